//! Places on the disk, looked at but not opened: what stands where a path leads, and where it really leads.

use std::path::{Component, Path, PathBuf};

/// The most things in a folder that are looked at.
const LOOKED_AT: usize = 5_000;

/// What stands at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Nothing that can be seen.
    Free,
    /// A folder.
    Folder,
    /// Anything else.
    Taken,
}

/// Looks where a path leads.
pub fn place(path: &Path) -> Place {
    match path.metadata() {
        Ok(there) if there.is_dir() => Place::Folder,
        Ok(_) => Place::Taken,
        // A link that leads nowhere can be seen itself.
        Err(_) if path.symlink_metadata().is_ok() => Place::Taken,
        Err(_) => Place::Free,
    }
}

/// Gives what is in a folder, in no order; nothing for one that cannot be looked into.
pub fn inside(folder: &Path) -> Vec<(PathBuf, Place)> {
    let entries = folder.read_dir().into_iter().flatten().flatten();
    entries
        .take(LOOKED_AT)
        .map(|entry| (entry.path(), place(&entry.path())))
        .collect()
}

/// Gives a path that means the same file from every folder.
pub fn whole(path: PathBuf) -> PathBuf {
    let absolute = std::path::absolute(&path).unwrap_or(path);
    // Where `..` leads through a link, only the disk can tell.
    if absolute
        .components()
        .any(|part| part == Component::ParentDir)
    {
        absolute.canonicalize().unwrap_or(absolute)
    } else {
        absolute
    }
}
