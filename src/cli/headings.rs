//! Clap's own words in those of a language: headings, the help of its flags, and the values that an option takes.

use clap::{Arg, Command};

use crate::core::text::Text;
use crate::locale::Locale;
use crate::text;

/// `command` with all of its subcommands. What is read by programs keeps clap's.
pub fn translated(mut command: Command, locale: &Locale) -> Command {
    // Adds clap's own flags and its subcommand, which can be reworded only once they are there.
    command.build();
    worded(command, locale)
}

fn worded(command: Command, locale: &Locale) -> Command {
    let say = |text: Text| locale.say(&text);
    let usage = say(text!("cli-usage"));
    let command = command
        .help_template(format!(
            "{{before-help}}{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .subcommand_help_heading(say(text!("cli-commands")))
        .mut_args(|arg| argument(arg, locale));
    let about = say(text!("cli-help-command"));
    command.mut_subcommands(|sub| match sub.get_name() {
        "help" => sub.about(about.clone()),
        _ => worded(sub, locale),
    })
}

fn argument(arg: Arg, locale: &Locale) -> Arg {
    let say = |text: Text| locale.say(&text);
    let arg = match arg.get_id().as_str() {
        "help" => arg.help(say(text!("cli-help-flag"))).long_help(say(text!("cli-help-flag"))),
        "version" => arg.help(say(text!("cli-version-flag"))),
        _ => arg,
    };
    let arg = match (arg.get_help_heading(), arg.is_positional()) {
        (Some(_), _) => arg,
        (None, true) => arg.help_heading(say(text!("cli-arguments"))),
        (None, false) => arg.help_heading(say(text!("cli-options"))),
    };
    let values = arg.get_possible_values();
    let values: Vec<&str> =
        values.iter().filter(|value| !value.is_hide_set()).map(|value| value.get_name()).collect();
    if values.is_empty() || !arg.get_action().takes_values() || arg.is_hide_possible_values_set() {
        return arg;
    }
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let help = say(text!("cli-one-of", help = help, values = values.join(", ")));
    arg.help(help).hide_possible_values(true)
}
