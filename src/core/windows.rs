//! What Windows' own tools print that is in no language: names of constants, numbers, moments. The words around them are in the
//! language of the system, and none of them is looked at.

pub mod lines;
pub mod privileges;
pub mod tasks;
pub mod time_events;
