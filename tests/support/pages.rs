//! Pages as the app could show them. Together they have every block and every control.

use otp_doctor::app::page::{
    Block, ButtonId, ClockButton, CodeButton, Control, FieldContent, FieldId, Mark, Page, Plot, PlotPoint,
    QuestionId, Screen, StepState, TimeLine, Tone,
};
use otp_doctor::core::finding::Remedy;

use crate::parts::*;

/// Every sample with its name.
pub fn all() -> Vec<(&'static str, Page)> {
    vec![
        ("check-up", checkup()),
        ("clock", clock()),
        ("clock-hours-away", clock_hours_away()),
        ("clock-unknown", clock_unknown()),
        ("clock-watched", clock_watched()),
        ("typed-time", typed_time()),
        ("code", code()),
        ("secret", secret()),
        ("test-entry", test_entry()),
        ("findings", findings()),
        ("fix-question", fix_question()),
        ("fix-running", fix_running()),
        ("zones", zones()),
        ("report", report()),
        ("empty", empty()),
        ("odd", odd()),
    ]
}

pub fn checkup() -> Page {
    let blocks = vec![
        toned(Tone::Strong, "This server is being looked at. Nothing is changed."),
        Block::Gap,
        Block::Heading(words("Panel")),
        fact("Plesk", "Obsidian 18.0.62, /usr/sbin/plesk", Mark::Good),
        fact("MFA extension", "mfa, enabled", Mark::Good),
        Block::Gap,
        Block::Heading(words("Time")),
        fact("Clock kept by", "systemd-timesyncd", Mark::Plain),
        fact("Network time", "off", Mark::Bad),
        fact("Kernel synchronised", "no", Mark::Warning),
        fact("Zone", "Europe/Berlin (CET, +01:00)", Mark::Good),
        fact(
            "Hardware clock",
            "Not known. This is a container, and the hardware clock belongs to its host.",
            Mark::Unknown,
        ),
        fact("Rights", "looking ...", Mark::Busy),
    ];
    let controls = vec![
        button(ButtonId::Next, "Next"),
        button(ButtonId::Again, "Look again"),
        button(ButtonId::Quit, "Quit"),
    ];
    page(Screen::Checkup, "Check-up", blocks, controls)
}

pub fn clock() -> Page {
    let blocks = vec![
        toned(Tone::Bad, "The server is 3 min 7 s behind (uncertain by 12 ms)."),
        paragraph("A phone whose clock is right shows codes that this server declines."),
        Block::Gap,
        clocks("34:11", Some("37:18")),
        Block::Gap,
        Block::TimeLine(line(Some(-187.004), Some((-4.0, 11.0)))),
        Block::Aside(Vec::new()),
        Block::Gap,
        source_rows(),
    ];
    let controls = vec![
        button(ButtonId::Next, "Next"),
        button(ButtonId::Again, "Measure again"),
        button(ButtonId::Back, "Back"),
    ];
    page(Screen::Clock, "Clock", blocks, controls)
}

pub fn clock_hours_away() -> Page {
    let mut page = clock();
    page.banners = vec![words("Demo: simulated server, nothing real is touched")];
    page.blocks = vec![Block::TimeLine(line(Some(7_200.0), Some((-40.0, 40.0))))];
    page
}

pub fn clock_unknown() -> Page {
    let mut page = clock();
    let mut time_line = line(None, None);
    time_line.words = words("Where the server's clock stands could not be told, because no source answered.");
    page.blocks = vec![clocks("34:11", None), Block::Gap, Block::TimeLine(time_line)];
    page
}

pub fn clock_watched() -> Page {
    let mut page = clock();
    page.blocks = vec![
        Block::Heading(words("Does it keep time?")),
        paragraph("It loses 17 s a day (200 ppm +/- 12 ppm, over 6 min 24 s)."),
        Block::Plot(plot()),
    ];
    page
}

pub fn typed_time() -> Page {
    let blocks = vec![
        clocks("34:11", None),
        Block::Gap,
        toned(Tone::Strong, "Type the minute that comes next, and press Enter when the clock changes to it."),
    ];
    let field = Control::Field {
        id: FieldId::TrueTime,
        label: words("True time (UTC)"),
        content: FieldContent::Open { text: "12:38".to_owned(), cursor: 5 },
        hint: Some(words("HH:MM, the minute that comes next")),
    };
    let controls = vec![
        field,
        button(ButtonId::Clock(ClockButton::MinuteBegins), "The minute begins NOW"),
        button(ButtonId::Clock(ClockButton::OtherZone), "It is in UTC: change to Europe/Berlin"),
        button(ButtonId::Back, "Back"),
    ];
    page(Screen::Clock, "Type the true time", blocks, controls)
}

