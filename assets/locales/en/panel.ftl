# The hosting panel: which login, the smaller ways, the reset, and what comes after it.

mfa-title = Reset MFA
mfa-which-title = Which sign-in

## Which login

mfa-which = Which sign-in declines the code?
mfa-which-why = Each has its own codes. Resetting the wrong one helps nobody.
button-login-server = Plesk on this server
button-login-portal = Plesk 360 (my.plesk.com)
button-login-other = Another program ...
button-login-service = { $names } on this server
button-program = { $name }
button-none-of-these = None of these
mfa-which-program = Which program declines the code?
mfa-which-program-why = Each takes codes for longer or shorter, and lets users in again by commands of its own.
mfa-portal = A Plesk 360 login cannot be reset from here.
mfa-portal-who = my.plesk.com has its own second factor. Only Plesk's support can reset it: write to them.
mfa-clocks = The phone's clock matters there too (step 3); this server's { $whose ->
    [portal] does not.
   *[other] only if that program runs here.
}
mfa-other = Another program's login cannot be reset from here.
mfa-other-who = Ask the people who run it.

## The smaller ways

mfa-first = First the smaller ways:
mfa-first-enrol = Enrol again: delete the entry in the app, sign in to Plesk, switch MFA off and on in the profile, and scan the new QR code.
mfa-first-entry = Is it the right entry in the app? An old one of the same name shows wrong codes. Test it below.
mfa-first-clock = { $clock } A reset does not help while a clock is wrong.
mfa-first-one = One login alone, by this server's help: { $command }
mfa-first-one-panel = One login alone: sign in with it, then switch MFA off and on in its profile. This server lists no command for that.
mfa-first-one-unknown = Could not tell whether this server can reset one login alone. { $why }
mfa-failed-sign-ins = { $count ->
    [0] No sign-in
    [one] One sign-in
   *[other] { $count } sign-ins
} failed in the last hour{ $count ->
    [0] .
   *[other] {" "}(whether wrong codes count is not documented).
}
mfa-failed-sign-ins-at-least = At least { $count } sign-ins failed in the last hour (whether wrong codes count is not documented).
mfa-banned-caller = Your address { $address } is locked out of Plesk: no code passes. Let it in: fail2ban-client set plesk-panel unbanip { $address }
mfa-banned = { $count ->
    [one] One address is
   *[other] { $count } addresses are
} locked out of Plesk, { $yours ->
    [no] not yours.
   *[perhaps] perhaps yours: fail2ban-client status plesk-panel
}
mfa-offer = If nothing else helps: reset MFA for everybody on this server.
button-reset-mfa = Reset MFA
button-ways-back-in = Ways back in
button-confirm-mfa = Yes, reset MFA for everyone
button-real-entry = Test against the real entry
button-re-enrol = Make one login enrol again
button-confirm-one = Yes, make this login enrol again
button-show-command = Show the command
button-use-entry = Test a code against it
field-host-name = Name of this server
field-host-name-hint = to reset it for everybody, type { $name }
field-login = Login
field-login-hint = as it is typed to sign in

## One login

mfa-one-ask = Which login is to enrol again?
mfa-entry-ask = Read one login's secret out of Plesk?
mfa-entry-means = Anybody who has that secret can make its codes for ever. Ask the person whose login it is first.
mfa-entry-kept = It stays in memory until you leave or start over, nowhere else. Plesk itself may note the request.
mfa-entry-instead = A test entry (step 3) does without and shows whether the phone is right. This also shows whether the app has the right entry.
mfa-entry-reading = Asking Plesk ...
mfa-entry-read = Plesk handed over the secret. Test a code against it, or go back and it is forgotten.
mfa-entry-replaces = That ends the test begun in step 3.
# $name: a service, e.g. "sshd"
pam-entry-ask = Read one user's secret for { $name }?
pam-entry-kept = It stays in memory until you leave or start over, nowhere else. No try is counted, and no code is used up.
pam-entry-reading = Reading the entry ...
pam-entry-read = The secret of { $user } was read. Test a code against it, or go back and it is forgotten.
button-read-entry = Yes, read the secret of this login
button-another-login = Another login
mfa-entry-needs-root = Only root can ask Plesk for a login's real entry.
mfa-entry-needs-administrator = Only administrators of this server can ask Plesk for a login's real entry.
mfa-entry-no-tool = The plesk command, which tells a login's entry, cannot be used here.
mfa-entry-not-offered = This server's help lists no way to read a login's entry.
mfa-entry-no-answer = Plesk did not tell the entry. { $why }
mfa-entry-failed = Plesk did not tell the entry (status { $status }): no such login, or one without a code? Its output is not shown; it may hold a secret.
mfa-entry-not-understood = What Plesk printed holds no single secret (its form is not documented). It was forgotten at once.

