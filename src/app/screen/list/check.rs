//! What should be looked at again, kind by kind, mistakes first. The looking itself is done on another thread.

use crate::app::Element;
use crate::app::aside::aside;
use crate::app::command::Command;
use crate::app::context::Context;
use crate::app::theme::{Ink, Size, Space};
use crate::app::widget::{Icon, answered, focus, heading, icon, note, press, text};
use crate::check::{self, Finding, Kind, Severity};
use crate::mint;
use crate::model::{Booklist, EntryId};
use crate::say;
use crate::words::Words;
use iced::Length::Fill;
use iced::keyboard::key::Named;
use iced::widget::{Id, column, container, row, scrollable};
use iced::{Alignment, Task};

/// How many findings of one kind are shown before the rest is only counted.
const SHOWN: usize = 200;

/// The first finding, for the keyboard.
const FIRST: &str = "finding";

/// The greatest width of the page, in logical pixels.
const WIDTH: f32 = 860.0;

/// What should be looked at again.
pub struct Check {
    findings: Option<Vec<Finding>>,
    /// The list has changed since.
    stale: bool,
    /// The number of the last look; the answer to another one comes too late.
    look: u64,
}

/// What happens here.
#[derive(Debug, Clone)]
pub enum Message {
    /// The list has been looked through.
    Looked(u64, Vec<Finding>),
    /// A book is to be shown, at the field that it is about.
    Pressed(EntryId, Kind),
    /// The aims are to be shown beside what the list holds.
    ToCoverage,
    /// The keyboard goes to another finding.
    Go(Way),
}

/// Where the keyboard goes among the findings.
#[derive(Debug, Clone, Copy)]
pub enum Way {
    /// To the next one.
    Next,
    /// To the one before.
    Previous,
    /// To the first.
    First,
    /// To the last that is shown.
    Last,
}

/// What is asked of the list screen.
pub enum Action {
    /// Nothing.
    None,
    /// A task.
    Run(Task<Message>),
    /// To show a book, at the field that it is about.
    Show(EntryId, Kind),
    /// To show the coverage of the list.
    Coverage,
}

impl Check {
    /// Begins without having looked.
    pub fn new(_list: &Booklist) -> Self {
        Self {
            findings: None,
            stale: true,
            look: 0,
        }
    }

    /// Notes that the list has changed.
    pub fn changed(&mut self) {
        self.stale = true;
    }

    /// Looks through the list, where it has changed since the last time, and goes to the first finding.
    pub fn refresh(&mut self, list: &Booklist) -> Task<Message> {
        if !self.stale {
            return focus::on(FIRST);
        }
        self.stale = false;
        self.look += 1;
        let (look, list) = (self.look, list.clone());
        aside(move || Message::Looked(look, check::check(&list, mint::today())))
    }

    /// Counts what was found; nothing before the first look.
    pub fn count(&self) -> Option<usize> {
        self.findings.as_ref().map(Vec::len)
    }

    /// Takes in what happened and tells what the list screen is to do.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Looked(look, findings) => {
                if look == self.look {
                    self.findings = Some(findings);
                    return Action::Run(focus::on(FIRST));
                }
                Action::None
            }
            Message::Pressed(entry, kind) => Action::Show(entry, kind),
            Message::ToCoverage => Action::Coverage,
            Message::Go(way) => Action::Run(self.go(way)),
        }
    }

    /// Goes from finding to finding; where one names several books, over its first.
    fn go(&self, way: Way) -> Task<Message> {
        let groups = self.findings.as_deref().map(groups).unwrap_or_default();
        let shown: usize = groups
            .iter()
            .map(|group| group.findings.len().min(SHOWN))
            .sum();
        match way {
            Way::Next => focus::among((0..shown).map(id_of), false),
            Way::Previous => focus::among((0..shown).map(id_of), true),
            Way::First => focus::on(id_of(0)),
            Way::Last => focus::on(id_of(shown.saturating_sub(1))),
        }
    }

    /// Shows what was found.
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let found: Element<'a, Message> = match &self.findings {
            None => note(say!(words, "check-looking")).into(),
            Some(findings) if findings.is_empty() => text(say!(words, "check-nothing")).into(),
            Some(findings) => {
                let mut before = 0;
                let groups = groups(findings).into_iter().map(|group| {
                    let first = before;
                    before += group.findings.len().min(SHOWN);
                    one_group(&group, first, words)
                });
                column(groups).spacing(Space::XL).into()
            }
        };
        let stale = (self.stale && self.findings.is_some()).then(|| {
            note(say!(
                words,
                "check-stale",
                key = Command::Check.key().unwrap_or_default()
            ))
        });
        let page = column![
            heading(1, say!(words, "check-title")).size(Size::TITLE),
            stale,
            found,
        ]
        .spacing(Space::L)
        .padding(Space::XL)
        .max_width(WIDTH);
        let page = scrollable(container(page).center_x(Fill)).height(Fill);
        answered(page, |key| {
            Some(Message::Go(match key {
                Named::ArrowDown => Way::Next,
                Named::ArrowUp => Way::Previous,
                Named::Home => Way::First,
                Named::End => Way::Last,
                _ => return None,
            }))
        })
    }
}

