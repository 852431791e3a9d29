/** Here are an article's text and a query: which passages show best why it matched? */
@NullMarked
package org.fihrist.highlight;

import org.jspecify.annotations.NullMarked;
