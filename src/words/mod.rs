//! The words of the window, of the prints and of the command line, in English and in Spanish.
//!
//! All of them stand in `assets/locale`. An id that is missing there does not compile; see [`say!`]. Nothing else of the
//! program holds a sentence that a user reads.

pub mod field;

use crate::model::{LanguageTag, PublicList};
use crate::vocabulary::{Cultures, Languages, Vocabulary};
use i18n_embed::LanguageLoader;
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::unic_langid::{LanguageIdentifier, langid};
use rust_embed::RustEmbed;
use serde::{Deserialize, Serialize};
use std::sync::{Arc, LazyLock};

#[derive(RustEmbed)]
#[folder = "assets/locale"]
struct Locale;

/// A language that the program itself speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Tongue {
    /// English.
    #[default]
    English,
    /// Spanish.
    Spanish,
}

impl Tongue {
    /// Every language that the program speaks.
    pub const ALL: [Self; 2] = [Self::English, Self::Spanish];

    /// Gives the tongue that a language tag asks for; English where the program does not speak it.
    pub fn of(language: &LanguageTag) -> Self {
        match language.primary() {
            "es" => Self::Spanish,
            _ => Self::English,
        }
    }

    /// Gives the tongue that the system is set to.
    pub fn of_system() -> Self {
        sys_locale::get_locale()
            .and_then(|locale| locale.parse().ok())
            .map_or(Self::English, |language| Self::of(&language))
    }

    /// Gives its language tag.
    pub fn language(self) -> LanguageTag {
        match self {
            Self::English => LanguageTag::english(),
            Self::Spanish => LanguageTag::spanish(),
        }
    }

    fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::English => langid!("en"),
            Self::Spanish => langid!("es"),
        }
    }
}

/// The words in one tongue. Cloning is cheap.
#[derive(Clone)]
pub struct Words {
    tongue: Tongue,
    loader: Arc<FluentLanguageLoader>,
    vocabulary: Vocabulary,
}

impl Words {
    /// Gives the words in a tongue. They are read once.
    pub fn of(tongue: Tongue) -> Self {
        static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::load(Tongue::English));
        static SPANISH: LazyLock<Words> = LazyLock::new(|| Words::load(Tongue::Spanish));
        match tongue {
            Tongue::English => ENGLISH.clone(),
            Tongue::Spanish => SPANISH.clone(),
        }
    }

    fn load(tongue: Tongue) -> Self {
        let loader = FluentLanguageLoader::new("colibri", langid!("en"));
        // The files are inside the program and a test reads them: nothing can be missing here.
        let _ = loader.load_languages(&Locale, &[tongue.identifier()]);
        loader.set_use_isolating(false);
        Self {
            tongue,
            loader: Arc::new(loader),
            vocabulary: Vocabulary::built_in().clone(),
        }
    }

    /// Gives the tongue.
    pub fn tongue(&self) -> Tongue {
        self.tongue
    }

    /// Gives the words in which a list is issued in a language, with its own names for languages and cultures.
    pub fn issued(list: &PublicList, language: &LanguageTag) -> Self {
        let inside = Vocabulary::built_in();
        Self::of(Tongue::of(language)).naming(inside.with(&list.terms, &list.language_names))
    }

    /// Gives the words with a committee's names for languages and cultures.
    #[must_use]
    pub fn naming(mut self, vocabulary: Vocabulary) -> Self {
        self.vocabulary = vocabulary;
        self
    }

    /// Gives the names of languages and cultures.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// Gives the languages and their names.
    pub fn languages(&self) -> &Languages {
        &self.vocabulary.languages
    }

    /// Gives the cultures and their names.
    pub fn cultures(&self) -> &Cultures {
        &self.vocabulary.cultures
    }

    /// For [`say!`] alone.
    #[doc(hidden)]
    pub fn loader(&self) -> &FluentLanguageLoader {
        &self.loader
    }
}

/// Says something: `say!(words, "entry-count", count = 3)` gives the text of that id as a `String`.
#[macro_export]
macro_rules! say {
    ($words:expr, $($message:tt)*) => {
        i18n_embed_fl::fl!($words.loader(), $($message)*)
    };
}
