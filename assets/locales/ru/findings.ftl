# Что показала проверка. Заголовок — одна строка; обоснование — одно-два предложения о том, что измерено.

## Часы сервера

finding-server-clock-behind = Часы сервера отстают на { $by }.
finding-server-clock-ahead = Часы сервера спешат на { $by }.
finding-server-clock-off = Часы сервера неверны.

finding-date-behind = { $days ->
    [one] Дата на сервере отстаёт на { $days } день, время суток верное.
    [few] Дата на сервере отстаёт на { $days } дня, время суток верное.
    [many] Дата на сервере отстаёт на { $days } дней, время суток верное.
   *[other] Дата на сервере отстаёт на { $days } дня, время суток верное.
}
finding-date-ahead = { $days ->
    [one] Дата на сервере ушла вперёд на { $days } день, время суток верное.
    [few] Дата на сервере ушла вперёд на { $days } дня, время суток верное.
    [many] Дата на сервере ушла вперёд на { $days } дней, время суток верное.
   *[other] Дата на сервере ушла вперёд на { $days } дня, время суток верное.
}
finding-half-day = Часы сервера ошибаются ровно на 12 часов, словно спутали день и ночь (AM и PM).
evidence-time-of-day-right = При переводе часов ошиблись датой. Выставьте дату и время, а не только время.
evidence-half-day = Часы, вероятно, выставили вручную по 12-часовому циферблату.

evidence-two-clocks = Сервер: { $server }. Точное время: { $truth }.
evidence-agreement = { $agreeing ->
    [one] { $asked ->
        [one] Так говорит единственный опрошенный источник времени, с точностью до { $error }.
       *[other] Так говорит один источник времени из { $asked }, с точностью до { $error }.
    }
   *[other] Так говорят { $agreeing } из { $asked } источников времени, с точностью до { $error }.
}
evidence-window = { $codes ->
    [declined] { $share ->
        [some] Коды принимаются при расхождении до { $limit }, поэтому часть верных отклоняется.
       *[all] Коды принимаются при расхождении до { $limit }, поэтому верные отклоняются.
    }
    [unsure] Коды принимаются при расхождении до { $limit }. Измерение для ответа слишком грубое.
    [early] Коды принимаются при расхождении до { $limit }, но вводить их нужно сразу.
   *[pass] Коды принимаются при расхождении до { $limit }, так что пока они проходят.
}
evidence-window-learnt = Коды принимаются при расхождении до { $limit } с запомненными часами, а не с этими.
evidence-checked-elsewhere = Plesk 360 проверяет коды по своим часам, поэтому из-за этих часов ни один код не отклонят.
evidence-zone-rest = Кроме целых четвертей часа остаётся лишь { $rest }: это не уход часов.
evidence-zones-mistaken = Это в точности пояс сервера, { $zone } ({ $offset }): { $taken ->
    [local] местное время приняли за UTC.
   *[utc] UTC приняли за местное время.
}
evidence-rtc-local = Аппаратные часы идут по местному времени: бывает именно от этого.
evidence-zone-no-matter = Коды зависят от UTC, а не от пояса: переведите часы.

## Источники точного времени

