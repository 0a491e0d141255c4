//! The words of the command line, as `clap` reads them. Every help text stands in `assets/locale`.

use super::say::one_line;
use crate::model::LanguageTag;
use crate::say;
use crate::shelf::template::Template;
use crate::words::Words;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::path::PathBuf;

macro_rules! names {
    ($name:ident of $of:ty { $($variant:ident $word:literal $(or $alias:literal)? => $value:expr,)+ }) => {
        #[derive(Debug, Clone, Copy, ValueEnum)]
        pub(in crate::command) enum $name { $(#[value(name = $word $(, alias = $alias)?)] $variant,)+ }

        impl From<$name> for $of {
            fn from(name: $name) -> Self {
                match name { $($name::$variant => $value,)+ }
            }
        }
    };
}

mod export;

pub(super) use export::{Export, IndexName, InkName, PaperName, YesNo};

#[derive(Debug, Parser)]
#[command(
    name = "colibri",
    version,
    args_conflicts_with_subcommands = true,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
struct Line {
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    #[command(subcommand)]
    wish: Option<Named>,
    #[arg(long, action = ArgAction::Version)]
    version: Option<bool>,
}

#[derive(Debug, Subcommand)]
enum Named {
    New(New),
    Import(Import),
    Export(Export),
    Check(Check),
    Balance(BalanceOf),
    Recover(Recover),
    Search(Search),
}

/// What is to be done.
#[derive(Debug)]
pub(super) enum Wish {
    Window(Option<PathBuf>),
    New(New),
    Import(Import),
    Export(Box<Export>),
    Check(Check),
    Balance(BalanceOf),
    Recover(Recover),
    Search(Search),
}

#[derive(Debug, Args)]
pub(super) struct New {
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(long)]
    pub(super) title: String,
    #[arg(long, value_enum, default_value = "plain", value_name = "NAME")]
    pub(super) template: TemplateName,
    #[arg(long, value_name = "LANGUAGE")]
    pub(super) lang: Option<LanguageTag>,
}

#[derive(Debug, Args)]
pub(super) struct Import {
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<PathBuf>,
    #[arg(long, value_name = "LIST")]
    pub(super) into: PathBuf,
    #[arg(long, value_name = "HEADING")]
    pub(super) section: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    #[arg(value_name = "LIST")]
    pub(super) list: PathBuf,
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Args)]
pub(super) struct BalanceOf {
    #[arg(value_name = "LIST")]
    pub(super) list: PathBuf,
    #[arg(long, value_name = "LIST")]
    pub(super) with: Option<PathBuf>,
    #[arg(long, value_name = "HEADING")]
    pub(super) section: Option<String>,
    #[arg(long)]
    pub(super) all: bool,
    #[arg(long, conflicts_with = "format")]
    pub(super) json: bool,
    #[arg(long = "as", value_enum, value_name = "FORMAT", requires = "out")]
    pub(super) format: Option<BalanceFormat>,
    #[arg(long, value_name = "FILE", requires = "format")]
    pub(super) out: Option<PathBuf>,
    #[arg(long, value_enum, value_name = "PAPER")]
    pub(super) paper: Option<PaperName>,
    #[arg(long, value_enum, value_name = "INK")]
    pub(super) ink: Option<InkName>,
    #[arg(long, value_name = "LANGUAGE")]
    pub(super) lang: Option<LanguageTag>,
}

