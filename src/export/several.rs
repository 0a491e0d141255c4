//! Many copies of a list at once, into a folder: each print in each format, ink, paper and language.
//!
//! Blocks: whoever calls is on a thread of their own. A file is whole or not there, and one that stands there already is replaced only
//! where that was said.

use super::{Copy, CopyKind, Made, file_names};
use crate::file::{Place, SaveError, place, write_atomically};
use crate::model::{LanguageTag, PublicList};
use crate::print::{Fit, Ink, Options, OwnTemplates, Paper, Press, PrintError, PrintWarning};
use std::io;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// How many threads make copies at most: each has a press of its own, with its pictures.
const MOST_THREADS: usize = 4;

/// The stack of a thread that lays pages out, in bytes.
const STACK: usize = 16 << 20;

/// Many copies at once: each of the prints in each of the formats, inks, papers and languages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Order {
    /// The prints, each with the name of its set of choices where it has one.
    pub prints: Vec<(Options, Option<String>)>,
    /// The kinds of files.
    pub kinds: Vec<CopyKind>,
    /// The inks of what is printed.
    pub inks: Vec<Ink>,
    /// The papers of what is printed, each for its own size: a large poster stays large.
    pub papers: Vec<Paper>,
    /// The languages.
    pub languages: Vec<LanguageTag>,
}

impl Order {
    /// Gives every copy once, what is in colour first. Only pages differ by ink and by paper.
    pub fn copies(&self) -> Vec<Copy> {
        let mut all: Vec<Copy> = Vec::new();
        for (options, set) in &self.prints {
            for language in &self.languages {
                for kind in &self.kinds {
                    let one = |ink: Ink, paper: Paper| {
                        let mut options = Options {
                            ink,
                            paper: sized(paper, options),
                            ..options.clone()
                        };
                        options.speak(language.clone());
                        Copy {
                            kind: *kind,
                            options,
                            set: set.clone(),
                        }
                    };
                    if kind.is_paper() {
                        let papers = |ink| self.papers.iter().map(move |paper| (ink, *paper));
                        let sheets = self.inks.iter().copied().flat_map(papers);
                        all.extend(sheets.map(|(ink, paper)| one(ink, paper)));
                    } else if kind.is_print() {
                        all.push(one(options.ink, options.paper));
                    } else if !all
                        .iter()
                        .any(|copy| copy.kind == *kind && copy.options.language == *language)
                    {
                        // The whole list as data is the same for every print.
                        all.push(one(options.ink, options.paper));
                    }
                }
            }
        }
        // A press that stays with one ink keeps its pictures.
        all.sort_by_key(|copy| copy.options.ink == Ink::BlackAndWhite);
        all
    }
}

/// Gives a paper in the size class of a print: what is large stays large.
fn sized(paper: Paper, options: &Options) -> Paper {
    let large = matches!(options.paper, Paper::Tabloid | Paper::A3);
    match (large, paper) {
        (true, Paper::Letter) => Paper::Tabloid,
        (true, Paper::A4) => Paper::A3,
        (_, paper) => paper,
    }
}

/// What becomes of files that stand there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Taken {
    /// They stay; the new ones get a number.
    #[default]
    Stays,
    /// They are replaced.
    Replaced,
}

/// How far it has got.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// How many copies are done.
    pub done: usize,
    /// Which of them is being made.
    pub at: usize,
}

/// A file that has been written.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    /// Where it is.
    pub path: PathBuf,
    /// What it lacks.
    pub warnings: Vec<PrintWarning>,
    /// Whether everything has its place. Nothing where that is no question.
    pub fit: Option<Fit>,
}

/// What came of many copies.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The files that have been written, each whole, in order.
    pub written: Vec<Written>,
    /// The names of those that could not be laid out, and why.
    pub failed: Vec<(String, PrintError)>,
    /// How it ended.
    pub end: End,
}

/// How it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// All that could be made has been.
    Done,
    /// The user stopped it.
    Stopped,
    /// The disk refused this file, and so all after it.
    Refused(String, SaveError),
}

/// Counts the copies of which a file stands in the folder already.
pub fn taken(list: &PublicList, copies: &[Copy], folder: &Path) -> usize {
    file_names(list, copies)
        .iter()
        .filter(|name| place(&folder.join(name)) != Place::Free)
        .count()
}

