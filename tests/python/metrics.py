"""Reads metrics from standard input with both parsers of Prometheus' Python client, and prints them as JSON lines."""

import json
import sys

from prometheus_client.openmetrics.parser import text_string_to_metric_families as openmetrics
from prometheus_client.parser import text_string_to_metric_families as text_format

page = sys.stdin.read()


def samples(families):
    found = {}
    for family in families:
        assert family.documentation, f"{family.name} has no help"
        assert family.type == "gauge", f"{family.name} is a {family.type}"
        for sample in family.samples:
            key = (sample.name, tuple(sorted(sample.labels.items())))
            assert key not in found, f"{key} stands twice"
            # The node exporter refuses a file with one.
            assert sample.timestamp is None, f"{key} has a timestamp"
            found[key] = sample.value
    return found


by_openmetrics = samples(openmetrics(page))
by_text_format = samples(text_format(page))
assert by_openmetrics == by_text_format, "the two formats are read differently"
for (name, labels), value in by_openmetrics.items():
    print(json.dumps({"name": name, "labels": dict(labels), "value": value}))
