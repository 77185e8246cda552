# El servidor simulado.
demo-no-belief = El servicio de hora simulado no está en marcha.
demo-no-plesk = El servidor simulado no tiene Plesk.
demo-no-entry = Ningún inicio de sesión guarda aquí una entrada de { $user }. En esta demo hay entradas de: { $names }.
