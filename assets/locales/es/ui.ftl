# Lo que las pantallas y el modo de líneas añaden a las palabras de la aplicación.

ui-program = otp-doctor
ui-step-of = Paso { $number } de { $count }: { $label }
ui-too-small = Ventana pequeña: { $width } x { $height }; se necesita { $needed_width } x { $needed_height }. Agrándela, o salga (q) y arranque con --plain.

ui-more = { $way ->
    [above] { $lines ->
        [one] 1 línea más arriba
       *[other] { $lines } líneas más arriba
    }
   *[below] { $lines ->
        [one] 1 línea más abajo
       *[other] { $lines } líneas más abajo
    }
}
ui-scroll-key = Re Pág, Av Pág

ui-not-known-yet = aún no se sabe
ui-characters = { $count ->
    [one] 1 carácter
   *[other] { $count } caracteres
}

ui-step-why = { $state } { $why }

ui-line-server = servidor
ui-line-phone = teléfono
ui-line-true = hora real
ui-line-window = margen supuesto
ui-line-window-known = margen aceptado
ui-line-off = { $way ->
    [left] { $whose ->
        [phone] El teléfono queda { $span } más a la izquierda (atrasado).
       *[truth] La hora real queda { $span } más a la izquierda (antes).
    }
   *[right] { $whose ->
        [phone] El teléfono queda { $span } más a la derecha (adelantado).
       *[truth] La hora real queda { $span } más a la derecha (después).
    }
}
ui-line-from-server = Contado desde el reloj del servidor.
ui-line-seconds = { $sign }{ $count } s
ui-line-minutes = { $sign }{ $count } min
ui-line-hours = { $sign }{ $count } h
ui-line-days = { $sign }{ $count } d

ui-qr-key = ¿Sin cámara? Escriba esta clave:
ui-qr-missing = 1. Escriba esta clave en la app { $why ->
    [room] (un código QR necesita aquí { $width } x { $height }).
   *[long] (es demasiado larga para un código QR).
}

plain-place = Paso { $number } de { $count }, { $label }: { $title }
plain-place-marked = Paso { $number } de { $count }, { $label } ({ $mark }): { $title }
plain-place-alone-marked = Paso { $number } de { $count }, { $label } ({ $mark })
plain-place-alone = Paso { $number } de { $count }, { $label }
plain-mark-busy = en curso
plain-mark-good = bien
plain-mark-warning = aviso
plain-mark-bad = mal
plain-mark-unknown = no se sabe
plain-warning = Atención: { $words }
plain-item = - { $words }
plain-item-marked = - { $mark }: { $words }
plain-fact = { $label }: { $value }
plain-fact-marked = { $label }: { $value } ({ $mark })
plain-clock = { $label }: { $time }
plain-clock-both = { $label }: { $local }, es decir, { $utc }
plain-clock-unknown = { $label }: aún no se sabe
plain-step =
    { $number }. { $state } { $command }
    {"   "}{ $why }
plain-step-shown =
    { $number }. { $command }
    {"   "}{ $why }
plain-qr = Escriba esta clave en la app de autenticación, o escriba qr para ver un código QR. Después escriba el código que muestra la app.
plain-choices = Puede escribir:
plain-button = { $number } - { $label }
plain-button-danger = { $number } - { $label } (cambia el servidor)
plain-button-consent = { $number } - { $label } (solo por su número)
plain-button-disabled = { $number } - { $label } (ahora no es posible)
plain-field = { $number } - { $label }: { $held }
plain-field-hint = { $number } - { $label }: { $held } ({ $hint })
plain-field-empty = vacío; basta con escribir
plain-field-holds = { $content }
plain-focused = {" "}(o solo Enter)
plain-letters = También: b atrás, r leer de nuevo, h ayuda, q salir, s3 para el paso 3.
plain-nothing-new = No ha cambiado nada.
plain-now-possible = Ya es posible: { $choice }
plain-too-early = No se hizo: se escribió antes de que esto se leyera.
plain-choices-moved = No se hizo: las opciones acababan de cambiar. Ahora son:
plain-not-now = «{ $label }» no es posible ahora.
plain-not-understood = Esa opción no existe. Escriba un número o el principio de un nombre; lo que cambia el servidor necesita su número. r vuelve a leer las opciones.
plain-keys-words = Escriba el número de una opción, o el principio de su nombre, y pulse Enter. Enter solo elige la marcada. Lo que cambia el servidor necesita su número. b: atrás. r: leer de nuevo. s y un número: abrir ese paso. qr: mostrar el código QR, si lo hay. q: salir. Nada cambia hasta que responda que sí.
plain-qr-no-room = El código QR necesita { $width } columnas; este terminal tiene { $columns }. Escriba la clave en su lugar.
