//! What the model may not do: look at the clock and make identities.

use jiff::civil::Date;
use uuid::Uuid;

/// Makes a new identity: a UUID of version 7.
pub fn id<T: From<Uuid>>() -> T {
    Uuid::now_v7().into()
}

/// Gives today's date where the user is.
pub fn today() -> Date {
    jiff::ZonedDateTime::now().date()
}

/// Gives the time of day where the user is.
pub fn now() -> jiff::civil::Time {
    jiff::ZonedDateTime::now().time()
}
