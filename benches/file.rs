//! Opening and saving 10,000 entries: file to model, model to file.
#![allow(clippy::unwrap_used)]

use colibri::file::{Lineage, decode, encode, open, recover, save};
use colibri::model::*;
use divan::{Bencher, black_box};
use std::sync::Arc;
use uuid::Uuid;

fn main() {
    divan::main();
}

/// A list as committees make them, only much longer.
fn list(entries: u128) -> Booklist {
    let (en, es) = (LanguageTag::english(), LanguageTag::spanish());
    let identity =
        |number: u128| Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_0000_0000 + number);
    let mut list = Booklist::new(identity(1).into(), en.clone());
    let _ = list.title.set(&en, "Together with Día");
    for s in 0..4 {
        let mut section = Section::new(identity(2 + s).into(), Texts::of(&en, "Grades 3 to 5"));
        for n in 0..entries / 4 {
            let mut entry = Entry::new(identity(100 + s * entries + n).into());
            entry.book.title = format!("Bagosenjige-niimi'idim, number {n}");
            entry.book.subtitle = "A Book of Dancing".into();
            entry.book.contributors = vec![
                Contributor::new("Brenda J. Child", Role::Author),
                Contributor::new("Jonathan Thunder", Role::Illustrator),
                Contributor::new("Gordon Jourdain", Role::Translator),
            ];
            entry.book.publisher = "Minnesota Historical Society Press".into();
            entry.book.year = Written::parse("2018");
            entry.book.isbns = Written::parse("978-0-7636-9355-8")
                .map(|isbn| EditionIsbn {
                    isbn,
                    form: "Hardcover".into(),
                })
                .into_iter()
                .collect();
            entry.book.format = Some(Format::PictureBook);
            entry.book.audience.grades = Written::parse("K-2");
            entry.book.pages = Written::parse("32");
            entry.book.languages = vec![
                LanguageUse::new(en.clone(), LanguageRole::BilingualOriginal),
                LanguageUse::new(es.clone(), LanguageRole::BilingualParallel),
            ];
            entry.book.about = vec![CultureTag {
                term: Some(TermId("ojibwe".into())),
                source: Some(TagSource::Publisher),
                ..CultureTag::default()
            }];
            let _ = entry.annotations.set(
                &en,
                "Windy Girl takes a walk and remembers the stories of powwows and of dogs that dance, told to her by her uncle.",
            );
            let _ = entry.annotations.set(
                &es,
                "La niña sale a caminar y recuerda las historias de su tío sobre los perros que bailan en el powwow.",
            );
            section.entries.push(Arc::new(entry));
        }
        list.sections.push(section);
    }
    list
}

#[divan::bench]
fn decode_10_000(bencher: Bencher) {
    let bytes = encode(&list(10_000), &Lineage::new());
    bencher.bench(|| decode(black_box(&bytes)));
}

#[divan::bench]
fn encode_10_000(bencher: Bencher) {
    let list = list(10_000);
    bencher.bench(|| encode(black_box(&list), &Lineage::new()));
}

#[divan::bench]
fn open_10_000(bencher: Bencher) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.ron");
    std::fs::write(&path, encode(&list(10_000), &Lineage::new())).unwrap();
    bencher.bench(|| open(black_box(&path)));
}

#[divan::bench]
fn save_10_000_over_an_older_state(bencher: Bencher) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.ron");
    let list = list(10_000);
    let mut edited = list.clone();
    edited.charge = "One change".into();
    bencher
        .with_inputs(|| save(&path, &list, &Lineage::new(), None))
        .bench_values(|saved| {
            saved.and_then(|saved| save(&path, &edited, &saved.lineage, Some(&saved.stamp)))
        });
}

#[divan::bench(sample_count = 10)]
fn recover_10_000_with_one_wrong_byte(bencher: Bencher) {
    let mut bytes = encode(&list(10_000), &Lineage::new());
    let middle = bytes.len() / 2;
    bytes[middle] = 0xff;
    bencher.bench(|| recover(black_box(&bytes)));
}
