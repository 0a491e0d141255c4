//! What can be chosen for the print at hand. What means nothing for it is not shown.

use super::change::{Change, Choice as Matter, Part};
use super::own_picture::{CHOOSE, WORDS};
use super::tiles::{Way, What};
use super::{CHOICES, Message, Studio, choices};
use crate::app::Element;
use crate::app::screen::list::page::Print;
use crate::app::theme::{Size, Space};
use crate::app::widget::{
    self, Choice, Icon, Role, answered_within, check, decoration, divider, heading, note, picture,
    press, semantic, text,
};
use crate::print::{Art, Ink, Options, Palette, Printable, swatches};
use crate::say;
use crate::words::{Words, field};
use iced::keyboard::key::Named;
use iced::widget::image::Handle;
use iced::widget::{Id, column, container, row, space};
use iced::{Center, Fill, FillPortion, Length};
use std::sync::LazyLock;

/// The height at which a picture of one's own is shown, in logical pixels.
const OWN: f32 = 74.0;

/// The width and the height of the colours of a palette, in logical pixels.
const SWATCH: (f32, f32) = (54.0, 18.0);

impl Studio {
    /// Shows the choices.
    pub(super) fn side<'a>(&'a self, print: Print<'a>, words: &Words) -> Element<'a, Message> {
        let (list, options) = (print.list, print.options);
        let mut menus = vec![choices::paper(options, words), choices::ink(options, words)];
        menus.extend(choices::own(options, words));
        menus.push(choices::language(list, options, words));
        menus.extend(choices::other_language(list, options, words));
        menus.extend(choices::section(list, options, words));
        if Matter::Style.matters(options) {
            menus.push(choices::style(options, words));
        }
        column![
            pairs(menus),
            (options.ink == Ink::Colour).then(|| palettes(options, words)),
            Matter::Art
                .matters(options)
                .then(|| self.arts(print, words)),
            parts(say!(words, "studio-told"), &Part::TOLD, options, words),
            parts(
                match options.printable {
                    Printable::Index => say!(words, "studio-index-by"),
                    _ => say!(words, "studio-indexes"),
                },
                &Part::INDEXES,
                options,
                words
            ),
            Matter::Address
                .matters(options)
                .then(|| address(options, words)),
            divider(),
            self.sets.view(options, list, words).map(Message::Sets),
            self.panel.view(words).map(Message::Panel),
        ]
        .spacing(Space::L)
        .into()
    }

    /// The art, and a picture of one's own in its place.
    fn arts<'a>(&'a self, print: Print<'a>, words: &Words) -> Element<'a, Message> {
        let label = say!(words, "studio-art");
        let arts = Art::ALL.map(|art| -> Element<'a, Message> {
            let art = self.art(&What::Art(art), print, words);
            container(art).width(FillPortion(1)).into()
        });
        let arts = beside_each_other(row(arts), Art::ALL.map(|art| What::Art(art).id()).to_vec());
        let arts = semantic(Role::RadioGroup, label.clone(), arts);
        column![note(label), arts, self.own_picture(print.options, words)]
            .spacing(Space::XS)
            .into()
    }

    fn own_picture<'a>(&'a self, options: &Options, words: &Words) -> Element<'a, Message> {
        let choose = |name| {
            press(name)
                .id(CHOOSE)
                .icon(Icon::Picture)
                .on_press(Message::ChoosePicture)
        };
        let Some(cover) = &options.picture else {
            let reading = self
                .reading
                .then(|| note(say!(words, "book-cover-reading")));
            return row![choose(say!(words, "studio-picture-choose")), reading]
                .spacing(Space::S)
                .align_y(Center)
                .wrap()
                .into();
        };
        let told = cover.alternative.get(&options.language).unwrap_or_default();
        let name = match told {
            "" => say!(words, "studio-picture"),
            told => told.to_owned(),
        };
        let shown: Element<'a, Message> = match &self.picture {
            Some((_, handle)) => picture(name, handle, Length::Shrink, OWN),
            None => note(say!(words, "book-cover-unreadable")).into(),
        };
        let buttons = column![
            choose(say!(words, "studio-picture-other")),
            press(say!(words, "studio-picture-remove"))
                .quiet()
                .icon(Icon::Remove)
                .on_press(Message::RemovePicture),
        ]
        .spacing(Space::XS);
        let words_for_it = widget::field(say!(words, "book-alternative"), told)
            .id(WORDS)
            .placeholder(say!(words, "book-alternative-hint"))
            .on_input(Message::PictureWords);
        let words_for_it = match told {
            "" => words_for_it.help(say!(words, "studio-picture-decoration")),
            _ => words_for_it,
        };
        column![row![shown, buttons].spacing(Space::M).wrap(), words_for_it]
            .spacing(Space::S)
            .into()
    }
}

