/**
 * Which person, organisation or place is this, and how else is the name written?
 *
 * <p>{@link org.fihrist.names.Gazetteer} finds the people, organisations and places that a text
 * names, and the entries that a typed name may mean. {@link org.fihrist.names.GazetteerLines} reads
 * it from {@code gazetteer.tsv}, whose comment specifies the columns, and from files of the same
 * form that operators write. {@link org.fihrist.names.Countries} adds the country names of the JDK.
 * {@link org.fihrist.names.GazetteerDraft} decides which entry gets a name that several entries
 * have.
 *
 * <p>Names in texts: a {@link org.fihrist.names.NameTree} holds all names in all their {@link
 * org.fihrist.names.NameSpellings}. {@link org.fihrist.names.NameScanner} follows it along the
 * words of a text. {@link org.fihrist.names.NameReadings} removes proclitics, and {@link
 * org.fihrist.names.Announcements} decides whether a name that is also an ordinary word is meant as
 * a name.
 *
 * <p>Names in Latin letters: {@link org.fihrist.names.LatinNames} finds the words of an archive
 * that a name in Latin letters may mean. {@link org.fihrist.names.KnownNames} holds names with a
 * known spelling, from {@code conventions.tsv}, the gazetteer, and {@code regions.tsv}, which
 * {@link org.fihrist.names.RegionTable} generates from the Unicode CLDR. For other words, {@link
 * org.fihrist.names.NameGuesses} first checks in {@link org.fihrist.names.OrdinaryWords} whether
 * the word can be a name, and then uses the model in {@code names.latin}.
 *
 * <p>Names of an archive: {@link org.fihrist.names.UnlistedPeople} finds people that no gazetteer
 * has in one article after the other, as they are indexed. {@link
 * org.fihrist.names.PersonNameLearner} and {@link org.fihrist.names.AbbreviationLearner} propose
 * names that no gazetteer has.
 *
 * <p>Wrong keyboard: {@link org.fihrist.names.KeyboardLayouts} gives the text that the same keys
 * would have written on another {@link org.fihrist.names.KeyboardLayout}.
 */
@NullMarked
package org.fihrist.names;

import org.jspecify.annotations.NullMarked;
