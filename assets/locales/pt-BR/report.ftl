# O relatório para o chamado, e os textos de ajuda das métricas.

ticket-head = otp-doctor { $version }, { $at } (pela referência)
ticket-head-own-clock = otp-doctor { $version }, { $at } (pelo relógio do próprio servidor)
ticket-simulated = DEMO: este é um servidor simulado.
# $was, $is: ahead ou behind
ticket-was-and-is = O relógio do servidor estava { $before } { $was ->
    [behind] atrasado
   *[ahead] adiantado
} e agora está { $after } { $is ->
    [behind] atrasado
   *[ahead] adiantado
}.
ticket-verdict = Veredito: { $verdict }
ticket-verdict-open = Veredito: ainda não medido
ticket-healthy = SAUDÁVEL
ticket-note = NOTA
ticket-unknown = INDEFINIDO
ticket-warning = AVISO
ticket-critical = CRÍTICO
ticket-cut = (cortado aqui; o resto está em otp-doctor check --json)
ticket-more = (e mais { $more })
ticket-foot = Este relatório não contém segredo nem código.
ticket-foot-measured = A hora foi medida em várias fontes ao mesmo tempo, por um relógio que ninguém pode alterar.

ticket-findings = CONSTATAÇÕES
ticket-no-findings = Nada de errado.

ticket-clock = RELÓGIO
ticket-server-time = Servidor
ticket-true-time = Hora certa
ticket-difference = Diferença
ticket-error = Erro máximo
ticket-error-is = { $error }
ticket-window = Aceito
ticket-window-is = { $known ->
    [assumed] Supõe-se que os códigos passem
   *[known] Os códigos passam
} com até { $limit } de diferença.
ticket-local-and-utc = { $local } { $zone } = { $utc }
ticket-utc = { $utc }
ticket-not-known = não se sabe

ticket-server = SERVIDOR
ticket-second-factor = Segundo fator
ticket-sign-ins = Logins
ticket-units = Serviços
# $units: units do systemd, como o systemctl as mostra
ticket-units-are = { $units }
ticket-follows = Segue
# $servers: o nome de um servidor de hora, ou de um relógio na máquina
ticket-follows-is = { $servers }
ticket-last-success = Último sucesso
# $at: a time
ticket-last-success-was = { $at } (pelo relógio do servidor na ocasião)
ticket-belief = O serviço diz
ticket-w32time = W32Time, { $run ->
    [running] em execução
   *[stopped] parado
}, { $start ->
    [automatic] inicia com o sistema
    [disabled] desativado
   *[demand] inicia sob demanda
}

ticket-code = TESTE DE CÓDIGO
ticket-code-test-entry = Com uma entrada de teste descartável, não com uma real.
ticket-code-of-service = Com a entrada que { $service } guarda de um usuário.
ticket-code-of-panel = Com a entrada real de um login no Plesk.
ticket-code-own-secret = Com um segredo próprio.
ticket-code-made = { $algorithm }, { $digits } dígitos, { $period } s
ticket-code-fits-now = Confere com o relógio do servidor ({ $made })
ticket-code-fits-apart = Confere { $steps ->
    [one] um período
   *[other] { $steps } períodos
} { $is ->
    [behind] atrás
   *[ahead] à frente
} do relógio do servidor ({ $made })
ticket-code-chance = Chance de os códigos de outra entrada conferirem assim: { $chance }.

ticket-repairs = REPAROS
ticket-repair-worked = { $remedy }: deu certo, conforme medido depois
ticket-repair-worked-looked-up = { $remedy }: deu certo, conforme conferido depois
ticket-repair-earlier-complete = { $remedy }, antes: todos os passos foram executados
ticket-repair-earlier-incomplete = { $remedy }, antes: nem todos os passos foram executados
ticket-repair-under-way = { $remedy }: ainda não medido
ticket-repair-failed = { $remedy }: não deu certo
ticket-repair-dry-run = { $remedy }: um ensaio, em que nada foi alterado
ticket-repair-started = Iniciado por { $by } em { $at }, pelo relógio do servidor

# A primeira linha de um plugin de monitoramento. As quatro palavras fazem parte da gramática dele.
plugin-ok = OK
plugin-warning = WARNING
plugin-critical = CRITICAL
plugin-unknown = UNKNOWN
plugin-healthy = Nada de errado; o relógio do servidor está { $by } { $is ->
    [behind] atrasado
   *[ahead] adiantado
}.
plugin-and-more = { $title } { $more ->
    [one] (mais { $more } constatação)
   *[other] (mais { $more } constatações)
}

metric-server-ahead = Quanto o relógio do servidor está adiantado em relação à referência; negativo: atrasado.
metric-error = O maior erro de server_ahead_seconds.
metric-last-check = Quando isto foi medido, pela referência, se conhecida.
metric-agreeing = Quantas fontes de hora concordam.
metric-network-time = Se a sincronização da hora está ligada.
metric-synchronised = Se o serviço de hora segue um servidor.
metric-extension = Se a extensão do painel para códigos de uso único está ativada.
metric-verdict = A gravidade da pior constatação; 1 na que vale.
metric-finding = O que foi encontrado, por id; 1 enquanto estiver presente.
metric-build = Que otp-doctor mediu isto; sempre 1.
