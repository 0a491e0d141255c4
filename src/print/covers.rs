//! The pictures of one print, decoded within limits on all cores before the layout begins, and kept from one layout to the next.
//!
//! Paper gets the pictures as the list holds them. The window gets them as small as a screen needs them: a decoded cover of
//! 600 pixels weighs a megabyte. Pages and places are the same for both.

use crate::model::{Picture, PictureFormat, PictureId};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, ImageReader, Limits};
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap};
use std::io::Cursor;
use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage};

/// The longest side of a picture that is decoded, in pixels. Covers are kept at 600 pixels of height; a logo may be larger.
const LONGEST_SIDE: u32 = 4_000;

/// What a picture on a screen is made to fit into, in pixels. The handout shows a cover at most 1.14 inches high and a logo
/// at most 1.4 inches wide: that is twice as fine as a page at its full size.
const SMALL: (u32, u32) = (300, 240);

/// The same for prints that show covers for their own sake: as fine as a list holds them.
const LARGE: (u32, u32) = (600, 600);

/// How good a JPEG is, of 100.
const QUALITY: u8 = 85;

/// The most pictures that one print holds.
const MOST: usize = 12_000;

/// For whom the pages are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Audience {
    Paper,
    Screen,
    /// Copies that show the pictures themselves, and only ask for their shape.
    Elsewhere,
}

/// The pictures that the pages show, each under the name that the template knows it by.
pub(super) struct Covers {
    kept: HashMap<PictureId, Kept>,
    /// Places that were taken once and are not taken now.
    free: Vec<usize>,
    /// The first place that was never taken.
    next: usize,
    audience: Audience,
    grey: bool,
    large: bool,
}

struct Kept {
    /// The place in the virtual file system. Places are used again: Typst never forgets a name.
    place: usize,
    picture: Picture,
    prepared: Option<Prepared>,
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
            free: Vec::new(),
            next: 0,
            audience,
            grey: false,
            large: false,
        }
    }

    /// Begins a new layout with these pictures, in grey or in colour, large or small. Those that the last one showed are there already; what
    /// this one does not show is let go.
    pub(super) fn begin<'a>(
        &mut self,
        grey: bool,
        large: bool,
        shown: impl Iterator<Item = (&'a PictureId, &'a Picture)>,
    ) {
        let shown: BTreeMap<&PictureId, &Picture> = shown.take(MOST).collect();
        let (free, as_before) = (&mut self.free, self.grey == grey && self.large == large);
        self.kept.retain(|id, kept| {
            let stays = as_before && shown.get(id) == Some(&&kept.picture);
            if !stays {
                free.push(kept.place);
            }
            stays
        });
        self.grey = grey;
        self.large = large;
        let audience = self.audience;
        let news: Vec<_> = shown
            .into_iter()
            .filter(|(id, _)| !self.kept.contains_key(*id))
            .collect();
        let prepared: Vec<_> = news
            .into_par_iter()
            .map(|(id, picture)| (id, picture, prepare(picture, audience, grey, large)))
            .collect();
        for (id, picture, prepared) in prepared {
            let place = self.free.pop().unwrap_or_else(|| {
                self.next += 1;
                self.next
            });
            let kept = Kept {
                place,
                picture: picture.clone(),
                prepared,
            };
            let _ = self.kept.insert(id.clone(), kept);
        }
    }

    /// Gives a picture's name and its height over its width. Nothing for one that cannot be shown.
    pub(super) fn place(&self, id: &PictureId) -> Option<(String, f64)> {
        let kept = self.kept.get(id)?;
        Some((name(kept.place), kept.prepared.as_ref()?.ratio))
    }

    /// Gives the files of this layout.
    pub(super) fn files(&self) -> impl Iterator<Item = (String, Bytes)> {
        self.kept
            .values()
            .filter_map(|kept| Some((name(kept.place), kept.prepared.as_ref()?.bytes.clone())))
    }
}

fn name(place: usize) -> String {
    format!("/covers/{place}")
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

fn prepare(picture: &Picture, audience: Audience, grey: bool, large: bool) -> Option<Prepared> {
    // The head of the file alone tells whether the size is within the limits.
    let (width, height) = reader(picture.bytes())?.into_dimensions().ok()?;
    if width == 0 || height == 0 || width > LONGEST_SIDE || height > LONGEST_SIDE {
        return None;
    }
    let bytes = match audience {
        Audience::Elsewhere => Bytes::new(Vec::new()),
        Audience::Paper if !grey => as_it_is(picture)?,
        Audience::Paper => encoded(toned(decoded(picture)?, grey))?,
        Audience::Screen => {
            let decoded = decoded(picture)?;
            let (most_wide, most_high) = if large { LARGE } else { SMALL };
            let small = if width > most_wide || height > most_high {
                decoded.thumbnail(most_wide, most_high)
            } else {
                decoded
            };
            encoded(toned(small, grey))?
        }
    };
    Some(Prepared {
        bytes,
        ratio: f64::from(height) / f64::from(width),
    })
}

/// Lets Typst decode a picture, which it remembers: here on all cores, in the layout one after the other.
fn as_it_is(picture: &Picture) -> Option<Bytes> {
    let bytes = Bytes::new(picture.bytes().clone());
    let format = match picture.format() {
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
fn encoded(picture: DynamicImage) -> Option<Bytes> {
    let mut bytes = Vec::new();
    if picture.color().has_alpha() {
        picture
            .write_with_encoder(PngEncoder::new(&mut bytes))
            .ok()?;
    } else {
        let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
        picture.write_with_encoder(encoder).ok()?;
    }
    Some(Bytes::new(bytes))
}
