//! What one entry has by each facet: what is stated, what that lies within, and what nobody has stated.

use super::{Facet, Spelled, Stated, Value};
use crate::model::{
    Audience, Book, CultureTag, Entry, Format, Grade, LanguageRole, LanguageTag, NoneOf, Role,
    SectionId, TermId, Written,
};
use crate::vocabulary::{self, AudienceBand, Cultures, Languages, Vocabulary};
use crate::words::Tongue;
use std::cmp::Ordering;

/// One value of one entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Has {
    pub(super) facet: Facet,
    pub(super) value: Value,
    /// It rests on tags alone that nobody has confirmed.
    pub(super) suggested: bool,
    /// The entry itself bears it, and not only something finer.
    pub(super) itself: bool,
}

/// All that facets know of an entry.
#[derive(Debug, Clone, Default)]
pub(super) struct Facts {
    pub(super) has: Vec<Has>,
    /// Somebody who made the book names a culture that it is about. Nothing where not; whether it is only suggested.
    pub(super) of_the_culture_shown: Option<bool>,
}

impl Facts {
    /// Reads an entry in its section.
    pub(super) fn of(
        entry: &Entry,
        section: (SectionId, &Audience),
        portrayals: bool,
        vocabulary: &Vocabulary,
    ) -> Self {
        let book = &entry.book;
        let mut facts = Self::default();
        facts.read_languages(book, &vocabulary.languages);
        facts.read_cultures(book, &vocabulary.cultures);
        facts.read_words(
            Facet::Setting,
            &book.settings,
            book.none.contains(&NoneOf::Setting),
        );
        facts.read_ages(&book.audience, section.1);
        let format = book.format.map(|format| Stated::Format(format).into());
        facts.add_or_not_stated(Facet::Format, format);
        let year = book.year.as_ref().and_then(|year| match year {
            Written::Understood(year) => Some(Stated::Year(year.get())),
            Written::AsWritten(text) => Spelled::new(text).map(Stated::Words),
        });
        facts.add_or_not_stated(Facet::Year, year.map(Value::from));
        let awards: Vec<_> = book.awards.iter().map(|award| &award.name).collect();
        facts.read_words(Facet::Award, awards, book.none.contains(&NoneOf::Award));
        let publisher = [&book.publisher, &book.imprint];
        let publisher = publisher.into_iter().find_map(|name| Spelled::new(name));
        facts.add_or_not_stated(
            Facet::Publisher,
            publisher.map(|it| Stated::Words(it).into()),
        );
        facts.add(Facet::Status, Stated::Status(entry.status), false);
        if portrayals {
            for theme in &book.portrayals {
                facts.add(Facet::Portrayal, Stated::Portrayal(*theme), false);
            }
            facts.close(Facet::Portrayal, false);
        }
        facts.add(Facet::Section, Stated::Section(section.0), false);
        facts
    }

    fn add(&mut self, facet: Facet, value: impl Into<Value>, suggested: bool) {
        self.put(facet, value.into(), suggested, true);
    }

    fn put(&mut self, facet: Facet, value: Value, suggested: bool, itself: bool) {
        let same = |has: &&mut Has| has.facet == facet && has.value == value;
        match self.has.iter_mut().find(same) {
            Some(has) => {
                has.suggested &= suggested;
                has.itself |= itself;
            }
            None => self.has.push(Has {
                facet,
                value,
                suggested,
                itself,
            }),
        }
    }

    fn add_or_not_stated(&mut self, facet: Facet, value: Option<Value>) {
        self.add(facet, value.unwrap_or(Value::NotStated), false);
    }

    fn of_facet(&self, facet: Facet) -> impl Iterator<Item = &Has> {
        self.has.iter().filter(move |has| has.facet == facet)
    }

    /// Puts "none", where there is known to be none, or "not stated" where a facet has no value.
    fn close(&mut self, facet: Facet, none: bool) {
        if self.of_facet(facet).next().is_none() {
            let value = match none {
                true => Value::None,
                false => Value::NotStated,
            };
            self.add(facet, value, false);
        }
    }

