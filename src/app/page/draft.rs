//! A screen as it is written, before it is framed.

use super::{Block, ButtonId, Control, ControlId, FieldContent, FieldId, Mark, Tone};
use crate::core::text::Text;

/// Whether digits mean what they say: where there is a field or a QR code beside one, they never open another step.
pub fn is_for_typing(blocks: &[Block], controls: &[Control]) -> bool {
    blocks.iter().any(|block| matches!(block, Block::Qr { .. }))
        || controls.iter().any(|control| matches!(control, Control::Field { .. }))
}

/// One screen before it is dressed with banners, rail and keys.
pub struct Draft {
    /// The title of the screen.
    pub title: Text,
    /// What it says.
    pub blocks: Vec<Block>,
    /// What can be pressed or filled in.
    pub controls: Vec<Control>,
    /// Whether it needs the whole terminal.
    pub whole_width: bool,
    default: Option<ControlId>,
}

impl Draft {
    /// An empty screen with a title.
    pub const fn new(title: Text) -> Self {
        Self { title, blocks: Vec::new(), controls: Vec::new(), default: None, whole_width: false }
    }

    /// Anything.
    pub fn block(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// An empty line.
    pub fn gap(&mut self) {
        self.block(Block::Gap);
    }

    /// A paragraph.
    pub fn say(&mut self, tone: Tone, text: Text) {
        self.block(Block::Paragraph { text, tone });
    }

    /// A paragraph with a mark in front.
    pub fn item(&mut self, mark: Mark, text: Text) {
        self.block(Block::Item { mark, text });
    }

    /// A label and what is known of it.
    pub fn fact(&mut self, label: Text, mark: Mark, value: Text) {
        self.block(Block::Fact { label, value, mark });
    }

    /// A button that can be pressed.
    pub fn button(&mut self, id: ButtonId, label: Text) {
        self.controls.push(Control::Button { id, label, enabled: true, danger: false });
    }

    /// A button that can be pressed only if `enabled`.
    pub fn button_if(&mut self, enabled: bool, id: ButtonId, label: Text) {
        self.controls.push(Control::Button { id, label, enabled, danger: false });
    }

    /// A button that starts something which changes the server.
    pub fn danger(&mut self, enabled: bool, id: ButtonId, label: Text) {
        self.controls.push(Control::Button { id, label, enabled, danger: true });
    }

    /// A field to type into.
    pub fn field(&mut self, id: FieldId, label: Text, content: FieldContent, hint: Option<Text>) {
        self.controls.push(Control::Field { id, label, content, hint });
    }

    /// Where the focus is until somebody moves it; on the first control otherwise.
    pub const fn focus(&mut self, focus: ControlId) {
        self.default = Some(focus);
    }

    /// Whether the screen itself says where the focus is.
    pub const fn has_focus(&self) -> bool {
        self.default.is_some()
    }

    /// Whether the focus is on `control` until somebody moves it.
    pub fn leads_to(&self, control: ControlId) -> bool {
        self.default == Some(control)
    }

    /// Whether something is to be typed here first.
    pub const fn wants_typing(&self) -> bool {
        matches!(self.default, Some(ControlId::Field(_)))
    }

    /// Whether digits mean what they say here.
    pub fn is_for_typing(&self) -> bool {
        is_for_typing(&self.blocks, &self.controls)
    }

    /// Whether that is a code.
    pub const fn wants_a_code(&self) -> bool {
        matches!(self.default, Some(ControlId::Field(FieldId::Code)))
    }

    /// Whether it asks for consent.
    pub fn asks(&self) -> bool {
        self.controls.iter().any(|control| matches!(control.id(), ControlId::Button(ButtonId::Confirm(_))))
    }

    /// Puts a button before all others, unless it stands here already.
    pub fn lead_with(&mut self, id: ButtonId, label: Text) {
        if self.controls.iter().any(|control| control.id() == ControlId::Button(id)) {
            return;
        }
        let is_button = |control: &Control| matches!(control, Control::Button { .. });
        let place = self.controls.iter().position(is_button).unwrap_or(self.controls.len());
        self.controls.insert(place, Control::Button { id, label, enabled: true, danger: false });
    }

    /// Puts the focus on the first control that asks for nothing and is not `other`.
    pub fn focus_beside(&mut self, other: ControlId) {
        let harmless = |control: &&Control| {
            let danger = matches!(control, Control::Button { danger: true, .. });
            control.can_focus() && !danger && control.id() != other
        };
        self.default = self.controls.iter().find(harmless).map(Control::id);
    }

    /// The index of the control that has the focus, where it was put on `wanted`.
    pub fn focused(&self, wanted: Option<ControlId>) -> usize {
        let place = |id: ControlId| {
            self.controls.iter().position(|control| control.can_focus() && control.id() == id)
        };
        wanted
            .and_then(place)
            .or_else(|| self.default.and_then(place))
            .or_else(|| self.controls.iter().position(Control::can_focus))
            .unwrap_or(0)
    }
}
