//! The steps of a first meeting, each as a person takes it. Tests and the tour share them.

use anyhow::{Context, Result, ensure};

use crate::kith::Kith;
use crate::page::Page;
use crate::processes;

/// Who is met.
pub const NICKNAME: &str = "Bryn from the allotment";
/// Their name, once they agree to a record.
pub const NAME: &str = "Brynmor Tudur";
/// What they are called.
pub const CALLED: &str = "Brynmor";
/// Their people: name, ring and part of life as keys of words.
pub const CONTACTS: &[(&str, &str, &str)] = &[
    ("Mair", "network-ring-1", "choice-contact-sector-family"),
    (
        "Ifor next door",
        "network-ring-2",
        "choice-contact-sector-neighbours",
    ),
    ("Rhian", "network-ring-2", "choice-contact-sector-friends"),
    (
        "The allotment",
        "network-ring-3",
        "choice-contact-sector-places",
    ),
    (
        "Choir on Tuesdays",
        "network-ring-3",
        "choice-contact-sector-work",
    ),
    (
        "Dr Okafor",
        "network-ring-4",
        "choice-contact-sector-services",
    ),
];
/// A wish.
pub const WISH: &str = "I want to sing in the hall again, and have Mair hear it.";
/// A goal grown from it.
pub const GOAL: &str = "Sing one evening before Christmas.";
/// Its first step.
pub const STEP: &str = "Ring the choir and ask who can give a lift";

/// Chooses English and begins to make a vault.
///
/// # Errors
/// When the screens do not follow.
pub fn begin_vault(page: &Page) -> Result<()> {
    crate::until("the welcome", || {
        // A press while the window still finds its size may miss.
        if !page.says("open-welcome-title")? {
            page.press("open-language-choose")?;
            std::thread::sleep(std::time::Duration::from_millis(300));
        }
        Ok(page.says("open-welcome-title")?.then_some(()))
    })?;
    page.press("open-begin")
}

/// Takes the words Kith picks and types them once; answers them.
///
/// # Errors
/// When the screens do not follow.
pub fn picked_words(page: &Page) -> Result<String> {
    let words = crate::until("four words", || {
        let words = page.texts("ol li")?;
        Ok((words.len() >= 4).then_some(words))
    })?;
    ensure!(
        words.iter().all(|word| word.len() > 1),
        "words have letters: {words:?}"
    );
    let passphrase = words.join(" ");
    page.write("open-picked-again", &passphrase)?;
    Ok(passphrase)
}

/// Sets a passphrase of one's own.
///
/// # Errors
/// When the screens do not follow.
pub fn own_words(page: &Page, passphrase: &str) -> Result<()> {
    page.pick("open-way-own")?;
    page.write("open-own-new", passphrase)?;
    page.write("open-own-again", passphrase)
}

/// Makes the vault and answers the groups of its recovery key.
///
/// # Errors
/// When the screens do not follow.
pub fn make_vault(page: &Page) -> Result<Vec<String>> {
    page.press("open-create")?;
    crate::until("the recovery sheet", || {
        let groups = page.texts("code")?;
        Ok((!groups.is_empty()).then_some(groups))
    })
}

/// Goes on to being asked for parts of the sheet, and types them as asked.
///
/// # Errors
/// When the screens do not follow.
pub fn answer_from_sheet(page: &Page, groups: &[String]) -> Result<()> {
    page.press("open-sheet-have")?;
    page.sees_key("open-ask-title")?;
    let labels = page.texts("form label")?;
    ensure!(!labels.is_empty(), "some part is asked back");
    for label in labels {
        let number: usize = label
            .chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
            .parse()?;
        let group = groups
            .get(number - 1)
            .context("the part asked for is on the sheet")?;
        page.write_named(&label, group)?;
    }
    page.press("open-ask-check")
}

/// From the first start to an empty Today; answers the passphrase.
///
/// # Errors
/// When the screens do not follow.
pub fn new_vault(page: &Page) -> Result<String> {
    begin_vault(page)?;
    let passphrase = picked_words(page)?;
    let groups = make_vault(page)?;
    answer_from_sheet(page, &groups)?;
    page.sees_key("today-no-meetings")?;
    Ok(passphrase)
}

/// Says hello to somebody.
///
/// # Errors
/// When the screens do not follow.
pub fn say_hello(page: &Page, nickname: &str, line: &str) -> Result<()> {
    page.press("rail-people")?;
    page.press("people-hello")?;
    page.write("people-hello-nickname", nickname)?;
    page.write("people-hello-line", line)?;
    page.press("people-hello-do")?;
    page.sees_key("person-hello-begin")
}

/// They agree to a record.
///
/// # Errors
/// When the screens do not follow.
pub fn begin_record(page: &Page, name: &str) -> Result<()> {
    page.press("person-hello-begin")?;
    page.write("people-begin-name", name)?;
    page.write("people-begin-present", "Just the two of us")?;
    page.press("people-begin-do")?;
    page.sees_key("person-section-network")
}

