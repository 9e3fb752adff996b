//! What the model reads together: a paragraph; short paragraphs with those that follow, since news puts each sentence in
//! one of its own; the items of a list.

use crate::text::{BlockKind, Document, Language};

/// Paragraphs of so many sentences stand alone.
const ENOUGH: usize = 3;
/// No group of short paragraphs is longer.
const MOST: usize = 8;

/// Sentences of each group, in reading order. Headings and other languages are left out.
pub fn groups(document: &Document) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut open: Option<(Language, bool)> = None;
    for block in &document.blocks {
        let (first, last) = block.sentences;
        let readable = block.language != Language::Other && !matches!(block.kind, BlockKind::Heading(_));
        if !readable {
            open = None;
            continue;
        }
        if first == last {
            continue;
        }
        let short = last - first < ENOUGH;
        let joins = open == Some((block.language, true)) && short;
        match groups.last_mut() {
            Some(group) if joins && group.len() + last - first <= MOST => group.extend(first..last),
            _ => groups.push((first..last).collect()),
        }
        open = Some((block.language, short));
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Format, read};

    fn of(text: &str) -> Vec<Vec<usize>> {
        groups(&read(text.as_bytes(), Format::Markdown, Some(Language::English)).expect("readable"))
    }

    #[test]
    fn paragraphs_of_one_sentence_are_read_together() {
        assert_eq!(of("The mayor left.\n\nShe gave no reason.\n\nThe council meets on Monday."), [[0, 1, 2]]);
    }

    #[test]
    fn a_heading_ends_what_is_read_together_and_is_not_scored() {
        assert_eq!(of("The mayor left.\n\n## Reasons\n\nShe gave none."), [vec![0], vec![2]]);
    }

    #[test]
    fn a_long_paragraph_stands_alone() {
        assert_eq!(of("A is here. B is here. C is here.\n\nD is here."), [vec![0, 1, 2], vec![3]]);
    }
}
