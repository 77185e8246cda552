# La hora de referencia: a quién se preguntó, por qué no se usó una respuesta, y qué dicen juntas.

## Por qué no se usó una fuente: frases enteras.

refusal-unresolved = El nombre no tiene dirección.
refusal-resolver-timeout = El DNS no respondió a tiempo.
refusal-own-clock = Al final responde el reloj de este mismo servidor.
refusal-no-reply = Sin respuesta a tiempo. Puede que la bloquee un firewall.
refusal-unreachable = La red rechazó la conexión.
refusal-kiss-rate = La respuesta pide esperar un rato antes de volver a preguntar.
refusal-kiss-deny = Esta máquina no recibe servicio ({ $code }).
refusal-kiss-other = La respuesta fue una negativa ({ $code }).
refusal-unsynchronised = La respuesta dice que ese reloj no está en hora.
refusal-bad-stratum = El estrato es imposible ({ $stratum }).
refusal-malformed = La respuesta no correspondía a la pregunta.
refusal-inconsistent = Las horas de la respuesta se contradicen.
refusal-too-distant = La respuesta admite una hora demasiado imprecisa.
refusal-impossible-time = La respuesta da una hora que no puede ser.
refusal-asked-too-recently = Se preguntó hace menos de 15 segundos; no se pregunta más a menudo.
refusal-untrusted = La conexión segura no es de confianza.
refusal-no-date = La respuesta no trae una fecha utilizable.

## Qué dicen juntas las respuestas. Frases.

agreement-smeared = { $names } reparte los segundos intercalares a lo largo de un día, así que puede diferir hasta en un segundo.
