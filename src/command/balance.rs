//! `colibri balance`: what a list covers, as text, as JSON, or as a page for the committee's report.

use super::arguments::{BalanceFormat, BalanceOf};
use super::export::{keep_lists, section};
use super::say::{complain, one_line, shown, tell, tell_whole};
use super::{Done, Refused};
use crate::check::balance::{Among, Balance, Comparison, Report, ReportPart, Table, outcomes};
use crate::export;
use crate::file::{SaveError, open, write_atomically};
use crate::model::{Booklist, PublicList, SectionId};
use crate::print::{self, Ink, Paper};
use crate::say;
use crate::search::facets::{Facet, Facets, Stated};
use crate::vocabulary::Vocabulary;
use crate::words::{Tongue, Words};
use serde_json::{Value, json};
use std::path::Path;
use unicode_width::UnicodeWidthStr;

/// The longest bar, in signs.
const BAR: usize = 24;
/// The widest name that bars are lined up behind, in columns of a terminal.
const NAME: usize = 40;

pub(super) fn run(wish: &BalanceOf, words: &Words) -> Done {
    let list = read(&wish.list, words)?;
    let other = wish.with.as_ref().map(|path| read(path, words));
    let other = other.transpose()?;
    let section = match &wish.section {
        Some(name) => Some(
            section(name, &list)
                .ok_or_else(|| Refused::NoSection(wish.list.clone(), name.clone()))?,
        ),
        None => None,
    };
    let among = match wish.all {
        true => Among::NotDeclined,
        false => Among::Accepted,
    };
    let vocabulary = Vocabulary::of(&list);
    let facets = Facets::new(&list, &vocabulary);
    let earlier = other
        .as_ref()
        .map(|other| (other, Facets::new(other, &Vocabulary::of(other))));
    let compared = earlier.as_ref().map(|(list, facets)| (*list, facets));
    if wish.json {
        let told = told(&list, &facets, among, section, compared.map(|it| it.1));
        return tell_whole(&serde_json::to_string_pretty(&told).unwrap_or_default());
    }
    let tongue = match (&wish.lang, wish.format) {
        (Some(language), _) => Tongue::of(language),
        (None, Some(_)) => Tongue::of(&list.language),
        (None, None) => words.tongue(),
    };
    let own = Words::of(tongue).naming(vocabulary);
    let report = Report::of(&list, &facets, among, section, compared, &own);
    match (wish.format, &wish.out) {
        (Some(format), Some(out)) => copy(format, out, wish, &list, &report, words),
        _ => tell(&in_lines(&report, &own)),
    }
}

fn read(path: &Path, words: &Words) -> Result<Booklist, Refused> {
    let opened = open(path).map_err(Refused::open(path))?.opened;
    for reservation in &opened.reservations {
        complain(&one_line(&reservation.sentence(words)));
    }
    for notice in &opened.notices {
        complain(&one_line(&notice.sentence(words)));
    }
    Ok(opened.list)
}

/// Finds a section by its heading in any language, or by its number.
fn copy(
    format: BalanceFormat,
    out: &Path,
    wish: &BalanceOf,
    list: &Booklist,
    report: &Report,
    words: &Words,
) -> Done {
    keep_lists(&wish.list, out, false)?;
    if let Some(with) = &wish.with {
        keep_lists(with, out, false)?;
    }
    let mut left_out = Vec::new();
    let bytes = match format {
        BalanceFormat::Pdf => {
            let pages = print::coverage(
                report,
                wish.paper.map_or_else(Paper::default, Paper::from),
                wish.ink.map_or_else(Ink::default, Ink::from),
            );
            let pages = pages.map_err(Refused::Print)?;
            pages.pdf().map_err(Refused::Print)?
        }
        BalanceFormat::Html => export::coverage(report).into_bytes(),
        BalanceFormat::Csv => {
            let (text, without) = export::collection(&PublicList::from(list));
            left_out = without;
            text.into_bytes()
        }
    };
    write_atomically(out, &bytes)
        .map_err(|error| Refused::Save(out.to_owned(), SaveError::from(error)))?;
    for title in left_out {
        complain(&one_line(&say!(words, "cli-no-isbn", title = title)));
    }
    tell(&say!(words, "cli-balance-made", file = shown(out)))
}

