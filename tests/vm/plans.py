"""The plans that are cut short: how each is brought about in a guest, and what its steps are."""
import json
from dataclasses import dataclass

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
    # The unit that keeps the time; none where there is none.
    unit: str = None
    clock: bool = True
    # How far the clock may be off after the whole plan, in seconds.
    within: float = 1.0
    # The guest as it was staged, read at each point.
    staged: object = None


def stage_silent(shell, servers):
    servers.fall_silent()
    # Started anew it forgets that it was ever answered. It is on the bus a moment after it calls itself started.
    shell.run("timedatectl set-ntp true; systemctl restart systemd-timesyncd; "
              "until timedatectl show-timesync >/dev/null 2>&1; do sleep 0.2; done")
    shell.set_ahead(-10_800)


def stage_switched_off(shell, servers):
    servers.answer()
    # timedated answers before the service has stopped.
    shell.run("timedatectl set-ntp false; while systemctl is-active -q systemd-timesyncd; do sleep 0.1; done; "
              "until [ $(systemctl is-active systemd-timesyncd) = inactive ]; do sleep 0.1; done")
    shell.set_ahead(3_600)


def stage_overtaken(shell, servers):
    """chrony knows the time, and the clock is then set behind its back."""
    servers.answer()
    shell.run("chronyc -c tracking | cut -d, -f14 | grep -q Normal || { systemctl restart chrony; chronyc waitsync 20 0.1 0 1; }")
    shell.set_ahead(-10_800)


def stage_mfa(shell, _servers):
    shell.run("echo yes >/state/extension.enabled")


TIMEDATECTL = "/usr/bin/timedatectl"
PLANS = [
    Plan("set time", "timesyncd", stage_silent, f"fix time -y {SERVERS}",
         ["timedatectl set-ntp false", "timedatectl set-time", "timedatectl set-ntp true"],
         [TIMEDATECTL], "systemd-timesyncd"),
    Plan("network time on", "timesyncd", stage_switched_off, f"fix time -y {SERVERS}",
         ["timedatectl set-ntp true", "systemctl restart systemd-timesyncd"],
         [TIMEDATECTL], "systemd-timesyncd"),
    Plan("chrony", "chrony", stage_overtaken, f"fix time -y {SERVERS}",
         ["systemctl restart chrony", "chronyc waitsync 10 0 ", "chronyc makestep", "chronyc waitsync 10 0.1"],
         ["/usr/bin/chronyc"], "chrony"),
    Plan("reset MFA", "none", stage_mfa, f"fix mfa -y {SERVERS}",
         ["plesk bin extension --disable", "plesk bin extension --enable"], ["/usr/sbin/plesk"], clock=False),
]


def wipe(shell):
    """Forgets everything that the point before left, gates and timers included."""
    shell.run(
        "touch /run/gates/open; sleep 0.2; pkill -KILL -f '^/usr/local/bin/otp-doctor fix|execute-plan$'; "
        "systemctl stop 'otp-doctor-rescue-*.timer' 'otp-doctor-rescue-*.service' 2>/dev/null; "
        "systemctl reset-failed; rm -rf /etc/systemd/system/otp-doctor* /etc/systemd/system/*.wants/otp-doctor* /run/gates/open /run/gates/hold /run/gates/held "
        "/var/lib/otp-doctor/* /run/otp-doctor/*; true"
    )
