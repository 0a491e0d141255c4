//! Lists, entries and edits of every shape, for laws that hold whatever somebody types.
#![allow(
    clippy::unwrap_used,
    dead_code,
    missing_docs,
    unreachable_pub,
    unused_imports
)]

pub mod edits;
pub mod sample;

pub use edits::edit;
pub use sample::sample;

use colibri::model::*;
use jiff::civil::Date;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use std::str::FromStr;
use std::sync::Arc;
use uuid::Uuid;

/// What people type: any Unicode, and what has broken other programs.
pub fn text() -> impl Strategy<Value = String> {
    let awkward = select(vec![
        "",
        " ",
        "\"",
        "'",
        "\\",
        "\\u{41}",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "\0",
        "\u{7f}",
        "\u{85}",
        "\u{2028}",
        "\u{2029}",
        "\u{feff}",
        "\u{200b}",
        "\u{200c}",
        "\u{200d}",
        "\u{200e}",
        "\u{200f}",
        "\u{202e}",
        "\u{2066}x\u{2069}",
        "x\u{331}",
        "e\u{301}",
        "ą́",
        "Bagosenjige-niimi'idim",
        "ʻokina",
        "Tiếng Việt",
        "سلام",
        "שלום",
        "नमस्ते",
        "ᐊᐧᐱᐢ",
        "漢字",
        "👩‍👧",
        "\u{e000}",
        "\u{10ffff}",
        "\u{301}",
        "Entry(",
        "                Entry(",
        "    ],\n    lineage: [\n",
        "),",
        "(",
        "[{",
        "//",
        "/* */",
        "#!",
        "r#\"",
        "Some(",
        "None",
        "#panic()",
        "<script>",
        "=HYPERLINK(1)",
        "../../x",
        "title: \"",
        "\u{fffd}",
        "\\'",
        "\\\"",
    ])
    .prop_map(str::to_owned);
    let any_letters = vec(any::<char>(), 0..8).prop_map(String::from_iter);
    let words = "[A-Za-zÁáÉéñ¿¡ ,.'-]{0,24}";
    vec(
        prop_oneof![2 => awkward, 1 => any_letters, 3 => words],
        0..4,
    )
    .prop_map(|parts| parts.concat())
}

/// Often nothing, as most fields of most books.
fn sparse() -> impl Strategy<Value = String> {
    prop_oneof![3 => Just(String::new()), 1 => text()]
}

pub fn language() -> impl Strategy<Value = LanguageTag> {
    select(vec![
        "en", "es", "zh-Hant", "sr-Latn", "ar", "nv", "pt-BR", "zxx", "x-ours",
    ])
    .prop_map(|tag| tag.parse().unwrap())
}

pub fn texts() -> impl Strategy<Value = Texts> {
    vec((language(), text()), 0..3).prop_map(|all| {
        let mut texts = Texts::default();
        for (language, text) in all {
            let _ = texts.set(&language, text);
        }
        texts
    })
}

fn written<T: FromStr + std::fmt::Debug + Clone>(
    usual: &'static [&'static str],
) -> impl Strategy<Value = Option<Written<T>>> {
    let usual = select(usual).prop_map(str::to_owned);
    prop_oneof![2 => Just(None), 2 => usual.prop_map(|text| Written::parse(&text)), 1 => text().prop_map(|text| Written::parse(&text))]
}

pub fn year() -> impl Strategy<Value = Option<Written<Year>>> {
    written(&["2019", "1", "9999", "c2019", "10000", "02019", "-4"])
}

