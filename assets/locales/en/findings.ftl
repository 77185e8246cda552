# What the check-up concluded. A title is one line; evidence is one or two sentences that state what was measured.

## The server's clock

finding-server-clock-behind = The server's clock is { $by } behind.
finding-server-clock-ahead = The server's clock is { $by } ahead.
finding-server-zone-error-behind = The server's clock is behind by whole time zones ({ $whole }), as if set by hand in the wrong zone.
finding-server-zone-error-ahead = The server's clock is ahead by whole time zones ({ $whole }), as if set by hand in the wrong zone.

finding-date-behind = { $days ->
    [one] The server's date is one day behind. Its time of day is right.
   *[other] The server's date is { $days } days behind. Its time of day is right.
}
finding-date-ahead = { $days ->
    [one] The server's date is one day ahead. Its time of day is right.
   *[other] The server's date is { $days } days ahead. Its time of day is right.
}
finding-half-day = The server's clock is off by just 12 hours, as if AM and PM had been mixed up.
evidence-time-of-day-right = So somebody set it with a wrong date. Setting the time alone keeps that date: date and time have to be set.
evidence-half-day = So it was probably set by hand from a clock of 12 hours.

evidence-two-clocks = The server shows { $server }; true time is { $truth }.
evidence-agreement = { $agreeing ->
    [one] { $asked ->
        [one] The one time source that was asked stands behind this, exact to { $error }.
       *[other] One of { $asked } time sources stands behind this, exact to { $error }.
    }
   *[other] { $agreeing } of { $asked } time sources agree on this, exact to { $error }.
}
evidence-beyond-window = Codes pass only while the server is off by at most { $limit }, so right codes are declined.
evidence-at-limit = Codes pass up to { $limit } off. The measurement is too coarse to tell whether the server is just inside or outside.
evidence-inside-window = Codes pass up to { $limit } off, but there is less time to type one than there should be.
evidence-zone-rest = Beside whole quarter hours only { $rest } is left: too little for a clock that drifted.
evidence-local-taken-for-utc = It is exactly the offset of this server's zone, { $zone } ({ $offset }): local time was taken for UTC.
evidence-utc-taken-for-local = It is exactly the offset of this server's zone, { $zone } ({ $offset }): UTC was taken for local time.
evidence-rtc-local = The hardware clock is kept in local time, which causes exactly this error.
evidence-zone-no-matter = Codes do not depend on the zone; they are made from UTC. The clock has to be set; the zone may be set too.

## The sources of the true time

finding-reference-not-asked = The server's clock has not been checked yet.
evidence-nobody-asked = No time source has been asked.
finding-reference-outstanding = The server's clock is still being checked.
evidence-outstanding = { $asked ->
    [one] The one time source has not answered yet.
   *[other] { $waiting } of { $asked } time sources have not answered yet, and no usable answer came so far.
}
finding-reference-unreachable = The server's clock could not be checked: no time source gave a usable answer.
evidence-source-refused = { $source } was not used. { $why }
evidence-more-refused = { $more ->
    [one] One more source gave no usable answer.
   *[other] { $more } more sources gave no usable answer.
}
# $place: a path, or the name of a variable
finding-proxy-unused = A web proxy is set up here ({ $place }), and otp-doctor does not use it.
evidence-proxy-unused = Time servers are asked directly. If this server reaches the network only by that proxy, nobody can answer: name a time server inside your network with --ntp.
finding-reference-disagrees = The time sources disagree, so nobody can tell which is right.
evidence-group-behind = By { $sources } the server is { $by } behind.
evidence-group-ahead = By { $sources } the server is { $by } ahead.
evidence-nobody-can-know = There is no majority. Name servers that you trust with --ntp, or compare with a clock that you trust.
finding-reference-thin = { $agreeing ->
    [one] Only one time source could be used: enough to look at, not to set a clock by.
   *[other] Only { $agreeing } time sources could be used: enough to look at, not to set a clock by.
}
evidence-thin = { $agreeing ->
    [one] One source agrees with itself; { $needed } are needed before a clock is set by them.
   *[other] { $agreeing } sources agree; { $needed } are needed before a clock is set by them.
}
finding-reference-coarse = The true time is not known well enough to tell whether codes pass.
finding-ntp-blocked = The network blocks time requests (NTP, UDP port 123).
evidence-ntp-blocked = { $silent ->
    [one] The one NTP server that was asked did not reply
   *[other] None of { $silent } NTP servers replied
}, while the time came through over HTTPS from { $https ->
    [one] one server
   *[other] { $https } servers
}: a firewall is the likely reason.
evidence-service-reaches-server = The server's own time service does reach a server, so this stops nothing but our own look.

## What keeps the clock right

