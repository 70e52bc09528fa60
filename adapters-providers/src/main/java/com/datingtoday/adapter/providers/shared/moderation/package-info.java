/** Moderation by a word list or a webhook. */
@NullMarked
package com.datingtoday.adapter.providers.shared.moderation;

import org.jspecify.annotations.NullMarked;
