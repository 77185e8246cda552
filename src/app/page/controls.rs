//! What can be pressed or filled in on a page.

use super::screen::Screen;
use crate::core::facts::Login;
use crate::core::finding::Remedy;
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

/// What tells one control of a page from another, however they are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ControlId {
    /// A button.
    Button(ButtonId),
    /// A field.
    Field(FieldId),
}

impl Control {
    /// Which one it is.
    pub const fn id(&self) -> ControlId {
        match self {
            Self::Button { id, .. } => ControlId::Button(*id),
            Self::Field { id, .. } => ControlId::Field(*id),
        }
    }

    /// Whether the focus may rest on it.
    pub const fn can_focus(&self) -> bool {
        match self {
            Self::Button { enabled, .. } => *enabled,
            Self::Field { .. } => true,
        }
    }
}

/// Every button there is. Those that only one screen knows are in an enum of that screen's own.
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
    /// Ask for confirmation of a remedy, on the screen of that.
    Ask(Remedy),
    /// Carry out what this question shows.
    Confirm(QuestionId),
    /// One of the clock screen's.
    Clock(ClockButton),
    /// One of the code screen's.
    Code(CodeButton),
    /// Choose the zone of this name.
    Zone(&'static str),
    /// One of the MFA screen's.
    Mfa(MfaButton),
    /// Say which sign-in declines the code.
    OtherSignIn,
    /// This user cannot become root, but is an administrator of the panel.
    PanelAlone,
    /// Write the report to a file.
    Save,
    /// Hand the report to the terminal's clipboard.
    Copy,
    /// Search for the typed words.
    Find,
    /// Go on in the next language.
    NextLanguage,
    /// Leave the program, or be asked first.
    Quit,
    /// Leave the program although something is not done yet.
    Leave,
}

/// Tells the question about one plan from every other, so that no answer is taken for that to a plan which has taken its
/// place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct QuestionId(pub u64);

/// The buttons of the clock screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClockButton {
    /// Type the true time.
    TypeTime,
    /// Take what is typed for UTC, or for the time in the server's zone.
    OtherZone,
    /// The typed minute begins now.
    MinuteBegins,
    /// Forget the typed time.
    ForgetTime,
}

/// The buttons of the code screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CodeButton {
    /// Enter a secret of one's own.
    OwnSecret,
    /// Use the secret that was typed.
    UseSecret,
    /// Test the code that was typed.
    TestCode,
    /// Search further, up to a year.
    SearchFurther,
    /// Start over with another code or secret.
    OtherSecret,
    /// The sign-in declined a code although everything that was tested is right.
    StillDeclined,
    /// The test entry has been deleted from the app.
    Deleted,
    /// Look at the phone's clock without any secret.
    PhoneClock,
    /// A code has changed this moment.
    CodeChanged,
    /// Forget the changes of codes and the minute.
    ForgetChanges,
    /// Use the phone's clock that was typed.
    UsePhoneClock,
}

/// Tells a service of this server from every other, in a button that is copied about: its name as a number (FNV-1a).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ServiceName(u64);

impl ServiceName {
    /// The service of this name.
    pub fn of(name: &str) -> Self {
        let mix = |mixed: u64, byte| (mixed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        Self(name.bytes().fold(0xcbf2_9ce4_8422_2325, mix))
    }
}

/// The buttons of the MFA screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MfaButton {
    /// The declined code is that of this login.
    WhichLogin(Login),
    /// The declined code is that of whatever asks at this service.
    OfService(ServiceName),
    /// It is that of a program which is not found on the server: list those that are described.
    OtherProgram,
    /// It is that of the program with this card.
    OfCard(&'static str),
    /// Hand the commands that let somebody in again to the terminal's clipboard.
    CopyWays,
    /// Ask whose real entry a code is to be tested against.
    RealEntry,
    /// Ask of which user a code is to be tested against what a sign-in of PAM keeps.
    OfUser,
    /// Go on with the login that was typed.
    UseLogin,
    /// Test a code against the entry that was read.
    UseEntry,
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
    /// Words to search for.
    Search,
    /// A part of a zone's name.
    ZoneSearch,
    /// What must be typed before a dangerous step.
    Confirmation,
}

impl FieldId {
    /// Whether letters typed in it are part of its words, and no key for anything else.
    pub const fn takes_letters(self) -> bool {
        !matches!(self, Self::Code | Self::TrueTime)
    }
}
