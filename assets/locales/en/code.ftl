# The code screen: a secret, a code, the answer, and the phone's clock without any secret.

code-title = Test the code from the phone
code-making = Making a test entry ...
button-own-secret = Use my own secret
button-taps = Watch a code change
button-back-to-code = Back to the code

## The test entry

code-scan-do = 1. Scan this with the app.
code-scan-type = 2. Type the code that it shows.
code-scan-label = A throw-away entry, named { $label }. Delete it afterwards; real logins stay as they are.
code-scan-delete = Delete { $label } from the app when you are done.
code-delete-title = Delete the test entry
code-delete-do = Now delete { $label } from the authenticator app.
code-delete-why = It was made for this test alone and opens nothing. Left in the app, it would only be confused with the real entry.
button-deleted = It is deleted

## One's own secret

code-own-title = Your own secret
code-own-do = Paste or type the key or the otpauth:// address.
code-own-why = This also shows whether the app has the right entry.
code-own-safe = It is not shown, saved or logged, and leaves memory when you leave.
field-secret = Secret
button-use-secret = Use this secret

## The code

code-type = Type the code that the app shows now.
code-type-again = The server's clock was set since the last code. Type the code that the app shows now to see whether codes pass.
field-code = Code
field-next-code = Next code
field-code-hint = digits only, spaces do not matter
button-test-code = Test this code
button-test-code-in = Test this code (in { $seconds } s)
button-other-secret = Start over
code-throttled = Too many codes did not fit. So that nobody can guess codes here, each try now waits; the button counts down.
code-examining = Comparing ...
code-searching = Searching a year either way: { $percent } % done.
code-searching-why = The nearest moments come first. Stopping loses nothing.
button-search-further = Search up to a year
button-stop-search = Stop the search

## The answer

code-edge-over = The code just fitted, but this server no longer takes it now.
code-next-in = To be sure, type the next code as soon as it appears, in about { $seconds } s.
code-next-now = To be sure, type the code that the phone shows now.
code-with-phone-clock = What you saw of the phone's clock counts in this answer.
code-line-words = The line shows true time, the server, where the phone may be, and the assumed window of plus or minus { $limit } around the server.
code-simulated-phone = The simulated phone shows { $code } for { $seconds } s more. Its clock shows { $clock }.
code-simulated-phone-clock = The simulated phone's clock shows { $clock }; its code changes in { $seconds } s.

## The phone's clock without any secret

tap-title = The phone's clock, without any secret
tap-do = Watch a code in the app. Press Enter the moment it changes.
tap-any-entry = Any entry will do whose codes change every { $period } s. The code itself is not needed.
tap-none-yet = No change yet. { $wanted } are needed; the first comes within { $period } s.
tap-so-far = { $taps } of { $wanted } changes. The next comes in about { $seconds } s.
tap-too-soon = Too soon after the last change, so not counted.
tap-unknown = The changes do not tell it. { $why } Start them again.
tap-true-together = The phone's codes change on time, to within { $spread }.
tap-true-ahead = The phone's codes change { $difference } early, give or take { $spread }.
tap-true-behind = The phone's codes change { $difference } late, give or take { $spread }.
tap-minute-right = By its minutes the phone's clock is right: at most { $behind } behind and { $ahead } ahead.
tap-minute-ahead = By its minutes the phone's clock is { $low } to { $high } ahead.
tap-minute-behind = By its minutes the phone's clock is { $low } to { $high } behind.
tap-minute-with-server = By its minutes the phone agrees with the server: at most { $behind } behind and { $ahead } ahead of it.
tap-minute-ahead-of-server = By its minutes the phone's clock is { $low } to { $high } ahead of the server's.
tap-minute-behind-server = By its minutes the phone's clock is { $low } to { $high } behind the server's.
tap-minute-blind = Whole quarters of an hour do not show: time zones shift clocks by them.
tap-not-a-time = That is not a time of day. Type it as the phone shows it, for example 14:37.
tap-complement = This does not replace a code: only a code shows whole periods, and whether the entry is right.
button-tap = It changed now
button-taps-again = Start again
field-phone-clock = Phone's clock
field-phone-clock-hint = as the phone shows it now, e.g. 14:37
button-use-phone-clock = Use this time
