# L'aide de la ligne de commande elle-même.

cli-about = Trouve pourquoi les codes à usage unique sont refusés sur ce serveur, dit quelle horloge est fausse, et y remédie.
cli-examples-head = Exemples :
cli-exit-head = Codes de retour :
cli-everywhere = Options de toutes les commandes
cli-usage = Utilisation :
cli-commands = Commandes
cli-arguments = Arguments
cli-options = Options
cli-help-command = Affiche cette aide, ou celle d’une commande
cli-help-flag = Affiche l’aide
cli-version-flag = Affiche la version
# $help: what an option is for; $values: what may stand behind it
cli-one-of = { $help } [{ $values }]
cli-examples =
    otp-doctor
        L’assistant sur ce serveur.
    otp-doctor --demo
        L’assistant sur un serveur simulé, pour essayer et se former.
cli-exit =
    0
        Tout va bien.
    1
        Avertissement : les codes passent encore, mais quelque chose les fera échouer.
    2
        Critique : les codes sont refusés, ou la réparation a échoué.
    3
        Impossible à dire, ou mauvaise utilisation.
cli-exit-signal =
    128 + n
        Arrêté par le signal n.

cli-check = Diagnostic seul, ne modifie rien
cli-check-long =
    Examine tout, demande l’heure exacte, et dit ce qui ne va pas. Rien n’est modifié.

    La première ligne est celle d’un plugin de supervision : OTP et OK, WARNING, CRITICAL ou UNKNOWN, une phrase, et après une barre l’avance de ce serveur sur l’heure exacte et l’erreur maximale de ce chiffre, en secondes.
cli-examples-check =
    otp-doctor check
        Pour Nagios, Icinga, Checkmk et d’autres, et pour les humains.
    otp-doctor check --verifier sshd
        Comme SSH le voit : avec la tolérance inscrite dans ses propres fichiers.
    otp-doctor check --openmetrics -o /var/lib/prometheus/node-exporter/otp_doctor.prom
        Pour le collecteur textfile du node exporter de Prometheus.
cli-openmetrics = Affiche des métriques, pour Prometheus et d’autres
cli-openmetrics-output = Écrit les métriques dans ce fichier en une fois, lisible par tous, et n’affiche que la ligne du plugin. Le node exporter lit les noms en .prom ; - est la sortie standard, sans cette ligne

cli-code = Teste des codes avec un secret
cli-code-long =
    Teste des codes avec un secret lu dans un fichier ou sur l’entrée standard, et dit s’ils correspondent et quelle horloge est fausse. Ne donne jamais le bon code.

    Un seul code est cherché à 26 heures près ; deux ou plus, s’il le faut, à un an près : une date fausse sur le téléphone est ainsi trouvée aussi.

    --user se passe de secret : après une question, il lit l’entrée de l’utilisateur pour SSH, sudo et autres, et dit s’ils acceptent maintenant le dernier code. Aucun essai n’est compté.

    Des codes qui ne correspondent nulle part reçoivent leur réponse après une pause. Elle ralentit qui devine, mais pas de nombreux lancements à la fois : gardez le secret lisible par son seul propriétaire.
cli-code-user = Teste avec l’entrée de cet utilisateur pour SSH et les autres connexions par PAM ; demande d’abord
cli-examples-code =
    otp-doctor code --secret-file /root/entry 123456
        Le code que le téléphone affiche maintenant.
    otp-doctor code --secret-file - 123456 654321
        Deux codes, l’un après l’autre ; le secret est saisi sans être affiché.
    otp-doctor code --verifier nextcloud --secret-file /root/entry 123456
        Selon ce que Nextcloud accepte.
cli-exit-code =
    0
        Les codes correspondent, les deux horloges sont à l’heure. --user : accepté.
    1
        Ils passent, mais de justesse, ou une horloge est un peu décalée. --user : heure apprise.
    2
        Une horloge, l’entrée ou ses réglages sont faux. --user : refusé.
    3
        Impossible à dire, ou mauvaise utilisation.

