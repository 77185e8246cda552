//! What is said of a sign-in whose service asks by several lines, against what libpam then does with the same lines: pamtester asks
//! it, and the same code answers every question.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;

use otp_doctor::adapters::linux::LinuxMachine;
use otp_doctor::adapters::process::Processes;
use otp_doctor::adapters::system_clock::SystemClock;
use otp_doctor::adapters::tools::Tools;
use otp_doctor::core::otp::{Code, Entry, code_at};
use otp_doctor::core::verifier::PamAnswer;
use otp_doctor::ports::{Clock, Machine};
use support::dice::Dice;
use support::pam::PamTester;
use support::standins::Server;

const KEY: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const OTHER_KEY: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const STACKS: usize = 500;
const MOST_QUESTIONS: usize = 8;

const CONTROLS: [&str; 17] = [
    "required",
    "required",
    "requisite",
    "sufficient",
    "optional",
    "[success=1 default=ignore]",
    "[success=2 default=ignore]",
    "[success=done new_authtok_reqd=done default=die]",
    "[success=ok default=bad]",
    "[success=ok user_unknown=ignore auth_err=die default=bad]",
    "[default=ignore]",
    // What libpam does not understand, or reads otherwise than one would think.
    "[success=0 default=ignore]",
    "[success=ok nonsense=ok default=ignore]",
    "[success=done success=bad default=ignore]",
    "[default=ignore module_unknown=bad perm_denied=ok success=ok]",
    "SUFFICIENT",
    "requird",
];

/// Lines that libpam cannot read, and those that name what is not there.
const FAULTS: [&str; 8] = [
    "auth required pam_nosuch.so",
    "-auth required pam_nosuch.so",
    "auth sufficient pam_nosuch.so",
    "auth [module_unknown=ignore default=die] pam_nosuch.so",
    "auht sufficient pam_permit.so",
    "auth optional",
    "auth required .so",
    "auth include nowhere",
];

/// Modules of codes, and those whose say is known; `@` stands for the folder of the files.
const MODULES: [&str; 14] = [
    "pam_google_authenticator.so secret=@/keys/own",
    "pam_google_authenticator.so secret=@/keys/own",
    "pam_google_authenticator.so secret=@/keys/once",
    "pam_google_authenticator.so secret=@/keys/other",
    "pam_google_authenticator.so secret=@/keys/none",
    "pam_google_authenticator.so secret=@/keys/none nullok",
    "pam_google_authenticator.so secret=@/keys/open",
    "pam_oath.so usersfile=@/keys/users window=2",
    "pam_oath.so usersfile=@/keys/strangers window=2",
    "pam_permit.so",
    "pam_deny.so",
    "pam_env.so",
    "pam_nologin.so",
    "pam_succeed_if.so quiet uid = 0",
];

fn generated_lines(dice: &mut Dice, most: i64) -> String {
    let line = |dice: &mut Dice| match dice.roll(12) {
        0 => "auth include part\n".to_owned(),
        1 => "auth substack part\n".to_owned(),
        2 => format!("{}\n", dice.one_of(&FAULTS)),
        _ => format!("auth {} {}\n", dice.one_of(&CONTROLS), dice.one_of(&MODULES)),
    };
    (0..dice.between(1, most)).map(|_| line(dice)).collect()
}

/// The files as they are before every question.
fn put_keys(server: &Server) {
    let hexadecimal = "48656c6c6f21deadbeef48656c6c6f21deadbeef";
    for (name, content, mode) in [
        ("own", format!("{KEY}\n\" TOTP_AUTH\n"), 0o600),
        ("once", format!("{KEY}\n\" DISALLOW_REUSE\n\" TOTP_AUTH\n"), 0o600),
        ("other", format!("{OTHER_KEY}\n\" TOTP_AUTH\n"), 0o600),
        ("open", format!("{KEY}\n\" TOTP_AUTH\n"), 0o644),
        ("users", format!("HOTP/T30 root - {hexadecimal}\n"), 0o600),
        ("strangers", format!("HOTP/T30 anna - {hexadecimal}\n"), 0o600),
    ] {
        let path = server.path(&format!("keys/{name}"));
        let _ = fs::remove_file(&path);
        server.write(&format!("keys/{name}"), content);
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
    }
}

