# Мастер: список шагов, экраны, кнопки, клавиши.

banner-demo = ДЕМО: учебный сервер
banner-dry-run = ПРОБНЫЙ ЗАПУСК: ничего не меняется

rail-checkup = Проверка
rail-clock = Часы
rail-code = Код
rail-fix = Исправить время
rail-mfa = Сбросить MFA
rail-report = Отчёт

key-enter = Enter
key-enter-field = дальше
key-enter-button = нажать
key-enter-none = -
key-steps = 1-{ $count }
key-steps-does = шаг
key-tab = Tab
key-tab-does = далее
key-updown = Вверх/Вниз
key-updown-does = читать
key-left = Esc
key-left-does = назад
key-help = ?
key-help-does = справка
key-quit = q
key-quit-does = выход

button-back = Назад
button-back-safe = Назад, ничего не менять
button-quit = Выйти
button-skip = Пропустить этот шаг
button-look-again = Проверить снова
button-measure-again = Измерить снова
button-measuring = Идёт измерение ...
button-measure-in = Измерить снова (через { $seconds } с)
button-go-report = Отчёт
button-go-code = Проверить код
button-other-sign-in = Другой вход
button-enrol = Привязать заново
button-correct-phone = Исправить часы телефона
button-as-root = Что сделает root
button-as-administrator = Что сделает администратор
button-in-the-panel = Настроить в Plesk
button-panel-alone = Стать root не могу
button-panel-alone-on-windows = Я администратор только Plesk
button-tell-provider = Текст для отправки
button-fix-time = Исправить время
button-go-online = Включить опрос серверов
button-keep-one-service = Оставить одну службу времени
button-enable-time-sync = Включить синхронизацию
button-finish-repair = Завершить исправление
button-write-rtc = Исправить аппаратные часы
button-install-service = Установить службу времени
button-clear-skew = Стереть запомненную ошибку часов
button-set-zone = Задать часовой пояс
button-zone = { $name }  { $local }
button-confirm = Да: { $act }
button-confirm-dry-run = Пробно, ничего не меняя
button-try-again = Повторить
button-save = Сохранить в файл
button-copy = Копировать
button-find = Найти

leaving-title = Выйти сейчас?
leaving-running = Исправление ещё идёт.
leaving-goes-on = Оно дойдёт до конца и без вас. При следующем запуске otp-doctor скажет, чем оно кончилось.
leaving-measuring = Всё выполнено. Идёт измерение результата.
leaving-unmeasured = Если выйти сейчас, вы не узнаете, помогло ли это.
leaving-ended = Исправление завершено.
leaving-stay = Остаться и смотреть
leaving-leave = Выйти, пусть доработает
leaving-leave-unmeasured = Выйти, не узнав результата
leaving-see = Остаться и узнать результат
leaving-leave-now = Выйти
leaving-not-yet = Пока нет
leaving-mfa-off = Возможно, MFA выключена для всех: для входа хватает пароля. Сначала завершите исправление.
leaving-all-the-same = Всё равно выйти
leaving-deleted = Запись удалена, выйти

