//! The HTML twin of a printed list: one page that holds everything it shows, for every screen, every reader and every eye.
//!
//! Written for WCAG 2.1 AA: landmarks, headings in order, the language and direction of each part, words for pictures, colours
//! with enough contrast in light and dark, one column down to 320 pixels. Text is only ever text, and nothing is fetched.

mod around;

use super::schema_org;
use super::telling::told;
use crate::model::{Direction, LanguageTag, Picture, PictureFormat, PublicList};
use crate::print::index::Index;
use crate::print::page::{Drawn, Entry, Page, Part, Section};
use crate::print::{Options, Pairing, PrintWarning, Printable};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};

const STYLE: &str = include_str!("../../assets/export/page.css");

/// The width that is stated for a picture, in pixels. With the height it keeps its place free until the style is read.
const COVER_WIDTH: f64 = 400.0;

/// Gives the list as one HTML page in UTF-8, and what it lacks: pictures that cannot be read. Paper, columns and ink have no
/// meaning here; the other options hold.
pub fn html(list: &PublicList, options: &Options) -> (String, Vec<PrintWarning>) {
    let (told, warnings) = told(list, options);
    let mut page = Written {
        list,
        options,
        covers: options.shows_covers(),
        html: String::new(),
    };
    page.head(&told, options);
    page.body(&told);
    (page.html, warnings)
}

struct Written<'a> {
    list: &'a PublicList,
    options: &'a Options,
    covers: bool,
    html: String,
}

