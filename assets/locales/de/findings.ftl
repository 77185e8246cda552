# Was die Prüfung ergeben hat. Ein Titel ist eine Zeile; ein Beleg sind ein oder zwei Sätze, die sagen, was gemessen wurde.

## Die Uhr des Servers

finding-server-clock-behind = Die Uhr des Servers geht { $by } nach.
finding-server-clock-ahead = Die Uhr des Servers geht { $by } vor.
finding-server-clock-off = Die Uhr des Servers geht falsch.

finding-date-behind = { $days ->
    [one] Das Datum des Servers geht einen Tag nach, die Uhrzeit stimmt.
   *[other] Das Datum des Servers geht { $days } Tage nach, die Uhrzeit stimmt.
}
finding-date-ahead = { $days ->
    [one] Das Datum des Servers geht einen Tag vor, die Uhrzeit stimmt.
   *[other] Das Datum des Servers geht { $days } Tage vor, die Uhrzeit stimmt.
}
finding-half-day = Die Uhr des Servers geht um genau 12 Stunden falsch, als wären AM und PM vertauscht.
evidence-time-of-day-right = Es wurde ein falsches Datum gestellt. Stellen Sie Datum und Zeit, nicht nur die Zeit.
evidence-half-day = Die Uhr wurde wohl von Hand nach einer 12-Stunden-Uhr gestellt.

evidence-two-clocks = Server: { $server }. Wahre Zeit: { $truth }.
evidence-agreement = { $agreeing ->
    [one] { $asked ->
        [one] Das sagt die einzige gefragte Zeitquelle, auf { $error } genau.
       *[other] Das sagt eine von { $asked } Zeitquellen, auf { $error } genau.
    }
   *[other] Darin stimmen { $agreeing } von { $asked } Zeitquellen überein, auf { $error } genau.
}
evidence-window = { $codes ->
    [declined] { $share ->
        [some] Codes gelten bis { $limit } Abweichung, ein Teil der richtigen wird also abgelehnt.
       *[all] Codes gelten bis { $limit } Abweichung, richtige Codes werden also abgelehnt.
    }
    [unsure] Codes gelten bis { $limit } Abweichung. Die Messung ist zu grob, um zu sagen, ob sie noch gelten.
    [early] Codes gelten bis { $limit } Abweichung, müssen aber früh eingegeben werden.
   *[pass] Codes gelten bis { $limit } Abweichung, werden also noch angenommen.
}
evidence-window-learnt = Codes gelten bis { $limit } Abweichung von der gelernten Uhr, nicht von dieser.
evidence-checked-elsewhere = Plesk 360 prüft Codes nach eigener Uhr und lehnt wegen dieser hier keinen ab.
evidence-zone-rest = Bis auf { $rest } sind es ganze Viertelstunden: keine Drift.
evidence-zones-mistaken = Es ist genau die Zeitzone dieses Servers, { $zone } ({ $offset }): { $taken ->
    [local] Ortszeit wurde für UTC
   *[utc] UTC wurde für Ortszeit
} gehalten.
evidence-rtc-local = Die Hardware-Uhr läuft in Ortszeit, und genau dieser Fehler entsteht dadurch.
evidence-zone-no-matter = Codes hängen von UTC ab, nicht von der Zeitzone: Stellen Sie die Uhr.

## Die Quellen der wahren Zeit

