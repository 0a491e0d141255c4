use super::*;
use crate::model::{CultureTag, LanguageTag, TermId};
use crate::words::Tongue;
use std::collections::HashSet;

fn tag(text: &str) -> LanguageTag {
    text.parse().unwrap()
}

#[test]
fn every_table_reads_and_holds_together() {
    let languages: Vec<Language> = read(LANGUAGES).unwrap();
    let stop_words: StopWords = read(STOP_WORDS).unwrap();
    for word in stop_words.english.iter().chain(&stop_words.spanish) {
        assert_eq!(*word, crate::search::fold(word), "never met");
    }
    let _: language::Subtags = read(SUBTAGS).unwrap();
    let cultures: Vec<Culture> = read(CULTURES).unwrap();
    let awards: Vec<KnownAward> = read(AWARDS).unwrap();
    let audiences: Vec<AudienceBand> = read(AUDIENCES).unwrap();
    let roles: Vec<LanguageRoleCodes> = read(LANGUAGE_ROLES).unwrap();
    assert_eq!(
        (
            languages.len(),
            cultures.len(),
            awards.len(),
            audiences.len()
        ),
        (186, 210, 62, 10)
    );

    let tags: HashSet<_> = languages.iter().map(|language| &language.tag).collect();
    assert_eq!(tags.len(), languages.len(), "a tag twice");
    for language in &languages {
        assert!(
            !language.english.is_empty() && !language.spanish.is_empty(),
            "{}",
            language.tag
        );
        assert!(
            language.within.iter().all(|wider| tags.contains(wider)),
            "{}",
            language.tag
        );
        assert!(
            language.script.is_empty() || language.script.len() == 4,
            "{}",
            language.tag
        );
        let own_by_hand = language.by_hand.contains(&Name::Own);
        assert!(!own_by_hand || !language.own.is_empty(), "{}", language.tag);
    }

    let ids: HashSet<_> = cultures.iter().map(|culture| &culture.id).collect();
    assert_eq!(ids.len(), cultures.len(), "an id twice");
    for culture in &cultures {
        assert!(
            !culture.english.is_empty() && !culture.spanish.is_empty(),
            "{}",
            culture.id
        );
        for parent in &culture.parents {
            assert!(
                ids.contains(parent),
                "{}: unknown parent {parent}",
                culture.id
            );
            assert!(
                !super::cultures().is_within(parent, &culture.id),
                "{} stands under itself",
                culture.id
            );
        }
        for shown in culture.names() {
            let dated = shown.ends_with(" Indians") || shown.contains("Eskimo");
            assert!(!dated, "{}: {shown} would be shown", culture.id);
        }
    }

    let award_ids: HashSet<_> = awards.iter().map(|award| &award.id).collect();
    assert_eq!(award_ids.len(), awards.len(), "an id twice");
    for award in &awards {
        assert!(
            award.cultures.iter().all(|id| ids.contains(id)),
            "{}",
            award.id
        );
    }
    for band in &audiences {
        assert!(
            !band.english.is_empty() && !band.spanish.is_empty(),
            "{}",
            band.id
        );
        let grades = band.audience().grades;
        assert!(
            grades.is_none_or(|grades| grades.understood().is_some()),
            "{}",
            band.id
        );
    }
    for role in LanguageRole::ALL {
        assert_eq!(
            roles.iter().filter(|codes| codes.role == role).count(),
            1,
            "{role:?}"
        );
    }
}

#[track_caller]
fn first_language(typed: &str, expected: &str) {
    let found = languages().find(typed, 8);
    assert_eq!(
        found.first().map(|language| language.tag.as_str()),
        Some(expected),
        "{typed}"
    );
}

