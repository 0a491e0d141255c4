//! The command line: the same program without a window. `docs/command-line.md` describes it.
//!
//! Results go to standard output, everything else to standard error, one line each. Exit 0: done; 1: refused or failed, with one clear
//! line; 2: wrong arguments. Each command leaves a file either as it was or whole.

mod arguments;
mod balance;
mod check;
mod export;
mod import;
mod new;
mod recover;
mod refused;
mod say;
mod search;

use crate::say;
use crate::words::{Tongue, Words};
use arguments::Wish;
use refused::Refused;
use say::{complain, tell};
use std::error::Error;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

/// What the arguments asked for.
#[derive(Debug)]
pub enum Asked {
    /// The window, with a list or without.
    Window(Option<PathBuf>),
    /// A command, which is done now.
    Done(ExitCode),
}

const FAILED: u8 = 1;
const WRONG_ARGUMENTS: u8 = 2;

/// Reads the arguments, the program's own name first, and runs the command that they name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Asked {
    let words = Words::of(Tongue::of_system());
    let wish = match arguments::read(arguments, &words) {
        Ok(wish) => wish,
        Err(arguments::Unread::Shown(text)) => {
            return Asked::Done(exit(tell(&text), &words));
        }
        Err(arguments::Unread::Wrong(sentence)) => {
            complain(&sentence);
            complain(&say!(words, "cli-see-help"));
            return Asked::Done(ExitCode::from(WRONG_ARGUMENTS));
        }
    };
    let done = match wish {
        Wish::Window(file) => return Asked::Window(file),
        Wish::New(wish) => new::run(&wish, &words),
        Wish::Import(wish) => import::run(&wish, &words),
        Wish::Export(wish) => export::run(&wish, &words),
        Wish::Check(wish) => check::run(&wish, &words),
        Wish::Balance(wish) => balance::run(&wish, &words),
        Wish::Recover(wish) => recover::run(&wish, &words),
        Wish::Search(wish) => search::run(&wish, &words),
    };
    Asked::Done(exit(done, &words))
}

fn exit(done: Done, words: &Words) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(refused) => {
            complain(&refused.sentence(words));
            ExitCode::from(FAILED)
        }
    }
}

/// Says that no window could be opened, and gives the exit code for it.
pub fn no_window(error: &dyn Error) -> ExitCode {
    let words = Words::of(Tongue::of_system());
    complain(&say!(words, "cli-no-window", reason = error.to_string()));
    ExitCode::from(FAILED)
}

type Done = Result<(), Refused>;
