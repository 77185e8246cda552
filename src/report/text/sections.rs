//! The sections of the report for people, in the order in which support reads them.

use unicode_width::UnicodeWidthStr;

use super::super::redact::{self, Names};
use super::super::{CodeMatch, Repair, Snapshot};
use super::lines::Lines;
use super::server;
use crate::core::agreement::SourceAnswer;
use crate::core::asked::accepted;
use crate::core::diagnosis::Window;
use crate::core::finding::{Remedy, Severity};
use crate::core::plan::{CommandLine, StepOutcome};
use crate::core::text::Text;
use crate::core::time::{Offset, UnixTime};
use crate::core::verifier::Sureness;
use crate::core::words::{difference, source, step};
use crate::core::zone;
use crate::locale::Locale;
use crate::text;

/// The longest piece of a command's output that a report repeats.
const OUTPUT: usize = 160;

/// Columns of what stands before a fact.
const LABEL: usize = 15;

pub(super) struct Writer<'a> {
    pub lines: &'a mut Lines,
    pub locale: &'a Locale,
    pub snapshot: &'a Snapshot,
    pub names: &'a Names,
    /// Whether what is wrong stands in one line below the verdict.
    pub headline: bool,
    /// The most pieces of evidence for one finding.
    pub evidence: usize,
    /// The most entries of a list.
    pub entries: usize,
}

