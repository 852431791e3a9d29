/**
 * Here is a PDF, an office document or a book: what does it say? Their parsers are large, their
 * inputs wild, and a single file can break or stall them. So {@link
 * org.fihrist.corpus.document.DocumentWorkers} has them parsed in a process of its own, a {@link
 * org.fihrist.corpus.document.DocumentWorker}, with limits of memory and time; it asks with a
 * {@code Request} and gets an {@code Answer} with the {@link
 * org.fihrist.corpus.document.ParsedText}s.
 *
 * <p>In that process {@code PdfDocument} reads lines ({@code PdfLines}), says what they mean
 * ({@code VisualText}) and joins them ({@code PdfParagraphs}); {@code DocxDocument}, {@code
 * OdtDocument} and {@code EpubBook} read the XML in a zip ({@code ZipParts}).
 */
@NullMarked
package org.fihrist.corpus.document;

import org.jspecify.annotations.NullMarked;
