/** Properties that are converted to policies of the application. */
@NullMarked
package com.datingtoday.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
