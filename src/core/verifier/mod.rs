//! Who checks the codes: what it accepts, how sure that is, and what it would say to a code now.
//!
//! pam_google_authenticator keeps all of its memory in one file that can be read, so what it will do is known and not assumed.
//! Nothing here holds a secret or a code.

mod accepted;
mod c_number;
mod card;
mod cleared;
mod oath_users;
mod pam_answer;
mod pam_state;
mod steps;
mod sureness;

pub use accepted::Accepted;
pub use c_number::CNumber;
pub use card::{Card, Declined, Note};
pub use cleared::{CLEAR_AS_USER, without_what_was_learnt};
pub use oath_users::{LocalTime, OathLine, OathUser, oath_lines, oath_users};
pub use pam_answer::{PamAnswer, PamOptions};
pub use pam_state::{PamState, PamStateError, RateLimit, next_counter, scratch_codes};
pub use steps::Steps;
pub use sureness::Sureness;
