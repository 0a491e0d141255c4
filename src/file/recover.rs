//! All that can still be read of a damaged file.
//!
//! The program writes every field on a line of its own at a depth that says what it belongs to, and no text goes over a
//! line. So one wrong byte spoils one line: the places where entries and sections begin are found again by
//! their lines, each part is read by itself, and of a part that cannot be read whole its single fields are read. A file
//! laid out in another way is cut at the words `Section(` and `Entry(`.

mod brackets;
mod lines;
mod part;

use super::decode::letters_at_any_price;
use super::mend::{Notice, looks_made, mend};
use super::{Lineage, State};
use crate::model::*;
use lines::{Anchor, Line};
use part::Part;
use std::collections::{BTreeMap, HashSet};
use std::ops::RangeInclusive;
use std::sync::Arc;

/// What could be read of a damaged file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovered {
    /// The list, as far as it could be read.
    pub list: Booklist,
    /// The states that led to it, as far as they could be read.
    pub lineage: Lineage,
    /// What could not be read, in the order of the file. Empty when nothing is wrong.
    pub lost: Vec<Lost>,
    /// What was put in order without loss.
    pub notices: Vec<Notice>,
}

/// Something that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// The lines of the file, from 1.
    pub lines: RangeInclusive<usize>,
    /// What stood there, as far as can be told.
    pub part: LostPart,
}

/// What stood in lines that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LostPart {
    /// A whole entry, with its title where that could be read.
    Entry(Option<String>),
    /// One field of an entry that is there otherwise.
    EntryField {
        /// The title of the entry, where it could be read.
        title: Option<String>,
        /// The name of the field in the file.
        field: String,
    },
    /// One field of a section.
    SectionField(String),
    /// One field of the list.
    ListField(String),
    /// A picture.
    Picture(String),
    /// Letters that are not UTF-8; each has become a replacement character.
    Letters,
    /// Lines of which nothing can be told.
    Unknown,
}

/// Reads all that can still be read of a damaged file. Never fails: in the worst case the list is empty.
pub fn recover(bytes: &[u8]) -> Recovered {
    let (text, marred) = letters_at_any_price(bytes);
    let mut lost: Vec<Lost> = marred
        .into_iter()
        .map(|line| Lost {
            lines: line..=line,
            part: LostPart::Letters,
        })
        .collect();
    let lines = lines::of(&text);
    let mut reading = Reading::default();
    reading.read(&lines, &mut lost);
    let Reading {
        head,
        sections,
        pictures,
        earlier,
    } = reading;
    let mut list = head.unwrap_or_else(|| Booklist::new(ListId::unset(), LanguageTag::default()));
    list.sections = sections;
    list.pictures = Arc::new(sound(&list, pictures, &mut lost));
    let (list, notices) = mended(list, &mut lost);
    lost.sort_by_key(|lost| *lost.lines.start());
    Recovered {
        list,
        lineage: Lineage::of_file(State::of_text(&text), earlier),
        lost,
        notices,
    }
}

/// Puts each picture under the name that follows from its bytes, where a cover asks for that name.
fn sound(
    list: &Booklist,
    read: Vec<(usize, PictureId, Picture)>,
    lost: &mut Vec<Lost>,
) -> BTreeMap<PictureId, Picture> {
    let asked: HashSet<&PictureId> = list.covers().map(|cover| &cover.picture).collect();
    let mut pictures = BTreeMap::new();
    for (number, stated, picture) in read {
        let made = picture.id();
        if asked.contains(&made) || !looks_made(&stated) {
            let name = if asked.contains(&made) { made } else { stated };
            let _ = pictures.insert(name, picture);
        } else if made != stated {
            lost.push(Lost {
                lines: number..=number,
                part: LostPart::Picture(stated.to_string()),
            });
        } else {
            let _ = pictures.insert(made, picture);
        }
    }
    pictures
}

/// Mends the list, leaving out every picture that is damaged.
fn mended(mut list: Booklist, lost: &mut Vec<Lost>) -> (Booklist, Vec<Notice>) {
    loop {
        match mend(list.clone()) {
            Ok(mended) => return mended,
            Err(picture) => {
                Arc::make_mut(&mut list.pictures).retain(|id, _| id.as_str() != picture);
                lost.push(Lost {
                    lines: 0..=0,
                    part: LostPart::Picture(picture),
                });
            }
        }
    }
}