/// Gives a name, then the same name with numbers: `a.pdf`, `a-2.pdf`.
fn numbered(name: &str) -> impl Iterator<Item = String> + use<> {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let (name, stem, ending) = (name.to_owned(), stem.to_owned(), ending.to_owned());
    let others = (2..10_000).map(move |number| format!("{stem}-{number}.{ending}"));
    std::iter::once(name).chain(others)
}

/// Makes copies and writes them into a folder. Tells as each is begun; ends after the present ones where `stop` is set.
pub fn make(
    list: &PublicList,
    copies: &[Copy],
    templates: &OwnTemplates,
    (folder, taken): (&Path, Taken),
    on_progress: impl Fn(Progress) + Sync,
    stop: &AtomicBool,
) -> Outcome {
    let names = file_names(list, copies);
    let next = AtomicUsize::new(0);
    let done = AtomicUsize::new(0);
    let results: Mutex<Vec<(usize, Result<Written, Trouble>)>> = Mutex::default();
    let work = || {
        let mut press = Press::new().with_templates(templates.clone());
        while !stop.load(Ordering::Relaxed) {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let (Some(one), Some(name)) = (copies.get(at), names.get(at)) else {
                return;
            };
            on_progress(Progress {
                done: done.load(Ordering::Relaxed),
                at,
            });
            let result = one
                .make(&mut press, list)
                .map_err(Trouble::Print)
                .and_then(|copy| write(copy, name, folder, taken).map_err(Trouble::Disk));
            let refused = matches!(result, Err(Trouble::Disk(_)));
            let mut results = results.lock().unwrap_or_else(PoisonError::into_inner);
            results.push((at, result));
            let _ = done.fetch_add(1, Ordering::Relaxed);
            if refused {
                // Where one file has no room the others have none either.
                let _ = next.fetch_add(copies.len(), Ordering::Relaxed);
            }
        }
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        for _ in 0..threads.min(MOST_THREADS).min(copies.len()) {
            // One thread fewer takes longer; none at all is told as stopped.
            let builder = thread::Builder::new().stack_size(STACK);
            let _ = builder.spawn_scoped(scope, work);
        }
    });
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(at, _)| *at);
    let mut outcome = Outcome {
        end: match results.len() == copies.len() {
            true => End::Done,
            false => End::Stopped,
        },
        written: Vec::new(),
        failed: Vec::new(),
    };
    for (at, result) in results {
        let name = names.get(at).cloned().unwrap_or_default();
        match result {
            Ok(written) => outcome.written.push(written),
            Err(Trouble::Print(error)) => outcome.failed.push((name, error)),
            Err(Trouble::Disk(error)) => outcome.end = End::Refused(name, error),
        }
    }
    outcome
}

enum Trouble {
    Print(PrintError),
    Disk(SaveError),
}

fn write(copy: Made, name: &str, folder: &Path, taken: Taken) -> Result<Written, SaveError> {
    let free = |name: &String| place(&folder.join(name)) == Place::Free;
    let found = match taken {
        Taken::Stays => numbered(name).find(free),
        Taken::Replaced => None,
    };
    let path = folder.join(found.as_deref().unwrap_or(name));
    write_atomically(&path, &copy.bytes)?;
    Ok(Written {
        path,
        warnings: copy.warnings,
        fit: copy.fit,
    })
}

