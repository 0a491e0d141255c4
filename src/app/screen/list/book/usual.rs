//! What the books of a list use languages for, the most frequent first: what is offered before anything is typed.

use super::uses;
use crate::model::{Booklist, LanguageRole, LanguageTag, LanguageUse};
use std::collections::HashMap;

/// The most cases that are offered.
const MOST: usize = 7;

/// The usual cases, each as it is typed: `en/es`.
#[derive(Debug, Default)]
pub struct Usual(Vec<String>);

impl Usual {
    /// Counts the cases of a list, and adds those that its languages make likely.
    pub fn of(list: &Booklist) -> Self {
        let mut seen: HashMap<Vec<(&LanguageTag, LanguageRole)>, usize> = HashMap::new();
        for entry in list.entries() {
            let uses = entry.book.languages.iter();
            let case: Vec<_> = uses
                .filter(|used| used.role != LanguageRole::AlsoPublishedIn)
                .map(|used| (&used.language, used.role))
                .collect();
            *seen.entry(case).or_default() += 1;
        }
        // What is the same when written may stand in another order in the book.
        let mut counts: HashMap<String, usize> = HashMap::new();
        for (case, count) in seen {
            let uses = case.into_iter();
            let uses: Vec<_> = uses
                .map(|(language, role)| LanguageUse::new(language.clone(), role))
                .collect();
            if let Some(written) = uses::write(&uses) {
                *counts.entry(written).or_default() += count;
            }
        }
        let mut counted: Vec<(String, usize)> = counts.into_iter().collect();
        counted.sort_by(|(a, x), (b, y)| y.cmp(x).then_with(|| a.cmp(b)));
        let mut cases: Vec<String> = counted.into_iter().map(|(written, _)| written).collect();
        cases.truncate(MOST - 2);
        for likely in likely(list) {
            if !cases.contains(&likely) {
                cases.push(likely);
            }
        }
        cases.truncate(MOST);
        Self(cases)
    }

    /// Gives the cases as they are typed, the most frequent first.
    pub fn cases(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

/// Gives what the languages of a list make likely.
fn likely(list: &Booklist) -> Vec<String> {
    let main = &list.language;
    let second = list.languages().nth(1).cloned();
    let second = second.unwrap_or_else(|| match main.primary() {
        "es" => LanguageTag::english(),
        _ => LanguageTag::spanish(),
    });
    vec![
        format!("{main}/{second}"),
        second.to_string(),
        LanguageTag::wordless().to_string(),
        main.to_string(),
        format!("{second}/{main}"),
        format!("{main}+{second}"),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::languages::find;
    use super::*;
    use crate::mint;
    use crate::model::{Entry, Section, Texts};
    use crate::vocabulary::languages;
    use std::sync::Arc;

    #[track_caller]
    fn check(books: &[&str], expected: &[&str]) {
        let mut list = Booklist::new(mint::id(), LanguageTag::english());
        let mut section = Section::new(mint::id(), Texts::default());
        for typed in books {
            let mut entry = Entry::new(mint::id());
            entry.book.languages = uses::read(typed, languages(), find).unwrap_or_default();
            section.entries.push(Arc::new(entry));
        }
        list.sections.push(section);
        let usual = Usual::of(&list);
        let cases: Vec<&str> = usual.cases().take(expected.len()).collect();
        assert_eq!(cases, expected);
    }

    #[test]
    fn what_the_list_does_most_comes_first() {
        check(&[], &["en/es", "es", "zxx", "en", "es/en", "en+es"]);
        check(
            &["<ja", "en<ko", "en<ko", "", ""],
            &["en<ko", "<ja", "en/es", "es", "zxx"],
        );
    }
}
