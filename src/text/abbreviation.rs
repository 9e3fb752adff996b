//! Abbreviations that end with a full stop, in English and French, and what the stop means. No expansion, no acronyms
//! without stops.

/// What a full stop after an abbreviation means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Abbreviation {
    /// A title: a name follows (Dr., Mme.).
    Title,
    /// Something always follows (e.g., cf.).
    Inside,
    /// A number follows; else it is an ordinary word (No. 5, art. 7).
    BeforeNumber,
    /// A month: a number or the sentence goes on, or the sentence ends.
    Month,
    /// May end a sentence: the next word decides (Inc., U.S.).
    MayEnd,
    /// Ends a sentence before any capital (etc.).
    EndsBeforeCapital,
    /// A time of day: ends a sentence before a capital that is no day or time zone.
    TimeOfDay,
}

/// The class of the word before a full stop, without that stop. `french` admits « Me. » for *maître*.
pub(super) fn classify(word: &str, french: bool) -> Option<Abbreviation> {
    use Abbreviation::*;
    Some(match word {
        "M" | "MM" | "Mme" | "Mmes" | "Mlle" | "Mlles" | "Mgr" | "Mr" | "Mrs" | "Ms" | "Mx" | "Messrs" | "Dr"
        | "Drs" | "Dre" | "Pr" | "Pre" | "Prof" | "Gen" | "Sen" | "Sens" | "Rep" | "Reps" | "Gov" | "Govs" | "Lt"
        | "Col" | "Maj" | "Capt" | "Cpl" | "Sgt" | "Cmdr" | "Adm" | "Hon" | "Rev" | "Amb" | "Supt" | "Atty" => Title,
        "Me" | "Mes" if french => Title,
        "e.g" | "E.g" | "i.e" | "I.e" | "eg" | "ie" | "cf" | "Cf" | "vs" | "v" | "viz" | "c.-à-d" | "p.ex" | "ca"
        | "approx" | "env" | "resp" | "incl" | "excl" | "esp" | "av" | "apr" | "ap" | "éd" | "Éd" | "ed" | "eds"
        | "trad" | "coll" | "réf" | "ref" | "réimpr" | "suppl" | "spéc" => Inside,
        "No" | "no" | "Nos" | "nos" | "n" | "nr" | "Nr" | "Fig" | "Figs" | "fig" | "p" | "pp" | "art" | "Art"
        | "arts" | "vol" | "Vol" | "ch" | "chap" | "Ch" | "Chap" | "sec" | "Sec" | "sect" | "eq" | "Eq" | "éq"
        | "tab" | "Tab" | "tél" | "Tél" | "tel" | "Tel" | "op" | "t" | "al" | "par" | "para" | "l" | "ll" | "v°"
        | "n°" | "col" | "fol" | "App" | "app" | "Ex" | "ver" | "Ver" => BeforeNumber,
        "Jan" | "Feb" | "Mar" | "Apr" | "Jun" | "Jul" | "Aug" | "Sep" | "Sept" | "Oct" | "Nov" | "Dec" | "janv"
        | "févr" | "fév" | "avr" | "juil" | "juill" | "sept" | "oct" | "nov" | "déc" => Month,
        "Ala" | "Ariz" | "Ark" | "Calif" | "Colo" | "Conn" | "Del" | "Fla" | "Ga" | "Ill" | "Ind" | "Kan" | "Ky"
        | "Mass" | "Md" | "Mich" | "Minn" | "Mo" | "Mont" | "Neb" | "Nev" | "Okla" | "Ore" | "Penn" | "Tenn"
        | "Tex" | "Va" | "Wash" | "Wis" | "Inc" | "Corp" | "Ltd" | "Co" | "Cos" | "LLC" | "Bros" | "Jr" | "Sr"
        | "Esq" | "St" | "Ste" | "Sté" | "Cie" | "Ave" | "Blvd" | "Rd" | "Mt" | "Ft" | "Dept" | "dept" | "Univ"
        | "univ" | "Assn" | "Ph.D" | "Ph" | "hab" | "min" | "max" | "adj" | "dir" | "boul" | "bd" => MayEnd,
        "etc" | "Etc" => EndsBeforeCapital,
        "a.m" | "p.m" | "A.M" | "P.M" => TimeOfDay,
        _ if is_dotted(word) => MayEnd,
        _ => return None,
    })
}

/// Letters with stops between them, and perhaps hyphens: "U.S", "J.-P".
pub(super) fn is_dotted(word: &str) -> bool {
    let mut letters = 0;
    for part in word.split('.') {
        let part = part.strip_prefix('-').unwrap_or(part);
        let mut chars = part.chars();
        if !(chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()) {
            return false;
        }
        letters += 1;
    }
    letters >= 2
}

/// One capital: the initial of a name, if a name follows.
pub(super) fn is_initial(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.next().is_none()
}

