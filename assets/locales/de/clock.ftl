# Die Seite „Uhr“: die Abweichung, wer sie nennt, was das System glaubt, und die Uhr im Lauf der Zeit.

clock-title = Geht die Uhr des Servers richtig?
clock-server = Server
clock-reference = Referenz
clock-asking = Zeitserver werden gefragt ...
clock-right = Die Uhr des Servers geht richtig: Abweichung { $difference }.
clock-off = Der Server geht { $difference } { $is ->
    [behind] nach.
   *[ahead] vor.
}
clock-error-all = Alle { $asked } Zeitserver stimmen überein, auf { $error } genau.
clock-agreement = { $enough ->
    [no] Nur { $agreeing } von { $answered } Zeitservern stimmen überein, auf { $error } genau ({ $asked } gefragt). Eine Reparatur braucht drei.
   *[yes] { $agreeing } von { $answered } Zeitservern stimmen überein, auf { $error } genau ({ $asked } gefragt).
}
clock-zone = Das sind { $whole } und { $residual }: typisch für eine falsche Zeitzone.
clock-sources = Wer gefragt wurde
clock-line-passes = Richtige Codes gelten: Der Server liegt innerhalb { $known ->
    [assumed] der vermuteten
   *[known] von
} +/-{ $limit }.
clock-line-declined = { $known ->
    [assumed] { $share ->
        [some] Ein Teil der richtigen Codes wird abgelehnt: Der Server liegt außerhalb der vermuteten +/-{ $limit }.
       *[all] Richtige Codes werden abgelehnt: Der Server liegt außerhalb der vermuteten +/-{ $limit }.
    }
   *[known] { $share ->
        [some] Ein Teil der richtigen Codes wird abgelehnt: Der Server liegt außerhalb von +/-{ $limit }.
       *[all] Richtige Codes werden abgelehnt: Der Server liegt außerhalb von +/-{ $limit }.
    }
}
# Eine Quelle, und was sie sagte. $counts: zählt, abseits oder unbenutzt.
source-line = { $name }: { $said }
source-measured = { $is ->
    [same] stimmt überein
    [behind] Server geht { $difference } nach
   *[ahead] Server geht { $difference } vor
}, Laufzeit { $delay }, { $kind ->
    [https] per HTTPS
   *[ntp] Stratum { $stratum }
}{ $counts ->
    [outside] , abseits der Mehrheit
    [unused] ; nicht benutzt, weil sich die Server widersprechen
   *[counts] {""}
}
clock-type-it = Geben Sie die Zeit einer öffentlichen Uhr im Web ein: Dann ist die Abweichung auf { $error } bekannt.
clock-error-typed = Auf { $error } genau, falls die abgelesene Uhr stimmt. Gut genug, um die Zeit von Hand einzustellen.
clock-line-at-limit = Ob richtige Codes gelten, ist ungewiss: Der Server liegt am Rand { $known ->
    [assumed] der vermuteten
   *[known] von
} +/-{ $limit }, gemessen nur auf { $error } genau.
clock-line-unknown = Ob richtige Codes gelten, war nicht zu sagen: gemessen nur auf { $error } genau.
source-manual = von Hand eingegeben: Server geht { $difference } { $is ->
    [behind] nach
   *[ahead] vor
}{ $counts ->
    [outside] , abseits der Mehrheit
    [unused] ; nicht benutzt, weil sich die Server widersprechen
   *[counts] {""}
}

# Was das System glaubt, neben der Messung.
clock-beliefs = Was das System glaubt
belief-service = { $name } sagt
belief-off = folgt einem Server, und diese Uhr geht { $difference } { $is ->
    [behind] nach
   *[ahead] vor
}
belief-follows = folgt einem Server
belief-no-server = folgt keinem Server

