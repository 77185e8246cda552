# O assistente: etapas, telas, botões, teclas.

banner-demo = DEMO: servidor simulado
banner-dry-run = ENSAIO: nada é alterado

rail-checkup = Verificação
rail-clock = Relógio
rail-code = Código
rail-fix = Acertar a hora
rail-mfa = Redefinir o MFA
rail-report = Relatório

key-enter = Enter
key-enter-field = continuar
key-enter-button = acionar
key-enter-none = -
key-steps = 1-{ $count }
key-steps-does = etapa
key-tab = Tab
key-tab-does = próximo
key-updown = Cima/Baixo
key-updown-does = ler
key-left = Esc
key-left-does = voltar
key-help = ?
key-help-does = ajuda
key-quit = q
key-quit-does = sair

button-back = Voltar
button-back-safe = Voltar sem alterar nada
button-quit = Sair
button-skip = Pular esta etapa
button-look-again = Verificar de novo
button-measure-again = Medir de novo
button-measuring = Medindo ...
button-measure-in = Medir de novo (em { $seconds } s)
button-go-report = Relatório
button-go-code = Testar um código
button-other-sign-in = Outro login
button-enrol = Cadastrar de novo
button-correct-phone = Acertar o celular
button-as-root = O que o root faz
button-as-administrator = O que um administrador faz
button-in-the-panel = Acertar no Plesk
button-panel-alone = Não tenho acesso root
button-panel-alone-on-windows = Sou só administrador do Plesk
button-tell-provider = Texto para enviar
button-fix-time = Acertar a hora
button-go-online = Avisar que há rede
button-keep-one-service = Manter um só serviço de hora
button-enable-time-sync = Ligar a sincronização
button-finish-repair = Concluir o reparo
button-write-rtc = Acertar o relógio de hardware
button-install-service = Instalar um serviço de hora
button-clear-skew = Limpar erro de relógio aprendido
button-set-zone = Definir o fuso horário
button-zone = { $name }  { $local }
button-confirm = Sim: { $act }
button-confirm-dry-run = Ensaiar: nada é alterado
button-try-again = Tentar de novo
button-save = Salvar em arquivo
button-copy = Copiar
button-find = Localizar

leaving-title = Sair agora?
leaving-running = Há um reparo em andamento.
leaving-goes-on = Ele vai até o fim sem você. Da próxima vez, o otp-doctor diz como terminou.
leaving-measuring = Tudo já rodou. O resultado está sendo medido.
leaving-unmeasured = Se sair agora, você não saberá se deu certo.
leaving-ended = O reparo terminou.
leaving-stay = Ficar e acompanhar
leaving-leave = Sair e deixar terminar
leaving-leave-unmeasured = Sair sem o resultado
leaving-see = Ficar e ver o resultado
leaving-leave-now = Sair
leaving-not-yet = Ainda não
leaving-mfa-off = O MFA pode estar desligado para todos: basta a senha para entrar. Conclua o reparo primeiro.
leaving-all-the-same = Sair mesmo assim
leaving-deleted = Já apaguei, sair

