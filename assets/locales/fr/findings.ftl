# Ce que le diagnostic a conclu. Un titre tient en une ligne ; une preuve dit en une ou deux phrases ce qui a été mesuré.

## L'horloge du serveur

finding-server-clock-behind = Le serveur retarde de { $by }.
finding-server-clock-ahead = Le serveur avance de { $by }.
finding-server-clock-off = L’horloge du serveur est décalée.

finding-date-behind = { $days ->
    [one] La date du serveur a { $days } jour de retard, l’heure est bonne.
   *[other] La date du serveur a { $days } jours de retard, l’heure est bonne.
}
finding-date-ahead = { $days ->
    [one] La date du serveur a { $days } jour d’avance, l’heure est bonne.
   *[other] La date du serveur a { $days } jours d’avance, l’heure est bonne.
}
finding-half-day = Le serveur est décalé d’exactement 12 heures, comme si AM et PM avaient été confondus.
evidence-time-of-day-right = Une mauvaise date a été réglée. Réglez la date et l’heure, pas l’heure seule.
evidence-half-day = Sans doute réglé à la main, d’après une horloge de 12 heures.

evidence-two-clocks = Serveur : { $server }. Heure exacte : { $truth }.
evidence-agreement = { $agreeing ->
    [one] { $asked ->
        [one] La seule source de temps interrogée le dit, à { $error } près.
       *[other] Une source de temps sur { $asked } le dit, à { $error } près.
    }
   *[other] { $agreeing } sources de temps sur { $asked } s’accordent là-dessus, à { $error } près.
}
evidence-window = { $codes ->
    [declined] { $share ->
        [some] Les codes passent jusqu’à { $limit } d’écart : une partie des bons codes est donc refusée.
       *[all] Les codes passent jusqu’à { $limit } d’écart : les bons codes sont donc refusés.
    }
    [unsure] Les codes passent jusqu’à { $limit } d’écart. La mesure est trop grossière pour trancher.
    [early] Les codes passent jusqu’à { $limit } d’écart, mais doivent être tapés tôt.
   *[pass] Les codes passent jusqu’à { $limit } d’écart : ils passent donc encore.
}
evidence-window-learnt = Les codes passent jusqu’à { $limit } d’écart avec l’heure mémorisée, pas avec cette horloge.
evidence-checked-elsewhere = Plesk 360 vérifie les codes avec sa propre horloge ; celle-ci n’en fait refuser aucun.
evidence-zone-rest = En dehors des quarts d’heure entiers, il ne reste que { $rest } : ce n’est pas une dérive.
evidence-zones-mistaken = C’est exactement le fuseau de ce serveur, { $zone } ({ $offset }) : { $taken ->
    [local] l’heure locale a été prise pour de l’UTC.
   *[utc] l’UTC a été pris pour l’heure locale.
}
evidence-rtc-local = L’horloge matérielle est en heure locale, ce qui provoque exactement cela.
evidence-zone-no-matter = Les codes dépendent de l’UTC, pas du fuseau : réglez l’horloge.

## Les sources de l'heure exacte

