//! Every widget of the window, to be looked at: `cargo run --example gallery`. F2 goes from light to dark.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use colibri::app::theme::{self, Ground, Ink, Size, Space, TITLE, Theme};
use colibri::app::widget::{
    Dialog, Element, Heights, Icon, Suggestion, anchored, area, check, chip, choice, clipped,
    dialog, divider, field, focus, heading, icon, mark, note, press, reading, rows, segments,
    small, soft, split, suggest, tag, text, title,
};
use iced::alignment::Vertical;
use iced::keyboard::{self, Key, key::Named};
use iced::widget::text_editor::{Action, Content};
use iced::widget::{column, container, row, scrollable, space};
use iced::{Fill, Subscription, Task, padding};

fn main() -> iced::Result {
    theme::load_fonts();
    iced::application(Gallery::new, Gallery::update, Gallery::view)
        .title("Gallery")
        .theme(|gallery: &Gallery| gallery.theme)
        .settings(iced::Settings {
            default_font: theme::BODY,
            default_text_size: Size::BODY.into(),
            ..iced::Settings::default()
        })
        .subscription(Gallery::subscription)
        .window_size((1366.0, 768.0))
        .run()
}

struct Gallery {
    theme: Theme,
    title: String,
    language: String,
    annotation: Content,
    shares: Vec<f32>,
    heights: Heights,
    book: usize,
    paper: &'static str,
    style: &'static str,
    covers: bool,
    open: bool,
    asked: bool,
    closed: bool,
}

#[derive(Debug, Clone)]
enum Message {
    Nothing,
    Title(String),
    Language(String),
    Annotation(Action),
    Shares(Vec<f32>),
    Book(usize),
    Paper(&'static str),
    Style(&'static str),
    Covers(bool),
    Open(bool),
    Ask(bool),
    ClosePane,
    Tab(bool),
    SwitchTheme,
}

const BOOKS: [(&str, &str, &str, &str); 6] = [
    (
        "Besos for Baby",
        "Jen Arena · Blanca Gómez",
        "English + Spanish words",
        "",
    ),
    (
        "Fry Bread: A Native American Family Story",
        "Kevin Noble Maillard · Juana Martinez-Neal",
        "",
        "about Seminole Nation",
    ),
    (
        "Bowwow Powwow = Bagosenjige-niimi’idim",
        "Brenda J. Child · Jonathan Thunder · tr. Gordon Jourdain",
        "Bilingual English / Ojibwe",
        "about Ojibwe",
    ),
    (
        "Alma y cómo obtuvo su nombre",
        "Juana Martinez-Neal",
        "Spanish",
        "about Peruvian",
    ),
    ("قمر على النافذة", "Author · Illustrator", "Arabic", ""),
    (
        "My Papi Has a Motorcycle, and a title that is much too long for its line",
        "Isabel Quintero · Zeke Peña",
        "English + Spanish words",
        "about Mexican American",
    ),
];

impl Gallery {
    fn new() -> (Self, Task<Message>) {
        let gallery = Self {
            theme: if std::env::var("ICED_THEME").is_ok_and(|theme| theme == "dark") {
                Theme::Dark
            } else {
                Theme::Light
            },
            title: "Bowwow Powwow = Bagosenjige-niimi’idim".into(),
            language: String::new(),
            annotation: Content::with_text(
                "Windy Girl’s uncle fills her head with stories, and one night she dreams of a powwow where every dancer is a dog. Told in English and Ojibwe.",
            ),
            shares: vec![0.29, 0.38, 0.33],
            heights: Heights::new((0..10_000).map(Self::height)),
            book: 3,
            paper: "Letter",
            style: "Day of the Child",
            covers: true,
            open: false,
            asked: false,
            closed: false,
        };
        (gallery, Task::none())
    }

    fn height(index: usize) -> f32 {
        if index.is_multiple_of(7) { 40.0 } else { 72.0 }
    }

    fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Nothing => {}
            Message::Title(title) => self.title = title,
            Message::Language(language) => self.language = language,
            Message::Annotation(action) => self.annotation.perform(action),
            Message::Shares(shares) => self.shares = shares,
            Message::Book(book) => self.book = book,
            Message::Paper(paper) => self.paper = paper,
            Message::Style(style) => self.style = style,
            Message::Covers(covers) => self.covers = covers,
            Message::Open(open) => self.open = open,
            Message::Ask(asked) => self.asked = asked,
            Message::ClosePane => self.closed = !self.closed,
            Message::Tab(true) => return focus::previous(),
            Message::Tab(false) => return focus::next(),
            Message::SwitchTheme => {
                self.theme = match self.theme {
                    Theme::Light => Theme::Dark,
                    Theme::Dark => Theme::Light,
                }
            }
        }
        Task::none()
    }

