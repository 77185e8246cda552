# Справка самой командной строки.

cli-about = Выясняет, почему на этом сервере отклоняются одноразовые коды, говорит, чьи часы неверны, и исправляет это.
cli-examples-head = Примеры:
cli-exit-head = Коды завершения:
cli-everywhere = Параметры всех команд
cli-usage = Использование:
cli-commands = Команды
cli-arguments = Аргументы
cli-options = Параметры
cli-help-command = Вывести эту справку или справку по команде
cli-help-flag = Вывести справку
cli-version-flag = Вывести версию
# $help: для чего параметр; $values: что может стоять за ним
cli-one-of = { $help } [{ $values }]
cli-examples =
    otp-doctor
        Мастер на этом сервере.
    otp-doctor --demo
        Мастер на учебном сервере: попробовать и поучиться.
    otp-doctor check
        Только диагностика, для мониторинга.
    otp-doctor fix time --dry-run
        Показать, что было бы сделано с часами.
    otp-doctor report
        Текст для тикета.
cli-exit =
    0
        Всё в порядке.
    1
        Предупреждение: коды ещё принимаются, но что-то их сломает.
    2
        Сбой: коды отклоняются или исправление не удалось.
    3
        Выяснить не удалось, или неверный вызов.
    128 + n
        Завершено сигналом n.

cli-check = Только диагностика, ничего не меняет
cli-check-long =
    Всё осматривает, спрашивает точное время и говорит, что не так. Ничего не меняется.

    Первая строка — как у плагина мониторинга: OTP и OK, WARNING, CRITICAL или UNKNOWN, предложение, а после черты — на сколько секунд этот сервер опережает точное время и наибольшая погрешность этого числа. Остальное ниже.
cli-examples-check =
    otp-doctor check
        Для Nagios, Icinga, Checkmk и других, и для людей.
    otp-doctor check --json
        Всё сразу, для программы.
    otp-doctor check --verifier sshd
        Глазами SSH: по окну приёма из его собственных файлов.
    otp-doctor check --openmetrics -o /var/lib/prometheus/node-exporter/otp_doctor.prom
        Для textfile collector в node exporter Prometheus.
cli-openmetrics = Вывести метрики, для Prometheus и других
cli-openmetrics-output = Записать метрики в этот файл за один приём, с чтением для всех, и вывести только строку плагина. node exporter читает имена на .prom; - это стандартный вывод, без этой строки

cli-code = Проверить коды по секретному ключу
cli-code-long =
    Проверяет коды по секретному ключу из файла или стандартного ввода и говорит, подходят ли они и чьи часы неверны. Верный код не называет никогда.

    Один код ищется в пределах 26 часов, два и больше, если нужно, — в пределах года: так находится и неверная дата на телефоне.

    С --user ключ не нужен: после вопроса читается запись этого пользователя для SSH, sudo и подобных, и видно, примут ли они сейчас последний код. Попытка не засчитывается.

    Если коды не подошли нигде, ответ приходит после паузы. Она замедляет подбор, но не много запусков сразу: пусть ключ читает только его владелец.
cli-code-user = Проверить по записи этого пользователя для SSH и других входов через PAM; сначала спросит
cli-examples-code =
    otp-doctor code --secret-file /root/entry 123456
        Код, который телефон показывает сейчас.
    otp-doctor code --secret-file - 123456 654321
        Два кода подряд; ключ вводится и не показывается.
    otp-doctor code --verifier nextcloud --secret-file /root/entry 123456
        По тому, что принимает Nextcloud.
    otp-doctor code --user anna 123456
        Примет ли его SSH сейчас, по тому, что хранится об этом пользователе.
cli-exit-code =
    0
        Коды подходят, те и другие часы идут верно. --user: примут.
    1
        Принимаются, но едва-едва, или часы немного врут. --user: примут, ошибка запомнена.
    2
        Неверны часы, запись или её настройки. --user: отклонят.
    3
        Выяснить не удалось, или неверный вызов.
    128 + n
        Завершено сигналом n.

