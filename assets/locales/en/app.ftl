# The wizard: rail, screens, buttons, keys.

banner-demo = DEMO: a simulated server
banner-dry-run = DRY RUN: nothing is changed

rail-checkup = Check-up
rail-clock = Clock
rail-code = Code
rail-fix = Fix the time
rail-mfa = Reset MFA
rail-report = Report

key-enter = Enter
key-enter-field = go on
key-enter-button = press
key-enter-none = -
key-steps = 1-{ $count }
key-steps-does = step
key-tab = Tab
key-tab-does = next
key-updown = Up/Down
key-updown-does = read
key-left = Esc
key-left-does = back
key-help = ?
key-help-does = help
key-quit = q
key-quit-does = quit

button-back = Back
button-back-safe = Back, change nothing
button-quit = Quit
button-skip = Skip this step
button-look-again = Look again
button-measure-again = Measure again
button-measuring = Measuring ...
button-measure-in = Measure again (in { $seconds } s)
button-go-report = Report
button-go-code = Test a code
button-other-sign-in = Other sign-in
button-enrol = Enrol again
button-correct-phone = Correct the phone
button-as-root = What root does
button-as-administrator = What an administrator does
button-in-the-panel = Set it in Plesk
button-panel-alone = I cannot become root
button-panel-alone-on-windows = I am administrator of Plesk alone
button-tell-provider = Words to send
button-fix-time = Fix the time
button-go-online = Tell chrony it is online
button-keep-one-service = Keep one time service
button-enable-time-sync = Switch network time on
button-finish-repair = Finish the repair
button-write-rtc = Correct the hardware clock
button-install-service = Install a time service
button-clear-skew = Clear the learnt clock
button-set-zone = Set the time zone
button-zone = { $name }  { $local }
button-confirm = Yes: { $act }
button-confirm-dry-run = Run it dry: nothing is changed
button-try-again = Try again
button-save = Save to a file
button-copy = Copy
button-find = Find

leaving-title = Leave now?
leaving-running = A repair is running.
leaving-goes-on = It finishes without you; otp-doctor says next time how it ended.
leaving-measuring = Everything has run. The result is being measured.
leaving-unmeasured = Leave now, and you will not learn whether it worked.
leaving-ended = The repair has ended.
leaving-stay = Stay and watch
leaving-leave = Leave, let it finish
leaving-leave-unmeasured = Leave without the result
leaving-see = Stay and see the result
leaving-leave-now = Leave
leaving-not-yet = Not yet
leaving-mfa-off = MFA may be off for everyone: a password is enough to sign in. Finish the repair first.
leaving-all-the-same = Leave all the same
leaving-deleted = I deleted it, leave

