# Исправления: что делает каждый шаг, что при этом можно заметить и почему что-то не предлагается.

## Шаги

plan-step-ntp-off = Выключает синхронизацию времени: пока она включена, время не задать.
plan-step-ntp-on = Включает синхронизацию времени, сейчас и при каждой загрузке.
plan-step-ntp-on-again = Снова включает синхронизацию времени, что бы ни случилось.
plan-step-set-time = Выставляет дату и время по точному времени (UTC) в начале секунды, и аппаратные часы тоже.
plan-step-windows-start = Запускает W32Time, службу времени Windows.
plan-step-windows-auto = Включает автоматический запуск службы времени W32Time вместе с Windows.
plan-step-windows-resync = Заставляет W32Time сразу опросить свои серверы и перевести часы.
plan-step-windows-peers = Указывает W32Time опрашивать { $servers }.
plan-step-windows-set-time = Выставляет дату и время по измеренному точному времени.
plan-step-stop-unit = Останавливает { $unit }, чтобы не было помех.
plan-step-start-unit = Снова запускает { $unit }, что бы ни случилось.
plan-step-restart-unit = Перезапускает { $unit }: служба сразу опросит свои серверы и переведёт часы.
plan-step-enable-unit = Запускает { $unit }, сейчас и при каждой загрузке.
plan-step-disable-units = Останавливает { $units }, сейчас и при каждой загрузке. Ничего не удаляется.
plan-step-makestep = Велит chrony сразу перевести часы.
plan-step-go-online = Сообщает chrony, что сеть снова есть.
plan-step-wait-server = Ждёт до 20 с, пока chrony услышит свои серверы.
plan-step-wait-correction = Ждёт до 20 с, пока у chrony останется расхождение меньше 0,1 с.
plan-step-rtc-utc = Переводит аппаратные часы, отныне по UTC.
plan-step-write-rtc = Переводит аппаратные часы по системным, в UTC.
plan-step-etc-timezone = Записывает пояс и в /etc/timezone, для программ Debian и Ubuntu.
plan-step-clear-skew = Убирает запомненную ошибку часов из файла .google_authenticator каждого пользователя, с его же правами.
plan-step-remove-copies = Убирает то, что оставил бы первый шаг, если бы прервался.
plan-step-set-zone = Задаёт часовой пояс { $zone }.
plan-step-mfa-disable = Выключает расширение Plesk { $id }. Ничего не удаляется.
plan-step-mfa-enable = Снова включает расширение Plesk { $id }, что бы ни случилось.

## До подтверждения

