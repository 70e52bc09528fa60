/** Messages, contacts, live events and push notifications. */
@NullMarked
package com.datingtoday.application.chat;

import org.jspecify.annotations.NullMarked;
