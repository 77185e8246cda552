# Los comandos sin terminal.

headless-timed-out = Se tardó demasiado en averiguarlo.
recover-could-not = No se pudo terminar la reparación anterior. { $why }
recover-nothing = No había nada a medias.
recover-closed = La reparación de { $by } ({ $started }) había quedado a medias. { $count ->
        [0] No quedaba nada por restaurar.
        [one] Se ejecutó el paso que faltaba.
       *[other] Se ejecutaron los { $count } pasos que faltaban.
    }
recover-not-closed = La reparación de { $by } ({ $started }) quedó a medias y no se pudo restaurar lo que tocó. «otp-doctor check» muestra qué está desactivado.
recover-unreadable = No se pudo saber si queda algo. { $why }
report-not-saved-as = No se pudo escribir { $path }: { $reason }
report-shared-folder = No se escribió { $path }: { $folder } es de otros, u otros pueden cambiarla, y podrían desviar el archivo. Como root, use una carpeta propia de root, como /root, o quite -o.
report-not-a-file = No se escribió { $path }: no es un archivo normal.
file-is-folder = { $path } es una carpeta. Indique un archivo de ella.
report-without-a-file = Sin -o va a la salida estándar.
code-secret-unreadable = No se pudo leer el secreto de { $path }: { $reason }
code-secret-ask = Pegue o escriba la clave o la dirección otpauth://; no se muestra:
code-secret-exposed = Otros pueden leer { $path }, y un secreto vale tanto como una contraseña: chmod 600.
fix-ask = ¿Ejecutar ahora? Escriba sí para continuar:
not-agreed-to = No se { $what ->
   *[run] hizo nada. Sin terminal, -y responde que sí y -n muestra qué se haría.
    [forgotten] descartó nada. Sin terminal, -y responde que sí y -n muestra qué se descartaría.
}
fix-not-watched = Medido una vez. ¿Se mantiene? Ejecute «otp-doctor check» en unos minutos.
# Lo que vale como sí, en minúsculas, separado por espacios.
console-yes = y yes s si sí
console-lost = No se pudo escribir en la salida estándar: { $reason }. La salida está incompleta.
recover-simulated = Un servidor simulado: no se hizo nada. Para terminar una reparación simulada: otp-doctor --demo=cut-short
fix-needs-the-wizard = { $dry ->
    [yes] Con -y no es posible:
   *[no] No se hizo nada:
} el desfase del reloj es tan grande que hay que escribir la hora real. Arranque otp-doctor en un terminal, paso 4.
fix-thin-reference = { $dry ->
    [yes] Con -y no es posible:
   *[no] No se hizo nada:
} coincidieron muy pocas fuentes de hora. Indique más con --ntp, o responda a la pregunta sin -y.
fix-network-time-is-off = Pero la hora de red está desactivada, así que el reloj se desajustará. Actívela: { $command }
fix-type-it-in-the-wizard = O escriba la hora real en el asistente: otp-doctor
fix-mfa-of-a-service = No se hizo nada: restablecer la MFA de Plesk no cambia nada para { $name }.
fix-clock-first = La MFA no se restableció: no se intentó nada. Corrija el reloj con «otp-doctor fix time», o use --force.
fix-clock-first-for-others = No se restableció la MFA: no se intentó nada. «otp-doctor fix time» muestra qué escribir sobre el reloj. Para restablecerla de todos modos: --force.
fix-clock-first-skew = El desfase memorizado no se borró: no se intentó nada. Corrija el reloj con «otp-doctor fix time», o use --force.
recover-said = Respondió: { $words }
recover-record = El registro de esa reparación es { $path }.
recover-how-on = Resuelva lo que lo impide y ejecute otra vez «otp-doctor recover».
recover-forget-repair = La reparación de { $by } ({ $started }) quedó a medias. { $count ->
        [0] No queda nada de ella por ejecutar.
        [one] Queda este comando:
       *[other] Quedan estos { $count } comandos:
    }