finding-reference-not-asked = Часы сервера ещё не проверены.
evidence-nobody-asked = Ни один источник времени не опрошен.
finding-reference-outstanding = Часы сервера ещё проверяются.
evidence-outstanding = { $asked ->
    [one] Ни один источник времени ещё не ответил.
   *[other] Ответили ещё не все источники времени; остальные не дали ничего пригодного.
}
finding-reference-unreachable = Ни один источник времени не дал пригодного ответа: часы сервера проверить не удалось.
evidence-source-refused = { $count ->
    [one] Источник { $sources } не учтён. { $why }
   *[other] Источники { $sources } не учтены. { $why }
}
evidence-more-refused = { $more ->
    [one] Непригоден ещё { $more } источник.
    [few] Непригодны ещё { $more } источника.
    [many] Непригодны ещё { $more } источников.
   *[other] Непригодны ещё { $more } источника.
}
finding-proxy-unused = Заданный здесь веб-прокси otp-doctor не использует ({ $place }).
evidence-proxy-unused = Серверы времени он опрашивает напрямую. Если наружу пускает только прокси, назовите сервер времени внутри сети через --ntp.
finding-reference-disagrees = Источники времени противоречат друг другу: кто прав, не скажет никто.
evidence-group = По данным { $sources } сервер { $is ->
    [behind] отстаёт
   *[ahead] спешит
} на { $by }.
evidence-nobody-can-know = Назовите через --ntp серверы, которым доверяете, или сравните с часами, которым доверяете.
finding-reference-thin = { $agreeing ->
    [one] Пригоден только { $agreeing } источник времени.
    [few] Пригодны только { $agreeing } источника времени.
    [many] Пригодны только { $agreeing } источников времени.
   *[other] Пригодны только { $agreeing } источника времени.
}
evidence-thin = { $agreeing ->
    [one] Источник всего один; чтобы перевести часы, должны сойтись { $needed }.
   *[other] Источников сошлось { $agreeing }; чтобы перевести часы, нужно { $needed }.
}
finding-reference-coarse = Точное время известно слишком грубо, чтобы сказать, принимаются ли коды.
finding-ntp-blocked = Сеть не пропускает NTP (UDP, порт 123).
evidence-ntp-blocked = { $silent ->
    [one] Единственный опрошенный сервер NTP не ответил
   *[other] Не ответил ни один сервер NTP (опрошено { $silent })
}, а по HTTPS время пришло: { $https ->
    [one] ответил { $https } узел
    [few] ответили { $https } узла
    [many] ответили { $https } узлов
   *[other] ответили { $https } узла
}. Вероятно, мешает брандмауэр.
evidence-service-reaches-server = Собственная служба времени этого сервера с сервером связывается; не проходят только наши запросы.

## Кто подводит часы

finding-time-sync-off = Синхронизация времени выключена.
finding-time-sync-missing = Ни одна служба времени не установлена.
finding-time-daemon-dead = Служба { $service } установлена, но не работает.
finding-time-daemon-skipped = systemd не запускает { $service }: не выполнено условие юнита.
finding-time-sync-unreachable = Служба { $service } работает, но ни один сервер ей не отвечает.
finding-time-sync-conflict = Работает несколько служб времени, и они мешают друг другу.
finding-time-service-crashing = Служба { $service } всё время падает.
finding-time-sync-told-not-to = Службе { $service } запрещено переводить часы ({ $option }).
finding-time-sync-no-sources = Служба { $service } работает, но опрашивать ей некого.
finding-time-sync-only-clock = Служба { $service } не опрашивает серверы времени, только часы при этой машине ({ $clock }).
finding-time-sync-offline = Служба { $service } считает, что сети нет, и не опрашивает { $count ->
    [one] { $count } свой сервер времени
    [few] { $count } своих сервера времени
    [many] { $count } своих серверов времени
   *[other] { $count } своих сервера времени
}.
finding-time-sync-unknown = Не удалось выяснить, кто подводит часы.
finding-time-service-silent = Служба { $service } работает, но внятного ответа не даёт: возможно, часы она не подводит.
finding-time-sync-contradicts = Система считает свои часы верными, но они расходятся на { $by }.

