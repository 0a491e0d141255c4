//! The list itself: title, languages, house style, the words around the books; and what only the committee reads.

use super::areas::Area;
use super::line::{Line, ListLine, New};
use super::pieces::{Fields, row_buttons};
use super::{Message, Part, Rows, languages};
use crate::app::Element;
use crate::app::theme::Space;
use crate::app::widget::{check, chip, note, segments, title};
use crate::model::{EntryStyle, Stage, Written};
use crate::say;
use crate::words::field::{self, capital};
use iced::widget::{column, row};

/// Shows the fields of the list.
pub(super) fn view<'a>(fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let list = fields.list;
    let shown = match list.title.words(fields.at.language) {
        "" => say!(words, "book-list-untitled"),
        text => text.to_owned(),
    };
    let year_odd = matches!(list.year, Some(Written::AsWritten(_)));
    column![fields.head(title(shown), Some(say!(words, "book-about-list")))]
        .push(fields.speaking().map(|speaking| fields.indented(speaking)))
        .push(fields.line(say!(words, "book-title"), ListLine::Title))
        .push(fields.line(say!(words, "book-subtitle"), ListLine::Subtitle))
        .push(fields.fact(
            say!(words, "book-year"),
            ListLine::Year,
            year_odd,
            say!(words, "book-year-odd"),
        ))
        .push(stage(fields))
        .push(main_language(fields))
        .push(also_issued_in(fields))
        .push(style(fields))
        .push(portrayals(fields))
        .push(annotation_words(fields))
        .push(fields.area(say!(words, "book-introduction"), Area::Introduction))
        .push(fields.line(say!(words, "book-slogan"), ListLine::Slogan))
        .push(fields.cover(list.logo.as_ref(), Line::List(ListLine::LogoAlternative)))
        .push(members(fields))
        .push(fields.area(say!(words, "book-credits"), Area::Credits))
        .push(fields.area(say!(words, "book-funders"), Area::Funders))
        .push(fields.area(say!(words, "book-permission"), Area::Permission))
        .push(fields.area(say!(words, "book-disclaimer"), Area::Disclaimer))
        .push(
            fields.part(Part::Committee, say!(words, "book-part-committee"), || {
                column![
                    fields.area(say!(words, "book-charge"), Area::Charge),
                    fields.area_above(
                        say!(words, "book-scope"),
                        Area::Scope,
                        Some(note(say!(words, "book-never-printed")).into()),
                    ),
                ]
                .spacing(Space::S)
                .into()
            }),
        )
        .spacing(Space::M)
        .into()
}

/// The members, one in each row, with an empty row at the end.
fn members<'a>(fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let all = &fields.list.members;
    let rows = (0..=all.len()).map(|at| {
        let label = match at {
            0 => say!(words, "book-members"),
            _ => say!(words, "book-member-number", number = (at + 1)),
        };
        let name = fields
            .line(label, ListLine::Member(at))
            .placeholder(say!(words, "book-member-add"));
        let Some(member) = all.get(at) else {
            // A column too: the keyboard stays in the field when the first letter makes it a row of its own.
            return column![name].into();
        };
        let of = member.name.as_str();
        let part = fields
            .line(
                say!(words, "book-member-part", name = of),
                ListLine::MemberPart(at),
            )
            .placeholder(say!(words, "book-member-part-hint"))
            .hide_label();
        let named = check(
            say!(words, "book-member-in-print", name = of),
            member.in_print,
            |may| Message::MayBeNamed(at, may),
        );
        let buttons = row_buttons(words, Rows::Members, at, all.len(), of);
        let below = column![part, row![named, buttons].spacing(Space::S).wrap()];
        column![name, fields.indented(below.spacing(Space::XS))]
            .spacing(Space::XS)
            .into()
    });
    let why = fields.indented(note(say!(words, "book-members-why")));
    column(rows).push(why).spacing(Space::S).into()
}

fn stage<'a>(fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let label = say!(words, "book-stage");
    let options = vec![
        (Stage::Draft, say!(words, "book-stage-draft")),
        (Stage::Final, say!(words, "book-stage-final")),
    ];
    let choice = segments(label.clone(), options, &fields.list.stage, Message::Stage);
    let hint = note(match fields.list.stage {
        Stage::Draft => say!(words, "book-stage-draft-hint"),
        Stage::Final => say!(words, "book-stage-final-hint"),
    });
    fields.labelled(label, column![choice, hint].spacing(Space::XS))
}

fn main_language<'a>(fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let typed = fields.pending(New::MainLanguage);
    let name = words
        .languages()
        .name(&fields.list.language, words.tongue());
    let field = fields
        .line(say!(words, "book-main-language"), New::MainLanguage)
        .placeholder(capital(&name));
    let offers = languages::plain(typed, words);
    fields.terms(field, New::MainLanguage, typed, offers)
}

fn also_issued_in<'a>(fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let typed = fields.pending(New::AlsoIssuedIn);
    let field = fields.terms(
        fields
            .line(say!(words, "book-also-issued-in"), New::AlsoIssuedIn)
            .placeholder(say!(words, "book-language-plain")),
        New::AlsoIssuedIn,
        typed,
        languages::plain(typed, words),
    );
    let chips = fields
        .list
        .also_issued_in
        .iter()
        .enumerate()
        .map(|(at, tag)| {
            let name = capital(&words.languages().name(tag, words.tongue()));
            let remove = say!(words, "book-remove-named", name = name.as_str());
            chip(name)
                .teal()
                .on_remove(remove, Message::Remove(Rows::AlsoIssuedIn, at))
                .into()
        });
    let mut all = column![field].spacing(Space::XS);
    if !fields.list.also_issued_in.is_empty() {
        all = all.push(fields.indented(row(chips).spacing(Space::XS).wrap()));
    }
    all.into()
}

fn style<'a>(fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let label = say!(words, "book-entry-style");
    let options = EntryStyle::ALL
        .map(|style| (style, field::entry_style(words, style)))
        .to_vec();
    let chosen = &fields.list.style.entries;
    fields.labelled(
        label.clone(),
        segments(label, options, chosen, Message::EntryStyle),
    )
}

fn portrayals<'a>(fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let on = fields.list.style.portrayals;
    let scheme = check(
        say!(words, "book-portrayals-scheme"),
        on,
        Message::Portrayals,
    );
    let why = note(say!(words, "book-portrayals-why"));
    fields.indented(column![scheme, why].spacing(Space::XS))
}

fn annotation_words<'a>(fields: &Fields<'a>) -> Element<'a, Message> {
    let words = fields.words;
    let typed = fields.pending(New::AnnotationWords);
    let shown = match (typed, fields.list.style.annotation_words) {
        ("", Some(limit)) => limit.to_string(),
        (typed, _) => typed.to_owned(),
    };
    let field = fields
        .line_with(
            say!(words, "book-annotation-words"),
            New::AnnotationWords.into(),
            &shown,
        )
        .placeholder(say!(words, "book-annotation-words-hint"));
    match typed {
        "" => field.into(),
        _ => field.error(say!(words, "book-annotation-words-odd")).into(),
    }
}
