# Fatos

## Por que algo não se sabe: frases inteiras, que vêm depois de outra.

why-not-looked-at = Não se verifica num sistema como este.
# $program: o caminho ou nome de um programa
why-command-missing = { $program } não está instalado.
why-command-not-permitted = Você não pode executar { $program }. Use sudo; como root, confira as permissões com ls -l.
why-command-not-trusted = Outros podem alterar { $path }, então { $program } não foi executado.
why-command-exchanged = { $program } foi trocado depois do planejamento, então não foi executado.
# $deadline: uma duração
why-command-timed-out = { $program } não respondeu em { $deadline }.
why-command-not-absolute = { $program } não é um caminho completo, então não foi executado.
why-command-no-interpreter = { $program } é um script sem o seu interpretador.
why-command-not-secret = { $program } não foi executado: não haveria como manter a saída em segredo.
why-command-dry-run = { $program } alteraria algo; isto é um ensaio.
# $reason: as palavras do próprio sistema
why-command-not-run = Não foi possível executar { $program } ({ $reason }).
why-command-no-room = Não foi possível iniciar { $program }: um limite foi atingido ({ $reason }).
# $status: um status de saída; $said: a primeira linha que o programa mostrou
why-command-failed = { $program } falhou (status de saída { $status }): “{ $said }”.
why-command-failed-silently = { $program } falhou (status de saída { $status }) sem dizer por quê.
why-command-silent = { $program } não mostrou nada.
why-not-understood = { $program } deu uma resposta que não foi entendida: “{ $said }”.
# $property: um nome como NTPSynchronized
why-property-missing = { $program } não informou { $property }.

# $path: um arquivo ou pasta
why-file-missing = Não existe { $path }.
why-file-not-permitted = Você não pode ler { $path }. Entre como root, ou use sudo.
why-file-not-as-user = O módulo lê { $path } com as permissões desse usuário, e elas não bastam.
why-file-not-plain = { $path } não é um arquivo comum.
why-file-too-large = { $path } é longo demais para estar certo, então não foi lido.
why-file-unreadable = Não foi possível ler { $path } ({ $reason }).

why-rights-not-understood = { $path } não indica nem usuário nem capabilities.
# $name: um fuso horário, ex.: America/Sao_Paulo
why-zone-file-missing = Falta o arquivo do fuso horário { $name }, então os programas usam UTC.
why-zone-not-understood = As regras de fuso horário em { $name } não foram entendidas.
why-rtc-not-understood = O relógio de hardware não mostra uma hora válida. A bateria pode estar fraca.

why-no-systemd = O systemd não está rodando aqui, e nada mais guarda esta configuração.
# $reason: as palavras do sistema
why-service-manager-failed = O gerenciador de serviços do Windows não respondeu ({ $reason }).
# $key: uma chave do Registro
why-registry-unreadable = Não foi possível ler a chave do Registro { $key } ({ $reason }).
why-w32time-stopped = O W32Time está parado, como é comum fora de um domínio: o Windows o inicia de vez em quando.
why-w32time-not-asked = O W32Time só diz isso com palavras no idioma do Windows, e o otp-doctor não se guia por elas.
why-w32time-no-type = O Registro não diz a quem o W32Time pergunta a hora (Parameters\Type).
why-w32time-missing = Este Windows não tem o W32Time, seu próprio serviço de hora.
why-plesk-missing-on-windows = O Registro não menciona nenhum Plesk: provavelmente não é o servidor do Plesk.
# $value: as it stands in the registry
why-plesk-folder-unusable = O Registro indica "{ $value }" como pasta do Plesk (PRODUCT_ROOT_D), e isso não é o caminho de uma pasta.
why-plesk-folder-no-text = O que o Registro tem como pasta do Plesk (PRODUCT_ROOT_D) não é texto.
why-plesk-folder-missing = Pelo Registro, o Plesk está em { $folder }, que não existe: foi movida, apagada, ou falta a unidade.
# $path: um programa
why-plesk-no-rights-on-windows = Você não pode examinar { $path }. Inicie o otp-doctor como administrador.
why-plesk-elsewhere = { $path } fica fora das pastas que o Windows e o Plesk reservam aos administradores, por isso não foi executado.
why-processes-hidden = Você não vê o que os outros executam. Inicie como root, ou com sudo.
why-no-service-runs = Nenhum serviço de hora está rodando.
# $daemon: o nome de um serviço de hora, ex.: ntpd
why-daemon-not-asked = O otp-doctor não sabe consultar { $daemon }.
why-timesyncd-keeps-no-offset = O systemd-timesyncd não informa quão errado o relógio está agora.
# $said: as palavras do timedatectl
why-timesyncd-not-on-the-bus = O systemd-timesyncd está rodando, mas ainda não responde; talvez tenha acabado de iniciar. Verifique de novo em alguns segundos. Ele disse: “{ $said }”.
# $daemon: um serviço de hora
why-follows-nobody = { $daemon } não segue nenhum servidor de hora no momento.

## Por que o Plesk, ou algo dele, não se conhece.

why-plesk-missing = Nenhuma ferramenta do Plesk no PATH, em /usr/sbin, /usr/local/psa/bin ou /opt/psa/bin: provavelmente não é o servidor do Plesk.
why-plesk-missing-in-chroot = Este login está preso à própria pasta, como costuma ser com clientes do Plesk. Entre como root para ver o Plesk.
# $kind: o tipo de contêiner, ex.: docker
why-plesk-missing-in-container = Nenhuma ferramenta do Plesk neste contêiner ({ $kind }). O Plesk pode estar no host.
why-plesk-named-relative = { $path } não é um caminho absoluto.
why-plesk-of-others = { $who ->
    [write] Outros podem alterar { $path },
   *[own] { $path } não é do root nem seu,
} então o plesk não foi executado dali.
# $folder: a pasta do próprio Plesk
why-plesk-incomplete = { $folder } existe, mas sem as ferramentas do Plesk: a instalação está danificada ou incompleta.
why-plesk-no-tool = As ferramentas do Plesk não foram encontradas.
why-plesk-version-needs-tool = Só o comando plesk informa a versão; ele não foi encontrado.
why-plesk-refused-user = O Plesk disse: “{ $said }”. Normalmente ele só responde ao root.
why-plesk-met-a-limit = A ferramenta do Plesk atingiu um limite: “{ $said }”.
# $id: o id da extensão, ex.: mfa
why-plesk-list-does-not-tell = O Plesk lista { $id }, mas não diz se está ativada.

fact-sign-in = Login
sign-in-server = Plesk neste servidor
sign-in-portal = Plesk 360 (my.plesk.com), com relógios próprios
sign-in-other = outro produto
sign-in-unknown = não se sabe: escolha “Outro login”

## Quem mais confere códigos

why-verifiers-too-slow = A pasta de um usuário não respondeu a tempo.
# $reason: as palavras do sistema
why-verifiers-no-thread = Não foi possível criar uma thread para lê-los ({ $reason }).
why-verifiers-not-as-users = Os arquivos dos usuários são lidos com as permissões deles, que não puderam ser assumidas aqui.
why-oath-not-read = O arquivo de usuários dele não é examinado: só como root, e só se for um arquivo único para todos.
why-oath-takes-guesses = Com window={ $window }, o pam_oath aceita códigos de mais de uma semana antes ou depois, e até um chute pode passar. Use um número pequeno, como 5.
