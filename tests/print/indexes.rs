//! Notes on cultures, and the indexes at the end: in the PDF, on the web page, in the letter.

use super::lists::{Said, entry, list, section, tag};
use super::{pages, scripts};
use colibri::export;
use colibri::model::LanguageRole::*;
use colibri::model::*;
use colibri::print::*;
use std::sync::Arc;

fn culture(term: &str, words: &str) -> CultureTag {
    CultureTag {
        term: (!term.is_empty()).then(|| TermId(term.into())),
        words: words.into(),
        set_by: "SECRET".into(),
        note: "SECRET".into(),
        ..CultureTag::default()
    }
}

fn books() -> Booklist {
    let mut list = list("Books for everyone");
    let told: [(&str, &[(&str, LanguageRole)]); 7] = [
        ("The Peace Tree", &[("en", Text)]),
        ("Los animales", &[("es", Text)]),
        (
            "A Home",
            &[("en", BilingualOriginal), ("es-MX", BilingualParallel)],
        ),
        ("小星星", &[("zh-Hant", Text)]),
        ("Moon", &[("en", Text), ("zh", TranslatedFrom)]),
        ("Wave", &[("zxx", Wordless)]),
        (
            "Ándale",
            &[("en", Text), ("es", WordsWovenIn), ("nv", AlsoPublishedIn)],
        ),
    ];
    let entries = told.iter().zip(1..).map(|((title, languages), number)| {
        let said = Said {
            title,
            languages,
            by: &["Ana Lee"],
            ..Said::default()
        };
        entry(number, &said)
    });
    let mut entries: Vec<Entry> = entries.collect();
    entries[0].book.about = vec![
        culture("navajo", "Towering House"),
        culture("", "Our street"),
    ];
    entries[0].book.contributors[0].by = vec![culture("mexican", "")];
    entries[1].book.about = vec![
        culture("latine", ""),
        CultureTag {
            suggested: true,
            ..culture("", "UNCONFIRMED")
        },
    ];
    list.sections = vec![section(1, "Grades K–2", "Grados K–2", entries)];
    list
}

fn all(language: &str) -> Options {
    Options {
        cultures: true,
        index_languages: true,
        index_cultures: true,
        language: tag(language),
        ..Options::default()
    }
}

fn letter(list: &Booklist, options: &Options) -> String {
    export::text(&PublicList::from(list), options)
}

fn index_of(letter: &str, heading: &str) -> String {
    let from = letter.find(heading).unwrap();
    letter[from..].to_owned()
}

#[test]
fn families_find_their_language_by_its_own_name() {
    let told = letter(&books(), &all("en"));
    assert_eq!(
        index_of(&told, "Books by language"),
        "Books by language
-----------------

Chinese · 中文
See also Traditional Chinese
Translated from Chinese:
- Moon

Navajo · Diné Bizaad
Also published in Navajo:
- Ándale

Spanish · español
In Spanish:
- Los animales
Bilingual:
- A Home
With Spanish words:
- Ándale

Traditional Chinese · 繁體中文
In Traditional Chinese:
- 小星星

Wordless
- Wave

Books by culture
----------------

Latino / Hispanic
See also Mexican / Mexican American
About:
- Los animales

Mexican / Mexican American
By:
- The Peace Tree (Ana Lee)

Navajo (Diné)
About:
- The Peace Tree

Our street
About:
- The Peace Tree
"
    );
    // Whoever reads the language of the print has the whole list; every other one is there, that of the list too.
    let told = index_of(&letter(&books(), &all("es")), "Libros por idioma");
    assert!(
        told.contains("\nInglés · English\nEn inglés:\n- Ándale\n") && !told.contains("Español"),
        "{told}"
    );
    assert!(
        told.contains("Chino · 中文\nVéase también Chino tradicional\nTraducido del chino:"),
        "{told}"
    );
    assert!(told.contains("\nSin palabras\n- Wave\n"), "{told}");
}