impl Writer<'_> {
    pub fn whole(&mut self) {
        self.head();
        self.findings();
        self.clock();
        self.server();
        self.code();
        self.repairs();
        self.next();
        self.lines.gap();
        self.line("", &text!("ticket-foot"));
        if self.snapshot.reference.members().count() > 1 {
            self.line("", &text!("ticket-foot-measured"));
        }
    }

    fn words(&self, text: &Text) -> String {
        if self.snapshot.full {
            redact::secrets_only(&self.locale.say(text))
        } else {
            self.names.say(text, self.locale)
        }
    }

    fn line(&mut self, lead: &str, text: &Text) {
        let words = self.words(text);
        self.lines.add(lead, &words);
    }

    fn heading(&mut self, text: &Text) {
        self.lines.gap();
        let words = self.words(text);
        self.lines.add("", &words);
    }

    fn head(&mut self) {
        let snapshot = self.snapshot;
        let at = snapshot.taken_at();
        let head = match snapshot.reference.agreed() {
            Some(_) => text!("ticket-head", version = Snapshot::VERSION, at = at),
            None => text!("ticket-head-own-clock", version = Snapshot::VERSION, at = at),
        };
        if snapshot.simulated {
            self.line("", &text!("ticket-simulated"));
        }
        self.line("", &head);
        if let Some((before, after)) = was_and_is(&snapshot.repairs) {
            self.line(
                "",
                &text!(
                    "ticket-was-and-is",
                    before = before,
                    was = before.direction(),
                    after = after,
                    is = after.direction()
                ),
            );
        }
        // What is found while a repair still runs is neither what was nor what will be.
        let open = snapshot.repairs.iter().any(|repair| repair.under_way);
        let verdict = severity_word(snapshot.diagnosis.verdict);
        self.line(
            "",
            &if open { text!("ticket-verdict-open") } else { text!("ticket-verdict", verdict = verdict) },
        );
        if self.headline {
            self.line("", &snapshot.guide.headline);
        }
    }

    /// What to do next stands last, where a reader of the rest looks for it.
    fn next(&mut self) {
        if let Some(next) = self.snapshot.next_words() {
            self.lines.gap();
            self.line("", &next);
        }
    }

    fn findings(&mut self) {
        let snapshot = self.snapshot;
        self.heading(&text!("ticket-findings"));
        if snapshot.diagnosis.findings.is_empty() {
            self.line("  ", &text!("ticket-no-findings"));
        }
        for finding in snapshot.diagnosis.findings.iter().take(self.entries) {
            // What is a hint, or not here at all, is not healthy.
            let word = match finding.severity {
                Severity::Healthy => text!("ticket-note"),
                severity => severity_word(severity),
            };
            let lead = format!("  [{}] ", self.locale.say(&word));
            self.line(&lead, &finding.below_the_headline());
            for evidence in snapshot.diagnosis.evidence_once(finding).take(self.evidence) {
                self.line("      ", evidence);
            }
        }
        self.left_out(snapshot.diagnosis.findings.len());
    }

    fn left_out(&mut self, all: usize) {
        let more = all.saturating_sub(self.entries);
        if more > 0 {
            self.line("  ", &text!("ticket-more", more = more));
        }
    }

    fn clock(&mut self) {
        let snapshot = self.snapshot;
        self.heading(&text!("ticket-clock"));
        self.fact(&text!("ticket-server-time"), &self.local(snapshot.now.wall));
        match snapshot.reference.server_ahead(snapshot.now) {
            Some((ahead, error)) => {
                self.fact(&text!("ticket-true-time"), &self.local(snapshot.taken_at()));
                self.fact(&text!("ticket-difference"), &difference::difference(ahead));
                self.fact(&text!("ticket-error"), &text!("ticket-error-is", error = error));
            }
            None => self.fact(&text!("ticket-true-time"), &text!("ticket-not-known")),
        }
        self.fact(&text!("ticket-window"), &window(snapshot));
        for (index, answer) in snapshot.reference.answers.iter().enumerate().take(self.entries) {
            self.source(index, answer);
        }
        self.left_out(snapshot.reference.answers.len());
    }

    fn fact(&mut self, label: &Text, value: &Text) {
        let label = self.locale.say(label);
        let lead = format!("  {label}{} ", " ".repeat(LABEL.saturating_sub(label.width())));
        self.line(&lead, value);
    }

    /// The time in the server's zone, with UTC beside it where that differs.
    fn local(&self, at: UnixTime) -> Text {
        let zone = self.snapshot.facts.zone.known();
        let view = zone.and_then(|zone| zone::display(&zone.name, at));
        let offset = zone.and_then(|zone| zone.utc_offset_s).or(view.as_ref().map(|view| view.utc_offset_s));
        match offset {
            Some(offset) if offset != 0 => text!(
                "ticket-local-and-utc",
                local = zone::local_at_offset(offset, at).to_string(),
                zone = view.map_or_else(|| zone::offset_text(offset), |view| view.abbreviation),
                utc = at
            ),
            _ => text!("ticket-utc", utc = at),
        }
    }

    fn source(&mut self, index: usize, answer: &SourceAnswer) {
        let name = answer.source.name.clone();
        let address = match answer.source.address {
            Some(address) if self.snapshot.full => format!("{name} ({address})"),
            _ => name,
        };
        let (_, said) = source::said(&self.snapshot.reference, index, answer, self.snapshot.now);
        self.line("  - ", &text!("source-line", name = address, said = said));
    }

    fn server(&mut self) {
        self.heading(&text!("ticket-server"));
        for (label, value) in server::facts(self.snapshot) {
            self.fact(&label, &value);
        }
    }

    fn code(&mut self) {
        let Some(code) = &self.snapshot.code else { return };
        self.heading(&text!("ticket-code"));
        self.line("  ", &code.against);
        for words in code.words.iter().take(self.entries) {
            self.line("  ", words);
        }
        for found in code.matches.iter().take(self.entries.min(3)) {
            self.line("  - ", &fits(found));
        }
        if !code.matches.is_empty() {
            let chance = crate::core::text::Arg::Share(code.false_match_probability);
            self.line("  ", &text!("ticket-code-chance", chance = chance));
        }
    }

    fn repairs(&mut self) {
        let (earlier, now) = (self.snapshot.earlier_repairs(), &self.snapshot.repairs);
        let all: Vec<(&Repair, bool)> = earlier
            .iter()
            .map(|repair| (repair, true))
            .chain(now.iter().map(|repair| (repair, false)))
            .collect();
        if all.is_empty() {
            return;
        }
        self.heading(&text!("ticket-repairs"));
        let skipped = all.len().saturating_sub(self.entries);
        for (repair, earlier) in all.iter().skip(skipped) {
            self.repair(repair, *earlier);
        }
        self.left_out(all.len());
    }

    fn repair(&mut self, repair: &Repair, earlier: bool) {
        let doing = repair.remedy().map_or_else(|| text!("doing-unknown"), Remedy::doing);
        let came_out = match (earlier, repair.worked, repair.complete()) {
            _ if repair.is_dry_run() => text!("ticket-repair-dry-run", remedy = doing),
            (true, _, true) => text!("ticket-repair-earlier-complete", remedy = doing),
            (true, _, false) => text!("ticket-repair-earlier-incomplete", remedy = doing),
            (false, true, _) if repair.remedy().is_some_and(Remedy::sets_the_clock) => {
                text!("ticket-repair-worked", remedy = doing)
            }
            (false, true, _) => text!("ticket-repair-worked-looked-up", remedy = doing),
            (false, false, _) if repair.under_way => text!("ticket-repair-under-way", remedy = doing),
            (false, false, _) => text!("ticket-repair-failed", remedy = doing),
        };
        self.line("  ", &came_out);
        if let Some((at, by)) = repair.started() {
            self.line("    ", &text!("ticket-repair-started", by = by, at = at));
        }
        for step in repair.steps() {
            let command = shown(step.command);
            let said = step::ended(step.outcome);
            self.line("    - ", &text!("step-line", command = command, said = said));
            if let Some(output) = step.outcome.and_then(StepOutcome::complaint) {
                self.line("      ", &text!("step-output", output = short(output)));
            }
        }
        for (label, ahead) in [(text!("repair-before"), repair.before), (text!("repair-after"), repair.after)]
        {
            if let Some(ahead) = ahead {
                self.line("    ", &text!("plain-fact", label = label, value = difference::difference(ahead)));
            }
        }
    }
}

