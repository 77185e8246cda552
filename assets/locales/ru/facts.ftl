# Факты

## Почему что-то неизвестно: целые предложения, которые стоят после другого.

why-not-looked-at = На таких системах это не проверяется.
why-command-missing = Программа { $program } не установлена.
why-command-not-permitted = Вам нельзя запускать { $program }. Используйте sudo; если вы root, посмотрите права через ls -l.
why-command-not-trusted = Файл { $path } могут менять другие, поэтому программа { $program } не запускалась.
why-command-exchanged = Программу { $program } подменили после составления плана, поэтому она не запускалась.
why-command-timed-out = Программа { $program } не ответила за { $deadline }.
why-command-not-absolute = { $program } — не полный путь, поэтому запуска не было.
why-command-no-interpreter = { $program } — скрипт без своего интерпретатора.
why-command-not-secret = Программа { $program } не запускалась: её вывод не удалось бы скрыть.
why-command-dry-run = Программа { $program } что-то изменила бы, а это пробный запуск.
why-command-not-run = Не удалось запустить { $program } ({ $reason }).
why-command-no-room = Запустить { $program } не удалось: достигнуто ограничение ({ $reason }).
why-command-failed = Ошибка { $program } (код завершения { $status }): «{ $said }».
why-command-failed-silently = Ошибка { $program } (код завершения { $status }), без объяснений.
why-command-silent = Программа { $program } ничего не вывела.
why-not-understood = Ответ программы { $program } непонятен: «{ $said }».
why-property-missing = Программа { $program } не назвала { $property }.

why-file-missing = Файла { $path } нет.
why-file-not-permitted = Вам нельзя читать { $path }. Войдите как root или используйте sudo.
why-file-not-as-user = Модуль читает { $path } с правами этого пользователя, а их не хватает.
why-file-not-plain = { $path } — не обычный файл.
why-file-too-large = Файл { $path } слишком велик и вряд ли верен, поэтому не прочитан.
why-file-unreadable = Не удалось прочитать { $path } ({ $reason }).

why-rights-not-understood = В { $path } не названы ни пользователь, ни полномочия (capabilities).
why-zone-file-missing = Нет файла часового пояса { $name }, поэтому программы считают по UTC.
why-zone-not-understood = Правила часового пояса в { $name } непонятны.
why-rtc-not-understood = Аппаратные часы показывают недопустимое время. Возможно, села батарейка.

why-no-systemd = Здесь нет systemd, и больше эту настройку никто не хранит.
# $reason: слова самой системы
why-service-manager-failed = Диспетчер служб Windows не ответил ({ $reason }).
# $key: раздел реестра
why-registry-unreadable = Не удалось прочитать раздел реестра { $key } ({ $reason }).
why-w32time-stopped = Служба W32Time остановлена, как обычно вне домена: Windows запускает её время от времени.
why-w32time-not-asked = W32Time сообщает это только словами на языке Windows, а на них otp-doctor не полагается.
why-w32time-no-type = В реестре не указано, у кого W32Time спрашивает время (Parameters\Type).
why-w32time-missing = В этой Windows нет её собственной службы времени W32Time.
why-plesk-missing-on-windows = В реестре Plesk не указан: вероятно, это не сервер Plesk.
# $value: as it stands in the registry
why-plesk-folder-unusable = Папкой Plesk в реестре (PRODUCT_ROOT_D) названо «{ $value }», а это не путь к папке.
why-plesk-folder-no-text = Значение папки Plesk в реестре (PRODUCT_ROOT_D) — не текст.
why-plesk-folder-missing = По реестру Plesk находится в { $folder }, а такой папки нет: её перенесли, удалили или нет её диска.
# $path: программа
why-plesk-no-rights-on-windows = Вам нельзя смотреть { $path }. Запустите otp-doctor от имени администратора.
why-plesk-elsewhere = { $path } лежит вне папок, которые Windows и Plesk отводят администраторам, поэтому не запускалась.
why-processes-hidden = Вам не видно, что запускают другие. Запустите от имени root или через sudo.
why-no-service-runs = Ни одна служба времени не работает.
why-daemon-not-asked = otp-doctor не умеет опрашивать { $daemon }.
why-timesyncd-keeps-no-offset = systemd-timesyncd не говорит, насколько часы неверны сейчас.
why-timesyncd-not-on-the-bus = systemd-timesyncd работает, но пока не отвечает; возможно, только что запущена. Проверьте через несколько секунд. Её ответ: «{ $said }».
why-follows-nobody = { $daemon } сейчас не сверяется ни с одним сервером времени.

## Почему неизвестно что-то о Plesk.

why-plesk-missing = Утилит Plesk нет ни в PATH, ни в /usr/sbin, /usr/local/psa/bin, /opt/psa/bin: вероятно, это не сервер Plesk.
why-plesk-missing-in-chroot = Этот пользователь заперт в своём каталоге, как часто бывает у клиентов Plesk. Чтобы увидеть Plesk, войдите как root.
why-plesk-missing-in-container = В этом контейнере ({ $kind }) нет утилит Plesk. Возможно, Plesk работает на его хосте.
why-plesk-named-relative = { $path } — не абсолютный путь.
why-plesk-of-others = { $path } { $who ->
    [write] могут менять другие,
   *[own] не принадлежит ни root, ни вам,
} поэтому команда plesk оттуда не запускалась.
why-plesk-incomplete = Каталог { $folder } есть, а утилит Plesk нет: установка повреждена или не закончена.
why-plesk-no-tool = Утилиты Plesk не найдены.
why-plesk-version-needs-tool = Версию называет только команда plesk; она не найдена.
why-plesk-refused-user = Ответ Plesk: «{ $said }». Обычно он отвечает только root.
why-plesk-met-a-limit = Утилита Plesk упёрлась в ограничение: «{ $said }».
why-plesk-list-does-not-tell = В списке Plesk есть { $id }, но не сказано, включено ли расширение.

fact-sign-in = Вход
sign-in-server = Plesk на этом сервере
sign-in-portal = Plesk 360 (my.plesk.com), у него свои часы
sign-in-other = другая программа
sign-in-unknown = неизвестен: выберите «Другой вход»

## Кто ещё проверяет коды

why-verifiers-too-slow = Каталог пользователя не ответил вовремя.
why-verifiers-no-thread = Не удалось запустить поток, чтобы их прочитать ({ $reason }).
why-verifiers-not-as-users = Файлы пользователей читаются с их же правами, а взять эти права здесь не удалось.
why-oath-not-read = Его файл пользователей не проверяется: это может только root и только если файл один на всех.
why-oath-takes-guesses = При window={ $window } pam_oath принимает коды с разницей больше недели, и может подойти даже угаданный. Укажите небольшое число, например 5.
