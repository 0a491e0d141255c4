//! The words of `colibri export`. What is not said is as the list, or a set of choices kept in it, suggests.

use crate::export::CopyKind;
use crate::model::{EntryStyle, LanguageTag};
use crate::print::{Art, Columns, Composition, Ink, Pairing, Palette, Paper, Printable};
use crate::say;
use crate::words::Words;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(in crate::command) struct Export {
    #[arg(value_name = "LIST")]
    pub(in crate::command) list: PathBuf,
    #[arg(
        long = "as",
        value_enum,
        value_delimiter = ',',
        required = true,
        value_name = "FORMAT"
    )]
    pub(in crate::command) format: Vec<Format>,
    #[arg(long, value_name = "FILE")]
    pub(in crate::command) out: PathBuf,
    #[arg(long, value_enum, value_delimiter = ',', value_name = "NAME")]
    pub(in crate::command) printable: Vec<PrintableName>,
    #[arg(long, value_enum, value_delimiter = ',', value_name = "PAPER")]
    pub(in crate::command) paper: Vec<PaperName>,
    #[arg(long, value_enum, value_delimiter = ',', value_name = "INK")]
    pub(in crate::command) ink: Vec<InkName>,
    #[arg(long, value_delimiter = ',', value_name = "LANGUAGE")]
    pub(in crate::command) lang: Vec<LanguageTag>,
    #[arg(long, value_name = "LANGUAGE")]
    pub(in crate::command) second: Option<LanguageTag>,
    #[arg(long, value_enum, value_name = "WAY")]
    pub(in crate::command) pairing: Option<PairingName>,
    #[arg(long, value_name = "HEADING")]
    pub(in crate::command) section: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(in crate::command) set: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(in crate::command) template: Option<String>,
    #[arg(long, value_enum, value_name = "YES/NO")]
    pub(in crate::command) library: Option<YesNo>,
    #[arg(long, value_enum, value_name = "STYLE")]
    pub(in crate::command) style: Option<StyleName>,
    #[arg(long, value_enum, value_name = "NUMBER")]
    pub(in crate::command) columns: Option<ColumnCount>,
    #[arg(long, value_name = "NUMBER")]
    pub(in crate::command) per_sheet: Option<u8>,
    #[arg(long, value_enum, value_name = "WHAT")]
    pub(in crate::command) composition: Option<CompositionName>,
    #[arg(long, value_enum, value_name = "NAME")]
    pub(in crate::command) palette: Option<PaletteName>,
    #[arg(long, value_enum, value_name = "NAME")]
    pub(in crate::command) art: Option<ArtName>,
    #[arg(long, value_enum, value_name = "YES/NO")]
    pub(in crate::command) covers: Option<YesNo>,
    #[arg(long, value_enum, value_name = "YES/NO")]
    pub(in crate::command) annotations: Option<YesNo>,
    #[arg(long, value_enum, value_name = "YES/NO")]
    pub(in crate::command) isbns: Option<YesNo>,
    #[arg(long, value_enum, value_name = "YES/NO")]
    pub(in crate::command) prices: Option<YesNo>,
    #[arg(long, value_enum, value_name = "YES/NO")]
    pub(in crate::command) language_notes: Option<YesNo>,
    #[arg(long, value_enum, value_name = "YES/NO")]
    pub(in crate::command) cultures: Option<YesNo>,
    #[arg(long, value_enum, value_name = "YES/NO")]
    pub(in crate::command) members: Option<YesNo>,
    #[arg(long, value_enum, value_delimiter = ',', value_name = "KINDS")]
    pub(in crate::command) index: Vec<IndexName>,
    #[arg(long, value_name = "ADDRESS")]
    pub(in crate::command) address: Option<String>,
}

impl Export {
    /// Tells where so many do not go onto a sheet.
    pub(super) fn per_sheet_unknown(&self, words: &Words) -> Option<String> {
        let number = self
            .per_sheet
            .filter(|number| !matches!(number, 4..=6 | 8))?;
        Some(say!(
            words,
            "cli-other-value",
            argument = "--per-sheet",
            value = number.to_string(),
            valid = "4, 5, 6, 8"
        ))
    }
}

names!(Format of CopyKind {
    Pdf "pdf" => Self::Pdf,
    Html "html" => Self::Html,
    Docx "docx" => Self::Docx,
    Md "md" => Self::Markdown,
    Txt "txt" => Self::Text,
    Csv "csv" => Self::Csv,
    Ron "ron" => Self::Ron,
});

