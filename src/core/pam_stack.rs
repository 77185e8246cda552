//! How PAM makes one answer out of those of a service's modules (pam.conf(5); where that is silent, as libpam 1.5 does).

use std::collections::BTreeSet;

/// What a module gives back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Returned {
    /// It lets in.
    Success,
    /// It has no say.
    Ignore,
    /// It declines.
    AuthError,
    /// It does not know the user.
    UserUnknown,
    /// There is no such module.
    ModuleUnknown,
    /// libpam itself declines, in the place of a line that it cannot read.
    PermissionDenied,
}

impl Returned {
    const fn name(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Ignore => "ignore",
            Self::AuthError => "auth_err",
            Self::UserUnknown => "user_unknown",
            Self::ModuleUnknown => "module_unknown",
            Self::PermissionDenied => "perm_denied",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Action {
    Ignore,
    Ok,
    Done,
    Bad,
    Die,
    Reset,
    Jump(usize),
}

/// What a line makes of what its module gives back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Control {
    named: Vec<(String, Action)>,
    others: Action,
}

/// What a control in brackets can speak of: what modules give back (`_pam_types.h`), and all else.
const RETURN_VALUES: [&str; 33] = [
    "success",
    "open_err",
    "symbol_err",
    "service_err",
    "system_err",
    "buf_err",
    "perm_denied",
    "auth_err",
    "cred_insufficient",
    "authinfo_unavail",
    "user_unknown",
    "maxtries",
    "new_authtok_reqd",
    "acct_expired",
    "session_err",
    "cred_unavail",
    "cred_expired",
    "cred_err",
    "no_module_data",
    "conv_err",
    "authtok_err",
    "authtok_recover_err",
    "authtok_lock_busy",
    "authtok_disable_aging",
    "try_again",
    "ignore",
    "abort",
    "authtok_expired",
    "module_unknown",
    "bad_item",
    "conv_again",
    "incomplete",
    "default",
];

impl Control {
    /// Reads it without its brackets, e.g. "requisite" or "success=1 default=ignore". What libpam does not understand, and nothing
    /// at all, makes it decline by the whole line.
    pub fn read(words: &str) -> Self {
        let usual = |success: Action, ignore: Action, others: Action| Self {
            named: vec![("success".to_owned(), success), ("ignore".to_owned(), ignore)],
            others,
        };
        match words.to_ascii_lowercase().as_str() {
            "required" => return usual(Action::Ok, Action::Ignore, Action::Bad),
            "requisite" => return usual(Action::Ok, Action::Ignore, Action::Die),
            "sufficient" => return usual(Action::Done, Action::Ignore, Action::Ignore),
            "optional" => return usual(Action::Ok, Action::Ignore, Action::Ignore),
            _ => {}
        }
        let Some(named) = pairs(words) else { return Self { named: Vec::new(), others: Action::Bad } };
        let others = named.iter().find(|(name, _)| name == "default").map_or(Action::Bad, |(_, does)| *does);
        Self { named, others }
    }

    fn action(&self, returned: Returned) -> Action {
        let named = self.named.iter().rfind(|(name, _)| name == returned.name());
        named.map_or(self.others, |(_, does)| *does)
    }

    /// Whether nobody gets in to whom the module says no.
    pub fn needs_success(&self) -> bool {
        self.declines_by(Returned::AuthError)
    }