## After it

mfa-worked = Switched off and on; Plesk says it is enabled.
mfa-worked-listed = Switched off and on; Plesk lists it. Only a sign-in shows whether it asks for a code.
mfa-worked-next-sign-in = Sign in to Plesk in a private window: a remembered browser may get in without a code.
mfa-worked-next-scan = If asked, scan the new QR code. Whether old enrolments survive is not documented.
mfa-worked-next-delete = Only then delete the app's old entry.
mfa-worked-one = Plesk's command ended well. Only a sign-in proves it.
mfa-worked-one-next = Sign in with that login in a private window; scan the new QR code if there is one.
mfa-failed-not-seen = The commands ran, but Plesk does not show the extension as enabled.
mfa-failed-unseen = The commands ran. Whether MFA is on could not be looked up. { $why }
mfa-next-failed = Sign-in may work by password alone until this is fixed. Run the last command by hand and read what it prints.
mfa-next-on-again = MFA is on again: the last command worked. Perhaps nothing was reset: read what the first one printed, then try again.
mfa-next-one-failed = Read what the command printed. Nothing else changed, nobody else is affected.
mfa-failed-by-hand = MFA MAY BE OFF FOR EVERYONE. Run this now: { $command }

## Plans

plan-step-re-enrol = Makes { $login } enrol again, as this server's help says.
plan-warning-re-enrol-one = Only { $login } is affected and needs a new QR code. Do it while that person can be reached.
plan-warning-re-enrol-undocumented = Plesk documents this command only in its own help: it may do more or less than it says.
plan-warning-mfa-enforced = Plesk demands a second factor of everybody: people who lose theirs must enrol at the next sign-in.
plan-what-offers = what the extension offers for one login
plan-refused-no-login = Choose the login first (step 5).
plan-refused-no-such-login = That is no login's name.

## Without a terminal

fix-ask-host-name = This affects everybody on this server. To go on, type its name, { $name }:

## Findings

finding-mfa-left-off = MFA may be off for everyone: a reset could not switch it on again.
evidence-mfa-left-off = Until it is on, everybody may sign in by password alone.
evidence-mfa-run-this = Run this and read what it prints: { $command }
evidence-mfa-still-off = It was tried, and said: { $said }
evidence-plesk-said = Plesk says: { $said }
evidence-plesk-database = Plesk cannot use its database, so nobody signs in. Does the database server run? plesk repair db -n
evidence-plesk-disk-full = A disk is full, so Plesk cannot work. Which: df -h
finding-address-banned-yours = Plesk has locked your address { $address } out (fail2ban, jail plesk-panel).
finding-address-banned-others = Plesk has locked somebody out (fail2ban, jail plesk-panel).
evidence-ban-before-code = From a locked-out address no code passes.
evidence-unban = To let it in: fail2ban-client set plesk-panel unbanip { $address }
evidence-addresses-banned = { $count ->
    [one] One address is
   *[other] { $count } addresses are
} locked out now.
evidence-yours-not-banned = This session's address is not among them; the browser's may be.
evidence-perhaps-yours = This session's address is unknown. See them: fail2ban-client status plesk-panel

## Why something of it is not known: whole sentences

