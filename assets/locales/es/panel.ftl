# El panel de hosting: qué cuenta, lo más sencillo, el restablecimiento, y lo que viene después.

mfa-title = Restablecer MFA
mfa-which-title = Qué inicio de sesión

## Qué cuenta

mfa-which = ¿En qué inicio de sesión se rechaza el código?
mfa-which-why = Cada uno tiene sus propios códigos. Restablecer el equivocado no sirve de nada.
button-login-server = Plesk en este servidor
button-login-portal = Plesk 360 (en my.plesk.com)
button-login-other = Otro programa...
button-login-service = { $names } en este servidor
button-program = { $name }
button-none-of-these = Ninguno de estos
mfa-which-program = ¿Qué programa rechaza el código?
mfa-which-program-why = Cada uno acepta los códigos durante más tiempo o menos, y tiene comandos propios para dejar entrar de nuevo a un usuario.
mfa-portal = La MFA de una cuenta de Plesk 360 no se puede restablecer desde aquí.
mfa-portal-who = my.plesk.com tiene su propio segundo factor. Solo el soporte de Plesk puede restablecerlo: escríbale.
mfa-clocks = Allí también influye el reloj del teléfono (paso 3); el de este servidor, { $whose ->
    [portal] no.
   *[other] solo si ese programa está aquí.
}
mfa-other = La MFA de otro programa no se puede restablecer desde aquí.
mfa-other-who = Pregunte a quienes lo administran.

## Lo más sencillo

mfa-first = Primero, lo más sencillo:
mfa-first-enrol = Configurar de nuevo: borre la entrada de la app, inicie sesión en Plesk, desactive y active la MFA en el perfil y escanee el nuevo código QR.
mfa-first-entry = ¿Es la entrada correcta de la app? Una antigua con el mismo nombre da códigos erróneos. Pruébela abajo.
mfa-first-clock = { $clock } Restablecer no sirve mientras un reloj va mal.
mfa-first-one = Una sola cuenta, según la ayuda de este servidor: { $command }
mfa-first-one-panel = Una sola cuenta: con la sesión iniciada, desactive y active la MFA en su perfil. Este servidor no ofrece ningún comando para eso.
mfa-first-one-unknown = No se pudo saber si este servidor puede restablecer una sola cuenta. { $why }
mfa-failed-sign-ins = { $count ->
    [0] En la última hora no falló ningún inicio de sesión.
    [one] En la última hora falló un inicio de sesión (no está documentado si cuentan los códigos erróneos).
   *[other] En la última hora fallaron { $count } inicios de sesión (no está documentado si cuentan los códigos erróneos).
}
mfa-failed-sign-ins-at-least = Inicios de sesión fallidos en la última hora: al menos { $count } (no está documentado si cuentan los códigos erróneos).
mfa-banned-caller = Su dirección { $address } está bloqueada en Plesk: no se acepta ningún código. Para desbloquearla: fail2ban-client set plesk-panel unbanip { $address }
mfa-banned = { $count ->
    [one] Una dirección está bloqueada
   *[other] { $count } direcciones están bloqueadas
} en Plesk, { $yours ->
    [no] no la suya.
   *[perhaps] quizá la suya: fail2ban-client status plesk-panel
}
mfa-offer = Si nada sirve: el restablecimiento del artículo, para todos en este servidor.
button-reset-mfa = Restablecer MFA
button-ways-back-in = Volver a entrar
button-confirm-mfa = Sí, restablecer MFA para todos
button-real-entry = Probar con la entrada real
button-re-enrol = Reconfigurar MFA de una cuenta
button-confirm-one = Sí, reconfigurar esta cuenta
button-show-command = Mostrar el comando
button-use-entry = Probar un código con ella
field-host-name = Nombre de este servidor
field-host-name-hint = para restablecerla para todos, escriba { $name }
field-login = Cuenta
field-login-hint = como se escribe al iniciar sesión

## Una sola cuenta

