"""What cannot be repaired on a server as it is: said with the way out, and nothing is touched."""
from case import Case, patiently
from plans import PROGRAM, SERVERS, stage_silent, wipe
from state import look, rested

BEHIND = -10_800
FIX_TIME = f"{PROGRAM} fix time -y {SERVERS}"


def refuses(shell, *words):
    """`fix` ends with 3, says this, and the clock stays as it is."""
    status, text = patiently(shell, FIX_TIME)
    ahead, _ = shell.ahead()
    said = " ".join(text.split())
    wrong = [] if status == 3 else [f"fix ends with {status}"]
    if not any(word in said for word in words):
        wrong.append(f"says: {said[-600:]}")
    return wrong + ([] if abs(ahead - BEHIND) < 5 else [f"the clock was changed: {ahead:+.1f}"])


def masked(machine, servers, _log):
    """A masked service is somebody's decision."""
    shell = machine.shell
    wipe(shell)
    servers.answer()
    shell.run("systemctl stop systemd-timesyncd; systemctl mask systemd-timesyncd")
    shell.set_ahead(BEHIND)
    wrong = refuses(shell, "systemctl unmask systemd-timesyncd")
    if shell.try_run("systemctl is-enabled systemd-timesyncd")[1].strip() != "masked":
        wrong.append("it is masked no longer")
    shell.run("systemctl unmask systemd-timesyncd; systemctl enable --now systemd-timesyncd")
    return wrong


def no_bus(machine, servers, _log):
    """Without the bus nobody tells what the service does. What systemctl can still do may be tried, and is judged
    by what is measured afterwards; the service stays on."""
    shell = machine.shell
    wipe(shell)
    # Its server is silent, or the service would set the clock by itself.
    stage_silent(shell, servers)
    before = look(shell, "systemd-timesyncd")
    shell.run("systemctl stop dbus.socket dbus.service")
    status, text = patiently(shell, FIX_TIME)
    ahead, _ = shell.ahead()
    shell.run("systemctl start dbus.socket dbus.service")
    wrong = [] if status in (2, 3) and abs(ahead - BEHIND) < 5 else [f"fix ends with {status}, the clock is {ahead:+.1f} s ahead"]
    if " off. The time service" not in text and "bus" not in text:
        wrong.append(f"says: {text[-600:]}")
    after = rested(shell, "systemd-timesyncd")
    return wrong + ([] if after == before else [f"changed: {before} {after}"])


CASES = [
    Case("masked service", "timesyncd", masked),
    Case("no bus", "timesyncd", no_bus, in_ci=False),
]
