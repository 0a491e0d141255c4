//! Moves the keyboard from widget to widget, and brings the one it acts on into view.

use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{self, Focusable, Operation, Outcome, Scrollable};
use iced::advanced::widget::{Id, operate};
use iced::{Rectangle, Task, Vector};
use std::any::Any;

/// Goes to the next widget, around at the end.
pub fn next<M: Send + 'static>() -> Task<M> {
    quietly(Step::by(Way::Next)).chain(reveal())
}

/// Goes to the widget before, around at the beginning.
pub fn previous<M: Send + 'static>() -> Task<M> {
    quietly(Step::by(Way::Previous)).chain(reveal())
}

/// Goes to the widget with an id.
pub fn on<M: Send + 'static>(id: impl Into<Id>) -> Task<M> {
    quietly(operation::focusable::focus(id.into())).chain(reveal())
}

/// Goes to the widget with an id where nothing has the keyboard.
pub fn on_if_nowhere<M: Send + 'static>(id: impl Into<Id>) -> Task<M> {
    quietly(IfNowhere {
        id: id.into(),
        somewhere: false,
    })
    .chain(reveal())
}

struct IfNowhere {
    id: Id,
    somewhere: bool,
}

impl Operation<()> for IfNowhere {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        self.somewhere |= state.is_focused();
    }

    fn finish(&self) -> Outcome<()> {
        match self.somewhere {
            true => Outcome::None,
            false => Outcome::Chain(Box::new(operation::focusable::focus(self.id.clone()))),
        }
    }
}

/// Goes to the widget with an id and chooses all of its text.
pub fn on_all_of<M: Send + 'static>(id: impl Into<Id>) -> Task<M> {
    let id = id.into();
    on(id.clone()).chain(quietly(operation::text_input::select_all(id)))
}

/// Goes to the first widget: of a dialog, when one is open.
pub fn first<M: Send + 'static>() -> Task<M> {
    quietly(First { done: false }).chain(reveal())
}

/// Takes the keyboard from all widgets.
pub fn none<M: Send + 'static>() -> Task<M> {
    quietly(operation::focusable::unfocus())
}

/// Scrolls so that the widget that the keyboard acts on shows.
pub fn reveal<M: Send + 'static>() -> Task<M> {
    quietly(Seek::default())
}

fn quietly<M: Send + 'static>(operation: impl Operation<()> + 'static) -> Task<M> {
    operate(operation).discard()
}

/// Goes from the widget that has the keyboard to the one that stands beside its id. Stays where that is none of them.
pub fn along<M: Send + 'static>(ways: Vec<(Id, Id)>) -> Task<M> {
    quietly(Along { ways, to: None }).chain(reveal())
}

struct Along {
    ways: Vec<(Id, Id)>,
    to: Option<Id>,
}

impl Operation<()> for Along {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if let Some(id) = id.filter(|_| state.is_focused()) {
            let mut ways = self.ways.iter();
            self.to = ways.find(|(from, _)| from == id).map(|(_, to)| to.clone());
        }
    }

    fn finish(&self) -> Outcome<()> {
        match &self.to {
            Some(to) => Outcome::Chain(Box::new(operation::focusable::focus(to.clone()))),
            None => Outcome::None,
        }
    }
}

/// Goes from the part of the window that has the keyboard to the next one, or to the one before; `parts` names the first widget of
/// each, in order. Parts that are not shown are passed over.
pub fn among<M: Send + 'static>(parts: impl IntoIterator<Item = Id>, back: bool) -> Task<M> {
    quietly(Among {
        parts: parts.into_iter().map(|part| (part, false)).collect(),
        back,
        met: None,
        focused: None,
    })
    .chain(reveal())
}

struct Among {
    parts: Vec<(Id, bool)>,
    back: bool,
    met: Option<usize>,
    focused: Option<usize>,
}

impl Operation<()> for Among {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if let Some(part) = self.parts.iter().position(|(name, _)| Some(name) == id) {
            self.parts[part].1 = true;
            self.met = Some(part);
        }
        if state.is_focused() {
            self.focused = self.met;
        }
    }

    fn finish(&self) -> Outcome<()> {
        let count = self.parts.len();
        let step = if self.back {
            count.saturating_sub(1)
        } else {
            1
        };
        let mut at = match self.focused {
            Some(part) => part + step,
            None => 0,
        };
        for _ in 0..count {
            let (id, shown) = &self.parts[at % count];
            if *shown {
                return Outcome::Chain(Box::new(operation::focusable::focus(id.clone())));
            }
            at += step;
        }
        Outcome::None
    }
}

