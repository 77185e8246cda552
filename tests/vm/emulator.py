"""How a guest is started. A saved machine only fits what is written here, so it is made anew when this file changes."""
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
# The counter of the processor is measured while booting, and on a busy machine measured several times wrong; the HPET
# states its own frequency.
KERNEL_LINE = (
    "root=/dev/vda rw console=ttyS0 quiet systemd.show_status=0 net.ifnames=0 mitigations=off clocksource=hpet fsck.mode=skip"
)


def safe(command, **options):
    """Starts `command` without the right to set this machine's clock, and not for longer than we run."""
    start = [HERE / "safe", "setpriv", "--pdeathsig", "KILL"]
    return subprocess.Popen([*start, *map(str, command)], **options)


def emulate(images, run, port, drive, *more):
    """Starts QEMU with the kernel of `images`; its monitor and its console are in `run`, its ssh on `port`."""
    return safe(
        ["qemu-system-x86_64", "-M", "pc", "-accel", "tcg,thread=multi", "-cpu", "max", "-smp", "2", "-m", "512",
         "-nodefaults", "-no-user-config", "-display", "none", "-kernel", images / "vmlinuz",
         "-initrd", images / "initrd.img", "-append", KERNEL_LINE, "-drive", drive,
         "-device", "virtio-blk-pci,drive=d0",
         "-netdev", f"user,id=n0,net=10.0.2.0/24,host=10.0.2.2,hostfwd=tcp:127.0.0.1:{port}-10.0.2.15:22",
         "-device", "virtio-net-pci,netdev=n0", "-device", "virtio-rng-pci", "-rtc", "base=utc,clock=host",
         "-chardev", f"file,id=serial,path={run}/console.log", "-serial", "chardev:serial",
         "-qmp", f"unix:{run}/qmp,server=on,wait=off", *more],
        stdin=subprocess.DEVNULL,
    )
