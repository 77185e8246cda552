//! Sentences as data: which message of `assets/locales`, and what stands in its gaps.
//!
//! The core and the app decide *what* is said; `crate::locale` alone turns it into words.

use std::borrow::Cow;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::time::{Offset, UnixTime};

/// One message of `assets/locales` with its arguments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Text {
    /// The Fluent message id.
    pub id: Cow<'static, str>,
    /// The arguments by the name that the message uses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(Cow<'static, str>, Arg)>,
}

/// What may stand in a gap of a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// A sentence of its own, or a name.
    Text(Text),
    /// Names, numbers and program output: shown as they stand, after control characters are removed.
    Verbatim(String),
    /// A count, which plural rules may use.
    Count(i64),
    /// A length of time without a sign, shown as "3 min 7 s".
    Span(Duration),
    /// A difference of clocks without its sign, shown as "3 min 7 s"; words say ahead or behind.
    Difference(Offset),
    /// An instant, shown as date and time in UTC.
    Utc(UnixTime),
    /// A share from 0 to 1, shown as "0.02 %".
    Share(f64),
}

impl Text {
    /// The message `id` without arguments.
    pub const fn new(id: &'static str) -> Self {
        Self { id: Cow::Borrowed(id), args: Vec::new() }
    }

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((Cow::Borrowed(name), arg.into()));
        self
    }
}

/// The message `id`, with arguments as `name = value`.
///
/// tests/house/locales.rs finds the ids that the code uses by this macro, so ids are always written out.
#[macro_export]
macro_rules! text {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::core::text::Text::new($id)$(.with(stringify!($name), $value))*
    };
}

impl From<Text> for Arg {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}

impl From<String> for Arg {
    fn from(verbatim: String) -> Self {
        Self::Verbatim(verbatim)
    }
}

impl From<&str> for Arg {
    fn from(verbatim: &str) -> Self {
        Self::Verbatim(verbatim.to_owned())
    }
}

impl From<Duration> for Arg {
    fn from(span: Duration) -> Self {
        Self::Span(span)
    }
}

impl From<Offset> for Arg {
    fn from(offset: Offset) -> Self {
        Self::Difference(offset)
    }
}

impl From<UnixTime> for Arg {
    fn from(instant: UnixTime) -> Self {
        Self::Utc(instant)
    }
}

macro_rules! counts {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Arg {
            fn from(count: $integer) -> Self {
                Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
            }
        }
    )*};
}
counts!(i64, u64, i32, u32, u16, u8, usize);

impl From<f64> for Arg {
    /// A share from 0 to 1.
    fn from(share: f64) -> Self {
        Self::Share(share)
    }
}
