# A primeira linha de cada tela, da verificação e do relatório: o que está errado, e o que fazer a seguir.

## O que está errado

guide-repairing = Reparando. Depois é medido de novo.
guide-repair-runs = Há um reparo de { $by } em andamento. Espere terminar.
guide-mfa-hangs = O MFA pode estar desligado para todos: uma redefinição travou. Encerre o processo e verifique de novo.
guide-mfa-hangs-end = O MFA pode estar desligado para todos: uma redefinição travou. Encerre com “kill -KILL { $process }” e verifique de novo.
guide-repair-hangs = Um reparo travou. Encerre o processo e verifique de novo.
guide-repair-hangs-end = Um reparo travou. Encerre com “kill -KILL { $process }” e verifique de novo.
guide-record-unreadable = Um reparo anterior pode ter sido interrompido: o registro está ilegível.
guide-mfa-left-off = O MFA pode estar desligado para todos: uma redefinição não terminou.
guide-cut-short = Um reparo foi interrompido: { $remedy }.
guide-cut-short-codes = { $codes ->
    [all] Códigos corretos são recusados, e um
    [some] Alguns códigos corretos são recusados, e um
    [pass] Por ora, os códigos passam, mas um
   *[unknown] Códigos podem ser recusados: um
} reparo foi interrompido ({ $remedy }).
guide-cut-short-unknown = Um reparo foi interrompido ({ $remedy }): códigos podem ser recusados, ou o MFA estar desligado.
guide-portal = O Plesk 360 tem relógios próprios: o relógio deste servidor não importa.
guide-asking = { $asked ->
    [0] Nenhuma fonte de hora consultada ainda.
   *[other] Consultando as fontes de hora.
}
guide-looking = { $asked ->
    [0] Verificando o servidor ({ $known } de { $all }).
   *[other] Consultando as fontes de hora, verificando o servidor ({ $known } de { $all }).
}
guide-behind-declined = { $share ->
    [some] O relógio do servidor está { $difference } atrasado, por isso alguns códigos corretos são recusados.
   *[all] O relógio do servidor está { $difference } atrasado, por isso códigos corretos são recusados.
}
guide-ahead-declined = { $share ->
    [some] O relógio do servidor está { $difference } adiantado, por isso alguns códigos corretos são recusados.
   *[all] O relógio do servidor está { $difference } adiantado, por isso códigos corretos são recusados.
}
guide-behind-at-limit = O relógio do servidor está cerca de { $difference } atrasado: os códigos podem passar ou não.
guide-ahead-at-limit = O relógio do servidor está cerca de { $difference } adiantado: os códigos podem passar ou não.
guide-behind-passes = O relógio do servidor está { $difference } atrasado. Os códigos ainda passam, se digitados logo.
guide-ahead-passes = O relógio do servidor está { $difference } adiantado. Os códigos ainda passam, se digitados logo.
guide-behind-passes-any = O relógio do servidor está { $difference } atrasado. Os códigos ainda passam.
guide-ahead-passes-any = O relógio do servidor está { $difference } adiantado. Os códigos ainda passam.
guide-unreachable = Nenhuma fonte de hora respondeu: não se sabe a hora certa.
guide-servers-disagree = As fontes de hora divergem: não se sabe a hora certa.
guide-too-coarse = A hora certa não é precisa o bastante para julgar o relógio do servidor.
guide-mfa-is-off = O MFA está desligado: o login não pede código.
guide-services-fight = O relógio está certo, mas { $count } serviços de hora brigam por ele.
guide-network-time-off = O relógio está certo, mas vai se desajustar: a sincronização está desligada.
guide-service-dead = O relógio está certo, mas vai se desajustar: o serviço de hora não está rodando.
guide-plesk-fails = O relógio está certo, mas as ferramentas do Plesk falham.
guide-no-plesk = O relógio está certo, e não há Plesk aqui.
guide-no-mfa = O relógio está certo, e este Plesk não pede códigos.
guide-declined-though-right = Relógios e celular estão certos, e mesmo assim o Plesk recusa códigos.
guide-declined-though-right-by = { $name } recusa códigos, embora relógios e celular estejam certos.
guide-declined-though-right-portal = O celular está certo, e mesmo assim o Plesk 360 recusa códigos.
guide-banned = O Plesk bloqueou o seu endereço: todo código é recusado.
guide-fixed-by-hand = Resolvido, pela hora que você digitou.
guide-fixed = Resolvido: medido de novo, o relógio está certo.
# $fixed, $cause: whole sentences; what will make it wrong again
guide-fixed-but = { $fixed } { $cause }
guide-mfa-was-reset = O MFA foi redefinido. Quem entrar talvez precise se cadastrar de novo.
guide-skew-cleared = Limpo para { $users ->
    [one] um usuário
   *[other] { $users } usuários
}.
guide-right = O relógio do servidor está certo.
guide-right-until-restart = O relógio do servidor está certo, mas ao reiniciar ficaria errado: o relógio de hardware está errado.
guide-right-service-crashes = O relógio do servidor está certo, mas vai se desajustar: o serviço de hora cai repetidamente.
guide-right-told-not-to = O relógio do servidor está certo, mas vai se desajustar: o serviço de hora não pode acertá-lo.
guide-right-no-sources = O relógio do servidor está certo, mas vai se desajustar: o serviço de hora não consulta ninguém.
guide-right-offline = O relógio do servidor está certo, mas vai se desajustar: o serviço de hora acha que está sem rede.
guide-right-nobody-known = O relógio do servidor está certo, mas vai se desajustar: nenhum serviço de hora conhecido o mantém.
guide-drifts = O relógio do servidor está { $difference } { $is ->
    [behind] atrasado
   *[ahead] adiantado
} e vai se desajustar: nenhum serviço de hora conhecido o mantém.
guide-right-keeper-unknown = O relógio do servidor está certo. Não se sabe quem o mantém assim.
guide-right-until-it-drifts = O relógio do servidor está certo, mas vai se desajustar: o serviço de hora não alcança nenhum servidor.
guide-done = Nada mais a fazer aqui. Faça login.

