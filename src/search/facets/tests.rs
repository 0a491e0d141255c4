use super::read::bands;
use super::*;
use crate::mint;
use crate::model::*;
use crate::vocabulary::{self, Vocabulary};
use crate::words::{Tongue, Words};
use LanguageRole as L;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

fn list_of(entries: Vec<Entry>) -> Booklist {
    let mut list = Booklist::new(mint::id(), LanguageTag::english());
    let mut section = Section::new(mint::id(), Texts::default());
    section.entries = entries.into_iter().map(Arc::new).collect();
    list.sections.push(section);
    list
}

fn book(make: impl FnOnce(&mut Book)) -> Entry {
    let mut entry = Entry::new(mint::id());
    make(&mut entry.book);
    entry
}

fn used(uses: &[(&str, L)]) -> Entry {
    let uses = uses
        .iter()
        .map(|(tag, role)| LanguageUse::new(tag.parse().unwrap(), *role));
    book(|book| book.languages = uses.collect())
}

fn culture(term: &str) -> CultureTag {
    CultureTag {
        term: Some(TermId(term.into())),
        ..CultureTag::default()
    }
}

fn by(terms: &[&str]) -> Contributor {
    Contributor {
        by: terms.iter().map(|term| culture(term)).collect(),
        ..Contributor::new("Brenda J. Child", Role::Author)
    }
}

fn facets(list: &Booklist) -> Facets {
    Facets::new(list, Vocabulary::built_in())
}

/// The values of a facet as a screen shows them: indented under what takes them in.
fn shown(facets: &Facets, filter: &Filter, facet: Facet) -> Vec<String> {
    let words = Words::of(Tongue::English);
    let counts = facets.counts(filter, None);
    let line = |count: &Count| {
        let indent = " ".repeat(count.depth.into());
        let name = facets.name(facet, &count.value, &words);
        let suggested = match count.suggested {
            0 => String::new(),
            some => format!(" ({some} suggested)"),
        };
        format!("{indent}{name} {}{suggested}", count.books)
    };
    counts.of(facet).iter().map(line).collect()
}

#[track_caller]
fn check(entries: Vec<Entry>, facet: Facet, expected: &[&str]) {
    let facets = facets(&list_of(entries));
    assert_eq!(shown(&facets, &Filter::default(), facet), expected);
}

#[test]
fn wordless_is_a_value_of_its_own_beside_the_languages_of_the_text() {
    let entries = || {
        vec![
            used(&[("es", L::Text)]),
            used(&[("en", L::BilingualOriginal), ("es", L::BilingualParallel)]),
            used(&[("zxx", L::Wordless)]),
            used(&[("zxx", L::Text)]),
            used(&[("und", L::Text)]),
            used(&[]),
        ]
    };
    check(
        entries(),
        Facet::Text,
        &["Spanish 2", "Wordless 2", "English 1", "Not stated 2"],
    );
    check(
        entries(),
        Facet::Bilingual,
        &["English 1", "Spanish 1", "Not bilingual 3", "Not stated 2"],
    );
}

#[test]
fn what_the_language_of_the_text_says_and_what_it_leaves_open() {
    let translator = |mut entry: Entry| {
        let person = Contributor::new("Elisa Amado", Role::Translator);
        entry.book.contributors.push(person);
        entry
    };
    let entries = || {
        vec![
            used(&[("en", L::Text)]),
            used(&[("en", L::Text), ("ja", L::TranslatedFrom)]),
            used(&[("en", L::Text), ("und", L::TranslatedFrom)]),
            translator(used(&[("en", L::Text)])),
            used(&[]),
        ]
    };
    check(
        entries(),
        Facet::TranslatedFrom,
        &["Japanese 1", "Not translated 1", "Not stated 3"],
    );
    check(
        entries(),
        Facet::WordsWovenIn,
        &["No words woven in 4", "Not stated 1"],
    );
    check(entries(), Facet::AlsoPublishedIn, &["Not stated 5"]);
}

#[test]
fn what_has_no_name_is_not_counted() {
    let about = |term: Option<&str>, words: &str| {
        book(|book| {
            book.about = vec![CultureTag {
                term: term.map(|id| TermId(id.into())),
                words: words.into(),
                ..CultureTag::default()
            }];
        })
    };
    check(
        vec![
            about(Some(""), ""),
            about(Some(" "), "Our street"),
            about(None, "\u{200b}"),
            about(None, " "),
        ],
        Facet::About,
        &["Our street 1", "Not stated 3"],
    );
}

