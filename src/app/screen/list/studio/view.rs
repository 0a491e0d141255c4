//! How the studio is laid out: the small pictures, the choices, the pages with what can be done with them.

use super::tiles::{self, COLUMNS, Way, What};
use super::{Message, SIDE, SMALL, Studio};
use crate::app::Element;
use crate::app::command::Command;
use crate::app::context::Context;
use crate::app::dialog::{SAVED_AS, Wish, kind_name};
use crate::app::preview::Picture;
use crate::app::screen::list::page::{Print, Standing};
use crate::app::theme::{Ground, Ink, Size, Space};
use crate::app::widget::{
    Icon, Press, Role, answered_within, choice, decoration, divider, heading, icon, note, press,
    semantic, soft, text, title, upright_divider,
};
use crate::model::Stage;
use crate::print::{Art, Fit, PrintError, Printable};
use crate::say;
use crate::words::{Words, field};
use iced::keyboard::key::Named;
use iced::widget::{column, container, responsive, row, scrollable, space};
use iced::{Center, Fill, FillPortion};

/// The widths of the small pictures, or of both where they stand below each other, and of the choices, in logical pixels.
const CHOOSE: f32 = 302.0;
const CHOICES: f32 = 318.0;

/// The least widths for three parts beside each other, and for two.
const THREE: f32 = 1040.0;
const TWO: f32 = 620.0;

impl Studio {
    /// Shows the studio. `books` counts the books that are printed.
    pub fn view<'a>(
        &'a self,
        print: Print<'a>,
        books: usize,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        responsive(move |room| {
            let words = context.words;
            let choose = container(self.prints(print, words)).padding(Space::M);
            let side = container(self.side(print, words)).padding(Space::L);
            let page = container(self.pages(print, books, context))
                .width(Fill)
                .height(Fill);
            if room.width >= THREE {
                return row![
                    container(scrollable(choose).height(Fill)).width(CHOOSE),
                    upright_divider(),
                    container(scrollable(side).id(SIDE).height(Fill))
                        .width(CHOICES)
                        .class(Ground::Card),
                    upright_divider(),
                    page,
                ]
                .into();
            }
            let both = scrollable(column![choose, divider(), side]);
            if room.width >= TWO {
                return row![
                    container(both.height(Fill)).width(CHOOSE),
                    upright_divider(),
                    page,
                ]
                .into();
            }
            column![
                container(both.width(Fill)).height(FillPortion(1)),
                divider(),
                page.height(FillPortion(1)),
            ]
            .into()
        })
        .into()
    }

    /// What can be printed, in groups.
    fn prints<'a>(&'a self, print: Print<'a>, words: &Words) -> Element<'a, Message> {
        let [sets, printables, own] = tiles::groups(print.list, print.templates);
        let group = |name: String, all: Vec<What>| {
            (!all.is_empty()).then(|| {
                let tiles = self.grid(all, print, words);
                semantic(
                    Role::RadioGroup,
                    name.clone(),
                    column![heading(2, name).size(Size::READING), tiles].spacing(Space::S),
                )
            })
        };
        let groups = column![
            group(say!(words, "studio-sets"), sets),
            group(say!(words, "studio-printables"), printables),
            group(say!(words, "studio-own"), own),
        ]
        .spacing(Space::L);
        answered_within(groups, |key| {
            let way = match key {
                Named::ArrowLeft => Way::Left,
                Named::ArrowRight => Way::Right,
                Named::ArrowUp => Way::Up,
                Named::ArrowDown => Way::Down,
                _ => return None,
            };
            Some(Message::Went(way))
        })
    }

    fn grid<'a>(&'a self, all: Vec<What>, print: Print<'a>, words: &Words) -> Element<'a, Message> {
        let mut lines = column![].spacing(Space::S);
        for line in all.chunks(COLUMNS) {
            let tiles = line.iter().map(|what| -> Element<'a, Message> {
                let tile = self.tile(what, print, words);
                container(tile).width(FillPortion(1)).into()
            });
            let missing = (line.len()..COLUMNS)
                .map(|_| -> Element<'a, Message> { space().width(FillPortion(1)).into() });
            lines = lines.push(row(tiles.chain(missing)).spacing(Space::S));
        }
        lines.into()
    }

    /// A print that can be chosen: its first page, its name, whether it fits.
    fn tile<'a>(&'a self, what: &What, print: Print<'a>, words: &Words) -> Press<'a, Message> {
        let name = name(what, words);
        let made = self.tiles.get(what);
        let told = made.and_then(|made| told(made, words));
        let said = match &told {
            Some((told, _)) => format!("{name}, {told}"),
            None => name.clone(),
        };
        let told = told.map(|(told, ink)| text(told).size(Size::SMALL).class(ink));
        let face = column![
            container(small(made, SMALL)).center_x(Fill).center_y(SMALL),
            text(name).size(Size::NOTE).center().width(Fill),
            told,
        ]
        .spacing(Space::XS)
        .align_x(Center);
        let chosen = what.is_chosen(print.options, self.set());
        // A template that has gone is none of them: the first is the stop.
        let own = print.options.template.as_ref();
        let gone = own.is_some_and(|own| !print.templates.names().any(|name| name == own));
        let stop = chosen || (gone && *what == What::Printable(Printable::ALL[0]));
        let tile = press(said)
            .tab(chosen)
            .role(Role::RadioButton)
            .checked(chosen)
            .face(face)
            .width(Fill)
            .padding(Space::S)
            .id(what.id())
            .passed_by(!stop)
            .on_press(Message::Chosen(what.clone()));
        match made {
            // What is wrong is shown below the page once it is chosen.
            Some(Err(error)) => tile.description(error.sentence(words)),
            _ => tile,
        }
    }

    /// Art to choose, as it stands on the print.
    pub(super) fn art<'a>(
        &'a self,
        what: &What,
        print: Print<'a>,
        words: &Words,
    ) -> Press<'a, Message> {
        const WIDTH: f32 = 60.0;
        let name = name(what, words);
        let chosen = what.is_chosen(print.options, None);
        // With a picture of one's own none of it is chosen: the first is the stop.
        let stop = chosen || (print.options.picture.is_some() && *what == What::Art(Art::ALL[0]));
        let shown = small(self.tiles.get(what), WIDTH);
        let face = column![shown, text(name.clone()).size(Size::SMALL).center()]
            .spacing(Space::XS)
            .align_x(Center);
        press(name)
            .tab(chosen)
            .role(Role::RadioButton)
            .checked(chosen)
            .face(face)
            .width(Fill)
            .padding(Space::XS)
            .id(what.id())
            .passed_by(!stop)
            .on_press(Message::Chosen(what.clone()))
    }

    /// The pages with what can be done with them.
    fn pages<'a>(
        &'a self,
        print: Print<'a>,
        books: usize,
        context: Context<'a>,
    ) -> Element<'a, Message> {
        let words = context.words;
        if books == 0 {
            return nothing(print, words);
        }
        let page = self.page.view(print, Standing::Studio, context);
        column![
            self.ways_out(words),
            divider(),
            (print.list.stage == Stage::Draft).then(|| draft(words)),
            page.map(Message::Page),
        ]
        .into()
    }

    /// What leaves from here, and how.
    fn ways_out<'a>(&self, words: &Words) -> Element<'a, Message> {
        let kinds = SAVED_AS.map(|kind| (kind, kind_name(kind, words)));
        let save = choice(say!(words, "studio-save-as"), kinds, None, |kind| {
            Message::Wanted(Wish::One(kind))
        })
        .otherwise(say!(words, "studio-save-as"));
        let several = Command::ExportSeveral;
        row![
            press(say!(words, "studio-print"))
                .primary()
                .icon(Icon::Print)
                .tip(say!(words, "studio-print-why"))
                .on_press(Message::Wanted(Wish::Print)),
            save,
            press(several.name(words))
                .icon(Icon::Export)
                .tip(several.tip(words))
                .on_press(Message::Give(several)),
        ]
        .spacing(Space::S)
        .padding([Space::S, Space::M])
        .align_y(Center)
        .wrap()
        .into()
    }
}

