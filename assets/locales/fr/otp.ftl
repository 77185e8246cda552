# Codes à usage unique : ce qui a été tapé, et ce que cela prouve.

## Un code tapé qui n'en est pas un

code-empty = Pas encore de code. Tapez les chiffres que l’application affiche.
code-not-a-digit = « { $character } » en position { $position } n’est pas un chiffre. Espaces et tirets sont admis.
code-five-digits = 5 chiffres ; les codes en ont 6 à 8. Tapez-le tel qu’affiché ; un zéro initial s’est peut-être perdu. Les codes de Steam Guard ne peuvent pas être testés ici.
code-too-short = { $digits ->
    [one] { $digits } chiffre
   *[other] { $digits } chiffres
} ; les codes en ont 6 à 8.
code-several = Plus d’un code : aucun n’a été pris. Tapez celui que le téléphone affiche maintenant.
code-too-many = Cela fait { $codes } codes ; { $most } au plus sont comparés.
code-too-long = Cela fait { $digits } chiffres ; les codes en ont 6 à 8. Autre chose a été collé avec ?

## Une clé ou une adresse inutilisable

secret-empty = Pas encore de clé. Collez la clé (A à Z, 2 à 7) ou l’adresse otpauth:// du QR code.
secret-too-short = Trop court pour une clé. Seul le début a été copié ?
secret-too-long = Trop long pour une clé. Un fichier entier a été collé, ou plusieurs clés ?
secret-digit = « { $character } » en position { $position } n’est dans aucune clé. Sans doute la lettre { $which ->
    [zero] O
    [one] I ou L
    [eight] B
   *[nine] G, ou un autre chiffre
}.
secret-foreign-letter = « { $character } » en position { $position } ressemble seulement à une lettre de A à Z.
secret-wrong-character = « { $character } » en position { $position } n’existe dans aucune clé. Les clés ont des lettres A à Z et des chiffres 2 à 7.
secret-padding-inside = Le « = » en position { $position } termine une clé, mais d’autres caractères suivent. Deux clés ont été collées ?
secret-hexadecimal = Hexadécimal, mais de mauvaise longueur. Copiez la clé entière, ou celle en Base32 (A à Z, 2 à 7).
secret-base64 = C’est du Base64. Les applications d’authentification utilisent le Base32 (A à Z, 2 à 7) : cherchez la clé à côté du QR code.
secret-several = Plus d’une clé ou adresse : aucune n’a été testée. Donnez-en une.
secret-more-than-a-key = Plus d’un mot pourrait être une clé : aucun n’a été testé. Donnez la clé seule, d’un seul bloc ou en groupes égaux.
secret-assignment = Ne collez que ce qui suit le « = ».
secret-utf-16 = Ce fichier est enregistré en UTF-16. Enregistrez-le en UTF-8, ou collez la clé.
secret-binary = Ce fichier n’est pas du texte.
secret-looks-like-code = Cela ressemble à un code. La clé est ce dont les codes sont tirés, affichée une seule fois, à la création de l’entrée.
secret-hotp = Cette entrée compte les usages, pas le temps (HOTP) : aucune horloge ne peut être en cause.
secret-steam = Les codes de Steam Guard contiennent des lettres et ne peuvent pas être testés ici.
secret-migration = Un export de Google Authenticator regroupe des entrées. Exportez-en une en otpauth://totp, ou saisissez sa clé.
secret-unknown-kind = « { $kind } » n’est pas un type d’entrée connu. Celles basées sur l’heure commencent par otpauth://totp/.
secret-not-otpauth = « { $scheme } » n’annonce aucune entrée d’authentification : il faut otpauth://totp/.
secret-missing = L’adresse n’a pas de « secret= ». A-t-elle été coupée à un « & » ? Mettez-la entière entre guillemets.
secret-duplicate-parameter = L’adresse donne « { $name } » deux fois. Retirez-en un.
secret-bare-parameter = Une partie après « ? » n’a pas de « = ». A-t-elle été coupée, ou un « & » d’un nom n’est-il pas écrit %26 ?
secret-bad-algorithm = « { $value } » n’est pas un algorithme d’application d’authentification : SHA1, SHA256 ou SHA512.
secret-bad-digits = Les codes n’ont pas « { $value } » chiffres : 6, 7 ou 8.
secret-bad-period = « { $value } » n’est pas une période de codes : des secondes entières de 5 à 600, 30 d’ordinaire.
secret-bad-percent = Un « % » de l’adresse n’a pas ses deux chiffres hexadécimaux. Copiez-la de nouveau, ou utilisez la clé seule.
secret-not-text = Les signes pourcent de l’adresse ne forment pas un texte. A-t-elle été copiée en entier ?

