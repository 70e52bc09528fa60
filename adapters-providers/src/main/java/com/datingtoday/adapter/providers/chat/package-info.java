/** Push services. */
@NullMarked
package com.datingtoday.adapter.providers.chat;

import org.jspecify.annotations.NullMarked;
