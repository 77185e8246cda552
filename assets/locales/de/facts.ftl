# Was über den Server bekannt ist

## Warum etwas nicht bekannt ist: ganze Sätze, die hinter einem anderen stehen.

why-not-looked-at = Auf einem solchen System wird das nicht geprüft.
# $program: Pfad oder Name eines Programms
why-command-missing = { $program } ist nicht installiert.
why-command-not-permitted = Sie dürfen { $program } nicht ausführen. Nehmen Sie sudo; als root prüfen Sie die Rechte mit ls -l.
why-command-not-trusted = Andere dürfen { $path } ändern, darum wurde { $program } nicht ausgeführt.
why-command-exchanged = { $program } wurde nach der Planung ausgetauscht und darum nicht ausgeführt.
# $deadline: eine Zeitspanne
why-command-timed-out = { $program } gab innerhalb von { $deadline } keine Antwort.
why-command-not-absolute = { $program } ist kein voller Pfad und wurde darum nicht ausgeführt.
why-command-no-interpreter = { $program } ist ein Skript, dessen Interpreter fehlt.
why-command-not-secret = { $program } wurde nicht ausgeführt: Die Ausgabe ließ sich nicht geheim halten.
why-command-dry-run = { $program } würde etwas ändern; das ist ein Probelauf.
# $reason: die Worte des Systems
why-command-not-run = { $program } ließ sich nicht ausführen ({ $reason }).
why-command-no-room = { $program } ließ sich nicht starten: Ein Limit ist erreicht ({ $reason }).
# $status: ein Exit-Status; $said: die erste Zeile der Ausgabe
why-command-failed = { $program } ist gescheitert (Exit-Status { $status }): „{ $said }“.
why-command-failed-silently = { $program } ist gescheitert (Exit-Status { $status }), ohne zu sagen, warum.
why-command-silent = { $program } hat nichts ausgegeben.
why-not-understood = { $program } gab eine Antwort, die nicht verstanden wurde: „{ $said }“.
# $property: ein Name wie NTPSynchronized
why-property-missing = { $program } hat { $property } nicht genannt.

# $path: eine Datei oder ein Ordner
why-file-missing = { $path } gibt es nicht.
why-file-not-permitted = Sie dürfen { $path } nicht lesen. Melden Sie sich als root an, oder nehmen Sie sudo.
why-file-not-as-user = Das Modul liest { $path } mit den Rechten dieses Benutzers, und die reichen nicht aus.
why-file-not-plain = { $path } ist keine gewöhnliche Datei.
why-file-too-large = { $path } ist zu lang, um richtig zu sein, und wurde darum nicht gelesen.
why-file-unreadable = { $path } ließ sich nicht lesen ({ $reason }).

why-rights-not-understood = { $path } nennt weder Benutzer noch Capabilities.
# $name: eine Zeitzone, z. B. Europe/Berlin
why-zone-file-missing = Die Datei der Zeitzone { $name } fehlt, darum nehmen Programme UTC.
why-zone-not-understood = Die Regeln der Zeitzone in { $name } wurden nicht verstanden.
why-rtc-not-understood = Die Hardware-Uhr zeigt keine gültige Zeit. Vielleicht ist ihre Batterie leer.

