//! A machine of a few files, read by whoever runs the tests.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use super::*;
use crate::adapters::linux::testing::Root;
use crate::core::facts::{PamRefusal, PamUsers, PamVerifier, RefusedFile};
use crate::core::otp::Code;

const LINE: &str = "auth required pam_google_authenticator.so";
fn file_of_tester() -> RefusedFile {
    RefusedFile { path: "/home/tester/.google_authenticator".to_owned(), links_to: None }
}

const FILE: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP\n\" TOTP_AUTH\n\" TIME_SKEW 10\n12345678\n";

/// One user, who is whoever runs the tests, so that it is read with and without root.
fn root(pam: &[(&str, &str)]) -> Root {
    let root = Root::new();
    let (uid, gid) = (rustix::process::geteuid().as_raw(), rustix::process::getegid().as_raw());
    root.write("etc/passwd", format!("tester:x:{uid}:{gid}::/home/tester:/bin/bash\n"));
    root.folder("home/tester");
    for (path, content) in pam {
        root.write(path, content);
    }
    root
}

fn secret(root: &Root, path: &str, content: &[u8], mode: u32) {
    root.write(path, content);
    fs::set_permissions(root.path(path), Permissions::from_mode(mode)).unwrap();
}

fn found(root: &Root) -> Verifiers {
    let tools = root.tools();
    look_in_time(LONGEST, move || look(&tools)).known().unwrap().clone()
}

fn users(found: &Verifiers) -> &PamUsers {
    found.pam[0].users.known().unwrap()
}

#[test]
fn services_are_found_through_whatever_they_include_and_those_files_are_none() {
    let root = root(&[
        ("etc/pam.d/sshd", "@include common-auth\naccount required pam_nologin.so\n"),
        ("etc/pam.d/sudo", "auth substack common-auth\n"),
        ("etc/pam.d/cron", "account include common-auth\n"),
        ("etc/pam.d/common-auth", &format!("auth [success=1 default=ignore] pam_unix.so\n{LINE} nullok\n")),
        ("usr/lib/pam.d/cockpit", "auth required pam_google_authenticator.so noskewadj\n"),
        ("usr/lib/pam.d/su", &format!("{LINE}\n")),
        ("etc/pam.d/su", "auth required pam_unix.so\n"),
        ("etc/pam.d/vpn", "auth requisite pam_oath.so usersfile=/etc/users.oath window=20 digits=6\n"),
        ("etc/pam.d/loop", "auth include loop\n"),
        ("etc/pam.d/NeverFound", &format!("{LINE}\n")),
    ]);
    let found = found(&root);
    let told: Vec<_> = found
        .pam
        .iter()
        .map(|verifier| {
            (verifier.names(), verifier.module, verifier.options.never_learns, verifier.lets_others_in)
        })
        .collect();
    assert_eq!(
        told,
        [
            ("cockpit".to_owned(), PamModule::GoogleAuthenticator, true, false),
            ("sshd, sudo".to_owned(), PamModule::GoogleAuthenticator, false, true),
            ("vpn".to_owned(), PamModule::Oath { window: 20 }, false, false),
        ]
    );
}

#[test]
fn a_service_that_another_one_includes_is_one_all_the_same() {
    let root = root(&[
        ("etc/pam.d/sudo", &format!("{LINE}\n@include common-auth\n")),
        ("etc/pam.d/sudo-i", "auth include sudo\n"),
        ("etc/pam.d/common-auth", "auth required pam_unix.so\n"),
        ("etc/pam.d/su-l", "auth include su\n"),
        ("etc/pam.d/su", &format!("{LINE} nullok\n")),
        ("etc/pam.d/codes", &format!("{LINE} noskewadj\n")),
        ("etc/pam.d/vpn", "auth substack /etc/pam.d/codes\n"),
        ("etc/pam.d/radius", "auth include radius\nauth include deeper\n"),
        ("etc/pam.d/deeper", &format!("{LINE} secret=/keys/${{USER}}\n")),
    ]);
    let mut told: Vec<_> = found(&root).pam.iter().map(PamVerifier::names).collect();
    told.sort();
    assert_eq!(told, ["radius", "su, su-l", "sudo, sudo-i", "vpn"]);
}

