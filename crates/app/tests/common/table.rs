//! A vault with two people whose screen can be handed over to one of them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::*;

pub const CODE: &str = "493018";
/// In everything that must not be seen.
pub const SECRET: &str = "marmalade";

/// A vault with two people, something private and something about safety, and its screen handed over.
pub struct Table {
    pub desk: Desk,
    pub mary: Value,
    /// Something of Mary's for each section, by its name.
    pub hers: BTreeMap<&'static str, Value>,
    pub other: Value,
    pub theirs: Value,
    pub place: Value,
    /// Mary's wish, the other's offer, and the two laid beside each other.
    pub wish: Value,
    pub offer: Value,
    pub introduction: Value,
    pub picture: Value,
}

pub fn item(desk: &Desk, person: &Value, kind: &str, field: &str, value: &Value) -> Value {
    let fields = json!([{"field": field, "value": value}]);
    let request = json!({"person": person, "kind": kind, "fields": fields, "voice": own()});
    desk.ok("item_add", request)["entity"].clone()
}

pub fn prose(desk: &Desk, entity: &Value, field: &str, text: &str) {
    let request =
        json!({"entity": entity, "field": field, "text": text, "base": "", "voice": own()});
    desk.ok("prose_write", request);
}

pub const DOT: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

pub fn laid() -> Table {
    let desk = Desk::open();
    let mary = desk.person("Mary");
    let other = desk.person(&format!("{SECRET} Lowri"));
    let when = |word: &str| json!({"is": "choice", "value": word});
    let between = item(&desk, &mary, "item", "when", &when("betweenUs"));
    prose(&desk, &between, "text", &format!("{SECRET} between us"));
    let apart = item(&desk, &mary, "item", "when", &when("notWithOthers"));
    prose(&desk, &apart, "text", "not when my son is here");
    let undecided = desk.ok(
        "item_add",
        json!({"person": mary, "kind": "item", "fields": [], "voice": own()}),
    )["entity"]
        .clone();
    prose(&desk, &undecided, "text", &format!("{SECRET} undecided"));
    let concern = item(&desk, &mary, "note", "kind", &when("concern"));
    prose(&desk, &concern, "text", &format!("{SECRET} a dog"));
    let contact = desk.item(&mary, "contact", "name", "Jo");
    let entry = desk.ok(
        "item_add",
        json!({"person": mary, "kind": "entry", "fields": [], "voice": {"of": "coordinator"}}),
    )["entity"]
        .clone();
    let hers = BTreeMap::from([
        ("about", mary.clone()),
        ("network", contact.clone()),
        (
            "vision",
            item(&desk, &mary, "statement", "theme", &when("home")),
        ),
        ("plan", desk.item(&mary, "step", "text", "ring the choir")),
        ("journal", entry),
        ("private", between),
        ("apart", apart),
        ("safety", concern),
    ]);
    let theirs = desk.item(&other, "contact", "name", &format!("{SECRET} Ifan"));
    let added = desk.ok(
        "picture_add",
        json!({"entity": theirs, "field": "photo", "base64": DOT, "replaces": []}),
    );
    let place = desk.ok("place_add", json!({"name": format!("{SECRET} hall")}))["place"].clone();
    desk.ok("same_set", json!({"contact": contact, "person": other}));
    let wish = desk.item(&mary, "wish", "text", "somebody to play chess with");
    let offer = desk.item(&other, "offer", "text", &format!("{SECRET} chess"));
    let both = json!({"wish": wish, "offer": offer});
    let introduction = desk.ok("introduction_begin", both)["introduction"].clone();
    desk.ok("together_code_set", json!({"code": CODE}));
    Table {
        picture: added["picture"].clone(),
        desk,
        mary,
        hers,
        other,
        theirs,
        place,
        wish,
        offer,
        introduction,
    }
}

pub fn sat(table: &Table, others: bool) {
    table
        .desk
        .ok("together_begin", json!({"person": table.mary}));
    table.desk.ok("together_here", json!({"others": others}));
}
