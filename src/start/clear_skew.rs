//! What a repair runs to clear a clock that a sign-in has learnt: this program once more for each file, as the user whose file
//! it is.

use std::ffi::OsString;
use std::io::{Write, stderr};
use std::time::Duration;

use crate::adapters::process::Processes;
use crate::adapters::this_server::{Clearing, clear_as_user, files_of};
use crate::adapters::tools::Tools;
use crate::adapters::trust::own_program;
use crate::cli::Options;
use crate::core::text::Text;
use crate::locale::Locale;
use crate::ports::{CommandError, Commands, Finished, Invocation};
use crate::text;

/// A home on a network may not answer. Writing beside somebody who writes, too, takes a few seconds at most.
const FOR_EACH: Duration = Duration::from_secs(12);

const DONE: u8 = 0;
const NOT_DONE: u8 = 1;

/// Does it with the files of `users`; with the file of this number alone of the one user, where a number is given. Says on
/// standard error what could not be done, in English: it stands in the record of the repair.
pub(super) fn clear_skew(options: &Options, users: &[String], copies: bool, number: Option<usize>) -> u8 {
    let tools = options.system_root.as_deref().map_or_else(Tools::system, Tools::under);
    let problems: Vec<Text> = match (number, users) {
        (Some(number), [user]) => {
            let wanted = if copies { Clearing::Copy } else { Clearing::Learnt };
            clear_as_user(&tools, user, number, wanted).err().into_iter().collect()
        }
        _ => users.iter().flat_map(|user| of_user(options, &tools, user, copies)).collect(),
    };
    for problem in &problems {
        let _ = writeln!(stderr(), "{}", Locale::english().say(problem));
    }
    // A copy that cannot be removed lies where its user alone decides, who must not be able to keep a repair from its end by that.
    if problems.is_empty() || copies { DONE } else { NOT_DONE }
}

fn of_user(options: &Options, tools: &Tools, user: &str, copies: bool) -> Vec<Text> {
    let Some(program) = own_program() else { return vec![text!("skew-no-program")] };
    let files = files_of(tools, user);
    // One whose user or line in PAM's configuration is gone has no copy of ours that could still be found.
    if files == 0 && !copies {
        return vec![text!("skew-no-file", user = user)];
    }
    let run = |number: usize| {
        let root = options.system_root.iter().flat_map(|root| ["--system-root".into(), root.clone().into()]);
        let copies = copies.then(|| "--remove-copies".into());
        let words: Vec<OsString> = root.chain(["clear-skew".into()]).chain(copies).collect();
        let words = words.into_iter().map(|word| word.to_string_lossy().into_owned());
        let args = words.chain(["--file".to_owned(), number.to_string(), user.to_owned()]).collect();
        let program = program.display().to_string();
        Processes.run(&Invocation { program, args, deadline: FOR_EACH, changes: true })
    };
    (0..files).filter_map(|number| problem(user, run(number))).collect()
}

fn problem(user: &str, ended: Result<Finished, CommandError>) -> Option<Text> {
    let said = match ended {
        Ok(Finished { status: 0, .. }) => return None,
        Ok(Finished { stderr, .. }) if !stderr.trim().is_empty() => stderr.trim().to_owned(),
        Ok(Finished { status, .. }) => {
            return Some(text!("skew-ended", user = user, status = i64::from(status)));
        }
        Err(CommandError::TimedOut { .. }) => return Some(text!("skew-too-slow", user = user)),
        Err(error) => return Some(text!("skew-not-started", user = user, why = error.text())),
    };
    Some(text!("skew-of-user", user = user, said = said))
}
