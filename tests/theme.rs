//! The colours of the window against each other, by the formula of WCAG 2.2.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use colibri::app::theme::{Look, Theme};
use iced::Color;

fn luminance(color: Color) -> f64 {
    let part = |part: f32| {
        let part = f64::from(part);
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(color.r) + 0.7152 * part(color.g) + 0.0722 * part(color.b)
}

fn contrast(one: Color, other: Color) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn check(pairs: impl Fn(&'static Look) -> Vec<(&'static str, Color, Color)>, least: f64) {
    for theme in [Theme::Light, Theme::Dark] {
        for (name, ink, ground) in pairs(theme.look()) {
            let found = contrast(ink, ground);
            assert!(found >= least, "{theme:?}: {name} is {found:.2} to 1");
        }
    }
}

#[test]
fn the_formula_gives_what_wcag_gives() {
    assert!((contrast(Color::BLACK, Color::WHITE) - 21.0).abs() < 0.01);
    assert!((contrast(Color::from_rgb8(0x77, 0x77, 0x77), Color::WHITE) - 4.48).abs() < 0.01);
}

#[test]
fn words_can_be_read_on_their_ground() {
    check(
        |look| {
            let mut pairs = Vec::new();
            for (ground, color) in [
                ("paper", look.paper),
                ("card", look.card),
                ("desk", look.desk),
                ("chosen row", look.teal_ground),
            ] {
                pairs.extend([
                    (ground, look.ink, color),
                    (ground, look.soft, color),
                    (ground, look.teal, color),
                    (ground, look.hibiscus, color),
                    (ground, look.marigold, color),
                    (ground, look.error, color),
                    (ground, look.good, color),
                ]);
            }
            pairs.extend([
                ("teal tag", look.teal, look.teal_ground),
                ("hibiscus tag", look.hibiscus, look.hibiscus_ground),
                ("marigold tag", look.marigold, look.marigold_ground),
                ("error tag", look.error, look.error_ground),
                ("primary button", look.on_teal, look.teal),
                ("tip", look.paper, look.ink),
                ("chosen text", look.ink, look.selection),
            ]);
            pairs
        },
        4.5,
    );
}

#[test]
fn the_ring_of_the_keyboard_can_be_seen() {
    check(
        |look| {
            vec![
                ("ring on paper", look.focus, look.paper),
                ("ring on card", look.focus, look.card),
                ("ring on desk", look.focus, look.desk),
                ("ring on a chosen row", look.focus, look.teal_ground),
                ("box of a check", look.soft, look.paper),
            ]
        },
        3.0,
    );
}
