//! Languages by any of their names: English, Spanish, their own, others in use, and codes.

use super::names::{Fit, Names};
use super::rest::{Row, rest};
use super::{SUBTAGS, table};
use crate::model::{Direction, LanguageName, LanguageRole, LanguageTag};
use crate::search::fold;
use crate::words::Tongue;
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A language and its names.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// Its tag (BCP 47).
    pub tag: LanguageTag,
    /// Its code in ISO 639-3; empty for a group of languages.
    #[serde(default)]
    pub iso639_3: String,
    /// Its code in MARC 21; empty where MARC has none of its own.
    #[serde(default)]
    pub marc: String,
    /// Its English name.
    pub english: String,
    /// Its Spanish name.
    pub spanish: String,
    /// What Spanish puts before the name after "translated", where it is not "del".
    #[serde(default)]
    pub spanish_of: String,
    /// Its name in itself; empty where it is not known.
    #[serde(default)]
    pub own: String,
    /// Other names in use, and ways to write it without its own letters.
    #[serde(default)]
    pub other: Vec<String>,
    /// The script it is usually written in (ISO 15924); empty where there is none or where it is not known.
    #[serde(default)]
    pub script: String,
    /// The wider language that it is counted with: `oj` for `ciw`.
    #[serde(default)]
    pub within: Option<LanguageTag>,
    /// An Indigenous language of the Americas.
    #[serde(default)]
    pub of_the_americas: bool,
    /// The names that stand here from memory and not from a published table.
    #[serde(default)]
    pub by_hand: Vec<Name>,
}

/// Which name of a language is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum Name {
    /// The English one.
    English,
    /// The Spanish one.
    Spanish,
    /// Its own.
    Own,
}

impl Language {
    /// Makes one of which only the tag is known.
    fn bare(tag: LanguageTag) -> Self {
        Self {
            tag,
            iso639_3: String::new(),
            marc: String::new(),
            english: String::new(),
            spanish: String::new(),
            spanish_of: String::new(),
            own: String::new(),
            other: Vec::new(),
            script: String::new(),
            within: None,
            of_the_americas: false,
            by_hand: Vec::new(),
        }
    }

    fn of(row: &Row) -> Option<Self> {
        Some(Self {
            iso639_3: row.iso639_3.to_owned(),
            english: row.name(Tongue::English).to_owned(),
            spanish: row.name(Tongue::Spanish).to_owned(),
            own: row.own.to_owned(),
            other: row.other().map(str::to_owned).collect(),
            within: row.within.parse().ok(),
            ..Self::bare(row.tag.parse().ok()?)
        })
    }

    /// Gives its name in a tongue of the program.
    pub fn name(&self, tongue: Tongue) -> &str {
        match tongue {
            Tongue::English => &self.english,
            Tongue::Spanish => &self.spanish,
        }
    }

    /// Gives the direction in which it is written, unless a book says otherwise.
    pub fn direction(&self) -> Direction {
        self.tag.direction()
    }

    /// Gives every name, for finding it in a text.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        [&self.english, &self.spanish, &self.own]
            .into_iter()
            .chain(&self.other)
            .map(String::as_str)
            .filter(|name| !name.is_empty())
    }
}

/// The codes by which catalogues know a use of a language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageRoleCodes {
    /// The role.
    pub role: LanguageRole,
    /// The code in ONIX list 22; empty where it has none.
    #[serde(default)]
    pub onix: String,
    /// The place in a MARC 21 record.
    pub marc: String,
    /// The properties in BIBFRAME and schema.org; empty where there are none.
    #[serde(default)]
    pub web: String,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Subtags {
    pub(super) scripts: Vec<Subtag>,
    pub(super) regions: Vec<Subtag>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Subtag {
    pub(super) code: String,
    pub(super) english: String,
    pub(super) spanish: String,
}

/// The names of scripts and regions, read when a tag first needs one.
static PARTS: LazyLock<Subtags> = LazyLock::new(|| table(SUBTAGS));

/// More letters than this are no language's name.
const LONGEST: usize = 200;

/// Where a language was found. The likely ones come before all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Likely(usize),
    Rest(usize),
}

