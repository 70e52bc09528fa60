/** Small parts, measured alone by JMH. */
@NullMarked
package com.datingtoday.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
