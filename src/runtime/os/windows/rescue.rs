//! The net below a repair that is cut short. No plan on Windows switches anything off that would have to be switched on again, so
//! there is nothing that a net would have to do.

use std::marker::PhantomData;
use std::path::PathBuf;

use crate::core::text::Text;
use crate::ports::Commands;
use crate::runtime::repair::engine::SafetyNet;
use crate::runtime::repair::state::JournalFolder;

/// No net.
pub struct RescueTimer<'a>(PhantomData<&'a ()>);

impl<'a> RescueTimer<'a> {
    /// The same as elsewhere.
    pub fn new(
        _commands: &'a dyn Commands,
        _number: u32,
        _folder: &'a JournalFolder,
        _folders: &'a [JournalFolder],
        _lasting: bool,
        _program: Option<PathBuf>,
    ) -> Self {
        Self(PhantomData)
    }
}

impl SafetyNet for RescueTimer<'_> {
    fn arm(&self) -> Vec<Text> {
        Vec::new()
    }

    fn disarm(&self) -> Vec<Text> {
        Vec::new()
    }
}

/// Nothing is ever armed.
pub const fn take_down(_commands: &dyn Commands, _folders: &[JournalFolder]) {}
