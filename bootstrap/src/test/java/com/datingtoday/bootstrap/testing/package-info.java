/** Test support of whole-application tests. */
@NullMarked
package com.datingtoday.bootstrap.testing;

import org.jspecify.annotations.NullMarked;
