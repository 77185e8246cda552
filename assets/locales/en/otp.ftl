# One-time codes: what was typed, what it proves.

## A typed code that is not one

code-empty = There is no code yet. Type the digits that the authenticator shows.
code-not-a-digit = "{ $character }" at place { $position } is not a digit. A code has only digits; spaces and dashes are fine.
code-five-digits = That is 5 digits. Codes have 6 to 8; a zero in front may be lost, so type it as the phone shows it. Steam Guard shows 5 letters and digits, which cannot be tested here.
code-too-short = { $digits ->
    [one] That is one digit. Codes have 6 to 8.
   *[other] That is { $digits } digits. Codes have 6 to 8; some may be missing.
}
code-several = There is more than one code in that, so none was taken. Type the one that the phone shows now.
code-too-many = That is { $codes } codes. At most { $most } are compared at once.
code-too-long = That is { $digits } digits. Codes have 6 to 8; perhaps something else was pasted along.

## A key or URI that cannot be used

secret-empty = There is no key yet. Paste the key (letters A to Z and digits 2 to 7) or the otpauth:// address behind the QR code.
secret-too-short = Too short for a key. Perhaps only its beginning was copied.
secret-too-long = Too long for a key. Perhaps a whole file or several keys were pasted.
secret-zero = "0" at place { $position }: keys have no zero. It is probably the letter O.
secret-one = "1" at place { $position }: keys have no one. It is probably the letter I, or L.
secret-eight = "8" at place { $position }: keys have no eight. It is probably the letter B.
secret-nine = "9" at place { $position }: keys have no nine. It is probably the letter G, or another digit.
secret-foreign-letter = "{ $character }" at place { $position } is not one of the letters A to Z, even if it looks like one.
secret-wrong-character = "{ $character }" at place { $position } does not belong in a key. Keys have letters A to Z and digits 2 to 7.
secret-padding-inside = Something follows the "=" at place { $position }, which ends a key. Perhaps two keys were pasted together.
secret-hexadecimal = This is hexadecimal, but its length is not that of a key. Copy the whole key, or use the one in Base32 (letters A to Z and digits 2 to 7).
secret-base64 = This is Base64. Authenticators use Base32: letters A to Z and digits 2 to 7. Look for the key that was shown with the QR code.
secret-several = There is more than one key or address here, so none was tested. Give one alone.
secret-more-than-a-key = More than one word or line could be a key, so none was tested. Give the key alone, in one piece or in groups of one length.
secret-assignment = Paste only what follows the "=".
secret-utf-16 = This file is saved as UTF-16. Save it as UTF-8, or paste the key.
secret-binary = This file is not text, so it holds no key that can be read here.
secret-looks-like-code = That looks like a code, not like the key that codes are made from. The key is shown once, when the entry is made.
secret-hotp = This entry counts uses, not time (HOTP). No clock can be at fault, so there is nothing to test.
secret-steam = This is an entry for Steam Guard, whose codes have letters. It cannot be tested here.
secret-migration = This is a Google Authenticator export with entries packed together. Export a single entry as otpauth://totp, or type its key.
secret-unknown-kind = "{ $kind }" is not a kind of entry that is known here. Entries that count time begin with otpauth://totp/.
secret-not-otpauth = An address that begins with "{ $scheme }" is not an authenticator's entry. Those begin with otpauth://totp/.
secret-missing = The address has no key: "secret=" is missing. Perhaps it was cut off at an "&"; quote it as a whole.
secret-duplicate-parameter = The address says "{ $name }" twice, so it is not clear which one counts. Remove one.
secret-bare-parameter = A part of the address after "?" has no "=". Perhaps it was cut, or an "&" inside a name was not written as %26.
secret-bad-algorithm = "{ $value }" is not an algorithm that authenticators use. It is SHA1, SHA256 or SHA512.
secret-bad-digits = "{ $value }" is not a number of digits that codes have. It is 6, 7 or 8.
secret-bad-period = "{ $value }" is not a period that codes have: whole seconds from 5 to 600, usually 30.
secret-bad-percent = The key or a setting in the address has a "%" that is not followed by two hexadecimal digits. Copy the address once more, or use the bare key.
secret-not-text = The percent signs in the address do not stand for text. Perhaps it was copied incompletely.

