//! The words of the committee on the list screen: the open list, the vocabulary of this computer, and how both change together.
//!
//! A rewording is one step of the list's history, also where the list does not use the term and nothing in it changes: so that undo
//! takes it back in its turn. The vocabulary of this computer follows that step in both directions, found by the states of the
//! history on its two sides. Nothing else that is undone touches it: a list that has followed the vocabulary and is told to go
//! back keeps its own words, and the vocabulary its.

use super::wordbook::{self, Told};
use super::{Action, List, Message};
use crate::app::context::Context;
use crate::app::session::Session;
use crate::model::{Edit, Joining, LanguageName, Term};
use crate::shelf::{Shelf, ShelfError};
use crate::vocabulary::own::{self, Clash};
use crate::vocabulary::{OwnVocabulary, Rewording, Vocabulary, Wording};
use crate::words::{Tongue, Words};
use iced::Task;

/// What things are called, on this computer and in the open list.
pub(super) struct Wordings {
    own: OwnVocabulary,
    /// What is inside the program in the words of this computer.
    base: Vocabulary,
    /// What all screens say while the list is open.
    now: Vocabulary,
    /// The words of the list that `now` was made of.
    made_of: (Vec<Term>, Vec<LanguageName>),
    stale: bool,
    steps: Vec<Step>,
    tongue: Tongue,
}

/// A step of the history in which something was reworded.
struct Step {
    before: u64,
    after: u64,
    rewordings: Vec<Rewording>,
}

impl Wordings {
    pub(super) fn new(own: OwnVocabulary, session: &Session, tongue: Tongue) -> Self {
        let list = session.list();
        Self {
            base: own.over_built_in(),
            now: own.over(list),
            made_of: (list.terms.clone(), list.language_names.clone()),
            own,
            stale: false,
            steps: Vec::new(),
            tongue,
        }
    }

    /// Gives the names that all screens say.
    pub(super) fn now(&self) -> &Vocabulary {
        &self.now
    }

    /// Gives the committee's own vocabulary.
    pub(super) fn own(&self) -> &OwnVocabulary {
        &self.own
    }

    /// Gives the tongue in which labels were told last.
    pub(super) fn tongue(&self) -> Tongue {
        self.tongue
    }

    fn take(&mut self, own: OwnVocabulary) {
        self.base = own.over_built_in();
        self.own = own;
        self.stale = true;
    }

    /// Changes the vocabulary of this computer, on the shelf too. A shelf that refuses stops nobody: the change holds until the
    /// list is closed.
    fn change(&mut self, shelf: &Shelf, change: impl Fn(&mut OwnVocabulary)) -> Option<ShelfError> {
        let (own, refused) = match shelf.reword(&change) {
            Ok(own) => (own, None),
            Err(error) => {
                let mut own = self.own.clone();
                change(&mut own);
                (own, Some(error))
            }
        };
        self.take(own);
        refused
    }
}

