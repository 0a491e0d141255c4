//! How several books look: each of their tags in a row, with how many have it and what can be done.

use super::{Instead, Message};
use crate::app::Element;
use crate::app::command::Command;
use crate::app::screen::list::book::line::{Line, New};
use crate::app::screen::list::book::pieces::{CHOICE, Fields, TIGHT};
use crate::app::screen::list::book::tags::{Held, Kind, Tag};
use crate::app::screen::list::book::{
    self, Editor, FIRST, Subject, awards, committee, cultures, facts, languages,
};
use crate::app::theme::{Ink, Size, Space};
use crate::app::widget::{self, Icon, chip, choice, heading, note, press, small, title};
use crate::model::{Entry, LanguageRole, SectionId};
use crate::say;
use crate::search;
use crate::words::{Words, field};
use iced::widget::{column, container, row, space};
use iced::{Center, Fill};

/// The room for the buttons of a tag.
const BUTTONS: f32 = 96.0;

/// Shows what can be done.
pub(in crate::app::screen::list::book) fn view<'a>(
    editor: &'a Editor,
    fields: &Fields<'a>,
) -> Element<'a, book::Message> {
    let words = fields.words;
    let several = &editor.several;
    let buttons = row![
        press(Command::PasteTags.name(words))
            .icon(Icon::Tick)
            .tip(Command::PasteTags.tip(words))
            .on_press(book::Message::Give(Command::PasteTags)),
        press(Command::Duplicate.name(words))
            .icon(Icon::Copy)
            .tip(Command::Duplicate.tip(words))
            .on_press(book::Message::Give(Command::Duplicate)),
        press(Command::Delete.name(words))
            .danger()
            .icon(Icon::Delete)
            .tip(Command::Delete.tip(words))
            .on_press(book::Message::Give(Command::Delete)),
    ]
    .spacing(Space::S);
    let group = |kind: Kind, name: String, field: Element<'a, book::Message>| {
        let held = several
            .held
            .iter()
            .filter(move |held| held.tag.kind() == kind);
        let rows: Vec<_> = held.map(|held| one(held, editor, fields)).collect();
        column![heading(2, name).size(Size::BODY), field]
            .extend(rows)
            .spacing(Space::S)
    };
    column![
        fields.head(
            title(say!(words, "book-several", count = several.common.books)),
            None
        ),
        note(say!(words, "book-several-hint")),
        committee::status(fields, several.common.status, Some(FIRST)),
        facts::formats(fields, several.common.format),
        sections(fields, several.common.section),
        group(
            Kind::Language,
            say!(words, "book-languages"),
            add_language(editor, fields)
        ),
        group(Kind::About, say!(words, "book-about"), add_about(fields)),
        group(
            Kind::Setting,
            say!(words, "book-settings"),
            fields.suggested(
                fields
                    .line(say!(words, "several-add-setting"), New::Setting)
                    .placeholder(say!(words, "book-setting-add")),
                New::Setting,
                search::Field::Settings,
            )
        ),
        people(editor, fields),
        group(
            Kind::Award,
            say!(words, "several-awards"),
            fields.terms(
                fields
                    .line(say!(words, "several-add-award"), New::Award)
                    .placeholder(say!(words, "several-award-hint")),
                New::Award,
                fields.pending(New::Award),
                awards::offers(fields.pending(New::Award)),
            )
        ),
        group(
            Kind::Keyword,
            say!(words, "book-tags"),
            fields.suggested(
                fields
                    .line(say!(words, "several-add-keyword"), New::Tag)
                    .placeholder(say!(words, "book-tag-add")),
                New::Tag,
                search::Field::Tags,
            )
        ),
        widget::divider(),
        buttons.wrap(),
    ]
    .spacing(Space::L)
    .into()
}

fn roles(words: &Words) -> Vec<(LanguageRole, String)> {
    let all = LanguageRole::ALL.into_iter();
    all.map(|role| (role, field::language_role(words, role)))
        .collect()
}

