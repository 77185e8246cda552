# Reparos: o que cada passo faz, o que se pode notar, e por que algo não é oferecido.

## Passos

plan-step-ntp-off = Desliga a sincronização: com ela ligada, não dá para acertar a hora.
plan-step-ntp-on = Liga a sincronização, agora e a cada inicialização.
plan-step-ntp-on-again = Religa a sincronização, aconteça o que acontecer.
plan-step-set-time = Acerta data e hora pela hora certa (UTC), na virada de um segundo, e também o relógio de hardware.
plan-step-windows-start = Inicia o W32Time, o serviço de hora do Windows.
plan-step-windows-auto = Faz o Windows iniciar o seu serviço de hora, o W32Time, a cada inicialização.
plan-step-windows-resync = Faz o W32Time perguntar agora aos seus servidores e acertar o relógio.
plan-step-windows-peers = Faz o W32Time perguntar a { $servers }.
plan-step-windows-set-time = Acerta data e hora pela hora certa medida.
plan-step-stop-unit = Interrompe { $unit }, para não atrapalhar.
plan-step-start-unit = Inicia { $unit } de novo, aconteça o que acontecer.
plan-step-restart-unit = Reinicia { $unit }: ele consulta seus servidores e acerta o relógio imediatamente.
plan-step-enable-unit = Inicia { $unit }, agora e a cada inicialização.
plan-step-disable-units = Desativa { $units }, agora e nas próximas inicializações do sistema. Nada é desinstalado.
plan-step-makestep = Manda o chrony acertar o relógio já.
plan-step-go-online = Avisa ao chrony que a rede voltou.
plan-step-wait-server = Espera até 20 s para o chrony ouvir seus servidores.
plan-step-wait-correction = Espera até 20 s para o chrony chegar a 0,1 s da hora certa.
plan-step-rtc-utc = Acerta o relógio de hardware, em UTC daqui em diante.
plan-step-write-rtc = Acerta o relógio de hardware pelo relógio do sistema, em UTC.
plan-step-etc-timezone = Grava o fuso também em /etc/timezone, para programas do Debian e do Ubuntu.
plan-step-clear-skew = Tira o erro de relógio aprendido do arquivo .google_authenticator de cada usuário, com os direitos desse usuário.
plan-step-remove-copies = Remove o que o primeiro passo deixaria se fosse interrompido.
plan-step-set-zone = Define o fuso horário como { $zone }.
plan-step-mfa-disable = Desliga a extensão { $id } do Plesk. Nada é desinstalado.
plan-step-mfa-enable = Religa a extensão { $id } do Plesk, aconteça o que acontecer.

## Antes da confirmação

