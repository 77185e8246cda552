# Der Bericht für ein Ticket, und die Hilfetexte der Metriken.

ticket-head = otp-doctor { $version }, { $at } (nach der Referenz)
ticket-head-own-clock = otp-doctor { $version }, { $at } (nach der Uhr des Servers)
ticket-simulated = DEMO: Das ist ein simulierter Server.
# $was, $is: vor oder nach
ticket-was-and-is = Die Uhr des Servers ging { $before } { $was ->
    [behind] nach
   *[ahead] vor
} und geht jetzt { $after } { $is ->
    [behind] nach
   *[ahead] vor
}.
ticket-verdict = Ergebnis: { $verdict }
ticket-verdict-open = Ergebnis: noch nicht gemessen
ticket-healthy = IN ORDNUNG
ticket-note = HINWEIS
ticket-unknown = UNBEKANNT
ticket-warning = WARNUNG
ticket-critical = KRITISCH
ticket-cut = (hier gekürzt; der Rest steht in otp-doctor check --json)
ticket-more = (und { $more } weitere)
ticket-foot = In diesem Bericht stehen weder Schlüssel noch Codes.
ticket-foot-measured = Die Zeit wurde gegen mehrere Quellen zugleich gemessen, nach einer Uhr, die niemand stellen kann.

ticket-findings = BEFUNDE
ticket-no-findings = Alles in Ordnung.

ticket-clock = UHR
ticket-server-time = Server
ticket-true-time = Wahre Zeit
ticket-difference = Abweichung
ticket-error = Genau auf
ticket-error-is = { $error }
ticket-window = Gültig
ticket-window-is = Codes gelten { $known ->
    [assumed] vermutlich bis
   *[known] bis
} { $limit } Abweichung.
ticket-local-and-utc = { $local } { $zone } = { $utc }
ticket-utc = { $utc }
ticket-not-known = nicht bekannt

ticket-server = SERVER
ticket-second-factor = Zweiter Faktor
ticket-sign-ins = Anmeldungen
ticket-units = Dienste
# $units: Units von systemd, wie systemctl sie zeigt
ticket-units-are = { $units }
ticket-follows = Folgt
# $servers: der Name eines Zeitservers, oder einer Uhr an der Maschine
ticket-follows-is = { $servers }
ticket-last-success = Letzter Erfolg
# $at: a time
ticket-last-success-was = { $at } (nach der damaligen Uhr des Servers)
ticket-belief = Dienst sagt
ticket-w32time = W32Time, { $run ->
    [running] läuft
   *[stopped] läuft nicht
}, { $start ->
    [automatic] startet mit dem System
    [disabled] deaktiviert
   *[demand] startet auf Anforderung
}

ticket-code = CODE-TEST
ticket-code-test-entry = Gegen einen Wegwerf-Testeintrag, nicht gegen einen echten.
ticket-code-of-service = Gegen den Eintrag eines Benutzers bei { $service }.
ticket-code-of-panel = Gegen den echten Eintrag eines Logins in Plesk.
ticket-code-own-secret = Gegen einen eigenen Schlüssel.
ticket-code-made = { $algorithm }, { $digits } Ziffern, { $period } s
ticket-code-fits-now = Passt zur Uhr des Servers ({ $made })
ticket-code-fits-apart = Passt { $steps ->
    [one] eine Periode
   *[other] { $steps } Perioden
} { $is ->
    [behind] früher
   *[ahead] später
} als die Uhr des Servers ({ $made })
ticket-code-chance = Wahrscheinlichkeit, dass Codes eines anderen Eintrags so passen: { $chance }.

ticket-repairs = REPARATUREN
ticket-repair-worked = { $remedy }: hat gewirkt, wie danach gemessen
ticket-repair-worked-looked-up = { $remedy }: hat gewirkt, wie danach geprüft
ticket-repair-earlier-complete = { $remedy }, früher: jeder Schritt wurde ausgeführt
ticket-repair-earlier-incomplete = { $remedy }, früher: nicht jeder Schritt wurde ausgeführt
ticket-repair-under-way = { $remedy }: noch nicht gemessen
ticket-repair-failed = { $remedy }: hat nicht gewirkt
ticket-repair-dry-run = { $remedy }: ein Probelauf, nichts wurde geändert
ticket-repair-started = Gestartet von { $by } am { $at }, nach der Uhr des Servers

# Die erste Zeile eines Monitoring-Plugins. Die vier Worte gehören zu dessen Format und werden nie übersetzt.
plugin-ok = OK
plugin-warning = WARNING
plugin-critical = CRITICAL
plugin-unknown = UNKNOWN
plugin-healthy = Alles in Ordnung; die Uhr des Servers geht { $by } { $is ->
    [behind] nach
   *[ahead] vor
}.
plugin-and-more = { $title } { $more ->
    [one] (1 weiterer Befund)
   *[other] ({ $more } weitere Befunde)
}

metric-server-ahead = Um wie viel die Uhr des Servers gegenüber der Referenz vorgeht; negativ: nachgeht.
metric-error = Der größte Fehler von server_ahead_seconds.
metric-last-check = Wann das gemessen wurde, nach der Referenz, falls bekannt.
metric-agreeing = Wie viele Zeitquellen übereinstimmen.
metric-network-time = Ob die Netzwerkzeit eingeschaltet ist.
metric-synchronised = Ob der Zeitdienst einem Server folgt.
metric-extension = Ob die Erweiterung des Panels für Einmalcodes aktiviert ist.
metric-verdict = Der Schweregrad des schlimmsten Befunds; 1 bei dem, der zutrifft.
metric-finding = Was gefunden wurde, nach id; 1, solange es da ist.
metric-build = Welcher otp-doctor das gemessen hat; immer 1.
