//! Finding entries as one types.
