# Les commandes sans terminal.

headless-timed-out = Trop long à déterminer.
recover-could-not = La réparation interrompue n’a pas pu être terminée. { $why }
recover-nothing = Rien n’était resté inachevé.
recover-closed = La réparation lancée par { $by } le { $started } avait été interrompue. { $count ->
        [0] Il n’y avait plus rien à rétablir.
        [one] L’étape qui restait a été exécutée.
       *[other] Les { $count } étapes qui restaient ont été exécutées.
    }
recover-not-closed = La réparation lancée par { $by } le { $started } a été interrompue, et n’a pas pu être terminée. « otp-doctor check » montre ce qui est désactivé.
recover-unreadable = Impossible de dire s’il reste quelque chose. { $why }
report-not-saved-as = Impossible d’écrire { $path } : { $reason }
# $folder: a folder on the way to $path, or the one that it is in
report-shared-folder = { $path } n’a pas été écrit : d’autres possèdent ou peuvent modifier { $folder }, et donc détourner le fichier. En tant que root, prenez un dossier de root comme /root, ou omettez -o.
report-not-a-file = { $path } n’a pas été écrit : ce n’est pas un fichier ordinaire.
file-is-folder = { $path } est un dossier. Indiquez un fichier qui s’y trouve.
report-without-a-file = Sans -o, il va sur la sortie standard.
code-secret-unreadable = Impossible de lire le secret dans { $path } : { $reason }
code-secret-ask = Collez ou saisissez la clé ou l’adresse otpauth:// ; elle n’est pas affichée :
code-secret-exposed = D’autres peuvent lire { $path }, et un secret vaut un mot de passe : chmod 600.
fix-ask = Exécuter maintenant ? Tapez oui pour continuer :
not-agreed-to = Rien n’a été { $what ->
   *[run] fait. Sans terminal, -y dit oui et -n montre ce qui serait fait.
    [forgotten] abandonné. Sans terminal, -y dit oui et -n montre ce qui serait abandonné.
}
fix-not-watched = Mesuré une fois. L’horloge reste-t-elle à l’heure ? Lancez « otp-doctor check » dans quelques minutes.
# What counts as a yes to a question that says "Type yes to go on", in small letters, with a space between them.
console-yes = y yes o oui
console-lost = Impossible d’écrire sur la sortie standard : { $reason }. Il manque quelque chose.
recover-simulated = Un serveur simulé : rien n’a été fait. Pour terminer une réparation simulée : otp-doctor --demo=cut-short
fix-needs-the-wizard = { $dry ->
    [yes] Pas avec -y
   *[no] Rien n’a été fait
} : l’horloge est si décalée qu’il faut saisir l’heure exacte. Lancez otp-doctor dans un terminal, étape 4.
fix-thin-reference = { $dry ->
    [yes] Pas avec -y
   *[no] Rien n’a été fait
} : trop peu de sources de temps concordaient. Indiquez-en d’autres avec --ntp, ou répondez à la question sans -y.
# $command: what switches it on
fix-network-time-is-off = Mais la synchro NTP est désactivée : l’horloge va dériver. Pour l’activer : { $command }
fix-type-it-in-the-wizard = Ou saisissez l’heure exacte dans l’assistant : otp-doctor
fix-mfa-of-a-service = Rien n’a été fait : réinitialiser la MFA de Plesk ne change rien pour { $name }.
fix-clock-first = La MFA n’a pas été réinitialisée : rien n’a été tenté. Corrigez l’horloge avec « otp-doctor fix time », ou utilisez --force.
fix-clock-first-for-others = La MFA n’a pas été réinitialisée : rien n’a été tenté. « otp-doctor fix time » montre quoi écrire au sujet de l’horloge. Pour la réinitialiser quand même : --force.
fix-clock-first-skew = L’heure mémorisée n’a pas été effacée : rien n’a été tenté. Corrigez l’horloge avec « otp-doctor fix time », ou utilisez --force.
recover-said = Elle a dit : { $words }
recover-record = Le journal de cette réparation est { $path }.
recover-how-on = Supprimez ce qui la bloque, puis relancez « otp-doctor recover ».
recover-forget-repair = La réparation lancée par { $by } le { $started } a été interrompue. { $count ->
        [0] Il n’en reste rien à exécuter.
        [one] Il reste cette commande :
       *[other] Il reste ces { $count } commandes :
    }
