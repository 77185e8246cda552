//! What pam_google_authenticator remembers of each user, read as that user: root follows nothing that a user has put there.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use rustix::fs::{Access, AtFlags, CWD, Mode, OFlags, accessat};
use rustix::io::Errno;
use rustix::process::{Gid, Uid, geteuid, getuid};
use rustix::thread::{set_thread_groups, set_thread_res_gid, set_thread_res_uid};
use zeroize::Zeroizing;

use crate::adapters::file_reasons::why_unreadable;
use crate::adapters::tools::Tools;
use crate::core::clean::{clean, shortened};
use crate::core::facts::{Fact, PamRefusal, PamUser, PamUsers, RefusedFile};
use crate::core::verifier::{CNumber, PamState};
use crate::text;

/// The module takes no longer file.
const LONGEST: u64 = 64 * 1024;
/// More users than any file has that somebody keeps by hand.
const MOST_USERS: usize = 20_000;
/// So many entries are looked into.
const MOST_ENTRIES: usize = 5_000;

/// Where the secret of a user is, and which file the module takes, by the arguments of its line.
pub struct SecretPlace {
    /// Names with `${USER}`, `${HOME}`, and `~` where a name begins.
    pattern: String,
    /// `user=`: whose rights the module takes.
    fixed_user: Option<String>,
    any_owner: bool,
    allowed_mode: u32,
    /// `allow_readonly`: what cannot be noted does not matter.
    noting_may_fail: bool,
    /// `grace_period`: each sign-in is noted.
    notes_sign_ins: bool,
    /// The module, where it is not installed.
    pub missing: Option<String>,
    /// Whether no code ever reaches the module, because of what stands before its line.
    pub never_gets_one: bool,
    /// The line's own arguments, for modules that keep their users elsewhere.
    pub args: Vec<String>,
}

/// The options without a value that pam_google_authenticator knows (20191231 and what came after it).
const OPTIONS: [&str; 11] = [
    "no_strict_owner",
    "debug",
    "try_first_pass",
    "use_first_pass",
    "forward_pass",
    "noskewadj",
    "no_increment_hotp",
    "nullok",
    "allow_readonly",
    "echo-verification-code",
    "echo_verification_code",
];

/// Whether pam_google_authenticator takes this option. Where it does not, it declines everybody before it asks (tried on 20191231).
fn is_taken(option: &str) -> bool {
    match option.split_once('=') {
        Some(("secret" | "authtok_prompt" | "user", _)) => true,
        Some(("allowed_perm", mode)) => whole_number(mode, 8).is_some_and(|mode| mode as i32 != 0),
        Some(("grace_period", seconds)) => whole_number(seconds, 10).is_some_and(|seconds| seconds >= 0),
        _ => OPTIONS.contains(&option),
    }
}

/// An option as it may be shown: somebody may have put a key where none belongs.
fn without_value(option: &str) -> String {
    match option.split_once('=') {
        Some(("allowed_perm" | "grace_period" | "user", _)) => option.to_owned(),
        Some((name, "")) => format!("{}=", shortened(name, LONGEST_NAME)),
        Some((name, _)) => format!("{}=...", shortened(name, LONGEST_NAME)),
        None => shortened(option, LONGEST_NAME),
    }
}

/// No name of an option is longer than those of the module, and a key is.
const LONGEST_NAME: usize = 12;

/// The value of an option that is a number, as the module reads it: nothing is 0, and anything behind it is an error.
fn whole_number(value: &str, base: u32) -> Option<i64> {
    match CNumber::read(value, base) {
        Some(number) => number.rest.is_empty().then(|| number.signed()),
        None => value.is_empty().then_some(0),
    }
}

impl SecretPlace {
    /// Why the module takes no code of anybody, whatever stands in their files; none where its options are in order.
    pub fn refusal(&self) -> Option<PamRefusal> {
        let refused = self.args.iter().find(|option| !is_taken(option)).cloned();
        let refused = refused.or_else(|| self.nobodys_home())?;
        Some(PamRefusal::Option(shortened(&clean(&without_value(&refused)), 60)))
    }

