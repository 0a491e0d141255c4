//! This computer's own folder: recent lists, saved states, drafts, settings.
