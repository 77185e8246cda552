# Was Reparaturen ausführt, und ihre Protokolle.

# Warum eine Reparatur nicht begann, oder nichts mehr von ihr zu hören ist.
# $reason: die Worte des Systems
repair-busy-unnamed = Eine andere Reparatur beginnt oder endet gerade. Prüfen Sie gleich noch einmal.
repair-outdated = Seit diese Reparatur geplant wurde, lief eine andere. Prüfen Sie zuerst erneut.
repair-record-unreadable = Das Protokoll einer früheren Reparatur war nicht lesbar oder nicht glaubwürdig ({ $path }). Zuerst: otp-doctor recover
repair-no-journal = Das Protokoll der Reparatur ließ sich nicht nach { $path } schreiben: { $reason }
repair-stale = Die Uhr wurde nicht gestellt: Die Messung ist { $age } alt, und die Maschine war vielleicht angehalten.
repair-no-executor = Die Reparatur ließ sich nicht starten: { $reason }
# $journal: ein Pfad
repair-lost = Der Prozess der Reparatur ist mittendrin verschwunden. Ihr Protokoll ist { $journal }.

# Warum nicht bekannt ist, was eine frühere Reparatur übrig ließ: ganze Sätze.
repair-journal-foreign = Das Protokoll einer früheren Reparatur ({ $path }) ist ab Zeile { $line } beschädigt. Prüfen Sie, ob Netzwerkzeit und MFA an sind, dann löschen Sie es.
repair-journal-newer = Das Protokoll einer früheren Reparatur ({ $path }) stammt von otp-doctor { $version }, neuer als dieses hier. Schließen Sie sie mit jener Version ab.
repair-journal-unsafe = { $path } war nicht glaubwürdig: Das ist keine gewöhnliche Datei, die nur Ihnen gehört. Sehen Sie sich die Datei an, dann löschen Sie sie.
repair-journal-unreadable = Das Protokoll einer früheren Reparatur ({ $path }) ließ sich nicht lesen ({ $reason }).
repair-journal-too-long = Das Protokoll einer früheren Reparatur ({ $path }) ist zu lang zum Lesen; von ihr wird nichts mehr versucht. Prüfen Sie, ob Netzwerkzeit und MFA an sind, dann „otp-doctor recover --forget“.
repair-folder-locked = Die Reparaturen von root (in { $path }) sieht nur root: sudo otp-doctor recover
repair-folder-unsafe = Die Protokolle in { $path } waren nicht glaubwürdig: Der Ordner gehört anderen oder ist für sie beschreibbar. Gehen Sie dem nach, dann geben Sie ihn root allein (chown root, chmod 700) oder löschen ihn.
repair-folder-of-administrators = Was repariert wurde (in { $path }), sehen nur Administratoren: Starten Sie otp-doctor als Administrator.
repair-folder-unsafe-on-windows = Die Protokolle in { $path } waren nicht glaubwürdig: Der Ordner gehört anderen, oder sie haben Rechte darin. Gehen Sie dem nach, dann löschen Sie ihn als Administrator.
repair-folder-is-file = { $path } ist eine Datei, wo der Ordner für die Protokolle der Reparaturen sein sollte. Sehen Sie hinein, dann benennen Sie sie um oder löschen Sie sie.
repair-folder-unreadable = Der Ordner { $path } ließ sich nicht lesen ({ $reason }).
repair-running-unnamed = Jemand hält die Reparatursperre in { $path }, ohne Namen. Prüfen Sie gleich noch einmal; bleibt es so, suchen Sie, wer sie geöffnet hat.
repair-lock-unsafe = { $path } ist keine gewöhnliche Datei, die nur Ihnen gehört; so kann niemand sagen, ob eine Reparatur läuft. Sehen Sie sich die Datei an, dann löschen Sie sie.
repair-journal-misnamed = { $path } heißt wie ein Protokoll dieses Programms, ist aber keines. Sehen Sie sich die Datei an, dann löschen Sie sie.

