"""Drives a fleet with ansible-core, as an administrator would on the controller."""
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

from namespaces import NETWORK, PORTS

HERE = Path(__file__).resolve().parent
COLLECTION = HERE.parent.parent / "assets/ansible"
BIN = Path(sys.executable).parent

CONFIG = """[defaults]
inventory = {folder}/inventory.json
collections_path = {folder}/collections
home = {folder}/home
forks = {forks}
timeout = 10
host_key_checking = False
interpreter_python = {python}
nocows = True
[ssh_connection]
pipelining = True
ssh_args = -C -o ControlMaster=auto -o ControlPersist=60s -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR
"""


class Run:
    """One run of an Ansible tool: its exit status, what it said, and its recap."""

    def __init__(self, status, out, seconds, cpu):
        self.status, self.out, self.seconds, self.cpu = status, out, seconds, cpu
        recap = out.split("PLAY RECAP", 1)[-1]
        self.recap = {
            host: {name: int(count) for name, count in re.findall(r"(\w+)=(\d+)", counts)}
            for host, counts in re.findall(r"^(\S+)\s+: (ok=.*)$", recap, re.M)
        }

    def changed(self):
        return sorted(host for host, counts in self.recap.items() if counts["changed"])

    def __str__(self):
        return f"exit status {self.status} after {self.seconds:.1f} s:\n{self.out}"


class Controller:
    """The controller in the fleet's own network namespace, where it has one, with the collection installed from the repository."""

    def __init__(self, fleet, forks=15, **variables):
        self.fleet, folder = fleet, fleet.folder
        (folder / "ansible.cfg").write_text(CONFIG.format(folder=folder, forks=forks, python="/usr/bin/python3"))
        shared = {
            "ansible_ssh_private_key_file": f"{folder}/key",
            "ansible_user": "root",
            "otp_doctor_ntp": [f"{NETWORK}.1:{port}" for port in PORTS],
            **variables,
        }
        hosts = {
            host.name: {
                "ansible_host": host.address,
                "ansible_remote_tmp": f"{host.folder}/ansible",
                "otp_doctor_path": f"{host.folder}/otp-doctor",
                **host.variables,
            }
            for host in fleet.hosts
        }
        (folder / "inventory.json").write_text(json.dumps({"all": {"hosts": hosts, "vars": shared}}))
        install = ["ansible-galaxy", "collection", "install", COLLECTION, "-p", folder / "collections"]
        installed = self.run(*install, control=False)
        assert installed.status == 0, installed

    def run(self, tool, *words, control=True, folder=None):
        """`tool` is one of Ansible's, or another one of this machine."""
        environment = {
            "PATH": f"{BIN}:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": str(self.fleet.folder),
            "LANG": "C.UTF-8",
            "ANSIBLE_CONFIG": str(self.fleet.folder / "ansible.cfg"),
            "COLUMNS": "160",
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        inside = ["ip", "netns", "exec", self.fleet.control] if control and self.fleet.control else []
        line = [*inside, BIN / tool if (BIN / tool).exists() else tool, *words]
        before, cpu = time.monotonic(), os.times()
        ran = subprocess.run(
            list(map(str, line)), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, env=environment, cwd=folder or self.fleet.folder, timeout=400,
        )
        after = os.times()
        spent = after.children_user + after.children_system - cpu.children_user - cpu.children_system
        return Run(ran.returncode, ran.stdout, time.monotonic() - before, spent)

    def play(self, playbook, *words):
        return self.run("ansible-playbook", f"otp_doctor.fleet.{playbook}", *words)

    def lines(self):
        path = self.fleet.folder / "otp-doctor-fleet.jsonl"
        return {line["host"]: line for line in map(json.loads, path.read_text().splitlines())}
