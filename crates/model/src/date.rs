//! Wall time and life time.
//!
//! A [`Moment`] is what an author's clock said. A [`LifeDate`] is when
//! something became true in a life, as exactly as anyone remembers it.

use std::fmt;
use std::str::FromStr;

use minicbor::{Decode, Encode};
use ts_rs::TS;

/// Milliseconds since 1970 by the author's own clock, never moved by others.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Encode,
    Decode,
    serde::Serialize,
    serde::Deserialize,
    TS,
)]
#[cbor(transparent)]
#[ts(type = "number")]
pub struct Moment(#[n(0)] pub i64);

/// A year, a month of a year, or a day: "2019", "2019-05", "2019-05-14".
///
/// Ordered by its first day; of two with the same first day the vaguer comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode, TS)]
#[cbor(array)]
#[ts(type = "string")]
pub struct LifeDate {
    #[n(0)]
    year: u16,
    #[n(1)]
    month: u8,
    #[n(2)]
    day: u8,
}

/// Text that is no date of a life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a date is a year, a month or a day: 2019, 2019-05 or 2019-05-14")]
pub struct NotADate;

impl LifeDate {
    /// A day. `None` when there is no such day between 1800 and 2200.
    pub fn day(year: u16, month: u8, day: u8) -> Option<Self> {
        let date = Self { year, month, day };
        (month != 0 && day != 0 && date.exists()).then_some(date)
    }

    /// The day a moment falls on for someone `offset` minutes east of UTC.
    pub fn of_moment(moment: Moment, offset: i32) -> Self {
        let there = moment.0.saturating_add(i64::from(offset) * 60_000);
        let (year, month, day) = civil(there.div_euclid(86_400_000).clamp(-62_091, 84_005));
        Self { year, month, day }
    }

    /// Days from 1 January 1970 to the first day of this date.
    pub fn first_day(self) -> i32 {
        days(
            i32::from(self.year),
            i32::from(self.month.max(1)),
            i32::from(self.day.max(1)),
        )
    }

    /// Whether such a date exists. Decoded bytes may hold anything.
    pub fn exists(self) -> bool {
        (1800..=2200).contains(&self.year)
            && self.month <= 12
            && (self.month != 0 || self.day == 0)
            && self.day <= month_length(self.year, self.month)
    }
}

fn month_length(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970 of a civil date; after Howard Hinnant's `days_from_civil`.
fn days(year: i32, month: i32, day: i32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The civil date of days since 1970; after Howard Hinnant's `civil_from_days`.
fn civil(days: i64) -> (u16, u8, u8) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year + era * 400 + i64::from(month <= 2);
    (year as u16, month as u8, day as u8)
}

impl fmt::Display for LifeDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if self.month != 0 {
            write!(f, "-{:02}", self.month)?;
        }
        if self.day != 0 {
            write!(f, "-{:02}", self.day)?;
        }
        Ok(())
    }
}

impl FromStr for LifeDate {
    type Err = NotADate;
    fn from_str(text: &str) -> Result<Self, NotADate> {
        let mut parts = text.splitn(3, '-');
        let mut part = |width: usize| match parts.next() {
            None => Ok(0),
            Some(p)
                if p.len() == width
                    && p.bytes().all(|b| b.is_ascii_digit())
                    && p.bytes().any(|b| b != b'0') =>
            {
                p.parse::<u16>().map_err(|_| NotADate)
            }
            Some(_) => Err(NotADate),
        };
        let date = Self {
            year: part(4)?,
            month: part(2)? as u8,
            day: part(2)? as u8,
        };
        if date.exists() {
            Ok(date)
        } else {
            Err(NotADate)
        }
    }
}

impl serde::Serialize for LifeDate {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for LifeDate {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_real_dates_are_read() {
        for good in ["2024-02-29", "2026", "2026-11", "1931-01-01"] {
            assert_eq!(
                good.parse::<LifeDate>().map(|d| d.to_string()),
                Ok(good.to_owned())
            );
        }
        for bad in [
            "",
            "2023-02-29",
            "2026-13",
            "2026-00",
            "0000",
            "1700",
            "2026-1-1",
            "2026-11-14-1",
            "2026-04-31",
        ] {
            assert_eq!(bad.parse::<LifeDate>(), Err(NotADate), "{bad}");
        }
    }

    #[test]
    fn a_moment_falls_on_the_day_where_the_person_is() {
        let almost_midnight = Moment(1_795_391_940_000); // 2026-11-22T23:59:00Z
        assert_eq!(
            LifeDate::of_moment(almost_midnight, 0).to_string(),
            "2026-11-22"
        );
        assert_eq!(
            LifeDate::of_moment(almost_midnight, 60).to_string(),
            "2026-11-23"
        );
    }

    #[test]
    fn any_moment_falls_on_some_day() {
        for at in [i64::MIN, i64::MAX] {
            for offset in [i32::MIN, i32::MAX] {
                assert!(LifeDate::of_moment(Moment(at), offset).exists());
            }
        }
    }

    proptest! {
        #[test]
        fn days_and_dates_agree(day in -62_000i64..84_000) {
            let date = LifeDate::of_moment(Moment(day * 86_400_000), 0);
            prop_assert!(date.exists());
            prop_assert_eq!(i64::from(date.first_day()), day);
        }

        #[test]
        fn order_is_the_order_of_days(a in -62_000i64..84_000, b in -62_000i64..84_000) {
            let date = |d: i64| LifeDate::of_moment(Moment(d * 86_400_000), 0);
            prop_assert_eq!(a.cmp(&b), date(a).cmp(&date(b)));
        }
    }
}
