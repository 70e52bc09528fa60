/** Discovery of other users: nearby, popular, by search. */
@NullMarked
package com.datingtoday.application.discovery;

import org.jspecify.annotations.NullMarked;
