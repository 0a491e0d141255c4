//! Files good and bad, and what becomes of each.
#![allow(clippy::unwrap_used)]

mod common;

use colibri::file::*;
use colibri::model::*;
use colibri::words::{Tongue, Words};
use std::fs;
use std::path::{Path, PathBuf};

fn corpus(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/corpus")
        .join(name)
}

fn english() -> Words {
    Words::of(Tongue::English)
}

fn titles(list: &Booklist) -> Vec<&str> {
    list.entries()
        .map(|entry| entry.book.title.as_str())
        .collect()
}

/// Opens a file that can be read whole, and expects these titles and these remarks.
#[track_caller]
fn check_good(name: &str, expected: &[&str], remarks: &[&str]) {
    let opened = open(&corpus(name)).unwrap().opened;
    assert_eq!(titles(&opened.list), expected, "{name}");
    let reservations = opened
        .reservations
        .iter()
        .map(|reservation| reservation.sentence(&english()));
    let notices = opened
        .notices
        .iter()
        .map(|notice| notice.sentence(&english()));
    assert_eq!(
        reservations.chain(notices).collect::<Vec<_>>(),
        remarks,
        "{name}"
    );
}

/// Opens a file that cannot be read whole: expects this sentence, and these titles and losses when it is recovered.
#[track_caller]
fn check_bad(name: &str, sentence: &str, expected: &[&str], lost: &[&str]) {
    let error = open(&corpus(name)).unwrap_err();
    assert!(
        error.sentence(&english()).starts_with(sentence),
        "{name}: {}",
        error.sentence(&english())
    );
    assert!(!error.sentence(&Words::of(Tongue::Spanish)).is_empty());
    let recovered = recover(&fs::read(corpus(name)).unwrap());
    assert_eq!(titles(&recovered.list), expected, "{name}");
    let said: Vec<String> = recovered
        .lost
        .iter()
        .map(|lost| lost.sentence(&english()))
        .collect();
    assert_eq!(said, lost, "{name}");
}

#[test]
fn what_people_type_by_hand_opens() {
    check_good(
        "by_hand.ron",
        &["Dreamers", "Alma and How She Got Her Name"],
        &[],
    );
    let list = open(&corpus("by_hand.ron")).unwrap().opened.list;
    let (en, entries) = (LanguageTag::english(), list.entries().collect::<Vec<_>>());
    assert_eq!(list.sections[0].heading.get(&en), Some("Books \"we\" love"));
    assert_eq!(
        entries[1].annotations.get(&en),
        Some("Alma asks\nabout her names.")
    );
    assert_eq!(entries[0].book.year, Written::parse("2018"));
    assert_ne!(entries[0].id, entries[1].id);
    let again = open(&corpus("by_hand.ron")).unwrap().opened.list;
    assert_eq!(again, list, "the same identities each time");
}

#[test]
fn a_copied_entry_becomes_one_of_its_own() {
    let said = "“Soñadores” was in the file twice with the same id; the second one is an entry of its own now.";
    check_good("copied_entry.ron", &["Dreamers", "Soñadores"], &[said]);
    let opened = open(&corpus("copied_entry.ron")).unwrap().opened;
    let saved = encode(&opened.list, &opened.lineage);
    assert_eq!(decode(&saved).unwrap().notices, []);
}

#[test]
fn what_a_newer_version_wrote_can_be_read() {
    check_good(
        "unknown_field.ron",
        &["Dreamers", "Soñadores"],
        &[
            "This version of Colibrí does not know the field “sections.0.entries.0.book.colour”. You can read the list, \
           but saving here would lose it.",
        ],
    );
    check_good(
        "newer.ron",
        &["Dreamers", "Soñadores"],
        &[
            "This file was made with a newer version of Colibrí (format 2; this version knows 1). You can read it, but saving \
           here would lose something.",
            "Line 12: in “Dreamers”, all or part of “format” could not be read.",
        ],
    );
}

#[test]
fn what_is_damaged_says_where_and_gives_what_it_can() {
    check_bad(
        "missing_quote.ron",
        "Line ",
        &["Dreamers", "Soñadores"],
        &["Line 17: in “Soñadores”, all or part of “title” could not be read."],
    );
    check_bad(
        "truncated.ron",
        "Line 17, column 33: the file ends in the middle.",
        &["Dreamers", "Soñ"],
        &["Line 17: in “Soñ”, all or part of “title” could not be read."],
    );
    check_bad(
        "unknown_word.ron",
        "Line 12, column 43: “PictureBok” is not one of the words that belong here (BoardBook, PictureBook,",
        &["Dreamers", "Soñadores"],
        &["Line 12: in “Dreamers”, all or part of “format” could not be read."],
    );
    check_bad(
        "not_a_language.ron",
        "Line 17, column 61: “Klingon, perhaps” is not a language tag such as en, es or zh-Hant.",
        &["Dreamers", "Soñadores"],
        &["Lines 12 to 20: in “Dreamers”, all or part of “languages” could not be read."],
    );
    check_bad(
        "language_twice.ron",
        "Line 4, column 37: “en” appears twice.",
        &["Dreamers", "Soñadores"],
        &["Line 4: of the list itself, all or part of “title” could not be read."],
    );
    check_bad(
        "one_line.ron",
        "Line 1, column ",
        &["Dreamers", "Islandborn", "Alma"],
        &["Line 1: in “Islandborn”, all or part of “year” could not be read."],
    );
    check_bad(
        "no_format.ron",
        "The file does not say its format.",
        &["Dreamers", "Soñadores"],
        &[],
    );
    check_bad(
        "deep.ron",
        "Line 1, column 62: brackets are nested too deeply.",
        &[],
        &["Line 1: this could not be read."],
    );
    check_bad("empty.ron", "The file is empty.", &[], &[]);
    assert_eq!(
        open(&corpus("not_a_list.csv")).unwrap_err(),
        OpenError::Content(DecodeError::NotABooklist)
    );
}

