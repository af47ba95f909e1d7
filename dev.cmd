@echo off
rem Makes sure that cargo is there, then hands over to xtask.
cd /d "%~dp0"
where cargo >nul 2>nul
if errorlevel 1 (
  echo Kith is built with Rust, and cargo is not here.
  echo Get it from https://rustup.rs, open a new terminal, then run this again.
  exit /b 1
)
cargo xtask %*
