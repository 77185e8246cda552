# facts

## Why something is not known. Each fits after "could not tell, because": a lowercase fragment, no full stop.

# $program: the path or name of a program
why-command-missing = { $program } is not installed on this machine
why-command-not-permitted = this user may not run { $program } (use sudo; if this is root already, look at its rights with ls -l)
# $deadline: a length of time
why-command-timed-out = { $program } gave no answer within { $deadline }, and was ended
why-command-dry-run = { $program } would change something, and this is a dry run
# $reason: the system's own words
why-command-not-run = { $program } could not be run: { $reason }
# $status: an exit status; $said: the first line that the program printed
why-command-failed = { $program } failed (exit status { $status }) and said: { $said }
why-command-failed-silently = { $program } failed (exit status { $status }) and did not say why
why-command-silent = { $program } ended without an error, but printed nothing
why-not-understood = the answer of { $program } was not understood: { $said }
# $property: a name such as NTPSynchronized
why-property-missing = { $program } did not tell { $property }

# $path: a file or folder
why-file-missing = there is no { $path } on this machine
why-file-not-permitted = this user may not read { $path } (log in as root, or use sudo)
why-file-unreadable = { $path } could not be read: { $reason }

why-rights-not-understood = { $path } did not name the user and the capabilities of this program
# $name: a time zone, e.g. Europe/Berlin
why-zone-file-missing = /etc/localtime points to the time zone { $name }, whose file is not on this machine; programs then use UTC
why-zone-not-understood = the rules of the time zone in { $name } were not understood
why-rtc-not-understood = the hardware clock showed something that is not a time; its battery may be empty

why-no-systemd = systemd does not run this machine, and nothing else keeps this setting
why-no-service-runs = no time service is running
# $daemon: the name of a time service, e.g. ntpd
why-daemon-not-asked = { $daemon } is one of the services that this program does not ask about their state
why-timesyncd-keeps-no-offset = systemd-timesyncd only tells what it last corrected, not how wrong the clock is now
# $said: the words of timedatectl
why-timesyncd-not-on-the-bus = systemd-timesyncd runs but does not answer yet; it may have been started just now, so look again in a few seconds ({ $said })
why-chrony-follows-nobody = chrony follows no time server at the moment

## Why Plesk, or something of it, is not known.

why-plesk-missing = neither PATH nor /usr/sbin/plesk, /usr/local/psa/bin and /opt/psa/bin have the tools of Plesk, so this is probably not the Plesk server
why-plesk-missing-in-chroot = this login is locked into a folder of its own, as customers of Plesk often are; Plesk can only be seen from outside it (log in as root)
# $kind: the kind of container, e.g. docker
why-plesk-missing-in-container = the tools of Plesk are not in this container ({ $kind }); Plesk may run on the machine around it
why-plesk-named-missing = there is no { $path }
why-plesk-named-relative = { $path } is not an absolute path
why-plesk-no-rights = this user may not look into { $path } (log in as root, or use sudo)
why-plesk-writable = others may change { $path }, so a plesk command from there was not run
why-plesk-owner = { $path } belongs to neither root nor this user, so a plesk command from there was not run
# $folder: Plesk's own folder
why-plesk-incomplete = { $folder } is there, but not the tools of Plesk: the installation is damaged or unfinished
why-plesk-no-tool = the tools of Plesk were not found
why-plesk-version-needs-tool = only the plesk command tells the version, and it was not found
why-plesk-refused-user = Plesk said: { $said } (it usually answers only root, and this user is not)
# $id: the extension's id, e.g. mfa
why-plesk-list-does-not-tell = Plesk lists { $id } as installed, and does not say there whether it is enabled
