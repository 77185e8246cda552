# Sourced by the scripts that install what is missing, on Debian and its kin, before they begin.

say() { printf '== %s\n' "$*"; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

# One at a time: dpkg refuses a second, and scripts that install may run side by side.
alone() {
    local lock=${CARGO_TARGET_DIR:-target}/packages.lock
    mkdir -p "$(dirname "$lock")"
    (
        flock 9
        "$@" 9>&-
    ) 9>"$lock"
}

# Debian starts the services that it installs, unless this file says no. None of a test's is wanted on this machine.
install_packages() {
    local policy=/usr/sbin/policy-rc.d ended=0
    as_root apt-get update -qq || true
    if [ -e "$policy" ]; then policy=''; else printf '#!/bin/sh\nexit 101\n' | as_root install -m 755 /dev/stdin "$policy"; fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" </dev/null >/dev/null || ended=$?
    [ -z "$policy" ] || as_root rm -f "$policy"
    return "$ended"
}

# The packages of these names that are not there yet. A machine that cannot install them is told, and goes on.
install_missing() {
    local missing=() package
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || return 0
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    say "installing ${missing[*]}"
    alone install_packages "${missing[@]}" || say "SKIPPED SETUP: could not install ${missing[*]}; what needs them will say so"
}

# Cargo.toml says which compiler is the oldest that will do.
oldest_rust() { sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml; }

at_least() { [ "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]; }

# Whether these commands are there, and the compiler among them is new enough.
rust_is_there() {
    local command
    for command in cargo rustc "$@"; do
        command -v "$command" >/dev/null || return 1
    done
    at_least "$(rustc --version | cut -d ' ' -f 2)" "$(oldest_rust)"
}

# The compiler and a linker, and of cargo-fmt and cargo-clippy what is named. Debian keeps a compiler for its web browsers
# in its security updates that is newer than the release's own.
install_rust() {
    local set compiler packages
    command -v cc >/dev/null || install_missing gcc libc6-dev
    rust_is_there "$@" && return
    if command -v rustup >/dev/null; then
        say "this Rust is older than $(oldest_rust), or without ${*:-cargo}: rustup update && rustup component add rustfmt clippy"
        exit 1
    fi
    if command -v apt-get >/dev/null; then
        as_root apt-get update -qq || true
        for set in "rustc-web cargo-web rustfmt-web rust-web-clippy" "rustc cargo rustfmt rust-clippy"; do
            compiler=${set%% *}
            at_least "$(apt-cache policy "$compiler" | sed -n "s/^ *Candidate: \([0-9].*\)/\1/p")" "$(oldest_rust)" || continue
            read -r -a packages <<<"$set"
            [ $# -gt 0 ] || packages=("${packages[@]:0:2}")
            # cargo fetches over HTTPS.
            install_missing "${packages[@]}" ca-certificates
            break
        done
    fi
    hash -r
    rust_is_there "$@" && return
    say "Rust $(oldest_rust) or newer is missing: install it from rustup.rs or your distribution"
    exit 1
}
