//! What leaves the program as a web page and as plain text: the words of the printed list, and nothing else.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "print/lists.rs"]
mod lists;

use colibri::export;
use colibri::file;
use colibri::model::*;
use colibri::print::Options;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use unicode_width::UnicodeWidthStr;

const SAMPLE: &[u8] = include_bytes!("../assets/samples/together-with-dia.ron");

fn sample() -> Booklist {
    file::decode(SAMPLE).unwrap().list
}

fn tag(text: &str) -> LanguageTag {
    text.parse().unwrap()
}

/// A list of one book with the same words in every place that takes words.
fn list_saying(words: &str) -> Booklist {
    let english = LanguageTag::english();
    let said = || Texts::of(&english, words);
    let picture = Picture::new(&b"\x89PNG\r\n\x1a\n"[..]).unwrap();
    let mut entry = Entry::new(uuid::Uuid::from_u128(3).into());
    entry.annotations = said();
    entry.book = Book {
        title: words.to_owned(),
        subtitle: words.to_owned(),
        original: Original {
            title: words.to_owned(),
            romanized: words.to_owned(),
            country: words.to_owned(),
            year: Written::parse(words),
        },
        series: Series {
            title: words.to_owned(),
            number: words.to_owned(),
        },
        contributors: Role::ALL.map(|role| Contributor::new(words, role)).to_vec(),
        publisher: words.to_owned(),
        imprint: words.to_owned(),
        year: Written::parse(words),
        isbns: vec![EditionIsbn {
            isbn: Written::AsWritten(words.to_owned()),
            form: words.to_owned(),
        }],
        awards: vec![Award {
            name: words.to_owned(),
            category: words.to_owned(),
            ..Award::default()
        }],
        ..Book::default()
    };
    entry.cover = Some(Cover {
        picture: picture.id(),
        alternative: said(),
    });
    let mut section = Section::new(uuid::Uuid::from_u128(2).into(), said());
    section.introduction = said();
    section.entries = vec![Arc::new(entry)];
    let mut list = Booklist::new(uuid::Uuid::from_u128(1).into(), english.clone());
    list.title = said();
    list.subtitle = said();
    list.introduction = said();
    list.credits = said();
    list.slogan = said();
    list.sections = vec![section];
    list.pictures = Arc::new(BTreeMap::from([(picture.id(), picture)]));
    list
}

fn page(list: &Booklist, language: &str) -> String {
    let list = PublicList::from(list);
    let options = Options {
        language: tag(language),
        ..Options::of(&list)
    };
    export::html(&list, &options).0
}

fn letter(list: &Booklist, language: &str) -> String {
    let list = PublicList::from(list);
    let options = Options {
        language: tag(language),
        ..Options::of(&list)
    };
    export::text(&list, &options)
}

fn facts(page: &str) -> Value {
    let start = "<script type=\"application/ld+json\">";
    let from = page.find(start).unwrap() + start.len();
    let length = page[from..].find("</script").unwrap();
    serde_json::from_str(&page[from..from + length]).unwrap()
}

#[test]
fn the_sample_is_as_the_program_would_save_it() {
    let opened = file::decode(SAMPLE).unwrap();
    assert!(opened.reservations.is_empty());
    let again = file::encode(&opened.list, &opened.lineage);
    assert!(again == SAMPLE, "it would be saved otherwise");
    assert!(opened.list.entries().all(|entry| {
        [LanguageTag::english(), LanguageTag::spanish()]
            .iter()
            .all(|language| {
                let words = entry.annotations.get(language).map_or(0, word_count);
                (15..=40).contains(&words)
            })
    }));
}

