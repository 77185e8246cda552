# O que a verificação concluiu. O título é uma linha; a evidência, uma ou duas frases que dizem o que foi medido.

## O relógio do servidor

finding-server-clock-behind = O relógio do servidor está { $by } atrasado.
finding-server-clock-ahead = O relógio do servidor está { $by } adiantado.
finding-server-clock-off = O relógio do servidor está errado.

finding-date-behind = { $days ->
    [one] A data do servidor está um dia atrasada; a hora está certa.
   *[other] A data do servidor está { $days } dias atrasada; a hora está certa.
}
finding-date-ahead = { $days ->
    [one] A data do servidor está um dia adiantada; a hora está certa.
   *[other] A data do servidor está { $days } dias adiantada; a hora está certa.
}
finding-half-day = O relógio do servidor está exatamente 12 horas errado, como se AM e PM estivessem trocados.
evidence-time-of-day-right = Uma data errada foi definida. Acerte data e hora, não só a hora.
evidence-half-day = Provavelmente foi acertado à mão por um relógio de 12 horas.

evidence-two-clocks = Servidor: { $server }. Hora certa: { $truth }.
evidence-agreement = { $agreeing ->
    [one] { $asked ->
        [one] É o que diz a única fonte de hora consultada, com erro de até { $error }.
       *[other] É o que diz uma de { $asked } fontes de hora, com erro de até { $error }.
    }
   *[other] { $agreeing } de { $asked } fontes de hora concordam nisso, com erro de até { $error }.
}
evidence-window = { $codes ->
    [declined] { $share ->
        [some] Códigos passam com até { $limit } de diferença, então alguns códigos corretos são recusados.
       *[all] Códigos passam com até { $limit } de diferença, então códigos corretos são recusados.
    }
    [unsure] Códigos passam com até { $limit } de diferença. A medição é imprecisa demais para dizer.
    [early] Códigos passam com até { $limit } de diferença, mas precisam ser digitados logo.
   *[pass] Códigos passam com até { $limit } de diferença, então ainda passam.
}
evidence-window-learnt = Códigos passam com até { $limit } de diferença do relógio aprendido, não deste.
evidence-checked-elsewhere = O Plesk 360 confere códigos pelo próprio relógio; por causa deste, não recusa nenhum.
evidence-zone-rest = Fora os quartos de hora inteiros, sobram só { $rest }: não é desajuste gradual.
evidence-zones-mistaken = É exatamente o fuso deste servidor, { $zone } ({ $offset }): { $taken ->
    [local] a hora local foi tomada por UTC.
   *[utc] UTC foi tomado por hora local.
}
evidence-rtc-local = O relógio de hardware está em hora local, o que causa exatamente isto.
evidence-zone-no-matter = Os códigos dependem do UTC, não do fuso: acerte o relógio.

## As fontes da hora certa

