### One file a language. Each part below belongs to the part of the program with the same name.

## Model: words of the field (roles, statuses, formats, levels)

role-author = Author
role-illustrator = Illustrator
role-translator = Translator
role-editor = Editor
role-adapter = Adapter
role-compiler = Compiler
role-photographer = Photographer
role-narrator = Narrator
role-cover-artist = Cover artist
role-calligrapher = Calligrapher
role-contributor = Contributor
status-suggested = Suggested
status-nominated = Nominated
status-discussed = Discussed
status-accepted = Accepted
status-declined = Declined
format-board-book = Board book
format-picture-book = Picture book
format-early-reader = Early reader
format-chapter-book = Chapter book
format-novel = Novel
format-verse-novel = Novel in verse
format-graphic-novel = Graphic novel
format-nonfiction = Nonfiction
format-poetry = Poetry
format-folklore = Folklore
format-short-stories = Short stories
format-play = Play
format-audiobook = Audiobook
format-other = Other
award-winner = Winner
award-honor = Honor
award-finalist = Finalist
award-commended = Commended
source-jacket = Book jacket
source-authors-site = Author’s own site
source-publisher = Publisher
source-award = Award
source-other = Other
portrayal-any-child = Any child
portrayal-beautiful-life = Beautiful life
portrayal-biography = Biography
portrayal-cross-group = Cross group
portrayal-folklore = Folklore
portrayal-incidental = Incidental
portrayal-informational = Informational
portrayal-oppression = Oppression
portrayal-race-culture-concepts = Race and culture concepts
use-text = Text
use-translated-from = Translated from
use-bilingual-original = Bilingual: original
use-bilingual-parallel = Bilingual: parallel text
use-words-woven-in = Words woven in
use-wordless = Wordless
use-summary = Summary
use-front-or-back-matter = Front or back matter
use-notes = Notes
use-taught = Language being taught
use-audio = Audio
use-audio-translated-from = Audio translated from
use-audio-bilingual-original = Bilingual audio: original
use-subtitles = Subtitles
use-also-published-in = Also published in
note-and = { $sound ->
   *[any] { $first } and { $last }
}
note-from = { $of ->
   *[any] { $language }
}
note-bilingual = Bilingual { $languages }
note-trilingual = Trilingual { $languages }
note-multilingual = Multilingual { $languages }
index-several-languages = several languages
note-several-languages = In several languages
note-in = In { $languages }
note-with-words = With { $words } words
note-in-with-words = { $languages }, with { $words } words
note-wordless = Wordless
note-translated = Translated from { $languages }
note-also = Also published in { $languages }
note-summary = Summary in { $languages }
note-matter = Front or back matter in { $languages }
note-notes = Notes in { $languages }
note-taught = For learning { $languages }
note-audio = Audio in { $languages }
note-audio-bilingual = Bilingual audio { $languages }
note-audio-translated = Audio translated from { $languages }
note-subtitles = Subtitles in { $languages }

## File: opening, saving, recovering

