//! Help for the shown screen, with the article's own explanation of the step.

use crate::app::model::Model;
use crate::app::page::draft::Draft;
use crate::app::page::{Block, ButtonId, Tone};
use crate::app::screens;
use crate::locale::Locale;
use crate::text;

/// The help of the shown screen.
pub fn draft(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("help-title"));
    for paragraph in screens::help(model) {
        draft.say(Tone::Plain, paragraph);
        draft.gap();
    }
    draft.block(Block::Heading(text!("help-keys")));
    draft.block(Block::Keys);
    draft.button(ButtonId::Back, text!("help-close"));
    let language = model.language.next();
    if language != model.language {
        // In its own name, for somebody who cannot read the language that is spoken.
        let name = Locale::of(language).say(&text!("language-name"));
        draft.button(ButtonId::NextLanguage, text!("help-language", name = name));
    }
    draft
}
