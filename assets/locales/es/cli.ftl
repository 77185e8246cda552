# La ayuda de la propia línea de comandos.

cli-about = Averigua por qué este servidor rechaza los códigos de un solo uso, dice qué reloj está mal y lo corrige.
cli-usage = Uso:
cli-commands = Comandos
cli-arguments = Argumentos
cli-options = Opciones
cli-help-command = Mostrar esta ayuda, o la de un comando
cli-help-flag = Mostrar la ayuda
cli-version-flag = Mostrar la versión
# $help: para qué sirve una opción; $values: qué puede ir detrás
cli-one-of = { $help } [{ $values }]
cli-examples-head = Ejemplos:
cli-exit-head = Códigos de salida:
cli-everywhere = Opciones de todos los comandos
cli-examples =
    otp-doctor
        El asistente en este servidor.
    otp-doctor --demo
        El asistente en un servidor simulado, para probar y practicar.
cli-exit =
    0
        Todo bien.
    1
        Aviso: los códigos aún se aceptan, pero algo hará que dejen de aceptarse.
    2
        Crítico: los códigos se rechazan, o la reparación falló.
    3
        No se pudo saber, o uso incorrecto.
cli-exit-signal =
    128 + n
        Terminado por la señal n.

cli-check = Solo diagnosticar, sin cambiar nada
cli-check-long =
    Lo revisa todo, pregunta la hora real y dice qué está mal. No se cambia nada.

    La primera línea es la de un plugin de monitorización: OTP y OK, WARNING, CRITICAL o UNKNOWN, una frase y, tras una barra vertical, cuánto va adelantado este servidor respecto a la hora real y el error máximo de esa cifra, en segundos.
cli-examples-check =
    otp-doctor check
        Para Nagios, Icinga, Checkmk y otros, y para personas.
    otp-doctor check --verifier sshd
        Como lo ve SSH: con el margen que indican sus propios archivos.
    otp-doctor check --openmetrics -o /var/lib/prometheus/node-exporter/otp_doctor.prom
        Para el textfile collector del node exporter de Prometheus.
cli-openmetrics = Mostrar métricas, para Prometheus y otros
cli-openmetrics-output = Escribir las métricas en este archivo de una vez, legible para todos, y mostrar solo la línea del plugin. El node exporter lee archivos cuyo nombre acaba en .prom; - es la salida estándar, sin esa línea

cli-code = Probar códigos con un secreto
cli-code-long =
    Prueba códigos con un secreto leído de un archivo o de la entrada estándar, y dice si encajan y qué reloj está mal. Nunca dice el código correcto.

    Un solo código se busca en 26 horas hacia cada lado; dos o más, si hace falta, en un año, para encontrar también una fecha equivocada en el teléfono.

    --user no necesita secreto: tras una pregunta lee la entrada propia del usuario para SSH, sudo y similares, y dice si aceptan ahora el último código. No cuenta como intento.

    A los códigos que no encajan en ninguna parte se responde tras una pausa. Frena a quien adivina, pero no a muchas ejecuciones a la vez: que el secreto solo lo pueda leer su dueño.
cli-code-user = Prueba con la entrada propia de este usuario para SSH y otros inicios de sesión por PAM; antes pregunta
cli-examples-code =
    otp-doctor code --secret-file /root/entry 123456
        El código que el teléfono muestra ahora.
    otp-doctor code --secret-file - 123456 654321
        Dos códigos, uno tras otro; el secreto se escribe y no se muestra.
    otp-doctor code --verifier nextcloud --secret-file /root/entry 123456
        Según lo que acepta Nextcloud.
    otp-doctor code --user anna 123456
        Si SSH lo acepta ahora, según lo que guarda de ese usuario.
cli-exit-code =
    0
        Los códigos encajan, ambos relojes van bien. --user: se acepta.
    1
        Se aceptan, pero por poco, o un reloj está algo desajustado. --user: desfase memorizado.
    2
        Un reloj, la entrada o sus parámetros están mal. --user: se rechaza.
    3
        No se pudo saber, o uso incorrecto.

