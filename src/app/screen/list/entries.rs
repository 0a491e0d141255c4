//! The pane with the list: sections and books, found, sorted, chosen, moved.

use super::chosen::{Chosen, How, Item};
use super::drag::Drag;
use super::rows::has_tags;
use crate::app::Element;
use crate::app::command::Command;
use crate::app::context::Context;
use crate::app::theme::{Size, Space};
use crate::app::widget::{self, Dragged, Heights, Icon, Reach, choice, field, press, rows, soft};
use crate::model::{Booklist, Edit, EntryId, SectionId};
use crate::say;
use crate::search::{self, Index, Order};
use crate::vocabulary::Vocabulary;
use crate::words::Words;
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use iced::widget::{column, container, row, space};
use iced::{Center, Fill, Task};
use std::collections::{HashMap, HashSet};

/// The height of a section's heading, in pixels.
const HEADING: f32 = 44.0;

/// The height of a book: title, people, tags; and of one without tags.
const BOOK: f32 = 76.0;
const PLAIN_BOOK: f32 = 56.0;

/// The search field and the rows, for the keyboard.
pub const FIND: &str = "find";
pub const ROWS: &str = "rows";

/// The pane with the list.
pub struct Entries {
    index: Index,
    find: String,
    /// The books that the filter finds, where one is set.
    filtered: Option<HashSet<EntryId>>,
    /// What is shown though search or filter would hide it: what is being worked on, until something else is asked for.
    kept: HashSet<Item>,
    order: Order,
    chosen: Chosen,
    shown: Vec<Item>,
    /// Where each shown row stands in the list: its section, and its entry unless it is a heading.
    places: Vec<(usize, Option<usize>)>,
    heights: Heights,
    drag: Option<Drag>,
    /// Nobody has acted on anything since the list was opened.
    fresh: bool,
}

/// What happens in the pane.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something was typed in the search field.
    Typed(String),
    /// The search field is to be emptied.
    Cleared,
    /// All books are to be shown again.
    ShowAll,
    /// Another order was chosen.
    Sorted(Order),
    /// A row was pressed.
    Pressed(Item),
    /// A row was reached by the keys.
    Reached(Item, Reach),
    /// The chosen book is to be edited.
    Opened,
    /// A book or a section was taken by its handle.
    Taken(Item),
    /// What was taken is nearest to a gap between rows.
    Over(usize),
    /// What was taken was let go.
    LetGo,
    /// What was taken stays where it was.
    PutBack,
    /// The rows are to have the keyboard.
    ToRows,
    /// A command is given.
    Give(Command),
}

/// What the pane asks of the list screen.
pub enum Action {
    /// Nothing.
    None,
    /// Something else is chosen.
    Chose,
    /// Something else is searched for.
    Searched,
    /// All books are to be shown again.
    ShowedAll,
    /// The book is to be edited.
    EditBook,
    /// A change.
    Edit(Edit),
    /// Books cannot be moved while they are sorted.
    CannotMove,
    /// A task of the pane.
    Run(Task<Message>),
    /// A command.
    Give(Command),
}

impl Entries {
    /// Shows a list from its beginning.
    pub fn new(list: &Booklist, vocabulary: &Vocabulary) -> Self {
        let mut entries = Self {
            index: Index::new(list, vocabulary),
            find: String::new(),
            filtered: None,
            kept: HashSet::new(),
            order: Order::default(),
            chosen: Chosen::default(),
            shown: Vec::new(),
            places: Vec::new(),
            heights: Heights::default(),
            drag: None,
            fresh: true,
        };
        entries.show(list);
        if let Some(first) = list.entries().next() {
            entries.chosen.choose_only(&[first.id]);
        }
        entries
    }

    /// Follows a change of the list. Typing moves no rows unless they are found or sorted by what is typed.
    pub fn refresh(&mut self, list: &Booklist, vocabulary: &Vocabulary, typing: bool) {
        self.index.refresh(list, vocabulary);
        self.keep_chosen();
        if !typing || self.order != Order::Committee || self.is_narrowed() {
            self.show(list);
        }
    }

