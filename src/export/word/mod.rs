//! The list as a Word file (ECMA-376, `docx`), for those who have to go on writing in it: real headings and styles, the language and direction
//! of each part, words for pictures, real lists. How it looks stands in `assets/export/word/styles.xml`.

mod package;
mod picture;
mod runs;
mod sheet;
mod xml;

use super::story::{Line, Piece, Role, story};
use super::telling::told;
use crate::model::{Direction, Picture, PublicList};
use crate::print::page::{Drawn, Part};
use crate::print::{Options, PrintWarning};
use package::{About, Relations};
use sheet::Sheet;
use xml::Xml;

/// What the elements of a text are called.
const NAMESPACES: [(&str, &str); 6] = [
    (
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (
        "xmlns:wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
    (
        "xmlns:a",
        "http://schemas.openxmlformats.org/drawingml/2006/main",
    ),
    (
        "xmlns:pic",
        "http://schemas.openxmlformats.org/drawingml/2006/picture",
    ),
    (
        "xmlns:adec",
        "http://schemas.microsoft.com/office/drawing/2017/decorative",
    ),
];

/// Gives the list as a Word file, and what it lacks: pictures that cannot be read. The paper holds; columns and ink have no meaning
/// here. The same list and options give the same bytes.
pub fn docx(list: &PublicList, options: &Options) -> (Vec<u8>, Vec<PrintWarning>) {
    let (told, warnings) = told(list, options);
    let (title, running, draft) = (told.title.clone(), told.running.clone(), told.draft.clone());
    let page = Sheet {
        paper: options.paper,
        rtl: options.language.direction() == Direction::RightToLeft,
    };
    let mut written = Written {
        list,
        logo: options.library.logo.as_ref(),
        page,
        relations: Relations::default(),
        pictures: 0,
        places: 0,
    };
    let mut document = Xml::new();
    document.element("w:document", &NAMESPACES, |xml| {
        xml.element("w:body", &[], |xml| {
            written.story(xml, &story(told, options.printable));
            page.write(xml, draft.is_some());
        });
    });
    let about = About {
        title: &title.text,
        language: &options.language,
        draft: draft.as_ref().map(|draft| draft.text.as_str()),
    };
    let file = package::packed(
        &about,
        document.finish(),
        draft.as_ref().map(|draft| page.header(draft)),
        page.footer(&running),
        &written.relations,
    );
    (file, warnings)
}

struct Written<'a> {
    list: &'a PublicList,
    /// The logo of the library that hands it out.
    logo: Option<&'a Picture>,
    page: Sheet,
    relations: Relations<'a>,
    /// How many pictures have been shown.
    pictures: usize,
    /// How many places have been named.
    places: usize,
}

impl Written<'_> {
    fn story(&mut self, xml: &mut Xml, pieces: &[Piece]) {
        let mut beside = false;
        let mut before = None;
        for (at, piece) in pieces.iter().enumerate() {
            let next = pieces.get(at + 1);
            let goes_on = matches!(next, Some(Piece::Line(line)) if line.role.is_of_a_book());
            match piece {
                Piece::Line(line) => {
                    let ends = beside && !goes_on && line.role.is_of_a_book();
                    beside &= !ends;
                    self.line(xml, line, before, ends);
                    before = Some(line.role);
                }
                Piece::Logo(logo) => {
                    self.paragraph(xml, "Logo", self.page.rtl, |written, xml| {
                        written.picture(xml, logo, picture::LOGO);
                    });
                }
                Piece::Cover(cover) => {
                    self.cover(xml, cover);
                    beside = goes_on;
                    if !goes_on {
                        let rtl = self.page.rtl;
                        self.paragraph(xml, "Annotation", rtl, |_, xml| clear(xml));
                    }
                }
                Piece::OtherLanguage => {}
            }
        }
    }

    /// Writes a heading or a paragraph; the last one of a book with a cover ends below it.
    fn line(&mut self, xml: &mut Xml, line: &Line, before: Option<Role>, ends: bool) {
        let Some(style) = style(line.role, before) else {
            return;
        };
        let rtl = self.rtl(line);
        self.paragraph(xml, style, rtl, |written, xml| {
            let place = line.place.as_deref().map(named);
            if let Some(name) = &place {
                written.places += 1;
                let id = written.places.to_string();
                xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", name)]);
                xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
            }
            if line.role == Role::ToPull {
                box_to_tick(xml);
            }
            match line.leads_to.as_deref().map(named) {
                Some(name) => xml.element("w:hyperlink", &[("w:anchor", &name)], |xml| {
                    for part in &line.words {
                        runs::write(xml, part, rtl, Some("Hyperlink"));
                    }
                }),
                None => {
                    for part in &line.words {
                        written.part(xml, part, rtl);
                    }
                }
            }
            if ends {
                clear(xml);
            }
        });
    }

    fn part(&mut self, xml: &mut Xml, part: &Part, line_rtl: bool) {
        match &part.link {
            Some(address) => {
                let name = self.relations.address(address);
                xml.element("w:hyperlink", &[("r:id", &name)], |xml| {
                    runs::write(xml, part, line_rtl, Some("Hyperlink"));
                });
            }
            None => runs::write(xml, part, line_rtl, None),
        }
    }

    /// Tells which way a line runs.
    fn rtl(&self, line: &Line) -> bool {
        let own = match line.words.as_slice() {
            [part] => part.spoken.as_ref(),
            _ => None,
        };
        match (line.rtl, own) {
            _ if line.role.is_labelled() => false,
            (Some(rtl), _) => rtl,
            (None, Some(own)) => own.rtl,
            (None, None) => self.page.rtl,
        }
    }

    fn paragraph(
        &mut self,
        xml: &mut Xml,
        style: &str,
        rtl: bool,
        inside: impl FnOnce(&mut Self, &mut Xml),
    ) {
        // What the program's own words lead begins where the page begins its lines.
        let aside = self.page.rtl && !rtl && matches!(style, "Facts" | "Languages" | "Cultures");
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.empty("w:pStyle", &[("w:val", style)]);
                if rtl {
                    xml.empty("w:bidi", &[]);
                }
                if aside {
                    xml.empty("w:jc", &[("w:val", "right")]);
                }
            });
            inside(self, xml);
        });
    }

    /// Writes a cover as a paragraph of its own, so that it is read in its place; what follows stands beside it.
    fn cover(&mut self, xml: &mut Xml, cover: &Drawn) {
        let (width, _) = picture::size(cover, picture::COVER);
        let width = (width / picture::TWIP).to_string();
        let side = if self.page.rtl { "right" } else { "left" };
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.empty("w:pStyle", &[("w:val", "Cover")]);
                xml.empty(
                    "w:framePr",
                    &[
                        ("w:w", &width),
                        ("w:hSpace", "200"),
                        ("w:wrap", "around"),
                        ("w:vAnchor", "text"),
                        ("w:hAnchor", "margin"),
                        ("w:xAlign", side),
                        ("w:y", "60"),
                    ],
                );
            });
            self.picture(xml, cover, picture::COVER);
        });
    }

    fn picture(&mut self, xml: &mut Xml, drawn: &Drawn, most: (u32, u32)) {
        let own = self.logo.filter(|logo| logo.id() == drawn.picture);
        let Some(kept) = self.list.pictures.get(&drawn.picture).or(own) else {
            return;
        };
        self.pictures += 1;
        let relation = self.relations.picture(&drawn.picture, kept);
        picture::write(xml, self.pictures, &relation, drawn, most);
    }
}

