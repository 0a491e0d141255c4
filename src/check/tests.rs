use super::*;
use crate::mint;
use crate::model::*;
use crate::words::{Tongue, Words};
use proptest::prelude::*;

/// A complete entry: nothing is to be said of it.
fn complete(title: &str, author: &str) -> Entry {
    let mut entry = Entry::new(mint::id());
    entry.book.title = title.into();
    entry.book.contributors = vec![Contributor::new(author, Role::Author)];
    entry.book.publisher = "Groundwood".into();
    entry.book.year = Written::parse("2024");
    entry.book.isbns = vec![isbn(&format!(
        "978{:09}",
        title.len() * 7919 + author.len() * 104_729
    ))];
    let _ = entry
        .annotations
        .set(&LanguageTag::english(), "Two cousins plant a seed.");
    entry
}

/// Makes an ISBN of a number; of one with twelve digits, with the right check digit.
fn isbn(digits: &str) -> EditionIsbn {
    let all = (0..10).map(|check| format!("{digits}{check}"));
    let right = all
        .filter_map(|text| text.parse::<Isbn>().ok().filter(|_| digits.len() == 12))
        .next();
    EditionIsbn {
        isbn: right.map_or_else(|| Written::parse(digits).unwrap(), Written::Understood),
        form: String::new(),
    }
}

fn list_of(entries: Vec<Entry>) -> Booklist {
    let mut list = Booklist::new(mint::id(), LanguageTag::english());
    let mut section = Section::new(mint::id(), Texts::default());
    section.entries = entries.into_iter().map(Arc::new).collect();
    list.sections.push(section);
    list
}

fn today() -> Date {
    jiff::civil::date(2026, 11, 23)
}

fn sentences(list: &Booklist, tongue: Tongue) -> Vec<String> {
    let words = Words::of(tongue);
    check(list, today())
        .iter()
        .map(|finding| finding.sentence(&words))
        .collect()
}

#[track_caller]
fn told(list: &Booklist, english: &[&str]) {
    assert_eq!(sentences(list, Tongue::English), english);
}

/// Changes one complete entry and says what is told of it.
#[track_caller]
fn told_of(change: impl FnOnce(&mut Entry), english: &[&str]) {
    let mut entry = complete("Alego", "Ningeokuluk Teevee");
    change(&mut entry);
    told(&list_of(vec![entry]), english);
}

#[test]
fn a_complete_entry_is_left_alone() {
    told_of(|_| {}, &[]);
    told(&Booklist::new(mint::id(), LanguageTag::english()), &[]);
}

#[test]
fn what_is_missing_is_named() {
    told_of(
        |entry| entry.book.title = " ".into(),
        &["A book has no title yet."],
    );
    told_of(
        |entry| {
            entry.book = Book {
                title: "Peace".into(),
                ..Book::default()
            }
        },
        &[
            "“Peace”: no author or other contributor is given.",
            "“Peace”: the publisher is missing.",
            "“Peace”: the year of publication is missing.",
            "“Peace”: there is no ISBN.",
        ],
    );
    told_of(
        |entry| entry.annotations = Texts::default(),
        &["“Alego”: there is no annotation in English."],
    );
    told_of(
        |entry| {
            entry.book.publisher.clear();
            entry.status = Status::Nominated;
        },
        &[],
    );
    let mut list = list_of(vec![complete("Alego", "Ningeokuluk Teevee")]);
    list.also_issued_in = vec![LanguageTag::spanish()];
    told(&list, &["“Alego”: there is no annotation in Spanish."]);
}

#[test]
fn an_isbn_says_what_is_wrong_with_it() {
    let with =
        |digits: &'static str| move |entry: &mut Entry| entry.book.isbns = vec![isbn(digits)];
    told_of(
        with("9780763639038"),
        &["“Alego”: the ISBN 9780763639038 has a wrong digit; the last one should be 7, not 8."],
    );
    told_of(
        with("763639036"),
        &[
            "“Alego”: the ISBN 763639036 seems to have lost the zero at the front; it may be 978-0-7636-3903-7.",
        ],
    );
    told_of(
        with("97807636"),
        &["“Alego”: the ISBN 97807636 has 8 digits; an ISBN has 10 or 13."],
    );
    told_of(with("9.78E+12"), &["“Alego”: “9.78E+12” is not an ISBN."]);
    told_of(with("0763639036"), &[]);
}

