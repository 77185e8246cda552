# The first line of every screen, of the check and of the report: what is wrong, or that nothing is, and what to do next.
# A supporter reads it out on the phone.

## What is wrong

guide-repairing = Repairing. Afterwards it is measured whether that worked.
guide-repair-runs = A repair is running, started by { $by }. Wait until it has ended.
guide-mfa-hangs = MFA may be off for everyone: a reset of it hangs. End its process, then look again.
guide-mfa-hangs-end = MFA may be off for everyone: a reset of it hangs. End it with "kill -KILL { $process }", then look again.
guide-repair-hangs = A repair hangs. End its process, then look again.
guide-repair-hangs-end = A repair hangs. End it with "kill -KILL { $process }", then look again.
guide-record-unreadable = Nobody can tell whether an earlier repair was cut short: its record could not be read.
guide-mfa-left-off = MFA may be off for everyone: a reset was not finished.
guide-cut-short = A repair was cut short: { $remedy }.
guide-portal = Plesk 360 checks codes by its own clocks, so this server's clock does not matter.
guide-asking = { $asked ->
    [0] Nobody has been asked for the true time yet.
    [one] Asking one time source for the true time.
   *[other] Asking { $asked } time sources for the true time.
}
guide-looking = { $asked ->
    [0] Looking at the server ({ $known } of { $all } known).
    [one] Asking one time source and looking at the server ({ $known } of { $all } known).
   *[other] Asking { $asked } time sources and looking at the server ({ $known } of { $all } known).
}
guide-behind-declined = The server's clock is { $difference } behind, so right codes are declined.
guide-ahead-declined = The server's clock is { $difference } ahead, so right codes are declined.
guide-behind-at-limit = The server's clock is about { $difference } behind. Whether codes still pass cannot be told that exactly.
guide-ahead-at-limit = The server's clock is about { $difference } ahead. Whether codes still pass cannot be told that exactly.
guide-behind-passes = The server's clock is { $difference } behind. Codes still pass, with less time to type them.
guide-ahead-passes = The server's clock is { $difference } ahead. Codes still pass, with less time to type them.
guide-unreachable = The true time could not be had: no time source answered.
guide-servers-disagree = The true time could not be had: the time sources contradict each other.
guide-too-coarse = The true time is not known well enough to judge the server's clock.
guide-mfa-is-off = MFA is switched off, so nobody is asked for a code.
guide-services-fight = The server's clock is right, but { $count } time services fight over it.
guide-network-time-off = The server's clock is right, but network time is off, so it will drift.
guide-service-dead = The server's clock is right, but its time service does not run, so it will drift.
guide-plesk-fails = The server's clock is right, but Plesk's own tools fail.
guide-no-plesk = The server's clock is right, and there is no Plesk here.
guide-no-mfa = The server's clock is right, and this Plesk asks for no codes.
guide-declined-though-right = The clocks and the code are right, and Plesk declined it all the same.
guide-banned = Plesk has locked your address out after too many tries, so every code is declined.
guide-fixed-by-hand = Fixed, by the time that you typed.
guide-fixed = Fixed: measured again, the clock is right.
guide-mfa-was-reset = MFA was reset. Enrol again, then sign in.
guide-right = The server's clock is right.
guide-right-until-restart = The server's clock is right, but its hardware clock is not: after a restart it would be wrong.
guide-right-service-crashes = The server's clock is right, but its time service does not stay up, so it will drift.
guide-right-told-not-to = The server's clock is right, but its time service was told not to set it, so it will drift.
guide-right-no-sources = The server's clock is right, but its time service is told to ask nobody, so it will drift.
guide-right-offline = The server's clock is right, but its time service was told that there is no network, so it will drift.
guide-right-nobody-known = The server's clock is right, but we found nothing that keeps it so.
guide-right-keeper-unknown = The server's clock is right, but we could not tell who keeps it so.
guide-right-until-it-drifts = The server's clock is right, but its time service reaches no server, so it will drift.
guide-done = Nothing is left to do here. Sign in.

## How a phone is corrected

phone-android = Android: Settings > System > Date and time: switch on automatic time and automatic time zone.
phone-iphone = iPhone: Settings > General > Date & Time: switch on Set Automatically, and check that the time zone is yours.
phone-other = A computer or a YubiKey app makes codes by the clock of its computer: switch on automatic time there.
phone-correction = If that clock is right already, the app shifts it: look for a time correction in its settings, and synchronise it or switch it off.

## What stays in the terminal after the wizard has ended

farewell-mfa-off = otp-doctor: MFA MAY BE OFF FOR EVERYONE. Run this now:  { $command }
farewell-cut-short = otp-doctor: a repair was cut short. Finish it:  { $command }
farewell-running = otp-doctor: the repair still runs, to its end and without this terminal. "otp-doctor check" tells in a minute how it ended.
farewell-fixed-behind = { $network ->
    [on] otp-doctor: fixed. The server's clock was { $by } behind and is right now (within { $error }); network time is on.
   *[other] otp-doctor: fixed. The server's clock was { $by } behind and is right now (within { $error }).
}
farewell-fixed-ahead = { $network ->
    [on] otp-doctor: fixed. The server's clock was { $by } ahead and is right now (within { $error }); network time is on.
   *[other] otp-doctor: fixed. The server's clock was { $by } ahead and is right now (within { $error }).
}
farewell-next = otp-doctor: { $headline } { $next }
farewell-headline = otp-doctor: { $headline }
farewell-report = Report: { $path }

## What to do next

guide-next-fix-time = Next: fix the time.
guide-next-switch-on = Next: switch network time on.
guide-next-set-zone = Next: set the time zone.
guide-next-keep-one-service = Next: keep one time service.
guide-next-go-online = Next: tell the time service that it is online.
guide-next-test-code = Next: test a code from the phone.
guide-next-reset-mfa = Next: reset MFA.
guide-next-correct-phone = Next: correct the phone's clock.
guide-next-type-true-time = Next: type the true time.
guide-next-panel-time = Next: set the time in Plesk, under Tools & Settings > System Time.
guide-next-finish-repair = Next: finish the earlier repair.
guide-next-become-root = Next: start again as root.
guide-next-tell-provider = Next: tell the people who run this server; the words to send are in "Fix the time".
guide-next-clear-skew = Next: clear what the sign-in has learnt of the wrong clock.
guide-next-other-sign-in = Next: say which sign-in declines the code.
guide-next-report = Next: take the report to support.
