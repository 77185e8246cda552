//! The first line of a monitoring plugin, read by the grammar of the Monitoring Plugins Development Guidelines
//! ("Plugin Output", "Plugin Return Codes", "Threshold and Ranges", "Performance data"). Written from that document
//! alone, so it knows nothing of how the line is made.

/// A plugin's output.
#[derive(Debug)]
pub struct Output {
    pub word: String,
    pub sentence: String,
    pub performance: Vec<Datum>,
}

/// One piece of performance data.
#[derive(Debug)]
pub struct Datum {
    pub label: String,
    /// None for "U": it could not be determined.
    pub value: Option<f64>,
    pub unit: String,
    pub warning: Option<Range>,
    pub critical: Option<Range>,
    pub least: Option<f64>,
    pub most: Option<f64>,
}

/// `[@]start:end`.
#[derive(Debug)]
pub struct Range {
    inside: bool,
    start: f64,
    end: f64,
}

impl Range {
    /// "An alert is raised if metric is outside start and end range (inclusive of endpoints)"; with @, if inside.
    pub fn alerts(&self, value: f64) -> bool {
        (self.start..=self.end).contains(&value) == self.inside
    }
}

impl Output {
    pub fn datum(&self, label: &str) -> &Datum {
        self.performance.iter().find(|datum| datum.label == label).unwrap_or_else(|| panic!("no {label}"))
    }

    /// The word of this return code.
    pub fn code(&self) -> i32 {
        ["OK", "WARNING", "CRITICAL", "UNKNOWN"].iter().position(|word| *word == self.word).unwrap() as i32
    }
}

/// Reads the whole output of a plugin.
pub fn read(output: &str) -> Result<Output, String> {
    let (first, long) = output.split_once('\n').unwrap_or((output, ""));
    // From a bar on a later line on, performance data goes on.
    if long.contains('|') {
        return Err("a bar in the long output".to_owned());
    }
    let (human, data) = first.split_once('|').ok_or("no performance data")?;
    if data.contains('|') {
        return Err("two bars".to_owned());
    }
    let human = human.strip_suffix(' ').ok_or("no space before the bar")?;
    let (status, sentence) = human.split_once(" - ").ok_or("no sentence")?;
    let word = status.strip_prefix("OTP ").ok_or("no service name")?;
    if !["OK", "WARNING", "CRITICAL", "UNKNOWN"].contains(&word) {
        return Err(format!("{word} is no status"));
    }
    if sentence.is_empty() || sentence.chars().any(char::is_control) || sentence.trim() != sentence {
        return Err(format!("no sentence: {sentence:?}"));
    }
    let data = data.strip_prefix(' ').ok_or("no space after the bar")?;
    let performance = split(data)?.iter().map(|item| datum(item)).collect::<Result<_, _>>()?;
    Ok(Output { word: word.to_owned(), sentence: sentence.to_owned(), performance })
}

/// At spaces that are not inside single quotes.
fn split(data: &str) -> Result<Vec<String>, String> {
    let mut items = vec![String::new()];
    let mut quoted = false;
    for c in data.chars() {
        quoted ^= c == '\'';
        match (c, items.last_mut()) {
            (' ', _) if !quoted => items.push(String::new()),
            (c, Some(item)) => item.push(c),
            (_, None) => {}
        }
    }
    if quoted || items.iter().any(String::is_empty) {
        return Err(format!("not to be split: {data}"));
    }
    Ok(items)
}

fn datum(item: &str) -> Result<Datum, String> {
    let (label, rest) = item.rsplit_once('=').ok_or(format!("no label: {item}"))?;
    let label = match label.strip_prefix('\'').and_then(|label| label.strip_suffix('\'')) {
        Some(quoted) => quoted.replace("''", "\u{1}"),
        None if label.contains([' ', '\'']) => return Err(format!("not quoted: {label}")),
        None => label.to_owned(),
    };
    if label.is_empty() || label.contains(['=', '\'']) {
        return Err(format!("not a label: {label}"));
    }
    let fields: Vec<&str> = rest.split(';').collect();
    if fields.len() > 5 {
        return Err(format!("too many fields: {item}"));
    }
    let field = |at: usize| fields.get(at).copied().filter(|field| !field.is_empty());
    let (value, unit) = value(fields[0])?;
    Ok(Datum {
        label,
        value,
        unit,
        warning: field(1).map(range).transpose()?,
        critical: field(2).map(range).transpose()?,
        least: field(3).map(number).transpose()?,
        most: field(4).map(number).transpose()?,
    })
}

fn value(words: &str) -> Result<(Option<f64>, String), String> {
    if words == "U" {
        return Ok((None, String::new()));
    }
    let end = words.find(|c: char| !"-0123456789.".contains(c)).unwrap_or(words.len());
    let (value, unit) = words.split_at(end);
    if !["", "s", "us", "ms", "%", "B", "KB", "MB", "TB", "c"].contains(&unit) {
        return Err(format!("not a unit: {unit}"));
    }
    Ok((Some(number(value)?), unit.to_owned()))
}

fn number(words: &str) -> Result<f64, String> {
    let plain = words.chars().all(|c| "-0123456789.".contains(c));
    words.parse().ok().filter(|_| plain).ok_or(format!("not a number: {words}"))
}

fn range(words: &str) -> Result<Range, String> {
    let (inside, words) = words.strip_prefix('@').map_or((false, words), |rest| (true, rest));
    let (start, end) = words.split_once(':').unwrap_or(("0", words));
    let start = if start == "~" { f64::NEG_INFINITY } else { number(start)? };
    let end = if end.is_empty() { f64::INFINITY } else { number(end)? };
    if start > end {
        return Err(format!("backwards: {words}"));
    }
    Ok(Range { inside, start, end })
}
