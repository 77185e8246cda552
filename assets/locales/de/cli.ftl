# Die eigene Hilfe der Kommandozeile.

cli-about = Findet heraus, warum Einmalcodes auf diesem Server abgelehnt werden, sagt, wessen Uhr falsch geht, und behebt den Fehler.
cli-examples-head = Beispiele:
cli-exit-head = Exit-Codes:
cli-everywhere = Optionen jedes Befehls
cli-usage = Aufruf:
cli-commands = Befehle
cli-arguments = Argumente
cli-options = Optionen
cli-help-command = Diese Hilfe ausgeben oder die eines Befehls
cli-help-flag = Hilfe ausgeben
cli-version-flag = Version ausgeben
# $help: wofür eine Option ist; $values: was dahinter stehen kann
cli-one-of = { $help } [{ $values }]
cli-examples =
    otp-doctor
        Der Assistent auf diesem Server.
    otp-doctor --demo
        Der Assistent auf einem simulierten Server, zum Ausprobieren und Üben.
cli-exit =
    0
        In Ordnung.
    1
        Warnung: Codes gelten noch, aber etwas wird das beenden.
    2
        Kritisch: Codes werden abgelehnt, oder die Reparatur ist gescheitert.
    3
        Nicht festzustellen oder falscher Aufruf.
cli-exit-signal =
    128 + n
        Beendet durch Signal n.

cli-check = Nur prüfen, nichts ändern
cli-check-long =
    Prüft alles, fragt nach der wahren Zeit und sagt, was nicht stimmt. Nichts wird geändert.

    Die erste Zeile ist die eines Monitoring-Plugins: OTP und OK, WARNING, CRITICAL oder UNKNOWN, ein Satz, und hinter einem Strich, um wie viel dieser Server gegenüber der wahren Zeit vorgeht und wie groß der Fehler dieser Zahl höchstens ist, in Sekunden.
cli-examples-check =
    otp-doctor check
        Für Nagios, Icinga, Checkmk und andere, und für Menschen.
    otp-doctor check --openmetrics -o /var/lib/prometheus/node-exporter/otp_doctor.prom
        Für den Textfile-Collector des Node Exporters von Prometheus.
    otp-doctor check --verifier sshd
        Aus der Sicht von SSH: nach dem Zeitfenster, das in dessen eigenen Dateien steht.
cli-openmetrics = Metriken ausgeben, für Prometheus und andere
cli-openmetrics-output = Die Metriken in einem Zug in diese Datei schreiben, für alle lesbar, und nur die Zeile des Plugins ausgeben. Der Node Exporter liest Namen auf .prom; - ist die Standardausgabe, ohne diese Zeile

cli-code = Codes gegen einen Schlüssel testen
cli-code-long =
    Testet Codes gegen einen Schlüssel aus einer Datei oder der Standardeingabe und sagt, ob sie passen und wessen Uhr falsch geht. Den richtigen Code verrät es nie.

    Ein einzelner Code wird innerhalb von 26 Stunden gesucht, zwei oder mehr, wo nötig, innerhalb eines Jahres: So findet sich auch ein falsches Datum am Telefon.

    --user braucht keinen Schlüssel: Nach einer Rückfrage liest es den eigenen Eintrag des Benutzers für SSH, sudo und dergleichen und sagt, ob sie den letzten Code jetzt annehmen. Kein Versuch wird gezählt.

    Auf Codes, die nirgends passen, folgt die Antwort erst nach einer Pause. Das bremst das Raten, aber nicht viele gleichzeitige Aufrufe: Den Schlüssel soll nur sein Eigentümer lesen können.
cli-code-user = Gegen den eigenen Eintrag dieses Benutzers für SSH und andere Anmeldungen über PAM testen, nach einer Rückfrage
cli-examples-code =
    otp-doctor code --secret-file /root/entry 123456
        Der Code, den das Telefon jetzt zeigt.
    otp-doctor code --secret-file - 123456 654321
        Zwei Codes, einer nach dem anderen; der Schlüssel wird getippt und nicht angezeigt.
    otp-doctor code --verifier nextcloud --secret-file /root/entry 123456
        Nach dem, was Nextcloud annimmt.
    otp-doctor code --user anna 123456
        Ob SSH ihn jetzt annimmt, nach dem, was es von diesem Benutzer gespeichert hat.
cli-exit-code =
    0
        Die Codes passen, beide Uhren gehen richtig. --user: angenommen.
    1
        Sie gelten, aber nur knapp, oder eine Uhr geht etwas falsch. --user: Uhrfehler gelernt.
    2
        Eine Uhr, der Eintrag oder seine Einstellungen sind falsch. --user: abgelehnt.
    3
        Nicht festzustellen oder falscher Aufruf.

