#!/usr/bin/env python3
"""Whether a JSON report on standard input says what it should.

    told.py PATH=VALUE...     e.g. time_service.domain='"example.com"'; each VALUE is JSON

A path that ends in "[]" is a list that must hold the value."""
import json
import sys

report = json.load(sys.stdin)
wrong = []
for rule in sys.argv[1:]:
    path, value = rule.split("=", 1)
    found, wanted = report, json.loads(value)
    for step in path.removesuffix("[]").split("."):
        found = [one[step] for one in found] if isinstance(found, list) else found[step]
    if not (wanted in found if path.endswith("[]") else found == wanted):
        wrong.append(f"{path} is {json.dumps(found)} and not {value}")
sys.exit("\n".join(wrong) or None)
