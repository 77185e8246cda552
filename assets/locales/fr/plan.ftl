# Réparations : ce que fait chaque étape, ce qui peut se remarquer, et pourquoi quelque chose n'est pas proposé.

## Étapes

plan-step-ntp-off = Désactive la synchro NTP : tant qu’elle est activée, l’heure ne peut pas être réglée.
plan-step-ntp-on = Active la synchro NTP, maintenant et à chaque démarrage.
plan-step-ntp-on-again = Réactive la synchro NTP, quoi qu’il soit arrivé.
plan-step-set-time = Règle date et heure sur l’heure exacte (UTC), au début d’une seconde, et l’horloge matérielle aussi.
plan-step-windows-start = Démarre W32Time, le service de temps de Windows.
plan-step-windows-auto = Fait démarrer W32Time, le service de temps, à chaque démarrage de Windows.
plan-step-windows-resync = Fait interroger tout de suite ses serveurs par W32Time, qui règle l’horloge.
plan-step-windows-peers = Fait interroger { $servers } par W32Time.
plan-step-windows-set-time = Règle date et heure sur l’heure exacte mesurée.
plan-step-stop-unit = Arrête { $unit }, pour qu’il n’interfère pas.
plan-step-start-unit = Relance { $unit }, quoi qu’il soit arrivé.
plan-step-restart-unit = Redémarre { $unit } : il interroge ses serveurs et règle l’horloge aussitôt.
plan-step-enable-unit = Lance { $unit }, maintenant et à chaque démarrage.
plan-step-disable-units = Arrêt, maintenant et à chaque démarrage du système : { $units }. Rien n’est désinstallé.
plan-step-makestep = Dit à chrony de régler l’horloge tout de suite.
plan-step-go-online = Dit à chrony que le réseau est revenu.
plan-step-wait-server = Attend jusqu’à 20 s que chrony entende ses serveurs.
plan-step-wait-correction = Attend jusqu’à 20 s que chrony soit juste à 0,1 s près.
plan-step-rtc-utc = Règle l’horloge matérielle, désormais en UTC.
plan-step-write-rtc = Règle l’horloge matérielle sur l’horloge système, en UTC.
plan-step-etc-timezone = Écrit aussi le fuseau dans /etc/timezone, pour les programmes de Debian et d’Ubuntu.
plan-step-clear-skew = Efface l’horloge mémorisée du fichier .google_authenticator de chaque utilisateur, avec les droits de celui-ci.
plan-step-remove-copies = Supprime ce que laisserait la première étape si elle était interrompue.
plan-step-set-zone = Règle le fuseau horaire sur { $zone }.
plan-step-mfa-disable = Désactive l’extension Plesk { $id }. Rien n’est désinstallé.
plan-step-mfa-enable = Réactive l’extension Plesk { $id }, quoi qu’il soit arrivé.

## Avant la confirmation

