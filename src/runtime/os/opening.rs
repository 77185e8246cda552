//! What files in folders of ours are opened for, and what is found there.

/// How a file of ours is opened for writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// Where it is, made where it is missing.
    AsItIs,
    /// The same, and what is written comes last.
    Appending,
    /// It must not exist yet, and what is written comes last.
    New,
}

/// What an open file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// A plain file of so many bytes that this user alone can have written.
    Ours(u64),
    /// Anything else.
    NotOurs,
}

/// What stands under a name in a folder. A link is not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A plain file.
    File,
    /// A link.
    Link,
    /// A folder, a device, a pipe, a socket.
    Other,
}

/// Who may read a file that is written for others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// Its owner.
    Owner,
    /// Everybody.
    All,
}
