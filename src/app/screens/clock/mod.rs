//! The clock screen: whether this server's clock is right.

pub mod page;
mod row;
pub mod state;
pub mod trend;
pub mod typed_time;
