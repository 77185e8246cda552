# La pantalla del código: un secreto, un código, la respuesta, y el reloj del teléfono sin ningún secreto.

code-title = Probar el código del teléfono
code-making = Creando una entrada de prueba...
button-own-secret = Usar mi propio secreto
button-taps = Observar un cambio de código
button-back-to-code = Volver al código

## La entrada de prueba

code-scan-do = 1. Escanee esta entrada de prueba con la app.
code-scan-type = 2. Escriba el código que muestra.
code-scan-label = Una entrada desechable, { $label }. Bórrela después. Las cuentas reales no se tocan.
code-scan-delete = Borre { $label } de la app cuando termine.
code-delete-title = Borrar la entrada de prueba
code-delete-do = Borre ahora { $label } de la app de autenticación.
code-delete-why = No abre nada, pero podría confundirse con la entrada real.
button-deleted = Ya está borrada

## Un secreto propio

code-own-title = Su propio secreto
code-own-do = Pegue o escriba la clave o la dirección otpauth://.
code-own-why = Así se ve también si la app tiene la entrada correcta.
code-own-safe = No se muestra, ni se guarda, ni queda en ningún log, y se olvida al salir.
field-secret = Secreto
button-use-secret = Usar este secreto

## El código

code-type = Escriba el código que la app muestra ahora.
code-type-again = El reloj del servidor se puso en hora. Escriba el código que la app muestra ahora, para ver si se acepta.
code-type-again-cleared = El desfase memorizado se borró. Escriba el código que la app muestra ahora, para ver si se acepta.
field-code = Código
field-next-code = Código siguiente
field-code-hint = solo dígitos, los espacios no importan
button-test-code = Probar este código
button-test-code-in = Probar este código (en { $seconds } s)
button-other-secret = Empezar de nuevo
button-still-declined = Se sigue rechazando
code-throttled = Demasiados códigos erróneos: cada intento espera ahora, para que nadie pueda adivinar. El botón muestra cuánto falta.
code-examining = Comparando...
code-searching = Buscando hasta un año hacia cada lado: { $percent } % hecho.
code-searching-why = Primero lo más cercano. Si detiene la búsqueda, no se pierde nada.
button-search-further = Buscar hasta un año
button-stop-search = Detener la búsqueda

## La respuesta

code-edge-over = El código encajaba por poco; ahora el servidor ya no lo acepta.
code-same-again = Otra vez el mismo código: cada uno cuenta una vez. Escriba el siguiente.
code-next-appears = Para confirmar, escriba el código siguiente en cuanto lo muestre el teléfono.
code-next-now = Para confirmar, escriba el código que el teléfono muestra ahora.
code-with-phone-clock = En esta respuesta cuenta también el reloj del teléfono, tal como lo vio.
code-simulated-phone = El teléfono simulado muestra { $code } durante { $seconds } s más. Su reloj: { $clock }.
code-simulated-phone-clock = El reloj del teléfono simulado: { $clock }. Su código cambia en { $seconds } s.

## El reloj del teléfono sin ningún secreto

tap-title = El reloj del teléfono, sin ningún secreto
tap-do = Observe un código en la app. Pulse Enter cuando cambie.
tap-any-entry = Sirve cualquier entrada con un periodo de { $period } s. El código en sí no hace falta.
tap-none-yet = Ningún cambio aún, de { $wanted }; el primero llega antes de { $period } s.
tap-so-far = { $taps } de { $wanted } cambios. El siguiente llega en unos { $seconds } s.
tap-too-soon = Demasiado pronto tras el último cambio: no cuenta.
tap-unknown = Los cambios no lo aclaran. { $why } Empiece de nuevo.
tap-true-together = Los códigos del teléfono cambian a tiempo (+/- { $spread }).
tap-true-off = Los códigos del teléfono cambian con { $difference } de { $is ->
    [behind] retraso
   *[ahead] adelanto
} (+/- { $spread }).
tap-minute-agrees = Según el minuto que marca, el teléfono { $with ->
    [truth] va bien:
   *[server] coincide con el servidor:
} a lo sumo { $behind } atrasado o { $ahead } adelantado.
tap-minute-off = Según el minuto que marca, el teléfono va entre { $low } y { $high } { $is ->
    [behind] atrasado.
   *[ahead] adelantado.
}
tap-minute-off-server = Según el minuto que marca, el teléfono va entre { $low } y { $high } { $is ->
    [behind] atrasado
   *[ahead] adelantado
} respecto al servidor.
tap-minute-blind = Un error de cuartos de hora enteros no se nota aquí.
tap-not-a-time = Eso no es una hora. Escríbala como la muestra el teléfono, p. ej. 14:37.
button-tap = Acaba de cambiar
button-taps-again = Empezar otra vez
field-phone-clock = Reloj del teléfono
field-phone-clock-hint = como lo muestra ahora el teléfono, p. ej. 14:37
button-use-phone-clock = Usar esta hora
