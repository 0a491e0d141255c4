//! What stands at the end of a print for those who look for their own language first, or for a culture: each with the books
//! in which they find it.
//!
//! A finer tag stands under the name that people look for: `es-MX` under Spanish, `zh-Hant` under Traditional Chinese, which
//! a wider name points to. Cultures stand there only as far as a person has confirmed them.

use super::cultures::Culture;
use super::entry;
use super::filed;
use super::page::{Part, Spoken, shortened_to};
use super::setter::{Setter, sections_of};
use super::{Options, Printable};
use crate::model::{
    Direction, EntryId, LanguageRole, LanguageTag, LanguageUse, PublicEntry, PublicSection,
};
use crate::say;
use crate::search::filing_title;
use crate::words::Words;
use crate::words::field::capital;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

/// An index of the print.
#[derive(Serialize)]
pub(crate) struct Index {
    pub(crate) heading: Part,
    pub(crate) groups: Vec<Group>,
    /// After how many pieces (names, labels, books) a short index goes on in its second column. Nothing for one that fills pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    cut: Option<usize>,
}

impl Index {
    pub(super) fn new(heading: Part, groups: Vec<Group>) -> Self {
        Self {
            heading,
            cut: cut(&groups),
            groups,
        }
    }
}

/// The most lines of a column that is not broken across pages.
const MOST_TOGETHER: f64 = 40.0;
/// About how many letters stand on a line of a column.
const LETTERS: usize = 44;

/// Finds the place where the second column begins, so that both are of about one height: before a name or a label, or between
/// two books, never between a name and its first book.
fn cut(groups: &[Group]) -> Option<usize> {
    // The height of each piece in lines, and whether a column may begin with it.
    let mut pieces: Vec<(f64, bool)> = Vec::new();
    for group in groups {
        pieces.push((2.6, true));
        pieces.extend(group.see.iter().map(|_| (1.4, false)));
        for (nth, kind) in group.kinds.iter().enumerate() {
            pieces.extend(kind.label.iter().map(|_| (1.8, nth > 0)));
            pieces.extend(kind.books.iter().enumerate().map(|(at, book)| {
                let title = book.title.iter().chain(&book.who);
                let letters: usize = title.map(|part| part.text.width()).sum();
                // No book stands alone above or below the cut.
                let may_begin = at > 1 && at + 1 < kind.books.len();
                (letters.div_ceil(LETTERS).max(1) as f64 * 1.05, may_begin)
            }));
        }
    }
    let whole: f64 = pieces.iter().map(|(lines, _)| lines).sum();
    let mut above = 0.0;
    let mut best: Option<(f64, usize)> = None;
    for (at, (lines, may_begin)) in pieces.iter().enumerate() {
        let taller = f64::max(above, whole - above);
        if at > 0 && *may_begin && best.is_none_or(|(least, _)| taller < least) {
            best = Some((taller, at));
        }
        above += lines;
    }
    let (taller, at) = best.unwrap_or((whole, pieces.len()));
    (taller <= MOST_TOGETHER).then_some(at)
}

/// A language or a culture.
#[derive(Serialize)]
pub(crate) struct Group {
    pub(crate) name: Part,
    /// The language's name in itself, where it is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) own: Option<Part>,
    pub(crate) kinds: Vec<KindOfUse>,
    /// Finer names that have books of their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) see: Option<Part>,
}

/// The books that have to do with it in one way.
#[derive(Serialize)]
pub(crate) struct KindOfUse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) label: Option<Part>,
    pub(crate) books: Vec<Listed>,
}

/// A book, and where it stands.
#[derive(Serialize)]
pub(crate) struct Listed {
    pub(crate) id: String,
    pub(crate) title: Vec<Part>,
    /// The title runs from right to left.
    pub(crate) rtl: bool,
    /// Which way the title runs, where it is not the way of the page.
    #[serde(skip)]
    pub(crate) against: Option<bool>,
    /// Which way the whole line runs, where all of it runs against the page.
    #[serde(skip)]
    pub(crate) turned: Option<bool>,
    /// Who it is that is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) who: Option<Part>,
    /// The section that it stands in, where there is no page to turn to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) section: Option<Part>,
}

/// In which way a book has to do with a language, in the order in which families look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Text,
    Bilingual,
    WovenIn,
    Taught,
    Translated,
    Also,
    Audio,
    Subtitles,
    Summary,
    Matter,
    Notes,
}

