# O servidor simulado.
demo-no-belief = O serviço de hora simulado não está rodando.
demo-no-plesk = O servidor simulado não tem Plesk.
demo-no-entry = Nenhum login guarda aqui uma entrada de { $user }. Nesta demonstração há entradas de: { $names }.
