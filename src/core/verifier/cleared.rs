//! The file of one user without the clock that was learnt.

use zeroize::Zeroizing;

/// What clears it as the user whose file it is. Short enough that no window breaks it in two, and without quotes: it is copied from
/// the screen.
pub const CLEAR_AS_USER: &str = "sed -i /TIME_SKEW/d ~/.google_authenticator";

/// The lines that hold what was learnt, and what is being learnt.
const LEARNT: [&[u8]; 2] = [b"TIME_SKEW", b"RESETTING_TIME_SKEW"];

/// `file` without the lines in which pam_google_authenticator keeps a learnt clock; none where it has no such line. Every
/// other byte stays as it is. The first line is the key, whatever stands in it.
///
/// The buffer is as long as it will ever be from the start, so that wiping it wipes every copy.
pub fn without_what_was_learnt(file: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let mut rest = Zeroizing::new(Vec::with_capacity(file.len()));
    let mut lines = Lines(file);
    rest.extend_from_slice(lines.next()?);
    lines.filter(|line| !is_learnt(line)).for_each(|line| rest.extend_from_slice(line));
    (rest.len() < file.len()).then_some(rest)
}

/// As the module tells an option from another: its name must be whole.
fn is_learnt(line: &[u8]) -> bool {
    let Some(option) = line.strip_prefix(b"\" ") else { return false };
    let whole = |rest: &[u8]| rest.first().is_none_or(|byte| b" \t\r\n".contains(byte));
    LEARNT.iter().any(|name| option.strip_prefix(*name).is_some_and(whole))
}

/// The lines of a file, each with what ends it: a CR, an LF, or both.
struct Lines<'a>(&'a [u8]);

impl<'a> Iterator for Lines<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        if self.0.is_empty() {
            return None;
        }
        let end = self.0.iter().position(|byte| b"\r\n".contains(byte)).map_or(self.0.len(), |end| {
            let both = self.0.get(end..end + 2) == Some(b"\r\n");
            end + if both { 2 } else { 1 }
        });
        let (line, rest) = self.0.split_at(end);
        self.0 = rest;
        Some(line)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::core::verifier::PamState;

    fn without(file: &str) -> Option<String> {
        without_what_was_learnt(file.as_bytes()).map(|rest| String::from_utf8(rest.to_vec()).unwrap())
    }

    #[test]
    fn the_lines_of_the_learnt_clock_go_and_every_other_byte_stays() {
        let file = "KEY\n\" RATE_LIMIT 3 30 1\n\" TIME_SKEW 10\n\" TOTP_AUTH\n\n\" RESETTING_TIME_SKEW 5+1\n12345678\n";
        let rest = "KEY\n\" RATE_LIMIT 3 30 1\n\" TOTP_AUTH\n\n12345678\n";
        assert_eq!(without(file).as_deref(), Some(rest));
        assert_eq!(
            without("KEY\r\n\" TIME_SKEW 1\r\n\" TOTP_AUTH\r\n").as_deref(),
            Some("KEY\r\n\" TOTP_AUTH\r\n")
        );
        assert_eq!(without("KEY\n\" TOTP_AUTH\n\" TIME_SKEW 1").as_deref(), Some("KEY\n\" TOTP_AUTH\n"));
        let twice = "KEY\n\" TIME_SKEW 1\n\" TOTP_AUTH\n\" TIME_SKEW\t2\n";
        assert_eq!(without(twice).as_deref(), Some("KEY\n\" TOTP_AUTH\n"));
    }

    #[test]
    fn what_only_looks_like_such_a_line_stays() {
        for file in [
            "",
            "KEY\n\" TOTP_AUTH\n",
            "\" TIME_SKEW 1\n\" TOTP_AUTH\n",
            "KEY\n\" TIME_SKEWS 1\n\"TIME_SKEW 1\n TIME_SKEW 1\n\"  TIME_SKEW 1\n\" TOTP_AUTH\n",
        ] {
            assert_eq!(without(file), None, "{file:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_stands_in_the_file_the_module_sees_no_learnt_clock_and_the_rest_as_before(
            lines in proptest::collection::vec(
                prop_oneof![
                    Just("\" TIME_SKEW 10".to_owned()), Just("\" RESETTING_TIME_SKEW 100+1 101+1".to_owned()),
                    Just("\" WINDOW_SIZE 5".to_owned()), Just("\" DISALLOW_REUSE 5 6".to_owned()),
                    Just("12345678".to_owned()), Just(String::new()), "[ -~]{0,12}",
                ], 0..8),
            end in prop_oneof![Just("\n"), Just("\r\n"), Just("\r")],
        ) {
            let file = format!("KEY{end}\" TOTP_AUTH{end}{}{end}", lines.join(end));
            let rest = without(&file).unwrap_or_else(|| file.clone());
            match (PamState::read(&file), PamState::read(&rest)) {
                (Ok(before), Ok(after)) => {
                    prop_assert_eq!(after, PamState { skew: 0, learning: Vec::new(), ..before });
                }
                (before, after) => prop_assert_eq!(before, after),
            }
            prop_assert_eq!(without(&rest), None);
        }
    }
}
