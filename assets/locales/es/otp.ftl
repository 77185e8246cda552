# Códigos de un solo uso: qué se escribió, y qué demuestra.

## Un código escrito que no lo es

code-empty = Aún no hay código. Escriba los dígitos que muestra el autenticador.
code-not-a-digit = «{ $character }» en la posición { $position } no es un dígito. Los espacios y guiones sí valen.
code-five-digits = Son 5 dígitos; los códigos tienen de 6 a 8. Escríbalo como aparece; quizá falta un cero inicial. Los códigos de Steam Guard no se pueden probar aquí.
code-too-short = { $digits ->
    [one] Es un solo dígito
   *[other] Son { $digits } dígitos
}; los códigos tienen de 6 a 8.
code-several = Hay más de un código, así que no se tomó ninguno. Escriba el que el teléfono muestra ahora.
code-too-many = Son { $codes } códigos; se comparan como mucho { $most }.
code-too-long = Son { $digits } dígitos; los códigos tienen de 6 a 8. ¿Se pegó algo más?

## Una clave o una dirección que no se puede usar

secret-empty = Aún no hay clave. Pegue la clave (A-Z, 2-7) o la dirección otpauth:// del código QR.
secret-too-short = Demasiado corta para una clave. ¿Se copió solo el principio?
secret-too-long = Demasiado larga para una clave. ¿Se pegó un archivo entero, o varias claves?
secret-digit = «{ $character }» en la posición { $position } no está en ninguna clave. Probablemente es la letra { $which ->
    [zero] O
    [one] I o la L
    [eight] B
   *[nine] G, u otro dígito
}.
secret-foreign-letter = «{ $character }» en la posición { $position } solo parece una letra de la A a la Z.
secret-wrong-character = «{ $character }» en la posición { $position } no está en ninguna clave. Las claves tienen letras de la A a la Z y dígitos del 2 al 7.
secret-padding-inside = El «=» en la posición { $position } cierra una clave, pero sigue algo más. ¿Se pegaron dos claves?
secret-hexadecimal = Hexadecimal, pero de longitud incorrecta. Copie la clave entera, o la que está en Base32 (A-Z, 2-7).
secret-base64 = Esto es Base64. Los autenticadores usan Base32 (A-Z, 2-7): busque la clave junto al código QR.
secret-several = Hay más de una clave o dirección, así que no se probó ninguna. Indique una.
secret-more-than-a-key = Hay más de una palabra que podría ser una clave, así que no se probó ninguna. Indique solo la clave, de una pieza o en grupos iguales.
secret-assignment = Pegue solo lo que sigue al «=».
secret-utf-16 = Este archivo está guardado como UTF-16. Guárdelo como UTF-8, o pegue la clave.
secret-binary = Este archivo no es texto.
secret-looks-like-code = Eso parece un código. La clave es aquello con lo que se calculan los códigos; se muestra una vez, al crear la entrada.
secret-hotp = Esta entrada cuenta usos, no tiempo (HOTP): ningún reloj puede tener la culpa.
secret-steam = Los códigos de Steam Guard tienen letras y no se pueden probar aquí.
secret-migration = Una exportación de Google Authenticator empaqueta varias entradas. Exporte una como otpauth://totp, o escriba su clave.
secret-unknown-kind = «{ $kind }» no es un tipo de entrada conocido. Las que cuentan tiempo empiezan por otpauth://totp/.
secret-not-otpauth = Con «{ $scheme }» no empieza la entrada de ningún autenticador. Empiezan por otpauth://totp/.
secret-missing = La dirección no tiene «secret=». ¿Se cortó en un «&»? Póngala entera entre comillas.
secret-duplicate-parameter = La dirección indica «{ $name }» dos veces. Quite una.
secret-bare-parameter = Una parte tras «?» no tiene «=». ¿Se cortó, o hay en un nombre un «&» que no está escrito como %26?
secret-bad-algorithm = «{ $value }» no es un algoritmo de autenticadores: SHA1, SHA256 o SHA512.
secret-bad-digits = Los códigos no tienen «{ $value }» dígitos: 6, 7 u 8.
secret-bad-period = «{ $value }» no es un periodo de códigos: segundos enteros de 5 a 600, normalmente 30.
secret-bad-percent = A un «%» de la dirección le faltan sus dos dígitos hexadecimales. Cópiela otra vez, o use solo la clave.
secret-not-text = Los signos de porcentaje de la dirección no dan un texto. ¿Se copió entera?

## Una clave poco habitual

