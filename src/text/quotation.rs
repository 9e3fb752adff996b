//! Quoted passages and who speaks them: marks, block quotations, paragraphs that a quotation runs through, and French
//! dialogue.

use unicode_segmentation::UnicodeSegmentation;

use super::noun_phrase::{Kind, Token, phrase_after, tokenize};
use super::quote_marks::{Mark, Marks};
use super::speaker::{Surroundings, in_dialogue, who_goes_on};
use super::{Block, BlockKind, Document, Language, Span};

/// A quoted passage. All spans are text spans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// The passage with its marks.
    pub span: Span,
    /// True for a block quotation (no marks of its own).
    pub block: bool,
    /// The words that name the speaker ("the mayor", « Mme Roux », "she"), where the text gives one.
    pub speaker: Option<Span>,
    /// True for a word or two in marks that nobody is named as saying: a term mentioned, or held at a distance.
    pub scare: bool,
}

/// More words than this are no mere term.
const TERM_WORDS: usize = 3;

/// The quotations of a document whose sentences are known, in order of their start. `marks` are those of each block.
pub(super) fn find(document: &Document, marks: &[Marks]) -> Vec<Quotation> {
    let finder = Finder { document, marks };
    let mut quotations: Vec<Quotation> = Vec::new();
    let mut carried: Carried = Carried::default();
    for index in 0..document.blocks.len() {
        let first = quotations.len();
        let runs_on = finder.collect(index, carried.runs_on, &mut quotations);
        let fresh = &mut quotations[first..];
        fresh.sort_by_key(|quotation| (quotation.span.start, std::cmp::Reverse(quotation.span.end)));
        finder.name_speakers(index, fresh, &carried);
        carried = Carried { runs_on, speaker: fresh.last().and_then(|quotation| quotation.speaker) };
    }
    finder.name_block_speakers(&mut quotations);
    for quotation in &mut quotations {
        quotation.scare = !quotation.block && quotation.speaker.is_none() && finder.is_term(quotation.span);
    }
    quotations
}

/// What a paragraph hands on to the next.
#[derive(Default)]
struct Carried {
    /// It leaves a quotation open that the next goes on with.
    runs_on: bool,
    speaker: Option<Span>,
}

struct Finder<'d> {
    document: &'d Document,
    marks: &'d [Marks],
}