file-open-missing = There is no such file. It may have been moved or renamed; look for it with “Open”.
file-open-folder = This is a folder, not a list. Open a file inside it.
file-open-not-a-file = This is a device or a pipe, not a file, so there is no list to open.
file-open-not-allowed = You are not allowed to read this file. Ask its owner, or open a copy of your own.
file-open-too-large = The file is { $size } MB; a list may be { $limit } MB at most. It was not opened, and nothing was changed.
file-open-disk = The file could not be read ({ $reason }). Nothing was changed; try again, or open a copy from another place.
file-empty = The file is empty. Nothing was changed; if it held a list once, look for an earlier saved state.
file-not-a-booklist = This file is not a list made with Colibrí. To bring in a spreadsheet, use “Import”.
file-no-format = The file does not say its format. Add “format: 1,” after “Booklist(”, or recover what can be read.
file-not-text = Line { $line } holds bytes that are not text (UTF-8). The file is as it was; recover it to keep all that can be read.
file-damaged = Line { $line }, column { $column }: { $fault }. The file is as it was; correct that place, or recover all that can be read.
file-fault-ends = the file ends in the middle
file-fault-too-deep = brackets are nested too deeply
file-fault-word = “{ $found }” is not one of the words that belong here ({ $expected })
file-fault-twice = “{ $name }” appears twice
file-fault-language = “{ $text }” is not a language tag such as en, es or zh-Hant
file-fault-picture = a picture cannot be read
file-fault-other = a bracket, a comma, a quotation mark or a value is not as it should be
file-picture-damaged = The picture { $picture } in the file is damaged. The file is as it was; recover it to keep everything else.
file-picture-too-large = A picture in the file is { $size } MB, which is too large. The file was not opened, and nothing was changed.
file-many-entries = The file has { $count } entries; a list may have { $limit } at most. It was not opened, and nothing was changed.
file-save-changed = The file was changed on disk since you opened it. Nothing was written; you can keep both.
file-save-would-lose = That file holds things that this version of Colibrí cannot keep. It was left as it was; save under another name.
file-save-not-allowed = You are not allowed to write there, or the file is read-only. The old file is as it was; save in another folder.
file-save-full = The disk is full. The old file is as it was; make room, or save on another disk.
file-save-no-folder = The folder is no longer there. Your list is safe in the window; save in another folder.
file-save-folder = There is a folder with that name. Choose another name for the list.
file-save-not-a-file = There is a device or a pipe with that name. Choose another name for the list.
file-save-too-large = The list, with its pictures, is larger than a file may be ({ $limit } MB). Nothing was written; use fewer or smaller pictures.
file-save-disk = The list could not be saved ({ $reason }). The old file is as it was; try again, or save in another place.
file-newer-format = This file was made with a newer version of Colibrí (format { $format }; this version knows { $ours }). You can read it, but saving here would lose something.
file-unknown-field = This version of Colibrí does not know the field “{ $field }”. You can read the list, but saving here would lose it.
file-copied-entry = “{ $title }” was in the file twice with the same id; the second one is an entry of its own now.
file-copied-section = The section “{ $heading }” was in the file twice with the same id; the second one is a section of its own now.
file-absent-cover = “{ $title }”: its cover is not in the file. All pictures are kept; choose the cover again.
file-absent-logo = The logo is not in the file. All pictures are kept; choose the logo again.
file-renamed-picture = The picture “{ $name }” was given the name that belongs to it.
file-lines = { $from ->
    [0] In the file
   *[other] { $more ->
        [yes] Lines { $from } to { $to }
       *[no] Line { $from }
    }
}
file-lost-entry = { $lines }: the entry “{ $title }” could not be read.
file-lost-entry-unknown = { $lines }: an entry could not be read.
file-lost-entry-field = { $lines }: in “{ $title }”, all or part of “{ $field }” could not be read.
file-lost-entry-line = { $lines }: a part of “{ $title }” could not be read.
file-lost-untitled-field = { $lines }: a part of an entry could not be read.
file-lost-section-field = { $lines }: a part of a section could not be read.
file-lost-list-field = { $lines }: of the list itself, all or part of “{ $field }” could not be read.
file-lost-picture = { $lines }: a picture could not be read.
file-lost-letters = { $lines }: some letters could not be read and were replaced by �.
file-lost-unknown = { $lines }: this could not be read.

## Shelf: this computer's own folder

shelf-no-place = This computer gives Colibrí no folder of its own; you can work and save lists, but recent lists, drafts and settings are not kept.
shelf-disk = Colibrí’s own folder on this computer cannot be used ({ $reason }). Your lists are not affected; save often, because drafts may not be kept.
shelf-damaged = Something in Colibrí’s own folder on this computer cannot be read. Your lists are not affected.
shelf-settings-aside = Your settings could not be read and the usual ones are in use; the old ones are kept in { $path }.
shelf-vocabulary-aside = The vocabulary of this computer could not be read. It was put aside as { $path }; nothing in it is lost. Until it is mended, languages and cultures have the names that are inside the program; lists keep their own.
shelf-claim-taken = This list is already open in another window. Work there, or look at it here without saving.

template-dia-birth-prek = Día: birth to PreK
template-dia-k-2 = Día: kindergarten to grade{"\u00A0"}2
template-dia-3-5 = Día: grades 3{"\u00A0"}to{"\u00A0"}5
template-dia-6-8 = Día: grades 6{"\u00A0"}to{"\u00A0"}8
template-dia = Día: all ages
template-summer = Summer reading
template-plain = Plain list
template-birth-prek = Birth to PreK
template-k-2 = Kindergarten to grade 2
template-3-5 = Grades 3 to 5
template-6-8 = Grades 6 to 8
template-board-books = Board books
template-picture-books = Picture books
template-rhymes = Songs and rhymes
template-early-readers = Early readers
template-fiction = Fiction
template-nonfiction = Nonfiction
template-graphic-novels = Graphic novels
template-poetry = Poetry and novels in verse

## Vocabulary

## Search: facets

facet-text = Language of the text
facet-bilingual = Bilingual with
facet-translated-from = Translated from
facet-words-woven-in = Words woven in
facet-also-published-in = Also published in
facet-audio = Audio in
facet-other-use = Other uses of a language
facet-about = About a culture
facet-by = By a person of a culture
facet-setting = Set in
facet-age-band = Ages
facet-format = Format
facet-year = Year
facet-award = Award
facet-publisher = Publisher
facet-status = Status
facet-portrayal = How groups are shown
facet-section = Section
facet-not-stated = Not stated
facet-none = None
facet-none-bilingual = Not bilingual
facet-none-translated-from = Not translated
facet-none-words-woven-in = No words woven in
facet-none-audio = No audio
facet-none-about = No culture in particular
facet-none-by = Makers name no culture as their own
facet-none-setting = No place in particular
facet-none-award = No award
facet-section-number = Section { $number }
facet-section-gone = A section that is not there any more

## Check

check-quoted = “{ $text }”
check-untitled = Book without a title
check-spelling = “{ $text }” ({ $count ->
    [one] once
    [2] twice
   *[other] { $count } times
})
check-missing-title = A book has no title yet.
check-missing-author = { $book }: no author or other contributor is given.
check-missing-publisher = { $book }: the publisher is missing.
check-missing-year = { $book }: the year of publication is missing.
check-missing-isbn = { $book }: there is no ISBN.
check-missing-annotation = { $book }: there is no annotation in { $language }.
check-isbn-digit = { $book }: the ISBN { $written } has a wrong digit; the last one should be { $expected }, not { $found }.
check-isbn-lost-zero = { $book }: the ISBN { $written } seems to have lost the zero at the front; it may be { $repaired }.
check-isbn-length = { $book }: the ISBN { $written } has { $digits ->
    [one] 1 digit
   *[other] { $digits } digits
}; an ISBN has 10 or 13.
check-isbn-not-understood = { $book }: “{ $written }” is not an ISBN.
check-year-not-understood = { $book }: “{ $written }” is not understood as a year of publication.
check-year-in-future = { $book }: the year of publication, { $year }, is still to come.
check-same-isbn = { $books }: { $times } entries have the same ISBN, { $isbn }.
check-same-title = { $book } is on the list { $times ->
    [2] twice
   *[other] { $times } times
}, with the same author.
check-person-spellings = One person’s name may be spelled in { $count ->
    [2] two ways
   *[other] { $count } ways
}: { $spellings }.
check-publisher-spellings = One publisher’s name may be spelled in { $count ->
    [2] two ways
   *[other] { $count } ways
}: { $spellings }.
check-annotation-too-long = { $book }: the annotation in { $language } has { $words } words; this list allows { $limit }.
check-word-overused = “{ $word }” appears in { $annotations } of { $of } annotations in { $language }.
check-broken-text = { $book }: letters were lost or garbled in “{ $excerpt }”; compare it with the book.
check-cover-without-alternative = { $book }: the cover is not described in { $languages } for readers who cannot see it.
check-missing-translator = { $book }: it is a translation, but no translator is given.
check-script-without-language = { $book }: “{ $word }” stands in a title, in letters that no language given for the book is written in.
check-bilingual-title = { $book }: the title has two halves (“{ $sign }”), but only one language is given.
check-by-without-source = { $book }: nothing says where { $person } names this culture; please give the source.
check-tags-suggested = { $book }: { $tags ->
    [one] 1 tag is only suggested; confirm or remove it.
   *[other] { $tags } tags are only suggested; confirm or remove them.
}

## Check: balance and aims

aim-books = At least { $count } { $kind }
aim-share = At least { $percent } % of all: { $kind }
aim-languages = { $count ->
    [one] At least 1 language
   *[other] At least { $count } languages
}
aim-languages-beside = { $count ->
    [one] At least 1 language beside { $beside }
   *[other] At least { $count } languages beside { $beside }
}
aim-different = Number of different { $spread }: at least { $count }
aim-even = { $count ->
    [one] No more than 1 book between any two { $spread }
   *[other] No more than { $count } books between any two { $spread }
}
aim-kind-bilingual = { $count ->
    [one] bilingual book
   *[other] bilingual books
}
aim-kind-translated = { $count ->
    [one] translated book
   *[other] translated books
}
aim-kind-wordless = { $count ->
    [one] wordless book
   *[other] wordless books
}
aim-kind-words-woven-in = { $count ->
    [one] book with words of another language woven in
   *[other] books with words of another language woven in
}
aim-kind-of-the-culture-shown = { $count ->
    [one] book by somebody of the culture shown
   *[other] books by somebody of the culture shown
}
aim-kind-awarded = { $count ->
    [one] book with an award
   *[other] books with an award
}
aim-kind-in-language = { $count ->
    [one] book in { $language }
   *[other] books in { $language }
}
aim-kind-about = { $count ->
    [one] book about { $culture }
   *[other] books about { $culture }
}
aim-kind-by = { $count ->
    [one] book by people who name their culture { $culture }
   *[other] books by people who name their culture { $culture }
}
aim-kind-format = { $count ->
    [one] book of the format “{ $format }”
   *[other] books of the format “{ $format }”
}
aim-kind-set-in = { $count ->
    [one] book set in { $place }
   *[other] books set in { $place }
}
aim-spread-cultures = cultures
aim-spread-cultures-of-makers = cultures of the makers
aim-spread-original-languages = original languages
aim-spread-settings = settings
aim-spread-age-bands = age bands
aim-spread-formats = formats
aim-spread-publishers = publishers
aim-spread-sections = sections
aim-in-section = { $section }: { $aim }
aim-outcome = { $aim } { $reached }.
aim-reached-number = { $lacks ->
    [0] Met: { $has }
    [one] Not met: { $has }, 1 more is needed
   *[other] Not met: { $has }, { $lacks } more are needed
}
aim-reached-share = { $lacks ->
    [0] Met: { $has } of { $of } books ({ $percent } %)
   *[other] Not met: { $has } of { $of } books ({ $percent } %), { $wants } are needed
}
aim-reached-beyond-all = Not met: { $has } of { $of } books; more than 100 % is never reached
aim-reached-section-gone = Not met: its section is no longer in the list
aim-reached-distance = { $lacks ->
    [0] Met: { $most } has { $many }, { $least } has { $few }
   *[other] Not met: { $most } has { $many }, { $least } has { $few }, { $lacks } too far apart
}
aim-reached-nothing = Met: there is nothing to compare yet
balance-title = What the list covers
balance-untitled = List without a title
balance-whole = The whole list
balance-counted-accepted = { $count ->
    [one] 1 accepted book
   *[other] { $count } accepted books
}
balance-counted-all = { $count ->
    [one] 1 book that is not declined
   *[other] { $count } books that are not declined
}
balance-compared = { $count ->
    [one] Compared with “{ $list }” (1 book)
   *[other] Compared with “{ $list }” ({ $count } books)
}
balance-reading = A book counts in every group that it belongs to, so the counts of a table do not add up to the number of books. “Not stated” means that nobody has said, not that there is none.
balance-aims = Aims
balance-stated = Stated for { $stated } of { $of } books{ $none ->
    [0] .
   *[other] , none for { $none }.
}
balance-suggested = { $count } only suggested
balance-with-suggested = { $text }; { $count } of them only suggested
balance-more = { $count ->
    [one] One more is not shown.
   *[other] { $count } more are not shown.
}
balance-missing = None here, though other books of the list have it: { $names }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
}
balance-silent = { $count ->
    [one] Not stated for the one book: { $facets }.
   *[other] Not stated for any of the { $count } books: { $facets }.
}
balance-about-by = About a culture, and by whom
balance-about-by-stated = Of the books about each culture, how many are by somebody who names it as their own.
balance-about-by-row = of { $about }; { $others } by others, { $silent } not stated
balance-pairs = Languages and cultures together
balance-pairs-stated = Books in a language and about a culture, the most frequent first.
balance-pair = { $language } · { $culture }
balance-before = { $before } before
balance-column-name = Group
balance-column-books = Books
balance-column-before = Before
balance-column-aim = Aim
balance-column-reached = Reached
balance-no-books = There are no books to count yet.

## Import

