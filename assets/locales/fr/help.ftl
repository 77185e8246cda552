# L'aide de chaque écran, avec ce que l'article de Plesk dit de l'étape.

help-title = Aide
help-close = Fermer l’aide
# $name: what the next language calls itself
help-language = { $name } (l)
help-keys-words = Tab ou Droite : bouton suivant. Entrée : le valider. Haut, Bas, Pg préc, Pg suiv, Début, Fin : lire. Haut et Bas parcourent ensuite les boutons. / : chercher, n : occurrence suivante. Gauche ou Esc : retour d’où vous venez. 1 à 6 : ouvrir une étape, sauf là où l’on tape un code. q : quitter. Rien ne change avant votre oui.
help-mark-good = Tout va bien.
help-mark-warning = Fonctionne, mais de justesse ou plus pour longtemps. Sur un bouton : modifie le serveur.
help-mark-bad = En défaut.
help-mark-unknown = Indéterminé.
help-mark-busy = En cours d’examen ou de réparation.

help-checkup-what = Ce qui décide si les codes passent : qui garde l’horloge à l’heure, si c’est activé, et si Plesk et son extension MFA sont là.
help-checkup-findings = Toutes les horloges sont à l’heure et les codes restent refusés ? Regardez l’entrée dans l’application.
help-checkup-article = L’article de Plesk cite deux causes : mauvaise heure du serveur, ou mauvaise application d’authentification. Son PLESK_ERROR n’est qu’une étiquette du centre d’aide, pas un bout de votre message.

help-clock-what = Plusieurs serveurs de temps sont interrogés à la fois ; la référence est ce sur quoi la plupart s’accordent. Entre deux mesures, un compteur que personne ne peut régler fait avancer les deux horloges.
help-clock-why = Un code vit 30 secondes. La plupart des logiciels acceptent aussi le précédent et le suivant. Plesk ne le documente pas : c’est donc une supposition.
help-clock-article = L’article compare une horloge publique avec Outils & Paramètres > Heure système. Les codes dépendent de l’UTC : une horloge accordée dans un mauvais fuseau est fausse d’heures entières.

help-code-what = Le code est comparé à ce que donne le secret autour de maintenant. L’endroit où il correspond montre l’écart entre téléphone et serveur ; la référence montre lequel se trompe.
help-code-why = Un code situe le téléphone à une demi-minute près. Loin de maintenant, un code peut aussi correspondre par hasard : un second est alors demandé.
help-code-article = L’article parle d’un code envoyé au téléphone. Une application ne reçoit rien : elle fabrique le code à partir du secret et de l’horloge.


help-fix-why = Une horloge reculée se remarque : un vieux Dovecot s’arrête, les bases de données et cron voient l’heure se répéter. Une horloge fausse est pire.
help-fix-article = L’article : timedatectl set-ntp false, set-time HH:MM:SS, set-ntp true. Une date fausse le reste, et après un échec la synchro NTP reste désactivée. Pas ici.

help-mfa-what = D’abord quelle connexion, puis les moyens plus légers, enfin celui de l’article : l’extension MFA de Plesk désactivée puis réactivée.
help-ways-service = Pour une connexion par PAM, comme SSH : ce qui laisse rentrer un utilisateur, le plus léger d’abord. Attendre ou utiliser un code de secours ne change rien, effacer une heure mémorisée garde l’entrée, réinscrire y met fin.
help-ways-entry = C’est un test sur la vraie entrée qui en dit le plus : ce que la connexion répond à un code maintenant, d’après le fichier de l’utilisateur. Aucun essai n’est compté, aucun code n’est consommé.
help-ways-card = Ce que l’on sait de ce programme : quels codes il accepte, à quoi ressemble là-bas un code refusé, et ses propres commandes qui laissent rentrer un utilisateur, la plus légère d’abord.
help-ways-copy = Aucune n’est exécutée ici. Copiez-en une, mettez le nom de l’utilisateur à la place de USER, et exécutez-la là où tourne ce programme.

