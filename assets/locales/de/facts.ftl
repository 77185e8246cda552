# Was nicht bekannt ist, und warum: ganze Sätze, die hinter einem anderen stehen.

why-not-looked-at = Auf so einem System wird das nicht geprüft.
why-command-missing = { $program } ist nicht installiert.
why-command-not-permitted = Sie dürfen { $program } nicht ausführen. Nehmen Sie sudo; als root prüfen Sie die Rechte mit ls -l.
why-command-not-trusted = Andere dürfen { $path } ändern, darum wurde { $program } nicht ausgeführt.
why-command-exchanged = { $program } wurde nach der Planung ausgetauscht und darum nicht ausgeführt.
why-command-timed-out = { $program } gab keine Antwort innerhalb von { $deadline }.
why-command-not-absolute = { $program } ist kein voller Pfad und wurde darum nicht ausgeführt.
why-command-no-interpreter = { $program } ist ein Skript ohne seinen Interpreter.
why-command-not-secret = { $program } wurde nicht ausgeführt: Die Ausgabe ließ sich nicht geheim halten.
why-command-dry-run = { $program } würde etwas ändern; das ist ein Probelauf.
why-command-not-run = { $program } ließ sich nicht ausführen ({ $reason }).
why-command-failed = { $program } ist gescheitert (Status { $status }): „{ $said }“.
why-command-failed-silently = { $program } ist gescheitert (Status { $status }), ohne zu sagen, warum.
why-command-silent = { $program } hat nichts ausgegeben.
why-not-understood = { $program } gab eine Antwort, die nicht verstanden wurde: „{ $said }“.
why-property-missing = { $program } hat { $property } nicht genannt.

why-file-missing = { $path } gibt es nicht.
why-file-not-permitted = Sie dürfen { $path } nicht lesen. Melden Sie sich als root an, oder nehmen Sie sudo.
why-file-not-plain = { $path } ist keine gewöhnliche Datei.
why-file-too-large = { $path } ist zu lang, um richtig zu sein, und wurde darum nicht gelesen.
why-file-unreadable = { $path } ließ sich nicht lesen ({ $reason }).

why-rights-not-understood = { $path } nennt weder Benutzer noch Rechte.
why-zone-file-missing = Die Datei der Zeitzone { $name } fehlt, darum nehmen Programme UTC.
why-zone-not-understood = Die Regeln der Zeitzone in { $name } wurden nicht verstanden.
why-rtc-not-understood = Die Hardware-Uhr zeigt keine gültige Zeit. Vielleicht ist ihre Batterie leer.

why-no-systemd = systemd läuft hier nicht, und nichts anderes hält diese Einstellung.
why-processes-hidden = Sie sehen nicht, was andere ausführen. Starten Sie als root oder mit sudo.
why-no-service-runs = Kein Zeitdienst läuft.
why-daemon-not-asked = otp-doctor kann { $daemon } nicht fragen.
why-timesyncd-keeps-no-offset = systemd-timesyncd sagt nicht, wie falsch die Uhr jetzt geht.
why-timesyncd-not-on-the-bus = systemd-timesyncd läuft, antwortet aber noch nicht; vielleicht ist es gerade erst gestartet. Sehen Sie in ein paar Sekunden noch einmal nach. Es sagte: „{ $said }“.
why-follows-nobody = { $daemon } folgt gerade keinem Zeitserver.
why-chrony-follows-nobody = chrony folgt gerade keinem Zeitserver.
