//! Aims and what has become of them, in words.

use super::{Outcome, Reached};
use crate::check::sentence::short_to;
use crate::model::{Aim, BookKind, Goal, LanguageTag, Spread};
use crate::say;
use crate::search::facets::{Facet, Stated, Value};
use crate::words::{Words, field};

/// The most letters of a place.
const PLACE: usize = 80;

impl Outcome {
    /// Says what the aim is, and whether it is met or what is lacking: "At least 6 bilingual books. Not met: 4, 2 more are
    /// needed."
    pub fn sentence(&self, words: &Words) -> String {
        let reached = match self.suggested {
            0 => self.reached_in_words(words),
            suggested => say!(
                words,
                "balance-with-suggested",
                text = self.reached_in_words(words),
                count = suggested
            ),
        };
        told(&self.aim_in_words(words), &reached, words)
    }

    /// Says what the aim is, with the section that it is for.
    pub fn aim_in_words(&self, words: &Words) -> String {
        let aim = self.aim.goal.in_words(words);
        match &self.section {
            Some(section) if !self.section_is_gone() => say!(
                words,
                "aim-in-section",
                section = section.name(words),
                aim = aim
            ),
            _ => aim,
        }
    }

    /// Says whether it is met, and what was reached: "Not met: 4, 2 more are needed".
    pub fn reached_in_words(&self, words: &Words) -> String {
        let lacks = self.reached.lacks();
        if self.section_is_gone() {
            return say!(words, "aim-reached-section-gone");
        }
        match &self.reached {
            Reached::Number { has, .. } if self.is_beyond_all() => say!(
                words,
                "aim-reached-beyond-all",
                has = usize::clone(has),
                of = self.books
            ),
            Reached::Number { has, wants } if matches!(self.aim.goal, Goal::Share { .. }) => {
                let percent = (has * 100).checked_div(self.books).unwrap_or_default();
                say!(
                    words,
                    "aim-reached-share",
                    lacks = lacks,
                    has = usize::clone(has),
                    of = self.books,
                    percent = percent,
                    wants = usize::clone(wants)
                )
            }
            Reached::Number { has, .. } => {
                say!(
                    words,
                    "aim-reached-number",
                    lacks = lacks,
                    has = usize::clone(has)
                )
            }
            Reached::Distance {
                most: Some((most, many)),
                least: Some((least, few)),
                ..
            } => say!(
                words,
                "aim-reached-distance",
                lacks = lacks,
                most = most.name(words),
                many = usize::clone(many),
                least = least.name(words),
                few = usize::clone(few)
            ),
            Reached::Distance { .. } => say!(words, "aim-reached-nothing"),
        }
    }
}

/// Says an aim and what was reached, each with one full stop, where the aim ends with "EE. UU." too.
pub(super) fn told(aim: &str, reached: &str, words: &Words) -> String {
    let stop = match aim.ends_with(['.', '…', '!', '?']) {
        true => "",
        false => ".",
    };
    let aim = format!("{aim}{stop}");
    say!(words, "aim-outcome", aim = aim, reached = reached)
}

impl Aim {
    /// Says what the aim is, without the section that it is for: "At least 6 bilingual books".
    pub fn in_words(&self, words: &Words) -> String {
        self.goal.in_words(words)
    }
}

impl Goal {
    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::Books { at_least, of } => say!(
                words,
                "aim-books",
                count = u16::clone(at_least),
                kind = of.in_words(words, usize::from(*at_least))
            ),
            Self::Share { percent, of } => say!(
                words,
                "aim-share",
                percent = u8::clone(percent),
                kind = of.in_words(words, 2)
            ),
            Self::Languages { at_least, beside } if beside.is_empty() => {
                say!(words, "aim-languages", count = u16::clone(at_least))
            }
            Self::Languages { at_least, beside } => {
                let names: Vec<_> = beside.iter().map(|tag| language(words, tag)).collect();
                say!(
                    words,
                    "aim-languages-beside",
                    count = u16::clone(at_least),
                    beside = field::enumeration(words, &names)
                )
            }
            Self::Different { at_least, of } => say!(
                words,
                "aim-different",
                count = u16::clone(at_least),
                spread = of.in_words(words)
            ),
            Self::Even { within, across } => say!(
                words,
                "aim-even",
                count = u16::clone(within),
                spread = across.in_words(words)
            ),
        }
    }
}

impl BookKind {
    /// Names so many books of the kind, without their number: "bilingual books".
    pub fn in_words(&self, words: &Words, count: usize) -> String {
        let culture = |term| Value::from(Stated::Culture(term)).name(Facet::About, words);
        match self {
            Self::Bilingual => say!(words, "aim-kind-bilingual", count = count),
            Self::Translated => say!(words, "aim-kind-translated", count = count),
            Self::Wordless => say!(words, "aim-kind-wordless", count = count),
            Self::WordsWovenIn => say!(words, "aim-kind-words-woven-in", count = count),
            Self::OfTheCultureShown => say!(words, "aim-kind-of-the-culture-shown", count = count),
            Self::Awarded => say!(words, "aim-kind-awarded", count = count),
            Self::InLanguage(tag) => say!(
                words,
                "aim-kind-in-language",
                count = count,
                language = language(words, tag)
            ),
            Self::About(term) => say!(
                words,
                "aim-kind-about",
                count = count,
                culture = culture(term.clone())
            ),
            Self::By(term) => say!(
                words,
                "aim-kind-by",
                count = count,
                culture = culture(term.clone())
            ),
            Self::Format(format) => say!(
                words,
                "aim-kind-format",
                count = count,
                format = field::format(words, *format)
            ),
            Self::SetIn(place) => say!(
                words,
                "aim-kind-set-in",
                count = count,
                place = short_to(place.trim(), PLACE)
            ),
        }
    }
}

impl Spread {
    /// Names what books are spread over, several of them: "age bands".
    pub fn in_words(self, words: &Words) -> String {
        match self {
            Self::Cultures => say!(words, "aim-spread-cultures"),
            Self::CulturesOfMakers => say!(words, "aim-spread-cultures-of-makers"),
            Self::OriginalLanguages => say!(words, "aim-spread-original-languages"),
            Self::Settings => say!(words, "aim-spread-settings"),
            Self::AgeBands => say!(words, "aim-spread-age-bands"),
            Self::Formats => say!(words, "aim-spread-formats"),
            Self::Publishers => say!(words, "aim-spread-publishers"),
            Self::Sections => say!(words, "aim-spread-sections"),
        }
    }
}

fn language(words: &Words, tag: &LanguageTag) -> String {
    words.languages().name(tag, words.tongue())
}