fn add_language<'a>(editor: &'a Editor, fields: &Fields<'a>) -> Element<'a, book::Message> {
    let words = fields.words;
    let typed = fields.pending(New::Language);
    let field = fields
        .line(say!(words, "book-add-language"), New::Language)
        .placeholder(say!(words, "book-language-add"));
    let chosen: Vec<&Entry> = match &editor.subject {
        Subject::Books(ids) if typed.trim().is_empty() => {
            let entries = ids.iter().filter_map(|id| fields.list.entry(*id));
            entries.map(AsRef::as_ref).collect()
        }
        _ => Vec::new(),
    };
    let field = match typed.trim() {
        "" => fields.on_demand(field, New::Language, languages::usual(&chosen, fields)),
        _ => fields.terms(field, New::Language, typed, languages::offers(typed, words)),
    };
    let likely = (None, say!(words, "several-role-likely"));
    let roles = roles(words)
        .into_iter()
        .map(|(role, name)| (Some(role), name));
    let label = say!(words, "several-role");
    let role = fields.labelled(
        label.clone(),
        choice(
            label,
            std::iter::once(likely).chain(roles).collect::<Vec<_>>(),
            Some(&editor.several.role),
            |role| Message::Role(role).into(),
        )
        .width(CHOICE),
    );
    column![field, role].spacing(Space::S).into()
}

fn add_about<'a>(fields: &Fields<'a>) -> Element<'a, book::Message> {
    let words = fields.words;
    let typed = fields.pending(New::About);
    fields.terms(
        fields
            .line(say!(words, "book-add-about"), New::About)
            .placeholder(say!(words, "book-culture-add")),
        New::About,
        typed,
        cultures::offers(typed, words),
    )
}

/// The people who stand in several of the books, each with what they name as their own.
fn people<'a>(editor: &'a Editor, fields: &Fields<'a>) -> Option<Element<'a, book::Message>> {
    let words = fields.words;
    let several = &editor.several;
    if several.shared.is_empty() {
        return None;
    }
    let each = several.shared.iter().map(|(name, count)| {
        let add = say!(words, "several-by-add", name = name.as_str());
        let head = row![
            widget::text(say!(
                words,
                "several-by-in",
                name = name.as_str(),
                count = (*count)
            )),
            space::horizontal(),
            press(add)
                .face(small(say!(words, "several-add")))
                .padding(TIGHT)
                .on_press(Message::AddBy(name.clone()).into()),
        ]
        .spacing(Space::S)
        .align_y(Center);
        let asked = Instead::By(name.clone());
        let field =
            (several.asks(&editor.subject) == Some(&asked)).then(|| instead(&asked, fields));
        let held = several
            .held
            .iter()
            .filter(|held| matches!(&held.tag, Tag::By(person, _) if person == name));
        column![head]
            .push(field)
            .extend(held.map(|held| one(held, editor, fields)))
            .spacing(Space::S)
            .into()
    });
    Some(
        column![
            heading(2, say!(words, "several-by")).size(Size::BODY),
            note(say!(words, "several-by-hint")),
        ]
        .extend(each)
        .spacing(Space::S)
        .into(),
    )
}

