//! When the time service of Windows last had the time from somebody, from its own events as XML (`wevtutil qe ... /f:xml`): their
//! numbers, their moments and the values in them. No message is rendered into that form.

use crate::core::facts::LastSuccess;
use crate::core::time::UnixTime;

/// "The time service is now synchronizing the system time with the time source".
const FOLLOWS: u32 = 35;
/// "The time provider NtpClient is currently receiving valid time data".
const RECEIVES: u32 = 37;

/// The newest of the events is asked for, so the first is the one.
pub fn last_success(xml: &str) -> Option<LastSuccess> {
    let (_, event) = xml.split_once("<Event ")?;
    let event = event.split_once("</Event>").map_or(event, |(event, _)| event);
    let id = tag(event, "EventID").and_then(|(_, number)| number.trim().parse::<u32>().ok())?;
    if id != FOLLOWS && id != RECEIVES {
        return None;
    }
    let (created, _) = tag(event, "TimeCreated")?;
    let at = attribute(created, "SystemTime").and_then(moment)?;
    let from = tag(event, "Data").and_then(|(_, value)| server(value));
    Some(LastSuccess { at, from })
}

/// A value like `time.windows.com,0x9 (ntp.m|0x9|0.0.0.0:123-&gt;192.0.2.1:123)`. Another provider than NtpClient has its name in
/// words there, which is no name of a server.
fn server(value: &str) -> Option<String> {
    let name = value.split([',', ' ', '(']).next()?;
    let letters = |c: char| c.is_ascii_alphanumeric() || "-.:".contains(c);
    let is_name = name.contains(['.', ':']) && name.len() <= 253 && name.chars().all(letters);
    is_name.then(|| name.to_owned())
}

/// UTC, whatever the zone of the server: `2026-11-24T03:05:00.1234567Z`.
fn moment(text: &str) -> Option<UnixTime> {
    let nanos = chrono::DateTime::parse_from_rfc3339(text).ok()?.timestamp_nanos_opt()?;
    Some(UnixTime::from_nanos(nanos))
}

/// The attributes and the content of the first element called `name`; the content is empty where it has none.
fn tag<'a>(xml: &'a str, name: &str) -> Option<(&'a str, &'a str)> {
    xml.match_indices('<').find_map(|(at, _)| {
        let rest = xml.get(at + 1..)?.strip_prefix(name)?;
        if !rest.starts_with([' ', '>', '/', '\r', '\n', '\t']) {
            return None;
        }
        let (attributes, rest) = rest.split_once('>')?;
        let content = rest.split_once('<').map_or("", |(content, _)| content);
        Some((attributes, if attributes.ends_with('/') { "" } else { content }))
    })
}

/// The value of the attribute `name`, in either kind of quotation marks.
fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = attributes.split_once(name)?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let mark = rest.chars().next().filter(|mark| "'\"".contains(*mark))?;
    Some(rest.get(1..)?.split_once(mark)?.0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::core::windows::clean_lines;

    /// See tests/fixtures/windows/README.md: event 35, in each language with its message rendered behind it.
    const EVENTS: [&[u8]; 5] = [
        include_bytes!("../../../tests/fixtures/windows/en/time-event.xml"),
        include_bytes!("../../../tests/fixtures/windows/de/time-event.xml"),
        include_bytes!("../../../tests/fixtures/windows/fr/time-event.xml"),
        include_bytes!("../../../tests/fixtures/windows/ja/time-event.xml"),
        include_bytes!("../../../tests/fixtures/windows/zh/time-event.xml"),
    ];

    fn told(bytes: &[u8]) -> Option<LastSuccess> {
        last_success(&clean_lines(bytes))
    }

    fn expected() -> Option<LastSuccess> {
        let at = UnixTime::from_nanos(1_795_489_500_123_456_700);
        Some(LastSuccess { at, from: Some("time.windows.com".to_owned()) })
    }

    /// `event` with `noise` in the place of every word of what was rendered.
    fn replaced(event: &[u8], noise: &[u8]) -> Vec<u8> {
        let mark = b"<RenderingInfo";
        let from = event.windows(mark.len()).position(|part| part == mark).expect("a message");
        let (kept, words) = event.split_at(from);
        let mut noise = noise.iter().copied().cycle();
        let mut inside = false;
        let mut replaced = kept.to_vec();
        for byte in words {
            match byte {
                b'<' => inside = true,
                b'>' => inside = false,
                _ => {}
            }
            let is_frame = inside || *byte == b'>';
            replaced.push(if is_frame { *byte } else { noise.next().unwrap_or(b'x') });
        }
        replaced
    }

    #[test]
    fn the_last_success_is_told_in_every_language() {
        for event in EVENTS {
            assert_eq!(told(event), expected());
        }
    }

    #[test]
    fn only_success_counts() {
        let event = clean_lines(EVENTS[0]);
        let other = |id: &str| {
            last_success(&event.replace("<EventID>35</EventID>", &format!("<EventID>{id}</EventID>")))
        };
        assert_eq!(other("37"), expected());
        for id in ["36", "47", "129", "134", "", "x", "350"] {
            assert_eq!(other(id), None, "{id}");
        }
        assert_eq!(last_success(""), None);
    }

    #[test]
    fn what_is_no_server_is_not_named() {
        for (value, name) in [
            ("192.0.2.1 (ntp.m|0x0|0.0.0.0:123->192.0.2.1:123)", Some("192.0.2.1")),
            ("dc1.example.com (ntp.d|0.0.0.0:123->192.0.2.7:123)", Some("dc1.example.com")),
            ("[2001:db8::1]", None),
            ("VM IC Time Synchronization Provider", None),
            ("VM-IC-Zeitsynchronisierungsanbieter", None),
            ("", None),
        ] {
            assert_eq!(server(value).as_deref(), name, "{value}");
        }
    }

    proptest! {
        #[test]
        fn no_word_of_the_message_matters(noise in prop::collection::vec(
            any::<u8>().prop_filter("what makes elements", |byte| !b"<>".contains(byte)), 1..64,
        )) {
            for event in EVENTS {
                prop_assert_eq!(told(&replaced(event, &noise)), expected());
            }
        }

        #[test]
        fn rubbish_never_panics(text in "(<Event |</Event>|<EventID>|35|37|</EventID>|<TimeCreated |SystemTime=|'|\"|>|<Data|\\PC){0,40}") {
            let _ = last_success(&text);
        }
    }
}
