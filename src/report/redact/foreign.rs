//! Hides who and where in what a tool printed. Nobody has told us those names, so they are known by their form: names with
//! dots, mail addresses, and what stands where tools put a login. Too much hidden is a nuisance, too little is somebody's name.

use super::address::{HIDDEN, is_address};

/// Endings of files and units, which name no machine.
const ENDINGS: [&str; 48] = [
    "service", "timer", "scope", "socket", "sock", "target", "mount", "slice", "device", "path", "conf",
    "cnf", "cfg", "ini", "php", "py", "pl", "sh", "so", "log", "txt", "json", "jsonl", "toml", "yml", "yaml",
    "xml", "html", "sql", "db", "pem", "crt", "csr", "key", "pid", "lock", "tmp", "bak", "gz", "zip", "rpm",
    "deb", "exe", "dll", "hourly", "daily", "weekly", "monthly",
];

/// Names that everybody has: those of systemd's bus, and of time services that are open to all.
const OF_EVERYBODY: [&str; 13] = [
    "org.freedesktop.",
    ".pool.ntp.org",
    ".ntp.org",
    ".ubuntu.com",
    ".cloudflare.com",
    ".google.com",
    ".apple.com",
    ".windows.com",
    ".microsoft.com",
    ".android.com",
    ".facebook.com",
    ".aws.com",
    ".nist.gov",
];

/// Behind these words tools put whom they mean.
const WHOM: [&str; 15] = [
    "login",
    "user",
    "role",
    "owner",
    "administrator",
    "username",
    "account",
    "customer",
    "client",
    "reseller",
    "subscription",
    "domain",
    "mailbox",
    "host",
    "database",
];

/// A name is no longer than this; what is between quotes further apart is a sentence.
const LONGEST_NAME: usize = 64;
/// Nor are there more words in it: 'Max van Moritz'.
const MOST_WORDS: usize = 3;

/// The same words without anybody's name.
pub(super) fn without_names(words: &str) -> String {
    without_tokens(&without_named_ones(words))
}

/// What clocks at the machine, and a service that follows itself, are called: the reference ids of RFC 5905 (figure 12), those
/// of chrony's and ntpd's drivers for such clocks, and what ntpq says instead.
const CLOCKS: [&str; 50] = [
    "GOES", "GPS", "GAL", "PPS", "IRIG", "WWVB", "DCF", "HBG", "MSF", "JJY", "LORC", "TDF", "CHU", "WWV",
    "WWVH", "NIST", "ACTS", "USNO", "PTB", "LOCL", "LOCAL", "LCL", "CESM", "RBDM", "OMEG", "GLONASS", "GLO",
    "BDS", "GNSS", "NMEA", "SHM", "SOCK", "PHC", "PTP", "RTC", "TSYS", "VMW", "HPET", "ATOM", "BCD", "MRS",
    "GPSD", "DCFA", "PZF", "TRUE", "XFAC", "INIT", "STEP", "RATE", "FREQ",
];

/// Whether this is the name of a server without a domain, which only its own network knows. Clocks at the machine are called
/// by a few names that everybody has, and perhaps a number: "PHC0", "GPS_NMEA(0)" and "DCF" among them.
pub(super) fn is_name_of_a_network(name: &str) -> bool {
    let letters = name.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '(' | ')'));
    let is_clock = !letters.is_empty() && letters.split('_').all(|part| CLOCKS.contains(&part));
    !name.is_empty() && !is_clock && name.chars().all(|c| part_of_name(c) && c != '.')
}

/// Folders whose next part is called after its owner.
const HOMES: [&str; 3] = ["/home/", "/vhosts/", "/mailnames/"];

/// Words in front of `user bob` after which it is a name, and not a sentence such as "the user may not".
const OF: [&str; 5] = ["for", "of", "by", "as", "from"];

/// Hides what is quoted, or stands behind a colon or an equals sign, where a tool says whom it means: `login 'bob'`,
/// `user=bob`, `'bob'@'localhost'`, `for user bob`.
fn without_named_ones(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(first) = rest.chars().next() {
        let named = (!out.ends_with(part_of_word)).then(|| named(&out, rest)).flatten();
        match named {
            Some(length) => {
                out.push_str(HIDDEN);
                rest = rest.get(length..).unwrap_or_default();
            }
            None => {
                out.push(first);
                rest = rest.get(first.len_utf8()..).unwrap_or_default();
            }
        }
    }
    out
}

