//! What is known of each kind of AI, and what to ask about it, in both languages.
//!
//! The seven questions on social prediction follow the seven shortcomings of predictive optimisation (Angelina Wang, Sayash
//! Kapoor, Solon Barocas and Arvind Narayanan, "Against Predictive Optimization", FAccT 2023, doi:10.1145/3593013.3594030).

use crate::taxonomy::{Basis, Label};
use crate::text::Language;

/// What is said of a kind.
#[derive(Debug)]
pub struct Kind {
    /// Its name in a sentence.
    pub name: &'static str,
    /// What such systems do.
    pub does: &'static str,
    /// What is known of how well that works.
    pub known: &'static str,
    /// What to ask.
    pub questions: &'static [&'static str],
}

/// The words of a classification in one language.
#[derive(Debug)]
pub struct KindWords {
    kinds: [Kind; 4],
    /// Before the labels.
    pub about: &'static str,
    /// No label.
    pub none: &'static str,
    /// What that means.
    pub none_means: &'static str,
    /// The text does not tell.
    pub uncertain: &'static str,
    /// What to ask where the text does not tell.
    pub uncertain_ask: &'static str,
    /// What the answer rests on, where it is not the model: cues, catalogue.
    bases: [&'static str; 2],
    /// Heading of cues.
    pub cues: &'static str,
    /// Heading of wording that speaks against labels.
    pub against: &'static str,
    /// Heading of questions.
    pub ask: &'static str,
    /// Heading of systems.
    pub systems: &'static str,
    /// Before known failures.
    pub failures: &'static str,
    /// Heading of what a rule says of each kind.
    pub by_kind: &'static str,
    /// Before the systems that a draft names.
    pub named: &'static str,
    /// How many more there are: `{}` stands for the number.
    pub more: &'static str,
    /// "line".
    pub line: &'static str,
    /// "and".
    pub and: &'static str,
    /// Marks around a quotation.
    pub quotes: (&'static str, &'static str),
    /// "no text".
    pub empty: &'static str,
}

const ENGLISH: KindWords = KindWords {
    kinds: [
        Kind {
            name: "perception",
            does: "says what is there: faces, speech, scans, songs, number plates",
            known: "Genuine and rapid progress. There is one right answer that can be checked, so such systems can become very \
                    good. The worry is misuse, because they work, and the people for whom they work less well.",
            questions: &[
                "How often is it wrong, for each group of people and each setting in which it is used, and who measured that?",
                "Was it tested in the light, noise, accents and angles of its daily use, or in the laboratory?",
                "If it works as promised, who can use it against whom? Who may search, and who looks over their shoulder?",
                "Do the people who are seen or heard know, and have they agreed?",
                "What happens to somebody after a wrong match, and who checks before?",
                "Does it claim to read mood, character or intent from a face or a voice? That is no longer perception: ask as for a prediction.",
            ],
        },
        Kind {
            name: "generative",
            does: "makes texts, pictures, sounds or code that look right",
            known: "Plausible, not truthful. Such systems are taught to produce what looks like what people make; nothing in them \
                    knows whether it is so. They serve where somebody can check the result, or where truth is not the point.",
            questions: &[
                "Who checks the result before anybody relies on it, and have they the time and the knowledge?",
                "What does a wrong answer cost, and who bears it?",
                "How often was it wrong, on which questions, counted by whom?",
                "On whose work was it trained, and with what leave?",
                "Who labels, rates and cleans up behind the scenes, and for what pay?",
                "Are readers, callers or customers told what was made by a machine? Can it pass for real?",
            ],
        },
        Kind {
            name: "judgement",
            does: "imitates a judgement: marks, moderates, recommends, sorts by urgency",
            known: "Imperfect by nature, and improving. People disagree on the right answer, so no system will ever be right for \
                    everybody. It can apply a policy; it cannot make one.",
            questions: &[
                "Whose rule does it apply, who wrote that rule, and can one read it?",
                "How often do people disagree with each other on the same cases, and how often with the machine?",
                "To whom can one appeal, how fast, and how many appeals succeed?",
                "What is lost on each side: what it wrongly removes or marks down, and what it wrongly lets through?",
                "Does it do worse in some languages, dialects or groups?",
                "Who labelled the examples, and who still does what the machine cannot?",
            ],
        },
        Kind {
            name: "social prediction",
            does: "says what will become of people: crime, debt, illness, performance, dropping out",
            known: "Dubious in principle. What will become of a person depends on much that no data hold, and a rule of two or four \
                    facts often does as well. The burden of proof is on those who build, sell or buy it.",
            questions: &[
                "What is done to the person because of the score, and was that tested, or only the prediction? Good predictions can make bad decisions.",
                "What was measured in place of the thing that is named: arrests for crime, spending for need, a manager’s marks for performance?",
                "On whom, where and when was it trained, and was it tested on the people that it is used on?",
                "How much better is it than a rule of two or four facts, or than chance? Who published that?",
                "How often is it wrong for each group, in each direction, and who outside the maker has checked?",
                "Can people learn of their score, contest it, and have it corrected by somebody who has the power to?",
                "What will people do once they know what is scored, those who are scored and those who gain from the scores?",
            ],
        },
    ],
    about: "What it is about",
    none: "none of the four kinds",
    none_means: "no AI, or AI of another sort: games, robots, weather, machines, routes, science",
    uncertain: "uncertain: the text does not tell well enough",
    uncertain_ask: "Ask what goes in, what comes out, about whom or what, and who acts on it.",
    bases: [
        "no model: from wording and the catalogue alone, which misses much",
        "neither English nor French: from the names of known systems alone",
    ],
    cues: "In the text",
    against: "Speaks against",
    ask: "Ask",
    systems: "Known systems named in it",
    failures: "Known failures",
    by_kind: "By kind of AI",
    named: "Systems",
    more: "and {} more",
    line: "line",
    and: "and",
    quotes: ("“", "”"),
    empty: "no text",
};

const FRENCH: KindWords = KindWords {
    kinds: [
        Kind {
            name: "perception",
            does: "dit ce qu’il y a\u{a0}: visages, paroles, clichés, chansons, plaques",
            known: "Des progrès réels et rapides. Il existe une bonne réponse, qu’on peut vérifier\u{a0}: ces systèmes peuvent devenir \
                    très bons. L’inquiétude tient aux abus, parce que cela marche, et à ceux pour qui cela marche moins bien.",
            questions: &[
                "Combien d’erreurs, pour chaque groupe de personnes et chaque usage réel, et qui l’a mesuré\u{a0}?",
                "L’essai a-t-il eu lieu dans la lumière, le bruit, les accents et les angles de tous les jours, ou au laboratoire\u{a0}?",
                "Si cela marche comme promis, qui peut s’en servir contre qui\u{a0}? Qui a le droit de chercher, et qui surveille ceux qui cherchent\u{a0}?",
                "Les personnes vues ou écoutées le savent-elles, et l’ont-elles accepté\u{a0}?",
                "Qu’arrive-t-il à quelqu’un après une fausse reconnaissance, et qui vérifie avant\u{a0}?",
                "Prétend-il lire l’humeur, le caractère ou les intentions sur un visage ou dans une voix\u{a0}? Ce n’est plus de la perception\u{a0}: questionner comme pour une prédiction.",
            ],
        },
        Kind {
            name: "génération",
            does: "fabrique des textes, des images, des sons ou du code vraisemblables",
            known: "Vraisemblable, pas véridique. Ces systèmes apprennent à produire ce qui ressemble à ce que font les gens\u{a0}; rien \
                    en eux ne sait si c’est vrai. Ils rendent service là où quelqu’un peut vérifier, ou là où la vérité n’est pas l’enjeu.",
            questions: &[
                "Qui vérifie le résultat avant qu’on s’y fie, et en a-t-il le temps et le savoir\u{a0}?",
                "Que coûte une réponse fausse, et qui la paie\u{a0}?",
                "Combien de fois s’est-il trompé, sur quelles questions, compté par qui\u{a0}?",
                "Sur le travail de qui a-t-il été entraîné, et avec quel accord\u{a0}?",
                "Qui étiquette, note et nettoie en coulisses, et pour quel salaire\u{a0}?",
                "Dit-on aux lecteurs, aux appelants, aux clients ce qui vient d’une machine\u{a0}? Peut-on s’y tromper\u{a0}?",
            ],
        },
        Kind {
            name: "jugement",
            does: "imite un jugement\u{a0}: note, modère, recommande, trie par urgence",
            known: "Imparfait par nature, et en progrès. Les gens ne s’accordent pas sur la bonne réponse\u{a0}: aucun système ne \
                    contentera tout le monde. Il peut appliquer une règle, pas la décider.",
            questions: &[
                "Quelle règle applique-t-il, qui l’a écrite, et peut-on la lire\u{a0}?",
                "Combien de fois les gens sont-ils en désaccord entre eux sur les mêmes cas, et combien de fois avec la machine\u{a0}?",
                "Auprès de qui faire appel, en combien de temps, et combien d’appels aboutissent\u{a0}?",
                "Que perd-on de chaque côté\u{a0}: ce qui est retiré ou mal noté à tort, et ce qui passe à tort\u{a0}?",
                "Fait-il moins bien dans certaines langues, certains parlers, pour certains groupes\u{a0}?",
                "Qui a étiqueté les exemples, et qui fait encore ce que la machine ne sait pas faire\u{a0}?",
            ],
        },
        Kind {
            name: "prédiction sociale",
            does: "dit ce que deviendront des gens\u{a0}: crime, dette, maladie, performance, décrochage",
            known: "Douteux dans son principe. Ce que devient une personne dépend de bien des choses qu’aucune donnée ne contient, et \
                    une règle à deux ou quatre critères fait souvent aussi bien. La preuve incombe à qui construit, vend ou achète.",
            questions: &[
                "Que fait-on à la personne à cause du score, et cela a-t-il été évalué, ou seulement la prédiction\u{a0}? De bonnes prédictions peuvent faire de mauvaises décisions.",
                "Qu’a-t-on mesuré à la place de ce qu’on nomme\u{a0}: des arrestations pour le crime, des dépenses pour le besoin, l’avis d’un chef pour la performance\u{a0}?",
                "Sur qui, où et quand a-t-il été entraîné, et l’a-t-on essayé sur ceux à qui on l’applique\u{a0}?",
                "De combien fait-il mieux qu’une règle à deux ou quatre critères, ou que le hasard\u{a0}? Qui l’a publié\u{a0}?",
                "Combien d’erreurs pour chaque groupe, dans chaque sens, et qui l’a vérifié hors du fabricant\u{a0}?",
                "Peut-on connaître son score, le contester, et le faire corriger par quelqu’un qui en a le pouvoir\u{a0}?",
                "Que feront les gens une fois connu ce qui est noté, ceux qu’on note et ceux qui y gagnent\u{a0}?",
            ],
        },
    ],
    about: "De quoi il s’agit",
    none: "aucun des quatre genres",
    none_means: "pas d’IA, ou une IA d’une autre sorte\u{a0}: jeux, robots, météo, machines, itinéraires, science",
    uncertain: "incertain\u{a0}: le texte ne le dit pas assez",
    uncertain_ask: "Demander ce qui entre, ce qui sort, sur qui ou sur quoi, et qui agit ensuite.",
    bases: [
        "sans modèle\u{a0}: d’après les tournures et le catalogue seuls, qui laissent passer beaucoup",
        "ni anglais ni français\u{a0}: d’après les noms de systèmes connus seuls",
    ],
    cues: "Dans le texte",
    against: "Plaide contre",
    ask: "À demander",
    systems: "Systèmes connus qu’il nomme",
    failures: "Échecs connus",
    by_kind: "Selon le genre d’IA",
    named: "Systèmes",
    more: "et {} autres",
    line: "ligne",
    and: "et",
    quotes: ("«\u{a0}", "\u{a0}»"),
    empty: "aucun texte",
};

/// The words of a language; English for any but French.
#[must_use]
pub fn kind_words(language: Language) -> &'static KindWords {
    if language == Language::French { &FRENCH } else { &ENGLISH }
}