finding-reference-not-asked = O relógio do servidor ainda não foi conferido.
evidence-nobody-asked = Nenhuma fonte de hora foi consultada.
finding-reference-outstanding = O relógio do servidor ainda está sendo conferido.
evidence-outstanding = { $asked ->
    [one] Nenhuma fonte de hora respondeu ainda.
   *[other] Nem todas as fontes de hora responderam; as outras não deram nada útil.
}
finding-reference-unreachable = Nenhuma fonte de hora deu resposta útil: não foi possível conferir o relógio do servidor.
evidence-source-refused = { $count ->
    [one] Fonte não usada: { $sources }. { $why }
   *[other] Fontes não usadas: { $sources }. { $why }
}
evidence-more-refused = { $more ->
    [one] Mais uma fonte não serviu.
   *[other] Mais { $more } fontes não serviram.
}
# $place: um caminho, ou o nome de uma variável
finding-proxy-unused = O otp-doctor não usa o proxy web configurado aqui ({ $place }).
evidence-proxy-unused = Ele consulta os servidores de hora diretamente. Se só o proxy alcança a rede, indique com --ntp um servidor de hora interno.
finding-reference-disagrees = As fontes de hora divergem: não há como saber qual está certa.
evidence-group = Por { $sources }, o servidor está { $by } { $is ->
    [behind] atrasado.
   *[ahead] adiantado.
}
evidence-nobody-can-know = Indique com --ntp servidores em que você confia, ou compare com um relógio confiável.
finding-reference-thin = { $agreeing ->
    [one] Só uma fonte de hora pôde ser usada.
   *[other] Só { $agreeing } fontes de hora puderam ser usadas.
}
evidence-thin = { $agreeing ->
    [one] Uma fonte só; para acertar um relógio, { $needed } precisam concordar.
   *[other] { $agreeing } fontes concordam; para acertar um relógio, são necessárias { $needed }.
}
finding-reference-coarse = A hora certa não é precisa o bastante para dizer se os códigos passam.
finding-ntp-blocked = A rede bloqueia o NTP (porta UDP 123).
evidence-ntp-blocked = { $silent ->
    [one] O único servidor NTP consultado não respondeu
   *[other] Nenhum dos { $silent } servidores NTP respondeu
}, mas por HTTPS veio a hora de { $https ->
    [one] um servidor
   *[other] { $https } servidores
}: provavelmente um firewall.
evidence-service-reaches-server = O serviço de hora do próprio servidor alcança um servidor; só a nossa consulta está bloqueada.

## O que mantém o relógio certo

finding-time-sync-off = A sincronização da hora está desligada.
finding-time-sync-missing = Nenhum serviço de hora está instalado.
finding-time-daemon-dead = { $service } está instalado, mas não está rodando.
finding-time-daemon-skipped = O systemd não inicia { $service }: uma condição da unit falha.
finding-time-sync-unreachable = { $service } está rodando, mas nenhum servidor responde.
finding-time-sync-conflict = Vários serviços de hora estão rodando e brigam pelo relógio.
# $service: um serviço de hora
finding-time-service-crashing = { $service } cai repetidamente.
# $option: por exemplo “-x”
finding-time-sync-told-not-to = { $service } foi instruído a não acertar o relógio ({ $option }).
finding-time-sync-no-sources = { $service } está rodando, mas não tem quem consultar.
# $clock: por exemplo “PHC0”
finding-time-sync-only-clock = { $service } não consulta servidor de hora, só um relógio desta máquina ({ $clock }).
finding-time-sync-offline = { $service } não consulta { $count ->
    [one] seu servidor de hora
   *[other] seus { $count } servidores de hora
}: acha que está sem rede.
finding-time-sync-unknown = Não foi possível saber quem mantém o relógio certo.
finding-time-service-silent = { $service } está rodando, mas não dá uma resposta útil: pode não estar mantendo o relógio certo.
finding-time-sync-contradicts = O sistema acredita que o relógio está certo, mas há { $by } de diferença.

