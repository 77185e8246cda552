//! Findings: what the check-up concluded, with stable ids that scripts and monitoring rely on.

use serde::{Deserialize, Serialize};

use super::text::Text;
use crate::text;

/// How bad a finding is. The order is that of urgency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing to do.
    Healthy,
    /// It could not be told.
    Unknown,
    /// Codes still pass, but something will break them.
    Warning,
    /// Codes are declined.
    Critical,
}

impl Severity {
    /// The exit code of a monitoring plugin: 0 healthy, 1 warning, 2 critical, 3 could not tell.
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Healthy => 0,
            Self::Warning => 1,
            Self::Critical => 2,
            Self::Unknown => 3,
        }
    }
}

macro_rules! ids {
    ($(#[$meta:meta])* $name:ident { $($(#[$note:meta])* $variant:ident = $id:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$note])* #[doc = concat!("`", $id, "`.")] #[serde(rename = $id)] $variant),* }

        impl $name {
            /// Every id, in the order of the contract.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The stable kebab-case id.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),* }
            }
        }
    };
}

pub(super) use ids;

ids! {
    /// The cause that a finding names.
    Cause {
        ServerClockBehind = "server-clock-behind",
        ServerClockAhead = "server-clock-ahead",
        ServerZoneError = "server-zone-error",
        /// The time of day is right, or half a day off: the date is wrong, or AM and PM.
        DateWrong = "date-wrong",
        PhoneClockBehind = "phone-clock-behind",
        PhoneClockAhead = "phone-clock-ahead",
        AuthenticatorCorrection = "authenticator-correction",
        EntryWrong = "entry-wrong",
        ParametersDiffer = "parameters-differ",
        CodeReused = "code-reused",
        CodeLate = "code-late",
        CodeMalformed = "code-malformed",
        CodeAmbiguous = "code-ambiguous",
        TimeSyncOff = "time-sync-off",
        TimeSyncMissing = "time-sync-missing",
        TimeSyncUnreachable = "time-sync-unreachable",
        TimeSyncConflict = "time-sync-conflict",
        TimeDaemonDead = "time-daemon-dead",
        /// Its service ends again and again.
        TimeServiceCrashing = "time-service-crashing",
        /// Its service was told never to set the clock.
        TimeSyncToldNotTo = "time-sync-told-not-to",
        /// Its service was told to ask nobody.
        TimeSyncNoSources = "time-sync-no-sources",
        /// Its service was told that there is no network.
        TimeSyncOffline = "time-sync-offline",
        /// Who keeps the clock could not be told, or whether he does.
        TimeSyncUnknown = "time-sync-unknown",
        TimeSyncContradicts = "time-sync-contradicts",
        /// Its service cannot get its keys for NTS, because certificates look out of date by this clock.
        NtsClockTooWrong = "nts-clock-too-wrong",
        /// The tools of a hypervisor, or a job of cron, set the clock beside its service.
        GuestToolsSetClock = "guest-tools-set-clock",
        ClockOwnedByHost = "clock-owned-by-host",
        /// A member of a Windows domain, whose clock follows a domain controller's.
        ClockOfDomain = "clock-of-domain",
        RtcLocalTime = "rtc-local-time",
        RtcWrong = "rtc-wrong",
        /// The zone's files count leap seconds: people read a time that is 27 s behind.
        LeapSecondZone = "leap-second-zone",
        NtpBlocked = "ntp-blocked",
        ReferenceUnreachable = "reference-unreachable",
        ReferenceDisagrees = "reference-disagrees",
        /// No time source was reached, and a web proxy that is set up was not asked.
        ProxyUnused = "proxy-unused",
        /// Fewer servers than a repair needs agreed: good for display, not for a step.
        ReferenceThin = "reference-thin",
        NotRoot = "not-root",
        PleskMissing = "plesk-missing",
        PleskNotInPath = "plesk-not-in-path",
        PleskFailing = "plesk-failing",
        MfaMissing = "mfa-missing",
        MfaDisabled = "mfa-disabled",
        AddressBanned = "address-banned",
        /// A verifier has learnt a wrong clock.
        StoredSkew = "stored-skew",
        /// The same, and it is told never to unlearn it.
        SkewFrozen = "skew-frozen",
        /// A verifier takes no code of somebody for a while.
        RateLimited = "rate-limited",
        /// A verifier takes no code of somebody because of their file.
        SecretFileRefused = "secret-file-refused",
        /// Some sign in without a code though codes are set up.
        SecondFactorNotAsked = "second-factor-not-asked",
        RepairUnfinished = "repair-unfinished",
        RepairRunning = "repair-running",
        /// A record of a repair, or the folder of the records, that was not believed.
        RecordUnreadable = "record-unreadable",
        RepairStuck = "repair-stuck",
        CauseUnknown = "cause-unknown",
    }
}

