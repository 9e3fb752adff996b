//! French verb forms: the first two groups by rule, the others by the family of their ending.

const ER: &str = "e es ons ez ent ais ait ions iez aient erai eras era erons erez eront erais erait erions eriez eraient é \
     ée és ées ant a ai as èrent ât âmes";

const IR: &str = "is it issons issez issent issait issais issaient issant isse i ie ies ira irai irons iront irait irais \
     iraient irent ît";

/// Ending of the infinitive → endings of its forms.
const FAMILIES: &[(&str, &str)] = &[
    (
        "prendre",
        "prends prend prenons prenez prennent prenait prenais prenaient prenant pris prise prises prendra \
         prendrai prendront prendrait prendraient prit prirent prenne prennent",
    ),
    (
        "mettre",
        "mets met mettons mettez mettent mettait mettaient mettant mis mise mises mettra mettront mettrait \
         mettraient mit mirent mette",
    ),
    (
        "tenir",
        "tiens tient tenons tenez tiennent tenait tenaient tenant tenu tenue tenus tenues tiendra tiendront \
         tiendrait tiendraient tint tinrent tienne tiennent",
    ),
    (
        "venir",
        "viens vient venons venez viennent venait venaient venant venu venue venus venues viendra viendront \
         viendrait viendraient vint vinrent vienne",
    ),
    (
        "dire",
        "dis dit disons disez dites disent disait disaient disant dite dits dira diront dirait diraient \
         dirent dise",
    ),
    ("duire", "duis duit duisons duisent duisait duisaient duisant duite duits duites duira duiront duirait duisit"),
    (
        "ndre",
        "nds nd ndons ndez ndent ndait ndaient ndant ndu ndue ndus ndues ndra ndront ndrait ndraient ndit \
         ndirent nde",
    ),
    (
        "naître",
        "nais naît naissons naissent naissait naissaient naissant nu nue nus nues naîtra naîtront naîtrait \
         nut naisse",
    ),
    (
        "sentir",
        "sens sent sentons sentent sentait sentaient sentant senti sentie sentis sentira sentiront sentirait \
         sentit sente",
    ),
    ("mentir", "mens ment mentons mentent mentait mentaient mentant menti mentira mentiront mentirait mentit"),
    (
        "écrire",
        "écris écrit écrivons écrivent écrivait écrivaient écrivant écrite écrits écrites écrira écriront \
         écrirait écrivit",
    ),
    ("lire", "lis lit lisons lisent lisait lisaient lisant lu lue lus lues lira liront lirait lut"),
    ("croire", "crois croit croyons croient croyait croyaient croyant cru crue croira croirait crut croie"),
    (
        "voir",
        "vois voit voyons voient voyait voyaient voyant vu vue vus vues verra verront verrait verraient vit \
         virent voie voiront voira",
    ),
    (
        "savoir",
        "sais sait savons savez savent savait savaient sachant su sue saura sauront saurait sauraient sut \
         sache",
    ),
    (
        "pouvoir",
        "peux peut pouvons pouvez peuvent pouvait pouvaient pouvant pu pourra pourront pourrait pourraient \
         put puisse puissent",
    ),
    (
        "vouloir",
        "veux veut voulons voulez veulent voulait voulaient voulant voulu voulue voudra voudront voudrait \
         voudraient voulut veuille",
    ),
    (
        "devoir",
        "dois doit devons devez doivent devait devaient devant dû due devra devront devrait devraient dut \
         doive",
    ),
    ("cevoir", "çois çoit cevons çoivent cevait cevaient cevant çu çue çus çues cevra cevront cevrait çut çoive"),
    (
        "faire",
        "fais fait faisons faites font faisait faisaient faisant faite faits fera feront ferait feraient fit \
         firent fasse fassent",
    ),
    ("aller", "vais va vas allons allez vont allait allaient allant allé allée ira iront irait iraient aille"),
    (
        "être",
        "suis es est sommes êtes sont était étais étaient étant été sera seront serai serait seraient fut \
         furent soit soient",
    ),
    ("avoir", "ai as a avons avez ont avait avais avaient ayant eu eue aura auront aurait auraient eut ait aient"),
    (
        "ouvrir",
        "ouvre ouvres ouvrons ouvrent ouvrait ouvraient ouvrant ouvert ouverte ouverts ouvertes ouvrira \
         ouvriront ouvrirait ouvrit",
    ),
    ("frir", "fre frons frent frait fraient frant fert ferte ferts frira friront frirait frit"),
    (
        "battre",
        "bats bat battons battent battait battaient battant battu battue battus battra battront battrait \
         battit",
    ),
    (
        "vaincre",
        "vaincs vainc vainquent vainquait vainquant vaincu vaincue vaincus vaincra vaincront vaincrait \
         vainquit",
    ),
    ("soudre", "sous sout solvent solvait solvant solu solue solus soudra soudront soudrait solut"),
    ("indre", "ins int ignent ignait ignaient ignant inte ints indra indront indrait ignit"),
    ("suivre", "suis suit suivent suivait suivaient suivant suivi suivie suivis suivra suivront suivrait suivit"),
    ("vivre", "vis vit vivent vivait vivaient vivant vécu vécue vivra vivront vivrait"),
    ("courir", "cours court courent courait couraient courant couru courra courront courrait"),
    ("quérir", "quiers quiert quièrent quérait quérant quis quise querra querrait"),
    ("partir", "pars part partent partait partant parti partie partira"),
    ("servir", "sers sert servent servait servaient servant servi servie servira serviront servirait"),
    ("dormir", "dors dort dorment dormait dormant dormi dormira"),
    ("plaire", "plaît plaisent plaisait plu plaira"),
    ("rire", "ris rit rient riait riant ri rira"),
    ("valoir", "vaut valent valait valaient valant valu vaudra vaudrait"),
    ("mouvoir", "meut meuvent mouvait mû"),
    ("conclure", "conclut concluent concluait conclu conclue conclura"),
];

