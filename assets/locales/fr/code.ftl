# L'écran du code : un secret, un code, la réponse, et l'horloge du téléphone sans aucun secret.

code-title = Tester le code du téléphone
code-making = Création d’une entrée de test...
button-own-secret = Utiliser mon propre secret
button-taps = Observer un changement de code
button-back-to-code = Retour au code

## L'entrée de test

code-scan-do = 1. Scannez cette entrée de test avec l’application.
code-scan-type = 2. Tapez le code qu’elle affiche.
code-scan-label = Une entrée jetable, { $label }. Supprimez-la ensuite. Les vrais comptes restent tels quels.
code-scan-delete = Supprimez { $label } de l’application à la fin.
code-delete-title = Supprimer l’entrée de test
code-delete-do = Supprimez maintenant { $label } de l’application.
code-delete-why = Elle n’ouvre rien, mais pourrait être confondue avec la vraie entrée.
button-deleted = Elle est supprimée

## Son propre secret

code-own-title = Votre propre secret
code-own-do = Collez ou saisissez la clé ou l’adresse otpauth://.
code-own-why = Cela montre aussi si l’application a la bonne entrée.
code-own-safe = Ni affiché, ni enregistré, ni journalisé ; oublié quand vous quittez.
field-secret = Secret
button-use-secret = Utiliser ce secret

## Le code

code-type = Tapez le code que l’application affiche.
code-type-again = L’horloge du serveur a été réglée. Tapez le code que l’application affiche, pour voir si les codes passent.
code-type-again-cleared = L’heure mémorisée a été effacée. Tapez le code que l’application affiche, pour voir si les codes passent.
field-code = Code
field-next-code = Code suivant
field-code-hint = chiffres seulement, espaces ignorés
button-test-code = Tester ce code
button-test-code-in = Tester ce code (dans { $seconds } s)
button-other-secret = Recommencer
button-still-declined = Toujours refusé
code-throttled = Trop de mauvais codes : chaque essai attend désormais, pour que personne ne devine. Le bouton décompte.
code-examining = Comparaison...
code-searching = Recherche sur un an de part et d’autre : { $percent } %.
code-searching-why = Le plus proche d’abord. Arrêter ne fait rien perdre.
button-search-further = Chercher jusqu’à un an
button-stop-search = Arrêter la recherche

## La réponse

code-edge-over = Le code était bon à l’instant ; le serveur ne l’accepte déjà plus.
code-same-again = Encore le même code : chacun ne compte qu’une fois. Tapez le suivant.
code-next-appears = Pour en être sûr, tapez le code suivant dès que le téléphone l’affiche.
code-next-now = Pour en être sûr, tapez le code que le téléphone affiche.
code-with-phone-clock = Cette réponse tient compte de l’heure vue sur le téléphone.
code-simulated-phone = Le téléphone simulé affiche { $code } encore { $seconds } s. Son horloge : { $clock }.
code-simulated-phone-clock = Horloge du téléphone simulé : { $clock }. Son code change dans { $seconds } s.

## L'horloge du téléphone sans aucun secret

tap-title = L’horloge du téléphone, sans secret
tap-do = Regardez un code dans l’application. Appuyez sur Entrée quand il change.
tap-any-entry = Toute entrée d’une période de { $period } s convient. Le code lui-même est inutile.
tap-none-yet = Encore aucun changement sur { $wanted } ; le premier vient d’ici { $period } s.
tap-so-far = Changements : { $taps } sur { $wanted }. Le prochain vient dans { $seconds } s environ.
tap-too-soon = Trop tôt après le dernier changement : pas compté.
tap-unknown = Les changements ne le disent pas. { $why } Recommencez.
tap-true-together = Les codes du téléphone changent à l’heure, à { $spread } près.
tap-true-off = Les codes du téléphone changent { $difference } trop { $is ->
    [behind] tard
   *[ahead] tôt
} (± { $spread }).
tap-minute-agrees = D’après ses minutes, le téléphone { $with ->
    [truth] est à l’heure
   *[server] concorde avec le serveur
} : au plus { $behind } de retard, { $ahead } d’avance.
tap-minute-off = D’après ses minutes, le téléphone { $is ->
    [behind] retarde
   *[ahead] avance
} de { $low } à { $high }.
tap-minute-off-server = D’après ses minutes, le téléphone { $is ->
    [behind] retarde
   *[ahead] avance
} de { $low } à { $high } sur le serveur.
tap-minute-blind = Une erreur de quarts d’heure entiers ne se voit pas ici.
tap-not-a-time = Ce n’est pas une heure. Saisissez-la comme le téléphone l’affiche, p. ex. 14:37.
button-tap = Il vient de changer
button-taps-again = Recommencer
field-phone-clock = Horloge du téléphone
field-phone-clock-hint = telle qu’il l’affiche maintenant, p. ex. 14:37
button-use-phone-clock = Utiliser cette heure
