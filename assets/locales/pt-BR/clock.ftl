# A tela do relógio: a diferença, quem a disse, o que o sistema acredita, e o relógio ao longo do tempo.

clock-title = O relógio do servidor está certo?
clock-server = Servidor
clock-reference = Referência
clock-asking = Consultando servidores de hora ...
clock-right = O relógio do servidor está certo: a diferença é de { $difference }.
clock-off = O servidor está { $difference } { $is ->
    [behind] atrasado.
   *[ahead] adiantado.
}
clock-error-all = Os { $asked } servidores de hora concordam, com erro de até { $error }.
clock-agreement = { $enough ->
    [no] Só { $agreeing } de { $answered } servidores de hora concordam, com erro de até { $error } ({ $asked } consultados). Um reparo exige três.
   *[yes] { $agreeing } de { $answered } servidores de hora concordam, com erro de até { $error } ({ $asked } consultados).
}
clock-zone = São { $whole } e { $residual }: típico de fuso horário errado.
clock-sources = Quem foi consultado
clock-line-passes = Códigos corretos passam: o servidor está dentro da margem { $known ->
    [assumed] suposta de
   *[known] de
} +/-{ $limit }.
clock-line-declined = { $known ->
    [assumed] { $share ->
        [some] Alguns códigos corretos são recusados: o servidor está fora da margem suposta de +/-{ $limit }.
       *[all] Códigos corretos são recusados: o servidor está fora da margem suposta de +/-{ $limit }.
    }
   *[known] { $share ->
        [some] Alguns códigos corretos são recusados: o servidor está fora da margem de +/-{ $limit }.
       *[all] Códigos corretos são recusados: o servidor está fora da margem de +/-{ $limit }.
    }
}
# Uma fonte, e o que disse. $counts: counts, outside ou unused.
source-line = { $name }: { $said }
source-measured = { $is ->
    [same] concorda
    [behind] servidor { $difference } atrasado
   *[ahead] servidor { $difference } adiantado
}, ida e volta { $delay }, { $kind ->
    [https] por HTTPS
   *[ntp] stratum { $stratum }
}{ $counts ->
    [outside] , fora da maioria
    [unused] ; não usado, porque os servidores se contradizem
   *[counts] {""}
}
clock-type-it = Digite a hora de um site de hora certa: aí se sabe a diferença com erro de até { $error }.
clock-error-typed = Com erro de até { $error }, se o relógio que você leu estiver certo. Dá para acertar a hora à mão.
clock-line-at-limit = Códigos corretos podem passar ou não: o servidor está no limite da margem { $known ->
    [assumed] suposta de
   *[known] de
} +/-{ $limit }, e a medição tem erro de até { $error }.
clock-line-unknown = Não há como saber se códigos corretos passam: a medição tem erro de até { $error }.
source-manual = digitado: servidor { $difference } { $is ->
    [behind] atrasado
   *[ahead] adiantado
}{ $counts ->
    [outside] , fora da maioria
    [unused] ; não usado, porque os servidores se contradizem
   *[counts] {""}
}

# O que o sistema acredita, ao lado da medição.
clock-beliefs = O que o sistema acredita
belief-service = { $name } diz
belief-off = segue um servidor, e este relógio está { $difference } { $is ->
    [behind] atrasado
   *[ahead] adiantado
}
belief-follows = segue um servidor
belief-no-server = não segue nenhum servidor

# Digitar a hora certa.
button-type-time = Digitar a hora certa
button-forget-time = Descartar a hora digitada
button-zone-utc = Digitar em UTC
button-zone-server = Digitar em { $zone }
button-minute-begins = O minuto começa AGORA
typed-title = Digitar a hora certa
typed-what = Abra um site de hora certa (ou outro celular) que mostre a hora em { $zone }. Digite o próximo minuto e aperte Enter quando ele começar.
typed-example = Mostra 09:41? Digite 09:42 e aperte Enter quando mostrar 09:42.
typed-date-of-server = A data é a deste servidor: { $date }. Errada? Então digite AAAA-MM-DD HH:MM.
typed-date-wanted = A data deste servidor pode estar errada. Digite também a data: AAAA-MM-DD HH:MM.
typed-how-exact = O erro é de até { $error } se aquele relógio estiver certo no segundo, como nos sites de hora certa. Não use o celular cujos códigos são recusados.
field-true-time = Hora certa ({ $zone })
typed-hint = HH:MM, o próximo minuto
typed-hint-date = AAAA-MM-DD HH:MM, o próximo minuto
typed-malformed = Isso não é uma hora. Digite HH:MM ou AAAA-MM-DD HH:MM.
typed-needs-date = Digite também a data: AAAA-MM-DD HH:MM.
typed-impossible = Essa não pode ser a data de hoje. Digite AAAA-MM-DD HH:MM.
typed-in-summer-time = Em { $zone } essa hora { $times ->
    [twice] acontece duas vezes (fim
   *[never] não existe (começo
} do horário de verão). Digite em UTC.

# O relógio ao longo do tempo.
watch-title = O relógio se mantém certo?
watch-too-early = Ainda é cedo para dizer. Com esta tela aberta, é medido a cada { $every }.
watch-just-set = Foi acertado { $by } para { $way ->
    [back] trás
   *[forward] a frente
} há { $ago }. Observe um minuto para ver se fica assim.
watch-jumped = O relógio { $way ->
    [back] voltou { $by } sozinho. Foi o serviço de hora, ou a máquina ficou suspensa.
   *[forward] pulou { $by } para a frente sozinho. Foi o serviço de hora ou o host.
}
watch-stayed = Nenhum desajuste visto em { $watched }: menos de { $most } por dia ({ $ppm } ppm +/- { $error }). Continue observando.
watch-keeps = Ele se mantém certo: desajusta-se menos de { $most } por dia ({ $ppm } ppm +/- { $error }, em { $watched }).
watch-drifts = Ele { $way ->
    [gains] adianta
   *[loses] atrasa
} { $day } por dia ({ $ppm } ppm +/- { $error }, em { $watched }).
watch-until = Se nada o corrigir, os códigos passam a ser recusados daqui a { $span }.
watch-moves = Está sendo corrigido aos poucos: o ritmo mudou em { $watched }.
watch-plot-words = { $count } medições em { $span }: primeira { $first }, última { $last }.
watch-said = { $difference } { $is ->
    [behind] atrasado
   *[ahead] adiantado
}

# Se um reparo dura, na tela de reparo.
watch-pending = Fica assim? { $now ->
    [now] Medindo de novo ...
   *[later] Nova medição em { $seconds } s.
}
watch-stays = Fica assim: mudou menos de { $unseen } em { $watched }.
watch-did-not-stay = Não ficou: mudou de novo em { $by }. Outra coisa acerta este relógio: outro serviço de hora, ou o host.
watch-no-server = Nenhum servidor de hora responde: não há como saber se fica assim. Digite a hora certa de novo daqui a uma hora.
fix-type-the-time = Digite a hora certa na etapa 2 e acerte o relógio à mão.
fix-by-hand = Você digitou a hora certa, com erro de até { $error }. Dá para acertar o relógio por ela.
button-set-by-hand = Acertar a hora à mão
repair-worked-by-hand = O relógio está certo (+/- { $error }), se o que você leu também está.

# O desenho.
ui-plot-now = última
ui-plot-ago = { $span } antes
ui-plot-lower = { $difference } a menos
ui-plot-zero = 0 ms
ui-plot-value = { $sign }{ $difference }
clock-certificates = O relógio do servidor está errado, por isso os certificados foram conferidos pela hora que os hosts informam; cadeia e nome, como sempre.
