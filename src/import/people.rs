//! Names of people in cells: several in one, turned round, with their role in front or in brackets.

use super::cell::{bracketed, quoted, unquoted, values};
use crate::model::{Contributor, Role};
use crate::search::fold;
use crate::words::{Words, field};

/// A person as a cell names them, with the words in brackets where they say more than the role does.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) contributor: Contributor,
    pub(super) remark: String,
}

/// Reads everyone in a cell. Those without a role of their own get the one of the column.
pub(super) fn read(cell: &str, usual: Role) -> Vec<Person> {
    let mut people = Vec::new();
    for value in values(cell) {
        let (said, filed) = filed(value);
        if let Some(person) = exact(said, &filed, usual) {
            people.push(person);
            continue;
        }
        let from = people.len();
        for (words, role) in by_role(said, usual) {
            people.extend(names(words).into_iter().filter_map(|name| one(name, role)));
        }
        if let ([person], false) = (&mut people[from..], filed.is_empty()) {
            person.contributor.filed_as = filed;
        }
    }
    people
}

/// Takes off how a name is filed: "Matt de la Peña [de la Peña, Matt]".
fn filed(value: &str) -> (&str, String) {
    match bracketed(value, '[', ']') {
        Some((said, filed)) => match unquoted(filed) {
            Some(filed) => (said, filed),
            None if filed.contains(',') => (said, filed.to_owned()),
            None => (value, String::new()),
        },
        None => (value, String::new()),
    }
}

/// Reads a name in quotation marks, which is one name whatever it holds: `"Ada & Campoy" (editor)`.
fn exact(said: &str, filed: &str, usual: Role) -> Option<Person> {
    let with_role =
        bracketed(said, '(', ')').and_then(|(name, role)| Some((unquoted(name)?, role_of(role)?)));
    let (name, role) = with_role.or_else(|| Some((unquoted(said)?, usual)))?;
    let mut contributor = Contributor::new(name, role);
    filed.clone_into(&mut contributor.filed_as);
    Some(Person {
        contributor,
        remark: String::new(),
    })
}

/// Writes people for a column as [`read`] reads them there.
pub(crate) fn write<'a>(
    people: impl Iterator<Item = &'a Contributor>,
    usual: Role,
    words: &Words,
) -> String {
    let one = |person: &Contributor| {
        let written = |exactly: bool| {
            let as_is = |text: &str| {
                if exactly {
                    quoted(text)
                } else {
                    text.to_owned()
                }
            };
            let mut said = as_is(&person.name);
            if person.role != usual {
                let role = field::role(words, person.role).to_lowercase();
                said = format!("{said} ({role})");
            }
            if !person.filed_as.is_empty() {
                said = format!("{said} [{}]", as_is(&person.filed_as));
            }
            said
        };
        let plain = written(false);
        let is_same = |found: &Person| {
            found.remark.is_empty()
                && found.contributor.name == person.name
                && found.contributor.filed_as == person.filed_as
                && found.contributor.role == person.role
        };
        let is_read_again = !plain.contains('"')
            && matches!(read(&plain, usual).as_slice(), [found] if is_same(found));
        if is_read_again { plain } else { written(true) }
    };
    people.map(one).collect::<Vec<_>>().join("; ")
}

/// Words in front of names, and the role they give.
const BY: &[(&str, Role)] = &[
    ("illustrated by ", Role::Illustrator),
    ("illus. by ", Role::Illustrator),
    ("illus by ", Role::Illustrator),
    ("ilustrado por ", Role::Illustrator),
    ("ilustrada por ", Role::Illustrator),
    ("ilustraciones de ", Role::Illustrator),
    ("ilus. de ", Role::Illustrator),
    ("pictures by ", Role::Illustrator),
    ("art by ", Role::Illustrator),
    ("translated by ", Role::Translator),
    ("tr. by ", Role::Translator),
    ("trans. by ", Role::Translator),
    ("traducido por ", Role::Translator),
    ("traducción de ", Role::Translator),
    ("trad. de ", Role::Translator),
    ("adapted by ", Role::Adapter),
    ("retold by ", Role::Adapter),
    ("adaptado por ", Role::Adapter),
    ("edited by ", Role::Editor),
    ("editado por ", Role::Editor),
    ("compiled by ", Role::Compiler),
    ("photographs by ", Role::Photographer),
    ("photos by ", Role::Photographer),
    ("fotografías de ", Role::Photographer),
    ("narrated by ", Role::Narrator),
    ("read by ", Role::Narrator),
    ("written by ", Role::Author),
    ("escrito por ", Role::Author),
    ("by ", Role::Author),
    ("por ", Role::Author),
];