#[test]
fn several_languages_are_called_the_same_under_the_book_and_in_the_index() {
    let mut list = list("Books");
    let said = Said {
        title: "Hello",
        languages: &[("mul", Text)],
        ..Said::default()
    };
    list.sections = vec![section(1, "", "", vec![entry(1, &said)])];
    for (language, heading, note) in [
        ("en", "Several languages", "In several languages"),
        ("es", "Varios idiomas", "En varios idiomas"),
    ] {
        let told = letter(&list, &all(language));
        assert!(told.contains(&format!("\n{heading}\n{note}:\n")), "{told}");
        assert_eq!(told.matches(note).count(), 2, "{told}");
    }
}

#[test]
fn cultures_are_printed_only_where_they_are_wished_for_and_confirmed() {
    let list = books();
    let shown = letter(&list, &all("en"));
    assert!(
        shown.contains("About: Towering House (Navajo (Diné)), Our street. Ana Lee: Mexican /"),
        "{shown}"
    );
    let usual = letter(&list, &Options::default());
    assert!(
        !usual.contains("Navajo") || !usual.contains("About:"),
        "{usual}"
    );
    assert!(
        usual.contains("Bilingual English/Spanish (Mexico)"),
        "{usual}"
    );
    for options in [all("en"), all("es"), Options::default()] {
        let public = PublicList::from(&list);
        let (page, _) = export::html(&public, &options);
        for told in [letter(&list, &options), page, pages(&list, &options).text()] {
            assert!(
                !told.contains("UNCONFIRMED") && !told.contains("SECRET"),
                "{told}"
            );
        }
    }
    let mute = Options {
        language_notes: false,
        ..Options::default()
    };
    assert!(!letter(&list, &mute).contains("Bilingual"));
}

#[test]
fn what_has_no_name_stands_in_no_index() {
    let mut list = books();
    let entry = Arc::make_mut(&mut list.sections[0].entries[2]);
    let blank = |words: &str| CultureTag {
        term: Some(TermId(" ".into())),
        ..culture("", words)
    };
    entry.book.about = vec![blank(""), culture("", "\u{200b}"), blank("Our town")];
    entry.book.contributors[0].by = vec![blank("")];
    let told = letter(&list, &all("en"));
    assert!(
        told.contains("\nOur town\nAbout:\n- A Home\n") && told.contains("About: Our town"),
        "{told}"
    );
    let (page, _) = export::html(&PublicList::from(&list), &all("en"));
    assert!(!page.contains("<h3></h3>") && !page.contains("<h3> </h3>"));
    assert!(pages(&list, &all("en")).pdf().is_ok());
}

#[test]
fn endless_words_are_shortened() {
    let mut list = books();
    let entry = Arc::make_mut(&mut list.sections[0].entries[2]);
    entry.book.about = vec![culture("", &"our street ".repeat(900))];
    let (page, _) = export::html(&PublicList::from(&list), &all("en"));
    for told in [letter(&list, &all("en")), page] {
        let longest = told.lines().filter(|line| line.contains("our street"));
        let longest = longest.map(|line| line.chars().count()).max();
        assert!(longest.is_some_and(|count| count < 140), "{longest:?}");
        assert!(told.contains('…'), "{told}");
    }
}

#[test]
fn the_web_page_leads_from_the_index_to_the_book() {
    let (page, _) = export::html(&PublicList::from(&books()), &all("en"));
    let links: Vec<&str> = page
        .split("<a href=\"#")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    assert_eq!(links.len(), 11);
    for link in links {
        assert_eq!(page.matches(&format!("id=\"{link}\"")).count(), 1, "{link}");
    }
    assert!(
        page.contains("<h3>Spanish · <span lang=\"es\" dir=\"ltr\">español</span></h3>"),
        "{page}"
    );
    let (plain, _) = export::html(&PublicList::from(&books()), &Options::default());
    assert!(!plain.contains("<a href") && !plain.contains("id=\"book-"));
}