mfa-one-ask = ¿Qué cuenta debe configurar la MFA de nuevo?
mfa-entry-ask = ¿Leer de Plesk el secreto de una cuenta?
mfa-entry-means = Quien tiene ese secreto puede generar sus códigos para siempre. Pregunte antes a la persona dueña de la cuenta.
mfa-entry-kept = Se queda en memoria hasta que salga o empiece de nuevo: ni pantalla, ni archivo, ni informe, ni log. Plesk sí puede anotar la petición.
mfa-entry-instead = Con una entrada de prueba (paso 3) no hace falta, y se ve si el teléfono va bien. Con esto se ve también si la app tiene la entrada correcta.
mfa-entry-reading = Preguntando a Plesk...
mfa-entry-read = Plesk entregó el secreto. Pruebe un código con él, o vuelva atrás y se olvida.
mfa-entry-replaces = Eso termina la prueba empezada en el paso 3.
# $name: a service, e.g. "sshd"
pam-entry-ask = ¿Leer el secreto de un usuario de { $name }?
pam-entry-kept = Se queda solo en memoria hasta que salga o empiece de nuevo. No se cuenta ningún intento ni se gasta ningún código.
pam-entry-reading = Leyendo la entrada...
pam-entry-read = El secreto de { $user } está leído. Pruebe un código con él, o vuelva atrás y se olvida.
button-read-entry = Sí, leer su secreto
button-another-login = Otro usuario
mfa-entry-needs-root = Solo root puede pedir a Plesk la entrada real de una cuenta.
mfa-entry-needs-administrator = Solo los administradores de este servidor pueden pedir a Plesk la entrada real de una cuenta.
mfa-entry-no-tool = El comando plesk, que indica la entrada de una cuenta, no se puede usar aquí.
mfa-entry-not-offered = La ayuda de este servidor no ofrece ninguna forma de leer la entrada de una cuenta.
mfa-entry-no-answer = Plesk no indicó la entrada. { $why }
mfa-entry-failed = Plesk no indicó la entrada (código de salida { $status }): ¿no existe esa cuenta, o no usa código? Su salida no se muestra; puede contener un secreto.
mfa-entry-not-understood = Lo que mostró Plesk no contiene un único secreto (su formato no está documentado). Se olvidó al momento.

## Después

mfa-worked = Desactivada y activada; Plesk dice que está activada.
mfa-worked-listed = Desactivada y activada; Plesk la tiene en su lista. Solo un inicio de sesión muestra si pide un código.
mfa-worked-next-sign-in = Inicie sesión en Plesk en una ventana privada: un navegador recordado puede entrar sin código.
mfa-worked-next-scan = Si se le pide, escanee el código QR nuevo. No está documentado si se conserva lo configurado antes.
mfa-worked-next-delete = Solo entonces borre la entrada antigua de la app.
mfa-worked-one = El comando de Plesk terminó bien. Solo un inicio de sesión demuestra que funcionó.
mfa-worked-one-next = Inicie sesión con esa cuenta en una ventana privada; escanee el código QR nuevo si aparece.
mfa-failed-not-seen = Los comandos se ejecutaron, pero Plesk no muestra la extensión como activada.
mfa-failed-unseen = Los comandos se ejecutaron. No se pudo comprobar si la MFA está activada. { $why }
mfa-next-failed = Puede que se inicie sesión solo con la contraseña hasta que se resuelva. Ejecute a mano el último comando y lea lo que muestra.
mfa-next-on-again = La MFA vuelve a estar activada: el último comando funcionó. Puede que no se haya restablecido nada: lea lo que mostró el primero e inténtelo otra vez.
mfa-next-one-failed = Lea lo que mostró el comando. No cambió nada más, no afecta a nadie más.
mfa-failed-by-hand = LA MFA PUEDE ESTAR DESACTIVADA PARA TODOS. Ejecute esto ahora: { $command }

## Planes

