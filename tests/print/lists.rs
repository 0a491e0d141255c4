//! Lists to print: real books, and words in every script that the fonts inside the program cover.
#![allow(dead_code)] // Each test program uses a part of it.

use colibri::model::*;
use std::sync::Arc;
use uuid::Uuid;

pub(crate) fn tag(text: &str) -> LanguageTag {
    text.parse().unwrap()
}

pub(crate) fn entry_id(number: u128) -> EntryId {
    Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + number).into()
}

/// A book in a few words: title, authors, illustrators, translators, publisher, year, ISBN, annotation.
#[derive(Default)]
pub(crate) struct Said<'a> {
    pub(crate) title: &'a str,
    pub(crate) subtitle: &'a str,
    pub(crate) by: &'a [&'a str],
    pub(crate) illustrated: &'a [&'a str],
    pub(crate) translated: &'a [&'a str],
    pub(crate) publisher: &'a str,
    pub(crate) imprint: &'a str,
    pub(crate) year: &'a str,
    pub(crate) isbn: &'a str,
    pub(crate) note: &'a str,
    pub(crate) nota: &'a str,
    pub(crate) award: &'a str,
    pub(crate) title_in: &'a str,
    pub(crate) languages: &'a [(&'a str, LanguageRole)],
    pub(crate) original: &'a str,
}

pub(crate) fn entry(number: u128, said: &Said<'_>) -> Entry {
    let mut entry = Entry::new(entry_id(number));
    let book = &mut entry.book;
    book.title = said.title.into();
    book.subtitle = said.subtitle.into();
    for (names, role) in [
        (said.by, Role::Author),
        (said.illustrated, Role::Illustrator),
        (said.translated, Role::Translator),
    ] {
        book.contributors
            .extend(names.iter().map(|name| Contributor::new(*name, role)));
    }
    book.publisher = said.publisher.into();
    book.imprint = said.imprint.into();
    book.year = Written::parse(said.year);
    book.isbns = Written::parse(said.isbn)
        .map(|isbn| EditionIsbn {
            isbn,
            form: String::new(),
        })
        .into_iter()
        .collect();
    book.original.title = said.original.into();
    if !said.title_in.is_empty() {
        book.title_language = Some(tag(said.title_in));
    }
    book.languages = said
        .languages
        .iter()
        .map(|(language, role)| LanguageUse::new(tag(language), *role))
        .collect();
    if !said.award.is_empty() {
        book.awards.push(Award {
            name: said.award.into(),
            year: Written::parse("2020"),
            level: Some(AwardLevel::Honor),
            ..Award::default()
        });
    }
    let _ = entry.annotations.set(&tag("en"), said.note);
    let _ = entry.annotations.set(&tag("es"), said.nota);
    entry
}

pub(crate) fn list(title: &str) -> Booklist {
    let mut list = Booklist::new(
        Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_ffff).into(),
        tag("en"),
    );
    list.title = Texts::of(&tag("en"), title);
    list.stage = Stage::Final;
    list
}

pub(crate) fn section(number: u128, heading: &str, titulo: &str, entries: Vec<Entry>) -> Section {
    let mut heading = Texts::of(&tag("en"), heading);
    let _ = heading.set(&tag("es"), titulo);
    let mut section = Section::new(
        Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0001_0000 + number).into(),
        heading,
    );
    section.entries = entries.into_iter().map(Arc::new).collect();
    section
}

/// A cover that nobody has a right in: two fields of colour.
pub(crate) fn cover(number: u32, width: u32, height: u32) -> Picture {
    let hue = |offset: u32| u8::try_from((number * 67 + offset * 89) % 190 + 40).unwrap();
    let picture = image::RgbImage::from_fn(width, height, |x, y| {
        let (dx, dy) = (
            f64::from(x) - f64::from(width) * 0.5,
            f64::from(y) - f64::from(height) * 0.62,
        );
        if (dx * dx + dy * dy).sqrt() < f64::from(width) * 0.3 {
            image::Rgb([hue(3), hue(4), hue(5)])
        } else if y < height / 4 {
            image::Rgb([250, 246, 236])
        } else {
            image::Rgb([hue(0), hue(1), hue(2)])
        }
    });
    let mut bytes = Vec::new();
    picture
        .write_with_encoder(image::codecs::jpeg::JpegEncoder::new_with_quality(
            &mut bytes, 85,
        ))
        .unwrap();
    Picture::new(bytes).unwrap()
}