cli-fix = Eine Reparatur ausführen: zeigt erst jeden Befehl und misst danach
cli-fix-long =
    Zeigt jeden Befehl, fragt, führt sie getrennt vom Terminal aus, damit bei abgerissener Verbindung nichts halb getan bleibt, und misst danach, ob es gewirkt hat.

    Ohne Terminal ist -y nötig. Eine Uhr wird nur nach mehreren Zeitquellen gestellt, die übereinstimmen.

    Solange die Uhr des Servers falsch geht, brauchen mfa und skew --force: Auch die Codes eines neuen Eintrags würden abgelehnt.

    skew löscht einen Uhrfehler, den SSH und andere Anmeldungen mit pam_google_authenticator gelernt haben: für alle Benutzer, deren richtige Codes deswegen abgelehnt werden, oder für die mit --user genannten.
cli-examples-fix =
    otp-doctor fix time --dry-run
        Zeigen, was mit der Uhr getan würde.
    otp-doctor fix time
        Es tun, nach einer Rückfrage.
    otp-doctor fix mfa --yes --json
        Plesks MFA ohne Rückfrage zurücksetzen und einem Programm sagen, wie es ausging.
    otp-doctor fix skew
        Den Uhrfehler löschen, den SSH gelernt hat, nach einer Rückfrage.
cli-exit-fix =
    0
        Es hat gewirkt, wie gemessen; oder nichts zu tun; oder ein Probelauf.
    2
        Versucht und gescheitert.
    3
        Nicht versucht, oder das Ergebnis ließ sich nicht ausgeben, oder falscher Aufruf.
    128 + n
        Beendet durch Signal n. Eine laufende Reparatur läuft zu Ende.

cli-recover = Abschließen, was eine unterbrochene Reparatur übrig ließ
cli-recover-long =
    Schaltet wieder ein, was eine unterbrochene Reparatur ausgeschaltet ließ. Der nächste Start des Assistenten tut dasselbe.

    Wo das nie mehr gelingen kann, etwa weil ein Programm entfernt wurde, führt --forget nichts aus, zeigt, was übrig und vielleicht noch aus ist, fragt und behält nur das Protokoll.
cli-examples-recover =
    otp-doctor recover --forget
        Aufgeben, was nie abzuschließen ist, nach einer Rückfrage.
cli-exit-recover =
    0
        Nichts ist unerledigt.
    2
        Etwas ist es noch.
    3
        Nicht festzustellen, nichts aufgegeben oder falscher Aufruf.

cli-report = Den Bericht für ein Ticket ausgeben
cli-report-long = Gibt aus, was gefunden wurde, wie es gemessen wurde und was das für ein Server ist, für ein Ticket. Benutzer, Hostnamen und Adressen sind ohne --full verborgen; Schlüssel und Codes immer.
cli-examples-report =
    otp-doctor report
        Für ein Ticket, das andere lesen.
    otp-doctor report --full -o report.txt
        Mit Namen und Adressen, in eine neue Datei, die nur ihr Eigentümer lesen darf.
cli-exit-report =
    0
        Der Bericht ist geschrieben, was immer darin steht.
    3
        Er ließ sich nicht schreiben, oder falscher Aufruf.
cli-full = Auch Benutzer, Hostnamen und Adressen zeigen

cli-completions = Vervollständigungen für die Shell ausgeben
cli-shell = Welche Shell
cli-examples-completions =
    otp-doctor completions bash >/etc/bash_completion.d/otp-doctor
        Für bash, für alle Benutzer.
    otp-doctor completions zsh >/usr/local/share/zsh/site-functions/_otp-doctor
        Für zsh.
    otp-doctor completions fish >/etc/fish/completions/otp-doctor.fish
        Für fish.
cli-man = Eine Manpage ausgeben
cli-man-about = Der Befehl, dessen Seite es ist; ohne ihn die des Programms
cli-man-output = Alle Seiten in diesen Ordner schreiben, der nötigenfalls angelegt wird
cli-examples-man =
    otp-doctor man fix | man -l -
        Die Seite über fix lesen.
    otp-doctor man -o /usr/local/share/man/man1
        Alle Seiten installieren.
cli-exit-pages =
    0
        Fertig.
    3
        Ließ sich nicht schreiben, oder falscher Aufruf.

man-environment =
    NO_COLOR
        Gesetzt und nicht leer: keine Farben.
    TERM
        dumb: Fragen und Antworten zeilenweise.
    LANGUAGE, LC_ALL, LC_MESSAGES, LANG
        Die Sprache, in einem Terminal, das UTF-8 zeigt; sonst Englisch, sofern --lang nichts anderes sagt.
