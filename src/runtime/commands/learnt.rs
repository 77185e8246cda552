//! What is said beside any answer about a sign-in that goes by a wrong clock which it has learnt.

use crate::app::model::Model;
use crate::core::finding::Cause;
use crate::core::guide::NextStep;
use crate::core::text::Text;

/// That a sign-in goes by a clock that it has learnt, and what clears it, for whoever asked for something else; nothing where none
/// does.
pub(super) fn learnt_clock(model: &Model) -> Vec<Text> {
    if !model.accepted().learnt {
        return Vec::new();
    }
    let diagnosis = model.diagnosis();
    let found = [Cause::SkewFrozen, Cause::StoredSkew].into_iter().find_map(|cause| diagnosis.finding(cause));
    let title = found.map(|finding| finding.title.clone());
    title.into_iter().chain(NextStep::ClearSkew.words_with_command()).collect()
}
