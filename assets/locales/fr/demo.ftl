# Le serveur simulé.
demo-no-belief = Le service de temps simulé ne tourne pas.
demo-no-plesk = Le serveur simulé n’a pas de Plesk.
demo-no-entry = Aucune connexion ne garde ici d’entrée pour { $user }. Cette démo a des entrées pour : { $names }.
