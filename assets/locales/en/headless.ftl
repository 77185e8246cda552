# The commands without a terminal.

headless-timed-out = It took too long to find out.
recover-could-not = The earlier repair could not be finished. { $why }
recover-nothing = Nothing was left unfinished.
recover-closed = The repair by { $by } from { $started } had been cut short. { $count ->
        [0] Nothing was left to put back.
        [one] The step that was left has run.
       *[other] The { $count } steps that were left have run.
    }
recover-not-closed = The repair by { $by } from { $started } was cut short, and could not be put back. "otp-doctor check" shows what is off.
recover-unreadable = Could not tell whether something is left. { $why }
report-not-saved-as = Could not write { $path }: { $reason }
# $folder: a folder on the way to $path, or the one that it is in
report-shared-folder = { $path } was not written: others own or can change { $folder }, and could lead the file elsewhere. As root, use a folder of root's own such as /root, or leave -o away.
report-not-a-file = { $path } was not written: it is no ordinary file.
file-is-folder = { $path } is a folder. Name a file in it.
report-without-a-file = Without -o it goes to standard output.
code-secret-unreadable = Could not read the secret from { $path }: { $reason }
code-secret-ask = Paste or type the key or the otpauth:// address; it is not shown:
code-secret-exposed = Others can read { $path }, and a secret is as good as a password: chmod 600.
fix-ask = Run now? Type yes to go on:
not-agreed-to = Nothing was { $what ->
    [forgotten] given up
   *[run] done
}. Without a terminal, -y says yes and -n shows what would be { $what ->
    [forgotten] given up
   *[run] done
}.
fix-not-watched = Measured once. Does it stay right? Run "otp-doctor check" in a few minutes.
# What counts as a yes to a question that says "Type yes to go on", in small letters, with a space between them.
console-yes = y yes
console-lost = Could not write to standard output: { $reason }. Something is missing.
recover-simulated = A simulated server: nothing was done. To finish a simulated repair: otp-doctor --demo=cut-short
fix-needs-the-wizard = { $dry ->
    [yes] Not with -y:
   *[no] Nothing was done:
} the clock is so far off that the true time must be typed. In a terminal: otp-doctor, step 4.
fix-thin-reference = { $dry ->
    [yes] Not with -y:
   *[no] Nothing was done:
} too few time sources agreed. Name more with --ntp, or answer the question without -y.
# $command: what switches it on
fix-network-time-is-off = But network time is off, so the clock will drift. Switch it on: { $command }
# $name: a service, e.g. "sshd"
fix-type-it-in-the-wizard = Or type the true time in the wizard: otp-doctor
fix-mfa-of-a-service = Nothing was done: a reset of Plesk's MFA changes nothing for { $name }.
fix-clock-first = MFA was not reset: nothing was tried. Fix the clock with "otp-doctor fix time", or use --force.
fix-clock-first-for-others = MFA was not reset: nothing was tried. "otp-doctor fix time" shows words to send about the clock. To reset it nevertheless: --force.
fix-clock-first-skew = The learnt clock was not cleared: nothing was tried. Fix the clock with "otp-doctor fix time", or use --force.
recover-said = It said: { $words }
recover-record = The record of that repair is { $path }.
recover-how-on = Fix what stops it, then run "otp-doctor recover" again.
recover-forget-repair = The repair by { $by } from { $started } was cut short. { $count ->
        [0] Nothing of it is left to run.
        [one] This command is left:
       *[other] These { $count } commands are left:
    }
recover-forget-time = Network time may still be off: the clock then drifts until codes are declined. See "timedatectl".
recover-forget-mfa = MFA may still be off for everyone: a password is enough to sign in. See Extensions in Plesk.
recover-forget-any = Still off may be network time (see "timedatectl") or MFA (see Extensions in Plesk).
recover-forget-unknown = What it would have run is unknown. { $why }
recover-forget-ask = Run nothing, stop trying, keep the record? Type yes to go on:
recover-forget-would = Dry run: this would be given up. Nothing was changed.
recover-forgotten = Given up. Repairs are possible again. The record is kept in { $folder }.
recover-could-not-forget = It could not be let go. { $why }

