# Der Assistent: Schritte, Seiten, Schaltflächen, Tasten.

banner-demo = DEMO: ein simulierter Server
banner-dry-run = PROBELAUF: nichts wird geändert

rail-checkup = Prüfung
rail-clock = Uhr
rail-code = Code
rail-fix = Uhr stellen
rail-mfa = MFA zurücksetzen
rail-report = Bericht

key-enter = Enter
key-enter-field = weiter
key-enter-button = drücken
key-enter-none = -
key-steps = 1-{ $count }
key-steps-does = Schritt
key-tab = Tab
key-tab-does = nächstes
key-updown = Auf/Ab
key-updown-does = lesen
key-left = Esc
key-left-does = zurück
key-help = ?
key-help-does = Hilfe
key-quit = q
key-quit-does = beenden

button-back = Zurück
button-back-safe = Zurück, nichts ändern
button-quit = Beenden
button-skip = Schritt überspringen
button-look-again = Erneut prüfen
button-measure-again = Neu messen
button-measuring = Messung läuft ...
button-measure-in = Neu messen (in { $seconds } s)
button-go-report = Bericht
button-go-code = Einen Code testen
button-other-sign-in = Andere Anmeldung
button-enrol = Neu einrichten
button-correct-phone = Telefon richtig stellen
button-as-root = Was root tun würde
button-as-administrator = Was ein Administrator täte
button-in-the-panel = In Plesk einstellen
button-panel-alone = Ich kann nicht root werden
button-panel-alone-on-windows = Ich bin nur Plesk-Administrator
button-tell-provider = Text zum Weiterleiten
button-fix-time = Uhr stellen
button-go-online = Wieder online schalten
button-keep-one-service = Nur einen Zeitdienst behalten
button-enable-time-sync = Netzwerkzeit einschalten
button-finish-repair = Reparatur abschließen
button-write-rtc = Hardware-Uhr richtig stellen
button-install-service = Zeitdienst installieren
button-clear-skew = Gelernten Uhrfehler löschen
button-set-zone = Zeitzone einstellen
button-zone = { $name }  { $local }
button-confirm = Ja: { $act }
button-confirm-dry-run = Probelauf: nichts wird geändert
button-try-again = Noch einmal versuchen
button-save = In Datei speichern
button-copy = Kopieren
button-find = Suchen

leaving-title = Jetzt beenden?
leaving-running = Eine Reparatur läuft.
leaving-goes-on = Sie läuft ohne Sie zu Ende. Wie es ausging, sagt otp-doctor beim nächsten Mal.
leaving-measuring = Alles ist gelaufen. Das Ergebnis wird gemessen.
leaving-unmeasured = Wenn Sie jetzt beenden, erfahren Sie nicht, ob es gewirkt hat.
leaving-ended = Die Reparatur ist beendet.
leaving-stay = Bleiben und zusehen
leaving-leave = Beenden, Reparatur läuft weiter
leaving-leave-unmeasured = Ohne Ergebnis beenden
leaving-see = Bleiben und Ergebnis ansehen
leaving-leave-now = Beenden
leaving-not-yet = Noch nicht
leaving-mfa-off = MFA ist vielleicht für alle aus: Zur Anmeldung genügt das Passwort. Schließen Sie erst die Reparatur ab.
leaving-all-the-same = Trotzdem beenden
leaving-deleted = Ist gelöscht, beenden