    /// The options that name a home beside `user=`: the module knows none then.
    fn nobodys_home(&self) -> Option<String> {
        let fixed = self.fixed_user.as_deref()?;
        let named = self.args.iter().rev().find(|arg| arg.starts_with("secret="));
        let words = [Some(format!("user={fixed}")), named.cloned()];
        self.named_places()
            .any(|place| place == Place::Home)
            .then(|| words.into_iter().flatten().collect::<Vec<_>>().join(" "))
    }

    /// Why no code of anybody ever reaches the module.
    pub fn first_pass(&self) -> Option<PamRefusal> {
        self.never_gets_one.then_some(PamRefusal::FirstPass)
    }

    /// Why nobody's code is taken, where the module is not installed.
    pub fn not_installed(&self) -> Option<PamRefusal> {
        self.missing.clone().map(PamRefusal::NotInstalled)
    }

    pub fn of(args: &[String]) -> Self {
        let value = |name: &str| args.iter().rev().find_map(|arg| arg.strip_prefix(name));
        let mode = value("allowed_perm=").and_then(|mode| whole_number(mode, 8)).map(|mode| mode as u32);
        let grace = value("grace_period=").and_then(|seconds| whole_number(seconds, 10));
        Self {
            pattern: value("secret=").unwrap_or("~/.google_authenticator").to_owned(),
            fixed_user: value("user=").map(str::to_owned),
            any_owner: args.iter().any(|arg| arg == "no_strict_owner"),
            allowed_mode: mode.filter(|mode| *mode != 0).unwrap_or(0o600),
            noting_may_fail: args.iter().any(|arg| arg == "allow_readonly"),
            notes_sign_ins: grace.is_some_and(|seconds| seconds != 0),
            missing: None,
            never_gets_one: false,
            args: args.to_vec(),
        }
    }

    /// Whose rights the module takes to look after the file of `user`; none where the one that its line names is unknown.
    pub fn owner<'a>(&self, user: &'a User, users: &'a [User]) -> Option<&'a User> {
        let Some(fixed) = &self.fixed_user else { return Some(user) };
        // A number goes before a name, whatever stands behind it.
        let uid = CNumber::read(fixed, 10).and_then(|number| u32::try_from(number.signed()).ok());
        let uid = uid.filter(|uid| i32::try_from(*uid).is_ok());
        users.iter().find(|user| uid.map_or(user.name == *fixed, |uid| user.uid == uid))
    }

    /// The user that its line names to look after every file; nothing where it names none.
    pub fn named_user(&self) -> &str {
        self.fixed_user.as_deref().unwrap_or_default()
    }

    /// The path for one user. The names are put in once: what a home is called is not looked into again.
    pub fn path(&self, user: &User) -> String {
        self.named_places().fold(String::new(), |mut path, place| {
            match place {
                Place::Home => path.push_str(&user.home),
                Place::Name => path.push_str(&user.name),
                Place::Letter(letter) => path.push(letter),
            }
            path
        })
    }

    fn named_places(&self) -> impl Iterator<Item = Place> {
        let (mut rest, mut begins) = (self.pattern.as_str(), true);
        std::iter::from_fn(move || {
            let tilde = if begins { rest.strip_prefix('~') } else { None };
            let home = tilde.or_else(|| rest.strip_prefix("${HOME}")).map(|behind| (Place::Home, behind));
            let named = home.or_else(|| Some((Place::Name, rest.strip_prefix("${USER}")?)));
            let mut letters = rest.chars();
            let (place, behind) = match named {
                Some(named) => named,
                None => (Place::Letter(letters.next()?), letters.as_str()),
            };
            (rest, begins) = (behind, place == Place::Letter('/'));
            Some(place)
        })
    }
}

/// A piece of the path of a secret.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Home,
    Name,
    Letter(char),
}

/// A line of passwd(5).
pub struct User {
    name: String,
    pub uid: u32,
    pub gid: u32,
    home: String,
    has_a_shell: bool,
}

