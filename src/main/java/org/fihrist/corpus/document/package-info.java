/**
 * Which text does a PDF, an office document or a book hold?
 *
 * <p>The parsers of these formats are large, and a single damaged file can crash or block them. So
 * {@link org.fihrist.corpus.document.DocumentWorkers} parses documents in a separate process, a
 * {@link org.fihrist.corpus.document.DocumentWorker}, with limits of memory and time. It sends a
 * {@code Request} and receives a {@code ParserAnswer} with {@link
 * org.fihrist.corpus.document.ParsedText}s.
 *
 * <p>In that process, {@code PdfDocument} extracts lines ({@code PdfLines}), converts them to
 * reading order ({@code VisualText}) and joins them ({@code PdfParagraphs}). {@code DocxDocument},
 * {@code OdtDocument} and {@code EpubBook} read XML in a zip archive ({@code ZipParts}). {@code
 * OfficeDocument} and {@code Mailbox} read the other formats by libraries.
 */
@NullMarked
package org.fihrist.corpus.document;

import org.jspecify.annotations.NullMarked;