pub fn code() -> Page {
    let field = Control::Field {
        id: FieldId::Code,
        label: words("Code on the phone"),
        content: FieldContent::Open { text: "123 45".to_owned(), cursor: 6 },
        hint: Some(words("one digit is missing")),
    };
    let blocks = vec![
        paragraph(
            "type the code that the phone shows now. It is computed on the phone from a shared secret and the phone's clock: nothing is sent, and the phone number plays no part.",
        ),
        Block::Gap,
        item(Mark::Unknown, "No code tested yet."),
    ];
    let test = Control::Button {
        id: ButtonId::Code(CodeButton::TestCode),
        label: words("Test the code"),
        enabled: false,
        danger: false,
    };
    page(Screen::Code, "Code", blocks, vec![field, test, button(ButtonId::Back, "Back")])
}

pub fn secret() -> Page {
    let field = Control::Field {
        id: FieldId::Secret,
        label: words("Secret or otpauth:// URI"),
        content: FieldContent::Masked { length: 32 },
        hint: None,
    };
    let blocks = vec![paragraph("Paste the secret. It is never shown, stored or sent.")];
    let controls =
        vec![field, button(ButtonId::Code(CodeButton::UseSecret), "Use it"), button(ButtonId::Back, "Back")];
    page(Screen::Code, "Own secret", blocks, controls)
}

pub const TEST_URI: &str = "otpauth://totp/otp-doctor-7f3a?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

pub fn test_entry() -> Page {
    let qr = Block::Qr {
        uri: secretive(TEST_URI),
        key: secretive("JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP"),
        beside: vec![
            words("1. Scan this with the app on the phone."),
            words("2. Type the code that it shows."),
        ],
    };
    let delete = "A throw-away entry, otp-doctor-7f3a. Delete it afterwards. Real logins stay as they are.";
    let field = Control::Field {
        id: FieldId::Code,
        label: words("Code"),
        content: FieldContent::Open { text: "123456".to_owned(), cursor: 6 },
        hint: Some(words("digits only, spaces do not matter")),
    };
    let controls = vec![
        field,
        button(ButtonId::Code(CodeButton::TestCode), "Test this code"),
        button(ButtonId::Code(CodeButton::OwnSecret), "Use my own secret"),
        button(ButtonId::Code(CodeButton::PhoneClock), "Watch a code change"),
        button(ButtonId::Next, "Skip this step"),
        button(ButtonId::Back, "Back"),
    ];
    let blocks = vec![qr, Block::Gap, toned(Tone::Quiet, delete)];
    let mut page = page(Screen::Code, "Test entry", blocks, controls);
    page.whole_width = true;
    page.banners = vec![words("Demo"), words("Dry run")];
    page
}

pub fn findings() -> Page {
    let blocks = vec![
        toned(Tone::Strong, "Two things were found."),
        Block::Gap,
        item(
            Mark::Bad,
            "The server's clock is 3 min 7 s behind. Every code of a phone with the right time is declined.",
        ),
        item(Mark::Warning, "Network time is off, so the clock will go wrong again after it was set."),
        item(
            Mark::Unknown,
            "Whether the hardware clock is right could not be told, because there is none in a container.",
        ),
        item(Mark::Good, "The phone's clock is right."),
        item(Mark::Busy, "The entry in the app is being tested."),
        item(Mark::Plain, "The time zone plays no part."),
        Block::Gap,
        toned(Tone::Good, "Both can be put right from here."),
        toned(Tone::Warning, "A mail server may end when the clock jumps."),
        toned(Tone::Quiet, "These findings are in the report too."),
    ];
    let controls = vec![
        button(ButtonId::Ask(Remedy::StepClock), "Fix the time"),
        button(ButtonId::Ask(Remedy::ResetMfa), "Reset MFA"),
        button(ButtonId::Go(Screen::Report), "Report"),
        button(ButtonId::Back, "Back"),
    ];
    page(Screen::Checkup, "Findings", blocks, controls)
}

pub fn fix_question() -> Page {
    let waiting = StepState::Waiting;
    let steps = vec![
        step(
            "/usr/bin/timedatectl --no-ask-password set-ntp false",
            "Network time has to be off while the time is set.",
            waiting,
            None,
        ),
        step(
            "/usr/bin/timedatectl --no-ask-password set-time '2026-03-01 13:37:18'",
            "Sets date and time, started on the edge of the second.",
            waiting,
            None,
        ),
        step(
            "/usr/bin/timedatectl --no-ask-password set-ntp true",
            "From then on the time is kept right.",
            waiting,
            None,
        ),
    ];
    let blocks = vec![
        toned(Tone::Strong, "These commands will run. Nothing has been changed yet."),
        Block::Gap,
        Block::Steps(steps),
    ];
    let field = Control::Field {
        id: FieldId::Confirmation,
        label: words("Type yes to go on"),
        content: FieldContent::Open { text: String::new(), cursor: 0 },
        hint: None,
    };
    let run = Control::Button {
        id: ButtonId::Confirm(QuestionId(1)),
        label: words("Run them"),
        enabled: true,
        danger: true,
    };
    let mut page =
        page(Screen::Fix, "Fix the time", blocks, vec![field, button(ButtonId::Back, "Back"), run]);
    page.focus = 1;
    page
}

