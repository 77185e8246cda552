//! The lines of one file of PAM's configuration (pam.d(5)).

/// A line that names a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// "auth", "account" and so on, in small letters.
    pub kind: String,
    pub what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A module by its file, with its control and its arguments.
    Module { file: String, control: String, args: Vec<String> },
    /// Another file, whose lines stand here.
    Include(String),
    /// Another file, whose lines are a stack of their own.
    Substack(String),
    /// Nothing that libpam can read, with its control, which is empty where it has none.
    Unread { line: String, control: String },
    /// Something by which libpam gives the file up: a module without a name, or a line that was to go on behind the end.
    GivenUp { line: String },
    /// An include of nothing, by which libpam 1.5 ends with the whole program.
    Fatal { line: String },
}

/// The kind of the lines that a sign-in asks.
pub const AUTH: &str = "auth";
const KINDS: [&str; 4] = [AUTH, "account", "password", "session"];

/// What the file says, in its order. `@include` holds for every kind, which is then empty.
pub fn read(text: &str) -> Vec<Line> {
    let (lines, unfinished) = assembled(text);
    let given_up =
        |line: String| Line { kind: AUTH.to_owned(), what: What::GivenUp { line: line.trim().to_owned() } };
    lines.iter().filter_map(|text| line(text)).chain(unfinished.map(given_up)).collect()
}

/// libpam looks at fewer bytes of a line at once than this (BUF_SIZE); what stands behind them is a line of its own.
const AT_ONCE: usize = 1_024;
/// What stands between words, for libpam.
const BLANKS: [char; 3] = [' ', '\t', '\n'];

/// The lines without remarks, as libpam 1.5 puts them together: behind a backslash, which may have blanks behind it, comes the next
/// line that is neither empty nor a remark. Also what waits for one in vain.
fn assembled(text: &str) -> (Vec<String>, Option<String>) {
    let (mut lines, mut begun, mut rest) = (Vec::new(), String::new(), text);
    loop {
        let mut most = rest.len().min(AT_ONCE.saturating_sub(begun.len() + 1));
        while !rest.is_char_boundary(most) {
            most -= 1;
        }
        if most == 0 {
            return (lines, (!begun.is_empty()).then_some(begun));
        }
        let end = rest.find('\n').map_or(most, |end| most.min(end + 1));
        let (piece, behind) = rest.split_at(end);
        rest = behind;
        // For C a text ends there.
        let piece = piece.split('\0').next().unwrap_or_default();
        let words = piece.trim_start_matches(BLANKS);
        if words.is_empty() || words.starts_with('#') {
            continue;
        }
        if let Some((before, _)) = words.split_once('#') {
            lines.push(std::mem::take(&mut begun) + before);
        } else if let Some(before) = piece.trim_end_matches(BLANKS).strip_suffix('\\') {
            begun.push_str(before);
            begun.push(' ');
        } else {
            lines.push(std::mem::take(&mut begun) + words);
        }
    }
}

fn line(line: &str) -> Option<Line> {
    let mut words = words(line).into_iter();
    let first = words.next()?;
    if first.eq_ignore_ascii_case("@include") {
        let what = words.next().map_or_else(|| What::Fatal { line: first }, What::Include);
        return Some(Line { kind: String::new(), what });
    }
    let kind = first.strip_prefix('-').unwrap_or(&first).to_ascii_lowercase();
    let is_known = KINDS.contains(&kind.as_str());
    let control = words.next().unwrap_or_default();
    let what = match (words.next(), control.to_ascii_lowercase().as_str()) {
        (Some(file), "include") if is_known => What::Include(file),
        (Some(file), "substack") if is_known => What::Substack(file),
        (None, "include" | "substack") => What::Fatal { line: line.trim().to_owned() },
        (Some(file), _) if has_no_name(&file) => What::GivenUp { line: line.trim().to_owned() },
        (Some(file), _) if is_known => What::Module { file, control, args: words.collect() },
        _ => What::Unread { line: line.trim().to_owned(), control },
    };
    // What is of no kind counts among those of a sign-in, as the most sensitive.
    Some(Line { kind: if is_known { kind } else { AUTH.to_owned() }, what })
}

/// Whether nothing is left of a module's file without its folder and without what stands behind the last dot.
fn has_no_name(file: &str) -> bool {
    let name = file.rsplit('/').next().unwrap_or_default();
    matches!(name.rsplit_once('.').map_or(name, |(name, _)| name), "" | "?")
}

/// Words between blanks; in brackets blanks are part of the word, and `\]` is a bracket.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = line.trim_start_matches(BLANKS);
    while !rest.is_empty() {
        let (word, behind) = match rest.strip_prefix('[') {
            Some(inside) => bracketed(inside),
            None => {
                let end = rest.find(BLANKS).unwrap_or(rest.len());
                let (word, behind) = rest.split_at(end);
                (word.to_owned(), behind)
            }
        };
        words.push(word);
        rest = behind.trim_start_matches(BLANKS);
    }
    words
}