man-files =
    /var/lib/otp-doctor
        Protokolle der Reparaturen von root; /run/otp-doctor, wo das nicht beschreibbar ist.
    ~/.local/state/otp-doctor
        Die eines anderen Benutzers.
    /etc/systemd/system/otp-doctor-rescue.service
        Während einer Reparatur: schließt sie ab, wenn der Server wieder hochfährt.
    /var/lib/otp-doctor/otp-doctor
        Während einer Reparatur: die Kopie dieses Programms, die sie abschließen würde.
man-files-check =
    /var/lib/prometheus/node-exporter
        Wo Debians Node Exporter nach Metriken sucht.

cli-force = MFA zurücksetzen oder Gelerntes löschen, obwohl die Uhr des Servers falsch geht
cli-force-is-for-mfa = --force ist für „fix mfa“ und „fix skew“: Sie machen weiter, obwohl die Uhr des Servers falsch geht. „fix time“ stellt die Uhr.
cli-fix-what = Was zu reparieren ist: die Zeit des Servers, Plesks MFA oder der Uhrfehler, den SSH gelernt hat
cli-fix-user = Nur für diesen Benutzer löschen (wiederholbar; für skew)
cli-clear-skew = Ein Schritt von „fix skew“: nimmt den gelernten Uhrfehler aus den Dateien dieser Benutzer, ohne zu fragen
cli-clear-skew-copies = Stattdessen Kopien entfernen, die ein unterbrochener Lauf hinterließ
cli-clear-skew-file = Nur die Datei dieser Nummer (ab 0) des einen Benutzers, in diesem Prozess
cli-clear-skew-user = Wessen Datei es ist
cli-user-is-for-skew = --user ist für „fix skew“: Es nennt, für wen der gelernte Uhrfehler gelöscht wird.
cli-user-asks-pam = --user richtet sich nach dem, was die Anmeldungen über PAM gespeichert haben: Lassen Sie --login und --window weg, und nennen Sie mit --verifier nur eine davon (sshd, sudo).
cli-skew-is-of-linux = „fix skew“ ist für Linux-Server: Was es löscht, merkt sich PAM, und das gibt es unter Windows nicht.
cli-json = JSON ausgeben
cli-secret-file = Der Schlüssel oder die otpauth://-Adresse; - liest die Standardeingabe
cli-codes = Bis zu 4 Codes, die das Telefon zeigte, der älteste zuerst; der letzte ist der jetzige
cli-yes = Ohne Rückfrage ausführen
cli-output = In diese neue Datei schreiben; - ist die Standardausgabe
cli-ntp = Diesen Zeitserver fragen statt der eingerichteten (wiederholbar)
cli-https = Diese https-URL nach ihrem Datum fragen statt der öffentlichen Hosts (wiederholbar)
cli-ca-file = Auch den Zertifikaten dieser PEM-Datei für https trauen
cli-timeout = Wie lange auf Zeitserver gewartet wird, bis 60 (Vorgabe 3). Eine Prüfung endet nach 20 s oder 2 s nach dieser Zeit
cli-plesk = Voller Pfad von Plesks Kommandozeilenwerkzeug, etwa /usr/sbin/plesk
cli-login = Welche Anmeldung den Code ablehnt: die dieses Servers, die von Plesk 360 (my.plesk.com) oder die eines anderen Programms
cli-verifier = Wer den Code prüft: plesk, ein Dienst, der über PAM fragt (sshd, sudo), oder ein hier beschriebenes Programm (nextcloud, webmin, ..., other)
cli-demo = Ein simulierter Server; dieser hier bleibt, wie er ist
cli-plain = Fragen und Antworten zeilenweise, für serielle Konsolen und Screenreader
cli-dry-run = Alles zeigen, nichts ändern
cli-ascii = Nur mit ASCII-Zeichen zeichnen
cli-no-color = Ohne Farben zeichnen
cli-mouse = Anklickbare Schaltflächen (zum Kopieren ist dann in den meisten Terminals Umschalt nötig)
cli-lang = Die Sprache ({ $languages }), statt der aus der Umgebung
cli-lang-malformed = Das ist keine Sprache. Es gibt: { $languages }.
# $lang: die Sprache, nach der gefragt wurde
cli-lang-missing = „{ $lang }“ gibt es hier nicht, darum Englisch. Es gibt: { $languages }.
cli-window = Wie viele Perioden davor und danach angenommen werden, was immer darüber bekannt ist (ohne --verifier: 1)