/// How long the name is that begins `rest`, if what stands `before` it says that it is one.
fn named(before: &str, rest: &str) -> Option<usize> {
    let mark = before.chars().next_back().filter(|c| matches!(c, '\'' | '"' | '`'));
    if let Some(mark) = mark {
        let outside = before.strip_suffix(mark).unwrap_or_default();
        return quoted(outside, mark, rest).filter(|length| *length > 0);
    }
    let length = length_of_name(rest);
    let assigned = before.trim_end().strip_suffix([':', '=']).is_some_and(says_whom);
    let lower = before.to_ascii_lowercase();
    let for_user = lower.strip_suffix(' ').is_some_and(|before| {
        let mut last = before.rsplit(' ');
        last.next().is_some_and(|whom| WHOM.contains(&whom)) && last.next().is_some_and(|of| OF.contains(&of))
    });
    let home = HOMES.iter().any(|folder| lower.ends_with(folder));
    let table = lower.ends_with("crontab -u ") && rest.get(..length) != Some("root");
    ((1..=LONGEST_NAME).contains(&length) && (assigned || for_user || home || table)).then_some(length)
}

/// How long the name is that begins `rest` behind a quotation mark: up to the next mark or the end, since only the beginning of
/// a long answer is kept. Where that is too far for a name it is the word that begins there.
fn quoted(outside: &str, mark: char, rest: &str) -> Option<usize> {
    let whom = says_whom(outside) || outside.ends_with('@');
    let (inside, after) = rest.split_once(mark).unwrap_or((rest, ""));
    match inside.split_whitespace().count() {
        ..=MOST_WORDS if whom && inside.len() <= LONGEST_NAME => Some(inside.len()),
        ..=1 if after.starts_with('@') => Some(inside.len()),
        _ => whom.then(|| length_of_name(rest)),
    }
}

fn length_of_name(rest: &str) -> usize {
    rest.find(|c: char| !part_of_name(c)).unwrap_or(rest.len())
}

/// Whether the last word of `before` is one behind which tools put a name.
fn says_whom(before: &str) -> bool {
    let last = before.trim_end().rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    WHOM.contains(&last.to_ascii_lowercase().as_str())
}

fn part_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn part_of_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '@' | '%' | '+')
}

/// Hides each name with dots, mail address and IP address, whatever stands around it.
fn without_tokens(words: &str) -> String {
    let part = |c: char| part_of_name(c) || c == ':';
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while !rest.is_empty() {
        let length = rest.find(|c| !part(c)).unwrap_or(rest.len());
        let (token, after) = rest.split_at(length);
        let core = token.trim_matches([':', '.', '-', '@']);
        match tells(core) {
            true => out.push_str(&token.replacen(core, HIDDEN, 1)),
            false => out.push_str(token),
        }
        let next = after.chars().next().map_or(0, char::len_utf8);
        let (between, further) = after.split_at(next);
        out.push_str(between);
        rest = further;
    }
    out
}

fn tells(token: &str) -> bool {
    let (name, port) = token.rsplit_once(':').unwrap_or((token, ""));
    let name = if port.chars().all(|c| c.is_ascii_digit()) { name } else { token };
    is_address(token) || is_dotted(name) || is_mail(name)
}

/// A name with dots that ends like the name of a machine: in letters, and not like a file or a unit.
fn is_dotted(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let Some((before, last)) = lower.rsplit_once('.') else { return false };
    let of_everybody = OF_EVERYBODY.iter().any(|known| {
        lower.starts_with(known)
            || lower.contains(&format!(":{known}"))
            || format!(".{lower}").ends_with(known)
    });
    let ends_in_letters =
        last.chars().count() > 1 && last.chars().all(char::is_alphabetic) || last.starts_with("xn--");
    !before.is_empty() && ends_in_letters && !ENDINGS.contains(&last) && !of_everybody
}