fn bracketed(inside: &str) -> (String, &str) {
    let mut word = String::new();
    let mut letters = inside.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        match letter {
            ']' => return (word, inside.get(at + 1..).unwrap_or_default()),
            '\\' if letters.peek().is_some_and(|(_, next)| *next == ']') => {
                letters.next();
                word.push(']');
            }
            other => word.push(other),
        }
    }
    (word, "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn module(kind: &str, control: &str, name: &str, args: &[&str]) -> Line {
        let args = args.iter().map(|arg| (*arg).to_owned()).collect();
        let what = What::Module { file: name.to_owned(), control: control.to_owned(), args };
        Line { kind: kind.to_owned(), what }
    }

    proptest! {
        /// Of the signs that mean something here, in any order.
        #[test]
        fn whatever_stands_in_a_file_no_line_says_more_than_one_of_it(text in r"([a-zA-Z@/=.$-]|[\[\]\\#\s]|auth |include |@include |\\\n){0,60}") {
            let lines = read(&text);
            prop_assert!(lines.len() <= text.lines().count());
            for line in &lines {
                prop_assert!(!line.kind.chars().any(|letter| letter.is_ascii_uppercase()));
                if let What::Module { file, args, .. } = &line.what {
                    prop_assert!(!file.is_empty() && args.len() < text.len());
                }
            }
            // What stands in front of it, and has ended, changes nothing.
            let behind = read(&format!("auth required pam_unix.so\n{text}"));
            prop_assert_eq!(behind.get(1..).unwrap_or_default(), lines.as_slice());
        }
    }

    /// What pamtester was told by libpam 1.5.2 of the same lines.
    #[test]
    fn lines_are_put_together_as_libpam_does_it() {
        let unix = || module("auth", "required", "pam_unix.so", &["debug"]);
        let plain = "auth required pam_unix.so debug\n";
        let long = format!("# {}\n{plain}", "x".repeat(1_021));
        for text in [
            plain,
            "auth\trequired \\ \t\n \n# a remark \\\n pam_unix.so \\\n#\n\tdebug # more \\\n",
            "# a remark \\\nauth required pam_unix.so debug\0 nothing of this\n",
            &long,
        ] {
            assert_eq!(read(text), [unix()], "{text:?}");
        }
        let word = |word: &str| vec![module("auth", "required", word, &[])];
        for (text, expected) in [
            ("auth required pam_unix.so\r\n", word("pam_unix.so\r")),
            ("auth required pam_unix.so\u{b}debug\n", word("pam_unix.so\u{b}debug")),
            ("auth required pam_unix.so\u{a0}debug\n", word("pam_unix.so\u{a0}debug")),
            ("auth required pam_un\\\nix.so\n", vec![module("auth", "required", "pam_un", &["ix.so"])]),
        ] {
            assert_eq!(read(text), expected, "{text:?}");
        }
        for text in ["auth required pam_unix.so \\", "auth required pam_unix.so \\\n\n# a remark\n"] {
            let line = "auth required pam_unix.so".to_owned();
            let given_up = Line { kind: AUTH.to_owned(), what: What::GivenUp { line } };
            assert_eq!(read(text), [given_up], "{text:?}");
        }
        // What is too long for libpam is two lines, the second of which is none.
        let cut = read(&format!("#{}\n", "x".repeat(1_100)));
        assert!(matches!(cut.as_slice(), [Line { what: What::Unread { .. }, .. }]), "{cut:?}");
        assert_eq!(
            read("@INCLUDE other\n"),
            [Line { kind: String::new(), what: What::Include("other".to_owned()) }]
        );
    }

    #[test]
    fn every_kind_of_line_is_read() {
        let text = "# a remark\n\
            auth [success=1 default=ignore] pam_unix.so nullok\n\
            AUTH required /lib/security/pam_google_authenticator.so \\\n  nullok [secret=/etc/with blank\\]/${USER}] # more\n\
            -session optional pam_systemd.so\n\
            auth include system-auth\n\
            auth substack password-auth\n\
            @include common-auth\n\
            auth required\n\
            auht sufficient pam_unix.so\n\
            -auth include\n\
            session\n\
            @include\n\
            account required /lib/.so\n";
        let nameless = |kind: &str, line: &str| Line {
            kind: kind.to_owned(),
            what: What::GivenUp { line: line.to_owned() },
        };
        let fatal = |kind: &str, line: &str| Line {
            kind: kind.to_owned(),
            what: What::Fatal { line: line.to_owned() },
        };
        let unread = |kind: &str, line: &str, control: &str| Line {
            kind: kind.to_owned(),
            what: What::Unread { line: line.to_owned(), control: control.to_owned() },
        };
        let include =
            |kind: &str, file: &str| Line { kind: kind.to_owned(), what: What::Include(file.to_owned()) };
        assert_eq!(
            read(text),
            [
                module("auth", "success=1 default=ignore", "pam_unix.so", &["nullok"]),
                module(
                    "auth",
                    "required",
                    "/lib/security/pam_google_authenticator.so",
                    &["nullok", "secret=/etc/with blank]/${USER}"]
                ),
                module("session", "optional", "pam_systemd.so", &[]),
                include("auth", "system-auth"),
                Line { kind: "auth".to_owned(), what: What::Substack("password-auth".to_owned()) },
                include("", "common-auth"),
                unread("auth", "auth required", "required"),
                unread("auth", "auht sufficient pam_unix.so", "sufficient"),
                fatal("auth", "-auth include"),
                unread("session", "session", ""),
                fatal("", "@include"),
                nameless("account", "account required /lib/.so"),
            ]
        );
    }
}
