# Les faits

## Pourquoi quelque chose est inconnu : phrases entières, placées derrière une autre.

why-not-looked-at = Pas examiné sur un tel système.
# $program: the path or name of a program
why-command-missing = { $program } n’est pas installé.
why-command-not-permitted = Vous n’avez pas le droit d’exécuter { $program }. Utilisez sudo ; si vous êtes root, vérifiez ses droits avec ls -l.
why-command-not-trusted = D’autres peuvent modifier { $path } : { $program } n’a pas été exécuté.
why-command-exchanged = { $program } a été remplacé depuis que ceci a été préparé : il n’a pas été exécuté.
# $deadline: a length of time
why-command-timed-out = { $program } n’a pas répondu en { $deadline }.
why-command-not-absolute = { $program } n’est pas un chemin complet : il n’a pas été exécuté.
why-command-no-interpreter = { $program } est un script sans son interpréteur.
why-command-not-secret = { $program } n’a pas été exécuté : sa sortie n’aurait pas pu rester secrète.
why-command-dry-run = { $program } modifierait quelque chose ; ceci est un essai à blanc.
# $reason: the system's own words
why-command-not-run = { $program } n’a pas pu être exécuté ({ $reason }).
why-command-no-room = { $program } n’a pas pu démarrer : une limite est atteinte ({ $reason }).
# $status: an exit status; $said: the first line that the program printed
why-command-failed = { $program } a échoué (code de retour { $status }) : « { $said } ».
why-command-failed-silently = { $program } a échoué (code de retour { $status }) sans dire pourquoi.
why-command-silent = { $program } n’a rien affiché.
why-not-understood = { $program } a donné une réponse incomprise : « { $said } ».
# $property: a name such as NTPSynchronized
why-property-missing = { $program } n’a pas indiqué { $property }.

# $path: a file or folder
why-file-missing = { $path } n’existe pas.
why-file-not-permitted = Vous n’avez pas le droit de lire { $path }. Connectez-vous en root, ou utilisez sudo.
why-file-not-as-user = Le module lit { $path } avec les droits de cet utilisateur, et ils ne suffisent pas.
why-file-not-plain = { $path } n’est pas un fichier ordinaire.
why-file-too-large = { $path } est anormalement long : il n’a pas été lu.
why-file-unreadable = { $path } n’a pas pu être lu ({ $reason }).

why-rights-not-understood = { $path } n’indique ni utilisateur ni capacités.
# $name: a time zone, e.g. Europe/Berlin
why-zone-file-missing = Le fichier du fuseau horaire { $name } manque : les programmes utilisent l’UTC.
why-zone-not-understood = Les règles du fuseau horaire dans { $name } n’ont pas été comprises.
why-rtc-not-understood = L’horloge matérielle n’affiche pas d’heure valable. Sa pile est peut-être vide.