cli-fix = Исправить: сначала показывает все команды, потом измеряет результат
cli-fix-long =
    Показывает все команды, спрашивает, выполняет их отдельно от терминала, чтобы оборванная связь ничего не оставила на полпути, и потом измеряет, помогло ли.

    Без терминала нужен -y. Часы переводятся, только если сошлись несколько источников времени.

    Пока часы сервера неверны, для mfa и skew нужен --force: коды новой записи тоже отклонялись бы.

    skew стирает ошибку часов, которую запомнили SSH и другие входы с pam_google_authenticator: у всех пользователей, чьи верные коды из-за неё отклоняются, или у тех, кто назван через --user.
cli-examples-fix =
    otp-doctor fix time --dry-run
        Показать, что было бы сделано с часами.
    otp-doctor fix time
        Сделать это, после вопроса.
    otp-doctor fix mfa --yes --json
        Сбросить MFA в Plesk без вопроса и сообщить программе, чем кончилось.
    otp-doctor fix skew
        Стереть ошибку часов, которую запомнил SSH, после вопроса.
cli-exit-fix =
    0
        Помогло, это измерено; или делать нечего; или пробный запуск.
    2
        Попытка не удалась.
    3
        Попытки не было, или итог не удалось вывести, или неверный вызов.
    128 + n
        Завершено сигналом n. Начатое исправление дойдёт до конца.

cli-recover = Доделать то, что осталось от прерванного исправления
cli-recover-long =
    Снова включает то, что прерванное исправление оставило выключенным. То же делает следующий запуск мастера.

    Если это уже никогда не получится, например программу удалили, --forget ничего не выполняет, показывает, что осталось и что может быть ещё выключено, спрашивает и оставляет только журнал.
cli-examples-recover =
    otp-doctor recover
        Доделать и сказать, что оставалось.
    otp-doctor recover --forget
        Больше не пытаться, если завершить уже нельзя; сначала вопрос.
cli-exit-recover =
    0
        Ничего незавершённого не осталось.
    2
        Что-то ещё осталось.
    3
        Выяснить не удалось, попытки не прекращены, или неверный вызов.

cli-report = Вывести отчёт для тикета
cli-report-long = Выводит для тикета, что обнаружено, как это измерено и что это за сервер. Логины, имена узлов и адреса без --full скрыты; секретные ключи и коды — всегда.
cli-examples-report =
    otp-doctor report
        Для тикета, который прочтут другие.
    otp-doctor report --full -o report.txt
        С именами и адресами, в новый файл, который прочтёт только владелец.
cli-exit-report =
    0
        Отчёт записан, что бы в нём ни стояло.
    3
        Записать не удалось, или неверный вызов.
    128 + n
        Завершено сигналом n.
cli-full = Показать и логины, имя узла и адреса

cli-completions = Вывести автодополнение для оболочки
cli-completions-long = Выводит автодополнение этой командной строки для оболочки.
cli-shell = Какая оболочка
cli-examples-completions =
    otp-doctor completions bash >/etc/bash_completion.d/otp-doctor
        Для bash, всем пользователям.
    otp-doctor completions zsh >/usr/local/share/zsh/site-functions/_otp-doctor
        Для zsh.
    otp-doctor completions fish >/etc/fish/completions/otp-doctor.fish
        Для fish.
cli-man = Вывести страницу руководства
cli-man-long = Выводит исходный текст страницы руководства или записывает все страницы в каталог.
cli-man-about = Команда, чью страницу вывести; без неё — страница программы
cli-man-output = Записать все страницы в этот каталог; если его нет, он будет создан
cli-examples-man =
    otp-doctor man fix | man -l -
        Прочесть страницу о fix.
    otp-doctor man -o /usr/local/share/man/man1
        Установить все страницы.
cli-exit-pages =
    0
        Готово.
    3
        Записать не удалось, или неверный вызов.

man-environment =
    NO_COLOR
        Задано что угодно: без цвета.
    TERM
        dumb: вопросы и ответы строками.
    LANGUAGE, LC_ALL, LC_MESSAGES, LANG
        Язык, если терминал показывает UTF-8; иначе английский, если --lang не говорит другого.
