# facts

## Why something is not known: whole sentences, which stand behind another one.

why-not-looked-at = Not looked at on such a system.
# $program: the path or name of a program
why-command-missing = { $program } is not installed.
why-command-not-permitted = You may not run { $program }. Use sudo; as root, check its rights with ls -l.
why-command-not-trusted = Others may change { $path }, so { $program } was not run.
why-command-exchanged = { $program } was exchanged after this was planned, so it was not run.
# $deadline: a length of time
why-command-timed-out = { $program } gave no answer within { $deadline }.
why-command-not-absolute = { $program } is not a full path, so it was not run.
why-command-no-interpreter = { $program } is a script without its interpreter.
why-command-not-secret = { $program } was not run: its output could not be kept secret.
why-command-dry-run = { $program } would change something; this is a dry run.
# $reason: the system's own words
why-command-not-run = { $program } could not be run ({ $reason }).
why-command-no-room = { $program } could not be started: a limit was met ({ $reason }).
# $status: an exit status; $said: the first line that the program printed
why-command-failed = { $program } failed (exit status { $status }): "{ $said }".
why-command-failed-silently = { $program } failed (exit status { $status }) without saying why.
why-command-silent = { $program } printed nothing.
why-not-understood = { $program } gave an answer that was not understood: "{ $said }".
# $property: a name such as NTPSynchronized
why-property-missing = { $program } did not tell { $property }.

# $path: a file or folder
why-file-missing = There is no { $path }.
why-file-not-permitted = You may not read { $path }. Log in as root, or use sudo.
why-file-not-as-user = The module reads { $path } with that user's rights, and they do not suffice.
why-file-not-plain = { $path } is no plain file.
why-file-too-large = { $path } is too long to be right, so it was not read.
why-file-unreadable = { $path } could not be read ({ $reason }).

why-rights-not-understood = { $path } names neither user nor capabilities.
# $name: a time zone, e.g. Europe/Berlin
why-zone-file-missing = The file of the time zone { $name } is missing, so programs use UTC.
why-zone-not-understood = The time zone rules in { $name } were not understood.
why-rtc-not-understood = The hardware clock shows no valid time. Its battery may be empty.

why-no-systemd = systemd does not run here, and nothing else keeps this setting.
# $reason: the system's own words
why-service-manager-failed = The service manager of Windows gave no answer ({ $reason }).
# $key: a key of the registry
why-registry-unreadable = The registry key { $key } could not be read ({ $reason }).
why-w32time-stopped = W32Time is stopped, as is usual outside a domain: Windows starts it now and then.
why-w32time-not-asked = W32Time tells this only in words of the language of Windows, and otp-doctor goes by none of those.
why-w32time-no-type = The registry does not say whom W32Time asks for the time (Parameters\Type).
why-w32time-missing = This Windows has no W32Time, its own time service.
why-plesk-missing-on-windows = The registry names no Plesk: probably not the Plesk server.
# $value: as it stands in the registry
why-plesk-folder-unusable = The registry names "{ $value }" as Plesk's folder (PRODUCT_ROOT_D), and that is no path of a folder.
why-plesk-folder-no-text = What the registry has as Plesk's folder (PRODUCT_ROOT_D) is no text.
why-plesk-folder-missing = The registry says that Plesk is in { $folder }, which is not there: moved, deleted, or its drive is missing.
# $path: a program
why-plesk-no-rights-on-windows = You may not look at { $path }. Start otp-doctor as administrator.
why-plesk-elsewhere = { $path } lies outside the folders that Windows and Plesk keep for administrators, so it was not run.
why-processes-hidden = You do not see what others run. Start it as root, or with sudo.
why-no-service-runs = No time service is running.
# $daemon: the name of a time service, e.g. ntpd
why-daemon-not-asked = otp-doctor cannot ask { $daemon }.
why-timesyncd-keeps-no-offset = systemd-timesyncd does not tell how wrong the clock is now.
# $said: the words of timedatectl
why-timesyncd-not-on-the-bus = systemd-timesyncd runs but does not answer: just started? Look again in a few seconds. It said: "{ $said }".
# $daemon: a time service
why-follows-nobody = { $daemon } follows no time server right now.

## Why Plesk, or something of it, is not known.

why-plesk-missing = No Plesk tools in PATH, /usr/sbin, /usr/local/psa/bin or /opt/psa/bin: probably not the Plesk server.
why-plesk-missing-in-chroot = This login is locked into its folder, as Plesk's customers often are. Log in as root to see Plesk.
# $kind: the kind of container, e.g. docker
why-plesk-missing-in-container = No Plesk tools in this container ({ $kind }). Plesk may run on its host.
why-plesk-named-relative = { $path } is not an absolute path.
why-plesk-of-others = { $who ->
    [write] Others may change { $path },
   *[own] { $path } belongs to neither root nor you,
} so plesk was not run from there.
# $folder: Plesk's own folder
why-plesk-incomplete = { $folder } is there without Plesk's tools: the installation is damaged or unfinished.
why-plesk-no-tool = The tools of Plesk were not found.
why-plesk-version-needs-tool = Only the plesk command tells the version; it was not found.
why-plesk-refused-user = Plesk said: "{ $said }". It usually answers only root.
why-plesk-met-a-limit = Plesk's tool met a limit: "{ $said }".
# $id: the extension's id, e.g. mfa
why-plesk-list-does-not-tell = Plesk lists { $id }, but not whether it is enabled.

fact-sign-in = Sign-in
sign-in-server = Plesk on this server
sign-in-portal = Plesk 360 (my.plesk.com), with its own clocks
sign-in-other = another program
sign-in-unknown = not known: choose "Other sign-in"

## Who else checks codes

why-verifiers-too-slow = A user's folder did not answer in time.
# $reason: the system's words
why-verifiers-no-thread = No thread could be started to read them ({ $reason }).
why-verifiers-not-as-users = The users' files are read with their own rights, and those could not be taken on here.
why-oath-not-read = Its file of users is not looked into: only as root, and only one file for all of them.
why-oath-takes-guesses = window={ $window } of pam_oath takes codes from more than a week before or after now, so that a guess may get in. Use a small number, such as 5.
