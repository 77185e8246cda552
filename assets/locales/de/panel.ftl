# Das Hosting-Panel: welche Anmeldung, die kleineren Wege, das Zurücksetzen, und was danach kommt.

mfa-title = MFA zurücksetzen
mfa-which-title = Welche Anmeldung

## Welche Anmeldung

mfa-which = Welche Anmeldung lehnt den Code ab?
mfa-which-why = Jede hat eigene Codes. Die falsche zurückzusetzen hilft niemandem.
button-login-server = Plesk auf diesem Server
button-login-portal = Plesk 360 (my.plesk.com)
button-login-other = Ein anderes Programm ...
button-login-service = { $names } auf diesem Server
button-program = { $name }
button-none-of-these = Keines davon
mfa-which-program = Welches Programm lehnt den Code ab?
mfa-which-program-why = Jedes nimmt Codes unterschiedlich lange an und lässt Benutzer mit eigenen Befehlen wieder herein.
mfa-portal = Plesk-360-Anmeldungen lassen sich von hier nicht zurücksetzen.
mfa-portal-who = my.plesk.com hat einen eigenen zweiten Faktor. Nur Plesks Support kann ihn zurücksetzen: Schreiben Sie ihm.
mfa-clocks = Auch dort zählt die Uhr des Telefons (Schritt 3), die dieses Servers { $whose ->
    [portal] nicht.
   *[other] nur, wenn das Programm hier läuft.
}
mfa-other = Die Anmeldung eines anderen Programms lässt sich von hier nicht zurücksetzen.
mfa-other-who = Fragen Sie dessen Betreiber.

## Die kleineren Wege

mfa-first = Zuerst die kleineren Wege:
mfa-first-enrol = Neu einrichten: den Eintrag in der App löschen, bei Plesk anmelden, MFA im Profil aus- und wieder einschalten und den neuen QR-Code scannen.
mfa-first-entry = Ist es der richtige Eintrag in der App? Ein alter mit gleichem Namen zeigt falsche Codes. Testen Sie ihn unten.
mfa-first-clock = { $clock } Solange eine Uhr falsch geht, hilft Zurücksetzen nicht.
mfa-first-one = Nur für einen Benutzer, laut Hilfe dieses Servers: { $command }
mfa-first-one-panel = Nur für einen Benutzer: Er meldet sich an und schaltet MFA unter Mein Profil aus und wieder ein. Einen Befehl dafür nennt dieser Server nicht.
mfa-first-one-unknown = Ob dieser Server einen Benutzer allein zurücksetzen kann, war nicht zu sagen. { $why }
mfa-failed-sign-ins = { $count ->
    [0] In der letzten Stunde scheiterte keine Anmeldung.
    [one] In der letzten Stunde scheiterte eine Anmeldung (ob falsche Codes zählen, ist nicht dokumentiert).
   *[other] In der letzten Stunde scheiterten { $count } Anmeldungen (ob falsche Codes zählen, ist nicht dokumentiert).
}
mfa-failed-sign-ins-at-least = In der letzten Stunde scheiterten mindestens { $count } Anmeldungen (ob falsche Codes zählen, ist nicht dokumentiert).
mfa-banned-caller = Plesk hat Ihre Adresse { $address } gesperrt: Kein Code wird angenommen. Freigeben: fail2ban-client set plesk-panel unbanip { $address }
mfa-banned = { $count ->
    [one] Eine Adresse ist
   *[other] { $count } Adressen sind
} von Plesk gesperrt, { $yours ->
    [no] Ihre nicht.
   *[perhaps] vielleicht Ihre: fail2ban-client status plesk-panel
}
mfa-offer = Wenn nichts hilft: das Zurücksetzen aus dem Artikel, für alle auf diesem Server.
button-reset-mfa = MFA zurücksetzen
button-ways-back-in = Wege wieder hinein
button-confirm-mfa = Ja, MFA für alle zurücksetzen
button-real-entry = Code am echten Eintrag testen
button-re-enrol = MFA eines Benutzers zurücksetzen
button-confirm-one = Ja, dessen MFA zurücksetzen
button-show-command = Befehl anzeigen
button-use-entry = Einen Code daran testen
field-host-name = Name dieses Servers
field-host-name-hint = { $name } eingeben, um für alle zurückzusetzen
field-login = Benutzer
field-login-hint = wie bei der Anmeldung eingegeben

## Ein einzelner Benutzer

