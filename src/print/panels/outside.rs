//! The outer side of a folded sheet: how large the title is, and what finds room on cover, flap and back.

use super::{EDGE, LEADING, balanced, paragraphs, pitch, stacked};
use crate::print::measure::Hand;
use crate::print::page::{Page, Part};

/// What stands on the outer side.
pub(super) struct Outside {
    pub(super) title: f64,
    pub(super) title_width: f64,
    pub(super) art: f64,
    pub(super) about: f64,
    pub(super) about_inside: bool,
    pub(super) library_inside: bool,
    pub(super) closing_inside: bool,
    pub(super) subtitle_inside: bool,
}

/// The sizes of the title on the cover.
const TITLES: [f64; 8] = [38.0, 34.0, 30.0, 26.0, 22.0, 18.0, 14.0, 11.0];

/// The sizes of the introduction on the flap.
const ABOUTS: [f64; 6] = [14.0, 13.0, 12.0, 11.0, 10.0, 9.0];

impl Outside {
    pub(super) fn of(page: &Page, width: f64, room: f64) -> Self {
        let title = &page.title.text;
        let longest = title
            .split([' ', '\u{200b}'])
            .map(|word| Hand::Strong.width(word))
            .fold(0.0, f64::max);
        let fits = |size: f64| {
            let lines = Hand::Strong.lines(title, size, width);
            longest * size <= width
                && stacked(Hand::Strong, lines, size, 0.4)
                    <= room * if size < 15.0 { 0.6 } else { 0.25 }
        };
        let size = TITLES.into_iter().find(|size| fits(*size));
        let size = size.unwrap_or(TITLES[TITLES.len() - 1]);
        let below: Vec<&Part> = page.subtitle.iter().chain(&page.slogan).collect();
        let below: f64 = below
            .into_iter()
            .map(|part| {
                let lines = Hand::Reading.lines(&part.text, 14.0, width);
                stacked(Hand::Reading, lines, 14.0, LEADING) + 14.0
            })
            .sum();
        // A page of small words about the list, its languages and where it is found.
        let beside = |part: &Option<Part>| if part.is_some() { 140.0 } else { 0.0 };
        let others = beside(&page.address) + found_height(page, width);
        let about_height =
            |size: f64| paragraphs(&page.introduction, Hand::Reading, size, width, 0.9) + 36.0;
        let about = ABOUTS
            .into_iter()
            .find(|size| about_height(*size) + others <= room * 0.96);
        let closing = closing_height(page, width);
        let library = library_height(page, width);
        let library_inside = library > room * 0.92;
        let over = !library_inside && library + closing > room * 0.92;
        let lines = Hand::Strong.lines(title, size, width);
        let words =
            stacked(Hand::Strong, lines, size, 0.4) + if below > room * 0.2 { 0.0 } else { below };
        // The picture takes what the words leave of the cover, up to a little more than half of it.
        let left = room + EDGE - words - 120.0 - if page.logo.is_some() { 70.0 } else { 0.0 };
        let art = left.min((room + 2.0 * EDGE) * 0.5);
        Self {
            title: size,
            title_width: balanced(Some(&page.title), Hand::Strong, size, width),
            art: if art < 80.0 { 0.0 } else { art },
            about: about.unwrap_or(10.5),
            about_inside: about.is_none(),
            library_inside,
            closing_inside: over || closing > room * 0.9,
            subtitle_inside: below > room * 0.2,
        }
    }

    /// The height of what stands before the list inside because it found no room outside.
    pub(super) fn before(&self, page: &Page, width: f64) -> f64 {
        let mut height = 0.0;
        if self.subtitle_inside {
            let parts = page.subtitle.iter().chain(&page.slogan);
            height += parts
                .map(|part| {
                    paragraphs(std::slice::from_ref(part), Hand::Reading, 11.0, width, 0.7) + 12.0
                })
                .sum::<f64>();
        }
        if self.about_inside {
            height += paragraphs(&page.introduction, Hand::Reading, 10.5, width, 0.8) + 30.0;
        }
        height
    }

    /// The height of what stands behind the list inside.
    pub(super) fn behind(&self, page: &Page, width: f64) -> f64 {
        let mut height = 0.0;
        if self.library_inside {
            height += library_height(page, width);
        }
        if self.closing_inside {
            height += closing_height(page, width) + 30.0;
        }
        height
    }
}

/// The most languages that stand in two columns, each with its name in the language of the print beneath its own.
pub(super) const MOST_APART: usize = 10;

/// The height of the languages in which there are books.
fn found_height(page: &Page, width: f64) -> f64 {
    const HEAD: f64 = 44.0;
    match page.found.len() {
        0 => 0.0,
        count if count <= MOST_APART => HEAD + count.div_ceil(2) as f64 * 34.0,
        _ => {
            let names = page.found.iter().map(|found| found.own.text.as_str());
            let names: Vec<&str> = names.collect();
            let lines = Hand::Reading.lines(&names.join(" · "), 10.5, width);
            HEAD + lines as f64 * 19.0
        }
    }
}

fn closing_height(page: &Page, width: f64) -> f64 {
    let parts = page.closing.iter().chain(&page.members);
    parts
        .map(|part| {
            let lines = Hand::Plain.lines(&part.text, 8.5, width);
            stacked(Hand::Plain, lines, 8.5, 0.55) + 0.75 * 8.5
        })
        .sum::<f64>()
        + 12.0
}

/// The height of the library's panel: of the place that is left for it where it says nothing.
fn library_height(page: &Page, width: f64) -> f64 {
    let Some(library) = &page.library else {
        return 170.0;
    };
    let lines = |parts: &[Part], size: f64| -> f64 {
        parts
            .iter()
            .map(|part| {
                let lines = Hand::Plain.lines(&part.text, size, width - 24.0);
                lines as f64 * pitch(Hand::Plain, size)
            })
            .sum()
    };
    let mut height = 40.0;
    if let Some(name) = &library.name {
        let rows = Hand::Strong.lines(&name.text, 16.0, width - 24.0);
        height += rows as f64 * pitch(Hand::Strong, 16.0) + 8.0;
    }
    height += lines(&library.address, 9.5);
    for part in [&library.hours, &library.programs] {
        if !part.is_empty() {
            height += 32.0 + lines(part, 9.5);
        }
    }
    if library.logo.is_some() {
        height += 74.0;
    }
    if library.web.is_some() {
        height += 110.0;
    }
    height
}
