//! How a folded sheet is set: how large its type is, which entries begin a panel, and what finds room on which panel.
//!
//! Chosen from what the words take up, so that a short list breathes and a long one still fits. All of it is estimated before
//! the layout; where an estimate was too hopeful, the press asks for a denser setting.

mod outside;

use self::outside::{MOST_APART, Outside};
use super::measure::Hand;
use super::page::{Entry, Page, Part, Section};
use super::{Options, Paper};
use serde::Serialize;

/// How many panels hold the list: those of the inner side.
pub(super) const PANELS: usize = 3;

/// The empty space above and below the text of a panel, in points.
pub(super) const EDGE: f64 = 38.0;

/// From a fold to the text on either side of it.
const FOLD: f64 = 26.0;

/// From the cover of a book to its words.
const ASIDE: f64 = 11.0;

/// The share of a panel that is planned with. The rest is for what was estimated too low.
const SURE: f64 = 0.985;

/// The most that the space between entries grows so that panels are filled, as a share of itself.
const MOST_AIR: f64 = 0.9;

/// The smallest space at the foot of the inner side in which a picture finds room.
const LEAST_ART: f64 = 96.0;

/// The most entries for which panels are balanced; more never fit.
const MOST_ENTRIES: usize = 120;

/// The sizes of one setting, in points.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
struct Density {
    /// Of annotations.
    size: f64,
    /// Of titles.
    title: f64,
    /// Of facts.
    small: f64,
    /// The face of facts: the small letters of the plain one would look larger than a small annotation.
    #[serde(rename = "small-face")]
    face: &'static str,
    /// Between entries.
    gap: f64,
    /// The width of a cover.
    cover: f64,
}

/// From the most generous to the densest.
const DENSITIES: [Density; 7] = [
    density(12.0, 14.5, 9.5, 24.0, 66.0),
    density(11.25, 13.25, 9.0, 20.0, 58.0),
    density(10.5, 12.25, 8.5, 17.0, 50.0),
    density(10.0, 11.5, 8.5, 14.0, 44.0),
    density(9.5, 10.75, 8.5, 12.0, 38.0),
    density(9.0, 10.25, 8.5, 10.5, 34.0),
    density(8.75, 9.75, 8.5, 9.0, 30.0),
];

const fn density(size: f64, title: f64, small: f64, gap: f64, cover: f64) -> Density {
    Density {
        size,
        title,
        small,
        face: if size < 10.0 { "reading" } else { "plain" },
        gap,
        cover,
    }
}

/// The measures of a folded sheet, as its template reads them. In points.
#[derive(Serialize)]
pub(crate) struct Panels {
    /// The flap is so much narrower than the other panels, so that it folds in without a crease.
    narrower: f64,
    /// From a fold to the text.
    fold: f64,
    /// Above and below the text.
    edge: f64,
    /// The width of the text of a panel.
    width: f64,
    #[serde(flatten)]
    density: Density,
    /// The space between entries, grown so that the panels are filled.
    gap: f64,
    aside: f64,
    /// The size of the title on the cover.
    #[serde(rename = "cover-title")]
    cover_title: f64,
    /// The widths at which the lines of the words on the cover are of about one length.
    #[serde(rename = "title-width")]
    title_width: f64,
    #[serde(rename = "subtitle-width")]
    subtitle_width: f64,
    #[serde(rename = "slogan-width")]
    slogan_width: f64,
    /// The height of the picture on the cover.
    art: f64,
    /// The size of the introduction on the flap.
    about: f64,
    /// There are so many languages that their own names stand in a row.
    #[serde(rename = "found-close")]
    found_close: bool,
    /// What found no room on its own panel, and stands with the list inside.
    #[serde(rename = "about-inside")]
    about_inside: bool,
    #[serde(rename = "library-inside")]
    library_inside: bool,
    #[serde(rename = "closing-inside")]
    closing_inside: bool,
    #[serde(rename = "subtitle-inside")]
    subtitle_inside: bool,
    /// The height that is free at the foot of all three panels.
    free: f64,
    /// What the list would take at its densest, in panels.
    #[serde(skip)]
    pub(super) taken: f64,
    /// What one more entry would take at the densest, in panels.
    #[serde(skip)]
    pub(super) one: f64,
    /// The list flows from panel to panel as it comes: nothing denser can be tried.
    #[serde(skip)]
    pub(super) flows: bool,
    /// What stands behind the list because it found no room outside, in panels.
    #[serde(skip)]
    pub(super) behind: f64,
    /// The height of a line of an annotation.
    #[serde(skip)]
    pub(super) line: f64,
    /// About how many words stand on a line of an annotation.
    #[serde(skip)]
    pub(super) words: f64,
}

