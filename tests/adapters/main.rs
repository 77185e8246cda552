//! The outside world, over real processes, files and sockets that behave and fail as real ones do.

mod linux;
mod pam_module;
mod pam_oath;
#[cfg(target_os = "linux")]
mod pam_stack;
mod plesk;
mod process;
mod reference_deadlines;
mod reference_host_files;
mod reference_hostile;
mod reference_https;
mod reference_rounds;
mod reference_sources;