finding-reference-not-asked = L’horloge du serveur n’est pas encore contrôlée.
evidence-nobody-asked = Aucune source de temps n’a été interrogée.
finding-reference-outstanding = L’horloge du serveur est en cours de contrôle.
evidence-outstanding = { $asked ->
    [one] Aucune source de temps n’a encore répondu.
   *[other] Toutes les sources de temps n’ont pas encore répondu ; les autres n’ont rien donné d’utilisable.
}
finding-reference-unreachable = Aucune source de temps n’a donné de réponse utilisable : l’horloge du serveur n’a pas pu être contrôlée.
evidence-source-refused = { $count ->
    [one] Source non retenue : { $sources }. { $why }
   *[other] Sources non retenues : { $sources }. { $why }
}
evidence-more-refused = { $more ->
    [one] { $more } autre source était inutilisable.
   *[other] { $more } autres sources étaient inutilisables.
}
# $place: a path, or the name of a variable
finding-proxy-unused = otp-doctor n’utilise pas le proxy web configuré ici ({ $place }).
evidence-proxy-unused = Il interroge les serveurs de temps directement. Si seul le proxy atteint le réseau, indiquez un serveur de temps interne avec --ntp.
finding-reference-disagrees = Les sources de temps se contredisent : impossible de dire laquelle a raison.
evidence-group = D’après { $sources }, le serveur { $is ->
    [behind] retarde
   *[ahead] avance
} de { $by }.
evidence-nobody-can-know = Indiquez des serveurs de confiance avec --ntp, ou comparez avec une horloge de confiance.
finding-reference-thin = { $agreeing ->
    [one] Une seule source de temps utilisable.
   *[other] Seulement { $agreeing } sources de temps utilisables.
}
evidence-thin = { $agreeing ->
    [one] Une source seule ; pour régler une horloge, il en faut { $needed } concordantes.
   *[other] { $agreeing } sources concordent ; pour régler une horloge, il en faut { $needed }.
}
finding-reference-coarse = L’heure exacte est trop imprécise pour dire si les codes passent.
finding-ntp-blocked = Le réseau bloque NTP (port UDP 123).
evidence-ntp-blocked = { $silent ->
    [one] Le seul serveur NTP interrogé n’a pas répondu
   *[other] Aucun des { $silent } serveurs NTP n’a répondu
}, mais HTTPS a donné l’heure, par { $https ->
    [one] un serveur
   *[other] { $https } serveurs
} : sans doute un pare-feu.
evidence-service-reaches-server = Le service de temps du serveur joint un serveur ; seule notre propre mesure est bloquée.

## Ce qui garde l'horloge à l'heure

finding-time-sync-off = La synchro NTP est désactivée.
finding-time-sync-missing = Aucun service de temps n’est installé.
finding-time-daemon-dead = { $service } est installé mais ne tourne pas.
finding-time-daemon-skipped = systemd ne démarre pas { $service } : une condition de son unité n’est pas remplie.
finding-time-sync-unreachable = { $service } tourne mais n’obtient de réponse d’aucun serveur.
finding-time-sync-conflict = Plusieurs services de temps tournent et se disputent l’horloge.
# $service: a time service
finding-time-service-crashing = { $service } s’arrête sans cesse.
# $option: by what it was told, "-x" for example
finding-time-sync-told-not-to = { $service } a pour consigne de ne pas régler l’horloge ({ $option }).
finding-time-sync-no-sources = { $service } tourne, mais a pour consigne de n’interroger personne.
# $clock: "PHC0" for example
finding-time-sync-only-clock = { $service } n’interroge aucun serveur de temps, seulement une horloge de cette machine ({ $clock }).
finding-time-sync-offline = { $service } n’interroge pas { $count ->
    [one] son serveur de temps
   *[other] ses { $count } serveurs de temps
} : il se croit hors ligne.
finding-time-sync-unknown = Impossible de dire ce qui garde l’horloge à l’heure.
finding-time-service-silent = { $service } tourne mais ne donne pas de réponse utilisable : il ne garde peut-être pas l’horloge à l’heure.
finding-time-sync-contradicts = Le système croit son horloge à l’heure, mais elle est décalée de { $by }.

