# Sourced: how the portable file is made. rustc's own library for musl cannot be had everywhere, so it is built from its
# source, which Debian packs with its compiler; zig brings musl itself, for every architecture.

debian_rust=/usr/lib/rustlib/src/rust
# Only Debian's compiler has that source beside it, so it goes before any other.
compiler_path=$work/venv/bin:/usr/bin:/bin

prepare_compiler() {
    say "compiler and linker"
    install_missing rustc-web cargo-web rust-web-src python3 python3-venv gcc libc6-dev ca-certificates
    if [ ! -e "$debian_rust/library/std/Cargo.toml" ] || ! at_least "$(/usr/bin/rustc --version | cut -d ' ' -f 2)" "$(oldest_rust)"; then
        say "Debian's rustc-web, cargo-web and rust-web-src are missing or too old here; they are in the updates of Debian 12 and 13"
        exit 1
    fi
    local stamp
    # A folder of this kind that was moved or copied names its old place in every tool.
    stamp="$(sha256sum assets/packaging/requirements.txt) $PWD"
    if [ "$(cat "$work/venv/stamp" 2>/dev/null)" != "$stamp" ]; then
        rm -rf "$work/venv"
        mkdir -p "$work"
        /usr/bin/python3 -m venv "$work/venv"
        "$work/venv/bin/pip" install -q -r assets/packaging/requirements.txt
        echo "$stamp" >"$work/venv/stamp"
    fi
}

# compile ARCHITECTURE
compile() {
    say "the program for $1"
    local audit=target/portable/audit/$1
    mkdir -p "$audit"
    list_dependencies audit "$1" >"$audit/dependencies"
    printf '.section .dep-v0, "", %%progbits\n.incbin "%s"\n' "$audit/dependencies" >"$audit/dependencies.s"
    with_compiler python -m ziglang cc -target "$1-linux-musl" -c "$audit/dependencies.s" -o "$audit/dependencies.o"
    # No path of this machine may stand here: cargo names the crates by these words, and their order is that of their names.
    local flags=(
        # zig's own start files and libunwind, instead of those that rustc would bring.
        -C link-self-contained=no
        # A static file too is loaded where nobody can guess; rustc's word for that is one that zig does not know.
        -C link-arg=-pie
        # A panic ends the program (panic = "abort"), so nobody ever unwinds.
        -C force-unwind-tables=no
        # The list of its crates, in the section where `cargo audit bin` looks for it.
        -C "link-arg=$audit/dependencies.o"
    )
    RUSTFLAGS="${flags[*]}" with_compiler "CARGO_TARGET_${1^^}_UNKNOWN_LINUX_MUSL_LINKER=$PWD/assets/packaging/zig-cc" \
        "link_target=$1-linux-musl" cargo zigbuild --locked --quiet --release --target "$1-unknown-linux-musl" \
        -Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size -Ztrim-paths --config 'profile.release.trim-paths="all"'
    install -D "$work/build/$1-unknown-linux-musl/release/otp-doctor" "$work/$1/otp-doctor"
    ls -l "$work/$1/otp-doctor"
}

with_compiler() {
    env PATH="$compiler_path" RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR="$work/build" \
        ZIG_GLOBAL_CACHE_DIR="$work/zig-cache" ZIG_LOCAL_CACHE_DIR="$work/zig-cache" CARGO_ZIGBUILD_CACHE_DIR="$work/zigbuild-cache" "$@"
}

# list_dependencies sbom|licences|audit ARCHITECTURE
list_dependencies() {
    local zig
    zig=$(echo "$work"/venv/lib/python3*/site-packages/ziglang)
    PATH=$compiler_path /usr/bin/python3 -B assets/packaging/dependencies.py "$1" "$2-unknown-linux-musl" "$zig" "$debian_rust"
}
