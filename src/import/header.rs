//! The words that people put over columns, in English and in Spanish, and what they mean.

use super::mapping::Field;
use crate::model::{LanguageTag, Role};
use crate::say;
use crate::search::fold;
use crate::words::{Tongue, Words};
use std::collections::HashMap;
use std::sync::LazyLock;

/// Tells what a heading means; nothing where it is not known.
pub(super) fn field(heading: &str) -> Option<Field> {
    let words = fold(heading);
    if words.is_empty() || words.len() > 60 {
        return None;
    }
    known(&words)
        .or_else(|| in_language(heading))
        .or_else(|| annotation(&words))
        .or_else(|| parted(heading))
}

/// Gives the tongue of our own spreadsheets where the headings are theirs, whatever columns somebody has added or taken away.
pub(super) fn ours(headings: &[String]) -> Option<Tongue> {
    let marks = [
        Field::Title,
        Field::Languages,
        Field::About,
        Field::By,
        Field::Awards,
    ];
    Tongue::ALL.into_iter().find(|tongue| {
        let words = Words::of(*tongue);
        marks.iter().all(|mark| {
            let name = fold(&mark.name(&words));
            headings.iter().any(|heading| fold(heading) == name)
        })
    })
}

/// Gives a heading that is found again as what it means.
pub(crate) fn heading(field: &Field, words: &Words) -> String {
    let name = field.name(words);
    let language = match field {
        Field::Annotation(Some(language))
        | Field::SectionIn(language)
        | Field::SectionIntroduction(language) => language,
        _ => return name,
    };
    match self::field(&name).as_ref() == Some(field) {
        true => name,
        false => format!("{} {{{language}}}", name.replace(['{', '}'], "")),
    }
}

/// Reads "Annotation in Traditional Chinese {zh-Hant}".
fn in_language(heading: &str) -> Option<Field> {
    let (front, tag) = super::cell::bracketed(heading, '{', '}')?;
    let language: LanguageTag = tag.parse().ok()?;
    let front = fold(front);
    let begins = |words: String| front.starts_with(&fold(&words));
    Tongue::ALL.iter().find_map(|tongue| {
        let words = Words::of(*tongue);
        let of = |field: fn(LanguageTag) -> Field| Some(field(language.clone()));
        if begins(say!(words, "import-field-section-introduction")) {
            of(Field::SectionIntroduction)
        } else if begins(say!(words, "import-field-section")) {
            of(Field::SectionIn)
        } else if begins(say!(words, "import-field-annotation")) {
            of(|language| Field::Annotation(Some(language)))
        } else {
            None
        }
    })
}

/// Counts the cells of a row that are known headings.
pub(super) fn words_in(cells: &[String]) -> usize {
    cells
        .iter()
        .filter(|cell| field(cell.trim()).is_some())
        .count()
}

/// Tells whether a row of headings names what every book has.
pub(super) fn names_books(cells: &[String]) -> bool {
    cells
        .iter()
        .any(|cell| matches!(field(cell.trim()), Some(Field::Title | Field::Isbn)))
}

/// Reads "Title (required)", "Author:", "ISBN / UID": the words in front of a bracket or slash.
fn parted(heading: &str) -> Option<Field> {
    let front = heading.split(['(', '/', ':', '*', '[']).next()?;
    let words = fold(front);
    (words != fold(heading))
        .then(|| known(&words).or_else(|| annotation(&words)))
        .flatten()
}

/// Reads "Annotation", "Annotation (Spanish)", "Spanish blurb", "anotación en español".
fn annotation(words: &str) -> Option<Field> {
    const NOUNS: [&str; 13] = [
        "annotation",
        "annotations",
        "blurb",
        "summary",
        "description",
        "synopsis",
        "about the book",
        "anotacion",
        "resena",
        "resumen",
        "descripcion",
        "sinopsis",
        "comentario",
    ];
    if NOUNS.contains(&words) {
        return Some(Field::Annotation(None));
    }
    let noun = NOUNS
        .iter()
        .find(|noun| words.starts_with(**noun) || words.ends_with(**noun))?;
    let rest = words
        .strip_prefix(noun)
        .or_else(|| words.strip_suffix(noun))?
        .trim();
    let language = rest
        .strip_prefix("en ")
        .or_else(|| rest.strip_prefix("in "))
        .unwrap_or(rest);
    super::languages::named(language).map(|tag: LanguageTag| Field::Annotation(Some(tag)))
}

fn known(words: &str) -> Option<Field> {
    TABLE
        .iter()
        .find(|(_, headings)| headings.split('|').any(|heading| heading == words))
        .map(|(field, _)| field.clone())
        .or_else(|| OUR_OWN.get(words).cloned())
}

/// The headings of our own spreadsheets, in both tongues.
static OUR_OWN: LazyLock<HashMap<String, Field>> = LazyLock::new(|| {
    let fields = Field::all();
    Tongue::ALL
        .iter()
        .flat_map(|tongue| {
            let words = Words::of(*tongue);
            let named = |field: &Field| (fold(&field.name(&words)), field.clone());
            fields.iter().map(named).collect::<Vec<_>>()
        })
        .filter(|(_, field)| !matches!(field, Field::Other | Field::LeftOut))
        .collect()
});