#[test]
fn a_service_with_several_modules_of_codes_is_told_with_each_and_once_with_the_same() {
    let root = root(&[
        ("etc/pam.d/sshd", &format!("{LINE}\n{LINE} secret=/keys/${{USER}}\n{LINE}\n@include oath\n")),
        ("etc/pam.d/oath-auth", "auth required pam_oath.so usersfile=/etc/users.oath\n"),
        ("etc/pam.d/oath", "auth include oath-auth\n"),
        ("etc/pam.d/login", &format!("{LINE}\n")),
    ]);
    let told: Vec<_> = found(&root).pam.iter().map(|verifier| (verifier.names(), verifier.module)).collect();
    let (google, oath) = (PamModule::GoogleAuthenticator, PamModule::Oath { window: 5 });
    assert_eq!(
        told,
        [("login, sshd".to_owned(), google), ("sshd".to_owned(), google), ("sshd".to_owned(), oath)]
    );
}

#[test]
fn what_a_user_has_is_read_and_whoever_has_nothing_is_counted() {
    let root = root(&[("etc/pam.d/sshd", LINE)]);
    assert_eq!((users(&found(&root)).enrolled.len(), users(&found(&root)).others), (0, 1));
    secret(&root, "home/tester/.google_authenticator", FILE.as_bytes(), 0o400);
    let found = found(&root);
    let user = &users(&found).enrolled[0];
    let state = user.memory.as_ref().unwrap();
    assert_eq!((user.name.as_str(), state.skew, state.scratch_codes), ("tester", 10, 1));
    assert!(!format!("{found:?}").contains("JBSW"), "the secret is nowhere in it");
}

#[test]
fn the_users_of_pam_oath_are_read_from_its_one_file() {
    if !rustix::process::geteuid().is_root() {
        return support::skipped("only root may read the users of pam_oath");
    }
    let line = "auth required pam_oath.so usersfile=/etc/users.oath window=2";
    let root = root(&[("etc/pam.d/vpn", line)]);
    assert!(found(&root).pam[0].users.why_unknown().is_some(), "there is no such file yet");
    secret(
        &root,
        "etc/users.oath",
        b"HOTP/T60 anna - 313233\nHOTP/T30 bert - 313233\nHOTP carl - 313233\n",
        0o600,
    );
    let found = found(&root);
    assert_eq!((users(&found).enrolled.len(), users(&found).others), (2, 1));
    let accepted = found.pam[0].accepts();
    assert_eq!((accepted.steps.signed(), accepted.period_s, accepted.once), ([-2, 2], 30, true));
    assert!(!format!("{found:?}").contains("313233"), "no key is anywhere in it");
}

#[test]
fn a_file_of_pam_oath_that_is_too_long_or_none_at_all_holds_nothing_up() {
    let root = root(&[("etc/pam.d/vpn", "auth required pam_oath.so usersfile=/etc/users.oath")]);
    root.write("etc/users.oath", vec![b'#'; 2 * 1024 * 1024]);
    assert!(found(&root).pam[0].users.why_unknown().is_some());
    fs::remove_file(root.path("etc/users.oath")).unwrap();
    assert!(
        std::process::Command::new("mkfifo").arg(root.path("etc/users.oath")).status().unwrap().success()
    );
    assert!(found(&root).pam[0].users.why_unknown().is_some());
    assert_eq!(found(&root).pam[0].accepts().steps.signed(), [-5, 5], "its own default");
}

#[test]
fn a_secret_elsewhere_is_found_by_each_spelling_of_names() {
    for place in [
        "/keys/${USER}/totp",
        "/keys/${USER}/./totp",
        "${HOME}/../../keys/tester/totp",
        "~/../../keys/tester/totp",
    ] {
        let root = root(&[("etc/pam.d/sshd", &format!("{LINE} secret={place}"))]);
        secret(&root, "keys/tester/totp", FILE.as_bytes(), 0o600);
        assert_eq!(users(&found(&root)).enrolled.len(), 1, "{place}");
    }
}

