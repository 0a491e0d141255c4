//! The heights of the rows of a long list, added up.

use std::ops::Range;

/// Where each row of a list begins. Made once for each order of the list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Heights {
    // Kept in `f64`: ten thousand heights of `f32` drift.
    starts: Vec<f64>,
}

impl Heights {
    /// Adds up the heights of the rows, in logical pixels.
    pub fn new(heights: impl IntoIterator<Item = f32>) -> Self {
        let mut end = 0.0;
        let mut starts = vec![0.0];
        starts.extend(heights.into_iter().map(|height| {
            end += f64::from(height.max(1.0));
            end
        }));
        Self { starts }
    }

    /// Gives the number of rows.
    pub fn count(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// Gives the height of all rows.
    pub fn total(&self) -> f64 {
        self.starts.last().copied().unwrap_or(0.0)
    }

    /// Gives the beginning and the end of a row.
    pub(super) fn place(&self, index: usize) -> Option<(f64, f64)> {
        Some((*self.starts.get(index)?, *self.starts.get(index + 1)?))
    }

    /// Gives the rows that show between two heights.
    pub fn between(&self, from: f64, to: f64) -> Range<usize> {
        let first = self.starts.partition_point(|&start| start <= from);
        let end = self.starts.partition_point(|&start| start < to);
        let count = self.count();
        first.saturating_sub(1).min(count)..end.min(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_rows_that_show() {
        let heights = Heights::new([10.0, 20.0, 30.0, 40.0]);
        for (from, to, expected) in [
            (0.0, 5.0, 0..1),
            (0.0, 10.0, 0..1),
            (0.0, 10.5, 0..2),
            (10.0, 30.0, 1..2),
            (29.0, 31.0, 1..3),
            (60.0, 500.0, 3..4),
            (0.0, 500.0, 0..4),
        ] {
            assert_eq!(heights.between(from, to), expected, "{from}..{to}");
        }
        assert_eq!(Heights::new([]).between(0.0, 100.0), 0..0);
    }
}