import-too-large = The file is { $megabytes } MB and the most that can be imported is { $most } MB. Nothing was imported; split the sheet into smaller ones.
import-too-many-rows = The sheet has more than { $most } rows. Nothing was imported; split it into smaller ones.
import-too-many-cells = The sheet has more cells than can be imported (at most { $most } columns). Nothing was imported; save it again without the empty columns.
import-empty = The file is empty. Nothing was imported; check that it is the right file.
import-only-header = The sheet has a header and no rows below it. Nothing was imported; check that it is the right sheet.
import-a-list = This is a list made with Colibrí, not a spreadsheet. Nothing was imported; open it instead.
import-not-text = This is not a CSV or TSV file. Nothing was imported; open it in its own program and save it as CSV (UTF-8).
import-left-blank = The row is empty.
import-left-above-header = It is above the column headings.
import-left-header-again = It repeats the column headings.
import-left-heading = It is the heading of the rows below it.
import-left-no-title = It has neither a title nor an ISBN.
import-open-quote = Line { $line }: a quotation mark is opened and never closed; it is kept as a part of the text. Please check the entry.
import-repeated = Line { $line }: the same book as line { $before }. Both are imported.
import-on-list-already = Line { $line }: the book is on the list already. It is imported once more.
import-noted = Line { $line }: something that fits no field goes into the notes.
import-field-section = Section
import-field-title = Title
import-field-subtitle = Subtitle
import-field-other-contributors = Other people
import-field-publisher = Publisher
import-field-imprint = Imprint
import-field-year = Year
import-field-isbn = ISBN
import-field-languages = Languages
import-field-language-form = How the languages are used
import-field-original-language = Original language
import-field-cultures = Cultures
import-field-about = About (cultures)
import-field-by = By (cultures)
import-field-awards = Awards
import-field-annotation = Annotation
import-field-annotation-in = Annotation in { $language }
import-field-format = Format
import-field-ages = Ages
import-field-grades = Grades
import-field-price = Price
import-field-pages = Pages
import-field-series = Series
import-field-series-number = Number in the series
import-field-original-title = Original title
import-field-original-year = Original year
import-field-original-romanized = Original title in Latin letters
import-field-original-country = Country of the original
import-field-title-language = Language of the title
import-field-people-order = Order of the people
import-field-section-in = Section in { $language }
import-field-section-introduction = Section introduction
import-field-section-introduction-in = Section introduction in { $language }
sheet-none = none
sheet-to-confirm = to be confirmed
import-field-country = Country
import-field-settings = Set in
import-field-call-number = Call number
import-field-tags = Keywords
import-field-notes = Notes
import-field-status = Status
import-field-other = Notes, with the heading
import-field-left-out = Leave out
import-cover-large-file = The picture file is { $megabytes } MB and a cover may be { $most } MB at most. The list is unchanged; choose a smaller picture.
import-cover-many-pixels = The picture is { $width } × { $height } pixels, too large to be read: at most { $side } on a side and { $millions } million in all. The list is unchanged; choose a smaller picture.
import-cover-not-a-picture = This is not a picture that can be read (JPEG, PNG, WebP or GIF). The list is unchanged; choose another file.
import-cover-damaged = The picture is damaged and cannot be read. The list is unchanged; choose another file.
import-picture-unreadable = The file cannot be read. The list has not changed; please choose another file.

## Print: labels on the printed page
print-draft = DRAFT
print-untitled = Booklist
print-title-missing = [Title missing]
print-empty = This list has no accepted books yet.
print-by = By { $names }
print-illustrated-by = Illus. by { $names }
print-illustrated-by-the-author = Illus. by the author
print-illustrated-by-the-authors = Illus. by the authors
print-translated-by = Tr. by { $names }
print-edited-by = Ed. by { $names }
print-adapted-by = Adapted by { $names }
print-compiled-by = Compiled by { $names }
print-photographs-by = Photographs by { $names }
print-narrated-by = Narrated by { $names }
print-cover-by = Cover art by { $names }
print-calligraphy-by = Calligraphy by { $names }
print-contributions-by = With { $names }
print-two-names = { $first } and { $last }
print-two-names-before-i = { $first } and { $last }
print-set-in = set in { $places }
print-original-title = Original title:
print-about = About: { $cultures }
print-by-culture = { $name }: { $cultures }
index-languages = Books by language
index-cultures = Books by culture
index-authors = Books by author
index-titles = Books by title
index-bilingual = Bilingual
index-about = About
index-by = By
index-see = See also { $names }
print-isbn = ISBN { $isbn }
print-warning-character = No font in the program has the character { $character } ({ $code }). In “{ $title }” a � is printed in its place.
print-warning-character-of-list = No font in the program has the character { $character } ({ $code }). In the words around the list a � is printed in its place.
print-warning-shortened = “{ $title }”: a text is too long to be printed whole; only its beginning is printed.
print-warning-shortened-of-list = A text of the list itself is too long to be printed whole; only its beginning is printed.
print-warning-picture = The cover of “{ $title }” could not be read. A plain card is printed in its place.
print-warning-logo = The logo of the list could not be read. It is not printed; choose it again.
print-warning-own-picture = The picture that was chosen for this print could not be read. It is not printed; choose it again.
print-warning-library-logo = Your library’s logo could not be read. It is not printed; choose it again.
print-error-inaccessible = The pages of the template { $name } cannot be read by everybody, so no PDF was made: { $details }. A template says the title of the document with #set document(title: list.title.text), and its first heading is one of the first level.
print-error-template = The template { $file } has a mistake in line { $line }: { $details }. The list is unharmed; correct the template, or choose one of the program’s own.
print-warning-untranslated = “{ $title }” has no annotation in { $language } yet, so this sheet prints none for it.
print-warning-other-language = { $count ->
    [one] One annotation is not written in { $language } yet and stands in another language.
   *[other] { $count } annotations are not written in { $language } yet and stand in another language.
}
print-warning-no-template = The template “{ $name }” is not on this computer. The program’s own is used.
print-fits = Everything fits.
print-fits-room = { $count ->
    [one] Everything fits, with room for about one more book.
   *[other] Everything fits, with room for about { $count } more books.
}
print-runs-over = { $lines ->
    [one] The list runs over by one line.
   *[other] The list runs over by { $lines } lines.
}
print-runs-over-books = { $count ->
    [one] It fits without the last book, “{ $title }”.
   *[other] It fits without the last { $count } books, from “{ $title }” on.
}
print-runs-over-words = { $count ->
    [one] It fits without the last book, “{ $title }”, or with about { $words } fewer words in the annotations.
   *[other] It fits without the last { $count } books, from “{ $title }” on, or with about { $words } fewer words in the annotations.
}
print-left-out = { $count ->
    [one] One book has
   *[other] { $count } books have
} no room and { $count ->
    [one] is
   *[other] are
} not printed: { $titles }.
print-about-list = About this list
print-languages = Languages in these books
print-in-shelf-order = In the order of the call numbers within each section.
print-in-list-order = In the order of the list: not every book has a call number.
print-count = { $count ->
    [one] 1 book
   *[other] { $count } books
}
print-call-number = Call number
print-book = Book
print-edition = ISBN and format
print-pulled = Pulled
print-pulled-of = of { $count }
print-pulled-by = Initials
print-date = Date
print-find = Find these books
print-hours = Hours
print-programs = Programs
print-your-library = Your library’s name, hours and programs
print-members = Committee: { $names }
print-code = QR code: { $address }
print-more-one = and one more book
print-more-many = and { $count } more books
print-both-sides = Print on both sides, flip on the long edge, and cut at the marks.
print-cut = Cut at the marks.
print-warning-cut = There is more to say of “{ $title }” than its card has room for; only the beginning is printed.
print-code-no-address = “{ $text }” is no web address. It should look like library.org/books.
print-code-too-long = This web address has { $length } letters. A code that a phone can read holds { $most }; please use a shorter address.
print-error-layout = The page could not be laid out. Your list is safe and unchanged. If it happens again, please report it with this text: { $details }
print-error-pdf = The PDF could not be made. Your list is safe and no file was written. If it happens again, please report it with this text: { $details }

## Export

## Command line

## Merge: what differs between two states of a list

