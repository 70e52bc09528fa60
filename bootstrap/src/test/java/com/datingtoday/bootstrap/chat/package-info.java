/** Talking, as the whole application does it. */
@NullMarked
package com.datingtoday.bootstrap.chat;

import org.jspecify.annotations.NullMarked;
