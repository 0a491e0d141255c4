//! The words of the templates themselves, by the names under which templates ask for them.

use super::page::Part;
use super::setter::{Setter, sections_of};
use crate::say;
use std::collections::BTreeMap;

impl Setter<'_> {
    /// Gives the words of the templates.
    pub(super) fn labels(&self) -> BTreeMap<&'static str, Part> {
        let list = self.list;
        let entries = || sections_of(list, self.options).flat_map(|section| &section.entries);
        let shelved = entries().all(|entry| !entry.call_number.trim().is_empty());
        let order = match shelved {
            true => say!(self.words, "print-in-shelf-order"),
            false => say!(self.words, "print-in-list-order"),
        };
        [
            ("about", say!(self.words, "print-about-list")),
            ("languages", say!(self.words, "print-languages")),
            ("order", order),
            (
                "count",
                say!(self.words, "print-count", count = entries().count()),
            ),
            ("call-number", say!(self.words, "print-call-number")),
            ("book", say!(self.words, "print-book")),
            ("edition", say!(self.words, "print-edition")),
            ("pulled", say!(self.words, "print-pulled")),
            (
                "pulled-of",
                say!(self.words, "print-pulled-of", count = entries().count()),
            ),
            ("pulled-by", say!(self.words, "print-pulled-by")),
            ("date", say!(self.words, "print-date")),
            ("find", say!(self.words, "print-find")),
            ("hours", say!(self.words, "print-hours")),
            ("programs", say!(self.words, "print-programs")),
            ("your-library", say!(self.words, "print-your-library")),
            ("more-one", say!(self.words, "print-more-one")),
            (
                "more-many",
                say!(self.words, "print-more-many", count = "#"),
            ),
            ("both-sides", say!(self.words, "print-both-sides")),
            ("cut", say!(self.words, "print-cut")),
        ]
        .into_iter()
        .map(|(name, words)| (name, self.label(words)))
        .collect()
    }
}
