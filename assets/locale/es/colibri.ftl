### One file a language. Each part below belongs to the part of the program with the same name.

## Model: words of the field (roles, statuses, formats, levels)

role-author = Autoría
role-illustrator = Ilustración
role-translator = Traducción
role-editor = Edición
role-adapter = Adaptación
role-compiler = Compilación
role-photographer = Fotografía
role-narrator = Narración
role-cover-artist = Ilustración de cubierta
role-calligrapher = Caligrafía
role-contributor = Colaboración
status-suggested = Sugerido
status-nominated = Nominado
status-discussed = Debatido
status-accepted = Aceptado
status-declined = Descartado
format-board-book = Libro de cartón
format-picture-book = Libro álbum
format-early-reader = Primeras lecturas
format-chapter-book = Libro por capítulos
format-novel = Novela
format-verse-novel = Novela en verso
format-graphic-novel = Novela gráfica
format-nonfiction = Libro informativo
format-poetry = Poesía
format-folklore = Folclore
format-short-stories = Cuentos
format-play = Teatro
format-audiobook = Audiolibro
format-other = Otro
award-winner = Ganador
award-honor = Mención de honor
award-finalist = Finalista
award-commended = Recomendado
source-jacket = Cubierta del libro
source-authors-site = Sitio web de quien lo escribió
source-publisher = Editorial
source-award = Premio
source-other = Otra
portrayal-any-child = Cualquier niño o niña
portrayal-beautiful-life = La vida en su belleza
portrayal-biography = Biografía
portrayal-cross-group = Entre grupos
portrayal-folklore = Folclore
portrayal-incidental = En segundo plano
portrayal-informational = Informativo
portrayal-oppression = Opresión
portrayal-race-culture-concepts = Conceptos de raza y cultura
use-text = Texto
use-translated-from = Traducido de
use-bilingual-original = Bilingüe: original
use-bilingual-parallel = Bilingüe: texto paralelo
use-words-woven-in = Palabras intercaladas
use-wordless = Sin palabras
use-summary = Resumen
use-front-or-back-matter = Textos preliminares o finales
use-notes = Notas
use-taught = Idioma que se enseña
use-audio = Audio
use-audio-translated-from = Audio traducido de
use-audio-bilingual-original = Audio bilingüe: original
use-subtitles = Subtítulos
use-also-published-in = También publicado en
note-and = { $sound ->
    [i] { $first } e { $last }
   *[any] { $first } y { $last }
}
note-from = { $of ->
    [del] del { $language }
   *[any] { $of } { $language }
}
note-bilingual = Bilingüe { $languages }
note-trilingual = Trilingüe { $languages }
note-multilingual = Multilingüe { $languages }
index-several-languages = varios idiomas
note-several-languages = En varios idiomas
note-in = En { $languages }
note-with-words = Con palabras en { $words }
note-in-with-words = En { $languages }, con palabras en { $words }
note-wordless = Sin palabras
note-translated = Traducido { $languages }
note-also = También publicado en { $languages }
note-summary = Resumen en { $languages }
note-matter = Textos preliminares o finales en { $languages }
note-notes = Notas en { $languages }
note-taught = Para aprender { $languages }
note-audio = Audio en { $languages }
note-audio-bilingual = Audio bilingüe { $languages }
note-audio-translated = Audio traducido { $languages }
note-subtitles = Subtítulos en { $languages }

## File: opening, saving, recovering

