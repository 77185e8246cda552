//! Whether a line of a shell sets the clock: what it starts, and not what it merely names.

/// A program that sets the clock and ends.
struct Setter {
    name: &'static str,
    /// The options of which one makes it set the clock; none where it does so by itself.
    only_with: &'static [&'static str],
    /// The options with which it only looks.
    never_with: &'static [&'static str],
}

const fn setter(
    name: &'static str,
    only_with: &'static [&'static str],
    never_with: &'static [&'static str],
) -> Setter {
    Setter { name, only_with, never_with }
}

const CLOCK_SETTERS: [Setter; 14] = [
    setter("ntpdate", &[], &["q", "d"]),
    setter("ntpdate-debian", &[], &["q", "d"]),
    setter("ntpdig", &["s", "S", "-slew", "-step"], &[]),
    setter("sntp", &["s", "S", "-slew", "-step"], &[]),
    setter("msntp", &["a", "r"], &[]),
    setter("rdate", &[], &["p"]),
    setter("htpdate", &["a", "s"], &[]),
    setter("tlsdate", &[], &["n", "-dont-set-clock"]),
    setter("ntpd", &["q", "-quit"], &[]),
    setter("chronyd", &["q"], &[]),
    setter("date", &["s", "-set"], &[]),
    setter("hwclock", &["s", "-hctosys"], &[]),
    setter("timedatectl", &["set-time"], &[]),
    setter("chronyc", &["makestep"], &[]),
];

/// A program, or a word of the shell, that starts the command behind it.
struct Starter {
    name: &'static str,
    /// Its options of one letter that take the next word.
    with_value: &'static str,
    /// How many words of its own come before the command.
    words: usize,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The command follows as it is.
    Plain,
    /// It follows, and root runs it.
    AsRoot,
    /// It is one word behind the option `-c`, and otherwise the name of a script.
    Shell,
    /// The same, but whom it is for may stand before it.
    OtherUser,
    /// It stands behind it, and is looked up alone where an option is given.
    Lookup,
    /// The next word is a line of the shell.
    Line,
}

const fn starter(name: &'static str, with_value: &'static str, words: usize, kind: Kind) -> Starter {
    Starter { name, with_value, words, kind }
}

const STARTERS: [Starter; 37] = [
    starter("sudo", "ugpCDRTrtUh", 0, Kind::AsRoot),
    starter("doas", "uCa", 0, Kind::AsRoot),
    starter("su", "sgGwu", 0, Kind::OtherUser),
    starter("runuser", "sgGwu", 0, Kind::OtherUser),
    starter("sh", "o", 0, Kind::Shell),
    starter("bash", "oO", 0, Kind::Shell),
    starter("dash", "o", 0, Kind::Shell),
    starter("ash", "o", 0, Kind::Shell),
    starter("ksh", "o", 0, Kind::Shell),
    starter("zsh", "o", 0, Kind::Shell),
    starter("command", "", 0, Kind::Lookup),
    starter("exec", "a", 0, Kind::Plain),
    starter("eval", "", 0, Kind::Line),
    starter("env", "uC", 0, Kind::Plain),
    starter("nice", "n", 0, Kind::Plain),
    starter("ionice", "cnpPu", 0, Kind::Plain),
    starter("chrt", "TPD", 1, Kind::Plain),
    starter("taskset", "", 1, Kind::Plain),
    starter("chronic", "", 0, Kind::Plain),
    starter("cronic", "", 0, Kind::Plain),
    starter("timeout", "ks", 1, Kind::Plain),
    starter("flock", "wE", 1, Kind::Shell),
    starter("setsid", "", 0, Kind::Plain),
    starter("nohup", "", 0, Kind::Plain),
    starter("stdbuf", "ioe", 0, Kind::Plain),
    starter("systemd-run", "puE", 0, Kind::Plain),
    starter("systemd-cat", "tp", 0, Kind::Plain),
    starter("time", "fo", 0, Kind::Plain),
    starter("xargs", "nILPdEs", 0, Kind::Plain),
    starter("busybox", "", 0, Kind::Plain),
    starter("if", "", 0, Kind::Plain),
    starter("then", "", 0, Kind::Plain),
    starter("else", "", 0, Kind::Plain),
    starter("elif", "", 0, Kind::Plain),
    starter("do", "", 0, Kind::Plain),
    starter("while", "", 0, Kind::Plain),
    starter("until", "", 0, Kind::Plain),
];

