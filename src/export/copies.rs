//! The copies of a list that go out together: what each is, what its file is called, and how it is made.

use super::{csv, docx, html, markdown, public_copy, text};
use crate::file::{Lineage, encode};
use crate::model::{Ink, Paper, PrintOptions, PublicList, SectionId};
use crate::print::{Fit, Press, PrintError, PrintWarning};
use crate::search::fold;
use std::collections::BTreeMap;

/// The kinds of copies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CopyKind {
    /// The printed pages.
    Pdf,
    /// A web page.
    Html,
    /// A Word file.
    Docx,
    /// Markdown.
    Markdown,
    /// Plain text.
    Text,
    /// A spreadsheet.
    Csv,
    /// The list itself, without anything that belongs to the committee alone.
    Ron,
}

impl CopyKind {
    /// Gives the ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Markdown => "md",
            Self::Text => "txt",
            Self::Csv => "csv",
            Self::Ron => "ron",
        }
    }

    /// Tells whether the copy depends on the sheet and the ink.
    pub fn is_paper(self) -> bool {
        self == Self::Pdf
    }

    /// Tells whether the copy is of one printable, and not of the whole list as data.
    pub fn is_print(self) -> bool {
        !matches!(self, Self::Csv | Self::Ron)
    }
}

/// A copy to be made.
#[derive(Debug, Clone, PartialEq)]
pub struct Copy {
    /// The kind of file.
    pub kind: CopyKind,
    /// What is chosen for it.
    pub options: PrintOptions,
    /// The name under which the choices are kept in the list, where they are.
    pub set: Option<String>,
}

/// A copy that has been made.
#[derive(Debug, Clone)]
pub struct Made {
    /// The whole file.
    pub bytes: Vec<u8>,
    /// What the user should know of it.
    pub warnings: Vec<PrintWarning>,
    /// Whether everything has its place. Nothing where that is no question.
    pub fit: Option<Fit>,
}

impl Copy {
    /// Makes the copy. The same list and choices give the same bytes.
    ///
    /// # Errors
    /// When the pages could not be laid out.
    pub fn make(&self, press: &mut Press, list: &PublicList) -> Result<Made, PrintError> {
        let mut fit = None;
        let (bytes, warnings) = match self.kind {
            CopyKind::Pdf => {
                let pages = press.lay_out(list, &self.options)?;
                fit = Some(pages.fit().clone());
                (pages.pdf()?, pages.warnings().to_vec())
            }
            CopyKind::Html => {
                let (page, warnings) = html(list, &self.options);
                (page.into_bytes(), warnings)
            }
            CopyKind::Docx => docx(list, &self.options),
            CopyKind::Markdown => (markdown(list, &self.options).into_bytes(), Vec::new()),
            CopyKind::Text => (text(list, &self.options).into_bytes(), Vec::new()),
            CopyKind::Csv => (csv(list, &self.options).into_bytes(), Vec::new()),
            CopyKind::Ron => (encode(&public_copy(list), &Lineage::new()), Vec::new()),
        };
        Ok(Made {
            bytes,
            warnings,
            fit,
        })
    }
}

/// The longest beginning of a title in the name of a file, in letters.
const LONGEST_TITLE: usize = 48;

/// Gives each copy the name of its file, in plain letters that every disk and every mail program takes: the title, what it is,
/// and what tells it from the others. No two are the same.
pub fn file_names(list: &PublicList, copies: &[Copy]) -> Vec<String> {
    let mut taken: BTreeMap<(String, &str), usize> = BTreeMap::new();
    let papers = differ(copies, |options| options.paper);
    let inks = differ(copies, |options| options.ink);
    let languages = differ(copies, |options| options.language.clone());
    let names = copies.iter().map(|copy| {
        let options = &copy.options;
        let mut parts = vec![title(list, options)];
        if copy.kind.is_print() {
            let named = copy.set.as_ref().or(options.template.as_ref());
            let named = named
                .map(|name| plain(name))
                .filter(|name| !name.is_empty());
            parts.push(named.unwrap_or_else(|| options.printable.word().to_owned()));
            if let Some(section) = options.section {
                parts.push(heading(list, section, options));
            }
        }
        if languages || options.language != list.language {
            parts.push(plain(options.language.as_str()));
        }
        if copy.kind.is_paper() {
            if papers || options.paper != Paper::Letter {
                parts.push(paper(options.paper).to_owned());
            }
            if inks && options.ink == Ink::Colour {
                parts.push("colour".to_owned());
            }
            if options.ink == Ink::BlackAndWhite {
                parts.push("bw".to_owned());
            }
        }
        parts.retain(|part| !part.is_empty());
        parts.join("-")
    });
    names
        .zip(copies)
        .map(|(name, copy)| {
            let ending = copy.kind.ending();
            let nth = taken.entry((name.clone(), ending)).or_default();
            *nth += 1;
            match *nth {
                1 => format!("{name}.{ending}"),
                nth => format!("{name}-{nth}.{ending}"),
            }
        })
        .collect()
}