plan-warning-forward = L’horloge saute de { $by } en avant : les sessions et verrous qui devaient expirer dans l’intervalle expirent d’un coup.
plan-warning-backward = L’horloge saute de { $by } en arrière : journaux et fichiers montrent cette période deux fois.
# What else runs here and notices: one line for each that it concerns.
plan-warning-bystanders-pending = Recherche en cours : qui d’autre ici s’en apercevrait.
plan-warning-dovecot-waits = Dovecot peut fermer les sessions de messagerie et n’en ouvrir aucune pendant { $wait }, puis reprend tout seul.
# $version: 0.x or 1.x
plan-warning-dovecot-ends = Dovecot { $version } s’arrête quand l’heure recule. Relancez-le ensuite.
plan-warning-dovecot-perhaps = Dovecot 2 n’ouvre pas de session de messagerie pendant { $wait } au plus, puis reprend ; un plus ancien s’arrête. Contrôlez-le ensuite.
# $names: database servers; $count: how many
plan-warning-databases = { $names } { $count ->
    [one] tourne
   *[other] tournent
} ici : pendant { $by }, les nouvelles lignes portent l’heure d’anciennes. Réplication et tris par date peuvent en souffrir.
# $names: plan-names, of jobs
plan-warning-cron-at-once = cron lance aussitôt ce qui était prévu dans l’intervalle : { $names }.
plan-warning-cron-leaves-out = cron rattrape 3 heures au plus. Non exécutés : { $names }. Lancez à la main ce qui compte.
plan-warning-cron-again = cron exécute une seconde fois : { $names }.
plan-warning-timers = systemd lance sans doute aussitôt ce qui était prévu dans l’intervalle : { $names }.
plan-names = { $names }{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
}
plan-warning-certificate-early = À la nouvelle heure, le certificat du panneau n’est pas encore valable (à partir du { $from }) : sans doute créé pendant que l’horloge était fausse. Les navigateurs à l’heure le refusent déjà.
plan-warning-certificate-late = À la nouvelle heure, le certificat du panneau est expiré ({ $until }). Les navigateurs à l’heure le refusent déjà. Renouvelez-le.
plan-warning-licence = La licence de Plesk a aussi des dates. Plesk la dit non valable ensuite ? Voir Outils & Paramètres.
# $names: services, e.g. "sshd, sudo"; $users: how many
plan-warning-stores-a-shift = { $name } mémorise en silence l’écart entre les horloges. Ensuite, les bons codes peuvent y être refusés jusqu’à une resynchronisation.
plan-warning-stored-skew = { $names } : une horloge fausse a été mémorisée pour { $users ->
    [one] { $users } utilisateur
   *[other] { $users } utilisateurs
} : les deux premiers bons codes seront refusés. Gardez cette session ouverte, puis effacez-la (« otp-doctor fix skew ») ou tapez trois codes à 30 s d’intervalle.
plan-warning-skew-frozen = { $names } : tous les codes seront refusés pour { $users ->
    [one] { $users } utilisateur
   *[other] { $users } utilisateurs
}, tant que l’heure mémorisée n’est pas effacée. Gardez cette session ouverte, puis : otp-doctor fix skew
plan-warning-skew-keep-open = Gardez cette session SSH ouverte jusqu’à ce qu’une nouvelle vous ait laissé entrer.
plan-warning-skew-phones = Désormais, les téléphones décalés sont refusés tant qu’ils ne sont pas à l’heure.
plan-warning-skew-typing = Qui tape un code à ce moment-là devra en taper un autre.
plan-warning-skew-more = Seulement les 100 premiers utilisateurs : relancez pour { $users ->
    [one] { $users } autre
   *[other] { $users } autres
}.
plan-warning-skew-clock = Le serveur { $is ->
    [behind] retarde
   *[ahead] avance
} de { $difference } : la connexion le mémorisera de nouveau. Corrigez l’heure, et effacez ensuite.
plan-warning-verifiers-pending = Recherche en cours : SSH a-t-il mémorisé cette horloge fausse ?
# $what: plan-what-..., $why: a sentence
plan-warning-untold = Inconnu : { $what }. { $why }
plan-what-bystanders = qui d’autre ici s’en apercevrait
plan-what-verifiers = si SSH a mémorisé cette horloge fausse
plan-what-programs = si Dovecot ou une base de données tourne ici
plan-what-jobs = quelles tâches cron sont prévues
plan-what-timers = quels minuteurs systemd sont prévus
plan-what-certificate = si le certificat du panneau est valable à la nouvelle heure
plan-warning-far = L’horloge est décalée de { $by }, c’est rarement elle seule : pour continuer, saisissez l’heure exacte lue sur une autre horloge.
plan-warning-before-this-program = L’heure mesurée, { $truth }, est antérieure à ce programme. Pour continuer, saisissez l’heure exacte lue sur une autre horloge.
plan-warning-by-hand = Saisie, pas mesurée : aussi précise que votre appui sur Entrée. La synchro NTP fait mieux.
plan-warning-thin = Trop peu de sources de temps concordaient pour en être sûr. Le service de temps suit ses propres serveurs, pas les nôtres.
plan-warning-service-decides = Le service de temps règle l’horloge d’après ses propres serveurs. Le résultat est mesuré.
plan-warning-service-steps = Dès qu’il tourne, le service de temps règle l’horloge.
plan-warning-windows-peers = Valeurs jusqu’ici : Type « { $kind } », NtpServer « { $servers } ». Pour y revenir : { $command }
plan-warning-windows-drift = W32Time n’interroge personne, l’horloge dérivera donc de nouveau. Choisissez ensuite « Activer la synchro NTP » à l’étape 4 de l’assistant.
plan-warning-windows-off = W32Time est désactivé, l’horloge dérivera donc de nouveau. Choisissez ensuite « Activer la synchro NTP » à l’étape 4 de l’assistant.
plan-warning-domain-member = Ce serveur est dans le domaine Windows { $domain }, mais n’en suit pas l’horloge (Type { $kind }). En cas de doute, demandez à qui gère le domaine.
plan-warning-windows-limit = W32Time ne corrige pas une horloge aussi décalée, elle est donc réglée d’abord.
plan-warning-hyper-v = Hyper-V règle aussi cette horloge et peut remettre l’ancienne heure. Vérifiez l’horloge de l’hôte.
# $keep: a time service; $command: what undoes it
plan-warning-keeps-one = { $keep } règle ensuite seul l’horloge. Pour annuler : { $command }
plan-warning-will-drift = Aucun service de temps n’est installé : l’horloge dérivera de nouveau. { $how }
plan-warning-unreachable = { $service } n’obtient de réponse d’aucun serveur : l’horloge dérivera tant que cela dure. Vérifiez ses serveurs et le pare-feu (port UDP 123).
# $service: a time service
plan-warning-not-paused = { $service } n’est pas un service de ce système : il continue de tourner pendant ce temps.
plan-warning-told-not-to = { $service } a pour consigne de ne pas régler l’horloge ({ $option }) : elle dérivera tant que ce n’est pas changé.
plan-warning-crashing = { $service } s’arrête sans cesse : l’horloge dérivera tant qu’il ne tient pas.
plan-warning-skipped = systemd ne démarre pas { $service } (une condition n’est pas remplie) : l’horloge dérivera tant que ce n’est pas changé.
plan-warning-nts = { $service } obtient ses clés NTS une fois l’horloge à l’heure. Vérifiez dans quelques minutes qu’il la garde à l’heure.
plan-warning-no-sources = { $service } n’interroge personne : l’horloge dérivera tant que sa configuration n’indique aucun serveur de temps.
plan-warning-rtc = Le serveur ne lit cette horloge qu’au démarrage.
plan-warning-zone-no-codes = Les codes dépendent de l’UTC, pas du fuseau. Cela change ce que lisent les gens et les journaux.
plan-warning-zone-running = Les programmes en cours (cron aussi) peuvent garder l’ancien fuseau jusqu’à leur redémarrage.
plan-warning-zone-running-on-windows = Les programmes et services en cours peuvent garder l’ancien fuseau jusqu’à leur redémarrage.
plan-warning-zone-shared = Windows n’a qu’un fuseau, { $name }, pour { $zone } et { $other }. Il s’affichera ensuite comme { $other }.
plan-warning-etc-timezone = /etc/timezone garde { $other } (pas de dpkg-reconfigure ici). Des programmes de Debian et d’Ubuntu le lisent : modifiez-le à la main.
plan-warning-mfa-clock = Le serveur { $is ->
    [behind] retarde
   *[ahead] avance
} de { $difference } : tant que l’heure n’est pas corrigée, il refuse de bons codes, ceux des nouvelles entrées aussi.
plan-warning-mfa-everybody = Jusqu’à la fin de l’étape 2, tous les administrateurs, revendeurs et clients se connectent avec le seul mot de passe.
plan-warning-mfa-enrolments = La documentation ne dit pas si chacun garde ses codes : il faudra peut-être un nouveau QR code. Gardez un autre accès ouvert jusqu’à ce que vous soyez connecté.

