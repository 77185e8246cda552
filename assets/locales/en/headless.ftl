# The commands without a terminal.

headless-timed-out = It took too long to find out.
recover-could-not = The earlier repair could not be finished. { $why }
recover-nothing = Nothing was left unfinished.
recover-closed = The repair that { $by } started at { $started } had been cut short. { $count ->
        [0] Nothing was left to put back.
        [one] The step that was left has been run.
       *[other] The { $count } steps that were left have been run.
    }
recover-not-closed = The repair that { $by } started at { $started } was cut short, and what it left could not be put back. Run "otp-doctor check" to see what is switched off.
recover-unreadable = Whether something is left could not be told. { $why }
report-not-saved-as = Could not write { $path }: { $reason }
# $folder: a folder on the way to $path, or the one that it is in
report-shared-folder = Nothing was written to { $path }: { $folder } belongs to somebody else or can be changed by others, who could lead the file elsewhere. As root name a folder that is root's alone, /root for example; or leave -o away, and send standard output where you want it.
report-not-a-file = { $path } is not an ordinary file, so nothing was written.
report-without-a-file = Leave out -o to get it on standard output.
code-secret-unreadable = Could not read the secret from { $path }: { $reason }
code-secret-ask = Paste or type the key or the otpauth:// address; it is not shown:
code-secret-exposed = Take care: others can read { $path }, and a secret is as good as a password. Close it with "chmod 600".
fix-ask = Run these commands now? Type yes to go on:
fix-not-confirmed = Nothing was done. Without a terminal -y says yes; -n shows what would be done.
fix-thin-reference = Nothing was done: too few time sources agreed to act without a person. Name more time servers with --ntp, or leave out -y and answer the question.
fix-needs-the-wizard = Nothing was done: the clock is so far off that the true time must be typed first. Start otp-doctor in a terminal and use step 4.
fix-not-watched = Measured once, right afterwards. To see whether the clock stays right, run "otp-doctor check" in a few minutes.
# What counts as a yes to a question that says "Type yes to go on", in small letters, with a space between them.
console-yes = y yes
console-lost = Could not write to standard output: { $reason }. What you see is missing or cut short.
recover-simulated = This is a simulated server: nothing real is left to finish, and nothing was done. The demo's own wizard can finish what is simulated: otp-doctor --demo=cut-short
fix-dry-run-needs-the-wizard = With -y this would not be done: the clock is so far off that the true time must be typed first, in step 4 of otp-doctor in a terminal.
fix-dry-run-thin-reference = Too few time sources agree to do this with -y. Name more time servers with --ntp, or leave out -y and answer the question.
# $command: what switches it on
fix-network-time-is-off = Network time is off, though, so the clock will drift away in time. To switch it on: { $command }, or step 4 of otp-doctor in a terminal.
fix-not-root = { $user } may not do this, root may: { $command }
fix-clock-first = MFA was not reset: nothing was tried. "otp-doctor fix time" puts the clock right; with --force MFA is reset all the same.
recover-remaining = This command still has to succeed: { $command }
recover-said = It said: { $words }
recover-record = The record of that repair is { $path }.
recover-how-on = Fix what keeps it from working, then run "otp-doctor recover" again. If it can never work again, for example because that program was removed, "otp-doctor recover --forget" shows what that leaves, asks, and stops trying.
recover-forget-repair = The repair that { $by } started at { $started } was cut short. { $count ->
        [0] Nothing of it is left to run.
        [one] This command of it is left:
       *[other] These { $count } commands of it are left:
    }
recover-forget-time = Network time may still be off, and the clock then drifts until codes are declined. "timedatectl" shows it.
recover-forget-mfa = MFA may still be off for everyone, who then signs in with the password alone. Plesk shows it under Extensions.
recover-forget-any = What was switched off may still be off: network time ("timedatectl" shows it) or MFA (Plesk shows it under Extensions).
recover-forget-unknown = What this one would have run is not known. { $why }
recover-forget-ask = Nothing of this will run. Stop trying, and keep only the record? Type yes to go on:
recover-forget-would = Dry run: this would have been given up. Nothing was changed.
recover-not-forgotten = Nothing was given up. Without a terminal -y says yes; -n shows what would be given up.
recover-forgotten = Given up: nothing tries it any more, and repairs are possible again. The record is kept in { $folder }.
recover-could-not-forget = It could not be let go. { $why }
