<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>playground</name>
        <message>
            <location filename="../../playground/app/files.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../playground/app/files.py" />
            <source>Models (*.safetensors)</source>
            <translation>Modelle (*.safetensors)</translation>
        </message>
        <message>
            <location filename="../../playground/app/files.py" />
            <source>Pictures (*.png)</source>
            <translation>Bilder (*.png)</translation>
        </message>
        <message>
            <location filename="../../playground/app/files.py" />
            <source>Tables (*.csv)</source>
            <translation>Tabellen (*.csv)</translation>
        </message>
        <message>
            <location filename="../../playground/app/header.py" />
            <source>Dark theme</source>
            <translation>Dunkle Farben</translation>
        </message>
        <message>
            <location filename="../../playground/app/header.py" />
            <source>Guide</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <location filename="../../playground/app/header.py" />
            <source>Light theme</source>
            <translation>Helle Farben</translation>
        </message>
        <message>
            <location filename="../../playground/app/header.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../playground/app/header.py" />
            <source>Playground</source>
            <translation>Playground</translation>
        </message>
        <message>
            <location filename="../../playground/app/language_choice.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>false, for tab {tab} has no trained model</source>
            <translation>false, denn der Tab {tab} hat kein trainiertes Modell</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>left out with trained = true, for it begins from nothing</source>
            <translation>kein Eintrag neben trained = true, denn er beginnt von vorn</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>left out, for tab {tab} takes {known}</source>
            <translation>kein Eintrag, denn der Tab {tab} nimmt {known}</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>name in {key}</source>
            <translation>Name in {key}</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>End the lesson</source>
            <translation>Lektion beenden</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Lesson</source>
            <translation>Lektion</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Lessons (*.toml)</source>
            <translation>Lektionen (*.toml)</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Open a lesson</source>
            <translation>Lektion öffnen</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Open a lesson ...</source>
            <translation>Lektion öffnen ...</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Save as lesson</source>
            <translation>Als Lektion speichern</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Save as lesson ...</source>
            <translation>Als Lektion speichern ...</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Save the lesson</source>
            <translation>Lektion speichern</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Saved {name}.</source>
            <translation>{name} ist gespeichert.</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>This lesson can't be used</source>
            <translation>Diese Lektion lässt sich nicht verwenden</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>What goes in is kept, too.</source>
            <translation>Auch die Eingabe ist dabei.</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>{name} can't be saved: {reason}.</source>
            <translation>{name} lässt sich nicht speichern: {reason}.</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Blueprint</source>
            <translation>Bauplan</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Larger text</source>
            <translation>Größere Schrift</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Largest text</source>
            <translation>Größte Schrift</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Normal text</source>
            <translation>Normale Schrift</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Open a model</source>
            <translation>Modell öffnen</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Reduce motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Save a picture of</source>
            <translation>Bild speichern von</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Save the curves as a table</source>
            <translation>Kurven als Tabelle speichern</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Save the model</source>
            <translation>Modell speichern</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Save {title}</source>
            <translation>Bild speichern: {title}</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>{title} (a folder)</source>
            <translation>{title} (Ordner)</translation>
        </message>
        <message>
            <location filename="../../playground/app/window.py" />
            <source>Getting ready ...</source>
            <translation>Gleich geht es los ...</translation>
        </message>
        <message>
            <location filename="../../playground/app/window.py" />
            <source>This tab can't be built; the log says why. The other tabs work.</source>
            <translation>Diese Seite lässt sich nicht aufbauen; das Protokoll sagt, warum. Die anderen Seiten gehen.</translation>
        </message>
        <message>
            <location filename="../../playground/app/window.py" />
            <source>This tab can't be shown; the log says why. The other tabs work.</source>
            <translation>Diese Seite lässt sich nicht zeigen; das Protokoll sagt, warum. Die anderen Seiten gehen.</translation>
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
            <translation>C-Means</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>CNN</source>
            <translation>CNN</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Clusters</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Compare</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Deep belief</source>
            <translation>Deep Belief</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Digit GAN</source>
            <translation>Ziffern-GAN</translation>
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
            <translation>Generatoren</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>HMM</source>
            <translation>HMM</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>K-means</source>
            <translation>K-Means</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>LSTM</source>
            <translation>LSTM</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>One-class SVM</source>
            <translation>Einklassen-SVM</translation>
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
            <translation>Sequenzen</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Songs</source>
            <translation>Lieder</translation>
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
            <translation>eine Datei muss 1 Byte bis {most} MB haben, diese hat {size} Byte</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>an idx file must begin with 2051 or 2049, got {found}</source>
            <translation>eine idx-Datei muss mit 2051 oder 2049 beginnen, hier steht {found}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>an idx file of {dimensions} dimensions must begin with {rule}, got {found}</source>
            <translation>eine idx-Datei mit {dimensions} Dimensionen muss mit {rule} beginnen, hier steht {found}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it can't be opened</source>
            <translation>sie lässt sich nicht öffnen</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it is damaged</source>
            <translation>die Datei ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it is damaged, or only a part of a file</source>
            <translation>die Datei ist beschädigt oder unvollständig</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it is no .npz file, or damaged</source>
            <translation>es ist keine .npz-Datei, oder sie ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it must hold at most {most} digits and {size} MB, got {shape}</source>
            <translation>erlaubt sind höchstens {most} Ziffern und {size} MB, gefunden: {shape}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it must hold the arrays {names}, got {found}</source>
            <translation>nötig sind die Felder {names}, gefunden: {found}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it must hold {size} bytes after its header, got {found}</source>
            <translation>nach dem Kopf müssen {size} Byte folgen, gefunden: {found}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>its array {name} must be as long as its shape {shape} says, got {size} bytes</source>
            <translation>das Feld {name} muss so lang sein, wie seine Form {shape} sagt; es hat {size} Byte</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>its array {name} must have at most {most} MB, got {size} bytes</source>
            <translation>das Feld {name} darf höchstens {most} MB haben, es hat {size} Byte</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>its array {name} must hold numbers, got {kind}</source>
            <translation>das Feld {name} muss Zahlen enthalten, nicht {kind}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>its header must have {size} bytes, got {found}</source>
            <translation>der Kopf muss {size} Byte haben, er hat {found}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>more</source>
            <translation>mehr</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>no array</source>
            <translation>kein Feld</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>there is no such file</source>
            <translation>es gibt keine solche Datei</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>{name} can't be read: {reason}.</source>
            <translation>{name} lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>a folder must hold one set of digits; choose one of {names}</source>
            <translation>ein Ordner darf nur einen Satz Ziffern enthalten; wähle eine von {names}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>and {n} more</source>
            <translation>und {n} weitere</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>can't be read: {reason}</source>
            <translation>lässt sich nicht lesen: {reason}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>has no digit in its name and is in no folder named 0..9</source>
            <translation>hat keine Ziffer im Namen und liegt in keinem Ordner 0..9</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>images must have the shape (n, h, w) or (n, 784), got {shape}</source>
            <translation>Bilder müssen die Form (n, h, w) oder (n, 784) haben, nicht {shape}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>is no picture that can be read</source>
            <translation>ist kein lesbares Bild</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>is too large: a picture must have at most {most} pixels</source>
            <translation>ist zu groß: ein Bild darf höchstens {most} Pixel haben</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>it must be a folder of pictures, an .npz file or an idx file</source>
            <translation>nötig ist ein Ordner mit Bildern, eine .npz-Datei oder eine idx-Datei</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>it must hold a digit that can be used, but {problem}</source>
            <translation>es muss eine brauchbare Ziffer enthalten sein, aber: {problem}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>it must lie beside {name}, which is not there</source>
            <translation>daneben muss {name} liegen, das ist nicht da</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>its name must say images or labels (or idx3 or idx1), so that its partner is found</source>
            <translation>der Name muss images oder labels (oder idx3 oder idx1) enthalten, damit sich das Gegenstück findet</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>row {row}: label {label} is not in 0..9</source>
            <translation>Zeile {row}: die Angabe {label} liegt nicht in 0..9</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>row {row}: nothing is drawn on it</source>
            <translation>Zeile {row}: darauf ist nichts gezeichnet</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>shows nothing that stands out from its border</source>
            <translation>zeigt nichts, was sich vom Rand abhebt</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>the number of digits must be in 1..{most}, got {n}</source>
            <translation>es müssen 1..{most} Ziffern sein, es sind {n}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>the number of files in it must be in 1..{most}, got more</source>
            <translation>er darf 1..{most} Dateien enthalten, es sind mehr</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>the sides of an image must be in 1..{most} pixels, got {sides}</source>
            <translation>die Seiten eines Bildes müssen 1..{most} Pixel lang sein, sie haben {sides}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>there is no picture</source>
            <translation>es ist kein Bild da</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>there must be one label per image, got {labels} for {images}</source>
            <translation>zu jedem Bild gehört eine Angabe, gefunden: {labels} für {images}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>{kind} images must be in 0..{top}, got {value} in row {row}</source>
            <translation>Bilder aus {kind} müssen in 0..{top} liegen, in Zeile {row} steht {value}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>{name} can't be opened: {reason}</source>
            <translation>{name} lässt sich nicht öffnen: {reason}</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>Casino</source>
            <translation>Kasino</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>Letters</source>
            <translation>Alphabet</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>Own</source>
            <translation>Eigenes</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>Weather</source>
            <translation>Wetter</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>a space</source>
            <translation>ein Leerzeichen</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>a text must have at least {least} letters from a to z, got {got}</source>
            <translation>ein Text muss mindestens {least} Buchstaben von a bis z haben, dieser hat {got}</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>cold</source>
            <translation>kalt</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>eats</source>
            <translation>frisst</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>fair</source>
            <translation>ehrlich</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>hot</source>
            <translation>heiß</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>loaded</source>
            <translation>gezinkt</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>observation {place} must be one of {known}, got {name}</source>
            <translation>Beobachtung {place} muss eine von diesen sein: {known}; sie ist {name}</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>plays</source>
            <translation>spielt</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>sleeps</source>
            <translation>schläft</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>there must be 2 to {most} different observations, got {got}</source>
            <translation>es müssen 2 bis {most} verschiedene Beobachtungen sein, nicht {got}</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>there must be {least} to {most:,} observations, got {got:,}</source>
            <translation>es müssen {least} bis {most:,} Beobachtungen sein, nicht {got:,}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>All knobs</source>
            <translation>Alle Regler</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Curves and pages</source>
            <translation>Kurven und Seiten</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Guide to the machine</source>
            <translation>Anleitung zur Maschine</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Play</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Rewind</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Start again</source>
            <translation>Von vorn</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Stop by itself</source>
            <translation>Von selbst anhalten</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>The menu (...)</source>
            <translation>Das Menü (...)</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>The other tabs</source>
            <translation>Die anderen Seiten</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>The whole bar below</source>
            <translation>Die ganze Leiste unten</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>What goes in</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>What it says</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a line of at most {most} characters</source>
            <translation>eine Zeile aus höchstens {most} Zeichen</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a list of names</source>
            <translation>eine Liste von Namen</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a number, a word, true or false</source>
            <translation>eine Zahl, ein Wort, true oder false</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a table</source>
            <translation>eine Tabelle</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a table of knobs and their values</source>
            <translation>eine Tabelle von Reglern und ihren Werten</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a text of at most {most} characters</source>
            <translation>ein Text aus höchstens {most} Zeichen</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a whole number in {low}..{high}</source>
            <translation>eine ganze Zahl von {low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>it can't be read: {reason}</source>
            <translation>sie lässt sich nicht lesen: {reason}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>it must be TOML without hundreds of lists, tables or figures in one another</source>
            <translation>sie muss TOML sein, ohne Hunderte von ineinander liegenden Listen, Tabellen oder Ziffern</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>it must be TOML: {error}</source>
            <translation>sie muss TOML sein: {error}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>it must be UTF-8, got something else at byte {place}</source>
            <translation>sie muss UTF-8 sein; an Byte {place} steht etwas anderes</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>it must be a file, got something else</source>
            <translation>das muss eine Datei sein, ist aber etwas anderes</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>it must have at most {most} bytes, got more</source>
            <translation>sie darf höchstens {most} Bytes haben und hat mehr</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>left out with trained = true, for another text begins from nothing</source>
            <translation>kein Eintrag neben trained = true, denn ein anderer Text beginnt von vorn</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>tab must be there: the name of one of the tabs</source>
            <translation>tab fehlt: der Name eines der Tabs</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>the name of one of the tabs</source>
            <translation>der Name eines der Tabs</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>without what is hidden anyway</source>
            <translation>eine Liste ohne das, was ohnehin verborgen ist</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>without {names}, which can only be hidden</source>
            <translation>eine Liste ohne {names}, denn das lässt sich nur verbergen</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>a list of {least} to {most} names</source>
            <translation>eine Liste von {least} bis {most} Namen</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>a name on one line</source>
            <translation>ein Name in einer Zeile</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>a number from 0 on</source>
            <translation>eine Zahl ab 0</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>a text of at most {most} characters, not blank</source>
            <translation>ein Text aus höchstens {most} Zeichen, nicht leer</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>left out where there is no example</source>
            <translation>kein Eintrag, wenn example fehlt</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>left out where there is no table or file</source>
            <translation>kein Eintrag, wenn table oder file fehlt</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>left out where there is {key}</source>
            <translation>kein Eintrag neben {key}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>the lesson's text</source>
            <translation>der Text der Lektion</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>the plain name of a file beside the lesson</source>
            <translation>der bloße Name einer Datei neben der Lektion</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_drawing.py" />
            <source>{size} lines of {size} signs, . where there is no ink and 1 to 9 for more and more of it</source>
            <translation>{size} Zeilen aus {size} Zeichen: . wo keine Tinte ist, 1 bis 9 für immer mehr davon</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_points.py" />
            <source>different from each other</source>
            <translation>lauter Verschiedenes</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_points.py" />
            <source>line {number}</source>
            <translation>Zeile {number}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_points.py" />
            <source>some of {options}</source>
            <translation>eine Auswahl aus {options}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_points.py" />
            <source>the lesson's points</source>
            <translation>die Punkte der Lektion</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_points.py" />
            <source>there can be at most {most} points, got {got}</source>
            <translation>es dürfen höchstens {most} Punkte sein; da sind {got}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_points.py" />
            <source>two numbers in {low}..{high} and perhaps a name</source>
            <translation>zwei Zahlen von {low} bis {high} und vielleicht ein Name</translation>
        </message>
        <message>
            <location filename="../../playground/data/mistakes.py" />
            <source>a number of thousands of figures</source>
            <translation>eine Zahl aus Tausenden von Ziffern</translation>
        </message>
        <message>
            <location filename="../../playground/data/mistakes.py" />
            <source>unknown {kind} {name}; did you mean {near}?</source>
            <translation>{kind} {name} ist unbekannt; meinst du {near}?</translation>
        </message>
        <message>
            <location filename="../../playground/data/mistakes.py" />
            <source>unknown {kind} {name}; known are {known}</source>
            <translation>{kind} {name} ist unbekannt; bekannt sind {known}</translation>
        </message>
        <message>
            <location filename="../../playground/data/mistakes.py" />
            <source>{key} must be {rule}, got {value}</source>
            <translation>{key}: Richtig wäre {rule}; da steht {value}</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>Line {line} was left out: the same pattern came before.</source>
            <translation>Zeile {line} wurde ausgelassen: Dasselbe Muster kam schon vor.</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>Only the first {most} patterns were taken; line {line} has one more.</source>
            <translation>Nur die ersten {most} Muster wurden genommen; in Zeile {line} steht noch eins.</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>a cell must be 0 or 1, got {sign}</source>
            <translation>eine Zelle muss 0 oder 1 sein, nicht {sign}</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>a pattern must have {cells} signs of 0 and 1, or {side} lines of {side}</source>
            <translation>ein Muster muss {cells} Zeichen aus 0 und 1 haben oder {side} Zeilen zu {side}</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>a pattern must have {cells} signs, got {count}</source>
            <translation>ein Muster muss {cells} Zeichen haben, es sind {count}</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>line {line} was left out: {reason}</source>
            <translation>Zeile {line} wurde ausgelassen: {reason}</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>{count} of {all} lines of a pattern stand at the end</source>
            <translation>am Ende stehen nur {count} von {all} Zeilen eines Musters</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>{count} of {all} lines of a pattern stand before it</source>
            <translation>davor stehen nur {count} von {all} Zeilen eines Musters</translation>
        </message>
        <message>
            <location filename="../../playground/data/patterns.py" />
            <source>5 × 5 letters</source>
            <translation>Buchstaben 5 × 5</translation>
        </message>
        <message>
            <location filename="../../playground/data/patterns.py" />
            <source>5 × 5 shapes</source>
            <translation>Formen 5 × 5</translation>
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>first principal component</source>
            <translation>erste Hauptkomponente</translation>
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>second principal component</source>
            <translation>zweite Hauptkomponente</translation>
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>{component}, mostly {columns}</source>
            <translation>{component}, vor allem {columns}</translation>
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>{one} against {other}</source>
            <translation>{one} gegen {other}</translation>
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>{some} and {last}</source>
            <translation>{some} und {last}</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Blobs</source>
            <translation>Haufen</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Digits</source>
            <translation>Ziffern</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Eight gaussians</source>
            <translation>Acht Gauß-Haufen</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Grid of 25</source>
            <translation>Gitter aus 25</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Letter</source>
            <translation>Buchstabe</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Line</source>
            <translation>Linie</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Moons</source>
            <translation>Monde</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Moving</source>
            <translation>Wandernd</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Ring</source>
            <translation>Ring</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Rings</source>
            <translation>Ringe</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Spiral</source>
            <translation>Spirale</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Square</source>
            <translation>Quadrat</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Stretched blobs</source>
            <translation>Lange Haufen</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Two lines</source>
            <translation>Zwei Linien</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Unequal blobs</source>
            <translation>Ungleiche Haufen</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>in {low}..{high}</source>
            <translation>eine Zahl von {low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>one of {options}</source>
            <translation>eins von diesen: {options}</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <location filename="../../playground/data/points.py" />
            <source>across</source>
            <translation>nach rechts</translation>
        </message>
        <message>
            <location filename="../../playground/data/points.py" />
            <source>up</source>
            <translation>nach oben</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings.py" />
            <source>ratings must have somebody who rated two things</source>
            <translation>jemand muss zwei Dinge bewertet haben</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>1 line was left out.</source>
            <translation>1 Zeile wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>1 rating was given again later; the last one counts.</source>
            <translation>1 Bewertung kam später noch einmal; die letzte zählt.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>1 was left out.</source>
            <translation>1 wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Besides, 1 line was skipped.</source>
            <translation>Außerdem wurde 1 Zeile übersprungen.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Besides, {count} lines were skipped.</source>
            <translation>Außerdem wurden {count} Zeilen übersprungen.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Only the {most} things rated most are kept;</source>
            <translation>Nur die {most} am häufigsten bewerteten Dinge bleiben;</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Only the {most} users who rated most are kept;</source>
            <translation>Nur die {most} Personen mit den meisten Bewertungen bleiben;</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Only {most} ratings can be taken;</source>
            <translation>Mehr als {most} Bewertungen gehen nicht;</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Ratings go from {low} to {high} and were spread evenly over 1 to {most} stars.</source>
            <translation>Die Bewertungen gehen von {low} bis {high} und wurden gleichmäßig auf 1 bis {most} Sterne verteilt.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>a line must have a user, an item and a number, got none</source>
            <translation>eine Zeile muss eine Person, ein Ding und eine Zahl haben, es gibt keine solche</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>it has 1 cell, not 3</source>
            <translation>sie hat 1 Zelle, nicht 3</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>it has a cell that does not end</source>
            <translation>eine Zelle endet nicht</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>it has {count} cells, not 3</source>
            <translation>sie hat {count} Zellen, nicht 3</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>its item has no name</source>
            <translation>das Ding hat keinen Namen</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>its user has no name</source>
            <translation>die Person hat keinen Namen</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>line {line} was skipped: {reason}</source>
            <translation>Zeile {line} wurde übersprungen: {reason}</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>ratings must be of two things or more, got one</source>
            <translation>es müssen zwei Dinge oder mehr bewertet sein, es ist nur eins</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>ratings must differ, got {rating} each time</source>
            <translation>Bewertungen müssen sich unterscheiden, jede ist {rating}</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>the rating</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>there is not enough memory for it</source>
            <translation>der Speicher reicht dafür nicht</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>{count} lines were left out.</source>
            <translation>{count} Zeilen wurden weggelassen.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>{count} ratings were given again later; the last one counts.</source>
            <translation>{count} Bewertungen kamen später noch einmal; die letzte zählt.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>{count} were left out.</source>
            <translation>{count} wurden weggelassen.</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>% of income</source>
            <translation>% des Einkommens</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Computers at work: they load pages, send mail and show films. A few are attacked: somebody tries all their doors, the ports, or floods them with packets. Three powers of ten are a thousand, six are a million.</source>
            <translation>Computer bei der Arbeit: Sie laden Seiten, senden Mails, zeigen Filme. Einige werden angegriffen: Jemand rüttelt an allen Türen, den Ports, oder überflutet sie mit Paketen. Drei Zehnerpotenzen sind tausend, sechs eine Million.</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Credit scores</source>
            <translation>Bonität</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Music tastes</source>
            <translation>Musikgeschmack</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Network connections</source>
            <translation>Netzwerkverbindungen</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Some listeners love country, some rock, some hip-hop: the hours a week tell which. A few love none of these; can you find them?</source>
            <translation>Manche hören am liebsten Country, manche Rock, manche Hip-Hop: Das verraten die Stunden pro Woche. Einige mögen nichts davon. Findest du sie?</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>The households of a street where money is short: banks trust them little, and give them low scores. One household has more than 800 points; which one?</source>
            <translation>Die Haushalte einer Straße, in der das Geld knapp ist: Banken trauen ihnen wenig und geben ihnen wenig Punkte. Ein Haushalt hat mehr als 800 Punkte. Welcher?</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>beats a minute</source>
            <translation>Schläge pro Minute</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>country</source>
            <translation>Country</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>credit score</source>
            <translation>Bonität</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>debt</source>
            <translation>Schulden</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>hip-hop</source>
            <translation>Hip-Hop</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>hours a week</source>
            <translation>Stunden pro Woche</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>income</source>
            <translation>Einkommen</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>packets</source>
            <translation>Pakete</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>ports tried</source>
            <translation>versuchte Ports</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>powers of ten</source>
            <translation>Zehnerpotenzen</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>received</source>
            <translation>empfangen</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>rock</source>
            <translation>Rock</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>thousand a year</source>
            <translation>Tausend pro Jahr</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>years</source>
            <translation>Jahre</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>Bars and stripes</source>
            <translation>Balken und Streifen</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>One bar</source>
            <translation>Ein Balken</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>Shapes</source>
            <translation>Formen</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>The same twice</source>
            <translation>Zweimal dasselbe</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>Your patterns</source>
            <translation>Deine Muster</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>there can be at most {most} patterns; remove one first</source>
            <translation>mehr als {most} Muster gehen nicht; entferne zuerst eins</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>this pattern is not among those to learn</source>
            <translation>dieses Muster ist nicht unter denen zum Lernen</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>this pattern is there already</source>
            <translation>dieses Muster ist schon da</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>{n} signs each, {ink} or a point</source>
            <translation>je {n} Zeichen, {ink} oder ein Punkt</translation>
        </message>
        <message>
            <location filename="../../playground/data/stories.py" />
            <source>our stories</source>
            <translation>unseren Geschichten</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Besides, 1 row was skipped.</source>
            <translation>Außerdem wurde 1 Zeile übersprungen.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Besides, {n} rows were skipped.</source>
            <translation>Außerdem wurden {n} Zeilen übersprungen.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Columns {names} and {n} more are not made of numbers and can't be chosen.</source>
            <translation>Die Spalten {names} und {n} weitere bestehen nicht aus Zahlen und können nicht gewählt werden.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Columns {names} are not made of numbers and can't be chosen.</source>
            <translation>Die Spalten {names} bestehen nicht aus Zahlen und können nicht gewählt werden.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Line {line} was skipped: {reason}.</source>
            <translation>Zeile {line} wurde übersprungen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Lines {first} to {last} were skipped: {reason}.</source>
            <translation>Die Zeilen {first} bis {last} wurden übersprungen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Only {most} rows can be taken; the last 1 line was left out.</source>
            <translation>Nur {most} Zeilen haben Platz; die letzte wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Only {most} rows can be taken; the last {n} lines were left out.</source>
            <translation>Nur {most} Zeilen haben Platz; die letzten {n} Zeilen wurden weggelassen.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>a table must have a column of numbers, got none</source>
            <translation>eine Tabelle braucht eine Spalte mit Zahlen, und diese hat keine</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>a table must have at least one row, got an empty file</source>
            <translation>eine Tabelle braucht mindestens eine Zeile, und die Datei ist leer</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>a table must have at most {most} columns, got {n}</source>
            <translation>eine Tabelle darf höchstens {most} Spalten haben, und diese hat {n}</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>column {name}</source>
            <translation>Spalte {name}</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>it is a spreadsheet; save it as CSV first</source>
            <translation>es ist eine Kalkulationstabelle; speichere sie erst als CSV</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>the row has 1 cell, not {wanted}</source>
            <translation>die Tabellenzeile hat 1 Zelle statt {wanted}</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>the row has a cell that does not end</source>
            <translation>eine Zelle darin hat kein Ende</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>the row has {n} cells, not {wanted}</source>
            <translation>die Tabellenzeile hat {n} Zellen statt {wanted}</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>{column} is not made of numbers and can't be chosen</source>
            <translation>{column} besteht nicht aus Zahlen und kann nicht gewählt werden</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>{column} tells to which group each row belongs</source>
            <translation>{column} sagt, zu welcher Gruppe jede Zeile gehört</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>{reason}; a quotation mark may be missing</source>
            <translation>{reason}; vielleicht fehlt ein Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_numbers.py" />
            <source>'{cell}' in {column} is not a number</source>
            <translation>„{cell}“ in {column} ist keine Zahl</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_numbers.py" />
            <source>'{cell}' in {column} is too large</source>
            <translation>„{cell}“ in {column} ist zu groß</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_numbers.py" />
            <source>{column} has no value</source>
            <translation>{column} hat keinen Wert</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_rows.py" />
            <source>a line must have at most {most} characters, and line {number} has more</source>
            <translation>eine Zeile darf höchstens {most} Zeichen haben, und Zeile {number} hat mehr</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_rows.py" />
            <source>a table must have at least one row, got none</source>
            <translation>eine Tabelle braucht mindestens eine Zeile, und diese hat keine</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_rows.py" />
            <source>column {number}</source>
            <translation>Spalte {number}</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_rows.py" />
            <source>{name}, column {number}</source>
            <translation>{name}, Spalte {number}</translation>
        </message>
        <message>
            <location filename="../../playground/data/tastes.py" />
            <source>classical</source>
            <translation>Klassik</translation>
        </message>
        <message>
            <location filename="../../playground/data/tastes.py" />
            <source>electronic</source>
            <translation>Elektro</translation>
        </message>
        <message>
            <location filename="../../playground/data/tastes.py" />
            <source>jazz</source>
            <translation>Jazz</translation>
        </message>
        <message>
            <location filename="../../playground/data/text.py" />
            <source>a text must have at least {wanted} words, got {got}</source>
            <translation>ein Text muss mindestens {wanted} Wörter haben, dieser hat {got}</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>1 character that can't be shown was left out.</source>
            <translation>1 Zeichen, das sich nicht zeigen lässt, fehlt.</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>It was read as {encoding}.</source>
            <translation>Er wurde als {encoding} gelesen.</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>Its last character is cut off and was left out.</source>
            <translation>Das letzte Zeichen ist abgeschnitten und fehlt.</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>a text must have at least one word, got an empty file</source>
            <translation>ein Text muss mindestens ein Wort haben, diese Datei ist leer</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>a text must have at least one word, got only blanks</source>
            <translation>ein Text muss mindestens ein Wort haben, dieser hat nur Leerzeichen</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>a text must have at most {most} MB, got {got} MB</source>
            <translation>ein Text darf höchstens {most} MB haben, dieser hat {got} MB</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>a text must have at most {most} characters, got {got}</source>
            <translation>ein Text darf höchstens {most} Zeichen haben, dieser hat {got}</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it can't be read</source>
            <translation>sie lässt sich nicht lesen</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text</source>
            <translation>es ist kein reiner Text</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text but a PDF; save it as plain text first</source>
            <translation>es ist kein reiner Text, sondern ein PDF; speichere es erst als reinen Text</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text but a Word document or another packed file; save it as plain text first</source>
            <translation>es ist kein reiner Text, sondern ein Word-Dokument oder etwas anderes Gepacktes; speichere es erst als reinen Text</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text but a rich-text document; save it as plain text first</source>
            <translation>es ist kein reiner Text, sondern ein RTF-Dokument; speichere es erst als reinen Text</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text but an old Word document; save it as plain text first</source>
            <translation>es ist kein reiner Text, sondern ein altes Word-Dokument; speichere es erst als reinen Text</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it must be UTF-8 all through, got something else at byte {place}</source>
            <translation>es muss durchweg UTF-8 sein, ist aber bei Byte {place} etwas anderes</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it must be a file, got a device or a pipe</source>
            <translation>es muss eine Datei sein, ist aber ein Gerät oder eine Pipe</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it must be a file, got a folder</source>
            <translation>es muss eine Datei sein, ist aber ein Ordner</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it must be {encoding} all through, got something else; save it as UTF-8</source>
            <translation>es muss durchweg {encoding} sein, ist es aber nicht; speichere es als UTF-8</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>its encoding isn't known; save it as UTF-8</source>
            <translation>die Zeichenkodierung ist unbekannt; speichere die Datei als UTF-8</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>{n} characters that can't be shown were left out.</source>
            <translation>{n} Zeichen, die sich nicht zeigen lassen, fehlen.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/limits.py" />
            <source>Stopped at step {step}, as you asked.</source>
            <translation>Angehalten bei Schritt {step}, wie gewünscht.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/limits.py" />
            <source>Stopped at step {step}: it is no longer getting better.</source>
            <translation>Angehalten bei Schritt {step}: es wird nicht mehr besser.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/limits.py" />
            <source>Stopped at step {step}: {curve} fell to {value:g}, as you asked.</source>
            <translation>Angehalten bei Schritt {step}: {curve} auf {value:g} gefallen, wie gewünscht.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/limits.py" />
            <source>Stopped at step {step}: {curve} rose to {value:g}, as you asked.</source>
            <translation>Angehalten bei Schritt {step}: {curve} auf {value:g} gestiegen, wie gewünscht.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>a model file has at most {most} MB, this one has {size} MB</source>
            <translation>eine Modelldatei hat höchstens {most} MB, diese hat {size} MB</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>it has format {other!r}; this program reads format {this}</source>
            <translation>es hat das Format {other!r}; dieses Programm liest Format {this}</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>it holds a model of {other!r}, and this is {this!r}</source>
            <translation>es enthält ein Modell von {other!r}, und dies ist {this!r}</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>it is damaged: its checksum is wrong</source>
            <translation>die Datei ist beschädigt: ihre Prüfsumme stimmt nicht</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>it is not a model file of this program</source>
            <translation>es ist keine Modelldatei dieses Programms</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>it is not a model file, or only a part of one</source>
            <translation>es ist keine Modelldatei oder nur ein Teil davon</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>its settings are refused: {error}</source>
            <translation>seine Einstellungen passen nicht: {error}</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>its state does not fit: {error}</source>
            <translation>sein Zustand passt nicht: {error}</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>the file {name} can't be opened: {reason}.</source>
            <translation>die Datei {name} lässt sich nicht öffnen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>what it says about its model can't be read</source>
            <translation>was die Datei über ihr Modell sagt, ist nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>It could not be set up.</source>
            <translation>Der Aufbau ist misslungen.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>Most likely the learning rate, {rate:g}, is too high.</source>
            <translation>Wahrscheinlich ist die Lernrate, {rate:g}, zu hoch.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>Nothing is left to learn after {step:,} steps.</source>
            <translation>Nach {step:,} Schritten gibt es nichts mehr zu lernen.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>Opened {name}: 1 step of learning.</source>
            <translation>{name} ist offen: 1 Lernschritt.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>Opened {name}: {step} steps of learning.</source>
            <translation>{name} ist offen: {step} Lernschritte.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>Something went wrong at step {step}.</source>
            <translation>Bei Schritt {step} ging etwas schief.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>The numbers ran away at step {step} and are no longer numbers.</source>
            <translation>Bei Schritt {step} sind die Zahlen davongelaufen und keine Zahlen mehr.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>The present model stays.</source>
            <translation>Das jetzige Modell bleibt.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>its numbers are no longer numbers</source>
            <translation>die Zahlen sind keine Zahlen mehr</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>unexpected {kind}</source>
            <translation>unerwartet: {kind}</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/banner.py" />
            <source>Touch the screen to play</source>
            <translation>Zum Spielen berühren</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Back to letters</source>
            <translation>Zurück zu Buchstaben</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Capital letter</source>
            <translation>Großbuchstabe</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Digits and signs</source>
            <translation>Ziffern und Zeichen</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Erase the last sign</source>
            <translation>Letztes Zeichen löschen</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Space</source>
            <translation>Leerzeichen</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/pin_pad.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/pin_pad.py" />
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/still_there.py" />
            <source>I'm here</source>
            <translation>Ich bin da</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/still_there.py" />
            <source>Seconds left</source>
            <translation>Sekunden übrig</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/still_there.py" />
            <source>Still there?</source>
            <translation>Noch da?</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/still_there.py" />
            <source>Touch the screen to go on. Otherwise everything is cleared for the next visitor.</source>
            <translation>Berühre den Bildschirm, um weiterzumachen. Sonst wird alles für den nächsten Gast geleert.</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/way_out.py" />
            <source>That PIN is wrong.</source>
            <translation>Diese PIN stimmt nicht.</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/way_out.py" />
            <source>Too many wrong tries. Wait 1 second.</source>
            <translation>Zu viele falsche Versuche. Warte 1 Sekunde.</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/way_out.py" />
            <source>Too many wrong tries. Wait {seconds} seconds.</source>
            <translation>Zu viele falsche Versuche. Warte {seconds} Sekunden.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>A step is one phase: something comes in, a category is chosen, compared, reset, or it learns</source>
            <translation>Ein Schritt ist eine Phase: Etwas kommt herein, eine Kategorie wird gewählt, verglichen, verworfen, oder sie lernt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>ART1</source>
            <translation>ART1</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>ART1 sees ink or no ink, fuzzy ART every shade between; by the data: ART1 for patterns of 5 × 5</source>
            <translation>ART1 sieht Tinte oder keine, Fuzzy ART jede Stufe dazwischen; nach den Daten: ART1 für Muster aus 5 × 5</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Choice parameter</source>
            <translation>Wahlparameter</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>How alike things must be to share a category</source>
            <translation>Wie ähnlich sich Dinge sein müssen, um eine Kategorie zu teilen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>How far a category goes to meet what it takes in; in ART1 it is always 1</source>
            <translation>Wie weit eine Kategorie dem entgegenkommt, was sie aufnimmt; in ART1 ist die Rate immer 1</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>How many things come in with one step, as long as they have few numbers</source>
            <translation>Wie viele Dinge je Schritt hereinkommen, solange sie aus wenigen Zahlen bestehen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Ink or none</source>
            <translation>Tinte oder keine</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Kind</source>
            <translation>Variante</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Pattern</source>
            <translation>Muster</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Per step</source>
            <translation>Je Schritt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Phase by phase</source>
            <translation>Phase für Phase</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Small: first it tries the category of which most is found in what came in; large: the one with most in common</source>
            <translation>Klein: Zuerst kommt die Kategorie dran, von der am meisten im Neuen steckt; groß: die mit den meisten Gemeinsamkeiten</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Things come in another order in each round, or always in one</source>
            <translation>Die Dinge kommen in jeder Runde anders gereiht oder immer gleich</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>This has {n} numbers, and {wanted} are wanted here.</source>
            <translation>Das sind {n} Zahlen, und hier sind {wanted} nötig.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Vigilance</source>
            <translation>Wachsamkeit</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>What is there and what is not</source>
            <translation>Was da ist und was nicht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>as given</source>
            <translation>wie gegeben</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>by the data</source>
            <translation>nach den Daten</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>fuzzy ART</source>
            <translation>Fuzzy ART</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>shuffled</source>
            <translation>gemischt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>{n} of {all}</source>
            <translation>{n} von {all}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>1 category</source>
            <translation>1 Kategorie</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>A whole round changed nothing: {categories}.</source>
            <translation>Eine ganze Runde hat nichts geändert: {categories}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>ART1 sees only whether each number is above a half; fuzzy ART sees all of it.</source>
            <translation>ART1 sieht nur, ob jede Zahl über ein halb liegt; Fuzzy ART sieht alles.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Category {category} has the highest choice value, {value:.2f}. Does it match, too?</source>
            <translation>Kategorie {category} hat den höchsten Wahlwert, {value:.2f}. Passt sie auch?</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Colour {number}</source>
            <translation>Farbe {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Digit {number}</source>
            <translation>Ziffer {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Like enough to category {category}: {fit}.</source>
            <translation>Ähnlich genug wie Kategorie {category}: {fit}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Of those left, category {category} has the highest choice value, {value:.2f}. Does it match, too?</source>
            <translation>Von den übrigen hat Kategorie {category} den höchsten Wahlwert, {value:.2f}. Passt sie auch?</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Pattern {number}</source>
            <translation>Muster {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Point {number}</source>
            <translation>Punkt {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Row {number}</source>
            <translation>Zeile {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>There is no category yet: this would begin the first one.</source>
            <translation>Noch gibt es keine Kategorie: Das begänne die erste.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>This is empty: there is nothing to compare.</source>
            <translation>Das ist leer: Es gibt nichts zu vergleichen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>This would begin a new category. The best match is category {category}: {fit}.</source>
            <translation>Das begänne eine neue Kategorie. Am besten passt Kategorie {category}: {fit}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>This would go to category {category}: {fit}.</source>
            <translation>Das käme in Kategorie {category}: {fit}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Too different from category {category}: {fit}.</source>
            <translation>Zu anders als Kategorie {category}: {fit}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Too different from category {category}: {fit}. Reset; next it tries category {next}.</source>
            <translation>Zu anders als Kategorie {category}: {fit}. Verworfen; als Nächstes kommt Kategorie {next}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Too different from category {category}: {fit}. Reset; no category is left, so it begins a new one.</source>
            <translation>Zu anders als Kategorie {category}: {fit}. Verworfen; keine ist mehr übrig, also beginnt eine neue.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Too different from category {category}: {fit}. Reset; no category is left.</source>
            <translation>Zu anders als Kategorie {category}: {fit}. Verworfen; keine Kategorie ist mehr übrig.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>What is more than three standard deviations out counts as three</source>
            <translation>Was über drei Standardabweichungen entfernt ist, zählt als drei</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>What is outside 0 to 1 counts as the nearer end</source>
            <translation>Was außerhalb von 0 bis 1 liegt, zählt als das nähere Ende</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>What lies outside the square counts as lying on its edge</source>
            <translation>Was außerhalb des Quadrats liegt, zählt wie auf dem Rand</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your colour</source>
            <translation>Deine Farbe</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your digit</source>
            <translation>Deine Ziffer</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your pattern</source>
            <translation>Dein Muster</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your point</source>
            <translation>Dein Punkt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your row</source>
            <translation>Deine Zeile</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{categories} so far, {n} of {all} not settled yet.</source>
            <translation>{categories} bisher, {n} von {all} noch unentschieden.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} begins the first category, for there was none yet.</source>
            <translation>{name} beginnt die erste Kategorie, denn es gab noch keine.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} comes in. Which category is most like it?</source>
            <translation>{name} kommt herein. Welche Kategorie passt am besten?</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} fits category {category}: {fit}. Resonance, and nothing new to learn.</source>
            <translation>{name} passt zu Kategorie {category}: {fit}. Resonanz, und nichts Neues zu lernen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} fits category {category}: {fit}. Resonance: the category learns it.</source>
            <translation>{name} passt zu Kategorie {category}: {fit}. Resonanz: Die Kategorie lernt dazu.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} is empty: there is nothing to compare, so nothing is learned.</source>
            <translation>{name} ist leer: Es gibt nichts zu vergleichen, also nichts zu lernen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} is too different from all there was: it begins category {category}.</source>
            <translation>{name} ist zu anders als alles Bisherige: Kategorie {category} beginnt.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} is too different from all {n} categories, and there is no room for more.</source>
            <translation>{name} ist zu anders als alle {n} Kategorien, und für mehr ist kein Platz.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{n} categories</source>
            <translation>{n} Kategorien</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{n} of {all} found no place.</source>
            <translation>{n} von {all} fanden keinen Platz.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{rule}: {n} of {all}.</source>
            <translation>{rule}: {n} von {all}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Both begin to learn from nothing.</source>
            <translation>Beide fangen bei null an.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>But their maker had seen {seen} real digits: it hands on what it knows of them.</source>
            <translation>Aber ihr Erfinder hat {seen} echte Ziffern gesehen: Er gibt weiter, was er davon weiß.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Convolution</source>
            <translation>Faltung</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>How big a step both take from each mistake</source>
            <translation>Wie groß der Schritt ist, den beide nach jedem Fehler machen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>How many real digits both are taught with</source>
            <translation>Mit wie vielen echten Ziffern beide lernen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>How much of what the second one is shown was made</source>
            <translation>Wie viel von dem, was der zweite sieht, künstlich ist</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Made ones among them</source>
            <translation>Künstliche darunter</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Real digits</source>
            <translation>Echte Ziffern</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Their maker had seen only {seen} real digits itself, so that nothing is handed on from elsewhere.</source>
            <translation>Ihr Erfinder hat selbst nur {seen} echte Ziffern gesehen: Von anderswo kommt also nichts dazu.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>{figures}: no clear difference.</source>
            <translation>{figures}: kein klarer Unterschied.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>{figures}: the made ones do harm.</source>
            <translation>{figures}: Die künstlichen schaden.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>{figures}: the made ones help.</source>
            <translation>{figures}: Die künstlichen helfen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>{given} misread with made digits, {alone} without</source>
            <translation>{given} falsch gelesen mit künstlichen Ziffern, {alone} ohne</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Cells, seen by both</source>
            <translation>Zellen, für beide sichtbar</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Cooling from</source>
            <translation>Abkühlen ab</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Decay</source>
            <translation>Zerfall</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Dreams go on</source>
            <translation>Träume gehen weiter</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Dreams that are sampled, as in the papers; or all states, counted one by one</source>
            <translation>Aus gezogenen Träumen wie in den Fachartikeln, oder aus allen Zuständen, einzeln gezählt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Full machine: all with all</source>
            <translation>Volle Maschine: alle mit allen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Hidden units, RBM</source>
            <translation>Verdeckte, RBM</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Hidden units, full</source>
            <translation>Verdeckte, volle</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>How big a step each lesson makes</source>
            <translation>Wie groß der Schritt jeder Lektion ist</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>How often each unit decides before it is looked at, where dreams are sampled</source>
            <translation>Wie oft jede Einheit entscheidet, bevor man hinsieht, wenn Träume gezogen werden</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>How strongly links are drawn towards nothing</source>
            <translation>Wie stark Verbindungen gegen null gezogen werden</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Learns from</source>
            <translation>Lernt aus</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>On: where they ended; off: from chance, cooling down (full), or from your patterns (RBM, contrastive divergence)</source>
            <translation>An: wo sie aufhörten. Aus: vom Zufall aus, abkühlend (volle), oder von deinen Mustern aus (RBM, Contrastive Divergence)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>RBM: cells with hidden units</source>
            <translation>RBM: Zellen mit verdeckten Einheiten</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Sweeps</source>
            <translation>Durchläufe</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>The temperature at which units of the full machine begin by chance</source>
            <translation>Die Temperatur, bei der die volle Maschine zufällig anfängt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Units of the full machine that see no cell</source>
            <translation>Einheiten der vollen Maschine, die keine Zelle sehen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Units of the restricted machine that see all cells</source>
            <translation>Einheiten der eingeschränkten Maschine, die alle Zellen sehen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>When it dreams: cold, only what it believes most; hot, anything</source>
            <translation>Wenn sie träumt: kalt nur, woran sie am meisten glaubt; heiß alles Mögliche</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>exact</source>
            <translation>exakt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>sampled</source>
            <translation>geträumt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>{cells} + {hidden} units</source>
            <translation>{cells} + {hidden} Einheiten</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>{units} units</source>
            <translation>{units} Einheiten</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Both are about equally far.</source>
            <translation>Beide sind etwa gleich weit.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Both dream almost only of what you showed them.</source>
            <translation>Beide träumen fast nur von dem, was du ihnen gezeigt hast.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Both still dream mostly of something else.</source>
            <translation>Beide träumen noch meist von etwas anderem.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Nothing to learn. Draw a pattern and press “Add”.</source>
            <translation>Nichts zu lernen. Zeichne ein Muster und drücke „Dazu“.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>The RBM is ahead: the full machine makes up {share}.</source>
            <translation>Die RBM führt: Die volle Maschine erfindet {share}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>The full machine is ahead: the RBM makes up {share}.</source>
            <translation>Die volle Maschine führt: Die RBM erfindet {share}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Untaught, all {all} patterns are about as likely.</source>
            <translation>Vor dem Lernen sind alle {all} Muster etwa gleich wahrscheinlich.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>almost all</source>
            <translation>fast alles</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>1 point</source>
            <translation>1 Punkt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>All clouds are flat.</source>
            <translation>Alle Wolken sind flach.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>All clouds have collapsed onto {points}.</source>
            <translation>Alle Wolken sind auf {points} zusammengefallen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Cloud {clouds} had lost all points, and began anew where points surprise most.</source>
            <translation>Wolke {clouds} hatte alle Punkte verloren und begann neu, wo Punkte am meisten überraschen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Cloud {clouds} has collapsed onto {points}.</source>
            <translation>Wolke {clouds} ist auf {points} zusammengefallen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Cloud {clouds} is flat.</source>
            <translation>Wolke {clouds} ist flach.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Clouds {clouds} are flat.</source>
            <translation>Die Wolken {clouds} sind flach.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Clouds {clouds} had lost all points, and began anew where points surprise most.</source>
            <translation>Die Wolken {clouds} hatten alle Punkte verloren und begannen neu, wo Punkte am meisten überraschen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Clouds {clouds} have collapsed onto {points}.</source>
            <translation>Die Wolken {clouds} sind auf {points} zusammengefallen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Most of the spread of all clouds is regularisation.</source>
            <translation>Die Breite aller Wolken ist meist nur Regularisierung.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Most of the spread of cloud {clouds} is regularisation.</source>
            <translation>Die Breite von Wolke {clouds} ist meist nur Regularisierung.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Most of the spread of clouds {clouds} is regularisation.</source>
            <translation>Die Breite der Wolken {clouds} ist meist nur Regularisierung.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Only the regularisation keeps the likelihood finite.</source>
            <translation>Nur die Regularisierung hält die Likelihood endlich.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>less than {least:g} %</source>
            <translation>weniger als {least:g} %</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>{n} points</source>
            <translation>{n} Punkte</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Each centre moved to the middle of its shares.</source>
            <translation>Jedes Zentrum zog in die Mitte seiner Anteile.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Each point was shared out among the centres.</source>
            <translation>Jeder Punkt wurde auf die Zentren verteilt.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Fuzziness m</source>
            <translation>Unschärfe m</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Near 1 a point belongs to one group; high, it belongs to all alike</source>
            <translation>Nahe 1 gehört ein Punkt zu einer Gruppe; hoch, zu allen gleich</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Shares changed by {change} at most.</source>
            <translation>Die Anteile änderten sich um höchstens {change}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Too far away for any share of a point: centre {numbers}.</source>
            <translation>Zu weit weg für einen Anteil an irgendeinem Punkt: Zentrum {numbers}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Activation</source>
            <translation>Aktivierung</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Adam</source>
            <translation>Adam</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Architecture</source>
            <translation>Architektur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Ask all three</source>
            <translation>Alle drei fragen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Average the weights</source>
            <translation>Gewichte mitteln</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Batch size</source>
            <translation>Stapelgröße</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Convolution {n}</source>
            <translation>Faltung {n}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Convolutions</source>
            <translation>Faltungen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Dense layer</source>
            <translation>Dichte Schicht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Dense net</source>
            <translation>Dichtes Netz</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Dense units</source>
            <translation>Dichte Einheiten</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Drawing</source>
            <translation>Zeichnung</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Dropout</source>
            <translation>Dropout</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>First-layer filters</source>
            <translation>Filter der 1. Schicht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How big a step it takes from each mistake</source>
            <translation>Wie groß der Schritt nach jedem Fehler ist</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How it turns mistakes into changes of its weights</source>
            <translation>Wie es aus Fehlern Änderungen seiner Gewichte macht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How many digits it looks at before each step</source>
            <translation>Wie viele Ziffern es sich vor jedem Schritt ansieht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How many small windows slide over your drawing</source>
            <translation>Wie viele kleine Fenster über deine Zeichnung gleiten</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How many units weigh everything up</source>
            <translation>Wie viele Einheiten alles abwägen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How many windows look at the first maps</source>
            <translation>Wie viele Fenster auf die ersten Karten sehen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How much doubt it is taught, so that it does not become too sure</source>
            <translation>Wie viel Zweifel es lernt, damit es sich nicht zu sicher wird</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How much of the maps is hidden while it learns, so that it relies on no one place</source>
            <translation>Wie viel der Karten beim Lernen verdeckt wird, damit es sich auf keine Stelle verlässt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How often windows slide, one after another</source>
            <translation>Wie oft Fenster nacheinander gleiten</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How strongly every weight is drawn towards zero</source>
            <translation>Wie stark jedes Gewicht zur Null gezogen wird</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Label smoothing</source>
            <translation>Weiche Zielwerte</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Momentum</source>
            <translation>Momentum</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>No hidden layer</source>
            <translation>Ohne verdeckte Schicht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Optimiser</source>
            <translation>Optimierer</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Pooling</source>
            <translation>Pooling</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Rate falls</source>
            <translation>Rate sinkt</translation>
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
            <translation>Filter der 2. Schicht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>The longer it has learned, the smaller its steps become</source>
            <translation>Je länger es gelernt hat, desto kleiner werden seine Schritte</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>The two other kinds of network learn and answer as well</source>
            <translation>Die beiden anderen Arten von Netzen lernen und antworten mit</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Weight decay</source>
            <translation>Gewichtszerfall</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>What a unit makes of the sum that reaches it</source>
            <translation>Was eine Einheit aus der Summe macht, die bei ihr ankommt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>What answers is the mean of the last steps' networks, which is steadier than the one that learns</source>
            <translation>Es antwortet das Mittel der Netze der letzten Schritte; es ist ruhiger als das Netz, das lernt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Which kind of network learns</source>
            <translation>Welche Art von Netz lernt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>sigmoid</source>
            <translation>Sigmoid</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>tanh</source>
            <translation>tanh</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>1 centre of 1 number</source>
            <translation>1 Zentrum aus 1 Zahl</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>1 centre of {n} numbers</source>
            <translation>1 Zentrum aus {n} Zahlen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>All four begin with the same centres.</source>
            <translation>Alle vier beginnen mit denselben Zentren.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>All four come equally close to the points.</source>
            <translation>Alle vier kommen den Punkten gleich nahe.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>C-means: how much everything belongs to everything</source>
            <translation>C-Means: wie sehr alles zu allem gehört</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>EM: what its clouds can look like</source>
            <translation>EM: wie seine Wolken aussehen können</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>Fuzziness</source>
            <translation>Unschärfe</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>How many centres each of the four has</source>
            <translation>Wie viele Zentren jede der vier hat</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>How the centres, the same for all, are chosen</source>
            <translation>Wie die Zentren, für alle dieselben, gewählt werden</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>Shape</source>
            <translation>Form</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>Start</source>
            <translation>Anfang</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>cmeans</source>
            <translation>C-Means</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>diagonal</source>
            <translation>diagonale</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>em</source>
            <translation>EM</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>full</source>
            <translation>volle</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>kmeans</source>
            <translation>K-Means</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>som</source>
            <translation>SOM</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>spherical</source>
            <translation>runde</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{centres} centres of 1 number</source>
            <translation>{centres} Zentren aus 1 Zahl</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{centres} centres of {n} numbers</source>
            <translation>{centres} Zentren aus {n} Zahlen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{machines} come closest to the points.</source>
            <translation>{machines} kommen den Punkten am nächsten.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{machine} comes closest to the points.</source>
            <translation>{machine} kommt den Punkten am nächsten.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{n} groups need as many different points; there are only {found}.</source>
            <translation>{n} Gruppen brauchen ebenso viele verschiedene Punkte; es gibt nur {found}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{n} groups need as many different points; there is only 1.</source>
            <translation>{n} Gruppen brauchen ebenso viele verschiedene Punkte; es gibt nur 1.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Digits with names</source>
            <translation>Ziffern mit Namen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How big its steps are</source>
            <translation>Wie groß seine Schritte sind</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How long each layer learns without names</source>
            <translation>Wie lange jede Schicht ohne Namen lernt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How many digits it is told the names of</source>
            <translation>Von wie vielen Ziffern es den Namen erfährt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How many machines stand one on another</source>
            <translation>Wie viele Maschinen übereinander stehen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How many strokes it knows</source>
            <translation>Wie viele Striche sie kennt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How many units each other layer has</source>
            <translation>Wie viele Einheiten jede weitere Schicht hat</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How often it dreams before it compares dream and digit</source>
            <translation>Wie oft sie träumt, bevor sie Traum und Ziffer vergleicht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How strongly the machines' weights are drawn towards zero</source>
            <translation>Wie stark die Gewichte der Maschinen gegen null gezogen werden</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Layer 1 learns from digits without names: {done}.</source>
            <translation>Schicht 1 lernt aus Ziffern ohne Namen: {done}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Layer {number}</source>
            <translation>Schicht {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Layer {number} learns from what layer {below} makes of digits: {done}.</source>
            <translation>Schicht {number} lernt aus dem, was Schicht {below} aus Ziffern macht: {done}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Layers</source>
            <translation>Schichten</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Learn from names now, however far the layers are</source>
            <translation>Jetzt aus Namen lernen, egal wie weit die Schichten sind</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Now both nets are told the names of the same {labels} digits.</source>
            <translation>Jetzt erfahren beide Netze die Namen derselben {labels} Ziffern.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Skip to the names</source>
            <translation>Gleich zu den Namen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Steps per layer</source>
            <translation>Schritte je Schicht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Sweeps (k)</source>
            <translation>Durchläufe (k)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Units above</source>
            <translation>Einheiten darüber</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Units in the first layer</source>
            <translation>Einheiten, 1. Schicht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>With {labels} names the pretrained net reads {ours} wrong, the other one {other}.</source>
            <translation>Mit {labels} Namen liest das vortrainierte Netz {ours} falsch, das andere {other}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>step {step} of {all}</source>
            <translation>Schritt {step} von {all}</translation>
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
            <translation>Jede Wolke nahm Mitte, Breite und Gewicht ihrer Anteile an.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>For each point it guessed which cloud made it.</source>
            <translation>Für jeden Punkt riet sie, welche Wolke ihn erzeugt hat.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>Full: clouds may be tilted; diagonal: only stretched across or up; spherical: round</source>
            <translation>Volle: Wolken dürfen schräg liegen; diagonale: nur quer oder hoch gestreckt; runde: kugelig</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>Regularisation</source>
            <translation>Regularisierung</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>Spreads</source>
            <translation>Breiten</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>What is added to all variances, so that no cloud gets too thin</source>
            <translation>Was zu allen Varianzen addiert wird, damit keine Wolke zu dünn wird</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>With {n} numbers each there is too much to learn for tilts: clouds are diagonal.</source>
            <translation>Bei je {n} Zahlen wäre für Schräglagen zu viel zu lernen: Die Wolken sind diagonal.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>For how many digits it is told what they are</source>
            <translation>Bei wie vielen Ziffern es erfährt, welche es sind</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Labelled digits</source>
            <translation>Benannte Ziffern</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Latent dimensions</source>
            <translation>Latente Dimensionen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Of how many numbers a code is made</source>
            <translation>Aus wie vielen Zahlen ein Code besteht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Read right: {shares} No clear winner.</source>
            <translation>Richtig gelesen: {shares} Kein klarer Sieger.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Read right: {shares} So small a code loses what tells digits apart.</source>
            <translation>Richtig gelesen: {shares} Ein so kleiner Code verliert, was Ziffern unterscheidet.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Read right: {shares} What it found out without labels pays.</source>
            <translation>Richtig gelesen: {shares} Was es ohne Namen herausfand, zahlt sich aus.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Reader of pixels</source>
            <translation>Leser der Pixel</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Reader of the code</source>
            <translation>Leser des Codes</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Reader of the layer before it</source>
            <translation>Leser der Schicht davor</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Three readers learn from the same {labels} labelled digits.</source>
            <translation>Drei Leser lernen aus denselben {labels} benannten Ziffern.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>{code:.0%} by the code, {inner:.0%} by the layer before it, {pixels:.0%} by pixels.</source>
            <translation>{code:.0%} am Code, {inner:.0%} an der Schicht davor, {pixels:.0%} an den Pixeln.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan.py" />
            <source>Discriminator</source>
            <translation>Diskriminator</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan.py" />
            <source>Generator</source>
            <translation>Generator</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan.py" />
            <source>{net}, layer {at}</source>
            <translation>{net}, Schicht {at}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Discriminator: convolution</source>
            <translation>Diskriminator: Faltung</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Generator: dense</source>
            <translation>Generator: dicht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Noise and label</source>
            <translation>Rauschen und Label</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Real or made</source>
            <translation>Echt oder künstlich</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Transposed convolution</source>
            <translation>Transponierte Faltung</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>A real digit that is said to be another one counts as false, too, so that a 7 really becomes a 7</source>
            <translation>Auch eine echte Ziffer, die eine andere sein soll, gilt als unecht: So wird eine 7 wirklich eine 7</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Average the generator</source>
            <translation>Generator mitteln</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Digits to learn from</source>
            <translation>Ziffern zum Lernen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Discriminator's lead</source>
            <translation>Vorsprung Diskr.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Discriminator's steps</source>
            <translation>Schritte Diskr.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Discriminator's windows</source>
            <translation>Fenster des Diskr.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Generator's maps</source>
            <translation>Karten des Generators</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Hinge</source>
            <translation>Hinge</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How a verdict is turned into something to learn from</source>
            <translation>Wie aus einem Urteil etwas zum Lernen wird</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How big a step both nets take from each verdict</source>
            <translation>Wie groß der Schritt beider Netze nach jedem Urteil ist</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many maps a picture is painted from</source>
            <translation>Aus wie vielen Karten ein Bild gemalt wird</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many random numbers a picture begins as</source>
            <translation>Aus wie vielen Zufallszahlen ein Bild entsteht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many real and how many made digits it looks at before each step</source>
            <translation>Wie viele echte und wie viele künstliche Ziffern er vor jedem Schritt ansieht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many real digits it ever sees; few are soon known by heart</source>
            <translation>Wie viele echte Ziffern er je sieht; wenige kennt er bald auswendig</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many small windows look at a picture</source>
            <translation>Wie viele kleine Fenster ein Bild ansehen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How much larger its steps are than the generator's</source>
            <translation>Wie viel größer seine Schritte sind als die des Generators</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How often it learns before the generator learns once</source>
            <translation>Wie oft er lernt, bevor der Generator einmal lernt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Least squares</source>
            <translation>Kleinste Quadrate</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Noise numbers</source>
            <translation>Zufallszahlen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Non-saturating</source>
            <translation>Nicht sättigend</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>What is shown is the mean of the last steps' generators, which is steadier than the one that learns</source>
            <translation>Gezeigt wird das Mittel der Generatoren der letzten Schritte; es ist ruhiger als der lernende</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Wrong labels are false</source>
            <translation>Falscher Name ist unecht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>made</source>
            <translation>künstlich</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>real</source>
            <translation>echt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_told.py" />
            <source>As a crowd, its digits are as near to real ones as other real ones.</source>
            <translation>Im Ganzen sind sie echten so nah wie echte.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_told.py" />
            <source>It has learned nothing yet: noise becomes fog.</source>
            <translation>Er hat noch nichts gelernt: Aus Rauschen wird Nebel.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_told.py" />
            <source>It knows {seen} real ones only, and may copy them.</source>
            <translation>Er kennt nur {seen} echte und schreibt sie vielleicht ab.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_told.py" />
            <source>Its digits are {times} times as far from real ones as real ones are.</source>
            <translation>Seine Ziffern sind von echten {times}-mal so weit weg wie andere echte.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>A step is one of the five parts of learning once</source>
            <translation>Ein Schritt ist einer der fünf Teile eines Lernvorgangs</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Adam's memory</source>
            <translation>Gedächtnis von Adam</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator judges</source>
            <translation>Diskriminator urteilt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator learns</source>
            <translation>Diskriminator lernt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator's layers</source>
            <translation>Diskr.: Schichten</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator's neurons</source>
            <translation>Diskr.: Neuronen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator's updates</source>
            <translation>Diskr.: Updates</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Gaussian</source>
            <translation>Gauß</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator learns</source>
            <translation>Generator lernt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator makes points</source>
            <translation>Generator macht Punkte</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator's layers</source>
            <translation>Generator: Schichten</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator's neurons</source>
            <translation>Generator: Neuronen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator's updates</source>
            <translation>Generator: Updates</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Hidden ones</source>
            <translation>Verdeckte</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How a gradient becomes a step</source>
            <translation>Wie aus einem Gradienten ein Schritt wird</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How big a step both take from each verdict</source>
            <translation>Wie groß der Schritt beider nach jedem Urteil ist</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How many random numbers become a point</source>
            <translation>Wie viele Zufallszahlen zu einem Punkt werden</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How many real and made-up points it looks at for an update</source>
            <translation>Wie viele echte und erfundene Punkte er je Update ansieht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How many times larger its steps are than the generator's</source>
            <translation>Wievielmal so groß seine Schritte sind wie die des Generators</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How much of its mean gradient it keeps (beta 1)</source>
            <translation>Wie viel vom mittleren Gradienten er behält (Beta 1)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How often it learns in each step, if it learns</source>
            <translation>Wie oft er in jedem Schritt lernt, wenn er lernt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>In each hidden layer</source>
            <translation>In jeder verdeckten Schicht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>It points the way</source>
            <translation>Er zeigt den Weg</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Keeps the map smooth; 0 is without, 1 is usual for Wasserstein's loss</source>
            <translation>Hält die Karte glatt; 0 heißt ohne, 1 ist bei Wasserstein üblich</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Noise</source>
            <translation>Rauschen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>One step, slowly</source>
            <translation>Ein Schritt, langsam</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Penalty on steepness</source>
            <translation>Strafe für Steilheit</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Points at a time</source>
            <translation>Punkte auf einmal</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Settle down</source>
            <translation>Zur Ruhe kommen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Steps become smaller with time: half as large after 10 000 updates of the same points</source>
            <translation>Schritte werden mit der Zeit kleiner: halb so groß nach 10 000 Updates derselben Punkte</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>The other one stays as it is</source>
            <translation>Der andere bleibt, wie er ist</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Wasserstein</source>
            <translation>Wasserstein</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>What a wrong verdict costs</source>
            <translation>Was ein falsches Urteil kostet</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>What you see is the mean of the last thousand generators: it trembles less</source>
            <translation>Du siehst das Mittel der letzten tausend Generatoren: Es zittert weniger</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Where the generator begins</source>
            <translation>Womit der Generator beginnt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Which learns</source>
            <translation>Wer lernt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>both</source>
            <translation>beide</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>discriminator</source>
            <translation>Diskriminator</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>generator</source>
            <translation>Generator</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>least squares</source>
            <translation>kleinste Quadrate</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>non-saturating</source>
            <translation>nicht sättigend</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>uniform</source>
            <translation>gleichmäßig</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>All {points} points are equal: all it can do is send everything there.</source>
            <translation>Alle {points} Punkte sind gleich: Er kann nur alles dorthin schicken.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>It says how real your points look, and how real those do.</source>
            <translation>Er sagt, wie echt deine Punkte aussehen und wie echt die erfundenen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Its weights have changed: it tells them apart better.</source>
            <translation>Seine Gewichte sind anders: Er unterscheidet sie besser.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Its weights have changed: its points go that way.</source>
            <translation>Seine Gewichte sind anders: Seine Punkte gehen dorthin.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Mode collapse: all its points crowd near {used} of {all} heaps.</source>
            <translation>Moduskollaps: Alle seine Punkte drängen sich bei {used} von {all} Haufen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Mode collapse: all its points lie in {used} of {all} heaps.</source>
            <translation>Moduskollaps: Alle seine Punkte liegen in {used} von {all} Haufen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Mode collapse: its points cover only {covered:.0%} of yours.</source>
            <translation>Moduskollaps: Seine Punkte decken nur {covered:.0%} deiner ab.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Only the discriminator learns: the points stay where they are.</source>
            <translation>Nur der Diskriminator lernt: Die Punkte bleiben, wo sie sind.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Only the generator learns: its judge stays as it is.</source>
            <translation>Nur der Generator lernt: Sein Richter bleibt, wie er ist.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Random numbers go in, and points come out.</source>
            <translation>Zufallszahlen gehen hinein, Punkte kommen heraus.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>The arrows tell new made-up points how to look more real.</source>
            <translation>Die Pfeile sagen neuen erfundenen Punkten, wie sie echter aussehen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>There is only one point: all it can do is send everything there.</source>
            <translation>Es gibt nur einen Punkt: Er kann nur alles dorthin schicken.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>{good:.0%} of its points lie among yours, {covered:.0%} of yours among its own.</source>
            <translation>{good:.0%} seiner Punkte liegen zwischen deinen, {covered:.0%} deiner zwischen seinen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>{good:.0%} of its points lie in one of the heaps.</source>
            <translation>{good:.0%} seiner Punkte liegen in einem der Haufen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>1 of the {all} groups stays empty</source>
            <translation>1 der {all} Gruppen bleibt leer</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>Centre {number} was set by hand.</source>
            <translation>Zentrum {number} wurde von Hand gesetzt.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>Centres</source>
            <translation>Zentren</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>How many groups it looks for</source>
            <translation>Wie viele Gruppen sie sucht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>How the first centres are chosen among the points</source>
            <translation>Wie die ersten Zentren unter den Punkten gewählt werden</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>Nothing is left to do after {n} half-steps.</source>
            <translation>Nach {n} Halbschritten gibt es nichts mehr zu tun.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>The first centres are points chosen at random.</source>
            <translation>Die ersten Zentren sind zufällig gewählte Punkte.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>The first centres are points that lie far apart.</source>
            <translation>Die ersten Zentren sind Punkte, die weit auseinanderliegen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>The first centres are points, chosen so that far ones are likely.</source>
            <translation>Die ersten Zentren sind Punkte; weit entfernte werden eher gewählt.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>{empty}: all points are equal.</source>
            <translation>{empty}: Alle Punkte sind gleich.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>{empty}: there are only {n} different points.</source>
            <translation>{empty}: Es gibt nur {n} verschiedene Punkte.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>{empty}: there is only 1 point.</source>
            <translation>{empty}: Es gibt nur 1 Punkt.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>{n} of the {all} groups stay empty</source>
            <translation>{n} der {all} Gruppen bleiben leer</translation>
        </message>
        <message>
            <location filename="../../playground/learners/groups.py" />
            <source>farthest</source>
            <translation>weit weg</translation>
        </message>
        <message>
            <location filename="../../playground/learners/groups.py" />
            <source>k-means++</source>
            <translation>k-means++</translation>
        </message>
        <message>
            <location filename="../../playground/learners/groups.py" />
            <source>random</source>
            <translation>zufällig</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm.py" />
            <source>Emission</source>
            <translation>Emission</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm.py" />
            <source>Transition</source>
            <translation>Übergang</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm.py" />
            <source>state {number}</source>
            <translation>Zustand {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Hidden states</source>
            <translation>Verborgene Zustände</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>How many hidden states it looks for</source>
            <translation>Nach wie vielen verborgenen Zuständen es sucht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>How many observations a sequence has</source>
            <translation>Wie viele Beobachtungen eine Folge hat</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>How many there are, each from its own beginning; together at most {most:,} observations</source>
            <translation>Wie viele es gibt, jede mit eigenem Anfang; zusammen höchstens {most:,} Beobachtungen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Its first guess: the most promising of ten, any, all states nearly alike, or the true one if it is known</source>
            <translation>Womit es anfängt: mit der aussichtsreichsten von zehn Vermutungen, irgendeiner, fast gleichen Zuständen, oder der Wahrheit, falls man sie kennt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Observations</source>
            <translation>Beobachtungen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Read spaces</source>
            <translation>Leerzeichen lesen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Smoothing</source>
            <translation>Glättung</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>So many times it pretends to have seen everything once</source>
            <translation>So oft tut es, als hätte es alles schon einmal gesehen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>What is observed, and what is hidden behind it</source>
            <translation>Was man sieht, und was sich dahinter verbirgt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Whether the space between words counts as a letter</source>
            <translation>Ob das Leerzeichen zwischen Wörtern als Buchstabe zählt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>World</source>
            <translation>Welt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>best of ten</source>
            <translation>beste von zehn</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>nearly equal</source>
            <translation>fast gleich</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>true</source>
            <translation>wahr</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>your text</source>
            <translation>deinem Text</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>After 1 iteration nothing changes any more: {surprise:.3f} nats per observation.</source>
            <translation>Nach 1 Runde ändert sich nichts mehr: {surprise:.3f} Nat pro Beobachtung.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>After {iteration} iterations nothing changes any more: {surprise:.3f} nats per observation.</source>
            <translation>Nach {iteration} Runden ändert sich nichts mehr: {surprise:.3f} Nat pro Beobachtung.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>It begins with the true model, and goes on to what fits these very observations.</source>
            <translation>Es beginnt mit dem wahren Modell und geht zu dem über, was genau zu diesen Beobachtungen passt.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>It knows nothing yet: it thinks that all states are nearly alike.</source>
            <translation>Noch weiß es nichts: Es hält alle Zustände für fast gleich.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>It knows nothing yet: its first guess is a random one.</source>
            <translation>Noch weiß es nichts: Seine erste Vermutung ist zufällig.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>It knows nothing yet: of ten random guesses it took the most promising one.</source>
            <translation>Noch weiß es nichts: Von zehn zufälligen Vermutungen nahm es die aussichtsreichste.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Iteration {iteration}: the surprise fell by {gain:.3f} to {surprise:.3f} nats per observation.</source>
            <translation>Runde {iteration}: Die Überraschung sank um {gain:.3f} auf {surprise:.3f} Nat pro Beobachtung.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Iteration {iteration}: the surprise hardly falls, {surprise:.3f} nats per observation.</source>
            <translation>Runde {iteration}: Die Überraschung sinkt kaum noch, {surprise:.3f} Nat pro Beobachtung.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Iteration {iteration}: {surprise:.3f} nats per observation; smoothing holds it back.</source>
            <translation>Runde {iteration}: {surprise:.3f} Nat pro Beobachtung; die Glättung bremst.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Nobody knows the true model of that, so its first guess is the most promising of ten.</source>
            <translation>Das wahre Modell davon kennt niemand; darum ist die erste Vermutung die aussichtsreichste von zehn.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>State {states} mostly says {vowels} of {all_vowels} vowels, and leaves {consonants} of {all_consonants} consonants to the rest.</source>
            <translation>Zustand {states} sagt meist {vowels} von {all_vowels} Vokalen und lässt den anderen {consonants} von {all_consonants} Konsonanten.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>States {states} mostly say {vowels} of {all_vowels} vowels, and leave {consonants} of {all_consonants} consonants to the rest.</source>
            <translation>Die Zustände {states} sagen meist {vowels} von {all_vowels} Vokalen und lassen den anderen {consonants} von {all_consonants} Konsonanten.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>That is even less than the true model's {true:.3f}, for it learns chance, too.</source>
            <translation>Das ist sogar weniger als beim wahren Modell ({true:.3f}), denn es lernt auch den Zufall.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>The model could not have made these observations, so nothing in it counts as quite impossible.</source>
            <translation>Das Modell hätte diese Beobachtungen nie machen können; darum gilt in ihm nichts als ganz unmöglich.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>The surprise is {surprise:.3f} nats per observation.</source>
            <translation>Die Überraschung ist {surprise:.3f} Nat pro Beobachtung.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>The tables were set by hand.</source>
            <translation>Die Tabellen wurden von Hand eingestellt.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>The true model's is {true:.3f}.</source>
            <translation>Die des wahren Modells ist {true:.3f}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Vowels and consonants are still mixed.</source>
            <translation>Vokale und Konsonanten sind noch gemischt.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kernels.py" />
            <source>RBF</source>
            <translation>RBF</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kernels.py" />
            <source>linear</source>
            <translation>linear</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kernels.py" />
            <source>polynomial</source>
            <translation>polynomiell</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>1 point joined another centre.</source>
            <translation>1 Punkt wechselte das Zentrum.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Centre {number} had no points and went to the farthest from its own.</source>
            <translation>Zentrum {number} hatte keine Punkte und ging zum entferntesten Punkt.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Centre {number} had no points, for all points are at other centres.</source>
            <translation>Zentrum {number} hatte keine Punkte, denn alle gehören zu anderen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Centres {numbers} had no points and went to the farthest from their own.</source>
            <translation>Die Zentren {numbers} hatten keine Punkte und gingen zu den entferntesten Punkten.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Centres {numbers} had no points, for all points are at other centres.</source>
            <translation>Die Zentren {numbers} hatten keine Punkte, denn alle gehören zu anderen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Each centre is in the middle of its points.</source>
            <translation>Jedes Zentrum liegt in der Mitte seiner Punkte.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Each centre moved to the middle of its points.</source>
            <translation>Jedes Zentrum zog in die Mitte seiner Punkte.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Each point joined its nearest centre.</source>
            <translation>Jeder Punkt ging zum nächsten Zentrum.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>No point joined another centre.</source>
            <translation>Kein Punkt wechselte das Zentrum.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>{n} points joined another centre.</source>
            <translation>{n} Punkte wechselten das Zentrum.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/knobs.py" />
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <location filename="../../playground/learners/knobs.py" />
            <source>on or off</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <location filename="../../playground/learners/lstm.py" />
            <source>LSTM layer</source>
            <translation>LSTM-Schicht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word.py" />
            <source>Next word</source>
            <translation>Nächstes Wort</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word.py" />
            <source>Word vectors</source>
            <translation>Wortvektoren</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word.py" />
            <source>{n}, the same vectors</source>
            <translation>{n}, dieselben Vektoren</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many networks stand one above the other</source>
            <translation>Wie viele Netze übereinanderstehen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many numbers stand for a word</source>
            <translation>Wie viele Zahlen für ein Wort stehen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many pieces of text it reads before each step</source>
            <translation>Wie viele Textstücke es vor jedem Schritt liest</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many words it looks back while it learns</source>
            <translation>Wie viele Wörter es beim Lernen zurückblickt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many words it must do without in a step</source>
            <translation>Auf wie viele Wörter es in einem Schritt verzichten muss</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How much is hidden while it learns, so that it does not learn by heart</source>
            <translation>Wie viel ihm beim Lernen verborgen wird, damit es nicht auswendig lernt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>It picks among so many words</source>
            <translation>Unter so vielen Wörtern wählt es aus</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>It picks among the best words that together reach this share</source>
            <translation>Es wählt unter den besten Wörtern, die zusammen diesen Anteil erreichen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Low: it picks the likeliest word. High: it dares unlikely ones</source>
            <translation>Niedrig: Es nimmt das wahrscheinlichste Wort. Hoch: Es wagt auch unwahrscheinliche</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Only the best</source>
            <translation>Nur die besten</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Until they sum to</source>
            <translation>Bis zur Summe</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Word dropout</source>
            <translation>Wort-Dropout</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>All points are equal: no one is odd.</source>
            <translation>Alle Punkte sind gleich: Keiner fällt auf.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>Boundary (rho)</source>
            <translation>Grenze (rho)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>First it adds up how alike all {n} points are: {share:.0%} are done.</source>
            <translation>Erst zählt sie zusammen, wie ähnlich sich alle {n} Punkte sind: {share:.0%} sind erledigt.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>Kernel</source>
            <translation>Kern</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>Nothing is left to do: {n} of {all} points bear weight.</source>
            <translation>Nichts mehr zu tun: {n} von {all} Punkten tragen Gewicht.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>There is only 1 point: it cannot be odd.</source>
            <translation>Es gibt nur 1 Punkt: Er kann nicht auffallen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>To a kernel with so high a gamma no two of the {n} points are alike: all bear weight.</source>
            <translation>Für einen Kern mit so hohem Gamma gleichen sich keine zwei der {n} Punkte: Alle tragen Gewicht.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>Weight moves from a point to one that is more at the edge.</source>
            <translation>Gewicht wandert von einem Punkt zu einem, der mehr am Rand liegt.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>{outside:.0%} of the points are outside; nu allows for about {nu:.0%}.</source>
            <translation>{outside:.0%} der Punkte sind außerhalb; nu erlaubt etwa {nu:.0%}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/point_learner.py" />
            <source>There are no points yet. Click on the square to set some.</source>
            <translation>Noch gibt es keine Punkte. Klicke ins Quadrat, um welche zu setzen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Gibbs steps (k)</source>
            <translation>Gibbs-Schritte (k)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Hidden units</source>
            <translation>Verdeckte Einheiten</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Hidden units, their biases</source>
            <translation>Verdeckte Einheiten, ihre Bias-Werte</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Hot: it takes more chances. Cold: it sticks to what fits best</source>
            <translation>Heiß: Sie wagt mehr. Kalt: Sie bleibt bei dem, was am besten passt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How big a step it takes from what it dreams to what it sees</source>
            <translation>Wie groß der Schritt ist vom Geträumten zum Gesehenen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How long it dreams, to and fro between its layers, before it corrects itself</source>
            <translation>Wie lange sie zwischen ihren Schichten hin und her träumt, bevor sie sich verbessert</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How many features it can find</source>
            <translation>Wie viele Merkmale sie finden kann</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How much of the last change is made once more</source>
            <translation>Wie viel der letzten Änderung noch einmal gemacht wird</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How strongly each hidden unit is made to keep to a tenth of the digits</source>
            <translation>Wie stark jede verdeckte Einheit auf ein Zehntel der Ziffern beschränkt wird</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>It dreams from digits: 1 Gibbs step each time.</source>
            <translation>Sie träumt von Ziffern aus: jedes Mal 1 Gibbs-Schritt.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>It dreams from digits: {steps} Gibbs steps each time.</source>
            <translation>Sie träumt von Ziffern aus: jedes Mal {steps} Gibbs-Schritte.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>It has seen no digit yet. Its dreams are noise with ink where ink often is.</source>
            <translation>Sie hat noch keine Ziffer gesehen. Ihre Träume sind Rauschen mit Tinte, wo oft Tinte ist.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Its dreams go on: 1 Gibbs step each time.</source>
            <translation>Ihre Träume gehen weiter: jedes Mal 1 Gibbs-Schritt.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Its dreams go on: {steps} Gibbs steps each time.</source>
            <translation>Ihre Träume gehen weiter: jedes Mal {steps} Gibbs-Schritte.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Links, both ways</source>
            <translation>Verbindungen, in beide Richtungen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Of a digit it sees again, {error:.1f} % of the ink is wrong.</source>
            <translation>Sieht sie eine Ziffer wieder, sind {error:.1f} % der Tinte falsch.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Persistent CD: dreams go on from step to step. Off: each begins with a digit (CD-k)</source>
            <translation>Persistente CD: Träume gehen von Schritt zu Schritt weiter. Aus: Jeder beginnt mit einer Ziffer (CD-k)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Sparsity</source>
            <translation>Spärlichkeit</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Visible units, their biases</source>
            <translation>Sichtbare Einheiten, ihre Bias-Werte</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>What answers is the mean of the last steps' machines, which is steadier</source>
            <translation>Es antwortet das Mittel der letzten Maschinen; es ist ruhiger</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rnn.py" />
            <source>Recurrent layer</source>
            <translation>Rekurrente Schicht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som.py" />
            <source>A point</source>
            <translation>Ein Punkt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som.py" />
            <source>Net</source>
            <translation>Netz</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som.py" />
            <source>{columns} × {rows} nodes of {n} numbers</source>
            <translation>{columns} × {rows} Knoten aus {n} Zahlen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som.py" />
            <source>{n} numbers</source>
            <translation>{n} Zahlen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>A chain has one</source>
            <translation>Eine Kette hat einen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>A cloth, a string, or a cloth without an edge</source>
            <translation>Ein Tuch, eine Schnur oder ein Tuch ohne Rand</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>A step is one of the four parts of learning a point</source>
            <translation>Ein Schritt ist eines der vier Stücke, in denen ein Punkt gelernt wird</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Draw the circle</source>
            <translation>Den Kreis ziehen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Find the nearest node</source>
            <translation>Den nächsten Knoten finden</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>How far the nearest node goes towards a point; batch needs none</source>
            <translation>Wie weit der nächste Knoten auf einen Punkt zugeht; Batch braucht keine</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>How long a chain is, too</source>
            <translation>Auch, wie lang eine Kette ist</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>How many nodes away from the nearest one are still pulled along</source>
            <translation>Bis zu wie vielen Knoten Abstand vom nächsten noch mitgezogen werden</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>How many points it learns from in a step, if not slowly</source>
            <translation>Von wie vielen Punkten sie je Schritt lernt, wenn nicht langsam</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>In a heap, or along the two main directions of the points</source>
            <translation>Auf einem Haufen oder entlang der zwei Hauptrichtungen der Punkte</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Neighbourhood</source>
            <translation>Nachbarschaft</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Nodes</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Nodes across</source>
            <translation>Knoten quer</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Nodes up</source>
            <translation>Knoten hoch</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>One point after another, or all of them at once</source>
            <translation>Ein Punkt nach dem anderen oder alle auf einmal</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Pick a point</source>
            <translation>Einen Punkt wählen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Points a step</source>
            <translation>Punkte je Schritt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Pull the net</source>
            <translation>Am Netz ziehen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Radius at the end</source>
            <translation>Radius am Ende</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Radius at the start</source>
            <translation>Radius am Anfang</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Rate at the start</source>
            <translation>Lernrate am Anfang</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Small: each node goes its own way. Large: the net stays smooth</source>
            <translation>Klein: Jeder Knoten geht seinen Weg. Groß: Das Netz bleibt glatt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Steps until settled</source>
            <translation>Schritte bis zur Ruhe</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Until then radius and rate fall; then they stay</source>
            <translation>Bis dahin sinken Radius und Rate; dann bleiben sie</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Way</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Whether a node has four neighbours or six</source>
            <translation>Ob ein Knoten vier Nachbarn hat oder sechs</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Whether the pull fades with distance or ends at the radius</source>
            <translation>Ob der Zug mit dem Abstand nachlässt oder am Radius endet</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>batch</source>
            <translation>Batch</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>bubble</source>
            <translation>Blase</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>chain</source>
            <translation>Kette</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>crumpled</source>
            <translation>zerknüllt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>hexagonal</source>
            <translation>sechseckig</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>online</source>
            <translation>online</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>sheet</source>
            <translation>Tuch</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>spread out</source>
            <translation>ausgelegt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>square</source>
            <translation>quadratisch</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>torus</source>
            <translation>Torus</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>1 point lies far from every node.</source>
            <translation>1 Punkt liegt weit von jedem Knoten.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>A step looks at one of {n} points in turn, for there are many.</source>
            <translation>Ein Schritt sieht reihum einen von {n} Punkten an, denn es sind viele.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>A torus cannot lie flat: two layers of it cover the square.</source>
            <translation>Ein Torus kann nicht flach liegen: Zwei Lagen bedecken das Quadrat.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>All {n} points are equal: the net shrinks onto one place.</source>
            <translation>Alle {n} Punkte sind gleich: Das Netz schrumpft auf eine Stelle.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>It is folded or twisted: {share:.0%} of it lies upside down.</source>
            <translation>Es ist gefaltet oder verdreht: {share:.0%} davon liegen verkehrt herum.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>It is folded: {share:.0%} of the points lie between nodes that are no neighbours.</source>
            <translation>Es ist gefaltet: {share:.0%} der Punkte liegen zwischen Knoten, die keine Nachbarn sind.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>No fold or twist seen.</source>
            <translation>Keine Falte, keine Verdrehung zu sehen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>The net is {word}.</source>
            <translation>Das Netz ist {word}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>There are only {n} different points for {nodes} nodes: most nodes win none.</source>
            <translation>Es gibt nur {n} verschiedene Punkte für {nodes} Knoten: Die meisten Knoten gewinnen keinen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>There is only one point: the net shrinks onto it.</source>
            <translation>Es gibt nur einen Punkt: Das Netz schrumpft auf ihn.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>almost unfolded</source>
            <translation>fast entfaltet</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>half unfolded</source>
            <translation>halb entfaltet</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>settled</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>unfolding</source>
            <translation>beim Entfalten</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>{n} points lie far from every node.</source>
            <translation>{n} Punkte liegen weit von jedem Knoten.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How big a step it takes from each comparison</source>
            <translation>Wie groß ihr Schritt nach jedem Vergleich ist</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How many listeners it looks at before each step</source>
            <translation>Wie viele Hörer sie vor jedem Schritt ansieht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How many tastes it can tell apart</source>
            <translation>Wie viele Vorlieben sie unterscheiden kann</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How much of the last step goes into the next one</source>
            <translation>Wie viel vom letzten Schritt in den nächsten eingeht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How often it dreams up stars before it compares them with the real ones</source>
            <translation>Wie oft sie Sterne träumt, bevor sie sie mit den echten vergleicht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How strongly every link is drawn towards zero</source>
            <translation>Wie stark jede Verbindung gegen null gezogen wird</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>It knows nothing yet. Press Play, and it learns from what others like.</source>
            <translation>Sie weiß noch nichts. Drücke Start, und sie lernt aus dem, was andere mögen.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>Its guesses are {share} closer than the mean of each song.</source>
            <translation>Sie rät {share} genauer als der Mittelwert jedes Lieds.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>Links</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>So far it guesses no better than the mean of each song.</source>
            <translation>Bisher rät sie nicht besser als der Mittelwert jedes Lieds.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>Stars</source>
            <translation>Sterne</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>About this share of the points may stay outside</source>
            <translation>Etwa dieser Anteil der Punkte darf draußen bleiben</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>Gamma</source>
            <translation>Gamma</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>How it is measured whether two points are alike</source>
            <translation>Wie gemessen wird, ob zwei Punkte sich ähneln</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>How often weight moves in a step</source>
            <translation>Wie oft je Schritt Gewicht wandert</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>How soon points stop looking alike as they move apart: high follows every bend</source>
            <translation>Wie bald sich Punkte beim Auseinanderrücken nicht mehr ähneln: hoch folgt jeder Biegung</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>Pairs per step</source>
            <translation>Paare je Schritt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>Share outside (nu)</source>
            <translation>Anteil außen (nu)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>1 head × {size}</source>
            <translation>1 Kopf × {size}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Block {number}</source>
            <translation>Block {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Blocks</source>
            <translation>Blöcke</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Heads in each block</source>
            <translation>Köpfe pro Block</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>How many things a word looks for at once</source>
            <translation>Wie viel ein Wort zugleich sucht</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>How many words it can look back at</source>
            <translation>Auf wie viele Wörter es zurückblicken kann</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>How often every word looks back at the words before it</source>
            <translation>Wie oft jedes Wort auf die Wörter davor zurückblickt</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Norm</source>
            <translation>Normierung</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Place vectors</source>
            <translation>Positionsvektoren</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>{heads} heads × {size}</source>
            <translation>{heads} Köpfe × {size}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Decoder</source>
            <translation>Decoder</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Encoder</source>
            <translation>Encoder</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Mean and variance</source>
            <translation>Mittelwert und Varianz</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>Beta</source>
            <translation>Beta</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>Hidden layers</source>
            <translation>Verdeckte Schichten</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>How many layers each of the two nets has in between</source>
            <translation>Wie viele Schichten jedes der beiden Netze dazwischen hat</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>How many units each layer in between has</source>
            <translation>Wie viele Einheiten jede Schicht dazwischen hat</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>How much it pays for codes that are not like N(0, 1): 0 is free</source>
            <translation>Wie viel es für Codes bezahlt, die nicht wie N(0, 1) sind: 0 ist umsonst</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>No noise in the codes, nothing to pay for them: then holes open between them</source>
            <translation>Kein Rauschen in den Codes, nichts dafür zu zahlen: Dann klaffen Lücken zwischen ihnen</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>Plain autoencoder</source>
            <translation>Einfacher Autoencoder</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art.py" />
            <source>Changed category last round, %</source>
            <translation>Kategorie gewechselt, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art.py" />
            <source>It keeps so many categories</source>
            <translation>So viele Kategorien hat sie</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art.py" />
            <source>categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art.py" />
            <source>unsettled</source>
            <translation>unentschieden</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Came in</source>
            <translation>Hereingekommen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Choose patterns or digits under “More sets” to draw one here.</source>
            <translation>Wähle Muster oder Ziffern unter „Mehr Daten“, um hier selbst zu zeichnen.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Choose the likeliest</source>
            <translation>Die beste wählen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>It comes in</source>
            <translation>Es kommt herein</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Learn</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Match or reset</source>
            <translation>Passt oder verworfen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>One of your own</source>
            <translation>Ein eigenes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Point at a place to see where it would go</source>
            <translation>Zeig auf eine Stelle: Wohin käme sie?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Present it</source>
            <translation>Vorzeigen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Wipe</source>
            <translation>Wischen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>a new category</source>
            <translation>eine neue Kategorie</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>category {number}</source>
            <translation>Kategorie {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>it resonates</source>
            <translation>es schwingt mit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>no room</source>
            <translation>kein Platz</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>no. {number}</source>
            <translation>Nr. {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>none is left</source>
            <translation>keine mehr übrig</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>nothing to see</source>
            <translation>nichts zu sehen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>number {number}</source>
            <translation>Nummer {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>only of patterns and digits</source>
            <translation>nur von Mustern und Ziffern</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>reset</source>
            <translation>verworfen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>row by row: what all in each share</source>
            <translation>reihenweise: was alle darin teilen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>your own</source>
            <translation>dein eigenes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>{comparison}: reset</source>
            <translation>{comparison}: verworfen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>{n} in it</source>
            <translation>{n} darin</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>Full machine, nats per pattern</source>
            <translation>Volle Maschine, Nat je Muster</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>It learns 1 pattern of {name}.</source>
            <translation>Sie lernt 1 Muster aus {name}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>It learns from</source>
            <translation>Sie lernt von</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>It learns {count} patterns of {name}.</source>
            <translation>Sie lernt {count} Muster aus {name}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>Learn your own patterns</source>
            <translation>Eigene Muster lernen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>Nats per pattern: {full} (full) and {rbm} (RBM); {best} would be perfect.</source>
            <translation>Nat je Muster: {full} (volle) und {rbm} (RBM); {best} wäre perfekt.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>RBM, nats per pattern</source>
            <translation>RBM, Nat je Muster</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>Reading {name} ...</source>
            <translation>{name} wird gelesen ...</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>The full machine gives your patterns</source>
            <translation>Die volle Maschine gibt deinen Mustern</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>best {nats}</source>
            <translation>ideal {nats}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>no patterns</source>
            <translation>keinen Mustern</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>of its belief, the RBM {share}.</source>
            <translation>ihres Glaubens, die RBM {share}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>restricted</source>
            <translation>eingeschränkt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>1 pattern</source>
            <translation>1 Muster</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>A set to learn from; another one starts both machines again.</source>
            <translation>Eine Sammlung zum Lernen; bei einer anderen fangen beide Maschinen neu an.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Add</source>
            <translation>Dazu</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Add this pattern</source>
            <translation>Dieses Muster dazunehmen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Hold</source>
            <translation>Fest</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Patterns to learn</source>
            <translation>Muster zum Lernen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Remove</source>
            <translation>Weg damit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Remove this pattern</source>
            <translation>Dieses Muster entfernen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Which cells of your pattern stay as they are while the machines dream.</source>
            <translation>Welche Zellen deines Musters bleiben, wie sie sind, während die Maschinen träumen.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Wipe the pad</source>
            <translation>Feld leeren</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>ink</source>
            <translation>Tinte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>{count} patterns</source>
            <translation>{count} Muster</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Dream</source>
            <translation>Träumen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Dreams</source>
            <translation>Träume</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Energy on the way</source>
            <translation>Energie unterwegs</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Faster</source>
            <translation>Schneller</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Favourite inventions</source>
            <translation>Liebste Erfindungen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Free energy of the cells</source>
            <translation>Freie Energie der Zellen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Full</source>
            <translation>Volle</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Full Boltzmann machine</source>
            <translation>Volle Boltzmann-Maschine</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Full machine</source>
            <translation>Volle Maschine</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Holds no unit any more.</source>
            <translation>Hält keine Einheit mehr fest.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Let go</source>
            <translation>Loslassen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Lets all units decide once.</source>
            <translation>Lässt alle Einheiten einmal entscheiden.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Lets one unit of each machine decide.</source>
            <translation>Lässt eine Einheit jeder Maschine entscheiden.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Lets the units of both machines decide, one after the other.</source>
            <translation>Lässt die Einheiten beider Maschinen entscheiden, eine nach der anderen.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Networks</source>
            <translation>Netze</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>One sweep</source>
            <translation>Ein Durchlauf</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>One unit</source>
            <translation>Eine Einheit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Other dreams</source>
            <translation>Andere Träume</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Pace of dreams</source>
            <translation>Tempo der Träume</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Patterns</source>
            <translation>Muster</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Phases</source>
            <translation>Phasen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Restricted</source>
            <translation>Eingeschränkte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Restricted machine (RBM)</source>
            <translation>Eingeschränkte Maschine (RBM)</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Sets all free units by the toss of a coin.</source>
            <translation>Stellt alle freien Einheiten durch Münzwurf.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Shuffle</source>
            <translation>Mischen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Slower</source>
            <translation>Langsamer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Slower: a picture after each unit; faster: after each sweep.</source>
            <translation>Langsamer: ein Bild nach jeder Einheit; schneller: nach jedem Durchlauf.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Stop</source>
            <translation>Halt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Sweep</source>
            <translation>Durchlauf</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>The RBM dreams</source>
            <translation>Die RBM träumt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>The full machine dreams</source>
            <translation>Volle Maschine träumt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>decisions</source>
            <translation>Entscheidungen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>dreamt</source>
            <translation>geträumt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>energy {energy}</source>
            <translation>Energie {energy}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>energy {energy}, free energy {free}</source>
            <translation>Energie {energy}, freie Energie {free}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>full machine</source>
            <translation>volle Maschine</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>how often both are on</source>
            <translation>beide an</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>it made this one up</source>
            <translation>das hat sie erfunden</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>links</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>one of yours</source>
            <translation>eins von deinen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>seen</source>
            <translation>gesehen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>the first: {share}</source>
            <translation>das erste: {share}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>the same</source>
            <translation>dasselbe</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>up to {most}</source>
            <translation>bis {most}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>what was learned</source>
            <translation>was gelernt wurde</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>{count} numbers learned</source>
            <translation>{count} gelernte Zahlen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>{count} of {all} it made up (framed)</source>
            <translation>{count} von {all} erfunden (umrahmt)</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>{share} of its dreams</source>
            <translation>{share} ihrer Träume</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Each centre moves to the mean, by shares</source>
            <translation>Jedes Zentrum zieht zum Mittel, nach Anteilen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Each point is shared out among the centres</source>
            <translation>Jeder Punkt wird auf die Zentren verteilt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Objective by number of groups</source>
            <translation>Zielfunktion nach Zahl der Gruppen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Objective: squared distances</source>
            <translation>Zielfunktion: Abstandsquadrate</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Where it bends, more groups help little</source>
            <translation>Ab dem Knick helfen mehr Gruppen wenig</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>objective</source>
            <translation>Zielfunktion</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>100 digits</source>
            <translation>100 Ziffern</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Loss, nats</source>
            <translation>Verlust, Nat</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Mix-ups</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Right on held-out digits, %</source>
            <translation>Richtige Testziffern, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Test on your own digits</source>
            <translation>Mit eigenen Ziffern prüfen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Train on your own digits</source>
            <translation>Mit eigenen Ziffern üben</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Your own digits, to train or test on, are not kept.</source>
            <translation>Deine eigenen Ziffern zum Üben oder Prüfen werden nicht mitgespeichert.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>accuracy</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>{n} digits to test on from {name}.</source>
            <translation>{n} Ziffern zum Prüfen aus {name}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>{n} digits to train on from {name}.</source>
            <translation>{n} Ziffern zum Üben aus {name}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>Dense</source>
            <translation>Dicht</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>Kernels</source>
            <translation>Kerne</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>Maps</source>
            <translation>Karten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>Pooled</source>
            <translation>Gepoolt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>Your drawing</source>
            <translation>Deine Zeichnung</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>dense unit</source>
            <translation>dichte Einheit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>feature map</source>
            <translation>Merkmalskarte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>kernel</source>
            <translation>Kern</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>output</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>pixel</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>pooled map</source>
            <translation>gepoolte Karte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>second-layer map</source>
            <translation>Karte der 2. Schicht</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>second-layer pooled map</source>
            <translation>gepoolte Karte der 2. Schicht</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>weights of output</source>
            <translation>Gewichte des Ausgangs</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>weights of unit</source>
            <translation>Gewichte der Einheit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>{n} feature maps</source>
            <translation>{n} Merkmalskarten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>{n} kernels</source>
            <translation>{n} Kerne</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>{n} outputs</source>
            <translation>{n} Ausgänge</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>{n} sets of weights</source>
            <translation>{n} Sätze Gewichte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>{n} units</source>
            <translation>{n} Einheiten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>Feature map {n}</source>
            <translation>Merkmalskarte {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>Map {n}</source>
            <translation>Karte {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>Patch</source>
            <translation>Ausschnitt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>Pooled map {n}</source>
            <translation>Pool-Karte {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>Products</source>
            <translation>Produkte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>Sums</source>
            <translation>Summen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>all ten</source>
            <translation>alle zehn</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>as pictures</source>
            <translation>als Bilder</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>bias</source>
            <translation>Bias</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>dense unit {n}</source>
            <translation>dichte Einheit {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>dense unit {n}: weigh all {inputs} inputs, add up, {what}</source>
            <translation>dichte Einheit {n}: {inputs} Eingaben gewichten, addieren, {what}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>e to that power</source>
            <translation>e hoch das</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>feature map {n}, {place}: multiply, add up, {what}</source>
            <translation>Merkmalskarte {n}, {place}: malnehmen, addieren, {what}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>for a {digit}</source>
            <translation>für eine {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>input of {all}</source>
            <translation>Eingabe von {all}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>keep what is positive</source>
            <translation>behalten, was positiv ist</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>largest of 4</source>
            <translation>größter von 4</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>map {map}, row {row}, col. {column}</source>
            <translation>Karte {map}, Z. {row}, Sp. {column}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>map {n} of {all}</source>
            <translation>Karte {n} von {all}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>map {n} of {all}, the strongest</source>
            <translation>Karte {n} von {all}, stärkste</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>of pooled map {n}</source>
            <translation>der Karte {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>of your drawing</source>
            <translation>deiner Zeichnung</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>of {digit}</source>
            <translation>von {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>other {n}</source>
            <translation>andere {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>output {digit}, softmax: ten sums become ten shares of 100 %</source>
            <translation>Ausgang {digit}, Softmax: aus zehn Summen werden zehn Anteile an 100 %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>output {digit}: everything that speaks for a {digit}, and against it, added up</source>
            <translation>Ausgang {digit}: alles, was für eine {digit} spricht und dagegen, addiert</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>row {row}, column {column}</source>
            <translation>Zeile {row}, Spalte {column}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>second-layer map {n}, {place}: a sum for each of {count} maps, all added up</source>
            <translation>Karte {n} der 2. Schicht, {place}: eine Summe je Karte ({count}), alle addiert</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>signed</source>
            <translation>mit Vorzeichen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>softmax</source>
            <translation>Softmax</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>squeeze to 0 … 1</source>
            <translation>auf 0 … 1 stauchen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>squeeze to −1 … 1</source>
            <translation>auf −1 … 1 stauchen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>strongest inputs</source>
            <translation>stärkste Eingaben</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>sum</source>
            <translation>Summe</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>sum for {digit}</source>
            <translation>Summe für {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>sum of {n}</source>
            <translation>Summe ({n})</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>sum − largest</source>
            <translation>Summe − größte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>the sum</source>
            <translation>die Summe</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>these {n}</source>
            <translation>diese {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>this unit says</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>together</source>
            <translation>zusammen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>{map} {n}, {place}: largest of four, then flattened</source>
            <translation>{map} {n}, {place}: der größte von vieren, dann aufgereiht</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>{map} {n}, {place}: the largest of four goes on</source>
            <translation>{map} {n}, {place}: der größte von vieren geht weiter</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>{n} maps</source>
            <translation>{n} Karten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>{n} maps × {size}</source>
            <translation>{n} Karten × {size}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>{n} rows × {size}</source>
            <translation>{n} Zeilen × {size}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>− orange, + blue</source>
            <translation>− orange, + blau</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_stage.py" />
            <source>Where it looked</source>
            <translation>Wo es hinsah</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>Group here: {groups}.</source>
            <translation>Gruppe hier: {groups}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>They are</source>
            <translation>Stand der vier</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>They will look for</source>
            <translation>Sie suchen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>nothing yet</source>
            <translation>noch nichts</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>ready</source>
            <translation>bereit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>{n} of {all} done</source>
            <translation>{n} von {all} fertig</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>{title}: distance to centres</source>
            <translation>{title}: Abstand zu Zentren</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>1 round</source>
            <translation>1 Runde</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>distance {away}</source>
            <translation>Abstand {away}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>done after 1 round</source>
            <translation>fertig nach 1 Runde</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>done after {n} rounds</source>
            <translation>fertig nach {n} Runden</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>{n} rounds</source>
            <translation>{n} Runden</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Began at random</source>
            <translation>Begann zufällig</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Error of a rebuilt pixel</source>
            <translation>Fehler eines nachgebauten Pixels</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Learned by itself first</source>
            <translation>Lernte erst allein</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Wrong: began at random, %</source>
            <translation>Falsch: begann zufällig, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Wrong: learned by itself first, %</source>
            <translation>Falsch: lernte erst allein, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>other {error}</source>
            <translation>anderes {error}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>pretrained</source>
            <translation>vortrainiert</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>rebuilt</source>
            <translation>nachgebaut</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>Down again</source>
            <translation>Wieder hinab</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>First layer of the other net</source>
            <translation>Erste Schicht des anderen Netzes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>How far it has come</source>
            <translation>Wie weit es ist</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>Other net</source>
            <translation>Anderes Netz</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>Up the tower</source>
            <translation>Den Turm hinauf</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>first layer of the net that began at random</source>
            <translation>erste Schicht des Netzes, das zufällig begann</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>rebuilt from the top</source>
            <translation>von oben nachgebaut</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>your drawing</source>
            <translation>deine Zeichnung</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>{count} names</source>
            <translation>{count} Namen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>BIC and AIC by number of groups</source>
            <translation>BIC und AIC nach Zahl der Gruppen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>E: how likely did each cloud make each point?</source>
            <translation>E: Welche Wolke hat wohl welchen Punkt erzeugt?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>M: each cloud fits the points that it made</source>
            <translation>M: Jede Wolke passt sich ihren Punkten an</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>Surprise, nats a point</source>
            <translation>Überraschung, Nat je Punkt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>The lowest is a good number of groups</source>
            <translation>Der tiefste Wert zeigt eine gute Gruppenzahl</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>bic</source>
            <translation>BIC</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>surprise</source>
            <translation>Überraschung</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/experiment.py" />
            <source>Again, with new data</source>
            <translation>Noch einmal, mit neuen Daten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/experiment.py" />
            <source>Getting its data ready ...</source>
            <translation>Die Daten werden vorbereitet ...</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/experiment.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/experiment.py" />
            <source>Run the experiment</source>
            <translation>Versuch starten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>A point here would be real, it says, with {chance}.</source>
            <translation>Ein Punkt hier wäre echt, sagt er, zu {chance}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Covered, %</source>
            <translation>Abgedeckt, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Discriminator's loss</source>
            <translation>Verlust des Diskriminators</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Distance from your points</source>
            <translation>Abstand von deinen Punkten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Generator's loss</source>
            <translation>Verlust des Generators</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Good points, %</source>
            <translation>Gute Punkte, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Heaps that it has found</source>
            <translation>Haufen, die er gefunden hat</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>It fell into</source>
            <translation>Er steckt im</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>It has learned</source>
            <translation>Gelernt hat er</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>It makes up</source>
            <translation>Er erfindet</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Look like yours</source>
            <translation>Sehen aus wie deine</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Losses</source>
            <translation>Verluste</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>One step in which only the discriminator learns</source>
            <translation>Ein Schritt, in dem nur der Diskriminator lernt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>One step in which only the generator learns</source>
            <translation>Ein Schritt, in dem nur der Generator lernt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Step D</source>
            <translation>Schritt D</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Step G</source>
            <translation>Schritt G</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>The discriminator scores this place {score}.</source>
            <translation>Der Diskriminator gibt diesem Ort {score}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>covered</source>
            <translation>abgedeckt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>distance</source>
            <translation>Abstand</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>good</source>
            <translation>gut</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>loss_d</source>
            <translation>Verlust D</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>loss_g</source>
            <translation>Verlust G</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>mode collapse</source>
            <translation>Moduskollaps</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>{found} of {all}</source>
            <translation>{found} von {all}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Discriminator right, %</source>
            <translation>Diskriminator hat recht, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Distance from real digits</source>
            <translation>Abstand von echten Ziffern</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Draw a digit and</source>
            <translation>Zeichne eine Ziffer und</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Made, {sure}</source>
            <translation>Künstlich, {sure}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Real, {sure}</source>
            <translation>Echt, {sure}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>The discriminator says if it takes it for real.</source>
            <translation>Der Diskriminator sagt, ob er sie für echt hält.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>The discriminator takes your drawing, as the {digit} that it should be, for</source>
            <translation>Als verlangte {digit} hält er sie für</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>The discriminator takes your drawing, as {digit}, for</source>
            <translation>Als {digit} hält er deine Zeichnung für</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>fool it</source>
            <translation>täusche ihn</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>real ones</source>
            <translation>echte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>{sure} sure. More real to it than {usual} of real digits.</source>
            <translation>{sure} sicher. Echter für ihn als {usual} der echten.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>First maps</source>
            <translation>Erste Karten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>Looked for</source>
            <translation>Gesucht</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>Pick one of the digits to see how it is made.</source>
            <translation>Wähle eine der Ziffern und sieh, wie sie entsteht.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>Second maps</source>
            <translation>Zweite Karten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>The discriminator judges</source>
            <translation>Der Diskriminator urteilt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>The generator paints</source>
            <translation>Der Generator malt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>To be {digit}. The discriminator takes it for made, {sure} sure.</source>
            <translation>Soll {digit} sein. Der Diskriminator hält sie für künstlich, {sure} sicher.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>To be {digit}. The discriminator takes it for real, {sure} sure.</source>
            <translation>Soll {digit} sein. Der Diskriminator hält sie für echt, {sure} sicher.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>map {i}: up to {most}</source>
            <translation>Karte {i}: bis {most}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>number {i}: {value}</source>
            <translation>Zahl {i}: {value}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>to be {digit}</source>
            <translation>soll {digit} sein</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>{count} of {high} × {wide}</source>
            <translation>{count} zu {high} × {wide}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>{count} random numbers</source>
            <translation>{count} Zufallszahlen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_scores.py" />
            <source>{error} nats</source>
            <translation>{error} Nat</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>A made digit</source>
            <translation>Künstliche Ziffer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>A real digit</source>
            <translation>Echte Ziffer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>A scribble</source>
            <translation>Gekritzel</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Autoencoder</source>
            <translation>Autoencoder</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Click one of the made digits.</source>
            <translation>Klicke eine der künstlichen Ziffern an.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Close up</source>
            <translation>Aus der Nähe</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Few digits</source>
            <translation>Wenige Ziffern</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>How many real digits are less usual? The discriminator has only met real and made ones: a scribble may fool it.</source>
            <translation>Wie viele echte Ziffern sind ungewöhnlicher? Gekritzel kann den Diskriminator täuschen: Er kennt es nicht.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Inside</source>
            <translation>Innen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Misread with made digits, %</source>
            <translation>Falsch mit künstlichen, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Misread without, %</source>
            <translation>Falsch ohne, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Noise {i}: to be {digit}</source>
            <translation>Rauschen {i}: soll {digit} werden</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Odd ones</source>
            <translation>Seltsame</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Real or fake?</source>
            <translation>Wirklich echt?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>The same 64 noises</source>
            <translation>Dieselben 64 Rauschbilder</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Two equal readers learn from the same few real digits; one of them is given made ones as well. Both are then tested on digits that nobody has learned from.</source>
            <translation>Zwei gleiche Leser lernen aus denselben wenigen echten Ziffern; einer bekommt auch künstliche. Wer liest neue Ziffern besser?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Which digit to make</source>
            <translation>Welche Ziffer entstehen soll</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>after {steps} steps; click one</source>
            <translation>nach {steps} Schritten; klicke eine an</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>which nobody has learned from</source>
            <translation>aus denen niemand gelernt hat</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>with</source>
            <translation>mit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>without</source>
            <translation>ohne</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Arrows</source>
            <translation>Pfeile</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Click here to set points</source>
            <translation>Klicke hier, um Punkte zu setzen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Click to add a point; the blue ones are made up</source>
            <translation>Klicke für einen Punkt; die blauen sind erfunden</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>How they play</source>
            <translation>Wie sie spielen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Made up</source>
            <translation>Erfunden</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Sheet</source>
            <translation>Tuch</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Yours</source>
            <translation>Deine</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>loss {loss}</source>
            <translation>Verlust {loss}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>of 1 number each</source>
            <translation>je aus 1 Zahl</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>of {count} numbers each</source>
            <translation>je aus {count} Zahlen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>the arrows</source>
            <translation>die Pfeile</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>yours {yours:.0%}, those {made:.0%} real</source>
            <translation>deine {yours:.0%}, die {made:.0%} echt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>Drag a centre; double-click to add or remove one</source>
            <translation>Zieh ein Zentrum; Doppelklick: eins mehr oder weniger</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>How many?</source>
            <translation>Wie viele?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>One step</source>
            <translation>Ein Schritt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>Tried when nothing moves</source>
            <translation>Wird probiert, wenn alles ruht</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>group {number}</source>
            <translation>Gruppe {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>1 group</source>
            <translation>1 Gruppe</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>A point here would be of group {group}, {share}.</source>
            <translation>Ein Punkt hier gehörte zu Gruppe {group}, {share}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>A point here would be of group {group}.</source>
            <translation>Ein Punkt hier gehörte zu Gruppe {group}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>It sees</source>
            <translation>Sie sieht</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>It will look for</source>
            <translation>Sie sucht</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>The lesson keeps the number of groups as it is.</source>
            <translation>Die Lektion lässt die Zahl der Gruppen, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>There can be no more than {n} groups.</source>
            <translation>Mehr als {n} Gruppen kann es nicht geben.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>{n} groups</source>
            <translation>{n} Gruppen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Away from the true tables, %</source>
            <translation>Abstand zur Wahrheit, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>It learns from your {n} observations now.</source>
            <translation>Es lernt jetzt von deinen {n} Beobachtungen.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Letters of your own text</source>
            <translation>Buchstaben deines Textes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Log-likelihood {own}</source>
            <translation>Log-Likelihood {own}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Log-likelihood {own}, true model {true}</source>
            <translation>Log-Likelihood {own}, wahres Modell {true}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Observed</source>
            <translation>Beobachtet</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Surprise, nats per observation</source>
            <translation>Überraschung in Nat</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Your own observations</source>
            <translation>Deine eigenen Beobachtungen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Your own text…</source>
            <translation>Eigener Text…</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Your own…</source>
            <translation>Eigene…</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_lesson.py" />
            <source>These observations can't be kept in a lesson, for they are too long.</source>
            <translation>Diese Beobachtungen passen in keine Lektion: Sie sind zu lang.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_lesson.py" />
            <source>{world}, for there is a text</source>
            <translation>{world}, denn es gibt einen Text</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Choose the world of letters: two states find the vowels in a text by themselves.</source>
            <translation>Wähle die Welt Alphabet: Zwei Zustände finden die Vokale eines Textes von selbst.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Observations and their likeliest states</source>
            <translation>Beobachtungen und ihre wahrscheinlichsten Zustände</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>States</source>
            <translation>Zustände</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Trellis</source>
            <translation>Trellis</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>All columns at once</source>
            <translation>Alle Spalten auf einmal</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Backward</source>
            <translation>Rückwärts</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>One column back</source>
            <translation>Eine Spalte zurück</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>One column on</source>
            <translation>Eine Spalte weiter</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Pause the pass</source>
            <translation>Durchlauf anhalten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Play the pass</source>
            <translation>Durchlauf abspielen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Posterior</source>
            <translation>Posterior</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>The model, with what the sum uses lit</source>
            <translation>Das Modell; was in der Summe vorkommt, leuchtet</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Viterbi</source>
            <translation>Viterbi</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Which pass</source>
            <translation>Welcher Durchlauf</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>all of {n}</source>
            <translation>alle {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>moment {at} of {n}</source>
            <translation>Moment {at} von {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>Among the letters it found</source>
            <translation>Es fand</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>Each observation surprises it by</source>
            <translation>Jede Beobachtung überrascht es um</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>Right about the hidden states</source>
            <translation>Richtige verborgene Zustände</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>State {states} holds</source>
            <translation>Zustand {states} hat</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>States {states} hold</source>
            <translation>Die Zustände {states} haben</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>no vowels yet</source>
            <translation>noch keine Vokale</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>some vowels</source>
            <translation>einige Vokale</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>the vowels</source>
            <translation>die Vokale</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>{surprise} nats</source>
            <translation>{surprise} Nat</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>Each centre moves to the mean of its points</source>
            <translation>Jedes Zentrum zieht zum Mittel seiner Punkte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>Each point joins its nearest centre</source>
            <translation>Jeder Punkt geht zum nächsten Zentrum</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>Inertia by number of groups</source>
            <translation>Trägheit nach Zahl der Gruppen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>Inertia: squared distances, in all</source>
            <translation>Trägheit: Abstandsquadrate</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>inertia</source>
            <translation>Trägheit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lesson_side.py" />
            <source>What you draw, type or choose on this tab is not part of a lesson.</source>
            <translation>Was du auf dieser Seite zeichnest, tippst oder wählst, gehört nicht zur Lektion.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Forget gate</source>
            <translation>Vergesstor</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Hidden state</source>
            <translation>Verdeckter Zustand</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Input gate</source>
            <translation>Eingangstor</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Memory cell</source>
            <translation>Speicherzelle</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>New memory</source>
            <translation>Neuer Inhalt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Output gate</source>
            <translation>Ausgangstor</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It goes round in circles: “{words}”.</source>
            <translation>Es dreht sich im Kreis: „{words}“.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It learns from our stories again.</source>
            <translation>Es lernt wieder aus unseren Geschichten.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It learns from {name}: {words} words, of which {different} different ones are known.</source>
            <translation>Es lernt aus {name}: {words} Wörter, {different} verschiedene davon sind bekannt.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It writes by itself</source>
            <translation>Es schreibt von selbst</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It wrote {n} words.</source>
            <translation>Es hat {n} Wörter geschrieben.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Loss, nats per word</source>
            <translation>Verlust, Nat pro Wort</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Perplexity on held-out text</source>
            <translation>Perplexität im Testtext</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Press Play: every 100 steps it writes some words of its own here.</source>
            <translation>Drücke auf Start: Alle 100 Schritte schreibt es hier einige eigene Wörter.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Train on your own text</source>
            <translation>Mit eigenem Text trainieren</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Your own text</source>
            <translation>Dein eigener Text</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Your text</source>
            <translation>Dein Text</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>counting {perplexity}</source>
            <translation>Zählen {perplexity}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>perplexity</source>
            <translation>Perplexität</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>{name} can't be learned from: {reason}.</source>
            <translation>Lernen geht nicht aus {name}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>¶ new paragraph</source>
            <translation>¶ neuer Absatz</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>“ opens</source>
            <translation>„ öffnet</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>” closes</source>
            <translation>“ schließt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_lesson.py" />
            <source>The text that it learns from is not kept: the lesson's file can name it, or have it.</source>
            <translation>Der Text, aus dem es lernt, wird nicht aufgehoben; die Datei der Lektion kann ihn nennen oder enthalten.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>Counting</source>
            <translation>Zählen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>How far back</source>
            <translation>Reichweite</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>How much the first word still matters, %</source>
            <translation>Wie viel das erste Wort noch zählt, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>Share of the prediction that changes when the first word is another one, on held-out text</source>
            <translation>Anteil der Vorhersage, der sich mit einem anderen ersten Wort ändert, im Testtext</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>Side by side</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>What to look at</source>
            <translation>Was du ansehen willst</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>Word map</source>
            <translation>Wortkarte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>first principal component, {share}</source>
            <translation>erste Hauptkomponente, {share}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>getting ready</source>
            <translation>macht sich bereit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>no network, perplexity {perplexity}</source>
            <translation>kein Netz, Perplexität {perplexity}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>second principal component, {share}</source>
            <translation>zweite Hauptkomponente, {share}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>shipped, perplexity {perplexity}</source>
            <translation>mitgeliefert, Perplexität {perplexity}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>step {step}, perplexity {perplexity}</source>
            <translation>Schritt {step}, Perplexität {perplexity}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>thinking</source>
            <translation>denkt nach</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>words later</source>
            <translation>Wörter später</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>At {x:.2f} across, {y:.2f} up the score is {sum} = {score}</source>
            <translation>Bei {x:.2f} nach rechts, {y:.2f} nach oben ist der Wert {sum} = {score}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Draw the line anew</source>
            <translation>Linie neu ziehen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Find a pair</source>
            <translation>Ein Paar finden</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>It sees so many outliers</source>
            <translation>So viele Ausreißer sieht sie</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Move weight</source>
            <translation>Gewicht verschieben</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Objective: half of aᵀKa</source>
            <translation>Zielfunktion: Hälfte von aᵀKa</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Outside the line, %</source>
            <translation>Außerhalb der Linie, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Ring: bears some weight. Cross: bears all it can, an outlier</source>
            <translation>Ring: trägt etwas Gewicht. Kreuz: trägt alles, was geht, ein Ausreißer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>The pair of this step</source>
            <translation>Das Paar</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>This place is inside: score {score}.</source>
            <translation>Diese Stelle ist innen: Wert {score}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>This place is outside: score {score}.</source>
            <translation>Diese Stelle ist außen: Wert {score}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Which points bear weight</source>
            <translation>Wer Gewicht trägt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Who has a say</source>
            <translation>Wer mitredet</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>full weight</source>
            <translation>volles Gewicht</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>gives</source>
            <translation>gibt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>no weight</source>
            <translation>kein Gewicht</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>outside</source>
            <translation>außerhalb</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>point {number}</source>
            <translation>Punkt {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>points {giver} and {taker}</source>
            <translation>Punkte {giver} und {taker}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>score = sum − {rho}</source>
            <translation>Wert = Summe − {rho}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>some weight</source>
            <translation>etwas Gewicht</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>takes</source>
            <translation>nimmt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>{share} of what one may bear</source>
            <translation>{share} des Erlaubten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_lesson.py" />
            <source>These points can't be kept in a lesson, for they are too many or have too many numbers.</source>
            <translation>Diese Punkte passen in keine Lektion: Es sind zu viele, oder sie haben zu viele Zahlen.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_lesson.py" />
            <source>These points turn while they are learned from; those of the lesson will stand still.</source>
            <translation>Diese Punkte drehen sich beim Lernen; die der Lektion stehen still.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>It learns from 1 row of {name}.</source>
            <translation>Sie lernt von 1 Zeile aus {name}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>It learns from {n} rows of {name}.</source>
            <translation>Sie lernt von {n} Zeilen aus {name}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>Open a table</source>
            <translation>Tabelle öffnen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>Points to learn from</source>
            <translation>Punkte zum Lernen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>The lesson keeps these points as they are.</source>
            <translation>Die Lektion lässt diese Punkte, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>Your points</source>
            <translation>Deine Punkte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>A digit</source>
            <translation>Eine Ziffer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Bite</source>
            <translation>Biss</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Draw a digit</source>
            <translation>Zeichne eine Ziffer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Energy {energy}, free energy {free} nats.</source>
            <translation>Energie {energy}, freie Energie {free} Nat.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Energy, nats</source>
            <translation>Energie, Nat</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Free</source>
            <translation>Frei</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Free-energy gap, nats</source>
            <translation>Lücke der freien Energie, Nat</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Gibbs steps</source>
            <translation>Gibbs-Schritte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Given</source>
            <translation>Gegeben</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Hidden</source>
            <translation>Verdeckt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>How often hidden units are on, %</source>
            <translation>Wie oft verdeckte Einheiten an sind, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>It waits</source>
            <translation>Sie wartet</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Kept</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Mended</source>
            <translation>Repariert</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Or press the die for one.</source>
            <translation>Oder drücke den Würfel.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Press Gibbs step, or Run.</source>
            <translation>Drücke Gibbs-Schritt oder Los.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Pseudo-likelihood, nats</source>
            <translation>Pseudo-Likelihood, Nat</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Put a digit that it has never seen on the pad</source>
            <translation>Eine Ziffer aufs Feld legen, die sie nie gesehen hat</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Set three tenths of the pixels at random</source>
            <translation>Drei Zehntel der Pixel zufällig setzen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Take a side of the digit away; press again for another side</source>
            <translation>Eine Seite der Ziffer wegnehmen; noch einmal drücken für eine andere</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Unit {n} came on.</source>
            <translation>Einheit {n} ging an.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Unit {n} stayed off.</source>
            <translation>Einheit {n} blieb aus.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>What it makes of it</source>
            <translation>Was sie daraus macht</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Wrong when rebuilt, %</source>
            <translation>Falsch beim Nachbauen, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>a dream</source>
            <translation>ein Traum</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>dreams</source>
            <translation>träumt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>free</source>
            <translation>freie</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>gap</source>
            <translation>Lücke</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>hidden units</source>
            <translation>verdeckte Einheiten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>likelihood</source>
            <translation>Likelihood</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>not begun</source>
            <translation>nicht begonnen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>sees</source>
            <translation>sieht</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>A link changes by rate × (⟨v h⟩ seen − ⟨v h⟩ dreamt).</source>
            <translation>Eine Verbindung ändert sich um Rate × (⟨v h⟩ gesehen − ⟨v h⟩ geträumt).</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>All units</source>
            <translation>Alle Einheiten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>Fantasies</source>
            <translation>Fantasien</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>It dreams</source>
            <translation>Sie träumt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>It learns</source>
            <translation>Sie lernt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>Reconstructions</source>
            <translation>Nachgebaut</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>Which pictures</source>
            <translation>Welche Bilder</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>all pixels, whatever is hidden</source>
            <translation>alle Pixel zusammen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>at most {most}</source>
            <translation>höchstens {most}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>at temperature {temperature}</source>
            <translation>bei Temperatur {temperature}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>blue: ink, orange: none</source>
            <translation>blau: Tinte, orange: keine</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>pick one</source>
            <translation>wähle eine</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>seen, rebuilt: {error} wrong</source>
            <translation>gesehen, neu: {error} falsch</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>unit {number}</source>
            <translation>Einheit {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>unit {number}, and how often it is on</source>
            <translation>Einheit {number}, und wie oft sie an ist</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>unit {number}: on for {share}</source>
            <translation>Einheit {number}: bei {share} an</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>28 × 28, brush to hold</source>
            <translation>28 × 28, pinsle fest</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Back to what is given</source>
            <translation>Zurück zum Gegebenen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Do this to the whole picture</source>
            <translation>Mit dem ganzen Bild tun</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Gibbs step</source>
            <translation>Gibbs-Schritt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Hold: stays as given. Lean: more or less as given. Free: becomes what the machine likes.</source>
            <translation>Fest: bleibt wie gegeben. Locker: ungefähr wie gegeben. Frei: wird, was die Maschine mag.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Lean</source>
            <translation>Locker</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Run</source>
            <translation>Los</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>The way there</source>
            <translation>Der Weg dorthin</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>What your brush does</source>
            <translation>Was dein Pinsel tut</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>step by step</source>
            <translation>Schritt für Schritt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>step {step}</source>
            <translation>Schritt {step}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>the last {count} pictures</source>
            <translation>die letzten {count} Bilder</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>{n} free</source>
            <translation>{n} frei</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>{n} held</source>
            <translation>{n} fest</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_stage.py" />
            <source>Restore</source>
            <translation>Reparieren</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_walk.py" />
            <source>after 1 step</source>
            <translation>nach 1 Schritt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_walk.py" />
            <source>after {steps} steps</source>
            <translation>nach {steps} Schritten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_stage.py" />
            <source>Similar units together</source>
            <translation>Ähnliche Einheiten zusammen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_stage.py" />
            <source>Type a few words, and the numbers of a unit appear here.</source>
            <translation>Tippe ein paar Wörter, dann stehen hier die Zahlen einer Einheit.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_stage.py" />
            <source>What to show of the units</source>
            <translation>Was von den Einheiten gezeigt wird</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_stage.py" />
            <source>Which layer to look at</source>
            <translation>Welche Schicht gezeigt wird</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>before</source>
            <translation>vorher</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>forget gate</source>
            <translation>Vergesstor</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>input gate</source>
            <translation>Eingangstor</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>it says</source>
            <translation>es sagt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>memory</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>new memory</source>
            <translation>Neues</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>old memory</source>
            <translation>Altes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>output gate</source>
            <translation>Ausgangstor</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>state before</source>
            <translation>Zustand davor</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>unit {unit} at “{word}”: add up, then squeeze</source>
            <translation>Einheit {unit} bei „{word}“: addieren, dann stauchen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>unit {unit} at “{word}”: weigh, keep, add</source>
            <translation>Einheit {unit} bei „{word}“: wägen, behalten, addieren</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>word</source>
            <translation>Wort</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>word {n} of {all}</source>
            <translation>Wort {n} von {all}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Distance to the nearest node</source>
            <translation>Abstand zum nächsten Knoten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Neighbours torn apart, %</source>
            <translation>Getrennte Nachbarn, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Radius and rate</source>
            <translation>Radius und Rate</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Radius, nodes</source>
            <translation>Radius, Knoten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Rate: how far each node is pulled</source>
            <translation>Rate: Zug an jedem Knoten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>The net is</source>
            <translation>Das Netz ist</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>folded</source>
            <translation>gefaltet</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>radius</source>
            <translation>Radius</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>rate</source>
            <translation>Rate</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>torn</source>
            <translation>zerrissen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>waiting</source>
            <translation>bereit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Click to add a point, drag a node to pull the net</source>
            <translation>Klicke für einen Punkt, zieh einen Knoten, um am Netz zu ziehen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Hit map</source>
            <translation>Trefferkarte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Node {column} across, {row} up won 1 point.</source>
            <translation>Knoten {column} von links, {row} von unten gewann 1 Punkt.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Node {column} across, {row} up won {n} points.</source>
            <translation>Knoten {column} von links, {row} von unten gewann {n} Punkte.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Plane: {number}</source>
            <translation>Ebene: {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Prototypes</source>
            <translation>Prototypen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>U-matrix</source>
            <translation>U-Matrix</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Which map</source>
            <translation>Welche Karte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>any one, at random</source>
            <translation>irgendeinen, zufällig</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>distance to the neighbours</source>
            <translation>Abstand zu den Nachbarn</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>it wins</source>
            <translation>er gewinnt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>points won by each node</source>
            <translation>Punkte je Knoten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>this number of each node</source>
            <translation>diese Zahl jedes Knotens</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>what each node is like</source>
            <translation>wie jeder Knoten aussieht</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>{distance} away</source>
            <translation>{distance} entfernt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>{n} nodes wide now</source>
            <translation>jetzt {n} Knoten weit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>{share} of the way, less far out</source>
            <translation>{share} des Wegs, außen weniger</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>A bit of everything, so far.</source>
            <translation>Bisher von allem etwas.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Error of what it dreams up, stars</source>
            <translation>Fehler im Traum, Sterne</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Error on held-out ratings, stars</source>
            <translation>Fehler im Test, Sterne</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Give stars to hear yours.</source>
            <translation>Gib Sterne, dann hörst du deins.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>How much it expects people to like each kind. Give some stars, and it is about you.</source>
            <translation>Wie sehr andere jede Art wohl mögen. Gib ein paar Sterne, dann geht es um dich.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>It learns from {name}: {people} people and {items} things.</source>
            <translation>Sie lernt aus {name}: {people} Personen und {items} Dinge.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Learn from a ratings file</source>
            <translation>Aus Bewertungsdatei lernen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>More songs</source>
            <translation>Mehr Lieder</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Nothing is known about kinds in these ratings.</source>
            <translation>Über Arten ist bei diesen Bewertungen nichts bekannt.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Others love</source>
            <translation>Andere lieben</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Songs before</source>
            <translation>Lieder davor</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Songs: arrow keys choose one, 1 to 5 give it stars, 0 takes them away</source>
            <translation>Lieder: Pfeiltasten wählen eins, 1 bis 5 geben Sterne, 0 nimmt sie weg</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Take all stars away</source>
            <translation>Alle Sterne wegnehmen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Take some stars away to hear its advice.</source>
            <translation>Nimm Sterne weg, dann rät sie dir etwas.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Tracks</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You might love</source>
            <translation>Das könnte dir gefallen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You rated</source>
            <translation>Bewertet hast du</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a classical listener.</source>
            <translation>Du klingst, als hörtest du gern Klassik.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a country listener.</source>
            <translation>Du klingst, als hörtest du gern Country.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a hip-hop listener.</source>
            <translation>Du klingst, als hörtest du gern Hip-Hop.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a jazz listener.</source>
            <translation>Du klingst, als hörtest du gern Jazz.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a listener of {kind}.</source>
            <translation>Du klingst, als hörtest du gern {kind}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a rock listener.</source>
            <translation>Du klingst, als hörtest du gern Rock.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like an electronic listener.</source>
            <translation>Du klingst, als hörtest du gern Elektro.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Your taste</source>
            <translation>Dein Geschmack</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>song means {error}</source>
            <translation>Mittelwerte {error}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>{mean:.1f} stars ({more})</source>
            <translation>{mean:.1f} Sterne ({more})</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_lesson.py" />
            <source>1 to {most} and the name of a song on each line</source>
            <translation>in jeder Zeile 1 bis {most} und der Name eines Lieds</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_lesson.py" />
            <source>The ratings that it learns from are not kept; the lesson's file can name them.</source>
            <translation>Die Bewertungen, aus denen sie lernt, werden nicht aufgehoben; die Datei der Lektion kann sie nennen.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_lesson.py" />
            <source>song</source>
            <translation>Lied</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>Blue: the taste lifts the song. Orange: it lowers it.</source>
            <translation>Blau: Die Vorliebe hebt das Lied. Orange: Sie senkt es.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>From stars to songs</source>
            <translation>Von Sternen zu Liedern</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>It has no likings yet.</source>
            <translation>Sie mag noch nichts Bestimmtes.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>It lifts {ups} and lowers {downs}.</source>
            <translation>Sie hebt {ups} und senkt {downs}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>It lifts {ups}.</source>
            <translation>Sie hebt {ups}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>It lowers {downs}.</source>
            <translation>Sie senkt {downs}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>What each taste likes</source>
            <translation>Was jede Vorliebe mag</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{song}: taste {taste} lifts it by {by} stars.</source>
            <translation>{song}: Vorliebe {taste} hebt es um {by} Sterne.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{song}: taste {taste} lowers it by {by} stars.</source>
            <translation>{song}: Vorliebe {taste} senkt es um {by} Sterne.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{stars} stars (others {usual}), because you gave {given}.</source>
            <translation>{stars} Sterne (andere {usual}), denn du gabst {given}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{stars} stars, as from others ({usual}).</source>
            <translation>{stars} Sterne, wie von anderen ({usual}).</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{stars} to {song} ({more})</source>
            <translation>{stars} an {song} ({more})</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/tab.py" />
            <source>Curves</source>
            <translation>Kurven</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/tab.py" />
            <source>Go back, lower the rate</source>
            <translation>Zurück, mit kleinerer Lernrate</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/tab.py" />
            <source>It stopped</source>
            <translation>Es steht still</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/tab.py" />
            <source>Stage</source>
            <translation>Bühne</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/tab.py" />
            <source>The numbers ran away</source>
            <translation>Die Zahlen sind davongelaufen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/tab.py" />
            <source>Whole tab</source>
            <translation>Ganze Seite</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>All {n} heads</source>
            <translation>Alle {n} Köpfe</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Arcs</source>
            <translation>Bögen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Arithmetic</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Attention</source>
            <translation>Aufmerksamkeit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Block {block}, head {head}: “{word}” looks back at all a little.</source>
            <translation>Block {block}, Kopf {head}: „{word}“ blickt auf alle ein wenig zurück.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Block {block}, head {head}: “{word}” looks back at {others}.</source>
            <translation>Block {block}, Kopf {head}: „{word}“ blickt zurück auf {others}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Place</source>
            <translation>Position</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>The only head</source>
            <translation>Der einzige Kopf</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Type a few words, and the numbers appear here.</source>
            <translation>Tippe ein paar Wörter, dann stehen hier die Zahlen.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Vectors</source>
            <translation>Vektoren</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Which numbers of the words</source>
            <translation>Welche Zahlen der Wörter</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Who looks at whom</source>
            <translation>Wer blickt auf wen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Word</source>
            <translation>Wort</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Word + place</source>
            <translation>Wort + Position</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>“{word}” with {share}</source>
            <translation>„{word}“ mit {share}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>1 word</source>
            <translation>1 Wort</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>Query</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>Taken along</source>
            <translation>Mitgenommen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>The others</source>
            <translation>Die anderen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>by “{word}”</source>
            <translation>für „{word}“</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>e to (that − largest)</source>
            <translation>e hoch (… − Größtes)</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>its share</source>
            <translation>sein Anteil</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>mask: nothing later</source>
            <translation>Maske: nur vorher</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>of “{word}”</source>
            <translation>von „{word}“</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>query × key</source>
            <translation>Anfrage × Schlüssel</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>scale, mask, softmax</source>
            <translation>Skala, Maske, Softmax</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>sum: match</source>
            <translation>Summe: passt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>what it takes along</source>
            <translation>was es mitnimmt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>{n} words</source>
            <translation>{n} Wörter</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>÷ root of {size}</source>
            <translation>÷ Wurzel {size}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>÷ {sum}, all words</source>
            <translation>÷ {sum}, alle</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>“{asks}” asks, “{answers}” holds up its key</source>
            <translation>„{asks}“ fragt, „{answers}“ zeigt seinen Schlüssel</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>“{word}” takes from each word its share</source>
            <translation>„{word}“ nimmt von jedem Wort seinen Anteil</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>“{word}” takes from each word its share: {n} of {all} numbers</source>
            <translation>„{word}“ nimmt von jedem Wort seinen Anteil: {n} von {all} Zahlen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>“{word}”: scores become shares of 100 %</source>
            <translation>„{word}“: Werte werden zu Anteilen an 100 %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Bound</source>
            <translation>Schranke</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>How far its code is from where codes lie by themselves, N(0, 1).</source>
            <translation>Wie weit sein Code von dort weg ist, wo Codes von selbst liegen, N(0, 1).</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>How surprising the drawing is, given what is made of z: the sum over all pixels.</source>
            <translation>Wie überraschend die Zeichnung ist, verglichen mit dem, was aus z wird: die Summe über alle Pixel.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>KL, nats a digit</source>
            <translation>KL, Nat je Ziffer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Loss, nats a digit</source>
            <translation>Verlust, Nat je Ziffer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Minus both: the log likelihood of the drawing is at least that (with the mean over epsilon).</source>
            <translation>Minus beides: Die Log-Likelihood der Zeichnung ist mindestens so groß (im Mittel über Epsilon).</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Reconstruction</source>
            <translation>Nachbau</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Reconstruction, nats a digit</source>
            <translation>Nachbau, Nat je Ziffer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>kl</source>
            <translation>KL</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>reconstruction</source>
            <translation>Nachbau</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>1 more dimension is not shown: these two differ most among digits.</source>
            <translation>1 weitere Dimension fehlt hier: Diese zwei unterscheiden Ziffern am meisten.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>A plain autoencoder has no noise: z is the mean.</source>
            <translation>Ein einfacher Autoencoder hat kein Rauschen: z ist der Mittelwert.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>Drag z: the picture follows.</source>
            <translation>Ziehe z: Das Bild folgt.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>Draw another epsilon by lot</source>
            <translation>Ein anderes Epsilon auslosen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>Resample</source>
            <translation>Neu würfeln</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>You hold z. Resample gives it back.</source>
            <translation>Du hältst z. Neu würfeln gibt es zurück.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>{count} more dimensions are not shown: these two differ most among digits.</source>
            <translation>{count} weitere Dimensionen fehlen hier: Diese zwei unterscheiden Ziffern am meisten.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>Here</source>
            <translation>Hier</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>Manifold</source>
            <translation>Mannigfaltigkeit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>what is made of each place</source>
            <translation>was aus jedem Ort wird</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>{across} and {up} from −{half} to {half}</source>
            <translation>{across} und {up} von −{half} bis {half}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>{range}; the others are the drawing's</source>
            <translation>{range}; die anderen sind die der Zeichnung</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Bite bottom</source>
            <translation>Biss unten</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Bite left</source>
            <translation>Biss links</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Bite right</source>
            <translation>Biss rechts</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Bite top</source>
            <translation>Biss oben</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Damage and repair</source>
            <translation>Schaden und Reparatur</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Damaged</source>
            <translation>Beschädigt</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>How much</source>
            <translation>Wie viel</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>It is known what is missing: the rest stays, and after {rounds} rounds both fit together.</source>
            <translation>Man weiß, was fehlt: Der Rest bleibt, und nach {rounds} Runden passt beides zusammen.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Noise can be anywhere, so the whole picture is made anew from its code: what no digit has is gone.</source>
            <translation>Rauschen kann überall sein. Darum entsteht das ganze Bild neu aus seinem Code: Was keine Ziffer hat, ist weg.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Repaired</source>
            <translation>Repariert</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Repaired once</source>
            <translation>Einmal</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>What happens to the drawing</source>
            <translation>Was mit der Zeichnung geschieht</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>as it was</source>
            <translation>wie sie war</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>error {error}</source>
            <translation>Fehler {error}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>{count} times</source>
            <translation>{count}-mal</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>A VAE looks at thousands of digits without being told what they are. Three readers are told of a few: one sees the VAE's code, one the layer before it, one the pixels. Who reads new digits best?</source>
            <translation>Ein VAE sieht Tausende Ziffern ohne Namen. Drei Leser kennen von einigen den Namen: Einer sieht den Code des VAE, einer die Schicht davor, einer die Pixel. Wer liest neue Ziffern am besten?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>By pixels, %</source>
            <translation>An den Pixeln, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>By the layer before it, %</source>
            <translation>An der Schicht davor, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>Few labels</source>
            <translation>Wenige Namen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>Read right by the code, %</source>
            <translation>Richtig gelesen am Code, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>Repair</source>
            <translation>Reparatur</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>Walk</source>
            <translation>Weg</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>inner</source>
            <translation>innen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>Harder than {rank} of digits it never saw.</source>
            <translation>Schwerer als {rank} der Ziffern, die er nie sah.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>Is that a digit?</source>
            <translation>Ist das eine Ziffer?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>It rebuilds it</source>
            <translation>Er baut sie nach</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>Nearest to this z lies {digit}.</source>
            <translation>Diesem z am nächsten liegt {digit}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>No digit lies near this z: a hole.</source>
            <translation>Keine Ziffer liegt nahe bei diesem z: ein Loch.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>easily</source>
            <translation>leicht</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>fairly well</source>
            <translation>recht gut</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>hardly</source>
            <translation>kaum</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>with effort</source>
            <translation>mit Mühe</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>From A to B</source>
            <translation>Von A nach B</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>Keep A</source>
            <translation>A merken</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>Keep B</source>
            <translation>B merken</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>The drawing on the pad becomes {end}</source>
            <translation>Die Zeichnung auf dem Feld wird {end}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>The way on the plane</source>
            <translation>Der Weg auf der Ebene</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>The whole way</source>
            <translation>Der ganze Weg</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>drawn</source>
            <translation>gezeichnet</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>press a picture to go there</source>
            <translation>drücke ein Bild, um hinzugehen</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>{share} of the way</source>
            <translation>{share} des Wegs</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/attention.py" />
            <source>the last {n} of {all} words</source>
            <translation>die letzten {n} von {all} Wörtern</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>It is read while you draw.</source>
            <translation>Es liest gleich mit.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>Not sure</source>
            <translation>Nicht sicher</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>This looks like a</source>
            <translation>Das sieht aus wie eine</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>This looks like an</source>
            <translation>Das sieht aus wie eine</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>a {digit}</source>
            <translation>eine {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>an {digit}</source>
            <translation>eine {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>perhaps {first}, or {second}</source>
            <translation>vielleicht {first} oder {second}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>second guess: {digit}</source>
            <translation>zweite Wahl: {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>{percent} sure</source>
            <translation>{percent} sicher</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bit_pad.py" />
            <source>Arrow keys go from cell to cell, Enter sets or wipes it, Delete wipes all.</source>
            <translation>Pfeiltasten gehen von Feld zu Feld, Enter setzt oder löscht es, Entf löscht alles.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bit_pad.py" />
            <source>Pattern pad</source>
            <translation>Musterfeld</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>Began</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>Layer</source>
            <translation>Schicht</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>Steps learned</source>
            <translation>Gelernte Schritte</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>The architecture</source>
            <translation>Die Architektur</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>The model</source>
            <translation>Das Modell</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>This one, as it has learned so far.</source>
            <translation>Dieses hier, so weit es gelernt hat.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>Together</source>
            <translation>Zusammen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>What every model of this kind is built of.</source>
            <translation>Woraus jedes Modell dieser Art gebaut ist.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>from nothing</source>
            <translation>bei null</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>shape</source>
            <translation>Form</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/buttons.py" />
            <source>What there is to choose from</source>
            <translation>Was zur Wahl steht</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/canvas.py" />
            <source>Draw a digit here</source>
            <translation>Zeichne hier eine Ziffer</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/canvas.py" />
            <source>Draw a digit here. Delete clears the pad, Ctrl+Z takes the last stroke back.</source>
            <translation>Zeichne hier eine Ziffer. Entf leert das Feld, Strg+Z nimmt den letzten Strich zurück.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/canvas.py" />
            <source>Drawing pad</source>
            <translation>Zeichenfeld</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/card.py" />
            <source>Close {title}</source>
            <translation>{title} schließen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/close_up.py" />
            <source>More like it</source>
            <translation>Mehr davon</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/close_up.py" />
            <source>The picked picture</source>
            <translation>Das gewählte Bild</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/close_up.py" />
            <source>almost the same noise</source>
            <translation>fast dasselbe Rauschen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/close_up.py" />
            <source>from the one picked before, by mixing their noise</source>
            <translation>von der vorher gewählten, durch Mischen des Rauschens</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>0 … {most:.1f} nats</source>
            <translation>0 … {most:.1f} Nat</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>From the drawing to its code and back</source>
            <translation>Von der Zeichnung zum Code und zurück</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>Made of z</source>
            <translation>Aus z</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>Plane of codes</source>
            <translation>Ebene der Codes</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>Surprise</source>
            <translation>Überraschung</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>digits that it never saw</source>
            <translation>Ziffern, die er nie sah</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>{title}. The most surprising pixel has {most:.1f} nats.</source>
            <translation>{title}. Das überraschendste Pixel hat {most:.1f} Nat.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_numbers.py" />
            <source>How z is made</source>
            <translation>Wie z entsteht</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_numbers.py" />
            <source>deviation</source>
            <translation>Abweichung</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_numbers.py" />
            <source>epsilon</source>
            <translation>Epsilon</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_numbers.py" />
            <source>yours</source>
            <translation>deins</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/column_choice.py" />
            <source>And {n} more.</source>
            <translation>Und {n} weitere.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/column_choice.py" />
            <source>Use these columns</source>
            <translation>Diese Spalten nehmen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>Back to all mix-ups</source>
            <translation>Zurück zu allen Verwechslungen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>Mix-ups: what digits are, and what they are read as</source>
            <translation>Verwechslungen: was Ziffern sind und als was sie gelesen werden</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>read as</source>
            <translation>gelesen als</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>what it is</source>
            <translation>was es ist</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>{label}, read as {read}</source>
            <translation>{label}, gelesen als {read}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>{number} × {label}, read as {read}</source>
            <translation>{number} × {label}, gelesen als {read}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>{n} of {all}: {what}</source>
            <translation>{n} von {all}: {what}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>{wrong} of {all} mixed up</source>
            <translation>{wrong} von {all} verwechselt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/curves.py" />
            <source>Curves: {titles}</source>
            <translation>Kurven: {titles}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/figures.py" />
            <source>Numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/gan_flow.py" />
            <source>Real?</source>
            <translation>Echt?</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/gan_flow.py" />
            <source>Yours {yours} real, made up {made} real</source>
            <translation>Deine {yours} echt, erfundene {made} echt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/group_bars.py" />
            <source>{share} here</source>
            <translation>hier {share}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/guide.py" />
            <source>Things to try</source>
            <translation>Zum Ausprobieren</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/habits.py" />
            <source>itself</source>
            <translation>sich selbst</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/habits.py" />
            <source>the start</source>
            <translation>der Anfang</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/habits.py" />
            <source>the word before</source>
            <translation>das Wort davor</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/habits.py" />
            <source>two words before</source>
            <translation>zwei Wörter davor</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heads.py" />
            <source>All heads</source>
            <translation>Alle Köpfe</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heads.py" />
            <source>Block {block}, head {head}</source>
            <translation>Block {block}, Kopf {head}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heads.py" />
            <source>Head</source>
            <translation>Kopf</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heads_layout.py" />
            <source>Head {number}</source>
            <translation>Kopf {number}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_layout.py" />
            <source>the first {n} of {all} units</source>
            <translation>die ersten {n} von {all} Einheiten</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>No unit is higher or lower over “{words}” than elsewhere</source>
            <translation>Keine Einheit ist über „{words}“ höher oder tiefer als sonst</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Point at a square to read it. Drag over words to mark a phrase.</source>
            <translation>Zeige auf ein Feld, um es zu lesen. Ziehe über Wörter, um sie zu markieren.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Type a few words</source>
            <translation>Tippe ein paar Wörter</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Units higher over “{words}” than elsewhere: {units}</source>
            <translation>Über „{words}“ höher als sonst: Einheiten {units}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Units lower over “{words}” than elsewhere: {units}</source>
            <translation>Über „{words}“ tiefer als sonst: Einheiten {units}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Units over words</source>
            <translation>Einheiten über Wörtern</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>lower: {units}</source>
            <translation>tiefer: {units}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>unit {unit} at “{word}”: {value}</source>
            <translation>Einheit {unit} bei „{word}“: {value}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/knobs.py" />
            <source>Another value starts the machine again.</source>
            <translation>Ein anderer Wert lässt die Maschine neu beginnen.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/knobs.py" />
            <source>Back to defaults</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/knobs.py" />
            <source>Knobs</source>
            <translation>Regler</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/knobs.py" />
            <source>More knobs</source>
            <translation>Mehr Regler</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/knobs.py" />
            <source>Opens the other knobs.</source>
            <translation>Öffnet die anderen Regler.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/landscape.py" />
            <source>framed: row {row}, column {column}</source>
            <translation>eingerahmt: Zeile {row}, Spalte {column}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/landscape.py" />
            <source>from {low} to {high}</source>
            <translation>von {low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/landscape.py" />
            <source>row {row}, column {column}: {value}</source>
            <translation>Zeile {row}, Spalte {column}: {value}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/latent_paint.py" />
            <source>from {low}</source>
            <translation>von {low}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/latent_paint.py" />
            <source>to {high}</source>
            <translation>bis {high}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/latent_plane.py" />
            <source>Arrow keys move z.</source>
            <translation>Pfeiltasten bewegen z.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/latent_plane.py" />
            <source>z is {across} across, {up} up.</source>
            <translation>z liegt {across} quer, {up} hoch.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>has not begun to learn</source>
            <translation>lernt noch nicht</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>unit {i}: {share} on</source>
            <translation>Einheit {i}: {share} an</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>{layer}: all units</source>
            <translation>{layer}: alle Einheiten</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>{share} are on</source>
            <translation>{share} sind an</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>{shown} of {units} units</source>
            <translation>{shown} von {units} Einheiten</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layers.py" />
            <source>Show or hide: {layer}</source>
            <translation>Zeigen oder verbergen: {layer}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layers.py" />
            <source>What is shown</source>
            <translation>Was zu sehen ist</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_card.py" />
            <source>About this machine</source>
            <translation>Über diese Maschine</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>Save the lesson ...</source>
            <translation>Lektion speichern ...</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>The lesson begins with what is on the screen now: this tab, its seed and its knobs. Say what pupils are to read, and what they may use: each control can be used (eye), locked (lock) or gone.</source>
            <translation>Die Lektion beginnt mit dem, was jetzt zu sehen ist: dieser Seite, ihrem Startwert und ihren Reglern. Gib an, was die Klasse lesen soll und was sie benutzen darf: Jedes Bedienelement ist frei (Auge), gesperrt (Schloss) oder weg.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>The rest</source>
            <translation>Der Rest</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>Title of the lesson</source>
            <translation>Titel der Lektion</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>What pupils read</source>
            <translation>Was die Klasse liest</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>{what}: pupils don't see it</source>
            <translation>{what}: nicht zu sehen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>{what}: pupils see it and can't change it</source>
            <translation>{what}: sichtbar, aber gesperrt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>{what}: pupils use it</source>
            <translation>{what}: frei benutzbar</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/letter_bars.py" />
            <source>Of all times that a letter occurs, how many each state says</source>
            <translation>Wie oft jeder Zustand einen Buchstaben sagt, von allen Malen, die er vorkommt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/letter_bars.py" />
            <source>Which state says which letters</source>
            <translation>Welcher Zustand welche Buchstaben sagt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/letter_bars.py" />
            <source>does not occur</source>
            <translation>kommt nicht vor</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/letter_bars.py" />
            <source>{letter}, a vowel: {told}</source>
            <translation>{letter}, ein Vokal: {told}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/line_chart_paint.py" />
            <source>Nothing measured yet</source>
            <translation>Noch nichts gemessen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lines.py" />
            <source>step {n}</source>
            <translation>Schritt {n}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lines.py" />
            <source>steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/locks.py" />
            <source>Locked by the lesson.</source>
            <translation>Von der Lektion gesperrt.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Emissions</source>
            <translation>Emissionen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Estimated and true tables</source>
            <translation>Geschätzte und wahre Tabellen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Nobody knows the true model of these observations</source>
            <translation>Das wahre Modell dieser Beobachtungen kennt niemand</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Point at a cell to compare</source>
            <translation>Zeige auf eine Zelle, um zu vergleichen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Transitions</source>
            <translation>Übergänge</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>estimated</source>
            <translation>geschätzt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>starts in {state}</source>
            <translation>Start: {state}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>{state} shows {symbol}</source>
            <translation>{state} zeigt {symbol}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>{state} to {other}</source>
            <translation>{state} zu {other}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>{title}: {own}, true {true}</source>
            <translation>{title}: {own}, wahr {true}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/network.py" />
            <source>Blue ink spoke for the answer, orange ink against it.</source>
            <translation>Blaue Tinte sprach für die Antwort, orange dagegen.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/network.py" />
            <source>Point at any square to see what feeds it.</source>
            <translation>Zeig auf ein Kästchen: Was speist es?</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/network.py" />
            <source>The network</source>
            <translation>Das Netz</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/network.py" />
            <source>no drawing yet</source>
            <translation>noch keine Zeichnung</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/network_paint.py" />
            <source>always
0</source>
            <translation>immer
0</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/network_paint.py" />
            <source>always 0</source>
            <translation>immer 0</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/numbers.py" />
            <source>not a number</source>
            <translation>keine Zahl</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Back to its world</source>
            <translation>Zurück zur Welt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Click some, or generate</source>
            <translation>Klicke welche an oder erzeuge</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Generate</source>
            <translation>Erzeugen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Hide the states</source>
            <translation>Zustände verbergen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>How many</source>
            <translation>Wie viele</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>How many observations the model makes</source>
            <translation>Wie viele Beobachtungen das Modell erzeugt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Learn from these</source>
            <translation>Davon lernen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Make one observation</source>
            <translation>Eine Beobachtung erzeugen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>See what an observer sees: symbols, and nothing of the states</source>
            <translation>Sieh, was ein Beobachter sieht: Symbole, aber keine Zustände</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Take the last one back</source>
            <translation>Letzte zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Your observations</source>
            <translation>Deine Beobachtungen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/odd_ones.py" />
            <source>Another scribble, another made digit, another real one</source>
            <translation>Anderes Gekritzel, eine andere künstliche und eine andere echte Ziffer</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/odd_ones.py" />
            <source>Others</source>
            <translation>Andere</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/odd_ones.py" />
            <source>odd: {share}</source>
            <translation>seltsam: {share}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/odd_ones.py" />
            <source>usual: {share}</source>
            <translation>üblich: {share}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pad.py" />
            <source>28 × 28 pixels, fitted to 20 × 20, centred on its mass</source>
            <translation>28 × 28 Pixel, eingepasst in 20 × 20, um den Schwerpunkt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pad.py" />
            <source>Clear the pad</source>
            <translation>Feld leeren</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pad.py" />
            <source>Eraser</source>
            <translation>Radiergummi</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pad.py" />
            <source>Pencil</source>
            <translation>Stift</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pad.py" />
            <source>Undo the last stroke</source>
            <translation>Letzten Strich zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pad.py" />
            <source>What it sees</source>
            <translation>Was es sieht</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pages.py" />
            <source>What to show</source>
            <translation>Was du zeigen willst</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>A text of {words}, beginning: {beginning} ...</source>
            <translation>Ein Text ({words}), er beginnt: {beginning} …</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Back to our stories</source>
            <translation>Zurück zu unseren Geschichten</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>How much of the file is read</source>
            <translation>Wie viel der Datei gelesen ist</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Only the first {n} characters were taken.</source>
            <translation>Nur die ersten {n} Zeichen wurden übernommen.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Open a file ...</source>
            <translation>Datei öffnen …</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Paste or type a text of at least {least} words, or open a file. It stays in this computer's memory, and is saved only with a model that you save.</source>
            <translation>Füge einen Text von mindestens {least} Wörtern ein, tippe ihn oder öffne eine Datei. Er bleibt im Speicher dieses Computers und wird nur mit einem Modell gespeichert, das du speicherst.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Paste or type here</source>
            <translation>Hier einfügen oder tippen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Start over</source>
            <translation>Von vorn</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Train on it</source>
            <translation>Damit trainieren</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pattern_odds.py" />
            <source>There are no patterns.</source>
            <translation>Es gibt keine Muster.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pattern_odds.py" />
            <source>full bar: {share}</source>
            <translation>voller Balken: {share}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pattern_odds.py" />
            <source>number {number}: {told}</source>
            <translation>Nummer {number}: {told}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/phases.py" />
            <source>{n}. {title}, done</source>
            <translation>{n}. {title}, erledigt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/phases.py" />
            <source>{n}. {title}, now</source>
            <translation>{n}. {title}, jetzt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/phases.py" />
            <source>{n}. {title}, to come</source>
            <translation>{n}. {title}, kommt noch</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/picture_tiles.py" />
            <source>chosen</source>
            <translation>gewählt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_cloth.py" />
            <source>nearest node</source>
            <translation>nächster Knoten</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_cloth.py" />
            <source>this point</source>
            <translation>dieser Punkt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_editor.py" />
            <source>Arrow keys move a cross, Space or Enter use the tool there, Delete erases.</source>
            <translation>Pfeiltasten bewegen ein Kreuz, Leertaste oder Enter nutzen dort das Werkzeug, Entf radiert.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_editor.py" />
            <source>Insert adds a centre.</source>
            <translation>Einfg fügt ein Zentrum hinzu.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_sets.py" />
            <source>From life</source>
            <translation>Aus dem Leben</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_sets.py" />
            <source>Open a table ...</source>
            <translation>Tabelle öffnen ...</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_sets.py" />
            <source>Your own</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Brush</source>
            <translation>Pinsel</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Click to set a point</source>
            <translation>Klicke, um einen Punkt zu setzen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Drag a point to move it</source>
            <translation>Zieh einen Punkt, um ihn zu bewegen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Drag over points to erase them</source>
            <translation>Zieh über Punkte, um sie zu löschen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Drag to spray points</source>
            <translation>Zieh, um Punkte zu sprühen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Erase all points</source>
            <translation>Alle Punkte löschen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>More sets</source>
            <translation>Mehr Daten</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Move</source>
            <translation>Ziehen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>Add a word</source>
            <translation>Ein Wort</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>Keep going</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>That is all it can hold: {n} characters.</source>
            <translation>Mehr passt nicht hinein: {n} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>Train on your own text…</source>
            <translation>Mit eigenem Text trainieren…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>Use your own text…</source>
            <translation>Eigenen Text nehmen…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>are new to it; it reads on.</source>
            <translation>sind ihm neu; es liest weiter.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>is new to it; it reads on.</source>
            <translation>ist ihm neu; es liest weiter.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>last {most} of {used}</source>
            <translation>letzte {most}/{used}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>{used} of {most} words</source>
            <translation>{used} von {most} Wörtern</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rails.py" />
            <source>1 step a second</source>
            <translation>1 Schritt je Sekunde</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rails.py" />
            <source>Go back to an earlier moment of the run; Play goes on from there</source>
            <translation>Geh zu einem früheren Augenblick zurück; mit „Start“ geht es von dort weiter</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rails.py" />
            <source>How many steps it learns in a second</source>
            <translation>Wie viele Schritte es in einer Sekunde lernt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rails.py" />
            <source>as fast as it goes</source>
            <translation>so schnell es geht</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rails.py" />
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rails.py" />
            <source>{n} a second</source>
            <translation>{n} je Sekunde</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>A draw.</source>
            <translation>Unentschieden.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>A frame of teal: you were right. Orange: you were wrong.</source>
            <translation>Rahmen türkis: Du hattest recht. Orange: Du lagst falsch.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Fake (F)</source>
            <translation>Unecht (F)</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Half of the pictures are real. The discriminator has already decided; you see how after you have.</source>
            <translation>Die Hälfte der Bilder ist echt. Der Diskriminator hat schon entschieden; wie, siehst du nach deiner Wahl.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>It is real.</source>
            <translation>Sie ist echt.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>It was made.</source>
            <translation>Sie ist künstlich.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Next (N)</source>
            <translation>Weiter (N)</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Picture {number} of {all} is to be {digit}. Is it real, or was it made?</source>
            <translation>Bild {number} von {all} soll {digit} sein. Ist es echt oder künstlich?</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Play again (N)</source>
            <translation>Noch einmal (N)</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Played so far</source>
            <translation>Bisher gespielt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Real (R)</source>
            <translation>Echt (R)</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>The discriminator took it for made, {sure} sure.</source>
            <translation>Der Diskriminator hielt sie für künstlich, {sure} sicher.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>The discriminator took it for real, {sure} sure.</source>
            <translation>Der Diskriminator hielt sie für echt, {sure} sicher.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>The discriminator wins.</source>
            <translation>Der Diskriminator gewinnt.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>The next picture is coming ...</source>
            <translation>Das nächste Bild kommt ...</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>You were right.</source>
            <translation>Du hattest recht.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>You were wrong.</source>
            <translation>Du lagst falsch.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>You win!</source>
            <translation>Du gewinnst!</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>You {yours}, discriminator {its} of {all}.</source>
            <translation>Du {yours}, Diskriminator {its} von {all}.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rivals.py" />
            <source>Answers compared</source>
            <translation>Antworten im Vergleich</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/row_editor.py" />
            <source>Probability</source>
            <translation>Wahrscheinlichkeit</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/row_editor.py" />
            <source>The others of this row grow or shrink with it, so that together they stay at 1.</source>
            <translation>Die anderen dieser Zeile ändern sich mit, sodass die Summe 1 bleibt.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/set_knobs.py" />
            <source>How far points stray from the shape.</source>
            <translation>Wie weit Punkte von der Form abweichen.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/set_knobs.py" />
            <source>How many points there are.</source>
            <translation>Wie viele Punkte es gibt.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>After “{question}”:</source>
            <translation>Nach „{question}“:</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>Bold: only this machine offers it</source>
            <translation>Fett: bietet nur diese Maschine</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>Chosen: {name}, {candidate}</source>
            <translation>Gewählt: {name}, {candidate}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>The same question, asked of every machine</source>
            <translation>Dieselbe Frage an alle Maschinen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>What comes first?</source>
            <translation>Was kommt zuerst?</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side_paint.py" />
            <source>this one</source>
            <translation>hier</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>Cell {n}</source>
            <translation>Zelle {n}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>C{n}</source>
            <translation>Z{n}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>Hidden {n}</source>
            <translation>Verdeckte {n}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>H{n}</source>
            <translation>V{n}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>p(on) = {chance:.2f}</source>
            <translation>p(an) = {chance:.2f}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>p(on) = σ({sum} / {temperature}) = {chance:.2f}</source>
            <translation>p(an) = σ({sum} / {temperature}) = {chance:.2f}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} goes off</source>
            <translation>{unit} geht aus</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} goes on</source>
            <translation>{unit} geht an</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} hears {sum} and goes off</source>
            <translation>{unit} hört {sum} und geht aus</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} hears {sum} and goes on</source>
            <translation>{unit} hört {sum} und geht an</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} is held off</source>
            <translation>{unit} bleibt aus</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} is held off; click to let it go</source>
            <translation>{unit} bleibt aus; klicke zum Loslassen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} is held on</source>
            <translation>{unit} bleibt an</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} is held on; click to hold it off</source>
            <translation>{unit} bleibt an; klicke für aus</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit}: on in {share}</source>
            <translation>{unit}: zu {share} an</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit}: on in {share} of dreams</source>
            <translation>{unit}: in {share} der Träume an</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit}: on in {share} of its dreams; click to hold it</source>
            <translation>{unit}: in {share} der Träume an; klicke zum Halten</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/star_rows.py" />
            <source>Your stars: none yet</source>
            <translation>Deine Sterne: noch keine</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/star_rows.py" />
            <source>Your stars: {list}</source>
            <translation>Deine Sterne: {list}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/star_rows.py" />
            <source>{song}: it expects {stars}</source>
            <translation>{song}: Sie erwartet {stars}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/star_rows.py" />
            <source>{song}: you gave {stars}</source>
            <translation>{song}: Du gabst {stars}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>Click an arrow or a bar to change it</source>
            <translation>Klicke auf einen Pfeil oder Balken, um ihn zu ändern</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>It is in {state}.</source>
            <translation>Es ist im Zustand: {state}.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>It shows {symbol}.</source>
            <translation>Es zeigt {symbol}.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>The model: states, where they lead, and what they show</source>
            <translation>Das Modell: Zustände, wohin sie führen und was sie zeigen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>This is all an observer sees: the states stay hidden</source>
            <translation>Mehr sieht ein Beobachter nicht: Die Zustände bleiben verborgen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph_parts.py" />
            <source>From {state} to itself</source>
            <translation>Von {state} zu sich selbst</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph_parts.py" />
            <source>From {state} to {other}</source>
            <translation>Von {state} zu {other}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph_parts.py" />
            <source>It starts in {state}</source>
            <translation>Es beginnt mit: {state}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph_parts.py" />
            <source>{title}: p = {p}</source>
            <translation>{title}: p = {p}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Below each one: the likeliest state</source>
            <translation>Darunter: der wahrscheinlichste Zustand</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Below each one: the likeliest state, then the true one</source>
            <translation>Darunter: der wahrscheinlichste Zustand, dann der wahre</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Likeliest: {state}{sure}</source>
            <translation>Am wahrscheinlichsten: {state}{sure}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Moment {n}: {symbol}</source>
            <translation>Moment {n}: {symbol}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Truly: {state}</source>
            <translation>In Wahrheit: {state}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>At a score</source>
            <translation>Bei einem Wert</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>At a step</source>
            <translation>Bei einem Schritt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>Stop at this score</source>
            <translation>Bei diesem Wert anhalten</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>Stop at this step</source>
            <translation>Bei diesem Schritt anhalten</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>Stops the run by itself.</source>
            <translation>Hält den Lauf von selbst an.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>The score that is watched</source>
            <translation>Der Wert, auf den geachtet wird</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>When it gets no better</source>
            <translation>Wenn nichts besser wird</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/symbol_keys.py" />
            <source>Observations, letter by letter</source>
            <translation>Beobachtungen, Buchstabe für Buchstabe</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/symbol_keys.py" />
            <source>Observed: {name}</source>
            <translation>Beobachtet: {name}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/symbol_keys.py" />
            <source>Type letters here</source>
            <translation>Hier Buchstaben tippen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>1 song</source>
            <translation>1 Lied</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>From your stars to songs that you might love</source>
            <translation>Von deinen Sternen zu Liedern, die dir gefallen könnten</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>Give stars to a few songs on the left.</source>
            <translation>Gib links einigen Liedern Sterne.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>It expects</source>
            <translation>Sie erwartet</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>It expects: nothing yet</source>
            <translation>Sie erwartet: noch nichts</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>It expects: {list}</source>
            <translation>Sie erwartet: {list}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>Point at a taste to see what it likes, or at a song on the right to see why it is there.</source>
            <translation>Zeige auf eine Vorliebe, um zu sehen, was sie mag, oder rechts auf ein Lied, um zu sehen, warum es da steht.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>Taste {taste} is {share} on; without your stars {usual}.</source>
            <translation>Vorliebe {taste} ist zu {share} an; ohne deine Sterne {usual}.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>Tastes</source>
            <translation>Vorlieben</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>You gave</source>
            <translation>Du gabst</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>You gave {stars} to {song}: blue tastes are turned on by that, orange ones off.</source>
            <translation>Du gabst {song} {stars}: Das schaltet blaue Vorlieben an, orange aus.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>stars, the best first</source>
            <translation>Sterne, beste zuerst</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>{count} hidden units</source>
            <translation>{count} verdeckte Einheiten</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>{count} songs</source>
            <translation>{count} Lieder</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>{count} units</source>
            <translation>{count} Einheiten</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>{song}, 1 star</source>
            <translation>{song}, 1 Stern</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>{song}, {stars} stars</source>
            <translation>{song}, {stars} Sterne</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/tiles.py" />
            <source>Held-out digits</source>
            <translation>Testziffern</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/tiles.py" />
            <source>digits it never trained on</source>
            <translation>Ziffern, die es nie geübt hat</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/tiles.py" />
            <source>{label}, not tested yet</source>
            <translation>{label}, noch nicht geprüft</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/tiles.py" />
            <source>{n} right</source>
            <translation>{n} richtig</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>Back to the trained model</source>
            <translation>Zurück zum trainierten Modell</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>Forget this run and open the model that was trained before</source>
            <translation>Diesen Lauf vergessen und das fertig trainierte Modell öffnen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>New seed</source>
            <translation>Neuer Startwert</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>New seed ({seed})</source>
            <translation>Neuer Startwert ({seed})</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>Other ways to start again</source>
            <translation>Andere Arten, von vorn zu beginnen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>Same seed</source>
            <translation>Derselbe Startwert</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>Same seed ({seed})</source>
            <translation>Derselbe Startwert ({seed})</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>The same seed gives the same run. Type another one to start again with it.</source>
            <translation>Derselbe Startwert ergibt denselben Lauf. Tippe einen anderen ein, um damit neu zu beginnen.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis.py" />
            <source>Nothing to compute yet</source>
            <translation>Noch nichts zu rechnen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis.py" />
            <source>Trellis: moments from left to right, a row for each state</source>
            <translation>Trellis: Momente von links nach rechts, eine Zeile für jeden Zustand</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis.py" />
            <source>{pass_}, moment {moment}, {state}: {value}</source>
            <translation>{pass_}, Moment {moment}, {state}: {value}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_layout.py" />
            <source>observed</source>
            <translation>gesehen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_layout.py" />
            <source>truly</source>
            <translation>wahr</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>1 smaller one</source>
            <translation>1 kleineres</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Divided by the sum of the column, {scale}, so that it stays near 1: {value}</source>
            <translation>Geteilt durch die Summe der Spalte, {scale}, damit es nahe 1 bleibt: {value}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Divided by {scale}, as the next column was going forward: {value}</source>
            <translation>Geteilt durch {scale}, wie vorwärts die nächste Spalte: {value}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>How likely it was {state} here, what came before and after considered</source>
            <translation>Wie wahrscheinlich hier {state} war, bei allem, was davor und danach kam</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Nats</source>
            <translation>Nat</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Nats. The best way comes from {state}</source>
            <translation>Nat. Der beste Weg kommt von {state}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Nothing comes after the last observation</source>
            <translation>Nach der letzten Beobachtung kommt nichts</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>max({ways}) + log {b}</source>
            <translation>max({ways}) + log {b}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>{n} smaller ones</source>
            <translation>{n} kleinere</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>Arrow keys go from cell to cell; Enter marks a pixel of what is given.</source>
            <translation>Pfeiltasten gehen von Zelle zu Zelle; Enter markiert ein Pixel des Gegebenen.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>Restored</source>
            <translation>Repariert</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>What it is given, its hidden units, and what it makes of it</source>
            <translation>Was sie bekommt, ihre verdeckten Einheiten und was sie daraus macht</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>unit {number}, {share} likely</source>
            <translation>Einheit {number}, zu {share}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>{on} of {all} on</source>
            <translation>{on} von {all} an</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>Draw a digit, and the numbers of this unit appear here.</source>
            <translation>Zeichne eine Ziffer, dann erscheinen hier die Zahlen dieser Einheit.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>Inside one unit</source>
            <translation>In einer Einheit</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>Next view</source>
            <translation>Nächste Ansicht</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>Previous view</source>
            <translation>Vorige Ansicht</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>Slide</source>
            <translation>Gleiten</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>Stop sliding</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>The numbers of this unit</source>
            <translation>Die Zahlen dieser Einheit</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/where.py" />
            <source>+ for it</source>
            <translation>+ dafür</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/where.py" />
            <source>+ for {digit}</source>
            <translation>+ für {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/where.py" />
            <source>− against it</source>
            <translation>− dagegen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/where.py" />
            <source>− against {digit}</source>
            <translation>− gegen {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>1 other word</source>
            <translation>1 anderes Wort</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Chosen: {label}.</source>
            <translation>Gewählt: {label}.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Click a word to take it</source>
            <translation>Klicke ein Wort an, um es zu nehmen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Click to take it</source>
            <translation>Anklicken zum Nehmen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>It answers while you type.</source>
            <translation>Es antwortet, während du tippst.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Next comes</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Type something</source>
            <translation>Tippe etwas</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>thin bar: at 1.0</source>
            <translation>dünn: bei 1.0</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>{n} other words</source>
            <translation>{n} andere Wörter</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>{n} others</source>
            <translation>{n} andere</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_arcs.py" />
            <source>How much one word looks at the words before it</source>
            <translation>Wie sehr ein Wort auf die Wörter davor blickt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_arcs.py" />
            <source>No words yet</source>
            <translation>Noch keine Wörter</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_arcs.py" />
            <source>“{word}” looks at nothing</source>
            <translation>„{word}“ blickt auf nichts</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_arcs.py" />
            <source>“{word}” looks at {others}</source>
            <translation>„{word}“ blickt auf {others}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_line.py" />
            <source>… 1 word before</source>
            <translation>… 1 Wort davor</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_line.py" />
            <source>… {n} words before</source>
            <translation>… {n} Wörter davor</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>Map of words</source>
            <translation>Karte der Wörter</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>The words gather here as soon as it knows some</source>
            <translation>Hier sammeln sich die Wörter, sobald es welche kennt</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>brought out: {words}</source>
            <translation>hervorgehoben: {words}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>near it: {words}</source>
            <translation>in der Nähe: {words}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>pointing at {word}</source>
            <translation>gezeigt: {word}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/words_panel.py" />
            <source>Learn from them</source>
            <translation>Davon lernen</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/words_panel.py" />
            <source>Write a word for each observation, with blanks between them: sun sun rain sun rain rain …</source>
            <translation>Schreib für jede Beobachtung ein Wort, mit Leerzeichen dazwischen: Sonne Sonne Regen Sonne Regen Regen …</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/words_panel.py" />
            <source>sun sun rain …</source>
            <translation>Sonne Sonne Regen …</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/words_panel.py" />
            <source>{n} words, {different} different ones</source>
            <translation>{n} Wörter, {different} verschiedene</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/writings.py" />
            <source>Press Play: every 100 steps it writes a few words here.</source>
            <translation>Drücke auf Start: Alle 100 Schritte schreibt es hier ein paar Wörter.</translation>
        </message>
    </context>
</TS>