#[test]
fn the_pdf_says_on_which_page_a_book_stands() {
    let mut list = books();
    // Enough books for several pages.
    let more = (100..140).map(|number| {
        Arc::new(entry(
            number,
            &Said {
                title: "Another",
                by: &["Bo Chen"],
                note: "One sentence about the book, and then another one.",
                languages: &[("vi", Text)],
                ..Said::default()
            },
        ))
    });
    list.sections[0].entries.extend(more);
    for columns in [Columns::One, Columns::Two] {
        for covers in [true, false] {
            let options = Options {
                columns,
                covers,
                ..all("en")
            };
            let pages = pages(&list, &options);
            let last = pages.page_of(super::lists::entry_id(139)).unwrap().page + 1;
            let text = pages.text();
            let index = &text[text.find("Books by language").unwrap()..];
            assert!(index.contains(&format!("\n{last}\n")), "{last}: {index}");
            assert!(
                index.contains("tiếng Việt") || index.contains("Tiếng Việt"),
                "{index}"
            );
            let pdf = pages.pdf().unwrap();
            assert!(pdf.starts_with(b"%PDF-"));
        }
    }
}

#[test]
fn titles_that_run_from_right_to_left_stand_with_their_entry() {
    let list = scripts::beside();
    for (language, options) in [("en", Options::default()), ("es", all("es"))] {
        let options = Options {
            covers: false,
            language: tag(language),
            ..options
        };
        let pages = pages(&list, &options);
        let end = |words: &str| {
            let run = pages
                .runs()
                .into_iter()
                .find(|run| run.text.contains(words))
                .unwrap();
            (run.left, run.right)
        };
        // Both begin at the left margin, with what is told of the book.
        assert!(end("איה").0 < 200.0, "{:?}", end("איה"));
        assert!(end("Salma the").0 < 95.0, "{:?}", end("Salma the"));
        let (page, _) = export::html(&PublicList::from(&list), &options);
        assert!(page.contains("<h3 class=\"entry\" dir=\"rtl\">"), "{page}");
    }
}

#[test]
fn page_numbers_stand_in_one_column_whichever_way_titles_run() {
    type Told<'a> = (&'a str, &'a str, &'a [(&'a str, LanguageRole)]);
    let told: [Told<'_>; 4] = [
        (
            "Naomi's Moon / הירח של נעמי",
            "en",
            &[("en", BilingualOriginal), ("he", BilingualParallel)],
        ),
        ("איה פלוטו", "he", &[("he", Text)]),
        ("Salma", "en", &[("en", Text)]),
        ("No language stated אבג and English", "", &[("ar", Text)]),
    ];
    let entries = told
        .iter()
        .zip(1..)
        .map(|((title, title_in, languages), number)| {
            let said = Said {
                title,
                title_in,
                languages,
                ..Said::default()
            };
            entry(number, &said)
        });
    let mut list = list("Books");
    list.sections = vec![section(1, "", "", entries.collect())];
    for (own, language) in [("he", "he"), ("he", "en"), ("en", "en"), ("en", "ar")] {
        list.language = tag(own);
        let options = Options {
            covers: false,
            index_languages: true,
            language: tag(language),
            ..Options::default()
        };
        let pages = pages(&list, &options);
        let (width, height) = pages.size(0).unwrap();
        let mut runs = pages.runs();
        runs.retain(|run| run.bottom < height - 60.0 && !run.text.trim().is_empty());
        let numbers: Vec<_> = runs.iter().filter(|run| run.text.trim() == "1").collect();
        assert!(numbers.len() >= 3, "{own} {language}: {}", pages.text());
        for number in numbers {
            let beside = runs.iter().filter(|run| {
                (run.bottom - number.bottom).abs() < 2.0
                    && (run.left < width / 2.0) == (number.left < width / 2.0)
            });
            for run in beside {
                let right = run.right <= number.right && run.left <= number.left;
                let left = run.left >= number.left && run.right >= number.right;
                let fits = if options.language == tag("en") {
                    right
                } else {
                    left
                };
                assert!(fits, "{own} {language}: {run:?} beside {number:?}");
            }
        }
        let last = |words: &str| {
            let mut found = runs.iter().rev().filter(|run| run.text.contains(words));
            found.next().unwrap().left
        };
        if language != "ar" {
            let places = ["No language", "אבג", "and English"].map(last);
            assert!(
                places[0] < places[1] && places[1] < places[2],
                "{own} {language}: {places:?}"
            );
        }
        let (page, _) = export::html(&PublicList::from(&list), &options);
        if language == "he" {
            assert!(page.contains("dir=\"ltr\">No language stated"), "{page}");
        }
    }
}
