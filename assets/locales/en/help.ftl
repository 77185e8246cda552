# Help of each screen, with what the Plesk article says about the step.

help-title = Help
help-close = Close the help
# $name: what the next language calls itself
help-language = { $name } (l)
help-keys-words = Tab or Right: next button. Enter: press it. Up, Down, Page Up, Page Down, Home, End: read; Up and Down then walk the buttons. /: search, n: next place. Left or Esc: back. 1 to 6: open a step, except where a code is typed. q: leave. Nothing changes before you say yes.
help-mark-good = All right.
help-mark-warning = Works now, but not for long or only just. On a button: changes the server.
help-mark-bad = Wrong.
help-mark-unknown = Could not be told.
help-mark-busy = Being looked at, or repaired.

help-checkup-what = What decides whether codes pass: who keeps the clock right, whether it is on, and whether Plesk and its MFA extension are here.
help-checkup-findings = All clocks right and codes still declined? Look at the app's entry.
help-checkup-article = The Plesk article names two causes: wrong server time, or a wrong authenticator. Its PLESK_ERROR is a label of the help centre, not of your message.

help-clock-what = Several time servers are asked at once; the reference is what most agree on. A counter that nobody can set runs both clocks in between.
help-clock-why = A code lives 30 seconds. Most software also takes the one before and after; for Plesk this is assumed, not documented.
help-clock-article = The article compares a public clock with Tools & Settings > System Time. Codes depend on UTC: clocks matched in a wrong zone are whole hours wrong.

help-code-what = Where the code fits shows how far apart phone and server are; the reference shows which is wrong.
help-code-why = One code places the phone to about half a minute. Far from now a code also fits by chance, so a second is asked for.
help-code-article = The article speaks of a code sent to the phone. An app receives nothing: it makes the code from secret and clock.


help-fix-why = A clock set back is noticed: old Dovecot quits, databases and cron see time repeat. A wrong clock is worse.
help-fix-article = The article: timedatectl set-ntp false, set-time HH:MM:SS, set-ntp true. That keeps a wrong date, and after a failure network time stays off. Not so here.

help-mfa-what = First which login, then the smaller ways, last the article's: Plesk's MFA extension off and on.
help-ways-service = For a sign-in through PAM, such as SSH: what lets a user in again, the smallest first. Waiting and a scratch code change nothing, clearing a learnt clock keeps the entry, enrolling anew ends it.
help-ways-entry = A test against the real entry tells most: it says what the sign-in answers to a code now, by the user's own file. No try is counted, and no code is used up.
help-ways-card = What is known of this program: which codes it takes, what a declined one looks like there, and its own commands that let a user in again, the smallest first.
help-ways-copy = None of them is run here. Copy one, put the user's name in the place of USER, and run it where that program runs.

