# Sourced: proves the program for Windows under Wine, as far as Wine is like Windows. It has neither W32Time nor Plesk and draws no screen; what
# was never tried stands in docs/TESTING.md, "Windows".

wine_ports=(12301 12302 12303 12304)

# The loader of Wine's 64-bit side, wherever the distribution has put it.
find_wine() {
    local name
    for name in wine64 /usr/lib/wine/wine64 wine; do
        wine=$(command -v "$name") && return
    done
    return 1
}

# Makes the program in_wine, which starts another one in a prefix of this check's own, without the right to set the clock.
make_in_wine() {
    local natives=mscoree,mshtml=
    natives+=';whoami.exe,wevtutil.exe,schtasks.exe,tasklist.exe,powershell.exe,sc.exe,w32tm.exe=n'
    printf '#!/bin/sh\nexec %s "$@"\n' "${harmless[*]} env -i PATH=/usr/bin:/bin HOME=$scratch LANG=C.UTF-8 WINEPREFIX=$scratch/prefix WINEDEBUG=-all \
        'WINEDLLOVERRIDES=$natives' 'WINEPATH=Z:${scratch//\//\\}' $wine" >"$scratch/in-wine"
    chmod 755 "$scratch/in-wine"
}
in_wine() { "$scratch/in-wine" "$@"; }

# The registry is written back when the server ends, and the service manager reads it when it begins.
restart_wine() { in_wine wineboot --shutdown --kill || true; }

# set_value KEY NAME TYPE VALUE, below HKEY_LOCAL_MACHINE
set_value() { in_wine reg add "HKLM\\$1" /v "$2" /t "$3" /d "$4" /f; }

# time_service START TYPE: a W32Time as the service manager and the registry tell of one; 2 automatic, 3 on demand, 4 disabled
time_service() {
    local service='SYSTEM\CurrentControlSet\Services\W32Time'
    set_value "$service" ImagePath REG_EXPAND_SZ 'C:\windows\system32\svchost.exe'
    set_value "$service" ObjectName REG_SZ LocalSystem
    set_value "$service" Type REG_DWORD 32
    set_value "$service" ErrorControl REG_DWORD 1
    set_value "$service" Start REG_DWORD "$1"
    set_value "$service\\Parameters" Type REG_SZ "$2"
    set_value "$service\\Parameters" NtpServer REG_SZ 'time.windows.com,0x9'
    restart_wine
} >/dev/null 2>&1

# What the stand-ins for tools print: the files of this language.
speaks() {
    mkdir -p "$scratch/prefix/drive_c/standins"
    cp "tests/fixtures/windows/$1/whoami-priv.csv" "$scratch/prefix/drive_c/standins/whoami.out"
    cp "tests/fixtures/windows/$1/time-event.xml" "$scratch/prefix/drive_c/standins/wevtutil.out"
}

# true_time AHEAD: the four servers show this machine's time and AHEAD seconds
true_time() {
    /usr/bin/python3 -c 'import json, sys
json.dump({port: {"ahead": float(sys.argv[1])} for port in sys.argv[2:]}, sys.stdout)' "$1" "${wine_ports[@]}" >"$scratch/servers.json"
}

# checked AHEAD COMMAND...: the program asks them
checked() {
    true_time "$1"
    shift
    in_wine "$exe" "$@" "${sources[@]}"
}

# tells AHEAD PATH=VALUE..., tried twice: Wine's service manager does not always answer while it starts
tells() {
    local ahead=$1 _
    shift
    for _ in 1 2; do
        { checked "$ahead" report --json --full || true; } | /usr/bin/python3 tests/wine/told.py "$@" && return
    done
    return 1
}

# called LINE: a stand-in was called like that; called_not LINE
called() { grep -qE -- "$1" "$standins/calls.txt" || { cat "$standins/calls.txt" && false; }; }
called_not() { ! called "$1"; }

