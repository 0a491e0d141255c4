//! Lists on the disk: opened within limits, saved so that the old file or the new one is there whole, never half of one.

use super::decode::within_limits;
use super::{DecodeError, LARGEST, Lineage, Opened, Recovered, State, decode, encode, recover};
use crate::model::Booklist;
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;
use thiserror::Error;

/// What a file was when it was opened or saved, so that a change by somebody else is noticed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Stamp {
    hash: State,
    length: u64,
    /// The file holds what this version cannot keep: it is not to be written over.
    reserved: bool,
    /// What the file holds, so that it is left alone when nothing has changed.
    #[serde(skip)]
    held: Option<Booklist>,
}

impl PartialEq for Stamp {
    fn eq(&self, other: &Self) -> bool {
        (self.hash, self.length) == (other.hash, other.length)
    }
}

impl Eq for Stamp {}

impl Stamp {
    fn of(bytes: &[u8]) -> Self {
        Self {
            hash: State::of_bytes(bytes),
            length: bytes.len() as u64,
            reserved: false,
            held: None,
        }
    }
}

/// A list and the file that it came from.
#[derive(Debug, Clone)]
pub struct OpenedFile {
    /// The list.
    pub opened: Opened,
    /// What the file was.
    pub stamp: Stamp,
}

/// What could be read of a damaged file, and what the file was.
#[derive(Debug, Clone)]
pub struct RecoveredFile {
    /// What could be read.
    pub recovered: Recovered,
    /// What the file was. Saving over it is refused: the damaged file is the only one that holds the rest.
    pub stamp: Stamp,
}

/// A list that is on the disk now.
#[derive(Debug, Clone)]
pub struct Saved {
    /// What the file is now.
    pub stamp: Stamp,
    /// The states that led to it.
    pub lineage: Lineage,
}

/// Says why a file could not be opened.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum OpenError {
    /// There is no such file.
    #[error("there is no such file")]
    Missing,
    /// It is a folder.
    #[error("it is a folder")]
    Folder,
    /// It is neither a file nor a folder.
    #[error("it is a device or a pipe")]
    NotAFile,
    /// The user may not read it.
    #[error("reading is not allowed")]
    NotAllowed,
    /// It is larger than [`LARGEST`].
    #[error("{0} bytes are too many")]
    TooLarge(u64),
    /// The disk failed.
    #[error("the disk: {0}")]
    Disk(ErrorKind),
    /// What it holds cannot be read whole.
    #[error(transparent)]
    Content(#[from] DecodeError),
}

/// Says why a list could not be saved. The file that was there is as it was.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SaveError {
    /// Somebody else changed the file since it was opened.
    #[error("the file changed meanwhile")]
    ChangedOnDisk,
    /// The file there holds what this version cannot keep: a newer format, unknown fields, damaged parts.
    #[error("the file holds what this version cannot keep")]
    WouldLose,
    /// The user may not write there, or the file or disk is read-only.
    #[error("writing is not allowed")]
    NotAllowed,
    /// There is no room.
    #[error("no room on the disk")]
    Full,
    /// The folder is gone.
    #[error("the folder is not there")]
    NoFolder,
    /// The path is a folder.
    #[error("it is a folder")]
    Folder,
    /// It is neither a file nor a folder.
    #[error("it is a device or a pipe")]
    NotAFile,
    /// The list is beyond the limits of a file, and could not be opened again.
    #[error("the list is too large")]
    TooLarge,
    /// The disk failed in another way.
    #[error("the disk: {0}")]
    Disk(ErrorKind),
}

impl From<io::Error> for OpenError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::Missing,
            ErrorKind::IsADirectory => Self::Folder,
            ErrorKind::PermissionDenied => Self::NotAllowed,
            kind => Self::Disk(kind),
        }
    }
}

impl From<io::Error> for SaveError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::NotAllowed,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::Full
            }
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::NoFolder,
            ErrorKind::IsADirectory => Self::Folder,
            ErrorKind::AlreadyExists => Self::ChangedOnDisk,
            kind => Self::Disk(kind),
        }
    }
}

/// Opens a list.
///
/// # Errors
/// When the file cannot be read or holds no list that can be read whole.
pub fn open(path: &Path) -> Result<OpenedFile, OpenError> {
    let bytes = read_within(path, LARGEST)?;
    let (stamp, opened) = rayon::join(|| Stamp::of(&bytes), || decode(&bytes));
    let opened = opened?;
    let stamp = Stamp {
        reserved: !opened.reservations.is_empty(),
        held: Some(opened.list.clone()),
        ..stamp
    };
    Ok(OpenedFile { opened, stamp })
}