#[test]
fn none_never_rests_on_what_is_only_suggested() {
    let suggested = |mut entry: Entry| {
        entry.book.languages[0].suggested = true;
        entry
    };
    let entries = || {
        vec![
            suggested(used(&[("en", L::Text)])),
            suggested(used(&[("es", L::Text), ("en", L::Text)])),
            suggested(used(&[("es", L::AlsoPublishedIn), ("en", L::Text)])),
            used(&[("en", L::Text), ("es", L::Text)]),
            used(&[("en", L::Text)]),
        ]
    };
    check(
        entries(),
        Facet::Bilingual,
        &["Not bilingual 1", "Not stated 4"],
    );
    check(
        entries(),
        Facet::TranslatedFrom,
        &["Not translated 2", "Not stated 3"],
    );
    check(
        entries(),
        Facet::WordsWovenIn,
        &["No words woven in 2", "Not stated 3"],
    );
}

#[test]
fn a_wide_language_counts_the_finer_ones() {
    let entries = vec![
        used(&[("yue", L::Text)]),
        used(&[("zh-Hant-TW", L::Text)]),
        used(&[("ciw", L::Text)]),
        used(&[("en-x-whatever", L::Text)]),
    ];
    check(
        entries,
        Facet::Text,
        &[
            "Chinese 2",
            " Cantonese 1",
            " Traditional Chinese (Taiwan) 1",
            "Chippewa 1",
            "English (x-whatever) 1",
        ],
    );
}

#[test]
fn a_finer_language_is_found_by_the_wide_tag() {
    let list = list_of(vec![used(&[("ciw", L::Text)]), used(&[("en", L::Text)])]);
    let facets = facets(&list);
    let mut filter = Filter::default();
    filter.choose(Facet::Text, Stated::Language("oj".parse().unwrap()).into());
    let found: Vec<_> = list.entries().take(1).map(|entry| entry.id).collect();
    assert_eq!(facets.ids(&facets.find(&filter)), found);
}

#[test]
fn cultures_count_under_all_that_take_them_in() {
    let about = |terms: &[&str]| {
        let tags = terms.iter().map(|term| culture(term)).collect();
        book(|book| book.about = tags)
    };
    let entries = vec![
        about(&["anishinaabe"]),
        about(&["navajo"]),
        about(&["navajo", "anishinaabe"]),
        book(|book| book.none.push(NoneOf::About)),
        book(|_| ()),
        book(|book| {
            book.about = vec![CultureTag {
                suggested: true,
                ..culture("navajo")
            }];
        }),
    ];
    let facets = facets(&list_of(entries));
    let said = shown(&facets, &Filter::default(), Facet::About);
    assert!(said.contains(&"No culture in particular 1".to_owned()));
    assert_eq!(said.last().map(String::as_str), Some("Not stated 1"));
    let wide = said.first().unwrap();
    assert!(wide.contains(" 4 (1 suggested)"), "{said:?}");
    let navajo = said.iter().find(|line| line.contains("Navajo")).unwrap();
    assert!(
        navajo.starts_with(' ') && navajo.ends_with(" 3 (1 suggested)"),
        "{said:?}"
    );
}

#[test]
fn terms_that_stand_under_each_other_or_were_merged_do_no_harm() {
    let term = |id: &str, parents: &[&str], merged: Option<&str>| Term {
        id: TermId(id.into()),
        english: id.to_uppercase(),
        spanish: String::new(),
        parents: parents.iter().map(|it| TermId((*it).into())).collect(),
        other: Vec::new(),
        hidden: false,
        merged_into: merged.map(|it| TermId(it.into())),
    };
    let terms = [
        term("a", &["b"], None),
        term("b", &["a"], None),
        term("c", &[], Some("d")),
        term("d", &[], Some("c")),
        term("old", &[], Some("new")),
        term("new", &[], None),
    ];
    let tagged = |id: &str| {
        let tag = culture(id);
        book(|book| book.about.push(tag))
    };
    let list = list_of(["a", "b", "c", "old", "new", "unknown"].map(tagged).into());
    let vocabulary = Vocabulary::built_in().with(&terms, &[]);
    let words = Words::of(Tongue::English).naming(vocabulary.clone());
    let facets = Facets::new(&list, &vocabulary);
    let counts = facets.counts(&Filter::default(), None);
    let said: Vec<String> = counts
        .of(Facet::About)
        .iter()
        .map(|it| {
            format!(
                "{} {}",
                facets.name(Facet::About, &it.value, &words),
                it.books
            )
        })
        .collect();
    assert_eq!(said, ["A 2", "B 2", "NEW 2", "C 1", "unknown 1"]);
}

