//! A whole page, read from top to bottom.

use super::sentences::{self, word};
use crate::app::page::{ButtonId, Control, FieldContent, MfaButton, Page};
use crate::core::clean::clean;
use crate::locale::Locale;
use crate::text;

/// `page` as lines: what is wrong and what to do next, then where one is, what the page says, and its controls with the numbers
/// that press them.
pub fn read_out(page: &Page, locale: &Locale) -> String {
    let mut lines = vec![String::new()];
    lines.extend(sentences::of_headline(page, locale).into_iter().map(|sentence| sentence.words));
    lines.extend(page.banners.iter().map(|banner| format!("[{}]", clean(&locale.say(banner)))));
    lines.push(place(page, locale));
    for sentence in sentences::of_blocks(page, locale) {
        if sentence.opens {
            lines.push(String::new());
        }
        lines.push(sentence.words);
    }
    lines.push(String::new());
    lines.push(choices(page, locale));
    lines.join("\n") + "\n"
}

/// What is wrong and what to do next, alone.
pub fn headline(page: &Page, locale: &Locale) -> Option<String> {
    let headline = page.headline.as_ref()?;
    Some(clean(&locale.say(&headline.whole())) + "\n")
}

/// "Step 2 of 6, Clock (wrong): Is the server's clock right?"
fn place(page: &Page, locale: &Locale) -> String {
    let index = page.rail.iter().position(|item| item.screen == page.screen);
    let Some((index, item)) = index.and_then(|index| page.rail.get(index).map(|item| (index, item))) else {
        return clean(&locale.say(&page.title));
    };
    let (number, count) = (index.saturating_add(1), page.rail.len());
    let (label, title) = (item.label.clone(), page.title.clone());
    let alone = locale.say(&label) == locale.say(&title);
    let place = match word(item.mark) {
        Some(mark) if alone => {
            text!("plain-place-alone-marked", number = number, count = count, label = label, mark = mark)
        }
        None if alone => text!("plain-place-alone", number = number, count = count, label = label),
        Some(mark) => {
            text!(
                "plain-place-marked",
                number = number,
                count = count,
                label = label,
                mark = mark,
                title = title
            )
        }
        None => text!("plain-place", number = number, count = count, label = label, title = title),
    };
    clean(&locale.say(&place))
}

/// The controls with their numbers, and the letters that always work.
pub fn choices(page: &Page, locale: &Locale) -> String {
    let mut lines = Vec::new();
    if !page.controls.is_empty() {
        lines.push(locale.say(&text!("plain-choices")));
    }
    for index in 0..page.controls.len() {
        lines.extend(choice(page, index, locale));
    }
    lines.push(locale.say(&text!("plain-letters")));
    lines.join("\n")
}

/// One control with its number.
pub fn choice(page: &Page, index: usize, locale: &Locale) -> Option<String> {
    let number = index.saturating_add(1);
    let control = page.controls.get(index)?;
    let said = match control {
        Control::Button { label, enabled: false, .. } => {
            text!("plain-button-disabled", number = number, label = label.clone())
        }
        // To read a secret changes nothing, and is agreed to as firmly.
        Control::Button { id: ButtonId::Mfa(MfaButton::UseLogin), label, danger: true, .. } => {
            text!("plain-button-consent", number = number, label = label.clone())
        }
        Control::Button { label, danger: true, .. } => {
            text!("plain-button-danger", number = number, label = label.clone())
        }
        Control::Button { label, .. } => text!("plain-button", number = number, label = label.clone()),
        Control::Field { label, content, hint, .. } => {
            let held = match content {
                FieldContent::Open { text, .. } if text.is_empty() => text!("plain-field-empty"),
                FieldContent::Open { text, .. } => text!("plain-field-holds", content = text.as_str()),
                FieldContent::Masked { length: 0 } => text!("plain-field-empty"),
                FieldContent::Masked { length } => text!("ui-characters", count = *length),
            };
            match hint {
                Some(hint) => {
                    let (label, hint) = (label.clone(), hint.clone());
                    text!("plain-field-hint", number = number, label = label, held = held, hint = hint)
                }
                None => text!("plain-field", number = number, label = label.clone(), held = held),
            }
        }
    };
    let mut line = clean(&locale.say(&said));
    // Enter alone says nothing to a field.
    if index == page.focus && matches!(control, Control::Button { .. }) {
        line.push_str(&locale.say(&text!("plain-focused")));
    }
    Some(line)
}
