//! The page as it will print, made on a thread of its own.
//!
//! One job waits at most: a newer one takes its place, so that typing is never behind. What comes back carries the number of its job, and
//! whoever asked drops an answer that is not to the last question.

use crate::model::{Booklist, EntryId, PublicList};
use crate::print::{Options, Press, PrintError, PrintWarning};
use iced::Task;
use iced::futures::channel::mpsc;
use iced::widget::image::Handle;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;

/// What is asked of the press.
#[derive(Debug, Clone)]
pub struct Job {
    /// The list as it now is.
    pub list: Booklist,
    /// What has been chosen for the print.
    pub options: Options,
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
    closed: bool,
}

impl Preview {
    /// Starts the thread. The task gives every proof that it makes.
    pub fn start() -> (Self, Task<Proof>) {
        let desk = Arc::new(Desk::default());
        let (proofs, made) = mpsc::unbounded();
        let worker = Arc::clone(&desk);
        // Without a thread there is no page; everything else goes on.
        let _ = thread::Builder::new()
            .name("press".into())
            .stack_size(16 << 20)
            .spawn(move || work(&worker, &proofs));
        (Self { desk, jobs: 0 }, Task::stream(made))
    }

    /// Asks for a page and gives the number of the job.
    pub fn ask(&mut self, job: Job) -> u64 {
        self.jobs += 1;
        let mut tray = self
            .desk
            .tray
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        tray.waiting = Some((self.jobs, job));
        self.desk.bell.notify_one();
        self.jobs
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let mut tray = self
            .desk
            .tray
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        tray.closed = true;
        self.desk.bell.notify_one();
    }
}

fn work(desk: &Desk, proofs: &mpsc::UnboundedSender<Proof>) {
    let mut press = Press::for_screen();
    while let Some((number, job)) = next(desk) {
        let page = proof(&mut press, &job);
        if proofs.unbounded_send(Proof { job: number, page }).is_err() {
            return;
        }
    }
}

fn next(desk: &Desk) -> Option<(u64, Job)> {
    let mut tray = desk.tray.lock().unwrap_or_else(PoisonError::into_inner);
    loop {
        if tray.closed {
            return None;
        }
        if let Some(job) = tray.waiting.take() {
            return Some(job);
        }
        tray = desk.bell.wait(tray).unwrap_or_else(PoisonError::into_inner);
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
    let pixels = pages
        .pixels(number, scale)
        .ok_or_else(|| PrintError::Layout {
            details: format!("there is no page {number}"),
        })?;
    Ok(Page {
        number,
        count: pages.count(),
        entry: entry.map(|y| (y * scale) as f32),
        scale,
        width: pixels.width,
        height: pixels.height,
        handle: Handle::from_rgba(pixels.width, pixels.height, pixels.rgba),
        warnings: pages.warnings().to_vec(),
    })
}
