//! Which services ask for codes: each file of PAM's configuration with what it includes.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::slice::Iter;

use crate::adapters::tools::Tools;
use crate::core::clean::{clean, shortened};
use crate::core::facts::{Fact, PamModule, PamVerifier};
use crate::core::pam_stack::{Asks, Control, Fault};
use crate::core::verifier::{CNumber, PamOptions};
use crate::text;

use super::lines::{AUTH, Line, What, read};
use super::memory::SecretPlace;
use super::modules::Modules;

/// What an administrator writes goes before what a package brings.
const FOLDERS: [&str; 2] = ["/etc/pam.d", "/usr/lib/pam.d"];
const MOST_SERVICES: usize = 500;
/// libpam goes no deeper than this (PAM_SUBSTACK_MAX_LEVEL and its kin).
const DEEPEST: usize = 16;
/// Files that include each other widely would multiply.
const MOST_LINES: usize = 2_000;

/// A line of a service's stack, wherever it was included from.
pub struct Asking {
    /// How many substacks it stands in.
    pub level: usize,
    pub control: Control,
    pub what: Asked,
}

impl Asking {
    /// Whether what is typed as the password, for which this line asks, can hold no code for a later one: it has to be right as it is,
    /// or a module of codes takes its own out of it.
    fn leaves_no_code(&self) -> bool {
        matches!(self.what, Asked::Codes(_)) || self.control.needs_success()
    }
}

/// What a line asks.
pub enum Asked {
    /// A module of codes.
    Codes(CodeLine),
    /// Something else.
    Other(Asks),
}

/// A module of codes with its arguments.
#[derive(Clone, PartialEq, Eq)]
pub struct CodeLine {
    module: String,
    /// Whether it is not installed, so that libpam declines by this line.
    pub is_missing: bool,
    /// Whether nobody leaves it a text with a code: it asks for none by itself, and the password, which it looks at instead, was
    /// asked for by nobody before, or is taken as it is by a module that has to take it, too.
    never_gets_one: bool,
    pub args: Vec<String>,
}

impl CodeLine {
    /// What checks its codes, for this service.
    pub fn verifier(&self, service: String) -> PamVerifier {
        let has = |option: &str| self.args.iter().any(|arg| arg == option);
        let window = self.args.iter().rev().find_map(|arg| arg.strip_prefix("window=")).map(number);
        let (oath, takes_codes) = (self.module == OATH, !self.is_missing && self.place().refusal().is_none());
        PamVerifier {
            services: vec![service],
            module: match oath {
                true => PamModule::Oath { window: window.unwrap_or(5) },
                false => PamModule::GoogleAuthenticator,
            },
            options: PamOptions {
                never_learns: !oath && has("noskewadj"),
                elsewhere: self.args.iter().any(|arg| arg.starts_with("secret=")),
            },
            lets_others_in: !oath && has("nullok") && takes_codes,
            users: Fact::Unknown { why: text!("why-not-looked-at") },
        }
    }

    /// Whether it takes the code out of what was typed as the password, or asks for both at once.
    pub fn behind_the_password(&self) -> bool {
        self.asks_for_nothing() || self.has("forward_pass") && self.module == GOOGLE
    }

    /// Whether it takes what was typed as the password, and asks for nothing more.
    fn asks_for_nothing(&self) -> bool {
        self.has("use_first_pass")
    }

    /// Whether it looks for the code in the password where one was asked for, and asks for none then.
    fn takes_the_password(&self) -> bool {
        self.module == OATH && self.has("try_first_pass")
    }

    fn has(&self, option: &str) -> bool {
        self.args.iter().any(|arg| arg == option)
    }

    /// Where it keeps what it knows of users.
    pub fn place(&self) -> SecretPlace {
        let mut place = SecretPlace::of(&self.args);
        place.missing = self.is_missing.then(|| self.module.clone());
        place.never_gets_one = self.never_gets_one;
        place
    }
}

/// All that a service asks when somebody signs in.
pub struct ServiceAsks {
    pub service: String,
    pub lines: Vec<Asking>,
    /// Whether these are all.
    pub whole: bool,
    /// Whether libpam refuses the service as a whole: an `@include` leads nowhere, or what stands in a line is fatal.
    pub broken: bool,
}

