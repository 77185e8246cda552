# A qué llegó la revisión. Un título es una línea; una prueba, una o dos frases que dicen lo que se midió.

## El reloj del servidor

finding-server-clock-behind = El reloj del servidor va { $by } atrasado.
finding-server-clock-ahead = El reloj del servidor va { $by } adelantado.
finding-server-clock-off = El reloj del servidor no va bien.

finding-date-behind = { $days ->
    [one] La fecha del servidor va un día atrasada; la hora está bien.
   *[other] La fecha del servidor va { $days } días atrasada; la hora está bien.
}
finding-date-ahead = { $days ->
    [one] La fecha del servidor va un día adelantada; la hora está bien.
   *[other] La fecha del servidor va { $days } días adelantada; la hora está bien.
}
finding-half-day = El reloj del servidor tiene un desfase de exactamente 12 horas, como si se hubieran confundido AM y PM.
evidence-time-of-day-right = Se puso una fecha equivocada. Ajuste fecha y hora, no solo la hora.
evidence-half-day = Probablemente se puso a mano mirando un reloj de 12 horas.

evidence-two-clocks = Servidor: { $server }. Hora real: { $truth }.
evidence-agreement = { $agreeing ->
    [one] { $asked ->
        [one] Lo dice la única fuente de hora consultada, con un error máximo de { $error }.
       *[other] Lo dice una de { $asked } fuentes de hora, con un error máximo de { $error }.
    }
   *[other] En esto coinciden { $agreeing } de { $asked } fuentes de hora, con un error máximo de { $error }.
}
evidence-window = { $codes ->
    [declined] { $share ->
        [some] Los códigos se aceptan con un desfase de hasta { $limit }, así que se rechazan algunos de los correctos.
       *[all] Los códigos se aceptan con un desfase de hasta { $limit }, así que se rechazan los correctos.
    }
    [unsure] Los códigos se aceptan con un desfase de hasta { $limit }. La medición no es lo bastante fina para saberlo.
    [early] Los códigos se aceptan con un desfase de hasta { $limit }, pero hay que escribirlos pronto.
   *[pass] Los códigos se aceptan con un desfase de hasta { $limit }, así que aún valen.
}
evidence-window-learnt = Los códigos se aceptan con un desfase de hasta { $limit } respecto al reloj memorizado, no a este.
evidence-checked-elsewhere = Plesk 360 comprueba los códigos con su propio reloj, así que no rechaza ninguno por culpa de este.
evidence-zone-rest = Quitando los cuartos de hora enteros, el resto es { $rest }: no es deriva.
evidence-zones-mistaken = Es justo la zona de este servidor, { $zone } ({ $offset }): se tomó { $taken ->
    [local] la hora local por UTC.
   *[utc] UTC por la hora local.
}
evidence-rtc-local = El reloj de hardware está en hora local, y eso causa exactamente esto.
evidence-zone-no-matter = Los códigos dependen de UTC, no de la zona: ponga el reloj en hora.

## Las fuentes de la hora real

