//! The little of W3C WebDriver that these tests need, over plain HTTP to a driver on this machine.

use std::io::{Read, Write};
use std::net::TcpStream;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

/// The name under which WebDriver's answers refer to an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A session: one driven window.
pub struct Session {
    port: u16,
    id: String,
}

/// An element of the page, as the driver knows it.
#[derive(Clone, Debug)]
pub struct Element(String);

impl Element {
    /// The element a script answered with.
    pub fn of(value: &Value) -> Option<Self> {
        Some(Self(value.get(ELEMENT)?.as_str()?.to_owned()))
    }

    /// The same as an argument to a script.
    pub fn as_argument(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }
}

impl Session {
    /// Begins to drive whatever the driver on `port` was pointed at.
    ///
    /// # Errors
    /// When nothing there can be driven yet.
    pub fn new(port: u16) -> Result<Self> {
        let wanted = json!({ "capabilities": { "alwaysMatch": { "timeouts": { "script": 30_000, "implicit": 0 } } } });
        let answer = ask(port, "POST", "/session", &wanted)?;
        let id = answer["sessionId"]
            .as_str()
            .context("a session has an id")?
            .to_owned();
        Ok(Self { port, id })
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        ask(
            self.port,
            "POST",
            &format!("/session/{}{path}", self.id),
            body,
        )
    }

    /// Runs the body of a function in the page and answers what it, or its promise, returns.
    ///
    /// # Errors
    /// When it throws, or the page is gone.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        self.post(
            "/execute/sync",
            &json!({ "script": script, "args": arguments }),
        )
    }

    /// Presses on an element where a person would.
    ///
    /// # Errors
    /// When something else is in the way.
    pub fn click(&self, element: &Element) -> Result<()> {
        self.post(&format!("/element/{}/click", element.0), &json!({}))
            .map(drop)
    }

    /// Types into an element.
    ///
    /// # Errors
    /// When it takes no keys.
    pub fn keys(&self, element: &Element, text: &str) -> Result<()> {
        self.post(
            &format!("/element/{}/value", element.0),
            &json!({ "text": text }),
        )
        .map(drop)
    }

    /// Presses keys together, whatever has the focus: `"\u{E009}l"` is Ctrl and L.
    ///
    /// # Errors
    /// When the page is gone.
    pub fn chord(&self, keys: &str) -> Result<()> {
        let down = keys
            .chars()
            .map(|key| json!({ "type": "keyDown", "value": key.to_string() }));
        let up = keys
            .chars()
            .rev()
            .map(|key| json!({ "type": "keyUp", "value": key.to_string() }));
        let actions: Vec<Value> = down.chain(up).collect();
        self.post(
            "/actions",
            &json!({ "actions": [{ "type": "key", "id": "keys", "actions": actions }] }),
        )
        .map(drop)
    }

    /// Types one letter after another, whatever has the focus.
    ///
    /// # Errors
    /// When the page is gone.
    pub fn keys_to_focused(&self, text: &str) -> Result<()> {
        let keys = text.chars().map(|key| key.to_string());
        let actions: Vec<Value> = keys
            .flat_map(|key| ["keyDown", "keyUp"].map(|act| json!({ "type": act, "value": key })))
            .collect();
        self.post(
            "/actions",
            &json!({ "actions": [{ "type": "key", "id": "keys", "actions": actions }] }),
        )
        .map(drop)
    }

    /// Sets the size of the window, in CSS pixels.
    ///
    /// # Errors
    /// When the window will not.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.post(
            "/window/rect",
            &json!({ "x": 0, "y": 0, "width": width, "height": height }),
        )
        .map(drop)
    }

    /// From now on scripts run in this frame of the page.
    ///
    /// # Errors
    /// When it is no frame.
    pub fn enter(&self, frame: &Element) -> Result<()> {
        self.post("/frame", &json!({ "id": frame.as_argument() }))
            .map(drop)
    }

    /// What the window shows, as PNG in base64.
    ///
    /// # Errors
    /// When the page is gone.
    pub fn screenshot(&self) -> Result<String> {
        let answer = ask(
            self.port,
            "GET",
            &format!("/session/{}/screenshot", self.id),
            &Value::Null,
        )?;
        Ok(answer.as_str().context("a screenshot is text")?.to_owned())
    }

    /// Stops driving. The window stays.
    ///
    /// # Errors
    /// When the driver is gone.
    pub fn end(&self) -> Result<()> {
        ask(
            self.port,
            "DELETE",
            &format!("/session/{}", self.id),
            &Value::Null,
        )
        .map(drop)
    }
}

fn ask(port: u16, method: &str, path: &str, body: &Value) -> Result<Value> {
    let body = if body.is_null() {
        String::new()
    } else {
        body.to_string()
    };
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(crate::PATIENCE))?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let answer = String::from_utf8_lossy(&answer);
    let (head, body) = answer
        .split_once("\r\n\r\n")
        .context("the driver did not answer")?;
    let body: Value =
        serde_json::from_str(body).with_context(|| format!("no JSON after: {head}"))?;
    let value = body.get("value").cloned().unwrap_or_default();
    if let Some(error) = value.get("error").and_then(Value::as_str) {
        bail!("{error}: {}", value["message"].as_str().unwrap_or_default());
    }
    Ok(value)
}
