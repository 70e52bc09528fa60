/** Blocks, and reports to the operator. */
@NullMarked
package com.datingtoday.application.safety;

import org.jspecify.annotations.NullMarked;
