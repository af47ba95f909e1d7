//! The built screens, as files.

use std::path::{Component, Path, PathBuf};

use anyhow::{Result, ensure};

#[derive(Clone)]
pub(crate) struct Screens {
    folder: PathBuf,
}

impl Screens {
    pub(crate) fn find() -> Result<Self> {
        let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/dist");
        let folder = std::env::var_os("KITH_UI").map_or_else(beside, PathBuf::from);
        ensure!(
            folder.join("index.html").is_file(),
            "the screens are not built: npm run build in ui"
        );
        Ok(Self { folder })
    }

    #[cfg(test)]
    pub(crate) fn at(folder: &Path) -> Self {
        Self {
            folder: folder.to_path_buf(),
        }
    }

    /// The file at a path of an address, with its type; never one outside the folder.
    pub(crate) fn read(&self, path: &str) -> Option<(Vec<u8>, &'static str)> {
        let path = Path::new(path.trim_start_matches('/'));
        let inside = path
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        let path = if path.as_os_str().is_empty() {
            Path::new("index.html")
        } else {
            path
        };
        let kind = kind(path)?;
        let bytes = inside.then(|| std::fs::read(self.folder.join(path)).ok())??;
        Some((bytes, kind))
    }
}

fn kind(path: &Path) -> Option<&'static str> {
    Some(match path.extension()?.to_str()? {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "woff2" => "font/woff2",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ftl" => "text/plain; charset=utf-8",
        _ => return None,
    })
}
