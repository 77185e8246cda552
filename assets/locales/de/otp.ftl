# Einmalcodes: was eingegeben wurde, und was es beweist.

## Ein eingegebener Code, der keiner ist

code-empty = Noch kein Code. Geben Sie die Ziffern ein, die der Authenticator zeigt.
code-not-a-digit = „{ $character }“ an Stelle { $position } ist keine Ziffer. Leerzeichen und Striche stören nicht.
code-five-digits = 5 Ziffern; Codes haben 6 bis 8. Geben Sie ihn ein wie angezeigt; vielleicht fehlt vorn eine Null. Codes von Steam Guard lassen sich hier nicht testen.
code-too-short = { $digits ->
    [one] Eine Ziffer
   *[other] { $digits } Ziffern
}; Codes haben 6 bis 8.
code-several = Mehr als ein Code, darum wurde keiner genommen. Geben Sie den ein, den das Telefon jetzt zeigt.
code-too-many = Das sind { $codes } Codes; höchstens { $most } werden verglichen.
code-too-long = Das sind { $digits } Ziffern; Codes haben 6 bis 8. Wurde etwas anderes mit eingefügt?

## Ein Schlüssel oder eine URI, womit sich nichts anfangen lässt

secret-empty = Noch kein Schlüssel. Fügen Sie den Schlüssel (A bis Z, 2 bis 7) oder die otpauth://-Adresse des QR-Codes ein.
secret-too-short = Zu kurz für einen Schlüssel. Wurde nur sein Anfang kopiert?
secret-too-long = Zu lang für einen Schlüssel. Wurde eine ganze Datei oder wurden mehrere Schlüssel eingefügt?
secret-digit = „{ $character }“ an Stelle { $position } steht in keinem Schlüssel. Wahrscheinlich der Buchstabe { $which ->
    [zero] O
    [one] I oder L
    [eight] B
   *[nine] G oder eine andere Ziffer
}.
secret-foreign-letter = „{ $character }“ an Stelle { $position } sieht nur aus wie ein Buchstabe von A bis Z.
secret-wrong-character = „{ $character }“ an Stelle { $position } kommt in keinem Schlüssel vor. Schlüssel bestehen aus den Buchstaben A bis Z und den Ziffern 2 bis 7.
secret-padding-inside = Das „=“ an Stelle { $position } beendet einen Schlüssel, aber es folgt noch etwas. Wurden zwei Schlüssel eingefügt?
secret-hexadecimal = Hexadezimal, aber mit falscher Länge. Kopieren Sie den ganzen Schlüssel oder den in Base32 (A bis Z, 2 bis 7).
secret-base64 = Das ist Base64. Authenticator-Apps benutzen Base32 (A bis Z, 2 bis 7): Der Schlüssel steht neben dem QR-Code.
secret-several = Mehr als ein Schlüssel oder eine Adresse, darum wurde nichts getestet. Geben Sie nur eines ein.
secret-more-than-a-key = Mehr als ein Wort könnte der Schlüssel sein, darum wurde nichts getestet. Geben Sie ihn allein ein, in einem Stück oder in gleich langen Gruppen.
secret-assignment = Fügen Sie nur ein, was hinter dem „=“ steht.
secret-utf-16 = Diese Datei ist als UTF-16 gespeichert. Speichern Sie sie als UTF-8, oder fügen Sie den Schlüssel ein.
secret-binary = Diese Datei enthält keinen Text.
secret-looks-like-code = Das sieht nach einem Code aus. Gemeint ist der Schlüssel, aus dem Codes entstehen; er wird einmal gezeigt, beim Anlegen des Eintrags.
secret-hotp = Dieser Eintrag zählt Benutzungen, nicht Zeit (HOTP): Keine Uhr kann schuld sein.
secret-steam = Die Codes von Steam Guard haben Buchstaben und lassen sich hier nicht testen.
secret-migration = Ein Export aus Google Authenticator packt Einträge zusammen. Exportieren Sie einen als otpauth://totp, oder tippen Sie seinen Schlüssel.
secret-unknown-kind = „{ $kind }“ ist keine bekannte Art von Eintrag. Zeitbasierte beginnen mit otpauth://totp/.
secret-not-otpauth = Mit „{ $scheme }“ beginnt kein Eintrag eines Authenticators. Die beginnen mit otpauth://totp/.
secret-missing = In der Adresse fehlt „secret=“. Wurde sie an einem „&“ abgeschnitten? Setzen Sie sie ganz in Anführungszeichen.
secret-duplicate-parameter = In der Adresse steht „{ $name }“ zweimal. Entfernen Sie eines.
secret-bare-parameter = Ein Teil hinter „?“ hat kein „=“. Wurde die Adresse abgeschnitten, oder steht in einem Namen ein „&“ statt %26?
secret-bad-algorithm = „{ $value }“ ist kein Algorithmus von Authenticator-Apps: SHA1, SHA256 oder SHA512.
secret-bad-digits = Codes haben nicht „{ $value }“ Ziffern, sondern 6, 7 oder 8.
secret-bad-period = „{ $value }“ ist keine Periode für Codes: ganze Sekunden von 5 bis 600, meist 30.
secret-bad-percent = Einem „%“ in der Adresse fehlen die zwei Hexadezimalziffern. Kopieren Sie sie neu, oder nehmen Sie nur den Schlüssel.
secret-not-text = Die Prozentzeichen in der Adresse ergeben keinen Text. Wurde sie ganz kopiert?