    /// Whether nobody gets in who is given this back, whatever else says yes.
    fn declines_by(&self, returned: Returned) -> bool {
        matches!(self.action(returned), Action::Bad | Action::Die)
    }
}

/// "success=ok default = die", with or without blanks between, each as libpam finds it from the left.
fn pairs(words: &str) -> Option<Vec<(String, Action)>> {
    let blank = |letter: char| letter.is_ascii_whitespace() || letter == '\u{b}';
    let (mut pairs, mut rest) = (Vec::new(), words.trim_start_matches(blank));
    while !rest.is_empty() {
        let name = RETURN_VALUES.iter().find(|name| rest.starts_with(**name))?;
        let behind = rest.strip_prefix(name)?.trim_start_matches(blank).strip_prefix('=')?;
        let (does, behind) = action(behind.trim_start_matches(blank))?;
        pairs.push(((*name).to_owned(), does));
        rest = behind.trim_start_matches(blank);
    }
    Some(pairs)
}

/// What `text` begins with, and what stands behind it.
fn action(text: &str) -> Option<(Action, &str)> {
    const NAMES: [(&str, Action); 6] = [
        ("ignore", Action::Ignore),
        ("ok", Action::Ok),
        ("done", Action::Done),
        ("bad", Action::Bad),
        ("die", Action::Die),
        ("reset", Action::Reset),
    ];
    if let Some((name, does)) = NAMES.iter().find(|(name, _)| text.starts_with(name)) {
        return Some((*does, text.strip_prefix(name)?));
    }
    let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let (number, behind) = text.split_at(end);
    let lines = number.parse().ok().filter(|lines| *lines > 0)?;
    Some((Action::Jump(lines), behind))
}

/// What stands in one line of a stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asks {
    /// A module of codes: which of those that are known.
    Codes(usize),
    /// Another module, by its file name.
    Other(String),
    /// The lines behind it that stand deeper are a stack of their own.
    Substack,
    /// Nobody, since it is at fault.
    Fault(Fault),
}

impl Asks {
    /// Whether it asks for the password, and takes what is typed as it is.
    pub fn checks_a_password(&self) -> bool {
        matches!(self, Self::Other(module) if PASSWORDS.contains(&stem(module)))
    }
}

/// Why libpam can make nothing of a line but to decline by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It names a module whose file is not there.
    NotInstalled(String),
    /// It includes a file that is not there.
    Missing(String),
    /// It is no line, and how it begins.
    Unread(String),
}

impl Fault {
    const fn returned(&self) -> Returned {
        match self {
            Self::NotInstalled(_) => Returned::ModuleUnknown,
            Self::Missing(_) | Self::Unread(_) => Returned::PermissionDenied,
        }
    }
}

/// A line with how deep it stands: 0 for the service itself and what it includes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StackLine {
    /// How many substacks it stands in.
    pub level: usize,
    /// What is made of it.
    pub control: Control,
    /// What it asks.
    pub asks: Asks,
}

/// All that a service asks when somebody signs in, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stack {
    /// The lines.
    pub lines: Vec<StackLine>,
    /// Whether these are all: there were more than are looked at otherwise.
    pub whole: bool,
    /// Whether libpam refuses the service as a whole, since an `@include` leads nowhere or a line cannot be read at all.
    pub broken: bool,
}

/// What comes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Whether somebody may be let in.
    pub may_let_in: bool,
    /// Whether somebody may be declined.
    pub may_decline: bool,
    /// The lines of modules of codes that may be asked, by their places.
    pub asked: Vec<usize>,
    /// The module on which it hangs whether a later line is asked; none where nothing does.
    pub hangs_on: Option<String>,
    /// What is at fault with the first line that declines by nothing else; none where no such line is reached.
    pub fault: Option<Fault>,
}

/// What is certain about modules that are not of codes, while somebody answers rightly whatever they ask.
enum Other {
    Succeeds,
    HasNoSay,
    /// By its version or what else there is.
    SucceedsOrHasNoSay,
    Declines,
    /// It takes no part in signing in, so that libpam declines by its line.
    HasNoPart,
    /// It tells people, places or times apart.
    Either,
}

impl Other {
    fn of(module: &str) -> Self {
        match stem(module) {
            "pam_deny" | "pam_faillock.so authfail" => Self::Declines,
            "pam_permit"
            | "pam_faillock"
            | "pam_faillock.so preauth"
            | "pam_faillock.so authsucc"
            | "pam_tally"
            | "pam_tally2" => Self::Succeeds,
            "pam_env" | "pam_faildelay" | "pam_nologin" | "pam_group" | "pam_echo" | "pam_warn" => {
                Self::HasNoSay
            }
            "pam_cap" | "pam_gnome_keyring" | "pam_kwallet" | "pam_kwallet5" | "pam_ecryptfs"
            | "pam_mount" => Self::SucceedsOrHasNoSay,
            "pam_limits" | "pam_loginuid" | "pam_motd" | "pam_umask" | "pam_mkhomedir" | "pam_systemd"
            | "pam_time" | "pam_xauth" | "pam_namespace" | "pam_tty_audit" | "pam_pwhistory" => {
                Self::HasNoPart
            }
            module if PASSWORDS.contains(&module) => Self::Succeeds,
            _ => Self::Either,
        }
    }
}

