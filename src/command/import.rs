//! `colibri import`: the rows of sheets as entries of a list. Either all files are imported or none.

use super::arguments::Import;
use super::say::{complain, one_line, shown, tell};
use super::{Done, Refused};
use crate::file::{OpenError, encode, open, read_within, save};
use crate::import::{
    Encoding, ImportError, Imported, LeftOut, MOST_BYTES, Mapping, Repeated, Sheet, place_with,
    read_sheet,
};
use crate::say;
use crate::shelf::Shelf;
use crate::vocabulary::Vocabulary;
use crate::words::Words;
use std::path::Path;

pub(super) fn run(wish: &Import, words: &Words) -> Done {
    let into = &wish.into;
    let file = open(into).map_err(Refused::open(into))?;
    if !file.opened.reservations.is_empty() {
        return Err(Refused::Reserved(into.clone()));
    }
    for notice in &file.opened.notices {
        complain(&one_line(&notice.sentence(words)));
    }
    let mut list = file.opened.list;
    // Without the shelf nothing is remembered, and the import is done all the same.
    let shelf = Shelf::open_default().ok();
    let mut reports = Vec::new();
    for path in &wish.files {
        let sheet = sheet(path)?;
        let imported = place_with(
            &sheet,
            &mapping(&sheet, shelf.as_ref()),
            &list.language,
            &Vocabulary::of(&list),
        );
        let already = imported.on_list(&list);
        let _ = imported
            .edit(&list, wish.section.as_deref())
            .apply(&mut list)
            .map_err(|_| Refused::Unfit)?;
        reports.push((path, sheet, imported, already));
    }
    // The state before, so that it can be taken back in the window.
    if let Some(shelf) = &shelf {
        shelf.keep_before(into, list.id, file.opened.lineage.now());
    }
    let saved =
        save(into, &list, &file.opened.lineage, Some(&file.stamp)).map_err(Refused::save(into))?;
    if let Some(shelf) = &shelf {
        let _ = shelf.keep_state(&encode(&list, &saved.lineage));
    }
    for (path, sheet, imported, already) in &reports {
        report(path, sheet, imported, already, words)?;
    }
    Ok(())
}

/// Gives the mapping that a person chose for sheets with this header, else a guess.
fn mapping(sheet: &Sheet, shelf: Option<&Shelf>) -> Mapping {
    shelf
        .and_then(|shelf| shelf.settings().ok())
        .and_then(|(settings, _)| {
            Mapping::read(settings.import_mappings.get(&sheet.fingerprint())?)
        })
        .unwrap_or_else(|| Mapping::guess(sheet))
}

fn sheet(path: &Path) -> Result<Sheet, Refused> {
    let bytes = read_within(path, MOST_BYTES as u64).map_err(|error| match error {
        OpenError::TooLarge(bytes) => {
            let found = usize::try_from(bytes).unwrap_or(usize::MAX);
            Refused::Sheet(path.to_owned(), ImportError::TooLarge { found })
        }
        other => Refused::Open(path.to_owned(), other),
    })?;
    read_sheet(&bytes).map_err(|error| Refused::Sheet(path.to_owned(), error))
}

fn report(
    path: &Path,
    sheet: &Sheet,
    imported: &Imported,
    already: &[Repeated],
    words: &Words,
) -> Done {
    let encoding = match sheet.encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Utf16Le | Encoding::Utf16Be => "UTF-16",
        Encoding::Windows1252 => "Windows-1252",
    };
    tell(&say!(
        words,
        "cli-imported",
        file = shown(path),
        entries = imported.placed.len(),
        left = imported.left_out.len(),
        encoding = encoding
    ))?;
    for placed in &imported.report.columns {
        tell(&format!("  {}", one_line(&placed.sentence(words))))?;
    }
    if imported.report.suggested > 0 {
        tell(&format!(
            "  {}",
            say!(words, "cli-suggested", count = imported.report.suggested)
        ))?;
    }
    for LeftOut { line, reason, text } in &imported.left_out {
        let reason = reason.sentence(words);
        let told = say!(
            words,
            "cli-left-out",
            line = line.to_string(),
            reason = reason
        );
        complain(one_line(&format!("{}: {told} {text}", shown(path))).trim_end());
    }
    let about = |sentence: String| complain(&format!("{}: {sentence}", shown(path)));
    for line in &imported.report.open_quotes {
        about(say!(words, "import-open-quote", line = line.to_string()));
    }
    for line in &imported.report.noted {
        about(say!(words, "import-noted", line = line.to_string()));
    }
    for Repeated { line, before } in &imported.report.repeated {
        if let Some(before) = before {
            about(say!(
                words,
                "import-repeated",
                line = line.to_string(),
                before = before.to_string()
            ));
        }
    }
    for Repeated { line, .. } in already {
        about(say!(
            words,
            "import-on-list-already",
            line = line.to_string()
        ));
    }
    Ok(())
}
