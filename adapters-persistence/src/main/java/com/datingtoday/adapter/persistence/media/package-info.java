/** Metadata of stored files in MySQL. */
@NullMarked
package com.datingtoday.adapter.persistence.media;

import org.jspecify.annotations.NullMarked;
