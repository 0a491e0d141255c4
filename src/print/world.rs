//! The closed world in which Typst lays out a page: the templates, the fonts inside the program, one list as data, and its
//! covers. Nothing on the disk, no network, no packages, no clock.

use super::fonts;
use super::templates::{COVERAGE, OwnTemplates};
use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{DiagSpan, DiagSpanKind, FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInfo, FontStyle, FontWeight};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World, WorldExt};

/// A file of `assets/print` under the name that the templates know it by.
macro_rules! asset {
    ($name:literal) => {
        (
            concat!("/", $name),
            include_bytes!(concat!("../../assets/print/", $name)),
        )
    };
}

/// What the templates read beside the list: the palettes, and the pieces of the title art.
const FILES: [(&str, &[u8]); 10] = [
    asset!("palettes.json"),
    asset!("art/bird.svg"),
    asset!("art/bud.svg"),
    asset!("art/cat.svg"),
    asset!("art/hibiscus.svg"),
    asset!("art/leaf.svg"),
    asset!("art/picado-bird.svg"),
    asset!("art/picado-book.svg"),
    asset!("art/picado-flower.svg"),
    asset!("art/pot.svg"),
];

/// What is known of the fonts, in the order of their table. Written down once: to find it out again, the tables of all sixty
/// would have to be read at every start. A test holds it against the fonts.
const FACTS: &str = include_str!("../../assets/fonts/facts.json");

/// What is known of the fonts without loading them. Shared by all worlds.
pub(super) static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| {
    let facts: Vec<FontInfo> = serde_json::from_str(FACTS).unwrap_or_default();
    LazyHash::new(FontBook::from_infos(facts))
});

static LOADED: LazyLock<Vec<Slot>> = LazyLock::new(|| {
    fonts::faces()
        .iter()
        .map(|face| Slot {
            bytes: face.bytes,
            font: OnceLock::new(),
        })
        .collect()
});

struct Slot {
    bytes: &'static [u8],
    font: OnceLock<Option<Font>>,
}

impl Slot {
    fn font(&self) -> Option<Font> {
        self.font
            .get_or_init(|| Font::new(Bytes::new(self.bytes), 0))
            .clone()
    }
}

/// Gives the upright face of a family, regular or bold.
pub(super) fn face(family: &str, strong: bool) -> Option<Font> {
    // A book face is a little heavier than a regular one, and its bold than another's.
    let heavy = FontWeight::SEMIBOLD;
    let at = (0..LOADED.len()).find(|at| {
        BOOK.info(*at).is_some_and(|info| {
            info.family == family
                && (info.variant.weight >= heavy) == strong
                && info.variant.style == FontStyle::Normal
        })
    })?;
    LOADED.get(at)?.font()
}

/// Everything that a template can see.
pub(super) struct Room {
    library: LazyHash<Library>,
    main: FileId,
    sources: HashMap<FileId, Source>,
    data: FileId,
    /// What stays from one list to the next.
    pieces: HashMap<FileId, Bytes>,
    files: HashMap<FileId, Bytes>,
}

impl Room {
    /// Furnishes a room with the templates. Nothing if one of the program's names is no path, which the tests rule out.
    pub(super) fn new(own: &OwnTemplates) -> Option<Self> {
        let mut sources = HashMap::new();
        for (name, text) in own.all() {
            let id = file_id(&name)?;
            let _ = sources.insert(id, Source::new(id, text.to_owned()));
        }
        Some(Self {
            // Headings of the rows of a table are tagged as what they are.
            library: LazyHash::new(
                Library::builder()
                    .with_features([Feature::A11yExtras].into_iter().collect())
                    .build(),
            ),
            main: file_id(COVERAGE)?,
            sources,
            data: file_id("/list.json")?,
            pieces: FILES
                .into_iter()
                .filter_map(|(name, bytes)| Some((file_id(name)?, Bytes::new(bytes))))
                .collect(),
            files: HashMap::new(),
        })
    }

    /// Furnishes a room for what a list covers.
    pub(super) fn for_coverage() -> Option<Self> {
        Self::new(&OwnTemplates::default())
    }

    /// Says which template is laid out. Tells whether it is there.
    pub(super) fn begin_with(&mut self, template: &str) -> bool {
        match file_id(template).filter(|id| self.sources.contains_key(id)) {
            Some(id) => {
                self.main = id;
                true
            }
            None => false,
        }
    }

    /// Tells where something stands in a template: the name of its file, and the line, counted from 1.
    pub(super) fn place_of(&self, span: DiagSpan) -> Option<(String, usize)> {
        let id = match span.get() {
            DiagSpanKind::Detached => return None,
            DiagSpanKind::Number { id, .. } | DiagSpanKind::Range { id, .. } => id,
        };
        let source = self.sources.get(&id)?;
        let range = self.range(span)?;
        let line = source.lines().byte_to_line(range.start)?;
        let path = source.id().vpath().get_without_slash().to_owned();
        Some((path, line + 1))
    }

    /// Puts a list into the room. The pictures are those that the list names, by the same names.
    pub(super) fn furnish(
        &mut self,
        list: Vec<u8>,
        pictures: impl IntoIterator<Item = (String, Bytes)>,
    ) {
        self.files.clear();
        let _ = self.files.insert(self.data, Bytes::new(list));
        let pictures = pictures.into_iter();
        self.files
            .extend(pictures.filter_map(|(name, bytes)| Some((file_id(&name)?, bytes))));
    }
}

fn file_id(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn absent() -> FileError {
    FileError::NotFound("nothing else is here".into())
}

impl World for Room {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).cloned().ok_or_else(absent)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.get(&id).or_else(|| self.pieces.get(&id));
        found.cloned().ok_or_else(absent)
    }

    fn font(&self, index: usize) -> Option<Font> {
        LOADED.get(index)?.font()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// With `COLIBRI_WRITE_FACTS` set, writes them down anew: needed after a change of fonts.
    #[test]
    fn facts_written_of_the_fonts_are_true() {
        let found: Vec<FontInfo> = fonts::faces()
            .iter()
            .map(|face| FontInfo::new(face.bytes, 0).unwrap())
            .collect();
        let facts = serde_json::to_string(&found).unwrap() + "\n";
        if std::env::var_os("COLIBRI_WRITE_FACTS").is_some() {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts/facts.json");
            std::fs::write(path, &facts).unwrap();
        }
        assert!(facts == FACTS, "set COLIBRI_WRITE_FACTS and run again");
    }
}