recover-forget-time = La hora de red puede seguir desactivada: entonces el reloj se desajusta hasta que se rechazan los códigos. Vea «timedatectl».
recover-forget-mfa = La MFA puede seguir desactivada para todos: basta una contraseña para entrar. Vea las extensiones en Plesk.
recover-forget-any = Puede seguir desactivada la hora de red (vea «timedatectl») o la MFA (vea las extensiones en Plesk).
recover-forget-unknown = No se sabe qué habría ejecutado. { $why }
recover-forget-ask = ¿No ejecutar nada, dejar de intentarlo y conservar el registro? Escriba sí para continuar:
recover-forget-would = Ensayo: se descartaría esto. No se cambió nada.
recover-forgotten = Descartada. Ya se puede reparar de nuevo. El registro se conserva en { $folder }.
recover-could-not-forget = No se pudo descartar. { $why }
code-user-ask = Esto lee el secreto de { $user } que guardan SSH y otros. No se muestra ni se conserva nada de él. Escriba sí para continuar:
code-user-not-agreed = No se leyó: el secreto de { $user } solo se lee tras un sí, o con --yes.
pam-entry-none = Ningún inicio de sesión a través de PAM guarda aquí una entrada de { $user }.
code-user-none-there = { $service } no guarda aquí ninguna entrada de { $user }.
pam-entry-not-permitted = Solo root o { $user } puede leer esa entrada.
pam-entry-root-alone = Solo root puede leer la entrada de { $user }.
pam-entry-refused = Se rechaza todo código de { $user }, por el archivo de su entrada. { $why }
pam-entry-no-key = Se rechaza todo código de { $user }: la primera línea del archivo no es una clave. { $why }
pam-entry-counted = Los códigos de { $user } van por contador y no dependen de ningún reloj.
pam-entry-changed = La entrada de { $user } ha cambiado entretanto: empiece la prueba de nuevo.
pam-entry-scratch-alone = De { $user } solo se aceptan códigos de emergencia. { $why }
pam-accepts = { $names }: este código se acepta ahora.
pam-scratch = { $names }: se acepta, como código de emergencia. Con eso queda gastado.
pam-no-scratch-code = { $names }: se rechaza. Aquí los códigos tienen 6 cifras, y no es ninguno de los códigos de emergencia (quedan { $left }).
pam-learns = { $names }: este código se acepta ahora, como tercero seguido con el mismo desfase, que así queda memorizado.
pam-limited = { $names }: no se pide ningún código hasta el { $until }, según el reloj de este servidor: demasiados intentos. Cada intento más alarga la espera.
pam-used = { $names }: se rechaza, porque este código ya se usó. Espere al siguiente.
pam-older = { $names }: se rechaza, porque ya se usó un código posterior. Espere al siguiente.
pam-other-length = { $names }: se rechaza, porque aquí los códigos deben tener { $wanted } cifras (digits= en la configuración de PAM).
pam-goes-by-a-learnt-clock = { $names }: se rechaza, aunque encaja con el reloj de este servidor: quedó memorizado un reloj desviado { $seconds } s (TIME_SKEW { $skew }). Cuando el reloj de este servidor sea correcto, bórrelo: otp-doctor fix skew
pam-frozen = { $names }: se rechaza, como todo código que encaja con el reloj de este servidor: quedó memorizado un reloj desviado { $seconds } s (TIME_SKEW { $skew }) y noskewadj lo mantiene. Cuando el reloj de este servidor sea correcto, bórrelo: otp-doctor fix skew
pam-code-ahead = { $names }: se rechaza, porque es el código de { $seconds } s después de la hora de este servidor.
pam-code-behind = { $names }: se rechaza, porque es el código de { $seconds } s antes de la hora de este servidor.
pam-off-again = { $names }: se rechaza, porque es otra vez el mismo código de otra hora.
pam-wrong = { $names }: se rechaza.
pam-counted = { $names }: se rechaza. Los códigos van por contador y no dependen de ningún reloj.
pam-scratch-alone = { $names }: se rechaza, porque solo se aceptan códigos de emergencia. { $why }
pam-by-file = { $names } ({ $path })
pam-not-needed = { $names }: este código no hace falta. La configuración de PAM deja entrar sin él a quien acierte en todo lo demás.
pam-hangs-on = { $names }: no se pudo saber si este código se acepta. Depende de { $module } en la configuración de PAM.
pam-untold = { $names }: no se pudo saber si este código se acepta. { $why }
pam-stack-too-long = La configuración de PAM incluye demasiados archivos.
pam-stack-declines = { $names }: se rechaza por la configuración de PAM, sea cual sea el código.
pam-module-missing = { $names }: se rechaza, sea cual sea el código. La configuración de PAM nombra { $module }, que no está instalado.
pam-include-missing = { $names }: se rechaza, sea cual sea el código. La configuración de PAM incluye { $file }, que no existe.
pam-line-unread = { $names }: se rechaza, sea cual sea el código. PAM no entiende esta línea de su configuración: { $line }
pam-behind-the-password = { $names }: escriba el código justo detrás de la contraseña, en la misma línea. No se pide por separado.
pam-also-missing = { $names }: se rechaza. También pide un código según { $path }, y ese archivo no existe.
pam-also-unlisted = { $names }: se rechaza. También pide un código según { $path }, que no tiene ninguna línea de este usuario.
pam-declined-by = { $names }: se rechaza, porque según { $path } este código no vale.
pam-second-question = { $names }: se rechaza en la segunda pregunta. Las dos van por { $path }, que acepta cada código una sola vez: espere ahí al siguiente.
pam-second-try = { $names }: se rechaza en la segunda pregunta. Ambas se rigen por { $path }, cada una cuenta como un intento, y su RATE_LIMIT permite demasiado pocos.
pam-refused = { $names }: se rechaza, como todo código de este usuario. { $why }
# $path: a folder
pam-unnoted = { $names }: se rechaza, porque este código debe anotarse en el archivo y el usuario no puede escribir en su carpeta { $path }.
pam-no-key = { $names }: se rechaza, como todo código de este usuario: la primera línea del archivo no es una clave. { $why }
pam-missing = { $names }: se rechaza, porque el archivo no existe.
pam-skipped = { $names }: no se pregunta, porque el archivo no existe (nullok).
pam-unlisted = { $names }: se rechaza, porque el archivo no tiene ninguna línea de este usuario.
