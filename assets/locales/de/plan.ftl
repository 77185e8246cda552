# Reparaturen: was jeder Schritt tut, was man davon merkt, und warum etwas nicht angeboten wird.

## Schritte

plan-step-ntp-off = Schaltet die Netzwerkzeit aus: Solange sie an ist, lässt sich die Zeit nicht einstellen.
plan-step-ntp-on = Schaltet die Netzwerkzeit ein, jetzt und bei jedem Start.
plan-step-ntp-on-again = Schaltet die Netzwerkzeit in jedem Fall wieder ein.
plan-step-set-time = Stellt Datum und Zeit zum Beginn einer Sekunde auf die wahre Zeit (UTC), auch die Hardware-Uhr.
plan-step-windows-start = Startet W32Time, den Zeitdienst von Windows.
plan-step-windows-auto = Lässt Windows seinen Zeitdienst W32Time künftig bei jedem Start mitstarten.
plan-step-windows-resync = Lässt W32Time sofort seine Server fragen und die Uhr stellen.
plan-step-windows-peers = Lässt W32Time { $servers } fragen.
plan-step-windows-set-time = Stellt Datum und Zeit auf die gemessene wahre Zeit.
plan-step-stop-unit = Hält { $unit } an, damit es nicht stört.
plan-step-start-unit = Startet { $unit } in jedem Fall wieder.
plan-step-restart-unit = Startet { $unit } neu: Es fragt seine Server und stellt die Uhr sofort.
plan-step-enable-unit = Startet { $unit }, jetzt und bei jedem Start.
plan-step-disable-units = Hält an und nimmt aus dem Systemstart: { $units }. Nichts wird deinstalliert.
plan-step-makestep = Sagt chrony, dass es die Uhr sofort stellen soll.
plan-step-go-online = Sagt chrony, dass das Netz wieder da ist.
plan-step-wait-server = Wartet bis zu 20 s, bis chrony seine Server hört.
plan-step-wait-correction = Wartet bis zu 20 s, bis chrony auf 0,1 s richtig geht.
plan-step-rtc-utc = Stellt die Hardware-Uhr, von nun an in UTC.
plan-step-write-rtc = Stellt die Hardware-Uhr nach der Systemuhr, in UTC.
plan-step-etc-timezone = Schreibt die Zeitzone auch in /etc/timezone, für Programme von Debian und Ubuntu.
plan-step-clear-skew = Löscht den gelernten Uhrfehler aus der Datei .google_authenticator jedes Benutzers, mit dessen Rechten.
plan-step-remove-copies = Entfernt, was der erste Schritt zurückließe, wenn er unterbrochen würde.
plan-step-set-zone = Stellt die Zeitzone ein: { $zone }.
plan-step-mfa-disable = Schaltet die Plesk-Erweiterung { $id } aus. Nichts wird deinstalliert.
plan-step-mfa-enable = Schaltet die Plesk-Erweiterung { $id } in jedem Fall wieder ein.

## Vor der Bestätigung

