//! The real program without a terminal over a stand-in server, as scripts and administrators meet it.

mod attack;
mod before;
mod bounds;
mod check;
mod clock_keepers;
mod code;
mod code_of_user;
mod code_of_user_by_oath;
mod code_of_user_in_the_wizard;
mod contract;
mod escapes;
mod fix;
mod languages;
mod monitoring;
mod pages;
mod plesk;
mod recover;
mod refused;
mod report;
mod secrets;
mod signals;
mod trust;
mod verifier;
