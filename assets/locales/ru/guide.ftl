# Первая строка каждого экрана, проверки и отчёта: что не так (или что всё в порядке) и что делать дальше.
# Её зачитывают по телефону.

## Что не так

guide-repairing = Идёт исправление. После него будет новое измерение.
guide-repair-runs = Идёт исправление (запустил { $by }). Дождитесь конца.
guide-mfa-hangs = Возможно, MFA выключена для всех: сброс завис. Завершите его процесс и проверьте снова.
guide-mfa-hangs-end = Возможно, MFA выключена для всех: сброс завис. Завершите его командой «kill -KILL { $process }» и проверьте снова.
guide-repair-hangs = Исправление зависло. Завершите его процесс и проверьте снова.
guide-repair-hangs-end = Исправление зависло. Завершите его командой «kill -KILL { $process }» и проверьте снова.
guide-record-unreadable = Возможно, прежнее исправление было прервано: его журнал не читается.
guide-mfa-left-off = Возможно, MFA выключена для всех: сброс не завершён.
guide-cut-short = Прервано исправление: { $remedy }.
guide-cut-short-codes = { $codes ->
    [all] Верные коды отклоняются, и к тому же
    [some] Часть верных кодов отклоняется, и к тому же
    [pass] Пока коды принимаются, но
   *[unknown] Коды могут отклоняться:
} прервано исправление ({ $remedy }).
guide-cut-short-unknown = Прервано исправление ({ $remedy }): коды могут отклоняться или MFA может быть выключена.
guide-portal = У Plesk 360 свои часы: часы этого сервера роли не играют.
guide-asking = { $asked ->
    [0] Источники времени ещё не опрошены.
   *[other] Опрашиваются источники времени.
}
guide-looking = { $asked ->
    [0] Проверяется сервер (готово { $known } из { $all }).
   *[other] Опрашиваются источники времени, проверяется сервер (готово { $known } из { $all }).
}
guide-behind-declined = { $share ->
    [some] Часы сервера отстают на { $difference }, поэтому часть верных кодов отклоняется.
   *[all] Часы сервера отстают на { $difference }, поэтому верные коды отклоняются.
}
guide-ahead-declined = { $share ->
    [some] Часы сервера спешат на { $difference }, поэтому часть верных кодов отклоняется.
   *[all] Часы сервера спешат на { $difference }, поэтому верные коды отклоняются.
}
guide-behind-at-limit = Часы сервера отстают примерно на { $difference }: код могут принять, а могут и нет.
guide-ahead-at-limit = Часы сервера спешат примерно на { $difference }: код могут принять, а могут и нет.
guide-behind-passes = Часы сервера отстают на { $difference }. Коды ещё принимаются, если вводить их сразу.
guide-ahead-passes = Часы сервера спешат на { $difference }. Коды ещё принимаются, если вводить их сразу.
guide-behind-passes-any = Часы сервера отстают на { $difference }. Коды ещё принимаются.
guide-ahead-passes-any = Часы сервера спешат на { $difference }. Коды ещё принимаются.
guide-unreachable = Ни один источник времени не ответил: точное время неизвестно.
guide-servers-disagree = Источники времени противоречат друг другу: точное время неизвестно.
guide-too-coarse = Точное время известно слишком грубо, чтобы судить о часах сервера.
guide-mfa-is-off = MFA выключена: код ни у кого не спрашивают.
guide-services-fight = Часы идут верно, но несколько служб времени мешают друг другу: { $count }.
guide-network-time-off = Часы идут верно, но синхронизация выключена: со временем они собьются.
guide-service-dead = Часы идут верно, но их служба времени не работает: со временем они собьются.
guide-plesk-fails = Часы идут верно, но утилиты самого Plesk не работают.
guide-no-plesk = Часы идут верно, а Plesk здесь нет.
guide-no-mfa = Часы идут верно, а этот Plesk коды не спрашивает.
guide-declined-though-right = Часы и телефон в порядке, но Plesk отклоняет коды.
guide-declined-though-right-by = { $name }: коды отклоняются, хотя часы и телефон в порядке.
guide-declined-though-right-portal = Телефон в порядке, но Plesk 360 отклоняет коды.
guide-banned = Plesk заблокировал ваш адрес: любой код отклоняется.
guide-fixed-by-hand = Исправлено по времени, которое вы ввели.
guide-fixed = Исправлено: измерено снова, часы идут верно.
# $fixed, $cause: whole sentences; what will make it wrong again
guide-fixed-but = { $fixed } { $cause }
guide-mfa-was-reset = MFA сброшена. При входе приложение, возможно, придётся привязать заново.
guide-skew-cleared = Стёрто у { $users ->
    [one] { $users } пользователя
    [few] { $users } пользователей
    [many] { $users } пользователей
   *[other] { $users } пользователя
}.
guide-right = Часы сервера идут верно.
guide-right-until-restart = Часы сервера идут верно, но после перезагрузки собьются: аппаратные часы идут неверно.
guide-right-service-crashes = Часы сервера идут верно, но служба времени всё время падает: со временем они собьются.
guide-right-told-not-to = Часы сервера идут верно, но службе времени запрещено их подводить: со временем они собьются.
guide-right-no-sources = Часы сервера идут верно, но служба времени никого не опрашивает: со временем они собьются.
guide-right-offline = Часы сервера идут верно, но служба времени считает, что сети нет: со временем они собьются.
guide-right-nobody-known = Часы сервера идут верно, но будут уходить: ни одна известная служба времени их не подводит.
guide-drifts = Часы сервера { $is ->
    [behind] отстают
   *[ahead] спешат
} на { $difference } и будут уходить: ни одна известная служба времени их не подводит.
guide-right-keeper-unknown = Часы сервера идут верно. Кто их подводит, неизвестно.
guide-right-until-it-drifts = Часы сервера идут верно, но служба времени не может связаться ни с одним сервером: со временем они собьются.
guide-done = Здесь делать больше нечего. Входите.

