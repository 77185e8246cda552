# L'écran de l'horloge : l'écart, qui l'a dit, ce que croit le système, et l'horloge dans la durée.

clock-title = Le serveur est-il à l’heure ?
clock-server = Serveur
clock-reference = Référence
clock-asking = Interrogation des serveurs de temps...
clock-right = Le serveur est à l’heure : écart de { $difference }.
clock-off = Le serveur { $is ->
    [behind] retarde
   *[ahead] avance
} de { $difference }.
clock-error-all = Les { $asked } serveurs de temps concordent, à { $error } près.
clock-agreement = Serveurs de temps concordants : { $agreeing } sur { $enough ->
    [no] { $answered } seulement, à { $error } près ({ $asked } interrogés). Il en faut trois pour réparer.
   *[yes] { $answered }, à { $error } près ({ $asked } interrogés).
}
clock-zone = Soit { $whole } et { $residual } : typique d’un mauvais fuseau horaire.
clock-sources = Qui a été interrogé
clock-line-passes = Les bons codes passent : le serveur est dans la tolérance { $known ->
    [assumed] supposée de
   *[known] de
} ± { $limit }.
clock-line-declined = { $known ->
    [assumed] { $share ->
        [some] Une partie des bons codes est refusée : le serveur est hors de la tolérance supposée de ± { $limit }.
       *[all] Les bons codes sont refusés : le serveur est hors de la tolérance supposée de ± { $limit }.
    }
   *[known] { $share ->
        [some] Une partie des bons codes est refusée : le serveur est hors de la tolérance de ± { $limit }.
       *[all] Les bons codes sont refusés : le serveur est hors de la tolérance de ± { $limit }.
    }
}
# A source, and what it said. $counts: counts, outside or unused.
source-line = { $name } : { $said }
source-measured = { $is ->
    [same] d’accord
    [behind] serveur en retard de { $difference }
   *[ahead] serveur en avance de { $difference }
}, délai { $delay }, { $kind ->
    [https] par HTTPS
   *[ntp] strate { $stratum }
}{ $counts ->
    [outside] , hors de la majorité
    [unused] , non retenu, car les serveurs se contredisent
   *[counts] {""}
}
clock-type-it = Saisissez l’heure d’une horloge publique en ligne : l’écart est alors connu à { $error } près.
clock-error-typed = À { $error } près, si l’horloge que vous avez lue est à l’heure. Cela suffit pour régler l’heure à la main.
clock-line-at-limit = Les bons codes passent ou non : le serveur est au bord de la tolérance { $known ->
    [assumed] supposée de
   *[known] de
} ± { $limit }, mesuré à { $error } près seulement.
clock-line-unknown = Impossible de dire si les bons codes passent : mesuré à { $error } près seulement.
source-manual = saisie à la main : serveur en { $is ->
    [behind] retard
   *[ahead] avance
} de { $difference }{ $counts ->
    [outside] , hors de la majorité
    [unused] , non retenue, car les serveurs se contredisent
   *[counts] {""}
}

# Ce que croit le système, à côté de la mesure.
clock-beliefs = Ce que croit le système
belief-service = D’après { $name }
belief-off = il suit un serveur, et cette horloge { $is ->
    [behind] retarde
   *[ahead] avance
} de { $difference }
belief-follows = il suit un serveur
belief-no-server = il ne suit aucun serveur

