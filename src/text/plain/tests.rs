//! Claims about the layout of plain text.

use super::read;
use crate::text::BlockKind::{self, Heading, ListItem, Paragraph};

fn blocks(source: &str) -> Vec<(BlockKind, bool, String)> {
    let prose = read(source);
    prose.blocks.iter().map(|b| (b.kind, b.quoted, b.span.of(&prose.text).to_owned())).collect()
}

fn plain(source: &str) -> Vec<(BlockKind, String)> {
    blocks(source).into_iter().map(|(kind, _, text)| (kind, text)).collect()
}

fn expect<const N: usize>(source: &str, expected: [(BlockKind, &str); N]) {
    assert_eq!(plain(source), expected.map(|(kind, text)| (kind, text.to_owned())));
}

#[test]
fn hard_wrapped_lines_are_one_paragraph() {
    expect(
        "The chatbot told the committee that it had\r\nread every page of the report. It had not,\r\nsaid Ms Iyer.\r\n\r\nNobody noticed for a week.\r\n",
        [
            (
                Paragraph,
                "The chatbot told the committee that it had read every page of the report. It had not, said Ms Iyer.",
            ),
            (Paragraph, "Nobody noticed for a week."),
        ],
    );
}

#[test]
fn exported_drafts_have_one_paragraph_per_line() {
    let long = "Le logiciel devait lire les dossiers plus vite que les agents ; après six mois, il en a perdu la moitié, et personne ne sait où.";
    let source = format!("La machine qui perdait les dossiers\n{long}\n{long}\nCe qu’en dit la mairie\n{long}");
    expect(
        &source,
        [
            (Heading(1), "La machine qui perdait les dossiers"),
            (Paragraph, long),
            (Paragraph, long),
            (Heading(2), "Ce qu’en dit la mairie"),
            (Paragraph, long),
        ],
    );
}

#[test]
fn long_lines_that_end_in_mid_sentence_are_still_wrapped() {
    let source = "The minister said that the new system would, within the year, replace most of the clerks who now sort the letters of the\nagency by hand, and that nobody would be worse off for it. The unions, which had not been asked, said that they learned of\nthe plan from the newspapers.";
    assert_eq!(blocks(source).len(), 1);
}

#[test]
fn a_title_may_ask_but_a_lone_sentence_is_no_heading() {
    expect(
        "Can a machine lie?\n\nIt can say what is false.\n\nWhat it wants\n\nNothing at all.\n",
        [
            (Heading(1), "Can a machine lie?"),
            (Paragraph, "It can say what is false."),
            (Heading(2), "What it wants"),
            (Paragraph, "Nothing at all."),
        ],
    );
    expect("Un modèle de langue", [(Paragraph, "Un modèle de langue")]);
}

#[test]
fn a_title_may_stand_right_above_its_text_or_be_underlined() {
    expect(
        "Les robots\nIls ont envahi la salle de rédaction en moins de deux ans,\nselon la direction.",
        [
            (Heading(1), "Les robots"),
            (Paragraph, "Ils ont envahi la salle de rédaction en moins de deux ans, selon la direction."),
        ],
    );
    expect(
        "First.\n\nWhat we know\n------------\nLittle.",
        [(Paragraph, "First."), (Heading(2), "What we know"), (Paragraph, "Little.")],
    );
}

#[test]
fn a_byline_is_no_heading_and_hides_none() {
    let long = "La ville a acheté un logiciel qui promettait de trier le courrier des habitants, et qui l’a surtout perdu, disent les agents.";
    expect(
        &format!("{long}\nLe courrier perdu\npar Zoé Marchand\n{long}"),
        [(Paragraph, long), (Heading(2), "Le courrier perdu"), (Paragraph, "par Zoé Marchand"), (Paragraph, long)],
    );
}

#[test]
fn list_items_lose_their_markers_and_dialogue_keeps_its_dashes() {
    expect(
        "Trois questions :\n- qui paie ?\n- qui vérifie\n  les réponses ?\n• qui signe ?\n12) et après ?",
        [
            (Paragraph, "Trois questions :"),
            (ListItem, "qui paie ?"),
            (ListItem, "qui vérifie les réponses ?"),
            (ListItem, "qui signe ?"),
            (ListItem, "et après ?"),
        ],
    );
    expect("— Vous dormez ?\n— Non, je calcule.", [(Paragraph, "— Vous dormez ?"), (Paragraph, "— Non, je calcule.")]);
    expect(
        "It was tested on 40\n12. That was all, and the rest -\n- so he says - was luck.",
        [(Paragraph, "It was tested on 40 12. That was all, and the rest - - so he says - was luck.")],
    );
}

#[test]
fn email_quotes_are_quoted_blocks() {
    let found = blocks(
        "> The model understands\n> you better than you do.\n>\n>> Really?\n\nI asked for proof, of which there is none.",
    );
    let quoted: Vec<(bool, &str)> = found.iter().map(|(_, quoted, text)| (*quoted, text.as_str())).collect();
    assert_eq!(
        quoted,
        [
            (true, "The model understands you better than you do."),
            (true, "Really?"),
            (false, "I asked for proof, of which there is none.")
        ]
    );
}

#[test]
fn web_addresses_are_links_and_no_words() {
    let source = "Voir https://example.org/a?utm_source=chatgpt.com, page 3.";
    let prose = read(source);
    assert_eq!(prose.text, "Voir , page 3.");
    assert_eq!(prose.links[0].url, "https://example.org/a?utm_source=chatgpt.com");
    assert_eq!(prose.links[0].url_span.unwrap().of(source), prose.links[0].url);
    assert!(prose.links[0].anchor.is_empty());
}

#[test]
fn soft_hyphens_do_not_cut_words() {
    let source = "L’intel\u{AD}ligence dort.";
    let prose = read(source);
    assert_eq!(prose.text, "L’intelligence dort.");
    let word = prose.text.find("intelligence").unwrap();
    let span = prose.map.to_source(crate::text::Span::new(word, word + "intelligence".len()));
    assert_eq!(span.of(source), "intel\u{AD}ligence");
}
