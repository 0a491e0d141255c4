//! The RON file: schema, decode, encode, recover, atomic save.
