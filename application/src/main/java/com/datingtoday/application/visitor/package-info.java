/** Noting who looks at whose profile, and telling the owner. */
@NullMarked
package com.datingtoday.application.visitor;

import org.jspecify.annotations.NullMarked;