plan-warning-forward = O relógio pula { $by } para a frente: sessões e travas que venceriam nesse intervalo vencem já.
plan-warning-backward = O relógio volta { $by }: logs e arquivos mostram esse período duas vezes.
# O que mais roda aqui e nota a mudança: uma linha para cada um.
plan-warning-bystanders-pending = Ainda verificando o que mais aqui notaria.
plan-warning-dovecot-waits = O Dovecot pode fechar sessões de e-mail e não abrir nenhuma por { $wait }; depois continua sozinho.
# $version: 0.x ou 1.x
plan-warning-dovecot-ends = O Dovecot { $version } se encerra quando a hora volta atrás. Inicie-o de novo depois.
plan-warning-dovecot-perhaps = O Dovecot 2 não abre sessões de e-mail por até { $wait } e depois continua; um mais antigo se encerra. Confira depois.
# $names: servidores de banco de dados; $count: quantos
plan-warning-databases = { $names } { $count ->
    [one] roda
   *[other] rodam
} aqui: durante { $by }, linhas novas recebem horários de linhas mais antigas. Replicação e ordenação por hora podem tropeçar.
# $names: plan-names, de tarefas
plan-warning-cron-at-once = O cron inicia imediatamente o que venceu nesse intervalo: { $names }.
plan-warning-cron-leaves-out = O cron recupera no máximo 3 horas. Ficam de fora: { $names }. Execute à mão o que importa.
plan-warning-cron-again = O cron executa uma segunda vez: { $names }.
plan-warning-timers = O systemd provavelmente inicia imediatamente o que venceu nesse intervalo: { $names }.
plan-names = { $names }{ $more ->
    [0] {""}
   *[other] {" "}e mais { $more }
}
plan-warning-certificate-early = Na nova hora o certificado do painel ainda não vale (só a partir de { $from }): provavelmente foi criado com o relógio errado. Navegadores com o relógio certo já o recusam.
plan-warning-certificate-late = Na nova hora o certificado do painel está vencido ({ $until }). Navegadores com o relógio certo já o recusam. Renove-o.
plan-warning-licence = A licença do Plesk também tem datas. Depois disso ele a dá por inválida? Veja Ferramentas & Configurações.
# $names: serviços, por exemplo “sshd, sudo”; $users: quantos
plan-warning-stores-a-shift = { $name } aprende em silêncio a diferença entre os relógios. Depois disto, pode recusar códigos corretos até ser ressincronizado.
plan-warning-stored-skew = { $names }: foi aprendido um erro de relógio para { $users ->
    [one] um usuário, cujos
   *[other] { $users } usuários, cujos
} dois primeiros códigos corretos serão recusados. Mantenha esta sessão aberta e depois limpe o erro ("otp-doctor fix skew") ou digite três códigos com 30 s de intervalo.
plan-warning-skew-frozen = { $names }: todo código de { $users ->
    [one] um usuário
   *[other] { $users } usuários
} será recusado até que o erro de relógio aprendido seja limpo. Mantenha esta sessão aberta e depois: otp-doctor fix skew
plan-warning-skew-keep-open = Mantenha esta sessão SSH aberta até conseguir entrar em outra.
plan-warning-skew-phones = Daqui em diante, celulares com a hora errada são recusados até serem acertados.
plan-warning-skew-typing = Quem estiver digitando um código nesse momento terá de digitar outro.
plan-warning-skew-more = Só os primeiros 100 usuários: execute de novo para { $users ->
    [one] mais um
   *[other] mais { $users }
}.
plan-warning-skew-clock = O relógio do servidor está { $difference } { $is ->
    [behind] atrasado:
   *[ahead] adiantado:
} o login vai aprender o erro de novo. Acerte a hora e então limpe outra vez.
plan-warning-verifiers-pending = Ainda verificando se o SSH aprendeu este erro de relógio.
# $what: plan-what-..., $why: uma frase
plan-warning-untold = Não se sabe: { $what }. { $why }
plan-what-bystanders = o que mais aqui notaria
plan-what-verifiers = se o SSH aprendeu este erro de relógio
plan-what-programs = se o Dovecot ou um banco de dados roda aqui
plan-what-jobs = quais tarefas do cron vencem
plan-what-timers = quais timers do systemd vencem
plan-what-certificate = se o certificado do painel vale na nova hora
plan-warning-far = O relógio tem { $by } de diferença; raramente é só o relógio. Digite a hora certa, lida de outro relógio, para continuar.
plan-warning-before-this-program = A hora medida, { $truth }, é anterior a este programa. Digite a hora certa, lida de outro relógio, para continuar.
plan-warning-by-hand = Digitado, não medido: tão exato quanto o seu Enter. A sincronização faz melhor.
plan-warning-thin = Concordaram poucas fontes de hora para se ter certeza. O serviço de hora segue os servidores dele, não os nossos.
plan-warning-service-decides = O serviço de hora acerta o relógio pelos servidores dele. O resultado é medido.
plan-warning-service-steps = Assim que roda, o serviço de hora acerta o relógio.
plan-warning-windows-peers = Valores até agora: Type "{ $kind }", NtpServer "{ $servers }". Para voltar a eles: { $command }
plan-warning-windows-drift = O W32Time não pergunta a ninguém, então o relógio vai se desajustar de novo. Depois escolha "Ligar a sincronização" na etapa 4 do assistente.
plan-warning-windows-off = O W32Time está desativado, então o relógio vai se desajustar de novo. Depois escolha "Ligar a sincronização" na etapa 4 do assistente.
plan-warning-domain-member = Este servidor está no domínio do Windows { $domain }, mas não segue o relógio dele (Type { $kind }). Em caso de dúvida, pergunte a quem administra o domínio.
plan-warning-windows-limit = O W32Time não corrige um relógio tão errado, por isso ele é acertado antes.
plan-warning-hyper-v = O Hyper-V também acerta este relógio e pode trazer a hora antiga de volta. Verifique o relógio do host.
# $keep: um serviço de hora; $command: o que desfaz
plan-warning-keeps-one = Depois só { $keep } acerta o relógio. Para desfazer: { $command }
plan-warning-will-drift = Nenhum serviço de hora está instalado: o relógio vai se desajustar de novo. { $how }
plan-warning-unreachable = Nenhum servidor responde a { $service }: o relógio vai se desajustar até que respondam. Confira os servidores dele e o firewall (porta UDP 123).
# $service: um serviço de hora
plan-warning-not-paused = { $service } não é um serviço deste sistema, então continua rodando enquanto isso.
plan-warning-told-not-to = O relógio vai se desajustar até isso mudar: { $service } foi instruído a não acertá-lo ({ $option }).
plan-warning-crashing = O relógio vai se desajustar enquanto { $service } cair repetidamente.
plan-warning-skipped = O systemd não inicia { $service } (uma condição falha): o relógio vai se desajustar até isso mudar.
plan-warning-nts = { $service } vai obter suas chaves NTS quando o relógio estiver certo. Confira em alguns minutos se ele mantém o relógio.
plan-warning-no-sources = { $service } não consulta ninguém: o relógio vai se desajustar até a configuração indicar um servidor de hora.
plan-warning-rtc = O servidor só lê este relógio quando liga.
plan-warning-zone-no-codes = Os códigos dependem do UTC, não do fuso. Ele muda o que as pessoas e os logs leem.
plan-warning-zone-running = Programas em execução (o cron também) podem manter o fuso antigo até reiniciarem.
plan-warning-zone-running-on-windows = Programas e serviços em execução podem manter o fuso antigo até reiniciarem.
plan-warning-zone-shared = O Windows tem um só fuso, { $name }, para { $zone } e { $other }. Depois ele aparece como { $other }.
plan-warning-etc-timezone = /etc/timezone continua com { $other } (não há dpkg-reconfigure aqui). Programas do Debian e do Ubuntu o leem: altere à mão.
plan-warning-mfa-clock = O relógio do servidor está { $difference } { $is ->
    [behind] atrasado:
   *[ahead] adiantado:
} até a hora ser acertada, códigos corretos são recusados, também os de entradas novas.
plan-warning-mfa-everybody = Até o passo 2 rodar, todos os administradores, revendedores e clientes entram só com a senha.
plan-warning-mfa-enrolments = Não está documentado se as pessoas mantêm seus códigos: pode ser preciso um novo QR code. Mantenha outro acesso aberto até você ter entrado.

