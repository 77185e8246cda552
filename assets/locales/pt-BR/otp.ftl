# Códigos de uso único: o que foi digitado, o que isso prova.

## Um código digitado que não é um código

code-empty = Nenhum código ainda. Digite os dígitos que o autenticador mostra.
code-not-a-digit = “{ $character }” na posição { $position } não é dígito. Espaços e hifens são aceitos.
code-five-digits = São 5 dígitos; códigos têm de 6 a 8. Digite como aparece; pode faltar um zero na frente. Códigos do Steam Guard não podem ser testados aqui.
code-too-short = { $digits ->
    [one] É um dígito só
   *[other] São { $digits } dígitos
}; códigos têm de 6 a 8.
code-several = Mais de um código, então nenhum foi usado. Digite o que o celular mostra agora.
code-too-many = São { $codes } códigos; comparam-se no máximo { $most }.
code-too-long = São { $digits } dígitos; códigos têm de 6 a 8. Algo mais foi colado junto?

## Uma chave ou URI que não pode ser usada

secret-empty = Nenhuma chave ainda. Cole a chave (A a Z, 2 a 7) ou o endereço otpauth:// do QR code.
secret-too-short = Curta demais para uma chave. Só o começo foi copiado?
secret-too-long = Longa demais para uma chave. Foi colado um arquivo inteiro, ou várias chaves?
secret-digit = “{ $character }” na posição { $position } não existe em chaves. Provavelmente é a letra { $which ->
    [zero] O
    [one] I ou L
    [eight] B
   *[nine] G, ou outro dígito
}.
secret-foreign-letter = “{ $character }” na posição { $position } só parece uma letra de A a Z.
secret-wrong-character = “{ $character }” na posição { $position } não existe em chaves. Elas têm letras de A a Z e dígitos de 2 a 7.
secret-padding-inside = O “=” na posição { $position } encerra uma chave, mas vem mais depois. Foram coladas duas chaves?
secret-hexadecimal = Hexadecimal, mas de comprimento errado. Copie a chave inteira, ou a que está em Base32 (A a Z, 2 a 7).
secret-base64 = Isto é Base64. Autenticadores usam Base32 (A a Z, 2 a 7): procure a chave ao lado do QR code.
secret-several = Mais de uma chave ou endereço, então nada foi testado. Informe só um.
secret-more-than-a-key = Mais de uma palavra poderia ser a chave, então nada foi testado. Informe só a chave, inteira ou em grupos iguais.
secret-assignment = Cole só o que vem depois do “=”.
secret-utf-16 = Este arquivo está salvo em UTF-16. Salve em UTF-8, ou cole a chave.
secret-binary = Este arquivo não é texto.
secret-looks-like-code = Isso parece um código. A chave é aquilo de que os códigos são feitos, mostrada uma única vez ao criar a entrada.
secret-hotp = Esta entrada conta usos, não tempo (HOTP): nenhum relógio pode ser a causa.
secret-steam = Os códigos do Steam Guard têm letras e não podem ser testados aqui.
secret-migration = Uma exportação do Google Authenticator junta várias entradas. Exporte uma como otpauth://totp, ou digite a chave dela.
secret-unknown-kind = “{ $kind }” não é um tipo de entrada conhecido. As que contam tempo começam com otpauth://totp/.
secret-not-otpauth = Nenhuma entrada de autenticador começa com “{ $scheme }”. Elas começam com otpauth://totp/.
secret-missing = O endereço não tem “secret=”. Foi cortado num “&”? Ponha-o inteiro entre aspas.
secret-duplicate-parameter = O endereço traz “{ $name }” duas vezes. Remova uma.
secret-bare-parameter = Uma parte depois do “?” não tem “=”. Foi cortada, ou um “&” num nome não está escrito como %26?
secret-bad-algorithm = “{ $value }” não é algoritmo de autenticadores: SHA1, SHA256 ou SHA512.
secret-bad-digits = Códigos não têm “{ $value }” dígitos: 6, 7 ou 8.
secret-bad-period = “{ $value }” não é um período de códigos: segundos inteiros de 5 a 600, normalmente 30.
secret-bad-percent = Um “%” no endereço está sem os dois dígitos hexadecimais. Copie de novo, ou use só a chave.
secret-not-text = Os sinais de porcentagem no endereço não formam texto. Foi copiado inteiro?

## Uma chave fora do comum

