//! Facts as they were written: understood where they can be, kept letter by letter where they cannot.

use serde::de::{self, Deserializer, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;
use thiserror::Error;

/// A fact that was typed. What does not parse is kept as it stands, so that nothing typed is lost.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Written<T> {
    /// The fact, understood.
    Understood(T),
    /// The letters, not understood.
    AsWritten(String),
}

impl<T: FromStr> Written<T> {
    /// Reads a text. Nothing for one that is empty or blank.
    pub fn parse(text: &str) -> Option<Self> {
        let trimmed = text.trim();
        (!trimmed.is_empty()).then(|| match T::from_str(trimmed) {
            Ok(fact) => Self::Understood(fact),
            Err(_) => Self::AsWritten(text.to_owned()),
        })
    }
}

impl<T> Written<T> {
    /// Gives the fact when it was understood.
    pub fn understood(&self) -> Option<&T> {
        match self {
            Self::Understood(fact) => Some(fact),
            Self::AsWritten(_) => None,
        }
    }
}

impl<T: fmt::Display> fmt::Display for Written<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Understood(fact) => fact.fmt(f),
            Self::AsWritten(text) => text.fmt(f),
        }
    }
}

impl<T: Serialize> Serialize for Written<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Understood(fact) => fact.serialize(serializer),
            Self::AsWritten(text) => text.serialize(serializer),
        }
    }
}

impl<'de, T: FromStr> Deserialize<'de> for Written<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Letters<T>(PhantomData<T>);
        impl<T: FromStr> Visitor<'_> for Letters<T> {
            type Value = Written<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text or a whole number")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Written::parse(text).unwrap_or_else(|| Written::AsWritten(text.to_owned())))
            }
            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
                self.visit_str(&number.to_string())
            }
            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
                self.visit_str(&number.to_string())
            }
        }
        deserializer.deserialize_any(Letters(PhantomData))
    }
}

/// A year of publication or of an award, 1 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Year(u16);

/// Says why a text is not a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a year is a whole number from 1 to 9999")]
pub struct YearError;

impl Year {
    /// Makes a year.
    ///
    /// # Errors
    /// Outside 1 to 9999.
    pub fn new(year: u16) -> Result<Self, YearError> {
        (1..=9999)
            .contains(&year)
            .then_some(Self(year))
            .ok_or(YearError)
    }

    /// Gives the number.
    pub fn get(self) -> u16 {
        self.0
    }
}

impl FromStr for Year {
    type Err = YearError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if !text.bytes().all(|b| b.is_ascii_digit()) || text.starts_with('0') {
            return Err(YearError);
        }
        text.parse().map_err(|_| YearError).and_then(Self::new)
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
