//! Everything that can be done in the window, as one table: name, key, group. The palette, the page of keys and the tooltips are
//! made from it, and nothing can be pressed that is not in it.

use super::keys::Chord;
use crate::say;
use crate::words::{Tongue, Words};
use iced::keyboard::key::{Named, Physical};
use iced::keyboard::{Key, Modifiers};

/// Where a command stands on the page of keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Group {
    /// Lists and files.
    File,
    /// Changing the list.
    Edit,
    /// Books and sections.
    Books,
    /// Finding and sorting.
    Find,
    /// The page as it will print.
    Page,
    /// The window.
    Window,
}

impl Group {
    /// Every group, in the order of the page of keys.
    pub const ALL: [Self; 6] = [
        Self::File,
        Self::Edit,
        Self::Books,
        Self::Find,
        Self::Page,
        Self::Window,
    ];

    /// Names the group.
    pub fn name(self, words: &Words) -> String {
        match self {
            Self::File => say!(words, "group-file"),
            Self::Edit => say!(words, "group-edit"),
            Self::Books => say!(words, "group-books"),
            Self::Find => say!(words, "group-find"),
            Self::Page => say!(words, "group-page"),
            Self::Window => say!(words, "group-window"),
        }
    }
}

/// Where a command can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// Everywhere.
    Anywhere,
    /// Only with a list open.
    List,
}