mfa-one-ask = Welcher Benutzer soll MFA neu einrichten?
mfa-entry-ask = Den Schlüssel eines Benutzers aus Plesk lesen?
mfa-entry-means = Wer diesen Schlüssel hat, kann für immer die Codes dieses Benutzers erzeugen. Fragen Sie zuerst die Person, der die Anmeldung gehört.
mfa-entry-kept = Er bleibt im Speicher, bis Sie beenden oder von vorn beginnen: kein Bildschirm, keine Datei, kein Bericht, kein Log. Plesk selbst vermerkt die Abfrage vielleicht.
mfa-entry-instead = Ein Testeintrag (Schritt 3) kommt ohne ihn aus und zeigt, ob das Telefon richtig geht. Dieser Weg zeigt auch, ob die App den richtigen Eintrag hat.
mfa-entry-reading = Plesk wird gefragt ...
mfa-entry-read = Plesk hat den Schlüssel herausgegeben. Testen Sie einen Code daran, oder gehen Sie zurück, dann wird er vergessen.
mfa-entry-replaces = Das beendet den in Schritt 3 begonnenen Test.
# $name: a service, e.g. "sshd"
pam-entry-ask = Den Schlüssel eines Benutzers für { $name } lesen?
pam-entry-kept = Er bleibt nur im Speicher, bis Sie beenden oder von vorn beginnen. Kein Versuch wird gezählt, kein Code verbraucht.
pam-entry-reading = Der Eintrag wird gelesen ...
pam-entry-read = Der Schlüssel von { $user } ist gelesen. Testen Sie einen Code daran, oder gehen Sie zurück, dann wird er vergessen.
button-read-entry = Ja, dessen Schlüssel lesen
button-another-login = Anderer Benutzername
mfa-entry-needs-root = Nur root kann Plesk nach dem echten Eintrag eines Benutzers fragen.
mfa-entry-needs-administrator = Nur Administratoren dieses Servers können Plesk nach dem echten Eintrag eines Benutzers fragen.
mfa-entry-no-tool = Der Befehl plesk, der den Eintrag eines Benutzers nennt, ist hier nicht benutzbar.
mfa-entry-not-offered = Die Hilfe dieses Servers nennt keinen Weg, den Eintrag eines Benutzers zu lesen.
mfa-entry-no-answer = Plesk hat den Eintrag nicht genannt. { $why }
mfa-entry-failed = Plesk hat den Eintrag nicht genannt (Exit-Status { $status }): kein solcher Benutzer oder einer ohne Code? Die Ausgabe wird nicht gezeigt; sie könnte einen Schlüssel enthalten.
mfa-entry-not-understood = Was Plesk ausgab, enthält keinen einzelnen Schlüssel (die Form ist nicht dokumentiert). Es wurde sofort vergessen.

## Danach

mfa-worked = Aus- und wieder eingeschaltet; Plesk sagt, dass MFA aktiviert ist.
mfa-worked-listed = Aus- und wieder eingeschaltet; Plesk führt es auf. Ob es nach einem Code fragt, zeigt erst eine Anmeldung.
mfa-worked-next-sign-in = Melden Sie sich in einem privaten Fenster bei Plesk an: Ein gemerkter Browser kommt vielleicht ohne Code hinein.
mfa-worked-next-scan = Falls gefragt, scannen Sie den neuen QR-Code. Ob alte Einträge das überstehen, ist nicht dokumentiert.
mfa-worked-next-delete = Erst dann löschen Sie den alten Eintrag aus der App.
mfa-worked-one = Plesks Befehl endete ohne Fehler. Erst eine Anmeldung beweist es.
mfa-worked-one-next = Melden Sie sich als dieser Benutzer in einem privaten Fenster an; gibt es einen neuen QR-Code, scannen Sie ihn.
mfa-failed-not-seen = Die Befehle sind gelaufen, aber Plesk zeigt die Erweiterung nicht als aktiviert.
mfa-failed-unseen = Die Befehle sind gelaufen. Ob MFA an ist, ließ sich nicht prüfen. { $why }
mfa-next-failed = Bis das behoben ist, genügt zur Anmeldung vielleicht das Passwort. Führen Sie den letzten Befehl von Hand aus und lesen Sie, was er ausgibt.
mfa-next-on-again = MFA ist wieder an: Der letzte Befehl hat geklappt. Vielleicht wurde nichts zurückgesetzt: Lesen Sie, was der erste ausgab, und versuchen Sie es noch einmal.
mfa-next-one-failed = Lesen Sie, was der Befehl ausgab. Sonst hat sich nichts geändert, niemand sonst ist betroffen.
mfa-failed-by-hand = MFA IST VIELLEICHT FÜR ALLE AUS. Führen Sie jetzt aus: { $command }

## Pläne

