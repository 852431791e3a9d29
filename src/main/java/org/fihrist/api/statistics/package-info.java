/**
 * Questions about an archive, and their answers as documents: {@link
 * org.fihrist.api.statistics.TrendQuestion} compares queries over time, {@link
 * org.fihrist.api.statistics.CooccurrenceQuestion} says who is named with whom, {@link
 * org.fihrist.api.statistics.EntitiesJson} who a name means, {@link
 * org.fihrist.api.statistics.WordsJson} which words there are, {@link
 * org.fihrist.api.statistics.AnalysisJson} how a text is read.
 */
@NullMarked
package org.fihrist.api.statistics;

import org.jspecify.annotations.NullMarked;
