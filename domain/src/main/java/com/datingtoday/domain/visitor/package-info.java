/** Who has looked at whose profile. */
@NullMarked
package com.datingtoday.domain.visitor;

import org.jspecify.annotations.NullMarked;
