//! What a template reads: the list in words, in the order in which it is printed. Text only; how it looks is the template's.

use super::covers::Covers;
use super::index::{self, Index};
use super::legible::{Legible, is_blank, is_deep};
use super::options::{Columns, Ink, Options, Paper};
use super::{PrintWarning, fonts};
use super::{cultures, entry};
use crate::model::{
    Cover, Direction, LanguageTag, PictureId, PublicEntry, PublicList, Stage, Texts,
};
use crate::say;
use crate::words::Words;
use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// A piece of text in one language.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(crate) struct Part {
    pub(crate) text: String,
    #[serde(flatten)]
    pub(crate) spoken: Option<Spoken>,
    /// In bold letters.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) strong: bool,
    /// In italic letters.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) slanted: bool,
    /// Never broken at the end of a line.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) whole: bool,
    /// The address that it leads to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) link: Option<String>,
    /// In a script that reaches far below the line.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) deep: bool,
}

impl Part {
    /// Makes a text that is in no particular language.
    pub(super) fn plain(text: String) -> Self {
        Self {
            deep: is_deep(&text),
            text,
            ..Self::default()
        }
    }
}

/// A language as Typst and PDF take it: two or three letters, and a country.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Spoken {
    lang: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<String>,
    rtl: bool,
    /// The whole tag, for copies that take it.
    #[serde(skip)]
    pub(crate) tag: LanguageTag,
}

impl Spoken {
    pub(super) fn of(tag: &LanguageTag) -> Self {
        let known = matches!(tag.primary().len(), 2 | 3);
        let region = tag
            .as_str()
            .split('-')
            .skip(1)
            .take_while(|part| part.len() > 1)
            .find(|part| part.len() == 2)
            .or(match (tag.primary(), tag.script()) {
                // The country tells a font which forms of the characters to take.
                ("zh", Some("Hant")) => Some("TW"),
                ("zh", Some("Hans")) => Some("CN"),
                _ => None,
            });
        Self {
            lang: if known {
                tag.primary().to_owned()
            } else {
                "und".to_owned()
            },
            region: region.filter(|_| known).map(str::to_owned),
            rtl: tag.direction() == Direction::RightToLeft,
            tag: tag.clone(),
        }
    }
}

#[derive(Serialize)]
pub(crate) struct Page {
    look: Look,
    pub(crate) title: Part,
    /// The title as it stands at the foot of each page.
    pub(crate) running: Part,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) kicker: Option<Part>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) subtitle: Option<Part>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) slogan: Option<Part>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) logo: Option<Drawn>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) draft: Option<Part>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) empty: Option<Part>,
    pub(crate) introduction: Vec<Part>,
    pub(crate) sections: Vec<Section>,
    pub(crate) indexes: Vec<Index>,
    pub(crate) closing: Vec<Part>,
    #[serde(rename = "closing-long")]
    closing_long: bool,
}

/// What the user chose, and the fonts.
#[derive(Serialize)]
pub(super) struct Look {
    paper: &'static str,
    columns: u8,
    colour: bool,
    covers: bool,
    #[serde(flatten)]
    spoken: Spoken,
    faces: Families,
}

#[derive(Serialize)]
struct Families {
    reading: Vec<String>,
    plain: Vec<String>,
}

impl Look {
    /// Gives what the options ask for, with the families that the texts need beside the reading faces.
    pub(super) fn of(options: &Options, families: &[String]) -> Self {
        let stack = |first: &str, second: &str| {
            [first, second]
                .into_iter()
                .map(str::to_owned)
                .chain(families.iter().cloned())
                .collect()
        };
        Self {
            paper: match options.paper {
                Paper::Letter => "us-letter",
                Paper::A4 => "a4",
            },
            columns: match options.columns {
                Columns::One => 1,
                Columns::Two => 2,
            },
            colour: options.ink == Ink::Colour,
            covers: options.covers,
            spoken: Spoken::of(&options.language),
            faces: Families {
                reading: stack(fonts::READING, fonts::PLAIN),
                plain: stack(fonts::PLAIN, fonts::READING),
            },
        }
    }
}

#[derive(Serialize)]
pub(crate) struct Section {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) heading: Option<Part>,
    pub(crate) introduction: Vec<Part>,
    #[serde(rename = "introduction-long")]
    introduction_long: bool,
    pub(crate) entries: Vec<Entry>,
}

#[derive(Serialize)]
pub(crate) struct Entry {
    id: String,
    /// The name of its place, where an index leads to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) anchor: Option<String>,
    pub(crate) level: u8,
    pub(crate) heading: Vec<Part>,
    /// Which way the line that names the book runs, where it is not the way of the page.
    #[serde(rename = "heading-rtl", skip_serializing_if = "Option::is_none")]
    pub(crate) heading_rtl: Option<bool>,
    pub(crate) facts: Vec<Part>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) languages: Option<Part>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cultures: Option<Part>,
    pub(crate) annotation: Vec<Part>,
    pub(crate) awards: Vec<Part>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) cover: Option<Drawn>,
    pub(crate) initial: String,
    long: bool,
}

