use std::sync::LazyLock;

use super::*;
use crate::model::Fixed;
use crate::rules::RuleSet;
use crate::text::{self, Format};

struct Ready {
    rules: RuleSet,
    alone: Classifier,
    with_model: Classifier,
}

static READY: LazyLock<Ready> = LazyLock::new(|| {
    let mut rules = RuleSet::builtin();
    let alone = Classifier::new(&mut rules.grammars, None);
    let model = Fixed::default()
        .taxonomy("faces", [0.97, 0.01, 0.01, 0.02, 0.01])
        .taxonomy("reoffend", [0.01, 0.01, 0.05, 0.98, 0.01])
        .taxonomy("essays", [0.01, 0.02, 0.95, 0.05, 0.01])
        .taxonomy("transforms", [0.02, 0.02, 0.02, 0.02, 0.97])
        .taxonomy("committee", [0.01; 5]);
    let with_model = alone.clone().with_model(Arc::new(model));
    Ready { rules, alone, with_model }
});

fn read(text: &str) -> (Document, Analysis) {
    let document = text::read(text.as_bytes(), Format::Text, None).expect("plain text");
    let analysis = Analysis::of(&document, |language| READY.rules.grammar(language));
    (document, analysis)
}

fn alone(text: &str) -> Classification {
    let (document, analysis) = read(text);
    READY.alone.classify(&document, &analysis)
}

fn with_model(text: &str) -> Classification {
    let (document, analysis) = read(text);
    READY.with_model.classify(&document, &analysis)
}

#[test]
fn without_a_model_cues_and_catalogue_tell_plain_cases() {
    for (text, label) in [
        ("Face recognition cameras at the station compare faces with a list.", Label::Perception),
        ("La caméra de reconnaissance faciale compare les visages filmés.", Label::Perception),
        ("The chatbot writes letters and answers questions in plain English.", Label::Generative),
        ("Le robot conversationnel rédige des courriers et répond aux questions.", Label::Generative),
        ("The spam filter sorts messages and moderates comments.", Label::Judgement),
        ("Le logiciel note les copies et recommande des exercices.", Label::Judgement),
        (
            "The algorithm predicts which defendants will reoffend and gives each defendant a risk score.",
            Label::SocialPrediction,
        ),
        ("L’algorithme calcule le risque de récidive et attribue un score à chaque détenu.", Label::SocialPrediction),
    ] {
        let found = alone(text);
        assert_eq!((found.labels, found.basis), (vec![label], Basis::Cues), "{text}: {:?}", found.scores);
        assert!(found.cues.iter().any(|cue| cue.sort.label == Some(label)), "{text}");
    }
}

#[test]
fn forecasts_of_things_are_none_of_the_four() {
    for text in [
        "The model forecasts electricity demand for the next week.",
        "Le modèle d’IA prévoit la demande d’électricité de la semaine.",
        "The AI forecasts floods from rainfall and river levels.",
    ] {
        assert_eq!(alone(text).labels, [], "{text}: {:?}", alone(text).scores);
    }
}

#[test]
fn the_model_leads() {
    let found = with_model("The software compares faces. A committee grades the essays.");
    assert_eq!((found.labels, found.basis), (vec![Label::Perception], Basis::Model));
    let found = with_model("Two faces of a coin, as the saying goes.");
    assert!(found.scores[0] > 0.8, "{:?}", found.scores);
}

#[test]
fn a_text_that_speaks_of_ai_and_says_nothing_is_uncertain() {
    for text in [
        "Our AI strategy is the future. Artificial intelligence will change everything we are.",
        "L’intelligence artificielle est au cœur de notre vision.",
    ] {
        let found = alone(text);
        assert!(found.labels.is_empty() && found.uncertain, "{text}: {found:?}");
    }
}

#[test]
fn an_empty_text_and_one_about_nothing_of_the_sort_have_no_label_and_are_not_uncertain() {
    for text in
        ["", " \n\n", "The committee met on Monday and mended the roof.", "Il pleut sur la ville depuis deux jours."]
    {
        let found = alone(text);
        assert!(found.labels.is_empty() && !found.uncertain && found.systems.is_empty(), "{text}: {found:?}");
        assert!(found.scores.iter().all(|score| *score < 0.35), "{text}: {:?}", found.scores);
    }
}

#[test]
fn ten_products_are_listed_each_by_its_first_mention() {
    let text = "We tried ChatGPT, Midjourney, Shazam, Parcoursup, Suno, DeepL, Udio, Waze, Siri the assistant app and TinEye. ChatGPT won.";
    let found = alone(text);
    let names: Vec<&str> = found.systems.iter().map(|m| m.system.name.as_str()).collect();
    assert!(names.len() >= 9 && names[0] == "ChatGPT", "{names:?}");
    assert_eq!(found.systems[0].spans.len(), 2);
}

#[test]
fn in_another_language_only_the_catalogue_speaks() {
    let text = "Die Polizei in Chicago und die Gerichte in Florida haben lange mit ChatGPT gearbeitet, aber niemand wusste davon.";
    let found = alone(text);
    assert_eq!(found.basis, Basis::Catalogue);
    assert!(found.uncertain && found.cues.is_empty());
    assert_eq!(found.labels, [Label::Generative]);
    let none =
        alone("Der Bürgermeister hat am Montag mit dem Rat über die neue Brücke gesprochen und nichts entschieden.");
    assert!(none.labels.is_empty() && !none.uncertain);
}

#[test]
fn what_is_told_at_length_decides_and_not_what_is_named_once() {
    let mut text = "The AI software guesses who will reoffend, and judges read the score. ".repeat(40);
    text.push_str("\n\nThe committee met. The AI software was not on the list of the committee, which spoke of the budget for the roof.");
    assert_eq!(with_model(&text).labels, [Label::SocialPrediction]);
}

#[test]
fn a_text_that_does_not_tell_is_uncertain_and_one_about_something_else_is_not() {
    let untold = with_model("Our AI platform transforms the way that you work.");
    assert!(untold.labels.is_empty() && untold.uncertain);
    let other = with_model("The committee met on Monday.");
    assert!(other.labels.is_empty() && !other.uncertain);
}

#[test]
fn many_texts_at_once_get_the_same_answers_as_one_by_one() {
    let texts = ["The camera sees faces.", "", "They reoffend, says the AI.", "Essays."];
    let read: Vec<(Document, Analysis)> = texts.iter().map(|text| read(text)).collect();
    let all = READY.with_model.classify_all(&read);
    for ((document, analysis), one) in read.iter().zip(all) {
        assert_eq!(READY.with_model.classify(document, analysis), one);
    }
}

#[test]
fn a_megabyte_is_classified() {
    let text = "The AI tool predicts which tenants will default. The council looked at the roof. ".repeat(13_000);
    assert_eq!(alone(&text).labels, [Label::SocialPrediction]);
}

#[test]
fn scores_that_a_model_has_given_already_are_taken_as_they_are() {
    let (document, analysis) = read("The software compares faces. A committee met.");
    let whole = document.sentences.len();
    let found = READY.alone.classify_scored(&document, &analysis, &[(0..whole, [0.97, 0.01, 0.01, 0.02, 0.01])]);
    assert_eq!(found, READY.with_model.classify(&document, &analysis));
    assert_eq!(found.basis, Basis::Model);
}
