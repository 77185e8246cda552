"""Validates documents from standard input, one JSON value after another, against a definition of the published schema."""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker

path, definition = sys.argv[1:]
schema = json.loads(Path(path).read_text())
Draft202012Validator.check_schema(schema)
if definition:
    schema = {"$ref": f"#/$defs/{definition}", "$defs": schema["$defs"]}
validator = Draft202012Validator(schema, format_checker=FormatChecker())

rest = sys.stdin.read().strip()
decoder = json.JSONDecoder()
count = 0
while rest:
    document, end = decoder.raw_decode(rest)
    problems = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(document)]
    if problems:
        sys.exit(f"document {count}: " + "; ".join(problems))
    count += 1
    rest = rest[end:].strip()
print(count)
