# O painel de hospedagem: qual login, os caminhos menores, a redefinição, e o que vem depois.

mfa-title = Redefinir o MFA
mfa-which-title = Qual login

## Qual login

mfa-which = Qual login recusa o código?
mfa-which-why = Cada um tem códigos próprios. Redefinir o errado não adianta.
button-login-server = Plesk neste servidor
button-login-portal = Plesk 360, em my.plesk.com
button-login-other = Outro programa ...
button-login-service = { $names } neste servidor
button-program = { $name }
button-none-of-these = Nenhum destes
mfa-which-program = Qual programa recusa o código?
mfa-which-program-why = Cada um aceita códigos por mais ou menos tempo, e libera usuários com comandos próprios.
mfa-portal = Um login do Plesk 360 não pode ser redefinido daqui.
mfa-portal-who = my.plesk.com tem um segundo fator próprio. Só o suporte do Plesk pode redefini-lo: escreva a eles.
mfa-clocks = O relógio do celular importa lá também (etapa 3); o deste servidor, { $whose ->
    [portal] não.
   *[other] só se o programa rodar aqui.
}
mfa-other = O login de outro programa não pode ser redefinido daqui.
mfa-other-who = Pergunte a quem cuida dele.

## Os caminhos menores

mfa-first = Primeiro, os caminhos menores:
mfa-first-enrol = Cadastrar de novo: apague a entrada do app, entre no Plesk, desligue e ligue o MFA no perfil e leia o novo QR code.
mfa-first-entry = É a entrada certa no app? Uma antiga com o mesmo nome mostra códigos errados. Teste abaixo.
mfa-first-clock = { $clock } Redefinir não resolve enquanto um relógio estiver errado.
mfa-first-one = Um usuário só, conforme a ajuda deste servidor: { $command }
mfa-first-one-panel = Um usuário só: entre com ele e, no perfil, desligue e ligue o MFA. Este servidor não lista comando para isso.
mfa-first-one-unknown = Não foi possível saber se este servidor consegue redefinir um usuário só. { $why }
mfa-failed-sign-ins = { $count ->
    [0] Nenhum login falhou na última hora.
    [one] Um login falhou na última hora (não está documentado se códigos errados contam).
   *[other] { $count } logins falharam na última hora (não está documentado se códigos errados contam).
}
mfa-failed-sign-ins-at-least = Logins que falharam na última hora: pelo menos { $count } (não está documentado se códigos errados contam).
mfa-banned-caller = O seu endereço { $address } está bloqueado no Plesk: nenhum código passa. Libere: fail2ban-client set plesk-panel unbanip { $address }
mfa-banned = { $yours ->
    [no] { $count ->
        [one] Um endereço está bloqueado no Plesk, não o seu.
       *[other] { $count } endereços estão bloqueados no Plesk, não o seu.
    }
   *[perhaps] { $count ->
        [one] Um endereço está bloqueado
       *[other] { $count } endereços estão bloqueados
    } no Plesk, talvez o seu: fail2ban-client status plesk-panel
}
mfa-offer = Se nada resolver: a redefinição do artigo, para todos neste servidor.
button-reset-mfa = Redefinir o MFA
button-ways-back-in = Voltar a entrar
button-confirm-mfa = Sim, redefinir o MFA de todos
button-real-entry = Testar com a entrada real
button-re-enrol = Recadastrar um usuário
button-confirm-one = Sim, recadastrar este usuário
button-show-command = Mostrar o comando
button-use-entry = Testar um código com ela
field-host-name = Nome deste servidor
field-host-name-hint = para redefinir o de todos, digite { $name }
field-login = Usuário
field-login-hint = como se digita para entrar

## Um usuário

mfa-one-ask = Que usuário deve se cadastrar de novo?
mfa-entry-ask = Ler no Plesk o segredo de um usuário?
mfa-entry-means = Quem tem esse segredo pode gerar os códigos dele para sempre. Peça antes a permissão da pessoa.
mfa-entry-kept = Fica na memória até você sair ou recomeçar: nada de tela, arquivo, relatório ou log. O próprio Plesk pode registrar a consulta.
mfa-entry-instead = Uma entrada de teste (etapa 3) dispensa isso e mostra se o celular está certo. Isto mostra também se o app tem a entrada certa.
mfa-entry-reading = Consultando o Plesk ...
mfa-entry-read = O Plesk entregou o segredo. Teste um código com ele, ou volte e ele é esquecido.
mfa-entry-replaces = Isso encerra o teste começado na etapa 3.
# $name: a service, e.g. "sshd"
pam-entry-ask = Ler o segredo de um usuário do { $name }?
pam-entry-kept = Fica só na memória até você sair ou recomeçar. Nenhuma tentativa é contada e nenhum código é gasto.
pam-entry-reading = Lendo a entrada ...
pam-entry-read = O segredo de { $user } foi lido. Teste um código com ele, ou volte e ele é esquecido.
button-read-entry = Sim, ler o segredo deste usuário
button-another-login = Outro login
mfa-entry-needs-root = Só o root pode pedir ao Plesk a entrada real de um usuário.
mfa-entry-needs-administrator = Só administradores deste servidor podem pedir ao Plesk a entrada real de um usuário.
mfa-entry-no-tool = O comando plesk, que informa a entrada de um usuário, não pode ser usado aqui.
mfa-entry-not-offered = A ajuda deste servidor não lista nenhum jeito de ler a entrada de um usuário.
mfa-entry-no-answer = O Plesk não informou a entrada. { $why }
mfa-entry-failed = O Plesk não informou a entrada (status { $status }): usuário inexistente, ou sem código? A saída não é mostrada; pode conter um segredo.
mfa-entry-not-understood = O que o Plesk mostrou não traz um único segredo (o formato não está documentado). Foi esquecido imediatamente.