/// Opens a damaged list: all that can still be read of it.
///
/// # Errors
/// When the file cannot be read at all, or is so clearly something else that nothing is to be looked for in it.
pub fn open_damaged(path: &Path) -> Result<RecoveredFile, OpenError> {
    let bytes = read_within(path, LARGEST)?;
    if let Err(error @ (DecodeError::Empty | DecodeError::NotABooklist)) = decode(&bytes) {
        return Err(error.into());
    }
    Ok(RecoveredFile {
        recovered: recover(&bytes),
        stamp: Stamp {
            reserved: true,
            ..Stamp::of(&bytes)
        },
    })
}

/// Reads a file of at most so many bytes. Looks before it reads: a pipe would never end.
pub(crate) fn read_within(path: &Path, limit: u64) -> Result<Vec<u8>, OpenError> {
    let metadata = fs::metadata(path)?;
    if metadata.is_dir() {
        return Err(OpenError::Folder);
    }
    if !metadata.is_file() {
        return Err(OpenError::NotAFile);
    }
    if metadata.len() > limit {
        return Err(OpenError::TooLarge(metadata.len()));
    }
    let mut bytes = Vec::with_capacity(metadata.len() as usize);
    // It may have grown meanwhile.
    let read = File::open(path)?.take(limit + 1).read_to_end(&mut bytes)? as u64;
    if read > limit {
        return Err(OpenError::TooLarge(read));
    }
    Ok(bytes)
}

/// Saves a list. `expected` is what the file was when it was opened or saved last; nothing for a file that the user has just
/// chosen, and agreed to replace if it is there. A file that holds the list already is left alone.
///
/// # Errors
/// When the list cannot be saved. The file that was there is then as it was.
pub fn save(
    path: &Path,
    list: &Booklist,
    lineage: &Lineage,
    expected: Option<&Stamp>,
) -> Result<Saved, SaveError> {
    within_limits(list).map_err(|_| SaveError::TooLarge)?;
    let next = lineage.of_next();
    let unchanged = expected.filter(|stamp| stamp.held.as_ref() == Some(list));
    let _lock = locked(path);
    // The old file is looked at while the new one is written out.
    let (there, text) = rayon::join(
        || may_replace(path, expected),
        || unchanged.is_none().then(|| encode::text(list, &next)),
    );
    let there = there?;
    if let (There::Replaceable, Some(stamp)) = (&there, unchanged) {
        return Ok(Saved {
            stamp: stamp.clone(),
            lineage: lineage.clone(),
        });
    }
    let text = text.unwrap_or_else(|| encode::text(list, &next));
    if text.len() as u64 > LARGEST {
        return Err(SaveError::TooLarge);
    }
    let (written, (state, stamp)) = rayon::join(
        || match there {
            There::Replaceable => write_atomically(path, text.as_bytes()),
            There::Nothing => replace(path, Over::Nothing, |file| file.write_all(text.as_bytes())),
        },
        || (State::of_text(&text), Stamp::of(text.as_bytes())),
    );
    written?;
    Ok(Saved {
        stamp: Stamp {
            held: Some(list.clone()),
            ..stamp
        },
        lineage: next.at(state),
    })
}

/// Lets one program at a time look at a file and replace it. Where the disk knows no locks, it is looked at all the same.
#[cfg(unix)]
fn locked(path: &Path) -> Option<File> {
    if !fs::metadata(path).ok()?.is_file() {
        return None;
    }
    let file = File::open(path).ok()?;
    file.lock().ok()?;
    Some(file)
}

/// An open file could not be replaced here.
#[cfg(not(unix))]
fn locked(_: &Path) -> Option<File> {
    None
}

/// What stands where a list is to be saved.
enum There {
    Nothing,
    Replaceable,
}

/// Tells whether a file may be written over, if there is one.
fn may_replace(path: &Path, expected: Option<&Stamp>) -> Result<There, SaveError> {
    let Some(there) = bytes_there(path)? else {
        return Ok(There::Nothing);
    };
    match expected {
        Some(stamp) if Stamp::of(&there) != *stamp => Err(SaveError::ChangedOnDisk),
        Some(stamp) if stamp.reserved => Err(SaveError::WouldLose),
        None if decode(&there).is_ok_and(|there| !there.reservations.is_empty()) => {
            Err(SaveError::WouldLose)
        }
        _ => Ok(There::Replaceable),
    }
}

/// Reads what is at a path before it is written over; nothing where nothing is.
fn bytes_there(path: &Path) -> Result<Option<Vec<u8>>, SaveError> {
    match read_within(path, LARGEST) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(OpenError::Missing) => Ok(None),
        Err(OpenError::Folder) => Err(SaveError::Folder),
        Err(OpenError::NotAFile) => Err(SaveError::NotAFile),
        Err(OpenError::NotAllowed) => Err(SaveError::NotAllowed),
        // Whatever it is, it is not what was opened.
        Err(OpenError::TooLarge(_)) => Err(SaveError::ChangedOnDisk),
        Err(OpenError::Disk(kind)) => Err(SaveError::Disk(kind)),
        Err(OpenError::Content(_)) => Ok(None),
    }
}

