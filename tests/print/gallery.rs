//! Every script, every direction: the list of `assets/samples/every-script.ron` on paper.

use super::lists::{self, Said, entry, tag};
use super::pages;
use colibri::model::*;
use colibri::print::*;
use colibri::words::{Tongue, Words};
use unicode_segmentation::UnicodeSegmentation;

const GALLERY: &[u8] = include_bytes!("../../assets/samples/every-script.ron");

pub(crate) fn gallery() -> Booklist {
    colibri::file::decode(GALLERY).unwrap().list
}

/// The languages that the gallery is printed in: its own, and those that run the other way.
pub(crate) const LANGUAGES: [&str; 5] = ["en", "es", "ar", "fa", "he"];

fn in_language(language: &str) -> Options {
    Options {
        language: tag(language),
        ..Options::default()
    }
}

/// The gallery with nothing but the text in each book's own language.
fn in_own_words() -> Booklist {
    let mut list = gallery();
    for section in &mut list.sections {
        for entry in &mut section.entries {
            let entry = std::sync::Arc::make_mut(entry);
            let own = entry.book.title_language.clone();
            for language in LANGUAGES.map(tag) {
                if own.as_ref() != Some(&language) {
                    let _ = entry.annotations.set(&language, "");
                }
            }
        }
    }
    list
}

/// With `COLIBRI_WRITE_GALLERY` set, writes the file anew as the program would save it.
#[test]
fn the_gallery_is_as_the_program_would_save_it() {
    let opened = colibri::file::decode(GALLERY).unwrap();
    assert!(opened.notices.is_empty() && opened.reservations.is_empty());
    let saved = colibri::file::encode(&opened.list, &opened.lineage);
    if std::env::var_os("COLIBRI_WRITE_GALLERY").is_some() {
        let path = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/assets/samples/every-script.ron"
        );
        std::fs::write(path, &saved).unwrap();
    }
    assert!(saved == GALLERY, "set COLIBRI_WRITE_GALLERY and run again");
}

#[test]
fn the_gallery_prints_without_a_warning() {
    let list = gallery();
    for language in LANGUAGES {
        for columns in [Columns::One, Columns::Two] {
            for style in [EntryStyle::TitleFirst, EntryStyle::AuthorFirst] {
                let options = Options {
                    columns,
                    style,
                    index_languages: true,
                    index_titles: true,
                    index_authors: true,
                    ..in_language(language)
                };
                let pages = pages(&list, &options);
                let sentences: Vec<String> = pages
                    .warnings()
                    .iter()
                    // Where the words of the Declaration stand, they stand in one language.
                    .filter(|warning| {
                        !matches!(warning, PrintWarning::OtherLanguage { count: 30.., .. })
                    })
                    .map(|warning| warning.sentence(&Words::of(Tongue::English)))
                    .collect();
                assert!(sentences.is_empty(), "{language}: {sentences:?}");
                assert!(!pages.text().contains('\u{fffd}'), "{language}");
                let _ = pages.pdf().unwrap();
            }
        }
    }
}

