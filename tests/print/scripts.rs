//! Words in every script that the fonts inside the program cover, and a list that runs from right to left.
#![allow(dead_code)] // Each test program uses a part of it.

use super::lists::{Said, entry, list, section, tag};
use colibri::model::LanguageRole::TranslatedFrom;
use colibri::model::*;

/// One title in each script: language, title, somebody's name in the same script.
pub(crate) const SCRIPTS: &[(&str, &str)] = &[
    ("ar", "قمر على النافذة"),
    ("fa", "ماهی سیاه کوچولو"),
    ("ur", "ایک تھی چڑیا"),
    ("he", "איה פלוטו"),
    ("yi", "דער פֿויגל און דאָס קינד"),
    ("hi", "चाँद और बच्चे की कहानी"),
    ("bn", "ছোটদের বই"),
    ("pa", "ਬੱਚਿਆਂ ਦੀ ਕਿਤਾਬ"),
    ("gu", "બાળકોની વાર્તા"),
    ("or", "ପିଲାଙ୍କ ବହି"),
    ("ta", "குழந்தைகள் கதை"),
    ("te", "పిల్లల కథలు"),
    ("kn", "ಮಕ್ಕಳ ಕಥೆ"),
    ("ml", "കുട്ടികളുടെ കഥ"),
    ("si", "ළමා කතා"),
    ("th", "นิทานสำหรับเด็กที่เดินทางไกล"),
    ("lo", "ນິທານເດັກນ້ອຍ"),
    ("km", "រឿងនិទានសម្រាប់កុមារ"),
    ("my", "ကလေးပုံပြင်များ"),
    ("bo", "བྱིས་པའི་སྒྲུང་དེབ།"),
    ("am", "የልጆች መጽሐፍ"),
    ("ti", "ናይ ቆልዑ መጽሓፍ"),
    ("hy", "Մանկական գիրք"),
    ("ka", "საბავშვო წიგნი"),
    ("chr", "ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ"),
    ("iu", "ᓄᑕᕋᐃᑦ ᐅᓂᒃᑳᖏᑦ"),
    ("cr-Cans", "ᓀᐦᐃᔭᐍᐏᐣ ᐊᒐᐦᑯᐢ"),
    ("ko", "구름빵과 아이"),
    ("ja", "となりのトトロと小さな本"),
    ("zh-Hans", "小星星与大月饼"),
    ("zh-Hant", "小星星與大月餅"),
    ("ru", "Сказка о рыбаке и рыбке"),
    ("uk", "Їжачок і ґава"),
    ("el", "Το μικρό βιβλίο των παιδιών"),
    ("vi", "Những cuốn sách đầu tiên của bé"),
    ("nv", "Bich’eekǫ́ʼ: Yisháąłgo łį́į́ʼ"),
    ("tli", "Haa x̱ʼéináx̱ ḵustí"),
    ("haw", "Ka Moʻolelo o ka ʻŌhiʻa"),
    ("yo", "Ìwé Àwọn Ọmọdé ẹ̀kọ́"),
    ("cr-Latn", "nêhiyawêwin kiskêyihtamowin"),
];

/// A list with a title in each script.
pub(crate) fn scripts() -> Booklist {
    let mut list = list("Every child’s own letters");
    let entries = SCRIPTS
        .iter()
        .zip(100..)
        .map(|((language, title), number)| {
            entry(
                number,
                &Said {
                    title,
                    title_in: language,
                    by: &["Somebody Else"],
                    publisher: "A press",
                    year: "2021",
                    note: "One sentence about the book.",
                    original: title,
                    languages: &[(language, TranslatedFrom)],
                    ..Said::default()
                },
            )
        })
        .collect();
    list.sections = vec![section(9, "Scripts", "Escrituras", entries)];
    list
}

/// Titles and annotations that run from right to left beside those that run from left to right.
pub(crate) fn beside() -> Booklist {
    let mut list = list("Books in many languages");
    let told = [
        (
            "ar",
            "قمر على النافذة: حكاية طويلة عن طفلة تراقب السماء كل ليلة من نافذة بيت جدتها البعيد وتحكي للقمر ما رأت",
            "فتاة صغيرة تراقب القمر كل ليلة من نافذتها وتحكي له ما رأته في يومها.",
        ),
        (
            "en",
            "Salma the Syrian Chef",
            "Salma cooks for her mother with new friends.",
        ),
        ("he", "איה פלוטו", "כלב קטן יוצא מן הקיבוץ לראות את העולם."),
        (
            "fa",
            "ماهی سیاه کوچولو",
            "ماهی کوچکی می‌خواهد بداند جویبار به کجا می‌رود.",
        ),
        ("ur", "ایک تھی چڑیا", "ایک چڑیا اپنا گھونسلا بناتی ہے۔"),
        (
            "es",
            "Pequeño pez negro",
            "Un pez quiere saber adónde va el arroyo.",
        ),
        ("zh-Hant", "小星星與大月餅", "小星星吃了媽媽的大月餅。"),
        ("es-MX", "El camino a casa", "Un niño vuelve a casa."),
    ];
    let entries = told
        .iter()
        .zip(400..)
        .map(|((language, title, note), number)| {
            let said = Said {
                title,
                title_in: language,
                by: &["Somebody Else"],
                publisher: "A press",
                year: "2021",
                languages: &[(language, LanguageRole::Text)],
                ..Said::default()
            };
            let mut entry = entry(number, &said);
            entry.annotations = Texts::of(&tag(language), *note);
            entry
        })
        .collect();
    list.sections = vec![section(9, "Grades K–2", "Grados K–2", entries)];
    list
}

/// A list whose own language is Arabic.
pub(crate) fn arabic() -> Booklist {
    let mut list = list("");
    let ar = tag("ar");
    list.language = ar.clone();
    list.title = Texts::of(&ar, "كتب للأطفال من كل مكان");
    list.subtitle = Texts::of(&ar, "أطفال كثيرون، ثقافات كثيرة، كتب كثيرة");
    list.year = Written::parse("2027");
    list.introduction = Texts::of(
        &ar,
        "يكبر الأطفال حين يلتقون بعائلاتهم في كتاب، وحين يلتقون بعائلة أخرى. قرأ أعضاء اللجنة هذه الكتب واختاروها لفنّها وصدقها ولغاتها.",
    );
    let mut entries = Vec::new();
    for (number, title) in [
        "قمر على النافذة",
        "بيت جدتي",
        "Salma the Syrian Chef",
        "البحر الأزرق",
    ]
    .iter()
    .enumerate()
    {
        let mut entry = entry(
            200 + number as u128,
            &Said {
                title,
                by: &["ليلى حدّاد"],
                illustrated: &["سمير قاسم"],
                publisher: "دار الكتب",
                year: "2021",
                isbn: "9781773213750",
                ..Said::default()
            },
        );
        if number == 2 {
            entry.book.title_language = Some(tag("en"));
        }
        let _ = entry.annotations.set(&ar, "فتاة صغيرة تراقب القمر كل ليلة من نافذتها وتحكي له ما رأته في يومها (مع كلمات من English).");
        entries.push(entry);
    }
    let mut only = section(20, "", "", entries);
    only.heading = Texts::of(&ar, "من الروضة إلى الصف الثاني");
    list.sections = vec![only];
    list
}
