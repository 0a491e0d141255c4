//! The pictures of a print, decoded within limits on all cores before the layout begins, and kept from one layout to the next.
//!
//! Paper gets pictures as fine as it can show, 300 to the inch where they are small, and as the list holds them where they are
//! large. The window gets them no finer than a screen needs. Pages and places are the same for both.

use super::Options;
use crate::model::{Picture, PictureFormat, PictureId};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, ImageReader, Limits};
use rayon::prelude::*;
use std::collections::HashMap;
use std::io::Cursor;
use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage};

/// The longest side of a picture that is decoded, in pixels. Covers are kept at 600 pixels of height; a logo may be larger.
const LONGEST_SIDE: u32 = 4_000;

/// How good a JPEG is, of 100.
const QUALITY: u8 = 85;

/// The most pictures that one print holds.
const MOST: usize = 12_000;

/// After how many layouts a picture is let go that none of them showed: more than there are printables, so that looking at
/// each of them in turn decodes nothing anew.
const PATIENCE: u64 = 24;

/// For whom the pages are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Audience {
    Paper,
    Screen,
    /// Copies that show the pictures themselves, and only ask for their shape.
    Elsewhere,
}

/// How large a picture stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Place {
    /// Beside an entry: at most 0.8 by 1.2 inches.
    Small,
    /// On a card or a poster, and every logo.
    Large,
}

impl Place {
    /// Gives where a print shows its covers. Nothing for one that shows none.
    pub(super) fn of_covers(options: &Options) -> Option<Self> {
        if options.template.is_some() {
            return options.covers.then_some(Self::Large);
        }
        options
            .shows_covers()
            .then_some(match options.printable.tells_all() {
                true => Self::Small,
                false => Self::Large,
            })
    }

    /// Gives the most pixels that are of use there: width and height.
    fn most(self, audience: Audience) -> (u32, u32) {
        match (self, audience) {
            // 300 to the inch.
            (Self::Small, Audience::Paper) => (240, 360),
            (Self::Small, _) => (300, 240),
            (Self::Large, Audience::Paper) => (900, 900),
            (Self::Large, _) => (640, 640),
        }
    }
}

/// The pictures that the pages show, each under the name that the template knows it by.
pub(super) struct Covers {
    kept: HashMap<Key, Kept>,
    /// What the present layout shows, and how.
    shown: HashMap<PictureId, Key>,
    /// Names that were taken once and are not taken now.
    free: Vec<usize>,
    /// The first name that was never taken.
    next: usize,
    audience: Audience,
    layout: u64,
}

/// What a prepared picture follows from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    picture: PictureId,
    place: Place,
    grey: bool,
}

struct Kept {
    /// The name in the virtual file system. Names are used again: Typst never forgets one.
    name: usize,
    picture: Picture,
    prepared: Option<Prepared>,
    /// The last layout that showed it.
    last: u64,
}

struct Prepared {
    bytes: Bytes,
    /// Height over width.
    ratio: f64,
}

impl Covers {
    pub(super) fn new(audience: Audience) -> Self {
        Self {
            kept: HashMap::new(),
            shown: HashMap::new(),
            free: Vec::new(),
            next: 0,
            audience,
            layout: 0,
        }
    }