/// A picture with its words.
#[derive(Serialize)]
pub(crate) struct Drawn {
    /// Which picture of the list it is.
    #[serde(skip)]
    pub(crate) picture: PictureId,
    file: String,
    /// Height over width.
    pub(crate) ratio: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) alt: Option<Part>,
}

/// What may have more lines than this, about half a page, may break across pages: it might not fit on one.
const MOST_TOGETHER: usize = 24;

/// About how many letters stand on a line of an entry beside its cover; a Chinese character counts as two.
fn letters_on_a_line(columns: Columns) -> usize {
    match columns {
        Columns::One => 80,
        Columns::Two => 34,
    }
}

/// Estimates the lines of a paragraph.
fn lines(text: &str, letters_on_a_line: usize) -> usize {
    text.width().div_ceil(letters_on_a_line)
}

/// Turns a list into what the template reads.
pub(super) struct Setter<'a> {
    pub(super) options: &'a Options,
    pub(super) list: &'a PublicList,
    pub(super) words: Words,
    pub(super) legible: &'a mut Legible,
    pub(super) covers: &'a mut Covers,
    pub(super) warnings: Vec<PrintWarning>,
}

impl<'a> Setter<'a> {
    pub(super) fn new(
        list: &'a PublicList,
        options: &'a Options,
        legible: &'a mut Legible,
        covers: &'a mut Covers,
    ) -> Self {
        Self {
            options,
            list,
            words: Words::issued(list, &options.language),
            legible,
            covers,
            warnings: Vec::new(),
        }
    }

    /// Sets the whole list.
    pub(super) fn page(&mut self) -> Page {
        self.legible.begin();
        let list = self.list;
        let covers = list
            .sections
            .iter()
            .flat_map(|section| &section.entries)
            .filter_map(|entry| entry.cover.as_ref());
        let shown = list
            .logo
            .iter()
            .chain(covers.filter(|_| self.options.covers))
            .filter_map(|cover| list.pictures.get_key_value(&cover.picture));
        self.covers
            .begin(self.options.ink == Ink::BlackAndWhite, shown);
        let title = self
            .text(&list.title)
            .unwrap_or_else(|| self.label(say!(self.words, "print-untitled")));
        let kicker = list
            .year
            .as_ref()
            .map(|year| self.plain(&year.to_string()))
            .filter(|part| !is_blank(&part.text) && !title.text.contains(&part.text));
        let subtitle = self.text(&list.subtitle);
        let slogan = self.text(&list.slogan);
        let introduction = self.paragraphs(&list.introduction);
        let logo = list.logo.as_ref().and_then(|logo| self.picture(logo));
        let closing: Vec<Part> = [
            &list.credits,
            &list.funders,
            &list.permission,
            &list.disclaimer,
        ]
        .into_iter()
        .flat_map(|texts| self.paragraphs(texts))
        .collect();
        let sections: Vec<Section> = list
            .sections
            .iter()
            .map(|section| self.section(section))
            .collect();
        self.legible.of(None);
        let indexes = index::indexes(self);
        let empty = sections
            .is_empty()
            .then(|| self.label(say!(self.words, "print-empty")));
        let draft =
            (list.stage == Stage::Draft).then(|| self.label(say!(self.words, "print-draft")));
        Page {
            look: Look::of(self.options, &self.legible.families()),
            running: Part {
                text: shortened(&title.text),
                ..title.clone()
            },
            title,
            kicker,
            subtitle,
            slogan,
            logo,
            draft,
            empty,
            introduction,
            sections,
            indexes,
            closing_long: closing
                .iter()
                .map(|part| lines(&part.text, 100))
                .sum::<usize>()
                > MOST_TOGETHER,
            closing,
        }
    }

    fn section(&mut self, section: &crate::model::PublicSection) -> Section {
        self.legible.of(None);
        let heading = self.text(&section.heading);
        let introduction = self.paragraphs(&section.introduction);
        let level = if heading.is_some() { 2 } else { 1 };
        let letters = letters_on_a_line(self.options.columns);
        let introduced: usize = introduction
            .iter()
            .map(|part| lines(&part.text, letters))
            .sum();
        Section {
            heading,
            introduction,
            introduction_long: introduced > MOST_TOGETHER / 2,
            entries: section
                .entries
                .iter()
                .map(|entry| self.entry(entry, level))
                .collect(),
        }
    }

