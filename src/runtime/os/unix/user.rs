//! Who runs this program.

/// Whether the effective user is root.
pub fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// The name of the effective user; its number where nothing tells the name.
pub fn name() -> String {
    if is_root() {
        return "root".to_owned();
    }
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let name = set("USER").or_else(|| set("LOGNAME"));
    name.unwrap_or_else(|| rustix::process::geteuid().as_raw().to_string())
}

/// The terminal on standard input, e.g. "pts/1".
pub fn terminal() -> Option<String> {
    let name = rustix::termios::ttyname(rustix::stdio::stdin(), Vec::new()).ok()?.into_string().ok()?;
    Some(name.trim_start_matches("/dev/").to_owned())
}
