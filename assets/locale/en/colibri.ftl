### One file a language. Each part below belongs to the part of the program with the same name.

## Model: words of the field (roles, statuses, formats, levels)

## File: opening, saving, recovering

## Shelf: this computer's own folder

## Vocabulary

## Check

## Import

## Print: labels on the printed page

## Export

## Command line

## Window: shared

## Window: shelf screen

## Window: list screen

## Window: entry editor

## Window: page pane

## Window: dialogs

## Window: import screen

## Window: settings

## Window: commands and keys

group-file = Lists and files
group-edit = Changes
group-books = Books and sections
group-find = Find and sort
group-page = The page
group-window = The window
command-new-list = New list
command-open = Open a list
command-import = Import a spreadsheet
command-save = Save
command-save-as = Save as
command-export = Print or export
command-close = Back to the shelf
command-quit = Quit Colibrí
command-undo = Undo
command-redo = Redo
command-choose-all = Choose all books shown
command-duplicate = Duplicate
command-delete = Delete
command-add-book = Add a book
command-add-section = Add a section
command-about-list = About this list
command-previous-book = Previous book
command-next-book = Next book
command-move-up = Move up
command-move-down = Move down
command-move-to-previous-section = Move to the section before
command-move-to-next-section = Move to the section after
command-find = Find
command-sort-committee = Show in the committee’s order
command-sort-title = Show by title
command-sort-author = Show by author
command-sort-year = Show by year
command-check = Check the list
command-saved-states = Saved states
command-previous-page = Previous page
command-next-page = Next page
command-zoom-in = Larger page
command-zoom-out = Smaller page
command-zoom-fit = Fit the page
command-pane-list = Show or hide the list
command-pane-book = Show or hide the book
command-pane-page = Show or hide the page
command-next-pane = Next pane
command-previous-pane = Previous pane
command-palette = Find a command
command-keys = All keys
command-settings = Settings
command-text-larger = Larger text
command-text-smaller = Smaller text
command-text-usual = Usual text size
command-switch-appearance = Switch light and dark
command-switch-tongue = Cambiar a español
