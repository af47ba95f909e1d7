//! The configuration as it takes effect: in the files, and in the running window.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use kith_tests::kith::{Kith, fresh_home};
use kith_tests::page::Page;
use serde_json::{Value, json};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn json_file(path: &str) -> Result<Value> {
    let text = fs::read_to_string(root().join(path)).with_context(|| format!("no {path}"))?;
    Ok(serde_json::from_str(&text)?)
}

#[test]
fn the_files_allow_what_is_used_and_nothing_else() -> Result<()> {
    let configuration = json_file("src-tauri/tauri.conf.json")?;
    let app = &configuration["app"];
    let security = &app["security"];
    let policy = security["csp"].as_str().context("a content policy")?;
    // No frame-src: Tauri adds its isolation frame, under a name made anew in each build, to default-src,
    // so that every other directive has to be said.
    ensure!(
        policy.starts_with("default-src 'none'; ") && !policy.contains("frame-src"),
        "{policy}"
    );
    for said in [
        "script", "style", "img", "font", "connect", "object", "media", "worker", "manifest",
    ] {
        ensure!(
            policy.contains(&format!("; {said}-src ")),
            "{said}-src is said"
        );
    }
    for (directive, sources) in policy.split("; ").filter_map(|part| part.split_once(' ')) {
        let expected = match directive {
            "script-src" | "style-src" | "font-src" => "'self'",
            "img-src" => "'self' blob:",
            "connect-src" => "ipc: http://ipc.localhost",
            _ => "'none'",
        };
        ensure!(sources == expected, "{directive} is {sources}");
    }
    ensure!(
        security["devCsp"] == security["csp"],
        "the same policy while developing"
    );
    ensure!(
        security["freezePrototype"] == true && app["withGlobalTauri"] == false,
        "prototypes and globals"
    );
    ensure!(security["pattern"]["use"] == "isolation", "isolation");
    ensure!(
        security["assetProtocol"]["enable"] == false,
        "no files by the asset protocol"
    );
    ensure!(
        security["capabilities"] == json!(["window"]) && app["windows"] == json!([]),
        "one capability, one window"
    );
    ensure!(
        configuration["build"].get("devUrl").is_none(),
        "no screens from a server"
    );
    let capabilities = fs::read_dir(root().join("src-tauri/capabilities"))?.count();
    ensure!(capabilities == 1, "one capability file, not {capabilities}");
    let capability = json_file("src-tauri/capabilities/window.json")?;
    ensure!(
        capability.get("remote").is_none() && capability["windows"] == json!(["main"]),
        "for the one window"
    );
    Ok(())
}

#[test]
fn the_running_window_is_as_hard_as_the_files_say() -> Result<()> {
    let home = fresh_home()?;
    let kith = Kith::start(home.path())?;
    let page = kith.page()?;
    let yes = |what: &str, script: &str| -> Result<()> {
        let answer = page.run(script, &[])?;
        ensure!(answer == true, "{what}: {answer}");
        Ok(())
    };
    yes(
        "an inline script does nothing",
        "
        const script = document.createElement('script');
        script.textContent = 'window.inlined = true';
        document.head.append(script);
        return window.inlined === undefined;",
    )?;
    yes(
        "text is not run as a program",
        "
        try { return (0, eval)('1') !== 1; } catch (error) { return error instanceof EvalError; }",
    )?;
    yes("a style in markup does nothing", "
        document.body.insertAdjacentHTML('beforeend', '<p id=styled style=\"position:fixed\">x</p>');
        const styled = document.getElementById('styled');
        const position = getComputedStyle(styled).position;
        styled.remove();
        return position === 'static';")?;
    yes(
        "prototypes are frozen",
        "return Object.isFrozen(Object.prototype)",
    )?;
    yes(
        "nothing of Tauri is in the open",
        "return window.__TAURI__ === undefined",
    )?;
    yes(
        "no other window opens",
        "return window.open('about:blank') === null",
    )?;
    yes(
        "the isolation frame is there",
        "return document.getElementById('__tauri_isolation__')?.src.startsWith('isolation-') === true",
    )?;
    yes("nobody reaches into the isolation frame", "
        try { return !document.getElementById('__tauri_isolation__').contentWindow.document; } catch { return true; }")?;
    nothing_leaves(page)?;
    yes(
        "it still shows the app itself",
        "return location.protocol === 'tauri:' && document.querySelector('h1') !== null",
    )
}

/// Every way a page knows of reaching a server: none reaches this one.
fn nothing_leaves(page: &Page) -> Result<()> {
    let server = TcpListener::bind(("127.0.0.1", 0))?;
    server.set_nonblocking(true)?;
    let address = format!("http://{}/", server.local_addr()?);
    let script = "return (async () => {
        const to = arguments[0];
        const refused = await fetch(to, { mode: 'no-cors' }).then(() => false, () => true);
        navigator.sendBeacon(to, 'x');
        const image = new Image();
        image.src = to;
        try { new WebSocket(to.replace('http', 'ws')); } catch {}
        try { new EventSource(to); } catch {}
        const link = document.createElement('link');
        Object.assign(link, { rel: 'stylesheet', href: to });
        document.head.append(link);
        for (const rel of ['prefetch', 'preload', 'dns-prefetch', 'preconnect']) {
          const hint = document.createElement('link');
          Object.assign(hint, { rel, href: to, as: 'image' });
          document.head.append(hint);
        }
        const frame = document.createElement('iframe');
        frame.src = to;
        document.body.append(frame);
        const form = document.createElement('form');
        Object.assign(form, { action: to, method: 'post' });
        document.body.append(form);
        try { form.submit(); } catch {}
        location.href = to;
        await new Promise((done) => setTimeout(done, 1500));
        for (const left of [image, link, frame, form]) left.remove();
        return refused;
        })()";
    let refused = page.run(script, &[json!(address)])?;
    ensure!(refused == true, "fetching elsewhere is refused: {refused}");
    thread::sleep(Duration::from_millis(300));
    ensure!(server.accept().is_err(), "somebody connected to {address}");
    Ok(())
}

