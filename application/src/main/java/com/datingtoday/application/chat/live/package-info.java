/** Connections and live events. */
@NullMarked
package com.datingtoday.application.chat.live;

import org.jspecify.annotations.NullMarked;