#[test]
fn years_are_looked_at() {
    let with = |year: &'static str| move |entry: &mut Entry| entry.book.year = Written::parse(year);
    told_of(
        with("ca. 2009"),
        &["“Alego”: “ca. 2009” is not understood as a year of publication."],
    );
    told_of(
        with("2027"),
        &["“Alego”: the year of publication, 2027, is still to come."],
    );
    told_of(with("2026"), &[]);
}

#[test]
fn broken_letters_are_noticed() {
    let with = |title: &'static str| move |entry: &mut Entry| entry.book.title = title.into();
    let told = |word: &str, title: &str| {
        vec![format!(
            "“{title}”: letters were lost or garbled in “{word}”; compare it with the book."
        )]
    };
    for (title, word) in [
        ("Bich'eek?? Yish?eeh", "Yish?eeh"),
        ("MartÃ\u{ad}nez y yo", "MartÃ\u{ad}nez"),
        ("Â¿QuÃ© puedes?", "Â¿QuÃ©"),
        ("Itâ€™s me", "Itâ€™s"),
        (
            "El ni\u{fffd}o",
            "El ni\u{fffd}o".split(' ').next_back().unwrap(),
        ),
    ] {
        let expected = told(word, title);
        let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
        told_of(with(title), &expected);
    }
    told_of(with("What?? Really? ¿Qué?/What?"), &[]);
    told_of(with("Ñandú, São Paulo, MAÇÃ, Hôtel Âme"), &[]);
    told_of(with("Bowwow Powwow: Bagosenjige-niimi'idim"), &[]);
}

#[test]
fn annotations_have_a_length() {
    let mut entry = complete("Alego", "Ningeokuluk Teevee");
    let _ = entry
        .annotations
        .set(&LanguageTag::english(), "One two three four five six.");
    let mut list = list_of(vec![entry]);
    list.style.annotation_words = Some(5);
    told(
        &list,
        &["“Alego”: the annotation in English has 6 words; this list allows 5."],
    );
    list.style.annotation_words = Some(6);
    told(&list, &[]);
}

#[test]
fn a_title_from_right_to_left_keeps_the_sentence_in_order() {
    let said = |title: &str| {
        let mut entry = Entry::new(mint::id());
        entry.book.title = title.into();
        let mut list = Booklist::new(mint::id(), LanguageTag::english());
        let mut section = Section::new(mint::id(), Texts::default());
        section.entries.push(std::sync::Arc::new(entry));
        list.sections.push(section);
        let found = check(&list, mint::today());
        found[0].sentence(&Words::of(Tongue::English))
    };
    assert!(said("سلام / Peace").starts_with("\u{200e}“سلام / Peace”\u{200e}: "));
    assert!(said("Peace / سلام").starts_with("“Peace / سلام”: "));
}

#[test]
fn suggestions_and_covers_wait_for_somebody() {
    told_of(
        |entry| {
            entry.book.languages = vec![LanguageUse {
                suggested: true,
                ..LanguageUse::new(LanguageTag::spanish(), LanguageRole::Text)
            }];
        },
        &["“Alego”: 1 tag is only suggested; confirm or remove it."],
    );
    let picture = Picture::new(vec![0xff, 0xd8, 0xff]).unwrap();
    told_of(
        |entry| {
            entry.cover = Some(Cover {
                picture: picture.id(),
                alternative: Texts::default(),
            });
        },
        &["“Alego”: the cover is not described in English for readers who cannot see it."],
    );
}

