//! Which rows show: the tree as far as it is unfolded, or what was looked for.

use super::{Action, Part, Subject, Told, Wordbook};
use crate::app::widget::Heights;
use crate::model::TermId;
use crate::search::fold;
use crate::vocabulary::{Culture, Cultures};
use std::collections::{HashMap, HashSet};

/// The height of a row, in logical pixels.
const ROW: f32 = 36.0;

/// The most rows that are shown of what was looked for.
const FOUND: usize = 60;

/// A row: a term in its place in the tree, or a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it stands for.
    pub subject: Subject,
    /// How many terms it stands under here.
    pub depth: usize,
    /// The term it stands under here; one with two stands under both.
    pub under: Option<TermId>,
    /// Whether what stands under it is shown; nothing where nothing does.
    pub open: Option<bool>,
}

impl Wordbook {
    /// Works out the rows, and stays with what is chosen.
    pub(super) fn arrange(&mut self, told: Told<'_>) {
        let before = self.at.and_then(|at| self.rows.get(at)).cloned();
        self.lay(told);
        self.at = match before {
            Some(before) => {
                let same = |row: &Row| row.subject == before.subject && row.under == before.under;
                let place = self.rows.iter().position(same);
                place.or_else(|| self.place_of(&before.subject))
            }
            None => (!self.rows.is_empty()).then_some(0),
        };
    }

    /// Works out the rows of a list that has changed, and stays with what is chosen wherever that has gone. Where it is no more,
    /// nothing is chosen: a field that has the keyboard must not become one of another term.
    pub(super) fn follow(&mut self, told: Told<'_>) {
        let before = self.subject().cloned();
        let place = self.at;
        self.arrange(told);
        let (Some(subject), None) = (before, self.at) else {
            return;
        };
        let Subject::Term(id) = &subject else {
            return;
        };
        let cultures = &told.now.cultures;
        if self.is_finding() && self.culture(id, told).is_some() {
            let place = place.map_or(0, |at| at.min(self.rows.len()));
            self.rows.insert(place, flat(subject));
            self.heights = Heights::new(self.rows.iter().map(|_| ROW));
            self.at = Some(place);
        } else {
            self.unfold_to(id, cultures);
            self.lay(told);
            self.at = self.place_of(&subject);
        }
    }

    fn lay(&mut self, told: Told<'_>) {
        self.rows = match (self.part, self.is_finding()) {
            (Part::Cultures, true) => self.found_terms(told),
            (Part::Cultures, false) => self.tree(&told.now.cultures),
            (Part::Languages, _) => self.languages(told),
        };
        self.heights = Heights::new(self.rows.iter().map(|_| ROW));
    }

    fn place_of(&self, subject: &Subject) -> Option<usize> {
        self.rows.iter().position(|row| row.subject == *subject)
    }

    /// Shows the rows anew with this among them.
    pub(super) fn show(&mut self, subject: Option<Subject>, told: Told<'_>) {
        if let Some(Subject::Term(id)) = &subject {
            self.unfold_to(id, &told.now.cultures);
        }
        self.arrange(told);
        let at = subject.and_then(|subject| self.place_of(&subject));
        self.at = at.or(self.at);
    }

    pub(super) fn go(&mut self, subject: Subject, told: Told<'_>) {
        self.part = match &subject {
            Subject::Term(_) => Part::Cultures,
            Subject::Language(_) => Part::Languages,
        };
        self.show(Some(subject), told);
    }

    /// Shows what stands under a row, or no longer. Where there is nothing to fold, it goes to what the row stands under.
    pub(super) fn fold(&mut self, at: usize, open: bool, told: Told<'_>) -> Action {
        let Some(row) = self.rows.get(at).cloned() else {
            return Action::None;
        };
        let Subject::Term(id) = &row.subject else {
            return Action::None;
        };
        match (row.open, open) {
            (Some(false), true) => drop(self.open.insert(id.clone())),
            (Some(true), false) => drop(self.open.remove(id)),
            (Some(true), true) => {
                self.at = Some(at + 1);
                return Action::None;
            }
            (Some(false) | None, false) => {
                let above = self
                    .rows
                    .iter()
                    .take(at)
                    .rposition(|other| other.depth < row.depth);
                self.at = above.or(self.at);
                return Action::None;
            }
            (None, true) => return Action::None,
        }
        self.at = Some(at);
        self.arrange(told);
        Action::None
    }

