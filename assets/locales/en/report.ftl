# The report for a ticket, and the help texts of the metrics.

ticket-head = otp-doctor { $version }, { $at } (by the reference)
ticket-head-own-clock = otp-doctor { $version }, { $at } (by the server's own clock)
ticket-simulated = DEMO: this is a simulated server.
# $was, $is: ahead or behind
ticket-was-and-is = The server's clock was { $before } { $was ->
    [behind] behind
   *[ahead] ahead
} and is now { $after } { $is ->
    [behind] behind
   *[ahead] ahead
}.
ticket-verdict = Verdict: { $verdict }
ticket-verdict-open = Verdict: not measured yet
ticket-healthy = HEALTHY
ticket-note = NOTE
ticket-unknown = UNKNOWN
ticket-warning = WARNING
ticket-critical = CRITICAL
ticket-cut = (cut here; the rest stands in otp-doctor check --json)
ticket-more = (and { $more } more)
ticket-foot = No secret and no code is in this report.
ticket-foot-measured = The time was measured against several sources at once, on a clock that nobody can set.

ticket-findings = FINDINGS
ticket-no-findings = Nothing is wrong.

ticket-clock = CLOCK
ticket-server-time = Server
ticket-true-time = True time
ticket-difference = Difference
ticket-error = Exact to
ticket-error-is = { $error }
ticket-window = Accepted
ticket-window-is = Codes { $known ->
    [assumed] are assumed to pass
   *[known] pass
} up to { $limit } off.
ticket-local-and-utc = { $local } { $zone } = { $utc }
ticket-utc = { $utc }
ticket-not-known = not known

ticket-server = SERVER
ticket-second-factor = Second factor
ticket-sign-ins = Sign-ins
ticket-units = Services
# $units: units of systemd, as systemctl shows them
ticket-units-are = { $units }
ticket-follows = It follows
# $servers: the name of a time server, or of a clock at the machine
ticket-follows-is = { $servers }
ticket-last-success = Last success
# $at: a time
ticket-last-success-was = { $at } (by the server's clock then)
ticket-belief = Service says
ticket-w32time = W32Time, { $run ->
    [running] running
   *[stopped] stopped
}, { $start ->
    [automatic] starts with the system
    [disabled] disabled
   *[demand] started when asked for
}

ticket-code = CODE TEST
ticket-code-test-entry = Against a throw-away test entry, not against a real one.
ticket-code-of-service = Against the entry that { $service } keeps of a user.
ticket-code-of-panel = Against the real entry of a login in Plesk.
ticket-code-own-secret = Against a secret of one's own.
ticket-code-made = { $algorithm }, { $digits } digits, { $period } s
ticket-code-fits-now = Fits the server's clock ({ $made })
ticket-code-fits-apart = Fits { $steps ->
    [one] one step
   *[other] { $steps } steps
} { $is ->
    [behind] behind
   *[ahead] ahead of
} the server's clock ({ $made })
ticket-code-chance = Chance that another entry's codes fit like this: { $chance }.

ticket-repairs = REPAIRS
ticket-repair-worked = { $remedy }: worked, as measured afterwards
ticket-repair-worked-looked-up = { $remedy }: worked, as looked up afterwards
ticket-repair-earlier-complete = { $remedy }, earlier: every step was carried out
ticket-repair-earlier-incomplete = { $remedy }, earlier: not every step was carried out
ticket-repair-under-way = { $remedy }: not measured yet
ticket-repair-failed = { $remedy }: did not work
ticket-repair-dry-run = { $remedy }: dry run, nothing was changed
ticket-repair-started = Started by { $by } at { $at }, by the server's clock

# The first line of a monitoring plugin. The four words belong to its grammar and are never translated.
plugin-ok = OK
plugin-warning = WARNING
plugin-critical = CRITICAL
plugin-unknown = UNKNOWN
plugin-healthy = Nothing is wrong; the server's clock is { $by } { $is ->
    [behind] behind
   *[ahead] ahead
}.
plugin-and-more = { $title } { $more ->
    [one] (1 more finding)
   *[other] ({ $more } more findings)
}

metric-server-ahead = How far the server clock is ahead of the reference; negative: behind.
metric-error = The largest error of server_ahead_seconds.
metric-last-check = When this was measured, by the reference if known.
metric-agreeing = How many time sources agree.
metric-network-time = Whether network time is switched on.
metric-synchronised = Whether the time service follows a server.
metric-extension = Whether the panel's extension for one-time codes is enabled.
metric-verdict = The severity of the worst finding; 1 for the one that holds.
metric-finding = What was found, by id; 1 while it is there.
metric-build = Which otp-doctor measured this; always 1.