finding-reference-not-asked = El reloj del servidor aún no se ha comprobado.
evidence-nobody-asked = No se ha preguntado a ninguna fuente de hora.
finding-reference-outstanding = El reloj del servidor aún se está comprobando.
evidence-outstanding = { $asked ->
    [one] Ninguna fuente de hora ha respondido aún.
   *[other] Aún no han respondido todas las fuentes de hora; las demás no dieron nada útil.
}
finding-reference-unreachable = Ninguna fuente de hora dio una respuesta útil: no se pudo comprobar el reloj del servidor.
evidence-source-refused = { $count ->
    [one] No se usó { $sources }. { $why }
   *[other] No se usaron { $sources }. { $why }
}
evidence-more-refused = { $more ->
    [one] Otra fuente no sirvió.
   *[other] Otras { $more } fuentes no sirvieron.
}
finding-proxy-unused = otp-doctor no usa el proxy web configurado aquí ({ $place }).
evidence-proxy-unused = Pregunta directamente a los servidores de hora. Si solo el proxy llega a la red, indique con --ntp un servidor de hora que esté dentro.
finding-reference-disagrees = Las fuentes de hora se contradicen: nadie puede saber cuál tiene razón.
evidence-group = Según { $sources }, el servidor va { $by } { $is ->
    [behind] atrasado.
   *[ahead] adelantado.
}
evidence-nobody-can-know = Indique con --ntp servidores de su confianza, o compare con un reloj de su confianza.
finding-reference-thin = { $agreeing ->
    [one] Solo sirvió una fuente de hora.
   *[other] Solo sirvieron { $agreeing } fuentes de hora.
}
evidence-thin = { $agreeing ->
    [one] Una sola fuente; para poner en hora un reloj deben coincidir { $needed }.
   *[other] Coinciden { $agreeing } fuentes; para poner en hora un reloj hacen falta { $needed }.
}
finding-reference-coarse = La hora real no se conoce con precisión suficiente para saber si se aceptan los códigos.
finding-ntp-blocked = La red bloquea NTP (puerto UDP 123).
evidence-ntp-blocked = { $silent ->
    [one] El único servidor NTP consultado no respondió
   *[other] Ninguno de los { $silent } servidores NTP respondió
}, pero por HTTPS llegó la hora de { $https ->
    [one] un servidor
   *[other] { $https } servidores
}: probablemente un firewall.
evidence-service-reaches-server = El servicio de hora del propio servidor sí alcanza un servidor; solo está bloqueada nuestra consulta.

## Qué mantiene en hora el reloj

finding-time-sync-off = La hora de red está desactivada.
finding-time-sync-missing = No hay ningún servicio de hora instalado.
finding-time-daemon-dead = { $service } está instalado, pero parado.
finding-time-daemon-skipped = systemd no arranca { $service }: no se cumple una condición de su unidad.
finding-time-sync-unreachable = { $service } está en marcha, pero no recibe respuesta de ningún servidor.
finding-time-sync-conflict = Hay varios servicios de hora en marcha y se disputan el reloj.
finding-time-service-crashing = { $service } se cae una y otra vez.
finding-time-sync-told-not-to = { $service } tiene orden de no tocar el reloj ({ $option }).
finding-time-sync-no-sources = { $service } está en marcha, pero sin nadie a quien preguntar.
finding-time-sync-only-clock = { $service } no pregunta a ningún servidor de hora, solo a un reloj de esta máquina ({ $clock }).
finding-time-sync-offline = { $service } no pregunta a { $count ->
    [one] su servidor de hora
   *[other] sus { $count } servidores de hora
}: cree estar sin conexión.
finding-time-sync-unknown = No pudimos saber quién mantiene en hora el reloj.
finding-time-service-silent = { $service } está en marcha, pero no da una respuesta útil: puede que no mantenga en hora el reloj.
finding-time-sync-contradicts = El sistema cree que su reloj va bien, pero tiene un desfase de { $by }.