evidence-unit-masked = Юнит { $unit } замаскирован: кто-то запретил его запуск.
evidence-unit-failed = Сбой юнита { $unit } (failed).
evidence-unit-running = Юнит { $unit } работает.
evidence-unit-stopped = Юнит { $unit } остановлен, хотя запускается вместе с системой.
evidence-unit-disabled = Юнит { $unit } остановлен и вместе с системой не запускается.
evidence-unit-crashing = { $restarts ->
    [0] systemd перезапускает { $unit } снова и снова.
    [one] systemd пришлось перезапустить { $unit } { $restarts } раз.
    [few] systemd пришлось перезапустить { $unit } { $restarts } раза.
    [many] systemd пришлось перезапустить { $unit } { $restarts } раз.
   *[other] systemd пришлось перезапустить { $unit } { $restarts } раза.
}
evidence-crash-log = Причина в его журнале: { $command }
evidence-unit-skipped = systemd пропускает { $unit } без ошибки. Условие назовёт «systemctl status { $unit }».
evidence-told-not-to = Она сверяется с серверами, но часы не трогает. Уберите { $option } и перезапустите её.
evidence-no-sources = В её настройках нет ни одного сервера времени, который она использует. Добавьте его и перезапустите её.
evidence-no-domain = Она должна сверяться с часами домена Windows (Type NT5DS), а этот сервер не входит ни в один.
evidence-clock-of-host = { $clock } — часы хоста. Исправить их должен хост, или добавьте серверы времени.
evidence-clock-at-machine = { $clock } — устройство этой машины. Исправьте его или добавьте серверы времени.
evidence-offline = Так бывает после обрыва сети. Сообщите ей, что сеть снова есть: «chronyc online».
finding-nts-clock-too-wrong = Служба { $service } эти часы уже не исправит: они расходятся на { $by }, и сертификаты её серверов кажутся просроченными.
evidence-nts-dates = Она работает по NTS, а его ключам нужны сертификаты, чьи даты подходят к её часам.
evidence-nts-ladder = Выставьте часы близко к точному времени и перезапустите службу: дальше она поведёт их сама.
evidence-nts-port-closed = Нет соединения TCP для ключей NTS, серверы: { $servers }. Проверьте брандмауэр.
evidence-no-name = Ей велено опрашивать «{ $word }», а это не имя сервера. Разделяйте имена пробелами и ничего после них не пишите.
evidence-unresolved = { $count ->
    [one] Не удалось узнать адрес { $count } сервера: проверьте DNS.
    [few] Не удалось узнать адреса { $count } серверов: проверьте DNS.
    [many] Не удалось узнать адреса { $count } серверов: проверьте DNS.
   *[other] Не удалось узнать адреса { $count } сервера: проверьте DNS.
}
evidence-kept-by-somebody = Ядро считает часы синхронизированными, значит, кто-то их подводит или подводил в последние часы. Найдите его, прежде чем ставить службу времени: две будут мешать друг другу.
evidence-no-service = Ни одна известная программа, которая переводит часы, не установлена и не работает.
evidence-clock-will-drift = Без синхронизации часы уходят, на секунды в сутки и больше, пока коды не станут отклоняться.
evidence-ntpd-gives-up = При расхождении больше { $limit } ntpd завершается. Переведите часы один раз, дальше ntpd справится.
evidence-service-servers = Ей велено опрашивать: { $servers }.
evidence-several-run = Работают: { $services }.
evidence-they-fight = Они переводят часы друг за другом, поэтому часы скачут или идут с неверной скоростью.
finding-guest-tools-set-clock = { $tools } тоже могут переводить эти часы.
finding-cron-sets-clock = Эти часы переводит и задание cron.
evidence-guest-tools = Они могут выставлять часы по хосту, регулярно или после паузы. Проверьте, выключено ли это.
evidence-cron-sets-clock = cron запускает { $program }: { $table }
evidence-one-keeper = Пусть часы ведёт кто-то один, а остальные их не трогают, иначе часы могут скакать.
evidence-keep-one = Оставьте одну; мы оставили бы { $keep }: { $command }
evidence-service-believes = Служба времени говорит, что сверяется с сервером.
evidence-service-believes-offset = Она думает, что часы расходятся на { $by }.
evidence-kernel-believes = Ядро говорит, что часы синхронизированы.
evidence-belief-is-stale = Так сообщается ещё несколько часов после ручного перевода часов или приостановки машины.

## Машина

