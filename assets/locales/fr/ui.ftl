# Ce que les écrans dessinés et le mode en lignes ajoutent aux mots de l'application.

ui-program = otp-doctor
ui-step-of = Étape { $number } sur { $count } : { $label }
ui-too-small = Trop petit : { $width } x { $height } ; il faut { $needed_width } x { $needed_height }. Agrandissez la fenêtre, ou quittez (q) et relancez avec --plain.

# Le signe qu'il reste à lire.
ui-more = { $way ->
    [above] { $lines ->
        [one] { $lines } ligne plus haut
       *[other] { $lines } lignes plus haut
    }
   *[below] { $lines ->
        [one] { $lines } ligne plus bas
       *[other] { $lines } lignes plus bas
    }
}
ui-scroll-key = Pg préc, Pg suiv

ui-not-known-yet = pas encore connu
ui-characters = { $count ->
    [one] { $count } caractère
   *[other] { $count } caractères
}

# Ce qu'est devenue une étape, et ce qu'elle fait.
ui-step-why = { $state } { $why }

# Le dessin des horloges sur une ligne de temps.
ui-line-server = serveur
ui-line-phone = téléphone
ui-line-true = heure exacte
ui-line-window = accepté (supposé)
ui-line-window-known = accepté
ui-line-off = { $way ->
    [left] { $whose ->
        [phone] Le téléphone est { $span } plus à gauche (en retard).
       *[truth] L’heure exacte est { $span } plus à gauche (en retard).
    }
   *[right] { $whose ->
        [phone] Le téléphone est { $span } plus à droite (en avance).
       *[truth] L’heure exacte est { $span } plus à droite (en avance).
    }
}
ui-line-from-server = Compté à partir de l’horloge du serveur.
ui-line-seconds = { $sign }{ $count } s
ui-line-minutes = { $sign }{ $count } min
ui-line-hours = { $sign }{ $count } h
ui-line-days = { $sign }{ $count } j

# Le QR code.
ui-qr-key = Pas de caméra ? Tapez cette clé :
ui-qr-missing = 1. Tapez cette clé dans l’application { $why ->
    [room] (un QR code demande { $width } x { $height } ici).
   *[long] (trop longue pour un QR code).
}

# Le mode en lignes : les mêmes pages, lues ligne par ligne.
plain-place = Étape { $number } sur { $count }, { $label } : { $title }
plain-place-marked = Étape { $number } sur { $count }, { $label } ({ $mark }) : { $title }
plain-place-alone-marked = Étape { $number } sur { $count }, { $label } ({ $mark })
plain-place-alone = Étape { $number } sur { $count }, { $label }
plain-mark-busy = en cours
plain-mark-good = OK
plain-mark-warning = attention
plain-mark-bad = problème
plain-mark-unknown = inconnu
plain-warning = Attention : { $words }
plain-item = - { $words }
plain-item-marked = - { $mark } : { $words }
plain-fact = { $label } : { $value }
plain-fact-marked = { $label } : { $value } ({ $mark })
plain-clock = { $label } : { $time }
plain-clock-both = { $label } : { $local }, soit { $utc }
plain-clock-unknown = { $label } : pas encore connu
plain-step =
    { $number }. { $state } { $command }
    {"   "}{ $why }
plain-step-shown =
    { $number }. { $command }
    {"   "}{ $why }
plain-qr = Tapez cette clé dans l’application d’authentification, ou ici qr pour un QR code. Tapez ensuite le code qu’elle affiche.
plain-choices = Vous pouvez taper :
plain-button = { $number } - { $label }
plain-button-danger = { $number } - { $label } (modifie le serveur)
plain-button-consent = { $number } - { $label } (seulement par son numéro)
plain-button-disabled = { $number } - { $label } (pas possible maintenant)
plain-field = { $number } - { $label } : { $held }
plain-field-hint = { $number } - { $label } : { $held } ({ $hint })
plain-field-empty = vide ; tapez directement
plain-field-holds = { $content }
plain-focused = {" "}(ou simplement Entrée)
plain-letters = Et aussi : b retour, r relire, h aide, q quitter, s3 pour l’étape 3.
plain-nothing-new = Rien n'a changé.
plain-now-possible = Possible maintenant : { $choice }
plain-not-now = « { $label } » n’est pas possible maintenant.
plain-too-early = Pas fait : tapé avant que ceci ait été lu.
plain-choices-moved = Pas fait : les choix viennent de changer. Les voici maintenant :
plain-not-understood = Ce choix n’existe pas. Tapez un numéro ou le début d’un nom ; ce qui modifie le serveur demande son numéro. r relit les choix.
plain-keys-words = Tapez le numéro d’un choix, ou le début de son nom, puis Entrée. Entrée seule prend le choix marqué. Ce qui modifie le serveur demande son numéro. b : retour. r : relire. s et un numéro : ouvrir cette étape. qr : afficher le QR code s’il y en a un. q : quitter. Rien ne change avant votre oui.
plain-qr-no-room = Le QR code demande { $width } colonnes ; ce terminal en a { $columns }. Tapez plutôt la clé.
