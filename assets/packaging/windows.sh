# Sourced: how the file for Windows is made. As for Linux the standard library is built from the source that Debian packs with its
# compiler; mingw-w64 links it.

windows_target=x86_64-pc-windows-gnu

prepare_windows() {
    say "compiler and linker for Windows"
    install_missing rustc-web cargo-web rust-web-src gcc-mingw-w64-x86-64-posix python3 ca-certificates
    if [ ! -e "$debian_rust/library/std/Cargo.toml" ] || ! at_least "$(/usr/bin/rustc --version | cut -d ' ' -f 2)" "$(oldest_rust)"; then
        say "Debian's rustc-web, cargo-web and rust-web-src are missing or too old here; they are in the updates of Debian 12 and 13"
        exit 1
    fi
}

# for_windows check|build|test [CARGO_ARGUMENT]...
for_windows() {
    local verb=$1 crates=std,panic_abort
    shift
    [ "$verb" != test ] || crates=std,test,panic_unwind
    env PATH=/usr/bin:/bin RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR="$work/windows" \
        CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=x86_64-w64-mingw32-gcc-posix \
        CC_x86_64_pc_windows_gnu=x86_64-w64-mingw32-gcc-posix AR_x86_64_pc_windows_gnu=x86_64-w64-mingw32-ar \
        cargo "$verb" --locked --quiet --target "$windows_target" "-Zbuild-std=$crates" "$@"
}

# Whether it could be compiled, library and program; nothing is linked.
check_windows() {
    say "the types of the program for Windows"
    for_windows check
}

make_windows_zip() {
    local name=otp-doctor-$version-x86_64-windows folder
    folder=$work/$name
    say "the program for Windows"
    # No path of this machine may stand in it.
    for_windows build --release -Ztrim-paths --config 'profile.release.trim-paths="all"'
    rm -rf "$folder"
    mkdir -p "$folder" "$dist"
    install -m 755 "$work/windows/$windows_target/release/otp-doctor.exe" "$folder/otp-doctor.exe"
    install -m 644 docs/WINDOWS.md "$folder/WINDOWS.md"
    cp LICENSE* "$folder"
    PATH=/usr/bin:/bin /usr/bin/python3 -B assets/packaging/dependencies.py licences "$windows_target" - "$debian_rust" >"$folder/THIRD-PARTY"
    (cd "$folder" && sha256sum otp-doctor.exe >SHA256SUMS)
    /usr/bin/python3 -B assets/packaging/zip.py "$folder" "$dist/$name.zip"
    ls -l "$folder/otp-doctor.exe" "$dist/$name.zip"
}
