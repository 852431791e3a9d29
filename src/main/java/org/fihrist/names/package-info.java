/**
 * Who or where is this, and how else is it written?
 *
 * <p>{@link org.fihrist.names.Gazetteer} knows people, organisations and places: which of them a
 * text names, and who is meant by a name that someone types. It is read by {@link
 * org.fihrist.names.GazetteerLines} from {@code gazetteer.tsv}, whose comment is the specification
 * of its columns, and from files of the same form that operators write; {@link
 * org.fihrist.names.Countries} adds what the JDK knows. {@link org.fihrist.names.GazetteerDraft}
 * settles who owns a name that several claim.
 *
 * <p>For reading texts the names stand in a {@link org.fihrist.names.NameTree}, in all their {@link
 * org.fihrist.names.NameSpellings}; {@link org.fihrist.names.MentionFinder} walks it along the
 * words, with {@link org.fihrist.names.NameReadings} taking off what is written together with a
 * name, and {@link org.fihrist.names.Announcements} saying when a name that is also a word counts.
 *
 * <p>In Latin letters: {@link org.fihrist.names.LatinNames} knows the words of an archive and finds
 * those that a name typed in Latin letters may be. {@link org.fihrist.names.LatinText} takes apart
 * what was typed, {@link org.fihrist.names.Romanisation} is the table of what Latin letters stand
 * for, {@link org.fihrist.names.LatinWord} reads a word by that table, {@link
 * org.fihrist.names.Skeleton} is what the two scripts have in common, {@link
 * org.fihrist.names.PackedWords} keeps the archive's words by it, {@link
 * org.fihrist.names.Alignment} says how well a Latin and an Arabic word fit each other. {@link
 * org.fihrist.names.WordReadings} puts this together for a word, with {@link
 * org.fihrist.names.Commonness} telling names from other words, and {@link
 * org.fihrist.names.PhraseReadings} for names of several words.
 *
 * <p>On the wrong keyboard: {@link org.fihrist.names.KeyboardLayouts} gives what the same keys
 * would have written on another {@link org.fihrist.names.KeyboardLayout}.
 */
@NullMarked
package org.fihrist.names;

import org.jspecify.annotations.NullMarked;
