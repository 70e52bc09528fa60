/** Tests of discovery in the whole application. */
@NullMarked
package com.datingtoday.bootstrap.discovery;

import org.jspecify.annotations.NullMarked;
