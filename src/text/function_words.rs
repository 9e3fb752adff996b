//! Function words by language: the evidence for telling languages apart in short texts. Only what [`language`](super::language)
//! needs: not a stop-word list.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

/// Number of languages that have a list here.
pub(super) const LISTED: usize = 9;
/// Index of English in the lists.
pub(super) const ENGLISH: usize = 0;
/// Index of French in the lists.
pub(super) const FRENCH: usize = 1;

/// Elided forms end with an apostrophe. A word that several languages share stands in each of their lists, so that it
/// decides nothing between them.
const LISTS: [&str; LISTED] = [
    // English
    "the of and to in is that for it as was with be by on not he his but are this or had from at which they you were her \
     she their we been has have will one would there what who when if more no out so said can its into than then them \
     these could our my your about how because between through during against such only other also after before while \
     where why should may might must does did do being any some most many much very just over under says it's don't i a \
     an me him us up new those both each few own same too again here now ever never yet still although though upon \
     without within toward towards whether every another since until isn't doesn't didn't can't won't that's",
    // French
    "le la les de des du un une et est en que qui dans pour pas sur au aux ce cette ces cet il elle ils elles on nous \
     vous je tu se ne par plus avec sont ont a été être avoir fait mais ou où donc ni si comme tout tous toute toutes \
     même mêmes leur leurs son sa ses notre nos votre vos mon ma mes lui y dont après avant entre sans sous chez vers \
     depuis pendant contre selon très aussi encore alors bien peut peuvent doit doivent était étaient avait avaient sera \
     serait fut cela ça ceci celui celle ceux celles quand comment pourquoi quel quelle quels quelles moins trop peu déjà \
     jamais rien afin ainsi lors soit plusieurs autre autres à l' d' c' n' s' j' m' t' qu' jusqu' lorsqu' puisqu' quelqu' \
     aujourd'hui faut grâce car parce chaque toujours voici voilà ici là",
    // Spanish
    "el la los las de del que y en un una unos unas es por con para se no lo como más pero su sus al le ya o este esta \
     estos estas fue ha han sí porque cuando muy sin sobre también me hasta hay donde quien desde todo nos durante uno les \
     ni contra otros ese eso ante ellos esto antes qué yo otro él son está están ser era según cómo puede entre así a cada",
    // Italian
    "il lo la i gli le di del della dei delle dello degli a al alla ai alle da dal dalla in nel nella nei nelle su sul \
     sulla con per tra fra e è che non un una uno si sono come più ma anche questo questa questi queste ha hanno ho essere \
     stato chi cui suo sua loro molto o se quando perché già ogni dove era dopo senza l' d' c' un' dell' all' nell' sull' \
     dall' quest' nuovo ora ancora",
    // Portuguese
    "o a os as de do da dos das em no na nos nas um uma e é que não para com por mais como mas foi ao aos à às se ou ele \
     ela seu sua são ser está tem também já pelo pela até isso quando muito entre sem sobre depois mesmo você eu nós cada",
    // German
    "der die das und ist in den von zu mit sich des auf für nicht ein eine einen einem einer eines als auch es an werden \
     aus er hat dass sie nach wird bei im am um noch wie über so zum zur haben nur oder aber vor bis mehr durch man dem \
     wir ich was wenn kann sind war wurde du vom unter gegen",
    // Dutch
    "de het een en van in is op te dat die voor met zijn niet aan er om ook als maar bij nog uit door over dan wordt \
     worden naar heeft hebben wat we ze hij ik je kan of tot geen deze dit was had meer zou hun al",
    // Catalan
    "el la els les de del dels i que en un una per amb és no es al als com més però ha són aquest aquesta seva seu també \
     l' d' n' s' pel entre",
    // Swedish, Danish and Norwegian
    "och i att det som en på är av för med den till inte har de ett om var men og er ikke af et at til jeg vi kan der fra \
     eller ved blir över efter",
];

static INDEX: LazyLock<FxHashMap<&'static str, u16>> = LazyLock::new(|| {
    let mut index = FxHashMap::default();
    for (language, list) in LISTS.iter().enumerate() {
        for word in list.split_whitespace() {
            *index.entry(word).or_insert(0) |= 1 << language;
        }
    }
    index
});

/// The languages that a lower-case word is a function word of, one bit each.
pub(super) fn languages_of(word: &str) -> u16 {
    INDEX.get(word).copied().unwrap_or(0)
}
