# Repairs: what each step does, what may be noticed, and why something is not offered.

## Steps

plan-step-ntp-off = Switches network time off: while it is on, the time cannot be set.
plan-step-ntp-on = Switches network time on, now and at every start.
plan-step-ntp-on-again = Switches network time on again, whatever happened.
plan-step-set-time = Sets date and time to the true time (UTC) as a second begins, and the hardware clock too.
plan-step-windows-start = Starts W32Time, the time service of Windows.
plan-step-windows-auto = Has Windows start its time service, W32Time, at every start.
plan-step-windows-resync = Has W32Time ask its servers at once and set the clock.
plan-step-windows-peers = Has W32Time ask { $servers }.
plan-step-windows-set-time = Sets date and time to the measured true time.
plan-step-stop-unit = Stops { $unit }, so it does not interfere.
plan-step-start-unit = Starts { $unit } again, whatever happened.
plan-step-restart-unit = Restarts { $unit }: it asks its servers and sets the clock at once.
plan-step-enable-unit = Starts { $unit }, now and at every start.
plan-step-disable-units = Stops { $units }, now and at every start of the system. Nothing is uninstalled.
plan-step-makestep = Tells chrony to set the clock at once.
plan-step-go-online = Tells chrony that the network is back.
plan-step-wait-server = Waits up to 20 s for chrony to hear its servers.
plan-step-wait-correction = Waits up to 20 s for chrony to be right to 0.1 s.
plan-step-rtc-utc = Sets the hardware clock, in UTC from now on.
plan-step-write-rtc = Sets the hardware clock from the system clock, in UTC.
plan-step-etc-timezone = Writes the zone into /etc/timezone too, for programs of Debian and Ubuntu.
plan-step-clear-skew = Takes the learnt clock out of the file .google_authenticator of each user, with that user's rights.
plan-step-remove-copies = Removes what the first step would leave if cut short.
plan-step-set-zone = Sets the time zone to { $zone }.
plan-step-mfa-disable = Switches the Plesk extension { $id } off. Nothing is uninstalled.
plan-step-mfa-enable = Switches the Plesk extension { $id } on again, whatever happened.

## Before it is confirmed

