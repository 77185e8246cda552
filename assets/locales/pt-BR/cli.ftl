# A ajuda da linha de comando.

cli-about = Descobre por que códigos de uso único são recusados neste servidor, diz qual relógio está errado e repara.
cli-examples-head = Exemplos:
cli-exit-head = Códigos de saída:
cli-everywhere = Opções de todos os comandos
cli-usage = Uso:
cli-commands = Comandos
cli-arguments = Argumentos
cli-options = Opções
cli-help-command = Mostra esta ajuda, ou a de um comando
cli-help-flag = Mostra a ajuda
cli-version-flag = Mostra a versão
# $help: para que serve uma opção; $values: o que pode vir depois dela
cli-one-of = { $help } [{ $values }]
cli-examples =
    otp-doctor
        O assistente neste servidor.
    otp-doctor --demo
        O assistente num servidor simulado, para experimentar e treinar.
cli-exit =
    0
        Saudável.
    1
        Aviso: os códigos ainda passam, mas algo vai quebrá-los.
    2
        Crítico: códigos são recusados, ou o reparo falhou.
    3
        Não foi possível saber, ou uso incorreto.
cli-exit-signal =
    128 + n
        Encerrado pelo sinal n.

cli-check = Só diagnostica, não altera nada
cli-check-long =
    Verifica tudo, consulta a hora certa e diz o que está errado. Nada é alterado.

    A primeira linha é a de um plugin de monitoramento: OTP e OK, WARNING, CRITICAL ou UNKNOWN, uma frase e, depois de uma barra, quanto este servidor está adiantado em relação à hora certa e o maior erro desse número, em segundos.
cli-examples-check =
    otp-doctor check
        Para Nagios, Icinga, Checkmk e outros, e para pessoas.
    otp-doctor check --openmetrics -o /var/lib/prometheus/node-exporter/otp_doctor.prom
        Para o coletor textfile do node exporter do Prometheus.
    otp-doctor check --verifier sshd
        Como o SSH o vê: pela margem que os próprios arquivos dele trazem.
cli-openmetrics = Mostra métricas, para o Prometheus e outros
cli-openmetrics-output = Grava as métricas neste arquivo de uma só vez, legível por todos, e mostra só a linha do plugin. O node exporter lê nomes terminados em .prom; - é a saída padrão, sem aquela linha

cli-code = Testa códigos contra um segredo
cli-code-long =
    Testa códigos contra um segredo de um arquivo ou da entrada padrão, e diz se conferem e qual relógio está errado. Nunca diz o código correto.

    Um código é procurado num intervalo de 26 horas; dois ou mais, onde preciso, num intervalo de um ano, para que também se descubra uma data errada no celular.

    --user dispensa o segredo: depois de perguntar, lê a entrada do próprio usuário para SSH, sudo e similares, e diz se eles aceitam agora o último código. Nenhuma tentativa é contada.

    Códigos que não conferem em lugar nenhum são respondidos depois de uma pausa. Ela atrasa quem tenta adivinhar, mas não muitas execuções ao mesmo tempo: deixe o segredo legível só pelo dono.
cli-code-user = Testa com a entrada do próprio usuário para SSH e outros logins por PAM; pergunta antes
cli-examples-code =
    otp-doctor code --secret-file /root/entry 123456
        O código que o celular mostra agora.
    otp-doctor code --secret-file - 123456 654321
        Dois códigos, um depois do outro; o segredo é digitado e não é mostrado.
    otp-doctor code --verifier nextcloud --secret-file /root/entry 123456
        Pelo que o Nextcloud aceita.
    otp-doctor code --user anna 123456
        Se o SSH o aceita agora, pelo que guarda desse usuário.
cli-exit-code =
    0
        Os códigos conferem, os dois relógios estão certos. --user: aceito.
    1
        Passam, mas por pouco, ou um relógio está um pouco errado. --user: aceito, erro aprendido.
    2
        Um relógio, a entrada ou as configurações dela estão errados. --user: recusado.
    3
        Não foi possível saber, ou uso incorreto.

