//! The clock screen: whether this server's clock is right.

pub mod page;
pub mod trend;
pub mod typed_time;
mod typed_time_page;
