# Hilfe zu jeder Seite, mit dem, was der Plesk-Artikel zu dem Schritt sagt.

help-title = Hilfe
help-close = Hilfe schließen
# $name: wie sich die nächste Sprache selbst nennt
help-language = { $name } (l)
help-keys-words = Tab oder Rechts: nächste Schaltfläche. Enter: drücken. Auf, Ab, Bild auf, Bild ab, Pos 1, Ende: lesen. Auf und Ab gehen danach durch die Schaltflächen. /: suchen, n: nächste Stelle. Links oder Esc: dorthin zurück, woher Sie kamen. 1 bis 6: einen Schritt öffnen, außer wo ein Code einzugeben ist. q: beenden. Nichts ändert sich, bevor Sie ja sagen.
help-mark-good = In Ordnung.
help-mark-warning = Geht jetzt, aber nicht mehr lange oder nur knapp. Auf einer Schaltfläche: ändert den Server.
help-mark-bad = Falsch.
help-mark-unknown = Nicht festzustellen.
help-mark-busy = Wird angesehen oder repariert.

help-checkup-what = Was darüber entscheidet, ob Codes gelten: wer die Uhr richtig hält, ob das an ist und ob es Plesk und seine MFA-Erweiterung hier gibt.
help-checkup-findings = Alle Uhren gehen richtig, und Codes werden doch abgelehnt? Dann sehen Sie sich den Eintrag in der App an.
help-checkup-article = Der Plesk-Artikel nennt zwei Ursachen: falsche Serverzeit oder ein falscher Authenticator. Sein PLESK_ERROR ist nur eine Kennzeichnung des Help Centers, kein Teil Ihrer Meldung.

help-clock-what = Mehrere Zeitserver werden zugleich gefragt; Referenz ist, worin die meisten übereinstimmen. Dazwischen laufen beide Uhren nach einem Zähler, den niemand stellen kann.
help-clock-why = Ein Code lebt 30 Sekunden. Die meisten Programme nehmen auch den davor und den danach. Plesk dokumentiert das nicht, darum ist es eine Annahme.
help-clock-article = Der Artikel vergleicht eine öffentliche Uhr mit Tools & Einstellungen > Systemzeit. Codes hängen von UTC ab: In einer falschen Zeitzone angeglichene Uhren gehen um ganze Stunden falsch.

help-code-what = Der Code wird mit dem verglichen, was der Schlüssel um diese Zeit ergibt. Wo er passt, zeigt, wie weit Telefon und Server auseinander sind; die Referenz zeigt, wer falsch geht.
help-code-why = Ein Code bestimmt die Uhr des Telefons auf etwa eine halbe Minute genau. Weit weg von jetzt passt einer auch zufällig, darum wird nach einem zweiten gefragt.
help-code-article = Der Artikel spricht von einem Code, der ans Telefon geschickt wird. Eine App bekommt nichts geschickt: Sie errechnet den Code aus Schlüssel und Uhrzeit.


help-fix-why = Eine zurückgestellte Uhr fällt auf: Ein altes Dovecot beendet sich, Datenbanken und cron erleben dieselbe Zeit zweimal. Eine falsche Uhr ist schlimmer.
help-fix-article = Der Artikel: timedatectl set-ntp false, set-time HH:MM:SS, set-ntp true. Ein falsches Datum bleibt dabei, und nach einem Fehler bleibt die Netzwerkzeit aus. Hier nicht.

help-mfa-what = Erst welche Anmeldung, dann die kleineren Wege, zuletzt der des Artikels: Plesks MFA-Erweiterung aus und wieder an.
help-ways-service = Für eine Anmeldung über PAM, etwa SSH: was einen Benutzer wieder hineinlässt, das Kleinste zuerst. Warten und ein Notfallcode ändern nichts, einen gelernten Uhrfehler zu löschen lässt den Eintrag, neu einzurichten beendet ihn.
help-ways-entry = Am meisten sagt ein Test am echten Eintrag: was die Anmeldung jetzt zu einem Code sagt, nach der eigenen Datei des Benutzers. Kein Versuch wird gezählt, kein Code verbraucht.
help-ways-card = Was von diesem Programm bekannt ist: welche Codes es annimmt, wie ein abgelehnter dort aussieht, und seine eigenen Befehle, die einen Benutzer wieder hineinlassen, der kleinste zuerst.
help-ways-copy = Keiner davon wird hier ausgeführt. Kopieren Sie einen, setzen Sie den Namen des Benutzers für USER ein und führen Sie ihn dort aus, wo das Programm läuft.

