//! How a question looks: the book at the left, large, to judge by; the question at the right, its answers with their keys.

use super::choices::{self, Choice, Why};
use super::{By, Desk, FIELD, Message, NEXT, Step, answers, book, typed};
use crate::app::Element;
use crate::app::command::Command;
use crate::app::context::Context;
use crate::app::theme::{BOLD, Ground, Ink, Size, Space};
use crate::app::widget::{
    self, Icon, Press, Role, Suggestion, heading, icon, note, press, small, suggest, text,
};
use crate::check::stated::Asked;
use crate::model::{Booklist, Entry};
use crate::say;
use crate::search::Suggestions;
use crate::words::Words;
use iced::keyboard::key::Named;
use iced::widget::{column, container, responsive, row, scrollable, space};
use iced::{Center, Fill, FillPortion};

/// The widest that the book and the question are, and the width below which the book stands under the question.
const BOOK: f32 = 560.0;
const QUESTION: f32 = 720.0;
const NARROW: f32 = 820.0;

/// The width of the sign that shows a key.
const KEY: f32 = 30.0;

/// The answers that have a digit.
const DIGITS: usize = 9;

impl Desk {
    /// Shows the question, or that there is none.
    pub fn view<'a>(
        &'a self,
        list: &'a Booklist,
        suggestions: &'a Suggestions,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        responsive(move |size| {
            let narrow = size.width < NARROW;
            let shown = self.step();
            let shown = shown.and_then(|step| Some((step, list.entry(step.entry)?)));
            let body = match shown {
                None => self.end(context),
                Some((step, entry)) => {
                    let shown = book::view(step.asked, entry, self, list, context.words);
                    let question = self.question(step, entry, suggestions, context, narrow);
                    beside(shown, question, narrow)
                }
            };
            column![self.head(context, narrow), container(body).height(Fill)].into()
        })
        .into()
    }

    fn question<'a>(
        &'a self,
        step: Step,
        entry: &'a Entry,
        suggestions: &'a Suggestions,
        context: Context<'a>,
        narrow: bool,
    ) -> Element<'a, Message> {
        let words = context.words;
        let asked = step.asked;
        let question = question(asked, entry, words);
        let hint = match asked {
            Asked::By(_) => Some(say!(words, "desk-by-hint")),
            Asked::Sources(_) => None,
            _ if answers::is_single(asked) => Some(say!(words, "desk-single-hint")),
            _ => Some(say!(words, "desk-several-hint")),
        };
        let field: Option<Element<'a, Message>> =
            (!matches!(asked, Asked::Sources(_))).then(|| self.field(asked, suggestions, words));
        // Where the book stands below, its title is needed here.
        let title = narrow.then(|| note(entry.book.full_title()));
        let head = column![
            title,
            heading(2, question.clone()).size(24.0),
            hint.map(note)
        ];
        let answers = column![self.answers(asked, entry, words), field].spacing(Space::L);
        let buttons = self.buttons(question, words);
        let head = head.spacing(Space::XS).padding([Space::XL, Space::XXL]);
        let answers = container(answers)
            .padding([0.0, Space::XL])
            .max_width(QUESTION);
        let page = match narrow {
            true => column![head, container(buttons).padding([0.0, Space::XL]), answers]
                .spacing(Space::S),
            false => column![
                head,
                scrollable(answers).height(Fill),
                widget::divider(),
                container(buttons)
                    .padding([Space::L, Space::XL])
                    .max_width(QUESTION)
            ],
        };
        container(page).class(Ground::Card).into()
    }

    /// The answers that are offered, in two columns where they are many.
    fn answers<'a>(
        &'a self,
        asked: Asked,
        entry: &'a Entry,
        words: &Words,
    ) -> Element<'a, Message> {
        let waiting = self
            .choices
            .iter()
            .filter(|choice| choice.answer.is_suggested(asked, entry))
            .count();
        let confirm = (waiting > 0).then(|| {
            let name = say!(words, "desk-confirm", count = waiting);
            keyed(name, "Y", false, None, words).on_press(Message::Confirmed(By::Press))
        });
        let none = answers::can_be_none(asked).then(|| {
            let is = answers::is_none(asked, entry);
            keyed(none_name(asked, entry, words), "0", is, None, words)
                .role(Role::CheckBox)
                .checked(is)
                .on_press(Message::None(By::Press))
        });
        let each = self.choices.iter().enumerate();
        let mut rows: Vec<Element<'a, Message>> = each
            .map(|(at, choice)| one(at, choice, asked, entry, words).into())
            .collect();
        let rows: Element<'a, Message> = match rows.len() > DIGITS {
            true => {
                let second = rows.split_off(rows.len().div_ceil(2).min(DIGITS));
                let of = |rows| column(rows).spacing(Space::XS).width(Fill);
                row![of(rows), of(second)].spacing(Space::M).into()
            }
            false => column(rows).spacing(Space::XS).into(),
        };
        column![confirm, rows, none].spacing(Space::XS).into()
    }

    fn field<'a>(
        &'a self,
        asked: Asked,
        suggestions: &'a Suggestions,
        words: &Words,
    ) -> Element<'a, Message> {
        let (offers, first) = typed::offers(asked, &self.typed, suggestions, words);
        let hint = match asked {
            Asked::Languages => say!(words, "book-language-add"),
            Asked::About | Asked::By(_) => say!(words, "book-culture-add"),
            Asked::Setting => say!(words, "book-setting-add"),
            Asked::Awards => say!(words, "several-award-hint"),
            Asked::Ages => say!(words, "desk-ages-hint"),
            Asked::Format | Asked::Sources(_) => String::new(),
        };
        let error = self.refused.then(|| match asked {
            Asked::Languages => {
                say!(words, "book-language-unknown", typed = self.typed.as_str())
            }
            Asked::Ages => say!(words, "desk-ages-odd"),
            _ => say!(words, "desk-format-odd"),
        });
        let field = widget::field(say!(words, "desk-other"), &self.typed)
            .id(FIELD)
            .placeholder(hint)
            .on_input(Message::Typed)
            .on_submit(Message::Entered)
            .on_key(|key| key.is(Named::Escape).then_some(Message::Field(false)))
            .error(error);
        let offers = offers.into_iter().map(|offer| Suggestion {
            text: offer.shown,
            detail: Some(offer.note).filter(|note| !note.is_empty()),
            message: Message::Took(offer.text),
        });
        let field = Element::from(suggest(field, offers.collect()).take_first(first));
        container(field)
            .padding(iced::Padding::from([0.0, Space::M]).bottom(Space::XL))
            .into()
    }

    fn buttons<'a>(&'a self, question: String, words: &Words) -> Element<'a, Message> {
        let with_key = |name: String, key: &str| say!(words, "desk-key", name = name, key = key);
        let button = |name: String, key: &'static str, shown: &'static str| {
            press(with_key(name.clone(), key)).face(
                row![text(name), small(shown).class(Ink::Soft)]
                    .spacing(Space::S)
                    .align_y(Center),
            )
        };
        let enter = say!(words, "key-enter");
        let next_name = say!(words, "desk-next");
        let next = press(with_key(next_name.clone(), &enter))
            .face(
                row![text(next_name).font(BOLD), small(enter)]
                    .spacing(Space::S)
                    .align_y(Center),
            )
            .primary()
            .id(NEXT)
            .description(question)
            .on_press(Message::Next);
        row![
            button(say!(words, "desk-back"), "←", "←")
                .quiet()
                .on_press_maybe((self.at > 0).then_some(Message::Back)),
            button(say!(words, "desk-undo"), "U", "U")
                .quiet()
                .on_press_maybe((!self.trail.is_empty()).then_some(Message::Give(Command::Undo))),
            space::horizontal(),
            button(say!(words, "desk-skip"), "S", "S").on_press(Message::Next),
            next,
        ]
        .spacing(Space::S)
        .align_y(Center)
        .into()
    }
}

