//! Files and folders given to the programs of the system. Whether one took it is found out aside: it may take a while, and must not hold
//! up the window.

use super::aside::aside;
use iced::Task;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How long an opener has to say that it cannot. One that goes on then waits for the program it has started.
const PATIENCE: Duration = Duration::from_secs(3);

/// Opens a file or a folder; gives its path back, and whether a program took it.
pub(super) fn open(path: PathBuf) -> Task<(PathBuf, bool)> {
    aside(move || {
        let opened = match by_desktop(&path) {
            Some(opened) => opened,
            None => opener::open(&path).is_ok(),
        };
        (path, opened)
    })
}

/// Opens it as the desktops of Linux do, whose openers tell by their status whether there is a program. Nothing where there is none of
/// them, or where the system tells at once.
fn by_desktop(path: &std::path::Path) -> Option<bool> {
    let on_windows = std::env::var_os("WSL_DISTRO_NAME").is_some();
    if !cfg!(target_os = "linux") || on_windows {
        return None;
    }
    let mut openers = [Command::new("xdg-open"), Command::new("gio")];
    let _ = openers[1].arg("open");
    openers
        .into_iter()
        .find_map(|mut opener| took(opener.arg(path)))
}

/// Runs an opener and tells whether it took what it was given. Nothing where it cannot be run at all.
fn took(opener: &mut Command) -> Option<bool> {
    let quiet = opener
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut child = quiet.spawn().ok()?;
    let begin = Instant::now();
    while begin.elapsed() < PATIENCE {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status.success()),
            Ok(None) => thread::sleep(Duration::from_millis(40)),
            Err(_) => return Some(true),
        }
    }
    see_out(child);
    Some(true)
}

/// Waits for a process that goes on, so that the system need not keep its end for us.
fn see_out(mut child: Child) {
    // Where there is no thread for it, the end is kept until this program ends.
    let _ = thread::Builder::new().spawn(move || child.wait());
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[track_caller]
    fn check(program: &str, arguments: &[&str], expected: Option<bool>) {
        assert_eq!(took(Command::new(program).args(arguments)), expected);
    }

    #[test]
    fn an_opener_tells_by_its_status() {
        check("sh", &["-c", "exit 3"], Some(false));
        check("true", &[], Some(true));
        check("sleep", &["4"], Some(true));
        check("no-such-opener", &[], None);
    }
}
