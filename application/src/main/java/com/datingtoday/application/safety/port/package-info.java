/** What safety asks of the outside. */
@NullMarked
package com.datingtoday.application.safety.port;

import org.jspecify.annotations.NullMarked;
