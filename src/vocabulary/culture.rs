//! Cultures and communities, by the words that people use for themselves and by those that catalogues used for them.

use super::names::Names;
use crate::model::{CultureTag, Term, TermId};
use crate::search::fold;
use crate::words::Tongue;
use serde::Deserialize;
use std::collections::HashMap;

/// A term for a culture or community.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Culture {
    /// Its id, which never changes.
    pub id: TermId,
    /// The wider terms it stands under.
    #[serde(default)]
    pub parents: Vec<TermId>,
    /// Its English label.
    pub english: String,
    /// Its Spanish label.
    pub spanish: String,
    /// What kind of term it is.
    pub kind: Kind,
    /// Other names that lead to it, narrower ones among them.
    #[serde(default)]
    pub other: Vec<String>,
    /// Headings of the Library of Congress that lead to it. Many are dated: they are recognised and never shown.
    #[serde(default)]
    pub headings: Vec<String>,
    /// The categories of the United States' federal standard of 2024 that it is counted in. For reports, never a tag.
    #[serde(default)]
    pub federal: Vec<String>,
    /// Its codes in Thema.
    #[serde(default)]
    pub thema: Vec<String>,
    /// How well the Thema codes fit.
    #[serde(default)]
    pub thema_match: Option<ThemaMatch>,
    /// Its area code in MARC 21.
    #[serde(default)]
    pub marc_area: String,
    /// A remark for those who keep the vocabulary.
    #[serde(default)]
    pub note: String,
    /// It is not offered any more.
    #[serde(default)]
    pub hidden: bool,
    /// The term that it has become a part of.
    #[serde(default)]
    pub merged_into: Option<TermId>,
}

/// What kind of term it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum Kind {
    /// A wide group.
    Group,
    /// A part of the world.
    Region,
    /// A people or nation.
    People,
    /// An experience that a book tells of.
    Theme,
    /// A religion as a culture.
    Religion,
    /// Another culture.
    Culture,
    /// A mark that only counting needs.
    Coding,
}

/// How well the Thema codes of a term fit it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum ThemaMatch {
    /// They mean the same.
    Exact,
    /// The code is wider.
    Broad,
    /// The codes mean it together.
    Combine,
}

impl Culture {
    /// Gives its label in a tongue of the program.
    pub fn label(&self, tongue: Tongue) -> &str {
        match tongue {
            Tongue::English => &self.english,
            Tongue::Spanish => &self.spanish,
        }
    }

    /// Gives every name that may be shown: labels, their parts, other names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.labels().chain(self.other.iter().map(String::as_str))
    }

    /// Gives it as a committee would word it that changes nothing.
    pub fn term(&self) -> Term {
        Term {
            id: self.id.clone(),
            english: self.english.clone(),
            spanish: self.spanish.clone(),
            parents: self.parents.clone(),
            other: Vec::new(),
            hidden: self.hidden,
            merged_into: self.merged_into.clone(),
        }
    }

    /// Makes a culture of a term that a committee has added.
    pub(crate) fn of(term: &Term) -> Self {
        let mut culture = Self {
            id: term.id.clone(),
            parents: Vec::new(),
            english: String::new(),
            spanish: String::new(),
            kind: Kind::Culture,
            other: Vec::new(),
            headings: Vec::new(),
            federal: Vec::new(),
            thema: Vec::new(),
            thema_match: None,
            marc_area: String::new(),
            note: String::new(),
            hidden: false,
            merged_into: None,
        };
        culture.take(term);
        culture
    }

    /// Takes a committee's words. What stood here still leads to the term.
    fn take(&mut self, term: &Term) {
        self.other.retain(|name| !term.other.contains(name));
        self.other.extend(term.other.iter().cloned());
        for (mine, theirs, or) in [
            (&mut self.english, &term.english, &term.spanish),
            (&mut self.spanish, &term.spanish, &term.english),
        ] {
            // A committee that works in one language has a label in that one only.
            let theirs = [theirs, or, &term.id.0]
                .into_iter()
                .find(|label| !label.trim().is_empty());
            let Some(theirs) = theirs.filter(|theirs| *theirs != mine) else {
                continue;
            };
            let before = std::mem::replace(mine, theirs.clone());
            if !before.is_empty() && !self.other.contains(&before) {
                self.other.push(before);
            }
        }
        self.parents.clone_from(&term.parents);
        self.hidden = term.hidden;
        self.merged_into.clone_from(&term.merged_into);
    }

    fn labels(&self) -> impl Iterator<Item = &str> {
        [&self.english, &self.spanish]
            .into_iter()
            .flat_map(|label| {
                std::iter::once(label.as_str()).chain(label.split(" / ").map(without_brackets))
            })
    }
}

