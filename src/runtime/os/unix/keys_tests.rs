use super::*;
use proptest::prelude::*;

fn read(bytes: &[u8]) -> Vec<Input> {
    let mut found = Vec::new();
    Keys::default().read(bytes, &mut |input| found.push(input));
    found
}

fn keys(bytes: &[u8]) -> Vec<Key> {
    let key = |input| match input {
        Input::Key(key) => Some(key),
        _ => None,
    };
    read(bytes).into_iter().filter_map(key).collect()
}

fn paste(words: &str) -> Input {
    Input::Paste(Zeroizing::new(words.to_owned()))
}

#[test]
fn every_key_is_known_in_all_its_spellings() {
    for (bytes, key) in [
        (&b"\x1b[A"[..], Key::Up),
        (b"\x1bOA", Key::Up),
        (b"\x1b[1;2B", Key::Down),
        (b"\x1bOD", Key::Left),
        (b"\x1b[C", Key::Right),
        (b"\x1b[H", Key::Home),
        (b"\x1b[1~", Key::Home),
        (b"\x1b[7~", Key::Home),
        (b"\x1bOF", Key::End),
        (b"\x1b[4~", Key::End),
        (b"\x1b[3~", Key::Delete),
        (b"\x1b[5~", Key::PageUp),
        (b"\x1b[6;2~", Key::PageDown),
        (b"\x1b[Z", Key::BackTab),
        (b"\x1b[1;2Z", Key::BackTab),
        (b"\x1bOM", Key::Enter),
        (b"\r", Key::Enter),
        (b"\t", Key::Tab),
        (b"\x7f", Key::Backspace),
        (b"\x08", Key::Backspace),
        (b"\x03", Key::Interrupt),
        // F1 of xterm, rxvt and the Linux console.
        (b"\x1bOP", Key::Help),
        (b"\x1b[11~", Key::Help),
        (b"\x1b[[A", Key::Help),
        (b"q", Key::Char('q')),
        ("ü".as_bytes(), Key::Char('ü')),
        ("\u{1d7d8}".as_bytes(), Key::Char('\u{1d7d8}')),
    ] {
        assert_eq!(keys(bytes), [key], "{bytes:?}");
    }
}

#[test]
fn ctrl_z_is_for_the_shell_and_part_of_a_paste() {
    assert_eq!(read(b"\x1a"), [Input::Suspend]);
    assert_eq!(read(b"\x1b[200~1\x1a2\x1b[201~"), [paste("1\x1a2")]);
}

#[test]
fn what_means_nothing_here_is_swallowed_as_a_whole() {
    for bytes in [
        &b"\x1b[1;5A"[..],
        b"\x1b[1;3C",
        b"\x1b[3;5~",
        b"\x1b[15~",
        b"\x1b[[B",
        b"\x1bOQ",
        b"\x1bx",
        b"\x1b[I",
        b"\x1b[O",
        b"\x1b[?62;c",
        b"\x1b[12;40R",
        b"\x11\x13\x0a",
        b"\xff\xfe",
        b"\x1b[<0;4;5m",
        b"\x1b[<32;4;5M",
        b"\x1b[<2;4;5M",
    ] {
        assert_eq!(keys(&[bytes, b"j"].concat()), [Key::Char('j')], "{bytes:?}");
    }
}

#[test]
fn a_click_and_the_wheel_are_known_in_every_form() {
    for bytes in [&b"\x1b[<0;4;5M"[..], b"\x1b[32;4;5M", b"\x1b[M $%", b"\x1b[<4;4;5M"] {
        assert_eq!(read(bytes), [Input::Click(3, 4)], "{bytes:?}");
    }
    assert_eq!(read(b"\x1b[<64;1;1M\x1b[<65;1;1M"), [Input::Wheel(-1), Input::Wheel(1)]);
}