secret-warning-short = Esta clave tiene solo { $bits } bits; RFC 4226 pide 128. Muchos servicios dan 80, así que se usa.
secret-warning-uneven = A esta clave le falta un carácter, o le sobra uno. El resto se ignora, como hacen los autenticadores.
secret-warning-hexadecimal = Leída como clave hexadecimal.
secret-warning-bare-parameter = Se omitió una parte sin «=»: un «&» en un nombre que debería ser %26, o una dirección cortada.
secret-warning-unknown-parameter = «{ $name }» en la dirección es desconocido y se omitió.
secret-warning-skew = { $is ->
    [behind] { $steps ->
        [one] El servidor memorizó códigos un periodo atrasados (TIME_SKEW en este archivo) y puede rechazar los correctos.
       *[other] El servidor memorizó códigos { $steps } periodos atrasados (TIME_SKEW en este archivo) y puede rechazar los correctos.
    }
   *[ahead] { $steps ->
        [one] El servidor memorizó códigos un periodo adelantados (TIME_SKEW en este archivo) y puede rechazar los correctos.
       *[other] El servidor memorizó códigos { $steps } periodos adelantados (TIME_SKEW en este archivo) y puede rechazar los correctos.
    }
}
secret-warning-issuers-differ = Dos emisores, «{ $label }» y «{ $parameter }». Los códigos no dependen de eso.
secret-warning-test-entry = La entrada de prueba no superó su segundo cálculo. No la use; empiece de nuevo.

## Los momentos en que cambian los códigos

tap-too-few = { $taps ->
    [one] Solo un cambio; hacen falta { $needed }.
   *[other] Solo { $taps } cambios; hacen falta { $needed }.
}
tap-too-far-apart = Entre los cambios hay { $apart }: al menos uno se pulsó en mal momento.

tap-apart = Los códigos del teléfono cambian { $difference } { $is ->
    [behind] después
   *[ahead] antes
} que los del servidor (+/- { $spread }).
tap-together = Los códigos del teléfono cambian con los del servidor, con un error máximo de { $spread }.
tap-blind = Los periodos enteros de { $period } no se notan: un teléfono con minutos de desfase puede parecer bien. Eso solo lo muestra un código.

## La respuesta en una línea

otp-probably = { $sentence } Es lo probable.
otp-perhaps = { $sentence } Es solo una posibilidad.
otp-between = entre { $low } y { $high }
otp-about = alrededor de { $length }
otp-headline-no-code = Escriba el código que muestra el teléfono.
otp-headline-stopped = Búsqueda detenida. Hasta ahora no se encontró nada.
otp-headline-same-code = El mismo código otra vez. Un servidor acepta cada uno una sola vez.
otp-headline-ambiguous = El código encaja en { $places } sitios. El siguiente decide.
otp-headline-entry-wrong = { $reach ->
    [year] Los códigos no son de esta entrada, salvo que un reloj tenga un desfase de más de un año.
   *[day] Los códigos no son de esta entrada, salvo que un reloj tenga un desfase de más de 26 horas.
}
otp-headline-nothing = Ninguna coincidencia en { $reach ->
    [hour] una hora.
    [day] 26 horas. ¿Hay un error al teclear?
   *[year] un año. ¿Hay un error al teclear?
}
otp-headline-nothing-again = { $reach ->
    [hour] { $codes } códigos y ninguna coincidencia en una hora. ¿Es la entrada correcta de la aplicación?
    [day] { $codes } códigos y ninguna coincidencia en 26 horas. ¿Es la entrada correcta de la aplicación?
   *[year] { $codes } códigos y ninguna coincidencia en un año. ¿Es la entrada correcta de la aplicación?
}
otp-headline-other-parameters = La clave es correcta, pero la app usa otros parámetros.
otp-headline-correction = { $minutes ->
    [one] El reloj del teléfono va bien, pero la app lo desplaza un minuto.
   *[other] El reloj del teléfono va bien, pero la app lo desplaza { $minutes } minutos.
}
otp-headline-fits = El código encaja: los códigos de este teléfono se aceptan.
otp-headline-fits-unjudged = El código encaja: teléfono y servidor coinciden.
otp-headline-fits-barely = El código encaja por poco: el servidor lo acepta durante { $left } más.
otp-headline-fits-early = El código encaja por poco: para el servidor llega casi demasiado pronto.
otp-headline-fits-phone-ahead = El código encaja, pero el reloj del teléfono va { $apart } adelantado.
otp-headline-fits-phone-behind = El código encaja, pero el reloj del teléfono va { $apart } atrasado.
otp-headline-fits-old-or-behind = El código encaja, pero es antiguo, o el reloj del teléfono va { $apart } atrasado.
otp-headline-fits-server-ahead = El código encaja, pero el reloj del servidor va { $difference } adelantado.
otp-headline-fits-server-behind = El código encaja, pero el reloj del servidor va { $difference } atrasado.
otp-headline-fits-both-off = El código encaja, pero ambos relojes van mal, el del servidor y el del teléfono.
otp-headline-fits-ahead-of-server = El código encaja, pero el teléfono va { $apart } adelantado respecto al servidor.
otp-headline-fits-old-or-behind-server = El código encaja, pero es antiguo, o el teléfono va { $apart } atrasado respecto al servidor.
otp-headline-late = El código es del periodo anterior: se escribió tarde, o el teléfono va hasta { $behind } atrasado.
otp-headline-late-again = Quizá: el teléfono va hasta { $behind } atrasado. Los últimos { $codes } códigos eran del periodo anterior, aunque cada uno se escribió al momento.
otp-headline-old-or-behind = El código es antiguo, o el reloj del teléfono va { $apart } atrasado.
otp-headline-old-or-behind-server = El código es antiguo, o el teléfono va { $apart } atrasado respecto al servidor.
otp-headline-together-too-far = Cada reloj va un poco mal, en sentidos opuestos: sumados, es demasiado.
otp-headline-phone-off = El reloj del teléfono va { $apart } { $is ->
    [behind] atrasado.
   *[ahead] adelantado.
}
otp-headline-phone-or-app = El reloj del teléfono o su aplicación va { $apart } { $is ->
    [behind] atrasado.
   *[ahead] adelantado.
}
otp-headline-phone-zone = El reloj del teléfono va { $apart } { $is ->
    [behind] atrasado:
   *[ahead] adelantado:
} típico de una zona horaria equivocada.
otp-headline-phone-right = El reloj del teléfono está bien.
otp-headline-both = Ambos relojes van mal, el del servidor y el del teléfono.
otp-headline-phone-off-server = El teléfono va { $apart } { $is ->
    [behind] atrasado
   *[ahead] adelantado
} respecto al servidor.
otp-headline-zone = Teléfono y servidor difieren en { $apart }: típico de una zona horaria equivocada.

