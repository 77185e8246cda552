# Was ein Programm für Windows über sich selbst mit anderen Worten sagt. Jede Meldung tritt an die Stelle derjenigen mit ihrem Namen in einer anderen Datei.

cli-exit-signal =
    130
        Beendet durch Strg+C oder weil das Fenster geschlossen wurde.

cli-examples-check =
    otp-doctor check
        Für Nagios, Icinga, Checkmk und andere, und für Menschen.
    otp-doctor check --verifier nextcloud
        Aus der Sicht von Nextcloud: nach den Codes, die es annimmt.
    otp-doctor check --openmetrics -o otp_doctor.prom
        Für Prometheus: Die Datei gehört in den Ordner textfile_inputs von windows_exporter.
cli-openmetrics-output = Die Metriken in einem Zug in diese Datei schreiben und nur die Zeile des Plugins ausgeben. windows_exporter liest Namen auf .prom; - ist die Standardausgabe, ohne diese Zeile

cli-code-long =
    Testet Codes gegen einen Schlüssel aus einer Datei oder der Standardeingabe und sagt, ob sie passen und wessen Uhr falsch geht. Den richtigen Code verrät es nie.

    Ein einzelner Code wird innerhalb von 26 Stunden gesucht, zwei oder mehr, wo nötig, innerhalb eines Jahres: So findet sich auch ein falsches Datum am Telefon.

    Auf Codes, die nirgends passen, folgt die Antwort erst nach einer Pause. Das bremst das Raten, aber nicht viele gleichzeitige Aufrufe: Den Schlüssel soll nur sein Eigentümer lesen können.
cli-examples-code =
    otp-doctor code --secret-file entry.txt 123456
        Der Code, den das Telefon jetzt zeigt; der Schlüssel steht in entry.txt.
    otp-doctor code --secret-file - 123456 654321
        Zwei Codes, einer nach dem anderen; der Schlüssel wird getippt und nicht angezeigt.
    otp-doctor code --verifier nextcloud --secret-file entry.txt 123456
        Nach dem, was Nextcloud annimmt.
cli-exit-code =
    0
        Die Codes passen, beide Uhren gehen richtig.
    1
        Sie gelten, aber nur knapp, oder eine Uhr geht etwas falsch.
    2
        Eine Uhr, der Eintrag oder seine Einstellungen sind falsch.
    3
        Nicht festzustellen oder falscher Aufruf.

cli-fix-long =
    Zeigt jeden Befehl, fragt, führt sie getrennt vom Terminal aus, damit bei abgerissener Verbindung nichts halb getan bleibt, und misst danach, ob es gewirkt hat.

    Ohne Terminal ist -y nötig. Eine Uhr wird nur nach mehreren Zeitquellen gestellt, die übereinstimmen.

    Solange die Uhr des Servers falsch geht, braucht mfa --force: Auch die Codes eines neuen Eintrags würden abgelehnt.
cli-examples-fix =
    otp-doctor fix time --dry-run
        Zeigen, was mit der Uhr getan würde.
    otp-doctor fix time
        Es tun, nach einer Rückfrage.
    otp-doctor fix mfa --yes --json
        Plesks MFA ohne Rückfrage zurücksetzen und einem Programm sagen, wie es ausging.
cli-exit-fix =
    0
        Es hat gewirkt, wie gemessen; oder nichts zu tun; oder ein Probelauf.
    2
        Versucht und gescheitert.
    3
        Nicht versucht, oder das Ergebnis ließ sich nicht ausgeben, oder falscher Aufruf.
    130
        Beendet durch Strg+C oder weil das Fenster geschlossen wurde. Eine laufende Reparatur läuft zu Ende.

cli-examples-report =
    otp-doctor report
        Für ein Ticket, das andere lesen.
    otp-doctor report --full -o report.txt
        Mit Namen und Adressen, in eine neue Datei. Lesen kann sie, wer ihren Ordner lesen darf: Nehmen Sie einen eigenen.

cli-examples-completions =
    otp-doctor completions powershell | Out-String | Invoke-Expression
        Für PowerShell, bis sie geschlossen wird; auf Dauer als Zeile in $PROFILE.
