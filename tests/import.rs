//! What committees' own spreadsheets hold is found again on the list: every cell of seventeen real files, and whatever else comes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use colibri::import::{
    Encoding, Field, ImportError, Imported, Mapping, Reason, Sheet, place, read_sheet,
};
use colibri::mint;
use colibri::model::{Booklist, Entry, LanguageRole, LanguageTag, Role};
use colibri::words::{Tongue, Words, field};
use proptest::prelude::*;
use std::fs;
use std::path::PathBuf;

fn lists() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/lists");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ext| ext == "csv"))
        .collect();
    files.sort();
    files
}

fn read(text: &str) -> (Sheet, Imported) {
    let sheet = read_sheet(text.as_bytes()).unwrap();
    let imported = place(&sheet, &Mapping::guess(&sheet), &LanguageTag::english());
    (sheet, imported)
}

fn on_a_list(imported: &Imported) -> Booklist {
    let mut list = Booklist::new(mint::id(), LanguageTag::english());
    let _ = imported.edit(&list, None).apply(&mut list).unwrap();
    list
}

/// Everything an entry says, as words in a row. What a spreadsheet holds must be found in it.
fn facts(section: &str, entry: &Entry) -> Vec<String> {
    let book = &entry.book;
    let mut facts = vec![
        section.to_owned(),
        book.title.clone(),
        book.subtitle.clone(),
        book.publisher.clone(),
        book.country.clone(),
        format!("original_title: {}", book.original.title),
        format!("country: {}", book.country),
    ];
    facts.extend(
        book.settings
            .iter()
            .map(|place| format!("country: {}/set in {place}", book.country)),
    );
    facts.extend(book.contributors.iter().map(|person| person.name.clone()));
    facts.extend(book.year.iter().map(ToString::to_string));
    facts.extend(book.isbns.iter().map(|isbn| isbn.isbn.to_string()));
    facts.extend(book.about.iter().map(|culture| culture.words.clone()));
    facts.extend(entry.notes.lines().map(str::to_owned));
    facts
}

/// The words in front of a bracket: the role of a contributor is checked by itself.
fn name(words: &str) -> &str {
    words.split(" (").next().unwrap()
}

#[test]
fn nothing_of_the_real_lists_is_lost() {
    assert_eq!(lists().len(), 17);
    let mut entries = 0;
    for path in lists() {
        let bytes = fs::read(&path).unwrap();
        let sheet = read_sheet(&bytes).unwrap();
        let imported = place(&sheet, &Mapping::guess(&sheet), &LanguageTag::english());
        let list = on_a_list(&imported);
        let mut rows = csv::Reader::from_reader(bytes.as_slice());
        let header = rows.headers().unwrap().clone();
        assert_eq!(imported.left_out, [], "{path:?}");
        let mut count = 0;
        for (row, placed) in rows.records().zip(&imported.placed) {
            let (row, entry) = (row.unwrap(), list.entry(placed.entry.id).unwrap());
            let (at, _) = list.entry_at(entry.id).unwrap();
            let heading = list.sections[at].heading.words(&list.language);
            let facts = facts(heading, entry);
            count += 1;
            for (column, cell) in header.iter().zip(&row) {
                for part in cell.split("; ").filter(|part| !part.is_empty()) {
                    let found = match column {
                        "Author" => has(entry, part, Role::Author),
                        "Illustrator" => has(entry, part, Role::Illustrator),
                        "Translator" => {
                            has(entry, part, Role::Translator)
                                || part.ends_with(')') && facts.contains(&name(part).to_owned())
                        }
                        "Other contributors" => facts.contains(&name(part).to_owned()),
                        "Languages" => speaks(entry, part),
                        "Language form" => forms(entry, part),
                        "Awards" => awarded(entry, part),
                        _ => facts.iter().any(|fact| fact == cell || fact == part),
                    };
                    assert!(found, "{path:?}, {column}: {part} is not in {entry:#?}");
                }
            }
        }
        assert_eq!(count, sheet.rows.len(), "{path:?}");
        entries += list.count();
    }
    assert_eq!(entries, 168);
}

fn has(entry: &Entry, name: &str, role: Role) -> bool {
    entry.book.people(role).any(|person| person.name == name)
}

