/** Development start: the application on embedded servers, with example data. */
@NullMarked
package com.datingtoday.bootstrap.development;

import org.jspecify.annotations.NullMarked;
