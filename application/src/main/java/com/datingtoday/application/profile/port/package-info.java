/** Driven ports of profile. */
@NullMarked
package com.datingtoday.application.profile.port;

import org.jspecify.annotations.NullMarked;