why-no-systemd = systemd läuft hier nicht, und nichts anderes speichert diese Einstellung.
# $reason: die Worte des Systems
why-service-manager-failed = Die Diensteverwaltung von Windows gab keine Antwort ({ $reason }).
# $key: ein Schlüssel der Registry
why-registry-unreadable = Der Registry-Schlüssel { $key } war nicht zu lesen ({ $reason }).
why-w32time-stopped = W32Time ist angehalten, wie außerhalb einer Domäne üblich: Windows startet es hin und wieder.
why-w32time-not-asked = W32Time sagt das nur mit Worten in der Sprache von Windows, und nach denen richtet sich otp-doctor nicht.
why-w32time-no-type = Die Registry sagt nicht, wen W32Time nach der Zeit fragt (Parameters\Type).
why-w32time-missing = Dieses Windows hat kein W32Time, seinen eigenen Zeitdienst.
why-plesk-missing-on-windows = Die Registry nennt kein Plesk: wohl nicht der Plesk-Server.
# $value: as it stands in the registry
why-plesk-folder-unusable = Die Registry nennt „{ $value }“ als Ordner von Plesk (PRODUCT_ROOT_D), und das ist kein Pfad eines Ordners.
why-plesk-folder-no-text = Was die Registry als Ordner von Plesk hat (PRODUCT_ROOT_D), ist kein Text.
why-plesk-folder-missing = Laut Registry ist Plesk in { $folder }, und den Ordner gibt es nicht: verschoben, gelöscht, oder sein Laufwerk fehlt.
# $path: ein Programm
why-plesk-no-rights-on-windows = Sie dürfen { $path } nicht ansehen. Starten Sie otp-doctor als Administrator.
why-plesk-elsewhere = { $path } liegt außerhalb der Ordner, die Windows und Plesk Administratoren vorbehalten, und wurde deshalb nicht ausgeführt.
why-processes-hidden = Sie sehen nicht, was andere ausführen. Starten Sie als root oder mit sudo.
why-no-service-runs = Kein Zeitdienst läuft.
# $daemon: der Name eines Zeitdienstes, z. B. ntpd
why-daemon-not-asked = otp-doctor kann { $daemon } nicht fragen.
why-timesyncd-keeps-no-offset = systemd-timesyncd sagt nicht, wie falsch die Uhr jetzt geht.
# $said: die Worte von timedatectl
why-timesyncd-not-on-the-bus = systemd-timesyncd läuft, antwortet aber noch nicht; vielleicht ist es gerade erst gestartet. Prüfen Sie in ein paar Sekunden erneut. Es sagte: „{ $said }“.
# $daemon: ein Zeitdienst
why-follows-nobody = { $daemon } folgt gerade keinem Zeitserver.

## Warum Plesk, oder etwas davon, nicht bekannt ist.

why-plesk-missing = Keine Plesk-Werkzeuge in PATH, /usr/sbin, /usr/local/psa/bin oder /opt/psa/bin: wohl nicht der Plesk-Server.
why-plesk-missing-in-chroot = Diese Anmeldung ist in ihren eigenen Ordner gesperrt, wie oft bei Plesk-Kunden. Melden Sie sich als root an, um Plesk zu sehen.
# $kind: die Art des Containers, z. B. docker
why-plesk-missing-in-container = Keine Plesk-Werkzeuge in diesem Container ({ $kind }). Vielleicht läuft Plesk auf seinem Host.
why-plesk-named-relative = { $path } ist kein absoluter Pfad.
why-plesk-of-others = { $who ->
    [write] Andere dürfen { $path } ändern,
   *[own] { $path } gehört weder root noch Ihnen,
} darum wurde plesk von dort nicht ausgeführt.
# $folder: Plesks eigener Ordner
why-plesk-incomplete = { $folder } ist da, aber ohne Plesks Werkzeuge: Die Installation ist beschädigt oder unfertig.
why-plesk-no-tool = Plesks Werkzeuge wurden nicht gefunden.
why-plesk-version-needs-tool = Nur der Befehl plesk nennt die Version; er wurde nicht gefunden.
why-plesk-refused-user = Plesk sagte: „{ $said }“. Meist antwortet es nur root.
why-plesk-met-a-limit = Plesks Werkzeug ist an ein Limit gestoßen: „{ $said }“.
# $id: die id der Erweiterung, z. B. mfa
why-plesk-list-does-not-tell = Plesk führt { $id } auf, sagt aber nicht, ob es aktiviert ist.

fact-sign-in = Anmeldung
sign-in-server = Plesk auf diesem Server
sign-in-portal = Plesk 360 (my.plesk.com), mit eigenen Uhren
sign-in-other = ein anderes Programm
sign-in-unknown = nicht bekannt: wählen Sie „Andere Anmeldung“

## Wer sonst noch Codes prüft

why-verifiers-too-slow = Der Ordner eines Benutzers antwortete nicht rechtzeitig.
# $reason: die Worte des Systems
why-verifiers-no-thread = Um sie zu lesen, ließ sich kein Thread starten ({ $reason }).
why-verifiers-not-as-users = Die Dateien der Benutzer werden mit deren eigenen Rechten gelesen, und zu denen ließ sich hier nicht wechseln.
why-oath-not-read = In seine Benutzerdatei wird nicht hineingesehen: nur als root, und nur in eine Datei für alle.
why-oath-takes-guesses = Mit window={ $window } nimmt pam_oath Codes an, die um mehr als eine Woche abweichen, sodass auch ein geratener gelten kann. Üblich ist eine kleine Zahl wie 5.
