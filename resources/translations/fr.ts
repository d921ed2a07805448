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
            <location filename="../../playground/app/lesson_checks.py" />
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>false, for tab {tab} has no trained model</source>
            <translation>false, car l’onglet {tab} n’a pas de modèle entraîné</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>left out with trained = true, for it begins from nothing</source>
            <translation>de ne rien mettre avec trained = true, car cela repart de zéro</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>left out, for tab {tab} takes {known}</source>
            <translation>de ne rien mettre, car l’onglet {tab} prend {known}</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>name in {key}</source>
            <translation>nom dans {key}</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>no data</source>
            <translation>aucune donnée</translation>
        </message>
        <message>
            <location filename="../../playground/app/lesson_checks.py" />
            <source>setting</source>
            <translation>réglage</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>End the lesson</source>
            <translation>Terminer la leçon</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Lesson</source>
            <translation>Leçon</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Lessons (*.toml)</source>
            <translation>Leçons (*.toml)</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Open a lesson</source>
            <translation>Ouvrir une leçon</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Open a lesson ...</source>
            <translation>Ouvrir une leçon…</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Save as lesson</source>
            <translation>Enregistrer comme leçon</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Save as lesson ...</source>
            <translation>Enregistrer comme leçon…</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Save the lesson</source>
            <translation>Enregistrer la leçon</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>Saved {name}.</source>
            <translation>{name} est enregistré.</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>This lesson can't be used</source>
            <translation>Cette leçon est inutilisable</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>What goes in is kept, too.</source>
            <translation>L’entrée est gardée aussi.</translation>
        </message>
        <message>
            <location filename="../../playground/app/lessons.py" />
            <source>tab</source>
            <translation>onglet</translation>
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
            <translation>Préparation…</translation>
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
            <source>no array</source>
            <translation>aucun tableau</translation>
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
            <translation>Casino</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>Letters</source>
            <translation>Lettres</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>Own</source>
            <translation>Perso</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>Weather</source>
            <translation>Météo</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>a space</source>
            <translation>une espace</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>a text must have at least {least} letters from a to z, got {got}</source>
            <translation>un texte doit avoir au moins {least} lettres de a à z, celui-ci en a {got}</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>cold</source>
            <translation>froid</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>eats</source>
            <translation>mange</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>fair</source>
            <translation>honnête</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>hot</source>
            <translation>chaud</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>loaded</source>
            <translation>pipé</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>observation {place} must be one of {known}, got {name}</source>
            <translation>l’observation {place} doit être l’une de celles-ci : {known} ; c’est {name}</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>plays</source>
            <translation>joue</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>sleeps</source>
            <translation>dort</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>there must be 2 to {most} different observations, got {got}</source>
            <translation>il faut de 2 à {most} observations différentes, il y en a {got}</translation>
        </message>
        <message>
            <location filename="../../playground/data/hmm_worlds.py" />
            <source>there must be {least} to {most:,} observations, got {got:,}</source>
            <translation>il faut de {least} à {most:,} observations, il y en a {got:,}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>All knobs</source>
            <translation>Tous les réglages</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Curves and pages</source>
            <translation>Courbes et pages</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>Guide to the machine</source>
            <translation>Guide de la machine</translation>
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
            <translation>Le menu (...)</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>The other tabs</source>
            <translation>Les autres onglets</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>The whole bar below</source>
            <translation>Toute la barre du bas</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>What goes in</source>
            <translation>L’entrée</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>What it says</source>
            <translation>La réponse</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a line of at most {most} characters</source>
            <translation>une ligne de {most} caractères au plus</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a list of names</source>
            <translation>une liste de noms</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a number, a word, true or false</source>
            <translation>un nombre, un mot, true ou false</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a table</source>
            <translation>une table</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a table of knobs and their values</source>
            <translation>une table de réglages et de leurs valeurs</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a text of at most {most} characters</source>
            <translation>un texte de {most} caractères au plus</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>a whole number in {low}..{high}</source>
            <translation>un nombre entier de {low} à {high}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>it can't be read: {reason}</source>
            <translation>il ne peut pas être lu : {reason}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>it must be TOML without hundreds of lists, tables or figures in one another</source>
            <translation>ce doit être du TOML sans centaines de listes, de tables ou de chiffres imbriqués</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>it must be TOML: {error}</source>
            <translation>ce doit être du TOML : {error}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>it must be UTF-8, got something else at byte {place}</source>
            <translation>ce doit être de l’UTF-8 ; l’octet {place} n’en est pas</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>it must be a file, got something else</source>
            <translation>ce doit être un fichier, et c’est autre chose</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>it must have at most {most} bytes, got more</source>
            <translation>il doit avoir {most} octets au plus, et il en a davantage</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>key</source>
            <translation>clé</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>left out with trained = true, for another text begins from nothing</source>
            <translation>de ne rien mettre avec trained = true, car un autre texte repart de zéro</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>tab must be there: the name of one of the tabs</source>
            <translation>tab manque : le nom d’un des onglets</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>the name of one of the tabs</source>
            <translation>le nom d’un des onglets</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>without what is hidden anyway</source>
            <translation>une liste sans ce qui est déjà caché</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson.py" />
            <source>without {names}, which can only be hidden</source>
            <translation>une liste sans {names}, qui ne peuvent être que cachés</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>a list of {least} to {most} names</source>
            <translation>une liste de {least} à {most} noms</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>a name on one line</source>
            <translation>un nom sur une ligne</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>a number from 0 on</source>
            <translation>un nombre à partir de 0</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>a text of at most {most} characters, not blank</source>
            <translation>un texte de {most} caractères au plus, non vide</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>left out where there is no example</source>
            <translation>de ne rien mettre s’il n’y a pas de example</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>left out where there is no table or file</source>
            <translation>de ne rien mettre s’il n’y a ni table ni file</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>left out where there is {key}</source>
            <translation>de ne rien mettre à côté de {key}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>the lesson's text</source>
            <translation>le texte de la leçon</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_data.py" />
            <source>the plain name of a file beside the lesson</source>
            <translation>le simple nom d’un fichier à côté de la leçon</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_drawing.py" />
            <source>{size} lines of {size} signs, . where there is no ink and 1 to 9 for more and more of it</source>
            <translation>{size} lignes de {size} signes : . là où il n’y a pas d’encre, 1 à 9 pour de plus en plus d’encre</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_points.py" />
            <source>different from each other</source>
            <translation>que tout soit différent</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_points.py" />
            <source>line {number}</source>
            <translation>ligne {number}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_points.py" />
            <source>some of {options}</source>
            <translation>un choix parmi {options}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_points.py" />
            <source>the lesson's points</source>
            <translation>les points de la leçon</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_points.py" />
            <source>there can be at most {most} points, got {got}</source>
            <translation>il peut y avoir {most} points au plus ; il y en a {got}</translation>
        </message>
        <message>
            <location filename="../../playground/data/lesson_points.py" />
            <source>two numbers in {low}..{high} and perhaps a name</source>
            <translation>deux nombres de {low} à {high} et peut-être un nom</translation>
        </message>
        <message>
            <location filename="../../playground/data/mistakes.py" />
            <source>a number of thousands of figures</source>
            <translation>un nombre de milliers de chiffres</translation>
        </message>
        <message>
            <location filename="../../playground/data/mistakes.py" />
            <source>unknown {kind} {name}; did you mean {near}?</source>
            <translation>{kind} {name} : nom inconnu ; veux-tu dire {near} ?</translation>
        </message>
        <message>
            <location filename="../../playground/data/mistakes.py" />
            <source>unknown {kind} {name}; known are {known}</source>
            <translation>{kind} {name} : nom inconnu ; sont connus {known}</translation>
        </message>
        <message>
            <location filename="../../playground/data/mistakes.py" />
            <source>{key} must be {rule}, got {value}</source>
            <translation>{key} : il faudrait {rule}, et il y a {value}</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>Line {line} was left out: the same pattern came before.</source>
            <translation>La ligne {line} a été ignorée : ce motif est déjà là.</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>Only the first {most} patterns were taken; line {line} has one more.</source>
            <translation>Seuls les {most} premiers motifs ont été pris ; la ligne {line} en a un de plus.</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>a cell must be 0 or 1, got {sign}</source>
            <translation>une cellule doit être 0 ou 1, et non {sign}</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>a pattern must have {cells} signs of 0 and 1, or {side} lines of {side}</source>
            <translation>un motif doit avoir {cells} signes 0 ou 1, ou {side} lignes de {side}</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>a pattern must have {cells} signs, got {count}</source>
            <translation>un motif doit avoir {cells} signes, il y en a {count}</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>line {line} was left out: {reason}</source>
            <translation>la ligne {line} a été ignorée : {reason}</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>{count} of {all} lines of a pattern stand at the end</source>
            <translation>à la fin, il n’y a que {count} lignes sur {all} d’un motif</translation>
        </message>
        <message>
            <location filename="../../playground/data/pattern_files.py" />
            <source>{count} of {all} lines of a pattern stand before it</source>
            <translation>avant elle, il n’y a que {count} lignes sur {all} d’un motif</translation>
        </message>
        <message>
            <location filename="../../playground/data/patterns.py" />
            <source>5 × 5 letters</source>
            <translation>Lettres 5 × 5</translation>
        </message>
        <message>
            <location filename="../../playground/data/patterns.py" />
            <source>5 × 5 shapes</source>
            <translation>Formes 5 × 5</translation>
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>first principal component</source>
            <translation>première composante principale</translation>
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>second principal component</source>
            <translation>deuxième composante principale</translation>
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>{component}, mostly {columns}</source>
            <translation>{component}, surtout {columns}</translation>
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>{one} against {other}</source>
            <translation>{one} contre {other}</translation>
        </message>
        <message>
            <location filename="../../playground/data/planes.py" />
            <source>{some} and {last}</source>
            <translation>{some} et {last}</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Blobs</source>
            <translation>Amas</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Digits</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Eight gaussians</source>
            <translation>Huit gaussiennes</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Grid of 25</source>
            <translation>Grille de 25</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Moons</source>
            <translation>Lunes</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Moving</source>
            <translation>Mobiles</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Ring</source>
            <translation>Anneau</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Rings</source>
            <translation>Anneaux</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Spiral</source>
            <translation>Spirale</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Square</source>
            <translation>Carré</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Stretched blobs</source>
            <translation>Amas étirés</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Two lines</source>
            <translation>Deux lignes</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>Unequal blobs</source>
            <translation>Amas inégaux</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>blue</source>
            <translation>bleu</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>green</source>
            <translation>vert</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>in {low}..{high}</source>
            <translation>un nombre de {low} à {high}</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>one of {options}</source>
            <translation>l’un de ceux-ci : {options}</translation>
        </message>
        <message>
            <location filename="../../playground/data/point_sets.py" />
            <source>red</source>
            <translation>rouge</translation>
        </message>
        <message>
            <location filename="../../playground/data/points.py" />
            <source>across</source>
            <translation>vers la droite</translation>
        </message>
        <message>
            <location filename="../../playground/data/points.py" />
            <source>up</source>
            <translation>vers le haut</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings.py" />
            <source>ratings must have somebody who rated two things</source>
            <translation>quelqu’un doit avoir noté deux choses</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>1 line was left out.</source>
            <translation>1 ligne a été laissée de côté.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>1 rating was given again later; the last one counts.</source>
            <translation>1 note a été redonnée plus tard ; la dernière compte.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>1 was left out.</source>
            <translation>1 a été laissée de côté.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Besides, 1 line was skipped.</source>
            <translation>De plus, 1 ligne a été sautée.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Besides, {count} lines were skipped.</source>
            <translation>De plus, {count} lignes ont été sautées.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Only the {most} things rated most are kept;</source>
            <translation>Seules les {most} choses les plus notées restent :</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Only the {most} users who rated most are kept;</source>
            <translation>Seules les {most} personnes qui ont le plus noté restent :</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Only {most} ratings can be taken;</source>
            <translation>On ne peut prendre que {most} notes :</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>Ratings go from {low} to {high} and were spread evenly over 1 to {most} stars.</source>
            <translation>Les notes vont de {low} à {high} ; elles ont été réparties de 1 à {most} étoiles.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>a line must have a user, an item and a number, got none</source>
            <translation>une ligne doit avoir une personne, une chose et un nombre ; il n’y en a aucune</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>it has 1 cell, not 3</source>
            <translation>elle a 1 cellule, et non 3</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>it has a cell that does not end</source>
            <translation>une cellule ne se termine pas</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>it has {count} cells, not 3</source>
            <translation>elle a {count} cellules, et non 3</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>its item has no name</source>
            <translation>la chose n’a pas de nom</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>its user has no name</source>
            <translation>la personne n’a pas de nom</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>line {line} was skipped: {reason}</source>
            <translation>la ligne {line} a été sautée : {reason}</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>ratings must be of two things or more, got one</source>
            <translation>il faut des notes pour deux choses au moins, il n’y en a qu’une</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>ratings must differ, got {rating} each time</source>
            <translation>les notes doivent être différentes, toutes sont {rating}</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>the rating</source>
            <translation>note</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>there is not enough memory for it</source>
            <translation>il n’y a pas assez de mémoire</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>{count} lines were left out.</source>
            <translation>{count} lignes ont été laissées de côté.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>{count} ratings were given again later; the last one counts.</source>
            <translation>{count} notes ont été redonnées plus tard ; la dernière compte.</translation>
        </message>
        <message>
            <location filename="../../playground/data/ratings_files.py" />
            <source>{count} were left out.</source>
            <translation>{count} ont été laissées de côté.</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>% of income</source>
            <translation>% du revenu</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Computers at work: they load pages, send mail and show films. A few are attacked: somebody tries all their doors, the ports, or floods them with packets. Three powers of ten are a thousand, six are a million.</source>
            <translation>Des ordinateurs au travail : pages, courriels, films. Quelques-uns sont attaqués : quelqu’un essaie toutes leurs portes, les ports, ou les noie sous les paquets. Trois puissances de dix font mille, six un million.</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Credit scores</source>
            <translation>Scores de crédit</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Music tastes</source>
            <translation>Goûts musicaux</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Network connections</source>
            <translation>Connexions réseau</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>Some listeners love country, some rock, some hip-hop: the hours a week tell which. A few love none of these; can you find them?</source>
            <translation>Certains aiment la country, d’autres le rock ou le hip-hop : les heures par semaine le disent. Quelques-uns n’aiment rien de tout cela ; les trouves-tu ?</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>The households of a street where money is short: banks trust them little, and give them low scores. One household has more than 800 points; which one?</source>
            <translation>Les foyers d’une rue où l’argent manque : les banques s’en méfient et leur donnent des notes basses. Un seul foyer a plus de 800 points ; lequel ?</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>age</source>
            <translation>âge</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>beats a minute</source>
            <translation>battements par minute</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>bytes</source>
            <translation>octets</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>country</source>
            <translation>country</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>credit score</source>
            <translation>score de crédit</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>debt</source>
            <translation>dette</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>errors</source>
            <translation>erreurs</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>hip-hop</source>
            <translation>hip-hop</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>hours a week</source>
            <translation>heures par semaine</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>income</source>
            <translation>revenu</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>packets</source>
            <translation>paquets</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>ports tried</source>
            <translation>ports essayés</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>powers of ten</source>
            <translation>puissances de dix</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>received</source>
            <translation>reçu</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>rock</source>
            <translation>rock</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>seconds</source>
            <translation>secondes</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>tempo</source>
            <translation>tempo</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>thousand a year</source>
            <translation>milliers par an</translation>
        </message>
        <message>
            <location filename="../../playground/data/real_life.py" />
            <source>years</source>
            <translation>ans</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>Bars and stripes</source>
            <translation>Barres et rayures</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>One bar</source>
            <translation>Une barre</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>Shapes</source>
            <translation>Formes</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>The same twice</source>
            <translation>Deux fois le même</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>Your patterns</source>
            <translation>Tes motifs</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>there can be at most {most} patterns; remove one first</source>
            <translation>il y a au plus {most} motifs ; retires-en un d’abord</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>this pattern is not among those to learn</source>
            <translation>ce motif n’est pas parmi ceux à apprendre</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>this pattern is there already</source>
            <translation>ce motif est déjà là</translation>
        </message>
        <message>
            <location filename="../../playground/data/small_patterns.py" />
            <source>{n} signs each, {ink} or a point</source>
            <translation>{n} signes chacun, {ink} ou un point</translation>
        </message>
        <message>
            <location filename="../../playground/data/stories.py" />
            <source>our stories</source>
            <translation>nos histoires</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Besides, 1 row was skipped.</source>
            <translation>En plus, 1 ligne a été ignorée.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Besides, {n} rows were skipped.</source>
            <translation>En plus, {n} lignes ont été ignorées.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Columns {names} and {n} more are not made of numbers and can't be chosen.</source>
            <translation>Les colonnes {names} et {n} autres ne sont pas faites de nombres et ne peuvent pas être choisies.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Columns {names} are not made of numbers and can't be chosen.</source>
            <translation>Les colonnes {names} ne sont pas faites de nombres et ne peuvent pas être choisies.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Line {line} was skipped: {reason}.</source>
            <translation>La ligne {line} a été ignorée : {reason}.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Lines {first} to {last} were skipped: {reason}.</source>
            <translation>Les lignes {first} à {last} ont été ignorées : {reason}.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Only {most} rows can be taken; the last 1 line was left out.</source>
            <translation>Il n’y a de place que pour {most} lignes ; la dernière a été laissée de côté.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>Only {most} rows can be taken; the last {n} lines were left out.</source>
            <translation>Il n’y a de place que pour {most} lignes ; les {n} dernières ont été laissées de côté.</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>a table must have a column of numbers, got none</source>
            <translation>un tableau doit avoir une colonne de nombres, et celui-ci n’en a pas</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>a table must have at least one row, got an empty file</source>
            <translation>un tableau doit avoir au moins une ligne, et le fichier est vide</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>a table must have at most {most} columns, got {n}</source>
            <translation>un tableau doit avoir au plus {most} colonnes, et celui-ci en a {n}</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>column {name}</source>
            <translation>la colonne {name}</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>it is a spreadsheet; save it as CSV first</source>
            <translation>c’est une feuille de calcul ; enregistre-la d’abord en CSV</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>the row has 1 cell, not {wanted}</source>
            <translation>la ligne a 1 cellule au lieu de {wanted}</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>the row has a cell that does not end</source>
            <translation>la ligne a une cellule sans fin</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>the row has {n} cells, not {wanted}</source>
            <translation>la ligne a {n} cellules au lieu de {wanted}</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>{column} is not made of numbers and can't be chosen</source>
            <translation>{column} n’est pas faite de nombres et ne peut pas être choisie</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>{column} tells to which group each row belongs</source>
            <translation>{column} dit à quel groupe appartient chaque ligne</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_files.py" />
            <source>{reason}; a quotation mark may be missing</source>
            <translation>{reason} ; il manque peut-être un guillemet</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_numbers.py" />
            <source>'{cell}' in {column} is not a number</source>
            <translation>« {cell} » dans {column} n’est pas un nombre</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_numbers.py" />
            <source>'{cell}' in {column} is too large</source>
            <translation>« {cell} » dans {column} est trop grand</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_numbers.py" />
            <source>{column} has no value</source>
            <translation>{column} n’a pas de valeur</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_rows.py" />
            <source>a line must have at most {most} characters, and line {number} has more</source>
            <translation>une ligne doit avoir au plus {most} caractères, et la ligne {number} en a plus</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_rows.py" />
            <source>a table must have at least one row, got none</source>
            <translation>un tableau doit avoir au moins une ligne, et celui-ci n’en a pas</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_rows.py" />
            <source>column {number}</source>
            <translation>colonne {number}</translation>
        </message>
        <message>
            <location filename="../../playground/data/table_rows.py" />
            <source>{name}, column {number}</source>
            <translation>{name}, colonne {number}</translation>
        </message>
        <message>
            <location filename="../../playground/data/tastes.py" />
            <source>classical</source>
            <translation>classique</translation>
        </message>
        <message>
            <location filename="../../playground/data/tastes.py" />
            <source>electronic</source>
            <translation>électro</translation>
        </message>
        <message>
            <location filename="../../playground/data/tastes.py" />
            <source>jazz</source>
            <translation>jazz</translation>
        </message>
        <message>
            <location filename="../../playground/data/text.py" />
            <source>a text must have at least {wanted} words, got {got}</source>
            <translation>un texte doit avoir au moins {wanted} mots, celui-ci en a {got}</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>1 character that can't be shown was left out.</source>
            <translation>1 caractère impossible à afficher a été laissé de côté.</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>It was read as {encoding}.</source>
            <translation>Il a été lu comme {encoding}.</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>Its last character is cut off and was left out.</source>
            <translation>Son dernier caractère est coupé et a été laissé de côté.</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>a text must have at least one word, got an empty file</source>
            <translation>un texte doit avoir au moins un mot, ce fichier est vide</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>a text must have at least one word, got only blanks</source>
            <translation>un texte doit avoir au moins un mot, celui-ci n’a que des blancs</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>a text must have at most {most} MB, got {got} MB</source>
            <translation>un texte doit avoir au plus {most} Mo, celui-ci en a {got}</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>a text must have at most {most} characters, got {got}</source>
            <translation>un texte doit avoir au plus {most} caractères, celui-ci en a {got}</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it can't be read</source>
            <translation>impossible de le lire</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text</source>
            <translation>ce n’est pas du texte brut</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text but a PDF; save it as plain text first</source>
            <translation>ce n’est pas du texte brut mais un PDF ; enregistre-le d’abord en texte brut</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text but a Word document or another packed file; save it as plain text first</source>
            <translation>ce n’est pas du texte brut mais un document Word ou un autre fichier compressé ; enregistre-le d’abord en texte brut</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text but a rich-text document; save it as plain text first</source>
            <translation>ce n’est pas du texte brut mais un document RTF ; enregistre-le d’abord en texte brut</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it is no plain text but an old Word document; save it as plain text first</source>
            <translation>ce n’est pas du texte brut mais un ancien document Word ; enregistre-le d’abord en texte brut</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it must be UTF-8 all through, got something else at byte {place}</source>
            <translation>il doit être entièrement en UTF-8, mais ne l’est pas à l’octet {place}</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it must be a file, got a device or a pipe</source>
            <translation>il faut un fichier, c’est un périphérique ou un tube</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it must be a file, got a folder</source>
            <translation>il faut un fichier, c’est un dossier</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>it must be {encoding} all through, got something else; save it as UTF-8</source>
            <translation>il doit être entièrement en {encoding}, mais ne l’est pas ; enregistre-le en UTF-8</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>its encoding isn't known; save it as UTF-8</source>
            <translation>son encodage est inconnu ; enregistre-le en UTF-8</translation>
        </message>
        <message>
            <location filename="../../playground/data/text_files.py" />
            <source>{n} characters that can't be shown were left out.</source>
            <translation>{n} caractères impossibles à afficher ont été laissés de côté.</translation>
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
            <translation>Arrêt à l’étape {step} : « {curve} » a baissé jusqu’à {value:g}, comme demandé.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/limits.py" />
            <source>Stopped at step {step}: {curve} rose to {value:g}, as you asked.</source>
            <translation>Arrêt à l’étape {step} : « {curve} » a monté jusqu’à {value:g}, comme demandé.</translation>
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
            <source>Nothing is left to learn after {step:,} steps.</source>
            <translation>Après {step:,} étapes, il n’y a plus rien à apprendre.</translation>
        </message>
        <message>
            <location filename="../../playground/engine/session.py" />
            <source>Opened {name}: 1 step of learning.</source>
            <translation>{name} est ouvert : 1 étape d’apprentissage.</translation>
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
            <location filename="../../playground/kiosk/banner.py" />
            <source>Touch the screen to play</source>
            <translation>Touche l’écran pour jouer</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Back to letters</source>
            <translation>Retour aux lettres</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Capital letter</source>
            <translation>Majuscule</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Digits and signs</source>
            <translation>Chiffres et signes</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Erase the last sign</source>
            <translation>Effacer le dernier signe</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/keyboard.py" />
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/pin_pad.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/pin_pad.py" />
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/still_there.py" />
            <source>I'm here</source>
            <translation>Je suis là</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/still_there.py" />
            <source>Seconds left</source>
            <translation>Secondes restantes</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/still_there.py" />
            <source>Still there?</source>
            <translation>Toujours là ?</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/still_there.py" />
            <source>Touch the screen to go on. Otherwise everything is cleared for the next visitor.</source>
            <translation>Touche l’écran pour continuer. Sinon, tout est effacé pour la personne suivante.</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/way_out.py" />
            <source>That PIN is wrong.</source>
            <translation>Ce code est faux.</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/way_out.py" />
            <source>Too many wrong tries. Wait 1 second.</source>
            <translation>Trop d’essais ratés. Attends 1 seconde.</translation>
        </message>
        <message>
            <location filename="../../playground/kiosk/way_out.py" />
            <source>Too many wrong tries. Wait {seconds} seconds.</source>
            <translation>Trop d’essais ratés. Attends {seconds} secondes.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>A step is one phase: something comes in, a category is chosen, compared, reset, or it learns</source>
            <translation>Une étape est une phase : quelque chose entre, une catégorie est choisie, comparée, écartée, ou elle apprend</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>ART1</source>
            <translation>ART1</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>ART1 sees ink or no ink, fuzzy ART every shade between; by the data: ART1 for patterns of 5 × 5</source>
            <translation>ART1 voit de l’encre ou rien, fuzzy ART toutes les nuances ; selon les données : ART1 pour les motifs 5 × 5</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Choice parameter</source>
            <translation>Paramètre de choix</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>How alike things must be to share a category</source>
            <translation>À quel point des choses doivent se ressembler pour partager une catégorie</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>How far a category goes to meet what it takes in; in ART1 it is always 1</source>
            <translation>De combien une catégorie va vers ce qu’elle accueille ; dans ART1 c’est toujours 1</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>How many things come in with one step, as long as they have few numbers</source>
            <translation>Combien de choses entrent à chaque étape, tant qu’elles ont peu de nombres</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Ink or none</source>
            <translation>Encre ou rien</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Kind</source>
            <translation>Variante</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Learning rate</source>
            <translation>Taux d’apprentissage</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Pattern</source>
            <translation>Motif</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Per step</source>
            <translation>Par étape</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Phase by phase</source>
            <translation>Phase par phase</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Small: first it tries the category of which most is found in what came in; large: the one with most in common</source>
            <translation>Petit : elle essaie d’abord la catégorie dont on retrouve le plus ; grand : celle qui a le plus en commun</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Things come in another order in each round, or always in one</source>
            <translation>Les choses viennent dans un autre ordre à chaque tour, ou toujours dans le même</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>This has {n} numbers, and {wanted} are wanted here.</source>
            <translation>Il y a ici {n} nombres, et il en faut {wanted}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>Vigilance</source>
            <translation>Vigilance</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>What is there and what is not</source>
            <translation>Ce qui est là et ce qui ne l’est pas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>as given</source>
            <translation>tel quel</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>by the data</source>
            <translation>selon les données</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>fuzzy ART</source>
            <translation>fuzzy ART</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>shuffled</source>
            <translation>mélangé</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art.py" />
            <source>{n} of {all}</source>
            <translation>{n} sur {all}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>1 category</source>
            <translation>1 catégorie</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>A whole round changed nothing: {categories}.</source>
            <translation>Un tour entier n’a rien changé : {categories}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>ART1 sees only whether each number is above a half; fuzzy ART sees all of it.</source>
            <translation>ART1 voit seulement si chaque nombre dépasse un demi ; fuzzy ART voit tout.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Category {category} has the highest choice value, {value:.2f}. Does it match, too?</source>
            <translation>La catégorie {category} a la plus haute valeur de choix, {value:.2f}. Convient-elle aussi ?</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Colour {number}</source>
            <translation>Couleur {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Digit {number}</source>
            <translation>Chiffre {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Like enough to category {category}: {fit}.</source>
            <translation>Assez proche de la catégorie {category} : {fit}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Of those left, category {category} has the highest choice value, {value:.2f}. Does it match, too?</source>
            <translation>De celles qui restent, la catégorie {category} a la plus haute valeur de choix, {value:.2f}. Convient-elle aussi ?</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Pattern {number}</source>
            <translation>Motif {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Point {number}</source>
            <translation>Point {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Row {number}</source>
            <translation>Ligne {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>There is no category yet: this would begin the first one.</source>
            <translation>Il n’y a pas encore de catégorie : cela ouvrirait la première.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>This is empty: there is nothing to compare.</source>
            <translation>C’est vide : il n’y a rien à comparer.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>This would begin a new category. The best match is category {category}: {fit}.</source>
            <translation>Cela ouvrirait une nouvelle catégorie. La plus proche est la {category} : {fit}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>This would go to category {category}: {fit}.</source>
            <translation>Cela irait dans la catégorie {category} : {fit}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Too different from category {category}: {fit}.</source>
            <translation>Trop différent de la catégorie {category} : {fit}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Too different from category {category}: {fit}. Reset; next it tries category {next}.</source>
            <translation>Trop différent de la catégorie {category} : {fit}. Écartée ; elle essaie ensuite la {next}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Too different from category {category}: {fit}. Reset; no category is left, so it begins a new one.</source>
            <translation>Trop différent de la catégorie {category} : {fit}. Écartée ; il n’en reste aucune, une nouvelle commence.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Too different from category {category}: {fit}. Reset; no category is left.</source>
            <translation>Trop différent de la catégorie {category} : {fit}. Écartée ; il ne reste aucune catégorie.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>What is more than three standard deviations out counts as three</source>
            <translation>Ce qui est à plus de trois écarts types compte comme trois</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>What is outside 0 to 1 counts as the nearer end</source>
            <translation>Ce qui dépasse 0 à 1 compte comme le bout le plus proche</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>What lies outside the square counts as lying on its edge</source>
            <translation>Ce qui est hors du carré compte comme sur son bord</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your colour</source>
            <translation>Ta couleur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your digit</source>
            <translation>Ton chiffre</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your pattern</source>
            <translation>Ton motif</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your point</source>
            <translation>Ton point</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>Your row</source>
            <translation>Ta ligne</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{categories} so far, {n} of {all} not settled yet.</source>
            <translation>{categories} jusqu’ici, {n} sur {all} pas encore fixés.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} begins the first category, for there was none yet.</source>
            <translation>{name} ouvre la première catégorie, car il n’y en avait pas.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} comes in. Which category is most like it?</source>
            <translation>{name} entre. Quelle catégorie lui ressemble le plus ?</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} fits category {category}: {fit}. Resonance, and nothing new to learn.</source>
            <translation>{name} va dans la catégorie {category} : {fit}. Résonance, et rien de neuf à apprendre.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} fits category {category}: {fit}. Resonance: the category learns it.</source>
            <translation>{name} va dans la catégorie {category} : {fit}. Résonance : la catégorie l’apprend.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} is empty: there is nothing to compare, so nothing is learned.</source>
            <translation>{name} : c’est vide. Rien à comparer, donc rien à apprendre.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} is too different from all there was: it begins category {category}.</source>
            <translation>{name} : trop différent de tout ce qu’il y avait. La catégorie {category} commence.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{name} is too different from all {n} categories, and there is no room for more.</source>
            <translation>{name} : trop différent des {n} catégories, et il n’y a plus de place.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{n} categories</source>
            <translation>{n} catégories</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{n} of {all} found no place.</source>
            <translation>{n} sur {all} n’ont pas trouvé de place.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/art_told.py" />
            <source>{rule}: {n} of {all}.</source>
            <translation>{rule} : {n} sur {all}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Both begin to learn from nothing.</source>
            <translation>Les deux partent de rien.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>But their maker had seen {seen} real digits: it hands on what it knows of them.</source>
            <translation>Mais leur auteur avait vu {seen} vrais chiffres : il transmet ce qu’il en sait.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Convolution</source>
            <translation>Convolution</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>How big a step both take from each mistake</source>
            <translation>La taille du pas que font les deux après chaque erreur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>How many real digits both are taught with</source>
            <translation>Avec combien de vrais chiffres les deux apprennent</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>How much of what the second one is shown was made</source>
            <translation>Quelle part de ce que voit le second est artificielle</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Made ones among them</source>
            <translation>Part d’artificiels</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Real digits</source>
            <translation>Vrais chiffres</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>Their maker had seen only {seen} real digits itself, so that nothing is handed on from elsewhere.</source>
            <translation>Leur auteur n’avait vu lui-même que {seen} vrais chiffres : rien ne vient donc d’ailleurs.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>{figures}: no clear difference.</source>
            <translation>{figures} : pas de différence nette.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>{figures}: the made ones do harm.</source>
            <translation>{figures} : les artificiels nuisent.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>{figures}: the made ones help.</source>
            <translation>{figures} : les artificiels aident.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/augmentation.py" />
            <source>{given} misread with made digits, {alone} without</source>
            <translation>{given} d’erreurs avec des chiffres artificiels, {alone} sans</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Cells, seen by both</source>
            <translation>Cellules, vues par les deux</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Cooling from</source>
            <translation>Refroidir depuis</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Decay</source>
            <translation>Décroissance</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Dreams go on</source>
            <translation>Rêves continus</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Dreams that are sampled, as in the papers; or all states, counted one by one</source>
            <translation>De rêves tirés au sort, comme dans les articles, ou de tous les états, comptés un à un</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Full machine: all with all</source>
            <translation>Machine complète : tous avec tous</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Hidden units, RBM</source>
            <translation>Cachées, RBM</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Hidden units, full</source>
            <translation>Cachées, complète</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>How big a step each lesson makes</source>
            <translation>La taille du pas à chaque leçon</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>How often each unit decides before it is looked at, where dreams are sampled</source>
            <translation>Combien de fois chaque unité décide avant qu’on regarde, quand les rêves sont tirés</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>How strongly links are drawn towards nothing</source>
            <translation>La force qui tire les liens vers zéro</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Learns from</source>
            <translation>Apprend de</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>On: where they ended; off: from chance, cooling down (full), or from your patterns (RBM, contrastive divergence)</source>
            <translation>Activé : là où ils s’arrêtaient ; sinon : du hasard, en refroidissant (complète), ou de tes motifs (RBM, divergence contrastive)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>RBM: cells with hidden units</source>
            <translation>RBM : cellules avec unités cachées</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Sweeps</source>
            <translation>Balayages</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Temperature</source>
            <translation>Température</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>The temperature at which units of the full machine begin by chance</source>
            <translation>La température à laquelle la machine complète commence au hasard</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Units of the full machine that see no cell</source>
            <translation>Unités de la machine complète qui ne voient aucune cellule</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>Units of the restricted machine that see all cells</source>
            <translation>Unités de la machine restreinte qui voient toutes les cellules</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>When it dreams: cold, only what it believes most; hot, anything</source>
            <translation>Quand elle rêve : froide, seulement ce qu’elle croit le plus ; chaude, n’importe quoi</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>exact</source>
            <translation>exact</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>sampled</source>
            <translation>tirés</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>{cells} + {hidden} units</source>
            <translation>{cells} + {hidden} unités</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann.py" />
            <source>{units} units</source>
            <translation>{units} unités</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Both are about equally far.</source>
            <translation>Les deux en sont à peu près au même point.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Both dream almost only of what you showed them.</source>
            <translation>Les deux ne rêvent presque que de ce que tu leur as montré.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Both still dream mostly of something else.</source>
            <translation>Les deux rêvent encore surtout d’autre chose.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Nothing to learn. Draw a pattern and press “Add”.</source>
            <translation>Rien à apprendre. Dessine un motif et appuie sur « Ajouter ».</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>The RBM is ahead: the full machine makes up {share}.</source>
            <translation>La RBM est en tête : la machine complète en invente {share}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>The full machine is ahead: the RBM makes up {share}.</source>
            <translation>La machine complète est en tête : la RBM en invente {share}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>Untaught, all {all} patterns are about as likely.</source>
            <translation>Sans apprentissage, les {all} motifs sont à peu près aussi probables.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/boltzmann_told.py" />
            <source>almost all</source>
            <translation>presque tout</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>1 point</source>
            <translation>1 point</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>All clouds are flat.</source>
            <translation>Tous les nuages sont plats.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>All clouds have collapsed onto {points}.</source>
            <translation>Tous les nuages se sont effondrés sur {points}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Cloud {clouds} had lost all points, and began anew where points surprise most.</source>
            <translation>Le nuage {clouds} avait perdu tous ses points et repart là où les points surprennent le plus.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Cloud {clouds} has collapsed onto {points}.</source>
            <translation>Le nuage {clouds} s’est effondré sur {points}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Cloud {clouds} is flat.</source>
            <translation>Le nuage {clouds} est plat.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Clouds {clouds} are flat.</source>
            <translation>Les nuages {clouds} sont plats.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Clouds {clouds} had lost all points, and began anew where points surprise most.</source>
            <translation>Les nuages {clouds} avaient perdu tous leurs points et repartent là où les points surprennent le plus.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Clouds {clouds} have collapsed onto {points}.</source>
            <translation>Les nuages {clouds} se sont effondrés sur {points}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Most of the spread of all clouds is regularisation.</source>
            <translation>L’étendue de tous les nuages est surtout de la régularisation.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Most of the spread of cloud {clouds} is regularisation.</source>
            <translation>L’étendue du nuage {clouds} est surtout de la régularisation.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Most of the spread of clouds {clouds} is regularisation.</source>
            <translation>L’étendue des nuages {clouds} est surtout de la régularisation.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>Only the regularisation keeps the likelihood finite.</source>
            <translation>Seule la régularisation garde la vraisemblance finie.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>less than {least:g} %</source>
            <translation>moins de {least:g} %</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cloud_told.py" />
            <source>{n} points</source>
            <translation>{n} points</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Each centre moved to the middle of its shares.</source>
            <translation>Chaque centre est allé au milieu de ses parts.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Each point was shared out among the centres.</source>
            <translation>Chaque point a été partagé entre les centres.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Fuzziness m</source>
            <translation>Flou m</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Near 1 a point belongs to one group; high, it belongs to all alike</source>
            <translation>Près de 1, un point est d’un seul groupe ; élevé, de tous pareillement</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Shares changed by {change} at most.</source>
            <translation>Les parts ont changé de {change} au plus.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cmeans.py" />
            <source>Too far away for any share of a point: centre {numbers}.</source>
            <translation>Trop loin pour avoir une part d’un point : centre {numbers}.</translation>
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
            <translation>Moyenner les poids</translation>
        </message>
        <message>
            <location filename="../../playground/learners/cnn.py" />
            <source>Batch size</source>
            <translation>Taille du lot</translation>
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
            <translation>La taille du pas après chaque erreur</translation>
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
            <translation>Décroiss. des poids</translation>
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
            <source>1 centre of 1 number</source>
            <translation>1 centre de 1 nombre</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>1 centre of {n} numbers</source>
            <translation>1 centre de {n} nombres</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>All four begin with the same centres.</source>
            <translation>Toutes les quatre partent des mêmes centres.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>All four come equally close to the points.</source>
            <translation>Toutes les quatre sont aussi proches des points.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>C-means: how much everything belongs to everything</source>
            <translation>C-means : à quel point tout est à tous</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>EM: what its clouds can look like</source>
            <translation>EM : l’allure que peuvent avoir ses nuages</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>Fuzziness</source>
            <translation>Flou</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>How many centres each of the four has</source>
            <translation>Combien de centres a chacune des quatre</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>How the centres, the same for all, are chosen</source>
            <translation>Comment sont choisis les centres, les mêmes pour toutes</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>Shape</source>
            <translation>Forme</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>Start</source>
            <translation>Départ</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>cmeans</source>
            <translation>C-means</translation>
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
            <translation>complète</translation>
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
            <translation>sphérique</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{centres} centres of 1 number</source>
            <translation>{centres} centres de 1 nombre</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{centres} centres of {n} numbers</source>
            <translation>{centres} centres de {n} nombres</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{machines} come closest to the points.</source>
            <translation>{machines} sont les plus proches des points.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{machine} comes closest to the points.</source>
            <translation>{machine} est la plus proche des points.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{n} groups need as many different points; there are only {found}.</source>
            <translation>Pour {n} groupes il faut autant de points différents ; il n’y en a que {found}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/compare.py" />
            <source>{n} groups need as many different points; there is only 1.</source>
            <translation>Pour {n} groupes il faut autant de points différents ; il n’y en a qu’un.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Digits with names</source>
            <translation>Chiffres nommés</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How big its steps are</source>
            <translation>La taille de ses pas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How long each layer learns without names</source>
            <translation>Combien de temps chaque couche apprend sans noms</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How many digits it is told the names of</source>
            <translation>De combien de chiffres on lui dit le nom</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How many machines stand one on another</source>
            <translation>Combien de machines sont empilées</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How many strokes it knows</source>
            <translation>Combien de traits elle connaît</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How many units each other layer has</source>
            <translation>Combien d’unités a chaque autre couche</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How often it dreams before it compares dream and digit</source>
            <translation>Combien de fois elle rêve avant de comparer rêve et chiffre</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>How strongly the machines' weights are drawn towards zero</source>
            <translation>La force qui tire les poids des machines vers zéro</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Layer 1 learns from digits without names: {done}.</source>
            <translation>La couche 1 apprend de chiffres sans nom : {done}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Layer {number}</source>
            <translation>Couche {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Layer {number} learns from what layer {below} makes of digits: {done}.</source>
            <translation>La couche {number} apprend de ce que la couche {below} fait des chiffres : {done}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Layers</source>
            <translation>Couches</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Learn from names now, however far the layers are</source>
            <translation>Apprendre maintenant avec les noms, où qu’en soient les couches</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Now both nets are told the names of the same {labels} digits.</source>
            <translation>Maintenant, les deux réseaux apprennent les noms des mêmes {labels} chiffres.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Skip to the names</source>
            <translation>Passer aux noms</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Steps per layer</source>
            <translation>Étapes par couche</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Sweeps (k)</source>
            <translation>Balayages (k)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Units above</source>
            <translation>Unités au-dessus</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>Units in the first layer</source>
            <translation>Unités, 1re couche</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>With {labels} names the pretrained net reads {ours} wrong, the other one {other}.</source>
            <translation>Avec {labels} noms, le réseau préentraîné se trompe sur {ours}, l’autre sur {other}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/deep_belief.py" />
            <source>step {step} of {all}</source>
            <translation>étape {step} sur {all}</translation>
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
            <translation>Chaque nuage a pris le milieu, l’étendue et le poids de ses parts.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>For each point it guessed which cloud made it.</source>
            <translation>Pour chaque point, elle a deviné quel nuage l’a produit.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>Full: clouds may be tilted; diagonal: only stretched across or up; spherical: round</source>
            <translation>Complète : nuages inclinés permis ; diagonale : étirés en long ou en large ; sphérique : ronds</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>Regularisation</source>
            <translation>Régularisation</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>Spreads</source>
            <translation>Étendues</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>Weights</source>
            <translation>Poids</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>What is added to all variances, so that no cloud gets too thin</source>
            <translation>Ce qui s’ajoute à toutes les variances, pour qu’aucun nuage ne soit trop mince</translation>
        </message>
        <message>
            <location filename="../../playground/learners/em.py" />
            <source>With {n} numbers each there is too much to learn for tilts: clouds are diagonal.</source>
            <translation>Avec {n} nombres chacun, l’inclinaison serait trop à apprendre : les nuages sont diagonaux.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>For how many digits it is told what they are</source>
            <translation>Pour combien de chiffres on lui dit ce qu’ils sont</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Labelled digits</source>
            <translation>Chiffres étiquetés</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Latent dimensions</source>
            <translation>Dimensions latentes</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Of how many numbers a code is made</source>
            <translation>De combien de nombres un code est fait</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Read right: {shares} No clear winner.</source>
            <translation>Bien lus : {shares} Pas de vainqueur net.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Read right: {shares} So small a code loses what tells digits apart.</source>
            <translation>Bien lus : {shares} Un code si petit perd ce qui distingue les chiffres.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Read right: {shares} What it found out without labels pays.</source>
            <translation>Bien lus : {shares} Ce qu’il a trouvé sans étiquettes est payant.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Reader of pixels</source>
            <translation>Lecteur des pixels</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Reader of the code</source>
            <translation>Lecteur du code</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Reader of the layer before it</source>
            <translation>Lecteur de la couche d’avant</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>Three readers learn from the same {labels} labelled digits.</source>
            <translation>Trois lecteurs apprennent des mêmes {labels} chiffres étiquetés.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/few_labels.py" />
            <source>{code:.0%} by the code, {inner:.0%} by the layer before it, {pixels:.0%} by pixels.</source>
            <translation>{code:.0%} par le code, {inner:.0%} par la couche d’avant, {pixels:.0%} par les pixels.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan.py" />
            <source>Discriminator</source>
            <translation>Discriminateur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan.py" />
            <source>Generator</source>
            <translation>Générateur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan.py" />
            <source>{net}, layer {at}</source>
            <translation>{net}, couche {at}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Discriminator: convolution</source>
            <translation>Discriminateur : convolution</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Generator: dense</source>
            <translation>Générateur : dense</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Noise and label</source>
            <translation>Bruit et étiquette</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Real or made</source>
            <translation>Vrai ou artificiel</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_nets.py" />
            <source>Transposed convolution</source>
            <translation>Convolution transposée</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>A real digit that is said to be another one counts as false, too, so that a 7 really becomes a 7</source>
            <translation>Un vrai chiffre annoncé comme un autre compte aussi comme faux : ainsi un 7 devient vraiment un 7</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Average the generator</source>
            <translation>Moyenner le générateur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Digits to learn from</source>
            <translation>Chiffres à apprendre</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Discriminator's lead</source>
            <translation>Avance du discrim.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Discriminator's steps</source>
            <translation>Pas du discrim.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Discriminator's windows</source>
            <translation>Fenêtres du discrim.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Generator's maps</source>
            <translation>Cartes du générateur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Hinge</source>
            <translation>Hinge</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How a verdict is turned into something to learn from</source>
            <translation>Comment un verdict devient une leçon</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How big a step both nets take from each verdict</source>
            <translation>La taille du pas des deux réseaux après chaque verdict</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many maps a picture is painted from</source>
            <translation>De combien de cartes une image est peinte</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many random numbers a picture begins as</source>
            <translation>De combien de nombres au hasard naît une image</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many real and how many made digits it looks at before each step</source>
            <translation>Combien de chiffres vrais et combien d’artificiels il regarde avant chaque étape</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many real digits it ever sees; few are soon known by heart</source>
            <translation>Combien de vrais chiffres il voit en tout ; peu sont vite sus par cœur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How many small windows look at a picture</source>
            <translation>Combien de petites fenêtres regardent une image</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How much larger its steps are than the generator's</source>
            <translation>De combien ses pas sont plus grands que ceux du générateur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>How often it learns before the generator learns once</source>
            <translation>Combien de fois il apprend pour une fois du générateur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Least squares</source>
            <translation>Moindres carrés</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Noise numbers</source>
            <translation>Nombres de bruit</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Non-saturating</source>
            <translation>Non saturante</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>What is shown is the mean of the last steps' generators, which is steadier than the one that learns</source>
            <translation>On montre la moyenne des derniers générateurs, plus stable que celui qui apprend</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>Wrong labels are false</source>
            <translation>Mal étiqueté = faux</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>made</source>
            <translation>artificiel</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_parts.py" />
            <source>real</source>
            <translation>vrai</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_told.py" />
            <source>As a crowd, its digits are as near to real ones as other real ones.</source>
            <translation>En gros, aussi proches des vrais que d’autres vrais.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_told.py" />
            <source>It has learned nothing yet: noise becomes fog.</source>
            <translation>Il n’a encore rien appris : le bruit devient du brouillard.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_told.py" />
            <source>It knows {seen} real ones only, and may copy them.</source>
            <translation>Il ne connaît que {seen} vrais, et peut les copier.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_digits_told.py" />
            <source>Its digits are {times} times as far from real ones as real ones are.</source>
            <translation>Ses chiffres sont {times} fois plus loin des vrais que d’autres vrais.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>A step is one of the five parts of learning once</source>
            <translation>Une étape est l’une des cinq parties d’un apprentissage</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Adam's memory</source>
            <translation>Mémoire d’Adam</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator judges</source>
            <translation>Le discriminateur juge</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator learns</source>
            <translation>Le discriminateur apprend</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator's layers</source>
            <translation>Discrim. : couches</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator's neurons</source>
            <translation>Discrim. : neurones</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Discriminator's updates</source>
            <translation>Discrim. : mises à jour</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Gaussian</source>
            <translation>gaussien</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator learns</source>
            <translation>Le générateur apprend</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator makes points</source>
            <translation>Le générateur crée</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator's layers</source>
            <translation>Générateur : couches</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator's neurons</source>
            <translation>Générateur : neurones</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Generator's updates</source>
            <translation>Générat. : mises à jour</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Hidden ones</source>
            <translation>Cachées</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How a gradient becomes a step</source>
            <translation>Comment un gradient devient un pas</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How big a step both take from each verdict</source>
            <translation>La taille du pas des deux après chaque verdict</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How many random numbers become a point</source>
            <translation>Combien de nombres au hasard deviennent un point</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How many real and made-up points it looks at for an update</source>
            <translation>Combien de points vrais et inventés il regarde à chaque mise à jour</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How many times larger its steps are than the generator's</source>
            <translation>Combien de fois ses pas sont plus grands que ceux du générateur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How much of its mean gradient it keeps (beta 1)</source>
            <translation>Quelle part du gradient moyen il garde (bêta 1)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>How often it learns in each step, if it learns</source>
            <translation>Combien de fois il apprend à chaque étape, s’il apprend</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>In each hidden layer</source>
            <translation>Dans chaque couche cachée</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>It points the way</source>
            <translation>Il montre la voie</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Keeps the map smooth; 0 is without, 1 is usual for Wasserstein's loss</source>
            <translation>Garde la carte lisse ; 0 : sans, 1 : habituel avec Wasserstein</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Noise</source>
            <translation>Bruit</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>One step, slowly</source>
            <translation>Une étape, lentement</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Penalty on steepness</source>
            <translation>Pénalité de pente</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Points at a time</source>
            <translation>Points à la fois</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Settle down</source>
            <translation>Se calmer</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Steps become smaller with time: half as large after 10 000 updates of the same points</source>
            <translation>Les pas rapetissent avec le temps : moitié moins après 10 000 mises à jour des mêmes points</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>The other one stays as it is</source>
            <translation>L’autre reste comme il est</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Wasserstein</source>
            <translation>Wasserstein</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>What a wrong verdict costs</source>
            <translation>Ce que coûte un faux verdict</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>What you see is the mean of the last thousand generators: it trembles less</source>
            <translation>Tu vois la moyenne des mille derniers générateurs : elle tremble moins</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Where the generator begins</source>
            <translation>D’où part le générateur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>Which learns</source>
            <translation>Qui apprend</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>both</source>
            <translation>les deux</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>discriminator</source>
            <translation>discriminateur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>generator</source>
            <translation>générateur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>least squares</source>
            <translation>moindres carrés</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>non-saturating</source>
            <translation>non saturante</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_parts.py" />
            <source>uniform</source>
            <translation>uniforme</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>All {points} points are equal: all it can do is send everything there.</source>
            <translation>Les {points} points sont les mêmes : il ne peut que tout envoyer là.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>It says how real your points look, and how real those do.</source>
            <translation>Il dit à quel point tes points ont l’air vrais, et les autres.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Its weights have changed: it tells them apart better.</source>
            <translation>Ses poids ont changé : il les distingue mieux.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Its weights have changed: its points go that way.</source>
            <translation>Ses poids ont changé : ses points vont par là.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Mode collapse: all its points crowd near {used} of {all} heaps.</source>
            <translation>Effondrement : tous ses points se pressent près de {used} amas sur {all}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Mode collapse: all its points lie in {used} of {all} heaps.</source>
            <translation>Effondrement : tous ses points sont dans {used} amas sur {all}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Mode collapse: its points cover only {covered:.0%} of yours.</source>
            <translation>Effondrement : ses points ne couvrent que {covered:.0%} des tiens.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Only the discriminator learns: the points stay where they are.</source>
            <translation>Seul le discriminateur apprend : les points restent où ils sont.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Only the generator learns: its judge stays as it is.</source>
            <translation>Seul le générateur apprend : son juge reste comme il est.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>Random numbers go in, and points come out.</source>
            <translation>Des nombres au hasard entrent, des points sortent.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>The arrows tell new made-up points how to look more real.</source>
            <translation>Les flèches disent aux nouveaux points inventés comment paraître plus vrais.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>There is only one point: all it can do is send everything there.</source>
            <translation>Il n’y a qu’un point : il ne peut que tout envoyer là.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>{good:.0%} of its points lie among yours, {covered:.0%} of yours among its own.</source>
            <translation>{good:.0%} de ses points sont parmi les tiens, {covered:.0%} des tiens parmi les siens.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/gan_told.py" />
            <source>{good:.0%} of its points lie in one of the heaps.</source>
            <translation>{good:.0%} de ses points sont dans l’un des amas.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>1 of the {all} groups stays empty</source>
            <translation>1 des {all} groupes reste vide</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>Centre {number} was set by hand.</source>
            <translation>Le centre {number} a été placé à la main.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>Centres</source>
            <translation>Centres</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>How many groups it looks for</source>
            <translation>Combien de groupes elle cherche</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>How the first centres are chosen among the points</source>
            <translation>Comment les premiers centres sont choisis parmi les points</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>Nothing is left to do after {n} half-steps.</source>
            <translation>Après {n} demi-étapes, il n’y a plus rien à faire.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>The first centres are points chosen at random.</source>
            <translation>Les premiers centres sont des points pris au hasard.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>The first centres are points that lie far apart.</source>
            <translation>Les premiers centres sont des points éloignés les uns des autres.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>The first centres are points, chosen so that far ones are likely.</source>
            <translation>Les premiers centres sont des points ; les lointains sont plus souvent choisis.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>{empty}: all points are equal.</source>
            <translation>{empty} : tous les points sont égaux.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>{empty}: there are only {n} different points.</source>
            <translation>{empty} : il n’y a que {n} points différents.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>{empty}: there is only 1 point.</source>
            <translation>{empty} : il n’y a qu’un point.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/group_learner.py" />
            <source>{n} of the {all} groups stay empty</source>
            <translation>{n} des {all} groupes restent vides</translation>
        </message>
        <message>
            <location filename="../../playground/learners/groups.py" />
            <source>farthest</source>
            <translation>loin</translation>
        </message>
        <message>
            <location filename="../../playground/learners/groups.py" />
            <source>k-means++</source>
            <translation>k-means++</translation>
        </message>
        <message>
            <location filename="../../playground/learners/groups.py" />
            <source>random</source>
            <translation>au hasard</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm.py" />
            <source>Emission</source>
            <translation>Émission</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm.py" />
            <source>Transition</source>
            <translation>Transition</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm.py" />
            <source>state {number}</source>
            <translation>état {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Hidden states</source>
            <translation>États cachés</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>How many hidden states it looks for</source>
            <translation>Combien d’états cachés il cherche</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>How many observations a sequence has</source>
            <translation>Combien d’observations compte une séquence</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>How many there are, each from its own beginning; together at most {most:,} observations</source>
            <translation>Combien il y en a, chacune avec son début ; au plus {most:,} observations en tout</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Its first guess: the most promising of ten, any, all states nearly alike, or the true one if it is known</source>
            <translation>Son premier essai : le plus prometteur de dix, n’importe lequel, des états presque pareils, ou le vrai s’il est connu</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Observations</source>
            <translation>Observations</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Read spaces</source>
            <translation>Lire les espaces</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Smoothing</source>
            <translation>Lissage</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>So many times it pretends to have seen everything once</source>
            <translation>Combien de fois il fait comme s’il avait déjà tout vu</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>What is observed, and what is hidden behind it</source>
            <translation>Ce qu’on observe, et ce qui se cache derrière</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>Whether the space between words counts as a letter</source>
            <translation>Si l’espace entre les mots compte comme une lettre</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>World</source>
            <translation>Monde</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>best of ten</source>
            <translation>meilleur de dix</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>nearly equal</source>
            <translation>presque égal</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>true</source>
            <translation>vrai</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_parts.py" />
            <source>your text</source>
            <translation>ton texte</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>After 1 iteration nothing changes any more: {surprise:.3f} nats per observation.</source>
            <translation>Après 1 itération, plus rien ne change : {surprise:.3f} nat par observation.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>After {iteration} iterations nothing changes any more: {surprise:.3f} nats per observation.</source>
            <translation>Après {iteration} itérations, plus rien ne change : {surprise:.3f} nat par observation.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>It begins with the true model, and goes on to what fits these very observations.</source>
            <translation>Il part du vrai modèle, puis va vers ce qui convient à ces observations-là.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>It knows nothing yet: it thinks that all states are nearly alike.</source>
            <translation>Il ne sait rien encore : il croit tous les états presque pareils.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>It knows nothing yet: its first guess is a random one.</source>
            <translation>Il ne sait rien encore : son premier essai est pris au hasard.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>It knows nothing yet: of ten random guesses it took the most promising one.</source>
            <translation>Il ne sait rien encore : de dix essais au hasard, il a pris le plus prometteur.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Iteration {iteration}: the surprise fell by {gain:.3f} to {surprise:.3f} nats per observation.</source>
            <translation>Itération {iteration} : la surprise a baissé de {gain:.3f}, à {surprise:.3f} nat par observation.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Iteration {iteration}: the surprise hardly falls, {surprise:.3f} nats per observation.</source>
            <translation>Itération {iteration} : la surprise ne baisse presque plus, {surprise:.3f} nat par observation.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Iteration {iteration}: {surprise:.3f} nats per observation; smoothing holds it back.</source>
            <translation>Itération {iteration} : {surprise:.3f} nat par observation ; le lissage le retient.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Nobody knows the true model of that, so its first guess is the most promising of ten.</source>
            <translation>Personne n’en connaît le vrai modèle ; son premier essai est donc le plus prometteur de dix.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>State {states} mostly says {vowels} of {all_vowels} vowels, and leaves {consonants} of {all_consonants} consonants to the rest.</source>
            <translation>L’état {states} dit surtout {vowels} des {all_vowels} voyelles et laisse {consonants} des {all_consonants} consonnes aux autres.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>States {states} mostly say {vowels} of {all_vowels} vowels, and leave {consonants} of {all_consonants} consonants to the rest.</source>
            <translation>Les états {states} disent surtout {vowels} des {all_vowels} voyelles et laissent {consonants} des {all_consonants} consonnes aux autres.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>That is even less than the true model's {true:.3f}, for it learns chance, too.</source>
            <translation>C’est même moins que le vrai modèle ({true:.3f}), car il apprend aussi le hasard.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>The model could not have made these observations, so nothing in it counts as quite impossible.</source>
            <translation>Ce modèle n’aurait pas pu produire ces observations ; rien n’y est donc compté comme tout à fait impossible.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>The surprise is {surprise:.3f} nats per observation.</source>
            <translation>La surprise est de {surprise:.3f} nat par observation.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>The tables were set by hand.</source>
            <translation>Les tables ont été réglées à la main.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>The true model's is {true:.3f}.</source>
            <translation>Celle du vrai modèle est de {true:.3f}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/hmm_told.py" />
            <source>Vowels and consonants are still mixed.</source>
            <translation>Voyelles et consonnes sont encore mélangées.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kernels.py" />
            <source>RBF</source>
            <translation>RBF</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kernels.py" />
            <source>linear</source>
            <translation>linéaire</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kernels.py" />
            <source>polynomial</source>
            <translation>polynomial</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>1 point joined another centre.</source>
            <translation>1 point a changé de centre.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Centre {number} had no points and went to the farthest from its own.</source>
            <translation>Le centre {number} n’avait pas de points et est allé au plus éloigné du sien.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Centre {number} had no points, for all points are at other centres.</source>
            <translation>Le centre {number} n’avait pas de points, car tous sont à d’autres centres.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Centres {numbers} had no points and went to the farthest from their own.</source>
            <translation>Les centres {numbers} n’avaient pas de points et sont allés aux plus éloignés du leur.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Centres {numbers} had no points, for all points are at other centres.</source>
            <translation>Les centres {numbers} n’avaient pas de points, car tous sont à d’autres centres.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Each centre is in the middle of its points.</source>
            <translation>Chaque centre est au milieu de ses points.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Each centre moved to the middle of its points.</source>
            <translation>Chaque centre est allé au milieu de ses points.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>Each point joined its nearest centre.</source>
            <translation>Chaque point a rejoint le centre le plus proche.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>No point joined another centre.</source>
            <translation>Aucun point n’a changé de centre.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/kmeans.py" />
            <source>{n} points joined another centre.</source>
            <translation>{n} points ont changé de centre.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/knobs.py" />
            <source>a whole number</source>
            <translation>un nombre entier</translation>
        </message>
        <message>
            <location filename="../../playground/learners/knobs.py" />
            <source>on or off</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <location filename="../../playground/learners/lstm.py" />
            <source>LSTM layer</source>
            <translation>Couche LSTM</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word.py" />
            <source>Next word</source>
            <translation>Mot suivant</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word.py" />
            <source>Word vectors</source>
            <translation>Vecteurs de mots</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word.py" />
            <source>{n}, the same vectors</source>
            <translation>{n}, les mêmes vecteurs</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many networks stand one above the other</source>
            <translation>Combien de réseaux sont empilés</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many numbers stand for a word</source>
            <translation>Combien de nombres représentent un mot</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many pieces of text it reads before each step</source>
            <translation>Combien de morceaux de texte il lit avant chaque étape</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many words it looks back while it learns</source>
            <translation>Combien de mots il regarde en arrière en apprenant</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How many words it must do without in a step</source>
            <translation>De combien de mots il doit se passer à une étape</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>How much is hidden while it learns, so that it does not learn by heart</source>
            <translation>Combien on lui cache pendant qu’il apprend, pour qu’il n’apprenne pas par cœur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>It picks among so many words</source>
            <translation>Il choisit parmi tant de mots</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>It picks among the best words that together reach this share</source>
            <translation>Il choisit parmi les meilleurs mots qui ensemble atteignent cette part</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Low: it picks the likeliest word. High: it dares unlikely ones</source>
            <translation>Basse : il choisit le mot le plus probable. Haute : il ose des mots improbables</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Only the best</source>
            <translation>Les meilleurs</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Until they sum to</source>
            <translation>Jusqu’à la somme</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Width</source>
            <translation>Largeur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>Word dropout</source>
            <translation>Dropout de mots</translation>
        </message>
        <message>
            <location filename="../../playground/learners/next_word_parts.py" />
            <source>words</source>
            <translation>mots</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>All points are equal: no one is odd.</source>
            <translation>Tous les points sont égaux : aucun n’est atypique.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>Boundary (rho)</source>
            <translation>Frontière (rho)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>First it adds up how alike all {n} points are: {share:.0%} are done.</source>
            <translation>D’abord elle additionne les ressemblances des {n} points : {share:.0%} sont faits.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>Kernel</source>
            <translation>Noyau</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>Nothing is left to do: {n} of {all} points bear weight.</source>
            <translation>Plus rien à faire : {n} points sur {all} portent un poids.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>There is only 1 point: it cannot be odd.</source>
            <translation>Il n’y a qu’un point : il ne peut pas être atypique.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>To a kernel with so high a gamma no two of the {n} points are alike: all bear weight.</source>
            <translation>Pour un noyau au gamma si élevé, aucun des {n} points ne ressemble à un autre : tous portent un poids.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>Weight moves from a point to one that is more at the edge.</source>
            <translation>Du poids passe d’un point à un autre plus au bord.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/one_class_svm.py" />
            <source>{outside:.0%} of the points are outside; nu allows for about {nu:.0%}.</source>
            <translation>{outside:.0%} des points sont dehors ; nu en permet environ {nu:.0%}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/point_learner.py" />
            <source>There are no points yet. Click on the square to set some.</source>
            <translation>Il n’y a pas encore de points. Clique dans le carré pour en poser.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Gibbs steps (k)</source>
            <translation>Étapes de Gibbs (k)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Hidden units</source>
            <translation>Unités cachées</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Hidden units, their biases</source>
            <translation>Unités cachées, leurs biais</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Hot: it takes more chances. Cold: it sticks to what fits best</source>
            <translation>Chaude : elle ose plus. Froide : elle s’en tient à ce qui va le mieux</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How big a step it takes from what it dreams to what it sees</source>
            <translation>La taille du pas de ce qu’elle rêve vers ce qu’elle voit</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How long it dreams, to and fro between its layers, before it corrects itself</source>
            <translation>Combien de temps elle rêve, d’une couche à l’autre, avant de se corriger</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How many features it can find</source>
            <translation>Combien de traits elle peut trouver</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How much of the last change is made once more</source>
            <translation>Quelle part du dernier changement est refaite</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>How strongly each hidden unit is made to keep to a tenth of the digits</source>
            <translation>La force qui limite chaque unité cachée à un dixième des chiffres</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>It dreams from digits: 1 Gibbs step each time.</source>
            <translation>Elle rêve à partir de chiffres : 1 étape de Gibbs à chaque fois.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>It dreams from digits: {steps} Gibbs steps each time.</source>
            <translation>Elle rêve à partir de chiffres : {steps} étapes de Gibbs à chaque fois.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>It has seen no digit yet. Its dreams are noise with ink where ink often is.</source>
            <translation>Elle n’a encore vu aucun chiffre. Ses rêves sont du bruit, avec de l’encre là où il y en a souvent.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Its dreams go on: 1 Gibbs step each time.</source>
            <translation>Ses rêves continuent : 1 étape de Gibbs à chaque fois.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Its dreams go on: {steps} Gibbs steps each time.</source>
            <translation>Ses rêves continuent : {steps} étapes de Gibbs à chaque fois.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Links, both ways</source>
            <translation>Liens, dans les deux sens</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Of a digit it sees again, {error:.1f} % of the ink is wrong.</source>
            <translation>D’un chiffre revu, {error:.1f} % de l’encre est fausse.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Persistent CD: dreams go on from step to step. Off: each begins with a digit (CD-k)</source>
            <translation>CD persistante : les rêves continuent d’étape en étape. Sinon, chacun part d’un chiffre (CD-k)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Sparsity</source>
            <translation>Parcimonie</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>Visible units, their biases</source>
            <translation>Unités visibles, leurs biais</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rbm.py" />
            <source>What answers is the mean of the last steps' machines, which is steadier</source>
            <translation>La réponse vient de la moyenne des dernières machines, plus stable</translation>
        </message>
        <message>
            <location filename="../../playground/learners/rnn.py" />
            <source>Recurrent layer</source>
            <translation>Couche récurrente</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som.py" />
            <source>A point</source>
            <translation>Un point</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som.py" />
            <source>Net</source>
            <translation>Filet</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som.py" />
            <source>{columns} × {rows} nodes of {n} numbers</source>
            <translation>{columns} × {rows} nœuds de {n} nombres</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som.py" />
            <source>{n} numbers</source>
            <translation>{n} nombres</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>A chain has one</source>
            <translation>Une chaîne en a un</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>A cloth, a string, or a cloth without an edge</source>
            <translation>Un tissu, un fil, ou un tissu sans bord</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>A step is one of the four parts of learning a point</source>
            <translation>Une étape est une des quatre parties de l’apprentissage d’un point</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Draw the circle</source>
            <translation>Tracer le cercle</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Find the nearest node</source>
            <translation>Trouver le nœud le plus proche</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>How far the nearest node goes towards a point; batch needs none</source>
            <translation>De combien le nœud le plus proche va vers un point ; inutile par lot</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>How long a chain is, too</source>
            <translation>Aussi la longueur d’une chaîne</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>How many nodes away from the nearest one are still pulled along</source>
            <translation>Jusqu’à combien de nœuds du plus proche on tire encore</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>How many points it learns from in a step, if not slowly</source>
            <translation>De combien de points elle apprend par étape, sauf au ralenti</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>In a heap, or along the two main directions of the points</source>
            <translation>En tas, ou le long des deux directions principales des points</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Neighbourhood</source>
            <translation>Voisinage</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Nodes</source>
            <translation>Nœuds</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Nodes across</source>
            <translation>Nœuds en largeur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Nodes up</source>
            <translation>Nœuds en hauteur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>One point after another, or all of them at once</source>
            <translation>Un point après l’autre, ou tous à la fois</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Pick a point</source>
            <translation>Prendre un point</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Points a step</source>
            <translation>Points par étape</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Pull the net</source>
            <translation>Tirer le filet</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Radius at the end</source>
            <translation>Rayon à la fin</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Radius at the start</source>
            <translation>Rayon au départ</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Rate at the start</source>
            <translation>Taux au départ</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Small: each node goes its own way. Large: the net stays smooth</source>
            <translation>Petit : chaque nœud suit son chemin. Grand : le filet reste lisse</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Steps until settled</source>
            <translation>Étapes jusqu’au calme</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Until then radius and rate fall; then they stay</source>
            <translation>Jusque-là rayon et taux baissent ; ensuite ils restent</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Way</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Whether a node has four neighbours or six</source>
            <translation>Si un nœud a quatre voisins ou six</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>Whether the pull fades with distance or ends at the radius</source>
            <translation>Si la traction faiblit avec la distance ou s’arrête au rayon</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>batch</source>
            <translation>par lot</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>bubble</source>
            <translation>bulle</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>chain</source>
            <translation>chaîne</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>crumpled</source>
            <translation>froissé</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>hexagonal</source>
            <translation>hexagonal</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>online</source>
            <translation>en ligne</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>sheet</source>
            <translation>drap</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>spread out</source>
            <translation>étalé</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>square</source>
            <translation>carré</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_parts.py" />
            <source>torus</source>
            <translation>tore</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>1 point lies far from every node.</source>
            <translation>1 point est loin de tous les nœuds.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>A step looks at one of {n} points in turn, for there are many.</source>
            <translation>Une étape regarde un point sur {n} à tour de rôle, car il y en a beaucoup.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>A torus cannot lie flat: two layers of it cover the square.</source>
            <translation>Un tore ne peut pas être à plat : deux couches couvrent le carré.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>All {n} points are equal: the net shrinks onto one place.</source>
            <translation>Les {n} points sont égaux : le filet se réduit à un endroit.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>It is folded or twisted: {share:.0%} of it lies upside down.</source>
            <translation>Il est plié ou tordu : {share:.0%} est à l’envers.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>It is folded: {share:.0%} of the points lie between nodes that are no neighbours.</source>
            <translation>Il est plié : {share:.0%} des points sont entre des nœuds qui ne sont pas voisins.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>No fold or twist seen.</source>
            <translation>Ni pli ni torsion en vue.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>The net is {word}.</source>
            <translation>Le filet est {word}.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>There are only {n} different points for {nodes} nodes: most nodes win none.</source>
            <translation>Il n’y a que {n} points différents pour {nodes} nœuds : la plupart n’en gagnent aucun.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>There is only one point: the net shrinks onto it.</source>
            <translation>Il n’y a qu’un point : le filet se réduit à lui.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>almost unfolded</source>
            <translation>presque déplié</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>half unfolded</source>
            <translation>à moitié déplié</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>settled</source>
            <translation>posé</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>unfolding</source>
            <translation>en train de se déplier</translation>
        </message>
        <message>
            <location filename="../../playground/learners/som_told.py" />
            <source>{n} points lie far from every node.</source>
            <translation>{n} points sont loin de tous les nœuds.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How big a step it takes from each comparison</source>
            <translation>La taille du pas après chaque comparaison</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How many listeners it looks at before each step</source>
            <translation>Combien d’auditeurs elle regarde avant chaque étape</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How many tastes it can tell apart</source>
            <translation>Combien de goûts elle peut distinguer</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How much of the last step goes into the next one</source>
            <translation>Quelle part du dernier pas entre dans le suivant</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How often it dreams up stars before it compares them with the real ones</source>
            <translation>Combien de fois elle rêve des étoiles avant de les comparer aux vraies</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>How strongly every link is drawn towards zero</source>
            <translation>La force qui tire chaque lien vers zéro</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>It knows nothing yet. Press Play, and it learns from what others like.</source>
            <translation>Elle ne sait encore rien. Appuie sur Lancer : elle apprend de ce que les autres aiment.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>Its guesses are {share} closer than the mean of each song.</source>
            <translation>Ses paris sont {share} plus justes que la moyenne de chaque chanson.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>Links</source>
            <translation>Liens</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>So far it guesses no better than the mean of each song.</source>
            <translation>Pour l’instant, elle ne fait pas mieux que la moyenne de chaque chanson.</translation>
        </message>
        <message>
            <location filename="../../playground/learners/songs.py" />
            <source>Stars</source>
            <translation>Étoiles</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>About this share of the points may stay outside</source>
            <translation>Environ cette part des points peut rester dehors</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>Gamma</source>
            <translation>Gamma</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>How it is measured whether two points are alike</source>
            <translation>Comment on mesure si deux points se ressemblent</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>How often weight moves in a step</source>
            <translation>Combien de fois le poids passe par étape</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>How soon points stop looking alike as they move apart: high follows every bend</source>
            <translation>À quelle distance des points cessent de se ressembler : élevé, la ligne suit chaque courbe</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>Pairs per step</source>
            <translation>Paires par étape</translation>
        </message>
        <message>
            <location filename="../../playground/learners/svm_parts.py" />
            <source>Share outside (nu)</source>
            <translation>Part dehors (nu)</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>1 head × {size}</source>
            <translation>1 tête × {size}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Block {number}</source>
            <translation>Bloc {number}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Blocks</source>
            <translation>Blocs</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Heads in each block</source>
            <translation>Têtes par bloc</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>How many things a word looks for at once</source>
            <translation>Combien de choses un mot cherche à la fois</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>How many words it can look back at</source>
            <translation>Combien de mots il peut regarder en arrière</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>How often every word looks back at the words before it</source>
            <translation>Combien de fois chaque mot regarde les mots d’avant</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Norm</source>
            <translation>Normalisation</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>Place vectors</source>
            <translation>Vecteurs de position</translation>
        </message>
        <message>
            <location filename="../../playground/learners/transformer.py" />
            <source>{heads} heads × {size}</source>
            <translation>{heads} têtes × {size}</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Decoder</source>
            <translation>Décodeur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Encoder</source>
            <translation>Encodeur</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Mean and variance</source>
            <translation>Moyenne et variance</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_nets.py" />
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>Beta</source>
            <translation>Bêta</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>Hidden layers</source>
            <translation>Couches cachées</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>How many layers each of the two nets has in between</source>
            <translation>Combien de couches a chacun des deux réseaux</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>How many units each layer in between has</source>
            <translation>Combien d’unités a chaque couche intermédiaire</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>How much it pays for codes that are not like N(0, 1): 0 is free</source>
            <translation>Ce qu’il paie pour des codes différents de N(0, 1) : 0 est gratuit</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>No noise in the codes, nothing to pay for them: then holes open between them</source>
            <translation>Pas de bruit dans les codes, rien à payer : des trous s’ouvrent alors entre eux</translation>
        </message>
        <message>
            <location filename="../../playground/learners/vae_parts.py" />
            <source>Plain autoencoder</source>
            <translation>Autoencodeur simple</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art.py" />
            <source>Changed category last round, %</source>
            <translation>Ont changé de catégorie, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art.py" />
            <source>It keeps so many categories</source>
            <translation>Catégories qu’elle garde</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art.py" />
            <source>categories</source>
            <translation>catégories</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art.py" />
            <source>unsettled</source>
            <translation>instables</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Came in</source>
            <translation>Entré</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Choose patterns or digits under “More sets” to draw one here.</source>
            <translation>Choisis des motifs ou des chiffres sous « Exemples » pour en dessiner un ici.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Choose the likeliest</source>
            <translation>Choisir la meilleure</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>It comes in</source>
            <translation>Ça entre</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Learn</source>
            <translation>Apprendre</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Match or reset</source>
            <translation>Convient ou écartée</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>One of your own</source>
            <translation>Le tien</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Point at a place to see where it would go</source>
            <translation>Pointe un endroit : où irait-il ?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Present it</source>
            <translation>Présenter</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>Wipe</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>a new category</source>
            <translation>une nouvelle catégorie</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>category {number}</source>
            <translation>catégorie {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>it resonates</source>
            <translation>elle résonne</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>no room</source>
            <translation>pas de place</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>no. {number}</source>
            <translation>n° {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>none is left</source>
            <translation>il n’en reste aucune</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>nothing to see</source>
            <translation>rien à voir</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>number {number}</source>
            <translation>numéro {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>only of patterns and digits</source>
            <translation>seulement de motifs et de chiffres</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>reset</source>
            <translation>écartée</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>row by row: what all in each share</source>
            <translation>ligne par ligne : ce que tous partagent</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>your own</source>
            <translation>le tien</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>{comparison}: reset</source>
            <translation>{comparison} : écartée</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/art_stage.py" />
            <source>{n} in it</source>
            <translation>{n} dedans</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>Full machine, nats per pattern</source>
            <translation>Machine complète, nat par motif</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>It learns 1 pattern of {name}.</source>
            <translation>Elle apprend 1 motif de {name}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>It learns from</source>
            <translation>Elle apprend de</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>It learns {count} patterns of {name}.</source>
            <translation>Elle apprend {count} motifs de {name}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>Learn your own patterns</source>
            <translation>Apprendre tes motifs</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>Nats per pattern: {full} (full) and {rbm} (RBM); {best} would be perfect.</source>
            <translation>Nats par motif : {full} (complète) et {rbm} (RBM) ; {best} serait parfait.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>RBM, nats per pattern</source>
            <translation>RBM, nat par motif</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>Reading {name} ...</source>
            <translation>Lecture de {name}…</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>The full machine gives your patterns</source>
            <translation>La machine complète donne à tes motifs</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>best {nats}</source>
            <translation>idéal {nats}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>no patterns</source>
            <translation>aucun motif</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>of its belief, the RBM {share}.</source>
            <translation>de sa croyance, la RBM {share}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann.py" />
            <source>restricted</source>
            <translation>restreinte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>1 pattern</source>
            <translation>1 motif</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>A set to learn from; another one starts both machines again.</source>
            <translation>Une collection à apprendre ; une autre fait recommencer les deux machines.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Add this pattern</source>
            <translation>Ajouter ce motif</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Hold</source>
            <translation>Fixer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Patterns to learn</source>
            <translation>Motifs à apprendre</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Remove this pattern</source>
            <translation>Retirer ce motif</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Which cells of your pattern stay as they are while the machines dream.</source>
            <translation>Quelles cellules de ton motif restent telles quelles pendant que les machines rêvent.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>Wipe the pad</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>all</source>
            <translation>tout</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>ink</source>
            <translation>encre</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_input.py" />
            <source>{count} patterns</source>
            <translation>{count} motifs</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Dream</source>
            <translation>Rêver</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Dreams</source>
            <translation>Rêves</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Energy</source>
            <translation>Énergie</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Energy on the way</source>
            <translation>Énergie en chemin</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Faster</source>
            <translation>Plus vite</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Favourite inventions</source>
            <translation>Inventions favorites</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Free energy of the cells</source>
            <translation>Énergie libre des cellules</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Full</source>
            <translation>Complète</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Full Boltzmann machine</source>
            <translation>Machine de Boltzmann complète</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Full machine</source>
            <translation>Machine complète</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Holds no unit any more.</source>
            <translation>Ne fixe plus aucune unité.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Let go</source>
            <translation>Libérer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Lets all units decide once.</source>
            <translation>Laisse décider toutes les unités une fois.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Lets one unit of each machine decide.</source>
            <translation>Laisse décider une unité de chaque machine.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Lets the units of both machines decide, one after the other.</source>
            <translation>Laisse décider les unités des deux machines, l’une après l’autre.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Networks</source>
            <translation>Réseaux</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>One sweep</source>
            <translation>Un balayage</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>One unit</source>
            <translation>Une unité</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Other dreams</source>
            <translation>D’autres rêves</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Pace of dreams</source>
            <translation>Rythme des rêves</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Patterns</source>
            <translation>Motifs</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Phases</source>
            <translation>Phases</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Restricted</source>
            <translation>Restreinte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Restricted machine (RBM)</source>
            <translation>Machine restreinte (RBM)</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Sets all free units by the toss of a coin.</source>
            <translation>Règle toutes les unités libres à pile ou face.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Shuffle</source>
            <translation>Mélanger</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Slower</source>
            <translation>Plus lent</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Slower: a picture after each unit; faster: after each sweep.</source>
            <translation>Plus lent : une image après chaque unité ; plus vite : après chaque balayage.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Sweep</source>
            <translation>Balayage</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>The RBM dreams</source>
            <translation>La RBM rêve</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>The full machine dreams</source>
            <translation>La complète rêve</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>decisions</source>
            <translation>décisions</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>difference</source>
            <translation>différence</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>dreamt</source>
            <translation>rêvé</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>energy {energy}</source>
            <translation>énergie {energy}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>energy {energy}, free energy {free}</source>
            <translation>énergie {energy}, énergie libre {free}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>full machine</source>
            <translation>machine complète</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>how often both are on</source>
            <translation>les deux actives</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>it made this one up</source>
            <translation>elle l’a inventé</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>links</source>
            <translation>liens</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>one of yours</source>
            <translation>l’un des tiens</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>seen</source>
            <translation>vu</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>the first: {share}</source>
            <translation>le premier : {share}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>the same</source>
            <translation>de même</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>up to {most}</source>
            <translation>jusqu’à {most}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>what was learned</source>
            <translation>ce qui a été appris</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>{count} numbers learned</source>
            <translation>{count} nombres appris</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>{count} of {all} it made up (framed)</source>
            <translation>{count} sur {all} inventés (encadrés)</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/boltzmann_stage.py" />
            <source>{share} of its dreams</source>
            <translation>{share} de ses rêves</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Each centre moves to the mean, by shares</source>
            <translation>Chaque centre va à la moyenne, selon les parts</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Each point is shared out among the centres</source>
            <translation>Chaque point est partagé entre les centres</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Objective by number of groups</source>
            <translation>Objectif selon le nombre de groupes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Objective: squared distances</source>
            <translation>Objectif : distances au carré</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>Where it bends, more groups help little</source>
            <translation>Après le coude, plus de groupes aident peu</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cmeans.py" />
            <source>objective</source>
            <translation>objectif</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>100 digits</source>
            <translation>100 chiffres</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Loss, nats</source>
            <translation>Perte, nat</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/cnn.py" />
            <source>Mix-ups</source>
            <translation>Erreurs</translation>
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
            <source>Your own digits, to train or test on, are not kept.</source>
            <translation>Tes propres chiffres, pour l’entraînement ou le test, ne sont pas gardés.</translation>
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
            <source>Your drawing</source>
            <translation>Ton dessin</translation>
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
            <translation>Réduite {n}</translation>
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
            <source>map {n} of {all}, the strongest</source>
            <translation>carte {n} sur {all}, max.</translation>
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
            <translation>somme ({n})</translation>
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
            <translation>résultat</translation>
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
            <translation>Groupe ici : {groups}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>They are</source>
            <translation>Où elles en sont</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>They will look for</source>
            <translation>Elles chercheront</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>nothing yet</source>
            <translation>encore rien</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>ready</source>
            <translation>prêtes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>{n} of {all} done</source>
            <translation>{n} sur {all} finies</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare.py" />
            <source>{title}: distance to centres</source>
            <translation>{title} : distance aux centres</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>1 round</source>
            <translation>1 tour</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>distance {away}</source>
            <translation>distance {away}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>done after 1 round</source>
            <translation>fini après 1 tour</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>done after {n} rounds</source>
            <translation>fini après {n} tours</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/compare_stage.py" />
            <source>{n} rounds</source>
            <translation>{n} tours</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Began at random</source>
            <translation>A commencé au hasard</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Error of a rebuilt pixel</source>
            <translation>Erreur d’un pixel reconstruit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Learned by itself first</source>
            <translation>A d’abord appris seul</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Wrong: began at random, %</source>
            <translation>Erreurs : a commencé au hasard, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>Wrong: learned by itself first, %</source>
            <translation>Erreurs : a d’abord appris seul, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>other {error}</source>
            <translation>autre {error}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>pretrained</source>
            <translation>préentraîné</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief.py" />
            <source>rebuilt</source>
            <translation>reconstruit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>Down again</source>
            <translation>Redescendre</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>First layer of the other net</source>
            <translation>Première couche de l’autre réseau</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>How far it has come</source>
            <translation>Où il en est</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>Other net</source>
            <translation>Autre réseau</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>Up the tower</source>
            <translation>En haut de la tour</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>first layer of the net that began at random</source>
            <translation>première couche du réseau parti du hasard</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>rebuilt from the top</source>
            <translation>reconstruit depuis le sommet</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>your drawing</source>
            <translation>ton dessin</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/deep_belief_stage.py" />
            <source>{count} names</source>
            <translation>{count} noms</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>BIC and AIC by number of groups</source>
            <translation>BIC et AIC selon le nombre de groupes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>E: how likely did each cloud make each point?</source>
            <translation>E : quel nuage a pu produire chaque point ?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>M: each cloud fits the points that it made</source>
            <translation>M : chaque nuage s’ajuste à ses points</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>Surprise, nats a point</source>
            <translation>Surprise, nat par point</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>The lowest is a good number of groups</source>
            <translation>Le plus bas est un bon nombre de groupes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>bic</source>
            <translation>BIC</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/em.py" />
            <source>surprise</source>
            <translation>surprise</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/experiment.py" />
            <source>Again, with new data</source>
            <translation>Encore, avec de nouvelles données</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/experiment.py" />
            <source>Getting its data ready ...</source>
            <translation>Préparation des données…</translation>
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
            <translation>Un point ici serait vrai, dit-il, à {chance}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Covered, %</source>
            <translation>Couverts, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Discriminator's loss</source>
            <translation>Perte du discriminateur</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Distance from your points</source>
            <translation>Distance à tes points</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Generator's loss</source>
            <translation>Perte du générateur</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Good points, %</source>
            <translation>Bons points, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Heaps that it has found</source>
            <translation>Amas qu’il a trouvés</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>It fell into</source>
            <translation>Il est tombé dans</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>It has learned</source>
            <translation>Il a appris</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>It makes up</source>
            <translation>Il invente</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Look like yours</source>
            <translation>Ressemblent aux tiens</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Losses</source>
            <translation>Pertes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>One step in which only the discriminator learns</source>
            <translation>Une étape où seul le discriminateur apprend</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>One step in which only the generator learns</source>
            <translation>Une étape où seul le générateur apprend</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Step D</source>
            <translation>Étape D</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>Step G</source>
            <translation>Étape G</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>The discriminator scores this place {score}.</source>
            <translation>Le discriminateur note ce lieu {score}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>covered</source>
            <translation>couverts</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>distance</source>
            <translation>distance</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>good</source>
            <translation>bons</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>loss_d</source>
            <translation>perte D</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>loss_g</source>
            <translation>perte G</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>mode collapse</source>
            <translation>l’effondrement</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan.py" />
            <source>{found} of {all}</source>
            <translation>{found} sur {all}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Discriminator right, %</source>
            <translation>Discriminateur juste, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Distance from real digits</source>
            <translation>Distance aux vrais chiffres</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Draw a digit and</source>
            <translation>Dessine un chiffre et</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Made, {sure}</source>
            <translation>Artificiel, {sure}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>Real, {sure}</source>
            <translation>Vrai, {sure}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>The discriminator says if it takes it for real.</source>
            <translation>Le discriminateur dit s’il le croit vrai.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>The discriminator takes your drawing, as the {digit} that it should be, for</source>
            <translation>Comme le {digit} demandé, il le prend pour</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>The discriminator takes your drawing, as {digit}, for</source>
            <translation>Comme {digit}, il prend ton dessin pour</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>fool it</source>
            <translation>trompe-le</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>real ones</source>
            <translation>vrais</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits.py" />
            <source>{sure} sure. More real to it than {usual} of real digits.</source>
            <translation>{sure} sûr. Plus vrai que {usual} des vrais chiffres.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>First maps</source>
            <translation>Premières cartes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>Looked for</source>
            <translation>Cherché</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>Pick one of the digits to see how it is made.</source>
            <translation>Choisis un des chiffres pour voir comment il naît.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>Second maps</source>
            <translation>Deuxièmes cartes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>The discriminator judges</source>
            <translation>Le discriminateur juge</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>The generator paints</source>
            <translation>Le générateur peint</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>To be {digit}. The discriminator takes it for made, {sure} sure.</source>
            <translation>Doit être {digit}. Le discriminateur le croit artificiel, sûr à {sure}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>To be {digit}. The discriminator takes it for real, {sure} sure.</source>
            <translation>Doit être {digit}. Le discriminateur le croit vrai, sûr à {sure}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>map {i}: up to {most}</source>
            <translation>carte {i} : jusqu’à {most}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>number {i}: {value}</source>
            <translation>nombre {i} : {value}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>to be {digit}</source>
            <translation>doit être {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>{count} of {high} × {wide}</source>
            <translation>{count} de {high} × {wide}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_flow.py" />
            <source>{count} random numbers</source>
            <translation>{count} nombres au hasard</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_scores.py" />
            <source>{error} nats</source>
            <translation>{error} nat</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>A made digit</source>
            <translation>Chiffre artificiel</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>A real digit</source>
            <translation>Vrai chiffre</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>A scribble</source>
            <translation>Un gribouillis</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Autoencoder</source>
            <translation>Autoencodeur</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Click one of the made digits.</source>
            <translation>Clique sur un des chiffres artificiels.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Close up</source>
            <translation>De près</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Few digits</source>
            <translation>Peu de chiffres</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>How many real digits are less usual? The discriminator has only met real and made ones: a scribble may fool it.</source>
            <translation>Combien de vrais chiffres sont plus rares ? Un gribouillis peut tromper le discriminateur : il n’en connaît pas.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Inside</source>
            <translation>Dedans</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Misread with made digits, %</source>
            <translation>Erreurs avec artificiels, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Misread without, %</source>
            <translation>Erreurs sans, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Noise {i}: to be {digit}</source>
            <translation>Bruit {i} : doit être {digit}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Odd ones</source>
            <translation>Bizarres</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Real or fake?</source>
            <translation>Vrai ou faux ?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>The same 64 noises</source>
            <translation>Les mêmes 64 bruits</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Two equal readers learn from the same few real digits; one of them is given made ones as well. Both are then tested on digits that nobody has learned from.</source>
            <translation>Deux lecteurs égaux apprennent des mêmes quelques vrais chiffres ; l’un reçoit aussi des artificiels. Qui lit mieux les nouveaux ?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>Which digit to make</source>
            <translation>Quel chiffre fabriquer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>after {steps} steps; click one</source>
            <translation>après {steps} étapes ; clique dessus</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>which nobody has learned from</source>
            <translation>dont personne n’a appris</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>with</source>
            <translation>avec</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_digits_stage.py" />
            <source>without</source>
            <translation>sans</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Arrows</source>
            <translation>Flèches</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Click here to set points</source>
            <translation>Clique ici pour placer des points</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Click to add a point; the blue ones are made up</source>
            <translation>Clique pour ajouter un point ; les bleus sont inventés</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>How they play</source>
            <translation>Comment ils jouent</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Made up</source>
            <translation>Inventés</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Sheet</source>
            <translation>Toile</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>Yours</source>
            <translation>Les tiens</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>loss {loss}</source>
            <translation>perte {loss}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>of 1 number each</source>
            <translation>de 1 nombre chacun</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>of {count} numbers each</source>
            <translation>de {count} nombres chacun</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>the arrows</source>
            <translation>les flèches</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/gan_stage.py" />
            <source>yours {yours:.0%}, those {made:.0%} real</source>
            <translation>tiens {yours:.0%}, autres {made:.0%} vrais</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>Drag a centre; double-click to add or remove one</source>
            <translation>Tire un centre ; double-clic : un de plus ou de moins</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>How many?</source>
            <translation>Combien ?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>One step</source>
            <translation>Une étape</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>Tried when nothing moves</source>
            <translation>Essayé quand rien ne bouge</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>group {number}</source>
            <translation>groupe {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_stage.py" />
            <source>groups</source>
            <translation>groupes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>1 group</source>
            <translation>1 groupe</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>A point here would be of group {group}, {share}.</source>
            <translation>Un point ici serait du groupe {group}, {share}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>A point here would be of group {group}.</source>
            <translation>Un point ici serait du groupe {group}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>It sees</source>
            <translation>Elle voit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>It will look for</source>
            <translation>Elle cherchera</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>The lesson keeps the number of groups as it is.</source>
            <translation>La leçon garde le nombre de groupes tel quel.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>There can be no more than {n} groups.</source>
            <translation>Il ne peut pas y avoir plus de {n} groupes.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/groups_tab.py" />
            <source>{n} groups</source>
            <translation>{n} groupes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Away from the true tables, %</source>
            <translation>Écart aux vraies tables, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>It learns from your {n} observations now.</source>
            <translation>Il apprend maintenant de tes {n} observations.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Letters of your own text</source>
            <translation>Les lettres de ton texte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Log-likelihood {own}</source>
            <translation>Log-vraisemblance {own}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Log-likelihood {own}, true model {true}</source>
            <translation>Log-vraisemblance {own}, vrai modèle {true}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Observed</source>
            <translation>Observé</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Surprise, nats per observation</source>
            <translation>Surprise, nat par observation</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Your own observations</source>
            <translation>Tes propres observations</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Your own text…</source>
            <translation>Ton texte…</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm.py" />
            <source>Your own…</source>
            <translation>Les tiennes…</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_lesson.py" />
            <source>These observations can't be kept in a lesson, for they are too long.</source>
            <translation>Ces observations ne tiennent pas dans une leçon : elles sont trop longues.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_lesson.py" />
            <source>{world}, for there is a text</source>
            <translation>{world}, car il y a un texte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Choose the world of letters: two states find the vowels in a text by themselves.</source>
            <translation>Choisis le monde des lettres : deux états trouvent tout seuls les voyelles d’un texte.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Observations and their likeliest states</source>
            <translation>Les observations et leurs états les plus probables</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>States</source>
            <translation>États</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Tables</source>
            <translation>Tables</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_stage.py" />
            <source>Trellis</source>
            <translation>Treillis</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>All columns at once</source>
            <translation>Toutes les colonnes à la fois</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Backward</source>
            <translation>Arrière</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Forward</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>One column back</source>
            <translation>Une colonne en arrière</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>One column on</source>
            <translation>Une colonne en avant</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Pause the pass</source>
            <translation>Arrêter le passage</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Play the pass</source>
            <translation>Lancer le passage</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Posterior</source>
            <translation>A posteriori</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>The model, with what the sum uses lit</source>
            <translation>Le modèle, où brille ce que la somme utilise</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Viterbi</source>
            <translation>Viterbi</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>Which pass</source>
            <translation>Quel passage</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>all of {n}</source>
            <translation>tous les {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_trellis.py" />
            <source>moment {at} of {n}</source>
            <translation>moment {at} sur {n}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>Among the letters it found</source>
            <translation>Parmi les lettres, il a trouvé</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>Each observation surprises it by</source>
            <translation>Chaque observation le surprend de</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>Right about the hidden states</source>
            <translation>États cachés trouvés</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>State {states} holds</source>
            <translation>L’état {states} tient</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>States {states} hold</source>
            <translation>Les états {states} tiennent</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>no vowels yet</source>
            <translation>pas de voyelles</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>some vowels</source>
            <translation>des voyelles</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>the vowels</source>
            <translation>les voyelles</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/hmm_verdict.py" />
            <source>{surprise} nats</source>
            <translation>{surprise} nat</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>Each centre moves to the mean of its points</source>
            <translation>Chaque centre va à la moyenne de ses points</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>Each point joins its nearest centre</source>
            <translation>Chaque point rejoint le centre le plus proche</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>Inertia by number of groups</source>
            <translation>Inertie selon le nombre de groupes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>Inertia: squared distances, in all</source>
            <translation>Inertie : distances au carré</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/kmeans.py" />
            <source>inertia</source>
            <translation>inertie</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lesson_side.py" />
            <source>What you draw, type or choose on this tab is not part of a lesson.</source>
            <translation>Ce que tu dessines, écris ou choisis ici ne fait pas partie d’une leçon.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Forget gate</source>
            <translation>Porte d’oubli</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Hidden state</source>
            <translation>État caché</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Input gate</source>
            <translation>Porte d’entrée</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Memory cell</source>
            <translation>Cellule mémoire</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>New memory</source>
            <translation>Nouveau contenu</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/lstm.py" />
            <source>Output gate</source>
            <translation>Porte de sortie</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It goes round in circles: “{words}”.</source>
            <translation>Il tourne en rond : « {words} ».</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It learns from our stories again.</source>
            <translation>Il apprend de nouveau de nos histoires.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It learns from {name}: {words} words, of which {different} different ones are known.</source>
            <translation>Il apprend de {name} : {words} mots, dont {different} différents sont connus.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It writes by itself</source>
            <translation>Il écrit tout seul</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>It wrote {n} words.</source>
            <translation>Il a écrit {n} mots.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Loss, nats per word</source>
            <translation>Perte, nat par mot</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Perplexity on held-out text</source>
            <translation>Perplexité, texte mis de côté</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Press Play: every 100 steps it writes some words of its own here.</source>
            <translation>Appuie sur Lancer : toutes les 100 étapes, il écrit ici quelques mots à lui.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Train on your own text</source>
            <translation>Apprendre de ton texte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Your own text</source>
            <translation>Ton propre texte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>Your text</source>
            <translation>Ton texte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>counting {perplexity}</source>
            <translation>comptage {perplexity}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>perplexity</source>
            <translation>perplexité</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>{name} can't be learned from: {reason}.</source>
            <translation>Impossible d’apprendre de {name} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>¶ new paragraph</source>
            <translation>¶ paragraphe</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>“ opens</source>
            <translation>« ouvre</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word.py" />
            <source>” closes</source>
            <translation>» ferme</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_lesson.py" />
            <source>The text that it learns from is not kept: the lesson's file can name it, or have it.</source>
            <translation>Le texte dont il apprend n’est pas conservé : le fichier de la leçon peut le nommer ou le contenir.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>Counting</source>
            <translation>Comptage</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>How far back</source>
            <translation>Portée</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>How much the first word still matters, %</source>
            <translation>Ce que compte encore le premier mot, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>Share of the prediction that changes when the first word is another one, on held-out text</source>
            <translation>Part de la prédiction qui change avec un autre premier mot, sur du texte mis de côté</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>What to look at</source>
            <translation>Ce que tu veux regarder</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>Word map</source>
            <translation>Carte de mots</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>first principal component, {share}</source>
            <translation>première composante principale, {share}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>getting ready</source>
            <translation>se prépare</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>no network, perplexity {perplexity}</source>
            <translation>pas de réseau, perplexité {perplexity}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>second principal component, {share}</source>
            <translation>deuxième composante principale, {share}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>shipped, perplexity {perplexity}</source>
            <translation>fourni, perplexité {perplexity}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>step {step}, perplexity {perplexity}</source>
            <translation>étape {step}, perplexité {perplexity}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>thinking</source>
            <translation>réfléchit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/next_word_stage.py" />
            <source>words later</source>
            <translation>mots plus tard</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>At {x:.2f} across, {y:.2f} up the score is {sum} = {score}</source>
            <translation>À {x:.2f} vers la droite, {y:.2f} vers le haut, le score est {sum} = {score}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Draw the line anew</source>
            <translation>Retracer la ligne</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Find a pair</source>
            <translation>Trouver une paire</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>It sees so many outliers</source>
            <translation>Points atypiques qu’elle voit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Move weight</source>
            <translation>Déplacer du poids</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Objective: half of aᵀKa</source>
            <translation>Objectif : moitié de aᵀKa</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Outside the line, %</source>
            <translation>Hors de la ligne, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Ring: bears some weight. Cross: bears all it can, an outlier</source>
            <translation>Anneau : porte du poids. Croix : en porte le plus possible, point atypique</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>The pair of this step</source>
            <translation>La paire de cette étape</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>This place is inside: score {score}.</source>
            <translation>Cet endroit est dedans : score {score}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>This place is outside: score {score}.</source>
            <translation>Cet endroit est dehors : score {score}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Which points bear weight</source>
            <translation>Quels points portent un poids</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>Who has a say</source>
            <translation>Qui a son mot à dire</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>full weight</source>
            <translation>plein poids</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>gives</source>
            <translation>donne</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>no weight</source>
            <translation>aucun poids</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>outside</source>
            <translation>dehors</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>point {number}</source>
            <translation>point {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>points {giver} and {taker}</source>
            <translation>points {giver} et {taker}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>score = sum − {rho}</source>
            <translation>score = somme − {rho}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>some weight</source>
            <translation>un peu de poids</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>takes</source>
            <translation>prend</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/one_class_svm.py" />
            <source>{share} of what one may bear</source>
            <translation>{share} du maximum</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_lesson.py" />
            <source>These points can't be kept in a lesson, for they are too many or have too many numbers.</source>
            <translation>Ces points ne tiennent pas dans une leçon : trop nombreux, ou trop de nombres.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_lesson.py" />
            <source>These points turn while they are learned from; those of the lesson will stand still.</source>
            <translation>Ces points tournent pendant l’apprentissage ; ceux de la leçon seront immobiles.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>It learns from 1 row of {name}.</source>
            <translation>Elle apprend d’une ligne de {name}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>It learns from {n} rows of {name}.</source>
            <translation>Elle apprend de {n} lignes de {name}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>Open a table</source>
            <translation>Ouvrir un tableau</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>Points to learn from</source>
            <translation>Points pour apprendre</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>The lesson keeps these points as they are.</source>
            <translation>La leçon garde ces points tels quels.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/points_tab.py" />
            <source>Your points</source>
            <translation>Tes points</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>A digit</source>
            <translation>Un chiffre</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Bite</source>
            <translation>Croquer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Draw a digit</source>
            <translation>Dessine un chiffre</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Energy {energy}, free energy {free} nats.</source>
            <translation>Énergie {energy}, énergie libre {free} nat.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Energy, nats</source>
            <translation>Énergie, nat</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Free-energy gap, nats</source>
            <translation>Écart d’énergie libre, nat</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Gibbs steps</source>
            <translation>étapes de Gibbs</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Given</source>
            <translation>Donné</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Hidden</source>
            <translation>Cachées</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>How often hidden units are on, %</source>
            <translation>Unités cachées actives, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>It waits</source>
            <translation>Elle attend</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Kept</source>
            <translation>Gardé</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Mended</source>
            <translation>Réparé</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Or press the die for one.</source>
            <translation>Ou appuie sur le dé.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Press Gibbs step, or Run.</source>
            <translation>Appuie sur Étape de Gibbs, ou Enchaîner.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Pseudo-likelihood, nats</source>
            <translation>Pseudo-vraisemblance, nat</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Put a digit that it has never seen on the pad</source>
            <translation>Mettre un chiffre jamais vu</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Set three tenths of the pixels at random</source>
            <translation>Tirer au hasard trois dixièmes des pixels</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Take a side of the digit away; press again for another side</source>
            <translation>Enlever un côté du chiffre ; appuie encore pour un autre côté</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Unit {n} came on.</source>
            <translation>L’unité {n} s’est activée.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Unit {n} stayed off.</source>
            <translation>L’unité {n} est restée inactive.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>What it makes of it</source>
            <translation>Ce qu’elle en fait</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>Wrong when rebuilt, %</source>
            <translation>Faux à la reconstruction, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>a dream</source>
            <translation>un rêve</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>dreams</source>
            <translation>rêve</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>energy</source>
            <translation>énergie</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>error</source>
            <translation>erreur</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>free</source>
            <translation>libre</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>gap</source>
            <translation>écart</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>hidden units</source>
            <translation>unités cachées</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>likelihood</source>
            <translation>vraisemblance</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>not begun</source>
            <translation>pas commencé</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm.py" />
            <source>sees</source>
            <translation>voit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>A link changes by rate × (⟨v h⟩ seen − ⟨v h⟩ dreamt).</source>
            <translation>Un lien change de taux × (⟨v h⟩ vu − ⟨v h⟩ rêvé).</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>All units</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>Fantasies</source>
            <translation>Fantaisies</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>It dreams</source>
            <translation>Elle rêve</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>It learns</source>
            <translation>Elle apprend</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>Reconstructions</source>
            <translation>Reconstructions</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>Which pictures</source>
            <translation>Quelles images</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>all pixels, whatever is hidden</source>
            <translation>tous les pixels ensemble</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>at most {most}</source>
            <translation>au plus {most}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>at temperature {temperature}</source>
            <translation>à température {temperature}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>blue: ink, orange: none</source>
            <translation>bleu : encre, orange : sans</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>mean</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>pick one</source>
            <translation>choisis-en une</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>seen, rebuilt: {error} wrong</source>
            <translation>vu, refait : {error} faux</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>unit {number}</source>
            <translation>unité {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>unit {number}, and how often it is on</source>
            <translation>unité {number}, et quand elle est active</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_inside.py" />
            <source>unit {number}: on for {share}</source>
            <translation>unité {number} : active pour {share}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>28 × 28, brush to hold</source>
            <translation>28 × 28, peins pour fixer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Back to what is given</source>
            <translation>Revenir au donné</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Do this to the whole picture</source>
            <translation>Le faire à toute l’image</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Gibbs step</source>
            <translation>Étape de Gibbs</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Hold: stays as given. Lean: more or less as given. Free: becomes what the machine likes.</source>
            <translation>Fixer : reste tel quel. Souple : à peu près tel quel. Libre : devient ce que la machine veut.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Lean</source>
            <translation>Souple</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>Run</source>
            <translation>Enchaîner</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>The way there</source>
            <translation>Le chemin</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>What your brush does</source>
            <translation>Ce que fait ton pinceau</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>step by step</source>
            <translation>étape par étape</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>step {step}</source>
            <translation>étape {step}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>the last {count} pictures</source>
            <translation>les {count} dernières images</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>{n} free</source>
            <translation>{n} libres</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_restore.py" />
            <source>{n} held</source>
            <translation>{n} fixés</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_stage.py" />
            <source>Restore</source>
            <translation>Réparer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_walk.py" />
            <source>after 1 step</source>
            <translation>après 1 étape</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/rbm_walk.py" />
            <source>after {steps} steps</source>
            <translation>après {steps} étapes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_stage.py" />
            <source>Similar units together</source>
            <translation>Unités semblables ensemble</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_stage.py" />
            <source>Type a few words, and the numbers of a unit appear here.</source>
            <translation>Tape quelques mots, et les nombres d’une unité apparaissent ici.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_stage.py" />
            <source>What to show of the units</source>
            <translation>Ce qu’on montre des unités</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_stage.py" />
            <source>Which layer to look at</source>
            <translation>Quelle couche regarder</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>before</source>
            <translation>avant</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>forget gate</source>
            <translation>oubli</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>input gate</source>
            <translation>entrée</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>it says</source>
            <translation>il dit</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>memory</source>
            <translation>mémoire</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>new memory</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>old memory</source>
            <translation>ancien</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>output gate</source>
            <translation>sortie</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>state before</source>
            <translation>état d’avant</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>unit {unit} at “{word}”: add up, then squeeze</source>
            <translation>unité {unit} à « {word} » : additionner, puis comprimer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>unit {unit} at “{word}”: weigh, keep, add</source>
            <translation>unité {unit} à « {word} » : peser, garder, ajouter</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>word</source>
            <translation>mot</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/recurrent_unit.py" />
            <source>word {n} of {all}</source>
            <translation>mot {n} sur {all}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Distance to the nearest node</source>
            <translation>Distance au nœud le plus proche</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Neighbours torn apart, %</source>
            <translation>Voisins séparés, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Radius and rate</source>
            <translation>Rayon et taux</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Radius, nodes</source>
            <translation>Rayon, nœuds</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>Rate: how far each node is pulled</source>
            <translation>Taux : traction des nœuds</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>The net is</source>
            <translation>Le filet est</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>folded</source>
            <translation>plié</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>radius</source>
            <translation>rayon</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>rate</source>
            <translation>taux</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>torn</source>
            <translation>déchirés</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som.py" />
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Click to add a point, drag a node to pull the net</source>
            <translation>Clique pour ajouter un point, tire un nœud pour tirer le filet</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Hit map</source>
            <translation>Carte des gains</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Node {column} across, {row} up won 1 point.</source>
            <translation>Le nœud {column} en largeur, {row} en hauteur a gagné 1 point.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Node {column} across, {row} up won {n} points.</source>
            <translation>Le nœud {column} en largeur, {row} en hauteur a gagné {n} points.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Plane: {number}</source>
            <translation>Plan : {number}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Prototypes</source>
            <translation>Prototypes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>U-matrix</source>
            <translation>Matrice U</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>Which map</source>
            <translation>Quelle carte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>any one, at random</source>
            <translation>n’importe lequel, au hasard</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>distance to the neighbours</source>
            <translation>distance aux voisins</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>it wins</source>
            <translation>il gagne</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>points won by each node</source>
            <translation>points gagnés par nœud</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>this number of each node</source>
            <translation>ce nombre par nœud</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>what each node is like</source>
            <translation>à quoi ressemble chaque nœud</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>{distance} away</source>
            <translation>à {distance}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>{n} nodes wide now</source>
            <translation>large de {n} nœuds</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/som_stage.py" />
            <source>{share} of the way, less far out</source>
            <translation>{share} du chemin, moins au loin</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>A bit of everything, so far.</source>
            <translation>Un peu de tout, pour l’instant.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Error of what it dreams up, stars</source>
            <translation>Erreur en rêve, étoiles</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Error on held-out ratings, stars</source>
            <translation>Erreur au test, étoiles</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Give stars to hear yours.</source>
            <translation>Donne des étoiles pour avoir la tienne.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>How much it expects people to like each kind. Give some stars, and it is about you.</source>
            <translation>À quel point on aime sans doute chaque genre. Donne des étoiles, et il s’agira de toi.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>It learns from {name}: {people} people and {items} things.</source>
            <translation>Elle apprend de {name} : {people} personnes et {items} choses.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Learn from a ratings file</source>
            <translation>Apprendre d’un fichier de notes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>More songs</source>
            <translation>Plus de chansons</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Nothing is known about kinds in these ratings.</source>
            <translation>On ne sait rien des genres dans ces notes.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Others love</source>
            <translation>Les autres adorent</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Songs before</source>
            <translation>Chansons d’avant</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Songs: arrow keys choose one, 1 to 5 give it stars, 0 takes them away</source>
            <translation>Chansons : les flèches en choisissent une, 1 à 5 donnent des étoiles, 0 les enlève</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Take all stars away</source>
            <translation>Enlever toutes les étoiles</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Take some stars away to hear its advice.</source>
            <translation>Enlève des étoiles pour avoir un conseil.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Tracks</source>
            <translation>Titres</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You might love</source>
            <translation>Tu pourrais adorer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You rated</source>
            <translation>Tu as noté</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a classical listener.</source>
            <translation>Tu sembles aimer écouter du classique.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a country listener.</source>
            <translation>Tu sembles aimer écouter de la country.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a hip-hop listener.</source>
            <translation>Tu sembles aimer écouter du hip-hop.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a jazz listener.</source>
            <translation>Tu sembles aimer écouter du jazz.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a listener of {kind}.</source>
            <translation>Tu sembles aimer : {kind}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like a rock listener.</source>
            <translation>Tu sembles aimer écouter du rock.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>You sound like an electronic listener.</source>
            <translation>Tu sembles aimer écouter de l’électro.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>Your taste</source>
            <translation>Tes goûts</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>song means {error}</source>
            <translation>moyennes {error}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs.py" />
            <source>{mean:.1f} stars ({more})</source>
            <translation>{mean:.1f} étoiles ({more})</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_lesson.py" />
            <source>1 to {most} and the name of a song on each line</source>
            <translation>sur chaque ligne 1 à {most} et le nom d’une chanson</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_lesson.py" />
            <source>The ratings that it learns from are not kept; the lesson's file can name them.</source>
            <translation>Les notes dont elle apprend ne sont pas conservées : le fichier de la leçon peut les nommer.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_lesson.py" />
            <source>song</source>
            <translation>chanson</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>Blue: the taste lifts the song. Orange: it lowers it.</source>
            <translation>Bleu : le goût fait monter la chanson. Orange : descendre.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>From stars to songs</source>
            <translation>Des étoiles aux chansons</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>It has no likings yet.</source>
            <translation>Il n’aime encore rien en particulier.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>It lifts {ups} and lowers {downs}.</source>
            <translation>Il fait monter {ups} et descendre {downs}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>It lifts {ups}.</source>
            <translation>Il fait monter {ups}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>It lowers {downs}.</source>
            <translation>Il fait descendre {downs}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>What each taste likes</source>
            <translation>Ce qu’aime chaque goût</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{song}: taste {taste} lifts it by {by} stars.</source>
            <translation>{song} : le goût {taste} la monte de {by} étoiles.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{song}: taste {taste} lowers it by {by} stars.</source>
            <translation>{song} : le goût {taste} la baisse de {by} étoiles.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{stars} stars (others {usual}), because you gave {given}.</source>
            <translation>{stars} étoiles (autres {usual}), car tu as donné {given}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{stars} stars, as from others ({usual}).</source>
            <translation>{stars} étoiles, comme les autres ({usual}).</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/songs_stage.py" />
            <source>{stars} to {song} ({more})</source>
            <translation>{stars} à {song} ({more})</translation>
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
            <translation>Les {n} têtes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Arcs</source>
            <translation>Arcs</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Arithmetic</source>
            <translation>Calcul</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Block {block}, head {head}: “{word}” looks back at all a little.</source>
            <translation>Bloc {block}, tête {head} : « {word} » les regarde tous un peu.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Block {block}, head {head}: “{word}” looks back at {others}.</source>
            <translation>Bloc {block}, tête {head} : « {word} » regarde {others}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Place</source>
            <translation>Position</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>The only head</source>
            <translation>La seule tête</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Type a few words, and the numbers appear here.</source>
            <translation>Tape quelques mots, et les nombres apparaissent ici.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Vectors</source>
            <translation>Vecteurs</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Which numbers of the words</source>
            <translation>Quels nombres des mots</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Who looks at whom</source>
            <translation>Qui regarde qui</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Word</source>
            <translation>Mot</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>Word + place</source>
            <translation>Mot + position</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_stage.py" />
            <source>“{word}” with {share}</source>
            <translation>« {word} » à {share}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>1 word</source>
            <translation>1 mot</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>Query</source>
            <translation>Requête</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>Taken along</source>
            <translation>Emporté</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>The others</source>
            <translation>Les autres</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>by “{word}”</source>
            <translation>par « {word} »</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>e to (that − largest)</source>
            <translation>exp(… − max.)</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>its share</source>
            <translation>sa part</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>mask: nothing later</source>
            <translation>masque : rien après</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>of “{word}”</source>
            <translation>de « {word} »</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>query × key</source>
            <translation>requête × clé</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>scale, mask, softmax</source>
            <translation>échelle, masque, softmax</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>sum: match</source>
            <translation>somme : accord</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>what it takes along</source>
            <translation>ce qu’il emporte</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>{n} words</source>
            <translation>{n} mots</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>÷ root of {size}</source>
            <translation>÷ racine de {size}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>÷ {sum}, all words</source>
            <translation>÷ {sum}, tous</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>“{asks}” asks, “{answers}” holds up its key</source>
            <translation>« {asks} » demande, « {answers} » montre sa clé</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>“{word}” takes from each word its share</source>
            <translation>« {word} » prend sa part de chaque mot</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>“{word}” takes from each word its share: {n} of {all} numbers</source>
            <translation>« {word} » prend sa part de chaque mot : {n} nombres sur {all}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/transformer_sums.py" />
            <source>“{word}”: scores become shares of 100 %</source>
            <translation>« {word} » : les scores deviennent des parts de 100 %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Bound</source>
            <translation>Borne</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Example</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>How far its code is from where codes lie by themselves, N(0, 1).</source>
            <translation>La distance entre son code et là où les codes sont d’eux-mêmes, N(0, 1).</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>How surprising the drawing is, given what is made of z: the sum over all pixels.</source>
            <translation>À quel point le dessin surprend, vu ce qui est fait de z : la somme sur tous les pixels.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>KL, nats a digit</source>
            <translation>KL, nat par chiffre</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Loss, nats a digit</source>
            <translation>Perte, nat par chiffre</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Minus both: the log likelihood of the drawing is at least that (with the mean over epsilon).</source>
            <translation>Moins les deux : la log-vraisemblance du dessin vaut au moins cela (en moyenne sur epsilon).</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Reconstruction</source>
            <translation>Reconstruction</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>Reconstruction, nats a digit</source>
            <translation>Reconstruction, nat par chiffre</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>kl</source>
            <translation>KL</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae.py" />
            <source>reconstruction</source>
            <translation>reconstruction</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>1 more dimension is not shown: these two differ most among digits.</source>
            <translation>1 dimension n’est pas montrée : ces deux-ci varient le plus.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>A plain autoencoder has no noise: z is the mean.</source>
            <translation>Un autoencodeur simple n’a pas de bruit : z est la moyenne.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>Drag z: the picture follows.</source>
            <translation>Déplace z : l’image suit.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>Draw another epsilon by lot</source>
            <translation>Tirer un autre epsilon au sort</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>Resample</source>
            <translation>Relancer</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>You hold z. Resample gives it back.</source>
            <translation>Tu tiens z. Relancer le rend.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_code.py" />
            <source>{count} more dimensions are not shown: these two differ most among digits.</source>
            <translation>{count} dimensions ne sont pas montrées : ces deux-ci varient le plus.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>Here</source>
            <translation>Ici</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>Manifold</source>
            <translation>Variété</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>what is made of each place</source>
            <translation>ce que donne chaque lieu</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>{across} and {up} from −{half} to {half}</source>
            <translation>{across} et {up} de −{half} à {half}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_manifold.py" />
            <source>{range}; the others are the drawing's</source>
            <translation>{range} ; les autres sont celles du dessin</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Bite bottom</source>
            <translation>Croquer en bas</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Bite left</source>
            <translation>Croquer à gauche</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Bite right</source>
            <translation>Croquer à droite</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Bite top</source>
            <translation>Croquer en haut</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Damage and repair</source>
            <translation>Dégât et réparation</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Damaged</source>
            <translation>Abîmé</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>How much</source>
            <translation>Combien</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>It is known what is missing: the rest stays, and after {rounds} rounds both fit together.</source>
            <translation>On sait ce qui manque : le reste demeure, et après {rounds} tours tout s’accorde.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Noise can be anywhere, so the whole picture is made anew from its code: what no digit has is gone.</source>
            <translation>Le bruit peut être partout, alors toute l’image est refaite à partir de son code : ce qu’aucun chiffre n’a disparaît.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Repaired</source>
            <translation>Réparé</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>Repaired once</source>
            <translation>Une fois</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>What happens to the drawing</source>
            <translation>Ce qui arrive au dessin</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>as it was</source>
            <translation>comme avant</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>error {error}</source>
            <translation>erreur {error}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_repair.py" />
            <source>{count} times</source>
            <translation>{count} fois</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>A VAE looks at thousands of digits without being told what they are. Three readers are told of a few: one sees the VAE's code, one the layer before it, one the pixels. Who reads new digits best?</source>
            <translation>Un VAE voit des milliers de chiffres sans nom. Trois lecteurs connaissent quelques noms : l’un voit le code du VAE, l’un la couche d’avant, l’un les pixels. Qui lit le mieux ?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>By pixels, %</source>
            <translation>Par les pixels, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>By the layer before it, %</source>
            <translation>Par la couche d’avant, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>Few labels</source>
            <translation>Peu d’étiquettes</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>Read right by the code, %</source>
            <translation>Bien lus par le code, %</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>Repair</source>
            <translation>Réparation</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>Walk</source>
            <translation>Chemin</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>code</source>
            <translation>code</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>inner</source>
            <translation>interne</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_stage.py" />
            <source>pixels</source>
            <translation>pixels</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>Harder than {rank} of digits it never saw.</source>
            <translation>Plus dur que {rank} des chiffres jamais vus.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>Is that a digit?</source>
            <translation>Est-ce un chiffre ?</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>It rebuilds it</source>
            <translation>Il le refait</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>Nearest to this z lies {digit}.</source>
            <translation>Le plus proche de ce z est {digit}.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>No digit lies near this z: a hole.</source>
            <translation>Aucun chiffre près de ce z : un trou.</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>easily</source>
            <translation>facilement</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>fairly well</source>
            <translation>assez bien</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>hardly</source>
            <translation>à peine</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_told.py" />
            <source>with effort</source>
            <translation>avec effort</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>From A to B</source>
            <translation>De A à B</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>Keep A</source>
            <translation>Garder A</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>Keep B</source>
            <translation>Garder B</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>The drawing on the pad becomes {end}</source>
            <translation>Ton dessin devient {end}</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>The way on the plane</source>
            <translation>Le chemin sur le plan</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>The whole way</source>
            <translation>Tout le chemin</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>drawn</source>
            <translation>dessiné</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>press a picture to go there</source>
            <translation>appuie sur une image pour y aller</translation>
        </message>
        <message>
            <location filename="../../playground/tabs/vae_walk.py" />
            <source>{share} of the way</source>
            <translation>{share} du chemin</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/attention.py" />
            <source>the last {n} of {all} words</source>
            <translation>les {n} derniers mots sur {all}</translation>
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
            <translation>Semblables</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/close_up.py" />
            <source>The picked picture</source>
            <translation>L’image choisie</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/close_up.py" />
            <source>almost the same noise</source>
            <translation>presque le même bruit</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/close_up.py" />
            <source>from the one picked before, by mixing their noise</source>
            <translation>depuis l’image d’avant, en mêlant leurs bruits</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>0 … {most:.1f} nats</source>
            <translation>0 … {most:.1f} nat</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>From the drawing to its code and back</source>
            <translation>Du dessin à son code et retour</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>Made of z</source>
            <translation>Fait de z</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>Plane of codes</source>
            <translation>Plan des codes</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>Surprise</source>
            <translation>Surprise</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>digits that it never saw</source>
            <translation>chiffres jamais vus</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_flow.py" />
            <source>{title}. The most surprising pixel has {most:.1f} nats.</source>
            <translation>{title}. Le pixel le plus surprenant a {most:.1f} nat.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_numbers.py" />
            <source>How z is made</source>
            <translation>Comment z est fait</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_numbers.py" />
            <source>deviation</source>
            <translation>écart</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_numbers.py" />
            <source>epsilon</source>
            <translation>epsilon</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/code_numbers.py" />
            <source>yours</source>
            <translation>le tien</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/column_choice.py" />
            <source>And {n} more.</source>
            <translation>Et {n} de plus.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/column_choice.py" />
            <source>Use these columns</source>
            <translation>Prendre ces colonnes</translation>
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
            <translation>Vrai ?</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/gan_flow.py" />
            <source>Yours {yours} real, made up {made} real</source>
            <translation>Les tiens {yours} vrais, inventés {made} vrais</translation>
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
            <translation>lui-même</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/habits.py" />
            <source>the start</source>
            <translation>le début</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/habits.py" />
            <source>the word before</source>
            <translation>le mot d’avant</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/habits.py" />
            <source>two words before</source>
            <translation>deux mots avant</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heads.py" />
            <source>All heads</source>
            <translation>Toutes les têtes</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heads.py" />
            <source>Block {block}, head {head}</source>
            <translation>Bloc {block}, tête {head}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heads.py" />
            <source>Head</source>
            <translation>Tête</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heads_layout.py" />
            <source>Head {number}</source>
            <translation>Tête {number}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_layout.py" />
            <source>the first {n} of {all} units</source>
            <translation>les {n} premières unités sur {all}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>No unit is higher or lower over “{words}” than elsewhere</source>
            <translation>Aucune unité n’est plus haute ou plus basse sur « {words} » qu’ailleurs</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Point at a square to read it. Drag over words to mark a phrase.</source>
            <translation>Pointe une case pour la lire. Glisse sur des mots pour les marquer.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Type a few words</source>
            <translation>Tape quelques mots</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Units higher over “{words}” than elsewhere: {units}</source>
            <translation>Unités plus hautes sur « {words} » qu’ailleurs : {units}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Units lower over “{words}” than elsewhere: {units}</source>
            <translation>Unités plus basses sur « {words} » qu’ailleurs : {units}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>Units over words</source>
            <translation>Unités selon les mots</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>lower: {units}</source>
            <translation>plus basses : {units}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/heat_map_picture.py" />
            <source>unit {unit} at “{word}”: {value}</source>
            <translation>unité {unit} à « {word} » : {value}</translation>
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
            <translation>encadré : ligne {row}, colonne {column}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/landscape.py" />
            <source>from {low} to {high}</source>
            <translation>de {low} à {high}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/landscape.py" />
            <source>row {row}, column {column}: {value}</source>
            <translation>ligne {row}, colonne {column} : {value}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/latent_paint.py" />
            <source>from {low}</source>
            <translation>de {low}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/latent_paint.py" />
            <source>to {high}</source>
            <translation>à {high}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/latent_plane.py" />
            <source>Arrow keys move z.</source>
            <translation>Les flèches déplacent z.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/latent_plane.py" />
            <source>z is {across} across, {up} up.</source>
            <translation>z est à {across} en largeur, {up} en hauteur.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>has not begun to learn</source>
            <translation>pas encore appris</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>unit {i}: {share} on</source>
            <translation>unité {i} : active à {share}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>{layer}: all units</source>
            <translation>{layer} : toutes les unités</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>{share} are on</source>
            <translation>{share} sont actives</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layer_view.py" />
            <source>{shown} of {units} units</source>
            <translation>{shown} unités sur {units}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layers.py" />
            <source>Show or hide: {layer}</source>
            <translation>Montrer ou cacher : {layer}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/layers.py" />
            <source>What is shown</source>
            <translation>Ce qui est montré</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_card.py" />
            <source>About this machine</source>
            <translation>À propos de la machine</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>Save the lesson ...</source>
            <translation>Enregistrer la leçon…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>The lesson begins with what is on the screen now: this tab, its seed and its knobs. Say what pupils are to read, and what they may use: each control can be used (eye), locked (lock) or gone.</source>
            <translation>La leçon commence par ce qui est à l’écran : cet onglet, sa graine et ses réglages. Indique ce que les élèves doivent lire et ce qu’ils peuvent utiliser : chaque commande est libre (œil), bloquée (cadenas) ou absente.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>The rest</source>
            <translation>Le reste</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>Title of the lesson</source>
            <translation>Titre de la leçon</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>What pupils read</source>
            <translation>Ce que lisent les élèves</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>{what}: pupils don't see it</source>
            <translation>{what} : invisible</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>{what}: pupils see it and can't change it</source>
            <translation>{what} : visible, mais bloqué</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/lesson_form.py" />
            <source>{what}: pupils use it</source>
            <translation>{what} : utilisable</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/letter_bars.py" />
            <source>Of all times that a letter occurs, how many each state says</source>
            <translation>De toutes les fois qu’une lettre apparaît, combien chaque état en dit</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/letter_bars.py" />
            <source>Which state says which letters</source>
            <translation>Quel état dit quelles lettres</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/letter_bars.py" />
            <source>does not occur</source>
            <translation>n’apparaît pas</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/letter_bars.py" />
            <source>{letter}, a vowel: {told}</source>
            <translation>{letter}, une voyelle : {told}</translation>
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
            <translation>Bloqué par la leçon.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Emissions</source>
            <translation>Émissions</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Estimated and true tables</source>
            <translation>Tables estimées et vraies</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Nobody knows the true model of these observations</source>
            <translation>Personne ne connaît le vrai modèle de ces observations</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Point at a cell to compare</source>
            <translation>Pointe une case pour comparer</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>Transitions</source>
            <translation>Transitions</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>estimated</source>
            <translation>estimé</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>starts in {state}</source>
            <translation>départ : {state}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>{state} shows {symbol}</source>
            <translation>{state} montre {symbol}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>{state} to {other}</source>
            <translation>{state} à {other}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/matrix_pairs.py" />
            <source>{title}: {own}, true {true}</source>
            <translation>{title} : {own}, vrai {true}</translation>
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
            <translation>À son monde</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Click some, or generate</source>
            <translation>Clique sur quelques-unes, ou génère</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Generate</source>
            <translation>Générer</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Hide the states</source>
            <translation>Cacher les états</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>How many</source>
            <translation>Combien</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>How many observations the model makes</source>
            <translation>Combien d’observations le modèle produit</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Learn from these</source>
            <translation>En apprendre</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Make one observation</source>
            <translation>Faire une observation</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>See what an observer sees: symbols, and nothing of the states</source>
            <translation>Vois ce que voit un observateur : les symboles, et rien des états</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Take the last one back</source>
            <translation>Reprendre la dernière</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/observer.py" />
            <source>Your observations</source>
            <translation>Tes observations</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/odd_ones.py" />
            <source>Another scribble, another made digit, another real one</source>
            <translation>Un autre gribouillis, un autre chiffre artificiel, un autre vrai</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/odd_ones.py" />
            <source>Others</source>
            <translation>D’autres</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/odd_ones.py" />
            <source>odd: {share}</source>
            <translation>rare : {share}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/odd_ones.py" />
            <source>usual: {share}</source>
            <translation>usuel : {share}</translation>
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
            <translation>Un texte ({words}) qui commence : {beginning}…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Back to our stories</source>
            <translation>Revenir à nos histoires</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>How much of the file is read</source>
            <translation>Quelle part du fichier est lue</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Only the first {n} characters were taken.</source>
            <translation>Seuls les {n} premiers caractères ont été pris.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Open a file ...</source>
            <translation>Ouvrir un fichier…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Paste or type a text of at least {least} words, or open a file. It stays in this computer's memory, and is saved only with a model that you save.</source>
            <translation>Colle ou tape un texte d’au moins {least} mots, ou ouvre un fichier. Il reste dans la mémoire de cet ordinateur et n’est enregistré qu’avec un modèle que tu enregistres.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Paste or type here</source>
            <translation>Colle ou tape ici</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Start over</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/paste.py" />
            <source>Train on it</source>
            <translation>Apprendre ce texte</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pattern_odds.py" />
            <source>There are no patterns.</source>
            <translation>Il n’y a pas de motifs.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pattern_odds.py" />
            <source>full bar: {share}</source>
            <translation>barre pleine : {share}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/pattern_odds.py" />
            <source>number {number}: {told}</source>
            <translation>numéro {number} : {told}</translation>
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
            <translation>choisi</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_cloth.py" />
            <source>nearest node</source>
            <translation>nœud le plus proche</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_cloth.py" />
            <source>this point</source>
            <translation>ce point</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_editor.py" />
            <source>Arrow keys move a cross, Space or Enter use the tool there, Delete erases.</source>
            <translation>Les flèches déplacent une croix, Espace ou Entrée y utilisent l’outil, Suppr efface.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_editor.py" />
            <source>Insert adds a centre.</source>
            <translation>Inser ajoute un centre.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_sets.py" />
            <source>From life</source>
            <translation>De la vie réelle</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_sets.py" />
            <source>Open a table ...</source>
            <translation>Ouvrir un tableau…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_sets.py" />
            <source>Your own</source>
            <translation>Les tiens</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Brush</source>
            <translation>Pinceau</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Click to set a point</source>
            <translation>Clique pour poser un point</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Drag a point to move it</source>
            <translation>Tire un point pour le déplacer</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Drag over points to erase them</source>
            <translation>Passe sur des points pour les effacer</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Drag to spray points</source>
            <translation>Tire pour pulvériser des points</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Erase</source>
            <translation>Gomme</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Erase all points</source>
            <translation>Effacer tous les points</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>More sets</source>
            <translation>Exemples</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Move</source>
            <translation>Bouger</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/point_tools.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>Add a word</source>
            <translation>Un mot</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>Keep going</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>That is all it can hold: {n} characters.</source>
            <translation>Il ne peut en contenir plus : {n} caractères.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>Train on your own text…</source>
            <translation>Apprendre de ton texte…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>Use your own text…</source>
            <translation>Utiliser ton texte…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>are new to it; it reads on.</source>
            <translation>lui sont nouveaux ; il continue.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>is new to it; it reads on.</source>
            <translation>lui est nouveau ; il continue.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>last {most} of {used}</source>
            <translation>dern. {most}/{used}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/prompt.py" />
            <source>{used} of {most} words</source>
            <translation>{used} mots sur {most}</translation>
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
            <translation>Égalité.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>A frame of teal: you were right. Orange: you were wrong.</source>
            <translation>Cadre turquoise : tu avais raison. Orange : tu avais tort.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Fake (F)</source>
            <translation>Fausse (F)</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Half of the pictures are real. The discriminator has already decided; you see how after you have.</source>
            <translation>La moitié des images sont vraies. Le discriminateur a déjà choisi ; tu verras sa réponse après la tienne.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>It is real.</source>
            <translation>Elle est vraie.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>It was made.</source>
            <translation>Elle est artificielle.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Next (N)</source>
            <translation>Suivant (N)</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Picture {number} of {all} is to be {digit}. Is it real, or was it made?</source>
            <translation>L’image {number} sur {all} doit être {digit}. Vraie ou artificielle ?</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Play again (N)</source>
            <translation>Rejouer (N)</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Played so far</source>
            <translation>Déjà jouées</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>Real (R)</source>
            <translation>Vraie (R)</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>The discriminator took it for made, {sure} sure.</source>
            <translation>Le discriminateur l’a crue artificielle, sûr à {sure}.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>The discriminator took it for real, {sure} sure.</source>
            <translation>Le discriminateur l’a crue vraie, sûr à {sure}.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>The discriminator wins.</source>
            <translation>Le discriminateur gagne.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>The next picture is coming ...</source>
            <translation>L’image suivante arrive…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>You were right.</source>
            <translation>Tu avais raison.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>You were wrong.</source>
            <translation>Tu avais tort.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>You win!</source>
            <translation>Tu gagnes !</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/real_or_fake.py" />
            <source>You {yours}, discriminator {its} of {all}.</source>
            <translation>Toi {yours}, discriminateur {its} sur {all}.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/rivals.py" />
            <source>Answers compared</source>
            <translation>Réponses comparées</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/row_editor.py" />
            <source>Probability</source>
            <translation>Probabilité</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/row_editor.py" />
            <source>The others of this row grow or shrink with it, so that together they stay at 1.</source>
            <translation>Les autres de cette ligne changent aussi, pour que la somme reste 1.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/set_knobs.py" />
            <source>How far points stray from the shape.</source>
            <translation>De combien les points s’écartent de la forme.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/set_knobs.py" />
            <source>How many points there are.</source>
            <translation>Combien de points il y a.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>After “{question}”:</source>
            <translation>Après « {question} » :</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>Bold: only this machine offers it</source>
            <translation>Gras : proposé par elle seule</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>Chosen: {name}, {candidate}</source>
            <translation>Choisi : {name}, {candidate}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>The same question, asked of every machine</source>
            <translation>La même question posée à chaque machine</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side.py" />
            <source>What comes first?</source>
            <translation>Par quoi commencer ?</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/side_by_side_paint.py" />
            <source>this one</source>
            <translation>ici</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>Cell {n}</source>
            <translation>Cellule {n}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>C{n}</source>
            <translation>C{n}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>Hidden {n}</source>
            <translation>Cachée {n}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>H{n}</source>
            <translation>Ca{n}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>p(on) = {chance:.2f}</source>
            <translation>p(active) = {chance:.2f}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>p(on) = σ({sum} / {temperature}) = {chance:.2f}</source>
            <translation>p(active) = σ({sum} / {temperature}) = {chance:.2f}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} goes off</source>
            <translation>{unit} s’éteint</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} goes on</source>
            <translation>{unit} s’allume</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} hears {sum} and goes off</source>
            <translation>{unit} entend {sum} et s’éteint</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} hears {sum} and goes on</source>
            <translation>{unit} entend {sum} et s’allume</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} is held off</source>
            <translation>{unit} reste inactive</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} is held off; click to let it go</source>
            <translation>{unit} reste inactive ; clique pour la libérer</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} is held on</source>
            <translation>{unit} reste active</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit} is held on; click to hold it off</source>
            <translation>{unit} reste active ; clique pour l’éteindre</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit}: on in {share}</source>
            <translation>{unit} : active à {share}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit}: on in {share} of dreams</source>
            <translation>{unit} : active dans {share} des rêves</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/small_net.py" />
            <source>{unit}: on in {share} of its dreams; click to hold it</source>
            <translation>{unit} : active dans {share} des rêves ; clique pour la fixer</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/star_rows.py" />
            <source>Your stars: none yet</source>
            <translation>Tes étoiles : aucune encore</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/star_rows.py" />
            <source>Your stars: {list}</source>
            <translation>Tes étoiles : {list}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/star_rows.py" />
            <source>{song}: it expects {stars}</source>
            <translation>{song} : elle attend {stars}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/star_rows.py" />
            <source>{song}: you gave {stars}</source>
            <translation>{song} : tu as donné {stars}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>Click an arrow or a bar to change it</source>
            <translation>Clique sur une flèche ou une barre pour la changer</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>It is in {state}.</source>
            <translation>Il est dans l’état : {state}.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>It shows {symbol}.</source>
            <translation>Il montre {symbol}.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>The model: states, where they lead, and what they show</source>
            <translation>Le modèle : des états, où ils mènent et ce qu’ils montrent</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph.py" />
            <source>This is all an observer sees: the states stay hidden</source>
            <translation>Un observateur ne voit que cela : les états restent cachés</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph_parts.py" />
            <source>From {state} to itself</source>
            <translation>De {state} à lui-même</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph_parts.py" />
            <source>From {state} to {other}</source>
            <translation>De {state} à {other}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph_parts.py" />
            <source>It starts in {state}</source>
            <translation>Il commence par : {state}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_graph_parts.py" />
            <source>{title}: p = {p}</source>
            <translation>{title} : p = {p}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Below each one: the likeliest state</source>
            <translation>Dessous : l’état le plus probable</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Below each one: the likeliest state, then the true one</source>
            <translation>Dessous : l’état le plus probable, puis le vrai</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Likeliest: {state}{sure}</source>
            <translation>Le plus probable : {state}{sure}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Moment {n}: {symbol}</source>
            <translation>Moment {n} : {symbol}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/state_strip.py" />
            <source>Truly: {state}</source>
            <translation>En réalité : {state}</translation>
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
            <translation>S’arrête tout seul.</translation>
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
            <translation>Observations, lettre par lettre</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/symbol_keys.py" />
            <source>Observed: {name}</source>
            <translation>Observé : {name}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/symbol_keys.py" />
            <source>Type letters here</source>
            <translation>Tape des lettres ici</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>1 song</source>
            <translation>1 chanson</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>From your stars to songs that you might love</source>
            <translation>De tes étoiles aux chansons que tu pourrais aimer</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>Give stars to a few songs on the left.</source>
            <translation>Donne des étoiles à quelques chansons à gauche.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>It expects</source>
            <translation>Elle attend</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>It expects: nothing yet</source>
            <translation>Elle attend : rien encore</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>It expects: {list}</source>
            <translation>Elle attend : {list}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>Point at a taste to see what it likes, or at a song on the right to see why it is there.</source>
            <translation>Pointe un goût pour voir ce qu’il aime, ou une chanson à droite pour voir pourquoi elle est là.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>Taste {taste} is {share} on; without your stars {usual}.</source>
            <translation>Le goût {taste} est actif à {share} ; sans tes étoiles {usual}.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>Tastes</source>
            <translation>Goûts</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>You gave</source>
            <translation>Tu as donné</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>You gave {stars} to {song}: blue tastes are turned on by that, orange ones off.</source>
            <translation>Tu as donné {stars} à {song} : cela allume les goûts bleus, éteint les orange.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>stars, the best first</source>
            <translation>étoiles, triées</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>{count} hidden units</source>
            <translation>{count} unités cachées</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>{count} songs</source>
            <translation>{count} chansons</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>{count} units</source>
            <translation>{count} unités</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>{song}, 1 star</source>
            <translation>{song}, 1 étoile</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/taste_flow.py" />
            <source>{song}, {stars} stars</source>
            <translation>{song}, {stars} étoiles</translation>
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
            <translation>Rien à calculer encore</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis.py" />
            <source>Trellis: moments from left to right, a row for each state</source>
            <translation>Treillis : les moments de gauche à droite, une ligne par état</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis.py" />
            <source>{pass_}, moment {moment}, {state}: {value}</source>
            <translation>{pass_}, moment {moment}, {state} : {value}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_layout.py" />
            <source>observed</source>
            <translation>observé</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_layout.py" />
            <source>truly</source>
            <translation>en vrai</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>1 smaller one</source>
            <translation>1 plus petit</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Divided by the sum of the column, {scale}, so that it stays near 1: {value}</source>
            <translation>Divisé par la somme de la colonne, {scale}, pour rester proche de 1 : {value}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Divided by {scale}, as the next column was going forward: {value}</source>
            <translation>Divisé par {scale}, comme la colonne suivante à l’aller : {value}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>How likely it was {state} here, what came before and after considered</source>
            <translation>Probabilité de {state} ici, vu ce qui vient avant et après</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Nats</source>
            <translation>Nat</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Nats. The best way comes from {state}</source>
            <translation>Nat. Le meilleur chemin vient de {state}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>Nothing comes after the last observation</source>
            <translation>Rien ne vient après la dernière observation</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>max({ways}) + log {b}</source>
            <translation>max({ways}) + log {b}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/trellis_sums.py" />
            <source>{n} smaller ones</source>
            <translation>{n} plus petits</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>Arrow keys go from cell to cell; Enter marks a pixel of what is given.</source>
            <translation>Les flèches vont de case en case ; Entrée marque un pixel de l’image donnée.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>Restored</source>
            <translation>Réparé</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>What it is given, its hidden units, and what it makes of it</source>
            <translation>Ce qu’elle reçoit, ses unités cachées, et ce qu’elle en fait</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>unit {number}, {share} likely</source>
            <translation>unité {number}, à {share}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/two_layers.py" />
            <source>{on} of {all} on</source>
            <translation>{on} sur {all} actives</translation>
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
            <translation>1 autre mot</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Chosen: {label}.</source>
            <translation>Choisi : {label}.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Click a word to take it</source>
            <translation>Clique un mot pour le prendre</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Click to take it</source>
            <translation>Clique pour prendre</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>It answers while you type.</source>
            <translation>Il répond pendant que tu tapes.</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Next comes</source>
            <translation>Vient ensuite</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>Type something</source>
            <translation>Tape quelque chose</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>thin bar: at 1.0</source>
            <translation>barre fine : à 1.0</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>{n} other words</source>
            <translation>{n} autres mots</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_answer.py" />
            <source>{n} others</source>
            <translation>{n} autres</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_arcs.py" />
            <source>How much one word looks at the words before it</source>
            <translation>À quel point un mot regarde les mots d’avant</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_arcs.py" />
            <source>No words yet</source>
            <translation>Pas encore de mots</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_arcs.py" />
            <source>“{word}” looks at nothing</source>
            <translation>« {word} » ne regarde rien</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_arcs.py" />
            <source>“{word}” looks at {others}</source>
            <translation>« {word} » regarde {others}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_line.py" />
            <source>… 1 word before</source>
            <translation>… 1 mot avant</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_line.py" />
            <source>… {n} words before</source>
            <translation>… {n} mots avant</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>Map of words</source>
            <translation>Carte des mots</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>The words gather here as soon as it knows some</source>
            <translation>Les mots se rassemblent ici dès qu’il en connaît</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>brought out: {words}</source>
            <translation>mis en avant : {words}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>near it: {words}</source>
            <translation>tout près : {words}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/word_map.py" />
            <source>pointing at {word}</source>
            <translation>pointé : {word}</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/words_panel.py" />
            <source>Learn from them</source>
            <translation>En apprendre</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/words_panel.py" />
            <source>Write a word for each observation, with blanks between them: sun sun rain sun rain rain …</source>
            <translation>Écris un mot par observation, séparés par des espaces : soleil soleil pluie soleil pluie pluie…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/words_panel.py" />
            <source>sun sun rain …</source>
            <translation>soleil soleil pluie…</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/words_panel.py" />
            <source>{n} words, {different} different ones</source>
            <translation>{n} mots, dont {different} différents</translation>
        </message>
        <message>
            <location filename="../../playground/widgets/writings.py" />
            <source>Press Play: every 100 steps it writes a few words here.</source>
            <translation>Appuie sur Lancer : toutes les 100 étapes, il écrit ici quelques mots.</translation>
        </message>
    </context>
</TS>
