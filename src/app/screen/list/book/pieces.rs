//! What all groups of fields are made of: a field of one line, with its label at the left where there is room; the buttons of a row;
//! a part that can be folded.

use super::areas::Area;
use super::cover;
use super::line::{At, Fact, Line, ListLine, New, SectionLine};
use super::offers::Offer;
use super::typing::Place;
use super::usual::Usual;
use super::{Editor, FIRST, Message, Part, Rows, languages, uses};
use crate::app::Element;
use crate::app::command::Command;
use crate::app::context::Context;
use crate::app::theme::{Ink, Space};
use crate::app::widget::{self, Heading, Icon, press, small};
use crate::model::{Booklist, Direction, EntryId, LanguageRole, LanguageTag};
use crate::say;
use crate::search::{self, Suggestions};
use crate::words::Words;
use crate::words::field::capital;
use iced::Length;
use iced::widget::{column, container, row};

/// From this width on, labels stand left of their fields.
const WIDE: f32 = 420.0;

/// The room for labels left of fields, in logical pixels.
const LABEL: f32 = 108.0;

/// The width of a choice, in logical pixels.
pub const CHOICE: f32 = 200.0;

/// The room inside the buttons of a row, in logical pixels.
pub const TIGHT: [f32; 2] = [2.0, 6.0];

/// The most suggestions shown at once.
const SUGGESTIONS: usize = 8;

/// Gives the id of a field.
pub fn id(line: Line) -> iced::widget::Id {
    match line {
        Line::Book(Fact::Title)
        | Line::Section(SectionLine::Heading)
        | Line::List(ListLine::Title) => iced::widget::Id::new(FIRST),
        line => iced::widget::Id::from(format!("book {line:?}")),
    }
}

/// What every group of fields needs to show itself.
#[derive(Clone, Copy)]
pub struct Fields<'a> {
    pub words: &'a Words,
    pub list: &'a Booklist,
    pub at: At<'a>,
    editor: &'a Editor,
    suggestions: &'a Suggestions,
    wide: bool,
}

impl<'a> Fields<'a> {
    pub(super) fn new(
        editor: &'a Editor,
        list: &'a Booklist,
        suggestions: &'a Suggestions,
        context: Context<'a>,
        width: f32,
    ) -> Self {
        Self {
            words: context.words,
            list,
            at: editor.at(list),
            editor,
            suggestions,
            wide: width >= WIDE,
        }
    }

    /// Gives what stands in a field: the letters as they were typed while the list still holds what they meant.
    pub fn value(&self, line: impl Into<Line>) -> String {
        let line = line.into();
        if let Line::New(new) = line {
            return self.pending(new).to_owned();
        }
        let held = line.text(self.at);
        match &self.editor.typing {
            Some(typing) if typing.place == Place::Line(line) && typing.held == held => {
                typing.text.clone()
            }
            _ => held,
        }
    }

    /// Tells whether a field is the one that was typed in last.
    pub fn is_typing(&self, line: impl Into<Line>) -> bool {
        let place = Place::Line(line.into());
        self.editor
            .typing
            .as_ref()
            .is_some_and(|typing| typing.place == place)
    }

    /// Tells whether a part is unfolded.
    pub fn is_open(&self, part: Part) -> bool {
        self.editor.open.contains(&part)
    }