fn without_brackets(label: &str) -> &str {
    label.split(" (").next().unwrap_or(label)
}

/// All terms, as a tree in which a term may stand under several.
#[derive(Debug)]
pub struct Cultures {
    all: Vec<Culture>,
    names: Names,
    by_id: HashMap<TermId, usize>,
    by_name: HashMap<String, usize>,
    /// What each term has become: itself, unless it was merged.
    present: Vec<usize>,
}

impl Cultures {
    pub(super) fn new(all: Vec<Culture>) -> Self {
        let mut shown = Names::default();
        let mut headings = Names::default();
        let mut names = Names::default();
        let mut by_id = HashMap::new();
        for (at, culture) in all.iter().enumerate() {
            let heading = || culture.headings.iter().map(String::as_str);
            let other = || culture.other.iter().map(String::as_str);
            shown.push([], culture.labels(), other());
            headings.push([], heading(), []);
            names.push(
                [culture.id.0.as_str()],
                culture.labels(),
                other().chain(heading()),
            );
            let _ = by_id.insert(culture.id.clone(), at);
        }
        let present: Vec<usize> = (0..all.len())
            .map(|at| followed(at, &all, &by_id))
            .collect();
        let is_offered = |at: usize| {
            let present = present.get(at).and_then(|at| all.get(*at));
            present.is_some_and(|culture| !culture.hidden)
        };
        let mut by_name = headings.by_name(is_offered);
        by_name.extend(shown.by_name(is_offered));
        // The word alone means two things that must not be mixed up: peoples of the Americas and of South Asia.
        let _ = by_name.remove("indian");
        let _ = by_name.remove("indio");
        Self {
            all,
            names,
            by_id,
            by_name,
            present,
        }
    }

    /// Puts a committee's terms before those that are here with the same ids, whose names still lead to them.
    pub(super) fn with(&self, terms: &[Term]) -> Self {
        let mut all = self.all.clone();
        for term in terms {
            match all.iter_mut().find(|other| other.id == term.id) {
                Some(culture) => culture.take(term),
                None => all.push(Culture::of(term)),
            }
        }
        Self::new(all)
    }

    /// Gives all terms in the order in which they are offered, hidden and merged ones among them.
    pub fn all(&self) -> &[Culture] {
        &self.all
    }

    /// Finds terms by what was typed of any of their names, the best first, at most `limit`. Hidden ones are not offered; in
    /// place of a merged one stands what it has become.
    pub fn find(&self, typed: &str, limit: usize) -> Vec<&Culture> {
        let mut found: Vec<usize> = Vec::new();
        for at in self.names.find(typed, usize::MAX) {
            let present = self.present.get(at).copied().unwrap_or(at);
            let offered = self.all.get(present).is_some_and(|culture| !culture.hidden);
            if offered && !found.contains(&present) {
                found.push(present);
            }
            if found.len() >= limit {
                break;
            }
        }
        found.truncate(limit);
        found
            .into_iter()
            .filter_map(|at| self.all.get(at))
            .collect()
    }

    /// Finds terms among all of them, also those that are hidden or merged.
    pub fn find_among_all(&self, typed: &str, limit: usize) -> Vec<&Culture> {
        let found = self.names.find(typed, limit).into_iter();
        found.filter_map(|at| self.all.get(at)).collect()
    }

    /// Gives the term with an id, as it is itself.
    pub fn get(&self, id: &TermId) -> Option<&Culture> {
        self.by_id.get(id).and_then(|at| self.all.get(*at))
    }

    /// Gives what a term has become: itself, or the one that it was merged into.
    pub fn present(&self, id: &TermId) -> Option<&Culture> {
        let at = self.by_id.get(id)?;
        self.present.get(*at).and_then(|at| self.all.get(*at))
    }

    /// Gives all names of a term, headings among them, folded, and those of what it was merged with; nothing for a term that is
    /// not here.
    pub(crate) fn folded_names(&self, id: &TermId) -> impl Iterator<Item = &str> {
        let present = self.by_id.get(id).and_then(|at| self.present.get(*at));
        let together = present.into_iter().flat_map(|present| {
            let all = self.present.iter().enumerate();
            all.filter(move |(_, other)| *other == present)
        });
        together.flat_map(|(at, _)| self.names.folded(at))
    }

