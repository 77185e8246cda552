#!/usr/bin/env python3
"""What the portable file, or the one for Windows, is made of: a CycloneDX 1.5 list of it, and the licence texts that have to go with it.

    dependencies.py sbom|licences|audit TARGET ZIG_FOLDER RUST_SOURCE     on standard output; no zig (-) for Windows

The same bytes for the same tree, wherever it lies: no folder of this machine and no time but SOURCE_DATE_EPOCH. What
belongs to no crate, the C library above all, is listed too; a list made from Cargo.lock alone would leave it out.
"""

import datetime
import json
import os
import re
import subprocess
import sys
import tomllib
import zlib
from pathlib import Path

LICENCE_FILES = re.compile(r"(LICEN[CS]E|COPYING|COPYRIGHT|NOTICE|UNLICENSE)", re.IGNORECASE)


class Crates:
    """The crates that cargo resolves for one target.

    `cargo metadata` also lists what optional features would need that nobody asked for, half as much again, so which crates are
    really there is told by `cargo tree`.
    """

    def __init__(self, target):
        command = ["cargo", "metadata", "--format-version=1", "--locked", f"--filter-platform={target}"]
        metadata = json.loads(printed(command))
        self.packages = {(package["name"], package["version"]): package for package in metadata["packages"]}
        key = {package["id"]: (package["name"], package["version"]) for package in metadata["packages"]}
        self.root = key[metadata["resolve"]["root"]]
        self.needs = {
            key[node["id"]]: {
                key[other["pkg"]] for other in node["deps"] if any(kind["kind"] != "dev" for kind in other["dep_kinds"])
            }
            for node in metadata["resolve"]["nodes"]
        }
        locked = tomllib.loads(Path("Cargo.lock").read_text())["package"]
        self.checksums = {(package["name"], package["version"]): package.get("checksum") for package in locked}
        self.linked = tree(target, "normal,no-proc-macro")
        self.build = tree(target, "normal,build") - self.linked
        self.all = self.linked | self.build


def printed(command):
    return subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE).stdout


def tree(target, edges):
    lines = printed(["cargo", "tree", "--locked", f"--target={target}", f"--edges={edges}", "--prefix=none", "--format={p}"])
    return {(name, version.removeprefix("v")) for name, version, *_ in map(str.split, filter(None, lines.splitlines()))}


def reference(crate):
    return "pkg:cargo/{}@{}".format(*crate)


def version_of_musl(zig):
    return re.search(r'"([\d.]+)"', (zig / "lib/libc/musl/src/internal/version.h").read_text())[1]


def beside_the_crates_on_windows(rust):
    rustc = printed(["rustc", "--version"]).split()[1]
    mingw = printed(["dpkg-query", "-W", "-f", "${Version}", "mingw-w64-x86-64-dev"]).strip()
    runtime = printed(["dpkg-query", "-W", "-f", "${Version}", "gcc-mingw-w64-x86-64-posix-runtime"]).strip()
    documents = Path("/usr/share/doc")
    return [
        ("rust-std", rustc, "pkg:generic/rust-std@{}", "MIT OR Apache-2.0", rust / "COPYRIGHT"),
        ("mingw-w64", mingw, "pkg:deb/debian/mingw-w64-x86-64-dev@{}", "ZPL-2.1", documents / "mingw-w64-x86-64-dev/copyright"),
        (
            "libgcc", runtime, "pkg:deb/debian/gcc-mingw-w64-x86-64-posix-runtime@{}",
            "GPL-3.0-or-later WITH GCC-exception-3.1", documents / "gcc-mingw-w64-x86-64-posix-runtime/copyright",
        ),
    ]


def beside_the_crates(zig, rust):
    """What else is linked in: name, version, package URL, licence, and where its licence text is."""
    rustc = printed(["rustc", "--version"]).split()[1]
    zig_version = printed([zig / "zig", "version"]).strip()
    return [
        ("musl", version_of_musl(zig), "pkg:generic/musl@{}", "MIT", zig / "lib/libc/musl/COPYRIGHT"),
        ("rust-std", rustc, "pkg:generic/rust-std@{}", "MIT OR Apache-2.0", rust / "COPYRIGHT"),
        ("zig-runtime", zig_version, "pkg:generic/zig@{}", "MIT", zig / "LICENSE"),
        (
            "llvm-libunwind", f"of-zig-{zig_version}", "pkg:generic/llvm-libunwind@{}",
            "Apache-2.0 WITH LLVM-exception", zig / "lib/libunwind/LICENSE.TXT",
        ),
    ]


