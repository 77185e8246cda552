#!/usr/bin/env python3
"""Small NTP servers for the guest: this machine's time on several ports of the loopback.

ntp_server.py --control FILE PORT...   prints READY once it listens.

FILE is read at every request: {"123": {"silent": true}, "1231": {"ahead": -3600.0}}; a port that is not named
answers truthfully. "leap", "stratum" and "kiss" (a code such as "RATE", RFC 5905 section 7.4) say what else it answers.
It never sets a clock."""
import json
import selectors
import socket
import struct
import sys
import time

ERA = 2_208_988_800  # Seconds from 1900 to 1970, RFC 5905 section 6.


def stamp(unix_time):
    unix_time += ERA
    seconds = int(unix_time)
    return struct.pack("!II", seconds & 0xFFFFFFFF, int((unix_time - seconds) * 2**32) & 0xFFFFFFFF)


def answer(request, received, rules):
    version, ahead, kiss = (request[0] >> 3) & 7, rules.get("ahead", 0.0), rules.get("kiss")
    poll = request[2] if 0 < request[2] < 18 else 6
    leap, stratum, identity = (3, 0, kiss.encode()) if kiss else (rules.get("leap", 0), rules.get("stratum", 1), b"TEST")
    head = struct.pack("!BBbbII4s", (leap << 6) | (version << 3) | 4, stratum, poll, -20, 0, 16, identity)
    return head + stamp(received + ahead - 1) + request[40:48] + stamp(received + ahead) + stamp(time.time() + ahead)


def control(path):
    try:
        with open(path) as file:
            return json.load(file)
    except (OSError, ValueError):
        return {}


def main():
    path, ports = sys.argv[2], [int(port) for port in sys.argv[3:]]
    selector = selectors.DefaultSelector()
    for port in ports:
        listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        listener.bind(("127.0.0.1", port))
        selector.register(listener, selectors.EVENT_READ, str(port))
    print("READY", flush=True)
    while True:
        for key, _ in selector.select():
            request, peer = key.fileobj.recvfrom(512)
            received = time.time()
            rules = control(path).get(key.data, {})
            if len(request) >= 48 and request[0] & 7 in (1, 3) and not rules.get("silent"):
                key.fileobj.sendto(answer(request, received, rules), peer)


if __name__ == "__main__":
    main()
