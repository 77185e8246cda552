"""A guest with a kernel and a clock of its own, under QEMU's emulation, and a shell in it that stays open."""
import json
import os
import secrets
import selectors
import shutil
import socket
import subprocess
import time
from pathlib import Path

from emulator import emulate

# How long anything is waited for, in seconds. It only runs out where something hangs, however busy the machine is.
PATIENCE = 180


class Lost(Exception):
    """The guest did not do what every test needs: nothing is proven then."""


class Machine:
    """One running guest. What it writes to its disk is gone with it."""

    def __init__(self, folder, port):
        self.images, self.port = Path(folder) / "images", port
        self.snapshots, self.run = Path(folder) / "snapshots", Path(folder) / f"run-{os.getpid()}"
        self.qemu = self.shell = None

    def _qemu(self, drive, *more):
        self.run.mkdir(parents=True, exist_ok=True)
        for left in ("qmp", "console.log"):
            (self.run / left).unlink(missing_ok=True)
        self.qemu = emulate(self.images, self.run, self.port, drive, *more)
        until(lambda: (self.run / "qmp").exists(), PATIENCE, "the emulator's monitor")

    def control(self, command, **arguments):
        """One command to the emulator (QMP)."""
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(str(self.run / "qmp"))
            file = line.makefile("rw")
            file.readline()
            for name, given in (("qmp_capabilities", {}), (command, arguments)):
                file.write(json.dumps({"execute": name, "arguments": given}) + "\n")
                file.flush()
                while True:
                    said = json.loads(file.readline())
                    if "return" in said or "error" in said:
                        break
            return said.get("return", said)

    def boots(self):
        """How often the guest has come up."""
        try:
            return (self.run / "console.log").read_text(errors="replace").count("GUEST-READY")
        except OSError:
            return 0

    def save(self, variant, prepare):
        """Boots `variant` once, lets `prepare` work in it, and keeps the running machine."""
        self.snapshots.mkdir(parents=True, exist_ok=True)
        disk, memory = self.snapshots / f"{variant}.qcow2", self.snapshots / f"{variant}.state"
        disk.unlink(missing_ok=True)
        # Seen from the disk, so that a copy of the whole folder stands on its own images and never on ours.
        image = os.path.relpath(self.images / f"{variant}.img", self.snapshots)
        subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", "-F", "raw", "-b", image, disk], check=True)
        self._qemu(f"file={disk},format=qcow2,if=none,id=d0,cache=unsafe,file.locking=off")
        until(lambda: self.boots() > 0, 400, "the first boot")
        self.shell = Shell(self.ssh())
        prepare(self.shell)
        self.shell.run("sync")
        self.shell.close()
        time.sleep(1)
        self.control("stop")
        partial = memory.with_suffix(".tmp")
        self.control("migrate", uri=f"exec:lz4 -q > {partial}")
        until(lambda: self.control("query-migrate").get("status") == "completed", PATIENCE, "the saved memory")
        self.control("quit")
        self.qemu.wait(PATIENCE)
        partial.rename(memory)

    def resume(self, variant):
        """A fresh copy of the machine that was saved."""
        memory = self.snapshots / f"{variant}.state"
        self._qemu(
            f"file={self.snapshots / variant}.qcow2,format=qcow2,if=none,id=d0,snapshot=on,cache=unsafe,file.locking=off",
            "-incoming", f"exec:lz4 -dc {memory}",
        )
        until(lambda: self.control("query-status").get("status") == "paused", PATIENCE, "the saved machine")
        self.control("cont")
        self.shell = Shell(self.ssh())

    def reset(self):
        """Power off and on, with the disk as it is at this moment."""
        before = self.boots()
        self.control("system_reset")
        until(lambda: self.boots() > before, 400, "the boot after a reset")
        self.shell = Shell(self.ssh())

    def ssh(self, user="root", terminal=False):
        """The beginning of a command line that runs the rest in the guest."""
        return [
            "ssh", "-F", "none", "-i", str(self.images / "id_ed25519"), "-p", str(self.port),
            "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR",
            "-o", "ConnectTimeout=120", *(["-tt"] if terminal else ["-T"]), f"{user}@127.0.0.1",
        ]

    def link(self, command, log):
        """A session of its own with a terminal, as an administrator has one. Killing it cuts the link."""
        return subprocess.Popen(
            self.ssh(terminal=True) + [command], stdin=subprocess.PIPE, stdout=log, stderr=subprocess.STDOUT
        )

    def stop(self):
        if self.qemu and self.qemu.poll() is None:
            self.qemu.kill()
            self.qemu.wait()

    def remove(self):
        self.stop()
        shutil.rmtree(self.run, ignore_errors=True)


class Shell:
    """A root shell in the guest that takes one command after the other, without a new connection for each."""

    def __init__(self, ssh):
        for _ in range(20):
            self.process = subprocess.Popen(
                ssh + ["exec bash"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
            os.set_blocking(self.process.stdout.fileno(), False)
            try:
                self.run("true", PATIENCE)
                return
            except Lost:
                self.process.kill()
                time.sleep(0.5)
        raise Lost("no shell in the guest")

    def try_run(self, command, patience=PATIENCE):
        """Exit status and everything printed."""
        mark = f"done-{secrets.token_hex(6)}"
        self._send(f"{{ {command}\n}} </dev/null 2>&1; printf '\\n{mark} %d\\n' $?\n")
        heard, end = b"", time.monotonic() + patience
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            while mark.encode() not in heard or not heard.endswith(b"\n"):
                if not selector.select(max(0.0, end - time.monotonic())):
                    raise Lost(f"the guest did not answer within {patience} s to: {command}")
                part = self.process.stdout.read()
                if not part:
                    raise Lost(f"the shell in the guest ended at: {command}")
                heard += part
        text, _, status = heard.decode(errors="replace").rpartition(f"\n{mark} ")
        return int(status), text

    def run(self, command, patience=PATIENCE):
        """What is printed by a command that must succeed."""
        status, text = self.try_run(command, patience)
        if status:
            raise Lost(f"exit {status} from: {command}\n{text}")
        return text

    def ahead(self):
        """How far the guest's clock is ahead of this machine's, in seconds, and half the best round trip."""
        best = None
        for _ in range(5):
            before = time.time()
            text = self.run("echo $EPOCHREALTIME")
            after = time.time()
            ahead = float(text.strip()) - (before + after) / 2
            if best is None or after - before < best[1] * 2:
                best = ahead, (after - before) / 2
        return best

    def set_ahead(self, seconds):
        """Sets the guest's clock, and its hardware clock after it."""
        self.run("date -s @$(( $EPOCHSECONDS + 0 )) >/dev/null")
        for _ in range(2):
            now, _ = self.ahead()
            self.run(f"t=${{EPOCHREALTIME/./}}; t=$((t + {int((seconds - now) * 1e6)})); "
                     f"date -s @${{t:0:-6}}.${{t: -6}} >/dev/null")
        self.run("rm -f /var/lib/systemd/timesync/clock")

    def _send(self, text):
        try:
            self.process.stdin.write(text.encode())
            self.process.stdin.flush()
        except OSError as error:
            raise Lost(f"the shell in the guest is gone: {error}") from error

    def close(self):
        self.process.stdin.close()
        self.process.wait(PATIENCE)


def until(holds, patience, what):
    """Waits until `holds()`, and gives up with a reason."""
    end = time.monotonic() + patience
    while not (found := holds()):
        if time.monotonic() > end:
            raise Lost(f"waited {patience} s in vain for {what}")
        time.sleep(0.1)
    return found
