/** Search for users by id, nickname or criteria. */
@NullMarked
package com.datingtoday.application.discovery.search;

import org.jspecify.annotations.NullMarked;
