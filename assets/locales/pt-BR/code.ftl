# A tela do código: um segredo, um código, a resposta, e o relógio do celular sem segredo nenhum.

code-title = Testar o código do celular
code-making = Criando uma entrada de teste ...
button-own-secret = Usar o meu próprio segredo
button-taps = Ver um código mudar
button-back-to-code = Voltar ao código

## A entrada de teste

code-scan-do = 1. Escaneie esta entrada de teste com o app.
code-scan-type = 2. Digite o código que ele mostrar.
code-scan-label = Uma entrada descartável, { $label }. Apague depois. Os logins reais ficam como estão.
code-scan-delete = Ao terminar, apague { $label } do app.
code-delete-title = Apagar a entrada de teste
code-delete-do = Agora apague { $label } do app autenticador.
code-delete-why = Ela não abre nada, mas poderia ser confundida com a entrada real.
button-deleted = Já apaguei

## O próprio segredo

code-own-title = O seu próprio segredo
code-own-do = Cole ou digite a chave ou o endereço otpauth://.
code-own-why = Isso mostra também se o app tem a entrada certa.
code-own-safe = Não é mostrado, salvo nem registrado, e é esquecido quando você sair.
field-secret = Segredo
button-use-secret = Usar este segredo

## O código

code-type = Digite o código que o app mostra agora.
code-type-again = O relógio do servidor foi acertado. Digite o código que o app mostra agora, para ver se os códigos passam.
code-type-again-cleared = O erro de relógio aprendido foi limpo. Digite o código que o app mostra agora, para ver se os códigos passam.
field-code = Código
field-next-code = Próximo código
field-code-hint = só dígitos; espaços não atrapalham
button-test-code = Testar este código
button-test-code-in = Testar (em { $seconds } s)
button-other-secret = Recomeçar
button-still-declined = Continua recusado
code-throttled = Códigos errados demais: agora cada tentativa espera, para ninguém adivinhar. O botão faz a contagem.
code-examining = Comparando ...
code-searching = Procurando até um ano para cada lado: { $percent }% feito.
code-searching-why = O mais próximo primeiro. Parar não perde nada.
button-search-further = Procurar até um ano
button-stop-search = Parar a busca

## A resposta

code-edge-over = O código conferia por pouco; agora o servidor não o aceita mais.
code-same-again = O mesmo código de novo: cada um conta uma vez. Digite o próximo.
code-next-appears = Para ter certeza, digite o próximo código assim que o celular mostrar.
code-next-now = Para ter certeza, digite o código que o celular mostra agora.
code-with-phone-clock = O relógio do celular, como você o viu, conta nesta resposta.
code-simulated-phone = O celular simulado mostra { $code } por mais { $seconds } s. O relógio dele: { $clock }.
code-simulated-phone-clock = O relógio do celular simulado: { $clock }. O código muda em { $seconds } s.

## O relógio do celular sem segredo nenhum

tap-title = O relógio do celular, sem segredo
tap-do = Observe um código no app. Aperte Enter quando ele mudar.
tap-any-entry = Serve qualquer entrada com período de { $period } s. O código em si não é necessário.
tap-none-yet = Nenhuma mudança ainda, de { $wanted }; a primeira vem em até { $period } s.
tap-so-far = { $taps } de { $wanted } mudanças. A próxima vem em cerca de { $seconds } s.
tap-too-soon = Cedo demais depois da última mudança; não contou.
tap-unknown = As mudanças não dizem nada. { $why } Recomece.
tap-true-together = Os códigos do celular mudam na hora certa (+/- { $spread }).
tap-true-off = Os códigos do celular mudam { $difference } { $is ->
    [behind] tarde
   *[ahead] cedo
} (+/- { $spread }).
tap-minute-agrees = Pelos minutos, o celular { $with ->
    [truth] está certo:
   *[server] concorda com o servidor:
} no máximo { $behind } atrasado, { $ahead } adiantado.
tap-minute-off = Pelos minutos, o celular está de { $low } a { $high } { $is ->
    [behind] atrasado.
   *[ahead] adiantado.
}
tap-minute-off-server = Pelos minutos, o celular está de { $low } a { $high } { $is ->
    [behind] atrasado
   *[ahead] adiantado
} em relação ao servidor.
tap-minute-blind = Um erro de quartos de hora inteiros não aparece aqui.
tap-not-a-time = Isso não é uma hora do dia. Digite como o celular mostra, por exemplo 14:37.
button-tap = Mudou agora
button-taps-again = Recomeçar
field-phone-clock = Hora do celular
field-phone-clock-hint = como o celular mostra agora, ex.: 14:37
button-use-phone-clock = Usar esta hora
