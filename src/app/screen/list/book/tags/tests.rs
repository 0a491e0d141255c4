use super::copied::{Added, put};
use super::*;
use crate::model::{History, Joining, Role, Section, TagSource, Texts};
use std::sync::Arc;

fn stamp() -> Stamp {
    Stamp {
        by: String::new(),
        on: jiff::civil::date(2027, 4, 30),
    }
}

fn culture(words: &str) -> Culture {
    Culture::of(
        &crate::app::screen::list::book::cultures::read(crate::vocabulary::cultures(), words)
            .unwrap(),
    )
}

fn language(tag: &str, role: LanguageRole) -> Tag {
    Tag::Language(tag.parse().unwrap(), role)
}

/// A list of as many books as there are lists of tags.
fn list(books: &[&[Tag]]) -> (Booklist, Vec<EntryId>) {
    let mut list = Booklist::new(mint::id(), LanguageTag::english());
    let mut section = Section::new(mint::id(), Texts::default());
    let mut ids = Vec::new();
    for tags in books {
        let mut entry = Entry::new(mint::id());
        ids.push(entry.id);
        entry.book.contributors = vec![Contributor::new("Yuyi Morales", Role::Author)];
        for tag in *tags {
            for field in tag.add_to(&entry, &stamp()) {
                put(&mut entry, &field);
                if let EntryField::Awards(all) = field {
                    entry.book.awards = all;
                }
            }
        }
        section.entries.push(Arc::new(entry));
    }
    list.sections.push(section);
    (list, ids)
}

fn told(list: &Booklist) -> Vec<String> {
    let words = Words::of(crate::words::Tongue::English);
    list.entries()
        .map(|entry| {
            let all = Tag::all(entry).into_iter();
            all.map(|(tag, _)| tag.name(&words))
                .collect::<Vec<_>>()
                .join(", ")
        })
        .collect()
}

#[track_caller]
fn check(books: &[&[Tag]], act: impl Fn(&Entry) -> Vec<EntryField>, expected: &[&str]) {
    let (mut list, ids) = list(books);
    let before = list.clone();
    let mut history = History::default();
    if let Some(edit) = to_all(&list, &ids, act) {
        history.apply(&mut list, edit, Joining::Apart).unwrap();
    }
    assert_eq!(told(&list), expected);
    let _ = history.undo(&mut list);
    assert_eq!(list, before, "one undo takes all of it back");
    assert!(!history.can_undo());
}

#[test]
fn a_tag_is_added_to_those_that_lack_it() {
    let spanish = language("es", LanguageRole::Text);
    let diné = Tag::About(culture("navajo"));
    check(
        &[std::slice::from_ref(&spanish), &[]],
        |entry| spanish.add_to(entry, &stamp()),
        &["Spanish · text", "Spanish · text"],
    );
    check(
        &[&[], std::slice::from_ref(&diné)],
        |entry| diné.add_to(entry, &stamp()),
        &["Navajo (Diné)", "Navajo (Diné)"],
    );
    let by = Tag::By("Yuyi Morales".into(), culture("Xalapa"));
    check(
        &[&[], &[]],
        |entry| by.add_to(entry, &stamp()),
        &["Xalapa", "Xalapa"],
    );
}

#[test]
fn a_tag_is_replaced_where_it_stands_and_never_stands_there_twice() {
    let old = Tag::Setting("Mexico".into());
    let new = Tag::Setting("México".into());
    check(
        &[std::slice::from_ref(&old), &[new.clone(), old.clone()], &[]],
        |entry| old.instead_in(std::slice::from_ref(&new), entry, &stamp()),
        &["México", "México", ""],
    );
    let text = language("es", LanguageRole::Text);
    let woven = language("es", LanguageRole::WordsWovenIn);
    check(
        &[std::slice::from_ref(&text), std::slice::from_ref(&woven)],
        |entry| text.instead_in(std::slice::from_ref(&woven), entry, &stamp()),
        &["Spanish · words woven in", "Spanish · words woven in"],
    );
}

#[test]
fn what_says_where_a_term_comes_from_goes_with_the_term() {
    let mut entry = Entry::new(mint::id());
    entry.book.about = vec![CultureTag {
        source: Some(TagSource::Award),
        note: "back flap".into(),
        ..culture("navajo").tag().clone()
    }];
    let replaced = |new: &str| {
        let old = Tag::About(culture("navajo"));
        let new = [Tag::About(culture(new))];
        let fields = old.instead_in(&new, &entry, &stamp());
        let [EntryField::About(about)] = fields.as_slice() else {
            panic!("{fields:?}");
        };
        (about[0].source, about[0].note.clone())
    };
    assert_eq!(replaced("ojibwe"), (None, String::new()));
    assert_eq!(
        replaced("navajo: Tódích'íi'nii"),
        (Some(TagSource::Award), "back flap".into())
    );
}

