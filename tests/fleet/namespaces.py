"""Hosts in network namespaces: each with an address, an sshd and a wrong clock of its own. All share this machine's kernel and files, so
nothing here may have the right to set a clock (tests/vm/safe), and each host has its own folder."""
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
NETWORK = "10.77.0"
PORTS = (11123, 11124, 11125)


class Unavailable(Exception):
    """Why a fleet cannot be made on this machine."""


@dataclass
class Host:
    """One host. `kind`: 'sshd'; 'none' listens nowhere; 'mute' accepts and never answers; 'stuck' lets in and then hangs."""

    name: str
    ahead: str = "+0"
    kind: str = "sshd"
    variables: dict = field(default_factory=dict)
    folder: Path | None = None
    address: str = ""


def sh(*words, check=True, **more):
    return subprocess.run([str(word) for word in words], check=check, capture_output=True, text=True, **more)


def why_not():
    """What is missing here for a fleet, or None."""
    if os.geteuid() != 0:
        return "only root can make network namespaces"
    for tool in ("ip", "sshd", "ssh", "ssh-keygen", "setpriv"):
        if not shutil.which(tool, path=os.environ["PATH"] + ":/usr/sbin:/sbin"):
            return f"{tool} is missing"
    if faketime() is None:
        return "libfaketime is missing (apt install faketime)"
    try:
        sh("ip", "netns", "add", f"of{os.getpid()}try")
        made = sh("ip", "-n", f"of{os.getpid()}try", "link", "add", "v0", "type", "veth", "peer", "name", "v1", check=False)
        sh("ip", "netns", "del", f"of{os.getpid()}try")
    except subprocess.CalledProcessError as error:
        return f"this machine makes no network namespaces: {error.stderr.strip()}"
    return None if made.returncode == 0 else f"this machine makes no virtual links: {made.stderr.strip()}"


def faketime():
    return next(iter(sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))), None)


def sweep():
    """Takes away what a killed run left: namespaces whose maker is gone."""
    for name in re.findall(r"^(of(\d+)\w+)", sh("ip", "netns", "list").stdout, re.M):
        if not Path(f"/proc/{name[1]}").exists():
            remove(name[0])


def remove(namespace):
    for how in (signal.SIGTERM, signal.SIGKILL):
        pids = sh("ip", "netns", "pids", namespace, check=False).stdout.split()
        for pid in pids:
            try:
                os.kill(int(pid), how)
            except ProcessLookupError:
                pass
        end = time.monotonic() + 2
        while pids and time.monotonic() < end and sh("ip", "netns", "pids", namespace, check=False).stdout.split():
            time.sleep(0.05)
    sh("ip", "netns", "del", namespace, check=False)


class Fleet:
    """`with Fleet(hosts) as fleet`: makes the hosts and their time servers; takes all away in the end, whatever happened."""

    def __init__(self, hosts, prepare=lambda host: None):
        self.hosts, self.prepare = hosts, prepare
        self.folder = Path(tempfile.mkdtemp(prefix="otp-fleet-"))
        self.control = f"of{os.getpid()}ctl"
        self.namespaces = []

    def __enter__(self):
        for one in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(one, lambda number, _frame: sys.exit(128 + number))
        try:
            self._up()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for namespace in reversed(self.namespaces):
            remove(namespace)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _namespace(self, name):
        sh("ip", "netns", "add", name)
        self.namespaces.append(name)
        sh("ip", "-n", name, "link", "set", "lo", "up")

    def _up(self):
        sweep()
        # sshd gives up its rights for this folder before anybody has signed in.
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
        for key in ("key", "hostkey"):
            sh("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.folder / key)
        self._namespace(self.control)
        sh("ip", "-n", self.control, "link", "add", "br0", "type", "bridge")
        sh("ip", "-n", self.control, "addr", "add", f"{NETWORK}.1/24", "dev", "br0")
        sh("ip", "-n", self.control, "link", "set", "br0", "up")
        ready = self.start(self.control, sys.executable, "-B", HERE / "time_server.py", f"{NETWORK}.1", *PORTS)
        for number, host in enumerate(self.hosts, 11):
            self._host(host, number)
        assert ready.stdout.readline() == "READY\n", "the time server did not start"
        for host in self.hosts:
            if host.kind in ("sshd", "stuck"):
                self._wait_for(host)

    def _host(self, host, number):
        namespace = f"of{os.getpid()}{host.name}"
        host.folder, host.address = self.folder / host.name, f"{NETWORK}.{number}"
        host.folder.mkdir()
        self._namespace(namespace)
        sh("ip", "-n", self.control, "link", "add", f"v{number}", "type", "veth", "peer", "name", "eth0", "netns", namespace)
        sh("ip", "-n", self.control, "link", "set", f"v{number}", "master", "br0", "up")
        sh("ip", "-n", namespace, "addr", "add", f"{host.address}/24", "dev", "eth0")
        sh("ip", "-n", namespace, "link", "set", "eth0", "up")
        self.prepare(host)
        if host.kind == "mute":
            script = "import socket, time; s = socket.create_server(('', 22)); time.sleep(100000)"
            self.start(namespace, sys.executable, "-c", script)
        elif host.kind != "none":
            (host.folder / "sshd_config").write_text(self._sshd(host))
            self.start(namespace, shutil.which("sshd", path="/usr/sbin:/sbin"), "-D", "-f", host.folder / "sshd_config", "-E", host.folder / "sshd.log")

    def _sshd(self, host):
        clock = host.folder / "root/state/faketime"
        if not clock.exists():
            clock = host.folder / "faketime"
            clock.write_text(f"{host.ahead}\n")
        stuck = "ForceCommand exec sleep 100000\n" if host.kind == "stuck" else ""
        return f"""ListenAddress {host.address}
HostKey {self.folder}/hostkey
AuthorizedKeysFile {self.folder}/key.pub
StrictModes no
PidFile none
UsePAM no
PasswordAuthentication no
PermitRootLogin prohibit-password
SetEnv LD_PRELOAD={faketime()} FAKETIME_TIMESTAMP_FILE={clock} FAKETIME_NO_CACHE=1 FAKETIME_DONT_FAKE_MONOTONIC=1 NO_FAKE_STAT=1
Subsystem sftp internal-sftp
{stuck}"""

    def _wait_for(self, host):
        end = time.monotonic() + 20
        probe = f"import socket; s = socket.create_connection(('{host.address}', 22), 2); assert s.recv(4) == b'SSH-'"
        while sh("ip", "netns", "exec", self.control, sys.executable, "-c", probe, check=False).returncode != 0:
            if time.monotonic() > end:
                log = host.folder / "sshd.log"
                raise Unavailable(f"sshd of {host.name} does not answer: {log.read_text() if log.exists() else 'no log'}")
            time.sleep(0.1)

    def start(self, namespace, *words):
        """Starts a process of that namespace, which ends with the namespace."""
        words = ["ip", "netns", "exec", namespace, *map(str, words)]
        return subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def processes(self, namespace=None):
        return sh("ip", "netns", "pids", namespace or self.control).stdout.split()
