//! The plan in words: goals with their steps, what to do if things go wrong,
//! those who look after the person, and looking back.

use super::lay::{Hand, plain};
use super::page::{Block, Chapter, Piece, Row, Sign, Table};
use super::value::{Goal, Plan, Review, Said, Step};

/// The chapters of a plan that have anything in them.
pub(super) fn chapters(plan: &Plan, hand: &Hand) -> Vec<Chapter> {
    let wrong = [
        ("copy-wrong-signs", Sign::Beware),
        ("copy-wrong-call", Sign::Phone),
        ("copy-wrong-helps", Sign::Hand),
        ("copy-wrong-depends", Sign::People),
    ];
    let wrong = wrong.into_iter().zip(&plan.wrong);
    let wrong = wrong.filter_map(|((key, sign), said)| hand.said(key, sign, said));
    let carers = plan
        .carers
        .iter()
        .map(|(name, needs)| carer(name, needs, hand));
    let chapters = [
        hand.chapter("copy-plan", Sign::Path, goals(plan, hand)),
        hand.chapter("copy-wrong", Sign::Beware, wrong.collect()),
        hand.chapter("copy-carers", Sign::Hand, carers.collect()),
        hand.chapter("copy-reviews", Sign::Calendar, reviews(&plan.reviews, hand)),
    ];
    chapters.into_iter().flatten().collect()
}

fn goals(plan: &Plan, hand: &Hand) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (at, goal) in plan.goals.iter().enumerate() {
        blocks.push(Block::Heading(hand.words.with(
            "copy-goal",
            "number",
            at + 1,
        )));
        blocks.extend(goal_words(goal, hand));
        blocks.extend(steps(&goal.steps, hand));
    }
    if !plan.loose.is_empty() {
        blocks.push(Block::Heading(hand.say("copy-loose")));
        blocks.extend(steps(&plan.loose, hand));
    }
    blocks
}

fn goal_words(goal: &Goal, hand: &Hand) -> Option<Block> {
    let status = goal.status.as_ref();
    let status = status.map(|status| plain(hand.say(&format!("choice-goal-status-{status}"))));
    let words: Vec<Piece> = hand.pieces(&goal.text).into_iter().chain(status).collect();
    hand.row("copy-goal-text", Sign::Star, words)
}

fn steps(steps: &[Step], hand: &Hand) -> Vec<Block> {
    if steps.is_empty() {
        return Vec::new();
    }
    if hand.rows {
        return steps
            .iter()
            .map(|step| Block::Row(short(step, hand)))
            .collect();
    }
    let head = [
        "copy-column-step",
        "copy-column-who",
        "copy-column-by",
        "copy-column-status",
        "copy-column-happened",
    ];
    let rows = steps.iter().map(|step| {
        let happened: Vec<String> = step
            .happened
            .0
            .iter()
            .map(|(text, _)| text.clone())
            .collect();
        vec![
            step.text.clone(),
            step.who.clone(),
            step.by.map(|day| hand.day(day)).unwrap_or_default(),
            status(step, hand),
            happened.concat().trim().to_owned(),
        ]
    });
    let head = head.map(|key| hand.say(key));
    vec![Block::Table(Table::of(head, rows.collect()))]
}

fn status(step: &Step, hand: &Hand) -> String {
    let status = step.status.as_deref().unwrap_or("todo");
    hand.say(&format!("choice-step-status-{status}"))
}

fn short(step: &Step, hand: &Hand) -> Row {
    let who = (!step.who.is_empty()).then(|| {
        let said = hand.words.with("copy-step-who", "name", step.who.as_str());
        plain(said)
    });
    let by = step
        .by
        .map(|day| plain(hand.words.with("copy-step-by", "day", hand.day(day))));
    let words = who.into_iter().chain(by).chain([plain(status(step, hand))]);
    Row {
        sign: Some(if step.status.as_deref() == Some("done") {
            Sign::Tick
        } else {
            Sign::Path
        }),
        photo: None,
        label: step.text.clone(),
        words: words.chain(hand.pieces(&step.happened)).collect(),
    }
}

fn carer(name: &str, needs: &Said, hand: &Hand) -> Block {
    Block::Row(Row {
        sign: Some(Sign::Person),
        photo: None,
        label: name.to_owned(),
        words: hand.pieces(needs),
    })
}

fn reviews(reviews: &[Review], hand: &Hand) -> Vec<Block> {
    let mut blocks = Vec::new();
    for review in reviews {
        let day = review.on.map(|day| hand.day(day));
        blocks.push(Block::Heading(
            day.unwrap_or_else(|| hand.say("copy-review")),
        ));
        let parts = [
            ("copy-review-worked", Sign::Tick),
            ("copy-review-not-worked", Sign::Not),
            ("copy-review-next", Sign::Path),
        ];
        let parts = parts.into_iter().zip(&review.said);
        blocks.extend(parts.filter_map(|((key, sign), said)| hand.said(key, sign, said)));
        let again = review.next_on.map(|day| vec![plain(hand.day(day))]);
        blocks.extend(hand.row(
            "copy-review-again",
            Sign::Calendar,
            again.unwrap_or_default(),
        ));
    }
    blocks
}
