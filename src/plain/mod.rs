//! The wizard as lines: for dumb terminals, serial consoles and screen readers.