## A key that is unusual

secret-warning-short = This key has { $bits } bits; RFC 4226 asks for at least 128. Many services issue 80, so it is used.
secret-warning-uneven = This key does not come out even: a character is missing, or one too many. The rest is ignored, as authenticators do.
secret-warning-hexadecimal = This key is hexadecimal and was read as that.
secret-warning-bare-parameter = A part of the address has no "=" and was left out: perhaps an "&" in a name that should be %26, or the address was cut.
secret-warning-unknown-parameter = The address also says "{ $name }". That is not known here and was left out.
secret-warning-skew-ahead = { $steps ->
    [one] By this file the server has learnt to expect codes that are one period ahead (TIME_SKEW). It may decline right ones.
   *[other] By this file the server has learnt to expect codes that are { $steps } periods ahead (TIME_SKEW). It may decline right ones.
}
secret-warning-skew-behind = { $steps ->
    [one] By this file the server has learnt to expect codes that are one period behind (TIME_SKEW). It may decline right ones.
   *[other] By this file the server has learnt to expect codes that are { $steps } periods behind (TIME_SKEW). It may decline right ones.
}
secret-warning-issuers-differ = The address names two issuers, "{ $label }" and "{ $parameter }". Codes do not depend on that.
secret-warning-test-entry = The test entry could not be verified by a second computation. Do not use it; start again.

## The moments at which codes change

tap-too-few = { $taps ->
    [one] There is only one change, and it takes { $needed }.
   *[other] There are only { $taps } changes, and it takes { $needed }.
}
tap-too-far-apart = The changes are { $apart } apart, so at least one was not at the moment of change.

tap-ahead = The phone's codes change { $difference } before the server's, give or take { $spread }.
tap-behind = The phone's codes change { $difference } after the server's, give or take { $spread }.
tap-together = The phone's codes change together with the server's, to within { $spread }.
tap-blind = Taps cannot see whole periods of { $period }: a phone that is minutes off may look right. Only a code shows that.

## The answer in one line

otp-probably = Probably: { $sentence }
otp-perhaps = Perhaps: { $sentence }
otp-between = { $low } to { $high }
otp-about = about { $length }
otp-headline-no-code = Type the code that the phone shows.
otp-headline-stopped = The search was stopped. Nothing found so far.
otp-headline-same-code = The same code again. A server takes each code only once.
otp-headline-ambiguous = The code fits in { $places } places. The next one decides.
otp-headline-entry-wrong = The codes do not come from this entry, unless a clock is more than 26 hours off.
otp-headline-entry-wrong-year = The codes do not come from this entry, unless a clock is more than a year off.
otp-headline-nothing = The code fits nowhere within reach.
otp-headline-other-parameters = The key is right, but the app makes its codes with other settings.
otp-headline-correction = { $minutes ->
    [one] The phone's clock is right, but the authenticator shifts it by one minute.
   *[other] The phone's clock is right, but the authenticator shifts it by { $minutes } minutes.
}
otp-headline-fits = The code fits, and both clocks are right.
otp-headline-fits-unjudged = The code fits: phone and server agree.
otp-headline-fits-barely = The code fits, but only just: this server takes it for another { $left }.
otp-headline-late = The code is one period old: typed late, or the phone is up to { $behind } behind.
otp-headline-late-again = Perhaps: the phone's clock is up to { $behind } behind. The last { $codes } codes were one period old, each typed at once.
otp-headline-old-or-behind = The code is old, or the phone's clock is { $apart } behind.
otp-headline-old-or-behind-server = The code is old, or the phone is { $apart } behind the server.
otp-headline-together-too-far = Each clock is a little off, in opposite directions. Together that is too much.
otp-headline-server-behind = The server's clock is { $difference } behind.
otp-headline-server-ahead = The server's clock is { $difference } ahead.
otp-headline-phone-behind = The phone's clock is { $apart } behind.
otp-headline-phone-ahead = The phone's clock is { $apart } ahead.
otp-headline-both = Both clocks are wrong, the server's and the phone's.
otp-headline-phone-behind-server = The phone is { $apart } behind the server.
otp-headline-phone-ahead-of-server = The phone is { $apart } ahead of the server.
otp-headline-zone = Phone and server differ by { $apart }: typical of a wrong time zone.

