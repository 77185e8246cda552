#!/usr/bin/env python3
"""time_server.py ADDRESS PORT... - tells this machine's time as NTP servers of the fleet; prints READY once it listens."""
import selectors
import socket
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "vm"))
from ntp_server import answer  # noqa: E402


def main():
    selector = selectors.DefaultSelector()
    for port in sys.argv[2:]:
        listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        listener.bind((sys.argv[1], int(port)))
        selector.register(listener, selectors.EVENT_READ)
    print("READY", flush=True)
    while True:
        for key, _ in selector.select():
            request, peer = key.fileobj.recvfrom(512)
            received = time.time()
            if len(request) >= 48 and request[0] & 7 in (1, 3):
                key.fileobj.sendto(answer(request, received, {}), peer)


if __name__ == "__main__":
    main()