impl BalanceOf {
    /// Tells what is wished for and would have no effect; nothing is ignored in silence.
    fn without_effect(&self, words: &Words) -> Option<String> {
        let is_csv = self.format == Some(BalanceFormat::Csv);
        let is_pdf = self.format == Some(BalanceFormat::Pdf);
        let together = |one: &str, other: &str| {
            let argument = format!("{one}, {other}");
            say!(words, "cli-conflict", argument = argument)
        };
        let given = [
            ("--section", self.section.is_some()),
            ("--with", self.with.is_some()),
            ("--all", self.all),
            ("--lang", self.lang.is_some()),
        ];
        if let Some((name, _)) = given.iter().find(|(_, given)| is_csv && *given) {
            return Some(together("--as csv", name));
        }
        if self.json && self.lang.is_some() {
            return Some(together("--json", "--lang"));
        }
        if self.section.is_some() && self.with.is_some() {
            return Some(together("--section", "--with"));
        }
        let given = [
            ("--paper", self.paper.is_some()),
            ("--ink", self.ink.is_some()),
        ];
        if let Some((name, _)) = given.iter().find(|(_, given)| !is_pdf && *given) {
            return Some(say!(
                words,
                "cli-only-for-pdf",
                argument = String::from(*name)
            ));
        }
        let unknown = self.lang.as_ref();
        let unknown = unknown.filter(|tag| !matches!(tag.primary(), "en" | "es"))?;
        Some(say!(
            words,
            "cli-other-value",
            argument = "--lang",
            value = unknown.to_string(),
            valid = "en, es"
        ))
    }
}

