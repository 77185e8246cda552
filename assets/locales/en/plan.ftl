# Repairs: what each step does, what may be noticed, and why something is not offered.

## Steps

plan-step-ntp-off = Switches network time off: the time cannot be set while it is on.
plan-step-ntp-on = Switches network time on, now and at every start.
plan-step-ntp-on-again = Switches network time on again, whatever happened before.
plan-step-set-time = Sets date and time to the measured true time (UTC) as a new second begins, and the hardware clock too.
plan-step-stop-unit = Stops { $unit }, so that it does not set the clock meanwhile.
plan-step-start-unit = Starts { $unit } again, whatever happened before.
plan-step-restart-unit = Restarts { $unit }, so that it asks its servers and sets the clock at once.
plan-step-enable-unit = Starts { $unit }, now and at every start of the system.
plan-step-disable-units = Stops { $units }, now and at every start of the system. Nothing is uninstalled.
plan-step-makestep = Tells chrony to set the clock at once, not bit by bit.
plan-step-go-online = Tells chrony that the network is back, so that it asks its servers again.
plan-step-wait-server = Waits up to 20 s for chrony to hear its servers.
plan-step-wait-correction = Waits up to 20 s for chrony to be right to 0.1 s.
plan-step-rtc-utc = Keeps the hardware clock in UTC from now on, and sets it.
plan-step-write-rtc = Sets the hardware clock from the system clock, in UTC.
plan-step-etc-timezone = Writes the zone into /etc/timezone too, which programs of Debian and Ubuntu read.
plan-step-set-zone = Sets the time zone to { $zone }.
plan-step-mfa-disable = Switches the Plesk extension { $id } off. Nothing is uninstalled.
plan-step-mfa-enable = Switches the Plesk extension { $id } on again, whatever happened before.

## Before it is confirmed