# Prüfung
checkup-title = Prüfung dieses Servers
fact-server = Server
fact-rights = Rechte
fact-panel = Plesk
fact-extension = MFA-Erweiterung
fact-verifier = Anmeldung (PAM)
fact-owner = Zeitdienst
fact-network-time = Netzwerkzeit
fact-kernel = Laut Kernel
fact-zone = Zeitzone
fact-rtc = Hardware-Uhr
fact-leftover = Reparatur
fact-clock = Uhr des Servers
fact-pending = wird geprüft ...
fact-unknown = Nicht bekannt. { $why }
fact-server-is = { $name }, { $system }
fact-server-container = { $name }, { $system }, in einem Container ({ $kind })
fact-rights-all = { $user }: darf prüfen und reparieren
fact-rights-no-clock = { $user }: darf prüfen, aber nicht die Uhr stellen
fact-rights-administrator = { $user }: Administrator, darf prüfen und reparieren
fact-rights-user = { $user }: darf prüfen, nicht reparieren. Dafür: sudo otp-doctor
fact-rights-no-administrator = { $user }: kein Administrator, darf nichts reparieren und sieht nicht alles
fact-panel-is = { $version }, gefunden als { $path }
fact-panel-is-unversioned = gefunden als { $path }, Version nicht genannt
# $names: Dienste, z. B. „sshd, sudo“; $users: wie viele; $before, $after: Perioden von $period Sekunden
fact-verifier-is = { $names }: { $users ->
    [one] ein Benutzer
   *[other] { $users } Benutzer
}{ $fault ->
    [learnt] , Uhrfehler gelernt
    [refused] , Datei abgelehnt
    [limited] , zu viele Versuche
   *[none] {""}
}, Codes bis { $before } s früher und { $after } s später
fact-verifier-own = { $names }{ $fault ->
    [learnt] , Uhrfehler gelernt
    [refused] , Datei abgelehnt
    [limited] , zu viele Versuche
   *[none] {""}
}: Codes bis { $before } s früher und { $after } s später; wer es sonst nutzt, sieht nur root
fact-last-code = { $user }: letzter Code angenommen am { $at }, nach der Uhr dieses Servers
fact-own-last-code = Ihr letzter Code wurde am { $at } angenommen, nach der Uhr dieses Servers
fact-verifier-untold = { $names }. { $why }
fact-panel-missing = Hier nicht gefunden. { $why }
fact-panel-broken = Gefunden, aber nicht benutzbar. { $why }
why-see-plesk = Plesk ließ sich nicht fragen: siehe oben.
fact-extension-on = { $id }: aktiviert
fact-extension-off = { $id }: DEAKTIVIERT, die Anmeldung fragt nach keinem Code
fact-extension-listed = { $id }: installiert
fact-extension-maybe = { $id }: installiert, vielleicht deaktiviert. { $why }
fact-extension-none = keine für Einmalcodes
fact-enforced = für alle vorgeschrieben
fact-not-enforced = laut panel.ini nicht vorgeschrieben
fact-owner-is = { $name }
fact-owner-off = keiner: { $name } ist aus
fact-owner-several = mehrere, die sich vielleicht streiten: { $names }
fact-owner-unnamed = ein unbekannter Dienst
fact-owner-nobody = keiner: Es ist kein Zeitdienst installiert
fact-owner-host = der Host dieses Containers
fact-network-time-on = an
fact-network-time-on-dead = an, aber kein Zeitdienst läuft
fact-network-time-unreached = an, aber kein Server erreicht
fact-network-time-own = ein eigener Dienst kümmert sich darum
fact-network-time-host = Sache des Hosts
fact-network-time-off = AUS: Nichts hält diese Uhr richtig
fact-kernel-yes = „synchronisiert“
fact-kernel-yes-error = „synchronisiert“, auf { $error } genau
fact-kernel-no = „nicht synchronisiert“
fact-zone-is = { $name } ({ $abbreviation }, UTC{ $offset })
fact-zone-by-rule = { $name } (UTC{ $offset })
fact-zone-conflict = { $name }, aber in /etc/timezone steht { $other }
fact-zone-unnamed = { $name }
fact-rtc-agrees = stimmt mit der Systemuhr überein, in UTC
fact-rtc-none = hat diese Maschine nicht
fact-rtc-local = in Ortszeit: nach jeder Zeitumstellung um eine Stunde falsch
fact-rtc-off = geht gegenüber der Systemuhr { $difference } { $is ->
    [behind] nach
   *[ahead] vor
}
fact-leftover-nothing = nichts unerledigt
fact-leftover-running = läuft noch, vor { $since } gestartet von { $by }
# $silent: eine Zeitspanne
fact-leftover-stuck = von { $by }, hängt: seit { $silent } kein Lebenszeichen
# $why: ein ganzer Satz
fact-leftover-unreadable = Nicht bekannt. { $why }
fact-leftover-unfinished = nicht abgeschlossen: gestartet von { $by } am { $started }


