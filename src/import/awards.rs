//! Cells with awards: "Américas Award 2010 - Winner; Caldecott Medal 2024".

use super::cell::{bracketed, parts, quoted, quoted_front, unquoted, values};
use super::cultures::is_none;
use crate::model::{Award, AwardLevel, Written, Year};
use crate::search::fold;
use crate::vocabulary;
use crate::words::{Words, field};

/// What a cell says of awards.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Won {
    pub(crate) awards: Vec<Award>,
    /// Words that say that there is none.
    pub(crate) none: Option<String>,
}

/// Reads every award of a cell. Words that are neither year nor level stay in name and category.
pub(crate) fn read(cell: &str) -> Won {
    let mut won = Won::default();
    for value in values(cell) {
        if is_none(value) {
            won.none = Some(value.to_owned());
        } else {
            won.awards
                .push(exact(value).unwrap_or_else(|| plain(value)));
        }
    }
    won
}

/// Tells whether the vocabulary has an award of this name, or of one that says more.
pub(super) fn is_known(name: &str) -> bool {
    fold(name).contains(' ') && with_words(name).next().is_some()
}

/// Gives the names of the known awards that have all words of a name.
fn with_words(name: &str) -> impl Iterator<Item = &'static str> {
    let words = |text: &str| -> Vec<String> {
        fold(text)
            .split(' ')
            .map(|word| word.trim_end_matches('s').to_owned())
            .collect()
    };
    let said = words(name);
    let all = vocabulary::awards().all();
    all.iter()
        .map(|award| award.name.as_str())
        .filter(move |known| {
            let known = words(known);
            said.iter().all(|word| known.contains(word))
        })
}

/// Parts "Caldecott Honor" into the award that it means, the Caldecott Medal, and the level, where the vocabulary has such a one.
fn with_level(name: &str) -> Option<(String, AwardLevel)> {
    let last = |count| name.rmatch_indices(' ').nth(count).map(|(at, _)| at);
    let ends = [last(1), last(0)].into_iter().flatten();
    let (front, level) = ends
        .filter_map(|at| Some((name[..at].trim(), level(&name[at..])?)))
        .next()?;
    if let Some(front) = front.strip_suffix(',') {
        return Some((front.to_owned(), level));
    }
    // "Wilder Medal" and "Skipping Stones Honor Award" are names themselves.
    let mut known = with_words(front);
    if level == AwardLevel::Winner || is_known(name) {
        return None;
    }
    match (known.next(), known.next()) {
        (Some(award), None) if !fold(front).contains(' ') => Some((award.to_owned(), level)),
        (Some(_), _) => Some((front.to_owned(), level)),
        (None, _) => None,
    }
}

/// Reads an award as our own sheets write one that would be read as something else: `"Name" "2024" - "Category" - Winner`.
fn exact(value: &str) -> Option<Award> {
    let (value, recipient) = recipient(value);
    let (name, rest) = quoted_front(value)?;
    let mut award = Award {
        name,
        recipient,
        ..Award::default()
    };
    let mut pieces = parts(rest, &['-']).into_iter().map(str::trim);
    match pieces.next() {
        None | Some("") => {}
        Some(year) => award.year = Written::parse(&unquoted(year)?),
    }
    for piece in pieces {
        match unquoted(piece) {
            Some(category) => award.category = category,
            None => award.level = Some(level(piece)?),
        }
    }
    Some(award)
}

/// Takes off who received it: "[Levine Querido]".
fn recipient(value: &str) -> (&str, String) {
    match bracketed(value, '[', ']') {
        Some((rest, name)) if !rest.is_empty() => {
            (rest, unquoted(name).unwrap_or_else(|| name.to_owned()))
        }
        _ => (value, String::new()),
    }
}

fn plain(value: &str) -> Award {
    let (value, recipient) = recipient(value);
    Award {
        recipient,
        ..one(value)
    }
}

/// Writes awards as [`read`] reads them.
pub(crate) fn write(awards: &[Award], none: bool, words: &Words) -> String {
    let none = none.then(|| crate::say!(words, "sheet-none"));
    let awards = awards.iter().map(|award| told(award, words));
    none.into_iter()
        .chain(awards)
        .collect::<Vec<_>>()
        .join("; ")
}

fn told(award: &Award, words: &Words) -> String {
    let level = award.level.map(|level| field::award_level(words, level));
    let written = |exactly: bool| {
        let as_is = |text: &str| {
            if exactly {
                quoted(text)
            } else {
                text.to_owned()
            }
        };
        let mut text = as_is(&award.name);
        if let Some(year) = &award.year {
            text = format!("{text} {}", as_is(&year.to_string()));
        }
        if !award.category.is_empty() {
            text = format!("{text} - {}", as_is(&award.category));
        }
        if let Some(level) = &level {
            text = format!("{text} - {level}");
        }
        if !award.recipient.is_empty() {
            text = format!("{text} [{}]", as_is(&award.recipient));
        }
        text
    };
    let plain = written(false);
    let is_read_again = !plain.contains('"') && read(&plain).awards == [award.clone()];
    if is_read_again { plain } else { written(true) }
}

fn one(text: &str) -> Award {
    let mut award = Award::default();
    let mut rest = text;
    while let Some((front, last)) = last_part(rest) {
        match level(last) {
            Some(level) if award.level.is_none() => award.level = Some(level),
            _ if last.is_empty() || last.parse::<Year>().is_ok() => break,
            _ if award.category.is_empty() => last.clone_into(&mut award.category),
            _ => break,
        }
        rest = front;
    }
    let year = |word: &str| {
        word.trim_matches(['(', ')', ','])
            .parse::<Year>()
            .ok()
            .filter(|year| (1850..2200).contains(&year.get()))
    };
    // "Pura Belpré Award, 2019, Honor": a year and a level come after commas, too.
    if award.level.is_none()
        && let Some((front, last)) = rest.rsplit_once(',')
        && let Some(level) = level(last)
    {
        award.level = Some(level);
        rest = front.trim();
    }
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
    if award.level.is_none()
        && let Some((name, level)) = with_level(&award.name)
    {
        (award.name, award.level) = (name, Some(level));
    }
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
            .awards
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
        check(
            "\"A; B\" \"c2019\" - \"For X - Y\" - Honor [Levine Querido]",
            &["A; B|c2019|Some(Honor)|For X - Y"],
        );
        check(
            "Caldecott Honor 2018; 2018 Caldecott Honor Book; Newbery Honor",
            &[
                "Randolph Caldecott Medal|2018|Some(Honor)|",
                "Randolph Caldecott Medal|2018|Some(Honor)|",
                "John Newbery Medal||Some(Honor)|",
            ],
        );
        check(
            "Pura Belpré Award 2019 - Winner (Illustration); Pura Belpré Award, 2019, Honor; Pura Belpré Award, Honor, 2019",
            &[
                "Pura Belpré Award|2019|Some(Winner)|Illustration",
                "Pura Belpré Award|2019|Some(Honor)|",
                "Pura Belpré Award|2019|Some(Honor)|",
            ],
        );
        check(
            "Pura Belpré Honor 2019; Skipping Stones Honor Award; Somebody's Honor 2019",
            &[
                "Pura Belpré|2019|Some(Honor)|",
                "Skipping Stones Honor Award||None|",
                "Somebody's Honor|2019|None|",
            ],
        );
        check("Best of the Year", &["Best of the Year||None|"]);
        check("2024", &["2024||None|"]);
    }
}