finding-clock-owned-by-host = Контейнер ({ $kind }): его часы — это часы хоста.
evidence-no-cap-sys-time = Перевести эти часы может только хост (здесь нет CAP_SYS_TIME).
# $domain: the name of a domain of Windows, e.g. "example.com"
finding-clock-of-domain = { $domain } — домен Windows, и этот сервер идёт по его часам: перевести нужно часы контроллера домена.
finding-clock-of-some-domain = Этот сервер идёт по часам своего домена Windows: перевести нужно часы контроллера домена.
# $domain: the name of the domain, or of a controller of it
finding-clock-of-domain-and-servers = Этот сервер сверяет время и с доменом Windows ({ $domain }), и с собственными серверами.
finding-domain-controller = Это контроллер домена: по этим часам идёт весь домен.
finding-clock-of-domain-client-off = Этот сервер входит в домен Windows { $domain }, но W32Time ни у кого не может спросить время (NtpClient\Enabled равно 0).
finding-clock-of-domain-stopped = Этот сервер входит в домен Windows { $domain }, но служба W32Time, которая шла бы по его часам, не работает.
# $controller: the name of a domain controller
evidence-domain-controller = Политики в последний раз пришли с { $controller }.
evidence-domain-takes-back = Время, выставленное здесь, продержится лишь до тех пор, пока W32Time снова не получит время домена.
evidence-domain-follows = Всё, что задано здесь, перенимают остальные компьютеры домена.
# $service: the name of a time service
# $limit: how far it sets a clock
evidence-beyond-correction = { $service } не трогает часы с ошибкой больше { $limit }.
finding-rtc-local-time = Аппаратные часы идут по местному времени.
evidence-rtc-dst = После перевода на летнее или зимнее время или в другом поясе сервер стартует с ошибкой в целое число часов.
finding-rtc-off = Аппаратные часы { $is ->
    [behind] отстают
   *[ahead] спешат
} на { $by }.
evidence-rtc-off-system = { $is ->
    [behind] От системных часов они отстают
   *[ahead] Системные часы они опережают
} на { $by }.
evidence-rtc-at-boot = Сервер стартует с этим временем: коды отклоняются, пока его не исправит синхронизация.
evidence-rtc-keeps-local-time = Это в точности пояс сервера, { $zone } ({ $offset }): аппаратные часы показывают местное время, а система принимает его за UTC.
finding-leap-second-zone = Часовой пояс { $zone } учитывает високосные секунды (файлы «right/»): «date» показывает примерно на 27 с меньше других часов.
evidence-leap-second-zone = Коды зависят от UTC, их это не касается. Задайте пояс заново, и время станет обычным.
finding-not-root = Запущено от имени { $user }: смотреть можно, исправлять нельзя.
evidence-not-root = Чтобы перевести часы и сбросить MFA, нужен root: запустите через sudo.
evidence-not-administrator = Чтобы перевести часы и сбросить MFA, нужны права администратора: откройте PowerShell через «Запуск от имени администратора» и запустите otp-doctor там.

## Панель

finding-plesk-missing = На этом сервере нет Plesk.
evidence-time-still-works = Не та машина? Часы и коды можно проверить и так.
finding-plesk-not-in-path = Plesk здесь есть, но эта оболочка не находит его команду.
evidence-plesk-found-at = Она здесь: { $path }. «su» без «-» часто теряет /usr/sbin: введите полный путь или используйте «su -».
finding-plesk-failing = Plesk здесь есть, но его утилиты не работают.
finding-plesk-answers-root = Plesk здесь есть, но его утилиты отвечают только root.
finding-plesk-answers-administrators = Plesk здесь есть, но его утилиты отвечают только администраторам.
evidence-plesk-needs-root = О самом Plesk это ничего не говорит. Чтобы узнать больше, запустите через sudo.
evidence-plesk-needs-administrator = О самом Plesk это ничего не говорит. Чтобы узнать больше, запустите otp-doctor от имени администратора.
finding-plesk-not-asked = Опросить Plesk не удалось: ограничение не даёт запустить его утилиты.
evidence-limits = О самом Plesk это ничего не говорит. Ограничения этой оболочки: ulimit -a
finding-mfa-missing = В Plesk нет расширения для одноразовых кодов.
evidence-mfa-missing = В списке нет ни mfa, ни google-authenticator: этот Plesk код не спрашивает. Возможно, дело в другом входе, например в Plesk 360.
finding-mfa-disabled = Расширение Plesk { $id } выключено: код ни у кого не спрашивают.
evidence-mfa-disabled = Пока его не включат, все входят только по паролю.

## Кто ещё проверяет коды, кроме панели

