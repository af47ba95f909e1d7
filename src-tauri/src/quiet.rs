//! Keeps plaintext out of what a crash leaves behind: no core file, and no word of a panic but its place.

/// To be called before anything else.
pub(crate) fn keep() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        // Refused only if the limit is lower already.
        let _ = setrlimit(Resource::Core, none);
    }
    std::panic::set_hook(Box::new(|panic| {
        // The message of a panic may quote what it choked on; its place in the source cannot.
        if let Some(place) = panic.location() {
            #[expect(
                clippy::print_stderr,
                reason = "there is nowhere else to say it, and it names no one"
            )]
            {
                eprintln!("kith: a panic at {}:{}", place.file(), place.line());
            }
        }
    }));
}
