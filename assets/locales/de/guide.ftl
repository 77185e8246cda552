# Die erste Zeile jeder Seite, der Prüfung und des Berichts: was nicht stimmt, und was als Nächstes zu tun ist.

guide-repairing = Reparatur läuft. Danach wird neu gemessen.
guide-repair-runs = Eine Reparatur von { $by } läuft. Warten Sie, bis sie fertig ist.
guide-mfa-hangs = MFA ist vielleicht für alle aus: Ein Zurücksetzen hängt. Beenden Sie den Prozess, dann sehen Sie noch einmal nach.
guide-mfa-hangs-end = MFA ist vielleicht für alle aus: Ein Zurücksetzen hängt. Beenden Sie es mit „kill -KILL { $process }“, dann sehen Sie noch einmal nach.
guide-repair-hangs = Eine Reparatur hängt. Beenden Sie den Prozess, dann sehen Sie noch einmal nach.
guide-repair-hangs-end = Eine Reparatur hängt. Beenden Sie sie mit „kill -KILL { $process }“, dann sehen Sie noch einmal nach.
guide-record-unreadable = Vielleicht wurde eine frühere Reparatur unterbrochen: Ihr Protokoll ist nicht lesbar.
guide-mfa-left-off = MFA ist vielleicht für alle aus: Ein Zurücksetzen wurde nicht beendet.
guide-cut-short = Eine Reparatur wurde unterbrochen: { $remedy }.
guide-portal = Plesk 360 hat eigene Uhren: Auf die Uhr dieses Servers kommt es nicht an.
guide-asking = { $asked ->
    [0] Noch keine Zeitquelle gefragt.
    [one] Eine Zeitquelle wird gefragt.
   *[other] { $asked } Zeitquellen werden gefragt.
}
guide-looking = { $asked ->
    [0] Der Server wird geprüft ({ $known } von { $all } bekannt).
    [one] Eine Zeitquelle wird gefragt, der Server geprüft ({ $known } von { $all } bekannt).
   *[other] { $asked } Zeitquellen werden gefragt, der Server geprüft ({ $known } von { $all } bekannt).
}
guide-behind-declined = Die Uhr des Servers geht { $difference } nach, darum werden richtige Codes abgelehnt.
guide-ahead-declined = Die Uhr des Servers geht { $difference } vor, darum werden richtige Codes abgelehnt.
guide-behind-at-limit = Die Uhr des Servers geht etwa { $difference } nach: Codes gelten vielleicht, vielleicht nicht.
guide-ahead-at-limit = Die Uhr des Servers geht etwa { $difference } vor: Codes gelten vielleicht, vielleicht nicht.
guide-behind-passes = Die Uhr des Servers geht { $difference } nach. Codes gelten noch, wenn man sie früh eintippt.
guide-ahead-passes = Die Uhr des Servers geht { $difference } vor. Codes gelten noch, wenn man sie früh eintippt.
guide-unreachable = Keine Zeitquelle hat geantwortet: Die wahre Zeit ist unbekannt.
guide-servers-disagree = Die Zeitquellen widersprechen sich: Die wahre Zeit ist unbekannt.
guide-too-coarse = Die wahre Zeit ist zu ungenau, um die Uhr des Servers zu beurteilen.
guide-mfa-is-off = MFA ist aus: Niemand wird nach einem Code gefragt.
guide-services-fight = Die Uhr geht richtig, aber { $count } Zeitdienste streiten sich um sie.
guide-network-time-off = Die Uhr geht richtig, aber die Netzwerkzeit ist aus: Sie wird falsch gehen.
guide-service-dead = Die Uhr geht richtig, aber ihr Zeitdienst läuft nicht: Sie wird falsch gehen.
guide-plesk-fails = Die Uhr geht richtig, aber Plesks eigene Werkzeuge versagen.
guide-no-plesk = Die Uhr geht richtig, und Plesk gibt es hier nicht.
guide-no-mfa = Die Uhr geht richtig, und dieses Plesk fragt nach keinem Code.
guide-declined-though-right = Uhren und Code stimmen, und doch hat Plesk ihn abgelehnt.
guide-banned = Plesk hat Ihre Adresse gesperrt: Jeder Code wird abgelehnt.
guide-fixed-by-hand = Behoben, nach der Zeit, die Sie eingetippt haben.
guide-fixed = Behoben: Neu gemessen, die Uhr geht richtig.
guide-mfa-was-reset = MFA wurde zurückgesetzt. Richten Sie es neu ein, dann melden Sie sich an.
guide-right = Die Uhr des Servers geht richtig.
guide-right-until-restart = Die Uhr des Servers geht richtig, nach einem Neustart aber nicht mehr: Die Hardware-Uhr geht falsch.
guide-right-service-crashes = Die Uhr des Servers geht richtig, aber ihr Zeitdienst bricht immer wieder ab: Sie wird falsch gehen.
guide-right-told-not-to = Die Uhr des Servers geht richtig, aber ihr Zeitdienst darf sie nicht stellen: Sie wird falsch gehen.
guide-right-no-sources = Die Uhr des Servers geht richtig, aber ihr Zeitdienst fragt niemanden: Sie wird falsch gehen.
guide-right-offline = Die Uhr des Servers geht richtig, aber ihr Zeitdienst hält sich für offline: Sie wird falsch gehen.
guide-right-nobody-known = Die Uhr des Servers geht richtig, aber nichts, was wir kennen, sorgt dafür.
guide-right-keeper-unknown = Die Uhr des Servers geht richtig. Wer dafür sorgt, ist unbekannt.
guide-right-until-it-drifts = Die Uhr des Servers geht richtig, aber ihr Zeitdienst erreicht keinen Server: Sie wird falsch gehen.
guide-done = Hier ist nichts mehr zu tun. Melden Sie sich an.

