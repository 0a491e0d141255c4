//! The order in which counts are shown.

use crate::search::facets::Facet;

/// Tells whether the values of a facet have an order of their own, which counts do not change: ages, formats, years, stages.
pub(super) fn is_its_own(facet: Facet) -> bool {
    matches!(
        facet,
        Facet::AgeBand
            | Facet::Format
            | Facet::Year
            | Facet::Status
            | Facet::Portrayal
            | Facet::Section
    )
}

/// Puts rows in order by a key; what is moved in stays under what takes it in, and is in order there.
pub(super) fn by<T: Clone, K: Ord>(
    rows: &[T],
    depth: &impl Fn(&T) -> u8,
    key: &impl Fn(&T) -> K,
) -> Vec<T> {
    let Some(least) = rows.iter().map(depth).min() else {
        return Vec::new();
    };
    let mut groups: Vec<&[T]> = rows.chunk_by(|_, next| depth(next) > least).collect();
    groups.sort_by_cached_key(|group| group.first().map(key));
    let mut sorted = Vec::with_capacity(rows.len());
    for group in groups {
        match group.split_first() {
            Some((first, finer)) if depth(first) == least => {
                sorted.push(first.clone());
                sorted.extend(by(finer, depth, key));
            }
            _ => sorted.extend_from_slice(group),
        }
    }
    sorted
}
