//! Who has which file open, so that a second window on it is noticed. A crash frees the claim: the system drops the lock.

use super::{Shelf, ShelfError};
use crate::say;
use crate::words::Words;
use sha2::{Digest, Sha256};
use std::fs::{self, File, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;
use thiserror::Error;

/// The right to work on a file, until it is dropped.
#[derive(Debug)]
pub struct Claim {
    /// Holds the lock; nothing where the disk knows no locks.
    _lock: Option<File>,
}

/// Says why a file could not be claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ClaimError {
    /// Another window works on it.
    #[error("another window works on it")]
    Taken,
    /// The shelf does not work.
    #[error(transparent)]
    Shelf(#[from] ShelfError),
}

impl ClaimError {
    /// Says why the file could not be claimed.
    pub fn sentence(&self, words: &Words) -> String {
        match self {
            Self::Taken => say!(words, "shelf-claim-taken"),
            Self::Shelf(error) => error.sentence(words),
        }
    }
}

impl Shelf {
    /// Claims a file for this window. The file need not be there yet.
    ///
    /// # Errors
    /// When another window has claimed it, or the shelf does not work.
    pub fn claim(&self, path: &Path) -> Result<Claim, ClaimError> {
        self.claim_key(&key_of_path(path))
    }

    pub(super) fn claim_key(&self, key: &str) -> Result<Claim, ClaimError> {
        let file = self.lock_file(key)?;
        match patiently(|| file.try_lock()) {
            Ok(()) => Ok(Claim { _lock: Some(file) }),
            Err(TryLockError::WouldBlock) => Err(ClaimError::Taken),
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {
                Ok(Claim { _lock: None })
            }
            Err(TryLockError::Error(error)) => Err(ShelfError::from(error).into()),
        }
    }

    /// Tells whether a living window works on something. Several may ask at once.
    pub(super) fn is_claimed(&self, key: &str) -> bool {
        self.lock_file(key).is_ok_and(|file| {
            matches!(
                patiently(|| file.try_lock_shared()),
                Err(TryLockError::WouldBlock)
            )
        })
    }

    fn lock_file(&self, key: &str) -> Result<File, ShelfError> {
        let path = self.inside("open")?.join(format!("{key}.lock"));
        let mut options = File::options();
        let file = options.create(true).truncate(false).write(true).read(true);
        Ok(file.open(path)?)
    }
}

/// Tries a few times: whoever only asks holds the lock for a moment.
fn patiently(lock: impl Fn() -> Result<(), TryLockError>) -> Result<(), TryLockError> {
    for _ in 0..5 {
        match lock() {
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(10)),
            other => return other,
        }
    }
    lock()
}

/// Gives a short name that is the same for every way of writing a path to one file.
pub(super) fn key_of_path(path: &Path) -> String {
    let whole = fs::canonicalize(path).unwrap_or_else(|_| {
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let folder = fs::canonicalize(folder.unwrap_or(Path::new(".")))
            .unwrap_or_else(|_| PathBuf::from("."));
        path.file_name()
            .map_or_else(|| folder.clone(), |name| folder.join(name))
    });
    key_of(whole.as_os_str().as_encoded_bytes())
}

/// Gives a short name that follows from any bytes.
pub(super) fn key_of(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_window_is_noticed_until_the_first_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = Shelf::at(folder.path().join("shelf")).unwrap();
        let path = folder.path().join("list.ron");
        let first = shelf.claim(&path).unwrap();
        let same = folder.path().join("shelf/../list.ron");
        assert_eq!(shelf.claim(&same).err(), Some(ClaimError::Taken));
        assert!(shelf.claim(&folder.path().join("other.ron")).is_ok());
        drop(first);
        assert!(shelf.claim(&path).is_ok());
    }
}