## Ein ungewöhnlicher Schlüssel

secret-warning-short = Dieser Schlüssel hat nur { $bits } Bit; RFC 4226 verlangt 128. Viele Dienste vergeben 80, darum wird er benutzt.
secret-warning-uneven = Diesem Schlüssel fehlt ein Zeichen, oder er hat eines zu viel. Der Rest wird ignoriert, wie in Authenticator-Apps.
secret-warning-hexadecimal = Als hexadezimaler Schlüssel gelesen.
secret-warning-bare-parameter = Ein Teil ohne „=“ wurde ausgelassen: ein „&“ in einem Namen, das %26 sein müsste, oder eine abgeschnittene Adresse.
secret-warning-unknown-parameter = „{ $name }“ in der Adresse ist unbekannt und wurde ausgelassen.
secret-warning-skew = { $is ->
    [behind] { $steps ->
        [one] Der Server hat gelernt, dass Codes eine Periode zu spät kommen (TIME_SKEW in dieser Datei), und lehnt vielleicht richtige ab.
       *[other] Der Server hat gelernt, dass Codes { $steps } Perioden zu spät kommen (TIME_SKEW in dieser Datei), und lehnt vielleicht richtige ab.
    }
   *[ahead] { $steps ->
        [one] Der Server hat gelernt, dass Codes eine Periode zu früh kommen (TIME_SKEW in dieser Datei), und lehnt vielleicht richtige ab.
       *[other] Der Server hat gelernt, dass Codes { $steps } Perioden zu früh kommen (TIME_SKEW in dieser Datei), und lehnt vielleicht richtige ab.
    }
}
secret-warning-issuers-differ = Zwei Aussteller, „{ $label }“ und „{ $parameter }“. Codes hängen davon nicht ab.
secret-warning-test-entry = Beim Nachrechnen stimmte der Testeintrag nicht. Benutzen Sie ihn nicht; beginnen Sie von vorn.

## Die Momente, in denen Codes wechseln

tap-too-few = { $taps ->
    [one] Nur ein Wechsel; nötig sind { $needed }.
   *[other] Nur { $taps } Wechsel; nötig sind { $needed }.
}
tap-too-far-apart = Die Wechsel liegen { $apart } auseinander: Mindestens einmal wurde im falschen Moment gedrückt.

tap-apart = Die Codes des Telefons wechseln { $difference } { $is ->
    [behind] nach
   *[ahead] vor
} denen des Servers (+/- { $spread }).
tap-together = Die Codes des Telefons wechseln mit denen des Servers, auf { $spread } genau.
tap-blind = Ganze Perioden von { $period } zeigen sich nicht: Ein Telefon kann um Minuten falsch gehen und richtig wirken. Das zeigt nur ein Code.

## Die Antwort in einer Zeile