    /// Gives the term that exactly this label, other name or heading leads to. Of a heading, subdivisions count as far as
    /// they are known: "Navajo Indians -- Juvenile fiction." leads to Navajo. Nothing where the words could mean several, or a
    /// term that is hidden.
    pub fn recognise(&self, text: &str) -> Option<&Culture> {
        let mut heading = text.trim();
        loop {
            if let Some(at) = self.by_name.get(&fold(heading)) {
                return self.present.get(*at).and_then(|at| self.all.get(*at));
            }
            heading = heading.rsplit_once("--")?.0;
        }
    }

    /// Gives what a tag says: the label of its term, the more specific words, or both ("Native American: Mandan & Hidatsa").
    /// A term that this vocabulary does not have is told by its id; one that was merged by what it has become.
    pub fn name(&self, tag: &CultureTag, tongue: Tongue) -> String {
        let label = tag.term.as_ref().map(|id| match self.present(id) {
            Some(culture) => culture.label(tongue),
            None => id.0.as_str(),
        });
        match (label, tag.words.trim()) {
            (Some(label), "") => label.to_owned(),
            (Some(label), words) => format!("{label}: {words}"),
            (None, words) => words.to_owned(),
        }
    }

    /// Tells whether a term is the wider one or stands under it, at any distance. What was merged stands where it has gone.
    pub fn is_within(&self, finer: &TermId, wider: &TermId) -> bool {
        if finer == wider {
            return true;
        }
        let (Some(finer), Some(wider)) = (self.present(finer), self.present(wider)) else {
            return false;
        };
        let mut open = vec![finer];
        let mut seen: Vec<&TermId> = Vec::new();
        while let Some(culture) = open.pop() {
            if culture.id == wider.id {
                return true;
            }
            if !seen.contains(&&culture.id) {
                seen.push(&culture.id);
                open.extend(self.parents(culture));
            }
        }
        false
    }

    /// Gives the terms that one stands under directly, where they have gone.
    pub fn parents<'a>(&'a self, culture: &'a Culture) -> impl Iterator<Item = &'a Culture> {
        let parents = culture.parents.iter();
        parents.filter_map(|parent| self.present(parent))
    }

    /// Gives the terms that a term stands under at any distance, the nearest first. Terms that stand under each other are met
    /// once.
    pub fn all_wider(&self, term: &TermId) -> Vec<TermId> {
        let mut wider: Vec<TermId> = Vec::new();
        let mut next = 0;
        let mut at = Some(term.clone());
        while let Some(term_now) = at {
            let parents = self.get(&term_now).into_iter().flat_map(|it| &it.parents);
            for parent in
                parents.map(|parent| self.present(parent).map_or(parent, |it| &it.id).clone())
            {
                if parent != *term && !wider.contains(&parent) {
                    wider.push(parent);
                }
            }
            at = wider.get(next).cloned();
            next += 1;
        }
        wider
    }

    /// Gives the terms that stand directly under one, in the order in which they are offered; merged ones stand nowhere.
    pub fn children(&self, id: &TermId) -> Vec<&Culture> {
        let is_child = |culture: &&Culture| {
            culture.id != *id && self.parents(culture).any(|parent| parent.id == *id)
        };
        self.standing().filter(is_child).collect()
    }

    /// Gives the terms at the top: those under no other, and one of each circle that a file may hold.
    pub fn roots(&self) -> Vec<&Culture> {
        let is_top =
            |culture: &Culture| self.parents(culture).all(|parent| parent.id == culture.id);
        let mut roots: Vec<&Culture> = self.standing().filter(|one| is_top(one)).collect();
        for culture in self.standing() {
            if !roots
                .iter()
                .any(|root| self.is_within(&culture.id, &root.id))
            {
                roots.push(culture);
            }
        }
        roots
    }

    /// Gives the terms that have not been merged into another.
    fn standing(&self) -> impl Iterator<Item = &Culture> {
        let all = self.all.iter().enumerate().zip(&self.present);
        all.filter(|((at, _), present)| at == *present)
            .map(|((_, culture), _)| culture)
    }
}

/// Follows a term to what it has become. One that leads nowhere or in a circle stays itself.
fn followed(at: usize, all: &[Culture], by_id: &HashMap<TermId, usize>) -> usize {
    let mut now = at;
    for _ in 0..all.len() {
        let into = all
            .get(now)
            .and_then(|culture| culture.merged_into.as_ref());
        match into.map(|id| by_id.get(id)) {
            Some(Some(next)) => now = *next,
            Some(None) | None => return now,
        }
    }
    at
}