evidence-unit-masked = { $unit } est masqué : quelqu’un lui a interdit de démarrer.
evidence-unit-failed = { $unit } est en échec.
evidence-unit-running = { $unit } tourne.
evidence-unit-stopped = { $unit } est arrêté, bien qu’il démarre avec le système.
evidence-unit-disabled = { $unit } est arrêté et ne démarre pas avec le système.
evidence-unit-crashing = { $restarts ->
    [0] systemd ne cesse de relancer { $unit }.
    [one] systemd a dû relancer { $unit } une fois.
   *[other] systemd a dû relancer { $unit } { $restarts } fois.
}
evidence-crash-log = Son journal dit pourquoi : { $command }
# $unit: a unit of systemd
evidence-unit-skipped = systemd saute { $unit } sans erreur. « systemctl status { $unit } » nomme la condition.
evidence-told-not-to = Il suit ses serveurs mais ne touche pas à l’horloge. Retirez { $option } et redémarrez-le.
evidence-no-sources = Sa configuration n’indique aucun serveur de temps qu’il utilise. Ajoutez-en un et redémarrez-le.
evidence-no-domain = Il doit suivre l’horloge d’un domaine Windows (Type NT5DS), et ce serveur n’est dans aucun.
evidence-clock-of-host = { $clock } est l’horloge de l’hôte. C’est à l’hôte de la corriger, ou à vous d’ajouter des serveurs de temps.
evidence-clock-at-machine = { $clock } est un périphérique d’ici. Corrigez-le, ou ajoutez des serveurs de temps.
evidence-offline = Cela arrive quand un réseau tombe. Dites-lui que le réseau est revenu : « chronyc online ».
# $service: a time service; $by: a length of time
finding-nts-clock-too-wrong = { $service } ne peut plus régler cette horloge : à { $by } d’écart, les certificats de ses serveurs semblent périmés.
evidence-nts-dates = Il utilise NTS, dont les clés demandent des certificats aux dates compatibles avec son horloge.
evidence-nts-ladder = Réglez l’horloge près de l’heure exacte et redémarrez le service : il la garde ensuite à l’heure.
# $servers: names with a TCP port
evidence-nts-port-closed = Pas de connexion TCP vers { $servers } pour les clés NTS : voir le pare-feu.
# $word: what stands in the place of a server's name
evidence-no-name = Il a pour consigne d’interroger « { $word } », qui n’est pas un nom de serveur. Séparez les noms par des espaces, sans rien derrière.
evidence-unresolved = { $count ->
    [one] Le nom d’un serveur n’a pas pu être résolu : voir le DNS.
   *[other] Les noms de { $count } serveurs n’ont pas pu être résolus : voir le DNS.
}
evidence-kept-by-somebody = Le noyau dit son horloge synchronisée : quelque chose la règle donc, ou l’a fait ces dernières heures. Trouvez quoi avant d’installer un service de temps : deux se disputeraient l’horloge.
evidence-no-service = Aucun programme connu pour régler l’horloge n’est installé ni ne tourne.
evidence-clock-will-drift = Sans synchro NTP, l’horloge dérive de quelques secondes par jour ou plus, jusqu’au refus des codes.
evidence-ntpd-gives-up = ntpd s’arrête au-delà de { $limit }. Réglez l’horloge une fois, ntpd peut ensuite la garder à l’heure.
evidence-service-servers = Il a pour consigne d’interroger : { $servers }.
evidence-several-run = Tournent ici : { $services }.
evidence-they-fight = Chacun défait ce que fait l’autre : l’horloge saute, ou marche à la mauvaise vitesse.
# $tools: those of a hypervisor, "VMware Tools" for example
finding-guest-tools-set-clock = Cette horloge peut aussi être réglée par { $tools }.
finding-cron-sets-clock = Une tâche cron règle aussi cette horloge.
evidence-guest-tools = Ces outils peuvent aligner l’horloge sur celle de l’hôte, régulièrement ou après une pause. Vérifiez si c’est désactivé.
# $table: where it stands, "crontab -u root" for example; $program: "ntpdate" for example
evidence-cron-sets-clock = cron lance { $program } : { $table }
evidence-one-keeper = Un seul doit garder l’horloge à l’heure et les autres ne pas y toucher, sinon elle peut sauter.
evidence-keep-one = Gardez-en un ; nous garderions { $keep } : { $command }
evidence-service-believes = Le service de temps dit suivre un serveur.
evidence-service-believes-offset = Il croit l’horloge décalée de { $by }.
evidence-kernel-believes = Le noyau dit l’horloge synchronisée.
evidence-belief-is-stale = Il le dit encore des heures après un réglage à la main ou une suspension de la machine.

## La machine

