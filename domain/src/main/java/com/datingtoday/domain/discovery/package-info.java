/** Locations at the published precision, listings and search criteria. */
@NullMarked
package com.datingtoday.domain.discovery;

import org.jspecify.annotations.NullMarked;
