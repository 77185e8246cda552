//! What must be found, planned and said, on any server and for any code.

mod answers;
mod fuzz;
mod guide;
mod otp_extremes;
mod otp_parsers;
mod otp_sentences;
mod otp_totp_rs;
mod report_json;
mod report_openmetrics;
mod report_plugin;
mod report_text;
mod scenario_properties;
mod scenarios;
mod servers;
mod windows;