#[test]
fn what_the_module_refuses_is_told_with_its_reason() {
    let long = vec![b'A'; 65 * 1024];
    for (content, mode, expected) in [
        (FILE.as_bytes(), 0o644, PamRefusal::Mode { file: file_of_tester(), mode: 0o644, allowed: 0o600 }),
        (b"".as_slice(), 0o600, PamRefusal::Size),
        (long.as_slice(), 0o600, PamRefusal::Size),
    ] {
        let root = root(&[("etc/pam.d/sshd", LINE)]);
        secret(&root, "home/tester/.google_authenticator", content, mode);
        assert_eq!(users(&found(&root)).enrolled[0].memory, Err(expected));
    }
    let allowed = root(&[("etc/pam.d/sshd", &format!("{LINE} allowed_perm=0644"))]);
    secret(&allowed, "home/tester/.google_authenticator", FILE.as_bytes(), 0o644);
    assert!(users(&found(&allowed)).enrolled[0].memory.is_ok());
}

#[test]
fn the_command_that_puts_a_file_right_names_it_and_what_is_a_link_gets_none() {
    for (line, mode, path, command) in [
        ("", 0o644, "home/tester/.google_authenticator", "chmod 600 /home/tester/.google_authenticator"),
        (
            " allowed_perm=0400",
            0o600,
            "home/tester/.google_authenticator",
            "chmod 400 /home/tester/.google_authenticator",
        ),
        (" secret=/keys/my_${USER}", 0o640, "keys/my_tester", "chmod 600 /keys/my_tester"),
        (" secret=/keys/it's/${USER}", 0o640, "keys/it's/tester", "chmod 600 '/keys/it'\\''s/tester'"),
    ] {
        let root = root(&[("etc/pam.d/sshd", &format!("{LINE}{line}"))]);
        secret(&root, path, FILE.as_bytes(), mode);
        let why = |root: &Root| users(&found(root)).enrolled[0].memory.clone().unwrap_err().words();
        let said = why(&root);
        let fix = said.args.iter().find(|(name, _)| *name == "fix").map(|(_, fix)| fix.clone());
        assert_eq!(fix, Some(command.into()), "{line}");
        // Whoever follows a link changes the file of somebody else.
        fs::rename(root.path(path), root.path("other")).unwrap();
        std::os::unix::fs::symlink(root.path("other"), root.path(path)).unwrap();
        let said = why(&root);
        assert_eq!(said.id, "evidence-file-mode-link", "{line}");
        assert!(said.args.iter().all(|(name, _)| *name != "fix"), "{said:?}");
        assert!(said.args.iter().any(|(name, to)| *name == "target" && *to == root.path("other").display().to_string().into()));
    }
}

#[test]
fn pipes_and_folders_in_the_place_of_a_file_are_refused_at_once() {
    let root = root(&[("etc/pam.d/sshd", LINE)]);
    let path = root.path("home/tester/.google_authenticator");
    assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
    assert!(matches!(users(&found(&root)).enrolled[0].memory, Err(PamRefusal::Unreadable(_))));
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert!(matches!(users(&found(&root)).enrolled[0].memory, Err(PamRefusal::Unreadable(_))));
}

#[test]
fn root_reads_with_the_rights_of_each_user_and_follows_no_link_to_what_they_may_not_read() {
    if !rustix::process::geteuid().is_root() {
        return support::skipped("only root can become other users");
    }
    let root = root(&[("etc/pam.d/sshd", LINE)]);
    root.write("etc/passwd", "liar:x:64001:64001::/home/liar:/bin/bash\nroot:x:0:0::/root:/bin/bash\n");
    fs::set_permissions(root.path(""), Permissions::from_mode(0o755)).unwrap();
    secret(&root, "root/.google_authenticator", FILE.as_bytes(), 0o600);
    root.folder("home/liar");
    std::os::unix::fs::symlink(
        root.path("root/.google_authenticator"),
        root.path("home/liar/.google_authenticator"),
    )
    .unwrap();
    let found = found(&root);
    let [liar, own] = &users(&found).enrolled[..] else { panic!("{found:?}") };
    assert!(matches!(liar.memory, Err(PamRefusal::Unreadable(_))), "{liar:?}");
    assert!(own.memory.is_ok(), "the rights of root are back for the next");
    assert!(rustix::process::geteuid().is_root(), "only that thread became others");
}