/// Tells the report in lines: each count before its name, and a bar behind it.
fn in_lines(report: &Report, words: &Words) -> String {
    let mut lines = vec![
        one_line(&format!("{}: {}", report.title, report.list)),
        report.counted.clone(),
    ];
    lines.extend(report.compared.as_deref().map(one_line));
    lines.push(report.reading.clone());
    for part in &report.parts {
        lines.push(String::new());
        lines.push(one_line(&format!("{} ({})", part.heading, part.books)));
        lines.extend(lines_of(part, words));
    }
    lines.join("\n")
}

fn lines_of(part: &ReportPart, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    if part.books == 0 {
        lines.push(say!(words, "balance-no-books"));
    }
    if !part.aims.is_empty() {
        lines.push(String::new());
        lines.push(say!(words, "balance-aims"));
        let aims = part.aims.iter();
        lines.extend(aims.map(|aim| format!("  {}", one_line(&aim.sentence(words)))));
    }
    for table in &part.tables {
        lines.push(String::new());
        lines.push(format!("{}. {}", table.caption, table.stated));
        lines.extend(counts(table, words));
        lines.extend(table.rest.as_ref().map(|rest| format!("  {rest}")));
    }
    if let Some(silent) = &part.silent {
        lines.push(String::new());
        lines.push(silent.clone());
    }
    lines
}

fn counts(table: &Table, words: &Words) -> Vec<String> {
    let name = |row: &crate::check::balance::Row| {
        format!("{}{}", "  ".repeat(row.depth.into()), one_line(&row.name))
    };
    let widest = table.rows.iter().map(|row| name(row).width());
    let widest = widest.max().unwrap_or_default().min(NAME);
    table
        .rows
        .iter()
        .map(|row| {
            let name = name(row);
            let room = " ".repeat(widest.saturating_sub(name.width()));
            let bar = "=".repeat((row.books * BAR).div_ceil(row.of.max(1)).min(BAR));
            let before = row.before.map(|before| {
                let before: usize = before;
                say!(words, "balance-before", before = before)
            });
            let remarks: Vec<String> = before
                .into_iter()
                .chain((!row.remark.is_empty()).then(|| row.remark.clone()))
                .collect();
            let line = format!(
                "{:>5}  {name}{room}  {bar}  {}",
                row.books,
                remarks.join("; ")
            );
            line.trim_end().to_owned()
        })
        .collect()
}

/// Tells the same to other programs, by ids that never change.
fn told(
    list: &Booklist,
    facets: &Facets,
    among: Among,
    section: Option<SectionId>,
    other: Option<&Facets>,
) -> Value {
    let everybody = among.rows(facets, None);
    let rows = among.rows(facets, section);
    let of_sections = facets.sections().map(|id| {
        json!({
            "section": id,
            "heading": facets.label(Facet::Section, &Stated::Section(id).into()).heading.map(|it| it.1),
            "covers": Balance::of(facets, &among.rows(facets, Some(id))),
        })
    });
    let aims: Vec<_> = outcomes(&list.aims, facets, &everybody)
        .into_iter()
        .filter(|outcome| section.is_none() || outcome.aim.section == section)
        .collect();
    json!({
        "list": list.id,
        "title": list.title,
        "among": match among { Among::Accepted => "accepted", Among::NotDeclined => "not-declined" },
        "section": section,
        "covers": Balance::of(facets, &rows),
        "sections": match section { None => of_sections.collect::<Vec<_>>(), Some(_) => Vec::new() },
        "aims": aims,
        "compared": other.map(|other| Comparison::between((other, &among.rows(other, None)), (facets, &rows))),
    })
}