/// Commands inside commands further down than this are not looked at: users write their own tables.
const DEEPEST: usize = 4;

/// The program by which a command of a table, or a line of a shell script, sets the clock. It must be what is started, that
/// its name stands somewhere says nothing; and by root: run `as_root`, or through sudo and its kin.
pub(super) fn sets_clock(line: &str, as_root: bool) -> Option<&'static str> {
    within(line, as_root, DEEPEST)
}

fn within(line: &str, as_root: bool, deeper: usize) -> Option<&'static str> {
    let deeper = deeper.checked_sub(1)?;
    commands(line).iter().find_map(|command| {
        let by_itself = of_command(command, as_root, deeper);
        // What a double quoted word runs: "$(ntpdate pool.example)".
        let inside =
            || command.iter().filter_map(|word| word.runs()).find_map(|run| within(run, as_root, deeper));
        by_itself.or_else(inside)
    })
}

fn of_command(words: &[Word], mut as_root: bool, deeper: usize) -> Option<&'static str> {
    let mut rest = words;
    loop {
        while let [first, further @ ..] = rest
            && (is_assignment(&first.text) || matches!(first.text.as_str(), "!" | "--"))
        {
            rest = further;
        }
        let [first, further @ ..] = rest else { return None };
        let name = first.text.rsplit('/').next().unwrap_or_default();
        if let Some(setter) = CLOCK_SETTERS.iter().find(|setter| setter.name == name) {
            return setter.name_if_set(further).filter(|_| as_root);
        }
        let starter = STARTERS.iter().find(|starter| starter.name == name)?;
        match starter.behind(further)? {
            Behind::Words { words, for_another } => {
                as_root = (as_root || starter.kind == Kind::AsRoot) && !for_another;
                rest = words;
            }
            Behind::Line { line, for_another } => return within(line, as_root && !for_another, deeper),
        }
    }
}

/// What a starter starts.
enum Behind<'a> {
    /// These words, perhaps as somebody else than root.
    Words { words: &'a [Word], for_another: bool },
    /// A line of a shell, in one word, likewise.
    Line { line: &'a str, for_another: bool },
}

impl Starter {
    /// What follows its options and its own words.
    fn behind<'a>(&self, words: &'a [Word]) -> Option<Behind<'a>> {
        let mut rest = words;
        let mut own = self.words;
        let mut for_another = false;
        while let [first, further @ ..] = rest {
            let text = first.text.as_str();
            let letters = text.strip_prefix('-').filter(|letters| !letters.starts_with('-'));
            let ends_in = |letter| letters.is_some_and(|letters| letters.ends_with(letter));
            if self.kind == Kind::Line {
                return Some(Behind::Line { line: text, for_another });
            }
            if matches!(self.kind, Kind::Shell | Kind::OtherUser) && (ends_in('c') || text == "--command") {
                return further.first().map(|line| Behind::Line { line: &line.text, for_another });
            }
            let value =
                letters.and_then(|letters| letters.chars().last()).filter(|l| self.with_value.contains(*l));
            rest = match (letters, value) {
                // "command -v ntpdate" looks it up, and "exec -" is none of ours.
                (Some(letters), _) if self.kind == Kind::Lookup && letters.contains(['v', 'V']) => {
                    return None;
                }
                (Some(_), Some(letter)) => {
                    let whom = further.first().map(|word| word.text.as_str());
                    for_another |=
                        letter == 'u' && self.changes_user() && whom.is_some_and(|whom| whom != "root");
                    further.get(1..)?
                }
                (Some(_), None) => further,
                (None, _) if text == "--" => {
                    return further.get(own..).map(|words| Behind::Words { words, for_another });
                }
                (None, _) if text.starts_with("--") => further,
                (None, _) if own > 0 => {
                    own -= 1;
                    further
                }
                // Whom it is for: the command comes behind "-c".
                (None, _) if self.kind == Kind::OtherUser && !words.iter().any(|word| word.text == "-u") => {
                    for_another |= text != "root";
                    further
                }
                (None, _) => return Some(Behind::Words { words: rest, for_another }),
            };
        }
        None
    }

    fn changes_user(&self) -> bool {
        matches!(self.kind, Kind::AsRoot | Kind::OtherUser)
    }
}

