//! How wide words run and how many lines they take, before a page is laid out: near enough to choose sizes by. The layout
//! has the last word, and nothing is cut off by what is said here.

use super::fonts::{PLAIN, READING};
use super::world;
use std::sync::LazyLock;
use typst::layout::Abs;
use typst::text::{Font, FontInstance, FontVariations};
use unicode_width::UnicodeWidthChar;

/// A face that words are set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hand {
    /// The reading face.
    Reading,
    /// The reading face in bold letters.
    Strong,
    /// The face of small matter.
    Plain,
}

/// What is known of a face, for a size of 1.
struct Known {
    /// The widths of the letters up to `TABLE`.
    advances: Vec<f64>,
    /// The height of capital letters, from which a line is counted.
    capital: f64,
}

/// The characters whose widths are known: Latin with all its marks, punctuation.
const TABLE: u32 = 0x2070;

static READING_FACE: LazyLock<Known> = LazyLock::new(|| known(READING, false));
static STRONG_FACE: LazyLock<Known> = LazyLock::new(|| known(READING, true));
static PLAIN_FACE: LazyLock<Known> = LazyLock::new(|| known(PLAIN, false));

impl Hand {
    fn known(self) -> &'static Known {
        match self {
            Self::Reading => &READING_FACE,
            Self::Strong => &STRONG_FACE,
            Self::Plain => &PLAIN_FACE,
        }
    }

    /// Gives the height of capital letters for a size of 1.
    pub(super) fn capital(self) -> f64 {
        self.known().capital
    }

    fn advance(self, letter: char) -> f64 {
        let known = usize::try_from(u32::from(letter)).ok();
        match known.and_then(|at| self.known().advances.get(at)) {
            Some(advance) => *advance,
            None => foreign(letter),
        }
    }

    /// Gives how wide a text runs on one line, for a size of 1.
    pub(super) fn width(self, text: &str) -> f64 {
        text.chars().map(|letter| self.advance(letter)).sum()
    }

    /// Counts the lines that a text takes at a size on lines of a width.
    pub(super) fn lines(self, text: &str, size: f64, width: f64) -> usize {
        let room = width / size;
        let space = self.advance(' ');
        let mut lines = 1;
        let mut used = 0.0;
        for word in text
            .split([' ', '\u{200b}'])
            .filter(|word| !word.is_empty())
        {
            let word = self.word(word, room, &mut lines, &mut used);
            if used > 0.0 && used + space + word > room {
                lines += 1;
                used = word;
            } else {
                used += word + if used > 0.0 { space } else { 0.0 };
            }
        }
        lines
    }

    /// Gives the width of a word that stays together; of one in a script that breaks anywhere, that of its last line.
    fn word(self, word: &str, room: f64, lines: &mut usize, used: &mut f64) -> f64 {
        let whole = self.width(word);
        let loose = word.chars().any(|letter| letter.width() == Some(2));
        if !loose || *used + whole <= room {
            return whole;
        }
        let over = *used + whole;
        let full = ((over / room).ceil() - 1.0).max(0.0);
        *lines += full as usize;
        *used = 0.0;
        over - full * room
    }
}

/// Estimates the width of a letter that the reading faces do not have.
fn foreign(letter: char) -> f64 {
    match letter.width() {
        Some(0) | None => 0.0,
        Some(1) => 0.58,
        Some(_) => 1.0,
    }
}

/// Gives a face as it is drawn: ours do not vary.
fn plain(font: Font) -> FontInstance {
    let variant = font.info().variant;
    font.instantiate(variant, Abs::pt(10.0), &FontVariations::default())
}

fn known(family: &str, strong: bool) -> Known {
    let Some(font) = world::face(family, strong).map(plain) else {
        return Known {
            advances: Vec::new(),
            capital: 0.65,
        };
    };
    let advance = |letter: char| {
        let glyph = font.ttf().glyph_index(letter)?;
        Some(font.x_advance(glyph.0)?.get())
    };
    let width = |code: u32| match char::from_u32(code) {
        Some(letter) if letter.width().is_some_and(|width| width > 0) => {
            advance(letter).unwrap_or_else(|| foreign(letter))
        }
        _ => 0.0,
    };
    Known {
        advances: (0..TABLE).map(width).collect(),
        capital: font.metrics().cap_height.get(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted() {
        let check = |text: &str, width: f64, expected: usize| {
            assert_eq!(Hand::Reading.lines(text, 10.0, width), expected, "{text}");
        };
        check("", 100.0, 1);
        check("A few words", 200.0, 1);
        check("A few words", 20.0, 3);
        check("Wordwithoutaplacetobreak", 40.0, 1);
        check("Wordwithout\u{200b}aplacetobreak", 70.0, 2);
        check(&"孩".repeat(20), 100.0, 2);
        check(&"孩".repeat(21), 100.0, 3);
    }

    #[test]
    fn bold_letters_are_wider() {
        let text = "The Proudest Blue";
        assert!(Hand::Strong.width(text) > Hand::Reading.width(text));
        assert!(Hand::Plain.width(text) > Hand::Reading.width(text));
    }
}