plan-warning-forward = The clock jumps { $by } ahead: sessions and locks due to expire in that time expire now.
plan-warning-backward = The clock jumps { $by } back: logs and files show this time twice.
# What else runs here and notices: one line for each that it concerns.
plan-warning-bystanders-pending = Still looking what else runs here and would notice.
plan-warning-dovecot-waits = Dovecot is running. It may close mail sessions and open none for { $wait }, then goes on by itself.
# $version: 0.x or 1.x
plan-warning-dovecot-ends = Dovecot { $version } quits when time moves back. Start it again afterwards.
plan-warning-dovecot-perhaps = Dovecot is running. Version 2 opens no mail sessions for up to { $wait }, then goes on; an older one quits. Look at it afterwards.
# $names: database servers; $count: how many
plan-warning-databases = { $names } { $count ->
    [one] is
   *[other] are
} running. For the next { $by } new rows get times that older rows have already: replication and sorting by time may stumble.
# $names: plan-names, of jobs
plan-warning-cron-at-once = cron starts at once what is due in the skipped time: { $names }.
plan-warning-cron-leaves-out = cron does not catch up on more than 3 hours. Left out: { $names }. Run by hand what matters.
plan-warning-cron-again = cron runs what is due in the repeated time a second time: { $names }.
plan-warning-timers = systemd probably starts at once what is due in the skipped time: { $names }.
plan-names = { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
plan-warning-certificate-early = At the new time the panel's certificate is not valid yet (from { $from } on): it was probably made while the clock was wrong. Browsers with a right clock refuse it already.
plan-warning-certificate-late = At the new time the panel's certificate has expired ({ $until }). Browsers with a right clock refuse it already. Renew it.
plan-warning-licence = Plesk's licence has dates too. If Plesk calls it expired or not valid yet afterwards, see the licence page in Tools & Settings.
# $what: plan-what-..., $why: a sentence
plan-warning-untold = Not known: { $what }. { $why }
plan-what-bystanders = what else runs here and would notice
plan-what-programs = whether Dovecot or a database runs here and would notice
plan-what-jobs = which jobs of cron are due in this time
plan-what-timers = which timers of systemd are due in this time
plan-what-certificate = whether the panel's certificate is valid at the new time
plan-warning-far = The clock is off by { $by }, which is rarely the clock alone: type the true time from another clock to go on.
plan-warning-before-this-program = The measured time, { $truth }, is before this program existed. Type the true time from another clock to go on.
plan-warning-by-hand = The time was typed, not measured: it is as exact as your press of Enter. Network time does better.
plan-warning-thin = Too few time sources agreed to be sure of the difference. The time service follows its own servers, not ours.
plan-warning-service-decides = The time service sets the clock by its own servers. Measured afterwards.
plan-warning-service-steps = As soon as it runs, the time service will set the clock:
# $keep: a time service; $command: what undoes it
plan-warning-keeps-one = Then { $keep } alone sets the clock. To bring the others back: { $command }
plan-warning-will-drift = No time service is installed, so the clock will drift again. { $how }
plan-warning-unreachable = { $service } has no answer from any server, so the clock will drift again until it has. Check its servers and the firewall (UDP port 123).
# $service: a time service
plan-warning-not-paused = { $service } was not started by a service of this system, so it keeps running while the time is set.
plan-warning-told-not-to = { $service } was told not to set the clock ({ $option }), so the clock will drift away again until that is changed.
plan-warning-crashing = { $service } does not stay up, so the clock will drift away again until it does.
plan-warning-skipped = systemd does not start { $service }, because a condition is not met, so the clock will drift away again until that is changed.
plan-warning-nts = { $service } gets keys for its servers (NTS) once the clock is right. Look in some minutes whether it keeps the clock then.
plan-warning-no-sources = { $service } is told to ask nobody, so the clock will drift away again until its configuration names a time server.
plan-warning-rtc = The server reads this clock when it starts. Nothing that runs now notices.
plan-warning-zone-no-codes = Codes do not depend on the time zone; they are made from UTC. It changes what people and logs read.
plan-warning-zone-running = Running programs may keep the old zone until they are restarted (cron among them).
plan-warning-etc-timezone = /etc/timezone says { $other } and is not changed by this: dpkg-reconfigure was not found. Programs of Debian and Ubuntu read it, so change it by hand.
plan-warning-mfa-clock-behind = The server's clock is { $difference } behind, so every code is declined, also one of a new entry. Nobody gets in with a code before the time is fixed.
plan-warning-mfa-clock-ahead = The server's clock is { $difference } ahead, so every code is declined, also one of a new entry. Nobody gets in with a code before the time is fixed.
plan-warning-mfa-everybody = Until the second step has run, every administrator, reseller and customer signs in with the password alone.
plan-warning-mfa-enrolments = Plesk does not document whether people keep their codes: they may have to scan a new QR code. Keep another way in open until you have signed in.

plan-install-with = To install one: { $command }
plan-install-somehow = Install one, for example chrony, with this system's package manager.

## Why something is not offered

plan-what-leftover = whether an earlier repair was cut short
plan-what-rights = what this user may do
plan-what-host = what kind of machine this is
plan-what-time-service = which service sets the clock
plan-what-rtc = whether there is a hardware clock
plan-what-panel = whether Plesk is here
plan-what-extension = which extension asks for codes

plan-refused-pending = The check-up is not finished. Still being looked up: { $what }.
plan-refused-unknown = Nothing is changed on a guess. Not known: { $what }. { $why }
plan-refused-repair-running = Another repair is running, started by { $by }. Wait for it to end.
plan-refused-repair-stuck = A repair that { $by } started hangs: nothing has been heard of it for { $silent }. "otp-doctor check" says how to end it.
# $why: fragment after "because"
plan-refused-record-unreadable = Nothing is changed, because an earlier repair may have been cut short. { $why }
plan-refused-repair-unfinished = An earlier repair was cut short. Finish it first: otp-doctor recover
plan-refused-nothing-left = There is nothing to finish: no repair was cut short.
plan-refused-not-root = { $user } may not do this, root may. Quit, and start again with: { $command }
plan-refused-no-right = Not even root may set the clock here (no CAP_SYS_TIME). Ask the people who run the machine.
plan-refused-container = This is a container ({ $kind }), and its clock is that of the host. Only the people who run the host can set it.
plan-refused-provider = This is for the people who run the machine or the network. Words to send are given below.
plan-refused-no-systemd = This system does not run systemd, and this program knows no safe way to set its clock. Use its own tools.
plan-refused-no-tool = The command { $tool } is not on this server, and there is no safe way without it.
plan-refused-clock-is-right = Nothing to do: the clock is right to { $by }.
plan-refused-left-to-slewing = Nothing to do: { $by } does not matter to codes, and the running time service removes it bit by bit.
plan-refused-no-reference = The true time is not known, so nobody could tell whether the clock got better. Let the server reach time sources, or name some with --ntp.
plan-refused-sources-disagree = The time sources disagree, so nobody knows the true time. Name servers that you trust with --ntp.
plan-refused-no-majority = The clock is only set when at least { $needed } time sources agree; here { $agreeing ->
    [0] none do
    [one] one does
   *[other] { $agreeing } do
}. Name more with --ntp or --https, or set the time by hand.
plan-refused-too-small-by-hand = The clock is off by { $by }, but the typed time is right to within { $error } only: it could make the clock worse.
plan-refused-nothing-typed = No time was given. Read the true time (UTC) from a clock that you trust, and type it.
plan-refused-clock-first = The clock itself is off by { $by }. Fix that first, then set the hardware clock from it.
plan-refused-no-rtc = This machine has no hardware clock to set.
plan-refused-already-on = Nothing to do: network time is on.
plan-refused-not-installed = No time service is installed that could be switched on. { $how }
plan-refused-masked = { $unit } is masked: somebody made sure that it cannot start. If that is no longer wanted: { $command }
plan-refused-several = { $services } all run. Keep one and set the clock with that. We would keep { $keep }: { $command }
plan-refused-outside = { $services } all run, and not all of them were started by a service of this system, so they cannot be switched off from here. Stop all but one where they were started.
# $unit: a unit of systemd
plan-refused-skipped = A condition for starting { $unit } is not met, so systemd would leave it out again. "systemctl status { $unit }" names the condition: change that first.
plan-refused-crashing = { $unit } ends again and again although systemd keeps starting it. Its log says why: { $command }
plan-refused-online = There is nothing to do: no time server is left out for want of a network.
# $clock: "PHC0" for example
plan-refused-only-clock = { $service } follows nothing but a clock at this machine ({ $clock }), and would set the same wrong time again. Add time servers to its configuration and restart it, or have that clock put right.
plan-refused-set-in-vain = The time was set { $ago } ago without an error, and the clock is as wrong as before. So something sets it back, or this system only pretends to set it. Setting it once more would not help.
plan-refused-one-service = Nothing to do: no more than one time service runs.
plan-refused-no-zone-chosen = Choose a time zone first.
plan-refused-no-such-zone = There is no time zone { $zone }. Names look like Europe/Berlin.
plan-refused-zone-is-set = Nothing to do: the time zone is { $zone } already.
plan-refused-no-plesk = Plesk is not on this server. { $why }
plan-refused-plesk-failing = Plesk's tools do not work. { $why }
plan-refused-no-plesk-tool = Neither the command plesk nor its extension utility was found.
plan-refused-mfa-clock-behind = The server's clock is { $difference } behind, so every code is declined, also one of a new entry. Fix the time first, then reset MFA.
plan-refused-mfa-clock-ahead = The server's clock is { $difference } ahead, so every code is declined, also one of a new entry. Fix the time first, then reset MFA.
plan-refused-re-enrol-clock-behind = The server's clock is { $difference } behind, so every code is declined, also one of a new entry. Fix the time first, then have that login enrol again.
plan-refused-re-enrol-clock-ahead = The server's clock is { $difference } ahead, so every code is declined, also one of a new entry. Fix the time first, then have that login enrol again.
plan-refused-no-mfa = Plesk lists no extension for one-time codes, so there is nothing to reset.
plan-refused-re-enrol = This is done in the panel: sign in, switch multi-factor authentication off and on again in the profile, scan the new QR code, and delete the old entry in the app.
plan-refused-correct-phone = This is done on the phone: switch on automatic date and time, then try the next code.
plan-refused-typed-long-ago = The true time was typed { $age } ago, and the machine may have been paused since. Type it again.

## To send to those who can

plan-provider-container = Our container { $name } ({ $kind }) takes its clock from your host, and one-time codes depend on it. { $measured } Please set the clock of the host and keep it synchronised (chrony or another NTP service). Nobody inside the container can do that.
plan-provider-machine = One-time codes on our server { $name } depend on its clock. { $measured } Please let it set its clock, and let it reach time servers (UDP port 123 outwards), or name one inside your network.
# $obstacle: plan-obstacle-...
plan-provider-obstacle = One-time codes on our server { $name } depend on its clock. { $measured } We cannot set it ourselves. { $obstacle } Please set it and keep it right, or make it possible for us.
plan-obstacle-no-right = The right to do so (CAP_SYS_TIME) is missing, even for root.
plan-obstacle-no-systemd = The system is not run by systemd, and our tool knows no other safe way.
plan-obstacle-only-clock = It follows the clock of your host ({ $clock }), which is wrong itself.
plan-obstacle-set-in-vain = What we set is undone, or never takes effect.
plan-obstacle-masked = Its time service, { $unit }, is masked.
plan-obstacle-no-answer = systemd could not be asked which service sets the clock. { $why }
plan-provider-behind = We measured that it is { $by } behind.
plan-provider-ahead = We measured that it is { $by } ahead.
plan-provider-unmeasured = We could not measure by how much it is off.
