use proptest::prelude::*;

use super::super::segment::segment;
use super::super::{Encoding, Format, OffsetMap, ProseBuilder, Source};
use super::*;

/// A document of plain paragraphs; one that begins with `> ` is quoted, with `# ` a heading.
fn document(paragraphs: &[&str], language: Option<Language>) -> Document {
    let source = paragraphs.join("\n");
    let mut prose = ProseBuilder::new(&source);
    let mut at = 0;
    for paragraph in paragraphs {
        let (skip, kind, quoted) = if paragraph.starts_with("> ") {
            (2, BlockKind::Paragraph, true)
        } else if paragraph.starts_with("# ") {
            (2, BlockKind::Heading(2), false)
        } else {
            (0, BlockKind::Paragraph, false)
        };
        prose.open(kind, quoted);
        prose.verbatim(Span::new(at + skip, at + paragraph.len()));
        prose.close();
        at += paragraph.len() + 1;
    }
    let (text, map, blocks) = (prose.text, prose.map, prose.blocks);
    let mut document = Document {
        format: Format::Text,
        source: Source { text: source, encoding: Encoding::Utf8, bom: 0 },
        text,
        map,
        blocks,
        sentences: Vec::new(),
        quotations: Vec::new(),
        inline_quotes: Vec::new(),
        links: Vec::new(),
        images: Vec::new(),
        code: Vec::new(),
        language: Language::Other,
    };
    let _ = OffsetMap::identity(0);
    segment(&mut document, language);
    document
}

/// Quotations as `passage ← speaker`.
fn spoken(paragraphs: &[&str], language: Language) -> Vec<String> {
    let document = document(paragraphs, Some(language));
    let show = |quotation: &Quotation| {
        let passage = quotation.span.of(&document.text);
        match quotation.speaker {
            Some(speaker) => format!("{passage} ← {}", speaker.of(&document.text)),
            None => passage.to_owned(),
        }
    };
    document.quotations.iter().map(show).collect()
}