/// Modules that check a password.
const PASSWORDS: [&str; 11] = [
    "pam_unix",
    "pam_sss",
    "pam_ldap",
    "pam_krb5",
    "pam_winbind",
    "pam_systemd_home",
    "pam_pwdb",
    "pam_lsass",
    "pam_userdb",
    "pam_radius_auth",
    "pam_tacplus",
];

fn stem(module: &str) -> &str {
    module.strip_suffix(".so").unwrap_or(module)
}

/// What was decided so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    Undecided,
    Good,
    /// A module was to count as good that did not succeed.
    Spoilt,
    Bad,
}

impl Stack {
    /// What comes of it where the modules of codes give back what `returned` says of the line at a place: one or several, where that
    /// is not known.
    pub fn outcome(&self, returned: impl Fn(usize) -> Vec<Returned>) -> Outcome {
        let mut seen = BTreeSet::new();
        let mut open = vec![(0, Standing::Undecided)];
        let mut asked = BTreeSet::new();
        let (mut may_let_in, mut may_decline, mut hangs_on) = (!self.whole, !self.whole || self.broken, None);
        let mut faults = BTreeSet::new();
        while let Some((place, standing)) = open.pop() {
            if !seen.insert((place, standing)) {
                continue;
            }
            let Some(line) = self.lines.get(place) else {
                may_let_in |= standing == Standing::Good && !self.broken;
                may_decline |= standing != Standing::Good;
                continue;
            };
            let results = match &line.asks {
                Asks::Substack => {
                    open.push((place + 1, standing));
                    continue;
                }
                Asks::Codes(_) => {
                    asked.insert(place);
                    returned(place)
                }
                Asks::Fault(fault) => {
                    if self.broken || line.control.declines_by(fault.returned()) {
                        faults.insert(place);
                    }
                    vec![fault.returned()]
                }
                Asks::Other(module) => {
                    let results = line.results_of(module);
                    if results.len() > 1 && hangs_on.is_none() {
                        hangs_on = Some(module.clone());
                    }
                    results
                }
            };
            open.extend(results.into_iter().map(|result| self.after(place, line, standing, result)));
        }
        let fault = faults.first().and_then(|place| match &self.lines.get(*place)?.asks {
            Asks::Fault(fault) => Some(fault.clone()),
            _ => None,
        });
        Outcome { may_let_in, may_decline, asked: asked.into_iter().collect(), hangs_on, fault }
    }

    /// Where it goes on after the line at `place`, and how it stands then.
    fn after(
        &self,
        place: usize,
        line: &StackLine,
        standing: Standing,
        result: Returned,
    ) -> (usize, Standing) {
        let (next, decided) = (place + 1, self.behind(place, line.level));
        match line.control.action(result) {
            Action::Ignore => (next, standing),
            Action::Reset => (next, Standing::Undecided),
            Action::Bad => (next, Standing::Bad),
            Action::Die => (decided, Standing::Bad),
            does @ (Action::Ok | Action::Done) => {
                let standing = match (standing, result) {
                    (Standing::Undecided, Returned::Success) => Standing::Good,
                    (Standing::Good, result) if !matches!(result, Returned::Success | Returned::Ignore) => {
                        Standing::Spoilt
                    }
                    (before, _) => before,
                };
                let ends = does == Action::Done && matches!(standing, Standing::Good | Standing::Spoilt);
                (if ends { decided } else { next }, standing)
            }
            Action::Jump(lines) => match self.jump(place, line.level, lines) {
                Some(target) => (target, standing),
                None => (self.lines.len(), Standing::Bad),
            },
        }
    }

