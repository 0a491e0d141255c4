//! The vocabulary: the tree of terms with what the open list uses of them, the names of languages, and the words that the
//! committee puts in their place.
//!
//! Nothing is reworded here: what was typed becomes [`Rewording`]s that the list screen takes up as one step.

mod change;
mod language;
mod term;
mod tree;
mod uses;
mod view;

use self::tree::Row;
use self::uses::Uses;
use crate::app::widget::{Heights, focus};
use crate::model::{Booklist, EntryId, LanguageTag, Term, TermId};
use crate::search::fold;
use crate::vocabulary::{Culture, OwnVocabulary, Rewording, Vocabulary, Wording};
use crate::words::Tongue;
use iced::Task;
use iced::widget::Id;
use std::collections::HashSet;

/// The rows, the first field of what is chosen, the question about a merge and the way out of one, for the keyboard.
const ROWS: &str = "vocabulary";
const FIRST: &str = "vocabulary word";
const ASKED: &str = "vocabulary asked";
const PART_AGAIN: &str = "vocabulary part again";

/// Which part of the vocabulary is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Part {
    /// The terms for cultures.
    #[default]
    Cultures,
    /// The names of languages.
    Languages,
}

/// What a row stands for, and what is worded at the right.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Subject {
    /// A term for a culture.
    Term(TermId),
    /// A language.
    Language(LanguageTag),
}

/// A field of one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Line {
    /// The English label or name.
    English,
    /// The Spanish label or name.
    Spanish,
    /// The name of a language in itself.
    Own,
    /// Further names of a term.
    Other,
    /// A wider term to stand under.
    Wider,
    /// A narrower term to add.
    Narrower,
    /// The term to become a part of.
    Into,
}

/// What is known of the words that were typed and could not be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No term has this name.
    NoTerm,
    /// The term would stand under itself.
    UnderItself,
    /// The term would become a part of itself, or of one that stands under it.
    IntoItself,
    /// A term needs a name.
    NoName,
    /// There is a term of this name already.
    There,
}

/// Something that is typed and not yet taken up.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Typing {
    subject: Subject,
    line: Line,
    text: String,
    refused: Option<Refusal>,
}

/// The vocabulary.
#[derive(Default)]
pub struct Wordbook {
    part: Part,
    find: String,
    open: HashSet<TermId>,
    rows: Vec<Row>,
    heights: Heights,
    at: Option<usize>,
    uses: Uses,
    /// What books of the list bear and no vocabulary knows. It is called by its id until a person names it.
    unknown: Vec<Culture>,
    /// What is typed at each thing. What could not be taken stays, and is there when the thing is shown again.
    typing: Vec<Typing>,
    /// A term and the one that it would become a part of, while that is asked.
    merging: Option<(TermId, TermId)>,
    begun: bool,
}

/// What happens here.
#[derive(Debug, Clone)]
pub enum Message {
    /// Another part is shown.
    Part(Part),
    /// Something is looked for.
    Find(String),
    /// Nothing is looked for any more.
    Cleared,
    /// The rows are to have the keyboard.
    ToRows,
    /// A row is gone to.
    Reached(usize),
    /// The row at hand is to be edited.
    Opened,
    /// What stands under a row is shown, or no longer.
    Fold(usize, bool),
    /// Something was typed.
    Typed(Line, String),
    /// What was typed is to be taken.
    Entered(Line),
    /// The field was left.
    Left(Line),
    /// A term was taken from what is offered.
    Took(Line, TermId),
    /// A term is to stand no longer under another.
    RemoveWider(TermId),
    /// A term is offered, or no longer.
    Hide(bool),
    /// A term becomes a part of the one that was named.
    Merge,
    /// It does not.
    DontMerge,
    /// A term is one of its own again.
    PartAgain,
    /// Another term or language is to be shown.
    Go(Subject),
    /// A book is to be shown.
    ShowBook(EntryId),
}

/// What is asked of the list screen.
pub enum Action {
    /// Nothing.
    None,
    /// A task.
    Run(Task<Message>),
    /// To word something otherwise, and then a task.
    Reword(Vec<Rewording>, Task<Message>),
    /// To show a book.
    Show(EntryId),
}

impl Action {
    /// Adds a task.
    fn then(self, task: Task<Message>) -> Self {
        match self {
            Self::None => Self::Run(task),
            Self::Run(first) => Self::Run(first.chain(task)),
            Self::Reword(rewordings, first) => Self::Reword(rewordings, first.chain(task)),
            Self::Show(entry) => Self::Show(entry),
        }
    }
}

/// The field of a line, for the keyboard.
fn field_id(line: Line) -> Id {
    match line {
        Line::English => Id::new(FIRST),
        line => Id::from(format!("vocabulary {line:?}")),
    }
}

/// What the vocabulary is told of the list and of its words.
#[derive(Clone, Copy)]
pub struct Told<'a> {
    /// The open list.
    pub list: &'a Booklist,
    /// What this computer says.
    pub own: &'a OwnVocabulary,
    /// What all screens say.
    pub now: &'a Vocabulary,
    /// The tongue of the window.
    pub tongue: Tongue,
}