impl Way {
    fn of(role: LanguageRole) -> Option<Self> {
        use LanguageRole as L;
        Some(match role {
            L::Text => Self::Text,
            L::BilingualOriginal | L::BilingualParallel => Self::Bilingual,
            L::WordsWovenIn => Self::WovenIn,
            L::Taught => Self::Taught,
            L::TranslatedFrom => Self::Translated,
            L::AlsoPublishedIn => Self::Also,
            L::Audio | L::AudioBilingualOriginal => Self::Audio,
            L::Subtitles => Self::Subtitles,
            L::Summary => Self::Summary,
            L::FrontOrBackMatter => Self::Matter,
            L::Notes => Self::Notes,
            L::Wordless | L::AudioTranslatedFrom => return None,
        })
    }

    fn label(self, name: &str, from: &str, words: &Words) -> String {
        match self {
            Self::Text => say!(words, "note-in", languages = name),
            Self::Bilingual => say!(words, "index-bilingual"),
            Self::WovenIn => say!(words, "note-with-words", words = name),
            Self::Taught => say!(words, "note-taught", languages = name),
            Self::Translated => say!(words, "note-translated", languages = from),
            Self::Also => say!(words, "note-also", languages = name),
            Self::Audio => say!(words, "note-audio", languages = name),
            Self::Subtitles => say!(words, "note-subtitles", languages = name),
            Self::Summary => say!(words, "note-summary", languages = name),
            Self::Matter => say!(words, "note-matter", languages = name),
            Self::Notes => say!(words, "note-notes", languages = name),
        }
    }
}

/// Whether a book is about a culture, or by somebody who names it as their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    About,
    By,
}

/// A group as it is gathered: its key, and in which way which books are in it.
struct Gathered<K, W> {
    key: K,
    books: Vec<(W, usize, Vec<String>)>,
}

fn gather<K: PartialEq, W: PartialEq>(
    groups: &mut Vec<Gathered<K, W>>,
    key: K,
    way: W,
    book: usize,
    who: Option<&str>,
) {
    let at = groups.iter().position(|group| group.key == key);
    let at = at.unwrap_or_else(|| {
        groups.push(Gathered {
            key,
            books: Vec::new(),
        });
        groups.len() - 1
    });
    let books = &mut groups[at].books;
    let there = books
        .iter()
        .position(|(other, place, _)| *other == way && *place == book);
    let there = there.unwrap_or_else(|| {
        books.push((way, book, Vec::new()));
        books.len() - 1
    });
    books[there].2.extend(who.map(str::to_owned));
}

/// Tells whether an index of the print leads to the places of its books.
pub(super) fn leads_somewhere(options: &Options) -> bool {
    options.printable != Printable::Index && wished(options).contains(&true)
}

/// Tells which indexes a print has: by language, by culture, by author, by title. A sheet that is an index has those that are wished
/// for, or the usual ones where none is; a sheet without pages to turn to has none.
pub fn wished(options: &Options) -> [bool; 4] {
    let chosen = [
        options.index_languages,
        options.index_cultures,
        options.index_authors,
        options.index_titles,
    ];
    match options.printable {
        Printable::Index if !chosen.contains(&true) => [true, options.cultures, true, true],
        printable if printable.has_indexes() || options.template.is_some() => chosen,
        _ => [false; 4],
    }
}

/// Makes the indexes that are wished for; none that would be empty.
pub(super) fn indexes(setter: &mut Setter<'_>) -> Vec<Index> {
    let [languages, cultures, authors, titles] = wished(setter.options);
    [
        languages.then(|| by_language(setter)),
        cultures.then(|| by_culture(setter)),
        authors.then(|| filed::by_author(setter)),
        titles.then(|| filed::by_title(setter)),
    ]
    .into_iter()
    .flatten()
    .filter(|index| !index.groups.is_empty())
    .collect()
}

pub(super) fn entries<'a>(setter: &Setter<'a>) -> Vec<&'a PublicEntry> {
    let sections = sections_of(setter.list, setter.options);
    sections.flat_map(|section| &section.entries).collect()
}

