/**
 * Which text do these bytes hold?
 *
 * <p>{@link org.fihrist.corpus.input.TextFile} opens a text. {@link
 * org.fihrist.corpus.input.Encoding} detects the encoding from the first bytes, or {@link
 * org.fihrist.corpus.input.BinaryKind} describes the binary format. {@link
 * org.fihrist.corpus.input.BoundedLines} reads the text line by line in limited memory. If a stream
 * fails, the text before the failure is read. {@link org.fihrist.corpus.input.Origin} holds the
 * place of a text and the statements about it.
 *
 * <p>{@link org.fihrist.corpus.input.Mojibake} repairs lines that were decoded in a wrong encoding
 * and saved, if there is no doubt.
 */
@NullMarked
package org.fihrist.corpus.input;

import org.jspecify.annotations.NullMarked;
