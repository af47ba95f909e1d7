//! Writes what is generated from the table of commands: typed bindings for the
//! UI and the list that permissions are made from.

use std::error::Error;
use std::fmt::Write;
use std::path::PathBuf;

use kith_app::{Code, Failure, wire};
use kith_model::schema::Shape;
use kith_model::{EntityKind, SectionKind, Value, Voice};
use kith_model::{agreed, compare, plan};
use ts_rs::{Config, TS};

const HEAD: &str = "// Made by `./dev gen` from the table of commands. Not edited by hand.\n";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("say where to write")?);
    std::fs::write(folder.join("types.ts"), types()?)?;
    std::fs::write(folder.join("commands.ts"), commands()?)?;
    std::fs::write(folder.join("schema.ts"), schema()?)?;
    std::fs::write(folder.join("commands.rs"), permissions()?)?;
    std::fs::write(folder.join("window.json"), capability()?)?;
    Ok(())
}

macro_rules! declared {
    ($($name:ident($request:ident) -> $response:ident, $reach:ident;)*) => {
        const TABLE: &[(&str, &str, &str)] =
            &[$((stringify!($name), stringify!($request), stringify!($response))),*];

        fn wire_types(config: &Config) -> Vec<String> {
            vec![$(wire::$request::decl(config), wire::$response::decl(config)),*]
        }
    };
}

kith_app::commands!(declared);

fn types() -> Result<String, Box<dyn Error>> {
    let config = Config::default();
    let mut all = wire_types(&config);
    macro_rules! also {
        ($($kind:ty),*) => { all.extend([$(<$kind>::decl(&config)),*]) };
    }
    also!(
        Code,
        Failure,
        Voice,
        Value,
        SectionKind,
        EntityKind,
        wire::VaultState,
        wire::Language,
        wire::Theme,
        wire::Notice,
        wire::CopiedGroup,
        wire::CopyOptions,
        wire::CopyLanguage,
        wire::CopyLayout,
        wire::CopyPart,
        wire::CopyForm,
        wire::CopyLaid,
        wire::CopyChapter,
        wire::CopyBlock,
        wire::CopyPiece,
        wire::CopyPhoto,
        wire::Meeting,
        wire::DueLine,
        wire::PersonRow,
        wire::Found,
        wire::Piece,
        wire::LiveValue,
        wire::Span,
        wire::HistoryEntry,
        wire::HistoryPlace,
        wire::ActKind,
        wire::FirstFact,
        wire::FirstProse,
        wire::FieldView,
        wire::MapForm,
        wire::CsvEncoding,
        wire::CsvWrongCode,
        wire::LeftOutCode,
        wire::MapContact,
        wire::MapTie,
        wire::MapMeasures,
        wire::MapGone,
        wire::LeftOut,
        wire::CsvRow,
        wire::CsvWrong,
        wire::PlaceRow,
        wire::FactOf,
        wire::PatchRow,
        wire::FitRow,
        wire::SaidRow,
        wire::WishFit,
        wire::IntroductionRow,
        wire::StartedRow,
        wire::BringRow,
        wire::RecordWrong,
        wire::RecordWrongCode,
        wire::Side,
        wire::Says,
        wire::Came,
        wire::Runs,
        wire::Fate,
        wire::TogetherNow,
        wire::AgreedRow,
        agreed::Answer,
        agreed::How,
        agreed::Advocate,
        compare::Became,
        compare::Told,
        compare::PlanChange,
        plan::Words,
        plan::PlanShown,
        plan::WishShown,
        plan::GoalShown,
        plan::StepShown,
        plan::NamedShown,
        plan::IfwrongShown,
        plan::CarerShown
    );
    all.sort();
    all.dedup();
    let mut text = HEAD.to_owned();
    for declaration in all {
        writeln!(text, "export {declaration}")?;
    }
    for (name, what, made) in [
        ("EntityId", "32 hex digits", "string"),
        ("PictureId", "32 hex digits", "string"),
        ("MemberId", "32 hex digits", "string"),
        ("Id", "An id of any kind", "string"),
        ("OpId", "\"log:counter\"", "string"),
        ("OpRef", "\"log:counter\"", "OpId"),
        (
            "LifeDate",
            "\"2026\", \"2026-11\" or \"2026-11-14\"",
            "string",
        ),
        ("Moment", "Milliseconds since 1970", "number"),
    ] {
        writeln!(text, "/** {what} */\nexport type {name} = {made};")?;
    }
    Ok(text)
}