#[test]
fn each_script_has_its_font_and_says_its_language() {
    let runs = pages(&in_own_words(), &in_language("en")).runs();
    let check = |words: &str, family: &str, language: &str| {
        let run = runs
            .iter()
            .find(|run| run.text.contains(words))
            .unwrap_or_else(|| panic!("{words} is not there"));
        assert_eq!(
            (run.family.as_str(), run.language.as_str()),
            (family, language),
            "{words}"
        );
    };
    check("النقطة", "Noto Naskh Arabic", "ar");
    check("کوچولو", "Noto Naskh Arabic", "fa");
    check("ٹوٹ", "Noto Naskh Arabic", "ur");
    check("פלוטו", "Noto Serif Hebrew", "he");
    check("שטעטל", "Noto Serif Hebrew", "yi");
    check("团圆", "Noto Sans CJK SC", "zh-CN");
    check("微笑的魚", "Noto Sans CJK SC", "zh-TW");
    check("ぐりとぐら", "Noto Sans CJK SC", "ja");
    check("구름빵", "Noto Sans CJK SC", "ko");
    check("ईदगाह", "Noto Serif Devanagari", "hi");
    check("আবোল", "Noto Serif Bengali", "bn");
    check("பாப்பா", "Noto Serif Tamil", "ta");
    check("ความสุข", "Noto Serif Thai", "th");
    check("ទន្សាយ", "Noto Serif Khmer", "km");
    check("ရွှေယုန်", "Noto Sans Myanmar", "my");
    check("འགྲོ་བ", "Noto Serif Tibetan", "bo");
    check("ປະກາດ", "Noto Serif Lao", "lo");
    check("ማሞ", "Noto Serif Ethiopic", "am");
    check("კითხ", "Noto Serif Georgian", "ka");
    check("կատուն", "Noto Serif Armenian", "hy");
    check("ᏣᎳᎩ", "Noto Sans Cherokee", "chr");
    check("ᓀᐦᐃᔭᐍᐏᐣ", "Noto Sans CanAborig", "cr");
    check("ᓯᓚᕐᔪᐊᕐᒥᐅᑦ", "Noto Sans CanAborig", "ike");
    check("ਮਨੁੱਖੀ", "Noto Serif Gurmukhi", "pa");
    check("માનવ", "Noto Serif Gujarati", "gu");
    check("మానవ", "Noto Serif Telugu", "te");
    check("ಮಾನವ", "Noto Serif Kannada", "kn");
    check("മനുഷ്യാ", "Noto Serif Malayalam", "ml");
    check("මානව", "Noto Serif Sinhala", "si");
    check("Всеобщая", "Gentium Book Plus", "ru");
    check("Διακήρυξη", "Gentium Book Plus", "el");
    check("naadą́ą́ʼ", "Gentium Book Plus", "nv");
    check("x̱ʼatángi", "Gentium Book Plus", "tli");
    check("Ḵusteeyí", "Gentium Book Plus", "tli");
    check("phiêu lưu ký", "Gentium Book Plus", "vi");
    check("ʻĀleka", "Gentium Book Plus", "haw");
    check("Àkójọpọ̀", "Gentium Book Plus", "yo");
}

#[test]
fn han_characters_take_the_forms_of_their_language() {
    // The same two characters, which are drawn differently where they are read.
    let drawn = |language: &str| {
        let mut list = lists::list("One");
        let said = Said {
            title: "直骨",
            title_in: language,
            ..Said::default()
        };
        list.sections = vec![lists::section(1, "", "", vec![entry(1, &said)])];
        pages(&list, &in_language("en"))
            .pixels(0, 2.0)
            .unwrap()
            .rgba
    };
    let [mainland, taiwan, japan, korea] = ["zh-Hans", "zh-Hant", "ja", "ko"].map(drawn);
    assert!(mainland == drawn("zh-CN"));
    assert!(taiwan == drawn("zh-TW"));
    for (one, other) in [
        (&mainland, &taiwan),
        (&mainland, &japan),
        (&mainland, &korea),
        (&taiwan, &japan),
    ] {
        assert!(one != other);
    }
}

/// Gives the lines of the words in a language, as they are read from top to bottom, from the given column's runs.
fn lines(list: &Booklist, options: &Options, language: &str) -> Vec<Vec<String>> {
    let runs = pages(list, options).runs();
    let mut entries: Vec<Vec<String>> = Vec::new();
    let mut last: Option<(usize, f64, f64)> = None;
    for run in runs.iter().filter(|run| run.language == language) {
        let follows = last.is_some_and(|(page, bottom, size)| {
            page == run.page && run.bottom > bottom && run.bottom - bottom < size * 2.0
        });
        match (follows, last) {
            (_, Some((page, bottom, _)))
                if page == run.page && (bottom - run.bottom).abs() < 0.1 =>
            {
                if let Some(line) = entries.last_mut().and_then(|lines| lines.last_mut()) {
                    line.push_str(&run.text);
                }
            }
            (true, _) => entries.last_mut().unwrap().push(run.text.clone()),
            _ => entries.push(vec![run.text.clone()]),
        }
        last = Some((run.page, run.bottom, run.bottom - run.top));
    }
    entries
}

