//! Looks for words in the memory of another process.

use std::io::{Read, Seek, SeekFrom};

/// Where `secret` is in a writable page of `process`: as text, or as the bytes that it stands for in Base32. None,
/// loudly, where this machine does not let us look.
pub fn found_in(process: i32, secret: &str) -> Option<Vec<String>> {
    let key = base32(secret);
    let Ok(mut memory) = std::fs::File::open(format!("/proc/{process}/mem")) else {
        crate::skipped("the memory of another process may not be read here");
        return None;
    };
    let maps = std::fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    let writable = |line: &&str| line.split_whitespace().nth(1).is_some_and(|may| may.starts_with("rw"));
    let (mut seen, mut found) = (0, Vec::new());
    for line in maps.lines().filter(writable) {
        let (from, to) = line.split_whitespace().next().unwrap().split_once('-').unwrap();
        let [from, to] = [from, to].map(|address| u64::from_str_radix(address, 16).unwrap());
        let mut page = vec![0; usize::try_from(to - from).unwrap()];
        if memory.seek(SeekFrom::Start(from)).is_err() || memory.read_exact(&mut page).is_err() {
            continue;
        }
        seen += page.len();
        for (what, pattern) in [("text", secret.as_bytes()), ("key", key.as_slice())] {
            if page.windows(pattern.len()).any(|part| part == pattern) {
                found.push(format!("{what} in {line}"));
            }
        }
    }
    assert!(seen > 100_000, "nothing was looked at");
    Some(found)
}

fn base32(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for letter in text.bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            _ => letter - b'2' + 26,
        };
        bits = bits << 5 | u32::from(value);
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    bytes
}