# closed_session yes|no COMMAND...: the program in a job that ends all that is in it ("yes": but for what asks to leave), and while MFA is off the session
# that the job belongs to ends; then what is left of it may go on
closed_session() {
    local started _ out=$1
    shift
    true_time 0
    : >"$standins/calls.txt"
    echo 'after 1 --disable' >"$standins/gate"
    # Not through the function, whose process is another one.
    "$scratch/in-wine" "$scratch/job.exe" "$out" "$exe" "$@" "${sources[@]}" >"$scratch/killed.log" 2>&1 &
    started=$!
    for _ in $(seq 600); do [ -e "$standins/waiting" ] && break || sleep 0.1; done
    [ -e "$standins/waiting" ] || { cat "$scratch/killed.log" && kill -KILL "$started" && false; }
    kill -KILL "$started"
    wait "$started" 2>/dev/null || true
    sleep 1
    rm "$standins/gate" "$standins/waiting"
    sleep 4
}

# asked_meanwhile: while a repair runs another program is told who repairs, and the first one comes to its end
asked_meanwhile() {
    local started _ said
    true_time 0
    : >"$standins/calls.txt"
    echo 'before 1 --disable' >"$standins/gate"
    "$scratch/in-wine" "$exe" fix mfa -y "${sources[@]}" >"$scratch/first.log" 2>&1 &
    started=$!
    for _ in $(seq 600); do [ -e "$standins/waiting" ] && break || sleep 0.1; done
    said=$(in_wine "$exe" recover 2>&1) || true
    rm -f "$standins/gate" "$standins/waiting"
    wait "$started" || { cat "$scratch/first.log" && false; }
    grep -qE 'A repair by .+ is running' <<<"$said" || { echo "$said" && false; }
}

# A reset of MFA from end to end, by stand-ins for Plesk, the task scheduler and PowerShell. What they do is not done.
check_mfa_on_windows() {
    install_plesk
    printf 'O:BAD:P(A;OICI;FA;;;WD)' >"$standins/powershell.out"
    holds "MFA is not reset where others may write into the folder of the records" ends_with 3 checked 0 fix mfa -y
    holds "and nothing was called" called_not '--disable|/create'
    printf 'O:BAD:P(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)' >"$standins/powershell.out"
    holds "MFA is not reset while the clock is wrong" ends_with 3 checked 95 fix mfa -y
    holds "and nothing was called" called_not '--disable|/create'
    holds "MFA is reset" ends_with 0 checked 0 fix mfa -y
    holds "off and on again, between the making of a task and its end" in_this_order \
        'schtasks /create /tn otp-doctor-rescue-[0-9]{6} /xml ' 'extension --disable mfa' 'extension --enable mfa' 'schtasks /delete /tn otp-doctor-rescue-'
    holds "nothing is left of the task's files" without "$state" -name 'otp-doctor-rescue-*'
    holds "who asks meanwhile is told who repairs" asked_meanwhile
    local out in_order=('schtasks /create /tn otp-doctor-rescue-' 'extension --disable mfa' 'extension --enable mfa' 'schtasks /delete /tn otp-doctor-rescue-')
    holds "a session is closed while MFA is off" closed_session yes fix mfa -y
    holds "the repair goes on without it: MFA is on again, the task is gone" in_this_order "${in_order[@]}"
    holds "nothing is left to do" says Nothing in_wine "$exe" recover
    holds "a session is closed whose job lets nobody out" closed_session no fix mfa -y
    holds "the repair has ended with it" called_not '--enable|/delete'
    holds "its task starts a copy that is there" task_starts_a_copy "$state"
    holds "the copy, started as the task does, switches MFA on" in_wine "$(ls "$state"/otp-doctor-rescue-*.exe)" recover --rescue
    holds "and takes the task away" in_this_order "${in_order[@]}"
    : >"$standins/calls.txt"
    holds "the next one removes what is left and does the same" ends_with 0 checked 0 fix mfa -y
    killed_at_each_step
    set_value "$plesk" PRODUCT_ROOT_D REG_SZ 'C:\nowhere' >/dev/null 2>&1
    holds "a folder of Plesk that is not there is named as that" says 'C:\nowhere, which is not there' checked 0 report
    set_value "$plesk" PRODUCT_ROOT_D REG_SZ 'Plesk' >/dev/null 2>&1
    holds "a path that is none is shown" says '"Plesk" as Plesk' checked 0 report
}