/// Words that begin sentences far more often than names. Elided ones keep their apostrophe.
pub(super) fn begins_sentences(word: &str) -> bool {
    matches!(
        word,
        "The"
            | "A"
            | "An"
            | "He"
            | "She"
            | "It"
            | "They"
            | "We"
            | "I"
            | "You"
            | "This"
            | "That"
            | "These"
            | "Those"
            | "In"
            | "On"
            | "At"
            | "But"
            | "And"
            | "So"
            | "If"
            | "When"
            | "While"
            | "For"
            | "As"
            | "After"
            | "Before"
            | "Since"
            | "There"
            | "Here"
            | "What"
            | "Who"
            | "Why"
            | "How"
            | "Its"
            | "His"
            | "Her"
            | "Their"
            | "Our"
            | "My"
            | "Your"
            | "No"
            | "Not"
            | "Yet"
            | "Still"
            | "However"
            | "Meanwhile"
            | "Then"
            | "Now"
            | "Some"
            | "Many"
            | "Most"
            | "All"
            | "Both"
            | "Each"
            | "One"
            | "Two"
            | "Even"
            | "Although"
            | "Though"
            | "Because"
            | "By"
            | "To"
            | "From"
            | "With"
            | "Under"
            | "According"
            | "Instead"
            | "Also"
            | "Only"
            | "Once"
            | "Until"
            | "Is"
            | "Are"
            | "Was"
            | "Were"
            | "Do"
            | "Does"
            | "Did"
            | "Will"
            | "Can"
            | "Could"
            | "Would"
            | "Should"
            | "Has"
            | "Have"
            | "Another"
            | "Every"
            | "Few"
            | "Nor"
            | "Or"
            | "Last"
            | "Next"
            | "Today"
            | "Yesterday"
            | "Le"
            | "La"
            | "Les"
            | "L'"
            | "Un"
            | "Une"
            | "Des"
            | "Il"
            | "Elle"
            | "Ils"
            | "Elles"
            | "Nous"
            | "Vous"
            | "Je"
            | "J'"
            | "Tu"
            | "Ce"
            | "C'"
            | "Cet"
            | "Cette"
            | "Ces"
            | "Ça"
            | "Cela"
            | "Dans"
            | "En"
            | "Au"
            | "Aux"
            | "À"
            | "Pour"
            | "Par"
            | "Sur"
            | "Selon"
            | "Mais"
            | "Et"
            | "Ou"
            | "Donc"
            | "Car"
            | "Si"
            | "Quand"
            | "Lorsque"
            | "Comme"
            | "Après"
            | "Avant"
            | "Depuis"
            | "Son"
            | "Sa"
            | "Ses"
            | "Leur"
            | "Leurs"
            | "Notre"
            | "Votre"
            | "Mon"
            | "Ma"
            | "D'"
            | "De"
            | "Du"
            | "Qui"
            | "Que"
            | "Qu'"
            | "Plus"
            | "Pas"
            | "Ainsi"
            | "Alors"
            | "Puis"
            | "Ensuite"
            | "Enfin"
            | "Toutefois"
            | "Cependant"
            | "Pourtant"
            | "Y"
            | "S'"
            | "N'"
            | "Aujourd'hui"
            | "Chaque"
            | "Tous"
            | "Toutes"
            | "Certains"
            | "Plusieurs"
            | "Face"
            | "Avec"
            | "Sans"
            | "Chez"
            | "Entre"
            | "Même"
            | "Malgré"
            | "Lors"
            | "Pendant"
            | "Quel"
            | "Quelle"
            | "Reste"
    )
}

/// Particles that begin sentences and surnames alike.
pub(super) fn is_name_particle(word: &str) -> bool {
    matches!(word, "Le" | "La" | "De" | "Du" | "Des" | "D'" | "L'" | "Van" | "Von" | "Al" | "El")
}

/// Days and time zones, which may follow a time of day.
pub(super) fn is_day_or_zone(word: &str) -> bool {
    matches!(
        word,
        "Monday"
            | "Tuesday"
            | "Wednesday"
            | "Thursday"
            | "Friday"
            | "Saturday"
            | "Sunday"
            | "ET"
            | "EST"
            | "EDT"
            | "PT"
            | "PST"
            | "PDT"
            | "CT"
            | "CST"
            | "CDT"
            | "MT"
            | "MST"
            | "GMT"
            | "UTC"
            | "BST"
            | "CET"
            | "CEST"
            | "Eastern"
            | "Pacific"
            | "Central"
            | "Greenwich"
            | "Paris"
            | "London"
            | "Jan"
            | "Feb"
            | "March"
            | "April"
            | "May"
            | "June"
            | "July"
            | "August"
            | "September"
            | "October"
            | "November"
            | "December"
            | "January"
            | "February"
    )
}