# Проверка
checkup-title = Проверка этого сервера
fact-server = Сервер
fact-rights = Права
fact-panel = Plesk
fact-extension = Расширение MFA
fact-verifier = Вход через PAM
fact-owner = Часы ведёт
fact-network-time = Синхронизация
fact-kernel = Ядро сообщает
fact-zone = Часовой пояс
fact-rtc = Аппаратные часы
fact-leftover = Исправления
fact-clock = Часы сервера
fact-pending = выясняется ...
fact-unknown = Неизвестно. { $why }
fact-server-is = { $name }, { $system }
fact-server-container = { $name }, { $system }, в контейнере ({ $kind })
fact-rights-all = { $user }: может смотреть и исправлять
fact-rights-no-clock = { $user }: может смотреть, но не переводить часы
fact-rights-administrator = { $user }: администратор, может смотреть и исправлять
fact-rights-user = { $user }: может смотреть, но не исправлять. Для этого: sudo otp-doctor
fact-rights-no-administrator = { $user }: не администратор, исправлять нельзя и видно не всё
fact-panel-is = { $version }, команда { $path }
fact-panel-is-unversioned = команда { $path }, версия не названа
fact-verifier-is = { $names }: { $users ->
    [one] { $users } пользователь
    [few] { $users } пользователя
    [many] { $users } пользователей
   *[other] { $users } пользователя
}{ $fault ->
    [learnt] , запомнена ошибка часов
    [refused] , файл отклонён
    [limited] , слишком много попыток
   *[none] {""}
}, коды от { $before } с назад до { $after } с вперёд
fact-verifier-own = { $names }{ $fault ->
    [learnt] , запомнена ошибка часов
    [refused] , файл отклонён
    [limited] , слишком много попыток
   *[none] {""}
}: коды от { $before } с назад до { $after } с вперёд; кто ещё этим пользуется, видит только root
fact-last-code = { $user }: последний код принят { $at } по часам этого сервера
fact-own-last-code = Ваш последний код принят { $at } по часам этого сервера
fact-verifier-untold = { $names }. { $why }
fact-panel-missing = Здесь не найден. { $why }
fact-panel-broken = Найден, но не работает. { $why }
why-see-plesk = Plesk не удалось опросить, см. выше.
fact-extension-on = { $id }: включено
fact-extension-off = { $id }: ВЫКЛЮЧЕНО, код при входе не спрашивают
fact-extension-listed = { $id }: установлено
fact-extension-maybe = { $id }: установлено, но, возможно, выключено. { $why }
fact-extension-none = для одноразовых кодов ничего нет
fact-enforced = обязательно для всех
fact-not-enforced = panel.ini этого не требует
fact-owner-is = { $name }
fact-owner-off = никто: { $name } выключена
fact-owner-several = несколько служб, могут мешать друг другу: { $names }
fact-owner-unnamed = неизвестная служба
fact-owner-nobody = никто: служба времени не установлена
fact-owner-host = хост этого контейнера
fact-network-time-on = включена
fact-network-time-on-dead = включена, но служба времени не работает
fact-network-time-unreached = включена, но ни один сервер не отвечает
fact-network-time-own = ведёт отдельная служба
fact-network-time-host = забота хоста
fact-network-time-off = ВЫКЛЮЧЕНА: часы никто не подводит
fact-kernel-yes = «синхронизировано»
fact-kernel-yes-error = «синхронизировано», с точностью до { $error }
fact-kernel-no = «не синхронизировано»
fact-zone-is = { $name } ({ $abbreviation }, UTC{ $offset })
fact-zone-by-rule = { $name } (UTC{ $offset })
fact-zone-conflict = { $name }, но в /etc/timezone стоит { $other }
fact-zone-unnamed = { $name }
fact-rtc-agrees = совпадают с системными, идут по UTC
fact-rtc-none = в этой машине их нет
fact-rtc-local = идут по местному времени: после перевода на летнее или зимнее собьются на час
fact-rtc-off = { $is ->
    [behind] отстают от системных
   *[ahead] опережают системные
} на { $difference }
fact-leftover-nothing = незавершённых нет
fact-leftover-running = одно идёт, начато { $since } назад ({ $by })
fact-leftover-stuck = одно зависло ({ $by }), молчит уже { $silent }
fact-leftover-unreadable = Неизвестно. { $why }
fact-leftover-unfinished = не завершено: начато { $started } ({ $by })


# Замечания
checkup-no-code = Код ещё не проверяли: только код покажет, верно ли идут часы телефона.
checkup-code-before = Проверено до исправления: { $answer }
remedy-in-step-4 = Что делать: { $act } (шаг 4).
remedy-reset-mfa = Что делать: если не помогло ничего попроще, сбросить MFA (шаг 5).
remedy-re-enrol = Что делать: удалить запись из приложения и привязать его заново.
remedy-correct-phone = Что делать: включить на телефоне автоматические дату и время.
remedy-tell-provider = Что делать: написать хостеру или администратору хоста (текст в шаге 4).
remedy-tell-domain = Что делать: написать тем, кто отвечает за домен Windows (текст в шаге 4).

