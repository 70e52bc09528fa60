/** Generated users for development and measurements. */
@NullMarked
package com.datingtoday.bootstrap.development.population;

import org.jspecify.annotations.NullMarked;