## Como acertar um celular

phone-android = Android: Configurações > Sistema > Data e hora: Data e hora automáticas e Fuso horário automático.
phone-iphone = iPhone: Ajustes > Geral > Data e Hora: Automaticamente. Confira o fuso horário.
phone-other = App no computador ou YubiKey: os códigos seguem o relógio do computador. Ligue a hora automática nele.
phone-correction = Esse relógio está certo? Então é o app que o desloca: sincronize ou desligue a correção de horário dele.
phone-then = Feito? Digite o próximo código do celular.

## O que fica no terminal depois do assistente

farewell-mfa-off = otp-doctor: O MFA PODE ESTAR DESLIGADO PARA TODOS. Execute agora:  { $command }
farewell-cut-short = otp-doctor: um reparo foi interrompido. Conclua:  { $command }
farewell-running = otp-doctor: o reparo vai até o fim sem este terminal. Em um minuto, “otp-doctor check” diz como terminou.
farewell-unmeasured = otp-doctor: tudo foi executado. Ainda não foi medido se ajudou. Execute: otp-doctor check
# $done: doing-..., e.g. "resetting MFA"
farewell-done = otp-doctor: feito e conferido: { $done }.
farewell-fixed-behind = { $network ->
    [on] otp-doctor: resolvido. O relógio do servidor estava { $by } atrasado e agora está certo (erro de até { $error }); a sincronização está ligada.
   *[other] otp-doctor: resolvido. O relógio do servidor estava { $by } atrasado e agora está certo (erro de até { $error }).
}
farewell-fixed-ahead = { $network ->
    [on] otp-doctor: resolvido. O relógio do servidor estava { $by } adiantado e agora está certo (erro de até { $error }); a sincronização está ligada.
   *[other] otp-doctor: resolvido. O relógio do servidor estava { $by } adiantado e agora está certo (erro de até { $error }).
}
farewell-next = otp-doctor: { $headline } { $next }
farewell-headline = otp-doctor: { $headline }
# $title: a finding, a whole sentence
farewell-open = otp-doctor: ainda em aberto: { $title }
farewell-report = Relatório: { $path }

## O que fazer a seguir

# $headline, $next: frases inteiras, na primeira linha de uma tela
guide-with-next = { $headline } { $next }
guide-next-run = { $next } Execute: { $command }
guide-next-words = { $next } O texto para enviar aparece com: { $command }
guide-next-fix-time = A seguir: acertar a hora.
guide-next-switch-on = A seguir: ligar a sincronização.
guide-next-install-service = A seguir: instalar um serviço de hora.
guide-next-set-zone = A seguir: definir o fuso horário.
guide-next-keep-one-service = A seguir: manter um só serviço de hora.
guide-next-go-online = A seguir: avisar ao serviço de hora que há rede.
guide-next-test-code = A seguir: testar um código do celular.
guide-next-test-own-entry = A seguir: testar um código com a entrada real.
guide-next-mend-file = A seguir: corrigir isso e digitar o próximo código.
guide-next-next-code = A seguir: digitar o próximo código do celular.
guide-next-reset-mfa = A seguir: redefinir o MFA.
guide-next-ways-back-in = A seguir: os caminhos próprios para voltar a entrar.
guide-next-enrol = A seguir: cadastrar de novo por QR code.
guide-next-sign-in = A seguir: entrar.
guide-next-correct-phone = A seguir: corrigir o celular.
guide-next-type-true-time = A seguir: digitar a hora certa.
guide-next-panel-time = A seguir: acertar a hora no Plesk (Ferramentas & Configurações > Hora do Sistema).
guide-next-finish-repair = A seguir: concluir o reparo.
guide-next-become-root = A seguir: abrir de novo como root.
guide-next-become-administrator = A seguir: abrir de novo como administrador.
guide-next-tell-provider = A seguir: escrever ao provedor ou ao administrador do host.
guide-next-tell-domain = A seguir: escrever a quem administra o domínio do Windows.
guide-next-clear-skew = A seguir: limpar o erro de relógio aprendido.
guide-next-other-sign-in = A seguir: dizer qual login recusa o código.
guide-next-report = A seguir: levar o relatório ao suporte.
