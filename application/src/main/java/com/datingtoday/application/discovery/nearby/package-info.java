/** The list of nearby users. */
@NullMarked
package com.datingtoday.application.discovery.nearby;

import org.jspecify.annotations.NullMarked;
