//! The page in the window, as a person finds their way in it: by role, name and visible words.

use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::by_keys;
use crate::until;
use crate::webdriver::{Element, Session};
use crate::words::Words;

/// The page and the words on it.
pub struct Page {
    session: Session,
    words: Words,
    by_keys: bool,
}

const FIND: &str = "
const [role, name] = arguments;
const kinds = {
  button: 'button, [role=button], summary',
  field: 'input:not([type=radio]):not([type=checkbox]):not([type=file]), textarea',
  choice: 'input[type=radio], input[type=checkbox]',
  list: 'select',
  heading: 'h1, h2, h3, h4',
};
const tidy = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
const named = (element) => {
  const by = element.getAttribute('aria-labelledby');
  if (element.ariaLabel) return tidy(element.ariaLabel);
  if (by) return tidy(by.split(' ').map((id) => document.getElementById(id)?.textContent).join(' '));
  if (element.labels?.length) return tidy([...element.labels].map((label) => label.textContent).join(' ')).replace('✓', '');
  return tidy(element.textContent);
};
const dialogs = [...document.querySelectorAll('dialog[open]')];
const root = dialogs.find((one) => one.contains(document.activeElement)) ?? dialogs.at(-1) ?? document;
const shown = (element) => (element.labels?.[0] ?? element).getClientRects().length > 0;
const all = [...root.querySelectorAll(kinds[role])].filter((one) => shown(one) && !one.disabled);
const found = all.find((one) => named(one) === name) ?? all.find((one) => named(one).startsWith(name)) ?? all.find((one) => named(one).includes(name));
if (!found) return null;
found.scrollIntoView({ block: 'center' });
return role === 'choice' ? (found.labels?.[0] ?? found) : found;
";

impl Page {
    pub(crate) fn new(session: Session) -> Result<Self> {
        Ok(Self {
            session,
            words: Words::of("en-GB")?,
            by_keys: false,
        })
    }

    /// From now on everything is done with the keyboard alone.
    pub fn by_keys(&mut self) {
        self.by_keys = true;
    }

    /// The same page in a window that came in place of another: driven and spoken to as that was.
    pub(crate) fn after(self, before: Option<Self>) -> Self {
        match before {
            Some(before) => Self {
                words: before.words,
                by_keys: before.by_keys,
                ..self
            },
            None => self,
        }
    }

    /// The session that drives it.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// From now on words are looked up in another language.
    ///
    /// # Errors
    /// When its catalogue cannot be read.
    pub fn speak(&mut self, locale: &str) -> Result<()> {
        self.words = Words::of(locale)?;
        Ok(())
    }

    /// The words of a key.
    ///
    /// # Errors
    /// When there are none.
    pub fn say(&self, key: &str) -> Result<String> {
        self.words.say(key)
    }

    /// The words of a key with a variable filled in.
    ///
    /// # Errors
    /// When there are none.
    pub fn say_with(&self, key: &str, variable: &str, value: &str) -> Result<String> {
        self.words.say_with(key, variable, value)
    }