#[test]
fn languages_by_whatever_is_typed() {
    first_language("es", "es");
    first_language("spa", "es");
    first_language("Spanish", "es");
    first_language("espanol", "es");
    first_language("castellano", "es");
    first_language("Navaho", "nv");
    first_language("navjo", "nv");
    first_language("Dine bizaad", "nv");
    first_language("Kreyol", "ht");
    first_language("haitian cre", "ht");
    first_language("tagalo", "tl");
    first_language("vietnamies", "vi");
    first_language("tieng viet", "vi");
    first_language("中文", "zh");
    first_language("mandarin", "zh");
    first_language("繁體", "zh-Hant");
    first_language("zh-hant", "zh-Hant");
    first_language("traditional ch", "zh-Hant");
    first_language("farsi", "fa");
    first_language("Ojibwa", "oj");
    first_language("ciw", "ciw");
    first_language("Chippewa", "ciw");
    first_language("olelo", "haw");
    first_language("yupik", "esu");
    first_language("kiche", "quc");
    first_language("nahuatl", "nah");
    first_language("wordless", "zxx");
    first_language("chi", "zh");
    first_language("العربية", "ar");
}

#[test]
fn all_languages_of_the_registry_are_found_after_the_likely_ones() {
    assert!(rest::rest().len() > 7_500);
    first_language("Klingon", "tlh");
    first_language("tlhIngan", "tlh");
    first_language("tlh", "tlh");
    first_language("klingom", "tlh");
    first_language("Tzotzil", "tzo");
    first_language("abjasio", "ab");
    first_language("abk", "ab");
    first_language("аԥсшәа", "ab");
    first_language("ⵜⴰⵎⴰⵣⵉⵖⵜ", "zgh");
    // What somebody who types Tagalog has typed so far is the code of Tagoi.
    first_language("tag", "tl");
    let tag: Vec<_> = languages().find("tag", 8);
    assert!(tag.iter().any(|found| found.tag.as_str() == "tag"));
    for typed in ["qqqqqq", "zz", "zz-Latn", &"long ".repeat(2_000), "-"] {
        let found = languages().find(typed, 8);
        assert!(found.is_empty(), "{typed:.20} {:?}", found.first());
    }
}

#[test]
fn the_tables_agree() {
    for language in languages().all() {
        assert!(
            rest::rest().get(language.tag.as_str()).is_none(),
            "{} twice",
            language.tag
        );
    }
    for at in 0..rest::rest().len() {
        let row = rest::rest().at(at).unwrap();
        assert_eq!(tag(row.tag).as_str(), row.tag);
        assert!(!row.name(Tongue::English).is_empty(), "{}", row.tag);
        let wider = row.within;
        assert!(
            wider.is_empty() || languages().get(&tag(wider)).is_some(),
            "{}",
            row.tag
        );
    }
}

#[test]
fn a_tag_outside_the_table_is_offered() {
    first_language("en-x-whatever", "en-x-whatever");
    first_language("qaa", "qaa");
    first_language("es-MX", "es-MX");
    first_language("zh-Hant-TW", "zh-Hant-TW");
    first_language("tzo", "tzo");
    assert!(languages().find("qqqqqq", 8).is_empty());
    assert_eq!(languages().find("", 5).len(), 5);
    assert_eq!(languages().find("tzo-MX", 0).len(), 0);
}

#[track_caller]
fn name(text: &str, english: &str, spanish: &str) {
    let said = |tongue| languages().name(&tag(text), tongue);
    assert_eq!(
        (
            said(Tongue::English).as_str(),
            said(Tongue::Spanish).as_str()
        ),
        (english, spanish)
    );
}

#[test]
fn every_tag_has_a_readable_name() {
    name("en", "English", "inglés");
    name("zh-Hant", "Traditional Chinese", "chino tradicional");
    name(
        "zh-Hant-TW",
        "Traditional Chinese (Taiwan)",
        "chino tradicional (Taiwán)",
    );
    name(
        "sr-Latn",
        "Serbian (Latin script)",
        "serbio (alfabeto latino)",
    );
    name("es-MX", "Spanish (Mexico)", "español (México)");
    name("cr-Cans", "Cree (syllabics)", "cree (silabario)");
    name("tzo", "Tzotzil", "Tzotzil");
    name("ab", "Abkhazian", "abjasio");
    name("abk", "Abkhazian", "abjasio");
    name(
        "sr-Latn-ME",
        "Serbian (Latin script, Montenegro)",
        "serbio (alfabeto latino, Montenegro)",
    );
    name("ff-Adlm", "Fula (Adlam)", "fula (ádlam)");
    name(
        "en-x-whatever",
        "English (x-whatever)",
        "inglés (x-whatever)",
    );
    name("zz", "zz", "zz");
    name("x-klingon", "x-klingon", "x-klingon");
    name("nav", "Navajo", "navajo");
    assert_eq!(languages().own_name(&tag("zh-Hant-TW")), Some("繁體中文"));
    assert_eq!(languages().own_name(&tag("tzo")), None);
}

