//! One-time codes: what a typed code proves about the clocks of phone and server, and about the entry.
//!
//! A code names the period in which the phone made it. Where that period is found by search, the phone's clock
//! is known within a minute or so; with the true time, it is known which of the two clocks is wrong. Nothing
//! here reads a clock, and no result holds a secret or a code that somebody has yet to type.
//!
//! [`examine()`] is the entrance. A search over a year uses all cores by scoped threads that end before it
//! returns; everything else runs on the caller's thread.

mod base32;
mod digits;
mod entry;
mod examine;
mod file_key;
mod findings;
mod generator;
mod given;
mod hypotheses;
mod interval;
mod joint;
mod judge;
mod lengths;
mod look_alike;
mod pam_file;
mod parameters;
mod passing;
mod pasted_code;
mod phone_clock;
mod question;
mod replaced;
mod said_of_verifier;
mod search;
mod second_opinion;
mod secret;
mod secret_error;
mod simulated_phone;
mod tap;
mod throttle;
mod typed_code;
mod uri;
mod verdict;
mod wording;

pub use digits::separates;
pub use entry::{Entry, code_at};
pub use examine::examine;
pub use parameters::{Algorithm, Parameters};
pub use pasted_code::{code_of, codes_of_words};
pub use phone_clock::PhoneClock;
pub use question::{Observation, Question, Reach, Timing};
pub use search::{fitting_steps, steps_of};
pub use secret::Secret;
pub use secret_error::SecretError;
pub use simulated_phone::{Holds, SimulatedPhone};
pub use tap::{RollOver, TapError};
pub use throttle::Throttle;
pub use typed_code::{Code, CodeError, clean_digits, wrong_character};
pub use verdict::{Certainty, EntryState, Match, Outcome, Verdict, WhoseClock};
pub use wording::Circumstances;
