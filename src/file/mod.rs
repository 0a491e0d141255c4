//! The list as a file: one readable RON text with everything in it. `docs/file-format.md` describes it.
//!
//! Reads, writes, recovers and saves lists; knows nothing of where this computer keeps its own things (that is
//! [`crate::shelf`]) and nothing of other formats.

mod decode;
mod disk;
mod encode;
mod mend;
mod place;
mod recover;
mod schema;
mod sentence;
mod state;

pub(crate) use decode::is_list;
pub use decode::{DecodeError, Fault, Opened, Reservation, decode};
pub(crate) use disk::read_within;
pub use disk::{
    OpenError, OpenedFile, RecoveredFile, SaveError, Saved, Stamp, open, open_damaged,
    remove_leftovers, save, write_atomically,
};
pub use encode::encode;
pub use mend::Notice;
pub use place::{Place, inside, place, whole};
pub use recover::{Lost, LostPart, Recovered, recover};
pub use state::{Lineage, State, StateError};

/// The number of the format that this version writes.
pub const FORMAT: u32 = 1;

/// The largest file that is opened or saved, in bytes.
pub const LARGEST: u64 = 256 * 1024 * 1024;

/// The most entries that a list may have.
pub const MOST_ENTRIES: usize = 100_000;

/// The largest picture inside a list, in bytes.
pub const LARGEST_PICTURE: usize = 16 * 1024 * 1024;

/// The first line of every file.
pub(crate) const FIRST_LINE: &str = "// A booklist made with Colibrí. Any text editor opens it; docs/file-format.md describes it.\n";