secret-warning-short = Esta chave só tem { $bits } bits; a RFC 4226 pede 128. Muitos serviços emitem 80, então ela é usada.
secret-warning-uneven = Falta ou sobra um caractere nesta chave. O resto é ignorado, como fazem os autenticadores.
secret-warning-hexadecimal = Lida como chave hexadecimal.
secret-warning-bare-parameter = Uma parte sem “=” foi ignorada: um “&” num nome que deveria ser %26, ou um endereço cortado.
secret-warning-unknown-parameter = “{ $name }” no endereço é desconhecido e foi ignorado.
secret-warning-skew = { $is ->
    [behind] { $steps ->
        [one] O servidor aprendeu códigos um período atrás (TIME_SKEW neste arquivo) e pode recusar códigos corretos.
       *[other] O servidor aprendeu códigos { $steps } períodos atrás (TIME_SKEW neste arquivo) e pode recusar códigos corretos.
    }
   *[ahead] { $steps ->
        [one] O servidor aprendeu códigos um período à frente (TIME_SKEW neste arquivo) e pode recusar códigos corretos.
       *[other] O servidor aprendeu códigos { $steps } períodos à frente (TIME_SKEW neste arquivo) e pode recusar códigos corretos.
    }
}
secret-warning-issuers-differ = Dois emissores, “{ $label }” e “{ $parameter }”. Os códigos não dependem disso.
secret-warning-test-entry = A entrada de teste não passou no segundo cálculo. Não use; recomece.

## Os momentos em que os códigos mudam

tap-too-few = { $taps ->
    [one] Só { $taps } mudança; são necessárias { $needed }.
   *[other] Só { $taps } mudanças; são necessárias { $needed }.
}
tap-too-far-apart = As mudanças diferem em { $apart }: pelo menos uma foi marcada no momento errado.

tap-apart = Os códigos do celular mudam { $difference } { $is ->
    [behind] depois
   *[ahead] antes
} dos do servidor (+/- { $spread }).
tap-together = Os códigos do celular mudam junto com os do servidor, com erro de até { $spread }.
tap-blind = Períodos inteiros de { $period } não aparecem: um celular minutos errado pode parecer certo. Só um código mostra isso.

## A resposta em uma linha

otp-probably = { $sentence } É o provável.
otp-perhaps = { $sentence } É só uma possibilidade.
otp-between = { $low } a { $high }
otp-about = cerca de { $length }
otp-headline-no-code = Digite o código que o celular mostra.
otp-headline-stopped = Busca interrompida. Nada encontrado até agora.
otp-headline-same-code = O mesmo código de novo. Um servidor só aceita cada um uma vez.
otp-headline-ambiguous = O código confere em { $places } pontos. O próximo decide.
otp-headline-entry-wrong = { $reach ->
    [year] Os códigos não são desta entrada, a não ser que um relógio tenha mais de um ano de diferença.
   *[day] Os códigos não são desta entrada, a não ser que um relógio tenha mais de 26 horas de diferença.
}
otp-headline-nothing = Nenhuma correspondência em { $reach ->
    [hour] uma hora.
    [day] 26 horas. Erro de digitação?
   *[year] um ano. Erro de digitação?
}
otp-headline-nothing-again = { $reach ->
    [hour] { $codes } códigos, nenhuma correspondência em uma hora. É a entrada certa no aplicativo?
    [day] { $codes } códigos, nenhuma correspondência em 26 horas. É a entrada certa no aplicativo?
   *[year] { $codes } códigos, nenhuma correspondência em um ano. É a entrada certa no aplicativo?
}
otp-headline-other-parameters = A chave está certa, mas o app usa outras configurações.
otp-headline-correction = { $minutes ->
    [one] O relógio do celular está certo, mas o app o desloca em um minuto.
   *[other] O relógio do celular está certo, mas o app o desloca em { $minutes } minutos.
}
otp-headline-fits = O código confere: os códigos deste celular são aceitos.
otp-headline-fits-unjudged = O código confere: celular e servidor concordam.
otp-headline-fits-barely = O código confere por pouco: o servidor o aceita por mais { $left }.
otp-headline-fits-early = O código confere por pouco: para o servidor, chega quase cedo demais.
otp-headline-fits-phone-ahead = O código confere, mas o relógio do celular está { $apart } adiantado.
otp-headline-fits-phone-behind = O código confere, mas o relógio do celular está { $apart } atrasado.
otp-headline-fits-old-or-behind = O código confere, mas é antigo, ou o relógio do celular está { $apart } atrasado.
otp-headline-fits-server-ahead = O código confere, mas o relógio do servidor está { $difference } adiantado.
otp-headline-fits-server-behind = O código confere, mas o relógio do servidor está { $difference } atrasado.
otp-headline-fits-both-off = O código confere, mas os dois relógios estão errados, o do servidor e o do celular.
otp-headline-fits-ahead-of-server = O código confere, mas o celular está { $apart } adiantado em relação ao servidor.
otp-headline-fits-old-or-behind-server = O código confere, mas é antigo, ou o celular está { $apart } atrasado em relação ao servidor.
otp-headline-late = O código é de um período atrás: digitado tarde, ou o celular está até { $behind } atrasado.
otp-headline-late-again = Talvez: o celular está até { $behind } atrasado. Os últimos { $codes } códigos eram de um período atrás, e cada um foi digitado logo.
otp-headline-old-or-behind = O código é antigo, ou o relógio do celular está { $apart } atrasado.
otp-headline-old-or-behind-server = O código é antigo, ou o celular está { $apart } atrasado em relação ao servidor.
otp-headline-together-too-far = Cada relógio está um pouco errado, em sentidos opostos: juntos, é demais.
otp-headline-phone-off = O relógio do celular está { $apart } { $is ->
    [behind] atrasado.
   *[ahead] adiantado.
}
otp-headline-phone-or-app = O relógio do celular ou o aplicativo está { $apart } { $is ->
    [behind] atrasado.
   *[ahead] adiantado.
}
otp-headline-phone-zone = O relógio do celular está { $apart } { $is ->
    [behind] atrasado:
   *[ahead] adiantado:
} típico de fuso horário errado.
otp-headline-phone-right = O relógio do celular está certo.
otp-headline-both = Os dois relógios estão errados, o do servidor e o do celular.
otp-headline-phone-off-server = O celular está { $apart } { $is ->
    [behind] atrasado
   *[ahead] adiantado
} em relação ao servidor.
otp-headline-zone = Celular e servidor diferem em { $apart }: típico de fuso horário errado.

