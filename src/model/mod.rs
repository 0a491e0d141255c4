//! The domain: lists, sections, entries, books, and every change that can be made to them.
//!
//! Knows nothing of files, clocks, windows or pages, and uses nothing else of this crate. Names are the field's own words.
//!
//! A [`Booklist`] is cheap to clone: entries and pictures are shared until one is changed, so that a snapshot can be handed
//! to a thread that saves or prints while the original goes on changing.

mod aim;
mod audience;
mod award;
mod book;
mod culture;
mod edit;
mod entry;
mod history;
mod id;
mod isbn;
mod language;
mod library;
mod list;
mod picture;
mod printing;
mod public;
mod section;
mod texts;
mod written;

pub use aim::{Aim, BookKind, Goal, Spread};
pub use audience::{Ages, Audience, Grade, Grades};
pub use award::{Award, AwardLevel};
pub use book::{
    Availability, Book, Contributor, EditionIsbn, Format, NoneOf, Original, Role, Series,
};
pub use culture::{CultureTag, Portrayal, TagSource, Term, TermId};
pub use edit::{Edit, EditError, EntryField, ListField, SectionField};
pub use entry::{Entry, Status};
pub use history::{History, Joining};
pub use id::{EntryId, ListId, SectionId};
pub use isbn::{Isbn, IsbnError};
pub use language::{
    Direction, LanguageName, LanguageRole, LanguageTag, LanguageTagError, LanguageUse, OtherEdition,
};
pub use library::Library;
pub use list::{Booklist, EntryStyle, HouseStyle, Stage};
pub use picture::{Cover, Picture, PictureError, PictureFormat, PictureId};
pub use printing::{
    Art, Bookmarks, Columns, Composition, Ink, Member, NamedPrint, Pairing, Palette, Paper,
    PrintOptions, Printable, Talkers,
};
pub use public::{PublicEntry, PublicList, PublicSection};
pub use section::Section;
pub use texts::{Texts, word_count};
pub use written::{Written, Year, YearError};

/// Tells whether a value is the one that a file leaves out.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
