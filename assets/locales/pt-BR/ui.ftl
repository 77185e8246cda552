# O que as telas desenhadas e o modo em linhas acrescentam às palavras do app.

ui-program = otp-doctor
ui-step-of = Etapa { $number } de { $count }: { $label }
ui-too-small = Pequena demais: { $width } x { $height }; precisa de { $needed_width } x { $needed_height }. Aumente a janela, ou saia (q) e use --plain.

ui-more = { $way ->
    [above] { $lines ->
        [one] mais { $lines } linha acima
       *[other] mais { $lines } linhas acima
    }
   *[below] { $lines ->
        [one] mais { $lines } linha abaixo
       *[other] mais { $lines } linhas abaixo
    }
}
ui-scroll-key = Page Up ou Page Down

ui-not-known-yet = ainda não se sabe
ui-characters = { $count ->
    [one] { $count } caractere
   *[other] { $count } caracteres
}

ui-step-why = { $state } { $why }

# Os relógios numa mesma linha do tempo.
ui-line-server = servidor
ui-line-phone = celular
ui-line-true = hora certa
ui-line-window = deve passar
ui-line-window-known = passa
ui-line-off = { $way ->
    [left] { $whose ->
        [phone] O celular está { $span } mais à esquerda (atrasado).
       *[truth] A hora certa está { $span } mais à esquerda (atrás).
    }
   *[right] { $whose ->
        [phone] O celular está { $span } mais à direita (adiantado).
       *[truth] A hora certa está { $span } mais à direita (à frente).
    }
}
ui-line-from-server = Contado a partir do relógio do servidor.
ui-line-seconds = { $sign }{ $count } s
ui-line-minutes = { $sign }{ $count } min
ui-line-hours = { $sign }{ $count } h
ui-line-days = { $sign }{ $count } d

# O QR code.
ui-qr-key = Sem câmera? Digite esta chave:
ui-qr-missing = 1. Digite esta chave no app { $why ->
    [room] (o QR code precisa de { $width } x { $height } aqui).
   *[long] (longa demais para um QR code).
}

# O modo em linhas: as mesmas telas, lidas linha por linha.
plain-place = Etapa { $number } de { $count }, { $label }: { $title }
plain-place-marked = Etapa { $number } de { $count }, { $label } ({ $mark }): { $title }
plain-place-alone-marked = Etapa { $number } de { $count }, { $label } ({ $mark })
plain-place-alone = Etapa { $number } de { $count }, { $label }
plain-mark-busy = verificando
plain-mark-good = OK
plain-mark-warning = aviso
plain-mark-bad = errado
plain-mark-unknown = não se sabe
plain-warning = Atenção: { $words }
plain-item = - { $words }
plain-item-marked = - { $mark }: { $words }
plain-fact = { $label }: { $value }
plain-fact-marked = { $label }: { $value } ({ $mark })
plain-clock = { $label }: { $time }
plain-clock-both = { $label }: { $local }, ou seja, { $utc }
plain-clock-unknown = { $label }: ainda não se sabe
plain-step =
    { $number }. { $state } { $command }
    {"   "}{ $why }
plain-step-shown =
    { $number }. { $command }
    {"   "}{ $why }
plain-qr = Digite esta chave no app autenticador, ou digite qr para ver um QR code. Depois digite o código que o app mostrar.
plain-choices = Você pode digitar:
plain-button = { $number } - { $label }
plain-button-danger = { $number } - { $label } (altera o servidor)
plain-button-consent = { $number } - { $label } (só pelo número)
plain-button-disabled = { $number } - { $label } (agora não é possível)
plain-field = { $number } - { $label }: { $held }
plain-field-hint = { $number } - { $label }: { $held } ({ $hint })
plain-field-empty = vazio; é só digitar
plain-field-holds = { $content }
plain-focused = {" "}(ou só Enter)
plain-letters = E também: b volta, r lê de novo, h ajuda, q sai, s3 vai para a etapa 3.
plain-nothing-new = Nada mudou.
plain-now-possible = Agora é possível: { $choice }
plain-not-now = “{ $label }” não é possível agora.
plain-too-early = Não feito: foi digitado antes de isto ser lido.
plain-choices-moved = Não feito: as opções mudaram logo antes. Agora são:
plain-not-understood = Não é uma das opções. Digite um número ou o começo de um nome; o que altera o servidor exige o número. r lê as opções de novo.
plain-keys-words = Digite o número da opção, ou o começo do nome, e aperte Enter. Só Enter escolhe a opção marcada. O que altera o servidor exige o número. b: voltar. r: ler de novo. s e um número: abrir essa etapa. qr: mostrar o QR code, onde houver. q: sair. Nada muda antes de você dizer sim.
plain-qr-no-room = O QR code precisa de { $width } colunas; este terminal tem { $columns }. Digite a chave.
