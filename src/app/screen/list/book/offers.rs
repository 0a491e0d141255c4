//! What is offered while somebody types, and what Enter takes of it.

use super::Message;
use super::line::{Fact, Line};
use super::pieces::Fields;
use crate::app::Element;
use crate::app::widget::{self, suggest};
use crate::say;
use crate::search;

/// Something that is offered while somebody types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// What is shown.
    pub shown: String,
    /// What is shown behind it, smaller.
    pub note: String,
    /// What is taken.
    pub text: String,
}

impl Offer {
    fn suggestion(self, line: Line) -> widget::Suggestion<Message> {
        widget::Suggestion {
            text: self.shown,
            detail: Some(self.note).filter(|note| !note.is_empty()),
            message: Message::Took(line, self.text),
        }
    }
}

/// The terms of a vocabulary that fit what is typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Terms {
    /// What is offered, the best first.
    pub offers: Vec<Offer>,
    /// What is typed begins a name of the first: Enter takes it.
    pub begins: bool,
    /// The words may be taken as they are, and are not a term already.
    pub own: bool,
}

/// Tells whether what is typed begins one of these names, in any case and without accents.
pub fn begins<'n>(typed: &str, names: impl IntoIterator<Item = &'n str>) -> bool {
    let typed = search::fold(typed);
    names
        .into_iter()
        .any(|name| search::fold(name).starts_with(&typed))
}

impl<'a> Fields<'a> {
    /// Makes a field that offers these.
    pub fn offering(
        &self,
        field: widget::Field<'a, Message>,
        line: impl Into<Line>,
        offers: Vec<Offer>,
    ) -> Element<'a, Message> {
        let line = line.into();
        let suggestions = offers.into_iter().map(|offer| offer.suggestion(line));
        suggest(field, suggestions.collect()).into()
    }

    /// Makes a field that offers these when it is asked to.
    pub fn on_demand(
        &self,
        field: widget::Field<'a, Message>,
        line: impl Into<Line>,
        offers: Vec<Offer>,
    ) -> Element<'a, Message> {
        let line = line.into();
        let suggestions = offers.into_iter().map(|offer| offer.suggestion(line));
        suggest(field, suggestions.collect()).on_demand().into()
    }

    /// Makes a field that offers terms of a vocabulary. Enter takes the first where what is typed begins one of its names; the last
    /// takes the words as they are.
    pub fn terms(
        &self,
        field: widget::Field<'a, Message>,
        line: impl Into<Line>,
        typed: &str,
        terms: Terms,
    ) -> Element<'a, Message> {
        let line = line.into();
        let mut offers = terms.offers;
        if terms.own && !offers.is_empty() {
            offers.push(Offer {
                shown: say!(self.words, "book-use-own-words", typed = typed.trim()),
                note: String::new(),
                text: typed.to_owned(),
            });
        }
        let suggestions = offers.into_iter().map(|offer| offer.suggestion(line));
        // As Enter does for an award of one's own words.
        let goes_on = matches!(line, Line::Book(Fact::AwardName(_)));
        suggest(field, suggestions.collect())
            .take_first(terms.begins)
            .then(goes_on.then_some(Message::Entered(line)))
            .into()
    }
}
