//! ISBNs and titles for Diverse BookFinder's analysis of a collection: a CSV file with one book a row and two columns. The
//! digits alone stand in the first, so that no spreadsheet program takes a part of them away with a hyphen.

use super::csv::guarded;
use crate::model::{PublicList, Written};
use csv::WriterBuilder;

/// Gives the accepted books as CSV, and the titles of those that have no ISBN and are left out. The file has no mark of byte
/// order: the first heading is read by a program.
pub fn collection(list: &PublicList) -> (String, Vec<String>) {
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    let mut left_out = Vec::new();
    // Writing into memory does not fail.
    let _ = writer.write_record(["ISBN", "Title"]);
    for entry in list.sections.iter().flat_map(|section| &section.entries) {
        let book = &entry.book;
        let mut isbns = book.isbns.iter();
        match isbns.find_map(|edition| Written::understood(&edition.isbn)) {
            Some(isbn) => {
                let _ = writer.write_record([isbn.digits(), guarded(&book.full_title())]);
            }
            None => left_out.push(book.title.clone()),
        }
    }
    let bytes = writer.into_inner().unwrap_or_default();
    (String::from_utf8_lossy(&bytes).into_owned(), left_out)
}