impl KindWords {
    /// What is said of a label.
    #[must_use]
    pub fn kind(&self, label: Label) -> &Kind {
        &self.kinds[label as usize]
    }

    /// What the answer rests on, where that is less than it could be.
    #[must_use]
    pub fn basis(&self, basis: Basis) -> Option<&'static str> {
        match basis {
            Basis::Model => None,
            Basis::Cues => Some(self.bases[0]),
            Basis::Catalogue => Some(self.bases[1]),
        }
    }

    /// "perception and judgement"; the words for none where there is no label.
    #[must_use]
    pub fn names(&self, labels: &[Label]) -> String {
        let names: Vec<&str> = labels.iter().map(|label| self.kind(*label).name).collect();
        match names.split_last() {
            None => self.none.to_owned(),
            Some((one, [])) => (*one).to_owned(),
            Some((last, rest)) => format!("{} {} {last}", rest.join(", "), self.and),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_ask_the_same_number_of_questions_and_seven_on_prediction() {
        for label in Label::ALL {
            let (english, french) = (ENGLISH.kind(label), FRENCH.kind(label));
            assert_eq!(english.questions.len(), french.questions.len());
        }
        assert_eq!(ENGLISH.kind(Label::SocialPrediction).questions.len(), 7);
    }

    #[test]
    fn labels_are_listed_as_one_says_them() {
        assert_eq!(ENGLISH.names(&[]), "none of the four kinds");
        assert_eq!(FRENCH.names(&[Label::Perception, Label::SocialPrediction]), "perception et prédiction sociale");
    }
}
