/** Reads through the visibility rule. */
@NullMarked
package com.datingtoday.application.profile.view;

import org.jspecify.annotations.NullMarked;
