/** Cells, grids and distances. */
@NullMarked
package com.datingtoday.domain.shared.geo;

import org.jspecify.annotations.NullMarked;