impl Wordbook {
    /// Follows the list and its words.
    pub fn refresh(&mut self, told: Told<'_>) {
        self.uses = Uses::of(told.list, &told.now.cultures);
        let unknown = self.uses.unknown(&told.now.cultures).into_iter();
        self.unknown = unknown
            .map(|id| Culture::of(&change::unnamed(&id)))
            .collect();
        if !std::mem::replace(&mut self.begun, true) {
            let used = told.now.cultures.roots().into_iter();
            let used = used.filter(|root| self.uses.below(&root.id).any());
            self.open.extend(used.map(|root| root.id.clone()));
        }
        self.follow(told);
    }

    /// Begins anew at the rows. What was asked and not answered is asked no longer.
    pub fn focus<M: Send + 'static>(&mut self) -> Task<M> {
        self.merging = None;
        focus::on(ROWS)
    }

    /// Gives what is typed and not yet taken up, as far as it can be.
    pub fn settle(&mut self, told: Told<'_>) -> Vec<Rewording> {
        let open: Vec<(Subject, Line)> = self
            .typing
            .iter()
            .filter(|typing| typing.refused.is_none())
            .map(|typing| (typing.subject.clone(), typing.line))
            .collect();
        open.into_iter()
            .flat_map(|(subject, line)| self.take(&subject, line, told))
            .collect()
    }

    /// Gives something that is typed and cannot be taken.
    pub fn refused(&self) -> Option<&str> {
        let typing = self.typing.iter().find(|typing| typing.refused.is_some())?;
        Some(typing.text.as_str())
    }

    /// Takes in what happened and tells what the list screen is to do.
    pub fn update(&mut self, message: Message, told: Told<'_>) -> Action {
        match message {
            Message::Part(part) => self.apart(told, |book| {
                book.part = part;
                book.find.clear();
                book.at = None;
            }),
            Message::Find(text) => {
                self.find = text;
                self.arrange(told);
                self.at = (!self.rows.is_empty()).then_some(0);
                Action::None
            }
            Message::Cleared => {
                let subject = self.subject().cloned();
                self.find.clear();
                self.show(subject, told);
                Action::None
            }
            Message::ToRows => Action::Run(focus::on(ROWS)),
            Message::Reached(at) => self.apart(told, |book| {
                book.at = Some(at);
                book.merging = None;
            }),
            Message::Opened => Action::Run(focus::on_all_of(FIRST)),
            Message::Fold(at, open) => self.fold(at, open, told),
            Message::Typed(line, text) => self.typed(line, text),
            Message::Entered(line) => match self.taken(line, told) {
                Action::None if self.merging_into().is_some() => Action::Run(focus::on(ASKED)),
                action => action,
            },
            // Where the keyboard has gone on to, it stays.
            Message::Left(line) => match self.taken(line, told) {
                Action::None if self.merging_into().is_some() => {
                    Action::Run(focus::on_if_nowhere(ASKED))
                }
                action => action,
            },
            Message::Took(line, id) => self.took(line, &id, told),
            Message::RemoveWider(id) => {
                let change = |term: &mut Term| term.parents.retain(|parent| *parent != id);
                self.with_term(told, change)
                    .then(focus::on(field_id(Line::Wider)))
            }
            Message::Hide(hidden) => self.with_term(told, |term| term.hidden = hidden),
            Message::Merge => {
                let Some(into) = self.merging_into().cloned() else {
                    return Action::None;
                };
                self.merging = None;
                self.with_term(told, |term| term.merged_into = Some(into))
                    .then(focus::on(PART_AGAIN))
            }
            Message::DontMerge => {
                self.merging = None;
                Action::Run(focus::on(field_id(Line::Into)))
            }
            Message::PartAgain => self
                .with_term(told, |term| term.merged_into = None)
                .then(focus::on(field_id(Line::Into))),
            Message::Go(subject) => self
                .apart(told, |book| {
                    book.find.clear();
                    book.merging = None;
                    book.go(subject, told);
                })
                .then(focus::on(ROWS)),
            Message::ShowBook(entry) => Action::Show(entry),
        }
    }

    /// Goes elsewhere; what was typed is taken first.
    fn apart(&mut self, told: Told<'_>, go: impl FnOnce(&mut Self)) -> Action {
        let settled = self.settle(told);
        go(self);
        self.arrange(told);
        match settled.is_empty() {
            true => Action::None,
            false => Action::Reword(settled, Task::none()),
        }
    }

    fn typed(&mut self, line: Line, text: String) -> Action {
        if let Some(subject) = self.subject().cloned() {
            let _ = self.lift(&subject, line);
            let adds = line > Line::Other;
            if !(adds && text.is_empty()) {
                self.typing.push(Typing {
                    subject,
                    line,
                    text,
                    refused: None,
                });
            }
        }
        Action::None
    }

    /// Takes what is typed out of its field.
    fn lift(&mut self, subject: &Subject, line: Line) -> Option<Typing> {
        let is_it = |typing: &Typing| typing.line == line && typing.subject == *subject;
        let at = self.typing.iter().position(is_it)?;
        Some(self.typing.remove(at))
    }

    /// Takes up what stands in a field.
    fn taken(&mut self, line: Line, told: Told<'_>) -> Action {
        let Some(subject) = self.subject().cloned() else {
            return Action::None;
        };
        match self.take(&subject, line, told) {
            rewordings if rewordings.is_empty() => Action::None,
            rewordings => Action::Reword(rewordings, Task::none()),
        }
    }

    /// Gives the rewordings that what is typed asks for. What cannot be taken stays in its field with a word about it.
    fn take(&mut self, subject: &Subject, line: Line, told: Told<'_>) -> Vec<Rewording> {
        let Some(typing) = self.lift(subject, line) else {
            return Vec::new();
        };
        if let (Line::Into, Subject::Term(id)) = (line, subject) {
            let cultures = &told.now.cultures;
            let named = cultures.recognise(&typing.text);
            if let Some(into) = named.filter(|one| !cultures.is_within(&one.id, id)) {
                self.merging = Some((id.clone(), into.id.clone()));
                return Vec::new();
            }
        }
        match change::typed(subject, line, &typing.text, told) {
            Ok(rewordings) => {
                if let (Line::Narrower, Subject::Term(id)) = (line, subject) {
                    let _ = self.open.insert(id.clone());
                }
                rewordings
            }
            Err(refusal) => {
                self.typing.push(Typing {
                    refused: Some(refusal),
                    ..typing
                });
                Vec::new()
            }
        }
    }

    fn took(&mut self, line: Line, id: &TermId, told: Told<'_>) -> Action {
        let Some(Subject::Term(term)) = self.subject().cloned() else {
            return Action::None;
        };
        let subject = Subject::Term(term.clone());
        let _ = self.lift(&subject, line);
        let taken = match line {
            Line::Into if told.now.cultures.is_within(id, &term) => Err(Refusal::IntoItself),
            Line::Into => {
                self.merging = Some((term, id.clone()));
                return Action::Run(focus::on(ASKED));
            }
            _ => change::under(&term, id, told),
        };
        match taken {
            Ok(rewordings) if rewordings.is_empty() => Action::None,
            Ok(rewordings) => Action::Reword(rewordings, Task::none()),
            Err(refusal) => {
                let name = told.now.cultures.get(id);
                self.typing.push(Typing {
                    subject,
                    line,
                    text: name.map_or_else(String::new, |one| one.label(told.tongue).to_owned()),
                    refused: Some(refusal),
                });
                Action::None
            }
        }
    }

    fn with_term(&mut self, told: Told<'_>, change: impl FnOnce(&mut Term)) -> Action {
        let Some(Subject::Term(id)) = self.subject().cloned() else {
            return Action::None;
        };
        let mut rewordings = self.settle(told);
        // What was typed in another field of the term is in it before this is.
        let before = rewordings.iter().rev().find_map(|one| match &one.after {
            Some(Wording::Term(term)) if term.id == id => Some(term.clone()),
            _ => None,
        });
        match before {
            Some(mut term) => {
                let before = Some(Wording::Term(term.clone()));
                change(&mut term);
                rewordings.push(Rewording {
                    before,
                    after: Some(Wording::Term(term)),
                });
            }
            None => rewordings.extend(change::term(&id, told, change)),
        }
        match rewordings.is_empty() {
            true => Action::None,
            false => Action::Reword(rewordings, Task::none()),
        }
    }

    /// Gives the term that the one at hand would become a part of, while that is asked.
    fn merging_into(&self) -> Option<&TermId> {
        let (term, into) = self.merging.as_ref()?;
        let is_at_hand = matches!(self.subject(), Some(Subject::Term(at_hand)) if at_hand == term);
        is_at_hand.then_some(into)
    }

    /// Gives what is chosen.
    fn subject(&self) -> Option<&Subject> {
        self.at
            .and_then(|at| self.rows.get(at))
            .map(|row| &row.subject)
    }

    /// Gives what stands in a field: what is being typed, else what it holds.
    fn value(&self, subject: &Subject, line: Line, held: &str) -> String {
        let typing = self.typing(subject, line);
        typing.map_or_else(|| held.to_owned(), |typing| typing.text.clone())
    }

    fn refusal(&self, subject: &Subject, line: Line) -> Option<Refusal> {
        self.typing(subject, line)?.refused
    }

    fn typing(&self, subject: &Subject, line: Line) -> Option<&Typing> {
        let mut all = self.typing.iter();
        all.find(|typing| typing.line == line && typing.subject == *subject)
    }

    /// Gives a term, also one that only a book bears.
    fn culture<'a>(&'a self, id: &TermId, told: Told<'a>) -> Option<&'a Culture> {
        let known = told.now.cultures.get(id);
        known.or_else(|| self.unknown.iter().find(|one| one.id == *id))
    }

    fn is_finding(&self) -> bool {
        !fold(&self.find).is_empty()
    }
}

#[cfg(test)]
mod tests;