## Как исправить телефон

phone-android = Android: «Настройки» > «Система» > «Дата и время»: автоматические время и часовой пояс.
phone-iphone = iPhone: «Настройки» > «Основные» > «Дата и время»: «Автоматически». Проверьте часовой пояс.
phone-other = Приложение на компьютере или для YubiKey: его коды идут по часам компьютера. Включите автоматическое время там.
phone-correction = Часы там идут верно? Значит, их сдвигает приложение: синхронизируйте или отключите его коррекцию времени.
phone-then = Готово? Введите следующий код с телефона.

## Что остаётся в терминале после мастера

farewell-mfa-off = otp-doctor: ВОЗМОЖНО, MFA ВЫКЛЮЧЕНА ДЛЯ ВСЕХ. Выполните сейчас же:  { $command }
farewell-cut-short = otp-doctor: исправление прервано. Завершите его:  { $command }
farewell-running = otp-doctor: исправление дойдёт до конца и без этого терминала. Через минуту «otp-doctor check» скажет, чем оно кончилось.
farewell-unmeasured = otp-doctor: всё выполнено. Помогло ли это, ещё не измерено. Запустите: otp-doctor check
# $done: doing-..., e.g. "resetting MFA"
farewell-done = otp-doctor: сделано и проверено: { $done }.
farewell-fixed-behind = { $network ->
    [on] otp-doctor: исправлено. Часы сервера отставали на { $by }, теперь идут верно (с точностью до { $error }); синхронизация времени включена.
   *[other] otp-doctor: исправлено. Часы сервера отставали на { $by }, теперь идут верно (с точностью до { $error }).
}
farewell-fixed-ahead = { $network ->
    [on] otp-doctor: исправлено. Часы сервера спешили на { $by }, теперь идут верно (с точностью до { $error }); синхронизация времени включена.
   *[other] otp-doctor: исправлено. Часы сервера спешили на { $by }, теперь идут верно (с точностью до { $error }).
}
farewell-next = otp-doctor: { $headline } { $next }
farewell-headline = otp-doctor: { $headline }
# $title: a finding, a whole sentence
farewell-open = otp-doctor: ещё не решено: { $title }
farewell-report = Отчёт: { $path }

## Что делать дальше

# $headline, $next: целые предложения, в первой строке экрана
guide-with-next = { $headline } { $next }
guide-next-run = { $next } Команда: { $command }
guide-next-words = { $next } Текст для них покажет: { $command }
guide-next-fix-time = Дальше: исправить время.
guide-next-switch-on = Дальше: включить синхронизацию времени.
guide-next-install-service = Дальше: установить службу времени.
guide-next-set-zone = Дальше: задать часовой пояс.
guide-next-keep-one-service = Дальше: оставить одну службу времени.
guide-next-go-online = Дальше: сообщить службе времени, что сеть есть.
guide-next-test-code = Дальше: проверить код с телефона.
guide-next-test-own-entry = Дальше: проверить код по настоящей записи.
guide-next-mend-file = Дальше: исправить это и ввести следующий код.
guide-next-next-code = Дальше: ввести следующий код с телефона.
guide-next-reset-mfa = Дальше: сбросить MFA.
guide-next-ways-back-in = Дальше: способы войти снова именно там.
guide-next-enrol = Дальше: привязать приложение заново по QR-коду.
guide-next-sign-in = Дальше: войти.
guide-next-correct-phone = Дальше: исправить телефон.
guide-next-type-true-time = Дальше: ввести точное время.
guide-next-panel-time = Дальше: задать время в Plesk («Инструменты и настройки» > «Системное время»).
guide-next-finish-repair = Дальше: завершить исправление.
guide-next-become-root = Дальше: запустить снова от имени root.
guide-next-become-administrator = Дальше: запустить снова от имени администратора.
guide-next-tell-provider = Дальше: написать хостеру или администратору хоста.
guide-next-tell-domain = Дальше: написать тем, кто отвечает за домен Windows.
guide-next-clear-skew = Дальше: стереть запомненную ошибку часов.
guide-next-other-sign-in = Дальше: указать, какой вход отклоняет код.
guide-next-report = Дальше: отправить отчёт в поддержку.