finding-time-sync-off = Network time is switched off.
finding-time-sync-missing = No time service is installed.
finding-time-daemon-dead = { $service } is installed but does not run.
finding-time-daemon-skipped = systemd does not start { $service }: a condition of its unit is not met.
finding-time-sync-unreachable = { $service } runs but has no answer from any server.
finding-time-sync-conflict = Several time services run at once and fight over the clock.
# $service: a time service
finding-time-service-crashing = { $service } does not stay up: it ends again and again.
# $option: by what it was told, "-x" for example
finding-time-sync-told-not-to = { $service } was told not to set the clock ({ $option }).
finding-time-sync-no-sources = { $service } runs, but it is told to ask nobody.
# $clock: "PHC0" for example
finding-time-sync-only-clock = { $service } asks no time server: it only follows a clock at this machine ({ $clock }).
finding-time-sync-offline = { $service } does not ask its { $count ->
    [one] time server
   *[other] { $count } time servers
}: it was told that there is no network.
finding-time-sync-unknown = We could not tell who keeps the clock right.
finding-time-sync-unknown-clock-right = The clock is right. We could not tell who keeps it right.
finding-time-service-silent = { $service } runs but does not answer, so we could not tell whether it keeps the clock right.
finding-time-sync-contradicts = The system believes its clock is right, but it is off by { $by }.

evidence-unit-masked = { $unit } is masked: somebody made sure that it cannot start.
evidence-unit-failed = { $unit } has failed.
evidence-unit-running = { $unit } runs.
evidence-unit-stopped = { $unit } is set to start with the system, but it is stopped.
evidence-unit-disabled = { $unit } is stopped and not set to start with the system.
evidence-unit-crashing = { $restarts ->
    [0] systemd keeps starting { $unit } again.
    [one] systemd has had to start { $unit } again once.
   *[other] systemd has had to start { $unit } again { $restarts } times.
}
evidence-crash-log = Its log says why: { $command }
# $unit: a unit of systemd
evidence-unit-skipped = A condition for starting { $unit } is not met, so systemd leaves it out and reports no error. "systemctl status { $unit }" names the condition.
evidence-told-not-to = It follows its servers and leaves the clock alone. Take { $option } out of its options or its configuration, then restart it.
evidence-no-sources = Its configuration names no time server, or only ones that it does not use. Add one and restart it.
evidence-clock-of-host = { $clock } is the clock of the host that this virtual machine runs on. The host has to put it right, or you add time servers.
evidence-clock-at-machine = { $clock } is a device at this machine. Put it right, or add time servers.
evidence-offline = That is done when a network goes down, and somebody or something has to say that it is back: "chronyc online".
# $service: a time service; $by: a length of time
finding-nts-clock-too-wrong = { $service } cannot set this clock by itself any more: it is off by { $by }, so the certificates of its servers look out of date.
evidence-nts-dates = It asks its servers with NTS, and gets the keys for that only with certificates whose dates fit its clock.
evidence-nts-ladder = Once the clock is set near the true time and the service is started again, it keeps the clock by itself.
# $servers: names with a TCP port
evidence-nts-port-closed = The port for its keys (NTS key exchange, TCP 4460) could not be reached at { $servers }: see the firewall.
# $word: what stands in the place of a server's name
evidence-no-name = It is told to ask "{ $word }", which is no name of a server. Names are separated by spaces, and nothing may follow them.
evidence-unresolved = { $count ->
    [one] The name of one server could not be resolved: see the server's DNS.
   *[other] The names of { $count } servers could not be resolved: see the server's DNS.
}
evidence-kept-by-somebody = The kernel says that its clock is synchronised, so something sets it, or did in the last hours. Find out what before you install a time service: two of them fight.
evidence-no-service = No program that sets the clock is installed or runs, as far as we know them, and network time is not on.
evidence-clock-will-drift = Without it the clock drifts, by seconds a day or more, until codes are declined.
evidence-ntpd-gives-up = ntpd quits when the clock is off by more than { $limit }. Set the clock once, then ntpd can keep it.
evidence-service-servers = It is told to ask: { $servers }.
evidence-several-run = These run: { $services }.
evidence-they-fight = Each undoes what the others do, so the clock jumps or runs at the wrong speed.
# $tools: those of a hypervisor, "VMware Tools" for example
finding-guest-tools-set-clock = { $tools } may set this clock, too.
finding-cron-sets-clock = A job of cron sets this clock, too.
evidence-guest-tools = They can set the clock of a virtual machine to that of its host, regularly or after it was paused. Look whether that is switched off.
# $table: where it stands, "crontab -u root" for example; $program: "ntpdate" for example
evidence-cron-sets-clock = cron starts { $program }: { $table }
evidence-one-keeper = One of them should keep the clock, and the others should leave it alone. Otherwise it may jump.
evidence-keep-one = Keep one of them. We would keep { $keep }: { $command }
evidence-service-believes = The time service says that it follows a server.
evidence-service-believes-offset = It believes the clock is off by { $by }.
evidence-kernel-believes = The kernel says that the clock is synchronised.
evidence-belief-is-stale = That stays so for hours after somebody set the clock by hand or the machine was suspended.

