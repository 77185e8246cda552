# What every stand-in shares. Sourced, with $0 being the stand-in.
#
# The environment of a child is cleared, so the state is found from where the stand-in lies: the nearest folder
# above it that has a folder "state". Files in there:
#   calls              every call, one a line, as it was typed
#   environments       the environment of every call
#   user               who calls: "root" (default) or another name, which is refused what root may do
#   container          present: this is a container without the right to set the clock
#   reachable          "yes" (default) or "no": whether time servers answer
#   faketime           by how many seconds the server's clock is ahead, as libfaketime reads it ("-187.5")
#   synchronised       "yes" or "no": what the kernel believes
#   bus.late           how many more questions systemd-timesyncd, just started, does not answer
#   timers             what systemd starts next: name and time, one a line
#   units/NAME         a unit: LoadState ActiveState UnitFileState, e.g. "loaded active enabled"; then, where it matters, its
#                      SubState ("-" for any) and ConditionResult: "loaded activating enabled auto-restart", "loaded inactive enabled - no"
#   settime.refused    how many more times "timedatectl set-time" is refused while systemd 239 is still stopping the service
#   settime.ignored    present: "timedatectl set-time" ends without an error and changes nothing
#   chrony.sources     "servers" (default), "offline", "none", "clock" (PHC0 alone), "unresolved"
#   chrony.keys        "no" (default) or "yes": whether chronyd has keys of the servers that it asks with NTS
#   chrony.idle        present: chronyd never sets the clock (option -x), and makestep answers 200 OK all the same
#   fault.TOOL[.VERB]  what goes wrong (see fault below); some tools also take a VERB "after-disable": the work is done
set -u
here=$(dirname "$0")
until [ -d "$here/state" ]; do
    [ "$here" != / ] || { echo "$0: no state folder above" >&2; exit 99; }
    here=$(dirname "$here")
done
root=$here
state=$here/state
tool=$(basename "$0")
echo "$tool${*:+ $*}" >>"$state/calls"
env >>"$state/environments"

# get NAME DEFAULT: the content of a state file.
get() { if [ -e "$state/$1" ]; then cat "$state/$1"; else echo "$2"; fi; }

# put NAME VALUE
put() { echo "$2" >"$state/$1"; }

# fail STATUS TEXT...: the way most tools fail.
fail() { status=$1; shift; echo "$*" >&2; exit "$status"; }

# fault VERB: goes wrong as state/fault.TOOL.VERB or state/fault.TOOL says. A word with a number, "silent 2",
# happens that many times and then no more. "hold" stays in the middle until the file is removed, then goes on.
fault() {
    for file in "$state/fault.$tool.$1" "$state/fault.$tool"; do
        [ -e "$file" ] || continue
        read -r kind times <"$file" || true
        if [ -n "${times:-}" ]; then
            [ "$times" -gt 0 ] || continue
            echo "$kind $((times - 1))" >"$file"
        fi
        case $kind in
        hang) exec sleep 1000 ;;
        hold) while [ -e "$file" ]; do sleep 0.02; done ;;
        hang-below) sleep 1000 & wait ;;
        silent) exit 1 ;;
        dies) kill -9 $$ ;;
        flood) head -c 10485760 /dev/zero | tr '\0' x; exit 0 ;;
        error-text) echo "ERROR: something is wrong - please repair"; exit 0 ;;
        rubbish)
            printf 'a=\033[2J\033]0;owned\007b\377\376c\342\200\256d,,,,\n\001\002===\n- - -\n'
            exit 0
            ;;
        refuse) refuse "$1" ;;
        says) fail 1 "$(sed 1d "$file")" ;;
        esac
    done
}

# Only root may; others are told what polkit tells them without a terminal.
need_root() { [ "$(get user root)" = root ] || refuse "$1"; }

# unit NAME: sets load, active, file, sub, condition.
unit() {
    load=not-found active=inactive file= sub= condition=yes
    [ ! -e "$state/units/$1" ] || read -r load active file sub condition <"$state/units/$1" || true
}

# set_unit NAME LOAD ACTIVE FILE: what a unit's sub-state and condition are stays.
set_unit() {
    unit "$1"
    # One whose condition is not met does not start, and nobody is told; one that crashes is about to start again.
    case $3 in active) [ "$condition" != no ] || set -- "$1" "$2" inactive "$4"; [ "$sub" != auto-restart ] || set -- "$1" "$2" activating "$4" ;; esac
    echo "$2 $3 $4 $sub $condition" >"$state/units/$1"
}

# A time service was started: when servers answer, it puts the clock right.
service_started() {
    case $1 in *ntp* | *chron* | *timesync*) ;; *) return 0 ;; esac
    unit "$1"
    [ "$active" != inactive ] || [ "$condition" != no ] || return 0
    if [ -e "$state/chrony.idle" ] || [ "$sub" = auto-restart ]; then
        return 0
    elif [ "$(get reachable yes)" = yes ] && [ ! -e "$state/container" ]; then
        put faketime +0
        put synchronised yes
        rm -f "$state/chrony.lost"
    else
        put synchronised no
    fi
}