#[test]
fn by_is_not_stated_until_somebody_has_looked() {
    let none = || Contributor {
        names_no_culture: true,
        ..Contributor::new("Liniers", Role::Author)
    };
    let people = |people: Vec<Contributor>| book(|book| book.contributors = people);
    let entries = vec![
        people(vec![by(&["anishinaabe"]), none()]),
        people(vec![none(), none()]),
        people(vec![none(), by(&[])]),
        people(vec![]),
    ];
    check(
        entries,
        Facet::By,
        &[
            "Ojibwe / Anishinaabe 1",
            "Makers name no culture as their own 1",
            "Not stated 2",
        ],
    );
}

#[test]
fn makers_of_the_culture_shown_are_those_who_name_it_or_something_finer() {
    #[track_caller]
    fn check(about: &str, makers: &[&str], expected: bool) {
        let entry = book(|book| {
            book.about = vec![culture(about)];
            book.contributors = vec![by(makers)];
        });
        let facets = facets(&list_of(vec![entry]));
        assert_eq!(
            !facets.of_the_culture_shown().0.is_empty(),
            expected,
            "about {about} by {makers:?}"
        );
    }
    let wider = vocabulary::cultures()
        .get(&TermId("anishinaabe".into()))
        .and_then(|it| it.parents.first())
        .unwrap();
    check("anishinaabe", &["anishinaabe"], true);
    check(&wider.0, &["anishinaabe"], true);
    check("anishinaabe", &[&wider.0], false);
    check("anishinaabe", &["navajo"], false);
    check("anishinaabe", &[], false);
}

#[test]
fn age_bands_take_in_what_shares_half_of_the_shorter_one() {
    #[track_caller]
    fn check(book: (u8, u8), expected: &str) {
        let ids: Vec<_> = bands(book).iter().map(|band| band.id.as_str()).collect();
        assert_eq!(ids.join(" "), expected, "{book:?}");
    }
    check((4, 8), "preschool early-elementary");
    check((5, 8), "early-elementary");
    check((5, 6), "k early-elementary");
    check((0, 3), "baby-toddler");
    check((7, 7), "early-elementary");
    check((8, 12), "elementary");
    check((2, 3), "baby-toddler preschool");
    check((20, 20), "");
    check((8, 11), "elementary");
    check((11, 14), "middle");
    check((12, 18), "middle high");
    check(
        (3, 14),
        "preschool early-elementary elementary middle all-children",
    );
    check(
        (0, 99),
        "baby-toddler preschool early-elementary elementary middle high all-children family adult-caregiver",
    );
}

#[test]
fn ages_of_the_book_come_before_grades_and_before_those_of_the_section() {
    let audience = |ages: &str, grades: &str| Audience {
        ages: Written::parse(ages),
        grades: Written::parse(grades),
    };
    let aged = |ages, grades| book(|book| book.audience = audience(ages, grades));
    let mut list = list_of(vec![
        aged("8-11", "K-2"),
        aged("", "K-2"),
        aged("7+", ""),
        aged("", ""),
    ]);
    list.sections[0].audience = audience("", "6-8");
    let mut facets = facets(&list);
    let all = Filter::default();
    assert_eq!(
        shown(&facets, &all, Facet::AgeBand),
        ["Grades K-2 1", "Grades 3-5 1", "Grades 6-8 1", "7+ 1"]
    );
    list.sections[0].audience = audience("", "");
    facets.refresh(&list, Vocabulary::built_in());
    assert_eq!(
        shown(&facets, &all, Facet::AgeBand),
        ["Grades K-2 1", "Grades 3-5 1", "7+ 1", "Not stated 1"]
    );
}

#[test]
fn words_are_the_same_however_they_are_spelled() {
    let published = |name: &str| book(|book| book.publisher = name.into());
    check(
        vec![
            published("Arte Público Press"),
            published("Arte Publico press"),
            published(" "),
        ],
        Facet::Publisher,
        &["Arte Público Press 2", "Not stated 1"],
    );
}

#[test]
fn portrayals_are_counted_only_where_the_list_says_so() {
    let entry = book(|book| book.portrayals = vec![Portrayal::Biography]);
    let mut list = list_of(vec![entry, book(|_| ())]);
    let mut facets = facets(&list);
    let all = Filter::default();
    assert!(shown(&facets, &all, Facet::Portrayal).is_empty());
    list.style.portrayals = true;
    facets.refresh(&list, Vocabulary::built_in());
    assert_eq!(
        shown(&facets, &all, Facet::Portrayal),
        ["Biography 1", "Not stated 1"]
    );
}

