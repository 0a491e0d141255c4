use super::*;
use crate::model::{CultureTag, Edit, Entry, EntryField, LanguageTag, Section, Texts};
use crate::words::Tongue;
use std::sync::Arc;

fn id(text: &str) -> TermId {
    TermId(text.into())
}

fn tag(text: &str) -> CultureTag {
    CultureTag {
        term: Some(id(text)),
        ..CultureTag::default()
    }
}

/// A list of one book about these.
fn list(about: &[&str]) -> Booklist {
    let english = LanguageTag::english();
    let mut list = Booklist::new(crate::mint::id(), english.clone());
    let mut section = Section::new(crate::mint::id(), Texts::of(&english, "All"));
    let mut entry = Entry::new(crate::mint::id());
    entry.book.about = about.iter().map(|text| tag(text)).collect();
    section.entries.push(Arc::new(entry));
    list.sections.push(section);
    list
}

fn named(term: &str, english: &str) -> Term {
    Term {
        english: english.into(),
        ..term_inside(&id(term)).unwrap()
    }
}

fn rewording(own: &OwnVocabulary, term: Term) -> Rewording {
    Rewording {
        before: own.term(&term.id).map(Wording::Term),
        after: Some(Wording::Term(term)),
    }
}

fn renamed(own: &mut OwnVocabulary, term: &str, english: &str) -> Wording {
    let term = named(term, english);
    own.take(&rewording(own, term.clone()));
    Wording::Term(term)
}

fn label(vocabulary: &Vocabulary, term: &str) -> String {
    vocabulary.cultures.name(&tag(term), Tongue::English)
}

#[test]
fn a_list_opened_later_follows_an_earlier_wording() {
    let mut own = OwnVocabulary::default();
    let old = list(&["latine"]);
    assert_eq!(own.against(&old), Against::default());
    let wording = renamed(&mut own, "latine", "Latinx");
    assert_eq!(own.against(&old).follows, std::slice::from_ref(&wording));
    let mut now = old.clone();
    let back = edit(&own, &old, &own.against(&old).follows)
        .apply(&mut now)
        .unwrap();
    assert_eq!(now.terms, [named("latine", "Latinx")]);
    assert_eq!(own.against(&now), Against::default());
    let again = renamed(&mut own, "latine", "Hispanic");
    assert_eq!(own.against(&now).follows, [again]);
    let _ = back.apply(&mut now).unwrap();
    assert_eq!(now, old, "one step back");
}

#[test]
fn a_clash_is_settled_once() {
    let mut own = OwnVocabulary::default();
    let mut theirs = list(&["latine"]);
    theirs.terms = vec![named("latine", "Latin@")];
    let clash = Clash {
        ours: Wording::Term(term_inside(&id("latine")).unwrap()),
        theirs: Wording::Term(named("latine", "Latin@")),
    };
    assert_eq!(own.against(&theirs).clashes, std::slice::from_ref(&clash));
    assert_eq!(
        label(&own.over(&theirs), "latine"),
        "Latin@",
        "its own words until then"
    );
    own.refuse(&clash.theirs);
    let against = own.against(&theirs);
    assert_eq!((against.follows.len(), against.clashes.len()), (1, 0));
    let mut now = theirs.clone();
    let _ = edit(&own, &theirs, &against.follows)
        .apply(&mut now)
        .unwrap();
    assert_eq!(now.terms, [], "what is inside the program is not written");

    let mut taken = OwnVocabulary::default();
    taken.take(&Rewording {
        before: Some(clash.ours),
        after: Some(clash.theirs),
    });
    assert_eq!(taken.against(&theirs), Against::default());
    assert_eq!(label(&taken.over_built_in(), "latine"), "Latin@");
}

#[test]
fn what_only_a_list_knows_is_shown_as_it_says() {
    let mut theirs = list(&["our-own"]);
    theirs.terms = vec![Term {
        id: id("our-own"),
        parents: vec![id("latine")],
        ..named("latine", "Our own")
    }];
    let own = OwnVocabulary::default();
    assert_eq!(own.against(&theirs), Against::default());
    let words = own.over(&theirs);
    assert_eq!(label(&words, "our-own"), "Our own");
    assert_eq!(words.cultures.find("our own", 3)[0].id, id("our-own"));
}

