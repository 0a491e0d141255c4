//! What holds for every list, whatever somebody types.
#![allow(clippy::unwrap_used)]

mod common;

use colibri::file::{Lineage, decode, encode, recover};
use colibri::model::{History, Joining};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_saved_is_what_is_opened(list in common::booklist()) {
        let bytes = encode(&list, &Lineage::new());
        let opened = decode(&bytes).unwrap();
        prop_assert_eq!(&opened.list, &list);
        prop_assert!(opened.reservations.is_empty() && opened.notices.is_empty());
        prop_assert_eq!(encode(&opened.list, &opened.lineage), bytes);
    }

    #[test]
    fn a_sound_file_is_recovered_whole(list in common::booklist()) {
        let recovered = recover(&encode(&list, &Lineage::new()));
        prop_assert_eq!(recovered.lost, vec![]);
        prop_assert_eq!(recovered.list, list);
    }

    #[test]
    fn no_bytes_are_too_odd_to_be_read(bytes in proptest::collection::vec(any::<u8>(), 0..200), list in common::booklist(), at in any::<prop::sample::Index>()) {
        let _ = (decode(&bytes), recover(&bytes));
        let mut marred = encode(&list, &Lineage::new());
        let at = at.index(marred.len());
        let _ = marred.splice(at..at, bytes);
        let recovered = recover(&marred);
        prop_assert!(recovered.list.count() <= list.count() + 1);
    }

    #[test]
    fn every_edit_can_be_undone_exactly(list in common::booklist(), edit in common::edit()) {
        let mut edited = list.clone();
        match edit.clone().apply(&mut edited) {
            Ok(undo) => {
                let after = edited.clone();
                let redo = undo.apply(&mut edited);
                prop_assert_eq!(&edited, &list);
                prop_assert!(redo.unwrap().apply(&mut edited).is_ok());
                prop_assert_eq!(edited, after);
            }
            Err(_) => prop_assert_eq!(edited, list),
        }
    }

    #[test]
    fn undo_goes_back_to_the_start_and_redo_to_the_end(
        list in common::booklist(),
        edits in proptest::collection::vec((common::edit(), any::<bool>(), any::<bool>()), 0..12),
    ) {
        let mut history = History::default();
        let mut now = list.clone();
        let mut saved = list.clone();
        for (edit, typing, saves) in edits {
            let joining = if typing { Joining::Typing } else { Joining::Apart };
            let before = now.clone();
            if history.apply(&mut now, edit, joining).is_err() {
                prop_assert_eq!(&now, &before);
            }
            if saves {
                history.saved(history.state());
                saved = now.clone();
            }
            prop_assert!(history.is_unsaved() || now == saved);
        }
        let end = now.clone();
        while history.undo(&mut now).is_some() {
            prop_assert!(history.is_unsaved() || now == saved);
        }
        prop_assert!(!history.can_undo());
        prop_assert_eq!(&now, &list);
        while history.redo(&mut now).is_some() {
            prop_assert!(history.is_unsaved() || now == saved);
        }
        prop_assert_eq!(&now, &end);
    }
}
