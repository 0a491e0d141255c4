//! `colibri recover`: all that can be read of a damaged list, into another file.

use super::arguments::Recover;
use super::say::{complain, one_line, shown, tell};
use super::{Done, Refused};
use crate::file::{open, open_damaged, save};
use crate::say;
use crate::words::Words;

pub(super) fn run(wish: &Recover, words: &Words) -> Done {
    if wish.out.symlink_metadata().is_ok() {
        return Err(Refused::AlreadyThere(wish.out.clone()));
    }
    // A newer file is not damaged: what this version does not know of it would be lost.
    if let Ok(file) = open(&wish.file) {
        for reservation in &file.opened.reservations {
            complain(&one_line(&reservation.sentence(words)));
        }
    }
    let recovered = open_damaged(&wish.file)
        .map_err(Refused::open(&wish.file))?
        .recovered;
    let _ = save(&wish.out, &recovered.list, &recovered.lineage, None)
        .map_err(Refused::save(&wish.out))?;
    for lost in &recovered.lost {
        complain(&one_line(&lost.sentence(words)));
    }
    for notice in &recovered.notices {
        complain(&one_line(&notice.sentence(words)));
    }
    tell(&say!(
        words,
        "cli-recovered",
        file = shown(&wish.out),
        entries = recovered.list.count(),
        lost = recovered.lost.len()
    ))?;
    Ok(())
}
