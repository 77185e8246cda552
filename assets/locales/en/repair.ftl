# The executor of repairs and its records.

# Why a repair did not start, or is not heard of any more.
# $reason: the system's own words
repair-busy-unnamed = Another repair is starting or ending right now. Look again in a moment.
repair-outdated = Another repair was carried out since this one was planned. Look again first.
repair-record-unreadable = The record of an earlier repair could not be read or was not believed ({ $path }). Look at that first: otp-doctor recover
repair-no-journal = The record of the repair could not be written to { $path }: { $reason }
repair-stale = The clock was not set: the measurement that it would have been set by is { $age } old, and the machine may have been paused since.
repair-no-executor = The process that carries out the repair could not be started: { $reason }
# $journal: a path
repair-lost = The process that carries out the repair was lost in the middle. Its record is { $journal }.

# Why it is not known what an earlier repair left: whole sentences.
repair-journal-foreign = The record of an earlier repair ({ $path }) is damaged from line { $line } on. Look whether network time and MFA are on, then delete that file.
repair-journal-newer = The record of an earlier repair ({ $path }) was written by otp-doctor { $version }, which is newer than this one. Finish it with that version.
repair-journal-unsafe = { $path } is not a plain file that belongs to you alone, so it was not believed. Look at it, then delete it.
repair-journal-unreadable = The record of an earlier repair ({ $path }) could not be read ({ $reason }).
repair-journal-too-long = The record of an earlier repair ({ $path }) has grown too long to be read, so nothing of it is tried any more. Look whether network time and MFA are on, then let go of it with "otp-doctor recover --forget".
repair-folder-locked = The repairs that root did can only be seen by root (in { $path }). Run "sudo otp-doctor recover".
repair-folder-unsafe = The folder { $path } belongs to somebody else or can be written by others, so its records were not believed. Look at what is in it, then make it root's alone (chown root, chmod 700) or delete it.
repair-folder-unreadable = The folder { $path } could not be read ({ $reason }).
repair-running-unnamed = Somebody holds the lock of repairs in { $path } and does not say who. Look again in a moment. If that stays so, find out who has that file open.
repair-lock-unsafe = { $path } is not a plain file that belongs to you alone, so nobody can tell whether a repair is running. Look at it, then delete it.
repair-journal-misnamed = { $path } is no record of this program, although it is called like one. Look at it, then delete it.

# Notes in the journal of a repair.
repair-timer-armed = If this repair is cut short, the timer { $unit } finishes it in { $span }.
repair-timer-none = This server is not run by systemd, so there is no timer that finishes this repair should it be cut short. The next start of otp-doctor then does.
repair-timer-failed = No timer could be set that finishes this repair should it be cut short. The next start of otp-doctor then does. { $why }
repair-timer-no-program = The file of this program is gone or can be replaced by others. { $why }
repair-timer-left = The timer { $unit } could not be removed. It does nothing when there is nothing to finish. { $why }
repair-boot-unit-failed = Should the server be restarted in the middle of this repair, the next start of otp-doctor finishes it, and not the start of the server ({ $reason }).
repair-boot-unit-left = { $path } could not be removed ({ $reason }). It does nothing when there is nothing to finish; delete it.
repair-journal-fleeting = The record of this repair would not outlive a restart: there was only room in { $folder }. If the server restarts in the middle, nobody is told and nothing is finished. Then check that network time and MFA are on.
repair-copy-noexec = Nothing may be started from { $folder }.
repair-copy-failed = No copy of this program could be kept in { $folder }: { $reason }
repair-outwaits = A command of the interrupted repair was still running, and was waited for before anything was put back: { $command }
repair-ended-by-signal = The system told the repair to end. The remaining steps were left out, and what had been switched off was switched on again.

# The description of the unit that finishes a repair after a restart, as systemctl shows it: one line.
repair-boot-unit-is = Finishes a repair by otp-doctor that a restart of the server cut short

# How far a step of a plan is, or what became of it. Sentences.
step-waiting = To do.
step-running = Running.
step-done = Done.
step-done-again = Done, when it was tried again.
step-failed = Failed with exit status { $status }.
step-contradicted = Failed: it ended with exit status 0, but its words say otherwise.
step-timed-out = Took too long, and was ended.
# $reason: the system's own words
step-not-started = Could not be started ({ $reason }).
step-skipped = Left out.
step-would-run = Would be run.
step-lost = Begun, and not heard of since.
step-line = { $command }: { $said }
# $output: what the command printed
step-output = It printed: { $output }