cli-fix = Effectue une réparation : montre d’abord chaque commande, et mesure ensuite
cli-fix-long =
    Montre chaque commande, demande, les exécute à part du terminal, pour qu’une connexion perdue ne laisse rien à moitié fait, et mesure ensuite si cela a marché.

    Sans terminal, il faut -y. Une horloge n’est jamais réglée que d’après plusieurs sources de temps concordantes.

    Tant que l’horloge du serveur est fausse, mfa et skew exigent --force : les codes d’une nouvelle entrée seraient refusés aussi.

    skew efface une horloge fausse de ce qu’ont mémorisé SSH et d’autres connexions avec pam_google_authenticator : pour tous les utilisateurs dont les bons codes sont refusés à cause d’elle, ou pour ceux nommés avec --user.
cli-examples-fix =
    otp-doctor fix time --dry-run
        Montrer ce qui serait fait pour l’horloge.
    otp-doctor fix time
        Le faire, après une question.
    otp-doctor fix mfa --yes --json
        Réinitialiser la MFA de Plesk sans demander, et dire à un programme comment cela s’est passé.
    otp-doctor fix skew
        Effacer l’horloge fausse que SSH a mémorisée, après une question.
cli-exit-fix =
    0
        Réussi, mesure à l’appui ; ou rien à faire ; ou essai à blanc.
    2
        Tenté et échoué.
    3
        Pas tenté, ou résultat impossible à afficher, ou mauvaise utilisation.
    128 + n
        Arrêté par le signal n. Une réparation en cours va jusqu’au bout.

cli-recover = Termine ce qu’une réparation interrompue a laissé
cli-recover-long =
    Réactive ce qu’une réparation interrompue a laissé désactivé. Le prochain lancement de l’assistant fait de même.

    Là où cela ne peut plus jamais aboutir, par exemple parce qu’un programme a été supprimé, --forget n’exécute rien, montre ce qui restait et peut être encore désactivé, demande, et ne garde que le journal.
cli-examples-recover =
    otp-doctor recover --forget
        Abandonner ce qui ne pourra jamais aboutir, après une question.
cli-exit-recover =
    0
        Il ne reste rien à faire.
    2
        Il reste quelque chose.
    3
        Impossible à dire, rien n’a été abandonné, ou mauvaise utilisation.

cli-report = Affiche le rapport pour un ticket
cli-report-long = Affiche ce qui a été trouvé, comment cela a été mesuré et ce qu’est le serveur, pour un ticket. Comptes, noms d’hôtes et adresses sont masqués sans --full ; secrets et codes le sont toujours.
cli-examples-report =
    otp-doctor report
        Pour un ticket que d’autres liront.
    otp-doctor report --full -o report.txt
        Avec noms et adresses, dans un nouveau fichier que seul son propriétaire peut lire.
cli-exit-report =
    0
        Le rapport est écrit, quoi qu’il dise.
    3
        Il n’a pas pu être écrit, ou mauvaise utilisation.
cli-full = Montre aussi les comptes, le nom d’hôte et les adresses

cli-completions = Affiche les complétions pour un shell
cli-shell = Quel shell
cli-examples-completions =
    otp-doctor completions bash >/etc/bash_completion.d/otp-doctor
        Pour bash, pour tous les utilisateurs.
    otp-doctor completions zsh >/usr/local/share/zsh/site-functions/_otp-doctor
        Pour zsh.
    otp-doctor completions fish >/etc/fish/completions/otp-doctor.fish
        Pour fish.
cli-man = Affiche une page de manuel
cli-man-about = La commande dont c’est la page ; sans elle, celle du programme
cli-man-output = Écrit toutes les pages dans ce dossier, créé au besoin
cli-examples-man =
    otp-doctor man fix | man -l -
        Lire la page sur fix.
    otp-doctor man -o /usr/local/share/man/man1
        Installer toutes les pages.
cli-exit-pages =
    0
        Fait.
    3
        Écriture impossible, ou mauvaise utilisation.

man-environment =
    NO_COLOR
        Non vide : pas de couleurs.
    TERM
        dumb : questions et réponses en lignes.
    LANGUAGE, LC_ALL, LC_MESSAGES, LANG
        La langue, dans un terminal qui affiche l’UTF-8 ; ailleurs l’anglais, sauf si --lang dit autre chose.
