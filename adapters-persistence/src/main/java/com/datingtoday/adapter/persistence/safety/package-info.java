/** Blocks and reports in MySQL. */
@NullMarked
package com.datingtoday.adapter.persistence.safety;

import org.jspecify.annotations.NullMarked;