/// The services that ask, those together whose lines say the same. One that asks by several lines stands with each of them.
pub fn asking(tools: &Tools) -> Vec<(PamVerifier, SecretPlace)> {
    let mut by_line: Vec<(CodeLine, PamVerifier, SecretPlace)> = Vec::new();
    for ServiceAsks { service, lines, .. } in stacks(tools) {
        for asking in lines {
            let Asked::Codes(line) = asking.what else { continue };
            match by_line.iter_mut().find(|(known, ..)| *known == line) {
                Some((_, verifier, _)) if verifier.services.contains(&service) => {}
                Some((_, verifier, _)) => verifier.services.push(service.clone()),
                None => {
                    let (verifier, place) = (line.verifier(service.clone()), line.place());
                    by_line.push((line, verifier, place));
                }
            }
        }
    }
    by_line.into_iter().map(|(_, verifier, place)| (verifier, place)).collect()
}

/// The stacks of the services, in the order of their names.
pub fn stacks(tools: &Tools) -> Vec<ServiceAsks> {
    let (files, modules) = (files(tools), Modules::of(tools));
    let included = |name: &str, other: &str, lines: &[Line]| {
        other != name && lines.iter().filter_map(include).any(|file| file == name)
    };
    let is_service = |name: &&String| {
        // libpam looks for a service by its name in small letters.
        if name.chars().any(|letter| letter.is_ascii_uppercase()) {
            return false;
        }
        PROGRAMS.contains(&name.as_str()) || !files.iter().any(|(other, lines)| included(name, other, lines))
    };
    let asks = |(name, lines): (&String, &Vec<Line>)| {
        let service = shortened(&clean(name), 40);
        let stack = ServiceAsks { service, lines: Vec::new(), whole: true, broken: false };
        let (files, modules) = (&files, &modules);
        let mut gathering = Gathering { tools, files, modules, left: MOST_LINES, stack };
        let mut lines = lines.iter();
        // What comes behind is shown all the same.
        while !gathering.add(&mut lines, 0, DEEPEST) {
            gathering.stack.broken = true;
        }
        gathering.stack
    };
    files.iter().filter(|(name, _)| is_service(name)).map(asks).collect()
}

/// As pam_oath reads a number (`atoi` into an `unsigned`): nothing where no digits stand in front, and -1 is four thousand million.
pub fn number(word: &str) -> u32 {
    CNumber::read(word, 10).map_or(0, |number| number.signed() as u32)
}

const FAILLOCK: &str = "pam_faillock.so";
const FAILLOCK_DOES: [&str; 3] = ["preauth", "authfail", "authsucc"];
const GOOGLE: &str = "pam_google_authenticator.so";
const OATH: &str = "pam_oath.so";

/// The lines of every file, by the name of the service.
fn files(tools: &Tools) -> BTreeMap<String, Vec<Line>> {
    let mut files = BTreeMap::new();
    for folder in FOLDERS {
        let Ok(entries) = fs::read_dir(tools.file(folder)) else { continue };
        for entry in entries.filter_map(Result::ok).take(MOST_SERVICES) {
            let Ok(name) = entry.file_name().into_string() else { continue };
            if !files.contains_key(&name)
                && let Some(text) = tools.read_if_there(&format!("{folder}/{name}"))
            {
                files.insert(name, read(&text));
            }
        }
    }
    files
}

fn include(line: &Line) -> Option<&str> {
    match &line.what {
        // Only what stands beside the services; an absolute path is no service of its own.
        What::Include(file) | What::Substack(file) => Some(file.rsplit('/').next().unwrap_or(file)),
        What::Module { .. } | What::Unread { .. } | What::GivenUp { .. } | What::Fatal { .. } => None,
    }
}

/// Services of programs that are included by those of others all the same, as `sudo` is by `sudo-i`. Whatever else is included is
/// what services have in common, and nobody signs in by it.
const PROGRAMS: [&str; 20] = [
    "atd", "chfn", "chsh", "cockpit", "cron", "dovecot", "gdm", "lightdm", "login", "openvpn", "passwd",
    "remote", "runuser", "samba", "sddm", "smtp", "sshd", "su", "sudo", "vsftpd",
];

/// What stands in the way of a sign-in, as it is put together from files.
struct Gathering<'a> {
    tools: &'a Tools,
    files: &'a BTreeMap<String, Vec<Line>>,
    modules: &'a Modules<'a>,
    /// So many lines more are looked at.
    left: usize,
    stack: ServiceAsks,
}