## Depois

mfa-worked = Desligado e ligado; o Plesk diz que está ativado.
mfa-worked-listed = Desligado e ligado; o Plesk o lista. Só um login mostra se ele pede código.
mfa-worked-next-sign-in = Entre no Plesk numa janela anônima: um navegador já lembrado pode entrar sem código.
mfa-worked-next-scan = Se for pedido, escaneie o novo QR code. Não está documentado se cadastros antigos sobrevivem.
mfa-worked-next-delete = Só depois apague a entrada antiga do app.
mfa-worked-one = O comando do Plesk terminou bem. Só um login prova.
mfa-worked-one-next = Entre com esse usuário numa janela anônima; escaneie o novo QR code, se aparecer.
mfa-failed-not-seen = Os comandos rodaram, mas o Plesk não mostra a extensão como ativada.
mfa-failed-unseen = Os comandos rodaram. Não foi possível ver se o MFA está ligado. { $why }
mfa-next-failed = Até isso se resolver, talvez se entre só com a senha. Execute à mão o último comando e leia o que ele mostra.
mfa-next-on-again = O MFA está ligado de novo: o último comando funcionou. Talvez nada tenha sido redefinido: leia o que o primeiro mostrou e tente outra vez.
mfa-next-one-failed = Leia o que o comando mostrou. Nada mais mudou, ninguém mais é afetado.
mfa-failed-by-hand = O MFA PODE ESTAR DESLIGADO PARA TODOS. Execute agora: { $command }

## Planos

plan-step-re-enrol = Faz { $login } se cadastrar de novo, como diz a ajuda deste servidor.
plan-warning-re-enrol-one = Só { $login } é afetado e precisa de um novo QR code. Faça isso quando puder falar com essa pessoa.
plan-warning-re-enrol-undocumented = O Plesk só documenta este comando na própria ajuda dele: pode fazer mais ou menos do que diz.
plan-warning-mfa-enforced = O Plesk exige um segundo fator de todos: quem perder o seu precisa se cadastrar no próximo login.
plan-what-offers = o que a extensão oferece para um usuário só
plan-refused-no-login = Escolha primeiro o usuário (etapa 5).
plan-refused-no-such-login = Isso não é nome de usuário.

## Sem terminal

fix-ask-host-name = Isto afeta todos neste servidor. Para continuar, digite o nome dele, { $name }:

## Constatações

finding-mfa-left-off = O MFA pode estar desligado para todos: uma redefinição não conseguiu religá-lo.
evidence-mfa-left-off = Até ser religado, talvez todos entrem só com a senha.
evidence-mfa-run-this = Execute isto e leia o que mostra: { $command }
evidence-mfa-still-off = Já se tentou; a resposta foi: { $said }
evidence-plesk-said = O Plesk diz: { $said }
evidence-plesk-database = O Plesk não consegue usar o banco de dados dele, então ninguém entra. O servidor de banco de dados está rodando? plesk repair db -n
evidence-plesk-disk-full = Um disco está cheio, e o Plesk não consegue trabalhar. Qual: df -h
finding-address-banned-yours = O Plesk bloqueou o seu endereço { $address } (fail2ban, jail plesk-panel).
finding-address-banned-others = O Plesk bloqueou alguém (fail2ban, jail plesk-panel).
evidence-ban-before-code = De um endereço bloqueado nenhum código passa.
evidence-unban = Para liberar: fail2ban-client set plesk-panel unbanip { $address }
evidence-addresses-banned = { $count ->
    [one] Um endereço está bloqueado
   *[other] { $count } endereços estão bloqueados
} agora.
evidence-yours-not-banned = O endereço desta sessão não está entre eles; o do navegador pode estar.
evidence-perhaps-yours = Não se sabe o endereço desta sessão. Veja quais são: fail2ban-client status plesk-panel

## Por que algo disso não se sabe: frases inteiras

why-panel-ini-not-understood = Em { $path }, [ext-mfa] enforce não é sim nem não.
why-panel-log-times = Os horários no panel.log do Plesk não foram entendidos.
why-fail2ban-missing = O fail2ban não foi encontrado; não se conhece outra coisa que bloqueie endereços no Plesk.
why-plesk-offers-need-tool = Só o comando plesk informa o que a extensão oferece; não foi possível consultá-lo.