# $names: службы, например «sshd, sudo»; $users: сколько
finding-stored-skew-now = { $names }: запомнена ошибка часов, следующие два верных кода отклоняются у { $users ->
    [one] { $users } пользователя
    [few] { $users } пользователей
    [many] { $users } пользователей
   *[other] { $users } пользователя
}.
finding-stored-skew-later = { $names }: запомнена ошибка часов; когда их исправят, первые два кода будут отклонены у { $users ->
    [one] { $users } пользователя
    [few] { $users } пользователей
    [many] { $users } пользователей
   *[other] { $users } пользователя
}.
finding-skew-frozen-now = { $names }: пока ошибка часов не стёрта, каждый верный код отклоняется у { $users ->
    [one] { $users } пользователя
    [few] { $users } пользователей
    [many] { $users } пользователей
   *[other] { $users } пользователя
}.
finding-skew-frozen-later = { $names }: запомнена прежняя ошибка часов; когда их исправят, каждый код, пока её не сотрут, отклоняется у { $users ->
    [one] { $users } пользователя
    [few] { $users } пользователей
    [many] { $users } пользователей
   *[other] { $users } пользователя
}.
evidence-stored-skew-ahead = TIME_SKEW { $skew } в файле .google_authenticator: ожидаются коды часов, которые спешат на { $apart }.
evidence-stored-skew-behind = TIME_SKEW { $skew } в файле .google_authenticator: ожидаются коды часов, которые отстают на { $apart }.
evidence-skew-unlearnt = Введите три кода с промежутком в 30 с: третий снова примут.
evidence-skew-frozen = В настройках PAM стоит noskewadj: само это не забудется.
evidence-clear-skew = Когда часы сервера верны: otp-doctor fix skew
evidence-clear-skew-now = Очистить: otp-doctor fix skew
evidence-clear-skew-as-user = Пользователь: { $command }
# $names: пользователи; $more: сколько ещё
evidence-users = Пользователи: { $names }{ $more ->
    [0] {""}
   *[other] {" "}и ещё { $more }
}.
finding-rate-limited = { $names }: из-за частых попыток пока не { $users ->
    [one] может войти { $users } пользователь
    [few] могут войти { $users } пользователя
    [many] могут войти { $users } пользователей
   *[other] могут войти { $users } пользователя
}.
evidence-rate-limited = До { $until } по часам сервера. Каждая попытка раньше этого удлиняет ожидание.
finding-secret-file-refused = { $names }: из-за { $by ->
    [configuration] настроек PAM
   *[file] файла .google_authenticator
} ни один код из приложения не принимается у { $users ->
    [one] { $users } пользователя
    [few] { $users } пользователей
    [many] { $users } пользователей
   *[other] { $users } пользователя
}.
evidence-file-mode = Права { $path } — { $mode }, а вход принимает не шире { $allowed }. Исправить: { $fix }
evidence-file-mode-link = Права — { $mode }, а вход принимает не шире { $allowed }. { $path } — ссылка на { $target }: посмотрите, что это, прежде чем менять права.
evidence-file-owner = { $path } принадлежит кому-то другому. Если больше никто по нему не входит, исправить: { $fix }
evidence-file-owner-link = { $path } — ссылка на { $target }, а это принадлежит кому-то другому. Сначала посмотрите, что это.
evidence-file-no-such-user = В настройках PAM указано user={ $owner }, а такого пользователя на этом сервере нет.
evidence-module-option = В настройках PAM этому модулю задана опция { $option }, которую он не принимает.
evidence-first-pass = В настройках PAM этому модулю задано use_first_pass: он ищет код в пароле, где его быть не может.
evidence-file-size = Он пуст или больше 64 КиБ.
evidence-file-unreadable = Его нельзя прочитать. { $why }
evidence-file-option = Строка { $option } в нём бессмысленна.
evidence-file-folder = В нём отмечается каждый код, но пользователю нельзя писать в каталог { $path }. Если каталог его: { $fix }
evidence-file-content = В нём нет записи для кодов по времени.
finding-oath-line-refused = { $names }: из-за файла пользователей pam_oath ни один код не принимается у { $users ->
    [one] { $users } пользователя
    [few] { $users } пользователей
    [many] { $users } пользователей
   *[other] { $users } пользователя
}.
evidence-oath-line = pam_oath не понимает строку пользователя в своём файле пользователей.
evidence-oath-password = В строке пользователя есть пароль, а в настройках PAM нет digits=. Добавьте туда digits=6 или поставьте - вместо пароля.
finding-ssh-never-asks = SSH никогда не спрашивает код, хотя он настроен.
finding-ssh-spares-some = Некоторых людей SSH код не спрашивает.
evidence-ssh-never-asks = В настройках sshd стоит: { $setting }
evidence-ssh-password-for-code = Там, где SSH принимает пароли, вместо кода передаётся пароль.
finding-second-factor-not-asked = { $names }: без кода { $users ->
    [one] входит { $users } пользователь
    [few] входят { $users } пользователя
    [many] входят { $users } пользователей
   *[other] входят { $users } пользователя
}: код не настроен.
evidence-second-factor-not-asked = Их впускает nullok в настройках PAM. Уберите его, когда код будет у всех.

