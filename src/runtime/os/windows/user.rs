//! Who runs this program.

/// Nobody is root here. What an administrator may do is looked at where it is done.
pub const fn is_root() -> bool {
    false
}

/// The name of the user who runs this, as the environment says it.
pub fn name() -> String {
    std::env::var("USERNAME").ok().filter(|name| !name.is_empty()).unwrap_or_else(|| "?".to_owned())
}

/// Consoles have no names.
pub const fn terminal() -> Option<String> {
    None
}