/// Gives the name of the style of a line. The mark of a draft stands above each page instead.
fn style(role: Role, before: Option<Role>) -> Option<&'static str> {
    Some(match role {
        Role::Draft => return None,
        Role::Title => "Title",
        Role::Year => "Year",
        Role::Subtitle => "Subtitle",
        Role::Slogan => "Slogan",
        Role::Introduction => "Introduction",
        Role::Section => "Heading1",
        Role::Note => "SectionIntroduction",
        Role::Book { alone: false } => "Heading2",
        Role::Book { alone: true } => "BookWithoutSection",
        Role::By | Role::Facts => "Facts",
        Role::Languages => "Languages",
        Role::Cultures => "Cultures",
        Role::Annotation => "Annotation",
        Role::Award => "Award",
        Role::ToPull => "Checklist",
        Role::Group => "IndexHeading",
        Role::See => "IndexNote",
        Role::Way | Role::Label => "IndexUse",
        Role::Contact => "Contact",
        Role::Listed => "IndexEntry",
        Role::Empty => "Remark",
        Role::Closing if before == Some(Role::Closing) => "Credits",
        Role::Closing => "FirstCredits",
    })
}

/// Goes on below what stands beside the text. The line that begins there is as low as a line can be.
fn clear(xml: &mut Xml) {
    xml.element("w:r", &[], |xml| {
        xml.element("w:rPr", &[], |xml| {
            xml.empty("w:sz", &[("w:val", "2")]);
            xml.empty("w:szCs", &[("w:val", "2")]);
        });
        xml.empty("w:br", &[("w:type", "textWrapping"), ("w:clear", "all")]);
    });
}

/// Writes an empty box before a book.
fn box_to_tick(xml: &mut Xml) {
    xml.element("w:r", &[], |xml| {
        xml.text("w:t", &[], "☐");
        xml.empty("w:tab", &[]);
    });
}

/// Gives the name of a place as Word takes it: letters and digits, at most forty.
fn named(place: &str) -> String {
    let letters = place.chars().filter(char::is_ascii_alphanumeric);
    letters.take(40).collect()
}
