# What the drawn screens and the lines of the plain mode add to the words of the app.

ui-program = otp-doctor
ui-step-of = Step { $number } of { $count }: { $label }
ui-too-small = Too small: { $width } x { $height }. Needs { $needed_width } x { $needed_height }. Make the window larger, or press q and start again with --plain.

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

# How far a step of a plan is, said before its reason.
ui-step-waiting = To do
ui-step-running = Running
ui-step-done = Done
ui-step-failed = Failed
ui-step-skipped = Skipped
ui-step-would-run = Would run
ui-step-why = { $state }. { $why }

# The drawing of the clocks on one line of time.
ui-line-server = server
ui-line-phone = phone
ui-line-true = true time
ui-line-window = codes pass here
ui-line-off-left = { $what } is not on this drawing: { $span } further to the left (behind).
ui-line-off-right = { $what } is not on this drawing: { $span } further to the right (ahead).
ui-line-start-phone = Phone
ui-line-start-true = True time
ui-line-from-server = The figures count from the server's clock.
ui-line-seconds = { $sign }{ $count } s
ui-line-minutes = { $sign }{ $count } min
ui-line-hours = { $sign }{ $count } h
ui-line-days = { $sign }{ $count } d

# The QR code.
ui-qr-key = Key to type instead of scanning:
ui-qr-no-room = This window has no room for the QR code ({ $width } x { $height } characters are needed). Type the key below into the app, or make the window larger.
ui-qr-too-long = The QR code cannot be drawn, because it would hold too much text. Type the key below into the app.
