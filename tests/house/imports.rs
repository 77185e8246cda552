//! Which file of a crate imports which: from its tokens, so that what stands in a macro counts like any other code.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// What opens an item, behind its attributes and its visibility.
const ITEMS: [&str; 15] = [
    "async",
    "const",
    "enum",
    "extern",
    "fn",
    "impl",
    "let",
    "macro_rules",
    "mod",
    "static",
    "struct",
    "trait",
    "type",
    "unsafe",
    "use",
];

/// One crate: its module tree, and what each module names.
pub struct Crate {
    modules: Vec<Module>,
    /// The file in which a macro is written.
    macros: BTreeMap<String, PathBuf>,
    /// Files that are there for unit tests alone.
    tests: BTreeSet<PathBuf>,
}

#[derive(Default)]
struct Module {
    file: PathBuf,
    parent: Option<usize>,
    children: BTreeMap<String, usize>,
    /// Name in this module, and the path that it was imported by.
    imported: BTreeMap<String, Vec<String>>,
    globs: Vec<Vec<String>>,
    /// Every path in the code, imports included.
    paths: Vec<Vec<String>>,
    /// Macros that are called by their bare name.
    calls: Vec<String>,
}

/// Which files a file imports, each with one path that does so.
pub type Imports = BTreeMap<PathBuf, BTreeMap<PathBuf, String>>;

impl Crate {
    /// Reads the crate whose root is `root`, asking `read` for the text of each file.
    pub fn read(root: &Path, read: &dyn Fn(&Path) -> Option<String>) -> Self {
        let mut found = Self { modules: Vec::new(), macros: BTreeMap::new(), tests: BTreeSet::new() };
        found.file(root, None, read);
        found
    }

    /// Every file that is compiled into the program.
    pub fn files(&self) -> BTreeSet<&Path> {
        self.modules.iter().map(|module| module.file.as_path()).collect()
    }

    /// Every file that is compiled for unit tests alone.
    pub fn tests(&self) -> &BTreeSet<PathBuf> {
        &self.tests
    }

    pub fn imports(&self) -> Imports {
        let mut imports = Imports::new();
        for (index, module) in self.modules.iter().enumerate() {
            let called = module.calls.iter().filter_map(|name| Some((self.macros.get(name)?, name.clone())));
            let named = module.paths.iter().flat_map(|path| {
                self.targets(index, path).into_iter().map(move |file| (file, path.join("::")))
            });
            for (file, by) in called.chain(named) {
                if *file != module.file {
                    imports.entry(module.file.clone()).or_default().entry(file.clone()).or_insert(by);
                }
            }
        }
        imports
    }

    fn file(&mut self, file: &Path, parent: Option<usize>, read: &dyn Fn(&Path) -> Option<String>) -> usize {
        let text = read(file).unwrap_or_else(|| panic!("there is no {}", file.display()));
        let module = self.module(file, parent);
        self.tokens(module, parse(&text), read);
        module
    }

    fn module(&mut self, file: &Path, parent: Option<usize>) -> usize {
        self.modules.push(Module { file: file.to_owned(), parent, ..Module::default() });
        self.modules.len() - 1
    }

