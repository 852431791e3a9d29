/**
 * The commands, with one class for each.
 *
 * <p>{@link org.fihrist.cli.command.IndexOption} and {@link
 * org.fihrist.cli.command.NarrowingOptions} contain options that several commands share. {@link
 * org.fihrist.cli.command.ProjectHome} finds the folders of the project.
 */
@NullMarked
package org.fihrist.cli.command;

import org.jspecify.annotations.NullMarked;
