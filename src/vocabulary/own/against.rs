//! Where a list words something otherwise than this computer does.

use super::{Kept, OwnVocabulary, Worded, Wording, carried, find, name_inside, term_inside};
use crate::model::Booklist;
use crate::vocabulary::Vocabulary;

/// What is to be done about the wordings of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Against {
    /// The list follows to these: it holds an earlier wording of this computer, or one that was refused before.
    pub follows: Vec<Wording>,
    /// A person has to say which is to stand.
    pub clashes: Vec<Clash>,
}

/// Two wordings of one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// That of this computer.
    pub ours: Wording,
    /// That of the list.
    pub theirs: Wording,
}

impl OwnVocabulary {
    /// Compares the wordings of a list with those of this computer. A term that only the list knows is no matter: it is shown
    /// as the list words it.
    pub fn against(&self, list: &Booklist) -> Against {
        let mut against = Against::default();
        let used = carried::used(list, Vocabulary::built_in(), &[]);
        // What the list uses and does not word itself stands as it is inside the program, in the list and in its prints.
        let unworded =
            self.terms.iter().map(|kept| &kept.now.id).filter(|id| {
                used.terms.contains(id) && list.terms.iter().all(|term| term.id != **id)
            });
        let inside = unworded.filter_map(term_inside);
        for theirs in list.terms.iter().cloned().chain(inside) {
            let Some(ours) = self.term(&theirs.id) else {
                continue;
            };
            let kept = find(&self.terms, &theirs.id);
            against.add(kept, ours, theirs, Wording::Term);
        }
        let unnamed = self
            .languages
            .iter()
            .map(|kept| &kept.now.language)
            .filter(|tag| {
                let others = &mut list.language_names.iter();
                used.languages.contains(tag) && others.all(|name| name.language != **tag)
            });
        let inside = unnamed.map(name_inside);
        for theirs in list.language_names.iter().cloned().chain(inside) {
            let ours = self.name(&theirs.language);
            let kept = find(&self.languages, &theirs.language);
            against.add(kept, ours, theirs, Wording::Language);
        }
        against
    }
}

impl Against {
    fn add<W: Worded>(
        &mut self,
        kept: Option<&Kept<W>>,
        ours: W,
        theirs: W,
        wording: fn(W) -> Wording,
    ) {
        if ours == theirs {
            return;
        }
        let known = kept
            .is_some_and(|kept| kept.before.contains(&theirs) || kept.refused.contains(&theirs));
        match known {
            true => self.follows.push(wording(ours)),
            false => self.clashes.push(Clash {
                ours: wording(ours),
                theirs: wording(theirs),
            }),
        }
    }
}
