# La primera línea de cada pantalla, de la revisión y del informe: qué está mal, o que nada lo está, y qué hacer.

## Qué está mal

guide-repairing = Reparando. Después se mide de nuevo.
guide-repair-runs = Hay una reparación de { $by } en marcha. Espere a que termine.
guide-mfa-hangs = La MFA puede estar desactivada para todos: un restablecimiento se colgó. Finalice su proceso y revise de nuevo.
guide-mfa-hangs-end = La MFA puede estar desactivada para todos: un restablecimiento se colgó. Finalícelo con «kill -KILL { $process }» y revise de nuevo.
guide-repair-hangs = Una reparación se colgó. Finalice su proceso y revise de nuevo.
guide-repair-hangs-end = Una reparación se colgó. Finalícela con «kill -KILL { $process }» y revise de nuevo.
guide-record-unreadable = Puede que una reparación anterior quedara a medias: su registro no se puede leer.
guide-mfa-left-off = La MFA puede estar desactivada para todos: un restablecimiento no terminó.
guide-cut-short = Una reparación quedó a medias: { $remedy }.
guide-cut-short-codes = { $codes ->
    [all] Se rechazan códigos correctos, y una
    [some] Se rechazan algunos códigos correctos, y una
    [pass] Por ahora los códigos se aceptan, pero una
   *[unknown] Puede que se rechacen códigos: una
} reparación quedó a medias ({ $remedy }).
guide-cut-short-unknown = Una reparación quedó a medias ({ $remedy }): puede que se rechacen códigos o que la MFA esté desactivada.
guide-portal = Plesk 360 tiene sus propios relojes: el de este servidor no influye.
guide-asking = { $asked ->
    [0] Aún no se ha preguntado a ninguna fuente de hora.
   *[other] Preguntando a las fuentes de hora.
}
guide-looking = { $asked ->
    [0] Revisando el servidor ({ $known } de { $all } datos conocidos).
   *[other] Preguntando a las fuentes de hora y revisando el servidor ({ $known } de { $all } datos conocidos).
}
guide-behind-declined = { $share ->
    [some] El reloj del servidor va { $difference } atrasado: por eso rechaza algunos códigos correctos.
   *[all] El reloj del servidor va { $difference } atrasado: por eso rechaza códigos correctos.
}
guide-ahead-declined = { $share ->
    [some] El reloj del servidor va { $difference } adelantado: por eso rechaza algunos códigos correctos.
   *[all] El reloj del servidor va { $difference } adelantado: por eso rechaza códigos correctos.
}
guide-behind-at-limit = El reloj del servidor va alrededor de { $difference } atrasado: los códigos pueden aceptarse o no.
guide-ahead-at-limit = El reloj del servidor va alrededor de { $difference } adelantado: los códigos pueden aceptarse o no.
guide-behind-passes = El reloj del servidor va { $difference } atrasado. Los códigos aún se aceptan si se escriben pronto.
guide-ahead-passes = El reloj del servidor va { $difference } adelantado. Los códigos aún se aceptan si se escriben pronto.
guide-behind-passes-any = El reloj del servidor va { $difference } atrasado. Los códigos aún se aceptan.
guide-ahead-passes-any = El reloj del servidor va { $difference } adelantado. Los códigos aún se aceptan.
guide-unreachable = Ninguna fuente de hora respondió: no se sabe la hora real.
guide-servers-disagree = Las fuentes de hora se contradicen: no se sabe la hora real.
guide-too-coarse = La hora real no se conoce con precisión suficiente para juzgar el reloj del servidor.
guide-mfa-is-off = La MFA está desactivada: no se pide código a nadie.
guide-services-fight = El reloj va bien, pero { $count } servicios de hora se lo disputan.
guide-network-time-off = El reloj va bien, pero se desajustará: la hora de red está desactivada.
guide-service-dead = El reloj va bien, pero se desajustará: su servicio de hora está parado.
guide-plesk-fails = El reloj va bien, pero fallan las herramientas de Plesk.
guide-no-plesk = El reloj va bien, y aquí no hay Plesk.
guide-no-mfa = El reloj va bien, y este Plesk no pide códigos.
guide-declined-though-right = Los relojes y el teléfono están bien, y aun así Plesk rechaza códigos.
guide-declined-though-right-by = { $name } rechaza códigos, aunque los relojes y el teléfono están bien.
guide-declined-though-right-portal = El teléfono está bien, y aun así Plesk 360 rechaza códigos.
guide-banned = Plesk ha bloqueado su dirección: rechaza cualquier código.
guide-fixed-by-hand = Corregido, según la hora que escribió.
guide-fixed = Corregido: medido de nuevo, el reloj va bien.
# $fixed, $cause: whole sentences; what will make it wrong again
guide-fixed-but = { $fixed } { $cause }
guide-mfa-was-reset = MFA restablecida. Quizá haya que configurarla de nuevo al iniciar sesión.
guide-skew-cleared = Borrado para { $users ->
    [one] un usuario
   *[other] { $users } usuarios
}.
guide-right = El reloj del servidor va bien.
guide-right-until-restart = El reloj del servidor va bien, pero al reiniciar irá mal: el reloj de hardware está mal.
guide-right-service-crashes = El reloj del servidor va bien, pero se desajustará: su servicio de hora se cae una y otra vez.
guide-right-told-not-to = El reloj del servidor va bien, pero se desajustará: su servicio de hora tiene orden de no tocarlo.
guide-right-no-sources = El reloj del servidor va bien, pero se desajustará: su servicio de hora no pregunta a nadie.
guide-right-offline = El reloj del servidor va bien, pero se desajustará: su servicio de hora cree estar sin conexión.
guide-right-nobody-known = El reloj del servidor va bien, pero se desviará: ningún servicio de hora conocido lo mantiene.
guide-drifts = El reloj del servidor va { $difference } { $is ->
    [behind] atrasado
   *[ahead] adelantado
} y se desviará: ningún servicio de hora conocido lo mantiene.
guide-right-keeper-unknown = El reloj del servidor va bien. No se sabe quién lo mantiene así.
guide-right-until-it-drifts = El reloj del servidor va bien, pero se desajustará: su servicio de hora no alcanza ningún servidor.
guide-done = Aquí no queda nada por hacer. Inicie sesión.