/// Puts choices in two columns, and those whose words would be cut there below, each over the whole width.
fn pairs<'a>(all: Vec<Choice<'a, Change>>) -> Element<'a, Message> {
    /// The most letters that have room in one of two columns.
    const ROOM: usize = 13;
    let menu = |choice: Choice<'a, Change>| -> Element<'a, Message> {
        Element::from(choice.labelled().width(Fill)).map(Message::Changed)
    };
    let (mut short, mut long): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|choice| choice.longest() <= ROOM);
    // The keyboard comes to the first that is shown.
    let first = if short.is_empty() {
        &mut long
    } else {
        &mut short
    };
    if !first.is_empty() {
        let choice = first.remove(0).id(CHOICES);
        first.insert(0, choice);
    }
    let mut lines = column![].spacing(Space::M);
    let mut short = short.into_iter().map(menu);
    while let Some(first) = short.next() {
        let second = short.next().unwrap_or_else(|| space().into());
        let halves = [first, second].map(|half| container(half).width(FillPortion(1)).into());
        lines = lines.push(row(halves).spacing(Space::M));
    }
    lines.extend(long.into_iter().map(menu)).into()
}

/// Has the arrow keys lead from one to the next.
fn beside_each_other<'a>(
    line: impl Into<Element<'a, Message>>,
    ids: Vec<Id>,
) -> Element<'a, Message> {
    answered_within(line, move |key| {
        let way = match key {
            Named::ArrowLeft | Named::ArrowUp => Way::Left,
            Named::ArrowRight | Named::ArrowDown => Way::Right,
            _ => return None,
        };
        Some(Message::Along(ids.clone(), way))
    })
}

fn palette_id(palette: Palette) -> Id {
    Id::from(format!("print-palette-{}", palette.word()))
}

/// The palettes: their colours with their names.
fn palettes<'a>(options: &Options, words: &Words) -> Element<'a, Message> {
    let label = say!(words, "studio-palette");
    let all = Palette::ALL.map(|palette| -> Element<'a, Message> {
        let name = field::palette(words, palette);
        let chosen = options.palette == palette;
        let face = column![
            decoration(colours(palette), SWATCH.0, SWATCH.1),
            text(name.clone()).size(Size::SMALL)
        ]
        .spacing(Space::XS)
        .align_x(Center);
        let palette = press(name)
            .tab(chosen)
            .role(Role::RadioButton)
            .checked(chosen)
            .face(face)
            .width(Fill)
            .padding(Space::XS)
            .id(palette_id(palette))
            .passed_by(!chosen)
            .on_press(Message::Changed(Change::Palette(palette)));
        container(palette).width(FillPortion(1)).into()
    });
    let all = beside_each_other(row(all), Palette::ALL.map(palette_id).to_vec());
    let all = semantic(Role::RadioGroup, label.clone(), all);
    column![note(label), all].spacing(Space::XS).into()
}

/// The colours of a palette as a picture: three fields beside each other. Made once.
fn colours(palette: Palette) -> &'static Handle {
    /// The side of a field, in pixels.
    const FIELD: usize = 36;
    static MADE: LazyLock<[Handle; 4]> = LazyLock::new(|| {
        Palette::ALL.map(|palette| {
            let colours = swatches(palette).map(|[red, green, blue]| [red, green, blue, 255]);
            let line = colours.map(|colour| colour.repeat(FIELD)).concat();
            Handle::from_rgba(3 * FIELD as u32, FIELD as u32, line.repeat(FIELD))
        })
    });
    let at = Palette::ALL.iter().position(|one| *one == palette);
    &MADE[at.unwrap_or_default()]
}

/// What can be on the print or not, as far as it means something for it.
fn parts<'a>(
    label: String,
    parts: &[Part],
    options: &Options,
    words: &Words,
) -> Option<Element<'a, Message>> {
    let boxes: Vec<Element<'a, Message>> = parts
        .iter()
        .filter(|part| part.matters(options))
        .map(|part| {
            let part = *part;
            check(name(part, words), part.is_on(options), |on| {
                Message::Changed(Change::With(part, on))
            })
            .into()
        })
        .collect();
    (!boxes.is_empty()).then(|| {
        let boxes = iced::widget::column(boxes).spacing(Space::XS);
        let head = heading(3, label.clone()).size(Size::BODY);
        semantic(Role::Group, label, column![head, boxes].spacing(Space::XS)).into()
    })
}

fn name(part: Part, words: &Words) -> String {
    match part {
        Part::Covers => say!(words, "studio-covers"),
        Part::Annotations => say!(words, "studio-annotations"),
        Part::Isbns => say!(words, "studio-isbns"),
        Part::Prices => say!(words, "studio-prices"),
        Part::LanguageNotes => say!(words, "studio-language-notes"),
        Part::Cultures => say!(words, "studio-cultures"),
        Part::Members => say!(words, "studio-members"),
        Part::IndexLanguages => say!(words, "studio-index-languages"),
        Part::IndexCultures => say!(words, "studio-index-cultures"),
        Part::IndexAuthors => say!(words, "studio-index-authors"),
        Part::IndexTitles => say!(words, "studio-index-titles"),
    }
}

/// The web address of the list, printed as a QR code.
fn address<'a>(options: &Options, words: &Words) -> Element<'a, Message> {
    widget::field(say!(words, "studio-address"), options.address.as_str())
        .placeholder("https://")
        .help(say!(words, "studio-address-why"))
        .on_input(|address| Message::Changed(Change::Address(address)))
        .into()
}