fn date() -> impl Strategy<Value = Date> {
    (1i16..=9999, 1i8..=12, 1i8..=28)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

pub fn audience() -> impl Strategy<Value = Audience> {
    (
        written(&["4-8", "0-3", "7", "7+"]),
        written(&["K-2", "PreK", "PreK-12", "all"]),
    )
        .prop_map(|(ages, grades)| Audience { ages, grades })
}

pub fn culture() -> impl Strategy<Value = CultureTag> {
    let source = select(vec![
        TagSource::Jacket,
        TagSource::AuthorsSite,
        TagSource::Publisher,
        TagSource::Award,
        TagSource::Other,
    ]);
    (
        of(text().prop_map(TermId)),
        sparse(),
        of(source),
        sparse(),
        sparse(),
        of(date()),
        any::<bool>(),
    )
        .prop_map(
            |(term, words, source, note, set_by, set_on, suggested)| CultureTag {
                term,
                words,
                source,
                note,
                set_by,
                set_on,
                suggested,
            },
        )
}

pub fn contributor() -> impl Strategy<Value = Contributor> {
    (
        text(),
        sparse(),
        select(&Role::ALL[..]),
        vec(culture(), 0..2),
        any::<bool>(),
    )
        .prop_map(|(name, filed_as, role, by, names_no_culture)| Contributor {
            name,
            filed_as,
            role,
            by,
            names_no_culture,
        })
}

pub fn isbn() -> impl Strategy<Value = EditionIsbn> {
    let number = written::<Isbn>(&[
        "9780399246531",
        "0-399-24653-X",
        "978-0-399-24653-1",
        "12345",
    ]);
    (number, sparse()).prop_map(|(isbn, form)| EditionIsbn {
        isbn: isbn.unwrap_or(Written::AsWritten("?".into())),
        form,
    })
}

pub fn award() -> impl Strategy<Value = Award> {
    (
        text(),
        year(),
        of(select(&AwardLevel::ALL[..])),
        sparse(),
        sparse(),
    )
        .prop_map(|(name, year, level, category, recipient)| Award {
            name,
            year,
            level,
            category,
            recipient,
        })
}

pub fn language_use() -> impl Strategy<Value = LanguageUse> {
    let edition = prop_oneof![
        isbn().prop_map(|isbn| OtherEdition::Isbn(isbn.isbn)),
        Just(OtherEdition::Entry(identity(101))),
    ];
    (
        language(),
        select(&LanguageRole::ALL[..]),
        of(edition),
        any::<bool>(),
    )
        .prop_map(|(language, role, edition, suggested)| LanguageUse {
            language,
            role,
            edition,
            suggested,
        })
}

pub fn term() -> impl Strategy<Value = Term> {
    let id = || text().prop_map(TermId);
    (
        id(),
        sparse(),
        sparse(),
        vec(id(), 0..2),
        vec(text(), 0..2),
        any::<bool>(),
        of(id()),
    )
        .prop_map(
            |(id, english, spanish, parents, other, hidden, merged_into)| Term {
                id,
                english,
                spanish,
                parents,
                other,
                hidden,
                merged_into,
            },
        )
}

pub fn language_name() -> impl Strategy<Value = LanguageName> {
    (language(), sparse(), sparse(), sparse()).prop_map(|(language, english, spanish, own)| {
        LanguageName {
            language,
            english,
            spanish,
            own,
        }
    })
}

pub fn member() -> impl Strategy<Value = Member> {
    (text(), sparse(), any::<bool>()).prop_map(|(name, part, in_print)| Member {
        name,
        part,
        in_print,
    })
}

pub fn entry_style() -> impl Strategy<Value = EntryStyle> {
    select(&EntryStyle::ALL[..])
}

pub fn named_print() -> impl Strategy<Value = NamedPrint> {
    let sheet = (
        select(&Printable::ALL[..]),
        select(vec![Paper::Letter, Paper::A4, Paper::Tabloid, Paper::A3]),
        select(&Palette::ALL[..]),
        select(&Art::ALL[..]),
        of(text()),
        of((10u128..14).prop_map(identity)),
    );
    let told = (
        any::<[bool; 12]>(),
        entry_style(),
        language(),
        of(language()),
        sparse(),
    );
    (text(), sheet, told).prop_map(|(name, sheet, told)| {
        let (printable, paper, palette, art, template, section) = sheet;
        let (
            [
                covers,
                annotations,
                isbns,
                prices,
                notes,
                cultures,
                members,
                a,
                b,
                c,
                d,
                e,
            ],
            style,
            language,
            other_language,
            address,
        ) = told;
        NamedPrint {
            name,
            options: PrintOptions {
                printable,
                template,
                paper,
                columns: if e { Columns::Two } else { Columns::One },
                ink: if a { Ink::BlackAndWhite } else { Ink::Colour },
                bookmarks: if b { Bookmarks::Five } else { Bookmarks::Four },
                talkers: if c { Talkers::Eight } else { Talkers::Six },
                composition: if d {
                    Composition::Titles
                } else {
                    Composition::Covers
                },
                pairing: if e {
                    Pairing::InTurn
                } else {
                    Pairing::SideBySide
                },
                palette,
                art,
                picture: None,
                section,
                covers,
                annotations,
                isbns,
                prices,
                language_notes: notes,
                cultures,
                members,
                index_languages: a,
                index_cultures: b,
                index_authors: c,
                index_titles: d,
                style,
                language,
                other_language,
                address,
                ..PrintOptions::default()
            },
        }
    })
}

pub fn aim() -> impl Strategy<Value = Aim> {
    let kind = || {
        prop_oneof![
            select(vec![
                BookKind::Bilingual,
                BookKind::Translated,
                BookKind::Wordless,
                BookKind::WordsWovenIn,
                BookKind::OfTheCultureShown,
                BookKind::Awarded,
            ]),
            language().prop_map(BookKind::InLanguage),
            text().prop_map(|id| BookKind::About(TermId(id))),
            text().prop_map(|id| BookKind::By(TermId(id))),
            select(&Format::ALL[..]).prop_map(BookKind::Format),
            text().prop_map(BookKind::SetIn),
        ]
    };
    let spread = || select(&Spread::ALL[..]);
    let goal = prop_oneof![
        (any::<u16>(), kind()).prop_map(|(at_least, of)| Goal::Books { at_least, of }),
        (0u8..=100, kind()).prop_map(|(percent, of)| Goal::Share { percent, of }),
        (any::<u16>(), vec(language(), 0..3))
            .prop_map(|(at_least, beside)| Goal::Languages { at_least, beside }),
        (any::<u16>(), spread()).prop_map(|(at_least, of)| Goal::Different { at_least, of }),
        (any::<u16>(), spread()).prop_map(|(within, across)| Goal::Even { within, across }),
    ];
    let section = of((10u128..14).prop_map(identity));
    (section, goal).prop_map(|(section, goal)| Aim { section, goal })
}

pub fn book() -> impl Strategy<Value = Book> {
    let original =
        (sparse(), sparse(), sparse(), year()).prop_map(|(title, romanized, country, year)| {
            Original {
                title,
                romanized,
                country,
                year,
            }
        });
    let series = (sparse(), sparse()).prop_map(|(title, number)| Series { title, number });
    let availability = (of(any::<bool>()), of(date()))
        .prop_map(|(in_print, checked)| Availability { in_print, checked });
    let names = (
        text(),
        sparse(),
        of(language()),
        original,
        series,
        vec(contributor(), 0..3),
        sparse(),
        sparse(),
    );
    let numbers = (
        sparse(),
        year(),
        vec(isbn(), 0..3),
        of(select(&Format::ALL[..])),
        audience(),
        sparse(),
    );
    let rest = (
        written(&["32", "0", "xii, 32", "4294967296"]),
        availability,
        vec(award(), 0..2),
        vec(language_use(), 0..3),
        vec(culture(), 0..2),
        vec(text(), 0..2),
        vec(select(&Portrayal::ALL[..]), 0..2),
        vec(
            select(&[NoneOf::About, NoneOf::Setting, NoneOf::Award][..]),
            0..2,
        ),
    );
    (names, numbers, rest).prop_map(|(names, numbers, rest)| {
        let (title, subtitle, title_language, original, series, contributors, publisher, imprint) =
            names;
        let (country, year, isbns, format, audience, price) = numbers;
        let (pages, availability, awards, languages, about, settings, portrayals, none) = rest;
        Book {
            title,
            subtitle,
            title_language,
            original,
            series,
            contributors,
            publisher,
            imprint,
            country,
            year,
            isbns,
            format,
            audience,
            price,
            pages,
            availability,
            awards,
            languages,
            about,
            settings,
            portrayals,
            none,
        }
    })
}

pub fn picture() -> impl Strategy<Value = Picture> {
    (any::<bool>(), vec(any::<u8>(), 0..60)).prop_map(|(jpeg, rest)| {
        let start: &[u8] = if jpeg {
            &[0xff, 0xd8, 0xff]
        } else {
            b"\x89PNG\r\n\x1a\n"
        };
        Picture::new([start, &rest].concat()).unwrap()
    })
}

/// An entry without an identity of its own yet, and with a cover whose picture is given along.
pub fn entry() -> impl Strategy<Value = (Entry, Option<Picture>)> {
    let words = (
        texts(),
        vec(text(), 0..3),
        sparse(),
        select(&Status::ALL[..]),
        sparse(),
        sparse(),
    );
    (book(), words, of((picture(), texts()))).prop_map(|(book, words, cover)| {
        let (annotations, tags, call_number, status, declined_because, notes) = words;
        let entry = Entry {
            book,
            annotations,
            cover: cover.as_ref().map(|(picture, alternative)| Cover {
                picture: picture.id(),
                alternative: alternative.clone(),
            }),
            tags,
            call_number,
            status,
            declined_because,
            notes,
            ..Entry::new(identity(1))
        };
        (entry, cover.map(|(picture, _)| picture))
    })
}

/// Makes the identity with a number.
pub fn identity<T: From<Uuid>>(number: u128) -> T {
    Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_0000_0000 + number).into()
}

