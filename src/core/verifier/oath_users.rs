//! The file of users of pam_oath (liboath's usersfile), as 2.6.7 reads it: words between blanks, a user a line.

/// A user whose codes go by time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OathUser {
    /// The login.
    pub name: String,
    /// How long a code lasts, in seconds.
    pub period_s: u32,
    /// How many digits it has.
    pub digits: u8,
}

/// The users with codes by time. Where somebody has several lines, each of them is tried.
///
/// Entries that count codes, and kinds that liboath does not take, are left out: no clock matters to them.
pub fn oath_users(text: &str) -> Vec<OathUser> {
    text.lines().filter(|line| !line.trim_start().starts_with('#')).filter_map(user).collect()
}

fn user(line: &str) -> Option<OathUser> {
    let mut words = line.split_whitespace();
    // "HOTP/T30" or "HOTP/T30/6"; "HOTP" and "HOTP/E" count.
    let mut kind = words.next()?.split('/');
    if kind.next() != Some("HOTP") {
        return None;
    }
    let period_s = kind.next()?.strip_prefix('T')?.parse().ok().filter(|seconds| *seconds > 0)?;
    let digits = match kind.next() {
        None => 6,
        Some("6") => 6,
        Some("7") => 7,
        Some("8") => 8,
        Some(_) => return None,
    };
    Some(OathUser { name: words.next()?.to_owned(), period_s, digits })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_entries_by_time_are_told_and_never_a_key() {
        let key = "3132333435363738393031323334353637383930";
        let file = format!(
            "# HOTP/T30 nobody - {key}\nHOTP/T30\tanna\t-\t{key}\t0\t732303\t2023-11-14T22:13:30L\n\
             HOTP/T60/8 bert pw {key}\nHOTP carl - {key}\nHOTP/E/6 dora - {key}\nHOTP/T emil - {key}\n\
             HOTP/T30/9 fred - {key}\nMOTP gina - {key}\nHOTP/T0 hans - {key}\nHOTP/T30\n\n"
        );
        let users = oath_users(&file);
        let told: Vec<_> =
            users.iter().map(|user| (user.name.as_str(), user.period_s, user.digits)).collect();
        assert_eq!(told, [("anna", 30, 6), ("bert", 60, 8)]);
        assert!(!format!("{users:?}").contains("3132"));
    }
}
