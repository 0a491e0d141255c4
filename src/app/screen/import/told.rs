//! What was found in a sheet, what each of its columns means, what will be left out, what has come of it.

use super::*;
use iced::widget::{column, container, row};

/// Says what was found in the file: encoding, delimiter, header, rows.
pub(super) fn found(sheet: &Sheet, words: &Words) -> String {
    let encoding = match sheet.encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Utf16Le | Encoding::Utf16Be => "UTF-16",
        Encoding::Windows1252 => "Windows-1252",
    };
    let delimiter = match sheet.delimiter {
        Some(',') => say!(words, "import-by-comma"),
        Some(';') => say!(words, "import-by-semicolon"),
        Some('\t') => say!(words, "import-by-tab"),
        Some(other) => say!(words, "import-by-sign", sign = other.to_string()),
        None => say!(words, "import-by-nothing"),
    };
    let header = if sheet.header.is_empty() {
        say!(words, "import-no-header")
    } else {
        say!(words, "import-header", above = sheet.above.len())
    };
    say!(
        words,
        "import-found",
        rows = sheet.rows.len(),
        columns = sheet.columns(),
        delimiter = delimiter,
        encoding = encoding,
        header = header
    )
}

pub(super) fn one_column<'a>(
    placing: &'a Placing,
    column: usize,
    words: &Words,
) -> Element<'a, Message> {
    let name = match placing.sheet.name(column) {
        "" => unnamed(column, words),
        name => name.to_owned(),
    };
    let fields: Vec<(Field, String)> = choices(placing.mapping.field(column))
        .into_iter()
        .map(|field| {
            let name = field.name(words);
            (field, name)
        })
        .collect();
    let meaning = choice(
        name.clone(),
        fields,
        Some(placing.mapping.field(column)),
        move |field| Message::Mapped(column, field),
    );
    let cells = placing
        .sheet
        .rows
        .iter()
        .filter_map(|row| row.cells.get(column))
        .filter(|cell| !cell.is_empty())
        .take(SAMPLES)
        .map(|cell| Element::from(clipped(cell.as_str()).size(Size::NOTE).ink(Ink::Soft)));
    row![
        clipped(name).width(COLUMNS.0),
        container(meaning).width(COLUMNS.1),
        iced::widget::Column::with_children(cells).width(Fill),
    ]
    .spacing(Space::M)
    .align_y(Alignment::Center)
    .into()
}

/// Names a column that has no heading.
fn unnamed(column: usize, words: &Words) -> String {
    let number = column + 1;
    say!(words, "import-column", number = number)
}

/// Gives the fields to choose from, with the present one where it is not among the usual ones.
pub(super) fn choices(present: &Field) -> Vec<Field> {
    let mut fields = Field::all();
    if !fields.contains(present) {
        fields.push(present.clone());
    }
    fields
}

pub(super) fn left_out<'a>(imported: &Imported, words: &Words) -> Option<Element<'a, Message>> {
    let sentences = imported.left_out.iter().map(|left| {
        let reason = left.reason.sentence(words);
        say!(
            words,
            "import-left-line",
            line = left.line,
            reason = reason,
            text = left.text.as_str()
        )
    });
    let count = imported.left_out.len();
    listed(
        say!(words, "import-left-out", count = count),
        sentences.collect(),
        words,
    )
}

pub(super) fn listed<'a>(
    title: String,
    sentences: Vec<String>,
    words: &Words,
) -> Option<Element<'a, Message>> {
    if sentences.is_empty() {
        return None;
    }
    let more = sentences.len().saturating_sub(LISTED);
    let more = (more > 0).then(|| small(say!(words, "import-more-lines", count = more)));
    let list = column![heading(2, title).ink(Ink::Marigold)]
        .extend(
            sentences
                .into_iter()
                .take(LISTED)
                .map(|sentence| note(sentence).into()),
        )
        .push(more)
        .spacing(Space::XS);
    Some(list.into())
}

/// Says what should be known of single rows, in the order of kinds.
pub(super) fn remarks(report: &Report, words: &Words) -> Vec<String> {
    let quotes = report.open_quotes.iter();
    let quotes = quotes.map(|&line| say!(words, "import-open-quote", line = line));
    let repeated = report
        .repeated
        .iter()
        .map(|repeated| match repeated.before {
            Some(before) => say!(
                words,
                "import-repeated",
                line = repeated.line,
                before = before
            ),
            None => say!(words, "import-on-list-already", line = repeated.line),
        });
    let noted = report.noted.iter();
    let noted = noted.map(|&line| say!(words, "import-noted", line = line));
    quotes.chain(repeated).chain(noted).collect()
}

/// Shows what was placed where.
pub(super) fn report<'a>(imported: &Imported, words: &Words) -> Element<'a, Message> {
    let suggested = imported.report.suggested;
    let placed = imported.report.columns.iter().map(|placed| {
        let heading = match placed.heading.as_str() {
            "" => unnamed(placed.column, words),
            heading => heading.to_owned(),
        };
        row![
            clipped(heading).width(COLUMNS.0),
            text(placed.field.name(words)).width(COLUMNS.1),
            note(placed.outcome(words)).width(Fill),
        ]
        .spacing(Space::M)
        .into()
    });
    let table = container(column(placed).spacing(Space::XS))
        .class(Ground::Framed)
        .padding(Space::L)
        .width(Fill);
    let suggested =
        (suggested > 0).then(|| text(say!(words, "import-suggested", count = suggested)));
    let remarks = listed(
        say!(words, "import-remarks"),
        remarks(&imported.report, words),
        words,
    );
    column![
        text(say!(words, "import-done", count = imported.placed.len())),
        heading(2, say!(words, "import-report")).ink(Ink::Hibiscus),
        table,
        suggested,
        left_out(imported, words),
        remarks,
    ]
    .spacing(Space::L)
    .into()
}