plan-warning-forward = Die Uhr springt { $by } vor: Sitzungen und Sperren, die in dieser Zeit ablaufen sollten, laufen sofort ab.
plan-warning-backward = Die Uhr springt { $by } zurück: Logs und Dateien zeigen diese Zeit zweimal.
# Was hier sonst läuft und es merkt: eine Zeile für jedes, das es betrifft.
plan-warning-bystanders-pending = Es wird noch geprüft, was hier sonst etwas davon merken würde.
plan-warning-dovecot-waits = Dovecot schließt vielleicht Mail-Sitzungen und öffnet { $wait } lang keine, dann läuft es von selbst weiter.
# $version: 0.x oder 1.x
plan-warning-dovecot-ends = Dovecot { $version } beendet sich, wenn die Zeit zurückspringt. Starten Sie es danach wieder.
plan-warning-dovecot-perhaps = Dovecot 2 öffnet bis zu { $wait } lang keine Mail-Sitzungen, dann läuft es weiter; ein älteres beendet sich. Prüfen Sie es danach.
# $names: Datenbankserver; $count: wie viele
plan-warning-databases = { $names } { $count ->
    [one] läuft
   *[other] laufen
} hier: { $by } lang bekommen neue Zeilen Zeiten, die ältere schon haben. Replikation und Sortieren nach Zeit kommen vielleicht durcheinander.
# $names: plan-names, Jobs
plan-warning-cron-at-once = cron startet sofort, was inzwischen fällig war: { $names }.
plan-warning-cron-leaves-out = cron holt höchstens 3 Stunden nach. Es entfallen: { $names }. Führen Sie Wichtiges von Hand aus.
plan-warning-cron-again = cron führt ein zweites Mal aus: { $names }.
plan-warning-timers = systemd startet wahrscheinlich sofort, was inzwischen fällig war: { $names }.
plan-names = { $names }{ $more ->
    [0] {""}
    [one] {" "}und eine weitere Aufgabe
   *[other] {" "}und { $more } weitere
}
plan-warning-certificate-early = Zur neuen Zeit ist das Zertifikat des Panels noch nicht gültig (erst ab { $from }): wohl bei falscher Uhr ausgestellt. Browser mit richtiger Uhr lehnen es schon jetzt ab.
plan-warning-certificate-late = Zur neuen Zeit ist das Zertifikat des Panels abgelaufen ({ $until }). Browser mit richtiger Uhr lehnen es schon jetzt ab. Erneuern Sie es.
plan-warning-licence = Auch die Plesk-Lizenz hat ein Ablaufdatum. Nennt Plesk sie danach ungültig? Siehe Tools & Einstellungen.
# $names: Dienste, z. B. „sshd, sudo“; $users: wie viele
plan-warning-stores-a-shift = { $name } lernt stillschweigend, wie weit die Uhren auseinander sind. Danach werden dort vielleicht richtige Codes abgelehnt, bis neu synchronisiert ist.
plan-warning-stored-skew = { $names }: Für { $users ->
    [one] einen Benutzer
   *[other] { $users } Benutzer
} wurde ein Uhrfehler gelernt; die ersten zwei richtigen Codes werden abgelehnt. Lassen Sie diese Sitzung offen, dann löschen Sie ihn („otp-doctor fix skew“) oder geben drei Codes im Abstand von 30 s ein.
plan-warning-skew-frozen = { $names }: Jeder Code von { $users ->
    [one] einem Benutzer
   *[other] { $users } Benutzern
} wird abgelehnt, bis der gelernte Uhrfehler gelöscht ist. Lassen Sie diese Sitzung offen, dann: otp-doctor fix skew
plan-warning-skew-keep-open = Lassen Sie diese SSH-Sitzung offen, bis eine neue Sie eingelassen hat.
plan-warning-skew-phones = Telefone, deren Uhr falsch geht, werden von jetzt an abgelehnt, bis sie richtig gestellt sind.
plan-warning-skew-typing = Wer in diesem Moment einen Code eingibt, muss noch einen eingeben.
plan-warning-skew-more = Nur die ersten 100 Benutzer: Führen Sie es noch einmal aus für { $users ->
    [one] einen weiteren
   *[other] { $users } weitere
}.
plan-warning-skew-clock = Die Uhr des Servers geht { $difference } { $is ->
    [behind] nach:
   *[ahead] vor:
} Die Anmeldung lernt den Fehler wieder. Stellen Sie erst die Uhr, dann löschen Sie ihn.
plan-warning-verifiers-pending = Es wird noch geprüft, ob SSH diesen Uhrfehler gelernt hat.
# $what: plan-what-..., $why: ein Satz
plan-warning-untold = Nicht bekannt: { $what }. { $why }
plan-what-bystanders = was hier sonst etwas davon merken würde
plan-what-verifiers = ob SSH diesen Uhrfehler gelernt hat
plan-what-programs = ob hier Dovecot oder eine Datenbank läuft
plan-what-jobs = welche Jobs von cron fällig sind
plan-what-timers = welche Timer von systemd fällig sind
plan-what-certificate = ob das Zertifikat des Panels zur neuen Zeit gültig ist
plan-warning-far = Die Uhr geht um { $by } falsch, da ist es selten die Uhr allein: Geben Sie zum Fortfahren die wahre Zeit von einer anderen Uhr ein.
plan-warning-before-this-program = Die gemessene Zeit, { $truth }, ist älter als dieses Programm. Geben Sie zum Fortfahren die wahre Zeit von einer anderen Uhr ein.
plan-warning-by-hand = Eingegeben, nicht gemessen: so genau wie Ihr Enter. Die Netzwerkzeit kann es besser.
plan-warning-thin = Zu wenige Zeitquellen stimmten überein, um sicher zu sein. Der Zeitdienst folgt seinen eigenen Servern, nicht unseren.
plan-warning-service-decides = Der Zeitdienst stellt die Uhr nach seinen eigenen Servern. Das Ergebnis wird gemessen.
plan-warning-service-steps = Sobald er läuft, stellt der Zeitdienst die Uhr.
plan-warning-windows-peers = Bisher eingestellt: Type „{ $kind }“, NtpServer „{ $servers }“. So kommt das zurück: { $command }
plan-warning-windows-drift = W32Time fragt niemanden, die Uhr wird also wieder driften. Wählen Sie danach „Netzwerkzeit einschalten“ in Schritt 4 des Assistenten.
plan-warning-windows-off = W32Time ist ausgeschaltet, die Uhr wird also wieder driften. Wählen Sie danach „Netzwerkzeit einschalten“ in Schritt 4 des Assistenten.
plan-warning-domain-member = Dieser Server ist in der Windows-Domäne { $domain }, folgt aber nicht ihrer Uhr (Type { $kind }). Fragen Sie im Zweifel, wer die Domäne betreibt.
plan-warning-windows-limit = So weit korrigiert W32Time keine Uhr, deshalb wird sie zuerst gestellt.
plan-warning-hyper-v = Auch Hyper-V stellt diese Uhr und kann die alte Zeit zurückbringen. Prüfen Sie die Uhr des Hosts.
# $keep: ein Zeitdienst; $command: was es rückgängig macht
plan-warning-keeps-one = Dann stellt nur noch { $keep } die Uhr. Rückgängig machen: { $command }
plan-warning-will-drift = Es ist kein Zeitdienst installiert: Die Uhr wird wieder driften. { $how }
plan-warning-unreachable = { $service } bekommt von keinem Server Antwort: Bis dahin driftet die Uhr. Prüfen Sie seine Server und die Firewall (UDP-Port 123).
# $service: ein Zeitdienst
plan-warning-not-paused = { $service } ist kein Dienst dieses Systems und läuft darum währenddessen weiter.
plan-warning-told-not-to = { $service } darf die Uhr nicht stellen ({ $option }): Sie driftet, bis das geändert ist.
plan-warning-crashing = { $service } beendet sich immer wieder: Die Uhr driftet, bis der Dienst stabil läuft.
plan-warning-skipped = systemd startet { $service } nicht (eine Bedingung ist nicht erfüllt): Die Uhr driftet, bis das geändert ist.
plan-warning-nts = { $service } bekommt seine NTS-Schlüssel, sobald die Uhr richtig geht. Prüfen Sie in ein paar Minuten, ob es die Uhr hält.
plan-warning-no-sources = { $service } fragt niemanden: Die Uhr driftet, bis seine Konfiguration einen Zeitserver nennt.
plan-warning-rtc = Der Server liest diese Uhr nur beim Start.
plan-warning-zone-no-codes = Codes hängen von UTC ab, nicht von der Zeitzone. Sie ändert, was Menschen und Logs lesen.
plan-warning-zone-running = Laufende Programme (auch cron) behalten vielleicht die alte Zeitzone, bis sie neu starten.
plan-warning-zone-running-on-windows = Laufende Programme und Dienste behalten vielleicht die alte Zeitzone, bis sie neu starten.
plan-warning-zone-shared = Windows hat für { $zone } und { $other } dieselbe Zone: { $name }. Danach wird sie als { $other } angezeigt.
plan-warning-etc-timezone = In /etc/timezone bleibt { $other } (dpkg-reconfigure fehlt hier). Programme von Debian und Ubuntu lesen sie: Ändern Sie sie von Hand.
plan-warning-mfa-clock = Die Uhr des Servers geht { $difference } { $is ->
    [behind] nach:
   *[ahead] vor:
} Bis sie richtig geht, werden richtige Codes abgelehnt, auch die neuer Einträge.
plan-warning-mfa-everybody = Bis Schritt 2 gelaufen ist, melden sich alle Administratoren, Reseller und Kunden nur mit dem Passwort an.
plan-warning-mfa-enrolments = Ob alle ihre Codes behalten, ist nicht dokumentiert: Vielleicht sind neue QR-Codes nötig. Lassen Sie einen anderen Zugang offen, bis Sie angemeldet sind.

