# Die Befehle ohne Terminal.

headless-timed-out = Es dauerte zu lange, das herauszufinden.
recover-could-not = Die frühere Reparatur ließ sich nicht abschließen. { $why }
recover-nothing = Nichts war unerledigt.
recover-closed = Die Reparatur von { $by } ({ $started }) war unterbrochen worden. { $count ->
        [0] Übrig war nichts mehr.
        [one] Der fehlende Schritt ist gelaufen.
       *[other] Die { $count } fehlenden Schritte sind gelaufen.
    }
recover-not-closed = Die Reparatur von { $by } ({ $started }) wurde unterbrochen, und es ließ sich nicht alles wieder einschalten. „otp-doctor check“ zeigt, was aus ist.
recover-unreadable = Ob etwas unerledigt ist, war nicht zu sagen. { $why }
report-not-saved-as = { $path } ließ sich nicht schreiben: { $reason }
# $folder: ein Ordner auf dem Weg zu $path, oder der, in dem es liegt
report-shared-folder = { $path } wurde nicht geschrieben: { $folder } gehört anderen oder lässt sich von ihnen ändern, sie könnten die Datei umleiten. Nehmen Sie als root einen Ordner, der root gehört, etwa /root, oder lassen Sie -o weg.
report-not-a-file = { $path } wurde nicht geschrieben: Das ist keine gewöhnliche Datei.
file-is-folder = { $path } ist ein Ordner. Nennen Sie eine Datei darin.
report-without-a-file = Ohne -o geht es auf die Standardausgabe.
code-secret-unreadable = Der Schlüssel ließ sich nicht aus { $path } lesen: { $reason }
code-secret-ask = Schlüssel oder otpauth://-Adresse einfügen oder tippen; das wird nicht angezeigt:
code-secret-exposed = Andere können { $path } lesen, und ein Schlüssel ist so viel wert wie ein Passwort: chmod 600.
fix-ask = Jetzt ausführen? Zum Fortfahren ja eingeben:
not-agreed-to = Nichts wurde { $what ->
   *[run] getan. Ohne Terminal sagt -y ja, und -n zeigt, was getan
    [forgotten] aufgegeben. Ohne Terminal sagt -y ja, und -n zeigt, was aufgegeben
} würde.
fix-not-watched = Einmal gemessen. Bleibt es so? Rufen Sie in ein paar Minuten „otp-doctor check“ auf.
# Was als Ja gilt, wo „Zum Fortfahren ja eingeben“ steht; klein geschrieben, durch Leerzeichen getrennt.
console-yes = y yes j ja
console-lost = Auf die Standardausgabe ließ sich nicht schreiben: { $reason }. Etwas fehlt.
recover-simulated = Ein simulierter Server: Nichts wurde getan. Um eine simulierte Reparatur abzuschließen: otp-doctor --demo=cut-short
fix-needs-the-wizard = { $dry ->
    [yes] Nicht mit -y:
   *[no] Nichts wurde getan:
} Die Uhr geht so falsch, dass die wahre Zeit eingegeben werden muss. Starten Sie otp-doctor in einem Terminal, Schritt 4.
fix-thin-reference = { $dry ->
    [yes] Nicht mit -y:
   *[no] Nichts wurde getan:
} Zu wenige Zeitquellen stimmten überein. Nennen Sie weitere mit --ntp, oder beantworten Sie die Frage ohne -y.
# $command: was sie einschaltet
fix-network-time-is-off = Aber die Netzwerkzeit ist aus, die Uhr wird also driften. Schalten Sie sie ein: { $command }
fix-type-it-in-the-wizard = Oder geben Sie die wahre Zeit im Assistenten ein: otp-doctor
fix-mfa-of-a-service = Nichts wurde getan: Plesks MFA zurückzusetzen ändert für { $name } nichts.
fix-clock-first = MFA wurde nicht zurückgesetzt: Nichts wurde versucht. Stellen Sie die Uhr mit „otp-doctor fix time“, oder nehmen Sie --force.
fix-clock-first-for-others = Die MFA wurde nicht zurückgesetzt: Nichts wurde versucht. „otp-doctor fix time“ zeigt, was Sie wegen der Uhr schreiben können. Trotzdem zurücksetzen: --force.
fix-clock-first-skew = Der gelernte Uhrfehler wurde nicht gelöscht: Nichts wurde versucht. Stellen Sie die Uhr mit „otp-doctor fix time“, oder nehmen Sie --force.
recover-said = Ausgegeben hat er: { $words }
recover-record = Das Protokoll dieser Reparatur ist { $path }.
recover-how-on = Beheben Sie, was sie aufhält, dann rufen Sie „otp-doctor recover“ noch einmal auf.
recover-forget-repair = Die Reparatur von { $by } ({ $started }) wurde unterbrochen. { $count ->
        [0] Von ihr ist nichts mehr auszuführen.
        [one] Dieser Befehl fehlt noch:
       *[other] Diese { $count } Befehle fehlen noch:
    }
