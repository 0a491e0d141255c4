//! One form for all the ways in which the same words are typed.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds a text for comparing and finding: no case, no accents, no apostrophes, every other sign between words one space.
///
/// Compatibility forms are taken apart (NFKD). Marks on Latin, Greek, Cyrillic, Hebrew and Arabic letters go (niqqud and
/// tashkil with them); vowel signs of other scripts stay, since there they are letters. Folding twice changes nothing.
pub fn fold(text: &str) -> String {
    let mut folded = Folded::with_capacity(text.len());
    if text.is_ascii() {
        text.chars()
            .for_each(|c| folded.push(c.to_ascii_lowercase()));
    } else {
        text.chars()
            .filter(|c| !is_apostrophe(*c))
            .nfkd()
            .flat_map(char::to_lowercase)
            .nfkd()
            .for_each(|c| folded.push(c));
    }
    folded.finish()
}

/// Letters whose sign marks a sound or an elision: nobody types them the same way twice.
fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '`'
            | '´'
            | '’'
            | '‘'
            | '‛'
            | 'ʼ'
            | 'ʻ'
            | 'ʽ'
            | 'ʹ'
            | 'ˈ'
            | 'ˊ'
            | 'ˋ'
            | '′'
            | '＇'
            | 'ꞌ'
            | 'Ꞌ'
            | '׳'
    )
}

/// Marks and invisible signs that do not count when words are compared.
fn is_ignored(c: char) -> bool {
    is_apostrophe(c)
        || matches!(c,
            '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
            | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}'
            | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}'
            | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
            | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{8d3}'..='\u{8ff}'
            | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}'
            | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

/// Tells whether a sign stands between words rather than in them. Pictures such as emoji are words of their own.
fn is_between(c: char) -> bool {
    if c.is_alphanumeric() || is_combining_mark(c) {
        return false;
    }
    c.is_whitespace()
        || c.is_control()
        || matches!(c,
            '\0'..='\u{bf}' | '\u{2b0}'..='\u{2ff}' | '\u{55a}'..='\u{58a}' | '\u{5be}'..='\u{5f4}'
            | '\u{600}'..='\u{66d}' | '\u{6d4}' | '\u{964}' | '\u{965}' | '\u{1361}'..='\u{1368}' | '\u{104a}'..='\u{104f}'
            | '\u{17d4}'..='\u{17da}' | '\u{2000}'..='\u{206f}' | '\u{2e00}'..='\u{2e7f}' | '\u{3000}'..='\u{303f}'
            | '\u{30fb}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ffef}')
}

struct Folded {
    text: String,
    gap: bool,
}

impl Folded {
    fn with_capacity(bytes: usize) -> Self {
        Self {
            text: String::with_capacity(bytes),
            gap: false,
        }
    }

    fn push(&mut self, c: char) {
        if is_ignored(c) {
        } else if is_between(c) {
            self.gap = true;
        } else {
            if self.gap && !self.text.is_empty() {
                self.text.push(' ');
            }
            self.gap = false;
            match plain(c) {
                Ok(letters) => self.text.push_str(letters),
                Err(letter) => self.text.push(letter),
            }
        }
    }

    fn finish(self) -> String {
        self.text
    }
}

/// Letters that no decomposition takes apart, as people without them on the keyboard type them.
fn plain(c: char) -> Result<&'static str, char> {
    Ok(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ø' => "o",
        'ł' | 'ƚ' | 'ɫ' => "l",
        'đ' | 'ð' | 'ɗ' => "d",
        'ħ' => "h",
        'ı' | 'ɨ' | 'ɩ' => "i",
        'ŧ' => "t",
        'ŋ' => "n",
        'ɓ' | 'ƀ' => "b",
        'ƙ' => "k",
        'ƴ' => "y",
        'ɔ' => "o",
        'ɛ' | 'ǝ' | 'ə' => "e",
        'ʉ' => "u",
        'ς' => "σ",
        'ٱ' => "ا",
        'ة' => "ه",
        'ى' | 'ی' => "ي",
        'ک' => "ك",
        other => return Err(other),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(fold(text), expected, "{text}");
    }

    #[test]
    fn what_people_type_without_the_right_keys() {
        check("Bagosenjige-niimi'idim", "bagosenjige niimiidim");
        check(
            "¿Qué puedes hacer con una paleta?",
            "que puedes hacer con una paleta",
        );
        check("Ą́ Shį́į́h", "a shiih");
        check("X̱aad Kíl", "xaad kil");
        check("ʻŌlelo Hawaiʻi", "olelo hawaii");
        check("Lakȟólʼiyapi", "lakholiyapi");
        check("n̓səl̓xcin̓", "nselxcin");
        check("Tiếng Việt", "tieng viet");
        check("Straße", "strasse");
        check("STRASSE", "strasse");
        check("Søren Łódź Đặng Æsop", "soren lodz dang aesop");
        check("İstanbul ısırgan", "istanbul isirgan");
        check("Yup’ik / Yup'ik", "yupik yupik");
        check("K–2…  3-5", "k 2 3 5");
        check("ﬁction №1", "fiction no1");
        check("   ", "");
    }

    #[test]
    fn other_scripts_keep_their_letters() {
        check("مُحَمَّد", "محمد");
        check("أحمد آدم", "احمد ادم");
        check("שָׁלוֹם", "שלום");
        check("ΟΔΥΣΣΕΎΣ", "οδυσσευσ");
        check("हिन्दी", "हिन्दी");
        check("日本語、がぎ", "日本語 か\u{3099}き\u{3099}");
        check("🌳 tree", "🌳 tree");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn case_does_not_count(text in "\\PC{0,40}") {
            prop_assert_eq!(fold(&text.to_lowercase()), fold(&text));
        }
    }
}
