//! A service as Open Referral (HSDS 3, and what came before it) describes it,
//! in the fields of an entry of the patch.
//!
//! The names of fields are those of <https://docs.openreferral.org> and of the
//! profile for the United Kingdom.

use std::collections::BTreeMap;

use kith_model::LifeDate;
use kith_network::folded;

use crate::node::Node;
use crate::plain::{line, plain};
use crate::read::WrongCode;

/// Longest name.
const MAX_NAME: usize = 200;
/// Longest line.
const MAX_SHORT: usize = 500;
/// Longest description: as long as a line of an entry may be.
const MAX_ABOUT: usize = kith_model::schema::MAX_LINE;
/// Most telephone numbers, tags and days that are put together.
const MAX_OF: usize = 12;

/// A service in the fields of an entry; a field it says nothing of is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// How the directory knows it: its id, or that and whose it is where the id alone is no name of its own.
    pub outside: String,
    /// What the entry is likely to be, by its words: only a beginning.
    pub kind: &'static str,
    /// The day the directory was last sure of it.
    pub checked: Option<LifeDate>,
    /// Texts by field of an entry.
    pub texts: BTreeMap<&'static str, String>,
}

impl Service {
    /// Its name.
    pub fn name(&self) -> &str {
        self.texts.get("name").map_or("", String::as_str)
    }
}

