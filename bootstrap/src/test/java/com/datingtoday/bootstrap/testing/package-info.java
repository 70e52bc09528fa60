/** What whole-application tests share. */
@NullMarked
package com.datingtoday.bootstrap.testing;

import org.jspecify.annotations.NullMarked;
