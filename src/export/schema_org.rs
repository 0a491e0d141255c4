//! The facts of a list for machines: schema.org's `ItemList` of `Book` as JSON-LD, with nothing that the page does not show.

use crate::model::{Book, Contributor, LanguageRole, PublicEntry, PublicList, Role, Written};
use crate::print::Options;
use crate::print::setter::sections_of;
use crate::words::{Words, field};
use serde_json::{Map, Value, json};

/// Gives the JSON for a `script` element: no letter in it can end that element.
pub(super) fn item_list(list: &PublicList, options: &Options, name: &str) -> String {
    let words = Words::issued(list, &options.language);
    let items: Vec<Value> = sections_of(list, options)
        .flat_map(|section| &section.entries)
        .enumerate()
        .map(|(at, entry)| {
            json!({"@type": "ListItem", "position": at + 1, "item": book(entry, options, &words)})
        })
        .collect();
    let facts = json!({
        "@context": "https://schema.org",
        "@type": "ItemList",
        "name": name,
        "inLanguage": options.language.as_str(),
        "numberOfItems": items.len(),
        "itemListElement": items,
    });
    harmless(&facts.to_string())
}

fn book(entry: &PublicEntry, options: &Options, words: &Words) -> Value {
    let book = &entry.book;
    let mut facts = Facts::default();
    facts.put("@type", "Book".into());
    facts.text("name", &book.full_title());
    for (role, key) in [
        (Role::Author, "author"),
        (Role::Illustrator, "illustrator"),
        (Role::Translator, "translator"),
        (Role::Editor, "editor"),
        (Role::Narrator, "readBy"),
    ] {
        facts.list(key, book.people(role).filter_map(person));
    }
    facts.list("publisher", house(book));
    // What was written but is no year ("c2019") is no date either.
    if let Some(Written::Understood(year)) = &book.year {
        facts.text("datePublished", &year.to_string());
    }
    if options.isbns {
        facts.list(
            "isbn",
            book.isbns.iter().filter_map(|edition| match &edition.isbn {
                Written::Understood(isbn) => Some(isbn.to_string().into()),
                Written::AsWritten(_) => None,
            }),
        );
    }
    facts.list(
        "inLanguage",
        book.languages
            .iter()
            .filter(|used| {
                matches!(
                    used.role,
                    LanguageRole::Text
                        | LanguageRole::BilingualOriginal
                        | LanguageRole::BilingualParallel
                )
            })
            .map(|used| used.language.as_str().into()),
    );
    if let Some(series) = Some(book.series.title.trim()).filter(|title| !title.is_empty()) {
        facts.put("isPartOf", json!({"@type": "BookSeries", "name": series}));
    }
    if let Some(original) = Some(book.original.title.trim()).filter(|title| !title.is_empty()) {
        facts.put(
            "translationOfWork",
            json!({"@type": "Book", "name": original}),
        );
    }
    if options.annotations {
        facts.text("abstract", entry.annotations.words(&options.language));
    }
    facts.list(
        "award",
        book.awards
            .iter()
            .filter(|award| !award.name.trim().is_empty())
            .map(|award| field::award(words, award).into()),
    );
    Value::Object(facts.0)
}

/// A contributor may be a person or a body; nobody has said which, so no type is claimed.
fn person(contributor: &Contributor) -> Option<Value> {
    let name = contributor.name.trim();
    (!name.is_empty()).then(|| json!({"name": name}))
}

fn house(book: &Book) -> impl Iterator<Item = Value> {
    [&book.publisher, &book.imprint]
        .into_iter()
        .map(|name| name.trim())
        .filter(|name| !name.is_empty())
        .map(|name| json!({"@type": "Organization", "name": name}))
}

#[derive(Default)]
struct Facts(Map<String, Value>);

impl Facts {
    fn put(&mut self, key: &str, value: Value) {
        let _ = self.0.insert(key.to_owned(), value);
    }

    fn text(&mut self, key: &str, text: &str) {
        let text = text.trim();
        if !text.is_empty() {
            self.put(key, text.into());
        }
    }

    /// Puts one value as it is and several as a list.
    fn list(&mut self, key: &str, values: impl Iterator<Item = Value>) {
        let mut values: Vec<Value> = values.collect();
        match values.len() {
            0 => {}
            1 => self.put(key, values.remove(0)),
            _ => self.put(key, values.into()),
        }
    }
}

/// Writes the letters that mean something to HTML as escapes, which JSON reads as the same letters.
fn harmless(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for letter in json.chars() {
        match letter {
            '<' | '>' | '&' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' => {
                text.push_str(&format!("\\u{:04x}", u32::from(letter)));
            }
            _ => text.push(letter),
        }
    }
    text
}