plan-warning-forward = Часы прыгнут вперёд на { $by }: сеансы и блокировки, чей срок кончается в этом промежутке, истекут сразу.
plan-warning-backward = Часы прыгнут назад на { $by }: в журналах и файлах это время будет дважды.
plan-warning-bystanders-pending = Ещё выясняется, что здесь это заметит.
plan-warning-dovecot-waits = Dovecot может закрыть почтовые сеансы и не открывать новых { $wait }, потом продолжит сам.
# $version: 0.x или 1.x
plan-warning-dovecot-ends = Dovecot { $version } завершается, когда время идёт назад. Потом запустите его снова.
plan-warning-dovecot-perhaps = Dovecot 2 не открывает почтовых сеансов до { $wait }, потом продолжает; более старый завершится. Потом проверьте его.
# $names: серверы баз данных; $count: сколько
plan-warning-databases = Здесь { $count ->
    [one] работает
   *[other] работают
} { $names }: ещё { $by } у новых строк будет время, которое уже было. Репликация и сортировка по времени могут сбиться.
# $names: plan-names, задания
plan-warning-cron-at-once = cron сразу запустит то, чему за это время пришёл срок: { $names }.
plan-warning-cron-leaves-out = cron навёрстывает не больше 3 часов. Пропущено будет: { $names }. Важное запустите вручную.
plan-warning-cron-again = cron запустит второй раз: { $names }.
plan-warning-timers = systemd, вероятно, сразу запустит то, чему за это время пришёл срок: { $names }.
plan-names = { $names }{ $more ->
    [0] {""}
   *[other] {" "}и ещё { $more }
}
plan-warning-certificate-early = По новому времени сертификат панели ещё не действует (с { $from }): вероятно, создан при неверных часах. Браузеры с верными часами уже не принимают его.
plan-warning-certificate-late = По новому времени сертификат панели истёк ({ $until }). Браузеры с верными часами уже не принимают его. Продлите его.
plan-warning-licence = У лицензии Plesk тоже есть даты. Если Plesk потом назовёт её недействительной, см. «Инструменты и настройки».
# $names: службы, например «sshd, sudo»; $users: сколько
plan-warning-stores-a-shift = { $name } молча запоминает, насколько расходятся часы. После этого верные коды могут отклоняться, пока не выполнят синхронизацию заново.
plan-warning-stored-skew = { $names }: запомнена ошибка часов, первые два верных кода будут отклонены у { $users ->
    [one] { $users } пользователя
    [few] { $users } пользователей
    [many] { $users } пользователей
   *[other] { $users } пользователя
}. Не закрывайте этот сеанс, затем сотрите её («otp-doctor fix skew») или введите три кода с промежутком в 30 с.
plan-warning-skew-frozen = { $names }: у { $users ->
    [one] { $users } пользователя
    [few] { $users } пользователей
    [many] { $users } пользователей
   *[other] { $users } пользователя
} будет отклоняться каждый код, пока не стёрта запомненная ошибка часов. Не закрывайте этот сеанс, затем: otp-doctor fix skew
plan-warning-skew-keep-open = Не закрывайте этот сеанс SSH, пока не войдёте в новом.
plan-warning-skew-phones = Телефонам, часы которых неверны, теперь будет отказано, пока их не исправят.
plan-warning-skew-typing = Кто в этот миг вводит код, тому придётся ввести другой.
plan-warning-skew-more = Только первые 100 пользователей: запустите ещё раз, осталось { $users ->
    [one] { $users } пользователь
    [few] { $users } пользователя
    [many] { $users } пользователей
   *[other] { $users } пользователя
}.
plan-warning-skew-clock = Часы сервера { $is ->
    [behind] отстают
   *[ahead] спешат
} на { $difference }: вход запомнит это снова. Исправьте время, потом стирайте.
plan-warning-verifiers-pending = Ещё выясняется, не запомнил ли SSH эту ошибку часов.
# $what: plan-what-..., $why: предложение
plan-warning-untold = Неизвестно, { $what }. { $why }
plan-what-bystanders = что ещё здесь это заметит
plan-what-verifiers = не запомнил ли SSH эту ошибку часов
plan-what-programs = работает ли здесь Dovecot или база данных
plan-what-jobs = каким заданиям cron пришёл срок
plan-what-timers = каким таймерам systemd пришёл срок
plan-what-certificate = действует ли сертификат панели по новому времени
plan-warning-far = Часы расходятся на { $by }, сами по себе часы так ошибаются редко: чтобы продолжить, введите точное время с других часов.
plan-warning-before-this-program = Измеренное время, { $truth }, раньше, чем создана эта программа. Чтобы продолжить, введите точное время с других часов.
plan-warning-by-hand = Введено, а не измерено: точность — как у вашего Enter. Синхронизация времени справится лучше.
plan-warning-thin = Для уверенности сошлось слишком мало источников времени. Служба времени сверяется со своими серверами, не с нашими.
plan-warning-service-decides = Служба времени ставит часы по своим серверам. Результат измеряется.
plan-warning-service-steps = Как только служба времени заработает, она переведёт часы.
plan-warning-windows-peers = Прежние значения: Type «{ $kind }», NtpServer «{ $servers }». Чтобы вернуть их: { $command }
plan-warning-windows-drift = W32Time никого не опрашивает, поэтому часы снова уйдут. Затем включите сетевое время в мастере (шаг 4).
plan-warning-windows-off = W32Time отключена, поэтому часы снова уйдут. Затем включите сетевое время в мастере (шаг 4).
plan-warning-domain-member = Этот сервер входит в домен Windows { $domain }, но не идёт по его часам (Type { $kind }). Если сомневаетесь, спросите того, кто отвечает за домен.
plan-warning-windows-limit = Настолько неверные часы W32Time не исправляет, поэтому сначала они переводятся.
plan-warning-hyper-v = Эти часы переводит и Hyper-V и может вернуть прежнее время. Проверьте часы хоста.
# $keep: служба времени; $command: как вернуть
plan-warning-keeps-one = После этого часы ведёт только { $keep }. Вернуть: { $command }
plan-warning-will-drift = Ни одна служба времени не установлена: часы снова уйдут. { $how }
plan-warning-unreachable = Службе { $service } не отвечает ни один сервер: пока это так, часы будут уходить. Проверьте её серверы и брандмауэр (UDP, порт 123).
plan-warning-not-paused = { $service } — не служба этой системы, поэтому тем временем работает дальше.
plan-warning-told-not-to = Службе { $service } запрещено переводить часы ({ $option }): пока это так, часы будут уходить.
plan-warning-crashing = Служба { $service } всё время падает: пока это так, часы будут уходить.
plan-warning-skipped = systemd не запускает { $service } (не выполнено условие): пока это так, часы будут уходить.
plan-warning-nts = Служба { $service } получит свои ключи NTS, когда часы исправят. Через несколько минут проверьте, ведёт ли она часы.
plan-warning-no-sources = Служба { $service } никого не опрашивает: часы будут уходить, пока в её настройках нет сервера времени.
plan-warning-rtc = Эти часы сервер читает только при запуске.
plan-warning-zone-no-codes = Коды зависят от UTC, а не от пояса. Он меняет то, что видят люди и что пишется в журналы.
plan-warning-zone-running = Работающие программы (и cron) могут остаться в старом поясе до перезапуска.
plan-warning-zone-running-on-windows = Работающие программы и службы могут остаться в старом поясе до перезапуска.
plan-warning-zone-shared = В Windows для { $zone } и { $other } один пояс: { $name }. Потом он будет показан как { $other }.
plan-warning-etc-timezone = В /etc/timezone останется { $other } (dpkg-reconfigure здесь нет). Его читают программы Debian и Ubuntu: исправьте вручную.
plan-warning-mfa-clock = Часы сервера { $is ->
    [behind] отстают
   *[ahead] спешат
} на { $difference }: пока время не исправят, верные коды отклоняются, и у новых записей тоже.
plan-warning-mfa-everybody = Пока не выполнен шаг 2, каждый администратор, реселлер и клиент входит только по паролю.
plan-warning-mfa-enrolments = Сохранятся ли у людей их коды, в документации не сказано: может понадобиться новый QR-код. Держите открытым другой способ войти, пока не войдёте.

