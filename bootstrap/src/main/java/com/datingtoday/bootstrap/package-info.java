/** Assembly of the application, scheduled jobs and event handlers that connect features. */
@NullMarked
package com.datingtoday.bootstrap;

import org.jspecify.annotations.NullMarked;
