# Die erste Zeile jeder Seite, der Prüfung und des Berichts: was nicht stimmt, und was als Nächstes zu tun ist.
# Ein Supporter liest sie am Telefon vor.

## Was nicht stimmt

guide-repairing = Reparatur läuft. Danach wird neu gemessen.
guide-repair-runs = Eine Reparatur von { $by } läuft. Warten Sie, bis sie fertig ist.
guide-mfa-hangs = MFA ist vielleicht für alle aus: Ein Zurücksetzen hängt. Beenden Sie den Prozess, dann prüfen Sie erneut.
guide-mfa-hangs-end = MFA ist vielleicht für alle aus: Ein Zurücksetzen hängt. Beenden Sie es mit „kill -KILL { $process }“, dann prüfen Sie erneut.
guide-repair-hangs = Eine Reparatur hängt. Beenden Sie den Prozess, dann prüfen Sie erneut.
guide-repair-hangs-end = Eine Reparatur hängt. Beenden Sie sie mit „kill -KILL { $process }“, dann prüfen Sie erneut.
guide-record-unreadable = Vielleicht wurde eine frühere Reparatur unterbrochen: Ihr Protokoll ist nicht lesbar.
guide-mfa-left-off = MFA ist vielleicht für alle aus: Ein Zurücksetzen wurde nicht abgeschlossen.
guide-cut-short = Eine Reparatur wurde unterbrochen: { $remedy }.
guide-cut-short-codes = { $codes ->
    [all] Richtige Codes werden abgelehnt, und eine
    [some] Ein Teil der richtigen Codes wird abgelehnt, und eine
    [pass] Noch gelten Codes, aber eine
   *[unknown] Codes werden vielleicht abgelehnt: Eine
} Reparatur wurde unterbrochen ({ $remedy }).
guide-cut-short-unknown = Eine Reparatur wurde unterbrochen ({ $remedy }): Codes werden vielleicht abgelehnt, oder MFA ist aus.
guide-portal = Plesk 360 hat eigene Uhren: Auf die Uhr dieses Servers kommt es nicht an.
guide-asking = { $asked ->
    [0] Noch keine Zeitquelle gefragt.
   *[other] Zeitquellen werden gefragt.
}
guide-looking = { $asked ->
    [0] Der Server wird geprüft ({ $known } von { $all } bekannt).
   *[other] Zeitquellen werden gefragt, der Server geprüft ({ $known } von { $all } bekannt).
}
guide-behind-declined = { $share ->
    [some] Die Uhr des Servers geht { $difference } nach, darum wird ein Teil der richtigen Codes abgelehnt.
   *[all] Die Uhr des Servers geht { $difference } nach, darum werden richtige Codes abgelehnt.
}
guide-ahead-declined = { $share ->
    [some] Die Uhr des Servers geht { $difference } vor, darum wird ein Teil der richtigen Codes abgelehnt.
   *[all] Die Uhr des Servers geht { $difference } vor, darum werden richtige Codes abgelehnt.
}
guide-behind-at-limit = Die Uhr des Servers geht etwa { $difference } nach: Ob Codes gelten, ist ungewiss.
guide-ahead-at-limit = Die Uhr des Servers geht etwa { $difference } vor: Ob Codes gelten, ist ungewiss.
guide-behind-passes = Die Uhr des Servers geht { $difference } nach. Codes gelten noch, wenn man sie früh eingibt.
guide-ahead-passes = Die Uhr des Servers geht { $difference } vor. Codes gelten noch, wenn man sie früh eingibt.
guide-behind-passes-any = Die Uhr des Servers geht { $difference } nach. Codes gelten noch.
guide-ahead-passes-any = Die Uhr des Servers geht { $difference } vor. Codes gelten noch.
guide-unreachable = Keine Zeitquelle hat geantwortet: Die wahre Zeit ist unbekannt.
guide-servers-disagree = Die Zeitquellen widersprechen sich: Die wahre Zeit ist unbekannt.
guide-too-coarse = Die wahre Zeit ist zu ungenau, um die Uhr des Servers zu beurteilen.
guide-mfa-is-off = MFA ist aus: Niemand wird nach einem Code gefragt.
guide-services-fight = Die Uhr geht richtig, aber { $count } Zeitdienste streiten sich um sie.
guide-network-time-off = Die Uhr geht richtig, aber die Netzwerkzeit ist aus: Sie wird driften.
guide-service-dead = Die Uhr geht richtig, aber ihr Zeitdienst läuft nicht: Sie wird driften.
guide-plesk-fails = Die Uhr geht richtig, aber Plesks eigene Werkzeuge funktionieren nicht.
guide-no-plesk = Die Uhr geht richtig, und Plesk gibt es hier nicht.
guide-no-mfa = Die Uhr geht richtig, und dieses Plesk fragt nach keinem Code.
guide-declined-though-right = Uhren und Telefon stimmen, und doch lehnt Plesk Codes ab.
guide-declined-though-right-by = { $name }: Codes werden abgelehnt, obwohl Uhren und Telefon stimmen.
guide-declined-though-right-portal = Das Telefon stimmt, und doch lehnt Plesk 360 Codes ab.
guide-banned = Plesk hat Ihre Adresse gesperrt: Jeder Code wird abgelehnt.
guide-fixed-by-hand = Behoben, nach der Zeit, die Sie eingegeben haben.
guide-fixed = Behoben: Neu gemessen, die Uhr geht richtig.
# $fixed, $cause: whole sentences; what will make it wrong again
guide-fixed-but = { $fixed } { $cause }
guide-mfa-was-reset = MFA wurde zurückgesetzt. Wer sich anmeldet, muss sie vielleicht neu einrichten.
guide-skew-cleared = Gelöscht für { $users ->
    [one] einen Benutzer
   *[other] { $users } Benutzer
}.
guide-right = Die Uhr des Servers geht richtig.
guide-right-until-restart = Die Uhr des Servers geht richtig, nach einem Neustart aber nicht mehr: Die Hardware-Uhr geht falsch.
guide-right-service-crashes = Die Uhr des Servers geht richtig, aber ihr Zeitdienst beendet sich immer wieder: Sie wird driften.
guide-right-told-not-to = Die Uhr des Servers geht richtig, aber ihr Zeitdienst darf sie nicht stellen: Sie wird driften.
guide-right-no-sources = Die Uhr des Servers geht richtig, aber ihr Zeitdienst fragt niemanden: Sie wird driften.
guide-right-offline = Die Uhr des Servers geht richtig, aber ihr Zeitdienst hält sich für offline: Sie wird driften.
guide-right-nobody-known = Die Uhr des Servers geht richtig, wird aber weglaufen: Kein bekannter Zeitdienst hält sie.
guide-drifts = Die Uhr des Servers geht { $difference } { $is ->
    [behind] nach
   *[ahead] vor
} und wird weglaufen: Kein bekannter Zeitdienst hält sie.
guide-right-keeper-unknown = Die Uhr des Servers geht richtig. Wer dafür sorgt, ist unbekannt.
guide-right-until-it-drifts = Die Uhr des Servers geht richtig, aber ihr Zeitdienst erreicht keinen Server: Sie wird driften.
guide-done = Hier ist nichts mehr zu tun. Melden Sie sich an.

