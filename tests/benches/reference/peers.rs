//! Other programs that tell the time, run so that they cannot set it.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use support::hostile::clock::truth;
use support::hostile::server::Server;

pub struct Peer {
    pub name: String,
    program: PathBuf,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    ChronyOneSample,
    ChronyBurst,
    Ntpdig,
    Ntpdate,
}

pub struct Run {
    pub took: Duration,
    /// How far what it printed was from the truth.
    pub off: Option<Duration>,
}

pub struct Peers {
    found: Vec<Peer>,
    absent: Vec<String>,
}

impl Peers {
    /// The peers that are installed; those that can only ask port 123 are left out if that is not ours to use.
    pub fn find(usual_port: bool) -> Self {
        let mut peers = Self { found: Vec::new(), absent: Vec::new() };
        if locate("setpriv").is_none() {
            peers.absent.push("all peers, because without setpriv they could set the clock".to_owned());
            return peers;
        }
        for (name, file, kind) in [
            ("chronyd -Q 1", "chronyd", Kind::ChronyOneSample),
            ("chronyd -Q iburst", "chronyd", Kind::ChronyBurst),
            ("ntpdig", "ntpdig", Kind::Ntpdig),
            ("ntpdate -q", "ntpdate", Kind::Ntpdate),
        ] {
            let asks_any_port = matches!(kind, Kind::ChronyOneSample | Kind::ChronyBurst);
            match locate(file) {
                None => peers.absent.push(format!("{name}, which is not installed")),
                Some(_) if !usual_port => peers.absent.push(format!("{name}, which needs port 123 and root")),
                Some(_) if asks_any_port && !rustix::process::geteuid().is_root() => {
                    peers.absent.push(format!("{name}, which needs root"));
                }
                Some(program) => peers.found.push(Peer { name: name.to_owned(), program, kind }),
            }
        }
        peers
    }

    pub fn absent(&self) -> &[String] {
        &self.absent
    }

    pub fn all(&self) -> &[Peer] {
        &self.found
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.found.iter().map(|peer| peer.name.as_str())
    }
}

fn locate(file: &str) -> Option<PathBuf> {
    let more = std::env::var("OTP_DOCTOR_PEERS").unwrap_or_default();
    let path = std::env::var("PATH").unwrap_or_default();
    let folders = [more.as_str(), path.as_str(), "/usr/sbin", "/usr/bin"].join(":");
    folders
        .split(':')
        .filter(|folder| !folder.is_empty())
        .map(|folder| PathBuf::from(folder).join(file))
        .find(|path| path.is_file())
}

impl Peer {
    /// Whether one run takes seconds by design.
    pub fn is_slow(&self) -> bool {
        self.kind == Kind::ChronyBurst
    }

    pub fn run(&self, servers: &[Server]) -> Run {
        let mut command = Command::new("setpriv");
        command.args(["--bounding-set", "-sys_time", "--inh-caps", "-sys_time", "--"]).arg(&self.program);
        match self.kind {
            Kind::ChronyOneSample | Kind::ChronyBurst => {
                let pidfile = std::env::temp_dir().join(format!("otp-doctor-chronyd-{}", std::process::id()));
                command.args(["-Q", "-x", "-f", "/dev/null", "user root", "cmdport 0", "bindcmdaddress /"]);
                command.arg(format!("pidfile {}", pidfile.display()));
                let samples = if self.kind == Kind::ChronyBurst { "" } else { " maxsamples 1" };
                for server in servers {
                    let (ip, port) = (server.address.ip(), server.address.port());
                    command.arg(format!("server {ip} port {port} iburst{samples}"));
                }
            }
            Kind::Ntpdig | Kind::Ntpdate => {
                command.args((self.kind == Kind::Ntpdate).then_some("-q"));
                command.args(servers.iter().map(|server| server.address.ip().to_string()));
            }
        }
        let start = Instant::now();
        let output = command.stdin(Stdio::null()).output().unwrap();
        let took = start.elapsed();
        let printed = [output.stdout, output.stderr].concat();
        Run { took, off: off(&String::from_utf8_lossy(&printed)) }
    }
}

/// chronyd: "System clock wrong by 100.000012 seconds (ignored)"; ntpdig: "2026-11-24 05:13:54 (+0000) +100.000036 +/- ...".
fn off(printed: &str) -> Option<Duration> {
    let words: Vec<&str> = printed.split_whitespace().collect();
    let after = |marker: &[&str]| {
        let at = words.windows(marker.len()).position(|part| part == marker)?;
        words.get(at + marker.len()).and_then(|word| word.parse::<f64>().ok())
    };
    let stated = after(&["wrong", "by"]).or_else(|| after(&["(+0000)"]))?;
    // Peers measure against the machine's wall clock, the truth is that of the servers.
    let wall = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let ahead = truth().nanos() - wall.as_nanos() as i64;
    let error = ahead as f64 / 1e9 - stated;
    Some(Duration::from_secs_f64(error.abs()))
}
