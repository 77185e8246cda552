# Le panneau d'hébergement : quelle connexion, les moyens plus légers, la réinitialisation, et la suite.

mfa-title = Réinitialiser la MFA
mfa-which-title = Quelle connexion

## Quelle connexion

mfa-which = Quelle connexion refuse le code ?
mfa-which-why = Chacune a ses propres codes. Réinitialiser la mauvaise ne sert à rien.
button-login-server = Plesk sur ce serveur
button-login-portal = Compte Plesk 360 (my.plesk.com)
button-login-other = Un autre programme...
mfa-portal = Un compte Plesk 360 ne peut pas être réinitialisé d’ici.
mfa-portal-who = my.plesk.com a son propre second facteur. Seul le support de Plesk peut le réinitialiser : écrivez-lui.
mfa-clocks = L’horloge du téléphone compte là aussi (étape 3) ; { $whose ->
    [portal] pas celle de ce serveur.
   *[other] celle de ce serveur seulement si ce programme tourne ici.
}
mfa-other = Le compte d’un autre programme ne peut pas être réinitialisé d’ici.
mfa-other-who = Demandez à ceux qui le gèrent.

## Les moyens plus légers

mfa-first = D’abord les moyens plus légers :
mfa-first-enrol = Reconfigurer : supprimez l’entrée de l’application, connectez-vous à Plesk, désactivez puis réactivez la MFA dans le profil et scannez le nouveau QR code.
mfa-first-entry = Est-ce la bonne entrée dans l’application ? Une ancienne du même nom affiche de faux codes. Testez-la ci-dessous.
mfa-first-clock = { $clock } Une réinitialisation ne sert à rien tant qu’une horloge est fausse.
mfa-first-one = Un seul compte, d’après l’aide de ce serveur : { $command }
mfa-first-one-panel = Un seul compte : une fois connecté, désactivez puis réactivez la MFA dans son profil. Ce serveur n’indique aucune commande pour cela.
mfa-first-one-unknown = Impossible de dire si ce serveur peut réinitialiser un seul compte. { $why }
mfa-failed-sign-ins = { $count ->
    [0] Aucune connexion n’a échoué dans la dernière heure.
    [one] { $count } connexion a échoué dans la dernière heure (la documentation ne dit pas si les mauvais codes comptent).
   *[other] { $count } connexions ont échoué dans la dernière heure (la documentation ne dit pas si les mauvais codes comptent).
}
mfa-failed-sign-ins-at-least = Connexions échouées dans la dernière heure : au moins { $count } (la documentation ne dit pas si les mauvais codes comptent).
mfa-banned-caller = Votre adresse { $address } est bloquée par Plesk : aucun code ne passe. Pour la débloquer : fail2ban-client set plesk-panel unbanip { $address }
mfa-banned = { $count ->
    [one] { $count } adresse est bloquée
   *[other] { $count } adresses sont bloquées
} par Plesk, { $yours ->
    [no] pas la vôtre.
   *[perhaps] peut-être la vôtre : fail2ban-client status plesk-panel
}
mfa-offer = Si rien n’y fait : la réinitialisation de l’article, pour tous sur ce serveur.
button-reset-mfa = Réinitialiser la MFA
button-ways-back-in = Retrouver l’accès
button-confirm-mfa = Oui, réinitialiser pour tous
button-real-entry = Tester sur la vraie entrée
button-re-enrol = Refaire l’enrôlement d’un compte
button-confirm-one = Oui, refaire cet enrôlement
button-show-command = Montrer la commande
button-use-entry = Tester un code avec ce secret
field-host-name = Nom de ce serveur
field-host-name-hint = pour réinitialiser pour tous, tapez { $name }
field-login = Identifiant
field-login-hint = tel qu’on le tape pour se connecter

## Un seul compte

