//! From bytes to text: which encoding a sheet was saved in, found by itself.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The encoding that a sheet was read with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// UTF-8, with or without byte order mark.
    Utf8,
    /// UTF-16, the low byte first.
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
    /// Windows-1252, which holds ISO 8859-1: what old spreadsheets write in the Americas and western Europe.
    Windows1252,
}

/// Decodes a file. Every byte sequence gives a text; NUL characters, which no sheet means, are left out and line ends become `\n`.
pub(super) fn decode(bytes: &[u8]) -> (String, Encoding) {
    let (text, encoding) = if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        utf8(rest)
    } else if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        (utf16(rest, Encoding::Utf16Le), Encoding::Utf16Le)
    } else if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        (utf16(rest, Encoding::Utf16Be), Encoding::Utf16Be)
    } else if let Some(encoding) = utf16_without_mark(bytes) {
        (utf16(bytes, encoding), encoding)
    } else {
        utf8(bytes)
    };
    (clean(text), encoding)
}

fn clean(mut text: String) -> String {
    text.retain(|c| c != '\0' && c != '\u{feff}');
    if text.contains('\r') {
        text = text.replace("\r\n", "\n").replace('\r', "\n");
    }
    text
}

/// Reads UTF-8. Where more bytes are wrong than accents are right, the file is Windows-1252; where a few are wrong, only
/// those are read as Windows-1252, so that one bad paste does not spoil every other accent.
fn utf8(bytes: &[u8]) -> (String, Encoding) {
    let (mut accents, mut wrong) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        accents += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        wrong += chunk.invalid().len();
    }
    if wrong > accents {
        return (windows_1252(bytes), Encoding::Windows1252);
    }
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.push_str(&windows_1252(chunk.invalid()));
    }
    (text, Encoding::Utf8)
}

fn windows_1252(bytes: &[u8]) -> String {
    WINDOWS_1252
        .decode_without_bom_handling(bytes)
        .0
        .into_owned()
}

fn utf16(bytes: &[u8], encoding: Encoding) -> String {
    let table = match encoding {
        Encoding::Utf16Be => UTF_16BE,
        _ => UTF_16LE,
    };
    table.decode_without_bom_handling(bytes).0.into_owned()
}

/// Text of mostly Latin letters in UTF-16 has a zero in nearly every second byte.
fn utf16_without_mark(bytes: &[u8]) -> Option<Encoding> {
    let sample = &bytes[..bytes.len().min(4096) & !1];
    let zeros = |from: usize| {
        sample
            .iter()
            .skip(from)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let (even, odd, pairs) = (zeros(0), zeros(1), sample.len() / 2);
    if pairs < 2 {
        None
    } else if odd * 10 > pairs * 4 && even * 10 < pairs {
        Some(Encoding::Utf16Le)
    } else if even * 10 > pairs * 4 && odd * 10 < pairs {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], text: &str, encoding: Encoding) {
        assert_eq!(decode(bytes), (text.to_owned(), encoding));
    }

    fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(order).collect()
    }

    #[test]
    fn every_way_of_saving_a_spreadsheet() {
        let text = "Título,Año\nÁndale,2022\n";
        check(text.as_bytes(), text, Encoding::Utf8);
        check(format!("\u{feff}{text}").as_bytes(), text, Encoding::Utf8);
        check(&utf16(text, u16::to_le_bytes), text, Encoding::Utf16Le);
        check(&utf16(text, u16::to_be_bytes), text, Encoding::Utf16Be);
        let marked = format!("\u{feff}{text}");
        check(&utf16(&marked, u16::to_le_bytes), text, Encoding::Utf16Le);
        check(&utf16(&marked, u16::to_be_bytes), text, Encoding::Utf16Be);
        check(b"T\xedtulo\x93a\x94", "Título“a”", Encoding::Windows1252);
        check(b"", "", Encoding::Utf8);
    }

    #[test]
    fn one_bad_byte_spoils_only_itself() {
        check(b"\xc3\x81\xc3\xa9\xe9", "Áéé", Encoding::Utf8);
    }

    #[test]
    fn nothing_invisible_stays() {
        check(b"a\0b\r\nc\rd", "ab\nc\nd", Encoding::Utf8);
    }
}
