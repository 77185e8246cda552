//! `otp-doctor code --user`: what a sign-in of PAM says to a code now, by what it keeps of that user.

use super::code::{AFTER_A_FAILURE, examined, parse};
use super::{COULD_NOT_TELL, Console, check};
use crate::app::screens::code::state::NotRead;
use crate::core::asked::Asked;
use crate::core::clean::one_line;
use crate::core::facts::{PamRefusal, PamUser, PamVerifier};
use crate::core::finding::Severity;
use crate::core::otp::Verdict;
use crate::core::pam_entry::PamSaid;
use crate::core::verifier::PamAnswer;
use crate::ports::PamEntryError;
use crate::runtime::headless::Headless;
use crate::text;

/// What the command line asks for.
#[derive(Clone, Copy, Debug)]
pub struct CodeOfUser<'a> {
    /// The login.
    pub user: &'a str,
    /// The codes, oldest first; the last of them is judged.
    pub codes: &'a [String],
    /// Whether -y gave the consent.
    pub yes: bool,
    /// Whether a program reads the answer.
    pub json: bool,
}

/// Reads what PAM keeps of the user after consent, and says what it answers to the code now. 0: it is accepted. 1: it is, and a
/// wrong clock is learnt by it. 2: it is declined. 3: it could not be told.
pub fn code_of_user(headless: &mut Headless, console: &mut Console<'_>, wanted: CodeOfUser<'_>) -> u8 {
    let CodeOfUser { user, codes, yes, json } = wanted;
    // What is typed wrong is said before anybody is asked. Words are put together to codes of six digits, as almost all have.
    let codes = match parse(codes, 6) {
        Ok(codes) => codes,
        Err(problem) => {
            console.complain(&problem);
            return COULD_NOT_TELL;
        }
    };
    let asked = console.interactive && !json;
    if !(yes || asked && console.agrees(&text!("code-user-ask", user = one_line(user)))) {
        console.complain(&text!("code-user-not-agreed", user = one_line(user)));
        return COULD_NOT_TELL;
    }
    let service = match &headless.model.login.verifier {
        Some(Asked::Service(service)) => Some(service.clone()),
        _ => None,
    };
    let sign_ins = match headless.pam_sign_ins(user, service.as_deref()) {
        Ok(sign_ins) => sign_ins,
        Err(error) => return without_an_answer(headless, console, wanted, &error, service.as_deref()),
    };
    let Some(code) = codes.last() else { return COULD_NOT_TELL };
    // The question may have waited for long, and it is what would be said now that is asked for.
    let typed = headless.now();
    let said = sign_ins.say(code, typed.wall.secs());
    for sentence in said.iter().flat_map(|said| std::iter::once(&said.words).chain(said.beside())) {
        if json { console.complain(sentence) } else { console.say(sentence) }
    }
    let worst = said.iter().map(|said| severity(said.answer)).max().unwrap_or(Severity::Unknown);
    if !said.iter().all(|said| said.answer.lets_in()) {
        std::thread::sleep(AFTER_A_FAILURE);
    }
    // A code of another time: then whose clock is wrong is told by those who know the true one.
    let unexplained = said.iter().find(|said| said.needs_the_true_time);
    let mend = sign_ins.why_none_by_time().map(PamRefusal::from).filter(PamRefusal::can_be_put_right);
    // No clock makes a scratch code, so it is compared with none.
    let by_time: Vec<bool> = codes.iter().map(|code| !sign_ins.is_scratch_code(code)).collect();
    let entry = match json || unexplained.is_some() {
        true => sign_ins.into_entry(code, typed.wall.secs()).filter(|_| by_time.contains(&true)),
        false => None,
    };
    if let Some(entry) = entry {
        let codes = codes.into_iter().zip(by_time).filter_map(|(code, by_time)| by_time.then_some(code));
        let verdict = examined(headless, entry, codes.collect(), typed, json);
        // By the clocks it would be taken: then they explain nothing.
        let explains = |verdict: &Verdict| {
            unexplained
                .is_none_or(|said| said.answer.lets_in() || said.is_declined_by_clocks(verdict.accepted()))
        };
        if let Some(verdict) = verdict.filter(|verdict| !json && explains(verdict)) {
            console.say(&verdict.headline());
            let explanation = verdict.explanation();
            explanation
                .iter()
                .filter(|reason| PamSaid::leaves(reason))
                .for_each(|reason| console.say(reason));
        }
    } else if json {
        headless.check_up();
    }
    if json {
        // That is what is to be done next, also where the file still takes scratch codes.
        if let Some(why) = mend.filter(|_| worst > Severity::Healthy) {
            let user = one_line(wanted.user);
            headless.model.code.not_read = Some(NotRead { why: PamEntryError::Refused(why), user });
        }
        check::print_json_with(headless, console, said);
    }
    worst.exit_code()
}

/// Says why there is no answer to any code, to a program as well.
fn without_an_answer(
    headless: &mut Headless,
    console: &mut Console<'_>,
    wanted: CodeOfUser<'_>,
    error: &PamEntryError,
    service: Option<&str>,
) -> u8 {
    let words = match (error, service) {
        (PamEntryError::NoEntry, Some(service)) => {
            text!("code-user-none-there", service = service, user = one_line(wanted.user))
        }
        _ => error.text(wanted.user),
    };
    console.complain(&words);
    let (answer, code) = match error {
        PamEntryError::Refused(_) | PamEntryError::Key(_) => {
            (PamAnswer::Refused, Severity::Critical.exit_code())
        }
        _ => (PamAnswer::Untold, COULD_NOT_TELL),
    };
    if wanted.json {
        headless.check_up();
        let user = one_line(wanted.user);
        headless.model.code.not_read = Some(NotRead { why: error.clone(), user });
        let services = asking(headless, wanted.user, error, service);
        check::print_json_with(headless, console, vec![PamSaid::of_all(services, answer, words)]);
    }
    code
}

/// The services whose file of `user` gives no answer; the one that was named where that is not known.
fn asking(headless: &Headless, user: &str, error: &PamEntryError, service: Option<&str>) -> Vec<String> {
    let is_it = |found: &PamUser| {
        found.name == user && (found.memory.is_err() || matches!(error, PamEntryError::Key(_)))
    };
    let found = headless.model.facts.verifiers.known();
    let all = found.into_iter().flat_map(|found| found.with(is_it));
    let asks = |found: &PamVerifier| service.is_none_or(|it| found.services.iter().any(|name| name == it));
    let services: Vec<String> =
        all.filter(|(found, _)| asks(found)).flat_map(|(found, _)| found.services.clone()).collect();
    if services.is_empty() { service.map(str::to_owned).into_iter().collect() } else { services }
}

const fn severity(answer: PamAnswer) -> Severity {
    match answer {
        PamAnswer::Accepted | PamAnswer::Scratch => Severity::Healthy,
        PamAnswer::Learnt | PamAnswer::NotNeeded => Severity::Warning,
        PamAnswer::Untold => Severity::Unknown,
        _ => Severity::Critical,
    }
}