/// Places people on the circles.
///
/// # Errors
/// When the screens do not follow.
pub fn place(page: &Page, contacts: &[(&str, &str, &str)]) -> Result<()> {
    page.press("network-add-someone")?;
    for (name, ring, sector) in contacts {
        page.write("network-add-name", name)?;
        page.choose("field-contact-ring", ring)?;
        page.choose("field-contact-sector", sector)?;
        page.press("network-add")?;
        page.sees(name)?;
        // The row is ready for the next name when it is empty again.
        crate::until("an empty row", || {
            let script = "return [...document.querySelectorAll('form.add input')].every((one) => one.value === '')";
            Ok((page.run(script, &[])? == true).then_some(()))
        })?;
    }
    Ok(())
}

/// Answers the questions of "One at a time" about one contact: their name, ring, part of life and who helps whom.
/// `asked` is called on each screen before it is answered.
///
/// # Errors
/// When the screens do not follow.
pub fn tell(
    page: &Page,
    question: &str,
    (name, ring, sector): (&str, &str, &str),
    mut asked: impl FnMut(&str) -> Result<()>,
) -> Result<()> {
    page.sees_key(question)?;
    asked("who")?;
    page.write(question, name)?;
    page.press("guide-on")?;
    page.sees(&page.say_with("guide-ring", "name", name)?)?;
    asked("ring")?;
    page.press(ring)?;
    page.sees(&page.say_with("guide-sector", "name", name)?)?;
    asked("sector")?;
    page.press(sector)?;
    page.sees(&page.say_with("guide-help", "name", name)?)?;
    asked("help")?;
    page.press("guide-help-both")
}

/// Writes a wish.
///
/// # Errors
/// When the screens do not follow.
pub fn wish(page: &Page, words: &str) -> Result<()> {
    page.press("person-section-vision")?;
    page.press("vision-add-want")?;
    page.write("field-statement-text", words)?;
    page.saved()
}

/// Makes a goal with one step.
///
/// # Errors
/// When the screens do not follow.
pub fn plan(page: &Page, goal: &str, step: &str) -> Result<()> {
    page.press("person-section-plan")?;
    page.press("plan-goal-add")?;
    page.write("field-goal-text", goal)?;
    page.saved()?;
    page.press("plan-step-add")?;
    page.write("field-step-text", step)?;
    page.saved()
}

/// The six digits that take the screen back.
pub const CODE: &str = "493018";

/// Hands the screen over to the person whose page is open, with a code that is chosen now, and says that nobody
/// else is here.
///
/// # Errors
/// When the screens do not follow.
pub fn sit(page: &Page, called: &str) -> Result<()> {
    page.press_named("button", &page.say_with("sit-with", "name", called)?)?;
    page.write("sit-code-first", CODE)?;
    page.write("sit-code-again", CODE)?;
    page.session().chord("\u{E007}")?;
    page.sees_key("together-here")?;
    page.press("together-here-coordinator")?;
    page.sees_key("together-home-sees")
}

/// Types the code, and the coordinator's own screens are back.
///
/// # Errors
/// When the screens do not follow.
pub fn take_back(page: &Page) -> Result<()> {
    page.press("together-give-back")?;
    page.write("together-code-field", CODE)?;
    page.press("together-code-ready")?;
    page.sees_key("today-promises")
}

/// Locks by the keys and waits for the new process image; the window is then driven again.
///
/// # Errors
/// When Kith does not lock.
pub fn lock(kith: &mut Kith) -> Result<()> {
    let before = processes::family(kith.pid());
    let _ = kith.page()?.session().chord("\u{E009}l");
    kith.wait_for_new_image(&before)?;
    kith.attach()?;
    kith.page()?.sees_key("open-unlock-title")
}

/// Unlocks and waits for Today.
///
/// # Errors
/// When the screens do not follow.
pub fn unlock(page: &Page, passphrase: &str) -> Result<()> {
    page.write("open-passphrase", passphrase)?;
    page.press("open-unlock")?;
    page.sees_key("today-promises")
}

/// Goes to a place of the navigation, which in a narrow window or with large words is a drawer.
///
/// # Errors
/// When there is no such place.
pub fn go(page: &Page, place: &str) -> Result<()> {
    let script = "const menu = document.querySelector('[popovertarget]');
        if (!menu || menu.getClientRects().length === 0) return false;
        menu.click();
        return true;";
    page.run(script, &[])?;
    page.press(place)
}

/// Opens somebody from the list.
///
/// # Errors
/// When they are not there.
pub fn open_person(page: &Page, name: &str) -> Result<()> {
    go(page, "rail-people")?;
    page.write("people-search", name)?;
    std::thread::sleep(std::time::Duration::from_millis(400));
    page.press_named("button", name)?;
    page.sees_key("person-section-network")
}