evidence-unit-masked = { $unit } está mascarado (masked): alguém proibiu que inicie.
evidence-unit-failed = { $unit } falhou.
evidence-unit-running = { $unit } está rodando.
evidence-unit-stopped = { $unit } está parado, embora inicie com o sistema.
evidence-unit-disabled = { $unit } está parado e não inicia com o sistema.
evidence-unit-crashing = { $restarts ->
    [0] O systemd reinicia { $unit } repetidamente.
    [one] O systemd teve de reiniciar { $unit } uma vez.
   *[other] O systemd teve de reiniciar { $unit } { $restarts } vezes.
}
evidence-crash-log = O log diz por quê: { $command }
# $unit: uma unit do systemd
evidence-unit-skipped = O systemd pula { $unit } sem erro. “systemctl status { $unit }” mostra a condição.
evidence-told-not-to = Ele segue seus servidores e não mexe no relógio. Remova { $option } e reinicie-o.
evidence-no-sources = A configuração não traz nenhum servidor de hora que ele use. Acrescente um e reinicie-o.
evidence-no-domain = Ele deve seguir o relógio de um domínio do Windows (Type NT5DS), e este servidor não está em nenhum.
evidence-clock-of-host = { $clock } é o relógio do host. O host precisa acertá-lo, ou você acrescenta servidores de hora.
evidence-clock-at-machine = { $clock } é um dispositivo daqui. Acerte-o, ou acrescente servidores de hora.
evidence-offline = Isso acontece quando uma rede cai. Avise que a rede voltou: “chronyc online”.
# $service: um serviço de hora; $by: uma duração
finding-nts-clock-too-wrong = { $service } não consegue mais acertar este relógio: com { $by } de diferença, os certificados dos servidores parecem vencidos.
evidence-nts-dates = Ele usa NTS, cujas chaves exigem certificados com datas que combinem com o relógio.
evidence-nts-ladder = Acerte o relógio perto da hora certa e reinicie o serviço: aí ele mantém o relógio.
# $servers: nomes com uma porta TCP
evidence-nts-port-closed = Sem conexão TCP com { $servers } para as chaves NTS: veja o firewall.
# $word: o que está no lugar do nome de um servidor
evidence-no-name = Está configurado para consultar “{ $word }”, que não é nome de servidor. Separe os nomes com espaços, sem nada depois.
evidence-unresolved = { $count ->
    [one] O nome de um servidor não pôde ser resolvido: veja o DNS.
   *[other] Os nomes de { $count } servidores não puderam ser resolvidos: veja o DNS.
}
evidence-kept-by-somebody = O kernel dá o relógio por sincronizado, então algo o acerta, ou acertou nas últimas horas. Descubra o que é antes de instalar um serviço de hora: dois brigam.
evidence-no-service = Nenhum programa conhecido por acertar o relógio está instalado ou rodando.
evidence-clock-will-drift = Sem sincronização o relógio se desajusta, segundos por dia ou mais, até os códigos serem recusados.
evidence-ntpd-gives-up = Com mais de { $limit } de diferença, o ntpd desiste. Acerte o relógio uma vez; depois o ntpd consegue mantê-lo.
evidence-service-servers = Está configurado para consultar: { $servers }.
evidence-several-run = Estão rodando: { $services }.
evidence-they-fight = Um desfaz o que o outro faz: o relógio pula ou anda na velocidade errada.
# $tools: as de um hipervisor, por exemplo “VMware Tools”
finding-guest-tools-set-clock = { $tools } também pode acertar este relógio.
finding-cron-sets-clock = Uma tarefa do cron também acerta este relógio.
evidence-guest-tools = Pode igualar o relógio ao do host, regularmente ou depois de uma pausa. Confira se isso está desligado.
# $table: onde está, por exemplo “crontab -u root”; $program: por exemplo “ntpdate”
evidence-cron-sets-clock = O cron inicia { $program }: { $table }
evidence-one-keeper = Deixe só um cuidar do relógio e que os outros não mexam nele, ou ele pode pular.
evidence-keep-one = Mantenha um; nossa sugestão é { $keep }: { $command }
evidence-service-believes = O serviço de hora diz que segue um servidor.
evidence-service-believes-offset = Ele acredita que o relógio tem { $by } de diferença.
evidence-kernel-believes = O kernel diz que o relógio está sincronizado.
evidence-belief-is-stale = Ele diz isso por horas depois que o relógio foi acertado à mão ou a máquina ficou suspensa.

## A máquina

