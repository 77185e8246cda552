# O executor de reparos e os registros dele.

# Por que um reparo não começou, ou não se sabe mais dele.
# $reason: as palavras do próprio sistema
repair-busy-unnamed = Outro reparo está começando ou terminando. Verifique de novo daqui a pouco.
repair-outdated = Outro reparo rodou depois que este foi planejado. Verifique de novo antes.
repair-record-unreadable = O registro de um reparo anterior estava ilegível ou não era confiável ({ $path }). Primeiro: otp-doctor recover
repair-no-journal = Não foi possível gravar o registro do reparo em { $path }: { $reason }
repair-stale = O relógio não foi acertado: a medição foi feita há { $age }, e a máquina pode ter ficado pausada.
repair-no-executor = Não foi possível iniciar o reparo: { $reason }
# $journal: um caminho
repair-lost = O processo do reparo se perdeu no meio. O registro dele é { $journal }.

# Por que não se sabe o que um reparo anterior deixou: frases inteiras.
repair-journal-foreign = O registro de um reparo anterior ({ $path }) está danificado a partir da linha { $line }. Confira se a sincronização da hora e o MFA estão ligados e apague-o.
repair-journal-newer = O registro de um reparo anterior ({ $path }) é do otp-doctor { $version }, mais novo que este. Conclua com aquela versão.
repair-journal-unsafe = { $path } não é confiável: não é um arquivo comum só seu. Examine e apague.
repair-journal-unreadable = Não foi possível ler o registro de um reparo anterior ({ $path }): { $reason }.
repair-journal-too-long = O registro de um reparo anterior ({ $path }) é longo demais para ler; não se tenta mais nada dele. Confira se a sincronização da hora e o MFA estão ligados; depois, “otp-doctor recover --forget”.
repair-folder-locked = Só o root vê os reparos do root (em { $path }): sudo otp-doctor recover
repair-folder-unsafe = Os registros em { $path } não são confiáveis: a pasta é de outros, ou outros podem gravar nela. Examine; depois deixe-a só para o root (chown root, chmod 700) ou apague.
repair-folder-of-administrators = Só administradores veem os reparos (em { $path }): inicie o otp-doctor como administrador.
repair-folder-unsafe-on-windows = Os registros em { $path } não são confiáveis: a pasta é de outros, ou outros têm permissões nela. Examine e depois apague-a como administrador.
repair-folder-is-file = { $path } é um arquivo, no lugar da pasta dos registros de reparos. Examine-o e depois renomeie-o ou apague-o.
repair-folder-unreadable = Não foi possível ler a pasta { $path } ({ $reason }).
repair-running-unnamed = Alguém segura a trava de reparo em { $path } sem se identificar. Verifique de novo daqui a pouco; se continuar, descubra quem a mantém aberta.
repair-lock-unsafe = { $path } não é um arquivo comum só seu, então não há como saber se há um reparo em andamento. Examine e apague.
repair-journal-misnamed = { $path } tem nome de registro deste programa, mas não é. Examine e apague.

# Notas no registro de um reparo.
repair-timer-armed = Se este reparo for interrompido, o timer { $unit } o conclui em { $span }.
repair-timer-none = Sem systemd aqui, portanto sem timer: se este reparo for interrompido, a próxima execução do otp-doctor o conclui.
repair-timer-failed = Não foi possível criar um timer: se este reparo for interrompido, a próxima execução do otp-doctor o conclui. { $why }
repair-timer-no-program = O arquivo deste programa sumiu, ou outros podem trocá-lo. { $why }
repair-timer-left = Não foi possível remover o timer { $unit }. Sem nada a concluir, ele não faz nada. { $why }
repair-task-armed = Se este reparo for interrompido, a tarefa agendada { $task } o conclui daqui a um minuto.
repair-task-failed = Não foi possível criar uma tarefa agendada: se este reparo for interrompido, a próxima execução do otp-doctor o conclui. { $why }
repair-task-left = Não foi possível remover a tarefa agendada { $task }. Sem nada a concluir, ela não faz nada. { $why }
repair-boot-unit-failed = Se o servidor reiniciar no meio, quem conclui este reparo é a próxima execução do otp-doctor, não a inicialização do servidor ({ $reason }).
repair-boot-unit-left = Não foi possível remover { $path } ({ $reason }). Sem nada a concluir, não faz nada; apague.
repair-journal-fleeting = O registro deste reparo não sobreviveria a um reinício: só havia espaço em { $folder }. Depois de reiniciar, confira se a sincronização da hora e o MFA estão ligados.
repair-copy-noexec = Nada pode ser executado a partir de { $folder }.
repair-copy-failed = Não coube uma cópia deste programa em { $folder }: { $reason }
repair-outwaits = Antes, esperou um comando do reparo interrompido que ainda rodava: { $command }
repair-ended-by-signal = O sistema encerrou o reparo. Os passos restantes não foram executados; o que estava desligado foi religado.

# A descrição da unit que conclui um reparo depois de um reinício: uma linha.
repair-boot-unit-is = Conclui um reparo do otp-doctor que o reinício do servidor interrompeu
skew-of-user = { $user }: { $said }
skew-no-file = { $user }: nenhum login guarda um arquivo de um usuário com esse nome.
skew-no-program = Outros podem trocar o otp-doctor na pasta onde está, então ele não é iniciado de novo.
skew-not-as-user = Não foi possível assumir os direitos de { $user }.
skew-folder-open = Outros podem mudar o caminho até { $path }, então o root não grava nada ali.
skew-link = { $path } é um link, ou há algo ao lado no lugar da cópia. Nada é seguido nem substituído.
skew-refused = O login também não aceita { $path }. { $why }
skew-busy = { $path } foi gravado por outros repetidas vezes. Tente de novo.
skew-system = { $path }: { $reason }
skew-ended = Nenhuma resposta para { $user }, status de saída { $status }.
skew-too-slow = A pasta pessoal de { $user } não respondeu a tempo.
skew-not-started = Não foi iniciado para { $user }. { $why }
skew-simulated = Nada foi feito: com --demo ou --dry-run nenhum arquivo é tocado.

# Em que pé está um passo, ou o que foi feito dele. Frases.
step-waiting = A fazer.
step-running = Em execução.
step-done = Feito.
step-done-again = Feito, em nova tentativa.
step-failed = Falhou com status de saída { $status }.
step-killed = Encerrado pelo sinal { $signal }, talvez com o trabalho já feito.
step-contradicted = Falhou: status de saída 0, mas a mensagem diz outra coisa.
step-timed-out = Demorou demais e foi encerrado.
# $reason: as palavras do próprio sistema
step-not-started = Não foi possível iniciar ({ $reason }).
step-skipped = Não executado.
step-would-run = Seria executado.
step-lost = Começou, e não se soube mais dele.
step-line = { $command }: { $said }
# $output: o que o comando mostrou
step-output = Mostrou: { $output }
