# La première ligne de chaque écran, du contrôle et du rapport : ce qui ne va pas, ou que tout va bien, et que faire ensuite.

## Ce qui ne va pas

guide-with-next = { $headline } { $next }
guide-next-run = { $next } Commande : { $command }
guide-next-words = { $next } Le texte à envoyer s’affiche avec : { $command }
guide-repairing = Réparation en cours. Nouvelle mesure ensuite.
guide-repair-runs = Une réparation lancée par { $by } est en cours. Attendez qu’elle finisse.
guide-mfa-hangs = MFA peut-être désactivée pour tous : la réinitialisation ne répond plus. Tuez son processus, puis revérifiez.
guide-mfa-hangs-end = MFA peut-être désactivée pour tous : la réinitialisation ne répond plus. Arrêtez-la avec « kill -KILL { $process } », puis revérifiez.
guide-repair-hangs = Une réparation ne répond plus. Tuez son processus, puis revérifiez.
guide-repair-hangs-end = Une réparation ne répond plus. Arrêtez-la avec « kill -KILL { $process } », puis revérifiez.
guide-record-unreadable = Une réparation a peut-être été interrompue : son journal est illisible.
guide-mfa-left-off = MFA peut-être désactivée pour tous : réinitialisation inachevée.
guide-cut-short = Réparation interrompue : { $remedy }.
guide-cut-short-codes = { $codes ->
    [all] Les bons codes sont refusés, et une
    [some] Une partie des bons codes est refusée, et une
    [pass] Pour l’instant, les codes passent, mais une
   *[unknown] Des codes peuvent être refusés : une
} réparation a été interrompue ({ $remedy }).
guide-cut-short-unknown = Réparation interrompue ({ $remedy }) : des codes peuvent être refusés, ou la MFA être désactivée.
guide-portal = Plesk 360 a ses propres horloges : celle de ce serveur ne compte pas.
guide-asking = { $asked ->
    [0] Aucune source de temps encore interrogée.
   *[other] Interrogation des sources de temps.
}
guide-looking = { $asked ->
    [0] Examen du serveur ({ $known } sur { $all }).
   *[other] Interrogation des sources de temps, examen du serveur ({ $known } sur { $all }).
}
guide-behind-declined = { $share ->
    [some] Le serveur retarde de { $difference } : une partie des bons codes est refusée.
   *[all] Le serveur retarde de { $difference } : les bons codes sont refusés.
}
guide-ahead-declined = { $share ->
    [some] Le serveur avance de { $difference } : une partie des bons codes est refusée.
   *[all] Le serveur avance de { $difference } : les bons codes sont refusés.
}
guide-behind-at-limit = Le serveur retarde d’environ { $difference } : les codes passent ou non.
guide-ahead-at-limit = Le serveur avance d’environ { $difference } : les codes passent ou non.
guide-behind-passes = Le serveur retarde de { $difference }. Les codes passent encore, s’ils sont tapés tôt.
guide-ahead-passes = Le serveur avance de { $difference }. Les codes passent encore, s’ils sont tapés tôt.
guide-behind-passes-any = Le serveur retarde de { $difference }. Les codes passent encore.
guide-ahead-passes-any = Le serveur avance de { $difference }. Les codes passent encore.
guide-unreachable = Aucune source de temps n’a répondu : heure exacte inconnue.
guide-servers-disagree = Les sources de temps se contredisent : heure exacte inconnue.
guide-too-coarse = L’heure exacte est trop imprécise pour juger le serveur.
guide-mfa-is-off = MFA désactivée : aucun code n’est demandé.
guide-services-fight = Le serveur est à l’heure, mais { $count } services de temps se disputent l’horloge.
guide-network-time-off = Le serveur est à l’heure, mais sa synchro NTP est désactivée : il va dériver.
guide-service-dead = Le serveur est à l’heure, mais son service de temps ne tourne pas : il va dériver.
guide-plesk-fails = Le serveur est à l’heure, mais les outils de Plesk ne marchent pas.
guide-no-plesk = Le serveur est à l’heure, et Plesk n’est pas ici.
guide-no-mfa = Le serveur est à l’heure, et ce Plesk ne demande pas de code.
guide-declined-though-right = Horloges et téléphone sont bons, et pourtant Plesk refuse des codes.
guide-declined-though-right-by = { $name } refuse des codes, alors qu’horloges et téléphone sont bons.
guide-declined-though-right-portal = Le téléphone est bon, et pourtant Plesk 360 refuse des codes.
guide-banned = Plesk a bloqué votre adresse : tous les codes sont refusés.
guide-fixed-by-hand = Réparé, d’après l’heure saisie.
guide-fixed = Réparé : nouvelle mesure, le serveur est à l’heure.
# $fixed, $cause: whole sentences; what will make it wrong again
guide-fixed-but = { $fixed } { $cause }
guide-mfa-was-reset = MFA réinitialisée. L’enrôlement sera peut-être à refaire à la connexion.
guide-skew-cleared = Effacé pour { $users ->
    [one] { $users } utilisateur
   *[other] { $users } utilisateurs
}.
guide-right = Le serveur est à l’heure.
guide-right-until-restart = Le serveur est à l’heure, mais ne le sera plus après un redémarrage : l’horloge matérielle est fausse.
guide-right-service-crashes = Le serveur est à l’heure, mais son service de temps s’arrête sans cesse : il va dériver.
guide-right-told-not-to = Le serveur est à l’heure, mais son service de temps ne doit pas régler l’horloge : elle va dériver.
guide-right-no-sources = Le serveur est à l’heure, mais son service de temps n’interroge personne : il va dériver.
guide-right-offline = Le serveur est à l’heure, mais son service de temps se croit hors ligne : il va dériver.
guide-right-nobody-known = Le serveur est à l’heure, mais dérivera : aucun service de temps connu ne l’y maintient.
guide-drifts = Le serveur { $is ->
    [behind] retarde
   *[ahead] avance
} de { $difference } et dérivera : aucun service de temps connu ne le tient à l’heure.
guide-right-keeper-unknown = Le serveur est à l’heure. On ignore ce qui l’y maintient.
guide-right-until-it-drifts = Le serveur est à l’heure, mais son service de temps ne joint aucun serveur : il va dériver.
guide-done = Plus rien à faire ici. Connectez-vous.