otp-probably = Wahrscheinlich: { $sentence }
otp-perhaps = Vielleicht: { $sentence }
otp-between = { $low } bis { $high }
otp-about = etwa { $length }
otp-headline-no-code = Geben Sie den Code ein, den das Telefon zeigt.
otp-headline-stopped = Suche abgebrochen. Bisher nichts gefunden.
otp-headline-same-code = Noch einmal derselbe Code. Ein Server nimmt jeden nur einmal.
otp-headline-ambiguous = Der Code passt an { $places } Stellen. Der nächste entscheidet.
otp-headline-entry-wrong = { $reach ->
    [year] Die Codes sind nicht von diesem Eintrag, es sei denn, eine Uhr geht um mehr als ein Jahr falsch.
   *[day] Die Codes sind nicht von diesem Eintrag, es sei denn, eine Uhr geht um mehr als 26 Stunden falsch.
}
otp-headline-nothing = Kein Treffer innerhalb { $reach ->
    [hour] einer Stunde.
    [day] von 26 Stunden. Vertippt?
   *[year] eines Jahres. Vertippt?
}
otp-headline-nothing-again = { $reach ->
    [hour] { $codes } Codes, kein Treffer innerhalb einer Stunde. Ist es der richtige Eintrag in der App?
    [day] { $codes } Codes, kein Treffer innerhalb von 26 Stunden. Ist es der richtige Eintrag in der App?
   *[year] { $codes } Codes, kein Treffer innerhalb eines Jahres. Ist es der richtige Eintrag in der App?
}
otp-headline-other-parameters = Der Schlüssel stimmt, aber die App benutzt andere Einstellungen.
otp-headline-correction = { $minutes ->
    [one] Die Uhr des Telefons geht richtig, aber die App verschiebt sie um eine Minute.
   *[other] Die Uhr des Telefons geht richtig, aber die App verschiebt sie um { $minutes } Minuten.
}
otp-headline-fits = Der Code passt: Codes von diesem Telefon werden angenommen.
otp-headline-fits-unjudged = Der Code passt: Telefon und Server stimmen überein.
otp-headline-fits-barely = Der Code passt nur knapp: Der Server nimmt ihn noch { $left } lang.
otp-headline-fits-early = Der Code passt nur knapp: Für den Server kommt er fast zu früh.
otp-headline-fits-phone-ahead = Der Code passt, aber die Uhr des Telefons geht { $apart } vor.
otp-headline-fits-phone-behind = Der Code passt, aber die Uhr des Telefons geht { $apart } nach.
otp-headline-fits-old-or-behind = Der Code passt, ist aber alt, oder die Uhr des Telefons geht { $apart } nach.
otp-headline-fits-server-ahead = Der Code passt, aber die Uhr des Servers geht { $difference } vor.
otp-headline-fits-server-behind = Der Code passt, aber die Uhr des Servers geht { $difference } nach.
otp-headline-fits-both-off = Der Code passt, aber beide Uhren gehen falsch, die des Servers und die des Telefons.
otp-headline-fits-ahead-of-server = Der Code passt, aber das Telefon geht gegenüber dem Server { $apart } vor.
otp-headline-fits-old-or-behind-server = Der Code passt, ist aber alt, oder das Telefon geht gegenüber dem Server { $apart } nach.
otp-headline-late = Der Code ist eine Periode alt: spät eingegeben, oder das Telefon geht bis zu { $behind } nach.
otp-headline-late-again = Vielleicht: Das Telefon geht bis zu { $behind } nach. Die letzten { $codes } Codes waren eine Periode alt, jeder sofort eingegeben.
otp-headline-old-or-behind = Der Code ist alt, oder die Uhr des Telefons geht { $apart } nach.
otp-headline-old-or-behind-server = Der Code ist alt, oder das Telefon geht gegenüber dem Server { $apart } nach.
otp-headline-together-too-far = Jede Uhr geht ein wenig falsch, in entgegengesetzter Richtung: zusammen zu weit.
otp-headline-phone-off = Die Uhr des Telefons geht { $apart } { $is ->
    [behind] nach.
   *[ahead] vor.
}
otp-headline-phone-or-app = Die Uhr des Telefons oder seine App geht { $apart } { $is ->
    [behind] nach.
   *[ahead] vor.
}
otp-headline-phone-zone = Die Uhr des Telefons geht { $apart } { $is ->
    [behind] nach:
   *[ahead] vor:
} typisch für eine falsche Zeitzone.
otp-headline-phone-right = Die Uhr des Telefons geht richtig.
otp-headline-both = Beide Uhren gehen falsch, die des Servers und die des Telefons.
otp-headline-phone-off-server = Das Telefon geht gegenüber dem Server { $apart } { $is ->
    [behind] nach.
   *[ahead] vor.
}
otp-headline-zone = Telefon und Server sind { $apart } auseinander: typisch für eine falsche Zeitzone.

## Die Erklärung: was passt