why-panel-ini-not-understood = In { $path }, [ext-mfa] enforce is neither yes nor no.
why-panel-log-times = The times in Plesk's panel.log were not understood.
why-fail2ban-missing = fail2ban was not found; nothing else known locks addresses out of Plesk.
why-plesk-offers-need-tool = Only the plesk command tells what the extension offers; it could not be asked.

## Help

help-mfa-rescue = Locked out? As root, "plesk login" prints a link that signs in once; whether it asks for a code is not documented. Guard it like a password. A remembered browser may get in without a code for days, which hides a wrong clock.

## Whoever else checks codes: what its card says

verifier-other = The other program
verifier-note-own-folder = Run them in its own folder.
verifier-note-backup-codes = It knows backup codes for a lost phone: try one first.
verifier-note-set-by-its-admin = Its administrator may have set it to take more or fewer codes.
verifier-note-limited = After several wrong codes it refuses all for a while. Wait before the next try.
verifier-note-stores-a-shift = It silently learns by how much the clocks differ. After a clock repair it may decline right codes until it is resynchronised.
verifier-note-ask-its-makers = Its documentation says how many codes it takes and how to let a user in again.

## Whoever else checks codes: what it does with this one

otp-headline-same-code-taken = The same code again. { $name } would take it, but only the next one tells more.
otp-headline-accepts-read = { $name } accepts this code now.
otp-headline-accepts-read-once = { $name } accepts this code now, unless it was used before.
otp-headline-accepts-documented = By its documentation, { $name } accepts this code now.
otp-headline-accepts-assumed = { $name } probably accepts this code now.
otp-declines-read = { $name } declines it.
otp-declines-documented = By its documentation, { $name } declines it.
otp-declines-assumed = { $name } probably declines it.
otp-window-read = { $name } takes codes up to { $before } old and { $after } early: read on this server.
otp-window-documented = By its documentation, { $name } takes codes up to { $before } old and { $after } early.
otp-window-assumed-of = Assumed: { $name } takes codes up to { $before } old and { $after } early.

## Whoever else checks codes: its page

sign-in-named = { $name }
guide-behind-declined-by = The server's clock is { $difference } behind, so { $name } declines { $share ->
    [some] some right codes
   *[all] right codes
}.
guide-ahead-declined-by = The server's clock is { $difference } ahead, so { $name } declines { $share ->
    [some] some right codes
   *[all] right codes
}.
guide-behind-declined-if-here = The server's clock is { $difference } behind. { $name }, if it runs here, declines { $share ->
    [some] some right codes
   *[all] right codes
}.
guide-ahead-declined-if-here = The server's clock is { $difference } ahead. { $name }, if it runs here, declines { $share ->
    [some] some right codes
   *[all] right codes
}.
verifier-service-clock = It goes by this server's clock, and by each user's file. What is wrong with those stands in step 1.
verifier-declined = A declined code there: "{ $says }" in { $place }.
verifier-declined-probably = A declined code there is probably: "{ $says }" in { $place }.
verifier-scratch-codes = Scratch codes left, of all users: { $codes }. Each signs in once.
verifier-ways = Ways back in, the smallest first. Nothing is run here; copy what you need:
verifier-ways-unsourced = No source was found for these commands. Check them before you run them.
verifier-way = { $command }
# What a way back in does: a line of its own, or what the command below it does
verifier-way-wait = Wait until { $until } by this server's clock: too many tries. Each further try makes it longer.
verifier-way-clear = Clear the learnt clock, as root. Entries stay as they are:
verifier-way-clear-as-user = Or that user clears it, for that user alone:
verifier-way-enrol = Enrol USER anew. That ends the old entry in the app:
verifier-copied = Sent to the terminal's clipboard.
verifier-copied-as-comments = Sent to the terminal's clipboard. Each line starts with "#", so pasting runs nothing.
fact-codes-declined = { $count ->
    [one] one code declined in the last hour
   *[other] { $count } codes declined in the last hour
}
fact-codes-declined-at-least = at least { $count } codes declined in the last hour
why-no-journal = There is no journal to look into.
