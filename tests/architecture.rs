//! The invariants of `ARCHITECTURE.md`, read from the source and from the lock file.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below a folder of `src`, with its text up to the unit tests at its end, and no file of unit tests.
fn sources(below: &str) -> Vec<(PathBuf, String)> {
    let mut folders = vec![root().join("src").join(below)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs")
                && !path.ends_with("tests.rs")
            {
                let text = fs::read_to_string(&path).unwrap();
                let code = text
                    .split("#[cfg(test)]\nmod tests")
                    .next()
                    .unwrap()
                    .to_owned();
                files.push((path.strip_prefix(root()).unwrap().to_owned(), code));
            }
        }
    }
    assert!(!files.is_empty());
    files
}

/// The lines of code outside the named areas that hold one of the words.
fn offenders(words: &[&str], allowed: &[&str]) -> Vec<String> {
    sources("")
        .into_iter()
        .filter(|(path, _)| {
            !allowed
                .iter()
                .any(|area| path.starts_with(Path::new("src").join(area)))
        })
        .flat_map(|(path, code)| {
            code.lines()
                .enumerate()
                .filter(|(_, line)| !line.trim_start().starts_with("//"))
                .filter(|(_, line)| words.iter().any(|word| line.contains(word)))
                .map(|(at, line)| format!("{}:{}: {}", path.display(), at + 1, line.trim()))
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn the_model_uses_nothing_else_of_the_crate() {
    for (path, code) in sources("model") {
        for line in code.lines() {
            let other = line.contains("crate::")
                && !line.contains("crate::model")
                && !line.contains("pub(crate)");
            assert!(!other, "{}: {line}", path.display());
        }
    }
}

#[test]
fn only_some_modules_touch_the_disk() {
    let found = offenders(
        &[
            "std::fs",
            "fs::",
            "File::open",
            "tempfile",
            ".read_dir(",
            ".exists()",
            ".is_dir()",
            ".is_file()",
            ".canonicalize()",
        ],
        &["file", "shelf", "import", "export", "command"],
    );
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn only_the_window_knows_iced() {
    assert_eq!(
        offenders(&["iced::", "iced_"], &["app"]),
        Vec::<String>::new()
    );
}

#[test]
fn only_print_knows_typst() {
    assert_eq!(offenders(&["typst"], &["print"]), Vec::<String>::new());
}

#[test]
fn what_goes_out_is_made_from_the_public_list() {
    for area in ["print", "export"] {
        for (path, code) in sources(area) {
            let taken = code.contains("&Booklist") || code.contains(": Booklist");
            assert!(!taken, "{} takes the committee's list", path.display());
        }
    }
    let public = fs::read_to_string(root().join("src/model/public.rs")).unwrap();
    let types = public.split("impl From").next().unwrap();
    for secret in [
        "status",
        "declined_because",
        "notes",
        "charge",
        "scope",
        "tags",
    ] {
        assert!(
            !types.contains(&format!("pub {secret}:")),
            "the public list has {secret}"
        );
    }
}

#[test]
fn no_crate_can_reach_the_network() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let crates: BTreeSet<&str> = lock
        .lines()
        .filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'))
        .collect();
    assert!(crates.len() > 100, "the lock file was read");
    // HTTP, TLS, DNS and socket crates. `tokio` stands in the lock file for browsers alone, without its `net` feature.
    let forbidden = [
        "async-net",
        "attohttpc",
        "curl",
        "curl-sys",
        "env_proxy",
        "h2",
        "h3",
        "hickory-resolver",
        "hyper",
        "isahc",
        "mio",
        "minreq",
        "native-tls",
        "openssl",
        "openssl-sys",
        "quinn",
        "reqwest",
        "rustls",
        "schannel",
        "security-framework",
        "socket2",
        "surf",
        "tiny_http",
        "trust-dns-resolver",
        "tungstenite",
        "ureq",
        "webpki",
        "websocket",
    ];
    for name in forbidden {
        assert!(!crates.contains(name), "{name} can reach the network");
    }
}

#[test]
fn the_program_itself_opens_no_socket() {
    assert_eq!(
        offenders(&["std::net", "TcpStream", "UdpSocket", "TcpListener"], &[]),
        Vec::<String>::new()
    );
}

#[test]
fn every_file_says_what_it_is_for() {
    for (path, code) in sources("") {
        assert!(
            code.starts_with("//! "),
            "{} begins without a word on what it is for",
            path.display()
        );
    }
}
