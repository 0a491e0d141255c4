//! How the dialog for many copies looks: what can be ticked, what stands there already, how far it has got, what came of it.

use super::{Ended, Message, Outer, Several, Stage, What};
use crate::app::Element;
use crate::app::context::Context;
use crate::app::dialog::export::{SAVED_AS, kind_name, look_at, unwritten};
use crate::app::dialog::name_of;
use crate::app::theme::{Ground, Ink as Colour, Size, Space};
use crate::app::widget::{
    self, BAR, Icon, Role, bar, check, dialog, heading, note, press, semantic, text,
};
use crate::export::several::{End, Outcome, Progress, Taken, Written};
use crate::export::{Copy, CopyKind};
use crate::print::{Fit, Ink, Paper, PrintError, PrintWarning};
use crate::say;
use crate::words::Words;
use crate::words::field::{self, capital};
use iced::widget::{column, row};
use iced::{Center, Fill};
use std::path::Path;
use std::sync::atomic::Ordering;

/// How many remarks are shown at most.
const REMARKS: usize = 12;

impl Several {
    pub(in crate::app::dialog) fn view<'a>(
        &'a self,
        context: Context<'a>,
    ) -> widget::Dialog<'a, Outer> {
        let words = context.words;
        match &self.stage {
            Stage::Choosing => self.choosing(words),
            Stage::Standing(folder, there) => standing(folder, *there, words),
            Stage::Working {
                copies,
                progress,
                stop,
            } => working(copies, progress, stop.load(Ordering::Relaxed), words),
            Stage::Ended(ended) => shown(ended, words),
        }
    }

    fn choosing<'a>(&'a self, words: &'a Words) -> widget::Dialog<'a, Outer> {
        let ticked = &self.ticked;
        let prints = self.prints();
        let all = prints.iter().all(|what| ticked.prints.contains(what));
        let every = check(say!(words, "copies-every"), all, Message::All);
        let prints = prints.into_iter().map(|what| {
            let name = match &what {
                What::Set(name) | What::Template(name) => name.clone(),
                What::Printable(printable) => field::printable(words, *printable),
            };
            let on = ticked.prints.contains(&what);
            check(name, on, |on| Message::Print(what, on)).into()
        });
        let kinds = SAVED_AS.into_iter().map(|kind| {
            let on = ticked.kinds.contains(&kind);
            check(kind_name(kind, words), on, |on| Message::Kind(kind, on))
                .tip(explained(kind, words))
                .into()
        });
        let inks = [Ink::Colour, Ink::BlackAndWhite].map(|ink| -> Element<'a, Message> {
            let on = ticked.inks.contains(&ink);
            check(field::ink(words, ink), on, |on| Message::Ink(ink, on)).into()
        });
        let papers = [Paper::Letter, Paper::A4].map(|paper| -> Element<'a, Message> {
            let on = ticked.papers.contains(&paper);
            check(field::paper(words, paper), on, |on| {
                Message::Paper(paper, on)
            })
            .into()
        });
        let languages = self.languages.iter().map(|tag| {
            let name = capital(&words.languages().name(tag, words.tongue()));
            let on = ticked.languages.contains(tag);
            check(name, on, |on| Message::Language(tag.clone(), on)).into()
        });
        let paged = ticked.kinds.contains(&CopyKind::Pdf);
        let left = group(
            say!(words, "studio-printables"),
            std::iter::once(every.into()).chain(prints).collect(),
        );
        let right = column![
            group(say!(words, "copies-kinds"), kinds.collect()),
            paged.then(|| group(say!(words, "print-option-ink"), inks.into())),
            paged.then(|| group(say!(words, "print-option-paper"), papers.into())),
            (self.languages.len() > 1)
                .then(|| group(say!(words, "copies-languages"), languages.collect())),
        ]
        .spacing(Space::L);
        let count = self.order().copies().len();
        let counted = match count {
            0 => text(say!(words, "copies-nothing")).class(Colour::Marigold),
            count => text(say!(words, "copies-count", count = count)),
        };
        let content: Element<'a, Message> = column![
            row![left, right].spacing(Space::XXL),
            counted,
            note(say!(words, "export-public-note")),
        ]
        .spacing(Space::L)
        .into();
        let wanted = Outer::Several(Message::Wanted);
        let make = press(say!(words, "copies-make"))
            .primary()
            .on_press_maybe((count > 0).then(|| wanted.clone()));
        dialog(
            say!(words, "command-export-several"),
            content.map(Outer::Several),
        )
        .button(press(say!(words, "dialog-cancel")).on_press(Outer::Cancel))
        .button(make)
        .on_cancel(Outer::Cancel)
        .on_accept(wanted)
    }
}