# Saisir l'heure exacte.
button-type-time = Saisir l’heure exacte
button-forget-time = Oublier l’heure saisie
button-zone-utc = La saisir en UTC
button-zone-server = La saisir en { $zone }
button-minute-begins = La minute commence MAINTENANT
typed-title = Saisir l’heure exacte
typed-what = Ouvrez une horloge publique en ligne (ou un autre téléphone) qui affiche { $zone }. Saisissez la prochaine minute, et appuyez sur Entrée quand elle commence.
typed-example = Elle affiche 09:41 ? Saisissez 09:42, et appuyez sur Entrée quand elle affiche 09:42.
typed-date-of-server = Date de ce serveur : { $date }. Elle est fausse ? Saisissez AAAA-MM-JJ HH:MM.
typed-date-wanted = La date de ce serveur est peut-être fausse. Saisissez-la aussi : AAAA-MM-JJ HH:MM.
typed-how-exact = Exact à { $error } près si cette horloge est juste à la seconde, comme les horloges publiques en ligne. N’utilisez pas le téléphone dont les codes sont refusés.
field-true-time = Heure exacte ({ $zone })
typed-hint = HH:MM, la prochaine minute
typed-hint-date = AAAA-MM-JJ HH:MM, la prochaine minute
typed-malformed = Ce n’est pas une heure. Saisissez HH:MM ou AAAA-MM-JJ HH:MM.
typed-needs-date = Saisissez aussi la date : AAAA-MM-JJ HH:MM.
typed-impossible = Ce ne peut pas être la date du jour. Saisissez AAAA-MM-JJ HH:MM.
typed-in-summer-time = En { $zone }, cette heure { $times ->
    [twice] existe deux fois (fin
   *[never] n’existe pas (début
} de l’heure d’été). Saisissez-la en UTC.

# L'horloge dans la durée.
watch-title = L’horloge reste-t-elle à l’heure ?
watch-too-early = Trop tôt pour le dire. Une mesure a lieu toutes les { $every } tant que cet écran est ouvert.
watch-just-set = { $way ->
    [back] Reculée
   *[forward] Avancée
} de { $by } il y a { $ago }. Observez une minute pour voir si cela tient.
watch-jumped = L’horloge a sauté de { $by } en { $way ->
    [back] arrière toute seule. Son service de temps l’a réglée, ou la machine a été suspendue.
   *[forward] avant toute seule. Son service de temps ou son hôte l’a réglée.
}
watch-stayed = Pas de dérive vue en { $watched } : moins de { $most } par jour ({ $ppm } ppm ± { $error }). Continuez d’observer.
watch-keeps = Elle reste à l’heure : dérive de moins de { $most } par jour ({ $ppm } ppm ± { $error }, sur { $watched }).
watch-drifts = Elle prend { $day } { $way ->
    [gains] d’avance
   *[loses] de retard
} par jour ({ $ppm } ppm ± { $error }, sur { $watched }).
watch-until = Si rien ne la corrige, les codes seront refusés dans { $span }.
watch-moves = Elle est corrigée peu à peu : son allure a changé en { $watched }.
watch-plot-words = Nombre de mesures : { $count }, sur { $span } ; première : { $first }, dernière : { $last }.
watch-said = { $is ->
    [behind] retard
   *[ahead] avance
} de { $difference }

# Si une réparation tient, sur l'écran de mise à l'heure.
watch-pending = Cela tient-il ? Nouvelle { $now ->
    [now] mesure...
   *[later] mesure dans { $seconds } s.
}
watch-stays = Cela tient : moins de { $unseen } d’écart en { $watched }.
watch-did-not-stay = Cela n’a pas tenu : de nouveau { $by } d’écart. Autre chose règle cette horloge : un second service de temps, ou l’hôte.
watch-no-server = Aucun serveur de temps ne répond : impossible de dire si cela tient. Saisissez à nouveau l’heure exacte dans une heure.
fix-type-the-time = Saisissez l’heure exacte à l’étape 2, puis réglez l’horloge à la main.
fix-by-hand = Vous avez saisi l’heure exacte, à { $error } près. L’horloge peut être réglée d’après elle.
button-set-by-hand = Régler l’heure à la main
repair-worked-by-hand = L’horloge est à l’heure à { $error } près, si celle que vous avez lue l’est.

# Le dessin.
ui-plot-now = dernière
ui-plot-ago = { $span } avant
ui-plot-lower = { $difference } de moins
ui-plot-zero = 0 ms
ui-plot-value = { $sign }{ $difference }
clock-certificates = L’horloge du serveur est fausse : les certificats ont été vérifiés à l’heure annoncée par leurs hôtes ; chaîne et nom comme toujours.
