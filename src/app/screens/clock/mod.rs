//! The clock screen: whether this server's clock is right.

pub(crate) mod page;
pub(crate) mod row;
pub(crate) mod state;
pub(crate) mod trend;
pub(crate) mod typed_time;
