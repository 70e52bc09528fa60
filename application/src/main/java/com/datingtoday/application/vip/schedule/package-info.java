/** Scheduled jobs of payments and orders. */
@NullMarked
package com.datingtoday.application.vip.schedule;

import org.jspecify.annotations.NullMarked;