merge-quoted = “{ $title }”
merge-untitled = a book without a title
merge-no-heading = a section without a heading
merge-and-more = { $names } and { $count } more
merge-added = { $count ->
    [one] { $count } book added: { $titles }.
   *[other] { $count } books added: { $titles }.
}
merge-removed = { $count ->
    [one] { $count } book removed: { $titles }.
   *[other] { $count } books removed: { $titles }.
}
merge-changed = { $count ->
    [one] { $count } book changed: { $titles }.
   *[other] { $count } books changed: { $titles }.
}
merge-moved = { $count ->
    [one] { $count } book moved: { $titles }.
   *[other] { $count } books moved: { $titles }.
}
merge-sections-added = { $count ->
    [one] Section added: { $names }.
   *[other] { $count } sections added: { $names }.
}
merge-sections-removed = { $count ->
    [one] Section removed: { $names }.
   *[other] { $count } sections removed: { $names }.
}
merge-sections-changed = { $count ->
    [one] Section changed: { $names }.
   *[other] { $count } sections changed: { $names }.
}
merge-sections-moved = { $count ->
    [one] Section moved: { $names }.
   *[other] { $count } sections moved: { $names }.
}
merge-list = About the list itself: { $parts }.
merge-field-title = title
merge-field-subtitle = subtitle
merge-field-title-language = language of the title
merge-field-original = original title
merge-field-series = series
merge-field-people = people
merge-field-publisher = publisher
merge-field-imprint = imprint
merge-field-country = country
merge-field-year = year
merge-field-isbns = ISBN
merge-field-format = format
merge-field-audience = ages and grades
merge-field-price = price
merge-field-pages = pages
merge-field-availability = in print
merge-field-awards = awards
merge-field-languages = languages
merge-field-about = cultures
merge-field-settings = places
merge-field-portrayals = how groups are shown
merge-field-none-of = what it has none of
merge-field-annotation = annotation
merge-field-cover = cover
merge-field-tags = keywords
merge-field-call-number = call number
merge-field-status = status
merge-field-declined-because = reason for declining
merge-field-notes = notes
merge-part-language = main language
merge-part-also-issued-in = other languages
merge-part-stage = draft or final
merge-part-charge = charge
merge-part-scope = scope
merge-part-style = house style
merge-part-introduction = introduction
merge-part-credits = credits
merge-part-funders = funders
merge-part-permission = copying permission
merge-part-disclaimer = disclaimer
merge-part-slogan = slogan
merge-part-logo = logo
merge-part-members = members of the committee
merge-part-prints = sets of choices for prints
merge-part-terms = terms for cultures
merge-part-language-names = names of languages
merge-part-aims = aims
cli-usage = Usage:
cli-options = Arguments and options:
cli-commands = Commands:
cli-about = Build, tag, check, print and share annotated booklists, offline. Without a command the window opens.
cli-about-new = Makes a new list.
cli-about-import = Adds the rows of CSV or TSV sheets to a list.
cli-about-export = Makes a copy of a list for everybody: without notes and other committee matters, accepted books only.
cli-about-check = Tells what to look at again in a list before it goes out.
cli-about-recover = Saves all that can still be read of a damaged list as another file.
cli-about-search = Finds books in many lists by title, people, publisher, ISBN, place, award, language, culture, keyword or annotation.
cli-about-balance = Tells what a list covers: languages, cultures, ages, formats, and which aims are met.
cli-help-with = Compare it with this list, such as last year’s
cli-help-all = Count all books that are not declined, not only the accepted ones
cli-help-balance-section = Only this section: its heading or its number
cli-help-balance-format = pdf, html, or csv (ISBNs and titles for Diverse BookFinder’s collection analysis)
cli-help-balance-json = Print the counts as JSON, for other programs
cli-help-balance-lang = The language: en or es
cli-no-section = There is no section “{ $section }”. Give its heading as it stands in the list, or its number.
cli-no-isbn = “{ $title }” has no ISBN and is left out.
cli-balance-made = { $file }: written
cli-help-window-file = The list to open in the window
cli-help-new-file = The file to make; a file that is there already is never replaced
cli-help-title = The title of the list
cli-help-template = Its sections: dia, dia-birth-prek, dia-k-2, dia-3-5, dia-6-8, summer or plain (usually plain)
cli-help-new-lang = Its main language as a tag: en, es, vi (usually that of the system)
cli-help-sheets = The CSV or TSV sheets to import
cli-help-into = The list to add to
cli-help-section = Put every book under this heading, whatever the sheet says
cli-help-list = The list
cli-help-format = pdf, html, docx, md, txt, csv or ron (a public copy of the list), or several with commas
cli-help-out = The file to write; an earlier copy is replaced, a list never
cli-help-printable = handout, brochure, bookmarks, shelf-talkers, poster, checklist, bilingual, index, several with commas, or all (usually handout)
cli-help-paper = letter or a4 (usually letter)
cli-help-columns = 1 or 2 columns of text (usually 1)
cli-help-ink = colour or black-and-white, or both with a comma (usually colour)
cli-help-covers = yes or no: with or without pictures of the covers (usually yes)
cli-help-language-notes = yes or no: with or without a line on each book’s languages (usually yes)
cli-help-cultures = yes or no: with or without a line on cultures that somebody has confirmed (usually no)
cli-help-index = language, culture, author, title, or several with commas: indexes at the end (usually none)
cli-help-style = title-first, author-first, international or spanish-language (usually the list’s own)
cli-help-lang = The language of labels and annotations as a tag, or several with commas: en,es (usually the list’s own)
cli-help-export-out = The file to write, or the folder where there are several copies; an earlier copy is replaced, a list never
cli-help-export-paper = letter, a4, tabloid (11 × 17), a3, or several with commas (usually letter)
cli-help-second = The second language of a bilingual sheet (usually the next one that the list is written in)
cli-help-pairing = side-by-side or in-turn: how two languages stand on a bilingual sheet (usually side-by-side)
cli-help-set = Begin with a set of choices that is kept in the list under this name
cli-help-print-template = A template of your own, from the folder “prints” among Colibrí’s own files
cli-help-library = yes or no: with what your library says of itself, as kept on this computer (usually no)
cli-help-per-sheet = How many on a sheet: bookmarks 4 or 5, shelf talkers 4, 6 or 8 (usually 4)
cli-help-composition = covers or titles: what a poster shows (usually covers)
cli-help-palette = river, orchard, dusk or earth: the colours (usually river)
cli-help-art = hummingbird, papel-picado, books or plain: the picture with the title (usually hummingbird)
cli-help-annotations = yes or no: with or without annotations (usually yes)
cli-help-isbns = yes or no: with or without ISBNs (usually yes)
cli-help-prices = yes or no: with or without prices (usually no)
cli-help-members = yes or no: with or without the names of members who may be named (usually no)
cli-help-address = A web address where the list can be found, printed as a QR code
cli-no-template = There is no template “{ $name }” in the folder “prints” among Colibrí’s own files. Nothing was written.
cli-no-print = No set of choices is kept there under the name “{ $name }”. Nothing was written.
cli-help-json = Print the findings as JSON, for other programs
cli-help-damaged-file = The damaged list; it stays as it is
cli-help-recovered = The file to write; a file that is there already is never replaced
cli-help-text = What to look for; accents and capitals do not matter
cli-help-lists = The lists to look in
cli-help-version = Print the version
cli-help-help = Print this help
cli-see-help = More: colibri --help
cli-nothing-found = Nothing found: “{ $text }”
cli-missing = Something is missing: { $argument }
cli-unknown = This is not understood: { $argument }
cli-no-value = A value is missing after { $argument }
cli-bad-value = “{ $value }” does not fit { $argument }
cli-other-value = “{ $value }” does not fit { $argument }; possible values: { $valid }
cli-only-for-pdf = { $argument } goes only with --as pdf
cli-conflict = These do not go together: { $argument }
cli-not-understood = The arguments are not understood.
cli-no-window = The window cannot be opened: { $reason }. The command line works without it.
cli-refused = { $file }: { $sentence }
cli-no-file = There is no such file. Check the name and the folder.
cli-folder = This is a folder, not a file. Name a file inside it.
cli-no-folder = There is no such folder. Nothing was written; make the folder first, or choose another.
cli-changed = The file was changed by somebody else in this very moment. Nothing was written; run the command again.
cli-output = The result could not be written to standard output ({ $reason }).
cli-already-there = There is already a file with that name. Nothing was changed; choose another name.
cli-would-replace-list = This file is a list, and a copy would replace it. Nothing was changed; choose another name for the copy.
cli-reserved = The list holds something that this version of Colibrí does not know. Nothing was changed; use the newer version to add to it.
cli-unfit = The rows do not fit the list. Nothing was changed.
cli-some-unread = { $count } of { $of } lists could not be searched.
cli-new-done = { $file }: new list with { $count ->
    [one] 1 section
   *[other] { $count } sections
}
cli-imported = { $file }: { $entries ->
    [one] 1 book
   *[other] { $entries } books
} imported, { $left ->
    [one] 1 row
   *[other] { $left } rows
} left out ({ $encoding })
cli-suggested = { $count ->
    [one] 1 language or culture is only suggested until somebody confirms it
   *[other] { $count } languages and cultures are only suggested until somebody confirms them
} in the window
cli-left-out = Line { $line } left out. { $reason }
cli-exported = { $file }: { $entries ->
    [one] 1 book
   *[other] { $entries } books
} exported
cli-checked = { $file }: { $entries ->
    [one] 1 book
   *[other] { $entries } books
} looked through, { $findings ->
    [0] nothing to look at again
    [one] 1 thing to look at again
   *[other] { $findings } things to look at again
}
cli-recovered = { $file }: { $entries ->
    [one] 1 book
   *[other] { $entries } books
} recovered, { $lost ->
    [0] nothing lost
    [one] 1 part lost
   *[other] { $lost } parts lost
}

## Merge: what differs between two states of a list


## Window: shared

app-name = Colibrí
notice-read = Got it

dialog-cancel = Cancel
dialog-close = Close
dialog-untitled = Untitled list
dialog-untitled-book = Book without a title
moment-time = { $hour }:{ $minute } { $half ->
    [am] AM
   *[pm] PM
}
moment-today = today at { $time }
moment-yesterday = yesterday at { $time }
moment-date = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $day }, { $year }

## Window: shelf screen

shelf-tagline = Booklists, made together
shelf-welcome = Welcome to Colibrí
shelf-welcome-words = Here you build a booklist with your committee: add books, say which languages and cultures are in them, and watch the page that families will hold in their hands. A list is one file of your own; nothing leaves this computer unless you send it.
shelf-sample = Look at a sample: Together with Día 2027
shelf-sample-scripts = Look at a sample in every script
shelf-recent = Your lists
shelf-count = { $count ->
    [one] { $count } book
   *[other] { $count } books
}
shelf-opened = { $file } in { $folder } · opened { $when }
shelf-missing = The file { $file } is no longer in { $folder }. It may have been moved or renamed.
shelf-forget = Take “{ $title }” off this page; its file stays where it is
shelf-templates = Begin a new list

## Window: list screen