impl User {
    /// As it stands there.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it has a shell to sign in with.
    pub const fn signs_in(&self) -> bool {
        self.has_a_shell
    }
}

pub fn users(tools: &Tools) -> Vec<User> {
    let passwd = tools.read_if_there("/etc/passwd").unwrap_or_default();
    passwd.lines().filter_map(user).take(MOST_USERS).collect()
}

fn user(line: &str) -> Option<User> {
    let mut fields = line.split(':');
    let name = fields.next().filter(|name| !name.is_empty() && !name.starts_with(['+', '-', '#']))?;
    let (uid, gid) = (fields.nth(1)?.parse().ok()?, fields.next()?.parse().ok()?);
    let home = fields.nth(1)?.trim_end_matches('/').to_owned();
    let shell = fields.next().unwrap_or_default();
    let has_a_shell = !shell.ends_with("/nologin") && !shell.ends_with("/false") && !shell.ends_with("/sync");
    Some(User { name: name.to_owned(), uid, gid, home, has_a_shell })
}

/// What is remembered of all of them; of this user alone where this is not root.
pub fn remembered(tools: &Tools, users: &[User], place: &SecretPlace) -> Fact<PamUsers> {
    let own = geteuid();
    let everybody = own.is_root();
    let mut found = PamUsers { everybody, ..PamUsers::default() };
    let looked_at = users.iter().filter(|user| everybody || user.uid == own.as_raw());
    // Most have no file, and becoming all of them would take long. To ask whether it exists opens nothing.
    let (enrolled, others): (Vec<&User>, Vec<&User>) =
        looked_at.partition(|user| !is_missing(&tools.file(place.path(user))));
    found.others = others.iter().filter(|user| user.has_a_shell).count();
    for user in enrolled.into_iter().take(MOST_ENTRIES) {
        let Some(owner) = place.owner(user, users) else { continue };
        // Where the rights of this user cannot be taken on, nothing of theirs is opened.
        if everybody && !become_user(owner.uid, owner.gid) {
            return Fact::Unknown { why: text!("why-verifiers-not-as-users") };
        }
        let shown = place.path(user);
        let path = tools.file(&shown);
        let memory = match place.refusal().or_else(|| place.first_pass()) {
            Some(why) => Err(why),
            None => read(&path, &shown, owner.uid, place).and_then(|state| place.noted(state, &path, &shown)),
        };
        found.enrolled.push(PamUser { name: shortened(&clean(&user.name), 40), memory });
    }
    if everybody && !become_user(0, 0) {
        return Fact::Unknown { why: text!("why-verifiers-not-as-users") };
    }
    Fact::Known(found)
}

fn is_missing(path: &Path) -> bool {
    let kind = path.metadata().err().map(|error| error.kind());
    matches!(kind, Some(ErrorKind::NotFound | ErrorKind::NotADirectory))
}

/// This thread alone takes on what a user may do (setresuid(2): on Linux each thread has its own). Its real and saved user stay
/// root's, so that user cannot signal or trace it.
pub fn become_user(uid: u32, gid: u32) -> bool {
    let root = (Uid::ROOT, Gid::ROOT);
    if geteuid().is_root() && uid == 0 && gid == 0 {
        return true;
    }
    set_thread_res_uid(None, root.0, None).is_ok()
        && set_thread_res_gid(None, Gid::from_raw(gid), None).is_ok()
        && set_thread_groups(&[Gid::from_raw(gid)]).is_ok()
        && set_thread_res_uid(None, Uid::from_raw(uid), None).is_ok()
}

impl SecretPlace {
    /// The same state where what the module has to note of each code can be noted. Where it cannot, each is declined (tried on
    /// 20191231).
    pub fn noted(&self, state: PamState, path: &Path, shown: &str) -> Result<PamState, PamRefusal> {
        match self.unwritable(path, shown) {
            Some(folder) if self.notes_sign_ins || state.notes_each_sign_in() => {
                Err(PamRefusal::Folder(folder))
            }
            _ => Ok(state),
        }
    }

