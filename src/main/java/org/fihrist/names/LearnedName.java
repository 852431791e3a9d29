package org.fihrist.names;

/**
 * A name that an archive holds and no gazetteer.
 *
 * @param kind of what it is the name
 * @param name the name, in its commonest spelling
 * @param alias another name of the same, which the archive states; empty when there is none
 * @param articles how many articles name it
 * @param example the beginning of a sentence that names it
 */
public record LearnedName(
    EntityKind kind, String name, String alias, int articles, String example) {}