    /// Gives what the books of the list use languages for.
    pub fn usual(&self) -> &'a Usual {
        &self.editor.usual
    }

    /// Gives the books whose titles fit what is typed for another edition.
    pub fn found(&self) -> &'a [EntryId] {
        &self.editor.found
    }

    /// Gives the language that a field is in, where it is stated.
    fn stated(&self, line: Line) -> Option<&'a LanguageTag> {
        let book = self
            .at
            .entry
            .and_then(|id| self.list.entry(id))
            .map(|entry| &entry.book);
        match line {
            Line::Book(Fact::Title | Fact::Subtitle) => book?.title_language.as_ref(),
            Line::Book(Fact::OriginalTitle) => book?
                .languages
                .iter()
                .find(|used| used.role == LanguageRole::TranslatedFrom)
                .map(|used| &used.language),
            Line::Book(Fact::CoverAlternative)
            | Line::Section(SectionLine::Heading)
            | Line::List(
                ListLine::Title | ListLine::Subtitle | ListLine::Slogan | ListLine::LogoAlternative,
            ) => Some(self.at.language),
            _ => None,
        }
    }

    /// Tells whether what stands in a field goes from right to left: by its language where that is stated, else by its first letter.
    fn right_to_left(&self, line: Line, value: &str) -> bool {
        let direction = match self.stated(line) {
            Some(language) => Some(language.direction()),
            None => Direction::of_first_letter(value),
        };
        direction == Some(Direction::RightToLeft)
    }

    /// Gives what is typed to be added.
    pub fn pending(&self, new: New) -> &'a str {
        self.editor.pending.text(&self.editor.subject, new)
    }

    /// Makes the head of the pane: what is shown, a word about it, and the button that closes the pane.
    pub fn head(&self, title: Heading, about: Option<String>) -> Element<'a, Message> {
        let command = Command::PaneBook;
        let close = press(command.name(self.words))
            .only_icon(Icon::Remove)
            .quiet()
            .tip(command.tip(self.words))
            .on_press(Message::Give(command));
        let title = Element::from(title);
        let words = column![title]
            .push(about.map(widget::note))
            .spacing(2)
            .width(Length::Fill);
        row![words, close].spacing(Space::S).into()
    }

    /// Makes a field of one line.
    pub fn line(
        &self,
        label: impl Into<String>,
        line: impl Into<Line>,
    ) -> widget::Field<'a, Message> {
        let line = line.into();
        self.line_with(label, line, &self.value(line))
    }

    /// Makes a field of one line that shows something else while nothing is typed.
    pub fn line_with(
        &self,
        label: impl Into<String>,
        line: Line,
        value: &str,
    ) -> widget::Field<'a, Message> {
        let field = widget::field(label, value)
            .id(id(line))
            .right_to_left(self.right_to_left(line, value))
            .on_input(move |text| Message::Typed(line, text))
            .on_submit(Message::Entered(line))
            .on_leave(Message::Left(line))
            .error(self.refusal(line));
        match self.wide {
            true => field.beside(LABEL),
            false => field,
        }
    }

    /// Says why what is typed could not be added.
    fn refusal(&self, line: Line) -> Option<String> {
        let Line::New(new) = line else { return None };
        let (words, editor) = (self.words, self.editor);
        let typed = self.pending(new);
        editor
            .pending
            .is_refused(&editor.subject, new)
            .then(|| match new {
                New::Checked => say!(words, "book-checked-odd"),
                New::AnnotationWords => say!(words, "book-annotation-words-odd"),
                _ => {
                    let typed = uses::unknown(typed, words.languages(), languages::exactly);
                    say!(words, "book-language-unknown", typed = typed)
                }
            })
    }

    /// Makes a field for a fact that may not be understood, with a sentence for that case.
    pub fn fact(
        &self,
        label: String,
        line: impl Into<Line>,
        odd: bool,
        sentence: String,
    ) -> widget::Field<'a, Message> {
        let line = line.into();
        let field = self.line(label, line);
        // Half of "4-8" is nothing wrong.
        let on_its_way = self.is_typing(line)
            && self
                .value(line)
                .trim_end()
                .ends_with(['-', '–', 'P', 'p', 'r', 'e']);
        match odd {
            true if on_its_way => field.help(sentence),
            true => field.error(sentence),
            false => field,
        }
    }

    /// Makes a field that offers what the list already holds of the kind.
    pub fn suggested(
        &self,
        field: widget::Field<'a, Message>,
        line: impl Into<Line>,
        kind: search::Field,
    ) -> Element<'a, Message> {
        let line = line.into();
        let typed = match line {
            Line::New(new) => self.pending(new).to_owned(),
            // What stands there already needs no suggestions.
            line if !self.is_typing(line) => String::new(),
            line => self.value(line),
        };
        if typed.trim().is_empty() {
            return self.offering(field, line, Vec::new());
        }
        let offers = self
            .suggestions
            .find(kind, &typed, SUGGESTIONS)
            .into_iter()
            .filter(|found| found.text != typed)
            .map(|found| Offer {
                shown: found.text.clone(),
                note: String::new(),
                text: found.text.clone(),
            })
            .collect();
        self.offering(field, line, offers)
    }

    /// Makes a text of several lines, with a word below it.
    pub fn area(&self, label: String, area: Area) -> Element<'a, Message> {
        self.area_above(label, area, None)
    }

    /// Makes a text of several lines, with something below it.
    pub fn area_above(
        &self,
        label: String,
        area: Area,
        below: Option<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let Some(content) = self.editor.areas.get(area) else {
            return column![].into();
        };
        let mut shown = widget::area(label, content)
            .id(super::findings::area_id(area))
            .on_action(move |action| Message::Wrote(area, action))
            .on_value(move |text| Message::Filled(area, text));
        if self.wide {
            shown = shown.beside(LABEL);
        }
        match below {
            Some(below) => shown.below(below).into(),
            None => shown.into(),
        }
    }

    /// Sets something under a field rather than under its label.
    pub fn indented(&self, content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
        let left = match self.wide {
            true => LABEL + Space::M,
            false => 0.0,
        };
        container(content)
            .padding(iced::Padding::ZERO.left(left))
            .width(Length::Fill)
            .into()
    }

    /// Sets a label left of anything, or above it.
    pub fn labelled(
        &self,
        label: String,
        content: impl Into<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let label = widget::note(label);
        match self.wide {
            true => row![
                container(label)
                    .width(LABEL)
                    .align_right(LABEL)
                    .padding([Space::S, 0.0]),
                content.into()
            ]
            .spacing(Space::M)
            .into(),
            false => column![label, content.into()].spacing(Space::XS).into(),
        }
    }

    /// Marks the name of a tag that came from a sheet.
    pub fn told(&self, name: String, suggested: bool) -> String {
        match suggested {
            true => say!(self.words, "book-from-sheet", name = name),
            false => name,
        }
    }

    /// Makes the button that says that a tag from a sheet is right.
    pub fn confirm(&self, suggested: bool, rows: Rows, at: usize) -> Option<Element<'a, Message>> {
        suggested.then(|| {
            press(say!(self.words, "book-confirm"))
                .quiet()
                .icon(Icon::Tick)
                .on_press(Message::Confirm(rows, at))
                .into()
        })
    }

    /// Makes a part that can be folded.
    pub fn part(
        &self,
        part: Part,
        name: String,
        content: impl FnOnce() -> Element<'a, Message>,
    ) -> Element<'a, Message> {
        let open = self.is_open(part);
        let head = press(name)
            .quiet()
            .icon(match open {
                true => Icon::Up,
                false => Icon::Down,
            })
            .expanded(open)
            .on_press(Message::Fold(part));
        let mut all = column![widget::divider(), head].spacing(Space::S);
        if open {
            all = all.push(content());
        }
        all.into()
    }

    /// Offers the languages in which texts are issued, where there are several.
    pub fn speaking(&self) -> Option<Element<'a, Message>> {
        let tags = self.editor.languages(self.list);
        (tags.len() > 1).then(|| {
            let options: Vec<(LanguageTag, String)> = tags
                .into_iter()
                .map(|tag| {
                    let name = self.words.languages().name(&tag, self.words.tongue());
                    (tag, capital(&name))
                })
                .collect();
            widget::segments(
                say!(self.words, "book-text-language"),
                options,
                &self.editor.language,
                Message::SpeakIn,
            )
        })
    }

    /// Gives the picture that is shown, decoded once.
    pub fn picture(&self, cover: &crate::model::Cover) -> Option<&'a iced::widget::image::Handle> {
        self.editor.pictures.get(&cover.picture)
    }

    /// Tells whether a picture is being read.
    pub fn is_reading(&self) -> bool {
        self.editor.reading
    }

    /// Makes the cover, or the place for one.
    pub fn cover(
        &self,
        cover: Option<&'a crate::model::Cover>,
        alternative: Line,
    ) -> Element<'a, Message> {
        cover::view(cover, alternative, self)
    }
}

