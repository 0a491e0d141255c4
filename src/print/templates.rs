//! The templates of the printed pages: those inside the program, and a folder of one's own that stands before them.
//!
//! A file of one's own with the name of one inside takes its place, for all that import it too; any other is a further
//! template to choose. Templates can read each other and the list, and nothing else.

use super::Printable;
use std::collections::BTreeMap;

/// A template by its name with its ending.
macro_rules! inside {
    ($($name:literal)+) => {
        [$((concat!("/", $name), include_str!(concat!("../../assets/print/", $name))),)+]
    };
}

/// The templates inside the program, by the name under which they import each other.
pub(super) const INSIDE: [(&str, &str); 12] = inside! {
    "handout.typ" "brochure.typ" "bookmarks.typ" "shelf-talkers.typ" "poster.typ" "checklist.typ" "bilingual.typ" "index.typ"
    "parts.typ" "art.typ" "sample.typ" "coverage.typ"
};

/// The template of what a list covers.
pub(super) const COVERAGE: &str = "/coverage.typ";

/// The name of the template of the title art alone, for a window to choose from.
pub const SAMPLE: &str = "sample";

/// The templates of a folder of one's own: the name of each file, and its text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnTemplates(BTreeMap<String, String>);

impl OwnTemplates {
    /// Takes the texts of files that end in `.typ`, by their names without the ending.
    pub fn new(files: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(files.into_iter().collect())
    }

    /// Gives the names that can be chosen: those that are not inside the program.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0
            .keys()
            .map(String::as_str)
            .filter(|name| !INSIDE.iter().any(|(inside, _)| *inside == path(name)))
    }

    /// Tells whether there is one with this name.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Gives every template by its path, those of one's own in the place of those inside.
    pub(super) fn all(&self) -> BTreeMap<String, &str> {
        let inside = INSIDE.map(|(path, text)| (path.to_owned(), text));
        let own = self.0.iter();
        inside
            .into_iter()
            .chain(own.map(|(name, text)| (path(name), text.as_str())))
            .collect()
    }
}

/// Gives the path of a template.
pub(super) fn path(name: &str) -> String {
    format!("/{name}.typ")
}

/// Gives the path of the program's template for a printable.
pub(super) fn of(printable: Printable) -> String {
    path(printable.word())
}
