//! Cells with awards: "Américas Award 2010 - Winner; Caldecott Medal 2024".

use crate::model::{Award, AwardLevel, Written, Year};
use crate::search::fold;
use crate::words::field;

/// Reads every award of a cell. Words that are neither year nor level stay in name and category.
pub(super) fn read(cell: &str) -> Vec<Award> {
    cell.split([';', '\n', '|'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(one)
        .collect()
}

fn one(text: &str) -> Award {
    let mut award = Award::default();
    let mut rest = text;
    if let Some((front, last)) = last_part(rest) {
        match level(last) {
            Some(level) => {
                award.level = Some(level);
                rest = front;
            }
            None if !last.is_empty() && last.parse::<Year>().is_err() => {
                last.clone_into(&mut award.category);
                rest = front;
            }
            None => {}
        }
    }
    if award.level.is_some()
        && let Some((front, last)) = last_part(rest)
        && last.parse::<Year>().is_err()
    {
        last.clone_into(&mut award.category);
        rest = front;
    }
    let year = |word: &str| {
        word.trim_matches(['(', ')', ','])
            .parse::<Year>()
            .ok()
            .filter(|year| (1850..2200).contains(&year.get()))
    };
    let words: Vec<&str> = rest.split_whitespace().collect();
    let at = match (words.first(), words.last()) {
        (_, Some(last)) if words.len() > 1 && year(last).is_some() => Some(words.len() - 1),
        (Some(first), _) if words.len() > 1 && year(first).is_some() => Some(0),
        _ => None,
    };
    award.name = match at {
        Some(at) => {
            award.year = year(words[at]).map(Written::Understood);
            let mut words = words;
            let _ = words.remove(at);
            words.join(" ").trim_end_matches([',', '-', ' ']).to_owned()
        }
        None => rest.to_owned(),
    };
    award
}

/// Parts "Name - Level" at its last dash, or "Name (Level)".
fn last_part(text: &str) -> Option<(&str, &str)> {
    if let Some((front, last)) = text.strip_suffix(')').and_then(|t| t.rsplit_once(" (")) {
        return Some((front.trim(), last.trim()));
    }
    [" - ", " – ", " — ", ": "]
        .iter()
        .filter_map(|dash| text.rsplit_once(dash))
        .max_by_key(|(front, _)| front.len())
        .map(|(front, last)| (front.trim(), last.trim()))
}

fn level(words: &str) -> Option<AwardLevel> {
    match fold(words).as_str() {
        "winner" | "won" | "medal" | "ganador" | "ganadora" | "premio" => Some(AwardLevel::Winner),
        "honor" | "honors" | "honor book" | "honorable mention" | "mencion de honor"
        | "mencion honorifica" | "honour" => Some(AwardLevel::Honor),
        "finalist" | "shortlist" | "short list" | "shortlisted" | "finalista" => {
            Some(AwardLevel::Finalist)
        }
        "commended" | "highly commended" | "commended title" | "recomendado" | "recomendada" => {
            Some(AwardLevel::Commended)
        }
        words => super::said(words, AwardLevel::ALL, field::award_level),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cell: &str, expected: &[&str]) {
        let found: Vec<String> = read(cell)
            .iter()
            .map(|award| {
                let year = award
                    .year
                    .as_ref()
                    .map_or(String::new(), ToString::to_string);
                format!("{}|{year}|{:?}|{}", award.name, award.level, award.category)
            })
            .collect();
        assert_eq!(found, expected, "{cell}");
    }

    #[test]
    fn awards_as_lists_name_them() {
        check(
            "Américas Award 2010 - Winner; Caldecott Medal 2024",
            &[
                "Américas Award|2010|Some(Winner)|",
                "Caldecott Medal|2024|None|",
            ],
        );
        check(
            "Américas Award 2019 - Honorable Mention",
            &["Américas Award|2019|Some(Honor)|"],
        );
        check(
            "2012 Pura Belpré Award (Honor)",
            &["Pura Belpré Award|2012|Some(Honor)|"],
        );
        check(
            "Pura Belpré Award 2022 - Illustrator - Winner",
            &["Pura Belpré Award|2022|Some(Winner)|Illustrator"],
        );
        check("Best of the Year", &["Best of the Year||None|"]);
        check("2024", &["2024||None|"]);
    }
}