#[test]
fn the_same_book_twice() {
    let first = complete("Alego", "Ningeokuluk Teevee");
    let mut second = complete("Peace", "Wendy Anderson Halperin");
    second.book.isbns = first.book.isbns.clone();
    let number = first.book.isbns[0].isbn.understood().unwrap().hyphenated();
    told(
        &list_of(vec![first, second]),
        &[&format!(
            "“Alego” and “Peace”: 2 entries have the same ISBN, {number}."
        )],
    );

    let twin = |title: &str, author: &str, language: &str, number: &str| {
        let mut entry = complete(title, author);
        entry.book.isbns = vec![isbn(number)];
        entry.book.languages = vec![LanguageUse::new(
            language.parse().unwrap(),
            LanguageRole::Text,
        )];
        entry
    };
    let one = twin("Big", "Vashti Harrison", "en", "978031635322");
    let same = twin("BIG", "Harrison, Vashti", "en", "978031635323");
    let spanish = twin("Big", "Vashti Harrison", "es", "978031635324");
    let other = twin("Big", "Amy Bloom", "en", "978031635325");
    told(&list_of(vec![one.clone(), spanish, other]), &[]);
    let twice = sentences(&list_of(vec![one, same]), Tongue::English);
    assert_eq!(
        twice[0],
        "“Big” is on the list twice, with the same author."
    );
}

