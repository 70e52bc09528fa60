/** The users whose profile a viewer has viewed. */
@NullMarked
package com.datingtoday.application.discovery.viewed;

import org.jspecify.annotations.NullMarked;
