//! A list that looks as lists do.

use super::identity;
use colibri::model::*;
use std::sync::Arc;

/// A list with a few real books, and something in every kind of field.
pub fn sample() -> Booklist {
    let (en, es) = (LanguageTag::english(), LanguageTag::spanish());
    let cover = Picture::new(
        b"\x89PNG\r\n\x1a\n a cover, for all that a file knows of it, long enough to be a line"
            .to_vec(),
    );
    let cover = cover.unwrap();
    let mut list = Booklist::new(identity(1), en.clone());
    let _ = list.title.set(&en, "Together with Día");
    let _ = list.title.set(&es, "Juntos con Día");
    list.year = Written::parse("2027");
    list.also_issued_in = vec![es.clone()];
    list.style.annotation_words = Some(40);
    let _ = list
        .introduction
        .set(&en, "Books for every family.\nIn their own languages.");
    let _ = list.credits.set(&en, "The committee");
    let books = [
        (
            "Alma and How She Got Her Name",
            "Juana Martinez-Neal",
            "9780763693558",
        ),
        ("Bagosenjige-niimi'idim", "Brenda J. Child", "12345"),
        ("Dreamers", "Yuyi Morales", "9780823440559"),
        ("Islandborn", "Junot Díaz", "9780735229860"),
        (
            "Where Are You From?",
            "Yamile Saied Méndez",
            "9780062839930",
        ),
    ];
    for (nth, heading) in ["Birth to PreK", "Kindergarten to grade 2", "Grades 3 to 5"]
        .into_iter()
        .enumerate()
    {
        let mut section = Section::new(identity(10 + nth as u128), Texts::of(&en, heading));
        section.audience.grades = Written::parse(["PreK", "K-2", "3-5"][nth]);
        for (place, (title, author, isbn)) in books
            .iter()
            .enumerate()
            .filter(|(place, _)| place / 2 == nth)
        {
            let mut entry = Entry::new(identity(100 + place as u128));
            entry.book.title = (*title).to_owned();
            entry.book.contributors = vec![
                Contributor::new(*author, Role::Author),
                Contributor {
                    by: vec![CultureTag {
                        words: "Peruvian American".into(),
                        ..CultureTag::default()
                    }],
                    ..Contributor::new("Another", Role::Illustrator)
                },
            ];
            entry.book.isbns = vec![EditionIsbn {
                isbn: Written::parse(isbn).unwrap(),
                form: String::new(),
            }];
            entry.book.languages = vec![LanguageUse::new(en.clone(), LanguageRole::Text)];
            let _ = entry.annotations.set(&en, format!("{title} \"says\" it."));
            let _ = entry.annotations.set(&es, "Lo dice.");
            entry.tags = vec!["names".into()];
            if place == 0 {
                entry.cover = Some(Cover {
                    picture: cover.id(),
                    alternative: Texts::of(&en, "A girl."),
                });
            }
            section.entries.push(Arc::new(entry));
        }
        list.sections.push(section);
    }
    list.pictures = Arc::new([(cover.id(), cover)].into());
    list
}
