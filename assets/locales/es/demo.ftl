# El servidor simulado.
demo-no-belief = El servicio de hora simulado no está en marcha.
demo-no-plesk = El servidor simulado no tiene Plesk.