# $words: was eingegeben wurde, oder dessen Anfang
cli-host-missing = { $option } { $words }: Darin ist kein Hostname. Beispiel: { $example }
cli-bad-port = { $option } { $words }: Ports gehen von 1 bis 65535. Beispiel: { $example }
cli-bad-host = { $option } { $words }: Ein solches Zeichen steht in keinem Hostnamen. Beispiel: { $example }
cli-host-too-long = { $option } { $words }: Ein Hostname hat höchstens { $most } Zeichen.
cli-https-not-https = --https { $words }: Nur https beweist, wer antwortet. Beispiel: https://www.example.com/
cli-https-bad-character = --https { $words }: Ein solches Zeichen steht in keiner Adresse. Beispiel: https://www.example.com/
# $reason: die Worte des Systems
cli-ca-file-unreadable = --ca-file: { $path } ließ sich nicht als PEM-Zertifikate lesen ({ $reason }).
cli-ca-file-empty = --ca-file: In { $path } ist kein PEM-Zertifikat.
cli-plesk-wrong = --plesk: { $path } { $how ->
    [relative] ist kein voller Pfad.
    [missing] gibt es nicht.
   *[no-program] ist kein Programm.
} Plesks Befehl ist meist /usr/sbin/plesk.
# $known: die Namen der Szenarien
cli-scenario-unknown = Ein Szenario namens { $name } gibt es nicht. Es gibt: { $known }.
cli-scenario-malformed = Das Szenario { $name } ließ sich nicht lesen: { $reason }
cli-verifier-contradicts = --verifier { $name } und --login nennen zwei verschiedene Anmeldungen. Geben Sie nur eines davon an.
cli-verifier-unknown = --verifier: Nichts namens „{ $name }“ prüft hier Codes. Auf diesem Server: plesk, { $services }. Beschrieben: { $cards }.
cli-verifier-unknown-no-service = --verifier: Nichts namens „{ $name }“ prüft hier Codes. Kein Dienst dieses Servers fragt über PAM danach. Möglich sind plesk und die hier beschriebenen: { $cards }.
cli-verifier-untold = --verifier: Ob „{ $name }“ hier Codes prüft, war nicht festzustellen. { $why } Möglich sind plesk und die hier beschriebenen: { $cards }.

terminal-could-not = Das Terminal ließ sich nicht benutzen: { $reason }. Versuchen Sie --plain.
start-no-thread = Start nicht möglich: { $reason }. Für einen weiteren Thread ist kein Platz: siehe „ulimit -u“, „ulimit -v“ und den freien Speicher.
# $limit: Megabyte
start-no-memory = Start nicht möglich: Programme dürfen hier { $limit } MB Speicher benutzen („ulimit -v“, „ulimit -d“); nötig sind 128 MB.
# $build: die Nummer eines Builds von Windows
start-lines-old-windows = Dieses Windows (Build { $build }) kann den Assistenten nicht richtig zeichnen, deshalb spricht er Zeile für Zeile. Ab Build 17763 (Windows Server 2019) zeichnet er.
start-lines-no-sequences = Diese Konsole versteht keine Steuersequenzen, deshalb spricht der Assistent Zeile für Zeile. Windows Terminal versteht sie.
plain-input-ended = Die Eingabe ist zu Ende und damit der Assistent. Prüfung ohne Fragen: otp-doctor check
terminal-last-words = otp-doctor ist abgebrochen: ein eigener Fehler. Eine laufende Reparatur läuft weiter; der nächste Start sagt, wie sie ausging.
cli-forget = Nichts ausführen: zeigen, was übrig ist, fragen und es aufgeben

cli-wrong-word = „{ $word }“ gibt es hier nicht.
cli-wrong-command = Einen Befehl „{ $word }“ gibt es nicht.
cli-wrong-nearest = Meinten Sie „{ $word }“?
cli-wrong-missing = Es fehlt noch: { $words }
cli-wrong-missing-one-of = Es fehlt noch: { $words }. Möglich sind: { $values }
cli-wrong-no-value = { $option } braucht einen Wert.
cli-wrong-value = „{ $value }“ passt nicht zu { $option }.
cli-wrong-value-why = „{ $value }“ passt nicht zu { $option }. { $why }
cli-wrong-value-one-of = „{ $value }“ passt nicht zu { $option }. Möglich sind: { $values }
cli-wrong-too-many = { $option } nimmt nichts weiter an: „{ $value }“ ist zu viel.
cli-wrong-twice = { $option } steht zweimal da. Geben Sie es einmal an.
cli-wrong-conflict = { $one } geht nicht zusammen mit { $others }.
cli-wrong-not-text = Ein Wort dieses Befehls ist kein UTF-8.
cli-wrong-other = Dieser Befehl wird nicht verstanden.
cli-wrong-help = --help zeigt, was es gibt.
cli-timeout-range = Es ist eine Zahl von Sekunden über 0, höchstens { $most }.
cli-window-range = Es ist eine ganze Zahl von 0 bis { $most }.
