# L'assistant : étapes, écrans, boutons, touches.

banner-demo = DÉMO : serveur simulé
banner-dry-run = À BLANC : rien n’est modifié

rail-checkup = Diagnostic
rail-clock = Horloge
rail-code = Code
rail-fix = Mise à l’heure
rail-mfa = Réinitialiser MFA
rail-report = Rapport

key-enter = Entrée
key-enter-field = OK
key-enter-button = OK
key-enter-none = -
key-steps = 1-{ $count }
key-steps-does = étape
key-tab = Tab
key-tab-does = suite
key-updown = Haut/Bas
key-updown-does = lire
key-left = Esc
key-left-does = retour
key-help = ?
key-help-does = aide
key-quit = q
key-quit-does = fin

button-back = Retour
button-back-safe = Retour, ne rien changer
button-quit = Quitter
button-skip = Passer cette étape
button-look-again = Revérifier
button-measure-again = Mesurer à nouveau
button-measuring = Mesure en cours...
button-measure-in = Mesurer à nouveau (dans { $seconds } s)
button-go-report = Rapport
button-go-code = Tester un code
button-other-sign-in = Autre connexion
button-enrol = Refaire l’enrôlement
button-correct-phone = Corriger le téléphone
button-as-root = Ce que ferait root
button-as-administrator = Ce que ferait un administrateur
button-in-the-panel = Régler dans Plesk
button-panel-alone = Je ne peux pas devenir root
button-panel-alone-on-windows = Je ne suis administrateur que de Plesk
button-tell-provider = Message à envoyer
button-fix-time = Mettre à l’heure
button-go-online = Remettre chrony en ligne
button-keep-one-service = Garder un seul service de temps
button-enable-time-sync = Activer la synchro NTP
button-finish-repair = Terminer la réparation
button-write-rtc = Corriger l’horloge matérielle
button-install-service = Installer un service de temps
button-clear-skew = Effacer l’heure mémorisée
button-set-zone = Régler le fuseau horaire
button-zone = { $name }  { $local }
button-confirm = Oui : { $act }
button-confirm-dry-run = Essai à blanc : rien ne change
button-try-again = Réessayer
button-save = Enregistrer dans un fichier
button-copy = Copier
button-find = Chercher

leaving-title = Quitter maintenant ?
leaving-running = Une réparation est en cours.
leaving-goes-on = Elle ira jusqu’au bout sans vous. otp-doctor vous dira la prochaine fois comment elle s’est terminée.
leaving-measuring = Tout est exécuté. Le résultat est en cours de mesure.
leaving-unmeasured = Si vous quittez maintenant, vous ne saurez pas si cela a marché.
leaving-ended = La réparation est terminée.
leaving-stay = Rester et suivre
leaving-leave = Quitter, la laisser finir
leaving-leave-unmeasured = Quitter sans le résultat
leaving-see = Rester et voir le résultat
leaving-leave-now = Quitter
leaving-not-yet = Pas encore
leaving-mfa-off = MFA peut-être désactivée pour tous : un mot de passe suffit pour se connecter. Terminez d’abord la réparation.
leaving-all-the-same = Quitter quand même
leaving-deleted = Je l’ai supprimée, quitter