## Wie man ein Telefon richtig stellt

phone-android = Android: Einstellungen > System > Datum & Uhrzeit: Uhrzeit und Zeitzone automatisch einstellen.
phone-iphone = iPhone: Einstellungen > Allgemein > Datum & Uhrzeit: Automatisch einstellen. Prüfen Sie die Zeitzone.
phone-other = App auf dem Computer oder YubiKey: Ihre Codes folgen der Uhr des Computers. Schalten Sie dort die automatische Uhrzeit ein.
phone-correction = Geht diese Uhr richtig? Dann verschiebt die App die Zeit: Synchronisieren Sie ihre Zeitkorrektur, oder schalten Sie sie aus.
phone-then = Erledigt? Geben Sie den nächsten Code des Telefons ein.

## Was im Terminal stehen bleibt, wenn der Assistent beendet ist

farewell-mfa-off = otp-doctor: MFA IST VIELLEICHT FÜR ALLE AUS. Führen Sie jetzt aus:  { $command }
farewell-cut-short = otp-doctor: Eine Reparatur wurde unterbrochen. Schließen Sie sie ab:  { $command }
farewell-running = otp-doctor: Die Reparatur läuft ohne dieses Terminal zu Ende. In einer Minute sagt „otp-doctor check“, wie sie ausging.
farewell-unmeasured = otp-doctor: Alles ist ausgeführt. Ob es geholfen hat, ist noch nicht gemessen. Befehl: otp-doctor check
# $done: doing-..., e.g. "resetting MFA"
farewell-done = otp-doctor: erledigt und geprüft: { $done }.
farewell-fixed-behind = { $network ->
    [on] otp-doctor: Behoben. Die Uhr des Servers ging { $by } nach und geht jetzt richtig (auf { $error } genau); die Netzwerkzeit ist an.
   *[other] otp-doctor: Behoben. Die Uhr des Servers ging { $by } nach und geht jetzt richtig (auf { $error } genau).
}
farewell-fixed-ahead = { $network ->
    [on] otp-doctor: Behoben. Die Uhr des Servers ging { $by } vor und geht jetzt richtig (auf { $error } genau); die Netzwerkzeit ist an.
   *[other] otp-doctor: Behoben. Die Uhr des Servers ging { $by } vor und geht jetzt richtig (auf { $error } genau).
}
farewell-next = otp-doctor: { $headline } { $next }
farewell-headline = otp-doctor: { $headline }
# $title: a finding, a whole sentence
farewell-open = otp-doctor: noch offen: { $title }
farewell-report = Bericht: { $path }