fn speaks(entry: &Entry, language: &str) -> bool {
    let tag = match language {
        "English" => LanguageTag::english(),
        "Spanish" => LanguageTag::spanish(),
        _ => panic!("the lists name another language: {language}"),
    };
    entry
        .book
        .languages
        .iter()
        .any(|spoken| spoken.language == tag)
}

fn forms(entry: &Entry, form: &str) -> bool {
    let roles: Vec<LanguageRole> = entry
        .book
        .languages
        .iter()
        .map(|spoken| spoken.role)
        .collect();
    match form {
        "bilingual (parallel title)" => {
            roles
                == [
                    LanguageRole::BilingualOriginal,
                    LanguageRole::BilingualParallel,
                ]
                && entry.book.languages.iter().all(|used| used.suggested)
        }
        "Spanish words with glossary" => {
            roles == [LanguageRole::Text, LanguageRole::WordsWovenIn] && entry.notes.contains(form)
        }
        _ => panic!("the lists name another form: {form}"),
    }
}

fn awarded(entry: &Entry, award: &str) -> bool {
    let said = |level| match level {
        Some(colibri::model::AwardLevel::Winner) => " - Winner",
        Some(colibri::model::AwardLevel::Honor) => " - Honorable Mention",
        Some(colibri::model::AwardLevel::Finalist) => " - Finalist",
        Some(colibri::model::AwardLevel::Commended) => " - Commended",
        None => "",
    };
    entry.book.awards.iter().any(|found| {
        let year = found
            .year
            .as_ref()
            .map_or(String::new(), |year| format!(" {year}"));
        format!("{}{year}{}", found.name, said(found.level)) == award
    })
}

/// Everything an entry says of its languages, cultures, nations and awards, as a person finds it.
fn placed_words(entry: &Entry) -> Vec<String> {
    let words = Words::of(Tongue::English);
    let book = &entry.book;
    let mut found: Vec<String> = Vec::new();
    for used in &book.languages {
        found.push(words.languages().name(&used.language, words.tongue()));
        found.push(field::language_role(&words, used.role));
    }
    let by = book.contributors.iter().flat_map(|person| &person.by);
    for tag in book.about.iter().chain(by) {
        found.push(words.cultures().name(tag, words.tongue()));
        found.push(tag.note.clone());
    }
    found.extend(book.awards.iter().map(|award| field::award(&words, award)));
    found.extend([book.country.clone(), entry.notes.clone()]);
    found.extend(
        book.settings
            .iter()
            .cloned()
            .chain(entry.tags.iter().cloned()),
    );
    found
}

/// The columns of the real lists that say something of languages, cultures, nations and awards.
const TAGGING: [&str; 4] = ["Languages", "Language form", "Cultures", "Awards"];

#[test]
fn every_language_culture_nation_and_award_of_the_real_lists_is_placed() {
    let mut values = 0;
    for path in lists() {
        let bytes = fs::read(&path).unwrap();
        let sheet = read_sheet(&bytes).unwrap();
        let imported = place(&sheet, &Mapping::guess(&sheet), &LanguageTag::english());
        let list = on_a_list(&imported);
        for (row, placed) in sheet.rows.iter().zip(&imported.placed) {
            let entry = list.entry(placed.entry.id).unwrap();
            let told = placed_words(entry);
            let has = |words: &str| told.iter().any(|told| told.contains(words));
            for (heading, cell) in sheet.header.iter().zip(&row.cells) {
                let nation = heading == "Notes" && cell.starts_with("country: ");
                if cell.is_empty() || !(nation || TAGGING.contains(&heading.as_str())) {
                    continue;
                }
                for value in cell.split("; ") {
                    values += 1;
                    let is_placed = match heading.as_str() {
                        "Notes" => {
                            let said = value.strip_prefix("country: ").unwrap();
                            said.split("/set in ").all(has)
                        }
                        "Language form" if value.starts_with("bilingual") => {
                            has("Bilingual: original")
                        }
                        "Awards" => {
                            let (name, level) = value.split_once(" - ").unwrap_or((value, ""));
                            let level = level.replace("Honorable Mention", "Honor");
                            let (name, year) = name.rsplit_once(' ').unwrap();
                            has(name) && has(year) && has(&level)
                        }
                        _ => has(value),
                    };
                    assert!(is_placed, "{path:?}, {heading}: {value} is not in {told:?}");
                }
            }
            let book = &entry.book;
            assert!(book.about.iter().all(|tag| tag.suggested), "{path:?}");
        }
        // What the report counts is what the list holds.
        let report = &imported.report;
        let count = |field: &Field| {
            let of = report
                .columns
                .iter()
                .filter(|placed| placed.field == *field);
            of.map(|placed| placed.values).sum::<usize>()
        };
        let entries = || list.entries().map(|entry| &entry.book);
        assert_eq!(
            count(&Field::Languages),
            entries().map(|book| book.languages.len()).sum::<usize>()
        );
        assert_eq!(
            count(&Field::Cultures),
            entries().map(|book| book.about.len()).sum::<usize>()
        );
        assert_eq!(
            count(&Field::Awards),
            entries().map(|book| book.awards.len()).sum::<usize>()
        );
        assert!(
            report
                .columns
                .iter()
                .all(|placed| placed.field != Field::Other),
            "{path:?}"
        );
    }
    assert_eq!(values, 180);
}