# Исправить время
fix-offer = Вот что это исправит. Без вашего «да» ничего не выполняется.
fix-then-look-again = Установите её в другой оболочке, затем проверьте здесь снова.
fix-in-the-panel = Без root: войдите как администратор Plesk, задайте время и включите NTP в разделе «Инструменты и настройки» > «Системное время». Затем нажмите «Проверить снова» в шаге 1.
fix-in-the-panel-on-windows = Только с правами администратора Plesk: задайте время и включите NTP в разделе «Инструменты и настройки» > «Системное время». Затем нажмите «Проверить снова» в шаге 1.
fix-as-root = Пользователю root было бы предложено:
fix-as-administrator = Администратору было бы предложено:
fix-send-this = Отправьте это тому, кто может помочь:
fix-unfinished = Начато { $started } ({ $by }), остановилось на шаге { $step } из { $steps }. { $count ->
    [0] Выполнять больше нечего; останется лишь убрать журнал.
    [one] Осталась команда:
    [few] Остались команды:
    [many] Остались команды:
   *[other] Остались команды:
}
fix-failed-lost-before = Исправление оборвалось до первого шага.
fix-failed-step = Шаг { $number } не удался. { $said }
fix-failed-incomplete = Исправление остановилось на полпути.
fix-failed-still-off = Всё выполнено, но часы сервера всё ещё расходятся на { $difference }.
fix-failed-unmeasured = Всё выполнено, но после этого ни один сервер времени не ответил: ничего не доказано.
fix-failed-no-look = Всё выполнено. Помогло ли это, выяснить не удалось. { $why }
fix-failed-not-seen = Всё выполнено, но ничего не изменилось.
fix-next-lost = Запустите «otp-doctor recover»: команда доделает остальное и скажет, что случилось.
fix-next-lost-before = Ничего не изменено. Попробуйте ещё раз.
fix-next-nothing-done = Ничего не изменено. Устраните причину (см. выше) и повторите.
fix-next-failed = Прочтите вывод неудавшегося шага, устраните причину и повторите. Синхронизация времени снова включена, где это возможно.
fix-next-not-put-back = Прочтите вывод неудавшегося шага и устраните причину. Что-то могло остаться выключенным: «Завершить исправление» или «otp-doctor recover» попробует ещё раз.
fix-next-late = Попробуйте ещё раз. Если зависнет снова, ищите причину («systemctl list-jobs», переполненный диск, молчащая шина D-Bus). Синхронизация времени снова включена, где это возможно.
fix-next-set-directly = Попробуйте ещё раз: теперь otp-doctor сам переведёт часы по тем серверам, с которыми смог связаться, и оставит синхронизацию включённой.
fix-next-still-off = Возможно, служба времени подводит часы постепенно. Проверьте через минуту.
fix-next-by-cause = { $cause } { $next }
skew-next-failed = Прочтите вывод шага, устраните причину и повторите. Файлы целы: прежние или уже очищены.
fix-next-no-look = Проверьте снова: ответ даст «otp-doctor check».
fix-next-unmeasured = Проверьте сеть, затем проверьте снова: ответ даст «otp-doctor check».
zone-choose = В каком часовом поясе этот сервер?
zone-now = Сейчас: { $name }
zone-hint = город или регион, например berlin
zone-none-found = такого в названиях поясов нет
field-zone = Поиск

# Любое исправление
repair-asking = { $count ->
    [one] Будет выполнена { $count } команда:
    [few] Будут выполнены { $count } команды:
    [many] Будут выполнены { $count } команд:
   *[other] Будут выполнены { $count } команды:
}
repair-dry-run = Пробный запуск: команды показаны, но не выполняются.
repair-other-running = Идёт другое исправление. Дождитесь его конца.
repair-other-measured = Измеряется результат другого исправления. Дождитесь конца.
repair-outlives = Оно продолжится, даже если связь оборвётся.
repair-running = Выполняется. Это может занять минуту.
repair-measuring = Готово. { $now ->
    [now] Измеряем снова ...
   *[later] Новое измерение через { $seconds } с (чаще серверы не опрашивают).
}
repair-skew-cleared = Это видно по файлам: неверных часов больше не запомнено.
repair-worked-looked-up = Исправлено: проверено ещё раз.
repair-finished = Прежнее исправление завершено.
repair-would = Пробный запуск: ничего не изменено.
fix-would-run = { $count ->
    [one] Выполнилась бы { $count } команда:
    [few] Выполнились бы { $count } команды:
    [many] Выполнились бы { $count } команд:
   *[other] Выполнились бы { $count } команды:
}
repair-before = До
repair-after = После
repair-rtc-left = Аппаратные часы всё ещё расходятся на { $by }. Обычно служба времени подводит их за несколько минут; «hwclock --systohc» сделает это сразу.
repair-not-measured = не измерено
repair-network-time-on = Синхронизация включена: проверено ещё раз.
repair-still-off = Часы всё ещё расходятся на { $difference }. Служба времени переведёт их, когда ответит сервер. Через минуту не исправилось? Нажмите «Исправить время».
field-confirmation = Точное время (UTC)
field-confirmation-hint = с других часов, в виде ГГГГ-ММ-ДД ЧЧ:ММ
repair-measuring-before = Ещё одно измерение, до 15 секунд. Затем запуск, если сервер не изменился.
repair-asked-again = Тем временем сервер изменился. Ничего не сделано; теперь было бы выполнено следующее. Прочтите и ответьте снова.
repair-changed-meanwhile = Тем временем сервер изменился. Ничего не сделано.
fix-next-stale = Ничего не изменено. Измерьте снова, затем повторите.

# Отчёт
report-title = Отчёт для тикета
report-intro = Без секретных ключей и кодов. Сохраните его в файл или скопируйте отсюда.
report-saving = Сохранение ...
report-saved = Сохранено: { $path }
report-copied = Отправлено в буфер обмена терминала. При вставке пусто? Значит, терминал это запрещает (tmux: set -g set-clipboard on): сохраните в файл.
report-too-long-to-copy = Для буфера обмена терминала слишком длинно. Сохраните в файл.
report-not-copied = Скопировать не удалось ({ $reason }). Сохраните в файл.

# Поиск в длинном тексте.
search-title = Поиск в этом тексте
search-hint = затем n — следующее место
search-missed = не найдено
field-search = Слова