finding-clock-owned-by-host = Um contêiner ({ $kind }): o relógio é o do host.
evidence-no-cap-sys-time = Só o host pode acertar este relógio (sem CAP_SYS_TIME aqui).
# $domain: the name of a domain of Windows, e.g. "example.com"
finding-clock-of-domain = { $domain } é um domínio do Windows, e este servidor segue o relógio dele: o que precisa ser acertado é o do controlador de domínio.
finding-clock-of-some-domain = Este servidor segue o relógio do seu domínio do Windows: o que precisa ser acertado é o do controlador de domínio.
# $domain: the name of the domain, or of a controller of it
finding-clock-of-domain-and-servers = Este servidor segue o domínio do Windows ({ $domain }) e também servidores próprios.
finding-domain-controller = Este é um controlador de domínio: o domínio inteiro segue este relógio.
finding-clock-of-domain-client-off = Este servidor está no domínio do Windows { $domain }, mas o W32Time não pode perguntar a hora a ninguém (NtpClient\Enabled é 0).
finding-clock-of-domain-stopped = Este servidor está no domínio do Windows { $domain }, mas o W32Time, que seguiria o relógio dele, não está em execução.
# $controller: the name of a domain controller
evidence-domain-controller = As políticas dele vieram por último de { $controller }.
evidence-domain-takes-back = Uma hora acertada aqui dura só até o W32Time receber de novo a do domínio.
evidence-domain-follows = Os membros do domínio adotam o que for ajustado aqui.
# $service: the name of a time service
# $limit: how far it sets a clock
evidence-beyond-correction = O { $service } não mexe em um relógio com desvio maior que { $limit }.
finding-rtc-local-time = O relógio de hardware está em hora local.
evidence-rtc-dst = Depois de uma mudança do horário de verão, ou em outro fuso, o servidor liga com horas inteiras de erro.
finding-rtc-off = O relógio de hardware está { $by } { $is ->
    [behind] atrasado.
   *[ahead] adiantado.
}
evidence-rtc-off-system = Está { $by } { $is ->
    [behind] atrasado
   *[ahead] adiantado
} em relação ao relógio do sistema.
evidence-rtc-at-boot = O servidor liga com esta hora: códigos são recusados até a sincronização corrigi-la.
# $zone: o nome; $offset: como “-03:00”
evidence-rtc-keeps-local-time = É exatamente o fuso deste servidor, { $zone } ({ $offset }): o relógio de hardware mostra a hora local, e o sistema a toma por UTC.
finding-leap-second-zone = O fuso { $zone } conta segundos intercalares (arquivos “right/”): “date” mostra cerca de 27 s a menos que outros relógios.
evidence-leap-second-zone = Os códigos dependem do UTC e não são afetados. Defina o fuso de novo para ver a hora usual.
finding-not-root = Rodando como { $user }: pode verificar, não reparar.
evidence-not-root = Acertar o relógio e redefinir o MFA exigem root: inicie com sudo.
evidence-not-administrator = Acertar o relógio e redefinir o MFA exigem um administrador: abra o PowerShell com "Executar como administrador" e inicie o otp-doctor lá.

## O painel

finding-plesk-missing = O Plesk não está neste servidor.
evidence-time-still-works = Máquina errada? Relógio e códigos podem ser testados mesmo assim.
finding-plesk-not-in-path = O Plesk está aqui, mas este shell não acha o comando dele.
evidence-plesk-found-at = É { $path }. “su” sem “-” costuma deixar /usr/sbin de fora: digite o caminho inteiro, ou use “su -”.
finding-plesk-failing = O Plesk está aqui, mas as ferramentas dele não funcionam.
finding-plesk-answers-root = O Plesk está aqui, mas as ferramentas dele só respondem ao root.
finding-plesk-answers-administrators = O Plesk está aqui, mas as ferramentas dele só respondem a administradores.
evidence-plesk-needs-root = Isso não diz nada sobre o próprio Plesk. Inicie com sudo para saber mais.
evidence-plesk-needs-administrator = Isso não diz nada sobre o próprio Plesk. Inicie o otp-doctor como administrador para saber mais.
finding-plesk-not-asked = Não foi possível consultar o Plesk: um limite impede que as ferramentas dele iniciem.
evidence-limits = Isso não diz nada sobre o Plesk. Os limites deste shell: ulimit -a
finding-mfa-missing = O Plesk não tem extensão para códigos de uso único.
evidence-mfa-missing = Nem mfa nem google-authenticator está na lista: este Plesk não pede código. Talvez seja outro login, como o do Plesk 360.
finding-mfa-disabled = A extensão { $id } do Plesk está desativada: o login não pede código.
evidence-mfa-disabled = Todos entram só com a senha até ela ser ativada.

## Quem confere códigos além do painel