/// The nth finding that is shown, for the keyboard.
fn id_of(nth: usize) -> Id {
    match nth {
        0 => Id::new(FIRST),
        nth => Id::from(format!("finding {nth}")),
    }
}

/// What findings are about, as they stand together on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    Missing,
    MissingAnnotation,
    Isbn,
    Year,
    Twice,
    Person,
    Publisher,
    Long,
    Overused,
    Broken,
    Cover,
    Translator,
    TitleLanguages,
    Source,
    Suggested,
    Aims,
}

impl Subject {
    fn of(kind: &Kind) -> Self {
        match kind {
            Kind::Missing { .. } => Self::Missing,
            Kind::MissingAnnotation { .. } => Self::MissingAnnotation,
            Kind::IsbnDigit { .. }
            | Kind::IsbnLostZero { .. }
            | Kind::IsbnLength { .. }
            | Kind::IsbnNotUnderstood { .. } => Self::Isbn,
            Kind::YearNotUnderstood { .. } | Kind::YearInFuture { .. } => Self::Year,
            Kind::SameIsbn { .. } | Kind::SameTitle => Self::Twice,
            Kind::PersonSpellings { .. } => Self::Person,
            Kind::PublisherSpellings { .. } => Self::Publisher,
            Kind::AnnotationTooLong { .. } => Self::Long,
            Kind::WordOverused { .. } => Self::Overused,
            Kind::BrokenText { .. } => Self::Broken,
            Kind::CoverWithoutAlternative { .. } => Self::Cover,
            Kind::MissingTranslator => Self::Translator,
            Kind::ScriptWithoutLanguage { .. } | Kind::BilingualTitleOneLanguage { .. } => {
                Self::TitleLanguages
            }
            Kind::ByWithoutSource { .. } => Self::Source,
            Kind::TagsSuggested { .. } => Self::Suggested,
            Kind::AimNotMet { .. } => Self::Aims,
        }
    }

    fn name(self, words: &Words) -> String {
        match self {
            Self::Missing => say!(words, "check-kind-missing"),
            Self::MissingAnnotation => say!(words, "check-kind-missing-annotation"),
            Self::Isbn => say!(words, "check-kind-isbn"),
            Self::Year => say!(words, "check-kind-year"),
            Self::Twice => say!(words, "check-kind-twice"),
            Self::Person => say!(words, "check-kind-person"),
            Self::Publisher => say!(words, "check-kind-publisher"),
            Self::Long => say!(words, "check-kind-long"),
            Self::Overused => say!(words, "check-kind-overused"),
            Self::Broken => say!(words, "check-kind-broken"),
            Self::Cover => say!(words, "check-kind-cover"),
            Self::Translator => say!(words, "check-kind-translator"),
            Self::TitleLanguages => say!(words, "check-kind-languages"),
            Self::Source => say!(words, "check-kind-source"),
            Self::Suggested => say!(words, "check-kind-suggested"),
            Self::Aims => say!(words, "check-kind-aims"),
        }
    }
}

/// Findings that stand together.
struct Group<'a> {
    severity: Severity,
    subject: Subject,
    findings: Vec<&'a Finding>,
}