/// The speakers of a one-paragraph text, `-` where none is named.
fn check(language: Language, cases: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (text, wanted) in cases {
        let document = document(&[text], Some(language));
        let got: Vec<&str> = document
            .quotations
            .iter()
            .map(|quotation| quotation.speaker.map_or("-", |span| span.of(&document.text)))
            .collect();
        if got != *wanted {
            wrong.push(format!("{text}\n  wanted {wanted:?}\n     got {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn english_speakers_are_named() {
    check(
        Language::English,
        &[
            ("“It works,” she said.", &["she"]),
            ("“It works,” says Dr. Roux, who runs the lab.", &["Dr. Roux"]),
            ("“It works,” said Jane Doe, a professor at MIT.", &["Jane Doe"]),
            ("“It works,” the mayor of Paris told Reuters on Monday.", &["the mayor of Paris"]),
            ("“It works,” Altman, the chief executive, said.", &["Altman"]),
            ("“It works,” Jane Doe, a professor at MIT, in Boston, said.", &["Jane Doe"]),
            ("“It works!” Dr. Roux said.", &["Dr. Roux"]),
            ("Sam Altman told Reuters: “We were wrong.”", &["Sam Altman"]),
            ("Altman said that the model was “not ready” for release.", &["Altman"]),
            ("In a statement on Monday, the company called it “a bug”.", &["the company"]),
            ("According to Emily Bender, the claim is “nonsense on stilts”.", &["Emily Bender"]),
            ("The claim is “nonsense on stilts”, according to Emily Bender.", &["Emily Bender"]),
            ("“We tried,” said Altman, “and it failed.”", &["Altman", "Altman"]),
            ("“We tried,” she said. “It failed.”", &["she", "she"]),
            ("“It was a mistake to trust it.” She added that nobody had been hurt.", &["She"]),
            ("Altman: “We were wrong.”", &["Altman"]),
            ("Her verdict: “We were wrong.”", &["-"]),
            (
                "A spokesperson for the company said the outage was “brief and limited”.",
                &["A spokesperson for the company"],
            ),
            ("Researchers at Stanford warned of “a flood of fake studies”.", &["Researchers at Stanford"]),
            ("“Who knows?” he shrugged.", &["he"]),
            ("The report by the agency is titled “A new era”.", &["-"]),
            ("The so-called “agent” broke down.", &["-"]),
            ("Timnit Gebru has repeatedly argued that such systems are “stochastic parrots”.", &["Timnit Gebru"]),
            ("\"I was fooled,\" admitted one former employee.", &["one former employee"]),
            ("'It is over,' wrote the paper’s editor.", &["the paper’s editor"]),
            ("“He told me ‘it’s over’ and left,” Ms. Lee recalled.", &["Ms. Lee", "He"]),
            ("The model, which critics describe as “a toy”, sold well.", &["critics"]),
            ("It is called “Gemini” in the documents.", &["-"]),
            (
                "Speaking to reporters, Macron said the law was “dead”, adding that it was “a shame”.",
                &["Macron", "Macron"],
            ),
            ("“It will replace us,” said a worried translator in Lyon.", &["a worried translator"]),
            ("“That is false,” the company’s lawyer, John Roe Jr., replied.", &["the company’s lawyer"]),
            ("OpenAI launched “Operator” and “Deep Research”.", &["-", "-"]),
        ],
    );
}

#[test]
fn french_speakers_are_named() {
    check(
        Language::French,
        &[
            ("« Ça marche », assure-t-elle.", &["elle"]),
            ("« Ça marche ! » s’exclame-t-il.", &["il"]),
            ("« Ça marche », explique Mme Roux, directrice du laboratoire.", &["Mme Roux"]),
            ("« Ça marche », a déclaré le ministre de l’Économie.", &["le ministre de l’Économie"]),
            ("« Ça marche », a-t-elle ensuite précisé.", &["elle"]),
            ("« Ça marche », se félicite Paul Dupont.", &["Paul Dupont"]),
            ("« On verra », lance-t-il.", &["il"]),
            ("« On verra bien », nous confie le maire.", &["le maire"]),
            ("« On verra bien », a déclaré à l’AFP Marie Curie.", &["Marie Curie"]),
            ("« On verra bien », a déclaré mercredi Marie Curie.", &["Marie Curie"]),
            ("Selon Sam Altman, l’outil est « prêt pour le grand public ».", &["Sam Altman"]),
            ("D’après l’ONG, c’est « un recul historique ».", &["l’ONG"]),
            ("Pour Marie Curie, c’est « une erreur de débutant ».", &["Marie Curie"]),
            ("C’est « une erreur de débutant », selon elle.", &["elle"]),
            ("Paul Dupont, directrice de l’Inria, assure que « tout va bien ».", &["Paul Dupont"]),
            ("La ministre l’a dit : « C’est fini. »", &["La ministre"]),
            ("Sam Altman : « Nous avons eu tort. »", &["Sam Altman"]),
            ("« On a essayé », soupire Mme Roux, « mais rien n’y fait. »", &["Mme Roux", "Mme Roux"]),
            ("« On a essayé », soupire Mme Roux. « Rien n’y fait. »", &["Mme Roux", "Mme Roux"]),
            ("Les chercheurs de l’Inria qualifient l’outil de « jouet dangereux ».", &["Les chercheurs de l’Inria"]),
            ("Le prétendu « agent » est tombé en panne.", &["-"]),
            ("OpenAI lance « Operator » en Europe.", &["-"]),
            ("L’étude a été décrite comme « une blague ».", &["-"]),
            ("« C’est fini. » Il ajoute que personne n’est blessé.", &["Il"]),
            ("« Il m’a dit “c’est fini” », raconte l’employé.", &["l’employé", "Il"]),
            ("Le patron d’OpenAI a prévenu que l’outil « se trompe souvent ».", &["Le patron d’OpenAI"]),
            ("« Nous sommes prêts », s’est félicité le groupe.", &["le groupe"]),
            ("« C’est un piège », déplore-t-on chez les syndicats.", &["on"]),
        ],
    );
}

#[test]
fn a_quote_left_open_never_leaves_its_paragraph() {
    let paragraphs = ["He said “it works and went home.", "Nobody believed him, and “this” was all."];
    assert_eq!(spoken(&paragraphs, Language::English), ["“this”"]);
}

#[test]
fn paragraphs_that_reopen_their_marks_are_one_speech() {
    let paragraphs = ["Altman wrote: “We tried hard.", "“We tried again.", "“We failed.”", "Nobody answered."];
    assert_eq!(
        spoken(&paragraphs, Language::English),
        ["“We tried hard. ← Altman", "“We tried again. ← Altman", "“We failed.” ← Altman"]
    );
}

#[test]
fn guillemets_that_close_in_the_next_paragraph_cover_both() {
    let paragraphs = ["Le maire déclare : « Nous avons essayé.", "Rien n’y fait. » Puis il sort."];
    assert_eq!(
        spoken(&paragraphs, Language::French),
        ["« Nous avons essayé. ← Le maire", "Rien n’y fait. » ← Le maire"]
    );
}

#[test]
fn block_quotations_take_the_speaker_from_around_them() {
    let paragraphs = ["Emily Bender wrote on her blog:", "> It is not intelligent.", "> It never was.", "The end."];
    assert_eq!(
        spoken(&paragraphs, Language::English),
        ["It is not intelligent. ← Emily Bender", "It never was. ← Emily Bender"]
    );
    let paragraphs = ["> Ce n’est pas de la magie.", "— Marie Curie, physicienne", "Fin."];
    assert_eq!(spoken(&paragraphs, Language::French), ["Ce n’est pas de la magie. ← Marie Curie"]);
}

#[test]
fn a_paragraph_that_ends_with_a_colon_announces_the_quote_below() {
    let paragraphs = ["La ministre a ensuite déclaré :", "« Rien n’est décidé. »"];
    assert_eq!(spoken(&paragraphs, Language::French), ["« Rien n’est décidé. » ← La ministre"]);
}

#[test]
fn french_dialogue_begins_with_a_dash() {
    let paragraphs = ["— Tu viens ? demanda Marie.", "— Non, dit-il.", "Il pleuvait."];
    assert_eq!(spoken(&paragraphs, Language::French), ["— Tu viens ? demanda Marie. ← Marie", "— Non, dit-il. ← il"]);
}

#[test]
fn dashed_lists_are_no_dialogue() {
    let paragraphs = ["– la collecte des données ;", "– leur annotation.", "— Paul Dupont"];
    assert!(spoken(&paragraphs, Language::French).is_empty());
}

#[test]
fn short_terms_that_nobody_says_are_scare_quotes() {
    let document = document(
        &["The “agent” and its “state of the art” failed. “Stop!” She called it “magic”."],
        Some(Language::English),
    );
    let scare: Vec<bool> = document.quotations.iter().map(|quotation| quotation.scare).collect();
    assert_eq!(scare, [true, false, false, false]);
}

#[test]
fn a_finding_inside_a_quotation_is_found_there() {
    let document = document(&["She said “it thinks like us” again."], Some(Language::English));
    let at = document.text.find("thinks").unwrap();
    assert!(document.quotation_at(Span::new(at, at + 6)).is_some());
    assert!(document.quotation_at(Span::new(0, 3)).is_none());
}

#[test]
fn each_block_holds_its_sentences_and_language() {
    let paragraphs = [
        "# Et maintenant ?",
        "L’outil a échoué, et personne ne sait pourquoi. On verra bien.",
        "The tool has failed and nobody knows why it did.",
    ];
    let mixed = document(&paragraphs, None);
    let languages: Vec<Language> = mixed.blocks.iter().map(|block| block.language).collect();
    assert_eq!(languages, [Language::French, Language::French, Language::English]);
    let counts: Vec<usize> = mixed.blocks.iter().map(|block| mixed.sentences_of(block).len()).collect();
    assert_eq!(counts, [1, 2, 1]);
    assert!(mixed.sentences.iter().all(|sentence| mixed.blocks[sentence.block].span.contains(sentence.span)));
    let forced = document(&paragraphs, Some(Language::English));
    assert!(forced.blocks.iter().all(|block| block.language == Language::English));
    assert_eq!(forced.language, Language::English);
}

proptest! {
    #[test]
    fn any_text_is_segmented_within_its_blocks(
        paragraphs in proptest::collection::vec("[A-Za-zé .,!?:…«»“”\"'’‘()—–\u{a0}-]{0,40}( (said|dit|selon|assure-t-elle|according to|who|qui|a|d’après) [A-Zé a-z,“”«»:]{0,20}){0,3}", 1..4),
    ) {
        let borrowed: Vec<&str> = paragraphs.iter().map(String::as_str).collect();
        for language in [None, Some(Language::English), Some(Language::French)] {
            let document = document(&borrowed, language);
            for quotation in &document.quotations {
                let block = document.block_at(quotation.span.start).map(|index| document.blocks[index].span);
                prop_assert!(block.is_some_and(|block| block.contains(quotation.span)));
                prop_assert!(document.text.get(quotation.span.start..quotation.span.end).is_some());
                if let Some(speaker) = quotation.speaker {
                    prop_assert!(document.text.get(speaker.start..speaker.end).is_some_and(|words| !words.trim().is_empty()));
                }
            }
        }
    }
}
