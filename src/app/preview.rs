//! The page as it will print, made on a thread of its own.
//!
//! One page waits at most: a newer one takes its place, so that typing is never behind. Small pictures of other prints wait until no page
//! does and nothing has been asked for a moment. What comes back carries the number of its job, and whoever asked drops an answer that is
//! not to the last question.

use crate::model::{Booklist, EntryId, PublicList};
use crate::print::{
    Fit, Options, OwnTemplates, Press, PrintError, PrintWarning, Printable, SAMPLE,
};
use iced::Task;
use iced::futures::channel::mpsc;
use iced::widget::image::Handle;
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// How long small pictures wait after the last question: somebody who types is not to wait for one.
const CALM: Duration = Duration::from_millis(120);

/// How many entries a small picture shows of a print that takes as many pages as it needs: more than its first page holds.
const ENOUGH: usize = 60;

/// What is asked of the press.
#[derive(Debug, Clone)]
pub struct Job {
    /// The list as it now is.
    pub list: Booklist,
    /// What has been chosen for the print.
    pub options: Options,
    /// The templates of one's own.
    pub templates: Arc<OwnTemplates>,
    /// Which page is wanted.
    pub show: Show,
    /// How large it is wanted.
    pub scale: Scale,
}

/// How large a page is wanted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Scale {
    /// So many pixels wide.
    Width(f64),
    /// So many pixels for each point (1/72 inch).
    PerPoint(f64),
}

/// Which page is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// The page with this number, from 0.
    Page(usize),
    /// The page that an entry stands on; where it is not printed, the page with this number.
    Entry(EntryId, usize),
}

/// A page that has been made.
#[derive(Debug, Clone)]
pub struct Proof {
    /// The number of the job.
    pub job: u64,
    /// The page, or why there is none.
    pub page: Result<Page, PrintError>,
}

/// One page as pixels.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its number, from 0.
    pub number: usize,
    /// How many pages there are.
    pub count: usize,
    /// Where on the page the wanted entry begins, in pixels, if it is there.
    pub entry: Option<f32>,
    /// Pixels for each point.
    pub scale: f64,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The pixels.
    pub handle: Handle,
    /// What the print lacks.
    pub warnings: Vec<PrintWarning>,
    /// Whether everything has its place.
    pub fit: Fit,
}

/// Small pictures that are asked of the press: the first page of each of several prints.
#[derive(Debug, Clone)]
pub struct Pictures {
    /// The list as it now is.
    pub list: Booklist,
    /// The templates of one's own.
    pub templates: Arc<OwnTemplates>,
    /// What is chosen for each print.
    pub options: Vec<Options>,
    /// The width and the height that each must fit into, in pixels.
    pub within: f64,
}

/// A small picture that has been made.
#[derive(Debug, Clone)]
pub struct Pictured {
    /// The number of the question.
    pub job: u64,
    /// The place of its print among those that were asked for.
    pub at: usize,
    /// The picture, or why there is none.
    pub picture: Result<Picture, PrintError>,
}

/// The first page of a print, small.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The pixels.
    pub handle: Handle,
    /// Whether everything has its place on the print.
    pub fit: Fit,
}

/// What the press has made.
#[derive(Debug, Clone)]
pub enum Made {
    /// A page.
    Proof(Proof),
    /// A small picture.
    Pictured(Pictured),
}

/// Hands jobs to the thread with the press. The thread ends when this is dropped.
#[derive(Debug)]
pub struct Preview {
    desk: Arc<Desk>,
    jobs: u64,
}

#[derive(Debug, Default)]
struct Desk {
    tray: Mutex<Tray>,
    bell: Condvar,
}

#[derive(Debug, Default)]
struct Tray {
    waiting: Option<(u64, Job)>,
    small: Option<Small>,
    /// When small pictures may be made.
    calm: Option<Instant>,
    closed: bool,
}

/// Small pictures that are still to be made.
#[derive(Debug)]
struct Small {
    job: u64,
    list: Booklist,
    templates: Arc<OwnTemplates>,
    options: VecDeque<(usize, Options)>,
    within: f64,
}

/// What the press does next.
enum Next {
    Page(u64, Box<Job>),
    Picture {
        job: u64,
        at: usize,
        list: Box<Booklist>,
        templates: Arc<OwnTemplates>,
        options: Box<Options>,
        within: f64,
    },
}

impl Preview {
    /// Starts the thread. The task gives everything that it makes.
    pub fn start() -> (Self, Task<Made>) {
        let desk = Arc::new(Desk::default());
        let (sender, made) = mpsc::unbounded();
        let worker = Arc::clone(&desk);
        // Without a thread there is no page; everything else goes on.
        let _ = thread::Builder::new()
            .name("press".into())
            .stack_size(16 << 20)
            .spawn(move || work(&worker, &sender));
        (Self { desk, jobs: 0 }, Task::stream(made))
    }

    /// Asks for a page and gives the number of the job.
    pub fn ask(&mut self, job: Job) -> u64 {
        let number = self.next_job();
        self.put(|tray| tray.waiting = Some((number, job)));
        number
    }

    /// Asks for small pictures, in place of those that were asked for before. Gives the number of the job.
    pub fn ask_pictures(&mut self, pictures: Pictures) -> u64 {
        let job = self.next_job();
        let small = Small {
            job,
            list: pictures.list,
            templates: pictures.templates,
            options: pictures.options.into_iter().enumerate().collect(),
            within: pictures.within,
        };
        self.put(|tray| tray.small = Some(small));
        job
    }