# Die wahre Zeit eingeben.
button-type-time = Wahre Zeit eingeben
button-forget-time = Eingegebene Zeit vergessen
button-zone-utc = Stattdessen in UTC eingeben
button-zone-server = Stattdessen in { $zone } eingeben
button-minute-begins = Die Minute beginnt JETZT
typed-title = Wahre Zeit eingeben
typed-what = Öffnen Sie eine öffentliche Uhr im Web (oder ein anderes Telefon), die { $zone } zeigt. Geben Sie deren nächste Minute ein, und drücken Sie Enter, wenn diese Minute beginnt.
typed-example = Sie zeigt 09:41? Geben Sie 09:42 ein, und drücken Sie Enter, wenn sie 09:42 zeigt.
typed-date-of-server = Als Datum gilt das dieses Servers: { $date }. Falsch? Dann geben Sie JJJJ-MM-TT HH:MM ein.
typed-date-wanted = Vielleicht ist das Datum dieses Servers falsch. Geben Sie es mit ein: JJJJ-MM-TT HH:MM.
typed-how-exact = Auf { $error } genau, wenn diese Uhr auf die Sekunde stimmt, wie öffentliche Uhren im Web. Nehmen Sie nicht das Telefon, dessen Codes abgelehnt werden.
field-true-time = Wahre Zeit ({ $zone })
typed-hint = HH:MM, die nächste Minute
typed-hint-date = JJJJ-MM-TT HH:MM, die nächste Minute
typed-malformed = Das ist keine Zeit. Geben Sie HH:MM oder JJJJ-MM-TT HH:MM ein.
typed-needs-date = Geben Sie auch das Datum ein: JJJJ-MM-TT HH:MM.
typed-impossible = Das kann nicht das heutige Datum sein. Geben Sie JJJJ-MM-TT HH:MM ein.
typed-in-summer-time = In { $zone } gibt es diese Zeit { $times ->
    [twice] zweimal (Ende
   *[never] nicht (Beginn
} der Sommerzeit). Geben Sie sie in UTC ein.

# Die Uhr im Lauf der Zeit.
watch-title = Driftet die Uhr?
watch-too-early = Noch nicht zu sagen. Solange diese Seite offen ist, wird alle { $every } gemessen.
watch-just-set = Vor { $ago } um { $by } { $way ->
    [back] zurückgestellt.
   *[forward] vorgestellt.
} Beobachten Sie eine Minute lang, ob es so bleibt.
watch-jumped = Die Uhr sprang von selbst { $by } { $way ->
    [back] zurück. Ihr Zeitdienst hat sie gestellt, oder die Maschine war angehalten.
   *[forward] vor. Ihr Zeitdienst oder ihr Host hat sie gestellt.
}
watch-stayed = Keine Drift in { $watched } zu sehen: weniger als { $most } am Tag ({ $ppm } ppm +/- { $error }). Beobachten Sie weiter.
watch-keeps = Sie geht gleichmäßig: Drift unter { $most } am Tag ({ $ppm } ppm +/- { $error }, über { $watched }).
watch-drifts = Sie läuft zu { $way ->
    [gains] schnell:
   *[loses] langsam:
} { $day } am Tag ({ $ppm } ppm +/- { $error }, über { $watched }).
watch-until = Wenn niemand sie korrigiert, werden in { $span } Codes abgelehnt.
watch-moves = Sie wird nach und nach korrigiert: Binnen { $watched } hat sich ihr Gang geändert.
watch-plot-words = { $count } Messungen über { $span }: zuerst { $first }, zuletzt { $last }.
watch-said = { $difference } { $is ->
    [behind] nach
   *[ahead] vor
}

# Ob eine Reparatur hält, auf der Seite „Uhr stellen“.
watch-pending = Bleibt es so? { $now ->
    [now] Jetzt wird neu gemessen ...
   *[later] Neue Messung in { $seconds } s.
}
watch-stays = Es bleibt so: in { $watched } um weniger als { $unseen } verschoben.
watch-did-not-stay = Es blieb nicht so: wieder um { $by } verstellt. Etwas anderes stellt diese Uhr: ein zweiter Zeitdienst oder der Host.
watch-no-server = Kein Zeitserver antwortet: Niemand kann sagen, ob es so bleibt. Geben Sie die wahre Zeit in einer Stunde noch einmal ein.
fix-type-the-time = Geben Sie in Schritt 2 die wahre Zeit ein, dann stellen Sie die Uhr von Hand.
fix-by-hand = Sie haben die wahre Zeit eingegeben, auf { $error } genau. Nach ihr lässt sich die Uhr stellen.
button-set-by-hand = Zeit von Hand einstellen
repair-worked-by-hand = Die Uhr geht auf { $error } genau, falls die abgelesene stimmt.

# Die Zeichnung.
ui-plot-now = zuletzt
ui-plot-ago = { $span } vorher
ui-plot-lower = { $difference } weniger
ui-plot-zero = 0 ms
ui-plot-value = { $sign }{ $difference }
clock-certificates = Die Uhr des Servers geht falsch, darum wurden Zertifikate zu der Zeit geprüft, die ihre Hosts nennen; Kette und Name wie immer.
