//! Which services ask for codes: each file of PAM's configuration with what it includes.

use std::collections::BTreeMap;
use std::fs;

use crate::adapters::tools::Tools;
use crate::core::clean::{clean, shortened};
use crate::core::facts::{Fact, PamModule, PamVerifier};
use crate::core::pam_stack::{Asks, Control};
use crate::core::verifier::PamOptions;
use crate::text;

use super::lines::{Line, What, read};
use super::memory::SecretPlace;

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
    pub args: Vec<String>,
}

impl CodeLine {
    /// What checks its codes, for this service.
    pub fn verifier(&self, service: String) -> PamVerifier {
        verifier(service, &self.module, &self.args)
    }
}

/// All that a service asks when somebody signs in.
pub struct ServiceAsks {
    pub service: String,
    pub lines: Vec<Asking>,
    /// Whether these are all.
    pub whole: bool,
    /// Whether an `@include` leads nowhere, so that libpam refuses the service.
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
                    let (verifier, place) = (line.verifier(service.clone()), SecretPlace::of(&line.args));
                    by_line.push((line, verifier, place));
                }
            }
        }
    }
    by_line.into_iter().map(|(_, verifier, place)| (verifier, place)).collect()
}

/// The stacks of the services, in the order of their names.
pub fn stacks(tools: &Tools) -> Vec<ServiceAsks> {
    let files = files(tools);
    let included = |name: &str, other: &str, lines: &[Line]| {
        other != name && lines.iter().filter_map(include).any(|file| file == name)
    };
    let is_service = |name: &&String| {
        PROGRAMS.contains(&name.as_str()) || !files.iter().any(|(other, lines)| included(name, other, lines))
    };
    let asks = |name: &String| {
        let mut stack = ServiceAsks {
            service: shortened(&clean(name), 40),
            lines: Vec::new(),
            whole: true,
            broken: false,
        };
        let mut budget = MOST_LINES;
        gather(&files, name, (0, DEEPEST), &mut budget, &mut stack);
        stack
    };
    files.keys().filter(is_service).map(asks).collect()
}

fn verifier(service: String, module: &str, args: &[String]) -> PamVerifier {
    let has = |option: &str| args.iter().any(|arg| arg == option);
    let window = args.iter().rev().find_map(|arg| arg.strip_prefix("window=")).map(number);
    let oath = module == OATH;
    PamVerifier {
        services: vec![service],
        module: match oath {
            true => PamModule::Oath { window: window.unwrap_or(5) },
            false => PamModule::GoogleAuthenticator,
        },
        options: PamOptions { never_learns: !oath && has("noskewadj") },
        lets_others_in: !oath && has("nullok") && SecretPlace::of(args).refusal().is_none(),
        users: Fact::Unknown { why: text!("why-not-looked-at") },
    }
}

/// As pam_oath reads a number (`atoi` into an `unsigned`): nothing where no digits stand in front, and -1 is four thousand million.
pub fn number(word: &str) -> u32 {
    let word = word.trim_start();
    let (below, digits) = match word.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, word.strip_prefix('+').unwrap_or(word)),
    };
    let digits: &str = digits.split(|letter: char| !letter.is_ascii_digit()).next().unwrap_or_default();
    let value = match digits.parse::<i64>() {
        Ok(value) if below => -value,
        Ok(value) => value,
        Err(_) if digits.is_empty() || below => 0,
        Err(_) => i64::MAX,
    };
    u32::try_from(value.rem_euclid(1 << 32)).unwrap_or(0)
}

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
        What::Module { .. } => None,
    }
}

/// Services of programs that are included by those of others all the same, as `sudo` is by `sudo-i`. Whatever else is included is
/// what services have in common, and nobody signs in by it.
const PROGRAMS: [&str; 20] = [
    "atd", "chfn", "chsh", "cockpit", "cron", "dovecot", "gdm", "lightdm", "login", "openvpn", "passwd",
    "remote", "runuser", "samba", "sddm", "smtp", "sshd", "su", "sudo", "vsftpd",
];

/// The lines in the way of a sign-in, in their order.
fn gather(
    files: &BTreeMap<String, Vec<Line>>,
    name: &str,
    (level, depth): (usize, usize),
    budget: &mut usize,
    stack: &mut ServiceAsks,
) {
    let Some(depth) = depth.checked_sub(1) else {
        stack.whole = false;
        return;
    };
    for line in files.get(name).into_iter().flatten() {
        let Some(left) = budget.checked_sub(1) else {
            stack.whole = false;
            return;
        };
        *budget = left;
        if line.kind != "auth" && !line.kind.is_empty() {
            continue;
        }
        let other = |level, control: &str, asks| Asking {
            level,
            control: Control::read(control),
            what: Asked::Other(asks),
        };
        match &line.what {
            What::Module { module, control, args } if module == GOOGLE || module == OATH => {
                let line = CodeLine { module: module.clone(), args: args.clone() };
                let control = Control::read(control);
                stack.lines.push(Asking { level, control, what: Asked::Codes(line) });
            }
            What::Module { module, control, .. } => {
                stack.lines.push(other(level, control, Asks::Other(module.clone())));
            }
            What::Include(target) | What::Substack(target) => {
                let file = target.rsplit('/').next().unwrap_or(target);
                if !files.contains_key(file) {
                    stack.broken |= line.kind.is_empty();
                    stack.lines.push(other(level, "required", Asks::Missing));
                    continue;
                }
                let deeper = matches!(line.what, What::Substack(_));
                if deeper {
                    stack.lines.push(other(level, "required", Asks::Substack));
                }
                gather(files, file, (level + usize::from(deeper), depth), budget, stack);
            }
        }
    }
}
