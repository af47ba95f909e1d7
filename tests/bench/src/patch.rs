//! A directory of ten thousand services brought into the patch, by the commands
//! that the window calls: the file in pieces, looked at, taken in part by part.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};
use kith_app::{App, Host, Parcel, PrefsRead, dispatch};
use kith_crypto::Kdf;
use kith_store::Now;
use serde_json::{Value, json};

use crate::figure::Figure;

/// As many services as the goal speaks of.
const SERVICES: usize = 10_000;
/// As the window sends it.
const PIECE: usize = 750_000;

struct Machine(PathBuf);

impl Host for Machine {
    fn now(&self) -> Now {
        kith_app::system::now()
    }
    fn random(&self, bytes: &mut [u8]) {
        kith_app::system::random(bytes);
    }
    fn vault_folder(&self) -> PathBuf {
        self.0.join("vault")
    }
    fn settings_folder(&self) -> PathBuf {
        self.0.join("settings")
    }
    fn machine(&self) -> [u8; 16] {
        [3; 16]
    }
    fn kdf(&self) -> Kdf {
        Kdf::default()
    }
    fn prefs(&self) -> PrefsRead {
        PrefsRead::default()
    }
    fn keep_prefs(&self, _: &Value) -> Result<(), ()> {
        Ok(())
    }
    fn version(&self) -> String {
        String::new()
    }
    fn save(&self, _: &Parcel<'_>) -> std::io::Result<Option<String>> {
        Ok(None)
    }
    fn locked(&self) {}
}

struct Desk(App);

impl Desk {
    fn call(&self, name: &str, request: Value) -> Result<Value> {
        dispatch(&self.0, name, request).map_err(|failure| anyhow!("{name}: {}", failure.message))
    }

    /// Brings a file in: how long from the first byte to the last entry, how long looking took of it, and the longest
    /// that one part kept the vault to itself.
    fn import(&self, file: &[u8]) -> Result<[Duration; 3]> {
        use base64::Engine;
        let begun = Instant::now();
        for (nth, piece) in file.chunks(PIECE).enumerate() {
            let piece = base64::engine::general_purpose::STANDARD.encode(piece);
            self.call("patch_bring", json!({"first": nth == 0, "bytes": piece}))?;
        }
        self.call("patch_preview", json!({}))?;
        let looked = begun.elapsed();
        let mut longest = Duration::ZERO;
        loop {
            let part = Instant::now();
            let told = self.call("patch_import", json!({"skip": [], "overwrite": []}))?;
            longest = longest.max(part.elapsed());
            if told["done"] == told["total"] {
                return Ok([begun.elapsed(), looked, longest]);
            }
        }
    }
}

pub(crate) fn patch(place: &Path) -> Result<Vec<Figure>> {
    let desk = Desk(App::new(Arc::new(Machine(place.to_owned()))));
    desk.call(
        "vault_create",
        json!({"passphrase": "walnut umbrella lantern seven"}),
    )?;
    let file = directory(SERVICES, "01632 960300");
    let begun = Instant::now();
    let read: Value = serde_json::from_slice(&file)?;
    let alone = begun.elapsed();
    drop(read);
    let [all, looked, longest] = desk.import(&file)?;
    let [again, ..] = desk.import(&file)?;
    let [changed, ..] = desk.import(&directory(SERVICES, "01632 960301"))?;
    let mut searches = crate::figure::Times::default();
    for query in ["lanw", "sing", "pont fach", "bara tuesd", "zzzz"].repeat(8) {
        let request =
            json!({"query": query, "kinds": [], "stale": false, "offset": 0, "limit": 50});
        searches.of(|| desk.call("patch_list", request).map(drop))?;
    }
    let seconds = |time: Duration| time.as_secs_f64();
    let megabytes = file.len() as f64 / 1e6;
    Ok(vec![
        Figure::new(
            format!("{SERVICES} services brought in ({megabytes:.0} MB)"),
            seconds(all),
            "s",
        )
        .against("the file read as JSON alone", seconds(alone))
        .at_most(5.0),
        Figure::new("of it, reading and looking", seconds(looked), "s"),
        Figure::new(
            "longest part: until cancel is heard",
            seconds(longest) * 1e3,
            "ms",
        )
        .at_most(500.0),
        Figure::new("the same file again", seconds(again), "s").at_most(5.0),
        Figure::new("all with a new telephone number", seconds(changed), "s"),
        Figure::new("search as you type, p95", searches.percentile(95), "ms"),
    ])
}

/// A directory of made-up services with as much in each as real ones have.
fn directory(services: usize, phone: &str) -> Vec<u8> {
    let mut turn = 7_u32;
    let mut next = |below: usize| {
        turn = turn.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (turn >> 8) as usize % below
    };
    const PARTS: [&str; 16] = [
        "lan", "ber", "mor", "ta", "wen", "gar", "el", "dos", "rhi", "pont", "sing", "cor", "am",
        "fa", "ty", "ll",
    ];
    let words: Vec<String> = (0..3_000)
        .map(|_| (0..2 + next(2)).map(|_| PARTS[next(16)]).collect())
        .collect();
    let some = |count: usize, next: &mut dyn FnMut(usize) -> usize| -> String {
        let picked: Vec<&str> = (0..count).map(|_| words[next(3_000)].as_str()).collect();
        picked.join(" ")
    };
    let all: Vec<Value> = (0..services)
        .map(|n| {
            json!({
                "id": format!("{n:08x}-d857-441c-9679-408f346de14b"),
                "name": format!("{} {}", some(3, &mut next), ["group", "club", "class", "advice"][next(4)]),
                "description": format!("<p>{}.</p><p>{}.</p>", some(40, &mut next), some(40, &mut next)),
                "url": format!("https://example.org/{n}"), "email": "hello@example.org", "status": "active",
                "assured_date": format!("2026-0{}-1{}", 1 + next(9), next(9)),
                "organization": {"id": format!("{}", next(900)), "name": some(3, &mut next)},
                "phones": [{"number": phone}],
                "schedules": [{"byday": "TU,TH", "opens_at": "10:00:00", "closes_at": "12:30:00"}],
                "cost_options": [{"option": "Each time", "amount": next(20), "currency": "GBP"}],
                "attributes": [{"taxonomy_term": {"name": some(1, &mut next)}}, {"taxonomy_term": {"name": some(2, &mut next)}}],
                "service_at_locations": [{"location": {"addresses": [{
                    "address_1": format!("{} {}", 1 + next(99), some(2, &mut next)), "city": some(1, &mut next),
                    "postal_code": format!("CF{} {}AB", 1 + next(80), next(9)),
                }], "accessibility": [{"description": some(6, &mut next)}]}}],
            })
        })
        .collect();
    json!({"contents": all}).to_string().into_bytes()
}