evidence-unit-masked = { $unit } está enmascarada: alguien prohibió que arranque.
evidence-unit-failed = { $unit } ha fallado.
evidence-unit-running = { $unit } está en marcha.
evidence-unit-stopped = { $unit } está parada, aunque arranca con el sistema.
evidence-unit-disabled = { $unit } está parada y no arranca con el sistema.
evidence-unit-crashing = { $restarts ->
    [0] systemd reinicia { $unit } una y otra vez.
    [one] systemd tuvo que reiniciar { $unit } una vez.
   *[other] systemd tuvo que reiniciar { $unit } { $restarts } veces.
}
evidence-crash-log = Su log dice por qué: { $command }
evidence-unit-skipped = systemd omite { $unit } sin dar error. «systemctl status { $unit }» indica la condición.
evidence-told-not-to = Sigue a sus servidores y no toca el reloj. Quite { $option } y reinicie el servicio.
evidence-no-sources = La configuración no le indica ningún servidor de hora que usar. Añada uno y reinicie el servicio.
evidence-no-domain = Debe seguir al reloj de un dominio de Windows (Type NT5DS), y este servidor no está en ninguno.
evidence-clock-of-host = { $clock } es el reloj del host. Tiene que corregirlo el host, o añada servidores de hora.
evidence-clock-at-machine = { $clock } es un dispositivo de esta máquina. Corríjalo, o añada servidores de hora.
evidence-offline = Pasa cuando se cae una red. Avísele de que la red ha vuelto: «chronyc online».
finding-nts-clock-too-wrong = { $service } ya no puede poner en hora este reloj: con un desfase de { $by }, los certificados de sus servidores parecen expirados.
evidence-nts-dates = Usa NTS, cuyas claves necesitan certificados con fechas acordes con su reloj.
evidence-nts-ladder = Ponga el reloj cerca de la hora real y reinicie el servicio: a partir de ahí lo mantiene.
evidence-nts-port-closed = No hay conexión TCP con { $servers } para las claves NTS: revise el firewall.
evidence-no-name = Tiene orden de preguntar a «{ $word }», que no es el nombre de un servidor. Separe los nombres con espacios, sin nada detrás.
evidence-unresolved = { $count ->
    [one] No se pudo resolver el nombre de un servidor: revise el DNS.
   *[other] No se pudieron resolver los nombres de { $count } servidores: revise el DNS.
}
evidence-kept-by-somebody = El kernel da su reloj por sincronizado, así que algo lo ajusta, o lo ajustó en las últimas horas. Encuéntrelo antes de instalar un servicio de hora: dos se estorban.
evidence-no-service = No hay instalado ni en marcha ningún programa conocido que ajuste el reloj.
evidence-clock-will-drift = Sin hora de red el reloj se desajusta, segundos al día o más, hasta que se rechazan los códigos.
evidence-ntpd-gives-up = ntpd abandona más allá de { $limit }. Ponga el reloj en hora una vez; después ntpd puede mantenerlo.
evidence-service-servers = Tiene orden de preguntar a: { $servers }.
evidence-several-run = Están en marcha: { $services }.
evidence-they-fight = Uno deshace lo que hace el otro, así que el reloj salta o va a un ritmo equivocado.
finding-guest-tools-set-clock = { $tools } puede ajustar también este reloj.
finding-cron-sets-clock = Una tarea de cron ajusta también este reloj.
evidence-guest-tools = Puede igualar el reloj al del host, cada cierto tiempo o tras una pausa. Compruebe si eso está desactivado.
evidence-cron-sets-clock = cron ejecuta { $program }: { $table }
evidence-one-keeper = Deje que uno mantenga el reloj y que los demás no lo toquen; si no, puede saltar.
evidence-keep-one = Deje uno; nosotros dejaríamos { $keep }: { $command }
evidence-service-believes = El servicio de hora dice que sigue a un servidor.
evidence-service-believes-offset = Cree que el reloj tiene un desfase de { $by }.
evidence-kernel-believes = El kernel dice que el reloj está sincronizado.
evidence-belief-is-stale = Lo sigue diciendo durante horas después de poner el reloj a mano o de suspender la máquina.

## La máquina

