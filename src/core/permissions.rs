//! Who may change a file, told by its mode as inode(7) has it.

/// Write permission of the group and of others.
const WRITABLE_BY_MORE: u32 = 0o022;

/// Whether nobody but its owner and root may write a file or folder of this `mode`.
///
/// A group counts like everybody, as for StrictModes of sshd_config(5): the file does not tell who is in it, and
/// somebody may join it tomorrow.
pub const fn only_the_owner_may_write(mode: u32) -> bool {
    mode & WRITABLE_BY_MORE == 0
}
