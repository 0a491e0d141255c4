//! Languages, cultures, awards, audiences: found by any of their names.