#[track_caller]
fn check_languages(cell: &str, expected: &[&str], notes: &str) {
    let text = format!("Title,Languages\nPeace,\"{}\"\n", cell.replace('"', "\"\""));
    let (_, imported) = read(&text);
    let entry = &imported.placed[0].entry;
    let told = entry.book.languages.iter().map(|used| {
        let unconfirmed = if used.suggested { "?" } else { "" };
        format!("{} {:?}{unconfirmed}", used.language, used.role)
    });
    assert_eq!(told.collect::<Vec<_>>(), expected, "{cell}");
    assert_eq!(entry.notes, notes, "{cell}");
}

#[test]
fn languages_as_sheets_say_them() {
    check_languages("Spanish", &["es Text"], "");
    check_languages("Spanish; English", &["es Text?", "en Text?"], "");
    check_languages(
        "English/Spanish bilingual",
        &["en BilingualOriginal?", "es BilingualParallel?"],
        "",
    );
    check_languages(
        "Spanish (bilingual: original); English (bilingual: parallel text)",
        &["es BilingualOriginal", "en BilingualParallel"],
        "",
    );
    check_languages(
        "Spanish [to be confirmed]; English (text)",
        &["es Text?", "en Text"],
        "",
    );
    check_languages(
        "English, translated from Japanese",
        &["en Text", "ja TranslatedFrom"],
        "",
    );
    check_languages("English; Navajo words", &["en Text", "nv WordsWovenIn"], "");
    check_languages(
        "English with Spanish words",
        &["en Text", "es WordsWovenIn"],
        "",
    );
    check_languages("words in Spanish", &["es WordsWovenIn"], "");
    check_languages(
        "English with a Spanish glossary",
        &["en Text", "es WordsWovenIn?"],
        "Languages: English with a Spanish glossary",
    );
    check_languages(
        "English; translated from the German by Ann Lee",
        &["en Text", "de TranslatedFrom"],
        "Languages: translated from the German by Ann Lee",
    );
    check_languages("wordless", &["zxx Wordless"], "");
    check_languages("es-MX", &["es-MX Text"], "");
    check_languages("zh-Hant", &["zh-Hant Text"], "");
    check_languages(
        "Spanish (also published in) [ISBN 9780763639037]",
        &["es AlsoPublishedIn"],
        "",
    );
}

#[track_caller]
fn check_original(title: &str, expected: &str) {
    let text = format!("Title,Languages,Language form\n{title},Spanish; English,bilingual\n");
    let (_, imported) = read(&text);
    let used = &imported.placed[0].entry.book.languages;
    assert_eq!(used[0].language.as_str(), expected, "{title}");
    assert_eq!(used[0].role, LanguageRole::BilingualOriginal, "{title}");
    assert_eq!(used[1].role, LanguageRole::BilingualParallel, "{title}");
    assert!(used.iter().all(|used| used.suggested), "{title}");
}

#[test]
fn the_halves_of_a_title_suggest_which_language_is_the_original() {
    check_original("The Lizard and the Sun = La lagartija y el sol", "en");
    check_original("Animals = Los animales", "en");
    check_original("Los alimentos de Maisy = Maisy's Food", "es");
    check_original("Conoce a / Get to Know Miguel", "es");
    check_original("Cinderella = Cenicienta", "es");
    check_original("Peace", "es");
}