/// What is wrong and does not keep it from being used, and in which field.
pub(crate) type Noted = Vec<(WrongCode, &'static str)>;

/// Reads a service out of a record.
pub(crate) fn service(node: &Node) -> Result<(Service, Noted), WrongCode> {
    // What stands at a location holds its service within.
    let inner = node.at("service");
    let (of, at) = match inner {
        Node::Map(_) if *node.at("name") == Node::Nothing => (inner, node.at("location")),
        _ => (node, &Node::Nothing),
    };
    let (name, id) = (line(&of.text(&["name"])), line(&of.text(&["id"])));
    match (name.is_empty(), id.is_empty()) {
        (true, true) => return Err(WrongCode::NotAService),
        (true, false) => return Err(WrongCode::NoName),
        (false, true) => return Err(WrongCode::NoId),
        _ => {}
    }
    if id.chars().count() > MAX_NAME {
        return Err(WrongCode::TooLarge);
    }
    let status = folded(&of.text(&["status"]));
    if ["inactive", "defunct", "closed", "temporarily closed"].contains(&status.as_str()) {
        return Err(WrongCode::Closed);
    }
    let mut made = Made::default();
    let organization = of.at("organization");
    let places = places(of, at);
    made.put("name", &name, MAX_NAME);
    made.put("about", &plain(&of.text(&["description"])), MAX_ABOUT);
    made.put("provider", &line(&organization.text(&["name"])), MAX_NAME);
    made.put("phone", &phones(of, &places), MAX_SHORT);
    made.email(&of.text(&["email"]), &organization.text(&["email"]));
    made.web(&of.text(&["url"]), &organization.text(&["website", "url"]));
    made.where_it_is(of, &places);
    made.put("whenOpen", &when(of, &places), MAX_SHORT);
    made.put("cost", &cost(of), MAX_SHORT);
    made.put("access", &access(of, &places), MAX_SHORT);
    made.put("tags", &tags(of), MAX_SHORT);
    let outside = outside(&id, organization);
    let words = format!(
        "{name} {}",
        made.texts.get("tags").map_or("", String::as_str)
    );
    let service = Service {
        outside,
        kind: kind(&words),
        checked: day(&of.text(&["assured_date"])),
        texts: made.texts,
    };
    Ok((service, made.noted))
}

/// A name that no other directory gives: an id of random digits is one, others are with whose they are.
fn outside(id: &str, organization: &Node) -> String {
    let digits = |c: char| c.is_ascii_hexdigit() || c == '-';
    if id.len() >= 32 && id.chars().all(digits) {
        return id.to_ascii_lowercase();
    }
    let whose = line(&organization.text(&["id", "name"]));
    let whose: String = whose.chars().take(MAX_NAME).collect();
    format!("{whose}#{id}")
}

/// The locations of a service, wherever the file keeps them.
fn places<'a>(of: &'a Node, at: &'a Node) -> Vec<&'a Node> {
    let listed = of
        .at("service_at_locations")
        .each()
        .iter()
        .map(|s| s.at("location"));
    let direct = of.at("locations").each().iter();
    let all = std::iter::once(at).chain(listed).chain(direct);
    let all = all.chain(of.at("location").each());
    all.filter(|node| **node != Node::Nothing)
        .take(MAX_OF)
        .collect()
}

#[derive(Default)]
struct Made {
    texts: BTreeMap<&'static str, String>,
    noted: Noted,
}

impl Made {
    fn put(&mut self, field: &'static str, text: &str, most: usize) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let kept = match text.char_indices().nth(most) {
            None => text.to_owned(),
            Some(_) => {
                self.noted.push((WrongCode::Cut, field));
                let kept: String = text.chars().take(most - 1).collect();
                format!("{}…", kept.trim_end())
            }
        };
        self.texts.insert(field, kept);
    }

    fn email(&mut self, own: &str, organization: &str) {
        let right = |text: &str| {
            let (name, host) = text.split_once('@').unwrap_or_default();
            let ends = !name.is_empty() && host.contains('.') && !host.contains('@');
            ends && !text.contains(|c: char| c.is_whitespace() || "<>\"'`\\".contains(c))
        };
        match [own, organization].map(line) {
            [own, _] if right(&own) => self.put("email", &own, MAX_SHORT),
            [own, other] => {
                if !own.is_empty() {
                    self.noted.push((WrongCode::BadEmail, "email"));
                }
                if right(&other) {
                    self.put("email", &other, MAX_SHORT);
                }
            }
        }
    }

    fn web(&mut self, own: &str, organization: &str) {
        match [own, organization].map(|text| (link(text), !text.trim().is_empty())) {
            [(Some(own), _), _] => self.put("web", &own, MAX_SHORT),
            [(None, said), (other, _)] => {
                if said {
                    self.noted.push((WrongCode::BadLink, "web"));
                }
                self.put("web", &other.unwrap_or_default(), MAX_SHORT);
            }
        }
    }

    fn where_it_is(&mut self, of: &Node, places: &[&Node]) {
        let addresses = places.iter().flat_map(|place| {
            let names = ["addresses", "physical_addresses", "address"];
            names.into_iter().flat_map(|name| place.at(name).each())
        });
        let mut addresses = addresses.filter(|a| matches!(a, Node::Map(_)));
        let parts = ["address_1", "address_2", "city", "region"];
        let area = if let Some(first) = addresses.next() {
            let mut said: Vec<String> = Vec::new();
            for part in parts {
                let words = line(&first.text(&[part]));
                if !words.is_empty() && !said.contains(&words) {
                    said.push(words);
                }
            }
            self.put("address", &said.join(", "), MAX_SHORT);
            let postcode = line(&first.text(&["postal_code"])).to_uppercase();
            self.put("postcode", &postcode, 16);
            line(&first.text(&["city", "region"]))
        } else {
            String::new()
        };
        let areas = of.at("service_areas").each().iter();
        let areas = areas.map(|a| line(&a.text(&["name", "service_area"])));
        let area = std::iter::once(area)
            .chain(areas)
            .find(|area| !area.is_empty());
        self.put("area", &area.unwrap_or_default(), MAX_NAME);
    }
}

/// A link to a page, and to nothing else.
fn link(text: &str) -> Option<String> {
    let text = line(text);
    let lower = text.to_ascii_lowercase();
    let whole = match lower.as_str() {
        l if l.starts_with("https://") || l.starts_with("http://") => text,
        l if l.starts_with("www.") => format!("https://{text}"),
        _ => return None,
    };
    let host = whole.split("//").nth(1)?.split(['/', '?', '#']).next()?;
    let odd = |c: char| c.is_whitespace() || "<>\"'`\\{}|^".contains(c);
    // A name before the host would make it read as another.
    (host.contains('.') && !host.contains('@') && !whole.contains(odd)).then_some(whole)
}

