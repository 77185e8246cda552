//! The wizard on simulated servers: ways through it, and what is seen and read out.

mod clock_journeys;
mod code_journeys;
mod code_typing;
mod every_size;
mod guide;
mod journeys;
mod languages;
mod one_name;
mod picture;
mod plain;
mod qr;
mod reading_journeys;
mod repair_screens;
mod screens;
mod sign_in_journeys;
mod transcript;
mod windows_journeys;
