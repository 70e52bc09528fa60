/** The index of listings by cell and the grids it is built for. */
@NullMarked
package com.datingtoday.application.discovery.index;

import org.jspecify.annotations.NullMarked;
