# O que um programa para Windows diz de si mesmo com outras palavras. Cada mensagem toma o lugar da que tem o seu nome em outro arquivo.

cli-exit-signal =
    130
        Encerrado por Ctrl-C ou porque a janela foi fechada.

cli-examples-check =
    otp-doctor check
        Para Nagios, Icinga, Checkmk e outros, e para pessoas.
    otp-doctor check --verifier nextcloud
        Como o Nextcloud o vê: pelos códigos que ele aceita.
    otp-doctor check --openmetrics -o otp_doctor.prom
        Para o Prometheus: o arquivo vai na pasta textfile_inputs do windows_exporter.
cli-openmetrics-output = Grava as métricas neste arquivo de uma só vez e mostra só a linha do plugin. O windows_exporter lê nomes terminados em .prom; - é a saída padrão, sem aquela linha

cli-code-long =
    Testa códigos contra um segredo de um arquivo ou da entrada padrão, e diz se conferem e qual relógio está errado. Nunca diz o código correto.

    Um código é procurado num intervalo de 26 horas; dois ou mais, onde preciso, num intervalo de um ano, para que também se descubra uma data errada no celular.

    Códigos que não conferem em lugar nenhum são respondidos depois de uma pausa. Ela atrasa quem tenta adivinhar, mas não muitas execuções ao mesmo tempo: deixe o segredo legível só pelo dono.
cli-examples-code =
    otp-doctor code --secret-file entry.txt 123456
        O código que o celular mostra agora; o segredo está em entry.txt.
    otp-doctor code --secret-file - 123456 654321
        Dois códigos, um depois do outro; o segredo é digitado e não é mostrado.
    otp-doctor code --verifier nextcloud --secret-file entry.txt 123456
        Pelo que o Nextcloud aceita.
cli-exit-code =
    0
        Os códigos conferem, os dois relógios estão certos.
    1
        Passam, mas por pouco, ou um relógio está um pouco errado.
    2
        Um relógio, a entrada ou as configurações dela estão errados.
    3
        Não foi possível saber, ou uso incorreto.

cli-fix-long =
    Mostra cada comando, pergunta, executa tudo fora do terminal, para que uma conexão perdida não deixe nada pela metade, e mede depois se deu certo.

    Sem terminal, exige -y. Um relógio só é acertado por várias fontes de hora que concordam.

    Enquanto o relógio do servidor está errado, mfa exige --force: os códigos de uma entrada nova também seriam recusados.
cli-examples-fix =
    otp-doctor fix time --dry-run
        Mostrar o que seria feito com o relógio.
    otp-doctor fix time
        Fazer, depois de perguntar.
    otp-doctor fix mfa --yes --json
        Redefinir o MFA do Plesk sem perguntar, e dizer a um programa como foi.
cli-exit-fix =
    0
        Deu certo, conforme medido; ou nada a fazer; ou um ensaio.
    2
        Tentou e falhou.
    3
        Não tentou, ou não foi possível mostrar o resultado, ou uso incorreto.
    130
        Encerrado por Ctrl-C ou porque a janela foi fechada. Um reparo em andamento vai até o fim.

cli-examples-report =
    otp-doctor report
        Para um chamado que outros vão ler.
    otp-doctor report --full -o report.txt
        Com nomes e endereços, num arquivo novo. Quem tem acesso à pasta pode lê-lo: escolha uma só sua.

cli-examples-completions =
    otp-doctor completions powershell | Out-String | Invoke-Expression
        Para o PowerShell, até ele ser fechado; de vez, como linha do $PROFILE.
cli-examples-man =
    otp-doctor help fix
        Ler sobre fix aqui: o Windows não mostra páginas de manual.
    otp-doctor man -o pages
        Gravar todas as páginas na pasta pages, para ler em outro sistema.

man-environment =
    NO_COLOR
        Com qualquer valor: sem cores.
    TERM
        dumb: perguntas e respostas em linhas.
    LANGUAGE, LC_ALL, LC_MESSAGES, LANG
        O idioma, num console do Windows Server 2019 ou mais novo. Se nenhuma estiver definida, o do Windows; nos demais casos, inglês, a não ser que --lang diga outra coisa.
man-files =
    C:\ProgramData\otp-doctor
        Registros dos reparos, só para administradores.
    C:\ProgramData\otp-doctor\otp-doctor-rescue-NUMBER.exe
        Enquanto o MFA é redefinido: a cópia deste programa que concluiria isso. Uma tarefa agendada com o mesmo nome a inicia.
man-files-check =
    C:\Program Files\windows_exporter\textfile_inputs
        Onde o windows_exporter procura métricas.

cli-force = Redefine o MFA embora o relógio do servidor esteja errado
cli-force-is-for-mfa = --force é para “fix mfa”: continua embora o relógio do servidor esteja errado. “fix time” acerta o relógio.
cli-fix-what = O que reparar: a hora do servidor ou o MFA do Plesk
cli-user-is-for-skew = --user não cabe aqui: “fix time” e “fix mfa” valem para o servidor inteiro.
cli-user-asks-pam = O Windows não guarda entradas com que --user pudesse testar. Indique um arquivo com o segredo: --secret-file.
cli-plesk = Caminho completo da ferramenta de linha de comando do Plesk, como C:\Program Files (x86)\Plesk\bin\plesk.exe
cli-verifier = Quem confere o código: plesk ou um programa descrito aqui (nextcloud, webmin, ..., other)
cli-verifier-unknown-no-service = --verifier: nada chamado “{ $name }” confere códigos aqui. Há plesk e, descritos: { $cards }.
cli-plesk-wrong = --plesk: { $how ->
    [relative] { $path } não é um caminho completo.
    [missing] não existe { $path }.
   *[no-program] { $path } não é um programa.
} O comando do Plesk costuma ser C:\Program Files (x86)\Plesk\bin\plesk.exe.

start-no-thread = Não foi possível iniciar: { $reason }. Não há espaço para mais uma thread: veja quanta memória está livre.

help-fix-why = Atrasar o relógio não passa despercebido: bancos de dados e tarefas agendadas veem a hora se repetir. Um relógio errado é pior.
help-fix-article = Os comandos do artigo são para Linux. Aqui, o W32Time, serviço de hora do Windows, corrige o relógio. Quando ele não corrige, o PowerShell o acerta antes, pela hora medida.
help-mfa-rescue = Ficou de fora? Como administrador, “plesk login” mostra um link que dá acesso uma vez; não está documentado se pede código. Guarde-o como uma senha. Um navegador já lembrado pode entrar sem código por dias, o que esconde um relógio errado.

recover-forget-time = A sincronização da hora ainda pode estar desligada: aí o relógio se desajusta até os códigos serem recusados. Veja “w32tm /query /status”.
recover-forget-any = Ainda podem estar desligados a sincronização da hora (veja “w32tm /query /status”) ou o MFA (veja Extensões no Plesk).

repair-outlives = Continua rodando se esta janela for fechada, mas não se você sair da sessão.