plan-install-with = Para instalar um: { $command }
plan-install-somehow = Instale um, por exemplo o chrony, com o gerenciador de pacotes deste sistema.

## Por que algo não é oferecido

plan-what-leftover = se um reparo anterior foi interrompido
plan-what-rights = o que este usuário pode fazer
plan-what-host = que tipo de máquina é esta
plan-what-time-service = qual serviço acerta o relógio
plan-what-rtc = se há relógio de hardware
plan-what-panel = se o Plesk está aqui
plan-what-extension = qual extensão pede códigos

plan-refused-pending = Ainda verificando: { $what }.
plan-refused-unknown = Nada é alterado com base em palpite. Não se sabe: { $what }. { $why }
plan-refused-repair-running = Há um reparo de { $by } em andamento. Espere terminar.
plan-refused-repair-stuck = Um reparo de { $by } travou, sem sinal há { $silent }. “otp-doctor check” diz como encerrá-lo.
# $why: fragmento depois de “porque”
plan-refused-record-unreadable = Nada é alterado: um reparo anterior pode ter sido interrompido. { $why }
plan-refused-repair-unfinished = Conclua primeiro o reparo anterior: otp-doctor recover
plan-refused-nothing-left = Nada a concluir: nenhum reparo foi interrompido.
plan-refused-not-root = { $user } não pode fazer isto, o root pode: { $command }
plan-refused-no-right = Nem o root pode acertar este relógio (sem CAP_SYS_TIME). Peça ao provedor ou ao administrador do host.
plan-refused-no-privilege = Nem este administrador pode acertar o relógio (sem SeSystemtimePrivilege). Peça ao provedor ou ao administrador do host.
plan-refused-container = Um contêiner ({ $kind }): só o provedor ou o administrador do host pode acertar o relógio.
plan-refused-provider = Isso cabe ao provedor ou ao administrador do host. Abaixo há um texto para enviar.
plan-refused-no-systemd = Não há systemd aqui, e não se conhece outro jeito seguro de acertar o relógio. Use as ferramentas do próprio sistema.
plan-refused-no-tool = Não há { $tool } aqui, nem jeito seguro sem ele.
plan-refused-windows = O otp-doctor não consegue fazer isto no Windows. Use as configurações do Windows.
plan-refused-not-administrator = { $user } não pode fazer isto, um administrador pode: abra o PowerShell com "Executar como administrador" e inicie o otp-doctor lá.
plan-refused-domain = O relógio deste servidor é o do domínio: peça para acertar o do controlador de domínio. Este o acompanha.
plan-refused-domain-both = O relógio deste servidor segue o do domínio e também servidores próprios. Quem administra o domínio deve olhar primeiro.
plan-refused-domain-client-off = No domínio do Windows { $domain }, o W32Time não pode perguntar a ninguém aqui (NtpClient\Enabled é 0). Quem administra o domínio deve ativar isso.
plan-refused-domain-stopped = O W32Time não está em execução aqui, então este servidor não recebe a hora do seu domínio do Windows { $domain }. Quem administra o domínio deve iniciá-lo.
plan-refused-domain-controller = Este é um controlador de domínio: o domínio inteiro segue este relógio. Quem administra o domínio é que deve acertá-lo.
plan-refused-no-peers = O W32Time não pergunta a ninguém, e nenhum servidor de hora a que ele pudesse perguntar respondeu. Indique um com --ntp.
plan-refused-ntp-client-off = O W32Time foi configurado para não perguntar a ninguém (TimeProviders\NtpClient, Enabled 0). Não é mais desejado? Mude para 1.
plan-refused-clock-is-right = Nada a fazer: o relógio está certo, com erro de até { $by }.
plan-refused-left-to-slewing = Nada a fazer: { $by } não importa para os códigos, e o serviço de hora corrige isso aos poucos.
plan-refused-no-reference = Não se sabe a hora certa, então não haveria como dizer se resolveu. Deixe o servidor alcançar fontes de hora, ou indique algumas com --ntp.
plan-refused-sources-disagree = As fontes de hora divergem: não se sabe a hora certa. Indique com --ntp servidores em que você confia.
plan-refused-no-majority = Para acertar o relógio, { $needed } fontes de hora precisam concordar; aqui { $agreeing ->
    [0] nenhuma concorda
    [one] há uma
   *[other] concordam { $agreeing }
}. Indique mais com --ntp ou --https, ou acerte a hora à mão.
plan-refused-too-small-by-hand = O relógio tem { $by } de diferença, e a hora digitada, um erro de até { $error }: poderia piorar.
plan-refused-nothing-typed = Leia a hora certa (UTC) num relógio em que você confia e digite.
plan-refused-clock-first = O próprio relógio tem { $by } de diferença. Acerte-o primeiro, depois o de hardware.
plan-refused-no-rtc = Esta máquina não tem relógio de hardware para acertar.
plan-refused-already-on = Nada a fazer: a sincronização está ligada.
plan-refused-not-installed = Nenhum serviço de hora está instalado para ligar. { $how }
plan-refused-masked = { $unit } está mascarado (masked): alguém proibiu que inicie. Não vale mais? { $command }
plan-refused-several = Estão todos rodando: { $services }. Mantenha um; nossa sugestão é { $keep }: { $command }
plan-refused-outside = Estão todos rodando: { $services }; alguns não como serviços deste sistema. Pare todos menos um, onde foram iniciados.
# $unit: uma unit do systemd
plan-refused-skipped = O systemd pula { $unit }: uma condição falha. “systemctl status { $unit }” mostra qual; mude isso primeiro.
plan-refused-crashing = { $unit } cai repetidamente. O log diz por quê: { $command }
plan-refused-online = Nada a fazer: nenhum servidor de hora está de fora.
# $clock: por exemplo “PHC0”
plan-refused-only-clock = { $service } segue só um relógio desta máquina ({ $clock }) e acertaria a mesma hora errada. Acrescente servidores de hora e reinicie-o, ou peça que acertem aquele relógio.
plan-refused-set-in-vain = A hora foi acertada há { $ago } sem erro, em vão: algo a desfaz, ou este sistema só finge acertá-la. Repetir não resolveria.
plan-refused-one-service = Nada a fazer: só um serviço de hora está rodando.
plan-refused-skew-clock = O relógio do servidor está { $difference } { $is ->
    [behind] atrasado:
   *[ahead] adiantado:
} o login aprenderia o erro de novo. Acerte a hora primeiro, depois limpe.
plan-refused-nothing-learnt = Nada a fazer: nenhum erro de relógio foi aprendido.
plan-refused-no-such-user = { $user } não tem aqui nenhuma entrada que um login aceite.
plan-refused-own-program = Outros podem trocar este programa na pasta onde está, então o root não o inicia de novo. Coloque-o em /usr/local/bin.
plan-refused-no-zone-chosen = Escolha primeiro um fuso horário.
plan-refused-no-such-zone = Não existe o fuso horário { $zone }. Os nomes são como America/Sao_Paulo.
plan-refused-no-windows-zone = O Windows não tem fuso para { $zone }. Escolha outra cidade com a mesma hora.
plan-refused-zone-is-set = Nada a fazer: o fuso horário já é { $zone }.
plan-refused-no-plesk = O Plesk não está neste servidor. { $why }
plan-refused-plesk-failing = As ferramentas do Plesk não funcionam. { $why }
plan-refused-no-plesk-tool = Nem o plesk nem o utilitário extension dele foram encontrados.
plan-refused-mfa-clock = O relógio do servidor está { $difference } { $is ->
    [behind] atrasado:
   *[ahead] adiantado:
} códigos corretos são recusados, também os de entradas novas. Acerte a hora primeiro.
plan-refused-no-mfa = O Plesk não lista extensão para códigos de uso único: nada a redefinir.
plan-refused-typed-long-ago = A hora certa foi digitada há { $age }, e a máquina pode ter ficado pausada. Digite de novo.