recover-forget-time = La synchro NTP est peut-être encore désactivée : l’horloge dérive alors jusqu’au refus des codes. Voir « timedatectl ».
recover-forget-mfa = La MFA est peut-être encore désactivée pour tous : un mot de passe suffit pour se connecter. Voir Extensions dans Plesk.
recover-forget-any = Sont peut-être encore désactivées : la synchro NTP (voir « timedatectl ») ou la MFA (voir Extensions dans Plesk).
recover-forget-unknown = Ce qu’elle aurait exécuté est inconnu. { $why }
recover-forget-ask = Ne rien exécuter, ne plus essayer, garder le journal ? Tapez oui pour continuer :
recover-forget-would = Essai à blanc : ceci serait abandonné. Rien n’a été modifié.
recover-forgotten = Abandonnée. Les réparations sont à nouveau possibles. Le journal est conservé dans { $folder }.
recover-could-not-forget = Impossible de l’abandonner. { $why }
code-user-ask = Ceci lit le secret que SSH et d’autres gardent pour { $user }. Rien n’en est affiché ni conservé. Tapez oui pour continuer :
code-user-not-agreed = Pas lu : le secret gardé pour { $user } n’est lu qu’après un oui, ou avec --yes.
pam-entry-none = Aucune connexion par PAM ne garde ici d’entrée pour { $user }.
code-user-none-there = { $service } ne garde ici aucune entrée pour { $user }.
pam-entry-not-permitted = Seuls root ou { $user } peuvent lire cette entrée.
pam-entry-root-alone = Seul root peut lire l’entrée pour { $user }.
pam-entry-refused = Tous les codes sont refusés pour { $user }. { $why }
pam-entry-no-key = Tous les codes sont refusés pour { $user } : la première ligne du fichier n’est pas une clé. { $why }
pam-entry-counted = Les codes de { $user } sont comptés et ne dépendent d’aucune horloge.
pam-entry-changed = L’entrée de { $user } a changé entre-temps : recommencez le test.
pam-entry-scratch-alone = Seuls les codes de secours de { $user } sont acceptés. { $why }
pam-accepts = { $names } : ce code est accepté maintenant.
pam-scratch = { $names } : accepté, comme code de secours. Il ne servira qu’une fois.
pam-no-scratch-code = { $names } : refusé. Les codes ont ici 6 chiffres, et ce n’est aucun des codes de secours (il en reste { $left }).
pam-learns = { $names } : ce code est accepté maintenant, troisième de suite à la même horloge fausse, qui est ainsi mémorisée.
pam-limited = { $names } : aucun code n’est demandé jusqu’au { $until }, à l’horloge de ce serveur : trop d’essais. Chaque essai de plus prolonge l’attente.
pam-used = { $names } : refusé, car ce code a déjà servi. Attendez le suivant.
pam-older = { $names } : refusé, car un code plus récent a déjà servi. Attendez le suivant.
pam-other-length = { $names } : refusé, car les codes doivent avoir ici { $wanted } chiffres (digits= dans la configuration de PAM).
pam-goes-by-a-learnt-clock = { $names } : refusé, bien qu’il corresponde à l’horloge de ce serveur : une horloge décalée de { $seconds } s a été mémorisée (TIME_SKEW { $skew }). Une fois l’horloge de ce serveur juste, effacez cela : otp-doctor fix skew
pam-frozen = { $names } : refusé, comme tout code qui correspond à l’horloge de ce serveur : une horloge décalée de { $seconds } s a été mémorisée (TIME_SKEW { $skew }) et noskewadj la conserve. Une fois l’horloge de ce serveur juste, effacez cela : otp-doctor fix skew
pam-code-ahead = { $names } : refusé, car ce code est en avance de { $seconds } s sur l’horloge de ce serveur.
pam-code-behind = { $names } : refusé, car ce code est en retard de { $seconds } s sur l’horloge de ce serveur.
pam-off-again = { $names } : refusé, car c’est encore le même code d’un autre moment.
pam-wrong = { $names } : refusé.
pam-counted = { $names } : refusé. Les codes sont comptés et ne dépendent d’aucune horloge.
pam-scratch-alone = { $names } : refusé, car seuls les codes de secours sont acceptés. { $why }
pam-by-file = { $names } ({ $path })
pam-not-needed = { $names } : ce code n’est pas nécessaire. La configuration de PAM laisse entrer sans lui quiconque donne tout le reste juste.
pam-hangs-on = { $names } : impossible de dire si ce code est accepté. Cela dépend de { $module } dans la configuration de PAM.
pam-untold = { $names } : impossible de dire si ce code est accepté. { $why }
pam-stack-too-long = La configuration de PAM inclut trop de fichiers.
pam-stack-declines = { $names } : refusé par la configuration de PAM, quel que soit le code.
pam-module-missing = { $names } : refusé, quel que soit le code. La configuration de PAM nomme { $module }, qui n’est pas installé.
pam-include-missing = { $names } : refusé, quel que soit le code. La configuration de PAM inclut { $file }, qui n’existe pas.
pam-line-unread = { $names } : refusé, quel que soit le code. PAM ne comprend pas cette ligne de sa configuration : { $line }
pam-behind-the-password = { $names } : saisissez le code juste après le mot de passe, sur la même ligne. Il n’est pas demandé à part.
pam-also-missing = { $names } : refusé. Un code est aussi demandé d’après { $path }, et ce fichier n’existe pas.
pam-also-unlisted = { $names } : refusé. Un code est aussi demandé d’après { $path }, qui n’a pas de ligne pour cet utilisateur.
pam-declined-by = { $names } : refusé, car ce code n’est pas valable d’après { $path }.
pam-second-question = { $names } : refusé à la deuxième question. Les deux suivent { $path }, qui n’accepte chaque code qu’une fois : attendez-y le suivant.
pam-second-try = { $names } : refusé à la deuxième question. Les deux suivent { $path }, chacune compte comme un essai, et son RATE_LIMIT en permet trop peu.
pam-refused = { $names } : refusé, comme tous les codes de cet utilisateur. { $why }
# $path: a folder
pam-unnoted = { $names } : refusé, car ce code doit être noté dans le fichier et l’utilisateur ne peut pas écrire dans son dossier { $path }.
pam-no-key = { $names } : refusé, comme tous les codes de cet utilisateur : la première ligne du fichier n’est pas une clé. { $why }
pam-missing = { $names } : refusé, car le fichier n’existe pas.
pam-skipped = { $names } : pas demandé, car le fichier n’existe pas (nullok).
pam-unlisted = { $names } : refusé, car le fichier n’a pas de ligne pour cet utilisateur.
