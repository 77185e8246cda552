"""The check as assets/systemd has it: a service in its whole sandbox, whose timer starts it, on a server with systemd."""
import json
import re
import time
from dataclasses import dataclass
from pathlib import Path

from case import Case, patiently
from machine import PATIENCE, Lost, until
from plans import PROGRAM, SERVERS, stage_overtaken, stage_silent, stage_switched_off, wipe
from state import journals, quiet

UNITS = Path(__file__).resolve().parents[2] / "assets/systemd"
SERVICE, TIMER = "otp-doctor-check.service", "otp-doctor-check.timer"
FOLDER = "/var/lib/prometheus/node-exporter"
METRICS = f"{FOLDER}/otp_doctor.prom"
BEHIND = -10_800
# How often something is looked at again where the guest was too slow for the program to be told what it asked.
TRIES = 4
# What became of a run, written outside the sandbox: systemd forgets a unit that has ended and that nobody holds.
ENDED, DOCUMENT = "/run/otp-ended", "/run/otp-document"
TELL = (f"ExecStopPost=+/bin/sh -c 'echo $$SERVICE_RESULT $$EXIT_STATUS $$INVOCATION_ID >{ENDED}.new; "
        f"mv {ENDED}.new {ENDED}'\n")


def write(shell, path, text):
    shell.run(f"mkdir -p {Path(path).parent}; cat >{path} <<'END OF FILE'\n{text}\nEND OF FILE\n")


def installed(shell, command=None, service="", timer=""):
    """The units as they are in the repository. Drop-ins name the time servers, or run another `command` of the program,
    and add what `service` and `timer` say."""
    remove(shell)
    for name in (SERVICE, TIMER):
        write(shell, f"/etc/systemd/system/{name}", (UNITS / name).read_text())
    started = re.search(r"^ExecStart=(.*)$", (UNITS / SERVICE).read_text(), re.M)[1]
    command = f"{PROGRAM} {command}" if command else started
    drop_in = f"/etc/systemd/system/{{}}.d/test.conf"
    write(shell, drop_in.format(SERVICE), f"[Service]\nExecStart=\nExecStart={command} {SERVERS}\n{TELL}{service}")
    if timer:
        write(shell, drop_in.format(TIMER), f"[Timer]\n{timer}")
    shell.run(f"mkdir -p {FOLDER}; systemctl daemon-reload")


def remove(shell):
    shell.run(f"systemctl disable -q --now {TIMER} 2>/dev/null; systemctl stop {SERVICE} 2>/dev/null; "
              f"rm -rf /etc/systemd/system/otp-doctor-check.* {ENDED} {DOCUMENT} /var/lib/prometheus; "
              "systemctl daemon-reload; systemctl reset-failed")


@dataclass
class Ran:
    """One run of the service: whether `systemctl start` was content, systemd's word for it, the program's exit status,
    what the journal has of it, and whether it counts as a failed unit."""

    accepted: bool
    result: str
    status: str
    said: str
    failed: bool


def start(shell):
    shell.run(f"rm -f {ENDED}")
    accepted = shell.try_run(f"systemctl start {SERVICE}")[0] == 0
    return ran(shell, accepted)


def healthy(shell):
    """The service finds nothing wrong; a slow guest is given another chance to answer it."""
    for _ in range(TRIES):
        one = start(shell)
        if one.status == "0":
            break
    return like(one, (True, "success", "0", False), "OTP OK - ")


def ran(shell, accepted=True):
    result, status, invocation = shell.run(f"cat {ENDED}").split()
    said = shell.run(f"journalctl --sync; journalctl -q -o cat _SYSTEMD_INVOCATION_ID={invocation}")
    return Ran(accepted, result, status, said, shell.try_run(f"systemctl -q is-failed {SERVICE}")[0] == 0)


def metrics(shell):
    """Every sample of the metrics file, and what is wrong with the file itself."""
    text = shell.run(f"cat {METRICS}")
    listed = shell.run(f"stat -c '%a %U' {METRICS}; ls -A {FOLDER}").split()
    wrong = [] if listed == ["644", "root", "otp_doctor.prom"] else [f"the folder of the metrics has: {listed}"]
    wrong += [] if text.endswith("# EOF\n") else [f"the metrics end with: {text[-80:]!r}"]
    lines = [line.rpartition(" ") for line in text.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, _, value in lines}, wrong


def measured(shell, verdict, *findings):
    """Whether the metrics tell the clock as this machine measures it, and when it was, by the true time."""
    samples, wrong = metrics(shell)
    truth, _ = shell.ahead()
    told = samples.get("otp_doctor_server_ahead_seconds")
    if told is None or abs(told - truth) > 0.5:
        wrong.append(f"the metrics tell {told} s, it is {truth:+.3f} s")
    if not 0 <= time.time() - samples["otp_doctor_last_check_timestamp_seconds"] + 1 < PATIENCE:
        wrong.append(f"measured at {samples['otp_doctor_last_check_timestamp_seconds']:.0f}, now it is {time.time():.0f}")
    for name in (f'verdict{{verdict="{verdict}"}}', *findings):
        if samples.get(f"otp_doctor_{name}") != 1:
            wrong.append(f"the metrics have no {name}: {samples}")
    return wrong