#[test]
fn words_that_are_read_are_recognised_though_the_notes_keep_them() {
    let (_, imported) =
        read("Title,Languages,Language form\nPeace,English,Spanish words with glossary\n");
    let placed = &imported.report.columns[2];
    assert_eq!((placed.recognised.count, placed.noted.count), (1, 0));
    assert_eq!(
        imported.placed[0].entry.notes,
        "Language form: Spanish words with glossary"
    );
}

#[test]
fn strange_languages_stay_in_the_notes_with_their_heading() {
    check_languages("en-x-whatever", &["en-x-whatever Text"], "");
    check_languages("zz", &[], "Languages: zz");
    check_languages("Klingon; Spanish", &["tlh Text?", "es Text?"], "");
    check_languages("Qqqqqq; Spanish", &["es Text"], "Languages: Qqqqqq");
    check_languages(
        "Some Spanish, perhaps",
        &[],
        "Languages: Some Spanish\nLanguages: perhaps",
    );
    check_languages("", &[], "");
    let long = "Klingon and so on ".repeat(600);
    check_languages(&long, &[], &format!("Languages: {}", long.trim()));
    let (_, imported) = read("Title,Languages\nPeace,zz\n");
    let placed = &imported.report.columns[1];
    assert_eq!(
        (placed.values, placed.recognised.count, placed.noted.count),
        (1, 0, 1)
    );
    assert_eq!(
        placed.sentence(&Words::of(Tongue::English)),
        "Languages → Languages: 1 value, 1 in the notes (“zz”)"
    );
}

#[track_caller]
fn check_report(sheet: &str, expected: &[&str]) -> Entry {
    let (_, mut imported) = read(sheet);
    let words = Words::of(Tongue::English);
    let told = imported.report.columns.iter().skip(1);
    let told: Vec<String> = told.map(|placed| placed.sentence(&words)).collect();
    assert_eq!(told, expected);
    imported.placed.remove(0).entry
}

#[test]
fn the_report_says_where_each_value_went() {
    let entry = check_report(
        "Title,Notes\nWater,\"country: Canada\noriginal_title: Agua; sed\"\nFire,country: Japan/set in Mongolia; read by Ann\n",
        &[
            "Notes → Country: 2 values",
            "Notes → Original title: 1 value",
            "Notes → Set in: 1 value",
            "Notes → Notes: 1 value",
        ],
    );
    assert_eq!(entry.book.country, "Canada");
    assert_eq!(entry.book.original.title, "Agua; sed");
    assert_eq!(entry.notes, "");
    let entry = check_report(
        "Title,Notes\nFire,\"Good; short\ncountry: Japan/set in Mongolia; read by Ann\nby day\"\n",
        &[
            "Notes → Notes: 2 values",
            "Notes → Country: 1 value",
            "Notes → Set in: 1 value",
        ],
    );
    assert_eq!(entry.book.settings, ["Mongolia"]);
    assert_eq!(entry.notes, "Good; short\nread by Ann\nby day");
    let _ = check_report(
        "Title,Languages,Cultures,Awards\nFire,\"Spanish, zz\",Navajo; Somebody,Our Prize 2020; Caldecott Medal 2021\n",
        &[
            "Languages → Languages: 2 values, 1 recognized (“Spanish”), 1 in the notes (“zz”)",
            "Cultures → Cultures: 2 values, 1 recognized (“Navajo”), 1 kept as written, to be confirmed (“Somebody”)",
            "Awards → Awards: 2 values, 1 recognized (“Caldecott Medal”), 1 kept as written (“Our Prize”)",
        ],
    );
    let _ = check_report(
        "Title,Languages,About (cultures),By (cultures),Awards\nFire,English,\"\"\"Navajo\"\"; \"\"Somebody\"\" [to be confirmed]\",,\n",
        &[
            "Languages → Languages: 1 value, 1 recognized (“English”)",
            "About (cultures) → About (cultures): 2 values, 1 kept as written (“\"Navajo\"”), 1 kept as written, to be confirmed (“\"Somebody\" [to be confirmed]”)",
        ],
    );
}

#[test]
fn a_word_for_none_is_no_culture_and_no_award() {
    let (_, imported) = read("Title,Cultures,Awards\nPeace,None,n/a\n");
    let entry = &imported.placed[0].entry;
    assert!(entry.book.about.is_empty() && entry.book.awards.is_empty());
    assert!(
        entry.book.none.is_empty(),
        "a sheet cannot say that somebody has looked"
    );
    assert_eq!(entry.notes, "Cultures: None\nAwards: n/a");
}