man-files =
    /var/lib/otp-doctor
        Журналы исправлений root; если писать туда нельзя — /run/otp-doctor.
    ~/.local/state/otp-doctor
        Журналы другого пользователя.
    /etc/systemd/system/otp-doctor-rescue.service
        Во время исправления: завершит его, когда сервер загрузится снова.
    /var/lib/otp-doctor/otp-doctor
        Во время исправления: копия этой программы, которая его завершила бы.
man-files-check =
    /var/lib/prometheus/node-exporter
        Где node exporter в Debian ищет метрики.

cli-force = Сбросить MFA или стереть запомненное, хотя часы сервера неверны
cli-force-is-for-mfa = --force — для «fix mfa» и «fix skew»: они выполняются, хотя часы сервера неверны. Часы переводит «fix time».
cli-fix-what = Что исправить: время сервера, MFA в Plesk или ошибку часов, которую запомнил SSH
cli-fix-user = Стереть её только у этого пользователя (можно повторять; для skew)
cli-clear-skew = Шаг «fix skew»: убирает запомненную ошибку часов из файлов этих пользователей, не спрашивая
cli-clear-skew-copies = Вместо этого удалить копии, оставшиеся от прерванного запуска
cli-clear-skew-file = Только файл с этим номером (с 0) одного пользователя, в этом процессе
cli-clear-skew-user = Чей это файл
cli-user-is-for-skew = --user — для «fix skew»: называет, у кого стереть запомненную ошибку часов.
cli-user-asks-pam = --user исходит из того, что хранят входы через PAM: уберите --login и --window, а в --verifier называйте только такой вход (sshd, sudo).
cli-json = Вывести JSON
cli-secret-file = Секретный ключ или адрес otpauth://; - читает стандартный ввод
cli-codes = До 4 кодов, которые показал телефон, от старых к новым; последний — нынешний
cli-yes = Сделать без вопроса
cli-output = Записать в этот новый файл; - это стандартный вывод
cli-ntp = Опросить этот сервер времени вместо настроенных (можно повторять)
cli-https = Узнать дату по этому адресу https вместо общедоступных узлов (можно повторять)
cli-ca-file = Доверять для https и сертификатам из этого файла PEM
cli-timeout = Сколько секунд ждать серверы времени, до 60 (по умолчанию 3). Проверка кончается через 20 с или через 2 с после этого
cli-plesk = Полный путь к утилите командной строки Plesk, например /usr/sbin/plesk
cli-login = Какой вход отклоняет код: этого сервера, Plesk 360 (my.plesk.com) или другой программы
cli-verifier = Кто проверяет код: plesk, служба, которая спрашивает через PAM (sshd, sudo), или программа, описанная здесь (nextcloud, webmin, ..., other)
cli-demo = Учебный, ненастоящий сервер; этот остаётся как есть
cli-plain = Вопросы и ответы строками, для последовательных консолей и программ чтения с экрана
cli-dry-run = Всё показать, ничего не менять
cli-ascii = Рисовать одними символами ASCII
cli-no-color = Рисовать без цвета
cli-mouse = Кнопки для мыши (для копирования тогда в большинстве терминалов нужен Shift)
cli-lang = Язык ({ $languages }) вместо языка окружения
cli-lang-malformed = Это не язык. Есть: { $languages }.
cli-lang-missing = Языка «{ $lang }» здесь нет, поэтому английский. Есть: { $languages }.
cli-window = Сколько периодов с каждой стороны принимается, что бы ни было о них известно (без --verifier: 1)

