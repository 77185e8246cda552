//! Numbers that are the same in each run.

/// Begins with any number.
pub struct Dice(pub u64);

impl Dice {
    /// A number below `most` (splitmix64).
    pub fn roll(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % most
    }

    /// One of them.
    pub fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[usize::try_from(self.roll(choices.len() as u64)).unwrap()]
    }

    /// A number of these and what is between.
    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        least + i64::try_from(self.roll(u64::try_from(most - least + 1).unwrap())).unwrap()
    }
}
