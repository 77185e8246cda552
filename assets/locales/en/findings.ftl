# What the check-up concluded. A title is one line; evidence is one or two sentences that state what was measured.

## The server's clock

finding-server-clock-behind = The server's clock is { $by } behind.
finding-server-clock-ahead = The server's clock is { $by } ahead.
finding-server-clock-off = The server's clock is off.

finding-date-behind = The server's date is { $days ->
    [one] one day
   *[other] { $days } days
} behind, its time of day right.
finding-date-ahead = The server's date is { $days ->
    [one] one day
   *[other] { $days } days
} ahead, its time of day right.
finding-half-day = The server's clock is exactly 12 hours off, as if AM and PM were swapped.
evidence-time-of-day-right = A wrong date was set. Set date and time, not the time alone.
evidence-half-day = The clock was probably set by hand from a 12-hour clock.

evidence-two-clocks = Server: { $server }. True time: { $truth }.
evidence-agreement = { $agreeing ->
    [one] { $asked ->
        [one] The one time source asked says so
       *[other] One of { $asked } time sources says so
    }
   *[other] { $agreeing } of { $asked } time sources agree
}, exact to { $error }.
evidence-window = Codes pass up to { $limit } off{ $codes ->
    [declined] , so { $share ->
        [some] some right codes
       *[all] right codes
    } are declined.
    [unsure] . The measurement is too coarse to tell.
    [early] , but must be typed early.
   *[pass] , so they still pass.
}
evidence-window-learnt = Codes pass up to { $limit } off the clock that was learnt, not off this one.
evidence-checked-elsewhere = Plesk 360 checks codes by its own clock, so it declines none because of this one.
evidence-zone-rest = Within { $rest } of whole quarter hours: no drift.
evidence-zones-mistaken = It is just this server's zone, { $zone } ({ $offset }): { $taken ->
    [local] local time was taken for UTC.
   *[utc] UTC was taken for local time.
}
evidence-rtc-local = The hardware clock is in local time, which causes exactly this.
evidence-zone-no-matter = Codes depend on UTC, not on the zone: set the clock.

## The sources of the true time

finding-reference-not-asked = The server's clock is not checked yet.
evidence-nobody-asked = No time source was asked.
finding-reference-outstanding = The server's clock is still being checked.
evidence-outstanding = { $asked ->
    [one] No
   *[other] Not every
} time source has answered yet{ $asked ->
    [one] .
   *[other] ; the others gave nothing usable.
}
finding-reference-unreachable = No time source gave a usable answer: the server's clock could not be checked.
evidence-source-refused = { $sources } { $count ->
    [one] was not used
   *[other] were not used
}. { $why }
evidence-more-refused = { $more ->
    [one] One more source was
   *[other] { $more } more sources were
} unusable.
# $place: a path, or the name of a variable
finding-proxy-unused = otp-doctor does not use the web proxy set up here ({ $place }).
evidence-proxy-unused = It asks time servers directly. Does only the proxy reach the network? Name a time server inside with --ntp.
finding-reference-disagrees = The time sources disagree: nobody can tell which is right.
evidence-group = By { $sources } the server is { $by } { $is ->
    [behind] behind.
   *[ahead] ahead.
}
evidence-nobody-can-know = Name servers you trust with --ntp, or type the time of a clock you trust.
finding-reference-thin = Only { $agreeing ->
    [one] one usable time source
   *[other] { $agreeing } usable time sources
}.
evidence-thin = { $agreeing ->
    [one] One source alone
   *[other] { $agreeing } sources agree
}; setting a clock takes { $needed } that agree.
finding-reference-coarse = The true time is too inexact to tell whether codes pass.
finding-ntp-blocked = The network blocks NTP (UDP port 123).
evidence-ntp-blocked = { $silent ->
    [one] The one NTP server asked did not reply
   *[other] None of { $silent } NTP servers replied
}, but HTTPS brought the time from { $https ->
    [one] one server
   *[other] { $https } servers
}: probably a firewall.
evidence-service-reaches-server = The server's own time service reaches a server; only our look is blocked.

