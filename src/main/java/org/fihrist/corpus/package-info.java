/**
 * Here is a file, folder or archive: which articles are in it, and what could not be read, and why?
 */
@NullMarked
package org.fihrist.corpus;

import org.jspecify.annotations.NullMarked;