plan-step-re-enrol = Hace que { $login } configure la MFA de nuevo, como dice la ayuda de este servidor.
plan-warning-re-enrol-one = Solo afecta a { $login }, que necesitará un código QR nuevo. Hágalo cuando pueda localizar a esa persona.
plan-warning-re-enrol-undocumented = Plesk solo documenta este comando en su propia ayuda: puede hacer más o menos de lo que dice.
plan-warning-mfa-enforced = Plesk exige un segundo factor a todos: quien pierda el suyo debe configurarlo en el próximo inicio de sesión.
plan-what-offers = qué ofrece la extensión para una sola cuenta
plan-refused-no-login = Elija antes la cuenta (paso 5).
plan-refused-no-such-login = Eso no es el nombre de una cuenta.

## Sin terminal

fix-ask-host-name = Esto afecta a todos en este servidor. Para continuar, escriba su nombre, { $name }:

## Hallazgos

finding-mfa-left-off = La MFA puede estar desactivada para todos: un restablecimiento no pudo activarla de nuevo.
evidence-mfa-left-off = Hasta que se active, todos pueden iniciar sesión solo con la contraseña.
evidence-mfa-run-this = Ejecute esto y lea lo que muestra: { $command }
evidence-mfa-still-off = Se intentó, y respondió: { $said }
evidence-plesk-said = Plesk dice: { $said }
evidence-plesk-database = Plesk no puede usar su base de datos, así que nadie inicia sesión. ¿Está en marcha el servidor de bases de datos? plesk repair db -n
evidence-plesk-disk-full = Hay un disco lleno, así que Plesk no puede trabajar. Para ver cuál: df -h
finding-address-banned-yours = Plesk ha bloqueado su dirección { $address } (fail2ban, jail plesk-panel).
finding-address-banned-others = Plesk ha bloqueado a alguien (fail2ban, jail plesk-panel).
evidence-ban-before-code = Desde una dirección bloqueada no se acepta ningún código.
evidence-unban = Para desbloquearla: fail2ban-client set plesk-panel unbanip { $address }
evidence-addresses-banned = { $count ->
    [one] Hay una dirección bloqueada ahora.
   *[other] Hay { $count } direcciones bloqueadas ahora.
}
evidence-yours-not-banned = La dirección de esta sesión no está entre ellas; la del navegador puede estarlo.
evidence-perhaps-yours = No se conoce la dirección de esta sesión. Para verlas: fail2ban-client status plesk-panel

## Por qué algo de esto no se sabe: frases enteras

why-panel-ini-not-understood = En { $path }, el valor de [ext-mfa] enforce no es ni sí ni no.
why-panel-log-times = No se entendieron las horas de panel.log de Plesk.
why-fail2ban-missing = No se encontró fail2ban; no se conoce nada más que bloquee direcciones en Plesk.
why-plesk-offers-need-tool = Solo el comando plesk dice qué ofrece la extensión, y no se le pudo preguntar.

## Ayuda

help-mfa-rescue = ¿Se quedó fuera? Como root, «plesk login» muestra un enlace para entrar una vez; no está documentado si pide el código. Protéjalo como una contraseña. Un navegador recordado puede entrar sin código durante días, lo que oculta un reloj que va mal.

## Quién más comprueba códigos: qué dice su ficha

verifier-other = El otro programa
verifier-note-own-folder = Ejecútelos en su propia carpeta.
verifier-note-backup-codes = Tiene códigos de respaldo por si se pierde el teléfono: pruebe antes uno.
verifier-note-set-by-its-admin = Puede que su administrador lo configurara para aceptar más códigos o menos.
verifier-note-limited = Tras varios códigos erróneos los rechaza todos durante un rato. Espere antes de volver a intentarlo.
verifier-note-stores-a-shift = Memoriza sin avisar cuánto difieren los relojes. Tras corregir el reloj puede rechazar códigos correctos hasta que se resincronice.
verifier-note-ask-its-makers = La documentación del programa dice cuántos códigos acepta y cómo dejar entrar de nuevo a un usuario.

