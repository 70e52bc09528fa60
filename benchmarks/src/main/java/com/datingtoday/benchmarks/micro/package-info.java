/** JMH benchmarks of single components. */
@NullMarked
package com.datingtoday.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
