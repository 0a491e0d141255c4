//! Colibrí builds, tags, checks, prints and shares annotated booklists, offline.
//!
//! Data flows one way: [`file`] → [`model`] → ([`search`], [`check`], [`print`], [`export`]) → screen or file.
//! `ARCHITECTURE.md` draws the map; a test holds the crate to it.

pub mod app;
pub mod check;
pub mod command;
pub mod export;
pub mod file;
pub mod import;
pub mod merge;
pub mod mint;
pub mod model;
pub mod print;
pub mod search;
pub mod shelf;
pub mod vocabulary;
pub mod words;