# Check-up
checkup-title = Check-up of this server
fact-server = Server
fact-rights = Rights
fact-panel = Plesk
fact-extension = MFA extension
fact-verifier = PAM sign-in
fact-owner = Clock kept by
fact-network-time = Network time
fact-kernel = The kernel says
fact-zone = Time zone
fact-rtc = Hardware clock
fact-leftover = Earlier repair
fact-clock = Server clock
fact-pending = looking ...
fact-unknown = Not known. { $why }
fact-server-is = { $name }, { $system }
fact-server-container = { $name }, { $system }, inside a container ({ $kind })
fact-rights-all = { $user }: may look and repair
fact-rights-no-clock = { $user }: may look, but not set the clock
fact-rights-administrator = { $user }: administrator, may look and repair
fact-rights-user = { $user }: may look, not repair. For that: sudo otp-doctor
fact-rights-no-administrator = { $user }: not an administrator, may not repair and cannot see everything
fact-panel-is = { $version }, found as { $path }
fact-panel-is-unversioned = found as { $path }, version not told
# $names: services, e.g. "sshd, sudo"; $users: how many; $before, $after: seconds
fact-verifier-is = { $names }: { $users ->
    [one] one user
   *[other] { $users } users
}{ $fault ->
    [learnt] , wrong clock learnt
    [refused] , file refused
    [limited] , too many tries
   *[none] {""}
}, codes from { $before } s ago to { $after } s ahead
fact-verifier-own = { $names }{ $fault ->
    [learnt] , wrong clock learnt
    [refused] , file refused
    [limited] , too many tries
   *[none] {""}
}: codes from { $before } s ago to { $after } s ahead; who else uses it is root's to see
# $at: date and time as the sign-in notes them
fact-last-code = { $user }: last code taken on { $at }, by this server's clock
fact-own-last-code = Your last code was taken on { $at }, by this server's clock
fact-verifier-untold = { $names }. { $why }
fact-panel-missing = Not found here. { $why }
fact-panel-broken = Found, but not usable. { $why }
why-see-plesk = Plesk could not be asked: see above.
fact-extension-on = { $id }: enabled
fact-extension-off = { $id }: DISABLED, sign-in asks for no code
fact-extension-listed = { $id }: installed
fact-extension-maybe = { $id }: installed, perhaps disabled. { $why }
fact-extension-none = none for one-time codes
fact-enforced = demanded of everybody
fact-not-enforced = not demanded by panel.ini
fact-owner-is = { $name }
fact-owner-off = nobody: { $name } is off
fact-owner-several = several, which may fight: { $names }
fact-owner-unnamed = an unknown service
fact-owner-nobody = nobody: no time service is installed
fact-owner-host = the host of this container
fact-network-time-on = on
fact-network-time-on-dead = on, but no time service runs
fact-network-time-unreached = on, but no server reached
fact-network-time-own = kept by a service of its own
fact-network-time-host = the host's task
fact-network-time-off = OFF: nothing keeps this clock right
fact-kernel-yes = "synchronised"
fact-kernel-yes-error = "synchronised", to within { $error }
fact-kernel-no = "not synchronised"
fact-zone-is = { $name } ({ $abbreviation }, UTC{ $offset })
fact-zone-by-rule = { $name } (UTC{ $offset })
fact-zone-conflict = { $name }, but /etc/timezone says { $other }
fact-zone-unnamed = { $name }
fact-rtc-agrees = agrees with the system clock, in UTC
fact-rtc-none = this machine has none
fact-rtc-local = in local time: an hour wrong after each change of summer time
fact-rtc-off = { $difference } { $is ->
    [behind] behind
   *[ahead] ahead of
} the system clock
fact-leftover-nothing = nothing unfinished
fact-leftover-running = one is running, started { $since } ago by { $by }
# $silent: a length of time
fact-leftover-stuck = one by { $by } hangs, silent for { $silent }
# $why: a whole sentence
fact-leftover-unreadable = Not known. { $why }
fact-leftover-unfinished = not finished: started by { $by } at { $started }


# Findings
checkup-no-code = No code tested yet: only a code shows whether the phone is right.
checkup-code-before = Tested before the repair: { $answer }
remedy-in-step-4 = To do: { $act } (step 4).
remedy-reset-mfa = To do: if nothing smaller helps, reset MFA (step 5).
remedy-re-enrol = To do: remove the entry from the app and enrol again.
remedy-correct-phone = To do: switch on automatic date and time on the phone.
remedy-tell-provider = To do: write to your provider or the host's administrator (words in step 4).
remedy-tell-domain = To do: write to whoever runs the Windows domain (words in step 4).