list-untitled = Untitled list
list-no-title = Book without a title
list-no-people = No people yet
list-no-heading = Section without a heading
list-drag = Move “{ $title }” by dragging
list-books = { $count ->
    [one] 1 book
   *[other] { $count } books
}
list-more-tags = +{ $count }
list-about = about { $culture }
list-by = by
list-draft = draft
list-final = final
list-unsaved = not saved yet
list-saved = saved
list-saved-at = saved at { $time }
list-typed-refused = “{ $typed }” is typed in a field but is not part of the list: it could not be added. The field says why.
list-parts = Part of the work
tab-list = List
tab-coverage = Coverage
command-coverage = See what the list covers
coverage-accepted = Accepted
coverage-not-declined = All but declined
coverage-among = Which books count
coverage-section = Which part of the list counts
coverage-compare = Compare with another list
coverage-alone = Show this list alone
coverage-export = Export the report
coverage-as-pdf = As a page (PDF)
coverage-as-html = As a web page
coverage-as-collection = ISBNs and titles for Diverse BookFinder (CSV)
coverage-file = { $title } coverage
coverage-written = The report is written: { $file }.
coverage-without-isbn = { $count ->
    [one] One book has no ISBN and is left out: { $titles }.
   *[other] { $count } books have no ISBN and are left out: { $titles }.
}
coverage-here = here
coverage-there = there
coverage-whole-only = The other list is compared only with the whole of this one.
coverage-other-refused = { $file }: { $reason }
coverage-of = { $count } of { $all }
coverage-before = { $count } in the other list
coverage-change = What would change in the whole list
coverage-book = Book
coverage-book-find = Find a book by its title
coverage-no-book = Choose a book to see what it would change.
coverage-if-accepted = If “{ $title }” were accepted:
coverage-if-taken-out = If “{ $title }” were taken out:
coverage-accept = Accept it
coverage-take-out = Take it out
coverage-delta = { $value }: { $before } → { $after }
aims-none = No aims yet. Write what the list should reach, and see with each book how far it is.
aims-add = Add an aim
aims-write = Add
aims-remove = Remove the aim: { $aim }
aims-shape = What is aimed at
aims-shape-books = At least so many books
aims-shape-share = At least this percentage of books
aims-shape-languages = At least so many languages
aims-shape-different = So many different
aims-shape-even = No more books apart than
aims-number = How many
aims-kind = Which books
aims-kind-in-language = books in a language …
aims-kind-about = books about a culture …
aims-kind-by = books by people of a culture …
aims-kind-format = books of a format …
aims-kind-set-in = books set in a place …
aims-language = Language
aims-culture = Culture
aims-place = Place
aims-format = Format
aims-beside = Beside these languages
aims-spread = Of what
aims-refused-number = Write a number, 1 or more.
aims-refused-percent = A part of the list is 100 % at most.
aims-refused-language = No language has this name or code. Check the spelling.
aims-refused-culture = No term of the vocabulary has this name. Check the spelling.
aims-refused-there = The list has this aim already.
aims-refused-place = Write the name of a place.
tab-desk = Tag
tab-check = Check
tab-print = Print
tab-states = History
pane-list = The list
pane-book = The book
pane-page = The page
foot-open-pane = Show: { $pane }
foot-accepted = { $count } accepted
foot-languages = { $count ->
    [one] 1 language
   *[other] { $count } languages
}
foot-bilingual = { $count } bilingual
foot-no-file = Not in a file yet; a draft is kept on this computer
entries-find = { $count ->
    [one] Find in 1 book
   *[other] Find in { $count } books
}
entries-order = Order
entries-rows = Books
command-filter = Filter
filter-close = Close the filter
filter-clear = Show all
filter-keys = Space chooses · Delete leaves out · A any or all · Esc closes
filter-nothing = There are no books to choose from yet.
filter-more = { $count ->
    [one] 1 more
   *[other] { $count } more
}
filter-fewer = Show fewer
filter-any-of = any of these
filter-all-of = all of these
filter-join-tip = Books with any of these, or with all of them (A)
filter-leave-out = Leave out { $value }
filter-without = without { $value }
filter-suggested = { $count } not confirmed
filter-chip = { $facet }: { $value }
filter-chip-not = not { $facet }: { $value }
filter-and = and
filter-or = or
filter-let-go = No longer ask for { $name }
entries-found = { $all ->
    [one] { $count } of 1 book
   *[other] { $count } of { $all } books
}
entries-empty = Nothing is on this list yet. Add the first book, or import a spreadsheet.
entries-nothing-found = No book contains all of these words.
entries-show-all = Show all books
entries-narrowed-no-move = Not all books are shown: moving one step could pass books that are not seen. Show all books, or drag it.
entries-sorted-no-move = Books can be moved only in the committee’s order. Choose it under “Order”, above the list.
order-committee = Committee’s order
order-title = By title
order-author = By author
order-year = By year

desk-title = Tag desk
desk-progress = Book { $book } of { $books } with something not stated · { $left ->
    [one] 1 answer left
   *[other] { $left } answers left
}
desk-leave = Back to the list
desk-leave-tip = Back to the list, at this book (Esc)
desk-topics = What to ask
desk-topics-hint = Ask about, on this computer:
desk-topic-about = About which culture
desk-topic-setting = Where it is set
desk-topic-by = By whom: each person
desk-topic-sources = Source of “by” tags
desk-topic-ages = Ages or grades
desk-ask-languages = In which languages is it?
desk-ask-about = Which cultures is it about?
desk-ask-setting = Where is it set?
desk-ask-by = Which culture does { $name } name as their own?
desk-ask-source = Where is it known from what { $name } names as their own?
desk-ask-format = What kind of book is it?
desk-ask-ages = For which ages or grades?
desk-ask-awards = Which awards has it received?
desk-by-hint = Only what the person says. If nobody has looked it up, skip: it stays not stated.
desk-single-hint = One answer leads on to the next question.
desk-several-hint = As many as fit; the same key takes an answer back.
desk-none-about = No culture in particular
desk-none-setting = No place in particular
desk-none-by = { $name } names no culture
desk-none-award = No award
desk-confirm = { $count ->
    [one] Confirm what the sheet says
   *[other] Confirm all { $count } that the sheet says
}
desk-other = Another answer (press / to type)
desk-ages-hint = 4-8, or K-2 for grades
desk-ages-odd = Ages are whole years such as 4-8; grades run from PreK and K to 12, such as K-2.
desk-format-odd = No kind of book is called so. Choose one from the list above.
desk-ages-are = Ages { $ages }
desk-grades-are = Grades { $grades }
desk-key = { $name } ({ $key })
desk-next = Next
desk-back = Back
desk-undo = Undo
desk-skip = Skip
desk-why-sheet = from a sheet, not confirmed
desk-why-list = { $count ->
    [one] 1 book here
   *[other] { $count } books here
}
desk-why-person = said of the same person in “{ $title }”
desk-person = { $name }, { $role }
desk-nothing = Everything is stated
desk-nothing-hint = There is nothing to ask about this list. “What to ask” offers more questions.
desk-all-stated = All is stated
desk-end = The end of the list
desk-summary = { $stated ->
    [one] 1 answer
   *[other] { $stated } answers
} stated for { $books ->
    [one] 1 book
   *[other] { $books } books
}. { $left ->
    [0] None is left.
    [one] 1 is left not stated.
   *[other] { $left } are left not stated.
}
desk-topic-count = { $stated } stated, { $left } left
desk-again = { $count ->
    [one] Ask the 1 that is left
   *[other] Ask the { $count } that are left
}
desk-to-list = Done
check-title = To look at again
check-looking = Looking through the list…
check-nothing = Nothing to look at again.
check-stale = The list has changed since. Press { $key } to look again.
check-group = { $name } ({ $count })
check-more = { $count ->
    [one] … and one more.
   *[other] … and { $count } more.
}
check-kind-missing = Missing facts
check-kind-missing-annotation = Missing annotations
check-kind-isbn = ISBNs
check-kind-year = Years
check-kind-twice = The same book twice
check-kind-person = Names of people
check-kind-publisher = Names of publishers
check-kind-long = Long annotations
check-kind-overused = Words used often
check-kind-broken = Broken letters
check-kind-cover = Covers without a description
check-kind-translator = Translators
check-kind-languages = Languages of titles
check-kind-source = Sources of culture tags
check-kind-suggested = Tags to confirm
check-kind-aims = Aims

