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
 * those that a name typed in Latin letters may be. {@link org.fihrist.names.KnownNames} has the
 * names whose Arabic spelling is known, from {@code conventions.tsv}, the gazetteer, and {@code
 * regions.tsv}, which {@link org.fihrist.names.RegionTable} makes of the Unicode CLDR. What is not
 * known is left to {@link org.fihrist.names.NameGuesses}, which asks {@link
 * org.fihrist.names.OrdinaryWords} whether it may be a name at all, and then the model in {@code
 * names.latin}.
 *
 * <p>From an archive: {@link org.fihrist.names.PersonNameLearner} and {@link
 * org.fihrist.names.AbbreviationLearner} propose names that no gazetteer has.
 *
 * <p>On the wrong keyboard: {@link org.fihrist.names.KeyboardLayouts} gives what the same keys
 * would have written on another {@link org.fihrist.names.KeyboardLayout}.
 */
@NullMarked
package org.fihrist.names;

import org.jspecify.annotations.NullMarked;
