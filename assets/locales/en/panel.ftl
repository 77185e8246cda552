# The hosting panel: which login, the smaller ways, the reset, and what comes after it.

mfa-title = Reset MFA

## Which login

mfa-which = Which login declines the code?
mfa-which-why = Each has its own codes. Resetting the wrong one helps nobody.
button-login-server = Plesk on this server
button-login-portal = Plesk 360 (my.plesk.com)
button-login-other = Another product
mfa-portal = Nothing on this server resets a Plesk 360 login.
mfa-portal-who = The login at my.plesk.com has its own second factor. Only Plesk's staff can reset it: write to Plesk's support.
mfa-portal-clock = The phone's clock matters there too, and step 3 tests it. This server's clock plays no part.
mfa-other = Nothing here resets the login of another product.
mfa-other-who = The people who run that product can reset its second factor. Resetting Plesk's would help nobody.
mfa-other-clock = The phone's clock matters there too, and step 3 tests it. If that product runs on this server, so does this server's clock.

## The smaller ways

mfa-first = First the smaller ways:
mfa-first-entry = Is it the right entry in the app? An old one of the same name shows wrong codes. Test it below.
mfa-first-clock = { $clock } A reset does not help while a clock is wrong.
mfa-first-one = One login alone, by this server's own help: { $command }
mfa-first-one-panel = One login alone: switch MFA off and on in its profile, while it is signed in. This server lists no command for it.
mfa-first-one-unknown = Whether this server has a command for one login alone is not known. { $why }
mfa-failed-sign-ins = { $count ->
    [0] No sign-in failed in the last hour.
    [one] One sign-in failed in the last hour. Whether wrong codes count is not documented.
   *[other] { $count } sign-ins failed in the last hour. Whether wrong codes count is not documented.
}
mfa-failed-sign-ins-at-least = At least { $count } sign-ins failed in the last hour. Whether wrong codes count is not documented.
mfa-banned-caller = Your address { $address } is locked out of Plesk, so no code can pass from there. To let it in again: fail2ban-client set plesk-panel unbanip { $address }
mfa-banned-others = { $count ->
    [one] One address is
   *[other] { $count } addresses are
} locked out of Plesk. The one you came from is not among them.
mfa-banned-somebody = { $count ->
    [one] One address is
   *[other] { $count } addresses are
} locked out of Plesk, perhaps yours. To see: fail2ban-client status plesk-panel
mfa-offer = If none of this helps, the article's way is a reset for everybody on this server:
button-reset-mfa = Reset MFA
button-confirm-mfa = Yes, reset MFA for everyone
button-real-entry = Test a code against the real entry
button-re-enrol = Make one login enrol again
button-confirm-one = Yes, make this login enrol again
button-show-command = Show the command
button-use-entry = Test a code against it
field-host-name = Name of this server
field-host-name-hint = it affects everybody on it; to go on, type { $name }
field-login = Login
field-login-hint = as it is typed to sign in

## One login

mfa-one-ask = Which login is to enrol again?
mfa-one-shown-first = The command is shown first. Nothing runs before you say yes.
mfa-entry-ask = Read the secret of one login out of Plesk?
mfa-entry-means = Plesk hands over the secret of that login. Anybody who has it can make its codes for ever, so ask the person whose login it is first.
mfa-entry-kept = It stays in this program's memory until you leave or start over. It is not shown, and stands in no file, report or log. Plesk itself may note that it was asked.
mfa-entry-instead = A test entry (step 3) needs none of this and shows whether the phone's clock is right. This also shows whether the app has the right entry.
mfa-entry-reading = Asking Plesk ...
mfa-entry-read = Plesk has handed over the secret. Go on to test a code against it; go back, and it is forgotten.
mfa-entry-replaces = The test that you have begun in step 3 ends with that.
button-read-entry = Yes, read the secret of this login
mfa-entry-needs-root = Only root can ask Plesk for the real entry of a login.
mfa-entry-no-tool = The command plesk, which tells the real entry of a login, cannot be used here.
mfa-entry-not-offered = This server's own help lists no way to read the entry of a login.
mfa-entry-no-answer = Plesk did not tell the entry. { $why }
mfa-entry-failed = Plesk did not tell the entry: its command ended with status { $status }. Perhaps no login has this name, or it has no code. What it printed is not repeated; it may hold a secret.
mfa-entry-not-understood = What Plesk printed was not understood: no single secret was found in it. How it prints one is not documented. It was forgotten at once.
mfa-entry-use-test = A test entry shows as much about the clocks, and touches no real login.