otp-fits-same-step = Der Code passt zur Uhr des Servers, wie sie jetzt geht.
otp-fits-apart = { $is ->
    [behind] { $steps ->
        [one] Der Code geht gegenüber dem Server eine Periode von { $period } nach.
       *[other] Der Code geht gegenüber dem Server { $steps } Perioden von { $period } nach.
    }
   *[ahead] { $steps ->
        [one] Der Code geht gegenüber dem Server eine Periode von { $period } vor.
       *[other] Der Code geht gegenüber dem Server { $steps } Perioden von { $period } vor.
    }
}
otp-fits-with = Der Code passt mit { $algorithm }, { $digits } Ziffern und { $period }, nicht mit den Einstellungen des Eintrags.
otp-fits-many = Der Code passt an { $places } Stellen; welche richtig ist, ist offen.
otp-fits-elsewhere = { $places ->
    [one] Der Code passt auch an einer Stelle weit weg, zufällig.
   *[other] Der Code passt auch an { $places } Stellen weit weg, zufällig.
}
otp-fits-not-all = Nur { $fitting } von { $codes } Codes passen zusammen. Die übrigen: vertippt, älter oder von einem anderen Eintrag.
otp-not-in-order = Nicht der älteste zuerst eingegeben; das ändert hier nichts.
otp-other-length = Sie gaben { $given } Ziffern ein; Codes dieses Eintrags haben { $own }. Ein Wiederherstellungscode entsteht nicht aus dem Schlüssel und lässt sich nicht testen.
otp-other-length-shorter = Sie gaben { $given } Ziffern ein; Codes dieses Eintrags haben { $own }. Geben Sie ihn ein wie angezeigt; vielleicht fehlt vorn eine Null.
otp-nothing-beyond-zones = Ein Zeitzonenfehler erklärt das nicht.

## Die Erklärung: wessen Uhr

otp-server-right = Die Uhr des Servers geht richtig, auf { $within } genau.
otp-server-off = Die Uhr des Servers geht { $difference } { $is ->
    [behind] nach
   *[ahead] vor
} (+/- { $error }).
otp-phone-off = Die Uhr, nach der der Code entstand, geht { $apart } { $is ->
    [behind] nach.
   *[ahead] vor.
}
otp-phone-about-right = Nach den Codes geht die Uhr des Telefons höchstens { $behind } nach und { $ahead } vor.
otp-phone-off-server = Die Uhr, nach der der Code entstand, geht gegenüber der des Servers { $apart } { $is ->
    [behind] nach.
   *[ahead] vor.
}
otp-phone-with-server = Nach den Codes geht das Telefon höchstens { $behind } nach und { $ahead } vor, verglichen mit dem Server.
otp-no-reference = Die wahre Zeit ist unbekannt: Niemand kann sagen, wer von beiden falsch geht.
otp-no-reference-but-agreed = Die wahre Zeit ist unbekannt, aber zwei Uhren, die übereinstimmen, gehen höchstwahrscheinlich richtig.
otp-typed-late = Ein Code wurde spät eingegeben, nach seinem Wechsel. Die anderen zählen.
otp-old-code-looks-like-this = Ein alter Code sieht genauso aus: spät eingegeben oder weitergegeben.
otp-rests-on-sources = { $sources ->
    [one] Nur eine Zeitquelle nennt die wahre Zeit, und auch sie kann falsch gehen. Um sicher zu sein, müssen drei übereinstimmen.
   *[other] Nur { $sources } Zeitquellen nennen die wahre Zeit. Um sicher zu sein, müssen drei übereinstimmen.
}
otp-rests-on-typed = Das stimmt nur so genau wie die eingegebene Zeit.
otp-zone = Genau { $apart }: typisch für eine falsche Zeitzone oder eine Hardware-Uhr in Ortszeit.
otp-correction-possible = Geht die Uhr des Telefons richtig, verschiebt die App sie um ganze Minuten.

## Die Erklärung: wie sicher

otp-chance-of = { $size ->
    [less] { $codes ->
        [one] Wahrscheinlichkeit eines Zufalls: unter { $chance }.
       *[other] Wahrscheinlichkeit eines Zufalls, alle Codes: unter { $chance }.
    }
   *[about] { $codes ->
        [one] Wahrscheinlichkeit eines Zufalls: { $chance }.
       *[other] Wahrscheinlichkeit eines Zufalls, alle Codes: { $chance }.
    }
}
otp-chance-missed = Wahrscheinlichkeit, dass ein falscher Eintrag irgendwo passt: { $chance }.
otp-certain = Die Antwort ist sicher, egal wie langsam ein Code eingegeben wurde.
otp-probable-phone = Das Telefon geht wahrscheinlich richtig. Ein weiterer Code grenzt es ein.
otp-probable = Die Antwort ist wahrscheinlich, nicht sicher.

