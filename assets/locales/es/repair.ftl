# Quien ejecuta las reparaciones, y sus registros.

# Por qué una reparación no empezó, o no se sabe más de ella. $reason: palabras del sistema.
repair-busy-unnamed = Otra reparación está empezando o terminando. Revise de nuevo en un momento.
repair-outdated = Desde que se planeó esta reparación se ejecutó otra. Primero revise de nuevo.
repair-record-unreadable = El registro de una reparación anterior no se pudo leer o no es de fiar ({ $path }). Primero: otp-doctor recover
repair-no-journal = El registro de la reparación no se pudo escribir en { $path }: { $reason }
repair-stale = El reloj no se tocó: la medición es de hace { $age }, y la máquina pudo estar en pausa.
repair-no-executor = No se pudo iniciar la reparación: { $reason }
repair-lost = El proceso de la reparación desapareció a la mitad. Su registro es { $journal }.

# Por qué no se sabe qué dejó una reparación anterior: frases enteras.
repair-journal-foreign = El registro de una reparación anterior ({ $path }) está dañado desde la línea { $line }. Compruebe que la hora de red y la MFA están activadas y bórrelo.
repair-journal-newer = El registro de una reparación anterior ({ $path }) es de otp-doctor { $version }, más nuevo que este. Termínela con esa versión.
repair-journal-unsafe = { $path } no es de fiar: no es un archivo normal que sea solo suyo. Examínelo y bórrelo.
repair-journal-unreadable = El registro de una reparación anterior ({ $path }) no se pudo leer ({ $reason }).
repair-journal-too-long = El registro de una reparación anterior ({ $path }) es demasiado largo para leerlo; ya no se intenta nada de ella. Compruebe que la hora de red y la MFA están activadas, después «otp-doctor recover --forget».
repair-folder-locked = Solo root puede ver las reparaciones de root (en { $path }): sudo otp-doctor recover
repair-folder-unsafe = Los registros en { $path } no son de fiar: la carpeta es de otros, u otros pueden escribir en ella. Examínela y haga que sea solo de root (chown root, chmod 700), o bórrela.
repair-folder-of-administrators = Solo los administradores pueden ver las reparaciones (en { $path }): inicie otp-doctor como administrador.
repair-folder-unsafe-on-windows = Los registros en { $path } no son de fiar: la carpeta es de otros, u otros tienen permisos en ella. Examínela y bórrela como administrador.
repair-folder-is-file = { $path } es un archivo, donde debería estar la carpeta de los registros de las reparaciones. Examínelo y luego cámbiele el nombre o bórrelo.
repair-folder-unreadable = No se pudo leer la carpeta { $path } ({ $reason }).
repair-running-unnamed = Alguien que no se identifica tiene el bloqueo de reparaciones en { $path }. Revise de nuevo en un momento; si no se libera, averigüe quién lo tiene abierto.
repair-lock-unsafe = { $path } no es un archivo normal que sea solo suyo, así que nadie puede saber si hay una reparación en marcha. Examínelo y bórrelo.
repair-journal-misnamed = { $path } se llama como un registro de este programa, pero no lo es. Examínelo y bórrelo.

# Notas en el registro de una reparación.
repair-timer-armed = Si esta reparación queda a medias, el temporizador { $unit } la termina dentro de { $span }.
repair-timer-none = Aquí no hay systemd, así que tampoco temporizador: si esta reparación queda a medias, la termina el próximo arranque de otp-doctor.
repair-timer-failed = No se pudo crear un temporizador: si esta reparación queda a medias, la termina el próximo arranque de otp-doctor. { $why }
repair-timer-no-program = El archivo de este programa ya no está, u otros pueden sustituirlo. { $why }
repair-timer-left = No se pudo quitar el temporizador { $unit }. No hace nada si no hay nada que terminar. { $why }
repair-task-armed = Si esta reparación queda a medias, la tarea programada { $task } la termina dentro de un minuto.
repair-task-failed = No se pudo crear una tarea programada: si esta reparación queda a medias, la termina el próximo arranque de otp-doctor. { $why }
repair-task-left = No se pudo quitar la tarea programada { $task }. No hace nada si no hay nada que terminar. { $why }
repair-boot-unit-failed = Si el servidor se reinicia a la mitad, esta reparación la termina el próximo arranque de otp-doctor, no el del servidor ({ $reason }).
repair-boot-unit-left = No se pudo quitar { $path } ({ $reason }). No hace nada si no hay nada que terminar; bórrelo.
repair-journal-fleeting = El registro de esta reparación no sobreviviría a un reinicio: solo había sitio en { $folder }. Tras un reinicio, compruebe que la hora de red y la MFA están activadas.
repair-copy-noexec = Desde { $folder } no se puede ejecutar nada.
repair-copy-failed = No cupo ninguna copia de este programa en { $folder }: { $reason }
repair-outwaits = Antes se esperó a un comando de la reparación interrumpida que seguía en marcha: { $command }
repair-ended-by-signal = El sistema interrumpió la reparación. Los pasos restantes se omitieron; lo que estaba desactivado está activado otra vez.

repair-boot-unit-is = Termina una reparación de otp-doctor que un reinicio del servidor dejó a medias
skew-of-user = { $user }: { $said }
skew-no-file = { $user }: ningún inicio de sesión guarda un archivo de un usuario con ese nombre.
skew-no-program = Otros podrían sustituir otp-doctor donde está, así que no se vuelve a iniciar.
skew-not-as-user = No se pudieron adoptar los permisos de { $user }.
skew-folder-open = Otros pueden cambiar el camino hasta { $path }, así que root no escribe nada allí.
skew-link = { $path } es un enlace, o hay algo al lado en el lugar de su copia. No se sigue ni se sustituye nada.
skew-refused = El inicio de sesión tampoco acepta el archivo { $path }. { $why }
skew-busy = Otros escribieron { $path } una y otra vez. Inténtelo de nuevo.
skew-system = { $path }: { $reason }
skew-ended = No hubo respuesta para { $user }, código de salida { $status }.
skew-too-slow = La carpeta personal de { $user } no respondió a tiempo.
skew-not-started = No se empezó con { $user }. { $why }
skew-simulated = No se hizo nada: con --demo o --dry-run no se toca ningún archivo.

# Cómo va un paso de un plan, o qué fue de él. Frases.
step-waiting = Por hacer.
step-running = En marcha.
step-done = Hecho.
step-done-again = Hecho, al intentarlo otra vez.
step-failed = Falló con código de salida { $status }.
step-killed = Lo terminó la señal { $signal }, quizá con el trabajo ya hecho.
step-contradicted = Falló: código de salida 0, pero lo que mostró dice otra cosa.
step-timed-out = Tardó demasiado y se interrumpió.
step-not-started = No se pudo iniciar ({ $reason }).
step-skipped = Omitido.
step-would-run = Se ejecutaría.
step-lost = Empezó, y no se supo más.
step-line = { $command }: { $said }
step-output = Mostró: { $output }
