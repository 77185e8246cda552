# Что экраны и построчный режим добавляют к словам мастера.

ui-program = otp-doctor
ui-step-of = Шаг { $number } из { $count }: { $label }
ui-too-small = Мало места: { $width } x { $height }, нужно { $needed_width } x { $needed_height }. Увеличьте окно или выйдите (q) и запустите с --plain.

ui-more = { $way ->
    [above] { $lines ->
        [one] выше ещё { $lines } строка
        [few] выше ещё { $lines } строки
        [many] выше ещё { $lines } строк
       *[other] выше ещё { $lines } строки
    }
   *[below] { $lines ->
        [one] ниже ещё { $lines } строка
        [few] ниже ещё { $lines } строки
        [many] ниже ещё { $lines } строк
       *[other] ниже ещё { $lines } строки
    }
}
ui-scroll-key = PgUp, PgDn

ui-not-known-yet = пока неизвестно
ui-characters = { $count ->
    [one] { $count } символ
    [few] { $count } символа
    [many] { $count } символов
   *[other] { $count } символа
}

# Что стало с шагом и что он делает.
ui-step-why = { $state } { $why }

# Часы на одной оси времени.
ui-line-server = сервер
ui-line-phone = телефон
ui-line-true = точное время
ui-line-window = окно приёма
ui-line-window-known = принимается
ui-line-off = { $way ->
    [left] { $whose ->
        [phone] Телефон ещё на { $span } левее (отстаёт).
       *[truth] Точное время ещё на { $span } левее (раньше).
    }
   *[right] { $whose ->
        [phone] Телефон ещё на { $span } правее (спешит).
       *[truth] Точное время ещё на { $span } правее (позже).
    }
}
ui-line-from-server = Отсчёт от часов сервера.
ui-line-seconds = { $sign }{ $count } с
ui-line-minutes = { $sign }{ $count } мин
ui-line-hours = { $sign }{ $count } ч
ui-line-days = { $sign }{ $count } сут

# QR-код.
ui-qr-key = Нет камеры? Введите ключ:
ui-qr-missing = 1. Введите этот ключ в приложение (для QR-кода { $why ->
    [room] здесь нужно { $width } x { $height }).
   *[long] он слишком длинный).
}

# Построчный режим: те же страницы, строка за строкой.
plain-place = Шаг { $number } из { $count }, { $label }: { $title }
plain-place-marked = Шаг { $number } из { $count }, { $label } ({ $mark }): { $title }
plain-place-alone-marked = Шаг { $number } из { $count }, { $label } ({ $mark })
plain-place-alone = Шаг { $number } из { $count }, { $label }
plain-mark-busy = проверяется
plain-mark-good = OK
plain-mark-warning = предупреждение
plain-mark-bad = ошибка
plain-mark-unknown = неизвестно
plain-warning = Внимание: { $words }
plain-item = - { $words }
plain-item-marked = - { $mark }: { $words }
plain-fact = { $label }: { $value }
plain-fact-marked = { $label }: { $value } ({ $mark })
plain-clock = { $label }: { $time }
plain-clock-both = { $label }: { $local }, то есть { $utc }
plain-clock-unknown = { $label }: пока неизвестно
plain-step =
    { $number }. { $state } { $command }
    {"   "}{ $why }
plain-step-shown =
    { $number }. { $command }
    {"   "}{ $why }
plain-qr = Введите этот ключ в приложение-аутентификатор или наберите qr, чтобы увидеть QR-код. Затем введите код, который покажет приложение.
plain-choices = Можно ввести:
plain-button = { $number } - { $label }
plain-button-danger = { $number } - { $label } (меняет сервер)
plain-button-consent = { $number } - { $label } (только номером)
plain-button-disabled = { $number } - { $label } (сейчас нельзя)
plain-field = { $number } - { $label }: { $held }
plain-field-hint = { $number } - { $label }: { $held } ({ $hint })
plain-field-empty = пусто; просто введите
plain-field-holds = { $content }
plain-focused = {" "}(или просто Enter)
plain-letters = Ещё: b назад, r прочитать снова, h справка, q выход, s3 шаг 3.
plain-too-early = Не выполнено: введено раньше, чем вопрос был прочитан.
plain-choices-moved = Не выполнено: варианты только что изменились. Теперь они такие:
plain-nothing-new = Ничего не изменилось.
plain-now-possible = Теперь можно: { $choice }
plain-not-now = «{ $label }» сейчас нельзя.
plain-not-understood = Такого варианта нет. Введите номер или начало названия; то, что меняет сервер, — только номером. r прочитает варианты снова.
plain-keys-words = Введите номер варианта или начало его названия и нажмите Enter. Просто Enter выбирает отмеченный. То, что меняет сервер, — только номером. b: назад. r: прочитать снова. s и номер: открыть этот шаг. qr: вывести QR-код, где он есть. q: выход. Без вашего «да» ничего не меняется.
plain-qr-no-room = Для QR-кода нужно столбцов: { $width }; в этом терминале их { $columns }. Введите ключ вручную.
