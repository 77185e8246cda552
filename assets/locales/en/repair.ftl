# The executor of repairs and its records.

# Why a repair did not start, or is not heard of any more.
# $reason: the system's own words
repair-busy-unnamed = Another repair is just starting or ending. Look again in a moment.
repair-outdated = Another repair ran since this one was planned. Look again first.
repair-record-unreadable = An earlier repair's record was unreadable or not believed ({ $path }). First: otp-doctor recover
repair-no-journal = The repair's record could not be written to { $path }: { $reason }
repair-stale = The clock was not set: its measurement is { $age } old, and the machine may have been paused.
repair-no-executor = The repair could not be started: { $reason }
# $journal: a path
repair-lost = The repair's process was lost in the middle. Its record is { $journal }.

# Why it is not known what an earlier repair left: whole sentences.
repair-journal-foreign = An earlier repair's record ({ $path }) is damaged from line { $line } on. Check that network time and MFA are on, then delete it.
repair-journal-newer = An earlier repair's record ({ $path }) is of otp-doctor { $version }, newer than this one. Finish it with that version.
repair-journal-unsafe = { $path } was not believed: it is no plain file of yours alone. Look at it, then delete it.
repair-journal-unreadable = An earlier repair's record ({ $path }) could not be read ({ $reason }).
repair-journal-too-long = An earlier repair's record ({ $path }) is too long to read; nothing of it is tried any more. Check that network time and MFA are on, then "otp-doctor recover --forget".
repair-folder-locked = Only root can see root's repairs (in { $path }): sudo otp-doctor recover
repair-folder-unsafe = The records in { $path } were not believed: others own or can write it. Look into it, then make it root's alone (chown root, chmod 700) or delete it.
repair-folder-of-administrators = Only administrators can see what was repaired (in { $path }): start otp-doctor as administrator.
repair-folder-unsafe-on-windows = The records in { $path } were not believed: others own this folder or may use it. Look into it, then delete it as administrator.
repair-folder-is-file = { $path } is a file, in the place of the folder for the records of repairs. Look into it, then rename or delete it.
repair-folder-unreadable = The folder { $path } could not be read ({ $reason }).
repair-running-unnamed = Somebody unnamed holds the repair lock in { $path }. Look again in a moment; if it stays, find who has it open.
repair-lock-unsafe = { $path } is no plain file of yours alone, so nobody can tell whether a repair runs. Look at it, then delete it.
repair-journal-misnamed = { $path } is called like a record of this program, but is none. Look at it, then delete it.

# Notes in the journal of a repair.
repair-timer-armed = If this repair is cut short, the timer { $unit } finishes it in { $span }.
repair-timer-none = No systemd here, so no timer: if this repair is cut short, otp-doctor's next start finishes it.
repair-timer-failed = No timer could be set: if this repair is cut short, otp-doctor's next start finishes it. { $why }
repair-timer-no-program = This program's file is gone, or others can replace it. { $why }
repair-timer-left = The timer { $unit } could not be removed. It does nothing without something to finish. { $why }
repair-task-armed = If this repair is cut short, the scheduled task { $task } finishes it, a minute from now.
repair-task-failed = No scheduled task could be made: if this repair is cut short, otp-doctor's next start finishes it. { $why }
repair-task-left = The scheduled task { $task } could not be removed. It does nothing without something to finish. { $why }
repair-boot-unit-failed = If the server restarts meanwhile, otp-doctor's next start finishes this repair, not the server's own ({ $reason }).
repair-boot-unit-left = { $path } could not be removed ({ $reason }). It does nothing without something to finish; delete it.
repair-journal-fleeting = This repair's record will not outlive a restart: only { $folder } had room. After one, check that network time and MFA are on.
repair-copy-noexec = Nothing may be started from { $folder }.
repair-copy-failed = No copy of this program fitted into { $folder }: { $reason }
repair-outwaits = Waited first for a command of the interrupted repair that still ran: { $command }
repair-ended-by-signal = The system ended the repair. Remaining steps were left out; what was off is on again.

# The description of the unit that finishes a repair after a restart, as systemctl shows it: one line.
repair-boot-unit-is = Finishes a repair by otp-doctor that a restart of the server cut short

# Why a learnt clock was not cleared, in the record of the repair. The files are as they were.
# $user: a login; $path: a file
skew-of-user = { $user }: { $said }
skew-no-file = { $user }: no sign-in keeps a file of a user of that name.
skew-no-program = Others could exchange otp-doctor where it lies, so it is not started again.
skew-not-as-user = The rights of { $user } could not be taken on.
skew-folder-open = Others may change the way to { $path }, so root writes nothing there.
skew-link = { $path } is a link, or something lies beside it in the place of its copy. Nothing is followed or replaced.
# $why: evidence-file-...
skew-refused = The sign-in does not take { $path } either. { $why }
skew-busy = { $path } was written by others again and again. Try again.
skew-system = { $path }: { $reason }
skew-ended = Nothing said for { $user }, exit status { $status }.
skew-too-slow = The home of { $user } did not answer in time.
skew-not-started = Not begun for { $user }. { $why }
skew-simulated = Nothing was done: with --demo or --dry-run no file is touched.

# How far a step of a plan is, or what became of it. Sentences.
step-waiting = To do.
step-running = Running.
step-done = Done.
step-done-again = Done, when it was tried again.
step-failed = Failed with exit status { $status }.
step-killed = Ended by signal { $signal }, perhaps after its work was done.
step-contradicted = Failed: exit status 0, but its words say otherwise.
step-timed-out = Took too long, and was ended.
# $reason: the system's own words
step-not-started = Could not be started ({ $reason }).
step-skipped = Left out.
step-would-run = Would be run.
step-lost = Begun, and not heard of since.
step-line = { $command }: { $said }
# $output: what the command printed
step-output = It printed: { $output }