# Diagnostic
checkup-title = Diagnostic de ce serveur
fact-server = Serveur
fact-rights = Droits
fact-panel = Plesk
fact-extension = Extension MFA
fact-verifier = Connexion PAM
fact-owner = Tenue à l’heure
fact-network-time = Synchro NTP
fact-kernel = Selon le noyau
fact-zone = Fuseau horaire
fact-rtc = Horloge RTC
fact-leftover = Réparation
fact-clock = Horloge serveur
fact-pending = en cours...
fact-unknown = Inconnu. { $why }
fact-server-is = { $name }, { $system }
fact-server-container = { $name }, { $system }, dans un conteneur ({ $kind })
fact-rights-all = { $user } : peut examiner et réparer
fact-rights-no-clock = { $user } : peut examiner, mais pas régler l’horloge
fact-rights-administrator = { $user } : administrateur, peut examiner et réparer
fact-rights-user = { $user } : peut examiner, pas réparer. Pour réparer : sudo otp-doctor
fact-rights-no-administrator = { $user } : pas administrateur, ne peut ni réparer ni tout voir
fact-panel-is = { $version }, trouvé ici : { $path }
fact-panel-is-unversioned = trouvé ici : { $path }, version non indiquée
# $names: services, e.g. "sshd, sudo"; $users: how many; $before, $after: seconds
fact-verifier-is = { $names } : { $users ->
    [one] { $users } utilisateur
   *[other] { $users } utilisateurs
}{ $fault ->
    [learnt] , heure fausse mémorisée
    [refused] , fichier refusé
    [limited] , trop de tentatives
   *[none] {""}
}, codes acceptés de -{ $before } s à +{ $after } s
fact-verifier-own = { $names }{ $fault ->
    [learnt] , heure fausse mémorisée
    [refused] , fichier refusé
    [limited] , trop de tentatives
   *[none] {""}
} : codes acceptés de -{ $before } s à +{ $after } s ; seul root peut voir qui d’autre s’en sert
fact-last-code = { $user } : dernier code accepté le { $at }, d’après l’horloge de ce serveur
fact-own-last-code = Votre dernier code a été accepté le { $at }, d’après l’horloge de ce serveur
fact-verifier-untold = { $names }. { $why }
fact-panel-missing = Introuvable ici. { $why }
fact-panel-broken = Trouvé, mais inutilisable. { $why }
why-see-plesk = Plesk n’a pas pu être interrogé : voir plus haut.
fact-extension-on = { $id } : activée
fact-extension-off = { $id } : DÉSACTIVÉE, la connexion ne demande aucun code
fact-extension-listed = { $id } : installée
fact-extension-maybe = { $id } : installée, peut-être désactivée. { $why }
fact-extension-none = aucune pour les codes à usage unique
fact-enforced = exigé de tous
fact-not-enforced = non exigé par panel.ini
fact-owner-is = { $name }
fact-owner-off = personne ({ $name } est arrêté)
fact-owner-several = plusieurs, peut-être en conflit : { $names }
fact-owner-unnamed = un service inconnu
fact-owner-nobody = personne (aucun service de temps installé)
fact-owner-host = l’hôte de ce conteneur
fact-network-time-on = activée
fact-network-time-on-dead = activée, mais aucun service de temps ne tourne
fact-network-time-unreached = activée, mais aucun serveur joint
fact-network-time-own = assurée par un service à part
fact-network-time-host = l’affaire de l’hôte
fact-network-time-off = DÉSACTIVÉE : rien ne garde cette horloge à l’heure
fact-kernel-yes = « synchronisée »
fact-kernel-yes-error = « synchronisée », à { $error } près
fact-kernel-no = « non synchronisée »
fact-zone-is = { $name } ({ $abbreviation }, UTC{ $offset })
fact-zone-by-rule = { $name } (UTC{ $offset })
fact-zone-conflict = { $name }, mais /etc/timezone dit { $other }
fact-zone-unnamed = { $name }
fact-rtc-agrees = d’accord avec l’horloge système, en UTC
fact-rtc-none = cette machine n’en a pas
fact-rtc-local = en heure locale : fausse d’une heure après chaque changement d’heure
fact-rtc-off = { $is ->
    [behind] retarde
   *[ahead] avance
} de { $difference } sur l’horloge système
fact-leftover-nothing = rien d’inachevé
fact-leftover-running = une est en cours, lancée il y a { $since } par { $by }
# $silent: a length of time
fact-leftover-stuck = celle lancée par { $by } ne répond plus depuis { $silent }
# $why: fragment after "because"
fact-leftover-unreadable = Inconnu. { $why }
fact-leftover-unfinished = inachevée : lancée par { $by } le { $started }


# Constats
checkup-no-code = Aucun code testé pour l’instant : seul un code montre si le téléphone est à l’heure.
checkup-code-before = Testé avant la réparation : { $answer }
remedy-in-step-4 = À faire : { $act } (étape 4).
remedy-reset-mfa = À faire : si rien de plus léger ne suffit, réinitialiser la MFA (étape 5).
remedy-re-enrol = À faire : supprimer l’entrée de l’application et refaire l’enrôlement.
remedy-correct-phone = À faire : activer la date et l’heure automatiques sur le téléphone.
remedy-tell-provider = À faire : écrire à l’hébergeur ou à l’administrateur de l’hôte (texte à l’étape 4).
remedy-tell-domain = À faire : écrire à qui gère le domaine Windows (texte à l’étape 4).

