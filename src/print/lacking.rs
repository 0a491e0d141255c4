//! What a print lacks in its languages: annotations that are written in another one, or in one of two alone.

use super::page::shortened;
use super::setter::sections_of;
use super::{Options, PrintWarning};
use crate::model::{PublicList, Texts};

/// Tells how many annotations stand in a language that is not that of the print.
pub(super) fn in_other_languages(list: &PublicList, options: &Options) -> Option<PrintWarning> {
    let shows = options.annotations && options.printable.is_annotated();
    let entries = sections_of(list, options).flat_map(|section| &section.entries);
    let texts = entries.map(|entry| &entry.annotations);
    let count = texts
        .filter(|texts| !texts.is_empty() && texts.of_language(&options.language).is_none())
        .count();
    (shows && count > 0).then(|| PrintWarning::OtherLanguage {
        count,
        language: options.language.clone(),
    })
}

/// Gives what a bilingual sheet leaves out because it is written in one of its languages alone.
pub(super) fn untranslated(list: &PublicList, options: &Options) -> Vec<PrintWarning> {
    let Some(other) = options.second_language(list.languages()) else {
        return Vec::new();
    };
    let lacks = |texts: &Texts| {
        let (here, there) = (
            texts.of_language(&options.language),
            texts.of_language(other),
        );
        match (here, there) {
            (Some(_), None) => Some(other.clone()),
            (None, Some(_)) => Some(options.language.clone()),
            (None, None) if !texts.is_empty() => Some(options.language.clone()),
            _ => None,
        }
    };
    let sections = sections_of(list, options);
    let entries = sections.flat_map(|section| &section.entries);
    entries
        .filter(|_| options.annotations)
        .filter_map(|entry| {
            Some(PrintWarning::Untranslated {
                entry: entry.id,
                title: shortened(&entry.book.title),
                language: lacks(&entry.annotations)?,
            })
        })
        .collect()
}