## Прежнее исправление

doing-step-clock = перевод часов
doing-enable-time-sync = включение синхронизации времени
doing-keep-one-service = одна служба времени вместо нескольких
doing-go-online = сообщение chrony, что сеть снова есть
doing-set-time-by-hand = перевод часов вручную
doing-set-zone = смена часового пояса
doing-write-rtc = исправление аппаратных часов
doing-reset-mfa = сброс MFA
doing-re-enrol = повторная привязка одного логина
doing-correct-phone = исправление часов телефона
doing-tell-provider = обращение к хостеру
doing-finish-repair = завершение прежнего исправления
doing-clear-skew = стирание запомненной ошибки часов
doing-unknown = исправление, которого эта программа не знает
finding-repair-unfinished-mfa = Сброс MFA не завершён.
finding-repair-cut-short-mfa = Сброс MFA был прерван.
finding-repair-unfinished = Прежнее исправление прервано: { $remedy }.
evidence-repair-started = Начато { $started } по тогдашним часам сервера ({ $by }).
evidence-repair-step = Остановилось на шаге { $at } из { $of }. То, что оно выключило, может быть ещё выключено.
finding-repair-running = Сейчас идёт исправление: { $remedy }.
evidence-repair-running = Начато { $ago } назад ({ $by }).
finding-repair-stuck-mfa = Возможно, MFA выключена для всех: сброс завис.
finding-repair-stuck = Исправление зависло: { $remedy }.
evidence-repair-stuck = Молчит уже { $silent }; его шагу положено не больше { $allowed }.
evidence-repair-stuck-end = Завершите его командой «kill -KILL { $process }», затем «otp-doctor recover» включит то, что выключено.
evidence-repair-stuck-end-it = Завершите его процесс («otp-doctor execute-plan») через kill -KILL, затем «otp-doctor recover» включит то, что выключено.
finding-record-unreadable = Возможно, прежнее исправление было прервано: его журнал не читается или не вызывает доверия.
evidence-record-in-the-way = Пока это не выяснено, исправления не начинаются: синхронизация времени или MFA могут быть ещё выключены.
evidence-repair-remaining = Ещё должна выполниться команда: { $command }
evidence-repair-said = В прошлый раз она вывела: { $words }
evidence-repair-record = Его журнал: { $path }.
evidence-repair-forget = Если это уже не удастся: «otp-doctor recover --forget» покажет, что остаётся, спросит и прекратит попытки.

## Объяснения нет

finding-cause-unknown = Телефон и часы идут верно, а коды отклоняются. Почему, выяснить не удалось.
evidence-other-entry = У этого логина может быть другой секретный ключ: в приложении старая запись или ключ с тех пор заменили.
evidence-code-used-before = Код годится только один раз. Дождитесь следующего.
evidence-address-may-be-banned = После многих попыток адрес могли на время заблокировать (fail2ban, jail plesk-panel).
evidence-another-login = Plesk 360 (my.plesk.com) — другой вход, со своими кодами. Сбросить их могут только сотрудники Plesk.