#[derive(Debug, Args)]
pub(super) struct Recover {
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub(super) out: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Search {
    #[arg(value_name = "TEXT")]
    pub(super) text: String,
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum BalanceFormat {
    Pdf,
    Html,
    Csv,
}

names!(TemplateName of Template {
    Dia "dia" => Self::Dia,
    DiaBirthToPreK "dia-birth-prek" => Self::DiaBirthToPreK,
    DiaK2 "dia-k-2" => Self::DiaK2,
    Dia3To5 "dia-3-5" => Self::Dia3To5,
    Dia6To8 "dia-6-8" => Self::Dia6To8,
    Summer "summer" => Self::Summer,
    Plain "plain" => Self::Plain,
});
/// Why there is nothing to be done.
#[derive(Debug)]
pub(super) enum Unread {
    /// Help or version, as it was asked for.
    Shown(String),
    /// What is wrong with the arguments.
    Wrong(String),
}

/// Reads the arguments.
pub(super) fn read(
    arguments: impl IntoIterator<Item = OsString>,
    words: &Words,
) -> Result<Wish, Unread> {
    let line = in_words(Line::command(), words)
        .try_get_matches_from(arguments)
        .and_then(|matches| Line::from_arg_matches(&matches))
        .map_err(|error| unread(&error, words))?;
    Ok(match line.wish {
        None => Wish::Window(line.file),
        Some(Named::New(wish)) => Wish::New(wish),
        Some(Named::Import(wish)) => Wish::Import(wish),
        Some(Named::Export(wish)) => match wish.per_sheet_unknown(words) {
            Some(sentence) => return Err(Unread::Wrong(sentence)),
            None => Wish::Export(Box::new(wish)),
        },
        Some(Named::Check(wish)) => Wish::Check(wish),
        Some(Named::Balance(wish)) => match wish.without_effect(words) {
            Some(sentence) => return Err(Unread::Wrong(sentence)),
            None => Wish::Balance(wish),
        },
        Some(Named::Recover(wish)) => Wish::Recover(wish),
        Some(Named::Search(wish)) => Wish::Search(wish),
    })
}

/// Puts every word of the help into the user's language.
fn in_words(command: clap::Command, words: &Words) -> clap::Command {
    let usage = say!(words, "cli-usage");
    let options = say!(words, "cli-options");
    let commands = say!(words, "cli-commands");
    let parts = if command.has_subcommands() {
        format!(
            "{{about}}\n\n{usage} {{usage}}\n\n{commands}\n{{subcommands}}\n\n{options}\n{{positionals}}\n{{options}}\n"
        )
    } else {
        format!("{{about}}\n\n{usage} {{usage}}\n\n{options}\n{{positionals}}\n{{options}}\n")
    };
    let name = command.get_name().to_owned();
    let help = clap::Arg::new("help")
        .long("help")
        .short('h')
        .action(ArgAction::Help);
    command
        .arg(help)
        .disable_help_flag(true)
        .help_template(parts)
        .about(about(&name, words))
        .mut_args(|argument| {
            let text = help_of(argument.get_id().as_str(), &name, words);
            let takes_values = argument.get_action().takes_values();
            argument
                .help(text)
                .hide_possible_values(takes_values)
                .hide_default_value(takes_values)
        })
        .mut_subcommands(|command| in_words(command, words))
}

fn about(command: &str, words: &Words) -> String {
    match command {
        "new" => say!(words, "cli-about-new"),
        "import" => say!(words, "cli-about-import"),
        "export" => say!(words, "cli-about-export"),
        "check" => say!(words, "cli-about-check"),
        "balance" => say!(words, "cli-about-balance"),
        "recover" => say!(words, "cli-about-recover"),
        "search" => say!(words, "cli-about-search"),
        _ => say!(words, "cli-about"),
    }
}

fn help_of(argument: &str, command: &str, words: &Words) -> String {
    match (argument, command) {
        ("file", "colibri") => say!(words, "cli-help-window-file"),
        ("file", "new") => say!(words, "cli-help-new-file"),
        ("file", _) => say!(words, "cli-help-damaged-file"),
        ("title", _) => say!(words, "cli-help-title"),
        ("template", "new") => say!(words, "cli-help-template"),
        ("lang", "balance") => say!(words, "cli-help-balance-lang"),
        ("section", "balance") => say!(words, "cli-help-balance-section"),
        ("format", "balance") => say!(words, "cli-help-balance-format"),
        ("json", "balance") => say!(words, "cli-help-balance-json"),
        ("with", _) => say!(words, "cli-help-with"),
        ("all", _) => say!(words, "cli-help-all"),
        ("lang", "new") => say!(words, "cli-help-new-lang"),
        ("files", "import") => say!(words, "cli-help-sheets"),
        ("files", _) => say!(words, "cli-help-lists"),
        ("into", _) => say!(words, "cli-help-into"),
        ("section", "import") => say!(words, "cli-help-section"),
        ("out", "recover") => say!(words, "cli-help-recovered"),
        ("list", "check" | "balance") => say!(words, "cli-help-list"),
        ("out", "balance") => say!(words, "cli-help-out"),
        (argument, "export") => export::help_of(argument, words),
        ("paper", _) => say!(words, "cli-help-paper"),
        ("ink", _) => say!(words, "cli-help-ink"),
        ("json", _) => say!(words, "cli-help-json"),
        ("text", _) => say!(words, "cli-help-text"),
        ("version", _) => say!(words, "cli-help-version"),
        _ => say!(words, "cli-help-help"),
    }
}

fn unread(error: &clap::Error, words: &Words) -> Unread {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => one_line(text),
        Some(ContextValue::Strings(texts)) => one_line(&texts.join(", ")),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    Unread::Wrong(match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            return Unread::Shown(error.to_string().trim_end().to_owned());
        }
        ErrorKind::MissingRequiredArgument => say!(words, "cli-missing", argument = argument),
        ErrorKind::UnknownArgument => say!(words, "cli-unknown", argument = argument),
        ErrorKind::InvalidSubcommand => {
            say!(
                words,
                "cli-unknown",
                argument = context(ContextKind::InvalidSubcommand)
            )
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = context(ContextKind::InvalidValue);
            let valid = context(ContextKind::ValidValue);
            match (value.is_empty(), valid.is_empty()) {
                (true, _) => say!(words, "cli-no-value", argument = argument),
                (false, true) => say!(words, "cli-bad-value", argument = argument, value = value),
                (false, false) => {
                    say!(
                        words,
                        "cli-other-value",
                        argument = argument,
                        value = value,
                        valid = valid
                    )
                }
            }
        }
        ErrorKind::ArgumentConflict if !argument.is_empty() => {
            say!(words, "cli-conflict", argument = argument)
        }
        _ => say!(words, "cli-not-understood"),
    })
}
