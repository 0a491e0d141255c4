//! Which of several books have which tag. Counts, and changes nothing.

use super::Tag;
use crate::model::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};

/// A tag that some of the books have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The tag.
    pub tag: Tag,
    /// How many have it.
    pub count: usize,
    /// In how many it waits to be confirmed.
    pub suggested: usize,
    /// How many could have it: all, or those that the person stands in.
    pub of: usize,
}

/// Gives what the books have, of each kind the most frequent first. What somebody names as their own counts only for people who
/// stand in several of the books.
pub fn held(entries: &[&Entry]) -> Vec<Held> {
    let shared: HashMap<String, usize> = shared(entries).into_iter().collect();
    let mut all: Vec<Held> = Vec::new();
    let mut places: HashMap<Tag, usize> = HashMap::new();
    for entry in entries {
        let mut seen = HashSet::new();
        for (tag, suggested) in Tag::all(entry) {
            let of = match &tag {
                Tag::By(name, _) => match shared.get(name) {
                    Some(of) => *of,
                    None => continue,
                },
                _ => entries.len(),
            };
            if !seen.insert(tag.clone()) {
                continue;
            }
            let at = *places.entry(tag.clone()).or_insert_with(|| {
                all.push(Held {
                    tag,
                    count: 0,
                    suggested: 0,
                    of,
                });
                all.len() - 1
            });
            all[at].count += 1;
            all[at].suggested += usize::from(suggested);
        }
    }
    all.sort_by_key(|held| std::cmp::Reverse(held.count));
    all
}

/// Gives the people who stand in several of the books, and in how many, by name.
pub fn shared(entries: &[&Entry]) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in entries {
        let names: HashSet<&str> = entry
            .book
            .contributors
            .iter()
            .map(|person| person.name.trim())
            .filter(|name| !name.is_empty())
            .collect();
        for name in names {
            *counts.entry(name).or_default() += 1;
        }
    }
    let several = counts.into_iter().filter(|(_, count)| *count > 1);
    several
        .map(|(name, count)| (name.to_owned(), count))
        .collect()
}
