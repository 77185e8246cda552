# Отчёт для тикета и пояснения к метрикам.

ticket-head = otp-doctor { $version }, { $at } (по эталону)
ticket-head-own-clock = otp-doctor { $version }, { $at } (по часам самого сервера)
ticket-simulated = ДЕМО: это учебный, ненастоящий сервер.
ticket-was-and-is = Часы сервера { $was ->
    [behind] отставали
   *[ahead] спешили
} на { $before }, теперь { $is ->
    [behind] отстают
   *[ahead] спешат
} на { $after }.
ticket-verdict = Итог: { $verdict }
ticket-verdict-open = Итог: ещё не измерено
ticket-healthy = ВСЁ В ПОРЯДКЕ (HEALTHY)
ticket-note = К СВЕДЕНИЮ
ticket-unknown = НЕИЗВЕСТНО (UNKNOWN)
ticket-warning = ПРЕДУПРЕЖДЕНИЕ (WARNING)
ticket-critical = СБОЙ (CRITICAL)
ticket-cut = (здесь обрезано; остальное — в otp-doctor check --json)
ticket-more = (и ещё { $more })
ticket-foot = Ни секретных ключей, ни кодов в этом отчёте нет.
ticket-foot-measured = Время измерено сразу по нескольким источникам, по часам, которые никто не может перевести.

ticket-findings = ЗАМЕЧАНИЯ
ticket-no-findings = Всё в порядке.

ticket-clock = ЧАСЫ
ticket-server-time = Сервер
ticket-true-time = Точное время
ticket-difference = Расхождение
ticket-error = Погрешность
ticket-error-is = { $error }
ticket-window = Окно приёма
ticket-window-is = { $known ->
    [assumed] Предполагается, что коды
   *[known] Коды
} принимаются при расхождении до { $limit }.
ticket-local-and-utc = { $local } { $zone } = { $utc }
ticket-utc = { $utc }
ticket-not-known = неизвестно

ticket-server = СЕРВЕР
ticket-second-factor = Второй фактор
ticket-sign-ins = Входы
ticket-units = Службы
ticket-units-are = { $units }
ticket-follows = Сверяется с
ticket-follows-is = { $servers }
ticket-last-success = Последний успех
ticket-last-success-was = { $at } (по часам сервера в тот момент)
ticket-belief = Служба говорит
ticket-w32time = W32Time, { $run ->
    [running] работает
   *[stopped] остановлена
}, { $start ->
    [automatic] запускается с системой
    [disabled] отключена
   *[demand] запускается по запросу
}

ticket-code = ПРОВЕРКА КОДА
ticket-code-test-entry = По тестовой записи, не по настоящей.
ticket-code-of-service = По записи пользователя, которую хранит { $service }.
ticket-code-of-panel = По настоящей записи учётной записи Plesk.
ticket-code-own-secret = По собственному ключу.
ticket-code-made = { $algorithm }, цифр: { $digits }, период { $period } с
ticket-code-fits-now = Подходит по часам сервера ({ $made })
ticket-code-fits-apart = { $is ->
    [behind] Отстаёт от часов
   *[ahead] Опережает часы
} сервера на { $steps ->
    [one] { $steps } период
    [few] { $steps } периода
    [many] { $steps } периодов
   *[other] { $steps } периода
} ({ $made })
ticket-code-chance = Вероятность, что так подойдут коды чужой записи: { $chance }.

ticket-repairs = ИСПРАВЛЕНИЯ
ticket-repair-worked = { $remedy }: помогло, измерено после
ticket-repair-worked-looked-up = { $remedy }: помогло, проверено после
ticket-repair-earlier-complete = { $remedy }, ранее: выполнены все шаги
ticket-repair-earlier-incomplete = { $remedy }, ранее: выполнены не все шаги
ticket-repair-under-way = { $remedy }: ещё не измерено
ticket-repair-failed = { $remedy }: не помогло
ticket-repair-dry-run = { $remedy }: пробный запуск, ничего не изменено
ticket-repair-started = Начато { $at } по часам сервера ({ $by })

# Первая строка плагина мониторинга. Эти четыре слова — часть его грамматики и не переводятся.
plugin-ok = OK
plugin-warning = WARNING
plugin-critical = CRITICAL
plugin-unknown = UNKNOWN
plugin-healthy = Всё в порядке; часы сервера { $is ->
    [behind] отстают
   *[ahead] спешат
} на { $by }.
plugin-and-more = { $title } { $more ->
    [one] (ещё { $more } замечание)
    [few] (ещё { $more } замечания)
    [many] (ещё { $more } замечаний)
   *[other] (ещё { $more } замечания)
}

metric-server-ahead = На сколько часы сервера опережают эталон; отрицательное значение: отстают.
metric-error = Наибольшая погрешность server_ahead_seconds.
metric-last-check = Когда это измерено, по эталону, если он известен.
metric-agreeing = Сколько источников времени сошлось.
metric-network-time = Включена ли синхронизация времени.
metric-synchronised = Сверяется ли служба времени с сервером.
metric-extension = Включено ли в панели расширение для одноразовых кодов.
metric-verdict = Серьёзность худшего замечания; 1 у той, что действует.
metric-finding = Что обнаружено, по id; 1, пока это есть.
metric-build = Какой otp-doctor это измерил; всегда 1.
