//! Agreeing a plan: what was shown is what is kept, saying no is as easy, and what changes afterwards shows.
#![allow(clippy::unwrap_used, reason = "tests may")]

mod common;

use common::*;
use serde_json::{Value, json};

const TODAY: &str = "2026-11-18";
const MARKUP: &str = "<script>alert(1)</script>&amp; {name} “’";

fn prose(desk: &Desk, person: &Value, kind: &str, text: &str) -> Value {
    let fields = match kind {
        "goal" => json!([{"field": "status", "value": {"is": "choice", "value": "todo"}}]),
        _ => json!([]),
    };
    let prose = json!([{"field": "text", "text": text}]);
    let request =
        json!({"person": person, "kind": kind, "fields": fields, "voice": own(), "prose": prose});
    desk.ok("item_add", request)["entity"].clone()
}

fn link(to: &Value) -> Value {
    json!({"is": "link", "value": to})
}

struct Plan {
    desk: Desk,
    person: Value,
    choir: Value,
    garden: Value,
    step: Value,
}

fn plan() -> Plan {
    let desk = Desk::open();
    let person = desk.person("Siân");
    let wish = prose(&desk, &person, "statement", "I want to sing again");
    prose(&desk, &person, "statement", "No goal grew from this");
    let choir = prose(&desk, &person, "goal", "Join the choir");
    desk.set(&choir, "statement", link(&wish)).unwrap();
    let garden = prose(&desk, &person, "goal", "Dig the garden");
    let jo = desk.item(&person, "contact", "name", "Jo");
    let step = desk.item(&person, "step", "text", "Ring Jo");
    desk.set(&step, "goal", link(&choir)).unwrap();
    desk.set(&step, "who", link(&jo)).unwrap();
    Plan {
        desk,
        person,
        choir,
        garden,
        step,
    }
}

impl Plan {
    fn shown(&self) -> Value {
        self.desk.ok("plan_shown", json!({"person": self.person}))
    }

    fn say(&self, hash: &Value, answer: &str) -> Value {
        json!({"person": self.person, "hash": hash, "answer": answer, "apart": [], "words": "",
            "how": {"by": "typed", "name": " Siân "}, "present": "Siân, Jo", "advocate": {"is": "notSaid"},
            "on": TODAY, "language": "en"})
    }

    fn agreed(&self) -> Vec<Value> {
        let all = self.desk.ok("plans_agreed", json!({"person": self.person}));
        all["agreed"].as_array().unwrap().clone()
    }

    fn since(&self, then: &Value) -> Vec<Value> {
        let compared = self
            .desk
            .ok("plan_compare", json!({"person": self.person, "then": then}));
        compared["changes"].as_array().unwrap().clone()
    }
}

#[test]
fn what_was_shown_is_what_is_agreed_and_what_comes_later_shows_as_since() {
    let it = plan();
    let page = it.shown();
    assert_eq!(
        page["plan"]["goals"][0]["text"][0]["text"],
        "Join the choir"
    );
    assert_eq!(page["plan"]["goals"][0]["steps"][0]["who"][0]["name"], "Jo");
    let wishes = page["plan"]["wishes"].as_array().unwrap();
    assert_eq!(wishes.len(), 1, "only wishes that goals grew from");

    // While it is read out, something comes in.
    it.desk
        .set(&it.step, "text", text_value("Write to Jo"))
        .unwrap();
    let agreed = it.desk.ok("plan_agree", it.say(&page["hash"], "whole"));
    let rows = it.agreed();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["hash"], page["hash"]);
    assert_eq!(rows[0]["how"], json!({"by": "typed", "name": "Siân"}));
    let kept = it.desk.ok(
        "plan_shown",
        json!({"person": it.person, "agreed": agreed["agreed"]}),
    );
    assert_eq!(kept, page);
    let since = it.since(&agreed["agreed"]);
    assert_eq!(since.len(), 1, "{since:?}");
    assert_eq!(
        (&since[0]["entity"], &since[0]["field"]),
        (&it.step, &json!("text"))
    );
    // Both stand: the change was made without having seen the other value.
    assert_eq!(since[0]["was"]["values"], json!([text_value("Ring Jo")]));

    it.desk.lock();
    it.desk.unlock();
    assert_eq!(it.agreed(), rows);
    assert_eq!(it.desk.ok("vault_verify", json!({}))["sound"], true);
}

#[test]
fn part_of_a_plan_and_none_of_it_are_kept_as_well() {
    let it = plan();
    let page = it.shown();
    let mut part = it.say(&page["hash"], "part");
    part["apart"] = json!([it.garden]);
    part["words"] = json!("Not with my back");
    part["how"] = json!({"by": "said", "witness": "Jo"});
    part["advocate"] = json!({"is": "with", "name": "Gwen"});
    it.desk.ok("plan_agree", part);
    let mut declined = it.say(&page["hash"], "declined");
    declined.as_object_mut().unwrap().remove("how");
    it.desk.ok("plan_agree", declined);
    let answers: Vec<Value> = it
        .agreed()
        .iter()
        .map(|row| row["answer"].clone())
        .collect();
    assert_eq!(answers, ["declined", "part"]);
    assert_eq!(it.agreed()[1]["apart"], json!([it.garden]));
    let told = it
        .desk
        .ok("person_history", json!({"person": it.person, "limit": 9}));
    let events: Vec<&Value> = told["entries"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|entry| entry["act"] == "event")
        .map(|entry| &entry["text"])
        .collect();
    assert_eq!(events, ["planDeclined", "planAgreedInPart"]);
}