man-files =
    /var/lib/otp-doctor
        Journaux des réparations de root ; /run/otp-doctor si l’on ne peut pas y écrire.
    ~/.local/state/otp-doctor
        Ceux d’un autre utilisateur.
    /etc/systemd/system/otp-doctor-rescue.service
        Pendant une réparation : la termine quand le serveur redémarre.
    /var/lib/otp-doctor/otp-doctor
        Pendant une réparation : la copie de ce programme qui la terminerait.
man-files-check =
    /var/lib/prometheus/node-exporter
        Là où le node exporter de Debian cherche des métriques.

cli-force = Réinitialise la MFA, ou efface ce qui a été mémorisé, bien que l’horloge du serveur soit fausse
cli-force-is-for-mfa = --force est pour « fix mfa » et « fix skew » : ils continuent bien que l’horloge du serveur soit fausse. « fix time » règle l’horloge.
cli-fix-what = Ce qu’il faut réparer : l’heure du serveur, la MFA de Plesk, ou l’horloge fausse que SSH a mémorisée
cli-fix-user = Ne l’efface que pour cet utilisateur (répétable ; pour skew)
cli-clear-skew = Une étape de « fix skew » : retire l’heure mémorisée des fichiers de ces utilisateurs, sans demander
cli-clear-skew-copies = À la place, supprimer les copies laissées par une exécution interrompue
cli-clear-skew-file = Seulement le fichier de ce numéro (à partir de 0) du seul utilisateur, dans ce processus
cli-clear-skew-user = À qui est le fichier
cli-user-is-for-skew = --user est pour « fix skew » : il dit pour qui effacer l’horloge mémorisée.
cli-user-asks-pam = --user s’en tient à ce que gardent les connexions par PAM : retirez --login et --window, et ne nommez avec --verifier que l’une d’elles (sshd, sudo).
cli-skew-is-of-linux = « fix skew » est pour les serveurs Linux : ce qu’il efface est gardé par PAM, que Windows n’a pas.
cli-json = Affiche du JSON
cli-secret-file = Le secret ou l’adresse otpauth:// ; - lit l’entrée standard
cli-codes = Jusqu’à 4 codes affichés par le téléphone, le plus ancien d’abord ; le dernier est l’actuel
cli-yes = Le faire sans demander
cli-output = Écrit dans ce nouveau fichier ; - est la sortie standard
cli-ntp = Interroge ce serveur de temps au lieu de ceux configurés (répétable)
cli-https = Demande la date à cette URL https au lieu des hôtes publics (répétable)
cli-ca-file = Fait aussi confiance aux certificats de ce fichier PEM pour https
cli-timeout = Combien de temps attendre les serveurs de temps, jusqu’à 60 (par défaut 3). Un diagnostic se termine après 20 s, ou 2 s après cette durée
cli-plesk = Chemin complet de l’outil en ligne de commande de Plesk, comme /usr/sbin/plesk
cli-login = Quelle connexion refuse le code : celle de ce serveur, de Plesk 360 (my.plesk.com), ou d’un autre programme
cli-demo = Un serveur simulé ; celui-ci reste tel quel
cli-plain = Questions et réponses en lignes, pour consoles série et lecteurs d’écran
cli-dry-run = Montre tout, ne modifie rien
cli-ascii = Dessine avec les seuls caractères ASCII
cli-no-color = Dessine sans couleurs
cli-mouse = Boutons cliquables (pour copier, il faut alors Maj dans la plupart des terminaux)
cli-lang = La langue ({ $languages }), au lieu de celle de l’environnement
cli-lang-malformed = Ce n’est pas une langue. Il y a : { $languages }.
# $lang: the language that was asked for
cli-lang-missing = Pas de « { $lang } » ici, donc l’anglais. Disponibles : { $languages }.
cli-window = Combien de périodes sont acceptées de chaque côté, à la place de la valeur connue (sans --verifier : 1)

