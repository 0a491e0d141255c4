//! For whom a book is: ages in years and school grades, as they are used in the United States.

use super::Written;
use serde::{Deserialize, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A school grade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Grade {
    /// Before school.
    PreK,
    /// Kindergarten.
    K,
    /// Grades 1 to 12.
    Number(u8),
}

impl FromStr for Grade {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        match text.trim().to_lowercase().replace('-', "").as_str() {
            "prek" | "preschool" | "pk" => Ok(Self::PreK),
            "k" | "kindergarten" => Ok(Self::K),
            number => match number.parse() {
                Ok(number @ 1..=12) => Ok(Self::Number(number)),
                _ => Err(()),
            },
        }
    }
}

impl fmt::Display for Grade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PreK => f.write_str("PreK"),
            Self::K => f.write_str("K"),
            Self::Number(number) => number.fmt(f),
        }
    }
}

/// Splits "a-b", "a–b" or "a to b" at its last dash; a single value is both ends.
fn ends(text: &str) -> (&str, &str) {
    text.rsplit_once(['–', '—'])
        .or_else(|| text.rsplit_once(" to "))
        .or_else(|| {
            text.rsplit_once('-')
                .filter(|(from, _)| !from.eq_ignore_ascii_case("pre"))
        })
        .unwrap_or((text, text))
}

/// School grades, from the lowest to the highest: `K-2`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Grades {
    /// The lowest grade.
    pub from: Grade,
    /// The highest grade, never below the lowest.
    pub to: Grade,
}

impl FromStr for Grades {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let text = text.trim();
        let text = ["Grades ", "grades ", "Grade ", "grade "]
            .iter()
            .find_map(|word| text.strip_prefix(word))
            .unwrap_or(text);
        let (from, to) = ends(text);
        let (from, to) = (from.parse()?, to.parse()?);
        if from <= to {
            Ok(Self { from, to })
        } else {
            Err(())
        }
    }
}

impl fmt::Display for Grades {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.from == self.to {
            self.from.fmt(f)
        } else {
            write!(f, "{}-{}", self.from, self.to)
        }
    }
}

impl Serialize for Grades {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Ages in whole years, from the youngest to the oldest: `4-8`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ages {
    /// The youngest.
    pub from: u8,
    /// The oldest, never below the youngest.
    pub to: u8,
}

impl FromStr for Ages {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let text = text.trim();
        let text = ["Ages ", "ages ", "Age ", "age "]
            .iter()
            .find_map(|word| text.strip_prefix(word))
            .unwrap_or(text);
        let (from, to) = ends(text);
        let read = |age: &str| {
            age.trim()
                .parse::<u8>()
                .ok()
                .filter(|age| *age <= 99)
                .ok_or(())
        };
        let (from, to) = (read(from)?, read(to)?);
        if from <= to {
            Ok(Self { from, to })
        } else {
            Err(())
        }
    }
}

impl fmt::Display for Ages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.from == self.to {
            self.from.fmt(f)
        } else {
            write!(f, "{}-{}", self.from, self.to)
        }
    }
}

impl Serialize for Ages {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// For whom a book or a section is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Audience {
    /// Ages in years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ages: Option<Written<Ages>>,
    /// School grades.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grades: Option<Written<Grades>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check<T: FromStr + fmt::Display>(text: &str, expected: &str) {
        let said = Written::<T>::parse(text).map(|w| match w {
            Written::Understood(range) => range.to_string(),
            Written::AsWritten(text) => format!("as written: {text}"),
        });
        assert_eq!(said.as_deref(), Some(expected), "{text}");
    }

    #[test]
    fn grades_as_people_write_them() {
        check::<Grades>("K-2", "K-2");
        check::<Grades>("PreK – 2", "PreK-2");
        check::<Grades>("Pre-K-2", "PreK-2");
        check::<Grades>("pre-k", "PreK");
        check::<Grades>("Grades 3 to 5", "3-5");
        check::<Grades>("5-3", "as written: 5-3");
        check::<Grades>("all", "as written: all");
    }

    #[test]
    fn ages_as_people_write_them() {
        check::<Ages>("4-8", "4-8");
        check::<Ages>("Ages 4–8", "4-8");
        check::<Ages>("0 to 3", "0-3");
        check::<Ages>("7", "7");
        check::<Ages>("7+", "as written: 7+");
    }
}
