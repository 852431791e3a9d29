/**
 * Here is an article's text: which language is it in? {@link
 * org.fihrist.corpus.language.TextLanguage} asks the script first, {@link
 * org.fihrist.corpus.language.ArabicScript} the letters that tell the languages of the Arabic
 * script apart, and only then, for scripts that many languages share, the n-grams of a library.
 */
@NullMarked
package org.fihrist.corpus.language;

import org.jspecify.annotations.NullMarked;
