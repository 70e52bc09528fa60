/** What discovery asks of the outside. */
@NullMarked
package com.datingtoday.application.discovery.port;

import org.jspecify.annotations.NullMarked;
