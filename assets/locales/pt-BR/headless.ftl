# Os comandos sem terminal.

headless-timed-out = Demorou demais para descobrir.
recover-could-not = Não foi possível concluir o reparo anterior. { $why }
recover-nothing = Não havia nada pendente.
recover-closed = O reparo de { $by }, de { $started }, tinha sido interrompido. { $count ->
        [0] Não faltava religar nada.
        [one] O passo que faltava foi executado.
       *[other] Os { $count } passos que faltavam foram executados.
    }
recover-not-closed = O reparo de { $by }, de { $started }, foi interrompido e não foi possível restaurar o estado anterior. “otp-doctor check” mostra o que está desligado.
recover-unreadable = Não foi possível saber se ficou algo pendente. { $why }
report-not-saved-as = Não foi possível gravar { $path }: { $reason }
# $folder: uma pasta no caminho de $path, ou aquela em que está
report-shared-folder = { $path } não foi gravado: outros são donos de { $folder } ou podem alterá-la, e poderiam desviar o arquivo. Como root, use uma pasta só do root, como /root, ou não use -o.
report-not-a-file = { $path } não foi gravado: não é um arquivo comum.
file-is-folder = { $path } é uma pasta. Indique um arquivo dentro dela.
report-without-a-file = Sem -o, vai para a saída padrão.
code-secret-unreadable = Não foi possível ler o segredo de { $path }: { $reason }
code-secret-ask = Cole ou digite a chave ou o endereço otpauth://; não será mostrado:
code-secret-exposed = Outros podem ler { $path }, e um segredo vale tanto quanto uma senha: chmod 600.
fix-ask = Executar agora? Digite sim para continuar:
not-agreed-to = Nada foi { $what ->
   *[run] feito. Sem terminal, -y diz sim e -n mostra o que seria feito.
    [forgotten] descartado. Sem terminal, -y diz sim e -n mostra o que seria descartado.
}
fix-not-watched = Medido uma vez. Continua certo? Execute “otp-doctor check” daqui a alguns minutos.
# O que vale como sim, em letras minúsculas, separado por espaço.
console-yes = y yes s sim
console-lost = Não foi possível escrever na saída padrão: { $reason }. Falta alguma coisa.
recover-simulated = Servidor simulado: nada foi feito. Para concluir um reparo simulado: otp-doctor --demo=cut-short
fix-needs-the-wizard = { $dry ->
    [yes] Não com -y:
   *[no] Nada foi feito:
} a diferença é tão grande que a hora certa precisa ser digitada. Abra o otp-doctor num terminal, etapa 4.
fix-thin-reference = { $dry ->
    [yes] Não com -y:
   *[no] Nada foi feito:
} poucas fontes de hora concordaram. Indique mais com --ntp, ou responda à pergunta sem -y.
# $command: o que liga
fix-network-time-is-off = Mas a sincronização da hora está desligada, e o relógio vai se desajustar. Para ligar: { $command }
fix-type-it-in-the-wizard = Ou digite a hora certa no assistente: otp-doctor
fix-mfa-of-a-service = Nada foi feito: redefinir a MFA do Plesk não muda nada para { $name }.
fix-clock-first = O MFA não foi redefinido: nada foi tentado. Acerte o relógio com “otp-doctor fix time”, ou use --force.
fix-clock-first-for-others = O MFA não foi redefinido: nada foi tentado. "otp-doctor fix time" mostra o que escrever sobre o relógio. Para redefinir mesmo assim: --force.
fix-clock-first-skew = O erro de relógio aprendido não foi limpo: nada foi tentado. Acerte o relógio com “otp-doctor fix time”, ou use --force.
recover-said = Ele disse: { $words }
recover-record = O registro desse reparo é { $path }.
recover-how-on = Resolva o que o impede e execute “otp-doctor recover” de novo.
recover-forget-repair = O reparo de { $by }, de { $started }, foi interrompido. { $count ->
        [0] Não falta executar nada dele.
        [one] Falta este comando:
       *[other] Faltam estes { $count } comandos:
    }
