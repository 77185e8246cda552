# Die Referenz: wer gefragt wurde, warum eine Antwort nicht zählte, und was die Antworten zusammen sagen.

## Warum eine Quelle nicht zählte: ganze Sätze.

refusal-unresolved = Zum Namen gibt es keine Adresse.
refusal-resolver-timeout = Der Namensdienst hat nicht rechtzeitig geantwortet.
refusal-own-clock = Das führt auf die Uhr dieses Servers zurück.
refusal-no-reply = Keine Antwort in der Frist. Vielleicht blockiert eine Firewall.
refusal-unreachable = Das Netz hat die Verbindung abgewiesen.
refusal-kiss-rate = Die Antwort bittet, eine Weile nicht zu fragen.
refusal-kiss-deny = Diese Maschine wird dort nicht bedient ({ $code }).
refusal-kiss-other = Die Antwort wurde verweigert ({ $code }).
refusal-unsynchronised = Die Uhr dort ist nach eigener Auskunft nicht gestellt.
refusal-bad-stratum = Das genannte Stratum ist unmöglich ({ $stratum }).
refusal-malformed = Die Antwort passte nicht zur Frage.
refusal-inconsistent = Die Zeiten in der Antwort widersprechen sich.
refusal-too-distant = Die Zeit dort ist nach eigener Auskunft zu unsicher.
refusal-impossible-time = Die genannte Zeit kann nicht sein.
refusal-asked-too-recently = Vor weniger als 15 Sekunden gefragt; öfter wird nicht gefragt.
refusal-untrusted = Der sicheren Verbindung war nicht zu trauen.
refusal-no-date = In der Antwort steht kein brauchbares Datum.

## Was die Antworten zusammen sagen. Sätze.

agreement-smeared = Verteilt Schaltsekunden über einen Tag: { $names }. Das kann bis zu einer Sekunde ausmachen.
