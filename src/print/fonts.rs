//! The fonts inside the program, so that every script prints the same on any computer.
//!
//! One table: the reading faces first, then one family for each further script. All are under the SIL Open Font License;
//! `assets/fonts/README.md` says where each comes from. The window takes its own text from the same table.

use unicode_script::Script;

/// A static face inside the program.
#[derive(Debug, Clone, Copy)]
pub struct Face {
    /// The name of its family, as the font itself states it.
    pub family: &'static str,
    /// The whole font file, TrueType or OpenType.
    pub bytes: &'static [u8],
    /// The scripts that it is there for. Nothing for signs that belong to no script.
    pub scripts: &'static [Script],
}

/// The family for titles, annotations and print.
pub const READING: &str = "Gentium Book Plus";

/// The family for the window and for small print matter.
pub const PLAIN: &str = "Andika";

macro_rules! faces {
    ($($family:literal $scripts:expr => $($file:literal)+;)+) => {
        &[$($(Face {
            family: $family,
            bytes: include_bytes!(concat!("../../assets/fonts/", $file)),
            scripts: $scripts,
        },)+)+]
    };
}

use Script::*;

static FACES: &[Face] = faces! {
    "Gentium Book Plus" &[Latin, Cyrillic, Greek] =>
        "GentiumBookPlus-Regular.ttf" "GentiumBookPlus-Italic.ttf"
        "GentiumBookPlus-Bold.ttf" "GentiumBookPlus-BoldItalic.ttf";
    "Andika" &[Latin, Cyrillic, Greek] => "Andika-Regular.ttf" "Andika-Italic.ttf" "Andika-Bold.ttf";
    "Noto Naskh Arabic" &[Arabic] => "NotoNaskhArabic-Regular.ttf" "NotoNaskhArabic-Bold.ttf";
    "Noto Serif Hebrew" &[Hebrew] => "NotoSerifHebrew-Regular.ttf" "NotoSerifHebrew-Bold.ttf";
    "Noto Serif Devanagari" &[Devanagari] => "NotoSerifDevanagari-Regular.ttf" "NotoSerifDevanagari-Bold.ttf";
    "Noto Serif Bengali" &[Bengali] => "NotoSerifBengali-Regular.ttf" "NotoSerifBengali-Bold.ttf";
    "Noto Serif Gurmukhi" &[Gurmukhi] => "NotoSerifGurmukhi-Regular.ttf" "NotoSerifGurmukhi-Bold.ttf";
    "Noto Serif Gujarati" &[Gujarati] => "NotoSerifGujarati-Regular.ttf" "NotoSerifGujarati-Bold.ttf";
    "Noto Sans Oriya" &[Oriya] => "NotoSansOriya-Regular.ttf" "NotoSansOriya-Bold.ttf";
    "Noto Serif Tamil" &[Tamil] => "NotoSerifTamil-Regular.ttf" "NotoSerifTamil-Bold.ttf";
    "Noto Serif Telugu" &[Telugu] => "NotoSerifTelugu-Regular.ttf" "NotoSerifTelugu-Bold.ttf";
    "Noto Serif Kannada" &[Kannada] => "NotoSerifKannada-Regular.ttf" "NotoSerifKannada-Bold.ttf";
    "Noto Serif Malayalam" &[Malayalam] => "NotoSerifMalayalam-Regular.ttf" "NotoSerifMalayalam-Bold.ttf";
    "Noto Serif Sinhala" &[Sinhala] => "NotoSerifSinhala-Regular.ttf" "NotoSerifSinhala-Bold.ttf";
    "Noto Serif Thai" &[Thai] => "NotoSerifThai-Regular.ttf" "NotoSerifThai-Bold.ttf";
    "Noto Serif Lao" &[Lao] => "NotoSerifLao-Regular.ttf" "NotoSerifLao-Bold.ttf";
    "Noto Serif Khmer" &[Khmer] => "NotoSerifKhmer-Regular.ttf" "NotoSerifKhmer-Bold.ttf";
    "Noto Sans Myanmar" &[Myanmar] => "NotoSansMyanmar-Regular.ttf" "NotoSansMyanmar-Bold.ttf";
    "Noto Serif Tibetan" &[Tibetan] => "NotoSerifTibetan-Regular.ttf" "NotoSerifTibetan-Bold.ttf";
    "Noto Serif Ethiopic" &[Ethiopic] => "NotoSerifEthiopic-Regular.ttf" "NotoSerifEthiopic-Bold.ttf";
    "Noto Serif Armenian" &[Armenian] => "NotoSerifArmenian-Regular.ttf" "NotoSerifArmenian-Bold.ttf";
    "Noto Serif Georgian" &[Georgian] => "NotoSerifGeorgian-Regular.ttf" "NotoSerifGeorgian-Bold.ttf";
    "Noto Sans Cherokee" &[Cherokee] => "NotoSansCherokee-Regular.ttf" "NotoSansCherokee-Bold.ttf";
    "Noto Sans Canadian Aboriginal" &[Canadian_Aboriginal] =>
        "NotoSansCanadianAboriginal-Regular.ttf" "NotoSansCanadianAboriginal-Bold.ttf";
    "Noto Sans CJK SC" &[Han, Hiragana, Katakana, Bopomofo, Hangul] => "NotoSansCJKsc-Regular.otf";
    "Noto Sans Syriac" &[Syriac] => "NotoSansSyriac-Regular.ttf";
    "Noto Sans Thaana" &[Thaana] => "NotoSansThaana-Regular.ttf";
    "Noto Sans NKo" &[Nko] => "NotoSansNKo-Regular.ttf";
    "Noto Sans Adlam" &[Adlam] => "NotoSansAdlam-Regular.ttf";
    "Noto Sans Tifinagh" &[Tifinagh] => "NotoSansTifinagh-Regular.ttf";
    "Noto Sans Osage" &[Osage] => "NotoSansOsage-Regular.ttf";
    "Noto Sans Ol Chiki" &[Ol_Chiki] => "NotoSansOlChiki-Regular.ttf";
    "Noto Sans Mongolian" &[Mongolian] => "NotoSansMongolian-Regular.ttf";
    "Noto Sans Symbols" &[] => "NotoSansSymbols-Regular.ttf";
    "Noto Sans Symbols2" &[] => "NotoSansSymbols2-Regular.ttf";
};

/// Gives every face, those for reading first.
pub fn faces() -> &'static [Face] {
    FACES
}

/// Gives the faces that a window needs from its start: Andika and Gentium.
pub fn at_start() -> impl Iterator<Item = &'static Face> {
    FACES
        .iter()
        .filter(|face| face.family == READING || face.family == PLAIN)
}

/// Gives the faces for one script. Nothing for a script that no font inside the program has.
pub fn of_script(script: Script) -> impl Iterator<Item = &'static Face> {
    FACES
        .iter()
        .filter(move |face| face.scripts.contains(&script))
}
