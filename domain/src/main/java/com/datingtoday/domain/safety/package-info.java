/** Keeping others away, and telling the operator of them. */
@NullMarked
package com.datingtoday.domain.safety;

import org.jspecify.annotations.NullMarked;
