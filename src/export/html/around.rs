//! What stands around the books of a web page: what the list is and where it is found, what the library says of itself, credits.

use super::Written;
use crate::print::Printable;
use crate::print::library::Panel;
use crate::print::page::{Page, Part};

impl Written<'_> {
    /// Writes what stands on the flap of a folded sheet: what the list is, in which languages, and where it is found.
    pub(super) fn flap(&mut self, told: &Page) {
        if !told.introduction.is_empty() {
            self.raw("<section>\n");
            self.line("h2", "", told.labels.get("about"));
            self.lines("introduction", &told.introduction);
            self.raw("</section>\n");
        }
        if !told.found.is_empty() {
            self.raw("<section>\n");
            self.line("h2", "", told.labels.get("languages"));
            self.raw("<ul class=\"found\" role=\"list\">\n");
            for found in &told.found {
                self.raw("<li>");
                self.part(&found.own);
                if let Some(name) = &found.name {
                    self.raw(" <small>");
                    self.part(name);
                    self.raw("</small>");
                }
                self.raw("</li>\n");
            }
            self.raw("</ul>\n</section>\n");
        }
        if let Some(address) = &told.address {
            self.raw("<section>\n");
            self.address(address, told);
            self.raw("</section>\n");
        }
    }

    fn address(&mut self, address: &Part, told: &Page) {
        self.line("h2", "", told.labels.get("find"));
        self.parts("p", "web", None, std::slice::from_ref(address));
    }

    /// Writes where the list is found, what the library says of itself, and credits, into an element.
    pub(super) fn around(&mut self, element: &str, told: &Page, other: Option<&Page>) {
        let closing = other.map_or(&[][..], |other| &other.closing);
        let is_empty = told.closing.is_empty() && closing.is_empty() && told.members.is_none();
        let folded = self.options.printable == Printable::Brochure;
        let address = told.address.as_ref().filter(|_| !folded);
        let inside = self.library_is_inside();
        let library = told.library.as_ref().filter(|_| !inside);
        if is_empty && address.is_none() && library.is_none() {
            return;
        }
        self.raw(&format!("<{element}>\n"));
        if let Some(address) = address {
            self.address(address, told);
        }
        if let Some(library) = library {
            self.library(library, told);
        }
        self.lines("", &told.closing);
        self.lines("", closing);
        self.line("p", "", told.members.as_ref());
        self.raw(&format!("</{element}>\n"));
    }

    /// Tells whether the library stands right after the books.
    pub(super) fn library_is_inside(&self) -> bool {
        self.options.printable == Printable::Handout
    }

    pub(super) fn library(&mut self, library: &Panel, told: &Page) {
        self.raw("<div class=\"library\">\n");
        if let Some(logo) = &library.logo {
            self.picture(logo, "logo");
        }
        self.line("h2", "", library.name.as_ref());
        self.lines("", &library.address);
        for (name, lines) in [("hours", &library.hours), ("programs", &library.programs)] {
            if !lines.is_empty() {
                self.line("p", "label", told.labels.get(name));
                self.lines("", lines);
            }
        }
        if let Some(web) = &library.web {
            self.parts("p", "web", None, std::slice::from_ref(web));
        }
        self.raw("</div>\n");
    }
}
