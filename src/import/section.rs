//! Headings of sections: "K-2", "Grades K–2" and "Grados K-2" are the same band.

use crate::model::{Ages, Audience, Grades, Section, Written};
use crate::search::fold;
use crate::vocabulary::{self, AudienceBand};
use crate::words::Tongue;

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
    match grades.parse().or_else(|()| in_words(&plain).ok_or(())) {
        Ok(grades) => Key::Grades(grades),
        Err(()) => Key::Words(
            fold(&plain)
                .replace("del nacimiento", "birth")
                .replace("nacimiento", "birth")
                .replace("prekinder", "prek")
                .replace(" to ", " ")
                .replace(" a ", " ")
                .replace("pre k", "prek"),
        ),
    }
}

/// Reads grades that are said: "Kindergarten to grade 2", "3.º a 5.º grado".
fn in_words(plain: &str) -> Option<Grades> {
    let folded = fold(plain);
    let is_grade = |word: &&str| matches!(*word, "grade" | "grades" | "grado" | "grados");
    let is_kindergarten = |word: &str| matches!(word, "kindergarten" | "kinder");
    let words: Vec<&str> = folded.split(' ').collect();
    if !words
        .iter()
        .any(|word| is_grade(word) || is_kindergarten(word))
    {
        return None;
    }
    let said: Vec<&str> = words
        .into_iter()
        .filter(|word| !is_grade(word) && !matches!(*word, "o" | "º"))
        .map(|word| match word {
            "to" | "a" | "through" => "-",
            word if is_kindergarten(word) => "k",
            word => word.trim_end_matches('º'),
        })
        .collect();
    said.concat().parse().ok()
}

/// Tells whether a text by itself is an age band: "Grades 3-5", "Ages 4–8", "K-2", but not a lone number.
pub(super) fn is_band(text: &str) -> bool {
    let words = fold(text);
    match key(text) {
        Key::Words(words) => words.starts_with("birth prek"),
        _ => words.contains(' '),
    }
}

/// The ages of those whom "Birth to PreK" means.
const BIRTH_TO_PREK: &str = "0-4";

/// For whom a section with this heading is.
pub(super) fn audience(heading: &str) -> Audience {
    let mut audience = Audience::default();
    match key(heading) {
        Key::Ages(ages) => audience.ages = Some(Written::Understood(ages)),
        Key::Grades(grades) => audience.grades = Some(Written::Understood(grades)),
        Key::Words(words) if words == "birth prek" => {
            audience.ages = Written::parse(BIRTH_TO_PREK);
        }
        Key::Words(_) => {
            let is_it = |band: &&AudienceBand| {
                let mut labels = Tongue::ALL.iter().map(|tongue| fold(band.label(*tongue)));
                labels.any(|label| label == fold(heading))
            };
            let all = vocabulary::audiences().all();
            if let Some(band) = all.iter().find(is_it) {
                audience = band.audience();
            }
        }
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

    #[track_caller]
    fn check_audience(heading: &str, ages: &str, grades: &str) {
        let found = audience(heading);
        let told = (
            found.ages.map_or(String::new(), |ages| ages.to_string()),
            found
                .grades
                .map_or(String::new(), |grades| grades.to_string()),
        );
        assert_eq!(told, (ages.to_owned(), grades.to_owned()), "{heading}");
    }

    #[test]
    fn a_heading_says_for_whom_the_section_is() {
        check_audience("Birth–PreK", "0-4", "");
        check_audience("Birth to PreK", "0-4", "");
        check_audience("Del nacimiento a prekínder", "0-4", "");
        check_audience("Babies and toddlers", "0-2", "");
        check_audience("Bebés y niños pequeños", "0-2", "");
        check_audience("All children", "3-14", "PreK-8");
        check_audience("Kindergarten to grade 2", "", "K-2");
        check_audience("Kínder a 2.º grado", "", "K-2");
        check_audience("Grades 3 to 5", "", "3-5");
        check_audience("3.º a 5.º grado", "", "3-5");
        check_audience("6.º a 8.º grado", "", "6-8");
        check_audience("Fiction", "", "");
        check_audience("A grade above", "", "");
    }

    #[test]
    fn a_number_is_no_band() {
        assert!(is_band("Grades 3-5") && is_band("K-2") && is_band("Birth-PreK"));
        assert!(!is_band("7") && !is_band("Peace"));
    }
}