/// Puts findings about one thing together: mistakes first, then in the order in which they were found.
fn groups(findings: &[Finding]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for finding in findings {
        let (severity, subject) = (finding.severity, Subject::of(&finding.kind));
        let known = groups
            .iter_mut()
            .find(|group| (group.severity, group.subject) == (severity, subject));
        match known {
            Some(group) => group.findings.push(finding),
            None => groups.push(Group {
                severity,
                subject,
                findings: vec![finding],
            }),
        }
    }
    groups.sort_by_key(|group| group.severity);
    groups
}

fn one_group<'a>(group: &Group<'a>, first: usize, words: &Words) -> Element<'a, Message> {
    let (sign, ink) = match group.severity {
        Severity::Mistake => (Icon::Warning, Ink::Error),
        Severity::LookAgain => (Icon::Note, Ink::Marigold),
    };
    let count = group.findings.len();
    let name = say!(
        words,
        "check-group",
        name = group.subject.name(words),
        count = count
    );
    let title = row![icon(sign).ink(ink), heading(2, name).ink(ink)]
        .spacing(Space::S)
        .align_y(Alignment::Center);
    let more = count.saturating_sub(SHOWN);
    let more = (more > 0).then(|| note(say!(words, "check-more", count = more)));
    column![title]
        .extend(
            group
                .findings
                .iter()
                .take(SHOWN)
                .enumerate()
                .map(|(nth, finding)| one(finding, first + nth, words)),
        )
        .push(more)
        .spacing(Space::XS)
        .into()
}

/// One finding; where it is about several books, each of them can be pressed.
fn one<'a>(finding: &'a Finding, nth: usize, words: &Words) -> Element<'a, Message> {
    let sentence = finding.sentence(words);
    let whole = |sentence: String, message| {
        press(sentence.clone())
            .face(text(sentence).width(Fill))
            .row(false)
            .width(Fill)
            .id(id_of(nth))
            .on_press(message)
            .into()
    };
    match (finding.entries.as_slice(), &finding.kind) {
        ([], Kind::AimNotMet { .. }) => whole(sentence, Message::ToCoverage),
        ([], _) => container(text(sentence)).padding(Space::S).into(),
        ([place], kind) => whole(sentence, Message::Pressed(place.id, kind.clone())),
        (places, kind) => {
            let books = places.iter().take(SHOWN).enumerate().map(|(book, place)| {
                let title = match place.title.as_str() {
                    "" => say!(words, "dialog-untitled-book"),
                    title => title.to_owned(),
                };
                let link = press(title).link();
                let link = match book {
                    0 => link.id(id_of(nth)),
                    _ => link,
                };
                link.on_press(Message::Pressed(place.id, kind.clone()))
                    .into()
            });
            container(
                column![
                    text(sentence),
                    row(books)
                        .spacing(Space::M)
                        .wrap()
                        .vertical_spacing(Space::XS),
                ]
                .spacing(Space::XS),
            )
            .padding(Space::S)
            .into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Fact;
    use crate::words::Tongue;

    fn finding(severity: Severity, kind: Kind) -> Finding {
        Finding {
            severity,
            kind,
            entries: Vec::new(),
        }
    }

    #[test]
    fn findings_stand_together_by_what_they_are_about_mistakes_first() {
        let missing = |fact| finding(Severity::LookAgain, Kind::Missing { fact });
        let isbn = |severity| {
            let written = "978".into();
            finding(severity, Kind::IsbnNotUnderstood { written })
        };
        let findings = [
            missing(Fact::Year),
            isbn(Severity::Mistake),
            missing(Fact::Author),
            isbn(Severity::LookAgain),
        ];
        let found: Vec<(Subject, usize)> = groups(&findings)
            .iter()
            .map(|group| (group.subject, group.findings.len()))
            .collect();
        assert_eq!(
            found,
            [
                (Subject::Isbn, 1),
                (Subject::Missing, 2),
                (Subject::Isbn, 1)
            ]
        );
        let words = Words::of(Tongue::Spanish);
        assert_eq!(Subject::Missing.name(&words), "Datos que faltan");
    }
}
