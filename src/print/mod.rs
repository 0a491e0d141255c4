//! The printed page: Typst world, printables, pages as pixels or PDF. The only place that knows Typst.