#[test]
fn values_are_read_back_from_their_texts() {
    for key in [
        "none",
        "not-stated",
        "wordless",
        "language:zh-Hant",
        "culture:ojibwe",
        "culture:a:b",
        "band:k",
        "format:PictureBook",
        "status:Declined",
        "portrayal:AnyChild",
        "year:2019",
        "section:01990000-0000-7000-8000-00000000000a",
        "words:Arte Público: Press",
    ] {
        assert_eq!(Value::of_key(key).unwrap().key(), key);
    }
    for key in [
        "",
        "words: ",
        "language:",
        "language:!",
        "year:x",
        "format:Scroll",
        "x:y",
        "nothing",
    ] {
        assert_eq!(Value::of_key(key), None, "{key}");
    }
    for facet in Facet::ALL {
        assert_eq!(Facet::of_id(facet.id()), Some(facet));
    }
}

#[test]
fn a_filter_comes_back_from_a_file_without_what_is_not_known() {
    let mut filter = Filter::default();
    filter.choose(Facet::Text, Stated::Wordless.into());
    filter.choose(Facet::Text, Value::NotStated);
    filter.join(Facet::Text, Joined::All);
    filter.exclude(Facet::Format, Stated::Format(Format::Novel).into());
    let text = ron::to_string(&filter).unwrap();
    assert_eq!(ron::from_str::<Filter>(&text).unwrap(), filter);
    let odd =
        r#"{"colour": (chosen: ["red"]), "year": (chosen: ["year:2019", "year:soon", "day:1"])}"#;
    let mut expected = Filter::default();
    expected.choose(Facet::Year, Stated::Year(2019).into());
    assert_eq!(ron::from_str::<Filter>(odd).unwrap(), expected);
}

#[test]
fn choosing_twice_lets_go_and_a_value_is_never_chosen_and_excluded() {
    let mut filter = Filter::default();
    let novel = || Value::from(Stated::Format(Format::Novel));
    filter.choose(Facet::Format, novel());
    filter.exclude(Facet::Format, novel());
    assert!(filter.is_excluded(Facet::Format, &novel()));
    assert!(!filter.is_chosen(Facet::Format, &novel()));
    filter.exclude(Facet::Format, novel());
    assert!(filter.is_empty());
    assert_eq!(filter, Filter::default());
}

// What follows holds the index against the plainest way to count.

/// An entry of few values, so that they meet.
fn entry() -> impl Strategy<Value = Entry> {
    use proptest::collection::vec;
    use proptest::sample::select;
    let uses = vec(
        (
            select(vec!["en", "es", "zh", "yue", "zh-Hant", "zxx", "und"]),
            select(&L::ALL[..]),
            any::<bool>(),
        ),
        0..3,
    );
    let terms = || {
        vec(
            (
                select(vec!["anishinaabe", "navajo", "latino", "x"]),
                any::<bool>(),
            ),
            0..3,
        )
    };
    (
        uses,
        terms(),
        terms(),
        any::<bool>(),
        proptest::option::of(select(&Format::ALL[..3])),
        select(&Status::ALL[..]),
    )
        .prop_map(|(uses, about, makers, none, format, status)| {
            let tags = |terms: Vec<(&str, bool)>| -> Vec<CultureTag> {
                terms
                    .into_iter()
                    .map(|(term, suggested)| CultureTag {
                        suggested,
                        ..culture(term)
                    })
                    .collect()
            };
            let mut entry = book(|book| {
                book.languages = uses
                    .into_iter()
                    .map(|(tag, role, suggested)| LanguageUse {
                        suggested,
                        ..LanguageUse::new(tag.parse().unwrap(), role)
                    })
                    .collect();
                book.about = tags(about);
                book.contributors = vec![Contributor {
                    by: tags(makers),
                    names_no_culture: none,
                    ..Contributor::default()
                }];
                if none {
                    book.none = vec![NoneOf::About];
                }
                book.format = format;
            });
            entry.status = status;
            entry
        })
}

fn lists() -> impl Strategy<Value = Booklist> {
    let parts = proptest::collection::vec(proptest::collection::vec(entry(), 0..6), 1..4);
    parts.prop_map(|parts| {
        let mut list = Booklist::new(mint::id(), LanguageTag::english());
        for entries in parts {
            let mut section = Section::new(mint::id(), Texts::default());
            section.entries = entries.into_iter().map(Arc::new).collect();
            list.sections.push(section);
        }
        list
    })
}

type Asked = Vec<(prop::sample::Index, prop::sample::Index, u8)>;

