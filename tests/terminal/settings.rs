//! The zone, the hardware clock and one service too many, through the real wizard, read on lines, on a stand-in server.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use support::program::Program;
use support::pty::Session;
use support::standins::Server;

/// The wizard on lines, on its step "Fix the time", all facts known.
fn fixing(program: &Program) -> Session {
    let mut session = program.in_terminal(100, 200, &["--plain"], &[]);
    session.wait_for("You can type:");
    for fact in ["root: may look and repair", "systemd-timesyncd", "Server clock: The", "nothing unfinished"]
    {
        session.wait_for(fact);
    }
    session.send("s4\n");
    session.wait_for("Step 4 of 6");
    session
}

/// Types the number of the button that is called so, once it can be pressed.
#[track_caller]
fn choose(session: &mut Session, button: &str) {
    let number = std::cell::RefCell::new(String::new());
    session.wait_until(button, |screen| {
        let words = screen.contents();
        // On the last page: of the one before the same act has another number.
        let page = words.rsplit("Step ").next().unwrap_or_default();
        let line = page
            .lines()
            .rev()
            .find(|line| line.contains(button) && line.trim().starts_with(|c: char| c.is_ascii_digit()))
            .filter(|line| !line.contains("(not possible now)"));
        *number.borrow_mut() =
            line.map_or(String::new(), |line| line.trim().chars().take_while(char::is_ascii_digit).collect());
        line.is_some()
    });
    session.send(&format!("{}\n", number.into_inner()));
}

fn etc_timezone(server: &Server) -> String {
    std::fs::read_to_string(server.path("etc/timezone")).unwrap().trim().to_owned()
}

fn leave(mut session: Session) {
    session.send("q\n");
    session.wait_for_exit();
}

/// The wizard with the plan for the zone of Berlin on its screen. The zone is not in order before: its two files contradict.
fn choosing_berlin(program: &Program) -> Session {
    program.server.write("etc/timezone", "Europe/London\n");
    let mut session = fixing(program);
    choose(&mut session, "Set the time zone");
    session.wait_for("Which zone is this server in?");
    session.send("berlin\n");
    choose(&mut session, "Europe/Berlin");
    session
}

#[test]
fn the_zone_is_set_in_both_of_debians_files_and_looked_up_afterwards() {
    let server = Server::new();
    server.stand_in("dpkg-reconfigure", "usr/sbin/dpkg-reconfigure");
    let program = Program::on(server);
    let mut session = choosing_berlin(&program);
    session.wait_for("-f noninteractive tzdata");
    choose(&mut session, "Yes: ");
    session.wait_for("Fixed: looked up again");
    leave(session);
    assert_eq!(etc_timezone(&program.server), "Europe/Berlin");
    let link = std::fs::read_link(program.server.path("etc/localtime")).unwrap();
    assert!(link.ends_with("Europe/Berlin"), "{link:?}");
    assert!(program.run(&["check"]).said().contains("Europe/Berlin"));
}

#[test]
fn a_second_file_that_could_not_be_written_is_told_and_the_zone_stays_set() {
    let server = Server::new();
    server.stand_in("dpkg-reconfigure", "usr/sbin/dpkg-reconfigure");
    server.fault("dpkg-reconfigure", "silent");
    let program = Program::on(server);
    let mut session = choosing_berlin(&program);
    choose(&mut session, "Yes: ");
    session.wait_for("Step 2");
    leave(session);
    assert_eq!(etc_timezone(&program.server), "Europe/London");
    let said = program.run(&["check"]).said();
    assert!(said.contains("Europe/Berlin, but /etc/timezone says Europe/London"), "{said}");
    assert!(!said.contains("cut short"), "nothing is remaining: {said}");
}

/// A hardware clock that runs: the kernel's file says the time whenever it is read.
struct HardwareClock {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl HardwareClock {
    fn of(server: &Server) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let (stopped, file) = (Arc::clone(&stop), server.path("sys/class/rtc/rtc0/since_epoch"));
        let new = file.with_extension("new");
        let set = move || {
            std::fs::write(&new, format!("{}\n", support::program::now().secs())).unwrap();
            std::fs::rename(&new, &file).unwrap();
        };
        std::fs::create_dir_all(server.path("sys/class/rtc/rtc0")).unwrap();
        set();
        let thread = std::thread::spawn(move || {
            while !stopped.load(Ordering::SeqCst) {
                set();
                std::thread::sleep(Duration::from_millis(100));
            }
        });
        Self { stop, thread: Some(thread) }
    }
}

impl Drop for HardwareClock {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        self.thread.take().unwrap().join().unwrap();
    }
}

#[test]
fn a_hardware_clock_in_local_time_is_explained_and_taken_to_utc() {
    let server = Server::new();
    server.write("etc/adjtime", "0.0 0 0.0\n0\nLOCAL\n");
    let program = Program::on(server);
    let _clock = HardwareClock::of(&program.server);
    let found = program.run(&["check"]).said();
    assert!(found.contains("local time"), "{found}");
    let mut session = fixing(&program);
    choose(&mut session, "hardware clock");
    session.wait_for("set-local-rtc 0");
    choose(&mut session, "Yes: ");
    session.wait_for("Fixed: looked up again");
    leave(session);
    let kept = std::fs::read_to_string(program.server.path("etc/adjtime")).unwrap();
    assert!(kept.ends_with("UTC\n"), "{kept}");
    assert!(!program.run(&["check"]).said().contains("local time"));
}

#[test]
fn a_hardware_clock_that_is_still_wrong_after_the_repair_is_told_with_what_sets_it() {
    let server = Server::new();
    server.write("sys/class/rtc/rtc0/since_epoch", format!("{}\n", support::program::now().secs() - 600));
    let Some(program) = Program::with_clock(server, "-600") else { return };
    let ran = program.run(&["fix", "time", "-y"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert!(ran.said().contains("The hardware clock still differs by 10 min"), "{}", ran.out);
    assert!(ran.said().contains("\"hwclock --systohc\" does at once"), "{}", ran.out);
}

#[test]
fn of_two_services_one_is_kept_when_a_person_says_so() {
    let server = Server::with_chrony();
    server.unit("systemd-timesyncd.service", "loaded active enabled");
    let program = Program::on(server);
    assert!(program.run(&["check"]).said().contains("disable --now systemd-timesyncd.service"));
    let mut session = fixing(&program);
    choose(&mut session, "Keep one time service");
    session.wait_for("To undo:");
    assert_eq!(program.changes(), [""; 0]);
    choose(&mut session, "Yes: ");
    session.wait_for("Fixed: looked up again");
    leave(session);
    assert_eq!(program.changes(), ["systemctl disable --now systemd-timesyncd.service"].map(str::to_owned));
    assert_eq!(program.server.get("units/systemd-timesyncd.service"), "loaded inactive disabled");
    assert_eq!(program.server.get("units/chrony.service"), "loaded active enabled");
}
