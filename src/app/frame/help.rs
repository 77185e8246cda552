//! Help for the shown screen, with the article's own explanation of the step.

use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::{Block, ButtonId, Mark, Tone};
use crate::app::screens;
use crate::core::text::Text;
use crate::locale::Locale;
use crate::text;

/// What each mark means.
const MARKS: [(Mark, Text); 5] = [
    (Mark::Good, text!("help-mark-good")),
    (Mark::Warning, text!("help-mark-warning")),
    (Mark::Bad, text!("help-mark-bad")),
    (Mark::Unknown, text!("help-mark-unknown")),
    (Mark::Busy, text!("help-mark-busy")),
];

/// The help of the shown screen: the keys and the marks, then what the screen is for.
pub fn draft(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("help-title"));
    draft.block(Block::Keys);
    draft.gap();
    for (mark, means) in MARKS {
        draft.item(mark, means);
    }
    for paragraph in screens::help(model) {
        draft.gap();
        draft.say(Tone::Plain, paragraph);
    }
    draft.button(ButtonId::Back, text!("help-close"));
    let language = model.language.next();
    if language != model.language {
        // In its own name, for somebody who cannot read the language that is spoken.
        let name = Locale::of(language).say(&text!("language-name"));
        draft.button(ButtonId::NextLanguage, text!("help-language", name = name));
    }
    draft
}