/// Gives the number of the format that a file states, without reading anything else of it.
pub(super) fn stated_format(text: &str) -> Option<u32> {
    let head = text.split_once("sections").map_or(text, |(head, _)| head);
    let stated = head.split_once("format:")?.1.trim_start();
    let digits = stated
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(stated.len());
    // A number beyond all reason is still a later one.
    (digits > 0).then(|| stated[..digits].parse().unwrap_or(u32::MAX))
}

#[derive(Default)]
struct Reading {
    head: Option<Booklist>,
    sections: Vec<Section>,
    pictures: Vec<(usize, PictureId, Picture)>,
    earlier: Vec<State>,
}

impl Reading {
    fn read(&mut self, lines: &[Line<'_>], lost: &mut Vec<Lost>) {
        let mut rest: Vec<Line<'_>> = Vec::new();
        let mut at = 0;
        while let Some(line) = lines.get(at) {
            let part = match line.anchor {
                Some(Anchor::Entry) => self.entry(lines, at, lost),
                Some(Anchor::Section) => self.section(lines, at, lost),
                None => {
                    rest.push(*line);
                    at += 1;
                    continue;
                }
            };
            rest.extend(part.outside());
            at = part.end();
        }
        self.list(&rest, lost);
    }

    fn section<'l, 't>(
        &mut self,
        lines: &'l [Line<'t>],
        at: usize,
        lost: &mut Vec<Lost>,
    ) -> Part<'l, 't> {
        let mut part = Part::of(lines, at);
        let (section, missing) = part.read::<Section>("Section", None);
        lost.extend(missing.into_iter().map(|(lines, field)| Lost {
            lines,
            part: LostPart::SectionField(field),
        }));
        self.sections
            .push(section.unwrap_or_else(|| Section::new(SectionId::unset(), Texts::default())));
        part
    }

    fn entry<'l, 't>(
        &mut self,
        lines: &'l [Line<'t>],
        at: usize,
        lost: &mut Vec<Lost>,
    ) -> Part<'l, 't> {
        let mut part = Part::of(lines, at);
        let (entry, missing) = part.read::<Entry>("Entry", Some("book"));
        match entry {
            Some(entry) => {
                let title = Some(entry.book.title.clone()).filter(|title| !title.is_empty());
                lost.extend(missing.into_iter().map(|(lines, field)| Lost {
                    lines,
                    part: LostPart::EntryField {
                        title: title.clone(),
                        field,
                    },
                }));
                if self.sections.is_empty() {
                    self.sections
                        .push(Section::new(SectionId::unset(), Texts::default()));
                }
                if let Some(section) = self.sections.last_mut() {
                    section.entries.push(Arc::new(entry));
                }
            }
            None => lost.push(Lost {
                lines: part.lines(),
                part: LostPart::Entry(part.title()),
            }),
        }
        part
    }

    /// Reads what belongs neither to an entry nor to a section: the facts of the list, its pictures and its lineage.
    fn list(&mut self, lines: &[Line<'_>], lost: &mut Vec<Lost>) {
        let mut facts = Vec::new();
        for line in lines {
            if let Some((id, picture)) = line.picture() {
                match picture {
                    Some(picture) => self.pictures.push((line.number, id, picture)),
                    None => lost.push(Lost {
                        lines: line.number..=line.number,
                        part: LostPart::Picture(id.to_string()),
                    }),
                }
            } else if let Some(state) = line.state() {
                self.earlier.push(state);
            } else if line.is_closing() || !line.is_frame() {
                facts.push(*line);
            }
        }
        let mut part = Part::loose(&facts);
        let (read, missing) = part.read::<super::schema::Read>("Booklist", None);
        lost.extend(missing.into_iter().map(|(lines, field)| Lost {
            lines,
            part: if super::schema::Read::FACTS.contains(&field.as_str()) {
                LostPart::ListField(field)
            } else {
                LostPart::Unknown
            },
        }));
        if let Some(read) = read {
            let (list, earlier) = read.list();
            let first = lines.first().map_or(0, |line| line.number);
            self.pictures.extend(
                list.pictures
                    .iter()
                    .map(|(id, picture)| (first, id.clone(), picture.clone())),
            );
            self.earlier.extend(earlier);
            self.head = Some(list);
        }
    }
}