plan-install-with = Pour en installer un : { $command }
plan-install-somehow = Installez-en un, p. ex. chrony, avec le gestionnaire de paquets de ce système.

## Pourquoi quelque chose n'est pas proposé

plan-what-leftover = si une réparation a été interrompue
plan-what-rights = ce que cet utilisateur a le droit de faire
plan-what-host = quel genre de machine est celle-ci
plan-what-time-service = quel service règle l’horloge
plan-what-rtc = s’il y a une horloge matérielle
plan-what-panel = si Plesk est ici
plan-what-extension = quelle extension demande des codes

plan-refused-pending = Pas encore déterminé : { $what }.
plan-refused-unknown = Rien n’est modifié au hasard. Inconnu : { $what }. { $why }
plan-refused-repair-running = Une réparation lancée par { $by } est en cours. Attendez la fin.
plan-refused-repair-stuck = Une réparation lancée par { $by } ne répond plus depuis { $silent }. « otp-doctor check » dit comment l’arrêter.
# $why: fragment after "because"
plan-refused-record-unreadable = Rien n’est modifié : une réparation a peut-être été interrompue. { $why }
plan-refused-repair-unfinished = Terminez d’abord la réparation interrompue : otp-doctor recover
plan-refused-nothing-left = Rien à terminer : aucune réparation n’a été interrompue.
plan-refused-not-root = { $user } n’en a pas le droit, root oui : { $command }
plan-refused-no-right = Même root n’a pas le droit de régler cette horloge (pas de CAP_SYS_TIME). Demandez à l’hébergeur ou à l’administrateur de l’hôte.
plan-refused-no-privilege = Même cet administrateur n’a pas le droit de régler l’horloge (pas de SeSystemtimePrivilege). Demandez à l’hébergeur ou à l’administrateur de l’hôte.
plan-refused-container = Un conteneur ({ $kind }) : seul l’hébergeur ou l’administrateur de l’hôte peut régler son horloge.
plan-refused-provider = C’est l’affaire de l’hébergeur ou de l’administrateur de l’hôte. Le texte à envoyer est ci-dessous.
plan-refused-no-systemd = Pas de systemd ici, et aucun autre moyen sûr connu de régler l’horloge. Utilisez les outils du système.
plan-refused-no-tool = { $tool } manque ici, et il n’y a pas de moyen sûr sans lui.
plan-refused-windows = otp-doctor ne sait pas le faire sous Windows. Utilisez les réglages de Windows.
plan-refused-not-administrator = { $user } n’en a pas le droit, un administrateur oui : ouvrez PowerShell avec « Exécuter en tant qu’administrateur » et lancez-y otp-doctor.
plan-refused-domain = L’horloge de ce serveur est celle de son domaine : faites régler celle du contrôleur de domaine. Celle-ci la suit.
plan-refused-domain-both = L’horloge de ce serveur suit celle de son domaine et ses propres serveurs. C’est à qui gère le domaine de regarder d’abord.
plan-refused-domain-client-off = Dans le domaine Windows { $domain }, W32Time ne peut ici interroger personne (NtpClient\Enabled vaut 0). C’est à qui gère le domaine de l’activer.
plan-refused-domain-stopped = W32Time ne tourne pas ici, ce serveur ne reçoit donc pas l’heure de son domaine Windows { $domain }. C’est à qui gère le domaine de le démarrer.
plan-refused-domain-controller = Ceci est un contrôleur de domaine : tout son domaine suit cette horloge. C’est à qui gère le domaine de la régler.
plan-refused-no-peers = W32Time n’interroge personne, et aucun serveur de temps qu’il pourrait interroger n’a répondu. Indiquez-en un avec --ntp.
plan-refused-ntp-client-off = W32Time a reçu l’ordre de n’interroger personne (TimeProviders\NtpClient, Enabled 0). Ce n’est plus voulu ? Mettez 1.
plan-refused-clock-is-right = Rien à faire : l’horloge est à l’heure à { $by } près.
plan-refused-left-to-slewing = Rien à faire : { $by } d’écart ne gêne pas les codes, et le service de temps le résorbe peu à peu.
plan-refused-no-reference = L’heure exacte est inconnue : impossible de dire si cela a servi. Laissez le serveur joindre des sources de temps, ou indiquez-en avec --ntp.
plan-refused-sources-disagree = Les sources de temps se contredisent : l’heure exacte est inconnue. Indiquez des serveurs de confiance avec --ntp.
plan-refused-no-majority = Pour régler l’horloge, il faut { $needed } sources de temps concordantes ; ici : { $agreeing ->
    [0] aucune
    [one] une seule
   *[other] { $agreeing }
}. Indiquez-en d’autres avec --ntp ou --https, ou réglez l’heure à la main.
plan-refused-too-small-by-hand = L’horloge est décalée de { $by }, l’heure saisie n’est juste qu’à { $error } près : cela pourrait aggraver les choses.
plan-refused-nothing-typed = Lisez l’heure exacte (UTC) sur une horloge de confiance, et saisissez-la.
plan-refused-clock-first = L’horloge elle-même est décalée de { $by }. Corrigez-la d’abord, puis l’horloge matérielle.
plan-refused-no-rtc = Cette machine n’a pas d’horloge matérielle à régler.
plan-refused-already-on = Rien à faire : la synchro NTP est activée.
plan-refused-not-installed = Aucun service de temps installé à activer. { $how }
plan-refused-masked = { $unit } est masqué : quelqu’un lui a interdit de démarrer. Ce n’est plus voulu ? { $command }
plan-refused-several = Tournent tous : { $services }. Gardez-en un ; nous garderions { $keep } : { $command }
plan-refused-outside = Tournent tous : { $services }, certains hors des services de ce système. Arrêtez-les tous sauf un, là où ils ont été lancés.
# $unit: a unit of systemd
plan-refused-skipped = systemd saute { $unit } : une condition n’est pas remplie. « systemctl status { $unit } » la nomme ; changez-la d’abord.
plan-refused-crashing = { $unit } s’arrête sans cesse. Son journal dit pourquoi : { $command }
plan-refused-online = Rien à faire : aucun serveur de temps n’est laissé de côté.
# $clock: "PHC0" for example
plan-refused-only-clock = { $service } ne suit qu’une horloge de cette machine ({ $clock }) et remettrait la même heure fausse. Ajoutez des serveurs de temps et redémarrez-le, ou faites corriger cette horloge.
plan-refused-set-in-vain = L’heure a été réglée il y a { $ago } sans erreur, en vain : quelque chose la remet, ou ce système fait seulement semblant de la régler. Recommencer ne servirait à rien.
plan-refused-one-service = Rien à faire : un seul service de temps tourne.
plan-refused-skew-clock = Le serveur { $is ->
    [behind] retarde
   *[ahead] avance
} de { $difference } : la connexion le mémoriserait de nouveau. Corrigez d’abord l’heure, puis effacez.
plan-refused-nothing-learnt = Rien à faire : aucune horloge fausse n’a été mémorisée.
plan-refused-no-such-user = { $user } n’a ici aucune entrée qu’une connexion accepte.
plan-refused-own-program = D’autres pourraient remplacer ce programme là où il se trouve : root ne le relance pas. Placez-le dans /usr/local/bin.
plan-refused-no-zone-chosen = Choisissez d’abord un fuseau horaire.
plan-refused-no-such-zone = Le fuseau horaire { $zone } n’existe pas. Les noms ressemblent à Europe/Paris.
plan-refused-no-windows-zone = Windows n’a pas de fuseau pour { $zone }. Choisissez une autre ville à la même heure.
plan-refused-zone-is-set = Rien à faire : le fuseau horaire est déjà { $zone }.
plan-refused-no-plesk = Plesk n’est pas sur ce serveur. { $why }
plan-refused-plesk-failing = Les outils de Plesk ne marchent pas. { $why }
plan-refused-no-plesk-tool = Ni plesk ni son utilitaire extension n’ont été trouvés.
plan-refused-mfa-clock = Le serveur { $is ->
    [behind] retarde
   *[ahead] avance
} de { $difference } : il refuse de bons codes, ceux des nouvelles entrées aussi. Corrigez d’abord l’heure.
plan-refused-no-mfa = Plesk n’indique aucune extension pour les codes à usage unique : rien à réinitialiser.
plan-refused-typed-long-ago = L’heure exacte a été saisie il y a { $age }, et la machine a pu être suspendue. Saisissez-la à nouveau.

