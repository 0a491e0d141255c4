//! What becomes of a file that somebody else changed since it was opened here.

use super::{Action, Message as Outer};
use crate::app::context::Context;
use crate::app::files::Then;
use crate::app::session::Saving;
use crate::app::theme::Space;
use crate::app::widget::{self, dialog, note, press, text};
use crate::say;
use iced::widget::column;
use std::path::{Path, PathBuf};

/// A save that was held back.
pub struct Changed {
    saving: Saving,
    then: Then,
    beside: PathBuf,
}

/// What is decided.
#[derive(Debug, Clone)]
pub enum Message {
    /// To save under another name.
    Both,
    /// To save over it.
    Replace,
}

impl Changed {
    pub(super) fn new(saving: Saving, then: Then) -> Self {
        let beside = beside(&saving.path, Path::exists);
        Self {
            saving,
            then,
            beside,
        }
    }

    pub(super) fn update(&mut self, message: Message, _context: Context<'_>) -> Action {
        let then = self.then.clone();
        let mut saving = Box::new(self.saving.clone());
        saving.expected = None;
        match message {
            Message::Both => {
                saving.path.clone_from(&self.beside);
                Action::SaveBoth(saving, then)
            }
            Message::Replace => Action::Replace(saving, then),
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> widget::Dialog<'a, Outer> {
        let words = context.words;
        let file = super::name_of(&self.saving.path);
        let beside = super::name_of(&self.beside);
        let content = column![
            text(say!(words, "changed-what", file = file)),
            note(say!(words, "changed-both-note", file = beside)),
        ]
        .spacing(Space::M);
        let said = |message| Outer::Changed(message);
        dialog(say!(words, "changed-title"), content)
            .alert()
            .button(press(say!(words, "dialog-cancel")).on_press(Outer::Cancel))
            .button(
                press(say!(words, "changed-replace"))
                    .danger()
                    .on_press(said(Message::Replace)),
            )
            .safe_button(
                press(say!(words, "changed-both"))
                    .primary()
                    .on_press(said(Message::Both)),
            )
            .on_cancel(Outer::Cancel)
            .on_accept(said(Message::Both))
    }
}

/// Gives the first name beside a file that is not taken: `list (2).ron`, `list (3).ron`.
fn beside(path: &Path, taken: impl Fn(&Path) -> bool) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().map(|ending| ending.to_string_lossy());
    let named = |number: usize| {
        path.with_file_name(match &ending {
            Some(ending) => format!("{stem} ({number}).{ending}"),
            None => format!("{stem} ({number})"),
        })
    };
    (2..1000)
        .map(named)
        .find(|path| !taken(path))
        .unwrap_or_else(|| named(1000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, taken: &[&str], expected: &str) {
        let found = beside(Path::new(path), |path| {
            taken.iter().any(|taken| path == Path::new(taken))
        });
        assert_eq!(found, Path::new(expected));
    }

    #[test]
    fn the_name_beside_is_never_one_that_is_taken() {
        check("a/día.ron", &[], "a/día (2).ron");
        check("a/día.ron", &["a/día (2).ron"], "a/día (3).ron");
        check("list", &["list (2)", "list (3)"], "list (4)");
    }
}
