# El informe para un ticket, y los textos de ayuda de las métricas.

ticket-head = otp-doctor { $version }, { $at } (según la referencia)
ticket-head-own-clock = otp-doctor { $version }, { $at } (según el reloj del propio servidor)
ticket-simulated = DEMO: este es un servidor simulado.
ticket-was-and-is = El reloj del servidor iba { $before } { $was ->
    [behind] atrasado
   *[ahead] adelantado
} y ahora va { $after } { $is ->
    [behind] atrasado
   *[ahead] adelantado
}.
ticket-verdict = Veredicto: { $verdict }
ticket-verdict-open = Veredicto: aún sin medir
ticket-healthy = CORRECTO
ticket-note = NOTA
ticket-unknown = NO SE SABE
ticket-warning = AVISO
ticket-critical = CRÍTICO
ticket-cut = (cortado aquí; el resto está en otp-doctor check --json)
ticket-more = (y { $more } más)
ticket-foot = En este informe no hay ningún secreto ni código.
ticket-foot-measured = La hora se midió con varias fuentes a la vez, sobre un reloj que nadie puede ajustar.

ticket-findings = HALLAZGOS
ticket-no-findings = No hay ningún problema.

ticket-clock = RELOJ
ticket-server-time = Servidor
ticket-true-time = Hora real
ticket-difference = Diferencia
ticket-error = Error máximo
ticket-error-is = { $error }
ticket-window = Margen
ticket-window-is = { $known ->
    [assumed] Se supone que los
   *[known] Los
} códigos se aceptan con un desfase de hasta { $limit }.
ticket-local-and-utc = { $local } { $zone } = { $utc }
ticket-utc = { $utc }
ticket-not-known = no se sabe

ticket-server = SERVIDOR
ticket-second-factor = Segundo factor
ticket-sign-ins = Inicios sesión
ticket-units = Servicios
ticket-units-are = { $units }
ticket-follows = Sigue a
ticket-follows-is = { $servers }
ticket-last-success = Último éxito
ticket-last-success-was = { $at } (según el reloj del servidor entonces)
ticket-belief = Según servicio
ticket-w32time = W32Time, { $run ->
    [running] en marcha
   *[stopped] detenido
}, { $start ->
    [automatic] arranca con el sistema
    [disabled] desactivado
   *[demand] arranca a petición
}

ticket-code = PRUEBA DE CÓDIGO
ticket-code-test-entry = Con una entrada de prueba desechable, no con una real.
ticket-code-of-service = Con la entrada que { $service } guarda de un usuario.
ticket-code-of-panel = Con la entrada real de una cuenta en Plesk.
ticket-code-own-secret = Con un secreto propio.
ticket-code-made = { $algorithm }, { $digits } dígitos, { $period } s
ticket-code-fits-now = Encaja con el reloj del servidor ({ $made })
ticket-code-fits-apart = Encaja { $steps ->
    [one] un periodo
   *[other] { $steps } periodos
} por { $is ->
    [behind] detrás
   *[ahead] delante
} del reloj del servidor ({ $made })
ticket-code-chance = Probabilidad de que los códigos de otra entrada encajen así: { $chance }.

ticket-repairs = REPARACIONES
ticket-repair-worked = { $remedy }: funcionó, medido después
ticket-repair-worked-looked-up = { $remedy }: funcionó, comprobado después
ticket-repair-earlier-complete = { $remedy }, antes: se ejecutaron todos los pasos
ticket-repair-earlier-incomplete = { $remedy }, antes: no se ejecutaron todos los pasos
ticket-repair-under-way = { $remedy }: aún sin medir
ticket-repair-failed = { $remedy }: no funcionó
ticket-repair-dry-run = { $remedy }: un ensayo, en el que no se cambió nada
ticket-repair-started = Inicio: { $by }, el { $at }, según el reloj del servidor

# La primera línea de un plugin de monitorización. Las cuatro palabras no se traducen.
plugin-ok = OK
plugin-warning = WARNING
plugin-critical = CRITICAL
plugin-unknown = UNKNOWN
plugin-healthy = No hay ningún problema; el reloj del servidor va { $by } { $is ->
    [behind] atrasado
   *[ahead] adelantado
}.
plugin-and-more = { $title } { $more ->
    [one] (1 hallazgo más)
   *[other] ({ $more } hallazgos más)
}

metric-server-ahead = Cuánto va adelantado el reloj del servidor respecto a la referencia; negativo: atrasado.
metric-error = El error máximo de server_ahead_seconds.
metric-last-check = Cuándo se midió, según la referencia si se conoce.
metric-agreeing = Cuántas fuentes de hora coinciden.
metric-network-time = Si la hora de red está activada.
metric-synchronised = Si el servicio de hora sigue a un servidor.
metric-extension = Si la extensión del panel para códigos de un solo uso está activada.
metric-verdict = La gravedad del peor hallazgo; 1 en la que corresponde.
metric-finding = Lo que se encontró, por id; 1 mientras esté presente.
metric-build = Qué otp-doctor midió esto; siempre 1.