pub fn fix_running() -> Page {
    let steps = vec![
        step(
            "/usr/sbin/plesk bin extension --disable mfa",
            "Switches MFA off for everybody.",
            StepState::Done,
            None,
        ),
        step(
            "/usr/sbin/plesk bin extension --enable mfa",
            "Switches MFA on again.",
            StepState::Failed,
            Some("exit status 1\nUnable to find extension mfa"),
        ),
        step("/usr/bin/chronyc makestep", "Steps the clock.", StepState::Running, None),
        step("/usr/bin/chronyc waitsync 10 0.1", "Waits until it is right.", StepState::Skipped, None),
        step("/usr/sbin/hwclock --systohc", "Writes it to the hardware clock.", StepState::WouldRun, None),
    ];
    let mut page =
        page(Screen::Mfa, "Reset MFA", vec![Block::Steps(steps)], vec![button(ButtonId::Back, "Back")]);
    page.banners = vec![words("Dry run: nothing is changed")];
    page
}

pub fn zones() -> Page {
    let field = Control::Field {
        id: FieldId::ZoneSearch,
        label: words("Part of the zone's name"),
        content: FieldContent::Open { text: "america/argentina/comod".to_owned(), cursor: 3 },
        hint: Some(words("24 zones match")),
    };
    let mut controls = vec![field];
    for index in 0..24 {
        let name: &str = format!("America/Argentina/Number_{index}").leak();
        controls.push(button(ButtonId::Zone(name), name));
    }
    controls.push(button(ButtonId::Back, "Back"));
    let mut page = page(
        Screen::Fix,
        "Choose a zone",
        vec![paragraph("The zone of this server is only for display.")],
        controls,
    );
    page.focus = 20;
    page
}

pub fn report() -> Page {
    let mut text = String::from("otp-doctor report\n\n");
    for number in 1..60 {
        text.push_str(&format!(
            "line {number}: server 2026-03-01 12:34:11 UTC, reference 2026-03-01 12:37:18 UTC\n"
        ));
    }
    let blocks = vec![Block::ToCopy(words(&text))];
    let mut page = page(
        Screen::Report,
        "Report",
        blocks,
        vec![button(ButtonId::Save, "Save to a file"), button(ButtonId::Quit, "Quit")],
    );
    page.scroll = 7;
    page
}

pub fn empty() -> Page {
    let mut page = page(Screen::Checkup, "", Vec::new(), Vec::new());
    page.rail.clear();
    page.keys.clear();
    page
}

/// Values that no app should give, and wide characters.
pub fn odd() -> Page {
    let mut time_line = line(Some(f64::NAN), Some((f64::INFINITY, f64::NEG_INFINITY)));
    time_line.window = f64::MAX;
    let rubbish = PlotPoint { at: f64::NAN, ahead: f64::INFINITY, error: -1.0 };
    let wild = |at| PlotPoint { at, ahead: at - 5e11, error: -9e11 };
    let far = line(Some(-1e300), Some((1e300, -1e300)));
    let blocks = vec![
        paragraph(
            "サーバーの時計が遅れています。時計を合わせてください。e\u{301}\u{301}\u{200b} \u{1b}[31mred\u{7}",
        ),
        Block::TimeLine(time_line),
        Block::TimeLine(far),
        Block::TimeLine(TimeLine {
            zero_is_reference: false,
            server_error: f64::INFINITY,
            ..line(None, Some((-70.0, -40.0)))
        }),
        Block::Clocks(Vec::new()),
        Block::Sources(Vec::new()),
        Block::Plot(Plot { points: vec![rubbish, rubbish], words: words("点") }),
        Block::Plot(Plot {
            points: vec![wild(0.0), wild(f64::MIN_POSITIVE), wild(9e11)],
            words: words("線"),
        }),
        Block::Steps(Vec::new()),
        fact("時計の持ち主はだれですか、とても長い見出し", "値", Mark::Bad),
        Block::Qr { uri: secretive(&"x".repeat(4_000)), key: secretive(""), beside: Vec::new() },
    ];
    let field = Control::Field {
        id: FieldId::Code,
        label: words("コード"),
        content: FieldContent::Open { text: "１２３４５６".to_owned(), cursor: 99 },
        hint: Some(words("全角の数字\nも読めます")),
    };
    let masked = Control::Field {
        id: FieldId::Secret,
        label: words(""),
        content: FieldContent::Masked { length: 1_000_000 },
        hint: None,
    };
    let mut page =
        page(Screen::Clock, "時計 \u{1b}[2J", blocks, vec![field, masked, button(ButtonId::Back, "")]);
    page.banners = vec![words("これはデモです。本物のサーバーには何もしません。"), words("")];
    page.focus = 99;
    page.scroll = u16::MAX;
    page
}
