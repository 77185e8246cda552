# The command line's own help.

cli-about = Finds out why one-time codes are declined on this server, says whose clock is wrong, and repairs it.
cli-examples-head = Examples:
cli-exit-head = Exit codes:
cli-everywhere = Options of every command
cli-usage = Usage:
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-help-command = Print this help, or that of a command
cli-help-flag = Print help
cli-version-flag = Print version
# $help: what an option is for; $values: what may stand behind it
cli-one-of = { $help } [{ $values }]
cli-examples =
    otp-doctor
        The wizard on this server.
    otp-doctor --demo
        The same on a simulated server, to try and train.
cli-exit =
    0
        Healthy.
    1
        Warning: codes still pass, but something will break them.
    2
        Critical: codes are declined, or the repair failed.
    3
        It could not be told, or wrong usage.
cli-exit-signal =
    128 + n
        Ended by signal n.

cli-check = Diagnose only, change nothing
cli-check-long =
    Looks everything up, asks for the true time, says what is wrong, and changes nothing.

    The first line is a monitoring plugin's: OTP and OK, WARNING, CRITICAL or UNKNOWN, a sentence, and after a bar how far this server is ahead of the true time and that figure's largest error, in seconds.
cli-examples-check =
    otp-doctor check
        For Nagios, Icinga, Checkmk and others, and for people.
    otp-doctor check --verifier sshd
        As SSH sees it, by its own files' window.
    otp-doctor check --openmetrics -o /var/lib/prometheus/node-exporter/otp_doctor.prom
        For the textfile collector of Prometheus' node exporter.
cli-openmetrics = Print metrics, for Prometheus and others
cli-openmetrics-output = Write the metrics to this file in one step, readable by all, and print the plugin's line alone. The node exporter reads names in .prom; - is standard output, without that line

cli-code = Test codes against a secret
cli-code-long =
    Says whether codes fit a secret from a file or standard input, and whose clock is wrong; never the right code.

    One code is searched for within 26 hours; two or more, where needed, within a year, to find a wrong date on the phone too.

    --user needs no secret: after a question it reads the user's own entry for SSH, sudo and the like, and says whether they accept the last code now. No try is counted.

    After codes that fit nowhere it pauses, to slow guessing. Many runs at once get round that: keep the secret readable by its owner alone.
cli-code-user = Test against this user's own entry for SSH and other sign-ins through PAM; asks first
cli-examples-code =
    otp-doctor code --secret-file /root/entry 123456
        The phone's current code.
    otp-doctor code --secret-file - 123456 654321
        Two codes in a row; the secret is typed, not shown.
    otp-doctor code --verifier nextcloud --secret-file /root/entry 123456
        By the codes that Nextcloud accepts.
    otp-doctor code --user anna 123456
        Whether SSH accepts it now, by what it keeps of that user.
cli-exit-code =
    0
        The codes fit, both clocks are right. --user: accepted.
    1
        They pass, but only just, or a clock is a little off. --user: wrong clock learnt.
    2
        A clock, the entry or its settings are wrong. --user: declined.
    3
        It could not be told, or wrong usage.

cli-fix = Carry out a repair: shows every command first, and measures afterwards
cli-fix-long =
    Shows every command, asks, runs them apart from the terminal (a lost connection leaves nothing half done), and measures whether it worked.

    Without a terminal it needs -y. A clock is only ever set by several time sources that agree.

    While the server's clock is wrong, mfa and skew need --force: a new entry's codes would be declined too.

    skew clears the wrong clock that SSH and other sign-ins with pam_google_authenticator have learnt, for all users whose right codes fail because of it, or for those named with --user.
cli-examples-fix =
    otp-doctor fix time --dry-run
        Show what it would do to the clock.
    otp-doctor fix time
        Do it, after a question.
    otp-doctor fix mfa --yes --json
        Reset Plesk's MFA without asking, and tell a program how it went.
    otp-doctor fix skew
        Clear the wrong clock that SSH has learnt, after a question.
cli-exit-fix =
    0
        It worked, as measured; nothing to do; or a dry run.
    2
        Tried and failed.
    3
        Not tried, outcome could not be printed, or wrong usage.
    128 + n
        Ended by signal n. A running repair goes on to its end.

cli-recover = Finish what an interrupted repair left
cli-recover-long =
    Switches on again what an interrupted repair left off. The wizard's next start does too.

    Where that can never work again, say because a program was removed, --forget runs nothing, shows what was left and may still be off, asks, and keeps only the record.