/// The languages that a list is likely to need, and all others of BCP 47.
#[derive(Debug)]
pub struct Languages {
    all: Vec<Language>,
    names: Names,
    by_tag: HashMap<String, usize>,
    by_name: HashMap<String, usize>,
}

impl Languages {
    pub(super) fn new(all: Vec<Language>) -> Self {
        let mut names = Names::default();
        let mut by_tag = HashMap::new();
        for (at, language) in all.iter().enumerate() {
            let codes = [language.tag.as_str(), &language.iso639_3, &language.marc];
            let labels = [language.english.as_str(), &language.spanish, &language.own];
            names.push(codes, labels, language.other.iter().map(String::as_str));
            let _ = by_tag.insert(language.tag.as_str().to_owned(), at);
        }
        for (at, language) in all.iter().enumerate() {
            for code in [&language.iso639_3, &language.marc]
                .into_iter()
                .filter(|code| !code.is_empty())
            {
                let _ = by_tag.entry(code.clone()).or_insert(at);
            }
        }
        let by_name = names.by_name(|_| true);
        Self {
            all,
            names,
            by_tag,
            by_name,
        }
    }

    /// Puts a committee's names before those that are here, which still lead to the language.
    pub(super) fn with(&self, names: &[LanguageName]) -> Self {
        let mut all = self.all.clone();
        for name in names {
            let at = match all.iter().position(|other| other.tag == name.language) {
                Some(at) => at,
                None => {
                    all.push(self.made_of(name.language.clone()));
                    all.len() - 1
                }
            };
            let language = &mut all[at];
            for (mine, theirs) in [
                (&mut language.english, &name.english),
                (&mut language.spanish, &name.spanish),
                (&mut language.own, &name.own),
            ] {
                if !theirs.trim().is_empty() && mine != theirs {
                    let before = std::mem::replace(mine, theirs.clone());
                    language.other.push(before);
                }
            }
        }
        Self::new(all)
    }

    /// Gives those that a list is likely to need, and those that a committee has corrected, the likeliest first.
    pub fn all(&self) -> &[Language] {
        &self.all
    }