## The explanation: what fits

otp-fits-same-step = The code fits the server's clock as it is.
otp-fits-ahead = { $steps ->
    [one] The code fits one period of { $period } ahead of the server's clock.
   *[other] The code fits { $steps } periods of { $period } ahead of the server's clock.
}
otp-fits-behind = { $steps ->
    [one] The code fits one period of { $period } behind the server's clock.
   *[other] The code fits { $steps } periods of { $period } behind the server's clock.
}
otp-fits-with = It fits with { $algorithm }, { $digits } digits and a period of { $period }, not with what the entry says.
otp-fits-many = It fits in { $places } places. Which one is right is open.
otp-fits-elsewhere = { $places ->
    [one] It also fits in one place far away, by chance.
   *[other] It also fits in { $places } places far away, by chance.
}
otp-fits-not-all = Only { $fitting } of { $codes } codes fit together. The rest was mistyped, is older, or comes from another entry.
otp-not-in-order = The codes were not given oldest first. The order changes nothing in this answer.
otp-other-length = A code of { $given } digits was given, and this entry makes codes of { $own }. A recovery code is no code of this kind: it is not made from the key and cannot be tested.
otp-nothing-hour = { $codes ->
    [one] No match within one hour of the clock.
   *[other] None of the { $codes } codes matches within one hour of the clock.
}
otp-nothing-day = { $codes ->
    [one] No match within 26 hours of the clock, which is more than any time zone mistake.
   *[other] The { $codes } codes have no common match within 26 hours of the clock, which is more than any time zone mistake.
}
otp-nothing-year = { $codes ->
    [one] No match within a year of the clock.
   *[other] The { $codes } codes have no common match within a year of the clock.
}

## The explanation: whose clock

otp-server-right = The server's clock is right, to within { $within }.
otp-server-behind = The server's clock is { $difference } behind, give or take { $error }.
otp-server-ahead = The server's clock is { $difference } ahead, give or take { $error }.
otp-phone-ahead = The clock that made the code is { $apart } ahead of true time.
otp-phone-behind = The clock that made the code is { $apart } behind true time.
otp-phone-about-right = The clock that made the code is right, to within what codes can show: at most { $behind } behind and { $ahead } ahead of the true time.
otp-phone-ahead-of-server = The clock that made the code is { $apart } ahead of the server's.
otp-phone-behind-server = The clock that made the code is { $apart } behind the server's.
otp-phone-with-server = Phone and server agree, to within what codes can show: the phone is at most { $behind } behind and { $ahead } ahead.
otp-no-reference = The true time is not known, so nobody can tell which of the two is wrong.
otp-no-reference-but-agreed = The true time is not known, but two clocks that agree are most likely both right.
otp-typed-late = One code was typed late, after it had left the screen. The others count.
otp-old-code-looks-like-this = An old code looks like this too: one that was typed late, or that somebody passed on.
otp-rests-on-sources = { $sources ->
    [one] Only one time source says what the true time is, and one alone may be as wrong as the server. Three that agree are needed to be sure.
   *[other] Only { $sources } time sources say what the true time is. Three that agree are needed to be sure.
}
otp-rests-on-typed = The true time is the one that was typed here, so this is as right as that.
otp-zone = Exactly { $apart }: typical of a wrong time zone, or of a hardware clock in local time.
otp-correction-possible = If the phone's clock is right, the app shifts it: some keep a time correction of whole minutes.
otp-correction-explained = The phone's clock is right, but its codes are whole minutes off: the app keeps a time correction.

