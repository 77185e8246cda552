# Die Referenzzeit: wer gefragt wurde, warum eine Antwort nicht zählte, und was die Antworten zusammen sagen.

refusal-unresolved = Zu ihrem Namen gibt es keine Adresse.
refusal-resolver-timeout = Der Namensdienst hat nicht rechtzeitig geantwortet.
refusal-own-clock = Sie führt zurück auf die Uhr dieses Servers.
refusal-no-reply = Keine rechtzeitige Antwort. Vielleicht blockiert eine Firewall.
refusal-unreachable = Das Netz hat die Verbindung abgewiesen.
refusal-kiss-rate = Sie bittet, eine Weile nicht gefragt zu werden.
refusal-kiss-deny = Sie bedient diese Maschine nicht ({ $code }).
refusal-kiss-other = Sie wollte nicht antworten ({ $code }).
refusal-unsynchronised = Sie sagt, dass ihre eigene Uhr nicht gestellt ist.
refusal-bad-stratum = Ihr Stratum ist unmöglich ({ $stratum }).
refusal-malformed = Ihre Antwort passte nicht zur Frage.
refusal-inconsistent = Die Zeiten in ihrer Antwort widersprechen sich.
refusal-too-distant = Sie ist sich ihrer eigenen Zeit zu unsicher.
refusal-impossible-time = Sie nennt eine Zeit, die nicht sein kann.
refusal-asked-too-recently = Vor weniger als 15 Sekunden gefragt; öfter wird nicht gefragt.
refusal-untrusted = Ihrer sicheren Verbindung war nicht zu trauen.
refusal-no-date = In ihrer Antwort steht kein brauchbares Datum.

agreement-repair-grade = { $members } von { $answered } Zeitquellen stimmen überein, auf { $error } genau.
agreement-display-only =
    { $members ->
        [one] Nur eine Zeitquelle war brauchbar, auf { $error } genau. Sie wird gezeigt, aber auf ihr Wort wird die Uhr nicht gestellt.
       *[other] Nur { $members } von { $answered } Zeitquellen stimmen überein, auf { $error } genau. Das wird gezeigt, aber um die Uhr zu stellen, braucht es drei.
    }
agreement-split =
    { $groups ->
        [one] Die Zeitquellen widersprechen sich.
       *[other] Die Zeitquellen zerfallen in { $groups } Gruppen, keine davon eine Mehrheit.
    } Niemand kann sagen, wer recht hat, darum wird die Uhr nicht gestellt.
agreement-nothing = Keine Zeitquelle gab eine brauchbare Antwort, darum war die Uhr dieses Servers nicht zu beurteilen.
agreement-smeared = { $names } verteilt Schaltsekunden über einen Tag, kann also bis zu einer Sekunde abweichen.
