//! The screens there are.

/// Which screen, in the order of the rail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Screen {
    /// What was found on the server.
    Checkup,
    /// Server time against reference time.
    Clock,
    /// The code that the phone shows.
    Code,
    /// Fix the time.
    Fix,
    /// Reset MFA.
    Mfa,
    /// The report to take along.
    Report,
}

impl Screen {
    /// Every screen in the order of the rail.
    pub const ALL: [Self; 6] = [Self::Checkup, Self::Clock, Self::Code, Self::Fix, Self::Mfa, Self::Report];

    /// Its place in [`Screen::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}
