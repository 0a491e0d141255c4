//! Colibrí.
fn main() {}
