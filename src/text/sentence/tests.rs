use proptest::prelude::*;

use super::super::quote_marks::pair_marks;
use super::*;

fn sentences(text: &str, language: Language) -> Vec<&str> {
    let marks = pair_marks(text, language);
    split(text, language, &marks.pairs).into_iter().map(|span| span.of(text)).collect()
}

/// Each case is a text with `|` where a sentence should begin.
fn check(language: Language, cases: &[&str]) {
    let mut wrong = Vec::new();
    for case in cases {
        let wanted: Vec<&str> = case.split('|').map(str::trim).collect();
        let text = case.replace('|', "");
        let got = sentences(&text, language);
        if got != wanted {
            wrong.push(format!("wanted {wanted:#?}\n   got {got:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn english_sentences_end_at_stops_and_not_at_abbreviations() {
    check(
        Language::English,
        &[
            "The model failed. |Nobody noticed.",
            "Dr. Roux met Mr. Altman in St. Louis. |They talked.",
            "Researchers at the U.S. Department of Energy tested it. |It broke.",
            "The tool was banned in the U.S. |The ban did not last.",
            "Rules differ in the U.K. and the E.U. today.",
            "It handles text, images, etc. |But it cannot hear.",
            "It handles text, images, etc. in one pass.",
            "Some tasks, e.g. translation, improved; others, i.e. arithmetic, did not. |See below.",
            "In Roe v. Wade the court decided otherwise. |That was then.",
            "OpenAI Inc. and Microsoft Corp. signed. |Anthropic PBC did not.",
            "He works for Apple Inc. |The firm declined to comment.",
            "Apple Inc. CEO Tim Cook agreed.",
            "The score rose from 3.5 to 4.25 points. |Then it fell to 1,200.",
            "GPT-4.5 beat v2.0 on openai.com. |No one knows why.",
            "J. K. Rowling and A. Narayanan wrote to Samuel L. Jackson. |He replied.",
            "Choose option B. |The other one is worse.",
            "The call came at 5 p.m. Monday. |Nobody answered.",
            "The call came at 5 p.m. |Nobody answered.",
            "The launch is set for Jan. 5. |It may slip.",
            "It slipped to Jan. |The team is tired.",
            "See Fig. 3 and pp. 12-14. |Sec. 4 explains it.",
            "He said no. |The board insisted.",
            "Order No. 5 was signed. |Order no. 6 was not.",
            "Well... maybe. |Or maybe not… |So they left.",
            "It was 2023. |35 people lost their jobs.",
            "It cost a lot. |$5 million went to chips.",
            "Smith et al. found an error. |Jones et al. (2021) did not.",
            "Is it alive? |No! |It is a program.",
            "What?! |Really?",
            "Jane Doe, Ph.D., disagrees. |So does John Roe Jr. of Stanford.",
            "The iPhone sold well. |xAI did not.",
            "1. Open the page. |2. Read it.",
            "It learned a lot.[3] |Then it forgot.",
            "It learned a lot.¹ |Then it forgot.",
            "(It was a joke.) |Nobody laughed.",
            "The firm (founded in 2015. Or was it 2016?) is large.",
            "Ask Prof. Bender. |She knows.",
            "“[…] The rest is silence.” |He smiled.",
            "Yahoo! Finance reported it. |Yahoo! declined.",
        ],
    );
}

#[test]
fn english_quotations_end_with_what_says_them() {
    check(
        Language::English,
        &[
            "“It works!” she said. |Nobody believed her.",
            "“It works!” Dr. Roux said. |Nobody believed her.",
            "“Does it work?” Macron asked reporters. |It did.",
            "“It works,” she said, “but slowly.” |He nodded.",
            "\"We are done.\" |The room fell silent.",
            "She wrote: “We are done.” |The room fell silent.",
            "“We tried. |It failed,” she said.",
            "The slogan “Move fast. Break things.” hung on the wall. |It fell.",
            "He called it ‘magic.’ |Critics laughed.",
            "“Why?” |Nobody answered.",
            "He asked “why?” and left.",
            "“Stop!” – she shouted. |He stopped.",
        ],
    );
}

#[test]
fn french_sentences_end_at_stops_and_not_at_abbreviations() {
    check(
        Language::French,
        &[
            "Le modèle a échoué. |Personne ne l’a vu.",
            "M. Macron a reçu Mme Roux et MM. Dupont et Durand. |Ils ont parlé.",
            "Me. Dupont plaide. |Le Pr. Raoult écoute.",
            "L’outil traduit, résume, etc. |Mais il n’entend pas.",
            "Voir art. 7, n° 5, p. 12 et cf. infra. |C’est clair.",
            "Certains outils, p. ex. les traducteurs, progressent. |D’autres non.",
            "Rome fut prise en 410 apr. J.-C. |Elle s’en releva.",
            "César est mort en 44 av. J.-C. |Rome pleura.",
            "J.-P. Martin et J.-M. Le Pen étaient là. |Ils sont partis.",
            "Vraiment ? |Oui ! |C’est fini.",
            "Vraiment ?! |On verra… |Peut-être.",
            "Le score passe de 3,5 à 4.2 sur 1 200 points. |Puis il chute.",
            "Rendez-vous le 5 janv. 2024. |Soyez là.",
            "Il a eu lieu en sept. |Les autres suivront.",
            "« C’est fini ! » s’exclame-t-elle. |Personne ne répond.",
            "« C’est fini. » |Puis il est sorti.",
            "« C’est fini », assure-t-il. |Puis il est sorti.",
            "Elle l’a dit : « C’est fini. » |Il est sorti.",
            "« On a essayé. |Rien n’y fait », soupire Mme Roux.",
            "Le slogan « Vite. Bien. » est affiché partout. |Il agace.",
            "— Tu viens ? |— Non. |— Pourquoi ?",
            "— Tu viens ? demanda-t-elle. |Il ne répondit pas.",
            "Le règlement (art. 5. al. 2) l’interdit. |C’est net.",
            "Selon l’éd. Gallimard, c’est faux. |L’auteur conteste.",
            "D’après l’art. L. 121-1 du code, c’est interdit. |Point.",
            "Les chiffres sont là (voir fig. 2). |Ils étonnent.",
            "Ils étaient sept. |Les autres dormaient.",
            "C’est le plan B. |Le plan A a échoué.",
            "La start-up lève 3 M€. |20 salariés la rejoignent.",
            "« Est-ce vivant ? » se demande-t-on. |Non.",
            "L’ONU et l’U.E. ont signé. |Les États-Unis, non.",
        ],
    );
}

#[test]
fn a_text_without_capitals_is_still_split() {
    check(Language::English, &["it works. |then it breaks! |why?"]);
}

#[test]
fn no_break_spaces_before_french_marks_end_no_word() {
    let text = "Vraiment\u{a0}? Oui\u{202f}! «\u{a0}C’est fini\u{202f}!\u{a0}» dit-il. Bon.";
    assert_eq!(
        sentences(text, Language::French),
        ["Vraiment\u{a0}?", "Oui\u{202f}!", "«\u{a0}C’est fini\u{202f}!\u{a0}» dit-il.", "Bon."]
    );
}

#[test]
fn a_bracket_left_open_does_not_swallow_the_paragraph() {
    check(Language::English, &["The firm (founded long ago. |It grew. |It sold."]);
}

proptest! {
    #[test]
    fn sentences_hold_everything_but_white_space(text in "[A-Za-zÉé0-9 .!?…«»“”\"'’()\\[\\]—,:\u{a0}\n]{0,120}") {
        for language in [Language::English, Language::French] {
            let marks = pair_marks(&text, language);
            let spans = split(&text, language, &marks.pairs);
            let joined: String = spans.iter().map(|span| span.of(&text)).collect();
            let strip = |s: &str| s.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(strip(&joined), strip(&text));
            prop_assert!(spans.windows(2).all(|pair| pair[0].end <= pair[1].start));
        }
    }
}
