//! Languages by any of their names: English, Spanish, their own, others in use, and codes.

use super::names::Names;
use crate::model::{Direction, LanguageName, LanguageRole, LanguageTag};
use crate::words::Tongue;
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::HashMap;

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

/// The languages that a list is likely to need, and names for all others.
#[derive(Debug)]
pub struct Languages {
    all: Vec<Language>,
    subtags: Subtags,
    names: Names,
    by_tag: HashMap<String, usize>,
    by_name: HashMap<String, usize>,
}

impl Languages {
    pub(super) fn new(all: Vec<Language>, subtags: Subtags) -> Self {
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
        let by_name = names.by_name();
        Self {
            all,
            subtags,
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
        Self::new(all, self.subtags.clone())
    }

    /// Gives all of the table, the likeliest first.
    pub fn all(&self) -> &[Language] {
        &self.all
    }

    /// Finds languages by what was typed of a name or code, the best first, at most `limit`. A tag (BCP 47) that is not in
    /// the table is offered as well.
    pub fn find(&self, typed: &str, limit: usize) -> Vec<Cow<'_, Language>> {
        let mut found: Vec<_> = self
            .names
            .find(typed, limit)
            .into_iter()
            .filter_map(|at| self.all.get(at))
            .map(Cow::Borrowed)
            .collect();
        if let Some(tag) = typed_tag(typed).filter(|tag| self.get(tag).is_none()) {
            let stated = tag.as_str().contains('-');
            found.truncate(limit.saturating_sub(1));
            let at = if stated { 0 } else { found.len() };
            found.insert(at, Cow::Owned(self.made_of(tag)));
            found.truncate(limit);
        }
        found
    }

    /// Gives the language with a tag, or with a code of ISO 639-3 or MARC in its place.
    pub fn get(&self, tag: &LanguageTag) -> Option<&Language> {
        self.by_tag
            .get(tag.as_str())
            .and_then(|at| self.all.get(*at))
    }

    /// Gives all codes and names of a language of the table, folded; nothing for others.
    pub(crate) fn folded_names(&self, tag: &LanguageTag) -> Option<impl Iterator<Item = &str>> {
        self.by_tag
            .get(tag.as_str())
            .map(|at| self.names.folded(*at))
    }

    /// Gives the language that bears exactly this name or code, in any case and with or without accents.
    pub fn recognise(&self, text: &str) -> Option<&Language> {
        self.by_name
            .get(&crate::search::fold(text))
            .or_else(|| self.by_tag.get(text.trim().to_lowercase().as_str()))
            .and_then(|at| self.all.get(*at))
    }

    /// Gives a readable name for any tag: that of the table, else one made of its parts ("Traditional Chinese (Taiwan)"),
    /// else the tag itself.
    pub fn name(&self, tag: &LanguageTag, tongue: Tongue) -> String {
        match self.get(tag) {
            Some(language) => language.name(tongue).to_owned(),
            None => self
                .composed(tag, tongue)
                .unwrap_or_else(|| tag.to_string()),
        }
    }

    /// Gives a language's name in itself, that of the nearest wider tag if need be. Nothing where it is not known.
    pub fn own_name(&self, tag: &LanguageTag) -> Option<&str> {
        let mut known = self.get(tag);
        let mut text = tag.as_str();
        while let (None, Some((shorter, _))) = (known, text.rsplit_once('-')) {
            text = shorter;
            known = self.by_tag.get(text).and_then(|at| self.all.get(*at));
        }
        known
            .map(|language| language.own.as_str())
            .filter(|own| !own.is_empty())
    }

    /// Tells whether a wider tag takes in a finer one: `oj` takes in `ciw`, `zh` takes in `zh-Hant` and `yue`.
    pub fn covers(&self, wider: &LanguageTag, finer: &LanguageTag) -> bool {
        let within = |tag: &str, wider: &str| {
            tag.strip_prefix(wider)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        let mut at = Some(finer);
        // No language of the table is more than three steps within another.
        for _ in 0..4 {
            let Some(tag) = at else { return false };
            if within(tag.as_str(), wider.as_str()) {
                return true;
            }
            at = self
                .get(tag)
                .or_else(|| {
                    self.by_tag
                        .get(tag.primary())
                        .and_then(|at| self.all.get(*at))
                })
                .and_then(|language| language.within.as_ref());
        }
        false
    }

    fn made_of(&self, tag: LanguageTag) -> Language {
        Language {
            english: self.name(&tag, Tongue::English),
            spanish: self.name(&tag, Tongue::Spanish),
            spanish_of: String::new(),
            own: self.own_name(&tag).unwrap_or_default().to_owned(),
            iso639_3: String::new(),
            marc: String::new(),
            other: Vec::new(),
            script: tag.script().unwrap_or_default().to_owned(),
            within: None,
            of_the_americas: false,
            by_hand: Vec::new(),
            tag,
        }
    }

    fn composed(&self, tag: &LanguageTag, tongue: Tongue) -> Option<String> {
        let mut parts: Vec<&str> = tag.as_str().split('-').collect();
        let mut rest: Vec<&str> = Vec::new();
        let language = loop {
            if let Some(at) = self.by_tag.get(&parts.join("-")) {
                break self.all.get(*at)?;
            }
            rest.insert(0, parts.pop()?);
            // A script in the middle may be what the table does not know: `sr-Latn-RS`.
            if parts.is_empty() {
                return None;
            }
        };
        let told: Vec<&str> = rest
            .into_iter()
            .map(|part| self.subtag(part, tongue))
            .collect();
        Some(format!("{} ({})", language.name(tongue), told.join(", ")))
    }

    fn subtag<'a>(&'a self, code: &'a str, tongue: Tongue) -> &'a str {
        self.subtags
            .scripts
            .iter()
            .chain(&self.subtags.regions)
            .find(|subtag| subtag.code == code)
            .map_or(code, |subtag| match tongue {
                Tongue::English => &subtag.english,
                Tongue::Spanish => &subtag.spanish,
            })
    }
}

/// Takes what was typed as a tag. Words of four letters and more are well-formed tags too, but nobody means them.
fn typed_tag(typed: &str) -> Option<LanguageTag> {
    let tag: LanguageTag = typed.parse().ok()?;
    matches!(tag.primary().len(), 2..=3).then_some(tag)
}
