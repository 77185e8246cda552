//! What a remedy is called, and what it has brought.

use crate::app::model::Model;
use crate::app::repair::state::Course;
use crate::core::facts::{Enforcement, Extension, Fact};
use crate::core::finding::Remedy;
use crate::core::guide::NextStep;
use crate::core::text::Text;
use crate::text;

/// What there is to do, in one line, where `next` is what to do first: what step 4 has a button for is called as that button is.
pub fn in_a_line(remedy: Remedy, next: NextStep) -> Text {
    match remedy {
        Remedy::ResetMfa => text!("remedy-reset-mfa"),
        Remedy::ReEnrol => text!("remedy-re-enrol"),
        Remedy::CorrectPhone => text!("remedy-correct-phone"),
        Remedy::TellProvider if next == NextStep::TellDomain => text!("remedy-tell-domain"),
        Remedy::TellProvider => text!("remedy-tell-provider"),
        remedy => text!("remedy-in-step-4", act = button(remedy)),
    }
}

/// What stands on the button that asks for a remedy of the clock.
pub const fn button(remedy: Remedy) -> Text {
    match remedy {
        Remedy::SetTimeByHand => text!("button-set-by-hand"),
        Remedy::KeepOneService => text!("button-keep-one-service"),
        Remedy::GoOnline => text!("button-go-online"),
        Remedy::EnableTimeSync => text!("button-enable-time-sync"),
        Remedy::WriteRtc => text!("button-write-rtc"),
        Remedy::SetZone => text!("button-set-zone"),
        Remedy::FinishRepair => text!("button-finish-repair"),
        Remedy::ClearSkew => text!("button-clear-skew"),
        _ => text!("button-fix-time"),
    }
}

/// What is known after a reset, and what only the next sign-in can tell: the conclusion first, then what to do.
pub fn reset_outcome(model: &Model, course: &Course) -> Vec<Text> {
    let last = text!("mfa-worked-next-delete");
    if course.remedy() == Remedy::ReEnrol {
        return vec![text!("mfa-worked-one"), text!("mfa-worked-one-next"), last];
    }
    let panel = model.facts.panel.known();
    let known_on = matches!(
        panel.and_then(|panel| panel.extension.known()),
        Some(Extension::Installed { enabled: Fact::Known(true), .. })
    );
    let conclusion = if known_on { text!("mfa-worked") } else { text!("mfa-worked-listed") };
    let enforced =
        panel.is_some_and(|panel| matches!(panel.sign_in.enforcement, Fact::Known(Enforcement::On { .. })));
    let scan = if enforced { text!("plan-warning-mfa-enforced") } else { text!("mfa-worked-next-scan") };
    vec![conclusion, text!("mfa-worked-next-sign-in"), scan, last]
}
