//! What a print tells, for copies that have no places on a page: the same content in the same order as the printed pages, whatever is printed.

use crate::model::{Composition, Ink, LanguageTag, PublicList};
use crate::print::look::MOST_COVERS;
use crate::print::page::{Entry, Page, Part, Section, Spoken};
use crate::print::{self, Options, PrintWarning, Printable};

/// Gives what is told, and what the user should know of it. Ink has no meaning here.
pub(super) fn told(list: &PublicList, options: &Options) -> (Page, Vec<PrintWarning>) {
    let options = Options {
        ink: Ink::Colour,
        ..options.clone()
    };
    let (mut page, warnings) = print::told(list, &options);
    keep(&mut page, &options, false);
    if let (Some(other), Some(language)) =
        (&mut page.other, options.second_language(list.languages()))
    {
        keep(other, &options, true);
        speak(other, language);
        part(&page.sections, &mut other.sections);
    }
    (page, warnings)
}

/// Takes away what the printed pages do not hold.
fn keep(page: &mut Page, options: &Options, is_second: bool) {
    use Printable as P;
    let printable = match options.printable {
        // In one language alone it is a handout.
        P::Bilingual if page.other.is_none() && !is_second => P::Handout,
        printable => printable,
    };
    if !options.shows_covers() {
        each(page, |entry| entry.cover = None);
    }
    if !printable.is_annotated() {
        each(page, |entry| bare(entry, printable));
    }
    if printable.tells_all() {
        each(page, |entry| {
            entry.title.clear();
            entry.by = None;
        });
    } else {
        each(page, |entry| {
            entry.heading = std::mem::take(&mut entry.title)
        });
        page.introduction.clear();
    }
    if printable == P::ShelfTalkers {
        // Who made the book is told in sentences there.
        each(page, |entry| {
            entry.facts = entry.by.take().into_iter().collect()
        });
    }
    if matches!(printable, P::ShelfTalkers | P::Poster | P::Bookmarks) {
        each(page, |entry| {
            entry.heading.iter_mut().for_each(|part| part.strong = true);
        });
        flatten(page);
    }
    if printable == P::Bookmarks {
        each(page, |entry| entry.by = None);
    }
    if printable == P::Poster && options.composition == Composition::Covers {
        say_how_many_more(page);
    }
    if printable == P::Checklist {
        page.subtitle = None;
        for section in &mut page.sections {
            section.introduction.clear();
        }
    }
    if matches!(printable, P::Checklist | P::Index) {
        page.slogan = None;
    }
    if !printable.has_indexes() {
        page.indexes.clear();
        each(page, |entry| entry.anchor = None);
    }
    if printable == P::Index {
        page.sections.clear();
    }
    if matches!(printable, P::Checklist | P::Index) {
        page.library = None;
    }
    if printable == P::ShelfTalkers
        && let Some(library) = &mut page.library
    {
        // A card has room for the name alone.
        library.address.clear();
        library.hours.clear();
        library.programs.clear();
        library.web = None;
    }
    if !printable.has_address() {
        page.address = None;
    }
    if !printable.has_credits() {
        page.closing.clear();
        page.members = None;
    }
    for address in [
        page.address.as_mut(),
        page.library
            .as_mut()
            .and_then(|library| library.web.as_mut()),
    ]
    .into_iter()
    .flatten()
    {
        address.link = print::code::target(&address.text);
    }
}

fn each(page: &mut Page, mut change: impl FnMut(&mut Entry)) {
    for section in &mut page.sections {
        section.entries.iter_mut().for_each(&mut change);
    }
}

/// Leaves of an entry its title and its makers, and what tells its copies apart where they are looked for.
fn bare(entry: &mut Entry, printable: Printable) {
    if printable != Printable::Checklist {
        entry.facts.clear();
    }
    entry.languages = None;
    entry.cultures = None;
    entry.annotation.clear();
    entry.awards.clear();
}

/// Puts all entries into one section without a heading.
fn flatten(page: &mut Page) {
    let mut sections = std::mem::take(&mut page.sections).into_iter();
    let Some(mut first) = sections.next() else {
        return;
    };
    first.heading = None;
    first.introduction.clear();
    first
        .entries
        .extend(sections.flat_map(|section| section.entries));
    for entry in &mut first.entries {
        entry.level = 1;
    }
    page.sections = vec![first];
}

/// Takes away what is the same in both languages of a book, and is told once.
fn part(sections: &[Section], others: &mut [Section]) {
    let words =
        |parts: &[Part]| -> String { parts.iter().map(|part| part.text.as_str()).collect() };
    let entries = sections.iter().flat_map(|section| &section.entries);
    let others = others.iter_mut().flat_map(|section| &mut section.entries);
    for (entry, other) in entries.zip(others) {
        if words(&entry.facts) == words(&other.facts) {
            other.facts.clear();
        }
    }
}

/// Leaves as many books as a poster shows, and says how many more there are.
fn say_how_many_more(page: &mut Page) {
    let Some(entries) = page.sections.first_mut().map(|all| &mut all.entries) else {
        return;
    };
    let more = entries.len().saturating_sub(MOST_COVERS);
    entries.truncate(MOST_COVERS);
    let label = if more == 1 { "more-one" } else { "more-many" };
    if let Some(mut said) = page.labels.remove(label).filter(|_| more > 0) {
        said.text = said.text.replace('#', &more.to_string());
        page.closing.insert(0, said);
    }
}

/// Says of every part of a page which language it is in, so that it can stand on a page in another one.
fn speak(page: &mut Page, language: &LanguageTag) {
    let spoken = Spoken::of(language);
    let speak = |part: &mut Part| {
        let _ = part.spoken.get_or_insert_with(|| spoken.clone());
    };
    let all = |parts: &mut Vec<Part>| parts.iter_mut().for_each(speak);
    for part in [
        Some(&mut page.title),
        page.kicker.as_mut(),
        page.subtitle.as_mut(),
        page.slogan.as_mut(),
        page.members.as_mut(),
    ]
    .into_iter()
    .flatten()
    {
        speak(part);
    }
    all(&mut page.introduction);
    all(&mut page.closing);
    for Section {
        heading,
        introduction,
        entries,
        ..
    } in &mut page.sections
    {
        heading.iter_mut().for_each(speak);
        all(introduction);
        for entry in entries {
            all(&mut entry.facts);
            entry.languages.iter_mut().for_each(speak);
            entry.cultures.iter_mut().for_each(speak);
            all(&mut entry.annotation);
            all(&mut entry.awards);
        }
    }
}