cli-fix = Faz um reparo: mostra antes cada comando e mede depois
cli-fix-long =
    Mostra cada comando, pergunta, executa tudo fora do terminal, para que uma conexão perdida não deixe nada pela metade, e mede depois se deu certo.

    Sem terminal, exige -y. Um relógio só é acertado por várias fontes de hora que concordam.

    Enquanto o relógio do servidor está errado, mfa e skew exigem --force: os códigos de uma entrada nova também seriam recusados.

    skew limpa o erro de relógio que o SSH e outros logins com pam_google_authenticator aprenderam: de todos os usuários cujos códigos corretos são recusados por causa dele, ou dos indicados com --user.
cli-examples-fix =
    otp-doctor fix time --dry-run
        Mostrar o que seria feito com o relógio.
    otp-doctor fix time
        Fazer, depois de perguntar.
    otp-doctor fix mfa --yes --json
        Redefinir o MFA do Plesk sem perguntar, e dizer a um programa como foi.
    otp-doctor fix skew
        Limpar o erro de relógio que o SSH aprendeu, depois de perguntar.
cli-exit-fix =
    0
        Deu certo, conforme medido; ou nada a fazer; ou um ensaio.
    2
        Tentou e falhou.
    3
        Não tentou, ou não foi possível mostrar o resultado, ou uso incorreto.
    128 + n
        Encerrado pelo sinal n. Um reparo em andamento vai até o fim.

cli-recover = Conclui o que um reparo interrompido deixou
cli-recover-long =
    Religa o que um reparo interrompido deixou desligado. A próxima execução do assistente faz o mesmo.

    Onde isso nunca mais vai funcionar, por exemplo porque um programa foi removido, --forget não executa nada, mostra o que restou e o que ainda pode estar desligado, pergunta, e guarda só o registro.
cli-examples-recover =
    otp-doctor recover --forget
        Desistir do que nunca poderá ser concluído, depois de perguntar.
cli-exit-recover =
    0
        Nada ficou pendente.
    2
        Algo ainda está pendente.
    3
        Não foi possível saber, nada foi descartado, ou uso incorreto.

cli-report = Mostra o relatório para o chamado
cli-report-long = Mostra o que foi encontrado, como foi medido e como é o servidor, para um chamado. Usuários, nomes de host e endereços ficam ocultos sem --full; segredos e códigos, sempre.
cli-examples-report =
    otp-doctor report
        Para um chamado que outros vão ler.
    otp-doctor report --full -o report.txt
        Com nomes e endereços, num arquivo novo que só o dono pode ler.
cli-exit-report =
    0
        O relatório foi gravado, diga o que disser.
    3
        Não foi possível gravar, ou uso incorreto.
cli-full = Mostra também usuários, nome do host e endereços

cli-completions = Mostra o autocompletar do shell
cli-shell = Qual shell
cli-examples-completions =
    otp-doctor completions bash >/etc/bash_completion.d/otp-doctor
        Para o bash, para todos os usuários.
    otp-doctor completions zsh >/usr/local/share/zsh/site-functions/_otp-doctor
        Para o zsh.
    otp-doctor completions fish >/etc/fish/completions/otp-doctor.fish
        Para o fish.
cli-man = Mostra uma página de manual
cli-man-about = O comando cuja página se quer; sem ele, a do programa
cli-man-output = Grava todas as páginas nesta pasta, criando-a se faltar
cli-examples-man =
    otp-doctor man fix | man -l -
        Ler a página sobre fix.
    otp-doctor man -o /usr/local/share/man/man1
        Instalar todas as páginas.
cli-exit-pages =
    0
        Feito.
    3
        Não foi possível gravar, ou uso incorreto.

man-environment =
    NO_COLOR
        Com qualquer valor: sem cores.
    TERM
        dumb: perguntas e respostas em linhas.
    LANGUAGE, LC_ALL, LC_MESSAGES, LANG
        O idioma, num terminal que mostra UTF-8; nos demais, inglês, a não ser que --lang diga outra coisa.
