//! The palettes of the prints, held against what they promise: words that can be read in colour and in grey, on paper and on
//! a card. The colours themselves stand in `assets/print/palettes.json`; the templates read them there.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The least contrast of words (WCAG 2.1, 1.4.3).
const WORDS: f64 = 4.5;

/// The least contrast of colours that must be told apart.
const APART: f64 = 1.3;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Palette {
    ink: String,
    soft: String,
    main: String,
    accent: String,
    note: String,
    line: String,
    card: String,
    pennants: [String; 3],
    deep: String,
    mist: String,
    wine: String,
    blush: String,
}

fn palettes() -> BTreeMap<String, Palette> {
    serde_json::from_str(include_str!("../../assets/print/palettes.json")).unwrap()
}

/// Red, green and blue, from 0 to 1.
fn parts(colour: &str) -> [f64; 3] {
    assert!(colour.len() == 7 && colour.starts_with('#'), "{colour}");
    [1, 3, 5].map(|at| f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0)
}

fn linear(part: f64) -> f64 {
    if part <= 0.040_45 {
        part / 12.92
    } else {
        ((part + 0.055) / 1.055).powf(2.4)
    }
}

/// How light a colour is in colour, and as the greys that printers make of it: by its luminance, and by the weights of
/// ITU-R BT.601.
fn lightness(colour: &str) -> [f64; 2] {
    let [red, green, blue] = parts(colour);
    let true_grey = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    let printed = linear(0.299 * red + 0.587 * green + 0.114 * blue);
    [true_grey, printed]
}

/// The least contrast of two colours, seen in colour or in any grey.
fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (lightness(one), lightness(other));
    one.into_iter()
        .zip(other)
        .map(|(one, other)| (one.max(other) + 0.05) / (one.min(other) + 0.05))
        .fold(f64::INFINITY, f64::min)
}

#[test]
fn words_can_be_read_in_every_palette_in_colour_and_in_grey() {
    assert_eq!(
        palettes().into_keys().collect::<Vec<_>>(),
        ["dusk", "earth", "grey", "orchard", "river"]
    );
    for (name, palette) in palettes() {
        for colour in [
            &palette.ink,
            &palette.soft,
            &palette.main,
            &palette.accent,
            &palette.note,
        ] {
            for ground in ["#FFFFFF", &palette.card] {
                let found = contrast(colour, ground);
                assert!(found >= WORDS, "{name}: {colour} on {ground}: {found:.2}");
            }
        }
        // Words on a field of colour are as light as the paper.
        for field in [&palette.pennants[0], &palette.deep, &palette.wine] {
            let found = contrast(field, &palette.card);
            assert!(found >= WORDS, "{name}: card on {field}: {found:.2}");
        }
        let _ = (
            parts(&palette.line),
            parts(&palette.mist),
            parts(&palette.blush),
        );
    }
}

#[test]
fn pennants_are_told_apart_in_every_palette_in_colour_and_in_grey() {
    for (name, palette) in palettes() {
        let [first, second, third] = &palette.pennants;
        for (one, other) in [(first, second), (second, third), (third, first)] {
            let found = contrast(one, other);
            assert!(found >= APART, "{name}: {one} beside {other}: {found:.2}");
        }
    }
}

#[test]
fn a_print_in_black_and_white_has_no_colour() {
    let grey = &palettes()["grey"];
    for colour in [&grey.ink, &grey.soft, &grey.main, &grey.card, &grey.mist] {
        let [red, green, blue] = parts(colour);
        assert!((red - green).abs() < f64::EPSILON && (green - blue).abs() < f64::EPSILON);
    }
}