#[test]
fn lines_of_scripts_without_spaces_break_between_words_or_syllables() {
    let list = in_own_words();
    let options = Options {
        columns: Columns::Two,
        ..in_language("en")
    };
    for language in ["th", "lo", "km", "my", "bo", "zh-CN", "zh-TW", "ja"] {
        let broken: Vec<_> = lines(&list, &options, language)
            .into_iter()
            .filter(|lines| lines.len() > 2)
            .collect();
        assert!(!broken.is_empty(), "{language}");
        for lines in broken {
            let whole = lines.concat();
            let mut at = 0;
            for pair in lines.windows(2) {
                at += pair[0].len();
                let within = whole
                    .grapheme_indices(true)
                    .all(|(start, grapheme)| at <= start || at >= start + grapheme.len());
                assert!(within, "{language}: {pair:?}");
                // What joins a letter to the one under it is never the last of a line.
                assert!(
                    !pair[0].ends_with(['\u{17d2}', '\u{1039}']),
                    "{language}: {pair:?}"
                );
                // Neither a stop at the beginning of a line nor an opening bracket at its end (JIS X 4051).
                let stops = [
                    '，', '。', '、', '：', '；', '」', '』', '）', '》', '！', '？', '།', '၊',
                    '။', '។',
                ];
                assert!(!pair[1].starts_with(stops), "{language}: {pair:?}");
                assert!(
                    !pair[0].ends_with(['「', '『', '（', '《']),
                    "{language}: {pair:?}"
                );
            }
        }
    }
}

#[test]
fn ethiopic_lines_break_at_the_signs_between_words() {
    let list = in_own_words();
    let amharic = lines(&list, &in_language("en"), "am");
    let long = amharic
        .iter()
        .find(|lines| lines.concat().contains('፡'))
        .unwrap();
    assert!(long.len() > 1);
    for line in &long[..long.len() - 1] {
        assert!(line.ends_with(['፡', '።']), "{line}");
    }
}

#[test]
fn lines_are_equally_far_apart_whatever_fonts_meet_in_them() {
    let mut list = lists::list("One");
    let latin = "Many words of one language stand in this paragraph. ".repeat(6);
    let mixed = format!("{latin} بيت جدتي {latin}");
    let mut book = entry(
        1,
        &Said {
            title: "A title",
            note: &mixed,
            ..Said::default()
        },
    );
    let _ = book.annotations.set(&tag("en"), mixed.as_str());
    list.sections = vec![lists::section(1, "", "", vec![book])];
    let mut baselines: Vec<f64> = pages(&list, &in_language("en"))
        .runs()
        .into_iter()
        .filter(|run| run.text.contains("paragraph") || run.text.contains("Many words"))
        .map(|run| run.bottom)
        .collect();
    baselines.dedup_by(|one, other| (*one - *other).abs() < 0.1);
    let apart: Vec<f64> = baselines.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(apart.len() > 3);
    assert!(
        apart.iter().all(|space| (space - apart[0]).abs() < 0.1),
        "{apart:?}"
    );
}