plan-warning-forward = The clock jumps { $by } ahead: sessions and locks due to expire in that time expire at once.
plan-warning-backward = The clock jumps { $by } back: logs and files show this time twice.
# What else runs here and notices: one line for each that it concerns.
plan-warning-bystanders-pending = Still looking what else here would notice.
plan-warning-dovecot-waits = Dovecot may close mail sessions and open none for { $wait }, then goes on by itself.
# $version: 0.x or 1.x
plan-warning-dovecot-ends = Dovecot { $version } quits when time moves back. Start it again afterwards.
plan-warning-dovecot-perhaps = Dovecot 2 opens no mail sessions for up to { $wait }, then goes on; an older one quits. Look at it afterwards.
# $names: database servers; $count: how many
plan-warning-databases = { $names } { $count ->
    [one] runs
   *[other] run
} here: for { $by } new rows get the times of older ones. Replication and sorting by time may stumble.
# $names: plan-names, of jobs
plan-warning-cron-at-once = cron starts at once what was due meanwhile: { $names }.
plan-warning-cron-leaves-out = cron catches up on 3 hours at most. Left out: { $names }. Run by hand what matters.
plan-warning-cron-again = cron runs a second time: { $names }.
plan-warning-timers = systemd probably starts at once what was due meanwhile: { $names }.
plan-names = { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
plan-warning-certificate-early = At the new time the panel's certificate is not valid yet (from { $from }): probably made while the clock was wrong. Browsers with a right clock refuse it already.
plan-warning-certificate-late = At the new time the panel's certificate has expired ({ $until }). Browsers with a right clock refuse it already. Renew it.
plan-warning-licence = Plesk's licence has dates too. Does Plesk call it invalid afterwards? See Tools & Settings.
# $names: services, e.g. "sshd, sudo"; $users: how many
plan-warning-stores-a-shift = { $name } silently learns by how much the clocks differ. After this it may decline right codes until it is resynchronised.
plan-warning-stored-skew = { $names }: a wrong clock was learnt for { $users ->
    [one] one user, whose
   *[other] { $users } users, whose
} first two right codes will be declined. Keep this session open, then clear it ("otp-doctor fix skew"), or type three codes 30 s apart.
plan-warning-skew-frozen = { $names }: every code of { $users ->
    [one] one user
   *[other] { $users } users
} will be declined until the learnt clock is cleared. Keep this session open, then: otp-doctor fix skew
plan-warning-skew-keep-open = Keep this SSH session open until a new one has let you in.
plan-warning-skew-phones = From now on, phones whose clock is wrong are declined until they are set right.
plan-warning-skew-typing = Anyone typing a code at that moment has to type another.
plan-warning-skew-more = Only the first 100 users: run it again for { $users ->
    [one] one more
   *[other] { $users } more
}.
plan-warning-skew-clock = The server's clock is { $difference } { $is ->
    [behind] behind:
   *[ahead] ahead:
} the sign-in learns it again. Fix the time, and clear it then.
plan-warning-verifiers-pending = Still looking whether SSH has learnt this wrong clock.
# $what: plan-what-..., $why: a sentence
plan-warning-untold = Not known: { $what }. { $why }
plan-what-bystanders = what else here would notice
plan-what-verifiers = whether SSH has learnt this wrong clock
plan-what-programs = whether Dovecot or a database runs here
plan-what-jobs = which jobs of cron are due
plan-what-timers = which timers of systemd are due
plan-what-certificate = whether the panel's certificate is valid at the new time
plan-warning-far = The clock is { $by } off, rarely the clock alone: type the true time from another clock to go on.
plan-warning-before-this-program = The measured time, { $truth }, is older than this program. Type the true time from another clock to go on.
plan-warning-by-hand = Typed, not measured: as exact as your Enter. Network time does better.
plan-warning-thin = Too few time sources agreed to be sure. The time service follows its own servers, not ours.
plan-warning-service-decides = The time service sets the clock by its own servers. Then it is measured.
plan-warning-service-steps = As soon as it runs, the time service sets the clock.
# $kind, $servers: values of the registry; $command: what brings them back
plan-warning-windows-peers = Set so far: Type "{ $kind }", NtpServer "{ $servers }". To put that back: { $command }
plan-warning-windows-drift = W32Time asks nobody, so the clock will drift again. Then choose "Switch network time on" in step 4 of the wizard.
plan-warning-windows-off = W32Time is switched off, so the clock will drift again. Then choose "Switch network time on" in step 4 of the wizard.
plan-warning-domain-member = This server is in the Windows domain { $domain }, but does not follow its clock (Type { $kind }). If you are not sure, ask whoever runs the domain.
plan-warning-windows-limit = W32Time does not correct a clock that is this far off, so it is set first.
plan-warning-hyper-v = Hyper-V sets this clock, too, and may put the old time back. Check the clock of its host.
# $keep: a time service; $command: what undoes it
plan-warning-keeps-one = Then { $keep } alone sets the clock. To undo: { $command }
plan-warning-will-drift = No time service is installed: the clock will drift again. { $how }
plan-warning-unreachable = { $service } gets no answer from any server: the clock will drift until it does. Check its servers and the firewall (UDP port 123).
# $service: a time service
plan-warning-not-paused = { $service } is no service of this system, so it keeps running meanwhile.
plan-warning-told-not-to = { $service } was told not to set the clock ({ $option }): the clock will drift until that is changed.
plan-warning-crashing = { $service } keeps ending: the clock will drift until it stays up.
plan-warning-skipped = systemd does not start { $service } (a condition fails): the clock will drift until that is changed.
plan-warning-nts = { $service } gets its NTS keys once the clock is right. Check in minutes that it keeps the clock.
plan-warning-no-sources = { $service } asks nobody: the clock will drift until its configuration names a time server.
plan-warning-rtc = The server reads this clock only when it starts.
plan-warning-zone-no-codes = Codes depend on UTC, not on the zone. It changes what people and logs read.
plan-warning-zone-running = Running programs (cron too) may keep the old zone until restarted.
plan-warning-zone-running-on-windows = Running programs and services may keep the old zone until restarted.
# $name: a zone of Windows, "W. Europe Standard Time" for example; $zone, $other: cities by their IANA names
plan-warning-zone-shared = Windows has one zone, { $name }, for { $zone } and { $other }. It is shown as { $other } afterwards.
plan-warning-etc-timezone = /etc/timezone keeps { $other } (no dpkg-reconfigure here). Programs of Debian and Ubuntu read it: change it by hand.
plan-warning-mfa-clock = The server's clock is { $difference } { $is ->
    [behind] behind:
   *[ahead] ahead:
} until the time is fixed right codes are declined, new entries' too.
plan-warning-mfa-everybody = Until step 2 has run, every administrator, reseller and customer signs in by password alone.
plan-warning-mfa-enrolments = Whether people keep their codes is not documented: they may need a new QR code. Keep another way in open until you have signed in.

