//! Headings of sections: "K-2", "Grades K–2" and "Grados K-2" are the same band.

use crate::model::{Ages, Audience, Grades, Section, Written};
use crate::search::fold;

/// What two headings have in common when they mean the same section.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Key {
    Grades(Grades),
    Ages(Ages),
    Words(String),
}

/// Gives the key of a heading.
pub(super) fn key(heading: &str) -> Key {
    let plain = heading.trim().to_lowercase().replace(['–', '—'], "-");
    let without = |words: &[&str]| {
        words
            .iter()
            .find_map(|word| plain.strip_prefix(word))
            .map(|rest| {
                rest.replace(" to ", "-")
                    .replace(" a ", "-")
                    .replace(" - ", "-")
            })
    };
    if let Some(ages) = without(&["ages ", "age ", "edades ", "edad "]) {
        let ages = ages.trim_end_matches(" years").trim_end_matches(" años");
        if let Ok(ages) = ages.parse() {
            return Key::Ages(ages);
        }
    }
    let grades = without(&["grades ", "grade ", "grados ", "grado "])
        .unwrap_or_else(|| plain.replace(" - ", "-"));
    match grades.parse() {
        Ok(grades) => Key::Grades(grades),
        Err(()) => Key::Words(
            fold(&plain)
                .replace("nacimiento", "birth")
                .replace(" to ", " ")
                .replace(" a ", " ")
                .replace("pre k", "prek"),
        ),
    }
}

/// Tells whether a text by itself is an age band: "Grades 3-5", "Ages 4–8", "K-2", but not a lone number.
pub(super) fn is_band(text: &str) -> bool {
    let words = fold(text);
    match key(text) {
        Key::Words(words) => words.starts_with("birth prek"),
        _ => words.contains(' '),
    }
}

/// For whom a section with this heading is.
pub(super) fn audience(heading: &str) -> Audience {
    let mut audience = Audience::default();
    match key(heading) {
        Key::Ages(ages) => audience.ages = Some(Written::Understood(ages)),
        Key::Grades(grades) => audience.grades = Some(Written::Understood(grades)),
        Key::Words(_) => {}
    }
    audience
}

/// Tells whether a section of the list is the one that a heading means.
pub(super) fn is_same(section: &Section, key: &Key) -> bool {
    let by_heading = section
        .heading
        .iter()
        .any(|(_, heading)| self::key(heading) == *key);
    let by_audience = match (key, &section.audience.grades, &section.audience.ages) {
        (Key::Grades(grades), Some(Written::Understood(own)), _) => grades == own,
        (Key::Ages(ages), _, Some(Written::Understood(own))) => ages == own,
        (Key::Words(words), _, _) => words.is_empty() && section.heading.is_empty(),
        _ => false,
    };
    by_heading || by_audience
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_band_has_many_headings() {
        for heading in [
            "K-2",
            "Grades K–2",
            "Grados K-2",
            "grade K to 2",
            "Grados K a 2",
        ] {
            assert_eq!(key(heading), key("K-2"), "{heading}");
        }
        for heading in ["Ages 4-8", "Ages 4–8", "Edades 4 a 8", "edades 4-8 años"] {
            assert_eq!(key(heading), key("Ages 4-8"), "{heading}");
        }
        assert_eq!(key("Birth–PreK"), key("Birth to Pre-K"));
        assert_eq!(key("Nacimiento–PreK"), key("Birth-PreK"));
        assert_ne!(key("K-2"), key("Ages 4-8"));
        assert_ne!(key("older"), key("younger"));
    }

    #[test]
    fn a_number_is_no_band() {
        assert!(is_band("Grades 3-5") && is_band("K-2") && is_band("Birth-PreK"));
        assert!(!is_band("7") && !is_band("Peace"));
    }
}