recover-forget-time = Die Netzwerkzeit ist vielleicht noch aus: Dann driftet die Uhr, bis Codes abgelehnt werden. Siehe „timedatectl“.
recover-forget-mfa = MFA ist vielleicht noch für alle aus: Zur Anmeldung genügt das Passwort. Siehe die Erweiterungen in Plesk.
recover-forget-any = Noch aus ist vielleicht die Netzwerkzeit (siehe „timedatectl“) oder MFA (siehe die Erweiterungen in Plesk).
recover-forget-unknown = Was sie ausgeführt hätte, ist unbekannt. { $why }
recover-forget-ask = Nichts ausführen, nicht mehr versuchen, das Protokoll behalten? Zum Fortfahren ja eingeben:
recover-forget-would = Probelauf: Das würde aufgegeben. Nichts wurde geändert.
recover-forgotten = Aufgegeben. Reparaturen sind wieder möglich. Das Protokoll bleibt in { $folder }.
recover-could-not-forget = Es ließ sich nicht aufgeben. { $why }
code-user-ask = Das liest den Schlüssel von { $user }, den SSH und andere gespeichert haben. Nichts davon wird gezeigt oder behalten. Zum Fortfahren ja eingeben:
code-user-not-agreed = Nicht gelesen: Der Schlüssel von { $user } wird nur nach einem Ja gelesen, oder mit --yes.
pam-entry-none = Keine Anmeldung über PAM hat hier einen Eintrag von { $user }.
code-user-none-there = { $service } hat hier keinen Eintrag von { $user }.
pam-entry-not-permitted = Diesen Eintrag darf nur root oder { $user } lesen.
pam-entry-root-alone = Den Eintrag von { $user } darf nur root lesen.
pam-entry-refused = Jeder Code von { $user } wird abgelehnt, wegen der Datei mit dem Eintrag. { $why }
pam-entry-no-key = Jeder Code von { $user } wird abgelehnt: Die erste Zeile der Datei ist kein Schlüssel. { $why }
pam-entry-counted = Die Codes von { $user } werden gezählt und hängen von keiner Uhr ab.
pam-entry-changed = Der Eintrag von { $user } wurde inzwischen geändert: Beginnen Sie den Test neu.
pam-entry-scratch-alone = Von { $user } werden nur Notfallcodes angenommen. { $why }
pam-accepts = { $names }: Dieser Code wird jetzt angenommen.
pam-scratch = { $names }: Wird angenommen, als Notfallcode. Danach ist er verbraucht.
pam-no-scratch-code = { $names }: Abgelehnt. Codes haben hier 6 Ziffern, und einer der Notfallcodes ist es nicht (noch { $left } übrig).
pam-learns = { $names }: Dieser Code wird jetzt angenommen, als dritter in Folge mit demselben Uhrfehler. Damit wird dieser gelernt.
pam-limited = { $names }: Bis { $until } nach der Uhr dieses Servers wird nach keinem Code gefragt: zu viele Versuche. Jeder weitere Versuch verlängert die Wartezeit.
pam-used = { $names }: Abgelehnt, weil dieser Code schon benutzt wurde. Warten Sie auf den nächsten.
pam-older = { $names }: Abgelehnt, weil schon ein späterer Code benutzt wurde. Warten Sie auf den nächsten.
pam-other-length = { $names }: Abgelehnt, weil Codes hier { $wanted } Ziffern haben müssen (digits= in der Konfiguration von PAM).
pam-goes-by-a-learnt-clock = { $names }: Abgelehnt, obwohl er zur Uhr dieses Servers passt: Eine um { $seconds } s falsche Uhr wurde gelernt (TIME_SKEW { $skew }). Sobald die Uhr dieses Servers stimmt, löschen Sie das: otp-doctor fix skew
pam-frozen = { $names }: Abgelehnt, wie jeder Code, der zur Uhr dieses Servers passt: Eine um { $seconds } s falsche Uhr wurde gelernt (TIME_SKEW { $skew }), und wegen noskewadj bleibt das so. Sobald die Uhr dieses Servers stimmt, löschen Sie das: otp-doctor fix skew
pam-code-ahead = { $names }: Abgelehnt, weil der Code der Uhr dieses Servers { $seconds } s voraus ist.
pam-code-behind = { $names }: Abgelehnt, weil der Code { $seconds } s hinter der Uhr dieses Servers liegt.
pam-off-again = { $names }: Abgelehnt, weil es noch einmal derselbe Code einer anderen Zeit ist.
pam-wrong = { $names }: Abgelehnt.
pam-counted = { $names }: Abgelehnt. Die Codes werden gezählt und hängen von keiner Uhr ab.
pam-scratch-alone = { $names }: Abgelehnt, weil nur Notfallcodes angenommen werden. { $why }
pam-by-file = { $names } ({ $path })
pam-not-needed = { $names }: Dieser Code wird nicht gebraucht. Nach der Konfiguration von PAM kommt auch ohne ihn hinein, wer alles andere richtig angibt.
pam-hangs-on = { $names }: Ob dieser Code angenommen wird, ließ sich nicht feststellen. Es hängt von { $module } in der Konfiguration von PAM ab.
pam-untold = { $names }: Ob dieser Code angenommen wird, ließ sich nicht feststellen. { $why }
pam-stack-too-long = Die Konfiguration von PAM bindet zu viele Dateien ein.
pam-stack-declines = { $names }: Abgelehnt durch die Konfiguration von PAM, gleich welcher Code.
pam-module-missing = { $names }: Abgelehnt, gleich welcher Code. Die Konfiguration von PAM nennt { $module }, das nicht installiert ist.
pam-include-missing = { $names }: Abgelehnt, gleich welcher Code. Die Konfiguration von PAM bindet { $file } ein, das fehlt.
pam-line-unread = { $names }: Abgelehnt, gleich welcher Code. PAM versteht diese Zeile seiner Konfiguration nicht: { $line }
pam-behind-the-password = { $names }: Geben Sie den Code direkt hinter dem Passwort ein, in derselben Zeile. Einzeln wird er nicht erfragt.
pam-also-missing = { $names }: Abgelehnt. Auch nach { $path } wird ein Code verlangt, und diese Datei fehlt.
pam-also-unlisted = { $names }: Abgelehnt. Auch nach { $path } wird ein Code verlangt, und dort steht keine Zeile für diesen Benutzer.
pam-declined-by = { $names }: Abgelehnt, weil dieser Code nach { $path } nicht gilt.
pam-second-question = { $names }: Abgelehnt bei der zweiten Frage. Beide gehen nach { $path }, und dort gilt jeder Code nur einmal: Warten Sie dort auf den nächsten.
pam-second-try = { $names }: Bei der zweiten Frage abgelehnt. Beide richten sich nach { $path }, jede zählt als Versuch, und RATE_LIMIT darin erlaubt zu wenige.
pam-refused = { $names }: Abgelehnt, wie jeder Code dieses Benutzers. { $why }
# $path: a folder
pam-unnoted = { $names }: Abgelehnt, weil dieser Code in der Datei vermerkt werden muss und der Benutzer nicht in ihren Ordner { $path } schreiben darf.
pam-no-key = { $names }: Abgelehnt, wie jeder Code dieses Benutzers: Die erste Zeile der Datei ist kein Schlüssel. { $why }
pam-missing = { $names }: Abgelehnt, weil die Datei fehlt.
pam-skipped = { $names }: Nicht gefragt, weil die Datei fehlt (nullok).
pam-unlisted = { $names }: Abgelehnt, weil in der Datei keine Zeile für diesen Benutzer steht.
