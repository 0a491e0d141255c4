use super::*;
use crate::mint;
use crate::model::{CultureTag, Entry, Section, Texts};
use crate::vocabulary::own::edit;
use std::sync::Arc;

/// A list of one book about these, and the words for it.
struct Desk {
    list: Booklist,
    own: OwnVocabulary,
    now: Vocabulary,
    book: Wordbook,
}

impl Desk {
    fn new(about: &[&str]) -> Self {
        let english = LanguageTag::english();
        let mut list = Booklist::new(mint::id(), english.clone());
        let mut section = Section::new(mint::id(), Texts::of(&english, "All"));
        let mut entry = Entry::new(mint::id());
        let tag = |text: &&str| CultureTag {
            term: Some(id(text)),
            ..CultureTag::default()
        };
        entry.book.about = about.iter().map(tag).collect();
        section.entries.push(Arc::new(entry));
        list.sections.push(section);
        let own = OwnVocabulary::default();
        let mut desk = Self {
            now: own.over(&list),
            list,
            own,
            book: Wordbook::default(),
        };
        desk.refresh();
        desk
    }

    fn refresh(&mut self) {
        self.book.refresh(Told {
            list: &self.list,
            own: &self.own,
            now: &self.now,
            tongue: Tongue::English,
        });
    }

    /// Does something, and takes up what is to be worded otherwise.
    fn give(&mut self, message: Message) -> usize {
        let told = Told {
            list: &self.list,
            own: &self.own,
            now: &self.now,
            tongue: Tongue::English,
        };
        let Action::Reword(rewordings, _) = self.book.update(message, told) else {
            return 0;
        };
        rewordings.iter().for_each(|one| self.own.take(one));
        let after: Vec<Wording> = rewordings
            .iter()
            .filter_map(|one| one.after.clone())
            .collect();
        let edit = edit(&self.own, &self.list, &after);
        let _ = edit.apply(&mut self.list).unwrap();
        self.now = self.own.over(&self.list);
        self.refresh();
        rewordings.len()
    }

    fn go(&mut self, term: &str) {
        let _ = self.give(Message::Go(Subject::Term(id(term))));
        assert_eq!(self.book.subject(), Some(&Subject::Term(id(term))));
    }

    fn type_in(&mut self, line: Line, text: &str) -> usize {
        let _ = self.give(Message::Typed(line, text.into()));
        self.give(Message::Entered(line))
    }

    fn term(&self, term: &str) -> Term {
        self.own.term(&id(term)).unwrap()
    }

    fn rows(&self) -> Vec<String> {
        let row = |row: &Row| match &row.subject {
            Subject::Term(id) => format!("{}{id}", "  ".repeat(row.depth)),
            Subject::Language(tag) => tag.to_string(),
        };
        self.book.rows.iter().map(row).collect()
    }
}

fn id(text: &str) -> TermId {
    TermId(text.into())
}

#[test]
fn the_tree_is_open_where_the_list_uses_it_and_a_term_stands_under_each_of_its_parents() {
    let mut desk = Desk::new(&["garifuna"]);
    let rows = desk.rows();
    assert!(rows.contains(&"black".into()) && rows.contains(&"  afro-caribbean".into()));
    assert!(!rows.contains(&"    garifuna".into()));
    for wider in ["afro-caribbean", "central-american"] {
        desk.go(wider);
        let _ = desk.give(Message::Fold(desk.book.at.unwrap(), true));
    }
    let twice = desk
        .rows()
        .iter()
        .filter(|row| row.trim() == "garifuna")
        .count();
    assert_eq!(twice, 2);
    let below = desk.book.uses.below(&id("black"));
    assert_eq!((below.about, below.by), (1, 0));
    assert_eq!(desk.book.uses.about(&id("black")), []);
    // To the left: first to what the row stands under, then that is folded.
    desk.go("garifuna");
    let _ = desk.give(Message::Fold(desk.book.at.unwrap(), false));
    assert_ne!(desk.book.subject(), Some(&Subject::Term(id("garifuna"))));
    let count = desk.rows().len();
    let _ = desk.give(Message::Fold(desk.book.at.unwrap(), false));
    assert!(desk.rows().len() < count);
}