    fn tokens(&mut self, module: usize, tokens: TokenStream, read: &dyn Fn(&Path) -> Option<String>) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        let mut own_file = None;
        while at < tokens.len() {
            let rest = &tokens[at..];
            if let Some(attribute) = attribute(rest) {
                at += 2;
                if is_test_only(&attribute) {
                    let skipped = item_length(&tokens[at..]);
                    self.note_test_files(module, &tokens[at..at + skipped], read);
                    at += skipped;
                } else if attribute.to_string().starts_with("path") {
                    own_file = attribute.into_iter().find_map(literal);
                } else if !attribute.to_string().replace(' ', "").starts_with("cfg_attr(test,") {
                    self.literal_paths(module, attribute);
                }
                continue;
            }
            at += match (word(rest, 0).as_deref(), word(rest, 1)) {
                // Where something may be seen from is no import.
                (Some("pub"), _) if is_scope(rest.get(1)) => 2,
                (Some("mod"), Some(name)) => {
                    let file = own_file.take().map(|path| self.modules[module].file.with_file_name(path));
                    self.submodule(module, &name, file, rest.get(2), read);
                    3
                }
                // Not the `use<'a>` of a bound.
                (Some("use"), _) if !rest.get(1).is_some_and(|next| is_punct(next, '<')) => {
                    let length = rest.iter().position(|token| is_punct(token, ';')).unwrap_or(rest.len());
                    self.import(module, &mut Vec::new(), &rest[1..length]);
                    length
                }
                (Some("macro_rules"), _) if rest.get(1).is_some_and(|bang| is_punct(bang, '!')) => {
                    let name = word(rest, 2).unwrap_or_default();
                    self.macros.insert(name, self.modules[module].file.clone());
                    3
                }
                (Some(_), _) => self.path(module, rest),
                // A macro's own variable, but for `$crate`.
                (None, Some(name)) if is_punct(&rest[0], '$') && name != "crate" => 2,
                (None, _) => {
                    if let TokenTree::Group(group) = &rest[0] {
                        self.tokens(module, group.stream(), read);
                    }
                    1
                }
            };
        }
    }

    fn submodule(
        &mut self,
        parent: usize,
        name: &str,
        file: Option<PathBuf>,
        content: Option<&TokenTree>,
        read: &dyn Fn(&Path) -> Option<String>,
    ) {
        let child = if let Some(TokenTree::Group(inside)) = content {
            let child = self.module(&self.modules[parent].file.clone(), Some(parent));
            self.tokens(child, inside.stream(), read);
            child
        } else {
            let file = file.unwrap_or_else(|| self.submodule_file(parent, name, read));
            self.file(&file, Some(parent), read)
        };
        self.modules[parent].children.insert(name.to_owned(), child);
    }

    /// Where `mod name;` is written: the Rust reference, "Module source filenames".
    fn submodule_file(&self, parent: usize, name: &str, read: &dyn Fn(&Path) -> Option<String>) -> PathBuf {
        let file = &self.modules[parent].file;
        let folder = file.parent().unwrap_or(Path::new(""));
        let is_root = self.modules[parent].parent.is_none();
        let own = match file.file_stem().and_then(|stem| stem.to_str()) {
            Some("mod") => folder.to_owned(),
            _ if is_root => folder.to_owned(),
            stem => folder.join(stem.unwrap_or_default()),
        };
        let flat = own.join(format!("{name}.rs"));
        if read(&flat).is_some() { flat } else { own.join(name).join("mod.rs") }
    }

    /// Notes the files of an item that is compiled for tests alone.
    fn note_test_files(&mut self, module: usize, item: &[TokenTree], read: &dyn Fn(&Path) -> Option<String>) {
        let mut inside = Self { modules: Vec::new(), macros: BTreeMap::new(), tests: BTreeSet::new() };
        let file = self.modules[module].file.clone();
        let root = inside.module(&file, self.modules[module].parent.map(|_| 0));
        inside.tokens(root, item.iter().cloned().collect(), read);
        let files = inside.modules.into_iter().map(|module| module.file).chain(inside.tests);
        self.tests.extend(files.filter(|found| *found != file));
    }

    /// A `use` without its first word and its semicolon.
    fn import(&mut self, module: usize, before: &mut Vec<String>, tree: &[TokenTree]) {
        let length = before.len();
        let mut at = 0;
        while let Some(token) = tree.get(at) {
            match token {
                TokenTree::Ident(name) if *name == "as" => {
                    let alias = word(tree, at + 1).unwrap_or_default();
                    self.imported(module, alias, before.clone());
                    before.truncate(length);
                    return;
                }
                TokenTree::Ident(name) => before.push(name.to_string()),
                TokenTree::Group(group) => {
                    let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                    for branch in
                        inside.split(|token| is_punct(token, ',')).filter(|branch| !branch.is_empty())
                    {
                        self.import(module, before, branch);
                    }
                    before.truncate(length);
                    return;
                }
                TokenTree::Punct(punct) if punct.as_char() == '*' => {
                    self.modules[module].globs.push(before.clone());
                    self.modules[module].paths.push(before.clone());
                    before.truncate(length);
                    return;
                }
                _ => {}
            }
            at += 1;
        }
        if before.last().is_some_and(|last| last == "self") {
            before.pop();
        }
        if let Some(name) = before.last().cloned() {
            self.imported(module, name, before.clone());
        }
        before.truncate(length);
    }

    fn imported(&mut self, module: usize, name: String, path: Vec<String>) {
        self.modules[module].paths.push(path.clone());
        self.modules[module].imported.insert(name, path);
    }

    /// `a::b::c`, or a single word; how many tokens it took.
    fn path(&mut self, module: usize, rest: &[TokenTree]) -> usize {
        let mut path: Vec<String> = word(rest, 0).into_iter().collect();
        let mut at = 1;
        while rest.get(at).is_some_and(|token| is_punct(token, ':'))
            && rest.get(at + 1).is_some_and(|token| is_punct(token, ':'))
            && let Some(next) = word(rest, at + 2)
        {
            path.push(next);
            at += 3;
        }
        let is_call = rest.get(at).is_some_and(|token| is_punct(token, '!'))
            && matches!(rest.get(at + 1), Some(TokenTree::Group(_)));
        if path.len() > 1 {
            self.modules[module].paths.push(path);
        } else if is_call {
            self.modules[module].calls.extend(path);
        }
        at
    }

    /// Paths that an attribute names in quotes, as serde's `with` does.
    fn literal_paths(&mut self, module: usize, attribute: TokenStream) {
        for token in attribute {
            match token {
                TokenTree::Group(group) => self.literal_paths(module, group.stream()),
                token => {
                    let Some(text) = literal(token) else { continue };
                    let words: Vec<String> = text.split("::").map(str::to_owned).collect();
                    let is_path = words.iter().all(|word| {
                        !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || c == '_')
                    });
                    if words.len() > 1 && is_path {
                        self.modules[module].paths.push(words);
                    }
                }
            }
        }
    }

    /// The files that `path`, as module `from` writes it, is found in: that of the item, or of the re-export that
    /// stands in for it.
    fn targets(&self, from: usize, path: &[String]) -> Vec<&PathBuf> {
        let mut passed = Vec::new();
        let Some((mut at, mut used)) = self.start(from, path, &mut passed) else { return Vec::new() };
        while let Some(next) = path.get(used).and_then(|name| self.inside(at, name, &mut passed, 0)) {
            (at, used) = (next, used + 1);
        }
        match path.get(used) {
            Some(name) if at == 0 && self.macros.contains_key(name) => passed.push(&self.macros[name]),
            _ => passed.push(&self.modules[at].file),
        }
        passed
    }

    /// The module that the first words of `path` stand for, and how many words those are.
    fn start<'a>(
        &'a self,
        from: usize,
        path: &[String],
        passed: &mut Vec<&'a PathBuf>,
    ) -> Option<(usize, usize)> {
        let mut at = from;
        let mut used = 0;
        for name in path {
            at = match name.as_str() {
                "crate" => 0,
                "self" => at,
                "super" => self.modules[at].parent?,
                _ => break,
            };
            used += 1;
        }
        if used > 0 {
            return Some((at, used));
        }
        Some((self.inside(from, path.first()?, passed, 0)?, 1))
    }

    /// The module that is called `name` inside the module `at`, and through whose re-exports it is reached.
    fn inside<'a>(
        &'a self,
        at: usize,
        name: &str,
        passed: &mut Vec<&'a PathBuf>,
        depth: usize,
    ) -> Option<usize> {
        let module = &self.modules[at];
        if let Some(child) = module.children.get(name) {
            return Some(*child);
        }
        // Imports may go round in a circle.
        if depth > 8 {
            return None;
        }
        let through = |path: &[String], passed: &mut Vec<&'a PathBuf>| {
            let mut inner = Vec::new();
            let (mut found, used) = match path.first()?.as_str() {
                // A name may stand for what it is itself imported by.
                first if first == name => return None,
                _ => self.start(at, path, &mut inner)?,
            };
            for name in &path[used..] {
                found = self.inside(found, name, &mut inner, depth + 1)?;
            }
            passed.push(&module.file);
            passed.extend(inner);
            Some(found)
        };
        if let Some(path) = module.imported.get(name) {
            return through(path, passed);
        }
        module.globs.iter().find_map(|glob| {
            let path: Vec<String> = glob.iter().cloned().chain([name.to_owned()]).collect();
            through(&path, passed)
        })
    }
}

