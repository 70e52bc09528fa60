/** The rules of the house, and the proof that each of them bites. */
@NullMarked
package com.datingtoday.bootstrap.architecture;

import org.jspecify.annotations.NullMarked;
