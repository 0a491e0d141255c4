//! What the user can choose for the whole program. Every choice takes effect at once.

use super::{Action, LABEL, Message as Outer, labelled};
use crate::app::Element;
use crate::app::command::Command;
use crate::app::context::Context;
use crate::app::opening;
use crate::app::screen::shelf::Sample;
use crate::app::theme::{Ink, Space};
use crate::app::widget::{self, Icon, clipped, dialog, field, note, press, segments, text};
use crate::say;
use crate::shelf::{Appearance, Settings};
use crate::words::{Tongue, Words};
use iced::Alignment;
use iced::Length::Fill;
use iced::widget::{column, row};

/// The smallest and the largest size of text in percent, and the step between two.
const TEXT: (u16, u16, u16) = (80, 200, 10);

/// The settings.
#[derive(Debug, Default)]
pub struct Choices {
    refused: Option<String>,
}

/// What happens in the settings.
#[derive(Debug, Clone)]
pub enum Message {
    /// Another language of the window; nothing for that of the system.
    Tongue(Option<Tongue>),
    /// Light, dark or as the system.
    Appearance(Appearance),
    /// Another size of text, in percent.
    Text(u16),
    /// The person is called so.
    Member(String),
    /// A sample list is wanted.
    Sample(Sample),
    /// The folder of this computer's own things is to be shown.
    Folder,
    /// It is, or no program shows it.
    FolderShown(bool),
}

impl Choices {
    pub(super) fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        let mut settings = context.settings.clone();
        match message {
            Message::Tongue(tongue) => settings.tongue = tongue,
            Message::Appearance(appearance) => settings.theme = appearance,
            Message::Text(size) => settings.text_size = size.clamp(TEXT.0, TEXT.1),
            Message::Member(name) => settings.member = name,
            Message::Sample(sample) => {
                return sample
                    .list()
                    .map_or(Action::None, |list| Action::Sample(Box::new(list)));
            }
            Message::Folder => {
                let shown = |(_, shown)| Outer::Choices(Message::FolderShown(shown));
                let folder = context.shelf.folder().to_owned();
                return Action::Run(opening::open(folder).map(shown));
            }
            Message::FolderShown(shown) => {
                self.refused = (!shown).then(|| say!(context.words, "settings-folder-refused"));
                return Action::None;
            }
        }
        Action::Settings(Box::new(settings))
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> widget::Dialog<'a, Outer> {
        let Context {
            words, settings, ..
        } = context;
        let tongues = [None, Some(Tongue::English), Some(Tongue::Spanish)];
        let tongue = segments(
            say!(words, "settings-tongue"),
            tongues.map(|tongue| (tongue, tongue_name(tongue, words))),
            &settings.tongue,
            Message::Tongue,
        );
        let appearances = [Appearance::System, Appearance::Light, Appearance::Dark];
        let appearance = segments(
            say!(words, "settings-appearance"),
            appearances.map(|appearance| (appearance, appearance_name(appearance, words))),
            &settings.theme,
            Message::Appearance,
        );
        let folder = row![
            clipped(context.shelf.folder().display().to_string()).width(Fill),
            press(say!(words, "settings-folder-open"))
                .icon(Icon::Elsewhere)
                .on_press(Message::Folder),
        ]
        .spacing(Space::S)
        .align_y(Alignment::Center);
        let samples = row![
            press(say!(words, "settings-sample-open"))
                .icon(Icon::Book)
                .on_press(Message::Sample(Sample::Together)),
            press(say!(words, "settings-sample-scripts"))
                .icon(Icon::Languages)
                .on_press(Message::Sample(Sample::EveryScript)),
        ]
        .spacing(Space::S)
        .wrap()
        .vertical_spacing(Space::S);
        let refused = self
            .refused
            .as_ref()
            .map(|sentence| note(sentence).class(Ink::Error));
        let content: Element<'a, Message> = column![
            labelled(say!(words, "settings-tongue"), tongue),
            labelled(say!(words, "settings-appearance"), appearance),
            labelled(
                say!(words, "settings-text-size"),
                text_size(settings, words)
            ),
            field(say!(words, "settings-member"), settings.member.as_str())
                .on_input(Message::Member)
                .help(say!(words, "settings-member-why"))
                .beside(LABEL),
            labelled(say!(words, "settings-sample"), samples),
            labelled(say!(words, "settings-folder"), folder),
            note(say!(words, "settings-folder-note")),
            refused,
        ]
        .spacing(Space::L)
        .into();
        dialog(say!(words, "command-settings"), content.map(Outer::Choices))
            .button(
                press(say!(words, "dialog-close"))
                    .primary()
                    .on_press(Outer::Cancel),
            )
            .on_cancel(Outer::Cancel)
    }
}

fn text_size<'a>(settings: &Settings, words: &Words) -> Element<'a, Message> {
    let size = settings.text_size;
    let smaller = press(Command::TextSmaller.name(words))
        .only_icon(Icon::ZoomOut)
        .tip(Command::TextSmaller.tip(words))
        .on_press_maybe((size > TEXT.0).then(|| Message::Text(size - TEXT.2)));
    let larger = press(Command::TextLarger.name(words))
        .only_icon(Icon::ZoomIn)
        .tip(Command::TextLarger.tip(words))
        .on_press_maybe((size < TEXT.1).then(|| Message::Text(size + TEXT.2)));
    row![
        smaller,
        text(say!(words, "settings-percent", size = size)),
        larger
    ]
    .spacing(Space::M)
    .align_y(Alignment::Center)
    .into()
}

fn tongue_name(tongue: Option<Tongue>, words: &Words) -> String {
    match tongue {
        None => say!(words, "settings-as-system"),
        Some(Tongue::English) => say!(words, "settings-english"),
        Some(Tongue::Spanish) => say!(words, "settings-spanish"),
    }
}

fn appearance_name(appearance: Appearance, words: &Words) -> String {
    match appearance {
        Appearance::System => say!(words, "settings-as-system"),
        Appearance::Light => say!(words, "settings-light"),
        Appearance::Dark => say!(words, "settings-dark"),
    }
}
