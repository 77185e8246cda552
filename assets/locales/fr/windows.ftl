# Ce qu'un programme pour Windows dit de lui-même avec d'autres mots. Chaque message prend la place de celui du même nom dans un autre fichier.

cli-exit-signal =
    130
        Arrêté par Ctrl-C, ou parce que sa fenêtre a été fermée.

cli-examples-check =
    otp-doctor check
        Pour Nagios, Icinga, Checkmk et d’autres, et pour les humains.
    otp-doctor check --verifier nextcloud
        Comme Nextcloud le voit : selon les codes qu’il accepte.
    otp-doctor check --openmetrics -o otp_doctor.prom
        Pour Prometheus : placez le fichier dans le dossier textfile_inputs de windows_exporter.
cli-openmetrics-output = Écrit les métriques dans ce fichier en une fois, et n’affiche que la ligne du plugin. windows_exporter lit les noms en .prom ; - est la sortie standard, sans cette ligne

cli-code-long =
    Teste des codes avec un secret lu dans un fichier ou sur l’entrée standard, et dit s’ils correspondent et quelle horloge est fausse. Ne donne jamais le bon code.

    Un seul code est cherché à 26 heures près ; deux ou plus, s’il le faut, à un an près : une date fausse sur le téléphone est ainsi trouvée aussi.

    Des codes qui ne correspondent nulle part reçoivent leur réponse après une pause. Elle ralentit qui devine, mais pas de nombreux lancements à la fois : gardez le secret lisible par son seul propriétaire.
cli-examples-code =
    otp-doctor code --secret-file entry.txt 123456
        Le code que le téléphone affiche maintenant ; le secret est dans entry.txt.
    otp-doctor code --secret-file - 123456 654321
        Deux codes, l’un après l’autre ; le secret est saisi sans être affiché.
    otp-doctor code --verifier nextcloud --secret-file entry.txt 123456
        Selon ce que Nextcloud accepte.
cli-exit-code =
    0
        Les codes correspondent, les deux horloges sont à l’heure.
    1
        Ils passent, mais de justesse, ou une horloge est un peu décalée.
    2
        Une horloge, l’entrée ou ses réglages sont faux.
    3
        Impossible à dire, ou mauvaise utilisation.

cli-fix-long =
    Montre chaque commande, demande, les exécute à part du terminal, pour qu’une connexion perdue ne laisse rien à moitié fait, et mesure ensuite si cela a marché.

    Sans terminal, il faut -y. Une horloge n’est jamais réglée que d’après plusieurs sources de temps concordantes.

    Tant que l’horloge du serveur est fausse, mfa exige --force : les codes d’une nouvelle entrée seraient refusés aussi.
cli-examples-fix =
    otp-doctor fix time --dry-run
        Montrer ce qui serait fait pour l’horloge.
    otp-doctor fix time
        Le faire, après une question.
    otp-doctor fix mfa --yes --json
        Réinitialiser la MFA de Plesk sans demander, et dire à un programme comment cela s’est passé.
cli-exit-fix =
    0
        Réussi, mesure à l’appui ; ou rien à faire ; ou essai à blanc.
    2
        Tenté et échoué.
    3
        Pas tenté, ou résultat impossible à afficher, ou mauvaise utilisation.
    130
        Arrêté par Ctrl-C, ou parce que sa fenêtre a été fermée. Une réparation en cours va jusqu’au bout.

cli-examples-report =
    otp-doctor report
        Pour un ticket que d’autres liront.
    otp-doctor report --full -o report.txt
        Avec noms et adresses, dans un nouveau fichier. Quiconque a accès à son dossier peut le lire : prenez-en un à vous.

cli-examples-completions =
    otp-doctor completions powershell | Out-String | Invoke-Expression
        Pour PowerShell, jusqu’à sa fermeture ; pour de bon, en une ligne de $PROFILE.
cli-examples-man =
    otp-doctor help fix
        Lire ici la page sur fix : Windows n’affiche pas de pages de manuel.
    otp-doctor man -o pages
        Écrire toutes les pages dans le dossier pages, pour les lire ailleurs.

man-environment =
    NO_COLOR
        Non vide : pas de couleurs.
    TERM
        dumb : questions et réponses en lignes.
    LANGUAGE, LC_ALL, LC_MESSAGES, LANG
        La langue, dans une console de Windows Server 2019 ou plus récent. Si aucune n’est définie, celle de Windows ; ailleurs l’anglais, sauf si --lang dit autre chose.
man-files =
    C:\ProgramData\otp-doctor
        Journaux des réparations, pour les seuls administrateurs.
    C:\ProgramData\otp-doctor\otp-doctor-rescue-NUMBER.exe
        Pendant la réinitialisation de la MFA : la copie de ce programme qui la terminerait. Une tâche planifiée du même nom la lance.
man-files-check =
    C:\Program Files\windows_exporter\textfile_inputs
        Là où windows_exporter cherche des métriques.

cli-force = Réinitialise la MFA bien que l’horloge du serveur soit fausse
cli-force-is-for-mfa = --force est pour « fix mfa » : il continue bien que l’horloge du serveur soit fausse. « fix time » règle l’horloge.
cli-fix-what = Ce qu’il faut réparer : l’heure du serveur ou la MFA de Plesk
cli-user-is-for-skew = --user ne convient pas ici : « fix time » et « fix mfa » valent pour tout le serveur.
cli-user-asks-pam = Windows ne garde aucune entrée avec laquelle --user pourrait tester. Indiquez un fichier avec le secret : --secret-file.
cli-plesk = Chemin complet de l’outil en ligne de commande de Plesk, comme C:\Program Files (x86)\Plesk\bin\plesk.exe
cli-verifier = Qui vérifie le code : plesk, ou un programme décrit ici (nextcloud, webmin, ..., other)
cli-verifier-unknown-no-service = --verifier : rien ne vérifie de codes ici sous le nom « { $name } ». Il y a plesk, et décrits : { $cards }.
cli-plesk-wrong = --plesk : { $path } { $how ->
    [relative] n’est pas un chemin complet.
    [missing] n’existe pas.
   *[no-program] n’est pas un programme.
} La commande de Plesk est d’ordinaire C:\Program Files (x86)\Plesk\bin\plesk.exe.

start-no-thread = Démarrage impossible : { $reason }. Pas de place pour un fil d’exécution de plus : voyez combien de mémoire est libre.

help-fix-why = Une horloge reculée se remarque : les bases de données et les tâches planifiées voient l’heure se répéter. Une horloge fausse est pire.
help-fix-article = Les commandes de l’article sont pour Linux. Ici, W32Time, le service de temps de Windows, corrige l’horloge. S’il ne le fait pas, PowerShell la règle d’abord, d’après la mesure.
help-mfa-rescue = Plus d’accès ? En administrateur, « plesk login » affiche un lien qui connecte une fois ; la documentation ne dit pas s’il demande le code. Gardez-le comme un mot de passe. Un navigateur mémorisé peut entrer sans code pendant des jours, ce qui cache une horloge fausse.

recover-forget-time = La synchro NTP est peut-être encore désactivée : l’horloge dérive alors jusqu’au refus des codes. Voir « w32tm /query /status ».
recover-forget-any = Sont peut-être encore désactivées : la synchro NTP (voir « w32tm /query /status ») ou la MFA (voir Extensions dans Plesk).

repair-outlives = La réparation continue si cette fenêtre est fermée, mais pas si vous fermez la session.
