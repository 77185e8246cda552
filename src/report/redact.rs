//! Hides what a ticket need not tell: names of people and of this machine, addresses, and anything that looks
//! like a secret, should a command ever print one.

mod address;
mod foreign;

use self::address::{HIDDEN, is_address};
use super::Snapshot;
use crate::core::facts::{Facts, Leftover};
use crate::core::text::{Arg, Text};
use crate::locale::Locale;

/// The gaps of sentences in which the words of a tool stand, or names that it told: of tables of cron, and of paths.
const PRINTED: [&str; 10] =
    ["said", "words", "output", "reason", "word", "table", "names", "path", "target", "fix"];

/// The gaps in which the names of servers stand that a service asks, separated by commas, or those of whom they belong to.
const SERVERS: [&str; 3] = ["servers", "domain", "controller"];

impl Snapshot {
    /// The same without whose entries are meant in what was found, be it by their names or by the paths of their files.
    #[must_use]
    pub fn without_users(mut self) -> Self {
        let names = Names::of(&self);
        for finding in &mut self.diagnosis.findings {
            finding.evidence.retain(|text| text.id != "evidence-users");
            for text in finding.evidence.iter_mut().filter(|text| text.id.starts_with("evidence-file-")) {
                *text = names.without_names(text);
            }
        }
        self
    }
}

/// The names that a report hides.
pub(super) struct Names(Vec<Name>);

/// One of them.
#[derive(PartialEq, Eq)]
struct Name {
    name: String,
    /// Whether it is a plain word that the machine happens to be called by, such as "server" or "plesk": then it is none
    /// in the path of a program or in the name of a unit.
    is_word: bool,
}

impl Names {
    /// Those of the people and the machine in `snapshot`.
    pub fn of(snapshot: &Snapshot) -> Self {
        let earlier = snapshot.earlier_repairs();
        let names = snapshot.repairs.iter().chain(&earlier).flat_map(|repair| {
            let by = repair.started().map(|(_, by)| by);
            by.into_iter().chain(repair.users()).map(str::to_owned).collect::<Vec<_>>()
        });
        Self::new(&snapshot.facts, &names.collect::<Vec<_>>())
    }

    /// Longest first, so that a name inside a longer one leaves nothing of it.
    fn new(facts: &Facts, starters: &[String]) -> Self {
        let whole = |name: String| Name { name, is_word: false };
        let mut names: Vec<Name> = starters.iter().map(|by| whole(user_of(by))).collect();
        if let Some(host) = facts.host.known() {
            let is_word = !host.name.contains('.') && !is_telling(&host.name);
            names.push(Name { name: host.name.clone(), is_word });
            let short = host.name.split_once('.').map(|(short, _)| short.to_owned());
            names.extend(short.filter(|short| is_telling(short)).map(whole));
        }
        names.extend(facts.rights.known().map(|rights| whole(rights.user.clone())));
        if let Some(Leftover::Running { by, .. } | Leftover::Unfinished { by, .. }) = facts.leftover.known() {
            names.push(whole(user_of(by)));
        }
        if let Some(verifiers) = facts.verifiers.known() {
            names.extend(
                verifiers.with(|_| true).flat_map(|(_, users)| users).map(|user| whole(user.name.clone())),
            );
        }
        // Everybody has these; hiding them would only make the report harder to read.
        names.retain(|known| !["", "root", "nobody", "localhost"].contains(&known.name.as_str()));
        names.sort_by_key(|known| (std::cmp::Reverse(known.name.len()), known.is_word));
        names.dedup_by(|later, first| later.name == first.name);
        Self(names)
    }

    /// `text` in the words of `locale`, without these names and without addresses. Names are hidden where they fill a gap of
    /// a sentence: its own words are everybody's, even where a machine is called by one of them.
    pub fn say(&self, text: &Text, locale: &Locale) -> String {
        without_addresses(&locale.say(&self.without_names(text)))
    }