impl Setter {
    /// Its name, if with these words it sets the clock.
    fn name_if_set(&self, words: &[Word]) -> Option<&'static str> {
        let has = |options: &[&str]| {
            words.iter().any(|word| options.iter().any(|option| has_option(&word.text, option)))
        };
        let sets = self.only_with.is_empty() || has(self.only_with);
        (sets && !has(self.never_with)).then_some(self.name)
    }
}

/// A word of a command, without its quotes.
#[derive(Default)]
struct Word {
    text: String,
    /// Whether any of it stood in quotes.
    quoted: bool,
}

impl Word {
    /// What the shell runs to make this word.
    fn runs(&self) -> Option<&str> {
        let (_, run) = self.text.split_once("$(").or_else(|| self.text.split_once('`'))?;
        Some(run)
    }
}

/// The commands of a line, each with its words; a comment is none. Single quotes are taken like double ones.
fn commands(line: &str) -> Vec<Vec<Word>> {
    let mut commands = vec![Vec::new()];
    let mut word = Word::default();
    let mut quote = None;
    let mut characters = line.chars();
    let end_word = |word: &mut Word, commands: &mut Vec<Vec<Word>>| {
        let ended = std::mem::take(word);
        if let Some(command) = commands.last_mut().filter(|_| ended.quoted || !ended.text.is_empty()) {
            command.push(ended);
        }
    };
    while let Some(character) = characters.next() {
        match (character, quote) {
            (mark, Some(open)) if mark == open => quote = None,
            ('\\', _) => word.text.extend(characters.next()),
            (_, Some(_)) => word.text.push(character),
            ('"' | '\'', None) => {
                quote = Some(character);
                word.quoted = true;
            }
            ('#', None) if word.text.is_empty() && !word.quoted => break,
            (';' | '|' | '&' | '(' | ')' | '`' | '{' | '}', None) => {
                end_word(&mut word, &mut commands);
                commands.push(Vec::new());
            }
            (space, None) if space.is_whitespace() => end_word(&mut word, &mut commands),
            _ => word.text.push(character),
        }
    }
    end_word(&mut word, &mut commands);
    commands
}

/// A variable that is set for one command: `LANG=C ntpdate ...`.
fn is_assignment(word: &str) -> bool {
    let name = word.split_once('=').map_or("", |(name, _)| name);
    !name.is_empty() && name.chars().all(|character| character.is_ascii_alphanumeric() || character == '_')
}

