# The first line of every screen, of the check and of the report: what is wrong, or that nothing is, and what to do next.
# A supporter reads it out on the phone.

## What is wrong

guide-repairing = Repairing. Afterwards it is measured again.
guide-repair-runs = A repair by { $by } is running. Wait until it has ended.
guide-mfa-hangs = MFA may be off for everyone: a reset hangs. End its process, then look again.
guide-mfa-hangs-end = MFA may be off for everyone: a reset hangs. End it with "kill -KILL { $process }", then look again.
guide-repair-hangs = A repair hangs. End its process, then look again.
guide-repair-hangs-end = A repair hangs. End it with "kill -KILL { $process }", then look again.
guide-record-unreadable = An earlier repair may have been cut short: its record is unreadable.
guide-mfa-left-off = MFA may be off for everyone: a reset was not finished.
guide-cut-short = A repair was cut short: { $remedy }.
guide-cut-short-codes = { $codes ->
    [all] Right codes are declined, and a
    [some] Some right codes are declined, and a
    [pass] Codes pass for now, but a
   *[unknown] Codes may be declined: a
} repair was cut short ({ $remedy }).
guide-cut-short-unknown = A repair was cut short ({ $remedy }): codes may be declined, or MFA be off.
guide-portal = Plesk 360 has its own clocks: this server's clock does not matter.
guide-asking = { $asked ->
    [0] No time source asked yet.
   *[other] Asking time sources.
}
guide-looking = { $asked ->
    [0] Looking at the server ({ $known } of { $all } known).
   *[other] Asking time sources, looking at the server ({ $known } of { $all } known).
}
guide-behind-declined = The server's clock is { $difference } behind, so { $share ->
    [some] some right codes
   *[all] right codes
} are declined.
guide-ahead-declined = The server's clock is { $difference } ahead, so { $share ->
    [some] some right codes
   *[all] right codes
} are declined.
guide-behind-at-limit = The server's clock is about { $difference } behind: codes may pass or not.
guide-ahead-at-limit = The server's clock is about { $difference } ahead: codes may pass or not.
guide-behind-passes = The server's clock is { $difference } behind. Codes still pass, if typed early.
guide-ahead-passes = The server's clock is { $difference } ahead. Codes still pass, if typed early.
guide-behind-passes-any = The server's clock is { $difference } behind. Codes still pass.
guide-ahead-passes-any = The server's clock is { $difference } ahead. Codes still pass.
guide-unreachable = No time source answered: the true time is unknown.
guide-servers-disagree = The time sources disagree: the true time is unknown.
guide-too-coarse = The true time is too inexact to judge the server's clock.
guide-mfa-is-off = MFA is off: nobody is asked for a code.
guide-services-fight = The clock is right, but { $count } time services fight over it.
guide-network-time-off = The clock is right, but network time is off: it will drift.
guide-service-dead = The clock is right, but its time service does not run: it will drift.
guide-plesk-fails = The clock is right, but Plesk's own tools fail.
guide-no-plesk = The clock is right, and there is no Plesk here.
guide-no-mfa = The clock is right, and this Plesk asks for no codes.
guide-declined-though-right = Clocks and phone are right, yet Plesk declines codes.
guide-declined-though-right-by = { $name } declines codes, though clocks and phone are right.
guide-declined-though-right-portal = The phone is right, yet Plesk 360 declines codes.
guide-banned = Plesk has locked your address out: every code is declined.
guide-fixed-by-hand = Fixed, by the time you typed.
guide-fixed = Fixed: measured again, the clock is right.
# $fixed, $cause: whole sentences; what will make it wrong again
guide-fixed-but = { $fixed } { $cause }
guide-mfa-was-reset = MFA was reset. Whoever signs in may have to enrol again.
guide-skew-cleared = Cleared for { $users ->
    [one] one user
   *[other] { $users } users
}.
guide-right = The server's clock is right.
guide-right-until-restart = The server's clock is right, but after a restart it would be wrong: the hardware clock is.
guide-right-service-crashes = The server's clock is right, but its time service keeps ending: it will drift.
guide-right-told-not-to = The server's clock is right, but its time service may not set it: it will drift.
guide-right-no-sources = The server's clock is right, but its time service asks nobody: it will drift.
guide-right-offline = The server's clock is right, but its time service thinks it is offline: it will drift.
guide-right-nobody-known = The server's clock is right but will drift: no known time service keeps it.
guide-drifts = The server's clock is { $difference } { $is ->
    [behind] behind
   *[ahead] ahead
} and will drift: no known time service keeps it.
guide-right-keeper-unknown = The server's clock is right. Who keeps it so is unknown.
guide-right-until-it-drifts = The server's clock is right, but its time service reaches no server: it will drift.
guide-done = Nothing left to do here. Sign in.

