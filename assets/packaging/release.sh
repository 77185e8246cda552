# Sourced: which release this is, by the changelog, and where things are put. Every time in what is built is its date.

version=$(sed -n 's/^## \[\([0-9.]*\)\] - [0-9-]*$/\1/p' CHANGELOG.md | head -n 1)
released=$(sed -n 's/^## \[[0-9.]*\] - \([0-9-]*\)$/\1/p' CHANGELOG.md | head -n 1)
if ! grep -qx "version = \"$version\"" Cargo.toml; then
    say "CHANGELOG.md says that \"$version\" is the release, and Cargo.toml something else"
    exit 1
fi
SOURCE_DATE_EPOCH=$(date -u -d "$released" +%s)
export SOURCE_DATE_EPOCH
# Sorting, dates and messages may depend on the language, and modes on the umask.
export LC_ALL=C.UTF-8 TZ=UTC
umask 022

work=$PWD/target/portable
dist=$PWD/target/dist
