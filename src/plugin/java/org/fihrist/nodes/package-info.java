/**
 * Starts a node of OpenSearch from libraries, for tests and trials. It is no part of the plugin.
 */
@NullMarked
package org.fihrist.nodes;

import org.jspecify.annotations.NullMarked;
