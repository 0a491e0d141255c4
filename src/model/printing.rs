//! What can be chosen for a print, and sets of such choices that travel with a list. The same list and choices give the same pages.

use super::{Cover, EntryStyle, LanguageTag, Library, PublicList, SectionId, is_default};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What is printed.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
pub enum Printable {
    /// The annotated list on one or more sheets.
    #[default]
    Handout,
    /// A sheet folded twice: six panels on two sides.
    Brochure,
    /// Several bookmarks on a sheet, two sides: titles without annotations.
    Bookmarks,
    /// Small cards for the shelf, one book each.
    ShelfTalkers,
    /// One large page for the wall.
    Poster,
    /// One line for each book, with a box, for pulling books from the shelves.
    Checklist,
    /// Two languages side by side or in turn.
    Bilingual,
    /// The books by language, culture, author and title.
    Index,
}

impl Printable {
    /// Every printable, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Handout,
        Self::Brochure,
        Self::Bookmarks,
        Self::ShelfTalkers,
        Self::Poster,
        Self::Checklist,
        Self::Bilingual,
        Self::Index,
    ];

    /// Gives the word that stands for it on the command line and in names of files: that of its template.
    pub fn word(self) -> &'static str {
        match self {
            Self::Handout => "handout",
            Self::Brochure => "brochure",
            Self::Bookmarks => "bookmarks",
            Self::ShelfTalkers => "shelf-talkers",
            Self::Poster => "poster",
            Self::Checklist => "checklist",
            Self::Bilingual => "bilingual",
            Self::Index => "index",
        }
    }

    /// Tells whether it tells all that is known of each book, one book after the other.
    pub fn tells_all(self) -> bool {
        matches!(self, Self::Handout | Self::Brochure | Self::Bilingual)
    }

    /// Tells whether annotations, notes and covers stand with its books.
    pub fn is_annotated(self) -> bool {
        self.tells_all() || self == Self::ShelfTalkers
    }

    /// Tells whether it can have indexes.
    pub fn has_indexes(self) -> bool {
        matches!(self, Self::Handout | Self::Index)
    }

    /// Tells whether it says where the list is found.
    pub fn has_address(self) -> bool {
        matches!(
            self,
            Self::Handout | Self::Brochure | Self::Bookmarks | Self::Poster
        )
    }

    /// Tells whether it says who made the list.
    pub fn has_credits(self) -> bool {
        !matches!(self, Self::Checklist | Self::ShelfTalkers)
    }
}

/// The sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Paper {
    /// 8.5 by 11 inches.
    #[default]
    Letter,
    /// 210 by 297 millimetres (ISO 216).
    A4,
    /// 11 by 17 inches: for posters.
    Tabloid,
    /// 297 by 420 millimetres (ISO 216): for posters.
    A3,
}

/// The columns of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Columns {
    /// One wide column.
    #[default]
    One,
    /// Two narrow columns.
    Two,
}

/// What it is printed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Ink {
    /// In colour.
    #[default]
    Colour,
    /// In black and white: covers grey, nothing told by colour.
    BlackAndWhite,
}

/// The colours of a print. Each set of them stands in `assets/print/palettes.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Palette {
    /// Teal and hibiscus: the program's own.
    #[default]
    River,
    /// Leaf green and apple red.
    Orchard,
    /// Indigo and coral.
    Dusk,
    /// Brick and tile blue.
    Earth,
}

impl Palette {
    /// Every palette, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::River, Self::Orchard, Self::Dusk, Self::Earth];

    /// Gives its name in the file of colours.
    pub fn word(self) -> &'static str {
        match self {
            Self::River => "river",
            Self::Orchard => "orchard",
            Self::Dusk => "dusk",
            Self::Earth => "earth",
        }
    }
}

/// The picture that goes with the title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Art {
    /// A hummingbird at a flower.
    #[default]
    Hummingbird,
    /// Banners of cut paper.
    PapelPicado,
    /// Books on a shelf.
    Books,
    /// Type and colour alone.
    Plain,
}

impl Art {
    /// Every piece, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::Hummingbird,
        Self::PapelPicado,
        Self::Books,
        Self::Plain,
    ];

    /// Gives the name by which templates know it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Hummingbird => "hummingbird",
            Self::PapelPicado => "papel-picado",
            Self::Books => "books",
            Self::Plain => "plain",
        }
    }
}

/// How many bookmarks a sheet holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Bookmarks {
    /// Wide ones.
    #[default]
    Four,
    /// Narrow ones.
    Five,
}

/// How many shelf talkers a sheet holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Talkers {
    /// Large ones.
    #[default]
    Four,
    /// Middle-sized ones.
    Six,
    /// Small ones.
    Eight,
}

/// What a poster shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Composition {
    /// The covers.
    #[default]
    Covers,
    /// The titles, in type alone.
    Titles,
}

/// How two languages stand on one sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Pairing {
    /// Side by side.
    #[default]
    SideBySide,
    /// One after the other.
    InTurn,
}

