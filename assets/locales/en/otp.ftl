# One-time codes: what was typed, what it proves.

## A typed code that is not one

code-empty = No code yet. Type the digits that the authenticator shows.
code-not-a-digit = "{ $character }" at place { $position } is no digit. Spaces and dashes are fine.
code-five-digits = That is 5 digits; codes have 6 to 8. Type it as shown; a zero in front may be lost. Steam Guard's codes cannot be tested here.
code-too-short = That is { $digits ->
    [one] one digit
   *[other] { $digits } digits
}; codes have 6 to 8.
code-several = More than one code, so none was taken. Type the one that the phone shows now.
code-too-many = That is { $codes } codes; at most { $most } are compared.
code-too-long = That is { $digits } digits; codes have 6 to 8. Was something else pasted along?

## A key or URI that cannot be used

secret-empty = No key yet. Paste the key (A to Z, 2 to 7) or the QR code's otpauth:// address.
secret-too-short = Too short for a key. Was only its beginning copied?
secret-too-long = Too long for a key. Was a whole file pasted, or several keys?
secret-digit = "{ $character }" at place { $position } is in no key. Probably the letter { $which ->
    [zero] O
    [one] I or L
    [eight] B
   *[nine] G, or another digit
}.
secret-foreign-letter = "{ $character }" at place { $position } only looks like a letter from A to Z.
secret-wrong-character = "{ $character }" at place { $position } is in no key. Keys have letters A to Z and digits 2 to 7.
secret-padding-inside = The "=" at place { $position } ends a key, but more follows. Were two keys pasted?
secret-hexadecimal = Hexadecimal, but of a wrong length. Copy the whole key, or the one in Base32 (A to Z, 2 to 7).
secret-base64 = This is Base64. Authenticators use Base32 (A to Z, 2 to 7): look for the key beside the QR code.
secret-several = More than one key or address, so none was tested. Give one.
secret-more-than-a-key = More than one word could be a key, so none was tested. Give the key alone, in one piece or in equal groups.
secret-assignment = Paste only what follows the "=".
secret-utf-16 = This file is saved as UTF-16. Save it as UTF-8, or paste the key.
secret-binary = This file is not text.
secret-looks-like-code = That looks like a code. The key is what codes are made from, shown once when the entry is made.
secret-hotp = This entry counts uses, not time (HOTP): no clock can be at fault.
secret-steam = Steam Guard's codes have letters and cannot be tested here.
secret-migration = A Google Authenticator export packs entries together. Export one as otpauth://totp, or type its key.
secret-unknown-kind = "{ $kind }" is no known kind of entry. Those that count time begin with otpauth://totp/.
secret-not-otpauth = "{ $scheme }" begins no authenticator's entry. Those begin with otpauth://totp/.
secret-missing = The address has no "secret=". Was it cut off at an "&"? Quote it as a whole.
secret-duplicate-parameter = The address says "{ $name }" twice. Remove one.
secret-bare-parameter = A part after "?" has no "=". Was it cut, or is an "&" in a name not written as %26?
secret-bad-algorithm = "{ $value }" is no algorithm of authenticators: SHA1, SHA256 or SHA512.
secret-bad-digits = Codes do not have "{ $value }" digits: 6, 7 or 8.
secret-bad-period = "{ $value }" is no period of codes: whole seconds from 5 to 600, usually 30.
secret-bad-percent = A "%" in the address lacks its two hexadecimal digits. Copy it again, or use the bare key.
secret-not-text = The percent signs in the address are no text. Was it copied whole?

## A key that is unusual

secret-warning-short = This key has only { $bits } bits; RFC 4226 asks for 128. Many services issue 80, so it is used.
secret-warning-uneven = This key lacks a character, or has one too many. The rest is ignored, as authenticators do.
secret-warning-hexadecimal = Read as a hexadecimal key.
secret-warning-bare-parameter = A part without "=" was left out: an "&" in a name that should be %26, or a cut address.
secret-warning-unknown-parameter = "{ $name }" in the address is unknown and was left out.
secret-warning-skew = The server has learnt codes { $steps ->
    [one] one period
   *[other] { $steps } periods
} { $is ->
    [behind] behind
   *[ahead] ahead
} (TIME_SKEW in this file) and may decline right ones.
secret-warning-issuers-differ = Two issuers, "{ $label }" and "{ $parameter }". Codes do not depend on that.
secret-warning-test-entry = The test entry failed its second computation. Do not use it; start again.

## The moments at which codes change

tap-too-few = Only { $taps ->
    [one] one change
   *[other] { $taps } changes
}; it takes { $needed }.
tap-too-far-apart = The changes are { $apart } apart: at least one was pressed at the wrong moment.

