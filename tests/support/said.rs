//! Messages as ids and what stands in their gaps, for tables in which the wording does not matter.

use otp_doctor::core::text::{Arg, Text};

/// A message, e.g. "clock-behind(difference=-187s)". What a program or a person has written is left out.
pub fn in_short(text: &Text) -> String {
    let gaps: Vec<String> =
        text.args.iter().filter_map(|(name, arg)| Some(format!("{name}={}", gap(arg)?))).collect();
    match gaps.is_empty() {
        true => text.id.to_string(),
        false => format!("{}({})", text.id, gaps.join(" ")),
    }
}

/// Several of them in a row.
pub fn all_in_short<'a>(texts: impl IntoIterator<Item = &'a Text>) -> String {
    texts.into_iter().map(in_short).collect::<Vec<_>>().join(", ")
}

fn gap(arg: &Arg) -> Option<String> {
    match arg {
        Arg::Text(text) => Some(in_short(text)),
        Arg::Verbatim(word) => {
            let is_short =
                word.len() <= 20 && !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_graphic());
            is_short.then(|| word.clone())
        }
        Arg::Count(count) => Some(count.to_string()),
        Arg::Span(span) => Some(format!("{span:?}")),
        Arg::Difference(offset) => {
            let sign = if offset.is_behind() { "-" } else { "" };
            Some(format!("{sign}{:?}", offset.abs()))
        }
        Arg::Utc(instant) => Some(format!("@{}", instant.secs())),
        Arg::Share(share) => Some(format!("{share:.1e}")),
    }
}
