//! `colibri check`: what to look at again before a list goes out.

use super::arguments::Check;
use super::say::{complain, one_line, shown, tell, tell_whole};
use super::{Done, Refused};
use crate::check::check;
use crate::file::open;
use crate::mint;
use crate::say;
use crate::words::Words;

pub(super) fn run(wish: &Check, words: &Words) -> Done {
    let opened = open(&wish.list).map_err(Refused::open(&wish.list))?.opened;
    for reservation in &opened.reservations {
        complain(&one_line(&reservation.sentence(words)));
    }
    for notice in &opened.notices {
        complain(&one_line(&notice.sentence(words)));
    }
    let findings = check(&opened.list, mint::today());
    if wish.json {
        let json = serde_json::to_string_pretty(&findings).unwrap_or_else(|_| "[]".to_owned());
        tell_whole(&json)?;
        return Ok(());
    }
    for finding in &findings {
        tell(&one_line(&finding.sentence(words)))?;
    }
    complain(&say!(
        words,
        "cli-checked",
        file = shown(&wish.list),
        entries = opened.list.count(),
        findings = findings.len()
    ));
    Ok(())
}