## The machine

finding-clock-owned-by-host = This is a container ({ $kind }): its clock is the host's.
evidence-no-cap-sys-time = Only the host can set this clock (no CAP_SYS_TIME here).
finding-rtc-local-time = The hardware clock is kept in local time.
evidence-rtc-dst = After a change of summer time, or in another zone, the server starts an hour or more wrong.
finding-rtc-behind = The hardware clock is { $by } behind.
finding-rtc-ahead = The hardware clock is { $by } ahead.
evidence-rtc-behind-system = It is { $by } behind the system clock.
evidence-rtc-ahead-of-system = It is { $by } ahead of the system clock.
evidence-rtc-at-boot = The server starts with this time, and codes are declined until network time has corrected it.
# $zone: its name; $offset: as "+01:00"
evidence-rtc-keeps-local-time = That is just the offset of this server's zone, { $zone } ({ $offset }): the hardware clock shows local time, and the system takes it for UTC.
finding-leap-second-zone = The time zone { $zone } counts leap seconds here (its files are those of "right/"), so "date" shows about 27 s less than other clocks.
evidence-leap-second-zone = Codes are not affected, since they are made from UTC. Set the zone again to show people the usual time.
finding-not-root = This runs as { $user }, so it can look but not repair.
evidence-not-root = Setting the clock and resetting MFA need root. To repair, start it with sudo.

## The panel

finding-plesk-missing = Plesk is not on this server.
evidence-time-still-works = Is Plesk supposed to be here? Then this may be the wrong machine. Clock and codes can be tested all the same.
finding-plesk-not-in-path = Plesk is here, but this shell does not find the command plesk.
evidence-plesk-found-at = It is { $path }. After "su" without "-", /usr/sbin is often not searched: type the whole path, or use "su -".
finding-plesk-failing = Plesk is here, but its tools do not work.
finding-plesk-answers-root = Plesk is here, but its tools answer only root.
evidence-plesk-needs-root = Plesk's tools answer only root, so this says nothing about Plesk itself. Start it with sudo to know more.
finding-mfa-missing = Plesk has no extension for one-time codes.
evidence-mfa-missing = Neither mfa nor google-authenticator is listed, so this Plesk asks nobody for a code. Perhaps another login is meant, such as Plesk 360.
finding-mfa-disabled = The Plesk extension { $id } is disabled: nobody is asked for a code.
evidence-mfa-disabled = Everybody signs in with the password alone until it is enabled again.

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
doing-unknown = a repair that this program does not know
finding-repair-unfinished-mfa = MFA may be off for everyone: an earlier reset was cut short before it was switched on again.
finding-repair-unfinished = An earlier repair was cut short: { $remedy }.
evidence-repair-started = { $by } started it at { $started }, by the server's clock of that time.
evidence-repair-step = It was at step { $at } of { $of }. What it switched off may still be off.
finding-repair-running = A repair is running now: { $remedy }.
evidence-repair-running = { $by } started it { $ago } ago.
finding-repair-stuck-mfa = MFA may be off for everyone: a reset of it hangs.
finding-repair-stuck = A repair hangs: { $remedy }.
evidence-repair-stuck = Nothing has been heard of it for { $silent }. What it was doing may take { $allowed } at most.
# $process: the number of a process
evidence-repair-stuck-end = End it with "kill -KILL { $process }", then run "otp-doctor recover": it puts back what is still off.
evidence-repair-stuck-end-it = End its process ("otp-doctor execute-plan") with kill -KILL, then run "otp-doctor recover": it puts back what is still off.
finding-record-unreadable = Whether an earlier repair was cut short is not known: its record could not be read or was not believed.
# $why: fragment after "because"
evidence-record-in-the-way = No repair is started until that is settled: something that was switched off, network time or MFA, may still be off.
evidence-repair-remaining = This command still has to succeed: { $command }
evidence-repair-said = When it was last tried, it said: { $words }
evidence-repair-record = The record of that repair is { $path }.
evidence-repair-forget = If it can never work again, "otp-doctor recover --forget" shows what that leaves, asks, and stops trying.

## No explanation

finding-cause-unknown = Code and clock are right, and the code was still declined. We could not tell why.
evidence-other-entry = The login may use another secret than the one tested: an old entry in the app, or one replaced since.
evidence-code-used-before = A code counts only once. Wait for the next one.
evidence-address-may-be-banned = After many tries the address may be banned for a while (fail2ban, jail plesk-panel).
evidence-another-login = Plesk 360 (my.plesk.com) is another login with its own codes. Only Plesk's staff can reset those.