#[test]
fn sshd_never_asks_without_pam_or_keyboard_and_the_first_word_counts() {
    for (config, expected) in [
        ("UsePAM yes\n", None),
        ("# UsePAM yes\nPort 22\n", Some("UsePAM no")),
        ("usepam no\nUsePAM yes\n", Some("UsePAM no")),
        ("Include /etc/ssh/sshd_config.d/*.conf\nUsePAM yes\nKbdInteractiveAuthentication no\n", None),
        ("UsePAM yes\nChallengeResponseAuthentication=no\n", Some("KbdInteractiveAuthentication no")),
        ("UsePAM yes\nKbdInteractiveAuthentication no # off\n", Some("KbdInteractiveAuthentication no")),
        ("UsePAM no # off\n", Some("UsePAM no")),
        ("UsePAM yes\nBanner \"a # b\"\nSKeyAuthentication no\n", Some("KbdInteractiveAuthentication no")),
        ("UsePAM yes\nAuthenticationMethods publickey # any\n", Some("AuthenticationMethods publickey")),
        ("Include sshd_config.d/[0-9].con?\nUsePAM yes\nKbdInteractiveAuthentication no\n", None),
        (
            "Include sshd_config.d/[!1]*\nUsePAM yes\nKbdInteractiveAuthentication no\n",
            Some("KbdInteractiveAuthentication no"),
        ),
        (
            "Include sshd_config.d/*x*\nUsePAM yes\nKbdInteractiveAuthentication no\n",
            Some("KbdInteractiveAuthentication no"),
        ),
        ("UsePAM yes\nMatch User x\nKbdInteractiveAuthentication no\n", None),
        ("UsePAM yes\nAuthenticationMethods publickey\n", Some("AuthenticationMethods publickey")),
        ("UsePAM yes\nAuthenticationMethods publickey,keyboard-interactive:pam\n", None),
        ("UsePAM yes\nAuthenticationMethods publickey password\n", None),
        (
            "UsePAM yes\nMatch User x\nX11Forwarding no\nMatch all\nKbdInteractiveAuthentication no\n",
            Some("KbdInteractiveAuthentication no"),
        ),
    ] {
        let root = root(&[
            ("etc/pam.d/sshd", LINE),
            ("etc/ssh/sshd_config", config),
            ("etc/ssh/sshd_config.d/1.conf", "KbdInteractiveAuthentication yes\n"),
            // glob(7) takes a name with a point in front for none.
            ("etc/ssh/sshd_config.d/.x1.conf", "KbdInteractiveAuthentication yes\n"),
        ]);
        assert_eq!(found(&root).sshd_never_asks.as_deref(), expected, "{config}");
    }
}

#[test]
fn an_exception_for_some_is_told_with_whom_it_is_for() {
    for (config, expected) in [
        (
            "UsePAM yes\nMatch User backup\n  KbdInteractiveAuthentication no\n",
            Some("Match User backup: KbdInteractiveAuthentication no"),
        ),
        (
            "UsePAM yes\nMatch Address 10.0.0.0/8\n\tAuthenticationMethods publickey\n",
            Some("Match Address 10.0.0.0/8: AuthenticationMethods publickey"),
        ),
        ("UsePAM yes\nMatch User x\nAuthenticationMethods publickey,keyboard-interactive\n", None),
        ("UsePAM no\nMatch User x\nAuthenticationMethods publickey\n", None),
    ] {
        let root = root(&[("etc/pam.d/sshd", LINE), ("etc/ssh/sshd_config", config)]);
        assert_eq!(found(&root).sshd_spares.as_deref(), expected, "{config}");
    }
}