#[test]
fn a_wider_language_takes_in_the_finer_ones() {
    let covers = |wider: &str, finer: &str| languages().covers(&tag(wider), &tag(finer));
    assert!(covers("oj", "ciw"));
    assert!(covers("zh", "zh-Hant-TW"));
    assert!(covers("zh", "yue"));
    assert!(covers("hmn", "mww-Latn"));
    assert!(covers("zh", "hak") && covers("zh", "hak-Latn"));
    assert!(covers("ar", "arz"));
    assert!(covers("qu", "quz"));
    assert!(covers("en", "en"));
    assert!(!covers("ciw", "oj"));
    assert!(!covers("ch", "chr"));
    assert!(!covers("en", "es"));
}

#[track_caller]
fn first_culture(typed: &str, expected: &str) {
    let found = cultures().find(typed, 8);
    assert_eq!(
        found.first().map(|culture| culture.id.0.as_str()),
        Some(expected),
        "{typed}"
    );
}

#[test]
fn cultures_by_whatever_is_typed() {
    first_culture("ojibway", "anishinaabe");
    first_culture("Dine", "navajo");
    first_culture("boricua", "puerto-rican");
    first_culture("mexicoestadounidense", "mexican");
    first_culture("tamil", "tamil");
    first_culture("Navaho", "navajo");
    first_culture("haitan", "haitian");
    first_culture("maori", "maori");
    first_culture("chicana", "mexican");
}

#[track_caller]
fn recognised(heading: &str, expected: Option<&str>) {
    let found = cultures()
        .recognise(heading)
        .map(|culture| culture.id.0.as_str());
    assert_eq!(found, expected, "{heading}");
}

#[test]
fn headings_of_catalogues_lead_to_the_words_of_today() {
    recognised("Navajo Indians", Some("navajo"));
    recognised("Navajo Indians -- Juvenile fiction.", Some("navajo"));
    recognised("Indians of North America--Canada", Some("first-nations"));
    recognised("Indians of North America--Fiction", Some("native-american"));
    recognised("Micmac", Some("mikmaq"));
    recognised("Tamil", Some("tamil"));
    recognised("Mexican American", Some("mexican"));
    recognised("Hispanic Americans", Some("latine"));
    recognised("African American children", Some("african-american"));
    recognised("Indian", None);
    recognised("", None);
    recognised("--", None);
    recognised("Dogs--Fiction", None);
}

#[test]
fn a_tag_is_told_with_its_own_words() {
    let check = |term: Option<&str>, words: &str, expected: &str| {
        let tag = CultureTag {
            term: term.map(|id| TermId(id.into())),
            words: words.into(),
            ..CultureTag::default()
        };
        assert_eq!(cultures().name(&tag, Tongue::English), expected);
    };
    check(Some("navajo"), "", "Navajo (Diné)");
    check(
        Some("native-american"),
        "Mandan & Hidatsa",
        "Native American / American Indian (U.S.): Mandan & Hidatsa",
    );
    check(None, "Scope of the award", "Scope of the award");
    check(Some("not-here-yet"), "", "not-here-yet");
}

#[test]
fn several_parents_are_possible() {
    let within = |finer: &str, wider: &str| {
        cultures().is_within(&TermId(finer.into()), &TermId(wider.into()))
    };
    assert!(within("maori", "indigenous") && within("maori", "pacific-islander"));
    assert!(within("haitian", "black"));
    assert!(!within("black", "haitian"));
    assert!(!within("nowhere", "black"));
}

