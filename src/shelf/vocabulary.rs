//! The committee's own vocabulary on this computer: one file, that a person can read.

use super::aside::SetAside;
use super::{Shelf, ShelfError, in_ron, read_small, ron_options};
use crate::file::write_atomically;
use crate::vocabulary::{OwnVocabulary, Rewording};

const FILE: &str = "vocabulary.ron";

impl Shelf {
    /// Reads the vocabulary. One that cannot be read is put aside under another name and an empty one is given.
    ///
    /// # Errors
    /// When the disk refuses. Use an empty one then, and do not save it.
    pub fn vocabulary(&self) -> Result<(OwnVocabulary, Option<SetAside>), ShelfError> {
        let text = match read_small(&self.folder.join(FILE)) {
            Ok(None) => return Ok((OwnVocabulary::default(), None)),
            Ok(Some(text)) => Some(text),
            Err(ShelfError::Damaged) => None,
            Err(error) => return Err(error),
        };
        match text.and_then(|text| ron_options().from_str(&text).ok()) {
            Some(vocabulary) => Ok((vocabulary, None)),
            None => {
                let aside = self.set_aside(FILE)?;
                Ok((OwnVocabulary::default(), Some(aside)))
            }
        }
    }

    /// Takes up changes into the vocabulary as it now is on the disk, where another window may have changed it too, and gives
    /// it back.
    ///
    /// # Errors
    /// When the shelf cannot be read or written.
    pub fn reword(
        &self,
        change: impl FnOnce(&mut OwnVocabulary),
    ) -> Result<OwnVocabulary, ShelfError> {
        let (mut vocabulary, _) = self.vocabulary()?;
        change(&mut vocabulary);
        write_atomically(&self.folder.join(FILE), &in_ron(&vocabulary)?)?;
        Ok(vocabulary)
    }

    /// Takes up rewordings; see [`Self::reword`].
    ///
    /// # Errors
    /// When the shelf cannot be read or written.
    pub fn take_up(&self, rewordings: &[Rewording]) -> Result<OwnVocabulary, ShelfError> {
        self.reword(|own| rewordings.iter().for_each(|one| own.take(one)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::TermId;
    use crate::vocabulary::Wording;
    use crate::vocabulary::own::term_inside;
    use std::fs;

    #[test]
    fn what_a_committee_says_comes_back_and_a_broken_file_is_never_lost() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = Shelf::at(folder.path()).unwrap();
        assert_eq!(shelf.vocabulary(), Ok((OwnVocabulary::default(), None)));
        let before = term_inside(&TermId("latine".into())).unwrap();
        let mut after = before.clone();
        after.english = "Latinx".into();
        let rewording = Rewording {
            before: Some(Wording::Term(before)),
            after: Some(Wording::Term(after.clone())),
        };
        let own = shelf.take_up(&[rewording]).unwrap();
        assert_eq!(own.term(&after.id), Some(after));
        assert_eq!(shelf.vocabulary(), Ok((own, None)));
        let broken = fs::read_to_string(folder.path().join(FILE))
            .unwrap()
            .replace("now:", "now");
        fs::write(folder.path().join(FILE), &broken).unwrap();
        let (empty, aside) = shelf.vocabulary().unwrap();
        assert_eq!(empty, OwnVocabulary::default());
        let aside = aside.unwrap();
        assert_eq!(aside.path, folder.path().join("vocabulary.broken.ron"));
        assert_eq!(fs::read_to_string(&aside.path).unwrap(), broken);
        let words = crate::words::Words::of(crate::words::Tongue::English);
        assert!(aside.sentence(&words).contains("vocabulary.broken.ron"));
    }
}
