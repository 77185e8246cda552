//! The words for what to do next.

use serde::{Deserialize, Serialize};

use crate::core::finding::ids;
use crate::core::text::Text;
use crate::text;

ids! {
    /// What to do next.
    NextStep {
        /// Set the server's clock.
        FixTime = "fix-time",
        /// Switch network time on; the clock itself is right.
        SwitchOn = "switch-on",
        /// Install a time service: none keeps the clock.
        InstallService = "install-service",
        /// Set the time zone.
        SetZone = "set-zone",
        /// Switch off all but one of the time services.
        KeepOneService = "keep-one-service",
        /// Tell the time service that there is a network.
        GoOnline = "go-online",
        /// Type a code that the phone shows.
        TestCode = "test-code",
        /// Type a code of the entry that the sign-in itself keeps.
        TestOwnEntry = "test-own-entry",
        /// Type a code of the entry that the panel itself keeps of a login.
        TestPanelEntry = "test-panel-entry",
        /// Have MFA enrolled again, or switch it on.
        ResetMfa = "reset-mfa",
        /// Set the phone's clock.
        CorrectPhone = "correct-phone",
        /// Type the true time, since nobody else told it.
        TypeTrueTime = "type-true-time",
        /// Set the time in the panel, as its administrator.
        PanelTime = "panel-time",
        /// Finish a repair that was cut short.
        FinishRepair = "finish-repair",
        /// Start again as root.
        BecomeRoot = "become-root",
        /// Start again as an administrator of Windows.
        BecomeAdministrator = "become-administrator",
        /// Ask those who run the host, or decided what stands in the way.
        TellProvider = "tell-provider",
        /// Ask those who run the Windows domain whose clock it is.
        TellDomain = "tell-domain",
        /// Clear a wrong clock that a sign-in has learnt.
        ClearSkew = "clear-skew",
        /// Say which sign-in declines the code.
        OtherSignIn = "other-sign-in",
        /// Let somebody in again the way that the sign-in itself has for it.
        WaysBackIn = "ways-back-in",
        /// Put the entry into the authenticator again, so that it makes the codes that the sign-in takes.
        Enrol = "enrol",
        /// Put right the file by which a sign-in declines every code.
        MendFile = "mend-file",
        /// Sign in: nothing stands in the way any more.
        SignIn = "sign-in",
        /// Take the report to support.
        Report = "report",
        /// Wait, or nothing at all.
        None = "none",
    }
}

impl NextStep {
    /// The same for whoever reads it where there is no wizard: what carries it out is a command.
    pub fn words_with_command(self) -> Option<Text> {
        self.words_with_command_as(&str::to_owned)
    }

    /// The same with the command as `typed` makes it out of one that begins with `otp-doctor`.
    pub fn words_with_command_as(self, typed: &dyn Fn(&str) -> String) -> Option<Text> {
        let command = match self {
            Self::FixTime | Self::TellProvider | Self::TellDomain => "otp-doctor fix time",
            Self::ResetMfa => "otp-doctor fix mfa",
            Self::ClearSkew => "otp-doctor fix skew",
            Self::FinishRepair => "otp-doctor recover",
            Self::TestOwnEntry => "otp-doctor code --user USER CODE",
            Self::GoOnline => "chronyc online",
            Self::BecomeRoot => "sudo otp-doctor",
            Self::Report => "otp-doctor report",
            Self::SwitchOn
            | Self::SetZone
            | Self::KeepOneService
            | Self::TestCode
            | Self::TestPanelEntry
            | Self::TypeTrueTime
            | Self::OtherSignIn
            | Self::WaysBackIn => "otp-doctor",
            // No command gives its rights.
            Self::BecomeAdministrator
            | Self::InstallService
            | Self::CorrectPhone
            | Self::PanelTime
            | Self::Enrol
            | Self::MendFile
            | Self::SignIn
            | Self::None => {
                return self.words();
            }
        };
        let (next, command) = (self.words()?, typed(command));
        Some(match self {
            // It sets nothing there.
            Self::TellProvider | Self::TellDomain => {
                text!("guide-next-words", next = next, command = command)
            }
            _ => text!("guide-next-run", next = next, command = command),
        })
    }

    /// "Next: fix the time."; none where nothing is to be done.
    pub fn words(self) -> Option<Text> {
        Some(match self {
            Self::FixTime => text!("guide-next-fix-time"),
            Self::SwitchOn => text!("guide-next-switch-on"),
            Self::InstallService => text!("guide-next-install-service"),
            Self::SetZone => text!("guide-next-set-zone"),
            Self::KeepOneService => text!("guide-next-keep-one-service"),
            Self::GoOnline => text!("guide-next-go-online"),
            Self::TestCode => text!("guide-next-test-code"),
            Self::TestOwnEntry | Self::TestPanelEntry => text!("guide-next-test-own-entry"),
            Self::ResetMfa => text!("guide-next-reset-mfa"),
            Self::CorrectPhone => text!("guide-next-correct-phone"),
            Self::TypeTrueTime => text!("guide-next-type-true-time"),
            Self::PanelTime => text!("guide-next-panel-time"),
            Self::FinishRepair => text!("guide-next-finish-repair"),
            Self::BecomeRoot => text!("guide-next-become-root"),
            Self::BecomeAdministrator => text!("guide-next-become-administrator"),
            Self::TellProvider => text!("guide-next-tell-provider"),
            Self::TellDomain => text!("guide-next-tell-domain"),
            Self::ClearSkew => text!("guide-next-clear-skew"),
            Self::OtherSignIn => text!("guide-next-other-sign-in"),
            Self::WaysBackIn => text!("guide-next-ways-back-in"),
            Self::Enrol => text!("guide-next-enrol"),
            Self::MendFile => text!("guide-next-mend-file"),
            Self::SignIn => text!("guide-next-sign-in"),
            Self::Report => text!("guide-next-report"),
            Self::None => return None,
        })
    }
}