/// Headings of committee sheets, of Goodreads, LibraryThing, StoryGraph and Zotero, without accents, in small letters, parted by bars.
const TABLE: &[(Field, &str)] = &[
    (
        Field::Section,
        "section|category|list|list section|age group|age band|level|grade band|seccion|\
         categoria|grupo de edad|nivel",
    ),
    (
        Field::Title,
        "title|book title|titles|book|name of book|title of book|title proper|primary title|\
         titulo|titulo del libro|libro|main title|book name",
    ),
    (
        Field::Subtitle,
        "subtitle|sub title|subtitulo|other title information",
    ),
    (
        Field::Person(Role::Author),
        "author|authors|author s|author name|primary author|writer|by|written by|autor|autora|\
         autores|autor a|autor es|autoria|escritor|author editor|creator|creators|\
         autor autora",
    ),
    (
        Field::Person(Role::Illustrator),
        "illustrator|illustrators|illustrator s|illus|illus by|illustrated by|illustration|\
         ill|artist|ilustrador|ilustradora|ilustradores|ilustrador a|ilus|ilustrado por|\
         ilustracion|ilustraciones",
    ),
    (
        Field::Person(Role::Translator),
        "translator|translators|translator s|trans|tr|tr by|translated by|traductor|\
         traductora|traductores|traductor a|traducido por|traduccion",
    ),
    (
        Field::Person(Role::Editor),
        "editor|editors|ed|edited by|editora|editor a|editado por|series editor",
    ),
    (
        Field::Person(Role::Adapter),
        "adapter|adaptor|adapted by|adaptador|adaptadora|retold by|reteller",
    ),
    (
        Field::Person(Role::Compiler),
        "compiler|compiled by|compilador|compiladora",
    ),
    (
        Field::Person(Role::Photographer),
        "photographer|photographs by|photos by|fotografo|fotografa|fotografias",
    ),
    (
        Field::Person(Role::Narrator),
        "narrator|narrators|narrated by|read by|narrador|narradora",
    ),
    (
        Field::Person(Role::CoverArtist),
        "cover artist|cover illustrator|cover by|ilustrador de cubierta",
    ),
    (
        Field::Person(Role::Calligrapher),
        "calligrapher|calligraphy|caligrafo|caligrafa",
    ),
    (
        Field::OtherContributors,
        "other contributors|contributors|additional authors|secondary author|other authors|\
         other people|contributor|otros colaboradores|colaboradores|otras personas",
    ),
    (
        Field::Publisher,
        "publisher|publishers|pub|publishing company|editorial|casa editorial|publisher name",
    ),
    (Field::Imprint, "imprint|sello|sello editorial"),
    (
        Field::Year,
        "year|pub year|publication year|year published|pub date|publication date|date|\
         date of publication|copyright|copyright date|published|ano|ano de publicacion|fecha|\
         fecha de publicacion|pubdate",
    ),
    (
        Field::Isbn,
        "isbn|isbns|isbn13|isbn 13|isbn10|isbn 10|isbn number|isbn uid|isbn s|numero de isbn|\
         ean",
    ),
    (
        Field::Languages,
        "language|languages|language s|lang|idioma|idiomas|lengua|lenguas|language of text",
    ),
    (
        Field::LanguageForm,
        "language form|language format|bilingual|forma del idioma|bilingue|language note|\
         language notes",
    ),
    (
        Field::OriginalLanguage,
        "original language|translated from|idioma original|lengua original|traducido de",
    ),
    (
        Field::Cultures,
        "culture|cultures|culture s|cultural connection|cultural group|ethnicity|identity|\
         representation|cultura|culturas|diversity|culture represented|cultures represented|\
         conexion cultural|nation|nations|tribe|tribes|tribal nation|tribal affiliation|\
         nationality|community|communities|heritage|nacion|naciones|pueblo|pueblos|comunidad",
    ),
    (
        Field::Awards,
        "award|awards|award s|honors|awards and honors|awards honors|prize|prizes|premio|\
         premios|reconocimientos|distinciones",
    ),
    (
        Field::Format,
        "format|formato|type|tipo|book type|binding|genre|genero|tipo de libro",
    ),
    (
        Field::Ages,
        "age|ages|age range|age level|interest age|edad|edades|reading age",
    ),
    (
        Field::Grades,
        "grade|grades|grade level|grade levels|grade range|interest level|grado|grados",
    ),
    (Field::Price, "price|cost|list price|precio|costo"),
    (
        Field::Pages,
        "pages|page count|number of pages|num pages|pp|paginas|no of pages|numero de paginas",
    ),
    (
        Field::Series,
        "series|series title|series name|serie|coleccion",
    ),
    (
        Field::SeriesNumber,
        "series number|volume|vol|number in series|numero de serie|volumen|series no",
    ),
    (Field::OriginalTitle, "original title|titulo original"),
    (
        Field::OriginalYear,
        "original publication year|original year|original date|ano original|\
         ano de publicacion original",
    ),
    (
        Field::Country,
        "country|country of origin|pais|pais de origen|place of publication",
    ),
    (
        Field::Settings,
        "setting|settings|set in|place|lugar|escenario|ambientacion|ambientado en",
    ),
    (
        Field::CallNumber,
        "call number|call no|dewey|signatura|signatura topografica|shelf mark|dewey decimal|\
         clasificacion",
    ),
    (
        Field::Tags,
        "tags|tag|keywords|keyword|subjects|subject|themes|theme|etiquetas|temas|tema|\
         materias|bookshelves",
    ),
    (
        Field::Notes,
        "notes|note|comments|comment|remarks|notas|nota|comentarios|observaciones|\
         private notes",
    ),
    (Field::Status, "status|decision|estado|decision del comite"),
];
