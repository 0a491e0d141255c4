//! The order in which books stand on the shelves: that of their call numbers.

use crate::model::PublicEntry;
use std::cmp::Ordering;

/// Puts entries in the order of the shelves where each has a call number. Tells whether that is so.
pub(super) fn in_order(entries: &mut [&PublicEntry]) -> bool {
    let every = entries
        .iter()
        .all(|entry| !entry.call_number.trim().is_empty());
    if every {
        entries.sort_by(|one, other| compare(&one.call_number, &other.call_number));
    }
    every
}

/// Compares call numbers piece by piece: numbers as numbers, with their decimals, and all else as letters, large and small alike.
fn compare(one: &str, other: &str) -> Ordering {
    let mut others = other.split_whitespace();
    for piece in one.split_whitespace() {
        let Some(against) = others.next() else {
            return Ordering::Greater;
        };
        let order = match (piece.parse::<f64>(), against.parse::<f64>()) {
            (Ok(number), Ok(against)) => number.total_cmp(&against),
            (Ok(_), Err(_)) => Ordering::Less,
            (Err(_), Ok(_)) => Ordering::Greater,
            (Err(_), Err(_)) => piece.to_lowercase().cmp(&against.to_lowercase()),
        };
        if order.is_ne() {
            return order;
        }
    }
    match others.next() {
        Some(_) => Ordering::Less,
        None => Ordering::Equal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn call_numbers_follow_the_shelves() {
        let check = |one: &str, other: &str, expected: Ordering| {
            assert_eq!(compare(one, other), expected, "{one} / {other}");
        };
        check("E MOR", "E mor", Ordering::Equal);
        check("E MOR", "E MOS", Ordering::Less);
        check("E", "E MOR", Ordering::Less);
        check("398.2 GAR", "398.21 ALA", Ordering::Less);
        check("92 CHA", "398.2 GAR", Ordering::Less);
        check("J 398.2", "J 1000", Ordering::Less);
        check("641.5 MAI", "E ARE", Ordering::Less);
    }
}
