/** Where people are, and how lists find them. */
@NullMarked
package com.datingtoday.adapter.persistence.discovery;

import org.jspecify.annotations.NullMarked;