tap-apart = The phone's codes change { $difference } { $is ->
    [behind] after
   *[ahead] before
} the server's (+/- { $spread }).
tap-together = The phone's codes change with the server's, within { $spread }.
tap-blind = Whole periods of { $period } do not show: a phone minutes off may look right. Only a code shows that.

## The answer in one line

otp-probably = { $sentence } That is probable.
otp-perhaps = { $sentence } That is only possible.
otp-between = { $low } to { $high }
otp-about = about { $length }
otp-headline-no-code = Type the code that the phone shows.
otp-headline-stopped = Search stopped. Nothing found so far.
otp-headline-same-code = The same code again. A server takes each only once.
otp-headline-ambiguous = The code fits in { $places } places. The next one decides.
otp-headline-entry-wrong = The codes are not of this entry, unless a clock is over { $reach ->
    [year] a year
   *[day] 26 hours
} off.
otp-headline-nothing = No match within { $reach ->
    [hour] one hour
    [day] 26 hours
   *[year] a year
}.{ $reach ->
    [hour] {""}
   *[other] {" "}Check for a typo.
}
otp-headline-nothing-again = { $codes } codes, no match within { $reach ->
    [hour] one hour
    [day] 26 hours
   *[year] a year
}. Is it the right entry in the app?
otp-headline-other-parameters = The key is right, but the app uses other settings.
otp-headline-correction = The phone's clock is right, but the app shifts it by { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}.
otp-headline-fits = The code fits: codes from this phone pass.
otp-headline-fits-unjudged = The code fits: phone and server agree.
otp-headline-fits-barely = The code only just fits: the server takes it for another { $left }.
otp-headline-fits-early = The code only just fits: for the server it is almost too early.
otp-headline-fits-phone-ahead = The code fits, but the phone's clock is { $apart } ahead.
otp-headline-fits-phone-behind = The code fits, but the phone's clock is { $apart } behind.
otp-headline-fits-old-or-behind = The code fits, but it is old, or the phone's clock is { $apart } behind.
otp-headline-fits-server-ahead = The code fits, but the server's clock is { $difference } ahead.
otp-headline-fits-server-behind = The code fits, but the server's clock is { $difference } behind.
otp-headline-fits-both-off = The code fits, but both clocks are off, the server's and the phone's.
otp-headline-fits-ahead-of-server = The code fits, but the phone is { $apart } ahead of the server.
otp-headline-fits-old-or-behind-server = The code fits, but it is old, or the phone is { $apart } behind the server.
otp-headline-late = The code is one period old: typed late, or the phone is up to { $behind } behind.
otp-headline-late-again = Perhaps: the phone is up to { $behind } behind. The last { $codes } codes were one period old, each typed at once.
otp-headline-old-or-behind = The code is old, or the phone's clock is { $apart } behind.
otp-headline-old-or-behind-server = The code is old, or the phone is { $apart } behind the server.
otp-headline-together-too-far = Each clock is a little off, in opposite directions: together too far.
otp-headline-phone-off = The phone's clock is { $apart } { $is ->
    [behind] behind.
   *[ahead] ahead.
}
otp-headline-phone-or-app = The phone's clock or its app is { $apart } { $is ->
    [behind] behind.
   *[ahead] ahead.
}
otp-headline-phone-zone = The phone's clock is { $apart } { $is ->
    [behind] behind:
   *[ahead] ahead:
} typical of a wrong time zone.
otp-headline-phone-right = The phone's clock is right.
otp-headline-both = Both clocks are wrong, the server's and the phone's.
otp-headline-phone-off-server = The phone is { $apart } { $is ->
    [behind] behind
   *[ahead] ahead of
} the server.
otp-headline-zone = Phone and server differ by { $apart }: typical of a wrong time zone.

## The explanation: what fits

otp-fits-same-step = The code fits the server's clock as it is.
otp-fits-apart = The code is { $steps ->
    [one] one period
   *[other] { $steps } periods
} of { $period } { $is ->
    [behind] behind
   *[ahead] ahead of
} the server.
otp-fits-with = The code fits with { $algorithm }, { $digits } digits and { $period }, not with the entry's settings.
otp-fits-many = The code fits in { $places } places; which is right is open.
otp-fits-elsewhere = The code also fits { $places ->
    [one] one place
   *[other] { $places } places
} far away, by chance.
otp-fits-not-all = Only { $fitting } of { $codes } codes fit together. The rest: mistyped, older, or of another entry.
otp-not-in-order = Not given oldest first; that changes nothing here.
otp-other-length = You gave { $given } digits; this entry makes { $own }. A recovery code is not made from the key and cannot be tested.
otp-other-length-shorter = You gave { $given } digits; this entry makes { $own }. Type it as shown; a zero in front may be lost.
otp-nothing-beyond-zones = No time zone mistake explains this.

