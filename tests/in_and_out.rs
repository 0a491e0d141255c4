//! Spreadsheets in and copies out, through the real program.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod window;

