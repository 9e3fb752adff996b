//! What kind of AI a text is about, by Narayanan's taxonomy: labels by use, with the words that show it.