mfa-one-ask = Quel compte doit refaire l’enrôlement ?
mfa-entry-ask = Lire le secret d’un compte dans Plesk ?
mfa-entry-means = Quiconque a ce secret peut en fabriquer les codes pour toujours. Demandez d’abord à la personne à qui est le compte.
mfa-entry-kept = Il reste en mémoire jusqu’à ce que vous quittiez ou recommenciez : ni écran, ni fichier, ni rapport, ni journal. Plesk lui-même peut noter la demande.
mfa-entry-instead = Une entrée de test (étape 3) s’en passe et montre si le téléphone est à l’heure. Ceci montre aussi si l’application a la bonne entrée.
mfa-entry-reading = Interrogation de Plesk...
mfa-entry-read = Plesk a remis le secret. Testez un code avec lui, ou revenez en arrière et il est oublié.
mfa-entry-replaces = Cela met fin au test commencé à l’étape 3.
# $name: a service, e.g. "sshd"
pam-entry-ask = Lire le secret d’un utilisateur pour { $name } ?
pam-entry-kept = Il reste seulement en mémoire jusqu’à ce que vous quittiez ou recommenciez. Aucune tentative n’est comptée, aucun code n’est consommé.
pam-entry-reading = Lecture de l’entrée...
pam-entry-read = Le secret de { $user } est lu. Testez un code avec lui, ou revenez en arrière et il est oublié.
button-read-entry = Oui, lire le secret de ce compte
button-another-login = Un autre compte
mfa-entry-needs-root = Seul root peut demander à Plesk la vraie entrée d’un compte.
mfa-entry-needs-administrator = Seuls les administrateurs de ce serveur peuvent demander à Plesk la vraie entrée d’un compte.
mfa-entry-no-tool = La commande plesk, qui donne l’entrée d’un compte, n’est pas utilisable ici.
mfa-entry-not-offered = L’aide de ce serveur n’indique aucun moyen de lire l’entrée d’un compte.
mfa-entry-no-answer = Plesk n’a pas donné l’entrée. { $why }
mfa-entry-failed = Plesk n’a pas donné l’entrée (code de retour { $status }) : compte inexistant, ou sans code ? Sa sortie n’est pas affichée ; elle peut contenir un secret.
mfa-entry-not-understood = La réponse de Plesk ne contient pas un secret unique (format non documenté). Elle a été oubliée aussitôt.

## Ensuite

mfa-worked = Désactivée puis réactivée ; Plesk la dit activée.
mfa-worked-listed = Désactivée puis réactivée ; Plesk la liste. Seule une connexion montre si elle demande un code.
mfa-worked-next-sign-in = Connectez-vous à Plesk dans une fenêtre privée : un navigateur mémorisé peut entrer sans code.
mfa-worked-next-scan = Si Plesk le demande, scannez le nouveau QR code. La documentation ne dit pas si les anciens enrôlements survivent.
mfa-worked-next-delete = Ensuite seulement, supprimez l’ancienne entrée de l’application.
mfa-worked-one = La commande de Plesk s’est bien terminée. Seule une connexion en apporte la preuve.
mfa-worked-one-next = Connectez-vous avec ce compte dans une fenêtre privée ; scannez le nouveau QR code s’il y en a un.
mfa-failed-not-seen = Commandes exécutées, mais Plesk ne montre pas l’extension comme activée.
mfa-failed-unseen = Commandes exécutées. Impossible de vérifier si la MFA est activée. { $why }
mfa-next-failed = Tant que ce n’est pas réparé, le mot de passe seul suffit peut-être pour se connecter. Exécutez la dernière commande à la main et lisez ce qu’elle affiche.
mfa-next-on-again = La MFA est réactivée : la dernière commande a marché. Peut-être que rien n’a été réinitialisé : lisez ce que la première a affiché, puis réessayez.
mfa-next-one-failed = Lisez ce que la commande a affiché. Rien d’autre n’a changé, personne d’autre n’est touché.
mfa-failed-by-hand = MFA PEUT-ÊTRE DÉSACTIVÉE POUR TOUS. Exécutez tout de suite : { $command }

## Plans

