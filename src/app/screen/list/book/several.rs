//! Several books: what can be done to all of them at once, each undone at once. Their tags are shown with how many have each; one
//! press adds a tag to the others, takes it from all, or puts another in its place.

mod view;

pub(super) use view::view;

use super::line::New;
use super::reading::Reading;
use super::tags::{self, Culture, Held, Stamp, Tag};
use super::{Action, Editor, Subject, awards};
use crate::app::context::Context;
use crate::app::widget;
use crate::model::{Booklist, Entry, EntryId, LanguageRole, LanguageTag, SectionId};

/// What is known of the chosen books. Counted when they or the list change, not for each frame.
#[derive(Default)]
pub struct Several {
    held: Vec<Held>,
    shared: Vec<(String, usize)>,
    common: Common,
    /// What a language that is added is used for; nothing for what is most likely.
    role: Option<LanguageRole>,
    /// What is waited for, and for which books.
    asked: Option<(Vec<EntryId>, Instead)>,
}

/// What all of the chosen books have in common.
#[derive(Default)]
struct Common {
    books: usize,
    status: Option<crate::model::Status>,
    format: Option<Option<crate::model::Format>>,
    section: Option<SectionId>,
}

/// What is done with what is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Instead {
    /// It takes the place of a tag.
    Of(Tag),
    /// It is added to what a person names as their own.
    By(String),
}

/// What is done to a tag of several books.
#[derive(Debug, Clone)]
pub enum Message {
    /// All of the books have it, confirmed.
    Add(Tag),
    /// None of the books has it.
    Remove(Tag),
    /// Another is to take its place.
    Replace(Tag),
    /// Something is to be added to what a person names as their own.
    AddBy(String),
    /// The language is used otherwise.
    Use(LanguageTag, LanguageRole, LanguageRole),
    /// A language that is added is used so.
    Role(Option<LanguageRole>),
    /// Nothing is to take its place.
    Cancel,
}

impl From<Message> for super::Message {
    fn from(message: Message) -> Self {
        Self::Several(message)
    }
}

impl Several {
    /// Counts anew what the chosen books have.
    pub fn count(&mut self, subject: &Subject, list: &Booklist) {
        let Subject::Books(ids) = subject else {
            self.held.clear();
            self.shared.clear();
            return;
        };
        let chosen: std::collections::HashSet<EntryId> = ids.iter().copied().collect();
        let of = |section: &'_ crate::model::Section| section.id;
        let rows: Vec<(SectionId, &Entry)> = list
            .sections
            .iter()
            .flat_map(|section| {
                section
                    .entries
                    .iter()
                    .map(move |entry| (of(section), entry.as_ref()))
            })
            .filter(|(_, entry)| chosen.contains(&entry.id))
            .collect();
        let entries: Vec<&Entry> = rows.iter().map(|(_, entry)| *entry).collect();
        self.held = tags::held(&entries);
        self.shared = tags::shared(&entries);
        self.common = Common {
            books: rows.len(),
            status: common(&rows, |(_, entry)| entry.status),
            format: common(&rows, |(_, entry)| entry.book.format),
            section: common(&rows, |(section, _)| *section),
        };
    }

    fn asks(&self, subject: &Subject) -> Option<&Instead> {
        let (ids, asked) = self.asked.as_ref()?;
        matches!(subject, Subject::Books(chosen) if chosen == ids).then_some(asked)
    }
}

/// Gives what all have in common, or nothing where they differ.
fn common<T, V: PartialEq>(all: &[T], of: impl Fn(&T) -> V) -> Option<V> {
    let first = of(all.first()?);
    all.iter().all(|one| of(one) == first).then_some(first)
}

impl Editor {
    pub(super) fn on_several(
        &mut self,
        message: Message,
        list: &Booklist,
        context: Context<'_>,
    ) -> Action {
        let Subject::Books(ids) = &self.subject else {
            return Action::None;
        };
        let stamp = Stamp::now(context.settings);
        let edit = match message {
            Message::Add(tag) => tags::to_all(list, ids, |entry| match may_have(&tag, entry) {
                true => tag.add_to(entry, &stamp),
                false => Vec::new(),
            }),
            Message::Remove(tag) => tags::to_all(list, ids, |entry| tag.remove_from(entry)),
            Message::Use(language, before, after) => {
                let old = Tag::Language(language.clone(), before);
                let new = [Tag::Language(language, after)];
                tags::to_all(list, ids, |entry| old.instead_in(&new, entry, &stamp))
            }
            Message::Role(role) => {
                self.several.role = role;
                None
            }
            Message::Replace(tag) => return self.wait_for(Instead::Of(tag)),
            Message::AddBy(name) => return self.wait_for(Instead::By(name)),
            Message::Cancel => {
                self.several.asked = None;
                self.pending
                    .put(&self.subject, New::Instead, String::new(), "");
                None
            }
        };
        self.changed(edit)
    }

