//! Pictures of covers from strangers' files: decoded within limits, turned upright, made small, written anew. What a camera or
//! a web site put into the file besides the picture (places, names, times) does not come along.

use super::megabytes;
use crate::model::Picture;
use crate::say;
use crate::words::Words;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder};
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};
use std::collections::HashSet;
use std::io::Cursor;
use thiserror::Error;

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: usize = 40 << 20;
/// The most pixels on one side of a picture that is decoded.
pub const LONGEST_SIDE: u32 = 16_384;
/// The most pixels of a picture that is decoded, in millions: more than any telephone's usual photograph.
pub const MOST_MEGAPIXELS: u64 = 64;
/// The height that a cover is scaled down to, in pixels.
pub const TALLEST: u32 = 600;
/// The width that a cover is scaled down to, in pixels.
pub const WIDEST: u32 = 900;
/// The most memory that decoding may take, in bytes.
const MOST_MEMORY: u64 = 512 << 20;
/// How good the JPEG is, of 100.
const QUALITY: u8 = 85;
/// A picture with no more colours than this is a drawing, which JPEG would smear.
const FEW_COLOURS: usize = 256;

/// Says why bytes did not become a cover. The list is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum CoverError {
    /// The file is larger than [`LARGEST_FILE`].
    #[error("{found} bytes are more than {LARGEST_FILE}")]
    LargeFile {
        /// The size in bytes.
        found: usize,
    },
    /// The picture has more pixels than can be decoded safely.
    #[error("{width} by {height} pixels are too many")]
    ManyPixels {
        /// The width in pixels.
        width: u32,
        /// The height in pixels.
        height: u32,
    },
    /// Not JPEG, PNG, WebP or GIF.
    #[error("not a JPEG, PNG, WebP or GIF picture")]
    NotAPicture,
    /// It begins as a picture does, but cannot be decoded.
    #[error("the picture is damaged")]
    Damaged,
}

/// Makes a cover of the bytes of a picture file. The same bytes give the same cover.
///
/// # Errors
/// When the file is no picture, is damaged, or is beyond the limits of this module.
pub fn cover(bytes: &[u8]) -> Result<Picture, CoverError> {
    if bytes.len() > LARGEST_FILE {
        return Err(CoverError::LargeFile { found: bytes.len() });
    }
    let format = image::guess_format(bytes).map_err(|_| CoverError::NotAPicture)?;
    if !matches!(
        format,
        ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP | ImageFormat::Gif
    ) {
        return Err(CoverError::NotAPicture);
    }
    let picture = small(upright(bytes, format)?);
    let bytes = if is_drawing(&picture) {
        png(&picture)
    } else {
        jpeg(&picture)
    }
    .map_err(|_| CoverError::Damaged)?;
    Picture::new(bytes).map_err(|_| CoverError::Damaged)
}

fn upright(bytes: &[u8], format: ImageFormat) -> Result<DynamicImage, CoverError> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits());
    let mut decoder = reader.into_decoder().map_err(|error| match error {
        // The decoder refuses by itself what its own format or these limits forbid, before it tells the size.
        ImageError::Limits(_) => size(bytes, format).unwrap_or(CoverError::Damaged),
        _ => CoverError::Damaged,
    })?;
    let (width, height) = decoder.dimensions();
    let many = CoverError::ManyPixels { width, height };
    let within = width <= LONGEST_SIDE
        && height <= LONGEST_SIDE
        && u64::from(width) * u64::from(height) <= MOST_MEGAPIXELS * 1_000_000
        && decoder.total_bytes() <= MOST_MEMORY;
    if !within {
        return Err(many);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| match error {
        ImageError::Limits(_) => many,
        _ => CoverError::Damaged,
    })?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    limits
}

/// Reads the size alone, of a picture that is too large to be decoded.
fn size(bytes: &[u8], format: ImageFormat) -> Option<CoverError> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.no_limits();
    let (width, height) = reader.into_dimensions().ok()?;
    Some(CoverError::ManyPixels { width, height })
}

fn small(picture: DynamicImage) -> DynamicImage {
    if picture.height() <= TALLEST && picture.width() <= WIDEST {
        picture
    } else {
        picture.resize(WIDEST, TALLEST, FilterType::Lanczos3)
    }
}

/// Tells whether the picture lets something show through or has few colours.
fn is_drawing(picture: &DynamicImage) -> bool {
    let mut colours = HashSet::new();
    let mut many = false;
    for pixel in picture.to_rgba8().pixels() {
        if pixel.0[3] != 255 {
            return true;
        }
        if !many {
            let _ = colours.insert(pixel.0);
            many = colours.len() > FEW_COLOURS;
        }
    }
    !many
}

fn jpeg(picture: &DynamicImage) -> Result<Vec<u8>, ImageError> {
    let mut bytes = Vec::new();
    picture
        .to_rgb8()
        .write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))?;
    Ok(bytes)
}

fn png(picture: &DynamicImage) -> Result<Vec<u8>, ImageError> {
    let mut bytes = Vec::new();
    let encoder =
        PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, PngFilter::Adaptive);
    if picture.color().has_alpha() {
        picture.to_rgba8().write_with_encoder(encoder)?;
    } else {
        picture.to_rgb8().write_with_encoder(encoder)?;
    }
    Ok(bytes)
}