# $names: serviços, por exemplo “sshd, sudo”; $users: quantos
finding-stored-skew-now = { $names }: foi aprendido um erro de relógio para { $users ->
    [one] um usuário
   *[other] { $users } usuários
}. Os dois próximos códigos corretos serão recusados.
finding-stored-skew-later = { $names }: foi aprendido um erro de relógio para { $users ->
    [one] um usuário
   *[other] { $users } usuários
}. Quando o relógio estiver certo, os dois primeiros códigos serão recusados.
finding-skew-frozen-now = { $names }: todo código correto de { $users ->
    [one] um usuário
   *[other] { $users } usuários
} é recusado até limpar o erro de relógio aprendido.
finding-skew-frozen-later = { $names }: quando o relógio estiver certo, todo código de { $users ->
    [one] um usuário
   *[other] { $users } usuários
} será recusado até limpar o erro de relógio aprendido.
# $skew: passos que os códigos estavam à frente do servidor, negativo se atrás
evidence-stored-skew-ahead = TIME_SKEW { $skew } no arquivo .google_authenticator: são esperados códigos de um relógio { $apart } adiantado.
evidence-stored-skew-behind = TIME_SKEW { $skew } no arquivo .google_authenticator: são esperados códigos de um relógio { $apart } atrasado.
evidence-skew-unlearnt = De três códigos digitados com 30 s de intervalo, o terceiro volta a ser aceito.
evidence-skew-frozen = noskewadj na configuração do PAM: ele nunca desaprende.
evidence-clear-skew = Com o relógio do servidor certo: otp-doctor fix skew
evidence-clear-skew-now = Para apagar: otp-doctor fix skew
evidence-clear-skew-as-user = O usuário: { $command }
# $names: usuários; $more: quantos outros
evidence-users = Usuários: { $names }{ $more ->
    [0] {""}
   *[other] {" "}e mais { $more }
}.
finding-rate-limited = { $names }: { $users ->
    [one] um usuário tentou demais e por um tempo não consegue entrar.
   *[other] { $users } usuários tentaram demais e por um tempo não conseguem entrar.
}
evidence-rate-limited = Até { $until }, pelo relógio do servidor. Cada tentativa antes disso aumenta a espera.
finding-secret-file-refused = { $names }: nenhum código do app de { $users ->
    [one] um usuário
   *[other] { $users } usuários
} é aceito, por causa { $by ->
    [configuration] da configuração do PAM.
   *[file] do arquivo .google_authenticator.
}
# $path, $target: files; $mode: quatro dígitos octais; $fix: chmod or chown in full
evidence-file-mode = { $path } tem o modo { $mode }; o acesso aceita no máximo { $allowed }. Para corrigir: { $fix }
evidence-file-mode-link = O modo é { $mode }; o acesso aceita no máximo { $allowed }. { $path } é um link para { $target }: veja o que é antes de mudar o modo.
evidence-file-owner = { $path } pertence a outra pessoa. Se ninguém mais entra com ele, para corrigir: { $fix }
evidence-file-owner-link = { $path } é um link para { $target }, que pertence a outra pessoa. Veja primeiro o que é.
evidence-file-no-such-user = A configuração do PAM diz user={ $owner }, e este servidor não conhece esse usuário.
evidence-module-option = A configuração do PAM dá a este módulo a opção { $option }, que ele não aceita.
evidence-first-pass = A configuração do PAM dá a este módulo use_first_pass: ele procura o código na senha, onde não pode haver nenhum.
evidence-file-size = Está vazio, ou tem mais de 64 KiB.
evidence-file-unreadable = Não pode ser lido. { $why }
# $option: por exemplo RATE_LIMIT
evidence-file-option = A linha { $option } dele não faz sentido.
evidence-file-folder = Cada código é anotado nele, mas o usuário não pode gravar na pasta { $path }. Se ela for do usuário: { $fix }
evidence-file-content = Não contém entrada para códigos por tempo.
finding-oath-line-refused = { $names }: nenhum código de { $users ->
    [one] um usuário
   *[other] { $users } usuários
} é aceito, por causa do arquivo de usuários do pam_oath.
evidence-oath-line = O pam_oath não entende a linha do usuário em seu arquivo de usuários.
evidence-oath-password = A linha do usuário tem uma senha, e falta digits= na configuração do PAM. Acrescente digits=6 lá ou troque a senha por -.
finding-ssh-never-asks = O SSH nunca pede código, embora um esteja configurado.
finding-ssh-spares-some = O SSH dispensa algumas pessoas do código.
# $setting: uma linha do sshd_config
evidence-ssh-never-asks = A configuração do sshd diz: { $setting }
evidence-ssh-password-for-code = Onde o SSH aceita senhas, a senha fica no lugar do código.
finding-second-factor-not-asked = { $names }: { $users ->
    [one] um usuário entra sem código, pois não configurou nenhum.
   *[other] { $users } usuários entram sem código, pois não configuraram nenhum.
}
evidence-second-factor-not-asked = nullok na configuração do PAM permite isso. Remova quando todos tiverem código.

