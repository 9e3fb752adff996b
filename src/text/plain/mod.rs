//! The plain-text reader: paragraphs, headings, list items and e-mail quotes, guessed from blank lines, line lengths and
//! final punctuation. It never reorders or drops words.

mod layout;
mod line;

use super::flow::Flow;
use super::{BlockKind, Prose, Span};
use layout::Layout;
use line::{Line, Lines};

/// Reads a plain text.
pub(super) fn read(source: &str) -> Prose {
    let mut reader = Reader { flow: Flow::new(source, Vec::new()), source, layout: Layout::of(source), first: true };
    let mut groups = Groups { source, lines: Lines::new(source), pending: None };
    let mut current = groups.next();
    while let Some(group) = current {
        let next = groups.next();
        reader.group(&group, next.as_deref());
        current = next;
    }
    reader.flow.finish()
}

/// Runs of lines without a blank one, all of the same quote depth.
struct Groups<'s> {
    source: &'s str,
    lines: Lines<'s>,
    pending: Option<Line>,
}

impl Iterator for Groups<'_> {
    type Item = Vec<Line>;

    fn next(&mut self) -> Option<Vec<Line>> {
        let mut group: Vec<Line> = Vec::new();
        while let Some(line) = self.pending.take().or_else(|| self.lines.next()) {
            if line.is_blank() {
                if group.is_empty() {
                    continue;
                }
                break;
            }
            if group.first().is_some_and(|first| first.quoted != line.quoted) {
                self.pending = Some(line);
                break;
            }
            let underline = line.is_rule(self.source);
            group.push(line);
            if underline {
                break;
            }
        }
        (!group.is_empty()).then_some(group)
    }
}

struct Reader<'s> {
    flow: Flow<'s>,
    source: &'s str,
    layout: Layout,
    first: bool,
}

impl Reader<'_> {
    fn group(&mut self, group: &[Line], next: Option<&[Line]>) {
        let (lines, underlined) = match group.split_last() {
            Some((last, rest)) if last.is_rule(self.source) => (rest, true),
            _ => (group, false),
        };
        let mut start = 0;
        while start < lines.len() {
            let end = (start + 1..lines.len()).find(|at| self.begins(lines, start, *at)).unwrap_or(lines.len());
            let rest = if end < lines.len() { Some(&lines[end..]) } else { next };
            let alone = end == start + 1 && (end == lines.len() || self.layout.line_is_paragraph);
            let heading =
                underlined && end == lines.len() && end == start + 1 || self.is_heading(lines, start, alone, rest);
            self.block(&lines[start..end], heading);
            self.first = false;
            start = end;
        }
    }

    /// True where a new block begins at a line inside a run of lines.
    fn begins(&self, lines: &[Line], start: usize, at: usize) -> bool {
        let (previous, line) = (&lines[at - 1], &lines[at]);
        let after_end = previous.ends_sentence(self.source) || previous.of(self.source).trim_end().ends_with(':');
        if line.marker(self.source).is_some() || line.is_dialogue(self.source) {
            let in_list = lines[start].marker(self.source).is_some() || lines[start].is_dialogue(self.source);
            return in_list || after_end || line.bullet(self.source);
        }
        if self.layout.line_is_paragraph {
            return true;
        }
        let indented = line.indent > previous.indent && lines[start].marker(self.source).is_none();
        indented && after_end || self.first && at == 1 && self.is_title_above(previous, line)
    }

    /// A first line that is much shorter than the wrapped lines below it.
    fn is_title_above(&self, title: &Line, below: &Line) -> bool {
        let short = title.words().len() * 5 < below.words().len() * 3;
        short && title.may_be_heading(self.source) && below.starts_upper(self.source)
    }

    fn is_heading(&self, lines: &[Line], at: usize, alone: bool, rest: Option<&[Line]>) -> bool {
        let line = &lines[at];
        // A byline may stand between a heading and its text.
        let below =
            rest.and_then(|rest| rest.iter().take(2).find(|line| !line.is_byline(self.source)).or(rest.first()));
        let Some(next) = below else { return false };
        let is_item = line.marker(self.source).is_some() || line.is_dialogue(self.source);
        if line.quoted || next.quoted || is_item || line.is_byline(self.source) {
            return false;
        }
        if self.first {
            let above = lines.get(at + 1).is_some_and(|below| self.is_title_above(line, below));
            return (alone || above) && line.may_be_title(self.source);
        }
        let wrapped = !self.layout.line_is_paragraph && rest.is_some_and(|rest| rest.len() > 1);
        let prose_follows = wrapped || next.marker(self.source).is_some() || !next.may_be_heading(self.source);
        alone && line.may_be_heading(self.source) && prose_follows
    }

    fn block(&mut self, lines: &[Line], heading: bool) {
        let Some(first) = lines.first() else { return };
        let marker = first.marker(self.source);
        let kind = match marker {
            _ if heading => BlockKind::Heading(if self.first { 1 } else { 2 }),
            Some(_) => BlockKind::ListItem,
            None => BlockKind::Paragraph,
        };
        self.flow.enter(Some(kind), first.quoted);
        let mut end = first.words().start;
        let mut skipped = marker.unwrap_or(0);
        for line in lines {
            let words = Span::new(line.words().start + skipped, line.words().end);
            skipped = 0;
            self.flow.space(Span::new(end, words.start));
            self.flow.text(words.start, words.of(self.source));
            end = words.end;
        }
        self.flow.leave(end);
    }
}

#[cfg(test)]
mod tests;
