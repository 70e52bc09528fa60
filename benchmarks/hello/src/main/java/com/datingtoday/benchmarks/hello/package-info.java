/** Empty endpoint with which the service is compared. */
@NullMarked
package com.datingtoday.benchmarks.hello;

import org.jspecify.annotations.NullMarked;