wording-followed = This list now says { $terms } as the vocabulary of this computer does. Undo gives it back its own words.
clash-title = Whose words are to stand?
clash-what = { $count ->
    [one] This list words something otherwise than this computer does. Choose once; it is not asked again.
   *[other] This list words { $count } things otherwise than this computer does. Choose once for each; it is not asked again.
}
clash-choose = Words for { $term }
clash-ours = This computer’s
clash-theirs = The list’s
clash-here = Here: { $wording }
clash-there = In the list: { $wording }
clash-other-names = also { $names }
clash-as-inside = as in the program
clash-note = With this computer’s words the list changes, and undo gives them back. With the list’s words the vocabulary of this computer changes, for every list.
clash-later = Decide later
clash-settle = Settle it so
vocabulary-title = Vocabulary
vocabulary-part = Part of the vocabulary
vocabulary-cultures = Cultures
vocabulary-languages = Languages
vocabulary-find-term = Find a term by any of its names
vocabulary-find-language = Find any language by a name or code
vocabulary-nothing-found = Nothing has such a name.
vocabulary-no-languages = No book names a language yet. Any language can be looked up above.
vocabulary-show-all = Show all
vocabulary-nothing-chosen = Choose a row to see its words.
vocabulary-fold = Hide what stands under { $term }
vocabulary-unfold = Show what stands under { $term }
vocabulary-about = { $count } about
vocabulary-by = { $count } by
vocabulary-head-about = { $count ->
    [one] One book is about it or what stands under it.
   *[other] { $count } books are about it or what stands under it.
}
vocabulary-head-by = { $count ->
    [one] One book is by somebody who names it or what stands under it.
   *[other] { $count } books are by somebody who names it or what stands under it.
}
vocabulary-english = English
vocabulary-spanish = Spanish
vocabulary-own = Own name
vocabulary-other = Other names
vocabulary-other-add = Further names that lead here, with commas between
vocabulary-found-by = Found also by: { $names }
vocabulary-headings = Old headings
vocabulary-headings-note = They lead here when a list is imported. They are never shown with a book.
vocabulary-wider = Wider terms
vocabulary-wider-add = Let it stand under another term…
vocabulary-remove-wider = No longer under { $term }
vocabulary-narrower = Narrower terms
vocabulary-narrower-add = Add a term under this one…
vocabulary-into = Merge into
vocabulary-into-add = Make it part of another term…
vocabulary-merge-what = Make { $term } part of { $into }? Its names will lead there.
vocabulary-merge-books = { $count ->
    [0] No book of this list bears it.
    [one] One book of this list changes. Undo brings it back.
   *[other] { $count } books of this list change. Undo brings them back.
}
vocabulary-merge = Merge
vocabulary-part-again = Make it a term of its own again
vocabulary-hide = No longer offer it
vocabulary-hide-tip = Books that bear it keep it
vocabulary-show = Offer it again
vocabulary-books = { $count ->
    [one] One book
   *[other] { $count } books
}
vocabulary-books-about = About: { $count ->
    [one] one book
   *[other] { $count } books
}
vocabulary-books-by = By: { $count ->
    [one] one book
   *[other] { $count } books
}
vocabulary-unknown = No vocabulary knows this term. Name it here, or merge it into another.
vocabulary-unused = No book of this list uses it.
vocabulary-used-below = Books of this list use narrower terms only.
vocabulary-names-note = An emptied field has the program’s own name again.
vocabulary-code = Code { $code }
vocabulary-no-term = No term has this name. Choose one of those that are offered.
vocabulary-under-itself = A term cannot stand under itself.
vocabulary-into-itself = A term cannot become a part of itself or of one that stands under it.
vocabulary-no-name = A term needs a name in English or Spanish.
vocabulary-there = There is a term of this name already.
vocabulary-at-top = at the top
vocabulary-under = under { $terms }
vocabulary-hidden = not offered any more
vocabulary-merged = part of { $term }

states-title = History
states-note = The last twenty states that were saved on this computer. Look at one to see what is different, and restore it if you want it.
states-none = This list has not been saved on this computer yet.
states-one = { $count ->
    [one] { $when } · { $count } book
   *[other] { $when } · { $count } books
}
states-newest = { $state } · last saved
states-exactly = { $when } ({ $hour }:{ $minute }:{ $second } { $half ->
    [am] AM
   *[pm] PM
})
states-reading = Reading…
states-same = This state is the same as the list now.
states-would = Restoring this state would mean:
states-take-back = Restore this state

## Window: entry editor

book-untitled = Book without a title
book-no-heading = Section without a heading
book-place = { $section } · { $at } of { $count } · { $status }
book-title = Title
book-subtitle = Subtitle
book-people = People
book-filed-as = File { $name } under
book-filed-as-hint = As in “Last, First”; empty to leave it to the program
book-person-number = Person { $number }
book-person-add = Name, or name (translator)
book-role-of = What { $name } did
book-also-illustrator = Illustrator too
book-publisher = Publisher
book-imprint = Imprint
book-imprint-hint = If it is not the publisher
book-year = Year
book-year-odd = This is not a year in four digits. It is kept and printed as you wrote it.
book-isbn = ISBN
book-isbn-number = ISBN { $number }
book-isbn-add = 10 or 13 digits
book-isbn-form = Form of ISBN { $number }
book-isbn-form-add = Hardcover, paperback…
book-isbn-right = ✓ Right: { $isbn }
book-isbn-fine = ✓ Right
book-isbn-length = An ISBN has 10 or 13 digits; this has { $count }.
book-isbn-lost-zero = A zero seems to be missing at the front. Spreadsheets take it away.
book-isbn-repair = Put the zero back: { $isbn }
book-isbn-character = An ISBN does not contain “{ $character }”.
book-isbn-check-digit = The last digit should be { $expected }, not { $found }. Please compare it with the book.
book-isbn-prefix = An ISBN of 13 digits starts with 978 or 979.
book-languages = Languages
book-language-add = A name or code; ↓ for the usual
book-language-signs = en/es bilingual · <ja from Japanese · +es words in Spanish
book-language-code = { $code }, a code without a name here
book-language-nameless = No name is known here for the code { $code }. It is kept.
book-use-text = Text in { $language }
book-swap = Swap
book-swap-named = Swap: { $name } becomes the original
book-swap-tip = Make { $name } the original
book-edition = Edition in { $language }
book-edition-add = A title of this list, or an ISBN
book-edition-odd = This is neither a title of this list nor an ISBN. It is kept as you wrote it.
book-edition-choose = Choose the title with ↓, or write an ISBN.
book-edition-open = Open
book-edition-go = Open “{ $title }”
book-edition-unlink = Unlink the edition in { $language }
book-edition-gone = A book that is no longer on the list
book-original = Original: { $facts }
book-original-add = Original title, country, year
book-language-plain = A name or code
book-language-unknown = No language is called “{ $typed }”. Your words are still in the field; try another name or a code such as es.
book-use-of = How the book uses { $name }
book-from-sheet = { $name } (from a sheet)
book-confirm = Confirm
book-use-own-words = Use “{ $typed }” as your own words
book-mixed = Different values
book-about = About
book-culture-add = A culture, or your own words
book-by-person = By { $name }
book-source-none = Source not stated
book-source-of = Where “{ $name }” comes from
book-source-note = About the source of “{ $name }”
book-source-note-add = A remark on the source
book-own-words = More about “{ $name }”
book-own-words-add = More specific words
book-own-words-only = The words of this tag
book-tag-more = Words, remark and date of “{ $name }”
book-tag-set = Set by { $name } on { $day }
book-tag-set-by = Set by { $name }
book-tag-set-on = Set on { $day }
book-by-add = In the words the person uses
book-by-hint = Only what a person says of themselves. Nothing is guessed from a name.
book-none-state = Not stated.
book-none-undo = Back to “not stated”
book-none-about = None: about no culture in particular
book-none-about-back = Back to “not stated”: what it is about
book-none-setting = None: set in no place in particular
book-none-setting-back = Back to “not stated”: where it is set
book-none-award = None: it has no award
book-none-award-back = Back to “not stated”: awards
book-none-by = None: { $name } names no culture
book-none-by-back = Back to “not stated”: { $name }
book-portrayals = How shown
book-portrayals-scheme = State how each book shows a group
book-portrayals-why = Nine themes, from “any child” to “race and culture concepts”. Never printed.
book-format = Format
book-format-none = Not stated
book-ages = Ages
book-ages-odd = Ages are whole years such as 4-8. It is kept as you wrote it.
book-grades = Grades
book-grades-odd = Grades run from PreK and K to 12, such as K-2. It is kept as you wrote it.
book-annotation = Annotation
book-text-language = Language of these texts
book-words = { $count ->
    [one] 1 word
   *[other] { $count } words
}
book-words-of = { $count } of { $limit } words
book-words-over = too long
book-cover = Cover
book-cover-choose = Choose a picture
book-cover-hint = Or drop a picture on the window.
book-cover-reading = Reading the picture…
book-cover-other = Another picture
book-cover-remove = Remove the picture
book-cover-unreadable = The picture cannot be shown. Please choose it again.
book-logo = Logo
book-alternative = Picture description
book-alternative-hint = What can be seen in the picture
book-alternative-why = Read aloud to people who do not see the picture.
book-part-more = More about the book
book-part-committee = For the committee
book-award = Award
book-award-number = Award { $number }
book-award-add = Name of the award
book-award-year = Year of award { $number }
book-award-year-add = Year
book-award-level = Level of award { $number }
book-award-level-none = Level not stated
book-award-category = Category of award { $number }
book-award-category-add = Category
book-award-recipient = Recipient of award { $number }
book-award-recipient-add = If not the author
book-series = Series
book-series-number = Number in it
book-original-title = Original title
book-original-romanized = In Latin letters
book-original-country = Original country
book-original-year = Original year
book-title-language = Title is in
book-title-language-hint = If it is not the list’s language
book-settings = Set in
book-setting-add = A place
book-country = Country
book-price = Price
book-pages = Pages
book-pages-odd = This is not a whole number. It is kept as you wrote it.
book-in-print = In print
book-in-print-yes = Yes
book-in-print-no = No
book-in-print-unknown = Not looked up
book-checked = Looked up on
book-checked-hint = Year-month-day
book-checked-odd = Please write the day as year-month-day, such as 2027-04-30.
book-checked-today = Today
book-call-number = Call number
book-status = Status
book-not-printed = Only accepted books are printed.
book-declined-because = Declined because
book-tags = Keywords
book-tag-add = A word of the committee’s own
book-notes = Notes
book-never-printed = Never printed or exported.
book-move-up = Move up: { $name }
book-move-down = Move down: { $name }
book-remove-named = Remove: { $name }
book-several = { $count ->
    [one] 1 book chosen
   *[other] { $count } books chosen
}
book-several-hint = What you change here changes in all of them. One undo takes it back.
several-role = Used as
several-role-likely = What is most likely
several-add-setting = Add place
several-add-award = Add award
several-award-hint = Name and year
several-add-keyword = Add keyword
several-awards = Awards
several-by = By people in several of these books
several-by-hint = What a person names as their own comes to all chosen books that the person is in.
several-by-in = { $name }, in { $count } books
several-by-add = Add a culture that { $name } names
several-add = Add a culture
several-count = { $count } of { $of }
several-suggested = { $count } from a sheet
several-add-named = Add “{ $name }” to the { $count ->
    [one] other book
   *[other] { $count } other books
}
several-confirm-named = Confirm “{ $name }” in all
several-replace-named = Replace “{ $name }”
several-remove-named = Remove “{ $name }” from all
several-instead = Instead of “{ $name }”
several-cancel = Cancel
tags-languages = { $count ->
    [one] 1 language
   *[other] { $count } languages
}
tags-cultures = { $count ->
    [one] 1 culture
   *[other] { $count } cultures
}
tags-settings = { $count ->
    [one] 1 place
   *[other] { $count } places
}
tags-keywords = { $count ->
    [one] 1 keyword
   *[other] { $count } keywords
}
tags-copied = Copied: { $parts }. Choose other books and press { $key } to add what they lack.
tags-copy-one = Choose one book to copy its tags.
tags-copy-none = This book has no confirmed tags to copy.
tags-pasted = Added { $parts } to { $books ->
    [one] 1 book
   *[other] { $books } books
}.
tags-paste-nothing = No tags have been copied yet. Choose a book and press { $key }.
tags-paste-none-chosen = Choose the books that the tags should come to.
tags-paste-there = The chosen books have all of these tags already.
book-add-language = Add language
book-add-about = Add “about”
book-section = Section
book-section-count = { $count ->
    [one] 1 book in this section
   *[other] { $count } books in this section
}
book-heading = Heading
book-heading-hint = Such as “Grades K–2”
book-introduction = Introduction
book-about-list = About this list
book-list-untitled = List without a title
book-stage = Stage
book-stage-draft = Draft
book-stage-final = Final
book-stage-draft-hint = “Draft” is printed on every page.
book-stage-final-hint = Checked and ready to be handed out.
book-main-language = Main language
book-also-issued-in = Also issued in
book-entry-style = Entry style
style-title-first = Title first
style-author-first = Author first
style-international = International
style-spanish-language = Spanish-language
book-annotation-words = Word limit
book-annotation-words-hint = Most words in an annotation; empty for no limit
book-annotation-words-odd = The limit is a whole number such as 40. The limit that was set is still in force.
book-slogan = Slogan
book-credits = Credits
book-members = Members
book-members-why = Only those who may be named are ever printed, and only where a print asks for names.
book-member-number = Member { $number }
book-member-add = Name
book-member-part = Part of { $name }
book-member-part-hint = Chair, 2027
book-member-in-print = { $name } may be named in print
book-funders = Funders
book-permission = Permission
book-disclaimer = Disclaimer
book-charge = Charge
book-scope = Scope
book-empty-list = No books yet
book-empty-list-hint = Add the first book, or import the committee’s spreadsheet.
book-nothing = Nothing is chosen
book-nothing-hint = Choose a book in the list to edit it here.