cli-examples-recover =
    otp-doctor recover --forget
        Give up what can never be finished, after a question.
cli-exit-recover =
    0
        Nothing is left undone.
    2
        Something still is.
    3
        It could not be told, nothing was let go, or wrong usage.

cli-report = Print the report for a ticket
cli-report-long = Prints what was found, how it was measured and what the server is. Logins, host names and addresses are hidden without --full; secrets and codes always.
cli-examples-report =
    otp-doctor report
        For a ticket that others will read.
    otp-doctor report --full -o report.txt
        With names and addresses, to a new file that only its owner may read.
cli-exit-report =
    0
        The report is written, whatever it says.
    3
        It could not be written, or wrong usage.
cli-full = Show logins, host name and addresses too

cli-completions = Print shell completions
cli-shell = Which shell
cli-examples-completions =
    otp-doctor completions bash >/etc/bash_completion.d/otp-doctor
        For bash, for every user.
    otp-doctor completions zsh >/usr/local/share/zsh/site-functions/_otp-doctor
        For zsh.
    otp-doctor completions fish >/etc/fish/completions/otp-doctor.fish
        For fish.
cli-man = Print a manual page
cli-man-about = The command whose page it is; without it, the program's
cli-man-output = Write every page into this folder, made where missing
cli-examples-man =
    otp-doctor man fix | man -l -
        Read the page about fix.
    otp-doctor man -o /usr/local/share/man/man1
        Install every page.
cli-exit-pages =
    0
        Done.
    3
        It could not be written, or wrong usage.

man-environment =
    NO_COLOR
        Set to something: no colours.
    TERM
        dumb: questions and answers on lines.
    LANGUAGE, LC_ALL, LC_MESSAGES, LANG
        The language, in a terminal that shows UTF-8; elsewhere English, unless --lang says otherwise.
man-files =
    /var/lib/otp-doctor
        Journals of root's repairs; /run/otp-doctor where that cannot be written.
    ~/.local/state/otp-doctor
        Those of another user.
    /etc/systemd/system/otp-doctor-rescue.service
        During a repair: finishes it when the server comes up again.
    /var/lib/otp-doctor/otp-doctor
        During a repair: the copy of this program that would finish it.
man-files-check =
    /var/lib/prometheus/node-exporter
        Where Debian's node exporter looks for metrics.

cli-force = Reset MFA, or clear what was learnt, although the server's clock is wrong
cli-force-is-for-mfa = --force is for "fix mfa" and "fix skew": they go on although the server's clock is wrong. "fix time" sets the clock.
cli-fix-what = What to fix: the server's time, Plesk's MFA, or the wrong clock that SSH has learnt
cli-fix-user = Clear it for this user alone (repeatable; for skew)
# A step of "fix skew", which runs it itself
cli-clear-skew = A step of "fix skew": takes the learnt clock out of these users' files, without asking
cli-clear-skew-copies = Instead, remove the copies that an interrupted run left
cli-clear-skew-file = Only the file of this number (from 0) of the one user, in this process
cli-clear-skew-user = Whose file it is
cli-user-is-for-skew = --user is for "fix skew": it names whose learnt clock is cleared.
cli-user-asks-pam = --user goes by what PAM's sign-ins keep: leave out --login and --window, and name only one of those with --verifier (sshd, sudo).
cli-skew-is-of-linux = "fix skew" is for Linux servers: what it clears is kept by PAM, and Windows has none.
cli-json = Print JSON
cli-secret-file = The secret or otpauth:// address; - reads standard input
cli-codes = Up to 4 codes the phone showed, oldest first; the last is the current one
cli-yes = Do it without asking
cli-output = Write to this new file; - is standard output
cli-ntp = Ask this time server instead of the configured ones (repeatable)
cli-https = Ask this https URL for its date instead of the public hosts (repeatable)
cli-ca-file = Trust this PEM file's certificates for https too
cli-timeout = How long to wait for time servers, up to 60 (default 3). A check ends after 20 s, or 2 s after this
cli-plesk = Full path of Plesk's command-line tool, such as /usr/sbin/plesk
cli-login = Which login declines the code: this server's, Plesk 360's (my.plesk.com), or another program's
cli-verifier = Who checks the code: plesk, a service that asks through PAM (sshd, sudo), or a program described here (nextcloud, webmin, ..., other)
cli-demo = A simulated server; this one stays as it is
cli-plain = Questions and answers on lines, for serial consoles and screen readers
cli-dry-run = Show everything, change nothing
cli-ascii = Draw with ASCII characters alone
cli-no-color = Draw without colours
cli-mouse = Clickable buttons (copying then needs Shift in most terminals)
cli-lang = The language ({ $languages }), instead of the environment's
cli-lang-malformed = That is not a language tag. Languages: { $languages }.
# $lang: the language that was asked for
cli-lang-missing = There is no "{ $lang }" here, so this is English. Languages: { $languages }.
cli-window = How many steps either side are accepted, whatever is known of it (without --verifier: 1)

