/**
 * Load generator with prepared requests and persistent connections. Latencies count from the time at which a request is
 * due.
 */
@NullMarked
package com.datingtoday.benchmarks.load;

import org.jspecify.annotations.NullMarked;
