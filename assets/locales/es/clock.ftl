# La pantalla del reloj: la diferencia, quién lo dice, qué cree el sistema, y el reloj a lo largo del tiempo.

clock-title = ¿Va bien el reloj del servidor?
clock-server = Servidor
clock-reference = Referencia
clock-asking = Consultando servidores de hora...
clock-right = El reloj del servidor va bien: difiere en { $difference }.
clock-off = El servidor va { $difference } { $is ->
    [behind] atrasado.
   *[ahead] adelantado.
}
clock-error-all = Los { $asked } servidores de hora coinciden, error máx. { $error }.
clock-agreement = { $enough ->
    [no] Solo { $agreeing } de { $answered } servidores de hora coinciden, error máx. { $error } ({ $asked } consultados). Una reparación necesita tres.
   *[yes] { $agreeing } de { $answered } servidores de hora coinciden, error máx. { $error } ({ $asked } consultados).
}
clock-zone = Son { $whole } y { $residual }: típico de una zona horaria equivocada.
clock-sources = A quién se preguntó
clock-line-passes = Los códigos correctos se aceptan: el servidor está en el margen { $known ->
    [assumed] supuesto de
   *[known] de
} +/-{ $limit }.
clock-line-declined = { $known ->
    [assumed] { $share ->
        [some] Algunos códigos correctos se rechazan: el servidor está fuera del margen supuesto de +/-{ $limit }.
       *[all] Los códigos correctos se rechazan: el servidor está fuera del margen supuesto de +/-{ $limit }.
    }
   *[known] { $share ->
        [some] Algunos códigos correctos se rechazan: el servidor está fuera del margen de +/-{ $limit }.
       *[all] Los códigos correctos se rechazan: el servidor está fuera del margen de +/-{ $limit }.
    }
}
# Una fuente, y lo que dijo. $counts: counts, outside o unused.
source-line = { $name }: { $said }
source-measured = { $is ->
    [same] coincide
    [behind] servidor { $difference } atrasado
   *[ahead] servidor { $difference } adelantado
}, retardo { $delay }, { $kind ->
    [https] por HTTPS
   *[ntp] estrato { $stratum }
}{ $counts ->
    [outside] , fuera de la mayoría
    [unused] ; no se usa, porque los servidores se contradicen
   *[counts] {""}
}
clock-type-it = Escriba la hora de una web de hora oficial: así se conoce la diferencia, con un error máximo de { $error }.
clock-error-typed = Con un error máximo de { $error }, si el reloj que leyó va bien. Basta para poner la hora a mano.
clock-line-at-limit = Los códigos correctos pueden aceptarse o no: el servidor está al borde del margen { $known ->
    [assumed] supuesto de
   *[known] de
} +/-{ $limit }, medido solo con un error máximo de { $error }.
clock-line-unknown = No se sabe si se aceptan los códigos correctos: la medición tiene un error máximo de { $error }.
source-manual = escrita a mano: servidor { $difference } { $is ->
    [behind] atrasado
   *[ahead] adelantado
}{ $counts ->
    [outside] , fuera de la mayoría
    [unused] ; no se usa, porque los servidores se contradicen
   *[counts] {""}
}

# Lo que cree el sistema, junto a la medición.
clock-beliefs = Qué cree el sistema
belief-service = Según { $name }
belief-off = sigue a un servidor, y este reloj va { $difference } { $is ->
    [behind] atrasado
   *[ahead] adelantado
}
belief-follows = sigue a un servidor
belief-no-server = no sigue a ningún servidor