plan-install-with = To install one: { $command }
plan-install-somehow = Install one, e.g. chrony, with this system's package manager.

## Why something is not offered

plan-what-leftover = whether an earlier repair was cut short
plan-what-rights = what this user may do
plan-what-host = what kind of machine this is
plan-what-time-service = which service sets the clock
plan-what-rtc = whether there is a hardware clock
plan-what-panel = whether Plesk is here
plan-what-extension = which extension asks for codes

plan-refused-pending = Not finished looking up: { $what }.
plan-refused-unknown = Nothing is changed on a guess. Unknown: { $what }. { $why }
plan-refused-repair-running = A repair by { $by } is running. Wait for its end.
plan-refused-repair-stuck = A repair by { $by } hangs, silent for { $silent }. "otp-doctor check" says how to end it.
# $why: a whole sentence
plan-refused-record-unreadable = Nothing is changed: an earlier repair may have been cut short. { $why }
plan-refused-repair-unfinished = Finish the earlier repair first: otp-doctor recover
plan-refused-nothing-left = Nothing to finish: no repair was cut short.
plan-refused-not-root = { $user } may not do this, root may: { $command }
plan-refused-no-right = Not even root may set this clock (no CAP_SYS_TIME). Ask your provider or the host's administrator.
plan-refused-no-privilege = Not even this administrator may set the clock (no SeSystemtimePrivilege). Ask your provider or the host's administrator.
plan-refused-container = A container ({ $kind }): only your provider or the host's administrator can set its clock.
plan-refused-provider = That is for your provider or the host's administrator. Words to send stand below.
plan-refused-no-systemd = No systemd here, and no other safe way to set the clock is known. Use the system's own tools.
plan-refused-no-tool = There is no { $tool } here, and no safe way without it.
plan-refused-windows = otp-doctor cannot do this on Windows. Use the settings of Windows.
plan-refused-not-administrator = { $user } may not do this, an administrator may: open PowerShell with "Run as administrator" and start otp-doctor there.
plan-refused-domain = The clock of this server is that of its domain: have the domain controller's put right. This one follows.
plan-refused-domain-both = The clock of this server follows its domain's as well as servers of its own. Whoever runs the domain should look at it first.
plan-refused-domain-client-off = In the Windows domain { $domain } W32Time may ask nobody here (NtpClient\Enabled is 0). Whoever runs the domain should switch that on.
plan-refused-domain-stopped = W32Time does not run here, so this server does not get the time of its Windows domain { $domain }. Whoever runs the domain should start it.
plan-refused-domain-controller = This is a domain controller: its whole domain goes by this clock. Whoever runs the domain should set it.
plan-refused-no-peers = W32Time asks nobody, and no time server has answered that it could ask. Name one with --ntp.
plan-refused-ntp-client-off = W32Time was told to ask nobody (TimeProviders\NtpClient, Enabled 0). No longer wanted? Set it to 1.
plan-refused-clock-is-right = Nothing to do: the clock is right to { $by }.
plan-refused-left-to-slewing = Nothing to do: { $by } does not matter to codes, and the time service removes it bit by bit.
plan-refused-no-reference = The true time is unknown, so nobody could tell whether it helped. Let it reach time sources, or name some with --ntp.
plan-refused-sources-disagree = The time sources disagree: the true time is unknown. Name servers you trust with --ntp.
plan-refused-no-majority = Setting the clock takes { $needed } time sources that agree; here { $agreeing ->
    [0] none do
    [one] one does
   *[other] { $agreeing } do
}. Name more with --ntp or --https, or set the time by hand.
plan-refused-too-small-by-hand = The clock is { $by } off, the typed time exact to { $error } only: it could make things worse.
plan-refused-nothing-typed = Type the true time (UTC) from a clock you trust.
plan-refused-clock-first = The clock itself is { $by } off. Fix that first, then the hardware clock.
plan-refused-no-rtc = This machine has no hardware clock to set.
plan-refused-already-on = Nothing to do: network time is on.
plan-refused-not-installed = No time service is installed to switch on. { $how }
plan-refused-masked = { $unit } is masked: somebody forbade it to start. No longer wanted? { $command }
plan-refused-several = { $services } all run. Keep one; we would keep { $keep }: { $command }
plan-refused-outside = { $services } all run, some not as services of this system. Stop all but one where they were started.
# $unit: a unit of systemd
plan-refused-skipped = systemd skips { $unit }: a condition fails. "systemctl status { $unit }" names it; change that first.
plan-refused-crashing = { $unit } keeps ending. Its log says why: { $command }
plan-refused-online = Nothing to do: no time server is left out.
# $clock: "PHC0" for example
plan-refused-only-clock = { $service } follows only a clock at this machine ({ $clock }) and would set the same wrong time. Add time servers and restart it, or have that clock put right.
plan-refused-set-in-vain = The time was set { $ago } ago without an error, in vain: something sets it back, or this system only pretends. Once more would not help.
plan-refused-one-service = Nothing to do: only one time service runs.
plan-refused-skew-clock = The server's clock is { $difference } { $is ->
    [behind] behind:
   *[ahead] ahead:
} the sign-in would learn it again. Fix the time first, then clear it.
plan-refused-nothing-learnt = Nothing to do: no wrong clock was learnt.
plan-refused-no-such-user = { $user } has no entry here that a sign-in takes.
plan-refused-own-program = Others could exchange this program where it lies, so root does not start it again. Put it into /usr/local/bin.
plan-refused-no-zone-chosen = Choose a time zone first.
plan-refused-no-such-zone = There is no time zone { $zone }. Names look like Europe/Berlin.
plan-refused-no-windows-zone = Windows has no zone named for { $zone }. Choose another city with the same time.
plan-refused-zone-is-set = Nothing to do: the time zone is { $zone } already.
plan-refused-no-plesk = Plesk is not on this server. { $why }
plan-refused-plesk-failing = Plesk's tools do not work. { $why }
plan-refused-no-plesk-tool = Neither plesk nor its extension utility was found.
plan-refused-mfa-clock = The server's clock is { $difference } { $is ->
    [behind] behind:
   *[ahead] ahead:
} right codes are declined, new entries' too. Fix the time first.
plan-refused-no-mfa = Plesk lists no extension for one-time codes: nothing to reset.
plan-refused-typed-long-ago = The true time was typed { $age } ago, and the machine may have been paused. Type it again.

