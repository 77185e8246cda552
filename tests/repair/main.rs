//! Repairs in every state and cut short at every step.

mod clear_skew;
mod journals;
mod mfa_kill_points;
mod processes;