    /// The first line behind the stack that the line at `place` stands in.
    fn behind(&self, place: usize, level: usize) -> usize {
        let rest = self.lines.iter().enumerate().skip(place + 1);
        rest.filter(|(_, line)| line.level < level).map(|(at, _)| at).next().unwrap_or(self.lines.len())
    }

    /// The line behind the next `lines` of the same stack, of which a substack is one; none where there are not so many.
    fn jump(&self, place: usize, level: usize, lines: usize) -> Option<usize> {
        let end = self.behind(place, level);
        let own = (place + 1..end).filter(|at| self.lines.get(*at).is_some_and(|line| line.level == level));
        let starts: Vec<usize> = own.chain([end]).collect();
        starts.get(lines).copied()
    }
}

impl StackLine {
    fn results_of(&self, module: &str) -> Vec<Returned> {
        match Other::of(module) {
            Other::Succeeds => vec![Returned::Success],
            Other::HasNoSay => vec![Returned::Ignore],
            Other::SucceedsOrHasNoSay => vec![Returned::Success, Returned::Ignore],
            Other::Declines => vec![Returned::AuthError],
            // Whoever it declines for good gets in by no code.
            Other::Either if self.control.declines_by(Returned::AuthError) => {
                vec![Returned::Success, Returned::Ignore]
            }
            Other::Either => vec![Returned::Success, Returned::Ignore, Returned::AuthError],
            Other::HasNoPart => vec![Returned::ModuleUnknown],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "CONTROL: MODULE" a line, where "A" and "B" are modules of codes; two blanks in front for a substack.
    fn stack(lines: &[&str]) -> Stack {
        let line = |line: &&str| {
            let level = usize::from(line.starts_with("  "));
            let (control, module) = line.trim().split_once(": ").unwrap();
            let asks = match module {
                "A" => Asks::Codes(0),
                "B" => Asks::Codes(1),
                "substack" => Asks::Substack,
                "missing" => Asks::Fault(Fault::Missing("nowhere".to_owned())),
                "nosuch" => Asks::Fault(Fault::NotInstalled("pam_nosuch.so".to_owned())),
                other if other.contains(' ') => Asks::Other(format!("pam_{other}")),
                other => Asks::Other(format!("pam_{other}.so")),
            };
            StackLine { level, control: Control::read(control), asks }
        };
        Stack { lines: lines.iter().map(line).collect(), whole: true, broken: false }
    }

    fn lets_in(stack: &Stack, of: [Returned; 2]) -> Option<bool> {
        let outcome = stack.outcome(|place| match stack.lines[place].asks {
            Asks::Codes(module) => vec![of[module]],
            _ => unreachable!(),
        });
        (outcome.may_let_in != outcome.may_decline).then_some(outcome.may_let_in)
    }

    /// What pamtester was told by libpam 1.5.2 of the same lines.
    #[test]
    fn what_comes_of_a_stack_is_what_libpam_makes_of_it() {
        use Returned::{AuthError as No, Ignore as Skip, Success as Yes};
        for (lines, of, expected) in [
            (&["sufficient: A", "required: permit"] as &[&str], [No, No], true),
            (&["sufficient: A", "required: deny"], [Yes, No], true),
            (&["sufficient: A"], [No, No], false),
            (&["optional: A"], [No, No], false),
            (&["optional: A", "required: permit"], [No, No], true),
            (&["required: A"], [Skip, No], false),
            (&["required: A", "required: permit"], [Skip, No], true),
            (&["success=done default=die: A", "required: permit"], [Skip, No], false),
            (&["required: env", "sufficient: A"], [No, No], false),
            (&["success=1: A", "requisite: deny", "required: permit"], [No, No], false),
            (&["success=1: A", "requisite: deny", "required: permit"], [Yes, No], true),
            (&["default=ignore: A"], [Yes, No], false),
            (&["success=5 default=ignore: A", "required: permit"], [Yes, No], false),
            (&["success=done default=bad: A", "required: permit"], [No, No], false),
            (&["required: A", "sufficient: permit", "required: deny"], [No, No], false),
            (&["required: permit", "success=ok auth_err=ok: A"], [No, No], false),
            (&["required: A", "default=reset: permit", "required: permit"], [No, No], true),
            (&["-: substack", "  requisite: A", "required: permit"], [No, No], false),
            (&["-: substack", "  sufficient: A", "  required: deny", "required: B"], [Yes, No], false),
            (&["-: substack", "  sufficient: A", "  required: deny", "required: B"], [Yes, Yes], true),
            (&["sufficient: A", "required: deny", "required: B"], [Yes, No], true),
            (
                &["success=1 default=ignore: A", "-: substack", "  required: deny", "required: permit"],
                [Yes, No],
                true,
            ),
            (&["success=1 default=ignore: A", "optional: permit", "required: deny"], [Yes, No], false),
            (&["requisite: A", "required: B"], [No, Yes], false),
            (&["required: missing", "required: A"], [Yes, No], false),
            (&["requird: A"], [Yes, No], false),
            (&["required: nosuch", "required: A"], [Yes, No], false),
            (&["sufficient: nosuch", "required: A"], [Yes, No], true),
            (&["optional: nosuch", "required: A"], [Yes, No], true),
            (&["default=die module_unknown=ignore: nosuch", "required: A"], [Yes, No], true),
            (&["default=die auth_err=ignore: nosuch", "required: A"], [Yes, No], false),
            (&["success=ok default=ignore nosuch=ok: A", "required: permit"], [Yes, No], false),
            (&["success=ok default=ignroe: A", "required: permit"], [Yes, No], false),
            (&["success=0 default=ignore: A", "required: permit"], [Yes, No], false),
            (&["success=bad success=ok default=bad: A"], [Yes, No], true),
            (&["REQUIRED: A"], [Yes, No], true),
            (&["success = ok default= ignore: A"], [Yes, No], true),
            (&["success=okdefault=ignore: A"], [Yes, No], true),
            (&["required: faillock.so preauth", "sufficient: A"], [No, No], true),
            (&["success=done default=ignore: A", "required: faillock.so authfail"], [No, No], false),
            (&["SUCCESS=ok default=ignore: A"], [Yes, No], false),
        ] {
            assert_eq!(lets_in(&stack(lines), of), Some(expected), "{lines:?} {of:?}");
        }
    }

    #[test]
    fn a_module_that_tells_people_apart_leaves_it_open_whether_a_later_line_is_asked() {
        let stack = stack(&["success=1 default=ignore: succeed_if", "required: A", "required: permit"]);
        let outcome = stack.outcome(|_| vec![Returned::AuthError]);
        assert!(outcome.may_let_in && outcome.may_decline);
        assert_eq!(outcome.hangs_on.as_deref(), Some("pam_succeed_if.so"));
        assert_eq!(lets_in(&stack, [Returned::Success, Returned::Success]), Some(true));
    }

    #[test]
    fn what_was_not_looked_at_whole_is_never_certain() {
        let cut = Stack { whole: false, ..stack(&["required: A"]) };
        assert_eq!(lets_in(&cut, [Returned::Success; 2]), None);
        let broken = Stack { broken: true, ..stack(&["required: A"]) };
        assert_eq!(lets_in(&broken, [Returned::Success; 2]), Some(false));
    }

    #[test]
    fn the_first_line_at_fault_that_declines_by_it_is_named() {
        let fault = |lines: &[&str]| stack(lines).outcome(|_| vec![Returned::Success]).fault;
        let nosuch = Some(Fault::NotInstalled("pam_nosuch.so".to_owned()));
        assert_eq!(fault(&["optional: missing", "required: nosuch", "required: missing"]), nosuch);
        assert_eq!(fault(&["requisite: A", "requisite: nosuch"]), nosuch);
        assert_eq!(fault(&["sufficient: A", "required: nosuch"]), None);
        assert_eq!(fault(&["sufficient: nosuch", "required: A"]), None);
    }

    #[test]
    fn only_lines_that_may_be_reached_are_asked() {
        let stack = stack(&["requisite: A", "required: B"]);
        assert_eq!(stack.outcome(|_| vec![Returned::AuthError]).asked, [0]);
        assert_eq!(stack.outcome(|_| vec![Returned::Success]).asked, [0, 1]);
    }
}
