//! What can be pressed or filled in on a page.

use crate::app::page::Screen;
use crate::core::text::Text;

/// A thing to press or to fill in.
#[derive(Clone, Debug, PartialEq)]
pub enum Control {
    /// A button.
    Button {
        /// What pressing it does.
        id: ButtonId,
        /// What stands on it.
        label: Text,
        /// Whether it can be pressed. One that cannot is shown, but the focus passes it by.
        enabled: bool,
        /// Whether it starts something that changes the server.
        danger: bool,
    },
    /// A field to type into.
    Field {
        /// Which one.
        id: FieldId,
        /// What belongs into it.
        label: Text,
        /// What it holds.
        content: FieldContent,
        /// What is wrong with it, or what is expected.
        hint: Option<Text>,
    },
}

/// What a field shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldContent {
    /// The text and the cursor, counted in characters.
    Open {
        /// What was typed.
        text: String,
        /// The cursor is before this character.
        cursor: usize,
    },
    /// A secret: only its length.
    Masked {
        /// How many characters it holds.
        length: usize,
    },
}

/// Every button there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ButtonId {
    /// To the next step of the rail.
    Next,
    /// To where we came from, or out of a question.
    Back,
    /// To a certain screen.
    Go(Screen),
    /// Ask the sources again, or look at the server again.
    Again,
    /// Type the true time.
    TypeTime,
    /// Take what is typed for UTC, or for the time in the server's zone.
    OtherZone,
    /// The typed minute begins now.
    MinuteBegins,
    /// Forget the typed time.
    ForgetTime,
    /// Begin a throw-away test entry.
    TestEntry,
    /// Enter a secret of one's own.
    OwnSecret,
    /// The QR code has been scanned.
    Scanned,
    /// Use the secret that was typed.
    UseSecret,
    /// Test the code that was typed.
    TestCode,
    /// Search further, up to a year.
    SearchFurther,
    /// Start over with another code or secret.
    OtherSecret,
    /// Look at the phone's clock without any secret.
    OpenTaps,
    /// A code has changed this moment.
    Tap,
    /// Forget the taps.
    TapsAgain,
    /// Use the phone's clock that was typed.
    UsePhoneClock,
    /// The test entry has been deleted from the app.
    Deleted,
    /// The declined code is that of this login.
    WhichLogin(crate::core::facts::Login),
    /// Ask whose real entry a code is to be tested against.
    RealEntry,
    /// Go on with the login that was typed.
    UseLogin,
    /// Ask for confirmation of a remedy.
    Ask(crate::core::finding::Remedy),
    /// Carry it out.
    Confirm,
    /// Choose the `n`th of the listed zones.
    Zone(usize),
    /// Write the report to a file.
    Save,
    /// Leave the program.
    Quit,
}

/// Every field there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FieldId {
    /// The true time, read from somewhere else.
    TrueTime,
    /// The code from the phone.
    Code,
    /// A secret.
    Secret,
    /// The time that the phone's clock shows.
    PhoneClock,
    /// The name of a login.
    Login,
    /// A part of a zone's name.
    ZoneSearch,
    /// What must be typed before a dangerous step.
    Confirmation,
}
