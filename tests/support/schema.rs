//! The part of JSON Schema that assets/report.schema.json uses, and stricter than the standard in one point:
//! a field that the schema does not know is an error, since it would not be documented.

use serde_json::Value;

/// What is wrong with `value`, each with its path.
pub fn problems(schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    check(schema, schema, value, "$", &mut found);
    found
}

fn check(root: &Value, schema: &Value, value: &Value, path: &str, found: &mut Vec<String>) {
    for keyword in schema.as_object().unwrap().keys() {
        assert!(KNOWN.contains(&keyword.as_str()), "{path}: this checker does not know {keyword}");
    }
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        let target = root.pointer(name.trim_start_matches('#')).unwrap_or_else(|| panic!("no {name}"));
        return check(root, target, value, path, found);
    }
    if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
        let fits = |choice| {
            let mut inner = Vec::new();
            check(root, choice, value, path, &mut inner);
            inner.is_empty()
        };
        if !choices.iter().any(fits) {
            found.push(format!("{path}: {value} fits none"));
        }
        return;
    }
    if let Some(constant) = schema.get("const") {
        expect(constant == value, path, value, "another constant", found);
    }
    if let Some(choices) = schema.get("enum").and_then(Value::as_array) {
        expect(choices.contains(value), path, value, "not one of the choices", found);
    }
    if let Some(wanted) = schema.get("type") {
        let names = wanted.as_array().cloned().unwrap_or_else(|| vec![wanted.clone()]);
        let fits = names.iter().any(|name| is(value, name.as_str().unwrap()));
        expect(fits, path, value, &format!("not {wanted}"), found);
        if !fits {
            return;
        }
    }
    if let Some(number) = value.as_f64() {
        let bound = |name: &str| schema.get(name).and_then(Value::as_f64);
        expect(bound("minimum").is_none_or(|least| number >= least), path, value, "too small", found);
        expect(bound("maximum").is_none_or(|most| number <= most), path, value, "too large", found);
    }
    let size = |name: &str| schema.get(name).and_then(Value::as_u64).map(|size| size as usize);
    if let Some(text) = value.as_str() {
        expect(size("minLength").is_none_or(|least| text.len() >= least), path, value, "too short", found);
        if schema.get("format").is_some() {
            expect(chrono::DateTime::parse_from_rfc3339(text).is_ok(), path, value, "no date", found);
        }
    }
    if let Some(items) = value.as_array() {
        expect(size("minItems").is_none_or(|least| items.len() >= least), path, value, "too few", found);
        expect(size("maxItems").is_none_or(|most| items.len() <= most), path, value, "too many", found);
        for (index, item) in items.iter().enumerate() {
            check(root, &schema["items"], item, &format!("{path}[{index}]"), found);
        }
    }
    if let Some(fields) = value.as_object() {
        for name in schema["required"].as_array().unwrap() {
            expect(fields.contains_key(name.as_str().unwrap()), path, name, "missing", found);
        }
        for (name, field) in fields {
            match schema["properties"].get(name) {
                Some(inner) => check(root, inner, field, &format!("{path}.{name}"), found),
                None => found.push(format!("{path}.{name} is not in the schema")),
            }
        }
    }
}

const KNOWN: [&str; 20] = [
    "$schema",
    "$id",
    "$ref",
    "$defs",
    "title",
    "description",
    "type",
    "required",
    "properties",
    "items",
    "enum",
    "const",
    "anyOf",
    "format",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "minLength",
    "default",
];

fn expect(fits: bool, path: &str, value: &Value, what: &str, found: &mut Vec<String>) {
    if !fits {
        found.push(format!("{path}: {value}: {what}"));
    }
}

fn is(value: &Value, kind: &str) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        "null" => value.is_null(),
        other => panic!("no type is called {other}"),
    }
}