impl<'a> Gathering<'a> {
    /// Adds the lines of a file in their order, up to one by which libpam gives the file up: then this is false.
    fn add(&mut self, lines: &mut Iter<'_, Line>, level: usize, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            self.stack.whole = false;
            return true;
        };
        for line in lines {
            let Some(left) = self.left.checked_sub(1) else {
                self.stack.whole = false;
                return true;
            };
            self.left = left;
            let of_a_sign_in = line.kind == AUTH || line.kind.is_empty();
            match &line.what {
                What::Fatal { line } => {
                    self.stack.broken = true;
                    self.fault(level, "", Fault::Unread(named(line)));
                }
                What::GivenUp { line } => {
                    self.fault(level, "", Fault::Unread(named(line)));
                    return false;
                }
                _ if !of_a_sign_in => {}
                What::Module { file, control, args } => self.module(level, file, control, args),
                What::Unread { line, control } => self.fault(level, control, Fault::Unread(named(line))),
                What::Include(target) | What::Substack(target) => {
                    let deeper = matches!(line.what, What::Substack(_));
                    if deeper {
                        self.push(level, "", Asked::Other(Asks::Substack));
                    }
                    let lines = self.lines_of(target);
                    let inner = level + usize::from(deeper);
                    let is_read =
                        lines.as_deref().is_some_and(|lines| self.add(&mut lines.iter(), inner, depth));
                    // In the place of what cannot be read stands a line that fails; behind `@include` nothing stands any more.
                    if !is_read {
                        self.fault(level, "", Fault::Missing(named(target)));
                    }
                    if !is_read && line.kind.is_empty() {
                        return false;
                    }
                }
            }
        }
        true
    }

    fn module(&mut self, level: usize, file: &str, control: &str, args: &[String]) {
        let (module, is_missing) = (file.rsplit('/').next().unwrap_or_default(), self.modules.lack(file));
        let what = match module {
            GOOGLE | OATH => {
                let mut line = CodeLine {
                    module: module.to_owned(),
                    is_missing,
                    never_gets_one: false,
                    args: args.to_vec(),
                };
                line.never_gets_one = match line.asks_for_nothing() {
                    true => self.asked_for_a_password().is_none_or(Asking::leaves_no_code),
                    false => {
                        line.takes_the_password()
                            && self.asked_for_a_password().is_some_and(Asking::leaves_no_code)
                    }
                };
                Asked::Codes(line)
            }
            _ if is_missing => Asked::Other(Asks::Fault(Fault::NotInstalled(named(module)))),
            FAILLOCK => {
                let does = args.iter().find(|arg| FAILLOCK_DOES.contains(&arg.as_str()));
                Asked::Other(Asks::Other(does.map_or(module.to_owned(), |does| format!("{module} {does}"))))
            }
            _ => Asked::Other(Asks::Other(module.to_owned())),
        };
        self.push(level, control, what);
    }

    /// The last line so far that has asked for the password.
    fn asked_for_a_password(&self) -> Option<&Asking> {
        self.stack.lines.iter().rfind(|line| match &line.what {
            Asked::Codes(line) => line.behind_the_password(),
            Asked::Other(asks) => asks.checks_a_password(),
        })
    }

    fn fault(&mut self, level: usize, control: &str, fault: Fault) {
        self.push(level, control, Asked::Other(Asks::Fault(fault)));
    }

    fn push(&mut self, level: usize, control: &str, what: Asked) {
        self.stack.lines.push(Asking { level, control: Control::read(control), what });
    }

    /// Those of a file that is included, which may lie anywhere; none where it is not there.
    fn lines_of(&self, target: &str) -> Option<Cow<'a, [Line]>> {
        if let Some(lines) = self.files.get(target) {
            return Some(Cow::Borrowed(lines));
        }
        let text = match target.starts_with('/') {
            true => self.tools.read_if_there(target),
            false => {
                FOLDERS.iter().find_map(|folder| self.tools.read_if_there(&format!("{folder}/{target}")))
            }
        };
        text.map(|text| Cow::Owned(read(&text)))
    }
}

/// What stands in a file of the administrator's, as it may be shown.
fn named(words: &str) -> String {
    shortened(&clean(words), 60)
}