## Ajuda

help-mfa-rescue = Ficou de fora? Como root, “plesk login” mostra um link que dá acesso uma vez; não está documentado se pede código. Guarde-o como uma senha. Um navegador já lembrado pode entrar sem código por dias, o que esconde um relógio errado.

## Quem mais confere códigos: o que diz a ficha dele

verifier-other = O outro programa
verifier-note-own-folder = Execute-os na pasta do próprio programa.
verifier-note-backup-codes = Ele tem códigos de reserva para quem perdeu o celular: tente um antes.
verifier-note-set-by-its-admin = O administrador dele pode ter definido que aceite mais ou menos códigos.
verifier-note-limited = Depois de vários códigos errados, recusa todos por um tempo. Espere antes de tentar de novo.
verifier-note-stores-a-shift = Ele aprende em silêncio a diferença entre os relógios. Depois de um acerto do relógio, pode recusar códigos corretos até ser ressincronizado.
verifier-note-ask-its-makers = A documentação dele diz quantos códigos aceita e como liberar um usuário.

## Quem mais confere códigos: o que faz com este

otp-headline-same-code-taken = O mesmo código de novo. { $name } o aceitaria, mas só o próximo revela mais.
otp-headline-accepts-read = { $name } aceita este código agora.
otp-headline-accepts-read-once = { $name } aceita este código agora, se ainda não foi usado.
otp-headline-accepts-documented = { $name } aceita este código agora, segundo a documentação.
otp-headline-accepts-assumed = { $name } provavelmente aceita este código agora.
otp-declines-read = { $name } o recusa.
otp-declines-documented = { $name } o recusa, segundo a documentação.
otp-declines-assumed = { $name } provavelmente o recusa.
otp-window-read = { $name } aceita códigos até { $before } atrasados e { $after } adiantados: lido neste servidor.
otp-window-documented = { $name } aceita códigos até { $before } atrasados e { $after } adiantados, segundo a documentação.
otp-window-assumed-of = { $name } aceita códigos até { $before } atrasados e { $after } adiantados: é uma suposição.

## Quem mais confere códigos: a tela dele

sign-in-named = { $name }
guide-behind-declined-by = { $share ->
    [some] O relógio do servidor está { $difference } atrasado. { $name }: alguns códigos corretos são recusados.
   *[all] O relógio do servidor está { $difference } atrasado. { $name }: códigos corretos são recusados.
}
guide-ahead-declined-by = { $share ->
    [some] O relógio do servidor está { $difference } adiantado. { $name }: alguns códigos corretos são recusados.
   *[all] O relógio do servidor está { $difference } adiantado. { $name }: códigos corretos são recusados.
}
guide-behind-declined-if-here = { $share ->
    [some] O relógio do servidor está { $difference } atrasado. { $name }, se roda aqui, recusa alguns códigos corretos.
   *[all] O relógio do servidor está { $difference } atrasado. { $name }, se roda aqui, recusa códigos corretos.
}
guide-ahead-declined-if-here = { $share ->
    [some] O relógio do servidor está { $difference } adiantado. { $name }, se roda aqui, recusa alguns códigos corretos.
   *[all] O relógio do servidor está { $difference } adiantado. { $name }, se roda aqui, recusa códigos corretos.
}
verifier-service-clock = Ele segue o relógio deste servidor e o arquivo de cada usuário. O que houver de errado com eles está na etapa 1.
verifier-declined = Um código recusado lá aparece assim: “{ $says }” em { $place }.
verifier-declined-probably = Um código recusado lá provavelmente aparece assim: “{ $says }” em { $place }.
verifier-scratch-codes = Códigos de emergência restantes, de todos os usuários: { $codes }. Cada um dá acesso uma vez.
verifier-ways = Caminhos para voltar a entrar, do menor ao maior. Nada é executado aqui; copie o que precisar:
verifier-ways-unsourced = Não se achou fonte para estes comandos. Confira-os antes de executar.
verifier-way = { $command }
verifier-way-wait = Esperar até { $until }, pelo relógio deste servidor: tentativas demais. Cada nova tentativa adia isso.
verifier-way-clear = Limpar o erro de relógio aprendido, como root. As entradas ficam como estão:
verifier-way-clear-as-user = Ou o próprio usuário limpa, só para ele:
verifier-way-enrol = Registrar USER de novo. A entrada antiga do app deixa de valer:
verifier-copied = Enviado à área de transferência do terminal.
verifier-copied-as-comments = Enviado à área de transferência do terminal. Cada linha começa com “#”, então colar não executa nada.
fact-codes-declined = { $count ->
    [one] { $count } código recusado na última hora
   *[other] { $count } códigos recusados na última hora
}
fact-codes-declined-at-least = códigos recusados na última hora: pelo menos { $count }
why-no-journal = Não há journal para examinar.
