# A ajuda de cada tela, com o que o artigo do Plesk diz sobre a etapa.

help-title = Ajuda
help-close = Fechar a ajuda
# $name: como o próximo idioma se chama
help-language = { $name } (l)
help-keys-words = Tab ou Direita: próximo botão. Enter: acionar. Cima, Baixo, Page Up, Page Down, Home, End: ler. Depois, Cima e Baixo percorrem os botões. /: buscar, n: próximo trecho. Esquerda ou Esc: voltar de onde veio. 1 a 6: abrir uma etapa, menos onde se digita um código. q: sair. Nada muda antes de você dizer sim.
help-mark-good = Tudo certo.
help-mark-warning = Funciona agora, mas por pouco ou não por muito tempo. Num botão: altera o servidor.
help-mark-bad = Errado.
help-mark-unknown = Não foi possível saber.
help-mark-busy = Sendo examinado ou reparado.

help-checkup-what = O que decide se os códigos passam: quem mantém o relógio certo, se isso está ligado, e se o Plesk e a extensão MFA estão aqui.
help-checkup-findings = Relógios certos e códigos ainda recusados? Olhe a entrada no app.
help-checkup-article = O artigo do Plesk cita duas causas: hora errada no servidor, ou autenticador errado. O PLESK_ERROR dele é só uma etiqueta da central de ajuda, não parte da sua mensagem.

help-clock-what = Vários servidores de hora são consultados ao mesmo tempo; a referência é aquilo em que a maioria concorda. Entre as consultas, um contador que ninguém pode alterar move os dois relógios.
help-clock-why = Um código dura 30 segundos. Quase todo software aceita também o anterior e o seguinte. O Plesk não documenta isso, então é uma suposição.
help-clock-article = O artigo compara um relógio público com Ferramentas & Configurações > Hora do Sistema. Os códigos dependem do UTC: relógios igualados no fuso errado ficam horas inteiras errados.

help-code-what = O código é comparado com o que o segredo dá por volta de agora. O ponto em que confere mostra a distância entre celular e servidor; a referência mostra qual está errado.
help-code-why = Um código situa o celular com precisão de meio minuto. Longe de agora, um código também confere por acaso; por isso se pede mais um.
help-code-article = O artigo fala de um código enviado ao celular. O app não recebe nada: calcula o código a partir do segredo e do relógio.


help-fix-why = Atrasar o relógio não passa despercebido: um Dovecot antigo se encerra, bancos de dados e cron veem a hora se repetir. Um relógio errado é pior.
help-fix-article = O artigo: timedatectl set-ntp false, set-time HH:MM:SS, set-ntp true. Uma data errada permanece e, após uma falha, a sincronização fica desligada. Aqui não.

help-mfa-what = Primeiro, qual login; depois, os caminhos menores; por último, o do artigo: desligar e ligar a extensão MFA do Plesk.
help-ways-service = Para um login por PAM, como SSH: o que deixa um usuário entrar de novo, do menor ao maior. Esperar e usar um código de emergência não mudam nada, limpar um erro de relógio aprendido mantém a entrada, registrar de novo a encerra.
help-ways-entry = O que mais diz é um teste com a entrada real: o que o login responde agora a um código, pelo arquivo do próprio usuário. Nenhuma tentativa é contada e nenhum código é gasto.
help-ways-card = O que se sabe deste programa: que códigos aceita, como aparece lá um recusado e os comandos próprios que deixam um usuário entrar de novo, do menor ao maior.
help-ways-copy = Nenhum é executado aqui. Copie um, ponha o nome do usuário no lugar de USER e execute-o onde esse programa roda.

