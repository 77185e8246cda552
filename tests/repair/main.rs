//! Repairs in every state and cut short at every step.

mod journals;
mod mfa_kill_points;
mod processes;
