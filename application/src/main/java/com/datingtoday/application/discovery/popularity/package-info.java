/** The list of popular users and the scores behind it. */
@NullMarked
package com.datingtoday.application.discovery.popularity;

import org.jspecify.annotations.NullMarked;
