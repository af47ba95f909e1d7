//! The small pictures of the Easy Read layout, drawn here: strong lines on
//! nothing, told apart without colour. Words always stand beside them.

use super::page::Sign;

/// A sign as SVG. It says nothing to readers of the page: the words do.
pub fn svg(sign: Sign) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sign\" viewBox=\"0 0 48 48\" width=\"96\" height=\"96\" aria-hidden=\"true\" focusable=\"false\"><g fill=\"none\" stroke=\"#1e2b2f\" stroke-width=\"2.6\" stroke-linecap=\"round\" stroke-linejoin=\"round\">{}</g></svg>",
        shapes(sign)
    )
}

fn shapes(sign: Sign) -> &'static str {
    match sign {
        Sign::Person => {
            r##"<circle cx="24" cy="15" r="8" fill="#fbf7f0"/><path d="M9 42c0-9 6-14 15-14s15 5 15 14z" fill="#fbf7f0"/>"##
        }
        Sign::People => {
            r##"<circle cx="16" cy="17" r="6.5" fill="#fbf7f0"/><circle cx="33" cy="19" r="5.5" fill="#fbf7f0"/><path d="M4 40c0-8 5-12 12-12s12 4 12 12z" fill="#fbf7f0"/><path d="M31 40h13c0-7-4-11-11-11"/>"##
        }
        Sign::Phone => {
            r##"<rect x="14" y="4" width="20" height="40" rx="4" fill="#fbf7f0"/><path d="M14 11h20M14 36h20"/><circle cx="24" cy="40" r="0.8"/>"##
        }
        Sign::Calendar => {
            r##"<rect x="6" y="10" width="36" height="32" rx="3" fill="#fbf7f0"/><path d="M6 19h36M15 5v9M33 5v9M14 27h4M22 27h4M30 27h4M14 34h4M22 34h4"/>"##
        }
        Sign::Speech => {
            r##"<path d="M6 8h36v24H22l-9 9v-9H6z" fill="#fbf7f0"/><path d="M13 16h22M13 23h15"/>"##
        }
        Sign::Heart => {
            r##"<path d="M24 41C9 30 6 23 6 17c0-6 4-10 9-10 4 0 7 2 9 6 2-4 5-6 9-6 5 0 9 4 9 10 0 6-3 13-18 24z" fill="#fbf7f0"/>"##
        }
        Sign::Hand => {
            r##"<path d="M4 34l8-7h9l7 3c2 1 1 4-1 4h-8" fill="#fbf7f0"/><path d="M27 33l12-7c3-1 5 2 3 4L29 41H12l-8 1"/><path d="M24 20c-6-4-7-7-7-10 0-2 2-4 4-4s3 1 3 3c0-2 1-3 3-3s4 2 4 4c0 3-1 6-7 10z"/>"##
        }
        Sign::Star => {
            r##"<path d="M24 5l6 12 13 2-9.500 9 2.500 13-12-6.500-12 6.500 2.500-13L5 19l13-2z" fill="#fbf7f0"/>"##
        }
        Sign::House => {
            r##"<path d="M5 23L24 6l19 17" /><path d="M10 20v22h28V20" fill="#fbf7f0"/><path d="M20 42V29h8v13"/>"##
        }
        Sign::Not => {
            r##"<circle cx="24" cy="24" r="18" fill="#fbf7f0"/><path d="M15 15l18 18M33 15L15 33"/>"##
        }
        Sign::Path => {
            r##"<path d="M8 42c0-10 8-10 14-14s2-10 8-12"/><path d="M30 16V5l12 5.500-12 5.500" fill="#fbf7f0"/>"##
        }
        Sign::Beware => {
            r##"<path d="M24 6l20 36H4z" fill="#fbf7f0"/><path d="M24 18v12M24 36v0.500"/>"##
        }
        Sign::Tick => {
            r##"<rect x="6" y="6" width="36" height="36" rx="5" fill="#fbf7f0"/><path d="M14 25l7 8 14-18"/>"##
        }
        Sign::Pencil => {
            r##"<path d="M8 40l3-11L33 7l8 8-22 22z" fill="#fbf7f0"/><path d="M28 12l8 8M11 29l8 8"/>"##
        }
    }
}
