### One file a language. Each part below belongs to the part of the program with the same name.

## Model: words of the field (roles, statuses, formats, levels)

## File: opening, saving, recovering

## Shelf: this computer's own folder

## Vocabulary

## Check

## Import

## Print: labels on the printed page

## Export

## Command line

## Window: shared

## Window: shelf screen

## Window: list screen

## Window: entry editor

## Window: page pane

## Window: dialogs

## Window: import screen

## Window: settings

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
command-export = Imprimir o exportar
command-close = Volver al estante
command-quit = Salir de Colibrí
command-undo = Deshacer
command-redo = Rehacer
command-choose-all = Elegir todos los libros visibles
command-duplicate = Duplicar
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
command-check = Revisar la lista
command-saved-states = Estados guardados
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