#[track_caller]
fn people(names: &[&str], expected: &[&[&str]]) {
    let entries = names
        .iter()
        .enumerate()
        .map(|(at, name)| complete(&"x".repeat(at + 1), name))
        .collect();
    let found: Vec<Vec<String>> = check(&list_of(entries), today())
        .into_iter()
        .filter_map(|finding| match finding.kind {
            Kind::PersonSpellings { spellings } => {
                Some(spellings.into_iter().map(|it| it.text).collect())
            }
            _ => None,
        })
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn one_person_spelled_two_ways() {
    people(
        &["Juana Martinez-Neal", "Juana Martínez-Neal"],
        &[&["Juana Martinez-Neal", "Juana Martínez-Neal"]],
    );
    people(
        &["Xavier Garza", "Xaiver Garza", "Xavier Garza"],
        &[&["Xavier Garza", "Xaiver Garza"]],
    );
    people(
        &["Kat Fajardo", "Kat Farjado"],
        &[&["Kat Fajardo", "Kat Farjado"]],
    );
    people(
        &["Garza, Xavier", "Xavier Garza"],
        &[&["Garza, Xavier", "Xavier Garza"]],
    );
    people(
        &["David Diaz", "David Díaz"],
        &[&["David Diaz", "David Díaz"]],
    );
    people(
        &["Daniel Egeneus", "Daniel Egenėus"],
        &[&["Daniel Egeneus", "Daniel Egenėus"]],
    );
    people(
        &["Monica Brown", "Mónica Brown", "Monica Browm"],
        &[&["Monica Browm", "Monica Brown", "Mónica Brown"]],
    );
}

#[test]
fn two_people_with_names_that_are_alike() {
    people(&["Johanna H. Prins", "Johanna W. Prins"], &[]);
    people(&["Julio Garcia", "Julia Garcia"], &[]);
    people(&["Michael Jones", "Michaela Jones"], &[]);
    people(&["Carole Lindstrom", "Margaret Lindmark"], &[]);
    people(&["Mo Willems", "Bo Willems"], &[]);
    people(&["Tina O'Brien", "Tina O’Brien"], &[]);
    people(&["Liniers", "Linier"], &[]);
    people(&["Ana Ruiz", "Ana Ruis"], &[]);
}

#[test]
fn one_publisher_spelled_two_ways() {
    let with = |publishers: [&str; 2]| {
        let mut entries = vec![
            complete("Alego", "Ningeokuluk Teevee"),
            complete("Peace", "Bob Graham"),
        ];
        for (entry, publisher) in entries.iter_mut().zip(publishers) {
            entry.book.publisher = publisher.into();
        }
        list_of(entries)
    };
    told(
        &with(["Charlesbrige", "Charlesbridge"]),
        &[
            "One publisher’s name may be spelled in two ways: “Charlesbridge” (once) and “Charlesbrige” (once).",
        ],
    );
    assert_eq!(
        sentences(&with(["Groundwood", "Groundwood Books"]), Tongue::English).len(),
        1
    );
    assert_eq!(
        sentences(
            &with(["Arte Público Press", "Arte Publico Press"]),
            Tongue::English
        )
        .len(),
        1
    );
    assert_eq!(
        sentences(
            &with(["Farrar Straus Giroux", "Farrar, Straus & Giroux"]),
            Tongue::English
        )
        .len(),
        1
    );
    told(&with(["Clarion", "Candlewick"]), &[]);
    told(&with(["Knopf", "Knope"]), &[]);
}

/// People and publishers of seventeen published lists, as printed there.
#[test]
fn real_names_are_told_apart() {
    let people = include_str!("real-names.txt").lines();
    let publishers = include_str!("real-publishers.txt").lines();
    let entries = people
        .zip(publishers.cycle())
        .enumerate()
        .map(|(at, (name, publisher))| {
            let mut entry = complete(&"x".repeat(at + 1), name);
            entry.book.publisher = publisher.into();
            entry
        });
    let list = list_of(entries.collect());
    let mut found: Vec<String> = check(&list, today())
        .into_iter()
        .filter_map(|finding| match finding.kind {
            Kind::PersonSpellings { spellings } | Kind::PublisherSpellings { spellings } => {
                let mut texts: Vec<_> = spellings.into_iter().map(|it| it.text).collect();
                texts.sort();
                Some(texts.join(" | "))
            }
            _ => None,
        })
        .collect();
    found.sort();
    assert_eq!(
        found,
        [
            "Candlewick | Candlewick Press",
            "David Diaz | David Díaz",
            "Groundwood | Groundwood Books",
            "Lectorum | Lectorum Publications",
            "TOON | TOON Books",
            "Tricycle | Tricycle Press",
        ]
    );
}

#[test]
fn words_of_praise_wear_out() {
    let annotated = |texts: &[&str]| {
        let entries = texts.iter().enumerate().map(|(at, text)| {
            let mut entry = complete(
                &"x".repeat(at + 1),
                &format!("{} {}", "A".repeat(9 + at), "B".repeat(9 + 2 * at)),
            );
            let _ = entry.annotations.set(&LanguageTag::english(), *text);
            entry
        });
        list_of(entries.collect())
    };
    let texts = [
        "A heartwarming tale.",
        "Heartwarming and heartwarming!",
        "Their heartwarming reunion.",
        "So heartwarming with them.",
    ];
    told(
        &annotated(&texts),
        &["“heartwarming” appears in 4 of 4 annotations in English."],
    );
    told(&annotated(&texts[..3]), &[]);
    told(&annotated(&["They were there with them."; 5]), &[]);
}

#[test]
fn declined_entries_are_left_alone() {
    told_of(
        |entry| {
            entry.book.title.clear();
            entry.status = Status::Declined;
        },
        &[],
    );
}

#[test]
fn findings_speak_spanish_and_json() {
    let mut entry = complete("Achiss!", "Shennen Bersani");
    entry.book.isbns = vec![isbn("9781628555685")];
    let list = list_of(vec![entry]);
    assert_eq!(
        sentences(&list, Tongue::Spanish),
        [
            "«Achiss!»: el ISBN 9781628555685 tiene un dígito incorrecto; el último debería ser 4, no 5."
        ]
    );
    let json = serde_json::to_value(check(&list, today())).unwrap();
    assert_eq!(json[0]["kind"], "isbn-digit");
    assert_eq!(json[0]["severity"], "mistake");
    assert_eq!(json[0]["expected"], "4");
    assert_eq!(json[0]["entries"][0]["title"], "Achiss!");
}

proptest! {
    #[test]
    fn any_text_is_only_ever_text(title in any::<String>(), name in any::<String>(), text in any::<String>()) {
        let mut entry = complete(&title, &name);
        entry.book.publisher = text.clone();
        entry.book.year = Written::parse(&text);
        let _ = entry.annotations.set(&LanguageTag::english(), text);
        let list = list_of(vec![entry.clone(), entry]);
        let first = check(&list, today());
        prop_assert_eq!(&first, &check(&list, today()));
        for words in Tongue::ALL.map(Words::of) {
            prop_assert!(first.iter().all(|finding| !finding.sentence(&words).is_empty()));
        }
    }
}

fn language(tag: &str, role: LanguageRole) -> LanguageUse {
    LanguageUse::new(tag.parse().unwrap(), role)
}

#[test]
fn a_translation_has_a_translator() {
    let translated = |entry: &mut Entry| {
        entry.book.languages = vec![
            language("en", LanguageRole::Text),
            language("ja", LanguageRole::TranslatedFrom),
        ];
    };
    told_of(
        translated,
        &["“Alego”: it is a translation, but no translator is given."],
    );
    told_of(
        |entry| {
            translated(entry);
            let person = Contributor::new("Kit Maude", Role::Translator);
            entry.book.contributors.push(person);
        },
        &[],
    );
}

#[track_caller]
fn check_letters(title: &str, original: &str, tags: &[&str], expected: &[&str]) {
    let mut entry = complete(title, "Ningeokuluk Teevee");
    entry.book.original.title = original.into();
    entry.book.languages = tags
        .iter()
        .map(|tag| language(tag, LanguageRole::Text))
        .collect();
    let list = list_of(vec![entry]);
    let words: Vec<String> = check(&list, today())
        .into_iter()
        .filter_map(|finding| match finding.kind {
            Kind::ScriptWithoutLanguage { script, word } => Some(format!("{script} {word}")),
            _ => None,
        })
        .collect();
    assert_eq!(words, expected, "{title} {tags:?}");
}

#[test]
fn letters_that_no_language_accounts_for() {
    check_letters("Peace", "", &["en"], &[]);
    check_letters("Peace سلام", "", &["en"], &["Arab سلام"]);
    check_letters("Peace سلام", "", &["en", "ar"], &[]);
    check_letters("Peace", "となりのトトロ", &["en"], &["Hira となりのトトロ"]);
    check_letters("月と猫", "", &["ja"], &[]);
    check_letters("小星星", "", &["zh-Hant"], &[]);
    check_letters("小星星", "", &["yue"], &[]);
    check_letters("구름빵", "", &["en", "ko"], &[]);
    check_letters("ᓀᐦᐃᔭᐍᐏᐣ", "", &["crk"], &[]);
    check_letters("ᐊᓂᔑᓈᐯ", "", &["ciw"], &[]);
    check_letters("nêhiyawêwin", "", &["cr"], &[]);
    check_letters("ਬੱਚਿਆਂ", "", &["pa-Arab"], &["Guru ਬੱਚਿਆਂ"]);
    check_letters("Дом", "", &["x-ours"], &[]);
    check_letters("Дом", "", &[], &["Cyrl Дом"]);
    check_letters("Дом", "", &["mul"], &[]);
    check_letters("Sir Cumference and the Story of π", "", &["en"], &[]);
}

#[test]
fn a_bilingual_title_has_two_languages() {
    let of = |title: &'static str, tags: &'static [&'static str]| {
        let mut entry = complete(title, "Alma Flor Ada");
        entry.book.languages = tags
            .iter()
            .map(|tag| language(tag, LanguageRole::Text))
            .collect();
        sentences(&list_of(vec![entry]), Tongue::English)
    };
    assert_eq!(
        of("Animals = Los animales", &["en"]),
        [
            "“Animals = Los animales”: the title has two halves (“=”), but only one language is given."
        ]
    );
    assert_eq!(of("Braids / Trencitas", &["es"]).len(), 1);
    assert_eq!(of("Braids / Trencitas", &["en", "es"]).len(), 0);
    assert_eq!(
        of(
            "El espejo en la casa de mamá / El espejo en la casa de papá",
            &["es"]
        )
        .len(),
        0
    );
    assert_eq!(of("Maya’s Blanket", &["en"]).len(), 0);
    assert_eq!(of("2 + 2 = 4", &["en"]).len(), 0);
}

#[test]
fn what_somebody_is_said_to_name_as_their_own_has_a_source() {
    let by = |tag: CultureTag| move |entry: &mut Entry| entry.book.contributors[0].by = vec![tag];
    let tag = || CultureTag {
        words: "Inuk".into(),
        ..CultureTag::default()
    };
    told_of(
        by(tag()),
        &[
            "“Alego”: nothing says where Ningeokuluk Teevee names this culture; please give the source.",
        ],
    );
    let source = Some(TagSource::Jacket);
    told_of(by(CultureTag { source, ..tag() }), &[]);
    told_of(
        by(CultureTag {
            suggested: true,
            ..tag()
        }),
        &["“Alego”: 1 tag is only suggested; confirm or remove it."],
    );
}
