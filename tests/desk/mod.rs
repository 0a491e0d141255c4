//! The real program without a window, run in a folder of its own.
#![allow(dead_code)]

use colibri::file::open;
use colibri::model::Booklist;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// A folder of its own for each test, with a shelf in it.
pub struct Desk(pub TempDir);

/// What a run of the program said.
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Desk {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    pub fn run_in(&self, locale: &str, arguments: &[&str]) -> Said {
        let Output {
            status,
            stdout,
            stderr,
        } = Command::new(env!("CARGO_BIN_EXE_colibri"))
            .args(arguments)
            .current_dir(self.0.path())
            .env("COLIBRI_SHELF", self.path("shelf"))
            .env_remove("LANGUAGE")
            .env_remove("LC_MESSAGES")
            .env("LC_ALL", locale)
            .env("LANG", locale)
            .output()
            .unwrap();
        Said {
            code: status.code().expect("the program ends by itself"),
            out: String::from_utf8(stdout).unwrap(),
            err: String::from_utf8(stderr).unwrap(),
        }
    }

    pub fn run(&self, arguments: &[&str]) -> Said {
        self.run_in("en_US.UTF-8", arguments)
    }

    #[track_caller]
    pub fn done(&self, arguments: &[&str]) -> Said {
        let said = self.run(arguments);
        assert_eq!(said.code, 0, "{arguments:?}: {}{}", said.out, said.err);
        said
    }

    /// Runs what must be refused: exit 1, one line, nothing on standard output.
    #[track_caller]
    pub fn refused(&self, arguments: &[&str], words: &str) {
        let said = self.run(arguments);
        assert_eq!(said.code, 1, "{arguments:?}: {}{}", said.out, said.err);
        assert_eq!(said.out, "", "{arguments:?}");
        assert_eq!(said.err.lines().count(), 1, "{arguments:?}: {}", said.err);
        assert!(said.err.contains(words), "{arguments:?}: {}", said.err);
        assert!(!said.err.contains("panicked"), "{}", said.err);
    }

    pub fn sample(&self) -> Booklist {
        let _ = self.done(&[
            "new",
            "list.ron",
            "--title",
            "Día 2027",
            "--template",
            "dia",
        ]);
        let sheet = lists().join("usbby-2010.csv");
        let _ = self.done(&["import", sheet.to_str().unwrap(), "--into", "list.ron"]);
        open(&self.path("list.ron")).unwrap().opened.list
    }
}

pub fn lists() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lists")
}