/// The size of a sheet that lies on its side, and how much narrower its flap is: a sixteenth of an inch, 1.5 millimetres.
fn sheet(paper: Paper) -> (f64, f64, f64) {
    const MILLIMETRE: f64 = 72.0 / 25.4;
    match paper {
        Paper::Letter => (792.0, 612.0, 4.5),
        Paper::Tabloid => (1224.0, 792.0, 4.5),
        Paper::A4 => (297.0 * MILLIMETRE, 210.0 * MILLIMETRE, 1.5 * MILLIMETRE),
        Paper::A3 => (420.0 * MILLIMETRE, 297.0 * MILLIMETRE, 1.5 * MILLIMETRE),
    }
}

/// Gives the height of what stands in a panel.
pub(super) fn panel_height(paper: Paper) -> f64 {
    sheet(paper).1 - 2.0 * EDGE
}

/// Chooses the setting of a folded sheet, so many steps denser than what is thought to fit, and marks the entries with which
/// panels begin.
pub(super) fn arrange(page: &mut Page, options: &Options, denser: usize) -> Panels {
    let (across, height, narrower) = sheet(options.paper);
    let width = (across + narrower) / PANELS as f64 - 2.0 * FOLD;
    let room = height - 2.0 * EDGE;
    let outside = Outside::of(page, width, room);
    let front = outside.before(page, width);
    let behind = outside.behind(page, width);
    let setting = |step: usize| Measured::of(page, options, DENSITIES[step], width, front, behind);
    let last = DENSITIES.len() - 1;
    let densest = setting(last);
    let planned = if densest.blocks.len() > MOST_ENTRIES || densest.whole() > room * 3.2 {
        None
    } else {
        (0..=last).find_map(|step| {
            let measured = setting(step);
            let ends = measured.balanced(room * SURE)?;
            Some((step, measured, ends))
        })
    };
    // What was planned did not fit: denser, and at last without a plan.
    let planned = match planned {
        Some((step, ..)) if denser > 0 => {
            let step = step + denser;
            let measured = (step <= last).then(|| setting(step));
            measured.and_then(|measured| {
                let ends = measured.balanced(room * SURE)?;
                Some((step, measured, ends))
            })
        }
        planned => planned,
    };
    let (step, gap, free) = match &planned {
        Some((step, measured, ends)) => {
            let gap = DENSITIES[*step].gap;
            let air = measured.air(ends, room * SURE);
            let air = air.min(gap * MOST_AIR);
            (*step, gap + air, measured.free(ends, air, room))
        }
        None => (last, DENSITIES[last].gap, 0.0),
    };
    let ends = planned.map_or([usize::MAX; 2], |(_, _, ends)| ends);
    let entries = page.sections.iter_mut();
    let entries = entries.flat_map(|section| &mut section.entries);
    for (at, entry) in entries.enumerate() {
        entry.begins_panel = ends.contains(&at);
    }
    let density = DENSITIES[step];
    Panels {
        narrower,
        fold: FOLD,
        edge: EDGE,
        width,
        density,
        gap,
        aside: ASIDE,
        cover_title: outside.title,
        title_width: outside.title_width,
        subtitle_width: balanced(page.subtitle.as_ref(), Hand::Reading, 14.0, width),
        slogan_width: balanced(page.slogan.as_ref(), Hand::Reading, 13.0, width),
        art: outside.art,
        about: outside.about,
        found_close: page.found.len() > MOST_APART,
        about_inside: outside.about_inside,
        library_inside: outside.library_inside,
        closing_inside: outside.closing_inside,
        subtitle_inside: outside.subtitle_inside,
        free: if free >= LEAST_ART { free } else { 0.0 },
        taken: densest.whole() / room,
        one: densest.mean() / room,
        flows: ends[0] == usize::MAX,
        behind: behind / room,
        line: pitch(Hand::Reading, density.size),
        words: width / (density.size * 2.6),
    }
}

