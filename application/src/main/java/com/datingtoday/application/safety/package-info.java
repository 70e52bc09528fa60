/** Blocking others, and reporting them to the operator. */
@NullMarked
package com.datingtoday.application.safety;

import org.jspecify.annotations.NullMarked;
