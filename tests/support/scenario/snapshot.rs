//! The report of a scenario, with a tested code and repairs to go with it.

use otp_doctor::core::finding::Remedy;
use otp_doctor::core::journal::{FORMAT, Record};
use otp_doctor::core::plan::StepOutcome;
use otp_doctor::core::time::{Offset, Reading};
use otp_doctor::locale::Language;
use otp_doctor::report::{CodeMatch, CodeSummary, EntryState, Repair, Snapshot, WhoseClock};
use otp_doctor::text;

use super::{Case, Server};

pub fn of(server: &Server) -> Snapshot {
    let case = Case::of(server);
    Snapshot {
        diagnosis: case.diagnosis(),
        guide: case.guide(),
        facts: case.facts,
        reference: case.reference,
        now: case.now,
        window: case.window,
        asked: case.asked,
        code: None,
        said: Vec::new(),
        repairs: Vec::new(),
        simulated: false,
        caller: None,
        full: false,
        language: Language::ENGLISH,
    }
}

/// What the phone's code proved: six steps behind, the server's fault.
pub fn code() -> CodeSummary {
    CodeSummary {
        matches: vec![CodeMatch { steps: -6, algorithm: "SHA1".to_owned(), digits: 6, period_s: 30 }],
        false_match_probability: 0.0002,
        phone_ahead: Some((Offset::from_secs(-195), Offset::from_secs(-165))),
        whose_clock: WhoseClock::Server,
        entry: EntryState::Right,
        against: text!("ticket-code-test-entry"),
        words: Vec::new(),
    }
}

/// The repair of `remedy` on this server, its steps ending as `outcomes` say; the last is repeated.
pub fn repair(server: &Server, remedy: Remedy, outcomes: &[StepOutcome], worked: bool) -> Repair {
    let case = Case::of(server);
    let plan = case.plan(remedy).unwrap();
    let at: Reading = case.now;
    let mut records = vec![Record::Begun {
        format: FORMAT,
        version: "0.1.0".to_owned(),
        boot: "1c0d".to_owned(),
        by: "alice (pts/1)".to_owned(),
        session: None,
        at,
        server_ahead: Some(Offset::from_secs(-187)),
        plan: plan.clone(),
    }];
    for (index, step) in plan.steps.iter().enumerate() {
        let command = std::iter::once(step.command.program.clone())
            .chain(step.command.arguments(super::TRUTH))
            .collect();
        records.push(Record::StepStarted { index, command, at });
        let outcome = outcomes.get(index).or(outcomes.last()).unwrap().clone();
        records.push(Record::StepEnded { index, outcome, at });
    }
    records.push(Record::Ended { complete: worked, at });
    let after = if worked { Offset::from_millis(3) } else { Offset::from_secs(-187) };
    Repair { records, before: Some(Offset::from_secs(-187)), after: Some(after), worked, under_way: false }
}

pub fn done() -> StepOutcome {
    StepOutcome::Exited { status: 0, output: String::new() }
}