/// Gives every entry but each fifth a cover.
pub(crate) fn with_covers(list: Booklist) -> Booklist {
    with_covers_of_height(list, 120)
}

/// Gives every entry but each fifth a cover of about this height in pixels.
pub(crate) fn with_covers_of_height(mut list: Booklist, height: u32) -> Booklist {
    let mut pictures = (*list.pictures).clone();
    let mut number = 0;
    for section in &mut list.sections {
        for entry in &mut section.entries {
            number += 1;
            if number % 5 == 0 {
                continue;
            }
            let picture = cover(
                number,
                height * (66 + number % 3 * 12) / 100,
                height - number % 4 * height / 20,
            );
            let entry = Arc::make_mut(entry);
            entry.cover = Some(Cover {
                picture: picture.id(),
                alternative: if number % 2 == 0 {
                    Texts::of(&tag("en"), "A circle on a field of colour")
                } else {
                    Texts::default()
                },
            });
            let _ = pictures.insert(picture.id(), picture);
        }
    }
    list.pictures = Arc::new(pictures);
    list
}

use LanguageRole::{AlsoPublishedIn, BilingualOriginal, BilingualParallel, Text, WordsWovenIn};

/// A list such as a committee makes: real books, the annotations of the sketch.
pub(crate) fn dia() -> Booklist {
    let mut list = list("Together with Día");
    let _ = list.title.set(&tag("es"), "Juntos con el Día");
    list.year = Written::parse("2027");
    list.subtitle = Texts::of(&tag("en"), "Many children, many cultures, many books");
    let _ = list
        .subtitle
        .set(&tag("es"), "Muchos niños, muchas culturas, muchos libros");
    list.introduction = Texts::of(
        &tag("en"),
        "Children grow when they meet their own family in a book, and when they meet somebody else’s. These books, published in the last ten years and in print, were read and chosen for their art, their truth and their languages.",
    );
    let _ = list.introduction.set(
        &tag("es"),
        "Los niños crecen cuando encuentran en un libro a su propia familia, y también cuando encuentran a otra. Estos libros, publicados en los últimos diez años y todavía a la venta, se leyeron y se eligieron por su arte, su verdad y sus lenguas.",
    );
    list.credits = Texts::of(&tag("en"), "Annotated by members of the committee.");
    let _ = list
        .credits
        .set(&tag("es"), "Las reseñas son de los miembros del comité.");
    list.permission = Texts::of(&tag("en"), "May be copied and handed out freely.");
    let _ = list
        .permission
        .set(&tag("es"), "Puede copiarse y repartirse libremente.");
    let young = vec![
        entry(
            1,
            &Said {
                title: "Besos for Baby",
                subtitle: "A Little Book of Kisses",
                by: &["Jen Arena"],
                illustrated: &["Blanca Gómez"],
                publisher: "Little, Brown",
                year: "2014",
                isbn: "9780316230384",
                note: "Everyone has a kiss for baby: mamá, papá, the dog and even the birds.",
                nota: "Todos tienen un beso para el bebé: mamá, papá, el perro y hasta los pájaros.",
                languages: &[("en", Text), ("es", WordsWovenIn)],
                ..Said::default()
            },
        ),
        entry(
            2,
            &Said {
                title: "Fry Bread",
                subtitle: "A Native American Family Story",
                by: &["Kevin Noble Maillard"],
                illustrated: &["Juana Martinez-Neal"],
                publisher: "Macmillan",
                imprint: "Roaring Brook",
                year: "2019",
                isbn: "9781626727465",
                note: "Fry bread is food, and it is time, and place, and the people who make it together.",
                nota: "El pan frito es comida, y es tiempo, y lugar, y la gente que lo prepara junta.",
                award: "Robert F. Sibert Informational Book Medal",
                ..Said::default()
            },
        ),
    ];
    let grades = vec![
        entry(
            3,
            &Said {
                title: "Alma y cómo obtuvo su nombre",
                by: &["Juana Martinez-Neal"],
                illustrated: &["Juana Martinez-Neal"],
                publisher: "Candlewick",
                year: "2018",
                isbn: "9780763693589",
                title_in: "es",
                note: "Alma thinks that her name is far too long, until her father tells her from whom each part of it comes.",
                nota: "Alma cree que su nombre es demasiado largo, hasta que su padre le cuenta de quién viene cada parte.",
                languages: &[("es", Text), ("en", AlsoPublishedIn)],
                ..Said::default()
            },
        ),
        entry(
            4,
            &Said {
                title: "Bowwow Powwow = Bagosenjige-niimi’idim",
                by: &["Brenda J. Child"],
                illustrated: &["Jonathan Thunder"],
                translated: &["Gordon Jourdain"],
                publisher: "Minnesota Historical Society Press",
                year: "2018",
                isbn: "9781681340777",
                note: "Windy Girl’s uncle fills her head with stories, and one night she dreams of a powwow where every dancer is a dog.",
                nota: "El tío de Windy Girl le llena la cabeza de cuentos, y una noche ella sueña con un powwow en el que todos los que bailan son perros.",
                award: "American Indian Youth Literature Award",
                languages: &[("en", BilingualOriginal), ("oj", BilingualParallel)],
                ..Said::default()
            },
        ),
        entry(
            5,
            &Said {
                title: "Dreamers",
                by: &["Yuyi Morales"],
                illustrated: &["Yuyi Morales"],
                publisher: "Holiday House",
                imprint: "Neal Porter",
                year: "2018",
                isbn: "9780823440559",
                note: "A mother and her baby cross a bridge, lose their way in a new language, and find a library.",
                nota: "Una madre y su bebé cruzan un puente, se pierden en una lengua nueva y encuentran una biblioteca.",
                languages: &[("en", Text), ("es", AlsoPublishedIn)],
                ..Said::default()
            },
        ),
        entry(
            6,
            &Said {
                title: "Drawn Together",
                by: &["Minh Lê"],
                illustrated: &["Dan Santat"],
                publisher: "Disney-Hyperion",
                year: "2018",
                isbn: "9781484767603",
                note: "A boy and his grandfather share no words, until they discover that both of them draw.",
                nota: "Un niño y su abuelo no comparten ninguna palabra, hasta que descubren que los dos dibujan.",
                languages: &[("en", Text), ("th", WordsWovenIn)],
                ..Said::default()
            },
        ),
        entry(
            7,
            &Said {
                title: "My Papi Has a Motorcycle",
                by: &["Isabel Quintero"],
                illustrated: &["Zeke Peña"],
                publisher: "Kokila",
                year: "2019",
                isbn: "9780525553410",
                note: "At dusk Daisy rides behind her father past the murals, the raspado shop and the neighbors of a city that is changing.",
                nota: "Al atardecer Daisy recorre con su padre los murales, la raspadería y los vecinos de una ciudad que cambia.",
                languages: &[("en", Text), ("es", WordsWovenIn)],
                ..Said::default()
            },
        ),
        entry(
            8,
            &Said {
                title: "The Proudest Blue",
                subtitle: "A Story of Hijab and Family",
                by: &["Ibtihaj Muhammad", "S. K. Ali"],
                illustrated: &["Hatem Aly"],
                publisher: "Little, Brown",
                year: "2019",
                isbn: "9780316519007",
                note: "On the first day of school Faizah walks beside her sister’s new hijab, bright as the sky, and learns what to keep and what to let fall.",
                nota: "El primer día de clases Faizah camina junto al hiyab nuevo de su hermana, brillante como el cielo.",
                ..Said::default()
            },
        ),
        entry(
            9,
            &Said {
                title: "Salma the Syrian Chef",
                by: &["Danny Ramadan"],
                illustrated: &["Anna Bron"],
                publisher: "Annick",
                year: "2020",
                isbn: "9781773213750",
                note: "To make her mother smile again, Salma cooks foul shami with everyone at the welcome center.",
                nota: "Para que su madre vuelva a sonreír, Salma cocina ful shami con todos los del centro de acogida.",
                languages: &[("en", Text), ("ar", WordsWovenIn)],
                ..Said::default()
            },
        ),
        entry(
            10,
            &Said {
                title: "We Are Water Protectors",
                by: &["Carole Lindstrom"],
                illustrated: &["Michaela Goade"],
                publisher: "Roaring Brook",
                year: "2020",
                isbn: "9781250203557",
                note: "A girl stands with her people when a black snake threatens the water that connects them all.",
                nota: "Una niña defiende con su pueblo el agua que los une a todos de una serpiente negra que la amenaza.",
                ..Said::default()
            },
        ),
        entry(
            11,
            &Said {
                title: "Watercress",
                by: &["Andrea Wang"],
                illustrated: &["Jason Chin"],
                publisher: "Neal Porter",
                year: "2021",
                isbn: "9780823446247",
                note: "Picking greens at the roadside shames a girl, until a photograph tells her what her mother’s family once ate.",
                nota: "Recoger berros junto a la carretera avergüenza a una niña, hasta que una foto le cuenta qué comía la familia de su madre.",
                award: "Caldecott Medal",
                ..Said::default()
            },
        ),
        entry(
            12,
            &Said {
                title: "Where Are You From?",
                by: &["Yamile Saied Méndez"],
                illustrated: &["Jaime Kim"],
                publisher: "HarperCollins",
                year: "2019",
                isbn: "9780062839930",
                note: "Asked where she is from, a girl carries the question to her abuelo, who answers with a whole landscape.",
                nota: "Cuando le preguntan de dónde es, una niña le lleva la pregunta a su abuelo, que responde con todo un paisaje.",
                languages: &[("en", Text), ("es", AlsoPublishedIn)],
                ..Said::default()
            },
        ),
        entry(
            13,
            &Said {
                title: "A Big Mooncake for Little Star",
                by: &["Grace Lin"],
                illustrated: &["Grace Lin"],
                publisher: "Little, Brown",
                year: "2018",
                isbn: "9780316404488",
                note: "Night after night Little Star takes just one more bite, and the moon grows thin.",
                nota: "Noche tras noche Estrellita da solo un mordisco más, y la luna adelgaza.",
                ..Said::default()
            },
        ),
        entry(
            14,
            &Said {
                title: "When Father Comes Home",
                by: &["Sarah Jung"],
                illustrated: &["Sarah Jung"],
                publisher: "Minedition",
                year: "2020",
                note: "A father who works across the sea comes home like a goose, and his son plants a way to keep him.",
                nota: "Un padre que trabaja al otro lado del mar vuelve a casa como un ganso, y su hijo siembra la manera de retenerlo.",
                ..Said::default()
            },
        ),
    ];
    list.sections = vec![
        section(
            1,
            "Birth – Preschool",
            "Del nacimiento al preescolar",
            young,
        ),
        section(2, "Grades K – 2", "De kínder a segundo grado", grades),
    ];
    list
}

