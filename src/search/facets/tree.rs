//! Which values of a facet are shown, in which order, and which of them lie within which.

use super::{Facet, Facets, Stated, Value};
use crate::vocabulary;
use std::cmp::Reverse;
use std::collections::HashMap;

/// A value that is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shown {
    /// Where its entries stand.
    pub(super) posting: usize,
    /// The place of the wider value that it is shown under.
    pub(super) under: Option<usize>,
    /// How many wider values it is shown under.
    pub(super) depth: u8,
}

/// Gives the values of a facet that are shown: those that entries bear themselves, and wider ones that take in at least two
/// of them that are not one within the other. Finer ones follow the wider one; a value with several wider ones stands under the nearest that comes first.
pub(super) fn of(facet: Facet, facets: &Facets) -> Vec<Shown> {
    let all = facets.postings.iter().enumerate();
    let used: Vec<usize> = all
        .filter(|(_, posting)| posting.facet == facet && posting.books > 0)
        .map(|(at, _)| at)
        .collect();
    let places: HashMap<&Value, usize> = used
        .iter()
        .map(|at| (&facets.postings[*at].value, *at))
        .collect();
    let wider: HashMap<usize, Vec<usize>> = used
        .iter()
        .map(|at| {
            let wider = wider_values(&facets.postings[*at].value, facets);
            let known = wider.iter().filter_map(|value| places.get(value).copied());
            (*at, known.collect())
        })
        .collect();
    let mut finer: HashMap<usize, usize> = HashMap::new();
    for at in &used {
        if facets.postings[*at].themselves > 0 {
            for wide in wider.get(at).into_iter().flatten() {
                *finer.entry(*wide).or_default() += 1;
            }
        }
    }
    let is_shown = |at: &usize| {
        facets.postings[*at].themselves > 0 || finer.get(at).copied().unwrap_or_default() > 1
    };
    let mut under: HashMap<Option<usize>, Vec<usize>> = HashMap::new();
    for at in used.iter().copied().filter(is_shown) {
        let nearest = wider
            .get(&at)
            .and_then(|wider| wider.iter().copied().find(is_shown));
        // Terms that stand under each other stand beside each other: none would be reached from the top.
        let in_a_circle = nearest
            .is_some_and(|nearest| wider.get(&nearest).is_some_and(|wider| wider.contains(&at)));
        under
            .entry(nearest.filter(|_| !in_a_circle))
            .or_default()
            .push(at);
    }
    prune(&mut under, |at| facets.postings[at].themselves > 0);
    for values in under.values_mut() {
        values.sort_by_cached_key(|at| key(facets, *at));
    }
    let mut shown = Vec::new();
    put(None, None, 0, &under, &mut shown);
    shown
}

/// Puts the one finer value in the place of a wider one that no entry bears itself and that takes in nothing else.
fn prune(under: &mut HashMap<Option<usize>, Vec<usize>>, is_borne: impl Fn(usize) -> bool) {
    let wider: Vec<Option<usize>> = under.keys().copied().collect();
    for wide in wider {
        let Some(mut values) = under.remove(&wide) else {
            continue;
        };
        for value in &mut values {
            while !is_borne(*value)
                && let Some([only]) = under.get(&Some(*value)).map(Vec::as_slice)
            {
                let only = *only;
                let _ = under.remove(&Some(*value));
                *value = only;
            }
        }
        let _ = under.insert(wide, values);
    }
}

fn put(
    wide: Option<usize>,
    place: Option<usize>,
    depth: u8,
    under: &HashMap<Option<usize>, Vec<usize>>,
    shown: &mut Vec<Shown>,
) {
    for at in under.get(&wide).into_iter().flatten() {
        let here = shown.len();
        shown.push(Shown {
            posting: *at,
            under: place,
            depth,
        });
        put(Some(*at), Some(here), depth.saturating_add(1), under, shown);
    }
}

fn wider_values(value: &Value, facets: &Facets) -> Vec<Value> {
    let vocabulary = facets.vocabulary();
    match value {
        Value::Stated(Stated::Language(tag)) => vocabulary
            .languages
            .all_wider(tag)
            .into_iter()
            .map(|tag| Stated::Language(tag).into())
            .collect(),
        Value::Stated(Stated::Culture(term)) => vocabulary
            .cultures
            .all_wider(term)
            .into_iter()
            .map(|term| Stated::Culture(term).into())
            .collect(),
        _ => Vec::new(),
    }
}

/// What has an order of its own keeps it; for the rest, what most entries have comes first. "None" and "not stated" stand
/// at the end.
fn key(facets: &Facets, at: usize) -> (u8, Reverse<usize>, usize, Value) {
    let posting = &facets.postings[at];
    let (group, many, place) = match &posting.value {
        Value::None => (2, 0, 0),
        Value::NotStated => (3, 0, 0),
        Value::Stated(stated) => match stated {
            Stated::Band(id) => {
                let bands = vocabulary::audiences().all();
                let place = bands.iter().position(|band| *band.id == **id);
                (0, 0, place.unwrap_or(bands.len()))
            }
            Stated::Format(format) => (0, 0, *format as usize),
            Stated::Year(year) => (0, usize::from(*year), 0),
            Stated::Status(status) => (0, 0, *status as usize),
            Stated::Portrayal(theme) => (0, 0, *theme as usize),
            Stated::Section(id) => (0, 0, facets.heading(*id).map_or(0, |(at, _)| at)),
            Stated::Words(_) => (1, posting.books, 0),
            Stated::Wordless => (0, posting.books, 1),
            Stated::Language(_) | Stated::Culture(_) => (0, posting.books, 0),
        },
    };
    (group, Reverse(many), place, posting.value.clone())
}