# code --user: $user: a login; $names: services of PAM, e.g. "sshd, sudo"
code-user-ask = This reads the secret of { $user } that SSH and others keep. Nothing of it is shown or kept. Type yes to go on:
code-user-not-agreed = Not read: the secret of { $user } is only read after a yes, or with --yes.
pam-entry-none = No sign-in through PAM keeps an entry of { $user } here.
code-user-none-there = { $service } keeps no entry of { $user } here.
pam-entry-not-permitted = Only root or { $user } may read that entry.
pam-entry-root-alone = Only root may read the entry of { $user }.
# $why: evidence-file-...
pam-entry-refused = Every code of { $user } is declined. { $why }
pam-entry-no-key = Every code of { $user } is declined: the first line of the file is no key. { $why }
pam-entry-counted = The codes of { $user } are counted and do not depend on any clock.
pam-entry-changed = The entry of { $user } was changed meanwhile: start the test again.
pam-entry-scratch-alone = Only scratch codes of { $user } are accepted. { $why }
pam-accepts = { $names }: this code is accepted now.
pam-scratch = { $names }: accepted, as a scratch code. It is used up by that.
pam-no-scratch-code = { $names }: declined. Codes have 6 digits here, and this is none of the scratch codes ({ $left } left).
pam-learns = { $names }: this code is accepted now, as the third in a row of the same wrong clock, which is learnt by it.
pam-limited = { $names }: no code is asked for until { $until }, by this server's clock: too many tries. Each further try moves that.
pam-used = { $names }: declined, because this code was used before. Wait for the next one.
pam-older = { $names }: declined, because a later code was used before. Wait for the next one.
pam-other-length = { $names }: declined, because codes must have { $wanted } digits here (digits= in PAM's configuration).
# $skew: steps that codes were ahead when it was learnt
pam-goes-by-a-learnt-clock = { $names }: declined, though it fits this server's clock: a clock { $seconds } s off was learnt (TIME_SKEW { $skew }). Once this server's clock is right, clear that: otp-doctor fix skew
pam-frozen = { $names }: declined, as codes that fit this server's clock are: a clock { $seconds } s off was learnt (TIME_SKEW { $skew }), and noskewadj keeps it. Once this server's clock is right, clear that: otp-doctor fix skew
pam-code-ahead = { $names }: declined, because it is the code of { $seconds } s later than this server's clock.
pam-code-behind = { $names }: declined, because it is the code of { $seconds } s earlier than this server's clock.
pam-off-again = { $names }: declined, because it is the same code of another time once more.
pam-wrong = { $names }: declined.
pam-counted = { $names }: declined. The codes are counted and do not depend on any clock.
pam-scratch-alone = { $names }: declined, as only scratch codes are accepted. { $why }
pam-by-file = { $names } ({ $path })
pam-not-needed = { $names }: this code is not needed. PAM's configuration lets in without it whoever gives everything else right.
pam-hangs-on = { $names }: it could not be told whether this code is accepted. That depends on { $module } in PAM's configuration.
pam-untold = { $names }: it could not be told whether this code is accepted. { $why }
pam-stack-too-long = PAM's configuration includes too many files.
pam-stack-declines = { $names }: declined by PAM's configuration, whatever the code is.
pam-module-missing = { $names }: declined, whatever the code is. PAM's configuration names { $module }, which is not installed.
pam-include-missing = { $names }: declined, whatever the code is. PAM's configuration includes { $file }, which is missing.
pam-line-unread = { $names }: declined, whatever the code is. PAM makes no sense of this line in its configuration: { $line }
pam-behind-the-password = { $names }: type the code right behind the password, in the same line. It is not asked for by itself.
pam-also-missing = { $names }: declined. It also asks for a code by { $path }, which is missing.
pam-also-unlisted = { $names }: declined. It also asks for a code by { $path }, which has no line of this user.
pam-declined-by = { $names }: declined, because { $path } does not take this code.
pam-second-question = { $names }: declined at the second question. Both go by { $path }, which takes each code once: wait for the next code there.
pam-second-try = { $names }: declined at the second question. Both go by { $path }, each counts as a try, and its RATE_LIMIT allows too few.
pam-refused = { $names }: declined, as every code of this user is. { $why }
# $path: a folder
pam-unnoted = { $names }: declined, because this code has to be noted in the file, and the user may not write its folder { $path }.
pam-no-key = { $names }: declined, as every code of this user is: the first line of the file is no key. { $why }
pam-missing = { $names }: declined, because the file is missing.
pam-skipped = { $names }: not asked, because the file is missing (nullok).
pam-unlisted = { $names }: declined, because the file has no line of this user.
