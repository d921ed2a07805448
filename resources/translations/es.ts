<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>playground</name>
        <message>
            <location filename="../../playground/app/files.py" />
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../playground/app/files.py" />
            <source>Models (*.safetensors)</source>
            <translation>Modelos (*.safetensors)</translation>
        </message>
        <message>
            <location filename="../../playground/app/files.py" />
            <source>Pictures (*.png)</source>
            <translation>Imágenes (*.png)</translation>
        </message>
        <message>
            <location filename="../../playground/app/files.py" />
            <source>Tables (*.csv)</source>
            <translation>Tablas (*.csv)</translation>
        </message>
        <message>
            <location filename="../../playground/app/header.py" />
            <source>Dark theme</source>
            <translation>Colores oscuros</translation>
        </message>
        <message>
            <location filename="../../playground/app/header.py" />
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <location filename="../../playground/app/header.py" />
            <source>Light theme</source>
            <translation>Colores claros</translation>
        </message>
        <message>
            <location filename="../../playground/app/header.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../playground/app/header.py" />
            <source>Playground</source>
            <translation>Playground</translation>
        </message>
        <message>
            <location filename="../../playground/app/language_choice.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>false, for tab {tab} has no trained model</source>
            <translation>false, porque la pestaña {tab} no tiene un modelo entrenado</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>left out with trained = true, for it begins from nothing</source>
            <translation>no poner nada con trained = true, porque empieza de cero</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>left out, for tab {tab} takes {known}</source>
            <translation>no poner nada, porque la pestaña {tab} acepta {known}</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>name in {key}</source>
            <translation>nombre en {key}</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>no data</source>
            <translation>ningún dato</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>setting</source>
            <translation>ajuste</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>End the lesson</source>
            <translation>Terminar la lección</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Lesson</source>
            <translation>Lección</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Lessons (*.toml)</source>
            <translation>Lecciones (*.toml)</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Open a lesson</source>
            <translation>Abrir una lección</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Open a lesson ...</source>
            <translation>Abrir una lección…</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Save as lesson</source>
            <translation>Guardar como lección</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Save as lesson ...</source>
            <translation>Guardar como lección…</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Save the lesson</source>
            <translation>Guardar la lección</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Saved {name}.</source>
            <translation>Se ha guardado {name}.</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>This lesson can't be used</source>
            <translation>Esta lección no se puede usar</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>What goes in is kept, too.</source>
            <translation>También se guarda la entrada.</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>tab</source>
            <translation>pestaña</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>{name} can't be saved: {reason}.</source>
            <translation>No se puede guardar {name}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Blueprint</source>
            <translation>Plano</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Largest text</source>
            <translation>Texto muy grande</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Normal text</source>
            <translation>Texto normal</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Open a model</source>
            <translation>Abrir un modelo</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Reduce motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Save a picture of</source>
            <translation>Guardar una imagen de</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Save the curves as a table</source>
            <translation>Guardar las curvas como tabla</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Save the model</source>
            <translation>Guardar el modelo</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Save {title}</source>
            <translation>Guardar imagen: {title}</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>{title} (a folder)</source>
            <translation>{title} (carpeta)</translation>
        </message>
        <message>
            <location filename="../../playground/app/window.py" />
            <source>Getting ready ...</source>
            <translation>Preparando…</translation>
        </message>
        <message>
            <location filename="../../playground/app/window.py" />
            <source>This tab can't be built; the log says why. The other tabs work.</source>
            <translation>Esta pestaña no se puede crear; el registro dice por qué. Las demás funcionan.</translation>
        </message>
        <message>
            <location filename="../../playground/app/window.py" />
            <source>This tab can't be shown; the log says why. The other tabs work.</source>
            <translation>Esta pestaña no se puede mostrar; el registro dice por qué. Las demás funcionan.</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>ART</source>
            <translation>ART</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Boltzmann</source>
            <translation>Boltzmann</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>C-means</source>
            <translation>C-means</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>CNN</source>
            <translation>CNN</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Clusters</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Deep belief</source>
            <translation>Deep belief</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Digit GAN</source>
            <translation>GAN de dígitos</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>EM</source>
            <translation>EM</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>GAN</source>
            <translation>GAN</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Generators</source>
            <translation>Generadores</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>HMM</source>
            <translation>HMM</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Images</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>K-means</source>
            <translation>K-means</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>LSTM</source>
            <translation>LSTM</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>One-class SVM</source>
            <translation>SVM de una clase</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>RBM</source>
            <translation>RBM</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>RNN</source>
            <translation>RNN</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>SOM</source>
            <translation>SOM</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Sequences</source>
            <translation>Secuencias</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Songs</source>
            <translation>Canciones</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Transformer</source>
            <translation>Transformer</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>VAE</source>
            <translation>VAE</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>a file must have 1 byte to {most} MB, got {size} bytes</source>
            <translation>un archivo debe tener de 1 byte a {most} MB; este tiene {size} bytes</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>an idx file must begin with 2051 or 2049, got {found}</source>
            <translation>un archivo idx debe empezar por 2051 o 2049; aquí hay {found}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>an idx file of {dimensions} dimensions must begin with {rule}, got {found}</source>
            <translation>un archivo idx de {dimensions} dimensiones debe empezar por {rule}; aquí hay {found}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it can't be opened</source>
            <translation>no se puede abrir</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it is damaged</source>
            <translation>el archivo está dañado</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it is damaged, or only a part of a file</source>
            <translation>el archivo está dañado o incompleto</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it is no .npz file, or damaged</source>
            <translation>no es un archivo .npz, o está dañado</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it must hold at most {most} digits and {size} MB, got {shape}</source>
            <translation>puede contener como máximo {most} dígitos y {size} MB; tiene {shape}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it must hold the arrays {names}, got {found}</source>
            <translation>debe contener las matrices {names}; tiene: {found}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it must hold {size} bytes after its header, got {found}</source>
            <translation>debe tener {size} bytes tras la cabecera; tiene: {found}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>its array {name} must be as long as its shape {shape} says, got {size} bytes</source>
            <translation>la matriz {name} debe ser tan larga como dice su forma {shape}; tiene {size} bytes</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>its array {name} must have at most {most} MB, got {size} bytes</source>
            <translation>la matriz {name} debe tener como máximo {most} MB; tiene {size} bytes</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>its array {name} must hold numbers, got {kind}</source>
            <translation>la matriz {name} debe contener números, no {kind}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>its header must have {size} bytes, got {found}</source>
            <translation>la cabecera debe tener {size} bytes; tiene {found}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>more</source>
            <translation>más</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>no array</source>
            <translation>ninguna matriz</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>there is no such file</source>
            <translation>ese archivo no existe</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>{name} can't be read: {reason}.</source>
            <translation>No se puede leer {name}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>a folder must hold one set of digits; choose one of {names}</source>
            <translation>una carpeta debe contener un solo conjunto de dígitos; elige uno de {names}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>and {n} more</source>
            <translation>y {n} más</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>can't be read: {reason}</source>
            <translation>no se puede leer: {reason}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>has no digit in its name and is in no folder named 0..9</source>
            <translation>no tiene un dígito en el nombre ni está en una carpeta 0..9</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>images must have the shape (n, h, w) or (n, 784), got {shape}</source>
            <translation>las imágenes deben tener la forma (n, h, w) o (n, 784), no {shape}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>is no picture that can be read</source>
            <translation>no es una imagen legible</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>is too large: a picture must have at most {most} pixels</source>
            <translation>es demasiado grande: una imagen debe tener como máximo {most} píxeles</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>it must be a folder of pictures, an .npz file or an idx file</source>
            <translation>debe ser una carpeta de imágenes, un archivo .npz o un archivo idx</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>it must hold a digit that can be used, but {problem}</source>
            <translation>debe contener un dígito utilizable, pero: {problem}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>it must lie beside {name}, which is not there</source>
            <translation>a su lado debe estar {name}, y no está</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>its name must say images or labels (or idx3 or idx1), so that its partner is found</source>
            <translation>su nombre debe contener images o labels (o idx3 o idx1) para encontrar su pareja</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>row {row}: label {label} is not in 0..9</source>
            <translation>fila {row}: la etiqueta {label} no está en 0..9</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>row {row}: nothing is drawn on it</source>
            <translation>fila {row}: no hay nada dibujado</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>shows nothing that stands out from its border</source>
            <translation>no muestra nada que destaque del borde</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>the number of digits must be in 1..{most}, got {n}</source>
            <translation>debe haber de 1 a {most} dígitos; hay {n}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>the number of files in it must be in 1..{most}, got more</source>
            <translation>debe contener de 1 a {most} archivos; hay más</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>the sides of an image must be in 1..{most} pixels, got {sides}</source>
            <translation>los lados de una imagen deben medir de 1 a {most} píxeles, no {sides}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>there is no picture</source>
            <translation>no hay ninguna imagen</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>there must be one label per image, got {labels} for {images}</source>
            <translation>debe haber una etiqueta por imagen; hay {labels} para {images}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>{kind} images must be in 0..{top}, got {value} in row {row}</source>
            <translation>las imágenes en {kind} deben estar en 0..{top}; la fila {row} tiene {value}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>{name} can't be opened: {reason}</source>
            <translation>no se puede abrir {name}: {reason}</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>Casino</source>
            <translation>Casino</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>Letters</source>
            <translation>Letras</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>Own</source>
            <translation>Propio</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>Weather</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>a space</source>
            <translation>un espacio</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>a text must have at least {least} letters from a to z, got {got}</source>
            <translation>un texto debe tener al menos {least} letras de la a a la z, este tiene {got}</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>cold</source>
            <translation>frío</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>eats</source>
            <translation>come</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>fair</source>
            <translation>justo</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>hot</source>
            <translation>calor</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>loaded</source>
            <translation>trucado</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>observation {place} must be one of {known}, got {name}</source>
            <translation>la observación {place} debe ser una de estas: {known}; es {name}</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>plays</source>
            <translation>juega</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>sleeps</source>
            <translation>duerme</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>there must be 2 to {most} different observations, got {got}</source>
            <translation>debe haber de 2 a {most} observaciones distintas, hay {got}</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>there must be {least} to {most:,} observations, got {got:,}</source>
            <translation>debe haber de {least} a {most:,} observaciones, hay {got:,}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>All knobs</source>
            <translation>Todos los ajustes</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Curves and pages</source>
            <translation>Curvas y páginas</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Guide to the machine</source>
            <translation>Guía de la máquina</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Play</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Rewind</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Start again</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Stop by itself</source>
            <translation>Parar solo</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>The menu (...)</source>
            <translation>El menú (...)</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>The other tabs</source>
            <translation>Las demás pestañas</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>The whole bar below</source>
            <translation>Toda la barra inferior</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>What goes in</source>
            <translation>La entrada</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>What it says</source>
            <translation>La respuesta</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a line of at most {most} characters</source>
            <translation>una línea de {most} caracteres como máximo</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a list of names</source>
            <translation>una lista de nombres</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a number, a word, true or false</source>
            <translation>un número, una palabra, true o false</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a table</source>
            <translation>una tabla</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a table of knobs and their values</source>
            <translation>una tabla de ajustes y sus valores</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a text of at most {most} characters</source>
            <translation>un texto de {most} caracteres como máximo</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a whole number in {low}..{high}</source>
            <translation>un número entero de {low} a {high}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>it can't be read: {reason}</source>
            <translation>no se puede leer: {reason}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>it must be TOML without hundreds of lists, tables or figures in one another</source>
            <translation>debe ser TOML sin cientos de listas, tablas o cifras anidadas</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>it must be TOML: {error}</source>
            <translation>debe ser TOML: {error}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>it must be UTF-8, got something else at byte {place}</source>
            <translation>debe ser UTF-8; el byte {place} no lo es</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>it must be a file, got something else</source>
            <translation>debe ser un archivo y es otra cosa</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>it must have at most {most} bytes, got more</source>
            <translation>debe tener {most} bytes como máximo y tiene más</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>key</source>
            <translation>clave</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>left out with trained = true, for another text begins from nothing</source>
            <translation>no poner nada con trained = true, porque otro texto empieza de cero</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>tab must be there: the name of one of the tabs</source>
            <translation>falta tab: el nombre de una de las pestañas</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>the name of one of the tabs</source>
            <translation>el nombre de una de las pestañas</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>true or false</source>
            <translation>true o false</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>without what is hidden anyway</source>
            <translation>una lista sin lo que ya está oculto</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>without {names}, which can only be hidden</source>
            <translation>una lista sin {names}, que solo se pueden ocultar</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>a list of {least} to {most} names</source>
            <translation>una lista de {least} a {most} nombres</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>a name on one line</source>
            <translation>un nombre en una línea</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>a number from 0 on</source>
            <translation>un número a partir de 0</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>a text of at most {most} characters, not blank</source>
            <translation>un texto de {most} caracteres como máximo, no vacío</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>left out where there is no example</source>
            <translation>no poner nada si no hay example</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>left out where there is no table or file</source>
            <translation>no poner nada si no hay table ni file</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>left out where there is {key}</source>
            <translation>no poner nada junto a {key}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>the lesson's text</source>
            <translation>el texto de la lección</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>the plain name of a file beside the lesson</source>
            <translation>el simple nombre de un archivo junto a la lección</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_drawing.py" />
            <source>{size} lines of {size} signs, . where there is no ink and 1 to 9 for more and more of it</source>
            <translation>{size} líneas de {size} signos: . donde no hay tinta y de 1 a 9 para cada vez más</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_points.py" />
            <source>different from each other</source>
            <translation>que todo sea distinto</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_points.py" />
            <source>line {number}</source>
            <translation>línea {number}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_points.py" />
            <source>some of {options}</source>
            <translation>una selección de {options}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_points.py" />
            <source>the lesson's points</source>
            <translation>los puntos de la lección</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_points.py" />
            <source>there can be at most {most} points, got {got}</source>
            <translation>puede haber {most} puntos como máximo; hay {got}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_points.py" />
            <source>two numbers in {low}..{high} and perhaps a name</source>
            <translation>dos números de {low} a {high} y, si acaso, un nombre</translation>
        </message>
        <message>
            <location filename="../../playground/data/mistakes.py" />
            <source>a number of thousands of figures</source>
            <translation>un número de miles de cifras</translation>
        </message>
        <message>
            <location filename="../../playground/data/mistakes.py" />
            <source>unknown {kind} {name}; did you mean {near}?</source>
            <translation>{kind} {name}: nombre desconocido; ¿quieres decir {near}?</translation>
        </message>
        <message>
            <location filename="../../playground/data/mistakes.py" />
            <source>unknown {kind} {name}; known are {known}</source>
            <translation>{kind} {name}: nombre desconocido; se conocen {known}</translation>
        </message>
        <message>
            <location filename="../../playground/data/mistakes.py" />
            <source>{key} must be {rule}, got {value}</source>
            <translation>{key}: lo correcto sería {rule}, pero pone {value}</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>Line {line} was left out: the same pattern came before.</source>
            <translation>Se omitió la línea {line}: ese patrón ya estaba.</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>Only the first {most} patterns were taken; line {line} has one more.</source>
            <translation>Solo se tomaron los primeros {most} patrones; la línea {line} tiene otro más.</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>a cell must be 0 or 1, got {sign}</source>
            <translation>una celda debe ser 0 o 1, no {sign}</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>a pattern must have {cells} signs of 0 and 1, or {side} lines of {side}</source>
            <translation>un patrón debe tener {cells} signos 0 o 1, o {side} líneas de {side}</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>a pattern must have {cells} signs, got {count}</source>
            <translation>un patrón debe tener {cells} signos, hay {count}</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>line {line} was left out: {reason}</source>
            <translation>se omitió la línea {line}: {reason}</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>{count} of {all} lines of a pattern stand at the end</source>
            <translation>al final solo hay {count} de {all} líneas de un patrón</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>{count} of {all} lines of a pattern stand before it</source>
            <translation>antes solo hay {count} de {all} líneas de un patrón</translation>
        </message>
        <message>
            <location filename="../../playground/data/patterns.py" />
            <source>5 × 5 letters</source>
            <translation>Letras 5 × 5</translation>
        </message>
        <message>
            <location filename="../../playground/data/patterns.py" />
            <source>5 × 5 shapes</source>
            <translation>Formas 5 × 5</translation>
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>first principal component</source>
            <translation>primera componente principal</translation>
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>second principal component</source>
            <translation>segunda componente principal</translation>
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>{component}, mostly {columns}</source>
            <translation>{component}, sobre todo {columns}</translation>
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>{one} against {other}</source>
            <translation>{one} frente a {other}</translation>
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>{some} and {last}</source>
            <translation>{some} y {last}</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Blobs</source>
            <translation>Cúmulos</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Digits</source>
            <translation>Dígitos</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Eight gaussians</source>
            <translation>Ocho gaussianas</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Grid of 25</source>
            <translation>Rejilla de 25</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Letter</source>
            <translation>Letra</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Moons</source>
            <translation>Lunas</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Moving</source>
            <translation>Móviles</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Ring</source>
            <translation>Anillo</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Rings</source>
            <translation>Anillos</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Spiral</source>
            <translation>Espiral</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Square</source>
            <translation>Cuadrado</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Stretched blobs</source>
            <translation>Cúmulos estirados</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Two lines</source>
            <translation>Dos líneas</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Unequal blobs</source>
            <translation>Cúmulos desiguales</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>blue</source>
            <translation>azul</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>green</source>
            <translation>verde</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>in {low}..{high}</source>
            <translation>un número de {low} a {high}</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>one of {options}</source>
            <translation>uno de estos: {options}</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>red</source>
            <translation>rojo</translation>
        </message>
        <message>
            <location filename="../../playground/data/points.py" />
            <source>across</source>
            <translation>a la derecha</translation>
        </message>
        <message>
            <location filename="../../playground/data/points.py" />
            <source>up</source>
            <translation>arriba</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings.py" />
            <source>ratings must have somebody who rated two things</source>
            <translation>alguien debe haber valorado dos cosas</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>1 line was left out.</source>
            <translation>1 línea quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>1 rating was given again later; the last one counts.</source>
            <translation>1 valoración se dio otra vez después; cuenta la última.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>1 was left out.</source>
            <translation>1 quedó fuera.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Besides, 1 line was skipped.</source>
            <translation>Además se saltó 1 línea.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Besides, {count} lines were skipped.</source>
            <translation>Además se saltaron {count} líneas.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Only the {most} things rated most are kept;</source>
            <translation>Solo quedan las {most} cosas más valoradas;</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Only the {most} users who rated most are kept;</source>
            <translation>Solo quedan las {most} personas que más valoraron;</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Only {most} ratings can be taken;</source>
            <translation>Solo caben {most} valoraciones;</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Ratings go from {low} to {high} and were spread evenly over 1 to {most} stars.</source>
            <translation>Las valoraciones van de {low} a {high} y se repartieron de 1 a {most} estrellas.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>a line must have a user, an item and a number, got none</source>
            <translation>una línea debe tener una persona, una cosa y un número; no hay ninguna</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>it has 1 cell, not 3</source>
            <translation>tiene 1 celda, no 3</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>it has a cell that does not end</source>
            <translation>una celda no termina</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>it has {count} cells, not 3</source>
            <translation>tiene {count} celdas, no 3</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>its item has no name</source>
            <translation>la cosa no tiene nombre</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>its user has no name</source>
            <translation>la persona no tiene nombre</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>line {line} was skipped: {reason}</source>
            <translation>se saltó la línea {line}: {reason}</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>ratings must be of two things or more, got one</source>
            <translation>debe haber valoraciones de dos cosas o más, hay una</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>ratings must differ, got {rating} each time</source>
            <translation>las valoraciones deben ser distintas, todas son {rating}</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>the rating</source>
            <translation>valoración</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>there is not enough memory for it</source>
            <translation>no hay memoria suficiente</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>{count} lines were left out.</source>
            <translation>{count} líneas quedaron fuera.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>{count} ratings were given again later; the last one counts.</source>
            <translation>{count} valoraciones se dieron otra vez después; cuenta la última.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>{count} were left out.</source>
            <translation>{count} quedaron fuera.</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>% of income</source>
            <translation>% de los ingresos</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Computers at work: they load pages, send mail and show films. A few are attacked: somebody tries all their doors, the ports, or floods them with packets. Three powers of ten are a thousand, six are a million.</source>
            <translation>Ordenadores en marcha: cargan páginas, envían correo, muestran películas. Unos pocos sufren ataques: alguien prueba todas sus puertas, los puertos, o los inunda de paquetes. Tres potencias de diez son mil, seis un millón.</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Credit scores</source>
            <translation>Puntuación crediticia</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Music tastes</source>
            <translation>Gustos musicales</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Network connections</source>
            <translation>Conexiones de red</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Some listeners love country, some rock, some hip-hop: the hours a week tell which. A few love none of these; can you find them?</source>
            <translation>A unos les gusta el country, a otros el rock o el hip-hop: lo dicen las horas por semana. A unos pocos no les gusta nada de eso. ¿Los encuentras?</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>The households of a street where money is short: banks trust them little, and give them low scores. One household has more than 800 points; which one?</source>
            <translation>Los hogares de una calle donde falta el dinero: los bancos desconfían y les dan notas bajas. Un hogar tiene más de 800 puntos. ¿Cuál?</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>age</source>
            <translation>edad</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>beats a minute</source>
            <translation>pulsos por minuto</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>bytes</source>
            <translation>bytes</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>country</source>
            <translation>country</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>credit score</source>
            <translation>puntuación crediticia</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>debt</source>
            <translation>deuda</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>errors</source>
            <translation>errores</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>hip-hop</source>
            <translation>hip-hop</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>hours a week</source>
            <translation>horas por semana</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>income</source>
            <translation>ingresos</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>packets</source>
            <translation>paquetes</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>ports tried</source>
            <translation>puertos probados</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>powers of ten</source>
            <translation>potencias de diez</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>received</source>
            <translation>recibido</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>rock</source>
            <translation>rock</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>tempo</source>
            <translation>tempo</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>thousand a year</source>
            <translation>miles al año</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>years</source>
            <translation>años</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>Bars and stripes</source>
            <translation>Barras y franjas</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>One bar</source>
            <translation>Una barra</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>Shapes</source>
            <translation>Formas</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>The same twice</source>
            <translation>Dos veces lo mismo</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>Your patterns</source>
            <translation>Tus patrones</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>there can be at most {most} patterns; remove one first</source>
            <translation>caben {most} patrones como mucho; quita uno antes</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>this pattern is not among those to learn</source>
            <translation>este patrón no está entre los que se aprenden</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>this pattern is there already</source>
            <translation>este patrón ya está</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>{n} signs each, {ink} or a point</source>
            <translation>{n} signos cada uno, {ink} o un punto</translation>
        </message>
        <message>
            <location filename="../../playground/data/stories.py" />
            <source>our stories</source>
            <translation>nuestros cuentos</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Besides, 1 row was skipped.</source>
            <translation>Además, se ha omitido 1 fila.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Besides, {n} rows were skipped.</source>
            <translation>Además, se han omitido {n} filas.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Columns {names} and {n} more are not made of numbers and can't be chosen.</source>
            <translation>Las columnas {names} y {n} más no están hechas de números y no se pueden elegir.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Columns {names} are not made of numbers and can't be chosen.</source>
            <translation>Las columnas {names} no están hechas de números y no se pueden elegir.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Line {line} was skipped: {reason}.</source>
            <translation>La línea {line} se ha omitido: {reason}.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Lines {first} to {last} were skipped: {reason}.</source>
            <translation>Las líneas {first} a {last} se han omitido: {reason}.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Only {most} rows can be taken; the last 1 line was left out.</source>
            <translation>Solo caben {most} filas; la última línea se ha dejado fuera.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Only {most} rows can be taken; the last {n} lines were left out.</source>
            <translation>Solo caben {most} filas; las últimas {n} líneas se han dejado fuera.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>a table must have a column of numbers, got none</source>
            <translation>una tabla debe tener una columna de números, y esta no la tiene</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>a table must have at least one row, got an empty file</source>
            <translation>una tabla debe tener al menos una fila, y el archivo está vacío</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>a table must have at most {most} columns, got {n}</source>
            <translation>una tabla puede tener como mucho {most} columnas, y esta tiene {n}</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>column {name}</source>
            <translation>la columna {name}</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>it is a spreadsheet; save it as CSV first</source>
            <translation>es una hoja de cálculo; guárdala antes como CSV</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>the row has 1 cell, not {wanted}</source>
            <translation>la fila tiene 1 celda en vez de {wanted}</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>the row has a cell that does not end</source>
            <translation>la fila tiene una celda sin final</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>the row has {n} cells, not {wanted}</source>
            <translation>la fila tiene {n} celdas en vez de {wanted}</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>{column} is not made of numbers and can't be chosen</source>
            <translation>{column} no está hecha de números y no se puede elegir</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>{column} tells to which group each row belongs</source>
            <translation>{column} dice a qué grupo pertenece cada fila</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>{reason}; a quotation mark may be missing</source>
            <translation>{reason}; quizá falte una comilla</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_numbers.py" />
            <source>'{cell}' in {column} is not a number</source>
            <translation>«{cell}» en {column} no es un número</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_numbers.py" />
            <source>'{cell}' in {column} is too large</source>
            <translation>«{cell}» en {column} es demasiado grande</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_numbers.py" />
            <source>{column} has no value</source>
            <translation>{column} no tiene valor</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_rows.py" />
            <source>a line must have at most {most} characters, and line {number} has more</source>
            <translation>una línea puede tener como mucho {most} caracteres, y la línea {number} tiene más</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_rows.py" />
            <source>a table must have at least one row, got none</source>
            <translation>una tabla debe tener al menos una fila, y esta no tiene ninguna</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_rows.py" />
            <source>column {number}</source>
            <translation>columna {number}</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_rows.py" />
            <source>{name}, column {number}</source>
            <translation>{name}, columna {number}</translation>
        </message>
        <message>
            <location filename="../../playground/data/tastes.py" />
            <source>classical</source>
            <translation>clásica</translation>
        </message>
        <message>
            <location filename="../../playground/data/tastes.py" />
            <source>electronic</source>
            <translation>electrónica</translation>
        </message>
        <message>
            <location filename="../../playground/data/tastes.py" />
            <source>jazz</source>
            <translation>jazz</translation>
        </message>
        <message>
            <location filename="../../playground/data/text.py" />
            <source>a text must have at least {wanted} words, got {got}</source>
            <translation>un texto debe tener al menos {wanted} palabras, este tiene {got}</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>1 character that can't be shown was left out.</source>
            <translation>Se ha omitido 1 carácter que no se puede mostrar.</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>It was read as {encoding}.</source>
            <translation>Se ha leído como {encoding}.</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>Its last character is cut off and was left out.</source>
            <translation>Su último carácter está cortado y se ha omitido.</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>a text must have at least one word, got an empty file</source>
            <translation>un texto debe tener al menos una palabra, este archivo está vacío</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>a text must have at least one word, got only blanks</source>
            <translation>un texto debe tener al menos una palabra, este solo tiene espacios</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>a text must have at most {most} MB, got {got} MB</source>
            <translation>un texto puede tener como mucho {most} MB, este tiene {got} MB</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>a text must have at most {most} characters, got {got}</source>
            <translation>un texto puede tener como mucho {most} caracteres, este tiene {got}</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it can't be read</source>
            <translation>no se puede leer</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text</source>
            <translation>no es texto sin formato</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text but a PDF; save it as plain text first</source>
            <translation>no es texto sin formato, sino un PDF; guárdalo antes como texto sin formato</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text but a Word document or another packed file; save it as plain text first</source>
            <translation>no es texto sin formato, sino un documento de Word u otro archivo comprimido; guárdalo antes como texto sin formato</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text but a rich-text document; save it as plain text first</source>
            <translation>no es texto sin formato, sino un documento RTF; guárdalo antes como texto sin formato</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text but an old Word document; save it as plain text first</source>
            <translation>no es texto sin formato, sino un documento antiguo de Word; guárdalo antes como texto sin formato</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it must be UTF-8 all through, got something else at byte {place}</source>
            <translation>debe ser todo UTF-8, pero no lo es en el byte {place}</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it must be a file, got a device or a pipe</source>
            <translation>debe ser un archivo, pero es un dispositivo o una tubería</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it must be a file, got a folder</source>
            <translation>debe ser un archivo, pero es una carpeta</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it must be {encoding} all through, got something else; save it as UTF-8</source>
            <translation>debe ser todo {encoding}, pero no lo es; guárdalo como UTF-8</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>its encoding isn't known; save it as UTF-8</source>
            <translation>no se conoce su codificación; guárdalo como UTF-8</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>{n} characters that can't be shown were left out.</source>
            <translation>Se han omitido {n} caracteres que no se pueden mostrar.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/limits.py" />
            <source>Stopped at step {step}, as you asked.</source>
            <translation>Parada en el paso {step}, como pediste.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/limits.py" />
            <source>Stopped at step {step}: it is no longer getting better.</source>
            <translation>Parada en el paso {step}: ya no mejora.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/limits.py" />
            <source>Stopped at step {step}: {curve} fell to {value:g}, as you asked.</source>
            <translation>Parada en el paso {step}: «{curve}» bajó a {value:g}, como pediste.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/limits.py" />
            <source>Stopped at step {step}: {curve} rose to {value:g}, as you asked.</source>
            <translation>Parada en el paso {step}: «{curve}» subió a {value:g}, como pediste.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>a model file has at most {most} MB, this one has {size} MB</source>
            <translation>un archivo de modelo tiene como máximo {most} MB; este tiene {size} MB</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>it has format {other!r}; this program reads format {this}</source>
            <translation>tiene el formato {other!r}; este programa lee el formato {this}</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>it holds a model of {other!r}, and this is {this!r}</source>
            <translation>contiene un modelo de {other!r}, y este es {this!r}</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>it is damaged: its checksum is wrong</source>
            <translation>el archivo está dañado: su suma de control no coincide</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>it is not a model file of this program</source>
            <translation>no es un archivo de modelo de este programa</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>it is not a model file, or only a part of one</source>
            <translation>no es un archivo de modelo, o está incompleto</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>its settings are refused: {error}</source>
            <translation>sus ajustes no valen: {error}</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>its state does not fit: {error}</source>
            <translation>su estado no encaja: {error}</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>the file {name} can't be opened: {reason}.</source>
            <translation>el archivo {name} no se puede abrir: {reason}.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>what it says about its model can't be read</source>
            <translation>lo que dice de su modelo no se puede leer</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>It could not be set up.</source>
            <translation>No se pudo preparar.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>Most likely the learning rate, {rate:g}, is too high.</source>
            <translation>Lo más probable: la tasa de aprendizaje, {rate:g}, es demasiado alta.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>Nothing is left to learn after {step:,} steps.</source>
            <translation>Tras {step:,} pasos no queda nada por aprender.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>Opened {name}: 1 step of learning.</source>
            <translation>Se ha abierto {name}: 1 paso de aprendizaje.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>Opened {name}: {step} steps of learning.</source>
            <translation>Se ha abierto {name}: {step} pasos de aprendizaje.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>Something went wrong at step {step}.</source>
            <translation>Algo falló en el paso {step}.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>The numbers ran away at step {step} and are no longer numbers.</source>
            <translation>En el paso {step} los números se dispararon y ya no son números.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>The present model stays.</source>
            <translation>Se queda el modelo actual.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>its numbers are no longer numbers</source>
            <translation>sus números ya no son números</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>unexpected {kind}</source>
            <translation>inesperado: {kind}</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/banner.py" />
            <source>Touch the screen to play</source>
            <translation>Toca la pantalla para jugar</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Back to letters</source>
            <translation>Volver a las letras</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Capital letter</source>
            <translation>Mayúscula</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Digits and signs</source>
            <translation>Cifras y signos</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Erase the last sign</source>
            <translation>Borrar el último signo</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/pin_pad.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/pin_pad.py" />
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/still_there.py" />
            <source>I'm here</source>
            <translation>Aquí estoy</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/still_there.py" />
            <source>Seconds left</source>
            <translation>Segundos restantes</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/still_there.py" />
            <source>Still there?</source>
            <translation>¿Sigues ahí?</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/still_there.py" />
            <source>Touch the screen to go on. Otherwise everything is cleared for the next visitor.</source>
            <translation>Toca la pantalla para seguir. Si no, se borra todo para la siguiente persona.</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/way_out.py" />
            <source>That PIN is wrong.</source>
            <translation>Ese PIN no es correcto.</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/way_out.py" />
            <source>Too many wrong tries. Wait 1 second.</source>
            <translation>Demasiados intentos. Espera 1 segundo.</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/way_out.py" />
            <source>Too many wrong tries. Wait {seconds} seconds.</source>
            <translation>Demasiados intentos. Espera {seconds} segundos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>A step is one phase: something comes in, a category is chosen, compared, reset, or it learns</source>
            <translation>Un paso es una fase: algo entra, una categoría se elige, se compara, se descarta o aprende</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>ART1</source>
            <translation>ART1</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>ART1 sees ink or no ink, fuzzy ART every shade between; by the data: ART1 for patterns of 5 × 5</source>
            <translation>ART1 ve tinta o nada, fuzzy ART todos los tonos; según los datos: ART1 para patrones de 5 × 5</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Categories</source>
            <translation>Categorías</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Choice parameter</source>
            <translation>Parámetro de elección</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>How alike things must be to share a category</source>
            <translation>Cuánto deben parecerse las cosas para compartir una categoría</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>How far a category goes to meet what it takes in; in ART1 it is always 1</source>
            <translation>Cuánto se acerca una categoría a lo que acoge; en ART1 siempre es 1</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>How many things come in with one step, as long as they have few numbers</source>
            <translation>Cuántas cosas entran en un paso, mientras tengan pocos números</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Ink or none</source>
            <translation>Tinta o nada</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Kind</source>
            <translation>Variante</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Learning rate</source>
            <translation>Tasa de aprendizaje</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Pattern</source>
            <translation>Patrón</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Per step</source>
            <translation>Por paso</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Phase by phase</source>
            <translation>Fase a fase</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Small: first it tries the category of which most is found in what came in; large: the one with most in common</source>
            <translation>Pequeño: prueba antes la categoría que más se encuentra en lo que llegó; grande: la que más tiene en común</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Things come in another order in each round, or always in one</source>
            <translation>Las cosas llegan en otro orden en cada ronda, o siempre en el mismo</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>This has {n} numbers, and {wanted} are wanted here.</source>
            <translation>Aquí hay {n} números, y hacen falta {wanted}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Vigilance</source>
            <translation>Vigilancia</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>What is there and what is not</source>
            <translation>Lo que hay y lo que no</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>as given</source>
            <translation>tal cual</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>by the data</source>
            <translation>según los datos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>fuzzy ART</source>
            <translation>fuzzy ART</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>shuffled</source>
            <translation>mezclado</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>{n} of {all}</source>
            <translation>{n} de {all}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>1 category</source>
            <translation>1 categoría</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>A whole round changed nothing: {categories}.</source>
            <translation>Una ronda entera no cambió nada: {categories}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>ART1 sees only whether each number is above a half; fuzzy ART sees all of it.</source>
            <translation>ART1 solo ve si cada número pasa de un medio; fuzzy ART lo ve todo.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Category {category} has the highest choice value, {value:.2f}. Does it match, too?</source>
            <translation>La categoría {category} tiene el mayor valor de elección, {value:.2f}. ¿Encaja también?</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Colour {number}</source>
            <translation>Color {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Digit {number}</source>
            <translation>Dígito {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Like enough to category {category}: {fit}.</source>
            <translation>Bastante parecido a la categoría {category}: {fit}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Of those left, category {category} has the highest choice value, {value:.2f}. Does it match, too?</source>
            <translation>De las que quedan, la categoría {category} tiene el mayor valor de elección, {value:.2f}. ¿Encaja también?</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Pattern {number}</source>
            <translation>Patrón {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Point {number}</source>
            <translation>Punto {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Row {number}</source>
            <translation>Fila {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>There is no category yet: this would begin the first one.</source>
            <translation>Aún no hay categorías: esto abriría la primera.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>This is empty: there is nothing to compare.</source>
            <translation>Está vacío: no hay nada que comparar.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>This would begin a new category. The best match is category {category}: {fit}.</source>
            <translation>Esto abriría una categoría nueva. La más parecida es la {category}: {fit}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>This would go to category {category}: {fit}.</source>
            <translation>Esto iría a la categoría {category}: {fit}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Too different from category {category}: {fit}.</source>
            <translation>Demasiado distinto de la categoría {category}: {fit}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Too different from category {category}: {fit}. Reset; next it tries category {next}.</source>
            <translation>Demasiado distinto de la categoría {category}: {fit}. Descartada; ahora prueba la {next}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Too different from category {category}: {fit}. Reset; no category is left, so it begins a new one.</source>
            <translation>Demasiado distinto de la categoría {category}: {fit}. Descartada; no queda ninguna, así que empieza otra.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Too different from category {category}: {fit}. Reset; no category is left.</source>
            <translation>Demasiado distinto de la categoría {category}: {fit}. Descartada; no queda ninguna categoría.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>What is more than three standard deviations out counts as three</source>
            <translation>Lo que se aleja más de tres desviaciones típicas cuenta como tres</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>What is outside 0 to 1 counts as the nearer end</source>
            <translation>Lo que se sale de 0 a 1 cuenta como el extremo más cercano</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>What lies outside the square counts as lying on its edge</source>
            <translation>Lo que está fuera del cuadrado cuenta como en su borde</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your colour</source>
            <translation>Tu color</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your digit</source>
            <translation>Tu dígito</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your pattern</source>
            <translation>Tu patrón</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your point</source>
            <translation>Tu punto</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your row</source>
            <translation>Tu fila</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{categories} so far, {n} of {all} not settled yet.</source>
            <translation>{categories} hasta ahora, {n} de {all} aún sin asentar.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} begins the first category, for there was none yet.</source>
            <translation>{name} abre la primera categoría, porque no había ninguna.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} comes in. Which category is most like it?</source>
            <translation>{name} entra. ¿Qué categoría se parece más?</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} fits category {category}: {fit}. Resonance, and nothing new to learn.</source>
            <translation>{name} encaja en la categoría {category}: {fit}. Resonancia, y nada nuevo que aprender.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} fits category {category}: {fit}. Resonance: the category learns it.</source>
            <translation>{name} encaja en la categoría {category}: {fit}. Resonancia: la categoría lo aprende.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} is empty: there is nothing to compare, so nothing is learned.</source>
            <translation>{name}: está vacío. Nada que comparar, así que nada que aprender.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} is too different from all there was: it begins category {category}.</source>
            <translation>{name}: demasiado distinto de todo lo anterior. Empieza la categoría {category}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} is too different from all {n} categories, and there is no room for more.</source>
            <translation>{name}: demasiado distinto de las {n} categorías, y no caben más.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{n} categories</source>
            <translation>{n} categorías</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{n} of {all} found no place.</source>
            <translation>{n} de {all} no encontraron sitio.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{rule}: {n} of {all}.</source>
            <translation>{rule}: {n} de {all}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Both begin to learn from nothing.</source>
            <translation>Ambos empiezan de cero.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>But their maker had seen {seen} real digits: it hands on what it knows of them.</source>
            <translation>Pero su autor había visto {seen} dígitos reales: transmite lo que sabe de ellos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Convolution</source>
            <translation>Convolución</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>How big a step both take from each mistake</source>
            <translation>El tamaño del paso que dan ambos tras cada error</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>How many real digits both are taught with</source>
            <translation>Con cuántos dígitos reales aprenden ambos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>How much of what the second one is shown was made</source>
            <translation>Qué parte de lo que ve el segundo es artificial</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Made ones among them</source>
            <translation>Parte artificial</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Real digits</source>
            <translation>Dígitos reales</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Their maker had seen only {seen} real digits itself, so that nothing is handed on from elsewhere.</source>
            <translation>Su autor solo había visto {seen} dígitos reales, así que nada viene de otra parte.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>{figures}: no clear difference.</source>
            <translation>{figures}: sin diferencia clara.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>{figures}: the made ones do harm.</source>
            <translation>{figures}: los artificiales perjudican.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>{figures}: the made ones help.</source>
            <translation>{figures}: los artificiales ayudan.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>{given} misread with made digits, {alone} without</source>
            <translation>{given} de errores con dígitos artificiales, {alone} sin ellos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Cells, seen by both</source>
            <translation>Celdas, vistas por ambas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Cooling from</source>
            <translation>Enfriar desde</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Decay</source>
            <translation>Decaimiento</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Dreams go on</source>
            <translation>Sueños continuos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Dreams that are sampled, as in the papers; or all states, counted one by one</source>
            <translation>De sueños al azar, como en los artículos, o de todos los estados, contados uno a uno</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Full machine: all with all</source>
            <translation>Máquina completa: todas con todas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Hidden units, RBM</source>
            <translation>Ocultas, RBM</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Hidden units, full</source>
            <translation>Ocultas, completa</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>How big a step each lesson makes</source>
            <translation>El tamaño del paso en cada lección</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>How often each unit decides before it is looked at, where dreams are sampled</source>
            <translation>Cuántas veces decide cada unidad antes de mirar, cuando los sueños son muestras</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>How strongly links are drawn towards nothing</source>
            <translation>Con qué fuerza tienden los enlaces a cero</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Learns from</source>
            <translation>Aprende de</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>On: where they ended; off: from chance, cooling down (full), or from your patterns (RBM, contrastive divergence)</source>
            <translation>Activado: donde acabaron; si no: desde el azar, enfriándose (completa), o desde tus patrones (RBM, divergencia contrastiva)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>RBM: cells with hidden units</source>
            <translation>RBM: celdas con unidades ocultas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Sweeps</source>
            <translation>Barridos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>The temperature at which units of the full machine begin by chance</source>
            <translation>La temperatura a la que la máquina completa empieza al azar</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Units of the full machine that see no cell</source>
            <translation>Unidades de la máquina completa que no ven ninguna celda</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Units of the restricted machine that see all cells</source>
            <translation>Unidades de la máquina restringida que ven todas las celdas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>When it dreams: cold, only what it believes most; hot, anything</source>
            <translation>Cuando sueña: fría, solo lo que más cree; caliente, cualquier cosa</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>exact</source>
            <translation>exacto</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>sampled</source>
            <translation>muestras</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>{cells} + {hidden} units</source>
            <translation>{cells} + {hidden} unidades</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>{units} units</source>
            <translation>{units} unidades</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Both are about equally far.</source>
            <translation>Ambas van más o menos igual.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Both dream almost only of what you showed them.</source>
            <translation>Ambas sueñan casi solo con lo que les mostraste.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Both still dream mostly of something else.</source>
            <translation>Ambas sueñan aún sobre todo con otra cosa.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Nothing to learn. Draw a pattern and press “Add”.</source>
            <translation>Nada que aprender. Dibuja un patrón y pulsa «Añadir».</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>The RBM is ahead: the full machine makes up {share}.</source>
            <translation>La RBM va por delante: la máquina completa inventa {share}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>The full machine is ahead: the RBM makes up {share}.</source>
            <translation>La máquina completa va por delante: la RBM inventa {share}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Untaught, all {all} patterns are about as likely.</source>
            <translation>Sin aprender, los {all} patrones son casi igual de probables.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>almost all</source>
            <translation>casi todo</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>1 point</source>
            <translation>1 punto</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>All clouds are flat.</source>
            <translation>Todas las nubes son planas.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>All clouds have collapsed onto {points}.</source>
            <translation>Todas las nubes se han hundido en {points}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Cloud {clouds} had lost all points, and began anew where points surprise most.</source>
            <translation>La nube {clouds} había perdido todos los puntos y empezó de nuevo donde más sorprenden.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Cloud {clouds} has collapsed onto {points}.</source>
            <translation>La nube {clouds} se ha hundido en {points}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Cloud {clouds} is flat.</source>
            <translation>La nube {clouds} es plana.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Clouds {clouds} are flat.</source>
            <translation>Las nubes {clouds} son planas.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Clouds {clouds} had lost all points, and began anew where points surprise most.</source>
            <translation>Las nubes {clouds} habían perdido todos los puntos y empezaron de nuevo donde más sorprenden.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Clouds {clouds} have collapsed onto {points}.</source>
            <translation>Las nubes {clouds} se han hundido en {points}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Most of the spread of all clouds is regularisation.</source>
            <translation>La extensión de todas las nubes es sobre todo regularización.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Most of the spread of cloud {clouds} is regularisation.</source>
            <translation>La extensión de la nube {clouds} es sobre todo regularización.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Most of the spread of clouds {clouds} is regularisation.</source>
            <translation>La extensión de las nubes {clouds} es sobre todo regularización.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Only the regularisation keeps the likelihood finite.</source>
            <translation>Solo la regularización mantiene finita la verosimilitud.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>less than {least:g} %</source>
            <translation>menos del {least:g} %</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>{n} points</source>
            <translation>{n} puntos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Each centre moved to the middle of its shares.</source>
            <translation>Cada centro fue al medio de sus partes.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Each point was shared out among the centres.</source>
            <translation>Cada punto se repartió entre los centros.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Fuzziness m</source>
            <translation>Borrosidad m</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Near 1 a point belongs to one group; high, it belongs to all alike</source>
            <translation>Cerca de 1 un punto es de un solo grupo; alto, de todos por igual</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Shares changed by {change} at most.</source>
            <translation>Las partes cambiaron {change} como mucho.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Too far away for any share of a point: centre {numbers}.</source>
            <translation>Demasiado lejos para tener parte de un punto: centro {numbers}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Activation</source>
            <translation>Activación</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Adam</source>
            <translation>Adam</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Architecture</source>
            <translation>Arquitectura</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Ask all three</source>
            <translation>Preguntar a las tres</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Average the weights</source>
            <translation>Promediar los pesos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Batch size</source>
            <translation>Tamaño del lote</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Convolution {n}</source>
            <translation>Convolución {n}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Convolutions</source>
            <translation>Convoluciones</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Dense layer</source>
            <translation>Capa densa</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Dense net</source>
            <translation>Red densa</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Dense units</source>
            <translation>Unidades densas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Drawing</source>
            <translation>Dibujo</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Dropout</source>
            <translation>Dropout</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>First-layer filters</source>
            <translation>Filtros de la capa 1</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How big a step it takes from each mistake</source>
            <translation>El tamaño del paso tras cada error</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How it turns mistakes into changes of its weights</source>
            <translation>Cómo convierte los errores en cambios de sus pesos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How many digits it looks at before each step</source>
            <translation>Cuántos dígitos mira antes de cada paso</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How many small windows slide over your drawing</source>
            <translation>Cuántas ventanitas se deslizan sobre tu dibujo</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How many units weigh everything up</source>
            <translation>Cuántas unidades lo sopesan todo</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How many windows look at the first maps</source>
            <translation>Cuántas ventanas miran los primeros mapas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How much doubt it is taught, so that it does not become too sure</source>
            <translation>Cuánta duda se le enseña, para que no esté demasiado segura</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How much of the maps is hidden while it learns, so that it relies on no one place</source>
            <translation>Qué parte de los mapas se oculta al aprender, para no depender de un solo lugar</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How often windows slide, one after another</source>
            <translation>Cuántas veces se deslizan ventanas, una tras otra</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How strongly every weight is drawn towards zero</source>
            <translation>Con qué fuerza cada peso es atraído hacia cero</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Label smoothing</source>
            <translation>Etiquetas suaves</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Momentum</source>
            <translation>Momento</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>No hidden layer</source>
            <translation>Sin capa oculta</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Optimiser</source>
            <translation>Optimizador</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Pooling</source>
            <translation>Pooling</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Rate falls</source>
            <translation>La tasa baja</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>ReLU</source>
            <translation>ReLU</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>SGD</source>
            <translation>SGD</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Second-layer filters</source>
            <translation>Filtros de la capa 2</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>The longer it has learned, the smaller its steps become</source>
            <translation>Cuanto más ha aprendido, más pequeños son sus pasos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>The two other kinds of network learn and answer as well</source>
            <translation>Los otros dos tipos de red también aprenden y responden</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Weight decay</source>
            <translation>Decaimiento de pesos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>What a unit makes of the sum that reaches it</source>
            <translation>Lo que hace una unidad con la suma que le llega</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>What answers is the mean of the last steps' networks, which is steadier than the one that learns</source>
            <translation>Responde la media de las redes de los últimos pasos, más estable que la que aprende</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Which kind of network learns</source>
            <translation>Qué tipo de red aprende</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>sigmoid</source>
            <translation>sigmoide</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>tanh</source>
            <translation>tanh</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>1 centre of 1 number</source>
            <translation>1 centro de 1 número</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>1 centre of {n} numbers</source>
            <translation>1 centro de {n} números</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>All four begin with the same centres.</source>
            <translation>Las cuatro empiezan con los mismos centros.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>All four come equally close to the points.</source>
            <translation>Las cuatro quedan igual de cerca de los puntos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>C-means: how much everything belongs to everything</source>
            <translation>C-means: cuánto pertenece todo a todo</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>EM: what its clouds can look like</source>
            <translation>EM: qué aspecto pueden tener sus nubes</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>Fuzziness</source>
            <translation>Borrosidad</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>How many centres each of the four has</source>
            <translation>Cuántos centros tiene cada una de las cuatro</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>How the centres, the same for all, are chosen</source>
            <translation>Cómo se eligen los centros, iguales para todas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>Shape</source>
            <translation>Forma</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>cmeans</source>
            <translation>C-means</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>diagonal</source>
            <translation>diagonal</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>em</source>
            <translation>EM</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>full</source>
            <translation>completa</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>kmeans</source>
            <translation>K-means</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>som</source>
            <translation>SOM</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>spherical</source>
            <translation>esférica</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{centres} centres of 1 number</source>
            <translation>{centres} centros de 1 número</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{centres} centres of {n} numbers</source>
            <translation>{centres} centros de {n} números</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{machines} come closest to the points.</source>
            <translation>{machines} quedan más cerca de los puntos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{machine} comes closest to the points.</source>
            <translation>{machine} queda más cerca de los puntos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{n} groups need as many different points; there are only {found}.</source>
            <translation>Para {n} grupos hacen falta otros tantos puntos distintos; solo hay {found}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{n} groups need as many different points; there is only 1.</source>
            <translation>Para {n} grupos hacen falta otros tantos puntos distintos; solo hay 1.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Digits with names</source>
            <translation>Dígitos con nombre</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How big its steps are</source>
            <translation>El tamaño de sus pasos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How long each layer learns without names</source>
            <translation>Cuánto aprende cada capa sin nombres</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How many digits it is told the names of</source>
            <translation>De cuántos dígitos se le dice el nombre</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How many machines stand one on another</source>
            <translation>Cuántas máquinas hay una sobre otra</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How many strokes it knows</source>
            <translation>Cuántos trazos conoce</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How many units each other layer has</source>
            <translation>Cuántas unidades tiene cada otra capa</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How often it dreams before it compares dream and digit</source>
            <translation>Cuántas veces sueña antes de comparar sueño y dígito</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How strongly the machines' weights are drawn towards zero</source>
            <translation>Con qué fuerza tienden a cero los pesos de las máquinas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Layer 1 learns from digits without names: {done}.</source>
            <translation>La capa 1 aprende de dígitos sin nombre: {done}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Layer {number}</source>
            <translation>Capa {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Layer {number} learns from what layer {below} makes of digits: {done}.</source>
            <translation>La capa {number} aprende de lo que la capa {below} hace con los dígitos: {done}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Layers</source>
            <translation>Capas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Learn from names now, however far the layers are</source>
            <translation>Aprender ya con los nombres, estén como estén las capas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Now both nets are told the names of the same {labels} digits.</source>
            <translation>Ahora ambas redes aprenden los nombres de los mismos {labels} dígitos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Skip to the names</source>
            <translation>Saltar a los nombres</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Steps per layer</source>
            <translation>Pasos por capa</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Sweeps (k)</source>
            <translation>Barridos (k)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Units above</source>
            <translation>Unidades arriba</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Units in the first layer</source>
            <translation>Unidades, 1.ª capa</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>With {labels} names the pretrained net reads {ours} wrong, the other one {other}.</source>
            <translation>Con {labels} nombres, la red preentrenada lee mal {ours} y la otra {other}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>step {step} of {all}</source>
            <translation>paso {step} de {all}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>AIC</source>
            <translation>AIC</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>BIC</source>
            <translation>BIC</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>Each cloud took the middle, the spread and the weight of its shares.</source>
            <translation>Cada nube tomó el medio, la extensión y el peso de sus partes.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>For each point it guessed which cloud made it.</source>
            <translation>Para cada punto adivinó qué nube lo produjo.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>Full: clouds may be tilted; diagonal: only stretched across or up; spherical: round</source>
            <translation>Completa: nubes inclinadas; diagonal: solo estiradas a lo ancho o a lo alto; esférica: redondas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>Regularisation</source>
            <translation>Regularización</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>Spreads</source>
            <translation>Extensiones</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>What is added to all variances, so that no cloud gets too thin</source>
            <translation>Lo que se suma a todas las varianzas, para que ninguna nube adelgace demasiado</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>With {n} numbers each there is too much to learn for tilts: clouds are diagonal.</source>
            <translation>Con {n} números cada uno, aprender inclinaciones sería demasiado: las nubes son diagonales.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>For how many digits it is told what they are</source>
            <translation>De cuántos dígitos se le dice cuáles son</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Labelled digits</source>
            <translation>Dígitos etiquetados</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Latent dimensions</source>
            <translation>Dimensiones latentes</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Of how many numbers a code is made</source>
            <translation>De cuántos números consta un código</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Read right: {shares} No clear winner.</source>
            <translation>Bien leídos: {shares} Sin ganador claro.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Read right: {shares} So small a code loses what tells digits apart.</source>
            <translation>Bien leídos: {shares} Un código tan pequeño pierde lo que distingue los dígitos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Read right: {shares} What it found out without labels pays.</source>
            <translation>Bien leídos: {shares} Lo que descubrió sin etiquetas compensa.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Reader of pixels</source>
            <translation>Lector de píxeles</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Reader of the code</source>
            <translation>Lector del código</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Reader of the layer before it</source>
            <translation>Lector de la capa anterior</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Three readers learn from the same {labels} labelled digits.</source>
            <translation>Tres lectores aprenden de los mismos {labels} dígitos etiquetados.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>{code:.0%} by the code, {inner:.0%} by the layer before it, {pixels:.0%} by pixels.</source>
            <translation>{code:.0%} por el código, {inner:.0%} por la capa anterior, {pixels:.0%} por los píxeles.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan.py" />
            <source>Discriminator</source>
            <translation>Discriminador</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan.py" />
            <source>Generator</source>
            <translation>Generador</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan.py" />
            <source>{net}, layer {at}</source>
            <translation>{net}, capa {at}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Discriminator: convolution</source>
            <translation>Discriminador: convolución</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Generator: dense</source>
            <translation>Generador: densa</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Noise and label</source>
            <translation>Ruido y etiqueta</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Real or made</source>
            <translation>Real o artificial</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Transposed convolution</source>
            <translation>Convolución traspuesta</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>A real digit that is said to be another one counts as false, too, so that a 7 really becomes a 7</source>
            <translation>Un dígito real anunciado como otro también cuenta como falso: así un 7 llega a ser un 7</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Average the generator</source>
            <translation>Promediar el generador</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Digits to learn from</source>
            <translation>Dígitos para aprender</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Discriminator's lead</source>
            <translation>Ventaja del discrim.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Discriminator's steps</source>
            <translation>Pasos del discrim.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Discriminator's windows</source>
            <translation>Ventanas del discrim.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Generator's maps</source>
            <translation>Mapas del generador</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Hinge</source>
            <translation>Hinge</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How a verdict is turned into something to learn from</source>
            <translation>Cómo un veredicto se convierte en algo que aprender</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How big a step both nets take from each verdict</source>
            <translation>El tamaño del paso de ambas redes tras cada veredicto</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many maps a picture is painted from</source>
            <translation>Con cuántos mapas se pinta una imagen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many random numbers a picture begins as</source>
            <translation>De cuántos números al azar nace una imagen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many real and how many made digits it looks at before each step</source>
            <translation>Cuántos dígitos reales y cuántos artificiales mira antes de cada paso</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many real digits it ever sees; few are soon known by heart</source>
            <translation>Cuántos dígitos reales ve en total; si son pocos, pronto los sabe de memoria</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many small windows look at a picture</source>
            <translation>Cuántas ventanitas miran una imagen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How much larger its steps are than the generator's</source>
            <translation>Cuánto mayores son sus pasos que los del generador</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How often it learns before the generator learns once</source>
            <translation>Cuántas veces aprende por cada vez del generador</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Least squares</source>
            <translation>Mínimos cuadrados</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Noise numbers</source>
            <translation>Números de ruido</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Non-saturating</source>
            <translation>No saturante</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>What is shown is the mean of the last steps' generators, which is steadier than the one that learns</source>
            <translation>Se muestra la media de los últimos generadores, más estable que el que aprende</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Wrong labels are false</source>
            <translation>Mal etiquetado = falso</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>made</source>
            <translation>artificial</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>real</source>
            <translation>real</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_told.py" />
            <source>As a crowd, its digits are as near to real ones as other real ones.</source>
            <translation>En conjunto, tan cerca de los reales como otros.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_told.py" />
            <source>It has learned nothing yet: noise becomes fog.</source>
            <translation>Aún no ha aprendido nada: el ruido se vuelve niebla.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_told.py" />
            <source>It knows {seen} real ones only, and may copy them.</source>
            <translation>Solo conoce {seen} reales, y puede copiarlos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_told.py" />
            <source>Its digits are {times} times as far from real ones as real ones are.</source>
            <translation>Sus dígitos están {times} veces más lejos de los reales que otros reales.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>A step is one of the five parts of learning once</source>
            <translation>Un paso es una de las cinco partes de aprender una vez</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Adam's memory</source>
            <translation>Memoria de Adam</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator judges</source>
            <translation>El discriminador juzga</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator learns</source>
            <translation>El discriminador aprende</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator's layers</source>
            <translation>Discrim.: capas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator's neurons</source>
            <translation>Discrim.: neuronas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator's updates</source>
            <translation>Discrim.: actualiz.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Gaussian</source>
            <translation>gaussiano</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator learns</source>
            <translation>El generador aprende</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator makes points</source>
            <translation>El generador crea</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator's layers</source>
            <translation>Generador: capas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator's neurons</source>
            <translation>Generador: neuronas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator's updates</source>
            <translation>Generador: actualiz.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Hidden ones</source>
            <translation>Ocultas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How a gradient becomes a step</source>
            <translation>Cómo un gradiente se vuelve un paso</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How big a step both take from each verdict</source>
            <translation>El tamaño del paso de ambos tras cada veredicto</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How many random numbers become a point</source>
            <translation>Cuántos números al azar se vuelven un punto</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How many real and made-up points it looks at for an update</source>
            <translation>Cuántos puntos reales e inventados mira en cada actualización</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How many times larger its steps are than the generator's</source>
            <translation>Cuántas veces mayores son sus pasos que los del generador</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How much of its mean gradient it keeps (beta 1)</source>
            <translation>Cuánto conserva de su gradiente medio (beta 1)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How often it learns in each step, if it learns</source>
            <translation>Cuántas veces aprende en cada paso, si aprende</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>In each hidden layer</source>
            <translation>En cada capa oculta</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>It points the way</source>
            <translation>Indica el camino</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Keeps the map smooth; 0 is without, 1 is usual for Wasserstein's loss</source>
            <translation>Mantiene suave el mapa; 0 es sin ella, 1 es lo habitual con Wasserstein</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Noise</source>
            <translation>Ruido</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>One step, slowly</source>
            <translation>Un paso, despacio</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Penalty on steepness</source>
            <translation>Penalización de pendiente</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Points at a time</source>
            <translation>Puntos a la vez</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Settle down</source>
            <translation>Calmarse</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Steps become smaller with time: half as large after 10 000 updates of the same points</source>
            <translation>Los pasos se acortan con el tiempo: la mitad tras 10 000 actualizaciones de los mismos puntos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>The other one stays as it is</source>
            <translation>El otro se queda como está</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Wasserstein</source>
            <translation>Wasserstein</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>What a wrong verdict costs</source>
            <translation>Lo que cuesta un veredicto falso</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>What you see is the mean of the last thousand generators: it trembles less</source>
            <translation>Ves la media de los últimos mil generadores: tiembla menos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Where the generator begins</source>
            <translation>De dónde parte el generador</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Which learns</source>
            <translation>Quién aprende</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>both</source>
            <translation>ambos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>discriminator</source>
            <translation>discriminador</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>generator</source>
            <translation>generador</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>least squares</source>
            <translation>mínimos cuadrados</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>non-saturating</source>
            <translation>no saturante</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>uniform</source>
            <translation>uniforme</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>All {points} points are equal: all it can do is send everything there.</source>
            <translation>Los {points} puntos son iguales: no puede más que enviarlo todo allí.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>It says how real your points look, and how real those do.</source>
            <translation>Dice cuán reales parecen tus puntos y cuán reales los otros.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Its weights have changed: it tells them apart better.</source>
            <translation>Sus pesos han cambiado: los distingue mejor.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Its weights have changed: its points go that way.</source>
            <translation>Sus pesos han cambiado: sus puntos van hacia allí.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Mode collapse: all its points crowd near {used} of {all} heaps.</source>
            <translation>Colapso de modos: todos sus puntos se apiñan cerca de {used} de {all} cúmulos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Mode collapse: all its points lie in {used} of {all} heaps.</source>
            <translation>Colapso de modos: todos sus puntos están en {used} de {all} cúmulos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Mode collapse: its points cover only {covered:.0%} of yours.</source>
            <translation>Colapso de modos: sus puntos cubren solo el {covered:.0%} de los tuyos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Only the discriminator learns: the points stay where they are.</source>
            <translation>Solo aprende el discriminador: los puntos se quedan donde están.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Only the generator learns: its judge stays as it is.</source>
            <translation>Solo aprende el generador: su juez se queda como está.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Random numbers go in, and points come out.</source>
            <translation>Entran números al azar y salen puntos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>The arrows tell new made-up points how to look more real.</source>
            <translation>Las flechas dicen a los nuevos puntos inventados cómo parecer más reales.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>There is only one point: all it can do is send everything there.</source>
            <translation>Solo hay un punto: no puede más que enviarlo todo allí.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>{good:.0%} of its points lie among yours, {covered:.0%} of yours among its own.</source>
            <translation>El {good:.0%} de sus puntos está entre los tuyos, el {covered:.0%} de los tuyos entre los suyos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>{good:.0%} of its points lie in one of the heaps.</source>
            <translation>El {good:.0%} de sus puntos está en uno de los cúmulos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>1 of the {all} groups stays empty</source>
            <translation>1 de los {all} grupos queda vacío</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>Centre {number} was set by hand.</source>
            <translation>El centro {number} se ha puesto a mano.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>Centres</source>
            <translation>Centros</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>How many groups it looks for</source>
            <translation>Cuántos grupos busca</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>How the first centres are chosen among the points</source>
            <translation>Cómo se eligen los primeros centros entre los puntos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>Nothing is left to do after {n} half-steps.</source>
            <translation>Tras {n} medios pasos no queda nada por hacer.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>The first centres are points chosen at random.</source>
            <translation>Los primeros centros son puntos elegidos al azar.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>The first centres are points that lie far apart.</source>
            <translation>Los primeros centros son puntos muy alejados entre sí.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>The first centres are points, chosen so that far ones are likely.</source>
            <translation>Los primeros centros son puntos; los lejanos se eligen con más probabilidad.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>{empty}: all points are equal.</source>
            <translation>{empty}: todos los puntos son iguales.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>{empty}: there are only {n} different points.</source>
            <translation>{empty}: solo hay {n} puntos distintos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>{empty}: there is only 1 point.</source>
            <translation>{empty}: solo hay 1 punto.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>{n} of the {all} groups stay empty</source>
            <translation>{n} de los {all} grupos quedan vacíos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/groups.py" />
            <source>farthest</source>
            <translation>lejos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/groups.py" />
            <source>k-means++</source>
            <translation>k-means++</translation>
        </message>
        <message>
            <location filename="../../playground/learners/groups.py" />
            <source>random</source>
            <translation>al azar</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm.py" />
            <source>Emission</source>
            <translation>Emisión</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm.py" />
            <source>Transition</source>
            <translation>Transición</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm.py" />
            <source>state {number}</source>
            <translation>estado {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Hidden states</source>
            <translation>Estados ocultos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>How many hidden states it looks for</source>
            <translation>Cuántos estados ocultos busca</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>How many observations a sequence has</source>
            <translation>Cuántas observaciones tiene una secuencia</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>How many there are, each from its own beginning; together at most {most:,} observations</source>
            <translation>Cuántas hay, cada una con su propio comienzo; en total como mucho {most:,} observaciones</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Its first guess: the most promising of ten, any, all states nearly alike, or the true one if it is known</source>
            <translation>Su primera conjetura: la mejor de diez, cualquiera, estados casi iguales, o la real si se conoce</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Observations</source>
            <translation>Observaciones</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Read spaces</source>
            <translation>Leer los espacios</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Smoothing</source>
            <translation>Suavizado</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>So many times it pretends to have seen everything once</source>
            <translation>Cuántas veces finge haberlo visto todo ya</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>What is observed, and what is hidden behind it</source>
            <translation>Lo que se observa y lo que hay detrás</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Whether the space between words counts as a letter</source>
            <translation>Si el espacio entre palabras cuenta como letra</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>World</source>
            <translation>Mundo</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>best of ten</source>
            <translation>mejor de diez</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>nearly equal</source>
            <translation>casi igual</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>true</source>
            <translation>real</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>your text</source>
            <translation>tu texto</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>After 1 iteration nothing changes any more: {surprise:.3f} nats per observation.</source>
            <translation>Tras 1 iteración ya no cambia nada: {surprise:.3f} nats por observación.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>After {iteration} iterations nothing changes any more: {surprise:.3f} nats per observation.</source>
            <translation>Tras {iteration} iteraciones ya no cambia nada: {surprise:.3f} nats por observación.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>It begins with the true model, and goes on to what fits these very observations.</source>
            <translation>Empieza con el modelo real y pasa a lo que mejor encaja con estas observaciones.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>It knows nothing yet: it thinks that all states are nearly alike.</source>
            <translation>Aún no sabe nada: cree que todos los estados son casi iguales.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>It knows nothing yet: its first guess is a random one.</source>
            <translation>Aún no sabe nada: su primera conjetura es al azar.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>It knows nothing yet: of ten random guesses it took the most promising one.</source>
            <translation>Aún no sabe nada: de diez conjeturas al azar tomó la más prometedora.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Iteration {iteration}: the surprise fell by {gain:.3f} to {surprise:.3f} nats per observation.</source>
            <translation>Iteración {iteration}: la sorpresa bajó {gain:.3f}, hasta {surprise:.3f} nats por observación.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Iteration {iteration}: the surprise hardly falls, {surprise:.3f} nats per observation.</source>
            <translation>Iteración {iteration}: la sorpresa apenas baja, {surprise:.3f} nats por observación.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Iteration {iteration}: {surprise:.3f} nats per observation; smoothing holds it back.</source>
            <translation>Iteración {iteration}: {surprise:.3f} nats por observación; el suavizado lo frena.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Nobody knows the true model of that, so its first guess is the most promising of ten.</source>
            <translation>Nadie conoce el modelo real de eso; por eso su primera conjetura es la mejor de diez.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>State {states} mostly says {vowels} of {all_vowels} vowels, and leaves {consonants} of {all_consonants} consonants to the rest.</source>
            <translation>El estado {states} dice sobre todo {vowels} de {all_vowels} vocales y deja {consonants} de {all_consonants} consonantes a los demás.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>States {states} mostly say {vowels} of {all_vowels} vowels, and leave {consonants} of {all_consonants} consonants to the rest.</source>
            <translation>Los estados {states} dicen sobre todo {vowels} de {all_vowels} vocales y dejan {consonants} de {all_consonants} consonantes a los demás.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>That is even less than the true model's {true:.3f}, for it learns chance, too.</source>
            <translation>Es incluso menos que el modelo real ({true:.3f}), pues también aprende el azar.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>The model could not have made these observations, so nothing in it counts as quite impossible.</source>
            <translation>El modelo no podría haber producido estas observaciones; por eso nada cuenta como del todo imposible.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>The surprise is {surprise:.3f} nats per observation.</source>
            <translation>La sorpresa es de {surprise:.3f} nats por observación.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>The tables were set by hand.</source>
            <translation>Las tablas se han puesto a mano.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>The true model's is {true:.3f}.</source>
            <translation>La del modelo real es {true:.3f}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Vowels and consonants are still mixed.</source>
            <translation>Vocales y consonantes siguen mezcladas.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kernels.py" />
            <source>RBF</source>
            <translation>RBF</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kernels.py" />
            <source>linear</source>
            <translation>lineal</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kernels.py" />
            <source>polynomial</source>
            <translation>polinómico</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>1 point joined another centre.</source>
            <translation>1 punto cambió de centro.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Centre {number} had no points and went to the farthest from its own.</source>
            <translation>El centro {number} no tenía puntos y fue al más alejado del suyo.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Centre {number} had no points, for all points are at other centres.</source>
            <translation>El centro {number} no tenía puntos, porque todos están en otros centros.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Centres {numbers} had no points and went to the farthest from their own.</source>
            <translation>Los centros {numbers} no tenían puntos y fueron a los más alejados del suyo.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Centres {numbers} had no points, for all points are at other centres.</source>
            <translation>Los centros {numbers} no tenían puntos, porque todos están en otros centros.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Each centre is in the middle of its points.</source>
            <translation>Cada centro está en el medio de sus puntos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Each centre moved to the middle of its points.</source>
            <translation>Cada centro fue al medio de sus puntos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Each point joined its nearest centre.</source>
            <translation>Cada punto se unió a su centro más cercano.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>No point joined another centre.</source>
            <translation>Ningún punto cambió de centro.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>{n} points joined another centre.</source>
            <translation>{n} puntos cambiaron de centro.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/knobs.py" />
            <source>a whole number</source>
            <translation>un número entero</translation>
        </message>
        <message>
            <location filename="../../playground/learners/knobs.py" />
            <source>on or off</source>
            <translation>true o false</translation>
        </message>
        <message>
            <location filename="../../playground/learners/lstm.py" />
            <source>LSTM layer</source>
            <translation>Capa LSTM</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word.py" />
            <source>Next word</source>
            <translation>Palabra siguiente</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word.py" />
            <source>Word vectors</source>
            <translation>Vectores de palabras</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word.py" />
            <source>{n}, the same vectors</source>
            <translation>{n}, los mismos vectores</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many networks stand one above the other</source>
            <translation>Cuántas redes hay una sobre otra</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many numbers stand for a word</source>
            <translation>Cuántos números representan una palabra</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many pieces of text it reads before each step</source>
            <translation>Cuántos trozos de texto lee antes de cada paso</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many words it looks back while it learns</source>
            <translation>Cuántas palabras mira atrás al aprender</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many words it must do without in a step</source>
            <translation>De cuántas palabras prescinde en un paso</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How much is hidden while it learns, so that it does not learn by heart</source>
            <translation>Cuánto se le oculta al aprender, para que no aprenda de memoria</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>It picks among so many words</source>
            <translation>Elige entre tantas palabras</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>It picks among the best words that together reach this share</source>
            <translation>Elige entre las mejores palabras que juntas alcanzan esta parte</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Low: it picks the likeliest word. High: it dares unlikely ones</source>
            <translation>Baja: elige la palabra más probable. Alta: se atreve con otras</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Only the best</source>
            <translation>Solo las mejores</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Until they sum to</source>
            <translation>Hasta sumar</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Width</source>
            <translation>Anchura</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Word dropout</source>
            <translation>Dropout de palabras</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>words</source>
            <translation>palabras</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>All points are equal: no one is odd.</source>
            <translation>Todos los puntos son iguales: ninguno es raro.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>Boundary (rho)</source>
            <translation>Frontera (rho)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>First it adds up how alike all {n} points are: {share:.0%} are done.</source>
            <translation>Primero suma cuánto se parecen los {n} puntos: va por el {share:.0%}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>Kernel</source>
            <translation>Núcleo</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>Nothing is left to do: {n} of {all} points bear weight.</source>
            <translation>No queda nada por hacer: {n} de {all} puntos llevan peso.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>There is only 1 point: it cannot be odd.</source>
            <translation>Solo hay 1 punto: no puede ser raro.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>To a kernel with so high a gamma no two of the {n} points are alike: all bear weight.</source>
            <translation>Para un núcleo con un gamma tan alto, ninguno de los {n} puntos se parece a otro: todos llevan peso.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>Weight moves from a point to one that is more at the edge.</source>
            <translation>El peso pasa de un punto a otro más al borde.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>{outside:.0%} of the points are outside; nu allows for about {nu:.0%}.</source>
            <translation>El {outside:.0%} de los puntos está fuera; nu permite un {nu:.0%} más o menos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/point_learner.py" />
            <source>There are no points yet. Click on the square to set some.</source>
            <translation>Aún no hay puntos. Haz clic en el cuadrado para poner algunos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Gibbs steps (k)</source>
            <translation>Pasos de Gibbs (k)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Hidden units</source>
            <translation>Unidades ocultas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Hidden units, their biases</source>
            <translation>Unidades ocultas, sus sesgos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Hot: it takes more chances. Cold: it sticks to what fits best</source>
            <translation>Caliente: se arriesga más. Fría: se queda con lo que mejor encaja</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How big a step it takes from what it dreams to what it sees</source>
            <translation>El tamaño del paso de lo que sueña a lo que ve</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How long it dreams, to and fro between its layers, before it corrects itself</source>
            <translation>Cuánto sueña, de una capa a otra, antes de corregirse</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How many features it can find</source>
            <translation>Cuántos rasgos puede encontrar</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How much of the last change is made once more</source>
            <translation>Cuánto del último cambio se repite</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How strongly each hidden unit is made to keep to a tenth of the digits</source>
            <translation>Con qué fuerza se limita cada unidad oculta a un décimo de los dígitos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>It dreams from digits: 1 Gibbs step each time.</source>
            <translation>Sueña a partir de dígitos: 1 paso de Gibbs cada vez.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>It dreams from digits: {steps} Gibbs steps each time.</source>
            <translation>Sueña a partir de dígitos: {steps} pasos de Gibbs cada vez.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>It has seen no digit yet. Its dreams are noise with ink where ink often is.</source>
            <translation>Aún no ha visto ningún dígito. Sus sueños son ruido, con tinta donde suele haberla.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Its dreams go on: 1 Gibbs step each time.</source>
            <translation>Sus sueños siguen: 1 paso de Gibbs cada vez.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Its dreams go on: {steps} Gibbs steps each time.</source>
            <translation>Sus sueños siguen: {steps} pasos de Gibbs cada vez.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Links, both ways</source>
            <translation>Enlaces, en ambos sentidos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Of a digit it sees again, {error:.1f} % of the ink is wrong.</source>
            <translation>De un dígito que vuelve a ver, el {error:.1f} % de la tinta es errónea.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Persistent CD: dreams go on from step to step. Off: each begins with a digit (CD-k)</source>
            <translation>CD persistente: los sueños siguen de paso en paso. Si no, cada uno parte de un dígito (CD-k)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Sparsity</source>
            <translation>Dispersidad</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Visible units, their biases</source>
            <translation>Unidades visibles, sus sesgos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>What answers is the mean of the last steps' machines, which is steadier</source>
            <translation>Responde la media de las últimas máquinas, que es más estable</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rnn.py" />
            <source>Recurrent layer</source>
            <translation>Capa recurrente</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som.py" />
            <source>A point</source>
            <translation>Un punto</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som.py" />
            <source>Net</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som.py" />
            <source>{columns} × {rows} nodes of {n} numbers</source>
            <translation>{columns} × {rows} nodos de {n} números</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som.py" />
            <source>{n} numbers</source>
            <translation>{n} números</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>A chain has one</source>
            <translation>Una cadena tiene uno</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>A cloth, a string, or a cloth without an edge</source>
            <translation>Una tela, un hilo o una tela sin borde</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>A step is one of the four parts of learning a point</source>
            <translation>Un paso es una de las cuatro partes de aprender un punto</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Draw the circle</source>
            <translation>Trazar el círculo</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Find the nearest node</source>
            <translation>Hallar el nodo más cercano</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>How far the nearest node goes towards a point; batch needs none</source>
            <translation>Cuánto se acerca el nodo más cercano a un punto; por lotes no hace falta</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>How long a chain is, too</source>
            <translation>También el largo de una cadena</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>How many nodes away from the nearest one are still pulled along</source>
            <translation>Hasta cuántos nodos del más cercano se arrastran</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>How many points it learns from in a step, if not slowly</source>
            <translation>De cuántos puntos aprende en un paso, si no va despacio</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>In a heap, or along the two main directions of the points</source>
            <translation>Amontonada o por las dos direcciones principales de los puntos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Neighbourhood</source>
            <translation>Vecindad</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Nodes</source>
            <translation>Nodos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Nodes across</source>
            <translation>Nodos a lo ancho</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Nodes up</source>
            <translation>Nodos a lo alto</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>One point after another, or all of them at once</source>
            <translation>Un punto tras otro, o todos a la vez</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Pick a point</source>
            <translation>Tomar un punto</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Points a step</source>
            <translation>Puntos por paso</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Pull the net</source>
            <translation>Tirar de la red</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Radius at the end</source>
            <translation>Radio final</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Radius at the start</source>
            <translation>Radio inicial</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Rate at the start</source>
            <translation>Tasa inicial</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Small: each node goes its own way. Large: the net stays smooth</source>
            <translation>Pequeño: cada nodo va por su lado. Grande: la red sigue lisa</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Steps until settled</source>
            <translation>Pasos hasta asentarse</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Until then radius and rate fall; then they stay</source>
            <translation>Hasta entonces radio y tasa bajan; luego se quedan</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Way</source>
            <translation>Modo</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Whether a node has four neighbours or six</source>
            <translation>Si un nodo tiene cuatro vecinos o seis</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Whether the pull fades with distance or ends at the radius</source>
            <translation>Si el tirón se debilita con la distancia o acaba en el radio</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>batch</source>
            <translation>por lotes</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>bubble</source>
            <translation>burbuja</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>chain</source>
            <translation>cadena</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>crumpled</source>
            <translation>arrugada</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>hexagonal</source>
            <translation>hexagonal</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>online</source>
            <translation>en línea</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>sheet</source>
            <translation>paño</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>spread out</source>
            <translation>extendida</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>square</source>
            <translation>cuadrado</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>torus</source>
            <translation>toro</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>1 point lies far from every node.</source>
            <translation>1 punto está lejos de todos los nodos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>A step looks at one of {n} points in turn, for there are many.</source>
            <translation>Un paso mira uno de cada {n} puntos por turno, porque son muchos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>A torus cannot lie flat: two layers of it cover the square.</source>
            <translation>Un toro no puede quedar plano: dos capas cubren el cuadrado.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>All {n} points are equal: the net shrinks onto one place.</source>
            <translation>Los {n} puntos son iguales: la red se encoge en un lugar.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>It is folded or twisted: {share:.0%} of it lies upside down.</source>
            <translation>Está plegada o torcida: el {share:.0%} está del revés.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>It is folded: {share:.0%} of the points lie between nodes that are no neighbours.</source>
            <translation>Está plegada: el {share:.0%} de los puntos está entre nodos que no son vecinos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>No fold or twist seen.</source>
            <translation>No se ven pliegues ni torsiones.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>The net is {word}.</source>
            <translation>La red está {word}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>There are only {n} different points for {nodes} nodes: most nodes win none.</source>
            <translation>Solo hay {n} puntos distintos para {nodes} nodos: la mayoría no gana ninguno.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>There is only one point: the net shrinks onto it.</source>
            <translation>Solo hay un punto: la red se encoge hasta él.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>almost unfolded</source>
            <translation>casi desplegada</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>half unfolded</source>
            <translation>medio desplegada</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>settled</source>
            <translation>asentada</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>unfolding</source>
            <translation>desplegándose</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>{n} points lie far from every node.</source>
            <translation>{n} puntos están lejos de todos los nodos.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How big a step it takes from each comparison</source>
            <translation>El tamaño del paso tras cada comparación</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How many listeners it looks at before each step</source>
            <translation>Cuántos oyentes mira antes de cada paso</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How many tastes it can tell apart</source>
            <translation>Cuántos gustos puede distinguir</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How much of the last step goes into the next one</source>
            <translation>Cuánto del último paso entra en el siguiente</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How often it dreams up stars before it compares them with the real ones</source>
            <translation>Cuántas veces sueña estrellas antes de compararlas con las reales</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How strongly every link is drawn towards zero</source>
            <translation>Con qué fuerza tiende a cero cada enlace</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>It knows nothing yet. Press Play, and it learns from what others like.</source>
            <translation>Aún no sabe nada. Pulsa Iniciar y aprenderá de lo que gusta a otros.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>Its guesses are {share} closer than the mean of each song.</source>
            <translation>Acierta un {share} más que la media de cada canción.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>Links</source>
            <translation>Enlaces</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>So far it guesses no better than the mean of each song.</source>
            <translation>Por ahora no acierta más que la media de cada canción.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>Stars</source>
            <translation>Estrellas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>About this share of the points may stay outside</source>
            <translation>Más o menos esta parte de los puntos puede quedar fuera</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>Gamma</source>
            <translation>Gamma</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>How it is measured whether two points are alike</source>
            <translation>Cómo se mide si dos puntos se parecen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>How often weight moves in a step</source>
            <translation>Cuántas veces pasa peso en un paso</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>How soon points stop looking alike as they move apart: high follows every bend</source>
            <translation>A qué distancia los puntos dejan de parecerse: alto sigue cada curva</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>Pairs per step</source>
            <translation>Pares por paso</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>Share outside (nu)</source>
            <translation>Parte fuera (nu)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>1 head × {size}</source>
            <translation>1 cabeza × {size}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Block {number}</source>
            <translation>Bloque {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Blocks</source>
            <translation>Bloques</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Heads in each block</source>
            <translation>Cabezas por bloque</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>How many things a word looks for at once</source>
            <translation>Cuántas cosas busca una palabra a la vez</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>How many words it can look back at</source>
            <translation>Cuántas palabras puede mirar hacia atrás</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>How often every word looks back at the words before it</source>
            <translation>Cuántas veces mira cada palabra a las anteriores</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Norm</source>
            <translation>Normalización</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Place vectors</source>
            <translation>Vectores de posición</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>{heads} heads × {size}</source>
            <translation>{heads} cabezas × {size}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Decoder</source>
            <translation>Decodificador</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Encoder</source>
            <translation>Codificador</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Mean and variance</source>
            <translation>Media y varianza</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>Beta</source>
            <translation>Beta</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>Hidden layers</source>
            <translation>Capas ocultas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>How many layers each of the two nets has in between</source>
            <translation>Cuántas capas intermedias tiene cada una de las dos redes</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>How many units each layer in between has</source>
            <translation>Cuántas unidades tiene cada capa intermedia</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>How much it pays for codes that are not like N(0, 1): 0 is free</source>
            <translation>Cuánto paga por códigos que no son como N(0, 1): 0 es gratis</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>No noise in the codes, nothing to pay for them: then holes open between them</source>
            <translation>Sin ruido en los códigos y sin pagar por ellos: se abren huecos entre ellos</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>Plain autoencoder</source>
            <translation>Autocodificador simple</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art.py" />
            <source>Changed category last round, %</source>
            <translation>Cambiaron de categoría, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art.py" />
            <source>It keeps so many categories</source>
            <translation>Categorías que guarda</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art.py" />
            <source>categories</source>
            <translation>categorías</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art.py" />
            <source>unsettled</source>
            <translation>inestables</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Came in</source>
            <translation>Entró</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Choose patterns or digits under “More sets” to draw one here.</source>
            <translation>Elige patrones o dígitos en «Más datos» para dibujar uno aquí.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Choose the likeliest</source>
            <translation>Elegir la mejor</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>It comes in</source>
            <translation>Entra</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Match or reset</source>
            <translation>Encaja o se descarta</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>One of your own</source>
            <translation>Uno tuyo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Point at a place to see where it would go</source>
            <translation>Señala un lugar: ¿adónde iría?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Present it</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Wipe</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>a new category</source>
            <translation>una categoría nueva</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>category {number}</source>
            <translation>categoría {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>it resonates</source>
            <translation>resuena</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>no room</source>
            <translation>sin sitio</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>no. {number}</source>
            <translation>n.º {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>none is left</source>
            <translation>no queda ninguna</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>nothing to see</source>
            <translation>nada que ver</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>number {number}</source>
            <translation>número {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>only of patterns and digits</source>
            <translation>solo de patrones y dígitos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>reset</source>
            <translation>descartada</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>row by row: what all in each share</source>
            <translation>fila a fila: lo que todos comparten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>your own</source>
            <translation>el tuyo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>{comparison}: reset</source>
            <translation>{comparison}: descartada</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>{n} in it</source>
            <translation>{n} dentro</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>Full machine, nats per pattern</source>
            <translation>Máquina completa, nats por patrón</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>It learns 1 pattern of {name}.</source>
            <translation>Aprende 1 patrón de {name}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>It learns from</source>
            <translation>Aprende de</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>It learns {count} patterns of {name}.</source>
            <translation>Aprende {count} patrones de {name}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>Learn your own patterns</source>
            <translation>Aprender tus patrones</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>Nats per pattern: {full} (full) and {rbm} (RBM); {best} would be perfect.</source>
            <translation>Nats por patrón: {full} (completa) y {rbm} (RBM); {best} sería perfecto.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>RBM, nats per pattern</source>
            <translation>RBM, nats por patrón</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>Reading {name} ...</source>
            <translation>Leyendo {name}…</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>The full machine gives your patterns</source>
            <translation>La máquina completa da a tus patrones</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>best {nats}</source>
            <translation>ideal {nats}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>no patterns</source>
            <translation>ningún patrón</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>of its belief, the RBM {share}.</source>
            <translation>de su creencia, la RBM {share}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>restricted</source>
            <translation>restringida</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>1 pattern</source>
            <translation>1 patrón</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>A set to learn from; another one starts both machines again.</source>
            <translation>Un conjunto que aprender; con otro, ambas máquinas vuelven a empezar.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Add this pattern</source>
            <translation>Añadir este patrón</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Hold</source>
            <translation>Fijar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Patterns to learn</source>
            <translation>Patrones que aprender</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Remove this pattern</source>
            <translation>Quitar este patrón</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Which cells of your pattern stay as they are while the machines dream.</source>
            <translation>Qué celdas de tu patrón se quedan como están mientras las máquinas sueñan.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Wipe the pad</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>all</source>
            <translation>todo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>ink</source>
            <translation>tinta</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>{count} patterns</source>
            <translation>{count} patrones</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Dream</source>
            <translation>Soñar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Dreams</source>
            <translation>Sueños</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Energy</source>
            <translation>Energía</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Energy on the way</source>
            <translation>Energía en el camino</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Faster</source>
            <translation>Más rápido</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Favourite inventions</source>
            <translation>Inventos favoritos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Free energy of the cells</source>
            <translation>Energía libre de las celdas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Full</source>
            <translation>Completa</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Full Boltzmann machine</source>
            <translation>Máquina de Boltzmann completa</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Full machine</source>
            <translation>Máquina completa</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Holds no unit any more.</source>
            <translation>Ya no fija ninguna unidad.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Let go</source>
            <translation>Soltar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Lets all units decide once.</source>
            <translation>Deja decidir una vez a todas las unidades.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Lets one unit of each machine decide.</source>
            <translation>Deja decidir a una unidad de cada máquina.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Lets the units of both machines decide, one after the other.</source>
            <translation>Deja decidir a las unidades de ambas máquinas, una tras otra.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Networks</source>
            <translation>Redes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>One sweep</source>
            <translation>Un barrido</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>One unit</source>
            <translation>Una unidad</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Other dreams</source>
            <translation>Otros sueños</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Pace of dreams</source>
            <translation>Ritmo de los sueños</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Patterns</source>
            <translation>Patrones</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Phases</source>
            <translation>Fases</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Restricted</source>
            <translation>Restringida</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Restricted machine (RBM)</source>
            <translation>Máquina restringida (RBM)</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Sets all free units by the toss of a coin.</source>
            <translation>Pone todas las unidades libres a cara o cruz.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Shuffle</source>
            <translation>Mezclar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Slower</source>
            <translation>Más lento</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Slower: a picture after each unit; faster: after each sweep.</source>
            <translation>Más lento: una imagen tras cada unidad; más rápido: tras cada barrido.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Sweep</source>
            <translation>Barrido</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>The RBM dreams</source>
            <translation>La RBM sueña</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>The full machine dreams</source>
            <translation>La completa sueña</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>decisions</source>
            <translation>decisiones</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>difference</source>
            <translation>diferencia</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>dreamt</source>
            <translation>soñado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>energy {energy}</source>
            <translation>energía {energy}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>energy {energy}, free energy {free}</source>
            <translation>energía {energy}, energía libre {free}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>full machine</source>
            <translation>máquina completa</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>how often both are on</source>
            <translation>ambas activas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>it made this one up</source>
            <translation>lo ha inventado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>links</source>
            <translation>enlaces</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>one of yours</source>
            <translation>uno de los tuyos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>seen</source>
            <translation>visto</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>the first: {share}</source>
            <translation>el primero: {share}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>the same</source>
            <translation>lo mismo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>up to {most}</source>
            <translation>hasta {most}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>what was learned</source>
            <translation>lo aprendido</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>{count} numbers learned</source>
            <translation>{count} números aprendidos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>{count} of {all} it made up (framed)</source>
            <translation>{count} de {all} inventados (con marco)</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>{share} of its dreams</source>
            <translation>{share} de sus sueños</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Each centre moves to the mean, by shares</source>
            <translation>Cada centro va a la media, según las partes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Each point is shared out among the centres</source>
            <translation>Cada punto se reparte entre los centros</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Objective by number of groups</source>
            <translation>Objetivo según el número de grupos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Objective: squared distances</source>
            <translation>Objetivo: distancias al cuadrado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Where it bends, more groups help little</source>
            <translation>Tras el codo, más grupos ayudan poco</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>objective</source>
            <translation>objetivo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>100 digits</source>
            <translation>100 dígitos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Loss, nats</source>
            <translation>Pérdida, nats</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Mix-ups</source>
            <translation>Errores</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Right on held-out digits, %</source>
            <translation>Dígitos de prueba acertados, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Test on your own digits</source>
            <translation>Probar con tus dígitos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Train on your own digits</source>
            <translation>Entrenar con tus dígitos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Your own digits, to train or test on, are not kept.</source>
            <translation>Tus propios dígitos, para entrenar o probar, no se guardan.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>accuracy</source>
            <translation>acierto</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>loss</source>
            <translation>pérdida</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>{n} digits to test on from {name}.</source>
            <translation>{n} dígitos para probar de {name}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>{n} digits to train on from {name}.</source>
            <translation>{n} dígitos para entrenar de {name}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>Dense</source>
            <translation>Densa</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>Kernels</source>
            <translation>Núcleos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>Maps</source>
            <translation>Mapas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>Pooled</source>
            <translation>Reducidos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>Your drawing</source>
            <translation>Tu dibujo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>dense unit</source>
            <translation>unidad densa</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>feature map</source>
            <translation>mapa de características</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>kernel</source>
            <translation>núcleo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>output</source>
            <translation>salida</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>pixel</source>
            <translation>píxel</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>pooled map</source>
            <translation>mapa reducido</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>second-layer map</source>
            <translation>mapa de la capa 2</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>second-layer pooled map</source>
            <translation>mapa reducido de la capa 2</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>weights of output</source>
            <translation>pesos de la salida</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>weights of unit</source>
            <translation>pesos de la unidad</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>{n} feature maps</source>
            <translation>{n} mapas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>{n} kernels</source>
            <translation>{n} núcleos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>{n} outputs</source>
            <translation>{n} salidas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>{n} sets of weights</source>
            <translation>{n} juegos de pesos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>{n} units</source>
            <translation>{n} unidades</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>Feature map {n}</source>
            <translation>Mapa {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>Map {n}</source>
            <translation>Mapa {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>Patch</source>
            <translation>Recorte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>Pooled map {n}</source>
            <translation>Reducido {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>Products</source>
            <translation>Productos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>Sums</source>
            <translation>Sumas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>all ten</source>
            <translation>las diez</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>as pictures</source>
            <translation>en imágenes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>bias</source>
            <translation>sesgo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>column</source>
            <translation>columna</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>dense unit {n}</source>
            <translation>unidad densa {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>dense unit {n}: weigh all {inputs} inputs, add up, {what}</source>
            <translation>unidad densa {n}: ponderar {inputs} entradas, sumar, {what}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>e to that power</source>
            <translation>e elevado a eso</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>feature map {n}, {place}: multiply, add up, {what}</source>
            <translation>mapa {n}, {place}: multiplicar, sumar, {what}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>for a {digit}</source>
            <translation>para un {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>input</source>
            <translation>entrada</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>input of {all}</source>
            <translation>entrada de {all}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>keep what is positive</source>
            <translation>quedarse con lo positivo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>largest of 4</source>
            <translation>mayor de 4</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>map {map}, row {row}, col. {column}</source>
            <translation>mapa {map}, fila {row}, col. {column}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>map {n} of {all}</source>
            <translation>mapa {n} de {all}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>map {n} of {all}, the strongest</source>
            <translation>mapa {n} de {all}, el mayor</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>of pooled map {n}</source>
            <translation>del mapa {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>of your drawing</source>
            <translation>de tu dibujo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>of {digit}</source>
            <translation>de {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>other {n}</source>
            <translation>otras {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>output {digit}, softmax: ten sums become ten shares of 100 %</source>
            <translation>salida {digit}, softmax: diez sumas se vuelven diez partes del 100 %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>output {digit}: everything that speaks for a {digit}, and against it, added up</source>
            <translation>salida {digit}: todo lo que habla a favor de un {digit}, y en contra, sumado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>product</source>
            <translation>producto</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>row {row}, column {column}</source>
            <translation>fila {row}, columna {column}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>second-layer map {n}, {place}: a sum for each of {count} maps, all added up</source>
            <translation>mapa {n} de la capa 2, {place}: una suma por mapa ({count}), todas sumadas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>share</source>
            <translation>parte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>signed</source>
            <translation>con signo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>softmax</source>
            <translation>softmax</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>squeeze to 0 … 1</source>
            <translation>comprimir a 0 … 1</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>squeeze to −1 … 1</source>
            <translation>comprimir a −1 … 1</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>strongest inputs</source>
            <translation>entradas más fuertes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>sum</source>
            <translation>suma</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>sum for {digit}</source>
            <translation>suma para {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>sum of {n}</source>
            <translation>suma ({n})</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>sum − largest</source>
            <translation>suma − mayor</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>the sum</source>
            <translation>la suma</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>these {n}</source>
            <translation>estas {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>this unit says</source>
            <translation>resultado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>together</source>
            <translation>en total</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>weight</source>
            <translation>peso</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>{map} {n}, {place}: largest of four, then flattened</source>
            <translation>{map} {n}, {place}: el mayor de cuatro, luego aplanado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>{map} {n}, {place}: the largest of four goes on</source>
            <translation>{map} {n}, {place}: sigue el mayor de cuatro</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>{n} maps</source>
            <translation>{n} mapas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>{n} maps × {size}</source>
            <translation>{n} mapas × {size}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>{n} rows × {size}</source>
            <translation>{n} filas × {size}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>− orange, + blue</source>
            <translation>− naranja, + azul</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_stage.py" />
            <source>Where it looked</source>
            <translation>Dónde miró</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>Group here: {groups}.</source>
            <translation>Grupo aquí: {groups}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>They are</source>
            <translation>Cómo van</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>They will look for</source>
            <translation>Buscarán</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>nothing yet</source>
            <translation>aún nada</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>ready</source>
            <translation>listas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>{n} of {all} done</source>
            <translation>{n} de {all} acabadas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>{title}: distance to centres</source>
            <translation>{title}: distancia a los centros</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>1 round</source>
            <translation>1 ronda</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>distance {away}</source>
            <translation>distancia {away}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>done after 1 round</source>
            <translation>lista tras 1 ronda</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>done after {n} rounds</source>
            <translation>lista tras {n} rondas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>{n} rounds</source>
            <translation>{n} rondas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Began at random</source>
            <translation>Empezó al azar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Error of a rebuilt pixel</source>
            <translation>Error de un píxel reconstruido</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Learned by itself first</source>
            <translation>Aprendió antes sola</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Wrong: began at random, %</source>
            <translation>Errores: empezó al azar, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Wrong: learned by itself first, %</source>
            <translation>Errores: aprendió antes sola, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>other {error}</source>
            <translation>otra {error}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>pretrained</source>
            <translation>preentrenado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>rebuilt</source>
            <translation>reconstruido</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>Down again</source>
            <translation>De vuelta abajo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>First layer of the other net</source>
            <translation>Primera capa de la otra red</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>How far it has come</source>
            <translation>Hasta dónde ha llegado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>Other net</source>
            <translation>Otra red</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>Up the tower</source>
            <translation>Torre arriba</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>first layer of the net that began at random</source>
            <translation>primera capa de la red que empezó al azar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>rebuilt from the top</source>
            <translation>reconstruido desde arriba</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>your drawing</source>
            <translation>tu dibujo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>{count} names</source>
            <translation>{count} nombres</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>BIC and AIC by number of groups</source>
            <translation>BIC y AIC según el número de grupos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>E: how likely did each cloud make each point?</source>
            <translation>E: ¿qué nube pudo producir cada punto?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>M: each cloud fits the points that it made</source>
            <translation>M: cada nube se ajusta a sus puntos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>Surprise, nats a point</source>
            <translation>Sorpresa, nats por punto</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>The lowest is a good number of groups</source>
            <translation>El más bajo es un buen número de grupos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>bic</source>
            <translation>BIC</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>surprise</source>
            <translation>sorpresa</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/experiment.py" />
            <source>Again, with new data</source>
            <translation>Otra vez, con datos nuevos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/experiment.py" />
            <source>Getting its data ready ...</source>
            <translation>Preparando los datos…</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/experiment.py" />
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/experiment.py" />
            <source>Run the experiment</source>
            <translation>Iniciar el experimento</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>A point here would be real, it says, with {chance}.</source>
            <translation>Un punto aquí sería real, dice, con un {chance}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Covered, %</source>
            <translation>Cubiertos, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Discriminator's loss</source>
            <translation>Pérdida del discriminador</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Distance from your points</source>
            <translation>Distancia a tus puntos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Generator's loss</source>
            <translation>Pérdida del generador</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Good points, %</source>
            <translation>Puntos buenos, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Heaps that it has found</source>
            <translation>Cúmulos que ha encontrado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>It fell into</source>
            <translation>Ha caído en</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>It has learned</source>
            <translation>Ha aprendido</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>It makes up</source>
            <translation>Inventa</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Look like yours</source>
            <translation>Se parecen a los tuyos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Losses</source>
            <translation>Pérdidas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>One step in which only the discriminator learns</source>
            <translation>Un paso en el que solo aprende el discriminador</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>One step in which only the generator learns</source>
            <translation>Un paso en el que solo aprende el generador</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Step D</source>
            <translation>Paso D</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Step G</source>
            <translation>Paso G</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>The discriminator scores this place {score}.</source>
            <translation>El discriminador puntúa este lugar con {score}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>covered</source>
            <translation>cubiertos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>distance</source>
            <translation>distancia</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>good</source>
            <translation>buenos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>loss_d</source>
            <translation>pérdida D</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>loss_g</source>
            <translation>pérdida G</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>mode collapse</source>
            <translation>el colapso</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>{found} of {all}</source>
            <translation>{found} de {all}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Discriminator right, %</source>
            <translation>Aciertos del discriminador, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Distance from real digits</source>
            <translation>Distancia a dígitos reales</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Draw a digit and</source>
            <translation>Dibuja un dígito y</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Made, {sure}</source>
            <translation>Artificial, {sure}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Real, {sure}</source>
            <translation>Real, {sure}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>The discriminator says if it takes it for real.</source>
            <translation>El discriminador dice si lo toma por real.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>The discriminator takes your drawing, as the {digit} that it should be, for</source>
            <translation>Como el {digit} pedido, lo toma por</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>The discriminator takes your drawing, as {digit}, for</source>
            <translation>Como {digit}, toma tu dibujo por</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>fool it</source>
            <translation>engáñalo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>real ones</source>
            <translation>reales</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>{sure} sure. More real to it than {usual} of real digits.</source>
            <translation>Seguro al {sure}. Más real que el {usual} de los reales.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>First maps</source>
            <translation>Primeros mapas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>Found</source>
            <translation>Encontrado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>Looked for</source>
            <translation>Buscado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>Pick one of the digits to see how it is made.</source>
            <translation>Elige uno de los dígitos para ver cómo se hace.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>Second maps</source>
            <translation>Segundos mapas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>The discriminator judges</source>
            <translation>El discriminador juzga</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>The generator paints</source>
            <translation>El generador pinta</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>To be {digit}. The discriminator takes it for made, {sure} sure.</source>
            <translation>Debe ser {digit}. El discriminador lo toma por artificial, seguro al {sure}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>To be {digit}. The discriminator takes it for real, {sure} sure.</source>
            <translation>Debe ser {digit}. El discriminador lo toma por real, seguro al {sure}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>map {i}: up to {most}</source>
            <translation>mapa {i}: hasta {most}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>number {i}: {value}</source>
            <translation>número {i}: {value}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>to be {digit}</source>
            <translation>debe ser {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>{count} of {high} × {wide}</source>
            <translation>{count} de {high} × {wide}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>{count} random numbers</source>
            <translation>{count} números al azar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_scores.py" />
            <source>{error} nats</source>
            <translation>{error} nats</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>A made digit</source>
            <translation>Dígito artificial</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>A real digit</source>
            <translation>Dígito real</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>A scribble</source>
            <translation>Un garabato</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Autoencoder</source>
            <translation>Autocodificador</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Click one of the made digits.</source>
            <translation>Pulsa uno de los dígitos artificiales.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Close up</source>
            <translation>De cerca</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Few digits</source>
            <translation>Pocos dígitos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>How many real digits are less usual? The discriminator has only met real and made ones: a scribble may fool it.</source>
            <translation>¿Cuántos dígitos reales son más raros? Un garabato puede engañar al discriminador: no conoce ninguno.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Inside</source>
            <translation>Dentro</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Misread with made digits, %</source>
            <translation>Errores con artificiales, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Misread without, %</source>
            <translation>Errores sin ellos, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Noise {i}: to be {digit}</source>
            <translation>Ruido {i}: debe ser {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Odd ones</source>
            <translation>Raros</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Real or fake?</source>
            <translation>¿Real o falso?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>The same 64 noises</source>
            <translation>Los mismos 64 ruidos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Two equal readers learn from the same few real digits; one of them is given made ones as well. Both are then tested on digits that nobody has learned from.</source>
            <translation>Dos lectores iguales aprenden de los mismos pocos dígitos reales; uno recibe además artificiales. ¿Quién lee mejor los nuevos?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Which digit to make</source>
            <translation>Qué dígito hacer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>after {steps} steps; click one</source>
            <translation>tras {steps} pasos; pulsa uno</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>which nobody has learned from</source>
            <translation>de los que nadie ha aprendido</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>with</source>
            <translation>con</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>without</source>
            <translation>sin</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Arrows</source>
            <translation>Flechas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Click here to set points</source>
            <translation>Pulsa aquí para poner puntos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Click to add a point; the blue ones are made up</source>
            <translation>Pulsa para añadir un punto; los azules son inventados</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>How they play</source>
            <translation>Cómo juegan</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Made up</source>
            <translation>Inventados</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Sheet</source>
            <translation>Tela</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Yours</source>
            <translation>Tuyos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>loss {loss}</source>
            <translation>pérdida {loss}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>of 1 number each</source>
            <translation>de 1 número cada uno</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>of {count} numbers each</source>
            <translation>de {count} números cada uno</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>the arrows</source>
            <translation>las flechas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>yours {yours:.0%}, those {made:.0%} real</source>
            <translation>tuyos {yours:.0%}, esos {made:.0%} reales</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>Drag a centre; double-click to add or remove one</source>
            <translation>Arrastra un centro; doble clic: uno más o menos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>How many?</source>
            <translation>¿Cuántos?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>One step</source>
            <translation>Un paso</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>Tried when nothing moves</source>
            <translation>Se prueba cuando nada se mueve</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>group {number}</source>
            <translation>grupo {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>groups</source>
            <translation>grupos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>1 group</source>
            <translation>1 grupo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>A point here would be of group {group}, {share}.</source>
            <translation>Un punto aquí sería del grupo {group}, {share}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>A point here would be of group {group}.</source>
            <translation>Un punto aquí sería del grupo {group}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>It sees</source>
            <translation>Ve</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>It will look for</source>
            <translation>Buscará</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>The lesson keeps the number of groups as it is.</source>
            <translation>La lección deja el número de grupos como está.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>There can be no more than {n} groups.</source>
            <translation>No puede haber más de {n} grupos.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>{n} groups</source>
            <translation>{n} grupos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Away from the true tables, %</source>
            <translation>Distancia a lo real, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>It learns from your {n} observations now.</source>
            <translation>Ahora aprende de tus {n} observaciones.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Letters of your own text</source>
            <translation>Letras de tu texto</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Log-likelihood {own}</source>
            <translation>Log-verosimilitud {own}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Log-likelihood {own}, true model {true}</source>
            <translation>Log-verosimilitud {own}, modelo real {true}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Observed</source>
            <translation>Observado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Surprise, nats per observation</source>
            <translation>Sorpresa, nats por observación</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Your own observations</source>
            <translation>Tus propias observaciones</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Your own text…</source>
            <translation>Tu texto…</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Your own…</source>
            <translation>Las tuyas…</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_lesson.py" />
            <source>These observations can't be kept in a lesson, for they are too long.</source>
            <translation>Estas observaciones no caben en una lección: son demasiado largas.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_lesson.py" />
            <source>{world}, for there is a text</source>
            <translation>{world}, porque hay un texto</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Choose the world of letters: two states find the vowels in a text by themselves.</source>
            <translation>Elige el mundo de las letras: dos estados encuentran solos las vocales de un texto.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Observations and their likeliest states</source>
            <translation>Las observaciones y sus estados más probables</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>States</source>
            <translation>Estados</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Trellis</source>
            <translation>Trellis</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>All columns at once</source>
            <translation>Todas las columnas a la vez</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Backward</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>One column back</source>
            <translation>Una columna atrás</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>One column on</source>
            <translation>Una columna adelante</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Pause the pass</source>
            <translation>Pausar la pasada</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Play the pass</source>
            <translation>Reproducir la pasada</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Posterior</source>
            <translation>Posterior</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>The model, with what the sum uses lit</source>
            <translation>El modelo, con lo que usa la suma iluminado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Viterbi</source>
            <translation>Viterbi</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Which pass</source>
            <translation>Qué pasada</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>all of {n}</source>
            <translation>los {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>moment {at} of {n}</source>
            <translation>momento {at} de {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>Among the letters it found</source>
            <translation>Entre las letras encontró</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>Each observation surprises it by</source>
            <translation>Cada observación le sorprende en</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>Right about the hidden states</source>
            <translation>Acierta en los estados ocultos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>State {states} holds</source>
            <translation>El estado {states} tiene</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>States {states} hold</source>
            <translation>Los estados {states} tienen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>no vowels yet</source>
            <translation>ninguna vocal aún</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>some vowels</source>
            <translation>unas vocales</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>the vowels</source>
            <translation>las vocales</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>{surprise} nats</source>
            <translation>{surprise} nats</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>Each centre moves to the mean of its points</source>
            <translation>Cada centro va a la media de sus puntos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>Each point joins its nearest centre</source>
            <translation>Cada punto se une a su centro más cercano</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>Inertia by number of groups</source>
            <translation>Inercia según el número de grupos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>Inertia: squared distances, in all</source>
            <translation>Inercia: distancias al cuadrado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>inertia</source>
            <translation>inercia</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lesson_side.py" />
            <source>What you draw, type or choose on this tab is not part of a lesson.</source>
            <translation>Lo que dibujas, escribes o eliges aquí no forma parte de una lección.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Forget gate</source>
            <translation>Puerta de olvido</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Hidden state</source>
            <translation>Estado oculto</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Input gate</source>
            <translation>Puerta de entrada</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Memory cell</source>
            <translation>Celda de memoria</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>New memory</source>
            <translation>Contenido nuevo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Output gate</source>
            <translation>Puerta de salida</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It goes round in circles: “{words}”.</source>
            <translation>Da vueltas en círculo: «{words}».</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It learns from our stories again.</source>
            <translation>Vuelve a aprender de nuestros cuentos.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It learns from {name}: {words} words, of which {different} different ones are known.</source>
            <translation>Aprende de {name}: {words} palabras, de las que conoce {different} distintas.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It writes by itself</source>
            <translation>Escribe solo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It wrote {n} words.</source>
            <translation>Ha escrito {n} palabras.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Loss, nats per word</source>
            <translation>Pérdida, nats por palabra</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Perplexity on held-out text</source>
            <translation>Perplejidad en texto reservado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Press Play: every 100 steps it writes some words of its own here.</source>
            <translation>Pulsa Iniciar: cada 100 pasos escribe aquí unas palabras propias.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Train on your own text</source>
            <translation>Entrenar con tu texto</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Your own text</source>
            <translation>Tu propio texto</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Your text</source>
            <translation>Tu texto</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>counting {perplexity}</source>
            <translation>recuento {perplexity}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>perplexity</source>
            <translation>perplejidad</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>{name} can't be learned from: {reason}.</source>
            <translation>No se puede aprender de {name}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>¶ new paragraph</source>
            <translation>¶ párrafo nuevo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>“ opens</source>
            <translation>« abre</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>” closes</source>
            <translation>» cierra</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_lesson.py" />
            <source>The text that it learns from is not kept: the lesson's file can name it, or have it.</source>
            <translation>El texto del que aprende no se guarda: el archivo de la lección puede nombrarlo o contenerlo.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>Counting</source>
            <translation>Recuento</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>How far back</source>
            <translation>Alcance</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>How much the first word still matters, %</source>
            <translation>Cuánto importa aún la primera palabra, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>Share of the prediction that changes when the first word is another one, on held-out text</source>
            <translation>Parte de la predicción que cambia con otra primera palabra, en texto reservado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>What to look at</source>
            <translation>Qué quieres mirar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>Word map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>first principal component, {share}</source>
            <translation>primera componente principal, {share}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>getting ready</source>
            <translation>preparándose</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>no network, perplexity {perplexity}</source>
            <translation>sin red, perplejidad {perplexity}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>second principal component, {share}</source>
            <translation>segunda componente principal, {share}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>shipped, perplexity {perplexity}</source>
            <translation>incluido, perplejidad {perplexity}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>step {step}, perplexity {perplexity}</source>
            <translation>paso {step}, perplejidad {perplexity}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>thinking</source>
            <translation>pensando</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>words later</source>
            <translation>palabras después</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>At {x:.2f} across, {y:.2f} up the score is {sum} = {score}</source>
            <translation>En {x:.2f} a la derecha, {y:.2f} arriba, el valor es {sum} = {score}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Draw the line anew</source>
            <translation>Trazar otra línea</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Find a pair</source>
            <translation>Hallar un par</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>It sees so many outliers</source>
            <translation>Valores atípicos que ve</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Move weight</source>
            <translation>Mover peso</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Objective: half of aᵀKa</source>
            <translation>Objetivo: mitad de aᵀKa</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Outside the line, %</source>
            <translation>Fuera de la línea, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Ring: bears some weight. Cross: bears all it can, an outlier</source>
            <translation>Anillo: lleva algo de peso. Cruz: lleva todo lo posible, un valor atípico</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>The pair of this step</source>
            <translation>El par de este paso</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>This place is inside: score {score}.</source>
            <translation>Este lugar está dentro: valor {score}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>This place is outside: score {score}.</source>
            <translation>Este lugar está fuera: valor {score}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Which points bear weight</source>
            <translation>Qué puntos llevan peso</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Who has a say</source>
            <translation>Quién opina</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>full weight</source>
            <translation>todo el peso</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>gives</source>
            <translation>da</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>no weight</source>
            <translation>sin peso</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>outside</source>
            <translation>fuera</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>point {number}</source>
            <translation>punto {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>points {giver} and {taker}</source>
            <translation>puntos {giver} y {taker}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>score = sum − {rho}</source>
            <translation>valor = suma − {rho}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>some weight</source>
            <translation>algo de peso</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>takes</source>
            <translation>toma</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>{share} of what one may bear</source>
            <translation>{share} del máximo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_lesson.py" />
            <source>These points can't be kept in a lesson, for they are too many or have too many numbers.</source>
            <translation>Estos puntos no caben en una lección: son demasiados o tienen demasiados números.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_lesson.py" />
            <source>These points turn while they are learned from; those of the lesson will stand still.</source>
            <translation>Estos puntos giran mientras se aprende; los de la lección estarán quietos.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>It learns from 1 row of {name}.</source>
            <translation>Aprende de 1 fila de {name}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>It learns from {n} rows of {name}.</source>
            <translation>Aprende de {n} filas de {name}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>Open a table</source>
            <translation>Abrir una tabla</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>Points to learn from</source>
            <translation>Puntos para aprender</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>The lesson keeps these points as they are.</source>
            <translation>La lección deja estos puntos como están.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>Your points</source>
            <translation>Tus puntos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>A digit</source>
            <translation>Un dígito</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Bite</source>
            <translation>Bocado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Draw a digit</source>
            <translation>Dibuja un dígito</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Energy {energy}, free energy {free} nats.</source>
            <translation>Energía {energy}, energía libre {free} nats.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Energy, nats</source>
            <translation>Energía, nats</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Free-energy gap, nats</source>
            <translation>Brecha de energía libre, nats</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Gibbs steps</source>
            <translation>pasos de Gibbs</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Given</source>
            <translation>Dado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Hidden</source>
            <translation>Ocultas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>How often hidden units are on, %</source>
            <translation>Unidades ocultas activas, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>It waits</source>
            <translation>Espera</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Kept</source>
            <translation>Conservado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Mended</source>
            <translation>Reparado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Or press the die for one.</source>
            <translation>O pulsa el dado.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Press Gibbs step, or Run.</source>
            <translation>Pulsa Paso de Gibbs o Ejecutar.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Pseudo-likelihood, nats</source>
            <translation>Pseudoverosimilitud, nats</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Put a digit that it has never seen on the pad</source>
            <translation>Poner un dígito que nunca ha visto</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Set three tenths of the pixels at random</source>
            <translation>Poner al azar tres décimos de los píxeles</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Take a side of the digit away; press again for another side</source>
            <translation>Quitar un lado del dígito; pulsa otra vez para otro lado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Unit {n} came on.</source>
            <translation>La unidad {n} se activó.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Unit {n} stayed off.</source>
            <translation>La unidad {n} siguió inactiva.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>What it makes of it</source>
            <translation>Lo que hace con ello</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Wrong when rebuilt, %</source>
            <translation>Error al reconstruir, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>a dream</source>
            <translation>un sueño</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>dreams</source>
            <translation>sueña</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>energy</source>
            <translation>energía</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>error</source>
            <translation>error</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>free</source>
            <translation>libre</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>gap</source>
            <translation>brecha</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>hidden units</source>
            <translation>unidades ocultas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>likelihood</source>
            <translation>verosimilitud</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>not begun</source>
            <translation>sin empezar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>not yet</source>
            <translation>aún no</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>sees</source>
            <translation>ve</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>A link changes by rate × (⟨v h⟩ seen − ⟨v h⟩ dreamt).</source>
            <translation>Un enlace cambia en tasa × (⟨v h⟩ visto − ⟨v h⟩ soñado).</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>All units</source>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>Fantasies</source>
            <translation>Fantasías</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>It dreams</source>
            <translation>Sueña</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>It learns</source>
            <translation>Aprende</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>Reconstructions</source>
            <translation>Reconstrucciones</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>Which pictures</source>
            <translation>Qué imágenes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>all pixels, whatever is hidden</source>
            <translation>todos los píxeles juntos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>at most {most}</source>
            <translation>como mucho {most}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>at temperature {temperature}</source>
            <translation>a temperatura {temperature}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>blue: ink, orange: none</source>
            <translation>azul: tinta, naranja: sin</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>mean</source>
            <translation>media</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>pick one</source>
            <translation>elige una</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>seen, rebuilt: {error} wrong</source>
            <translation>visto, rehecho: {error} mal</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>unit {number}</source>
            <translation>unidad {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>unit {number}, and how often it is on</source>
            <translation>unidad {number}, y cuánto está activa</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>unit {number}: on for {share}</source>
            <translation>unidad {number}: activa en el {share}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>28 × 28, brush to hold</source>
            <translation>28 × 28, pinta para fijar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Back to what is given</source>
            <translation>Volver a lo dado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Do this to the whole picture</source>
            <translation>Hacerlo en toda la imagen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Gibbs step</source>
            <translation>Paso de Gibbs</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Hold: stays as given. Lean: more or less as given. Free: becomes what the machine likes.</source>
            <translation>Fijar: queda como está. Flojo: más o menos como está. Libre: lo que la máquina quiera.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Lean</source>
            <translation>Flojo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Run</source>
            <translation>Ejecutar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>The way there</source>
            <translation>El camino</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>What your brush does</source>
            <translation>Lo que hace tu pincel</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>step by step</source>
            <translation>paso a paso</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>step {step}</source>
            <translation>paso {step}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>the last {count} pictures</source>
            <translation>las últimas {count} imágenes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>{n} free</source>
            <translation>{n} libres</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>{n} held</source>
            <translation>{n} fijos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_stage.py" />
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_walk.py" />
            <source>after 1 step</source>
            <translation>tras 1 paso</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_walk.py" />
            <source>after {steps} steps</source>
            <translation>tras {steps} pasos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_stage.py" />
            <source>Similar units together</source>
            <translation>Unidades parecidas juntas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_stage.py" />
            <source>Type a few words, and the numbers of a unit appear here.</source>
            <translation>Escribe unas palabras y aquí aparecerán los números de una unidad.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_stage.py" />
            <source>What to show of the units</source>
            <translation>Qué mostrar de las unidades</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_stage.py" />
            <source>Which layer to look at</source>
            <translation>Qué capa mirar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>before</source>
            <translation>antes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>forget gate</source>
            <translation>olvido</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>input gate</source>
            <translation>entrada</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>it says</source>
            <translation>dice</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>memory</source>
            <translation>memoria</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>new memory</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>old memory</source>
            <translation>previo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>open</source>
            <translation>abierta</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>output gate</source>
            <translation>salida</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>state before</source>
            <translation>estado previo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>unit {unit} at “{word}”: add up, then squeeze</source>
            <translation>unidad {unit} en «{word}»: sumar y luego comprimir</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>unit {unit} at “{word}”: weigh, keep, add</source>
            <translation>unidad {unit} en «{word}»: pesar, guardar, sumar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>word</source>
            <translation>palabra</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>word {n} of {all}</source>
            <translation>palabra {n} de {all}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Distance to the nearest node</source>
            <translation>Distancia al nodo más cercano</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Neighbours torn apart, %</source>
            <translation>Vecinos separados, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Radius and rate</source>
            <translation>Radio y tasa</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Radius, nodes</source>
            <translation>Radio, nodos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Rate: how far each node is pulled</source>
            <translation>Tasa: tirón de cada nodo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>The net is</source>
            <translation>La red está</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>folded</source>
            <translation>plegada</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>radius</source>
            <translation>radio</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>rate</source>
            <translation>tasa</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>torn</source>
            <translation>rotos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>waiting</source>
            <translation>esperando</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Click to add a point, drag a node to pull the net</source>
            <translation>Haz clic para añadir un punto, arrastra un nodo para tirar de la red</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Hit map</source>
            <translation>Mapa de impactos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Node {column} across, {row} up won 1 point.</source>
            <translation>El nodo {column} a lo ancho, {row} a lo alto ganó 1 punto.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Node {column} across, {row} up won {n} points.</source>
            <translation>El nodo {column} a lo ancho, {row} a lo alto ganó {n} puntos.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Plane: {number}</source>
            <translation>Plano: {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Prototypes</source>
            <translation>Prototipos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>U-matrix</source>
            <translation>Matriz U</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Which map</source>
            <translation>Qué mapa</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>any one, at random</source>
            <translation>cualquiera, al azar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>distance to the neighbours</source>
            <translation>distancia a los vecinos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>it wins</source>
            <translation>gana</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>points won by each node</source>
            <translation>puntos ganados por nodo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>this number of each node</source>
            <translation>este número de cada nodo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>what each node is like</source>
            <translation>cómo es cada nodo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>{distance} away</source>
            <translation>a {distance}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>{n} nodes wide now</source>
            <translation>ahora de {n} nodos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>{share} of the way, less far out</source>
            <translation>{share} del camino, menos lejos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>A bit of everything, so far.</source>
            <translation>De momento, un poco de todo.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Error of what it dreams up, stars</source>
            <translation>Error en sueños, estrellas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Error on held-out ratings, stars</source>
            <translation>Error de prueba, estrellas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Give stars to hear yours.</source>
            <translation>Da estrellas para oír la tuya.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>How much it expects people to like each kind. Give some stars, and it is about you.</source>
            <translation>Cuánto gusta a la gente cada género. Da unas estrellas y será sobre ti.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>It learns from {name}: {people} people and {items} things.</source>
            <translation>Aprende de {name}: {people} personas y {items} cosas.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Learn from a ratings file</source>
            <translation>Aprender de un archivo de valoraciones</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>More songs</source>
            <translation>Más canciones</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Nothing is known about kinds in these ratings.</source>
            <translation>De los géneros no se sabe nada en estas valoraciones.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Others love</source>
            <translation>A otros les encanta</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Songs before</source>
            <translation>Canciones anteriores</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Songs: arrow keys choose one, 1 to 5 give it stars, 0 takes them away</source>
            <translation>Canciones: las flechas eligen una, 1 a 5 dan estrellas, 0 las quita</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Take all stars away</source>
            <translation>Quitar todas las estrellas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Take some stars away to hear its advice.</source>
            <translation>Quita estrellas para oír su consejo.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Tracks</source>
            <translation>Temas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You might love</source>
            <translation>Quizá te encante</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You rated</source>
            <translation>Has valorado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a classical listener.</source>
            <translation>Pareces oír mucha música clásica.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a country listener.</source>
            <translation>Pareces oír mucho country.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a hip-hop listener.</source>
            <translation>Pareces oír mucho hip-hop.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a jazz listener.</source>
            <translation>Pareces oír mucho jazz.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a listener of {kind}.</source>
            <translation>Parece que te gusta: {kind}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a rock listener.</source>
            <translation>Pareces oír mucho rock.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like an electronic listener.</source>
            <translation>Pareces oír mucha electrónica.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Your taste</source>
            <translation>Tu gusto</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>song means {error}</source>
            <translation>medias {error}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>{mean:.1f} stars ({more})</source>
            <translation>{mean:.1f} estrellas ({more})</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_lesson.py" />
            <source>1 to {most} and the name of a song on each line</source>
            <translation>en cada línea de 1 a {most} y el nombre de una canción</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_lesson.py" />
            <source>The ratings that it learns from are not kept; the lesson's file can name them.</source>
            <translation>Las valoraciones de las que aprende no se guardan: el archivo de la lección puede nombrarlas.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_lesson.py" />
            <source>song</source>
            <translation>canción</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>Blue: the taste lifts the song. Orange: it lowers it.</source>
            <translation>Azul: el gusto sube la canción. Naranja: la baja.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>From stars to songs</source>
            <translation>De estrellas a canciones</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>It has no likings yet.</source>
            <translation>Aún no prefiere nada.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>It lifts {ups} and lowers {downs}.</source>
            <translation>Sube {ups} y baja {downs}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>It lifts {ups}.</source>
            <translation>Sube {ups}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>It lowers {downs}.</source>
            <translation>Baja {downs}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>What each taste likes</source>
            <translation>Lo que prefiere cada gusto</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{song}: taste {taste} lifts it by {by} stars.</source>
            <translation>{song}: el gusto {taste} la sube {by} estrellas.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{song}: taste {taste} lowers it by {by} stars.</source>
            <translation>{song}: el gusto {taste} la baja {by} estrellas.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{stars} stars (others {usual}), because you gave {given}.</source>
            <translation>{stars} estrellas (otros {usual}), porque diste {given}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{stars} stars, as from others ({usual}).</source>
            <translation>{stars} estrellas, como de otros ({usual}).</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{stars} to {song} ({more})</source>
            <translation>{stars} a {song} ({more})</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/tab.py" />
            <source>Curves</source>
            <translation>Curvas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/tab.py" />
            <source>Go back, lower the rate</source>
            <translation>Volver, con una tasa menor</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/tab.py" />
            <source>It stopped</source>
            <translation>Se ha parado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/tab.py" />
            <source>Stage</source>
            <translation>Escenario</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/tab.py" />
            <source>The numbers ran away</source>
            <translation>Los números se dispararon</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/tab.py" />
            <source>Whole tab</source>
            <translation>Toda la pestaña</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>All {n} heads</source>
            <translation>Las {n} cabezas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Arcs</source>
            <translation>Arcos</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Arithmetic</source>
            <translation>Cálculo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Attention</source>
            <translation>Atención</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Block {block}, head {head}: “{word}” looks back at all a little.</source>
            <translation>Bloque {block}, cabeza {head}: «{word}» las mira todas un poco.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Block {block}, head {head}: “{word}” looks back at {others}.</source>
            <translation>Bloque {block}, cabeza {head}: «{word}» mira a {others}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Place</source>
            <translation>Posición</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>The only head</source>
            <translation>La única cabeza</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Type a few words, and the numbers appear here.</source>
            <translation>Escribe unas palabras y aquí aparecerán los números.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Vectors</source>
            <translation>Vectores</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Which numbers of the words</source>
            <translation>Qué números de las palabras</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Who looks at whom</source>
            <translation>Quién mira a quién</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Word</source>
            <translation>Palabra</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Word + place</source>
            <translation>Palabra + posición</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>“{word}” with {share}</source>
            <translation>«{word}» con un {share}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>1 word</source>
            <translation>1 palabra</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>Query</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>Taken along</source>
            <translation>Se lleva</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>The others</source>
            <translation>Las demás</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>by “{word}”</source>
            <translation>por «{word}»</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>e to (that − largest)</source>
            <translation>exp(… − máx.)</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>its share</source>
            <translation>su parte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>mask: nothing later</source>
            <translation>máscara: antes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>of “{word}”</source>
            <translation>de «{word}»</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>query × key</source>
            <translation>consulta × clave</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>scale, mask, softmax</source>
            <translation>escala, máscara, softmax</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>sum: match</source>
            <translation>suma: afinidad</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>what it takes along</source>
            <translation>lo que se lleva</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>{n} words</source>
            <translation>{n} palabras</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>÷ root of {size}</source>
            <translation>÷ raíz de {size}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>÷ {sum}, all words</source>
            <translation>÷ {sum}, todas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>“{asks}” asks, “{answers}” holds up its key</source>
            <translation>«{asks}» pregunta, «{answers}» muestra su clave</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>“{word}” takes from each word its share</source>
            <translation>«{word}» toma de cada palabra su parte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>“{word}” takes from each word its share: {n} of {all} numbers</source>
            <translation>«{word}» toma de cada palabra su parte: {n} de {all} números</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>“{word}”: scores become shares of 100 %</source>
            <translation>«{word}»: las puntuaciones se vuelven partes del 100 %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Bound</source>
            <translation>Cota</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Example</source>
            <translation>Ejemplo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>How far its code is from where codes lie by themselves, N(0, 1).</source>
            <translation>Cuán lejos está su código de donde están los códigos por sí solos, N(0, 1).</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>How surprising the drawing is, given what is made of z: the sum over all pixels.</source>
            <translation>Cuánto sorprende el dibujo, visto lo que sale de z: la suma de todos los píxeles.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>KL, nats a digit</source>
            <translation>KL, nats por dígito</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Loss, nats a digit</source>
            <translation>Pérdida, nats por dígito</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Minus both: the log likelihood of the drawing is at least that (with the mean over epsilon).</source>
            <translation>Menos ambos: la log-verosimilitud del dibujo es al menos esa (en media sobre épsilon).</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Reconstruction</source>
            <translation>Reconstrucción</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Reconstruction, nats a digit</source>
            <translation>Reconstrucción, nats por dígito</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>kl</source>
            <translation>KL</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>reconstruction</source>
            <translation>reconstrucción</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>1 more dimension is not shown: these two differ most among digits.</source>
            <translation>Falta 1 dimensión: estas dos son las que más varían.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>A plain autoencoder has no noise: z is the mean.</source>
            <translation>Un autocodificador simple no tiene ruido: z es la media.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>Drag z: the picture follows.</source>
            <translation>Arrastra z: la imagen la sigue.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>Draw another epsilon by lot</source>
            <translation>Sortear otro épsilon</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>Resample</source>
            <translation>Otro sorteo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>You hold z. Resample gives it back.</source>
            <translation>Tú sujetas z. Otro sorteo la suelta.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>{count} more dimensions are not shown: these two differ most among digits.</source>
            <translation>Faltan {count} dimensiones: estas dos son las que más varían.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>Here</source>
            <translation>Aquí</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>Manifold</source>
            <translation>Variedad</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>what is made of each place</source>
            <translation>lo que da cada lugar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>{across} and {up} from −{half} to {half}</source>
            <translation>{across} y {up} de −{half} a {half}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>{range}; the others are the drawing's</source>
            <translation>{range}; las demás son las del dibujo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Bite bottom</source>
            <translation>Bocado abajo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Bite left</source>
            <translation>Bocado izquierdo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Bite right</source>
            <translation>Bocado derecho</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Bite top</source>
            <translation>Bocado arriba</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Damage and repair</source>
            <translation>Daño y reparación</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Damaged</source>
            <translation>Dañado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>How much</source>
            <translation>Cuánto</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>It is known what is missing: the rest stays, and after {rounds} rounds both fit together.</source>
            <translation>Se sabe lo que falta: el resto queda, y tras {rounds} rondas todo encaja.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Noise can be anywhere, so the whole picture is made anew from its code: what no digit has is gone.</source>
            <translation>El ruido puede estar en todas partes, así que toda la imagen se rehace desde su código: lo que ningún dígito tiene desaparece.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Repaired</source>
            <translation>Reparado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Repaired once</source>
            <translation>Una vez</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>What happens to the drawing</source>
            <translation>Lo que le pasa al dibujo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>as it was</source>
            <translation>como era</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>error {error}</source>
            <translation>error {error}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>{count} times</source>
            <translation>{count} veces</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>A VAE looks at thousands of digits without being told what they are. Three readers are told of a few: one sees the VAE's code, one the layer before it, one the pixels. Who reads new digits best?</source>
            <translation>Un VAE ve miles de dígitos sin nombre. Tres lectores saben unos pocos nombres: uno ve el código del VAE, otro la capa anterior y otro los píxeles. ¿Quién lee mejor?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>By pixels, %</source>
            <translation>Por los píxeles, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>By the layer before it, %</source>
            <translation>Por la capa anterior, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>Few labels</source>
            <translation>Pocas etiquetas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>Read right by the code, %</source>
            <translation>Bien leídos por el código, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>Repair</source>
            <translation>Reparación</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>Walk</source>
            <translation>Paseo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>code</source>
            <translation>código</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>inner</source>
            <translation>interna</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>pixels</source>
            <translation>píxeles</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>Harder than {rank} of digits it never saw.</source>
            <translation>Más difícil que el {rank} de los dígitos nunca vistos.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>Is that a digit?</source>
            <translation>¿Es eso un dígito?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>It rebuilds it</source>
            <translation>Lo rehace</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>Nearest to this z lies {digit}.</source>
            <translation>Lo más cercano a esta z es {digit}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>No digit lies near this z: a hole.</source>
            <translation>Ningún dígito cerca de esta z: un hueco.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>easily</source>
            <translation>fácilmente</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>fairly well</source>
            <translation>bien</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>hardly</source>
            <translation>apenas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>with effort</source>
            <translation>con esfuerzo</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>From A to B</source>
            <translation>De A a B</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>Keep A</source>
            <translation>Guardar A</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>Keep B</source>
            <translation>Guardar B</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>The drawing on the pad becomes {end}</source>
            <translation>El dibujo pasa a ser {end}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>The way on the plane</source>
            <translation>El camino en el plano</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>The whole way</source>
            <translation>Todo el camino</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>drawn</source>
            <translation>dibujado</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>press a picture to go there</source>
            <translation>pulsa una imagen para ir allí</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>{share} of the way</source>
            <translation>{share} del camino</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/attention.py" />
            <source>the last {n} of {all} words</source>
            <translation>las últimas {n} de {all} palabras</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>It is read while you draw.</source>
            <translation>Lo lee mientras dibujas.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>Not sure</source>
            <translation>No está segura</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>This looks like a</source>
            <translation>Esto parece un</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>This looks like an</source>
            <translation>Esto parece un</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>a {digit}</source>
            <translation>un {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>an {digit}</source>
            <translation>un {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>perhaps {first}, or {second}</source>
            <translation>quizá {first}, o {second}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>second guess: {digit}</source>
            <translation>segunda opción: {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>{percent} sure</source>
            <translation>segura al {percent}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bit_pad.py" />
            <source>Arrow keys go from cell to cell, Enter sets or wipes it, Delete wipes all.</source>
            <translation>Las flechas van de casilla en casilla, Intro la pone o la quita, Supr lo borra todo.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bit_pad.py" />
            <source>Pattern pad</source>
            <translation>Tablero de patrones</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>Began</source>
            <translation>Empezó</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>Layer</source>
            <translation>Capa</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>Steps learned</source>
            <translation>Pasos aprendidos</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>The architecture</source>
            <translation>La arquitectura</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>The model</source>
            <translation>El modelo</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>This one, as it has learned so far.</source>
            <translation>Este, con lo que ha aprendido hasta ahora.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>Together</source>
            <translation>En total</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>What every model of this kind is built of.</source>
            <translation>De qué está hecho todo modelo de este tipo.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>from nothing</source>
            <translation>desde cero</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>parameters</source>
            <translation>parámetros</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>shape</source>
            <translation>forma</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/buttons.py" />
            <source>What there is to choose from</source>
            <translation>Qué se puede elegir</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/canvas.py" />
            <source>Draw a digit here</source>
            <translation>Dibuja aquí un dígito</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/canvas.py" />
            <source>Draw a digit here. Delete clears the pad, Ctrl+Z takes the last stroke back.</source>
            <translation>Dibuja aquí un dígito. Supr lo borra todo, Ctrl+Z quita el último trazo.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/canvas.py" />
            <source>Drawing pad</source>
            <translation>Zona de dibujo</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/card.py" />
            <source>Close {title}</source>
            <translation>Cerrar {title}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/close_up.py" />
            <source>More like it</source>
            <translation>Parecidas</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/close_up.py" />
            <source>The picked picture</source>
            <translation>La imagen elegida</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/close_up.py" />
            <source>almost the same noise</source>
            <translation>casi el mismo ruido</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/close_up.py" />
            <source>from the one picked before, by mixing their noise</source>
            <translation>desde la elegida antes, mezclando sus ruidos</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>0 … {most:.1f} nats</source>
            <translation>0 … {most:.1f} nats</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>From the drawing to its code and back</source>
            <translation>Del dibujo a su código y vuelta</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>Made of z</source>
            <translation>Hecho de z</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>Plane of codes</source>
            <translation>Plano de códigos</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>Surprise</source>
            <translation>Sorpresa</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>digits that it never saw</source>
            <translation>dígitos que nunca vio</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>{title}. The most surprising pixel has {most:.1f} nats.</source>
            <translation>{title}. El píxel más sorprendente tiene {most:.1f} nats.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_numbers.py" />
            <source>How z is made</source>
            <translation>Cómo se hace z</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_numbers.py" />
            <source>deviation</source>
            <translation>desviación</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_numbers.py" />
            <source>epsilon</source>
            <translation>épsilon</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_numbers.py" />
            <source>yours</source>
            <translation>tuyo</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/column_choice.py" />
            <source>And {n} more.</source>
            <translation>Y {n} más.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/column_choice.py" />
            <source>Use these columns</source>
            <translation>Usar estas columnas</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>Back to all mix-ups</source>
            <translation>Volver a todas las confusiones</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>Mix-ups: what digits are, and what they are read as</source>
            <translation>Confusiones: qué son los dígitos y como qué se leen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>read as</source>
            <translation>leído como</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>what it is</source>
            <translation>lo que es</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>{label}, read as {read}</source>
            <translation>{label}, leído como {read}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>{number} × {label}, read as {read}</source>
            <translation>{number} × {label}, leído como {read}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>{n} of {all}: {what}</source>
            <translation>{n} de {all}: {what}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>{wrong} of {all} mixed up</source>
            <translation>{wrong} de {all} confundidos</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/curves.py" />
            <source>Curves: {titles}</source>
            <translation>Curvas: {titles}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/figures.py" />
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/gan_flow.py" />
            <source>Real?</source>
            <translation>¿Real?</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/gan_flow.py" />
            <source>Yours {yours} real, made up {made} real</source>
            <translation>Tuyos {yours} reales, inventados {made} reales</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/group_bars.py" />
            <source>{share} here</source>
            <translation>aquí {share}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/guide.py" />
            <source>Things to try</source>
            <translation>Para probar</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/habits.py" />
            <source>itself</source>
            <translation>sí misma</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/habits.py" />
            <source>the start</source>
            <translation>el comienzo</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/habits.py" />
            <source>the word before</source>
            <translation>la anterior</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/habits.py" />
            <source>two words before</source>
            <translation>dos antes</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heads.py" />
            <source>All heads</source>
            <translation>Todas las cabezas</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heads.py" />
            <source>Block {block}, head {head}</source>
            <translation>Bloque {block}, cabeza {head}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heads.py" />
            <source>Head</source>
            <translation>Cabeza</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heads_layout.py" />
            <source>Head {number}</source>
            <translation>Cabeza {number}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_layout.py" />
            <source>the first {n} of {all} units</source>
            <translation>las primeras {n} de {all} unidades</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>No unit is higher or lower over “{words}” than elsewhere</source>
            <translation>Ninguna unidad es más alta o más baja en «{words}» que en otras partes</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Point at a square to read it. Drag over words to mark a phrase.</source>
            <translation>Señala una casilla para leerla. Arrastra sobre palabras para marcarlas.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Type a few words</source>
            <translation>Escribe unas palabras</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Units higher over “{words}” than elsewhere: {units}</source>
            <translation>Unidades más altas en «{words}» que en otras partes: {units}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Units lower over “{words}” than elsewhere: {units}</source>
            <translation>Unidades más bajas en «{words}» que en otras partes: {units}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Units over words</source>
            <translation>Unidades según las palabras</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>lower: {units}</source>
            <translation>más bajas: {units}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>unit {unit} at “{word}”: {value}</source>
            <translation>unidad {unit} en «{word}»: {value}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/knobs.py" />
            <source>Another value starts the machine again.</source>
            <translation>Con otro valor la máquina vuelve a empezar.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/knobs.py" />
            <source>Back to defaults</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/knobs.py" />
            <source>Knobs</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/knobs.py" />
            <source>More knobs</source>
            <translation>Más ajustes</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/knobs.py" />
            <source>Opens the other knobs.</source>
            <translation>Abre los demás ajustes.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/landscape.py" />
            <source>framed: row {row}, column {column}</source>
            <translation>enmarcado: fila {row}, columna {column}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/landscape.py" />
            <source>from {low} to {high}</source>
            <translation>de {low} a {high}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/landscape.py" />
            <source>row {row}, column {column}: {value}</source>
            <translation>fila {row}, columna {column}: {value}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/latent_paint.py" />
            <source>from {low}</source>
            <translation>de {low}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/latent_paint.py" />
            <source>to {high}</source>
            <translation>a {high}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/latent_plane.py" />
            <source>Arrow keys move z.</source>
            <translation>Las flechas mueven z.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/latent_plane.py" />
            <source>z is {across} across, {up} up.</source>
            <translation>z está a {across} de ancho y {up} de alto.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>has not begun to learn</source>
            <translation>aún no aprende</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>unit {i}: {share} on</source>
            <translation>unidad {i}: {share} activa</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>{layer}: all units</source>
            <translation>{layer}: todas las unidades</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>{share} are on</source>
            <translation>{share} activas</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>{shown} of {units} units</source>
            <translation>{shown} de {units} unidades</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layers.py" />
            <source>Show or hide: {layer}</source>
            <translation>Mostrar u ocultar: {layer}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layers.py" />
            <source>What is shown</source>
            <translation>Lo que se muestra</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_card.py" />
            <source>About this machine</source>
            <translation>Sobre esta máquina</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>Save the lesson ...</source>
            <translation>Guardar la lección…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>The lesson begins with what is on the screen now: this tab, its seed and its knobs. Say what pupils are to read, and what they may use: each control can be used (eye), locked (lock) or gone.</source>
            <translation>La lección empieza con lo que hay en pantalla: esta pestaña, su semilla y sus ajustes. Di qué deben leer los alumnos y qué pueden usar: cada control está libre (ojo), bloqueado (candado) o ausente.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>The rest</source>
            <translation>El resto</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>Title of the lesson</source>
            <translation>Título de la lección</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>What pupils read</source>
            <translation>Lo que leen los alumnos</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>{what}: pupils don't see it</source>
            <translation>{what}: no se ve</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>{what}: pupils see it and can't change it</source>
            <translation>{what}: se ve, pero bloqueado</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>{what}: pupils use it</source>
            <translation>{what}: se puede usar</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/letter_bars.py" />
            <source>Of all times that a letter occurs, how many each state says</source>
            <translation>De todas las veces que sale una letra, cuántas dice cada estado</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/letter_bars.py" />
            <source>Which state says which letters</source>
            <translation>Qué estado dice qué letras</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/letter_bars.py" />
            <source>does not occur</source>
            <translation>no aparece</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/letter_bars.py" />
            <source>{letter}, a vowel: {told}</source>
            <translation>{letter}, una vocal: {told}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/line_chart_paint.py" />
            <source>Nothing measured yet</source>
            <translation>Aún sin medidas</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lines.py" />
            <source>step {n}</source>
            <translation>paso {n}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lines.py" />
            <source>steps</source>
            <translation>pasos</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/locks.py" />
            <source>Locked by the lesson.</source>
            <translation>Bloqueado por la lección.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Emissions</source>
            <translation>Emisiones</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Estimated and true tables</source>
            <translation>Tablas estimadas y reales</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Nobody knows the true model of these observations</source>
            <translation>Nadie conoce el modelo real de estas observaciones</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Point at a cell to compare</source>
            <translation>Señala una celda para comparar</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Transitions</source>
            <translation>Transiciones</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>estimated</source>
            <translation>estimado</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>starts in {state}</source>
            <translation>inicio: {state}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>{state} shows {symbol}</source>
            <translation>{state} muestra {symbol}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>{state} to {other}</source>
            <translation>{state} a {other}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>{title}: {own}, true {true}</source>
            <translation>{title}: {own}, real {true}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/network.py" />
            <source>Blue ink spoke for the answer, orange ink against it.</source>
            <translation>La tinta azul habló a favor de la respuesta; la naranja, en contra.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/network.py" />
            <source>Point at any square to see what feeds it.</source>
            <translation>Señala un cuadrado para ver qué lo alimenta.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/network.py" />
            <source>The network</source>
            <translation>La red</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/network.py" />
            <source>no drawing yet</source>
            <translation>aún sin dibujo</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/network_paint.py" />
            <source>always
0</source>
            <translation>siempre
0</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/network_paint.py" />
            <source>always 0</source>
            <translation>siempre 0</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/numbers.py" />
            <source>not a number</source>
            <translation>no es un número</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Back to its world</source>
            <translation>A su mundo</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Click some, or generate</source>
            <translation>Pulsa algunas o genera</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Generate</source>
            <translation>Generar</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Hide the states</source>
            <translation>Ocultar los estados</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>How many</source>
            <translation>Cuántas</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>How many observations the model makes</source>
            <translation>Cuántas observaciones hace el modelo</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Learn from these</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Make one observation</source>
            <translation>Hacer una observación</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>See what an observer sees: symbols, and nothing of the states</source>
            <translation>Mira lo que ve un observador: símbolos y nada de los estados</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Take the last one back</source>
            <translation>Quitar la última</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Your observations</source>
            <translation>Tus observaciones</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/odd_ones.py" />
            <source>Another scribble, another made digit, another real one</source>
            <translation>Otro garabato, otro dígito artificial, otro real</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/odd_ones.py" />
            <source>Others</source>
            <translation>Otros</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/odd_ones.py" />
            <source>odd: {share}</source>
            <translation>raro: {share}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/odd_ones.py" />
            <source>usual: {share}</source>
            <translation>usual: {share}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pad.py" />
            <source>28 × 28 pixels, fitted to 20 × 20, centred on its mass</source>
            <translation>28 × 28 píxeles, ajustado a 20 × 20, centrado en su masa</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pad.py" />
            <source>Clear the pad</source>
            <translation>Borrar todo</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pad.py" />
            <source>Eraser</source>
            <translation>Goma</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pad.py" />
            <source>Pencil</source>
            <translation>Lápiz</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pad.py" />
            <source>Undo the last stroke</source>
            <translation>Deshacer el último trazo</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pad.py" />
            <source>What it sees</source>
            <translation>Lo que ve</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pages.py" />
            <source>What to show</source>
            <translation>Qué quieres mostrar</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>A text of {words}, beginning: {beginning} ...</source>
            <translation>Un texto ({words}) que empieza: {beginning}…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Back to our stories</source>
            <translation>Volver a nuestros cuentos</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>How much of the file is read</source>
            <translation>Cuánto del archivo se ha leído</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Only the first {n} characters were taken.</source>
            <translation>Solo se han tomado los primeros {n} caracteres.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Open a file ...</source>
            <translation>Abrir un archivo…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Paste or type a text of at least {least} words, or open a file. It stays in this computer's memory, and is saved only with a model that you save.</source>
            <translation>Pega o escribe un texto de al menos {least} palabras, o abre un archivo. Se queda en la memoria de este ordenador y solo se guarda con un modelo que guardes.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Paste or type here</source>
            <translation>Pega o escribe aquí</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Start over</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Train on it</source>
            <translation>Entrenar con él</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pattern_odds.py" />
            <source>There are no patterns.</source>
            <translation>No hay patrones.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pattern_odds.py" />
            <source>full bar: {share}</source>
            <translation>barra llena: {share}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pattern_odds.py" />
            <source>number {number}: {told}</source>
            <translation>número {number}: {told}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/phases.py" />
            <source>{n}. {title}, done</source>
            <translation>{n}. {title}, hecho</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/phases.py" />
            <source>{n}. {title}, now</source>
            <translation>{n}. {title}, ahora</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/phases.py" />
            <source>{n}. {title}, to come</source>
            <translation>{n}. {title}, pendiente</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/picture_tiles.py" />
            <source>chosen</source>
            <translation>elegido</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_cloth.py" />
            <source>nearest node</source>
            <translation>nodo más cercano</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_cloth.py" />
            <source>this point</source>
            <translation>este punto</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_editor.py" />
            <source>Arrow keys move a cross, Space or Enter use the tool there, Delete erases.</source>
            <translation>Las flechas mueven una cruz, Espacio o Intro usan la herramienta, Supr borra.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_editor.py" />
            <source>Insert adds a centre.</source>
            <translation>Insert añade un centro.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_sets.py" />
            <source>From life</source>
            <translation>De la vida real</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_sets.py" />
            <source>Open a table ...</source>
            <translation>Abrir una tabla…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_sets.py" />
            <source>Your own</source>
            <translation>Los tuyos</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Brush</source>
            <translation>Pincel</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Click to set a point</source>
            <translation>Haz clic para poner un punto</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Drag a point to move it</source>
            <translation>Arrastra un punto para moverlo</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Drag over points to erase them</source>
            <translation>Arrastra sobre puntos para borrarlos</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Drag to spray points</source>
            <translation>Arrastra para rociar puntos</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Erase all points</source>
            <translation>Borrar todos los puntos</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>More sets</source>
            <translation>Más datos</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>Add a word</source>
            <translation>Una palabra</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>Keep going</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>That is all it can hold: {n} characters.</source>
            <translation>No cabe más: {n} caracteres.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>Train on your own text…</source>
            <translation>Entrenar con tu texto…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>Use your own text…</source>
            <translation>Usar tu texto…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>are new to it; it reads on.</source>
            <translation>le son nuevas; sigue leyendo.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>is new to it; it reads on.</source>
            <translation>le es nueva; sigue leyendo.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>last {most} of {used}</source>
            <translation>últimas {most}/{used}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>{used} of {most} words</source>
            <translation>{used} de {most} palabras</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rails.py" />
            <source>1 step a second</source>
            <translation>1 paso por segundo</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rails.py" />
            <source>Go back to an earlier moment of the run; Play goes on from there</source>
            <translation>Vuelve a un momento anterior; «Iniciar» sigue desde ahí</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rails.py" />
            <source>How many steps it learns in a second</source>
            <translation>Cuántos pasos aprende por segundo</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rails.py" />
            <source>as fast as it goes</source>
            <translation>a toda velocidad</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rails.py" />
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rails.py" />
            <source>{n} a second</source>
            <translation>{n} por segundo</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>A draw.</source>
            <translation>Empate.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>A frame of teal: you were right. Orange: you were wrong.</source>
            <translation>Marco turquesa: acertaste. Naranja: fallaste.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Fake (F)</source>
            <translation>Falsa (F)</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Half of the pictures are real. The discriminator has already decided; you see how after you have.</source>
            <translation>La mitad de las imágenes son reales. El discriminador ya ha decidido; verás su respuesta después de la tuya.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>It is real.</source>
            <translation>Es real.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>It was made.</source>
            <translation>Es artificial.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Next (N)</source>
            <translation>Siguiente (N)</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Picture {number} of {all} is to be {digit}. Is it real, or was it made?</source>
            <translation>La imagen {number} de {all} debe ser {digit}. ¿Es real o artificial?</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Play again (N)</source>
            <translation>Otra partida (N)</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Played so far</source>
            <translation>Ya jugadas</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Real (R)</source>
            <translation>Real (R)</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>The discriminator took it for made, {sure} sure.</source>
            <translation>El discriminador la tomó por artificial, seguro al {sure}.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>The discriminator took it for real, {sure} sure.</source>
            <translation>El discriminador la tomó por real, seguro al {sure}.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>The discriminator wins.</source>
            <translation>Gana el discriminador.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>The next picture is coming ...</source>
            <translation>Viene la imagen siguiente…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>You were right.</source>
            <translation>Acertaste.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>You were wrong.</source>
            <translation>Fallaste.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>You win!</source>
            <translation>¡Ganas!</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>You {yours}, discriminator {its} of {all}.</source>
            <translation>Tú {yours}, discriminador {its} de {all}.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rivals.py" />
            <source>Answers compared</source>
            <translation>Respuestas comparadas</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/row_editor.py" />
            <source>Probability</source>
            <translation>Probabilidad</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/row_editor.py" />
            <source>The others of this row grow or shrink with it, so that together they stay at 1.</source>
            <translation>Los demás de esta fila cambian con él, para que la suma siga siendo 1.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/set_knobs.py" />
            <source>How far points stray from the shape.</source>
            <translation>Cuánto se apartan los puntos de la forma.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/set_knobs.py" />
            <source>How many points there are.</source>
            <translation>Cuántos puntos hay.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>After “{question}”:</source>
            <translation>Después de «{question}»:</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>Bold: only this machine offers it</source>
            <translation>Negrita: solo lo dice esta</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>Chosen: {name}, {candidate}</source>
            <translation>Elegido: {name}, {candidate}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>The same question, asked of every machine</source>
            <translation>La misma pregunta a todas las máquinas</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>What comes first?</source>
            <translation>¿Qué viene primero?</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side_paint.py" />
            <source>this one</source>
            <translation>esta</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>Cell {n}</source>
            <translation>Celda {n}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>C{n}</source>
            <translation>C{n}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>Hidden {n}</source>
            <translation>Oculta {n}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>H{n}</source>
            <translation>O{n}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>p(on) = {chance:.2f}</source>
            <translation>p(activa) = {chance:.2f}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>p(on) = σ({sum} / {temperature}) = {chance:.2f}</source>
            <translation>p(activa) = σ({sum} / {temperature}) = {chance:.2f}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} goes off</source>
            <translation>{unit} se apaga</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} goes on</source>
            <translation>{unit} se enciende</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} hears {sum} and goes off</source>
            <translation>{unit} oye {sum} y se apaga</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} hears {sum} and goes on</source>
            <translation>{unit} oye {sum} y se enciende</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} is held off</source>
            <translation>{unit} queda inactiva</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} is held off; click to let it go</source>
            <translation>{unit} queda inactiva; pulsa para soltarla</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} is held on</source>
            <translation>{unit} queda activa</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} is held on; click to hold it off</source>
            <translation>{unit} queda activa; pulsa para apagarla</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit}: on in {share}</source>
            <translation>{unit}: activa en el {share}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit}: on in {share} of dreams</source>
            <translation>{unit}: activa en el {share} de los sueños</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit}: on in {share} of its dreams; click to hold it</source>
            <translation>{unit}: activa en el {share} de sus sueños; pulsa para fijarla</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/star_rows.py" />
            <source>Your stars: none yet</source>
            <translation>Tus estrellas: ninguna aún</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/star_rows.py" />
            <source>Your stars: {list}</source>
            <translation>Tus estrellas: {list}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/star_rows.py" />
            <source>{song}: it expects {stars}</source>
            <translation>{song}: espera {stars}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/star_rows.py" />
            <source>{song}: you gave {stars}</source>
            <translation>{song}: diste {stars}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>Click an arrow or a bar to change it</source>
            <translation>Pulsa una flecha o una barra para cambiarla</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>It is in {state}.</source>
            <translation>Está en el estado: {state}.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>It shows {symbol}.</source>
            <translation>Muestra {symbol}.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>The model: states, where they lead, and what they show</source>
            <translation>El modelo: estados, adónde llevan y qué muestran</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>This is all an observer sees: the states stay hidden</source>
            <translation>Es todo lo que ve un observador: los estados siguen ocultos</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph_parts.py" />
            <source>From {state} to itself</source>
            <translation>De {state} a sí mismo</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph_parts.py" />
            <source>From {state} to {other}</source>
            <translation>De {state} a {other}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph_parts.py" />
            <source>It starts in {state}</source>
            <translation>Empieza en: {state}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph_parts.py" />
            <source>{title}: p = {p}</source>
            <translation>{title}: p = {p}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Below each one: the likeliest state</source>
            <translation>Debajo: el estado más probable</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Below each one: the likeliest state, then the true one</source>
            <translation>Debajo: el estado más probable y luego el real</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Likeliest: {state}{sure}</source>
            <translation>Lo más probable: {state}{sure}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Moment {n}: {symbol}</source>
            <translation>Momento {n}: {symbol}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Truly: {state}</source>
            <translation>En realidad: {state}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>At a score</source>
            <translation>En un valor</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>At a step</source>
            <translation>En un paso</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>Stop at this score</source>
            <translation>Parar en este valor</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>Stop at this step</source>
            <translation>Parar en este paso</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>Stops the run by itself.</source>
            <translation>Se para solo.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>The score that is watched</source>
            <translation>El valor que se vigila</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>When it gets no better</source>
            <translation>Cuando ya no mejora</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/symbol_keys.py" />
            <source>Observations, letter by letter</source>
            <translation>Observaciones, letra a letra</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/symbol_keys.py" />
            <source>Observed: {name}</source>
            <translation>Observado: {name}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/symbol_keys.py" />
            <source>Type letters here</source>
            <translation>Escribe letras aquí</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>1 song</source>
            <translation>1 canción</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>From your stars to songs that you might love</source>
            <translation>De tus estrellas a canciones que quizá te encanten</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>Give stars to a few songs on the left.</source>
            <translation>Da estrellas a unas canciones a la izquierda.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>It expects</source>
            <translation>Espera</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>It expects: nothing yet</source>
            <translation>Espera: nada aún</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>It expects: {list}</source>
            <translation>Espera: {list}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>Point at a taste to see what it likes, or at a song on the right to see why it is there.</source>
            <translation>Apunta a un gusto para ver qué prefiere, o a una canción de la derecha para ver por qué está ahí.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>Taste {taste} is {share} on; without your stars {usual}.</source>
            <translation>El gusto {taste} está activo al {share}; sin tus estrellas, {usual}.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>Tastes</source>
            <translation>Gustos</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>You gave</source>
            <translation>Diste</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>You gave {stars} to {song}: blue tastes are turned on by that, orange ones off.</source>
            <translation>Diste {stars} a {song}: eso enciende los gustos azules y apaga los naranjas.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>stars, the best first</source>
            <translation>estrellas, por orden</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>{count} hidden units</source>
            <translation>{count} unidades ocultas</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>{count} songs</source>
            <translation>{count} canciones</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>{count} units</source>
            <translation>{count} unidades</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>{song}, 1 star</source>
            <translation>{song}, 1 estrella</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>{song}, {stars} stars</source>
            <translation>{song}, {stars} estrellas</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/tiles.py" />
            <source>Held-out digits</source>
            <translation>Dígitos de prueba</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/tiles.py" />
            <source>digits it never trained on</source>
            <translation>dígitos nunca vistos</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/tiles.py" />
            <source>{label}, not tested yet</source>
            <translation>{label}, aún sin probar</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/tiles.py" />
            <source>{n} right</source>
            <translation>{n} aciertos</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>Back to the trained model</source>
            <translation>Volver al modelo entrenado</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>Forget this run and open the model that was trained before</source>
            <translation>Olvidar este recorrido y abrir el modelo ya entrenado</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>New seed</source>
            <translation>Otra semilla</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>New seed ({seed})</source>
            <translation>Otra semilla ({seed})</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>Other ways to start again</source>
            <translation>Otras formas de reiniciar</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>Same seed</source>
            <translation>Misma semilla</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>Same seed ({seed})</source>
            <translation>Misma semilla ({seed})</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>The same seed gives the same run. Type another one to start again with it.</source>
            <translation>La misma semilla da el mismo recorrido. Escribe otra para empezar de nuevo con ella.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>seed</source>
            <translation>semilla</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>step</source>
            <translation>paso</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis.py" />
            <source>Nothing to compute yet</source>
            <translation>Aún no hay nada que calcular</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis.py" />
            <source>Trellis: moments from left to right, a row for each state</source>
            <translation>Trellis: momentos de izquierda a derecha, una fila por estado</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis.py" />
            <source>{pass_}, moment {moment}, {state}: {value}</source>
            <translation>{pass_}, momento {moment}, {state}: {value}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_layout.py" />
            <source>observed</source>
            <translation>se ve</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_layout.py" />
            <source>truly</source>
            <translation>real</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>1 smaller one</source>
            <translation>1 menor</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Divided by the sum of the column, {scale}, so that it stays near 1: {value}</source>
            <translation>Dividido por la suma de la columna, {scale}, para que siga cerca de 1: {value}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Divided by {scale}, as the next column was going forward: {value}</source>
            <translation>Dividido por {scale}, como la columna siguiente hacia adelante: {value}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>How likely it was {state} here, what came before and after considered</source>
            <translation>Cuán probable era aquí {state}, según lo de antes y después</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Nats</source>
            <translation>Nats</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Nats. The best way comes from {state}</source>
            <translation>Nats. El mejor camino viene de {state}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Nothing comes after the last observation</source>
            <translation>Tras la última observación no viene nada</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>max({ways}) + log {b}</source>
            <translation>máx({ways}) + log {b}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>{n} smaller ones</source>
            <translation>{n} menores</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>Arrow keys go from cell to cell; Enter marks a pixel of what is given.</source>
            <translation>Las flechas van de celda en celda; Intro marca un píxel de lo dado.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>Restored</source>
            <translation>Restaurado</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>What it is given, its hidden units, and what it makes of it</source>
            <translation>Lo que recibe, sus unidades ocultas y lo que hace con ello</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>unit {number}, {share} likely</source>
            <translation>unidad {number}, al {share}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>{on} of {all} on</source>
            <translation>{on} de {all} activas</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>Draw a digit, and the numbers of this unit appear here.</source>
            <translation>Dibuja un dígito y aquí aparecerán los números de esta unidad.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>Inside one unit</source>
            <translation>En una unidad</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>Next view</source>
            <translation>Vista siguiente</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>Previous view</source>
            <translation>Vista anterior</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>Slide</source>
            <translation>Deslizar</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>Stop sliding</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>The numbers of this unit</source>
            <translation>Los números de esta unidad</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/where.py" />
            <source>+ for it</source>
            <translation>+ a favor</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/where.py" />
            <source>+ for {digit}</source>
            <translation>+ por {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/where.py" />
            <source>− against it</source>
            <translation>− en contra</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/where.py" />
            <source>− against {digit}</source>
            <translation>− contra {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>1 other word</source>
            <translation>1 palabra más</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Chosen: {label}.</source>
            <translation>Elegida: {label}.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Click a word to take it</source>
            <translation>Pulsa una palabra para tomarla</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Click to take it</source>
            <translation>Pulsa para tomar</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>It answers while you type.</source>
            <translation>Responde mientras escribes.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Next comes</source>
            <translation>Ahora viene</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Type something</source>
            <translation>Escribe algo</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>thin bar: at 1.0</source>
            <translation>barra fina: a 1.0</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>{n} other words</source>
            <translation>{n} palabras más</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>{n} others</source>
            <translation>{n} más</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_arcs.py" />
            <source>How much one word looks at the words before it</source>
            <translation>Cuánto mira una palabra a las anteriores</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_arcs.py" />
            <source>No words yet</source>
            <translation>Aún no hay palabras</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_arcs.py" />
            <source>“{word}” looks at nothing</source>
            <translation>«{word}» no mira nada</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_arcs.py" />
            <source>“{word}” looks at {others}</source>
            <translation>«{word}» mira a {others}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_line.py" />
            <source>… 1 word before</source>
            <translation>… 1 palabra antes</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_line.py" />
            <source>… {n} words before</source>
            <translation>… {n} palabras antes</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>Map of words</source>
            <translation>Mapa de palabras</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>The words gather here as soon as it knows some</source>
            <translation>Las palabras se reúnen aquí en cuanto conoce algunas</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>brought out: {words}</source>
            <translation>destacadas: {words}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>near it: {words}</source>
            <translation>cerca: {words}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>pointing at {word}</source>
            <translation>señalada: {word}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/words_panel.py" />
            <source>Learn from them</source>
            <translation>Aprender de ellas</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/words_panel.py" />
            <source>Write a word for each observation, with blanks between them: sun sun rain sun rain rain …</source>
            <translation>Escribe una palabra por cada observación, separadas por espacios: sol sol lluvia sol lluvia lluvia…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/words_panel.py" />
            <source>sun sun rain …</source>
            <translation>sol sol lluvia…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/words_panel.py" />
            <source>{n} words, {different} different ones</source>
            <translation>{n} palabras, {different} distintas</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/writings.py" />
            <source>Press Play: every 100 steps it writes a few words here.</source>
            <translation>Pulsa Iniciar: cada 100 pasos escribe aquí unas palabras.</translation>
        </message>
    </context>
</TS>
