//! Open elements and containers and what they pass on to their content. Every operation takes constant time, so that
//! neither deep nesting nor stray end tags can slow a reader down.

use crate::text::BlockKind;
use rustc_hash::FxHashMap;

/// What an element does to the flow, beyond its style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::text) enum Role {
    /// A container of the format itself; end tags in it cannot reach beyond.
    Container,
    /// Words in a line.
    Inline,
    /// `<q>`.
    InlineQuote,
    /// Any block without a rule of its own.
    Block,
    /// `<p>`, which most blocks end.
    Paragraph,
    /// A list, in which items stand.
    List,
    /// An item, which the next one ends.
    Item,
    /// A table.
    Table,
    /// A table row.
    Row,
    /// A table cell.
    Cell,
    /// A figure.
    Figure,
    /// The caption of a figure or table.
    Caption,
    /// Code, in a line or as a block.
    Code {
        /// True for a block.
        block: bool,
    },
    /// Content that is not shown as text.
    Foreign,
}

impl Role {
    pub(super) fn is_block(self) -> bool {
        !matches!(
            self,
            Self::Container | Self::Inline | Self::InlineQuote | Self::Code { block: false } | Self::Foreign
        )
    }
}

/// What an element says about its content; what it does not say is inherited.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::text) struct Style {
    /// The kind of its blocks.
    pub(in crate::text) kind: Option<BlockKind>,
    /// True for a block quotation.
    pub(in crate::text) quoted: bool,
    /// True where nothing of it is shown.
    pub(in crate::text) hidden: bool,
}

impl Style {
    /// The style of content of a kind.
    pub(in crate::text) fn of(kind: BlockKind) -> Self {
        Self { kind: Some(kind), ..Self::default() }
    }
}

/// The style of the next word, all inheritance done.
#[derive(Clone, Copy, Debug)]
pub(super) struct Top {
    pub(super) kind: BlockKind,
    pub(super) quoted: bool,
    pub(super) skipped: bool,
}

/// Indices, plus one, of the innermost open elements that a later start tag may end by implication.
#[derive(Clone, Copy, Debug, Default)]
struct Endable {
    paragraph: u32,
    item: u32,
    row: u32,
    cell: u32,
}

#[derive(Debug)]
struct Element {
    name: u32,
    role: Role,
    top: Top,
    endable: Endable,
}

#[derive(Debug, Default)]
pub(super) struct Stack {
    elements: Vec<Element>,
    names: FxHashMap<Box<str>, u32>,
    /// For each name, the indices at which it is open. The first name is that of containers.
    open: Vec<Vec<u32>>,
}

const CONTAINER: &str = "";

impl Stack {
    pub(super) fn len(&self) -> usize {
        self.elements.len()
    }

    pub(super) fn top(&self) -> Top {
        self.elements.last().map_or(Top { kind: BlockKind::Paragraph, quoted: false, skipped: false }, |e| e.top)
    }

    pub(super) fn push_container(&mut self, style: Style) {
        self.push(CONTAINER, Role::Container, style);
    }

    pub(super) fn push(&mut self, name: &str, role: Role, style: Style) {
        let above = self.top();
        let top = Top {
            kind: style.kind.unwrap_or(above.kind),
            quoted: above.quoted || style.quoted,
            skipped: above.skipped || style.hidden || matches!(role, Role::Foreign | Role::Code { .. }),
        };
        let index = u32::try_from(self.elements.len()).unwrap_or(u32::MAX - 1);
        let mut endable = self.elements.last().map_or(Endable::default(), |e| e.endable);
        match role {
            Role::Container | Role::Table => endable = Endable::default(),
            Role::Paragraph => endable.paragraph = index + 1,
            Role::List => endable.item = 0,
            Role::Item => endable.item = index + 1,
            Role::Row => endable.row = index + 1,
            Role::Cell => endable = Endable { cell: index + 1, row: endable.row, ..Endable::default() },
            Role::Caption => endable.paragraph = 0,
            _ => {}
        }
        let name = self.intern(name);
        self.open[name as usize].push(index);
        self.elements.push(Element { name, role, top, endable });
    }

    pub(super) fn pop(&mut self) -> Option<Role> {
        let element = self.elements.pop()?;
        self.open[element.name as usize].pop();
        Some(element.role)
    }

    /// The index of the innermost container.
    pub(super) fn container(&self) -> Option<usize> {
        self.find_open(CONTAINER)
    }

    /// The index of the innermost open element of a name, inside the innermost container.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.find_open(name).filter(|found| self.container().is_none_or(|container| *found > container))
    }

    /// What the start of an element with this role ends: from this index on.
    pub(super) fn implied_end(&self, role: Role) -> Option<usize> {
        let endable = self.elements.last()?.endable;
        let ends = match role {
            Role::Item => [endable.item, endable.paragraph],
            Role::Cell => [endable.cell, 0],
            Role::Row => [endable.row, endable.cell],
            role if role.is_block() => [endable.paragraph, 0],
            _ => [0, 0],
        };
        ends.into_iter().filter(|index| *index > 0).min().map(|index| index as usize - 1)
    }

    fn find_open(&self, name: &str) -> Option<usize> {
        let id = *self.names.get(name)?;
        self.open[id as usize].last().map(|index| *index as usize)
    }

    fn intern(&mut self, name: &str) -> u32 {
        if let Some(id) = self.names.get(name) {
            return *id;
        }
        let id = u32::try_from(self.open.len()).unwrap_or(u32::MAX);
        self.names.insert(name.into(), id);
        self.open.push(Vec::new());
        id
    }
}