#[test]
fn what_is_said_of_a_sign_in_of_several_lines_is_what_libpam_then_makes_of_them() {
    if !rustix::process::geteuid().is_root() {
        return support::skipped("only root may read the users of pam_oath");
    }
    let (server, real) = (Server::new(), tempfile::tempdir().unwrap());
    let mut asked = match PamTester::start(real.path(), None) {
        Ok(asked) => asked,
        Err(why) => return support::skipped(&why),
    };
    for module in MODULES.iter().filter_map(|line| line.split(' ').next()) {
        server.write(&format!("usr/lib/security/{module}"), "");
    }
    let entry = Entry::parse(KEY).unwrap();
    let machine = LinuxMachine::new(Tools::under(server.root()), Arc::new(Processes), Arc::new(SystemClock));
    let mut dice = Dice(20_261_129);
    let (mut wrong, mut told, mut taken) = (Vec::new(), BTreeMap::<String, usize>::new(), 0);
    for _ in 0..STACKS {
        let files = [
            ("service", generated_lines(&mut dice, 5)),
            ("part", {
                let part = generated_lines(&mut dice, 3);
                part.lines().filter(|line| !line.ends_with("part")).map(|line| format!("{line}\n")).collect()
            }),
        ];
        for (name, lines) in &files {
            server.write(&format!("etc/pam.d/{name}"), lines.replace('@', ""));
            let absolute = lines.replace('@', server.root().to_str().unwrap());
            fs::write(
                real.path().join(name),
                absolute.replace("_authenticator.so", "_authenticator.so user=root"),
            )
            .unwrap();
        }
        put_keys(&server);
        let now = SystemClock.read().wall;
        let typed = if dice.roll(4) == 0 { "000000".to_owned() } else { code_at(&entry, now).to_string() };
        let code = Code::parse(&typed).unwrap();
        let Ok(kept) = machine.pam_sign_ins("root", Some("service")) else { continue };
        let Some(said) = kept.say(&code, now.secs()).into_iter().next() else { continue };
        let took = asked.lets_in("service", &vec![typed; MOST_QUESTIONS].join(" "), None).0;
        taken += usize::from(took);
        let kind = if said.several { "several" } else { "one" };
        *told
            .entry(format!("{kind} {:?}", said.answer).split(" {").next().unwrap().to_owned())
            .or_default() += 1;
        if said.answer != PamAnswer::Untold && said.answer.lets_in() != took {
            wrong.push(format!("{said:?}, and it let in: {took}\n{files:?}"));
        }
    }
    if taken == 0 {
        return support::skipped("pamtester, pam_google_authenticator and pam_oath are not all installed");
    }
    println!("{told:?}, {taken} were let in");
    assert!(wrong.is_empty(), "{} of {told:?}:\n{}", wrong.len(), wrong.join("\n"));
    for kind in ["several Accepted", "several Refused", "several Wrong", "several NotNeeded", "one Accepted"]
    {
        assert!(told.get(kind).is_some_and(|times| *times >= 2), "{kind}: {told:?}");
    }
}

/// Ways to write a line, some of which libpam reads otherwise than one would think. `G` stands for a module of codes.
const TEXTS: [&str; 40] = [
    "auth required G\n",
    "# a remark that goes on \\\nauth required G\n",
    "auth required pam_deny.so # as before \\\nauth required G\n",
    "auth required \\ \n G\n",
    "auth required \\\t\n G\n",
    "auth required \\\n\n# a remark\n G\n",
    "auth required pam_goo\\\ngle_authenticator.so\n",
    "auth required G\nauth required pam_permit.so \\",
    "auth required G\nauth required pam_permit.so \\\n",
    "auth required G\r\n",
    "auth required G nullok\r\n",
    "auth required G\n\r\n",
    "auth required G\u{b}nullok\n",
    "auth\u{c}required G\n",
    "auth\u{a0}required G\n",
    "auth required G\nauth required pam_permit.so\u{a0}\n",
    "auth required G\0 nothing of this\n",
    "auth required G\n\0auth required pam_deny.so\n",
    "auth [ success = ok default = bad ] G\n",
    "auth [success=okdefault=bad] G\n",
    "auth [success=ok\u{b}default=bad] G\n",
    "auth [success=ok default=9999999] G\n",
    "auth [success=ok default=] G\n",
    "@INCLUDE part\nauth required G\n",
    "@include part\nauth required G\n",
    "AUTH REQUIRED G\n",
    "auth Include part\nauth required G\n",
    "auth required pam_faillock.so preauth\nauth sufficient G\n",
    "auth sufficient G\nauth required pam_faillock.so authfail\n",
    "auth optional pam_faillock.so authsucc\nauth sufficient G\n",
    "auth required G use_first_pass\n",
    "auth optional pam_unix.so\nauth required G use_first_pass\n",
    "auth required pam_unix.so\nauth required G use_first_pass\n",
    "auth required G forward_pass\nauth required G use_first_pass\n",
    "auth required pam_oath.so usersfile=@/keys/users window=2 use_first_pass\n",
    "auth required pam_google_authenticator.so user=root\n",
    "auth required pam_google_authenticator.so user=root secret=${HOME}/nothing\n",
    "auth required pam_google_authenticator.so secret=@/%h/keys/own\n",
    "auth required pam_google_authenticator.so secret=@/keys/%u\n",
    "auth required pam_google_authenticator.so secret=@/keys/${USER}\n",
];