/// Every book of the shared list again and again until there are so many.
pub(crate) fn of_size(count: usize) -> Booklist {
    let mut list = dia();
    let books: Vec<Entry> = list.entries().map(|entry| (**entry).clone()).collect();
    let entries = books
        .iter()
        .cycle()
        .take(count)
        .zip(1000..)
        .map(|(book, number)| Entry {
            id: entry_id(number),
            ..book.clone()
        })
        .collect();
    list.sections = vec![section(
        3,
        "Grades K – 2",
        "De kínder a segundo grado",
        entries,
    )];
    list
}

/// So many books, most of them with a cover, of various proportions.
pub(crate) fn of_books(count: usize) -> Booklist {
    const SIZES: [(u32, u32); 6] = [
        (100, 130),
        (120, 120),
        (105, 140),
        (125, 105),
        (100, 150),
        (112, 135),
    ];
    let mut list = of_size(count);
    let pictures = Arc::make_mut(&mut list.pictures);
    for (number, entry) in (0..).zip(list.sections[0].entries.iter_mut()) {
        if number % 11 == 5 {
            continue;
        }
        let (width, height) = SIZES[number % SIZES.len()];
        let picture = cover(u32::try_from(number % 60).unwrap(), width, height);
        Arc::make_mut(entry).cover = Some(Cover {
            picture: picture.id(),
            alternative: Texts::default(),
        });
        let _ = pictures.insert(picture.id(), picture);
    }
    list
}

/// A library that says everything of itself.
pub(crate) fn library() -> Library {
    let mut hours = Texts::of(&tag("en"), "Monday to Saturday, 9 to 8");
    let _ = hours.set(&tag("es"), "De lunes a sábado, de 9 a 8");
    Library {
        name: "Riverside Public Library".into(),
        address: "100 Bridge Street\n555-0100".into(),
        hours,
        programs: Texts::of(&tag("en"), "Bilingual story time: Tuesdays at 10:30"),
        web: "https://library.example".into(),
        ..Library::default()
    }
}
