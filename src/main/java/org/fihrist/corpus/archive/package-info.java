/**
 * Here is a file: what is inside it? A {@link org.fihrist.corpus.archive.Content} is the bytes of a
 * file or of a member; its {@link org.fihrist.corpus.archive.Kind} says how they are opened. {@link
 * org.fihrist.corpus.archive.Compression} is undone, {@link org.fihrist.corpus.archive.Archives}, a
 * {@link org.fihrist.corpus.archive.ZipArchive} and a {@link
 * org.fihrist.corpus.archive.WarcArchive} are taken apart into members, each of which is content
 * again, in whatever nesting; an {@link org.fihrist.corpus.archive.MemberVisitor} takes them.
 *
 * <p>All bytes may be hostile. What one file may ask for stands in {@link
 * org.fihrist.corpus.archive.Limits} and is counted by its {@link
 * org.fihrist.corpus.archive.Budget}; the name of a member is a label and never the name of a file.
 */
@NullMarked
package org.fihrist.corpus.archive;

import org.jspecify.annotations.NullMarked;