# Stand-ins for Plesk and for what repairs are made with, and the folder of the records.
install_plesk() {
    mkdir -p "$drive/Plesk/bin"
    cp "$scratch/standin.exe" "$drive/Plesk/bin/extension.exe"
    # As an installer may write it: between quotation marks, and with the name of a folder.
    set_value "$plesk" PRODUCT_ROOT_D REG_EXPAND_SZ '"%SystemDrive%\Plesk\"' >/dev/null 2>&1
    speaks en
    echo 'mfa - Multi-Factor Authentication' >"$standins/extension.out"
    touch "$standins/schtasks.out" "$standins/w32tm.out" "$standins/sc.out"
    # As an administrator has made it, and as PowerShell tells it.
    mkdir -p "$state"
    printf 'O:BAD:P(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)' >"$standins/powershell.out"
}

# killed_at_each_step [all]
killed_at_each_step() {
    local points=(/usr/bin/python3 -B tests/wine/kill_points.py "$scratch" "$exe")
    if [ $# -gt 0 ]; then "${points[@]}" "$@" || failed=$((failed + 1)); else holds "its executor killed at each step, nothing is lost" "${points[@]}"; fi
}

# in_this_order PATTERN...: the stand-ins were called like that, one after the other
in_this_order() {
    /usr/bin/python3 -c 'import re, sys
lines, at = open(sys.argv[1]).read().splitlines(), 0
for pattern in sys.argv[2:]:
    found = next((number for number in range(at, len(lines)) if re.search(pattern, lines[number])), None)
    if found is None:
        sys.exit(f"not after line {at}: {pattern}\n" + "\n".join(lines))
    at = found + 1' "$standins/calls.txt" "$@"
}

# without FOLDER CONDITION...: find(1) finds nothing there
without() { [ -z "$(find "$@")" ] || { find "$@" && false; }; }

# The task is UTF-16, and what it names is a file of the same bytes as this program.
task_starts_a_copy() {
    local named
    named=$(iconv -f UTF-16 -t UTF-8 "$1"/otp-doctor-rescue-*.xml | sed -n 's|.*<Command>C:\(.*\)</Command>.*|\1|p')
    [ -n "$named" ] && cmp "$exe" "$scratch/prefix/drive_c/${named//\\//}"
}

# Wine with a prefix of its own, stand-ins for tools of Windows, and four time servers; fails where there is nothing to start.
start_wine() {
    exe=$work/otp-doctor-$version-x86_64-windows/otp-doctor.exe
    install_missing wine64 gcc-mingw-w64-x86-64-posix python3 binutils
    [ -e "$exe" ] || { holds "it is there (assets/packaging/build windows)" false; return 1; }
    if ! find_wine; then
        say "SKIPPED: there is no Wine here, so nothing of the program for Windows was started"
        return 1
    fi
    say "under $("$wine" --version 2>/dev/null || echo Wine), which is not Windows"
    local port name compiler=x86_64-w64-mingw32-gcc-posix
    drive=$scratch/prefix/drive_c system=$scratch/prefix/drive_c/windows/system32 standins=$scratch/prefix/drive_c/standins
    plesk='SOFTWARE\PLESK\PSA Config\Config' state=$scratch/prefix/drive_c/ProgramData/otp-doctor sources=()
    for port in "${wine_ports[@]}"; do sources+=(--ntp "127.0.0.1:$port"); done
    "$compiler" -shared -s -O2 -o "$scratch/bcryptprimitives.dll" tests/wine/bcryptprimitives.c -ladvapi32
    "$compiler" -s -O2 -o "$scratch/standin.exe" tests/wine/standin.c
    "$compiler" -s -O2 -o "$scratch/job.exe" tests/wine/job.c
    make_in_wine
    in_wine wineboot --init >/dev/null 2>&1
    mkdir -p "$system/Tasks" "$standins"
    for name in whoami wevtutil schtasks tasklist sc w32tm WindowsPowerShell/v1.0/powershell; do cp --remove-destination "$scratch/standin.exe" "$system/$name.exe"; done
    echo '{}' >"$scratch/servers.json"
    /usr/bin/python3 -B tests/vm/ntp_server.py --control "$scratch/servers.json" "${wine_ports[@]}" >"$scratch/servers.log" &
    servers=$!
    for _ in $(seq 100); do grep -q READY "$scratch/servers.log" && break || sleep 0.1; done
}

stop_wine() {
    kill "$servers"
    restart_wine >/dev/null 2>&1
    # Wine's server writes into the prefix for a moment after that.
    sleep 3
}

# The folder of a repair is made by PowerShell, of which there is only a stand-in here, and executors are played by shells.
unit_tests_for_windows() {
    export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER=$scratch/in-wine CARGO_PROFILE_DEV_DEBUG=0 CARGO_PROFILE_TEST_DEBUG=0
    for_windows test --lib -- --skip runtime::repair
}

check_windows_units() {
    say "the unit tests, built for Windows; SKIPPED are those of repairs (runtime::repair), which play with shells and files of Linux"
    prepare_windows
    start_wine || return 0
    holds "they pass" unit_tests_for_windows
    stop_wine
}

check_windows_points() {
    say "each repair of the program for Windows, killed at each step: the program, its executor, both, and both with the running command"
    start_wine || return 0
    install_plesk
    time_service 2 NTP
    killed_at_each_step all
    stop_wine
}

check_windows() {
    local language
    say "the program for Windows"
    start_wine || return 0
    holds "it is smaller than 8 MB" is_below "$exe" 8000000
    holds "it names no folder of this machine" names_no_folder_of_ours "$exe"
    holds "it tells its version" says "otp-doctor $version" in_wine "$exe" --version
    holds "a demo is checked" says CRITICAL in_wine "$exe" check --demo
    holds "its help is for Windows" says 'textfile_inputs' in_wine "$exe" check --help
    holds "what Windows has not is refused at once" ends_with 3 in_wine "$exe" fix skew
    holds "a folder in the place of a file is called one" says 'is a folder' in_wine "$exe" code --secret-file 'C:\windows' 123456
    holds "a device in the place of a file is not waited for" ends_with 3 timeout 60 "$scratch/in-wine" "$exe" code --secret-file COM1 123456
    holds "the wizard, line by line" says "The input has ended" in_wine "$exe" --demo --plain </dev/null
    speaks en
    holds "without W32Time nobody is known to keep the clock" tells 0 'findings.id[]="time-sync-unknown"' 'time_service.owner=null'
    holds "the clock is told right by four servers" tells 0 'clock.reference.agreeing=4' 'verdict="unknown"'
    holds "and 95 s behind, which is critical" tells 95 'findings.id[]="server-clock-behind"' 'verdict="critical"'

    time_service 3 NTP
    holds "W32Time that waits to be asked for is no alarm" tells 0 'findings.id[]="time-sync-unknown"'
    time_service 4 NTP
    holds "one that nobody starts is off" tells 0 'findings.id[]="time-sync-off"' 'time_service.owner="w32time"'
    time_service 2 NT5DS
    holds "where there is no domain it follows none, whatever it is told" tells 0 'time_service.domain=null' 'time_service.enabled=false'
    set_value 'SOFTWARE\Microsoft\Windows\CurrentVersion\Group Policy\History' DCName REG_SZ '\\dc1.example.com' >/dev/null 2>&1
    for language in en de fr ja zh; do
        speaks "$language"
        # Wine takes it away whenever it starts, as it does after some idle seconds.
        set_value 'SYSTEM\CurrentControlSet\Services\Tcpip\Parameters' Domain REG_SZ example.com >/dev/null 2>&1
        holds "in a domain, with tools that speak $language" tells 0 'findings.id[]="clock-of-domain"' 'time_service.domain="example.com"' \
            'time_service.domain_controller="dc1.example.com"' 'time_service.last_success="2026-11-24T03:05:00.123Z"' 'time_service.can_step=true'
    done
    sed -i '/SeSystemtimePrivilege/d' "$scratch/prefix/drive_c/standins/whoami.out"
    holds "a policy took the right to set the clock away" tells 0 'time_service.can_step=false'
    set_value 'SOFTWARE\Policies\Microsoft\W32Time\Parameters' Type REG_SZ NTP >/dev/null 2>&1
    holds "what group policy says of whom to ask counts first" tells 0 'time_service.domain=null'
    rm "$scratch/prefix/drive_c/standins/"*.out
    holds "tools that fail leave unknown what they alone tell" tells 0 'time_service.last_success=null' 'time_service.can_step=true'

    check_mfa_on_windows

    holds "a report is written" checked 0 report -o 'C:\report.txt'
    holds "it holds the finding" grep -q W32Time "$scratch/prefix/drive_c/report.txt"
    holds "and is not written over" ends_with 3 checked 0 report -o 'C:\report.txt'
    stop_wine
}
