/** Locations, cities, grids and listings in MySQL. */
@NullMarked
package com.datingtoday.adapter.persistence.discovery;

import org.jspecify.annotations.NullMarked;