finding-reference-not-asked = Die Uhr des Servers ist noch nicht geprüft.
evidence-nobody-asked = Keine Zeitquelle wurde gefragt.
finding-reference-outstanding = Die Uhr des Servers wird noch geprüft.
evidence-outstanding = { $asked ->
    [one] Noch keine Zeitquelle hat geantwortet.
   *[other] Noch haben nicht alle Zeitquellen geantwortet; die anderen gaben nichts Brauchbares.
}
finding-reference-unreachable = Keine Zeitquelle gab eine brauchbare Antwort: Die Uhr des Servers war nicht zu prüfen.
evidence-source-refused = { $count ->
    [one] { $sources } zählte nicht. { $why }
   *[other] { $sources } zählten nicht. { $why }
}
evidence-more-refused = { $more ->
    [one] Eine weitere Quelle war unbrauchbar.
   *[other] { $more } weitere Quellen waren unbrauchbar.
}
# $place: ein Pfad, oder der Name einer Variablen
finding-proxy-unused = otp-doctor benutzt den hier eingerichteten Web-Proxy nicht ({ $place }).
evidence-proxy-unused = Es fragt Zeitserver direkt. Kommt nur der Proxy ins Netz, nennen Sie mit --ntp einen Zeitserver im eigenen Netz.
finding-reference-disagrees = Die Zeitquellen widersprechen sich: Niemand kann sagen, welche recht hat.
evidence-group = Nach { $sources } geht der Server { $by } { $is ->
    [behind] nach.
   *[ahead] vor.
}
evidence-nobody-can-know = Nennen Sie mit --ntp Server, denen Sie trauen, oder vergleichen Sie mit einer Uhr, der Sie trauen.
finding-reference-thin = { $agreeing ->
    [one] Nur eine Zeitquelle war brauchbar.
   *[other] Nur { $agreeing } Zeitquellen waren brauchbar.
}
evidence-thin = { $agreeing ->
    [one] Nur eine Quelle; um eine Uhr zu stellen, müssen { $needed } übereinstimmen.
   *[other] { $agreeing } Quellen stimmen überein; um eine Uhr zu stellen, braucht es { $needed }.
}
finding-reference-coarse = Die wahre Zeit ist zu ungenau, um zu sagen, ob Codes gelten.
finding-ntp-blocked = Das Netz blockiert NTP (UDP-Port 123).
evidence-ntp-blocked = { $silent ->
    [one] Der einzige gefragte NTP-Server antwortete nicht
   *[other] Keiner von { $silent } NTP-Servern antwortete
}, aber per HTTPS kam die Zeit von { $https ->
    [one] einem Server
   *[other] { $https } Servern
}: wahrscheinlich eine Firewall.
evidence-service-reaches-server = Der Zeitdienst des Servers selbst erreicht einen Server; nur unsere Abfrage wird blockiert.

## Was die Uhr richtig hält

finding-time-sync-off = Die Netzwerkzeit ist ausgeschaltet.
finding-time-sync-missing = Es ist kein Zeitdienst installiert.
finding-time-daemon-dead = { $service } ist installiert, läuft aber nicht.
finding-time-daemon-skipped = systemd startet { $service } nicht: Eine Bedingung der Unit ist nicht erfüllt.
finding-time-sync-unreachable = { $service } läuft, bekommt aber von keinem Server Antwort.
finding-time-sync-conflict = Mehrere Zeitdienste laufen und streiten sich um die Uhr.
# $service: ein Zeitdienst
finding-time-service-crashing = { $service } beendet sich immer wieder.
# $option: wodurch es gesagt wurde, z. B. „-x“
finding-time-sync-told-not-to = { $service } darf die Uhr nicht stellen ({ $option }).
finding-time-sync-no-sources = { $service } läuft, soll aber niemanden fragen.
# $clock: z. B. „PHC0“
finding-time-sync-only-clock = { $service } fragt keinen Zeitserver, nur eine Uhr an dieser Maschine ({ $clock }).
finding-time-sync-offline = { $service } fragt { $count ->
    [one] seinen Zeitserver
   *[other] seine { $count } Zeitserver
} nicht: Es hält sich für offline.
finding-time-sync-unknown = Wer die Uhr richtig hält, war nicht festzustellen.
finding-time-service-silent = { $service } läuft, gibt aber keine brauchbare Antwort: Vielleicht hält es die Uhr nicht richtig.
finding-time-sync-contradicts = Das System hält seine Uhr für richtig, aber sie geht um { $by } falsch.