ids! {
    /// A way to put a finding right.
    Remedy {
        StepClock = "step-clock",
        EnableTimeSync = "enable-time-sync",
        KeepOneService = "keep-one-service",
        GoOnline = "go-online",
        SetTimeByHand = "set-time-by-hand",
        SetZone = "set-zone",
        WriteRtc = "write-rtc",
        ResetMfa = "reset-mfa",
        ReEnrol = "re-enrol",
        CorrectPhone = "correct-phone",
        TellProvider = "tell-provider",
        FinishRepair = "finish-repair",
        /// Take a wrong clock out of what a sign-in has learnt.
        ClearSkew = "clear-skew",
    }
}

impl Remedy {
    /// Whether it is carried out by the hosting panel, so that no clock tells whether it worked.
    pub const fn is_of_the_panel(self) -> bool {
        matches!(self, Self::ResetMfa | Self::ReEnrol)
    }

    /// Whether it waits until the server's clock is right, since otherwise what it takes away would come back at once.
    pub const fn waits_for_the_clock(self) -> bool {
        matches!(self, Self::ResetMfa | Self::ReEnrol | Self::ClearSkew)
    }

    /// Whether it is about the clock or what keeps it, so that the difference before and after belongs to it.
    pub const fn is_about_the_clock(self) -> bool {
        !self.waits_for_the_clock()
    }

    /// Whether the clock is right afterwards, so that measuring it tells whether it worked.
    pub const fn sets_the_clock(self) -> bool {
        matches!(self, Self::StepClock | Self::SetTimeByHand)
    }

    /// What is done, for a sentence about a repair: "setting the clock".
    pub fn doing(self) -> Text {
        match self {
            Self::StepClock => text!("doing-step-clock"),
            Self::EnableTimeSync => text!("doing-enable-time-sync"),
            Self::KeepOneService => text!("doing-keep-one-service"),
            Self::GoOnline => text!("doing-go-online"),
            Self::SetTimeByHand => text!("doing-set-time-by-hand"),
            Self::SetZone => text!("doing-set-zone"),
            Self::WriteRtc => text!("doing-write-rtc"),
            Self::ResetMfa => text!("doing-reset-mfa"),
            Self::ReEnrol => text!("doing-re-enrol"),
            Self::CorrectPhone => text!("doing-correct-phone"),
            Self::TellProvider => text!("doing-tell-provider"),
            Self::FinishRepair => text!("doing-finish-repair"),
            Self::ClearSkew => text!("doing-clear-skew"),
        }
    }
}

/// One conclusion with what it stands on.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What is wrong.
    pub cause: Cause,
    /// How bad it is.
    pub severity: Severity,
    /// The conclusion in one line.
    pub title: Text,
    /// The measurements and facts that lead to it, strongest first.
    pub evidence: Vec<Text>,
    /// What puts it right, best first; empty when there is nothing to do.
    pub remedies: Vec<Remedy>,
}

impl Finding {
    /// What it is called where the first line and the row of what was measured say already how far the clock is off.
    pub fn below_the_headline(&self) -> Text {
        match self.title.id.as_ref() {
            "finding-server-clock-behind" | "finding-server-clock-ahead" => text!("finding-server-clock-off"),
            _ => self.title.clone(),
        }
    }
}