    /// Whoever states the language of a text has looked at the text: that it is not bilingual, not translated, that no
    /// words are woven in, is then known unless something else of the book speaks against it. Nobody has looked yet while
    /// any language of the book is only suggested. Of a text in two languages nobody has said whether they stand side by
    /// side. Of other editions, and of what stands beside the text, the language of the text says nothing.
    fn read_languages(&mut self, book: &Book, languages: &Languages) {
        use LanguageRole as L;
        let bilingual = |role| matches!(role, L::BilingualOriginal | L::BilingualParallel);
        let is_bilingual = book.languages.iter().any(|used| bilingual(used.role));
        for used in &book.languages {
            let facets: &[Facet] = match used.role {
                L::Text if is_bilingual => &[Facet::Text, Facet::Bilingual],
                L::Text | L::Wordless => &[Facet::Text],
                L::BilingualOriginal | L::BilingualParallel => &[Facet::Text, Facet::Bilingual],
                L::TranslatedFrom | L::AudioTranslatedFrom => &[Facet::TranslatedFrom],
                L::WordsWovenIn => &[Facet::WordsWovenIn],
                L::AlsoPublishedIn => &[Facet::AlsoPublishedIn],
                L::Audio | L::AudioBilingualOriginal => &[Facet::Audio],
                L::Summary | L::FrontOrBackMatter | L::Notes | L::Taught | L::Subtitles => {
                    &[Facet::OtherUse]
                }
            };
            let wordless = used.role == L::Wordless
                || used.role == L::Text && used.language == LanguageTag::wordless();
            if wordless {
                self.add(Facet::Text, Stated::Wordless, used.suggested);
            } else if used.language.as_str() != "und" {
                for facet in facets {
                    self.add_language(*facet, &used.language, used.suggested, languages);
                }
            }
        }
        let stated = self.of_facet(Facet::Text).next().is_some()
            && !book.languages.iter().any(|used| used.suggested);
        let texts = self.of_facet(Facet::Text).filter(|has| has.itself);
        let in_several = texts.count() > 1;
        let asked = |role: L| book.languages.iter().any(|used| used.role == role);
        let translated = asked(L::TranslatedFrom)
            || asked(L::AudioTranslatedFrom)
            || book.original != Default::default()
            || book.people(Role::Translator).next().is_some();
        let heard = asked(L::Audio)
            || asked(L::AudioBilingualOriginal)
            || book.format == Some(Format::Audiobook);
        self.close(Facet::Text, false);
        self.close(Facet::Bilingual, stated && !is_bilingual && !in_several);
        self.close(Facet::TranslatedFrom, stated && !translated);
        self.close(Facet::WordsWovenIn, stated && !asked(L::WordsWovenIn));
        self.close(Facet::Audio, stated && !heard);
        self.close(Facet::AlsoPublishedIn, false);
        self.close(Facet::OtherUse, false);
    }

    fn add_language(
        &mut self,
        facet: Facet,
        tag: &LanguageTag,
        suggested: bool,
        languages: &Languages,
    ) {
        self.add(facet, Stated::Language(tag.clone()), suggested);
        for wider in languages.all_wider(tag) {
            self.put(facet, Stated::Language(wider).into(), suggested, false);
        }
    }

    fn read_cultures(&mut self, book: &Book, cultures: &Cultures) {
        for tag in &book.about {
            self.add_culture(Facet::About, tag, cultures);
        }
        let none = book.none.contains(&NoneOf::About);
        self.close(Facet::About, none);
        for tag in book.contributors.iter().flat_map(|person| &person.by) {
            self.add_culture(Facet::By, tag, cultures);
        }
        let none = !book.contributors.is_empty()
            && book
                .contributors
                .iter()
                .all(|person| person.names_no_culture);
        self.close(Facet::By, none);

        let stated = |has: &&Has| matches!(has.value, Value::Stated(_));
        let shown = self
            .of_facet(Facet::About)
            .filter(|has| has.itself)
            .filter(stated);
        self.of_the_culture_shown = shown
            .flat_map(|about| {
                self.of_facet(Facet::By)
                    .filter(|by| by.value == about.value)
                    .map(|by| by.suggested || about.suggested)
            })
            .min();
    }

    fn add_culture(&mut self, facet: Facet, tag: &CultureTag, cultures: &Cultures) {
        // A term without a name is none; the words beside it may still say something.
        match tag.term.as_ref().filter(|term| has_a_name(term, cultures)) {
            Some(term) => {
                let term = cultures.present(term).map_or(term, |it| &it.id).clone();
                self.add(facet, Stated::Culture(term.clone()), tag.suggested);
                for wider in cultures.all_wider(&term) {
                    self.put(facet, Stated::Culture(wider).into(), tag.suggested, false);
                }
            }
            None => {
                if let Some(words) = Spelled::new(&tag.words) {
                    self.add(facet, Stated::Words(words), tag.suggested);
                }
            }
        }
    }