# Escribir la hora real.
button-type-time = Escribir la hora real
button-forget-time = Olvidar la hora escrita
button-zone-utc = Escribirla en UTC
button-zone-server = Escribirla en { $zone }
button-minute-begins = El minuto empieza AHORA
typed-title = Escribir la hora real
typed-what = Abra una web de hora oficial, o mire otro teléfono, con la hora en { $zone }. Escriba el minuto siguiente y pulse Enter justo cuando empiece.
typed-example = ¿Muestra 09:41? Escriba 09:42 y pulse Enter cuando muestre 09:42.
typed-date-of-server = La fecha es la de este servidor: { $date }. ¿Está mal? Entonces escriba AAAA-MM-DD HH:MM.
typed-date-wanted = La fecha de este servidor puede estar mal. Escríbala también: AAAA-MM-DD HH:MM.
typed-how-exact = Error máximo de { $error }, si ese reloj va bien al segundo, como los de las webs de hora oficial. No use el teléfono cuyos códigos se rechazan.
field-true-time = Hora real ({ $zone })
typed-hint = HH:MM, el minuto siguiente
typed-hint-date = AAAA-MM-DD HH:MM, el minuto siguiente
typed-malformed = Eso no es una hora. Escriba HH:MM o AAAA-MM-DD HH:MM.
typed-needs-date = Escriba también la fecha: AAAA-MM-DD HH:MM.
typed-impossible = Esa no puede ser la fecha de hoy. Escriba AAAA-MM-DD HH:MM.
typed-in-summer-time = En { $zone } esa hora { $times ->
    [twice] ocurre dos veces (acaba
   *[never] no existe (empieza
} el horario de verano). Escríbala en UTC.

# El reloj a lo largo del tiempo.
watch-title = ¿Mantiene la hora?
watch-too-early = Aún es pronto para saberlo. Se mide cada { $every } mientras esta pantalla está abierta.
watch-just-set = Ajustado { $by } hacia { $way ->
    [back] atrás
   *[forward] adelante
} hace { $ago }. Observe un minuto para ver si se mantiene.
watch-jumped = El reloj saltó { $by } hacia { $way ->
    [back] atrás por sí solo. Lo ajustó su servicio de hora, o la máquina estuvo suspendida.
   *[forward] adelante por sí solo. Lo ajustó su servicio de hora o su host.
}
watch-stayed = Sin deriva visible en { $watched }: menos de { $most } al día ({ $ppm } ppm +/- { $error }). Siga observando.
watch-keeps = Mantiene la hora: deriva menos de { $most } al día ({ $ppm } ppm +/- { $error }, en { $watched }).
watch-drifts = Se { $way ->
    [gains] adelanta
   *[loses] atrasa
} { $day } al día ({ $ppm } ppm +/- { $error }, en { $watched }).
watch-until = Si nada lo corrige, los códigos se rechazarán dentro de { $span }.
watch-moves = Se está corrigiendo poco a poco: su ritmo cambió en { $watched }.
watch-plot-words = { $count } mediciones en { $span }: la primera { $first }, la última { $last }.
watch-said = { $difference } { $is ->
    [behind] atrasado
   *[ahead] adelantado
}

# Si una reparación dura, en la pantalla de corrección.
watch-pending = ¿Se mantiene? { $now ->
    [now] Midiendo de nuevo...
   *[later] Se mide de nuevo en { $seconds } s.
}
watch-stays = Se mantiene: se movió menos de { $unseen } en { $watched }.
watch-did-not-stay = No se mantuvo: volvió a moverse { $by }. Otra cosa ajusta este reloj: un segundo servicio de hora, o el host.
watch-no-server = Ningún servidor de hora responde: nadie puede saber si se mantiene. Escriba la hora real otra vez dentro de una hora.
fix-type-the-time = Escriba la hora real en el paso 2 y después ponga la hora a mano.
fix-by-hand = Usted escribió la hora real, con un error máximo de { $error }. El reloj se puede poner en hora con ella.
button-set-by-hand = Poner la hora a mano
repair-worked-by-hand = El reloj va bien, con un error máximo de { $error }, si el que leyó va bien.

# El dibujo.
ui-plot-now = última
ui-plot-ago = { $span } antes
ui-plot-lower = { $difference } menos
ui-plot-zero = 0 ms
ui-plot-value = { $sign }{ $difference }
clock-certificates = El reloj del servidor está mal, así que los certificados se comprobaron con la hora que dicen tener sus hosts; la cadena y el nombre, como siempre.
