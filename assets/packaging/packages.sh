# Sourced: archive, .deb and .rpm around the program. One layout, by the same tools, for both architectures.

maintainer="otp-doctor maintainers <${OTP_DOCTOR_MAINTAINER:-maintainers@otp-doctor.invalid}>"
summary="Finds out why one-time codes are declined on a server"
documents=$work/documents

prepare_packagers() {
    install_missing rpm
}

# Manual pages, completions, and licence texts: the same in every package.
print_documents() {
    local program page shell
    program=$work/$(uname -m)/otp-doctor
    rm -rf "$documents"
    mkdir -p "$documents/man" "$documents/completions"
    "$program" man -o "$documents/man"
    for shell in bash zsh fish; do
        "$program" completions "$shell" >"$documents/completions/otp-doctor.$shell"
    done
    list_dependencies licences "$(uname -m)" >"$documents/THIRD-PARTY"
}

# Gives all of a folder the date of the release, and takes group and others what a checkout's umask may have left them.
settle() {
    chmod -R u=rwX,go=rX "$1"
    find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

# put MODE FROM TO
put() { install -D -m "$1" "$2" "$3"; }

# zipped FROM TO: without name and time
zipped() { mkdir -p "$(dirname "$2")" && gzip -9nc "$1" >"$2"; }

# The units name the place where an administrator copies the program to.
put_unit() {
    mkdir -p "$(dirname "$2")"
    sed 's|/usr/local/bin/otp-doctor|/usr/bin/otp-doctor|' "$1" >"$2"
}

# layout ARCHITECTURE FOLDER: what .deb and .rpm both put on a server
layout() {
    local page share=$2/usr/share units=$2/usr/lib/systemd/system unit
    put 755 "$work/$1/otp-doctor" "$2/usr/bin/otp-doctor"
    for page in "$documents"/man/*.1; do
        zipped "$page" "$share/man/man1/$(basename "$page").gz"
    done
    put 644 "$documents/completions/otp-doctor.bash" "$share/bash-completion/completions/otp-doctor"
    put 644 "$documents/completions/otp-doctor.fish" "$share/fish/vendor_completions.d/otp-doctor.fish"
    for unit in assets/systemd/otp-doctor-check.{service,timer} assets/packaging/otp-doctor-rescue.service; do
        put_unit "$unit" "$units/$(basename "$unit")"
    done
    mkdir -p "$units/multi-user.target.wants"
    ln -s ../otp-doctor-rescue.service "$units/multi-user.target.wants/otp-doctor-rescue.service"
}

make_archive() {
    local name="otp-doctor-$version-$1-linux" folder page
    folder=$work/archive/$name
    rm -rf "$work/archive"
    put 755 "$work/$1/otp-doctor" "$folder/otp-doctor"
    for page in README.md CHANGELOG.md LICENSE LICENSE-APACHE "$documents/THIRD-PARTY"; do
        put 644 "$page" "$folder/$(basename "$page")"
    done
    cp -r "$documents/man" "$documents/completions" assets/systemd "$folder/"
    settle "$folder"
    tar -C "$work/archive" --sort=name --owner=0 --group=0 --numeric-owner --format=ustar -cf - "$name" |
        gzip -9n >"$dist/$name.tar.gz"
}

# make_deb ARCHITECTURE VERSION
make_deb() {
    local architecture root=$work/deb share
    case $1 in x86_64) architecture=amd64 ;; aarch64) architecture=arm64 ;; esac
    share=$root/usr/share
    rm -rf "$root"
    layout "$1" "$root"
    put 644 "$documents/completions/otp-doctor.zsh" "$share/zsh/vendor-completions/_otp-doctor"
    put 644 assets/packaging/debian/copyright "$share/doc/otp-doctor/copyright"
    zipped "$documents/THIRD-PARTY" "$share/doc/otp-doctor/THIRD-PARTY.gz"
    zipped CHANGELOG.md "$share/doc/otp-doctor/changelog.gz"
    {
        printf 'otp-doctor (%s-1) unstable; urgency=medium\n\n  * See changelog.gz beside this file.\n\n' "$2"
        printf ' -- %s  %s\n' "$maintainer" "$(date -R -d "@$SOURCE_DATE_EPOCH")"
    } >"$work/changelog.Debian"
    zipped "$work/changelog.Debian" "$share/doc/otp-doctor/changelog.Debian.gz"
    put 644 assets/packaging/debian/lintian-overrides "$share/lintian/overrides/otp-doctor"
    (cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$work/md5sums"
    put 644 "$work/md5sums" "$root/DEBIAN/md5sums"
    put 755 assets/packaging/debian/prerm "$root/DEBIAN/prerm"
    cat >"$root/DEBIAN/control" <<CONTROL
Package: otp-doctor
Version: $2-1
Section: admin
Priority: optional
Architecture: $architecture
Installed-Size: $(find "$root/usr" -type f -printf '%s\n' | awk '{ sum += int(($1 + 1023) / 1024) } END { print sum }')
Maintainer: $maintainer
Description: ${summary,}
$(sed 's/^$/./; s/^/ /' assets/packaging/description)
CONTROL
    settle "$root"
    chmod 755 "$root/DEBIAN/prerm"
    # xz, because dpkg of Debian 10 and 11 knows no zstd; on one thread, because more of them write other bytes.
    dpkg-deb --root-owner-group -Zxz --uniform-compression --threads-max=1 --build "$root" "$dist/otp-doctor_$2-1_$architecture.deb" >/dev/null
}

# make_rpm ARCHITECTURE VERSION
make_rpm() {
    local root=$work/rpm-root share
    share=$root/usr/share
    rm -rf "$root" "$work/rpm"
    layout "$1" "$root"
    put 644 "$documents/completions/otp-doctor.zsh" "$share/zsh/site-functions/_otp-doctor"
    put 644 README.md "$share/doc/otp-doctor/README.md"
    put 644 CHANGELOG.md "$share/doc/otp-doctor/CHANGELOG.md"
    put 644 LICENSE "$share/licenses/otp-doctor/LICENSE"
    put 644 LICENSE-APACHE "$share/licenses/otp-doctor/LICENSE-APACHE"
    put 644 "$documents/THIRD-PARTY" "$share/licenses/otp-doctor/THIRD-PARTY"
    settle "$root"
    # gzip, because rpm of CentOS 7 knows nothing newer. The date of the changelog and the name of the machine stay out.
    rpmbuild -bb --quiet --target "$1-linux" --buildroot "$work/rpm/root" \
        --define "_topdir $work/rpm" --define "_rpmdir $dist" --define "_rpmfilename otp-doctor-$2-1.$1.rpm" \
        --define "tree $root" --define "ours $2" --define "summary $summary" --define "packager $maintainer" \
        --define "released $(date -d "@$SOURCE_DATE_EPOCH" '+%a %b %d %Y')" \
        --define "_binary_payload w9.gzdio" --define "_buildhost localhost" \
        --define "use_source_date_epoch_as_buildtime 1" --define "clamp_mtime_to_source_date_epoch 1" \
        --define "source_date_epoch_from_changelog 0" assets/packaging/otp-doctor.spec >/dev/null
}

# sign_checksums KEY: minisign asks for the key's password, where it has one
sign_checksums() { minisign -S -s "$1" -m "$dist/SHA256SUMS" -t "otp-doctor $version"; }