evidence-unit-masked = { $unit } ist maskiert (masked): Jemand hat den Start verboten.
evidence-unit-failed = { $unit } ist gescheitert (failed).
evidence-unit-running = { $unit } läuft.
evidence-unit-stopped = { $unit } ist angehalten, obwohl es mit dem System startet.
evidence-unit-disabled = { $unit } ist angehalten und startet nicht mit dem System.
evidence-unit-crashing = { $restarts ->
    [0] systemd startet { $unit } immer wieder neu.
    [one] systemd musste { $unit } einmal neu starten.
   *[other] systemd musste { $unit } { $restarts }-mal neu starten.
}
evidence-crash-log = Warum, steht im Log: { $command }
# $unit: eine Unit von systemd
evidence-unit-skipped = systemd überspringt { $unit } ohne Fehlermeldung. „systemctl status { $unit }“ nennt die Bedingung.
evidence-told-not-to = Es folgt seinen Servern, lässt aber die Uhr in Ruhe. Entfernen Sie { $option } und starten Sie es neu.
evidence-no-sources = Seine Konfiguration nennt keinen Zeitserver, den es benutzt. Tragen Sie einen ein und starten Sie es neu.
evidence-no-domain = Er soll der Uhr einer Windows-Domäne folgen (Type NT5DS), und dieser Server ist in keiner.
evidence-clock-of-host = { $clock } ist die Uhr des Hosts. Der Host muss sie richtig stellen, oder Sie tragen Zeitserver ein.
evidence-clock-at-machine = { $clock } ist ein Gerät hier. Stellen Sie es richtig, oder tragen Sie Zeitserver ein.
evidence-offline = Das kommt vor, wenn ein Netz ausfällt. Sagen Sie ihm, dass das Netz wieder da ist: „chronyc online“.
# $service: ein Zeitdienst; $by: eine Zeitspanne
finding-nts-clock-too-wrong = { $service } kann diese Uhr nicht mehr stellen: um { $by } falsch, die Zertifikate seiner Server scheinen abgelaufen.
evidence-nts-dates = Es benutzt NTS, und dessen Schlüssel brauchen Zertifikate, die nach seiner Uhr gültig sind.
evidence-nts-ladder = Stellen Sie die Uhr ungefähr richtig und starten Sie den Dienst neu: Dann hält er sie.
# $servers: Namen mit einem TCP-Port
evidence-nts-port-closed = Keine TCP-Verbindung für NTS-Schlüssel zu { $servers }: siehe Firewall.
# $word: was anstelle eines Servernamens dasteht
evidence-no-name = Es soll „{ $word }“ fragen, das ist kein Servername. Trennen Sie Namen durch Leerzeichen, ohne etwas dahinter.
evidence-unresolved = { $count ->
    [one] Der Name eines Servers ließ sich nicht auflösen: siehe DNS.
   *[other] Die Namen von { $count } Servern ließen sich nicht auflösen: siehe DNS.
}
evidence-kept-by-somebody = Der Kernel nennt seine Uhr synchronisiert, also stellt etwas sie oder hat es in den letzten Stunden getan. Finden Sie es, bevor Sie einen Zeitdienst installieren: Zwei streiten sich.
evidence-no-service = Kein bekanntes Programm, das die Uhr stellt, ist installiert oder läuft.
evidence-clock-will-drift = Ohne Netzwerkzeit driftet die Uhr, Sekunden am Tag oder mehr, bis Codes abgelehnt werden.
evidence-ntpd-gives-up = ntpd beendet sich bei mehr als { $limit }. Stellen Sie die Uhr einmal, dann kann ntpd sie halten.
evidence-service-servers = Fragen soll es: { $servers }.
evidence-several-run = Es laufen: { $services }.
evidence-they-fight = Jeder macht zunichte, was der andere tut: Die Uhr springt, oder sie läuft zu schnell oder zu langsam.
# $tools: die eines Hypervisors, z. B. „VMware Tools“
finding-guest-tools-set-clock = Noch etwas stellt vielleicht diese Uhr: { $tools }.
finding-cron-sets-clock = Auch ein Job von cron stellt diese Uhr.
evidence-guest-tools = Das kann die Uhr nach der des Hosts stellen, regelmäßig oder nach einer Pause. Prüfen Sie, ob es aus ist.
# $table: wo es steht, z. B. „crontab -u root“; $program: z. B. „ntpdate“
evidence-cron-sets-clock = cron startet { $program }: { $table }
evidence-one-keeper = Einer soll die Uhr halten, die anderen sollen sie in Ruhe lassen, sonst springt sie vielleicht.
evidence-keep-one = Behalten Sie einen, am besten { $keep }: { $command }
evidence-service-believes = Der Zeitdienst sagt, dass er einem Server folgt.
evidence-service-believes-offset = Er glaubt, dass die Uhr um { $by } falsch geht.
evidence-kernel-believes = Der Kernel sagt, die Uhr sei synchronisiert.
evidence-belief-is-stale = Das sagt er noch stundenlang, nachdem die Uhr von Hand gestellt wurde oder die Maschine angehalten war.

