//! Manual pages and shell completions, as text to be printed or packaged.

use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::definition::published;
use super::lessons::{Lesson, examples, exit_codes, lessons};
use crate::core::text::Text;
use crate::locale::{Locale, System};
use crate::text;

/// The program's own name, and that of its first page.
const PROGRAM: &str = "otp-doctor";

/// The section of commands that any user may start, man(1).
const SECTION: &str = "1";

/// One manual page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManualPage {
    /// The name of its file, e.g. "otp-doctor-check.1".
    pub file: String,
    /// Its source, for man(1).
    pub source: String,
}

/// What `shell` needs to complete the command line.
pub fn completions(shell: Shell, locale: &Locale) -> String {
    let mut script = Vec::new();
    // Into memory first: it panics where its writer fails, and a closed pipe is no error.
    clap_complete::generate(shell, &mut published(locale), PROGRAM, &mut script);
    let script = String::from_utf8_lossy(&script).into_owned();
    match shell {
        // A name with a hyphen is spelled in two ways in this script, so that nothing after a subcommand was completed:
        // clap issue 6421, open in clap_complete 4.6.11.
        Shell::Bash => script.replace("otp__subcmd__doctor", "otp__doctor"),
        _ => script,
    }
}

/// Every page, the program's own first.
pub fn pages(locale: &Locale) -> Vec<ManualPage> {
    let mut whole = published(locale).disable_help_subcommand(true);
    whole.build();
    let names: Vec<String> =
        whole.get_subcommands().map(|subcommand| subcommand.get_name().to_owned()).collect();
    let others = names.iter().filter_map(|name| Some((name.as_str(), whole.find_subcommand(name)?)));
    let all: Vec<(&str, &Command)> = std::iter::once((PROGRAM, &whole)).chain(others).collect();
    all.iter().map(|(name, command)| render(name, (*command).clone(), &names, locale)).collect()
}

/// The page of `command`, or the program's own; none where there is no such command.
pub fn page(command: Option<&str>, locale: &Locale) -> Option<ManualPage> {
    let file = command.map_or_else(|| file_name(PROGRAM), |name| file_name(&format!("{PROGRAM}-{name}")));
    pages(locale).into_iter().find(|page| page.file == file)
}

fn file_name(title: &str) -> String {
    format!("{title}.{SECTION}")
}

fn render(name: &str, command: Command, names: &[String], locale: &Locale) -> ManualPage {
    let title = command.get_display_name().unwrap_or(PROGRAM).to_owned();
    let source = format!("{PROGRAM} {}", env!("CARGO_PKG_VERSION"));
    let manual = Man::new(command).title(title.clone()).section(SECTION).source(source);
    let mut page = Vec::new();
    // Writing to memory cannot fail.
    let _ = manual
        .render_title(&mut page)
        .and_then(|()| manual.render_name_section(&mut page))
        .and_then(|()| manual.render_synopsis_section(&mut page))
        .and_then(|()| manual.render_description_section(&mut page))
        .and_then(|()| manual.render_options_section(&mut page));
    if name == PROGRAM {
        let _ = manual.render_subcommands_section(&mut page);
    }
    let mut page = String::from_utf8_lossy(&page).into_owned();
    page.push_str(&section("EXIT STATUS", exit_codes(name, locale)));
    if name == PROGRAM {
        page.push_str(&section("ENVIRONMENT", lessons(&text!("man-environment"), locale)));
    }
    if let Some(files) = files(name) {
        page.push_str(&section("FILES", lessons(&files, locale)));
    }
    page.push_str(&section("EXAMPLES", lessons(&examples(name), locale)));
    page.push_str(&see_also(name, names, locale.system()));
    ManualPage { file: file_name(&title), source: page }
}

fn files(command: &str) -> Option<Text> {
    match command {
        PROGRAM | "fix" | "recover" => Some(text!("man-files")),
        "check" => Some(text!("man-files-check")),
        _ => None,
    }
}

fn section(heading: &str, lessons: Vec<Lesson>) -> String {
    let mut roff = Roff::new();
    roff.control("SH", [heading]);
    for Lesson { term, meaning } in lessons {
        roff.control("TP", []);
        roff.text([bold(term)]);
        roff.text([roman(meaning)]);
    }
    without_preamble(&roff)
}

/// The other pages, and those of the system that say more.
fn see_also(name: &str, names: &[String], system: System) -> String {
    let others: &[&str] = match system {
        System::Linux => &["timedatectl(1)", "chronyc(1)"],
        System::Windows => &[],
    };
    let own = names.iter().map(|other| (other.as_str(), format!("{PROGRAM}-{other}")));
    let pages: Vec<String> = std::iter::once((PROGRAM, PROGRAM.to_owned()))
        .chain(own)
        .filter(|(other, _)| *other != name)
        .map(|(_, title)| format!("{title}({SECTION})"))
        .chain(others.iter().map(|page| (*page).to_owned()))
        .collect();
    let mut roff = Roff::new();
    roff.control("SH", ["SEE ALSO"]);
    roff.text([roman(pages.join(", "))]);
    without_preamble(&roff)
}

/// A section of a page: what a whole document starts with stands in its title already.
fn without_preamble(roff: &Roff) -> String {
    let whole = roff.render();
    whole.find(".SH").map_or(String::new(), |start| whole[start..].to_owned())
}
