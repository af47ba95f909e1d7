//! Wishes beside offers, and introductions that wait for both to say yes.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use common::table::{laid, sat};
use common::*;
use serde_json::{Value, json};

struct Two {
    desk: Desk,
    mary: Value,
    jo: Value,
    wish: Value,
    offer: Value,
}

fn two() -> Two {
    let desk = Desk::open();
    let (mary, jo) = (desk.person("Mary"), desk.person("Jo"));
    let wish = desk.item(&mary, "wish", "text", "somebody to play chess with");
    let offer = desk.item(&jo, "offer", "text", "teaching chess, or any board game");
    Two {
        desk,
        mary,
        jo,
        wish,
        offer,
    }
}

impl Two {
    fn begin(&self) -> Value {
        let both = json!({"wish": self.wish, "offer": self.offer});
        self.desk.ok("introduction_begin", both)["introduction"].clone()
    }
    fn say(&self, introduction: &Value, side: &str, says: &str) {
        let request = json!({"introduction": introduction, "side": side, "says": says});
        self.desk.ok("introduction_say", request);
    }
    fn listed(&self) -> Value {
        self.desk.ok("wishes_list", json!({}))
    }
}

#[test]
fn wishes_stand_beside_offers_and_are_found_to_fit() {
    let two = two();
    let own = two.desk.item(&two.mary, "offer", "text", "chess");
    two.desk
        .item(&two.jo, "wish", "text", "a walk in the hills");
    let listed = two.listed();
    assert_eq!(listed["wishes"].as_array().unwrap().len(), 2);
    assert_eq!(listed["wishes"][0]["name"], "Mary");
    assert_eq!(listed["offers"].as_array().unwrap().len(), 2);
    // Not with what the same person offers.
    assert_eq!(
        listed["fits"],
        json!([{"wish": two.wish, "offer": two.offer, "words": ["chess"]}])
    );
    let met = json!({"is": "choice", "value": "resting"});
    two.desk.set(&two.offer, "state", met).unwrap();
    assert_eq!(two.listed()["fits"], json!([]));
    let about = two.desk.entity(&two.jo, &two.jo);
    let live = about["fields"]["stage"]["live"].as_array().unwrap().iter();
    let before: Vec<&Value> = live.map(|value| &value["op"]).collect();
    let died = json!({"entity": two.jo, "field": "stage", "value": {"is": "choice", "value": "died"},
        "voice": {"of": "coordinator"}, "replaces": before});
    two.desk.ok("fact_set", died);
    let listed = two.listed();
    assert_eq!(listed["offers"].as_array().unwrap().len(), 1);
    assert_eq!(listed["offers"][0]["entity"], own);
    // Somebody who has no record yet can offer something, too.
    let hello = two
        .desk
        .ok("hello_add", json!({"nickname": "Red bike", "line": ""}));
    two.desk
        .item(&hello["person"], "offer", "text", "lifts to town");
    let offers = two.listed()["offers"].clone();
    assert_eq!(
        (&offers[1]["name"], &offers[1]["hello"]),
        (&json!("Red bike"), &json!(true))
    );
}

#[test]
fn an_introduction_is_made_only_once_both_said_yes() {
    let two = two();
    let introduction = two.begin();
    let make = json!({"introduction": introduction, "on": "2026-11-20"});
    let came = json!({"introduction": introduction, "came": "goesOn", "note": "Tuesdays"});
    assert_eq!(
        two.desk.refusal("introduction_make", make.clone()),
        "badValue"
    );
    two.say(&introduction, "wish", "yes");
    assert_eq!(
        two.desk.refusal("introduction_make", make.clone()),
        "badValue"
    );
    two.say(&introduction, "offer", "no");
    assert_eq!(
        two.desk.refusal("introduction_make", make.clone()),
        "badValue"
    );
    // No way round by the commands that write facts.
    let date = json!({"is": "date", "value": "2026-11-20"});
    let fact = json!({"field": "madeOn", "value": date, "replaces": []});
    assert_eq!(
        code(&two.desk.set(&introduction, "madeOn", date).unwrap_err()),
        "badRequest"
    );
    let facts = json!({"entity": introduction, "facts": [fact], "voice": own()});
    assert_eq!(two.desk.refusal("facts_set", facts), "badRequest");
    assert_eq!(
        two.desk.refusal("introduction_came", came.clone()),
        "badValue"
    );
    two.say(&introduction, "offer", "yes");
    two.desk.ok("introduction_make", make);
    let row = two.listed()["introductions"][0].clone();
    assert_eq!(
        (&row["madeOn"], &row["wishSays"]),
        (&json!("2026-11-20"), &json!("yes"))
    );
    // What was said stays said.
    let late = json!({"introduction": introduction, "side": "wish", "says": "no"});
    assert_eq!(two.desk.refusal("introduction_say", late), "badValue");
    two.desk.ok("introduction_came", came);
    let row = two.listed()["introductions"][0].clone();
    assert_eq!(
        (&row["came"], &row["note"]),
        (&json!("goesOn"), &json!("Tuesdays"))
    );
    two.desk.ok("undo", json!({}));
    two.desk.ok("undo", json!({}));
    assert_eq!(two.listed()["introductions"][0]["madeOn"], Value::Null);
    assert_eq!(two.desk.ok("vault_verify", json!({}))["sound"], true);
}

