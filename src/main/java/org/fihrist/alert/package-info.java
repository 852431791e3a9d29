/**
 * Saved searches that report what is new.
 *
 * <p>An {@link org.fihrist.alert.Alert} is a search that the server keeps. At each new generation
 * of the index the {@link org.fihrist.alert.AlertEvaluator} asks every alert about the articles
 * that no generation had before, and keeps each match as an {@link org.fihrist.alert.AlertHit}:
 * exactly once, since the hits, the articles seen and the generation are written in one transaction
 * of the {@link org.fihrist.alert.AlertStore}. Hits are read from the feed of the alert. A {@link
 * org.fihrist.alert.WebhookSender} also sends them to an address, at least once each, by the rules
 * of the {@link org.fihrist.alert.WebhookPolicy}. {@link org.fihrist.alert.AlertService} runs all
 * this beside a server.
 */
@NullMarked
package org.fihrist.alert;

import org.jspecify.annotations.NullMarked;
