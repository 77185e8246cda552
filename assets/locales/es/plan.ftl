# Reparaciones: qué hace cada paso, qué se puede notar, y por qué algo no se ofrece.

## Pasos

plan-step-ntp-off = Desactiva la hora de red: mientras está activada no se puede poner la hora.
plan-step-ntp-on = Activa la hora de red, ahora y en cada arranque.
plan-step-ntp-on-again = Vuelve a activar la hora de red, pase lo que pase.
plan-step-set-time = Pone la fecha y la hora reales (UTC) justo al empezar un segundo, y también el reloj de hardware.
plan-step-windows-start = Inicia W32Time, el servicio de hora de Windows.
plan-step-windows-auto = Hace que Windows inicie su servicio de hora, W32Time, en cada arranque.
plan-step-windows-resync = Hace que W32Time pregunte ya a sus servidores y ponga el reloj en hora.
plan-step-windows-peers = Hace que W32Time pregunte a { $servers }.
plan-step-windows-set-time = Pone la fecha y la hora reales medidas.
plan-step-stop-unit = Detiene { $unit }, para que no interfiera.
plan-step-start-unit = Arranca { $unit } de nuevo, pase lo que pase.
plan-step-restart-unit = Reinicia { $unit }: pregunta a sus servidores y pone el reloj en hora al momento.
plan-step-enable-unit = Arranca { $unit }, ahora y en cada arranque.
plan-step-disable-units = Detiene { $units }, ahora y en cada arranque del sistema. No se desinstala nada.
plan-step-makestep = Le dice a chrony que ponga el reloj en hora al momento.
plan-step-go-online = Avisa a chrony de que la red ha vuelto.
plan-step-wait-server = Espera hasta 20 s a que chrony oiga a sus servidores.
plan-step-wait-correction = Espera hasta 20 s a que chrony deje el reloj a menos de 0,1 s de la hora real.
plan-step-rtc-utc = Pone en hora el reloj de hardware, en UTC a partir de ahora.
plan-step-write-rtc = Pone en hora el reloj de hardware según el del sistema, en UTC.
plan-step-etc-timezone = Escribe la zona también en /etc/timezone, para programas de Debian y Ubuntu.
plan-step-clear-skew = Borra el desfase memorizado del archivo .google_authenticator de cada usuario, con los permisos de ese usuario.
plan-step-remove-copies = Elimina lo que dejaría el primer paso si quedara a medias.
plan-step-set-zone = Ajusta la zona horaria a { $zone }.
plan-step-mfa-disable = Desactiva la extensión { $id } de Plesk. No se desinstala nada.
plan-step-mfa-enable = Vuelve a activar la extensión { $id } de Plesk, pase lo que pase.

## Antes de confirmar

