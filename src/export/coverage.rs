//! What a list covers, as a web page for the committee's report.
//!
//! Written for WCAG 2.1 AA: headings in order, tables with captions and with headings for rows and columns, every bar beside
//! its number in words, contrast in light and dark, one column down to 320 pixels. Text is only ever text, and nothing is fetched.

use crate::check::balance::{Report, ReportPart, Row, Table};
use crate::say;
use crate::words::Words;
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};
use std::fmt::Write;

const STYLE: &str = include_str!("../../assets/export/coverage.css");

/// Gives the coverage as one HTML page in UTF-8.
pub fn coverage(report: &Report) -> String {
    let words = Words::of(report.tongue);
    let style = BASE64.encode(Sha256::digest(STYLE.as_bytes()));
    let language = report.tongue.language();
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"Colibrí\">\n\
         <title>{title}: {list}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<header>\n\
         <div class=\"flags\" aria-hidden=\"true\"></div>\n<p class=\"kicker\">{title}</p>\n<h1>{list}</h1>\n<p class=\"counted\">{counted}</p>\n",
        title = escaped(&report.title),
        list = escaped(&report.list),
        counted = escaped(&report.counted),
    );
    if let Some(compared) = &report.compared {
        line(&mut page, "compared", compared);
    }
    line(&mut page, "reading", &report.reading);
    page.push_str("</header>\n<main>\n");
    for (at, part) in report.parts.iter().enumerate() {
        write_part(&mut page, at + 1, part, &words);
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn write_part(page: &mut String, at: usize, part: &ReportPart, words: &Words) {
    // Writing into a text does not fail.
    let _ = writeln!(
        page,
        "<section aria-labelledby=\"part-{at}\">\n<h2 id=\"part-{at}\">{} <span class=\"count\">({})</span></h2>",
        escaped(&part.heading),
        part.books
    );
    if part.books == 0 {
        line(page, "note", &say!(words, "balance-no-books"));
    }
    if !part.aims.is_empty() {
        let _ = writeln!(
            page,
            "<table class=\"aims\">\n<caption>{}</caption>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead>\n<tbody>",
            escaped(&say!(words, "balance-aims")),
            escaped(&say!(words, "balance-column-aim")),
            escaped(&say!(words, "balance-column-reached")),
        );
        for aim in &part.aims {
            let (class, sign) = match aim.met {
                true => ("met", "✓"),
                false => ("unmet", "✗"),
            };
            let _ = writeln!(
                page,
                "<tr class=\"{class}\"><th scope=\"row\">{}</th><td><span class=\"sign\" aria-hidden=\"true\">{sign}</span> {}</td></tr>",
                escaped(&aim.aim),
                escaped(&aim.reached)
            );
        }
        page.push_str("</tbody>\n</table>\n");
    }
    page.push_str("<div class=\"tables\">\n");
    for table in &part.tables {
        write_table(page, table, words);
    }
    page.push_str("</div>\n");
    if let Some(silent) = &part.silent {
        line(page, "note", silent);
    }
    page.push_str("</section>\n");
}

fn write_table(page: &mut String, table: &Table, words: &Words) {
    let compared = table.rows.iter().any(|row| row.before.is_some());
    let before = match compared {
        true => format!(
            "<th scope=\"col\" class=\"number\">{}</th>",
            escaped(&say!(words, "balance-column-before"))
        ),
        false => String::new(),
    };
    let _ = writeln!(
        page,
        "<table>\n<caption>{} <small>{}</small></caption>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\" class=\"number\">{}</th>{before}<td></td></tr></thead>\n<tbody>",
        escaped(&table.caption),
        escaped(&table.stated),
        escaped(&say!(words, "balance-column-name")),
        escaped(&say!(words, "balance-column-books")),
    );
    for row in &table.rows {
        write_row(page, row, compared);
    }
    page.push_str("</tbody>\n</table>\n");
    if let Some(rest) = &table.rest {
        line(page, "rest", rest);
    }
}

fn write_row(page: &mut String, row: &Row, compared: bool) {
    let class = match row.is_open {
        true => " class=\"open\"",
        false => "",
    };
    let before = match (compared, row.before) {
        (true, before) => format!("<td class=\"number\">{}</td>", before.unwrap_or_default()),
        (false, _) => String::new(),
    };
    let remark = match row.remark.as_str() {
        "" => String::new(),
        remark => format!(" <small>{}</small>", escaped(remark)),
    };
    let share = (row.books * 1000).checked_div(row.of).unwrap_or_default();
    let (whole, tenth) = (share / 10, share % 10);
    let _ = writeln!(
        page,
        "<tr{class}><th scope=\"row\" class=\"depth-{}\">{}{remark}</th><td class=\"number\">{}</td>{before}<td class=\"bar\"><svg aria-hidden=\"true\" width=\"100%\" height=\"10\"><rect class=\"all\" width=\"100%\" height=\"10\" rx=\"2\"/><rect class=\"part\" width=\"{whole}.{tenth}%\" height=\"10\" rx=\"2\"/></svg></td></tr>",
        row.depth.min(4),
        escaped(&row.name),
        row.books,
    );
}

fn line(page: &mut String, class: &str, text: &str) {
    let _ = writeln!(page, "<p class=\"{class}\">{}</p>", escaped(text));
}

/// Writes a text so that no letter of it can be taken for markup.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // Marks that would turn what follows, and signs without a shape, have no place in a count.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            letter if letter.is_control() => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}
