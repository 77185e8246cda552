//! assets/report.schema.json is made from the types that make the report, so the two cannot drift apart.
//!
//! `OTP_DOCTOR_WRITE_SCHEMA=1 cargo test --lib schema` writes it again.

use schemars::generate::{SchemaGenerator, SchemaSettings};
use schemars::{Schema, json_schema};
use serde_json::{Map, Value, json};

use super::{Document, RecoveryDocument, SCHEMA};

const TITLE: &str = "otp-doctor report";

const ABOUT: &str = "What otp-doctor prints with --json: check, code, fix and report. What recover prints is \
    $defs/recovery. Fields are added, never changed; a reader should ignore those that it does not know. Seconds are \
    seconds, positive 'ahead' means that the clock is ahead of the reference, and null means that it could not be \
    known. In what report prints without --full, *** stands for names of people and machines and for addresses.";

/// The version of the contract, as a constant.
pub(super) fn version(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "const": SCHEMA, "description": "The version of this contract." })
}

fn generated() -> String {
    let mut generator = SchemaGenerator::from(SchemaSettings::draft2020_12().for_serialize());
    generator.subschema_for::<RecoveryDocument>();
    let mut schema = generator.into_root_schema_for::<Document>().to_value();
    tidy(&mut schema);
    let fields = schema.as_object_mut().unwrap();
    let mut whole = Map::new();
    whole.insert("$schema".to_owned(), fields.remove("$schema").unwrap());
    whole.insert("$id".to_owned(), "report.schema.json".into());
    whole.insert("title".to_owned(), TITLE.into());
    whole.insert("description".to_owned(), ABOUT.into());
    for name in ["title", "description"] {
        fields.remove(name);
    }
    whole.append(fields);
    let mut text = serde_json::to_string_pretty(&whole).unwrap();
    text.push('\n');
    renamed(text)
}

/// Definitions are named as a reader would: `source`, not `SourceSummary`.
fn renamed(schema: String) -> String {
    let names = [
        ("Severity", "severity"),
        ("Cause", "cause"),
        ("Remedy", "remedy"),
        ("SourceSummary", "source"),
        ("MeasuredClock", "measured"),
        ("ClockSummary", "clock"),
        ("ZoneFingerprint", "zone_fingerprint"),
        ("ReferenceSummary", "reference"),
        ("ReferenceKind", "reference_kind"),
        ("TimeServiceSummary", "time_service"),
        ("OwnerKind", "owner"),
        ("PanelSummary", "panel"),
        ("PanelKind", "panel_kind"),
        ("VerifierSummary", "verifier"),
        ("VerifierKind", "verifier_kind"),
        ("Sureness", "sureness"),
        ("CodeMatch", "match"),
        ("TestedCodes", "code"),
        ("WhoseClock", "whose_clock"),
        ("SignInAnswer", "sign_in"),
        ("AnswerKind", "answer"),
        ("EntryState", "entry"),
        ("FindingSummary", "finding"),
        ("NextStep", "next_step"),
        ("RepairSummary", "repair"),
        ("DoneStep", "step"),
        ("OutcomeKind", "outcome"),
    ];
    names.iter().fold(schema, |schema, (from, to)| {
        schema
            .replace(&format!("\"#/$defs/{from}\""), &format!("\"#/$defs/{to}\""))
            .replace(&format!("\n    \"{from}\": {{"), &format!("\n    \"{to}\": {{"))
    })
}

/// One list of values in the place of an alternative for each, one-line descriptions, and no formats of Rust's numbers.
fn tidy(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if let Some(choices) = fields.get("oneOf").and_then(Value::as_array).cloned() {
                fields.remove("oneOf");
                let about = fields.get("description").and_then(Value::as_str).unwrap_or_default();
                fields.insert("description".to_owned(), with_meanings(about, &choices).into());
                let values = choices.iter().flat_map(values).collect();
                fields.insert("enum".to_owned(), Value::Array(values));
                fields.remove("type");
            }
            if fields.get("format").is_some_and(|format| format != "date-time") {
                fields.remove("format");
            }
            if let Some(Value::String(words)) = fields.get_mut("description") {
                *words = words.split_whitespace().collect::<Vec<_>>().join(" ").replace(['[', ']', '`'], "");
            }
            fields.values_mut().for_each(tidy);
        }
        Value::Array(items) => items.iter_mut().for_each(tidy),
        _ => {}
    }
}

fn values(choice: &Value) -> Vec<Value> {
    match (choice.get("const"), choice.get("enum").and_then(Value::as_array)) {
        (Some(value), _) => vec![value.clone()],
        (None, Some(values)) => values.clone(),
        (None, None) => panic!("not a list of values: {choice}"),
    }
}

fn with_meanings(about: &str, choices: &[Value]) -> String {
    let meanings = choices.iter().filter_map(|choice| {
        let (value, meaning) = (choice.get("const")?.as_str()?, choice.get("description")?.as_str()?);
        let meaning = meaning.trim_end_matches(&format!("`{value}`.")).trim();
        (!meaning.is_empty()).then(|| format!("{value}: {meaning}"))
    });
    std::iter::once(about.to_owned()).chain(meanings).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_published_schema_is_that_of_the_types() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/report.schema.json");
    let generated = generated();
    if std::env::var_os("OTP_DOCTOR_WRITE_SCHEMA").is_some() {
        std::fs::write(&path, &generated).unwrap();
    }
    let published = std::fs::read_to_string(&path).unwrap();
    assert_eq!(published, generated, "OTP_DOCTOR_WRITE_SCHEMA=1 cargo test --lib schema writes it again");
}

#[test]
fn every_field_is_required_and_described() {
    let schema: Value = serde_json::from_str(&generated()).unwrap();
    let definitions = schema["$defs"].as_object().unwrap().iter();
    for (name, definition) in
        definitions.map(|(name, definition)| (name.as_str(), definition)).chain([("", &schema)])
    {
        assert_eq!(definition["description"].as_str().map(str::is_empty), Some(false), "{name}");
        let Some(fields) = definition.get("properties").and_then(Value::as_object) else { continue };
        for (field, about) in fields {
            assert!(definition["required"].as_array().unwrap().contains(&json!(field)), "{name}.{field}");
            assert!(about["description"].is_string(), "{name}.{field}");
        }
    }
}