/// How far the clock was off before the last repair of it that was measured again, and is since.
fn was_and_is(repairs: &[Repair]) -> Option<(Offset, Offset)> {
    let of_the_clock =
        |repair: &&Repair| repair.remedy().is_some_and(Remedy::is_about_the_clock) && !repair.is_dry_run();
    let measured = |repair: &Repair| repair.before.zip(repair.after);
    repairs.iter().rev().filter(of_the_clock).find_map(measured)
}

/// One place where the codes fit.
fn fits(found: &CodeMatch) -> Text {
    let made = text!(
        "ticket-code-made",
        algorithm = found.algorithm.clone(),
        digits = u32::from(found.digits),
        period = found.period_s
    );
    let steps = found.steps.unsigned_abs();
    match found.steps.signum() {
        0 => text!("ticket-code-fits-now", made = made),
        1 => text!("ticket-code-fits-apart", steps = steps, made = made, is = "ahead"),
        _ => text!("ticket-code-fits-apart", steps = steps, made = made, is = "behind"),
    }
}

/// How far off codes pass, and whether that is known of the sign-in or assumed.
fn window(snapshot: &Snapshot) -> Text {
    let accepted = accepted(snapshot.asked.as_ref(), None, &snapshot.facts);
    let is_known = accepted.known != Sureness::Assumed && Window::of(&accepted) == snapshot.window;
    let limit = snapshot.window.limit();
    text!("ticket-window-is", limit = limit, known = if is_known { "known" } else { "assumed" })
}

/// A command as it would be typed.
fn shown(command: &[String]) -> String {
    let Some((program, args)) = command.split_first() else { return String::new() };
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    CommandLine::new(program, &args).shown(UnixTime::from_secs(0))
}

/// The beginning of what a command printed, on one line.
fn short(output: &str) -> String {
    let line = output.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(OUTPUT) {
        Some((end, _)) => format!("{} ...", &line[..end]),
        None => line,
    }
}

/// The severity as one word in capitals, as in a monitoring plugin's first line.
fn severity_word(severity: Severity) -> Text {
    match severity {
        Severity::Healthy => text!("ticket-healthy"),
        Severity::Unknown => text!("ticket-unknown"),
        Severity::Warning => text!("ticket-warning"),
        Severity::Critical => text!("ticket-critical"),
    }
}