## A explicação: o que confere

otp-fits-same-step = O código confere com o relógio do servidor como ele está.
otp-fits-apart = { $is ->
    [behind] { $steps ->
        [one] O código está um período de { $period } atrás do servidor.
       *[other] O código está { $steps } períodos de { $period } atrás do servidor.
    }
   *[ahead] { $steps ->
        [one] O código está um período de { $period } à frente do servidor.
       *[other] O código está { $steps } períodos de { $period } à frente do servidor.
    }
}
otp-fits-with = O código confere com { $algorithm }, { $digits } dígitos e { $period }, não com as configurações da entrada.
otp-fits-many = O código confere em { $places } pontos; não se sabe qual é o certo.
otp-fits-elsewhere = { $places ->
    [one] O código também confere num ponto distante, por acaso.
   *[other] O código também confere em { $places } pontos distantes, por acaso.
}
otp-fits-not-all = Só { $fitting } de { $codes } códigos combinam entre si. O resto: digitado errado, mais antigo, ou de outra entrada.
otp-not-in-order = Não vieram do mais antigo ao mais novo; aqui isso não muda nada.
otp-other-length = Você deu { $given } dígitos; esta entrada gera { $own }. Um código de recuperação não é feito da chave e não pode ser testado.
otp-other-length-shorter = Você deu { $given } dígitos; esta entrada gera { $own }. Digite como aparece; pode faltar um zero na frente.
otp-nothing-beyond-zones = Nenhum erro de fuso horário explica isso.

## A explicação: de quem é o relógio

otp-server-right = O relógio do servidor está certo, com erro de até { $within }.
otp-server-off = O relógio do servidor está { $difference } { $is ->
    [behind] atrasado
   *[ahead] adiantado
} (+/- { $error }).
otp-phone-off = O relógio que gerou o código está { $apart } { $is ->
    [behind] atrasado
   *[ahead] adiantado
} em relação à hora certa.
otp-phone-about-right = Pelos códigos, o relógio do celular está no máximo { $behind } atrasado ou { $ahead } adiantado.
otp-phone-off-server = O relógio que gerou o código está { $apart } { $is ->
    [behind] atrasado
   *[ahead] adiantado
} em relação ao do servidor.
otp-phone-with-server = Pelos códigos, o celular está em relação ao servidor no máximo { $behind } atrasado ou { $ahead } adiantado.
otp-no-reference = Não se sabe a hora certa: não há como dizer qual dos dois está errado.
otp-no-reference-but-agreed = Não se sabe a hora certa, mas dois relógios que concordam muito provavelmente estão certos.
otp-typed-late = Um código foi digitado tarde, já depois de mudar. Os outros contam.
otp-old-code-looks-like-this = Um código antigo dá o mesmo resultado: digitado tarde, ou repassado.
otp-rests-on-sources = { $sources ->
    [one] Só uma fonte de hora diz a hora certa, e pode ela mesma estar errada. Para ter certeza, três precisam concordar.
   *[other] Só { $sources } fontes de hora dizem a hora certa. Para ter certeza, três precisam concordar.
}
otp-rests-on-typed = Isto é tão certo quanto a hora que foi digitada.
otp-zone = Exatamente { $apart }: típico de fuso horário errado, ou de relógio de hardware em hora local.
otp-correction-possible = Se o relógio do celular está certo, o app o desloca em minutos inteiros.

