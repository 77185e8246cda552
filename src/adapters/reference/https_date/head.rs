//! The head of an HTTP reply, as far as it says when it was made.

use std::time::UNIX_EPOCH;

use crate::core::agreement::{Refusal, is_plausible};
use crate::core::time::UnixTime;

/// A head is never longer.
pub(super) const LONGEST: usize = 16 * 1024;

/// What the head of a reply says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// The whole second in which the reply was made.
    pub date: UnixTime,
    /// Whether another question may be asked over the same connection.
    pub stays_open: bool,
}

/// The length of the head including its empty line, once that has arrived.
pub(super) fn length(bytes: &[u8]) -> Option<usize> {
    bytes.windows(4).position(|end| end == b"\r\n\r\n").map(|start| start + 4)
}

/// Whether a head only announces another (RFC 9110 section 15.2).
pub(super) fn is_interim(head: &[u8]) -> bool {
    head.starts_with(b"HTTP/1.1 1")
}

/// Reads a complete head. The status does not matter: a redirect or an error tells the time just as well, and nothing
/// is followed.
///
/// # Errors
/// [`Refusal::NoDate`] when it is no HTTP/1 reply, when `Date` is missing, repeated or unreadable, and when `Age` says that
/// a cache answered (RFC 9111 section 5.1); [`Refusal::ImpossibleTime`].
pub(super) fn read(head: &[u8]) -> Result<Head, Refusal> {
    let text = str::from_utf8(head).map_err(|_| Refusal::NoDate)?;
    let mut lines = text.split("\r\n");
    let status = lines.next().filter(|line| line.starts_with("HTTP/1."));
    let keeps_by_default = status.ok_or(Refusal::NoDate)?.starts_with("HTTP/1.1");
    let mut dates = Vec::new();
    let mut closes = false;
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        match name.to_ascii_lowercase().as_str() {
            "date" => dates.push(value.trim()),
            "age" => return Err(Refusal::NoDate),
            "connection" => closes |= value.to_ascii_lowercase().contains("close"),
            _ => {}
        }
    }
    let [date] = dates.as_slice() else { return Err(Refusal::NoDate) };
    let date = httpdate::parse_http_date(date).map_err(|_| Refusal::NoDate)?;
    let since = date.duration_since(UNIX_EPOCH).map_err(|_| Refusal::ImpossibleTime)?;
    let date = UnixTime::from_secs(i64::try_from(since.as_secs()).unwrap_or(i64::MAX));
    if !is_plausible(date) {
        return Err(Refusal::ImpossibleTime);
    }
    Ok(Head { date, stays_open: keeps_by_default && !closes })
}

#[cfg(test)]
mod tests {
    use super::*;

    const DATE: &str = "Date: Fri, 15 Jan 2027 08:00:00 GMT\r\n";

    fn with(fields: &str) -> Result<Head, Refusal> {
        read(format!("HTTP/1.1 301 Moved\r\nLocation: /\r\n{fields}\r\n").as_bytes())
    }

    #[test]
    fn any_status_tells_the_time() {
        let head = with(DATE).unwrap();
        assert_eq!(head, Head { date: UnixTime::from_secs(1_800_000_000), stays_open: true });
    }

    #[test]
    fn every_form_of_an_http_date_is_read() {
        for date in
            ["Fri, 15 Jan 2027 08:00:00 GMT", "Friday, 15-Jan-27 08:00:00 GMT", "Fri Jan 15 08:00:00 2027"]
        {
            assert_eq!(with(&format!("dAtE:{date}\r\n")).unwrap().date.secs(), 1_800_000_000, "{date}");
        }
    }

    #[test]
    fn a_reply_from_a_cache_or_without_one_readable_date_is_refused() {
        for fields in [
            String::new(),
            format!("{DATE}Age: 0\r\n"),
            format!("AGE: 17\r\n{DATE}"),
            format!("{DATE}{DATE}"),
            "Date: yesterday\r\n".to_owned(),
            "Date: \u{fe0f}\r\n".to_owned(),
        ] {
            assert_eq!(with(&fields), Err(Refusal::NoDate), "{fields}");
        }
        assert_eq!(read(b"SSH-2.0-OpenSSH\r\n\r\n"), Err(Refusal::NoDate));
        assert_eq!(read(b"\xff\xfe\r\n\r\n"), Err(Refusal::NoDate));
    }

    #[test]
    fn an_impossible_date_is_refused() {
        for date in ["Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 01 Jan 2100 00:00:00 GMT"] {
            assert_eq!(with(&format!("Date: {date}\r\n")), Err(Refusal::ImpossibleTime), "{date}");
        }
    }

    #[test]
    fn a_connection_that_closes_is_not_asked_again() {
        assert!(!with(&format!("{DATE}Connection: Close\r\n")).unwrap().stays_open);
        let old = read(format!("HTTP/1.0 200 OK\r\n{DATE}\r\n").as_bytes()).unwrap();
        assert!(!old.stays_open);
    }

    #[test]
    fn the_end_of_the_head_is_found() {
        assert_eq!(length(b"HTTP/1.1 200 OK\r\n\r\nbody"), Some(19));
        assert_eq!(length(b"HTTP/1.1 200 OK\r\n"), None);
        assert!(is_interim(b"HTTP/1.1 103 Early Hints\r\n\r\n"));
    }
}