macro_rules! commands {
    ($($(#[$doc:meta])* $command:ident: $group:ident, $place:ident, $id:literal, [$($chord:expr),*];)+) => {
        /// Something that can be done.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Command {
            $($(#[$doc])* $command,)+
        }

        impl Command {
            /// Every command, in the order of the page of keys.
            pub const ALL: &'static [Self] = &[$(Self::$command),+];

            /// Names it as the palette and the tooltips do.
            pub fn name(self, words: &Words) -> String {
                match self {
                    $(Self::$command => say!(words, $id),)+
                }
            }

            /// Gives its keys, the usual one first.
            pub const fn chords(self) -> &'static [Chord] {
                match self {
                    $(Self::$command => const { &[$($chord),*] },)+
                }
            }

            /// Gives its group.
            pub const fn group(self) -> Group {
                match self {
                    $(Self::$command => Group::$group,)+
                }
            }

            /// Gives the place where it can be given.
            pub const fn place(self) -> Place {
                match self {
                    $(Self::$command => Place::$place,)+
                }
            }
        }
    };
}

const fn ctrl(letter: char) -> Chord {
    Chord::letter(letter).command()
}

const fn named(named: Named) -> Chord {
    Chord::named(named)
}

commands! {
    /// Begins a new list.
    NewList: File, Anywhere, "command-new-list", [ctrl('n')];
    /// Opens a list.
    Open: File, Anywhere, "command-open", [ctrl('o')];
    /// Imports a spreadsheet.
    Import: File, Anywhere, "command-import", [ctrl('i')];
    /// Saves the list.
    Save: File, List, "command-save", [ctrl('s')];
    /// Saves the list under another name.
    SaveAs: File, List, "command-save-as", [ctrl('s').shift()];
    /// Opens the print studio.
    Print: File, List, "command-print", [ctrl('p')];
    /// Saves the print at hand as a PDF.
    ExportPdf: File, List, "command-export-pdf", [ctrl('e')];
    /// Exports several prints at once.
    ExportSeveral: File, List, "command-export-several", [ctrl('e').shift()];
    /// Goes back to the shelf.
    Close: File, List, "command-close", [ctrl('w')];
    /// Ends the program.
    Quit: File, Anywhere, "command-quit", [ctrl('q')];
    /// Undoes the last change.
    Undo: Edit, List, "command-undo", [ctrl('z')];
    /// Does again what was undone.
    Redo: Edit, List, "command-redo", [ctrl('z').shift(), ctrl('y')];
    /// Chooses all books that are shown.
    ChooseAll: Edit, List, "command-choose-all", [ctrl('a')];
    /// Duplicates what is chosen.
    Duplicate: Edit, List, "command-duplicate", [ctrl('d')];
    /// Deletes what is chosen.
    Delete: Edit, List, "command-delete", [named(Named::Delete), named(Named::Delete).command()];
    /// Remembers the tags of the chosen book.
    CopyTags: Edit, List, "command-copy-tags", [ctrl('c').shift()];
    /// Adds the remembered tags to the chosen books.
    PasteTags: Edit, List, "command-paste-tags", [ctrl('p').shift()];
    /// Adds a book after the chosen one.
    AddBook: Books, List, "command-add-book", [named(Named::Enter).command()];
    /// Adds a section after the present one.
    AddSection: Books, List, "command-add-section", [named(Named::Enter).command().shift()];
    /// Edits the facts about the list itself.
    AboutList: Books, List, "command-about-list", [named(Named::F2)];
    /// Goes to the book before.
    PreviousBook: Books, List, "command-previous-book", [named(Named::PageUp).command()];
    /// Goes to the book after.
    NextBook: Books, List, "command-next-book", [named(Named::PageDown).command()];
    /// Moves what is chosen up.
    MoveUp: Books, List, "command-move-up", [named(Named::ArrowUp).alt()];
    /// Moves what is chosen down.
    MoveDown: Books, List, "command-move-down", [named(Named::ArrowDown).alt()];
    /// Moves what is chosen to the section before.
    MoveToPreviousSection: Books, List, "command-move-to-previous-section", [named(Named::ArrowUp).alt().shift()];
    /// Moves what is chosen to the section after.
    MoveToNextSection: Books, List, "command-move-to-next-section", [named(Named::ArrowDown).alt().shift()];
    /// Goes to the search field.
    Find: Find, List, "command-find", [ctrl('f')];
    /// Shows what the books have in common, to choose by it.
    Filter: Find, List, "command-filter", [ctrl('f').shift()];
    /// Shows the committee's own order.
    SortCommittee: Find, List, "command-sort-committee", [];
    /// Shows the books by title.
    SortTitle: Find, List, "command-sort-title", [];
    /// Shows the books by author.
    SortAuthor: Find, List, "command-sort-author", [];
    /// Shows the books by year.
    SortYear: Find, List, "command-sort-year", [];
    /// Shows what the list covers and what it misses.
    Coverage: Find, List, "command-coverage", [named(Named::F9)];
    /// Shows what should be looked at again.
    Check: Find, List, "command-check", [named(Named::F7)];
    /// Asks book by book for what is not stated.
    TagDesk: Find, List, "command-tag-desk", [named(Named::F8)];
    /// Shows the saved states.
    SavedStates: Find, List, "command-saved-states", [ctrl('h')];
    /// Shows the terms for cultures and the names of languages.
    Vocabulary: Find, List, "command-vocabulary", [ctrl('v').shift()];
    /// Goes to the page before.
    PreviousPage: Page, List, "command-previous-page", [named(Named::PageUp).alt()];
    /// Goes to the page after.
    NextPage: Page, List, "command-next-page", [named(Named::PageDown).alt()];
    /// Shows the page larger.
    ZoomIn: Page, List, "command-zoom-in", [Chord::letter('+').alt(), Chord::letter('=').alt()];
    /// Shows the page smaller.
    ZoomOut: Page, List, "command-zoom-out", [Chord::letter('-').alt()];
    /// Fits the page to the pane.
    ZoomFit: Page, List, "command-zoom-fit", [Chord::letter('0').alt()];
    /// Shows or hides the pane with the list.
    PaneList: Window, List, "command-pane-list", [ctrl('1')];
    /// Shows or hides the pane with the book.
    PaneBook: Window, List, "command-pane-book", [ctrl('2')];
    /// Shows or hides the pane with the page.
    PanePage: Window, List, "command-pane-page", [ctrl('3')];
    /// Goes to the next pane.
    NextPane: Window, List, "command-next-pane", [named(Named::F6)];
    /// Goes to the pane before.
    PreviousPane: Window, List, "command-previous-pane", [named(Named::F6).shift()];
    /// Finds a command by its name.
    Palette: Window, Anywhere, "command-palette", [ctrl('k')];
    /// Shows all keys.
    Keys: Window, Anywhere, "command-keys", [named(Named::F1)];
    /// Shows the settings.
    Settings: Window, Anywhere, "command-settings", [ctrl(',')];
    /// Makes all text larger.
    TextLarger: Window, Anywhere, "command-text-larger", [ctrl('+'), ctrl('=')];
    /// Makes all text smaller.
    TextSmaller: Window, Anywhere, "command-text-smaller", [ctrl('-')];
    /// Gives all text its usual size.
    TextUsual: Window, Anywhere, "command-text-usual", [ctrl('0')];
    /// Goes from light to dark to the system's choice.
    SwitchAppearance: Window, Anywhere, "command-switch-appearance", [];
    /// Goes from English to Spanish and back.
    SwitchTongue: Window, Anywhere, "command-switch-tongue", [];
}

impl Command {
    /// Finds the command that a key press gives.
    pub fn of_key(key: &Key, physical: Physical, modifiers: Modifiers) -> Option<Self> {
        Self::ALL.iter().copied().find(|command| {
            command
                .chords()
                .iter()
                .any(|chord| chord.is(key, physical, modifiers))
        })
    }

    /// Gives its usual key as people read it, or nothing where it has none.
    pub fn written(self, words: &Words) -> Option<String> {
        self.chords().first().map(|chord| chord.written(words))
    }

    /// Gives its usual key where that is called the same in every tongue: `F7`.
    pub fn key(self) -> Option<String> {
        self.written(&Words::of(Tongue::English))
    }

    /// Names it with its key: `Save (Ctrl+S)`.
    pub fn tip(self, words: &Words) -> String {
        match self.written(words) {
            Some(key) => format!("{} ({key})", self.name(words)),
            None => self.name(words),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{HashMap, HashSet};

    #[test]
    fn no_two_commands_share_a_key() {
        let mut taken = HashMap::new();
        for command in Command::ALL {
            for chord in command.chords() {
                assert_eq!(
                    taken.insert(*chord, *command),
                    None,
                    "{command:?} {}",
                    chord.written(&Words::of(Tongue::English))
                );
            }
        }
    }

    #[test]
    fn every_command_has_a_name_of_its_own_in_both_tongues() {
        for tongue in Tongue::ALL {
            let words = Words::of(tongue);
            let names: HashSet<_> = Command::ALL
                .iter()
                .map(|command| command.name(&words))
                .collect();
            assert_eq!(names.len(), Command::ALL.len());
        }
    }
}