plan-install-with = Установить её: { $command }
plan-install-somehow = Установите её, например chrony, менеджером пакетов этой системы.

## Почему что-то не предлагается

plan-what-leftover = было ли прервано прежнее исправление
plan-what-rights = что разрешено этому пользователю
plan-what-host = что это за машина
plan-what-time-service = какая служба переводит часы
plan-what-rtc = есть ли аппаратные часы
plan-what-panel = есть ли здесь Plesk
plan-what-extension = какое расширение спрашивает коды

plan-refused-pending = Ещё выясняется, { $what }.
plan-refused-unknown = Наугад ничего не меняется. Неизвестно, { $what }. { $why }
plan-refused-repair-running = Идёт исправление (запустил { $by }). Дождитесь конца.
plan-refused-repair-stuck = Исправление зависло (запустил { $by }), молчит уже { $silent }. Как его завершить, скажет «otp-doctor check».
# $why: целое предложение
plan-refused-record-unreadable = Ничего не меняется: возможно, прежнее исправление было прервано. { $why }
plan-refused-repair-unfinished = Сначала завершите прежнее исправление: otp-doctor recover
plan-refused-nothing-left = Завершать нечего: прерванных исправлений нет.
plan-refused-not-root = Пользователю { $user } это нельзя, можно root: { $command }
plan-refused-no-right = Эти часы нельзя перевести даже root (нет CAP_SYS_TIME). Напишите хостеру или администратору хоста.
plan-refused-no-privilege = Перевести часы не может даже этот администратор (нет SeSystemtimePrivilege). Напишите хостеру или администратору хоста.
plan-refused-container = Контейнер ({ $kind }): его часы может перевести только хостер или администратор хоста.
plan-refused-provider = Это дело хостера или администратора хоста. Текст для отправки — ниже.
plan-refused-no-systemd = Здесь нет systemd, а другого надёжного способа перевести часы мы не знаем. Используйте средства самой системы.
plan-refused-no-tool = Здесь нет { $tool }, а другого надёжного способа мы не знаем.
plan-refused-windows = Этого otp-doctor в Windows не умеет. Используйте параметры Windows.
plan-refused-not-administrator = Пользователю { $user } это нельзя, можно администратору: откройте PowerShell через «Запуск от имени администратора» и запустите otp-doctor там.
plan-refused-domain = Часы этого сервера идут по часам домена: исправить нужно часы контроллера домена. Эти последуют за ними.
plan-refused-domain-both = Часы этого сервера идут и по часам домена, и по собственным серверам времени. Сначала пусть посмотрит тот, кто отвечает за домен.
plan-refused-domain-client-off = В домене Windows { $domain } W32Time здесь ни у кого не может спросить (NtpClient\Enabled равно 0). Включить это должен тот, кто отвечает за домен.
plan-refused-domain-controller = Это контроллер домена: по этим часам идёт весь домен. Переводить их должен тот, кто отвечает за домен.
plan-refused-no-peers = W32Time никого не опрашивает, и не ответил ни один сервер времени, который он мог бы опрашивать. Назовите его через --ntp.
plan-refused-ntp-client-off = W32Time настроен никого не опрашивать (TimeProviders\NtpClient, Enabled 0). Это больше не нужно? Поставьте 1.
plan-refused-clock-is-right = Ничего делать не нужно: часы идут верно, с точностью до { $by }.
plan-refused-left-to-slewing = Ничего делать не нужно: расхождение { $by } кодам не мешает, служба времени понемногу его уберёт.
plan-refused-no-reference = Точное время неизвестно, и никто не скажет, помогло ли. Дайте серверу доступ к источникам времени или назовите их через --ntp.
plan-refused-sources-disagree = Источники времени противоречат друг другу: точное время неизвестно. Назовите через --ntp серверы, которым доверяете.
plan-refused-no-majority = Чтобы перевести часы, должны сойтись источники времени: нужно { $needed }, а { $agreeing ->
    [0] не сошёлся ни один
    [one] есть только { $agreeing }
   *[other] сошлось { $agreeing }
}. Добавьте их через --ntp или --https либо выставьте время вручную.
plan-refused-too-small-by-hand = Часы расходятся на { $by }, а введённое время точно лишь до { $error }: могло бы стать хуже.
plan-refused-nothing-typed = Посмотрите точное время (UTC) на часах, которым доверяете, и введите его.
plan-refused-clock-first = Сами часы расходятся на { $by }. Сначала исправьте их, потом аппаратные.
plan-refused-no-rtc = В этой машине нет аппаратных часов.
plan-refused-already-on = Ничего делать не нужно: синхронизация времени включена.
plan-refused-not-installed = Не установлена ни одна служба времени, включать нечего. { $how }
plan-refused-masked = Юнит { $unit } замаскирован: кто-то запретил его запуск. Уже не нужно? { $command }
plan-refused-several = Работают сразу { $services }. Оставьте одну; мы оставили бы { $keep }: { $command }
plan-refused-outside = Работают сразу { $services }, и не все они — службы этой системы. Остановите все, кроме одной, там, где их запустили.
plan-refused-skipped = systemd пропускает { $unit }: не выполнено условие. Его назовёт «systemctl status { $unit }»; сначала исправьте его.
plan-refused-crashing = Служба { $unit } всё время падает. Причина в её журнале: { $command }
plan-refused-online = Ничего делать не нужно: ни один сервер времени не пропущен.
# $clock: например «PHC0»
plan-refused-only-clock = Служба { $service } сверяется только с часами при этой машине ({ $clock }) и выставила бы то же неверное время. Добавьте серверы времени и перезапустите её или добейтесь, чтобы те часы исправили.
plan-refused-set-in-vain = Время перевели { $ago } назад без ошибки, но напрасно: кто-то возвращает его, или эта система лишь делает вид, что переводит. Ещё один раз не поможет.
plan-refused-one-service = Ничего делать не нужно: работает только одна служба времени.
plan-refused-skew-clock = Часы сервера { $is ->
    [behind] отстают
   *[ahead] спешат
} на { $difference }: вход запомнил бы это снова. Сначала исправьте время, потом стирайте.
plan-refused-nothing-learnt = Ничего делать не нужно: ошибка часов не запомнена.
plan-refused-no-such-user = У пользователя { $user } здесь нет записи, которую принял бы какой-нибудь вход.
plan-refused-own-program = Файл этой программы могут подменить другие, поэтому root не запускает её снова. Положите её в /usr/local/bin.
plan-refused-no-zone-chosen = Сначала выберите часовой пояс.
plan-refused-no-such-zone = Часового пояса { $zone } нет. Названия выглядят так: Europe/Berlin.
plan-refused-no-windows-zone = В Windows нет пояса для { $zone }. Выберите другой город с тем же временем.
plan-refused-zone-is-set = Ничего делать не нужно: часовой пояс и так { $zone }.
plan-refused-no-plesk = На этом сервере нет Plesk. { $why }
plan-refused-plesk-failing = Утилиты Plesk не работают. { $why }
plan-refused-no-plesk-tool = Не найдены ни команда plesk, ни её утилита extension.
plan-refused-mfa-clock = Часы сервера { $is ->
    [behind] отстают
   *[ahead] спешат
} на { $difference }: верные коды отклоняются, и у новых записей тоже. Сначала исправьте время.
plan-refused-no-mfa = В списке Plesk нет расширения для одноразовых кодов: сбрасывать нечего.
plan-refused-typed-long-ago = Точное время ввели { $age } назад, и машину могли приостанавливать. Введите его снова.

