//! Help for the shown screen, with the article's own explanation of the step.

use crate::app::frame::Draft;
use crate::app::model::Model;
use crate::app::page::{Block, ButtonId, Screen, Tone};
use crate::text;

/// The help of the shown screen.
pub fn draft(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("help-title"));
    let paragraphs = match model.screen {
        Screen::Checkup => {
            [text!("help-checkup-what"), text!("help-checkup-why"), text!("help-checkup-article")]
        }
        Screen::Clock => [text!("help-clock-what"), text!("help-clock-why"), text!("help-clock-article")],
        Screen::Code => [text!("help-code-what"), text!("help-code-why"), text!("help-code-article")],
        Screen::Findings => {
            [text!("help-findings-what"), text!("help-findings-why"), text!("help-findings-article")]
        }
        Screen::Fix => [text!("help-fix-what"), text!("help-fix-why"), text!("help-fix-article")],
        Screen::Mfa => [text!("help-mfa-what"), text!("help-mfa-why"), text!("help-mfa-article")],
        Screen::Report => [text!("help-report-what"), text!("help-report-why"), text!("help-report-article")],
    };
    let rescue = (model.screen == Screen::Mfa).then(|| text!("help-mfa-rescue"));
    for paragraph in paragraphs.into_iter().chain(rescue) {
        draft.say(Tone::Plain, paragraph);
        draft.gap();
    }
    draft.block(Block::Heading(text!("help-keys")));
    draft.say(Tone::Plain, text!("help-keys-words"));
    draft.button(ButtonId::Back, text!("help-close"));
    draft
}
