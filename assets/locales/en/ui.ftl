# What the drawn screens and the lines of the plain mode add to the words of the app.

ui-program = otp-doctor
ui-step-of = Step { $number } of { $count }: { $label }
ui-too-small = Too small: { $width } x { $height }; needs { $needed_width } x { $needed_height }. Enlarge the window, or quit (q) and start with --plain.

# The sign that there is more to read.
ui-more = { $lines ->
    [one] 1 more line
   *[other] { $lines } more lines
} { $way ->
    [above] above
   *[below] below
}
ui-scroll-key = Page Up, Page Down

ui-not-known-yet = not known yet
ui-characters = { $count ->
    [one] 1 character
   *[other] { $count } characters
}

# What became of a step, and what it does.
ui-step-why = { $state } { $why }

# The drawing of the clocks on one line of time.
ui-line-server = server
ui-line-phone = phone
ui-line-true = true time
ui-line-window = assumed to pass
ui-line-window-known = passes
ui-line-off = { $whose ->
    [phone] The phone
   *[truth] The true time
} is { $span } further { $way ->
    [left] left (behind)
   *[right] right (ahead)
}.
ui-line-from-server = Counted from the server's clock.
ui-line-seconds = { $sign }{ $count } s
ui-line-minutes = { $sign }{ $count } min
ui-line-hours = { $sign }{ $count } h
ui-line-days = { $sign }{ $count } d

# The QR code.
ui-qr-key = No camera? Type this key:
ui-qr-missing = 1. Type this key into the app { $why ->
    [room] (a QR code needs { $width } x { $height } here).
   *[long] (it is too long for a QR code).
}

# The plain mode: the same pages, read out line by line.
plain-place = Step { $number } of { $count }, { $label }: { $title }
plain-place-marked = Step { $number } of { $count }, { $label } ({ $mark }): { $title }
plain-place-alone-marked = Step { $number } of { $count }, { $label } ({ $mark })
plain-place-alone = Step { $number } of { $count }, { $label }
plain-mark-busy = being looked at
plain-mark-good = OK
plain-mark-warning = warning
plain-mark-bad = wrong
plain-mark-unknown = unknown
plain-warning = Take care: { $words }
plain-item = - { $words }
plain-item-marked = - { $mark }: { $words }
plain-fact = { $label }: { $value }
plain-fact-marked = { $label }: { $value } ({ $mark })
plain-clock = { $label }: { $time }
plain-clock-both = { $label }: { $local }, that is { $utc }
plain-clock-unknown = { $label }: not known yet
plain-step =
    { $number }. { $state } { $command }
    {"   "}{ $why }
plain-step-shown =
    { $number }. { $command }
    {"   "}{ $why }
plain-qr = Type this key into the authenticator app, or type qr for a QR code. Then type the code that the app shows.
plain-choices = You can type:
plain-button = { $number } - { $label }
plain-button-danger = { $number } - { $label } (changes the server)
plain-button-consent = { $number } - { $label } (only by its number)
plain-button-disabled = { $number } - { $label } (not possible now)
plain-field = { $number } - { $label }: { $held }
plain-field-hint = { $number } - { $label }: { $held } ({ $hint })
plain-field-empty = empty; just type it
plain-field-holds = { $content }
plain-focused = {" "}(or just Enter)
plain-letters = Also: b back, r read again, h help, q quit, s3 for step 3.
plain-too-early = Not done: it was typed before this was read out.
plain-choices-moved = Not done: the choices changed just before. They are now:
plain-nothing-new = Nothing has changed.
plain-now-possible = Now possible: { $choice }
plain-not-now = "{ $label }" is not possible now.
plain-not-understood = Not a choice. Type a number or the beginning of a name; what changes the server needs its number. r reads them again.
plain-keys-words = Type a choice's number or the beginning of its name, then Enter. Enter alone takes the marked one. What changes the server needs its number. b: back. r: read again. s and a number: open that step. qr: print a QR code where there is one. q: quit. Nothing changes before you say yes.
plain-qr-no-room = The QR code needs { $width } columns; this terminal has { $columns }. Type the key instead.