plan-step-re-enrol = Lässt { $login } MFA neu einrichten, wie es die Hilfe dieses Servers sagt.
plan-warning-re-enrol-one = Nur { $login } ist betroffen und braucht einen neuen QR-Code. Tun Sie es, solange die Person erreichbar ist.
plan-warning-re-enrol-undocumented = Plesk dokumentiert diesen Befehl nur in der eigenen Hilfe: Er tut vielleicht mehr oder weniger, als sie sagt.
plan-warning-mfa-enforced = Plesk verlangt von allen einen zweiten Faktor: Wer seinen verliert, muss ihn bei der nächsten Anmeldung neu einrichten.
plan-what-offers = was die Erweiterung für einen einzelnen Benutzer anbietet
plan-refused-no-login = Wählen Sie erst den Benutzer (Schritt 5).
plan-refused-no-such-login = So heißt kein Benutzer.

## Ohne Terminal

fix-ask-host-name = Das betrifft alle auf diesem Server. Zum Fortfahren seinen Namen eingeben, { $name }:

## Befunde

finding-mfa-left-off = MFA ist vielleicht für alle aus: Ein Zurücksetzen konnte es nicht wieder einschalten.
evidence-mfa-left-off = Bis es an ist, melden sich alle vielleicht nur mit dem Passwort an.
evidence-mfa-run-this = Führen Sie das aus und lesen Sie die Ausgabe: { $command }
evidence-mfa-still-off = Es wurde versucht, die Ausgabe war: { $said }
evidence-plesk-said = Plesk sagt: { $said }
evidence-plesk-database = Plesk kann seine Datenbank nicht benutzen, darum meldet sich niemand an. Läuft der Datenbankserver? plesk repair db -n
evidence-plesk-disk-full = Eine Platte ist voll, darum kann Plesk nicht arbeiten. Welche: df -h
finding-address-banned-yours = Plesk hat Ihre Adresse { $address } gesperrt (fail2ban, Jail plesk-panel).
finding-address-banned-others = Plesk hat jemanden gesperrt (fail2ban, Jail plesk-panel).
evidence-ban-before-code = Von einer gesperrten Adresse wird kein Code angenommen.
evidence-unban = Freigeben: fail2ban-client set plesk-panel unbanip { $address }
evidence-addresses-banned = { $count ->
    [one] Eine Adresse ist
   *[other] { $count } Adressen sind
} gerade gesperrt.
evidence-yours-not-banned = Die Adresse dieser Sitzung ist nicht dabei; die des Browsers vielleicht.
evidence-perhaps-yours = Die Adresse dieser Sitzung ist unbekannt. Alle gesperrten zeigt: fail2ban-client status plesk-panel

## Warum etwas davon nicht bekannt ist: ganze Sätze

why-panel-ini-not-understood = In { $path } ist [ext-mfa] enforce weder ja noch nein.
why-panel-log-times = Die Zeiten in Plesks panel.log wurden nicht verstanden.
why-fail2ban-missing = fail2ban wurde nicht gefunden; sonst ist nichts bekannt, was Adressen für Plesk sperrt.
why-plesk-offers-need-tool = Nur der Befehl plesk sagt, was die Erweiterung anbietet; er ließ sich nicht fragen.

## Hilfe

help-mfa-rescue = Ausgesperrt? Als root gibt „plesk login“ einen Link aus, der einmal anmeldet; ob er nach dem Code fragt, ist nicht dokumentiert. Hüten Sie ihn wie ein Passwort. Ein gemerkter Browser kommt vielleicht tagelang ohne Code hinein; das verdeckt eine falsche Uhr.

## Wer sonst noch Codes prüft: was auf seiner Karte steht

verifier-other = Das andere Programm
verifier-note-own-folder = Führen Sie die Befehle in dessen eigenem Ordner aus.
verifier-note-backup-codes = Es kennt Backup-Codes für ein verlorenes Telefon: Versuchen Sie zuerst einen davon.
verifier-note-set-by-its-admin = Vielleicht hat sein Administrator eingestellt, dass es mehr oder weniger Codes annimmt.
verifier-note-limited = Nach mehreren falschen Codes lehnt es eine Weile alle ab. Warten Sie vor dem nächsten Versuch.
verifier-note-stores-a-shift = Es lernt stillschweigend, wie weit die Uhren auseinander sind. Nach dem Stellen einer Uhr lehnt es vielleicht richtige Codes ab, bis es neu synchronisiert ist.
verifier-note-ask-its-makers = In seiner Dokumentation steht, wie viele Codes es annimmt und wie man einen Benutzer wieder hereinlässt.