plan-warning-forward = El reloj salta { $by } hacia adelante: las sesiones y bloqueos que expirarían en ese tiempo expiran de inmediato.
plan-warning-backward = El reloj salta { $by } hacia atrás: ese tiempo aparece dos veces en logs y archivos.
plan-warning-bystanders-pending = Aún se está comprobando qué más lo notaría aquí.
plan-warning-dovecot-waits = Dovecot puede cerrar sesiones de correo y no abrir ninguna durante { $wait }; después sigue por sí solo.
plan-warning-dovecot-ends = Dovecot { $version } se cierra cuando el tiempo retrocede. Arránquelo de nuevo después.
plan-warning-dovecot-perhaps = Dovecot 2 no abre sesiones de correo durante un máximo de { $wait } y después sigue; uno más antiguo se cierra. Revíselo después.
plan-warning-databases = { $names } { $count ->
    [one] está en marcha
   *[other] están en marcha
} aquí: durante { $by } las filas nuevas llevarán la hora de otras anteriores. Pueden fallar la replicación y el orden por hora.
plan-warning-cron-at-once = cron ejecuta al momento lo que tocaba entretanto: { $names }.
plan-warning-cron-leaves-out = cron recupera 3 horas como máximo. Quedan fuera: { $names }. Ejecute a mano lo que importe.
plan-warning-cron-again = cron ejecuta por segunda vez: { $names }.
plan-warning-timers = systemd probablemente ejecuta al momento lo que tocaba entretanto: { $names }.
plan-names = { $names }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}
plan-warning-certificate-early = Con la hora nueva, el certificado del panel aún no es válido (desde el { $from }): probablemente se creó cuando el reloj iba mal. Los navegadores con el reloj en hora ya lo rechazan.
plan-warning-certificate-late = Con la hora nueva, el certificado del panel ha expirado ({ $until }). Los navegadores con el reloj en hora ya lo rechazan. Renuévelo.
plan-warning-licence = La licencia de Plesk también tiene fechas. ¿Plesk la da después por no válida? Vea Herramientas y configuración.
plan-warning-stores-a-shift = { $name } memoriza sin avisar cuánto difieren los relojes. Después de esto puede rechazar códigos correctos hasta que se resincronice.
plan-warning-stored-skew = { $names }: quedó memorizado un desfase falso para { $users ->
    [one] un usuario
   *[other] { $users } usuarios
}: los dos primeros códigos correctos se rechazarán. Mantenga abierta esta sesión y después bórrelo ("otp-doctor fix skew") o escriba tres códigos con 30 s entre uno y otro.
plan-warning-skew-frozen = { $names }: se rechazará todo código de { $users ->
    [one] un usuario
   *[other] { $users } usuarios
} hasta que se borre el desfase memorizado. Mantenga abierta esta sesión y después: otp-doctor fix skew
plan-warning-skew-keep-open = Mantenga abierta esta sesión SSH hasta que haya podido entrar en otra.
plan-warning-skew-phones = Desde ahora se rechazan los teléfonos con la hora mal, hasta que se pongan en hora.
plan-warning-skew-typing = Quien esté escribiendo un código en ese momento tendrá que escribir otro.
plan-warning-skew-more = Solo los 100 primeros usuarios: ejecútelo otra vez para { $users ->
    [one] uno más
   *[other] { $users } más
}.
plan-warning-skew-clock = El reloj del servidor va { $difference } { $is ->
    [behind] atrasado:
   *[ahead] adelantado:
} el inicio de sesión memorizará otra vez el desfase. Corrija antes la hora, después bórrelo.
plan-warning-verifiers-pending = Aún se está comprobando si SSH memorizó este desfase.
plan-warning-untold = No se sabe: { $what }. { $why }
plan-what-bystanders = qué más lo notaría aquí
plan-what-verifiers = si SSH memorizó este desfase
plan-what-programs = si aquí hay un Dovecot o una base de datos en marcha
plan-what-jobs = qué tareas de cron tocan
plan-what-timers = qué temporizadores de systemd tocan
plan-what-certificate = si el certificado del panel es válido con la hora nueva
plan-warning-far = Un desfase de { $by } rara vez es solo cosa del reloj: para seguir, escriba la hora real de otro reloj.
plan-warning-before-this-program = La hora medida, { $truth }, es anterior a este programa. Para seguir, escriba la hora real de otro reloj.
plan-warning-by-hand = Escrita, no medida: tan exacta como su Enter. La hora de red lo hace mejor.
plan-warning-thin = Coincidieron muy pocas fuentes de hora para estar seguros. El servicio de hora sigue a sus propios servidores, no a los nuestros.
plan-warning-service-decides = El servicio de hora ajusta el reloj con sus propios servidores. El resultado se mide.
plan-warning-service-steps = En cuanto está en marcha, el servicio de hora pone el reloj en hora.
plan-warning-windows-peers = Valores hasta ahora: Type «{ $kind }», NtpServer «{ $servers }». Para volver a ellos: { $command }
plan-warning-windows-drift = W32Time no pregunta a nadie, así que el reloj se desajustará otra vez. Después elija «Activar la hora de red» en el paso 4 del asistente.
plan-warning-windows-off = W32Time está desactivado, así que el reloj se desajustará otra vez. Después elija «Activar la hora de red» en el paso 4 del asistente.
plan-warning-domain-member = Este servidor está en el dominio de Windows { $domain }, pero no sigue su reloj (Type { $kind }). Si tiene dudas, pregunte a quien administra el dominio.
plan-warning-windows-limit = W32Time no corrige un reloj tan desviado, por eso se pone en hora antes.
plan-warning-hyper-v = Hyper-V también ajusta este reloj y puede volver a poner la hora anterior. Compruebe el reloj de su host.
plan-warning-keeps-one = Después solo { $keep } ajusta el reloj. Para deshacerlo: { $command }
plan-warning-will-drift = No hay ningún servicio de hora instalado: el reloj se desajustará otra vez. { $how }
plan-warning-unreachable = { $service } no recibe respuesta de ningún servidor: el reloj se desajustará hasta que la reciba. Revise sus servidores y el firewall (puerto UDP 123).
plan-warning-not-paused = { $service } no es un servicio de este sistema, así que sigue en marcha entretanto.
plan-warning-told-not-to = { $service } tiene orden de no tocar el reloj ({ $option }): el reloj se desajustará hasta que eso cambie.
plan-warning-crashing = { $service } se cae una y otra vez: el reloj se desajustará hasta que deje de caerse.
plan-warning-skipped = systemd no arranca { $service } (no se cumple una condición): el reloj se desajustará hasta que eso cambie.
plan-warning-nts = { $service } obtiene sus claves NTS en cuanto el reloj va bien. Compruebe en unos minutos que lo mantiene.
plan-warning-no-sources = { $service } no pregunta a nadie: el reloj se desajustará hasta que su configuración indique un servidor de hora.
plan-warning-rtc = El servidor solo lee este reloj al arrancar.
plan-warning-zone-no-codes = Los códigos dependen de UTC, no de la zona. Solo cambia la hora que ven las personas y los logs.
plan-warning-zone-running = Los programas en marcha (también cron) pueden seguir con la zona anterior hasta que se reinicien.
plan-warning-zone-running-on-windows = Los programas y servicios en marcha pueden seguir con la zona anterior hasta que se reinicien.
plan-warning-zone-shared = Windows tiene una sola zona, { $name }, para { $zone } y { $other }. Después se mostrará como { $other }.
plan-warning-etc-timezone = /etc/timezone conserva { $other } (aquí no hay dpkg-reconfigure). Lo leen programas de Debian y Ubuntu: cámbielo a mano.
plan-warning-mfa-clock = El reloj del servidor va { $difference } { $is ->
    [behind] atrasado:
   *[ahead] adelantado:
} hasta que se corrija la hora se rechazan códigos correctos, también los de entradas nuevas.
plan-warning-mfa-everybody = Hasta que se ejecute el paso 2, todo administrador, revendedor y cliente inicia sesión solo con la contraseña.
plan-warning-mfa-enrolments = No está documentado si cada uno conserva sus códigos: puede hacer falta un código QR nuevo. Mantenga abierta otra vía de acceso hasta que haya iniciado sesión.

