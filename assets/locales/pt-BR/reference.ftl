# A hora de referência: quem foi consultado, por que uma resposta não foi usada, e o que as respostas dizem juntas.

## Por que uma fonte não foi usada: frases inteiras.

refusal-unresolved = O nome não tem endereço.
refusal-resolver-timeout = O DNS não respondeu a tempo.
refusal-own-clock = Leva de volta ao relógio deste próprio servidor.
refusal-no-reply = Sem resposta a tempo. Um firewall pode estar bloqueando.
refusal-unreachable = A rede recusou a conexão.
refusal-kiss-rate = Pediu uma pausa nas consultas.
refusal-kiss-deny = Não atende esta máquina ({ $code }).
refusal-kiss-other = Negou-se a responder ({ $code }).
refusal-unsynchronised = Diz que o próprio relógio não está acertado.
refusal-bad-stratum = Informa um stratum impossível ({ $stratum }).
refusal-malformed = A resposta não correspondia à pergunta.
refusal-inconsistent = As horas na resposta se contradizem.
refusal-too-distant = Tem incerteza demais sobre a própria hora.
refusal-impossible-time = Informa uma hora impossível.
refusal-asked-too-recently = Consultada há menos de 15 segundos; não se consulta com mais frequência.
refusal-untrusted = A conexão segura não é confiável.
refusal-no-date = A resposta não traz uma data utilizável.

## O que as respostas dizem juntas. Frases.

agreement-smeared = Em { $names }, os segundos intercalares (leap seconds) são diluídos ao longo de um dia: pode haver até um segundo de diferença.
