//! The printed list as one thing after the other: headings, paragraphs and pictures, in the order in which they are read aloud. For copies
//! that have no places on a page: plain text, Markdown, Word.

use crate::print::index::Group;
use crate::print::page::{Drawn, Entry, Page, Part};

/// What a reader comes to next.
pub(super) enum Piece {
    Line(Line),
    Logo(Drawn),
    Cover(Drawn),
}

/// Words that belong together, a heading or a paragraph.
#[derive(Default)]
pub(super) struct Line {
    pub(super) role: Role,
    pub(super) words: Vec<Part>,
    /// Which way it runs, where it is not the way of the list.
    pub(super) rtl: Option<bool>,
    /// The name of its place.
    pub(super) place: Option<String>,
    /// The name of the place to which it leads.
    pub(super) leads_to: Option<String>,
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Role {
    Draft,
    Title,
    Year,
    Subtitle,
    Slogan,
    Introduction,
    /// The heading of a section or of an index.
    Section,
    /// What introduces a section.
    Note,
    /// What names a book. Without a heading of a section above it, it stands as high as one.
    Book {
        alone: bool,
    },
    Facts,
    Languages,
    Cultures,
    #[default]
    Annotation,
    Award,
    /// A language or a culture of an index.
    Group,
    /// Where else to look in an index.
    See,
    /// In which way the books that follow have to do with it.
    Way,
    /// A book in an index.
    Listed,
    /// What is said in place of books.
    Empty,
    Closing,
}

impl Role {
    /// Tells whether it belongs to the book that was named before.
    pub(super) fn is_of_a_book(self) -> bool {
        matches!(
            self,
            Self::Facts | Self::Languages | Self::Cultures | Self::Annotation | Self::Award
        )
    }

    /// Tells whether the program's own words lead it: it runs as they do, from left to right.
    pub(super) fn is_labelled(self) -> bool {
        matches!(self, Self::Facts | Self::Languages | Self::Cultures)
    }
}

/// Tells the list.
pub(super) fn story(told: Page) -> Vec<Piece> {
    let mut story = Story(Vec::new());
    story.lines(Role::Draft, told.draft);
    if let Some(logo) = told.logo {
        story.0.push(Piece::Logo(logo));
    }
    story.lines(Role::Year, told.kicker);
    story.lines(Role::Title, [told.title]);
    story.lines(Role::Subtitle, told.subtitle);
    story.lines(Role::Slogan, told.slogan);
    story.lines(Role::Introduction, told.introduction);
    story.lines(Role::Empty, told.empty);
    for section in told.sections {
        story.lines(Role::Section, section.heading);
        story.lines(Role::Note, section.introduction);
        for entry in section.entries {
            story.entry(entry);
        }
    }
    for index in told.indexes {
        story.lines(Role::Section, [index.heading]);
        for group in index.groups {
            story.group(group);
        }
    }
    story.lines(Role::Closing, told.closing);
    story.0
}

struct Story(Vec<Piece>);

impl Story {
    fn line(&mut self, line: Line) {
        if !line.words.is_empty() {
            self.0.push(Piece::Line(line));
        }
    }

    /// Puts each part on a line of its own.
    fn lines(&mut self, role: Role, parts: impl IntoIterator<Item = Part>) {
        for part in parts {
            self.together(role, vec![part]);
        }
    }

    fn together(&mut self, role: Role, words: Vec<Part>) {
        self.line(Line {
            role,
            words,
            ..Line::default()
        });
    }

    fn entry(&mut self, entry: Entry) {
        self.line(Line {
            role: Role::Book {
                alone: entry.level == 1,
            },
            words: entry.heading,
            rtl: entry.heading_rtl,
            place: entry.anchor,
            leads_to: None,
        });
        if let Some(cover) = entry.cover {
            self.0.push(Piece::Cover(cover));
        }
        self.together(Role::Facts, entry.facts);
        self.lines(Role::Languages, entry.languages);
        self.lines(Role::Cultures, entry.cultures);
        self.lines(Role::Annotation, entry.annotation);
        self.lines(Role::Award, entry.awards);
    }

    fn group(&mut self, group: Group) {
        let mut name = vec![group.name];
        if let Some(own) = group.own {
            name.extend([between(" · "), own]);
        }
        self.together(Role::Group, name);
        self.lines(Role::See, group.see);
        for kind in group.kinds {
            self.lines(Role::Way, kind.label);
            for book in kind.books {
                let mut words = book.title;
                if let Some(who) = book.who {
                    words.extend([between(" ("), who, between(")")]);
                }
                self.line(Line {
                    role: Role::Listed,
                    words,
                    rtl: book.turned,
                    place: None,
                    leads_to: Some(book.id),
                });
            }
        }
    }
}

/// Gives signs that stand between words.
fn between(signs: &str) -> Part {
    let mut part = Part::default();
    signs.clone_into(&mut part.text);
    part
}
