//! Names of copies.

use super::*;
use crate::app::asker::LONGEST_NAME;
use crate::mint;
use crate::model::Texts;

#[track_caller]
fn check_name(title: &str, expected: &str) {
    let english = LanguageTag::english();
    let mut list = Booklist::new(mint::id(), english.clone());
    list.title = Texts::of(&english, title);
    assert_eq!(offered_name(&list, What::Pdf, &english), expected);
}

#[test]
fn the_name_that_is_offered_is_one_that_every_disk_takes() {
    check_name("Together with Día 2027", "Together with Día 2027.pdf");
    check_name("../../x", "x.pdf");
    check_name("Who? What: where/when", "Who What where when.pdf");
    check_name("", "Colibri.pdf");
    check_name("...", "Colibri.pdf");
    check_name(
        &"a".repeat(500),
        &format!("{}.pdf", "a".repeat(LONGEST_NAME)),
    );
}