plan-install-with = Para instalar uno: { $command }
plan-install-somehow = Instale uno, p. ej. chrony, con el gestor de paquetes de este sistema.

## Por qué algo no se ofrece

plan-what-leftover = si una reparación anterior quedó a medias
plan-what-rights = qué puede hacer este usuario
plan-what-host = qué clase de máquina es esta
plan-what-time-service = qué servicio ajusta el reloj
plan-what-rtc = si hay un reloj de hardware
plan-what-panel = si Plesk está aquí
plan-what-extension = qué extensión pide códigos

plan-refused-pending = Aún se está comprobando: { $what }.
plan-refused-unknown = No se cambia nada a ciegas. No se sabe: { $what }. { $why }
plan-refused-repair-running = Hay una reparación de { $by } en marcha. Espere a que termine.
plan-refused-repair-stuck = Una reparación de { $by } se colgó, sin responder desde hace { $silent }. «otp-doctor check» dice cómo finalizarla.
plan-refused-record-unreadable = No se cambia nada: puede que una reparación anterior quedara a medias. { $why }
plan-refused-repair-unfinished = Termine antes la reparación anterior: otp-doctor recover
plan-refused-nothing-left = Nada que terminar: ninguna reparación quedó a medias.
plan-refused-not-root = { $user } no puede hacer esto, root sí: { $command }
plan-refused-no-right = Ni siquiera root puede poner en hora este reloj (falta CAP_SYS_TIME). Pídaselo a su proveedor o al administrador del host.
plan-refused-no-privilege = Ni siquiera este administrador puede poner en hora el reloj (falta SeSystemtimePrivilege). Pídaselo a su proveedor o al administrador del host.
plan-refused-container = Un contenedor ({ $kind }): solo su proveedor o el administrador del host puede poner en hora su reloj.
plan-refused-provider = Eso corresponde a su proveedor o al administrador del host. Abajo hay un texto para enviar.
plan-refused-no-systemd = Aquí no hay systemd, y no se conoce otra forma segura de poner en hora el reloj. Use las herramientas del propio sistema.
plan-refused-no-tool = Aquí no hay { $tool }, ni una forma segura de hacerlo sin esa herramienta.
plan-refused-windows = otp-doctor no puede hacer esto en Windows. Use los ajustes de Windows.
plan-refused-not-administrator = { $user } no puede hacer esto, un administrador sí: abra PowerShell con «Ejecutar como administrador» e inicie allí otp-doctor.
plan-refused-domain = El reloj de este servidor es el de su dominio: haga que se corrija el del controlador de dominio. Este lo sigue.
plan-refused-domain-both = El reloj de este servidor sigue al de su dominio y a servidores propios. Primero debe mirarlo quien administra el dominio.
plan-refused-domain-client-off = En el dominio de Windows { $domain }, aquí W32Time no puede preguntar a nadie (NtpClient\Enabled es 0). Debe activarlo quien administra el dominio.
plan-refused-domain-stopped = Aquí W32Time no está en marcha, así que este servidor no recibe la hora de su dominio de Windows { $domain }. Debe iniciarlo quien administra el dominio.
plan-refused-domain-controller = Esto es un controlador de dominio: todo su dominio se rige por este reloj. Debe ponerlo en hora quien administra el dominio.
plan-refused-no-peers = W32Time no pregunta a nadie, y no ha respondido ningún servidor de hora al que pudiera preguntar. Indique uno con --ntp.
plan-refused-ntp-client-off = A W32Time se le indicó que no pregunte a nadie (TimeProviders\NtpClient, Enabled 0). ¿Ya no se desea? Ponga el valor 1.
plan-refused-clock-is-right = Nada que hacer: el reloj va bien, a { $by } de la hora real.
plan-refused-left-to-slewing = Nada que hacer: { $by } no importa para los códigos, y el servicio de hora lo quita poco a poco.
plan-refused-no-reference = No se sabe la hora real, así que nadie podría decir si sirvió. Deje que el servidor alcance fuentes de hora, o indique algunas con --ntp.
plan-refused-sources-disagree = Las fuentes de hora se contradicen: no se sabe la hora real. Indique con --ntp servidores de su confianza.
plan-refused-no-majority = Para poner en hora el reloj deben coincidir { $needed } fuentes de hora; aquí { $agreeing ->
    [0] no coincide ninguna
    [one] solo hay una
   *[other] coinciden { $agreeing }
}. Indique más con --ntp o --https, o ponga la hora a mano.
plan-refused-too-small-by-hand = El reloj tiene un desfase de { $by } y la hora escrita un error de { $error }: podría empeorarlo.
plan-refused-nothing-typed = Lea la hora real (UTC) en un reloj de su confianza y escríbala.
plan-refused-clock-first = El propio reloj tiene un desfase de { $by }. Corríjalo primero, después el de hardware.
plan-refused-no-rtc = Esta máquina no tiene reloj de hardware que poner en hora.
plan-refused-already-on = Nada que hacer: la hora de red está activada.
plan-refused-not-installed = No hay ningún servicio de hora instalado que activar. { $how }
plan-refused-masked = { $unit } está enmascarada: alguien prohibió que arranque. ¿Ya no hace falta? { $command }
plan-refused-several = Están todos en marcha: { $services }. Deje uno; nosotros dejaríamos { $keep }: { $command }
plan-refused-outside = Están todos en marcha: { $services }, algunos no como servicios de este sistema. Detenga todos menos uno allí donde se arrancaron.
plan-refused-skipped = systemd omite { $unit }: no se cumple una condición. «systemctl status { $unit }» la indica; cambie eso primero.
plan-refused-crashing = { $unit } se cae una y otra vez. Su log dice por qué: { $command }
plan-refused-online = Nada que hacer: no se deja fuera ningún servidor de hora.
plan-refused-only-clock = { $service } solo sigue a un reloj de esta máquina ({ $clock }) y volvería a poner la misma hora equivocada. Añada servidores de hora y reinícielo, o haga que corrijan ese reloj.
plan-refused-set-in-vain = La hora se puso hace { $ago } sin error, pero en vano: algo la vuelve a cambiar, o este sistema solo finge ponerla. Repetirlo no serviría.
plan-refused-one-service = Nada que hacer: solo hay un servicio de hora en marcha.
plan-refused-skew-clock = El reloj del servidor va { $difference } { $is ->
    [behind] atrasado:
   *[ahead] adelantado:
} el inicio de sesión memorizaría otra vez el desfase. Corrija antes la hora, después bórrelo.
plan-refused-nothing-learnt = Nada que hacer: no quedó memorizado ningún desfase falso.
plan-refused-no-such-user = { $user } no tiene aquí ninguna entrada que acepte un inicio de sesión.
plan-refused-own-program = Otros podrían sustituir este programa donde está, así que root no lo vuelve a iniciar. Póngalo en /usr/local/bin.
plan-refused-no-zone-chosen = Elija antes una zona horaria.
plan-refused-no-such-zone = No existe la zona horaria { $zone }. Los nombres son como Europe/Berlin.
plan-refused-no-windows-zone = Windows no tiene ninguna zona para { $zone }. Elija otra ciudad con la misma hora.
plan-refused-zone-is-set = Nada que hacer: la zona horaria ya es { $zone }.
plan-refused-no-plesk = Plesk no está en este servidor. { $why }
plan-refused-plesk-failing = Las herramientas de Plesk no funcionan. { $why }
plan-refused-no-plesk-tool = No se encontró ni plesk ni su utilidad extension.
plan-refused-mfa-clock = El reloj del servidor va { $difference } { $is ->
    [behind] atrasado:
   *[ahead] adelantado:
} se rechazan códigos correctos, también los de entradas nuevas. Corrija antes la hora.
plan-refused-no-mfa = Plesk no tiene en su lista ninguna extensión para códigos de un solo uso: nada que restablecer.
plan-refused-typed-long-ago = La hora real se escribió hace { $age }, y la máquina pudo estar en pausa. Escríbala de nuevo.