#[test]
fn roles_in_brackets_of_the_real_lists() {
    let text = fs::read_to_string(
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/lists/usbby-2010.csv"),
    )
    .unwrap();
    let (_, imported) = read(&text);
    let entry = |title: &str| {
        &imported
            .placed
            .iter()
            .find(|placed| placed.entry.book.title == title)
            .unwrap()
            .entry
    };
    let round_house = entry("My Little Round House");
    assert!(has(round_house, "Helen Mixter", Role::Adapter));
    assert_eq!(round_house.book.country, "Japan");
    assert_eq!(round_house.book.settings, ["Mongolia"]);
}

#[test]
fn an_import_is_one_edit_and_one_undo() {
    let (_, imported) = read("Section,Title\nK-2,Peace\nK-2,Viva Frida\n3-5,Amor\n");
    let mut list = Booklist::new(mint::id(), LanguageTag::english());
    let before = list.clone();
    let undo = imported.edit(&list, None).apply(&mut list).unwrap();
    assert_eq!(list.sections.len(), 2);
    let first = list.clone();
    let again = imported_again(&imported)
        .edit(&list, None)
        .apply(&mut list)
        .unwrap();
    assert_eq!(list.sections.len(), 2, "sections are used again");
    assert_eq!(list.count(), 6);
    let _ = again.apply(&mut list).unwrap();
    assert_eq!(list, first);
    let _ = undo.apply(&mut list).unwrap();
    assert_eq!(list, before);
}

fn imported_again(imported: &Imported) -> Imported {
    let mut again = imported.clone();
    for placed in &mut again.placed {
        placed.entry.id = mint::id();
    }
    again
}

#[test]
fn a_heading_given_goes_before_those_of_the_sheet() {
    let (_, imported) = read("Section,Title\nK-2,Peace\n3-5,Amor\n");
    let mut list = Booklist::new(mint::id(), LanguageTag::english());
    let _ = imported
        .edit(&list, Some("Grades 6–8"))
        .apply(&mut list)
        .unwrap();
    assert_eq!(list.sections.len(), 1);
    assert_eq!(
        list.sections[0].heading.words(&LanguageTag::english()),
        "Grades 6–8"
    );
    assert_eq!(
        list.sections[0]
            .audience
            .grades
            .as_ref()
            .unwrap()
            .to_string(),
        "6-8"
    );
}

/// Shows the fields guessed for a sheet.
#[track_caller]
fn check_mapping(text: &str, expected: &[Field]) {
    let sheet = read_sheet(text.as_bytes()).unwrap();
    assert_eq!(Mapping::guess(&sheet).columns, expected, "{text}");
}

#[test]
fn headings_of_committees_and_programs() {
    use Field::*;
    check_mapping(
        "Book Id,Title,Author,Author l-f,Additional Authors,ISBN,ISBN13\n1,Peace,A B,\"B, A\",,=\"\",=\"\"\n",
        &[
            Other,
            Title,
            Person(Role::Author),
            Other,
            OtherContributors,
            Isbn,
            Isbn,
        ],
    );
    check_mapping(
        "Titulo;Autora;Illus.;Pub Date;Grade Level;Blurb;Nominated by\nAmor;Matt;Loren;2018;K-2;x;y\n",
        &[
            Title,
            Person(Role::Author),
            Person(Role::Illustrator),
            Year,
            Grades,
            Annotation(None),
            Other,
        ],
    );
    check_mapping(
        "TITLE\tAnnotation (Spanish)\tAnotación en inglés\nPeace\ta\tb\n",
        &[
            Title,
            Annotation(Some(LanguageTag::spanish())),
            Annotation(Some(LanguageTag::english())),
        ],
    );
}

#[test]
fn sheets_without_a_header_are_known_by_their_cells() {
    use Field::*;
    check_mapping(
        "Round Is a Tortilla: A Book of Shapes,Roseanne Greenfield Thong,2013,9780763639037\nWhy Is the Sky So Very Blue?,Yuyi Morales,2014,9781681340777\n",
        &[Title, Person(Role::Author), Year, Isbn],
    );
    check_mapping("9780763639037\n9781681340777\n", &[Isbn]);
    let (_, imported) = read("¡Ándale, Prieta!\nAmor\nPeace\n");
    assert_eq!(imported.placed[0].entry.book.title, "¡Ándale, Prieta!");
}

