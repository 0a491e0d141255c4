//! Edits of every kind. Many fit a list of [`super::booklist`]; the others must leave it alone.

use super::*;

fn section_id() -> impl Strategy<Value = SectionId> {
    (10u128..15).prop_map(identity)
}

fn entry_id() -> impl Strategy<Value = EntryId> {
    (101u128..112).prop_map(identity)
}

fn list_field() -> impl Strategy<Value = ListField> {
    let cover = (picture(), texts()).prop_map(|(picture, alternative)| Cover {
        picture: picture.id(),
        alternative,
    });
    prop_oneof![
        year().prop_map(ListField::Year),
        language().prop_map(ListField::Language),
        vec(language(), 0..3).prop_map(ListField::AlsoIssuedIn),
        select(vec![Stage::Draft, Stage::Final]).prop_map(ListField::Stage),
        text().prop_map(ListField::Charge),
        text().prop_map(ListField::Scope),
        entry_style().prop_map(ListField::EntryStyle),
        of(any::<u16>()).prop_map(ListField::AnnotationWords),
        of(cover).prop_map(ListField::Logo),
        (0..8usize, language(), text()).prop_map(|(which, language, text)| {
            let fields = [
                ListField::Title,
                ListField::Subtitle,
                ListField::Introduction,
                ListField::Credits,
                ListField::Funders,
                ListField::Permission,
                ListField::Disclaimer,
                ListField::Slogan,
            ];
            fields[which](language, text)
        }),
    ]
}

fn names() -> impl Strategy<Value = ListField> {
    prop_oneof![
        vec(term(), 0..2).prop_map(ListField::Terms),
        vec(language_name(), 0..2).prop_map(ListField::LanguageNames),
        any::<bool>().prop_map(ListField::Portrayals),
        vec(aim(), 0..3).prop_map(ListField::Aims),
        vec(member(), 0..3).prop_map(ListField::Members),
        vec(named_print(), 0..2).prop_map(ListField::Prints),
    ]
}

fn section_field() -> impl Strategy<Value = SectionField> {
    prop_oneof![
        audience().prop_map(SectionField::Audience),
        (language(), text()).prop_map(|(language, text)| SectionField::Heading(language, text)),
        (language(), text())
            .prop_map(|(language, text)| SectionField::Introduction(language, text)),
    ]
}

fn entry_field() -> impl Strategy<Value = EntryField> {
    let words = prop_oneof![
        text().prop_map(EntryField::Title),
        text().prop_map(EntryField::Subtitle),
        text().prop_map(EntryField::Publisher),
        text().prop_map(EntryField::Imprint),
        text().prop_map(EntryField::Country),
        text().prop_map(EntryField::Price),
        text().prop_map(EntryField::CallNumber),
        text().prop_map(EntryField::DeclinedBecause),
        text().prop_map(EntryField::Notes),
        (language(), text()).prop_map(|(language, text)| EntryField::Annotation(language, text)),
        vec(text(), 0..3).prop_map(EntryField::Tags),
        select(&Status::ALL[..]).prop_map(EntryField::Status),
    ];
    let facts = book().prop_flat_map(|book| {
        select(vec![
            EntryField::TitleLanguage(book.title_language),
            EntryField::Original(book.original),
            EntryField::Series(book.series),
            EntryField::Contributors(book.contributors),
            EntryField::Year(book.year),
            EntryField::Isbns(book.isbns),
            EntryField::Format(book.format),
            EntryField::Audience(book.audience),
            EntryField::Pages(book.pages),
            EntryField::Availability(book.availability),
            EntryField::Awards(book.awards),
            EntryField::Languages(book.languages),
            EntryField::About(book.about),
            EntryField::Settings(book.settings),
            EntryField::Portrayals(book.portrayals),
            EntryField::NoneOf(book.none),
        ])
    });
    prop_oneof![words, facts]
}

/// An edit that is one change.
fn single() -> impl Strategy<Value = Edit> {
    let inserted = (section_id(), 0usize..5, entry(), 101u128..125).prop_map(
        |(section, at, (entry, _), number)| Edit::InsertEntry {
            section,
            at,
            entry: Arc::new(Entry {
                id: identity(number),
                ..entry
            }),
        },
    );
    let section =
        (0usize..6, texts(), 10u128..20).prop_map(|(at, heading, number)| Edit::InsertSection {
            at,
            section: Box::new(Section::new(identity(number), heading)),
        });
    prop_oneof![
        2 => list_field().prop_map(Edit::List),
        1 => names().prop_map(Edit::List),
        2 => (section_id(), section_field()).prop_map(|(id, field)| Edit::Section(id, field)),
        4 => (entry_id(), entry_field()).prop_map(|(id, field)| Edit::Entry(id, field)),
        1 => section,
        1 => section_id().prop_map(Edit::RemoveSection),
        1 => (section_id(), 0usize..5).prop_map(|(id, to)| Edit::MoveSection { id, to }),
        2 => inserted,
        1 => entry_id().prop_map(Edit::RemoveEntry),
        2 => (entry_id(), section_id(), 0usize..5).prop_map(|(id, section, at)| Edit::MoveEntry { id, section, at }),
        1 => picture().prop_map(Edit::AddPicture),
        1 => picture().prop_map(|picture| Edit::DropPicture(picture.id())),
    ]
}

/// Any edit.
pub fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![5 => single().boxed(), 1 => vec(single(), 0..5).prop_map(Edit::All).boxed()]
}
