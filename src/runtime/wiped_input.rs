//! Standard input without copies left behind: what was taken of its buffer is wiped.

use std::io::{self, BufRead, Read};

use zeroize::{Zeroize, Zeroizing};

use super::os::streams::read;

/// What is read at once.
const CHUNK: usize = 4_096;

/// Standard input, read past std, whose buffer keeps what went through it.
pub struct WipedInput {
    buffer: Zeroizing<Vec<u8>>,
    begin: usize,
    end: usize,
}

impl Default for WipedInput {
    /// Nothing has been read yet.
    fn default() -> Self {
        Self { buffer: Zeroizing::new(vec![0; CHUNK]), begin: 0, end: 0 }
    }
}

impl BufRead for WipedInput {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.begin == self.end {
            self.begin = 0;
            self.end = 0;
            self.end = read(self.buffer.as_mut_slice())?;
        }
        Ok(self.buffer.get(self.begin..self.end).unwrap_or_default())
    }

    fn consume(&mut self, amount: usize) {
        let taken = self.begin.saturating_add(amount).min(self.end);
        if let Some(bytes) = self.buffer.get_mut(self.begin..taken) {
            bytes.zeroize();
        }
        self.begin = taken;
    }
}

impl Read for WipedInput {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(into)?;
        self.consume(read);
        Ok(read)
    }
}