    /// Shows only the books that a filter finds; all without one. Where something else is asked for, nothing is kept beside
    /// them; where the list has changed, what is chosen stays.
    pub fn filter(&mut self, filtered: Option<HashSet<EntryId>>, asked: bool, list: &Booklist) {
        if asked {
            self.kept.clear();
        }
        if asked || self.filtered != filtered {
            self.filtered = filtered;
            self.show(list);
        }
    }

    /// Empties the search field. What is shown follows with the next filter.
    pub fn search_nothing(&mut self) {
        self.find.clear();
    }

    fn keep_chosen(&mut self) {
        self.kept = self.chosen.entries().map(Item::Entry).collect();
        self.kept.extend(self.chosen.cursor());
    }

    /// Gives the books that the search finds; nothing while nothing is searched for.
    pub fn searched(&self) -> Option<Vec<EntryId>> {
        (!self.find.trim().is_empty()).then(|| self.index.find(&self.find))
    }

    /// Tells whether not all books are shown.
    pub fn is_narrowed(&self) -> bool {
        self.filtered.is_some() || !self.find.trim().is_empty()
    }

    /// Counts the books that are shown.
    pub fn count(&self) -> usize {
        let shown = self.shown.iter();
        shown.filter(|item| item.entry().is_some()).count()
    }

    /// Reads all books again: languages or cultures are called otherwise.
    pub fn read_anew(&mut self, list: &Booklist, vocabulary: &Vocabulary) {
        self.index = Index::new(list, vocabulary);
    }

    /// Shows the rows in another order.
    pub fn sort(&mut self, order: Order, list: &Booklist) {
        self.order = order;
        self.show(list);
    }

    /// Gives the order in which books are shown.
    pub fn order(&self) -> Order {
        self.order
    }

    /// Notes that somebody acts: the rows no longer take the keyboard by themselves.
    pub fn begin(&mut self) {
        self.fresh = false;
    }

    /// Gives the row from which keys move on.
    pub fn cursor(&self) -> Option<Item> {
        self.chosen.cursor()
    }

    /// Gives the chosen books in the order on screen.
    pub fn chosen(&self) -> Vec<EntryId> {
        self.shown
            .iter()
            .filter_map(|item| item.entry())
            .filter(|id| self.chosen.contains(*id))
            .collect()
    }

    /// Chooses one row, and shows it even where search or filter would hide it.
    pub fn go_to(&mut self, item: Item, list: &Booklist) {
        if !self.shown.contains(&item) {
            self.kept = HashSet::from([item]);
            self.show(list);
        }
        self.chosen.choose(item, How::Alone, &self.shown);
    }

    /// Chooses just these books.
    pub fn choose_only(&mut self, entries: &[EntryId]) {
        self.chosen.choose_only(entries);
    }

    /// Chooses every book that is shown.
    pub fn choose_all(&mut self) {
        self.chosen.choose_all(&self.shown);
    }

    /// Goes to another book by so many, over section headings.
    pub fn step_books(&mut self, by: isize) {
        let books: Vec<Item> = self
            .shown
            .iter()
            .copied()
            .filter(|item| item.entry().is_some())
            .collect();
        self.chosen.step(by, &books);
    }

    pub fn update(&mut self, message: Message, list: &Booklist, modifiers: Modifiers) -> Action {
        match message {
            Message::Typed(text) => self.search(text, list),
            Message::Cleared => self.search(String::new(), list),
            Message::ShowAll => {
                let _ = self.search(String::new(), list);
                Action::ShowedAll
            }
            Message::Sorted(order) => {
                self.sort(order, list);
                Action::Chose
            }
            Message::Pressed(item) => self.press(item, modifiers),
            Message::Reached(item, reach) => {
                let how = match reach {
                    Reach::Alone => How::Alone,
                    Reach::UpTo => How::UpTo,
                    Reach::Past => How::Past,
                    Reach::Too => How::Too,
                };
                self.chosen.choose(item, how, &self.shown);
                Action::Chose
            }
            Message::Opened => Action::EditBook,
            Message::Taken(item) => {
                self.drag = Some(Drag::of(item));
                Action::None
            }
            Message::Over(gap) => {
                if let Some(drag) = &mut self.drag {
                    drag.over(gap, &self.shown);
                }
                Action::None
            }
            Message::PutBack => {
                self.drag = None;
                Action::None
            }
            Message::LetGo => self.let_go(list),
            Message::ToRows => Action::Run(widget::focus::on(ROWS)),
            Message::Give(command) => Action::Give(command),
        }
    }