    /// Runs a function's body in the page.
    ///
    /// # Errors
    /// When it throws.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        self.session.run(script, arguments)
    }

    /// Whether anything matches a selector.
    ///
    /// # Errors
    /// When the page is gone.
    pub fn has(&self, selector: &str) -> Result<bool> {
        Ok(self.run(
            "return document.querySelector(arguments[0]) !== null",
            &[json!(selector)],
        )? == true)
    }

    /// The visible text of everything that matches a selector.
    ///
    /// # Errors
    /// When the page is gone.
    pub fn texts(&self, selector: &str) -> Result<Vec<String>> {
        let script = "return [...document.querySelectorAll(arguments[0])].map((one) => one.innerText.trim())";
        let texts = self.run(script, &[json!(selector)])?;
        Ok(serde_json::from_value(texts)?)
    }

    fn find(&self, role: &str, name: &str) -> Result<Element> {
        let found = until(&format!("a {role} named “{name}”"), || {
            Ok(Element::of(&self.run(FIND, &[json!(role), json!(name)])?))
        });
        found.with_context(|| format!("the page says: {}", self.summary()))
    }

    fn summary(&self) -> String {
        let text = self.texts("body").unwrap_or_default().join(" ");
        text.replace('\n', " | ").chars().take(1500).collect()
    }

    /// Waits for something named so and presses it.
    ///
    /// # Errors
    /// When it never comes.
    pub fn press_named(&self, role: &str, name: &str) -> Result<()> {
        let mut last = None;
        for _ in 0..10 {
            // It may move or be drawn anew between being found and being pressed.
            match self.press_on(role, &self.find(role, name)?) {
                Ok(()) => return Ok(()),
                Err(error) => last = Some(error),
            }
            thread::sleep(Duration::from_millis(150));
        }
        Err(last
            .context("pressing was tried")?
            .context(format!("pressing “{name}”")))
    }

    fn press_on(&self, role: &str, element: &Element) -> Result<()> {
        match (self.by_keys, role) {
            (false, _) => self.session.click(element),
            (true, "choice") => by_keys::pick(&self.session, element),
            (true, _) => by_keys::press(&self.session, element),
        }
    }

    /// Presses the button whose words have this key.
    ///
    /// # Errors
    /// When it never comes.
    pub fn press(&self, key: &str) -> Result<()> {
        self.press_named("button", &self.say(key)?)
    }

    /// Picks the choice whose words have this key.
    ///
    /// # Errors
    /// When it never comes.
    pub fn pick(&self, key: &str) -> Result<()> {
        self.press_named("choice", &self.say(key)?)
    }

    /// Clears the field whose label has this key, and types.
    ///
    /// # Errors
    /// When it never comes or holds something else afterwards.
    pub fn write(&self, key: &str, text: &str) -> Result<()> {
        self.write_named(&self.say(key)?, text)
    }

    /// The same by the label itself.
    ///
    /// # Errors
    /// When it never comes or holds something else afterwards.
    pub fn write_named(&self, label: &str, text: &str) -> Result<()> {
        let field = self.find("field", label)?;
        if self.by_keys {
            by_keys::write(&self.session, &field, text)?;
        } else {
            self.run(
                "arguments[0].focus(); arguments[0].select()",
                &[field.as_argument()],
            )?;
            self.session.keys(&field, text)?;
        }
        let now = self.run("return arguments[0].value", &[field.as_argument()])?;
        if now != text {
            bail!(
                "“{label}” took {} letters of {}",
                now.as_str().map_or(0, str::len),
                text.len()
            );
        }
        Ok(())
    }

    /// Chooses in a drop-down list, by the keys of its label and of the words chosen.
    ///
    /// # Errors
    /// When the list or the option never comes.
    pub fn choose(&self, label: &str, option: &str) -> Result<()> {
        let list = self.find("list", &self.say(label)?)?;
        let option = self.say(option)?;
        if self.by_keys {
            return by_keys::choose(&self.session, &list, &option);
        }
        let script = "
            const [list, words] = arguments;
            const option = [...list.options].find((one) => one.label.trim() === words);
            if (!option) return false;
            list.value = option.value;
            list.dispatchEvent(new Event('input', { bubbles: true }));
            return list.dispatchEvent(new Event('change', { bubbles: true }));";
        until(&format!("the option “{option}”"), || {
            Ok((self.run(script, &[list.as_argument(), json!(option)])? == true).then_some(()))
        })
    }

    /// Waits until the page shows these words.
    ///
    /// # Errors
    /// When it never does.
    pub fn sees(&self, words: &str) -> Result<()> {
        let script = "
            const values = [...document.querySelectorAll('input, textarea')].map((one) => one.value);
            return [document.body.innerText, document.body.textContent, ...values].some((text) => text.includes(arguments[0]))";
        let seen = until(&format!("“{words}” on the page"), || {
            Ok((self.run(script, &[json!(words)])? == true).then_some(()))
        });
        seen.with_context(|| format!("the page says: {}", self.summary()))
    }

    /// Waits until the page shows the words of a key.
    ///
    /// # Errors
    /// When it never does.
    pub fn sees_key(&self, key: &str) -> Result<()> {
        self.sees(&self.say(key)?)
    }

    /// Whether the page shows the words of a key now.
    ///
    /// # Errors
    /// When the page is gone.
    pub fn says(&self, key: &str) -> Result<bool> {
        Ok(self.texts("body")?.join(" ").contains(&self.say(key)?))
    }

    /// Waits until everything typed is said to be saved.
    ///
    /// # Errors
    /// When it never is.
    pub fn saved(&self) -> Result<()> {
        // The shortest pause after which the screens begin to save, and then the stamp.
        if self.by_keys {
            by_keys::leave(&self.session)?;
        } else {
            self.run("document.activeElement?.blur()", &[])?;
        }
        thread::sleep(Duration::from_millis(300));
        let stamp = self.say("saved-at")?.replace("{ $time }", "");
        self.sees(stamp.trim())
    }

    /// Saves what the window shows as a PNG.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn picture(&self, file: &Path) -> Result<()> {
        thread::sleep(Duration::from_millis(350));
        let base64 = self.session.screenshot()?;
        let mut decode = Command::new("base64")
            .arg("--decode")
            .stdin(Stdio::piped())
            .stdout(std::fs::File::create(file)?)
            .spawn()?;
        if let Some(mut pipe) = decode.stdin.take() {
            std::io::Write::write_all(&mut pipe, base64.as_bytes())?;
        }
        anyhow::ensure!(decode.wait()?.success(), "the picture is not base64");
        Ok(())
    }
}
