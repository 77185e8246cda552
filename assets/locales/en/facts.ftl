# facts

## Why something is not known: whole sentences, which stand behind another one.

why-not-looked-at = Nobody looks at this on such a system.
# $program: the path or name of a program
why-command-missing = { $program } is not installed on this machine.
why-command-not-permitted = This user may not run { $program }. Use sudo; if this is root already, look at its rights with ls -l.
why-command-not-trusted = Others may change { $path }, so { $program } was not run.
why-command-exchanged = { $program } was exchanged since this was planned, so it was not run.
# $deadline: a length of time
why-command-timed-out = { $program } gave no answer within { $deadline }, and was ended.
why-command-not-absolute = { $program } is not a full path, so it was not run.
why-command-no-interpreter = { $program } is a script, and the program that runs it is not installed.
why-command-not-secret = { $program } was not run, because its output could not be kept secret.
why-command-dry-run = { $program } would change something, and this is a dry run.
# $reason: the system's own words
why-command-not-run = { $program } could not be run ({ $reason }).
# $status: an exit status; $said: the first line that the program printed
why-command-failed = { $program } failed (exit status { $status }) and said: "{ $said }".
why-command-failed-silently = { $program } failed (exit status { $status }) and did not say why.
why-command-silent = { $program } ended without an error, but printed nothing.
why-not-understood = The answer of { $program } was not understood: "{ $said }".
# $property: a name such as NTPSynchronized
why-property-missing = { $program } did not tell { $property }.

# $path: a file or folder
why-file-missing = There is no { $path } on this machine.
why-file-not-permitted = This user may not read { $path }. Log in as root, or use sudo.
why-file-not-plain = { $path } is a folder, a pipe or a device where there should be a plain file.
why-file-too-large = { $path } is far longer than any such file is, so it was not read.
why-file-unreadable = { $path } could not be read ({ $reason }).

why-rights-not-understood = { $path } did not name the user and the capabilities of this program.
# $name: a time zone, e.g. Europe/Berlin
why-zone-file-missing = /etc/localtime points to the time zone { $name }, whose file is not on this machine; programs then use UTC.
why-zone-not-understood = The rules of the time zone in { $name } were not understood.
why-rtc-not-understood = The hardware clock showed something that is not a time. Its battery may be empty.

why-no-systemd = systemd does not run this machine, and nothing else keeps this setting.
why-processes-hidden = This user does not see what others run. Start it again as root, or with sudo.
why-no-service-runs = No time service is running.
# $daemon: the name of a time service, e.g. ntpd
why-daemon-not-asked = { $daemon } is one of the services that this program does not ask about their state.
why-timesyncd-keeps-no-offset = systemd-timesyncd only tells what it last corrected, not how wrong the clock is now.
# $said: the words of timedatectl
why-timesyncd-not-on-the-bus = systemd-timesyncd runs but does not answer yet. It may have just been started: look again in a few seconds. It said: "{ $said }".
# $daemon: a time service
why-follows-nobody = { $daemon } follows no time server at the moment.
why-chrony-follows-nobody = chrony follows no time server at the moment.

## Why Plesk, or something of it, is not known.

why-plesk-missing = Neither PATH nor /usr/sbin/plesk, /usr/local/psa/bin and /opt/psa/bin have the tools of Plesk, so this is probably not the Plesk server.
why-plesk-missing-in-chroot = This login is locked into a folder of its own, as customers of Plesk often are. Plesk can only be seen from outside it: log in as root.
# $kind: the kind of container, e.g. docker
why-plesk-missing-in-container = The tools of Plesk are not in this container ({ $kind }). Plesk may run on the machine around it.
why-plesk-named-missing = There is no { $path }.
why-plesk-named-relative = { $path } is not an absolute path.
why-plesk-no-rights = This user may not look into { $path }. Log in as root, or use sudo.
why-plesk-writable = Others may change { $path }, so a plesk command from there was not run.
why-plesk-owner = { $path } belongs to neither root nor this user, so a plesk command from there was not run.
# $folder: Plesk's own folder
why-plesk-incomplete = { $folder } is there, but not the tools of Plesk: the installation is damaged or unfinished.
why-plesk-no-tool = The tools of Plesk were not found.
why-plesk-version-needs-tool = Only the plesk command tells the version, and it was not found.
why-plesk-refused-user = Plesk said: "{ $said }". It usually answers only root, and this user is not root.
# $id: the extension's id, e.g. mfa
why-plesk-list-does-not-tell = Plesk lists { $id } as installed, and does not say there whether it is enabled.

fact-sign-in = Sign-in
sign-in-server = Plesk on this server
sign-in-portal = Plesk 360 (my.plesk.com), which has clocks of its own
sign-in-other = another product
sign-in-unknown = not known: say which with "Other sign-in"