fn group<'a>(label: String, boxes: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    let head = heading(3, label.clone()).size(Size::BODY);
    let boxes = iced::widget::column(boxes).spacing(Space::XS);
    semantic(
        Role::Group,
        label,
        column![head, boxes].spacing(Space::S).width(Fill),
    )
    .into()
}

fn explained(kind: CopyKind, words: &Words) -> String {
    match kind {
        CopyKind::Pdf => say!(words, "export-pdf-note"),
        CopyKind::Html => say!(words, "export-web-page-note"),
        CopyKind::Docx => say!(words, "export-word-note"),
        CopyKind::Markdown => say!(words, "export-markdown-note"),
        CopyKind::Text => say!(words, "export-text-note"),
        CopyKind::Csv => say!(words, "export-spreadsheet-note"),
        CopyKind::Ron => say!(words, "export-public-copy-note"),
    }
}

/// Asks what becomes of files that stand in the folder.
fn standing<'a>(folder: &Path, there: usize, words: &'a Words) -> widget::Dialog<'a, Outer> {
    let said = |taken| Outer::Several(Message::Taken(taken));
    let folder = folder.display().to_string();
    let what = say!(words, "copies-standing", count = there, folder = folder);
    dialog(say!(words, "copies-standing-title"), text(what))
        .stage(1)
        .alert()
        .button(press(say!(words, "dialog-cancel")).on_press(Outer::Cancel))
        .button(
            press(say!(words, "copies-replace"))
                .danger()
                .on_press(said(Taken::Replaced)),
        )
        .safe_button(
            press(say!(words, "copies-keep-both"))
                .primary()
                .on_press(said(Taken::Stays)),
        )
        .on_cancel(Outer::Cancel)
}

/// Says which copy is being made, and how many are done.
fn working<'a>(
    copies: &[Copy],
    progress: &Progress,
    stopping: bool,
    words: &'a Words,
) -> widget::Dialog<'a, Outer> {
    let (done, of) = (progress.done, copies.len());
    let what = copies.get(progress.at).map(|copy| described(copy, words));
    let line = match (stopping, what) {
        (true, _) | (_, None) => say!(words, "copies-stopping"),
        (false, Some(what)) => say!(
            words,
            "copies-going",
            at = (done + 1).min(of),
            of = of,
            what = what
        ),
    };
    let part = done as f32 / of.max(1) as f32;
    let shown = column![text(line.clone()), bar(part, BAR, Ground::TealBar)].spacing(Space::M);
    let stop = Outer::Several(Message::Stopped);
    dialog(
        say!(words, "command-export-several"),
        semantic(Role::Status, line, shown),
    )
    .stage(2)
    .button(press(say!(words, "export-stop")).on_press_maybe((!stopping).then(|| stop.clone())))
    .on_cancel(stop)
}

/// Says what a copy is: "Brochure, Spanish, A4, black and white, PDF".
fn described(copy: &Copy, words: &Words) -> String {
    let options = &copy.options;
    let name = copy.set.clone().or_else(|| options.template.clone());
    let name = name.unwrap_or_else(|| field::printable(words, options.printable));
    let language = words.languages().name(&options.language, words.tongue());
    let mut parts = vec![name, capital(&language)];
    if copy.kind.is_paper() {
        parts.push(field::paper(words, options.paper));
        if options.ink == Ink::BlackAndWhite {
            parts.push(field::ink(words, options.ink));
        }
    } else {
        parts.push(kind_name(copy.kind, words));
    }
    parts.join(", ")
}