# Fix the time
fix-offer = This fixes it. Nothing runs before you say yes.
fix-then-look-again = Install it in another shell, then look again here.
fix-in-the-panel = Without root: as Plesk's administrator, set the time and switch NTP on (Tools & Settings > System Time). Then "Look again" in step 1.
fix-in-the-panel-on-windows = As Plesk's administrator alone: set the time and switch NTP on (Tools & Settings > System Time). Then "Look again" in step 1.
fix-as-root = Root would be offered:
fix-as-administrator = An administrator would be offered:
fix-send-this = Send this to somebody who can do it:
# $step, $steps: where it stopped; $count: how many commands are left
fix-unfinished = Started by { $by } at { $started }, stopped in step { $step } of { $steps }. { $count ->
    [0] Nothing is left to run; finishing only clears its record.
    [one] This command is left:
   *[other] These commands are left:
}
fix-failed-lost-before = The repair was ended before its first step.
fix-failed-step = Step { $number } did not work. { $said }
fix-failed-incomplete = The repair stopped halfway.
fix-failed-still-off = Everything ran, but the server is still { $difference } off.
fix-failed-unmeasured = Everything ran, but no time server answered afterwards: nothing is proved.
# $why: why it could not be looked at, a whole sentence
fix-failed-no-look = Everything ran. Whether it worked could not be looked up. { $why }
fix-failed-not-seen = Everything ran, but nothing has changed.
fix-next-lost = Run "otp-doctor recover": it finishes the rest and says what happened.
fix-next-lost-before = Nothing was changed. Try again.
fix-next-nothing-done = Nothing was changed. Fix the reason above and try again.
fix-next-failed = Read what the failed step printed, fix that, try again. Network time is back on where possible.
# A step that puts something back did not work.
fix-next-not-put-back = Read what the failed step printed, and fix that. Something may still be off: "Finish the repair" or "otp-doctor recover" tries again.
fix-next-late = Try again. If it hangs again, look for the cause ("systemctl list-jobs", full disk, silent bus). Network time is back on where possible.
fix-next-set-directly = Try again: then otp-doctor sets the clock itself, by the servers it reached, and leaves network time on.
fix-next-still-off = The time service may be setting the clock slowly. Look again in a minute.
# $cause: a whole sentence, the title of a finding; $next: what to do, a whole sentence or two
fix-next-by-cause = { $cause } { $next }
skew-next-failed = Read what the step printed, fix that, try again. The files are whole: as they were, or cleared.
fix-next-no-look = Look again: "otp-doctor check" tells it.
fix-next-unmeasured = Check the network, then look again: "otp-doctor check" tells it.
zone-choose = Which zone is this server in?
zone-now = Now: { $name }
zone-hint = a city or region, for example berlin
zone-none-found = no zone has that in its name
field-zone = Search

# Any repair
repair-asking = { $count ->
    [one] This command
   *[other] These commands
} will run:
repair-dry-run = Dry run: the commands are shown, not run.
repair-other-running = Another repair is running. Wait until it has ended.
repair-other-measured = Another repair is being measured. Wait until that is done.
repair-outlives = It keeps running if this connection drops.
repair-running = Running. This can take a minute.
repair-measuring = Done. Measuring again { $now ->
    [now] ...
   *[later] in { $seconds } s (servers are not asked sooner).
}
repair-skew-cleared = The files show it: no wrong clock is learnt any more.
repair-worked-looked-up = Fixed: looked up again.
repair-finished = The earlier repair is finished.
repair-would = Dry run: nothing was changed.
fix-would-run = { $count ->
    [one] This command
   *[other] These commands
} would run:
repair-before = Before
repair-after = After
repair-rtc-left = The hardware clock still differs by { $by }. The time service usually sets it within minutes; "hwclock --systohc" does at once.
repair-not-measured = not measured
repair-network-time-on = Network time is on: looked up again.
repair-still-off = Still { $difference } off. The time service sets the clock when a server answers. Not right in a minute? Press "Fix the time".
field-confirmation = True time (UTC)
field-confirmation-hint = from another clock, as YYYY-MM-DD HH:MM
repair-measuring-before = Measuring once more, up to 15 seconds. Then it runs, unless the server has changed.
repair-asked-again = The server has changed meanwhile. Nothing was done; this would run now. Read it and answer again.
repair-changed-meanwhile = The server has changed meanwhile. Nothing was done.
fix-next-stale = Nothing was changed. Measure again, then try again.

# Report
report-title = Report for a ticket
report-intro = No secrets, no codes. Save it to a file, or copy it from here.
report-saving = Saving ...
report-saved = Saved as { $path }
report-copied = Sent to your terminal's clipboard. Nothing to paste? Then it does not allow that (tmux: set -g set-clipboard on): save to a file.
report-too-long-to-copy = Too long for a terminal's clipboard. Save it to a file.
report-not-copied = Could not be copied ({ $reason }). Save it to a file.

# Searching in a long text.
search-title = Search in this text
search-hint = then n for the next place
search-missed = not found
field-search = Words
