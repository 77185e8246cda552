# El asistente: pasos, pantallas, botones, teclas.

banner-demo = DEMO: servidor simulado
banner-dry-run = ENSAYO: no se cambia nada

rail-checkup = Revisión
rail-clock = Reloj
rail-code = Código
rail-fix = Corregir la hora
rail-mfa = Restablecer MFA
rail-report = Informe

key-enter = Enter
key-enter-field = seguir
key-enter-button = pulsar
key-enter-none = -
key-steps = 1-{ $count }
key-steps-does = paso
key-tab = Tab
key-tab-does = siguiente
key-updown = Arriba/Abajo
key-updown-does = leer
key-left = Esc
key-left-does = atrás
key-help = ?
key-help-does = ayuda
key-quit = q
key-quit-does = salir

button-back = Atrás
button-back-safe = Atrás, sin cambiar nada
button-quit = Salir
button-skip = Omitir este paso
button-look-again = Revisar de nuevo
button-measure-again = Medir de nuevo
button-measuring = Midiendo...
button-measure-in = Medir de nuevo (en { $seconds } s)
button-go-report = Informe
button-go-code = Probar un código
button-other-sign-in = Otro inicio de sesión
button-enrol = Configurar de nuevo
button-correct-phone = Corregir el teléfono
button-as-root = Qué haría root
button-as-administrator = Qué haría un administrador
button-in-the-panel = Hacerlo en Plesk
button-panel-alone = No puedo ser root
button-panel-alone-on-windows = Solo soy administrador de Plesk
button-tell-provider = Texto para enviar
button-fix-time = Corregir la hora
button-go-online = Poner chrony en línea
button-keep-one-service = Dejar un solo servicio de hora
button-enable-time-sync = Activar la hora de red
button-finish-repair = Terminar la reparación
button-write-rtc = Corregir el reloj de hardware
button-install-service = Instalar un servicio de hora
button-clear-skew = Borrar el desfase memorizado
button-set-zone = Ajustar la zona horaria
button-zone = { $name }  { $local }
button-confirm = Sí: { $act }
button-confirm-dry-run = Ensayar: no se cambia nada
button-try-again = Reintentar
button-save = Guardar en un archivo
button-copy = Copiar
button-find = Buscar

leaving-title = ¿Salir ahora?
leaving-running = Hay una reparación en marcha.
leaving-goes-on = Llegará hasta el final sin usted. La próxima vez, otp-doctor le dirá cómo terminó.
leaving-measuring = Ya se ejecutó todo. Se está midiendo el resultado.
leaving-unmeasured = Si sale ahora, no sabrá si funcionó.
leaving-ended = La reparación ha terminado.
leaving-stay = Quedarse a mirar
leaving-leave = Salir y dejar que termine
leaving-leave-unmeasured = Salir sin ver el resultado
leaving-see = Quedarse y ver el resultado
leaving-leave-now = Salir
leaving-not-yet = Todavía no
leaving-mfa-off = La MFA puede estar desactivada para todos: basta una contraseña para entrar. Termine antes la reparación.
leaving-all-the-same = Salir de todos modos
leaving-deleted = Ya la borré, salir

