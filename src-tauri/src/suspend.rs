//! Locks when the system goes to sleep or its own screen is locked.
//!
//! On Linux this is heard from logind and from the desktop's screen saver. On macOS and Windows it is
//! not yet done: there the idle time locks.

use tauri::AppHandle;

/// Begins to listen. Where there is nothing to listen to, nothing happens.
pub(crate) fn watch(handle: &AppHandle) {
    #[cfg(target_os = "linux")]
    linux::watch(handle);
    #[cfg(not(target_os = "linux"))]
    let _ = handle;
}

#[cfg(target_os = "linux")]
mod linux {
    use std::thread;

    use tauri::AppHandle;
    use zbus::MatchRule;
    use zbus::blocking::{Connection, MessageIterator};
    use zbus::message::Type;
    use zbus::zvariant::OwnedFd;

    use crate::lifecycle;

    const LOGIN: &str = "org.freedesktop.login1";
    const LOGIN_PATH: &str = "/org/freedesktop/login1";
    const MANAGER: &str = "org.freedesktop.login1.Manager";
    const SESSION: &str = "org.freedesktop.login1.Session";

    /// Every desktop has its own name for the same signal.
    const SAVERS: &[&str] = &[
        "org.freedesktop.ScreenSaver",
        "org.gnome.ScreenSaver",
        "org.cinnamon.ScreenSaver",
        "org.mate.ScreenSaver",
        "org.xfce.ScreenSaver",
    ];

    pub(super) fn watch(handle: &AppHandle) {
        for listen in [sleep, session_lock, screen_saver] {
            let handle = handle.clone();
            thread::spawn(move || {
                // No bus, or not this service on it: nothing will ever be said.
                let _ = listen(&handle);
            });
        }
    }

    /// Sleep is held back until the vault is locked, for as long as the system allows.
    fn sleep(handle: &AppHandle) -> zbus::Result<()> {
        let bus = Connection::system()?;
        let mut hold = hold_back(&bus).ok();
        for going in flags(&bus, MANAGER, "PrepareForSleep")? {
            if going {
                lock(handle);
                hold = None;
            } else if hold.is_none() {
                hold = hold_back(&bus).ok();
            }
        }
        Ok(())
    }

    fn hold_back(bus: &Connection) -> zbus::Result<OwnedFd> {
        let words = ("sleep", "Kith", "Locking the vault", "delay");
        bus.call_method(Some(LOGIN), LOGIN_PATH, Some(MANAGER), "Inhibit", &words)?
            .body()
            .deserialize()
    }

    fn session_lock(handle: &AppHandle) -> zbus::Result<()> {
        let bus = Connection::system()?;
        let rule = MatchRule::builder()
            .msg_type(Type::Signal)
            .sender(LOGIN)?
            .interface(SESSION)?
            .member("Lock")?;
        for signal in MessageIterator::for_match_rule(rule.build(), &bus, None)? {
            signal?;
            lock(handle);
        }
        Ok(())
    }

    fn screen_saver(handle: &AppHandle) -> zbus::Result<()> {
        for saver in &SAVERS[1..] {
            let handle = handle.clone();
            thread::spawn(move || listen_to(saver, &handle));
        }
        listen_to(SAVERS[0], handle)
    }

    fn listen_to(saver: &'static str, handle: &AppHandle) -> zbus::Result<()> {
        let bus = Connection::session()?;
        for active in flags(&bus, saver, "ActiveChanged")? {
            if active {
                lock(handle);
            }
        }
        Ok(())
    }

    /// The one boolean that a signal carries, each time it is sent.
    fn flags(
        bus: &Connection,
        interface: &'static str,
        member: &'static str,
    ) -> zbus::Result<impl Iterator<Item = bool>> {
        let rule = MatchRule::builder()
            .msg_type(Type::Signal)
            .interface(interface)?
            .member(member)?;
        let signals = MessageIterator::for_match_rule(rule.build(), bus, None)?;
        Ok(signals
            .map_while(Result::ok)
            .filter_map(|signal| signal.body().deserialize().ok()))
    }

    fn lock(handle: &AppHandle) {
        if lifecycle::is_open(handle) {
            lifecycle::lock_soon(handle);
        }
    }
}