## To send to those who can

plan-provider-container = Our container { $name } ({ $kind }) takes its clock from your host, and one-time codes depend on it. { $measured } Please set the host's clock and keep it synchronised (NTP). Nobody inside the container can.
plan-provider-machine = One-time codes on our server { $name } depend on its clock. { $measured } Please let it set its clock and reach time servers (UDP port 123 outwards), or name one inside your network.
# $obstacle: plan-obstacle-...
plan-provider-obstacle = One-time codes on our server { $name } depend on its clock. { $measured } We cannot set it. { $obstacle } Please set it and keep it right, or make it possible for us.
plan-domain-words = One-time codes on our server { $name } depend on its clock. { $measured } It follows the clock of its Windows domain ({ $domain }). Please see that the domain controller's clock is right, and that this server gets its time (w32tm /query /status).
plan-domain-words-both = One-time codes on our server { $name } depend on its clock. { $measured } It follows its Windows domain ({ $domain }) and servers of its own (Type AllSync). Please see which of them gives it a wrong time, or none (w32tm /query /peers).
plan-domain-words-client-off = One-time codes on our server { $name } depend on its clock. { $measured } It is in the Windows domain { $domain }, but W32Time may ask nobody there (NtpClient\Enabled is 0). Please switch that on, or tell us what keeps the clock.
plan-domain-words-stopped = One-time codes on our server { $name } depend on its clock. { $measured } It is in the Windows domain { $domain }, but W32Time does not run there. Please start it, and see that it starts with the system.
plan-domain-words-controller = One-time codes depend on the clock of the domain controller { $name }, and so does its whole domain. { $measured } Please put it right and keep it right (NTP).
plan-obstacle-no-right = Even root lacks the right (CAP_SYS_TIME).
plan-obstacle-no-privilege = Even administrators lack the right (SeSystemtimePrivilege).
plan-obstacle-no-systemd = There is no systemd, and our tool knows no other safe way.
plan-obstacle-only-clock = It follows your host's clock ({ $clock }), which is wrong itself.
plan-obstacle-set-in-vain = What we set is undone or never takes effect.
plan-obstacle-masked = Its time service, { $unit }, is masked.
plan-obstacle-no-answer = systemd did not say which service sets the clock. { $why }
plan-provider-off = By our measurement it is { $by } { $is ->
    [behind] behind.
   *[ahead] ahead.
}
plan-provider-unmeasured = How far it is off could not be measured.