cli-fix = Hacer una reparación: muestra antes cada comando, y después mide
cli-fix-long =
    Muestra cada comando, pregunta, los ejecuta aparte del terminal, para que un corte de conexión no deje nada a medias, y después mide si funcionó.

    Sin terminal necesita -y. Un reloj solo se pone en hora según varias fuentes de hora que coinciden.

    Mientras el reloj del servidor está mal, mfa y skew necesitan --force: también se rechazarían los códigos de una entrada nueva.

    skew borra un desfase falso que memorizaron SSH y otros inicios de sesión con pam_google_authenticator: el de todos los usuarios cuyos códigos correctos se rechazan por su causa, o el de los indicados con --user.
cli-examples-fix =
    otp-doctor fix time --dry-run
        Mostrar qué se haría con el reloj.
    otp-doctor fix time
        Hacerlo, tras una pregunta.
    otp-doctor fix mfa --yes --json
        Restablecer la MFA de Plesk sin preguntar, y decirle a un programa cómo fue.
    otp-doctor fix skew
        Borrar el desfase falso que memorizó SSH, tras una pregunta.
cli-exit-fix =
    0
        Funcionó, según la medición; o no había nada que hacer; o fue un ensayo.
    2
        Se intentó y falló.
    3
        No se intentó, o no se pudo mostrar el resultado, o uso incorrecto.
    128 + n
        Terminado por la señal n. Una reparación en marcha sigue hasta el final.

cli-recover = Terminar lo que dejó una reparación interrumpida
cli-recover-long =
    Vuelve a activar lo que una reparación interrumpida dejó desactivado. El próximo arranque del asistente hace lo mismo.

    Donde sea imposible que eso vuelva a funcionar, por ejemplo porque se quitó un programa, --forget no ejecuta nada, muestra qué quedó y puede seguir desactivado, pregunta y conserva solo el registro.
cli-examples-recover =
    otp-doctor recover --forget
        Descartar lo que ya no se puede terminar, tras una pregunta.
cli-exit-recover =
    0
        No queda nada a medias.
    2
        Todavía queda algo.
    3
        No se pudo saber, no se descartó nada, o uso incorrecto.

cli-report = Mostrar el informe para un ticket
cli-report-long = Muestra qué se encontró, cómo se midió y qué servidor es, para un ticket. Sin --full se ocultan cuentas, nombres de host y direcciones; los secretos y los códigos, siempre.
cli-examples-report =
    otp-doctor report
        Para un ticket que leerán otros.
    otp-doctor report --full -o report.txt
        Con nombres y direcciones, en un archivo nuevo que solo puede leer su dueño.
cli-exit-report =
    0
        El informe está escrito, diga lo que diga.
    3
        No se pudo escribir, o uso incorrecto.
cli-full = Mostrar también cuentas, nombre de host y direcciones

cli-completions = Mostrar el autocompletado para el shell
cli-shell = Qué shell
cli-examples-completions =
    otp-doctor completions bash >/etc/bash_completion.d/otp-doctor
        Para bash, para todos los usuarios.
    otp-doctor completions zsh >/usr/local/share/zsh/site-functions/_otp-doctor
        Para zsh.
    otp-doctor completions fish >/etc/fish/completions/otp-doctor.fish
        Para fish.
cli-man = Mostrar una página del manual
cli-man-about = El comando cuya página se quiere; sin él, la del programa
cli-man-output = Escribir todas las páginas en esta carpeta, que se crea si falta
cli-examples-man =
    otp-doctor man fix | man -l -
        Leer la página de fix.
    otp-doctor man -o /usr/local/share/man/man1
        Instalar todas las páginas.
cli-exit-pages =
    0
        Hecho.
    3
        No se pudo escribir, o uso incorrecto.

man-environment =
    NO_COLOR
        Con cualquier valor: sin colores.
    TERM
        dumb: preguntas y respuestas por líneas.
    LANGUAGE, LC_ALL, LC_MESSAGES, LANG
        El idioma, en un terminal que muestra UTF-8; en otro, inglés, salvo que --lang diga otra cosa.