    /// What a tool printed, without anybody's name.
    pub fn foreign(&self, words: &str) -> String {
        foreign::without_names(&self.repeat(words))
    }

    /// Names of time servers without those that tell whose network this is: of all others than the public ones.
    pub fn servers(&self, list: &str) -> String {
        let hidden = |name: &str| match foreign::without_names(&self.repeat(name)) {
            same if same == name && foreign::is_name_of_a_network(name) => HIDDEN.to_owned(),
            other => other,
        };
        list.split(", ").map(hidden).collect::<Vec<_>>().join(", ")
    }

    /// What somebody else said or is called, without these names and without addresses.
    pub fn repeat(&self, words: &str) -> String {
        without_addresses(&self.hide(words))
    }

    /// `text` with these names hidden where they fill a gap of it.
    pub fn without_names(&self, text: &Text) -> Text {
        let args = text.args.iter().map(|(name, arg)| {
            let arg = match arg {
                Arg::Text(part) => Arg::Text(self.without_names(part)),
                Arg::Verbatim(words) if PRINTED.contains(&&**name) => Arg::Verbatim(self.foreign(words)),
                Arg::Verbatim(words) if SERVERS.contains(&&**name) => Arg::Verbatim(self.servers(words)),
                Arg::Verbatim(words) => Arg::Verbatim(self.hide(words)),
                other => other.clone(),
            };
            (name.clone(), arg)
        });
        Text { id: text.id.clone(), args: args.collect() }
    }

    fn hide(&self, words: &str) -> String {
        self.0.iter().fold(words.to_owned(), |words, name| name.hide_in(&words))
    }
}

/// Whether the first part of a host name tells who it is. One that is a plain word ("server", "mail", "demo") says
/// nothing without its domain, and hiding it would tear holes into what others said.
fn is_telling(short: &str) -> bool {
    short.contains(|c: char| c.is_ascii_digit() || c == '-' || c == '_')
}

/// The user in "alice (pts/1)" and "alice (root, pts/1)", and in "alice on pts/1" of an older record.
fn user_of(by: &str) -> String {
    by.split_whitespace().next().unwrap_or_default().to_owned()
}

/// Secrets alone: for the full report.
pub(super) fn secrets_only(text: &str) -> String {
    map_words(text, |word| looks_secret(word).then_some(HIDDEN))
}

impl Name {
    /// Replaces it where it stands as a word of its own, whatever its case.
    fn hide_in(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = find_ignoring_case(rest, &self.name) {
            let end = at + self.name.len();
            out.push_str(&rest[..at]);
            if self.goes_on_before(&out) || self.goes_on_after(&rest[end..]) {
                out.push_str(&rest[at..end]);
            } else {
                out.push_str(HIDDEN);
            }
            rest = &rest[end..];
        }
        out.push_str(rest);
        out
    }

    /// Whether what it would begin belongs to a longer word, or to a path. After "//" it is a host's name all the same.
    fn goes_on_before(&self, before: &str) -> bool {
        let in_path = self.is_word && before.ends_with('/') && !before.ends_with("//");
        before.ends_with(part_of_word) || in_path
    }

    /// The same for what it would end, or for an ending such as ".service".
    fn goes_on_after(&self, after: &str) -> bool {
        let ending = after.strip_prefix('.').is_some_and(|ending| ending.starts_with(char::is_alphanumeric));
        after.starts_with(part_of_word) || self.is_word && ending
    }
}

fn part_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '-'
}

fn without_addresses(text: &str) -> String {
    map_words(text, |word| (looks_secret(word) || is_address(word)).then_some(HIDDEN))
}

/// ASCII case only: other scripts change their length with their case.
fn find_ignoring_case(text: &str, name: &str) -> Option<usize> {
    let (text, name) = (text.as_bytes(), name.as_bytes());
    (!name.is_empty()).then(|| text.windows(name.len()).position(|part| part.eq_ignore_ascii_case(name)))?
}