## Para enviar a quienes pueden hacerlo

plan-provider-container = Nuestro contenedor { $name } ({ $kind }) toma su reloj del host de ustedes, y de él dependen los códigos de un solo uso. { $measured } Por favor, pongan en hora el reloj del host y manténganlo sincronizado (NTP). Desde dentro del contenedor nadie puede.
plan-provider-machine = Los códigos de un solo uso de nuestro servidor { $name } dependen de su reloj. { $measured } Por favor, permitan que el servidor lo ponga en hora y que alcance servidores de hora (puerto UDP 123 de salida), o indiquen uno dentro de su red.
plan-provider-obstacle = Los códigos de un solo uso de nuestro servidor { $name } dependen de su reloj. { $measured } Nosotros no podemos ponerlo en hora. { $obstacle } Por favor, pónganlo en hora y manténganlo así, o permitan que lo hagamos nosotros.
plan-domain-words = Los códigos de un solo uso de nuestro servidor { $name } dependen de su reloj. { $measured } Este sigue al reloj del dominio de Windows ({ $domain }). Por favor, comprueben que el reloj del controlador de dominio esté bien y que este servidor reciba su hora (w32tm /query /status).
plan-domain-words-both = Los códigos de un solo uso de nuestro servidor { $name } dependen de su reloj. { $measured } Este sigue al dominio de Windows ({ $domain }) y a servidores propios (Type AllSync). Por favor, miren cuál de ellos le da una hora equivocada, o ninguna (w32tm /query /peers).
plan-domain-words-client-off = Los códigos de un solo uso de nuestro servidor { $name } dependen de su reloj. { $measured } Está en el dominio de Windows { $domain }, pero allí W32Time no puede preguntar a nadie (NtpClient\Enabled es 0). Por favor, actívenlo o dígannos qué mantiene el reloj.
plan-domain-words-stopped = Los códigos de un solo uso de nuestro servidor { $name } dependen de su reloj. { $measured } Está en el dominio de Windows { $domain }, pero allí W32Time no está en marcha. Por favor, inícienlo y hagan que arranque con el sistema.
plan-domain-words-controller = Los códigos de un solo uso dependen del reloj del controlador de dominio { $name }, y todo su dominio también. { $measured } Por favor, pónganlo en hora y manténganlo así (NTP).
plan-obstacle-no-right = Ni siquiera root tiene el permiso (CAP_SYS_TIME).
plan-obstacle-no-privilege = Ni siquiera los administradores tienen el permiso (SeSystemtimePrivilege).
plan-obstacle-no-systemd = No hay systemd, y nuestra herramienta no conoce otra forma segura.
plan-obstacle-only-clock = Sigue al reloj de su host ({ $clock }), que también está mal.
plan-obstacle-set-in-vain = Lo que ponemos se deshace o nunca tiene efecto.
plan-obstacle-masked = Su servicio de hora, { $unit }, está enmascarado.
plan-obstacle-no-answer = systemd no indicó qué servicio ajusta el reloj. { $why }
plan-provider-off = Según nuestra medición, va { $by } { $is ->
    [behind] atrasado.
   *[ahead] adelantado.
}
plan-provider-unmeasured = No se pudo medir su desfase.