/// Says that it is a draft, which stands on every page.
fn draft<'a>(words: &Words) -> Element<'a, Message> {
    let sentence = say!(words, "studio-draft");
    let line = row![
        text(sentence.clone()).size(Size::NOTE).width(Fill),
        press(say!(words, "studio-make-final"))
            .face(text(say!(words, "studio-make-final")).size(Size::NOTE))
            .link()
            .on_press(Message::MakeFinal),
    ]
    .spacing(Space::M)
    .padding([Space::XS, Space::M])
    .align_y(Center);
    let line = container(line).class(Ground::MarigoldTag);
    semantic(Role::Status, sentence, line).into()
}

/// Says why there is nothing to print yet, and what to do.
fn nothing<'a>(print: Print<'a>, words: &Words) -> Element<'a, Message> {
    let (why, command, sign) = match print.list.count() {
        0 => (say!(words, "studio-no-books"), Command::AddBook, Icon::Add),
        _ => (
            say!(words, "studio-none-accepted"),
            Command::Find,
            Icon::Book,
        ),
    };
    let name = match command {
        Command::Find => say!(words, "studio-to-the-list"),
        command => command.name(words),
    };
    let all = column![
        title(say!(words, "studio-nothing")),
        soft(why).center(),
        press(name)
            .icon(sign)
            .primary()
            .on_press(Message::Give(command)),
    ]
    .spacing(Space::L)
    .max_width(420.0)
    .align_x(Center);
    container(all)
        .center(Fill)
        .padding(Space::XL)
        .class(Ground::Desk)
        .into()
}

fn name(what: &What, words: &Words) -> String {
    match what {
        What::Set(name) | What::Template(name) => name.clone(),
        What::Printable(printable) => field::printable(words, *printable),
        What::Art(art) => field::art(words, *art),
    }
}

/// Says in a word or two whether all has its place.
fn told(made: &Result<Picture, PrintError>, words: &Words) -> Option<(String, Ink)> {
    Some(match made {
        Err(_) => (say!(words, "studio-refused"), Ink::Error),
        Ok(picture) => match &picture.fit {
            Fit::Open => return None,
            Fit::Fits { .. } => (say!(words, "studio-fits"), Ink::Good),
            Fit::RunsOver { entries, .. } => (
                say!(words, "studio-runs-over", count = entries.len()),
                Ink::Marigold,
            ),
        },
    })
}

/// The first page within a square, or what stands for it.
fn small<'a>(made: Option<&'a Result<Picture, PrintError>>, within: f32) -> Element<'a, Message> {
    match made {
        Some(Ok(picture)) => {
            let (width, height) = (picture.width as f32, picture.height as f32);
            let scale = within / width.max(height);
            let shown = decoration(&picture.handle, width * scale, height * scale);
            container(shown).class(Ground::Sheet).into()
        }
        Some(Err(_)) => icon(Icon::Warning).size(28.0).into(),
        None => container(note("…"))
            .center_x(within * 0.77)
            .center_y(within)
            .class(Ground::Framed)
            .into(),
    }
}