#[test]
fn a_folder_that_its_user_may_not_write_is_told_where_codes_are_noted_in_the_file() {
    if !rustix::process::geteuid().is_root() {
        return support::skipped("only root can become other users");
    }
    for (option, lines, owner, refused) in [
        ("", "\" DISALLOW_REUSE\n", 0, true),
        ("", "\" RATE_LIMIT 3 30\n", 0, true),
        ("", "\" WINDOW_SIZE 17\n", 0, false),
        ("", "\" DISALLOW_REUSE\n", 64_001, false),
        (" grace_period=60", "", 0, true),
        (" grace_period=0", "", 0, false),
        (" allow_readonly grace_period=60", "\" RATE_LIMIT 3 30\n", 0, false),
    ] {
        let root = root_of_anna(option, &format!("{lines}\" TOTP_AUTH\n"), owner);
        let found = found(&root);
        let memory = &users(&found).enrolled[0].memory;
        let told = Err(PamRefusal::Folder("/home/anna".to_owned()));
        assert_eq!(*memory == told, refused, "{option} {lines} {owner}: {memory:?}");
    }
}

/// A server where sshd asks by `option`, and the folder with anna's file belongs to `owner`.
fn root_of_anna(option: &str, lines: &str, owner: u32) -> Root {
    let root = root(&[("etc/pam.d/sshd", &format!("{LINE}{option}"))]);
    root.write("etc/passwd", "anna:x:64001:64001::/home/anna:/bin/bash\n");
    fs::set_permissions(root.path(""), Permissions::from_mode(0o755)).unwrap();
    let path = "home/anna/.google_authenticator";
    secret(&root, path, format!("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\n{lines}").as_bytes(), 0o600);
    std::os::unix::fs::chown(root.path(path), Some(64_001), Some(64_001)).unwrap();
    std::os::unix::fs::chown(root.path("home/anna"), Some(owner), Some(owner)).unwrap();
    root
}

/// As the real module did in folders of root's (20191231).
#[test]
fn a_code_that_has_to_be_noted_is_declined_where_it_cannot_be() {
    if !rustix::process::geteuid().is_root() {
        return support::skipped("only root can become other users");
    }
    for (option, lines, typed, owner, accepted) in [
        ("", "\" TOTP_AUTH\n12345678\n", "12345678", 0, false),
        ("", "\" TOTP_AUTH\n12345678\n", "12345678", 64_001, true),
        (" allow_readonly", "\" TOTP_AUTH\n12345678\n", "12345678", 0, true),
        // RFC 4226, counters 0 and 1.
        ("", "\" HOTP_COUNTER 1\n", "287082", 0, false),
        ("", "\" HOTP_COUNTER 1\n", "287082", 64_001, true),
        ("", "\" TOTP_AUTH\n", "755224", 0, true),
    ] {
        let root = root_of_anna(option, lines, owner);
        let (tools, code) = (root.tools(), Code::parse(typed).unwrap());
        // Whoever looks has other rights afterwards.
        let look = move || own_entry::sign_ins(&tools, "anna", None).unwrap().say(&code, 7);
        let said = thread::spawn(look).join().unwrap();
        assert_eq!(said[0].answer.lets_in(), accepted, "{option} {lines} {owner}: {said:?}");
        assert!(accepted || said[0].words.id == "pam-unnoted", "{said:?}");
    }
}

#[test]
fn a_folder_that_never_answers_is_given_up_after_the_limit_and_one_in_time_is_told() {
    // Whatever is looked at answers only once this test has been told that nobody waits for it any more.
    let stuck = || {
        let (free, held) = channel::<()>();
        (free, move || assert!(held.recv().is_ok()))
    };
    let soon = Duration::from_millis(1);
    let (free, wait) = stuck();
    let found = look_in_time(soon, move || {
        wait();
        Verifiers::default()
    });
    assert_eq!(found.why_unknown().unwrap().id, "why-verifiers-too-slow");
    free.send(()).unwrap();
    let (free, wait) = stuck();
    let found = sign_ins_in_time(soon, move || {
        wait();
        Err(PamEntryError::NoEntry)
    });
    assert!(matches!(found, Err(PamEntryError::NotRead(why)) if why.id == "why-verifiers-too-slow"));
    free.send(()).unwrap();
    let in_time = sign_ins_in_time(LONGEST_FOR_ONE, || Err(PamEntryError::NoEntry));
    assert!(matches!(in_time, Err(PamEntryError::NoEntry)));
    assert!(LONGEST < LONGEST_FOR_ONE, "what is said of the clock waits less than who asked for one entry");
}