cli-ntp-no-host = --ntp { $words }: здесь нет имени узла. Пример: ntp.example.com:1123
cli-ntp-bad-port = --ntp { $words }: порты бывают от 1 до 65535. Пример: ntp.example.com:1123
cli-ntp-bad-host = --ntp { $words }: такого символа в имени узла не бывает. Пример: ntp.example.com:1123
cli-ntp-too-long = --ntp { $words }: длина имени узла, символов, не больше { $most }.
cli-https-not-https = --https { $words }: только https доказывает, кто отвечает. Пример: https://www.example.com/
cli-https-bad-character = --https { $words }: такого символа в адресе не бывает. Пример: https://www.example.com/
cli-https-no-host = --https { $words }: здесь нет имени узла. Пример: https://www.example.com/
cli-https-bad-port = --https { $words }: порты бывают от 1 до 65535. Пример: https://www.example.com/
cli-https-bad-host = --https { $words }: такого символа в имени узла не бывает. Пример: https://www.example.com/
cli-https-too-long = --https { $words }: длина имени узла, символов, не больше { $most }.
cli-ca-file-unreadable = --ca-file: не удалось прочитать { $path } как сертификаты PEM ({ $reason }).
cli-ca-file-empty = --ca-file: в { $path } нет ни одного сертификата PEM.
cli-verifier-contradicts = --verifier { $name } и --login указывают на разные входы. Дайте что-то одно.
cli-verifier-unknown = --verifier: ничто с именем «{ $name }» здесь коды не проверяет. На этом сервере: plesk, { $services }. Описаны: { $cards }.
cli-verifier-unknown-no-service = --verifier: ничто с именем «{ $name }» здесь коды не проверяет. Ни одна служба этого сервера не спрашивает их через PAM. Есть plesk и описанные здесь: { $cards }.
cli-verifier-untold = --verifier: не удалось выяснить, проверяет ли здесь коды «{ $name }». { $why } Есть plesk и описанные здесь: { $cards }.
cli-plesk-relative = --plesk: { $path } — не полный путь. Обычно команда Plesk — /usr/sbin/plesk.
cli-plesk-missing = --plesk: файла { $path } нет. Обычно команда Plesk — /usr/sbin/plesk.
cli-plesk-no-program = --plesk: { $path } — не программа. Обычно команда Plesk — /usr/sbin/plesk.
cli-scenario-unknown = Сценария { $name } нет. Есть: { $known }.
cli-scenario-malformed = Не удалось прочитать сценарий { $name }: { $reason }

terminal-could-not = Терминалом воспользоваться не удалось: { $reason }. Попробуйте --plain.
start-no-thread = Запуск не удался: { $reason }. Нет места для ещё одного потока: см. «ulimit -u», «ulimit -v» и свободную память.
start-no-memory = Запуск не удался: программам здесь разрешено { $limit } МБ памяти («ulimit -v», «ulimit -d»), а нужно 128 МБ.
# $build: номер сборки Windows
start-lines-old-windows = Эта Windows (сборка { $build }) не может правильно нарисовать мастер, поэтому он говорит построчно. Начиная со сборки 17763 (Windows Server 2019) он рисует.
start-lines-no-sequences = Эта консоль не принимает управляющих последовательностей, поэтому мастер говорит построчно. Windows Terminal их принимает.
plain-input-ended = Ввод кончился, а с ним и мастер. Проверить без вопросов: otp-doctor check
terminal-last-words = otp-doctor аварийно завершился: ошибка в нём самом. Начатое исправление продолжается; чем оно кончилось, скажет следующий запуск.
cli-forget = Ничего не выполнять: показать, что осталось, спросить и больше не пытаться

cli-wrong-word = Здесь нет «{ $word }».
cli-wrong-command = Нет команды «{ $word }».
cli-wrong-nearest = Возможно, имелось в виду «{ $word }»?
cli-wrong-missing = Не хватает: { $words }
cli-wrong-missing-one-of = Не хватает: { $words }. Возможные значения: { $values }
cli-wrong-no-value = Для { $option } нужно значение.
cli-wrong-value = «{ $value }» не подходит для { $option }.
cli-wrong-value-why = «{ $value }» не подходит для { $option }. { $why }
cli-wrong-value-one-of = «{ $value }» не подходит для { $option }. Возможные значения: { $values }
cli-wrong-too-many = { $option } больше ничего не принимает: «{ $value }» — лишнее.
cli-wrong-twice = { $option } указано дважды. Укажите один раз.
cli-wrong-conflict = { $one } нельзя указать вместе с { $others }.
cli-wrong-not-text = Одно из слов этой команды — не UTF-8.
cli-wrong-other = Эта команда не понята.
cli-wrong-help = Что есть, покажет --help.
cli-timeout-range = Это число секунд больше 0, не более { $most }.
cli-window-range = Это целое число от 0 до { $most }.
