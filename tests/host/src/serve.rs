//! Files by GET, commands by POST, to whoever knows the token and comes from this machine.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::Response;
use axum::routing::{get, post};
use kith_app::{App, Code, Failure};
use serde_json::Value;

use crate::screens::Screens;

struct Serving {
    app: Arc<App>,
    screens: Screens,
    /// The one name by which it may be called: no page elsewhere can have its name point here.
    name: String,
    token: String,
    policy: String,
}

pub(crate) fn routes(app: Arc<App>, screens: Screens, address: SocketAddr, token: &str) -> Router {
    assert!(address.ip().is_loopback(), "only ever on this machine");
    let serving = Serving {
        app,
        screens,
        name: address.to_string(),
        token: format!("Bearer {token}"),
        policy: policy(),
    };
    Router::new()
        .route("/cmd/{name}", post(command))
        .fallback(get(file))
        .layer(DefaultBodyLimit::disable())
        .with_state(Arc::new(serving))
}

/// The window's own content policy, with HTTP to here in place of what Tauri uses.
fn policy() -> String {
    let configuration: Value =
        serde_json::from_str(include_str!("../../../src-tauri/tauri.conf.json"))
            .unwrap_or_default();
    let window = configuration["app"]["security"]["csp"]
        .as_str()
        .unwrap_or("default-src 'none'")
        .to_owned();
    let parts = window
        .split(';')
        .map(|part| match part.split_whitespace().next() {
            Some("connect-src") => "connect-src 'self'",
            _ => part.trim(),
        });
    parts.collect::<Vec<_>>().join("; ")
}

async fn file(State(serving): State<Arc<Serving>>, headers: HeaderMap, uri: Uri) -> Response {
    if !serving.is_called(&headers) {
        return plain(StatusCode::FORBIDDEN);
    }
    let Some((bytes, kind)) = serving.screens.read(uri.path()) else {
        return plain(StatusCode::NOT_FOUND);
    };
    let mut response = Response::new(Body::from(bytes));
    let words = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_SECURITY_POLICY, &serving.policy),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    for (name, value) in words {
        if let Ok(value) = value.parse() {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

async fn command(
    State(serving): State<Arc<Serving>>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let token = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok());
    if !serving.is_called(&headers) || token != Some(&serving.token) {
        return plain(StatusCode::FORBIDDEN);
    }
    let app = Arc::clone(&serving.app);
    let answer = tokio::task::spawn_blocking(move || {
        let request = serde_json::from_slice(&body).map_err(|_| Failure::from(Code::BadRequest))?;
        kith_app::dispatch(&app, &name, request)
    });
    match answer.await.unwrap_or_else(|_| Err(Code::Internal.into())) {
        Ok(answer) => json(StatusCode::OK, &answer),
        Err(failure) => json(
            StatusCode::BAD_REQUEST,
            &serde_json::to_value(failure).unwrap_or_default(),
        ),
    }
}

impl Serving {
    fn is_called(&self, headers: &HeaderMap) -> bool {
        let said = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let origin = said(header::ORIGIN)
            .is_none_or(|origin| origin.strip_prefix("http://") == Some(&self.name));
        said(header::HOST) == Some(&self.name) && origin
    }
}

fn json(status: StatusCode, value: &Value) -> Response {
    let mut response = plain(status);
    response.headers_mut().insert(
        header::CONTENT_TYPE,
        header::HeaderValue::from_static("application/json"),
    );
    *response.body_mut() = Body::from(value.to_string());
    response
}

fn plain(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

#[cfg(test)]
mod tests {
    use axum::http::Request;
    use tower::ServiceExt;

    use super::*;
    use crate::host::TestHost;

    const NAME: &str = "127.0.0.1:4000";

    async fn ask(
        request: axum::http::request::Builder,
        body: &str,
    ) -> (StatusCode, HeaderMap, String) {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("index.html"), "<p>").unwrap();
        let app = Arc::new(App::new(Arc::new(TestHost::new(
            folder.path().join("data"),
        ))));
        let routes = routes(
            app,
            Screens::at(folder.path()),
            NAME.parse().unwrap(),
            "secret",
        );
        let response = routes
            .oneshot(request.body(Body::from(body.to_owned())).unwrap())
            .await
            .unwrap();
        let (head, body) = response.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        (
            head.status,
            head.headers,
            String::from_utf8(body.to_vec()).unwrap(),
        )
    }

    fn to(path: &str) -> axum::http::request::Builder {
        Request::builder().uri(path).header("host", NAME)
    }

    #[tokio::test]
    async fn serves_files_of_the_screens_only() {
        let (status, headers, body) = ask(to("/"), "").await;
        assert_eq!((status, body.as_str()), (StatusCode::OK, "<p>"));
        let policy = headers["content-security-policy"].to_str().unwrap();
        assert!(
            policy.contains("default-src 'none'") && policy.contains("connect-src 'self'"),
            "{policy}"
        );
        for outside in [
            "/../Cargo.toml",
            "/..%2fCargo.toml",
            "//etc/passwd",
            "/data/vault/keys",
        ] {
            assert_ne!(ask(to(outside), "").await.0, StatusCode::OK, "{outside}");
        }
    }

    #[tokio::test]
    async fn answers_commands_to_whoever_knows_the_token() {
        let known = to("/cmd/app_status")
            .method("POST")
            .header("authorization", "Bearer secret");
        let (status, _, body) = ask(known, "{}").await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(
            serde_json::from_str::<Value>(&body).unwrap()["state"],
            "none"
        );
        let unknown = to("/cmd/app_status")
            .method("POST")
            .header("authorization", "Bearer other");
        assert_eq!(ask(unknown, "{}").await.0, StatusCode::FORBIDDEN);
        let rebound = Request::builder()
            .uri("/cmd/app_status")
            .method("POST")
            .header("host", "example.org");
        assert_eq!(
            ask(rebound.header("authorization", "Bearer secret"), "{}")
                .await
                .0,
            StatusCode::FORBIDDEN
        );
    }

    #[tokio::test]
    async fn errors_are_a_code_and_a_message() {
        for (path, body, code) in [
            (
                "/cmd/people_list",
                r#"{"query":"","offset":0,"limit":1}"#,
                "locked",
            ),
            ("/cmd/people_list", r#"{"query":7}"#, "badRequest"),
            ("/cmd/nothing_such", "{}", "badRequest"),
            ("/cmd/app_status", "{", "badRequest"),
        ] {
            let known = to(path)
                .method("POST")
                .header("authorization", "Bearer secret");
            let (status, _, body) = ask(known, body).await;
            let failure: Value = serde_json::from_str(&body).unwrap();
            assert_eq!(
                (status, &failure["code"]),
                (StatusCode::BAD_REQUEST, &Value::from(code)),
                "{path}"
            );
            assert!(failure["message"].is_string());
        }
    }
}
