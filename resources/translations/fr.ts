<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>playground</name>
        <message>
            <location filename="../../playground/app/files.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../playground/app/files.py" />
            <source>Models (*.safetensors)</source>
            <translation>Modèles (*.safetensors)</translation>
        </message>
        <message>
            <location filename="../../playground/app/files.py" />
            <source>Pictures (*.png)</source>
            <translation>Images (*.png)</translation>
        </message>
        <message>
            <location filename="../../playground/app/files.py" />
            <source>Tables (*.csv)</source>
            <translation>Tableaux (*.csv)</translation>
        </message>
        <message>
            <location filename="../../playground/app/header.py" />
            <source>Dark theme</source>
            <translation>Couleurs sombres</translation>
        </message>
        <message>
            <location filename="../../playground/app/header.py" />
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <location filename="../../playground/app/header.py" />
            <source>Light theme</source>
            <translation>Couleurs claires</translation>
        </message>
        <message>
            <location filename="../../playground/app/header.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../../playground/app/header.py" />
            <source>Playground</source>
            <translation>Playground</translation>
        </message>
        <message>
            <location filename="../../playground/app/language_choice.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>End the lesson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Lessons (*.toml)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Open a lesson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Open a lesson ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Save as lesson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Save as lesson ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Save the lesson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Saved {name}.</source>
            <translation>{name} est enregistré.</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>This lesson can't be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>What goes in is kept, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>{name} can't be saved: {reason}.</source>
            <translation>{name} ne peut pas être enregistré : {reason}.</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Blueprint</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Largest text</source>
            <translation>Très grand texte</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Normal text</source>
            <translation>Texte normal</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Open a model</source>
            <translation>Ouvrir un modèle</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Reduce motion</source>
            <translation>Moins d’animations</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Save a picture of</source>
            <translation>Enregistrer une image de</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Save the curves as a table</source>
            <translation>Enregistrer les courbes en tableau</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Save the model</source>
            <translation>Enregistrer le modèle</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>Save {title}</source>
            <translation>Enregistrer l’image : {title}</translation>
        </message>
        <message>
            <location filename="../../playground/app/menu.py" />
            <source>{title} (a folder)</source>
            <translation>{title} (dossier)</translation>
        </message>
        <message>
            <location filename="../../playground/app/window.py" />
            <source>Getting ready ...</source>
            <translation>Préparation ...</translation>
        </message>
        <message>
            <location filename="../../playground/app/window.py" />
            <source>This tab can't be built; the log says why. The other tabs work.</source>
            <translation>Cet onglet ne peut pas se construire ; le journal dit pourquoi. Les autres onglets marchent.</translation>
        </message>
        <message>
            <location filename="../../playground/app/window.py" />
            <source>This tab can't be shown; the log says why. The other tabs work.</source>
            <translation>Cet onglet ne peut pas s’afficher ; le journal dit pourquoi. Les autres onglets marchent.</translation>
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
            <translation>Groupes</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Deep belief</source>
            <translation>Deep belief</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Digit GAN</source>
            <translation>GAN à chiffres</translation>
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
            <translation>Générateurs</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>HMM</source>
            <translation>HMM</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Images</source>
            <translation>Images</translation>
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
            <translation>SVM à une classe</translation>
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
            <translation>Séquences</translation>
        </message>
        <message>
            <location filename="../../playground/catalogue.py" />
            <source>Songs</source>
            <translation>Chansons</translation>
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
            <translation>un fichier doit avoir de 1 octet à {most} Mo, celui-ci a {size} octets</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>an idx file must begin with 2051 or 2049, got {found}</source>
            <translation>un fichier idx doit commencer par 2051 ou 2049, ici c’est {found}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>an idx file of {dimensions} dimensions must begin with {rule}, got {found}</source>
            <translation>un fichier idx à {dimensions} dimensions doit commencer par {rule}, ici c’est {found}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it can't be opened</source>
            <translation>impossible de l’ouvrir</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it is damaged</source>
            <translation>le fichier est abîmé</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it is damaged, or only a part of a file</source>
            <translation>le fichier est abîmé ou incomplet</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it is no .npz file, or damaged</source>
            <translation>ce n’est pas un fichier .npz, ou il est abîmé</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it must hold at most {most} digits and {size} MB, got {shape}</source>
            <translation>il faut au plus {most} chiffres et {size} Mo, trouvé : {shape}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it must hold the arrays {names}, got {found}</source>
            <translation>il faut les tableaux {names}, trouvé : {found}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>it must hold {size} bytes after its header, got {found}</source>
            <translation>il faut {size} octets après l’en-tête, trouvé : {found}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>its array {name} must be as long as its shape {shape} says, got {size} bytes</source>
            <translation>le tableau {name} doit avoir la longueur qu’annonce sa forme {shape} ; il a {size} octets</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>its array {name} must have at most {most} MB, got {size} bytes</source>
            <translation>le tableau {name} doit avoir au plus {most} Mo, il a {size} octets</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>its array {name} must hold numbers, got {kind}</source>
            <translation>le tableau {name} doit contenir des nombres, pas {kind}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>its header must have {size} bytes, got {found}</source>
            <translation>l’en-tête doit avoir {size} octets, il en a {found}</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>more</source>
            <translation>plus</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>there is no such file</source>
            <translation>ce fichier n’existe pas</translation>
        </message>
        <message>
            <location filename="../../playground/data/array_files.py" />
            <source>{name} can't be read: {reason}.</source>
            <translation>{name} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>a folder must hold one set of digits; choose one of {names}</source>
            <translation>un dossier doit contenir un seul jeu de chiffres ; choisis parmi {names}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>and {n} more</source>
            <translation>et {n} autres</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>can't be read: {reason}</source>
            <translation>ne peut pas être lu : {reason}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>has no digit in its name and is in no folder named 0..9</source>
            <translation>n’a pas de chiffre dans son nom et n’est pas dans un dossier 0..9</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>images must have the shape (n, h, w) or (n, 784), got {shape}</source>
            <translation>les images doivent avoir la forme (n, h, w) ou (n, 784), pas {shape}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>is no picture that can be read</source>
            <translation>n’est pas une image lisible</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>is too large: a picture must have at most {most} pixels</source>
            <translation>est trop grand : une image doit avoir au plus {most} pixels</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>it must be a folder of pictures, an .npz file or an idx file</source>
            <translation>il faut un dossier d’images, un fichier .npz ou un fichier idx</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>it must hold a digit that can be used, but {problem}</source>
            <translation>il faut au moins un chiffre utilisable, mais : {problem}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>it must lie beside {name}, which is not there</source>
            <translation>il faut {name} à côté, mais il n’y est pas</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>its name must say images or labels (or idx3 or idx1), so that its partner is found</source>
            <translation>son nom doit contenir images ou labels (ou idx3 ou idx1), pour trouver l’autre fichier</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>row {row}: label {label} is not in 0..9</source>
            <translation>ligne {row} : l’étiquette {label} n’est pas dans 0..9</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>row {row}: nothing is drawn on it</source>
            <translation>ligne {row} : rien n’y est dessiné</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>shows nothing that stands out from its border</source>
            <translation>ne montre rien qui se détache du bord</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>the number of digits must be in 1..{most}, got {n}</source>
            <translation>il faut de 1 à {most} chiffres, il y en a {n}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>the number of files in it must be in 1..{most}, got more</source>
            <translation>il doit contenir de 1 à {most} fichiers, il y en a plus</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>the sides of an image must be in 1..{most} pixels, got {sides}</source>
            <translation>les côtés d’une image doivent avoir de 1 à {most} pixels, pas {sides}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>there is no picture</source>
            <translation>il n’y a pas d’image</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>there must be one label per image, got {labels} for {images}</source>
            <translation>il faut une étiquette par image, trouvé : {labels} pour {images}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>{kind} images must be in 0..{top}, got {value} in row {row}</source>
            <translation>les images en {kind} doivent être dans 0..{top}, la ligne {row} a {value}</translation>
        </message>
        <message>
            <location filename="../../playground/data/digit_files.py" />
            <source>{name} can't be opened: {reason}</source>
            <translation>{name} ne peut pas s’ouvrir : {reason}</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>Casino</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>Letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>Own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>Weather</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>a space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>a text must have at least {least} letters from a to z, got {got}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>cold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>eats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>fair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>hot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>loaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>observation {place} must be one of {known}, got {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>plays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>sleeps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>there must be 2 to {most} different observations, got {got}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>there must be {least} to {most:,} observations, got {got:,}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>All knobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Curves and pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Guide to the machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Play</source>
            <translation>Lancer</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Rewind</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Start again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Stop by itself</source>
            <translation>Arrêt automatique</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>The menu (...)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>The other tabs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>The whole bar below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>What goes in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>What it says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>Line {line} was left out: the same pattern came before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>Only the first {most} patterns were taken; line {line} has one more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>a cell must be 0 or 1, got {sign}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>a pattern must have {cells} signs of 0 and 1, or {side} lines of {side}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>a pattern must have {cells} signs, got {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>line {line} was left out: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>{count} of {all} lines of a pattern stand at the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>{count} of {all} lines of a pattern stand before it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/patterns.py" />
            <source>5 × 5 letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/patterns.py" />
            <source>5 × 5 shapes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>first principal component</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>second principal component</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>{component}, mostly {columns}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>{one} against {other}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>{some} and {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Blobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Eight gaussians</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Grid of 25</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Moons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Moving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Ring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Rings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Spiral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Square</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Stretched blobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Two lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Unequal blobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/points.py" />
            <source>across</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/points.py" />
            <source>up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings.py" />
            <source>ratings must have somebody who rated two things</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>1 line was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>1 rating was given again later; the last one counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>1 was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Besides, 1 line was skipped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Besides, {count} lines were skipped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Only the {most} things rated most are kept;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Only the {most} users who rated most are kept;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Only {most} ratings can be taken;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Ratings go from {low} to {high} and were spread evenly over 1 to {most} stars.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>a line must have a user, an item and a number, got none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>it has 1 cell, not 3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>it has a cell that does not end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>it has {count} cells, not 3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>its item has no name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>its user has no name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>line {line} was skipped: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>ratings must be of two things or more, got one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>ratings must differ, got {rating} each time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>the rating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>there is not enough memory for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>{count} lines were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>{count} ratings were given again later; the last one counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>{count} were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>% of income</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Computers at work: they load pages, send mail and show films. A few are attacked: somebody tries all their doors, the ports, or floods them with packets. Three powers of ten are a thousand, six are a million.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Credit scores</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Music tastes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Network connections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Some listeners love country, some rock, some hip-hop: the hours a week tell which. A few love none of these; can you find them?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>The households of a street where money is short: banks trust them little, and give them low scores. One household has more than 800 points; which one?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>age</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>beats a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>credit score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>debt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>hip-hop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>hours a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>income</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>packets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>ports tried</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>powers of ten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>rock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>tempo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>thousand a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>Bars and stripes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>One bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>Shapes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>The same twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>Your patterns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>there can be at most {most} patterns; remove one first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>this pattern is not among those to learn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>this pattern is there already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/stories.py" />
            <source>our stories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Besides, 1 row was skipped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Besides, {n} rows were skipped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Columns {names} and {n} more are not made of numbers and can't be chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Columns {names} are not made of numbers and can't be chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Line {line} was skipped: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Lines {first} to {last} were skipped: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Only {most} rows can be taken; the last 1 line was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Only {most} rows can be taken; the last {n} lines were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>a table must have a column of numbers, got none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>a table must have at least one row, got an empty file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>a table must have at most {most} columns, got {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>column {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>it is a spreadsheet; save it as CSV first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>the row has 1 cell, not {wanted}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>the row has a cell that does not end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>the row has {n} cells, not {wanted}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>{column} is not made of numbers and can't be chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>{column} tells to which group each row belongs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>{reason}; a quotation mark may be missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_numbers.py" />
            <source>'{cell}' in {column} is not a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_numbers.py" />
            <source>'{cell}' in {column} is too large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_numbers.py" />
            <source>{column} has no value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_rows.py" />
            <source>a line must have at most {most} characters, and line {number} has more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_rows.py" />
            <source>a table must have at least one row, got none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_rows.py" />
            <source>column {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/table_rows.py" />
            <source>{name}, column {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/tastes.py" />
            <source>classical</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/tastes.py" />
            <source>electronic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/tastes.py" />
            <source>jazz</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text.py" />
            <source>a text must have at least {wanted} words, got {got}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>1 character that can't be shown was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>It was read as {encoding}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>Its last character is cut off and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>a text must have at least one word, got an empty file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>a text must have at least one word, got only blanks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>a text must have at most {most} MB, got {got} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>a text must have at most {most} characters, got {got}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it can't be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text but a PDF; save it as plain text first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text but a Word document or another packed file; save it as plain text first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text but a rich-text document; save it as plain text first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text but an old Word document; save it as plain text first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it must be UTF-8 all through, got something else at byte {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it must be a file, got a device or a pipe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it must be a file, got a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it must be {encoding} all through, got something else; save it as UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>its encoding isn't known; save it as UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>{n} characters that can't be shown were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/engine/limits.py" />
            <source>Stopped at step {step}, as you asked.</source>
            <translation>Arrêt à l’étape {step}, comme demandé.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/limits.py" />
            <source>Stopped at step {step}: it is no longer getting better.</source>
            <translation>Arrêt à l’étape {step} : ça ne s’améliore plus.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/limits.py" />
            <source>Stopped at step {step}: {curve} fell to {value:g}, as you asked.</source>
            <translation>Arrêt à l’étape {step} : {curve} a baissé jusqu’à {value:g}, comme demandé.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/limits.py" />
            <source>Stopped at step {step}: {curve} rose to {value:g}, as you asked.</source>
            <translation>Arrêt à l’étape {step} : {curve} a monté jusqu’à {value:g}, comme demandé.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>a model file has at most {most} MB, this one has {size} MB</source>
            <translation>un fichier de modèle a au plus {most} Mo, celui-ci a {size} Mo</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>it has format {other!r}; this program reads format {this}</source>
            <translation>il a le format {other!r} ; ce programme lit le format {this}</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>it holds a model of {other!r}, and this is {this!r}</source>
            <translation>il contient un modèle de {other!r}, et ici c’est {this!r}</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>it is damaged: its checksum is wrong</source>
            <translation>le fichier est abîmé : sa somme de contrôle est fausse</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>it is not a model file of this program</source>
            <translation>ce n’est pas un fichier de modèle de ce programme</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>it is not a model file, or only a part of one</source>
            <translation>ce n’est pas un fichier de modèle, ou il est incomplet</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>its settings are refused: {error}</source>
            <translation>ses réglages sont refusés : {error}</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>its state does not fit: {error}</source>
            <translation>son état ne convient pas : {error}</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>the file {name} can't be opened: {reason}.</source>
            <translation>le fichier {name} ne peut pas s’ouvrir : {reason}.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/model_file.py" />
            <source>what it says about its model can't be read</source>
            <translation>ce que le fichier dit de son modèle est illisible</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>It could not be set up.</source>
            <translation>La mise en place a échoué.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>Most likely the learning rate, {rate:g}, is too high.</source>
            <translation>Le taux d’apprentissage, {rate:g}, est sans doute trop élevé.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>Nothing is left to learn after {step} steps.</source>
            <translation>Après {step} étapes, il n’y a plus rien à apprendre.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>Opened {name}: {step} steps of learning.</source>
            <translation>{name} est ouvert : {step} étapes d’apprentissage.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>Something went wrong at step {step}.</source>
            <translation>Quelque chose a échoué à l’étape {step}.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>The numbers ran away at step {step} and are no longer numbers.</source>
            <translation>À l’étape {step}, les nombres se sont emballés et n’en sont plus.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>The present model stays.</source>
            <translation>Le modèle actuel reste.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>its numbers are no longer numbers</source>
            <translation>ses nombres ne sont plus des nombres</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>unexpected {kind}</source>
            <translation>inattendu : {kind}</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Keyboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/kiosk/pin_pad.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/pin_pad.py" />
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/kiosk/still_there.py" />
            <source>I'm here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/kiosk/still_there.py" />
            <source>Seconds left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/kiosk/still_there.py" />
            <source>Still there?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/kiosk/still_there.py" />
            <source>Touch the screen to go on. Otherwise everything is cleared for the next visitor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/kiosk/way_out.py" />
            <source>Too many wrong tries. Wait {seconds} seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>A step is one phase: something comes in, a category is chosen, compared, reset, or it learns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>ART1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>ART1 sees ink or no ink, fuzzy ART every shade between; by the data: ART1 for patterns of 5 × 5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Choice parameter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>How alike things must be to share a category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>How far a category goes to meet what it takes in; in ART1 it is always 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>How many things come in with one step, as long as they have few numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Ink or none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Learning rate</source>
            <translation>Taux d’apprentissage</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Per step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Phase by phase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Small: first it tries the category of which most is found in what came in; large: the one with most in common</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Things come in another order in each round, or always in one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>This has {n} numbers, and {wanted} are wanted here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Vigilance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>What is there and what is not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>as given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>by the data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>fuzzy ART</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>shuffled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>{n} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_state.py" />
            <source>categories/weights must be {numbers} for each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_state.py" />
            <source>round/labels must be in -1..{categories}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_state.py" />
            <source>round/labels must be {points}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_state.py" />
            <source>round/order must name each of {points} points once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_state.py" />
            <source>search must have a phase in 0..{phases}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_state.py" />
            <source>search/choices must be at most {categories}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_state.py" />
            <source>search/matches must be {choices}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_state.py" />
            <source>search/pattern must have {dimensions} numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_state.py" />
            <source>the place in a round must be in 0..{max}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_state.py" />
            <source>the {name} of the rule must be in 0..1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_state.py" />
            <source>{name} must be 0 or 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_state.py" />
            <source>{name} must be in 0..1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_state.py" />
            <source>{name} must be {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>1 category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>A whole round changed nothing: {categories}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>ART1 sees only whether each number is above a half; fuzzy ART sees all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Category {category} has the highest choice value, {value:.2f}. Does it match, too?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Colour {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Digit {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Like enough to category {category}: {fit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Of those left, category {category} has the highest choice value, {value:.2f}. Does it match, too?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Pattern {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Point {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Row {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>There is no category yet: this would begin the first one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>This is empty: there is nothing to compare.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>This would begin a new category. The best match is category {category}: {fit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>This would go to category {category}: {fit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Too different from category {category}: {fit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Too different from category {category}: {fit}. Reset; next it tries category {next}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Too different from category {category}: {fit}. Reset; no category is left, so it begins a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Too different from category {category}: {fit}. Reset; no category is left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>What is more than three standard deviations out counts as three</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>What is outside 0 to 1 counts as the nearer end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>What lies outside the square counts as lying on its edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your digit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{categories} so far, {n} of {all} not settled yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} begins the first category, for there was none yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} comes in. Which category is most like it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} fits category {category}: {fit}. Resonance, and nothing new to learn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} fits category {category}: {fit}. Resonance: the category learns it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} is empty: there is nothing to compare, so nothing is learned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} is too different from all there was: it begins category {category}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} is too different from all {n} categories, and there is no room for more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{n} categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{n} of {all} found no place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{rule}: {n} of {all}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Both begin to learn from nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>But their maker had seen {seen} real digits: it hands on what it knows of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Convolution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>How big a step both take from each mistake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>How many real digits both are taught with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>How much of what the second one is shown was made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Made ones among them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Real digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Their maker had seen only {seen} real digits itself, so that nothing is handed on from elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>{figures}: no clear difference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>{figures}: the made ones do harm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>{figures}: the made ones help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>{given} misread with made digits, {alone} without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Cells, seen by both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Cooling from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Decay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Dreams go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Dreams that are sampled, as in the papers; or all states, counted one by one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Full machine: all with all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Hidden units, RBM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Hidden units, full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>How big a step each lesson makes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>How often each unit decides before it is looked at, where dreams are sampled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>How strongly links are drawn towards nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Learns from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>On: where they ended; off: from chance, cooling down (full), or from your patterns (RBM, contrastive divergence)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>RBM: cells with hidden units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Sweeps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Temperature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>The temperature at which units of the full machine begin by chance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Units of the full machine that see no cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Units of the restricted machine that see all cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>When it dreams: cold, only what it believes most; hot, anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>exact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>sampled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>{cells} + {hidden} units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>{units} units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Both are about equally far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Both dream almost only of what you showed them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Both still dream mostly of something else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Nothing to learn. Draw a pattern and press “Add”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>The RBM is ahead: the full machine makes up {share}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>The full machine is ahead: the RBM makes up {share}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Untaught, all {all} patterns are about as likely.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>almost all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>1 point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>All clouds are flat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>All clouds have collapsed onto {points}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Cloud {clouds} had lost all points, and began anew where points surprise most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Cloud {clouds} has collapsed onto {points}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Cloud {clouds} is flat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Clouds {clouds} are flat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Clouds {clouds} had lost all points, and began anew where points surprise most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Clouds {clouds} have collapsed onto {points}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Most of the spread of all clouds is regularisation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Most of the spread of cloud {clouds} is regularisation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Most of the spread of clouds {clouds} is regularisation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Only the regularisation keeps the likelihood finite.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>less than {least:g} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>{n} points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Each centre moved to the middle of its shares.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Each point was shared out among the centres.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Fuzziness m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Near 1 a point belongs to one group; high, it belongs to all alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Shares changed by {change} at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Too far away for any share of a point: centre {numbers}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Activation</source>
            <translation>Activation</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Adam</source>
            <translation>Adam</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Architecture</source>
            <translation>Architecture</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Ask all three</source>
            <translation>Interroger les trois</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Average the weights</source>
            <translation>Moyenne des poids</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Batch size</source>
            <translation>Taille des lots</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Convolution {n}</source>
            <translation>Convolution {n}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Convolutions</source>
            <translation>Convolutions</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Dense layer</source>
            <translation>Couche dense</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Dense net</source>
            <translation>Réseau dense</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Dense units</source>
            <translation>Unités denses</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Drawing</source>
            <translation>Dessin</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Dropout</source>
            <translation>Dropout</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>First-layer filters</source>
            <translation>Filtres, couche 1</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How big a step it takes from each mistake</source>
            <translation>La taille du pas qu’il tire de chaque erreur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How it turns mistakes into changes of its weights</source>
            <translation>Comment il change ses poids à partir de ses erreurs</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How many digits it looks at before each step</source>
            <translation>Combien de chiffres il regarde avant chaque étape</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How many small windows slide over your drawing</source>
            <translation>Combien de petites fenêtres glissent sur ton dessin</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How many units weigh everything up</source>
            <translation>Combien d’unités pèsent le tout</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How many windows look at the first maps</source>
            <translation>Combien de fenêtres regardent les premières cartes</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How much doubt it is taught, so that it does not become too sure</source>
            <translation>Quelle dose de doute on lui apprend, pour qu’il ne soit pas trop sûr</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How much of the maps is hidden while it learns, so that it relies on no one place</source>
            <translation>Quelle part des cartes est masquée pendant l’apprentissage, pour ne dépendre d’aucun endroit</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How often windows slide, one after another</source>
            <translation>Combien de fois des fenêtres glissent, l’une après l’autre</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>How strongly every weight is drawn towards zero</source>
            <translation>Avec quelle force chaque poids est tiré vers zéro</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Label smoothing</source>
            <translation>Étiquettes lissées</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Momentum</source>
            <translation>Momentum</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>No hidden layer</source>
            <translation>Sans couche cachée</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Optimiser</source>
            <translation>Optimiseur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Pooling</source>
            <translation>Pooling</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Rate falls</source>
            <translation>Taux décroissant</translation>
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
            <translation>Filtres, couche 2</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>The longer it has learned, the smaller its steps become</source>
            <translation>Plus il a appris, plus ses pas deviennent petits</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>The two other kinds of network learn and answer as well</source>
            <translation>Les deux autres genres de réseau apprennent et répondent aussi</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Weight decay</source>
            <translation>Déclin des poids</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>What a unit makes of the sum that reaches it</source>
            <translation>Ce qu’une unité fait de la somme qui lui parvient</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>What answers is the mean of the last steps' networks, which is steadier than the one that learns</source>
            <translation>C’est la moyenne des réseaux des dernières étapes qui répond, plus stable que celui qui apprend</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Which kind of network learns</source>
            <translation>Quel genre de réseau apprend</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>sigmoid</source>
            <translation>sigmoïde</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>tanh</source>
            <translation>tanh</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>All four begin with the same centres.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>All four come equally close to the points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>C-means: how much everything belongs to everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>EM: what its clouds can look like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>Fuzziness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>How many centres each of the four has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>How the centres, the same for all, are chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>Shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>cmeans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>diagonal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>em</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>kmeans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>som</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>spherical</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{centres} centres of {n} numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{machines} come closest to the points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{machine} comes closest to the points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{n} groups need as many different points; there are only {found}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{n} groups need as many different points; there is only 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Digits with names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How big its steps are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How long each layer learns without names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How many digits it is told the names of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How many machines stand one on another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How many strokes it knows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How many units each other layer has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How often it dreams before it compares dream and digit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How strongly the machines' weights are drawn towards zero</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Layer 1 learns from digits without names: {done}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Layer {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Layer {number} learns from what layer {below} makes of digits: {done}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Layers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Learn from names now, however far the layers are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Now both nets are told the names of the same {labels} digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Skip to the names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Steps per layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Sweeps (k)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Units above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Units in the first layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>With {labels} names the pretrained net reads {ours} wrong, the other one {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>step {step} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>AIC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>BIC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>Each cloud took the middle, the spread and the weight of its shares.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>For each point it guessed which cloud made it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>Full: clouds may be tilted; diagonal: only stretched across or up; spherical: round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>Regularisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>Spreads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>Weights</source>
            <translation>Poids</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>What is added to all variances, so that no cloud gets too thin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>With {n} numbers each there is too much to learn for tilts: clouds are diagonal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>For how many digits it is told what they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Labelled digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Latent dimensions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Of how many numbers a code is made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Read right: {shares} No clear winner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Read right: {shares} So small a code loses what tells digits apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Read right: {shares} What it found out without labels pays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Reader of pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Reader of the code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Reader of the layer before it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Three readers learn from the same {labels} labelled digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>{code:.0%} by the code, {inner:.0%} by the layer before it, {pixels:.0%} by pixels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan.py" />
            <source>Discriminator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan.py" />
            <source>Generator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan.py" />
            <source>{net}, layer {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Discriminator: convolution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Generator: dense</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Noise and label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Real or made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Transposed convolution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>A real digit that is said to be another one counts as false, too, so that a 7 really becomes a 7</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Average the generator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Digits to learn from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Discriminator's lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Discriminator's steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Discriminator's windows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Generator's maps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Hinge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How a verdict is turned into something to learn from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How big a step both nets take from each verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many maps a picture is painted from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many random numbers a picture begins as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many real and how many made digits it looks at before each step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many real digits it ever sees; few are soon known by heart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many small windows look at a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How much larger its steps are than the generator's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How often it learns before the generator learns once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Least squares</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Loss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Noise numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Non-saturating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>What is shown is the mean of the last steps' generators, which is steadier than the one that learns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Wrong labels are false</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>real</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_told.py" />
            <source>As a crowd, its digits are as near to real ones as other real ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_told.py" />
            <source>It has learned nothing yet: noise becomes fog.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_told.py" />
            <source>It knows {seen} real ones only, and may copy them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_told.py" />
            <source>Its digits are {times} times as far from real ones as real ones are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>A step is one of the five parts of learning once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Adam's memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator judges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator learns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator's layers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator's neurons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator's updates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Gaussian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator learns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator makes points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator's layers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator's neurons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator's updates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Hidden ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How a gradient becomes a step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How big a step both take from each verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How many random numbers become a point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How many real and made-up points it looks at for an update</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How many times larger its steps are than the generator's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How much of its mean gradient it keeps (beta 1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How often it learns in each step, if it learns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>In each hidden layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>It points the way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Keeps the map smooth; 0 is without, 1 is usual for Wasserstein's loss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Noise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>One step, slowly</source>
            <translation>Une étape, lentement</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Penalty on steepness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Points at a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Settle down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Steps become smaller with time: half as large after 10,000 updates of the same points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>The other one stays as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Wasserstein</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>What a wrong verdict costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>What you see is the mean of the last thousand generators: it trembles less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Where the generator begins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Which learns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>discriminator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>generator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>least squares</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>non-saturating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>uniform</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>All {points} points are equal: all it can do is send everything there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>It says how real your points look, and how real those do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Its weights have changed: it tells them apart better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Its weights have changed: its points go that way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Mode collapse: all its points crowd near {used} of {all} heaps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Mode collapse: all its points lie in {used} of {all} heaps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Mode collapse: its points cover only {covered:.0%} of yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Only the discriminator learns: the points stay where they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Only the generator learns: its judge stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Random numbers go in, and points come out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>The arrows tell new made-up points how to look more real.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>There is only one point: all it can do is send everything there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>{good:.0%} of its points lie among yours, {covered:.0%} of yours among its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>{good:.0%} of its points lie in one of the heaps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>1 of the {all} groups stays empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>Centre {number} was set by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>Centres</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>How many groups it looks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>How the first centres are chosen among the points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>Nothing is left to do after {n} half-steps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>Points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>The first centres are points chosen at random.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>The first centres are points that lie far apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>The first centres are points, chosen so that far ones are likely.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>{empty}: all points are equal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>{empty}: there are only {n} different points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>{empty}: there is only 1 point.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>{n} of the {all} groups stay empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/groups.py" />
            <source>farthest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/groups.py" />
            <source>k-means++</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/groups.py" />
            <source>random</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm.py" />
            <source>Emission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm.py" />
            <source>Transition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm.py" />
            <source>state {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Hidden states</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>How many hidden states it looks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>How many observations a sequence has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>How many there are, each from its own beginning; together at most {most:,} observations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Its first guess: the most promising of ten, any, all states nearly alike, or the true one if it is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Observations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Read spaces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Smoothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>So many times it pretends to have seen everything once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>What is observed, and what is hidden behind it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Whether the space between words counts as a letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>World</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>best of ten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>nearly equal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>true</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>your text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>After 1 iteration nothing changes any more: {surprise:.3f} nats per observation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>After {iteration} iterations nothing changes any more: {surprise:.3f} nats per observation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>It begins with the true model, and goes on to what fits these very observations.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>It knows nothing yet: it thinks that all states are nearly alike.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>It knows nothing yet: its first guess is a random one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>It knows nothing yet: of ten random guesses it took the most promising one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Iteration {iteration}: the surprise fell by {gain:.3f} to {surprise:.3f} nats per observation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Iteration {iteration}: the surprise hardly falls, {surprise:.3f} nats per observation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Iteration {iteration}: {surprise:.3f} nats per observation; smoothing holds it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Nobody knows the true model of that, so its first guess is the most promising of ten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>State {states} mostly says {vowels} of {all_vowels} vowels, and leaves {consonants} of {all_consonants} consonants to the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>States {states} mostly say {vowels} of {all_vowels} vowels, and leave {consonants} of {all_consonants} consonants to the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>That is even less than the true model's {true:.3f}, for it learns chance, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>The model could not have made these observations, so nothing in it counts as quite impossible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>The surprise is {surprise:.3f} nats per observation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>The tables were set by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>The true model's is {true:.3f}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Vowels and consonants are still mixed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/kernels.py" />
            <source>RBF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/kernels.py" />
            <source>linear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/kernels.py" />
            <source>polynomial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>1 point joined another centre.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Centre {number} had no points and went to the farthest from its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Centre {number} had no points, for all points are at other centres.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Centres {numbers} had no points and went to the farthest from their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Centres {numbers} had no points, for all points are at other centres.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Each centre is in the middle of its points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Each centre moved to the middle of its points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Each point joined its nearest centre.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>No point joined another centre.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>{n} points joined another centre.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/lstm.py" />
            <source>LSTM layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/next_word.py" />
            <source>Next word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/next_word.py" />
            <source>Word vectors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/next_word.py" />
            <source>{n}, the same vectors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Context</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many networks stand one above the other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many numbers stand for a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many pieces of text it reads before each step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many words it looks back while it learns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many words it must do without in a step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How much is hidden while it learns, so that it does not learn by heart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>It picks among so many words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>It picks among the best words that together reach this share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Low: it picks the likeliest word. High: it dares unlikely ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Only the best</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Until they sum to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Word dropout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>All points are equal: no one is odd.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>Boundary (rho)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>First it adds up how alike all {n} points are: {share:.0%} are done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>Kernel</source>
            <translation>Noyau</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>Nothing is left to do: {n} of {all} points bear weight.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>There is only 1 point: it cannot be odd.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>To a kernel with so high a gamma no two of the {n} points are alike: all bear weight.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>Weight moves from a point to one that is more at the edge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>{outside:.0%} of the points are outside; nu allows for about {nu:.0%}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/point_learner.py" />
            <source>There are no points yet. Click on the square to set some.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Gibbs steps (k)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Hidden units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Hidden units, their biases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Hot: it takes more chances. Cold: it sticks to what fits best</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How big a step it takes from what it dreams to what it sees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How long it dreams, to and fro between its layers, before it corrects itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How many features it can find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How much of the last change is made once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How strongly each hidden unit is made to keep to a tenth of the digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>It dreams from digits: 1 Gibbs step each time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>It dreams from digits: {steps} Gibbs steps each time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>It has seen no digit yet. Its dreams are noise with ink where ink often is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Its dreams go on: 1 Gibbs step each time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Its dreams go on: {steps} Gibbs steps each time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Links, both ways</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Of a digit it sees again, {error:.1f} % of the ink is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Persistent CD: dreams go on from step to step. Off: each begins with a digit (CD-k)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Sparsity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Visible units, their biases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>What answers is the mean of the last steps' machines, which is steadier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/rnn.py" />
            <source>Recurrent layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som.py" />
            <source>A point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som.py" />
            <source>Net</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som.py" />
            <source>{columns} × {rows} nodes of {n} numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som.py" />
            <source>{n} numbers</source>
            <translation>{n} nombres</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>A chain has one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>A cloth, a string, or a cloth without an edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>A step is one of the four parts of learning a point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Draw the circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Find the nearest node</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>How far the nearest node goes towards a point; batch needs none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>How long a chain is, too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>How many nodes away from the nearest one are still pulled along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>How many points it learns from in a step, if not slowly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>In a heap, or along the two main directions of the points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Neighbourhood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Nodes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Nodes across</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Nodes up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>One point after another, or all of them at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Pick a point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Points a step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Pull the net</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Radius at the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Radius at the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Rate at the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Small: each node goes its own way. Large: the net stays smooth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Steps until settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Until then radius and rate fall; then they stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Whether a node has four neighbours or six</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Whether the pull fades with distance or ends at the radius</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>batch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>bubble</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>chain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>crumpled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>hexagonal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>spread out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>square</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>torus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>1 point lies far from every node.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>A step looks at one of {n} points in turn, for there are many.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>A torus cannot lie flat: two layers of it cover the square.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>All {n} points are equal: the net shrinks onto one place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>It is folded or twisted: {share:.0%} of it lies upside down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>It is folded: {share:.0%} of the points lie between nodes that are no neighbours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>No fold or twist seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>The net is {word}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>There are only {n} different points for {nodes} nodes: most nodes win none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>There is only one point: the net shrinks onto it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>almost unfolded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>half unfolded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>unfolding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>{n} points lie far from every node.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How big a step it takes from each comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How many listeners it looks at before each step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How many tastes it can tell apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How much of the last step goes into the next one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How often it dreams up stars before it compares them with the real ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How strongly every link is drawn towards zero</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>It knows nothing yet. Press Play, and it learns from what others like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>Its guesses are {share} closer than the mean of each song.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>Links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>So far it guesses no better than the mean of each song.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>Stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>About this share of the points may stay outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>Gamma</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>How it is measured whether two points are alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>How often weight moves in a step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>How soon points stop looking alike as they move apart: high follows every bend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>Pairs per step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>Share outside (nu)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Block {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Blocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Heads in each block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>How many things a word looks for at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>How many words it can look back at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>How often every word looks back at the words before it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Norm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Place vectors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>{heads} heads × {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Decoder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Encoder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Mean and variance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>Beta</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>Hidden layers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>How many layers each of the two nets has in between</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>How many units each layer in between has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>How much it pays for codes that are not like N(0, 1): 0 is free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>No noise in the codes, nothing to pay for them: then holes open between them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>Plain autoencoder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art.py" />
            <source>Changed their category in the last round, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art.py" />
            <source>It keeps so many categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art.py" />
            <source>categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art.py" />
            <source>unsettled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Came in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Choose patterns or digits under “More sets” to draw one here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Choose the likeliest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>It comes in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Learn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Match or reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>One of your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Point at a place to see where it would go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Present it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Wipe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>a new category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>category {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>it resonates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>no room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>no. {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>none is left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>nothing to see</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>number {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>of patterns and digits: what all in a category have in common</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>row by row from no. 1: what all in each have in common</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>{comparison}: reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>{n} in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>Full machine, nats per pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>It learns from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>It learns {count} patterns of {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>Learn your own patterns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>Nats per pattern: {full} (full) and {rbm} (RBM); {best} would be perfect.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>RBM, nats per pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>Reading {name} ...</source>
            <translation>Lecture de {name} ...</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>The full machine gives your patterns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>best {nats}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>no patterns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>of its belief, the RBM {share}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>restricted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>A set to learn from; another one starts both machines again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Add this pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Patterns to learn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Remove this pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Which cells of your pattern stay as they are while the machines dream.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Wipe the pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>ink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>{count} to learn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Dream</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Dreams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Energy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Energy on the way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Faster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Free energy of the cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Full Boltzmann machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Full machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Holds no unit any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Let go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Lets all units decide once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Lets one unit of each machine decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Lets the units of both machines decide, one after the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Likeliest that is not yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>One sweep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>One unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Other dreams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Pace of dreams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Patterns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Phases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Restricted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Restricted machine (RBM)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Sets all free units by the toss of a coin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Shuffle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Slower</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Slower: a picture after each unit; faster: after each sweep.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Sweep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>The RBM dreams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>The full machine dreams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>dreamt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>energy {energy}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>energy {energy}, free energy {free}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>full machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>how often both are on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>it made this one up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>one of yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>the first: {share}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>up to {most}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>what was learned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>{count} numbers learned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>{count} of {all} it made up (framed)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>{share} of its dreams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Each centre moves to the mean, by shares</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Each point is shared out among the centres</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Objective by number of groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Objective: squared distances</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Where it bends, more groups help little</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>objective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>100 digits</source>
            <translation>100 chiffres</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Loss, nats</source>
            <translation>Perte, nats</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Mix-ups</source>
            <translation>Confusions</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Right on held-out digits, %</source>
            <translation>Chiffres de test justes, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Test on your own digits</source>
            <translation>Tester sur tes propres chiffres</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Train on your own digits</source>
            <translation>Apprendre tes propres chiffres</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Your drawing</source>
            <translation>Ton dessin</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>accuracy</source>
            <translation>exactitude</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>loss</source>
            <translation>perte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>{n} digits to test on from {name}.</source>
            <translation>{n} chiffres de test tirés de {name}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>{n} digits to train on from {name}.</source>
            <translation>{n} chiffres d’entraînement tirés de {name}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>Dense</source>
            <translation>Dense</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>Kernels</source>
            <translation>Noyaux</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>Maps</source>
            <translation>Cartes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>Pooled</source>
            <translation>Réduites</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>dense unit</source>
            <translation>unité dense</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>feature map</source>
            <translation>carte de caractéristiques</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>kernel</source>
            <translation>noyau</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>output</source>
            <translation>sortie</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>pixel</source>
            <translation>pixel</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>pooled map</source>
            <translation>carte réduite</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>second-layer map</source>
            <translation>carte de la couche 2</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>second-layer pooled map</source>
            <translation>carte réduite de la couche 2</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>weights of output</source>
            <translation>poids de la sortie</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>weights of unit</source>
            <translation>poids de l’unité</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>{n} feature maps</source>
            <translation>{n} cartes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>{n} kernels</source>
            <translation>{n} noyaux</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>{n} outputs</source>
            <translation>{n} sorties</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>{n} sets of weights</source>
            <translation>{n} jeux de poids</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_flow.py" />
            <source>{n} units</source>
            <translation>{n} unités</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>Feature map {n}</source>
            <translation>Carte {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>Map {n}</source>
            <translation>Carte {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>Patch</source>
            <translation>Morceau</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>Pooled map {n}</source>
            <translation>Carte réduite {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>Products</source>
            <translation>Produits</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>Sums</source>
            <translation>Sommes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>all ten</source>
            <translation>les dix</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>as pictures</source>
            <translation>en images</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>bias</source>
            <translation>biais</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>column</source>
            <translation>colonne</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>dense unit {n}</source>
            <translation>unité dense {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>dense unit {n}: weigh all {inputs} inputs, add up, {what}</source>
            <translation>unité dense {n} : pondérer les {inputs} entrées, additionner, {what}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>e to that power</source>
            <translation>e puissance ça</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>feature map {n}, {place}: multiply, add up, {what}</source>
            <translation>carte {n}, {place} : multiplier, additionner, {what}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>for a {digit}</source>
            <translation>pour un {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>input</source>
            <translation>entrée</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>input of {all}</source>
            <translation>entrée sur {all}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>keep what is positive</source>
            <translation>garder ce qui est positif</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>largest of 4</source>
            <translation>max. des 4</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>map {map}, row {row}, col. {column}</source>
            <translation>carte {map}, lig. {row}, col. {column}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>map {n} of {all}</source>
            <translation>carte {n} sur {all}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>map {n} of {all}, usually strongest</source>
            <translation>carte {n} sur {all}, souvent la plus forte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>of pooled map {n}</source>
            <translation>de la carte {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>of your drawing</source>
            <translation>de ton dessin</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>of {digit}</source>
            <translation>de {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>other {n}</source>
            <translation>autres {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>output {digit}, softmax: ten sums become ten shares of 100 %</source>
            <translation>sortie {digit}, softmax : dix sommes deviennent dix parts de 100 %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>output {digit}: everything that speaks for a {digit}, and against it, added up</source>
            <translation>sortie {digit} : tout ce qui parle pour un {digit}, et contre, additionné</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>product</source>
            <translation>produit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>row {row}, column {column}</source>
            <translation>ligne {row}, colonne {column}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>second-layer map {n}, {place}: a sum for each of {count} maps, all added up</source>
            <translation>carte {n} de la couche 2, {place} : une somme par carte ({count}), toutes additionnées</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>share</source>
            <translation>part</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>signed</source>
            <translation>signés</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>softmax</source>
            <translation>softmax</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>squeeze to 0 … 1</source>
            <translation>comprimer à 0 … 1</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>squeeze to −1 … 1</source>
            <translation>comprimer à −1 … 1</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>strongest inputs</source>
            <translation>entrées les plus fortes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>sum</source>
            <translation>somme</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>sum for {digit}</source>
            <translation>somme pour {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>sum of {n}</source>
            <translation>somme de {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>sum − largest</source>
            <translation>somme − max.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>the sum</source>
            <translation>la somme</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>these {n}</source>
            <translation>ces {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>this unit says</source>
            <translation>l’unité dit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>together</source>
            <translation>ensemble</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>weight</source>
            <translation>poids</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>{map} {n}, {place}: largest of four, then flattened</source>
            <translation>{map} {n}, {place} : le plus grand des quatre, puis aplati</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>{map} {n}, {place}: the largest of four goes on</source>
            <translation>{map} {n}, {place} : le plus grand des quatre continue</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>{n} maps</source>
            <translation>{n} cartes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>{n} maps × {size}</source>
            <translation>{n} cartes × {size}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>{n} rows × {size}</source>
            <translation>{n} lignes × {size}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_inside.py" />
            <source>− orange, + blue</source>
            <translation>− orange, + bleu</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn_stage.py" />
            <source>Where it looked</source>
            <translation>Où il regarde</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>Group here: {groups}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>They are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>They will look for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>{n} of {all} done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>{title}: distance to centres</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>1 round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>distance {away}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>done after 1 round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>done after {n} rounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>{n} rounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Began at random</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Error of a rebuilt pixel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Learned by itself first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Wrong: began at random, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Wrong: learned by itself first, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>other {error}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>pretrained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>rebuilt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>Down again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>First layer of the other net</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>How far it has come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>Other net</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>Up the tower</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>first layer of the net that began at random</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>rebuilt from the top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>your drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>{count} names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>BIC and AIC by number of groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>E: how likely did each cloud make each point?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>M: each cloud fits the points that it made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>Surprise: −log likelihood, nats a point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>The lowest is a good number of groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>bic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>surprise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/experiment.py" />
            <source>Again, with new data</source>
            <translation>Encore, avec de nouvelles données</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/experiment.py" />
            <source>Getting its data ready ...</source>
            <translation>Préparation des données ...</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/experiment.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/experiment.py" />
            <source>Run the experiment</source>
            <translation>Lancer l’expérience</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>A point here would be real, it says, with {chance}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Covered, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Discriminator's loss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Distance from your points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Generator's loss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Good points, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Heaps that it has found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>It fell into</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>It has learned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>It makes up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Look like yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Losses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>One step in which only the discriminator learns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>One step in which only the generator learns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Step D</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Step G</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>The discriminator scores this place {score}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>distance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>loss_d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>loss_g</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>mode collapse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>{found} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Discriminator right, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Distance from real digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Draw a digit and</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Made, {sure}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Real, {sure}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>The discriminator says if it takes it for real.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>The discriminator takes your drawing, as the {digit} that it should be, for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>The discriminator takes your drawing, as {digit}, for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>fool it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>real ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>{sure} sure. More real to it than {usual} of real digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>First maps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>Looked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>Pick one of the digits to see how it is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>Second maps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>The discriminator judges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>The generator paints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>To be {digit}. The discriminator takes it for made, {sure} sure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>To be {digit}. The discriminator takes it for real, {sure} sure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>map {i}: up to {most}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>number {i}: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>to be {digit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>{count} of {high} × {wide}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>{count} random numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_scores.py" />
            <source>{error} nats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>A made digit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>A real digit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>A scribble</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Autoencoder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Click one of the made digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Close up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Few digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>How many real digits are less usual? The discriminator has only met real and made ones: a scribble may fool it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Misread by the reader with made digits, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Misread by the reader without, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Noise {i}: to be {digit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Odd ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Real or fake?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>The same 64 noises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Two equal readers learn from the same few real digits; one of them is given made ones as well. Both are then tested on digits that nobody has learned from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Which digit to make</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>after {steps} steps; click one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>which nobody has learned from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Arrows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Click here to set points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Click to add a point; the blue ones are made up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>How they play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Made up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>loss {loss}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>of 1 number each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>of {count} numbers each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>the arrows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>yours {yours:.0%}, those {made:.0%} real</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>Drag a centre; double-click to add or remove one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>How many?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>One step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>Tried when nothing moves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>group {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>1 group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>A point here would be of group {group}, {share}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>A point here would be of group {group}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>It sees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>It will look for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>The lesson keeps the number of groups as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>There can be no more than {n} groups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>{n} groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Away from the true tables, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>It learns from your {n} observations now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Letters of your own text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Log-likelihood {own}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Log-likelihood {own}, true model {true}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Surprise, nats per observation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Your own observations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Your own text…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Your own…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Choose the world of letters: two states find the vowels in a text by themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Observations and their likeliest states</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>States</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Trellis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>All columns at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Backward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>One column back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>One column on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Pause the pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Play the pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Posterior</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>The model, with what the sum uses lit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Viterbi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Which pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>all of {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>moment {at} of {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>Among the letters it found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>Each observation surprises it by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>Right about the hidden states</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>State {states} holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>States {states} hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>no vowels yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>some vowels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>the vowels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>{surprise} nats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>Each centre moves to the mean of its points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>Each point joins its nearest centre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>Inertia by number of groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>Inertia: squared distances, in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>inertia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/lesson_side.py" />
            <source>Lesson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/lesson_side.py" />
            <source>What you draw, type or choose on this tab is not part of a lesson.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Forget gate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Hidden state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Input gate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Memory cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>New memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Output gate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It goes round in circles: “{words}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It learns from our stories again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It learns from {name}: {words} words, of which {different} different ones are known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It writes by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It wrote {n} words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Loss, nats per word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Perplexity on held-out text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Press Play: every 100 steps it writes some words of its own here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Train on your own text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Your own text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Your text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>counting {perplexity}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>perplexity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>{name} can't be learned from: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>¶ new paragraph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>“ opens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>” closes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_lesson.py" />
            <source>The text that it learns from is not kept: the lesson's file can name it, or have it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>Counting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>How far back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>How much the first word still matters, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>Share of the prediction that changes when the first word is another one, on held-out text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>Side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>What to look at</source>
            <translation>Ce que tu veux regarder</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>Word map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>first principal component, {share}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>getting ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>no network, perplexity {perplexity}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>second principal component, {share}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>shipped, perplexity {perplexity}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>step {step}, perplexity {perplexity}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>thinking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>words later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>At {x:.2f} across, {y:.2f} up the score is {sum} = {score}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Draw the line anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Find a pair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>It sees so many outliers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Move weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Objective: half of aᵀKa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Outside the line, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Ring: bears some weight. Cross: bears all it can, an outlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>The pair of this step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>This place is inside: score {score}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>This place is outside: score {score}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Which points bear weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Who has a say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>full weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>gives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>no weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>point {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>points {giver} and {taker}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>score = sum − {rho}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>some weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>{share} of what one may bear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/points_lesson.py" />
            <source>These points can't be kept in a lesson, for they are too many or have too many numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/points_lesson.py" />
            <source>These points turn while they are learned from; those of the lesson will stand still.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>It learns from 1 row of {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>It learns from {n} rows of {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>Open a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>Points to learn from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>The lesson keeps these points as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>Your points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>A digit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Bite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Draw a digit</source>
            <translation>Dessine un chiffre</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Energy {energy}, free energy {free} nats.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Energy, nats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Free-energy gap, nats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Gibbs steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>How often hidden units are on, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>It waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Mended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Or press the die for one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Press Gibbs step, or Run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Pseudo-likelihood, nats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Put a digit that it has never seen on the pad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Set three tenths of the pixels at random</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Take a side of the digit away; press again for another side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Unit {n} came on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Unit {n} stayed off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>What it makes of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Wrong when rebuilt, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>a dream</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>dreams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>energy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>hidden units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>likelihood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>not begun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>sees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>A link changes by rate × (⟨v h⟩ seen − ⟨v h⟩ dreamt).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>All units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>Fantasies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>Filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>It dreams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>It learns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>Reconstructions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>Which pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>all pixels, whatever is hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>at most {most}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>at temperature {temperature}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>blue: ink, orange: none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>pick one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>seen, rebuilt: {error} wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>unit {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>unit {number}, and how often it is on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>unit {number}: on for {share}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>28 × 28, brush to hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Back to what is given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Do this to the whole picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Gibbs step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Hold: stays as given. Lean: more or less as given. Free: becomes what the machine likes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Lean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>The way there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>What your brush does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>step by step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>step {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>the last {count} pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>{n} free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>{n} held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_stage.py" />
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_walk.py" />
            <source>after 1 step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_walk.py" />
            <source>after {steps} steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_stage.py" />
            <source>Similar units together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_stage.py" />
            <source>Type a few words, and the numbers of a unit appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_stage.py" />
            <source>What to show of the units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_stage.py" />
            <source>Which layer to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>forget gate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>input gate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>it says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>memory before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>new memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>output gate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>state before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>unit {unit} at “{word}”: add up, then squeeze</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>unit {unit} at “{word}”: weigh, keep, add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>word {n} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Distance to the nearest node</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Neighbours torn apart, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Radius and rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Radius, nodes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Rate: how far each node is pulled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>The net is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>folded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>radius</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>torn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Click to add a point, drag a node to pull the net</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Hit map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Node {column} across, {row} up won 1 point.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Node {column} across, {row} up won {n} points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Plane: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Prototypes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>U-matrix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Which map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>any one, at random</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>distance to the neighbours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>it wins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>points won by each node</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>this number of each node</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>what each node is like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>{distance} away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>{n} nodes wide now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>{share} of the way, less far out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>A bit of everything, so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Error of what it dreams up, stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Error on held-out ratings, stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Give stars to hear yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>How much it expects people to like each kind. Give some stars, and it is about you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>It learns from {name}: {people} people and {items} things.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Learn from a ratings file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>More songs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Nothing is known about kinds in these ratings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Others love</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Songs before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Songs: arrow keys choose one, 1 to 5 give it stars, 0 takes them away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Take all stars away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Take some stars away to hear its advice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You might love</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You rated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a classical listener.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a country listener.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a hip-hop listener.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a jazz listener.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a listener of {kind}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a rock listener.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like an electronic listener.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Your taste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>song means {error}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>{mean:.1f} stars ({more})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>Blue: the taste lifts the song. Orange: it lowers it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>From stars to songs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>It has no likings yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>It lifts {ups} and lowers {downs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>It lifts {ups}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>It lowers {downs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>What each taste likes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{song}: taste {taste} lifts it by {by} stars.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{song}: taste {taste} lowers it by {by} stars.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{stars} stars (others {usual}), because you gave {given}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{stars} stars, as from others ({usual}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{stars} to {song} ({more})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/tab.py" />
            <source>Curves</source>
            <translation>Courbes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/tab.py" />
            <source>Go back, lower the rate</source>
            <translation>Revenir, avec un taux plus bas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/tab.py" />
            <source>It stopped</source>
            <translation>C’est arrêté</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/tab.py" />
            <source>Stage</source>
            <translation>Scène</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/tab.py" />
            <source>The numbers ran away</source>
            <translation>Les nombres se sont emballés</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/tab.py" />
            <source>Whole tab</source>
            <translation>Tout l’onglet</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>All {n} heads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Arcs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Arithmetic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Block {block}, head {head}: “{word}” looks back at all a little.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Block {block}, head {head}: “{word}” looks back at {others}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>The only head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Type a few words, and the numbers appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Vectors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Which numbers of the words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Who looks at whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Word + place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>“{word}” with {share}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>1 word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>Query</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>Taken along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>The others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>by “{word}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>e to (that − largest)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>its share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>mask: nothing later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>of “{word}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>query × key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>scale, mask, softmax</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>sum: match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>what it takes along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>{n} words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>÷ root of {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>÷ {sum}, all words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>“{asks}” asks, “{answers}” holds up its key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>“{word}” takes from each word its share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>“{word}” takes from each word its share: {n} of {all} numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>“{word}”: scores become shares of 100 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Bound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>How far its code is from where codes lie by themselves, N(0, 1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>How surprising the drawing is, given what is made of z: the sum over all pixels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>KL, nats a digit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Loss, nats a digit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Minus both: the log likelihood of the drawing is at least that (with the mean over epsilon).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Reconstruction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Reconstruction, nats a digit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>kl</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>reconstruction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>1 more dimension is not shown: these two differ most among digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>A plain autoencoder has no noise: z is the mean.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>Drag z: the picture follows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>Draw another epsilon by lot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>Resample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>You hold z. Resample gives it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>{count} more dimensions are not shown: these two differ most among digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>Here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>Manifold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>what is made of each place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>{across} and {up} from −{half} to {half}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>{range}; the others are the drawing's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Bite bottom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Bite left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Bite right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Bite top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Damage and repair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>How much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>It is known what is missing: the rest stays, and after {rounds} rounds both fit together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Noise can be anywhere, so the whole picture is made anew from its code: what no digit has is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Repaired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Repaired once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>What happens to the drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>error {error}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>{count} times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>A VAE looks at thousands of digits without being told what they are. Three readers are told of a few: one sees the VAE's code, one the layer before it, one the pixels. Who reads new digits best?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>By pixels, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>By the layer before it, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>Few labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>Read right by the code, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>Repair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>Walk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>inner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>Harder than {rank} of digits it never saw.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>Is that a digit?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>It rebuilds it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>Nearest to this z lies {digit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>No digit lies near this z: a hole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>easily</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>fairly well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>hardly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>with effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>From A to B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>Keep A</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>Keep B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>The drawing on the pad becomes {end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>The way on the plane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>The whole way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>press a picture to go there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>{share} of the way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/attention.py" />
            <source>the last {n} of {all} words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>It is read while you draw.</source>
            <translation>Il lit pendant que tu dessines.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>Not sure</source>
            <translation>Pas sûr</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>This looks like a</source>
            <translation>On dirait un</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>This looks like an</source>
            <translation>On dirait un</translation>
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
            <translation>peut-être {first}, ou {second}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>second guess: {digit}</source>
            <translation>second choix : {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bars.py" />
            <source>{percent} sure</source>
            <translation>sûr à {percent}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bit_pad.py" />
            <source>Arrow keys go from cell to cell, Enter sets or wipes it, Delete wipes all.</source>
            <translation>Les flèches vont de case en case, Entrée la remplit ou la vide, Suppr vide tout.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/bit_pad.py" />
            <source>Pattern pad</source>
            <translation>Grille à motifs</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>Began</source>
            <translation>Départ</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>Layer</source>
            <translation>Couche</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>Steps learned</source>
            <translation>Étapes apprises</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>The architecture</source>
            <translation>L’architecture</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>The model</source>
            <translation>Le modèle</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>This one, as it has learned so far.</source>
            <translation>Celui-ci, avec ce qu’il a appris.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>Together</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>What every model of this kind is built of.</source>
            <translation>De quoi est fait tout modèle de ce genre.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>from nothing</source>
            <translation>de zéro</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>parameters</source>
            <translation>paramètres</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/blueprint.py" />
            <source>shape</source>
            <translation>forme</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/buttons.py" />
            <source>What there is to choose from</source>
            <translation>Ce qu’on peut choisir</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/canvas.py" />
            <source>Draw a digit here</source>
            <translation>Dessine un chiffre ici</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/canvas.py" />
            <source>Draw a digit here. Delete clears the pad, Ctrl+Z takes the last stroke back.</source>
            <translation>Dessine un chiffre ici. Suppr efface tout, Ctrl+Z retire le dernier trait.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/canvas.py" />
            <source>Drawing pad</source>
            <translation>Zone de dessin</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/card.py" />
            <source>Close {title}</source>
            <translation>Fermer {title}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/close_up.py" />
            <source>More like it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/close_up.py" />
            <source>The picked picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/close_up.py" />
            <source>almost the same noise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/close_up.py" />
            <source>from the one picked before, by mixing their noise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>0 … {most:.1f} nats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>From the drawing to its code and back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>Made of z</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>Plane of codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>Surprise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>digits that it never saw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>{title}. The most surprising pixel has {most:.1f} nats.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/code_numbers.py" />
            <source>How z is made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/code_numbers.py" />
            <source>deviation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/code_numbers.py" />
            <source>epsilon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/code_numbers.py" />
            <source>yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/column_choice.py" />
            <source>And {n} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/column_choice.py" />
            <source>Use these columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>Back to all mix-ups</source>
            <translation>Retour à toutes les confusions</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>Mix-ups: what digits are, and what they are read as</source>
            <translation>Confusions : ce que sont les chiffres, et comme quoi ils sont lus</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>read as</source>
            <translation>lu comme</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>what it is</source>
            <translation>ce que c’est</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>{label}, read as {read}</source>
            <translation>{label}, lu comme {read}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>{number} × {label}, read as {read}</source>
            <translation>{number} × {label}, lu comme {read}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>{n} of {all}: {what}</source>
            <translation>{n} sur {all} : {what}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/confusion.py" />
            <source>{wrong} of {all} mixed up</source>
            <translation>{wrong} sur {all} confondus</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/curves.py" />
            <source>Curves: {titles}</source>
            <translation>Courbes : {titles}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/figures.py" />
            <source>Numbers</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/gan_flow.py" />
            <source>Real?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/gan_flow.py" />
            <source>Yours {yours} real, made up {made} real</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/group_bars.py" />
            <source>{share} here</source>
            <translation>ici {share}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/guide.py" />
            <source>Things to try</source>
            <translation>À essayer</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/habits.py" />
            <source>itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/habits.py" />
            <source>the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/habits.py" />
            <source>the word before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/habits.py" />
            <source>two words before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/heads.py" />
            <source>All heads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/heads.py" />
            <source>Block {block}, head {head}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/heads.py" />
            <source>Head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/heads_layout.py" />
            <source>Head {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_layout.py" />
            <source>the first {n} of {all} units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>No unit is higher or lower over “{words}” than elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Point at a square to read it. Drag over words to mark a phrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Type a few words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Units higher over “{words}” than elsewhere: {units}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Units lower over “{words}” than elsewhere: {units}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Units over words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>lower: {units}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>unit {unit} at “{word}”: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/knobs.py" />
            <source>Another value starts the machine again.</source>
            <translation>Une autre valeur fait recommencer la machine.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/knobs.py" />
            <source>Back to defaults</source>
            <translation>Par défaut</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/knobs.py" />
            <source>Knobs</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/knobs.py" />
            <source>More knobs</source>
            <translation>Plus de réglages</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/knobs.py" />
            <source>Opens the other knobs.</source>
            <translation>Ouvre les autres réglages.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/landscape.py" />
            <source>framed: row {row}, column {column}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/landscape.py" />
            <source>from {low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/landscape.py" />
            <source>row {row}, column {column}: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/latent_paint.py" />
            <source>from {low}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/latent_paint.py" />
            <source>to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/latent_plane.py" />
            <source>Arrow keys move z.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/latent_plane.py" />
            <source>z is {across} across, {up} up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>has not begun to learn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>unit {i}: {share} on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>{layer}: all units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>{share} are on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>{shown} of {units} units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/layers.py" />
            <source>Show or hide: {layer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/layers.py" />
            <source>What is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_card.py" />
            <source>About this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>Save the lesson ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>The lesson begins with what is on the screen now: this tab, its seed and its knobs. Say what pupils are to read, and what they may use: each control can be used (eye), locked (lock) or gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>The rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>Title of the lesson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>What pupils read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>{what}: pupils don't see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>{what}: pupils see it and can't change it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>{what}: pupils use it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/letter_bars.py" />
            <source>Of all times that a letter occurs, how many each state says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/letter_bars.py" />
            <source>Which state says which letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/letter_bars.py" />
            <source>does not occur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/letter_bars.py" />
            <source>{letter}, a vowel: {told}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/line_chart_paint.py" />
            <source>Nothing measured yet</source>
            <translation>Rien de mesuré encore</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lines.py" />
            <source>step {n}</source>
            <translation>étape {n}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lines.py" />
            <source>steps</source>
            <translation>étapes</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/locks.py" />
            <source>Locked by the lesson.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Emissions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Estimated and true tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Nobody knows the true model of these observations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Point at a cell to compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Transitions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>estimated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>starts in {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>{state} shows {symbol}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>{state} to {other}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>{title}: {own}, true {true}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/network.py" />
            <source>Blue ink spoke for the answer, orange ink against it.</source>
            <translation>L’encre bleue parlait pour la réponse, l’orange contre.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/network.py" />
            <source>Point at any square to see what feeds it.</source>
            <translation>Pointe un carré pour voir ce qui le nourrit.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/network.py" />
            <source>The network</source>
            <translation>Le réseau</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/network.py" />
            <source>no drawing yet</source>
            <translation>pas encore de dessin</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/network_paint.py" />
            <source>always
0</source>
            <translation>toujours
0</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/network_paint.py" />
            <source>always 0</source>
            <translation>toujours 0</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/numbers.py" />
            <source>not a number</source>
            <translation>pas un nombre</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Back to its world</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Click some, or generate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Generate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Hide the states</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>How many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>How many observations the model makes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Learn from these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Make one observation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>See what an observer sees: symbols, and nothing of the states</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Take the last one back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Your observations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/odd_ones.py" />
            <source>Another scribble, another made digit, another real one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/odd_ones.py" />
            <source>Others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/odd_ones.py" />
            <source>odd: {share}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/odd_ones.py" />
            <source>usual: {share}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/pad.py" />
            <source>28 × 28 pixels, fitted to 20 × 20, centred on its mass</source>
            <translation>28 × 28 pixels, ajusté à 20 × 20, centré sur sa masse</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pad.py" />
            <source>Clear the pad</source>
            <translation>Tout effacer</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pad.py" />
            <source>Eraser</source>
            <translation>Gomme</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pad.py" />
            <source>Pencil</source>
            <translation>Crayon</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pad.py" />
            <source>Undo the last stroke</source>
            <translation>Annuler le dernier trait</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pad.py" />
            <source>What it sees</source>
            <translation>Ce qu’il voit</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pages.py" />
            <source>What to show</source>
            <translation>Ce que tu veux afficher</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>A text of {words}, beginning: {beginning} ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Back to our stories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>How much of the file is read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Only the first {n} characters were taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Open a file ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Paste or type a text of at least {least} words, or open a file. It stays in this computer's memory, and is saved only with a model that you save.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Paste or type here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Start over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Train on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/pattern_odds.py" />
            <source>There are no patterns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/pattern_odds.py" />
            <source>full bar: {share}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/pattern_odds.py" />
            <source>number {number}: {told}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/phases.py" />
            <source>{n}. {title}, done</source>
            <translation>{n}. {title}, fait</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/phases.py" />
            <source>{n}. {title}, now</source>
            <translation>{n}. {title}, maintenant</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/phases.py" />
            <source>{n}. {title}, to come</source>
            <translation>{n}. {title}, à venir</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/picture_tiles.py" />
            <source>chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/point_cloth.py" />
            <source>nearest node</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/point_cloth.py" />
            <source>this point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/point_editor.py" />
            <source>Arrow keys move a cross, Space or Enter use the tool there, Delete erases.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/point_editor.py" />
            <source>Insert adds a centre.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/point_sets.py" />
            <source>From life</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/point_sets.py" />
            <source>Open a table ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/point_sets.py" />
            <source>Your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Brush</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Click to set a point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Drag a point to move it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Drag over points to erase them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Drag to spray points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Erase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Erase all points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>More sets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>Add a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>Keep going</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>That is all it can hold: {n} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>Train on your own text…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>Use your own text…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>are new to it; it reads on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>is new to it; it reads on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>last {most} of {used}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>{used} of {most} words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/rails.py" />
            <source>1 step a second</source>
            <translation>1 étape par seconde</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rails.py" />
            <source>Go back to an earlier moment of the run; Play goes on from there</source>
            <translation>Reviens à un moment antérieur ; « Lancer » continue à partir de là</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rails.py" />
            <source>How many steps it learns in a second</source>
            <translation>Combien d’étapes il apprend par seconde</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rails.py" />
            <source>as fast as it goes</source>
            <translation>au plus vite</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rails.py" />
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rails.py" />
            <source>{n} a second</source>
            <translation>{n} par seconde</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>A draw.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>A frame of teal: you were right. Orange: you were wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Fake (F)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Half of the pictures are real. The discriminator has already decided; you see how after you have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>It is real.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>It was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Next (N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Picture {number} of {all} is to be {digit}. Is it real, or was it made?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Play again (N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Played so far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Real (R)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>The discriminator took it for made, {sure} sure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>The discriminator took it for real, {sure} sure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>The discriminator wins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>The next picture is coming ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>You were right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>You were wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>You win!</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>You {yours}, discriminator {its} of {all}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/rivals.py" />
            <source>Answers compared</source>
            <translation>Réponses comparées</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/row_editor.py" />
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/row_editor.py" />
            <source>Probability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/row_editor.py" />
            <source>The others of this row grow or shrink with it, so that together they stay at 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/set_knobs.py" />
            <source>How far points stray from the shape.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/set_knobs.py" />
            <source>How many points there are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>After “{question}”:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>Bold: only this machine offers it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>Chosen: {name}, {candidate}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>The same question, asked of every machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>What comes first?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side_paint.py" />
            <source>this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>Cell {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>Hidden {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>p(on) = {chance:.2f}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>p(on) = σ({sum} / {temperature}) = {chance:.2f}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} goes off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} goes on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} hears {sum} and goes off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} hears {sum} and goes on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} is held off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} is held off; click to let it go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} is held on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} is held on; click to hold it off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit}: on in {share}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit}: on in {share} of dreams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit}: on in {share} of its dreams; click to hold it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/star_rows.py" />
            <source>Your stars: none yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/star_rows.py" />
            <source>Your stars: {list}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/star_rows.py" />
            <source>{song}: it expects {stars}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/star_rows.py" />
            <source>{song}: you gave {stars}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>Click an arrow or a bar to change it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>It is in {state}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>It shows {symbol}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>The model: states, where they lead, and what they show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>This is all an observer sees: the states stay hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph_parts.py" />
            <source>From {state} to itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph_parts.py" />
            <source>From {state} to {other}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph_parts.py" />
            <source>It starts in {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph_parts.py" />
            <source>{title}: p = {p}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Below each one: the likeliest state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Below each one: the likeliest state, then the true one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Likeliest: {state}{sure}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Moment {n}: {symbol}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Truly: {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>At a score</source>
            <translation>À un score</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>At a step</source>
            <translation>À une étape</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>Stop at this score</source>
            <translation>Arrêter à ce score</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>Stop at this step</source>
            <translation>Arrêter à cette étape</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>Stops the run by itself.</source>
            <translation>Arrête tout seul.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>The score that is watched</source>
            <translation>Le score surveillé</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/stops.py" />
            <source>When it gets no better</source>
            <translation>Quand rien ne s’améliore</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/symbol_keys.py" />
            <source>Observations, letter by letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/symbol_keys.py" />
            <source>Observed: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/symbol_keys.py" />
            <source>Type letters here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>1 song</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>From your stars to songs that you might love</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>Give stars to a few songs on the left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>It expects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>It expects: nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>It expects: {list}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>Point at a taste to see what it likes, or at a song on the right to see why it is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>Taste {taste} is {share} on; without your stars {usual}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>Tastes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>You gave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>You gave {stars} to {song}: blue tastes are turned on by that, orange ones off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>stars, the best first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>{count} hidden units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>{count} songs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>{count} units</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>{song}, {stars} stars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/tiles.py" />
            <source>Held-out digits</source>
            <translation>Chiffres de test</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/tiles.py" />
            <source>digits it never trained on</source>
            <translation>chiffres jamais vus</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/tiles.py" />
            <source>{label}, not tested yet</source>
            <translation>{label}, pas encore testé</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/tiles.py" />
            <source>{n} right</source>
            <translation>{n} justes</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>Back to the trained model</source>
            <translation>Retour au modèle entraîné</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>Forget this run and open the model that was trained before</source>
            <translation>Oublier ce parcours et ouvrir le modèle déjà entraîné</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>New seed</source>
            <translation>Nouvelle graine</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>New seed ({seed})</source>
            <translation>Nouvelle graine ({seed})</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>Other ways to start again</source>
            <translation>Autres façons de recommencer</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>Same seed</source>
            <translation>Même graine</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>Same seed ({seed})</source>
            <translation>Même graine ({seed})</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>The same seed gives the same run. Type another one to start again with it.</source>
            <translation>La même graine donne le même parcours. Tapes-en une autre pour recommencer avec elle.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>seed</source>
            <translation>graine</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/transport.py" />
            <source>step</source>
            <translation>étape</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis.py" />
            <source>Nothing to compute yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/trellis.py" />
            <source>Trellis: moments from left to right, a row for each state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/trellis.py" />
            <source>{pass_}, moment {moment}, {state}: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_layout.py" />
            <source>observed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_layout.py" />
            <source>truly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>1 smaller one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Divided by the sum of the column, {scale}, so that it stays near 1: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Divided by {scale}, as the next column was going forward: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>How likely it was {state} here, what came before and after considered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Nats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Nats. The best way comes from {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Nothing comes after the last observation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>max({ways}) + log {b}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>{n} smaller ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>Arrow keys go from cell to cell; Enter marks a pixel of what is given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>Hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>Restored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>What it is given, its hidden units, and what it makes of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>unit {number}, {share} likely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>{on} of {all} on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>Draw a digit, and the numbers of this unit appear here.</source>
            <translation>Dessine un chiffre, et les nombres de cette unité apparaissent ici.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>Inside one unit</source>
            <translation>Dans une unité</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>Next view</source>
            <translation>Vue suivante</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>Previous view</source>
            <translation>Vue précédente</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>Slide</source>
            <translation>Glisser</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>Stop sliding</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/unit.py" />
            <source>The numbers of this unit</source>
            <translation>Les nombres de cette unité</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/where.py" />
            <source>+ for it</source>
            <translation>+ pour</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/where.py" />
            <source>+ for {digit}</source>
            <translation>+ pour {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/where.py" />
            <source>− against it</source>
            <translation>− contre</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/where.py" />
            <source>− against {digit}</source>
            <translation>− contre {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>1 other word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Chosen: {label}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Click a word to take it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Click to take it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>It answers while you type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Next comes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Type something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>thin bar: at 1.0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>{n} other words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>{n} others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_arcs.py" />
            <source>How much one word looks at the words before it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_arcs.py" />
            <source>No words yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_arcs.py" />
            <source>“{word}” looks at nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_arcs.py" />
            <source>“{word}” looks at {others}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_line.py" />
            <source>… 1 word before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_line.py" />
            <source>… {n} words before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>Map of words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>The words gather here as soon as it knows some</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>brought out: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>near it: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>pointing at {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/words_panel.py" />
            <source>Learn from them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/words_panel.py" />
            <source>Write a word for each observation, with blanks between them: sun sun rain sun rain rain …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/words_panel.py" />
            <source>sun sun rain …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/words_panel.py" />
            <source>{n} words, {different} different ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../playground/widgets/writings.py" />
            <source>Press Play: every 100 steps it writes a few words here.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