## The explanation: whose clock

otp-server-right = The server's clock is right, within { $within }.
otp-server-off = The server's clock is { $difference } { $is ->
    [behind] behind
   *[ahead] ahead
} (+/- { $error }).
otp-phone-off = The clock that made the code is { $apart } { $is ->
    [behind] behind
   *[ahead] ahead of
} true time.
otp-phone-about-right = By the codes, the phone's clock is at most { $behind } behind and { $ahead } ahead.
otp-phone-off-server = The clock that made the code is { $apart } { $is ->
    [behind] behind
   *[ahead] ahead of
} the server's.
otp-phone-with-server = By the codes, the phone is at most { $behind } behind the server and { $ahead } ahead of it.
otp-no-reference = The true time is unknown: nobody can tell which of the two is wrong.
otp-no-reference-but-agreed = The true time is unknown, but two clocks that agree are most likely right.
otp-typed-late = One code was typed after it had changed. The others count.
otp-old-code-looks-like-this = An old code looks the same: typed late, or passed on.
otp-rests-on-sources = Only { $sources ->
    [one] one time source tells the true time, and may be wrong
   *[other] { $sources } time sources tell the true time
}. To be sure, three must agree.
otp-rests-on-typed = This is as right as the time that was typed.
otp-zone = Exactly { $apart }: typical of a wrong time zone, or a hardware clock in local time.
otp-correction-possible = If the phone's clock is right, the app shifts it by whole minutes.

## The explanation: how sure

otp-chance-of = Chance of coincidence{ $codes ->
    [one] {""}
   *[other] , all codes
}: { $size ->
    [less] less than { $chance }
   *[about] { $chance }
}.
otp-chance-missed = Chance that a wrong entry matches somewhere: { $chance }.
otp-certain = The answer is certain, however slowly a code was typed.
otp-probable-phone = The phone is probably right. Another code narrows it down.
otp-probable = The answer is probable, not certain.

## The explanation: what to do next

otp-ask-next = To be sure, type the next code as soon as it appears, in about { $wait }.
otp-ask-prompt = Wait for a new code, in about { $wait }, and type it at once.
otp-do-fresh-code = Type a code at once when it appears. If it fits, the phone is right.
otp-do-phone-perhaps = Switch on automatic date and time on the phone, then test again.
otp-do-compare-before-the-phone = Compare the server's clock with one you trust. If it is right, switch on automatic date and time on the phone.
otp-do-search-farther = A clock further off looks the same: search a whole year, with two codes.
otp-do-re-enrol = First test a code of the wizard's test entry. If that fits, remove the entry from the app and enrol again.
otp-do-scan-again = Or the app has an older test entry: choose "Start over" and scan the new one.
otp-do-re-enrol-parameters = Remove the entry from the app and enrol again by QR code, so both use the same settings.
otp-do-switch-off-correction = Synchronise the correction in the app's settings, or switch it off.
otp-do-repair-server = Fix the server's clock. Until then { $share ->
    [some] some right codes fail for everybody
   *[all] everybody's codes fail
}.
otp-do-repair-server-that-takes-this = Fix the server's clock. It takes this code, but in part of every period it declines right ones.
otp-do-correct-phone = Switch on automatic date, time and time zone on the phone. The server needs no repair.
otp-do-both = First fix the server's clock, then switch on automatic date, time and time zone on the phone.
otp-do-repair-soon = Codes still pass. Fix the server's clock before it drifts on.
otp-do-find-the-true-time = Compare the server's clock with one you trust, to see which is wrong.
otp-do-nothing-here = Nothing to repair. If codes are still declined, sign-in uses another entry.
# $name: a service, e.g. "sshd"
otp-do-test-own-entry = Whether { $name } takes the codes of its own entry, only a test of that entry shows.
otp-window-assumed = Assumed, not documented by Plesk: the server takes { $steps ->
    [0] the current code only
    [one] one code either side
   *[other] { $steps } codes either side
}.

## Findings

finding-code-reused = The same code was typed twice.
finding-code-ambiguous = The code fits in several places.
finding-code-late = The code is one period old.
finding-code-old-or-behind = The code is old, or the phone's clock is behind.
finding-phone-perhaps-behind = The phone is perhaps behind: one late code after another.
finding-code-too-late = The code changed before it was typed.
finding-parameters-differ = The app uses other settings than the entry says.
finding-entry-wrong = The codes are not of this entry.
finding-entry-perhaps-wrong = No match: mistyped, or from another entry.
finding-clocks-differ = Phone and server differ by more than codes allow.
finding-phone-clock = The phone's clock is { $is ->
    [behind] behind.
   *[ahead] ahead.
}
finding-server-zone-error = The clock was probably set by hand in the wrong zone.