recover-forget-time = A sincronização da hora ainda pode estar desligada: aí o relógio se desajusta até os códigos serem recusados. Veja “timedatectl”.
recover-forget-mfa = O MFA ainda pode estar desligado para todos: basta a senha para entrar. Veja Extensões no Plesk.
recover-forget-any = Ainda podem estar desligados a sincronização da hora (veja “timedatectl”) ou o MFA (veja Extensões no Plesk).
recover-forget-unknown = Não se sabe o que ele teria executado. { $why }
recover-forget-ask = Não executar nada, parar de tentar e guardar o registro? Digite sim para continuar:
recover-forget-would = Ensaio: isto seria descartado. Nada foi alterado.
recover-forgotten = Descartado. Já se pode reparar de novo. O registro fica guardado em { $folder }.
recover-could-not-forget = Não foi possível descartar. { $why }
code-user-ask = Isto lê o segredo de { $user } que o SSH e outros guardam. Nada dele é mostrado nem guardado. Digite sim para continuar:
code-user-not-agreed = Não foi lido: o segredo de { $user } só é lido depois de um sim, ou com --yes.
pam-entry-none = Nenhum login pelo PAM guarda aqui uma entrada de { $user }.
code-user-none-there = { $service } não guarda aqui nenhuma entrada de { $user }.
pam-entry-not-permitted = Só o root ou { $user } pode ler essa entrada.
pam-entry-root-alone = Só o root pode ler a entrada de { $user }.
pam-entry-refused = Todo código de { $user } é recusado. { $why }
pam-entry-no-key = Todo código de { $user } é recusado: a primeira linha do arquivo não é uma chave. { $why }
pam-entry-counted = Os códigos de { $user } são por contador e não dependem de nenhum relógio.
pam-entry-changed = A entrada de { $user } foi alterada nesse meio-tempo: recomece o teste.
pam-entry-scratch-alone = De { $user } só são aceitos códigos de emergência. { $why }
pam-accepts = { $names }: este código é aceito agora.
pam-scratch = { $names }: aceito, como código de emergência. Depois disso ele não vale mais.
pam-no-scratch-code = { $names }: recusado. Aqui os códigos têm 6 dígitos, e este não é nenhum dos códigos de emergência (restam { $left }).
pam-learns = { $names }: este código é aceito agora, como o terceiro seguido com o mesmo erro de relógio, que assim é aprendido.
pam-limited = { $names }: nenhum código é pedido até { $until }, pelo relógio deste servidor: foram tentativas demais. Cada nova tentativa adia isso.
pam-used = { $names }: recusado, porque este código já foi usado. Espere o próximo.
pam-older = { $names }: recusado, porque um código posterior já foi usado. Espere o próximo.
pam-other-length = { $names }: recusado, porque aqui os códigos precisam ter { $wanted } dígitos (digits= na configuração do PAM).
pam-goes-by-a-learnt-clock = { $names }: recusado, embora combine com o relógio deste servidor: foi aprendido um relógio com { $seconds } s de erro (TIME_SKEW { $skew }). Quando o relógio deste servidor estiver certo, limpe isso: otp-doctor fix skew
pam-frozen = { $names }: recusado, como todo código que combina com o relógio deste servidor: foi aprendido um relógio com { $seconds } s de erro (TIME_SKEW { $skew }), e noskewadj o mantém. Quando o relógio deste servidor estiver certo, limpe isso: otp-doctor fix skew
pam-code-ahead = { $names }: recusado, porque é o código de daqui a { $seconds } s, pelo relógio deste servidor.
pam-code-behind = { $names }: recusado, porque é o código de { $seconds } s atrás, pelo relógio deste servidor.
pam-off-again = { $names }: recusado, porque é de novo o mesmo código de outra hora.
pam-wrong = { $names }: recusado.
pam-counted = { $names }: recusado. Os códigos são por contador e não dependem de nenhum relógio.
pam-scratch-alone = { $names }: recusado, porque só códigos de emergência são aceitos. { $why }
pam-by-file = { $names } ({ $path })
pam-not-needed = { $names }: este código não é necessário. A configuração do PAM deixa entrar sem ele quem acertar todo o resto.
pam-hangs-on = { $names }: não foi possível saber se este código é aceito. Depende de { $module } na configuração do PAM.
pam-untold = { $names }: não foi possível saber se este código é aceito. { $why }
pam-stack-too-long = A configuração do PAM inclui arquivos demais.
pam-stack-declines = { $names }: recusado pela configuração do PAM, seja qual for o código.
pam-module-missing = { $names }: recusado, seja qual for o código. A configuração do PAM cita { $module }, que não está instalado.
pam-include-missing = { $names }: recusado, seja qual for o código. A configuração do PAM inclui { $file }, que não existe.
pam-line-unread = { $names }: recusado, seja qual for o código. O PAM não entende esta linha da sua configuração: { $line }
pam-behind-the-password = { $names }: digite o código logo depois da senha, na mesma linha. Ele não é pedido à parte.
pam-also-missing = { $names }: recusado. Também é pedido um código segundo { $path }, e esse arquivo não existe.
pam-also-unlisted = { $names }: recusado. Também é pedido um código segundo { $path }, que não tem nenhuma linha deste usuário.
pam-declined-by = { $names }: recusado, porque segundo { $path } este código não vale.
pam-second-question = { $names }: recusado na segunda pergunta. As duas seguem { $path }, que aceita cada código uma vez só: espere ali o próximo.
pam-second-try = { $names }: recusado na segunda pergunta. Ambas seguem { $path }, cada uma conta como tentativa, e o RATE_LIMIT dele permite poucas.
pam-refused = { $names }: recusado, como todo código deste usuário. { $why }
# $path: a folder
pam-unnoted = { $names }: recusado, porque este código precisa ser anotado no arquivo e o usuário não pode gravar na pasta { $path }.
pam-no-key = { $names }: recusado, como todo código deste usuário: a primeira linha do arquivo não é uma chave. { $why }
pam-missing = { $names }: recusado, porque o arquivo não existe.
pam-skipped = { $names }: não é pedido, porque o arquivo não existe (nullok).
pam-unlisted = { $names }: recusado, porque o arquivo não tem nenhuma linha deste usuário.
