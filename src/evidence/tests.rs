//! What the room says of whole texts.

use std::sync::LazyLock;

use super::*;
use crate::grammar::Lexicon;
use crate::text::{self, Format};

static GRAMMARS: LazyLock<[Grammar; 2]> =
    LazyLock::new(|| [Language::English, Language::French].map(|language| Grammar::new(Lexicon::builtin(language))));

fn read(text: &str, language: Language) -> (Document, Evidence) {
    let grammar = |language| match language {
        Language::English => Some(&GRAMMARS[0]),
        Language::French => Some(&GRAMMARS[1]),
        Language::Other => None,
    };
    let document = text::read(text.as_bytes(), Format::Text, Some(language)).unwrap();
    let analysis = Analysis::of(&document, grammar);
    let evidence = Evidence::of(&document, &analysis, grammar);
    (document, evidence)
}

/// The voices of a text: name and interest.
fn voices(text: &str, language: Language) -> Vec<(String, Interest)> {
    let (document, evidence) = read(text, language);
    evidence.voices.iter().map(|v| (v.name.of(&document.text).to_owned(), v.interest)).collect()
}

fn check(text: &str, language: Language, expected: &[(&str, Interest)]) {
    let found = voices(text, language);
    let found: Vec<(&str, Interest)> = found.iter().map(|(name, interest)| (name.as_str(), *interest)).collect();
    assert_eq!(found, expected, "{text}");
}

use Interest::{Customer, Independent, Insider, Unknown};
use Language::{English, French};

#[test]
fn makers_are_insiders_by_their_title_or_by_what_they_did() {
    check(
        "“It learns every night,” said Gareth Ollerton, chief executive of Lowmere Health.",
        English,
        &[("Gareth Ollerton", Insider)],
    );
    check("Siri Dale, who designed the system, says rollers are chatty.", English, &[("Siri Dale", Insider)]);
    check(
        "« Le catalogue, c’est mon terrain de chasse », dit Bastien Loridan, qui a fondé la société en 2019.",
        French,
        &[("Bastien Loridan", Insider)],
    );
    check(
        "« Nous avons voulu une voix douce », explique Sylvain Artus, son concepteur.",
        French,
        &[("Sylvain Artus", Insider)],
    );
}

#[test]
fn an_investor_and_a_reseller_are_insiders_too() {
    check(
        "“It is the best thing since sliced bread,” said Lachlan Reeve, whose fund owns 22% of the start-up.",
        English,
        &[("Lachlan Reeve", Insider)],
    );
    check(
        "Nick Farrant, whose firm resells the assistant to schools, said he was delighted.",
        English,
        &[("Nick Farrant", Insider)],
    );
    check("« C’est une aubaine », se réjouit Edgar Solal, actionnaire à 30 %.", French, &[("Edgar Solal", Insider)]);
}

#[test]
fn those_who_bought_it_are_customers() {
    check(
        "“It is the best hire we have made,” joked council leader Roy Dunmore, who signed the contract.",
        English,
        &[("council leader Roy Dunmore", Customer)],
    );
    check(
        "« On nous appelle d’Édimbourg », jubile la directrice, Albane Crozet, qui a signé pour trois ans.",
        French,
        &[("la directrice, Albane Crozet", Customer)],
    );
}

#[test]
fn those_outside_are_independent() {
    check(
        "Hannah Okoro, who studies food supply and was not involved, said a single winter told her little.",
        English,
        &[("Hannah Okoro", Independent)],
    );
    check(
        "“We need the results at two years,” said Peter Aldous, an epidemiologist at the University of Bristol.",
        English,
        &[("Peter Aldous", Independent)],
    );
    check(
        "« Qu’on nous donne les règles », réclame la docteure Nadège Oliveri, présidente du syndicat local des urgentistes.",
        French,
        &[("la docteure Nadège Oliveri", Independent)],
    );
    check(
        "Selon Étienne Palaprat, sociologue à l’université d’Autan, dix-neuf variables suffisent.",
        French,
        &[("Étienne Palaprat", Independent)],
    );
}

#[test]
fn a_professor_who_leads_the_project_is_an_insider() {
    check(
        "Professor Lorna Sandys, the project lead, believes the tool will free colleagues.",
        English,
        &[("Professor Lorna Sandys", Insider)],
    );
}

#[test]
fn a_pronoun_goes_on_with_the_voice_before() {
    let (_, evidence) = read(
        "Hannah Okoro, who studies food supply, said little. “I would want to see the shelves,” she said.",
        English,
    );
    assert_eq!(evidence.voices.len(), 1);
    assert_eq!(evidence.voices[0].passages.len(), 2);
}