# Befunde
checkup-no-code = Noch kein Code getestet: Erst ein Code zeigt, ob das Telefon richtig geht.
checkup-code-before = Vor der Reparatur getestet: { $answer }
remedy-in-step-4 = Zu tun: { $act } (Schritt 4).
remedy-reset-mfa = Zu tun: MFA zurücksetzen, falls nichts Kleineres hilft (Schritt 5).
remedy-re-enrol = Zu tun: Eintrag in der App löschen und neu einrichten.
remedy-correct-phone = Zu tun: am Telefon Datum und Uhrzeit automatisch einstellen lassen.
remedy-tell-provider = Zu tun: Provider oder Host-Administrator anschreiben (Text in Schritt 4).
remedy-tell-domain = Zu tun: die Betreiber der Windows-Domäne anschreiben (Text in Schritt 4).

# Uhr stellen
fix-offer = Das behebt es. Nichts läuft, bevor Sie ja sagen.
fix-then-look-again = Installieren Sie ihn in einer anderen Shell und prüfen Sie hier erneut.
fix-in-the-panel = Ohne root: Stellen Sie als Plesk-Administrator unter Tools & Einstellungen > Systemzeit die Zeit ein und schalten Sie NTP ein. Dann drücken Sie „Erneut prüfen“ in Schritt 1.
fix-in-the-panel-on-windows = Nur als Plesk-Administrator: Stellen Sie unter Tools & Einstellungen > Systemzeit die Zeit ein und schalten Sie NTP ein. Dann drücken Sie „Erneut prüfen“ in Schritt 1.
fix-as-root = Als root bekämen Sie angeboten:
fix-as-administrator = Als Administrator bekämen Sie angeboten:
fix-send-this = Senden Sie das jemandem, der es tun kann:
# $step, $steps: wo sie stehen blieb; $count: wie viele Befehle übrig sind
fix-unfinished = Gestartet von { $by } am { $started }, stehen geblieben bei Schritt { $step } von { $steps }. { $count ->
    [0] Es ist nichts mehr auszuführen; nur ihr Protokoll wird noch aufgeräumt.
    [one] Dieser Befehl fehlt noch:
   *[other] Diese Befehle fehlen noch:
}
fix-failed-lost-before = Die Reparatur wurde vor ihrem ersten Schritt beendet.
fix-failed-step = Schritt { $number } ist gescheitert. { $said }
fix-failed-incomplete = Die Reparatur blieb auf halbem Weg stehen.
fix-failed-still-off = Alles ist gelaufen, aber der Server weicht noch { $difference } ab.
fix-failed-unmeasured = Alles ist gelaufen, aber danach antwortete kein Zeitserver: Nichts ist bewiesen.
# $why: warum man nicht nachsehen konnte, ein ganzer Satz
fix-failed-no-look = Alles ist gelaufen. Ob es gewirkt hat, ließ sich nicht prüfen. { $why }
fix-failed-not-seen = Alles ist gelaufen, aber nichts hat sich geändert.
fix-next-lost = Rufen Sie „otp-doctor recover“ auf: Das erledigt den Rest und sagt, was geschehen ist.
fix-next-lost-before = Nichts wurde geändert. Versuchen Sie es noch einmal.
fix-next-nothing-done = Nichts wurde geändert. Beheben Sie die oben genannte Ursache, dann versuchen Sie es noch einmal.
fix-next-failed = Lesen Sie, was der gescheiterte Schritt ausgab, beheben Sie das, dann versuchen Sie es noch einmal. Die Netzwerkzeit ist, wo möglich, wieder an.
# Ein Schritt, der etwas zurückstellt, hat nicht geklappt.
fix-next-not-put-back = Lesen Sie, was der gescheiterte Schritt ausgab, und beheben Sie das. Etwas ist vielleicht noch aus: „Reparatur abschließen“ oder „otp-doctor recover“ versucht es noch einmal.
fix-next-late = Versuchen Sie es noch einmal. Hängt es wieder, suchen Sie die Ursache („systemctl list-jobs“, volle Platte, stummer Bus). Die Netzwerkzeit ist, wo möglich, wieder an.
fix-next-set-directly = Versuchen Sie es noch einmal: Dann stellt otp-doctor die Uhr selbst, nach den Servern, die es erreicht hat, und lässt die Netzwerkzeit an.
fix-next-still-off = Vielleicht stellt der Zeitdienst die Uhr langsam nach. Prüfen Sie in einer Minute erneut.
# $cause: ein ganzer Satz, der Titel eines Befunds; $next: was zu tun ist, ein ganzer Satz oder zwei
fix-next-by-cause = { $cause } { $next }
skew-next-failed = Lesen Sie, was der Schritt ausgab, beheben Sie das, dann versuchen Sie es noch einmal. Die Dateien sind heil: wie zuvor, oder ohne den Uhrfehler.
fix-next-no-look = Prüfen Sie erneut: „otp-doctor check“ sagt es.
fix-next-unmeasured = Prüfen Sie das Netz, dann noch einmal: „otp-doctor check“ sagt es.
zone-choose = In welcher Zeitzone steht dieser Server?
zone-now = Jetzt: { $name }
zone-hint = eine Stadt oder Region, etwa berlin
zone-none-found = keine Zeitzone heißt so
field-zone = Suche

