//! Who asks for codes through PAM on the server of a scenario.

use otp_doctor::core::facts::{Fact, PamModule, PamRefusal, PamUser, PamUsers, PamVerifier, RefusedFile};
use otp_doctor::core::text::Text;
use otp_doctor::core::verifier::{PamOptions, PamState};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Asking {
    pub services: Vec<String>,
    pub options: Vec<String>,
    /// What stands below the key in each user's file, or "mode", "owner", "unreadable".
    pub files: Vec<String>,
    pub others: usize,
    pub everybody: bool,
}

impl Default for Asking {
    fn default() -> Self {
        let (options, files) = Default::default();
        Self { services: vec!["sshd".to_owned()], options, files, others: 0, everybody: true }
    }
}

impl Asking {
    pub fn verifier(&self) -> PamVerifier {
        let has = |option: &str| self.options.iter().any(|given| given == option);
        let names = ["anna", "bert", "carl", "dora", "emil", "fred", "gina", "hans"];
        let user =
            |(name, file): (&&str, &String)| PamUser { name: (*name).to_owned(), memory: memory(file) };
        PamVerifier {
            services: self.services.clone(),
            module: PamModule::GoogleAuthenticator,
            options: PamOptions { never_learns: has("noskewadj"), elsewhere: false },
            lets_others_in: has("nullok"),
            users: Fact::Known(PamUsers {
                enrolled: names.iter().zip(&self.files).map(user).collect(),
                others: self.others,
                everybody: self.everybody,
            }),
        }
    }
}

fn refused() -> RefusedFile {
    RefusedFile { path: "/home/alice/.google_authenticator".to_owned(), links_to: None }
}

fn memory(file: &str) -> Result<PamState, PamRefusal> {
    match file {
        "mode" => Err(PamRefusal::Mode { file: refused(), mode: 0o644, allowed: 0o600 }),
        "owner" => Err(PamRefusal::Owner { file: refused(), uid: 1000 }),
        "folder" => Err(PamRefusal::Folder("/home/alice".to_owned())),
        "unreadable" => Err(PamRefusal::Unreadable(Text::new("refusal-no-reply"))),
        options => {
            let lines: String = options.split(',').map(|option| format!("\" {}\n", option.trim())).collect();
            PamState::read(&format!("KEY\n\" TOTP_AUTH\n{lines}")).map_err(PamRefusal::Content)
        }
    }
}
