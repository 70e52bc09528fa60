/** Talking: sending and reading messages, the list of contacts, and what devices hear of at once. */
@NullMarked
package com.datingtoday.application.chat;

import org.jspecify.annotations.NullMarked;