    fn next_job(&mut self) -> u64 {
        self.jobs += 1;
        self.jobs
    }

    fn put(&self, put: impl FnOnce(&mut Tray)) {
        let mut tray = self
            .desk
            .tray
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        put(&mut tray);
        tray.calm = Some(Instant::now() + CALM);
        self.desk.bell.notify_one();
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        self.put(|tray| tray.closed = true);
    }
}

fn work(desk: &Desk, sender: &mpsc::UnboundedSender<Made>) {
    let mut press = Press::for_screen();
    let mut used = Arc::default();
    while let Some(next) = next(desk) {
        let templates = match &next {
            Next::Page(_, job) => &job.templates,
            Next::Picture { templates, .. } => templates,
        };
        if !Arc::ptr_eq(templates, &used) {
            used = Arc::clone(templates);
            press = press.with_templates((*used).clone());
        }
        let made = match next {
            Next::Page(job, wanted) => {
                let page = proof(&mut press, &wanted);
                Made::Proof(Proof { job, page })
            }
            Next::Picture {
                job,
                at,
                list,
                options,
                within,
                ..
            } => {
                let picture = picture(&mut press, &list, &options, within);
                Made::Pictured(Pictured { job, at, picture })
            }
        };
        if sender.unbounded_send(made).is_err() {
            return;
        }
    }
}

fn next(desk: &Desk) -> Option<Next> {
    let mut tray = desk.tray.lock().unwrap_or_else(PoisonError::into_inner);
    loop {
        if tray.closed {
            return None;
        }
        if let Some((number, job)) = tray.waiting.take() {
            return Some(Next::Page(number, Box::new(job)));
        }
        let wait = tray.calm.and_then(|calm| {
            let left = calm.saturating_duration_since(Instant::now());
            (!left.is_zero()).then_some(left)
        });
        tray = match (tray.small.is_some(), wait) {
            (false, _) => desk.bell.wait(tray).unwrap_or_else(PoisonError::into_inner),
            (true, Some(left)) => {
                let waited = desk.bell.wait_timeout(tray, left);
                waited.unwrap_or_else(PoisonError::into_inner).0
            }
            (true, None) => match small(&mut tray) {
                Some(picture) => return Some(picture),
                None => {
                    tray.small = None;
                    tray
                }
            },
        };
    }
}

/// Takes the next small picture.
fn small(tray: &mut Tray) -> Option<Next> {
    let small = tray.small.as_mut()?;
    let (at, options) = small.options.pop_front()?;
    Some(Next::Picture {
        job: small.job,
        at,
        list: Box::new(small.list.clone()),
        templates: Arc::clone(&small.templates),
        options: Box::new(options),
        within: small.within,
    })
}

/// Makes the small picture of a print.
fn picture(
    press: &mut Press,
    list: &Booklist,
    options: &Options,
    within: f64,
) -> Result<Picture, PrintError> {
    let mut list = PublicList::from(list);
    if options.template.as_deref() == Some(SAMPLE) {
        list.sections.clear();
    }
    // Whether these run over depends on all of the list; of the others the beginning is enough.
    let whole = matches!(
        options.printable,
        Printable::Brochure | Printable::Bookmarks | Printable::Poster
    );
    if !whole {
        let mut left = ENOUGH;
        for section in &mut list.sections {
            section.entries.truncate(left);
            left -= section.entries.len();
        }
        list.sections.retain(|section| !section.entries.is_empty());
    }
    let pages = press.lay_out(&list, options)?;
    let scale = pages
        .size(0)
        .map_or(1.0, |(width, height)| within / width.max(height));
    let pixels = pages.pixels(0, scale).ok_or_else(no_page)?;
    Ok(Picture {
        width: pixels.width,
        height: pixels.height,
        handle: Handle::from_rgba(pixels.width, pixels.height, pixels.rgba),
        fit: pages.fit().clone(),
    })
}

fn no_page() -> PrintError {
    PrintError::Layout {
        details: "there is no such page".to_owned(),
    }
}

fn proof(press: &mut Press, job: &Job) -> Result<Page, PrintError> {
    let pages = press.lay_out(&PublicList::from(&job.list), &job.options)?;
    let last = pages.count().saturating_sub(1);
    let (number, entry) = match job.show {
        Show::Page(number) => (number.min(last), None),
        Show::Entry(entry, otherwise) => match pages.page_of(entry) {
            Some(place) => (place.page, Some(place.y)),
            None => (otherwise.min(last), None),
        },
    };
    let scale = match (job.scale, pages.size(number)) {
        (Scale::Width(pixels), Some((width, _))) => pixels / width,
        (Scale::Width(_), None) => 1.0,
        (Scale::PerPoint(scale), _) => scale,
    };
    let pixels = pages.pixels(number, scale).ok_or_else(no_page)?;
    Ok(Page {
        number,
        count: pages.count(),
        entry: entry.map(|y| (y * scale) as f32),
        scale,
        width: pixels.width,
        height: pixels.height,
        handle: Handle::from_rgba(pixels.width, pixels.height, pixels.rgba),
        warnings: pages.warnings().to_vec(),
        fit: pages.fit().clone(),
    })
}