## Quién más comprueba códigos: qué hace con este

otp-headline-same-code-taken = El mismo código otra vez. { $name } lo aceptaría, pero solo el siguiente aclara más.
otp-headline-accepts-read = { $name } acepta ahora este código.
otp-headline-accepts-read-once = { $name } acepta ahora este código, salvo que ya se haya usado.
otp-headline-accepts-documented = { $name }, según su documentación, acepta ahora este código.
otp-headline-accepts-assumed = { $name } probablemente acepta ahora este código.
otp-declines-read = { $name } lo rechaza.
otp-declines-documented = { $name }, según su documentación, lo rechaza.
otp-declines-assumed = { $name } probablemente lo rechaza.
otp-window-read = { $name } acepta códigos de hasta { $before } antes y { $after } después: leído en este servidor.
otp-window-documented = { $name }, según su documentación, acepta códigos de hasta { $before } antes y { $after } después.
otp-window-assumed-of = { $name }, según se supone, acepta códigos de hasta { $before } antes y { $after } después.

## Quién más comprueba códigos: su página

sign-in-named = { $name }
guide-behind-declined-by = { $share ->
    [some] El reloj del servidor va { $difference } atrasado. { $name }: se rechazan algunos códigos correctos.
   *[all] El reloj del servidor va { $difference } atrasado. { $name }: se rechazan códigos correctos.
}
guide-ahead-declined-by = { $share ->
    [some] El reloj del servidor va { $difference } adelantado. { $name }: se rechazan algunos códigos correctos.
   *[all] El reloj del servidor va { $difference } adelantado. { $name }: se rechazan códigos correctos.
}
guide-behind-declined-if-here = { $share ->
    [some] El reloj del servidor va { $difference } atrasado. { $name }, si está aquí, rechaza algunos códigos correctos.
   *[all] El reloj del servidor va { $difference } atrasado. { $name }, si está aquí, rechaza códigos correctos.
}
guide-ahead-declined-if-here = { $share ->
    [some] El reloj del servidor va { $difference } adelantado. { $name }, si está aquí, rechaza algunos códigos correctos.
   *[all] El reloj del servidor va { $difference } adelantado. { $name }, si está aquí, rechaza códigos correctos.
}
verifier-service-clock = Se rige por el reloj de este servidor y por el archivo de cada usuario. Lo que esté mal en ellos figura en el paso 1.
verifier-declined = Así se ve allí un código rechazado: «{ $says }» en { $place }.
verifier-declined-probably = Así se ve allí, probablemente, un código rechazado: «{ $says }» en { $place }.
verifier-scratch-codes = Códigos de emergencia que quedan, de todos los usuarios: { $codes }. Cada uno sirve para entrar una vez.
verifier-ways = Formas de volver a entrar, primero las más sencillas. Aquí no se ejecuta nada; copie lo que necesite:
verifier-ways-unsourced = No se encontró ninguna fuente para estos comandos. Compruébelos antes de ejecutarlos.
verifier-way = { $command }
verifier-way-wait = Esperar hasta el { $until }, según el reloj de este servidor: demasiados intentos. Cada intento más lo alarga.
verifier-way-clear = Borrar el desfase memorizado, como root. Las entradas quedan como están:
verifier-way-clear-as-user = O lo borra el propio usuario, solo para él:
verifier-way-enrol = Volver a registrar a USER. La entrada antigua de la app deja de valer:
verifier-copied = Enviado al portapapeles del terminal.
verifier-copied-as-comments = Enviado al portapapeles del terminal. Cada línea empieza por «#», así que al pegarlo no se ejecuta nada.
fact-codes-declined = { $count ->
    [one] un código rechazado en la última hora
   *[other] { $count } códigos rechazados en la última hora
}
fact-codes-declined-at-least = { $count ->
    [one] al menos un código rechazado en la última hora
   *[other] al menos { $count } códigos rechazados en la última hora
}
why-no-journal = No hay journal en el que mirar.
