//! `./dev run`: build Kith and open it.

use anyhow::Result;

use crate::args::Args;
use crate::build;
use crate::screen::has_display;
use crate::setup::setup;
use crate::shell::Shell;
use crate::tools::Purpose;
use crate::tour;

pub(crate) fn run(shell: &Shell, mut args: Args) -> Result<()> {
    let release = args.flag("--release");
    let for_kith = args.passed_on()?;
    if !has_display() {
        println!("There is no display here to open a window on: running the tour instead.");
        println!("It drives the real window on a display of its own and saves pictures of it.\n");
        return tour::tour(shell);
    }
    setup(shell, Purpose::Run)?;
    build::ui(shell)?;
    let program = build::app(shell, release)?;
    shell.run(shell.program(program).args(for_kith))
}