fn joined(all: impl Iterator<Item = String>, between: &str) -> String {
    let mut said: Vec<String> = Vec::new();
    for one in all {
        if !one.is_empty() && !said.contains(&one) && said.len() < MAX_OF {
            said.push(one);
        }
    }
    said.join(between)
}

fn phones(of: &Node, places: &[&Node]) -> String {
    let contacts = of
        .at("contacts")
        .each()
        .iter()
        .chain(places.iter().copied());
    let all = std::iter::once(of).chain(contacts);
    let all = all.flat_map(|one| one.at("phones").each());
    let numbers = all.map(|phone| {
        let number = line(&phone.text(&["number"]));
        let right = |c: char| c.is_ascii_digit() || "+()-./ extEXT,".contains(c);
        let digits = number.chars().filter(char::is_ascii_digit).count();
        let fits = (3..=20).contains(&digits) && number.chars().all(right);
        if fits { number } else { String::new() }
    });
    joined(numbers.take(MAX_OF), ", ")
}

fn when(of: &Node, places: &[&Node]) -> String {
    let all = std::iter::once(of).chain(places.iter().copied());
    let all = all.flat_map(|one| {
        let names = ["schedules", "regular_schedules"];
        names.into_iter().flat_map(|name| one.at(name).each())
    });
    let said = all.map(|schedule| {
        let words = line(&plain(&schedule.text(&["description"])));
        if !words.is_empty() {
            return words;
        }
        let days = days(&schedule.text(&["byday", "weekday"]));
        let hour = |name: &str| -> String {
            let hour = line(&schedule.text(&[name]));
            let right = hour.chars().all(|c| c.is_ascii_digit() || c == ':');
            if right {
                hour.chars().take(5).collect()
            } else {
                String::new()
            }
        };
        let hours = match (hour("opens_at"), hour("closes_at")) {
            (from, to) if from.is_empty() => to,
            (from, to) if to.is_empty() => from,
            (from, to) => format!("{from}–{to}"),
        };
        format!("{days} {hours}").trim().to_owned()
    });
    joined(said.take(MAX_OF), "; ")
}

fn days(codes: &str) -> String {
    const DAYS: [(&str, &str); 7] = [
        ("mo", "Mon"),
        ("tu", "Tue"),
        ("we", "Wed"),
        ("th", "Thu"),
        ("fr", "Fri"),
        ("sa", "Sat"),
        ("su", "Sun"),
    ];
    let codes = codes.split([',', ' ']).map(|code| {
        // "1MO": the first of a month.
        let code = code.trim_start_matches(|c: char| c.is_ascii_digit() || "+-".contains(c));
        let code: String = code
            .chars()
            .take(2)
            .collect::<String>()
            .to_ascii_lowercase();
        let found = DAYS.iter().find(|(short, _)| *short == code);
        found.map_or(String::new(), |(_, day)| (*day).to_owned())
    });
    joined(codes, ", ")
}

fn cost(of: &Node) -> String {
    let options = of.at("cost_options").each().iter().map(|option| {
        let amount = match option.at("amount") {
            Node::Number(0.0) => "£0".to_owned(),
            Node::Number(amount) if amount.fract() == 0.0 && amount.abs() < 1e9 => {
                format!("£{amount:.0}")
            }
            Node::Number(amount) if amount.abs() < 1e9 => format!("£{amount:.2}"),
            Node::Text(amount) => line(amount),
            _ => String::new(),
        };
        let currency = option.text(&["currency"]);
        let amount = match currency.trim() {
            "" | "GBP" | "gbp" | "£" => amount,
            other => format!("{} {}", amount.trim_start_matches('£'), line(other)),
        };
        let [name, more] =
            ["option", "amount_description"].map(|n| line(&plain(&option.text(&[n]))));
        joined([name, amount, more].into_iter(), " ")
    });
    let options = joined(options.take(MAX_OF), "; ");
    if options.is_empty() {
        line(&plain(&of.text(&["fees_description", "fees"])))
    } else {
        options
    }
}

