//! `colibri new`: a list to begin with.

use super::arguments::New;
use super::say::{shown, tell};
use super::{Done, Refused};
use crate::file::{Lineage, save};
use crate::say;
use crate::shelf::template::Template;
use crate::words::{Tongue, Words};

pub(super) fn run(wish: &New, words: &Words) -> Done {
    if wish.file.symlink_metadata().is_ok() {
        return Err(Refused::AlreadyThere(wish.file.clone()));
    }
    let tongue = wish.lang.as_ref().map_or(words.tongue(), Tongue::of);
    let mut list = Template::from(wish.template).list(&wish.title, tongue);
    if let Some(language) = &wish.lang
        && *language != list.language
        && Tongue::of(language).language() != *language
    {
        // A language that the program does not speak itself: the title is in it, the headings stay.
        list.title = crate::model::Texts::of(language, &wish.title);
        list.also_issued_in.retain(|other| other != language);
        list.language.clone_from(language);
    }
    let _ = save(&wish.file, &list, &Lineage::new(), None).map_err(Refused::save(&wish.file))?;
    tell(&say!(
        words,
        "cli-new-done",
        file = shown(&wish.file),
        count = list.sections.len()
    ))?;
    Ok(())
}
