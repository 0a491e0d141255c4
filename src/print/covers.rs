//! The pictures of one print. Each is prepared once and kept as the same bytes, so that it is decoded once.

use crate::model::{Picture, PictureId};
use image::{DynamicImage, ImageReader, Limits};
use std::collections::HashMap;
use std::io::Cursor;
use typst::foundations::Bytes;

/// The longest side of a picture that is decoded, in pixels. Covers are kept at 600 pixels of height; a logo may be larger.
const LONGEST_SIDE: u32 = 4_000;

/// The most pictures that one print holds.
const MOST: usize = 12_000;

/// The pictures that the pages show, each under the name that the template knows it by.
#[derive(Default)]
pub(super) struct Covers {
    kept: HashMap<(PictureId, bool), Kept>,
    /// Places that were taken once and are not taken now.
    free: Vec<usize>,
    /// The first place that was never taken.
    next: usize,
    grey: bool,
    round: u64,
}

struct Kept {
    /// The place in the virtual file system. Places are used again: Typst never forgets a name.
    place: usize,
    picture: Picture,
    prepared: Option<(Bytes, f64)>,
    used: u64,
}

impl Covers {
    /// Begins a new layout, in grey or in colour. Pictures that the last one did not show are let go.
    pub(super) fn begin(&mut self, grey: bool) {
        let last = self.round;
        let free = &mut self.free;
        self.kept.retain(|_, kept| {
            let stays = kept.used == last;
            if !stays {
                free.push(kept.place);
            }
            stays
        });
        self.round += 1;
        self.grey = grey;
    }

    /// Gives a picture's name and its height over its width. Nothing for one that cannot be shown.
    pub(super) fn place(&mut self, id: &PictureId, picture: &Picture) -> Option<(String, f64)> {
        let key = (id.clone(), self.grey);
        let round = self.round;
        let stale = self
            .kept
            .get(&key)
            .is_none_or(|kept| kept.picture != *picture);
        if stale {
            if self.kept.len() >= MOST {
                return None;
            }
            let place = self.free.pop().unwrap_or_else(|| {
                self.next += 1;
                self.next
            });
            let prepared = prepare(picture, self.grey);
            let replaced = self.kept.insert(
                key.clone(),
                Kept {
                    place,
                    picture: picture.clone(),
                    prepared,
                    used: round,
                },
            );
            self.free.extend(replaced.map(|kept| kept.place));
        }
        let kept = self.kept.get_mut(&key)?;
        kept.used = round;
        let (_, ratio) = kept.prepared.as_ref()?;
        Some((name(kept.place), *ratio))
    }

    /// Decodes every picture of this layout whole and gives up those that are damaged. Tells whether there were any.
    pub(super) fn give_up_damaged(&mut self) -> bool {
        let mut any = false;
        for kept in self.kept.values_mut() {
            if kept.prepared.is_some() && decode(kept.picture.bytes()).is_none() {
                kept.prepared = None;
                any = true;
            }
        }
        any
    }

    /// Gives the files of this layout.
    pub(super) fn files(&self) -> impl Iterator<Item = (String, Bytes)> {
        self.kept
            .values()
            .filter(|kept| kept.used == self.round)
            .filter_map(|kept| Some((name(kept.place), kept.prepared.as_ref()?.0.clone())))
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

fn decode(bytes: &[u8]) -> Option<DynamicImage> {
    reader(bytes)?.decode().ok()
}

/// Colour goes through as it is; grey is made from it. The head of the file alone tells whether the size is within the limits.
fn prepare(picture: &Picture, grey: bool) -> Option<(Bytes, f64)> {
    let (width, height) = reader(picture.bytes())?.into_dimensions().ok()?;
    if width == 0 || height == 0 || width > LONGEST_SIDE || height > LONGEST_SIDE {
        return None;
    }
    let ratio = f64::from(height) / f64::from(width);
    if !grey {
        return Some((Bytes::new(picture.bytes().clone()), ratio));
    }
    let mut bytes = Vec::new();
    let luma = decode(picture.bytes())?.into_luma8();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 85);
    luma.write_with_encoder(encoder).ok()?;
    Some((Bytes::new(bytes), ratio))
}