## What keeps the clock right

finding-time-sync-off = Network time is switched off.
finding-time-sync-missing = No time service is installed.
finding-time-daemon-dead = { $service } is installed but does not run.
finding-time-daemon-skipped = systemd does not start { $service }: a condition of its unit fails.
finding-time-sync-unreachable = { $service } runs but gets no answer from any server.
finding-time-sync-conflict = Several time services run and fight over the clock.
# $service: a time service
finding-time-service-crashing = { $service } keeps ending.
# $option: by what it was told, "-x" for example
finding-time-sync-told-not-to = { $service } was told not to set the clock ({ $option }).
finding-time-sync-no-sources = { $service } runs, but is told to ask nobody.
# $clock: "PHC0" for example
finding-time-sync-only-clock = { $service } asks no time server, only a clock at this machine ({ $clock }).
finding-time-sync-offline = { $service } does not ask its { $count ->
    [one] time server
   *[other] { $count } time servers
}: it thinks it is offline.
finding-time-sync-unknown = We could not tell who keeps the clock right.
finding-time-service-silent = { $service } runs but gives no usable answer: it may not keep the clock right.
finding-time-sync-contradicts = The system believes its clock is right, but it is { $by } off.

evidence-unit-masked = { $unit } is masked: somebody forbade it to start.
evidence-unit-failed = { $unit } has failed.
evidence-unit-running = { $unit } runs.
evidence-unit-stopped = { $unit } is stopped, though it starts with the system.
evidence-unit-disabled = { $unit } is stopped and does not start with the system.
evidence-unit-crashing = { $restarts ->
    [0] systemd keeps restarting { $unit }.
    [one] systemd had to restart { $unit } once.
   *[other] systemd had to restart { $unit } { $restarts } times.
}
evidence-crash-log = Its log says why: { $command }
# $unit: a unit of systemd
evidence-unit-skipped = systemd skips { $unit } without an error. "systemctl status { $unit }" names the condition.
evidence-told-not-to = It follows its servers and leaves the clock alone. Remove { $option } and restart it.
evidence-no-sources = Its configuration names no time server that it uses. Add one and restart it.
evidence-no-domain = It is to follow a Windows domain's clock (Type NT5DS), and this server is in none.
evidence-clock-of-host = { $clock } is the host's clock. The host has to put it right, or you add time servers.
evidence-clock-at-machine = { $clock } is a device here. Put it right, or add time servers.
evidence-offline = That happens when a network goes down. Tell it that the network is back: "chronyc online".
# $service: a time service; $by: a length of time
finding-nts-clock-too-wrong = { $service } cannot set this clock any more: { $by } off, its servers' certificates look out of date.
evidence-nts-dates = It uses NTS, whose keys need certificates with dates that fit its clock.
evidence-nts-ladder = Set the clock near the true time and restart the service: then it keeps the clock.
# $servers: names with a TCP port
evidence-nts-port-closed = No TCP connection to { $servers } for NTS keys: see the firewall.
# $word: what stands in the place of a server's name
evidence-no-name = It is told to ask "{ $word }", which is no server's name. Separate names by spaces, with nothing after them.
evidence-unresolved = { $count ->
    [one] One server's name could not be resolved: see DNS.
   *[other] The names of { $count } servers could not be resolved: see DNS.
}
evidence-kept-by-somebody = The kernel calls its clock synchronised, so something sets it, or did in the last hours. Find it before you install a time service: two fight.
evidence-no-service = No program known to set the clock is installed or runs.
evidence-clock-will-drift = Without network time the clock drifts, seconds a day or more, until codes are declined.
evidence-ntpd-gives-up = ntpd quits beyond { $limit }. Set the clock once, then ntpd can keep it.
evidence-service-servers = It is told to ask: { $servers }.
evidence-several-run = These run: { $services }.
evidence-they-fight = They undo each other, so the clock jumps or runs at the wrong speed.
# $tools: those of a hypervisor, "VMware Tools" for example
finding-guest-tools-set-clock = { $tools } may set this clock, too.
finding-cron-sets-clock = A job of cron sets this clock, too.
evidence-guest-tools = They can set the clock to the host's, regularly or after a pause. Check whether that is off.
# $table: where it stands, "crontab -u root" for example; $program: "ntpdate" for example
evidence-cron-sets-clock = cron starts { $program }: { $table }
evidence-one-keeper = Let one keep the clock and the others leave it alone, or it may jump.
evidence-keep-one = Keep one; we would keep { $keep }: { $command }
evidence-service-believes = The time service says it follows a server.
evidence-service-believes-offset = It believes the clock is { $by } off.
evidence-kernel-believes = The kernel says the clock is synchronised.
evidence-belief-is-stale = It says so for hours after the clock was set by hand or the machine suspended.