## La explicación: qué encaja

otp-fits-same-step = El código encaja con el reloj del servidor tal como está.
otp-fits-apart = { $is ->
    [behind] { $steps ->
        [one] El código va un periodo de { $period } por detrás del servidor.
       *[other] El código va { $steps } periodos de { $period } por detrás del servidor.
    }
   *[ahead] { $steps ->
        [one] El código va un periodo de { $period } por delante del servidor.
       *[other] El código va { $steps } periodos de { $period } por delante del servidor.
    }
}
otp-fits-with = El código encaja con { $algorithm }, { $digits } dígitos y { $period }, no con los parámetros de la entrada.
otp-fits-many = El código encaja en { $places } sitios; no está claro cuál es el bueno.
otp-fits-elsewhere = { $places ->
    [one] El código también encaja, por azar, en un sitio lejano.
   *[other] El código también encaja, por azar, en { $places } sitios lejanos.
}
otp-fits-not-all = Solo { $fitting } de { $codes } códigos encajan juntos. Los demás: mal escritos, más antiguos o de otra entrada.
otp-not-in-order = Los códigos no se dieron del más antiguo al más reciente; aquí eso no cambia nada.
otp-other-length = Dio { $given } dígitos; esta entrada genera { $own }. Un código de recuperación no sale de la clave y no se puede probar.
otp-other-length-shorter = Dio { $given } dígitos; esta entrada genera { $own }. Escríbalo como aparece; quizá falta un cero inicial.
otp-nothing-beyond-zones = Ningún error de zona horaria lo explica.

## La explicación: qué reloj

otp-server-right = El reloj del servidor va bien, con un error máximo de { $within }.
otp-server-off = El reloj del servidor va { $difference } { $is ->
    [behind] atrasado
   *[ahead] adelantado
} (+/- { $error }).
otp-phone-off = El reloj que generó el código va { $apart } { $is ->
    [behind] atrasado
   *[ahead] adelantado
} respecto a la hora real.
otp-phone-about-right = Según los códigos, el reloj del teléfono va a lo sumo { $behind } atrasado o { $ahead } adelantado.
otp-phone-off-server = El reloj que generó el código va { $apart } { $is ->
    [behind] atrasado
   *[ahead] adelantado
} respecto al del servidor.
otp-phone-with-server = Según los códigos, el teléfono va respecto al servidor a lo sumo { $behind } atrasado o { $ahead } adelantado.
otp-no-reference = No se sabe la hora real: nadie puede decir cuál de los dos va mal.
otp-no-reference-but-agreed = No se sabe la hora real, pero dos relojes que coinciden casi siempre van bien.
otp-typed-late = Un código se escribió tarde, después de cambiar. Cuentan los demás.
otp-old-code-looks-like-this = Un código antiguo se ve igual: escrito tarde, o reenviado.
otp-rests-on-sources = { $sources ->
    [one] Solo una fuente de hora da la hora real, y también puede estar mal. Para estar seguros deben coincidir tres.
   *[other] Solo { $sources } fuentes de hora dan la hora real. Para estar seguros deben coincidir tres.
}
otp-rests-on-typed = Esto es tan cierto como la hora que se escribió.
otp-zone = Exactamente { $apart }: típico de una zona horaria equivocada, o de un reloj de hardware en hora local.
otp-correction-possible = Si el reloj del teléfono va bien, la app lo desplaza minutos enteros.