def like(one, expected, *words):
    """Whether a run ended as it should and said these words."""
    wrong = [] if (one.accepted, one.result, one.status, one.failed) == expected else [f"expected {expected}: {one}"]
    return wrong + [f"the journal does not have {word!r}: {one.said}" for word in words if word not in one.said]


def service(machine, servers, _log):
    """Critical is an answer and no failed unit; healthy follows and replaces it; a missing folder is a failure."""
    shell = machine.shell
    wipe(shell)
    stage_silent(shell, servers)
    installed(shell)
    wrong = like(start(shell), (True, "success", "2", False), "OTP CRITICAL - The server's clock is 3 h", "| offset=-10")
    wrong += measured(shell, "critical", 'finding{id="server-clock-behind",severity="critical"}')
    before = shell.run(f"stat -c %i {METRICS}")

    servers.answer()
    shell.run("systemctl restart systemd-timesyncd")
    until(lambda: abs(shell.ahead()[0]) < 0.3 and "=yes" in shell.run("timedatectl show -p NTPSynchronized"), PATIENCE,
          "the right time")
    # The old file stays open, or its number may be given to the new one.
    shell.run(f"exec 7<{METRICS}")
    wrong += healthy(shell)
    wrong += measured(shell, "healthy")
    if shell.run(f"stat -c %i {METRICS}; exec 7<&-") == before:
        wrong.append("the file was written over and not replaced")

    shell.run(f"rm -r {FOLDER}")
    wrong += like(start(shell), (False, "exit-code", "3", True), METRICS, "No such file or directory")
    shell.run(f"mkdir {FOLDER}")
    wrong += healthy(shell)
    remove(shell)
    return wrong


def elapses(shell):
    """When the timer comes next, in seconds: by the clock that nobody can set, and by the calendar. 0 is never."""
    shown = shell.run("busctl get-property org.freedesktop.systemd1 /org/freedesktop/systemd1/unit/otp_2ddoctor_2dcheck_2etimer "
                      "org.freedesktop.systemd1.Timer NextElapseUSecMonotonic NextElapseUSecRealtime")
    return tuple(int(line.split()[1]) % (2**64 - 1) / 1e6 for line in shown.splitlines())


def came(shell, seconds):
    """Waits for a run that the timer started, and forgets it."""
    until(lambda: shell.try_run(f"test -e {ENDED}")[0] == 0, seconds + PATIENCE, "the timer's run")
    one = ran(shell)
    shell.run(f"rm {ENDED}")
    return one


def timer(machine, servers, _log):
    """It counts on the clock that nobody can set: it comes however far the other one is set in between."""
    shell = machine.shell
    wipe(shell)
    stage_switched_off(shell, servers)
    installed(shell)
    shell.run(f"systemctl enable -q --now {TIMER}")
    now, (monotonic, calendar) = float(shell.run("cut -d' ' -f1 /proc/uptime")), elapses(shell)
    # Two minutes after the boot, and up to three more so that not all servers come at once.
    wrong = [] if 0 < monotonic < max(now, 120) + 180 + 30 and not calendar else [f"as shipped it comes at {monotonic} and {calendar}"]

    # Only the waiting is cut short.
    installed(shell, timer="OnBootSec=\nOnActiveSec=25s\nOnUnitActiveSec=30s\nRandomizedDelaySec=0\nAccuracySec=1s\n")
    shell.run(f"systemctl enable -q --now {TIMER}")
    state = shell.run(f"systemctl is-enabled {TIMER}; systemctl is-active {TIMER}").split()
    wrong += [] if state == ["enabled", "active"] else [f"it is {state}"]
    first = elapses(shell)
    shell.set_ahead(6 * 3600)
    then = elapses(shell)
    if not first[0] or abs(then[0] - first[0]) > 1 or first[1] or then[1]:
        wrong.append(f"it comes at {first}, and once the clock was set at {then}")
    wrong += like(came(shell, 25), (True, "success", "2", False), "The server's clock is 6 h")
    shell.set_ahead(BEHIND)
    wrong += like(came(shell, 30), (True, "success", "2", False), "The server's clock is 3 h")
    wrong += measured(shell, "critical", 'finding{id="server-clock-behind",severity="critical"}')
    remove(shell)
    return wrong


def facts(told):
    """What a report says of the server, without what is another number in every measurement."""
    def words(text):
        return re.sub(r"\d+", "#", text)

    clock, reference = told["clock"], told["clock"]["reference"]
    return {
        "clock": [round(clock["server_ahead_s"]), clock["zone"], clock["why_zone_unknown"],
                  (clock["zone_fingerprint"] or {}).get("quarters")],
        "reference": [reference[name] for name in ("kind", "agreeing", "asked", "repair_grade")],
        "time service": told["time_service"],
        "panel": told["panel"],
        "findings": [[finding["id"], finding["severity"], words(finding["title"]), finding["remedies"],
                      [words(line) for line in finding["evidence"][1:]]] for finding in told["findings"]],
    }


