//! What a person has chosen on this computer.

use super::aside::SetAside;
use super::{Shelf, ShelfError, in_ron, read_small, ron_options};
use crate::check::stated::Topic;
use crate::file::write_atomically;
use crate::words::Tongue;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// What a person has chosen on this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language of the window; nothing means that of the system.
    pub tongue: Option<Tongue>,
    /// Light or dark.
    pub theme: Appearance,
    /// The size of text in percent, 80 to 200.
    pub text_size: u16,
    /// The name under which this person sets tags; empty where they do not say.
    pub member: String,
    /// The panes of the list screen.
    pub panes: Panes,
    /// Where an export went last.
    pub export_folder: Option<PathBuf>,
    /// How columns were placed in earlier imports: the headings of a sheet, and the placing in the import's own words.
    pub import_mappings: BTreeMap<String, String>,
    /// What the tag desk asks about.
    pub tag_desk: BTreeSet<Topic>,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Appearance {
    /// As the system is set.
    #[default]
    System,
    /// Dark letters on a light ground.
    Light,
    /// Light letters on a dark ground.
    Dark,
}

/// Which panes of the list screen are open, and how wide they are in thousandths of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Panes {
    /// The entries are shown.
    pub entries: bool,
    /// The width of the entries.
    pub entries_width: u16,
    /// The editor is shown.
    pub editor: bool,
    /// The page is shown.
    pub page: bool,
    /// The width of the page.
    pub page_width: u16,
}

impl Default for Panes {
    fn default() -> Self {
        Self {
            entries: true,
            entries_width: 280,
            editor: true,
            page: true,
            page_width: 360,
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            tongue: None,
            theme: Appearance::default(),
            text_size: 100,
            member: String::new(),
            panes: Panes::default(),
            export_folder: None,
            import_mappings: BTreeMap::new(),
            tag_desk: Topic::ALL
                .into_iter()
                .filter(|topic| topic.is_expected())
                .collect(),
        }
    }
}

impl Settings {
    /// The sizes of text that can be chosen, in percent.
    pub const TEXT_SIZES: std::ops::RangeInclusive<u16> = 80..=200;

    /// Gives the tongue that was chosen, else that of the system.
    pub fn tongue(&self) -> Tongue {
        self.tongue.unwrap_or_else(Tongue::of_system)
    }

    fn within_limits(mut self) -> Self {
        self.text_size = self
            .text_size
            .clamp(*Self::TEXT_SIZES.start(), *Self::TEXT_SIZES.end());
        self.panes.entries_width = self.panes.entries_width.clamp(50, 900);
        self.panes.page_width = self.panes.page_width.clamp(50, 900);
        self
    }
}

impl Shelf {
    /// Reads the settings. Those that cannot be read are put aside under another name and the usual ones are given.
    ///
    /// # Errors
    /// When the disk refuses. Use the usual settings then, and do not save them.
    pub fn settings(&self) -> Result<(Settings, Option<SetAside>), ShelfError> {
        let path = self.folder.join("settings.ron");
        let text = match read_small(&path) {
            Ok(None) => return Ok((Settings::default(), None)),
            Ok(Some(text)) => Some(text),
            Err(ShelfError::Damaged) => None,
            Err(error) => return Err(error),
        };
        if let Some(settings) = text.and_then(|text| ron_options().from_str::<Settings>(&text).ok())
        {
            return Ok((settings.within_limits(), None));
        }
        let aside = self.set_aside("settings.ron")?;
        Ok((Settings::default(), Some(aside)))
    }

    /// Keeps the settings.
    ///
    /// # Errors
    /// When the shelf cannot be written.
    pub fn keep_settings(&self, settings: &Settings) -> Result<(), ShelfError> {
        Ok(write_atomically(
            &self.folder.join("settings.ron"),
            &in_ron(settings)?,
        )?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn settings_come_back_and_broken_ones_are_never_lost() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = Shelf::at(folder.path()).unwrap();
        assert_eq!(shelf.settings(), Ok((Settings::default(), None)));
        let mut settings = Settings {
            tongue: Some(Tongue::Spanish),
            text_size: 150,
            ..Settings::default()
        };
        let _ = settings
            .import_mappings
            .insert("Título\nAutor".into(), "(\"x\")".into());
        shelf.keep_settings(&settings).unwrap();
        assert_eq!(shelf.settings(), Ok((settings, None)));
        for (broken, name) in [
            ("(text_size: ", "settings.broken.ron"),
            ("\u{0}", "settings.broken-2.ron"),
        ] {
            fs::write(folder.path().join("settings.ron"), broken).unwrap();
            let (usual, aside) = shelf.settings().unwrap();
            assert_eq!(usual, Settings::default());
            assert_eq!(aside.unwrap().path, folder.path().join(name));
            assert_eq!(
                fs::read_to_string(folder.path().join(name)).unwrap(),
                broken
            );
        }
        fs::write(
            folder.path().join("settings.ron"),
            "(text_size: 4000, of_tomorrow: 1)",
        )
        .unwrap();
        assert_eq!(shelf.settings().unwrap().0.text_size, 200);
    }
}
