# O servidor simulado.
demo-no-belief = O serviço de hora simulado não está rodando.
demo-no-plesk = O servidor simulado não tem Plesk.
