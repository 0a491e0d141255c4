//! `colibri search`: entries in many lists.

use super::arguments::Search;
use super::say::{complain, one_line, shown, tell};
use super::{Done, Refused};
use crate::file::open;
use crate::model::Entry;
use crate::say;
use crate::search::Index;
use crate::vocabulary::Vocabulary;
use crate::words::Words;

pub(super) fn run(wish: &Search, words: &Words) -> Done {
    let (mut unread, mut found) = (0, 0);
    for path in &wish.files {
        let list = match open(path) {
            Ok(file) => file.opened.list,
            Err(error) => {
                // One list that cannot be read does not hide what the others hold.
                complain(&Refused::Open(path.clone(), error).sentence(words));
                unread += 1;
                continue;
            }
        };
        for id in Index::new(&list, &Vocabulary::of(&list)).find(&wish.text) {
            if let Some(entry) = list.entry(id) {
                found += 1;
                tell(&format!("{}: {}", shown(path), one_line(&line(entry))))?;
            }
        }
    }
    if found == 0 && unread < wish.files.len() {
        let text = one_line(&wish.text);
        complain(&say!(words, "cli-nothing-found", text = text));
    }
    match unread {
        0 => Ok(()),
        count => Err(Refused::SomeUnread {
            count,
            of: wish.files.len(),
        }),
    }
}

/// Gives title, people and year: what tells one book from another.
fn line(entry: &Entry) -> String {
    let book = &entry.book;
    let mut line = book.full_title();
    let people: Vec<&str> = book
        .contributors
        .iter()
        .map(|person| person.name.as_str())
        .collect();
    for fact in [
        people.join(", "),
        book.year
            .as_ref()
            .map_or(String::new(), ToString::to_string),
    ] {
        if !fact.is_empty() {
            line.push_str(" · ");
            line.push_str(&fact);
        }
    }
    line
}