fn by_language(setter: &mut Setter<'_>) -> Index {
    let entries = entries(setter);
    let mut groups: Vec<Gathered<LanguageTag, Way>> = Vec::new();
    let mut wordless = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let uses = &entry.book.languages;
        if uses.iter().any(is_wordless) {
            wordless.push(at);
        }
        for used in uses.iter().filter(|used| !is_wordless(used)) {
            if let Some(way) = Way::of(used.role).filter(|_| used.language.primary() != "und") {
                let key = looked_for(&used.language, &setter.words);
                // Who reads the language of the print has the whole list.
                if key.primary() != setter.options.language.primary() {
                    gather(&mut groups, key, way, at, None);
                }
            }
        }
    }
    let all: Vec<LanguageTag> = groups.iter().map(|group| group.key.clone()).collect();
    let mut told: Vec<(String, Group)> = Vec::new();
    for mut group in groups {
        let words = setter.words.clone();
        let languages = words.languages();
        // As under the book: "In several languages".
        let name = match group.key.as_str() {
            "mul" => say!(words, "index-several-languages"),
            _ => languages.name(&group.key, words.tongue()),
        };
        let from = from(&group.key, &words);
        let finer = all
            .iter()
            .filter(|tag| **tag != group.key && languages.covers(&group.key, tag))
            .map(|tag| languages.name(tag, words.tongue()))
            .collect();
        let own = languages
            .own_name(&group.key)
            .filter(|own| capital(own) != capital(&name))
            .map(|own| Part {
                spoken: Some(Spoken::of(&group.key)),
                ..setter.plain(own)
            });
        group.books.sort_by_key(|(way, _, _)| *way);
        let see = see(setter, finer);
        let group = Group {
            name: setter.label(capital(&name)),
            own,
            kinds: kinds(setter, &entries, &group.books, |way| {
                way.label(&name, &from, &words)
            }),
            see,
        };
        told.push((name, group));
    }
    let mut groups = sorted(told, setter);
    if !wordless.is_empty() {
        let books: Vec<_> = wordless
            .into_iter()
            .map(|at| ((), at, Vec::new()))
            .collect();
        let name = say!(setter.words, "note-wordless");
        groups.push(Group {
            name: setter.label(name),
            own: None,
            kinds: kinds(setter, &entries, &books, |()| String::new()),
            see: None,
        });
    }
    Index::new(setter.label(say!(setter.words, "index-languages")), groups)
}

fn is_wordless(used: &LanguageUse) -> bool {
    used.role == LanguageRole::Wordless || used.language == LanguageTag::wordless()
}

/// Gives the tag under which people look for a language: the nearest wider one that has a name of its own.
pub(super) fn looked_for(tag: &LanguageTag, words: &Words) -> LanguageTag {
    let mut text = tag.as_str();
    loop {
        if let Ok(wider) = text.parse::<LanguageTag>()
            && let Some(language) = words.languages().get(&wider)
        {
            return language.tag.clone();
        }
        match text.rsplit_once('-') {
            Some((shorter, _)) => text = shorter,
            None => return tag.clone(),
        }
    }
}

fn from(tag: &LanguageTag, words: &Words) -> String {
    crate::words::field::from(words, tag)
}

fn by_culture(setter: &mut Setter<'_>) -> Index {
    let entries = entries(setter);
    let mut groups: Vec<Gathered<Culture, Side>> = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let book = &entry.book;
        for tag in book.about.iter().filter(|tag| !tag.suggested) {
            if let Some(key) = Culture::of(tag, &setter.words) {
                gather(&mut groups, key, Side::About, at, None);
            }
        }
        for person in &book.contributors {
            for tag in person.by.iter().filter(|tag| !tag.suggested) {
                if let Some(key) = Culture::of(tag, &setter.words) {
                    gather(&mut groups, key, Side::By, at, Some(person.name.trim()));
                }
            }
        }
    }
    let all: Vec<Culture> = groups.iter().map(|group| group.key.clone()).collect();
    let mut told: Vec<(String, Group)> = Vec::new();
    for mut group in groups {
        let words = setter.words.clone();
        let name = group.key.name(&words);
        let finer = all
            .iter()
            .filter(|other| **other != group.key && other.is_within(&group.key, &words))
            .map(|other| other.name(&words))
            .collect();
        group.books.sort_by_key(|(side, _, _)| *side);
        let see = see(setter, finer);
        let group = Group {
            name: match group.key {
                Culture::Term(_) => setter.label(name.clone()),
                Culture::Own(_) => setter.plain(&name),
            },
            own: None,
            kinds: kinds(setter, &entries, &group.books, |side| match side {
                Side::About => say!(words, "index-about"),
                Side::By => say!(words, "index-by"),
            }),
            see,
        };
        told.push((name, group));
    }
    let groups = sorted(told, setter);
    Index::new(setter.label(say!(setter.words, "index-cultures")), groups)
}

