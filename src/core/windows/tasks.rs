//! Scheduled tasks as Windows takes them, and the list of what runs as it prints it.

/// A task of the system's own account that starts `program` with `arguments`: a minute after it was registered, every five minutes
/// from then on, and a minute after each start of the system. No date stands in it, so no step of the clock moves it.
///
/// As `schtasks.exe /create /xml` reads it ("Task Scheduler Schema", \[MS-TSCH\] 2.5): UTF-16 with a byte order mark, as it is
/// declared and as Windows itself writes tasks.
pub fn of_the_system(program: &str, arguments: &str) -> Vec<u8> {
    let (program, arguments) = (escaped(program), escaped(arguments));
    let text = format!(
        r#"<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <Triggers>
    <RegistrationTrigger><Repetition><Interval>PT5M</Interval></Repetition><Delay>PT1M</Delay></RegistrationTrigger>
    <BootTrigger><Repetition><Interval>PT5M</Interval></Repetition><Delay>PT1M</Delay></BootTrigger>
  </Triggers>
  <Principals>
    <Principal id="System"><UserId>S-1-5-18</UserId><RunLevel>HighestAvailable</RunLevel></Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <ExecutionTimeLimit>PT2H</ExecutionTimeLimit>
  </Settings>
  <Actions Context="System"><Exec><Command>{program}</Command><Arguments>{arguments}</Arguments></Exec></Actions>
</Task>
"#
    );
    std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Whether a program with one of these file names runs, by what `tasklist.exe /fo csv /nh` printed; None where that is no list. Only
/// the names of files are looked at, which are in no language.
pub fn runs(list: &str, names: &[&str]) -> Option<bool> {
    let images: Vec<&str> =
        list.lines().filter_map(|line| line.strip_prefix('"')?.split('"').next()).collect();
    // Whoever prints it runs.
    let is = |image: &str, name: &str| image.eq_ignore_ascii_case(name);
    images
        .iter()
        .any(|image| is(image, "tasklist.exe"))
        .then(|| images.iter().any(|image| names.iter().any(|name| is(image, name))))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(bytes: &[u8]) -> String {
        let units: Vec<u16> =
            bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
        assert_eq!(units[0], 0xfeff, "the byte order mark");
        String::from_utf16(&units[1..]).unwrap()
    }

    #[test]
    fn a_task_names_its_program_whatever_stands_in_the_path() {
        let task = text(&of_the_system(r"D:\Müller & Söhne\<x>\otp-doctor.exe", "recover --rescue"));
        assert!(
            task.contains(r"<Command>D:\Müller &amp; Söhne\&lt;x&gt;\otp-doctor.exe</Command>"),
            "{task}"
        );
        assert!(task.contains("<Arguments>recover --rescue</Arguments>"), "{task}");
    }

    #[test]
    fn a_task_is_the_systems_and_holds_no_date() {
        let task = text(&of_the_system(r"C:\x.exe", ""));
        assert!(task.contains("<UserId>S-1-5-18</UserId>") && !task.contains("Boundary"), "{task}");
    }

    #[test]
    fn what_runs_is_told_by_the_names_of_files() {
        let list = "\"System Idle Process\",\"0\",\"Services\",\"0\",\"8 K\"\r\n\
            \"Extension.exe\",\"812\",\"Console\",\"1\",\"9.120 Ko\"\r\n\
            \"tasklist.exe\",\"900\",\"Console\",\"1\",\"8 K\"\r\n";
        assert_eq!(runs(list, &["plesk.exe", "extension.exe"]), Some(true));
        assert_eq!(runs(list, &["plesk.exe"]), Some(false));
    }

    proptest! {
        #[test]
        fn no_word_beside_the_names_of_files_matters(noise in "[^\"\r\n]{0,12}", others in prop::collection::vec("[^\"\r\n]{1,12}", 0..4)) {
            let line = |image: &str| format!("\"{image}\",\"{noise}\",\"{noise}\",\"1\",\"{noise}\"\r\n");
            let others: String = others.iter().filter(|name| !name.contains("plesk")).map(|name| line(name)).collect();
            let list = format!("{others}{}", line("tasklist.exe"));
            prop_assert_eq!(runs(&list, &["plesk.exe"]), Some(false));
            prop_assert_eq!(runs(&format!("{list}{}", line("plesk.exe")), &["plesk.exe"]), Some(true));
        }

        #[test]
        fn rubbish_never_panics(text in "(\"|,|\r|\n|tasklist.exe|\\PC){0,40}") {
            let _ = runs(&text, &["plesk.exe"]);
        }
    }

    #[test]
    fn what_is_no_list_tells_nothing() {
        for list in ["", "INFORMATION: Es werden keine Aufgaben ausgeführt.", "\"plesk.exe", "\u{fffd}\"\""]
        {
            assert_eq!(runs(list, &["plesk.exe"]), None, "{list:?}");
        }
    }
}