/// Groups of files each of which is imported, over others of the group, by itself.
pub fn circles(imports: &Imports) -> Vec<BTreeSet<PathBuf>> {
    let reached = |from: &PathBuf| {
        let mut found = BTreeSet::new();
        let mut next = vec![from];
        while let Some(file) = next.pop() {
            for named in imports.get(file).into_iter().flat_map(BTreeMap::keys) {
                if found.insert(named.clone()) {
                    next.push(named);
                }
            }
        }
        found
    };
    let reached: BTreeMap<&PathBuf, BTreeSet<PathBuf>> =
        imports.keys().map(|file| (file, reached(file))).collect();
    let circle = |file: &PathBuf| -> BTreeSet<PathBuf> {
        let back = |other: &&PathBuf| reached.get(*other).is_some_and(|from| from.contains(file));
        reached[file].iter().filter(back).cloned().collect()
    };
    let circles: BTreeSet<BTreeSet<PathBuf>> =
        imports.keys().map(circle).filter(|circle| !circle.is_empty()).collect();
    circles.into_iter().collect()
}

/// The lines of a file that are compiled for unit tests alone, counted from 1.
pub fn test_lines(text: &str) -> Vec<RangeInclusive<usize>> {
    let mut found = Vec::new();
    collect_test_lines(parse(text), &mut found);
    found
}