## Cómo se corrige un teléfono

phone-android = Android: Ajustes (o Configuración) > Sistema > Fecha y hora: hora y zona horaria automáticas.
phone-iphone = iPhone: Ajustes (o Configuración) > General > Fecha y hora: Ajuste automático. Revise la zona horaria.
phone-other = App en un PC o YubiKey: sus códigos siguen el reloj de ese equipo. Active allí la hora automática.
phone-correction = ¿Ese reloj va bien? Entonces lo desplaza la app: sincronice su corrección de la hora o desactívela.
phone-then = ¿Hecho? Escriba el código siguiente del teléfono.

## Lo que queda en el terminal

farewell-mfa-off = otp-doctor: LA MFA PUEDE ESTAR DESACTIVADA PARA TODOS. Ejecute esto ahora:  { $command }
farewell-cut-short = otp-doctor: una reparación quedó a medias. Termínela:  { $command }
farewell-running = otp-doctor: la reparación sigue hasta el final sin este terminal. En un minuto, «otp-doctor check» dice cómo terminó.
farewell-unmeasured = otp-doctor: se ejecutó todo. Aún no se midió si sirvió. Ejecute: otp-doctor check
# $done: doing-..., e.g. "resetting MFA"
farewell-done = otp-doctor: hecho y comprobado: { $done }.
farewell-fixed-behind = { $network ->
    [on] otp-doctor: corregido. El reloj del servidor iba { $by } atrasado y ya va bien (error máximo: { $error }); la hora de red está activada.
   *[other] otp-doctor: corregido. El reloj del servidor iba { $by } atrasado y ya va bien (error máximo: { $error }).
}
farewell-fixed-ahead = { $network ->
    [on] otp-doctor: corregido. El reloj del servidor iba { $by } adelantado y ya va bien (error máximo: { $error }); la hora de red está activada.
   *[other] otp-doctor: corregido. El reloj del servidor iba { $by } adelantado y ya va bien (error máximo: { $error }).
}
# $headline, $next: frases enteras, en la primera línea de una pantalla
guide-with-next = { $headline } { $next }
guide-next-run = { $next } Ejecute: { $command }
guide-next-words = { $next } El texto para enviar lo muestra: { $command }
farewell-next = otp-doctor: { $headline } { $next }
farewell-headline = otp-doctor: { $headline }
# $title: a finding, a whole sentence
farewell-open = otp-doctor: aún pendiente: { $title }
farewell-report = Informe: { $path }

## Qué hacer ahora

guide-next-fix-time = Ahora: corrija la hora.
guide-next-switch-on = Ahora: active la hora de red.
guide-next-install-service = Ahora: instale un servicio de hora.
guide-next-set-zone = Ahora: ajuste la zona horaria.
guide-next-keep-one-service = Ahora: deje un solo servicio de hora.
guide-next-go-online = Ahora: ponga en línea el servicio de hora.
guide-next-test-code = Ahora: pruebe un código del teléfono.
guide-next-test-own-entry = Ahora: pruebe un código con la entrada real.
guide-next-mend-file = Ahora: corrija eso y escriba el siguiente código.
guide-next-next-code = Ahora: escriba el siguiente código del teléfono.
guide-next-reset-mfa = Ahora: restablezca la MFA.
guide-next-ways-back-in = Ahora: sus propias formas de volver a entrar.
guide-next-enrol = Ahora: configure la MFA de nuevo con el código QR.
guide-next-sign-in = Ahora: inicie sesión.
guide-next-correct-phone = Ahora: corrija el teléfono.
guide-next-type-true-time = Ahora: escriba la hora real.
guide-next-panel-time = Ahora: ajuste la hora en Plesk (Herramientas y configuración > Hora del sistema).
guide-next-finish-repair = Ahora: termine la reparación.
guide-next-become-root = Ahora: arranque de nuevo como root.
guide-next-become-administrator = Ahora: arranque de nuevo como administrador.
guide-next-tell-provider = Ahora: escriba a su proveedor o al administrador del host.
guide-next-tell-domain = Ahora: escriba a quien administra el dominio de Windows.
guide-next-clear-skew = Ahora: borre el desfase memorizado.
guide-next-other-sign-in = Ahora: diga en qué inicio de sesión se rechaza el código.
guide-next-report = Ahora: lleve el informe a soporte.