#[test]
fn an_introduction_can_be_to_a_group_and_not_to_oneself_or_twice() {
    let two = two();
    let club = two.desk.ok("place_add", json!({"name": "Chess club"}))["place"].clone();
    let begin = |request: Value| two.desk.call("introduction_begin", request);
    begin(json!({"wish": two.wish, "place": club})).unwrap();
    assert_eq!(two.listed()["introductions"][0]["placeName"], "Chess club");
    let own = two.desk.item(&two.mary, "offer", "text", "chess");
    for (request, refused) in [
        (json!({"wish": two.wish, "place": club}), "badValue"),
        (json!({"wish": two.wish, "offer": own}), "badValue"),
        (json!({"wish": two.wish}), "badValue"),
        (
            json!({"wish": two.wish, "offer": two.offer, "place": club}),
            "badValue",
        ),
        (json!({"wish": two.offer, "offer": two.wish}), "notFound"),
        (json!({"wish": two.mary, "offer": two.offer}), "notFound"),
        (json!({"wish": two.wish, "place": two.offer}), "notFound"),
        (
            json!({"wish": "ab".repeat(16), "offer": two.offer}),
            "notFound",
        ),
    ] {
        assert_eq!(
            code(&begin(request.clone()).unwrap_err()),
            refused,
            "{request}"
        );
    }
    // Whose wish is gone is in no introduction.
    two.desk.ok("item_remove", json!({"entity": two.wish}));
    assert_eq!(two.listed()["introductions"], json!([]));
}

#[test]
fn neither_record_tells_of_the_other_and_no_search_finds_them() {
    let two = two();
    let before = (two.desk.record(&two.mary), two.desk.record(&two.jo));
    let told = |person: &Value| {
        let request = json!({"person": person, "limit": 500});
        two.desk.ok("person_history", request).to_string()
    };
    let histories = (told(&two.mary), told(&two.jo));
    let introduction = two.begin();
    two.say(&introduction, "wish", "yes");
    two.say(&introduction, "offer", "yes");
    two.desk.ok(
        "introduction_make",
        json!({"introduction": introduction, "on": "2026-11-20"}),
    );
    assert_eq!(
        (two.desk.record(&two.mary), two.desk.record(&two.jo)),
        before
    );
    assert_eq!((told(&two.mary), told(&two.jo)), histories);
    for query in ["chess", "board"] {
        let found = two.desk.ok(
            "people_list",
            json!({"query": query, "offset": 0, "limit": 9}),
        );
        assert_eq!(found["total"], 0);
        let request = json!({"query": query, "kinds": [], "stale": false, "offset": 0, "limit": 9});
        assert_eq!(two.desk.ok("patch_list", request)["total"], 0);
    }
    // Both are in a section that is never granted.
    for person in [&two.mary, &two.jo] {
        let private = two.desk.ok(
            "person_open",
            json!({"person": person, "sections": ["private"]}),
        );
        assert_eq!(private["entities"].as_array().unwrap().len(), 1);
    }
}

#[test]
fn who_sits_there_has_their_own_wishes_while_nobody_else_is_here() {
    let table = laid();
    let mine = |table: &table::Table| {
        let request = json!({"person": table.mary, "sections": ["private"]});
        table
            .desk
            .ok("person_open", request)
            .to_string()
            .contains("chess")
    };
    let change = |table: &table::Table| {
        let change = json!({"entity": table.wish, "field": "text", "value": text_value("draughts or chess"), "voice": own(), "replaces": []});
        table.desk.call("fact_set", change)
    };
    let add = json!({"person": table.mary, "kind": "offer", "fields": [], "voice": own()});
    sat(&table, false);
    assert!(mine(&table) && change(&table).is_ok());
    let added = table.desk.ok("item_add", add.clone())["entity"].clone();
    table.desk.ok("item_remove", json!({"entity": added}));
    for other in [&table.offer, &table.introduction] {
        assert_eq!(
            table.desk.refusal("item_remove", json!({"entity": other})),
            "together"
        );
    }
    assert_eq!(table.desk.refusal("wishes_list", json!({})), "together");
    table.desk.ok("together_here", json!({"others": true}));
    assert!(!mine(&table));
    assert_eq!(code(&change(&table).unwrap_err()), "together");
    assert_eq!(table.desk.refusal("item_add", add), "together");
}