plan-install-with = Um einen zu installieren: { $command }
plan-install-somehow = Installieren Sie einen, z. B. chrony, mit der Paketverwaltung dieses Systems.

## Warum etwas nicht angeboten wird

plan-what-leftover = ob eine frühere Reparatur unterbrochen wurde
plan-what-rights = was dieser Benutzer darf
plan-what-host = was für eine Maschine das ist
plan-what-time-service = welcher Dienst die Uhr stellt
plan-what-rtc = ob es eine Hardware-Uhr gibt
plan-what-panel = ob es Plesk hier gibt
plan-what-extension = welche Erweiterung nach Codes fragt

plan-refused-pending = Noch nicht fertig geprüft: { $what }.
plan-refused-unknown = Auf Verdacht wird nichts geändert. Unbekannt: { $what }. { $why }
plan-refused-repair-running = Eine Reparatur von { $by } läuft. Warten Sie, bis sie fertig ist.
plan-refused-repair-stuck = Eine Reparatur von { $by } hängt, seit { $silent } kein Lebenszeichen. „otp-doctor check“ sagt, wie man sie beendet.
# $why: ein ganzer Satz
plan-refused-record-unreadable = Nichts wird geändert: Vielleicht wurde eine frühere Reparatur unterbrochen. { $why }
plan-refused-repair-unfinished = Schließen Sie erst die frühere Reparatur ab: otp-doctor recover
plan-refused-nothing-left = Nichts abzuschließen: Keine Reparatur wurde unterbrochen.
plan-refused-not-root = { $user } darf das nicht, root darf es: { $command }
plan-refused-no-right = Nicht einmal root darf diese Uhr stellen (CAP_SYS_TIME fehlt). Fragen Sie Ihren Provider oder den Host-Administrator.
plan-refused-no-privilege = Nicht einmal dieser Administrator darf die Uhr stellen (SeSystemtimePrivilege fehlt). Fragen Sie Ihren Provider oder den Host-Administrator.
plan-refused-container = Ein Container ({ $kind }): Seine Uhr kann nur Ihr Provider oder der Host-Administrator stellen.
plan-refused-provider = Das ist Sache Ihres Providers oder des Host-Administrators. Ein Text dafür steht unten.
plan-refused-no-systemd = Hier läuft kein systemd, und kein anderer sicherer Weg ist bekannt, die Uhr zu stellen. Nehmen Sie die Werkzeuge des Systems.
plan-refused-no-tool = { $tool } fehlt hier, und ohne dieses Werkzeug gibt es keinen sicheren Weg.
plan-refused-windows = Das kann otp-doctor unter Windows nicht. Nehmen Sie die Einstellungen von Windows.
plan-refused-not-administrator = { $user } darf das nicht, ein Administrator darf es: Öffnen Sie PowerShell mit „Als Administrator ausführen“ und starten Sie otp-doctor dort.
plan-refused-domain = Die Uhr dieses Servers ist die seiner Domäne: Lassen Sie die des Domänencontrollers richtig stellen. Diese hier folgt ihr.
plan-refused-domain-both = Die Uhr dieses Servers folgt der seiner Domäne und eigenen Zeitservern. Zuerst sollte nachsehen, wer die Domäne betreibt.
plan-refused-domain-client-off = In der Windows-Domäne { $domain } darf W32Time hier niemanden fragen (NtpClient\Enabled ist 0). Das sollte einschalten, wer die Domäne betreibt.
plan-refused-domain-stopped = W32Time läuft hier nicht, der Server bekommt also die Zeit seiner Windows-Domäne { $domain } nicht. Starten sollte es, wer die Domäne betreibt.
plan-refused-domain-controller = Das ist ein Domänencontroller: Die ganze Domäne richtet sich nach dieser Uhr. Stellen sollte sie, wer die Domäne betreibt.
plan-refused-no-peers = W32Time fragt niemanden, und kein Zeitserver hat geantwortet, den es fragen könnte. Nennen Sie einen mit --ntp.
plan-refused-ntp-client-off = W32Time soll niemanden fragen (TimeProviders\NtpClient, Enabled 0). Nicht mehr gewollt? Setzen Sie den Wert auf 1.
plan-refused-clock-is-right = Nichts zu tun: Die Uhr geht auf { $by } richtig.
plan-refused-left-to-slewing = Nichts zu tun: { $by } Abweichung stören keinen Code, und der Zeitdienst gleicht sie nach und nach aus.
plan-refused-no-reference = Die wahre Zeit ist unbekannt, niemand könnte sagen, ob es gewirkt hat. Lassen Sie den Server Zeitquellen erreichen, oder nennen Sie welche mit --ntp.
plan-refused-sources-disagree = Die Zeitquellen widersprechen sich: Die wahre Zeit ist unbekannt. Nennen Sie mit --ntp Server, denen Sie trauen.
plan-refused-no-majority = Um die Uhr zu stellen, müssen { $needed } Zeitquellen übereinstimmen; hier { $agreeing ->
    [0] ist es keine
    [one] ist es eine
   *[other] sind es { $agreeing }
}. Nennen Sie weitere mit --ntp oder --https, oder stellen Sie die Zeit von Hand ein.
plan-refused-too-small-by-hand = Die Uhr geht um { $by } falsch, die eingegebene Zeit ist nur auf { $error } genau: Es könnte schlimmer werden.
plan-refused-nothing-typed = Lesen Sie die wahre Zeit (UTC) von einer Uhr ab, der Sie trauen, und geben Sie sie ein.
plan-refused-clock-first = Die Uhr selbst geht um { $by } falsch. Stellen Sie zuerst diese, dann die Hardware-Uhr.
plan-refused-no-rtc = Diese Maschine hat keine Hardware-Uhr.
plan-refused-already-on = Nichts zu tun: Die Netzwerkzeit ist an.
plan-refused-not-installed = Es ist kein Zeitdienst zum Einschalten installiert. { $how }
plan-refused-masked = { $unit } ist maskiert (masked): Jemand hat den Start verboten. Nicht mehr gewollt? { $command }
plan-refused-several = Es laufen zugleich { $services }. Behalten Sie einen, am besten { $keep }: { $command }
plan-refused-outside = Es laufen zugleich { $services }, manche nicht als Dienst dieses Systems. Halten Sie alle bis auf einen dort an, wo sie gestartet wurden.
# $unit: eine Unit von systemd
plan-refused-skipped = systemd überspringt { $unit }: Eine Bedingung ist nicht erfüllt. „systemctl status { $unit }“ nennt sie; ändern Sie das zuerst.
plan-refused-crashing = { $unit } beendet sich immer wieder. Warum, steht im Log: { $command }
plan-refused-online = Nichts zu tun: Kein Zeitserver wird ausgelassen.
# $clock: z. B. „PHC0“
plan-refused-only-clock = { $service } folgt nur einer Uhr an dieser Maschine ({ $clock }) und würde dieselbe falsche Zeit stellen. Tragen Sie Zeitserver ein und starten Sie es neu, oder lassen Sie jene Uhr richtig stellen.
plan-refused-set-in-vain = Die Zeit wurde vor { $ago } ohne Fehler eingestellt, vergeblich: Etwas stellt sie zurück, oder dieses System tut nur so, als stelle es sie. Noch einmal würde nichts helfen.
plan-refused-one-service = Nichts zu tun: Es läuft nur ein Zeitdienst.
plan-refused-skew-clock = Die Uhr des Servers geht { $difference } { $is ->
    [behind] nach:
   *[ahead] vor:
} Die Anmeldung würde den Fehler wieder lernen. Stellen Sie erst die Uhr, dann löschen Sie ihn.
plan-refused-nothing-learnt = Nichts zu tun: Kein Uhrfehler wurde gelernt.
plan-refused-no-such-user = { $user } hat hier keinen Eintrag, den eine Anmeldung annimmt.
plan-refused-own-program = Andere könnten dieses Programm dort austauschen, wo es liegt, darum startet root es nicht noch einmal. Legen Sie es nach /usr/local/bin.
plan-refused-no-zone-chosen = Wählen Sie erst eine Zeitzone.
plan-refused-no-such-zone = Eine Zeitzone { $zone } gibt es nicht. Namen sehen aus wie Europe/Berlin.
plan-refused-no-windows-zone = Windows kennt keine Zone für { $zone }. Wählen Sie eine andere Stadt mit derselben Zeit.
plan-refused-zone-is-set = Nichts zu tun: Die Zeitzone ist schon { $zone }.
plan-refused-no-plesk = Plesk ist nicht auf diesem Server. { $why }
plan-refused-plesk-failing = Plesks Werkzeuge funktionieren nicht. { $why }
plan-refused-no-plesk-tool = Weder plesk noch sein Werkzeug für Erweiterungen wurde gefunden.
plan-refused-mfa-clock = Die Uhr des Servers geht { $difference } { $is ->
    [behind] nach:
   *[ahead] vor:
} Richtige Codes werden abgelehnt, auch die neuer Einträge. Stellen Sie erst die Uhr.
plan-refused-no-mfa = Plesk führt keine Erweiterung für Einmalcodes auf: nichts zurückzusetzen.
plan-refused-typed-long-ago = Die wahre Zeit wurde vor { $age } eingegeben, und die Maschine war vielleicht angehalten. Geben Sie sie noch einmal ein.