/// Options of pam_google_authenticator with numbers as strtol(3) reads them, or not.
const OPTIONS: [&str; 20] = [
    "grace_period=",
    "grace_period=99999999999",
    "[grace_period= 5]",
    "grace_period=-1",
    "grace_period=5x",
    "allowed_perm=-1",
    "[allowed_perm= 600]",
    "allowed_perm=77777777777777",
    "allowed_perm=777777777777777777777777",
    "allowed_perm=0",
    "allowed_perm=",
    "allowed_perm=608",
    "user=+0",
    "user=00",
    "[user= 0]",
    "user=0x",
    "user=root",
    "user=nosuch",
    "user=99999999999",
    "user=-5",
];

#[test]
fn however_a_line_is_written_libpam_and_the_module_make_of_it_what_is_said() {
    if !rustix::process::geteuid().is_root() {
        return support::skipped("only root may read the users of pam_oath");
    }
    let (server, real) = (Server::new(), tempfile::tempdir().unwrap());
    let mut asked = match PamTester::start(real.path(), None) {
        Ok(asked) => asked,
        Err(why) => return support::skipped(&why),
    };
    let modules = ["pam_google_authenticator.so", "pam_oath.so", "pam_permit.so", "pam_deny.so"];
    for module in modules.iter().chain(&["pam_unix.so", "pam_faillock.so"]) {
        server.write(&format!("usr/lib/security/{module}"), "");
    }
    let entry = Entry::parse(KEY).unwrap();
    let machine = LinuxMachine::new(Tools::under(server.root()), Arc::new(Processes), Arc::new(SystemClock));
    let options = OPTIONS.iter().map(|option| format!("auth required G {option}\n"));
    let texts = TEXTS.iter().map(|text| (*text).to_owned()).chain(options);
    let (mut wrong, mut taken, mut declined) = (Vec::new(), 0, 0);
    for text in texts {
        let text = text.replace('G', "pam_google_authenticator.so secret=@/keys/own");
        for (name, text) in [("service", text.as_str()), ("part", "auth optional pam_permit.so\n")] {
            server.write(&format!("etc/pam.d/{name}"), text.replace("@/", "/"));
            let here = server.root().to_str().unwrap();
            fs::write(real.path().join(name), text.replace("@/", &format!("{here}/"))).unwrap();
        }
        put_keys(&server);
        server.write("keys/root", format!("{KEY}\n\" TOTP_AUTH\n"));
        fs::set_permissions(server.path("keys/root"), fs::Permissions::from_mode(0o600)).unwrap();
        let now = SystemClock.read().wall;
        for typed in [code_at(&entry, now).to_string(), "000000".to_owned()] {
            let code = Code::parse(&typed).unwrap();
            let kept = machine.pam_sign_ins("root", Some("service")).ok();
            let said = kept.and_then(|kept| kept.say(&code, now.secs()).into_iter().next());
            let says = said.as_ref().is_some_and(|said| said.answer.lets_in());
            let took = asked.lets_in("service", &vec![typed; MOST_QUESTIONS].join(" "), None).0;
            *(if took { &mut taken } else { &mut declined }) += 1;
            let untold = said.as_ref().is_some_and(|said| said.answer == PamAnswer::Untold);
            if says != took && !untold {
                wrong.push(format!("{text:?}: {said:?}, and it let in: {took}"));
            }
        }
    }
    if taken == 0 {
        return support::skipped("pamtester, pam_google_authenticator and pam_oath are not all installed");
    }
    println!("{taken} were let in, {declined} were not");
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(taken >= 20 && declined >= 20, "{taken} {declined}");
}