# $words: what was typed, or its beginning
cli-host-missing = { $option } { $words } : il n’y a pas de nom d’hôte là-dedans. Exemple : { $example }
cli-bad-port = { $option } { $words } : les ports vont de 1 à 65535. Exemple : { $example }
cli-bad-host = { $option } { $words } : aucun nom d’hôte n’a un tel caractère. Exemple : { $example }
cli-host-too-long = { $option } { $words } : un nom d’hôte a au plus { $most } caractères.
cli-https-not-https = --https { $words } : seul https prouve qui répond. Exemple : https://www.example.com/
cli-https-bad-character = --https { $words } : aucune adresse n’a un tel caractère. Exemple : https://www.example.com/
# $reason: the system's own words
cli-ca-file-unreadable = --ca-file : { $path } n’a pas pu être lu comme certificats PEM ({ $reason }).
cli-ca-file-empty = --ca-file : il n’y a aucun certificat PEM dans { $path }.
cli-plesk-wrong = --plesk : { $path } { $how ->
    [relative] n’est pas un chemin complet.
    [missing] n’existe pas.
   *[no-program] n’est pas un programme.
} La commande de Plesk est d’ordinaire /usr/sbin/plesk.
# $known: the names of scenarios
cli-scenario-unknown = Aucun scénario ne s’appelle { $name }. Disponibles : { $known }.
cli-scenario-malformed = Le scénario { $name } n’a pas pu être lu : { $reason }

terminal-could-not = Le terminal n’a pas pu être utilisé : { $reason }. Essayez --plain.
start-no-thread = Démarrage impossible : { $reason }. Pas de place pour un fil d’exécution de plus : voir « ulimit -u », « ulimit -v » et la mémoire libre.
# $limit: megabytes
start-no-memory = Démarrage impossible : les programmes ont droit ici à { $limit } Mo de mémoire (« ulimit -v », « ulimit -d ») ; il en faut 128.
# $build : le numéro d’un build de Windows
start-lines-old-windows = Ce Windows (build { $build }) ne peut pas bien dessiner l’assistant : il parle donc ligne par ligne. À partir du build 17763 (Windows Server 2019), il dessine.
start-lines-no-sequences = Cette console n’accepte pas les séquences de contrôle : l’assistant parle donc ligne par ligne. Windows Terminal les accepte.
plain-input-ended = L’entrée est terminée, et l’assistant aussi. Pour un diagnostic sans questions : otp-doctor check
terminal-last-words = otp-doctor s’est interrompu : un bogue de sa part. Une réparation en cours continue ; le prochain lancement dira comment elle s’est terminée.
cli-forget = N’exécute rien : montre ce qui reste, demande, et l’abandonne
cli-verifier = Qui vérifie le code : plesk, un service qui le demande par PAM (sshd, sudo), ou un programme décrit ici (nextcloud, webmin, ..., other)
cli-verifier-contradicts = --verifier { $name } et --login désignent deux connexions différentes. Donnez l’une des deux.
cli-verifier-unknown = --verifier : rien ne vérifie de codes ici sous le nom « { $name } ». Sur ce serveur : plesk, { $services }. Décrits : { $cards }.
cli-verifier-unknown-no-service = --verifier : rien ne vérifie de codes ici sous le nom « { $name } ». Aucun service de ce serveur n’en demande par PAM. Il y a plesk, et décrits : { $cards }.
cli-verifier-untold = --verifier : impossible de dire si « { $name } » vérifie des codes ici. { $why } Il y a plesk, et décrits : { $cards }.

cli-wrong-word = « { $word } » n’existe pas ici.
cli-wrong-command = Il n’y a pas de commande « { $word } ».
cli-wrong-nearest = Vouliez-vous dire « { $word } » ?
cli-wrong-missing = Il manque : { $words }
cli-wrong-missing-one-of = Il manque : { $words }. Au choix : { $values }
cli-wrong-no-value = { $option } demande une valeur.
cli-wrong-value = « { $value } » ne convient pas à { $option }.
cli-wrong-value-why = « { $value } » ne convient pas à { $option }. { $why }
cli-wrong-value-one-of = « { $value } » ne convient pas à { $option }. Au choix : { $values }
cli-wrong-too-many = { $option } n’accepte rien de plus : « { $value } » est de trop.
cli-wrong-twice = { $option } figure deux fois. Donnez-le une seule fois.
cli-wrong-conflict = { $one } ne va pas avec { $others }.
cli-wrong-not-text = Un mot de cette commande n’est pas en UTF-8.
cli-wrong-other = Cette commande n’est pas comprise.
cli-wrong-help = --help montre ce qu’il y a.
cli-timeout-range = C’est un nombre de secondes au-dessus de 0, { $most } au plus.
cli-window-range = C’est un nombre entier de 0 à { $most }.
