//! Identities that never change and are never used again: UUIDs of version 7. Made outside the model, which has no clock.

use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

macro_rules! identity {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl $name {
            /// Stands where a file says none. The file module puts a fresh identity in its place.
            pub(crate) fn unset() -> Self {
                Self(Uuid::nil())
            }

            /// Gives the UUID.
            pub fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

identity!(
    /// Identifies a list through all its copies.
    ListId
);
identity!(
    /// Identifies a section of a list.
    SectionId
);
identity!(
    /// Identifies an entry of a list.
    EntryId
);
