/** The time at which each user was last active. */
@NullMarked
package com.datingtoday.application.discovery.activity;

import org.jspecify.annotations.NullMarked;
