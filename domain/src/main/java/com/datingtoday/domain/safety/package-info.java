/** Blocks and reports. */
@NullMarked
package com.datingtoday.domain.safety;

import org.jspecify.annotations.NullMarked;
