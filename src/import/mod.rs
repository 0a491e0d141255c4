//! Other formats in, and pictures of covers.