/// Whether `word` is the option: a letter among others (`-gq`), a long one (`--set=...`), or a word of its own.
fn has_option(word: &str, option: &str) -> bool {
    let letters = word.strip_prefix('-');
    match option.chars().next() {
        Some('-') => letters.is_some_and(|long| long.split('=').next() == Some(option)),
        Some(letter) if option.len() == 1 => {
            letters.is_some_and(|letters| !letters.starts_with('-') && letters.contains(letter))
        }
        _ => word == option,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_what_sets_the_clock_is_taken_for_it() {
        for line in [
            "ntpdate pool.example",
            "/usr/sbin/ntpdate-debian -s",
            "cd / && rdate -s time.example",
            "x; date -s \"$(curl -sI x)\"",
            "date --set=12:00",
            "chronyd -q 'server x iburst'",
            "(sudo timedatectl set-time 12:00)",
            "nice -n 19 ntpdate -u pool.example",
            "nice -19 ntpdate pool.example",
            "LANG=C PATH=/sbin ntpdate pool.example",
            "timeout 60 /usr/sbin/ntpdate pool.example",
            "timeout -k 5 60 ionice -c 3 nice ntpdate pool.example",
            "if ! ntpdate pool.example; then logger failed; fi",
            "if which ntpdate; then ntpdate pool.example; fi",
            "busybox ntpd -q -p pool.example",
            "sntp -S pool.example",
            "flock -n /run/lock ntpd -gq",
            "flock /run/lock -c 'ntpdate pool.example'",
            "sh -c 'ntpdate pool.example'",
            "/bin/bash -lc \"sleep 5; ntpdate pool.example\"",
            "su - root -c 'ntpdate pool.example'",
            "runuser -u root -- ntpdate pool.example",
            "env -u TZ LANG=C ntpdate pool.example",
            "command ntpdate pool.example",
            "eval 'ntpdate pool.example'",
            "echo pool.example | xargs -n 1 ntpdate",
            "test -x /usr/sbin/ntpdate && ntpdate pool.example",
            "echo \"now $(ntpdate pool.example)\"",
        ] {
            assert!(sets_clock(line, true).is_some(), "{line}");
        }
        for line in [
            "date",
            "date +%s",
            "date -d yesterday",
            "systemctl restart ntpd -q2",
            "ntpd -g",
            "echo date; ls -s",
            "hwclock --systohc",
            "chronyc tracking",
            "/opt/update -s",
            "ntpdate.sh",
            "ntpdate -q pool.example",
            "ntpdate -du pool.example",
            "sntp pool.example",
            "rdate -np pool.example",
            "htpdate -q www.example",
            "echo ntpdate >>/var/log/x",
            "grep ntpdate /var/log/syslog",
            "yum -y install ntpdate",
            "tar czf /backup.tgz /etc/default/ntpdate",
            "systemctl disable ntpdate",
            "[ -x /usr/sbin/ntpdate ]",
            "logger -t ntpdate done",
            "chronyd -Q 'server x'",
            // Behind a word that starts something stands what is started, and not the clock.
            "if which ntpdate; then true; fi",
            "sudo yum install ntpdate",
            "nice grep ntpdate /var/log/syslog",
            "if command -v ntpdate >/dev/null; then true; fi",
            "timeout 60 rsync ntpdate backup:/",
            "nice -n 19 tar cz /usr/sbin/ntpdate",
            "bash /root/ntpdate-test.sh",
            "su - web -c 'ntpdate pool.example'",
            "su -c 'echo ntpdate'",
            "while pgrep ntpdate; do sleep 1; done",
            "logger 'stopped; ntpdate pool.example failed'",
            "true # ntpdate pool.example",
            "sudo -u web ntpdate pool.example",
        ] {
            assert_eq!(sets_clock(line, true), None, "{line}");
        }
    }

    #[test]
    fn a_command_of_another_user_sets_the_clock_only_through_root() {
        for line in [
            "sudo ntpdate pool.example",
            "sudo -n /usr/sbin/ntpdate pool.example",
            "doas -u root ntpdate pool.example",
            "nice sudo sh -c 'ntpdate pool.example'",
            "sh -c 'sudo ntpdate pool.example'",
        ] {
            assert_eq!(sets_clock(line, false), Some("ntpdate"), "{line}");
        }
        for line in
            ["ntpdate pool.example", "sudo -u web ntpdate pool.example", "sudo ls; ntpdate pool.example"]
        {
            assert_eq!(sets_clock(line, false), None, "{line}");
        }
    }

    proptest! {
        #[test]
        fn rubbish_never_panics_and_never_goes_deep(
            line in "(sudo |sh -c |nice |-n |-u |--|ntpdate|'|\"|\\$\\(|`|\\\\|;|#|\\PC){0,60}",
        ) {
            let _ = sets_clock(&line, false);
            let _ = sets_clock(&"sh -c \"$(".repeat(2_000), true);
        }
    }
}
