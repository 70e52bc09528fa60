/** Scheduled jobs of discovery. */
@NullMarked
package com.datingtoday.application.discovery.schedule;

import org.jspecify.annotations.NullMarked;
