use super::*;
use crate::text::{self, Format, Language};

fn analysed(text: &str, language: Language) -> (Analysis, Grammar) {
    let grammar = Grammar::new(Lexicon::builtin(language));
    let document = text::read(text.as_bytes(), Format::Text, Some(language)).expect("plain text");
    (Analysis::of(&document, |_| Some(&grammar)), grammar)
}

fn systems(text: &str, language: Language) -> Vec<String> {
    let (analysis, _) = analysed(text, language);
    let phrases = |s: &TaggedSentence| {
        let ranges = s.ai.iter().copied().chain(s.it.iter().map(|&at| (at, at + 1)));
        ranges.map(|(from, to)| s.span(from, to).of(text).to_owned()).collect::<Vec<_>>()
    };
    analysis.sentences.iter().flat_map(phrases).collect()
}

#[test]
fn every_class_of_both_lexicons_compiles() {
    for language in [Language::English, Language::French] {
        let mut lexicon = Lexicon::builtin(language);
        let names: Vec<String> = lexicon.classes().map(str::to_owned).collect();
        let errors: Vec<String> = names
            .iter()
            .filter_map(|name| lexicon.compile(&format!("@{name}")).err().map(|error| format!("@{name}: {error}")))
            .collect();
        assert!(errors.is_empty(), "{language:?}:\n{}", errors.join("\n"));
    }
}

#[test]
fn systems_are_named_but_people_and_firms_are_not() {
    assert_eq!(systems("L’IA a décidé de licencier.", Language::French), ["IA"]);
    assert_eq!(systems("The chatbot lied to AI researchers.", Language::English), ["chatbot"]);
    assert_eq!(
        systems("An AI company bought the hospital’s new AI triage tool.", Language::English),
        ["AI triage tool"]
    );
    assert_eq!(
        systems("Des chercheurs en IA ont testé un logiciel de reconnaissance faciale.", Language::French),
        ["logiciel de reconnaissance faciale"]
    );
}

#[test]
fn people_who_share_the_name_of_a_product_are_people() {
    assert_eq!(systems("Claude Giroux scored twice. Alexa Bliss won.", Language::English), [""; 0]);
    assert_eq!(systems("La star Claude Giroux a marqué.", Language::French), [""; 0]);
    assert_eq!(systems("Claude refused, Claude Opus did not.", Language::English), ["Claude", "Claude Opus"]);
}

#[test]
fn generic_software_counts_only_where_ai_is_the_subject() {
    assert_eq!(systems("The system failed twice.", Language::English), [""; 0]);
    assert_eq!(
        systems("An AI model ranks pupils. The system failed twice.", Language::English),
        ["AI model", "system"]
    );
    assert_eq!(
        systems("L’IA trie. Le système judiciaire attend, le logiciel non.", Language::French),
        ["IA", "logiciel"]
    );
}

#[test]
fn products_that_the_text_introduces_are_systems_and_companies_are_not() {
    let text = "Lumio, an AI tool for teachers, marks essays. Later Lumio refused one.";
    assert_eq!(systems(text, Language::English), ["Lumio", "AI tool", "Lumio"]);
    let text = "L’algorithme Parcoursix classe. Parcoursix a changé d’avis. Chez Orbilys, on se tait.";
    assert_eq!(systems(text, Language::French), ["algorithme", "Parcoursix", "Parcoursix"]);
}

#[test]
fn a_pronoun_takes_up_the_system_of_the_sentence_before() {
    assert_eq!(systems("The chatbot was late. It sulked.", Language::English), ["chatbot", "It"]);
    assert_eq!(systems("The chatbot was late. It is raining.", Language::English), ["chatbot"]);
    assert_eq!(systems("L’application bloque. Elle boude, il pleut.", Language::French), ["Elle"; 0]);
    assert_eq!(systems("L’IA bloque. Elle boude.", Language::French), ["IA", "Elle"]);
}

#[test]
fn a_system_with_a_name_may_be_she() {
    let text = "The painter, known as Iris, is a computer program. Then, one night, she invented a landscape.";
    assert_eq!(systems(text, Language::English), ["Iris", "computer program", "she"]);
    let text = "Léa, la conseillère virtuelle, répond. De fait, elle refuse de parler politique.";
    assert_eq!(systems(text, Language::French), ["Léa", "conseillère virtuelle", "elle"]);
}

#[test]
fn people_of_the_sentence_before_stay_people() {
    assert_eq!(systems("Dr Roux tests an AI tool. She refused twice.", Language::English), ["AI tool"]);
}