    fn entry(&mut self, entry: &PublicEntry, level: u8) -> Entry {
        self.legible.of(Some(entry.id));
        let heading = entry::heading(self, &entry.book);
        let facts = entry::facts(self, &entry.book);
        let languages = self
            .options
            .language_notes
            .then(|| entry::languages(self, &entry.book))
            .flatten();
        let cultures = self
            .options
            .cultures
            .then(|| cultures::note(self, &entry.book))
            .flatten();
        let annotation = if self.options.annotations {
            self.paragraphs(&entry.annotations)
        } else {
            Vec::new()
        };
        let awards = entry::awards(self, &entry.book);
        let cover = match &entry.cover {
            Some(cover) if self.options.covers => {
                let drawn = self.picture(cover);
                if drawn.is_none() {
                    self.warnings.push(PrintWarning::Picture {
                        entry: entry.id,
                        title: shortened(&entry.book.title),
                    });
                }
                drawn
            }
            _ => None,
        };
        let letters = letters_on_a_line(self.options.columns);
        let run_on = |parts: &[Part]| {
            let text: String = parts.iter().map(|part| part.text.as_str()).collect();
            lines(&text, letters)
        };
        let apart = |parts: &[Part]| {
            parts
                .iter()
                .map(|part| lines(&part.text, letters))
                .sum::<usize>()
        };
        let total = run_on(&heading) + run_on(&facts) + apart(&annotation) + apart(&awards);
        let initial = heading
            .iter()
            .find(|part| part.strong)
            .and_then(|part| part.text.chars().find(|c| c.is_alphanumeric()))
            .map_or_else(String::new, |c| c.to_uppercase().collect());
        Entry {
            id: entry.id.to_string(),
            anchor: (self.options.index_languages || self.options.index_cultures)
                .then(|| index::anchor(entry.id)),
            level,
            heading_rtl: self.turned(&heading),
            heading,
            facts,
            languages,
            cultures,
            annotation,
            awards,
            cover,
            initial,
            long: total > MOST_TOGETHER,
        }
    }

    /// Tells which way a line runs whose words all run against the page; nothing for any other.
    pub(super) fn turned(&self, line: &[Part]) -> Option<bool> {
        let page = self.options.language.direction() == Direction::RightToLeft;
        let mut words = line
            .iter()
            .filter(|part| part.text.chars().any(char::is_alphanumeric));
        let against = |part: &Part| {
            part.spoken
                .as_ref()
                .is_some_and(|spoken| spoken.rtl != page)
        };
        (words.clone().next().is_some() && words.all(against)).then_some(!page)
    }

    fn picture(&mut self, cover: &Cover) -> Option<Drawn> {
        let (file, ratio) = self.covers.place(&cover.picture)?;
        let alt = self.text(&cover.alternative);
        Some(Drawn {
            picture: cover.picture.clone(),
            file,
            ratio,
            alt,
        })
    }

    /// Gives words of the program, in the program's own language.
    pub(super) fn label(&self, text: String) -> Part {
        let tongue = self.words.tongue().language();
        Part {
            text,
            spoken: (tongue != self.options.language).then(|| Spoken::of(&tongue)),
            ..Part::default()
        }
    }

    /// Gives a text that is in no particular language: a name, a number.
    pub(super) fn plain(&mut self, text: &str) -> Part {
        Part::plain(self.legible.line(text))
    }

    /// Gives a text in a language.
    pub(super) fn told(&mut self, language: &LanguageTag, text: &str) -> Part {
        Part {
            spoken: (*language != self.options.language).then(|| Spoken::of(language)),
            ..self.plain(text)
        }
    }

    /// Gives the best of several languages, or nothing where it is blank.
    fn text(&mut self, texts: &Texts) -> Option<Part> {
        let (language, text) = texts.best(&self.options.language)?;
        Some(self.told(language, text)).filter(|part| !is_blank(&part.text))
    }

    fn paragraphs(&mut self, texts: &Texts) -> Vec<Part> {
        let Some((language, text)) = texts.best(&self.options.language) else {
            return Vec::new();
        };
        let spoken = (*language != self.options.language).then(|| Spoken::of(language));
        self.legible
            .paragraphs(text)
            .into_iter()
            .map(|text| Part {
                deep: is_deep(&text),
                text,
                spoken: spoken.clone(),
                ..Part::default()
            })
            .collect()
    }
}

/// The most signs of a title at the foot of a page or in a sentence, where it has one line.
const RUNNING: usize = 70;

pub(super) fn shortened(title: &str) -> String {
    let mut graphemes = title.graphemes(true);
    let start: String = graphemes.by_ref().take(RUNNING).collect();
    if graphemes.next().is_none() {
        return start;
    }
    // Whole words, unless the title is one long word.
    let whole = start
        .rsplit_once(char::is_whitespace)
        .map_or("", |(whole, _)| whole);
    let kept = if whole.len() * 2 > start.len() {
        whole
    } else {
        &start
    };
    format!("{}…", kept.trim_end_matches([' ', ',', ':', ';']))
}