#[test]
fn a_public_copy_keeps_the_words_of_the_list_and_no_unconfirmed_culture() {
    let mut list = list_saying("Water");
    let tag = |term: &str, suggested| CultureTag {
        term: Some(TermId(term.into())),
        suggested,
        ..CultureTag::default()
    };
    let term: Term = serde_json::from_str(r#"{"term": "our-own", "english": "Our own"}"#).unwrap();
    let name: LanguageName =
        serde_json::from_str(r#"{"language": "nv", "english": "Diné bizaad"}"#).unwrap();
    list.terms = vec![term];
    list.language_names = vec![name];
    list.sections[0].audience.ages = Written::parse("0-4");
    let entry = Arc::make_mut(&mut list.sections[0].entries[0]);
    entry.status = Status::Accepted;
    entry.book.about = vec![tag("our-own", false), tag("navajo", true)];
    entry.book.contributors[0].by = vec![tag("navajo", true), tag("cherokee", false)];
    let copy = export::public_copy(&PublicList::from(&list));
    assert_eq!(copy.terms, list.terms);
    assert_eq!(copy.language_names, list.language_names);
    assert_eq!(copy.sections[0].audience, list.sections[0].audience);
    let book = &copy.sections[0].entries[0].book;
    assert_eq!(book.about, [tag("our-own", false)]);
    assert_eq!(book.contributors[0].by, [tag("cherokee", false)]);
    // It opens in the program as it is.
    let again = file::decode(&file::encode(&copy, &file::Lineage::new())).unwrap();
    assert_eq!(again.list, copy);
}

#[test]
fn text_is_only_ever_text() {
    for words in [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onload='alert(1)",
        "]]></style><!-- --><b>&lt;",
        "<!--<script>",
    ] {
        // As long, since what is short is kept on one line.
        let plain = page(&list_saying(&"w".repeat(words.len())), "en");
        let page = page(&list_saying(words), "en");
        let tags = |page: &str| page.matches('<').count();
        assert_eq!(tags(&page), tags(&plain), "{words}");
        assert_eq!(
            page.matches('"').count() - facts_quotes(&page),
            plain.matches('"').count() - facts_quotes(&plain),
            "{words}"
        );
        assert_eq!(facts(&page)["name"], words.trim(), "{words}");
        assert!(letter(&list_saying(words), "en").contains(words.split(' ').next().unwrap()));
    }
}

fn facts_quotes(page: &str) -> usize {
    let from = page.find("<script").unwrap();
    let to = page.find("</script").unwrap();
    page[from..to].matches('"').count()
}

#[test]
fn nothing_is_fetched() {
    for page in [
        page(&sample(), "en"),
        page(
            &list_saying("https://example.com/x.css url(https://example.com)"),
            "en",
        ),
    ] {
        assert!(page.contains("default-src &#39;none&#39;"));
        for source in page
            .match_indices(" src=\"")
            .map(|(at, found)| &page[at + found.len()..])
        {
            assert!(source.starts_with("data:image/"));
        }
        let style = &page[page.find("<style>").unwrap()..page.find("</style>").unwrap()];
        for way in ["url(", "@import", "http"] {
            assert!(!style.contains(way));
        }
        // A link is followed by whoever wishes to; the page itself asks for nothing.
        for address in page
            .match_indices(" href=\"")
            .map(|(at, found)| &page[at + found.len()..])
        {
            assert!(address.starts_with("https://search.worldcat.org/isbn/97"));
        }
        for way in ["<link", "<iframe", "<object", "srcset=", " style="] {
            assert!(!page.contains(way), "{way}");
        }
        assert_eq!(page.matches("<script").count(), 1);
    }
}

#[test]
fn an_isbn_leads_to_libraries_that_have_the_book() {
    let mut list = list_saying("Water");
    let entry = Arc::make_mut(&mut list.sections[0].entries[0]);
    entry.status = Status::Accepted;
    for written in ["9780763693558", "not a number"] {
        entry.book.isbns.push(EditionIsbn {
            isbn: Written::parse(written).unwrap(),
            form: String::new(),
        });
    }
    let page = page(&list, "en");
    assert!(page.contains(
        "<a href=\"https://search.worldcat.org/isbn/9780763693558\"><span class=\"whole\">ISBN 978-0-7636-9355-8.</span></a>"
    ));
    assert!(page.contains("not a number"));
    assert_eq!(page.matches("<a ").count(), 1);
}

#[test]
fn each_part_says_its_language() {
    let mut list = sample();
    let page_in_spanish = page(&list, "es");
    assert!(page_in_spanish.starts_with("<!DOCTYPE html>\n<html lang=\"es\" dir=\"ltr\">"));
    assert!(page_in_spanish.contains("<title>Juntos con Día 2027</title>"));
    assert!(
        page_in_spanish
            .contains("<span lang=\"en\" dir=\"ltr\">Alma and How She Got Her Name</span>")
    );
    let page_in_english = page(&list, "en");
    assert!(
        page_in_english
            .contains("<span lang=\"es\" dir=\"ltr\">Alma y cómo obtuvo su nombre</span>")
    );
    let _ = list.title.set(&tag("ar"), "معًا مع ديا");
    let page_in_arabic = page(&list, "ar");
    assert!(page_in_arabic.starts_with("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"));
    assert!(page_in_arabic.contains("<h1>معًا مع ديا</h1>"));
    assert!(page_in_arabic.contains(" lang=\"en\" dir=\"ltr\">DRAFT<"));
}

#[test]
fn letters_without_a_font_are_kept() {
    let page = page(&list_saying("\u{13000} \u{f8ff}"), "en");
    assert!(page.contains("\u{13000} \u{f8ff}") && !page.contains('\u{fffd}'));
}

#[test]
fn headings_go_down_one_step_at_a_time() {
    let mut list = sample();
    list.sections[1].heading = Texts::default();
    let page = page(&list, "en");
    let mut last = 0;
    for (at, _) in page.match_indices("<h") {
        let Some(level) = page[at + 2..].chars().next().and_then(|c| c.to_digit(10)) else {
            continue;
        };
        assert!(level <= last + 1, "h{level} after h{last}");
        last = level;
    }
    assert_eq!(page.matches("<h1").count(), 1);
    assert_eq!(page.matches("<h2 id=").count(), 3);
}

#[test]
fn machines_read_the_same_books() {
    let list = sample();
    let facts = facts(&page(&list, "es"));
    let accepted = PublicList::from(&list);
    let count: usize = accepted
        .sections
        .iter()
        .map(|section| section.entries.len())
        .sum();
    assert_eq!(facts["@type"], "ItemList");
    assert_eq!(facts["numberOfItems"], count);
    let items = facts["itemListElement"].as_array().unwrap();
    assert_eq!(items.len(), count);
    let alma = items
        .iter()
        .map(|item| &item["item"])
        .find(|book| book["name"] == "Alma y cómo obtuvo su nombre")
        .unwrap();
    assert_eq!(alma["author"]["name"], "Juana Martinez-Neal");
    assert_eq!(
        alma["translationOfWork"]["name"],
        "Alma and How She Got Her Name"
    );
    assert_eq!(alma["inLanguage"], "es");
}

#[test]
fn committee_matters_stay_with_the_committee() {
    let list = sample();
    let declined = list
        .entries()
        .find(|entry| entry.status == Status::Declined)
        .unwrap();
    for copy in [page(&list, "en"), letter(&list, "en")] {
        assert!(!copy.contains(&declined.book.title));
        assert!(!copy.contains("next year's committee") && !copy.contains("next year&#39;s"));
    }
}

#[test]
fn an_email_reads_well_in_72_columns() {
    for (language, heading) in [
        ("en", "Grades K–2\n----------\n"),
        ("es", "De kínder a 2.º grado\n---------------------\n"),
    ] {
        let letter = letter(&sample(), language);
        assert!(letter.contains(heading), "{letter}");
        assert!(
            letter
                .lines()
                .all(|line| line.width() <= 72 && line == line.trim_end())
        );
        assert!(letter.ends_with('\n') && !letter.contains("\n\n\n"));
    }
}

#[test]
fn an_email_holds_no_control_characters() {
    let letter = letter(
        &list_saying("a\r\nBcc: everyone@example.com\r\n\r\n\u{0}\u{1b}[31m\u{85}\u{2028}b"),
        "en",
    );
    assert!(letter.chars().all(|c| c == '\n' || !c.is_control()));
    assert!(letter.starts_with("DRAFT\n"));
}

#[test]
fn a_picture_that_cannot_be_read_is_named() {
    let mut list = sample();
    let picture = Picture::new(b"\xff\xd8\xff and then only words".to_vec()).unwrap();
    let entry = Arc::make_mut(&mut list.sections[0].entries[0]);
    entry.cover = Some(Cover {
        picture: picture.id(),
        alternative: Texts::default(),
    });
    let id = entry.id;
    let _ = Arc::make_mut(&mut list.pictures).insert(picture.id(), picture);
    let list = PublicList::from(&list);
    let (_, warnings) = export::html(&list, &Options::of(&list));
    let named: Vec<_> = warnings.iter().map(|warning| warning.entry()).collect();
    assert_eq!(named, [Some(id)]);
}

#[test]
fn a_folded_sheet_is_told_as_it_is_handled() {
    let mut list = lists::dia();
    list.stage = Stage::Final;
    let options = Options {
        printable: Printable::Brochure,
        library: Arc::new(Library {
            name: "Riverside Public Library".into(),
            ..Library::default()
        }),
        ..Options::default()
    };
    let list = PublicList::from(&list);
    let order = [
        "Together with Día",
        "Riverside Public Library",
        "Annotated by members",
        "About this list",
        "Besos for Baby",
    ];
    for told in [
        export::html(&list, &options).0,
        export::markdown(&list, &options),
    ] {
        let body = told.split("<body").last().unwrap();
        let places = order.map(|words| body.find(words).expect(words));
        assert!(places.is_sorted(), "{places:?}");
    }
}

#[test]
fn a_poster_is_told_with_as_many_books_as_it_shows() {
    let options = Options {
        printable: Printable::Poster,
        ..Options::default()
    };
    let list = PublicList::from(&lists::of_books(34));
    let told = export::markdown(&list, &options);
    assert_eq!(
        told.lines().filter(|line| line.starts_with("## ")).count(),
        30
    );
    assert!(told.contains("and 4 more books"), "{told}");
}
