//! What Windows' own tools and registry tell that is in no language: names of constants, numbers, moments, paths. The words around them
//! are in the language of the system, and none of them is looked at.

pub mod folders;
pub mod lines;
pub mod privileges;
pub mod tasks;
pub mod time_events;