plan-step-re-enrol = Fait refaire son enrôlement à { $login }, selon l’aide de ce serveur.
plan-warning-re-enrol-one = Seul { $login } est touché et aura besoin d’un nouveau QR code. Faites-le quand cette personne est joignable.
plan-warning-re-enrol-undocumented = Plesk ne documente cette commande que dans sa propre aide : elle peut en faire plus ou moins qu’elle ne dit.
plan-warning-mfa-enforced = Plesk exige un second facteur de tous : qui perd le sien devra refaire l’enrôlement à la prochaine connexion.
plan-what-offers = ce que l’extension propose pour un seul compte
plan-refused-no-login = Choisissez d’abord le compte (étape 5).
plan-refused-no-such-login = Ce n’est pas un nom de compte.

## Sans terminal

fix-ask-host-name = Cela touche tout le monde sur ce serveur. Pour continuer, tapez son nom, { $name } :

## Constats

finding-mfa-left-off = MFA peut-être désactivée pour tous : une réinitialisation n’a pas pu la réactiver.
evidence-mfa-left-off = En attendant, le mot de passe seul suffit peut-être à tous pour se connecter.
evidence-mfa-run-this = Exécutez ceci et lisez ce qui s’affiche : { $command }
evidence-mfa-still-off = Un essai a été fait, avec ce message : { $said }
evidence-plesk-said = Plesk dit : { $said }
evidence-plesk-database = Plesk ne peut pas utiliser sa base de données : personne ne se connecte. Le serveur de base de données tourne-t-il ? plesk repair db -n
evidence-plesk-disk-full = Un disque est plein : Plesk ne peut pas travailler. Lequel : df -h
finding-address-banned-yours = Plesk a bloqué votre adresse { $address } (fail2ban, jail plesk-panel).
finding-address-banned-others = Plesk a bloqué quelqu’un (fail2ban, jail plesk-panel).
evidence-ban-before-code = Depuis une adresse bloquée, aucun code ne passe.
evidence-unban = Pour la débloquer : fail2ban-client set plesk-panel unbanip { $address }
evidence-addresses-banned = { $count ->
    [one] { $count } adresse est bloquée
   *[other] { $count } adresses sont bloquées
} en ce moment.
evidence-yours-not-banned = L’adresse de cette session n’en est pas ; celle du navigateur en est peut-être.
evidence-perhaps-yours = L’adresse de cette session est inconnue. Pour les voir : fail2ban-client status plesk-panel

## Pourquoi une partie en est inconnue : phrases entières

why-panel-ini-not-understood = Dans { $path }, [ext-mfa] enforce n’est ni oui ni non.
why-panel-log-times = Les heures dans le panel.log de Plesk n’ont pas été comprises.
why-fail2ban-missing = fail2ban est introuvable ; rien d’autre de connu ne bloque des adresses dans Plesk.
why-plesk-offers-need-tool = Seule la commande plesk dit ce que l’extension propose ; elle n’a pas pu être interrogée.

## Aide

