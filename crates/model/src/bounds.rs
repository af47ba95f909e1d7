//! A first look at an update of prose before the library reads it.
//!
//! Loro 1.17 makes room for as many dependencies as an update claims to have,
//! and a hundred forged bytes can claim terabytes. A failed allocation ends the
//! process and cannot be caught. This reads just the claims, after the layout
//! in `loro-internal` (`change_store/block_encode.rs`, `block_meta_encode.rs`);
//! what it cannot follow is refused.

/// Bytes of Loro's own head: a mark, a checksum and a mode.
const HEAD: usize = 22;

/// Whether everything an update claims could be in that many bytes.
pub(crate) fn plausible(update: &[u8]) -> bool {
    update
        .get(HEAD..)
        .and_then(|body| blocks(Claims(body), update.len() as u64))
        .is_some()
}

fn blocks(mut body: Claims<'_>, most: u64) -> Option<()> {
    while !body.0.is_empty() {
        let length = body.number()?;
        let mut block = Claims(body.take(length)?);
        for _ in ["counter", "counters", "lamport", "lamports"] {
            block.number()?;
        }
        let changes = block.number().filter(|n| (1..=most).contains(n))?;
        let length = block.number()?;
        let mut header = Claims(block.take(length)?);
        let peers = header.number()?;
        header.take(peers.checked_mul(8)?)?;
        for _ in 1..changes {
            header.number()?;
        }
        header.runs_of_flags(changes)?;
        // Each dependency takes a bit at the least.
        if header.sum_of_runs(changes)? > most.saturating_mul(8) {
            return None;
        }
    }
    Some(())
}

struct Claims<'a>(&'a [u8]);

impl<'a> Claims<'a> {
    fn take(&mut self, length: u64) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(usize::try_from(length).ok()?)?;
        self.0 = rest;
        Some(taken)
    }

    /// A number, seven bits to the byte, the lowest first.
    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = *self.take(1)?.first()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn runs_of_flags(&mut self, count: u64) -> Option<()> {
        let mut seen = 0u64;
        while seen < count {
            seen = seen.saturating_add(self.number()?);
        }
        Some(())
    }

    /// Adds up `count` numbers, written in runs of one or each by itself.
    fn sum_of_runs(&mut self, count: u64) -> Option<u64> {
        let (mut seen, mut sum) = (0u64, 0u64);
        while seen < count {
            let run = self.number()?;
            // Zigzag: odd is negative, and numbers that stand by themselves.
            let (length, alone) = ((run >> 1) + (run & 1), run & 1 == 1);
            let length = length.min(count - seen);
            if length == 0 {
                return None;
            }
            for _ in 0..if alone { length } else { 1 } {
                let times = if alone { 1 } else { length };
                sum = sum.saturating_add(self.number()?.saturating_mul(times));
            }
            seen += length;
        }
        Some(sum)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One block of one change with as many dependencies as said.
    fn update(dependencies: &[u8]) -> Vec<u8> {
        let header = [&[1], [7; 8].as_slice(), &[1, 2], dependencies].concat();
        let block = [&[0, 1, 0, 1, 1, header.len() as u8], header.as_slice()].concat();
        [[0; HEAD].as_slice(), &[block.len() as u8], &block].concat()
    }

    #[test]
    fn claims_beyond_the_bytes_are_refused() {
        assert!(plausible(&update(&[0])));
        assert!(plausible(&update(&[200, 1])));
        assert!(!plausible(&update(&[0xff, 0xff, 0xff, 0xff, 0x7f])));
        assert!(!plausible(&update(&[])));
        assert!(!plausible(&[0; HEAD - 1]));
    }
}