/// Cuts "Jorge Argueta, illus. by Rafael Yockteng" into its roles.
fn by_role(part: &str, usual: Role) -> Vec<(&str, Role)> {
    let mut cuts: Vec<(usize, usize, Role)> = Vec::new();
    for (words, role) in BY {
        let found = find_ignoring_case(part, words).filter(|at| {
            let before = part[..*at].trim_end();
            // In the middle only after a comma or full stop: "Stand by Me" is no author.
            before.is_empty()
                || (words.len() > 4 && (before.ends_with([',', '.', ':']) || words.contains(' ')))
        });
        if let Some(at) = found
            && !cuts
                .iter()
                .any(|(start, end, _)| at < *end && *start < at + words.len())
        {
            cuts.push((at, at + words.len(), *role));
        }
    }
    cuts.sort_by_key(|(start, _, _)| *start);
    let mut pieces = Vec::new();
    let first = cuts.first().map_or(part.len(), |(start, _, _)| *start);
    pieces.push((&part[..first], usual));
    for (at, (_, end, role)) in cuts.iter().enumerate() {
        let until = cuts.get(at + 1).map_or(part.len(), |(start, _, _)| *start);
        // "By" in a column of illustrators means illustrators.
        let role = if *role == Role::Author { usual } else { *role };
        pieces.push((&part[*end..until], role));
    }
    pieces
}

fn find_ignoring_case(text: &str, words: &str) -> Option<usize> {
    text.char_indices().map(|(at, _)| at).find(|at| {
        let same = text
            .get(*at..*at + words.len())
            .is_some_and(|piece| piece.to_lowercase() == words);
        same && text[..*at]
            .chars()
            .next_back()
            .is_none_or(|c| !c.is_alphanumeric())
    })
}

/// Parts a text into names: "A & B", "A and B", "A y B", "A / B", "A, B", but not "Last, First".
fn names(text: &str) -> Vec<&str> {
    let mut parts = vec![text];
    for sign in [" & ", " and ", " with ", " con ", " y ", " e ", " / ", "/"] {
        parts = parts
            .into_iter()
            .flat_map(|part| match split_outside_brackets(part, sign) {
                pieces if pieces.iter().all(|piece| is_whole(piece, sign)) => pieces,
                _ => vec![part],
            })
            .collect();
    }
    parts
        .into_iter()
        .flat_map(|part| {
            let part = part.trim().trim_end_matches(',');
            let pieces = split_outside_brackets(part, ",");
            if pieces.len() > 1 && !is_turned_round(&pieces) {
                pieces
            } else {
                vec![part]
            }
        })
        .collect()
}

/// Signs that also stand within a name ("Ortega y Gasset", "AC/DC") part only whole names.
fn is_whole(piece: &str, sign: &str) -> bool {
    match sign {
        " y " | " e " | " con " | " with " | "/" => piece.split_whitespace().count() > 1,
        _ => !piece.trim().is_empty(),
    }
}

fn split_outside_brackets<'a>(text: &'a str, sign: &str) -> Vec<&'a str> {
    let (mut pieces, mut from, mut depth, mut skip) = (Vec::new(), 0, 0_u32, 0);
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && at >= skip && text[at..].starts_with(sign) {
            pieces.push(&text[from..at]);
            from = at + sign.len();
            skip = from;
        }
    }
    pieces.push(&text[from..]);
    pieces
}