## The machine

finding-clock-owned-by-host = A container ({ $kind }): its clock is the host's.
evidence-no-cap-sys-time = Only the host can set this clock (no CAP_SYS_TIME here).
# $domain: the name of a domain of Windows, e.g. "example.com"
finding-clock-of-domain = { $domain } is a Windows domain, and this server follows its clock: the domain controller's is the one to put right.
finding-clock-of-some-domain = This server follows the clock of its Windows domain: the domain controller's is the one to put right.
# $domain: the name of the domain, or of a controller of it
finding-clock-of-domain-and-servers = This server follows its Windows domain ({ $domain }) as well as servers of its own.
finding-domain-controller = This is a domain controller: its whole domain goes by this clock.
finding-clock-of-domain-client-off = This server is in the Windows domain { $domain }, but W32Time may ask nobody for the time (NtpClient\Enabled is 0).
finding-clock-of-domain-stopped = This server is in the Windows domain { $domain }, but W32Time, which would follow its clock, does not run.
# $controller: the name of a domain controller
evidence-domain-controller = Its policies last came from { $controller }.
evidence-domain-takes-back = A time that is set here lasts only until W32Time has the domain's time again.
evidence-domain-follows = The members of the domain take over whatever is set here.
# $service: the name of a time service
# $limit: how far it sets a clock
evidence-beyond-correction = { $service } leaves a clock that is off by more than { $limit } as it is.
finding-rtc-local-time = The hardware clock is in local time.
evidence-rtc-dst = After a change of summer time, or in another zone, the server starts whole hours wrong.
finding-rtc-off = The hardware clock is { $by } { $is ->
    [behind] behind.
   *[ahead] ahead.
}
evidence-rtc-off-system = It is { $by } { $is ->
    [behind] behind
   *[ahead] ahead of
} the system clock.
evidence-rtc-at-boot = The server starts with this time: codes are declined until network time corrects it.
# $zone: its name; $offset: as "+01:00"
evidence-rtc-keeps-local-time = It is just this server's zone, { $zone } ({ $offset }): the hardware clock shows local time, and the system takes it for UTC.
finding-leap-second-zone = The time zone { $zone } counts leap seconds ("right/" files): "date" shows about 27 s less than other clocks.
evidence-leap-second-zone = Codes depend on UTC and are not affected. Set the zone again to show the usual time.
finding-not-root = Running as { $user }: it can look, not repair.
evidence-not-root = Setting the clock and resetting MFA need root: start it with sudo.
evidence-not-administrator = Setting the clock and resetting MFA need an administrator: open PowerShell with "Run as administrator" and start otp-doctor there.

## The panel