#[derive(Clone, Copy)]
enum Way {
    Next,
    Previous,
}

/// Tells an operation that the Tab key passes the next widget by, unless the keyboard is there.
pub(super) struct PassedBy;

/// Counts what can have the keyboard, then gives it to the next. That of iced does not go around.
struct Step {
    way: Way,
    met: usize,
    focused: Option<usize>,
    passed_by: bool,
}

impl Step {
    fn by(way: Way) -> Self {
        Self {
            way,
            met: 0,
            focused: None,
            passed_by: false,
        }
    }
}

impl Operation<()> for Step {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        self.passed_by |= state.is::<PassedBy>();
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if std::mem::take(&mut self.passed_by) && !state.is_focused() {
            return;
        }
        if state.is_focused() {
            self.focused = Some(self.met);
        }
        self.met += 1;
    }

    fn finish(&self) -> Outcome<()> {
        let Some(last) = self.met.checked_sub(1) else {
            return Outcome::None;
        };
        let to = match (self.way, self.focused) {
            (Way::Next, Some(at)) if at < last => at + 1,
            (Way::Next, _) => 0,
            (Way::Previous, Some(at)) if at > 0 => at - 1,
            (Way::Previous, _) => last,
        };
        Outcome::Chain(Box::new(Give {
            met: 0,
            to,
            passed_by: false,
        }))
    }
}

struct Give {
    met: usize,
    to: usize,
    passed_by: bool,
}

impl Operation<()> for Give {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        self.passed_by |= state.is::<PassedBy>();
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if std::mem::take(&mut self.passed_by) && !state.is_focused() {
            return;
        }
        if self.met == self.to {
            state.focus();
        } else if state.is_focused() {
            state.unfocus();
        }
        self.met += 1;
    }
}

struct First {
    done: bool,
}

impl Operation<()> for First {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.done {
            state.unfocus();
        } else {
            state.focus();
            self.done = true;
        }
    }
}

/// Space kept around what is brought into view.
const MARGIN: f32 = 24.0;

/// Finds the focused widget and how far each scrollable around it must move.
#[derive(Default)]
struct Seek {
    met: usize,
    opened: Option<Around>,
    around: Vec<Around>,
    moves: Vec<(usize, AbsoluteOffset)>,
}

#[derive(Clone, Copy)]
struct Around {
    index: usize,
    bounds: Rectangle,
    translation: Vector,
}

/// How far to move an interval into another: as little as shows it, its beginning first.
fn shift(start: f32, end: f32, from: f32, to: f32) -> f32 {
    if start - MARGIN < from {
        start - MARGIN - from
    } else if end + MARGIN > to {
        (end + MARGIN - to).min(start - MARGIN - from)
    } else {
        0.0
    }
}

impl Operation<()> for Seek {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        let depth = self.around.len();
        self.around.extend(self.opened.take());
        operate(self);
        self.around.truncate(depth);
        self.opened = None;
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.opened = Some(Around {
            index: self.met,
            bounds,
            translation,
        });
        self.met += 1;
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if !state.is_focused() || !self.moves.is_empty() {
            return;
        }
        let mut shown = bounds;
        for around in self.around.iter().rev() {
            shown = shown - around.translation;
            let by = AbsoluteOffset {
                x: 0.0,
                y: shift(
                    shown.y,
                    shown.y + shown.height,
                    around.bounds.y,
                    around.bounds.y + around.bounds.height,
                ),
            };
            if by.y != 0.0 {
                self.moves.push((around.index, by));
                shown = shown - Vector::new(by.x, by.y);
            }
        }
    }

    fn finish(&self) -> Outcome<()> {
        if self.moves.is_empty() {
            Outcome::None
        } else {
            Outcome::Chain(Box::new(Move {
                met: 0,
                moves: self.moves.clone(),
            }))
        }
    }
}

struct Move {
    met: usize,
    moves: Vec<(usize, AbsoluteOffset)>,
}

impl Operation<()> for Move {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if let Some((_, by)) = self.moves.iter().find(|(index, _)| *index == self.met) {
            state.scroll_by(*by, bounds, content_bounds);
        }
        self.met += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::shift;

    #[test]
    fn moves_as_little_as_shows_the_whole() {
        for (start, end, expected) in [
            (100.0, 120.0, 0.0),
            (-10.0, 10.0, -34.0),
            (290.0, 310.0, 34.0),
            (0.0, 900.0, -24.0),
        ] {
            assert_eq!(shift(start, end, 0.0, 300.0), expected, "{start}..{end}");
        }
    }
}
