//! Suggestive pictures: the words that go with an image, outside and inside its file, name robots or glowing brains.
//!
//! It never looks at pixels. A real robot that the text is about is no symbol.

use regex::Regex;

use super::balance::{Balance, HEADINGS};
use super::{Detection, Detector, Expression, Hit, Kind, Nearness, Page, Params, Place};
use crate::evidence::image_metadata::{self, percent_decoded};
use crate::text::{Image, Language, Span, Words};

pub(super) const KIND: Kind = Kind {
    name: "imagery",
    patterns: HEADINGS,
    expressions: &["Images", "Real", "Robots", "Embodied"],
    settings: &[],
    build: |params| Ok(Box::new(Imagery { params })),
};

struct Imagery {
    params: Params,
}

/// No more image files than this are opened for one document.
const MOST_FILES: usize = 500;

/// Longest description that is quoted whole; of a longer one, the words found.
const LONGEST_QUOTE: usize = 14;

impl Detector for Imagery {
    fn detect(&self, page: &Page<'_>) -> Detection {
        let document = page.document;
        if document.images.is_empty() {
            return Detection::default();
        }
        let software = || Balance::of(page, &self.params).about;
        let near = self.params.topic == Nearness::Any || page.analysis.topic.document || software();
        if !near {
            return Detection::default();
        }
        let robots = self.matches("Embodied", &document.text);
        let mut hits = Vec::new();
        let mut files = 0;
        for image in &document.images {
            let shown = self.shown(image, robots);
            let found = !shown.is_empty();
            hits.extend(shown);
            if let (false, Some(src), Some(path)) = (found, &image.src, page.path)
                && files < MOST_FILES
            {
                files += 1;
                hits.extend(self.embedded(path, src, robots));
            }
        }
        hits.sort_by_key(|hit| hit.place);
        hits.dedup_by_key(|hit| hit.place);
        hits.into()
    }
}

impl Imagery {
    /// What the words around an image say.
    fn shown(&self, image: &Image, robots: bool) -> Vec<Hit> {
        let caption = image.caption.as_ref().map_or("", |words| words.text.as_str());
        // The caption names the machine that the picture shows.
        let robots = robots || self.matches("Embodied", caption);
        let described = [&image.alt, &image.title, &image.caption].into_iter().flatten();
        let mut hits: Vec<Hit> =
            described.filter_map(|words| self.find(&words.text, robots).map(|m| hit(quoted(words, m)))).collect();
        if let Some(src) = &image.src {
            let (name, at) = file_name(&src.text);
            if self.find(&words_of(&percent_decoded(name)), robots).is_some() {
                let verbatim = src.span.len() == src.text.len();
                let start = src.span.start + if verbatim { at } else { 0 };
                hits.push(hit(Span::new(start, if verbatim { start + name.len() } else { src.span.end })));
            }
        }
        hits
    }

    /// What the file itself says, shown at its reference.
    fn embedded(&self, document: &std::path::Path, src: &Words, robots: bool) -> Option<Hit> {
        let fields = image_metadata::of_reference(document, &src.text);
        fields.iter().any(|field| self.find(&field.text, robots).is_some()).then(|| hit(src.span))
    }

    /// The suggestive words of a description, unless it shows a real machine or a real brain.
    fn find(&self, text: &str, robots: bool) -> Option<Span> {
        let images = self.expressions("Images").chain(self.expressions("Robots").filter(|_| !robots));
        let m = images.filter_map(|expression| expression.find(text)).min_by_key(|m| m.start())?;
        (!self.matches("Real", text)).then(|| Span::new(m.start(), m.end()))
    }

    fn matches(&self, heading: &str, text: &str) -> bool {
        self.expressions(heading).any(|expression| expression.is_match(text))
    }

    /// The list, of both languages: alternative texts and file names are often in another language than the article.
    fn expressions<'s>(&'s self, heading: &'s str) -> impl Iterator<Item = &'s Regex> {
        let lists = [Language::English, Language::French]
            .into_iter()
            .map(|language| self.params.expressions(language, heading));
        lists.flatten().filter_map(Expression::regex)
    }
}

fn hit(span: Span) -> Hit {
    Hit::at(Place::Source(span))
}

/// The source span to quote: the whole description where it is short.
fn quoted(words: &Words, m: Span) -> Span {
    let whole = words.text.split_whitespace().count() <= LONGEST_QUOTE || words.span.len() != words.text.len();
    if whole { words.span } else { Span::new(words.span.start + m.start, words.span.start + m.end) }
}

/// The last part of a path or URL, and where it begins.
fn file_name(path: &str) -> (&str, usize) {
    let end = path.find(['?', '#']).unwrap_or(path.len());
    let start = path[..end].rfind(['/', '\\']).map_or(0, |at| at + 1);
    (&path[start..end], start)
}

/// `RobotHand_final-2.jpg` → `robot hand final 2 jpg`.
fn words_of(name: &str) -> String {
    let mut words = String::with_capacity(name.len() + 8);
    let mut lower = false;
    for c in name.chars() {
        if c.is_uppercase() && lower {
            words.push(' ');
        }
        lower = c.is_lowercase();
        if c.is_alphabetic() { words.extend(c.to_lowercase()) } else { words.push(' ') }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_come_apart_into_words() {
        assert_eq!(
            words_of("RobotHand_final-2.jpg").split_whitespace().collect::<Vec<_>>(),
            ["robot", "hand", "final", "jpg"]
        );
        assert_eq!(words_of("Tête-câblée"), "tête câblée");
    }

    #[test]
    fn the_file_name_of_a_url_is_its_last_part() {
        assert_eq!(file_name("https://x.example/img/robot.jpg?w=2/3"), ("robot.jpg", 22));
        assert_eq!(file_name("robot.jpg"), ("robot.jpg", 0));
    }
}
