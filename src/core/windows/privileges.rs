//! Which privileges this process has, from `whoami /priv /fo csv /nh`.

/// "Change the system time", by its name in every language.
const SET_CLOCK: &str = "SeSystemtimePrivilege";

/// Whether the process has the privilege that setting the clock takes. What is listed is had: whether it is switched on now
/// stands there in words, and the tools that set the clock switch it on themselves.
pub fn may_set_clock(csv: &str) -> bool {
    csv.lines().filter_map(first_field).any(|name| name == SET_CLOCK)
}

/// What stands between the first two quotation marks of a line.
fn first_field(line: &str) -> Option<&str> {
    Some(line.trim_start().strip_prefix('"')?.split_once('"')?.0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::core::windows::clean_lines;

    /// See tests/fixtures/windows/README.md: in the console's code page of each language.
    const LISTS: [&[u8]; 5] = [
        include_bytes!("../../../tests/fixtures/windows/en/whoami-priv.csv"),
        include_bytes!("../../../tests/fixtures/windows/de/whoami-priv.csv"),
        include_bytes!("../../../tests/fixtures/windows/fr/whoami-priv.csv"),
        include_bytes!("../../../tests/fixtures/windows/ja/whoami-priv.csv"),
        include_bytes!("../../../tests/fixtures/windows/zh/whoami-priv.csv"),
    ];

    fn told(bytes: &[u8]) -> bool {
        may_set_clock(&clean_lines(bytes))
    }

    /// `list` without the line of the privilege.
    fn without(list: &[u8]) -> Vec<u8> {
        let lines = list.split_inclusive(|byte| *byte == b'\n');
        let others =
            lines.filter(|line| !line.windows(SET_CLOCK.len()).any(|part| part == SET_CLOCK.as_bytes()));
        others.flatten().copied().collect()
    }

    /// `list` with `noise` in the place of every letter that is not part of a privilege's name.
    fn replaced(list: &[u8], noise: &[u8]) -> Vec<u8> {
        let mut noise = noise.iter().copied().cycle();
        let mut replaced = Vec::new();
        for line in list.split_inclusive(|byte| *byte == b'\n') {
            let name =
                if line.starts_with(b"\"Se") { line.iter().position(|byte| *byte == b',') } else { None };
            let (kept, words) = line.split_at(name.unwrap_or(0));
            replaced.extend(kept);
            let is_frame = |byte: u8| b"\",\r\n".contains(&byte);
            replaced.extend(
                words.iter().map(|byte| if is_frame(*byte) { *byte } else { noise.next().unwrap_or(b'x') }),
            );
        }
        replaced
    }

    #[test]
    fn the_right_to_set_the_clock_is_told_in_every_language() {
        for list in LISTS {
            assert!(told(list));
            assert!(!told(&without(list)));
        }
    }

    #[test]
    fn a_description_that_names_the_privilege_does_not_give_it() {
        assert!(!may_set_clock("\"SeShutdownPrivilege\",\"SeSystemtimePrivilege\",\"Enabled\"\r\n"));
        assert!(!may_set_clock("SeSystemtimePrivilege\n\"\n\"SeSystemtimePrivilege\n"));
    }

    #[test]
    fn a_letter_whose_bytes_are_a_control_in_utf_8_hides_no_other_line() {
        for list in LISTS {
            assert!(told(&replaced(list, b"\xc2\x9d")));
        }
    }

    proptest! {
        #[test]
        fn no_word_around_the_names_matters(noise in prop::collection::vec(
            any::<u8>().prop_filter("what makes lines and fields", |byte| !b"\",\r\n".contains(byte)), 1..64,
        )) {
            for list in LISTS {
                prop_assert!(told(&replaced(list, &noise)));
                prop_assert!(!told(&replaced(&without(list), &noise)));
            }
        }

        #[test]
        fn rubbish_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..256)) {
            let _ = told(&bytes);
        }
    }
}
