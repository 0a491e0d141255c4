//! Sets a list: turns it into the words that a template reads, in one language or in two.

use super::code;
use super::covers::{Covers, Place};
use super::filed;
use super::index;
use super::lacking::{in_other_languages, untranslated};
use super::legible::{Legible, is_blank};
use super::library;
use super::look::Look;
use super::page::{Drawn, Entry, Page, Part, Section, Spoken, shortened};
use super::panels;
use super::people;
use super::{Columns, Ink, Options, PrintWarning, Printable};
use super::{cultures, entry, shelved};
use crate::model::{
    Cover, Direction, LanguageTag, PictureId, PublicEntry, PublicList, PublicSection, Stage, Texts,
};
use crate::say;
use crate::words::Words;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// What may have more lines than this, about half a page, may break across pages: it might not fit on one.
const MOST_TOGETHER: usize = 24;

/// About how many letters stand on a line of an entry beside its cover; a Chinese character counts as two.
fn letters_on_a_line(options: &Options) -> usize {
    match (options.printable, options.columns) {
        (Printable::Brochure | Printable::Bilingual, _) | (_, Columns::Two) => 34,
        (_, Columns::One) => 80,
    }
}

/// Estimates the lines of a paragraph.
fn lines(text: &str, letters_on_a_line: usize) -> usize {
    text.width().div_ceil(letters_on_a_line)
}

/// The most letters of an annotation that any card has room for.
const ON_A_CARD: usize = 1_600;

/// Gives the sentences of paragraphs, each with the space behind it, as far as a card could hold them.
fn sentences(paragraphs: &[Part]) -> Vec<Part> {
    let mut left = ON_A_CARD;
    let mut sentences = Vec::new();
    for paragraph in paragraphs {
        let text = format!("{} ", paragraph.text);
        for sentence in text.split_sentence_bounds() {
            if left == 0 {
                return sentences;
            }
            let letters: String = sentence.chars().take(left).collect();
            left -= letters.chars().count();
            sentences.push(Part {
                text: letters,
                ..paragraph.clone()
            });
        }
    }
    sentences
}

/// Turns a list into what the template reads.
pub(super) struct Setter<'a> {
    pub(super) options: &'a Options,
    pub(super) list: &'a PublicList,
    pub(super) words: Words,
    pub(super) legible: &'a mut Legible,
    pub(super) covers: &'a mut Covers,
    pub(super) warnings: Vec<PrintWarning>,
    /// The languages that a text must be in to be set, each of them; nothing where the best there is will do.
    together: Option<(LanguageTag, LanguageTag)>,
    /// It sets the second of them.
    second: bool,
}

/// Sets a list for its print: once, or in both languages of a bilingual sheet. A folded sheet is set so many steps denser than
/// it is thought to need.
pub(super) fn set(
    list: &PublicList,
    options: &Options,
    legible: &mut Legible,
    covers: &mut Covers,
    denser: usize,
) -> (Page, Vec<PrintWarning>) {
    legible.begin();
    let mut setter = Setter::new(list, options, legible, covers);
    setter.take_pictures();
    let Some(other) = options.second_language(list.languages()).cloned() else {
        setter.warnings.extend(in_other_languages(list, options));
        let mut page = setter.page();
        let warnings = setter.warnings;
        if options.printable == Printable::Brochure || options.template.is_some() {
            page.panels = Some(panels::arrange(&mut page, options, denser));
        }
        return (page, warnings);
    };
    setter.together = Some((options.language.clone(), other.clone()));
    let mut page = setter.page();
    let mut warnings = setter.warnings;
    let turned = Options {
        language: other,
        other_language: Some(options.language.clone()),
        ..options.clone()
    };
    let mut setter = Setter::new(list, &turned, legible, covers);
    setter.together = Some((turned.language.clone(), options.language.clone()));
    setter.second = true;
    page.other = Some(Box::new(setter.page()));
    warnings.extend(untranslated(list, options));
    // Both need the faces of both.
    let families = legible.families();
    page.look = Look::of(options, &families);
    if let Some(other) = &mut page.other {
        other.look = Look::of(&turned, &families);
    }
    (page, warnings)
}