## Wie man ein Telefon richtig stellt

phone-android = Android: Einstellungen > System > Datum & Uhrzeit: Uhrzeit und Zeitzone automatisch einstellen.
phone-iphone = iPhone: Einstellungen > Allgemein > Datum & Uhrzeit: Automatisch einstellen. Prüfen Sie die Zeitzone.
phone-other = App auf dem Computer oder YubiKey: Ihre Codes folgen der Uhr des Computers. Schalten Sie dort die automatische Zeit ein.
phone-correction = Geht diese Uhr richtig? Dann verschiebt sie die App: Gleichen Sie deren Zeitkorrektur ab, oder schalten Sie sie aus.

## Was im Terminal stehen bleibt

farewell-mfa-off = otp-doctor: MFA IST VIELLEICHT FÜR ALLE AUS. Führen Sie jetzt aus:  { $command }
farewell-cut-short = otp-doctor: Eine Reparatur wurde unterbrochen. Bringen Sie sie zu Ende:  { $command }
farewell-running = otp-doctor: Die Reparatur läuft ohne dieses Terminal zu Ende. In einer Minute sagt „otp-doctor check“, wie sie ausging.
farewell-fixed-behind = { $network ->
    [on] otp-doctor: behoben. Die Uhr des Servers ging { $by } nach und geht jetzt richtig (auf { $error } genau); die Netzwerkzeit ist an.
   *[other] otp-doctor: behoben. Die Uhr des Servers ging { $by } nach und geht jetzt richtig (auf { $error } genau).
}
farewell-fixed-ahead = { $network ->
    [on] otp-doctor: behoben. Die Uhr des Servers ging { $by } vor und geht jetzt richtig (auf { $error } genau); die Netzwerkzeit ist an.
   *[other] otp-doctor: behoben. Die Uhr des Servers ging { $by } vor und geht jetzt richtig (auf { $error } genau).
}
farewell-next = otp-doctor: { $headline } { $next }
farewell-headline = otp-doctor: { $headline }
farewell-report = Bericht: { $path }

## Was als Nächstes zu tun ist

guide-next-fix-time = Als Nächstes: die Zeit richtig stellen.
guide-next-switch-on = Als Nächstes: die Netzwerkzeit einschalten.
guide-next-set-zone = Als Nächstes: die Zeitzone einstellen.
guide-next-keep-one-service = Als Nächstes: nur einen Zeitdienst behalten.
guide-next-go-online = Als Nächstes: dem Zeitdienst sagen, dass er online ist.
guide-next-test-code = Als Nächstes: einen Code vom Telefon testen.
guide-next-reset-mfa = Als Nächstes: MFA zurücksetzen.
guide-next-correct-phone = Als Nächstes: die Uhr des Telefons richtig stellen.
guide-next-type-true-time = Als Nächstes: die wahre Zeit eintippen.
guide-next-panel-time = Als Nächstes: die Zeit in Plesk einstellen (Tools & Settings > System Time).
guide-next-finish-repair = Als Nächstes: die frühere Reparatur zu Ende bringen.
guide-next-become-root = Als Nächstes: als root noch einmal starten.
guide-next-tell-provider = Als Nächstes: denen schreiben, die diesen Server betreiben (Text unter „Zeit richtig stellen“).
guide-next-clear-skew = Als Nächstes: den Uhrfehler löschen, den die Anmeldung gelernt hat.
guide-next-other-sign-in = Als Nächstes: sagen, welche Anmeldung den Code ablehnt.
guide-next-report = Als Nächstes: den Bericht zum Support mitnehmen.
