//! Where the output of a command goes, for commands that write as they read.

use std::fs::File;
use std::io::{self, BufWriter, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use super::complain;

/// Standard output or a file.
pub(super) struct Output {
    file: Option<(PathBuf, BufWriter<File>)>,
    /// The reader has gone away, or nothing can be written.
    closed: bool,
    failed: bool,
}

impl Output {
    /// The file of this path, made anew; standard output without one.
    ///
    /// # Errors
    /// The file cannot be made.
    pub(super) fn open(path: Option<&Path>) -> Result<Self, String> {
        let open = |path: &Path| match File::create(path) {
            Ok(file) => Ok((path.to_owned(), BufWriter::new(file))),
            Err(error) => Err(format!("{}: cannot be written: {error}", path.display())),
        };
        Ok(Self { file: path.map(open).transpose()?, closed: false, failed: false })
    }

    /// Writes text that may be styled; files get it without styles.
    pub(super) fn styled(&mut self, text: &str) {
        let done = match &mut self.file {
            Some((_, file)) => file.write_all(anstream::adapter::strip_str(text).to_string().as_bytes()),
            None => anstream::stdout().lock().write_all(text.as_bytes()),
        };
        self.note(done);
    }

    /// Writes text byte for byte.
    pub(super) fn raw(&mut self, text: &str) {
        let done = match &mut self.file {
            Some((_, file)) => file.write_all(text.as_bytes()),
            None => io::stdout().lock().write_all(text.as_bytes()),
        };
        self.note(done);
    }

    /// Hands on what was written so far.
    pub(super) fn flush(&mut self) {
        let done = match &mut self.file {
            Some((_, file)) => file.flush(),
            None => io::stdout().lock().flush(),
        };
        self.note(done);
    }

    /// True where writing more is of no use.
    pub(super) fn is_closed(&self) -> bool {
        self.closed
    }

    /// Ends the output; false where something could not be written. A reader that has gone away (`| head`) is no error.
    pub(super) fn finish(mut self) -> bool {
        if !self.closed {
            self.flush();
        }
        !self.failed
    }

    fn note(&mut self, done: io::Result<()>) {
        let Err(error) = done else { return };
        if error.kind() != ErrorKind::BrokenPipe && !self.failed {
            let name = self.file.as_ref().map_or("standard output".into(), |(path, _)| path.display().to_string());
            complain(&format!("{name}: cannot be written: {error}"));
            self.failed = true;
        }
        self.closed = true;
    }
}