/// Gives the sections that are printed: all, or the one that was chosen.
pub(crate) fn sections_of<'a>(
    list: &'a PublicList,
    options: &Options,
) -> impl Iterator<Item = &'a PublicSection> {
    let chosen = options
        .section
        .filter(|id| list.sections.iter().any(|section| section.id == *id));
    list.sections
        .iter()
        .filter(move |section| chosen.is_none_or(|id| section.id == id))
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
            together: None,
            second: false,
        }
    }

    /// Has every picture ready that the print shows.
    fn take_pictures(&mut self) {
        let list = self.list;
        let covers = sections_of(list, self.options)
            .flat_map(|section| &section.entries)
            .filter_map(|entry| entry.cover.as_ref());
        let place = Place::of_covers(self.options);
        let covers = covers.filter_map(|cover| Some((cover, place?)));
        let library = self.options.library.logo.clone();
        let library = library.map(|picture| (picture.id(), picture));
        let own = list.logo.iter().chain(&self.options.picture);
        let shown = own
            .map(|cover| (cover, Place::Large))
            .chain(covers)
            .filter_map(|(cover, place)| {
                let (id, picture) = list.pictures.get_key_value(&cover.picture)?;
                Some((id, picture, place))
            })
            .chain(library.iter().map(|(id, logo)| (id, logo, Place::Large)));
        self.covers
            .begin(self.options.ink == Ink::BlackAndWhite, shown);
    }

    /// Sets the whole list in one language.
    fn page(&mut self) -> Page {
        let list = self.list;
        let title = self
            .text(&list.title)
            .unwrap_or_else(|| self.label(say!(self.words, "print-untitled")));
        let kicker = self.kicker(&title);
        let subtitle = self.text(&list.subtitle);
        let slogan = self.text(&list.slogan);
        let introduction = self.paragraphs(&list.introduction);
        let logo = self.picture_or(list.logo.as_ref(), PrintWarning::Logo);
        let closing: Vec<Part> = [
            &list.credits,
            &list.funders,
            &list.permission,
            &list.disclaimer,
        ]
        .into_iter()
        .flat_map(|texts| self.owed(texts))
        .collect();
        let sections: Vec<Section> = sections_of(list, self.options)
            .map(|section| self.section(section))
            .collect();
        self.legible.of(None);
        let folded = self.options.printable == Printable::Brochure;
        let found = match folded || self.options.template.is_some() {
            true => filed::languages(self),
            false => Vec::new(),
        };
        let indexes = index::indexes(self);
        let empty = sections
            .is_empty()
            .then(|| self.label(say!(self.words, "print-empty")));
        let draft =
            (list.stage == Stage::Draft).then(|| self.label(say!(self.words, "print-draft")));
        let library = library::panel(self);
        let picture = self.picture_or(self.options.picture.as_ref(), PrintWarning::OwnPicture);
        let address = Some(self.plain(self.options.address.trim()))
            .filter(|address| !is_blank(&address.text));
        let code = code::coded(self, &self.options.address);
        let members = self.members();
        Page {
            look: Look::of(self.options, &self.legible.families()),
            labels: self.labels(),
            other: None,
            library,
            picture,
            address,
            code,
            members,
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
            found,
            panels: None,
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
        let letters = letters_on_a_line(self.options);
        let mut entries: Vec<&PublicEntry> = section.entries.iter().collect();
        if self.options.printable == Printable::Checklist {
            let _ = shelved::in_order(&mut entries);
        }
        let introduced: usize = introduction
            .iter()
            .map(|part| lines(&part.text, letters))
            .sum();
        Section {
            heading,
            introduction,
            introduction_long: introduced > MOST_TOGETHER / 2,
            entries: entries
                .into_iter()
                .map(|entry| self.entry(entry, level))
                .collect(),
        }
    }

    /// Gives what stands above the title: the year, and the section where the print has only that one.
    fn kicker(&mut self, title: &Part) -> Option<Part> {
        let list = self.list;
        let year = list.year.as_ref().map(ToString::to_string);
        let year = self.plain(&year.unwrap_or_default());
        let year =
            Some(year).filter(|year| !is_blank(&year.text) && !title.text.contains(&year.text));
        let mut sections = sections_of(list, self.options);
        let chosen = match (sections.next(), sections.next()) {
            (Some(section), None) if self.options.section == Some(section.id) => Some(section),
            _ => None,
        };
        let section = chosen.and_then(|section| self.text(&section.heading));
        match (year, section) {
            (Some(year), Some(section)) => Some(Part {
                text: format!("{} · {}", year.text, section.text),
                ..section
            }),
            (year, section) => year.or(section),
        }
    }

    fn entry(&mut self, entry: &PublicEntry, level: u8) -> Entry {
        self.legible.of(Some(entry.id));
        let heading = entry::heading(self, &entry.book);
        let facts = match self.options.printable {
            Printable::Checklist => entry::copy(self, &entry.book),
            _ => entry::facts(self, &entry.book),
        };
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
            Some(cover) if Place::of_covers(self.options).is_some() => {
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
        let letters = letters_on_a_line(self.options);
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
        let apart_from_heading = self.names_apart();
        Entry {
            id: entry.id.to_string(),
            anchor: index::leads_somewhere(self.options).then(|| index::anchor(entry.id)),
            level,
            title: if apart_from_heading {
                entry::short_title(self, &entry.book)
            } else {
                Vec::new()
            },
            by: match self.options.printable {
                _ if !apart_from_heading => None,
                Printable::ShelfTalkers => people::makers(self, &entry.book),
                _ => people::by(self, &entry.book),
            },
            call_number: (self.options.printable == Printable::Checklist)
                .then(|| self.plain(&entry.call_number))
                .filter(|number| !is_blank(&number.text)),
            heading_rtl: self.turned(&heading),
            heading,
            facts,
            languages,
            cultures,
            sentences: if self.options.printable == Printable::ShelfTalkers {
                sentences(&annotation)
            } else {
                Vec::new()
            },
            annotation,
            awards,
            cover,
            initial,
            long: total > MOST_TOGETHER,
            begins_panel: false,
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

    /// Tells whether titles and makers stand apart in the print.
    fn names_apart(&self) -> bool {
        !self.options.printable.tells_all() || self.options.template.is_some()
    }

    /// Gives the names of those who may be named, with what they are on the committee.
    fn members(&mut self) -> Option<Part> {
        let named: Vec<String> = self
            .list
            .members
            .iter()
            .filter(|member| self.options.members && !is_blank(&member.name))
            .map(|member| match member.part.trim() {
                "" => member.name.trim().to_owned(),
                part => format!("{} ({part})", member.name.trim()),
            })
            .collect();
        let names = self.plain(&named.join(", "));
        (!is_blank(&names.text))
            .then(|| self.label(say!(self.words, "print-members", names = names.text)))
    }

    /// Gives a picture of the list; one that cannot be shown is warned of.
    fn picture_or(&mut self, cover: Option<&Cover>, warning: PrintWarning) -> Option<Drawn> {
        let drawn = self.picture(cover?);
        if drawn.is_none() {
            self.warnings.push(warning);
        }
        drawn
    }

    /// Gives a picture of the list.
    fn picture(&mut self, cover: &Cover) -> Option<Drawn> {
        let alt = self.text(&cover.alternative);
        self.drawn(&cover.picture, alt)
    }

    /// Gives a picture with its words. Nothing for one that cannot be shown.
    pub(super) fn drawn(&mut self, picture: &PictureId, alt: Option<Part>) -> Option<Drawn> {
        let (file, ratio) = self.covers.place(picture)?;
        Some(Drawn {
            picture: picture.clone(),
            file,
            ratio,
            alt,
        })
    }

    /// Gives words of the program, in the program's own language.
    pub(super) fn label(&self, text: String) -> Part {
        let tongue = self.words.tongue().language();
        Part {
            spoken: (tongue != self.options.language).then(|| Spoken::of(&tongue)),
            ..Part::plain(text)
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

    /// Gives the text in the language of the print, else in that of the list, else the first there is.
    fn best<'t>(&self, texts: &'t Texts) -> Option<(&'t LanguageTag, &'t str)> {
        let wanted = texts.of_language(&self.options.language);
        wanted.or_else(|| texts.best(&self.list.language))
    }

    /// Gives the best of several languages, or nothing where it is blank.
    pub(super) fn text(&mut self, texts: &Texts) -> Option<Part> {
        let (language, text) = self.best(texts)?;
        Some(self.told(language, text)).filter(|part| !is_blank(&part.text))
    }

    /// Gives the paragraphs of the best of several languages. On a bilingual sheet, of its own language, and nothing of what
    /// is not written in both.
    fn paragraphs(&mut self, texts: &Texts) -> Vec<Part> {
        let found = match &self.together {
            None => self.best(texts),
            Some((here, there)) => texts
                .of_language(there)
                .and_then(|_| texts.of_language(here)),
        };
        let Some((language, text)) = found else {
            return Vec::new();
        };
        let spoken = (*language != self.options.language).then(|| Spoken::of(language));
        self.legible
            .paragraphs(text)
            .into_iter()
            .map(|text| Part {
                spoken: spoken.clone(),
                ..Part::plain(text)
            })
            .collect()
    }

    /// Gives the paragraphs of what must stand on every print, whatever language it is written in. On a bilingual sheet what is
    /// written in one language alone stands once, with the first.
    fn owed(&mut self, texts: &Texts) -> Vec<Part> {
        let both = match &self.together {
            None => true,
            Some((here, there)) => {
                texts.of_language(here).is_some() && texts.of_language(there).is_some()
            }
        };
        match (both, self.second) {
            (true, _) => self.paragraphs(texts),
            (false, true) => Vec::new(),
            (false, false) => {
                let together = self.together.take();
                let paragraphs = self.paragraphs(texts);
                self.together = together;
                paragraphs
            }
        }
    }

    /// Gives the lines of the best of several languages, each a part.
    pub(super) fn lines(&mut self, texts: &Texts) -> Vec<Part> {
        let Some((language, text)) = self.best(texts) else {
            return Vec::new();
        };
        text.lines()
            .map(|line| self.told(language, line.trim()))
            .filter(|part| !is_blank(&part.text))
            .collect()
    }
}