impl List {
    /// Gives the names that all screens say while the list is open.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.wordings.now
    }

    /// Gives the names of this computer, for when the list is closed.
    pub fn own_vocabulary(&self) -> &Vocabulary {
        &self.wordings.base
    }

    /// Makes the names anew where the list or this computer calls something otherwise than before.
    pub(super) fn name_anew(&mut self) {
        let list = self.session.list();
        let wordings = &mut self.wordings;
        let (terms, names) = &wordings.made_of;
        if !wordings.stale && *terms == list.terms && *names == list.language_names {
            return;
        }
        wordings.stale = false;
        wordings.now = wordings.own.over(list);
        wordings.made_of = (list.terms.clone(), list.language_names.clone());
        self.entries.read_anew(list, &wordings.now);
        self.book.name_by(&wordings.now);
    }

    /// Lets the list follow the words of this computer where it holds earlier ones, as one step that can be undone. Gives the
    /// labels of what has followed, and what a person has to settle.
    pub fn follow_vocabulary(&mut self, words: &Words) -> (Vec<String>, Vec<Clash>) {
        let list = self.session.list();
        let against = self.wordings.own.against(list);
        let edit = own::edit(&self.wordings.own, list, &against.follows);
        if against.follows.is_empty() || self.session.apply(edit, Joining::Apart).is_err() {
            return (Vec::new(), against.clashes);
        }
        let _ = self.follow(false);
        let labels = against.follows.iter().map(|one| label(one, self, words));
        (labels.collect(), against.clashes)
    }

    /// Takes up what a person has decided: `true` where the words of this computer stand. The list follows those, as one step;
    /// where the list's own stand, this computer follows. Undo gives the list its own words back; what was decided stays decided.
    pub fn settle_clashes(&mut self, settled: Vec<(Clash, bool)>, context: Context<'_>) -> Action {
        let refused = self.wordings.change(context.shelf, |own| {
            for (clash, ours) in &settled {
                match ours {
                    true => own.refuse(&clash.theirs),
                    false => own.take(&Rewording {
                        before: Some(clash.ours.clone()),
                        after: Some(clash.theirs.clone()),
                    }),
                }
            }
        });
        let stand = settled.into_iter().filter(|(_, ours)| *ours);
        let ours: Vec<Wording> = stand.map(|(clash, _)| clash.ours).collect();
        let edit = own::edit(&self.wordings.own, self.session.list(), &ours);
        match edit {
            Edit::All(edits) if edits.is_empty() => {
                self.name_anew();
                told(Action::Shown(Task::none()), refused)
            }
            edit => told(self.change_apart(edit), refused),
        }
    }

    /// Words something otherwise: here, on this computer, and in the open list.
    pub(super) fn reword(&mut self, rewordings: Vec<Rewording>, context: Context<'_>) -> Action {
        let refused = self.wordings.change(context.shelf, |own| {
            rewordings.iter().for_each(|one| own.take(one));
        });
        let after: Vec<Wording> = rewordings
            .iter()
            .filter_map(|one| one.after.clone())
            .collect();
        let edit = own::edit(&self.wordings.own, self.session.list(), &after);
        let before = self.session.history().state();
        if self.session.apply(edit, Joining::Apart).is_err() {
            return Action::None;
        }
        self.wordings.steps.push(Step {
            before,
            after: self.session.history().state(),
            rewordings,
        });
        told(self.follow(false), refused)
    }

    /// The history has gone from one state to another: where something was reworded between the two, this computer follows.
    pub(super) fn reworded_back(
        &mut self,
        from: u64,
        to: u64,
        context: Context<'_>,
    ) -> Option<ShelfError> {
        let mut steps = self.wordings.steps.iter();
        let rewordings: Vec<Rewording> = steps.find_map(|step| {
            let rewordings = step.rewordings.iter();
            match (step.before, step.after) {
                way if way == (from, to) => Some(rewordings.cloned().collect()),
                way if way == (to, from) => Some(rewordings.rev().map(Rewording::back).collect()),
                _ => None,
            }
        })?;
        self.wordings.change(context.shelf, |own| {
            rewordings.iter().for_each(|one| own.take(one));
        })
    }
}

impl List {
    /// Gives what the vocabulary is told.
    pub(super) fn told(&self, tongue: Tongue) -> Told<'_> {
        Told {
            list: self.session.list(),
            own: &self.wordings.own,
            now: &self.wordings.now,
            tongue,
        }
    }

    pub(super) fn refresh_wordbook(&mut self, tongue: Tongue) {
        self.wordings.tongue = tongue;
        self.wordbook.refresh(Told {
            list: self.session.list(),
            own: &self.wordings.own,
            now: &self.wordings.now,
            tongue,
        });
    }

    pub(super) fn on_wordbook(
        &mut self,
        message: wordbook::Message,
        context: Context<'_>,
    ) -> Action {
        let told = Told {
            list: self.session.list(),
            own: &self.wordings.own,
            now: &self.wordings.now,
            tongue: context.words.tongue(),
        };
        let action = match self.wordbook.update(message, told) {
            wordbook::Action::None => Action::None,
            wordbook::Action::Run(task) => Action::Run(task.map(Message::Wordbook)),
            wordbook::Action::Reword(rewordings, task) => {
                let task = task.map(Message::Wordbook);
                self.reword(rewordings, context).with(task)
            }
            wordbook::Action::Show(entry) => self.show_entry(entry),
        };
        let refused = self.refused().is_some();
        self.session.hold(refused);
        action
    }

    /// Takes up what was typed in the vocabulary and left in its field.
    pub(super) fn settle_wordbook(&mut self, context: Context<'_>) -> Action {
        let told = Told {
            list: self.session.list(),
            own: &self.wordings.own,
            now: &self.wordings.now,
            tongue: context.words.tongue(),
        };
        let rewordings = self.wordbook.settle(told);
        match rewordings.is_empty() {
            true => Action::None,
            false => self.reword(rewordings, context),
        }
    }
}

/// Adds to what is asked for that the shelf refused something.
pub(super) fn told(action: Action, refused: Option<ShelfError>) -> Action {
    match refused {
        Some(error) => action.with(Task::done(Message::ShelfRefused(error))),
        None => action,
    }
}

fn label(wording: &Wording, list: &List, words: &Words) -> String {
    match wording {
        Wording::Term(term) => {
            let label = list.vocabulary().cultures.get(&term.id);
            label.map_or_else(
                || term.id.to_string(),
                |one| one.label(words.tongue()).to_owned(),
            )
        }
        Wording::Language(name) => {
            let languages = &list.vocabulary().languages;
            languages.name(&name.language, words.tongue())
        }
    }
}