finding-clock-owned-by-host = Un conteneur ({ $kind }) : son horloge est celle de l’hôte.
evidence-no-cap-sys-time = Seul l’hôte peut régler cette horloge (pas de CAP_SYS_TIME ici).
# $domain: the name of a domain of Windows, e.g. "example.com"
finding-clock-of-domain = { $domain } est un domaine Windows et ce serveur suit son horloge : c’est celle du contrôleur de domaine qu’il faut remettre à l’heure.
finding-clock-of-some-domain = Ce serveur suit l’horloge de son domaine Windows : c’est celle du contrôleur de domaine qu’il faut remettre à l’heure.
# $domain: the name of the domain, or of a controller of it
finding-clock-of-domain-and-servers = Ce serveur suit son domaine Windows ({ $domain }) et ses propres serveurs.
finding-domain-controller = Ceci est un contrôleur de domaine : tout son domaine suit cette horloge.
finding-clock-of-domain-client-off = Ce serveur est dans le domaine Windows { $domain }, mais W32Time ne peut demander l’heure à personne (NtpClient\Enabled vaut 0).
finding-clock-of-domain-stopped = Ce serveur est dans le domaine Windows { $domain }, mais W32Time, qui en suivrait l’horloge, ne tourne pas.
# $controller: the name of a domain controller
evidence-domain-controller = Ses stratégies sont venues en dernier de { $controller }.
evidence-domain-takes-back = Une heure réglée ici ne tient que jusqu’à ce que W32Time reçoive à nouveau celle du domaine.
evidence-domain-follows = Les membres du domaine reprennent ce qui est réglé ici.
# $service: the name of a time service
# $limit: how far it sets a clock
evidence-beyond-correction = { $service } ne touche pas à une horloge décalée de plus de { $limit }.
finding-rtc-local-time = L’horloge matérielle est en heure locale.
evidence-rtc-dst = Après un changement d’heure, ou dans un autre fuseau, le serveur démarre décalé d’heures entières.
finding-rtc-off = L’horloge matérielle { $is ->
    [behind] retarde
   *[ahead] avance
} de { $by }.
evidence-rtc-off-system = Elle { $is ->
    [behind] retarde
   *[ahead] avance
} de { $by } sur l’horloge système.
evidence-rtc-at-boot = Le serveur démarre avec cette heure : les codes sont refusés jusqu’à ce que la synchro NTP la corrige.
# $zone: its name; $offset: as "+01:00"
evidence-rtc-keeps-local-time = C’est exactement le fuseau de ce serveur, { $zone } ({ $offset }) : l’horloge matérielle donne l’heure locale, et le système la prend pour de l’UTC.
finding-leap-second-zone = Le fuseau horaire { $zone } compte les secondes intercalaires (fichiers « right/ ») : « date » affiche environ 27 s de moins que les autres horloges.
evidence-leap-second-zone = Les codes dépendent de l’UTC et n’en souffrent pas. Réglez à nouveau le fuseau pour afficher l’heure habituelle.
finding-not-root = Lancé par { $user } : il peut examiner, pas réparer.
evidence-not-root = Régler l’horloge et réinitialiser la MFA demandent root : lancez-le avec sudo.
evidence-not-administrator = Régler l’horloge et réinitialiser la MFA demandent un administrateur : ouvrez PowerShell avec « Exécuter en tant qu’administrateur » et lancez-y otp-doctor.

## Le panneau

finding-plesk-missing = Plesk n’est pas sur ce serveur.
evidence-time-still-works = La mauvaise machine ? Horloge et codes peuvent être testés quand même.
finding-plesk-not-in-path = Plesk est là, mais ce shell ne trouve pas sa commande.
evidence-plesk-found-at = C’est { $path }. « su » sans « - » laisse souvent /usr/sbin de côté : tapez le chemin entier, ou utilisez « su - ».
finding-plesk-failing = Plesk est là, mais ses outils ne marchent pas.
finding-plesk-answers-root = Plesk est là, mais ses outils ne répondent qu’à root.
finding-plesk-answers-administrators = Plesk est là, mais ses outils ne répondent qu’aux administrateurs.
evidence-plesk-needs-root = Cela ne dit rien de Plesk lui-même. Lancez avec sudo pour en savoir plus.
evidence-plesk-needs-administrator = Cela ne dit rien de Plesk lui-même. Lancez otp-doctor en tant qu’administrateur pour en savoir plus.
finding-plesk-not-asked = Plesk n’a pas pu être interrogé : une limite empêche ses outils de démarrer.
evidence-limits = Cela ne dit rien de Plesk. Les limites de ce shell : ulimit -a
finding-mfa-missing = Plesk n’a pas d’extension pour les codes à usage unique.
evidence-mfa-missing = Ni mfa ni google-authenticator ne figurent dans la liste : ce Plesk ne demande pas de code. Il s’agit peut-être d’une autre connexion, comme Plesk 360.
finding-mfa-disabled = L’extension Plesk { $id } est désactivée : aucun code n’est demandé.
evidence-mfa-disabled = En attendant, tout le monde se connecte avec le seul mot de passe.

## Qui vérifie des codes en plus du panneau

