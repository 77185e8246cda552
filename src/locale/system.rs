//! The system that the program speaks of where it speaks of itself: its command line, its help, its own errors.

/// The systems that the program is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    /// Linux.
    Linux,
    /// Windows.
    Windows,
}

impl System {
    /// The one that this program was made for.
    pub const OWN: Self = if cfg!(windows) { Self::Windows } else { Self::Linux };
}
