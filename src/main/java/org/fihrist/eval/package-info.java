/** Is it any good? Topics and judgments in, a TREC run and measures out. */
@NullMarked
package org.fihrist.eval;

import org.jspecify.annotations.NullMarked;