## La explicación: con qué certeza

otp-chance-of = { $size ->
    [less] { $codes ->
        [one] Probabilidad de coincidencia casual: menos de { $chance }.
       *[other] Probabilidad de coincidencia casual, todos los códigos: menos de { $chance }.
    }
   *[about] { $codes ->
        [one] Probabilidad de coincidencia casual: { $chance }.
       *[other] Probabilidad de coincidencia casual, todos los códigos: { $chance }.
    }
}
otp-chance-missed = Probabilidad de que una entrada equivocada encaje en algún sitio: { $chance }.
otp-certain = La respuesta es segura, por muy despacio que se escribiera un código.
otp-probable-phone = El teléfono probablemente va bien. Otro código lo precisa.
otp-probable = La respuesta es probable, no segura.

## La explicación: qué hacer ahora

otp-ask-next = Para confirmar, escriba el código siguiente en cuanto aparezca, en unos { $wait }.
otp-ask-prompt = Espere un código nuevo, en unos { $wait }, y escríbalo al momento.
otp-do-fresh-code = Escriba un código en cuanto aparezca. Si encaja, el teléfono va bien.
otp-do-phone-perhaps = Active la fecha y hora automáticas en el teléfono y pruebe de nuevo.
otp-do-compare-before-the-phone = Compare el reloj del servidor con uno de su confianza. Si va bien, active la fecha y hora automáticas en el teléfono.
otp-do-scan-again = O la app tiene una entrada de prueba anterior: elija «Empezar de nuevo» y escanee la nueva.
otp-do-search-farther = Un reloj con más desfase se ve igual: busque un año entero, con dos códigos.
otp-do-re-enrol = Pruebe antes un código de la entrada de prueba del asistente. Si encaja, quite la entrada de la app y configure la MFA de nuevo.
otp-do-re-enrol-parameters = Quite la entrada de la app y configúrela de nuevo con el código QR, para que ambos usen los mismos parámetros.
otp-do-switch-off-correction = Sincronice la corrección en los ajustes de la app, o desactívela.
otp-do-repair-server = { $share ->
    [some] Corrija el reloj del servidor. Hasta entonces fallan algunos códigos correctos de todos.
   *[all] Corrija el reloj del servidor. Hasta entonces fallan los códigos de todos.
}
otp-do-repair-server-that-takes-this = Corrija el reloj del servidor. Acepta este código, pero durante una parte de cada periodo rechaza los correctos.
otp-do-correct-phone = Active la fecha, hora y zona horaria automáticas en el teléfono. El servidor no necesita reparación.
otp-do-both = Primero corrija el reloj del servidor; después active la fecha, hora y zona horaria automáticas en el teléfono.
otp-do-repair-soon = Los códigos aún se aceptan. Corrija el reloj del servidor antes de que se desajuste más.
otp-do-find-the-true-time = Compare el reloj del servidor con uno de su confianza, para ver cuál va mal.
otp-do-nothing-here = Nada que reparar. Si los códigos se siguen rechazando, el inicio de sesión usa otra entrada.
otp-do-test-own-entry = Si { $name } acepta los códigos de su propia entrada, solo lo muestra una prueba de esa entrada.
otp-window-assumed = Supuesto, no documentado por Plesk: el servidor acepta { $steps ->
    [0] solo el código actual
    [one] también el código anterior y el siguiente
   *[other] también los { $steps } códigos anteriores y los { $steps } siguientes
}.

## Hallazgos

finding-code-reused = El mismo código se escribió dos veces.
finding-code-ambiguous = El código encaja en varios sitios.
finding-code-late = El código es del periodo anterior.
finding-code-old-or-behind = El código es antiguo, o el reloj del teléfono va atrasado.
finding-phone-perhaps-behind = El teléfono quizá va atrasado: un código tardío tras otro.
finding-code-too-late = El código cambió antes de escribirlo.
finding-parameters-differ = La app usa parámetros distintos de los de la entrada.
finding-entry-wrong = Los códigos no son de esta entrada.
finding-entry-perhaps-wrong = No encaja: mal escrito, o de otra entrada.
finding-clocks-differ = Teléfono y servidor difieren más de lo que admiten los códigos.
finding-phone-clock = El reloj del teléfono va { $is ->
    [behind] atrasado.
   *[ahead] adelantado.
}
finding-server-zone-error = El reloj se puso probablemente a mano en la zona equivocada.