## The explanation: how sure

otp-chance = { $codes ->
    [one] Chance of coincidence: { $chance }.
   *[other] Chance of coincidence, all codes together: { $chance }.
}
otp-chance-hardly = { $codes ->
    [one] Chance of coincidence: less than { $chance }.
   *[other] Chance of coincidence, all codes together: less than { $chance }.
}
otp-chance-missed = Chance that a wrong entry would have matched somewhere: { $chance }.
otp-certain = So this is certain, even if a code was typed slowly.
otp-probable-phone = The phone's clock is probably right. Another code narrows it down.
otp-probable = So this is probable, not certain.

## The explanation: what to do next

otp-ask-next = To be sure, type the next code as soon as it appears, in about { $wait }.
otp-ask-prompt = Wait for a new code and type it at once. The phone shows it in about { $wait }.
otp-do-fresh-code = Test a code that the phone shows at this moment, typed at once. If that one fits, the phone is right.
otp-do-phone-perhaps = Switch automatic date and time on in the phone's settings, then test again.
otp-do-compare-before-the-phone = Compare the server's clock with one that you trust. If it is right, switch automatic date and time on in the phone's settings.
otp-do-search-farther = A clock further off would look the same: search a whole year, with two codes.
otp-do-re-enrol = Compare with the test entry, if you have not. If that one fits, remove the entry from the authenticator and enrol again.
otp-do-re-enrol-parameters = Remove the entry from the authenticator and enrol again with the QR code, so that both sides use the same settings.
otp-do-switch-off-correction = Switch the correction off, or synchronise it again, in the authenticator's settings.
otp-do-repair-server = Fix the server's clock. Everybody's codes fail until then.
otp-do-correct-phone = Switch on automatic date, time and time zone in the phone's settings. The server needs no repair.
otp-do-both = Fix the server's clock first, then switch on automatic date, time and time zone on the phone.
otp-do-repair-soon = Codes still pass. Fix the server's clock before it drifts further.
otp-do-find-the-true-time = Compare the server's clock with one you trust, to see which of the two is wrong.
otp-do-both-a-little = Fix the server's clock, and switch on automatic date, time and time zone on the phone.
otp-do-nothing-here = Nothing to repair here. If sign-in still declines codes, it uses another entry.
otp-window-assumed = { $steps ->
    [0] Assumed: the server accepts the current code only. Plesk does not document its rule.
    [one] Assumed: the server accepts one code either side of the current one. Plesk does not document its rule.
   *[other] Assumed: the server accepts { $steps } codes either side of the current one. Plesk does not document its rule.
}

## Findings

finding-code-reused = The same code was typed twice.
finding-code-ambiguous = The code fits in several places.
finding-code-late = The code is one period old.
finding-code-old-or-behind = The code is old, or the phone's clock is behind.
finding-phone-perhaps-behind = The phone's clock is perhaps behind: one late code after another.
finding-code-too-late = The code had changed before it was typed.
finding-parameters-differ = The app makes codes with other settings than the entry says.
finding-entry-wrong = The codes do not come from this entry.
finding-entry-perhaps-wrong = No match: mistyped, or from another entry.
finding-authenticator-correction = { $minutes ->
    [one] The app shifts the phone's clock by one minute.
   *[other] The app shifts the phone's clock by { $minutes } minutes.
}
finding-clocks-differ = Phone and server differ by more than codes allow.
finding-phone-clock-ahead = The phone's clock is ahead.
finding-phone-clock-behind = The phone's clock is behind.
finding-server-zone-error = The server's clock is off by { $apart }: typical of a wrong time zone.
