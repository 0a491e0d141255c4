//! How the vocabulary looks: the rows at the left, what is chosen at the right.

use super::tree::Row;
use super::{Line, Message, Part, ROWS, Refusal, Subject, Told, Wordbook, field_id};
use crate::app::Element;
use crate::app::context::Context;
use crate::app::theme::{Ground, Ink, Size, Space};
use crate::app::widget::{
    self, Icon, clipped, field, heading, icon, note, press, rows, segments, soft, upright_divider,
};
use crate::model::{EntryId, LanguageTag};
use crate::say;
use crate::vocabulary::Culture;
use crate::words::Words;
use crate::words::field::capital;
use iced::keyboard::Key;
use iced::keyboard::key::Named;
use iced::widget::{column, container, responsive, row, scrollable, space};
use iced::{Center, Fill};

/// The width of the rows, of labels before fields, and the greatest of what is at the right, in logical pixels.
const LEFT: f32 = 400.0;
pub(super) const LABEL: f32 = 130.0;
const WIDTH: f32 = 720.0;

/// From this width of the window on, labels stand left of their fields.
const WIDE: f32 = 900.0;

/// How far a row stands in for each term that it stands under, and the room for the sign that unfolds it.
const STEP: f32 = 18.0;
const FOLD: f32 = 26.0;

/// The most books that are named.
const BOOKS: usize = 100;

/// What everything at the right needs to show itself.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a> {
    pub(super) book: &'a Wordbook,
    pub(super) told: Told<'a>,
    pub(super) words: &'a Words,
    wide: bool,
}