    fn search(&mut self, text: String, list: &Booklist) -> Action {
        self.find = text;
        self.kept.clear();
        self.show(list);
        Action::Searched
    }

    fn press(&mut self, item: Item, modifiers: Modifiers) -> Action {
        let how = if modifiers.shift() {
            How::UpTo
        } else if modifiers.command() {
            How::Too
        } else {
            How::Alone
        };
        self.chosen.choose(item, how, &self.shown);
        Action::Chose
    }

    /// Puts what was taken where it was let go, and chooses it.
    fn let_go(&mut self, list: &Booklist) -> Action {
        let Some(drag) = self.drag.take() else {
            return Action::None;
        };
        let item = drag.item();
        if item.entry().is_some() && self.order != Order::Committee {
            return Action::CannotMove;
        }
        let taken = match item.entry() {
            Some(entry) if !self.chosen.contains(entry) => vec![entry],
            _ => self.chosen(),
        };
        let Some(edit) = drag.edit(list, &self.shown, &taken) else {
            return Action::None;
        };
        match item {
            Item::Entry(_) => self.chosen.choose_only(&taken),
            Item::Section(_) => self.chosen.choose(item, How::Alone, &self.shown),
        }
        Action::Edit(edit)
    }

    /// Works out which rows are shown.
    fn show(&mut self, list: &Booklist) {
        let before = std::mem::take(&mut self.shown);
        self.places.clear();
        let found: Option<HashSet<EntryId>> =
            self.searched().map(|found| found.into_iter().collect());
        let is_shown = |id: &EntryId| {
            let within =
                |set: &Option<HashSet<EntryId>>| set.as_ref().is_none_or(|set| set.contains(id));
            within(&found) && within(&self.filtered) || self.kept.contains(&Item::Entry(*id))
        };
        let ranks = self.ranks(list);
        for (s, section) in list.sections.iter().enumerate() {
            let mut at: Vec<usize> = (0..section.entries.len())
                .filter(|at| is_shown(&section.entries[*at].id))
                .collect();
            let is_kept = self.kept.contains(&Item::Section(section.id));
            if self.is_narrowed() && at.is_empty() && !is_kept {
                continue;
            }
            if let Some(ranks) = &ranks {
                at.sort_by_key(|at| ranks.get(&section.entries[*at].id));
            }
            self.shown.push(Item::Section(section.id));
            self.places.push((s, None));
            for at in at {
                self.shown.push(Item::Entry(section.entries[at].id));
                self.places.push((s, Some(at)));
            }
        }
        self.heights = Heights::new(self.places.iter().map(|(section, at)| {
            let entry = at.and_then(|at| list.sections[*section].entries.get(at));
            match entry {
                None => HEADING,
                Some(entry) if has_tags(entry, &list.language) => BOOK,
                Some(_) => PLAIN_BOOK,
            }
        }));
        self.chosen.keep_to(&before, &self.shown);
    }

    /// Gives what a shown row is.
    pub(super) fn item(&self, at: usize) -> Option<Item> {
        self.shown.get(at).copied()
    }

    /// Counts the books of a section that were found, while something is looked for.
    pub(super) fn found_in(&self, section: SectionId) -> Option<usize> {
        self.is_narrowed().then(|| {
            let rows = self.shown.iter();
            rows.skip_while(|row| **row != Item::Section(section))
                .skip(1)
                .take_while(|row| row.entry().is_some())
                .count()
        })
    }

    /// Gives the place in the list of a shown row.
    pub(super) fn place(&self, at: usize) -> Option<(usize, Option<usize>)> {
        self.places.get(at).copied()
    }