## Une clé inhabituelle

secret-warning-short = Cette clé n’a que { $bits } bits ; la RFC 4226 en demande 128. Beaucoup de services en donnent 80 : elle est donc utilisée.
secret-warning-uneven = Il manque un caractère à cette clé, ou elle en a un de trop. Le reste est ignoré, comme le font les applications d’authentification.
secret-warning-hexadecimal = Lue comme une clé hexadécimale.
secret-warning-bare-parameter = Une partie sans « = » a été ignorée : un « & » dans un nom qui devrait être %26, ou une adresse coupée.
secret-warning-unknown-parameter = « { $name } » dans l’adresse est inconnu et a été ignoré.
secret-warning-skew = { $is ->
    [behind] { $steps ->
        [one] Le serveur a mémorisé des codes en retard de { $steps } période (TIME_SKEW dans ce fichier) et peut refuser les bons.
       *[other] Le serveur a mémorisé des codes en retard de { $steps } périodes (TIME_SKEW dans ce fichier) et peut refuser les bons.
    }
   *[ahead] { $steps ->
        [one] Le serveur a mémorisé des codes en avance de { $steps } période (TIME_SKEW dans ce fichier) et peut refuser les bons.
       *[other] Le serveur a mémorisé des codes en avance de { $steps } périodes (TIME_SKEW dans ce fichier) et peut refuser les bons.
    }
}
secret-warning-issuers-differ = Deux émetteurs, « { $label } » et « { $parameter } ». Les codes n’en dépendent pas.
secret-warning-test-entry = L’entrée de test n’a pas passé son second calcul. Ne l’utilisez pas ; recommencez.

## Les moments où les codes changent

tap-too-few = { $taps ->
    [one] Seulement { $taps } changement ; il en faut { $needed }.
   *[other] Seulement { $taps } changements ; il en faut { $needed }.
}
tap-too-far-apart = Les changements s’écartent de { $apart } : au moins un appui a eu lieu au mauvais moment.

tap-apart = Les codes du téléphone changent { $difference } { $is ->
    [behind] après
   *[ahead] avant
} ceux du serveur (± { $spread }).
tap-together = Les codes du téléphone changent avec ceux du serveur, à { $spread } près.
tap-blind = Les périodes entières de { $period } ne se voient pas : un téléphone décalé de plusieurs minutes peut sembler à l’heure. Seul un code le montre.

## La réponse en une ligne