#[test]
fn what_is_typed_is_taken_once() {
    let mut desk = Desk::new(&["latine"]);
    desk.go("latine");
    assert_eq!(desk.type_in(Line::English, "Latine"), 1);
    assert_eq!(desk.give(Message::Left(Line::English)), 0, "taken already");
    assert_eq!(desk.term("latine").english, "Latine");
    assert_eq!(desk.type_in(Line::English, ""), 1);
    assert_eq!(
        desk.term("latine").english,
        "Latino / Hispanic",
        "the program’s own again"
    );
    assert_eq!(desk.type_in(Line::Other, "Latinx; Latin@"), 1);
    assert_eq!(desk.term("latine").other, ["Latinx", "Latin@"]);
    // Going elsewhere takes what is typed with it.
    let _ = desk.give(Message::Typed(Line::Spanish, "Latines".into()));
    assert_eq!(desk.give(Message::Reached(0)), 1);
    assert_eq!(desk.term("latine").spanish, "Latines");
}

#[test]
fn what_cannot_be_taken_stays_in_its_field() {
    let mut desk = Desk::new(&[]);
    desk.go("latine");
    let subject = Subject::Term(id("latine"));
    for (line, text, refusal) in [
        (Line::Wider, "no such thing", Refusal::NoTerm),
        (Line::Wider, "Mexican", Refusal::UnderItself),
        (Line::Narrower, "Navajo", Refusal::There),
        (Line::Into, "latine", Refusal::IntoItself),
        (Line::Into, "Afro-Latino", Refusal::IntoItself),
    ] {
        let taken = desk.type_in(line, text);
        let refused = desk.book.refusal(&subject, line);
        // "Navajo" alone is a part of the label of the term.
        if refusal == Refusal::There && taken == 1 {
            continue;
        }
        assert_eq!(refused, Some(refusal), "{text}");
        assert_eq!(desk.book.value(&subject, line, ""), text);
    }
    desk.go("black");
    assert!(desk.book.refused().is_some(), "it counts as unsaved work");
    assert_eq!(desk.book.value(&subject, Line::Wider, ""), "Mexican");
}

#[test]
fn terms_are_added_moved_hidden_and_merged() {
    let mut desk = Desk::new(&["mexican"]);
    desk.go("mexican");
    assert_eq!(desk.type_in(Line::Narrower, "Chicano Park"), 1);
    assert_eq!(desk.term("chicano-park").parents, [id("mexican")]);
    assert!(desk.rows().iter().any(|row| row.trim() == "chicano-park"));
    desk.go("chicano-park");
    assert_eq!(desk.give(Message::Took(Line::Wider, id("latine"))), 1);
    assert_eq!(desk.give(Message::RemoveWider(id("mexican"))), 1);
    assert_eq!(desk.term("chicano-park").parents, [id("latine")]);
    assert_eq!(desk.give(Message::Hide(true)), 1);
    assert!(
        desk.now
            .cultures
            .find("chicano park", 3)
            .iter()
            .all(|one| one.id.0 != "chicano-park")
    );
    assert_eq!(
        desk.give(Message::Took(Line::Into, id("mexican"))),
        0,
        "it is asked first"
    );
    assert_eq!(desk.give(Message::Merge), 1);
    assert_eq!(desk.term("chicano-park").merged_into, Some(id("mexican")));
    desk.go("chicano-park");
    assert_eq!(desk.give(Message::PartAgain), 1);
    assert_eq!(desk.term("chicano-park").merged_into, None);
    let _ = desk.give(Message::Typed(Line::Spanish, "Parque Chicano".into()));
    assert_eq!(
        desk.give(Message::Hide(false)),
        2,
        "what was typed comes first"
    );
    let term = desk.term("chicano-park");
    assert_eq!(
        (term.spanish.as_str(), term.hidden),
        ("Parque Chicano", false)
    );
}

#[test]
fn a_merge_that_was_asked_about_is_that_of_the_term_at_hand() {
    let mut desk = Desk::new(&["mexican"]);
    desk.go("mexican");
    let _ = desk.type_in(Line::Narrower, "Chicano Park");
    let _ = desk.give(Message::Took(Line::Into, id("chicano-park")));
    let subject = Subject::Term(id("mexican"));
    let refused = desk.book.refusal(&subject, Line::Into);
    assert_eq!(refused, Some(Refusal::IntoItself));

    let asked = |desk: &mut Desk| {
        let _ = desk.give(Message::Took(Line::Into, id("peruvian")));
        assert_eq!(desk.book.merging_into(), Some(&id("peruvian")));
    };
    for elsewhere in [
        Message::Go(Subject::Term(id("latine"))),
        Message::Find("navajo".into()),
        Message::Reached(0),
        Message::Part(Part::Languages),
    ] {
        asked(&mut desk);
        let _ = desk.give(elsewhere);
        assert_eq!(desk.book.merging_into(), None);
        assert_eq!(desk.give(Message::Merge), 0);
        desk.book.find.clear();
        desk.go("mexican");
    }
    asked(&mut desk);
    let _ = desk.book.focus::<()>();
    assert_eq!(desk.book.merging_into(), None, "another screen was shown");
}