## A explicação: com que certeza

otp-chance-of = { $size ->
    [less] { $codes ->
        [one] Chance de coincidência: menos de { $chance }.
       *[other] Chance de coincidência, todos os códigos: menos de { $chance }.
    }
   *[about] { $codes ->
        [one] Chance de coincidência: { $chance }.
       *[other] Chance de coincidência, todos os códigos: { $chance }.
    }
}
otp-chance-missed = Chance de uma entrada errada conferir em algum ponto: { $chance }.
otp-certain = A resposta é certa, por mais devagar que se tenha digitado um código.
otp-probable-phone = O celular provavelmente está certo. Mais um código dá mais precisão.
otp-probable = A resposta é provável, não certa.

## A explicação: o que fazer a seguir

otp-ask-next = Para ter certeza, digite o próximo código assim que aparecer, em cerca de { $wait }.
otp-ask-prompt = Espere um código novo, em cerca de { $wait }, e digite logo.
otp-do-fresh-code = Digite um código assim que aparecer. Se conferir, o celular está certo.
otp-do-phone-perhaps = Ligue data e hora automáticas no celular e teste de novo.
otp-do-compare-before-the-phone = Compare o relógio do servidor com um em que você confia. Se estiver certo, ligue data e hora automáticas no celular.
otp-do-search-farther = Um relógio ainda mais errado dá o mesmo resultado: procure um ano inteiro, com dois códigos.
otp-do-re-enrol = Teste antes um código da entrada de teste do assistente. Se ele conferir, remova a entrada do app e cadastre de novo.
otp-do-re-enrol-parameters = Remova a entrada do app e cadastre de novo por QR code, para que os dois usem as mesmas configurações.
otp-do-scan-again = Ou o app tem uma entrada de teste antiga: escolha “Recomeçar” e escaneie a nova.
otp-do-switch-off-correction = Sincronize a correção nas configurações do app, ou desligue-a.
otp-do-repair-server = { $share ->
    [some] Acerte o relógio do servidor. Até lá alguns códigos corretos de todos falham.
   *[all] Acerte o relógio do servidor. Até lá os códigos de todos falham.
}
otp-do-repair-server-that-takes-this = Acerte o relógio do servidor. Ele aceita este código, mas em parte de cada período recusa códigos corretos.
otp-do-correct-phone = Ligue data, hora e fuso horário automáticos no celular. O servidor não precisa de reparo.
otp-do-both = Acerte primeiro o relógio do servidor; depois ligue data, hora e fuso horário automáticos no celular.
otp-do-repair-soon = Os códigos ainda passam. Acerte o relógio do servidor antes que se desajuste mais.
otp-do-find-the-true-time = Compare o relógio do servidor com um em que você confia, para ver qual está errado.
otp-do-nothing-here = Nada a reparar. Se os códigos continuarem recusados, o login usa outra entrada.
otp-do-test-own-entry = Se { $name } aceita os códigos da própria entrada, só um teste dessa entrada mostra.
otp-window-assumed = Suposição, não documentada pelo Plesk: o servidor aceita { $steps ->
    [0] só o código atual
    [one] um código para cada lado
   *[other] { $steps } códigos para cada lado
}.

## Constatações

finding-code-reused = O mesmo código foi digitado duas vezes.
finding-code-ambiguous = O código confere em vários pontos.
finding-code-late = O código é de um período atrás.
finding-code-old-or-behind = O código é antigo, ou o relógio do celular está atrasado.
finding-phone-perhaps-behind = O celular talvez esteja atrasado: um código tardio depois do outro.
finding-code-too-late = O código mudou antes de ser digitado.
finding-parameters-differ = O app usa configurações diferentes das que a entrada diz.
finding-entry-wrong = Os códigos não são desta entrada.
finding-entry-perhaps-wrong = Não confere: digitado errado, ou de outra entrada.
finding-clocks-differ = Celular e servidor diferem mais do que os códigos permitem.
finding-phone-clock = O relógio do celular está { $is ->
    [behind] atrasado.
   *[ahead] adiantado.
}
finding-server-zone-error = O relógio deve ter sido acertado à mão no fuso errado.