#[test]
fn what_crosses_is_a_code_and_a_message_and_only_commands_cross() -> Result<()> {
    let home = fresh_home()?;
    let kith = Kith::start(home.path())?;
    let page = kith.page()?;
    let invoke = |name: &str, arguments: Value| -> Result<Value> {
        let script = "
            const [name, args] = arguments;
            return window.__TAURI_INTERNALS__.invoke(name, args).then((answer) => ({ answer }), (refusal) => ({ refusal }))";
        page.run(script, &[json!(name), arguments])
    };
    ensure!(
        invoke("app_status", json!({ "request": {} }))?["answer"]["state"] == "none",
        "a command answers"
    );
    for (name, request, code) in [
        ("people_list", json!({ "query": 7 }), "badRequest"),
        (
            "people_list",
            json!({ "query": "", "offset": 0, "limit": 1, "more": true }),
            "badRequest",
        ),
        (
            "people_list",
            json!({ "query": "", "offset": 0, "limit": 1 }),
            "locked",
        ),
        ("vault_unlock", json!({ "passphrase": "x" }), "noVault"),
    ] {
        let said = invoke(name, json!({ "request": request }))?;
        ensure!(
            said["refusal"]["code"] == code && said["refusal"]["message"].is_string(),
            "{name}: {said}"
        );
    }
    let target = json!({ "kind": "Any" });
    for (name, arguments) in [
        ("app_status", json!({})),
        ("app_status", json!({ "request": [] })),
        ("app_status", json!({ "request": {}, "more": 1 })),
        ("nothing_such", json!({ "request": {} })),
        ("plugin:window|close", json!({ "label": "main" })),
        ("plugin:webview|internal_toggle_devtools", json!({})),
        ("plugin:app|version", json!({})),
        ("plugin:path|resolve_directory", json!({ "directory": 1 })),
        ("plugin:store|load", json!({ "path": "x", "options": {} })),
        ("plugin:resources|close", json!({ "rid": 1 })),
        (
            "plugin:event|emit",
            json!({ "event": "lock-soon", "payload": null }),
        ),
        (
            "plugin:event|listen",
            json!({ "event": "tauri://drag-drop", "target": target, "handler": 1 }),
        ),
    ] {
        let said = invoke(name, arguments)?;
        ensure!(said["refusal"].is_string(), "{name} is refused: {said}");
    }
    Ok(())
}

/// The quick key derivation, and with it the test host, cannot be built for release.
#[test]
fn a_release_with_the_quick_key_derivation_does_not_compile() -> Result<()> {
    let host = fs::read_to_string(root().join("tests/host/Cargo.toml"))?;
    ensure!(
        host.contains("kith-crypto = { workspace = true, features = [\"quick-kdf\"] }"),
        "the test host always has it"
    );
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let check = [
        "check",
        "--release",
        "--offline",
        "--quiet",
        "--package",
        "kith-crypto",
        "--features",
        "quick-kdf",
    ];
    let output = Command::new(cargo)
        .current_dir(root())
        .args(check)
        // In a folder of its own, so that it waits for no other build.
        .arg("--target-dir")
        .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("refused"))
        .env_remove("RUSTFLAGS")
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(
        !output.status.success() && said.contains("quick-kdf"),
        "cargo said: {said}"
    );
    Ok(())
}
