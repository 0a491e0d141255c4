//! Both translation files are complete, and each of their messages is used.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Every message id of a language with the names of its variables.
fn messages(language: &str) -> BTreeMap<String, Vec<String>> {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("assets/locale/{language}/colibri.ftl"));
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut current: Option<String> = None;
    for line in fs::read_to_string(path).unwrap().lines() {
        let begins = line.chars().next().is_some_and(|c| c.is_ascii_alphabetic());
        if begins && let Some((id, _)) = line.split_once('=') {
            let id = id.trim().to_owned();
            assert!(
                found.insert(id.clone(), Vec::new()).is_none(),
                "{language}: {id} stands there twice"
            );
            current = Some(id);
        } else if !line.starts_with([' ', '\t', '}']) {
            current = None;
        }
        if let Some(variables) = current.as_ref().and_then(|id| found.get_mut(id)) {
            for part in line.split('$').skip(1) {
                let name: String = part
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_')
                    .collect();
                if !variables.contains(&name) {
                    variables.push(name);
                }
            }
        }
    }
    for variables in found.values_mut() {
        variables.sort();
    }
    found
}

fn source(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            source(&path, text);
        } else {
            text.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn both_languages_say_the_same_things() {
    let (english, spanish) = (messages("en"), messages("es"));
    assert!(english.len() > 100);
    let missing: Vec<_> = english
        .keys()
        .filter(|id| !spanish.contains_key(*id))
        .collect();
    let left: Vec<_> = spanish
        .keys()
        .filter(|id| !english.contains_key(*id))
        .collect();
    assert!(
        missing.is_empty() && left.is_empty(),
        "not in Spanish: {missing:?}; only in Spanish: {left:?}"
    );
    for (id, variables) in &english {
        assert_eq!(variables, &spanish[id], "the variables of {id}");
    }
}

#[test]
fn every_message_is_used() {
    let mut text = String::new();
    source(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut text,
    );
    let unused: Vec<_> = messages("en")
        .into_keys()
        .filter(|id| !text.contains(&format!("\"{id}\"")))
        .collect();
    assert!(unused.is_empty(), "nothing says {unused:?}");
}
