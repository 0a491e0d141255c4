//! What can be chosen for a print, one thing at a time, and which of it means something for which print.

use crate::model::{Cover, EntryStyle, LanguageTag, SectionId};
use crate::print::{
    Art, Bookmarks, Columns, Composition, Ink, Options, Pairing, Palette, Paper, Printable,
    Talkers, indexes,
};

/// Something else that is chosen for a print.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // Each is the field of the options with the same name.
pub enum Change {
    Printable(Printable),
    Template(String),
    Paper(Paper),
    Columns(Columns),
    Bookmarks(Bookmarks),
    Talkers(Talkers),
    Composition(Composition),
    Pairing(Pairing),
    Ink(Ink),
    Palette(Palette),
    Art(Art),
    Picture(Option<Cover>),
    Section(Option<SectionId>),
    Style(EntryStyle),
    Language(LanguageTag),
    OtherLanguage(LanguageTag),
    Address(String),
    /// Something is on the print, or not.
    With(Part, bool),
}

/// Something that can be on a print or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // Each is the field of the options with the same name.
pub enum Part {
    Covers,
    Annotations,
    Isbns,
    Prices,
    LanguageNotes,
    Cultures,
    Members,
    IndexLanguages,
    IndexCultures,
    IndexAuthors,
    IndexTitles,
}

impl Part {
    /// What is told of the books and of those who chose them.
    pub const TOLD: [Self; 7] = [
        Self::Covers,
        Self::Annotations,
        Self::Isbns,
        Self::Prices,
        Self::LanguageNotes,
        Self::Cultures,
        Self::Members,
    ];

    /// What stands at the end.
    pub const INDEXES: [Self; 4] = [
        Self::IndexLanguages,
        Self::IndexCultures,
        Self::IndexAuthors,
        Self::IndexTitles,
    ];

    /// Tells whether it is on the print. A sheet that is an index has some indexes also where none is chosen.
    pub fn is_on(self, options: &Options) -> bool {
        let index = Self::INDEXES.iter().position(|index| *index == self);
        if let Some(index) = index.filter(|_| options.printable == Printable::Index) {
            return indexes(options)[index];
        }
        match self {
            Self::Covers => options.covers,
            Self::Annotations => options.annotations,
            Self::Isbns => options.isbns,
            Self::Prices => options.prices,
            Self::LanguageNotes => options.language_notes,
            Self::Cultures => options.cultures,
            Self::Members => options.members,
            Self::IndexLanguages => options.index_languages,
            Self::IndexCultures => options.index_cultures,
            Self::IndexAuthors => options.index_authors,
            Self::IndexTitles => options.index_titles,
        }
    }

    fn turn(self, on: bool, options: &mut Options) {
        if options.printable == Printable::Index && Self::INDEXES.contains(&self) {
            // From what is printed on, one more or one less; the last one stays.
            let printed = Self::INDEXES.map(|index| index.is_on(options));
            let others = Self::INDEXES.iter().zip(printed);
            if !on && !others.clone().any(|(index, on)| on && *index != self) {
                return;
            }
            for (index, on) in others {
                index.put(on, options);
            }
        }
        self.put(on, options);
    }

    fn put(self, on: bool, options: &mut Options) {
        *(match self {
            Self::Covers => &mut options.covers,
            Self::Annotations => &mut options.annotations,
            Self::Isbns => &mut options.isbns,
            Self::Prices => &mut options.prices,
            Self::LanguageNotes => &mut options.language_notes,
            Self::Cultures => &mut options.cultures,
            Self::Members => &mut options.members,
            Self::IndexLanguages => &mut options.index_languages,
            Self::IndexCultures => &mut options.index_cultures,
            Self::IndexAuthors => &mut options.index_authors,
            Self::IndexTitles => &mut options.index_titles,
        }) = on;
    }

    /// Tells whether it means something for what is printed.
    pub fn matters(self, options: &Options) -> bool {
        if options.template.is_some() {
            return true;
        }
        let printable = options.printable;
        match self {
            // A poster says by its composition whether it shows covers.
            Self::Covers | Self::Annotations | Self::LanguageNotes | Self::Cultures => {
                printable.is_annotated()
            }
            Self::Isbns | Self::Prices => printable.tells_all(),
            Self::Members => printable.has_credits(),
            Self::IndexLanguages | Self::IndexCultures | Self::IndexAuthors | Self::IndexTitles => {
                printable.has_indexes()
            }
        }
    }
}

