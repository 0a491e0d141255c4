//! What a file holds, field by field: the model's own fields, and around them what only a file needs.

use super::{Lineage, State};
use crate::model::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::de::{self, Deserializer};
use serde::{Deserialize, Serialize, Serializer};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

/// Tells whether a borrowed value is the one that a file leaves out.
fn unsaid<T: Default + PartialEq>(value: &&T) -> bool {
    **value == T::default()
}

macro_rules! schema {
    ($($field:ident: $type:ty,)+) => {
        /// A list as it is read. Everything may be missing, so that a part of a damaged file can be read alone.
        #[derive(Deserialize)]
        #[serde(rename = "Booklist")]
        pub(super) struct Read {
            pub(super) format: Option<u32>,
            #[serde(default = "ListId::unset")]
            pub(super) id: ListId,
            $(#[serde(default)] pub(super) $field: $type,)+
            #[serde(default)]
            pub(super) lineage: Vec<State>,
            #[serde(default)]
            pub(super) pictures: BTreeMap<PictureId, Base64>,
        }

        /// A list as it is written, in the order in which people read it.
        #[derive(Serialize)]
        #[serde(rename = "Booklist")]
        pub(super) struct Written<'a> {
            format: u32,
            id: ListId,
            $(#[serde(skip_serializing_if = "unsaid")] $field: &'a $type,)+
            #[serde(skip_serializing_if = "<[State]>::is_empty")]
            lineage: &'a [State],
            #[serde(skip_serializing_if = "BTreeMap::is_empty")]
            pictures: BTreeMap<&'a PictureId, Shown<'a>>,
        }

        impl Read {
            /// The names of the fields that say something of the list.
            pub(super) const FACTS: &[&str] = &["format", "id", $(stringify!($field),)+];

            /// Gives the list, and the pictures whose name does not follow from their bytes.
            pub(super) fn list(self) -> (Booklist, Vec<State>) {
                let pictures = self.pictures.into_iter().map(|(id, picture)| (id, picture.0)).collect();
                let list = Booklist {
                    id: self.id,
                    $($field: self.$field,)+
                    pictures: Arc::new(pictures),
                };
                (list, self.lineage)
            }
        }

        impl<'a> Written<'a> {
            pub(super) fn new(
                list: &'a Booklist,
                lineage: &'a Lineage,
                pictures: BTreeMap<&'a PictureId, Shown<'a>>,
            ) -> Self {
                // Without `..`: a field that is new in the model and forgotten here does not compile.
                let Booklist { id, $($field,)+ pictures: _ } = list;
                Self {
                    format: super::FORMAT,
                    id: *id,
                    $($field,)+
                    lineage: lineage.earlier(),
                    pictures,
                }
            }
        }
    };
}

schema! {
    title: Texts,
    subtitle: Texts,
    year: Option<crate::model::Written<Year>>,
    language: LanguageTag,
    also_issued_in: Vec<LanguageTag>,
    stage: Stage,
    charge: String,
    scope: String,
    style: HouseStyle,
    introduction: Texts,
    credits: Texts,
    funders: Texts,
    permission: Texts,
    disclaimer: Texts,
    slogan: Texts,
    logo: Option<Cover>,
    members: Vec<Member>,
    prints: Vec<NamedPrint>,
    terms: Vec<Term>,
    language_names: Vec<LanguageName>,
    aims: Vec<Aim>,
    sections: Vec<Section>,
}

/// A picture as letters.
pub(super) struct Base64(pub(super) Picture);

impl<'de> Deserialize<'de> for Base64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let letters = String::deserialize(deserializer)?;
        let bytes = BASE64
            .decode(letters.as_bytes())
            .map_err(|_| de::Error::custom(UNREADABLE_PICTURE))?;
        Picture::new(bytes)
            .map(Self)
            .map_err(|_| de::Error::custom(UNREADABLE_PICTURE))
    }
}

/// The reason given for a picture that cannot be read.
pub(super) const UNREADABLE_PICTURE: &str = "the picture cannot be read";

pub(super) struct Shown<'a>(&'a Picture);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&BASE64.encode(self.0.bytes()))
    }
}

/// Gives the pictures of a list that belong in its file: those that something shows.
pub(super) fn shown_pictures(list: &Booklist) -> BTreeMap<&PictureId, Shown<'_>> {
    let shown: HashSet<&PictureId> = list.covers().map(|cover| &cover.picture).collect();
    // While a cover names a picture that is not there, one that nothing shows may be the one it means.
    let keeps_all = shown.iter().any(|id| !list.pictures.contains_key(*id));
    list.pictures
        .iter()
        .filter(|(id, _)| keeps_all || shown.contains(id))
        .map(|(id, picture)| (id, Shown(picture)))
        .collect()
}
