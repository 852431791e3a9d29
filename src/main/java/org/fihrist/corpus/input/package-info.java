/**
 * Here is a file: what text is in it? {@link org.fihrist.corpus.input.TextFile} opens one: {@link
 * org.fihrist.corpus.input.Encoding} is detected from the first bytes (or {@link
 * org.fihrist.corpus.input.BinaryKind} says what the bytes are instead of text), and {@link
 * org.fihrist.corpus.input.BoundedLines} gives the text line by line, never holding more than a
 * limit. A stream that breaks is read up to the break. Where a text stands, and what was said about
 * it by whoever delivered it, is its {@link org.fihrist.corpus.input.Origin}.
 *
 * <p>Text that was decoded wrongly before it was saved is put right line by line by {@link
 * org.fihrist.corpus.input.Mojibake}, where no doubt is possible.
 */
@NullMarked
package org.fihrist.corpus.input;

import org.jspecify.annotations.NullMarked;
