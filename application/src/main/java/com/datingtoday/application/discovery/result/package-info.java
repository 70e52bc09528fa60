/** Results that all lists of discovery share. */
@NullMarked
package com.datingtoday.application.discovery.result;

import org.jspecify.annotations.NullMarked;