## Die Maschine

finding-clock-owned-by-host = Ein Container ({ $kind }): Seine Uhr ist die des Hosts.
evidence-no-cap-sys-time = Nur der Host kann diese Uhr stellen (CAP_SYS_TIME fehlt hier).
# $domain: the name of a domain of Windows, e.g. "example.com"
finding-clock-of-domain = { $domain } ist eine Windows-Domäne, und dieser Server folgt ihrer Uhr: Zu stellen ist die des Domänencontrollers.
finding-clock-of-some-domain = Dieser Server folgt der Uhr seiner Windows-Domäne: Zu stellen ist die des Domänencontrollers.
# $domain: the name of the domain, or of a controller of it
finding-clock-of-domain-and-servers = Dieser Server folgt seiner Windows-Domäne ({ $domain }) und eigenen Zeitservern.
finding-domain-controller = Das ist ein Domänencontroller: Die ganze Domäne richtet sich nach dieser Uhr.
finding-clock-of-domain-client-off = Dieser Server ist in der Windows-Domäne { $domain }, doch W32Time darf niemanden nach der Zeit fragen (NtpClient\Enabled ist 0).
finding-clock-of-domain-stopped = Dieser Server ist in der Windows-Domäne { $domain }, doch W32Time, das ihrer Uhr folgen würde, läuft nicht.
# $controller: the name of a domain controller
evidence-domain-controller = Seine Richtlinien kamen zuletzt von { $controller }.
evidence-domain-takes-back = Eine hier gestellte Zeit hält nur, bis W32Time wieder die Zeit der Domäne hat.
evidence-domain-follows = Was hier gestellt wird, übernehmen die Mitglieder der Domäne.
# $service: the name of a time service
# $limit: how far it sets a clock
evidence-beyond-correction = { $service } lässt eine Uhr, die um mehr als { $limit } falsch geht, wie sie ist.
finding-rtc-local-time = Die Hardware-Uhr läuft in Ortszeit.
evidence-rtc-dst = Nach einer Zeitumstellung oder in anderer Zeitzone startet der Server um ganze Stunden falsch.
finding-rtc-off = Die Hardware-Uhr geht { $by } { $is ->
    [behind] nach.
   *[ahead] vor.
}
evidence-rtc-off-system = Gegenüber der Systemuhr geht sie { $by } { $is ->
    [behind] nach.
   *[ahead] vor.
}
evidence-rtc-at-boot = Mit dieser Zeit startet der Server: Codes werden abgelehnt, bis die Netzwerkzeit sie korrigiert.
# $zone: ihr Name; $offset: z. B. „+01:00“
evidence-rtc-keeps-local-time = Es ist genau die Zeitzone dieses Servers, { $zone } ({ $offset }): Die Hardware-Uhr zeigt Ortszeit, und das System hält sie für UTC.
finding-leap-second-zone = Die Zeitzone { $zone } zählt Schaltsekunden („right/“-Dateien): „date“ zeigt etwa 27 s weniger als andere Uhren.
evidence-leap-second-zone = Codes hängen von UTC ab und sind nicht betroffen. Stellen Sie die Zeitzone neu ein, um die übliche Zeit zu sehen.
finding-not-root = Gestartet als { $user }: darf prüfen, nicht reparieren.
evidence-not-root = Uhr stellen und MFA zurücksetzen darf nur root: Starten Sie mit sudo.
evidence-not-administrator = Uhr stellen und MFA zurücksetzen darf nur ein Administrator: Öffnen Sie PowerShell mit „Als Administrator ausführen“ und starten Sie otp-doctor dort.