## Was als Nächstes zu tun ist

# $headline, $next: ganze Sätze, in der ersten Zeile einer Seite
guide-with-next = { $headline } { $next }
guide-next-run = { $next } Befehl: { $command }
guide-next-words = { $next } Den Text dafür zeigt: { $command }
guide-next-fix-time = Als Nächstes: Uhr stellen.
guide-next-switch-on = Als Nächstes: Netzwerkzeit einschalten.
guide-next-install-service = Als Nächstes: einen Zeitdienst installieren.
guide-next-set-zone = Als Nächstes: Zeitzone einstellen.
guide-next-keep-one-service = Als Nächstes: nur einen Zeitdienst behalten.
guide-next-go-online = Als Nächstes: dem Zeitdienst sagen, dass er online ist.
guide-next-test-code = Als Nächstes: einen Code vom Telefon testen.
guide-next-test-own-entry = Als Nächstes: einen Code am echten Eintrag testen.
guide-next-mend-file = Als Nächstes: das beheben, dann den nächsten Code eingeben.
guide-next-next-code = Als Nächstes: den nächsten Code des Telefons eingeben.
guide-next-reset-mfa = Als Nächstes: MFA zurücksetzen.
guide-next-ways-back-in = Als Nächstes: die eigenen Wege wieder hinein.
guide-next-enrol = Als Nächstes: per QR-Code neu einrichten.
guide-next-sign-in = Als Nächstes: anmelden.
guide-next-correct-phone = Als Nächstes: das Telefon in Ordnung bringen.
guide-next-type-true-time = Als Nächstes: wahre Zeit eingeben.
guide-next-panel-time = Als Nächstes: Zeit in Plesk einstellen (Tools & Einstellungen > Systemzeit).
guide-next-finish-repair = Als Nächstes: Reparatur abschließen.
guide-next-become-root = Als Nächstes: otp-doctor als root starten.
guide-next-become-administrator = Als Nächstes: otp-doctor als Administrator starten.
guide-next-tell-provider = Als Nächstes: Provider oder Host-Administrator anschreiben.
guide-next-tell-domain = Als Nächstes: die Betreiber der Windows-Domäne anschreiben.
guide-next-clear-skew = Als Nächstes: gelernten Uhrfehler löschen.
guide-next-other-sign-in = Als Nächstes: sagen, welche Anmeldung den Code ablehnt.
guide-next-report = Als Nächstes: mit dem Bericht zum Support.