help-mfa-rescue = Plus d’accès ? En root, « plesk login » affiche un lien qui connecte une fois ; la documentation ne dit pas s’il demande le code. Gardez-le comme un mot de passe. Un navigateur mémorisé peut entrer sans code pendant des jours, ce qui cache une horloge fausse.
verifier-other = L’autre programme
verifier-note-own-folder = Exécutez-les dans son propre dossier.
verifier-note-backup-codes = Il connaît des codes de secours pour un téléphone perdu : essayez-en un d’abord.
verifier-note-set-by-its-admin = Son administrateur a pu le régler pour accepter plus ou moins de codes.
verifier-note-limited = Après plusieurs mauvais codes, il les refuse tous un moment. Attendez avant l’essai suivant.
verifier-note-stores-a-shift = Il mémorise en silence l’écart entre les horloges. Après une mise à l’heure, il peut refuser les bons codes jusqu’à sa resynchronisation.
verifier-note-ask-its-makers = Sa documentation dit combien de codes il accepte et comment redonner accès à un utilisateur.
otp-headline-same-code-taken = Encore le même code. { $name } le prendrait, mais seul le suivant en dit plus.
otp-headline-accepts-read = { $name } accepte ce code maintenant.
otp-headline-accepts-read-once = { $name } accepte ce code maintenant, sauf s’il a déjà servi.
otp-headline-accepts-documented = D’après sa documentation, { $name } accepte ce code maintenant.
otp-headline-accepts-assumed = { $name } accepte probablement ce code maintenant.
otp-declines-read = { $name } le refuse.
otp-declines-documented = D’après sa documentation, { $name } le refuse.
otp-declines-assumed = { $name } le refuse probablement.
otp-window-read = { $name } accepte des codes jusqu’à { $before } de retard et { $after } d’avance : lu sur ce serveur.
otp-window-documented = D’après sa documentation, { $name } accepte des codes jusqu’à { $before } de retard et { $after } d’avance.
otp-window-assumed-of = Supposé : { $name } accepte des codes jusqu’à { $before } de retard et { $after } d’avance.
button-login-service = { $names } sur ce serveur
button-program = { $name }
button-none-of-these = Aucun de ceux-ci
mfa-which-program = Quel programme refuse le code ?
mfa-which-program-why = Chacun accepte les codes plus ou moins longtemps, et redonne accès par ses propres commandes.
sign-in-named = { $name }
guide-behind-declined-by = { $share ->
    [some] Le serveur retarde de { $difference }. { $name } : une partie des bons codes est refusée.
   *[all] Le serveur retarde de { $difference }. { $name } : les bons codes sont refusés.
}
guide-ahead-declined-by = { $share ->
    [some] Le serveur avance de { $difference }. { $name } : une partie des bons codes est refusée.
   *[all] Le serveur avance de { $difference }. { $name } : les bons codes sont refusés.
}
guide-behind-declined-if-here = { $share ->
    [some] Le serveur retarde de { $difference }. { $name }, s’il tourne ici, refuse une partie des bons codes.
   *[all] Le serveur retarde de { $difference }. { $name }, s’il tourne ici, refuse les bons codes.
}
guide-ahead-declined-if-here = { $share ->
    [some] Le serveur avance de { $difference }. { $name }, s’il tourne ici, refuse une partie des bons codes.
   *[all] Le serveur avance de { $difference }. { $name }, s’il tourne ici, refuse les bons codes.
}
verifier-service-clock = Il suit l’horloge de ce serveur, et le fichier de chaque utilisateur. Ce qui n’y va pas est à l’étape 1.
verifier-declined = Un code refusé s’y voit ainsi : « { $says } » dans { $place }.
verifier-declined-probably = Un code refusé s’y voit sans doute ainsi : « { $says } » dans { $place }.
verifier-scratch-codes = Codes de secours restants, tous utilisateurs : { $codes }. Chacun ne sert qu’à une connexion.
verifier-ways = Les moyens de retrouver l’accès, le plus léger d’abord. Rien n’est exécuté ici ; copiez ce qu’il vous faut :
verifier-ways-unsourced = Aucune source trouvée pour ces commandes. Vérifiez-les avant de les exécuter.
verifier-way = { $command }
verifier-way-wait = Attendre jusqu’au { $until }, à l’horloge de ce serveur : trop d’essais. Chaque essai de plus prolonge l’attente.
verifier-way-clear = Effacer l’heure mémorisée, en root. Les entrées restent telles quelles :
verifier-way-clear-as-user = Ou l’utilisateur l’efface, pour lui seul :
verifier-way-enrol = Réinscrire USER. L’ancienne entrée de l’application ne vaut plus :
verifier-copied = Envoyé au presse-papiers du terminal.
verifier-copied-as-comments = Envoyé au presse-papiers du terminal. Chaque ligne commence par « # » : coller n’exécute rien.
fact-codes-declined = { $count ->
    [one] { $count } code refusé dans la dernière heure
   *[other] { $count } codes refusés dans la dernière heure
}
fact-codes-declined-at-least = codes refusés dans la dernière heure : au moins { $count }
why-no-journal = Il n’y a pas de journal à examiner.