finding-plesk-missing = Plesk is not on this server.
evidence-time-still-works = The wrong machine? Clock and codes can be tested anyway.
finding-plesk-not-in-path = Plesk is here, but this shell does not find its command.
evidence-plesk-found-at = It is { $path }. "su" without "-" often leaves /usr/sbin out: type the whole path, or use "su -".
finding-plesk-failing = Plesk is here, but its tools do not work.
finding-plesk-answers-root = Plesk is here, but its tools answer only root.
finding-plesk-answers-administrators = Plesk is here, but its tools answer only administrators.
evidence-plesk-needs-root = That says nothing about Plesk itself. Start it with sudo to know more.
evidence-plesk-needs-administrator = That says nothing about Plesk itself. Start otp-doctor as administrator to know more.
finding-plesk-not-asked = Plesk could not be asked: a limit keeps its tools from starting.
evidence-limits = That says nothing about Plesk. The limits of this shell: ulimit -a
finding-mfa-missing = Plesk has no extension for one-time codes.
evidence-mfa-missing = Neither mfa nor google-authenticator is listed: this Plesk asks for no code. Perhaps it is another login, such as Plesk 360.
finding-mfa-disabled = The Plesk extension { $id } is disabled: nobody is asked for a code.
evidence-mfa-disabled = Everybody signs in by password alone until it is enabled.

## Whoever checks codes beside the panel

# $names: services, e.g. "sshd, sudo"; $users: how many
finding-stored-skew-now = { $names }: a wrong clock was learnt for { $users ->
    [one] one user
   *[other] { $users } users
}. Their next two right codes are declined.
finding-stored-skew-later = { $names }: a wrong clock was learnt for { $users ->
    [one] one user
   *[other] { $users } users
}. Once the clock is right, their first two codes are declined.
finding-skew-frozen-now = { $names }: every right code of { $users ->
    [one] one user
   *[other] { $users } users
} is declined until the learnt clock is cleared.
finding-skew-frozen-later = { $names }: once the clock is right, every code of { $users ->
    [one] one user
   *[other] { $users } users
} is declined until the learnt clock is cleared.
# $skew: steps that the codes were ahead of the server, negative for behind; $apart: the same as a length of time
evidence-stored-skew-ahead = TIME_SKEW { $skew } in the file .google_authenticator: codes of a clock { $apart } ahead are expected.
evidence-stored-skew-behind = TIME_SKEW { $skew } in the file .google_authenticator: codes of a clock { $apart } behind are expected.
evidence-skew-unlearnt = The third of three codes typed 30 s apart is accepted again.
evidence-skew-frozen = PAM's configuration says noskewadj, so it is never unlearnt.
evidence-clear-skew = Once the server's clock is right: otp-doctor fix skew
evidence-clear-skew-now = Clear it: otp-doctor fix skew
evidence-clear-skew-as-user = As that user: { $command }
# $names: users; $more: how many others
evidence-users = Users: { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}.
finding-rate-limited = { $names }: { $users ->
    [one] one user has
   *[other] { $users } users have
} tried too often and cannot sign in for a while.
evidence-rate-limited = Until { $until } by the server's clock. Each try before then makes the wait longer.
finding-secret-file-refused = { $names }: no code from the app is accepted for { $users ->
    [one] one user
   *[other] { $users } users
}, because of { $by ->
    [configuration] PAM's configuration.
   *[file] the file .google_authenticator.
}
# $path, $target: files; $mode, $allowed: four octal digits; $fix: chmod or chown in full
evidence-file-mode = { $path } has mode { $mode }; the sign-in takes { $allowed } at most. Put right with: { $fix }
evidence-file-mode-link = Its mode is { $mode }; the sign-in takes { $allowed } at most. { $path } is a link to { $target }: look into that before its mode is changed.
evidence-file-owner = { $path } belongs to somebody else. If no other user signs in by it, put right with: { $fix }
evidence-file-owner-link = { $path } is a link to { $target }, which belongs to somebody else. Look into that first.
evidence-file-no-such-user = PAM's configuration says user={ $owner }, whom this server does not know.
evidence-module-option = PAM's configuration has the option { $option } for this module, which does not take it.
evidence-first-pass = PAM's configuration has use_first_pass for this module: it looks for the code in the password, where none can stand.
evidence-file-size = It is empty, or longer than 64 KiB.
evidence-file-unreadable = It cannot be read. { $why }
# $option: e.g. RATE_LIMIT
evidence-file-option = Its line { $option } makes no sense.
evidence-file-folder = Each code is noted in it, but the user may not write its folder { $path }. Where the folder is that user's: { $fix }
evidence-file-content = It holds no entry for codes by time.
finding-oath-line-refused = { $names }: no code of { $users ->
    [one] one user
   *[other] { $users } users
} is accepted, because of pam_oath's file of users.
evidence-oath-line = pam_oath makes no sense of the user's line in its file of users.
evidence-oath-password = The user's line has a password, and PAM's configuration lacks digits=. Add digits=6 there, or put - in place of the password.
finding-ssh-never-asks = SSH never asks for a code, though one is set up.
finding-ssh-spares-some = SSH spares some people the code.
# $setting: a line of sshd_config
evidence-ssh-never-asks = sshd's configuration says: { $setting }
evidence-ssh-password-for-code = Where SSH takes passwords, the password stands in the place of the code.
finding-second-factor-not-asked = { $names }: { $users ->
    [one] one user signs in without a code, having
   *[other] { $users } users sign in without a code, having
} set up none.
evidence-second-factor-not-asked = nullok in PAM's configuration lets them in. Remove it once everybody has a code.

