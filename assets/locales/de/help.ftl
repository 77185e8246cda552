# Hilfe zu jeder Seite, mit dem, was der Plesk-Artikel zu dem Schritt sagt.

help-title = Hilfe
help-close = Hilfe schließen
help-language = { $name } (l)
help-keys = Tasten
help-keys-words = Tab oder Rechts: nächste Taste. Enter: drücken. Auf, Ab, Bild auf, Bild ab, Pos 1, Ende: lesen. Auf und Ab gehen danach durch die Tasten. Links oder Esc: zurück. 1 bis 6: einen Schritt öffnen, außer wo ein Code getippt wird. q: beenden. Nichts ändert sich, bevor Sie ja sagen.

help-checkup-what = Was darüber entscheidet, ob Codes gelten: wer die Uhr richtig hält, ob das an ist, und ob Plesk und seine MFA-Erweiterung hier sind.
help-checkup-why = Auch „nicht bekannt“ ist eine Antwort: Ihr Grund sagt, wo zu suchen ist.
help-checkup-findings = Darunter steht, was gefunden wurde, das Dringendste zuerst, mit Belegen. Alle Uhren gehen richtig, und Codes werden doch abgelehnt? Dann sehen Sie sich den Eintrag in der App an.
help-checkup-article = Der Plesk-Artikel nennt zwei Ursachen: falsche Serverzeit oder ein falscher Authenticator. Sein PLESK_ERROR ist nur eine Formatierung des Help Centers, kein Teil Ihrer Meldung.

help-clock-what = Mehrere Zeitserver werden zugleich gefragt; die Referenz ist, worin die meisten übereinstimmen. Dazwischen lässt ein Zähler, den niemand stellen kann, beide Uhren laufen. Kein Server? Tippen Sie die Zeit einer öffentlichen Uhr im Web ein; ein Telefon kann falsch gehen. Darunter: Hält die Uhr die Zeit?
help-clock-why = Ein Code lebt 30 Sekunden. Die meisten Programme nehmen auch den davor und den danach. Plesk dokumentiert das nicht, darum ist es eine Annahme.
help-clock-article = Der Artikel vergleicht eine öffentliche Uhr mit Tools & Settings > System Time. Codes hängen von UTC ab, nicht von der Zeitzone; wer in einer falschen Zeitzone von Hand angleicht, stellt die Uhr um ganze Stunden falsch.

help-code-what = Der Code wird mit dem verglichen, was das Geheimnis um diese Zeit ergibt. Wo er passt, zeigt, wie weit Telefon und Server auseinander sind; die Referenz zeigt, wer falsch geht.
help-code-why = Ein Code sagt die Uhr des Telefons auf etwa eine halbe Minute genau. Weit weg von jetzt passt ein Code auch zufällig, darum wird nach einem zweiten gefragt.
help-code-article = Der Artikel spricht von einem Code, der ans Telefon geschickt wird. Eine App bekommt nichts: Sie errechnet den Code aus Geheimnis und Uhr.

help-fix-what = Jeder Befehl wird vorher gezeigt, läuft erst nach Ihrem Ja und läuft weiter, wenn die Verbindung abreißt: Nichts bleibt halb getan.
help-fix-why = Eine zurückgestellte Uhr fällt auf: Ein altes Dovecot beendet sich, Datenbanken und cron sehen Zeit zweimal. Eine falsche Uhr ist schlimmer.
help-fix-article = Der Artikel: timedatectl set-ntp false, set-time HH:MM:SS, set-ntp true. Ein falsches Datum bleibt falsch, und ein Fehler mittendrin lässt die Netzwerkzeit aus. Hier wird auch das Datum gestellt, und die Netzwerkzeit geht immer wieder an.

help-mfa-what = Erst welche Anmeldung, dann die kleineren Wege, zuletzt der des Artikels: Plesks MFA-Erweiterung aus und wieder an. Für Sekunden dazwischen genügt allen das Passwort.
help-mfa-why = Nichts wird deinstalliert. Ob Einträge das überstehen, ist nicht dokumentiert: Manche brauchen vielleicht einen neuen QR-Code.
help-mfa-article = Der Artikel: plesk bin extension --disable mfa, dann --enable mfa.

help-report-what = Alles, was gefunden, gemessen und getan wurde, als Text für ein Ticket.
help-report-why = Weder Geheimnis noch Code stehen darin.
help-report-article = Kopieren Sie ihn, oder speichern Sie ihn in eine Datei und hängen Sie diese an.