/// Finds the width at which the lines of a text are of about one length: the least that takes no further line.
fn balanced(part: Option<&Part>, hand: Hand, size: f64, width: f64) -> f64 {
    let Some(part) = part else { return width };
    let lines = hand.lines(&part.text, size, width);
    if lines == 1 {
        return width;
    }
    let (mut least, mut most) = (width * 0.4, width);
    for _ in 0..8 {
        let middle = (least + most) / 2.0;
        if hand.lines(&part.text, size, middle) > lines {
            least = middle;
        } else {
            most = middle;
        }
    }
    (most * 1.03).min(width)
}

/// How high words stand: so many lines, counted from the capitals of the first to the baseline of the last.
fn stacked(hand: Hand, lines: usize, size: f64, leading: f64) -> f64 {
    match lines {
        0 => 0.0,
        lines => lines as f64 * hand.capital() * size + (lines - 1) as f64 * leading * size,
    }
}

/// The leading of running text, as a share of its size.
const LEADING: f64 = 0.5;

fn pitch(hand: Hand, size: f64) -> f64 {
    (hand.capital() + LEADING) * size
}

fn text_of(parts: &[Part]) -> String {
    parts.iter().map(|part| part.text.as_str()).collect()
}

/// The height of paragraphs below each other.
fn paragraphs(parts: &[Part], hand: Hand, size: f64, width: f64, spacing: f64) -> f64 {
    let heights = parts.iter().map(|part| {
        let lines = hand.lines(&part.text, size, width);
        stacked(hand, lines, size, LEADING)
    });
    let spaces = parts.len().saturating_sub(1) as f64 * spacing * size;
    heights.sum::<f64>() + spaces
}

/// The list at one density: the height of each entry with what stands above it where a panel goes on, and where one begins.
struct Measured {
    blocks: Vec<Block>,
    gap: f64,
    front: f64,
    behind: f64,
}

struct Block {
    height: f64,
    /// The heading and the introduction of the section that begins with it.
    heading: f64,
    begins_section: bool,
}

impl Density {
    fn hand(self) -> Hand {
        match self.face {
            "reading" => Hand::Reading,
            _ => Hand::Plain,
        }
    }
}

impl Measured {
    fn of(
        page: &Page,
        options: &Options,
        density: Density,
        width: f64,
        front: f64,
        behind: f64,
    ) -> Self {
        let blocks = page.sections.iter().flat_map(|section| {
            let heading = heading(section, density, width);
            section
                .entries
                .iter()
                .enumerate()
                .map(move |(at, entry)| Block {
                    height: entry_height(entry, options.covers, density, width),
                    heading: if at == 0 { heading } else { 0.0 },
                    begins_section: at == 0,
                })
        });
        Self {
            blocks: blocks.collect(),
            gap: density.gap,
            front,
            behind,
        }
    }

    /// What stands above an entry that does not begin a panel.
    fn above(&self, block: &Block) -> f64 {
        match block.begins_section {
            true => self.gap * 1.5,
            false => self.gap,
        }
    }

    fn whole(&self) -> f64 {
        let blocks = self.blocks.iter();
        let list: f64 = blocks
            .map(|block| self.above(block) + block.heading + block.height)
            .sum();
        list + self.front + self.behind
    }

    fn mean(&self) -> f64 {
        let count = self.blocks.len().max(1) as f64;
        let blocks = self.blocks.iter();
        blocks.map(|block| block.height + self.gap).sum::<f64>() / count
    }

    /// The height of the entries from one to before another, as one panel.
    fn panel(&self, from: usize, to: usize) -> f64 {
        let Some(blocks) = self.blocks.get(from..to) else {
            return 0.0;
        };
        let mut height = if from == 0 { self.front } else { 0.0 };
        for (at, block) in blocks.iter().enumerate() {
            if at > 0 || (from == 0 && self.front > 0.0) {
                height += self.above(block);
            }
            height += block.heading + block.height;
        }
        if to == self.blocks.len() {
            height += self.behind;
        }
        height
    }