/// Writes a file whole or not at all: a temporary file in the same folder, synced, renamed, the folder synced. Keeps the
/// permissions of the file that was there, follows a link to where it points.
///
/// # Errors
/// When the disk refuses. The file that was there is then as it was.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> io::Result<()> {
    replace(path, Over::Anything, |file| file.write_all(bytes))
}

/// What may be written over.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Over {
    Anything,
    /// A file that came into being meanwhile is somebody else's.
    Nothing,
}

fn replace(
    path: &Path,
    over: Over,
    fill: impl FnOnce(&mut File) -> io::Result<()>,
) -> io::Result<()> {
    let path = followed(path)?;
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let before = match fs::metadata(&path) {
        Ok(before) if before.is_dir() => return Err(ErrorKind::IsADirectory.into()),
        // A device or a pipe would become a plain file.
        Ok(before) if !before.is_file() => return Err(ErrorKind::InvalidInput.into()),
        Ok(before) if before.permissions().readonly() => {
            return Err(ErrorKind::PermissionDenied.into());
        }
        Ok(before) => Some(before.permissions()),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    let mut builder = tempfile::Builder::new();
    let _ = builder.prefix(TEMPORARY.0).suffix(TEMPORARY.1);
    if let Some(permissions) = before.clone().or_else(usual_permissions) {
        let _ = builder.permissions(permissions);
    }
    let mut temporary = builder.tempfile_in(folder)?;
    fill(temporary.as_file_mut())?;
    if let Some(permissions) = before {
        // Where the disk knows no permissions, there is nothing to keep.
        let _ = temporary.as_file().set_permissions(permissions);
    }
    temporary.as_file().sync_all()?;
    let persisted = match over {
        Over::Anything => temporary.persist(&path),
        Over::Nothing => temporary.persist_noclobber(&path),
    };
    let _ = persisted.map_err(|error| error.error)?;
    // The file is there already; a folder that cannot be synced takes nothing from it.
    #[cfg(unix)]
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
}

/// How the names of temporary files begin and end.
const TEMPORARY: (&str, &str) = (".colibri-", ".tmp");

/// Removes what saves that were cut off left in a folder. What is younger than `age` may be a save that is on its way.
pub fn remove_leftovers(folder: &Path, age: Duration) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let ours = name
            .to_str()
            .is_some_and(|name| name.starts_with(TEMPORARY.0) && name.ends_with(TEMPORARY.1));
        let old = || {
            let modified = entry.metadata()?.modified()?;
            io::Result::Ok(modified.elapsed().is_ok_and(|since| since > age))
        };
        if ours && old().unwrap_or(false) {
            // It is in nobody's way where it cannot be removed.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Gives what a new file of the user's may be, before the user's own mask: a temporary file is otherwise closed to all others.
#[cfg(unix)]
fn usual_permissions() -> Option<fs::Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Some(fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn usual_permissions() -> Option<fs::Permissions> {
    None
}

/// Gives the file that a path leads to through symbolic links, also where that file is not there yet.
fn followed(path: &Path) -> io::Result<PathBuf> {
    const MOST_LINKS: usize = 40;
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&path) {
            Ok(target) => path = path.parent().unwrap_or(Path::new("")).join(target),
            Err(_) => return Ok(path),
        }
    }
    Err(io::Error::other("links in a circle"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_save_that_was_cut_off_left_is_removed_when_it_is_old() {
        let folder = tempfile::tempdir().unwrap();
        let (day, now) = (Duration::from_secs(86400), std::time::SystemTime::now());
        for (name, days) in [
            (".colibri-old.tmp", 2),
            (".colibri-new.tmp", 0),
            ("list.ron", 2),
            ("my.tmp", 2),
        ] {
            let file = File::create(folder.path().join(name)).unwrap();
            file.set_modified(now - day * days).unwrap();
        }
        remove_leftovers(folder.path(), day);
        let mut left: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        left.sort();
        assert_eq!(left, [".colibri-new.tmp", "list.ron", "my.tmp"]);
    }

    #[test]
    fn a_disk_that_fills_up_leaves_the_old_file_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("list.ron");
        fs::write(&path, "old").unwrap();
        let error = replace(&path, Over::Anything, |file| {
            file.write_all(b"half of the n")?;
            Err(ErrorKind::StorageFull.into())
        })
        .unwrap_err();
        assert_eq!(SaveError::from(error), SaveError::Full);
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
