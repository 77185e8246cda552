"""A server made of a folder, as tests/support/standins.rs makes it: its files, and stand-ins for the programs that would set a clock.
What they set is a number in state/faketime, which libfaketime gives to everything that runs on that host."""
import shutil
from pathlib import Path

STANDINS = Path(__file__).resolve().parent.parent / "standins"
PLACES = {
    "systemctl": ["usr/bin/systemctl"],
    "timedatectl": ["usr/bin/timedatectl"],
    "hwclock": ["usr/sbin/hwclock"],
    "logger": ["usr/bin/logger"],
    "plesk": ["usr/sbin/plesk", "usr/local/psa/bin/extension"],
}
ZONE = b"".join((b"TZif2", bytes(15), *(n.to_bytes(4, "big") for n in (0, 0, 0, 0, 1, 4)), bytes(6), b"LMT\0")) * 2 + b"\nUTC0\n"
# Words of the calls that change something.
CHANGING = ("set-ntp", "set-time", "set-timezone", " start ", " stop ", " restart ", "enable ", "disable ", "systohc")


class StandIn:
    """Debian with systemd-timesyncd and Plesk, whose clock is `ahead` seconds ahead."""

    def __init__(self, root, ahead, container=False):
        self.root, self.state = root, root / "state"
        for tool, places in PLACES.items():
            for place in places:
                (root / place).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(STANDINS / tool, root / place)
                (root / place).chmod(0o755)
        self.write("state/lib.sh", (STANDINS / "lib.sh").read_text())
        self.write("usr/lib/systemd/systemd-timesyncd", "")
        self.write("state/units/systemd-timesyncd.service", f"loaded {'inactive' if container else 'active'} enabled\n")
        self.write("state/synchronised", "no\n" if container else "yes\n")
        self.write("state/user", "root\n")
        self.write("state/faketime", f"{ahead}\n")
        (root / "run/systemd/system").mkdir(parents=True)
        (root / "var/lib").mkdir(parents=True)
        self.write("proc/sys/kernel/hostname", f"{root.parent.name}\n")
        self.write("proc/self/uid_map", "         0          0 4294967295\n")
        rights = "000001fffdffffff" if container else "000001ffffffffff"
        self.write("proc/self/status", f"Uid:\t0\t0\t0\t0\nCapEff:\t{rights}\n")
        self.write("etc/os-release", 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n')
        self.write("etc/passwd", "root:x:0:0:root:/root:/bin/bash\n")
        self.write("etc/timezone", "Etc/UTC\n")
        (root / "etc/localtime").symlink_to("/usr/share/zoneinfo/Etc/UTC")
        (root / "usr/share/zoneinfo/Etc").mkdir(parents=True)
        (root / "usr/share/zoneinfo/Etc/UTC").write_bytes(ZONE)
        if container:
            self.write("run/systemd/container", "lxc\n")
            self.write("state/container", "yes\n")

    def write(self, path, text):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text)

    def get(self, switch):
        return (self.state / switch).read_text().strip()

    def changes(self):
        """Every call so far that changes something, as typed."""
        calls = self.state / "calls"
        lines = calls.read_text().splitlines() if calls.exists() else []
        looks = ("is-enabled", "--show", "otp-doctor-rescue")
        return [
            line
            for line in lines
            if not line.startswith("logger") and any(word in f"{line} " for word in CHANGING) and not any(word in line for word in looks)
        ]