## How a phone is corrected

phone-android = Android: Settings > System > Date and time: automatic time and automatic time zone.
phone-iphone = iPhone: Settings > General > Date & Time: Set Automatically. Check the time zone.
phone-other = Computer or YubiKey app: its codes follow the computer's clock. Switch on automatic time there.
phone-correction = Is that clock right? Then the app shifts it: synchronise or switch off its time correction.
phone-then = Done? Type the phone's next code.

## What stays in the terminal after the wizard has ended

farewell-mfa-off = otp-doctor: MFA MAY BE OFF FOR EVERYONE. Run this now: { $command }
farewell-cut-short = otp-doctor: a repair was cut short. Finish it: { $command }
farewell-running = otp-doctor: the repair runs to its end without this terminal. In a minute, "otp-doctor check" tells how it ended.
farewell-unmeasured = otp-doctor: everything has run. Whether it helped is not measured yet. Run: otp-doctor check
# $done: doing-..., e.g. "resetting MFA"
farewell-done = otp-doctor: done and checked: { $done }.
farewell-fixed-behind = otp-doctor: fixed. The server's clock was { $by } behind and is now right (within { $error }){ $network ->
    [on] ; network time is on
   *[other] {""}
}.
farewell-fixed-ahead = otp-doctor: fixed. The server's clock was { $by } ahead and is now right (within { $error }){ $network ->
    [on] ; network time is on
   *[other] {""}
}.
farewell-next = otp-doctor: { $headline } { $next }
farewell-headline = otp-doctor: { $headline }
# $title: a finding, a whole sentence
farewell-open = otp-doctor: still open: { $title }
farewell-report = Report: { $path }

## What to do next

# $headline, $next: whole sentences, in the first line of a screen
guide-with-next = { $headline } { $next }
guide-next-run = { $next } Run: { $command }
guide-next-words = { $next } This shows the words to send: { $command }
guide-next-fix-time = Next: fix the time.
guide-next-switch-on = Next: switch network time on.
guide-next-install-service = Next: install a time service.
guide-next-set-zone = Next: set the time zone.
guide-next-keep-one-service = Next: keep one time service.
guide-next-go-online = Next: tell the time service it is online.
guide-next-test-code = Next: test a code from the phone.
guide-next-test-own-entry = Next: test a code against the real entry.
guide-next-mend-file = Next: put that right, then type the next code.
guide-next-next-code = Next: type the phone's next code.
guide-next-reset-mfa = Next: reset MFA.
guide-next-ways-back-in = Next: its ways back in.
guide-next-enrol = Next: enrol again by QR code.
guide-next-sign-in = Next: sign in.
guide-next-correct-phone = Next: correct the phone.
guide-next-type-true-time = Next: type the true time.
guide-next-panel-time = Next: set the time in Plesk (Tools & Settings > System Time).
guide-next-finish-repair = Next: finish the repair.
guide-next-become-root = Next: start again as root.
guide-next-become-administrator = Next: start again as administrator.
guide-next-tell-provider = Next: write to your provider or the host's administrator.
guide-next-tell-domain = Next: write to whoever runs the Windows domain.
guide-next-clear-skew = Next: clear the learnt clock.
guide-next-other-sign-in = Next: say which sign-in declines the code.
guide-next-report = Next: take the report to support.
