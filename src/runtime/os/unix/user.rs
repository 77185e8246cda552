//! Who runs this program.

/// Whether the effective user is root.
pub fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// The number of the effective user.
pub fn number() -> String {
    rustix::process::geteuid().as_raw().to_string()
}

/// The account that everybody calls the same whatever it is that its environment says; none for any other.
pub fn well_known_name() -> Option<String> {
    is_root().then(|| "root".to_owned())
}

/// The terminal on standard input, e.g. "pts/1".
pub fn terminal() -> Option<String> {
    let name = rustix::termios::ttyname(rustix::stdio::stdin(), Vec::new()).ok()?.into_string().ok()?;
    Some(name.trim_start_matches("/dev/").to_owned())
}
