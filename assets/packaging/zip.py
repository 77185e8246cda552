#!/usr/bin/env python3
"""Packs a folder as a zip: the same bytes for the same files, with SOURCE_DATE_EPOCH as every time.

    zip.py FOLDER FILE
"""

import os
import sys
import time
import zipfile
from pathlib import Path

folder, target = map(Path, sys.argv[1:])
moment = time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"]))[:6]
with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
    for path in sorted(folder.iterdir()):
        entry = zipfile.ZipInfo(f"{folder.name}/{path.name}", moment)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = 0o644 << 16
        packed.writestr(entry, path.read_bytes())