#[test]
fn title_lines_above_the_header_and_bands_between_the_rows() {
    let (sheet, imported) = read(
        "Summer list 2027,,\n,,\nTitle,Author,Colour\nGrades K-2,,\nPeace,Wendy Halperin,blue\n,,\nTitle,Author,Colour\nAges 9–12\nAmor,Matt de la Peña\n,Nobody,\n",
    );
    assert_eq!(sheet.header, ["Title", "Author", "Colour"]);
    let left: Vec<(u64, Reason)> = imported
        .left_out
        .iter()
        .map(|out| (out.line, out.reason))
        .collect();
    assert_eq!(
        left,
        [
            (1, Reason::AboveHeader),
            (2, Reason::AboveHeader),
            (4, Reason::Heading),
            (6, Reason::Blank),
            (7, Reason::HeaderAgain),
            (8, Reason::Heading),
            (10, Reason::NoTitle)
        ]
    );
    assert_eq!(imported.placed[0].section, "Grades K-2");
    assert_eq!(imported.placed[1].section, "Ages 9–12");
    assert_eq!(imported.placed[0].entry.notes, "Colour: blue");
}

#[test]
fn bad_files_are_refused_with_a_reason() {
    let refused = |bytes: &[u8]| read_sheet(bytes).unwrap_err();
    assert_eq!(refused(b""), ImportError::Empty);
    assert_eq!(refused(b"\xef\xbb\xbf \n\n"), ImportError::Empty);
    assert_eq!(refused(b"Title,Author\n"), ImportError::OnlyHeader);
    assert_eq!(refused(b"Title,Author\n,,\n\n"), ImportError::OnlyHeader);
    assert_eq!(refused(b"PK\x03\x04 a workbook"), ImportError::NotText);
    assert_eq!(
        refused(&vec![b'a'; (64 << 20) + 1]),
        ImportError::TooLarge {
            found: (64 << 20) + 1
        }
    );
    assert_eq!(
        refused("x\n".repeat(100_002).as_bytes()),
        ImportError::TooManyRows
    );
    assert_eq!(
        refused(format!("Title,Author\n{}x\n", ",".repeat(20_000)).as_bytes()),
        ImportError::TooManyCells
    );
}

#[test]
fn an_open_quotation_mark_costs_nothing() {
    let (sheet, imported) = read("Title,Author\n\"Peace,Wendy Halperin\nAmor,Matt de la Peña\n");
    assert_eq!(sheet.open_quotes, [2]);
    assert_eq!(imported.placed.len(), 2);
    assert_eq!(imported.placed[0].entry.book.title, "\"Peace");
    assert_eq!(imported.report.open_quotes, [2]);
}

#[test]
fn ragged_rows_and_zeros_lose_nothing() {
    let (_, imported) = read("Title,Author\nPea\0ce\nAmor,Matt de la Peña,2018,more\n");
    assert_eq!(imported.placed[0].entry.book.title, "Peace");
    assert_eq!(imported.placed[1].entry.notes, "2018\nmore");
}

#[test]
fn the_same_book_twice_is_imported_and_told() {
    let (_, imported) = read(
        "Title,Author,ISBN\nPeace,W H,9780763639037\nAmor,M P,\nPaz,W H,0-7636-3903-6\nAMOR,M. P.,\n",
    );
    let told: Vec<(u64, Option<u64>)> = imported
        .report
        .repeated
        .iter()
        .map(|same| (same.line, same.before))
        .collect();
    assert_eq!(imported.placed.len(), 4);
    assert_eq!(told, [(4, Some(2)), (5, Some(3))]);
    assert_eq!(imported.on_list(&on_a_list(&imported)).len(), 4);
}

#[test]
fn text_is_only_ever_text() {
    let (_, imported) =
        read("Title,Author\n=HYPERLINK(\"\"x\"\"),<script>\n#panic(),../../x\n'=1+1,'@x\n");
    let titles: Vec<&str> = imported
        .placed
        .iter()
        .map(|placed| placed.entry.book.title.as_str())
        .collect();
    assert_eq!(titles, ["=HYPERLINK(\"\"x\"\")", "#panic()", "=1+1"]);
}

