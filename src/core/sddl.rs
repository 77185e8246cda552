//! Access lists of Windows as it writes them down ("Security Descriptor String Format"), which is the same in every language.

/// The administrators and the system itself, by their short names and by their numbers.
const TRUSTED: [&str; 4] = ["BA", "SY", "S-1-5-32-544", "S-1-5-18"];

/// What a folder that is for administrators and the system alone is made with: theirs, nothing taken over from the folder that it is
/// in, and the same for everything in it.
pub const FOR_ADMINISTRATORS: &str = "O:BAG:BAD:P(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)";

/// Whether what has the access list `words` is the administrators' or the system's, and nobody else may do anything with it,
/// whatever the folder that it is in allows. What is not understood is no.
pub fn is_for_administrators_alone(words: &str) -> bool {
    let Some((owner, list)) = owner_and_list(words.trim()) else { return false };
    let Some((flags, entries)) = list.split_once('(') else { return false };
    // Not protected (P), it takes over what its folder allows, now and after any change there.
    TRUSTED.contains(&owner) && flags.contains('P') && all_to_the_trusted(entries)
}

/// The owner, and the access list behind its mark.
fn owner_and_list(words: &str) -> Option<(&str, &str)> {
    let rest = words.strip_prefix("O:")?;
    let (before, list) = rest.split_once("D:")?;
    // The group decides nothing.
    Some((before.split_once("G:").map_or(before, |(owner, _)| owner), list))
}

/// `entries` are those of a list without the first parenthesis, e.g. `A;OICI;FA;;;BA)(A;OICI;FA;;;SY)`.
fn all_to_the_trusted(entries: &str) -> bool {
    let Some(entries) = entries.strip_suffix(')') else { return false };
    entries.split(")(").all(|entry| match entry.split(';').collect::<Vec<_>>().as_slice() {
        ["A", _, _, "", "", who] => TRUSTED.contains(who),
        // It only takes away.
        ["D", _, _, "", "", _] => true,
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_for_administrators_is_recognised_as_windows_writes_it() {
        for words in [
            FOR_ADMINISTRATORS,
            "O:BAD:PAI(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)",
            "O:SYG:SYD:P(A;OICI;FA;;;SY)",
            "O:S-1-5-18D:P(A;OICI;FA;;;S-1-5-32-544)(A;OICI;FA;;;S-1-5-18)\r\n",
            "O:BAD:P(D;;WD;;;WD)(A;OICI;FA;;;BA)",
        ] {
            assert!(is_for_administrators_alone(words), "{words}");
        }
    }

    #[test]
    fn what_somebody_else_owns_or_may_use_is_not_private() {
        for words in [
            "",
            "O:BA",
            "O:BAD:",
            "O:BAD:P",
            "O:BAD:NO_ACCESS_CONTROL",
            // Another owner can give back every right.
            "O:S-1-5-21-1-2-3-1001D:P(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)",
            // What C:\ProgramData has, and so whatever is made in it without a list of its own.
            "O:BAD:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIIOID;GA;;;CO)(A;OICIID;0x1200a9;;;BU)",
            // Not cut off from the folder above.
            "O:BAD:(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)",
            "O:BAD:P(A;OICI;FA;;;BA)(A;OICI;FR;;;BU)",
            "O:BAD:P(A;OICI;FA;;;BA)(A;OICI;FA;;;WD)",
            "O:BAD:P(A;OICI;FA;;;BA)(A;OICIIO;GA;;;CO)",
            // A condition, an object, and what is cut short.
            "O:BAD:P(XA;OICI;FA;;;BA;(Exists x))",
            "O:BAD:P(OA;OICI;FA;1;;BA)",
            "O:BAD:P(A;OICI;FA;;;BA",
            "D:P(A;OICI;FA;;;BA)",
        ] {
            assert!(!is_for_administrators_alone(words), "{words}");
        }
    }
}