/// The choices for one print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PrintOptions {
    /// What is printed.
    #[serde(skip_serializing_if = "is_default")]
    pub printable: Printable,
    /// The name of a template of one's own that is used in place of the program's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// The sheet.
    #[serde(skip_serializing_if = "is_default")]
    pub paper: Paper,
    /// The columns of text, in a handout.
    #[serde(skip_serializing_if = "is_default")]
    pub columns: Columns,
    /// How many bookmarks a sheet holds.
    #[serde(skip_serializing_if = "is_default")]
    pub bookmarks: Bookmarks,
    /// How many shelf talkers a sheet holds.
    #[serde(skip_serializing_if = "is_default")]
    pub talkers: Talkers,
    /// What a poster shows.
    #[serde(skip_serializing_if = "is_default")]
    pub composition: Composition,
    /// How two languages stand on a bilingual sheet.
    #[serde(skip_serializing_if = "is_default")]
    pub pairing: Pairing,
    /// Colour or black and white.
    #[serde(skip_serializing_if = "is_default")]
    pub ink: Ink,
    /// The colours.
    #[serde(skip_serializing_if = "is_default")]
    pub palette: Palette,
    /// The picture that goes with the title.
    #[serde(skip_serializing_if = "is_default")]
    pub art: Art,
    /// A picture of one's own that stands in the place of the art.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<Cover>,
    /// One section alone; nothing means all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<SectionId>,
    /// With the pictures of the covers.
    #[serde(skip_serializing_if = "is_true")]
    pub covers: bool,
    /// With annotations.
    #[serde(skip_serializing_if = "is_true")]
    pub annotations: bool,
    /// With ISBNs.
    #[serde(skip_serializing_if = "is_true")]
    pub isbns: bool,
    /// With prices.
    #[serde(skip_serializing_if = "is_default")]
    pub prices: bool,
    /// With a line on each book's languages.
    #[serde(skip_serializing_if = "is_true")]
    pub language_notes: bool,
    /// With a line on the cultures that each book is about, and that its makers name as their own. Only what a person has confirmed.
    #[serde(skip_serializing_if = "is_default")]
    pub cultures: bool,
    /// With the names of the committee's members, as far as they may be named.
    #[serde(skip_serializing_if = "is_default")]
    pub members: bool,
    /// With an index by language at the end.
    #[serde(skip_serializing_if = "is_default")]
    pub index_languages: bool,
    /// With an index by culture at the end.
    #[serde(skip_serializing_if = "is_default")]
    pub index_cultures: bool,
    /// With an index by author at the end.
    #[serde(skip_serializing_if = "is_default")]
    pub index_authors: bool,
    /// With an index by title at the end.
    #[serde(skip_serializing_if = "is_default")]
    pub index_titles: bool,
    /// The order of the facts in an entry.
    #[serde(skip_serializing_if = "is_default")]
    pub style: EntryStyle,
    /// The language of labels, headings and annotations.
    #[serde(skip_serializing_if = "is_default")]
    pub language: LanguageTag,
    /// The second language of a bilingual sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_language: Option<LanguageTag>,
    /// A web address where the list can be found, printed as a QR code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// The library that hands the print out. Not kept with a list: each library has its own.
    #[serde(skip)]
    pub library: Arc<Library>,
}

impl Default for PrintOptions {
    fn default() -> Self {
        Self {
            printable: Printable::default(),
            template: None,
            paper: Paper::default(),
            columns: Columns::default(),
            bookmarks: Bookmarks::default(),
            talkers: Talkers::default(),
            composition: Composition::default(),
            pairing: Pairing::default(),
            ink: Ink::default(),
            palette: Palette::default(),
            art: Art::default(),
            picture: None,
            section: None,
            covers: true,
            annotations: true,
            isbns: true,
            prices: false,
            language_notes: true,
            cultures: false,
            members: false,
            index_languages: false,
            index_cultures: false,
            index_authors: false,
            index_titles: false,
            style: EntryStyle::default(),
            language: LanguageTag::default(),
            other_language: None,
            address: String::new(),
            library: Arc::default(),
        }
    }
}

impl PrintOptions {
    /// Tells whether covers are shown. A poster says so by its composition too.
    pub fn shows_covers(&self) -> bool {
        let poster = self.printable == Printable::Poster && self.composition == Composition::Covers;
        self.covers && (self.printable.is_annotated() || poster)
    }

    /// Puts another language in the place of the first. What stands beside a language is another one: it takes the place of
    /// the second where it was that.
    pub fn speak(&mut self, language: LanguageTag) {
        if self.other_language.as_ref() == Some(&language) {
            self.other_language = Some(self.language.clone());
        }
        self.language = language;
    }

    /// Gives the language beside which a bilingual sheet sets its own: the one that was chosen, else the main one of the list, else
    /// the next that the list is issued in. Nothing for any other print, and where there is none.
    pub fn second_language<'a>(
        &'a self,
        issued_in: impl Iterator<Item = &'a LanguageTag>,
    ) -> Option<&'a LanguageTag> {
        let chosen = self.other_language.iter().chain(issued_in);
        let mut others = chosen.filter(|other| **other != self.language);
        others
            .next()
            .filter(|_| self.printable == Printable::Bilingual)
    }

    /// Gives the choices that a list itself suggests: its main language and its own order of facts.
    pub fn of(list: &PublicList) -> Self {
        Self {
            style: list.entry_style,
            language: list.language.clone(),
            ..Self::default()
        }
    }
}

/// A set of choices under a name, kept in the list: whoever gets the list can print the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedPrint {
    /// The name, as the committee writes it.
    pub name: String,
    /// The choices.
    #[serde(default, skip_serializing_if = "is_default")]
    pub options: PrintOptions,
}

/// Somebody who serves on the committee.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Member {
    /// The name.
    pub name: String,
    /// What they are on it, in the committee's words: "chair", "2027".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub part: String,
    /// May be named in print. Whoever does not say so is not.
    #[serde(default, skip_serializing_if = "is_default")]
    pub in_print: bool,
}

fn is_true(value: &bool) -> bool {
    *value
}