## An earlier repair

doing-step-clock = setting the clock
doing-enable-time-sync = switching network time on
doing-keep-one-service = keeping one time service
doing-go-online = telling chrony that the network is back
doing-set-time-by-hand = setting the time by hand
doing-set-zone = setting the time zone
doing-write-rtc = correcting the hardware clock
doing-reset-mfa = resetting MFA
doing-re-enrol = enrolling a login again
doing-correct-phone = correcting the phone's clock
doing-tell-provider = telling the provider
doing-finish-repair = finishing an earlier repair
doing-clear-skew = clearing the learnt clock
doing-unknown = a repair that this program does not know
finding-repair-unfinished-mfa = A reset of MFA is not finished.
finding-repair-cut-short-mfa = A reset of MFA was cut short.
finding-repair-unfinished = An earlier repair was cut short: { $remedy }.
evidence-repair-started = { $by } started it at { $started }, by the server's clock then.
evidence-repair-step = It stopped at step { $at } of { $of }. What it switched off may still be off.
finding-repair-running = A repair is running now: { $remedy }.
evidence-repair-running = Started by { $by } { $ago } ago.
finding-repair-stuck-mfa = MFA may be off for everyone: a reset hangs.
finding-repair-stuck = A repair hangs: { $remedy }.
evidence-repair-stuck = Silent for { $silent }; its step may take { $allowed } at most.
# $process: the number of a process
evidence-repair-stuck-end = End it with "kill -KILL { $process }", then run "otp-doctor recover" to put back what is off.
evidence-repair-stuck-end-it = End its process ("otp-doctor execute-plan") with kill -KILL, then run "otp-doctor recover" to put back what is off.
finding-record-unreadable = An earlier repair may have been cut short: its record was unreadable or not believed.
evidence-record-in-the-way = No repair starts until that is settled: network time or MFA may still be off.
evidence-repair-remaining = This command still has to succeed: { $command }
evidence-repair-said = Last time it said: { $words }
evidence-repair-record = Its record is { $path }.
evidence-repair-forget = If it can no longer succeed: "otp-doctor recover --forget" shows what stays, asks, and stops trying.

## No explanation

finding-cause-unknown = Phone and clock are right, yet codes are declined. We could not tell why.
evidence-other-entry = The login may use another secret: an old entry in the app, or one replaced since.
evidence-code-used-before = A code counts only once. Wait for the next one.
evidence-address-may-be-banned = After many tries the address may be banned for a while (fail2ban, jail plesk-panel).
evidence-another-login = Plesk 360 (my.plesk.com) is another login with its own codes. Only Plesk's staff can reset those.
