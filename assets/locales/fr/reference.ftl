# L'heure de référence : qui a été interrogé, pourquoi une réponse n'a pas été retenue, et ce que disent les réponses ensemble.

## Pourquoi une source n'a pas été retenue : phrases entières.

refusal-unresolved = Son nom n’a pas d’adresse.
refusal-resolver-timeout = Le service de noms n’a pas répondu à temps.
refusal-own-clock = Elle ramène à l’horloge de ce serveur.
refusal-no-reply = Pas de réponse à temps. Un pare-feu la bloque peut-être.
refusal-unreachable = Le réseau a refusé la connexion.
refusal-kiss-rate = Elle demande qu’on la laisse un moment tranquille.
refusal-kiss-deny = Elle ne sert pas cette machine ({ $code }).
refusal-kiss-other = Elle a refusé de répondre ({ $code }).
refusal-unsynchronised = Elle dit que sa propre horloge n’est pas réglée.
refusal-bad-stratum = Sa strate est impossible ({ $stratum }).
refusal-malformed = Sa réponse ne répondait pas à la question.
refusal-inconsistent = Les heures de sa réponse se contredisent.
refusal-too-distant = Elle est trop peu sûre de sa propre heure.
refusal-impossible-time = Elle annonce une heure impossible.
refusal-asked-too-recently = Interrogée il y a moins de 15 secondes ; pas plus souvent.
refusal-untrusted = Sa connexion sécurisée n’était pas fiable.
refusal-no-date = Sa réponse n’a pas de date utilisable.

## Ce que disent les réponses ensemble. Phrases.

agreement-smeared = Source qui étale les secondes intercalaires sur une journée : { $names }. Écart possible : jusqu’à une seconde.
