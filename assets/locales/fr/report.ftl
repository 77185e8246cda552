# Le rapport pour un ticket, et les textes d'aide des métriques.

ticket-head = otp-doctor { $version }, { $at } (d’après la référence)
ticket-head-own-clock = otp-doctor { $version }, { $at } (d’après l’horloge du serveur)
ticket-simulated = DÉMO : ceci est un serveur simulé.
# $was, $is: ahead or behind
ticket-was-and-is = Le serveur { $was ->
    [behind] retardait
   *[ahead] avançait
} de { $before } et { $is ->
    [behind] retarde
   *[ahead] avance
} maintenant de { $after }.
ticket-verdict = Verdict : { $verdict }
ticket-verdict-open = Verdict : pas encore mesuré
ticket-healthy = TOUT VA BIEN
ticket-note = NOTE
ticket-unknown = INCONNU
ticket-warning = AVERTISSEMENT
ticket-critical = CRITIQUE
ticket-cut = (coupé ici ; le reste est dans otp-doctor check --json)
ticket-more = (et { $more } de plus)
ticket-foot = Ce rapport ne contient ni secret ni code.
ticket-foot-measured = L’heure a été mesurée d’après plusieurs sources à la fois, sur une horloge que personne ne peut régler.

ticket-findings = CONSTATS
ticket-no-findings = Rien d’anormal.

ticket-clock = HORLOGE
ticket-server-time = Serveur
ticket-true-time = Heure exacte
ticket-difference = Écart
ticket-error = Précision
ticket-error-is = { $error }
ticket-window = Tolérance
ticket-window-is = Les codes { $known ->
    [assumed] sont supposés passer
   *[known] passent
} jusqu’à { $limit } d’écart.
ticket-local-and-utc = { $local } { $zone } = { $utc }
ticket-utc = { $utc }
ticket-not-known = inconnu

ticket-server = SERVEUR
ticket-second-factor = Second facteur
ticket-sign-ins = Connexions
ticket-units = Services
# $units: units of systemd, as systemctl shows them
ticket-units-are = { $units }
ticket-follows = Source suivie
# $servers: the name of a time server, or of a clock at the machine
ticket-follows-is = { $servers }
ticket-last-success = Dernier succès
# $at: a time
ticket-last-success-was = { $at } (selon l’horloge du serveur à ce moment-là)
ticket-belief = Avis du service
ticket-w32time = W32Time, { $run ->
    [running] en marche
   *[stopped] arrêté
}, { $start ->
    [automatic] démarre avec le système
    [disabled] désactivé
   *[demand] démarre à la demande
}

ticket-code = TEST DU CODE
ticket-code-test-entry = Sur une entrée de test jetable, pas sur une vraie.
ticket-code-of-service = Sur l’entrée que { $service } garde pour un utilisateur.
ticket-code-of-panel = Sur la vraie entrée d’un compte dans Plesk.
ticket-code-own-secret = Sur un secret fourni.
ticket-code-made = { $algorithm }, { $digits } chiffres, { $period } s
ticket-code-fits-now = Correspond à l’horloge du serveur ({ $made })
ticket-code-fits-apart = Correspond à { $steps ->
    [one] { $steps } période
   *[other] { $steps } périodes
} { $is ->
    [behind] de retard
   *[ahead] d’avance
} sur l’horloge du serveur ({ $made })
ticket-code-chance = Probabilité que les codes d’une autre entrée correspondent ainsi : { $chance }.

ticket-repairs = RÉPARATIONS
ticket-repair-worked = { $remedy } : réussi, mesure à l’appui
ticket-repair-worked-looked-up = { $remedy } : réussi, vérifié après coup
ticket-repair-earlier-complete = { $remedy }, auparavant : toutes les étapes ont été exécutées
ticket-repair-earlier-incomplete = { $remedy }, auparavant : certaines étapes n’ont pas été exécutées
ticket-repair-under-way = { $remedy } : pas encore mesuré
ticket-repair-failed = { $remedy } : échec
ticket-repair-dry-run = { $remedy } : essai à blanc, rien n’a été modifié
ticket-repair-started = Lancée par { $by } le { $at }, à l’horloge du serveur

# The first line of a monitoring plugin. The four words belong to its grammar and are never translated.
plugin-ok = OK
plugin-warning = WARNING
plugin-critical = CRITICAL
plugin-unknown = UNKNOWN
plugin-healthy = Rien d’anormal ; le serveur { $is ->
    [behind] retarde
   *[ahead] avance
} de { $by }.
plugin-and-more = { $title } { $more ->
    [one] ({ $more } constat de plus)
   *[other] ({ $more } constats de plus)
}

metric-server-ahead = Avance de l’horloge du serveur sur la référence ; négatif : retard.
metric-error = Erreur maximale de server_ahead_seconds.
metric-last-check = Moment de cette mesure, d’après la référence si elle est connue.
metric-agreeing = Nombre de sources de temps concordantes.
metric-network-time = Si la synchro NTP est activée.
metric-synchronised = Si le service de temps suit un serveur.
metric-extension = Si l’extension du panneau pour les codes à usage unique est activée.
metric-verdict = Gravité du pire constat ; 1 pour celle qui vaut.
metric-finding = Ce qui a été constaté, par identifiant ; 1 tant que c’est là.
metric-build = Quel otp-doctor a mesuré ; toujours 1.