    fn read_words<'a>(
        &mut self,
        facet: Facet,
        texts: impl IntoIterator<Item = &'a String>,
        none: bool,
    ) {
        for words in texts.into_iter().filter_map(|text| Spelled::new(text)) {
            self.add(facet, Stated::Words(words), false);
        }
        self.close(facet, none);
    }

    /// The ages of the book count, else its grades, else what was written and not understood; then those of the section.
    fn read_ages(&mut self, book: &Audience, section: &Audience) {
        for audience in [book, section] {
            if let Some(years) = years(audience) {
                for band in bands(years) {
                    self.add(Facet::AgeBand, Stated::Band(band.id.as_str().into()), false);
                }
            }
            let ages = audience.ages.as_ref().map(ToString::to_string);
            let grades = audience.grades.as_ref().map(ToString::to_string);
            let written = ages.or(grades).and_then(|text| Spelled::new(&text));
            if let Some(written) = written {
                self.close_with(Facet::AgeBand, Stated::Words(written));
                return;
            }
        }
        self.close(Facet::AgeBand, false);
    }

    fn close_with(&mut self, facet: Facet, stated: Stated) {
        if self.of_facet(facet).next().is_none() {
            self.add(facet, stated, false);
        }
    }
}

fn has_a_name(term: &TermId, cultures: &Cultures) -> bool {
    match cultures.present(term) {
        Some(known) => Tongue::ALL
            .iter()
            .all(|tongue| Spelled::new(known.label(*tongue)).is_some()),
        None => Spelled::new(&term.0).is_some(),
    }
}

/// Gives the first and the last year of age that an audience is for.
fn years(audience: &Audience) -> Option<(u8, u8)> {
    let ages = audience.ages.as_ref().and_then(Written::understood);
    let grades = audience.grades.as_ref().and_then(Written::understood);
    let of_grade = |grade: Grade| match grade {
        Grade::PreK => (3, 5),
        Grade::K => (5, 6),
        Grade::Number(number) => (number.saturating_add(5), number.saturating_add(6)),
    };
    ages.map(|ages| (ages.from, ages.to))
        .or_else(|| grades.map(|grades| (of_grade(grades.from).0, of_grade(grades.to).1)))
}

/// The oldest age that counts where a band has no end.
const OLDEST: u8 = 99;
/// The widest band, in years, that is one stage of growing up; wider ones are for everybody.
const STAGE: u8 = 5;

fn span(band: &AudienceBand) -> (u8, u8) {
    (band.ages.from, band.ages.to.unwrap_or(OLDEST))
}

fn width((from, to): (u8, u8)) -> u8 {
    to.saturating_sub(from).saturating_add(1)
}

/// Gives the bands that take in a book for these years, the youngest first. A stage takes it in when the two share more than
/// half of the years of the shorter one, or just half where no stage shares more: `4-8` is for preschool and for grades K-2,
/// and not for grades 3-5 because of one shared year. A stage within another (kindergarten in grades K-2) takes in what goes
/// no further than itself. Bands that are wider than a stage ("all children") take in what is for at least three quarters of
/// their years.
pub(super) fn bands(book: (u8, u8)) -> Vec<&'static AudienceBand> {
    let all = vocabulary::audiences().all();
    let share = |band: &AudienceBand| {
        let stage = span(band);
        let (from, to) = (stage.0.max(book.0), stage.1.min(book.1));
        let shared = if from > to {
            0
        } else {
            u32::from(width((from, to)))
        };
        if width(stage) > STAGE {
            let enough = shared * 4 >= u32::from(width(stage)) * 3;
            return if enough { Share::More } else { Share::Less };
        }
        let inside = all.iter().map(span).any(|outer| {
            outer != stage && outer.0 <= stage.0 && outer.1 >= stage.1 && width(outer) <= STAGE
        });
        if inside && (book.0 < stage.0 || book.1 > stage.1) {
            return Share::Less;
        }
        match (shared * 2).cmp(&u32::from(width(stage).min(width(book)))) {
            Ordering::Greater => Share::More,
            Ordering::Equal => Share::Half,
            Ordering::Less => Share::Less,
        }
    };
    let shares: Vec<_> = all.iter().map(|band| (band, share(band))).collect();
    let of = |wanted: Share| {
        let found = shares.iter().filter(|(_, share)| *share == wanted);
        found.map(|(band, _)| *band).collect::<Vec<_>>()
    };
    match of(Share::More) {
        most if most.is_empty() => of(Share::Half),
        most => most,
    }
}

/// How much of the years of the shorter one a band and a book share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Share {
    More,
    Half,
    Less,
}

/// Tells whether a band is a stage of growing up of its own: neither for everybody nor within another stage.
pub(super) fn is_stage(band: &AudienceBand) -> bool {
    let own = span(band);
    let all = vocabulary::audiences().all();
    width(own) <= STAGE
        && !all.iter().map(span).any(|outer| {
            outer != own && outer.0 <= own.0 && outer.1 >= own.1 && width(outer) <= STAGE
        })
}

/// Gives the bands that an audience names.
pub(super) fn bands_of(audience: &Audience) -> Vec<&'static AudienceBand> {
    years(audience).map(bands).unwrap_or_default()
}
