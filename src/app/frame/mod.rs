//! What stands around every screen: banners, the rail, the keys, the help, and the question before leaving.

pub mod help;
pub mod rail;

use crate::app::input::{can_focus, focus_of};
use crate::app::model::{Focus, Model};
use crate::app::page::{Block, ButtonId, Control, FieldContent, FieldId, KeyHint, Mark, Page, Screen, Tone};
use crate::app::screens::{checkup, clock, code, findings, fix, mfa, report};
use crate::core::text::Text;
use crate::text;

/// One screen before it is dressed with banners, rail and keys.
pub struct Draft {
    title: Text,
    blocks: Vec<Block>,
    controls: Vec<Control>,
    default: Option<Focus>,
    pub(in crate::app) whole_width: bool,
}

impl Draft {
    /// An empty screen with a title.
    pub const fn new(title: Text) -> Self {
        Self { title, blocks: Vec::new(), controls: Vec::new(), default: None, whole_width: false }
    }

    pub(in crate::app) fn block(&mut self, block: Block) {
        self.blocks.push(block);
    }

    pub(in crate::app) fn gap(&mut self) {
        self.block(Block::Gap);
    }

    pub(in crate::app) fn say(&mut self, tone: Tone, text: Text) {
        self.block(Block::Paragraph { text, tone });
    }

    pub(in crate::app) fn item(&mut self, mark: Mark, text: Text) {
        self.block(Block::Item { mark, text });
    }

    pub(in crate::app) fn fact(&mut self, label: Text, mark: Mark, value: Text) {
        self.block(Block::Fact { label, value, mark });
    }

    pub(in crate::app) fn button(&mut self, id: ButtonId, label: Text) {
        self.controls.push(Control::Button { id, label, enabled: true, danger: false });
    }

    pub(in crate::app) fn button_if(&mut self, enabled: bool, id: ButtonId, label: Text) {
        self.controls.push(Control::Button { id, label, enabled, danger: false });
    }

    pub(in crate::app) fn danger(&mut self, enabled: bool, id: ButtonId, label: Text) {
        self.controls.push(Control::Button { id, label, enabled, danger: true });
    }

    pub(in crate::app) fn field(
        &mut self,
        id: FieldId,
        label: Text,
        content: FieldContent,
        hint: Option<Text>,
    ) {
        self.controls.push(Control::Field { id, label, content, hint });
    }

    pub(in crate::app) const fn focus(&mut self, focus: Focus) {
        self.default = Some(focus);
    }
}

/// The shown screen, whole.
pub fn page(model: &Model) -> Page {
    let draft = if model.leaving {
        leaving(model)
    } else if model.help {
        help::draft(model)
    } else {
        match model.screen {
            Screen::Checkup => checkup::draft(model),
            Screen::Clock => clock::page::draft(model),
            Screen::Code => code::page::draft(model),
            Screen::Findings => findings::draft(model),
            Screen::Fix => fix::page::draft(model),
            Screen::Mfa => mfa::page::draft(model),
            Screen::Report => report::page::draft(model),
        }
    };
    let focus = focus_index(&draft, model.focus[model.screen.index()]);
    let keys = key_hints(draft.controls.get(focus));
    Page {
        screen: model.screen,
        banners: banners(model),
        rail: rail::items(model),
        title: draft.title,
        blocks: draft.blocks,
        controls: draft.controls,
        focus,
        keys,
        scroll: model.scroll[model.screen.index()],
        whole_width: draft.whole_width,
    }
}

fn focus_index(draft: &Draft, wanted: Option<Focus>) -> usize {
    let place = |focus: Focus| {
        draft.controls.iter().position(|control| can_focus(control) && focus_of(control) == focus)
    };
    wanted
        .and_then(place)
        .or_else(|| draft.default.and_then(place))
        .or_else(|| draft.controls.iter().position(can_focus))
        .unwrap_or(0)
}

fn banners(model: &Model) -> Vec<Text> {
    let mut banners = Vec::new();
    if model.settings.demo {
        banners.push(text!("banner-demo"));
    }
    if model.settings.dry_run {
        banners.push(text!("banner-dry-run"));
    }
    banners
}

fn key_hints(focused: Option<&Control>) -> Vec<KeyHint> {
    let hint = |key: Text, does: Text| KeyHint { key, does };
    let enter = match focused {
        Some(Control::Field { .. }) => hint(text!("key-enter"), text!("key-enter-field")),
        Some(Control::Button { .. }) => hint(text!("key-enter"), text!("key-enter-button")),
        None => hint(text!("key-enter"), text!("key-enter-none")),
    };
    vec![
        enter,
        hint(text!("key-tab"), text!("key-tab-does")),
        hint(text!("key-help"), text!("key-help-does")),
        hint(text!("key-quit"), text!("key-quit-does")),
        hint(text!("key-left"), text!("key-left-does")),
        hint(text!("key-updown"), text!("key-updown-does")),
    ]
}

fn leaving(model: &Model) -> Draft {
    let mut draft = Draft::new(text!("leaving-title"));
    if let Some(label) = &model.code.to_delete {
        draft.say(Tone::Strong, text!("code-delete-do", label = label.as_str()));
        draft.say(Tone::Plain, text!("code-delete-why"));
    }
    if model.repairing() {
        draft.say(Tone::Strong, text!("leaving-running"));
        draft.say(Tone::Plain, text!("leaving-goes-on"));
        draft.button(ButtonId::Back, text!("leaving-stay"));
        draft.button(ButtonId::Quit, text!("leaving-leave"));
    } else {
        draft.button(ButtonId::Back, text!("leaving-not-yet"));
        draft.button(ButtonId::Quit, text!("leaving-deleted"));
    }
    draft
}