impl CoverError {
    /// Says to the user what happened and what to do.
    pub fn sentence(&self, words: &Words) -> String {
        match *self {
            Self::LargeFile { found } => say!(
                words,
                "import-cover-large-file",
                megabytes = megabytes(found),
                most = megabytes(LARGEST_FILE)
            ),
            Self::ManyPixels { width, height } => say!(
                words,
                "import-cover-many-pixels",
                width = width,
                height = height,
                side = LONGEST_SIDE,
                millions = MOST_MEGAPIXELS
            ),
            Self::NotAPicture => say!(words, "import-cover-not-a-picture"),
            Self::Damaged => say!(words, "import-cover-damaged"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::PictureFormat;
    use image::{Rgb, RgbImage, Rgba, RgbaImage};

    fn photo(width: u32, height: u32) -> DynamicImage {
        RgbImage::from_fn(width, height, |x, y| {
            Rgb([(x % 251) as u8, (y % 241) as u8, ((x * y) % 239) as u8])
        })
        .into()
    }

    fn file(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    #[track_caller]
    fn check(bytes: &[u8], format: PictureFormat, width: u32, height: u32) {
        let picture = cover(bytes).unwrap();
        assert_eq!(picture, cover(bytes).unwrap());
        assert_eq!(picture.format(), format);
        let found = image::load_from_memory(picture.bytes()).unwrap();
        assert_eq!((found.width(), found.height()), (width, height));
    }

    #[test]
    fn every_format_becomes_a_small_jpeg() {
        for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
            check(
                &file(&photo(1000, 1500), format),
                PictureFormat::Jpeg,
                400,
                600,
            );
        }
        check(
            &file(&photo(300, 400), ImageFormat::Jpeg),
            PictureFormat::Jpeg,
            300,
            400,
        );
        check(
            &file(&photo(3600, 600), ImageFormat::Png),
            PictureFormat::Jpeg,
            900,
            150,
        );
    }

    #[test]
    fn drawings_and_what_shows_through_stay_png() {
        let flat: DynamicImage = RgbImage::from_pixel(90, 60, Rgb([1, 2, 3])).into();
        check(&file(&flat, ImageFormat::Png), PictureFormat::Png, 90, 60);
        let clear: DynamicImage =
            RgbaImage::from_fn(90, 60, |x, y| Rgba([x as u8, y as u8, 9, 128])).into();
        check(&file(&clear, ImageFormat::Png), PictureFormat::Png, 90, 60);
        check(&file(&flat, ImageFormat::Gif), PictureFormat::Png, 90, 60);
    }

    #[test]
    fn a_picture_taken_sideways_is_turned_and_forgets_its_camera() {
        let jpeg = file(&photo(400, 300), ImageFormat::Jpeg);
        // A segment of EXIF after the start of the image: one tag, orientation (0x0112), value 6: turn a quarter right.
        let exif = b"\xff\xe1\x00\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
        let mut sideways = jpeg[..2].to_vec();
        sideways.extend_from_slice(exif);
        sideways.extend_from_slice(&jpeg[2..]);
        check(&sideways, PictureFormat::Jpeg, 300, 400);
        let kept = cover(&sideways).unwrap();
        assert!(!kept.bytes().windows(4).any(|four| four == b"Exif"));
    }

    #[test]
    fn what_is_no_cover_is_refused() {
        assert_eq!(cover(b""), Err(CoverError::NotAPicture));
        assert_eq!(cover(b"<svg/>"), Err(CoverError::NotAPicture));
        assert_eq!(cover(b"BM not this format"), Err(CoverError::NotAPicture));
        assert_eq!(
            cover(&vec![0xff; LARGEST_FILE + 1]),
            Err(CoverError::LargeFile {
                found: LARGEST_FILE + 1
            })
        );
        let whole = file(&photo(200, 200), ImageFormat::Png);
        assert_eq!(cover(&whole[..whole.len() / 2]), Err(CoverError::Damaged));
        assert_eq!(cover(&whole[..20]), Err(CoverError::Damaged));
    }

    #[test]
    fn a_picture_of_a_wall_is_refused_before_it_is_decoded() {
        // Only the head of a PNG: 60,000 by 60,000 pixels, and the sum (CRC-32) that belongs to it.
        let mut head = b"IHDR".to_vec();
        head.extend_from_slice(&60_000_u32.to_be_bytes());
        head.extend_from_slice(&60_000_u32.to_be_bytes());
        head.extend_from_slice(&[8, 2, 0, 0, 0]);
        let mut wall = b"\x89PNG\r\n\x1a\n\0\0\0\x0d".to_vec();
        wall.extend_from_slice(&head);
        wall.extend_from_slice(&crc_32(&head).to_be_bytes());
        wall.extend_from_slice(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
        assert_eq!(
            cover(&wall),
            Err(CoverError::ManyPixels {
                width: 60_000,
                height: 60_000
            })
        );
    }

    #[test]
    fn a_picture_of_a_hundred_megapixels_is_refused_with_what_may_be_read() {
        let bytes = include_bytes!("../../tests/print/pictures/hundred-megapixels.png");
        let refused = cover(bytes).unwrap_err();
        assert_eq!(
            refused,
            CoverError::ManyPixels {
                width: 10_000,
                height: 10_000
            }
        );
        let sentence = refused.sentence(&Words::of(crate::words::Tongue::English));
        let digits: String = sentence.chars().filter(char::is_ascii_digit).collect();
        assert_eq!(digits, "10000100001638464", "{sentence}");
    }

    fn crc_32(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
                (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
            })
        })
    }
}