## Window: page pane

page-number = Page { $number } of { $count }
page-zoom = { $percent } %
page-name = Page { $number } of “{ $title }” as it will print
print-option-paper = Paper
print-option-letter = Letter
print-option-a4 = A4
print-option-tabloid = 11 × 17 inches
print-option-a3 = A3
print-option-columns = Columns
print-option-one-column = One column
print-option-two-columns = Two columns
print-option-bookmarks = Bookmarks
print-option-talkers = Cards
print-option-to-a-sheet = { $count } to a sheet
print-option-composition = Shows
print-option-the-covers = The covers
print-option-the-titles = The titles
print-option-pairing = Two languages
print-option-side-by-side = Side by side
print-option-in-turn = One after the other
print-option-section = Section
print-option-all-sections = All sections
print-option-ink = Ink
print-option-colour = Color
print-option-black-and-white = Black and white
print-option-covers = Covers
print-option-with-covers = With covers
print-option-without-covers = Without covers
print-option-style = Style
print-option-language = Language
print-option-other-language = Second language
print-option-no-other-language = Choose one

## Window: print studio

printable-handout = Handout
printable-brochure = Tri-fold brochure
printable-bookmarks = Bookmarks
printable-shelf-talkers = Shelf talkers
printable-poster = Poster
printable-checklist = Checklist
printable-bilingual = Bilingual sheet
printable-index = Index
colours-river = River
colours-orchard = Orchard
colours-dusk = Dusk
colours-earth = Earth
art-hummingbird = Hummingbird
art-papel-picado = Papel picado
art-books = Books
art-plain = Plain
studio-sets = Kept in this list
studio-printables = Prints
studio-own = Your own templates
studio-fits = fits
studio-runs-over = { $count ->
    [one] 1 book over
   *[other] { $count } books over
}
studio-refused = cannot be printed
studio-print = Open to print
studio-print-why = Makes the PDF and opens it in your system’s viewer, which prints it.
studio-save-as = Save as…
studio-draft = DRAFT stands on every page until the list is final.
studio-make-final = Make it final
studio-nothing = Nothing to print yet
studio-no-books = Add the first book. Its page will stand here as soon as it is accepted.
studio-none-accepted = Only accepted books are printed, and none is accepted yet. Give the books of your choice the status “accepted”.
studio-to-the-list = To the list
studio-palette = Colors
studio-art = Art
studio-picture = Picture of your own
studio-picture-choose = A picture of your own
studio-picture-other = Another picture
studio-picture-remove = Back to the art
studio-picture-decoration = Say what it shows, or leave this empty if it is only decoration.
studio-told = On the print
studio-covers = Covers
studio-annotations = Annotations
studio-isbns = ISBNs
studio-prices = Prices
studio-language-notes = Languages of each book
studio-cultures = Cultures of each book
studio-members = Names of members who may be named
studio-indexes = At the end, an index by
studio-index-by = Index by
studio-index-languages = Language
studio-index-cultures = Culture
studio-index-authors = Author
studio-index-titles = Title
studio-address = Web address of the list
studio-address-why = Printed as a QR code, with the address beside it.
studio-set-keep-as = Keep these choices as
studio-set-example = For the branch libraries
studio-set-why = A set is kept in the list. Whoever gets the list can print the same, with their own library on it.
studio-set-name = Name of this set
studio-set-keep = Keep
studio-set-keep-new = Keep as another set
studio-set-rename = Rename
studio-set-update = Update with these choices
studio-set-remove = Remove this set
studio-set-no-name = Give the set a name.
studio-set-taken = There is a set with this name. Choose another name.
library-title = Your library
library-none = Name, hours and programs for the prints of all your lists
library-why = Written once, kept on this computer, and printed on every list that has room for it. It is never part of the list.
library-refused = What was kept of your library cannot be read now, so it cannot be changed here.
library-name = Name of the library
library-address = Address and telephone
library-hours = Hours, in { $language }
library-programs = Programs, in { $language }
library-web = Web site
library-web-why = Printed with a QR code.
library-logo = Logo
library-logo-choose = Choose a logo
library-logo-other = Another logo
library-logo-remove = Remove the logo
library-logo-words = What the logo shows
library-logo-words-why = Read aloud to those who do not see it. Leave it empty if the name says the same.

## Window: dialogs