/// Holds what was recovered against what was there: at most one entry is missing or changed, and if anything is, it is said.
#[track_caller]
fn check_damage(whole: &Booklist, bytes: &[u8], damage: &str) {
    if decode(bytes).is_ok_and(|opened| opened.reservations.is_empty()) {
        // A letter within a text, or a digit: nobody can tell.
        return;
    }
    let recovered = recover(bytes);
    let kept = unchanged(whole, &recovered.list);
    assert!(
        kept + 1 >= whole.count(),
        "{damage}: {kept} entries\n{:#?}",
        recovered.lost
    );
    assert!(
        recovered.list.count() <= whole.count(),
        "{damage}: entries out of nothing"
    );
    let facts = |list: &Booklist| {
        (
            list.title.clone(),
            list.year.clone(),
            list.introduction.clone(),
            list.credits.clone(),
        )
    };
    let all_there = kept == whole.count()
        && facts(&recovered.list) == facts(whole)
        && recovered.list.pictures == whole.pictures;
    assert!(
        all_there || !recovered.lost.is_empty(),
        "{damage}: something is gone and nothing is said"
    );
    for lost in &recovered.lost {
        assert!(!lost.sentence(&english()).is_empty());
    }
}

/// Counts the entries that are as they were, in the section that they were in.
fn unchanged(whole: &Booklist, recovered: &Booklist) -> usize {
    let sections = whole.sections.iter().zip(&recovered.sections);
    sections
        .map(|(before, after)| {
            before
                .entries
                .iter()
                .filter(|entry| after.entries.contains(entry))
                .count()
        })
        .sum()
}

#[test]
fn one_wrong_byte_costs_one_entry_at_most() {
    let whole = common::sample();
    let bytes = encode(&whole, &Lineage::new());
    // Every seventh byte, each in two ways out of ten, is enough for each run; the ways change along the file.
    for at in (0..bytes.len()).step_by(7) {
        let mut without = bytes.clone();
        let _ = without.remove(at);
        check_damage(&whole, &without, &format!("byte {at} deleted"));
        let others = [
            b'"',
            b'x',
            b'\n',
            b'(',
            b')',
            0xff,
            b' ',
            b'\\',
            b'/',
            bytes[at] ^ 1,
        ];
        let mut wrong = bytes.clone();
        wrong[at] = others[at / 7 % others.len()];
        check_damage(
            &whole,
            &wrong,
            &format!("byte {at} is {:?}", char::from(wrong[at])),
        );
    }
}

#[test]
fn a_stray_sign_costs_no_more_than_its_line() {
    let whole = include_str!("../assets/samples/together-with-dia.ron");
    let list = decode(whole.as_bytes()).unwrap().list;
    let entry = list.entries().nth(1).unwrap();
    let from = whole.find(&format!("id: \"{}\"", entry.id)).unwrap();
    let at = |words: &str| from + whole[from..].find(words).unwrap();
    // Before the identity, before the end of the book, and before the book.
    for (place, sign) in [
        (from, ')'),
        (
            at("\n                    ),\n                    annotations") + 12,
            ')',
        ),
        (at("book: Book("), ','),
    ] {
        let mut damaged = whole.to_owned();
        damaged.replace_range(place - 1..place, &sign.to_string());
        assert!(decode(damaged.as_bytes()).is_err(), "{place}");
        let recovered = recover(damaged.as_bytes());
        assert_eq!(recovered.list.count(), list.count(), "{place}");
        let same = recovered
            .list
            .entries()
            .find(|other| other.book.title == entry.book.title)
            .unwrap();
        assert_eq!(same.book, entry.book, "{place}");
        assert_eq!(same.annotations, entry.annotations, "{place}");
    }
}