#[test]
fn a_surname_is_the_same_voice_as_the_full_name() {
    check(
        "“It prints likely words,” said Diane Pugh, a lawyer. Outside, Pugh said the terms were clear.",
        English,
        &[("Diane Pugh", Independent)],
    );
    check(
        "« Il compte », dit Annick Prigent, prévisionniste. Mme Prigent ajoute que l’équipe signe l’alerte.",
        French,
        &[("Annick Prigent", Unknown)],
    );
}

#[test]
fn the_words_of_a_voice_are_counted() {
    let (_, evidence) = read("“One two three four,” said Ewan Pryde. “Five six.”", English);
    assert_eq!(evidence.voices[0].words, 6);
}

#[test]
fn a_crowd_without_names_is_no_voice() {
    check("Experts say the tool is fast.", English, &[]);
    check("Certains experts estiment que l’outil va vite.", French, &[]);
}

#[test]
fn software_is_no_voice() {
    check("The chatbot said that the library was open.", English, &[]);
}

#[test]
fn press_releases_and_sales_pages_speak_for_the_maker() {
    assert!(read("Our best-in-class platform plugs into your inbox.\n\nStart a free trial.", English).1.own_account);
    assert!(read("L’outil sera vendu en mai.\n\nContact presse : Maud Esnault", French).1.own_account);
    assert!(!read("The company sent a press release about its platform, which we did not find convincing enough to print in full here.", English).1.own_account);
}

fn attribution(text: &str, language: Language) -> Vec<(usize, String, AttributionKind, bool)> {
    let (document, evidence) = read(text, language);
    let all = (0..document.sentences.len()).filter_map(|i| evidence.attribution_of(i));
    all.map(|a| (a.sentence, a.source.of(&document.text).to_owned(), a.kind, a.carried)).collect()
}

fn attributed(text: &str, language: Language, expected: &[(usize, &str, AttributionKind, bool)]) {
    let found = attribution(text, language);
    let found: Vec<(usize, &str, AttributionKind, bool)> =
        found.iter().map(|(s, source, kind, carried)| (*s, source.as_str(), *kind, *carried)).collect();
    assert_eq!(found, expected, "{text}");
}

use AttributionKind::{Anonymous, Document as Paper, Link, Named, Weasel};

#[test]
fn named_sources_are_found_before_and_behind_the_verb() {
    attributed(
        "The ministry said on Monday that 40 schools would close.",
        English,
        &[(0, "The ministry", Named, false)],
    );
    attributed("Forty schools will close, according to the ministry.", English, &[(0, "the ministry", Named, false)]);
    attributed("In Oslo, Nordgrid said it would rely on the program.", English, &[(0, "Nordgrid", Named, false)]);
    attributed(
        "La préfecture a annoncé vendredi la fermeture de la foire.",
        French,
        &[(0, "La préfecture", Named, false)],
    );
    attributed("Quarante écoles fermeront, selon le ministère.", French, &[(0, "le ministère", Named, false)]);
}

#[test]
fn papers_links_and_references_are_sources() {
    attributed("According to the report, the pumps were too small.", English, &[(0, "the report", Paper, false)]);
    attributed(
        "The pumps were too small (Hale and Brandreth, 2021).",
        English,
        &[(0, "(Hale and Brandreth, 2021)", Link, false)],
    );
    attributed("Le groupe employait 23 personnes[1].", French, &[(0, "[1]", Link, false)]);
}

#[test]
fn crowds_are_weasel_sources_and_hidden_people_anonymous_ones() {
    attributed("Experts say the bubble will burst.", English, &[(0, "Experts", Weasel, false)]);
    attributed(
        "A person familiar with the matter said the deal was off.",
        English,
        &[(0, "A person familiar with the matter", Anonymous, false)],
    );
    attributed(
        "Selon une source proche du dossier, la vente est faite.",
        French,
        &[(0, "une source proche du dossier", Anonymous, false)],
    );
}

#[test]
fn a_source_is_carried_over_by_pronoun_and_by_a_quotation_that_goes_on() {
    attributed(
        "Leah Brandt told analysts that orders were late. She said dealers had asked for it. “They will come back.”",
        English,
        &[(0, "Leah Brandt", Named, false), (1, "Leah Brandt", Named, true), (2, "Leah Brandt", Named, true)],
    );
}

#[test]
fn a_plain_assertion_has_no_source() {
    attributed("The company has 120 engineers in Lyon and sells to nine banks.", English, &[]);
    attributed("La note interne compte douze pages.", French, &[]);
}
