//! The real program in a pseudo-terminal.

mod console;
mod farewell;
mod lines;
mod plesk_screens;
mod pty;
mod question;
mod settings;
mod traffic;
mod wizard;