#[test]
fn a_term_that_only_a_book_knows_is_named_or_merged() {
    let mut desk = Desk::new(&["our-own-word", "another-word"]);
    assert_eq!(desk.rows()[..2], ["another-word", "our-own-word"]);
    desk.go("our-own-word");
    assert_eq!(desk.type_in(Line::English, ""), 0);
    assert_eq!(desk.book.refused(), Some(""), "it needs a name");
    assert_eq!(desk.type_in(Line::English, "Our own word"), 1);
    assert_eq!(desk.term("our-own-word").english, "Our own word");
    assert_eq!(
        desk.book.subject(),
        Some(&Subject::Term(id("our-own-word")))
    );
    let _ = desk.give(Message::Find("another w".into()));
    assert_eq!(desk.rows()[0], "another-word");
    let _ = desk.give(Message::Cleared);
    desk.go("another-word");
    let _ = desk.give(Message::Took(Line::Into, id("latine")));
    assert_eq!(desk.give(Message::Merge), 1);
    assert_eq!(desk.book.uses.about(&id("latine")).len(), 1);
    assert!(desk.book.unknown.is_empty());
}

#[test]
fn any_language_can_be_looked_up() {
    let mut desk = Desk::new(&[]);
    let _ = desk.give(Message::Part(Part::Languages));
    assert_eq!(desk.rows(), ["en"]);
    let _ = desk.give(Message::Find("klingon".into()));
    assert_eq!(desk.rows()[0], "tlh");
    assert_eq!(desk.type_in(Line::Own, "tlhIngan Hol"), 1);
    let _ = desk.give(Message::Cleared);
    assert_eq!(desk.rows(), ["en", "tlh"]);
    let _ = desk.give(Message::Find("qqqqqq".into()));
    assert_eq!(desk.rows(), Vec::<String>::new());
}

#[test]
fn the_term_at_hand_stays_wherever_it_goes() {
    let mut desk = Desk::new(&["mexican"]);
    let at_hand = |desk: &Desk, term: &str| {
        assert_eq!(desk.book.subject(), Some(&Subject::Term(id(term))));
    };
    desk.go("mexican");
    for (doing, took) in [
        (Message::Took(Line::Wider, id("haitian")), "another place"),
        (Message::RemoveWider(id("haitian")), "the first place again"),
        (Message::RemoveWider(id("latine")), "the top"),
        (Message::Took(Line::Wider, id("navajo")), "a folded place"),
    ] {
        let _ = desk.give(doing);
        assert_eq!(
            desk.book.subject(),
            Some(&Subject::Term(id("mexican"))),
            "{took}"
        );
    }
    let _ = desk.give(Message::Took(Line::Into, id("peruvian")));
    assert_eq!(desk.give(Message::Merge), 1);
    at_hand(&desk, "mexican");
    assert_eq!(desk.give(Message::PartAgain), 1);
    at_hand(&desk, "mexican");

    // What is no more is not replaced by another under the same fields.
    assert_eq!(desk.type_in(Line::Narrower, "Chicano Park"), 1);
    desk.go("chicano-park");
    desk.own = OwnVocabulary::default();
    desk.list.terms.clear();
    desk.now = desk.own.over(&desk.list);
    desk.refresh();
    assert_eq!(desk.book.subject(), None);

    // Among what was looked for it stays too, called otherwise.
    desk.go("mexican");
    assert_eq!(desk.type_in(Line::Narrower, "Zzyzx"), 1);
    let _ = desk.give(Message::Find("zzyzx".into()));
    at_hand(&desk, "zzyzx");
    assert_eq!(desk.type_in(Line::English, "Another"), 1);
    assert_eq!(desk.type_in(Line::Spanish, "Otro"), 1);
    at_hand(&desk, "zzyzx");
    let _ = desk.give(Message::Cleared);
    at_hand(&desk, "zzyzx");
}
