# Lo que un programa para Windows dice de sí mismo con otras palabras. Cada mensaje ocupa el lugar del que lleva su nombre en otro archivo.

cli-exit-signal =
    130
        Terminado con Ctrl-C o porque se cerró su ventana.

cli-examples-check =
    otp-doctor check
        Para Nagios, Icinga, Checkmk y otros, y para personas.
    otp-doctor check --verifier nextcloud
        Como lo ve Nextcloud: según los códigos que acepta.
    otp-doctor check --openmetrics -o otp_doctor.prom
        Para Prometheus: el archivo va en la carpeta textfile_inputs de windows_exporter.
cli-openmetrics-output = Escribir las métricas en este archivo de una vez, y mostrar solo la línea del plugin. windows_exporter lee archivos cuyo nombre acaba en .prom; - es la salida estándar, sin esa línea

cli-code-long =
    Prueba códigos con un secreto leído de un archivo o de la entrada estándar, y dice si encajan y qué reloj está mal. Nunca dice el código correcto.

    Un solo código se busca en 26 horas hacia cada lado; dos o más, si hace falta, en un año, para encontrar también una fecha equivocada en el teléfono.

    A los códigos que no encajan en ninguna parte se responde tras una pausa. Frena a quien adivina, pero no a muchas ejecuciones a la vez: que el secreto solo lo pueda leer su dueño.
cli-examples-code =
    otp-doctor code --secret-file entry.txt 123456
        El código que el teléfono muestra ahora; el secreto está en entry.txt.
    otp-doctor code --secret-file - 123456 654321
        Dos códigos, uno tras otro; el secreto se escribe y no se muestra.
    otp-doctor code --verifier nextcloud --secret-file entry.txt 123456
        Según lo que acepta Nextcloud.
cli-exit-code =
    0
        Los códigos encajan, ambos relojes van bien.
    1
        Se aceptan, pero por poco, o un reloj está algo desajustado.
    2
        Un reloj, la entrada o sus parámetros están mal.
    3
        No se pudo saber, o uso incorrecto.

cli-fix-long =
    Muestra cada comando, pregunta, los ejecuta aparte del terminal, para que un corte de conexión no deje nada a medias, y después mide si funcionó.

    Sin terminal necesita -y. Un reloj solo se pone en hora según varias fuentes de hora que coinciden.

    Mientras el reloj del servidor está mal, mfa necesita --force: también se rechazarían los códigos de una entrada nueva.
cli-examples-fix =
    otp-doctor fix time --dry-run
        Mostrar qué se haría con el reloj.
    otp-doctor fix time
        Hacerlo, tras una pregunta.
    otp-doctor fix mfa --yes --json
        Restablecer la MFA de Plesk sin preguntar, y decirle a un programa cómo fue.
cli-exit-fix =
    0
        Funcionó, según la medición; o no había nada que hacer; o fue un ensayo.
    2
        Se intentó y falló.
    3
        No se intentó, o no se pudo mostrar el resultado, o uso incorrecto.
    130
        Terminado con Ctrl-C o porque se cerró su ventana. Una reparación en marcha sigue hasta el final.

cli-examples-report =
    otp-doctor report
        Para un ticket que leerán otros.
    otp-doctor report --full -o report.txt
        Con nombres y direcciones, en un archivo nuevo. Lo puede leer quien tenga acceso a su carpeta: elija una propia.

cli-examples-completions =
    otp-doctor completions powershell | Out-String | Invoke-Expression
        Para PowerShell, hasta que se cierre; para siempre, como línea de $PROFILE.
cli-examples-man =
    otp-doctor help fix
        Leer aquí sobre fix: Windows no muestra páginas del manual.
    otp-doctor man -o pages
        Escribir todas las páginas en la carpeta pages, para leerlas en otro sistema.

man-environment =
    NO_COLOR
        Con cualquier valor: sin colores.
    TERM
        dumb: preguntas y respuestas por líneas.
    LANGUAGE, LC_ALL, LC_MESSAGES, LANG
        El idioma, en una consola de Windows Server 2019 o posterior. Si no hay ninguna definida, el de Windows; en otros casos, inglés, salvo que --lang diga otra cosa.
man-files =
    C:\ProgramData\otp-doctor
        Registros de las reparaciones, solo para administradores.
    C:\ProgramData\otp-doctor\otp-doctor-rescue-NUMBER.exe
        Mientras se restablece la MFA: la copia de este programa que lo terminaría. La inicia una tarea programada del mismo nombre.
man-files-check =
    C:\Program Files\windows_exporter\textfile_inputs
        Donde windows_exporter busca métricas.

cli-force = Restablecer la MFA aunque el reloj del servidor esté mal
cli-force-is-for-mfa = --force es para «fix mfa»: sigue adelante aunque el reloj del servidor esté mal. «fix time» pone el reloj en hora.
cli-fix-what = Qué corregir: la hora del servidor o la MFA de Plesk
cli-user-is-for-skew = --user no sirve aquí: «fix time» y «fix mfa» son para todo el servidor.
cli-user-asks-pam = Windows no guarda entradas con las que --user pudiera probar. Indique un archivo con el secreto: --secret-file.
cli-plesk = Ruta completa de la herramienta de línea de comandos de Plesk, como C:\Program Files (x86)\Plesk\bin\plesk.exe
cli-verifier = Quién comprueba el código: plesk o un programa descrito aquí (nextcloud, webmin, ..., other)
cli-verifier-unknown-no-service = --verifier: aquí nada llamado «{ $name }» comprueba códigos. Hay plesk y, descritos: { $cards }.
cli-plesk-wrong = --plesk: { $how ->
    [relative] { $path } no es una ruta completa.
    [missing] no existe { $path }.
   *[no-program] { $path } no es un programa.
} El comando de Plesk suele ser C:\Program Files (x86)\Plesk\bin\plesk.exe.

start-no-thread = No se pudo arrancar: { $reason }. No hay sitio para otro hilo: mire cuánta memoria queda libre.

help-fix-why = Atrasar un reloj se nota: las bases de datos y las tareas programadas ven pasar dos veces el mismo tiempo. Un reloj mal puesto es peor.
help-fix-article = Los comandos del artículo son para Linux. Aquí corrige el reloj W32Time, el servicio de hora de Windows. Si no lo hace, PowerShell lo pone antes en hora según la medición.
help-mfa-rescue = ¿Se quedó fuera? Como administrador, «plesk login» muestra un enlace para entrar una vez; no está documentado si pide el código. Protéjalo como una contraseña. Un navegador recordado puede entrar sin código durante días, lo que oculta un reloj que va mal.

recover-forget-time = La hora de red puede seguir desactivada: entonces el reloj se desajusta hasta que se rechazan los códigos. Vea «w32tm /query /status».
recover-forget-any = Puede seguir desactivada la hora de red (vea «w32tm /query /status») o la MFA (vea las extensiones en Plesk).

repair-outlives = Sigue en marcha si se cierra esta ventana, pero no si cierra la sesión.
