//! The parts of a Word file and how they hang together (ECMA-376): the text, its styles, its pictures, the facts about it.

use super::runs;
use super::xml::Xml;
use crate::model::{LanguageTag, Picture, PictureFormat, PictureId};
use std::collections::HashMap;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const STYLES: &str = include_str!("../../../assets/export/word/styles.xml");
const NUMBERING: &str = include_str!("../../../assets/export/word/numbering.xml");
const FONTS: &str = include_str!("../../../assets/export/word/fonts.xml");
const SETTINGS: &str = include_str!("../../../assets/export/word/settings.xml");

/// What the relations of parts are called.
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// What the text leads to: pictures and addresses, each once.
#[derive(Default)]
pub(super) struct Relations<'a> {
    pictures: Vec<&'a Picture>,
    known: HashMap<PictureId, String>,
    addresses: Vec<String>,
}

impl<'a> Relations<'a> {
    /// Gives the name by which the text shows a picture.
    pub(super) fn picture(&mut self, id: &PictureId, picture: &'a Picture) -> String {
        if let Some(name) = self.known.get(id) {
            return name.clone();
        }
        self.pictures.push(picture);
        let name = format!("picture{}", self.pictures.len());
        let _ = self.known.insert(id.clone(), name.clone());
        name
    }

    /// Gives the name by which the text leads to an address.
    pub(super) fn address(&mut self, address: &str) -> String {
        self.addresses.push(written(address));
        format!("address{}", self.addresses.len())
    }
}

/// Writes an address with such signs alone as addresses may have (RFC 3986): Word opens no file with another one.
fn written(address: &str) -> String {
    let mut written = String::with_capacity(address.len());
    for (at, byte) in address.bytes().enumerate() {
        let rest = &address.as_bytes()[at + 1..];
        let may_stand = match byte {
            b'%' => rest.len() > 1 && rest[..2].iter().all(u8::is_ascii_hexdigit),
            b'#' => !written.contains('#'),
            _ => byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=".contains(&byte),
        };
        match may_stand {
            true => written.push(char::from(byte)),
            false => written.push_str(&format!("%{byte:02X}")),
        }
    }
    written
}

/// What is known of the whole.
pub(super) struct About<'a> {
    pub(super) title: &'a str,
    pub(super) language: &'a LanguageTag,
    /// The words that say it is a draft.
    pub(super) draft: Option<&'a str>,
}

/// Gives the file. Nothing in it depends on the clock or on the computer.
pub(super) fn packed(
    about: &About<'_>,
    document: Vec<u8>,
    header: Option<Vec<u8>>,
    footer: Vec<u8>,
    relations: &Relations<'_>,
) -> Vec<u8> {
    let name = runs::name(about.language);
    let mut file = Package(ZipWriter::new(Cursor::new(Vec::new())));
    file.part(
        "[Content_Types].xml",
        &content_types(header.is_some(), relations),
    );
    file.part("_rels/.rels", &package_relations());
    file.part("docProps/core.xml", &core(about));
    file.part("docProps/app.xml", &application());
    file.part("word/document.xml", &document);
    file.part(
        "word/_rels/document.xml.rels",
        &document_relations(header.is_some(), relations),
    );
    let styles = STYLES.replace("LANGUAGE", &name);
    file.part("word/styles.xml", styles.as_bytes());
    file.part("word/numbering.xml", NUMBERING.as_bytes());
    file.part("word/fontTable.xml", FONTS.as_bytes());
    file.part("word/settings.xml", SETTINGS.as_bytes());
    if let Some(header) = header {
        file.part("word/header.xml", &header);
    }
    file.part("word/footer.xml", &footer);
    for (at, picture) in relations.pictures.iter().enumerate() {
        file.picture(&media(at, picture), picture.bytes());
    }
    file.finish()
}

struct Package(ZipWriter<Cursor<Vec<u8>>>);

impl Package {
    fn part(&mut self, name: &str, bytes: &[u8]) {
        self.put(name, bytes, CompressionMethod::Deflated);
    }

    /// A picture is as small as it gets already.
    fn picture(&mut self, name: &str, bytes: &[u8]) {
        self.put(&format!("word/{name}"), bytes, CompressionMethod::Stored);
    }

    fn put(&mut self, name: &str, bytes: &[u8], method: CompressionMethod) {
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default());
        // Writing into memory does not fail.
        let _ = self.0.start_file(name, options);
        let _ = self.0.write_all(bytes);
    }

    fn finish(self) -> Vec<u8> {
        self.0.finish().map(Cursor::into_inner).unwrap_or_default()
    }
}

fn media(at: usize, picture: &Picture) -> String {
    format!("media/picture{}.{}", at + 1, ending(picture))
}

fn ending(picture: &Picture) -> &'static str {
    match picture.format() {
        PictureFormat::Jpeg => "jpeg",
        PictureFormat::Png => "png",
    }
}

