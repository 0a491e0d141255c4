//! Many copies at once, into a folder: what is wanted is ticked, what becomes of files that stand there is asked, and the work goes on
//! on threads of its own with the list as it was, until it is done or stopped. Only whole files are written.

mod view;

use super::export::SAVED_AS;
use super::{Action, Message as Outer};
use crate::app::aside::{aside, told};
use crate::app::context::{Context, Question};
use crate::app::opening;
use crate::app::session::Session;
use crate::export::several::{self, Order, Outcome, Progress, Taken};
use crate::export::{Copy, CopyKind};
use crate::model::{EntryId, LanguageTag, NamedPrint, PublicList};
use crate::print::{Ink, Options, OwnTemplates, Paper, Printable};
use crate::say;
use crate::shelf::Settings;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Many copies on their way.
pub struct Several {
    list: PublicList,
    options: Options,
    templates: Arc<OwnTemplates>,
    folder: Option<PathBuf>,
    sets: Vec<NamedPrint>,
    languages: Vec<LanguageTag>,
    ticked: Ticked,
    stage: Stage,
    /// The number of the work. What comes of another is late.
    job: u64,
}

/// What is ticked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Ticked {
    prints: Vec<What>,
    kinds: Vec<CopyKind>,
    inks: Vec<Ink>,
    papers: Vec<Paper>,
    languages: Vec<LanguageTag>,
}

/// A print that can be ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A set of choices of the list.
    Set(String),
    /// A printable, with the choices at hand.
    Printable(Printable),
    /// A template of one's own.
    Template(String),
}

/// How far it has got.
enum Stage {
    Choosing,
    /// Files of this name stand in the folder: so many.
    Standing(PathBuf, usize),
    Working {
        copies: Vec<Copy>,
        progress: Progress,
        stop: Arc<AtomicBool>,
    },
    Ended(Ended),
}

/// What came of it.
struct Ended {
    folder: PathBuf,
    outcome: Outcome,
    /// How many were wanted.
    wanted: usize,
    /// What no program of the system opens.
    unopened: Option<PathBuf>,
}

/// What happens in the dialog.
#[derive(Debug, Clone)]
pub enum Message {
    /// A print is ticked or not.
    Print(What, bool),
    /// A kind of file is.
    Kind(CopyKind, bool),
    /// An ink is.
    Ink(Ink, bool),
    /// A paper is.
    Paper(Paper, bool),
    /// A language is.
    Language(LanguageTag, bool),
    /// All prints are ticked, or none.
    All(bool),
    /// To be asked where.
    Wanted,
    /// The user has said where.
    Answered(Option<PathBuf>),
    /// The folder has been looked into: so many of the files stand there.
    Looked(PathBuf, usize),
    /// What becomes of those that stand there.
    Taken(Taken),
    /// A copy is begun.
    Went(u64, Progress),
    /// It has ended.
    Ended(u64, PathBuf, Outcome),
    /// It is no longer wanted.
    Stopped,
    /// A file is to be opened, or the folder.
    Open(PathBuf),
    /// A program has it, or none takes it.
    Opened(PathBuf, bool),
    /// Something else is to be chosen, from what is ticked.
    Again,
    /// A book is to be shown.
    Shown(EntryId),
}

impl Several {
    /// Begins with a list as it is and the choices at hand.
    pub(super) fn new(
        session: &Session,
        options: &Options,
        templates: &Arc<OwnTemplates>,
        settings: &Settings,
    ) -> Self {
        let list = session.list();
        let beside = || session.path().and_then(Path::parent).map(Path::to_owned);
        Self {
            list: PublicList::from(list),
            options: options.clone(),
            templates: Arc::clone(templates),
            folder: settings.export_folder.clone().or_else(beside),
            sets: list.prints.clone(),
            languages: list.languages().cloned().collect(),
            ticked: Ticked {
                prints: vec![match &options.template {
                    Some(name) => What::Template(name.clone()),
                    None => What::Printable(options.printable),
                }],
                kinds: vec![CopyKind::Pdf],
                inks: vec![options.ink],
                papers: vec![match options.paper {
                    Paper::Letter | Paper::Tabloid => Paper::Letter,
                    Paper::A4 | Paper::A3 => Paper::A4,
                }],
                languages: vec![options.language.clone()],
            },
            stage: Stage::Choosing,
            job: 0,
        }
    }

    pub(super) fn update(&mut self, message: Message, context: Context<'_>) -> Action {
        let prints = self.prints();
        let ticked = &mut self.ticked;
        match message {
            Message::Print(what, on) => tick(&mut ticked.prints, what, on),
            Message::Kind(kind, on) => tick(&mut ticked.kinds, kind, on),
            Message::Ink(ink, on) => tick(&mut ticked.inks, ink, on),
            Message::Paper(paper, on) => tick(&mut ticked.papers, paper, on),
            Message::Language(language, on) => tick(&mut ticked.languages, language, on),
            Message::All(on) => {
                ticked.prints = match on {
                    true => prints,
                    false => Vec::new(),
                };
            }
            Message::Wanted => return self.ask(context),
            Message::Answered(None) => {}
            Message::Answered(Some(folder)) => return self.look(folder),
            Message::Looked(folder, 0) => return self.work(folder, Taken::Stays),
            Message::Looked(folder, there) => self.stage = Stage::Standing(folder, there),
            Message::Taken(taken) => {
                if let Stage::Standing(folder, _) = &self.stage {
                    let folder = folder.clone();
                    return self.work(folder, taken);
                }
            }
            Message::Went(job, progress) => self.went(job, progress),
            Message::Ended(job, folder, outcome) => {
                return self.ended(job, folder, outcome, context);
            }
            Message::Stopped => {
                if let Stage::Working { stop, .. } = &self.stage {
                    stop.store(true, Ordering::Relaxed);
                }
            }
            Message::Open(path) => {
                let opened = |(path, opened)| Outer::Several(Message::Opened(path, opened));
                return Action::Run(opening::open(path).map(opened));
            }
            Message::Opened(path, opened) => {
                if let Stage::Ended(ended) = &mut self.stage {
                    ended.unopened = (!opened).then_some(path);
                }
            }
            Message::Again => self.stage = Stage::Choosing,
            Message::Shown(entry) => return Action::Show(entry),
        }
        Action::None
    }