why-no-systemd = systemd ne tourne pas ici, et rien d’autre ne garde ce réglage.
# $reason : les mots du système
why-service-manager-failed = Le gestionnaire de services de Windows n’a pas répondu ({ $reason }).
# $key : une clé du Registre
why-registry-unreadable = La clé du Registre { $key } n’a pas pu être lue ({ $reason }).
why-w32time-stopped = W32Time est arrêté, comme d’habitude hors d’un domaine : Windows le démarre de temps en temps.
why-w32time-not-asked = W32Time ne le dit qu’avec des mots dans la langue de Windows, et otp-doctor ne s’y fie pas.
why-w32time-no-type = Le Registre ne dit pas à qui W32Time demande l’heure (Parameters\Type).
why-w32time-missing = Ce Windows n’a pas W32Time, son propre service de temps.
why-plesk-missing-on-windows = Le Registre ne mentionne aucun Plesk : ce n’est sans doute pas le serveur Plesk.
# $value: as it stands in the registry
why-plesk-folder-unusable = Le Registre donne « { $value } » comme dossier de Plesk (PRODUCT_ROOT_D), et ce n’est pas le chemin d’un dossier.
why-plesk-folder-no-text = Ce que le Registre a comme dossier de Plesk (PRODUCT_ROOT_D) n’est pas du texte.
why-plesk-folder-missing = D’après le Registre, Plesk est dans { $folder }, qui n’existe pas : déplacé, supprimé, ou son lecteur manque.
# $path : un programme
why-plesk-no-rights-on-windows = Vous ne pouvez pas examiner { $path }. Lancez otp-doctor en administrateur.
why-plesk-elsewhere = { $path } se trouve hors des dossiers que Windows et Plesk réservent aux administrateurs : il n’a pas été exécuté.
why-processes-hidden = Vous ne voyez pas ce que d’autres exécutent. Lancez-le en root, ou avec sudo.
why-no-service-runs = Aucun service de temps ne tourne.
# $daemon: the name of a time service, e.g. ntpd
why-daemon-not-asked = otp-doctor ne sait pas interroger { $daemon }.
why-timesyncd-keeps-no-offset = systemd-timesyncd n’indique pas de combien l’horloge est décalée.
# $said: the words of timedatectl
why-timesyncd-not-on-the-bus = systemd-timesyncd tourne mais ne répond pas encore ; il vient peut-être de démarrer. Revérifiez dans quelques secondes. Sa réponse : « { $said } ».
# $daemon: a time service
why-follows-nobody = { $daemon } ne suit aucun serveur de temps en ce moment.

## Pourquoi Plesk, ou une partie, est inconnu.

why-plesk-missing = Aucun outil de Plesk dans PATH, /usr/sbin, /usr/local/psa/bin ou /opt/psa/bin : ce n’est sans doute pas le serveur Plesk.
why-plesk-missing-in-chroot = Ce compte est enfermé dans son propre dossier, comme souvent ceux des clients de Plesk. Connectez-vous en root pour voir Plesk.
# $kind: the kind of container, e.g. docker
why-plesk-missing-in-container = Aucun outil de Plesk dans ce conteneur ({ $kind }). Plesk tourne peut-être sur son hôte.
why-plesk-named-relative = { $path } n’est pas un chemin absolu.
why-plesk-of-others = { $who ->
    [write] D’autres peuvent modifier { $path }
   *[own] { $path } n’appartient ni à root ni à vous
} : plesk n’y a pas été exécuté.
# $folder: Plesk's own folder
why-plesk-incomplete = { $folder } existe sans les outils de Plesk : l’installation est abîmée ou inachevée.
why-plesk-no-tool = Les outils de Plesk sont introuvables.
why-plesk-version-needs-tool = Seule la commande plesk indique la version ; elle est introuvable.
why-plesk-refused-user = Plesk a dit : « { $said } ». D’ordinaire, il ne répond qu’à root.
why-plesk-met-a-limit = L’outil de Plesk a atteint une limite : « { $said } ».
# $id: the extension's id, e.g. mfa
why-plesk-list-does-not-tell = Plesk liste { $id }, mais ne dit pas si elle est activée.

fact-sign-in = Connexion
sign-in-server = Plesk sur ce serveur
sign-in-portal = Plesk 360 (my.plesk.com), avec ses propres horloges
sign-in-other = un autre programme
sign-in-unknown = inconnue : choisissez « Autre connexion »

## Qui d'autre vérifie des codes

why-verifiers-too-slow = Le dossier d’un utilisateur n’a pas répondu à temps.
# $reason: the system's words
why-verifiers-no-thread = Aucun fil d’exécution n’a pu démarrer pour les lire ({ $reason }).
why-verifiers-not-as-users = Les fichiers des utilisateurs se lisent avec leurs propres droits, et il a été impossible de les prendre ici.
why-oath-not-read = Son fichier d’utilisateurs n’est pas examiné : il l’est seulement en root, et s’il n’y en a qu’un pour tous.
why-oath-takes-guesses = Avec window={ $window }, pam_oath accepte des codes décalés de plus d’une semaine : un code deviné peut passer. Choisissez un petit nombre, par exemple 5.