# Verificação
checkup-title = Verificação deste servidor
fact-server = Servidor
fact-rights = Permissões
fact-panel = Plesk
fact-extension = Extensão MFA
fact-verifier = Login por PAM
fact-owner = Quem acerta
fact-network-time = Sincronização
fact-kernel = O kernel diz
fact-zone = Fuso horário
fact-rtc = Relógio (RTC)
fact-leftover = Reparo anterior
fact-clock = Relógio
fact-pending = verificando ...
fact-unknown = Não se sabe. { $why }
fact-server-is = { $name }, { $system }
fact-server-container = { $name }, { $system }, dentro de um contêiner ({ $kind })
fact-rights-all = { $user }: pode verificar e reparar
fact-rights-no-clock = { $user }: pode verificar, mas não acertar o relógio
fact-rights-administrator = { $user }: administrador, pode verificar e reparar
fact-rights-user = { $user }: pode verificar, não reparar. Para isso: sudo otp-doctor
fact-rights-no-administrator = { $user }: não é administrador, não pode reparar nem ver tudo
fact-panel-is = { $version }, encontrado em { $path }
fact-panel-is-unversioned = encontrado em { $path }, versão não informada
# $names: serviços; $users: quantos; $before, $after: passos de $period segundos
fact-verifier-is = { $names }: { $users ->
    [one] { $users } usuário
   *[other] { $users } usuários
}{ $fault ->
    [learnt] , erro de relógio aprendido
    [refused] , arquivo recusado
    [limited] , tentativas demais
   *[none] {""}
}, códigos de { $before } s atrás até { $after } s à frente
fact-verifier-own = { $names }{ $fault ->
    [learnt] , erro de relógio aprendido
    [refused] , arquivo recusado
    [limited] , tentativas demais
   *[none] {""}
}: códigos de { $before } s atrás até { $after } s à frente; só o root vê quem mais usa
fact-last-code = { $user }: último código aceito em { $at }, pelo relógio deste servidor
fact-own-last-code = Seu último código foi aceito em { $at }, pelo relógio deste servidor
fact-verifier-untold = { $names }. { $why }
fact-panel-missing = Não está aqui. { $why }
fact-panel-broken = Está aqui, mas não funciona. { $why }
why-see-plesk = Não foi possível consultar o Plesk: veja acima.
fact-extension-on = { $id }: ativada
fact-extension-off = { $id }: DESATIVADA, o login não pede código
fact-extension-listed = { $id }: instalada
fact-extension-maybe = { $id }: instalada, talvez desativada. { $why }
fact-extension-none = nenhuma para códigos de uso único
fact-enforced = exigido de todos
fact-not-enforced = não exigido pelo panel.ini
fact-owner-is = { $name }
fact-owner-off = ninguém: { $name } está desligado
fact-owner-several = vários, que podem brigar entre si: { $names }
fact-owner-unnamed = um serviço desconhecido
fact-owner-nobody = ninguém: não há serviço de hora instalado
fact-owner-host = o host deste contêiner
fact-network-time-on = ligada
fact-network-time-on-dead = ligada, mas sem serviço de hora rodando
fact-network-time-unreached = ligada, mas sem alcançar servidor
fact-network-time-own = feita por um serviço à parte
fact-network-time-host = cabe ao host
fact-network-time-off = DESLIGADA: nada mantém este relógio certo
fact-kernel-yes = “sincronizado”
fact-kernel-yes-error = “sincronizado”, com erro de até { $error }
fact-kernel-no = “não sincronizado”
fact-zone-is = { $name } ({ $abbreviation }, UTC{ $offset })
fact-zone-by-rule = { $name } (UTC{ $offset })
fact-zone-conflict = { $name }, mas /etc/timezone diz { $other }
fact-zone-unnamed = { $name }
fact-rtc-agrees = igual ao relógio do sistema, em UTC
fact-rtc-none = esta máquina não tem
fact-rtc-local = em hora local: erra uma hora a cada mudança do horário de verão
fact-rtc-off = { $difference } { $is ->
    [behind] atrás
   *[ahead] à frente
} do relógio do sistema
fact-leftover-nothing = nada pendente
fact-leftover-running = um em andamento, iniciado há { $since } por { $by }
fact-leftover-stuck = um iniciado por { $by } travou, sem sinal há { $silent }
fact-leftover-unreadable = Não se sabe. { $why }
fact-leftover-unfinished = não terminado: iniciado por { $by } em { $started }


# O que foi encontrado
checkup-no-code = Nenhum código testado ainda: só um código mostra se o celular está certo.
checkup-code-before = Testado antes do reparo: { $answer }
remedy-in-step-4 = A fazer: { $act } (etapa 4).
remedy-reset-mfa = A fazer: se nada menor resolver, redefinir o MFA (etapa 5).
remedy-re-enrol = A fazer: remover a entrada do app e cadastrar de novo.
remedy-correct-phone = A fazer: ligar data e hora automáticas no celular.
remedy-tell-provider = A fazer: escrever ao provedor ou ao administrador do host (texto na etapa 4).
remedy-tell-domain = A fazer: escrever a quem administra o domínio do Windows (texto na etapa 4).