# $names: services, e.g. "sshd, sudo"; $users: how many
finding-stored-skew-now = { $names } : une horloge fausse a été mémorisée pour { $users ->
    [one] { $users } utilisateur
   *[other] { $users } utilisateurs
}. Les deux prochains bons codes seront refusés.
finding-stored-skew-later = { $names } : une horloge fausse a été mémorisée pour { $users ->
    [one] { $users } utilisateur
   *[other] { $users } utilisateurs
}. Une fois l’horloge à l’heure, les deux premiers codes seront refusés.
finding-skew-frozen-now = { $names } : bons codes refusés pour { $users ->
    [one] { $users } utilisateur
   *[other] { $users } utilisateurs
} jusqu’à l’effacement de l’heure mémorisée.
finding-skew-frozen-later = { $names } : une fois l’horloge à l’heure, tous les codes seront refusés pour { $users ->
    [one] { $users } utilisateur
   *[other] { $users } utilisateurs
} jusqu’à l’effacement de l’heure mémorisée.
# $skew: steps that the codes were ahead of the server, negative for behind
evidence-stored-skew-ahead = TIME_SKEW { $skew } dans le fichier .google_authenticator : les codes attendus sont ceux d’une horloge qui avance de { $apart }.
evidence-stored-skew-behind = TIME_SKEW { $skew } dans le fichier .google_authenticator : les codes attendus sont ceux d’une horloge qui retarde de { $apart }.
evidence-skew-unlearnt = Le troisième de trois codes tapés à 30 s d’intervalle est de nouveau accepté.
evidence-skew-frozen = noskewadj dans la configuration de PAM : ce décalage n’est jamais oublié.
evidence-clear-skew = Une fois l’horloge du serveur juste : otp-doctor fix skew
evidence-clear-skew-now = Pour l’effacer : otp-doctor fix skew
evidence-clear-skew-as-user = L’utilisateur : { $command }
# $names: users; $more: how many others
evidence-users = Utilisateurs : { $names }{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
}.
finding-rate-limited = { $names } : { $users ->
    [one] { $users } utilisateur a
   *[other] { $users } utilisateurs ont
} fait trop de tentatives : connexion impossible pendant un moment.
evidence-rate-limited = Jusqu’au { $until } à l’horloge du serveur. Chaque tentative d’ici là prolonge l’attente.
finding-secret-file-refused = { $names } : aucun code de l’application n’est accepté pour { $users ->
    [one] { $users } utilisateur
   *[other] { $users } utilisateurs
}, à cause { $by ->
    [configuration] de la configuration de PAM.
   *[file] du fichier .google_authenticator.
}
# $path, $target: files; $mode: four octal digits; $fix: chmod or chown in full
evidence-file-mode = { $path } a le mode { $mode } ; la connexion admet { $allowed } au plus. À corriger avec : { $fix }
evidence-file-mode-link = Son mode est { $mode } ; la connexion admet { $allowed } au plus. { $path } est un lien vers { $target } : regardez ce que c’est avant d’en changer le mode.
evidence-file-owner = { $path } appartient à quelqu’un d’autre. Si personne d’autre ne se connecte avec, à corriger avec : { $fix }
evidence-file-owner-link = { $path } est un lien vers { $target }, qui appartient à quelqu’un d’autre. Regardez d’abord ce que c’est.
evidence-file-no-such-user = La configuration de PAM indique user={ $owner }, que ce serveur ne connaît pas.
evidence-module-option = La configuration de PAM donne à ce module l’option { $option }, qu’il n’accepte pas.
evidence-first-pass = La configuration de PAM donne à ce module use_first_pass : il cherche le code dans le mot de passe, où il ne peut y en avoir.
evidence-file-size = Il est vide, ou dépasse 64 Kio.
evidence-file-unreadable = Il est illisible. { $why }
# $option: e.g. RATE_LIMIT
evidence-file-option = Sa ligne { $option } n’a pas de sens.
evidence-file-content = Il ne contient aucune entrée pour des codes basés sur l’heure.
finding-oath-line-refused = { $names } : aucun code n’est accepté pour { $users ->
    [one] { $users } utilisateur
   *[other] { $users } utilisateurs
}, à cause du fichier d’utilisateurs de pam_oath.
evidence-oath-line = pam_oath ne comprend pas la ligne de l’utilisateur dans son fichier d’utilisateurs.
evidence-oath-password = La ligne de l’utilisateur contient un mot de passe, et digits= manque dans la configuration de PAM. Ajoutez-y digits=6, ou mettez - à la place du mot de passe.
finding-ssh-never-asks = SSH ne demande jamais de code, bien qu’il y en ait un de configuré.
# $setting: a line of sshd_config
evidence-ssh-never-asks = La configuration de sshd dit : { $setting }
evidence-ssh-password-for-code = Là où SSH accepte les mots de passe, le mot de passe tient lieu de code.
finding-second-factor-not-asked = { $names } : { $users ->
    [one] { $users } utilisateur se connecte
   *[other] { $users } utilisateurs se connectent
} sans code, faute d’en avoir configuré un.
evidence-second-factor-not-asked = nullok dans la configuration de PAM les laisse entrer. Retirez-le une fois que tout le monde a un code.