def in_sandbox(shell, more=""):
    """What the service tells as JSON, from inside its sandbox with `more` properties."""
    installed(shell, "check --json", f"StandardOutput=append:{DOCUMENT}\n{more}")
    for _ in range(TRIES):
        shell.run(f"rm -f {DOCUMENT}")
        one = start(shell)
        document = shell.run(f"cat {DOCUMENT}")
        if "gave no answer within" not in document:
            break
    if not document.startswith("{"):
        raise Lost(f"no report from inside the sandbox: {document} {one}")
    return facts(json.loads(document)), like(one, (True, "success", "2", False))


def same(shell, *expected):
    """Whether the sandbox hides nothing: by hand the same is told, and these findings are there."""
    inside, wrong = in_sandbox(shell)
    by_hand = facts(json.loads(patiently(shell, f"{PROGRAM} check --json {SERVERS} 2>/dev/null")[1]))
    wrong += [f"{what}: by hand {by_hand[what]}, in the sandbox {inside[what]}" for what in by_hand if by_hand[what] != inside[what]]
    found = [finding[0] for finding in inside["findings"]]
    return wrong + [f"not found in the sandbox: {finding}" for finding in expected if finding not in found]


def like_by_hand(machine, servers, log):
    """Hardware clock, right to set the clock, time service, Plesk and a running repair are seen as by hand."""
    shell = machine.shell
    wipe(shell)
    shell.run("/usr/local/lib/gates/install /usr/bin/timedatectl")
    stage_silent(shell, servers)
    shell.set_ahead(-7_200)
    shell.run("hwclock --systohc --utc")
    shell.set_ahead(BEHIND)
    wrong = same(shell, "server-clock-behind", "time-sync-unreachable", "rtc-wrong")
    # The stand-in may not write down its call, and answers all the same. What Plesk does then, only a Plesk can show.
    calls = "wc -l </state/calls"
    before = shell.run(calls)
    inside, _ = in_sandbox(shell)
    if shell.run(calls) != before or inside["panel"]["extension"] != "mfa":
        wrong.append(f"in the sandbox the stand-in for Plesk wrote, or was not asked: {inside['panel']}")
    # What the unit leaves out would be missed: the comparison can fail.
    inside, _ = in_sandbox(shell, "ProtectClock=yes\n")
    if inside["time service"]["can_step"] is not False:
        wrong.append(f"with ProtectClock= it tells {inside['time service']}")

    shell.run("echo 'before timedatectl set-time' >/run/gates/hold")
    fix = machine.link(f"exec {PROGRAM} fix time -y {SERVERS}", log)
    until(lambda: shell.try_run("test -e /run/gates/held")[0] == 0 or fix.poll() is not None, PATIENCE, "the repair")
    wrong += same(shell, "repair-running")
    shell.run("touch /run/gates/open")
    fix.wait(PATIENCE)
    quiet(shell)
    if not journals(shell) or abs(shell.ahead()[0]) > 1:
        wrong.append(f"the repair was disturbed: the clock is {shell.ahead()[0]:+.1f} s ahead")
    remove(shell)
    shell.run("hwclock --systohc --utc")
    return wrong


def chrony(machine, servers, _log):
    """chronyd is asked through its socket in /run/chrony, also where it listens nowhere else."""
    shell = machine.shell
    wipe(shell)
    shell.run("cp /etc/chrony/chrony.conf /run/chrony.conf.old; echo cmdport 0 >>/etc/chrony/chrony.conf; systemctl restart chrony")
    stage_overtaken(shell, servers)
    wrong = same(shell, "server-clock-behind")
    inside, _ = in_sandbox(shell)
    if inside["time service"]["owner"] != "chrony" or inside["time service"]["why_unknown"]:
        wrong.append(f"in the sandbox chrony is {inside['time service']}")
    without, _ = in_sandbox(shell, "ReadWritePaths=\n")
    if without == inside:
        wrong.append("without /run/chrony the same is told, so nothing was shown")
    if shell.run("ls /run/chrony | grep -c chronyc || true").strip() != "0":
        wrong.append("the client's end of the socket is left in /run/chrony")
    remove(shell)
    shell.run("cp /run/chrony.conf.old /etc/chrony/chrony.conf; systemctl restart chrony")
    return wrong


CASES = [
    Case("checked by its service", "timesyncd", service),
    Case("checked by its timer", "timesyncd", timer, in_ci=False),
    Case("the service sees what an administrator sees", "timesyncd", like_by_hand, in_ci=False),
    Case("the service sees what an administrator sees", "chrony", chrony, in_ci=False),
]