/// Makes the buttons that move a row and take it away. `name` says which row.
pub fn row_buttons<'a>(
    words: &Words,
    rows: Rows,
    at: usize,
    count: usize,
    name: &str,
) -> Element<'a, Message> {
    let button = |name: String, icon, message: Option<Message>| {
        press(name.clone())
            .quiet()
            .only_icon(icon)
            .padding(TIGHT)
            .tip(name)
            .on_press_maybe(message)
    };
    let mut buttons = row![].spacing(0.0);
    if count > 1 {
        buttons = buttons
            .push(button(
                say!(words, "book-move-up", name = name),
                Icon::MoveUp,
                (at > 0).then_some(Message::Move(rows, at, -1)),
            ))
            .push(button(
                say!(words, "book-move-down", name = name),
                Icon::MoveDown,
                (at + 1 < count).then_some(Message::Move(rows, at, 1)),
            ));
    }
    buttons
        .push(button(
            say!(words, "book-remove-named", name = name),
            Icon::Remove,
            Some(Message::Remove(rows, at)),
        ))
        .into()
}

/// Says a small thing, in marigold where it should be looked at.
pub fn remark<'a>(words: String, look: bool) -> Element<'a, Message> {
    small(words)
        .class(match look {
            true => Ink::Marigold,
            false => Ink::Soft,
        })
        .into()
}

/// Tells whether a fact of the entry is odd and says so under its field.
pub fn odd_fact<'a>(
    fields: &Fields<'a>,
    entry: &crate::model::Entry,
    label: String,
    fact: Fact,
    sentence: String,
) -> widget::Field<'a, Message> {
    fields.fact(label, fact, fact.is_as_written(entry), sentence)
}
