# L'exécution des réparations et leurs journaux.

# Pourquoi une réparation n'a pas démarré, ou ne donne plus de nouvelles.
# $reason: the system's own words
repair-busy-unnamed = Une autre réparation démarre ou se termine à l’instant. Revérifiez dans un moment.
repair-outdated = Une autre réparation a eu lieu depuis que celle-ci a été préparée. Revérifiez d’abord.
repair-record-unreadable = Le journal d’une réparation antérieure était illisible ou peu sûr ({ $path }). D’abord : otp-doctor recover
repair-no-journal = Le journal de la réparation n’a pas pu être écrit dans { $path } : { $reason }
repair-stale = L’horloge n’a pas été réglée : sa mesure date de { $age }, et la machine a pu être suspendue.
repair-no-executor = La réparation n’a pas pu démarrer : { $reason }
# $journal: a path
repair-lost = Le processus de la réparation a disparu en cours de route. Son journal : { $journal }.

# Pourquoi on ignore ce qu'une réparation antérieure a laissé : phrases entières.
repair-journal-foreign = Le journal d’une réparation antérieure ({ $path }) est abîmé à partir de la ligne { $line }. Vérifiez que la synchro NTP et la MFA sont activées, puis supprimez-le.
repair-journal-newer = Le journal d’une réparation antérieure ({ $path }) vient d’otp-doctor { $version }, plus récent que celui-ci. Terminez-la avec cette version.
repair-journal-unsafe = { $path } n’a pas été pris en compte : ce n’est pas un fichier ordinaire à vous seul. Examinez-le, puis supprimez-le.
repair-journal-unreadable = Le journal d’une réparation antérieure ({ $path }) n’a pas pu être lu ({ $reason }).
repair-journal-too-long = Le journal d’une réparation antérieure ({ $path }) est trop long pour être lu ; plus rien n’en est tenté. Vérifiez que la synchro NTP et la MFA sont activées, puis « otp-doctor recover --forget ».
repair-folder-locked = Seul root peut voir les réparations de root (dans { $path }) : sudo otp-doctor recover
repair-folder-unsafe = Les journaux dans { $path } n’ont pas été pris en compte : d’autres possèdent ce dossier ou peuvent y écrire. Examinez-le, puis réservez-le à root (chown root, chmod 700) ou supprimez-le.
repair-folder-of-administrators = Seuls les administrateurs voient les réparations (dans { $path }) : lancez otp-doctor en tant qu’administrateur.
repair-folder-unsafe-on-windows = Les journaux dans { $path } n’ont pas été pris en compte : d’autres possèdent ce dossier ou y ont des droits. Examinez-le, puis supprimez-le en tant qu’administrateur.
repair-folder-is-file = { $path } est un fichier, à la place du dossier des journaux de réparation. Examinez-le, puis renommez-le ou supprimez-le.
repair-folder-unreadable = Le dossier { $path } n’a pas pu être lu ({ $reason }).
repair-running-unnamed = Quelqu’un détient le verrou de réparation dans { $path } sans donner de nom. Revérifiez dans un moment ; si cela dure, cherchez qui l’a ouvert.
repair-lock-unsafe = { $path } n’est pas un fichier ordinaire à vous seul : impossible de dire si une réparation est en cours. Examinez-le, puis supprimez-le.
repair-journal-misnamed = { $path } porte le nom d’un journal de ce programme, mais n’en est pas un. Examinez-le, puis supprimez-le.

# Notes dans le journal d'une réparation.
repair-timer-armed = Si cette réparation est interrompue, le minuteur { $unit } la termine dans { $span }.
repair-timer-none = Pas de systemd ici, donc pas de minuteur : si cette réparation est interrompue, le prochain lancement d’otp-doctor la termine.
repair-timer-failed = Aucun minuteur n’a pu être posé : si cette réparation est interrompue, le prochain lancement d’otp-doctor la termine. { $why }
repair-timer-no-program = Le fichier de ce programme a disparu, ou d’autres peuvent le remplacer. { $why }
repair-timer-left = Le minuteur { $unit } n’a pas pu être retiré. Il ne fait rien s’il n’y a rien à terminer. { $why }
repair-task-armed = Si cette réparation est interrompue, la tâche planifiée { $task } la termine dans une minute.
repair-task-failed = Aucune tâche planifiée n’a pu être créée : si cette réparation est interrompue, le prochain lancement d’otp-doctor la termine. { $why }
repair-task-left = La tâche planifiée { $task } n’a pas pu être retirée. Elle ne fait rien s’il n’y a rien à terminer. { $why }
repair-boot-unit-failed = Si le serveur redémarre au milieu, c’est le prochain lancement d’otp-doctor qui termine cette réparation, pas le démarrage du serveur ({ $reason }).
repair-boot-unit-left = { $path } n’a pas pu être retiré ({ $reason }). Il ne fait rien s’il n’y a rien à terminer ; supprimez-le.
repair-journal-fleeting = Le journal de cette réparation ne survivrait pas à un redémarrage : il n’y avait de place que dans { $folder }. Après un redémarrage, vérifiez que la synchro NTP et la MFA sont activées.
repair-copy-noexec = Rien ne peut être lancé depuis { $folder }.
repair-copy-failed = Impossible de placer une copie de ce programme dans { $folder } : { $reason }
repair-outwaits = A d’abord attendu une commande de la réparation interrompue qui tournait encore : { $command }
repair-ended-by-signal = Le système a mis fin à la réparation. Les étapes restantes ont été omises ; ce qui était désactivé est réactivé.

# The description of the unit that finishes a repair after a restart, as systemctl shows it: one line.
repair-boot-unit-is = Termine une réparation d’otp-doctor interrompue par un redémarrage du serveur
skew-of-user = { $user } : { $said }
skew-no-file = { $user } : aucune connexion ne garde de fichier pour un utilisateur de ce nom.
skew-no-program = D’autres pourraient remplacer otp-doctor là où il se trouve : il n’est pas relancé.
skew-not-as-user = Impossible de passer sous les droits de l’utilisateur { $user }.
skew-folder-open = D’autres peuvent modifier le chemin vers { $path } : root n’y écrit rien.
skew-link = { $path } est un lien, ou quelque chose occupe à côté la place de sa copie. Rien n’est suivi ni remplacé.
skew-refused = La connexion n’accepte pas non plus { $path }. { $why }
skew-busy = { $path } a été réécrit sans cesse par d’autres. Réessayez.
skew-system = { $path } : { $reason }
skew-ended = Rien n’a été dit pour { $user }, code de retour { $status }.
skew-too-slow = Le dossier personnel de l’utilisateur { $user } n’a pas répondu à temps.
skew-not-started = Pas commencé pour { $user }. { $why }
skew-simulated = Rien n’a été fait : avec --demo ou --dry-run, aucun fichier n’est touché.

# Où en est une étape d'un plan, ou ce qu'elle est devenue. Phrases.
step-waiting = À faire.
step-running = En cours.
step-done = Fait.
step-done-again = Fait, au second essai.
step-failed = Échec, code de retour { $status }.
step-killed = Arrêté par le signal { $signal }, peut-être une fois le travail fait.
step-contradicted = Échec : code de retour 0, mais son message dit le contraire.
step-timed-out = Trop long, arrêté.
# $reason: the system's own words
step-not-started = N’a pas pu démarrer ({ $reason }).
step-skipped = Omis.
step-would-run = Serait exécuté.
step-lost = Commencé, et sans nouvelles depuis.
step-line = { $command } : { $said }
# $output: what the command printed
step-output = Affiché : { $output }
