/** What media asks of the outside. */
@NullMarked
package com.datingtoday.application.media.port;

import org.jspecify.annotations.NullMarked;
