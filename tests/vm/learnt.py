"""A clock that SSH has learnt: a real sshd and the real pam_google_authenticator on a server that was behind, and is put right."""
import base64
import hashlib
import hmac
import time

from case import Case, patiently
from machine import PATIENCE, until
from plans import PROGRAM, SERVERS, wipe
from state import report
from words import said

BEHIND, PERIOD = -300, 30
KEY = "ONSWG4TFORZWC3DUNFWXA3DFMZUXE43U"
FILE = "/home/tester/.google_authenticator"
# A service of PAM is called as the program is: this one asks nobody else, and goes when the case ends.
SERVICE, PORT = "codes-sshd", 2222
# Says the code to ssh.
ASK = "/usr/local/bin/ask"
STAGE = f"""
printf 'auth required pam_google_authenticator.so\\naccount required pam_permit.so\\nsession required pam_permit.so\\n' >/etc/pam.d/{SERVICE}
printf '%s\\n" TOTP_AUTH\\n12345678\\n' {KEY} >{FILE}
chmod 400 {FILE}; chown tester: {FILE}
cp /usr/sbin/sshd /usr/local/sbin/{SERVICE}
/usr/local/sbin/{SERVICE} -f /dev/null -p {PORT} -h /etc/ssh/ssh_host_ed25519_key -o UsePAM=yes -o PidFile=/run/{SERVICE}.pid \
    -o KbdInteractiveAuthentication=yes -o AuthenticationMethods=keyboard-interactive -o UseDNS=no -o LoginGraceTime=300
"""
CLEAR_AWAY = f"kill $(cat /run/{SERVICE}.pid); rm -f /etc/pam.d/{SERVICE} /usr/local/sbin/{SERVICE} {FILE}* {ASK}; true"


def code():
    """What a phone with a right clock shows now."""
    counter = (int(time.time()) // PERIOD).to_bytes(8, "big")
    digest = hmac.digest(base64.b32decode(KEY), counter, hashlib.sha1)
    at = digest[-1] & 15
    return f"{(int.from_bytes(digest[at:at + 4], 'big') & 0x7fffffff) % 1_000_000:06}"


def fresh(seconds=12):
    """Early in a period, so that a slow guest still sees the code in its time."""
    until(lambda: time.time() % PERIOD < seconds, PATIENCE, "the beginning of a period")


def signs_in(shell):
    """Whether sshd lets in who types the code that the phone shows now."""
    fresh()
    status, text = shell.try_run(
        f"printf '#!/bin/sh\\necho {code()}\\n' >{ASK}; chmod 700 {ASK}; "
        f"SSH_ASKPASS={ASK} SSH_ASKPASS_REQUIRE=force ssh -F none -p {PORT} -o StrictHostKeyChecking=no "
        "-o UserKnownHostsFile=/dev/null -o LogLevel=ERROR -o NumberOfPasswordPrompts=1 "
        "-o PreferredAuthentications=keyboard-interactive tester@127.0.0.1 true")
    if status not in (0, 255):
        raise AssertionError(f"ssh ends with {status}: {text}")
    return status == 0


def sign_ins(shell, count):
    """One after the other, each with the code of another period."""
    answers = []
    for _ in range(count):
        if answers:
            until(lambda: time.time() % PERIOD > 20, PATIENCE, "the end of a period")
        answers.append(signs_in(shell))
    return answers


def told_of_all(shell, command):
    """Exit status and words of the program, again where the guest was too slow for it to look at its users within its second."""
    for _ in range(20):
        status, text = patiently(shell, f"{PROGRAM} {command} {SERVERS}")
        text = " ".join(text.split())
        if said("why-verifiers-too-slow") not in text:
            break
    return status, text


def found(shell):
    """The next step and the findings, once the users were looked at."""
    for _ in range(20):
        told = report(shell)
        findings = [finding["id"] for finding in told["findings"]]
        if "stored-skew" in findings:
            break
    return told["next"], findings


def learnt(machine, servers, _log):
    """Codes are typed while the server is behind, and the module learns that. The repair of the clock says what will come of
    it; without clear-skew two right codes are declined then, and with it none."""
    shell = machine.shell
    wipe(shell)
    servers.answer()
    shell.set_ahead(BEHIND)
    shell.run(STAGE)
    try:
        wrong = []
        answers = sign_ins(shell, 3)
        if answers != [False, False, True] or "TIME_SKEW 10" not in shell.run(f"cat {FILE}"):
            wrong.append(f"while the clock is behind: {answers}, {shell.run(f'grep SKEW {FILE}; true')}")
        status, text = told_of_all(shell, "fix skew -y")
        if status != 3 or said("plan-refused-skew-clock-behind") not in text:
            wrong.append(f"with a wrong clock fix skew ends with {status}: {text[-500:]}")
        status, text = told_of_all(shell, "fix time -n")
        if status != 0 or said("plan-warning-stored-skew") not in text:
            wrong.append(f"fix time -n ends with {status} and says: {text[-700:]}")
        status, text = patiently(shell, f"{PROGRAM} fix time -y {SERVERS}")
        if status != 0:
            wrong.append(f"fix time ends with {status} and says: {text[-700:]}")
        step, findings = found(shell)
        if "stored-skew" not in findings or step != "clear-skew":
            wrong.append(f"afterwards next is {step}, findings {findings}")
        shell.run(f"cp -p {FILE} {FILE}.learnt")
        answers = sign_ins(shell, 3)
        if answers != [False, False, True]:
            wrong.append(f"with the learnt clock: {answers}")
        shell.run(f"mv {FILE}.learnt {FILE}")
        status, text = told_of_all(shell, "fix skew -y")
        if status != 0 or said("repair-skew-cleared") not in text:
            wrong.append(f"fix skew ends with {status}: {text[-700:]}")
        if (answers := sign_ins(shell, 1)) != [True]:
            wrong.append(f"with the learnt clock cleared: {answers}")
        left = shell.run(f"ls -A /home/tester | grep google; stat -c '%U %a' {FILE}; grep -c SKEW {FILE}; true").split()
        if left != [".google_authenticator", "tester", "400", "0"]:
            wrong.append(f"left: {left}")
        return wrong
    finally:
        shell.run(CLEAR_AWAY)


CASES = [Case("SSH has learnt a clock that was 5 min behind", "none", learnt)]
