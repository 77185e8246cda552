# Help of each screen, with what the Plesk article says about the step.

help-title = Help
help-close = Close the help
help-keys = Keys
help-keys-words = Tab or Right goes to the next button, Enter presses it. Up and Down read a long text, then walk through the buttons. Left or Esc goes back. 1 to 7 open a step, except where a code is asked for: there digits are the code. q leaves. Nothing changes before you say yes.

help-checkup-what = The check-up lists what decides whether codes pass: who keeps the clock right, whether it is switched on, and whether Plesk and its MFA extension are here.
help-checkup-why = "Not known" is an answer too: the reason behind it says what to look at.
help-checkup-findings = Below the facts stands what was found, most urgent first, each with what it stands on. A clock that is right everywhere with codes still declined points to the entry in the app.
help-checkup-article = The Plesk article names two causes: the server's time is wrong, or the authenticator is misconfigured. Its marker PLESK_ERROR is the help centre's style, not part of the message you see.

help-clock-what = Several time servers are asked at once; the reference is what most of them agree on. Between measurements both clocks run on a counter that nobody can set. No server to ask? Type the true time from a public clock page; a phone may itself be wrong. Further down: whether the clock keeps time.
help-clock-why = A code lives for 30 seconds. Most software also accepts the one before and after; Plesk does not document what it does, so the window is an assumption.
help-clock-article = The article says: look up the time at a public clock and compare it with Tools & Settings > System Time. Codes do not depend on the time zone, only on the seconds in UTC; matching clocks by hand in a wrong zone makes an error of whole hours.

help-code-what = The code is compared with what the secret gives at every moment around now. Where it fits shows how far apart phone and server are, and the reference shows which of the two is wrong.
help-code-why = One code places the phone's clock to about half a minute. Far from now a code can also fit by chance, so a second one is asked for.
help-code-article = The article speaks of a code sent to the phone. An authenticator app receives nothing: it makes the code from the secret and the phone's clock.


help-fix-what = The commands for the service that keeps this clock are shown first. They run only after you say yes, and keep running if the connection drops, so nothing is left half done.
help-fix-why = Setting a clock back is noticed: old Dovecot versions quit, databases and cron jobs see time repeat. A wrong clock is worse.
help-fix-article = The article says: timedatectl set-ntp false, set-time HH:MM:SS, set-ntp true. With the time alone a wrong date stays wrong, and if the middle fails network time stays off. Here the full date is set, and network time is switched on again whatever happens.

help-mfa-what = First which login it is, then the smaller ways, and last what the article does: switch Plesk's MFA extension off and on. In between, for some seconds, everyone signs in with the password alone.
help-mfa-why = Whether enrolments survive this is not documented: users may have to scan a new QR code. Nothing is ever uninstalled.
help-mfa-article = The article says: plesk bin extension --disable mfa, then plesk bin extension --enable mfa.

help-report-what = Everything that was found, measured and done, as plain text for a ticket.
help-report-why = It holds no secret and no code.
help-report-article = Copy it from the screen, or save it to a file and attach that.
