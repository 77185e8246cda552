# Die Seite „Code“: ein Schlüssel, ein Code, die Antwort, und die Uhr des Telefons ohne jeden Schlüssel.

code-title = Code vom Telefon testen
code-making = Testeintrag wird angelegt ...
button-own-secret = Eigenen Schlüssel nehmen
button-taps = Einem Codewechsel zusehen
button-back-to-code = Zurück zum Code

## Der Testeintrag

code-scan-do = 1. Scannen Sie diesen Testeintrag mit der App.
code-scan-type = 2. Geben Sie den gezeigten Code ein.
code-scan-label = Ein Wegwerf-Eintrag, { $label }. Löschen Sie ihn danach. Echte Einträge bleiben, wie sie sind.
code-scan-delete = Löschen Sie { $label } aus der App, wenn Sie fertig sind.
code-delete-title = Testeintrag löschen
code-delete-do = Löschen Sie jetzt { $label } aus der Authenticator-App.
code-delete-why = Er öffnet nichts, ließe sich aber mit dem echten Eintrag verwechseln.
button-deleted = Ist gelöscht

## Ein eigener Schlüssel

code-own-title = Ihr eigener Schlüssel
code-own-do = Geben Sie den Schlüssel oder die otpauth://-Adresse ein.
code-own-why = Das zeigt auch, ob die App den richtigen Eintrag hat.
code-own-safe = Er wird nicht angezeigt, gespeichert oder protokolliert und beim Beenden vergessen.
field-secret = Schlüssel
button-use-secret = Diesen Schlüssel nehmen

## Der Code

code-type = Geben Sie den Code ein, den die App jetzt zeigt.
code-type-again = Die Uhr des Servers wurde gestellt. Geben Sie den Code ein, den die App jetzt zeigt: Dann sehen Sie, ob Codes gelten.
code-type-again-cleared = Der gelernte Uhrfehler wurde gelöscht. Geben Sie den Code ein, den die App jetzt zeigt: Dann sehen Sie, ob Codes gelten.
field-code = Code
field-next-code = Nächster Code
field-code-hint = nur Ziffern, Leerzeichen erlaubt
button-test-code = Diesen Code testen
button-test-code-in = Code testen (in { $seconds } s)
button-other-secret = Von vorn beginnen
button-still-declined = Immer noch abgelehnt
code-throttled = Zu viele falsche Codes: Jeder Versuch muss jetzt warten, damit niemand raten kann. Die Schaltfläche zählt herunter.
code-examining = Wird verglichen ...
code-searching = Suche bis zu einem Jahr vor und zurück: { $percent } % fertig.
code-searching-why = Zuerst in der Nähe. Wer abbricht, verliert nichts.
button-search-further = Bis zu einem Jahr suchen
button-stop-search = Suche abbrechen

## Die Antwort

code-edge-over = Der Code passte gerade noch; jetzt nimmt ihn der Server nicht mehr.
code-same-again = Derselbe Code noch einmal: Jeder zählt nur einmal. Geben Sie den nächsten ein.
code-next-appears = Um sicher zu sein, geben Sie den nächsten Code ein, sobald ihn das Telefon zeigt.
code-next-now = Um sicher zu sein, geben Sie den Code ein, den das Telefon jetzt zeigt.
code-with-phone-clock = Die abgelesene Uhr des Telefons zählt in dieser Antwort mit.
code-simulated-phone = Das simulierte Telefon zeigt { $code }, noch { $seconds } s lang. Seine Uhr: { $clock }.
code-simulated-phone-clock = Die Uhr des simulierten Telefons: { $clock }. Sein Code wechselt in { $seconds } s.

## Die Uhr des Telefons ohne jeden Schlüssel

tap-title = Uhr des Telefons, ohne Schlüssel
tap-do = Beobachten Sie einen Code in der App. Drücken Sie Enter, wenn er wechselt.
tap-any-entry = Jeder Eintrag mit einer Periode von { $period } s genügt. Der Code selbst wird nicht gebraucht.
tap-none-yet = Noch kein Wechsel, { $wanted } sind nötig; der erste kommt in höchstens { $period } s.
tap-so-far = { $taps } von { $wanted } Wechseln. Der nächste kommt in etwa { $seconds } s.
tap-too-soon = Zu bald nach dem letzten Wechsel, darum nicht gezählt.
tap-unknown = Die Wechsel verraten es nicht. { $why } Beginnen Sie noch einmal.
tap-true-together = Die Codes des Telefons wechseln pünktlich, auf { $spread } genau.
tap-true-off = Die Codes des Telefons wechseln { $difference } zu { $is ->
    [behind] spät
   *[ahead] früh
} (+/- { $spread }).
tap-minute-agrees = Seiner Minutenanzeige nach geht das Telefon { $with ->
    [truth] richtig:
   *[server] wie der Server:
} höchstens { $behind } nach, { $ahead } vor.
tap-minute-off = Seiner Minutenanzeige nach geht das Telefon { $low } bis { $high } { $is ->
    [behind] nach.
   *[ahead] vor.
}
tap-minute-off-server = Seiner Minutenanzeige nach geht das Telefon gegenüber dem Server { $low } bis { $high } { $is ->
    [behind] nach.
   *[ahead] vor.
}
tap-minute-blind = Ein Fehler von ganzen Viertelstunden zeigt sich hier nicht.
tap-not-a-time = Das ist keine Uhrzeit. Geben Sie sie ein, wie das Telefon sie zeigt, z. B. 14:37.
button-tap = Jetzt hat er gewechselt
button-taps-again = Noch einmal beginnen
field-phone-clock = Uhr des Telefons
field-phone-clock-hint = wie das Telefon sie zeigt, z. B. 14:37
button-use-phone-clock = Diese Zeit nehmen