    /// Gives every print that can be ticked, in the order of the studio.
    fn prints(&self) -> Vec<What> {
        let sets = self.sets.iter().map(|set| What::Set(set.name.clone()));
        let own = self.templates.names();
        let own = own.map(|name| What::Template(name.to_owned()));
        let printables = Printable::ALL.into_iter().map(What::Printable);
        sets.chain(printables).chain(own).collect()
    }

    /// Gives what is ticked, in the order of the studio and not in that of the ticks.
    fn order(&self) -> Order {
        let ticked = &self.ticked;
        let prints = self.prints().into_iter();
        let prints = prints.filter(|what| ticked.prints.contains(what));
        let options = |what| match what {
            What::Set(name) => {
                let set = self.sets.iter().find(|set| set.name == name)?;
                let options = Options {
                    library: Arc::clone(&self.options.library),
                    ..set.options.clone()
                };
                Some((options, Some(name)))
            }
            What::Printable(printable) => {
                let options = Options {
                    printable,
                    template: None,
                    ..self.options.clone()
                };
                Some((options, None))
            }
            What::Template(name) => {
                let options = Options {
                    template: Some(name),
                    ..self.options.clone()
                };
                Some((options, None))
            }
        };
        let sorted = |inks: &[Ink]| {
            let both = [Ink::Colour, Ink::BlackAndWhite].into_iter();
            both.filter(|ink| inks.contains(ink)).collect()
        };
        let papers = [Paper::Letter, Paper::A4].into_iter();
        let languages = self.languages.iter();
        Order {
            prints: prints.filter_map(options).collect(),
            kinds: SAVED_AS
                .into_iter()
                .filter(|kind| ticked.kinds.contains(kind))
                .collect(),
            inks: sorted(&ticked.inks),
            papers: papers.filter(|one| ticked.papers.contains(one)).collect(),
            languages: languages
                .filter(|one| ticked.languages.contains(one))
                .cloned()
                .collect(),
        }
    }

    fn ask(&self, context: Context<'_>) -> Action {
        if self.order().copies().is_empty() {
            return Action::None;
        }
        let question = Question::Folder {
            title: say!(context.words, "copies-where"),
            folder: self.folder.clone(),
        };
        let answered = |path| Outer::Several(Message::Answered(path));
        Action::Run(context.asker.ask(question).map(answered))
    }

    /// Looks into the folder, on another thread.
    fn look(&mut self, folder: PathBuf) -> Action {
        // A path that was typed may end in a separator.
        let folder: PathBuf = folder.components().collect();
        let (list, copies) = (self.list.clone(), self.order().copies());
        Action::Run(aside(move || {
            let there = several::taken(&list, &copies, &folder);
            Outer::Several(Message::Looked(folder, there))
        }))
    }

    fn work(&mut self, folder: PathBuf, taken: Taken) -> Action {
        self.job += 1;
        let (job, copies) = (self.job, self.order().copies());
        let stop = Arc::new(AtomicBool::new(false));
        self.stage = Stage::Working {
            copies: copies.clone(),
            progress: Progress { done: 0, at: 0 },
            stop: Arc::clone(&stop),
        };
        let (list, templates) = (self.list.clone(), Arc::clone(&self.templates));
        Action::Run(told(move |tell| {
            let on_progress = |progress| tell(Outer::Several(Message::Went(job, progress)));
            let to = (folder.as_path(), taken);
            let outcome = several::make(&list, &copies, &templates, to, on_progress, &stop);
            tell(Outer::Several(Message::Ended(job, folder, outcome)));
        }))
    }

    /// Takes in what came of the work. A folder that took a file is remembered.
    fn ended(
        &mut self,
        job: u64,
        folder: PathBuf,
        outcome: Outcome,
        context: Context<'_>,
    ) -> Action {
        let Stage::Working { copies, .. } = &self.stage else {
            return Action::None;
        };
        if job != self.job {
            return Action::None;
        }
        let (wanted, wrote) = (copies.len(), !outcome.written.is_empty());
        self.stage = Stage::Ended(Ended {
            folder: folder.clone(),
            outcome,
            wanted,
            unopened: None,
        });
        if !wrote {
            return Action::None;
        }
        self.folder = Some(folder.clone());
        Action::Settings(Box::new(Settings {
            export_folder: Some(folder),
            ..context.settings.clone()
        }))
    }

    fn went(&mut self, job: u64, now: Progress) {
        if let Stage::Working { progress, .. } = &mut self.stage
            && job == self.job
            && now.done >= progress.done
        {
            *progress = now;
        }
    }
}

impl Drop for Several {
    /// Nobody waits for the work any more: it ends after the file that is being made.
    fn drop(&mut self) {
        if let Stage::Working { stop, .. } = &self.stage {
            stop.store(true, Ordering::Relaxed);
        }
    }
}

fn tick<T: PartialEq>(all: &mut Vec<T>, one: T, on: bool) {
    all.retain(|other| *other != one);
    if on {
        all.push(one);
    }
}
