//! Colibrí: arguments in, then the window or one command.

use colibri::command::{self, Asked};
use std::process::ExitCode;

fn main() -> ExitCode {
    match command::run(std::env::args_os()) {
        Asked::Window(file) => match colibri::app::run(file) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => command::no_window(&error),
        },
        Asked::Done(code) => code,
    }
}
