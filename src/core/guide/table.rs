//! The table of the guide, most urgent first.
//!
//! A row whose step is a repair asks [`Journey::helps`]: what cannot work here, and what was done already without putting it
//! right, is passed over. So the rows of one trouble stand below each other, the better way first.

use super::headline::{self as say, Headline};
use super::journey::{Journey, Tested};
use super::next_step::NextStep::{self, *};
use crate::core::facts::Login;
use crate::core::finding::{Cause, Remedy};

/// When it holds, what is said, and what to do next.
pub struct Row {
    pub holds: fn(&Journey<'_>) -> bool,
    pub says: fn(&Journey<'_>) -> Headline,
    pub next: NextStep,
}

const fn row(holds: fn(&Journey<'_>) -> bool, says: fn(&Journey<'_>) -> Headline, next: NextStep) -> Row {
    Row { holds, says, next }
}

/// Where no row holds: everything was looked at, and nothing is left to do.
pub const LAST: Row = row(|_| true, say::done, None);

pub const TABLE: &[Row] = &[
    // What an earlier repair left comes before everything.
    row(|j| j.has(Cause::RepairStuck), say::hangs, None),
    row(|j| j.runs(), say::repair_runs, None),
    row(|j| j.has_steps_left() && j.lacks_root(Remedy::FinishRepair), say::cut_short, BecomeRoot),
    row(|j| j.has_steps_left(), say::cut_short, FinishRepair),
    row(|j| j.has(Cause::RecordUnreadable) && !j.progress.saved, say::unreadable, Report),
    row(|j| j.has(Cause::RecordUnreadable), say::unreadable, None),
    // The vendor's portal has clocks of its own.
    row(|j| j.is(Login::Portal) && j.phone_is_off(), say::code, CorrectPhone),
    row(|j| j.is(Login::Portal) && j.lacks_a_code(), say::portal, TestCode),
    row(|j| j.is(Login::Portal) && j.is_declined_though_right() && !j.progress.saved, say::declined, Report),
    row(|j| j.is(Login::Portal) && j.is_declined_though_right(), say::declined, None),
    row(|j| j.is(Login::Portal) && j.settings_differ(), say::code, Enrol),
    row(|j| j.is(Login::Portal) && j.passes(), say::code, SignIn),
    row(|j| j.is(Login::Portal) && !j.progress.saved, say::portal, Report),
    row(|j| j.is(Login::Portal), say::done, None),
    // The server's clock is off.
    row(|j| j.clock_is_off() && !j.clock_is_looked_up(), say::clock, None),
    row(|j| j.clock_is_off() && j.helps(Remedy::KeepOneService), say::clock, KeepOneService),
    row(|j| j.clock_is_off() && j.helps(Remedy::StepClock), say::clock, FixTime),
    row(|j| j.clock_is_off() && j.helps(Remedy::SetTimeByHand), say::clock, FixTime),
    row(|j| j.clock_is_off() && j.needs_root() && j.progress.panel_alone, say::clock, PanelTime),
    row(|j| j.clock_is_off() && j.needs_root(), say::clock, BecomeRoot),
    row(|j| j.clock_is_off() && j.is_for_others(Remedy::StepClock), say::clock, TellProvider),
    row(|j| j.clock_is_off() && j.wants_a_typed_time(), say::clock, TypeTrueTime),
    row(|j| j.clock_is_off() && !j.progress.saved, say::clock, Report),
    row(|j| j.clock_is_off(), say::clock, None),
    // Nobody told the time. A code that fits says that phone and server agree.
    row(|j| j.is_being_asked(), say::looking, None),
    row(|j| j.is_unmeasured() && !j.passes(), say::unmeasured, TypeTrueTime),
    // The clock is right, and the sign-in is open.
    row(|j| !j.facts.complete(), say::looking, None),
    row(|j| j.lets_in_without_a_code() && j.helps(Remedy::ResetMfa), say::mfa_is_off, ResetMfa),
    row(|j| j.lets_in_without_a_code() && j.lacks_root(Remedy::ResetMfa), say::mfa_is_off, BecomeRoot),
    // The clock is right, and a sign-in goes by a wrong one that it has learnt.
    row(|j| j.goes_by_a_learnt_clock() && j.helps(Remedy::ClearSkew), say::learnt, ClearSkew),
    row(|j| j.goes_by_a_learnt_clock() && j.lacks_root(Remedy::ClearSkew), say::learnt, BecomeRoot),
    // The clock is right, and the code says what is wrong.
    row(|j| j.phone_is_off(), say::code, CorrectPhone),
    row(|j| j.was_done(Remedy::ResetMfa), say::reset, SignIn),
    row(|j| j.settings_differ(), say::code, Enrol),
    row(|j| j.progress.tested == Tested::EntryChanged, say::code, TestOwnEntry),
    row(|j| j.progress.tested == Tested::FileRefused, say::code, MendFile),
    row(|j| j.progress.tested == Tested::NoEntry && j.has_ways_back_in(), say::code, WaysBackIn),
    row(|j| j.entry_is_wrong() && j.helps(Remedy::ResetMfa), say::code, ResetMfa),
    row(|j| j.entry_is_wrong() && j.has_ways_back_in(), say::code, WaysBackIn),
    row(|j| j.progress.tested == Tested::Declined && j.has_ways_back_in(), say::code, WaysBackIn),
    row(|j| j.is_declined_though_right() && j.lacks_the_own_entry(), say::declined, TestOwnEntry),
    row(|j| j.is_declined_though_right() && j.lacks_the_panels_entry(), say::declined, TestPanelEntry),
    row(|j| j.is_declined_though_right() && j.helps(Remedy::ResetMfa), say::declined, ResetMfa),
    row(|j| j.is_declined_though_right() && j.has_ways_back_in(), say::declined, WaysBackIn),
    // The clock is right, and will not stay so.
    row(|j| j.helps(Remedy::KeepOneService), say::conflict, KeepOneService),
    row(|j| j.helps(Remedy::GoOnline), say::offline, GoOnline),
    row(|j| j.helps(Remedy::EnableTimeSync), say::will_drift, SwitchOn),
    row(|j| j.lacks_a_service() && j.tests_nothing_yet(), say::right, InstallService),
    // What should check the code is not here, or cannot.
    row(|j| j.plesk_fails() && !j.progress.saved, say::plesk_fails, Report),
    row(|j| j.progress.login.is_none() && j.has(Cause::PleskMissing), say::no_plesk, OtherSignIn),
    row(|j| j.progress.login.is_none() && j.has(Cause::MfaMissing), say::no_mfa, OtherSignIn),
    // Then the phone is asked.
    row(|j| j.is_banned() && j.lacks_a_code(), say::banned, TestCode),
    row(|j| j.was_cleared() && j.lacks_a_code() && j.lacks_the_own_entry(), say::cleared, TestOwnEntry),
    row(|j| j.was_cleared() && j.lacks_a_code(), say::cleared, TestCode),
    row(|j| j.was_fixed() && j.lacks_a_code() && j.lacks_the_own_entry(), say::fixed, TestOwnEntry),
    row(|j| j.was_fixed() && j.lacks_a_code(), say::fixed, TestCode),
    row(|j| j.progress.tested == Tested::Nothing && j.lacks_the_own_entry(), say::right, TestOwnEntry),
    row(|j| j.progress.tested == Tested::Nothing, say::right, TestCode),
    row(|j| j.progress.tested == Tested::Unclear, say::code, TestCode),
    row(|j| j.is_declined_though_right() && !j.progress.saved, say::declined, Report),
    row(|j| j.is_declined_though_right(), say::declined, None),
    row(|j| j.passes() && j.lacks_the_own_entry(), say::code, TestOwnEntry),
    row(|j| j.passes(), say::code, SignIn),
    row(|j| !j.progress.saved, say::code, Report),
];