## Wer sonst noch Codes prüft: was er mit diesem Code macht

otp-headline-same-code-taken = Noch einmal derselbe Code. { $name }: Er würde angenommen, aber erst der nächste sagt mehr.
otp-headline-accepts-read = { $name }: Dieser Code wird jetzt angenommen.
otp-headline-accepts-read-once = { $name }: Dieser Code wird jetzt angenommen, wenn er noch nicht benutzt wurde.
otp-headline-accepts-documented = { $name }: Laut Dokumentation wird dieser Code jetzt angenommen.
otp-headline-accepts-assumed = { $name }: Dieser Code wird jetzt wahrscheinlich angenommen.
otp-declines-read = { $name }: Der Code wird abgelehnt.
otp-declines-documented = { $name }: Laut Dokumentation wird er abgelehnt.
otp-declines-assumed = { $name }: Der Code wird wahrscheinlich abgelehnt.
otp-window-read = { $name }: Codes dürfen bis { $before } alt und { $after } zu früh sein, auf diesem Server nachgelesen.
otp-window-documented = { $name }: Laut Dokumentation dürfen Codes bis { $before } alt und { $after } zu früh sein.
otp-window-assumed-of = { $name }: Codes dürfen vermutlich bis { $before } alt und { $after } zu früh sein.

## Wer sonst noch Codes prüft: seine Seite

sign-in-named = { $name }
guide-behind-declined-by = { $share ->
    [some] Die Uhr des Servers geht { $difference } nach. { $name }: Ein Teil der richtigen Codes wird abgelehnt.
   *[all] Die Uhr des Servers geht { $difference } nach. { $name }: Richtige Codes werden abgelehnt.
}
guide-ahead-declined-by = { $share ->
    [some] Die Uhr des Servers geht { $difference } vor. { $name }: Ein Teil der richtigen Codes wird abgelehnt.
   *[all] Die Uhr des Servers geht { $difference } vor. { $name }: Richtige Codes werden abgelehnt.
}
guide-behind-declined-if-here = { $share ->
    [some] Die Uhr des Servers geht { $difference } nach. { $name }, falls hier in Betrieb, lehnt einen Teil der richtigen Codes ab.
   *[all] Die Uhr des Servers geht { $difference } nach. { $name }, falls hier in Betrieb, lehnt richtige Codes ab.
}
guide-ahead-declined-if-here = { $share ->
    [some] Die Uhr des Servers geht { $difference } vor. { $name }, falls hier in Betrieb, lehnt einen Teil der richtigen Codes ab.
   *[all] Die Uhr des Servers geht { $difference } vor. { $name }, falls hier in Betrieb, lehnt richtige Codes ab.
}
verifier-service-clock = Hier zählen die Uhr dieses Servers und die Datei jedes Benutzers. Was daran nicht stimmt, steht in Schritt 1.
verifier-declined = Ein abgelehnter Code zeigt sich dort so: „{ $says }“ in { $place }.
verifier-declined-probably = Ein abgelehnter Code zeigt sich dort wahrscheinlich so: „{ $says }“ in { $place }.
verifier-scratch-codes = Übrige Notfallcodes (scratch codes) aller Benutzer: { $codes }. Jeder gilt für eine Anmeldung.
verifier-ways = Wege wieder hinein, die kleinsten zuerst. Hier wird nichts ausgeführt; kopieren Sie, was Sie brauchen:
verifier-ways-unsourced = Für diese Befehle fand sich keine Quelle. Prüfen Sie sie, bevor Sie sie ausführen.
verifier-way = { $command }
verifier-way-wait = Warten bis { $until } nach der Uhr dieses Servers: zu viele Versuche. Jeder weitere verlängert es.
verifier-way-clear = Den gelernten Uhrfehler löschen, als root. Einträge bleiben, wie sie sind:
verifier-way-clear-as-user = Oder der Benutzer löscht ihn, nur für sich:
verifier-way-enrol = USER neu einrichten. Damit gilt der alte Eintrag in der App nicht mehr:
verifier-copied = An die Zwischenablage des Terminals geschickt.
verifier-copied-as-comments = An die Zwischenablage des Terminals geschickt. Jede Zeile beginnt mit „#“, beim Einfügen wird also nichts ausgeführt.
fact-codes-declined = { $count ->
    [one] ein Code in der letzten Stunde abgelehnt
   *[other] { $count } Codes in der letzten Stunde abgelehnt
}
fact-codes-declined-at-least = mindestens { $count } Codes in der letzten Stunde abgelehnt
why-no-journal = Es gibt kein Journal zum Nachsehen.