impl Written<'_> {
    fn head(&mut self, told: &Page, options: &Options) {
        let style = BASE64.encode(Sha256::digest(STYLE.as_bytes()));
        let policy = format!(
            "default-src 'none'; img-src data:; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'"
        );
        self.raw("<!DOCTYPE html>\n<html");
        self.language(&options.language);
        self.raw(">\n<head>\n<meta charset=\"utf-8\">\n");
        self.meta("http-equiv", "Content-Security-Policy", &policy);
        self.meta("name", "viewport", "width=device-width, initial-scale=1");
        self.meta("name", "referrer", "no-referrer");
        self.meta("name", "color-scheme", "light dark");
        self.meta("name", "generator", "Colibrí");
        self.raw("<title>");
        self.text(&told.title.text);
        self.raw("</title>\n<style>");
        self.raw(STYLE);
        self.raw("</style>\n");
        // Machines are told what the page shows. A page of titles alone does not show it.
        if options.printable.tells_all() {
            self.raw("<script type=\"application/ld+json\">");
            let facts = schema_org::item_list(self.list, options, &told.title.text);
            self.raw(&facts);
            self.raw("</script>\n");
        }
        self.raw("</head>\n");
    }

    fn body(&mut self, told: &Page) {
        let other = told.other.as_deref();
        let beside = match (other, self.options.pairing) {
            (Some(_), Pairing::SideBySide) => " side-by-side",
            _ => "",
        };
        let kind = self.options.printable.word();
        self.raw(&format!("<body class=\"of-{kind}{beside}\">\n<header>\n"));
        self.raw("<div class=\"flags\" aria-hidden=\"true\"></div>\n");
        if let Some(logo) = &told.logo {
            self.picture(logo, "logo");
        }
        self.line("p", "draft", told.draft.as_ref());
        self.line("p", "year", told.kicker.as_ref());
        self.line("h1", "", Some(&told.title));
        self.line("p", "subtitle", other.map(|other| &other.title));
        self.line("p", "subtitle", told.subtitle.as_ref());
        let there = other.and_then(|other| other.subtitle.as_ref());
        self.line("p", "subtitle", there);
        self.line("p", "slogan", told.slogan.as_ref());
        let there = other.and_then(|other| other.slogan.as_ref());
        self.line("p", "slogan", there);
        if self.options.printable == Printable::Checklist {
            self.line("p", "note", told.labels.get("count"));
            self.line("p", "note", told.labels.get("order"));
        }
        if let Some(picture) = &told.picture {
            self.picture(picture, "art");
        }
        let folded = self.options.printable == Printable::Brochure;
        match other {
            Some(other) => self.pair(|page, at| {
                page.lines("introduction", &[told, other][at].introduction);
            }),
            None if folded => {}
            None => self.lines("introduction", &told.introduction),
        }
        self.raw("</header>\n<main>\n");
        if folded {
            // Whoever holds the folded sheet sees its back before its inside.
            self.around("div", told, other);
            self.flap(told);
        }
        self.line("p", "empty", told.empty.as_ref());
        for (at, section) in told.sections.iter().enumerate() {
            self.section(
                at + 1,
                section,
                other.and_then(|other| other.sections.get(at)),
            );
        }
        let inside = self.library_is_inside();
        if let Some(library) = told.library.as_ref().filter(|_| inside) {
            self.library(library, told);
        }
        for (at, index) in told.indexes.iter().enumerate() {
            self.index(at + 1, index);
        }
        self.raw("</main>\n");
        if !folded {
            self.around("footer", told, other);
        }
        self.raw("</body>\n</html>\n");
    }

    /// Writes the same in two languages, beside each other where there is room.
    fn pair(&mut self, half: impl Fn(&mut Self, usize)) {
        self.raw("<div class=\"pair\">\n");
        for at in [0, 1] {
            self.raw("<div>\n");
            half(self, at);
            self.raw("</div>\n");
        }
        self.raw("</div>\n");
    }

    fn section(&mut self, at: usize, section: &Section, other: Option<&Section>) {
        // A section without a heading has no name, and is no region to stop at.
        match &section.heading {
            Some(heading) => {
                self.raw(&format!("<section aria-labelledby=\"section-{at}\">\n"));
                self.raw(&format!("<h2 id=\"section-{at}\""));
                self.spoken(heading);
                self.raw(">");
                self.text(&heading.text);
                let there = other.and_then(|other| other.heading.as_ref());
                if let Some(there) = there.filter(|there| there.text != heading.text) {
                    self.raw(" · ");
                    self.part(there);
                }
                self.raw("</h2>\n");
            }
            None => self.raw("<section>\n"),
        }
        match other {
            Some(other) => self.pair(|page, at| {
                page.lines("note", &[section, other][at].introduction);
            }),
            None => self.lines("note", &section.introduction),
        }
        // The role brings back the list that some readers drop together with its markers.
        self.raw("<ol role=\"list\">\n");
        for (at, entry) in section.entries.iter().enumerate() {
            match self.options.printable {
                Printable::Checklist => self.line_to_pull(entry),
                _ => self.entry(entry, other.and_then(|other| other.entries.get(at))),
            }
        }
        self.raw("</ol>\n</section>\n");
    }

    /// Writes a book with a box that can be ticked, on paper and on a telephone between the shelves.
    fn line_to_pull(&mut self, entry: &Entry) {
        self.raw("<li><label><input type=\"checkbox\">");
        if let Some(number) = &entry.call_number {
            self.raw(" <span class=\"call-number\">");
            self.part(number);
            self.raw("</span>");
        }
        self.raw(&format!(
            " <span class=\"entry\"{}>",
            running(entry.heading_rtl)
        ));
        for part in &entry.heading {
            self.part(part);
        }
        self.raw("</span>");
        for (class, parts) in [("by", entry.by.as_slice()), ("facts", &entry.facts)] {
            if !parts.is_empty() {
                self.raw(&format!(" <span class=\"{class}\">"));
                for part in parts {
                    self.part(part);
                }
                self.raw("</span>");
            }
        }
        self.raw("</label></li>\n");
    }

    /// Writes an index: each language or culture, and links to its books.
    fn index(&mut self, at: usize, index: &Index) {
        self.raw(&format!(
            "<section class=\"index\" aria-labelledby=\"index-{at}\">\n"
        ));
        self.raw(&format!("<h2 id=\"index-{at}\""));
        self.spoken(&index.heading);
        self.raw(">");
        self.text(&index.heading.text);
        self.raw("</h2>\n");
        for group in &index.groups {
            self.raw("<div class=\"group\">\n<h3>");
            self.part(&group.name);
            if let Some(own) = &group.own {
                self.raw(" · ");
                self.part(own);
            }
            self.raw("</h3>\n");
            self.line("p", "see", group.see.as_ref());
            for kind in &group.kinds {
                self.line("p", "kind", kind.label.as_ref());
                self.raw("<ul role=\"list\">\n");
                for book in &kind.books {
                    self.raw(&format!("<li{}>", running(book.turned)));
                    // The name of the place is made of an identity: nothing in it can be taken for markup.
                    let (element, target) = match self.options.printable {
                        Printable::Index => ("span", String::new()),
                        _ => ("a", format!(" href=\"#{}\"", book.id)),
                    };
                    let way = running(book.against);
                    self.raw(&format!("<{element}{target}{way}>"));
                    for part in &book.title {
                        self.part(part);
                    }
                    self.raw(&format!("</{element}>"));
                    if let Some(who) = &book.who {
                        self.raw(" (");
                        self.part(who);
                        self.raw(")");
                    }
                    if let Some(section) = &book.section {
                        self.raw(" <small>");
                        self.part(section);
                        self.raw("</small>");
                    }
                    self.raw("</li>\n");
                }
                self.raw("</ul>\n");
            }
            self.raw("</div>\n");
        }
        self.raw("</section>\n");
    }

    fn entry(&mut self, entry: &Entry, other: Option<&Entry>) {
        let place = match &entry.anchor {
            Some(anchor) => format!(" id=\"{anchor}\""),
            None => String::new(),
        };
        if self.covers {
            self.raw(&format!("<li class=\"covered\"{place}>\n<div>"));
            match &entry.cover {
                Some(cover) => self.picture(cover, "cover"),
                None => {
                    self.raw("<div class=\"stand-in\" aria-hidden=\"true\">");
                    self.text(&entry.initial);
                    self.raw("</div>");
                }
            }
            self.raw("</div>\n<div>\n");
        } else {
            self.raw(&format!("<li{place}>\n<div>\n"));
        }
        let heading = format!("h{}", entry.level + 1);
        self.parts(&heading, "entry", entry.heading_rtl, &entry.heading);
        match other {
            Some(other) => self.pair(|page, at| page.about([entry, other][at])),
            None => self.about(entry),
        }
        self.raw("</div>\n</li>\n");
    }

    /// Writes what is told of a book.
    fn about(&mut self, entry: &Entry) {
        self.line("p", "by", entry.by.as_ref());
        self.labelled("facts", &entry.facts);
        self.labelled("languages", entry.languages.as_slice());
        self.labelled("cultures", entry.cultures.as_slice());
        self.lines("annotation", &entry.annotation);
        self.lines("award", &entry.awards);
    }

    fn picture(&mut self, drawn: &Drawn, class: &str) {
        let own = self.options.library.logo.as_ref();
        let own = own.filter(|logo| logo.id() == drawn.picture);
        let Some(picture) = self.list.pictures.get(&drawn.picture).or(own) else {
            return;
        };
        let height = (COVER_WIDTH * drawn.ratio).round();
        self.raw(&format!(
            "<img class=\"{class}\" width=\"{COVER_WIDTH}\" height=\"{height}\" src=\"{}\" alt=\"",
            address(picture)
        ));
        match &drawn.alt {
            Some(alt) => {
                self.text(&alt.text);
                self.raw("\"");
                self.spoken(alt);
            }
            None => self.raw("\""),
        }
        self.raw(">");
    }

    /// Writes one part as an element.
    fn line(&mut self, element: &str, class: &str, part: Option<&Part>) {
        if let Some(part) = part {
            self.open(element, class);
            self.spoken(part);
            self.raw(">");
            self.text(&part.text);
            self.raw(&format!("</{element}>\n"));
        }
    }

    /// Writes each part as a paragraph.
    fn lines(&mut self, class: &str, parts: &[Part]) {
        for part in parts {
            self.line("p", class, Some(part));
        }
    }

    /// Writes parts that the program's own labels lead: the line runs as they do, wherever the page begins its lines.
    fn labelled(&mut self, class: &str, parts: &[Part]) {
        if parts.is_empty() {
            return;
        }
        self.raw(&format!("<p class=\"{class}\" dir=\"ltr\">"));
        for part in parts {
            self.part(part);
        }
        self.raw("</p>\n");
    }

    /// Writes all parts into one element, which may run against the page.
    fn parts(&mut self, element: &str, class: &str, rtl: Option<bool>, parts: &[Part]) {
        if parts.is_empty() {
            return;
        }
        self.open(element, class);
        self.raw(running(rtl));
        self.raw(">");
        for part in parts {
            self.part(part);
        }
        self.raw(&format!("</{element}>\n"));
    }

    fn part(&mut self, part: &Part) {
        let elements: Vec<&str> = [
            (part.strong, "strong"),
            (part.slanted, "cite"),
            (part.whole || part.spoken.is_some(), "span"),
        ]
        .into_iter()
        .filter_map(|(wanted, element)| wanted.then_some(element))
        .collect();
        if let Some(address) = &part.link {
            self.raw("<a href=\"");
            self.text(address);
            self.raw("\">");
        }
        for element in &elements {
            self.raw(&format!("<{element}"));
            if *element == "span" {
                if part.whole {
                    self.raw(" class=\"whole\"");
                }
                self.spoken(part);
            }
            self.raw(">");
        }
        self.text(&part.text);
        for element in elements.iter().rev() {
            self.raw(&format!("</{element}>"));
        }
        if part.link.is_some() {
            self.raw("</a>");
        }
    }

    fn open(&mut self, element: &str, class: &str) {
        self.raw(&format!("<{element}"));
        if !class.is_empty() {
            self.raw(&format!(" class=\"{class}\""));
        }
    }

    fn meta(&mut self, key: &str, name: &str, content: &str) {
        self.raw(&format!("<meta {key}=\"{name}\" content=\""));
        self.text(content);
        self.raw("\">\n");
    }

    fn spoken(&mut self, part: &Part) {
        if let Some(spoken) = &part.spoken {
            self.running(&spoken.tag, spoken.rtl);
        }
    }

    fn language(&mut self, tag: &LanguageTag) {
        self.running(tag, tag.direction() == Direction::RightToLeft);
    }

    fn running(&mut self, tag: &LanguageTag, rtl: bool) {
        let direction = if rtl { "rtl" } else { "ltr" };
        self.raw(" lang=\"");
        self.text(tag.as_str());
        self.raw(&format!("\" dir=\"{direction}\""));
    }

    fn raw(&mut self, markup: &str) {
        self.html.push_str(markup);
    }

    /// Writes a text so that no letter of it can be taken for markup, inside an element or a quoted attribute.
    fn text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.raw("&amp;"),
                '<' => self.raw("&lt;"),
                '>' => self.raw("&gt;"),
                '"' => self.raw("&quot;"),
                '\'' => self.raw("&#39;"),
                _ => self.html.push(letter),
            }
        }
    }
}

/// Says which way an element runs, where it is not the way of the page.
fn running(rtl: Option<bool>) -> &'static str {
    match rtl {
        Some(true) => " dir=\"rtl\"",
        Some(false) => " dir=\"ltr\"",
        None => "",
    }
}

fn address(picture: &Picture) -> String {
    let kind = match picture.format() {
        PictureFormat::Jpeg => "jpeg",
        PictureFormat::Png => "png",
    };
    format!(
        "data:image/{kind};base64,{}",
        BASE64.encode(picture.bytes())
    )
}
