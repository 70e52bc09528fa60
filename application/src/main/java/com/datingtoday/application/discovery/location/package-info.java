/** The location that a user reports. */
@NullMarked
package com.datingtoday.application.discovery.location;

import org.jspecify.annotations.NullMarked;
