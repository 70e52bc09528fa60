/** Tests of chat in the whole application. */
@NullMarked
package com.datingtoday.bootstrap.chat;

import org.jspecify.annotations.NullMarked;
