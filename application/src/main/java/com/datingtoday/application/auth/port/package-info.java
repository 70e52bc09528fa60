/** What logging in needs from outside. */
@NullMarked
package com.datingtoday.application.auth.port;

import org.jspecify.annotations.NullMarked;