#[test]
fn only_what_a_list_uses_travels() {
    let mut own = OwnVocabulary::default();
    let wording = renamed(&mut own, "latine", "Latinx");
    let mut other = list(&["navajo"]);
    assert_eq!(edit(&own, &other, &[wording]), Edit::All(Vec::new()));
    assert_eq!(
        label(&own.over(&other), "latine"),
        "Latinx",
        "yet it is offered so"
    );
    let entry = other.entries().next().unwrap().id;
    // Mexican stands under it, so that the wider term travels too.
    let about = Edit::Entry(entry, EntryField::About(vec![tag("mexican")]));
    let before = other.clone();
    let back = carried(&own, &other, about).apply(&mut other).unwrap();
    assert_eq!(other.terms, [named("latine", "Latinx")]);
    let _ = back.apply(&mut other).unwrap();
    assert_eq!(other, before);
    let plain = Edit::Entry(entry, EntryField::About(vec![tag("tamil")]));
    assert_eq!(carried(&own, &other, plain.clone()), plain);
}

#[test]
fn merging_gives_the_books_the_term_that_stays() {
    let mut own = OwnVocabulary::default();
    let list = list(&["haitian", "jamaican", "afro-caribbean"]);
    let merged = Term {
        merged_into: Some(id("afro-caribbean")),
        ..term_inside(&id("haitian")).unwrap()
    };
    own.take(&rewording(&own, merged.clone()));
    let mut now = list.clone();
    let merging = edit(&own, &list, &[Wording::Term(merged)]);
    let back = merging.apply(&mut now).unwrap();
    let about: Vec<_> = now.entries().next().unwrap().book.about.clone();
    assert_eq!(about, [tag("afro-caribbean"), tag("jamaican")]);
    assert_eq!(now.terms, [], "nothing on the list bears it any more");
    let _ = back.apply(&mut now).unwrap();
    assert_eq!(now, list);
}

#[test]
fn taking_back_leaves_things_as_they_were() {
    let mut own = OwnVocabulary::default();
    let step = rewording(&own, named("latine", "Latinx"));
    own.take(&step);
    own.take(&step.back());
    assert_eq!(own.term(&id("latine")), term_inside(&id("latine")));
    assert_eq!(
        label(&own.over_built_in(), "latine"),
        label(Vocabulary::built_in(), "latine")
    );
    // A list that took the words meanwhile goes back too.
    let mut other = list(&["latine"]);
    other.terms = vec![named("latine", "Latinx")];
    let follows = own.against(&other).follows;
    let _ = edit(&own, &other.clone(), &follows)
        .apply(&mut other)
        .unwrap();
    assert_eq!(other.terms, []);
    let added = Rewording {
        before: None,
        after: Some(Wording::Term(Term {
            id: id("ours"),
            ..named("latine", "Ours")
        })),
    };
    let before = own.clone();
    own.take(&added);
    own.take(&added.back());
    assert_eq!(own, before);
}

#[test]
fn a_list_that_went_back_to_its_own_words_keeps_them_when_another_term_is_reworded() {
    let mut own = OwnVocabulary::default();
    let _ = renamed(&mut own, "latine", "Latinx");
    let mut now = list(&["latine", "navajo"]);
    let wording = renamed(&mut own, "navajo", "Diné");
    let _ = edit(&own, &now.clone(), &[wording])
        .apply(&mut now)
        .unwrap();
    assert_eq!(now.terms, [named("navajo", "Diné")]);
    // Moving a term under a reworded one brings that along.
    let moved = Term {
        parents: vec![id("pacific-islander")],
        ..named("navajo", "Diné")
    };
    let _ = renamed(&mut own, "pacific-islander", "Pacific");
    own.take(&rewording(&own, moved.clone()));
    let _ = edit(&own, &now.clone(), &[Wording::Term(moved.clone())])
        .apply(&mut now)
        .unwrap();
    assert_eq!(now.terms, [moved, named("pacific-islander", "Pacific")]);
}

#[test]
fn names_of_languages_go_the_same_way() {
    let mut own = OwnVocabulary::default();
    let english = LanguageTag::english();
    let name = |english: &str| LanguageName {
        english: english.into(),
        ..name_inside(&LanguageTag::english())
    };
    own.take(&Rewording {
        before: Some(Wording::Language(own.name(&english))),
        after: Some(Wording::Language(name("American English"))),
    });
    let mut old = list(&[]);
    let follows = own.against(&old).follows;
    assert_eq!(follows, [Wording::Language(name("American English"))]);
    let _ = edit(&own, &old.clone(), &follows).apply(&mut old).unwrap();
    assert_eq!(old.language_names, [name("American English")]);
    assert_eq!(own.corrected().collect::<Vec<_>>(), [&english]);
}
