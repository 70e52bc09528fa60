/** A small load generator: requests made beforehand, connections kept alive, times from when a request was due. */
@NullMarked
package com.datingtoday.benchmarks.load;

import org.jspecify.annotations.NullMarked;
