//! Journals as a crash, another program, another version or an attacker leaves them: never a wrong action, always an answer.

use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::sync::{LazyLock, Mutex};

use otp_doctor::core::facts::{Fact, Leftover};
use otp_doctor::core::text::Text;
use otp_doctor::locale::Locale;
use otp_doctor::ports::{CommandError, Commands, Finished, Invocation, Repairs};
use otp_doctor::runtime::repair::engine::{Author, Equipment, NoNet, perform_plan};
use otp_doctor::runtime::repair::journal::RecordListener;
use otp_doctor::runtime::repair::{Recovery, leftover, recover};
use proptest::prelude::*;
use support::repair::{RealClock, Scratch};

/// Writes down what it is asked to run and runs nothing.
#[derive(Default)]
struct Asked(Mutex<Vec<String>>);

impl Commands for Asked {
    fn run(&self, invocation: &Invocation) -> Result<Finished, CommandError> {
        self.0.lock().unwrap().push(format!("{} {}", invocation.program, invocation.args.join(" ")));
        Ok(Finished { status: 0, stdout: String::new(), stderr: String::new() })
    }
}

/// A complete journal of the usual plan, as bytes.
fn whole_journal() -> Vec<u8> {
    let scratch = Scratch::new();
    let mut journal = String::new();
    let mut heard = |record| journal.extend([serde_json::to_string(&record).unwrap(), "\n".to_owned()]);
    let asked = Asked::default();
    let around = Equipment {
        commands: &asked,
        clock: &RealClock,
        sleep: &|_| (),
        hurried: &|| false,
        unchanged: &|_| true,
    };
    let author = Author { by: "root on pts/1".to_owned(), boot: "b".to_owned(), session: None };
    perform_plan(&scratch.plan(), &author, around, &NoNet, &mut RecordListener(&mut heard)).unwrap();
    assert!(journal.contains(r#""complete":true"#));
    journal.replace(&scratch.path.display().to_string(), "/stand-in").into_bytes()
}

fn put(scratch: &Scratch, bytes: &[u8]) {
    put_as(scratch, 1, bytes);
}

/// The same as the journal of this number.
fn put_as(scratch: &Scratch, number: u32, bytes: &[u8]) {
    let folder = scratch.path.join("state");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("repair-{number:06}.jsonl")), bytes).unwrap();
}

/// The usual plan's journal, torn in its fourth line: counted in lines, since those are as long as the figures in them.
fn torn() -> Vec<u8> {
    let whole = whole_journal();
    let mut lines = whole.split_inclusive(|byte| *byte == b'\n');
    let mut torn: Vec<u8> = lines.by_ref().take(3).flatten().copied().collect();
    torn.extend(&lines.next().unwrap()[..20]);
    torn
}

/// The same with another name for its closing step.
fn cut_short(closing: &str) -> Vec<u8> {
    String::from_utf8(torn()).unwrap().replace("/stand-in/on", closing).into_bytes()
}

/// What recovery says and what it ran of the plan; the system log does not count.
fn recovered(scratch: &Scratch) -> (Recovery, Vec<String>) {
    let asked = Asked::default();
    let recovery = recover(&asked, &RealClock, &scratch.folders(), "root", &mut |_| {}).unwrap();
    let mut ran = asked.0.into_inner().unwrap();
    ran.retain(|command| !command.contains("logger"));
    (recovery, ran)
}

fn unknown(scratch: &Scratch) -> String {
    match leftover(&scratch.folders()) {
        Fact::Known(Leftover::Unreadable { why }) => {
            why.iter().for_each(is_a_sentence);
            why[0].id.to_string()
        }
        other => panic!("{other:?}"),
    }
}

/// What is shown tells where the record is and what to do with it, in words and with every gap filled.
fn is_a_sentence(why: &Text) {
    static WORDS: LazyLock<Locale> = LazyLock::new(|| Locale::load(None));
    let words = WORDS.say(why);
    assert!(WORDS.knows(&why.id) && words.contains("/state"), "{words}");
    assert!(!words.contains('$') && words.len() > 60, "{words}");
}

#[test]
fn without_any_folder_there_is_nothing_to_finish_and_none_is_made() {
    let scratch = Scratch::new();
    assert_eq!(leftover(&scratch.folders()), Fact::Known(Leftover::Nothing));
    assert_eq!(recovered(&scratch), (Recovery::default(), Vec::new()));
    assert!(!scratch.path.join("state").exists());
}