    fn unfold_to(&mut self, id: &TermId, cultures: &Cultures) {
        let mut at = cultures.get(id);
        for _ in 0..cultures.all().len() {
            at = at.and_then(|culture| {
                // What was merged stands under what it has become.
                let present = cultures.present(&culture.id);
                let into = present.filter(|one| one.id != culture.id);
                into.or_else(|| cultures.parents(culture).next())
            });
            match at {
                Some(above) => drop(self.open.insert(above.id.clone())),
                None => break,
            }
        }
    }

    fn tree(&self, cultures: &Cultures) -> Vec<Row> {
        let mut under: HashMap<&TermId, Vec<&Culture>> = HashMap::new();
        for culture in cultures.all() {
            let merged = cultures
                .present(&culture.id)
                .is_none_or(|one| one.id != culture.id);
            if !merged {
                let parents: HashSet<&TermId> =
                    cultures.parents(culture).map(|parent| &parent.id).collect();
                for parent in parents {
                    under.entry(parent).or_default().push(culture);
                }
            }
        }
        let mut rows = Vec::new();
        // What was merged stands under what it has become, so that it can be found and parted again.
        for culture in cultures.all() {
            if let Some(into) = cultures
                .present(&culture.id)
                .filter(|one| one.id != culture.id)
            {
                under.entry(&into.id).or_default().push(culture);
            }
        }
        let unknown = self.unknown.iter().map(|one| &one.id);
        rows.extend(unknown.map(|id| flat(Subject::Term(id.clone()))));
        let mut path: Vec<&TermId> = Vec::new();
        for root in cultures.roots() {
            self.branch(root, None, &under, &mut path, &mut rows);
        }
        rows
    }

    fn branch<'c>(
        &self,
        culture: &'c Culture,
        parent: Option<&TermId>,
        under: &HashMap<&TermId, Vec<&'c Culture>>,
        path: &mut Vec<&'c TermId>,
        rows: &mut Vec<Row>,
    ) {
        // A circle that a file holds ends where it begins again.
        if path.contains(&&culture.id) {
            return;
        }
        let narrower = under.get(&culture.id).map_or(&[][..], Vec::as_slice);
        let is_open = self.open.contains(&culture.id);
        rows.push(Row {
            subject: Subject::Term(culture.id.clone()),
            depth: path.len(),
            under: parent.cloned(),
            open: (!narrower.is_empty()).then_some(is_open),
        });
        if is_open {
            path.push(&culture.id);
            for one in narrower {
                self.branch(one, Some(&culture.id), under, path, rows);
            }
            let _ = path.pop();
        }
    }

    fn found_terms(&self, told: Told<'_>) -> Vec<Row> {
        let found = told.now.cultures.find_among_all(&self.find, FOUND);
        let typed = fold(&self.find);
        let unknown = self.unknown.iter();
        unknown
            .filter(|one| fold(&one.id.0).contains(&typed))
            .chain(found)
            .map(|culture| flat(Subject::Term(culture.id.clone())))
            .collect()
    }

    /// The languages of the list and those that were corrected; else whatever was looked for.
    fn languages(&self, told: Told<'_>) -> Vec<Row> {
        if self.is_finding() {
            let found = told.now.languages.find(&self.find, FOUND);
            return found
                .into_iter()
                .map(|language| flat(Subject::Language(language.tag.clone())))
                .collect();
        }
        let list = told.list;
        let mut tags: Vec<_> = self.uses.languages().into_iter().cloned().collect();
        let named = list.language_names.iter().map(|name| &name.language);
        let others = list.languages().chain(named).chain(told.own.corrected());
        for tag in others {
            if !tags.contains(tag) {
                tags.push(tag.clone());
            }
        }
        tags.into_iter()
            .map(|tag| flat(Subject::Language(tag)))
            .collect()
    }
}

fn flat(subject: Subject) -> Row {
    Row {
        subject,
        depth: 0,
        under: None,
        open: None,
    }
}