/// Another choice than yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // Each is the field of the options with the same name.
pub enum Choice {
    LargePapers,
    Columns,
    Bookmarks,
    Talkers,
    Composition,
    Pairing,
    Art,
    Style,
    Address,
}

impl Choice {
    /// Tells whether it means something for what is printed.
    pub fn matters(self, options: &Options) -> bool {
        if options.template.is_some() {
            return true;
        }
        let printable = options.printable;
        match self {
            Self::LargePapers | Self::Composition => printable == Printable::Poster,
            Self::Columns => printable == Printable::Handout,
            Self::Bookmarks => printable == Printable::Bookmarks,
            Self::Talkers => printable == Printable::ShelfTalkers,
            Self::Pairing => printable == Printable::Bilingual,
            Self::Art => matches!(
                printable,
                Printable::Handout | Printable::Brochure | Printable::Bookmarks | Printable::Poster
            ),
            Self::Style => printable.tells_all(),
            Self::Address => printable.has_address(),
        }
    }
}

impl Change {
    /// Puts it in force.
    pub fn make(self, options: &mut Options) {
        match self {
            Self::Printable(printable) => {
                options.printable = printable;
                options.template = None;
                fit_paper(options);
            }
            Self::Template(name) => options.template = Some(name),
            Self::Paper(paper) => options.paper = paper,
            Self::Columns(columns) => options.columns = columns,
            Self::Bookmarks(bookmarks) => options.bookmarks = bookmarks,
            Self::Talkers(talkers) => options.talkers = talkers,
            Self::Composition(composition) => options.composition = composition,
            Self::Pairing(pairing) => options.pairing = pairing,
            Self::Ink(ink) => options.ink = ink,
            Self::Palette(palette) => options.palette = palette,
            Self::Art(art) => {
                options.art = art;
                options.picture = None;
            }
            Self::Picture(picture) => options.picture = picture,
            Self::Section(section) => options.section = section,
            Self::Style(style) => options.style = style,
            Self::Language(language) => options.speak(language),
            Self::OtherLanguage(language) => options.other_language = Some(language),
            Self::Address(address) => options.address = address,
            Self::With(part, on) => part.turn(on, options),
        }
    }
}

/// Large paper is for posters alone.
fn fit_paper(options: &mut Options) {
    if !Choice::LargePapers.matters(options) {
        options.paper = match options.paper {
            Paper::Tabloid => Paper::Letter,
            Paper::A3 => Paper::A4,
            other => other,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(changes: impl IntoIterator<Item = Change>, expected: Options) {
        let mut options = Options::default();
        for change in changes {
            change.make(&mut options);
        }
        assert_eq!(options, expected);
    }

    #[test]
    fn who_may_be_named_is_asked_wherever_members_are_printed() {
        for printable in Printable::ALL {
            let options = Options {
                printable,
                ..Options::default()
            };
            let cards = matches!(printable, Printable::Checklist | Printable::ShelfTalkers);
            assert_eq!(Part::Members.matters(&options), !cards, "{printable:?}");
        }
    }

    #[test]
    fn each_choice_is_put_in_force() {
        check(
            [
                Change::Printable(Printable::Poster),
                Change::Paper(Paper::A3),
                Change::Printable(Printable::Brochure),
            ],
            Options {
                printable: Printable::Brochure,
                paper: Paper::A4,
                ..Options::default()
            },
        );
        check(
            [
                Change::OtherLanguage(LanguageTag::spanish()),
                Change::Language(LanguageTag::spanish()),
            ],
            Options {
                language: LanguageTag::spanish(),
                other_language: Some(LanguageTag::english()),
                ..Options::default()
            },
        );
        // A sheet that is an index shows what it prints, and keeps the last of it.
        let index = Options {
            printable: Printable::Index,
            ..Options::default()
        };
        for (off, left) in [
            (&Part::INDEXES[..1], [false, false, true, true]),
            (&Part::INDEXES[..3], [false, false, false, true]),
            (&Part::INDEXES, [false, false, false, true]),
        ] {
            let mut options = Options {
                cultures: false,
                ..index.clone()
            };
            for part in off {
                Change::With(*part, false).make(&mut options);
            }
            assert_eq!(Part::INDEXES.map(|part| part.is_on(&options)), left);
        }
        let all = Part::TOLD.into_iter().chain(Part::INDEXES);
        for part in all {
            let mut options = Options::default();
            let on = !part.is_on(&options);
            Change::With(part, on).make(&mut options);
            assert_eq!(part.is_on(&options), on, "{part:?}");
        }
    }
}
