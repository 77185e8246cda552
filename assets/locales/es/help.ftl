# Ayuda de cada pantalla, con lo que dice el artículo de Plesk sobre ese paso.

help-title = Ayuda
help-close = Cerrar la ayuda
help-language = { $name } (l)
help-keys-words = Tab o Derecha: botón siguiente. Enter: pulsarlo. Arriba, Abajo, Re Pág, Av Pág, Inicio, Fin: leer. Arriba y Abajo recorren después los botones. /: buscar, n: siguiente resultado. Izquierda o Esc: volver a donde estaba. 1 a 6: abrir un paso, salvo donde se escribe un código. q: salir. Nada cambia hasta que responda que sí.
help-mark-good = Todo bien.
help-mark-warning = Funciona ahora, pero por poco o no por mucho tiempo. En un botón: cambia el servidor.
help-mark-bad = Mal.
help-mark-unknown = No se pudo saber.
help-mark-busy = Se está mirando o reparando.

help-checkup-what = Lo que decide si los códigos se aceptan: quién mantiene en hora el reloj, si eso está activado, y si Plesk y su extensión MFA están aquí.
help-checkup-findings = ¿Todos los relojes van bien y los códigos se siguen rechazando? Mire la entrada de la app.
help-checkup-article = El artículo de Plesk cita dos causas: hora del servidor incorrecta o autenticador incorrecto. Su PLESK_ERROR es solo una etiqueta del centro de ayuda y no forma parte de su mensaje de error.

help-clock-what = Se pregunta a varios servidores de hora a la vez; la referencia es aquello en lo que coincide la mayoría. Entre una consulta y otra, un contador que nadie puede ajustar hace avanzar ambos relojes.
help-clock-why = Un código vive 30 segundos. La mayoría de los programas aceptan también el anterior y el siguiente. Plesk no lo documenta, así que se supone.
help-clock-article = El artículo compara un reloj público con Herramientas y configuración > Hora del sistema. Los códigos dependen de UTC: un reloj igualado con una zona equivocada queda horas enteras desfasado.

help-code-what = El código se compara con los que da el secreto en torno a este momento. El punto donde encaja muestra cuánto se separan teléfono y servidor; la referencia muestra cuál va mal.
help-code-why = Un código revela la hora del teléfono con medio minuto de margen. Lejos de ahora, un código también encaja por azar; por eso se pide un segundo.
help-code-article = El artículo habla de un código enviado al teléfono. Una app no recibe nada: calcula el código con el secreto y el reloj.


help-fix-why = Atrasar un reloj se nota: un Dovecot antiguo se cierra, las bases de datos y cron ven pasar dos veces el mismo tiempo. Un reloj mal puesto es peor.
help-fix-article = El artículo: timedatectl set-ntp false, set-time HH:MM:SS, set-ntp true. Una fecha equivocada se queda así y, tras un fallo, la hora de red sigue desactivada. Aquí no.

help-mfa-what = Primero qué cuenta, después lo más sencillo y al final lo del artículo: desactivar y activar la extensión MFA de Plesk.
help-ways-service = Para un acceso por PAM, como SSH: lo que deja entrar de nuevo a un usuario, primero lo más sencillo. Esperar o usar un código de emergencia no cambia nada, borrar un desfase memorizado conserva la entrada, registrar de nuevo la anula.
help-ways-entry = Lo que más dice es una prueba con la entrada real: qué responde ahora el inicio de sesión a un código, según el archivo del propio usuario. No se cuenta ningún intento ni se gasta ningún código.
help-ways-card = Lo que se sabe de este programa: qué códigos acepta, cómo se ve allí uno rechazado y sus propios comandos que dejan entrar de nuevo a un usuario, primero el más sencillo.
help-ways-copy = Aquí no se ejecuta ninguno. Copie uno, ponga el nombre del usuario en lugar de USER y ejecútelo donde esté ese programa.

