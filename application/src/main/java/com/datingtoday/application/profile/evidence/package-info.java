/** Copies of reported content. */
@NullMarked
package com.datingtoday.application.profile.evidence;

import org.jspecify.annotations.NullMarked;
