use super::*;

fn one(text: &str) -> Language {
    identify(&[text]).1
}

#[test]
fn english_with_french_names_stays_english() {
    for text in [
        "Mistral AI’s Le Chat and Les Échos’s La Tribune struck a deal in Paris.",
        "The model that powers Le Chat was trained on French text from Le Monde.",
        "Who owns the data?",
        "We asked ChatGPT to summarise the report. It made up three quotes and a study.",
    ] {
        assert_eq!(one(text), Language::English, "{text}");
    }
}

#[test]
fn french_full_of_english_terms_stays_french() {
    for text in [
        "Le machine learning, le deep learning et le fine-tuning de large language models (LLM) open source reposent sur \
         des datasets, des benchmarks, du prompt engineering et du reinforcement learning from human feedback.",
        "Notre stack : PyTorch, Hugging Face, LangChain et un cluster de GPU Nvidia H100 dans le cloud.",
        "L’IA va-t-elle tout changer ?",
        "La start-up OpenAI lance Deep Research.",
        "Qui possède nos données ?",
    ] {
        assert_eq!(one(text), Language::French, "{text}");
    }
}

#[test]
fn other_languages_are_other() {
    for text in [
        "Die künstliche Intelligenz wird die Arbeit von vielen Menschen verändern, sagt die Ministerin.",
        "La inteligencia artificial cambiará el trabajo de muchas personas, según la ministra.",
        "L’intelligenza artificiale cambierà il lavoro di molte persone, dice la ministra.",
        "A inteligência artificial vai mudar o trabalho de muitas pessoas, diz a ministra.",
        "De kunstmatige intelligentie zal het werk van veel mensen veranderen, zegt de minister.",
        "Искусственный интеллект изменит работу многих людей.",
        "人工智能将改变许多人的工作。",
        "Inteligența artificială va schimba munca multor oameni, spune ministra într-un interviu.",
        "Sztuczna inteligencja zmieni pracę wielu ludzi, mówi minister w wywiadzie dla gazety.",
        "Den artificiella intelligensen kommer att förändra arbetet för många människor.",
    ] {
        assert_eq!(one(text), Language::Other, "{text}");
    }
}

#[test]
fn each_paragraph_of_a_mixed_draft_has_its_own_language() {
    let (each, whole) = identify(&[
        "What the minister said",
        "The French minister spoke about artificial intelligence on Tuesday, and she was not amused by what she saw there.",
        "« Nous ne pouvons pas laisser ces entreprises décider seules de ce qui est bon pour nous », a-t-elle dit.",
        "«No podemos dejar que estas empresas decidan solas lo que es bueno para nosotros», dijo su colega española.",
        "PyTorch, TensorFlow, JAX",
        "Le Monde, Paris",
    ]);
    assert_eq!(whole, Language::English);
    use Language::{English, French, Other};
    assert_eq!(each, [English, English, French, Other, English, English]);
}

#[test]
fn a_page_of_headings_has_a_language() {
    assert_eq!(identify(&["AI at work", "Key figures", "What next?"]).1, Language::English);
    assert_eq!(identify(&["L’IA au travail", "Chiffres clés", "Et après ?"]).1, Language::French);
    assert_eq!(identify(&["KI im Alltag", "Zahlen und Fakten", "Was nun?"]).1, Language::Other);
}

#[test]
fn headings_without_function_words_are_guessed() {
    assert_eq!(
        identify(&["Deep learning benchmarks explained", "Training data quality", "Hidden human workers"]).1,
        Language::English
    );
    assert_eq!(
        identify(&["Intelligence artificielle : chiffres clés", "Apprentissage automatique"]).1,
        Language::French
    );
    assert_eq!(identify(&["Künstliche Intelligenz", "Maschinelles Lernen", "Versteckte Arbeit"]).1, Language::Other);
    assert_eq!(identify(&["THE RISE OF MACHINES", "WHAT COMES NEXT"]).1, Language::English);
    assert_eq!(identify(&["The Rise of the Machines"]).1, Language::English);
}

#[test]
fn nothing_is_no_language() {
    assert_eq!(identify(&[]).1, Language::Other);
    assert_eq!(identify(&["12 345", "…"]).1, Language::Other);
}