#[test]
fn windows_1252_and_utf_16() {
    let (text, title) = (
        "Title;Author\n¡Ándale, Prieta!;Yasmín Ramírez\nAmor;Matt\n",
        "¡Ándale, Prieta!",
    );
    let latin: Vec<u8> = text.chars().map(|c| c as u32 as u8).collect();
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (bytes, encoding) in [(latin, Encoding::Windows1252), (wide, Encoding::Utf16Le)] {
        let sheet = read_sheet(&bytes).unwrap();
        assert_eq!((sheet.encoding, sheet.delimiter), (encoding, Some(';')));
        assert_eq!(sheet.rows[0].cells, [title, "Yasmín Ramírez"]);
    }
}

#[test]
fn a_mapping_is_remembered_by_its_header() {
    let fingerprint = |text: &str| read_sheet(text.as_bytes()).unwrap().fingerprint();
    assert_eq!(
        fingerprint("Title,Author\na,b\n"),
        fingerprint("TITLE;Author:\nc;d\n")
    );
    assert_ne!(
        fingerprint("Title,Author\na,b\n"),
        fingerprint("Author,Title\na,b\n")
    );
    let sheet = read_sheet(b"Title,Illus.\na,b\n").unwrap();
    let mapping = Mapping::guess(&sheet);
    let kept = ron::to_string(&mapping).unwrap();
    assert_eq!(ron::from_str::<Mapping>(&kept).unwrap(), mapping);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(sheet) = read_sheet(&bytes) {
            let imported = place(&sheet, &Mapping::guess(&sheet), &LanguageTag::english());
            prop_assert_eq!(imported.placed.len() + imported.left_out.len(), sheet.rows.len() + sheet.above.len());
        }
    }

    #[test]
    fn every_row_is_an_entry_or_is_listed(
        text in "(Title|Author|Section|ISBN|Tags)?[,;\t|](Author|Notes|Year)[,;\t|]Languages\n([^\r]{0,12}[,;\"\n]){0,40}",
    ) {
        if let Ok(sheet) = read_sheet(text.as_bytes()) {
            let imported = place(&sheet, &Mapping::guess(&sheet), &LanguageTag::spanish());
            prop_assert_eq!(imported.placed.len() + imported.left_out.len(), sheet.rows.len() + sheet.above.len());
            let list = on_a_list(&imported);
            prop_assert_eq!(list.count(), imported.placed.len());
        }
    }

    #[test]
    fn any_title_and_tag_arrives(
        title in "\\S(\\PC{0,20}\\S)?", tag in "[\\w<>#$%]{1,12}",
    ) {
        prop_assume!(!title.contains(|c: char| c.is_control() || c == '\u{feff}') && !title.starts_with('\'') && !title.trim().is_empty() && title.trim() == title);
        prop_assume!(title != "Title");
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(["Title", "Tags"]).unwrap();
        writer.write_record([&title, &tag]).unwrap();
        let bytes = writer.into_inner().unwrap();
        let sheet = read_sheet(&bytes).unwrap();
        let imported = place(&sheet, &Mapping::guess(&sheet), &LanguageTag::english());
        prop_assert_eq!(&imported.placed[0].entry.book.title, &title);
        prop_assert_eq!(&imported.placed[0].entry.tags, &[tag]);
    }
}

/// What the checks of tags find in the real lists is so.
#[test]
fn checks_of_tags_raise_no_false_alarm_on_the_real_lists() {
    use colibri::check::{Kind, check};
    let words = Words::of(Tongue::English);
    let mut told = Vec::new();
    let mut look = |list: &Booklist| {
        for finding in check(list, jiff::civil::date(2026, 11, 25)) {
            if matches!(
                finding.kind,
                Kind::MissingTranslator
                    | Kind::ScriptWithoutLanguage { .. }
                    | Kind::BilingualTitleOneLanguage { .. }
                    | Kind::ByWithoutSource { .. }
            ) {
                told.push(finding.sentence(&words));
            }
        }
    };
    for path in lists() {
        let sheet = read_sheet(&fs::read(&path).unwrap()).unwrap();
        let imported = place(&sheet, &Mapping::guess(&sheet), &LanguageTag::english());
        look(&on_a_list(&imported));
    }
    let sample = include_bytes!("../assets/samples/together-with-dia.ron");
    look(&colibri::file::decode(sample).unwrap().list);
    // The sources of these two name nobody who translated them.
    assert_eq!(
        told,
        [
            "“Alma y cómo obtuvo su nombre”: it is a translation, but no translator is given.",
            "“¡Bravo!”: it is a translation, but no translator is given.",
        ]
    );
}