# Mise à l'heure
fix-offer = Voici de quoi corriger cela. Rien n’est exécuté avant votre oui.
fix-then-look-again = Installez-le dans un autre shell, puis revérifiez ici.
fix-in-the-panel = Sans root : connecté à Plesk en administrateur, réglez l’heure et activez NTP sous Outils & Paramètres > Heure système. Puis choisissez « Revérifier » à l’étape 1.
fix-in-the-panel-on-windows = Avec Plesk seul : connecté en administrateur, réglez l’heure et activez NTP sous Outils & Paramètres > Heure système. Puis choisissez « Revérifier » à l’étape 1.
fix-as-root = À root serait proposé :
fix-as-administrator = À un administrateur serait proposé :
fix-send-this = Envoyez ceci à quelqu’un qui peut le faire :
# $step, $steps: where it stopped; $count: how many commands are left
fix-unfinished = Lancée par { $by } le { $started }, arrêtée à l’étape { $step } sur { $steps }. { $count ->
    [0] Il ne reste rien à exécuter ; terminer ne fait qu’effacer son journal.
    [one] Il reste cette commande :
   *[other] Il reste ces commandes :
}
fix-failed-lost-before = La réparation a été arrêtée avant sa première étape.
fix-failed-step = L’étape { $number } a échoué. { $said }
fix-failed-incomplete = La réparation s’est arrêtée à mi-chemin.
fix-failed-still-off = Tout est exécuté, mais le serveur est encore décalé de { $difference }.
fix-failed-unmeasured = Tout est exécuté, mais aucun serveur de temps n’a répondu ensuite : rien n’est prouvé.
# $why: why it could not be looked at, a whole sentence
fix-failed-no-look = Tout est exécuté. Impossible d’en vérifier l’effet. { $why }
fix-failed-not-seen = Tout est exécuté, mais rien n’a changé.
fix-next-lost = Lancez « otp-doctor recover » : il termine le reste et dit ce qui s’est passé.
fix-next-lost-before = Rien n’a été modifié. Réessayez.
fix-next-nothing-done = Rien n’a été modifié. Supprimez la cause ci-dessus et réessayez.
fix-next-failed = Lisez ce qu’a affiché l’étape en échec, corrigez, réessayez. La synchro NTP est réactivée là où c’est possible.
# A step that puts something back did not work.
fix-next-not-put-back = Lisez ce qu’a affiché l’étape en échec, et corrigez. Il reste peut-être quelque chose de désactivé : « Terminer la réparation » ou « otp-doctor recover » réessaie.
fix-next-late = Réessayez. Si elle se bloque de nouveau, cherchez la cause (« systemctl list-jobs », disque plein, bus muet). La synchro NTP est réactivée là où c’est possible.
fix-next-set-directly = Réessayez : otp-doctor règle alors l’horloge lui-même, d’après les serveurs qu’il a joints, et laisse la synchro NTP activée.
fix-next-still-off = Le service de temps corrige peut-être l’horloge lentement. Revérifiez dans une minute.
# $cause: a whole sentence, the title of a finding; $next: what to do, a whole sentence or two
fix-next-by-cause = { $cause } { $next }
skew-next-failed = Lisez ce qu’a affiché l’étape, corrigez, réessayez. Les fichiers sont intacts : tels qu’avant, ou effacés de ce décalage.
fix-next-no-look = Revérifiez : « otp-doctor check » vous le dira.
fix-next-unmeasured = Vérifiez le réseau, puis revérifiez : « otp-doctor check » vous le dira.
zone-choose = Dans quel fuseau horaire est ce serveur ?
zone-now = Actuel : { $name }
zone-hint = une ville ou une région, par exemple paris
zone-none-found = aucun fuseau ne porte ce nom
field-zone = Recherche

# Toute réparation
repair-asking = { $count ->
    [one] Cette commande sera exécutée :
   *[other] Ces commandes seront exécutées :
}
repair-dry-run = Essai à blanc : commandes affichées, pas exécutées.
repair-other-running = Une autre réparation est en cours. Attendez qu’elle finisse.
repair-other-measured = Une autre réparation est en cours de mesure. Attendez la fin.
repair-outlives = La réparation continue si la connexion tombe.
repair-running = En cours. Cela peut prendre une minute.
repair-measuring = Fait. Nouvelle { $now ->
    [now] mesure...
   *[later] mesure dans { $seconds } s (les serveurs ne sont pas interrogés avant).
}
repair-skew-cleared = Les fichiers le montrent : aucune horloge fausse n’est plus mémorisée.
repair-worked-looked-up = Réparé : vérifié après coup.
repair-finished = La réparation interrompue est terminée.
repair-would = Essai à blanc : rien n’a été modifié.
fix-would-run = { $count ->
    [one] Cette commande serait exécutée :
   *[other] Ces commandes seraient exécutées :
}
repair-before = Avant
repair-after = Après
repair-rtc-left = L’horloge matérielle diffère encore de { $by }. Le service de temps la règle en général en quelques minutes ; « hwclock --systohc » le fait tout de suite.
repair-not-measured = pas mesuré
repair-network-time-on = Synchro NTP activée : vérifié après coup.
repair-still-off = Encore décalée de { $difference }. Le service de temps règle l’horloge dès qu’un serveur répond. Toujours faux dans une minute ? Choisissez « Mettre à l’heure ».
field-confirmation = Heure exacte (UTC)
field-confirmation-hint = lue sur une autre horloge : AAAA-MM-JJ HH:MM
repair-measuring-before = Une dernière mesure, 15 secondes au plus. Puis la réparation démarre, sauf si le serveur a changé.
repair-asked-again = Le serveur a changé entre-temps. Rien n’a été fait ; voici ce qui serait exécuté maintenant. Lisez-le et répondez de nouveau.
repair-changed-meanwhile = Le serveur a changé entre-temps. Rien n’a été fait.
fix-next-stale = Rien n’a été modifié. Mesurez à nouveau, puis réessayez.

# Rapport
report-title = Rapport pour un ticket
report-intro = Ni secret ni code. Enregistrez-le dans un fichier, ou copiez-le d’ici.
report-saving = Enregistrement...
report-saved = Enregistré : { $path }
report-copied = Envoyé au presse-papiers de votre terminal. Rien au collage ? Il ne l’autorise pas (tmux : set -g set-clipboard on) : enregistrez dans un fichier.
report-too-long-to-copy = Trop long pour le presse-papiers. Enregistrez dans un fichier.
report-not-copied = Copie impossible ({ $reason }). Enregistrez dans un fichier.

# Recherche dans un long texte.
search-title = Chercher dans ce texte
search-hint = puis n pour l’occurrence suivante
search-missed = introuvable
field-search = Texte
