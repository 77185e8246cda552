"""The plans that are cut short: how each is brought about in a guest, and what has to hold afterwards."""
import json
from dataclasses import dataclass, field

from machine import until

SERVERS = "--ntp 10.0.2.2:1231 --ntp 10.0.2.2:1232 --ntp 10.0.2.2:1233"
PROGRAM = "/usr/local/bin/otp-doctor"


class Servers:
    """The rules of the test time servers on this machine's loopback."""

    def __init__(self, path):
        self.path = path
        self.answer()

    def answer(self):
        """All of them tell the truth."""
        self.path.write_text("{}")

    def fall_silent(self):
        """The one that the guest's own service asks says nothing any more."""
        self.path.write_text(json.dumps({"123": {"silent": True}}))


@dataclass
class Plan:
    """One way to be cut short."""

    name: str
    variant: str
    # Brings the guest into the state that asks for this plan.
    stage: object
    command: str
    # How the command line of each step begins.
    steps: list
    # Programs that get a gate.
    gates: list
    # Units with what `is-enabled` and `is-active` may say at the end; the second pair only before the first change.
    units: dict = field(default_factory=dict)
    clock: bool = True
    # How far the clock may be off after the whole plan, in seconds.
    within: float = 1.0


def stage_silent(shell, servers):
    servers.fall_silent()
    # Started anew it forgets that it was ever answered. It is on the bus a moment after it calls itself started.
    shell.run("timedatectl set-ntp true; systemctl restart systemd-timesyncd; "
              "until timedatectl show-timesync >/dev/null 2>&1; do sleep 0.2; done")
    shell.set_ahead(-10_800)


def stage_switched_off(shell, servers):
    servers.answer()
    shell.run("timedatectl set-ntp false")
    shell.set_ahead(3_600)


def stage_overtaken(shell, servers):
    """chrony knows the time, and the clock is then set behind its back."""
    servers.answer()
    shell.run("chronyc -c tracking | cut -d, -f14 | grep -q Normal || { systemctl restart chrony; chronyc waitsync 20 0.1 0 1; }")
    shell.set_ahead(-10_800)


def stage_mfa(shell, _servers):
    shell.run("echo yes >/state/extension.enabled")


TIMEDATECTL = "/usr/bin/timedatectl"
ON = {("enabled", "active")}
PLANS = [
    Plan("set time", "timesyncd", stage_silent, f"fix time -y {SERVERS}",
         ["timedatectl set-ntp false", "timedatectl set-time", "timedatectl set-ntp true"],
         [TIMEDATECTL], {"systemd-timesyncd": ON}),
    Plan("network time on", "timesyncd", stage_switched_off, f"fix time -y {SERVERS}",
         ["timedatectl set-ntp true", "systemctl restart systemd-timesyncd"],
         [TIMEDATECTL],
         {"systemd-timesyncd": ON | {("disabled", "inactive")}}),
    Plan("chrony", "chrony", stage_overtaken, f"fix time -y {SERVERS}",
         ["systemctl restart chrony", "chronyc waitsync 10 0 ", "chronyc makestep", "chronyc waitsync 10 0.1"],
         ["/usr/bin/chronyc"], {"chrony": ON}),
    Plan("reset MFA", "none", stage_mfa, f"fix mfa -y {SERVERS}",
         ["plesk bin extension --disable", "plesk bin extension --enable"], ["/usr/sbin/plesk"], clock=False),
]


def report(shell):
    """What `check` says, as the program's own JSON."""
    _, text = shell.try_run(f"{PROGRAM} check --json {SERVERS} 2>/dev/null")
    return json.loads(text)


def journals(shell):
    """Every record of every journal that is not laid aside, oldest first."""
    text = shell.run("cat /var/lib/otp-doctor/repair-*.jsonl /run/otp-doctor/repair-*.jsonl 2>/dev/null; true")
    return [json.loads(line) for line in text.splitlines() if line.startswith("{") and line.endswith("}")]


def wipe(shell):
    """Forgets everything that the point before left, gates and timers included."""
    shell.run(
        "touch /run/gates/open; sleep 0.2; pkill -KILL -f '^/usr/local/bin/otp-doctor fix|execute-plan$'; "
        "systemctl stop 'otp-doctor-rescue-*.timer' 'otp-doctor-rescue-*.service' 2>/dev/null; "
        "systemctl reset-failed; rm -rf /etc/systemd/system/otp-doctor* /etc/systemd/system/*.wants/otp-doctor* /run/gates/open /run/gates/hold /run/gates/held "
        "/var/lib/otp-doctor/* /run/otp-doctor/*; true"
    )


def settled(plan, shell, complete):
    """What is wrong with the guest once everything has come to rest; empty where nothing is."""
    wrong = []
    for unit, allowed in plan.units.items():
        # timedated and systemd answer before a start has come to its end.
        until(lambda: shell.try_run(f"systemctl is-active {unit}")[1].strip() not in ("activating", "deactivating"), 100, unit)
        enabled = shell.try_run(f"systemctl is-enabled {unit}")[1].strip()
        state = (enabled, shell.try_run(f"systemctl is-active {unit}")[1].strip())
        wanted = {("enabled", "active")} if complete else allowed
        if state not in wanted:
            wrong.append(f"{unit} is {state}")
    changed = masked(shell) ^ shell.masked
    if changed:
        wrong.append(f"masked, or no longer: {sorted(changed)}")
    if shell.run("ls /etc/systemd/system /etc/systemd/system/*.wants | grep -c otp-doctor || true").strip() != "0":
        wrong.append("a unit of ours is left in /etc")
    if "yes" not in shell.run("cat /state/extension.enabled"):
        wrong.append("MFA is off")
    status, said = shell.try_run(f"{PROGRAM} recover -j")
    if status or json.loads(said)["recovered"] or json.loads(said)["unreadable"]:
        wrong.append(f"recover still finds something: {status} {said.strip()}")
    if plan.clock:
        wrong += clock(plan, shell, complete)
    return wrong


def clock(plan, shell, complete):
    """The clock is right, or the program tells truthfully how wrong it is."""
    ahead, error = shell.ahead()
    if abs(ahead) <= plan.within + error:
        return []
    if complete:
        return [f"the clock is {ahead:+.3f} s ahead after the whole plan"]
    told = report(shell)
    ahead, _ = shell.ahead()
    measured = told["clock"]["server_ahead_s"]
    if measured is None or abs(measured - ahead) > 1 or told["verdict"] != "critical":
        return [f"the clock is {ahead:+.3f} s ahead, told is {measured} and {told['verdict']}"]
    return []


def masked(shell):
    """The names of all masked units."""
    return set(shell.run("systemctl list-unit-files --state=masked --no-legend | cut -d' ' -f1").split())


def quiet(shell, patience=60):
    """Waits until no repair is running any more."""
    until(lambda: shell.try_run("pgrep -f '^/usr/local/bin/otp-doctor (fix|recover)|execute-plan$'")[0] == 1,
          patience, "the end of the repair")