# Jede Reparatur
repair-asking = { $count ->
    [one] Dieser Befehl wird ausgeführt:
   *[other] Diese Befehle werden ausgeführt:
}
repair-dry-run = Probelauf: Die Befehle werden gezeigt, nicht ausgeführt.
repair-other-running = Eine andere Reparatur läuft. Warten Sie, bis sie fertig ist.
repair-other-measured = Eine andere Reparatur wird noch gemessen. Warten Sie, bis das fertig ist.
repair-outlives = Das läuft weiter, auch wenn diese Verbindung abreißt.
repair-running = Läuft. Das kann eine Minute dauern.
repair-measuring = Fertig. { $now ->
    [now] Jetzt wird neu gemessen ...
   *[later] Neue Messung in { $seconds } s (früher werden Zeitserver nicht gefragt).
}
repair-skew-cleared = Die Dateien zeigen es: Keine falsche Uhr ist mehr gelernt.
repair-worked-looked-up = Behoben: erneut geprüft.
repair-finished = Die frühere Reparatur ist abgeschlossen.
repair-would = Probelauf: Nichts wurde geändert.
fix-would-run = { $count ->
    [one] Dieser Befehl würde ausgeführt:
   *[other] Diese Befehle würden ausgeführt:
}
repair-before = Vorher
repair-after = Nachher
repair-rtc-left = Die Hardware-Uhr weicht noch { $by } ab. Meist stellt sie der Zeitdienst in ein paar Minuten; „hwclock --systohc“ tut es sofort.
repair-not-measured = nicht gemessen
repair-network-time-on = Die Netzwerkzeit ist an: erneut geprüft.
repair-still-off = Noch { $difference } Abweichung. Der Zeitdienst stellt die Uhr, sobald ein Server antwortet. In einer Minute noch falsch? Drücken Sie „Uhr stellen“.
field-confirmation = Wahre Zeit (UTC)
field-confirmation-hint = von einer anderen Uhr, als JJJJ-MM-TT HH:MM
repair-measuring-before = Es wird noch einmal gemessen, bis zu 15 Sekunden. Dann läuft es, falls sich am Server nichts geändert hat.
repair-asked-again = Am Server hat sich inzwischen etwas geändert. Nichts wurde getan; jetzt würde dies laufen. Lesen Sie es und antworten Sie noch einmal.
repair-changed-meanwhile = Am Server hat sich inzwischen etwas geändert. Nichts wurde getan.
fix-next-stale = Nichts wurde geändert. Messen Sie neu, dann versuchen Sie es noch einmal.

# Bericht
report-title = Bericht für ein Ticket
report-intro = Weder Schlüssel noch Codes stehen im Bericht. Speichern Sie ihn als Datei, oder kopieren Sie ihn von hier.
report-saving = Wird gespeichert ...
report-saved = Gespeichert als { $path }
report-copied = An die Zwischenablage Ihres Terminals geschickt. Beim Einfügen kommt nichts? Dann erlaubt es das nicht (tmux: set -g set-clipboard on): Speichern Sie in eine Datei.
report-too-long-to-copy = Zu lang für die Zwischenablage eines Terminals. Speichern Sie in eine Datei.
report-not-copied = Kopieren ging nicht ({ $reason }). Speichern Sie in eine Datei.

# Suche in einem langen Text
search-title = In diesem Text suchen
search-hint = dann n für die nächste Stelle
search-missed = nicht gefunden
field-search = Suchwort
