use super::*;

fn quoted(text: &str, language: Language) -> Vec<&str> {
    pair_marks(text, language).pairs.into_iter().map(|pair| pair.span().of(text)).collect()
}

#[test]
fn each_kind_of_mark_pairs_with_its_own() {
    for (text, language, wanted) in [
        ("She said “yes” twice.", Language::English, vec!["“yes”"]),
        ("She said \"yes\" and \"no\".", Language::English, vec!["\"yes\"", "\"no\""]),
        ("Elle dit « oui » deux fois.", Language::French, vec!["« oui »"]),
        ("She said ‘yes’ twice.", Language::English, vec!["‘yes’"]),
        ("She said 'yes' twice.", Language::English, vec!["'yes'"]),
        ("Er sagte „ja“ und „nein”.", Language::Other, vec!["„ja“", "„nein”"]),
        ("Er sagte »ja« und ging.", Language::Other, vec!["»ja«"]),
        ("L’\"IA\" et l'\"agent\" parlent.", Language::French, vec!["\"IA\"", "\"agent\""]),
        ("Il a dit \" oui \" puis non.", Language::French, vec!["\" oui \""]),
        ("Le ‹ mot › juste", Language::French, vec!["‹ mot ›"]),
    ] {
        assert_eq!(quoted(text, language), wanted, "{text}");
    }
}

#[test]
fn quotations_nest() {
    assert_eq!(
        quoted("“He told me ‘it’s over’ and left,” she said.", Language::English),
        ["“He told me ‘it’s over’ and left,”", "‘it’s over’"]
    );
    assert_eq!(quoted("« Il m’a dit “non” », dit-elle.", Language::French), ["« Il m’a dit “non” »", "“non”"]);
}

#[test]
fn apostrophes_are_no_quotation_marks() {
    for text in [
        "It’s the users’ data, and the dogs’ too.",
        "It's the users' data, and the dogs' too.",
        "Rock 'n' roll in the '90s, 'cause why not; get 'em.",
        "Rock ‘n’ roll in the ‘90s.",
        "L'outil n'est qu'un outil d'aujourd'hui.",
        "L’outil n’est qu’un outil d’aujourd’hui.",
    ] {
        assert_eq!(quoted(text, Language::English), Vec::<&str>::new(), "{text}");
    }
}

#[test]
fn a_possessive_does_not_close_single_quotes() {
    assert_eq!(quoted("‘the users’ data is safe’, he said", Language::English), ["‘the users’ data is safe’"]);
    assert_eq!(quoted("'the users' data is safe', he said", Language::English), ["'the users' data is safe'"]);
}

#[test]
fn sizes_are_no_quotation_marks() {
    assert_eq!(quoted("A 27\" screen and a 15\" one.", Language::English), Vec::<&str>::new());
    assert_eq!(quoted("It was \"made in 2023\" there.", Language::English), ["\"made in 2023\""]);
}

#[test]
fn a_mark_left_open_is_told_and_not_paired() {
    let marks = pair_marks("He said “it works and left.", Language::English);
    assert!(marks.pairs.is_empty());
    assert_eq!(marks.left_open.map(|(mark, _)| mark), Some(Mark::Double));
    let marks = pair_marks("it works”, he said, and “fine”.", Language::English);
    assert_eq!(marks.stray_close.map(|(mark, _)| mark), Some(Mark::Double));
    assert_eq!(marks.pairs.len(), 1);
}

#[test]
fn a_later_straight_mark_reopens_after_one_left_open() {
    assert_eq!(quoted("A \"broken start and a \"good one\" here.", Language::English), ["\"good one\""]);
}
