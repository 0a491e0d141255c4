//! A picture in a Word file, standing in the line like a letter, with its words or marked as decoration.

use super::xml::Xml;
use crate::print::page::Drawn;

/// The unit in which Word measures pictures: so many are an inch.
const INCH: u32 = 914_400;
/// A twentieth of a point in the same unit.
pub(super) const TWIP: u32 = 635;

/// The most that a cover and a logo measure, width and height.
pub(super) const COVER: (u32, u32) = (INCH * 8 / 10, INCH * 12 / 10);
pub(super) const LOGO: (u32, u32) = (INCH * 16 / 10, INCH * 9 / 10);

/// Says that a picture is decoration (Office 2019 and later).
const DECORATIVE: &str = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

/// Gives width and height of a picture that fits into a box.
pub(super) fn size(drawn: &Drawn, most: (u32, u32)) -> (u32, u32) {
    let (widest, highest) = (f64::from(most.0), f64::from(most.1));
    let width = widest.min(highest / drawn.ratio).max(1.0);
    let height = (width * drawn.ratio).clamp(1.0, highest);
    (width as u32, height as u32)
}

/// Writes the picture of a relation; `number` tells it from all others.
pub(super) fn write(xml: &mut Xml, number: usize, relation: &str, drawn: &Drawn, most: (u32, u32)) {
    let (width, height) = size(drawn, most);
    let (width, height) = (width.to_string(), height.to_string());
    let (id, name) = (number.to_string(), format!("Picture {number}"));
    let alt = drawn.alt.as_ref().map_or("", |alt| alt.text.as_str());
    let about = [("id", id.as_str()), ("name", &name), ("descr", alt)];
    let extent = [("cx", width.as_str()), ("cy", &height)];
    xml.element("w:r", &[], |xml| {
        xml.element("w:drawing", &[], |xml| {
            let none = [
                ("distT", "0"),
                ("distB", "0"),
                ("distL", "0"),
                ("distR", "0"),
            ];
            xml.element("wp:inline", &none, |xml| {
                xml.empty("wp:extent", &extent);
                xml.element("wp:docPr", &about, |xml| {
                    if alt.is_empty() {
                        decorative(xml);
                    }
                });
                xml.element("wp:cNvGraphicFramePr", &[], |xml| {
                    xml.empty("a:graphicFrameLocks", &[("noChangeAspect", "1")]);
                });
                let kind = "http://schemas.openxmlformats.org/drawingml/2006/picture";
                xml.element("a:graphic", &[], |xml| {
                    xml.element("a:graphicData", &[("uri", kind)], |xml| {
                        xml.element("pic:pic", &[], |xml| {
                            xml.element("pic:nvPicPr", &[], |xml| {
                                xml.empty("pic:cNvPr", &about);
                                xml.empty("pic:cNvPicPr", &[]);
                            });
                            xml.element("pic:blipFill", &[], |xml| {
                                xml.empty("a:blip", &[("r:embed", relation)]);
                                xml.element("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]));
                            });
                            xml.element("pic:spPr", &[], |xml| shape(xml, &extent));
                        });
                    });
                });
            });
        });
    });
}

fn decorative(xml: &mut Xml) {
    xml.element("a:extLst", &[], |xml| {
        xml.element("a:ext", &[("uri", DECORATIVE)], |xml| {
            xml.empty("adec:decorative", &[("val", "1")]);
        });
    });
}

/// Draws a picture as it is, with a thin line around it.
fn shape(xml: &mut Xml, extent: &[(&str, &str)]) {
    xml.element("a:xfrm", &[], |xml| {
        xml.empty("a:off", &[("x", "0"), ("y", "0")]);
        xml.empty("a:ext", extent);
    });
    xml.element("a:prstGeom", &[("prst", "rect")], |xml| {
        xml.empty("a:avLst", &[]);
    });
    xml.element("a:ln", &[("w", "6350")], |xml| {
        xml.element("a:solidFill", &[], |xml| {
            xml.empty("a:srgbClr", &[("val", "E4DDD0")]);
        });
    });
}
