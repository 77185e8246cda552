# Der simulierte Server.
demo-no-belief = Der simulierte Zeitdienst läuft nicht.
demo-no-plesk = Der simulierte Server hat kein Plesk.
demo-no-entry = Keine Anmeldung hat hier einen Eintrag von { $user }. In dieser Demo gibt es Einträge von: { $names }.