## Für die, die es können

plan-provider-container = Unser Container { $name } ({ $kind }) hat seine Uhr von Ihrem Host, und Einmalcodes hängen von ihr ab. { $measured } Bitte stellen Sie die Uhr des Hosts und halten Sie sie synchronisiert (NTP). Im Container kann das niemand.
plan-provider-machine = Einmalcodes auf unserem Server { $name } hängen von seiner Uhr ab. { $measured } Bitte erlauben Sie ihm, seine Uhr zu stellen und Zeitserver zu erreichen (UDP-Port 123 nach außen), oder nennen Sie uns einen Zeitserver in Ihrem Netz.
# $obstacle: plan-obstacle-...
plan-provider-obstacle = Einmalcodes auf unserem Server { $name } hängen von seiner Uhr ab. { $measured } Wir können sie nicht stellen. { $obstacle } Bitte stellen Sie die Uhr und halten Sie sie richtig, oder ermöglichen Sie es uns.
plan-domain-words = Einmalcodes auf unserem Server { $name } hängen von seiner Uhr ab. { $measured } Sie folgt der Uhr ihrer Windows-Domäne ({ $domain }). Bitte sorgen Sie dafür, dass die des Domänencontrollers richtig geht und dieser Server ihre Zeit bekommt (w32tm /query /status).
plan-domain-words-both = Einmalcodes auf unserem Server { $name } hängen von seiner Uhr ab. { $measured } Sie folgt ihrer Windows-Domäne ({ $domain }) und eigenen Zeitservern (Type AllSync). Bitte sehen Sie nach, wer davon ihr eine falsche Zeit gibt oder gar keine (w32tm /query /peers).
plan-domain-words-client-off = Einmalcodes auf unserem Server { $name } hängen von seiner Uhr ab. { $measured } Er ist in der Windows-Domäne { $domain }, doch W32Time darf dort niemanden fragen (NtpClient\Enabled ist 0). Bitte schalten Sie das ein, oder sagen Sie uns, was die Uhr stellt.
plan-domain-words-stopped = Einmalcodes auf unserem Server { $name } hängen von seiner Uhr ab. { $measured } Er ist in der Windows-Domäne { $domain }, doch W32Time läuft dort nicht. Bitte starten Sie es und sorgen Sie dafür, dass es mit dem System startet.
plan-domain-words-controller = Einmalcodes hängen von der Uhr des Domänencontrollers { $name } ab, und seine ganze Domäne ebenso. { $measured } Bitte stellen Sie sie und halten Sie sie richtig (NTP).
plan-obstacle-no-right = Selbst root fehlt das Recht dazu (CAP_SYS_TIME).
plan-obstacle-no-privilege = Selbst Administratoren fehlt das Recht dazu (SeSystemtimePrivilege).
plan-obstacle-no-systemd = Es gibt kein systemd, und unser Werkzeug kennt keinen anderen sicheren Weg.
plan-obstacle-only-clock = Sie folgt der Uhr Ihres Hosts ({ $clock }), und die geht selbst falsch.
plan-obstacle-set-in-vain = Was wir stellen, wird zurückgestellt oder wirkt nie.
plan-obstacle-masked = Der Zeitdienst, { $unit }, ist maskiert (masked).
plan-obstacle-no-answer = systemd hat nicht gesagt, welcher Dienst die Uhr stellt. { $why }
plan-provider-off = Nach unserer Messung geht sie { $by } { $is ->
    [behind] nach.
   *[ahead] vor.
}
plan-provider-unmeasured = Wie falsch sie geht, ließ sich nicht messen.
