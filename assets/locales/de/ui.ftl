# Was die gezeichneten Seiten und der Zeilenmodus zu den Worten der App hinzufügen.

ui-program = otp-doctor
ui-step-of = Schritt { $number } von { $count }: { $label }
ui-too-small = Zu klein: { $width } x { $height }; nötig sind { $needed_width } x { $needed_height }. Vergrößern Sie das Fenster, oder beenden Sie (q) und starten Sie mit --plain.

ui-more-above = { $lines ->
    [one] 1 Zeile weiter oben
   *[other] { $lines } Zeilen weiter oben
}
ui-more-below = { $lines ->
    [one] 1 Zeile weiter unten
   *[other] { $lines } Zeilen weiter unten
}
ui-scroll-key = Bild auf, Bild ab

ui-not-known-yet = noch nicht bekannt
ui-characters = { $count ->
    [one] 1 Zeichen
   *[other] { $count } Zeichen
}

ui-step-why = { $state } { $why }

ui-line-server = Server
ui-line-phone = Telefon
ui-line-true = wahre Zeit
ui-line-window = gilt wohl
ui-line-off-left = { $whose ->
    [phone] Das Telefon ist { $span } weiter links (geht nach).
   *[truth] Die wahre Zeit ist { $span } weiter links (früher).
}
ui-line-off-right = { $whose ->
    [phone] Das Telefon ist { $span } weiter rechts (geht vor).
   *[truth] Die wahre Zeit ist { $span } weiter rechts (später).
}
ui-line-from-server = Gezählt ab der Uhr des Servers.
ui-line-seconds = { $sign }{ $count } s
ui-line-minutes = { $sign }{ $count } min
ui-line-hours = { $sign }{ $count } h
ui-line-days = { $sign }{ $count } T.

ui-qr-key = Keine Kamera? Diesen Schlüssel eingeben:
ui-qr-no-room = Kein Platz für den QR-Code ({ $width } x { $height }). Geben Sie den Schlüssel unten in die App ein, oder vergrößern Sie das Fenster.
ui-qr-too-long = Zu lang für einen QR-Code. Geben Sie den Schlüssel unten in die App ein.

plain-place = Schritt { $number } von { $count }, { $label }: { $title }
plain-place-marked = Schritt { $number } von { $count }, { $label } ({ $mark }): { $title }
plain-mark-busy = wird nachgesehen
plain-mark-good = gut
plain-mark-warning = Warnung
plain-mark-bad = falsch
plain-mark-unknown = unbekannt
plain-warning = Achtung: { $words }
plain-item = - { $words }
plain-item-marked = - { $mark }: { $words }
plain-fact = { $label }: { $value }
plain-fact-marked = { $label }: { $value } ({ $mark })
plain-clock = { $label }: { $time }
plain-clock-both = { $label }: { $local }, das ist { $utc }
plain-clock-unknown = { $label }: noch nicht bekannt
plain-step =
    { $number }. { $state } { $command }
    {"   "}{ $why }
plain-qr = Geben Sie diesen Schlüssel in die Authenticator-App ein, oder tippen Sie qr für einen QR-Code. Danach den Code, den die App zeigt.
plain-choices = Zur Wahl:
plain-button = { $number } - { $label }
plain-button-danger = { $number } - { $label } (ändert den Server)
plain-button-disabled = { $number } - { $label } (jetzt nicht möglich)
plain-field = { $number } - { $label }: { $held }
plain-field-hint = { $number } - { $label }: { $held } ({ $hint })
plain-field-empty = leer; einfach eintippen
plain-field-holds = { $content }
plain-focused = {" "}(oder nur Enter)
plain-letters = Außerdem: b zurück, r noch einmal lesen, h Hilfe, q beenden, s3 für Schritt 3.
plain-now-possible = Jetzt möglich: { $choice }
plain-not-now = „{ $label }“ ist jetzt nicht möglich.
plain-not-understood = Steht nicht zur Wahl. Tippen Sie eine Nummer oder den Anfang eines Namens; was den Server ändert, braucht seine Nummer. r liest die Wahl noch einmal vor.
plain-keys-words = Tippen Sie die Nummer oder den Anfang des Namens und drücken Sie Enter. Enter allein nimmt das Markierte. Was den Server ändert, braucht seine Nummer. b: zurück. r: noch einmal lesen. s und eine Nummer: diesen Schritt öffnen. qr: QR-Code ausgeben, wo es einen gibt. q: beenden. Nichts ändert sich, bevor Sie ja sagen.
plain-qr-no-room = Der QR-Code braucht { $width } Spalten; dieses Terminal hat { $columns }. Geben Sie stattdessen den Schlüssel ein.
