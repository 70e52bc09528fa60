/** Adapters for external providers: text messages, push, payments, media storage and moderation. */
@NullMarked
package com.datingtoday.adapter.providers;

import org.jspecify.annotations.NullMarked;