/// Verbs that no other verb is built on: "sa" and "sont" are no forms of "s-avoir".
const ALONE: &[&str] = &["être", "avoir", "aller"];

pub(super) fn verb_lemmas(form: &str, propose: &mut dyn FnMut(&str)) {
    for ending in ER.split(' ') {
        if let Some(stem) = form.strip_suffix(ending)
            && stem.len() >= 2
        {
            first_group(stem, propose);
        }
    }
    for ending in IR.split(' ') {
        if let Some(stem) = form.strip_suffix(ending)
            && stem.len() >= 3
        {
            propose(&format!("{stem}ir"));
        }
    }
    for (infinitive, forms) in FAMILIES {
        for ending in forms.split(' ') {
            if let Some(prefix) = form.strip_suffix(ending)
                && (prefix.is_empty() || !ALONE.contains(infinitive))
            {
                propose(&format!("{prefix}{infinitive}"));
            }
        }
    }
}

/// The infinitives in -er that a stem may belong to, spelling changes undone: mange|ait, avanç|ait, appell|e, achèt|e, emploi|e.
fn first_group(stem: &str, propose: &mut dyn FnMut(&str)) {
    propose(&format!("{stem}er"));
    if let Some(base) = stem.strip_suffix("ge") {
        propose(&format!("{base}ger"));
    }
    if let Some(base) = stem.strip_suffix('ç') {
        propose(&format!("{base}cer"));
    }
    if let Some(base) = stem.strip_suffix("ll").or_else(|| stem.strip_suffix("tt")) {
        propose(&format!("{base}{}er", &stem[stem.len() - 1..]));
    }
    if let Some(base) = stem.strip_suffix('i') {
        propose(&format!("{base}yer"));
    }
    if let Some(at) = stem.rfind('è') {
        let tail = &stem[at + 'è'.len_utf8()..];
        if tail.chars().count() <= 2 {
            propose(&format!("{}e{tail}er", &stem[..at]));
            propose(&format!("{}é{tail}er", &stem[..at]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn comes_from(form: &str, lemma: &str) -> bool {
        let mut found = form == lemma;
        verb_lemmas(form, &mut |l| found |= l == lemma);
        found
    }

    #[test]
    fn possessives_and_auxiliaries_are_no_forms_of_longer_verbs() {
        assert!(!comes_from("sa", "savoir"));
        assert!(!comes_from("sont", "savoir"));
        assert!(comes_from("ont", "avoir"));
    }

    #[test]
    fn all_groups_find_their_infinitive() {
        for (form, lemma) in [
            ("décidera", "décider"),
            ("choisit", "choisir"),
            ("apprennent", "apprendre"),
            ("comprise", "comprendre"),
            ("révolutionnent", "révolutionner"),
            ("appelle", "appeler"),
            ("mangeait", "manger"),
            ("remplaçait", "remplacer"),
            ("achètent", "acheter"),
            ("ressent", "ressentir"),
            ("sauront", "savoir"),
            ("perçoit", "percevoir"),
            ("résout", "résoudre"),
            ("veut", "vouloir"),
            ("serait", "être"),
        ] {
            assert!(comes_from(form, lemma), "{form} from {lemma}");
        }
    }
}
