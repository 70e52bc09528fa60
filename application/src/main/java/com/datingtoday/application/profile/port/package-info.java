/** What profile asks of the outside. */
@NullMarked
package com.datingtoday.application.profile.port;

import org.jspecify.annotations.NullMarked;
