# Die Seite „Code“: ein Geheimnis, ein Code, die Antwort, und die Uhr des Telefons ohne jedes Geheimnis.

code-title = Code vom Telefon testen
code-making = Testeintrag wird angelegt ...
button-own-secret = Eigenes Geheimnis nehmen
button-taps = Einem Codewechsel zusehen
button-back-to-code = Zurück zum Code

## Der Testeintrag

code-scan-do = 1. Scannen Sie das mit der App.
code-scan-type = 2. Tippen Sie den Code, den sie zeigt.
code-scan-label = Ein Eintrag nur zum Testen, { $label }. Löschen Sie ihn danach. Echte Einträge bleiben, wie sie sind.
code-scan-delete = Löschen Sie { $label } aus der App, wenn Sie fertig sind.
code-delete-title = Testeintrag löschen
code-delete-do = Löschen Sie jetzt { $label } aus der Authenticator-App.
code-delete-why = Er öffnet nichts, ließe sich aber mit dem echten Eintrag verwechseln.
button-deleted = Ist gelöscht

## Ein eigenes Geheimnis

code-own-title = Ihr eigenes Geheimnis
code-own-do = Fügen Sie den Schlüssel oder die otpauth://-Adresse ein, oder tippen Sie sie.
code-own-why = Das zeigt auch, ob die App den richtigen Eintrag hat.
code-own-safe = Es wird weder gezeigt noch gespeichert noch protokolliert, und vergessen, wenn Sie gehen.
field-secret = Geheimnis
button-use-secret = Dieses Geheimnis nehmen

## Der Code

code-type = Tippen Sie den Code, den die App jetzt zeigt.
code-type-again = Die Uhr des Servers wurde gestellt. Tippen Sie den Code, den die App jetzt zeigt, um zu sehen, ob Codes gelten.
field-code = Code
field-next-code = Nächster Code
field-code-hint = nur Ziffern, Leerzeichen stören nicht
button-test-code = Diesen Code testen
button-test-code-in = Code testen (in { $seconds } s)
button-other-secret = Neu beginnen
button-still-declined = Immer noch abgelehnt
code-throttled = Zu viele falsche Codes: Jeder Versuch wartet jetzt, damit niemand raten kann. Die Taste zählt herunter.
code-examining = Vergleich läuft ...
code-searching = Suche ein Jahr in beide Richtungen: { $percent } % fertig.
code-searching-why = Das Nächste zuerst. Ein Abbruch verliert nichts.
button-search-further = Bis zu einem Jahr suchen
button-stop-search = Suche abbrechen

## Die Antwort

code-edge-over = Der Code passte gerade noch; jetzt nimmt ihn der Server nicht mehr.
code-next-in = Um sicher zu sein, tippen Sie den nächsten Code, sobald er erscheint, in etwa { $seconds } s.
code-next-now = Um sicher zu sein, tippen Sie den Code, den das Telefon jetzt zeigt.
code-with-phone-clock = Die Uhr des Telefons, wie Sie sie sahen, zählt in dieser Antwort mit.
code-line-words = Codes gelten vermutlich bis { $limit } neben der Uhr des Servers.
code-simulated-phone = Das simulierte Telefon zeigt noch { $seconds } s lang { $code }. Seine Uhr: { $clock }.
code-simulated-phone-clock = Die Uhr des simulierten Telefons: { $clock }. Sein Code wechselt in { $seconds } s.

## Die Uhr des Telefons ohne jedes Geheimnis

tap-title = Die Uhr des Telefons, ohne Geheimnis
tap-do = Sehen Sie einem Code in der App zu. Drücken Sie Enter, wenn er wechselt.
tap-any-entry = Jeder Eintrag mit einer Periode von { $period } s genügt. Der Code selbst wird nicht gebraucht.
tap-none-yet = Noch kein Wechsel von { $wanted }; der erste kommt innerhalb von { $period } s.
tap-so-far = { $taps } von { $wanted } Wechseln. Der nächste kommt in etwa { $seconds } s.
tap-too-soon = Zu bald nach dem letzten Wechsel, darum nicht gezählt.
tap-unknown = Die Wechsel verraten es nicht. { $why } Beginnen Sie noch einmal.
tap-true-together = Die Codes des Telefons wechseln pünktlich, auf { $spread } genau.
tap-true-ahead = Die Codes des Telefons wechseln { $difference } zu früh (+/- { $spread }).
tap-true-behind = Die Codes des Telefons wechseln { $difference } zu spät (+/- { $spread }).
tap-minute-right = Nach seinen Minuten geht das Telefon richtig: höchstens { $behind } nach, { $ahead } vor.
tap-minute-ahead = Nach seinen Minuten geht das Telefon { $low } bis { $high } vor.
tap-minute-behind = Nach seinen Minuten geht das Telefon { $low } bis { $high } nach.
tap-minute-with-server = Nach seinen Minuten geht das Telefon wie der Server: höchstens { $behind } nach, { $ahead } vor.
tap-minute-ahead-of-server = Nach seinen Minuten geht das Telefon gegenüber dem Server { $low } bis { $high } vor.
tap-minute-behind-server = Nach seinen Minuten geht das Telefon gegenüber dem Server { $low } bis { $high } nach.
tap-minute-blind = Ein Fehler von ganzen Viertelstunden zeigt sich hier nicht.
tap-not-a-time = Das ist keine Uhrzeit. Tippen Sie sie, wie das Telefon sie zeigt, z. B. 14:37.
tap-complement = Ein Code zeigt mehr: ganze Perioden, und ob der Eintrag stimmt.
button-tap = Jetzt hat er gewechselt
button-taps-again = Noch einmal beginnen
field-phone-clock = Uhr des Telefons
field-phone-clock-hint = wie das Telefon sie jetzt zeigt, z. B. 14:37
button-use-phone-clock = Diese Zeit nehmen
