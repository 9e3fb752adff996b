//! The attributes of a start tag that the reader acts on, with the source spans of their values.

use crate::text::{Span, Words};

/// The attributes of one start tag. The first of two with the same name counts, as in browsers.
#[derive(Debug, Default)]
pub(super) struct Attributes {
    list: Vec<(Name, Words)>,
    current: Option<Name>,
}

macro_rules! names {
    ($($variant:ident $text:literal),+ $(,)?) => {
        /// The attributes that are looked at.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Name { $(#[doc = $text] $variant),+ }

        impl Name {
            fn from_bytes(name: &[u8]) -> Option<Self> {
                $(if name == $text.as_bytes() { return Some(Self::$variant) })+
                None
            }
        }
    };
}

names! {
    Alt "alt", Content "content", DataSrc "data-src", Hidden "hidden", Href "href", Id "id", Named "name",
    Role "role", Src "src", Style "style", Title "title",
}

impl Attributes {
    pub(super) fn clear(&mut self) {
        self.list.clear();
        self.current = None;
    }

    pub(super) fn name(&mut self, name: &[u8], at: usize) {
        self.current = Name::from_bytes(name).filter(|name| self.get(*name).is_none());
        if let Some(name) = self.current {
            self.list.push((name, Words { text: String::new(), span: Span::new(at, at) }));
        }
    }

    pub(super) fn wants_value(&self) -> bool {
        self.current.is_some()
    }

    pub(super) fn value(&mut self, text: String, span: Span) {
        if self.current.take().is_some()
            && let Some((_, words)) = self.list.last_mut()
        {
            *words = Words { text, span };
        }
    }

    pub(super) fn get(&self, name: Name) -> Option<&Words> {
        self.list.iter().find(|(key, _)| *key == name).map(|(_, words)| words)
    }

    /// An attribute that says something.
    pub(super) fn filled(&self, name: Name) -> Option<Words> {
        self.get(name).filter(|words| !words.text.trim().is_empty()).cloned()
    }

    /// True where the element is not shown, by its own word.
    pub(super) fn hide(&self) -> bool {
        self.get(Name::Hidden).is_some()
            || self.get(Name::Style).is_some_and(|style| {
                let rules: String =
                    style.text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect();
                rules.split(';').any(|rule| rule.starts_with("display:none") || rule.starts_with("visibility:hidden"))
            })
    }
}