## Corriger un téléphone

phone-android = Android : Paramètres > Système > Date et heure : heure et fuseau horaire automatiques.
phone-iphone = iPhone : Réglages > Général > Date et heure : Réglage automatique. Vérifiez le fuseau horaire.
phone-other = Application sur ordinateur ou YubiKey : ses codes suivent l’horloge de l’ordinateur. Activez-y l’heure automatique.
phone-correction = Cette horloge est à l’heure ? C’est alors l’application qui la décale : synchronisez ou désactivez sa correction de l’heure.
phone-then = C’est fait ? Tapez le code suivant du téléphone.

## Ce qui reste dans le terminal une fois l'assistant fermé

farewell-mfa-off = otp-doctor : MFA PEUT-ÊTRE DÉSACTIVÉE POUR TOUS. Exécutez tout de suite :  { $command }
farewell-cut-short = otp-doctor : une réparation a été interrompue. Terminez-la :  { $command }
farewell-running = otp-doctor : la réparation va jusqu’au bout sans ce terminal. Dans une minute, « otp-doctor check » dira comment elle s’est terminée.
farewell-unmeasured = otp-doctor : tout est exécuté. L’effet n’est pas encore mesuré. Lancez : otp-doctor check
# $done: doing-..., e.g. "resetting MFA"
farewell-done = otp-doctor : fait et vérifié : { $done }.
farewell-fixed-behind = { $network ->
    [on] otp-doctor : réparé. Le serveur retardait de { $by }, il est maintenant à l’heure (à { $error } près) ; synchro NTP activée.
   *[other] otp-doctor : réparé. Le serveur retardait de { $by }, il est maintenant à l’heure (à { $error } près).
}
farewell-fixed-ahead = { $network ->
    [on] otp-doctor : réparé. Le serveur avançait de { $by }, il est maintenant à l’heure (à { $error } près) ; synchro NTP activée.
   *[other] otp-doctor : réparé. Le serveur avançait de { $by }, il est maintenant à l’heure (à { $error } près).
}
farewell-next = otp-doctor : { $headline } { $next }
farewell-headline = otp-doctor : { $headline }
# $title: a finding, a whole sentence
farewell-open = otp-doctor : reste à régler : { $title }
farewell-report = Rapport : { $path }

## Que faire ensuite

guide-next-fix-time = Ensuite : mettre à l’heure.
guide-next-switch-on = Ensuite : activer la synchro NTP.
guide-next-install-service = Ensuite : installer un service de temps.
guide-next-set-zone = Ensuite : régler le fuseau horaire.
guide-next-keep-one-service = Ensuite : garder un seul service de temps.
guide-next-go-online = Ensuite : dire au service de temps qu’il est en ligne.
guide-next-test-code = Ensuite : tester un code du téléphone.
guide-next-test-own-entry = Ensuite : tester un code sur la vraie entrée.
guide-next-mend-file = Ensuite : corriger cela, puis taper le code suivant.
guide-next-next-code = Ensuite : taper le code suivant du téléphone.
guide-next-reset-mfa = Ensuite : réinitialiser la MFA.
guide-next-ways-back-in = Ensuite : ses propres moyens de retrouver l’accès.
guide-next-enrol = Ensuite : refaire l’enrôlement par QR code.
guide-next-sign-in = Ensuite : se connecter.
guide-next-correct-phone = Ensuite : corriger le téléphone.
guide-next-type-true-time = Ensuite : saisir l’heure exacte.
guide-next-panel-time = Ensuite : régler l’heure dans Plesk (Outils & Paramètres > Heure système).
guide-next-finish-repair = Ensuite : terminer la réparation.
guide-next-become-root = Ensuite : relancer en tant que root.
guide-next-become-administrator = Ensuite : relancer en tant qu’administrateur.
guide-next-tell-provider = Ensuite : écrire à l’hébergeur ou à l’administrateur de l’hôte.
guide-next-tell-domain = Ensuite : écrire à qui gère le domaine Windows.
guide-next-clear-skew = Ensuite : effacer l’heure mémorisée.
guide-next-other-sign-in = Ensuite : dire quelle connexion refuse le code.
guide-next-report = Ensuite : transmettre le rapport au support.