## Um reparo anterior

doing-step-clock = acertar o relógio
doing-enable-time-sync = ligar a sincronização da hora
doing-keep-one-service = manter um só serviço de hora
doing-go-online = avisar ao chrony que a rede voltou
doing-set-time-by-hand = acertar a hora à mão
doing-set-zone = definir o fuso horário
doing-write-rtc = acertar o relógio de hardware
doing-reset-mfa = redefinir o MFA
doing-re-enrol = cadastrar um usuário de novo
doing-correct-phone = acertar o relógio do celular
doing-tell-provider = avisar o provedor
doing-finish-repair = concluir um reparo anterior
doing-clear-skew = limpar o erro de relógio aprendido
doing-unknown = um reparo que este programa não conhece
finding-repair-unfinished-mfa = Uma redefinição do MFA não terminou.
finding-repair-cut-short-mfa = Uma redefinição do MFA foi interrompida.
finding-repair-unfinished = Um reparo anterior foi interrompido: { $remedy }.
evidence-repair-started = Iniciado por { $by } em { $started }, pelo relógio que o servidor tinha então.
evidence-repair-step = Parou no passo { $at } de { $of }. O que ele desligou ainda pode estar desligado.
finding-repair-running = Há um reparo em andamento: { $remedy }.
evidence-repair-running = Iniciado por { $by } há { $ago }.
finding-repair-stuck-mfa = O MFA pode estar desligado para todos: uma redefinição travou.
finding-repair-stuck = Um reparo travou: { $remedy }.
evidence-repair-stuck = Sem sinal há { $silent }; o passo pode levar no máximo { $allowed }.
# $process: o número de um processo
evidence-repair-stuck-end = Encerre com “kill -KILL { $process }” e execute “otp-doctor recover” para religar o que está desligado.
evidence-repair-stuck-end-it = Encerre o processo dele (“otp-doctor execute-plan”) com kill -KILL e execute “otp-doctor recover” para religar o que está desligado.
finding-record-unreadable = Um reparo anterior pode ter sido interrompido: o registro estava ilegível ou não era confiável.
evidence-record-in-the-way = Nenhum reparo começa até isso se resolver: a sincronização ou o MFA ainda podem estar desligados.
evidence-repair-remaining = Este comando ainda precisa dar certo: { $command }
evidence-repair-said = Da última vez ele disse: { $words }
evidence-repair-record = O registro dele é { $path }.
evidence-repair-forget = Se já não puder dar certo: “otp-doctor recover --forget” mostra o que resta, pergunta, e para de tentar.

## Sem explicação

finding-cause-unknown = Celular e relógio estão certos, e mesmo assim códigos são recusados. Não foi possível saber por quê.
evidence-other-entry = O login pode usar outro segredo: uma entrada antiga no app, ou uma substituída depois.
evidence-code-used-before = Um código só vale uma vez. Espere o próximo.
evidence-address-may-be-banned = Depois de muitas tentativas, o endereço pode ficar bloqueado por um tempo (fail2ban, jail plesk-panel).
evidence-another-login = O Plesk 360 (my.plesk.com) é outro login, com códigos próprios. Só a equipe do Plesk pode redefini-los.