## Das Panel

finding-plesk-missing = Plesk ist nicht auf diesem Server.
evidence-time-still-works = Die falsche Maschine? Uhr und Codes lassen sich trotzdem testen.
finding-plesk-not-in-path = Plesk ist hier, aber diese Shell findet seinen Befehl nicht.
evidence-plesk-found-at = Er ist { $path }. „su“ ohne „-“ lässt oft /usr/sbin weg: Geben Sie den ganzen Pfad ein, oder nehmen Sie „su -“.
finding-plesk-failing = Plesk ist hier, aber seine Werkzeuge funktionieren nicht.
finding-plesk-answers-root = Plesk ist hier, aber seine Werkzeuge antworten nur root.
finding-plesk-answers-administrators = Plesk ist hier, aber seine Werkzeuge antworten nur Administratoren.
evidence-plesk-needs-root = Das sagt nichts über Plesk selbst. Starten Sie mit sudo, um mehr zu erfahren.
evidence-plesk-needs-administrator = Das sagt nichts über Plesk selbst. Starten Sie otp-doctor als Administrator, um mehr zu erfahren.
finding-plesk-not-asked = Plesk ließ sich nicht fragen: Seine Werkzeuge konnten wegen eines Limits nicht starten.
evidence-limits = Das sagt nichts über Plesk. Die Limits dieser Shell: ulimit -a
finding-mfa-missing = Plesk hat keine Erweiterung für Einmalcodes.
evidence-mfa-missing = Weder mfa noch google-authenticator ist aufgeführt: Dieses Plesk fragt nach keinem Code. Vielleicht ist es eine andere Anmeldung, etwa Plesk 360.
finding-mfa-disabled = Die Plesk-Erweiterung { $id } ist deaktiviert: Niemand wird nach einem Code gefragt.
evidence-mfa-disabled = Bis sie aktiviert ist, melden sich alle nur mit dem Passwort an.

## Wer außer dem Panel Codes prüft

