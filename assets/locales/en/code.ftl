# The code screen: a secret, a code, the answer, and the phone's clock without any secret.

code-title = Test the code from the phone
code-making = Making a test entry ...
button-own-secret = Use my own secret
button-taps = Watch a code change
button-back-to-code = Back to the code

## The test entry

code-scan-do = 1. Scan this test entry with the app.
code-scan-type = 2. Type the code that it shows.
code-scan-label = A throw-away entry, { $label }. Delete it afterwards. Real logins stay as they are.
code-scan-delete = Delete { $label } from the app when you are done.
code-delete-title = Delete the test entry
code-delete-do = Now delete { $label } from the authenticator app.
code-delete-why = It opens nothing, but could be confused with the real entry.
button-deleted = It is deleted

## One's own secret

code-own-title = Your own secret
code-own-do = Paste or type the key or the otpauth:// address.
code-own-why = This also shows whether the app has the right entry.
code-own-safe = It is not shown, saved or logged, and is forgotten when you leave.
field-secret = Secret
button-use-secret = Use this secret

## The code

code-type = Type the code that the app shows now.
code-type-again = The server's clock was set. Do codes pass? Type the one the app shows now.
code-type-again-cleared = The learnt clock was cleared. Do codes pass? Type the one the app shows now.
field-code = Code
field-next-code = Next code
field-code-hint = digits only, spaces do not matter
button-test-code = Test this code
button-test-code-in = Test this code (in { $seconds } s)
button-other-secret = Start over
button-still-declined = Still declined
code-throttled = Too many wrong codes: each try now waits, to stop guessing. The button counts down.
code-examining = Comparing ...
code-searching = Searching a year either way: { $percent } % done.
code-searching-why = Nearest first. Stopping loses nothing.
button-search-further = Search up to a year
button-stop-search = Stop the search

## The answer

code-edge-over = The code just fitted; now the server no longer takes it.
code-same-again = The same code again: each counts once. Type the next one.
code-next-appears = To be sure, type the next code as soon as the phone shows it.
code-next-now = To be sure, type the code the phone shows now.
code-with-phone-clock = The phone's clock, as you saw it, counts in this answer.
code-simulated-phone = The simulated phone shows { $code } for { $seconds } s more. Its clock: { $clock }.
code-simulated-phone-clock = The simulated phone's clock: { $clock }. Its code changes in { $seconds } s.

## The phone's clock without any secret

tap-title = The phone's clock, without any secret
tap-do = Watch a code in the app. Press Enter when it changes.
tap-any-entry = Any entry with a period of { $period } s will do; the code is not needed.
tap-none-yet = No change yet of { $wanted }; the first comes within { $period } s.
tap-so-far = { $taps } of { $wanted } changes. The next comes in about { $seconds } s.
tap-too-soon = Too soon after the last change, so not counted.
tap-unknown = The changes do not tell it. { $why } Start them again.
tap-true-together = The phone's codes change on time, within { $spread }.
tap-true-off = The phone's codes change { $difference } { $is ->
    [behind] late
   *[ahead] early
} (+/- { $spread }).
tap-minute-agrees = By its minutes the phone { $with ->
    [truth] is right:
   *[server] agrees with the server:
} at most { $behind } behind, { $ahead } ahead.
tap-minute-off = By its minutes the phone is { $low } to { $high } { $is ->
    [behind] behind.
   *[ahead] ahead.
}
tap-minute-off-server = By its minutes the phone is { $low } to { $high } { $is ->
    [behind] behind
   *[ahead] ahead of
} the server.
tap-minute-blind = An error of whole quarter hours does not show here.
tap-not-a-time = That is no time of day. Type it as the phone shows it, e.g. 14:37.
button-tap = It changed now
button-taps-again = Start again
field-phone-clock = Phone's clock
field-phone-clock-hint = as the phone shows it now, e.g. 14:37
button-use-phone-clock = Use this time
