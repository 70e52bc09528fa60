/** Who looked at whose profile, through the whole application. */
@NullMarked
package com.datingtoday.bootstrap.visitor;

import org.jspecify.annotations.NullMarked;
