/** Finding others: nearby, popular, searched for. */
@NullMarked
package com.datingtoday.application.discovery;

import org.jspecify.annotations.NullMarked;