/// Takes values for a filter out of those that are shown.
fn filter_of(facets: &Facets, asked: &Asked) -> Filter {
    let counts = facets.counts(&Filter::default(), None);
    let some: Vec<&FacetCounts> = counts.iter().filter(|it| !it.values.is_empty()).collect();
    let mut filter = Filter::default();
    if some.is_empty() {
        return filter;
    }
    for (facet, value, what) in asked {
        let of = some[facet.index(some.len())];
        let value = of.values[value.index(of.values.len())].value.clone();
        match what % 4 {
            0 | 1 => filter.choose(of.facet, value),
            2 => filter.exclude(of.facet, value),
            _ => filter.join(of.facet, Joined::All),
        }
    }
    filter
}

fn has(entry: &Entry, facet: Facet, value: &Value, section: SectionId) -> Option<bool> {
    let facts = read::Facts::of(
        entry,
        (section, &Audience::default()),
        false,
        Vocabulary::built_in(),
    );
    let found = facts
        .has
        .iter()
        .find(|has| has.facet == facet && has.value == *value);
    found.map(|has| has.suggested)
}

fn asked_for(
    entry: &Entry,
    section: SectionId,
    filter: &Filter,
    but: Option<(Facet, &Value)>,
) -> bool {
    filter.iter().all(|(facet, choice)| {
        let has = |value: &Value| has(entry, facet, value, section).is_some();
        let own = but.is_some_and(|(other, _)| other == facet);
        let chosen = match choice.joined {
            Joined::All => choice.chosen.iter().all(has),
            Joined::Any => own || choice.chosen.is_empty() || choice.chosen.iter().any(has),
        };
        let excluded = |value: &Value| but != Some((facet, value)) && has(value);
        chosen && !choice.excluded.iter().any(excluded)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn counts_are_those_of_counting_one_by_one(list in lists(), asked in proptest::collection::vec(any::<(prop::sample::Index, prop::sample::Index, u8)>(), 0..5)) {
        let facets = facets(&list);
        let filter = filter_of(&facets, &asked);
        let placed: Vec<(&Entry, SectionId)> = list
            .sections
            .iter()
            .flat_map(|section| section.entries.iter().map(|entry| (&**entry, section.id)))
            .collect();
        let found: Vec<EntryId> = placed
            .iter()
            .filter(|(entry, section)| asked_for(entry, *section, &filter, None))
            .map(|(entry, _)| entry.id)
            .collect();
        prop_assert_eq!(facets.ids(&facets.find(&filter)), found.clone());
        let everybody = list.entries().map(|entry| entry.id).collect();
        prop_assert_eq!(facets.narrow(&filter, everybody), found);
        for counts in facets.counts(&filter, None).iter() {
            for count in &counts.values {
                let with: Vec<bool> = placed
                    .iter()
                    .filter(|(entry, section)| asked_for(entry, *section, &filter, Some((counts.facet, &count.value))))
                    .filter_map(|(entry, section)| has(entry, counts.facet, &count.value, *section))
                    .collect();
                prop_assert_eq!(count.books, with.len(), "{:?} {:?} {:?}", counts.facet, count.value, filter);
                prop_assert_eq!(count.suggested, with.iter().filter(|it| **it).count());
            }
        }
    }

    #[test]
    fn following_a_list_is_reading_it_anew(before in lists(), after in lists(), kept in any::<prop::sample::Index>()) {
        // Some entries stay as they are, some change, some come, some go, some change their section.
        let mut after = after;
        for (at, section) in before.sections.iter().enumerate() {
            let to = kept.index(after.sections.len());
            for (nth, entry) in section.entries.iter().enumerate() {
                if (nth + at) % 3 != 0 {
                    let mut entry = Arc::clone(entry);
                    if nth % 2 == 0 {
                        Arc::make_mut(&mut entry).book.format = Some(Format::Play);
                    }
                    after.sections[to].entries.push(entry);
                }
            }
        }
        let mut followed = facets(&before);
        followed.refresh(&after, Vocabulary::built_in());
        let anew = facets(&after);
        let everything = Filter::default();
        prop_assert_eq!(followed.counts(&everything, None), anew.counts(&everything, None));
        prop_assert_eq!(followed.ids(&followed.everything()), anew.ids(&anew.everything()));
        prop_assert_eq!(followed.of_the_culture_shown().0.len(), anew.of_the_culture_shown().0.len());
        let own: BTreeSet<EntryId> = followed.entries().map(|entry| entry.id).collect();
        prop_assert_eq!(own.len(), after.count());
    }
}