#[test]
fn a_print_from_right_to_left_is_mirrored() {
    let list = gallery();
    for language in ["ar", "fa", "he"] {
        let options = Options {
            columns: Columns::Two,
            index_titles: true,
            ..in_language(language)
        };
        let pages = pages(&list, &options);
        let (width, _) = pages.size(0).unwrap();
        let runs = pages.runs();
        let on_first = || runs.iter().filter(|run| run.page == 0);
        // The title and the heading of the section begin at the right margin.
        let title = list.title.words(&tag(language));
        let heading = list.sections[0].heading.words(&tag(language));
        for words in [title, heading] {
            let right = on_first()
                .filter(|run| words.contains(run.text.trim()) && run.bottom - run.top > 14.0)
                .map(|run| run.right)
                .fold(0.0, f64::max);
            assert!(
                (right - (width - 57.6)).abs() < 2.0,
                "{language}: {words}: {right}"
            );
        }
        // The first book is in the right column, the second in the left one.
        let mut entries = list.entries();
        let place = |entry: &Entry| pages.page_of(entry.id).unwrap();
        let (first, second) = (
            place(entries.next().unwrap()),
            place(entries.next().unwrap()),
        );
        assert!(first.page == 0 && first.x > width / 2.0 && second.x < width / 2.0);
        // What stands for the cover is at the right of the title.
        let name = on_first().find(|run| run.text.contains("النقطة")).unwrap();
        let initial = on_first()
            .find(|run| run.text == "ا" && run.bottom - run.top > 18.0)
            .unwrap();
        assert!(
            initial.left > name.right,
            "{language}: {name:?} {initial:?}"
        );
        // The number of the page is at the left of its foot, and reads as numbers do.
        let number = on_first().find(|run| run.text.starts_with("1 /")).unwrap();
        assert!(number.left < 60.0, "{language}: {number:?}");
        let foot = on_first()
            .filter(|run| (run.bottom - number.bottom).abs() < 3.0)
            .map(|run| run.right)
            .fold(0.0, f64::max);
        assert!(foot > width - 60.0, "{language}: {foot}");
        // In an index the pages stand at the left of the titles.
        let last = pages.count() - 1;
        let listed = runs
            .iter()
            .find(|run| run.page == last && run.text.contains("ぐりとぐら"))
            .or_else(|| runs.iter().rfind(|run| run.text.contains("ぐりとぐら")))
            .unwrap();
        let is_number = |text: &str| {
            let mut letters = text.chars().filter(|c| c.is_alphanumeric()).peekable();
            letters.peek().is_some() && letters.all(|c| c.is_ascii_digit())
        };
        let page = runs.iter().find(|run| {
            run.page == listed.page
                && (run.bottom - listed.bottom).abs() < 2.0
                && run.right < listed.left
                && is_number(&run.text)
        });
        assert!(page.is_some(), "{language}: {listed:?}");
    }
}

#[test]
fn a_title_of_no_stated_language_runs_as_its_letters_do() {
    let check = |title: &str, print: &str| {
        let mut list = lists::list("A list");
        let said = Said {
            title,
            ..Said::default()
        };
        list.sections = vec![lists::section(1, "", "", vec![entry(1, &said)])];
        let options = Options {
            covers: false,
            ..in_language(print)
        };
        let pages = pages(&list, &options);
        let (width, _) = pages.size(0).unwrap();
        let runs: Vec<Run> = pages
            .runs()
            .into_iter()
            .filter(|run| title.contains(run.text.trim()) && !run.text.trim().is_empty())
            .collect();
        let left = runs.iter().map(|run| run.left).fold(width, f64::min);
        let right = runs.iter().map(|run| run.right).fold(0.0, f64::max);
        // It stands where the print begins its lines, with what is told of the book.
        assert_eq!(
            width - right < left,
            tag(print).direction() == Direction::RightToLeft,
            "{title} in {print}: {left} to {right}"
        );
        let begins_in_english = title.starts_with(|c: char| c.is_ascii());
        let wanted = if begins_in_english { "en" } else { "und" };
        assert!(runs.iter().all(|run| run.language == wanted), "{runs:?}");
    };
    check("قمر على النافذة (The Moon, 2)", "en");
    check("קמר", "en");
    check("The Moon", "en");
    check("قمر على النافذة", "ar");
    check("The Moon (قمر)", "ar");
}
