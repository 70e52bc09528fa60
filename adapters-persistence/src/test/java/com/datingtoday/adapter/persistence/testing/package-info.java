/** Real databases for tests and for the development run. */
@NullMarked
package com.datingtoday.adapter.persistence.testing;

import org.jspecify.annotations.NullMarked;