    fn wait_for(&mut self, instead: Instead) -> Action {
        let Subject::Books(ids) = &self.subject else {
            return Action::None;
        };
        self.several.asked = Some((ids.clone(), instead));
        self.pending
            .put(&self.subject, New::Instead, String::new(), "");
        Action::Run(widget::focus::on(super::pieces::id(New::Instead.into())))
    }

    /// Takes what was entered for several books where it is more than one tag to be added.
    pub(super) fn enter_several(
        &mut self,
        new: New,
        list: &Booklist,
        context: Context<'_>,
    ) -> Action {
        let typed = self.pending.text(&self.subject, new).to_owned();
        let (Subject::Books(ids), false) = (&self.subject, typed.trim().is_empty()) else {
            return Action::None;
        };
        let stamp = Stamp::now(context.settings);
        let edit = match (new, self.several.asks(&self.subject)) {
            (New::Instead, Some(asked)) => {
                match read(asked, &typed, Reading::by_beginning(&self.vocabulary)) {
                    Some(tags) => tags::to_all(list, ids, |entry| match asked {
                        Instead::Of(old) => old.instead_in(&tags, entry, &stamp),
                        Instead::By(_) => {
                            let fields = tags.iter().flat_map(|tag| tag.add_to(entry, &stamp));
                            fields.collect()
                        }
                    }),
                    None => {
                        self.pending.refuse(&self.subject, new);
                        return Action::None;
                    }
                }
            }
            (New::Instead, None) => return Action::None,
            (New::Language, _)
                if self.several.role.is_some() && !typed.contains(['/', '=', '+']) =>
            {
                let reading = Reading::by_beginning(&self.vocabulary);
                match (reading.language(&typed), self.several.role) {
                    (Some(language), Some(role)) => {
                        let tag = Tag::Language(language, role);
                        tags::to_all(list, ids, |entry| tag.add_to(entry, &stamp))
                    }
                    _ => {
                        self.pending.refuse(&self.subject, new);
                        return Action::None;
                    }
                }
            }
            _ => return self.add_new(new, list),
        };
        if new == New::Instead {
            self.several.asked = None;
        }
        self.pending.put(&self.subject, new, String::new(), "");
        self.changed(edit)
    }
}

/// What a person names as their own is said only of that person.
fn may_have(tag: &Tag, entry: &Entry) -> bool {
    let Tag::By(name, _) = tag else { return true };
    let people = &entry.book.contributors;
    people.iter().any(|person| person.name.trim() == name)
}

/// Gives the tags that were meant, or nothing where no language is called so.
fn read(asked: &Instead, typed: &str, reading: Reading<'_>) -> Option<Vec<Tag>> {
    let culture = || reading.culture(typed).map(|tag| Culture::of(&tag));
    let text = || typed.trim().to_owned();
    Some(match asked {
        Instead::By(name) => vec![Tag::By(name.clone(), culture()?)],
        Instead::Of(Tag::By(name, _)) => vec![Tag::By(name.clone(), culture()?)],
        Instead::Of(Tag::About(_)) => vec![Tag::About(culture()?)],
        Instead::Of(Tag::Setting(_)) => vec![Tag::Setting(text())],
        Instead::Of(Tag::Keyword(_)) => vec![Tag::Keyword(text())],
        Instead::Of(Tag::Award(old)) => {
            let new = awards::read(typed);
            vec![Tag::Award(crate::model::Award {
                name: new.name,
                year: new.year.or_else(|| old.year.clone()),
                ..old.clone()
            })]
        }
        Instead::Of(Tag::Language(_, role)) => {
            let uses = reading.uses(typed)?;
            let alone = uses.len() == 1
                && uses
                    .iter()
                    .all(|used| used.language != LanguageTag::wordless());
            uses.into_iter()
                .map(|used| Tag::Language(used.language, if alone { *role } else { used.role }))
                .collect()
        }
    })
}