## Une réparation antérieure

doing-step-clock = mise à l’heure de l’horloge
doing-enable-time-sync = activation de la synchro NTP
doing-keep-one-service = choix d’un seul service de temps
doing-go-online = retour de chrony en ligne
doing-set-time-by-hand = réglage de l’heure à la main
doing-set-zone = réglage du fuseau horaire
doing-write-rtc = correction de l’horloge matérielle
doing-reset-mfa = réinitialisation de la MFA
doing-re-enrol = nouvel enrôlement d’un compte
doing-correct-phone = correction de l’horloge du téléphone
doing-tell-provider = message à l’hébergeur
doing-finish-repair = achèvement d’une réparation interrompue
doing-clear-skew = effacement de l’heure mémorisée
doing-unknown = une réparation que ce programme ne connaît pas
finding-repair-unfinished-mfa = Une réinitialisation de la MFA est inachevée.
finding-repair-cut-short-mfa = Une réinitialisation de la MFA a été interrompue.
finding-repair-unfinished = Une réparation a été interrompue : { $remedy }.
evidence-repair-started = Lancée par { $by } le { $started }, à l’horloge du serveur d’alors.
evidence-repair-step = Elle s’est arrêtée à l’étape { $at } sur { $of }. Ce qu’elle a désactivé l’est peut-être encore.
finding-repair-running = Une réparation est en cours : { $remedy }.
evidence-repair-running = Lancée par { $by } il y a { $ago }.
finding-repair-stuck-mfa = MFA peut-être désactivée pour tous : une réinitialisation ne répond plus.
finding-repair-stuck = Une réparation ne répond plus : { $remedy }.
evidence-repair-stuck = Sans nouvelles depuis { $silent } ; son étape peut durer { $allowed } au plus.
# $process: the number of a process
evidence-repair-stuck-end = Arrêtez-la avec « kill -KILL { $process } », puis lancez « otp-doctor recover » pour réactiver ce qui est désactivé.
evidence-repair-stuck-end-it = Arrêtez son processus (« otp-doctor execute-plan ») avec kill -KILL, puis lancez « otp-doctor recover » pour réactiver ce qui est désactivé.
finding-record-unreadable = Une réparation a peut-être été interrompue : son journal était illisible ou peu sûr.
evidence-record-in-the-way = Aucune réparation ne démarre tant que ce n’est pas éclairci : la synchro NTP ou la MFA est peut-être encore désactivée.
evidence-repair-remaining = Cette commande doit encore réussir : { $command }
evidence-repair-said = La dernière fois, elle a dit : { $words }
evidence-repair-record = Son journal est { $path }.
evidence-repair-forget = Si elle ne peut plus aboutir : « otp-doctor recover --forget » montre ce qui reste, demande, et n’essaie plus.

## Pas d'explication

finding-cause-unknown = Téléphone et horloge sont bons, et des codes sont pourtant refusés. Impossible de dire pourquoi.
evidence-other-entry = Ce compte utilise peut-être un autre secret : une vieille entrée dans l’application, ou une entrée remplacée depuis.
evidence-code-used-before = Un code ne sert qu’une fois. Attendez le suivant.
evidence-address-may-be-banned = Après de nombreuses tentatives, l’adresse est peut-être bloquée un moment (fail2ban, jail plesk-panel).
evidence-another-login = Plesk 360 (my.plesk.com) est un autre compte avec ses propres codes. Seul le personnel de Plesk peut les réinitialiser.
evidence-file-folder = Chaque code y est noté, mais l’utilisateur ne peut pas écrire dans son dossier { $path }. S’il lui appartient : { $fix }
finding-ssh-spares-some = SSH dispense certaines personnes du code.