    /// Begins a new layout with these pictures, in grey or in colour. Those that a layout before showed are there already;
    /// what none has shown for long is let go.
    pub(super) fn begin<'a>(
        &mut self,
        grey: bool,
        shown: impl Iterator<Item = (&'a PictureId, &'a Picture, Place)>,
    ) {
        self.layout += 1;
        self.shown.clear();
        let mut news: HashMap<Key, &Picture> = HashMap::new();
        for (id, picture, place) in shown.take(MOST) {
            let key = Key {
                picture: id.clone(),
                place,
                grey,
            };
            match self
                .kept
                .get_mut(&key)
                .filter(|kept| kept.picture == *picture)
            {
                Some(kept) => kept.last = self.layout,
                None => drop(news.insert(key.clone(), picture)),
            }
            // A picture that stands in two places is as fine as the larger needs it.
            let before = self.shown.get(id);
            if before.is_none_or(|before| before.place == Place::Small) {
                drop(self.shown.insert(id.clone(), key));
            }
        }
        self.let_go(&news);
        let audience = self.audience;
        let prepared: Vec<_> = news
            .into_par_iter()
            .map(|(key, picture)| {
                let prepared = prepare(picture, audience, &key);
                (key, picture, prepared)
            })
            .collect();
        for (key, picture, prepared) in prepared {
            let name = self.free.pop().unwrap_or_else(|| {
                self.next += 1;
                self.next
            });
            let kept = Kept {
                name,
                picture: picture.clone(),
                prepared,
                last: self.layout,
            };
            let _ = self.kept.insert(key, kept);
        }
    }

    /// Lets go of what takes the place of something else, and of what no layout has shown for long.
    fn let_go(&mut self, news: &HashMap<Key, &Picture>) {
        let (free, layout) = (&mut self.free, self.layout);
        self.kept.retain(|key, kept| {
            let stays = !news.contains_key(key) && layout - kept.last < PATIENCE;
            if !stays {
                free.push(kept.name);
            }
            stays
        });
    }

    fn kept(&self, id: &PictureId) -> Option<&Kept> {
        self.kept.get(self.shown.get(id)?)
    }

    /// Gives a picture's name and its height over its width. Nothing for one that cannot be shown.
    pub(super) fn place(&self, id: &PictureId) -> Option<(String, f64)> {
        let kept = self.kept(id)?;
        Some((path(kept.name), kept.prepared.as_ref()?.ratio))
    }

    /// Gives the files of this layout.
    pub(super) fn files(&self) -> impl Iterator<Item = (String, Bytes)> {
        self.shown
            .keys()
            .filter_map(|id| self.kept(id))
            .filter_map(|kept| Some((path(kept.name), kept.prepared.as_ref()?.bytes.clone())))
    }
}

fn path(name: usize) -> String {
    format!("/covers/{name}")
}

fn reader(bytes: &[u8]) -> Option<ImageReader<Cursor<&[u8]>>> {
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .ok()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    reader.limits(limits);
    Some(reader)
}

fn prepare(picture: &Picture, audience: Audience, key: &Key) -> Option<Prepared> {
    // The head of the file alone tells whether the size is within the limits.
    let (width, height) = reader(picture.bytes())?.into_dimensions().ok()?;
    if width == 0 || height == 0 || width > LONGEST_SIDE || height > LONGEST_SIDE {
        return None;
    }
    let (most_wide, most_high) = key.place.most(audience);
    let too_fine = width > most_wide || height > most_high;
    let bytes = match audience {
        Audience::Elsewhere => Bytes::new(Vec::new()),
        Audience::Paper if !key.grey && !too_fine => {
            remembered(Bytes::new(picture.bytes().clone()), picture.format())?
        }
        Audience::Paper | Audience::Screen => {
            let decoded = decoded(picture)?;
            let sized = if too_fine {
                decoded.thumbnail(most_wide, most_high)
            } else {
                decoded
            };
            let (bytes, format) = encoded(toned(sized, key.grey))?;
            remembered(bytes, format)?
        }
    };
    Some(Prepared {
        bytes,
        ratio: f64::from(height) / f64::from(width),
    })
}

/// Lets Typst decode a picture, which it remembers: here on all cores, in the layout one after the other.
fn remembered(bytes: Bytes, format: PictureFormat) -> Option<Bytes> {
    let format = match format {
        PictureFormat::Jpeg => ExchangeFormat::Jpg,
        PictureFormat::Png => ExchangeFormat::Png,
    };
    let _ = RasterImage::plain(bytes.clone(), format).ok()?;
    Some(bytes)
}

fn decoded(picture: &Picture) -> Option<DynamicImage> {
    reader(picture.bytes())?.decode().ok()
}

fn toned(picture: DynamicImage, grey: bool) -> DynamicImage {
    match (grey, picture.color().has_alpha()) {
        (false, false) => picture.into_rgb8().into(),
        (false, true) => picture.into_rgba8().into(),
        (true, false) => picture.into_luma8().into(),
        (true, true) => picture.into_luma_alpha8().into(),
    }
}

/// What lets something show through can only be a PNG.
fn encoded(picture: DynamicImage) -> Option<(Bytes, PictureFormat)> {
    let mut bytes = Vec::new();
    let format = if picture.color().has_alpha() {
        picture
            .write_with_encoder(PngEncoder::new(&mut bytes))
            .ok()?;
        PictureFormat::Png
    } else {
        let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
        picture.write_with_encoder(encoder).ok()?;
        PictureFormat::Jpeg
    };
    Some((Bytes::new(bytes), format))
}