/// Sets the question beside the book, or above it where there is no room.
fn beside<'a>(
    book: Element<'a, Message>,
    question: Element<'a, Message>,
    narrow: bool,
) -> Element<'a, Message> {
    if narrow {
        let page = column![question, container(book).padding(Space::L)];
        return scrollable(page.spacing(Space::L)).height(Fill).into();
    }
    let book = container(book)
        .padding([Space::XL, Space::XXL])
        .max_width(BOOK)
        .width(Fill);
    let book = scrollable(container(book).align_right(Fill)).height(Fill);
    row![
        container(book).width(FillPortion(5)),
        widget::upright_divider(),
        container(question)
            .class(Ground::Card)
            .width(FillPortion(6))
            .height(Fill)
    ]
    .into()
}

/// The question in words.
fn question(asked: Asked, entry: &Entry, words: &Words) -> String {
    let person = |at: usize| {
        let person = entry.book.contributors.get(at);
        person.map_or("", |person| person.name.as_str())
    };
    match asked {
        Asked::Languages => say!(words, "desk-ask-languages"),
        Asked::About => say!(words, "desk-ask-about"),
        Asked::Setting => say!(words, "desk-ask-setting"),
        Asked::By(at) => say!(words, "desk-ask-by", name = person(at)),
        Asked::Sources(at) => say!(words, "desk-ask-source", name = person(at)),
        Asked::Format => say!(words, "desk-ask-format"),
        Asked::Ages => say!(words, "desk-ask-ages"),
        Asked::Awards => say!(words, "desk-ask-awards"),
    }
}