#[test]
fn a_paste_is_one_wherever_it_is_cut() {
    let whole = b"\x1b[200~JBSW Y3DP\rq\x1b[A\x1b[201~j";
    for cut in 0..whole.len() {
        let (mut keys, mut found) = (Keys::default(), Vec::new());
        for piece in [&whole[..cut], &whole[cut..]] {
            keys.read(piece, &mut |input| found.push(input));
        }
        assert_eq!(found, [paste("JBSW Y3DP\rq\x1b[A"), Input::Key(Key::Char('j'))], "{cut}");
        assert!(!keys.is_open());
    }
}

#[test]
fn a_paste_without_its_end_ends_with_a_pause_and_the_key_that_interrupts_is_heard_before() {
    let (mut keys, mut found) = (Keys::default(), Vec::new());
    keys.read(b"\x1b[200~123456", &mut |input| found.push(input));
    assert!(found.is_empty() && keys.is_pasting());
    assert_eq!(keys.pause(), Some(paste("123456")));
    keys.read(b"q", &mut |input| found.push(input));
    keys.read(b"\x1b[200~abc", &mut |input| found.push(input));
    keys.read(b"\x03", &mut |input| found.push(input));
    keys.read(b"q", &mut |input| found.push(input));
    assert_eq!(found, [Key::Char('q'), Key::Interrupt, Key::Char('q')].map(Input::Key));
}

#[test]
fn a_paste_is_cut_at_its_longest_and_its_end_is_still_found() {
    let (mut keys, mut found) = (Keys::default(), Vec::new());
    keys.read(b"\x1b[200~", &mut |_| unreachable!());
    let room = keys.paste.as_ref().unwrap().capacity();
    for _ in 0..3 * LONGEST_PASTE / 1_000 {
        keys.read(&[b'a'; 1_000], &mut |input| found.push(input));
    }
    assert_eq!(keys.paste.as_ref().unwrap().capacity(), room, "a paste that grows leaves copies behind");
    keys.read(b"\x1b[201~j", &mut |input| found.push(input));
    assert!(
        matches!(&found[..], [Input::Paste(pasted), Input::Key(Key::Char('j'))] if pasted.len() <= LONGEST_PASTE)
    );
}

#[test]
fn a_lone_escape_is_the_key_after_a_pause_or_before_another() {
    let mut keys = Keys::default();
    keys.read(b"\x1b", &mut |_| unreachable!());
    assert_eq!(keys.pause(), Some(Input::Key(Key::Esc)));
    assert_eq!(keys.pause(), None);
    assert_eq!(super::tests::keys(b"\x1b\x1b[A"), [Key::Esc, Key::Up]);
    keys.read(b"\x1b[1;", &mut |_| unreachable!());
    assert_eq!(keys.pause(), None, "what was cut off is nothing");
    assert!(!keys.is_open());
}

proptest! {
    #[test]
    fn whatever_comes_the_next_key_after_a_pause_is_heard(chunks in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 0..12), begun in any::<bool>()) {
        let mut keys = Keys::default();
        if begun {
            keys.read(b"\x1b[200~", &mut |_| {});
        }
        for chunk in chunks {
            keys.read(&chunk, &mut |_| {});
        }
        keys.pause();
        prop_assert!(!keys.is_open());
        let mut found = Vec::new();
        keys.read(b"q", &mut |input| found.push(input));
        prop_assert_eq!(found, [Input::Key(Key::Char('q'))]);
    }

    #[test]
    fn bytes_mean_the_same_however_they_are_cut(pieces in prop::collection::vec(prop::sample::select(vec![&b"\x1b[A"[..], b"\x1b[200~", b"\x1b[201~", b"a", "ü".as_bytes(), b"\x1b[<0;3;4M", b"\x1b[3~", b"\r", b"\x1b[1;5A", b"12"]), 1..12), cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..6)) {
        let all = pieces.concat();
        let mut at: Vec<usize> = cuts.iter().map(|cut| cut.index(all.len() + 1)).collect();
        at.extend([0, all.len()]);
        at.sort_unstable();
        let (mut keys, mut found) = (Keys::default(), Vec::new());
        for pair in at.windows(2) {
            keys.read(&all[pair[0]..pair[1]], &mut |input| found.push(input));
        }
        prop_assert_eq!(found, read(&all));
    }
}
