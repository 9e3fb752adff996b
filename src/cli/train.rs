//! `baratin train`: the model fine-tuned on one's own labels.

use std::fmt::Write as _;
use std::io::{IsTerminal as _, Write as _};
use std::ops::ControlFlow;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::args::TrainArgs;
use super::{Exit, complain};
use crate::model::train::{Event, Outcome, Quality, Settings, train};
use crate::text::Language;

/// Bad lines that are shown; the rest is counted.
const SHOWN: usize = 20;

pub(super) fn run(args: &TrainArgs, language: Language) -> Exit {
    let settings = settings(args);
    let mut teller = Teller { language, epochs: settings.epochs, bad: 0, bar: ProgressBar::hidden(), loss: None };
    let outcome = train(&settings, &mut |event| {
        teller.tell(event);
        ControlFlow::Continue(())
    });
    teller.bar.finish_and_clear();
    match outcome {
        Ok(outcome) => {
            if let Some(outcome) = outcome {
                say(&teller.end(&settings, &outcome));
            }
            Exit::Clean
        }
        Err(error) => {
            complain(&error.to_string());
            Exit::Trouble
        }
    }
}

fn settings(args: &TrainArgs) -> Settings {
    let (epochs, patience) = if args.heads_only { (30, 5) } else { (3, 2) };
    Settings {
        data: args.data.clone(),
        dev: args.dev.clone(),
        base: args.base.clone(),
        out: args.out.clone(),
        heads_only: args.heads_only,
        epochs: args.epochs.unwrap_or(epochs) as usize,
        rate: args.lr,
        head_rate: args.head_lr,
        batch_tokens: args.batch_tokens as usize,
        seed: args.seed,
        warm_up: args.warm_up,
        patience: args.patience.unwrap_or(patience) as usize,
        resume: args.resume,
        checkpoint_every: args.checkpoint_every as usize,
    }
}

/// Says what happens: results to standard output, all else to standard error.
struct Teller {
    language: Language,
    epochs: usize,
    bad: usize,
    bar: ProgressBar,
    /// A running mean of the loss.
    loss: Option<f32>,
}

impl Teller {
    fn tell(&mut self, event: &Event) {
        let french = self.language == Language::French;
        match event {
            Event::Left(bad) => {
                self.bad += 1;
                if self.bad <= SHOWN {
                    complain(&format!("{}:{}: {}", bad.file.display(), bad.line, bad.message));
                }
            }
            Event::Start { labelled, dev, steps, done, before } => {
                if self.bad > 0 {
                    complain(&if french {
                        format!("lignes laissées de côté : {}", self.bad)
                    } else {
                        format!("lines left out: {}", self.bad)
                    });
                }
                say(&if french {
                    format!("{labelled} exemples pour apprendre, {dev} pour mesurer, {steps} pas")
                } else {
                    format!("{labelled} examples to learn from, {dev} to measure on, {steps} steps")
                });
                if *done > 0 {
                    say(&if french { format!("reprise au pas {done}") } else { format!("going on from step {done}") });
                }
                if let Some(before) = before {
                    say(&format!("{}{}", if french { "avant         " } else { "before        " }, f1(before)));
                }
                self.bar = bar(*steps, *done, french);
            }
            Event::Step { step, loss } => {
                let mean = self.loss.map_or(*loss, |mean| 0.98 * mean + 0.02 * loss);
                self.loss = Some(mean);
                self.bar.set_position(*step as u64);
                self.bar.set_message(format!("{mean:.3}"));
            }
            Event::Epoch { epoch, loss, quality, best } => {
                let name = if french { "époque" } else { "epoch" };
                let mark = if *best { " *" } else { "" };
                let line = format!("{name} {epoch}/{}{} loss {loss:.4}{mark}", self.epochs, f1(quality));
                self.bar.suspend(|| say(&line));
            }
        }
    }

    fn end(&self, settings: &Settings, outcome: &Outcome) -> String {
        let (out, epoch, mean) = (settings.out.display(), outcome.epoch, outcome.mean);
        if self.language == Language::French {
            let early = if outcome.stopped_early { " (arrêt : rien de mieux depuis)" } else { "" };
            format!(
                "{out} : poids de l'époque {epoch}, F1 moyen {mean:.3} sur --dev{early} ; à employer par --model {out}"
            )
        } else {
            let early = if outcome.stopped_early { " (stopped: nothing better since)" } else { "" };
            format!("{out}: weights of epoch {epoch}, mean F1 {mean:.3} on --dev{early}; use them by --model {out}")
        }
    }
}

/// F1 of each output at its best cut.
fn f1(quality: &Quality) -> String {
    let mut text = String::new();
    for (name, f1) in &quality.f1 {
        // Writing to a string does not fail.
        let _ = write!(text, "  {name} {f1:.3}");
    }
    let _ = write!(text, "  mean {:.3}", quality.mean);
    text
}

fn say(line: &str) {
    let _ = writeln!(anstream::stdout(), "{}", crate::report::printable(line));
}

fn bar(steps: usize, done: usize, french: bool) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(steps as u64), ProgressDrawTarget::stderr_with_hz(4));
    let left = if french { "restant" } else { "left" };
    let style = ProgressStyle::with_template(&format!("{{bar:30}} {{pos}}/{{len}} loss {{msg}} {{eta}} {left}"));
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.set_position(done as u64);
    bar.reset_eta();
    bar.enable_steady_tick(Duration::from_millis(250));
    bar
}