# $names: Dienste, z. B. „sshd, sudo“; $users: wie viele
finding-stored-skew-now = { $names }: Für { $users ->
    [one] einen Benutzer
   *[other] { $users } Benutzer
} wurde ein Uhrfehler gelernt. Die nächsten zwei richtigen Codes werden abgelehnt.
finding-stored-skew-later = { $names }: Für { $users ->
    [one] einen Benutzer
   *[other] { $users } Benutzer
} wurde ein Uhrfehler gelernt. Sobald die Uhr richtig geht, werden die ersten zwei Codes abgelehnt.
finding-skew-frozen-now = { $names }: Jeder richtige Code von { $users ->
    [one] einem Benutzer
   *[other] { $users } Benutzern
} wird abgelehnt, bis der gelernte Uhrfehler gelöscht ist.
finding-skew-frozen-later = { $names }: Sobald die Uhr richtig geht, wird jeder Code von { $users ->
    [one] einem Benutzer
   *[other] { $users } Benutzern
} abgelehnt, bis der gelernte Uhrfehler gelöscht ist.
# $skew: Perioden, um die Codes dem Server voraus waren; negativ: zurück
evidence-stored-skew-ahead = TIME_SKEW { $skew } in der Datei .google_authenticator: Erwartet werden Codes einer Uhr, die { $apart } vorgeht.
evidence-stored-skew-behind = TIME_SKEW { $skew } in der Datei .google_authenticator: Erwartet werden Codes einer Uhr, die { $apart } nachgeht.
evidence-skew-unlearnt = Geben Sie drei Codes im Abstand von 30 s ein: Der dritte wird wieder angenommen.
evidence-skew-frozen = Wegen noskewadj in der PAM-Konfiguration wird er nie verlernt.
evidence-clear-skew = Sobald die Serveruhr stimmt: otp-doctor fix skew
evidence-clear-skew-now = Löschen: otp-doctor fix skew
evidence-clear-skew-as-user = Als Benutzer: { $command }
# $names: Benutzer; $more: wie viele weitere
evidence-users = Benutzer: { $names }{ $more ->
    [0] {""}
    [one] {" "}und ein weiterer
   *[other] {" "}und { $more } weitere
}.
finding-rate-limited = { $names }: { $users ->
    [one] Nach zu vielen Versuchen kann sich ein Benutzer
   *[other] Nach zu vielen Versuchen können sich { $users } Benutzer
} eine Weile nicht anmelden.
evidence-rate-limited = Bis { $until } nach der Uhr des Servers. Jeder Versuch davor verlängert die Wartezeit.
finding-secret-file-refused = { $names }: Von { $users ->
    [one] einem Benutzer
   *[other] { $users } Benutzern
} wird kein Code aus der App angenommen, wegen der { $by ->
    [configuration] Konfiguration von PAM.
   *[file] Datei .google_authenticator.
}
# $path, $target: files; $mode: vier Oktalziffern; $fix: chmod or chown in full
evidence-file-mode = { $path } hat den Modus { $mode }; die Anmeldung nimmt höchstens { $allowed }. Abhilfe: { $fix }
evidence-file-mode-link = Ihr Modus ist { $mode }; die Anmeldung nimmt höchstens { $allowed }. { $path } ist ein Link auf { $target }: Sehen Sie sich das an, bevor Sie den Modus ändern.
evidence-file-owner = { $path } gehört jemand anderem. Abhilfe, wenn sich sonst niemand damit anmeldet: { $fix }
evidence-file-owner-link = { $path } ist ein Link auf { $target }, das jemand anderem gehört. Sehen Sie sich das zuerst an.
evidence-file-no-such-user = In der Konfiguration von PAM steht user={ $owner }, und diesen Benutzer kennt der Server nicht.
evidence-module-option = In der Konfiguration von PAM steht für dieses Modul die Option { $option }, die es nicht annimmt.
evidence-first-pass = In der Konfiguration von PAM steht für dieses Modul use_first_pass: Es sucht den Code im Passwort, wo keiner stehen kann.
evidence-file-size = Sie ist leer oder länger als 64 KiB.
evidence-file-unreadable = Sie ist nicht lesbar. { $why }
# $option: z. B. RATE_LIMIT
evidence-file-option = Ihre Zeile { $option } ergibt keinen Sinn.
evidence-file-content = Sie enthält keinen Eintrag für zeitbasierte Codes.
finding-oath-line-refused = { $names }: Von { $users ->
    [one] einem Benutzer
   *[other] { $users } Benutzern
} wird kein Code angenommen, wegen der Benutzerdatei von pam_oath.
evidence-oath-line = Mit der Zeile des Benutzers in seiner Benutzerdatei kann pam_oath nichts anfangen.
evidence-oath-password = Die Zeile des Benutzers enthält ein Passwort, und in der Konfiguration von PAM fehlt digits=. Dort digits=6 ergänzen oder das Passwort durch - ersetzen.
evidence-file-folder = Jeder Code wird darin vermerkt, aber der Benutzer darf nicht in den Ordner { $path } schreiben. Gehört er ihm: { $fix }
finding-ssh-never-asks = SSH fragt nie nach einem Code, obwohl einer eingerichtet ist.
finding-ssh-spares-some = SSH erspart manchen den Code.
# $setting: eine Zeile aus sshd_config
evidence-ssh-never-asks = In der Konfiguration von sshd steht: { $setting }
evidence-ssh-password-for-code = Wo SSH Passwörter annimmt, steht das Passwort an der Stelle des Codes.
finding-second-factor-not-asked = { $names }: { $users ->
    [one] Ein Benutzer meldet sich ohne Code an, denn er hat
   *[other] { $users } Benutzer melden sich ohne Code an, denn sie haben
} keinen eingerichtet.
evidence-second-factor-not-asked = nullok in der PAM-Konfiguration lässt sie herein. Entfernen Sie es, sobald alle einen Code haben.

