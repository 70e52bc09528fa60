/** Visits of profiles. */
@NullMarked
package com.datingtoday.domain.visitor;

import org.jspecify.annotations.NullMarked;