#[test]
fn what_stands_before_a_cut_is_all_there() {
    let whole = common::sample();
    let bytes = encode(&whole, &Lineage::new());
    let text = String::from_utf8(bytes.clone()).unwrap();
    let ends: Vec<usize> = text
        .match_indices("\n                ),")
        .map(|(at, found)| at + found.len())
        .collect();
    assert_eq!(ends.len(), whole.count());
    for cut in (0..bytes.len()).step_by(17) {
        let recovered = recover(&bytes[..cut]);
        let complete = ends.iter().filter(|end| **end <= cut).count();
        assert!(
            unchanged(&whole, &recovered.list) >= complete,
            "cut at {cut}"
        );
        assert!(
            cut + 1 >= bytes.len() || decode(&bytes[..cut]).is_err(),
            "cut at {cut}"
        );
    }
}

#[test]
fn garbage_in_the_middle_costs_what_it_stands_on() {
    let whole = common::sample();
    let bytes = encode(&whole, &Lineage::new());
    let garbage: Vec<u8> = (0..400u32).map(|n| (n * 7919 % 251) as u8).collect();
    for at in (0..bytes.len()).step_by(97) {
        let mut marred = bytes.clone();
        let end = (at + 300).min(bytes.len());
        let _ = marred.splice(at..end, garbage.iter().copied());
        let recovered = recover(&marred);
        assert!(!recovered.lost.is_empty(), "at {at}");
        // 300 bytes reach over two entries at most, and may take the head of a section with them.
        let kept = whole
            .entries()
            .filter(|entry| recovered.list.entries().any(|other| other == *entry))
            .count();
        assert!(kept + 2 >= whole.count(), "at {at}: {kept}");
    }
}

#[test]
fn any_mail_program_may_have_carried_it() {
    let list = common::sample();
    let bytes = encode(&list, &Lineage::new());
    let text = String::from_utf8(bytes.clone()).unwrap();
    let with_crlf = text.replace('\n', "\r\n");
    let utf16 = |to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect::<Vec<u8>>();
    for carried in [
        [b"\xef\xbb\xbf", bytes.as_slice()].concat(),
        with_crlf.clone().into_bytes(),
        format!("\u{feff}{with_crlf}\r\n\r\n").into_bytes(),
        [b"\xff\xfe".to_vec(), utf16(u16::to_le_bytes)].concat(),
        [b"\xfe\xff".to_vec(), utf16(u16::to_be_bytes)].concat(),
    ] {
        assert_eq!(decode(&carried).unwrap().list, list);
    }
    let states = [bytes.as_slice(), with_crlf.as_bytes()]
        .map(|carried| decode(carried).unwrap().lineage.now());
    assert_eq!(states[0], states[1], "the same state, however it travelled");
}

#[test]
fn pictures_keep_their_bytes_or_are_named() {
    let list = common::sample();
    let bytes = encode(&list, &Lineage::new());
    let text = String::from_utf8(bytes).unwrap();
    let id = list.pictures.keys().next().unwrap().to_string();
    let other = text.replace("iVBORw0KGgog", "iVBORw0KGgoh");
    assert_ne!(other, text);
    assert_eq!(
        decode(other.as_bytes()).unwrap_err(),
        DecodeError::Picture(id.clone())
    );
    let recovered = recover(other.as_bytes());
    assert_eq!(recovered.list.count(), list.count());
    assert_eq!(
        recovered
            .lost
            .iter()
            .map(|lost| lost.part.clone())
            .collect::<Vec<_>>(),
        [LostPart::Picture(id.clone())]
    );
    // Somebody's own name for a picture is put right.
    let own = decode(text.replace(&id, "our cover").as_bytes()).unwrap();
    assert_eq!(own.list, list);
    assert_eq!(own.notices, [Notice::RenamedPicture("our cover".into())]);
}

#[test]
fn languages_that_nobody_knows_are_kept_as_they_stand() {
    let opened = open(&corpus("strange_languages.ron")).unwrap().opened;
    assert_eq!((opened.reservations.len(), opened.notices.len()), (0, 0));
    let again = decode(&encode(&opened.list, &opened.lineage)).unwrap().list;
    assert_eq!(again, opened.list);
    let entry = again.entries().next().unwrap();
    let tags = entry
        .book
        .languages
        .iter()
        .map(|used| used.language.as_str());
    assert_eq!(tags.collect::<Vec<_>>(), ["en-x-whatever", "zz", "klingon"]);
}

#[test]
fn a_tag_that_is_empty_or_endless_is_said_with_its_place() {
    let whole = fs::read_to_string(corpus("strange_languages.ron")).unwrap();
    for (tag, said) in [("", "“”"), (&*"a-".repeat(5000), "“a-a-a-")] {
        let text = whole.replace("\"zz\"", &format!("\"{tag}\""));
        let error = decode(text.as_bytes()).unwrap_err();
        let sentence = error.sentence(&english());
        assert!(sentence.starts_with("Line 17, "), "{sentence}");
        assert!(
            sentence.contains(said) && sentence.len() < 400,
            "{sentence}"
        );
        let recovered = recover(text.as_bytes());
        assert_eq!(titles(&recovered.list), ["Dreamers"]);
        assert!(!recovered.lost.is_empty());
    }
}