impl Finder<'_> {
    fn prose(&self, index: usize) -> &str {
        self.document.blocks[index].span.of(&self.document.text)
    }

    /// Adds the quotations of one block; true where the last one runs on into the next block.
    fn collect(&self, index: usize, runs_on: bool, quotations: &mut Vec<Quotation>) -> bool {
        let block = &self.document.blocks[index];
        let marks = &self.marks[index];
        let absolute = |span: Span| Span::new(block.span.start + span.start, block.span.start + span.end);
        let mut add = |span: Span, is_block: bool| {
            quotations.push(Quotation { span, block: is_block, speaker: None, scare: false });
        };
        if block.quoted {
            add(block.span, true);
        } else if self.is_dialogue(index) {
            add(block.span, false);
        }
        for pair in &marks.pairs {
            add(absolute(pair.span()), false);
        }
        let inline = &self.document.inline_quotes;
        let from = inline.partition_point(|span| span.start < block.span.start);
        for span in inline[from..].iter().take_while(|span| span.end <= block.span.end) {
            add(*span, true);
        }
        if runs_on && let Some((_, close)) = marks.stray_close {
            add(Span::new(block.span.start, absolute(close).end), false);
        }
        let Some((mark, open)) = marks.left_open else {
            return false;
        };
        let goes_on = self.goes_on(index, mark, open);
        if goes_on {
            add(Span::new(absolute(open).start, block.span.end), false);
        }
        goes_on
    }

    /// True where a mark left open begins a quotation of several paragraphs, not a slip.
    fn goes_on(&self, index: usize, mark: Mark, open: Span) -> bool {
        let Some(next) = self.document.blocks.get(index + 1) else {
            return false;
        };
        if matches!(next.kind, BlockKind::Heading(_)) {
            return false;
        }
        if self.marks[index + 1].stray_close.is_some_and(|(closing, _)| closing == mark) {
            return true;
        }
        let before = self.prose(index)[..open.start].trim_end();
        if !(before.is_empty() || before.ends_with([':', ','])) {
            return false;
        }
        let prose = self.prose(index + 1);
        match mark {
            Mark::Double => prose.starts_with('“'),
            Mark::Guillemet => prose.starts_with(['«', '»']),
            _ => prose.starts_with('"'),
        }
    }

    /// A paragraph of French dialogue begins with a dash; so do signatures and lists, which do not sound like speech.
    fn is_dialogue(&self, index: usize) -> bool {
        let block = &self.document.blocks[index];
        let prose = self.prose(index);
        let Some(dash) = prose.chars().next().filter(|c| matches!(c, '—' | '–')) else {
            return false;
        };
        let prose = prose.trim_end_matches(['»', ' ', '\u{a0}', '\u{202f}']);
        if block.language != Language::French
            || block.kind != BlockKind::Paragraph
            || !prose.ends_with(['.', '?', '!', '…'])
        {
            return false;
        }
        dash == '—' && self.neighbour_is_dashed(index) || sounds_spoken(prose)
    }

    fn neighbour_is_dashed(&self, index: usize) -> bool {
        let dashed = |i: usize| self.document.blocks.get(i).is_some() && self.prose(i).starts_with('—');
        dashed(index + 1) || index > 0 && dashed(index - 1)
    }

    fn name_speakers(&self, index: usize, quotations: &mut [Quotation], carried: &Carried) {
        let block = &self.document.blocks[index];
        // Quotations nest: each is named from the words of the one around it, or of the block.
        let parents = parents(quotations);
        let mut regions: Vec<(Span, Vec<usize>)> = vec![(block.span, Vec::new())];
        let mut region_of: Vec<usize> = Vec::with_capacity(quotations.len());
        for (number, quotation) in quotations.iter().enumerate() {
            let whole = quotation.span == block.span && (quotation.block || self.is_dialogue(index));
            let parent = parents[number].map_or(0, |parent| region_of[parent]);
            if whole {
                region_of.push(0);
                continue;
            }
            regions[parent].1.push(number);
            regions.push((inside(quotation.span, &self.document.text), Vec::new()));
            region_of.push(regions.len() - 1);
        }
        for (region, numbers) in &regions {
            if numbers.is_empty() {
                continue;
            }
            let children: Vec<(usize, Span)> =
                numbers.iter().map(|number| (*number, quotations[*number].span)).collect();
            let tokens = tokenize(&self.document.text, *region, &children);
            self.name_in_region(block, &tokens, quotations);
        }
        if let Some(first) = quotations.first_mut().filter(|q| q.span.start == block.span.start && q.speaker.is_none())
        {
            if self.is_dialogue(index) {
                first.speaker = in_dialogue(&tokenize(&self.document.text, block.span, &[]));
            } else if carried.runs_on {
                first.speaker = carried.speaker;
            } else if !first.block {
                first.speaker = self.announced(index, first.span);
            }
        }
    }

    fn name_in_region(&self, block: &Block, tokens: &[Token], quotations: &mut [Quotation]) {
        let sentences = self.document.sentences_of(block);
        let sentence_of = |offset: usize| sentences.partition_point(|s| s.span.start <= offset);
        let starts: Vec<usize> = tokens.iter().map(|token| sentence_of(token.span.start)).collect();
        let mut previous: Option<(usize, Option<Span>)> = None;
        for at in 0..tokens.len() {
            let Kind::Quotation(number) = tokens[at].kind else {
                continue;
            };
            let last = sentence_of(tokens[at].span.end.saturating_sub(1));
            let first = starts.partition_point(|sentence| *sentence < starts[at]);
            let end = starts.partition_point(|sentence| *sentence <= last);
            let around = Surroundings { tokens, at, first, end, language: block.language };
            let mut speaker = around.speaker();
            if speaker.is_none() && around.stands_alone() {
                speaker = match previous {
                    Some((sentence, named)) if named.is_some() && sentence + 1 >= starts[at] => named,
                    _ => {
                        let next_end = starts.partition_point(|sentence| *sentence <= last + 1);
                        who_goes_on(&tokens[end..next_end], block.language)
                    }
                };
            }
            quotations[number].speaker = speaker;
            previous = Some((last, speaker));
        }
    }

    /// The speaker that the paragraph before announces, if it ends with a colon.
    fn announced(&self, index: usize, quotation: Span) -> Option<Span> {
        let before = &self.document.blocks[index.checked_sub(1)?];
        if !before.span.of(&self.document.text).trim_end().ends_with(':') {
            return None;
        }
        let sentence = self.document.sentences_of(before).last()?.span;
        let mut tokens = tokenize(&self.document.text, sentence, &[]);
        tokens.extend(tokenize(&self.document.text, quotation, &[(0, quotation)]));
        let at = tokens.len() - 1;
        Surroundings { tokens: &tokens, at, first: 0, end: at + 1, language: before.language }.speaker()
    }

    /// Block quotations: the paragraph before announces the speaker, or a signature below names it.
    fn name_block_speakers(&self, quotations: &mut [Quotation]) {
        let blocks = &self.document.blocks;
        let mut at = 0;
        while at < blocks.len() {
            if !blocks[at].quoted {
                at += 1;
                continue;
            }
            let first = at;
            while at < blocks.len() && blocks[at].quoted {
                at += 1;
            }
            let speaker = self
                .signature(at - 1)
                .or_else(|| self.signature(at))
                .or_else(|| self.announced(first, blocks[first].span));
            let run = Span::new(blocks[first].span.start, blocks[at - 1].span.end);
            let from = quotations.partition_point(|q| q.span.start < run.start);
            for quotation in &mut quotations[from..] {
                if quotation.span.start >= run.end {
                    break;
                }
                if quotation.block {
                    quotation.speaker = speaker;
                }
            }
        }
    }

    /// The name in "— Jane Doe, mayor", where the block or its last line is one.
    fn signature(&self, index: usize) -> Option<Span> {
        let block = self.document.blocks.get(index)?;
        let prose = self.prose(index);
        let line = prose.rfind('\n').map_or(0, |at| at + 1);
        let line = Span::new(block.span.start + line, block.span.end);
        let tokens = tokenize(&self.document.text, line, &[]);
        let dashed = matches!(tokens.first()?.kind, Kind::Punctuation('—' | '–' | '―' | '-'));
        let ends = tokens.last()?.kind;
        if !dashed || tokens.len() > 16 || matches!(ends, Kind::Punctuation('.' | '?' | '!' | '…')) {
            return None;
        }
        phrase_after(&tokens, 1, block.language)
    }

    fn is_term(&self, span: Span) -> bool {
        let words = inside(span, &self.document.text).of(&self.document.text).trim();
        words.unicode_words().take(TERM_WORDS + 1).count() <= TERM_WORDS && !words.ends_with(['.', '!', '?', '…', ','])
    }
}

