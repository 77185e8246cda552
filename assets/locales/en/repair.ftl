# The executor of repairs and its records.

# Fragments after "could not tell, because".
repair-journal-foreign = the record of an earlier repair ({ $path }) is damaged from line { $line } on; look whether network time and MFA are on, then delete that file
repair-journal-newer = the record of an earlier repair ({ $path }) was written by otp-doctor { $version }, which is newer than this one; finish it with that version
repair-journal-unsafe = { $path } is not a plain file that belongs to you alone, so it was not believed; look at it, then delete it
repair-journal-unreadable = the record of an earlier repair ({ $path }) could not be read: { $reason }
repair-journal-too-long = the record of an earlier repair ({ $path }) has grown too long to be read, so nothing of it is tried any more; look whether network time and MFA are on, then let go of it with "otp-doctor recover --forget"
repair-folder-locked = the repairs that root did can only be seen by root (in { $path }): run "sudo otp-doctor recover"
repair-folder-unsafe = the folder { $path } belongs to somebody else or can be written by others, so its records were not believed; look at what is in it, then make it root's alone (chown root, chmod 700) or delete it
repair-folder-unreadable = the folder { $path } could not be read: { $reason }
repair-running-unnamed = somebody holds the lock of repairs in { $path } and does not say who; look again in a moment, and if that stays so, find out who has that file open
repair-lock-unsafe = { $path } is not a plain file that belongs to you alone, so nobody can tell whether a repair is running; look at it, then delete it
repair-journal-misnamed = { $path } is no record of this program, although it is called like one; look at it, then delete it

# Notes in the journal of a repair.
repair-timer-armed = Should this repair be cut short, the timer { $unit } finishes it in { $span }.
repair-timer-none = This server is not run by systemd, so there is no timer that finishes this repair should it be cut short. The next start of otp-doctor then does.
repair-timer-failed = No timer could be set that finishes this repair should it be cut short ({ $reason }). The next start of otp-doctor then does.
repair-timer-said = systemd said: { $words }
repair-timer-status = it ended with exit status { $status }
repair-timer-could-not = could not { $reason }
repair-timer-no-program = the file of this program is gone or can be replaced by others, and { $why }
repair-timer-left = The timer { $unit } could not be removed ({ $reason }). It does nothing when there is nothing to finish.
repair-boot-unit-failed = Should the server be restarted in the middle of this repair, the next start of otp-doctor finishes it, and not the start of the server ({ $reason }).
repair-boot-unit-left = { $path } could not be removed ({ $reason }). It does nothing when there is nothing to finish; delete it.
repair-journal-fleeting = The record of this repair had no room where it would outlive a restart, and is in { $folder }. Should the server be restarted in the middle, nobody is told and nothing is finished: look then whether network time and MFA are on.
repair-copy-noexec = nothing may be started from { $folder }
repair-copy-failed = no copy of it could be kept in { $folder }: { $reason }
repair-outwaits = This command of the interrupted repair was still at work, and was waited for before anything was put back: { $command }
repair-ended-by-signal = The system told the repair to end. Steps that were still to come were left out, and what had been switched off was switched on again.

# The description of the unit that finishes a repair after a restart, as systemctl shows it: one line.
repair-boot-unit-is = Finishes a repair by otp-doctor that a restart of the server cut short
