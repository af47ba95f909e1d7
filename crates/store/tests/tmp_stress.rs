//! Temporary.
#![allow(clippy::unwrap_used)]
mod common;
use common::*;
#[test]
fn stress() {
    let threads: Vec<_> = (0..16)
        .map(|_| {
            std::thread::spawn(|| {
                let mut bad = 0;
                for _ in 0..1 {
                    let home = Home::new();
                    let outside = Box::new(kith_store::instance::Beside::new(
                        &home.outside(),
                        "v",
                        [1; 16],
                    ));
                    match kith_store::Store::create(&home.folder, &KEY, outside, random()) {
                        Ok(store) => {
                            if let Err(e) = store.verify() {
                                println!("verify {e:?}");
                            }
                        }
                        Err(e) => {
                            bad += 1;
                            println!("{e:?}");
                        }
                    }
                }
                bad
            })
        })
        .collect();
    let bad: usize = threads.into_iter().map(|t| t.join().unwrap()).sum();
    println!("bad {bad}");
}