def expression(package):
    """Old crates write MIT/Apache-2.0, which is no SPDX expression."""
    return re.sub(r"\s*/\s*", " OR ", package["license"] or "NOASSERTION")


def component(crates, crate, scope):
    name, version = crate
    found = {
        "type": "library",
        "bom-ref": reference(crate),
        "name": name,
        "version": version,
        "scope": scope,
        "licenses": [{"expression": expression(crates.packages[crate])}],
        "purl": reference(crate),
    }
    checksum = crates.checksums[crate]
    return found | ({"hashes": [{"alg": "SHA-256", "content": checksum}]} if checksum else {})


def sbom(crates, target, others):
    time = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    program = component(crates, crates.root, "required")
    description = crates.packages[crates.root]["description"]
    components = [component(crates, crate, "required") for crate in crates.linked - {crates.root}]
    components += [component(crates, crate, "excluded") for crate in crates.build]
    outside = [
        {
            "type": "library", "bom-ref": url.format(version), "name": name, "version": version, "scope": "required",
            "licenses": [{"expression": licence}], "purl": url.format(version),
        }
        for name, version, url, licence, _ in others
    ]
    dependencies = []
    for crate in crates.all:
        needed = {reference(other) for other in crates.needs[crate] & crates.all}
        if crate == crates.root:
            needed |= {other["bom-ref"] for other in outside}
        dependencies.append({"ref": reference(crate), "dependsOn": sorted(needed)})
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": program | {"type": "application", "description": description},
            "properties": [{"name": "cdx:rustc:sbom:target:triple", "value": target}],
        },
        "components": sorted(components + outside, key=lambda found: found["bom-ref"]),
        "dependencies": sorted(dependencies, key=lambda found: found["ref"]),
    }


def audit(crates):
    """What cargo-auditable puts into a program, by https://github.com/rust-secure-code/cargo-auditable/blob/master/PARSING.md.

    Not by that tool, which goes by `cargo metadata`, would have to be compiled first, and puts its own path into the names of crates.
    """
    order = sorted(crates.all)
    number = {crate: index for index, crate in enumerate(order)}

    def package(crate):
        found = {"name": crate[0], "version": crate[1], "source": "crates.io" if crates.checksums[crate] else "local"}
        found |= {} if crate in crates.linked else {"kind": "build"}
        needed = sorted(number[other] for other in crates.needs[crate] & crates.all)
        found |= {"dependencies": needed} if needed else {}
        return found | ({"root": True} if crate == crates.root else {})

    text = json.dumps({"packages": [package(crate) for crate in order], "format": 1}, separators=(",", ":"))
    return zlib.compress(text.encode(), 9)


def texts_of(folder):
    return [path for path in sorted(Path(folder).iterdir()) if path.is_file() and LICENCE_FILES.match(path.name)]


def licences(crates, others):
    """Each text once, under the names of all that it belongs to."""
    owners = {}
    for crate in crates.linked - {crates.root}:
        package = crates.packages[crate]
        title = f"{package['name']} {package['version']} ({expression(package)})"
        for path in texts_of(Path(package["manifest_path"]).parent) or [None]:
            text = path.read_text(errors="replace").strip() if path else "Its package holds no licence text."
            owners.setdefault(text, set()).add(title)
    for name, version, _, licence, path in others:
        owners.setdefault(path.read_text(errors="replace").strip(), set()).add(f"{name} {version} ({licence})")
    line = "=" * 80
    blocks = [
        f"{line}\n" + "\n".join(sorted(titles)) + f"\n{line}\n\n{text}\n"
        for text, titles in sorted(owners.items(), key=lambda item: (sorted(item[1]), item[0]))
    ]
    return "otp-doctor's file holds parts of these. Each text follows the names that it belongs to.\n\n" + "\n".join(blocks)


def main():
    wanted, target, zig, rust = sys.argv[1:]
    windows = target.endswith("-windows-gnu")
    others = beside_the_crates_on_windows(Path(rust)) if windows else beside_the_crates(Path(zig), Path(rust))
    crates = Crates(target)
    if wanted == "sbom":
        print(json.dumps(sbom(crates, target, others), indent=2))
    elif wanted == "audit":
        sys.stdout.buffer.write(audit(crates))
    else:
        sys.stdout.write(licences(crates, others))


if __name__ == "__main__":
    main()
