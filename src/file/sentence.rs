//! What happened to a file, in one sentence for the person who has to do something about it.

use super::{
    DecodeError, Fault, LARGEST, Lost, LostPart, MOST_ENTRIES, Notice, OpenError, Reservation,
    SaveError,
};
use crate::say;
use crate::words::Words;

const MEGABYTE: u64 = 1024 * 1024;

/// The smallest number of megabytes that is not less than so many bytes.
fn megabytes(bytes: u64) -> u64 {
    bytes.div_ceil(MEGABYTE)
}

impl OpenError {
    /// Says why the file could not be opened, and what to do.
    pub fn sentence(&self, words: &Words) -> String {
        match self {
            Self::Missing => say!(words, "file-open-missing"),
            Self::Folder => say!(words, "file-open-folder"),
            Self::NotAFile => say!(words, "file-open-not-a-file"),
            Self::NotAllowed => say!(words, "file-open-not-allowed"),
            Self::TooLarge(bytes) => say!(
                words,
                "file-open-too-large",
                size = megabytes(*bytes),
                limit = megabytes(LARGEST)
            ),
            Self::Disk(kind) => say!(words, "file-open-disk", reason = kind.to_string()),
            Self::Content(error) => error.sentence(words),
        }
    }
}

impl DecodeError {
    /// Says what is wrong with the content, where, and what to do.
    pub fn sentence(&self, words: &Words) -> String {
        match self {
            Self::Empty => say!(words, "file-empty"),
            Self::NotABooklist => say!(words, "file-not-a-booklist"),
            Self::NoFormat => say!(words, "file-no-format"),
            Self::NotText { line } => say!(words, "file-not-text", line = line.to_string()),
            Self::Damaged {
                line,
                column,
                fault,
            } => {
                let fault = fault.in_words(words);
                say!(
                    words,
                    "file-damaged",
                    line = line.to_string(),
                    column = column.to_string(),
                    fault = fault
                )
            }
            Self::Picture(id) => say!(words, "file-picture-damaged", picture = id.to_string()),
            Self::LargePicture(bytes) => say!(
                words,
                "file-picture-too-large",
                size = megabytes(*bytes as u64)
            ),
            Self::ManyEntries(count) => say!(
                words,
                "file-many-entries",
                count = count.to_string(),
                limit = MOST_ENTRIES
            ),
        }
    }
}

impl Fault {
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::Ends => say!(words, "file-fault-ends"),
            Self::TooDeep => say!(words, "file-fault-too-deep"),
            Self::Word { found, expected } => say!(
                words,
                "file-fault-word",
                found = shortened(found),
                expected = expected.join(", ")
            ),
            Self::Twice(name) => say!(words, "file-fault-twice", name = shortened(name)),
            Self::Language(text) => {
                say!(words, "file-fault-language", text = shortened(text))
            }
            Self::Picture => say!(words, "file-fault-picture"),
            Self::Other(_) => say!(words, "file-fault-other"),
        }
    }
}

impl SaveError {
    /// Says why the list could not be saved, what is safe, and what to do.
    pub fn sentence(&self, words: &Words) -> String {
        match self {
            Self::ChangedOnDisk => say!(words, "file-save-changed"),
            Self::WouldLose => say!(words, "file-save-would-lose"),
            Self::NotAllowed => say!(words, "file-save-not-allowed"),
            Self::Full => say!(words, "file-save-full"),
            Self::NoFolder => say!(words, "file-save-no-folder"),
            Self::Folder => say!(words, "file-save-folder"),
            Self::NotAFile => say!(words, "file-save-not-a-file"),
            Self::TooLarge => say!(words, "file-save-too-large", limit = megabytes(LARGEST)),
            Self::Disk(kind) => say!(words, "file-save-disk", reason = kind.to_string()),
        }
    }
}

impl Reservation {
    /// Says what this version cannot keep.
    pub fn sentence(&self, words: &Words) -> String {
        match self {
            Self::NewerFormat(format) => say!(
                words,
                "file-newer-format",
                format = format.to_string(),
                ours = super::FORMAT
            ),
            Self::UnknownField(way) => say!(words, "file-unknown-field", field = shortened(way)),
            Self::Unread(lost) => lost.sentence(words),
        }
    }
}

impl Notice {
    /// Says what was put in order.
    pub fn sentence(&self, words: &Words) -> String {
        match self {
            Self::CopiedEntry { title } => {
                say!(words, "file-copied-entry", title = shortened(title))
            }
            Self::CopiedSection { heading } => {
                say!(words, "file-copied-section", heading = shortened(heading))
            }
            Self::RenamedPicture(name) => {
                say!(words, "file-renamed-picture", name = shortened(name))
            }
            Self::AbsentPicture { title: Some(title) } => {
                say!(words, "file-absent-cover", title = shortened(title))
            }
            Self::AbsentPicture { title: None } => say!(words, "file-absent-logo"),
        }
    }
}

impl Lost {
    /// Says what could not be read, and where it stood.
    pub fn sentence(&self, words: &Words) -> String {
        let (from, to) = (*self.lines.start(), *self.lines.end());
        let more = if to > from { "yes" } else { "no" };
        let lines = say!(words, "file-lines", from = from, to = to, more = more);
        match &self.part {
            LostPart::Entry(Some(title)) => say!(
                words,
                "file-lost-entry",
                lines = lines,
                title = shortened(title)
            ),
            LostPart::Entry(None) => say!(words, "file-lost-entry-unknown", lines = lines),
            LostPart::EntryField {
                title: Some(title),
                field,
            } if !field.is_empty() => say!(
                words,
                "file-lost-entry-field",
                lines = lines,
                title = shortened(title),
                field = shortened(field)
            ),
            LostPart::EntryField {
                title: Some(title), ..
            } => {
                say!(
                    words,
                    "file-lost-entry-line",
                    lines = lines,
                    title = shortened(title)
                )
            }
            LostPart::EntryField { title: None, .. } => {
                say!(words, "file-lost-untitled-field", lines = lines)
            }
            LostPart::SectionField(_) => say!(words, "file-lost-section-field", lines = lines),
            LostPart::ListField(field) => say!(
                words,
                "file-lost-list-field",
                lines = lines,
                field = shortened(field)
            ),
            LostPart::Picture(_) => say!(words, "file-lost-picture", lines = lines),
            LostPart::Letters => say!(words, "file-lost-letters", lines = lines),
            LostPart::Unknown => say!(words, "file-lost-unknown", lines = lines),
        }
    }
}

/// Gives a text from a file, no longer than a sentence can bear.
fn shortened(text: &str) -> String {
    const LONGEST: usize = 80;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
