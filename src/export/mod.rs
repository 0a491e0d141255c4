//! What leaves the program as a file: PDF, HTML, plain text.