fn collect_test_lines(tokens: TokenStream, found: &mut Vec<RangeInclusive<usize>>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        match attribute(&tokens[at..]) {
            Some(attribute) if is_test_only(&attribute) => {
                let end = (at + 2 + item_length(&tokens[at + 2..])).min(tokens.len()) - 1;
                found.push(tokens[at].span().start().line..=tokens[end].span().end().line);
                at = end;
            }
            _ => {
                if let TokenTree::Group(group) = &tokens[at] {
                    collect_test_lines(group.stream(), found);
                }
            }
        }
        at += 1;
    }
}

fn parse(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|error| panic!("this is no Rust: {error}\n{text}"))
}

/// What stands in the brackets of an attribute that begins here.
fn attribute(tokens: &[TokenTree]) -> Option<TokenStream> {
    match tokens {
        [TokenTree::Punct(hash), TokenTree::Group(group), ..]
            if hash.as_char() == '#' && group.delimiter() == Delimiter::Bracket =>
        {
            Some(group.stream())
        }
        _ => None,
    }
}

fn is_test_only(attribute: &TokenStream) -> bool {
    let words: String = attribute.to_string().split_whitespace().collect();
    words == "cfg(test)" || words.starts_with("cfg(all(test,")
}

/// How many tokens an item, a field or an arm has, its further attributes included.
fn item_length(tokens: &[TokenTree]) -> usize {
    let mut at = 0;
    while attribute(&tokens[at..]).is_some() {
        at += 2;
    }
    if word(tokens, at).as_deref() == Some("pub") {
        at += 1 + usize::from(is_scope(tokens.get(at + 1)));
    }
    let is_item = word(tokens, at).is_some_and(|word| ITEMS.contains(&word.as_str()));
    let ends = |token: &TokenTree| {
        is_punct(token, ';') || is_group(Some(token), Delimiter::Brace) || !is_item && is_punct(token, ',')
    };
    tokens[at..].iter().position(ends).map_or(tokens.len(), |end| at + end + 1)
}

fn word(tokens: &[TokenTree], at: usize) -> Option<String> {
    match tokens.get(at)? {
        TokenTree::Ident(word) => Some(word.to_string()),
        _ => None,
    }
}

fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}

fn is_group(token: Option<&TokenTree>, delimiter: Delimiter) -> bool {
    matches!(token, Some(TokenTree::Group(group)) if group.delimiter() == delimiter)
}

/// What stands behind `pub` where it is seen only from somewhere.
fn is_scope(token: Option<&TokenTree>) -> bool {
    let Some(TokenTree::Group(group)) = token else { return false };
    group.delimiter() == Delimiter::Parenthesis
        && matches!(group.stream().into_iter().next(), Some(TokenTree::Ident(first))
            if ["crate", "self", "super", "in"].contains(&first.to_string().as_str()))
}

fn literal(token: TokenTree) -> Option<String> {
    let TokenTree::Literal(literal) = token else { return None };
    let text = literal.to_string();
    Some(text.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}
