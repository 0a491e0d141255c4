//! The sheet of a Word file: its size and margins, the mark of a draft above each page, and title and number below.

use super::NAMESPACES;
use super::runs;
use super::xml::Xml;
use crate::print::Paper;
use crate::print::page::Part;

/// The margins, in twentieths of a point.
const MARGIN: u32 = 1440;

#[derive(Clone, Copy)]
pub(super) struct Sheet {
    pub(super) paper: Paper,
    /// It is read from right to left.
    pub(super) rtl: bool,
}

impl Sheet {
    /// Gives width and height in twentieths of a point. What is meant for a wall is written on an ordinary sheet here.
    fn size(self) -> (u32, u32) {
        match self.paper {
            Paper::Letter | Paper::Tabloid => (12_240, 15_840),
            Paper::A4 | Paper::A3 => (11_906, 16_838),
        }
    }

    /// Writes what holds for all pages, which stands at the end of the text.
    pub(super) fn write(self, xml: &mut Xml, has_header: bool) {
        let (width, height) = self.size();
        let [width, height, margin] = [width, height, MARGIN].map(|length| length.to_string());
        xml.element("w:sectPr", &[], |xml| {
            let mut shown = |name: &str, id: &str| {
                xml.empty(name, &[("w:type", "default"), ("r:id", id)]);
            };
            if has_header {
                shown("w:headerReference", "header");
            }
            shown("w:footerReference", "footer");
            xml.empty("w:pgSz", &[("w:w", &width), ("w:h", &height)]);
            xml.empty(
                "w:pgMar",
                &[
                    ("w:top", &margin),
                    ("w:right", &margin),
                    ("w:bottom", &margin),
                    ("w:left", &margin),
                    ("w:header", "620"),
                    ("w:footer", "620"),
                    ("w:gutter", "0"),
                ],
            );
            if self.rtl {
                xml.empty("w:bidi", &[]);
            }
        });
    }

    pub(super) fn header(self, draft: &Part) -> Vec<u8> {
        let mut xml = Xml::new();
        xml.element("w:hdr", &NAMESPACES, |xml| {
            xml.element("w:p", &[], |xml| {
                self.properties(xml, "DraftMark", |_| {});
                runs::write(xml, draft, self.rtl, None);
            });
        });
        xml.finish()
    }

    pub(super) fn footer(self, running: &Part) -> Vec<u8> {
        let (width, _) = self.size();
        let far = (width - 2 * MARGIN).to_string();
        let mut xml = Xml::new();
        xml.element("w:ftr", &NAMESPACES, |xml| {
            xml.element("w:p", &[], |xml| {
                self.properties(xml, "Footer", |xml| {
                    xml.element("w:tabs", &[], |xml| {
                        xml.empty("w:tab", &[("w:val", "right"), ("w:pos", &far)]);
                    });
                });
                runs::write(xml, running, self.rtl, None);
                xml.element("w:r", &[], |xml| xml.empty("w:tab", &[]));
                counted(xml, "PAGE");
                xml.element("w:r", &[], |xml| {
                    xml.text("w:t", &[("xml:space", "preserve")], " / ");
                });
                counted(xml, "NUMPAGES");
            });
        });
        xml.finish()
    }

    fn properties(self, xml: &mut Xml, style: &str, more: impl FnOnce(&mut Xml)) {
        xml.element("w:pPr", &[], |xml| {
            xml.empty("w:pStyle", &[("w:val", style)]);
            more(xml);
            if self.rtl {
                xml.empty("w:bidi", &[]);
            }
        });
    }
}

/// Writes a number that Word counts itself.
fn counted(xml: &mut Xml, what: &str) {
    xml.element("w:fldSimple", &[("w:instr", what)], |xml| {
        xml.element("w:r", &[], |xml| xml.text("w:t", &[], "1"));
    });
}
