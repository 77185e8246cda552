# The clock screen: the difference, who said so, what the system believes, and the clock over time.

clock-title = Is the server's clock right?
clock-server = Server
clock-reference = Reference
clock-asking = Asking time servers ...
clock-right = The server's clock is right: it differs by { $difference }.
clock-behind = The server is { $difference } behind.
clock-ahead = The server is { $difference } ahead.
clock-split = The time servers disagree, so nobody can tell which are right.
clock-nothing = No time server gave a usable answer, so the clock could not be judged.
clock-error = { $agreeing } of { $answered } time servers agree, within { $error } ({ $asked } asked).
clock-error-thin = Only { $agreeing } of { $answered } time servers agree, within { $error } ({ $asked } asked), and a repair wants three. Right if they are honest.
clock-zone = That is { $whole } and { $residual }: a clock set by hand in the wrong time zone.
clock-sources = Who was asked
clock-line-passes = Codes from a right phone pass: the server is inside the assumed window of plus or minus { $limit }.
clock-line-declined = Codes from a right phone are declined: the server is outside the assumed window of plus or minus { $limit }.
# A source, and what it said. $counts: counts, outside or unused.
source-line = { $name }: { $said }
source-ntp-behind = server { $difference } behind, delay { $delay }, stratum { $stratum }{ $counts ->
    [outside] , outside the majority
    [unused] ; not used, because the servers contradict each other
   *[counts] {""}
}
source-ntp-ahead = server { $difference } ahead, delay { $delay }, stratum { $stratum }{ $counts ->
    [outside] , outside the majority
    [unused] ; not used, because the servers contradict each other
   *[counts] {""}
}
source-https-behind = server { $difference } behind, delay { $delay }, by HTTPS{ $counts ->
    [outside] , outside the majority
    [unused] ; not used, because the servers contradict each other
   *[counts] {""}
}
source-https-ahead = server { $difference } ahead, delay { $delay }, by HTTPS{ $counts ->
    [outside] , outside the majority
    [unused] ; not used, because the servers contradict each other
   *[counts] {""}
}
clock-right-within = The server's clock is right, to within { $error }.
clock-type-it = Can you see a public clock page? Type its time: then the difference is known to within { $error }.
clock-error-typed = Right to within { $error }, if the clock that you read is right. Enough to look at, and to set the time by hand.
clock-line-at-limit = Codes from a right phone may pass or not: the server is at the end of the assumed window of plus or minus { $limit }, and measured to within { $error } only.
clock-line-unknown = Could not tell whether codes from a right phone pass: the measurement is right to within { $error } only.
source-manual-behind = typed by hand: server { $difference } behind{ $counts ->
    [outside] , outside the majority
    [unused] ; not used, because the servers contradict each other
   *[counts] {""}
}
source-manual-ahead = typed by hand: server { $difference } ahead{ $counts ->
    [outside] , outside the majority
    [unused] ; not used, because the servers contradict each other
   *[counts] {""}
}

# What the system believes, beside the measurement.
clock-beliefs = What the system believes
belief-service = { $name } says
belief-behind = it follows a server, and this clock is { $difference } behind
belief-ahead = it follows a server, and this clock is { $difference } ahead
belief-follows = it follows a server
belief-no-server = it follows no server

# Typing the true time.
button-type-time = Type the true time
button-forget-time = Forget the typed time
button-zone-utc = It is in { $zone }: change to UTC
button-zone-server = It is in UTC: change to { $zone }
button-minute-begins = The minute begins NOW
typed-title = Type the true time
typed-what = Look at a public clock page (or a phone) that shows { $zone }. Type the coming minute, and press Enter the moment that clock changes to it.
typed-example = Example: it shows { $now }, so type { $next }, wait, and press Enter when it shows { $next }.
typed-date-of-server = The date is taken from this server, where it is { $date }. Wrong too? Then type YYYY-MM-DD HH:MM.
typed-date-wanted = This server's date cannot be trusted, so type the date too: YYYY-MM-DD HH:MM.
typed-how-exact = Right to within { $error } if the clock you read is right to a second. A public clock page is; a phone may not be, so do not take the one whose codes are declined. Missed the moment? Do it again.
field-true-time = True time ({ $zone })
typed-hint = HH:MM, the coming minute
typed-hint-date = YYYY-MM-DD HH:MM, the coming minute
typed-malformed = That is not a time. Type HH:MM, or with the date YYYY-MM-DD HH:MM.
typed-needs-date = Type the date too: YYYY-MM-DD HH:MM.
typed-impossible = That cannot be today's date. Type YYYY-MM-DD HH:MM.
typed-twice = In { $zone } that time comes twice, because summer time ends. Type it in UTC.
typed-never = In { $zone } that time does not exist, because summer time begins. Type it in UTC.

# The clock over time.
watch-title = Does it keep time?
watch-too-early = Too early to tell. While this screen is open, it is measured every { $every }.
watch-just-set-forward = Set { $by } forward, { $ago } ago. A minute of watching shows whether it stays.
watch-just-set-back = Set { $by } back, { $ago } ago. A minute of watching shows whether it stays.
watch-jumped-forward = The clock jumped { $by } forward between two measurements, and nobody set it. It is being corrected quickly, or its host set it.
watch-jumped-back = The clock fell { $by } back between two measurements, and nobody set it. It is being corrected quickly, or the machine was suspended.
watch-stayed = No drift seen in { $watched }. If it drifts, by less than { $most } a day ({ $ppm } ppm, give or take { $error }). Keep watching.
watch-keeps = It keeps time: less than { $most } a day of drift over { $watched } ({ $ppm } ppm, give or take { $error }).
watch-gains = It gains { $day } a day ({ $ppm } ppm, give or take { $error }), seen over { $watched }.
watch-loses = It loses { $day } a day ({ $ppm } ppm, give or take { $error }), seen over { $watched }.
watch-until = If nothing corrects it, codes are declined in { $span }.
watch-moves = It is being corrected bit by bit: in { $watched } it ran at more than one rate.
watch-plot-words = { $count } measurements over { $span }: the first { $first }, the last { $last }.
watch-said-ahead = { $difference } ahead
watch-said-behind = { $difference } behind

# Whether a repair lasts, on the fix screen.
watch-pending = Does it stay? It is measured again in { $seconds } s.
watch-pending-now = Does it stay? Measuring again ...
watch-stays = It stays: { $watched } later it had moved by less than { $unseen }.
watch-did-not-stay = It did not stay: it moved again after the repair, by { $by }. Something else sets this clock: a second time service, or the machine's host.
watch-no-server = No time server answers, so nobody can tell whether it stays. Type the true time again in an hour.
fix-type-the-time = No time server to ask? Type the true time on the clock screen (step 2), then set the clock by hand.
fix-by-hand = You typed the true time, right to within { $error }. The clock can be set by it.
button-set-by-hand = Set the time by hand
repair-worked-by-hand = The clock is right to within { $error }, if the one that you read is.

# The drawing.
ui-plot-now = last
ui-plot-ago = { $span } before
ui-plot-lower = { $difference } less
ui-plot-zero = 0 ms
ui-plot-value = { $sign }{ $difference }
clock-certificates = The server's clock is wrong, so certificates of HTTPS hosts were checked at the time that the hosts claim. Chain and name were checked as always.
