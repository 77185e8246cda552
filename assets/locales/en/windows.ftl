# What a program for Windows says of itself in other words. Each message takes the place of the one with its id in another file.

cli-exit-signal =
    130
        Ended by Ctrl-C, or because its window was closed.

cli-examples-check =
    otp-doctor check
        For Nagios, Icinga, Checkmk and others, and for people.
    otp-doctor check --verifier nextcloud
        As Nextcloud sees it, by the codes that it accepts.
    otp-doctor check --openmetrics -o otp_doctor.prom
        For Prometheus: put the file into the folder textfile_inputs of windows_exporter.
cli-openmetrics-output = Write the metrics to this file in one step, and print the plugin's line alone. windows_exporter reads names in .prom; - is standard output, without that line

cli-code-long =
    Says whether codes fit a secret from a file or standard input, and whose clock is wrong; never the right code.

    One code is searched for within 26 hours; two or more, where needed, within a year, to find a wrong date on the phone too.

    After codes that fit nowhere it pauses, to slow guessing. Many runs at once get round that: keep the secret readable by its owner alone.
cli-examples-code =
    otp-doctor code --secret-file entry.txt 123456
        The phone's current code; the secret stands in entry.txt.
    otp-doctor code --secret-file - 123456 654321
        Two codes in a row; the secret is typed, not shown.
    otp-doctor code --verifier nextcloud --secret-file entry.txt 123456
        By the codes that Nextcloud accepts.
cli-exit-code =
    0
        The codes fit, both clocks are right.
    1
        They pass, but only just, or a clock is a little off.
    2
        A clock, the entry or its settings are wrong.
    3
        It could not be told, or wrong usage.

cli-fix-long =
    Shows every command, asks, runs them apart from the terminal (a lost connection leaves nothing half done), and measures whether it worked.

    Without a terminal it needs -y. A clock is only ever set by several time sources that agree.

    While the server's clock is wrong, mfa needs --force: a new entry's codes would be declined too.
cli-examples-fix =
    otp-doctor fix time --dry-run
        Show what it would do to the clock.
    otp-doctor fix time
        Do it, after a question.
    otp-doctor fix mfa --yes --json
        Reset Plesk's MFA without asking, and tell a program how it went.
cli-exit-fix =
    0
        It worked, as measured; nothing to do; or a dry run.
    2
        Tried and failed.
    3
        Not tried, outcome could not be printed, or wrong usage.
    130
        Ended by Ctrl-C, or because its window was closed. A running repair goes on to its end.

cli-examples-report =
    otp-doctor report
        For a ticket that others will read.
    otp-doctor report --full -o report.txt
        With names and addresses, to a new file. Whoever may read its folder can read it, so choose one of your own.

cli-examples-completions =
    otp-doctor completions powershell | Out-String | Invoke-Expression
        For PowerShell, until it is closed; for good as a line of $PROFILE.
cli-examples-man =
    otp-doctor help fix
        Read about fix here: Windows shows no manual pages.
    otp-doctor man -o pages
        Write every page into the folder pages, to be read elsewhere.

man-environment =
    NO_COLOR
        Set to something: no colours.
    TERM
        dumb: questions and answers on lines.
    LANGUAGE, LC_ALL, LC_MESSAGES, LANG
        The language, in a console of Windows Server 2019 and newer. Where none is set, the language of Windows; elsewhere English, unless --lang says otherwise.
man-files =
    C:\ProgramData\otp-doctor
        Records of repairs; for administrators alone.
    C:\ProgramData\otp-doctor\otp-doctor-rescue-NUMBER.exe
        While MFA is reset: the copy of this program that would finish it. A scheduled task of the same name starts it.
man-files-check =
    C:\Program Files\windows_exporter\textfile_inputs
        Where windows_exporter looks for metrics.

cli-force = Reset MFA although the server's clock is wrong
cli-force-is-for-mfa = --force is for "fix mfa": it goes on although the server's clock is wrong. "fix time" sets the clock.
cli-fix-what = What to fix: the server's time, or Plesk's MFA
cli-user-is-for-skew = --user does not fit here: "fix time" and "fix mfa" are for the whole server.
cli-user-asks-pam = Windows keeps no entries that --user could test against. Name a file with the secret: --secret-file.
cli-plesk = Full path of Plesk's command-line tool, such as C:\Program Files (x86)\Plesk\bin\plesk.exe
cli-verifier = Who checks the code: plesk, or a program described here (nextcloud, webmin, ..., other)
cli-verifier-unknown-no-service = --verifier: nothing called "{ $name }" checks codes here. There is plesk, and described: { $cards }.
cli-plesk-wrong = --plesk: { $how ->
    [relative] { $path } is no full path.
    [missing] there is no { $path }.
   *[no-program] { $path } is no program.
} Plesk's command is usually C:\Program Files (x86)\Plesk\bin\plesk.exe.

start-no-thread = Could not start: { $reason }. No room for another thread: see how much memory is free.

help-fix-why = A clock set back is noticed: databases and scheduled tasks see time repeat. A wrong clock is worse.
help-fix-article = The article's commands are for Linux. Here W32Time, the time service of Windows, corrects the clock. Where it does not, PowerShell sets it first, by the measured time.
help-mfa-rescue = Locked out? As administrator, "plesk login" prints a link that signs in once; whether it asks for a code is not documented. Guard it like a password. A remembered browser may get in without a code for days, which hides a wrong clock.

recover-forget-time = Network time may still be off: the clock then drifts until codes are declined. See "w32tm /query /status".
recover-forget-any = Still off may be network time (see "w32tm /query /status") or MFA (see Extensions in Plesk).

repair-outlives = It keeps running if this window is closed, but not if you log off.
