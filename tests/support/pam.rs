//! Real modules of PAM, asked by pamtester or by a real sshd in a namespace of mounts of its own, where /etc/pam.d is a folder
//! of the test.

use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

/// One line in, one line out.
const WORKER: &str = r#"
mount --bind "$1" /etc/pam.d || exit 9
echo ready
while IFS='|' read -r service when code; do
    said=$(printf '%s\n' $code | LD_PRELOAD=${when:+$2} FAKETIME=$when TZ=UTC pamtester "$service" root authenticate 2>&1)
    echo "$? ${said%%:*}"
done
"#;

/// sshd in a namespace of mounts of its own, where /etc/pam.d and /run are the test's.
const SSHD: &str = r#"
mount --bind "$1/pam.d" /etc/pam.d && mount -t tmpfs none /run && mkdir /run/sshd || exit 9
exec /usr/sbin/sshd -D -e -f "$1/sshd_config"
"#;

/// A real sshd on loopback that asks for a code and nothing else, and lets in one who has no shell.
pub struct Sshd {
    child: Child,
    port: u16,
    folder: tempfile::TempDir,
}

impl Sshd {
    /// Asks for the codes of `file`, whose owner is `user`, a login of this machine.
    ///
    /// # Errors
    /// Why there can be none here.
    pub fn start(file: &Path, user: &str) -> Result<Self, String> {
        if !rustix::process::geteuid().is_root() {
            return Err("only root can start an sshd that asks through PAM".to_owned());
        }
        if !Path::new("/usr/sbin/sshd").exists() {
            return Err("openssh-server is not installed".to_owned());
        }
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("pam.d")).unwrap();
        let line =
            format!("auth required pam_google_authenticator.so secret={} user={user}\n", file.display());
        let others = "account required pam_permit.so\nsession required pam_permit.so\n";
        fs::write(at("pam.d/sshd"), line + others).unwrap();
        let key =
            Command::new("ssh-keygen").args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(at("key")).status();
        if !key.is_ok_and(|status| status.success()) {
            return Err("ssh-keygen made no key".to_owned());
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let config = format!(
            "Port {port}\nListenAddress 127.0.0.1\nHostKey {}\nPidFile none\nUsePAM yes\nKbdInteractiveAuthentication yes\nPasswordAuthentication no\nPubkeyAuthentication no\nAuthenticationMethods keyboard-interactive\nMaxAuthTries 1\nAllowUsers nobody\nDisableForwarding yes\nPermitTTY no\nForceCommand /bin/false\n",
            at("key").display()
        );
        fs::write(at("sshd_config"), config).unwrap();
        let child = Command::new("unshare")
            .args(["-m", "bash", "-c", SSHD, "sshd"])
            .arg(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(fs::File::create(at("log")).unwrap())
            .spawn()
            .map_err(|error| format!("unshare: {error}"))?;
        let mut sshd = Self { child, port, folder };
        for _ in 0..200 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Ok(sshd);
            }
            if let Ok(Some(ended)) = sshd.child.try_wait() {
                return Err(format!("sshd does not start here ({ended}): {}", sshd.log()));
            }
            std::thread::sleep(Duration::from_millis(25));
        }
        Err(format!("sshd does not answer here: {}", sshd.log()))
    }

    /// Whether somebody who types this code is let in.
    ///
    /// # Panics
    /// Where ssh itself fails, with what sshd has to say.
    pub fn lets_in(&self, code: &str) -> bool {
        let ask = self.folder.path().join("ask");
        fs::write(&ask, format!("#!/bin/sh\necho {code}\n")).unwrap();
        fs::set_permissions(&ask, Permissions::from_mode(0o700)).unwrap();
        let known = format!("UserKnownHostsFile={}", self.folder.path().join("known").display());
        let output = Command::new("ssh")
            .args([
                "-F",
                "none",
                "-p",
                &self.port.to_string(),
                "-o",
                "StrictHostKeyChecking=no",
                "-o",
                &known,
            ])
            .args(["-o", "PreferredAuthentications=keyboard-interactive", "-o", "NumberOfPasswordPrompts=1"])
            .args(["nobody@127.0.0.1", "true"])
            .env("SSH_ASKPASS", &ask)
            .env("SSH_ASKPASS_REQUIRE", "force")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        // Who is let in has a shell that says no.
        match output.status.code() {
            Some(255)
                if said.contains("Permission denied")
                    || said.contains("Too many authentication failures") =>
            {
                false
            }
            Some(1) => true,
            other => panic!("{other:?}: {said}\n{}", self.log()),
        }
    }

    fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

impl Drop for Sshd {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// pamtester in a namespace of mounts of its own, where /etc/pam.d is a folder of the test.
pub struct PamTester {
    child: Child,
    asks: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl PamTester {
    /// `services` is that folder. With `faketime`, libfaketime's library, it can be asked at other times.
    ///
    /// # Errors
    /// Why it cannot be asked here.
    pub fn start(services: &Path, faketime: Option<&Path>) -> Result<Self, String> {
        // Where this user is not root, a namespace of users makes them root of their own mounts.
        let how = if rustix::process::geteuid().is_root() { "-m" } else { "-rm" };
        let mut child = Command::new("unshare")
            .args([how, "bash", "-c", WORKER, "worker"])
            .arg(services)
            .args(faketime)
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
        Ok(Self { child, asks, answers })
    }

    /// Whether `service` lets root in by this code, and what the service asked for. `at` is in Unix seconds; the time of this
    /// machine otherwise. Several codes between blanks answer one question after the other.
    pub fn lets_in(&mut self, service: &str, code: &str, at: Option<i64>) -> (bool, String) {
        let at = at.and_then(|at| chrono::DateTime::from_timestamp(at, 0));
        let at = at.map_or(String::new(), |at| at.format("%Y-%m-%d %H:%M:%S").to_string());
        writeln!(self.asks, "{service}|{at}|{code}").unwrap();
        let mut answer = String::new();
        self.answers.read_line(&mut answer).unwrap();
        let (ended, asked) = answer.trim_end().split_once(' ').unwrap_or_default();
        (ended == "0", asked.to_owned())
    }
}

impl Drop for PamTester {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// libfaketime's library.
///
/// # Errors
/// That it is not installed.
pub fn faketime() -> Result<PathBuf, String> {
    ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"]
        .map(|folder| Path::new(folder).join("faketime/libfaketime.so.1"))
        .into_iter()
        .find(|path| path.exists())
        .ok_or("libfaketime is not installed".to_owned())
}

/// pam_google_authenticator, which asks for the codes of one file with the rights of the user it belongs to.
pub struct Module {
    asked: PamTester,
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
        Ok(Self { asked: PamTester::start(folder.path(), None)?, _folder: folder })
    }

    /// Whether it lets in by this code.
    pub fn accepts(&mut self, code: &str) -> bool {
        self.asked.lets_in("asked", code, None).0
    }
}

/// The code at `now` of a key in Base32 of any length, whose digits are whole bytes.
pub fn code_of(key: &str, now: otp_doctor::core::time::UnixTime) -> String {
    use otp_doctor::core::otp::{Entry, code_at};
    code_at(&Entry::of_file(key).unwrap(), now).to_string()
}