impl Wordbook {
    /// Shows the vocabulary.
    pub fn view<'a>(&'a self, told: Told<'a>, context: Context<'a>) -> Element<'a, Message> {
        responsive(move |room| self.both(told, context.words, room.width)).into()
    }

    fn both<'a>(&'a self, told: Told<'a>, words: &'a Words, width: f32) -> Element<'a, Message> {
        let fields = Fields {
            book: self,
            told,
            words,
            wide: width >= WIDE,
        };
        let content = match self.subject() {
            Some(Subject::Term(id)) => match self.culture(id, told) {
                Some(culture) => super::term::view(culture, &fields),
                None => space().into(),
            },
            Some(Subject::Language(tag)) => super::language::view(tag, &fields),
            None => note(say!(words, "vocabulary-nothing-chosen")).into(),
        };
        let content = container(content)
            .max_width(WIDTH)
            .padding(if fields.wide { Space::XL } else { Space::M })
            .width(Fill);
        row![
            container(self.left(&fields)).width(LEFT.min(width * 0.45)),
            upright_divider(),
            container(scrollable(content).width(Fill).height(Fill))
                .class(Ground::Card)
                .width(Fill)
                .height(Fill),
        ]
        .into()
    }

    fn left<'a>(&'a self, fields: &Fields<'a>) -> Element<'a, Message> {
        let words = fields.words;
        let parts = [
            (Part::Cultures, say!(words, "vocabulary-cultures")),
            (Part::Languages, say!(words, "vocabulary-languages")),
        ];
        let name = match self.part {
            Part::Cultures => say!(words, "vocabulary-find-term"),
            Part::Languages => say!(words, "vocabulary-find-language"),
        };
        let find = field(name.clone(), &self.find)
            .placeholder(name)
            .hide_label()
            .search()
            .on_input(Message::Find)
            .on_key(|press| match press.key {
                Key::Named(Named::Escape) if !press.empty => Some(Message::Cleared),
                Key::Named(Named::ArrowDown | Named::Enter | Named::Escape)
                    if press.modifiers.is_empty() =>
                {
                    Some(Message::ToRows)
                }
                _ => None,
            });
        let parts = segments(
            say!(words, "vocabulary-part"),
            parts,
            &self.part,
            Message::Part,
        );
        let title = heading(1, say!(words, "vocabulary-title")).size(Size::TITLE);
        let title: Element<'a, Message> = match fields.wide {
            true => row![container(title).width(Fill), parts]
                .align_y(Center)
                .into(),
            false => column![title, parts].spacing(Space::S).into(),
        };
        let head = column![title, find].spacing(Space::M).padding(Space::M);
        column![head, self.all_rows(fields)].into()
    }

    fn all_rows<'a>(&'a self, fields: &Fields<'a>) -> Element<'a, Message> {
        let words = fields.words;
        if self.rows.is_empty() {
            let sentence = match self.is_finding() {
                true => say!(words, "vocabulary-nothing-found"),
                false => say!(words, "vocabulary-no-languages"),
            };
            // It stands in for the rows, for the keyboard too.
            let all = self.is_finding().then(|| {
                press(say!(words, "vocabulary-show-all"))
                    .id(ROWS)
                    .on_press(Message::Cleared)
            });
            return column![soft(sentence), all]
                .spacing(Space::M)
                .padding(Space::XL)
                .into();
        }
        let name = match self.part {
            Part::Cultures => say!(words, "vocabulary-cultures"),
            Part::Languages => say!(words, "vocabulary-languages"),
        };
        let fields = *fields;
        rows(name, &self.heights, move |at| match self.rows.get(at) {
            Some(row) => self.one_row(at, row, &fields),
            None => space().into(),
        })
        .id(ROWS)
        .selected(self.at)
        .on_select(|at, _| Message::Reached(at))
        .on_open(|_| Message::Opened)
        .on_key(|at, key| {
            let folds = [(Named::ArrowLeft, false), (Named::ArrowRight, true)];
            let (_, unfold) = folds.into_iter().find(|(side, _)| key.is(*side))?;
            Some(Message::Fold(at, unfold))
        })
        .into()
    }

    fn one_row<'a>(&'a self, at: usize, one: &'a Row, fields: &Fields<'a>) -> Element<'a, Message> {
        let words = fields.words;
        let (name, count, muted) = match &one.subject {
            Subject::Term(id) => {
                let cultures = &fields.told.now.cultures;
                let culture = self.culture(id, fields.told);
                let name =
                    culture.map_or_else(|| id.to_string(), |one| fields.label(one).to_owned());
                let merged = culture.and_then(|one| one.merged_into.as_ref());
                let into = merged.and_then(|id| cultures.get(id));
                let count = match (into, culture.is_some_and(|one| one.hidden)) {
                    (Some(into), _) => {
                        say!(words, "vocabulary-merged", term = fields.label(into))
                    }
                    (None, true) => say!(words, "vocabulary-hidden"),
                    (None, false) => self.count(id, words),
                };
                let muted = into.is_some() || culture.is_some_and(|one| one.hidden);
                (name, count, muted)
            }
            Subject::Language(tag) => {
                let name = capital(&words.languages().name(tag, words.tongue()));
                let books = self.uses.in_language(tag).len();
                let count = match books {
                    0 => tag.to_string(),
                    count => say!(words, "list-books", count = count),
                };
                (name, count, false)
            }
        };
        let fold: Element<'a, Message> = match one.open {
            Some(open) => press(match open {
                true => say!(words, "vocabulary-fold", term = name.as_str()),
                false => say!(words, "vocabulary-unfold", term = name.as_str()),
            })
            .face(icon(if open { Icon::Down } else { Icon::Next }).size(14.0))
            .quiet()
            .still()
            .padding(6.0)
            .expanded(open)
            .on_press(Message::Fold(at, !open))
            .into(),
            None => space().into(),
        };
        // Only a tree has something to unfold.
        let room = match self.part == Part::Cultures && !self.is_finding() {
            true => FOLD,
            false => Space::XS,
        };
        let own = match &one.subject {
            Subject::Language(tag) => words.languages().own_name(tag).unwrap_or_default(),
            Subject::Term(_) => "",
        };
        let shown = match own.is_empty() || own.eq_ignore_ascii_case(&name) {
            true => name.clone(),
            false => format!("{name} · {own}"),
        };
        let ink = if muted { Ink::Soft } else { Ink::Plain };
        let face = row![
            space().width(STEP * one.depth as f32),
            container(fold).width(room),
            clipped(shown).ink(ink).width(Fill),
            soft(count.clone()).size(Size::NOTE),
        ]
        .spacing(Space::XS)
        .padding(iced::padding::horizontal(Space::M).right(Space::XL))
        .height(Fill)
        .align_y(Center);
        let row = press(name)
            .row(self.at == Some(at))
            .still()
            .face(face)
            .padding(0)
            .width(Fill)
            .value(count)
            .on_press(Message::Reached(at))
            .on_double(Message::Opened);
        match one.open {
            Some(open) => row.expanded(open).into(),
            None => row.into(),
        }
    }

    /// Says how many books use a term or a narrower one; nothing where none does.
    fn count(&self, id: &crate::model::TermId, words: &Words) -> String {
        let count = self.uses.below(id);
        let about = (count.about > 0).then(|| say!(words, "vocabulary-about", count = count.about));
        let by = (count.by > 0).then(|| say!(words, "vocabulary-by", count = count.by));
        about.into_iter().chain(by).collect::<Vec<_>>().join(" · ")
    }
}