## À envoyer à ceux qui peuvent

plan-provider-container = Notre conteneur { $name } ({ $kind }) prend l’heure de votre hôte, et les codes à usage unique en dépendent. { $measured } Merci de mettre l’horloge de l’hôte à l’heure et de la garder synchronisée (NTP). Personne ne peut le faire depuis le conteneur.
plan-provider-machine = Les codes à usage unique de notre serveur { $name } dépendent de son horloge. { $measured } Merci de lui permettre de régler son horloge et de joindre des serveurs de temps (port UDP 123 sortant), ou de nous en indiquer un dans votre réseau.
# $obstacle: plan-obstacle-...
plan-provider-obstacle = Les codes à usage unique de notre serveur { $name } dépendent de son horloge. { $measured } Nous ne pouvons pas la régler. { $obstacle } Merci de la régler et de la garder à l’heure, ou de nous permettre de le faire.
plan-domain-words = Les codes à usage unique de notre serveur { $name } dépendent de son horloge. { $measured } Elle suit l’horloge de son domaine Windows ({ $domain }). Merci de vérifier que l’horloge du contrôleur de domaine est juste et que ce serveur reçoit son heure (w32tm /query /status).
plan-domain-words-both = Les codes à usage unique de notre serveur { $name } dépendent de son horloge. { $measured } Elle suit son domaine Windows ({ $domain }) et ses propres serveurs (Type AllSync). Merci de voir lequel lui donne une heure fausse, ou aucune (w32tm /query /peers).
plan-domain-words-client-off = Les codes à usage unique de notre serveur { $name } dépendent de son horloge. { $measured } Il est dans le domaine Windows { $domain }, mais W32Time n’y peut interroger personne (NtpClient\Enabled vaut 0). Merci de l’activer, ou de nous dire ce qui tient l’horloge à l’heure.
plan-domain-words-stopped = Les codes à usage unique de notre serveur { $name } dépendent de son horloge. { $measured } Il est dans le domaine Windows { $domain }, mais W32Time n’y tourne pas. Merci de le démarrer et de le faire démarrer avec le système.
plan-domain-words-controller = Les codes à usage unique dépendent de l’horloge du contrôleur de domaine { $name }, et tout son domaine aussi. { $measured } Merci de la régler et de la garder à l’heure (NTP).
plan-obstacle-no-right = Même root n’en a pas le droit (CAP_SYS_TIME).
plan-obstacle-no-privilege = Même les administrateurs n’en ont pas le droit (SeSystemtimePrivilege).
plan-obstacle-no-systemd = Il n’y a pas de systemd, et notre outil ne connaît pas d’autre moyen sûr.
plan-obstacle-only-clock = Elle suit l’horloge de votre hôte ({ $clock }), qui est fausse elle-même.
plan-obstacle-set-in-vain = Ce que nous réglons est annulé ou reste sans effet.
plan-obstacle-masked = Son service de temps, { $unit }, est masqué.
plan-obstacle-no-answer = systemd n’a pas dit quel service règle l’horloge. { $why }
plan-provider-off = D’après notre mesure, elle { $is ->
    [behind] retarde
   *[ahead] avance
} de { $by }.
plan-provider-unmeasured = De combien elle est décalée n’a pas pu être mesuré.