/// Says what has been written, what not, and what is to be looked at.
fn shown<'a>(ended: &'a Ended, words: &'a Words) -> widget::Dialog<'a, Outer> {
    let (folder, outcome) = (&ended.folder, &ended.outcome);
    let count = outcome.written.len();
    let shown = folder.display().to_string();
    let said = match &outcome.end {
        End::Done => say!(words, "copies-done", count = count, folder = shown),
        End::Stopped => {
            let made = count + outcome.failed.len();
            let missing = ended.wanted.saturating_sub(made);
            let stopped = say!(words, "copies-stopped", count = missing);
            let written = say!(words, "copies-written", count = count, folder = shown);
            format!("{stopped} {written}")
        }
        End::Refused(file, error) => {
            let file = file.as_str();
            let reason = unwritten(error, words);
            let refused = say!(words, "copies-refused", file = file, reason = reason);
            let written = say!(words, "copies-written", count = count, folder = shown);
            format!("{refused} {written}")
        }
    };
    let failed = refusals(outcome).into_iter();
    let failed = failed.map(|(files, error)| -> Element<'a, Outer> {
        let (file, reason) = (files.join(", "), error.sentence(words));
        let sentence = say!(words, "copies-failed", file = file, reason = reason);
        text(sentence).class(Colour::Error).into()
    });
    let written = outcome.written.iter().map(|written| line(written, words));
    let remarks = remarks(&outcome.written);
    let show = |entry| Outer::Several(Message::Shown(entry));
    let unopened = ended.unopened.as_ref().map(|path| {
        let path = path.display().to_string();
        let sentence = say!(words, "copies-unopened", path = path);
        let shown = text(sentence.clone()).class(Colour::Error);
        semantic(Role::Alert, sentence, shown)
    });
    let content = column![
        text(said),
        unopened,
        column(failed).spacing(Space::S),
        column(written).spacing(Space::XS),
        look_at(&remarks, words, show),
    ]
    .spacing(Space::M);
    let folder = Outer::Several(Message::Open(folder.clone()));
    let open = press(say!(words, "export-show-folder")).icon(Icon::Open);
    let shown = dialog(say!(words, "command-export-several"), content)
        .stage(3)
        .width(640.0)
        .safe_button(open.on_press_maybe((count > 0).then_some(folder)))
        .button(press(say!(words, "copies-again")).on_press(Outer::Several(Message::Again)))
        .button(
            press(say!(words, "dialog-close"))
                .primary()
                .on_press(Outer::Cancel),
        )
        .on_cancel(Outer::Cancel)
        .on_accept(Outer::Cancel);
    match outcome.end {
        End::Refused(..) => shown.alert(),
        End::Done | End::Stopped => shown,
    }
}

/// Gives the files that could not be made, those with one reason together.
fn refusals(outcome: &Outcome) -> Vec<(Vec<&str>, &PrintError)> {
    let mut all: Vec<(Vec<&str>, &PrintError)> = Vec::new();
    for (file, error) in &outcome.failed {
        match all.iter_mut().find(|(_, other)| *other == error) {
            Some((files, _)) => files.push(file),
            None => all.push((vec![file], error)),
        }
    }
    all
}

/// A file that has been written: its name, whether the list fits, the way to open it.
fn line<'a>(written: &Written, words: &Words) -> Element<'a, Outer> {
    let name = name_of(&written.path);
    let over = matches!(written.fit, Some(Fit::RunsOver { .. }));
    let over = over.then(|| {
        text(say!(words, "copies-over"))
            .size(Size::NOTE)
            .class(Colour::Marigold)
    });
    let open = say!(words, "copies-open", file = name.as_str());
    row![
        text(name).size(Size::NOTE).width(Fill),
        over,
        press(open)
            .face(text(say!(words, "export-open")).size(Size::NOTE))
            .link()
            .on_press(Outer::Several(Message::Open(written.path.clone()))),
    ]
    .spacing(Space::M)
    .align_y(Center)
    .into()
}

/// Gives what is to be looked at in any of the files, each thing once.
fn remarks(written: &[Written]) -> Vec<PrintWarning> {
    let mut all: Vec<PrintWarning> = Vec::new();
    for warning in written.iter().flat_map(|written| &written.warnings) {
        if all.len() < REMARKS && !all.contains(warning) {
            all.push(warning.clone());
        }
    }
    all
}
