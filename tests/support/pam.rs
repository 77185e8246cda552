//! The real pam_google_authenticator, asked by pamtester in a namespace of mounts of its own, where /etc/pam.d is a folder of the
//! test. The clock is this machine's.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// One line in, one line out.
const WORKER: &str = r#"
mount --bind "$1" /etc/pam.d || exit 9
echo ready
while read -r code; do
    printf '%s\n' "$code" | pamtester asked root authenticate >/dev/null 2>&1
    echo "$?"
done
"#;

/// The module, which asks for the codes of one file with the rights of the user it belongs to.
pub struct Module {
    child: Child,
    asks: ChildStdin,
    answers: BufReader<ChildStdout>,
    _folder: tempfile::TempDir,
}

impl Module {
    /// For `file` of `user`, a login of this machine.
    ///
    /// # Errors
    /// Why it cannot be asked here.
    pub fn start(file: &Path, user: &str) -> Result<Self, String> {
        if !rustix::process::geteuid().is_root() {
            return Err("only root can become other users".to_owned());
        }
        let installed = Command::new("sh")
            .args(["-c", "command -v pamtester && ls /lib*/*/security/pam_google_authenticator.so /lib*/security/pam_google_authenticator.so"])
            .output()
            .map_err(|error| error.to_string())?;
        if !String::from_utf8_lossy(&installed.stdout).contains(".so") {
            return Err("pamtester and pam_google_authenticator are not both installed".to_owned());
        }
        let folder = tempfile::tempdir().unwrap();
        let line =
            format!("auth required pam_google_authenticator.so secret={} user={user}\n", file.display());
        fs::write(folder.path().join("asked"), line).unwrap();
        let mut child = Command::new("unshare")
            .args(["-m", "bash", "-c", WORKER, "worker"])
            .arg(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("unshare: {error}"))?;
        let asks = child.stdin.take().unwrap();
        let mut answers = BufReader::new(child.stdout.take().unwrap());
        let mut ready = String::new();
        answers.read_line(&mut ready).unwrap();
        if ready != "ready\n" {
            let _ = child.wait();
            return Err("no namespace of mounts is to be had".to_owned());
        }
        Ok(Self { child, asks, answers, _folder: folder })
    }

    /// Whether it lets in by this code.
    pub fn accepts(&mut self, code: &str) -> bool {
        writeln!(self.asks, "{code}").unwrap();
        let mut answer = String::new();
        self.answers.read_line(&mut answer).unwrap();
        answer == "0\n"
    }
}

impl Drop for Module {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