type Part = (Texts, Texts, Audience, Vec<(Entry, Option<Picture>)>);

/// A list with every field, identities that differ, and just the pictures that its covers and its logo show.
pub fn booklist() -> impl Strategy<Value = Booklist> {
    let part = (texts(), texts(), audience(), vec(entry(), 0..4));
    let facts = (
        texts(),
        texts(),
        year(),
        language(),
        vec(language(), 0..2),
        any::<bool>(),
        sparse(),
        sparse(),
    );
    let style = (
        any::<bool>(),
        of(any::<u16>()),
        vec(term(), 0..2),
        vec(language_name(), 0..2),
        vec(aim(), 0..3),
        vec(member(), 0..3),
        vec(named_print(), 0..2),
        entry_style(),
    );
    let words = (
        texts(),
        texts(),
        texts(),
        texts(),
        texts(),
        texts(),
        of((picture(), texts())),
    );
    (facts, style, words, vec(part, 0..4)).prop_map(|(facts, style, words, parts)| {
        let (title, subtitle, year, language, also_issued_in, is_final, charge, scope) = facts;
        let (introduction, credits, funders, permission, disclaimer, slogan, logo) = words;
        let (sections, mut pictures) = sections(parts);
        let logo = logo.map(|(picture, alternative)| {
            let cover = Cover {
                picture: picture.id(),
                alternative,
            };
            pictures.push(picture);
            cover
        });
        Booklist {
            id: identity(1),
            title,
            subtitle,
            year,
            language,
            also_issued_in,
            stage: if is_final { Stage::Final } else { Stage::Draft },
            charge,
            scope,
            style: HouseStyle {
                entries: style.7,
                annotation_words: style.1,
                portrayals: style.0,
            },
            introduction,
            credits,
            funders,
            permission,
            disclaimer,
            slogan,
            logo,
            members: style.5,
            prints: style.6,
            terms: style.2,
            language_names: style.3,
            aims: style.4,
            sections,
            pictures: Arc::new(
                pictures
                    .into_iter()
                    .map(|picture| (picture.id(), picture))
                    .collect(),
            ),
        }
    })
}

fn sections(parts: Vec<Part>) -> (Vec<Section>, Vec<Picture>) {
    let mut pictures = Vec::new();
    let mut number = 100;
    let sections =
        parts
            .into_iter()
            .enumerate()
            .map(
                |(nth, (heading, introduction, audience, entries))| Section {
                    id: identity(10 + nth as u128),
                    heading,
                    introduction,
                    audience,
                    entries: entries
                        .into_iter()
                        .map(|(entry, picture)| {
                            number += 1;
                            pictures.extend(picture);
                            Arc::new(Entry {
                                id: identity(number),
                                ..entry
                            })
                        })
                        .collect(),
                },
            );
    (sections.collect(), pictures)
}
