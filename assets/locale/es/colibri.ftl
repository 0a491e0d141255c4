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

