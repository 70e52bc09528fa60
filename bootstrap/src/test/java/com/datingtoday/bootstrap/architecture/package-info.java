/** Architecture rules, and tests that each rule reports its counter-examples. */
@NullMarked
package com.datingtoday.bootstrap.architecture;

import org.jspecify.annotations.NullMarked;