    /// Shows what stands above the rows: the search field, the filter, the order.
    pub fn head<'a>(&'a self, list: &'a Booklist, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        let books = list.count();
        let find = field(Command::Find.name(words), &self.find)
            .placeholder(say!(words, "entries-find", count = books))
            .hide_label()
            .search()
            .id(FIND)
            .on_input(Message::Typed)
            .on_key(|press| match press.key {
                Key::Named(Named::Escape) if !press.empty => Some(Message::Cleared),
                Key::Named(Named::ArrowDown | Named::Enter) if press.modifiers.is_empty() => {
                    Some(Message::ToRows)
                }
                _ => None,
            });
        let orders = Order::ALL.map(|order| (order, order_name(order, words)));
        let order = choice(
            say!(words, "entries-order"),
            orders.to_vec(),
            Some(&self.order),
            Message::Sorted,
        );
        let filter = press(Command::Filter.name(words))
            .only_icon(Icon::Filter)
            .tip(Command::Filter.tip(words))
            .on_press(Message::Give(Command::Filter));
        column![
            row![find, filter].spacing(Space::S).align_y(Center),
            row![container(self.found(list, words)).width(Fill), order].align_y(Center),
        ]
        .spacing(Space::S)
        .padding(Space::M)
        .into()
    }

    /// Shows the rows, or why there are none.
    pub fn rows<'a>(&'a self, list: &'a Booklist, context: Context<'a>) -> Element<'a, Message> {
        let words = context.words;
        if self.shown.is_empty() {
            return self.nothing(list, words);
        }
        let cursor = self
            .cursor()
            .and_then(|item| self.shown.iter().position(|row| *row == item));
        let all = rows(say!(words, "entries-rows"), &self.heights, move |at| {
            self.row(at, list, context)
        })
        .id(ROWS)
        .selected(cursor)
        .keen(self.fresh)
        .on_select(|at, reach| {
            self.shown
                .get(at)
                .map_or(Message::ToRows, |item| Message::Reached(*item, reach))
        })
        .on_open(|_| Message::Opened);
        match &self.drag {
            Some(drag) => all.dragged(Dragged {
                gap: drag.gap(),
                on_over: Box::new(Message::Over),
                on_drop: Message::LetGo,
                on_cancel: Message::PutBack,
            }),
            None => all,
        }
        .into()
    }

    pub(super) fn is_chosen(&self, at: usize) -> bool {
        match self.shown.get(at) {
            Some(Item::Entry(id)) => self.chosen.contains(*id),
            Some(item) => self.chosen.count() == 0 && self.chosen.cursor() == Some(*item),
            None => false,
        }
    }

    /// Says how many were found while something is looked for.
    fn found<'a>(&'a self, list: &'a Booklist, words: &Words) -> Element<'a, Message> {
        if !self.is_narrowed() {
            return space().into();
        }
        soft(say!(
            words,
            "entries-found",
            count = self.count(),
            all = list.count()
        ))
        .size(Size::NOTE)
        .into()
    }

    fn nothing<'a>(&'a self, list: &'a Booklist, words: &Words) -> Element<'a, Message> {
        let (sentence, name, message) = if list.sections.is_empty() {
            let add = Command::AddBook;
            (
                say!(words, "entries-empty"),
                add.name(words),
                Message::Give(add),
            )
        } else {
            (
                say!(words, "entries-nothing-found"),
                say!(words, "entries-show-all"),
                Message::ShowAll,
            )
        };
        // It stands in for the rows, for the keyboard too.
        column![soft(sentence), press(name).id(ROWS).on_press(message)]
            .spacing(Space::M)
            .padding(Space::XL)
            .into()
    }

    /// The place of each entry in the order shown, where that is not the committee's own.
    fn ranks(&self, list: &Booklist) -> Option<HashMap<EntryId, usize>> {
        (self.order != Order::Committee).then(|| {
            let all: Vec<EntryId> = list.entries().map(|entry| entry.id).collect();
            let sorted = search::order(list, &all, self.order);
            sorted
                .into_iter()
                .enumerate()
                .map(|(rank, id)| (id, rank))
                .collect()
        })
    }
}

fn order_name(order: Order, words: &Words) -> String {
    match order {
        Order::Committee => say!(words, "order-committee"),
        Order::Title => say!(words, "order-title"),
        Order::Author => say!(words, "order-author"),
        Order::Year => say!(words, "order-year"),
    }
}

/// Goes to the search field and chooses what stands there.
pub fn focus_find<M: Send + 'static>() -> Task<M> {
    widget::focus::on_all_of(FIND)
}
