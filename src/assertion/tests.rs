use std::sync::LazyLock;

use crate::grammar::{Grammar, Lexicon};
use crate::model::{Fixed, SentenceScores, Wanted};
use crate::text::{Format, Language, read};

use super::*;

static GRAMMARS: LazyLock<[Grammar; 2]> =
    LazyLock::new(|| [Language::English, Language::French].map(|language| Grammar::new(Lexicon::builtin(language))));

fn grammar(language: Language) -> Option<&'static Grammar> {
    match language {
        Language::English => Some(&GRAMMARS[0]),
        Language::French => Some(&GRAMMARS[1]),
        Language::Other => None,
    }
}

fn labels(text: &str, model: &dyn Model) -> Vec<Label> {
    let document = read(text.as_bytes(), Format::Markdown, None).expect("readable");
    let analysis = Analysis::of(&document, grammar);
    let evidence = Evidence::of(&document, &analysis, grammar);
    assess(&document, &analysis, &evidence, &[], model, Wanted::Sentences).all.iter().map(|a| a.label).collect()
}

fn scores(checkable: f32, sourced: f32, needs_source: f32) -> SentenceScores {
    SentenceScores { checkable, sourced, needs_source, ..SentenceScores::default() }
}

#[test]
fn a_sentence_gets_one_of_five_labels() {
    let model = Fixed::default()
        .sentence("twelve", scores(0.9, 0.1, 0.9))
        .sentence("opened", scores(0.9, 0.1, 0.1))
        .sentence("Okafor", scores(0.9, 0.9, 0.05))
        .sentence("Experts", scores(0.9, 0.3, 0.8))
        .sentence("lovely", scores(0.1, 0.1, 0.1));
    let text = "Theft rose by twelve per cent in the harbour. The library opened on Monday morning. \
        It fell again, said Dr Ngozi Okafor, who runs the institute. Experts say that it will fall further this year. \
        What a lovely town this is in summer.";
    assert_eq!(
        labels(text, &model),
        [Label::Unsourced, Label::Plain, Label::Sourced, Label::WeakSource, Label::NotCheckable]
    );
}

#[test]
fn a_question_states_nothing_whatever_the_model_says() {
    let model = Fixed::default().sentence("counted", scores(0.9, 0.1, 0.9));
    assert_eq!(labels("The town has no more than ten bakers. Who counted them?", &model)[1], Label::NotCheckable);
    assert_eq!(labels("Le village attend depuis cinq ans. Who counted ?!", &model)[1], Label::NotCheckable);
    let told = labels("The town has ten bakers. “Who knows?” asked Kim, who counted them.", &model);
    assert_eq!(told[1], Label::Unsourced);
}

#[test]
fn headings_and_other_languages_are_not_scored() {
    let text = "# A title\n\nDer Bürgermeister hat gestern das neue Rathaus eröffnet, und viele Leute sind gekommen.";
    let document = read(text.as_bytes(), Format::Markdown, None).expect("readable");
    let analysis = Analysis::of(&document, grammar);
    let evidence = Evidence::of(&document, &analysis, grammar);
    let found = assess(&document, &analysis, &evidence, &[], &Fixed::default(), Wanted::Sentences);
    assert!(found.all.is_empty());
    assert!(found.other_language >= 1);
}
