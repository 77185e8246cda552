"""What cannot be repaired on a server as it is: said with the way out, and nothing is touched."""
from case import Case
from plans import PROGRAM, SERVERS, wipe

BEHIND = -10_800


def refuses(shell, *words):
    """`fix` ends with 3, says this, and the clock stays as it is."""
    status, text = shell.try_run(f"{PROGRAM} fix time -y {SERVERS}", 300)
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
    """timedatectl can do nothing without the bus."""
    shell = machine.shell
    wipe(shell)
    servers.answer()
    shell.set_ahead(BEHIND)
    shell.run("systemctl stop dbus.socket dbus.service")
    wrong = refuses(shell, "bus")
    shell.run("systemctl start dbus.socket dbus.service")
    return wrong


CASES = [
    Case("masked service", "timesyncd", masked),
    Case("no bus", "timesyncd", no_bus),
]