/// For each quotation of a sorted list, the one around it.
fn parents(quotations: &[Quotation]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    let mut parents = Vec::with_capacity(quotations.len());
    for (number, quotation) in quotations.iter().enumerate() {
        while open.last().is_some_and(|last| !quotations[*last].span.contains(quotation.span)) {
            open.pop();
        }
        parents.push(open.last().copied());
        open.push(number);
    }
    parents
}

/// The passage without its marks.
fn inside(span: Span, text: &str) -> Span {
    let slice = span.of(text);
    let is_mark = |c: char| "“”\"«»‘’'„‚‹›".contains(c);
    let start = slice.chars().next().filter(|c| is_mark(*c)).map_or(0, char::len_utf8);
    let end = slice.chars().next_back().filter(|c| is_mark(*c)).map_or(0, char::len_utf8);
    if start + end > slice.len() { span } else { Span::new(span.start + start, span.end - end) }
}

/// Questions, exclamations, first and second persons, « dit-il ».
fn sounds_spoken(prose: &str) -> bool {
    prose.contains(['?', '!'])
        || tokenize(prose, Span::new(0, prose.len()), &[]).iter().any(|token| {
            token.inverted().is_some()
                || matches!(
                    token.lower.as_str(),
                    "je" | "j'"
                        | "tu"
                        | "t'"
                        | "moi"
                        | "toi"
                        | "nous"
                        | "vous"
                        | "oui"
                        | "non"
                        | "m'"
                        | "me"
                        | "mon"
                        | "ma"
                        | "ton"
                        | "ta"
                        | "bonjour"
                        | "merci"
                )
        })
}

#[cfg(test)]
mod tests;
