# The command line's own help.

cli-about = Finds out why one-time codes are declined on this server, says whose clock is wrong, and repairs it.
cli-after-help =
    Examples:
      otp-doctor                       the wizard on this server
      otp-doctor --demo                the wizard on a simulated server, to try and to train
      otp-doctor check                 diagnose only, for monitoring: exit 0, 1, 2 or 3
      otp-doctor fix time --dry-run    show what would be done about the clock

    Exit codes: 0 healthy; 1 warning: codes still pass, but something will break them;
    2 critical: codes are declined, or the repair failed; 3 could not tell, or wrong usage.
cli-check = Diagnose only, change nothing
cli-code = Test codes against a secret read from a file or standard input. Codes that fit nowhere are answered after a pause, which slows guessing down but cannot stop many runs at once: keep the secret readable by its owner alone
cli-fix = Carry out a repair: shows every command first, and measures afterwards
cli-fix-what = What to fix: the server's time, or Plesk's MFA
cli-recover = Finish what an interrupted repair left
cli-report = Print the report for a ticket
cli-json = Print JSON
cli-secret-file = The secret or otpauth:// address; - reads standard input
cli-codes = Up to 4 codes that the phone showed one after another, oldest first; the last is the one it shows now
cli-yes = Do it without asking
cli-output = Write to this new file instead of standard output
cli-ntp = Ask this time server instead of the configured ones (may be repeated)
cli-https = Ask this https URL for its date instead of the public hosts (may be repeated)
cli-ca-file = Trust the certificates in this PEM file for https as well
cli-timeout = How long to wait for time servers (default 3)
cli-plesk = Where Plesk's command-line tool is
cli-login = Which login declines the code: on this server, at Plesk 360 (my.plesk.com), or of another product; not asked then
cli-demo = A simulated server; touches nothing real
cli-plain = Questions and answers on lines, for serial consoles and screen readers
cli-dry-run = Go through everything and change nothing
cli-ascii = Draw with ASCII characters alone
cli-no-color = Draw without colours
cli-mouse = Make buttons clickable (copying text then needs Shift in most terminals)
cli-lang = The language (only en so far)
cli-window = How many 30 s steps before and after are assumed to be accepted (default 1)
cli-ntp-malformed = --ntp { $words }: could not { $reason }. A host name or address is expected, with :PORT where it is not 123.
cli-https-malformed = --https { $words }: could not { $reason }. An address such as https://www.example.com/ is expected.
cli-ca-file-unusable = --ca-file: could not { $reason }. A file with PEM certificates is expected.
cli-no-scenario = Could not { $reason }. There are: { $known }.
terminal-could-not = The terminal could not be used: { $reason }. Try --plain.
terminal-last-words = otp-doctor broke off because of a mistake of its own. A repair that was running goes on to its end; the next start tells how it ended.