man-files =
    /var/lib/otp-doctor
        Registros de las reparaciones de root; /run/otp-doctor donde no se puede escribir ahí.
    ~/.local/state/otp-doctor
        Los de otro usuario.
    /etc/systemd/system/otp-doctor-rescue.service
        Durante una reparación: la termina cuando el servidor vuelve a arrancar.
    /var/lib/otp-doctor/otp-doctor
        Durante una reparación: la copia de este programa que la terminaría.
man-files-check =
    /var/lib/prometheus/node-exporter
        Donde el node exporter de Debian busca métricas.

cli-force = Restablecer la MFA, o borrar lo memorizado, aunque el reloj del servidor esté mal
cli-force-is-for-mfa = --force es para «fix mfa» y «fix skew»: siguen adelante aunque el reloj del servidor esté mal. «fix time» pone el reloj en hora.
cli-fix-what = Qué corregir: la hora del servidor, la MFA de Plesk o el desfase falso que memorizó SSH
cli-fix-user = Borrarlo solo para este usuario (repetible; para skew)
cli-clear-skew = Un paso de «fix skew»: quita el desfase memorizado de los archivos de estos usuarios, sin preguntar
cli-clear-skew-copies = En su lugar, eliminar las copias que dejó una ejecución interrumpida
cli-clear-skew-file = Solo el archivo de este número (desde 0) del único usuario, en este proceso
cli-clear-skew-user = De quién es el archivo
cli-user-is-for-skew = --user es para «fix skew»: indica de quién se borra el desfase memorizado.
cli-user-asks-pam = --user se rige por lo que guardan los inicios de sesión a través de PAM: omita --login y --window, e indique con --verifier solo uno de ellos (sshd, sudo).
cli-skew-is-of-linux = «fix skew» es para servidores Linux: lo que borra lo guarda PAM, y en Windows no existe.
cli-json = Mostrar JSON
cli-secret-file = El secreto o la dirección otpauth://; - lee la entrada estándar
cli-codes = Hasta 4 códigos que mostró el teléfono, primero el más antiguo; el último es el actual
cli-yes = Hacerlo sin preguntar
cli-output = Escribir en este archivo nuevo; - es la salida estándar
cli-ntp = Preguntar a este servidor de hora en vez de a los configurados (se puede repetir)
cli-https = Preguntar la fecha a esta URL https en vez de a los hosts públicos (se puede repetir)
cli-ca-file = Confiar también en los certificados de este archivo PEM para https
cli-timeout = Cuánto esperar a los servidores de hora, hasta 60 (por defecto 3). Una revisión acaba tras 20 s, o 2 s después de esto
cli-plesk = Ruta completa de la herramienta de línea de comandos de Plesk, como /usr/sbin/plesk
cli-login = En qué cuenta se rechaza el código: la de este servidor, la de Plesk 360 (my.plesk.com) o la de otro programa
cli-verifier = Quién comprueba el código: plesk, un servicio que pregunta por PAM (sshd, sudo), o un programa descrito aquí (nextcloud, webmin, ..., other)
cli-demo = Un servidor simulado; este queda como está
cli-plain = Preguntas y respuestas por líneas, para consolas serie y lectores de pantalla
cli-dry-run = Mostrarlo todo, sin cambiar nada
cli-ascii = Dibujar solo con caracteres ASCII
cli-no-color = Dibujar sin colores
cli-mouse = Botones que se pulsan con el ratón (para copiar hace falta entonces Mayús en casi todos los terminales)
cli-lang = El idioma ({ $languages }), en vez del que indica el entorno
cli-lang-malformed = No es un idioma. Hay: { $languages }.
cli-lang-missing = No hay «{ $lang }» aquí, así que esto va en inglés. Hay: { $languages }.
cli-window = Cuántos periodos a cada lado se aceptan, sin importar lo que se sepa de ello (sin --verifier: 1)

