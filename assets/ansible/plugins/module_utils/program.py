# SPDX-License-Identifier: MIT OR Apache-2.0
"""Runs otp-doctor on a managed server: for no longer, and with no more output, than was agreed."""

from __future__ import absolute_import, division, print_function

__metaclass__ = type

import os
import selectors
import signal
import subprocess
import time

# Far more than any report. A program that is not otp-doctor may write for ever.
MOST_BYTES = 4 * 1024 * 1024

# How often is looked whether the program has ended, in seconds: what it leaves behind may hold the pipes open.
LOOK = 0.02

# How long a program that was killed is waited for, in seconds. One that waits for a disk or a file server that does not answer
# cannot be ended by anybody.
LAST_WAIT = 1.0


class Hung(Exception):
    """The program had not ended at its deadline, and was ended."""


class Flood(Exception):
    """The program wrote more than MOST_BYTES, and was ended."""


def run(argv, deadline):
    """Returns exit status, standard output and standard error; the last two as text.

    Raises Hung or Flood; OSError where the program cannot be started. The program is in a process group of its own,
    which is ended with it. A repair that it started goes on to its end, as it has a session of its own.
    """
    child = subprocess.Popen(
        argv,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd="/",
        start_new_session=True,
    )
    read = {child.stdout: bytearray(), child.stderr: bytearray()}
    with selectors.DefaultSelector() as selector:
        for pipe in read:
            selector.register(pipe, selectors.EVENT_READ)
        try:
            _follow(child, selector, read, time.monotonic() + deadline)
        finally:
            _end(child, selector, time.monotonic() + LAST_WAIT)
    out, err = (bytes(read[pipe]).decode("utf-8", "replace") for pipe in (child.stdout, child.stderr))
    return child.returncode, out, err


def _follow(child, selector, read, end):
    """Reads until the program has ended and nothing is left to read."""
    while True:
        left = end - time.monotonic()
        if left <= 0:
            raise Hung()
        ended = child.poll() is not None
        ready = selector.select(0 if ended else min(left, LOOK))
        if ended and not ready:
            return
        for key, _events in ready:
            data = os.read(key.fd, 65536)
            if not data:
                selector.unregister(key.fileobj)
            read[key.fileobj] += data
            if sum(len(text) for text in read.values()) > MOST_BYTES:
                raise Flood()


def _end(child, selector, end):
    try:
        os.killpg(child.pid, signal.SIGKILL)
    except OSError:
        pass
    for pipe in list(selector.get_map().values()):
        selector.unregister(pipe.fileobj)
    # With nothing left to read this only waits.
    while child.poll() is None and time.monotonic() < end:
        selector.select(LOOK)
    child.stdout.close()
    child.stderr.close()