/// Gives a place that lasts as long as the system's passing files do, in a folder that nobody else can look into.
///
/// # Errors
/// When the disk refuses.
pub fn passing(name: &str) -> io::Result<PathBuf> {
    let folder = tempfile::Builder::new().prefix("colibri-").tempdir()?;
    Ok(folder.keep().join(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mint;
    use crate::model::{Booklist, Entry, Section, Texts};
    use crate::print::Printable;
    use std::fs;
    use std::sync::Arc;

    fn list(title: &str) -> PublicList {
        let english = LanguageTag::english();
        let mut list = Booklist::new(mint::id(), english.clone());
        list.title = Texts::of(&english, title);
        let mut section = Section::new(mint::id(), Texts::default());
        let mut entry = Entry::new(mint::id());
        entry.book.title = "Watercress".into();
        section.entries.push(Arc::new(entry));
        list.sections.push(section);
        PublicList::from(&list)
    }

    fn order() -> Order {
        Order {
            prints: [Printable::Handout, Printable::Brochure]
                .map(|printable| {
                    let options = Options {
                        printable,
                        ..Options::default()
                    };
                    (options, None)
                })
                .to_vec(),
            kinds: vec![CopyKind::Pdf, CopyKind::Text],
            inks: vec![Ink::Colour, Ink::BlackAndWhite],
            papers: vec![Paper::Letter, Paper::A4],
            languages: vec![LanguageTag::english(), LanguageTag::spanish()],
        }
    }

    #[test]
    fn every_copy_is_wanted_once() {
        let all = order().copies();
        // Two prints in two languages: four sheets and one text of each.
        assert_eq!(all.len(), 2 * 2 * (4 + 1));
        let names = file_names(&list("Día"), &all);
        let mut once = names.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), names.len());
    }

    #[test]
    fn a_large_poster_stays_large_and_a_bilingual_sheet_has_two_languages() {
        let prints = vec![
            (
                Options {
                    printable: Printable::Poster,
                    paper: Paper::A3,
                    ..Options::default()
                },
                None,
            ),
            (
                Options {
                    printable: Printable::Bilingual,
                    ..Options::default()
                },
                None,
            ),
        ];
        let order = Order {
            prints,
            kinds: vec![CopyKind::Pdf],
            inks: vec![Ink::Colour],
            papers: vec![Paper::Letter],
            ..order()
        };
        let all = order.copies();
        assert_eq!(all[0].options.paper, Paper::Tabloid);
        let pairs = all[2..].iter().map(|one| {
            let other = one.options.second_language(order.languages.iter());
            (
                one.options.language.as_str(),
                other.map(LanguageTag::as_str),
            )
        });
        let pairs: Vec<_> = pairs.collect();
        assert_eq!(pairs, [("en", Some("es")), ("es", Some("en"))]);
    }

    fn texts() -> Vec<Copy> {
        let texts = Order {
            kinds: vec![CopyKind::Text],
            ..order()
        };
        texts.copies()
    }

    fn go(folder: &Path, taken: Taken) -> Outcome {
        let (list, never) = (list("Día"), AtomicBool::new(false));
        let own = OwnTemplates::default();
        make(&list, &texts(), &own, (folder, taken), |_| {}, &never)
    }

    #[test]
    fn what_stands_there_is_replaced_only_where_that_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let first = go(folder.path(), Taken::Stays);
        assert_eq!((first.written.len(), first.end), (4, End::Done));
        assert_eq!(taken(&list("Día"), &texts(), folder.path()), 4);
        fs::write(folder.path().join("dia-handout-en.txt"), "mine").unwrap();
        let again = go(folder.path(), Taken::Stays);
        let name = again.written[0].path.file_name().unwrap();
        assert_eq!(name, "dia-handout-en-2.txt");
        let read = || fs::read_to_string(folder.path().join("dia-handout-en.txt")).unwrap();
        assert_eq!(read(), "mine");
        let _ = go(folder.path(), Taken::Replaced);
        assert_ne!(read(), "mine");
    }

    #[test]
    fn a_folder_that_is_not_there_is_refused_once() {
        let folder = tempfile::tempdir().unwrap();
        let outcome = go(&folder.path().join("nowhere"), Taken::Stays);
        assert!(matches!(outcome.end, End::Refused(_, SaveError::NoFolder)));
        assert!(outcome.written.is_empty());
    }

    #[test]
    fn what_is_stopped_leaves_whole_files() {
        let folder = tempfile::tempdir().unwrap();
        let (list, stop) = (list("Día"), AtomicBool::new(false));
        let own = OwnTemplates::default();
        let on_progress = |_| stop.store(true, Ordering::Relaxed);
        let to = (folder.path(), Taken::Stays);
        let outcome = make(&list, &texts(), &own, to, on_progress, &stop);
        assert_eq!(outcome.end, End::Stopped);
        assert!(!outcome.written.is_empty());
        let there = fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(there, outcome.written.len());
    }
}
