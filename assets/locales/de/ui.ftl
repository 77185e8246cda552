# Was die gezeichneten Seiten und der Zeilenmodus zu den Worten der App hinzufügen.

ui-program = otp-doctor
ui-step-of = Schritt { $number } von { $count }: { $label }
ui-too-small = Zu klein: { $width } x { $height }; nötig sind { $needed_width } x { $needed_height }. Vergrößern Sie das Fenster, oder beenden Sie (q) und starten Sie mit --plain.

# Dass noch mehr zu lesen ist.
ui-more = { $way ->
    [above] { $lines ->
        [one] 1 weitere Zeile oben
       *[other] { $lines } weitere Zeilen oben
    }
   *[below] { $lines ->
        [one] 1 weitere Zeile unten
       *[other] { $lines } weitere Zeilen unten
    }
}
ui-scroll-key = Bild auf, Bild ab

ui-not-known-yet = noch nicht bekannt
ui-characters = { $count ->
    [one] 1 Zeichen
   *[other] { $count } Zeichen
}

# Was aus einem Schritt wurde, und was er tut.
ui-step-why = { $state } { $why }

# Die Zeichnung der Uhren auf einem Zeitstrahl.
ui-line-server = Server
ui-line-phone = Telefon
ui-line-true = wahre Zeit
ui-line-window = gilt vermutlich
ui-line-window-known = gilt
ui-line-off = { $way ->
    [left] { $whose ->
        [phone] Das Telefon liegt { $span } weiter links (geht nach).
       *[truth] Die wahre Zeit liegt { $span } weiter links (früher).
    }
   *[right] { $whose ->
        [phone] Das Telefon liegt { $span } weiter rechts (geht vor).
       *[truth] Die wahre Zeit liegt { $span } weiter rechts (später).
    }
}
ui-line-from-server = Gezählt ab der Uhr des Servers.
ui-line-seconds = { $sign }{ $count } s
ui-line-minutes = { $sign }{ $count } min
ui-line-hours = { $sign }{ $count } h
ui-line-days = { $sign }{ $count } d

# Der QR-Code.
ui-qr-key = Keine Kamera? Schlüssel eingeben:
ui-qr-missing = 1. Geben Sie diesen Schlüssel in die App ein { $why ->
    [room] (ein QR-Code braucht hier { $width } x { $height }).
   *[long] (für einen QR-Code ist er zu lang).
}

# Der Zeilenmodus: dieselben Seiten, Zeile für Zeile vorgelesen.
plain-place = Schritt { $number } von { $count }, { $label }: { $title }
plain-place-marked = Schritt { $number } von { $count }, { $label } ({ $mark }): { $title }
plain-place-alone-marked = Schritt { $number } von { $count }, { $label } ({ $mark })
plain-place-alone = Schritt { $number } von { $count }, { $label }
plain-mark-busy = wird geprüft
plain-mark-good = OK
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
plain-step-shown =
    { $number }. { $command }
    {"   "}{ $why }
plain-qr = Geben Sie diesen Schlüssel in die Authenticator-App ein, oder tippen Sie qr für einen QR-Code. Danach den Code, den die App zeigt.
plain-choices = Zur Wahl:
plain-button = { $number } - { $label }
plain-button-danger = { $number } - { $label } (ändert den Server)
plain-button-consent = { $number } - { $label } (nur mit der Nummer)
plain-button-disabled = { $number } - { $label } (jetzt nicht möglich)
plain-field = { $number } - { $label }: { $held }
plain-field-hint = { $number } - { $label }: { $held } ({ $hint })
plain-field-empty = leer; einfach eintippen
plain-field-holds = { $content }
plain-focused = {" "}(oder nur Enter)
plain-letters = Außerdem: b zurück, r noch einmal lesen, h Hilfe, q beenden, s3 für Schritt 3.
plain-too-early = Nicht ausgeführt: Es wurde eingegeben, bevor das hier vorgelesen war.
plain-choices-moved = Nicht ausgeführt: Die Auswahl hat sich gerade geändert. Jetzt steht zur Wahl:
plain-nothing-new = Es hat sich nichts geändert.
plain-now-possible = Jetzt möglich: { $choice }
plain-not-now = „{ $label }“ ist jetzt nicht möglich.
plain-not-understood = Steht nicht zur Wahl. Tippen Sie eine Nummer oder den Anfang eines Namens; was den Server ändert, braucht seine Nummer. r liest alles noch einmal vor.
plain-keys-words = Tippen Sie die Nummer oder den Anfang des Namens und drücken Sie Enter. Enter allein nimmt das Markierte. Was den Server ändert, braucht seine Nummer. b: zurück. r: noch einmal lesen. s und eine Nummer: diesen Schritt öffnen. qr: QR-Code ausgeben, wo es einen gibt. q: beenden. Nichts ändert sich, bevor Sie ja sagen.
plain-qr-no-room = Der QR-Code braucht { $width } Spalten; dieses Terminal hat { $columns }. Geben Sie stattdessen den Schlüssel ein.