fn none_name(asked: Asked, entry: &Entry, words: &Words) -> String {
    match asked {
        Asked::About => say!(words, "desk-none-about"),
        Asked::Setting => say!(words, "desk-none-setting"),
        Asked::By(at) => {
            let person = entry.book.contributors.get(at);
            let name = person.map_or("", |person| person.name.as_str());
            say!(words, "desk-none-by", name = name)
        }
        _ => say!(words, "desk-none-award"),
    }
}

/// One answer with its key.
fn one<'a>(
    at: usize,
    choice: &Choice,
    asked: Asked,
    entry: &Entry,
    words: &Words,
) -> Press<'a, Message> {
    let given = choice.answer.is_given(asked, entry);
    let suggested = choice.answer.is_suggested(asked, entry);
    let why = match &choice.why {
        _ if suggested => Some(say!(words, "desk-why-sheet")),
        Why::Sheet | Why::Here | Why::Usual => None,
        Why::List(count) => Some(say!(words, "desk-why-list", count = (*count))),
        Why::SamePerson(title) => Some(say!(words, "desk-why-person", title = title.as_str())),
    };
    let key = match at {
        at if at < DIGITS => (at + 1).to_string(),
        _ => String::new(),
    };
    let role = match answers::is_single(asked) {
        true => Role::RadioButton,
        false => Role::CheckBox,
    };
    keyed(
        choices::name(&choice.answer, words),
        &key,
        given,
        why,
        words,
    )
    .role(role)
    .checked(given)
    .on_press(Message::Answered(at, By::Press))
}

/// Something to press with its key at the left, a tick where it is chosen, and a remark at the right.
fn keyed<'a>(
    name: String,
    key: &str,
    chosen: bool,
    why: Option<String>,
    words: &Words,
) -> Press<'a, Message> {
    let told = match key {
        "" => name.clone(),
        key => say!(words, "desk-key", name = name.as_str(), key = key),
    };
    let sign: Element<'a, Message> = match key {
        "" => space().width(KEY).into(),
        key => container(text(key.to_owned()).size(Size::NOTE).font(BOLD))
            .class(Ground::Framed)
            .center_x(KEY)
            .padding([3.0, 0.0])
            .into(),
    };
    let name = text(name).size(17.0);
    let name = match chosen {
        true => name.font(BOLD),
        false => name,
    };
    let tick: Element<'a, Message> = match chosen {
        true => icon(Icon::Tick).size(18.0).ink(Ink::Teal).into(),
        false => space().width(18).into(),
    };
    let mut face = row![sign, name.width(Fill)]
        .spacing(Space::M)
        .align_y(Center);
    let remark = why.clone().map(|why| {
        let remark = small(why).class(Ink::Soft);
        remark.wrapping(iced::widget::text::Wrapping::None)
    });
    face = face.push(remark).push(tick);
    let press = press(told)
        .face(face.width(Fill))
        .row(chosen)
        .padding([6.0, Space::M])
        .width(Fill);
    match why {
        Some(why) => press.description(why),
        None => press,
    }
}
