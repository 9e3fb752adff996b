//! What each HTML element means for the flow of prose.

use crate::text::BlockKind;
use crate::text::flow::Role;

/// The role of an element and the kind of block that it makes of its content.
pub(super) fn meaning(name: &str) -> (Role, Option<BlockKind>) {
    match name {
        "p" => (Role::Paragraph, None),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => (Role::Block, Some(BlockKind::Heading(name.as_bytes()[1] - b'0'))),
        "title" => (Role::Block, Some(BlockKind::Heading(1))),
        "ul" | "ol" | "menu" | "dl" | "dir" => (Role::List, None),
        "li" | "dt" | "dd" => (Role::Item, Some(BlockKind::ListItem)),
        "table" => (Role::Table, None),
        "tr" => (Role::Row, None),
        "td" | "th" => (Role::Cell, Some(BlockKind::TableCell)),
        "figure" => (Role::Figure, None),
        "figcaption" | "caption" => (Role::Caption, Some(BlockKind::Caption)),
        "q" => (Role::InlineQuote, None),
        "code" | "kbd" | "samp" => (Role::Code { block: false }, None),
        "pre" | "listing" | "xmp" | "plaintext" => (Role::Code { block: true }, None),
        "script" | "style" | "noscript" | "template" | "svg" | "math" | "iframe" | "object" | "audio" | "video"
        | "canvas" | "select" | "textarea" | "datalist" | "noembed" | "noframes" => (Role::Foreign, None),
        "address" | "article" | "aside" | "blockquote" | "body" | "center" | "details" | "dialog" | "div"
        | "fieldset" | "footer" | "form" | "head" | "header" | "hgroup" | "html" | "legend" | "main" | "nav"
        | "optgroup" | "option" | "search" | "section" | "summary" | "tbody" | "tfoot" | "thead" => (Role::Block, None),
        _ => (Role::Inline, None),
    }
}

/// Elements that have no content and no end tag.
pub(super) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Elements whose content is not HTML, so that start tags in it may end themselves.
pub(super) const FOREIGN: [&str; 2] = ["svg", "math"];

/// HTML elements whose start ends foreign content that was left open.
pub(super) fn ends_foreign(name: &str) -> bool {
    matches!(
        name,
        "b" | "blockquote"
            | "body"
            | "br"
            | "center"
            | "div"
            | "dl"
            | "em"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "hr"
            | "i"
            | "img"
            | "li"
            | "ol"
            | "p"
            | "pre"
            | "span"
            | "strong"
            | "table"
            | "ul"
    )
}

/// The name under which an element is opened and closed: any heading's end tag ends any heading.
pub(super) fn closing_name(name: &str) -> &str {
    match name {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "h",
        name => name,
    }
}
