/** People who do not exist, as many as wanted: to develop with, and to measure with. */
@NullMarked
package com.datingtoday.bootstrap.development.population;

import org.jspecify.annotations.NullMarked;