/// Replaces whole words; the spaces between them stay as they are.
fn map_words(line: &str, replacement: impl Fn(&str) -> Option<&'static str>) -> String {
    let mut out = String::with_capacity(line.len());
    for piece in line.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        let core = word.trim_matches(|c: char| "()[]<>,;\"'".contains(c)).trim_end_matches(['.', ':']);
        match replacement(core) {
            Some(hidden) if !core.is_empty() => out.push_str(&piece.replacen(core, hidden, 1)),
            _ => out.push_str(piece),
        }
    }
    out
}

fn looks_secret(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    word.contains("otpauth:") || word.contains("secret=") || word.contains("login?")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::facts::{Fact, Host, Rights};
    use crate::text;

    fn redact(text: &str, facts: &Facts) -> String {
        Names::new(facts, &["bob on pts/2".to_owned()]).repeat(text)
    }

    fn called(host: &str, user: &str) -> Names {
        let mut facts = facts();
        if let Fact::Known(known) = &mut facts.host {
            known.name = host.to_owned();
        }
        facts.rights = Fact::Known(Rights { user: user.to_owned(), root: false, can_set_clock: false });
        Names::new(&facts, &[])
    }

    fn facts() -> Facts {
        Facts {
            host: Fact::Known(Host {
                name: "web1.example.com".to_owned(),
                system: String::new(),
                container: None,
                systemd: true,
                proxy: None,
                windows: None,
            }),
            rights: Fact::Known(Rights { user: "ali".to_owned(), root: false, can_set_clock: false }),
            ..Facts::default()
        }
    }

    #[test]
    fn names_are_hidden_as_words_and_left_alone_inside_other_words() {
        assert_eq!(redact("ali and bob on WEB1.example.com (web1)", &facts()), "*** and *** on *** (***)");
        assert_eq!(redact("an alibi for web10 and web1-old", &facts()), "an alibi for web10 and web1-old");
    }

    #[test]
    fn a_host_named_like_a_word_of_the_report_leaves_the_sentences_whole() {
        let mut facts = facts();
        if let Fact::Known(host) = &mut facts.host {
            host.name = "server.example.com".to_owned();
        }
        let said = redact("The server's clock; server.example.com", &facts);
        assert_eq!(said, "The server's clock; ***");
    }

    #[test]
    fn sentences_stay_whole_whatever_the_machine_and_the_people_are_called() {
        let locale = Locale::load(None);
        let said = |host: &str, user: &str, text: &Text| called(host, user).say(text, &locale);
        let foot = text!("ticket-foot-measured");
        assert_eq!(said("clock", "nobody", &foot), locale.say(&foot));
        assert_eq!(said("server", "clock", &foot), locale.say(&foot));
        let verdict = text!("ticket-verdict", verdict = text!("ticket-healthy"));
        assert_eq!(said("healthy", "verdict", &verdict), "Verdict: HEALTHY");
        let rights = text!("fact-rights-no-clock", user = "clock");
        assert_eq!(said("web1", "clock", &rights), "***: may look, but not set the clock");
        let host = text!("fact-server-is", name = "server", system = "Debian");
        assert_eq!(said("server", "alice", &host), "***, Debian");
        let nested = text!("fact-unknown", why = text!("fact-server-is", name = "Server", system = "x"));
        assert_eq!(said("server", "alice", &nested), "Not known. ***, x");
    }

    #[test]
    fn a_host_named_like_a_program_is_hidden_and_the_programs_are_not() {
        let names = called("plesk", "alice");
        for (words, said) in [
            ("/usr/sbin/plesk bin extension --list", "/usr/sbin/plesk bin extension --list"),
            ("plesk.service (active)", "plesk.service (active)"),
            ("root@plesk:~# done on plesk.", "root@***:~# done on ***."),
            ("https://plesk/ and plesk:123", "https://***/ and ***:123"),
        ] {
            assert_eq!(names.repeat(words), said);
        }
        // What a person is called is hidden wherever it stands: a home folder tells it too.
        assert_eq!(names.repeat("/home/alice/plesk"), "/home/***/plesk");
        assert_eq!(called("plesk", "plesk").repeat("/home/plesk"), "/home/***");
        assert_eq!(called("plesk.example.com", "a1").repeat("on plesk.example.com"), "on ***");
    }

    #[test]
    fn addresses_are_hidden_with_and_without_a_port() {
        let said = redact("asked 10.0.2.2 and 10.0.2.2:123, [2001:db8::1]:123 and ::1.", &Facts::default());
        assert!(!said.contains("10.0") && !said.contains("2001") && !said.contains("::1"), "{said}");
        assert_eq!(redact("at 04:03:01, version 18.0.62", &Facts::default()), "at 04:03:01, version 18.0.62");
    }

    #[test]
    fn an_address_with_its_zone_is_hidden() {
        for said in ["server fe80::1%eth0", "fe80::1%eth0, ntp", "[fe80::1%2]:123 answered"] {
            assert!(!redact(said, &Facts::default()).contains("fe80"), "{said}");
        }
        assert_eq!(redact("100%eth0 and 50% of it", &Facts::default()), "100%eth0 and 50% of it");
    }

    #[test]
    fn names_in_the_words_of_a_tool_are_hidden_and_in_our_own_words_they_stay() {
        let locale = Locale::load(None);
        let names = Names::new(&Facts::default(), &[]);
        let failed = text!(
            "why-command-failed",
            program = "plesk",
            status = 1,
            said = "no host db1.customer.example for bob.admin"
        );
        let nested = text!("fact-unknown", why = failed);
        let said = names.say(&nested, &locale);
        assert!(!said.contains("customer") && !said.contains("bob"), "{said}");
        let asked = names
            .say(&text!("evidence-service-servers", servers = "fe80::1%eth0, ntp.customer.example"), &locale);
        assert!(!asked.contains("fe80") && !asked.contains("customer"), "{asked}");
        for (asked, shown) in [
            ("intranet, NTP-INTERN, ntp_srv.lan", "***, ***, ***"),
            ("DC01, SRV1, AD, GPS0", "***, ***, ***, GPS0"),
            ("ntp.customer.example:1123, 192.0.2.7", "***, ***"),
            ("https://clock.customer.example/x", "https://***/x"),
            (
                "time.cloudflare.com, https://www.microsoft.com/",
                "time.cloudflare.com, https://www.microsoft.com/",
            ),
            ("2.debian.pool.ntp.org, PHC0, GPS", "2.debian.pool.ntp.org, PHC0, GPS"),
        ] {
            assert_eq!(names.servers(asked), shown);
        }
        let of_cron = text!("evidence-cron-sets-clock", program = "ntpdate", table = "crontab -u bob");
        assert!(!names.say(&of_cron, &locale).contains("bob"));
        let due = text!("plan-warning-cron-again", names = "cron.daily, crontab -u bob, crontab -u root");
        let said = names.say(&due, &locale);
        assert!(!said.contains("bob") && said.contains("cron.daily") && said.contains("-u root"), "{said}");
        let own = text!(
            "plan-install-with",
            command = "apt install chrony && systemctl enable --now chrony.service"
        );
        assert!(names.say(&own, &locale).contains("chrony.service"));
    }

    #[test]
    fn what_looks_like_a_secret_is_hidden_in_every_report() {
        for line in ["see otpauth://totp/x?secret=ABC", "https://h:8443/login?secret=abc", "SECRET=abc"] {
            assert!(!secrets_only(line).to_lowercase().contains("abc"), "{line}");
            assert!(!redact(line, &Facts::default()).to_lowercase().contains("abc"), "{line}");
        }
    }

    #[test]
    fn letters_of_other_scripts_do_not_disturb_the_search() {
        assert_eq!(redact("\u{130}\u{df} ali \u{1f600}", &facts()), "\u{130}\u{df} *** \u{1f600}");
    }
}