## Текст для тех, кто может помочь

plan-provider-container = Часы нашего контейнера { $name } ({ $kind }) берутся с вашего хоста, а от них зависят одноразовые коды. { $measured } Пожалуйста, исправьте часы хоста и включите их синхронизацию (NTP). Изнутри контейнера это не может сделать никто.
plan-provider-machine = Одноразовые коды на нашем сервере { $name } зависят от его часов. { $measured } Пожалуйста, разрешите ему переводить часы и обращаться к серверам времени (исходящий UDP, порт 123) или назовите такой сервер в вашей сети.
# $obstacle: plan-obstacle-...
plan-provider-obstacle = Одноразовые коды на нашем сервере { $name } зависят от его часов. { $measured } Перевести их мы не можем. { $obstacle } Пожалуйста, исправьте их и обеспечьте точный ход или дайте нам такую возможность.
plan-domain-words = Одноразовые коды на нашем сервере { $name } зависят от его часов. { $measured } Они идут по часам домена Windows ({ $domain }). Пожалуйста, проверьте, верно ли идут часы контроллера домена и получает ли этот сервер от него время (w32tm /query /status).
plan-domain-words-both = Одноразовые коды на нашем сервере { $name } зависят от его часов. { $measured } Они идут и по домену Windows ({ $domain }), и по собственным серверам времени (Type AllSync). Пожалуйста, посмотрите, кто из них даёт неверное время или не даёт никакого (w32tm /query /peers).
plan-domain-words-client-off = Одноразовые коды на нашем сервере { $name } зависят от его часов. { $measured } Он входит в домен Windows { $domain }, но W32Time там ни у кого не может спросить (NtpClient\Enabled равно 0). Пожалуйста, включите это или сообщите, что там следит за часами.
plan-domain-words-controller = От часов контроллера домена { $name } зависят одноразовые коды и весь его домен. { $measured } Пожалуйста, исправьте их и обеспечьте точный ход (NTP).
plan-obstacle-no-right = Права на это (CAP_SYS_TIME) нет даже у root.
plan-obstacle-no-privilege = Права на это (SeSystemtimePrivilege) нет даже у администраторов.
plan-obstacle-no-systemd = systemd там нет, а другого надёжного способа наша программа не знает.
plan-obstacle-only-clock = Он сверяется с часами вашего хоста ({ $clock }), а они сами идут неверно.
plan-obstacle-set-in-vain = Что мы выставляем, отменяется или не действует вовсе.
plan-obstacle-masked = Его служба времени, { $unit }, замаскирована.
plan-obstacle-no-answer = systemd не сказал, какая служба переводит часы. { $why }
plan-provider-off = По нашим измерениям они { $is ->
    [behind] отстают
   *[ahead] спешат
} на { $by }.
plan-provider-unmeasured = Насколько они неверны, измерить не удалось.