man-files =
    /var/lib/otp-doctor
        Registros dos reparos do root; /run/otp-doctor onde aquela não pode ser gravada.
    ~/.local/state/otp-doctor
        Os de outro usuário.
    /etc/systemd/system/otp-doctor-rescue.service
        Durante um reparo: conclui-o quando o servidor volta a ligar.
    /var/lib/otp-doctor/otp-doctor
        Durante um reparo: a cópia deste programa que o concluiria.
man-files-check =
    /var/lib/prometheus/node-exporter
        Onde o node exporter do Debian procura métricas.

cli-force = Redefine o MFA, ou limpa o que foi aprendido, embora o relógio do servidor esteja errado
cli-force-is-for-mfa = --force é para “fix mfa” e “fix skew”: continuam embora o relógio do servidor esteja errado. “fix time” acerta o relógio.
cli-fix-what = O que reparar: a hora do servidor, o MFA do Plesk, ou o erro de relógio que o SSH aprendeu
cli-fix-user = Limpa só para este usuário (pode ser repetida; para skew)
cli-clear-skew = Uma etapa de “fix skew”: tira o erro de relógio aprendido dos arquivos destes usuários, sem perguntar
cli-clear-skew-copies = Em vez disso, remover as cópias que uma execução interrompida deixou
cli-clear-skew-file = Só o arquivo deste número (a partir de 0) do único usuário, neste processo
cli-clear-skew-user = De quem é o arquivo
cli-user-is-for-skew = --user é para “fix skew”: indica de quem limpar o erro de relógio aprendido.
cli-user-asks-pam = --user segue o que os logins pelo PAM guardam: retire --login e --window, e indique com --verifier apenas um deles (sshd, sudo).
cli-skew-is-of-linux = "fix skew" é para servidores Linux: o que ele apaga fica no PAM, que o Windows não tem.
cli-json = Mostra JSON
cli-secret-file = O segredo ou endereço otpauth://; - lê a entrada padrão
cli-codes = Até 4 códigos que o celular mostrou, do mais antigo ao mais novo; o último é o atual
cli-yes = Faz sem perguntar
cli-output = Grava neste arquivo novo; - é a saída padrão
cli-ntp = Consulta este servidor de hora em vez dos configurados (pode repetir)
cli-https = Consulta a data nesta URL https em vez dos hosts públicos (pode repetir)
cli-ca-file = Confia também nos certificados deste arquivo PEM para https
cli-timeout = Quanto esperar pelos servidores de hora, até 60 (padrão 3). Uma verificação termina depois de 20 s, ou 2 s depois disso
cli-plesk = Caminho completo da ferramenta de linha de comando do Plesk, como /usr/sbin/plesk
cli-login = Qual login recusa o código: o deste servidor, o do Plesk 360 (my.plesk.com), ou o de outro programa
cli-verifier = Quem confere o código: plesk, um serviço que pede por PAM (sshd, sudo), ou um programa descrito aqui (nextcloud, webmin, ..., other)
cli-demo = Um servidor simulado; este aqui fica como está
cli-plain = Perguntas e respostas em linhas, para consoles seriais e leitores de tela
cli-dry-run = Mostra tudo, não altera nada
cli-ascii = Desenha só com caracteres ASCII
cli-no-color = Desenha sem cores
cli-mouse = Botões clicáveis (para copiar, a maioria dos terminais exige Shift)
cli-lang = O idioma ({ $languages }), em vez do idioma do ambiente
cli-lang-malformed = Isso não é um idioma. Há: { $languages }.
# $lang: o idioma pedido
cli-lang-missing = Não há “{ $lang }” aqui, então isto está em inglês. Há: { $languages }.
cli-window = Quantos períodos para cada lado são aceitos, seja o que for que se saiba (sem --verifier: 1)