cli-verifier-contradicts = --verifier { $name } y --login indican dos inicios de sesión distintos. Indique uno solo.
cli-verifier-unknown = --verifier: aquí nada llamado «{ $name }» comprueba códigos. En este servidor: plesk, { $services }. Descritos: { $cards }.
cli-verifier-unknown-no-service = --verifier: aquí nada llamado «{ $name }» comprueba códigos. Ningún servicio de este servidor los pide por PAM. Hay plesk y, descritos: { $cards }.
cli-verifier-untold = --verifier: no se pudo saber si aquí «{ $name }» comprueba códigos. { $why } Hay plesk y, descritos: { $cards }.
cli-host-missing = { $option } { $words }: no contiene ningún nombre de host. Ejemplo: { $example }
cli-bad-port = { $option } { $words }: los puertos van de 1 a 65535. Ejemplo: { $example }
cli-bad-host = { $option } { $words }: ningún nombre de host tiene ese carácter. Ejemplo: { $example }
cli-host-too-long = { $option } { $words }: un nombre de host tiene como mucho { $most } caracteres.
cli-https-not-https = --https { $words }: solo https demuestra quién responde. Ejemplo: https://www.example.com/
cli-https-bad-character = --https { $words }: ninguna dirección tiene ese carácter. Ejemplo: https://www.example.com/
cli-ca-file-unreadable = --ca-file: { $path } no se pudo leer como certificados PEM ({ $reason }).
cli-ca-file-empty = --ca-file: no hay ningún certificado PEM en { $path }.
cli-plesk-wrong = --plesk: { $how ->
    [relative] { $path } no es una ruta completa.
    [missing] no existe { $path }.
   *[no-program] { $path } no es un programa.
} El comando de Plesk suele ser /usr/sbin/plesk.
cli-scenario-unknown = No hay ningún escenario llamado { $name }. Hay: { $known }.
cli-scenario-malformed = No se pudo leer el escenario { $name }: { $reason }

terminal-could-not = No se pudo usar el terminal: { $reason }. Pruebe con --plain.
start-no-thread = No se pudo arrancar: { $reason }. No hay sitio para otro hilo: vea «ulimit -u», «ulimit -v» y la memoria libre.
start-no-memory = No se pudo arrancar: aquí los programas pueden usar { $limit } MB de memoria («ulimit -v», «ulimit -d»); se necesitan 128 MB.
# $build: el número de una compilación de Windows
start-lines-old-windows = Este Windows (compilación { $build }) no puede dibujar bien el asistente, así que habla línea a línea. A partir de la compilación 17763 (Windows Server 2019) dibuja.
start-lines-no-sequences = Esta consola no admite secuencias de control, así que el asistente habla línea a línea. Windows Terminal las admite.
plain-input-ended = La entrada ha terminado, y con ella el asistente. Para revisar sin preguntas: otp-doctor check
terminal-last-words = otp-doctor se interrumpió por un error del propio programa. Si hay una reparación en marcha, continúa; la próxima vez, otp-doctor dirá cómo terminó.
cli-forget = No ejecutar nada: mostrar qué queda, preguntar y descartarlo

cli-wrong-word = Aquí no existe «{ $word }».
cli-wrong-command = No existe el comando «{ $word }».
cli-wrong-nearest = ¿Quería decir «{ $word }»?
cli-wrong-missing = Falta: { $words }
cli-wrong-missing-one-of = Falta: { $words }. Es uno de: { $values }
cli-wrong-no-value = { $option } necesita un valor.
cli-wrong-value = «{ $value }» no sirve para { $option }.
cli-wrong-value-why = «{ $value }» no sirve para { $option }. { $why }
cli-wrong-value-one-of = «{ $value }» no sirve para { $option }. Es uno de: { $values }
cli-wrong-too-many = { $option } no admite más: sobra «{ $value }».
cli-wrong-twice = { $option } aparece dos veces. Indíquelo una sola vez.
cli-wrong-conflict = { $one } no se puede usar junto con { $others }.
cli-wrong-not-text = Una palabra de este comando no es UTF-8.
cli-wrong-other = No se entiende este comando.
cli-wrong-help = --help muestra lo que hay.
cli-timeout-range = Es un número de segundos mayor que 0, como máximo { $most }.
cli-window-range = Es un número entero de 0 a { $most }.