file-open-missing = No existe ese archivo. Quizás se movió o cambió de nombre; búsquelo con «Abrir».
file-open-folder = Esto es una carpeta, no una lista. Abra un archivo que esté dentro de ella.
file-open-not-a-file = Esto es un dispositivo o una tubería, no un archivo; no hay ninguna lista que abrir.
file-open-not-allowed = No tiene permiso para leer este archivo. Consulte a su propietario o abra una copia propia.
file-open-too-large = El archivo ocupa { $size } MB; una lista puede ocupar { $limit } MB como máximo. No se abrió y no se cambió nada.
file-open-disk = No se pudo leer el archivo ({ $reason }). No se cambió nada; inténtelo de nuevo o abra una copia desde otro lugar.
file-empty = El archivo está vacío. No se cambió nada; si antes contenía una lista, busque un estado guardado anterior.
file-not-a-booklist = Este archivo no es una lista hecha con Colibrí. Para traer una hoja de cálculo, use «Importar».
file-no-format = El archivo no indica su formato. Agregue «format: 1,» después de «Booklist(» o recupere lo que se pueda leer.
file-not-text = La línea { $line } contiene bytes que no son texto (UTF-8). El archivo sigue como estaba; recupérelo para conservar todo lo que se pueda leer.
file-damaged = Línea { $line }, columna { $column }: { $fault }. El archivo sigue como estaba; corrija ese lugar o recupere todo lo que se pueda leer.
file-fault-ends = el archivo termina a la mitad
file-fault-too-deep = hay demasiados paréntesis o corchetes unos dentro de otros
file-fault-word = «{ $found }» no es una de las palabras que corresponden aquí ({ $expected })
file-fault-twice = «{ $name }» aparece dos veces
file-fault-language = «{ $text }» no es una etiqueta de idioma como en, es o zh-Hant
file-fault-picture = no se puede leer una imagen
file-fault-other = un paréntesis, una coma, unas comillas o un valor no están como deberían
file-picture-damaged = La imagen { $picture } del archivo está dañada. El archivo sigue como estaba; recupérelo para conservar todo lo demás.
file-picture-too-large = Una imagen del archivo ocupa { $size } MB, lo cual es demasiado. El archivo no se abrió y no se cambió nada.
file-many-entries = El archivo tiene { $count } entradas; una lista tiene como máximo { $limit }. No se abrió y no se cambió nada.
file-save-changed = El archivo cambió en el disco desde que se abrió. No se escribió nada; se pueden conservar ambos.
file-save-would-lose = Ese archivo contiene cosas que esta versión de Colibrí no puede conservar. Se dejó como estaba; guarde con otro nombre.
file-save-not-allowed = No tiene permiso para escribir ahí, o el archivo es de solo lectura. El archivo anterior sigue como estaba; guarde en otra carpeta.
file-save-full = El disco está lleno. El archivo anterior sigue como estaba; libere espacio o guarde en otro disco.
file-save-no-folder = La carpeta ya no existe. Su lista está a salvo en la ventana; guarde en otra carpeta.
file-save-folder = Hay una carpeta con ese nombre. Elija otro nombre para la lista.
file-save-not-a-file = Hay un dispositivo o una tubería con ese nombre. Elija otro nombre para la lista.
file-save-too-large = La lista, con sus imágenes, es más grande de lo que puede ser un archivo ({ $limit } MB). No se escribió nada; use menos imágenes o imágenes más pequeñas.
file-save-disk = No se pudo guardar la lista ({ $reason }). El archivo anterior sigue como estaba; inténtelo de nuevo o guarde en otro lugar.
file-newer-format = Este archivo se hizo con una versión más reciente de Colibrí (formato { $format }; esta versión conoce el { $ours }). Se puede leer, pero al guardarlo aquí se perdería algo.
file-unknown-field = Esta versión de Colibrí no conoce el campo «{ $field }». La lista se puede leer, pero al guardarla aquí ese campo se perdería.
file-copied-entry = «{ $title }» estaba dos veces en el archivo con el mismo identificador; la segunda ahora es una entrada propia.
file-copied-section = La sección «{ $heading }» estaba dos veces en el archivo con el mismo identificador; la segunda ahora es una sección propia.
file-absent-cover = «{ $title }»: su cubierta no está en el archivo. Se conservan todas las imágenes; elija de nuevo la cubierta.
file-absent-logo = El logotipo no está en el archivo. Se conservan todas las imágenes; elija de nuevo el logotipo.
file-renamed-picture = La imagen «{ $name }» recibió el nombre que le corresponde.
file-lines = { $from ->
    [0] En el archivo
   *[other] { $more ->
        [yes] Líneas { $from } a { $to }
       *[no] Línea { $from }
    }
}
file-lost-entry = { $lines }: no se pudo leer la entrada «{ $title }».
file-lost-entry-unknown = { $lines }: no se pudo leer una entrada.
file-lost-entry-field = { $lines }: en «{ $title }» no se pudo leer «{ $field }», entero o en parte.
file-lost-entry-line = { $lines }: no se pudo leer una parte de «{ $title }».
file-lost-untitled-field = { $lines }: no se pudo leer una parte de una entrada.
file-lost-section-field = { $lines }: no se pudo leer una parte de una sección.
file-lost-list-field = { $lines }: de la lista misma no se pudo leer «{ $field }», entero o en parte.
file-lost-picture = { $lines }: no se pudo leer una imagen.
file-lost-letters = { $lines }: no se pudieron leer algunas letras; se sustituyeron por �.
file-lost-unknown = { $lines }: esto no se pudo leer.

## Shelf: this computer's own folder

shelf-no-place = Esta computadora no indica ninguna carpeta para lo que Colibrí guarda; se puede trabajar y guardar listas, pero no se conservan listas recientes, borradores ni preferencias.
shelf-disk = No se puede usar la carpeta propia de Colibrí en esta computadora ({ $reason }). Sus listas no se ven afectadas; guarde a menudo, pues quizás no se conserven borradores.
shelf-damaged = Algo en la carpeta propia de Colibrí en esta computadora no se puede leer. Sus listas no se ven afectadas.
shelf-settings-aside = No se pudieron leer sus preferencias y se usan las habituales; las anteriores se conservan en { $path }.
shelf-vocabulary-aside = No se pudo leer el vocabulario de esta computadora. Se guardó aparte como { $path }; nada de lo que contiene se ha perdido. Mientras no se repare, los idiomas y las culturas llevan los nombres del programa; las listas conservan los suyos.
shelf-claim-taken = Esta lista ya está abierta en otra ventana. Trabaje allí o véala aquí sin guardar.

template-dia-birth-prek = Día: del nacimiento a prekínder
template-dia-k-2 = Día: kínder a 2.º{"\u00A0"}grado
template-dia-3-5 = Día: 3.º{"\u00A0"}a 5.º{"\u00A0"}grado
template-dia-6-8 = Día: 6.º{"\u00A0"}a 8.º{"\u00A0"}grado
template-dia = Día: todas las edades
template-summer = Lectura de verano
template-plain = Lista sencilla
template-birth-prek = Del nacimiento a prekínder
template-k-2 = Kínder a 2.º grado
template-3-5 = 3.º a 5.º grado
template-6-8 = 6.º a 8.º grado
template-board-books = Libros de cartón
template-picture-books = Libros álbum
template-rhymes = Canciones y rimas
template-early-readers = Primeras lecturas
template-fiction = Ficción
template-nonfiction = Libros informativos
template-graphic-novels = Novelas gráficas
template-poetry = Poesía y novelas en verso

## Vocabulary

## Search: facets

facet-text = Idioma del texto
facet-bilingual = Bilingüe con
facet-translated-from = Traducido de
facet-words-woven-in = Palabras intercaladas
facet-also-published-in = También publicado en
facet-audio = Audio en
facet-other-use = Otros usos de un idioma
facet-about = Sobre una cultura
facet-by = De alguien de una cultura
facet-setting = Ambientado en
facet-age-band = Edades
facet-format = Formato
facet-year = Año
facet-award = Premio
facet-publisher = Editorial
facet-status = Estado
facet-portrayal = Cómo se muestra a los grupos
facet-section = Sección
facet-not-stated = Sin indicar
facet-none = Ninguno
facet-none-bilingual = No es bilingüe
facet-none-translated-from = No es una traducción
facet-none-words-woven-in = Sin palabras intercaladas
facet-none-audio = Sin audio
facet-none-about = Ninguna cultura en particular
facet-none-by = No nombran ninguna cultura como propia
facet-none-setting = Ningún lugar en particular
facet-none-award = Sin premio
facet-section-number = Sección { $number }
facet-section-gone = Una sección que ya no está

## Check

check-quoted = «{ $text }»
check-untitled = Libro sin título
check-spelling = «{ $text }» ({ $count ->
    [one] una vez
   *[other] { $count } veces
})
check-missing-title = Un libro no tiene título todavía.
check-missing-author = { $book }: no se indica quién lo escribió ni quién más participó.
check-missing-publisher = { $book }: falta la editorial.
check-missing-year = { $book }: falta el año de publicación.
check-missing-isbn = { $book }: no tiene ISBN.
check-missing-annotation = { $book }: no hay reseña en { $language }.
check-isbn-digit = { $book }: el ISBN { $written } tiene un dígito incorrecto; el último debería ser { $expected }, no { $found }.
check-isbn-lost-zero = { $book }: parece que el ISBN { $written } perdió el cero inicial; podría ser { $repaired }.
check-isbn-length = { $book }: el ISBN { $written } tiene { $digits ->
    [one] 1 dígito
   *[other] { $digits } dígitos
}; un ISBN tiene 10 o 13.
check-isbn-not-understood = { $book }: «{ $written }» no es un ISBN.
check-year-not-understood = { $book }: «{ $written }» no se reconoce como año de publicación.
check-year-in-future = { $book }: el año de publicación, { $year }, aún no ha llegado.
check-same-isbn = { $books }: { $times } entradas tienen el mismo ISBN, { $isbn }.
check-same-title = { $book } aparece { $times ->
    [2] dos veces
   *[other] { $times } veces
} en la lista, con el mismo autor.
check-person-spellings = Es posible que el nombre de una misma persona esté escrito de { $count ->
    [2] dos maneras
   *[other] { $count } maneras
}: { $spellings }.
check-publisher-spellings = Es posible que el nombre de una misma editorial esté escrito de { $count ->
    [2] dos maneras
   *[other] { $count } maneras
}: { $spellings }.
check-annotation-too-long = { $book }: la reseña en { $language } tiene { $words } palabras; esta lista permite { $limit }.
check-word-overused = «{ $word }» aparece en { $annotations } de { $of } reseñas en { $language }.
check-broken-text = { $book }: se perdieron o se alteraron letras en «{ $excerpt }»; conviene compararlo con el libro.
check-cover-without-alternative = { $book }: la cubierta no está descrita en { $languages } para quienes no pueden verla.
check-missing-translator = { $book }: es una traducción, pero no se indica quién tradujo.
check-script-without-language = { $book }: en un título aparece «{ $word }», en letras con las que no se escribe ningún idioma indicado para el libro.
check-bilingual-title = { $book }: el título tiene dos mitades («{ $sign }»), pero solo se indica un idioma.
check-by-without-source = { $book }: no se indica dónde { $person } nombra esta cultura; conviene anotar la fuente.
check-tags-suggested = { $book }: { $tags ->
    [one] 1 etiqueta es solo una sugerencia; confírmela o quítela.
   *[other] { $tags } etiquetas son solo sugerencias; confírmelas o quítelas.
}

## Check: balance and aims

aim-books = Al menos { $count } { $kind }
aim-share = Al menos un { $percent } % del total: { $kind }
aim-languages = { $count ->
    [one] Al menos 1 idioma
   *[other] Al menos { $count } idiomas
}
aim-languages-beside = { $count ->
    [one] Al menos 1 idioma además de { $beside }
   *[other] Al menos { $count } idiomas además de { $beside }
}
aim-different = Número de { $spread } diferentes: al menos { $count }
aim-even = { $count ->
    [one] Como máximo 1 libro de diferencia entre { $spread }
   *[other] Como máximo { $count } libros de diferencia entre { $spread }
}
aim-kind-bilingual = { $count ->
    [one] libro bilingüe
   *[other] libros bilingües
}
aim-kind-translated = { $count ->
    [one] libro traducido
   *[other] libros traducidos
}
aim-kind-wordless = { $count ->
    [one] libro sin palabras
   *[other] libros sin palabras
}
aim-kind-words-woven-in = { $count ->
    [one] libro con palabras intercaladas de otro idioma
   *[other] libros con palabras intercaladas de otro idioma
}
aim-kind-of-the-culture-shown = { $count ->
    [one] libro de alguien de la cultura que muestra
   *[other] libros de alguien de la cultura que muestran
}
aim-kind-awarded = { $count ->
    [one] libro premiado
   *[other] libros premiados
}
aim-kind-in-language = { $count ->
    [one] libro en { $language }
   *[other] libros en { $language }
}
aim-kind-about = { $count ->
    [one] libro sobre la cultura { $culture }
   *[other] libros sobre la cultura { $culture }
}
aim-kind-by = { $count ->
    [one] libro de personas que nombran como propia la cultura { $culture }
   *[other] libros de personas que nombran como propia la cultura { $culture }
}
aim-kind-format = { $count ->
    [one] libro del formato «{ $format }»
   *[other] libros del formato «{ $format }»
}
aim-kind-set-in = { $count ->
    [one] libro ambientado en { $place }
   *[other] libros ambientados en { $place }
}
aim-spread-cultures = culturas
aim-spread-cultures-of-makers = culturas de sus creadores
aim-spread-original-languages = idiomas originales
aim-spread-settings = lugares
aim-spread-age-bands = grupos de edad
aim-spread-formats = formatos
aim-spread-publishers = editoriales
aim-spread-sections = secciones
aim-in-section = { $section }: { $aim }
aim-outcome = { $aim } { $reached }.
aim-reached-number = { $lacks ->
    [0] Cumplida: { $has }
    [one] No cumplida: { $has }, falta 1
   *[other] No cumplida: { $has }, faltan { $lacks }
}
aim-reached-share = { $lacks ->
    [0] Cumplida: { $has } de { $of } libros ({ $percent } %)
   *[other] No cumplida: { $has } de { $of } libros ({ $percent } %), hacen falta { $wants }
}
aim-reached-beyond-all = No cumplida: { $has } de { $of } libros; nunca se alcanza más del 100 %
aim-reached-section-gone = No cumplida: su sección ya no está en la lista
aim-reached-distance = { $lacks ->
    [0] Cumplida: { $most } tiene { $many }, { $least } tiene { $few }
   *[other] No cumplida: { $most } tiene { $many }, { $least } tiene { $few }; la diferencia excede en { $lacks }
}
aim-reached-nothing = Cumplida: todavía no hay nada que comparar
balance-title = Qué abarca la lista
balance-untitled = Lista sin título
balance-whole = Toda la lista
balance-counted-accepted = { $count ->
    [one] 1 libro aceptado
   *[other] { $count } libros aceptados
}
balance-counted-all = { $count ->
    [one] 1 libro no rechazado
   *[other] { $count } libros no rechazados
}
balance-compared = { $count ->
    [one] En comparación con «{ $list }» (1 libro)
   *[other] En comparación con «{ $list }» ({ $count } libros)
}
balance-reading = Cada libro se cuenta en todos los grupos a los que pertenece; por eso las cifras de una tabla no suman el número de libros. «Sin indicar» significa que nadie lo ha dicho, no que no lo haya.
balance-aims = Metas
balance-stated = Indicado en { $stated } de { $of } libros{ $none ->
    [0] .
   *[other] , ninguno en { $none }.
}
balance-suggested = { $count } solo por sugerencia
balance-with-suggested = { $text }; { $count } de ellos solo por sugerencia
balance-more = { $count ->
    [one] Uno más no se muestra.
   *[other] No se muestran otros { $count }.
}
balance-missing = Aquí no hay, aunque otros libros de la lista lo tienen: { $names }{ $more ->
    [0] .
   *[other] {" "}y { $more } más.
}
balance-silent = { $count ->
    [one] Sin indicar en el único libro: { $facets }.
   *[other] Sin indicar en ninguno de los { $count } libros: { $facets }.
}
balance-about-by = Sobre una cultura, y de quién
balance-about-by-stated = De los libros sobre cada cultura, cuántos son de alguien que la nombra como propia.
balance-about-by-row = de { $about }; { $others } de otras personas, { $silent } sin indicar
balance-pairs = Idiomas y culturas juntos
balance-pairs-stated = Libros en un idioma y sobre una cultura, primero los más frecuentes.
balance-pair = { $language } · { $culture }
balance-before = antes { $before }
balance-column-name = Grupo
balance-column-books = Libros
balance-column-before = Antes
balance-column-aim = Meta
balance-column-reached = Alcanzado
balance-no-books = Todavía no hay libros que contar.

## Import

import-too-large = El archivo ocupa { $megabytes } MB y se pueden importar { $most } MB como máximo. No se importó nada; divida la hoja en otras más pequeñas.
import-too-many-rows = La hoja tiene más de { $most } filas. No se importó nada; divídala en otras más pequeñas.
import-too-many-cells = La hoja tiene más celdas de las que se pueden importar ({ $most } columnas como máximo). No se importó nada; guárdela de nuevo sin las columnas vacías.
import-empty = El archivo está vacío. No se importó nada; compruebe que sea el archivo correcto.
import-only-header = La hoja tiene encabezados, pero ninguna fila debajo. No se importó nada; compruebe que sea la hoja correcta.
import-a-list = Esto es una lista hecha con Colibrí, no una hoja de cálculo. No se importó nada; ábrala.
import-not-text = Este no es un archivo CSV ni TSV. No se importó nada; ábralo en su propio programa y guárdelo como CSV (UTF-8).
import-left-blank = La fila está vacía.
import-left-above-header = Está por encima de los encabezados de las columnas.
import-left-header-again = Repite los encabezados de las columnas.
import-left-heading = Es el encabezado de las filas que siguen.
import-left-no-title = No tiene título ni ISBN.
import-open-quote = Línea { $line }: hay unas comillas que se abren y no se cierran; se conservan como parte del texto. Conviene revisar el libro.
import-repeated = Línea { $line }: es el mismo libro que en la línea { $before }. Se importan los dos.
import-on-list-already = Línea { $line }: el libro ya está en la lista. Se importa otra vez.
import-noted = Línea { $line }: lo que no cabe en ningún campo va a las notas.
import-field-section = Sección
import-field-title = Título
import-field-subtitle = Subtítulo
import-field-other-contributors = Otras personas
import-field-publisher = Editorial
import-field-imprint = Sello
import-field-year = Año
import-field-isbn = ISBN
import-field-languages = Idiomas
import-field-language-form = Uso de los idiomas
import-field-original-language = Idioma original
import-field-cultures = Culturas
import-field-about = Trata de (culturas)
import-field-by = De quién (culturas)
import-field-awards = Premios
import-field-annotation = Reseña
import-field-annotation-in = Reseña en { $language }
import-field-format = Formato
import-field-ages = Edades
import-field-grades = Grados
import-field-price = Precio
import-field-pages = Páginas
import-field-series = Serie
import-field-series-number = Número en la serie
import-field-original-title = Título original
import-field-original-year = Año del original
import-field-original-romanized = Título original en letras latinas
import-field-original-country = País del original
import-field-title-language = Idioma del título
import-field-people-order = Orden de las personas
import-field-section-in = Sección en { $language }
import-field-section-introduction = Introducción de la sección
import-field-section-introduction-in = Introducción de la sección en { $language }
sheet-none = ninguna
sheet-to-confirm = por confirmar
import-field-country = País
import-field-settings = Ambientado en
import-field-call-number = Signatura
import-field-tags = Palabras clave
import-field-notes = Notas
import-field-status = Estado
import-field-other = Notas, con el encabezado
import-field-left-out = No importar
import-cover-large-file = El archivo de la imagen ocupa { $megabytes } MB y una cubierta puede ocupar { $most } MB. La lista no cambió; elija una imagen más pequeña.
import-cover-many-pixels = La imagen tiene { $width } × { $height } píxeles, demasiados para leerla: como máximo { $side } por lado y { $millions } millones en total. La lista no cambió; elija una imagen más pequeña.
import-cover-not-a-picture = Esta no es una imagen que se pueda leer (JPEG, PNG, WebP o GIF). La lista no cambió; elija otro archivo.
import-cover-damaged = La imagen está dañada y no se puede leer. La lista no cambió; elija otro archivo.
import-picture-unreadable = El archivo no se puede leer. La lista no cambió; elija otro archivo.

## Print: labels on the printed page
print-draft = BORRADOR
print-untitled = Lista de libros
print-title-missing = [Falta el título]
print-empty = Esta lista todavía no tiene libros aceptados.
print-by = Por { $names }
print-illustrated-by = Ilus. de { $names }
print-illustrated-by-the-author = Ilustraciones propias
print-illustrated-by-the-authors = Ilustraciones propias
print-translated-by = Trad. de { $names }
print-edited-by = Ed. de { $names }
print-adapted-by = Adaptación de { $names }
print-compiled-by = Compilación de { $names }
print-photographs-by = Fotografías de { $names }
print-narrated-by = Narración de { $names }
print-cover-by = Cubierta de { $names }
print-calligraphy-by = Caligrafía de { $names }
print-contributions-by = Con { $names }
print-two-names = { $first } y { $last }
print-two-names-before-i = { $first } e { $last }
print-set-in = ambientado en { $places }
print-original-title = Título original:
print-about = Trata de: { $cultures }
print-by-culture = { $name }: { $cultures }
index-languages = Libros por idioma
index-cultures = Libros por cultura
index-authors = Libros por autor
index-titles = Libros por título
index-bilingual = Bilingües
index-about = Sobre esta cultura
index-by = De personas de esta cultura
index-see = Véase también { $names }
print-isbn = ISBN { $isbn }
print-warning-character = Ninguna tipografía del programa tiene el carácter { $character } ({ $code }). En «{ $title }» se imprime � en su lugar.
print-warning-character-of-list = Ninguna tipografía del programa tiene el carácter { $character } ({ $code }). En los textos que acompañan la lista se imprime � en su lugar.
print-warning-shortened = «{ $title }»: un texto es demasiado largo para imprimirse entero; solo se imprime el principio.
print-warning-shortened-of-list = Un texto de la propia lista es demasiado largo para imprimirse entero; solo se imprime el principio.
print-warning-picture = No se pudo leer la cubierta de «{ $title }». En su lugar se imprime una tarjeta sencilla.
print-warning-logo = No se pudo leer el logotipo de la lista. No se imprime; vuelva a elegirlo.
print-warning-own-picture = No se pudo leer la imagen elegida para este impreso. No se imprime; vuelva a elegirla.
print-warning-library-logo = No se pudo leer el logotipo de su biblioteca. No se imprime; vuelva a elegirlo.
print-error-inaccessible = No todas las personas podrían leer las páginas de la plantilla { $name }, por eso no se hizo el PDF: { $details }. Una plantilla indica el título del documento con #set document(title: list.title.text), y su primer encabezado es de primer nivel.
print-error-template = La plantilla { $file } tiene un error en la línea { $line }: { $details }. La lista no ha cambiado; corrija la plantilla o elija una del programa.
print-warning-untranslated = «{ $title }» todavía no tiene reseña en { $language }; en esta hoja no se imprime ninguna.
print-warning-other-language = { $count ->
    [one] Una reseña todavía no está escrita en { $language } y aparece en otro idioma.
   *[other] { $count } reseñas todavía no están escritas en { $language } y aparecen en otro idioma.
}
print-warning-no-template = La plantilla «{ $name }» no está en esta computadora. Se usa la del programa.
print-fits = Cabe todo.
print-fits-room = { $count ->
    [one] Cabe todo, y queda espacio para un libro más.
   *[other] Cabe todo, y queda espacio para unos { $count } libros más.
}
print-runs-over = { $lines ->
    [one] A la lista le sobra una línea.
   *[other] A la lista le sobran { $lines } líneas.
}
print-runs-over-books = { $count ->
    [one] Cabe sin el último libro, «{ $title }».
   *[other] Cabe sin los últimos { $count } libros, a partir de «{ $title }».
}
print-runs-over-words = { $count ->
    [one] Cabe sin el último libro, «{ $title }», o con unas { $words } palabras menos en las reseñas.
   *[other] Cabe sin los últimos { $count } libros, a partir de «{ $title }», o con unas { $words } palabras menos en las reseñas.
}
print-left-out = { $count ->
    [one] Un libro no cabe y no se imprime
   *[other] { $count } libros no caben y no se imprimen
}: { $titles }.
print-about-list = Acerca de esta lista
print-languages = Idiomas de estos libros
print-in-shelf-order = En el orden de las signaturas dentro de cada sección.
print-in-list-order = En el orden de la lista: no todos los libros tienen signatura.
print-count = { $count ->
    [one] 1 libro
   *[other] { $count } libros
}
print-call-number = Signatura
print-book = Libro
print-edition = ISBN y formato
print-pulled = Listos
print-pulled-of = de { $count }
print-pulled-by = Iniciales
print-date = Fecha
print-find = Encuentre estos libros
print-hours = Horario
print-programs = Programas
print-your-library = Nombre, horario y programas de su biblioteca
print-members = Comité: { $names }
print-code = Código QR: { $address }
print-more-one = y un libro más
print-more-many = y { $count } libros más
print-both-sides = Imprima por las dos caras, con vuelta por el borde largo, y corte por las marcas.
print-cut = Corte por las marcas.
print-warning-cut = De «{ $title }» hay más que decir de lo que cabe en su tarjeta; solo se imprime el principio.
print-code-no-address = «{ $text }» no es una dirección web. Debería parecerse a biblioteca.org/libros.
print-code-too-long = Esta dirección web tiene { $length } letras. En un código que un teléfono pueda leer caben { $most }; use una dirección más corta.
print-error-layout = No se pudo componer la página. Su lista está a salvo y sin cambios. Si vuelve a ocurrir, comuníquelo con este texto: { $details }
print-error-pdf = No se pudo crear el PDF. Su lista está a salvo y no se escribió ningún archivo. Si vuelve a ocurrir, comuníquelo con este texto: { $details }

## Export

## Command line

## Merge: what differs between two states of a list

merge-quoted = «{ $title }»
merge-untitled = un libro sin título
merge-no-heading = una sección sin encabezado
merge-and-more = { $names } y { $count } más
merge-added = { $count ->
    [one] { $count } libro agregado: { $titles }.
   *[other] { $count } libros agregados: { $titles }.
}
merge-removed = { $count ->
    [one] { $count } libro quitado: { $titles }.
   *[other] { $count } libros quitados: { $titles }.
}
merge-changed = { $count ->
    [one] { $count } libro modificado: { $titles }.
   *[other] { $count } libros modificados: { $titles }.
}
merge-moved = { $count ->
    [one] { $count } libro cambiado de lugar: { $titles }.
   *[other] { $count } libros cambiados de lugar: { $titles }.
}
merge-sections-added = { $count ->
    [one] Sección agregada: { $names }.
   *[other] { $count } secciones agregadas: { $names }.
}
merge-sections-removed = { $count ->
    [one] Sección quitada: { $names }.
   *[other] { $count } secciones quitadas: { $names }.
}
merge-sections-changed = { $count ->
    [one] Sección modificada: { $names }.
   *[other] { $count } secciones modificadas: { $names }.
}
merge-sections-moved = { $count ->
    [one] Sección cambiada de lugar: { $names }.
   *[other] { $count } secciones cambiadas de lugar: { $names }.
}
merge-list = Sobre la lista misma: { $parts }.
merge-field-title = título
merge-field-subtitle = subtítulo
merge-field-title-language = idioma del título
merge-field-original = título original
merge-field-series = serie
merge-field-people = personas
merge-field-publisher = editorial
merge-field-imprint = sello
merge-field-country = país
merge-field-year = año
merge-field-isbns = ISBN
merge-field-format = formato
merge-field-audience = edades y grados
merge-field-price = precio
merge-field-pages = páginas
merge-field-availability = disponibilidad
merge-field-awards = premios
merge-field-languages = idiomas
merge-field-about = culturas
merge-field-settings = lugares
merge-field-portrayals = cómo se muestra a los grupos
merge-field-none-of = lo que no tiene
merge-field-annotation = reseña
merge-field-cover = cubierta
merge-field-tags = palabras clave
merge-field-call-number = signatura
merge-field-status = estado
merge-field-declined-because = motivo del descarte
merge-field-notes = notas
merge-part-language = idioma principal
merge-part-also-issued-in = otros idiomas
merge-part-stage = borrador o definitiva
merge-part-charge = encargo
merge-part-scope = alcance
merge-part-style = estilo de la lista
merge-part-introduction = introducción
merge-part-credits = créditos
merge-part-funders = patrocinio
merge-part-permission = permiso de copia
merge-part-disclaimer = aviso
merge-part-slogan = lema
merge-part-logo = logotipo
merge-part-members = integrantes del comité
merge-part-prints = opciones de impresión guardadas
merge-part-terms = términos de culturas
merge-part-language-names = nombres de idiomas
merge-part-aims = metas
cli-usage = Uso:
cli-options = Argumentos y opciones:
cli-commands = Comandos:
cli-about = Para crear, etiquetar, revisar, imprimir y compartir listas de libros reseñados, sin conexión. Sin un comando se abre la ventana.
cli-about-new = Crea una lista nueva.
cli-about-import = Agrega a una lista las filas de hojas CSV o TSV.
cli-about-export = Hace una copia de una lista para todo el público: sin notas ni otros asuntos del comité, solo con los libros aceptados.
cli-about-check = Indica lo que conviene revisar en una lista antes de publicarla.
cli-about-recover = Guarda en otro archivo todo lo que aún se puede leer de una lista dañada.
cli-about-search = Busca libros en varias listas por título, personas, editorial, ISBN, lugar, premio, idioma, cultura, palabra clave o reseña.
cli-about-balance = Dice qué abarca una lista: idiomas, culturas, edades, formatos, y qué metas se cumplen.
cli-help-with = La compara con esta lista, por ejemplo la del año pasado
cli-help-all = Cuenta todos los libros no rechazados, no solo los aceptados
cli-help-balance-section = Solo esta sección: su encabezado o su número
cli-help-balance-format = pdf, html o csv (los ISBN y títulos para el análisis de colecciones de Diverse BookFinder)
cli-help-balance-json = Muestra las cifras en JSON, para otros programas
cli-help-balance-lang = El idioma: en o es
cli-no-section = No hay ninguna sección «{ $section }». Escriba su encabezado tal como está en la lista, o su número.
cli-no-isbn = «{ $title }» no tiene ISBN y no se incluye.
cli-balance-made = { $file }: creado
cli-help-window-file = La lista que se abre en la ventana
cli-help-new-file = El archivo que se crea; nunca se reemplaza uno que ya existe
cli-help-title = El título de la lista
cli-help-template = Sus secciones: dia, dia-birth-prek, dia-k-2, dia-3-5, dia-6-8, summer o plain (normalmente plain)
cli-help-new-lang = Su idioma principal como código: en, es, vi (normalmente el del sistema)
cli-help-sheets = Las hojas CSV o TSV que se importan
cli-help-into = La lista a la que se agregan
cli-help-section = Pone todos los libros bajo este encabezado, diga lo que diga la hoja
cli-help-list = La lista
cli-help-format = pdf, html, docx, md, txt, csv o ron (una copia pública de la lista), o varios separados por comas
cli-help-out = El archivo que se escribe; reemplaza una copia anterior, pero nunca una lista
cli-help-printable = handout (hoja), brochure (folleto), bookmarks (separadores), shelf-talkers (tarjetas de estante), poster (cartel), checklist (lista de cotejo), bilingual, index, varios separados por comas, o all, todos (normalmente handout)
cli-help-paper = letter (carta) o a4 (normalmente letter)
cli-help-columns = 1 o 2 columnas de texto (normalmente 1)
cli-help-ink = colour (color) o black-and-white (blanco y negro), o ambos con una coma (normalmente colour)
cli-help-covers = yes o no: con o sin imágenes de las cubiertas (normalmente yes)
cli-help-language-notes = yes o no: con o sin una línea sobre los idiomas de cada libro (normalmente yes)
cli-help-cultures = yes o no: con o sin una línea sobre las culturas que alguien ha confirmado (normalmente no)
cli-help-index = language, culture, author, title o varios separados por comas: índices al final (normalmente ninguno)
cli-help-style = title-first (primero el título), author-first (primero el autor), international o spanish-language (normalmente el de la lista)
cli-help-lang = El idioma de los rótulos y las reseñas como etiqueta, o varios separados por comas: en,es (normalmente el de la lista)
cli-help-export-out = El archivo que se escribirá, o la carpeta cuando son varias copias; una copia anterior se reemplaza, una lista nunca
cli-help-export-paper = letter (carta), a4, tabloid (11 × 17), a3, o varios separados por comas (normalmente letter)
cli-help-second = El segundo idioma de una hoja bilingüe (normalmente el siguiente en que está escrita la lista)
cli-help-pairing = side-by-side (lado a lado) o in-turn (por turnos): cómo van los dos idiomas en una hoja bilingüe (normalmente side-by-side)
cli-help-set = Empezar con las opciones guardadas en la lista con este nombre
cli-help-print-template = Una plantilla propia, de la carpeta «prints» entre los archivos de Colibrí
cli-help-library = yes (sí) o no: con lo que su biblioteca dice de sí misma, guardado en esta computadora (normalmente no)
cli-help-per-sheet = Cuántos por hoja: separadores 4 o 5, tarjetas de estante 4, 6 u 8 (normalmente 4)
cli-help-composition = covers (cubiertas) o titles (títulos): lo que muestra un cartel (normalmente covers)
cli-help-palette = river, orchard, dusk o earth: los colores (normalmente river)
cli-help-art = hummingbird (colibrí), papel-picado, books (libros) o plain (sencillo): la imagen junto al título (normalmente hummingbird)
cli-help-annotations = yes (sí) o no: con o sin reseñas (normalmente sí)
cli-help-isbns = yes (sí) o no: con o sin ISBN (normalmente sí)
cli-help-prices = yes (sí) o no: con o sin precios (normalmente no)
cli-help-members = yes (sí) o no: con o sin los nombres de integrantes que aceptan figurar (normalmente no)
cli-help-address = Una dirección web donde se encuentra la lista, impresa como código QR
cli-no-template = No hay ninguna plantilla «{ $name }» en la carpeta «prints» entre los archivos de Colibrí. No se escribió nada.
cli-no-print = Allí no hay opciones guardadas con el nombre «{ $name }». No se escribió nada.
cli-help-json = Muestra los resultados en JSON, para otros programas
cli-help-damaged-file = La lista dañada; queda como está
cli-help-recovered = El archivo que se escribe; nunca se reemplaza uno que ya existe
cli-help-text = Lo que se busca; no importan los acentos ni las mayúsculas
cli-help-lists = Las listas en las que se busca
cli-help-version = Muestra la versión
cli-help-help = Muestra esta ayuda
cli-see-help = Más información: colibri --help
cli-nothing-found = No se encontró nada: «{ $text }»
cli-missing = Falta algo: { $argument }
cli-unknown = No se entiende: { $argument }
cli-no-value = Falta un valor después de { $argument }
cli-bad-value = «{ $value }» no es válido para { $argument }
cli-other-value = «{ $value }» no es válido para { $argument }; los valores posibles son: { $valid }
cli-only-for-pdf = { $argument } solo se puede usar con --as pdf
cli-conflict = No se pueden usar juntos: { $argument }
cli-not-understood = No se entienden los argumentos.
cli-no-window = No se puede abrir la ventana: { $reason }. Los comandos funcionan sin ella.
cli-refused = { $file }: { $sentence }
cli-no-file = No existe ese archivo. Compruebe el nombre y la carpeta.
cli-folder = Esto es una carpeta, no un archivo. Indique un archivo que esté dentro de ella.
cli-no-folder = No existe esa carpeta. No se escribió nada; créela primero o elija otra.
cli-changed = Alguien más cambió el archivo en este mismo momento. No se escribió nada; ejecute de nuevo el comando.
cli-output = No se pudo escribir el resultado en la salida estándar ({ $reason }).
cli-already-there = Ya existe un archivo con ese nombre. No se cambió nada; elija otro nombre.
cli-would-replace-list = Este archivo es una lista y la copia la reemplazaría. No se cambió nada; elija otro nombre para la copia.
cli-reserved = La lista contiene algo que esta versión de Colibrí no conoce. No se cambió nada; use la versión más reciente para agregarle libros.
cli-unfit = Las filas no caben en la lista. No se cambió nada.
cli-some-unread = No se pudo buscar en { $count } de { $of } listas.
cli-new-done = { $file }: lista nueva con { $count ->
    [one] 1 sección
   *[other] { $count } secciones
}
cli-imported = { $file }: { $entries ->
    [one] 1 libro importado
   *[other] { $entries } libros importados
}, { $left ->
    [one] 1 fila omitida
   *[other] { $left } filas omitidas
} ({ $encoding })
cli-suggested = { $count ->
    [one] 1 idioma o cultura queda como sugerencia hasta que alguien lo confirme
   *[other] { $count } idiomas y culturas quedan como sugerencias hasta que alguien los confirme
} en la ventana
cli-left-out = Línea { $line } omitida. { $reason }
cli-exported = { $file }: { $entries ->
    [one] 1 libro exportado
   *[other] { $entries } libros exportados
}
cli-checked = { $file }: { $entries ->
    [one] 1 libro revisado
   *[other] { $entries } libros revisados
}, { $findings ->
    [0] nada que mirar de nuevo
    [one] 1 cosa que conviene mirar de nuevo
   *[other] { $findings } cosas que conviene mirar de nuevo
}
cli-recovered = { $file }: { $entries ->
    [one] 1 libro recuperado
   *[other] { $entries } libros recuperados
}, { $lost ->
    [0] no se perdió nada
    [one] 1 parte perdida
   *[other] { $lost } partes perdidas
}

## Merge: what differs between two states of a list


## Window: shared

app-name = Colibrí
notice-read = Entendido

dialog-cancel = Cancelar
dialog-close = Cerrar
dialog-untitled = Lista sin título
dialog-untitled-book = Libro sin título
moment-time = { $hour ->
    [1] la
   *[other] las
} { $hour }:{ $minute } { $half ->
    [am] a. m.
   *[pm] p. m.
}
moment-today = hoy a { $time }
moment-yesterday = ayer a { $time }
moment-date = el { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }

## Window: shelf screen

shelf-tagline = Listas de libros, hechas entre todos
shelf-welcome = Le damos la bienvenida a Colibrí
shelf-welcome-words = Aquí puede preparar una lista de libros con su comité: agregar libros, indicar sus idiomas y culturas, y ver al momento la página que las familias tendrán en sus manos. Cada lista es un archivo suyo; nada sale de esta computadora si usted no lo envía.
shelf-sample = Ver una lista de muestra: Together with Día 2027
shelf-sample-scripts = Ver una muestra en todas las escrituras
shelf-recent = Sus listas
shelf-count = { $count ->
    [one] { $count } libro
   *[other] { $count } libros
}
shelf-opened = { $file } en { $folder } · abierta { $when }
shelf-missing = El archivo { $file } ya no está en { $folder }. Es posible que se haya movido o que tenga otro nombre.
shelf-forget = Quitar «{ $title }» de esta página; el archivo se queda donde está
shelf-templates = Empezar una lista nueva

## Window: list screen

list-untitled = Lista sin título
list-no-title = Libro sin título
list-no-people = Todavía sin personas
list-no-heading = Sección sin encabezado
list-drag = Mover «{ $title }» arrastrándolo
list-books = { $count ->
    [one] 1 libro
   *[other] { $count } libros
}
list-more-tags = +{ $count }
list-about = trata de: { $culture }
list-by = de
list-draft = borrador
list-final = definitiva
list-unsaved = sin guardar
list-saved = guardada
list-saved-at = guardada a { $time }
list-typed-refused = «{ $typed }» está escrito en un campo pero no forma parte de la lista: no se pudo agregar. El campo dice por qué.
list-parts = Parte del trabajo
tab-list = Lista
tab-coverage = Cobertura
command-coverage = Ver qué abarca la lista
coverage-accepted = Aceptados
coverage-not-declined = Todos menos los rechazados
coverage-among = Qué libros cuentan
coverage-section = Qué parte de la lista cuenta
coverage-compare = Comparar con otra lista
coverage-alone = Mostrar solo esta lista
coverage-export = Exportar el informe
coverage-as-pdf = Como página (PDF)
coverage-as-html = Como página web
coverage-as-collection = ISBN y títulos para Diverse BookFinder (CSV)
coverage-file = { $title } cobertura
coverage-written = El informe quedó escrito: { $file }.
coverage-without-isbn = { $count ->
    [one] Un libro no tiene ISBN y queda fuera: { $titles }.
   *[other] { $count } libros no tienen ISBN y quedan fuera: { $titles }.
}
coverage-here = aquí
coverage-there = allí
coverage-whole-only = La otra lista se compara solo con esta lista entera.
coverage-other-refused = { $file }: { $reason }
coverage-of = { $count } de { $all }
coverage-before = { $count } en la otra lista
coverage-change = Qué cambiaría en la lista entera
coverage-book = Libro
coverage-book-find = Buscar un libro por su título
coverage-no-book = Elija un libro para ver qué cambiaría.
coverage-if-accepted = Si se aceptara «{ $title }»:
coverage-if-taken-out = Si se quitara «{ $title }»:
coverage-accept = Aceptarlo
coverage-take-out = Quitarlo
coverage-delta = { $value }: { $before } → { $after }
aims-none = Todavía no hay metas. Escriba qué debería lograr la lista y vea con cada libro cuánto falta.
aims-add = Agregar una meta
aims-write = Agregar
aims-remove = Quitar la meta: { $aim }
aims-shape = Qué se quiere lograr
aims-shape-books = Al menos tantos libros
aims-shape-share = Al menos este porcentaje de libros
aims-shape-languages = Al menos tantos idiomas
aims-shape-different = Tantos diferentes
aims-shape-even = Diferencia máxima de libros
aims-number = Cuántos
aims-kind = Qué libros
aims-kind-in-language = libros en un idioma…
aims-kind-about = libros sobre una cultura…
aims-kind-by = libros de personas de una cultura…
aims-kind-format = libros de un formato…
aims-kind-set-in = libros ambientados en un lugar…
aims-language = Idioma
aims-culture = Cultura
aims-place = Lugar
aims-format = Formato
aims-beside = Además de estos idiomas
aims-spread = De qué
aims-refused-number = Escriba un número, 1 o más.
aims-refused-percent = Una parte de la lista es como máximo el 100 %.
aims-refused-language = Ningún idioma tiene este nombre o código. Revise la ortografía.
aims-refused-culture = Ningún término del vocabulario tiene este nombre. Revise la ortografía.
aims-refused-there = La lista ya tiene esta meta.
aims-refused-place = Escriba el nombre de un lugar.
tab-desk = Etiquetar
tab-check = Revisión
tab-print = Imprimir
tab-states = Historial
pane-list = La lista
pane-book = El libro
pane-page = La página
foot-open-pane = Mostrar: { $pane }
foot-accepted = { $count ->
    [one] 1 aceptado
   *[other] { $count } aceptados
}
foot-languages = { $count ->
    [one] 1 idioma
   *[other] { $count } idiomas
}
foot-bilingual = { $count ->
    [one] 1 bilingüe
   *[other] { $count } bilingües
}
foot-no-file = Aún sin archivo; se conserva un borrador en esta computadora
entries-find = { $count ->
    [one] Buscar en 1 libro
   *[other] Buscar en { $count } libros
}
entries-order = Orden
entries-rows = Libros
command-filter = Filtrar
filter-close = Cerrar el filtro
filter-clear = Mostrar todo
filter-keys = Espacio elige · Supr deja fuera · A alguno o todos · Esc cierra
filter-nothing = Todavía no hay libros entre los que elegir.
filter-more = { $count } más
filter-fewer = Mostrar menos
filter-any-of = alguno de estos
filter-all-of = todos estos
filter-join-tip = Libros con alguno de estos o con todos (A)
filter-leave-out = Dejar fuera { $value }
filter-without = sin { $value }
filter-suggested = { $count } sin confirmar
filter-chip = { $facet }: { $value }
filter-chip-not = no { $facet }: { $value }
filter-and = y
filter-or = o
filter-let-go = Dejar de pedir { $name }
entries-found = { $all ->
    [one] { $count } de 1 libro
   *[other] { $count } de { $all } libros
}
entries-empty = Esta lista aún no tiene libros. Agregue el primero o importe una hoja de cálculo.
entries-nothing-found = Ningún libro contiene todas esas palabras.
entries-show-all = Mostrar todos los libros
entries-narrowed-no-move = No se muestran todos los libros: mover un paso podría saltar libros que no se ven. Muestre todos los libros o arrástrelo.
entries-sorted-no-move = Los libros solo se pueden mover en el orden del comité. Elíjalo en «Orden», encima de la lista.
order-committee = Orden del comité
order-title = Por título
order-author = Por autor
order-year = Por año

desk-title = Mesa de etiquetas
desk-progress = Libro { $book } de { $books } con algo sin indicar · { $left ->
    [one] falta 1 respuesta
   *[other] faltan { $left } respuestas
}
desk-leave = Volver a la lista
desk-leave-tip = Volver a la lista, a este libro (Esc)
desk-topics = Qué preguntar
desk-topics-hint = Preguntar, en esta computadora:
desk-topic-about = De qué cultura trata
desk-topic-setting = Dónde transcurre
desk-topic-by = De quién: cada persona
desk-topic-sources = Fuente de las etiquetas «de»
desk-topic-ages = Edades o grados
desk-ask-languages = ¿En qué idiomas está?
desk-ask-about = ¿De qué culturas trata?
desk-ask-setting = ¿Dónde transcurre?
desk-ask-by = ¿Qué cultura nombra como propia { $name }?
desk-ask-source = ¿De dónde se sabe lo que { $name } nombra como propio?
desk-ask-format = ¿Qué tipo de libro es?
desk-ask-ages = ¿Para qué edades o grados?
desk-ask-awards = ¿Qué premios ha recibido?
desk-by-hint = Solo lo que dice la persona. Si nadie lo ha buscado, sáltelo: queda sin indicar.
desk-single-hint = Una respuesta lleva a la pregunta siguiente.
desk-several-hint = Cuantas convengan; la misma tecla retira una respuesta.
desk-none-about = Ninguna cultura en particular
desk-none-setting = Ningún lugar en particular
desk-none-by = { $name } no nombra ninguna cultura
desk-none-award = Ningún premio
desk-confirm = { $count ->
    [one] Confirmar lo que dice la hoja
   *[other] Confirmar las { $count } que dice la hoja
}
desk-other = Otra respuesta (pulse / para escribir)
desk-ages-hint = 4-8, o K-2 para grados
desk-ages-odd = Las edades son años enteros, como 4-8; los grados van de PreK y K a 12, como K-2.
desk-format-odd = Ningún tipo de libro se llama así. Elija uno de la lista de arriba.
desk-ages-are = Edades { $ages }
desk-grades-are = Grados { $grades }
desk-key = { $name } ({ $key })
desk-next = Siguiente
desk-back = Atrás
desk-undo = Deshacer
desk-skip = Saltar
desk-why-sheet = de una hoja, sin confirmar
desk-why-list = { $count ->
    [one] 1 libro aquí
   *[other] { $count } libros aquí
}
desk-why-person = se dice de la misma persona en «{ $title }»
desk-person = { $name }, { $role }
desk-nothing = Todo está indicado
desk-nothing-hint = No hay nada que preguntar sobre esta lista. «Qué preguntar» ofrece más preguntas.
desk-all-stated = Todo quedó indicado
desk-end = El final de la lista
desk-summary = { $stated ->
    [one] Se indicó 1 respuesta
   *[other] Se indicaron { $stated } respuestas
} en { $books ->
    [one] 1 libro
   *[other] { $books } libros
}. { $left ->
    [0] No queda ninguna.
    [one] Queda 1 sin indicar.
   *[other] Quedan { $left } sin indicar.
}
desk-topic-count = { $stated } indicadas, { $left } sin indicar
desk-again = { $count ->
    [one] Preguntar la que queda
   *[other] Preguntar las { $count } que quedan
}
desk-to-list = Listo
check-title = Por revisar
check-looking = Revisando la lista…
check-nothing = No hay nada por revisar.
check-stale = La lista cambió desde entonces. Pulse { $key } para revisarla otra vez.
check-group = { $name } ({ $count })
check-more = { $count ->
    [one] … y uno más.
   *[other] … y { $count } más.
}
check-kind-missing = Datos que faltan
check-kind-missing-annotation = Reseñas que faltan
check-kind-isbn = ISBN
check-kind-year = Años
check-kind-twice = El mismo libro dos veces
check-kind-person = Nombres de personas
check-kind-publisher = Nombres de editoriales
check-kind-long = Reseñas largas
check-kind-overused = Palabras muy repetidas
check-kind-broken = Letras dañadas
check-kind-cover = Cubiertas sin descripción
check-kind-translator = Quién tradujo
check-kind-languages = Idiomas de los títulos
check-kind-source = Fuentes de etiquetas de cultura
check-kind-suggested = Etiquetas por confirmar
check-kind-aims = Metas

wording-followed = Esta lista ahora nombra { $terms } como el vocabulario de esta computadora. Deshacer le devuelve sus propias palabras.
clash-title = ¿Qué palabras han de quedar?
clash-what = { $count ->
    [one] Esta lista nombra algo de otro modo que esta computadora. Elija una vez; no se vuelve a preguntar.
   *[other] Esta lista nombra { $count } cosas de otro modo que esta computadora. Elija una vez para cada una; no se vuelve a preguntar.
}
clash-choose = Palabras para { $term }
clash-ours = Las de esta computadora
clash-theirs = Las de la lista
clash-here = Aquí: { $wording }
clash-there = En la lista: { $wording }
clash-other-names = también { $names }
clash-as-inside = como en el programa
clash-note = Con las palabras de esta computadora cambia la lista, y deshacer se las devuelve. Con las de la lista cambia el vocabulario de esta computadora, para todas las listas.
clash-later = Decidir después
clash-settle = Dejarlo así
vocabulary-title = Vocabulario
vocabulary-part = Parte del vocabulario
vocabulary-cultures = Culturas
vocabulary-languages = Idiomas
vocabulary-find-term = Buscar un término por cualquiera de sus nombres
vocabulary-find-language = Buscar cualquier idioma por nombre o código
vocabulary-nothing-found = Nada tiene ese nombre.
vocabulary-no-languages = Ningún libro indica aún un idioma. Arriba se puede buscar cualquiera.
vocabulary-show-all = Mostrar todo
vocabulary-nothing-chosen = Elija una fila para ver sus palabras.
vocabulary-fold = Ocultar lo que está bajo { $term }
vocabulary-unfold = Mostrar lo que está bajo { $term }
vocabulary-about = tratan: { $count }
vocabulary-by = de: { $count }
vocabulary-head-about = { $count ->
    [one] Un libro trata de ello o de lo que está debajo.
   *[other] { $count } libros tratan de ello o de lo que está debajo.
}
vocabulary-head-by = { $count ->
    [one] Un libro es de alguien que lo nombra como propio, o lo que está debajo.
   *[other] { $count } libros son de alguien que lo nombra como propio, o lo que está debajo.
}
vocabulary-english = Inglés
vocabulary-spanish = Español
vocabulary-own = Nombre propio
vocabulary-other = Otros nombres
vocabulary-other-add = Otros nombres que conducen aquí, separados por comas
vocabulary-found-by = También se encuentra por: { $names }
vocabulary-headings = Epígrafes antiguos
vocabulary-headings-note = Conducen aquí cuando se importa una lista. Nunca se muestran con un libro.
vocabulary-wider = Más amplios
vocabulary-wider-add = Ponerlo bajo otro término…
vocabulary-remove-wider = Ya no bajo { $term }
vocabulary-narrower = Más específicos
vocabulary-narrower-add = Agregar un término bajo este…
vocabulary-into = Unir con
vocabulary-into-add = Hacerlo parte de otro término…
vocabulary-merge-what = ¿Hacer que { $term } sea parte de { $into }? Sus nombres conducirán allí.
vocabulary-merge-books = { $count ->
    [0] Ningún libro de esta lista lo lleva.
    [one] Cambia un libro de esta lista. Deshacer lo devuelve.
   *[other] Cambian { $count } libros de esta lista. Deshacer los devuelve.
}
vocabulary-merge = Unir
vocabulary-part-again = Hacerlo de nuevo un término propio
vocabulary-hide = Ya no ofrecerlo
vocabulary-hide-tip = Los libros que lo llevan lo conservan
vocabulary-show = Ofrecerlo de nuevo
vocabulary-books = { $count ->
    [one] Un libro
   *[other] { $count } libros
}
vocabulary-books-about = Tratan de ello: { $count ->
    [one] un libro
   *[other] { $count } libros
}
vocabulary-books-by = De: { $count ->
    [one] un libro
   *[other] { $count } libros
}
vocabulary-unknown = Ningún vocabulario conoce este término. Aquí se le puede dar nombre o incorporarlo a otro.
vocabulary-unused = Ningún libro de esta lista lo usa.
vocabulary-used-below = Los libros de esta lista usan solo términos más específicos.
vocabulary-names-note = Un campo vacío recupera el nombre del programa.
vocabulary-code = Código { $code }
vocabulary-no-term = Ningún término tiene este nombre. Elija uno de los que se ofrecen.
vocabulary-under-itself = Un término no puede estar bajo sí mismo.
vocabulary-into-itself = Un término no puede formar parte de sí mismo ni de uno que esté bajo él.
vocabulary-no-name = Un término necesita un nombre en inglés o en español.
vocabulary-there = Ya hay un término con este nombre.
vocabulary-at-top = en el nivel superior
vocabulary-under = bajo { $terms }
vocabulary-hidden = ya no se ofrece
vocabulary-merged = parte de { $term }

states-title = Historial
states-note = Los últimos veinte estados guardados en esta computadora. Abra uno para ver en qué se diferencia y recupérelo si lo desea.
states-none = Esta lista todavía no se ha guardado en esta computadora.
states-one = { $count ->
    [one] { $when } · { $count } libro
   *[other] { $when } · { $count } libros
}
states-newest = { $state } · el último guardado
states-exactly = { $when } ({ $hour }:{ $minute }:{ $second } { $half ->
    [am] a. m.
   *[pm] p. m.
})
states-reading = Leyendo…
states-same = Este estado es igual a la lista actual.
states-would = Al recuperar este estado:
states-take-back = Recuperar este estado

## Window: entry editor

book-untitled = Libro sin título
book-no-heading = Sección sin encabezado
book-place = { $section } · { $at } de { $count } · { $status }
book-title = Título
book-subtitle = Subtítulo
book-people = Personas
book-filed-as = Ordenar a { $name } como
book-filed-as-hint = Como en «Apellido, Nombre»; vacío para dejárselo al programa
book-person-number = Persona { $number }
book-person-add = Nombre, o nombre (traductor)
book-role-of = Qué hizo { $name }
book-also-illustrator = También ilustra
book-publisher = Editorial
book-imprint = Sello
book-imprint-hint = Si es distinto de la editorial
book-year = Año
book-year-odd = Esto no es un año de cuatro cifras. Se conserva y se imprime tal como se escribió.
book-isbn = ISBN
book-isbn-number = ISBN { $number }
book-isbn-add = 10 o 13 dígitos
book-isbn-form = Forma del ISBN { $number }
book-isbn-form-add = Tapa dura, rústica…
book-isbn-right = ✓ Correcto: { $isbn }
book-isbn-fine = ✓ Correcto
book-isbn-length = Un ISBN tiene 10 o 13 dígitos; este tiene { $count }.
book-isbn-lost-zero = Parece que falta un cero al principio. Las hojas de cálculo lo quitan.
book-isbn-repair = Devolver el cero: { $isbn }
book-isbn-character = Un ISBN no contiene «{ $character }».
book-isbn-check-digit = El último dígito debería ser { $expected }, no { $found }. Conviene compararlo con el libro.
book-isbn-prefix = Un ISBN de 13 dígitos empieza por 978 o 979.
book-languages = Idiomas
book-language-add = Nombre o código; ↓ para lo usual
book-language-signs = en/es bilingüe · <ja del japonés · +es palabras en español
book-language-code = { $code }, un código sin nombre aquí
book-language-nameless = Aquí no se conoce un nombre para el código { $code }. Se conserva.
book-use-text = Texto en { $language }
book-swap = Invertir
book-swap-named = Invertir: { $name } pasa a ser el original
book-swap-tip = Hacer que el original sea { $name }
book-edition = Edición en { $language }
book-edition-add = Un título de esta lista, o un ISBN
book-edition-odd = Esto no es ni un título de esta lista ni un ISBN. Se conserva tal como se escribió.
book-edition-choose = Elija el título con ↓, o escriba un ISBN.
book-edition-open = Abrir
book-edition-go = Abrir «{ $title }»
book-edition-unlink = Desvincular la edición en { $language }
book-edition-gone = Un libro que ya no está en la lista
book-original = Original: { $facts }
book-original-add = Título original, país, año
book-language-plain = Nombre o código
book-language-unknown = Ningún idioma se llama «{ $typed }». Lo escrito sigue en el campo; pruebe con otro nombre o con un código como es.
book-use-of = Cómo usa el libro el idioma { $name }
book-from-sheet = { $name } (de una hoja)
book-confirm = Confirmar
book-use-own-words = Usar «{ $typed }» tal como está escrito
book-mixed = Valores distintos
book-about = Trata de
book-culture-add = Una cultura, o sus propias palabras
book-by-person = Cultura de { $name }
book-source-none = Fuente sin indicar
book-source-of = De dónde viene «{ $name }»
book-source-note = Sobre la fuente de «{ $name }»
book-source-note-add = Una observación sobre la fuente
book-own-words = Más sobre «{ $name }»
book-own-words-add = Palabras más precisas
book-own-words-only = Las palabras de esta etiqueta
book-tag-more = Palabras, observación y fecha de «{ $name }»
book-tag-set = Asignada por { $name } { $day }
book-tag-set-by = Asignada por { $name }
book-tag-set-on = Asignada { $day }
book-by-add = Con las palabras que usa la persona
book-by-hint = Solo lo que cada persona dice de sí misma. Nada se supone a partir de un nombre.
book-none-state = Sin indicar.
book-none-undo = Volver a «sin indicar»
book-none-about = Ninguna: no trata de una cultura en particular
book-none-about-back = Volver a «sin indicar»: de qué trata
book-none-setting = Ninguno: no se ambienta en un lugar en particular
book-none-setting-back = Volver a «sin indicar»: dónde se ambienta
book-none-award = Ninguno: no tiene premios
book-none-award-back = Volver a «sin indicar»: premios
book-none-by = Ninguna: { $name } no nombra una cultura
book-none-by-back = Volver a «sin indicar»: { $name }
book-portrayals = Cómo muestra
book-portrayals-scheme = Indicar cómo muestra cada libro a un grupo
book-portrayals-why = Nueve temas, de «cualquier niño o niña» a «conceptos de raza y cultura». Nunca se imprime.
book-format = Formato
book-format-none = Sin indicar
book-ages = Edades
book-ages-odd = Las edades son años enteros, como 4-8. Se conserva tal como se escribió.
book-grades = Grados
book-grades-odd = Los grados van de PreK y K a 12, como K-2. Se conserva tal como se escribió.
book-annotation = Reseña
book-text-language = Idioma de estos textos
book-words = { $count ->
    [one] 1 palabra
   *[other] { $count } palabras
}
book-words-of = { $count } de { $limit } palabras
book-words-over = demasiado larga
book-cover = Cubierta
book-cover-choose = Elegir una imagen
book-cover-hint = O suelte una imagen en la ventana.
book-cover-reading = Leyendo la imagen…
book-cover-other = Otra imagen
book-cover-remove = Quitar la imagen
book-cover-unreadable = La imagen no se puede mostrar. Elíjala de nuevo.
book-logo = Logotipo
book-alternative = Descripción de la imagen
book-alternative-hint = Qué se ve en la imagen
book-alternative-why = Se lee en voz alta a quienes no ven la imagen.
book-part-more = Más sobre el libro
book-part-committee = Para el comité
book-award = Premio
book-award-number = Premio { $number }
book-award-add = Nombre del premio
book-award-year = Año del premio { $number }
book-award-year-add = Año
book-award-level = Nivel del premio { $number }
book-award-level-none = Nivel sin indicar
book-award-category = Categoría del premio { $number }
book-award-category-add = Categoría
book-award-recipient = Quién recibió el premio { $number }
book-award-recipient-add = Si no fue el autor
book-series = Serie
book-series-number = Número en la serie
book-original-title = Título original
book-original-romanized = En letras latinas
book-original-country = País de origen
book-original-year = Año del original
book-title-language = Idioma del título
book-title-language-hint = Si no es el idioma de la lista
book-settings = Ambientado en
book-setting-add = Un lugar
book-country = País
book-price = Precio
book-pages = Páginas
book-pages-odd = Esto no es un número entero. Se conserva tal como se escribió.
book-in-print = A la venta
book-in-print-yes = Sí
book-in-print-no = No
book-in-print-unknown = Sin consultar
book-checked = Consultado el
book-checked-hint = Año-mes-día
book-checked-odd = Escriba el día como año-mes-día, por ejemplo 2027-04-30.
book-checked-today = Hoy
book-call-number = Signatura
book-status = Estado
book-not-printed = Solo se imprimen los libros aceptados.
book-declined-because = Motivo del descarte
book-tags = Palabras clave
book-tag-add = Una palabra propia del comité
book-notes = Notas
book-never-printed = Nunca se imprime ni se exporta.
book-move-up = Subir: { $name }
book-move-down = Bajar: { $name }
book-remove-named = Quitar: { $name }
book-several = { $count ->
    [one] 1 libro elegido
   *[other] { $count } libros elegidos
}
book-several-hint = Lo que se cambia aquí cambia en todos. Se deshace de una vez.
several-role = Se usa como
several-role-likely = Lo más probable
several-add-setting = Agregar lugar
several-add-award = Agregar premio
several-award-hint = Nombre y año
several-add-keyword = Agregar palabra clave
several-awards = Premios
several-by = Personas que están en varios de estos libros
several-by-hint = Lo que una persona nombra como propio pasa a todos los libros elegidos en los que está.
several-by-in = { $name }, en { $count } libros
several-by-add = Agregar una cultura que nombra { $name }
several-add = Agregar una cultura
several-count = { $count } de { $of }
several-suggested = { $count } de una hoja
several-add-named = Agregar «{ $name }» { $count ->
    [one] al otro libro
   *[other] a los otros { $count } libros
}
several-confirm-named = Confirmar «{ $name }» en todos
several-replace-named = Reemplazar «{ $name }»
several-remove-named = Quitar «{ $name }» de todos
several-instead = En lugar de «{ $name }»
several-cancel = Cancelar
tags-languages = { $count ->
    [one] 1 idioma
   *[other] { $count } idiomas
}
tags-cultures = { $count ->
    [one] 1 cultura
   *[other] { $count } culturas
}
tags-settings = { $count ->
    [one] 1 lugar
   *[other] { $count } lugares
}
tags-keywords = { $count ->
    [one] 1 palabra clave
   *[other] { $count } palabras clave
}
tags-copied = Se copió: { $parts }. Elija otros libros y pulse { $key } para agregar lo que les falta.
tags-copy-one = Elija un solo libro para copiar sus etiquetas.
tags-copy-none = Este libro no tiene etiquetas confirmadas que copiar.
tags-pasted = Se agregó { $parts } a { $books ->
    [one] 1 libro
   *[other] { $books } libros
}.
tags-paste-nothing = Todavía no se han copiado etiquetas. Elija un libro y pulse { $key }.
tags-paste-none-chosen = Elija los libros a los que deben pasar las etiquetas.
tags-paste-there = Los libros elegidos ya tienen todas estas etiquetas.
book-add-language = Agregar idioma
book-add-about = Agregar «trata de»
book-section = Sección
book-section-count = { $count ->
    [one] 1 libro en esta sección
   *[other] { $count } libros en esta sección
}
book-heading = Encabezado
book-heading-hint = Por ejemplo, «Grados K–2»
book-introduction = Introducción
book-about-list = Datos de la lista
book-list-untitled = Lista sin título
book-stage = Etapa
book-stage-draft = Borrador
book-stage-final = Definitiva
book-stage-draft-hint = En cada página impresa aparece «borrador».
book-stage-final-hint = Revisada y lista para repartir.
book-main-language = Idioma principal
book-also-issued-in = También en
book-entry-style = Estilo
style-title-first = Primero el título
style-author-first = Primero el autor
style-international = Internacional
style-spanish-language = Libros en español
book-annotation-words = Límite de palabras
book-annotation-words-hint = Máximo en una reseña; vacío si no hay límite
book-annotation-words-odd = El límite es un número entero, como 40. Sigue vigente el límite anterior.
book-slogan = Lema
book-credits = Créditos
book-members = Integrantes
book-members-why = Solo se imprime a quienes aceptan ser nombrados, y solo si el impreso pide los nombres.
book-member-number = Integrante { $number }
book-member-add = Nombre
book-member-part = Función de { $name }
book-member-part-hint = Presidencia, 2027
book-member-in-print = Se puede nombrar a { $name } en los impresos
book-funders = Patrocinio
book-permission = Permiso
book-disclaimer = Aviso
book-charge = Encargo
book-scope = Alcance
book-empty-list = Todavía no hay libros
book-empty-list-hint = Agregue el primer libro o importe la hoja de cálculo del comité.
book-nothing = No hay nada elegido
book-nothing-hint = Elija un libro de la lista para editarlo aquí.

## Window: page pane

page-number = Página { $number } de { $count }
page-zoom = { $percent } %
page-name = Página { $number } de «{ $title }» tal como se imprimirá
print-option-paper = Papel
print-option-letter = Carta
print-option-a4 = A4
print-option-tabloid = 11 × 17 pulgadas
print-option-a3 = A3
print-option-columns = Columnas
print-option-one-column = Una columna
print-option-two-columns = Dos columnas
print-option-bookmarks = Separadores
print-option-talkers = Tarjetas
print-option-to-a-sheet = { $count } por hoja
print-option-composition = Muestra
print-option-the-covers = Las cubiertas
print-option-the-titles = Los títulos
print-option-pairing = Dos idiomas
print-option-side-by-side = Lado a lado
print-option-in-turn = Uno tras otro
print-option-section = Sección
print-option-all-sections = Todas las secciones
print-option-ink = Tinta
print-option-colour = Color
print-option-black-and-white = Blanco y negro
print-option-covers = Cubiertas
print-option-with-covers = Con cubiertas
print-option-without-covers = Sin cubiertas
print-option-style = Estilo
print-option-language = Idioma
print-option-other-language = Segundo idioma
print-option-no-other-language = Elija uno

## Window: print studio

printable-handout = Hoja informativa
printable-brochure = Folleto tríptico
printable-bookmarks = Separadores de libros
printable-shelf-talkers = Tarjetas de estante
printable-poster = Cartel
printable-checklist = Lista de verificación
printable-bilingual = Hoja bilingüe
printable-index = Índice
colours-river = Río
colours-orchard = Huerto
colours-dusk = Ocaso
colours-earth = Tierra
art-hummingbird = Colibrí
art-papel-picado = Papel picado
art-books = Libros
art-plain = Sin dibujo
studio-sets = Guardados en esta lista
studio-printables = Impresos
studio-own = Sus propias plantillas
studio-fits = cabe
studio-runs-over = { $count ->
    [one] sobra 1 libro
   *[other] sobran { $count } libros
}
studio-refused = no se puede imprimir
studio-print = Abrir para imprimir
studio-print-why = Prepara el PDF y lo abre en el visor de su sistema, que lo imprime.
studio-save-as = Guardar como…
studio-draft = En cada página aparece BORRADOR mientras la lista no sea definitiva.
studio-make-final = Hacerla definitiva
studio-nothing = Todavía no hay nada que imprimir
studio-no-books = Agregue el primer libro. Su página aparecerá aquí en cuanto esté aceptado.
studio-none-accepted = Solo se imprimen los libros aceptados, y todavía no hay ninguno. Dé el estado «aceptado» a los libros que elija.
studio-to-the-list = Ir a la lista
studio-palette = Colores
studio-art = Dibujo
studio-picture = Su propia imagen
studio-picture-choose = Una imagen propia
studio-picture-other = Otra imagen
studio-picture-remove = Volver al dibujo
studio-picture-decoration = Diga qué muestra, o déjelo vacío si solo es un adorno.
studio-told = En el impreso
studio-covers = Cubiertas
studio-annotations = Reseñas
studio-isbns = ISBN
studio-prices = Precios
studio-language-notes = Idiomas de cada libro
studio-cultures = Culturas de cada libro
studio-members = Nombres de quienes aceptan ser nombrados
studio-indexes = Al final, un índice por
studio-index-by = Índice por
studio-index-languages = Idioma
studio-index-cultures = Cultura
studio-index-authors = Autor
studio-index-titles = Título
studio-address = Dirección web de la lista
studio-address-why = Se imprime como código QR, con la dirección al lado.
studio-set-keep-as = Guardar estas opciones como
studio-set-example = Para las sucursales
studio-set-why = El conjunto se guarda en la lista. Quien la reciba podrá imprimir lo mismo, con los datos de su propia biblioteca.
studio-set-name = Nombre de este conjunto
studio-set-keep = Guardar
studio-set-keep-new = Guardar como otro conjunto
studio-set-rename = Cambiar el nombre
studio-set-update = Actualizar con estas opciones
studio-set-remove = Quitar este conjunto
studio-set-no-name = Dé un nombre al conjunto.
studio-set-taken = Ya hay un conjunto con este nombre. Elija otro.
library-title = Su biblioteca
library-none = Nombre, horario y programas para los impresos de todas sus listas
library-why = Se escribe una vez, se guarda en esta computadora y se imprime en cada lista que tenga lugar para ello. Nunca forma parte de la lista.
library-refused = Ahora no se puede leer lo que se guardó de su biblioteca, así que no se puede cambiar aquí.
library-name = Nombre de la biblioteca
library-address = Dirección y teléfono
library-hours = Horario, en { $language }
library-programs = Programas, en { $language }
library-web = Sitio web
library-web-why = Se imprime con un código QR.
library-logo = Logotipo
library-logo-choose = Elegir un logotipo
library-logo-other = Otro logotipo
library-logo-remove = Quitar el logotipo
library-logo-words = Qué muestra el logotipo
library-logo-words-why = Se lee en voz alta a quienes no lo ven. Déjelo vacío si el nombre dice lo mismo.

## Window: dialogs

palette-field = ¿Qué desea hacer?
palette-nothing = Ningún comando se llama así. Pruebe con otra palabra.
keys-note = Todo se puede hacer con el teclado. La tecla Tab pasa de una cosa a la siguiente, Intro la pulsa y Esc cierra. En la lista, Mayús con las flechas elige varios libros, y Ctrl+Espacio uno más.
keys-none = sin atajo
new-title = Título
new-title-example = Juntos con Día { $year }
new-year = Año
new-year-wrong = Escriba el año como un número, por ejemplo 2027, o déjelo vacío.
new-template = Secciones
new-language = Idioma principal
new-make = Crear la lista
unsaved-title = ¿Guardar su trabajo?
unsaved-changes = «{ $title }» tiene cambios que todavía no están en { $file }.
unsaved-new = { $count ->
    [one] «{ $title }», con { $count } libro, todavía no está en ningún archivo.
   *[other] «{ $title }», con { $count } libros, todavía no está en ningún archivo.
}
unsaved-draft-note = Un borrador se guarda en esta computadora y se le ofrece la próxima vez que abra el programa.
unsaved-keep-draft = Guardar como borrador
unsaved-discard = Descartar
changed-title = El archivo cambió
changed-what = Otra persona u otro programa modificó { $file } desde que usted lo abrió. No se sobrescribió nada.
changed-both-note = Si conserva los dos, su lista se guarda junto al otro archivo, como { $file }.
changed-both = Conservar los dos
changed-replace = Reemplazarlo con el mío
claimed-title = Abierta en otra ventana
claimed-what = { $file } está abierto en otra ventana de Colibrí.
claimed-note = Si trabaja en las dos, la ventana que guarde la última preguntará qué desea conservar.
claimed-open = Abrirlo también aquí
unreadable-title = No se puede abrir { $file }
unreadable-recover = Abrir lo que se pueda leer
unreadable-import = Importarlo
recovered-title = Lo que se pudo leer
recovered-kept = { $count ->
    [one] Se pudo leer { $count } libro de { $file } y ya está abierto. El archivo dañado sigue como estaba: guarde la lista con otro nombre.
   *[other] Se pudieron leer { $count } libros de { $file } y ya están abiertos. El archivo dañado sigue como estaba: guarde la lista con otro nombre.
}
recovered-lost = { $count ->
    [0] Parece que no falta nada.
    [one] Una cosa no se pudo leer:
   *[other] { $count } cosas no se pudieron leer:
}
recovered-more = … y { $count } más.
drafts-title = Trabajo sin guardar
drafts-what = { $count ->
    [one] Colibrí conservó este trabajo la última vez. ¿Qué desea hacer con él?
   *[other] Colibrí conservó estos trabajos. ¿Qué desea hacer con ellos?
}
drafts-kept = Conservado { $when }, en ningún archivo todavía
drafts-kept-of = Conservado { $when }, de { $file }
drafts-comparing = Comparándolo con el archivo…
drafts-same = El archivo ya lo contiene todo.
drafts-new = { $count ->
    [one] { $count } libro, en ningún archivo todavía.
   *[other] { $count } libros, en ningún archivo todavía.
}
drafts-no-file = { $count ->
    [one] { $count } libro. Ahora no se puede leer el archivo del que procede.
   *[other] { $count } libros. Ahora no se puede leer el archivo del que proceden.
}
drafts-regain = Retomar el borrador
drafts-later = Dejarlo para después
drafts-discard = Descartar
export-where = Guardar la copia
export-pdf = PDF
export-pdf-note = Páginas para imprimir y repartir. Los lectores de pantalla pueden leerlas.
export-web-page = Página web
export-web-page-note = Una página para el sitio web de su biblioteca, que cualquiera puede leer en cualquier dispositivo.
export-word = Word
export-word-note = Un archivo para seguir escribiendo en Word o LibreOffice: títulos de verdad, estilos y el idioma de cada parte.
export-markdown = Markdown
export-markdown-note = Texto con signos para títulos y enlaces, para un sitio web, una wiki o un boletín.
export-text = Texto
export-text-note = Texto sin formato, para un correo electrónico.
export-spreadsheet = Tabla
export-spreadsheet-note = Una hoja de cálculo (CSV) para ordenar y para hacer pedidos, con una fila por libro. Colibrí lo vuelve a leer.
export-public-copy = Copia pública
export-public-copy-note = La lista misma, sin notas, motivos ni otros asuntos del comité.
export-asking = Diga dónde se guardará la copia.
export-again = Elegir otro lugar
export-show-folder = Mostrar la carpeta
copies-where = La carpeta para las copias
copies-every = Todos
copies-kinds = Como
copies-languages = Idiomas
copies-nothing = Elija al menos una opción de cada grupo.
copies-count = { $count ->
    [one] Se preparará 1 archivo.
   *[other] Se prepararán { $count } archivos.
}
copies-make = Elegir la carpeta
copies-standing-title = Algunos de estos archivos ya existen
copies-standing = { $count ->
    [one] En { $folder } ya hay 1 archivo con un nombre que ahora se necesita. Se puede reemplazar, o el nuevo llevará un número.
   *[other] En { $folder } ya hay { $count } archivos con nombres que ahora se necesitan. Se pueden reemplazar, o los nuevos llevarán números.
}
copies-replace = Reemplazarlos
copies-keep-both = Conservar ambos
copies-going = { $at } de { $of }: { $what }
copies-stopping = Se detendrá después del archivo que se está preparando…
copies-done = { $count ->
    [0] No se guardó ningún archivo.
    [one] Hay 1 archivo en { $folder }.
   *[other] Hay { $count } archivos en { $folder }.
}
copies-stopped = { $count ->
    [0] Se detuvo, pero ya estaban todos.
    [one] Se detuvo. 1 archivo quedó sin preparar.
   *[other] Se detuvo. { $count } archivos quedaron sin preparar.
}
copies-written = { $count ->
    [0] No se guardó ningún archivo.
    [one] Antes se guardó 1 archivo en { $folder }. Está completo.
   *[other] Antes se guardaron { $count } archivos en { $folder }. Cada uno está completo.
}
copies-again = Volver a las opciones
copies-unopened = Ningún programa de esta computadora lo abre. Está aquí: { $path }
copies-refused = No se pudo guardar { $file }, ni los que le siguen. { $reason }
copies-failed = No se pudo preparar { $file }. { $reason }
copies-over = no cabe entero
copies-open = Abrir { $file }
export-public-note = La copia solo lleva los libros aceptados. Las notas, los motivos y otros asuntos del comité nunca salen en ella.
export-working = Preparando la copia…
export-stop = Detener
export-done = La copia está aquí: { $path }
export-warnings = Revise estos lugares:
export-open = Abrirla
export-no-program = La copia está hecha, pero ningún programa de esta computadora la abre. Está aquí: { $path }
export-not-allowed = No tiene permiso para escribir ahí. Elija otra carpeta.
export-full = El disco está lleno. Libere espacio o elija una carpeta en otro disco.
export-no-folder = La carpeta no está ahí. Elija otra.
export-disk = El disco no lo admitió ({ $reason }). Inténtelo de nuevo o elija otra carpeta.
which-why = Esta computadora no ofrece a los programas un cuadro para elegir archivos; el paquete zenity o xdg-desktop-portal-gtk lo agrega. Mientras tanto, escriba aquí la ruta del archivo. «~» es su carpeta personal.
which-path = Ruta del archivo
which-path-of-folder = Ruta de la carpeta
which-open = Usar este archivo
which-save = Guardar aquí
which-into = Guardar en esta carpeta
which-no-name = Agregue el nombre del archivo.
which-missing = No hay ningún { $file } en { $folder }.
which-no-folder = No existe la carpeta { $folder }.
which-folder = «{ $file }» es una carpeta. Agregue el nombre de un archivo que esté en ella.
replace-title = ¿Reemplazar el archivo?
replace-what = Ya hay un archivo { $file } en { $folder }. Si lo reemplaza, se pierde lo que contiene ahora.
replace-do = Reemplazarlo

## Window: import screen

import-title = Importar { $file }
import-into = Sus libros van a «{ $title }».
import-into-new = Sus libros forman una lista nueva.
import-reading = Leyendo el archivo…
import-placing = Preparando la vista previa…
import-found = { $rows ->
    [one] 1 fila
   *[other] { $rows } filas
} en { $columns ->
    [one] 1 columna
   *[other] { $columns } columnas
}, { $delimiter } ({ $encoding }). { $header }
import-by-comma = separadas por comas
import-by-semicolon = separadas por punto y coma
import-by-tab = separadas por tabuladores
import-by-sign = separadas por «{ $sign }»
import-by-nothing = sin separador
import-header = { $above ->
    [0] La primera fila contiene los encabezados.
    [one] Los encabezados están debajo de la primera fila.
   *[other] Los encabezados están debajo de las primeras { $above } filas.
}
import-no-header = No hay encabezados.
import-columns = Qué significa cada columna
import-columns-note = A la izquierda, el encabezado del archivo; después, el campo al que va; a la derecha, lo que dicen las primeras filas.
import-column = Columna { $number }
import-remembered = Ya importó antes una hoja con estos encabezados; aquí están otra vez sus elecciones.
import-preview = Los primeros libros
import-more = { $count ->
    [one] … y un libro más.
   *[other] … y { $count } libros más.
}
import-more-lines = … y { $count } más.
import-left-out = { $count ->
    [one] Una fila no se importará
   *[other] { $count } filas no se importarán
}
import-left-line = Línea { $line }: { $reason } { $text }
import-remarks = Conviene saber
import-accept = { $count ->
    [0] Nada que importar
    [one] Revisar { $count } libro…
   *[other] Revisar { $count } libros…
}
import-done = { $count ->
    [one] { $count } libro está listo. No estará en la lista hasta que lo agregue.
   *[other] { $count } libros están listos. No estarán en la lista hasta que los agregue.
}
import-report = Qué va en cada campo
import-values = { $count ->
    [one] { $count } valor
   *[other] { $count } valores
}
import-recognised = { $count ->
    [one] { $count } reconocido
   *[other] { $count } reconocidos
}
import-as-written = { $count ->
    [one] { $count } queda como estaba escrito
   *[other] { $count } quedan como estaban escritos
}
import-to-confirm = { $count ->
    [one] { $count } queda como estaba escrito, por confirmar
   *[other] { $count } quedan como estaban escritos, por confirmar
}
import-values-noted = { $count } en las notas
import-suggested = { $count ->
    [one] { $count } idioma o cultura espera que alguien lo confirme. «Revisar la lista» lo muestra.
   *[other] { $count } idiomas y culturas esperan que alguien los confirme. «Revisar la lista» los muestra.
}
import-finish = Agregar a la lista
import-back = Atrás
import-made = { $count ->
    [one] { $count } libro de la hoja forma esta lista, que todavía no está guardada.
   *[other] { $count } libros de la hoja forman esta lista, que todavía no está guardada.
}
import-added = { $count ->
    [one] Se agregó { $count } libro de la hoja. Se puede deshacer en un paso.
   *[other] Se agregaron { $count } libros de la hoja. Se puede deshacer en un paso.
}

## Window: settings

settings-tongue = Idioma
settings-appearance = Apariencia
settings-as-system = Como el sistema
settings-english = English
settings-spanish = Español
settings-light = Claro
settings-dark = Oscuro
settings-text-size = Tamaño del texto
settings-percent = { $size } %
settings-member = Su nombre
settings-member-why = Se guarda con las etiquetas que usted asigna, para que el comité sepa a quién preguntar. Queda en el archivo del comité: no aparece al imprimir, al exportar ni en una copia pública. Puede quedar vacío.
settings-sample = Listas de muestra
settings-sample-open = Abrir la lista de muestra
settings-sample-scripts = Abrir la muestra en todas las escrituras
settings-folder = Carpeta de Colibrí
settings-folder-open = Abrir la carpeta
settings-folder-note = Ahí se conservan los borradores, los estados guardados y estas preferencias. Sus listas están donde usted las guardó.
settings-folder-refused = Ningún programa de esta computadora abre carpetas desde aquí. Puede escribir la ruta en su explorador de archivos.

## Window: commands and keys

group-file = Listas y archivos
group-edit = Cambios
group-books = Libros y secciones
group-find = Buscar y ordenar
group-page = La página
group-window = La ventana
command-new-list = Lista nueva
command-open = Abrir una lista
command-import = Importar una hoja de cálculo
command-save = Guardar
command-save-as = Guardar como
command-print = Taller de impresión
command-export-pdf = Guardar este impreso como PDF
command-export-several = Exportar varios impresos
command-close = Volver al estante
command-quit = Salir de Colibrí
command-undo = Deshacer
command-redo = Rehacer
command-choose-all = Elegir todos los libros visibles
command-duplicate = Duplicar
command-copy-tags = Copiar las etiquetas del libro elegido
command-paste-tags = Pegar etiquetas: lo que falta a los libros elegidos
command-delete = Eliminar
command-add-book = Agregar un libro
command-add-section = Agregar una sección
command-about-list = Datos de la lista
command-previous-book = Libro anterior
command-next-book = Libro siguiente
command-move-up = Mover hacia arriba
command-move-down = Mover hacia abajo
command-move-to-previous-section = Mover a la sección anterior
command-move-to-next-section = Mover a la sección siguiente
command-find = Buscar
command-sort-committee = Mostrar en el orden del comité
command-sort-title = Mostrar por título
command-sort-author = Mostrar por autor
command-sort-year = Mostrar por año
command-vocabulary = Vocabulario de culturas e idiomas
command-tag-desk = Mesa de etiquetas: indicar lo que falta
command-check = Revisar la lista
command-saved-states = Historial
command-previous-page = Página anterior
command-next-page = Página siguiente
command-zoom-in = Página más grande
command-zoom-out = Página más pequeña
command-zoom-fit = Ajustar la página
command-pane-list = Mostrar u ocultar la lista
command-pane-book = Mostrar u ocultar el libro
command-pane-page = Mostrar u ocultar la página
command-next-pane = Panel siguiente
command-previous-pane = Panel anterior
command-palette = Buscar un comando
command-keys = Todos los atajos de teclado
command-settings = Preferencias
command-text-larger = Texto más grande
command-text-smaller = Texto más pequeño
command-text-usual = Tamaño de texto normal
command-switch-appearance = Cambiar entre claro y oscuro
command-switch-tongue = Switch to English
key-shift = Mayús
key-enter = Intro
key-delete = Supr
key-page-up = Re Pág
key-page-down = Av Pág
key-home = Inicio
key-end = Fin
key-space = Espacio