/// Points from a wide name to the finer ones.
fn see(setter: &Setter<'_>, mut finer: Vec<String>) -> Option<Part> {
    let collator = collator(&setter.options.language);
    finer.sort_by(|one, other| compare(collator.as_ref(), one, other));
    let names: Vec<String> = finer.iter().map(|name| capital(name)).collect();
    let words = &setter.words;
    (!names.is_empty()).then(|| setter.label(say!(words, "index-see", names = names.join(", "))))
}

/// Parts books, which are in the order of their ways, by these.
fn kinds<W: PartialEq + Copy>(
    setter: &mut Setter<'_>,
    entries: &[&PublicEntry],
    books: &[(W, usize, Vec<String>)],
    label: impl Fn(W) -> String,
) -> Vec<KindOfUse> {
    let collator = collator(&setter.options.language);
    let list = setter.list.language.clone();
    books
        .chunk_by(|(one, _, _), (other, _, _)| one == other)
        .map(|chunk| {
            let mut chunk: Vec<_> = chunk.iter().collect();
            let title = |at: usize| filing_title(&entries[at].book, &list);
            chunk.sort_by(|one, other| compare(collator.as_ref(), title(one.1), title(other.1)));
            let label = label(chunk[0].0);
            KindOfUse {
                label: (!label.is_empty()).then(|| setter.label(label)),
                books: chunk
                    .into_iter()
                    .map(|(_, at, who)| listed(setter, entries[*at], who))
                    .collect(),
            }
        })
        .collect()
}

pub(super) fn listed(setter: &mut Setter<'_>, book: &PublicEntry, who: &[String]) -> Listed {
    setter.legible.of(Some(book.id));
    let mut names: Vec<&str> = Vec::new();
    for name in who
        .iter()
        .map(String::as_str)
        .filter(|name| !name.is_empty())
    {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let title = entry::short_title(setter, &book.book);
    let who = (!names.is_empty()).then(|| setter.plain(&names.join(", ")));
    setter.legible.of(None);
    let rtl = entry::runs_to_the_left(&book.book, &setter.list.language);
    let page = setter.options.language.direction() == Direction::RightToLeft;
    Listed {
        id: anchor(book.id),
        rtl,
        against: (rtl != page).then_some(rtl),
        turned: setter.turned(&title),
        title,
        who,
        section: section_of(setter, book.id),
    }
}

/// Names the section in which an entry of a sheet without page numbers stands.
fn section_of(setter: &mut Setter<'_>, entry: EntryId) -> Option<Part> {
    if setter.options.printable != Printable::Index {
        return None;
    }
    let list = setter.list;
    let mut sections = sections_of(list, setter.options);
    let has = |section: &&PublicSection| section.entries.iter().any(|other| other.id == entry);
    let section = sections.find(has)?;
    // The one section of a sheet stands above it already.
    if sections_of(list, setter.options).count() < 2 {
        return None;
    }
    let heading = setter.text(&section.heading)?;
    Some(Part {
        text: shortened_to(&heading.text, LONGEST_SECTION),
        ..heading
    })
}

/// The most letters of a section's name behind a book.
const LONGEST_SECTION: usize = 30;

/// Names the place of a book, for links to it.
pub(crate) fn anchor(id: EntryId) -> String {
    format!("book-{id}")
}

fn sorted(mut told: Vec<(String, Group)>, setter: &Setter<'_>) -> Vec<Group> {
    let collator = collator(&setter.options.language);
    told.sort_by(|(one, _), (other, _)| compare(collator.as_ref(), one, other));
    told.into_iter().map(|(_, group)| group).collect()
}

pub(super) fn collator(language: &LanguageTag) -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = language.as_str().parse().unwrap_or(Locale::UNKNOWN);
    Collator::try_new(locale.into(), CollatorOptions::default()).ok()
}

pub(super) fn compare(
    collator: Option<&CollatorBorrowed<'static>>,
    one: &str,
    other: &str,
) -> std::cmp::Ordering {
    match collator {
        Some(collator) => collator.compare(one, other),
        None => one.cmp(other),
    }
}