    /// The folder of the file at `path`, told as `shown`, where the module cannot write a new file beside the old one, and that
    /// matters.
    pub fn unwritable(&self, path: &Path, shown: &str) -> Option<String> {
        let folder = path.parent().unwrap_or(path);
        // By the rights that were taken on, which kernels before 5.8 do not tell.
        let may_not = || accessat(CWD, folder, Access::WRITE_OK, AtFlags::EACCESS) == Err(Errno::ACCESS);
        let shown = Path::new(shown).parent().unwrap_or_else(|| Path::new("/"));
        (!self.noting_may_fail && may_not()).then(|| clean(&shown.to_string_lossy()))
    }
}

fn read(path: &Path, shown: &str, owner: u32, place: &SecretPlace) -> Result<PamState, PamRefusal> {
    let bytes = taken(path, shown, owner, place)?;
    PamState::read(&text(&bytes)).map_err(PamRefusal::Content)
}

/// The file at `path`, told as `shown`, where the module would take it for the user `owner`.
pub fn taken(
    path: &Path,
    shown: &str,
    owner: u32,
    place: &SecretPlace,
) -> Result<Zeroizing<Vec<u8>>, PamRefusal> {
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    match rustix::fs::open(path, flags, Mode::empty()) {
        Ok(file) => {
            let link = std::fs::read_link(path).ok().map(|target| clean(&target.to_string_lossy()));
            whole(&mut File::from(file), shown, owner, place).map_err(|why| why.through(link))
        }
        // As root everything could be read; as the user that the module becomes it cannot, and sudo changes nothing about that.
        Err(Errno::ACCESS) if getuid().is_root() => {
            Err(PamRefusal::Unreadable(text!("why-file-not-as-user", path = shown)))
        }
        Err(error) => Err(PamRefusal::Unreadable(why_unreadable(shown, &error.into()))),
    }
}

/// What stands in a file, as text. The modules look at bytes, and a remark or a name may be of another encoding: each byte that is none of
/// UTF-8 becomes "?", which stands in no key, number or option.
pub fn text(bytes: &[u8]) -> Zeroizing<String> {
    // No longer than the file, so that no growing buffer leaves a piece of a key behind.
    let mut text = Zeroizing::new(String::with_capacity(bytes.len()));
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| '?'));
    }
    text
}

/// The file that is told as `shown`, as long as nobody has seen that it is a link.
pub fn refused(shown: &str) -> RefusedFile {
    RefusedFile { path: clean(shown), links_to: None }
}

/// All of a file that the module would take.
pub fn whole(
    file: &mut File,
    shown: &str,
    owner: u32,
    place: &SecretPlace,
) -> Result<Zeroizing<Vec<u8>>, PamRefusal> {
    let unreadable = |error: &std::io::Error| PamRefusal::Unreadable(why_unreadable(shown, error));
    let about = file.metadata().map_err(|error| unreadable(&error))?;
    if !about.is_file() {
        return Err(unreadable(&ErrorKind::InvalidInput.into()));
    }
    // In the module's order.
    if about.mode() & 0o3777 & !place.allowed_mode != 0 {
        let (mode, allowed) = (about.mode() & 0o7777, place.allowed_mode);
        return Err(PamRefusal::Mode { file: refused(shown), mode, allowed });
    }
    if !place.any_owner && about.uid() != owner {
        return Err(PamRefusal::Owner { file: refused(shown), uid: owner });
    }
    if !(1..=LONGEST).contains(&about.len()) {
        return Err(PamRefusal::Size);
    }
    // As long as it was, so that no growing buffer leaves a piece of the secret behind. A file that is shorter by now is being
    // written by somebody other than the module, which puts a whole new one in its place.
    let mut bytes = Zeroizing::new(vec![0; usize::try_from(about.len()).unwrap_or(0)]);
    file.read_exact(&mut bytes).map_err(|error| unreadable(&error))?;
    Ok(bytes)
}
