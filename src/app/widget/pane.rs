//! The widths of panes that stand side by side.

/// How wide the line between panes is.
pub(super) const LINE: f32 = 1.0;

/// A pane: its name, its share of the room, its least width, whether it is open.
pub(super) struct Pane {
    pub(super) name: String,
    pub(super) share: f32,
    pub(super) least: f32,
    pub(super) shown: bool,
}

impl Pane {
    /// Gives the widths of the panes, which fill the room as far as the least widths allow.
    pub(super) fn widths(panes: &[Self], room: f32) -> Vec<f32> {
        let shown: Vec<&Self> = panes.iter().filter(|pane| pane.shown).collect();
        let lines = LINE * shown.len().saturating_sub(1) as f32;
        let room = (room - lines).max(0.0);
        let least: f32 = shown.iter().map(|pane| pane.least).sum();
        if least >= room {
            let part = if least > 0.0 { room / least } else { 0.0 };
            return panes
                .iter()
                .map(|pane| if pane.shown { pane.least * part } else { 0.0 })
                .collect();
        }
        // Panes that would be too narrow get their least width; the others share what is left.
        let mut fixed: Vec<bool> = panes.iter().map(|pane| !pane.shown).collect();
        loop {
            let mut left = room;
            let mut shares = 0.0;
            for (pane, fixed) in panes.iter().zip(&fixed) {
                match (pane.shown, fixed) {
                    (true, true) => left -= pane.least,
                    (true, false) => shares += pane.share,
                    (false, _) => {}
                }
            }
            let wide = |pane: &Self| left * pane.share / shares;
            let narrow = panes
                .iter()
                .zip(&fixed)
                .position(|(pane, fixed)| !fixed && wide(pane) < pane.least);
            match narrow.and_then(|index| fixed.get_mut(index)) {
                Some(fixed) => *fixed = true,
                None => {
                    return panes
                        .iter()
                        .zip(&fixed)
                        .map(|(pane, fixed)| match (pane.shown, fixed) {
                            (false, _) => 0.0,
                            (true, true) => pane.least,
                            (true, false) => wide(pane),
                        })
                        .collect();
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panes_fill_the_room_and_keep_their_least_width() {
        let pane = |share, least, shown| Pane {
            name: String::new(),
            share,
            least,
            shown,
        };
        for (panes, room, expected) in [
            (
                vec![pane(0.5, 100.0, true), pane(0.5, 100.0, true)],
                401.0,
                vec![200.0, 200.0],
            ),
            (
                vec![pane(0.1, 100.0, true), pane(0.9, 100.0, true)],
                401.0,
                vec![100.0, 300.0],
            ),
            (
                vec![
                    pane(0.2, 100.0, true),
                    pane(0.5, 100.0, false),
                    pane(0.3, 100.0, true),
                ],
                501.0,
                vec![200.0, 0.0, 300.0],
            ),
            (
                vec![pane(0.5, 300.0, true), pane(0.5, 300.0, true)],
                301.0,
                vec![150.0, 150.0],
            ),
        ] {
            let widths = Pane::widths(&panes, room);
            for (width, expected) in widths.iter().zip(&expected) {
                assert!((width - expected).abs() < 0.01, "{widths:?} {expected}");
            }
        }
    }
}