#[test]
fn a_journal_torn_at_any_byte_leads_to_the_closing_step_or_to_nothing() {
    let whole = whole_journal();
    for cut in 0..whole.len() {
        let scratch = Scratch::new();
        put(&scratch, &whole[..cut]);
        let told = leftover(&scratch.folders());
        let (recovery, ran) = recovered(&scratch);
        let lines = whole[..cut].iter().filter(|byte| **byte == b'\n').count();
        // One line for the beginning, then two a step; with the last line it would be finished.
        let (unfinished, remaining) = (lines >= 2, (2..9).contains(&lines));
        assert_eq!(
            matches!(told, Fact::Known(Leftover::Unfinished { .. })),
            unfinished,
            "cut at {cut}: {told:?}"
        );
        assert_eq!(recovery.settled.len(), usize::from(unfinished), "cut at {cut}");
        assert_eq!(ran, if remaining { vec!["/stand-in/on now"] } else { vec![] }, "cut at {cut}");
        assert_eq!(leftover(&scratch.folders()), Fact::Known(Leftover::Nothing), "cut at {cut}");
    }
}

#[test]
fn a_journal_that_was_torn_is_whole_again_after_recovery() {
    let scratch = Scratch::new();
    put(&scratch, &torn());
    recovered(&scratch);
    let journal = scratch.journals().remove(0);
    assert!(journal.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()), "{journal}");
    assert!(journal.lines().last().unwrap().contains(r#""record":"ended""#));
}

#[test]
fn of_several_repairs_that_were_cut_short_every_closing_step_is_left_and_each_command_once() {
    let scratch = Scratch::new();
    for (number, closing) in [(1, "/stand-in/on"), (2, "/stand-in/mfa"), (3, "/stand-in/on")] {
        put_as(&scratch, number, &cut_short(closing));
    }
    let Fact::Known(Leftover::Unfinished { remaining, .. }) = leftover(&scratch.folders()) else {
        panic!("nothing told")
    };
    let mut commands: Vec<String> = remaining.iter().map(|step| step.command.program.clone()).collect();
    commands.sort();
    assert_eq!(commands, ["/stand-in/mfa", "/stand-in/on"]);
    let (recovery, mut ran) = recovered(&scratch);
    ran.sort();
    ran.dedup();
    assert_eq!(ran, ["/stand-in/mfa now", "/stand-in/on now"]);
    assert!(recovery.settled.iter().all(|settled| settled.closed));
    assert_eq!(leftover(&scratch.folders()), Fact::Known(Leftover::Nothing));
}

#[test]
fn a_link_in_the_place_of_the_folder_for_finished_journals_is_neither_read_nor_written_through() {
    let scratch = Scratch::new();
    let (elsewhere, finished) = (scratch.path.join("elsewhere"), scratch.path.join("state/finished"));
    std::fs::create_dir_all(&elsewhere).unwrap();
    std::fs::write(elsewhere.join("repair-000001.jsonl"), whole_journal()).unwrap();
    put_as(&scratch, 2, &cut_short("/stand-in/on"));
    symlink(&elsewhere, &finished).unwrap();
    let Fact::Known(read) = scratch.repairs("").journals() else { panic!("nothing could be read") };
    assert_eq!(read.len(), 1, "the journal behind the link was taken for one of ours");
    recovered(&scratch);
    let there: Vec<_> =
        std::fs::read_dir(&elsewhere).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(there, ["repair-000001.jsonl"]);
}

#[test]
fn a_journal_of_a_newer_version_is_told_and_left_alone() {
    let text = String::from_utf8(whole_journal()).unwrap();
    let newer = text.replacen(r#""format":1"#, r#""format":7"#, 1);
    let scratch = Scratch::new();
    put(&scratch, newer.as_bytes());
    assert_eq!(unknown(&scratch), "repair-journal-newer");
    let (recovery, ran) = recovered(&scratch);
    assert_eq!((recovery.settled.len(), recovery.unreadable.len(), ran.len()), (0, 1, 0));
    assert_eq!(scratch.journals(), [newer]);
}

#[test]
fn a_foreign_file_is_told_and_left_alone() {
    let scratch = Scratch::new();
    put(&scratch, b"a note of the last administrator\n");
    assert_eq!(unknown(&scratch), "repair-journal-foreign");
    assert_eq!(recovered(&scratch).1, Vec::<String>::new());
    assert_eq!(scratch.journals(), ["a note of the last administrator\n"]);
}

#[test]
fn a_journal_that_somebody_else_could_have_written_is_never_acted_on() {
    let cut = torn();
    let planted = |plant: &dyn Fn(&Path)| {
        let scratch = Scratch::new();
        put(&scratch, &cut);
        plant(&scratch.path.join("state/repair-000001.jsonl"));
        assert_eq!(unknown(&scratch), "repair-journal-unsafe");
        assert_eq!(recovered(&scratch).1, Vec::<String>::new());
    };
    planted(&|path| std::fs::set_permissions(path, PermissionsExt::from_mode(0o666)).unwrap());
    planted(&|path| {
        std::fs::rename(path, path.with_extension("elsewhere")).unwrap();
        symlink(path.with_extension("elsewhere"), path).unwrap();
    });
    if rustix::process::geteuid().is_root() {
        planted(&|path| std::os::unix::fs::chown(path, Some(65_534), None).unwrap());
    }
}

#[test]
fn a_folder_that_others_can_write_into_is_not_believed() {
    let scratch = Scratch::new();
    put(&scratch, &torn());
    std::fs::set_permissions(scratch.path.join("state"), PermissionsExt::from_mode(0o777)).unwrap();
    assert_eq!(unknown(&scratch), "repair-folder-unsafe");
    let (recovery, ran) = recovered(&scratch);
    assert_eq!((recovery.settled.len(), recovery.unreadable.len(), ran.len()), (0, 1, 0));
}

#[test]
fn a_journal_that_is_too_long_is_told_as_that() {
    let scratch = Scratch::new();
    put(&scratch, &whole_journal());
    let path = scratch.path.join("state/repair-000001.jsonl");
    let file = std::fs::OpenOptions::new().write(true).open(path).unwrap();
    file.set_len(4 * 1024 * 1024 + 1).unwrap();
    assert_eq!(unknown(&scratch), "repair-journal-too-long");
    assert_eq!(recovered(&scratch).1, Vec::<String>::new());
}

/// Says much and fails, each time.
struct Verbose;

impl Commands for Verbose {
    fn run(&self, _: &Invocation) -> Result<Finished, CommandError> {
        let stdout = "not now\n".repeat(1_000);
        Ok(Finished { status: 1, stdout, stderr: String::new() })
    }
}

#[test]
fn a_debt_that_is_tried_again_and_again_does_not_fill_its_journal() {
    let scratch = Scratch::new();
    put(&scratch, &torn());
    let recovery = recover(&Verbose, &RealClock, &scratch.folders(), "root", &mut |_| {}).unwrap();
    assert_eq!(recovery.settled[0].left[0].error.as_deref(), Some("not now"));
    let journal = scratch.journals().remove(0);
    assert!(journal.len() < torn().len() + 3_000, "{journal}");
    assert!(journal.contains("not now"), "{journal}");
}

#[test]
fn a_lock_file_that_nobody_holds_says_nothing_whatever_stands_in_it() {
    let scratch = Scratch::new();
    put(&scratch, b"");
    std::fs::write(scratch.path.join("state/lock"), "rubbish").unwrap();
    assert_eq!(leftover(&scratch.folders()), Fact::Known(Leftover::Nothing));
    assert_eq!(scratch.repairs("").watch(&mut |_| {}), Ok(()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn whatever_stands_in_a_journal_only_closing_steps_are_ever_run(
        cut in 0.0_f64..1.0, place in 0.0_f64..1.0, rubbish in proptest::collection::vec(any::<u8>(), 0..8),
    ) {
        static WHOLE: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
        let whole = WHOLE.get_or_init(whole_journal);
        let mut bytes = whole[..(whole.len() as f64 * cut) as usize].to_vec();
        let place = (bytes.len() as f64 * place) as usize;
        // A step that does not close must never run, so damage to the plan itself is looked at elsewhere.
        let after_plan = whole.iter().position(|byte| *byte == b'\n').unwrap() + 1;
        if place >= after_plan {
            let end = (place + rubbish.len()).min(bytes.len());
            bytes.splice(place..end, rubbish);
        }
        let scratch = Scratch::new();
        put(&scratch, &bytes);
        let told = leftover(&scratch.folders());
        prop_assert!(!told.is_pending());
        if let Some(why) = told.why_unknown() {
            is_a_sentence(why);
        }
        let (recovery, ran) = recovered(&scratch);
        recovery.unreadable.iter().for_each(is_a_sentence);
        prop_assert!(ran.iter().all(|command| command == "/stand-in/on now"), "{ran:?}");
    }
}
