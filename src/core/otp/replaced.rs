//! Text with a secret in it, changed without a copy that nobody wipes.

use zeroize::Zeroizing;

/// `text` with `by` in the place of each `what`; `by` is no longer than that.
///
/// `str::replace` lets its buffer grow, and each time leaves the beginning of the secret in memory that is free again.
pub(super) fn replaced(text: &str, what: &str, by: &str) -> Zeroizing<String> {
    let mut out = Zeroizing::new(String::with_capacity(text.len()));
    for (nth, part) in text.split(what).enumerate() {
        if nth > 0 {
            out.push_str(by);
        }
        out.push_str(part);
    }
    out
}

/// `bytes` as text, with one sign in the place of whatever is no UTF-8.
pub(super) fn without_garbage(bytes: &[u8]) -> Zeroizing<String> {
    // Each byte that is not UTF-8 becomes the three bytes of U+FFFD at most, so this never moves.
    let mut text = Zeroizing::new(String::with_capacity(bytes.len() * 3));
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_secret_is_in_one_buffer_that_never_moves() {
        for (text, what, by) in
            [("a&amp;b&amp;c", "&amp;", "&"), ("x=3D=3Dy", "=3D", "="), ("none", "=3D", "=")]
        {
            let out = replaced(text, what, by);
            assert_eq!(*out, text.replace(what, by));
            assert_eq!(out.capacity(), text.len());
        }
        let bytes = [0xff; 100];
        assert_eq!(without_garbage(&bytes).capacity(), 300);
    }

    proptest! {
        #[test]
        fn it_reads_as_the_library_does(bytes in proptest::collection::vec(any::<u8>(), 0..60), text in "(&amp;|a|&){0,9}") {
            prop_assert_eq!(&**without_garbage(&bytes), &*String::from_utf8_lossy(&bytes));
            prop_assert_eq!(&**replaced(&text, "&amp;", "&"), text.replace("&amp;", "&"));
        }
    }
}
