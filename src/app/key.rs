//! The keys that the wizard knows, free of any terminal library.

/// One key press. Everything else a terminal can send is dropped at the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// Up arrow.
    Up,
    /// Down arrow.
    Down,
    /// Left arrow; Back where no field uses it.
    Left,
    /// Right arrow.
    Right,
    /// Tab.
    Tab,
    /// Shift and Tab.
    BackTab,
    /// Enter.
    Enter,
    /// Escape: a second way to go back.
    Esc,
    /// A printable character.
    Char(char),
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up: scrolls.
    PageUp,
    /// Page down: scrolls.
    PageDown,
    /// F1: the help.
    Help,
    /// Ctrl-C: leaves, from anywhere.
    Interrupt,
}