# $words: o que foi digitado, ou o começo
cli-host-missing = { $option } { $words }: não há nome de host. Exemplo: { $example }
cli-bad-port = { $option } { $words }: portas vão de 1 a 65535. Exemplo: { $example }
cli-bad-host = { $option } { $words }: nenhum nome de host tem um caractere assim. Exemplo: { $example }
cli-host-too-long = { $option } { $words }: um nome de host tem no máximo { $most } caracteres.
cli-https-not-https = --https { $words }: só https prova quem responde. Exemplo: https://www.example.com/
cli-https-bad-character = --https { $words }: nenhum endereço tem um caractere assim. Exemplo: https://www.example.com/
# $reason: as palavras do próprio sistema
cli-ca-file-unreadable = --ca-file: não foi possível ler { $path } como certificados PEM ({ $reason }).
cli-ca-file-empty = --ca-file: não há certificado PEM em { $path }.
cli-plesk-wrong = --plesk: { $how ->
    [relative] { $path } não é um caminho completo.
    [missing] não existe { $path }.
   *[no-program] { $path } não é um programa.
} O comando do Plesk costuma ser /usr/sbin/plesk.
cli-verifier-contradicts = --verifier { $name } e --login indicam dois logins diferentes. Indique só um.
cli-verifier-unknown = --verifier: nada chamado “{ $name }” confere códigos aqui. Neste servidor: plesk, { $services }. Descritos: { $cards }.
cli-verifier-unknown-no-service = --verifier: nada chamado “{ $name }” confere códigos aqui. Nenhum serviço deste servidor os pede por PAM. Há plesk e, descritos: { $cards }.
cli-verifier-untold = --verifier: não foi possível saber se “{ $name }” confere códigos aqui. { $why } Há plesk e, descritos: { $cards }.
# $known: os nomes dos cenários
cli-scenario-unknown = Não há cenário chamado { $name }. Há: { $known }.
cli-scenario-malformed = Não foi possível ler o cenário { $name }: { $reason }

terminal-could-not = Não foi possível usar o terminal: { $reason }. Tente --plain.
start-no-thread = Não foi possível iniciar: { $reason }. Não há espaço para mais uma thread: veja “ulimit -u”, “ulimit -v” e a memória livre.
# $limit: megabytes
start-no-memory = Não foi possível iniciar: aqui os programas podem usar { $limit } MB de memória (“ulimit -v”, “ulimit -d”); são necessários 128 MB.
# $build: o número de uma compilação do Windows
start-lines-old-windows = Este Windows (compilação { $build }) não consegue desenhar bem o assistente, por isso ele fala linha por linha. A partir da compilação 17763 (Windows Server 2019) ele desenha.
start-lines-no-sequences = Este console não aceita sequências de controle, por isso o assistente fala linha por linha. O Windows Terminal aceita.
plain-input-ended = A entrada padrão terminou, e com ela o assistente. Para verificar sem perguntas: otp-doctor check
terminal-last-words = O otp-doctor parou: um erro dele mesmo. Um reparo em andamento continua; a próxima execução diz como terminou.
cli-forget = Não executa nada: mostra o que restou, pergunta, e desiste

cli-wrong-word = Não existe “{ $word }” aqui.
cli-wrong-command = Não existe o comando “{ $word }”.
cli-wrong-nearest = Você quis dizer “{ $word }”?
cli-wrong-missing = Falta: { $words }
cli-wrong-missing-one-of = Falta: { $words }. É um destes: { $values }
cli-wrong-no-value = { $option } precisa de um valor.
cli-wrong-value = “{ $value }” não serve para { $option }.
cli-wrong-value-why = “{ $value }” não serve para { $option }. { $why }
cli-wrong-value-one-of = “{ $value }” não serve para { $option }. É um destes: { $values }
cli-wrong-too-many = { $option } não aceita mais: “{ $value }” está sobrando.
cli-wrong-twice = { $option } aparece duas vezes. Indique uma vez só.
cli-wrong-conflict = { $one } não pode ser usado com { $others }.
cli-wrong-not-text = Uma palavra deste comando não é UTF-8.
cli-wrong-other = Este comando não foi entendido.
cli-wrong-help = --help mostra o que há.
cli-timeout-range = É um número de segundos acima de 0, no máximo { $most }.
cli-window-range = É um número inteiro de 0 a { $most }.