finding-clock-owned-by-host = Un contenedor ({ $kind }): su reloj es el del host.
evidence-no-cap-sys-time = Solo el host puede poner en hora este reloj (aquí falta CAP_SYS_TIME).
finding-clock-of-domain = { $domain } es un dominio de Windows y este servidor sigue su reloj: el que hay que poner en hora es el del controlador de dominio.
finding-clock-of-some-domain = Este servidor sigue el reloj de su dominio de Windows: el que hay que poner en hora es el del controlador de dominio.
# $domain: the name of the domain, or of a controller of it
finding-clock-of-domain-and-servers = Este servidor sigue a su dominio de Windows ({ $domain }) y a servidores propios.
finding-domain-controller = Esto es un controlador de dominio: todo su dominio se rige por este reloj.
finding-clock-of-domain-client-off = Este servidor está en el dominio de Windows { $domain }, pero W32Time no puede pedir la hora a nadie (NtpClient\Enabled es 0).
finding-clock-of-domain-stopped = Este servidor está en el dominio de Windows { $domain }, pero W32Time, que seguiría su reloj, no está en marcha.
evidence-domain-controller = Sus directivas llegaron por última vez de { $controller }.
evidence-domain-takes-back = La hora que se ponga aquí dura solo hasta que W32Time vuelva a recibir la del dominio.
evidence-domain-follows = Los miembros del dominio adoptan lo que se ajuste aquí.
evidence-beyond-correction = { $service } no toca un reloj desviado más de { $limit }.
finding-rtc-local-time = El reloj de hardware está en hora local.
evidence-rtc-dst = Tras un cambio de hora, o en otra zona, el servidor arranca con horas enteras de desfase.
finding-rtc-off = El reloj de hardware va { $by } { $is ->
    [behind] atrasado.
   *[ahead] adelantado.
}
evidence-rtc-off-system = Va { $by } { $is ->
    [behind] atrasado
   *[ahead] adelantado
} respecto al reloj del sistema.
evidence-rtc-at-boot = El servidor arranca con esta hora: los códigos se rechazan hasta que la hora de red la corrige.
evidence-rtc-keeps-local-time = Es justo la zona de este servidor, { $zone } ({ $offset }): el reloj de hardware muestra la hora local, y el sistema la toma por UTC.
finding-leap-second-zone = La zona horaria { $zone } cuenta segundos intercalares (archivos «right/»): «date» muestra unos 27 s menos que otros relojes.
evidence-leap-second-zone = Los códigos dependen de UTC y no se ven afectados. Ajuste de nuevo la zona para ver la hora habitual.
finding-not-root = Ejecutado como { $user }: puede revisar, no reparar.
evidence-not-root = Para poner en hora el reloj y restablecer la MFA hace falta root: arranque otp-doctor con sudo.
evidence-not-administrator = Para poner en hora el reloj y restablecer la MFA hace falta un administrador: abra PowerShell con «Ejecutar como administrador» e inicie allí otp-doctor.

## El panel

finding-plesk-missing = Plesk no está en este servidor.
evidence-time-still-works = ¿La máquina equivocada? El reloj y los códigos se pueden probar igualmente.
finding-plesk-not-in-path = Plesk está aquí, pero este shell no encuentra su comando.
evidence-plesk-found-at = Es { $path }. «su» sin «-» suele dejar fuera /usr/sbin: escriba la ruta completa, o use «su -».
finding-plesk-failing = Plesk está aquí, pero sus herramientas no funcionan.
finding-plesk-answers-root = Plesk está aquí, pero sus herramientas solo responden a root.
finding-plesk-answers-administrators = Plesk está aquí, pero sus herramientas solo responden a administradores.
evidence-plesk-needs-root = Eso no dice nada del propio Plesk. Arranque otp-doctor con sudo para saber más.
evidence-plesk-needs-administrator = Eso no dice nada del propio Plesk. Arranque otp-doctor como administrador para saber más.
finding-plesk-not-asked = No se pudo preguntar a Plesk: un límite impide que arranquen sus herramientas.
evidence-limits = Eso no dice nada de Plesk. Para ver los límites de este shell: ulimit -a
finding-mfa-missing = Plesk no tiene ninguna extensión para códigos de un solo uso.
evidence-mfa-missing = No aparecen ni mfa ni google-authenticator: este Plesk no pide código. Quizá sea otra cuenta, como la de Plesk 360.
finding-mfa-disabled = La extensión { $id } de Plesk está desactivada: no se pide código a nadie.
evidence-mfa-disabled = Todos inician sesión solo con la contraseña hasta que se active.

## Quién comprueba códigos además del panel

