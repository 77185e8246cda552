# Der simulierte Server.
demo-no-belief = Der simulierte Zeitdienst läuft nicht.
demo-no-plesk = Der simulierte Server hat kein Plesk.