# $words: what was typed, or its beginning
cli-host-missing = { $option } { $words }: there is no host name in it. Example: { $example }
cli-bad-port = { $option } { $words }: ports go from 1 to 65535. Example: { $example }
cli-bad-host = { $option } { $words }: no host name has such a character. Example: { $example }
cli-host-too-long = { $option } { $words }: a host name has at most { $most } characters.
cli-https-not-https = --https { $words }: only https proves who answers. Example: https://www.example.com/
cli-https-bad-character = --https { $words }: no address has such a character. Example: https://www.example.com/
# $reason: the system's own words
cli-ca-file-unreadable = --ca-file: { $path } could not be read as PEM certificates ({ $reason }).
cli-ca-file-empty = --ca-file: there is no PEM certificate in { $path }.
cli-verifier-contradicts = --verifier { $name } and --login name two different sign-ins. Give one of them.
cli-verifier-unknown = --verifier: nothing called "{ $name }" checks codes here. On this server: plesk, { $services }. Described: { $cards }.
cli-verifier-unknown-no-service = --verifier: nothing called "{ $name }" checks codes here. No service of this server asks for them through PAM. There is plesk, and described: { $cards }.
cli-verifier-untold = --verifier: whether "{ $name }" checks codes here could not be told. { $why } There is plesk, and described: { $cards }.
cli-plesk-wrong = --plesk: { $how ->
    [relative] { $path } is no full path.
    [missing] there is no { $path }.
   *[no-program] { $path } is no program.
} Plesk's command is usually /usr/sbin/plesk.
# $known: the names of scenarios
cli-scenario-unknown = There is no scenario called { $name }. There are: { $known }.
cli-scenario-malformed = The scenario { $name } could not be read: { $reason }

terminal-could-not = The terminal could not be used: { $reason }. Try --plain.
start-no-thread = Could not start: { $reason }. No room for another thread: see "ulimit -u", "ulimit -v" and the free memory.
# $limit: megabytes
start-no-memory = Could not start: programs may use { $limit } MB of memory here ("ulimit -v", "ulimit -d"); 128 MB are needed.
# $build: the number of a build of Windows
start-lines-old-windows = This Windows (build { $build }) cannot draw the wizard properly, so it speaks line by line. From build 17763 on (Windows Server 2019) it draws.
start-lines-no-sequences = This console takes no control sequences, so the wizard speaks line by line. Windows Terminal takes them.
plain-input-ended = The input has ended, and so does the wizard. To check without questions: otp-doctor check
terminal-last-words = otp-doctor broke off: a bug of its own. A running repair goes on; the next start says how it ended.
cli-forget = Run nothing: show what is left, ask, and give it up

# What is wrong with a command line. $option, $one, $others and $words are as they are typed: --timeout <SECONDS>, <CODE>...
cli-wrong-word = There is no "{ $word }" here.
cli-wrong-command = There is no command "{ $word }".
cli-wrong-nearest = Did you mean "{ $word }"?
cli-wrong-missing = Still missing: { $words }
cli-wrong-missing-one-of = Still missing: { $words }. It is one of: { $values }
cli-wrong-no-value = { $option } needs a value.
cli-wrong-value = "{ $value }" does not fit { $option }.
cli-wrong-value-why = "{ $value }" does not fit { $option }. { $why }
cli-wrong-value-one-of = "{ $value }" does not fit { $option }. It is one of: { $values }
cli-wrong-too-many = { $option } takes no more: "{ $value }" is one too many.
cli-wrong-twice = { $option } was given twice. Give it once.
cli-wrong-conflict = { $one } does not go together with { $others }.
cli-wrong-not-text = A word of this command is not UTF-8.
cli-wrong-other = This command is not understood.
cli-wrong-help = --help lists what there is.
cli-timeout-range = It is a number of seconds above 0, at most { $most }.
cli-window-range = It is a whole number, 0 to { $most }.