finding-stored-skew-now = { $names }: quedó memorizado un desfase falso para { $users ->
    [one] un usuario
   *[other] { $users } usuarios
}. Sus dos próximos códigos correctos se rechazarán.
finding-stored-skew-later = { $names }: quedó memorizado un desfase falso para { $users ->
    [one] un usuario
   *[other] { $users } usuarios
}. Cuando el reloj vaya bien, sus dos primeros códigos se rechazarán.
finding-skew-frozen-now = { $names }: se rechaza todo código correcto de { $users ->
    [one] un usuario
   *[other] { $users } usuarios
} hasta que se borre el desfase memorizado.
finding-skew-frozen-later = { $names }: cuando el reloj vaya bien, se rechazará todo código de { $users ->
    [one] un usuario
   *[other] { $users } usuarios
} hasta que se borre el desfase memorizado.
evidence-stored-skew-ahead = TIME_SKEW { $skew } en el archivo .google_authenticator: se esperan códigos de un reloj { $apart } adelantado.
evidence-stored-skew-behind = TIME_SKEW { $skew } en el archivo .google_authenticator: se esperan códigos de un reloj { $apart } atrasado.
evidence-skew-unlearnt = De tres códigos escritos con 30 s entre uno y otro, el tercero ya se acepta.
evidence-skew-frozen = noskewadj en la configuración de PAM: no se olvida nunca.
evidence-clear-skew = Con el reloj del servidor en hora: otp-doctor fix skew
evidence-clear-skew-now = Para borrarlo: otp-doctor fix skew
evidence-clear-skew-as-user = El usuario: { $command }
evidence-users = Usuarios: { $names }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}.
finding-rate-limited = { $names }: { $users ->
    [one] un usuario lo intentó demasiadas veces y no puede
   *[other] { $users } usuarios lo intentaron demasiadas veces y no pueden
} iniciar sesión durante un rato.
evidence-rate-limited = Hasta el { $until }, según el reloj del servidor. Cada intento anterior alarga la espera.
finding-secret-file-refused = { $names }: no se acepta ningún código de la app de { $users ->
    [one] un usuario
   *[other] { $users } usuarios
}, por culpa { $by ->
    [configuration] de la configuración de PAM.
   *[file] del archivo .google_authenticator.
}
evidence-file-mode = { $path } tiene el modo { $mode }; el inicio de sesión admite { $allowed } como máximo. Se corrige con: { $fix }
evidence-file-mode-link = Su modo es { $mode }; el inicio de sesión admite { $allowed } como máximo. { $path } es un enlace a { $target }: mire qué es antes de cambiar el modo.
evidence-file-owner = { $path } es de otro. Si nadie más inicia sesión con él, se corrige con: { $fix }
evidence-file-owner-link = { $path } es un enlace a { $target }, que es de otro. Mire primero qué es.
evidence-file-no-such-user = La configuración de PAM dice user={ $owner }, y este servidor no conoce a ese usuario.
evidence-module-option = La configuración de PAM da a este módulo la opción { $option }, que no admite.
evidence-first-pass = La configuración de PAM da a este módulo use_first_pass: busca el código en la contraseña, donde no puede haber ninguno.
evidence-file-size = Está vacío, o pasa de 64 KiB.
evidence-file-unreadable = No se puede leer. { $why }
evidence-file-folder = En él se anota cada código, pero el usuario no puede escribir en su carpeta { $path }. Si es suya: { $fix }
evidence-file-option = Su línea { $option } no tiene sentido.
evidence-file-content = No contiene ninguna entrada para códigos por tiempo.
finding-oath-line-refused = { $names }: no se acepta ningún código de { $users ->
    [one] un usuario
   *[other] { $users } usuarios
}, por culpa del archivo de usuarios de pam_oath.
evidence-oath-line = pam_oath no entiende la línea del usuario en su archivo de usuarios.
evidence-oath-password = La línea del usuario lleva una contraseña y en la configuración de PAM falta digits=. Añada allí digits=6 o ponga - en lugar de la contraseña.
finding-ssh-never-asks = SSH nunca pide un código, aunque hay uno configurado.
evidence-ssh-never-asks = La configuración de sshd dice: { $setting }
evidence-ssh-password-for-code = Donde SSH admite contraseñas, la contraseña ocupa el lugar del código.
finding-ssh-spares-some = SSH deja entrar a algunos sin código.
finding-second-factor-not-asked = { $names }: { $users ->
    [one] un usuario inicia sesión sin código, porque no configuró ninguno.
   *[other] { $users } usuarios inician sesión sin código, porque no configuraron ninguno.
}
evidence-second-factor-not-asked = nullok en la configuración de PAM los deja entrar. Quítelo cuando todos tengan un código.

