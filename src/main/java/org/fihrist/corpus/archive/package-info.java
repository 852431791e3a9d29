/**
 * Which members does an archive hold?
 *
 * <p>A {@link org.fihrist.corpus.archive.FileContent} holds the bytes of a file or of a member; its
 * {@link org.fihrist.corpus.archive.FileKind} decides how they are opened. {@link
 * org.fihrist.corpus.archive.Compression} decompresses single streams. {@link
 * org.fihrist.corpus.archive.Archives}, {@link org.fihrist.corpus.archive.ZipArchive} and {@link
 * org.fihrist.corpus.archive.WarcArchive} unpack members and pass them to a {@link
 * org.fihrist.corpus.archive.MemberVisitor}. A member may be an archive again.
 *
 * <p>All bytes may be hostile. {@link org.fihrist.corpus.archive.Limits} defines how much one file
 * may unpack to, and a {@link org.fihrist.corpus.archive.UnpackBudget} enforces it. The name of a
 * member is a label and is never used as the name of a file.
 */
@NullMarked
package org.fihrist.corpus.archive;

import org.jspecify.annotations.NullMarked;
