/** What the service costs, measured from outside beside a bare endpoint. */
@NullMarked
package com.datingtoday.benchmarks;

import org.jspecify.annotations.NullMarked;