## Una reparación anterior

doing-step-clock = poner en hora el reloj
doing-enable-time-sync = activar la hora de red
doing-keep-one-service = dejar un solo servicio de hora
doing-go-online = avisar a chrony de que la red ha vuelto
doing-set-time-by-hand = poner la hora a mano
doing-set-zone = ajustar la zona horaria
doing-write-rtc = corregir el reloj de hardware
doing-reset-mfa = restablecer la MFA
doing-re-enrol = reconfigurar la MFA de una cuenta
doing-correct-phone = corregir el reloj del teléfono
doing-tell-provider = avisar al proveedor
doing-finish-repair = terminar una reparación anterior
doing-clear-skew = borrar el desfase memorizado
doing-unknown = una reparación que este programa no conoce
finding-repair-unfinished-mfa = Un restablecimiento de la MFA no ha terminado.
finding-repair-cut-short-mfa = Un restablecimiento de la MFA quedó a medias.
finding-repair-unfinished = Una reparación anterior quedó a medias: { $remedy }.
evidence-repair-started = La reparación la inició { $by } el { $started }, según el reloj que tenía entonces el servidor.
evidence-repair-step = Se detuvo en el paso { $at } de { $of }. Lo que desactivó puede seguir desactivado.
finding-repair-running = Hay una reparación en marcha: { $remedy }.
evidence-repair-running = La inició { $by } hace { $ago }.
finding-repair-stuck-mfa = La MFA puede estar desactivada para todos: un restablecimiento se colgó.
finding-repair-stuck = Una reparación se colgó: { $remedy }.
evidence-repair-stuck = Sin responder desde hace { $silent }; su paso puede tardar como mucho { $allowed }.
evidence-repair-stuck-end = Finalice su proceso con «kill -KILL { $process }» y después ejecute «otp-doctor recover» para volver a activar lo desactivado.
evidence-repair-stuck-end-it = Finalice su proceso («otp-doctor execute-plan») con kill -KILL y después ejecute «otp-doctor recover» para volver a activar lo desactivado.
finding-record-unreadable = Puede que una reparación anterior quedara a medias: su registro no se pudo leer o no es de fiar.
evidence-record-in-the-way = No empieza ninguna reparación hasta que eso se aclare: la hora de red o la MFA pueden seguir desactivadas.
evidence-repair-remaining = Este comando aún tiene que funcionar: { $command }
evidence-repair-said = La última vez respondió: { $words }
evidence-repair-record = Su registro es { $path }.
evidence-repair-forget = Si ya no puede funcionar: «otp-doctor recover --forget» muestra qué queda, pregunta y deja de intentarlo.

## Sin explicación

finding-cause-unknown = El teléfono y el reloj están bien, y aun así se rechazan códigos. No pudimos saber por qué.
evidence-other-entry = La cuenta puede usar otro secreto: una entrada antigua en la app, o una sustituida después.
evidence-code-used-before = Un código vale una sola vez. Espere al siguiente.
evidence-address-may-be-banned = Tras muchos intentos, la dirección puede quedar bloqueada un rato (fail2ban, jail plesk-panel).
evidence-another-login = Plesk 360 (my.plesk.com) es otra cuenta, con sus propios códigos. Solo el personal de Plesk puede restablecerlos.