const SUFFIXES: [&str; 6] = ["jr", "sr", "ii", "iii", "iv", "phd"];

/// Tells "Martinez-Neal, Juana" and "James Buckley, Jr." from "Alma Flor Ada, F. Isabel Campoy".
fn is_turned_round(pieces: &[&str]) -> bool {
    let words = |piece: &str| fold(piece).split(' ').count();
    match pieces {
        [_, last] if SUFFIXES.contains(&fold(last).as_str()) => true,
        [_, last] if role_of(last).is_some() => true,
        [family, given] => {
            let given_alone = words(given) == 1;
            let family = family.trim();
            words(family) == 1
                || family.contains('-') && !family.contains(' ')
                || given_alone
                || starts_with_particle(family)
        }
        [_, _, suffix] => SUFFIXES.contains(&fold(suffix).as_str()),
        _ => false,
    }
}

fn starts_with_particle(name: &str) -> bool {
    [
        "de ", "del ", "la ", "van ", "von ", "da ", "di ", "al-", "el-", "ben ", "le ",
    ]
    .iter()
    .any(|particle| name.to_lowercase().starts_with(particle))
}

/// Reads one name: takes its role out of the brackets and turns it round.
fn one(text: &str, usual: Role) -> Option<Person> {
    let mut name = text.trim().trim_matches([',', ':']).trim();
    let (mut role, mut remark) = (usual, String::new());
    if let Some((front, words)) = name.strip_suffix(')').and_then(|n| n.rsplit_once('('))
        && !front.trim().is_empty()
    {
        match role_of(words) {
            Some(found) => {
                role = found;
                name = front.trim();
            }
            None => {
                if let Some(found) = fold(words).split(' ').find_map(role_of) {
                    role = found;
                }
                words.trim().clone_into(&mut remark);
                name = front.trim();
            }
        }
    } else if let Some((front, words)) = name.rsplit_once(',')
        && let Some(found) = role_of(words)
    {
        role = found;
        name = front.trim();
    }
    if name.is_empty() {
        return None;
    }
    let contributor = match name.split_once(',') {
        Some((front, rest)) if SUFFIXES.contains(&fold(rest).as_str()) => {
            Contributor::new(format!("{}, {}", front.trim(), rest.trim()), role)
        }
        Some((family, given)) if !given.trim().is_empty() && !family.trim().is_empty() => {
            let (given, suffix) = match given.split_once(',') {
                Some((given, suffix)) => (given.trim(), format!(", {}", suffix.trim())),
                None => (given.trim(), String::new()),
            };
            let mut contributor =
                Contributor::new(format!("{given} {}{suffix}", family.trim()), role);
            if contributor.filing_name() != name {
                name.clone_into(&mut contributor.filed_as);
            }
            contributor
        }
        _ => Contributor::new(name, role),
    };
    Some(Person {
        contributor,
        remark,
    })
}

/// Reads the word for a role, in English or Spanish.
pub(super) fn role_of(words: &str) -> Option<Role> {
    Some(match fold(words).as_str() {
        "author" | "writer" | "text" | "autor" | "autora" | "escritor" | "escritora" => {
            Role::Author
        }
        "illustrator" | "illus" | "ill" | "illustrated" | "illustrations" | "artist"
        | "ilustrador" | "ilustradora" | "ilus" => Role::Illustrator,
        "translator" | "tr" | "trans" | "translation" | "traductor" | "traductora" | "trad" => {
            Role::Translator
        }
        "editor" | "ed" | "eds" | "editors" | "editora" => Role::Editor,
        "adapter" | "adaptor" | "adapted" | "reteller" | "retold" | "adaptador" | "adaptadora" => {
            Role::Adapter
        }
        "compiler" | "comp" | "compilador" | "compiladora" => Role::Compiler,
        "photographer" | "photos" | "photographs" | "fotografo" | "fotografa" => Role::Photographer,
        "narrator" | "reader" | "narrador" | "narradora" => Role::Narrator,
        "cover artist" | "cover" | "cover illustrator" | "artista de cubierta" | "cubierta" => {
            Role::CoverArtist
        }
        "calligrapher" | "calligraphy" | "caligrafo" | "caligrafa" | "caligrafia" => {
            Role::Calligrapher
        }
        "contributor" | "colaborador" | "colaboradora" => Role::Contributor,
        words => return super::said(words, Role::ALL, field::role),
    })
}