fn differ<T: PartialEq>(copies: &[Copy], of: impl Fn(&PrintOptions) -> T) -> bool {
    copies
        .windows(2)
        .any(|pair| of(&pair[0].options) != of(&pair[1].options))
}

fn paper(paper: Paper) -> &'static str {
    match paper {
        Paper::Letter => "letter",
        Paper::A4 => "a4",
        Paper::Tabloid => "tabloid",
        Paper::A3 => "a3",
    }
}

/// Gives the title in plain letters: in the language of the copy, else in any that has some.
fn title(list: &PublicList, options: &PrintOptions) -> String {
    let best = list.title.words(&options.language);
    let others = list.title.iter().map(|(_, text)| text);
    std::iter::once(best)
        .chain(others)
        .map(plain)
        .find(|title| !title.is_empty())
        .unwrap_or_else(|| "booklist".to_owned())
}

fn heading(list: &PublicList, section: SectionId, options: &PrintOptions) -> String {
    list.sections
        .iter()
        .find(|other| other.id == section)
        .map_or_else(String::new, |section| {
            plain(section.heading.words(&options.language))
        })
}

/// Gives the plain letters and figures of a text, in small letters, with a hyphen where there was something else.
fn plain(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric());
    let mut name = String::new();
    for word in words.filter(|word| !word.is_empty()) {
        if name.len() + word.len() >= LONGEST_TITLE {
            break;
        }
        if !name.is_empty() {
            name.push('-');
        }
        name.push_str(word);
    }
    name
}

#[cfg(test)]
mod tests {
    use super::super::several::Order;
    use super::*;
    use crate::mint;
    use crate::model::{Booklist, LanguageTag, Printable, Texts};

    fn tag(tag: &str) -> LanguageTag {
        tag.parse().unwrap()
    }

    #[track_caller]
    fn check(title: &[(&str, &str)], copies: &[Copy], expected: &[&str]) {
        let mut list = Booklist::new(mint::id(), tag("en"));
        list.title = Texts::default();
        for (language, text) in title {
            let _ = list.title.set(&tag(language), *text);
        }
        assert_eq!(file_names(&PublicList::from(&list), copies), expected);
    }

    #[test]
    fn names_are_plain_and_tell_copies_apart() {
        let basis = PrintOptions::default();
        let one = |kind| Copy {
            kind,
            options: basis.clone(),
            set: None,
        };
        let title = [
            ("en", "Together with Día: 2027 / ¡Leamos!"),
            ("es", "Juntos"),
        ];
        check(
            &title,
            &[one(CopyKind::Pdf)],
            &["together-with-dia-2027-leamos-handout.pdf"],
        );
        check(
            &title,
            &[one(CopyKind::Csv)],
            &["together-with-dia-2027-leamos.csv"],
        );
        let all = Order {
            prints: vec![(
                PrintOptions {
                    printable: Printable::Brochure,
                    ..basis.clone()
                },
                None,
            )],
            kinds: vec![CopyKind::Pdf, CopyKind::Html, CopyKind::Csv],
            inks: vec![Ink::Colour, Ink::BlackAndWhite],
            papers: vec![Paper::Letter, Paper::A4],
            languages: vec![tag("es")],
        };
        let all = all.copies();
        check(
            &title,
            &all,
            &[
                "juntos-brochure-es-letter-colour.pdf",
                "juntos-brochure-es-a4-colour.pdf",
                "juntos-brochure-es.html",
                "juntos-es.csv",
                "juntos-brochure-es-letter-bw.pdf",
                "juntos-brochure-es-a4-bw.pdf",
            ],
        );
        check(
            &[("ar", "قائمة")],
            &[one(CopyKind::Text)],
            &["booklist-handout.txt"],
        );
        let set = |name: &str| Copy {
            set: Some(name.into()),
            ..one(CopyKind::Text)
        };
        check(
            &[("en", "A")],
            &[set("For the branch / Sucursal"), set("図書館")],
            &["a-for-the-branch-sucursal.txt", "a-handout.txt"],
        );
        check(
            &[("en", "A"), ("es", "A")],
            &[one(CopyKind::Text), one(CopyKind::Text)],
            &["a-handout.txt", "a-handout-2.txt"],
        );
    }
}
