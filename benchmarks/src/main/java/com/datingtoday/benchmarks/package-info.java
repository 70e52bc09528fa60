/** Load tests of the service, compared with an empty endpoint. */
@NullMarked
package com.datingtoday.benchmarks;

import org.jspecify.annotations.NullMarked;