#[test]
fn a_tag_is_removed_from_all() {
    let award = Tag::Award(Award {
        name: "Pura Belpré Award".into(),
        ..Award::default()
    });
    let word = Tag::Keyword("rivers".into());
    check(
        &[&[award.clone(), word.clone()], std::slice::from_ref(&award)],
        |entry| award.remove_from(entry),
        &["rivers", ""],
    );
}

#[test]
fn what_is_held_is_counted_and_people_only_where_they_stand_in_several() {
    let spanish = language("es", LanguageRole::Text);
    let by = Tag::By("Yuyi Morales".into(), culture("Xalapa"));
    let (list, _) = list(&[
        &[spanish.clone(), by.clone()],
        std::slice::from_ref(&spanish),
    ]);
    let entries: Vec<&Entry> = list.entries().map(AsRef::as_ref).collect();
    let counts: Vec<_> = held(&entries)
        .into_iter()
        .map(|held| (held.tag, held.count, held.of))
        .collect();
    assert_eq!(counts, [(spanish, 2, 2), (by.clone(), 1, 2)]);
    assert_eq!(shared(&entries), [("Yuyi Morales".to_owned(), 2)]);
    assert!(held(&entries[..1]).iter().all(|held| held.tag != by));
}

#[test]
fn what_is_pasted_is_only_what_is_lacking() {
    let spanish = language("es", LanguageRole::Text);
    let about = Tag::About(culture("Xalapa"));
    let by = Tag::By("Yuyi Morales".into(), culture("Xalapa"));
    let (mut list, ids) = list(&[
        &[spanish.clone(), about.clone(), by],
        std::slice::from_ref(&spanish),
        &[],
    ]);
    let mut other = Entry::clone(list.entry(ids[2]).unwrap());
    other.book.contributors[0].name = "Juana Martinez-Neal".into();
    list.sections[0].entries[2] = Arc::new(other);
    let copied = Copied::of(list.entry(ids[0]).unwrap());
    let (edit, added) = copied.paste(&list, &ids[1..], &stamp());
    let _ = edit.unwrap().apply(&mut list).unwrap();
    let all = "Spanish · text, Xalapa, Xalapa";
    let two = "Spanish · text, Xalapa";
    assert_eq!(told(&list), [all, all, two]);
    assert_eq!((added.languages, added.cultures, added.books), (1, 2, 2));
    assert_eq!(
        copied.paste(&list, &ids, &stamp()),
        (None, Added::default())
    );
}

#[test]
fn what_is_pasted_leaves_the_languages_of_the_text_as_they_are() {
    use LanguageRole as L;
    let pair = [
        language("en", L::BilingualOriginal),
        language("es", L::BilingualParallel),
    ];
    let english = language("en", L::Text);
    let french = language("fr", L::BilingualOriginal);
    let (mut list, ids) = list(&[&pair, &[english], &[french]]);
    let copied = Copied::of(list.entry(ids[0]).unwrap());
    let (edit, _) = copied.paste(&list, &ids[1..], &stamp());
    let _ = edit.unwrap().apply(&mut list).unwrap();
    let uses = |at: usize| {
        let used = list.entry(ids[at]).unwrap().book.languages.iter();
        used.map(|used| (used.language.to_string(), used.role))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        uses(1),
        [("en".into(), L::Text), ("es".into(), L::BilingualParallel)]
    );
    assert_eq!(
        uses(2),
        [
            ("fr".into(), L::BilingualOriginal),
            ("en".into(), L::BilingualParallel),
            ("es".into(), L::BilingualParallel)
        ]
    );
}

#[test]
fn a_tag_that_somebody_states_is_no_suggestion_any_more_and_says_when() {
    let mut entry = Entry::new(mint::id());
    let tag = culture("navajo");
    entry.book.about = vec![CultureTag {
        suggested: true,
        ..tag.tag().clone()
    }];
    entry.book.none = vec![NoneOf::About];
    let fields = Tag::About(tag).add_to(&entry, &stamp());
    let [EntryField::About(about), EntryField::NoneOf(none)] = fields.as_slice() else {
        panic!("{fields:?}");
    };
    assert!(!about[0].suggested);
    assert_eq!(about[0].set_on, Some(stamp().on));
    assert!(none.is_empty());
}