otp-probably = { $sentence } C’est probable.
otp-perhaps = { $sentence } Ce n’est que possible.
otp-between = { $low } à { $high }
otp-about = { $length } environ
otp-headline-no-code = Tapez le code que le téléphone affiche.
otp-headline-stopped = Recherche arrêtée. Rien trouvé jusqu’ici.
otp-headline-same-code = Encore le même code. Un serveur ne prend chacun qu’une fois.
otp-headline-ambiguous = Le code correspond à { $places } endroits. Le suivant tranchera.
otp-headline-entry-wrong = { $reach ->
    [year] Les codes ne viennent pas de cette entrée, sauf si une horloge est décalée de plus d’un an.
   *[day] Les codes ne viennent pas de cette entrée, sauf si une horloge est décalée de plus de 26 heures.
}
otp-headline-nothing = Aucune correspondance à moins { $reach ->
    [hour] d’une heure.
    [day] de 26 heures. Faute de frappe ?
   *[year] d’un an. Faute de frappe ?
}
otp-headline-nothing-again = { $reach ->
    [hour] { $codes } codes, aucune correspondance à moins d’une heure. Est-ce la bonne entrée de l’application ?
    [day] { $codes } codes, aucune correspondance à moins de 26 heures. Est-ce la bonne entrée de l’application ?
   *[year] { $codes } codes, aucune correspondance à moins d’un an. Est-ce la bonne entrée de l’application ?
}
otp-headline-other-parameters = La clé est bonne, mais l’application a d’autres réglages.
otp-headline-correction = { $minutes ->
    [one] Le téléphone est à l’heure, mais l’application décale ses codes de { $minutes } minute.
   *[other] Le téléphone est à l’heure, mais l’application décale ses codes de { $minutes } minutes.
}
otp-headline-fits = Le code correspond : les codes de ce téléphone sont acceptés.
otp-headline-fits-unjudged = Le code correspond : téléphone et serveur concordent.
otp-headline-fits-barely = Le code ne passe que de justesse : le serveur l’accepte encore pendant { $left }.
otp-headline-fits-early = Le code ne passe que de justesse : pour le serveur, il arrive presque trop tôt.
otp-headline-fits-phone-ahead = Le code correspond, mais le téléphone avance de { $apart }.
otp-headline-fits-phone-behind = Le code correspond, mais le téléphone retarde de { $apart }.
otp-headline-fits-old-or-behind = Le code correspond, mais il est ancien, ou le téléphone retarde de { $apart }.
otp-headline-fits-server-ahead = Le code correspond, mais le serveur avance de { $difference }.
otp-headline-fits-server-behind = Le code correspond, mais le serveur retarde de { $difference }.
otp-headline-fits-both-off = Le code correspond, mais les deux horloges sont fausses, celle du serveur et celle du téléphone.
otp-headline-fits-ahead-of-server = Le code correspond, mais le téléphone avance de { $apart } sur le serveur.
otp-headline-fits-old-or-behind-server = Le code correspond, mais il est ancien, ou le téléphone retarde de { $apart } sur le serveur.
otp-headline-late = Le code a une période de retard : tapé tard, ou le téléphone retarde de { $behind } au plus.
otp-headline-late-again = Peut-être : le téléphone retarde de { $behind } au plus. Les { $codes } derniers codes avaient une période de retard, chacun tapé aussitôt.
otp-headline-old-or-behind = Le code est ancien, ou le téléphone retarde de { $apart }.
otp-headline-old-or-behind-server = Le code est ancien, ou le téléphone retarde de { $apart } sur le serveur.
otp-headline-together-too-far = Chaque horloge est un peu décalée, en sens opposés : ensemble, c’est trop.
otp-headline-phone-off = Le téléphone { $is ->
    [behind] retarde
   *[ahead] avance
} de { $apart }.
otp-headline-phone-or-app = Le téléphone ou son application { $is ->
    [behind] retarde
   *[ahead] avance
} de { $apart }.
otp-headline-phone-zone = Le téléphone { $is ->
    [behind] retarde
   *[ahead] avance
} de { $apart } : typique d’un mauvais fuseau horaire.
otp-headline-phone-right = L’horloge du téléphone est juste.
otp-headline-both = Les deux horloges sont fausses, celle du serveur et celle du téléphone.
otp-headline-phone-off-server = Le téléphone { $is ->
    [behind] retarde
   *[ahead] avance
} de { $apart } sur le serveur.
otp-headline-zone = Téléphone et serveur diffèrent de { $apart } : typique d’un mauvais fuseau horaire.

## L'explication : ce qui correspond