/// Tells whether a cell reads like names: two to five words that start with capitals, no digits.
pub(super) fn looks_like_a_name(cell: &str) -> bool {
    let first = cell.split([';', '&']).next().unwrap_or(cell).trim();
    let words: Vec<&str> = first.split_whitespace().collect();
    let capital = |word: &&&str| word.chars().next().is_some_and(char::is_uppercase);
    (2..=5).contains(&words.len())
        && !first.contains(|c: char| c.is_ascii_digit() || matches!(c, '!' | '?' | ':'))
        && words.iter().filter(capital).count() * 3 >= words.len() * 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cell: &str, expected: &[&str]) {
        let found: Vec<String> = read(cell, Role::Author)
            .iter()
            .map(|person| {
                let mut shown =
                    format!("{}: {:?}", person.contributor.name, person.contributor.role);
                if !person.contributor.filed_as.is_empty() {
                    shown += &format!(" [{}]", person.contributor.filed_as);
                }
                if !person.remark.is_empty() {
                    shown += &format!(" ({})", person.remark);
                }
                shown
            })
            .collect();
        assert_eq!(found, expected, "{cell}");
    }

    #[test]
    fn several_in_one_cell() {
        check(
            "Sergio Andricaín; Antonio Orlando Rodríguez",
            &[
                "Sergio Andricaín: Author",
                "Antonio Orlando Rodríguez: Author",
            ],
        );
        check(
            "Alma Flor Ada & F. Isabel Campoy",
            &["Alma Flor Ada: Author", "F. Isabel Campoy: Author"],
        );
        check(
            "Alma Flor Ada and F. Isabel Campoy",
            &["Alma Flor Ada: Author", "F. Isabel Campoy: Author"],
        );
        check(
            "Alma Flor Ada, F. Isabel Campoy",
            &["Alma Flor Ada: Author", "F. Isabel Campoy: Author"],
        );
        check("Ana Lee/Bo Chen", &["Ana Lee: Author", "Bo Chen: Author"]);
        check("José Ortega y Gasset", &["José Ortega y Gasset: Author"]);
        check("", &[]);
    }

    #[test]
    fn names_turned_round() {
        check("Peña, Matt", &["Matt Peña: Author"]);
        check(
            "de la Peña, Matt",
            &["Matt de la Peña: Author [de la Peña, Matt]"],
        );
        check(
            "Martinez-Neal, Juana; Higuera, Donna Barba",
            &["Juana Martinez-Neal: Author", "Donna Barba Higuera: Author"],
        );
        check("James Buckley, Jr.", &["James Buckley, Jr.: Author"]);
    }

    #[test]
    fn roles_in_words() {
        check("Helen Mixter (adapter)", &["Helen Mixter: Adapter"]);
        check(
            "Wade Hudson (editor); Cheryl Willis Hudson (editor)",
            &["Wade Hudson: Editor", "Cheryl Willis Hudson: Editor"],
        );
        check(
            "Wang Fei (calligraphy and chop marks)",
            &["Wang Fei: Calligrapher (calligraphy and chop marks)"],
        );
        check(
            "Jorge Argueta, illus. by Rafael Yockteng",
            &["Jorge Argueta: Author", "Rafael Yockteng: Illustrator"],
        );
        check("By Yuyi Morales", &["Yuyi Morales: Author"]);
        check(
            "Brian Selznick, illustrator",
            &["Brian Selznick: Illustrator"],
        );
        check("Byrd Baylor", &["Byrd Baylor: Author"]);
    }
}
