//! The path of a folder as an installer has written it into the registry: between quotation marks perhaps, and with names of folders
//! between percent signs (`REG_EXPAND_SZ`).

/// The folder that `value` names, without a backslash at its end; none where that is not one of a drive of this computer. `known` are
/// the folders that a name between percent signs can stand for, each with its name: never the caller's environment, which is anybody's.
pub fn folder(value: &str, known: &[(&str, String)]) -> Option<String> {
    let value = value.trim();
    let value = value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value).trim();
    let path = expanded(value, known)?.replace('/', r"\");
    let path = path.trim_end_matches('\\');
    let mut letters = path.chars();
    let on_a_drive = letters.next().is_some_and(|drive| drive.is_ascii_alphabetic())
        && letters.next() == Some(':')
        && letters.next() == Some('\\');
    let names = letters.as_str();
    // None of these can stand in a name ("Naming Files, Paths, and Namespaces").
    let is_forbidden = |letter: char| letter.is_control() || "<>:\"|?*".contains(letter);
    let leads_elsewhere = |name: &str| name.is_empty() || name.chars().all(|letter| letter == '.');
    (on_a_drive && !names.contains(is_forbidden) && !names.split('\\').any(leads_elsewhere))
        .then(|| path.to_owned())
}

fn expanded(value: &str, known: &[(&str, String)]) -> Option<String> {
    let mut parts = value.split('%');
    let mut path = parts.next()?.to_owned();
    while let Some(name) = parts.next() {
        path += &known.iter().find(|(known, _)| known.eq_ignore_ascii_case(name))?.1;
        path += parts.next()?;
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(value: &str) -> Option<String> {
        folder(value, &[("ProgramFiles(x86)", r"C:\Program Files (x86)".to_owned())])
    }

    #[test]
    fn a_folder_of_a_drive_is_one_however_it_is_written_down() {
        for value in [
            r"C:\Program Files (x86)\Plesk",
            r"C:\Program Files (x86)\Plesk\",
            "C:/Program Files (x86)/Plesk/",
            r#""C:\Program Files (x86)\Plesk\""#,
            "  C:\\Program Files (x86)\\Plesk\t",
            r"%ProgramFiles(x86)%\Plesk",
            r#""%PROGRAMFILES(X86)%\Plesk""#,
        ] {
            assert_eq!(told(value).as_deref(), Some(r"C:\Program Files (x86)\Plesk"), "{value}");
        }
    }

    #[test]
    fn whatever_else_stands_there_is_no_folder() {
        for value in [
            "",
            "   ",
            r#""""#,
            r#"""#,
            "C:",
            r"C:\",
            "C:Plesk",
            r"Plesk",
            r".\Plesk",
            r"\Plesk",
            r"\\server\share\Plesk",
            r"\\?\C:\Plesk",
            r"C:\.",
            r"C:\..",
            r"C:\Plesk\..\Users",
            r"C:\\\\Plesk",
            r"%Elsewhere%\Plesk",
            r"%ProgramFiles(x86)",
            r"C:\50%",
            "C:\\Ple\nsk",
            r"C:\A;C:\B|",
            r#"C:\A" "C:\B"#,
            "Ä:\\Plesk",
        ] {
            assert_eq!(told(value), None, "{value}");
        }
    }
}