otp-fits-same-step = Le code correspond à l’horloge actuelle du serveur.
otp-fits-apart = { $is ->
    [behind] { $steps ->
        [one] Le code a { $steps } période de { $period } de retard sur le serveur.
       *[other] Le code a { $steps } périodes de { $period } de retard sur le serveur.
    }
   *[ahead] { $steps ->
        [one] Le code a { $steps } période de { $period } d’avance sur le serveur.
       *[other] Le code a { $steps } périodes de { $period } d’avance sur le serveur.
    }
}
otp-fits-with = Le code correspond avec { $algorithm }, { $digits } chiffres et { $period }, pas avec les réglages de l’entrée.
otp-fits-many = Le code correspond à { $places } endroits ; lequel est le bon reste ouvert.
otp-fits-elsewhere = { $places ->
    [one] Le code correspond aussi à { $places } endroit lointain, par hasard.
   *[other] Le code correspond aussi à { $places } endroits lointains, par hasard.
}
otp-fits-not-all = Codes qui vont ensemble : { $fitting } sur { $codes } seulement. Les autres : mal tapés, plus anciens, ou d’une autre entrée.
otp-not-in-order = Pas donnés du plus ancien au plus récent ; cela ne change rien ici.
otp-other-length = Vous avez donné { $given } chiffres ; cette entrée en produit { $own }. Un code de secours n’est pas tiré de la clé et ne peut pas être testé.
otp-other-length-shorter = Vous avez donné { $given } chiffres ; cette entrée en produit { $own }. Tapez-le tel qu’affiché ; un zéro initial s’est peut-être perdu.
otp-nothing-beyond-zones = Aucune erreur de fuseau horaire ne l’explique.

## L'explication : quelle horloge

otp-server-right = Le serveur est à l’heure, à { $within } près.
otp-server-off = Le serveur { $is ->
    [behind] retarde
   *[ahead] avance
} de { $difference } (± { $error }).
otp-phone-off = L’horloge qui a produit le code { $is ->
    [behind] retarde
   *[ahead] avance
} de { $apart } sur l’heure exacte.
otp-phone-about-right = D’après les codes, l’horloge du téléphone a au plus { $behind } de retard ou { $ahead } d’avance.
otp-phone-off-server = L’horloge qui a produit le code { $is ->
    [behind] retarde
   *[ahead] avance
} de { $apart } sur celle du serveur.
otp-phone-with-server = D’après les codes, le téléphone a sur le serveur au plus { $behind } de retard ou { $ahead } d’avance.
otp-no-reference = L’heure exacte est inconnue : impossible de dire lequel des deux se trompe.
otp-no-reference-but-agreed = L’heure exacte est inconnue, mais deux horloges qui concordent sont très probablement à l’heure.
otp-typed-late = Un code a été tapé tard, après son changement. Les autres comptent.
otp-old-code-looks-like-this = Un vieux code donne la même chose : tapé tard, ou transmis par quelqu’un.
otp-rests-on-sources = { $sources ->
    [one] Une seule source de temps donne l’heure exacte, et peut elle-même se tromper. Pour être sûr, il en faut trois concordantes.
   *[other] Seulement { $sources } sources de temps donnent l’heure exacte. Pour être sûr, il en faut trois concordantes.
}
otp-rests-on-typed = C’est aussi juste que l’heure qui a été saisie.
otp-zone = Exactement { $apart } : typique d’un mauvais fuseau horaire, ou d’une horloge matérielle en heure locale.
otp-correction-possible = Si le téléphone est à l’heure, l’application décale ses codes de minutes entières.

## L'explication : quelle certitude

otp-chance-of = { $size ->
    [less] { $codes ->
        [one] Probabilité d’une coïncidence : moins de { $chance }.
       *[other] Probabilité d’une coïncidence, tous les codes : moins de { $chance }.
    }
   *[about] { $codes ->
        [one] Probabilité d’une coïncidence : { $chance }.
       *[other] Probabilité d’une coïncidence, tous les codes : { $chance }.
    }
}
otp-chance-missed = Probabilité qu’une mauvaise entrée corresponde quelque part : { $chance }.
otp-certain = La réponse est certaine, même si un code a été tapé très lentement.
otp-probable-phone = Le téléphone est probablement à l’heure. Un code de plus le précisera.
otp-probable = La réponse est probable, pas certaine.