#[test]
fn awards_and_audiences_are_found() {
    let award = |typed: &str| {
        awards()
            .find(typed, 3)
            .first()
            .map(|award| award.id.clone())
    };
    assert_eq!(award("belpre").as_deref(), Some("pura-belpre-award"));
    assert_eq!(
        award("Coretta"),
        Some("coretta-scott-king-book-awards".into())
    );
    let band = |typed: &str| {
        audiences()
            .find(typed, 3)
            .first()
            .map(|band| band.id.clone())
    };
    assert_eq!(band("3-5").as_deref(), Some("elementary"));
    assert_eq!(band("kinder").as_deref(), Some("k"));
}

fn term(id: &str, english: &str) -> Term {
    Term {
        id: TermId(id.into()),
        english: english.into(),
        spanish: String::new(),
        parents: Vec::new(),
        other: Vec::new(),
        hidden: false,
        merged_into: None,
    }
}

fn merged(id: &str, english: &str, into: &str) -> Term {
    Term {
        merged_into: Some(TermId(into.into())),
        ..term(id, english)
    }
}

#[test]
fn hidden_terms_are_not_offered_and_merged_ones_lead_on() {
    let hidden = Term {
        hidden: true,
        ..cultures().get(&TermId("garifuna".into())).unwrap().term()
    };
    let terms = [
        hidden,
        merged("haitian", "Haitian", "afro-caribbean"),
        merged("round", "Round", "about"),
        merged("about", "About", "round"),
        merged("nowhere", "Nowhere", "not-here"),
    ];
    let own = cultures().with(&terms);
    let tag = |id: &str| CultureTag {
        term: Some(TermId(id.into())),
        ..CultureTag::default()
    };
    let found = |typed: &str| {
        own.find(typed, 8)
            .into_iter()
            .map(|one| one.id.0.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(found("garifuna"), Vec::<String>::new());
    assert!(own.recognise("Garifuna").is_none());
    assert_eq!(
        own.name(&tag("garifuna"), Tongue::Spanish),
        "Garífuna",
        "books keep it"
    );
    assert_eq!(found("haitian")[0], "afro-caribbean");
    assert_eq!(own.recognise("Haitians").unwrap().id.0, "afro-caribbean");
    assert_eq!(own.name(&tag("haitian"), Tongue::English), "Afro-Caribbean");
    assert!(own.is_within(&TermId("haitian".into()), &TermId("black".into())));
    assert!(own.is_within(&TermId("jamaican".into()), &TermId("haitian".into())));
    assert!(
        own.children(&TermId("afro-caribbean".into()))
            .iter()
            .all(|one| one.id.0 != "haitian")
    );
    // What leads nowhere or in a circle stays itself.
    assert_eq!(own.name(&tag("round"), Tongue::English), "Round");
    assert_eq!(own.name(&tag("nowhere"), Tongue::English), "Nowhere");
    let names: Vec<_> = own.folded_names(&TermId("afro-caribbean".into())).collect();
    assert!(names.contains(&"haitian american"), "{names:?}");
}

#[test]
fn every_term_stands_somewhere_in_the_tree_even_in_a_circle() {
    let circle = |id: &str, under: &str| Term {
        parents: vec![TermId(under.into())],
        ..term(id, id)
    };
    let own = cultures().with(&[
        circle("one", "two"),
        circle("two", "one"),
        circle("self", "self"),
    ]);
    let mut open: Vec<&Culture> = own.roots();
    let mut reached = HashSet::new();
    while let Some(culture) = open.pop() {
        if reached.insert(culture.id.clone()) {
            open.extend(own.children(&culture.id));
        }
    }
    assert_eq!(reached.len(), own.all().len());
    assert!(
        cultures()
            .roots()
            .iter()
            .any(|root| root.id.0 == "indigenous")
    );
    let maori = |under: &str| {
        cultures()
            .children(&TermId(under.into()))
            .iter()
            .any(|one| one.id.0 == "maori")
    };
    assert!(maori("indigenous") || maori("pacific-islander"));
    assert!(!own.is_within(&TermId("one".into()), &TermId("black".into())));
    assert!(own.is_within(&TermId("one".into()), &TermId("two".into())));
}
