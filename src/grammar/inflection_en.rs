//! English verb forms.

/// Irregular forms by lemma. Regular endings are handled by rule.
const IRREGULAR: &[(&str, &[&str])] = &[
    ("be", &["am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m"]),
    ("have", &["has", "had", "having", "'ve"]),
    ("do", &["does", "did", "done", "doing"]),
    ("go", &["goes", "went", "gone"]),
    ("say", &["said"]),
    ("make", &["made"]),
    ("take", &["took", "taken"]),
    ("know", &["knew", "known"]),
    ("think", &["thought"]),
    ("see", &["saw", "seen"]),
    ("come", &["came"]),
    ("get", &["got", "gotten"]),
    ("give", &["gave", "given"]),
    ("find", &["found"]),
    ("tell", &["told"]),
    ("feel", &["felt"]),
    ("become", &["became"]),
    ("leave", &["left"]),
    ("put", &["put"]),
    ("mean", &["meant"]),
    ("keep", &["kept"]),
    ("begin", &["began", "begun"]),
    ("write", &["wrote", "written"]),
    ("read", &["read"]),
    ("hear", &["heard"]),
    ("run", &["ran"]),
    ("bring", &["brought"]),
    ("hold", &["held"]),
    ("stand", &["stood"]),
    ("understand", &["understood"]),
    ("lose", &["lost"]),
    ("pay", &["paid"]),
    ("meet", &["met"]),
    ("set", &["set"]),
    ("lead", &["led"]),
    ("learn", &["learnt"]),
    ("teach", &["taught"]),
    ("speak", &["spoke", "spoken"]),
    ("grow", &["grew", "grown"]),
    ("choose", &["chose", "chosen"]),
    ("forget", &["forgot", "forgotten"]),
    ("draw", &["drew", "drawn"]),
    ("lie", &["lied", "lay", "lain"]),
    ("break", &["broke", "broken"]),
    ("beat", &["beat", "beaten"]),
    ("fight", &["fought"]),
    ("build", &["built"]),
    ("send", &["sent"]),
    ("spend", &["spent"]),
    ("win", &["won"]),
    ("sell", &["sold"]),
    ("seek", &["sought"]),
    ("show", &["shown"]),
    ("wake", &["woke", "woken"]),
    ("rise", &["rose", "risen"]),
    ("fall", &["fell", "fallen"]),
    ("drive", &["drove", "driven"]),
    ("dream", &["dreamt"]),
    ("steal", &["stole", "stolen"]),
    ("sweep", &["swept"]),
    ("outdo", &["outdid", "outdone"]),
    ("overtake", &["overtook", "overtaken"]),
    ("outthink", &["outthought"]),
    ("foresee", &["foresaw", "foreseen"]),
    ("rewrite", &["rewrote", "rewritten"]),
    ("deal", &["dealt"]),
    ("fly", &["flew", "flown"]),
    ("catch", &["caught"]),
    ("hide", &["hid", "hidden"]),
    ("cut", &["cut"]),
    ("hit", &["hit"]),
    ("let", &["let"]),
    ("undergo", &["underwent", "undergone"]),
    ("sleep", &["slept"]),
    ("bear", &["bore", "borne"]),
    ("arise", &["arose", "arisen"]),
    ("will", &["'ll", "wo"]),
    ("would", &["'d"]),
    ("can", &["ca"]),
];

pub(super) fn verb_lemmas(form: &str, propose: &mut dyn FnMut(&str)) {
    for (lemma, forms) in IRREGULAR {
        if forms.contains(&form) {
            propose(lemma);
        }
    }
    for ending in ["ies", "ied"] {
        if let Some(stem) = form.strip_suffix(ending) {
            propose(&format!("{stem}y"));
        }
    }
    if let Some(stem) = form.strip_suffix("ying") {
        propose(&format!("{stem}ie"));
    }
    if let Some(stem) = form.strip_suffix('s') {
        propose(stem);
        if let Some(stem) = stem.strip_suffix('e') {
            propose(stem);
        }
    }
    for ending in ["ed", "ing"] {
        let Some(stem) = form.strip_suffix(ending) else { continue };
        if stem.len() < 2 {
            continue;
        }
        propose(stem);
        propose(&format!("{stem}e"));
        let mut last_two = stem.chars().rev();
        if let (Some(a), Some(b)) = (last_two.next(), last_two.next())
            && a == b
            && a.is_ascii_lowercase()
        {
            propose(&stem[..stem.len() - 1]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn comes_from(form: &str, lemma: &str) -> bool {
        let mut found = false;
        verb_lemmas(form, &mut |l| found |= l == lemma);
        found
    }

    #[test]
    fn regular_and_irregular_forms_find_their_lemma() {
        for (form, lemma) in [
            ("decided", "decide"),
            ("tries", "try"),
            ("planning", "plan"),
            ("taught", "teach"),
            ("lying", "lie"),
            ("refuses", "refuse"),
            ("teaches", "teach"),
        ] {
            assert!(comes_from(form, lemma), "{form} from {lemma}");
        }
        assert!(!comes_from("deciding", "decid e"));
    }
}