    fn subscription(&self) -> Subscription<Message> {
        keyboard::listen().map(|event| match event {
            keyboard::Event::KeyPressed {
                key: Key::Named(Named::Tab),
                modifiers,
                ..
            } => Message::Tab(modifiers.shift()),
            keyboard::Event::KeyPressed {
                key: Key::Named(Named::F2),
                ..
            } => Message::SwitchTheme,
            _ => Message::Nothing,
        })
    }

    fn view(&self) -> Element<'_, Message> {
        let share = |index: usize| self.shares.get(index).copied().unwrap_or(0.3);
        let page = (!self.closed).then(|| self.page());
        let panes = split(Message::Shares)
            .pane("List", share(0), 260.0, Some(self.list()))
            .pane("Book", share(1), 360.0, Some(self.at_hand()))
            .pane("Page", share(2), 260.0, page);
        let all = column![self.top(), divider(), panes, divider(), self.foot()];
        dialog::over(
            container(all).width(Fill).height(Fill).class(Ground::Paper),
            self.asked.then(|| self.question()),
        )
    }

    fn top(&self) -> Element<'_, Message> {
        row![
            mark(self.theme),
            heading(1, "Together with Día 2027").size(20.0),
            tag("draft · saved 09:41"),
            space().width(Space::L),
            press("List").tab(true).on_press(Message::Nothing),
            press("Coverage").tab(false).on_press(Message::Nothing),
            press("Check 3").tab(false).on_press(Message::Nothing),
            press("Print").tab(false).on_press(Message::Nothing),
            space().width(Fill),
            press("Undo")
                .only_icon(Icon::Undo)
                .tip("Undo (Ctrl+Z)")
                .on_press(Message::Nothing),
            press("Do again").only_icon(Icon::Redo),
            press("Find a command")
                .face(text("Find a command  Ctrl K"))
                .on_press(Message::Nothing),
            press("Add a book").primary().on_press(Message::Ask(true)),
        ]
        .spacing(Space::S)
        .align_y(Vertical::Center)
        .padding([Space::S, Space::L])
        .into()
    }

    fn list(&self) -> Element<'_, Message> {
        let find = field("Find", "")
            .on_input(|_| Message::Nothing)
            .placeholder("Find in 42 books")
            .search()
            .hide_label();
        let menu = anchored(
            press("Language")
                .pill(false)
                .opens(self.open)
                .on_press(Message::Open(!self.open)),
            self.open.then(|| {
                column![
                    check("Spanish", true, |_| Message::Nothing),
                    check("Ojibwe", false, |_| Message::Nothing),
                    check("Arabic", false, |_| Message::Nothing),
                ]
                .spacing(Space::S)
                .into()
            }),
        )
        .on_close(Message::Open(false));
        let books = rows("Books", &self.heights, |index| self.book(index))
            .selected(Some(self.book))
            .on_select(|index, _| Message::Book(index))
            .on_open(|_| Message::Ask(true));
        column![
            column![
                find,
                row![
                    press("Bilingual 9").pill(true).on_press(Message::Nothing),
                    menu,
                    press("Not stated 4").pill(false).on_press(Message::Nothing)
                ]
                .spacing(Space::S)
            ]
            .spacing(Space::S)
            .padding(Space::M),
            books
        ]
        .into()
    }

    fn book(&self, index: usize) -> Element<'_, Message> {
        if index.is_multiple_of(7) {
            return container(
                row![
                    heading(2, "Grades K – 2")
                        .size(Size::READING)
                        .ink(Ink::Hibiscus),
                    space().width(Fill),
                    small("14 books").class(Ink::Soft)
                ]
                .align_y(Vertical::Center),
            )
            .center_y(Fill)
            .padding([0.0, Space::L])
            .into();
        }
        let (title, people, language, culture) = BOOKS[index % BOOKS.len()];
        let tags = row![]
            .push((!language.is_empty()).then(|| tag(language).teal()))
            .push((!culture.is_empty()).then(|| tag(culture).hibiscus()))
            .push(
                language
                    .is_empty()
                    .then(|| tag("language missing").marigold()),
            )
            .spacing(Space::XS);
        press(title)
            .row(self.book == index)
            .still()
            .width(Fill)
            .padding(padding::horizontal(26).vertical(5))
            .face(column![
                clipped(title).font(TITLE).size(15.5).width(Fill),
                clipped(people).size(Size::NOTE).ink(Ink::Soft).width(Fill),
                tags
            ])
            .on_press(Message::Book(index))
            .into()
    }

    fn at_hand(&self) -> Element<'_, Message> {
        let tags: [Element<'_, Message>; 2] = [
            chip("English · text")
                .teal()
                .on_remove("Remove English", Message::Nothing)
                .into(),
            chip("Ojibwe · parallel text")
                .teal()
                .on_remove("Remove Ojibwe", Message::Nothing)
                .into(),
        ];
        let languages = suggest(
            field("Languages", &self.language)
                .on_input(Message::Language)
                .placeholder("Add a language")
                .before(tags)
                .beside(96.0),
            if self.language.is_empty() {
                Vec::new()
            } else {
                ["Ojibwe", "Oriya", "Oromo", "Ossetian"]
                    .into_iter()
                    .map(|name| Suggestion {
                        text: name.to_owned(),
                        detail: Some("a language".into()),
                        message: Message::Language(name.to_owned()),
                    })
                    .collect()
            },
        )
        .take_first(true);
        let annotation = area("Annotation", &self.annotation)
            .on_action(Message::Annotation)
            .beside(96.0)
            .below(
                row![
                    space().width(Fill),
                    choice(
                        "Language of the annotation",
                        [("en", "English".to_owned()), ("es", "Spanish".to_owned())],
                        Some(&"en"),
                        |_| Message::Nothing
                    )
                    .quiet(),
                    small("26 of 40 words").class(Ink::Soft),
                    small("fits the brochure").class(Ink::Good)
                ]
                .spacing(Space::S)
                .align_y(Vertical::Center),
            );
        let body = column![
            title(self.title.as_str()),
            note("Grades K – 2 · 3 of 14 · accepted"),
            field("Title", &self.title)
                .on_input(Message::Title)
                .beside(96.0),
            field("Publisher", "Minnesota Historical Society Press, 2018")
                .on_input(|_| Message::Nothing)
                .beside(96.0),
            field("ISBN", "978-1-68134-077-7")
                .on_input(|_| Message::Nothing)
                .after(icon(Icon::Tick).ink(Ink::Good))
                .beside(96.0),
            field("Year", "20l8")
                .on_input(|_| Message::Nothing)
                .error("This is not a year. It is kept as written.".to_owned())
                .beside(96.0),
            languages,
            annotation,
            reading("Windy Girl’s uncle fills her head with stories."),
        ]
        .spacing(Space::S);
        container(scrollable(
            container(body).padding(padding::all(Space::L).horizontal(22)),
        ))
        .height(Fill)
        .class(Ground::Card)
        .into()
    }

    fn page(&self) -> Element<'_, Message> {
        let facts = column![
            segments(
                "Paper",
                [("Letter", "Letter".to_owned()), ("A4", "A4".to_owned())],
                &self.paper,
                Message::Paper
            ),
            choice(
                "Style",
                [
                    "Day of the Child",
                    "Summer reading",
                    "Plain",
                    "Poster",
                    "Bookmarks",
                    "Shelf talkers"
                ]
                .map(|style| (style, style.to_owned())),
                Some(&self.style),
                Message::Style
            )
            .labelled()
            .width(220),
            check("Covers", self.covers, Message::Covers),
            row![
                press("Delete").danger().on_press(Message::Ask(true)),
                press("Plain").on_press(Message::Nothing),
                press("Quiet").quiet().on_press(Message::Nothing),
                press("Not now"),
            ]
            .spacing(Space::S),
            row![
                press("More about ISBN").link().on_press(Message::Nothing),
                press("Save").icon(Icon::Save).on_press(Message::Nothing),
            ]
            .spacing(Space::M)
            .align_y(Vertical::Center),
            row![
                tag("by").hibiscus(),
                tag("translator missing").marigold(),
                tag("damaged").error(),
                tag("plain")
            ]
            .spacing(Space::XS),
            container(text("A sheet").class(Ink::Inherited))
                .padding(Space::L)
                .class(Ground::Framed),
            soft("Soft words, and all icons:"),
            row(Icon::ALL.iter().map(|&of| icon(of).into()))
                .spacing(Space::S)
                .wrap(),
        ]
        .spacing(Space::M);
        container(scrollable(container(facts).padding(Space::L)))
            .height(Fill)
            .width(Fill)
            .class(Ground::Desk)
            .into()
    }

    fn foot(&self) -> Element<'_, Message> {
        row![
            note("42 books · 11 languages · 9 bilingual"),
            space().width(Fill),
            press("Close the page")
                .link()
                .face(note("Close the page"))
                .on_press(Message::ClosePane)
        ]
        .padding([Space::XS, Space::L])
        .into()
    }

    fn question(&self) -> Dialog<'_, Message> {
        dialog(
            "Delete this section?",
            column![
                text("The section holds 14 books. They go with it; Undo brings all of them back."),
                field("Name of the section", &self.title).on_input(Message::Title),
            ]
            .spacing(Space::M),
        )
        .button(press("Keep it").on_press(Message::Ask(false)))
        .button(press("Delete").danger().on_press(Message::Ask(false)))
        .on_cancel(Message::Ask(false))
        .on_accept(Message::Ask(false))
    }
}