# Notizen im Protokoll einer Reparatur.
repair-timer-armed = Wird diese Reparatur unterbrochen, schließt sie der Timer { $unit } in { $span } ab.
repair-timer-none = Ohne systemd kein Timer: Wird diese Reparatur unterbrochen, schließt sie der nächste Start von otp-doctor ab.
repair-timer-failed = Es ließ sich kein Timer einrichten: Wird diese Reparatur unterbrochen, schließt sie der nächste Start von otp-doctor ab. { $why }
repair-timer-no-program = Die Datei dieses Programms ist weg, oder andere können sie austauschen. { $why }
repair-timer-left = Der Timer { $unit } ließ sich nicht entfernen. Er tut nichts, solange nichts unerledigt ist. { $why }
repair-task-armed = Wird diese Reparatur unterbrochen, schließt sie in einer Minute die geplante Aufgabe { $task } ab.
repair-task-failed = Es ließ sich keine geplante Aufgabe anlegen: Wird diese Reparatur unterbrochen, schließt sie der nächste Start von otp-doctor ab. { $why }
repair-task-left = Die geplante Aufgabe { $task } ließ sich nicht entfernen. Sie tut nichts, solange nichts unerledigt ist. { $why }
repair-boot-unit-failed = Startet der Server mittendrin neu, schließt nicht schon sein Start diese Reparatur ab, sondern erst der nächste von otp-doctor ({ $reason }).
repair-boot-unit-left = { $path } ließ sich nicht entfernen ({ $reason }). Es tut nichts, solange nichts unerledigt ist; löschen Sie es.
repair-journal-fleeting = Das Protokoll dieser Reparatur würde einen Neustart nicht überstehen: Platz war nur in { $folder }. Prüfen Sie nach einem Neustart, ob Netzwerkzeit und MFA an sind.
repair-copy-noexec = Aus { $folder } darf nichts gestartet werden.
repair-copy-failed = Eine Kopie dieses Programms passte nicht in { $folder }: { $reason }
repair-outwaits = Wartete zuerst auf einen Befehl der unterbrochenen Reparatur, der noch lief: { $command }
repair-ended-by-signal = Das System hat die Reparatur beendet. Die übrigen Schritte wurden ausgelassen; was aus war, ist wieder an.

# Die Beschreibung der Unit, die eine Reparatur nach einem Neustart abschließt, wie systemctl sie zeigt: eine Zeile.
repair-boot-unit-is = Schließt eine Reparatur von otp-doctor ab, die ein Neustart des Servers unterbrach
skew-of-user = { $user }: { $said }
skew-no-file = { $user }: Keine Anmeldung hat eine Datei eines Benutzers mit diesem Namen.
skew-no-program = Andere könnten otp-doctor dort austauschen, wo es liegt, darum wird es nicht noch einmal gestartet.
skew-not-as-user = Die Rechte von { $user } ließen sich nicht annehmen.
skew-folder-open = Andere dürfen den Weg zu { $path } ändern, darum schreibt root dort nichts.
skew-link = { $path } ist ein Link, oder daneben liegt etwas am Platz der Kopie. Keinem Link wird gefolgt, nichts wird ersetzt.
skew-refused = Auch die Anmeldung nimmt diese Datei nicht an: { $path }. { $why }
skew-busy = { $path } wurde immer wieder von anderen geschrieben. Versuchen Sie es noch einmal.
skew-system = { $path }: { $reason }
skew-ended = Zu { $user } kam keine Antwort, Exit-Status { $status }.
skew-too-slow = Das Home-Verzeichnis von { $user } antwortete nicht rechtzeitig.
skew-not-started = Für { $user } nicht begonnen. { $why }
skew-simulated = Nichts wurde getan: Mit --demo oder --dry-run wird keine Datei angerührt.

# Wie weit ein Schritt ist, oder was aus ihm wurde. Sätze.
step-waiting = Zu tun.
step-running = Läuft.
step-done = Fertig.
step-done-again = Fertig, beim erneuten Versuch.
step-failed = Gescheitert mit Exit-Status { $status }.
step-killed = Durch Signal { $signal } beendet, vielleicht erst nach getaner Arbeit.
step-contradicted = Gescheitert: Exit-Status 0, aber seine Ausgabe sagt etwas anderes.
step-timed-out = Dauerte zu lange und wurde beendet.
# $reason: die Worte des Systems
step-not-started = Ließ sich nicht starten ({ $reason }).
step-skipped = Ausgelassen.
step-would-run = Würde laufen.
step-lost = Begonnen, seither nichts mehr gehört.
step-line = { $command }: { $said }
# $output: was der Befehl ausgegeben hat
step-output = Ausgabe: { $output }