# Revisión
checkup-title = Revisión de este servidor
fact-server = Servidor
fact-rights = Permisos
fact-panel = Plesk
fact-extension = Extensión MFA
fact-verifier = Acceso por PAM
fact-owner = Ajusta el reloj
fact-network-time = Hora de red
fact-kernel = Según el kernel
fact-zone = Zona horaria
fact-rtc = Reloj hardware
fact-leftover = Pendiente
fact-clock = Reloj servidor
fact-pending = revisando...
fact-unknown = No se sabe. { $why }
fact-server-is = { $name }, { $system }
fact-server-container = { $name }, { $system }, dentro de un contenedor ({ $kind })
fact-rights-all = { $user }: puede revisar y reparar
fact-rights-no-clock = { $user }: puede revisar, pero no ajustar el reloj
fact-rights-administrator = { $user }: administrador, puede revisar y reparar
fact-rights-user = { $user }: puede revisar, no reparar. Para reparar: sudo otp-doctor
fact-rights-no-administrator = { $user }: no es administrador, no puede reparar ni verlo todo
fact-panel-is = { $version }, encontrado en { $path }
fact-panel-is-unversioned = encontrado en { $path }, versión desconocida
fact-verifier-is = { $names }: { $users ->
    [one] un usuario
   *[other] { $users } usuarios
}{ $fault ->
    [learnt] , desfase memorizado
    [refused] , archivo rechazado
    [limited] , demasiados intentos
   *[none] {""}
}, códigos de hasta { $before } s antes y { $after } s después
fact-verifier-own = { $names }{ $fault ->
    [learnt] , desfase memorizado
    [refused] , archivo rechazado
    [limited] , demasiados intentos
   *[none] {""}
}: códigos de hasta { $before } s antes y { $after } s después; quién más lo usa solo puede verlo root
fact-last-code = { $user }: último código aceptado el { $at }, según el reloj de este servidor
fact-own-last-code = Su último código se aceptó el { $at }, según el reloj de este servidor
fact-verifier-untold = { $names }. { $why }
fact-panel-missing = No está aquí. { $why }
fact-panel-broken = Está, pero no se puede usar. { $why }
why-see-plesk = No se pudo preguntar a Plesk: vea más arriba.
fact-extension-on = { $id }: activada
fact-extension-off = { $id }: DESACTIVADA, al iniciar sesión no se pide código
fact-extension-listed = { $id }: instalada
fact-extension-maybe = { $id }: instalada, quizá desactivada. { $why }
fact-extension-none = ninguna para códigos de un solo uso
fact-enforced = se exige a todos
fact-not-enforced = no se exige en panel.ini
fact-owner-is = { $name }
fact-owner-off = nadie: { $name } está apagado
fact-owner-several = varios, que pueden estorbarse: { $names }
fact-owner-unnamed = un servicio desconocido
fact-owner-nobody = nadie: no hay servicio de hora instalado
fact-owner-host = el host de este contenedor
fact-network-time-on = activada
fact-network-time-on-dead = activada, pero sin servicio de hora en marcha
fact-network-time-unreached = activada, pero sin llegar a ningún servidor
fact-network-time-own = la mantiene un servicio aparte
fact-network-time-host = le corresponde al host
fact-network-time-off = DESACTIVADA: nada mantiene en hora este reloj
fact-kernel-yes = «sincronizado»
fact-kernel-yes-error = «sincronizado», error máx. { $error }
fact-kernel-no = «no sincronizado»
fact-zone-is = { $name } ({ $abbreviation }, UTC{ $offset })
fact-zone-by-rule = { $name } (UTC{ $offset })
fact-zone-conflict = { $name }, pero /etc/timezone dice { $other }
fact-zone-unnamed = { $name }
fact-rtc-agrees = coincide con el del sistema, en UTC
fact-rtc-none = esta máquina no tiene
fact-rtc-local = en hora local: tras cada cambio de hora queda una hora desfasado
fact-rtc-off = { $difference } { $is ->
    [behind] atrasado
   *[ahead] adelantado
} respecto al del sistema
fact-leftover-nothing = nada
fact-leftover-running = reparación de { $by }, en marcha desde hace { $since }
fact-leftover-stuck = reparación de { $by }, colgada desde hace { $silent }
fact-leftover-unreadable = No se sabe. { $why }
fact-leftover-unfinished = reparación sin terminar, iniciada por { $by } el { $started }


# Hallazgos
checkup-no-code = Aún no se ha probado ningún código: solo un código muestra si el teléfono va bien.
checkup-code-before = Probado antes de la reparación: { $answer }
remedy-in-step-4 = Qué hacer: { $act } (paso 4).
remedy-reset-mfa = Qué hacer: si nada más sencillo basta, restablecer la MFA (paso 5).
remedy-re-enrol = Qué hacer: quitar la entrada de la app y configurar la MFA de nuevo.
remedy-correct-phone = Qué hacer: activar la fecha y hora automáticas en el teléfono.
remedy-tell-provider = Qué hacer: escribir a su proveedor o al administrador del host (texto en el paso 4).
remedy-tell-domain = Qué hacer: escriba a quien administra el dominio de Windows (texto en el paso 4).

