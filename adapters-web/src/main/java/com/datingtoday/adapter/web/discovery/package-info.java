/** Locations, lists of people and the search over HTTP. */
@NullMarked
package com.datingtoday.adapter.web.discovery;

import org.jspecify.annotations.NullMarked;
