# The clock screen: the difference, who said so, what the system believes, and the clock over time.

clock-title = Is the server's clock right?
clock-server = Server
clock-reference = Reference
clock-asking = Asking time servers ...
clock-right = The server's clock is right: it differs by { $difference }.
clock-off = The server is { $difference } { $is ->
    [behind] behind.
   *[ahead] ahead.
}
clock-error-all = All { $asked } time servers agree, within { $error }.
clock-agreement = { $enough ->
    [no] Only { $agreeing }
   *[yes] { $agreeing }
} of { $answered } time servers agree, within { $error } ({ $asked } asked).{ $enough ->
    [no] {" "}A repair needs three.
   *[yes] {""}
}
clock-zone = That is { $whole } and { $residual }: typical of a wrong time zone.
clock-sources = Who was asked
clock-line-passes = Right codes pass: the server is within { $known ->
    [assumed] the assumed +/-
   *[known] +/-
}{ $limit }.
clock-line-declined = { $share ->
    [some] Some right codes
   *[all] Right codes
} are declined: the server is outside { $known ->
    [assumed] the assumed +/-
   *[known] +/-
}{ $limit }.
# A source, and what it said. $counts: counts, outside or unused.
source-line = { $name }: { $said }
source-measured = { $is ->
    [same] agrees
    [behind] server { $difference } behind
   *[ahead] server { $difference } ahead
}, delay { $delay }, { $kind ->
    [https] by HTTPS
   *[ntp] stratum { $stratum }
}{ $counts ->
    [outside] , outside the majority
    [unused] ; not used: the servers disagree
   *[counts] {""}
}
clock-type-it = Type the time of a public clock page: then the difference is known to { $error }.
clock-error-typed = Within { $error }, if the clock you read is right: enough to set the time by hand.
clock-line-at-limit = Right codes may pass or not: the server is at the edge of { $known ->
    [assumed] the assumed +/-
   *[known] +/-
}{ $limit }, measured to { $error } only.
clock-line-unknown = Could not tell whether right codes pass: measured to { $error } only.
source-manual = typed by hand: server { $difference } { $is ->
    [behind] behind
   *[ahead] ahead
}{ $counts ->
    [outside] , outside the majority
    [unused] ; not used: the servers disagree
   *[counts] {""}
}

# What the system believes, beside the measurement.
clock-beliefs = What the system believes
belief-service = { $name } says
belief-off = it follows a server, and this clock is { $difference } { $is ->
    [behind] behind
   *[ahead] ahead
}
belief-follows = it follows a server
belief-no-server = it follows no server

# Typing the true time.
button-type-time = Type the true time
button-forget-time = Forget the typed time
button-zone-utc = Type it in UTC instead
button-zone-server = Type it in { $zone } instead
button-minute-begins = The minute begins NOW
typed-title = Type the true time
typed-what = Open a public clock page (or another phone) that shows { $zone }. Type its next minute; press Enter when it begins.
typed-example = It shows 09:41? Type 09:42, and press Enter when it shows 09:42.
typed-date-of-server = The date is this server's: { $date }. Wrong? Then type YYYY-MM-DD HH:MM.
typed-date-wanted = This server's date may be wrong. Type the date too: YYYY-MM-DD HH:MM.
typed-how-exact = Exact to { $error } if that clock is right to a second, as public clock pages are. Do not use the phone whose codes are declined.
field-true-time = True time ({ $zone })
typed-hint = HH:MM, the next minute
typed-hint-date = YYYY-MM-DD HH:MM, the next minute
typed-malformed = That is no time. Type HH:MM or YYYY-MM-DD HH:MM.
typed-needs-date = Type the date too: YYYY-MM-DD HH:MM.
typed-impossible = That cannot be today's date. Type YYYY-MM-DD HH:MM.
typed-in-summer-time = { $zone } { $times ->
    [twice] has that time twice (summer time ends).
   *[never] skips that time (summer time begins).
} Type it in UTC.

# The clock over time.
watch-title = Does it keep time?
watch-too-early = Too early to tell. Measured every { $every } while this screen is open.
watch-just-set = Set { $by } { $way ->
    [back] back
   *[forward] forward
} { $ago } ago. Watch a minute: does it stay?
watch-jumped = The clock { $way ->
    [back] fell { $by } back by itself. Its time service set it, or the machine was suspended.
   *[forward] jumped { $by } forward by itself. Its time service or its host set it.
}
watch-stayed = No drift seen in { $watched }: less than { $most } a day ({ $ppm } ppm +/- { $error }). Keep watching.
watch-keeps = It keeps time: it drifts less than { $most } a day ({ $ppm } ppm +/- { $error }, over { $watched }).
watch-drifts = It { $way ->
    [gains] gains
   *[loses] loses
} { $day } a day ({ $ppm } ppm +/- { $error }, over { $watched }).
watch-until = If nothing corrects it, codes are declined in { $span }.
watch-moves = Being corrected bit by bit: its rate changed within { $watched }.
watch-plot-words = { $count } measurements over { $span }: first { $first }, last { $last }.
watch-said = { $difference } { $is ->
    [behind] behind
   *[ahead] ahead
}

# Whether a repair lasts, on the fix screen.
watch-pending = Does it stay? { $now ->
    [now] Measuring again ...
   *[later] Measured again in { $seconds } s.
}
watch-stays = It stays: moved by less than { $unseen } in { $watched }.
watch-did-not-stay = It did not stay: moved again by { $by }. Something else sets this clock: a second time service, or the host.
watch-no-server = No time server answers: nobody can tell whether it stays. Type the true time again in an hour.
fix-type-the-time = Type the true time in step 2, then set the clock by hand.
fix-by-hand = The clock can be set by the time you typed, exact to { $error }.
button-set-by-hand = Set the time by hand
repair-worked-by-hand = The clock is right to { $error }, if the one you read is.

# The drawing.
ui-plot-now = last
ui-plot-ago = { $span } before
ui-plot-lower = { $difference } less
ui-plot-zero = 0 ms
ui-plot-value = { $sign }{ $difference }
clock-certificates = The server's clock is wrong, so certificates were checked at the time their hosts claim; chain and name as always.