/// A printable, or every one.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(in crate::command) enum PrintableName {
    All,
    Handout,
    Brochure,
    Bookmarks,
    ShelfTalkers,
    Poster,
    Checklist,
    Bilingual,
    Index,
}

impl PrintableName {
    pub(in crate::command) fn printables(self) -> Vec<Printable> {
        vec![match self {
            Self::All => return Printable::ALL.to_vec(),
            Self::Handout => Printable::Handout,
            Self::Brochure => Printable::Brochure,
            Self::Bookmarks => Printable::Bookmarks,
            Self::ShelfTalkers => Printable::ShelfTalkers,
            Self::Poster => Printable::Poster,
            Self::Checklist => Printable::Checklist,
            Self::Bilingual => Printable::Bilingual,
            Self::Index => Printable::Index,
        }]
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::command) enum IndexName {
    Language,
    Culture,
    Author,
    Title,
}

names!(PaperName of Paper {
    Letter "letter" => Self::Letter,
    A4 "a4" or "A4" => Self::A4,
    Tabloid "tabloid" => Self::Tabloid,
    A3 "a3" or "A3" => Self::A3,
});
names!(ColumnCount of Columns { One "1" => Self::One, Two "2" => Self::Two, });
names!(InkName of Ink {
    Colour "colour" or "color" => Self::Colour,
    BlackAndWhite "black-and-white" or "bw" => Self::BlackAndWhite,
});
names!(YesNo of bool { Yes "yes" => true, No "no" => false, });
names!(StyleName of EntryStyle {
    TitleFirst "title-first" => Self::TitleFirst,
    AuthorFirst "author-first" => Self::AuthorFirst,
    International "international" => Self::International,
    SpanishLanguage "spanish-language" => Self::SpanishLanguage,
});
names!(CompositionName of Composition { Covers "covers" => Self::Covers, Titles "titles" => Self::Titles, });
names!(PairingName of Pairing {
    SideBySide "side-by-side" => Self::SideBySide,
    InTurn "in-turn" => Self::InTurn,
});
names!(PaletteName of Palette {
    River "river" => Self::River,
    Orchard "orchard" => Self::Orchard,
    Dusk "dusk" => Self::Dusk,
    Earth "earth" => Self::Earth,
});
names!(ArtName of Art {
    Hummingbird "hummingbird" => Self::Hummingbird,
    PapelPicado "papel-picado" => Self::PapelPicado,
    Books "books" => Self::Books,
    Plain "plain" => Self::Plain,
});

pub(super) fn help_of(argument: &str, words: &Words) -> String {
    match argument {
        "list" => say!(words, "cli-help-list"),
        "format" => say!(words, "cli-help-format"),
        "out" => say!(words, "cli-help-export-out"),
        "printable" => say!(words, "cli-help-printable"),
        "paper" => say!(words, "cli-help-export-paper"),
        "ink" => say!(words, "cli-help-ink"),
        "lang" => say!(words, "cli-help-lang"),
        "second" => say!(words, "cli-help-second"),
        "pairing" => say!(words, "cli-help-pairing"),
        "section" => say!(words, "cli-help-balance-section"),
        "set" => say!(words, "cli-help-set"),
        "template" => say!(words, "cli-help-print-template"),
        "library" => say!(words, "cli-help-library"),
        "style" => say!(words, "cli-help-style"),
        "columns" => say!(words, "cli-help-columns"),
        "per_sheet" => say!(words, "cli-help-per-sheet"),
        "composition" => say!(words, "cli-help-composition"),
        "palette" => say!(words, "cli-help-palette"),
        "art" => say!(words, "cli-help-art"),
        "covers" => say!(words, "cli-help-covers"),
        "annotations" => say!(words, "cli-help-annotations"),
        "isbns" => say!(words, "cli-help-isbns"),
        "prices" => say!(words, "cli-help-prices"),
        "language_notes" => say!(words, "cli-help-language-notes"),
        "cultures" => say!(words, "cli-help-cultures"),
        "members" => say!(words, "cli-help-members"),
        "index" => say!(words, "cli-help-index"),
        "address" => say!(words, "cli-help-address"),
        _ => say!(words, "cli-help-help"),
    }
}