    /// Finds the entries with which the second and the third panel begin, so that the highest is as low as can be; rather at
    /// the beginning of a section. Nothing where one of them would be higher than there is room.
    fn balanced(&self, room: f64) -> Option<[usize; 2]> {
        let count = self.blocks.len();
        // A break within a section costs as much as this height.
        let cost = |at: usize| match self.blocks.get(at) {
            Some(block) if !block.begins_section => self.gap,
            _ => 0.0,
        };
        let mut best: Option<(f64, [usize; 2])> = None;
        for first in 1.min(count)..=count {
            let one = self.panel(0, first);
            if one > room {
                break;
            }
            for second in first..=count {
                let two = self.panel(first, second);
                if two > room {
                    break;
                }
                let three = self.panel(second, count);
                if three > room {
                    continue;
                }
                let highest = one.max(two).max(three) + cost(first) + cost(second);
                if best.is_none_or(|(least, _)| highest < least) {
                    best = Some((highest, [first, second]));
                }
            }
        }
        best.map(|(_, ends)| ends)
    }

    fn parts(&self, ends: &[usize; 2]) -> [(usize, usize); 3] {
        [
            (0, ends[0]),
            (ends[0], ends[1]),
            (ends[1], self.blocks.len()),
        ]
    }

    /// How much wider the spaces between entries can be without a panel that runs over.
    fn air(&self, ends: &[usize; 2], room: f64) -> f64 {
        let airs = self.parts(ends).into_iter().filter(|(from, to)| to > from);
        airs.map(|(from, to)| {
            let blocks = self.blocks.get(from..to).unwrap_or_default();
            let sections = blocks.iter().skip(1).filter(|block| block.begins_section);
            let spaces = (to - from - 1) as f64 + sections.count() as f64;
            (room - self.panel(from, to)) / spaces.max(1.0)
        })
        .fold(f64::INFINITY, f64::min)
        .max(0.0)
    }

    /// The height that is free below all panels, with so much air between entries.
    fn free(&self, ends: &[usize; 2], air: f64, room: f64) -> f64 {
        let highest = self.parts(ends).into_iter().map(|(from, to)| {
            let spaces = to.saturating_sub(from).saturating_sub(1) as f64;
            self.panel(from, to) + 1.5 * spaces * air
        });
        room - highest.fold(0.0, f64::max)
    }
}

fn heading(section: &Section, density: Density, width: f64) -> f64 {
    let mut height = 0.0;
    if let Some(heading) = &section.heading {
        let size = density.size + 2.5;
        let lines = Hand::Strong.lines(&heading.text, size, width);
        height += stacked(Hand::Strong, lines, size, 0.42) + 5.0 + density.gap * 0.7;
    }
    if !section.introduction.is_empty() {
        height += paragraphs(
            &section.introduction,
            Hand::Reading,
            density.size,
            width,
            0.7,
        );
        height += density.gap * 0.7;
    }
    height
}

fn entry_height(entry: &Entry, covers: bool, density: Density, width: f64) -> f64 {
    let aside = if covers { density.cover + ASIDE } else { 0.0 };
    let width = width - aside;
    let (size, hand) = (density.size, density.hand());
    let title = Hand::Strong.lines(&text_of(&entry.heading), density.title, width);
    let mut height = stacked(Hand::Strong, title, density.title, 0.4);
    let mut small = |text: &str, above: f64| {
        let lines = hand.lines(text, density.small, width);
        height += above * size + stacked(hand, lines, density.small, LEADING);
    };
    if !entry.facts.is_empty() {
        small(&text_of(&entry.facts), 0.62);
    }
    for note in entry.languages.iter().chain(&entry.cultures) {
        small(&note.text, 0.58);
    }
    for award in &entry.awards {
        small(&award.text, 0.58);
    }
    if !entry.annotation.is_empty() {
        height += 0.72 * size + paragraphs(&entry.annotation, Hand::Reading, size, width, 0.7);
    }
    let cover = match &entry.cover {
        Some(cover) => density.cover * cover.ratio.min(1.5),
        None => density.cover * 1.25,
    };
    if covers { height.max(cover) } else { height }
}
