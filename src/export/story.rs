//! The printed list as one thing after the other: headings, paragraphs and pictures, in the order in which they are read aloud. For copies
//! that have no places on a page: plain text, Markdown, Word.

use crate::print::Printable;
use crate::print::index::Group;
use crate::print::library::Panel;
use crate::print::page::{Drawn, Entry, Page, Part, Section};
use std::collections::BTreeMap;

/// What a reader comes to next.
pub(super) enum Piece {
    Line(Line),
    Logo(Drawn),
    Cover(Drawn),
    /// The same book in the other language follows.
    OtherLanguage,
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
    /// Who made a book, where the title stands alone.
    By,
    Facts,
    Languages,
    Cultures,
    #[default]
    Annotation,
    Award,
    /// A book to be pulled from its shelf.
    ToPull,
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
    /// What the lines that follow are about.
    Label,
    /// Where the list or the library is found.
    Contact,
    Closing,
}

impl Role {
    /// Tells whether it belongs to the book that was named before.
    pub(super) fn is_of_a_book(self) -> bool {
        matches!(
            self,
            Self::By
                | Self::Facts
                | Self::Languages
                | Self::Cultures
                | Self::Annotation
                | Self::Award
        )
    }

    /// Tells whether the program's own words lead it: it runs as they do, from left to right.
    pub(super) fn is_labelled(self) -> bool {
        matches!(self, Self::Facts | Self::Languages | Self::Cultures)
    }
}

/// Tells the list as a print holds it.
pub(super) fn story(told: Page, printable: Printable) -> Vec<Piece> {
    let mut story = Story {
        pieces: Vec::new(),
        printable,
    };
    story.page(told);
    story.pieces
}

struct Story {
    pieces: Vec<Piece>,
    printable: Printable,
}

impl Story {
    fn page(&mut self, mut told: Page) {
        let mut labels = std::mem::take(&mut told.labels);
        let mut other = told.other;
        self.lines(Role::Draft, told.draft);
        self.picture(told.logo);
        self.lines(Role::Year, told.kicker);
        self.lines(Role::Title, [told.title]);
        if let Some(other) = &mut other {
            self.lines(Role::Subtitle, [std::mem::take(&mut other.title)]);
        }
        self.lines(Role::Subtitle, told.subtitle);
        if let Some(other) = &mut other {
            self.lines(Role::Subtitle, other.subtitle.take());
        }
        self.lines(Role::Slogan, told.slogan);
        if let Some(other) = &mut other {
            self.lines(Role::Slogan, other.slogan.take());
        }
        if self.printable == Printable::Checklist {
            self.lines(Role::Introduction, labels.remove("count"));
            self.lines(Role::Introduction, labels.remove("order"));
        }
        self.picture(told.picture);
        let folded = self.printable == Printable::Brochure;
        if folded {
            // Whoever holds the folded sheet sees its back before its inside.
            if let Some(library) = told.library.take() {
                self.library(library, &mut labels);
            }
            self.lines(Role::Closing, std::mem::take(&mut told.closing));
            self.lines(Role::Closing, told.members.take());
            if !told.introduction.is_empty() {
                self.lines(Role::Section, labels.remove("about"));
            }
        }
        self.lines(Role::Introduction, told.introduction);
        if let Some(other) = &mut other {
            let introduction = std::mem::take(&mut other.introduction);
            self.lines(Role::Introduction, introduction);
        }
        if !told.found.is_empty() {
            self.lines(Role::Section, labels.remove("languages"));
        }
        for found in told.found {
            let mut words = vec![found.own];
            if let Some(name) = found.name {
                words.extend([between(" · "), name]);
            }
            self.together(Role::Listed, words);
        }
        let mut address = told.address;
        if folded {
            self.address(address.take(), &mut labels);
        }
        self.lines(Role::Empty, told.empty);
        let mut others = other
            .as_mut()
            .map_or_else(Vec::new, |other| std::mem::take(&mut other.sections))
            .into_iter();
        for section in told.sections {
            self.section(section, others.next());
        }
        if self.printable == Printable::Handout
            && let Some(library) = told.library.take()
        {
            self.library(library, &mut labels);
        }
        for index in told.indexes {
            self.lines(Role::Section, [index.heading]);
            for group in index.groups {
                self.group(group);
            }
        }
        self.address(address, &mut labels);
        if let Some(library) = told.library {
            self.library(library, &mut labels);
        }
        self.lines(Role::Closing, told.closing);
        if let Some(other) = other {
            self.lines(Role::Closing, other.closing);
        }
        self.lines(Role::Closing, told.members);
    }

