# What the drawn screens and the lines of the plain mode add to the words of the app.

ui-program = otp-doctor
ui-step-of = Step { $number } of { $count }: { $label }
ui-too-small = Too small: { $width } x { $height }. Needs { $needed_width } x { $needed_height }. Make the window larger, or quit (q) and start again with --plain.

# The sign that there is more to read.
ui-more-above = { $lines ->
    [one] 1 more line above
   *[other] { $lines } more lines above
}
ui-more-below = { $lines ->
    [one] 1 more line below
   *[other] { $lines } more lines below
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
ui-line-off-left = { $whose ->
    [phone] The phone is not on this drawing: { $span } further to the left (behind).
   *[truth] The true time is not on this drawing: { $span } further to the left (behind).
}
ui-line-off-right = { $whose ->
    [phone] The phone is not on this drawing: { $span } further to the right (ahead).
   *[truth] The true time is not on this drawing: { $span } further to the right (ahead).
}
ui-line-from-server = The figures count from the server's clock.
ui-line-seconds = { $sign }{ $count } s
ui-line-minutes = { $sign }{ $count } min
ui-line-hours = { $sign }{ $count } h
ui-line-days = { $sign }{ $count } d

# The QR code.
ui-qr-key = No camera? Type this key:
ui-qr-no-room = No room for the QR code ({ $width } x { $height } characters are needed). Type the key below into the app, or make the window larger.
ui-qr-too-long = The QR code would hold too much text. Type the key below into the app.

# The plain mode: the same pages, read out line by line.
plain-place = Step { $number } of { $count }, { $label }: { $title }
plain-place-marked = Step { $number } of { $count }, { $label } ({ $mark }): { $title }
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
plain-qr = Add an entry to the authenticator app by typing this key, or type qr to print a QR code. Then type the code that the app shows.
plain-choices = You can type:
plain-button = { $number } - { $label }
plain-button-danger = { $number } - { $label } (changes the server)
plain-button-disabled = { $number } - { $label } (not possible now)
plain-field = { $number } - { $label }: { $held }
plain-field-hint = { $number } - { $label }: { $held } ({ $hint })
plain-field-empty = empty; just type it
plain-field-holds = { $content }
plain-focused = {" "}(or just Enter)
plain-letters = Also: b back, r read again, h help, q quit, s3 for step 3.
plain-now-possible = Now possible: { $choice }
plain-not-now = "{ $label }" is not possible now.
plain-not-understood = Not one of the choices. Type a number or the beginning of a name; what changes the server needs its number. r reads the choices again.
plain-keys-words = Type the number of a choice, or the beginning of its name, and press Enter. Enter alone takes the one that is marked. What changes the server takes its number. b goes back, r reads the page again, s and a number opens that step, qr prints a QR code where there is one, q quits. Nothing changes before you say yes.
plain-qr-no-room = The QR code needs { $width } columns, and this terminal has { $columns }. Type the key instead.