## L'explication : que faire ensuite

otp-ask-next = Pour en être sûr, tapez le code suivant dès qu’il apparaît, dans { $wait } environ.
otp-ask-prompt = Attendez un nouveau code, dans { $wait } environ, et tapez-le aussitôt.
otp-do-fresh-code = Tapez un code dès qu’il apparaît. S’il correspond, le téléphone est à l’heure.
otp-do-phone-perhaps = Activez la date et l’heure automatiques sur le téléphone, puis testez de nouveau.
otp-do-compare-before-the-phone = Comparez l’horloge du serveur avec une horloge de confiance. Si elle est à l’heure, activez la date et l’heure automatiques sur le téléphone.
otp-do-search-farther = Une horloge plus décalée donne la même chose : cherchez sur une année entière, avec deux codes.
otp-do-re-enrol = Testez d’abord un code de l’entrée de test de l’assistant. S’il correspond, supprimez l’entrée de l’application et refaites l’enrôlement.
otp-do-scan-again = Ou l’application a une entrée de test plus ancienne : choisissez « Recommencer » et scannez la nouvelle.
otp-do-re-enrol-parameters = Supprimez l’entrée de l’application et refaites l’enrôlement par QR code, pour que les deux aient les mêmes réglages.
otp-do-switch-off-correction = Synchronisez la correction dans les réglages de l’application, ou désactivez-la.
otp-do-repair-server = { $share ->
    [some] Corrigez l’horloge du serveur. D’ici là, une partie des bons codes de chacun échoue.
   *[all] Corrigez l’horloge du serveur. D’ici là, les codes de tout le monde échouent.
}
otp-do-repair-server-that-takes-this = Corrigez l’horloge du serveur. Il accepte ce code, mais pendant une partie de chaque période il en refuse de bons.
otp-do-correct-phone = Activez la date, l’heure et le fuseau automatiques sur le téléphone. Le serveur n’a pas besoin de réparation.
otp-do-both = Corrigez d’abord l’horloge du serveur, puis activez la date, l’heure et le fuseau automatiques sur le téléphone.
otp-do-repair-soon = Les codes passent encore. Corrigez l’horloge du serveur avant qu’elle ne dérive plus.
otp-do-find-the-true-time = Comparez l’horloge du serveur avec une horloge de confiance, pour voir laquelle est fausse.
otp-do-nothing-here = Rien à réparer. Si les codes restent refusés, la connexion utilise une autre entrée.
otp-do-test-own-entry = Seul un test de la vraie entrée montre si { $name } en accepte les codes.
otp-window-assumed = Supposé, non documenté par Plesk : le serveur accepte { $steps ->
    [0] seulement le code actuel
    [one] { $steps } code de chaque côté
   *[other] { $steps } codes de chaque côté
}.

## Constats

finding-code-reused = Le même code a été tapé deux fois.
finding-code-ambiguous = Le code correspond à plusieurs endroits.
finding-code-late = Le code a une période de retard.
finding-code-old-or-behind = Le code est ancien, ou le téléphone retarde.
finding-phone-perhaps-behind = Le téléphone retarde peut-être : un code tardif après l’autre.
finding-code-too-late = Le code a changé avant d’être tapé.
finding-parameters-differ = L’application a d’autres réglages que ceux de l’entrée.
finding-entry-wrong = Les codes ne viennent pas de cette entrée.
finding-entry-perhaps-wrong = Aucune correspondance : mal tapé, ou d’une autre entrée.
finding-clocks-differ = Téléphone et serveur diffèrent de plus que les codes ne le permettent.
finding-phone-clock = Le téléphone { $is ->
    [behind] retarde.
   *[ahead] avance.
}
finding-server-zone-error = L’horloge a sans doute été réglée à la main dans le mauvais fuseau.
