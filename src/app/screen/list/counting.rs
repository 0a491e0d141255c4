//! What the books have in common, on the list screen: the filter that narrows the rows, and the coverage. Both are counted from one
//! reading of the list, made when it is first needed and followed from then on.

use super::chosen::Item;
use super::{Action, List, Message, Tab, coverage, entries, filter};
use crate::app::aside::aside;
use crate::app::context::Context;
use crate::app::widget;
use crate::model::Booklist;
use crate::search::facets::Facets;
use crate::vocabulary::Vocabulary;

impl List {
    pub(super) fn on_filter(&mut self, message: filter::Message, context: Context<'_>) -> Action {
        match self.filter.update(message) {
            filter::Action::None => Action::None,
            filter::Action::Closed => Action::Run(widget::focus::on(entries::ROWS)),
            filter::Action::Asked => self.ask(context),
        }
    }

    /// Shows what the filter asks for, and keeps it for the next time.
    fn ask(&mut self, context: Context<'_>) -> Action {
        self.refilter(true);
        let (shelf, list) = (context.shelf.clone(), self.session.list().id);
        let asked = self.filter.asked().clone();
        let keep = aside(move || Message::FilterKept(shelf.keep_filter(list, &asked)));
        self.chose().with(keep)
    }

    /// Finds what the filter asks for, and counts what else could be asked while that is shown. `asked` says that something
    /// else is asked for, and not that the list has changed.
    pub(super) fn refilter(&mut self, asked: bool) {
        let list = self.session.list();
        let narrow = !self.filter.asked().is_empty();
        if !narrow && !self.filter.is_open() {
            self.entries.filter(None, asked, list);
            return;
        }
        let facets = read_facets(&mut self.facets, list, self.wordings.now());
        let found = narrow.then(|| {
            let rows = facets.find(self.filter.asked());
            facets.ids(&rows).into_iter().collect()
        });
        self.entries.filter(found, asked, list);
        if self.filter.is_open() {
            let searched = self.entries.searched().map(|found| facets.rows(found));
            self.filter.count(facets, searched.as_ref());
        }
    }

    /// Counts what the list covers, while that is shown.
    pub(super) fn recount(&mut self) {
        if self.tab == Tab::Coverage {
            let list = self.session.list();
            let facets = read_facets(&mut self.facets, list, self.wordings.now());
            let at_hand = self.entries.cursor().and_then(Item::entry);
            self.coverage.count(list, facets, at_hand);
        }
    }

    pub(super) fn on_coverage(
        &mut self,
        message: coverage::Message,
        context: Context<'_>,
    ) -> Action {
        let options = &self.options;
        let page = (options.paper, options.ink);
        match self
            .coverage
            .update(message, self.session.list(), page, context)
        {
            coverage::Action::None => Action::None,
            coverage::Action::Count => {
                self.recount();
                Action::None
            }
            coverage::Action::Run(task) => Action::Run(task.map(Message::Coverage)),
            coverage::Action::Edit(edit, then) => {
                self.change_apart(edit).with(then.map(Message::Coverage))
            }
            coverage::Action::Show(filter) => {
                self.tab = Tab::List;
                self.filter.open(false);
                self.filter.ask(filter);
                self.entries.search_nothing();
                // Asked for in passing: what was kept for the next time stays.
                self.refilter(true);
                self.chose().with(widget::focus::on(entries::ROWS))
            }
            coverage::Action::Tell(sentence) => Action::Tell(sentence),
            coverage::Action::Note(sentence) => Action::Note(sentence),
        }
    }

    /// Shows the filter in place of the book, with the keyboard in it.
    pub(super) fn open_filter(&mut self) -> Action {
        let settled = self.settle();
        self.filter.open(true);
        self.refilter(false);
        let focus = widget::focus::on(filter::VALUES);
        match settled {
            Action::None => Action::Shown(focus),
            settled => settled.with(focus),
        }
    }
}

/// Gives what the books of a list have in common as it stands. Read whole once, then only what has changed.
fn read_facets<'a>(
    facets: &'a mut Option<Facets>,
    list: &Booklist,
    vocabulary: &Vocabulary,
) -> &'a Facets {
    match facets {
        Some(facets) => {
            facets.refresh(list, vocabulary);
            facets
        }
        unread => unread.insert(Facets::new(list, vocabulary)),
    }
}
