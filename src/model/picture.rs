//! Pictures of covers and logos: bytes that travel inside the list. Decoding and scaling happen elsewhere.

use super::{Texts, is_default};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use std::sync::Arc;
use thiserror::Error;

/// Identifies a picture by its content: the first 16 hexadecimal digits of its SHA-256.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PictureId(String);

impl PictureId {
    /// Gives the digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PictureId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The two ways in which pictures are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PictureFormat {
    /// JPEG (ISO/IEC 10918).
    Jpeg,
    /// PNG (ISO/IEC 15948).
    Png,
}

/// Says that bytes are not a picture that a list can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("neither JPEG nor PNG")]
pub struct PictureError;

/// The bytes of a JPEG or PNG picture, shared between copies.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    format: PictureFormat,
    bytes: Arc<[u8]>,
}

impl Picture {
    /// Takes the bytes of a file that starts as a JPEG or a PNG does. Whether the rest is sound shows when it is decoded.
    ///
    /// # Errors
    /// For any other bytes.
    pub fn new(bytes: impl Into<Arc<[u8]>>) -> Result<Self, PictureError> {
        let bytes = bytes.into();
        let format = if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
            PictureFormat::Jpeg
        } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            PictureFormat::Png
        } else {
            return Err(PictureError);
        };
        Ok(Self { format, bytes })
    }

    /// Gives the format.
    pub fn format(&self) -> PictureFormat {
        self.format
    }

    /// Gives the bytes of the file.
    pub fn bytes(&self) -> &Arc<[u8]> {
        &self.bytes
    }

    /// Works out the identity from the bytes.
    pub fn id(&self) -> PictureId {
        let digest = Sha256::digest(&self.bytes);
        PictureId(
            digest
                .iter()
                .take(8)
                .map(|byte| format!("{byte:02x}"))
                .collect(),
        )
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({:?}, {} bytes)", self.format, self.bytes.len())
    }
}

/// A picture in its place, with words for those who do not see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cover {
    /// Which picture of the list it is.
    pub picture: PictureId,
    /// What can be seen, in each language of the list.
    #[serde(default, skip_serializing_if = "is_default")]
    pub alternative: Texts,
}
