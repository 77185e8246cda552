//! Clocks that are off though the server takes the code: in a wide window one may be wrong by minutes.

use super::lengths::{between, far, near};
use super::verdict::{NOTABLE, Standing, Verdict};
use crate::core::reference::Ground;
use crate::core::text::Text;
use crate::core::time::Offset;
use crate::text;

/// How the clock is off that made a code which passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PhoneOff {
    /// It is ahead.
    Ahead,
    /// It is behind, however slowly the code was typed.
    Behind,
    /// It is behind, or the code is old.
    OldOrBehind,
}

impl Verdict {
    /// Whether the server takes the code, and yet one of the clocks is off by enough to be told of.
    pub fn passes_with_a_clock_off(&self) -> bool {
        self.accepted()
            && (self.server_is_notably_off()
                || self.phone_though_passing().is_some()
                || self.server_ahead.is_none() && self.is_apart_from_server())
    }

    /// Whether the server takes the code, and yet the phone's clock is off by enough to be told of, or perhaps is.
    pub fn passes_with_the_phone_off(&self) -> bool {
        self.phone_though_passing().is_some()
    }

    /// Whether the server takes the code of a phone that shows another time by more than a few seconds, where nobody
    /// knows which of the two is right.
    pub fn passes_undecided(&self) -> bool {
        self.accepted() && self.server_ahead.is_none() && self.is_apart_from_server()
    }

    /// How the phone's clock is off where the server takes the code; none where it is right, as far as codes show.
    /// A code that is one period old is a matter of its own.
    pub(super) fn phone_though_passing(&self) -> Option<PhoneOff> {
        let seems_behind = self.phone_ahead.is_some_and(|(_, high)| high < -notable());
        match self.phone_is_notably_off().filter(|_| self.accepted()) {
            Some(Standing::Ahead) => Some(PhoneOff::Ahead),
            Some(Standing::Behind) => Some(PhoneOff::Behind),
            _ if self.accepted() && !self.is_late() && seems_behind => Some(PhoneOff::OldOrBehind),
            _ => None,
        }
    }

    /// Whether phone and server differ by more than a few seconds, whichever of the two is right.
    pub(super) fn is_apart_from_server(&self) -> bool {
        let apart = |(low, high): (Offset, Offset)| low > notable() || high < -notable() && !self.is_late();
        self.phone_minus_server.is_some_and(apart)
    }

    /// That the code passes, and which clock is off all the same; none where both are right.
    pub(super) fn passes_but(&self) -> Option<Text> {
        let (low, high) = self.phone_ahead?;
        let behind = || between(near(high), far(low));
        let sentence = match (self.server_ahead, self.phone_though_passing()) {
            (Some((ahead, _)), phone) if self.server_is_notably_off() => match phone {
                Some(PhoneOff::Ahead | PhoneOff::Behind) => text!("otp-headline-fits-both-off"),
                _ if ahead.is_behind() => text!("otp-headline-fits-server-behind", difference = ahead),
                _ => text!("otp-headline-fits-server-ahead", difference = ahead),
            },
            (_, Some(PhoneOff::Ahead)) => {
                text!("otp-headline-fits-phone-ahead", apart = between(near(low), far(high)))
            }
            (_, Some(PhoneOff::Behind)) => text!("otp-headline-fits-phone-behind", apart = behind()),
            (_, Some(PhoneOff::OldOrBehind)) => text!("otp-headline-fits-old-or-behind", apart = behind()),
            (_, None) => return None,
        };
        Some(match self.ground {
            Ground::Majority => sentence,
            Ground::Sources(_) | Ground::Typed => text!("otp-probably", sentence = sentence),
        })
    }

    /// That the code passes, though phone and server differ and nobody knows which is right; none where they agree.
    pub(super) fn passes_though_apart(&self) -> Option<Text> {
        let (low, high) = self.phone_minus_server.filter(|_| self.is_apart_from_server())?;
        Some(if high.is_behind() {
            text!("otp-headline-fits-old-or-behind-server", apart = between(near(high), far(low)))
        } else {
            text!("otp-headline-fits-ahead-of-server", apart = between(near(low), far(high)))
        })
    }

    pub(super) fn server_is_notably_off(&self) -> bool {
        self.server_ahead.is_some_and(|(ahead, error)| ahead.abs().saturating_sub(error) >= NOTABLE)
    }

    pub(super) fn phone_is_notably_off(&self) -> Option<Standing> {
        match (self.phone_ahead, self.phone_minus_server_if_late, self.server_ahead) {
            (Some((low, _)), ..) if low > notable() => Some(Standing::Ahead),
            (Some(_), Some((_, high)), Some((ahead, error)))
                if high.plus(ahead).plus(Offset::from_duration(error)) < -notable() =>
            {
                Some(Standing::Behind)
            }
            _ => None,
        }
    }
}

fn notable() -> Offset {
    Offset::from_duration(NOTABLE)
}