/// One tag: what it is, how many have it, and what can be done.
fn one<'a>(held: &'a Held, editor: &'a Editor, fields: &Fields<'a>) -> Element<'a, book::Message> {
    let words = fields.words;
    let name = held.tag.name(words);
    let counted = say!(words, "several-count", count = held.count, of = held.of);
    let counted = match held.suggested {
        0 => counted,
        suggested => format!(
            "{counted} · {}",
            say!(words, "several-suggested", count = suggested)
        ),
    };
    let shown: Element<'a, book::Message> = match &held.tag {
        Tag::Language(language, role) => {
            let (tag, before) = (language.clone(), *role);
            let language = field::capital(&words.languages().name(language, words.tongue()));
            let label = say!(words, "book-use-of", name = language.as_str());
            let role = choice(label, roles(words), Some(role), move |after| {
                Message::Use(tag.clone(), before, after).into()
            });
            row![chip(language).teal(), role.quiet()]
                .spacing(Space::XS)
                .align_y(Center)
                .into()
        }
        Tag::About(_) | Tag::By(..) => chip(name.clone()).hibiscus().into(),
        _ => chip(name.clone()).into(),
    };
    let button = |name: String, icon: Icon, message: Message| {
        press(name.clone())
            .quiet()
            .only_icon(icon)
            .padding(TIGHT)
            .tip(name)
            .on_press(message.into())
    };
    let lacking = held.of - held.count;
    let add = match (lacking, held.suggested) {
        (0, 0) => None,
        (0, _) => Some(button(
            say!(words, "several-confirm-named", name = name.as_str()),
            Icon::Tick,
            Message::Add(held.tag.clone()),
        )),
        (lacking, _) => Some(button(
            say!(
                words,
                "several-add-named",
                name = name.as_str(),
                count = lacking
            ),
            Icon::Add,
            Message::Add(held.tag.clone()),
        )),
    };
    let replace = button(
        say!(words, "several-replace-named", name = name.as_str()),
        Icon::Edit,
        Message::Replace(held.tag.clone()),
    );
    let remove = button(
        say!(words, "several-remove-named", name = name.as_str()),
        Icon::Remove,
        Message::Remove(held.tag.clone()),
    );
    let line = row![
        container(shown).width(Fill),
        small(counted).class(Ink::Soft),
        container(row![].push(add).push(replace).push(remove)).align_right(BUTTONS),
    ]
    .spacing(Space::S)
    .align_y(Center);
    let asked = Instead::Of(held.tag.clone());
    let field =
        (editor.several.asks(&editor.subject) == Some(&asked)).then(|| instead(&asked, fields));
    column![line].push(field).spacing(Space::S).into()
}

/// The field for what takes the place of a tag.
fn instead<'a>(asked: &Instead, fields: &Fields<'a>) -> Element<'a, book::Message> {
    let words = fields.words;
    let label = match asked {
        Instead::Of(tag) => say!(words, "several-instead", name = tag.name(words)),
        Instead::By(name) => say!(words, "several-by-add", name = name.as_str()),
    };
    let hint = match asked {
        Instead::Of(Tag::Language(..)) => say!(words, "book-language-add"),
        Instead::Of(Tag::About(_) | Tag::By(..)) | Instead::By(_) => {
            say!(words, "book-culture-add")
        }
        Instead::Of(Tag::Setting(_)) => say!(words, "book-setting-add"),
        Instead::Of(Tag::Keyword(_)) => say!(words, "book-tag-add"),
        Instead::Of(Tag::Award(_)) => say!(words, "several-award-hint"),
    };
    let typed = fields.pending(New::Instead);
    let line = Line::New(New::Instead);
    let field = fields.line(label, line).placeholder(hint).on_key(|key| {
        key.is(iced::keyboard::key::Named::Escape)
            .then(|| Message::Cancel.into())
    });
    let field = match asked {
        Instead::Of(Tag::Language(..)) => {
            fields.terms(field, line, typed, languages::offers(typed, words))
        }
        Instead::Of(Tag::About(_) | Tag::By(..)) | Instead::By(_) => {
            fields.terms(field, line, typed, cultures::offers(typed, words))
        }
        Instead::Of(Tag::Setting(_)) => fields.suggested(field, line, search::Field::Settings),
        Instead::Of(Tag::Keyword(_)) => fields.suggested(field, line, search::Field::Tags),
        Instead::Of(Tag::Award(_)) => fields.terms(field, line, typed, awards::offers(typed)),
    };
    let cancel = press(say!(words, "several-cancel"))
        .quiet()
        .on_press(Message::Cancel.into());
    column![field, fields.indented(cancel)]
        .spacing(Space::XS)
        .into()
}

fn sections<'a>(fields: &Fields<'a>, in_one: Option<SectionId>) -> Element<'a, book::Message> {
    let words = fields.words;
    let label = say!(words, "book-section");
    let options: Vec<(SectionId, String)> = fields
        .list
        .sections
        .iter()
        .map(|section| {
            let name = match section.heading.words(fields.at.language) {
                "" => say!(words, "book-no-heading"),
                heading => heading.to_owned(),
            };
            (section.id, name)
        })
        .collect();
    fields.labelled(
        label.clone(),
        choice(label, options, in_one.as_ref(), book::Message::MoveTo)
            .otherwise(say!(words, "book-mixed"))
            .width(CHOICE),
    )
}