palette-field = What would you like to do?
palette-nothing = No command is called that. Try another word.
keys-note = Everything can be done by keyboard. Tab goes from one thing to the next, Enter presses it, Esc closes. In the list, Shift with the arrow keys chooses several books, and Ctrl+Space one more.
keys-none = no shortcut
new-title = Title
new-title-example = Together with Día { $year }
new-year = Year
new-year-wrong = Please write the year as a number, such as 2027, or leave it empty.
new-template = Sections
new-language = Main language
new-make = Create the list
unsaved-title = Save your work?
unsaved-changes = “{ $title }” has changes that are not in { $file } yet.
unsaved-new = { $count ->
    [one] “{ $title }”, with { $count } book, is not in a file yet.
   *[other] “{ $title }”, with { $count } books, is not in a file yet.
}
unsaved-draft-note = A draft is kept on this computer and offered to you the next time you start.
unsaved-keep-draft = Keep as a draft
unsaved-discard = Discard
changed-title = The file has changed
changed-what = { $file } was changed since you opened it, by a colleague or by another program. Nothing has been overwritten.
changed-both-note = Keep both to save your list beside it as { $file }.
changed-both = Keep both
changed-replace = Replace it with mine
claimed-title = Open in another window
claimed-what = { $file } is open in another window of Colibrí.
claimed-note = If you work on it in both, the window that saves last will ask what to keep.
claimed-open = Open it here too
unreadable-title = { $file } cannot be opened
unreadable-recover = Open what can be read
unreadable-import = Import it
recovered-title = What could be read
recovered-kept = { $count ->
    [one] { $count } book of { $file } could be read and is open now. The damaged file is as it was: save the list under another name.
   *[other] { $count } books of { $file } could be read and are open now. The damaged file is as it was: save the list under another name.
}
recovered-lost = { $count ->
    [0] Nothing seems to be missing.
    [one] One thing could not be read:
   *[other] { $count } things could not be read:
}
recovered-more = … and { $count } more.
drafts-title = Unsaved work
drafts-what = { $count ->
    [one] Colibrí kept this work for you the last time. What would you like to do with it?
   *[other] Colibrí kept this work for you. What would you like to do with it?
}
drafts-kept = Kept { $when }, not in a file yet
drafts-kept-of = Kept { $when }, from { $file }
drafts-comparing = Comparing it with the file…
drafts-same = The file holds all of it already.
drafts-new = { $count ->
    [one] { $count } book, not in a file yet.
   *[other] { $count } books, not in a file yet.
}
drafts-no-file = { $count ->
    [one] { $count } book. The file it came from cannot be read now.
   *[other] { $count } books. The file it came from cannot be read now.
}
drafts-regain = Resume the draft
drafts-later = Leave it for later
drafts-discard = Discard
export-where = Save the copy
export-pdf = PDF
export-pdf-note = Pages to print and to hand out. Screen readers can read them.
export-web-page = Web page
export-web-page-note = One page for your library’s web site, which everybody can read on any device.
export-word = Word
export-word-note = A file to go on writing in with Word or LibreOffice: real headings, styles, and the language of each part.
export-markdown = Markdown
export-markdown-note = Text with signs for headings and links, for a web site, a wiki or a newsletter.
export-text = Text
export-text-note = Plain text, for an e-mail.
export-spreadsheet = Spreadsheet
export-spreadsheet-note = A CSV file to sort and to order from, one row a book. Colibrí reads it back.
export-public-copy = Public copy
export-public-copy-note = The list itself without notes, reasons and other committee matters.
export-asking = Please say where the copy is to go.
export-again = Choose another place
export-show-folder = Show the folder
copies-where = The folder for the copies
copies-every = All of them
copies-kinds = As
copies-languages = Languages
copies-nothing = Choose at least one of each.
copies-count = { $count ->
    [one] 1 file will be made.
   *[other] { $count } files will be made.
}
copies-make = Choose the folder
copies-standing-title = Some of these files are there already
copies-standing = { $count ->
    [one] In { $folder }, 1 file stands under a name that is needed now. It can be replaced, or the new one gets a number.
   *[other] In { $folder }, { $count } files stand under names that are needed now. They can be replaced, or the new ones get numbers.
}
copies-replace = Replace them
copies-keep-both = Keep both
copies-going = { $at } of { $of }: { $what }
copies-stopping = Stopping after the file that is being made…
copies-done = { $count ->
    [0] No file was written.
    [one] 1 file is in { $folder }.
   *[other] { $count } files are in { $folder }.
}
copies-stopped = { $count ->
    [0] Stopped, but all had been made.
    [one] Stopped. 1 file was not made.
   *[other] Stopped. { $count } files were not made.
}
copies-written = { $count ->
    [0] No file was written.
    [one] 1 file was written into { $folder } before. It is whole.
   *[other] { $count } files were written into { $folder } before. Each of them is whole.
}
copies-again = Back to the choices
copies-unopened = No program on this computer opens it. It is here: { $path }
copies-refused = { $file } could not be written, and neither could those after it. { $reason }
copies-failed = { $file } could not be made. { $reason }
copies-over = runs over
copies-open = Open { $file }
export-public-note = Only accepted books go into the copy. Notes, reasons and other committee matters never do.
export-working = Making the copy…
export-stop = Stop
export-done = The copy is here: { $path }
export-warnings = Please look at these places:
export-open = Open it
export-no-program = The copy was made, but no program on this computer opens it. It is here: { $path }
export-not-allowed = You are not allowed to write there. Choose another folder.
export-full = The disk is full. Make room, or choose a folder on another disk.
export-no-folder = The folder is not there. Choose another one.
export-disk = The disk refused it ({ $reason }). Try again, or choose another folder.
which-why = This computer has no file dialog for programs; the package zenity or xdg-desktop-portal-gtk adds one. Until then, type the path of the file here. “~” stands for your own folder.
which-path = Path of the file
which-path-of-folder = Path of the folder
which-open = Use this file
which-save = Save here
which-into = Save into this folder
which-no-name = Please add the name of the file.
which-missing = There is no { $file } in { $folder }.
which-no-folder = There is no folder { $folder }.
which-folder = “{ $file }” is a folder. Please add the name of a file in it.
replace-title = Replace the file?
replace-what = There is already a file { $file } in { $folder }. If you replace it, what it holds now is lost.
replace-do = Replace it

## Window: import screen

import-title = Import { $file }
import-into = Its books go into “{ $title }”.
import-into-new = Its books make a new list.
import-reading = Reading the file…
import-placing = Preparing the preview…
import-found = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} in { $columns ->
    [one] 1 column
   *[other] { $columns } columns
}, { $delimiter } ({ $encoding }). { $header }
import-by-comma = separated by commas
import-by-semicolon = separated by semicolons
import-by-tab = separated by tabs
import-by-sign = separated by “{ $sign }”
import-by-nothing = with no separator
import-header = { $above ->
    [0] The first row holds the headings.
    [one] The headings are below the first row.
   *[other] The headings are below the first { $above } rows.
}
import-no-header = There are no headings.
import-columns = What each column means
import-columns-note = On the left, the heading in the file; then the field it goes into; on the right, what the first rows hold.
import-column = Column { $number }
import-remembered = You have imported a sheet with these headings before; your choices are here again.
import-preview = The first books
import-more = { $count ->
    [one] … and one more book.
   *[other] … and { $count } more books.
}
import-more-lines = … and { $count } more.
import-left-out = { $count ->
    [one] One row will be left out
   *[other] { $count } rows will be left out
}
import-left-line = Line { $line }: { $reason } { $text }
import-remarks = Good to know
import-accept = { $count ->
    [0] Nothing to import
    [one] Check { $count } book…
   *[other] Check { $count } books…
}
import-done = { $count ->
    [one] { $count } book is ready. It is not on the list until you add it.
   *[other] { $count } books are ready. They are not on the list until you add them.
}
import-report = What goes where
import-values = { $count ->
    [one] { $count } value
   *[other] { $count } values
}
import-recognised = { $count } recognized
import-as-written = { $count } kept as written
import-to-confirm = { $count } kept as written, to be confirmed
import-values-noted = { $count } in the notes
import-suggested = { $count ->
    [one] { $count } language or culture waits for somebody to confirm it. “Check the list” shows it.
   *[other] { $count } languages and cultures wait for somebody to confirm them. “Check the list” shows them.
}
import-finish = Add to the list
import-back = Back
import-made = { $count ->
    [one] { $count } book of the sheet makes this list. It is not saved yet.
   *[other] { $count } books of the sheet make this list. It is not saved yet.
}
import-added = { $count ->
    [one] { $count } book was added from the sheet. One undo takes it back.
   *[other] { $count } books were added from the sheet. One undo takes them back.
}

## Window: settings

settings-tongue = Language
settings-appearance = Appearance
settings-as-system = Same as system
settings-english = English
settings-spanish = Español
settings-light = Light
settings-dark = Dark
settings-text-size = Text size
settings-percent = { $size } %
settings-member = Your name
settings-member-why = Kept with the tags you set, so that the committee knows whom to ask. It stays in the committee’s own file: no print, export or public copy has it. It may be empty.
settings-sample = Sample lists
settings-sample-open = Open the sample list
settings-sample-scripts = Open the sample in every script
settings-folder = Colibrí’s folder
settings-folder-open = Open the folder
settings-folder-note = Drafts, saved states and these settings are kept there. Your lists are where you saved them.
settings-folder-refused = No program on this computer opens folders from here. The path can be typed in your file manager.

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
command-print = Print studio
command-export-pdf = Save this print as a PDF
command-export-several = Export several prints
command-close = Back to the shelf
command-quit = Quit Colibrí
command-undo = Undo
command-redo = Redo
command-choose-all = Choose all books shown
command-duplicate = Duplicate
command-copy-tags = Copy tags of the chosen book
command-paste-tags = Paste tags: what the chosen books lack
command-delete = Delete
command-add-book = Add a book
command-add-section = Add a section
command-about-list = About this list
command-previous-book = Previous book
command-next-book = Next book
command-move-up = Move up
command-move-down = Move down
command-move-to-previous-section = Move to the previous section
command-move-to-next-section = Move to the next section
command-find = Find
command-sort-committee = Show in the committee’s order
command-sort-title = Show by title
command-sort-author = Show by author
command-sort-year = Show by year
command-vocabulary = Vocabulary of cultures and languages
command-tag-desk = Tag desk: state what is not stated
command-check = Check the list
command-saved-states = History
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
command-keys = All keyboard shortcuts
command-settings = Settings
command-text-larger = Larger text
command-text-smaller = Smaller text
command-text-usual = Usual text size
command-switch-appearance = Switch light and dark
command-switch-tongue = Cambiar a español
key-shift = Shift
key-enter = Enter
key-delete = Delete
key-page-up = Page Up
key-page-down = Page Down
key-home = Home
key-end = End
key-space = Space
