# Hechos

## Por qué algo no se sabe: frases enteras, que siguen a otra.

why-not-looked-at = En un sistema así no se mira.
why-command-missing = { $program } no está instalado.
why-command-not-permitted = No tiene permiso para ejecutar { $program }. Use sudo; si ya es root, revise sus permisos con ls -l.
why-command-not-trusted = Otros pueden cambiar { $path }, así que no se ejecutó { $program }.
why-command-exchanged = { $program } cambió después de planear esto, así que no se ejecutó.
why-command-timed-out = { $program } no respondió en { $deadline }.
why-command-not-absolute = { $program } no es una ruta completa, así que no se ejecutó.
why-command-no-interpreter = { $program } es un script sin su intérprete.
why-command-not-secret = { $program } no se ejecutó: su salida no se podía mantener en secreto.
why-command-dry-run = { $program } cambiaría algo; esto es un ensayo.
why-command-not-run = No se pudo ejecutar { $program } ({ $reason }).
why-command-no-room = No se pudo arrancar { $program }: se alcanzó un límite ({ $reason }).
why-command-failed = { $program } falló (código de salida { $status }): «{ $said }».
why-command-failed-silently = { $program } falló (código de salida { $status }) sin decir por qué.
why-command-silent = { $program } no mostró nada.
why-not-understood = { $program } dio una respuesta que no se entendió: «{ $said }».
why-property-missing = { $program } no indicó { $property }.

why-file-missing = No existe { $path }.
why-file-not-permitted = No tiene permiso para leer { $path }. Entre como root, o use sudo.
why-file-not-as-user = El módulo lee { $path } con los permisos de ese usuario, y no bastan.
why-file-not-plain = { $path } no es un archivo normal.
why-file-too-large = { $path } es demasiado largo para ser correcto, así que no se leyó.
why-file-unreadable = No se pudo leer { $path } ({ $reason }).

why-rights-not-understood = { $path } no indica ni usuario ni capacidades.
why-zone-file-missing = Falta el archivo de la zona horaria { $name }, así que los programas usan UTC.
why-zone-not-understood = No se entendieron las reglas de zona horaria de { $name }.
why-rtc-not-understood = El reloj de hardware no muestra una hora válida. Puede que su pila esté agotada.

why-no-systemd = systemd no está en marcha aquí, y nada más guarda este ajuste.
# $reason: las palabras del sistema
why-service-manager-failed = El administrador de servicios de Windows no respondió ({ $reason }).
# $key: una clave del Registro
why-registry-unreadable = No se pudo leer la clave del Registro { $key } ({ $reason }).
why-w32time-stopped = W32Time está detenido, como es habitual fuera de un dominio: Windows lo inicia de vez en cuando.
why-w32time-not-asked = W32Time solo lo dice con palabras en el idioma de Windows, y otp-doctor no se guía por ellas.
why-w32time-no-type = El Registro no dice a quién pide la hora W32Time (Parameters\Type).
why-w32time-missing = Este Windows no tiene W32Time, su propio servicio de hora.
why-plesk-missing-on-windows = El Registro no menciona ningún Plesk: probablemente este no es el servidor de Plesk.
# $value: as it stands in the registry
why-plesk-folder-unusable = El Registro da «{ $value }» como carpeta de Plesk (PRODUCT_ROOT_D), y eso no es la ruta de una carpeta.
why-plesk-folder-no-text = Lo que el Registro tiene como carpeta de Plesk (PRODUCT_ROOT_D) no es texto.
why-plesk-folder-missing = Según el Registro, Plesk está en { $folder }, y esa carpeta no existe: movida, borrada o falta su unidad.
# $path: un programa
why-plesk-no-rights-on-windows = No puede examinar { $path }. Inicie otp-doctor como administrador.
why-plesk-elsewhere = { $path } está fuera de las carpetas que Windows y Plesk reservan a los administradores, así que no se ejecutó.
why-processes-hidden = No ve lo que ejecutan otros. Arranque otp-doctor como root, o con sudo.
why-no-service-runs = Ningún servicio de hora está en marcha.
why-daemon-not-asked = otp-doctor no sabe preguntar a { $daemon }.
why-timesyncd-keeps-no-offset = systemd-timesyncd no dice qué desfase tiene ahora el reloj.
why-timesyncd-not-on-the-bus = systemd-timesyncd está en marcha pero aún no responde; quizá acaba de arrancar. Revise de nuevo en unos segundos. Dijo: «{ $said }».
why-follows-nobody = { $daemon } no sigue ahora a ningún servidor de hora.

## Por qué no se sabe de Plesk, o de algo suyo.

why-plesk-missing = No hay herramientas de Plesk en PATH, /usr/sbin, /usr/local/psa/bin ni /opt/psa/bin: probablemente este no es el servidor de Plesk.
why-plesk-missing-in-chroot = Esta cuenta está encerrada en su propia carpeta, como a menudo las de los clientes de Plesk. Entre como root para ver Plesk.
why-plesk-missing-in-container = No hay herramientas de Plesk en este contenedor ({ $kind }). Puede que Plesk esté en su host.
why-plesk-named-relative = { $path } no es una ruta absoluta.
why-plesk-of-others = { $who ->
    [write] Otros pueden cambiar { $path },
   *[own] { $path } no es ni de root ni suyo,
} así que plesk no se ejecutó desde ahí.
why-plesk-incomplete = { $folder } existe sin las herramientas de Plesk: la instalación está dañada o sin terminar.
why-plesk-no-tool = No se encontraron las herramientas de Plesk.
why-plesk-version-needs-tool = Solo el comando plesk indica la versión, y no se encontró.
why-plesk-refused-user = Plesk dijo: «{ $said }». Normalmente solo responde a root.
why-plesk-met-a-limit = La herramienta de Plesk alcanzó un límite: «{ $said }».
why-plesk-list-does-not-tell = Plesk incluye { $id } en su lista, pero no dice si está activada.

fact-sign-in = Inicio sesión
sign-in-server = Plesk en este servidor
sign-in-portal = Plesk 360 (my.plesk.com), con relojes propios
sign-in-other = otro programa
sign-in-unknown = no se sabe: elija «Otro inicio de sesión»

## Quién más comprueba códigos

why-verifiers-too-slow = La carpeta de un usuario no respondió a tiempo.
why-verifiers-no-thread = No se pudo iniciar ningún hilo para leerlos ({ $reason }).
why-verifiers-not-as-users = Los archivos de los usuarios se leen con sus propios permisos, y aquí no se pudieron adoptar.
why-oath-not-read = Su archivo de usuarios no se mira: solo como root, y solo si hay un único archivo para todos.
why-oath-takes-guesses = Con window={ $window }, pam_oath acepta códigos de más de una semana antes o después, así que uno inventado puede valer. Use un número pequeño, como 5.
