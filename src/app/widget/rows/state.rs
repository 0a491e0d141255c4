//! What a long list remembers: how far it is scrolled, where its bar is held, what is dragged over it.

use super::super::Heights;
use super::super::stop::Focus;
use iced::Rectangle;
use iced::advanced::widget::Tree;

/// How wide the zone of the scroll bar is, in logical pixels.
const RAIL: f32 = 12.0;
/// The least height of the bar.
const LEAST_BAR: f32 = 28.0;
/// How near to an edge what is dragged scrolls the list, and by how much a frame.
const EDGE: f64 = 36.0;
const PACE: f64 = 9.0;

#[derive(Default)]
pub(super) struct State {
    pub(super) focus: Focus,
    pub(super) offset: f64,
    pub(super) height: f64,
    pub(super) selected: Option<usize>,
    pub(super) begun: bool,
    pub(super) grabbed: Option<f64>,
    pub(super) over_rail: bool,
    /// Whether the button of the mouse is down.
    pub(super) down: bool,
    /// The gap between rows that was told last while something is dragged.
    pub(super) gap: Option<usize>,
    // The trees of the rows that show, by index.
    pub(super) trees: Vec<(usize, Tree)>,
}

impl State {
    pub(super) fn clamp(&mut self, total: f64) {
        self.offset = self.offset.clamp(0.0, (total - self.height).max(0.0));
    }

    /// Where the bar begins and how high it is, or nothing where all shows.
    pub(super) fn bar(&self, total: f64) -> Option<(f64, f64)> {
        (total > self.height && self.height > 0.0).then(|| {
            let high = (self.height * self.height / total)
                .max(f64::from(LEAST_BAR))
                .min(self.height);
            let start = self.offset / (total - self.height) * (self.height - high);
            (start, high)
        })
    }

    pub(super) fn reveal(&mut self, heights: &Heights, index: usize) {
        if let Some((start, end)) = heights.place(index) {
            // The row before is kept in sight, so that a heading shows with its first row.
            let before = index
                .checked_sub(1)
                .and_then(|before| heights.place(before))
                .map_or(start, |(before, _)| before.max(start - self.height / 3.0));
            if before < self.offset {
                self.offset = before;
            } else if end > self.offset + self.height {
                self.offset = end - self.height;
            }
            self.clamp(heights.total());
        }
    }

    /// Gives the gap between rows that is nearest to a height below the top of the list.
    pub(super) fn gap_at(&self, heights: &Heights, y: f64) -> usize {
        let y = (self.offset + y).clamp(0.0, heights.total());
        let row = heights.between(y, heights.total()).start;
        match heights.place(row) {
            Some((start, end)) if y < f64::midpoint(start, end) => row,
            Some(_) => row + 1,
            None => heights.count(),
        }
    }

    /// Scrolls while something is held near an edge. Tells whether it is.
    pub(super) fn drift(&mut self, y: f64, total: f64) -> bool {
        let before = self.offset;
        if y < EDGE {
            self.offset -= PACE;
        } else if y > self.height - EDGE {
            self.offset += PACE;
        }
        self.clamp(total);
        self.offset != before
    }
}

pub(super) fn bounds_of_rail(bounds: Rectangle) -> Rectangle {
    Rectangle {
        x: bounds.x + bounds.width - RAIL,
        width: RAIL,
        ..bounds
    }
}

/// Gives where a bar stands in the zone of the scroll bar.
pub(super) fn bounds_of_bar(bounds: Rectangle, width: f32, start: f64, high: f64) -> Rectangle {
    Rectangle {
        x: bounds.x + bounds.width - (RAIL + width) / 2.0,
        y: bounds.y + start as f32,
        width,
        height: high as f32,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_dragged_goes_into_the_nearest_gap() {
        let heights = Heights::new([10.0, 20.0, 30.0]);
        let state = State {
            height: 40.0,
            offset: 5.0,
            ..State::default()
        };
        for (y, expected) in [(-99.0, 0), (0.0, 1), (4.0, 1), (20.0, 2), (99.0, 3)] {
            assert_eq!(state.gap_at(&heights, y), expected, "{y}");
        }
    }

    #[test]
    fn an_edge_scrolls_until_the_end() {
        let mut state = State {
            height: 100.0,
            ..State::default()
        };
        assert!(!state.drift(50.0, 120.0));
        assert!(state.drift(90.0, 120.0) && state.drift(90.0, 120.0) && state.drift(90.0, 120.0));
        assert!(!state.drift(90.0, 120.0), "the end is reached");
        assert!(state.drift(0.0, 120.0));
    }
}
