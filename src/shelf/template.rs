//! Lists to begin with: the sections that a committee would make first, in English and in Spanish.

use crate::mint;
use crate::model::*;
use crate::say;
use crate::words::{Tongue, Words};

/// The words that an annotation may have on a list from a template, as the committees themselves set it.
const ANNOTATION_WORDS: u16 = 40;

/// A list to begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Template {
    /// Día, birth to PreK.
    DiaBirthToPreK,
    /// Día, kindergarten to grade 2.
    DiaK2,
    /// Día, grades 3 to 5.
    Dia3To5,
    /// Día, grades 6 to 8.
    Dia6To8,
    /// Día, all four age bands on one list.
    Dia,
    /// Summer reading, all four age bands.
    Summer,
    /// One section without a heading.
    Plain,
}

/// A section to begin with: its heading, and its grades where it is for some alone.
struct Beginning(fn(&Words) -> String, Option<&'static str>);

impl Template {
    /// Every template, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::DiaBirthToPreK,
        Self::DiaK2,
        Self::Dia3To5,
        Self::Dia6To8,
        Self::Dia,
        Self::Summer,
        Self::Plain,
    ];

    /// Gives the name under which it is offered.
    pub fn name(self, words: &Words) -> String {
        match self {
            Self::DiaBirthToPreK => say!(words, "template-dia-birth-prek"),
            Self::DiaK2 => say!(words, "template-dia-k-2"),
            Self::Dia3To5 => say!(words, "template-dia-3-5"),
            Self::Dia6To8 => say!(words, "template-dia-6-8"),
            Self::Dia => say!(words, "template-dia"),
            Self::Summer => say!(words, "template-summer"),
            Self::Plain => say!(words, "template-plain"),
        }
    }

    /// Makes a list with a title in one tongue. Its headings are in both; only a plain list is issued in one.
    pub fn list(self, title: &str, tongue: Tongue) -> Booklist {
        let language = tongue.language();
        let mut list = Booklist::new(mint::id(), language.clone());
        let _ = list.title.set(&language, title);
        list.style.annotation_words = Some(ANNOTATION_WORDS);
        if self != Self::Plain {
            list.also_issued_in = Tongue::ALL
                .into_iter()
                .filter(|other| *other != tongue)
                .map(Tongue::language)
                .collect();
        }
        list.sections = self.beginnings().iter().map(Beginning::section).collect();
        if self == Self::Plain {
            list.sections
                .push(Section::new(mint::id(), Texts::default()));
        }
        list
    }

    fn beginnings(self) -> Vec<Beginning> {
        let kinds = |grades: &'static str, headings: &[fn(&Words) -> String]| -> Vec<Beginning> {
            headings
                .iter()
                .map(|heading| Beginning(*heading, Some(grades)))
                .collect()
        };
        match self {
            Self::DiaBirthToPreK => kinds("PreK", &[board_books, picture_books, rhymes]),
            Self::DiaK2 => kinds("K-2", &[picture_books, early_readers, nonfiction]),
            Self::Dia3To5 => kinds("3-5", &[fiction, graphic_novels, nonfiction, poetry]),
            Self::Dia6To8 => kinds("6-8", &[fiction, graphic_novels, nonfiction, poetry]),
            Self::Dia | Self::Summer => vec![
                Beginning(birth_to_prek, Some("PreK")),
                Beginning(k_to_2, Some("K-2")),
                Beginning(grades_3_to_5, Some("3-5")),
                Beginning(grades_6_to_8, Some("6-8")),
            ],
            Self::Plain => Vec::new(),
        }
    }
}

impl Beginning {
    fn section(&self) -> Section {
        let mut heading = Texts::default();
        for tongue in Tongue::ALL {
            let _ = heading.set(&tongue.language(), (self.0)(&Words::of(tongue)));
        }
        let mut section = Section::new(mint::id(), heading);
        section.audience.grades = self.1.and_then(Written::parse);
        section
    }
}

macro_rules! headings {
    ($($name:ident = $id:literal;)+) => {
        $(fn $name(words: &Words) -> String {
            say!(words, $id)
        })+
    };
}

headings! {
    birth_to_prek = "template-birth-prek";
    k_to_2 = "template-k-2";
    grades_3_to_5 = "template-3-5";
    grades_6_to_8 = "template-6-8";
    board_books = "template-board-books";
    picture_books = "template-picture-books";
    rhymes = "template-rhymes";
    early_readers = "template-early-readers";
    fiction = "template-fiction";
    nonfiction = "template-nonfiction";
    graphic_novels = "template-graphic-novels";
    poetry = "template-poetry";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Lineage, decode, encode};

    #[track_caller]
    fn check(template: Template, headings: &[(&str, &str)], grades: &str) {
        let list = template.list("Juntos", Tongue::Spanish);
        let (en, es) = (LanguageTag::english(), LanguageTag::spanish());
        let said: Vec<(&str, &str)> = list
            .sections
            .iter()
            .map(|section| {
                (
                    section.heading.get(&en).unwrap(),
                    section.heading.get(&es).unwrap(),
                )
            })
            .collect();
        assert_eq!(said, headings);
        let all: Vec<String> = list
            .sections
            .iter()
            .filter_map(|section| section.audience.grades.as_ref().map(ToString::to_string))
            .collect();
        assert_eq!(all.join(" "), grades);
        assert_eq!(list.title.get(&es), Some("Juntos"));
        assert_eq!(decode(&encode(&list, &Lineage::new())).unwrap().list, list);
    }

    #[test]
    fn templates_begin_with_sections_in_both_languages() {
        check(
            Template::Dia,
            &[
                ("Birth to PreK", "Del nacimiento a prekínder"),
                ("Kindergarten to grade 2", "Kínder a 2.º grado"),
                ("Grades 3 to 5", "3.º a 5.º grado"),
                ("Grades 6 to 8", "6.º a 8.º grado"),
            ],
            "PreK K-2 3-5 6-8",
        );
        check(
            Template::DiaK2,
            &[
                ("Picture books", "Libros álbum"),
                ("Early readers", "Primeras lecturas"),
                ("Nonfiction", "Libros informativos"),
            ],
            "K-2 K-2 K-2",
        );
    }

    #[test]
    fn a_plain_list_has_one_section_without_a_heading() {
        let list = Template::Plain.list("Ours", Tongue::English);
        assert_eq!(list.sections.len(), 1);
        assert!(list.sections[0].heading.is_empty());
        assert_eq!(list.style.annotation_words, Some(40));
    }
}