## Die Erklärung: was als Nächstes zu tun ist

otp-ask-next = Um sicher zu sein, geben Sie den nächsten Code ein, sobald er erscheint, in etwa { $wait }.
otp-ask-prompt = Warten Sie auf einen neuen Code, etwa { $wait }, und geben Sie ihn sofort ein.
otp-do-fresh-code = Geben Sie einen Code ein, sobald er erscheint. Passt er, geht das Telefon richtig.
otp-do-phone-perhaps = Lassen Sie am Telefon Datum und Uhrzeit automatisch einstellen, dann testen Sie noch einmal.
otp-do-compare-before-the-phone = Vergleichen Sie die Uhr des Servers mit einer, der Sie trauen. Geht sie richtig, lassen Sie am Telefon Datum und Uhrzeit automatisch einstellen.
otp-do-search-farther = Eine Uhr, die noch weiter falsch geht, sieht genauso aus: Suchen Sie ein ganzes Jahr ab, mit zwei Codes.
otp-do-re-enrol = Testen Sie zuerst einen Code des Testeintrags im Assistenten. Passt der, löschen Sie den Eintrag aus der App und richten ihn neu ein.
otp-do-scan-again = Oder die App hat einen älteren Testeintrag: „Von vorn beginnen“ wählen und den neuen scannen.
otp-do-re-enrol-parameters = Löschen Sie den Eintrag aus der App und richten Sie ihn per QR-Code neu ein, damit beide dieselben Einstellungen haben.
otp-do-switch-off-correction = Synchronisieren Sie die Zeitkorrektur in den Einstellungen der App, oder schalten Sie sie aus.
otp-do-repair-server = { $share ->
    [some] Stellen Sie die Uhr des Servers. Bis dahin wird bei allen Benutzern ein Teil der richtigen Codes abgelehnt.
   *[all] Stellen Sie die Uhr des Servers. Bis dahin werden die Codes aller Benutzer abgelehnt.
}
otp-do-repair-server-that-takes-this = Stellen Sie die Uhr des Servers. Diesen Code nimmt er, doch in einem Teil jeder Periode lehnt er richtige ab.
otp-do-correct-phone = Lassen Sie am Telefon Datum, Uhrzeit und Zeitzone automatisch einstellen. Am Server ist nichts zu reparieren.
otp-do-both = Stellen Sie erst die Uhr des Servers, dann lassen Sie am Telefon Datum, Uhrzeit und Zeitzone automatisch einstellen.
otp-do-repair-soon = Codes gelten noch. Stellen Sie die Uhr des Servers, bevor sie weiter driftet.
otp-do-find-the-true-time = Vergleichen Sie die Uhr des Servers mit einer, der Sie trauen, um zu sehen, welche falsch geht.
otp-do-nothing-here = Nichts zu reparieren. Werden Codes weiter abgelehnt, gilt für die Anmeldung ein anderer Eintrag.
otp-do-test-own-entry = Ob { $name } die Codes des eigenen Eintrags annimmt, zeigt nur ein Test dieses Eintrags.
otp-window-assumed = Annahme, von Plesk nicht dokumentiert: Der Server nimmt { $steps ->
    [0] nur den jetzigen Code
    [one] auch den Code davor und den danach
   *[other] auch je { $steps } Codes davor und danach
}.

## Befunde

finding-code-reused = Derselbe Code wurde zweimal eingegeben.
finding-code-ambiguous = Der Code passt an mehreren Stellen.
finding-code-late = Der Code ist eine Periode alt.
finding-code-old-or-behind = Der Code ist alt, oder die Uhr des Telefons geht nach.
finding-phone-perhaps-behind = Vielleicht geht das Telefon nach: ein später Code nach dem anderen.
finding-code-too-late = Der Code wechselte, bevor er eingegeben war.
finding-parameters-differ = Die App benutzt andere Einstellungen, als der Eintrag sagt.
finding-entry-wrong = Die Codes sind nicht von diesem Eintrag.
finding-entry-perhaps-wrong = Kein Treffer: vertippt oder von einem anderen Eintrag.
finding-clocks-differ = Telefon und Server sind weiter auseinander, als Codes erlauben.
finding-phone-clock = Die Uhr des Telefons geht { $is ->
    [behind] nach.
   *[ahead] vor.
}
finding-server-zone-error = Die Uhr wurde wohl von Hand in der falschen Zeitzone gestellt.