fn content_types(has_header: bool, relations: &Relations<'_>) -> Vec<u8> {
    let mut xml = Xml::new();
    let namespace = format!("{PACKAGE}/content-types");
    xml.element("Types", &[("xmlns", &namespace)], |xml| {
        let mut default = |ending: &str, kind: &str| {
            xml.empty("Default", &[("Extension", ending), ("ContentType", kind)]);
        };
        default(
            "rels",
            "application/vnd.openxmlformats-package.relationships+xml",
        );
        default("xml", "application/xml");
        for kind in ["jpeg", "png"] {
            if relations.pictures.iter().any(|it| ending(it) == kind) {
                default(kind, &format!("image/{kind}"));
            }
        }
        let mut part = |name: &str, kind: &str| {
            let name = format!("/{name}");
            xml.empty("Override", &[("PartName", &name), ("ContentType", kind)]);
        };
        part(
            "docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
        );
        part(
            "docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        );
        part("word/document.xml", &format!("{WORD}.document.main+xml"));
        part("word/styles.xml", &format!("{WORD}.styles+xml"));
        part("word/numbering.xml", &format!("{WORD}.numbering+xml"));
        part("word/fontTable.xml", &format!("{WORD}.fontTable+xml"));
        part("word/settings.xml", &format!("{WORD}.settings+xml"));
        if has_header {
            part("word/header.xml", &format!("{WORD}.header+xml"));
        }
        part("word/footer.xml", &format!("{WORD}.footer+xml"));
    });
    xml.finish()
}

fn relation(xml: &mut Xml, id: &str, kind: &str, target: &str) {
    xml.empty(
        "Relationship",
        &[("Id", id), ("Type", kind), ("Target", target)],
    );
}

fn related(inside: impl FnOnce(&mut Xml)) -> Vec<u8> {
    let mut xml = Xml::new();
    let namespace = format!("{PACKAGE}/relationships");
    xml.element("Relationships", &[("xmlns", &namespace)], inside);
    xml.finish()
}

fn package_relations() -> Vec<u8> {
    related(|xml| {
        let kind = |name: &str| format!("{OFFICE}/{name}");
        relation(
            xml,
            "document",
            &kind("officeDocument"),
            "word/document.xml",
        );
        let core = format!("{PACKAGE}/relationships/metadata/core-properties");
        relation(xml, "core", &core, "docProps/core.xml");
        relation(xml, "app", &kind("extended-properties"), "docProps/app.xml");
    })
}

fn document_relations(has_header: bool, relations: &Relations<'_>) -> Vec<u8> {
    related(|xml| {
        let kind = |name: &str| format!("{OFFICE}/{name}");
        for (name, target) in [
            ("styles", "styles.xml"),
            ("numbering", "numbering.xml"),
            ("fontTable", "fontTable.xml"),
            ("settings", "settings.xml"),
            ("footer", "footer.xml"),
        ] {
            relation(xml, name, &kind(name), target);
        }
        if has_header {
            relation(xml, "header", &kind("header"), "header.xml");
        }
        for (at, picture) in relations.pictures.iter().enumerate() {
            let name = format!("picture{}", at + 1);
            relation(xml, &name, &kind("image"), &media(at, picture));
        }
        for (at, address) in relations.addresses.iter().enumerate() {
            let name = format!("address{}", at + 1);
            xml.empty(
                "Relationship",
                &[
                    ("Id", &name),
                    ("Type", &kind("hyperlink")),
                    ("Target", address),
                    ("TargetMode", "External"),
                ],
            );
        }
    })
}

fn core(about: &About<'_>) -> Vec<u8> {
    let mut xml = Xml::new();
    let namespace = format!("{PACKAGE}/metadata/core-properties");
    let namespaces = [
        ("xmlns:cp", namespace.as_str()),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ];
    xml.element("cp:coreProperties", &namespaces, |xml| {
        xml.text("dc:title", &[], about.title);
        xml.text("dc:language", &[], about.language.as_str());
        if let Some(draft) = about.draft {
            xml.text("cp:contentStatus", &[], draft);
        }
    });
    xml.finish()
}

fn application() -> Vec<u8> {
    let mut xml = Xml::new();
    let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.element("Properties", &[("xmlns", namespace)], |xml| {
        xml.text("Application", &[], "Colibrí");
    });
    xml.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_only_signs_of_addresses() {
        let check = |address: &str, expected: &str| assert_eq!(written(address), expected);
        check("https://a.org/b?c=1&d=2#e", "https://a.org/b?c=1&d=2#e");
        check(
            "https://a.org/día «x»",
            "https://a.org/d%C3%ADa%20%C2%ABx%C2%BB",
        );
        check("https://a.org/100%", "https://a.org/100%25");
        check("https://a.org/%20#a#b", "https://a.org/%20#a%23b");
    }
}
