//! What can be said of one entry alone.

use super::{Fact, Finding, Kind, Place, broken};
use crate::model::{
    Booklist, Entry, Isbn, IsbnError, LanguageTag, Status, Texts, Written, word_count,
};
use jiff::civil::Date;

pub(super) fn check(entry: &Entry, list: &Booklist, today: Date, findings: &mut Vec<Finding>) {
    let here = || vec![Place::of(entry)];
    if entry.status == Status::Accepted {
        missing(entry, list, findings);
    }
    for isbn in &entry.book.isbns {
        if let Written::AsWritten(written) = &isbn.isbn {
            findings.extend(isbn_fault(written).map(|kind| Finding::mistake(kind, here())));
        }
    }
    match &entry.book.year {
        Some(Written::AsWritten(written)) => {
            let written = written.trim().to_owned();
            findings.push(Finding::mistake(
                Kind::YearNotUnderstood { written },
                here(),
            ));
        }
        Some(Written::Understood(year)) if i32::from(year.get()) > i32::from(today.year()) => {
            findings.push(Finding::look_again(
                Kind::YearInFuture { year: year.get() },
                here(),
            ));
        }
        _ => {}
    }
    if let Some(limit) = list.style.annotation_words.map(usize::from) {
        for (language, text) in entry.annotations.iter() {
            let words = word_count(text);
            if words > limit {
                let language = language.clone();
                let kind = Kind::AnnotationTooLong {
                    language,
                    words,
                    limit,
                };
                findings.push(Finding::mistake(kind, here()));
            }
        }
    }
    let excerpts = broken::excerpts(entry).into_iter();
    findings.extend(excerpts.map(|excerpt| Finding::mistake(Kind::BrokenText { excerpt }, here())));
    if let Some(cover) = &entry.cover {
        let languages: Vec<_> = list
            .languages()
            .filter(|language| !has(&cover.alternative, language))
            .cloned()
            .collect();
        if !languages.is_empty() {
            findings.push(Finding::mistake(
                Kind::CoverWithoutAlternative { languages },
                here(),
            ));
        }
    }
    let book = &entry.book;
    let cultures = book
        .about
        .iter()
        .chain(book.contributors.iter().flat_map(|person| &person.by));
    let tags = cultures.filter(|tag| tag.suggested).count()
        + book.languages.iter().filter(|used| used.suggested).count();
    if tags > 0 {
        findings.push(Finding::look_again(Kind::TagsSuggested { tags }, here()));
    }
}

fn missing(entry: &Entry, list: &Booklist, findings: &mut Vec<Finding>) {
    let book = &entry.book;
    let blank = |text: &str| text.trim().is_empty();
    let facts = [
        (Fact::Title, blank(&book.title)),
        (
            Fact::Author,
            book.contributors.iter().all(|person| blank(&person.name)),
        ),
        (
            Fact::Publisher,
            blank(&book.publisher) && blank(&book.imprint),
        ),
        (Fact::Year, book.year.is_none()),
        (Fact::Isbn, book.isbns.is_empty()),
    ];
    for (fact, _) in facts.into_iter().filter(|(_, missing)| *missing) {
        let place = vec![Place::of(entry)];
        findings.push(match fact {
            Fact::Title => Finding::mistake(Kind::Missing { fact }, place),
            _ => Finding::look_again(Kind::Missing { fact }, place),
        });
    }
    for language in list
        .languages()
        .filter(|language| !has(&entry.annotations, language))
    {
        let language = language.clone();
        findings.push(Finding::look_again(
            Kind::MissingAnnotation { language },
            vec![Place::of(entry)],
        ));
    }
}

/// Tells whether there is a text in a language or in a kind of it: one in `es-MX` serves a list issued in `es`.
fn has(texts: &Texts, language: &LanguageTag) -> bool {
    texts
        .iter()
        .any(|(tag, text)| tag.primary() == language.primary() && !text.trim().is_empty())
}

fn isbn_fault(written: &str) -> Option<Kind> {
    let error = written.parse::<Isbn>().err()?;
    let written = written.trim().to_owned();
    Some(match error {
        IsbnError::CheckDigit { expected, found } => Kind::IsbnDigit {
            written,
            expected,
            found,
        },
        IsbnError::LostZero { repaired } => Kind::IsbnLostZero { written, repaired },
        IsbnError::Length { found: digits } => Kind::IsbnLength { written, digits },
        IsbnError::Character { .. } | IsbnError::Prefix => Kind::IsbnNotUnderstood { written },
    })
}