#[test]
fn numbers_of_pam_oath_are_read_as_it_reads_them() {
    for (option, window) in [
        ("", 5),
        (" window=0", 0),
        (" window=abc", 0),
        (" window=", 0),
        (" window=7x", 7),
        (" window=2 window=3", 3),
        (" window=2 window=abc", 0),
        (" window=-1", u32::MAX),
        (" window=4294967297", 1),
        (" window=99999999999999999999", u32::MAX),
        (" window=-99999999999999999999", 0),
    ] {
        let root = root(&[("etc/pam.d/vpn", &format!("auth required pam_oath.so{option}"))]);
        assert_eq!(found(&root).pam[0].module, PamModule::Oath { window }, "{option}");
    }
}

#[test]
fn a_password_without_digits_and_a_window_that_takes_guesses_are_told() {
    if !rustix::process::geteuid().is_root() {
        return support::skipped("only root may read the users of pam_oath");
    }
    let file =
        b"HOTP/T30 anna pw 313233\nHOTP/T30 bert pw 313233\nHOTP/T30 bert - 313233\nHOTP/T30 carl + 313233\n";
    let with = |options: &str| {
        let root = root(&[(
            "etc/pam.d/vpn",
            &format!("auth required pam_oath.so usersfile=/etc/users.oath{options}"),
        )]);
        secret(&root, "etc/users.oath", file, 0o600);
        found(&root)
    };
    for (options, refused) in
        [("", vec!["anna"]), (" digits=0", vec!["anna"]), (" digits=6", vec![]), (" alwaysok", vec![])]
    {
        let found = with(options);
        let told: Vec<&str> = users(&found)
            .enrolled
            .iter()
            .filter(|user| user.memory == Err(PamRefusal::OathPassword))
            .map(|user| user.name.as_str())
            .collect();
        assert_eq!(told, refused, "{options}");
    }
    assert!(with(" window=20160").pam[0].users.known().is_some());
    assert_eq!(with(" window=-1").pam[0].users.why_unknown().unwrap().id, "why-oath-takes-guesses");
}

/// Without root there is one user to look at, and this says nothing about a thousand.
#[test]
fn a_thousand_users_and_two_hundred_files_take_little_time() {
    let root = root(&[("etc/pam.d/sshd", LINE)]);
    let (uid, gid) = (rustix::process::geteuid().as_raw(), rustix::process::getegid().as_raw());
    let is_root = uid == 0;
    let passwd: String = (0..1_000)
        .map(|user| {
            let (uid, gid) = if is_root { (64_000 + user, 64_000 + user) } else { (uid, gid) };
            format!("user{user}:x:{uid}:{gid}::/home/user{user}:/bin/bash\n")
        })
        .collect();
    root.write("etc/passwd", passwd);
    fs::set_permissions(root.path(""), Permissions::from_mode(0o755)).unwrap();
    for user in 0..200 {
        let path = format!("home/user{user}/.google_authenticator");
        secret(&root, &path, FILE.as_bytes(), 0o600);
        if is_root {
            std::os::unix::fs::chown(root.path(&path), Some(64_000 + user), Some(64_000 + user)).unwrap();
        }
    }
    // What the processor does, since other tests run side by side. A thread of its own: it becomes other users.
    let tools = root.tools();
    let looked = || {
        let spent = || rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
        let before = spent();
        let found = look(&tools);
        let after = spent();
        assert_eq!((users(&found).enrolled.len(), users(&found).others), (200, 800));
        assert!(users(&found).enrolled.iter().all(|user| user.memory.is_ok()));
        Duration::try_from(after - before).unwrap()
    };
    let took = std::thread::scope(|scope| scope.spawn(looked).join().unwrap());
    assert!(took < Duration::from_millis(50), "{took:?}");
}
