//! Words as Word wants them: in runs of one direction and one language, since it asks each run which way it goes.

use super::xml::Xml;
use crate::model::LanguageTag;
use crate::print::page::Part;
use unicode_bidi::{BidiInfo, Level};
use unicode_script::{Script, UnicodeScript};

/// Letters that go one way.
#[derive(Debug, PartialEq)]
struct Run {
    text: String,
    rtl: bool,
}

/// Writes a part of a line that goes one way or the other.
pub(super) fn write(xml: &mut Xml, part: &Part, line_rtl: bool, style: Option<&str>) {
    let tag = part.spoken.as_ref().map(|spoken| &spoken.tag);
    let rtl = part.spoken.as_ref().map_or(line_rtl, |spoken| spoken.rtl);
    let runs = runs(&part.text, rtl);
    let write_all = |xml: &mut Xml| {
        for run in &runs {
            write_run(xml, run, part, tag, style);
        }
    };
    // What goes both ways within a line that goes against it is kept together.
    if rtl != line_rtl && runs.len() > 1 {
        let way = if rtl { "rtl" } else { "ltr" };
        xml.element("w:dir", &[("w:val", way)], write_all);
    } else {
        write_all(xml);
    }
}

fn write_run(
    xml: &mut Xml,
    run: &Run,
    part: &Part,
    tag: Option<&LanguageTag>,
    style: Option<&str>,
) {
    xml.element("w:r", &[], |xml| {
        let style = style.or(match (part.strong, part.slanted) {
            (true, false) => Some("Strong"),
            (false, true) => Some("Emphasis"),
            _ => None,
        });
        let both = part.strong && part.slanted;
        if style.is_some() || both || run.rtl || tag.is_some() {
            xml.element("w:rPr", &[], |xml| {
                if let Some(style) = style {
                    xml.empty("w:rStyle", &[("w:val", style)]);
                }
                if both {
                    for name in ["w:b", "w:bCs", "w:i", "w:iCs"] {
                        xml.empty(name, &[]);
                    }
                }
                if run.rtl {
                    xml.empty("w:rtl", &[]);
                }
                if let Some(tag) = tag {
                    language(xml, tag, &run.text);
                }
            });
        }
        xml.text("w:t", &[("xml:space", "preserve")], &run.text);
    });
}

/// Says which language letters are in. Word keeps three: for letters like these, for those of East Asia, and for scripts that go from
/// right to left or join their letters; those that the text needs are told.
pub(super) fn language(xml: &mut Xml, tag: &LanguageTag, text: &str) {
    let name = name(tag);
    let scripts = |of: fn(Script) -> bool| text.chars().any(|letter| of(letter.script()));
    let mut attributes = vec![("w:val", name.as_str())];
    if scripts(is_east_asian) {
        attributes.push(("w:eastAsia", name.as_str()));
    }
    if scripts(is_complex) {
        attributes.push(("w:bidi", name.as_str()));
    }
    xml.empty("w:lang", &attributes);
}

/// Gives the name by which Word knows a language: it looks for its spelling by country, and knows Chinese by country only.
pub(super) fn name(tag: &LanguageTag) -> String {
    let has_more = tag.as_str().contains('-');
    match (tag.primary(), tag.script()) {
        ("en", _) if !has_more => "en-US".to_owned(),
        ("es", _) if !has_more => "es-US".to_owned(),
        ("zh", Some("Hant")) if tag.as_str() == "zh-Hant" => "zh-TW".to_owned(),
        ("zh", Some("Hans")) if tag.as_str() == "zh-Hans" => "zh-CN".to_owned(),
        ("zh", _) if !has_more => "zh-CN".to_owned(),
        ("und" | "zxx" | "mul" | "mis", _) => "x-none".to_owned(),
        _ => tag.to_string(),
    }
}

/// Parts a text into runs (UAX #9). The marks that close a part of it off from the rest have done their work then.
fn runs(text: &str, rtl: bool) -> Vec<Run> {
    let base = if rtl { Level::rtl() } else { Level::ltr() };
    let found = BidiInfo::new(text, Some(base));
    let mut runs: Vec<Run> = Vec::new();
    for (at, letter) in text.char_indices() {
        if matches!(letter, '\u{2066}'..='\u{2069}') {
            continue;
        }
        let rtl = found.levels.get(at).is_some_and(Level::is_rtl);
        match runs.last_mut() {
            Some(run) if run.rtl == rtl => run.text.push(letter),
            _ => runs.push(Run {
                text: letter.to_string(),
                rtl,
            }),
        }
    }
    runs
}

fn is_east_asian(script: Script) -> bool {
    matches!(
        script,
        Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul | Script::Bopomofo
    )
}

fn is_complex(script: Script) -> bool {
    matches!(
        script,
        Script::Arabic
            | Script::Hebrew
            | Script::Syriac
            | Script::Thaana
            | Script::Nko
            | Script::Adlam
            | Script::Devanagari
            | Script::Bengali
            | Script::Gurmukhi
            | Script::Gujarati
            | Script::Oriya
            | Script::Tamil
            | Script::Telugu
            | Script::Kannada
            | Script::Malayalam
            | Script::Sinhala
            | Script::Thai
            | Script::Lao
            | Script::Khmer
            | Script::Myanmar
            | Script::Tibetan
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, rtl: bool, expected: &[(&str, bool)]) {
        let found = runs(text, rtl);
        let found: Vec<_> = found.iter().map(|run| (&*run.text, run.rtl)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn each_run_goes_one_way() {
        check("By Ana", false, &[("By Ana", false)]);
        check(
            "By \u{2068}نور\u{2069} and Ana.",
            false,
            &[("By ", false), ("نور", true), (" and Ana.", false)],
        );
        check(
            "قصة (2020) جميلة!",
            true,
            &[("قصة (", true), ("2020", false), (") جميلة!", true)],
        );
        check("", true, &[]);
    }

    #[track_caller]
    fn named(tag: &str, expected: &str) {
        assert_eq!(name(&tag.parse().unwrap()), expected);
    }

    #[test]
    fn word_knows_languages_by_country() {
        named("en", "en-US");
        named("es", "es-US");
        named("es-MX", "es-MX");
        named("zh-Hant", "zh-TW");
        named("nv", "nv");
        named("sr-Latn", "sr-Latn");
        named("zxx", "x-none");
    }
}