fn commands() -> Result<String, Box<dyn Error>> {
    let mut text = HEAD.to_owned();
    writeln!(
        text,
        "import type * as t from \"./types\";\n\nexport interface Commands {{"
    )?;
    for (name, request, response) in TABLE {
        writeln!(text, "  {name}: [t.{request}, t.{response}];")?;
    }
    writeln!(text, "}}\n\nexport const commandNames = [")?;
    for (name, ..) in TABLE {
        writeln!(text, "  \"{name}\",")?;
    }
    writeln!(text, "] as const satisfies readonly (keyof Commands)[];")?;
    Ok(text)
}

fn permissions() -> Result<String, Box<dyn Error>> {
    let mut text = format!("{HEAD}&[\n");
    for (name, ..) in TABLE {
        writeln!(text, "    \"{name}\",")?;
    }
    text.push_str("]\n");
    Ok(text)
}

/// What the one window may call.
fn capability() -> Result<String, Box<dyn Error>> {
    let events = ["core:event:allow-listen", "core:event:allow-unlisten"].map(str::to_owned);
    let commands = TABLE
        .iter()
        .map(|(name, ..)| format!("allow-{}", name.replace('_', "-")));
    let all: Vec<String> = events.into_iter().chain(commands).collect();
    let told = "Made by `./dev gen` from the table of commands. The one window: the commands of the \
                app, and listening to what the shell says. Nothing else of Tauri.";
    let permissions: Vec<String> = all.iter().map(json).collect::<Result<_, _>>()?;
    Ok(format!(
        "{{\n  \"$schema\": \"../gen/schemas/desktop-schema.json\",\n  \"identifier\": \"window\",\n  \
         \"description\": {},\n  \"local\": true,\n  \"windows\": [\"main\"],\n  \"permissions\": [\n    {}\n  ]\n}}\n",
        json(&told)?,
        permissions.join(",\n    ")
    ))
}

fn schema() -> Result<String, Box<dyn Error>> {
    let mut text = HEAD.to_owned();
    text.push_str(
        "import type { EntityKind, SectionKind } from \"./types\";\n\n\
         export type Shape =\n  | { is: \"text\" | \"prose\" | \"date\" | \"moment\" | \"flag\" | \"picture\" }\n  \
         | { is: \"choice\" | \"choices\"; of: readonly string[] }\n  \
         | { is: \"number\"; from: number; to: number }\n  | { is: \"link\"; to: EntityKind };\n\n\
         export const schema: Record<EntityKind, { section: SectionKind; fields: Record<string, Shape> }> = {\n",
    );
    for kind in EntityKind::ALL {
        writeln!(
            text,
            "  {}: {{ section: {}, fields: {{",
            json(kind)?,
            json(&kind.section())?
        )?;
        for (field, shape) in kind.fields() {
            writeln!(text, "    {field}: {},", shape_text(*shape)?)?;
        }
        writeln!(text, "  }} }},")?;
    }
    text.push_str("};\n");
    Ok(text)
}

fn shape_text(shape: Shape) -> Result<String, serde_json::Error> {
    Ok(match shape {
        Shape::Text => "{ is: \"text\" }".to_owned(),
        Shape::Prose => "{ is: \"prose\" }".to_owned(),
        Shape::Date => "{ is: \"date\" }".to_owned(),
        Shape::Moment => "{ is: \"moment\" }".to_owned(),
        Shape::Flag => "{ is: \"flag\" }".to_owned(),
        Shape::Picture => "{ is: \"picture\" }".to_owned(),
        Shape::Choice(words) => format!(
            "{{ is: \"choice\", of: {} }}",
            serde_json::to_string(words)?
        ),
        Shape::Choices(words) => format!(
            "{{ is: \"choices\", of: {} }}",
            serde_json::to_string(words)?
        ),
        Shape::Number(from, to) => format!("{{ is: \"number\", from: {from}, to: {to} }}"),
        Shape::Link(kind) => format!("{{ is: \"link\", to: {} }}", json(&kind)?),
    })
}

fn json(value: &impl serde::Serialize) -> Result<String, serde_json::Error> {
    serde_json::to_string(value)
}
