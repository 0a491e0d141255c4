//! Work that must not hold up the window: each piece on a thread of its own, its answer a message.

use iced::Task;
use iced::futures::channel::{mpsc, oneshot};
use std::thread;
use std::time::Duration;

/// Runs work on a thread of its own and gives its answer.
pub(super) fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Task<T> {
    let (sender, receiver) = oneshot::channel();
    let started = thread::Builder::new().spawn(move || {
        let _ = sender.send(work());
    });
    match started {
        Ok(_) => {
            Task::future(receiver).then(|answer| answer.map_or_else(|_| Task::none(), Task::done))
        }
        // The system has no more threads: the answer never comes, and nothing has changed.
        Err(_) => Task::none(),
    }
}

/// Runs work on a thread of its own, and gives all that it tells as it goes on.
pub(super) fn told<T: Send + 'static>(
    work: impl FnOnce(&(dyn Fn(T) + Sync)) + Send + 'static,
) -> Task<T> {
    let (sender, receiver) = mpsc::unbounded();
    let started = thread::Builder::new().spawn(move || {
        work(&|told| {
            // Who wanted to know may have gone.
            let _ = sender.unbounded_send(told);
        });
    });
    match started {
        Ok(_) => Task::stream(receiver),
        Err(_) => Task::none(),
    }
}

/// Gives an answer after a while.
pub(super) fn later<T: Send + 'static>(after: Duration, answer: T) -> Task<T> {
    aside(move || {
        thread::sleep(after);
        answer
    })
}
