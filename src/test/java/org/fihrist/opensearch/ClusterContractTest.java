package org.fihrist.opensearch;

import org.fihrist.engine.EitherEngine;
import org.fihrist.engine.EngineUnderTest;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests of the API and the server that hold for every engine, on an index in a cluster. */
@Suite
@IncludeEngines("junit-jupiter")
@SelectPackages({"org.fihrist.api", "org.fihrist.batch", "org.fihrist.server"})
@IncludeTags(EitherEngine.TAG)
@ExcludeTags(EitherEngine.LARGE)
@ConfigurationParameter(key = EngineUnderTest.PARAMETER, value = EngineUnderTest.CLUSTER)
final class ClusterContractTest {}
