//! What is new on a page while somebody listens. A clock that ticks is not.

use super::read_out::{choice, choices, read_out};
use super::sentences;
use crate::app::page::{Block, ButtonId, Control, ControlId, Mark, Page};
use crate::core::clean::clean;
use crate::locale::Locale;
use crate::text;

/// Whether `after` is read out whole behind `before`: it is another page, or asks for consent. What is agreed to has to be heard,
/// even where the page before had the same words in another sense.
pub fn is_another(before: &Page, after: &Page) -> bool {
    before.language != after.language
        || before.screen != after.screen
        || before.title != after.title
        || (asks(after) && !asks(before))
}

/// Whether facts of `page` are still being looked up: read out now, it would be half a page and soon another one.
pub fn is_looking(page: &Page) -> bool {
    page.blocks.iter().any(|block| matches!(block, Block::Fact { mark: Mark::Busy, .. }))
}

/// What `after` says that `before` did not, or `None` if nothing worth hearing happened: facts that arrived, steps
/// that advanced, choices that came up. [Another](is_another) page is read out whole.
pub fn changes(before: &Page, after: &Page, locale: &Locale) -> Option<String> {
    if is_another(before, after) {
        return Some(read_out(after, locale));
    }
    let known: Vec<String> = sentences::of(before, locale).into_iter().map(|sentence| sentence.key).collect();
    let mut lines: Vec<String> = Vec::new();
    let banners = after.banners.iter().filter(|banner| !before.banners.contains(banner));
    lines.extend(banners.map(|banner| format!("[{}]", clean(&locale.say(banner)))));
    let news = sentences::of(after, locale).into_iter().filter(|sentence| !known.contains(&sentence.key));
    lines.extend(news.map(|sentence| sentence.words));
    if same_numbers(before, after) {
        for (index, (old, new)) in before.controls.iter().zip(&after.controls).enumerate() {
            lines.extend(news_of_control(old, new, index, after, locale));
        }
        if before.focus != after.focus {
            lines.extend(choice(after, after.focus, locale));
        }
    } else {
        // The numbers have moved: pressing an old one would press something else.
        lines.push(choices(after, locale));
    }
    (!lines.is_empty()).then(|| lines.join("\n") + "\n")
}

/// What a line is answered with that has changed nothing worth hearing: the field that it meant, or that nothing has changed, and
/// the choices. Silence could mean anything.
pub fn nothing_new(page: &Page, meant: Option<ControlId>, locale: &Locale) -> String {
    let is_meant =
        |control: &Control| matches!(control, Control::Field { .. }) && Some(control.id()) == meant;
    let field = page.controls.iter().position(is_meant).and_then(|index| choice(page, index, locale));
    let said = field
        .unwrap_or_else(|| format!("{}\n{}", locale.say(&text!("plain-nothing-new")), choices(page, locale)));
    said + "\n"
}

/// Whether the same number, or Enter alone, may press something else on `after` than on `before`.
pub fn moved(before: &Page, after: &Page) -> bool {
    !same_numbers(before, after) || before.focus != after.focus
}

fn same_numbers(before: &Page, after: &Page) -> bool {
    before.controls.iter().map(Control::id).eq(after.controls.iter().map(Control::id))
}

fn asks(page: &Page) -> bool {
    page.controls.iter().any(|control| matches!(control, Control::Button { id: ButtonId::Confirm(_), .. }))
}

fn news_of_control(
    old: &Control,
    new: &Control,
    index: usize,
    page: &Page,
    locale: &Locale,
) -> Option<String> {
    match (old, new) {
        // It comes and goes with every measurement, which nobody waits for.
        (_, Control::Button { id: ButtonId::Again, .. }) => None,
        (Control::Button { enabled: false, .. }, Control::Button { enabled: true, .. }) => {
            Some(locale.say(&text!("plain-now-possible", choice = choice(page, index, locale)?.trim())))
        }
        (Control::Field { hint: old, .. }, Control::Field { hint: Some(new), .. })
            if old.as_ref() != Some(new) =>
        {
            Some(clean(&locale.say(new)))
        }
        _ => None,
    }
}
