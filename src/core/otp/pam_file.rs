//! The settings in a file of pam_google_authenticator (its FILEFORMAT): lines that begin with a quotation mark.

use super::parameters::Parameters;
use super::secret_error::SecretError;
use crate::core::text::Text;
use crate::core::verifier::Steps;
use crate::text;

/// What they say of the entry and of whoever checks its codes.
#[derive(Debug, Default)]
pub(super) struct PamSettings {
    pub(super) parameters: Parameters,
    /// Which steps are accepted.
    pub(super) window_steps: Option<Steps>,
    pub(super) warnings: Vec<Text>,
}

/// Reads the lines below the key.
///
/// # Errors
/// [`SecretError::Hotp`] where codes are counted, [`SecretError::BadPeriod`] for a step that no code has.
pub(super) fn read(lines: &str) -> Result<PamSettings, SecretError> {
    let mut settings = PamSettings::default();
    for line in lines.lines() {
        let Some(line) = line.trim().strip_prefix('"') else { continue };
        let mut words = line.split_whitespace();
        let (name, value) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        match name {
            "HOTP_COUNTER" => return Err(SecretError::Hotp),
            "STEP_SIZE" => settings.parameters.period_s = super::uri::period(value)?,
            // From -(n - 1) / 2 to n / 2 steps.
            "WINDOW_SIZE" => {
                settings.window_steps = value
                    .parse::<u32>()
                    .ok()
                    .map(|size| Steps { before: size.saturating_sub(1) / 2, after: size / 2 });
            }
            "TIME_SKEW" => match value.parse::<i64>() {
                Ok(0) | Err(_) => {}
                Ok(steps) => {
                    let is = if steps > 0 { "ahead" } else { "behind" };
                    settings.warnings.push(text!(
                        "secret-warning-skew",
                        steps = steps.unsigned_abs(),
                        is = is
                    ));
                }
            },
            _ => {}
        }
    }
    Ok(settings)
}
