/** The bare endpoint that everything else is measured by. */
@NullMarked
package com.datingtoday.benchmarks.hello;

import org.jspecify.annotations.NullMarked;
