//! The small pictures of the studio: what each stands for, what is asked of the press for it, and where the arrow keys lead.

use super::change::{Change, Choice};
use crate::app::preview::{Picture, Pictured};
use crate::model::Booklist;
use crate::print::{Art, Options, OwnTemplates, PrintError, Printable, SAMPLE};
use iced::widget::Id;
use std::collections::HashMap;
use std::sync::Arc;

/// How many stand in a line.
pub const COLUMNS: usize = 2;

/// What a small picture stands for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum What {
    /// A set of choices of the list, by its name.
    Set(String),
    /// A printable.
    Printable(Printable),
    /// A template of one's own, by its name.
    Template(String),
    /// Art for the title of what is chosen.
    Art(Art),
}

impl What {
    /// Gives the choices of its print, made from those that are in force.
    pub fn options(&self, now: &Options, list: &Booklist) -> Options {
        let mut options = now.clone();
        match self {
            Self::Set(name) => {
                if let Some(set) = list.prints.iter().find(|set| set.name == *name) {
                    options = set.options.clone();
                    options.library = Arc::clone(&now.library);
                }
            }
            Self::Printable(printable) => Change::Printable(*printable).make(&mut options),
            Self::Template(name) => Change::Template(name.clone()).make(&mut options),
            Self::Art(art) => Change::Art(*art).make(&mut options),
        }
        // A bilingual sheet shows which language it takes.
        if let Some(second) = options.second_language(list.languages()).cloned() {
            options.other_language = Some(second);
        }
        options
    }

    /// Gives the choices of its small picture: those of its print, or for art those of the art alone.
    pub fn pictured(&self, now: &Options, list: &Booklist) -> Options {
        let options = self.options(now, list);
        match self {
            Self::Art(_) => Options {
                printable: Printable::default(),
                template: Some(SAMPLE.to_owned()),
                ..options
            },
            _ => options,
        }
    }

    /// Tells whether it is what is chosen. `set` is the name of the set that was.
    pub fn is_chosen(&self, now: &Options, set: Option<&str>) -> bool {
        match self {
            Self::Set(name) => set == Some(name),
            Self::Printable(printable) => {
                set.is_none() && now.template.is_none() && now.printable == *printable
            }
            Self::Template(name) => set.is_none() && now.template.as_ref() == Some(name),
            Self::Art(art) => now.picture.is_none() && now.art == *art,
        }
    }

    /// Gives what the keyboard calls it.
    pub fn id(&self) -> Id {
        Id::from(match self {
            Self::Set(name) => format!("print-set-{name}"),
            Self::Printable(printable) => format!("print-{}", printable.word()),
            Self::Template(name) => format!("print-own-{name}"),
            Self::Art(art) => format!("print-art-{}", art.word()),
        })
    }
}

/// What can be chosen, in groups: the sets of the list, the printables, the templates of one's own.
pub fn groups(list: &Booklist, templates: &OwnTemplates) -> [Vec<What>; 3] {
    let sets = list.prints.iter().map(|set| What::Set(set.name.clone()));
    let own = templates
        .names()
        .map(|name| What::Template(name.to_owned()));
    [
        sets.collect(),
        Printable::ALL.map(What::Printable).to_vec(),
        own.collect(),
    ]
}

/// Where a key leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To the one before.
    Left,
    /// To the one after.
    Right,
    /// To the line above.
    Up,
    /// To the line below.
    Down,
}

/// Gives where a key leads from each: in lines of [`COLUMNS`], each group in lines of its own.
pub fn ways(groups: &[Vec<What>], way: Way) -> Vec<(Id, Id)> {
    let lines: Vec<&[What]> = groups
        .iter()
        .flat_map(|group| group.chunks(COLUMNS))
        .collect();
    let all: Vec<&What> = lines.iter().copied().flatten().collect();
    let mut ways = Vec::with_capacity(all.len());
    let mut at = 0_usize;
    for (y, line) in lines.iter().enumerate() {
        for (x, what) in line.iter().enumerate() {
            let in_line = |y: Option<usize>| {
                let line = lines.get(y?)?;
                line.get(x).or(line.last())
            };
            let to = match way {
                Way::Left => at.checked_sub(1).and_then(|at| all.get(at).copied()),
                Way::Right => all.get(at + 1).copied(),
                Way::Up => in_line(y.checked_sub(1)),
                Way::Down => in_line(Some(y + 1)),
            };
            ways.extend(to.map(|to| (what.id(), to.id())));
            at += 1;
        }
    }
    ways
}

/// Gives where a key leads from each of a line.
pub fn along(line: &[Id], way: Way) -> Vec<(Id, Id)> {
    let ways = line.iter().zip(line.iter().skip(1));
    ways.map(|(one, next)| match way {
        Way::Right | Way::Down => (one.clone(), next.clone()),
        Way::Left | Way::Up => (next.clone(), one.clone()),
    })
    .collect()
}

/// The small pictures that have been made.
#[derive(Default)]
pub struct Tiles {
    made: HashMap<What, Result<Picture, PrintError>>,
    /// What was asked for last, in order.
    asked: Vec<What>,
    job: u64,
}

impl Tiles {
    /// Gives what there is to ask for: what can be chosen, then the art where there is a choice of it.
    pub fn wanted(&mut self, groups: [Vec<What>; 3], now: &Options) -> &[What] {
        let art = match Choice::Art.matters(now) {
            true => Art::ALL.map(What::Art).to_vec(),
            false => Vec::new(),
        };
        self.asked = groups.into_iter().flatten().chain(art).collect();
        // What was a set is none any more: it goes with its picture.
        let asked = &self.asked;
        self.made
            .retain(|what, _| matches!(what, What::Art(_)) || asked.contains(what));
        asked
    }

    /// Remembers which question was the last.
    pub fn asked(&mut self, job: u64) {
        self.job = job;
    }

    /// Takes a picture; drops one that was not asked for last.
    pub fn take(&mut self, made: Pictured) {
        if made.job == self.job
            && let Some(what) = self.asked.get(made.at)
        {
            let _ = self.made.insert(what.clone(), made.picture);
        }
    }

    /// Gives a picture, or why there is none. Nothing while it is being made.
    pub fn get(&self, what: &What) -> Option<&Result<Picture, PrintError>> {
        self.made.get(what)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(way: Way, from: &What, expected: Option<&What>) {
        let set = |name: &str| What::Set(name.into());
        let groups = [
            vec![set("a"), set("b"), set("c")],
            Printable::ALL.map(What::Printable).to_vec(),
            vec![What::Template("own".into())],
        ];
        let ways = ways(&groups, way);
        let found = ways.iter().find(|(at, _)| *at == from.id());
        assert_eq!(found.map(|(_, to)| to), expected.map(What::id).as_ref());
    }

    #[test]
    fn arrows_lead_from_line_to_line() {
        let set = |name: &str| What::Set(name.into());
        let print = What::Printable;
        check(Way::Right, &set("a"), Some(&set("b")));
        check(Way::Right, &set("c"), Some(&print(Printable::Handout)));
        check(Way::Left, &print(Printable::Handout), Some(&set("c")));
        check(Way::Left, &set("a"), None);
        check(Way::Down, &set("b"), Some(&set("c")));
        check(Way::Down, &set("c"), Some(&print(Printable::Handout)));
        check(Way::Up, &print(Printable::Brochure), Some(&set("c")));
        let own = What::Template("own".into());
        check(Way::Down, &print(Printable::Index), Some(&own));
        check(Way::Down, &own, None);
    }
}
