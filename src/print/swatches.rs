//! The colours of a palette as a window shows them to choose from. They stand in `assets/print/palettes.json`, where templates read them.

use crate::model::Palette;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Red, green and blue.
pub type Swatch = [u8; 3];

#[derive(Deserialize)]
struct Colours {
    main: String,
    accent: String,
    pennants: [String; 3],
}

/// Gives the colours that tell a palette from the others, from the one that leads to the lightest.
pub fn swatches(palette: Palette) -> [Swatch; 3] {
    static ALL: LazyLock<BTreeMap<String, Colours>> = LazyLock::new(|| {
        let text = include_str!("../../assets/print/palettes.json");
        serde_json::from_str(text).unwrap_or_default()
    });
    let colours = ALL.get(palette.word());
    colours.map_or([[0; 3]; 3], |colours| {
        let [_, _, light] = &colours.pennants;
        [&colours.main, &colours.accent, light].map(|colour| parsed(colour).unwrap_or_default())
    })
}

fn parsed(colour: &str) -> Option<Swatch> {
    let digits = colour.strip_prefix('#')?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_palette_has_its_own() {
        let all: Vec<_> = Palette::ALL.map(swatches).to_vec();
        for (at, one) in all.iter().enumerate() {
            assert_ne!(*one, [[0; 3]; 3]);
            assert!(!all[..at].contains(one));
        }
    }
}