## Eine frühere Reparatur

doing-step-clock = Uhr stellen
doing-enable-time-sync = Netzwerkzeit einschalten
doing-keep-one-service = nur einen Zeitdienst behalten
doing-go-online = chrony sagen, dass das Netz wieder da ist
doing-set-time-by-hand = Zeit von Hand einstellen
doing-set-zone = Zeitzone einstellen
doing-write-rtc = Hardware-Uhr richtig stellen
doing-reset-mfa = MFA zurücksetzen
doing-re-enrol = MFA eines Benutzers zurücksetzen
doing-correct-phone = Uhr des Telefons richtig stellen
doing-tell-provider = dem Provider schreiben
doing-finish-repair = frühere Reparatur abschließen
doing-clear-skew = gelernten Uhrfehler löschen
doing-unknown = eine Reparatur, die dieses Programm nicht kennt
finding-repair-unfinished-mfa = Ein Zurücksetzen von MFA ist nicht abgeschlossen.
finding-repair-cut-short-mfa = Ein Zurücksetzen von MFA wurde unterbrochen.
finding-repair-unfinished = Eine frühere Reparatur wurde unterbrochen: { $remedy }.
evidence-repair-started = { $by } hat sie am { $started } gestartet, nach der damaligen Uhr des Servers.
evidence-repair-step = Sie blieb bei Schritt { $at } von { $of } stehen. Was sie ausgeschaltet hat, ist vielleicht noch aus.
finding-repair-running = Gerade läuft eine Reparatur: { $remedy }.
evidence-repair-running = Vor { $ago } gestartet von { $by }.
finding-repair-stuck-mfa = MFA ist vielleicht für alle aus: Ein Zurücksetzen hängt.
finding-repair-stuck = Eine Reparatur hängt: { $remedy }.
evidence-repair-stuck = Seit { $silent } kein Lebenszeichen; der Schritt darf höchstens { $allowed } dauern.
# $process: die Nummer eines Prozesses
evidence-repair-stuck-end = Beenden Sie sie mit „kill -KILL { $process }“, dann schaltet „otp-doctor recover“ wieder ein, was aus ist.
evidence-repair-stuck-end-it = Beenden Sie ihren Prozess („otp-doctor execute-plan“) mit kill -KILL, dann schaltet „otp-doctor recover“ wieder ein, was aus ist.
finding-record-unreadable = Vielleicht wurde eine frühere Reparatur unterbrochen: Ihr Protokoll war nicht lesbar oder nicht glaubwürdig.
evidence-record-in-the-way = Bis das geklärt ist, beginnt keine Reparatur: Netzwerkzeit oder MFA ist vielleicht noch aus.
evidence-repair-remaining = Dieser Befehl muss noch gelingen: { $command }
evidence-repair-said = Zuletzt gab er aus: { $words }
evidence-repair-record = Das Protokoll ist { $path }.
evidence-repair-forget = Wenn das nicht mehr gelingen kann: „otp-doctor recover --forget“ zeigt, was offen bleibt, fragt und versucht es nicht mehr.

## Keine Erklärung

finding-cause-unknown = Telefon und Uhr stimmen, und doch werden Codes abgelehnt. Warum, ließ sich nicht sagen.
evidence-other-entry = Vielleicht gehört zur Anmeldung ein anderer Schlüssel: In der App steht ein alter oder inzwischen ersetzter Eintrag.
evidence-code-used-before = Ein Code zählt nur einmal. Warten Sie auf den nächsten.
evidence-address-may-be-banned = Nach vielen Versuchen ist die Adresse vielleicht eine Weile gesperrt (fail2ban, Jail plesk-panel).
evidence-another-login = Plesk 360 (my.plesk.com) ist eine andere Anmeldung mit eigenen Codes. Die kann nur Plesks Support zurücksetzen.