    /// Finds languages by what was typed of a name or code, the best first, at most `limit`: those that a list is likely to
    /// need, then all others. A tag (BCP 47) of a known language with script or region is offered as well.
    pub fn find(&self, typed: &str, limit: usize) -> Vec<Cow<'_, Language>> {
        let folded = fold(typed);
        match folded.len() {
            0 if typed.trim().is_empty() => {
                return self.all.iter().take(limit).map(Cow::Borrowed).collect();
            }
            1..=LONGEST => {}
            _ => return Vec::new(),
        }
        let places = self.places(&folded, limit);
        let mut found: Vec<_> = places.into_iter().filter_map(|at| self.at(at)).collect();
        if let Some(tag) = self
            .typed_tag(typed)
            .filter(|tag| !self.holds(tag.as_str()))
        {
            found.truncate(limit.saturating_sub(1));
            found.insert(0, Cow::Owned(self.made_of(tag)));
            found.truncate(limit);
        }
        found
    }

    fn places(&self, folded: &str, limit: usize) -> Vec<Place> {
        let fitting = self.names.fitting(folded);
        let well = fitting.partition_point(|(fit, _)| *fit <= Fit::Beginning);
        let mut found: Vec<Place> = fitting.iter().map(|(_, at)| Place::Likely(*at)).collect();
        let exact = self.unlikely(rest().exact(folded));
        // A whole name or code of any language keeps a place behind what a likely one begins with.
        let keeps = exact.len().min(2).min(limit.saturating_sub(1));
        let at = well.min(limit - keeps.min(limit));
        drop(found.splice(at..at, exact));
        if found.len() < limit {
            for place in self.unlikely(rest().partly(folded)) {
                if !found.contains(&place) {
                    found.push(place);
                }
            }
        }
        if fitting.is_empty() && found.len() < limit {
            let meant = self.names.misspelt(folded);
            found.extend(meant.into_iter().map(|(_, at)| Place::Likely(at)));
        }
        if found.is_empty() {
            found = self.unlikely(rest().misspelt(folded));
        }
        found.truncate(limit);
        found
    }

    /// Leaves out what a committee has corrected: that is among the likely ones.
    fn unlikely(&self, places: Vec<usize>) -> Vec<Place> {
        let known = |at: &usize| {
            let row = rest().at(*at);
            row.is_some_and(|row| self.by_tag.contains_key(row.tag))
        };
        let places = places.into_iter().filter(|at| !known(at));
        places.map(Place::Rest).collect()
    }

    fn at(&self, place: Place) -> Option<Cow<'_, Language>> {
        match place {
            Place::Likely(at) => self.all.get(at).map(Cow::Borrowed),
            Place::Rest(at) => rest().at(at).and_then(Language::of).map(Cow::Owned),
        }
    }

    /// Takes what was typed as a tag, where its language is known or of private use (`qaa` to `qtz`). Words of four letters and
    /// more are well-formed tags too, but nobody means them.
    fn typed_tag(&self, typed: &str) -> Option<LanguageTag> {
        let tag: LanguageTag = typed.parse().ok()?;
        let primary = tag.primary();
        (self.holds(primary) || is_private(primary)).then_some(tag)
    }

    /// Tells whether a table has exactly this tag or code.
    fn holds(&self, tag: &str) -> bool {
        self.by_tag.contains_key(tag) || rest().get(tag).is_some()
    }

    fn likely(&self, tag: &str) -> Option<&Language> {
        self.by_tag.get(tag).and_then(|at| self.all.get(*at))
    }

    /// Gives the language with a tag, or with a code of ISO 639-3 or MARC in its place.
    pub fn get(&self, tag: &LanguageTag) -> Option<Cow<'_, Language>> {
        self.likely(tag.as_str()).map(Cow::Borrowed).or_else(|| {
            let row = rest().get(tag.as_str())?;
            Language::of(row).map(Cow::Owned)
        })
    }

    /// Gives all codes and names of a language, folded; nothing for a tag that no table has.
    pub(crate) fn folded_names(&self, tag: &LanguageTag) -> Option<impl Iterator<Item = &str>> {
        let likely = self.by_tag.get(tag.as_str());
        let others = match likely {
            Some(_) => None,
            None => rest().folded_names(tag.as_str()),
        };
        let known = likely.is_some() || others.is_some();
        let likely = likely.map(|at| self.names.folded(*at));
        known.then(|| {
            let likely = likely.into_iter().flatten();
            likely.chain(others.into_iter().flatten())
        })
    }

    /// Gives the language that bears exactly this name, in any case and with or without accents, or one of the likely ones by
    /// its code. Codes of all others are too short to be told from words.
    pub fn recognise(&self, text: &str) -> Option<Cow<'_, Language>> {
        let folded = fold(text);
        let likely = self
            .by_name
            .get(&folded)
            .or_else(|| self.by_tag.get(text.trim().to_lowercase().as_str()));
        match likely {
            Some(at) => self.at(Place::Likely(*at)),
            None if folded.chars().nth(3).is_some() => {
                let at = rest().named(&folded)?;
                self.unlikely(vec![at])
                    .first()
                    .and_then(|place| self.at(*place))
            }
            None => None,
        }
    }

    /// Gives a readable name for any tag: that of a table, else one made of its parts ("Traditional Chinese (Taiwan)"), else the
    /// tag itself.
    pub fn name(&self, tag: &LanguageTag, tongue: Tongue) -> String {
        self.known_name(tag.as_str(), tongue)
            .map(str::to_owned)
            .or_else(|| self.composed(tag, tongue))
            .unwrap_or_else(|| tag.to_string())
    }

    fn known_name(&self, tag: &str, tongue: Tongue) -> Option<&str> {
        match self.likely(tag) {
            Some(language) => Some(language.name(tongue)),
            None => rest().get(tag).map(|row| row.name(tongue)),
        }
    }

    /// Gives a language's name in itself, that of the nearest wider tag if need be. Nothing where it is not known.
    pub fn own_name(&self, tag: &LanguageTag) -> Option<&str> {
        let mut text = tag.as_str();
        while !self.holds(text) {
            text = text.rsplit_once('-')?.0;
        }
        let own = match self.likely(text) {
            Some(language) => language.own.as_str(),
            None => rest().get(text)?.own,
        };
        Some(own).filter(|own| !own.is_empty())
    }

    /// Tells whether a wider tag takes in a finer one: `oj` takes in `ciw`, `zh` takes in `zh-Hant` and `yue`.
    pub fn covers(&self, wider: &LanguageTag, finer: &LanguageTag) -> bool {
        let within = |tag: &str| {
            tag.strip_prefix(wider.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        let mut tag = finer.as_str();
        // No language of the tables is more than three steps within another.
        for _ in 0..4 {
            if within(tag) {
                return true;
            }
            match self.wider(tag).or_else(|| self.wider(primary(tag))) {
                Some(next) => tag = next,
                None => return false,
            }
        }
        false
    }

    /// Gives the wider tags that take a language in, the nearest first: `zh-Hant` and `zh` of `zh-Hant-TW`, `zh` of `yue`.
    pub fn all_wider(&self, tag: &LanguageTag) -> Vec<LanguageTag> {
        let mut wider: Vec<LanguageTag> = Vec::new();
        let mut at = Some(tag.clone());
        while let Some(tag) = at {
            let mut text = tag.as_str();
            let mut shorter = vec![tag.clone()];
            while let Some((start, _)) = text.rsplit_once('-') {
                text = start;
                shorter.extend(text.parse::<LanguageTag>().ok());
            }
            let within = shorter
                .iter()
                .filter_map(|tag| self.get(tag))
                .find_map(|language| language.within.clone());
            at = within.filter(|within| !wider.contains(within) && !shorter.contains(within));
            wider.extend(shorter.into_iter().skip(1));
            wider.extend(at.clone());
        }
        wider.dedup();
        wider
    }

    /// Gives the wider language that a table counts one with.
    fn wider(&self, tag: &str) -> Option<&str> {
        match self.likely(tag) {
            Some(language) => language.within.as_ref().map(LanguageTag::as_str),
            None => rest()
                .get(tag)
                .map(|row| row.within)
                .filter(|within| !within.is_empty()),
        }
    }

    fn made_of(&self, tag: LanguageTag) -> Language {
        if let Some(language) = self.get(&tag) {
            return Language {
                tag,
                ..language.into_owned()
            };
        }
        Language {
            english: self.name(&tag, Tongue::English),
            spanish: self.name(&tag, Tongue::Spanish),
            own: self.own_name(&tag).unwrap_or_default().to_owned(),
            script: tag.script().unwrap_or_default().to_owned(),
            ..Language::bare(tag)
        }
    }

    fn composed(&self, tag: &LanguageTag, tongue: Tongue) -> Option<String> {
        let mut text = tag.as_str();
        let name = loop {
            // A script in the middle may be what no table knows: `sr-Latn-RS`.
            text = text.rsplit_once('-')?.0;
            if let Some(name) = self.known_name(text, tongue) {
                break name;
            }
        };
        let mut rest = tag.as_str().get(text.len() + 1..);
        let mut told: Vec<&str> = Vec::new();
        while let Some(parts) = rest {
            let (part, after) = match parts.split_once('-') {
                // What is agreed on among a few is told as it stands.
                Some((part, _)) if part.len() == 1 => (parts, None),
                Some((part, after)) => (part, Some(after)),
                None => (parts, None),
            };
            told.push(subtag(part, tongue));
            rest = after;
        }
        Some(format!("{name} ({})", told.join(", ")))
    }
}

fn subtag(code: &str, tongue: Tongue) -> &str {
    let parts: &'static Subtags = &PARTS;
    parts
        .scripts
        .iter()
        .chain(&parts.regions)
        .find(|subtag| subtag.code == code)
        .map_or(code, |subtag| match tongue {
            Tongue::English => &subtag.english,
            Tongue::Spanish => &subtag.spanish,
        })
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// Tells whether a code is set aside for those who agree on it among themselves (`qaa` to `qtz`).
fn is_private(code: &str) -> bool {
    code.len() == 3 && ("qaa"..="qtz").contains(&code)
}