# Corregir la hora
fix-offer = Esto lo corrige. Nada se ejecuta hasta que responda que sí.
fix-then-look-again = Instálelo en otra shell y revise de nuevo aquí.
fix-in-the-panel = Sin root: como administrador de Plesk, ajuste la hora y active NTP en Herramientas y configuración > Hora del sistema. Después pulse «Revisar de nuevo» en el paso 1.
fix-in-the-panel-on-windows = Solo como administrador de Plesk: ajuste la hora y active NTP en Herramientas y configuración > Hora del sistema. Después pulse «Revisar de nuevo» en el paso 1.
fix-as-root = A root se le ofrecería:
fix-as-administrator = A un administrador se le ofrecería:
fix-send-this = Envíe esto a alguien que pueda hacerlo:
fix-unfinished = Iniciada por { $by } el { $started }, detenida en el paso { $step } de { $steps }. { $count ->
    [0] No queda nada por ejecutar; al terminarla solo se borra su registro.
    [one] Queda este comando:
   *[other] Quedan estos comandos:
}
fix-failed-lost-before = La reparación se cortó antes de su primer paso.
fix-failed-step = El paso { $number } no funcionó. { $said }
fix-failed-incomplete = La reparación se quedó a medias.
fix-failed-still-off = Se ejecutó todo, pero el servidor sigue desfasado { $difference }.
fix-failed-unmeasured = Se ejecutó todo, pero después no respondió ningún servidor de hora: nada está probado.
fix-failed-no-look = Se ejecutó todo. No se pudo comprobar si funcionó. { $why }
fix-failed-not-seen = Se ejecutó todo, pero nada ha cambiado.
fix-next-lost = Ejecute «otp-doctor recover»: termina lo que falta y dice qué pasó.
fix-next-lost-before = No se cambió nada. Inténtelo de nuevo.
fix-next-nothing-done = No se cambió nada. Resuelva el motivo de arriba e inténtelo de nuevo.
fix-next-failed = Lea qué mostró el paso que falló, resuélvalo e inténtelo de nuevo. Donde es posible, la hora de red ya está activada.
fix-next-not-put-back = Lea qué mostró el paso que falló y resuélvalo. Puede que algo siga desactivado: «Terminar la reparación» u «otp-doctor recover» lo intentan de nuevo.
fix-next-late = Inténtelo de nuevo. Si se vuelve a colgar, busque la causa («systemctl list-jobs», un disco lleno, un bus que no responde). Donde es posible, la hora de red ya está activada.
fix-next-set-directly = Inténtelo de nuevo: otp-doctor ajustará el reloj él mismo, según los servidores que alcanzó, y dejará activada la hora de red.
fix-next-still-off = El servicio de hora puede estar ajustando el reloj poco a poco. Revise de nuevo en un minuto.
fix-next-by-cause = { $cause } { $next }
skew-next-failed = Lea qué mostró el paso, resuélvalo e inténtelo de nuevo. Los archivos están enteros: como estaban, o ya sin el desfase.
fix-next-no-look = Revise de nuevo: «otp-doctor check» lo dice.
fix-next-unmeasured = Revise la red y compruebe de nuevo: «otp-doctor check» lo dice.
zone-choose = ¿En qué zona horaria está este servidor?
zone-now = Ahora: { $name }
zone-hint = una ciudad o región, por ejemplo madrid
zone-none-found = ninguna zona tiene eso en su nombre
field-zone = Buscar

# Cualquier reparación
repair-asking = { $count ->
    [one] Se ejecutará este comando:
   *[other] Se ejecutarán estos comandos:
}
repair-dry-run = Ensayo: los comandos se muestran, no se ejecutan.
repair-other-running = Hay otra reparación en marcha. Espere a que termine.
repair-other-measured = Se está midiendo otra reparación. Espere a que acabe.
repair-outlives = Sigue en marcha aunque se corte esta conexión.
repair-running = En marcha. Puede tardar un minuto.
repair-measuring = Hecho. { $now ->
    [now] Midiendo de nuevo...
   *[later] Se mide de nuevo en { $seconds } s (antes no se pregunta a los servidores).
}
repair-skew-cleared = Lo muestran los archivos: ya no hay ningún reloj erróneo aprendido.
repair-worked-looked-up = Corregido: comprobado de nuevo.
repair-finished = La reparación anterior está terminada.
repair-would = Ensayo: no se cambió nada.
fix-would-run = { $count ->
    [one] Se ejecutaría este comando:
   *[other] Se ejecutarían estos comandos:
}
repair-before = Antes
repair-after = Después
repair-rtc-left = El reloj de hardware aún difiere en { $by }. El servicio de hora suele ajustarlo en unos minutos; «hwclock --systohc» lo hace al momento.
repair-not-measured = sin medir
repair-network-time-on = La hora de red está activada: comprobado de nuevo.
repair-still-off = Sigue desfasado { $difference }. El servicio de hora lo ajusta cuando responde un servidor. ¿Sigue mal al cabo de un minuto? Pulse «Corregir la hora».
field-confirmation = Hora real (UTC)
field-confirmation-hint = de otro reloj, como AAAA-MM-DD HH:MM
repair-measuring-before = Se mide una vez más, hasta 15 segundos. Después se ejecuta, salvo que el servidor haya cambiado.
repair-asked-again = El servidor cambió entretanto. No se hizo nada; ahora se ejecutaría esto. Léalo y responda de nuevo.
repair-changed-meanwhile = El servidor cambió entretanto. No se hizo nada.
fix-next-stale = No se cambió nada. Mida de nuevo y vuelva a intentarlo.

# Informe
report-title = Informe para un ticket
report-intro = Sin secretos ni códigos. Guárdelo en un archivo o cópielo desde aquí.
report-saving = Guardando...
report-saved = Guardado como { $path }
report-copied = Enviado al portapapeles de su terminal. ¿No aparece nada al pegar? Entonces no lo permite (tmux: set -g set-clipboard on): guárdelo en un archivo.
report-too-long-to-copy = Demasiado largo para el portapapeles de un terminal. Guárdelo en un archivo.
report-not-copied = No se pudo copiar ({ $reason }). Guárdelo en un archivo.

# Buscar en un texto largo
search-title = Buscar en este texto
search-hint = después n para el siguiente resultado
search-missed = no encontrado
field-search = Palabras