    /// Puts where the list is found.
    fn address(&mut self, address: Option<Part>, labels: &mut BTreeMap<&'static str, Part>) {
        if let Some(address) = address {
            self.lines(Role::Section, labels.remove("find"));
            self.lines(Role::Contact, [address]);
        }
    }

    fn line(&mut self, line: Line) {
        if !line.words.is_empty() {
            self.pieces.push(Piece::Line(line));
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

    fn picture(&mut self, drawn: Option<Drawn>) {
        self.pieces.extend(drawn.map(Piece::Logo));
    }

    fn section(&mut self, section: Section, other: Option<Section>) {
        let mut others = Vec::new();
        let mut heading: Vec<Part> = section.heading.into_iter().collect();
        let mut introduction = section.introduction;
        if let Some(other) = other {
            let there = other
                .heading
                .filter(|there| heading.iter().all(|here| here.text != there.text));
            if let (Some(there), false) = (there, heading.is_empty()) {
                heading.extend([between(" · "), there]);
            }
            introduction.extend(other.introduction);
            others = other.entries;
        }
        self.together(Role::Section, heading);
        self.lines(Role::Note, introduction);
        let mut others = others.into_iter();
        for entry in section.entries {
            match self.printable {
                Printable::Checklist => self.line_to_pull(entry),
                _ => self.entry(entry, others.next()),
            }
        }
    }

    fn entry(&mut self, entry: Entry, other: Option<Entry>) {
        self.line(Line {
            role: Role::Book {
                alone: entry.level == 1,
            },
            words: entry.heading,
            rtl: entry.heading_rtl,
            place: entry.anchor,
            leads_to: None,
        });
        self.pieces.extend(entry.cover.map(Piece::Cover));
        self.lines(Role::By, entry.by);
        self.together(Role::Facts, entry.facts);
        self.lines(Role::Languages, entry.languages);
        self.lines(Role::Cultures, entry.cultures);
        self.lines(Role::Annotation, entry.annotation);
        self.lines(Role::Award, entry.awards);
        if let Some(other) = other {
            self.pieces.push(Piece::OtherLanguage);
            self.together(Role::Facts, other.facts);
            self.lines(Role::Languages, other.languages);
            self.lines(Role::Cultures, other.cultures);
            self.lines(Role::Annotation, other.annotation);
            self.lines(Role::Award, other.awards);
        }
    }

    /// Puts a book that is to be pulled from its shelf.
    fn line_to_pull(&mut self, entry: Entry) {
        let mut words = Vec::new();
        if let Some(mut number) = entry.call_number {
            number.strong = true;
            words.extend([number, between(" · ")]);
        }
        words.extend(entry.heading);
        if let Some(by) = entry.by {
            words.extend([between(" · "), by]);
        }
        if !entry.facts.is_empty() {
            words.push(between(" · "));
            words.extend(entry.facts);
        }
        self.line(Line {
            role: Role::ToPull,
            words,
            rtl: entry.heading_rtl,
            ..Line::default()
        });
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
                if let Some(section) = book.section {
                    words.extend([between(" · "), section]);
                }
                let leads_to = (self.printable != Printable::Index).then_some(book.id);
                self.line(Line {
                    role: Role::Listed,
                    words,
                    rtl: book.turned,
                    place: None,
                    leads_to,
                });
            }
        }
    }

    fn library(&mut self, library: Panel, labels: &mut BTreeMap<&'static str, Part>) {
        self.picture(library.logo);
        let name = library.name.or_else(|| labels.remove("find"));
        self.lines(Role::Section, name);
        self.lines(Role::Contact, library.address);
        for (name, lines) in [("hours", library.hours), ("programs", library.programs)] {
            if !lines.is_empty() {
                self.lines(Role::Label, labels.remove(name));
                self.lines(Role::Contact, lines);
            }
        }
        self.lines(Role::Contact, library.web);
    }
}

/// Gives signs that stand between words.
fn between(signs: &str) -> Part {
    let mut part = Part::default();
    signs.clone_into(&mut part.text);
    part
}