impl<'a> Fields<'a> {
    /// Gives the label of a term in the tongue of the window.
    pub(super) fn label(&self, culture: &'a Culture) -> &'a str {
        culture.label(self.words.tongue())
    }

    /// Makes a field of one line that holds something.
    pub(super) fn line(
        &self,
        label: String,
        subject: &Subject,
        line: Line,
        held: &str,
    ) -> widget::Field<'a, Message> {
        let words = self.words;
        let refusal = self
            .book
            .refusal(subject, line)
            .map(|refusal| match refusal {
                Refusal::NoTerm => say!(words, "vocabulary-no-term"),
                Refusal::UnderItself => say!(words, "vocabulary-under-itself"),
                Refusal::IntoItself => say!(words, "vocabulary-into-itself"),
                Refusal::NoName => say!(words, "vocabulary-no-name"),
                Refusal::There => say!(words, "vocabulary-there"),
            });
        let field = field(label, self.book.value(subject, line, held));
        let field = match self.wide {
            true => field.beside(LABEL),
            false => field,
        };
        field
            .id(field_id(line))
            .on_input(move |text| Message::Typed(line, text))
            .on_submit(Message::Entered(line))
            .on_leave(Message::Left(line))
            .on_key(|press| press.is(Named::Escape).then_some(Message::ToRows))
            .error(refusal)
    }

    /// Puts something where fields stand, under a label.
    pub(super) fn labelled(
        &self,
        label: String,
        content: impl Into<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let content = content.into();
        if !self.wide {
            let label = (!label.is_empty()).then(|| note(label));
            return column![label, content].spacing(2).into();
        }
        row![
            note(label).width(LABEL).align_x(iced::Alignment::End),
            container(content).width(Fill)
        ]
        .spacing(Space::M)
        .into()
    }

    /// Names books, each to be pressed.
    pub(super) fn books(&self, title: String, books: &[EntryId]) -> Option<Element<'a, Message>> {
        if books.is_empty() {
            return None;
        }
        let words = self.words;
        let named = books.iter().take(BOOKS).filter_map(|id| {
            let entry = self.told.list.entry(*id)?;
            let title = match entry.book.title.as_str() {
                "" => say!(words, "list-no-title"),
                title => title.to_owned(),
            };
            let link = press(title).link().on_press(Message::ShowBook(*id));
            Some(Element::from(link))
        });
        let more = books.len().saturating_sub(BOOKS);
        let more = (more > 0).then(|| note(say!(words, "check-more", count = more)));
        let all = column![heading(2, title).size(Size::READING)]
            .extend(named)
            .push(more);
        Some(all.spacing(Space::XS).into())
    }

    /// Names a language as it stands in a heading.
    pub(super) fn language(&self, tag: &LanguageTag) -> String {
        capital(&self.words.languages().name(tag, self.words.tongue()))
    }
}