/// "user@1000.service" is a unit.
fn is_mail(name: &str) -> bool {
    let Some((who, at)) = name.split_once('@') else { return false };
    let ending = at.rsplit('.').next().unwrap_or_default();
    !who.is_empty() && !at.is_empty() && !ENDINGS.contains(&ending)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn whom_and_where_a_tool_names_is_hidden() {
        for (said, hidden) in [
            ("ERROR: cannot connect to db1.customer.example", "ERROR: cannot connect to ***"),
            ("db1.customer.example:3306 refused", "*** refused"),
            ("Unable to find the login 'bob'", "Unable to find the login '***'"),
            ("no such login: bob.admin", "no such login: ***"),
            ("bob.admin has no rights", "*** has no rights"),
            ("mail to <admin@customer.example> failed", "mail to <***> failed"),
            ("Access denied for user 'admin'@'localhost'", "Access denied for user '***'@'***'"),
            ("session opened for user bob by root", "session opened for user *** by root"),
            ("user=bob;host=db1", "user=***;host=***"),
            ("from fe80::1%eth0, and [fe80::1%eth0]:123", "from ***, and [***]:123"),
            ("https://panel.customer.example:8443/x", "https://***/x"),
            ("/var/www/vhosts/customer.example/httpdocs", "/var/www/vhosts/***/httpdocs"),
            ("from=10.0.2.2 port 22", "from=*** port 22"),
            (
                "cannot open /home/bob/.x and /var/www/vhosts/kunde",
                "cannot open /home/***/.x and /var/www/vhosts/***",
            ),
            ("locked by user bob, for login alice-1", "locked by user ***, for login ***"),
            ("crontab -u bob", "crontab -u ***"),
            ("Unable to find the login 'bob...", "Unable to find the login '***"),
            (
                "Unable to find the login 'bob. It is Plesk's own",
                "Unable to find the login '*** It is Plesk's own",
            ),
            ("Access denied for user 'admin'@'local", "Access denied for user '***'@'***"),
            ("no customer 'Max van Moritz' here", "no customer '***' here"),
            ("no customer 'Max van Mor...", "no customer '***"),
            ("role \"jane\" does not exist", "role \"***\" does not exist"),
            ("m\u{fc}ller.example and xn--mller-kva.example", "*** and ***"),
        ] {
            let got = without_names(said);
            assert_eq!(got, hidden, "{said}");
        }
    }

    #[test]
    fn a_name_without_a_domain_is_a_networks_own_unless_it_is_that_of_a_known_clock() {
        for name in
            ["DC01", "SRV1", "AD", "NTP", "ntp1", "ZEIT", "GPSX", "DC", "NAS2", "X_GPS", "7", "DC01_PPS"]
        {
            assert!(is_name_of_a_network(name), "{name}");
        }
        for name in
            ["PHC0", "GPS", "PPS", "PPS1", "DCF", "LOCL", "LOCAL(0)", "GPS_NMEA(0)", "NMEA", "SHM(1)", ""]
        {
            assert!(!is_name_of_a_network(name), "{name}");
        }
    }

    #[test]
    fn what_names_nobody_stays() {
        for said in [
            "Failed to start chrony.service: Unit chrony.service is masked.",
            "/etc/systemd/timesyncd.conf.d/50-own.conf line 3",
            "Product version: Plesk Obsidian 18.0.62",
            "GDBus.Error:org.freedesktop.DBus.Error.ServiceUnknown",
            "run-parts /etc/cron.daily failed",
            "user@1000.service and phc2sys@eth0.service",
            "2.debian.pool.ntp.org and time.cloudflare.com",
            "PHP Fatal error in index.php, see panel.log",
            "The extension 'mfa' is not installed.",
            "at 12:34:56, en_US.UTF-8, libc.so.6, e.g. this",
            "the user may not do this",
            "it says 'no such file' and \"gone",
            "crontab -u root",
        ] {
            assert_eq!(without_names(said), said);
        }
    }

    proptest! {
        #[test]
        fn no_name_with_dots_and_no_mail_address_survives_whatever_stands_around_it(
            before in "[ '\"(<=,;/\\[]{0,3}",
            after in "[ '\")>,;/\\]]{0,3}",
            host in "[a-z]{2,8}(\\.[a-z]{2,8}){0,2}\\.example",
        ) {
            let said = without_names(&format!("{before}{host}{after} {before}bob@{host}{after}"));
            prop_assert!(!said.contains("example") && !said.contains("bob"), "{said}");
        }

        #[test]
        fn rubbish_never_panics(words in "(login|user|for user | |'|\"|:|=|@|\\.|%|\\PC){0,40}") {
            let _ = without_names(&words);
        }
    }
}