## Para enviar a quem pode resolver

plan-provider-container = Nosso contêiner { $name } ({ $kind }) usa o relógio do host de vocês, e os códigos de uso único dependem dele. { $measured } Por favor, acertem o relógio do host e o mantenham sincronizado (NTP). De dentro do contêiner ninguém consegue.
plan-provider-machine = Os códigos de uso único no nosso servidor { $name } dependem do relógio dele. { $measured } Por favor, permitam que ele acerte o relógio e alcance servidores de hora (porta UDP 123 de saída), ou indiquem um dentro da rede de vocês.
# $obstacle: plan-obstacle-...
plan-provider-obstacle = Os códigos de uso único no nosso servidor { $name } dependem do relógio dele. { $measured } Não conseguimos acertá-lo. { $obstacle } Por favor, acertem esse relógio e o mantenham certo, ou tornem isso possível para nós.
plan-domain-words = Os códigos de uso único no nosso servidor { $name } dependem do relógio dele. { $measured } Ele segue o relógio do seu domínio do Windows ({ $domain }). Por favor, verifiquem se o relógio do controlador de domínio está certo e se este servidor recebe a hora dele (w32tm /query /status).
plan-domain-words-both = Os códigos de uso único no nosso servidor { $name } dependem do relógio dele. { $measured } Ele segue o domínio do Windows ({ $domain }) e servidores próprios (Type AllSync). Por favor, vejam qual deles lhe dá a hora errada, ou nenhuma (w32tm /query /peers).
plan-domain-words-client-off = Os códigos de uso único no nosso servidor { $name } dependem do relógio dele. { $measured } Ele está no domínio do Windows { $domain }, mas lá o W32Time não pode perguntar a ninguém (NtpClient\Enabled é 0). Por favor, ativem isso ou nos digam o que mantém o relógio.
plan-domain-words-stopped = Os códigos de uso único no nosso servidor { $name } dependem do relógio dele. { $measured } Ele está no domínio do Windows { $domain }, mas o W32Time não está em execução lá. Por favor, iniciem-no e façam com que inicie com o sistema.
plan-domain-words-controller = Os códigos de uso único dependem do relógio do controlador de domínio { $name }, e o domínio inteiro também. { $measured } Por favor, acertem esse relógio e o mantenham certo (NTP).
plan-obstacle-no-right = Nem o root tem a permissão (CAP_SYS_TIME).
plan-obstacle-no-privilege = Nem os administradores têm a permissão (SeSystemtimePrivilege).
plan-obstacle-no-systemd = Não há systemd, e nossa ferramenta não conhece outro jeito seguro.
plan-obstacle-only-clock = Ele segue o relógio do host de vocês ({ $clock }), que também está errado.
plan-obstacle-set-in-vain = O que acertamos é desfeito, ou nunca tem efeito.
plan-obstacle-masked = O serviço de hora dele, { $unit }, está mascarado (masked).
plan-obstacle-no-answer = O systemd não disse qual serviço acerta o relógio. { $why }
plan-provider-off = Pela nossa medição, está { $by } { $is ->
    [behind] atrasado.
   *[ahead] adiantado.
}
plan-provider-unmeasured = Não foi possível medir a diferença.
