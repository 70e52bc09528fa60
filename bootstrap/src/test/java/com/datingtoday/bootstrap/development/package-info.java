/** The development start: the whole product on embedded real servers, with example data. */
@NullMarked
package com.datingtoday.bootstrap.development;

import org.jspecify.annotations.NullMarked;