## After it

mfa-worked = The extension was switched off and on, and Plesk says that it is enabled.
mfa-worked-listed = The extension was switched off and on, and Plesk lists it. Only a sign-in shows whether it asks for a code.
mfa-worked-next-sign-in = Sign in to Plesk with name and password in a private window: a remembered browser may get in without a code.
mfa-worked-next-scan = If Plesk asks for it, scan the new QR code. Whether old enrolments survive a reset is not documented.
mfa-worked-next-enforced = Plesk demands a second factor of everybody, so people without one are asked to scan a new QR code.
mfa-worked-next-delete = Then delete the old entry from the app.
mfa-worked-one = Plesk's command ended well. Only a sign-in shows what it did.
mfa-worked-one-next = Sign in with that login in a private window, and scan the new QR code if Plesk shows one.
mfa-failed-not-seen = The commands ran, but Plesk does not show the extension as enabled.
mfa-next-failed = Sign-in may work with the password alone until this is fixed. Run the last command by hand, and read what it prints.
mfa-next-one-failed = Read what the command printed. Nothing else was changed, and nobody else is affected.
mfa-failed-by-hand = MFA MAY BE OFF FOR EVERYONE. Run this now: { $command }

## Plans

plan-step-re-enrol = Makes the login { $login } enrol again, as this server's own help says of that command.
plan-warning-re-enrol-one = Only { $login } is affected, and needs a new QR code afterwards. Do it while that person can be reached.
plan-warning-re-enrol-undocumented = Plesk documents this command only in its own help. If it does more or less than its name says, we could not know.
plan-warning-mfa-enforced = Plesk is set to demand a second factor of everybody: people who have lost their enrolment have to enrol again at the next sign-in.
plan-what-offers = what the extension offers for one login
plan-refused-no-login = Choose the login first (step 5).
plan-refused-no-such-login = That cannot be the name of a login.

## Without a terminal

fix-ask-host-name = This affects everybody on this server. To go on, type its name, { $name }:

## Findings

finding-mfa-left-off = MFA may be off for everyone: a reset switched it off and could not switch it on again.
evidence-mfa-left-off = Until that is fixed, everybody may sign in with the password alone.
evidence-mfa-run-this = Run this and read what it prints: { $command }
evidence-mfa-still-off = It was tried, and said: { $said }
evidence-plesk-said = Plesk says: { $said }
evidence-plesk-database = Plesk cannot use its database, and without it nobody signs in. Is the database server running? To look: plesk repair db -n
evidence-plesk-disk-full = A disk is full, and Plesk cannot work. To see which: df -h
finding-address-banned-yours = Your address { $address } is locked out of Plesk (fail2ban, jail plesk-panel).
finding-address-banned-others = Plesk locks somebody out after too many attempts (fail2ban, jail plesk-panel).
evidence-ban-before-code = Nobody gets in from a locked-out address, whatever the code.
evidence-unban = To let it in again: fail2ban-client set plesk-panel unbanip { $address }
evidence-addresses-banned = { $count ->
    [one] One address is
   *[other] { $count } addresses are
} locked out now.
evidence-yours-not-banned = The address of this session is not among them. The browser may have another one.
evidence-perhaps-yours = The address of this session is not known. To see them: fail2ban-client status plesk-panel

## Why something of it is not known: whole sentences

why-panel-ini-not-understood = { $path } says something about [ext-mfa] enforce that is neither yes nor no.
why-panel-log-times = The times in Plesk's panel.log were not understood.
why-fail2ban-missing = fail2ban was not found, and nothing else is known to lock addresses out of Plesk.
why-plesk-offers-need-tool = Only the plesk command tells what the extension offers, and it could not be asked.

## Help

help-mfa-rescue = Locked out yourself? As root, "plesk login" prints a link that signs in once. Whether it asks for a code is not documented. The link is as good as a password: paste it nowhere. A browser that Plesk remembers may get in without a code for some days, which also hides a wrong clock.
