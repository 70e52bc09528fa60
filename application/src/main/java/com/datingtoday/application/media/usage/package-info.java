/** Attachment of stored media to messages, photos and reports. */
@NullMarked
package com.datingtoday.application.media.usage;

import org.jspecify.annotations.NullMarked;