# Acertar a hora
fix-offer = Isto resolve. Nada roda antes de você dizer sim.
fix-then-look-again = Instale em outro shell e verifique de novo aqui.
fix-in-the-panel = Sem root: como administrador do Plesk, acerte a hora e ative o NTP em Ferramentas & Configurações > Hora do Sistema. Depois escolha “Verificar de novo” na etapa 1.
fix-in-the-panel-on-windows = Só como administrador do Plesk: acerte a hora e ative o NTP em Ferramentas & Configurações > Hora do Sistema. Depois escolha “Verificar de novo” na etapa 1.
fix-as-root = Ao root seria oferecido:
fix-as-administrator = A um administrador seria oferecido:
fix-send-this = Envie isto a quem pode resolver:
# $step, $steps: onde parou; $count: quantos comandos faltam
fix-unfinished = Iniciado por { $by } em { $started }, parou no passo { $step } de { $steps }. { $count ->
    [0] Não falta rodar nada; concluir só limpa o registro.
    [one] Falta este comando:
   *[other] Faltam estes comandos:
}
fix-failed-lost-before = O reparo foi encerrado antes do primeiro passo.
fix-failed-step = O passo { $number } não deu certo. { $said }
fix-failed-incomplete = O reparo parou no meio.
fix-failed-still-off = Tudo rodou, mas o servidor ainda tem { $difference } de diferença.
fix-failed-unmeasured = Tudo rodou, mas depois nenhum servidor de hora respondeu: nada está provado.
# $why: uma frase inteira
fix-failed-no-look = Tudo rodou. Não foi possível ver se funcionou. { $why }
fix-failed-not-seen = Tudo rodou, mas nada mudou.
fix-next-lost = Execute “otp-doctor recover”: ele conclui o resto e diz o que aconteceu.
fix-next-lost-before = Nada foi alterado. Tente de novo.
fix-next-nothing-done = Nada foi alterado. Resolva o motivo acima e tente de novo.
fix-next-failed = Leia o que o passo que falhou mostrou, resolva e tente de novo. A sincronização foi religada onde foi possível.
fix-next-not-put-back = Leia o que o passo que falhou mostrou e resolva. Algo ainda pode estar desligado: “Concluir o reparo” ou “otp-doctor recover” tenta de novo.
fix-next-late = Tente de novo. Se travar outra vez, procure a causa (“systemctl list-jobs”, disco cheio, barramento mudo). A sincronização foi religada onde foi possível.
fix-next-set-directly = Tente de novo: aí o próprio otp-doctor acerta o relógio, pelos servidores que alcançou, e deixa a sincronização ligada.
fix-next-still-off = O serviço de hora pode estar acertando o relógio aos poucos. Verifique de novo em um minuto.
# $cause, $next: frases inteiras
fix-next-by-cause = { $cause } { $next }
skew-next-failed = Leia o que o passo mostrou, resolva e tente de novo. Os arquivos estão inteiros: como antes, ou já limpos.
fix-next-no-look = Verifique de novo: “otp-doctor check” responde.
fix-next-unmeasured = Confira a rede e verifique de novo: “otp-doctor check” responde.
zone-choose = Em que fuso está este servidor?
zone-now = Agora: { $name }
zone-hint = cidade ou região, sem acento: sao paulo
zone-none-found = nenhum fuso tem isso no nome
field-zone = Buscar

# Qualquer reparo
repair-asking = { $count ->
    [one] Este comando vai rodar:
   *[other] Estes comandos vão rodar:
}
repair-dry-run = Ensaio: os comandos são mostrados, não executados.
repair-other-running = Outro reparo está em andamento. Espere terminar.
repair-other-measured = Outro reparo está sendo medido. Espere acabar.
repair-outlives = Continua rodando se esta conexão cair.
repair-running = Executando. Pode levar um minuto.
repair-measuring = Pronto. { $now ->
    [now] Medindo de novo ...
   *[later] Nova medição em { $seconds } s (antes disso não se consultam os servidores).
}
repair-skew-cleared = Os arquivos mostram: não há mais relógio errado aprendido.
repair-worked-looked-up = Resolvido: conferido de novo.
repair-finished = O reparo anterior foi concluído.
repair-would = Ensaio: nada foi alterado.
fix-would-run = { $count ->
    [one] Este comando rodaria:
   *[other] Estes comandos rodariam:
}
repair-before = Antes
repair-after = Depois
repair-rtc-left = O relógio de hardware ainda tem { $by } de diferença. O serviço de hora costuma acertá-lo em minutos; “hwclock --systohc” acerta já.
repair-not-measured = não medido
repair-network-time-on = A sincronização está ligada: conferido de novo.
repair-still-off = Ainda há { $difference } de diferença. O serviço de hora acerta o relógio quando um servidor responder. Não acertou em um minuto? Escolha “Acertar a hora”.
field-confirmation = Hora certa (UTC)
field-confirmation-hint = de outro relógio, como AAAA-MM-DD HH:MM
repair-measuring-before = Medindo mais uma vez, até 15 segundos. Depois o reparo roda, a não ser que o servidor tenha mudado.
repair-asked-again = O servidor mudou nesse meio-tempo. Nada foi feito; agora rodaria isto. Leia e responda de novo.
repair-changed-meanwhile = O servidor mudou nesse meio-tempo. Nada foi feito.
fix-next-stale = Nada foi alterado. Meça de novo e tente outra vez.

# Relatório
report-title = Relatório para o chamado
report-intro = Sem segredos, sem códigos. Salve em arquivo, ou copie daqui.
report-saving = Salvando ...
report-saved = Salvo em { $path }
report-copied = Enviado à área de transferência do seu terminal. Colou e não veio nada? Então ele não permite (tmux: set -g set-clipboard on): salve em arquivo.
report-too-long-to-copy = Longo demais para a área de transferência do terminal. Salve em arquivo.
report-not-copied = Não foi possível copiar ({ $reason }). Salve em arquivo.

# Busca num texto longo.
search-title = Buscar neste texto
search-hint = depois n para o próximo trecho
search-missed = não encontrado
field-search = Palavras