fn access(of: &Node, places: &[&Node]) -> String {
    let all = std::iter::once(of).chain(places.iter().copied());
    let all = all.flat_map(|one| {
        let names = ["accessibility", "accessibility_for_disabilities"];
        names.into_iter().flat_map(|name| one.at(name).each())
    });
    let said = all.map(|one| {
        line(&plain(&one.text(&[
            "description",
            "accessibility",
            "details",
        ])))
    });
    joined(said.take(MAX_OF), "; ")
}

fn tags(of: &Node) -> String {
    let terms = [
        "attributes",
        "service_taxonomys",
        "service_taxonomies",
        "taxonomy_terms",
    ];
    let all = terms.into_iter().flat_map(|name| of.at(name).each());
    let said = all.map(|one| {
        let inner = [one.at("taxonomy_term"), one.at("taxonomy"), one];
        let names = inner
            .iter()
            .map(|term| line(&term.text(&["name", "label"])));
        let named = names.into_iter().find(|name| !name.is_empty());
        named.unwrap_or_default()
    });
    joined(said.filter(|tag| tag.chars().count() <= 80), ", ")
}

/// The day a text begins with.
fn day(text: &str) -> Option<LifeDate> {
    text.trim().get(..10)?.parse().ok()
}

/// What an entry is likely to be by the words of its name and tags, in either language.
fn kind(words: &str) -> &'static str {
    const SIGNS: [(&str, &[&str]); 3] = [
        (
            "group",
            &[
                "group",
                "club",
                "choir",
                "society",
                "association",
                "circle",
                "band",
                "grwp",
                "clwb",
                "cor",
                "cymdeithas",
            ],
        ),
        (
            "activity",
            &[
                "class", "classes", "session", "sessions", "workshop", "walk", "walks", "lunch",
                "lunches", "dosbarth", "sesiwn", "gweithdy", "taith", "cinio", "coffee", "coffi",
                "bingo", "quiz", "cwis",
            ],
        ),
        (
            "place",
            &[
                "library",
                "hall",
                "cafe",
                "park",
                "garden",
                "church",
                "chapel",
                "mosque",
                "museum",
                "pool",
                "llyfrgell",
                "neuadd",
                "caffi",
                "parc",
                "gardd",
                "eglwys",
                "capel",
                "amgueddfa",
                "pwll",
            ],
        ),
    ];
    let words = folded(words);
    let words: Vec<&str> = words.split(' ').collect();
    let found = SIGNS
        .iter()
        .find(|(_, signs)| words.iter().any(|word| signs.contains(word)));
    found.map_or("service", |(kind, _)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_links_to_pages_are_links() {
        for (given, kept) in [
            (
                "https://example.org/choir?x=1",
                Some("https://example.org/choir?x=1"),
            ),
            (" WWW.example.org ", Some("https://WWW.example.org")),
            ("javascript:alert(1)", None),
            ("data:text/html,x", None),
            ("file:///etc/passwd", None),
            ("https://bank.example@evil.example/", None),
            ("https://example.org/\"onclick=", None),
            ("//example.org", None),
            ("https://", None),
        ] {
            assert_eq!(link(given).as_deref(), kept, "{given}");
        }
    }

    #[test]
    fn days_hours_and_kinds_are_read_from_what_stands_there() {
        assert_eq!(days("MO,WE, 1FR,xx"), "Mon, Wed, Fri");
        assert_eq!(kind("Pont Fach Choir"), "group");
        assert_eq!(kind("Llyfrgell Pont Fach"), "place");
        assert_eq!(kind("Community Counselling"), "service");
        assert_eq!(kind("Tai chi sessions"), "activity");
        assert_eq!(
            day("2023-03-15T10:30:45Z")
                .map(|d| d.to_string())
                .as_deref(),
            Some("2023-03-15")
        );
        assert_eq!(day("2023-02-30"), None);
        assert_eq!(day("é é é é é é"), None);
    }
}