cli-examples-man =
    otp-doctor help fix
        Hier über fix lesen: Windows zeigt keine Manpages an.
    otp-doctor man -o pages
        Alle Seiten in den Ordner pages schreiben, um sie anderswo zu lesen.

man-environment =
    NO_COLOR
        Gesetzt und nicht leer: keine Farben.
    TERM
        dumb: Fragen und Antworten zeilenweise.
    LANGUAGE, LC_ALL, LC_MESSAGES, LANG
        Die Sprache, in einer Konsole ab Windows Server 2019. Ist keine davon gesetzt, die von Windows; anderswo Englisch, sofern --lang nichts anderes sagt.
man-files =
    C:\ProgramData\otp-doctor
        Protokolle der Reparaturen, nur für Administratoren.
    C:\ProgramData\otp-doctor\otp-doctor-rescue-NUMBER.exe
        Während MFA zurückgesetzt wird: die Kopie dieses Programms, die das abschließen würde. Eine geplante Aufgabe gleichen Namens startet sie.
man-files-check =
    C:\Program Files\windows_exporter\textfile_inputs
        Wo windows_exporter nach Metriken sucht.

cli-force = MFA zurücksetzen, obwohl die Uhr des Servers falsch geht
cli-force-is-for-mfa = --force ist für „fix mfa“: Es macht weiter, obwohl die Uhr des Servers falsch geht. „fix time“ stellt die Uhr.
cli-fix-what = Was zu reparieren ist: die Zeit des Servers oder Plesks MFA
cli-user-is-for-skew = --user passt hier nicht: „fix time“ und „fix mfa“ gelten für den ganzen Server.
cli-user-asks-pam = Windows speichert keine Einträge, gegen die --user testen könnte. Nennen Sie eine Datei mit dem Schlüssel: --secret-file.
cli-plesk = Voller Pfad von Plesks Kommandozeilenwerkzeug, etwa C:\Program Files (x86)\Plesk\bin\plesk.exe
cli-verifier = Wer den Code prüft: plesk oder ein hier beschriebenes Programm (nextcloud, webmin, ..., other)
cli-verifier-unknown-no-service = --verifier: Nichts namens „{ $name }“ prüft hier Codes. Möglich sind plesk und die hier beschriebenen: { $cards }.
cli-plesk-wrong = --plesk: { $path } { $how ->
    [relative] ist kein voller Pfad.
    [missing] gibt es nicht.
   *[no-program] ist kein Programm.
} Plesks Befehl ist meist C:\Program Files (x86)\Plesk\bin\plesk.exe.

start-no-thread = Start nicht möglich: { $reason }. Für einen weiteren Thread ist kein Platz: Sehen Sie nach, wie viel Speicher frei ist.

help-fix-why = Eine zurückgestellte Uhr fällt auf: Datenbanken und geplante Aufgaben erleben dieselbe Zeit zweimal. Eine falsche Uhr ist schlimmer.
help-fix-article = Die Befehle des Artikels sind für Linux. Hier korrigiert W32Time, der Zeitdienst von Windows, die Uhr. Wo er es nicht tut, stellt PowerShell sie zuerst, nach der gemessenen Zeit.
help-mfa-rescue = Ausgesperrt? Als Administrator gibt „plesk login“ einen Link aus, der einmal anmeldet; ob er nach dem Code fragt, ist nicht dokumentiert. Hüten Sie ihn wie ein Passwort. Ein gemerkter Browser kommt vielleicht tagelang ohne Code hinein; das verdeckt eine falsche Uhr.

recover-forget-time = Die Netzwerkzeit ist vielleicht noch aus: Dann driftet die Uhr, bis Codes abgelehnt werden. Siehe „w32tm /query /status“.
recover-forget-any = Noch aus ist vielleicht die Netzwerkzeit (siehe „w32tm /query /status“) oder MFA (siehe die Erweiterungen in Plesk).

repair-outlives = Das läuft weiter, wenn Sie dieses Fenster schließen, aber nicht, wenn Sie sich abmelden.