#[test]
fn what_does_not_fit_together_is_refused_and_leaves_nothing() {
    let it = plan();
    let hash = it.shown()["hash"].clone();
    let good = it.say(&hash, "whole");
    let with = |field: &str, value: Value| {
        let mut other = good.clone();
        other[field] = value;
        other
    };
    for (request, code) in [
        (with("on", json!("20255-01-01")), "badRequest"),
        (with("on", json!("2027-01-01")), "badValue"),
        (with("apart", json!([it.choir])), "badValue"),
        (with("answer", json!("part")), "badValue"),
        (with("answer", json!("maybe")), "badRequest"),
        (
            with("how", json!({"by": "typed", "name": "  "})),
            "badValue",
        ),
        (
            with("how", json!({"by": "drawn", "strokes": []})),
            "badValue",
        ),
        (
            with("how", json!({"by": "drawn", "strokes": [[[0, 1001]]]})),
            "badValue",
        ),
        (with("words", json!("a".repeat(2_001))), "badValue"),
        (with("hash", json!("0".repeat(64))), "changedSince"),
        (with("hash", json!("x")), "badRequest"),
        (with("person", json!("0".repeat(32))), "notFound"),
    ] {
        assert_eq!(
            it.desk.refusal("plan_agree", request.clone()),
            code,
            "{request}"
        );
    }
    assert!(it.agreed().is_empty());
    it.desk.ok("plan_agree", good);
}

#[test]
fn nothing_of_another_is_agreed_or_read_here() {
    let it = plan();
    let hash = it.shown()["hash"].clone();
    let agreed = it.desk.ok("plan_agree", it.say(&hash, "whole"))["agreed"].clone();
    let other = it.desk.person("Ifan");
    for (name, request) in [
        ("plan_shown", json!({"person": other, "agreed": agreed})),
        ("plan_compare", json!({"person": other, "then": agreed})),
    ] {
        assert_eq!(it.desk.refusal(name, request), "notFound");
    }
    let mut theirs = it.say(&hash, "whole");
    theirs["person"] = other;
    assert_eq!(it.desk.refusal("plan_agree", theirs), "changedSince");
}

#[test]
fn an_agreement_is_undone_and_done_again() {
    let it = plan();
    let hash = it.shown()["hash"].clone();
    it.desk.ok("plan_agree", it.say(&hash, "whole"));
    let undone = it.desk.ok("undo", json!({"person": it.person}));
    assert_eq!(undone["what"], "agree");
    assert!(it.agreed().is_empty());
    it.desk.ok("redo", json!({"person": it.person}));
    assert_eq!(it.agreed()[0]["hash"], hash);
}

#[test]
fn markup_in_every_field_is_frozen_letter_by_letter() {
    let it = plan();
    let goal = prose(&it.desk, &it.person, "goal", MARKUP);
    let step = it.desk.item(&it.person, "step", "text", MARKUP);
    it.desk.set(&step, "goal", link(&goal)).unwrap();
    it.desk.write(&step, "happened", "", MARKUP).unwrap();
    let carer = it.desk.item(&it.person, "carer", "name", MARKUP);
    it.desk.write(&carer, "needs", "", MARKUP).unwrap();
    let wrong = it.desk.ok(
        "item_add",
        json!({"person": it.person, "kind": "ifwrong", "fields": [], "voice": own()}),
    )["entity"]
        .clone();
    for field in ["signs", "call", "helps", "depends"] {
        it.desk.write(&wrong, field, "", MARKUP).unwrap();
    }
    let page = it.shown();
    let mut said = it.say(&page["hash"], "whole");
    said["words"] = json!(MARKUP);
    said["present"] = json!(MARKUP);
    said["how"] = json!({"by": "said", "witness": MARKUP});
    said["advocate"] = json!({"is": "with", "name": MARKUP});
    let agreed = it.desk.ok("plan_agree", said)["agreed"].clone();
    let kept = it
        .desk
        .ok("plan_shown", json!({"person": it.person, "agreed": agreed}))["plan"]
        .clone();
    let shown = &kept["goals"][2];
    assert_eq!(shown["text"][0]["text"], MARKUP);
    assert_eq!(shown["steps"][0]["text"][0], MARKUP);
    assert_eq!(shown["steps"][0]["happened"][0]["text"], MARKUP);
    assert_eq!(kept["carers"][0]["needs"][0]["text"], MARKUP);
    assert_eq!(kept["ifwrong"]["depends"][0]["text"], MARKUP);
    assert_eq!(it.agreed()[0]["how"]["witness"], MARKUP);
}

#[test]
fn dates_of_no_life_are_refused_in_a_plan() {
    let it = plan();
    for day in ["20255", "20255-01-01", "2025-13", "2201", "0000"] {
        let refused = it
            .desk
            .set(&it.step, "by", json!({"is": "date", "value": day}));
        let code = code(&refused.unwrap_err());
        assert!(
            ["badRequest", "badValue"].contains(&code.as_str()),
            "{day} {code}"
        );
    }
    let step = it.desk.entity(&it.person, &it.step);
    assert_eq!(step["fields"]["by"], Value::Null);
    assert_eq!(
        step["fields"]["text"]["live"][0]["value"],
        text_value("Ring Jo")
    );
}

#[test]
fn the_person_agrees_at_the_screen_and_sees_no_other_plan() {
    let it = plan();
    it.desk.ok("together_code_set", json!({"code": "902513"}));
    it.desk.ok("together_begin", json!({"person": it.person}));
    let page = it.shown();
    it.desk.ok("plan_agree", it.say(&page["hash"], "whole"));
    assert_eq!(it.agreed().len(), 1);
}
