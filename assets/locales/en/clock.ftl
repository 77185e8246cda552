# The clock screen: the difference, who said so, what the system believes, and the clock over time.

clock-title = Is the server's clock right?
clock-server = Server
clock-reference = Reference
clock-asking = Asking time servers ...
clock-right = The server's clock is right: it differs by { $difference }.
clock-behind = The server is { $difference } behind.
clock-ahead = The server is { $difference } ahead.
clock-split = The time servers contradict each other, so nobody can tell which are right.
clock-nothing = No time server gave a usable answer, so the clock could not be judged.
clock-error = Right to within { $error }: { $agreeing } of { $answered } answering servers agree ({ $asked } asked).
clock-error-thin = Right to within { $error } if they are honest: { $agreeing } of { $answered } answering servers agree ({ $asked } asked). A repair wants three.
clock-zone = That is { $whole } and { $residual }: a clock that somebody set by hand in the wrong time zone.
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
clock-right-within = No difference can be seen: the server's clock is right to within { $error }.
clock-type-it = Is there a public clock page to look at? Type the true time: then the difference is known to within { $error }.
clock-error-typed = Right to within { $error }, if the clock that you looked at is right. That is enough to look at, and to set the time by hand.
clock-line-at-limit = Codes from a right phone may pass or be declined: the server is at the end of the assumed window of plus or minus { $limit }, and the measurement is right to within { $error } only.
clock-line-unknown = Whether codes from a right phone pass could not be told: the measurement is right to within { $error } only.
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
typed-what = Look at a public clock page (or a phone) that shows { $zone }. Type the minute that comes next, and press Enter at the moment when that clock changes to it.
typed-example = For example: when it shows { $now }, type { $next }, wait, and press Enter when it shows { $next }.
typed-date-of-server = The date is taken from this server, where it is { $date }. If that is wrong as well, type it too: YYYY-MM-DD HH:MM.
typed-date-wanted = This server's own date cannot be trusted, so type the date too: YYYY-MM-DD HH:MM.
typed-how-exact = This is right to within { $error } as long as the clock that you look at is right to a second. A public clock page is. A phone may not be: do not take the one whose codes are declined. If you missed the moment, just do it again.
field-true-time = True time ({ $zone })
typed-hint = HH:MM, the minute that comes next
typed-hint-date = YYYY-MM-DD HH:MM, the minute that comes next
typed-malformed = That is no time. Type it as HH:MM, or with the date as YYYY-MM-DD HH:MM.
typed-needs-date = The date is needed as well: YYYY-MM-DD HH:MM.
typed-impossible = That date cannot be today. Type it as YYYY-MM-DD HH:MM.
typed-twice = In { $zone } that time comes twice, because summer time ends. Type it in UTC.
typed-never = In { $zone } that time does not exist, because summer time begins. Type it in UTC.

# The clock over time.
watch-title = Does it keep time?
watch-too-early = Too early to tell. While this screen is open it is measured every { $every }.
watch-just-set-forward = The clock was set { $ago } ago, { $by } forward. A minute of watching will tell whether it stays.
watch-just-set-back = The clock was set { $ago } ago, { $by } back. A minute of watching will tell whether it stays.
watch-jumped-forward = The clock went { $by } forward between two measurements, although nobody set it. Either it is being corrected quickly, or its host set it.
watch-jumped-back = The clock fell { $by } back between two measurements, although nobody set it. Either it is being corrected quickly, or the machine was suspended.
watch-stayed = In { $watched } it did not move as far as can be seen. If it drifts, by less than { $most } a day ({ $ppm } ppm, give or take { $error }): keep watching.
watch-keeps = It keeps time: over { $watched } it drifted by less than { $most } a day ({ $ppm } ppm, give or take { $error }).
watch-gains = It runs fast and gains { $day } a day ({ $ppm } ppm, give or take { $error }), as seen over { $watched }.
watch-loses = It runs slow and loses { $day } a day ({ $ppm } ppm, give or take { $error }), as seen over { $watched }.
watch-until = If nothing corrects it, codes are declined in { $span }.
watch-moves = It is being corrected bit by bit: in { $watched } it ran at more than one rate.
watch-plot-words = { $count } measurements over { $span }: the first { $first }, the last { $last }.
watch-said-ahead = { $difference } ahead
watch-said-behind = { $difference } behind

# Whether a repair lasts, on the fix screen.
watch-pending = Does it stay? It is measured again in { $seconds } s.
watch-pending-now = Does it stay? Measuring again ...
watch-stays = It stays: { $watched } later it had moved by less than { $unseen }.
watch-did-not-stay = It did not stay: after the repair it was moved again, by { $by }. Something else sets this clock: a second time service, or the host of this machine.
watch-no-server = Nobody can tell whether it stays, because no time server answers. Type the true time again in an hour.
fix-type-the-time = No time server to ask? Type the true time on the clock screen (step 2). Then it can be set by hand.
fix-by-hand = There is the time that you typed, right to within { $error }. With it the clock can be set by hand.
button-set-by-hand = Set the time by hand
repair-worked-by-hand = It worked, as far as the time that you typed tells. It is right to within { $error }.

# The drawing.
ui-plot-now = last
ui-plot-ago = { $span } before
ui-plot-lower = { $difference } less
ui-plot-zero = 0 ms
ui-plot-value = { $sign }{ $difference }
clock-certificates = The certificates of the HTTPS hosts were checked at the time that these hosts claim, since this server's clock is wrong. Chain and name were checked as always.
